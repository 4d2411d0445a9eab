"""Depth ranks of the Japanese inundation maps."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray
from twin.criteria.water import WET_DEPTH
from twin.errors import InputError

__all__ = ["DEPTH_RANKS", "DRY_COLOUR", "UNKNOWN_COLOUR", "DepthRank", "depth_rank", "depth_rank_label"]


class DepthRank(NamedTuple):
    """A rank: depths from `lower` up to `upper` [m], PLATEAU rank code, labels, map colour (sRGB)."""

    lower: float
    upper: float
    code: str
    ja: str
    en: str
    rgb: tuple[int, int, int]


# Limits and colours: MLIT, 水害ハザードマップ作成の手引き (2016), also the tile colours of the
# Geospatial Information Authority. Codes: PLATEAU code list RiverFloodingRiskAttribute_rank.
DEPTH_RANKS: tuple[DepthRank, ...] = (
    DepthRank(0.0, 0.5, "1", "0.5m未満", "below 0.5 m", (247, 245, 169)),
    DepthRank(0.5, 3.0, "2", "0.5m以上3m未満", "0.5 to 3 m", (255, 216, 192)),
    DepthRank(3.0, 5.0, "3", "3m以上5m未満", "3 to 5 m", (255, 183, 183)),
    DepthRank(5.0, 10.0, "4", "5m以上10m未満", "5 to 10 m", (255, 145, 145)),
    DepthRank(10.0, 20.0, "5", "10m以上20m未満", "10 to 20 m", (242, 133, 201)),
    DepthRank(20.0, np.inf, "6", "20m以上", "20 m and more", (220, 122, 220)),
)
# Colours of dry and of unknown on the same maps and pictures (sRGB).
DRY_COLOUR = (238, 238, 234)
UNKNOWN_COLOUR = (150, 150, 150)
_LIMITS = np.array([rank.lower for rank in DEPTH_RANKS[1:]])


def depth_rank(depth: FloatingArray) -> AnyArray:
    """Rank of each depth [m]: 1-6, 0 below `WET_DEPTH`, -1 for unknown (NaN); int8.

    >>> depth_rank(np.array([0.0, 0.04, 0.2, 0.5, 3.0, 25.0, np.nan]))
    array([ 0,  0,  1,  2,  3,  6, -1], dtype=int8)
    """
    depth = np.asarray(depth, dtype=float)
    rank = np.searchsorted(_LIMITS, np.nan_to_num(depth), side="right") + 1
    rank = np.where(np.nan_to_num(depth) < WET_DEPTH, 0, rank)
    return np.where(np.isnan(depth), -1, rank).astype(np.int8)


def depth_rank_label(rank: int, *, lang: str = "en") -> str:
    """Label of a rank from `depth_rank`.

    >>> depth_rank_label(2, lang="ja"), depth_rank_label(0), depth_rank_label(-1, lang="ja")
    ('0.5m以上3m未満', 'dry', '不明')
    """
    if lang not in ("en", "ja"):
        raise InputError(f"lang is {lang!r}, expected 'en' or 'ja'")
    if rank < 0:
        return "不明" if lang == "ja" else "unknown"
    if rank == 0:
        return "浸水なし" if lang == "ja" else "dry"
    found = DEPTH_RANKS[rank - 1]
    return found.ja if lang == "ja" else found.en
