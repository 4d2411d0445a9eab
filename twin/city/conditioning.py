"""Hydro-conditioning report: every place where the grid may retain or block water that flows in the city."""

from __future__ import annotations

import numpy as np
import pandas as pd

from citygml.model import CityModel
from twin.city.alleys import narrow_gaps
from twin.city.footprints import plan_rings
from twin.lazy import names_missing_extra
from twin.terrain import Terrain, pits

__all__ = ["conditioning_report"]

_COLUMNS = ["kind", "x", "y", "depth", "area", "volume", "width", "building_a", "building_b", "remedy"]
_REMEDY = {
    "pit": "real, or a dip of the survey; fill it or leave it",
    "suspected culvert": "if a culvert or underpass runs here, give its line in openings=",
    "enclosed court": "buildings shut it in on the grid; smaller cells may open it",
    "closed gap": "smaller cells open it",
}


@names_missing_extra
def conditioning_report(city: CityModel, terrain: Terrain, *, least_depth: float = 0.1) -> pd.DataFrame:
    """Pits, suspected culverts, enclosed courts, and gaps between buildings that the cells close.

    Returns
    -------
    DataFrame
        kind ("pit", "suspected culvert", "enclosed court", "closed gap"), x, y [m]; depth [m], area [m2] and
        volume [m3] of standing water; width [m] and the two buildings (rows, -1 if none) of a gap;
        remedy, the recommended correction.
    """
    standing = pits(terrain, least_depth=least_depth)
    kind = np.select(
        [standing["is_enclosed"], standing["is_suspected_culvert"]], ["enclosed court", "suspected culvert"], "pit"
    )
    water = standing.assign(kind=kind, width=np.nan, building_a=-1, building_b=-1)
    gaps = narrow_gaps(plan_rings(city), terrain.grid, building=terrain.building)
    closed = gaps[gaps["is_closed"]].assign(kind="closed gap", depth=np.nan, area=np.nan, volume=np.nan)
    parts = [part for part in (water, closed) if len(part)]
    if not parts:
        return pd.DataFrame({name: pd.Series(dtype=object) for name in _COLUMNS})
    table = pd.concat(parts, ignore_index=True)
    table["remedy"] = table["kind"].map(_REMEDY)
    return table[_COLUMNS]
