"""How likely each depth is at each building, over the members of an ensemble."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from twin.arrays import IntegerArray
from twin.errors import InputError
from twin.hazard.cells import cells_of_buildings, check_grid
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["probability_on_buildings"]


def probability_on_buildings(
    ensemble: xr.Dataset, terrain: Terrain, *, rows: IntegerArray | None = None,
    thresholds: Sequence[float] | None = None,
) -> pd.DataFrame:  # fmt: skip
    """Share of the members' weight in which the greatest water at a building reaches a depth.

    The water of a building is the deepest of its cells in one member (`twin.hazard.cells.cells_of_buildings`): its
    probability is not that of any of its cells. One member at a time is in memory.

    Parameters
    ----------
    ensemble : Dataset
        From `simulate_ensemble` on this terrain.
    rows : (n,) int or None
        Rows of buildings in the city's objects; None: all on the terrain.
    thresholds : depths [m]; those of the ensemble when absent.

    Returns
    -------
    DataFrame, one row per building in the order of rows
        building (its row), depth_mean (of the members' greatest depths) [m], and a column p_D for each threshold D,
        e.g. p_0.5. NaN where a cell of the building is unknown or it has none.

    Raises
    ------
    InputError
        The ensemble is not on this terrain's grid.
    """
    from twin.flood import member_maxima

    check_grid(ensemble, terrain)
    cells = cells_of_buildings(terrain)
    wanted = cells.building if rows is None else np.asarray(rows, np.int64)
    levels = ensemble["threshold"].values if thresholds is None else np.asarray(thresholds, np.float64)
    if not len(levels):
        raise InputError("no threshold is given, expected depths in metres")
    weight = ensemble["weight"].values
    some = np.diff(cells.offsets) > 0
    mean, reached = np.zeros(len(cells.building)), np.zeros((len(levels), len(cells.building)))
    for share, member in zip(weight, member_maxima(ensemble), strict=True):
        depth = np.full(len(cells.building), np.nan)
        if some.any():
            at = np.asarray(member["depth_max"].values).ravel()[cells.cell].astype(np.float64)
            depth[some] = np.maximum.reduceat(at, cells.offsets[:-1][some])
        mean += share * depth
        reached += share * (depth >= levels[:, None])
    mean[~cells.is_whole] = np.nan
    reached[:, np.isnan(mean)] = np.nan
    place = np.searchsorted(cells.building, wanted)
    place = np.minimum(place, max(len(cells.building) - 1, 0))
    is_there = np.isin(wanted, cells.building)
    columns = {"depth_mean": mean, **{f"p_{level:g}": values for level, values in zip(levels, reached)}}
    table = {name: np.where(is_there, values[place] if len(values) else np.nan, np.nan)
             for name, values in columns.items()}  # fmt: skip
    return pd.DataFrame({"building": wanted, **table})
