"""The headline numbers of a run, and what a second plan changes in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from twin.criteria import EXPOSURE_DEPTHS, is_wet
from twin.errors import InputError
from twin.evacuation.states import Safety
from twin.hazard.extent import CellState, flood_extent
from twin.hazard.streets import flood_seconds
from twin.pipeline.escape import safety_counts

if TYPE_CHECKING:
    from twin.pipeline.run import Results

__all__ = ["FATES", "key_figures", "leaves_area", "safety_changes", "worst_time"]

Array = np.ndarray

# `Safety` -> key of its headline number and of its row in tables, worst first.
FATES: tuple[tuple[Safety, str], ...] = (
    (Safety.UNSAFE, "kpi_not_safe"),
    (Safety.UNKNOWN, "kpi_people_unknown"),
    (Safety.LEFT, "kpi_left"),
    (Safety.SAFE, "kpi_safe"),
)


def key_figures(results: Results) -> dict[str, float]:
    """The headline numbers of a run, SI; NaN where there is none.

    People are those of the typical run (see `run_seeds`); the four numbers add up to all people.
    """
    flood, hazard = results.flood, results.building_hazard
    cell = results.terrain.grid.cell_area
    state = flood_extent(flood, results.terrain.building)
    depth = np.where(state == CellState.WET, flood["depth_max"].values, np.nan)
    found = {
        "kpi_depth": float(np.nanmax(depth)) if np.isfinite(depth).any() else 0.0,
        "kpi_area": float((state == CellState.WET).sum()) * cell,
        "kpi_area_unknown": float((state == CellState.UNKNOWN).sum()) * cell,
        "kpi_buildings": float((hazard["state"] == "wet").sum()),
        "kpi_buildings_unknown": float((hazard["state"] == "unknown").sum()),
    }
    if results.escape is not None:
        counts = safety_counts(results.escape, typical=True)
        leaves = leaves_area(results)
        found |= {key: float(counts[fate]) for fate, key in FATES if fate != Safety.LEFT or leaves}
        found["kpi_t95"] = _time_to_share(results.escape, 0.95)
    return found


def leaves_area(results: Results) -> bool:
    """Whether some places only lead out at the edge of the data, beyond which nobody has looked."""
    return results.shelters is not None and bool(results.shelters.is_exit.any())


def worst_time(results: Results) -> float:
    """Output time at which most area lies under `EXPOSURE_DEPTHS[0]` of water or more. [s]

    Where it is never that deep anywhere, the time at which most water stands in wet cells. A film that rain leaves
    everywhere does not decide.
    """
    depth = np.nan_to_num(results.flood["depth"].values)
    deep = (depth >= EXPOSURE_DEPTHS[0]).sum(axis=(1, 2))
    measure = deep if deep.any() else np.where(is_wet(depth), depth, 0.0).sum(axis=(1, 2))
    return float(flood_seconds(results.flood)[int(measure.argmax())])


def _time_to_share(escape: Any, share: float) -> float:
    """Seconds until this share of all has safely arrived or left, 95th percentile over seeds; inf: one never does."""
    people = escape["final_safety"].values[0].sum()
    time = escape["curve_time"].values
    reached = escape["safe_arrivals"].values >= share * people
    each = np.where(reached.any(axis=1), time[reached.argmax(axis=1)], np.inf)
    return float(np.percentile(each, 95, method="higher"))


def safety_changes(results: Results, baseline: Results) -> dict[str, tuple[float, float, float]] | None:
    """People of each fate in this plan less those in the baseline: mean and 95 % interval over the same seeds.

    None where they did not run on the same seeds, or on fewer than two.
    """
    from twin.evacuation.measures import paired_difference

    if results.escape is None or baseline.escape is None:
        return None
    runs = [
        xr.DataArray(safety_counts(r.escape), coords={"seed": r.escape["run_seed"].values}, dims=("seed", "fate"))
        for r in (results, baseline) if r.escape is not None
    ]  # fmt: skip
    found: dict[str, tuple[float, float, float]] = {}
    for fate, key in FATES:
        if not any(r.isel(fate=fate).any() for r in runs):
            continue
        try:
            change = paired_difference(*(r.isel(fate=fate) for r in runs))
        except InputError:
            return None
        found[key] = (change.mean, change.low, change.high)
    return found
