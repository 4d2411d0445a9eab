"""Candidates for cells -> columns: the first value that is not missing wins, vectorised."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml import schema
from citygml.reader.words import Words

__all__ = ["Candidates", "Filled", "fill_column", "labels_of"]

Array = np.ndarray

Label = Callable[[int, int, str], str | None]


class Candidates(NamedTuple):
    """Texts that stand for one column, in document order.

    entry : which value of the part each is; row : of the table; value, uom, code_space : numbers of texts
    (-1 for none); word : the label is the text itself; plain : take the text as it is.
    """

    entry: Array
    row: Array
    value: Array
    uom: Array
    code_space: Array
    word: Array
    plain: Array


class Filled(NamedTuple):
    """A column (None when no value is there), its label column (None when no value had a codeSpace), and
    candidates that found no place.

    leftover : positions in the candidates, with why: 0 taken or inexact, 1 unreadable, 2 unit.
    """

    column: Any
    label: Array | None
    leftover: Array
    reason: Array


def fill_column(found: Candidates, attribute: Any, n_rows: int, words: Words, label: Any) -> Filled:
    """One column of a table of `n_rows`.

    label : (code space numbers, value numbers) -> strings (n,) object, None where no list has the code.
    """
    valid, exact, values, unfit = _values(found, attribute, words)
    winners = np.full(n_rows, -1, np.int64)
    positions = np.flatnonzero(valid)
    winners[found.row[positions[::-1]]] = positions[::-1]
    taken = valid & (winners[found.row] != np.arange(len(valid)))
    rows = np.flatnonzero(winners >= 0)
    chosen = winners[rows]
    left = np.flatnonzero(taken | ~exact)
    reason = np.where(taken[left], 0, unfit[left])
    if not len(rows):
        return Filled(None, None, left, reason)
    column = _column(values, chosen, rows, n_rows, attribute.dtype, found, words)
    labels = None
    if (found.code_space[chosen] >= 0).any() or found.word[chosen].any():
        labels = np.full(n_rows, None, object)
        text = label(found.code_space[chosen], found.value[chosen])
        text = np.where(found.word[chosen], words.of(found.value[chosen]), text)
        labels[rows] = text
    return Filled(column, labels, left, reason)


def _values(found: Candidates, attribute: Any, words: Words) -> tuple[Array, Array, Any, Array]:
    """valid, exact, values, and what is unfit (1 unreadable, 2 unit) of each candidate."""
    n = len(found.value)
    unfit = np.zeros(n, np.int8)
    if attribute.dtype in ("text", "code"):
        valid = ~words.is_empty[found.value] & (~words.is_null[found.value] | found.plain)
        return valid, np.ones(n, np.bool_), None, unfit
    if attribute.dtype == "float":
        values, plain = words.floats(found.value)
        valid = plain & ~np.isin(values, attribute.missing)
        exact = plain.copy()
        odd = np.flatnonzero(~plain)
        if len(odd):
            parsed, exact[odd] = words.parsed(found.value[odd], "float", attribute.missing)
            known = np.array([value is not None for value in parsed])
            values[odd[known]] = [value for value in parsed if value is not None]
            valid[odd] = known
            unfit[odd] = ~known & ~exact[odd]
        if attribute.unit:
            for uom in words.distinct(found.uom):
                factor = schema.unit_factor(attribute.unit, words.one(int(uom)))
                here = found.uom == uom
                if factor is None:
                    unfit[here & valid] = 2
                    exact[here & valid] = False
                    valid[here] = False
                else:
                    values[here] *= factor
        return valid, exact, values, unfit
    distinct = words.distinct(found.value)
    parsed, exactness = words.parsed(distinct, attribute.dtype, attribute.missing)
    at = np.searchsorted(distinct, found.value)
    known = np.array([value is not None for value in parsed], np.bool_)
    valid, exact = known[at], exactness[at]
    unfit[~valid & ~exact] = 1
    return valid, exact, (parsed, at), unfit


def _column(values: Any, chosen: Array, rows: Array, n_rows: int, dtype: str, found: Candidates, words: Words) -> Any:
    if dtype in ("text", "code"):
        column = np.full(n_rows, None, object)
        column[rows] = words.of(found.value[chosen])
        return column
    if dtype == "float":
        column = np.full(n_rows, np.nan)
        column[rows] = values[chosen]
        return column
    parsed, at = values
    if dtype == "date":
        days = np.array(parsed, dtype="datetime64[D]").astype("datetime64[s]")
        column = np.full(n_rows, np.datetime64("NaT"), "datetime64[s]")
        column[rows] = days[at[chosen]]
        return column
    kind = np.bool_ if dtype == "bool" else np.int32
    numbers: Array = np.array([0 if value is None else value for value in parsed], kind)
    data: Array = np.zeros(n_rows, kind)
    data[rows] = numbers[at[chosen]]
    mask = np.ones(n_rows, np.bool_)
    mask[rows] = False
    return pd.arrays.BooleanArray(data, mask) if dtype == "bool" else pd.arrays.IntegerArray(data, mask)


def labels_of(code_spaces: Array, values: Array, words: Words, label: Callable[[str, str], str | None]) -> Array:
    """Label of every (codeSpace, code), each distinct pair looked up once; None without codeSpace."""
    out = np.full(len(values), None, object)
    for space in words.distinct(code_spaces):
        here = np.flatnonzero(code_spaces == space)
        codes = values[here]
        distinct = words.distinct(codes)
        space_text = words.one(int(space))
        table = np.array([*(label(space_text, code) for code in words.of(distinct)), None], object)[:-1]
        out[here] = table[np.searchsorted(distinct, codes)]
    return out
