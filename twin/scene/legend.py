"""Colours and legends of a column or an array.

A legend is data (`Legend`), drawn by VTK in pictures, as HTML in pages and as
a QGIS style in files, so the same number has the same colour everywhere.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, FloatingArray
from twin.criteria import (
    DEPTH_RANKS,
    DRY_COLOUR,
    UNKNOWN_COLOUR,
    WET_DEPTH,
    depth_rank,
    depth_rank_label,
)
from twin.quantities import QUANTITIES, label

__all__ = [
    "UNKNOWN_COLOUR",
    "Legend",
    "category_colours",
    "depth_colours",
    "field_title",
    "number_colours",
    "rank_legend",
    "unknown_word",
]

Rgb = tuple[int, int, int]


class Legend(NamedTuple):
    """Legend of the colours of one layer.

    title : str
        With the unit.
    labels : tuple of str
        One per colour; for a range, those of the two ends.
    colours : (n, 3) uint8
        One row per label, or the colour ramp from low to high.
    limits : (low, high) or None
        Set when the colours are a continuous range.
    """

    title: str
    labels: tuple[str, ...]
    colours: AnyArray
    limits: tuple[float, float] | None = None


# Okabe and Ito (2008), distinguishable by colour-blind readers; the last is for all other values.
_CATEGORIES: tuple[Rgb, ...] = (
    (86, 180, 233), (230, 159, 0), (0, 158, 115), (204, 121, 167), (240, 228, 66), (0, 114, 178),
    (213, 94, 0), (150, 120, 90), (185, 200, 215),
)  # fmt: skip

# Anchors of the viridis colour map (van der Walt and Smith 2015), low to high.
_RAMP = np.array(
    [[68, 1, 84], [71, 44, 122], [59, 81, 139], [44, 113, 142], [33, 144, 141],
     [39, 173, 129], [92, 200, 99], [170, 220, 50], [253, 231, 37]], float
)  # fmt: skip


def unknown_word(lang: str) -> str:
    """Label of an unknown value.

    >>> unknown_word("ja")
    '不明'
    """
    return depth_rank_label(-1, lang=lang)


def _ramp(fraction: AnyArray) -> AnyArray:
    """(n,) in 0..1 to (n, 3) uint8."""
    at = np.linspace(0.0, 1.0, len(_RAMP))
    return np.column_stack([np.interp(fraction, at, _RAMP[:, k]) for k in range(3)]).round().astype(np.uint8)


def depth_colours(depth: FloatingArray, *, dry: Rgb = DRY_COLOUR) -> AnyArray:
    """MLIT rank colour of every depth, (n, 3) uint8; dry and unknown (NaN) have colours of their own. [m]

    >>> depth_colours(np.array([0.2, 4.0, np.nan, 0.0]))
    array([[247, 245, 169],
           [255, 183, 183],
           [150, 150, 150],
           [238, 238, 234]], dtype=uint8)
    """
    table = np.array([dry, *(rank.rgb for rank in DEPTH_RANKS), UNKNOWN_COLOUR], np.uint8)
    return table[depth_rank(depth)]


def rank_legend(
    deepest: float = 20.0, *, lang: str = "en", title: str | None = None, dry: bool = False, unknown: bool = False
) -> Legend:
    """The legend of depth ranks, up to the one that `deepest` falls in; its title names the least depth drawn.

    >>> rank_legend(1.0).labels
    ('below 0.5 m', '0.5 to 3 m')
    """
    is_ja = lang == "ja"
    rows = [(depth_rank_label(0, lang=lang), DRY_COLOUR)] if dry else []
    rows += [(r.ja if is_ja else r.en, r.rgb) for r in DEPTH_RANKS if r.lower == 0 or r.lower <= deepest]
    rows += [(unknown_word(lang), UNKNOWN_COLOUR)] if unknown else []
    words, colours = zip(*rows)
    name = f"浸水深（{WET_DEPTH:g} m以上）" if is_ja else f"water depth, {WET_DEPTH:g} m and more"
    return Legend(title or name, words, np.array(colours, np.uint8))


def _round_limits(low: float, high: float) -> tuple[float, float]:
    """Limits widened to two figures of their distance, so that a legend has round numbers.

    >>> _round_limits(5.32, 33.3)
    (5.0, 34.0)
    >>> _round_limits(2.0, 2.0)
    (2.0, 3.0)
    """
    if not high > low:
        return float(low), float(low) + 1.0
    step = 10.0 ** np.floor(np.log10((high - low) / 10.0))
    return float(np.floor(low / step) * step), float(np.ceil(high / step) * step)


def number_colours(
    value: AnyArray, title: str, *, limits: tuple[float, float] | None = None, lang: str = "en"
) -> tuple[AnyArray, Legend]:
    """Colour of every number on a ramp between the limits, and the legend.

    Parameters
    ----------
    value : (n,)
        NaN is unknown and has the colour of unknown.
    limits : (low, high), optional
        Default: the 2nd and 98th percentile, so that a single outlier does not determine the scale.
    """
    value = np.asarray(value, np.float64)
    known = np.isfinite(value)
    if limits is None:
        limits = (0.0, 1.0)
        if known.any():
            limits = _round_limits(*np.percentile(value[known], [2, 98]))
    fraction = np.clip((np.where(known, value, 0.0) - limits[0]) / (limits[1] - limits[0]), 0, 1)
    colours = _ramp(fraction)
    colours[~known] = UNKNOWN_COLOUR
    labels = (f"{limits[0]:g}", f"{limits[1]:g}") + (() if known.all() else (unknown_word(lang),))
    return colours, Legend(title, labels, _ramp(np.linspace(0, 1, 64)), limits)


def category_colours(value: pd.Series, title: str, *, lang: str = "en") -> tuple[AnyArray, Legend]:
    """Colour of every category, the most frequent first, the rest as "other", missing as unknown."""
    codes, names = pd.factorize(value, use_na_sentinel=True)
    counts = np.bincount(codes[codes >= 0], minlength=len(names))
    order = np.argsort(-counts, kind="stable")
    n_own = min(len(names), len(_CATEGORIES) - 1)
    slot = np.full(len(names) + 1, n_own, np.int64)
    slot[order[:n_own]] = np.arange(n_own)
    has_other, has_unknown = len(names) > n_own, bool((codes < 0).any())
    slot[-1] = n_own + 1
    other = _CATEGORIES[-1]
    table = np.array([*_CATEGORIES[:n_own], other, UNKNOWN_COLOUR], np.uint8)
    words = [str(names[k]) for k in order[:n_own]]
    words += ["その他" if lang == "ja" else "other", unknown_word(lang)]
    keep = np.ones(n_own + 2, bool)
    keep[n_own:] = has_other, has_unknown
    labels = tuple(word for word, kept in zip(words, keep) if kept)
    return table[slot[codes]], Legend(title, labels, table[keep])


def field_title(name: str, *, lang: str = "en") -> str:
    """Legend title of a quantity or a column: from the table of fields where it is there, else the name."""
    return label(name, lang=lang) if name in QUANTITIES else name
