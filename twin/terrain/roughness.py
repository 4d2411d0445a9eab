"""Manning's roughness by land use, each value with its source.

Two tables, because the values represent different things: where buildings are
cells water cannot enter, roughness is that of the ground alone; where they are
not resolved (25-50 m cells), it also represents the obstacles.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, BoolArray, Float32Array, FloatArray, FloatingArray, IntegerArray
from twin.errors import InputError

__all__ = [
    "LAND_USES",
    "LARGEST_BUILDING_SHARE",
    "PLATEAU_LAND_USE",
    "LandUse",
    "building_friction",
    "building_shares",
    "land_use_rows",
    "roughness_of_land_use",
    "urban_roughness",
]


class LandUse(NamedTuple):
    """A kind of ground: Manning's n where buildings are resolved and by the Japanese manual. [s/m^(1/3)]"""

    name: str
    resolved: float
    manual: float
    source: str


_MANUAL = "manual: 洪水浸水想定区域図作成マニュアル（第4版） p. 23 (farmland 0.060, road 0.047, other 0.050)"
_EA = "resolved: Environment Agency SC120002 test 8 (roads 0.02, other 0.05)"

LAND_USES: tuple[LandUse, ...] = (
    LandUse("unknown", 0.050, 0.050, f"{_EA}; {_MANUAL}"),
    LandUse("road", 0.020, 0.047, f"{_EA}; {_MANUAL}"),
    LandUse("farmland", 0.060, 0.060, f"resolved: as the manual; {_MANUAL}"),
    LandUse("forest", 0.100, 0.050, f"resolved: Chow 1959 table 5-6 (timber, stage below branches); {_MANUAL}"),
    LandUse("water", 0.025, 0.050, f"resolved: Chow 1959 table 5-6 (clean earth channel); {_MANUAL}"),
    LandUse("open ground", 0.035, 0.050, f"resolved: Chow 1959 table 5-6 (pasture, high grass); {_MANUAL}"),
    LandUse("building plot", 0.050, 0.050, f"{_EA}; {_MANUAL}"),
    LandUse("paved", 0.020, 0.050, f"{_EA}; {_MANUAL}"),
)

# Code of Common_landUseType.xml (PLATEAU standard product specification) -> row of LAND_USES.
PLATEAU_LAND_USE: dict[str, int] = {
    "201": 2, "202": 2, "203": 3, "204": 4, "205": 5, "211": 6, "212": 6, "213": 6, "214": 6, "215": 1,
    "216": 1, "217": 5, "218": 6, "219": 6, "220": 5, "221": 5, "222": 7, "223": 5, "224": 5, "231": 0,
    "251": 0, "252": 0, "260": 2, "261": 6, "262": 1, "263": 5,
}  # fmt: skip


def land_use_rows(names: Iterable[str]) -> list[int]:
    """Rows of `LAND_USES` by name, "building_plot" as well as "building plot".

    Raises
    ------
    InputError
        There is no such land use.

    Examples
    --------
    >>> land_use_rows(["road", "building_plot"])
    [1, 6]
    """
    known = [use.name for use in LAND_USES]
    rows = []
    for name in names:
        plain = name.strip().lower().replace("_", " ")
        if plain not in known:
            raise InputError(f"land use {name!r} is not known, expected one of {', '.join(known)}")
        rows.append(known.index(plain))
    return rows


def roughness_of_land_use(land_use: IntegerArray, *, table: str = "resolved") -> AnyArray:
    """Manning's n of every cell.

    land_use : (ny, nx) int
        Row of `LAND_USES`; 0 is unknown.
    table : "resolved" or "manual"
        Whether buildings are resolved as cells, or not.

    >>> roughness_of_land_use(np.array([[0, 1]]))
    array([[0.05, 0.02]], dtype=float32)
    """
    if table not in ("resolved", "manual"):
        raise InputError(f'roughness table is {table!r}, expected "resolved" or "manual"')
    values = np.array([getattr(use, table) for use in LAND_USES], np.float32)
    return values[land_use]


# C_D / (2 g d) of blocks of buildings: drag coefficient 3.83 by experiment, width of a block 10 m. [s2/m2]
_BUILDING_DRAG = 0.020
# Above it buildings are an obstacle and no roughness: the manual of `urban_roughness`, p. 91, as DioVISTA reads it. [-]
LARGEST_BUILDING_SHARE = 0.6


def building_friction(share: FloatingArray) -> FloatArray:
    """What buildings add to n^2, by h^(4/3): 0.020 share / (1 - share), see `urban_roughness`. [s2 m^(-2)]

    share : of the ground that buildings cover, taken as at most `LARGEST_BUILDING_SHARE` [-]

    >>> building_friction(np.array([0.0, 0.5, 0.9]))
    array([0.  , 0.02, 0.03])
    """
    part = np.minimum(np.asarray(share, np.float64), LARGEST_BUILDING_SHARE)
    return np.asarray(_BUILDING_DRAG * part / (1.0 - part))


def urban_roughness(roughness: FloatingArray, share: FloatingArray, *, depth: FloatingArray) -> FloatArray:
    r"""Manning's n of ground with buildings that the cells do not resolve.

    .. math:: n = \sqrt{n_0^2 + 0.020\, \frac{\theta}{100 - \theta}\, h^{4/3}}

    Parameters
    ----------
    roughness : n0, of the ground among the buildings; the manual has farmland 0.060, road 0.047, other 0.050
        [s/m^(1/3)]
    share : theta / 100, of the ground that buildings cover; the manual's experiments have 0.1 to 0.4 [-]
    depth : h [m]

    References
    ----------
    建設省土木研究所 (1996), 氾濫シミュレーション・マニュアル（案）, 土木研究所資料第3400号, pp. 12, 28.

    Examples
    --------
    >>> urban_roughness(np.array([0.05]), np.array([0.5]), depth=np.array([1.0])).round(4)
    array([0.15])
    """
    return np.asarray(np.sqrt(roughness**2 + building_friction(share) * np.maximum(depth, 0.0) ** (4.0 / 3.0)))


def building_shares(is_building: BoolArray, cells: int) -> Float32Array:
    """Share of buildings in the square of so many cells a side around each cell, at the grid's edge in what is of it.

    >>> building_shares(np.array([[True, False, False, False]]), 3).round(3)
    array([[0.5  , 0.333, 0.   , 0.   ]], dtype=float32)
    """
    from scipy import ndimage

    wide = [ndimage.uniform_filter(part, size=cells, mode="constant") for part in (
        is_building.astype(np.float64), np.ones(is_building.shape))]  # fmt: skip
    return np.clip(wide[0] / wide[1], 0.0, 1.0).astype(np.float32)
