"""What is reported of a run. Where it goes while the water runs is in `output_files`.

A result is an xarray Dataset: CF names, CRS, datum, budget, assumptions. Unknown is NaN: inside buildings, and where
the terrain's ground is not known (`is_known` False); there the solver computes on ground that was filled in, and its
water is not reported.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypedDict

import numpy as np

from twin.arrays import BoolArray, Float32Array, FloatArray, FloatingArray, IntArray
from twin.files import cf_reference
from twin.flood.forcing import inflow_notes
from twin.flood.gauge_records import observation_variables
from twin.flood.scenario import FloodScenario
from twin.flood.state import WORST, FloodState
from twin.kernels.shallow_water.physics import MOVING, NEVER
from twin.kernels.shallow_water.tables import DEPTH, FLOW_X, FLOW_Y, LEDGER, PAD
from twin.notes import Note, notes_text, notes_to_json
from twin.quantities import attributes
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = [
    "IN_TIME",
    "MAXIMA",
    "Frame",
    "budget_attributes",
    "coordinates",
    "dataset",
    "fields",
    "fixed_variables",
    "flood_assumptions",
    "frame",
    "global_attributes",
    "maxima",
    "tracked",
    "tracked_coordinates",
    "tracked_variables",
]

IN_TIME = ("depth", "level", "velocity_x", "velocity_y", "depth_peak", "speed_peak", "flow_peak")
MAXIMA = (
    "depth_max", "level_max", "speed_max", "depth_speed_max", "flow_max", "hazard_max", "arrival_time", "duration",
)  # fmt: skip
_ALL = slice(None)


class Frame(TypedDict):
    """What one output holds: time [s], fields (ny, nx) float32 by name, budget [m3] by name, steps so far."""

    time: float
    fields: dict[str, Float32Array]
    budget: dict[str, float]
    steps: int


def unknown_cells(run: FloodState, rows: slice = _ALL) -> BoolArray:
    """(ny, nx) bool: cells without results in some rows, inside buildings or on ground that is not known."""
    is_known = known_cells(run)
    blocked = np.asarray(run.terrain.building[rows] >= 0)
    return blocked if is_known is None else blocked | ~is_known[rows]


def known_cells(run: FloodState) -> BoolArray | None:
    """(ny, nx) bool: cells whose ground is known; None where all are."""
    is_known = getattr(run.terrain, "is_known", None)
    return None if is_known is None else np.asarray(is_known, np.bool_)


def frame(run: FloodState, *, with_fields: bool = True) -> Frame:
    """The present state, and the peaks since the output before. with_fields : False leaves the fields out."""
    ledger = run.record.ledger
    budget = {f"volume_{name}": float(ledger[k]) for k, name in enumerate(LEDGER)}
    budget["volume_water"] = run.volume()
    budget["volume_roofs"] = run.roof_held
    budget["volume_error"] = budget["volume_water"] - run.initial_volume - float(ledger.sum()) - run.exchanged
    return {"time": run.time, "fields": fields(run) if with_fields else {}, "budget": budget, "steps": run.steps}


def fields(run: FloodState, rows: slice = _ALL) -> dict[str, Float32Array]:
    """Fields of the present state and the peaks since the output before, in some rows, by the names of `IN_TIME`."""
    depth_now = run.inner(run.water[DEPTH])[rows]
    depth = depth_now.astype(np.float32)
    moving = depth_now > MOVING
    flow_x, flow_y = discharge(run, rows)
    divisor = np.where(moving, depth_now, 1.0)
    level = (run.terrain.elevation[rows] + depth_now).astype(np.float32)
    level[depth <= 0] = np.nan
    found = {
        "depth": depth,
        "level": level,
        "velocity_x": np.where(moving, flow_x / divisor, 0.0).astype(np.float32),
        "velocity_y": np.where(moving, flow_y / divisor, 0.0).astype(np.float32),
    }
    for name in WORST:
        found[f"{name}_peak"] = run.inner(getattr(run.record.maxima, f"{name}_peak"))[rows].copy()
    unknown = unknown_cells(run, rows)
    for array in found.values():
        array[unknown] = np.nan
    return found


def discharge(run: FloodState, rows: slice = _ALL) -> tuple[FloatingArray, FloatingArray]:
    """Discharge at cell centres in some rows, (ny, nx). [m2/s]"""
    x, y = run.inner(run.water[FLOW_X])[rows], run.inner(run.water[FLOW_Y])[rows]
    if not run.method.is_inertial:
        return x, y
    east = run.water[FLOW_X][PAD:-PAD, PAD + 1 : 1 - PAD][rows]
    north = run.water[FLOW_Y][PAD + 1 : 1 - PAD, PAD:-PAD][rows]
    return 0.5 * (x + east), 0.5 * (y + north)


def maxima(run: FloodState, rows: slice = _ALL) -> dict[str, Float32Array]:
    """Greatest values so far, arrival and duration in some rows, (ny, nx) float32; NaN where unknown."""
    kept = run.record.maxima

    def inner(array: Float32Array) -> Float32Array:
        return run.inner(array)[rows]

    worst = {name: np.maximum(inner(getattr(run.worst, name)), inner(getattr(kept, f"{name}_peak"))) for name in WORST}
    level = (run.terrain.elevation[rows] + worst["depth"]).astype(np.float32)
    level[worst["depth"] <= 0] = np.nan
    arrival = inner(kept.arrival)
    result = {
        "depth_max": worst["depth"],
        "level_max": level,
        "speed_max": worst["speed"],
        "depth_speed_max": inner(kept.depth_speed).copy(),
        "flow_max": worst["flow"],
        "hazard_max": inner(kept.hazard).copy(),
        "arrival_time": np.where(arrival < 0.5 * NEVER, arrival, np.nan).astype(np.float32),
        "duration": inner(kept.duration).copy(),
    }
    unknown = unknown_cells(run, rows)
    for array in result.values():
        array[unknown] = np.nan
    return result


def tracked_unknown(run: FloodState) -> BoolArray:
    """(n,) bool: tracked cells without results."""
    return unknown_cells(run)[tracked_places(run)]


def tracked_places(run: FloodState) -> tuple[IntArray, IntArray]:
    """Rows and columns of the tracked cells on the terrain's grid."""
    return run.record.tracked.row - PAD, run.record.tracked.column - PAD


def tracked(run: FloodState, first: int = 0) -> dict[str, Float32Array]:
    """Worst of the tracked cells from bin `first` to the present one, (bins, n) float32; NaN where unknown."""
    last = run.completed_bins + 1
    unknown = tracked_unknown(run)
    result = {f"track_{name}": getattr(run.record.tracked, name)[first:last].copy() for name in WORST}
    for array in result.values():
        array[:, unknown] = np.nan
    return result


def coordinates(run: FloodState) -> dict[str, Any]:
    """x, y and spatial_ref."""
    grid = run.terrain.grid
    found: dict[str, Any] = {
        "x": ("x", grid.x, {"units": "m", "standard_name": "projection_x_coordinate", "axis": "X"}),
        "y": ("y", grid.y, {"units": "m", "standard_name": "projection_y_coordinate", "axis": "Y"}),
    }
    reference = {} if grid.crs is None else cf_reference(grid.crs)
    reference["GeoTransform"] = f"{grid.x0} {grid.cell_size} 0 {grid.y0} 0 {grid.cell_size}"  # rows run northward
    found["spatial_ref"] = ((), np.int32(0), reference)
    return found


def global_attributes(run: FloodState) -> dict[str, Any]:
    """Title, method, datum, assumptions: as English lines, and as notes with ids and values (JSON)."""
    crs = run.terrain.grid.crs
    notes = flood_assumptions(run.terrain, run.scenario, run.method.bed)
    return {
        "Conventions": "CF-1.11",
        "title": run.scenario.name,
        "solver": run.method.solver,
        "order": run.method.order,
        "dtype": run.method.dtype,
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
        "steps": run.steps,
    }


def fixed_variables(run: FloodState) -> dict[str, Any]:
    """What does not change in time: ground, buildings, where the ground is known."""
    at = ("y", "x")
    data: dict[str, Any] = {
        "elevation": (at, run.terrain.elevation.astype(np.float32), attributes("elevation")),
        "building": (at, run.domain.building.astype(np.int32), attributes("building")),
    }
    is_known = known_cells(run)
    if is_known is not None:
        data["is_known"] = (at, is_known, attributes("is_known"))
    return data


def tracked_variables(run: FloodState) -> tuple[dict[str, Any], dict[str, Any]]:
    """The tracked cells' variables and coordinates; none without tracked cells. Bins not yet begun are NaN."""
    cells = run.record.tracked
    if not cells.row.size:
        return {}, {}
    data: dict[str, Any] = {}
    begun = run.completed_bins + 1
    unknown = tracked_unknown(run)
    for part in WORST:
        values = getattr(cells, part)  # at the end of a run not copied: they may be large
        if begun < values.shape[0]:
            values = values.copy()
            values[begun:] = np.nan
        if unknown.any():
            values[:, unknown] = np.nan
        data[f"track_{part}"] = (("track_time", "track_cell"), values, attributes(f"track_{part}"))
    return data, tracked_coordinates(run)


def tracked_coordinates(run: FloodState) -> dict[str, Any]:
    """Start of the time bins, and the tracked cells; none without tracked cells."""
    cells = run.record.tracked
    if not cells.row.size:
        return {}
    row, column = tracked_places(run)
    times = np.arange(cells.depth.shape[0]) * cells.interval
    flat = row * run.terrain.grid.nx + column
    meaning = {"units": "1", "long_name": "flat index of the cell: row * columns + column"}
    return {
        "track_time": ("track_time", times, {"units": "s", "long_name": "start of the time bin"}),
        "track_cell": ("track_cell", flat, meaning),
    }


def dataset(
    run: FloodState, in_time: dict[str, Float32Array], budgets: dict[str, FloatArray], times: FloatArray
) -> xr.Dataset:
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
    records, record_coordinates = observation_variables(run.observations)
    time = ("time", times, {"units": "s", "long_name": "time since the start"})
    at = {"time": time, **coordinates(run), **bin_coordinates, **record_coordinates}
    return xr.Dataset({**data, **bins, **records}, at, global_attributes(run))


def budget_attributes(name: str) -> dict[str, str]:
    """Units and sign of a budget variable."""
    meaning = {
        "volume_water": "water on the ground",
        "volume_roofs": "rain held on roofs, not part of the water on the ground",
        "volume_error": "water that appeared; zero to rounding",
    }
    return {"units": "m3", "long_name": meaning.get(name, f"water gained since the start: {name[7:]}")}


_BEDS = {
    "surface": "flood.bed_surface",
    "hydrostatic": "flood.bed_hydrostatic",
    "chen-noelle": "flood.bed_chen_noelle",
}


def as_notes(found: Iterable[Note | str]) -> tuple[Note, ...]:
    """Notes as they are; a sentence somebody wrote becomes a plain note.

    >>> as_notes(["surveyed in 2025"])
    (Note('plain', text='surveyed in 2025'),)
    """
    return tuple(note if isinstance(note, Note) else Note.plain(note) for note in found)


def flood_assumptions(terrain: Terrain, scenario: FloodScenario, bed: str) -> tuple[Note, ...]:
    """What the result rests on: the terrain's and the scenario's assumptions, then the solver's."""
    own = []
    if terrain.porosity is None and (terrain.blocked.any() or terrain.footprint is None):
        own.append(Note("flood.buildings_closed"))
    own.append(Note(_BEDS[bed]))
    own.append(Note("flood.friction"))
    own += inflow_notes(terrain, scenario)
    if scenario.infiltration is None:
        own.append(Note("flood.no_infiltration"))
    if scenario.sewer is not None:
        own.append(Note("flood.sewer"))
    elif not scenario.drains:
        own.append(Note("flood.no_drains"))
    own += [
        Note("flood.breach_narrow", name=breach.name, width=breach.width, cell_size=terrain.grid.cell_size)
        for breach in scenario.breaches
        if breach.width < terrain.grid.cell_size
    ]
    is_known = getattr(terrain, "is_known", None)
    if is_known is not None and not is_known.all():
        own.append(Note("flood.unknown_ground", cells=int((~is_known).sum()), total=int(is_known.size)))
    return (*as_notes(terrain.assumptions), *as_notes(scenario.assumptions), *own)
