"""The wet threshold: one value for arrival times, maps, tables, pictures and damage."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatingArray

__all__ = ["DEEP_DEPTH", "WET_DEPTH", "WaterState", "is_wet", "water_state"]

# Water of at least this depth counts as inundation; less is the film that rain leaves on any pavement. A choice of this
# project: above the depth of such films on streets (1 to 4 cm at 80 mm/h) and far below any walking limit. [m]
WET_DEPTH = 0.05

# Depth whose duration is reported: 浸水継続時間 of MLIT's manual for inundation maps (洪水浸水想定区域図作成
# マニュアル, 4th ed.), the time for which depth exceeds 0.5 m. [m]
DEEP_DEPTH = 0.5


class WaterState(IntEnum):
    """Whether there is water somewhere. Unknown is neither dry nor wet."""

    DRY = 0
    WET = 1
    UNKNOWN = 2


def is_wet(depth: FloatingArray) -> BoolArray:
    """Whether depths [m] are known and at least `WET_DEPTH`; False where unknown (NaN): see `water_state`.

    >>> is_wet(np.array([0.0, 0.05, np.nan]))
    array([False,  True, False])
    """
    with np.errstate(invalid="ignore"):
        return np.asarray(np.asarray(depth) >= WET_DEPTH)


def water_state(depth: FloatingArray) -> AnyArray:
    """`WaterState` of each depth [m] as uint8; NaN is unknown.

    >>> water_state(np.array([0.0, 0.05, np.nan]))
    array([0, 1, 2], dtype=uint8)
    """
    depth = np.asarray(depth)
    state = np.where(is_wet(depth), WaterState.WET, WaterState.DRY)
    return np.where(np.isnan(depth), WaterState.UNKNOWN, state).astype(np.uint8)
