"""Texts too long for a cell of a format: shortened there, whole in a table beside."""

from __future__ import annotations

import pandas as pd

__all__ = ["shortened"]

_PIECE = 8000  # characters; a cell of Excel holds 32,767


def shortened(table: pd.DataFrame, layer: str, *, limit: int, unit: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Cut texts of a flat table to limit bytes of UTF-8 (unit "bytes") or characters.

    Returns
    -------
    (table, DataFrame of layer, row, column, piece, text)
        The pieces of a text, joined in order, are the whole of it; row counts from 0.

    Examples
    --------
    >>> table, whole = shortened(pd.DataFrame({"name": ["abcdef"]}), "a", limit=4, unit="bytes")
    >>> table["name"][0], whole["text"][0]
    ('abcd', 'abcdef')
    """
    found: list[tuple[str, int, str, int, str]] = []
    out = table
    for name in table.columns.drop("geometry", errors="ignore"):
        if not pd.api.types.is_string_dtype(table[name]):
            continue
        texts = table[name].to_numpy(object)
        cut = texts.copy()
        for row, text in enumerate(texts):
            if not isinstance(text, str) or len(text) * (3 if unit == "bytes" else 1) <= limit:
                continue
            short = text.encode()[:limit].decode(errors="ignore") if unit == "bytes" else text[:limit]
            if short != text:
                cut[row] = short
                starts = range(0, len(text), _PIECE)
                found += [(layer, row, str(name), k, text[a : a + _PIECE]) for k, a in enumerate(starts)]
        if any(f[2] == name for f in found[-1:]):
            out = out.copy() if out is table else out
            out[name] = pd.array(cut, dtype="string")
    return out, pd.DataFrame(found, columns=["layer", "row", "column", "piece", "text"])
