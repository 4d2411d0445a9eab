"""The headline figures of a run, and what a second plan changes in them."""

from __future__ import annotations

import numpy as np
import xarray as xr

from twin.arrays import BoolArray, IntArray
from twin.criteria import EXPOSURE_DEPTHS, is_wet
from twin.errors import InputError
from twin.evacuation.states import Safety
from twin.hazard.extent import CellState, flood_extent
from twin.hazard.streets import flood_seconds
from twin.report.results import EvacuationResults, FloodResults

__all__ = ["FATES", "key_figures", "safety_changes", "safety_counts", "worst_time"]

# `Safety` -> key of its headline figure and of its row in tables, worst first.
FATES: tuple[tuple[Safety, str], ...] = (
    (Safety.UNSAFE, "kpi_not_safe"),
    (Safety.UNKNOWN, "kpi_people_unknown"),
    (Safety.LEFT, "kpi_left"),
    (Safety.SAFE, "kpi_safe"),
)


def key_figures(flood: FloodResults, evacuation: EvacuationResults | None = None) -> dict[str, float]:
    """The headline figures, SI, by key; NaN where there is none.

    People are those of the typical run; the four numbers add up to all people. `kpi_left` is there where some places
    only lead out at the edge of the data, beyond which nothing is examined; `kpi_area_at_start` where a computed flood
    starts with water, as that of a sea or a river, which `kpi_area` counts too.
    """
    simulation, hazard = flood.simulation, flood.building_hazard
    cell = flood.terrain.grid.cell_area
    state = flood_extent(simulation, flood.terrain.building)
    depth = np.where(state == CellState.WET, simulation["depth_max"].values, np.nan)
    figures = {
        "kpi_depth": float(np.nanmax(depth)) if np.isfinite(depth).any() else 0.0,
        "kpi_area": float((state == CellState.WET).sum()) * cell,
        **_water_at_start(simulation, state == CellState.WET, cell),
        "kpi_area_unknown": float((state == CellState.UNKNOWN).sum()) * cell,
        "kpi_buildings": float((hazard["state"] == "wet").sum()),
        "kpi_buildings_unknown": float((hazard["state"] == "unknown").sum()),
    }
    if evacuation is not None:
        counts = safety_counts(evacuation.simulation, typical=True)
        has_exits = bool(evacuation.shelters.is_exit.any())
        figures |= {key: float(counts[fate]) for fate, key in FATES if fate != Safety.LEFT or has_exits}
        figures["kpi_t95"] = _time_to_share(evacuation.simulation, 0.95)
    return figures


def _water_at_start(flood: xr.Dataset, wet: BoolArray, cell: float) -> dict[str, float]:
    """Area of the wet cells that are under water before the flood begins, where there is any. [m2]"""
    is_computed = "steps" in flood.attrs
    if not is_computed or flood_seconds(flood)[0] > 0:
        return {}
    area = float((wet & is_wet(np.nan_to_num(flood["depth"][0].values))).sum()) * cell
    return {"kpi_area_at_start": area} if area > 0 else {}


def worst_time(flood: xr.Dataset) -> float:
    """Output time at which most area lies under `EXPOSURE_DEPTHS[0]` of water or more. [s]

    Where it is never that deep anywhere, the time at which most water is in wet cells. A film that rain leaves
    everywhere does not decide.
    """
    n = flood.sizes["time"]
    deep, water = np.zeros(n, np.int64), np.zeros(n)
    for k in range(n):
        depth = np.nan_to_num(flood["depth"][k].values)
        deep[k] = (depth >= EXPOSURE_DEPTHS[0]).sum()
        water[k] = np.where(is_wet(depth), depth, 0.0).sum()
    measure = deep if deep.any() else water
    return float(flood_seconds(flood)[int(measure.argmax())])


def safety_counts(evacuation: xr.Dataset, *, typical: bool = False) -> IntArray:
    """People by `Safety` in every run, (n_runs, 4); or in the typical run, (4,). Each row adds up to all people."""
    counts: IntArray = evacuation["final_safety"].values
    return counts[int(evacuation.attrs["typical_run"])] if typical else counts


def safety_changes(proposal: xr.Dataset, baseline: xr.Dataset) -> dict[str, tuple[float, float, float]] | None:
    """People of each fate in a proposal less those in the baseline: mean and 95 % interval over the same seeds.

    None where the two evacuations did not run on the same seeds, or on fewer than two.
    """
    from twin.evacuation.measures import paired_difference

    runs = [
        xr.DataArray(safety_counts(run), coords={"seed": run["run_seed"].values}, dims=("seed", "fate"))
        for run in (proposal, baseline)
    ]
    changes: dict[str, tuple[float, float, float]] = {}
    for fate, key in FATES:
        if not any(run.isel(fate=fate).any() for run in runs):
            continue
        try:
            change = paired_difference(*(run.isel(fate=fate) for run in runs))
        except InputError:
            return None
        changes[key] = (change.mean, change.low, change.high)
    return changes


def _time_to_share(evacuation: xr.Dataset, share: float) -> float:
    """Seconds until this share of all has safely arrived or left, 95th percentile over seeds; inf: one never does."""
    people = evacuation["final_safety"].values[0].sum()
    time = evacuation["curve_time"].values
    is_reached = evacuation["safe_arrivals"].values >= share * people
    first = np.where(is_reached.any(axis=1), time[is_reached.argmax(axis=1)], np.inf)
    return float(np.percentile(first, 95, method="higher"))
