"""A run as an xarray Dataset: CF names, CRS, datum, budget, assumptions.

Unknown is NaN: inside buildings, and where the terrain's ground is not known (`is_known` False); there the solver
computes on ground that was filled in, and its water is not reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

import numpy as np

from twin.flood.assumptions import flood_assumptions
from twin.flood.ground import PAD
from twin.flood.run import BUDGET, Run
from twin.flood.tracking import NEVER, WORST
from twin.kernels.shallow_water.physics import CONSTANTS, bin_at
from twin.notes import notes_text, notes_to_json
from twin.quantities import attributes

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["IN_TIME", "Frame", "completed_bins", "dataset", "frame", "maxima", "tracked"]

Array = np.ndarray
IN_TIME = ("depth", "level", "velocity_x", "velocity_y", "depth_peak", "speed_peak", "flow_peak")
MOVING = CONSTANTS["MOVING"]


class Frame(TypedDict):
    """What one output holds: time [s], fields (ny, nx) float32 by name, budget [m3] by name, steps so far."""

    time: float
    fields: dict[str, Array]
    budget: dict[str, float]
    steps: int


def unknown_cells(run: Run) -> Array:
    """(ny, nx) bool: cells without results, inside buildings or on ground that is not known."""
    is_known = known_cells(run)
    blocked = run.terrain.blocked
    return blocked if is_known is None else blocked | ~is_known


def known_cells(run: Run) -> Array | None:
    """(ny, nx) bool: cells whose ground is known; None where all are."""
    is_known = getattr(run.terrain, "is_known", None)
    return None if is_known is None else np.asarray(is_known, np.bool_)


def frame(run: Run) -> Frame:
    """The present state, and the peaks since the output before."""
    state = run.inner(run.state)
    depth = state[0].astype(np.float32)
    moving = state[0] > MOVING
    flow_x, flow_y = discharge(run)
    divisor = np.where(moving, state[0], 1.0)
    level = (run.terrain.elevation + state[0]).astype(np.float32)
    level[depth <= 0] = np.nan
    fields = {
        "depth": depth,
        "level": level,
        "velocity_x": np.where(moving, flow_x / divisor, 0.0).astype(np.float32),
        "velocity_y": np.where(moving, flow_y / divisor, 0.0).astype(np.float32),
    }
    for name in WORST:
        fields[f"{name}_peak"] = run.inner(getattr(run.maxima, f"{name}_peak")).copy()
    unknown = unknown_cells(run)
    for array in fields.values():
        array[unknown] = np.nan
    budget = {f"volume_{name}": float(run.ledger[k]) for k, name in enumerate(BUDGET)}
    budget["volume_water"] = run.volume()
    budget["volume_roofs"] = run.roof_held
    budget["volume_error"] = budget["volume_water"] - run.initial_volume - float(run.ledger.sum())
    return {"time": run.time, "fields": fields, "budget": budget, "steps": int(run.clock[2])}


def discharge(run: Run) -> tuple[Array, Array]:
    """Discharge at cell centres, (ny, nx). [m2/s]"""
    if run.solver != "local_inertial":
        return run.inner(run.state[2]), run.inner(run.state[3])
    x, y = run.state[2], run.state[3]
    return 0.5 * run.inner(x + np.roll(x, -1, axis=1)), 0.5 * run.inner(y + np.roll(y, -1, axis=0))


def maxima(run: Run) -> dict[str, Array]:
    """Greatest values so far, arrival and duration, (ny, nx) float32; NaN where unknown."""
    kept = run.maxima
    worst = {
        name: np.maximum(run.inner(getattr(run.worst, name)), run.inner(getattr(kept, f"{name}_peak")))
        for name in WORST
    }
    level = (run.terrain.elevation + worst["depth"]).astype(np.float32)
    level[worst["depth"] <= 0] = np.nan
    arrival = run.inner(kept.arrival)
    result = {
        "depth_max": worst["depth"],
        "level_max": level,
        "speed_max": worst["speed"],
        "depth_speed_max": run.inner(kept.depth_speed).copy(),
        "flow_max": worst["flow"],
        "hazard_max": run.inner(kept.hazard).copy(),
        "arrival_time": np.where(arrival < 0.5 * NEVER, arrival, np.nan).astype(np.float32),
        "duration": run.inner(kept.duration).copy(),
    }
    unknown = unknown_cells(run)
    for array in result.values():
        array[unknown] = np.nan
    return result


def completed_bins(run: Run) -> int:
    """How many time bins of the tracked cells can no longer change."""
    return bin_at(run.time, run.tracked.interval) if run.tracked.row.size else 0


def tracked_unknown(run: Run) -> Array:
    """(n,) bool: tracked cells without results."""
    return unknown_cells(run)[tracked_places(run)]


def tracked_places(run: Run) -> tuple[Array, Array]:
    """Rows and columns of the tracked cells on the terrain's grid."""
    return run.tracked.row - PAD, run.tracked.column - PAD


def tracked(run: Run, first: int = 0) -> dict[str, Array]:
    """Worst of the tracked cells from bin `first` to the present one, (bins, n) float32; NaN where unknown."""
    last = completed_bins(run) + 1
    unknown = tracked_unknown(run)
    result = {f"track_{name}": getattr(run.tracked, name)[first:last].copy() for name in WORST}
    for array in result.values():
        array[:, unknown] = np.nan
    return result


def coordinates(run: Run) -> dict[str, Any]:
    """x, y and spatial_ref."""
    grid = run.terrain.grid
    found: dict[str, Any] = {
        "x": ("x", grid.x, {"units": "m", "standard_name": "projection_x_coordinate", "axis": "X"}),
        "y": ("y", grid.y, {"units": "m", "standard_name": "projection_y_coordinate", "axis": "Y"}),
    }
    reference = {} if grid.crs is None else {**grid.crs.to_cf(), "crs_wkt": grid.crs.to_wkt()}
    reference["GeoTransform"] = (
        f"{grid.x0} {grid.cell_size} 0 {grid.y0} 0 {grid.cell_size}"  # rows run northward
    )
    found["spatial_ref"] = ((), np.int32(0), reference)
    return found


def global_attributes(run: Run) -> dict[str, Any]:
    """Title, method, datum, assumptions: as English lines, and as notes with ids and values (JSON)."""
    crs = run.terrain.grid.crs
    notes = flood_assumptions(run.terrain, run.scenario, run.bed)
    return {
        "Conventions": "CF-1.11",
        "title": run.scenario.name,
        "solver": run.solver,
        "order": run.order,
        "dtype": run.dtype,
        "crs_wkt": "" if crs is None else crs.to_wkt(),
        "height_datum": run.terrain.height_datum,
        "terrain_source": run.terrain.source,
        "wet_depth": run.scenario.wet_depth,
        "deep_depth": run.scenario.deep_depth,
        "maxima": f"sampled every {run.scenario.track_every} steps, at the start and at outputs",
        "hazard_rating": "d (v + 0.5) + debris factor (0 up to 0.25 m, else 1; 1 where v > 2 m/s), "
        "Defra/Environment Agency FD2320, FD2321",
        "assumptions": notes_text(notes),
        "notes": notes_to_json(notes),
        "steps": int(run.clock[2]),
    }


def fixed_variables(run: Run) -> dict[str, Any]:
    """What does not change in time: ground, buildings, where the ground is known."""
    at = ("y", "x")
    data: dict[str, Any] = {
        "elevation": (at, run.terrain.elevation.astype(np.float32), attributes("elevation")),
        "building": (at, run.building.astype(np.int32), attributes("building")),
    }
    is_known = known_cells(run)
    if is_known is not None:
        data["is_known"] = (at, is_known, attributes("is_known"))
    return data


def tracked_variables(run: Run) -> tuple[dict[str, Any], dict[str, Any]]:
    """The tracked cells' variables and coordinates; none without tracked cells. Bins not yet begun are NaN."""
    cells = run.tracked
    if not cells.row.size:
        return {}, {}
    row, column = tracked_places(run)
    data: dict[str, Any] = {}
    begun = completed_bins(run) + 1
    unknown = tracked_unknown(run)
    for part in WORST:
        values = getattr(cells, part)  # at the end of a run handed over as they are: they may be large
        if begun < values.shape[0]:
            values = values.copy()
            values[begun:] = np.nan
        if unknown.any():
            values[:, unknown] = np.nan
        data[f"track_{part}"] = (("track_time", "track_cell"), values, attributes(f"track_{part}"))
    times = np.arange(cells.depth.shape[0]) * cells.interval
    flat = row * run.terrain.grid.nx + column
    meaning = {"units": "1", "long_name": "flat index of the cell: row * columns + column"}
    coordinates = {
        "track_time": ("track_time", times, {"units": "s", "long_name": "start of the time bin"}),
        "track_cell": ("track_cell", flat, meaning),
    }
    return data, coordinates


def dataset(run: Run, in_time: dict[str, Array], budgets: dict[str, Array], times: Array) -> xr.Dataset:
    """Outputs and the maxima as one Dataset.

    in_time : (times, ny, nx) by name; budgets : (times,) by name [m3]; times : [s]
    """
    import xarray as xr

    data = fixed_variables(run)
    for name in IN_TIME:
        data[name] = (("time", "y", "x"), in_time[name], attributes(name))
    for name, array in maxima(run).items():
        data[name] = (("y", "x"), array, attributes(name))
    for _, _, meaning in data.values():
        meaning["grid_mapping"] = "spatial_ref"
    for name, values in budgets.items():
        data[name] = ("time", values, budget_attributes(name))
    bins, bin_coordinates = tracked_variables(run)
    time = ("time", times, {"units": "s", "long_name": "time since the start"})
    return xr.Dataset(
        {**data, **bins}, {"time": time, **coordinates(run), **bin_coordinates}, global_attributes(run)
    )


def budget_attributes(name: str) -> dict[str, str]:
    """Units and sign of a budget variable."""
    meaning = {
        "volume_water": "water on the ground",
        "volume_roofs": "rain held on roofs, not part of the water on the ground",
        "volume_error": "water that appeared; zero to rounding",
    }
    return {"units": "m3", "long_name": meaning.get(name, f"water gained since the start: {name[7:]}")}
