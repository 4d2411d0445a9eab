"""A run as an xarray Dataset: CF names, CRS, datum, budget, assumptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from twin.fields import FIELDS
from twin.flood.run import BUDGET, NEVER, Run

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["Frame", "dataset", "frame", "maxima"]

Array = np.ndarray
Frame = dict[str, Any]
IN_TIME = ("depth", "level", "velocity_x", "velocity_y")
BEDS = {
    "surface": "bed by surface reconstruction (Xia et al. 2017)",
    "hydrostatic": "bed by hydrostatic reconstruction (Audusse et al. 2004)",
    "chen-noelle": "bed by hydrostatic reconstruction (Chen and Noelle 2017)",
}
MOVING = 1e-3  # m; thinner water has no velocity in results


def frame(run: Run) -> Frame:
    """What one output time holds: fields (ny, nx) float32 and the budget [m3]."""
    state = run.inner(run.state)
    depth = state[0].astype(np.float32)
    blocked = run.terrain.blocked
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
    for array in fields.values():
        array[blocked] = np.nan
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
    """Greatest values so far, arrival and duration, (ny, nx) float32; NaN in buildings."""
    best = run.inner(run.best)
    depth = best[0].copy()
    level = (run.terrain.elevation + best[0]).astype(np.float32)
    level[depth <= 0] = np.nan
    arrival = np.where(best[4] < 0.5 * NEVER, best[4], np.nan).astype(np.float32)
    result = {
        "depth_max": depth,
        "level_max": level,
        "speed_max": best[1].copy(),
        "depth_speed_max": best[2].copy(),
        "hazard_max": best[3].copy(),
        "arrival_time": arrival,
        "duration": best[5].copy(),
    }
    for array in result.values():
        array[run.terrain.blocked] = np.nan
    return result


def attributes(name: str, ja: bool = True) -> dict[str, str]:
    """CF attributes of a variable."""
    quantity = FIELDS[name]
    found = {"units": quantity.unit, "long_name": quantity.en, "long_name_ja": quantity.ja}
    if quantity.standard_name:
        found["standard_name"] = quantity.standard_name
    return found


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
    """Title, method, datum, assumptions."""
    crs = run.terrain.grid.crs
    return {
        "Conventions": "CF-1.10",
        "title": run.scenario.name,
        "solver": run.solver,
        "order": run.order,
        "dtype": run.dtype,
        "crs_wkt": "" if crs is None else crs.to_wkt(),
        "height_datum": run.terrain.height_datum,
        "terrain_source": run.terrain.source,
        "wet_depth": run.scenario.wet_depth,
        "deep_depth": run.scenario.deep_depth,
        "maxima": f"sampled every {run.scenario.track_every} steps and at outputs",
        "hazard_rating": "d (v + 0.5) + debris factor (0 up to 0.25 m, else 1; 1 where v > 2 m/s), "
        "Defra/Environment Agency FD2320, FD2321",
        "assumptions": list(assumptions(run)),
        "steps": int(run.clock[2]),
    }


def assumptions(run: Run) -> tuple[str, ...]:
    """What the result rests on, terrain's and scenario's included."""
    own = [BEDS[run.bed] + ", friction implicit after Manning"]
    if run.terrain.porosity is None:
        own.insert(0, "buildings are closed to water; their rain runs off to the ground along their walls")
    if run.scenario.infiltration is None:
        own.append("no infiltration: all ground is sealed")
    if run.scenario.sewer is not None:
        own.append("sewer by SWMM, exchanging volumes with the streets at its inlets; heads are not exchanged")
    elif not run.scenario.drains:
        own.append("no drains: the sewer network takes nothing")
    return (*run.terrain.assumptions, *run.scenario.assumptions, *own)


def dataset(run: Run, frames: list[Frame]) -> xr.Dataset:
    """Frames in memory and the maxima as one Dataset."""
    import xarray as xr

    ground = run.terrain.elevation.astype(np.float32)
    data: dict[str, Any] = {"elevation": (("y", "x"), ground, attributes("elevation"))}
    for name in IN_TIME:
        data[name] = (("time", "y", "x"), np.stack([f["fields"][name] for f in frames]), attributes(name))
    for name, array in maxima(run).items():
        data[name] = (("y", "x"), array, attributes(name))
    for name in frames[0]["budget"]:
        data[name] = ("time", np.array([f["budget"][name] for f in frames]), budget_attributes(name))
    times = ("time", np.array([f["time"] for f in frames]), {"units": "s", "long_name": "time since the start"})
    for name in (*IN_TIME, "elevation", *maxima(run)):
        data[name][2]["grid_mapping"] = "spatial_ref"
    return xr.Dataset(data, {"time": times, **coordinates(run)}, global_attributes(run))


def budget_attributes(name: str) -> dict[str, str]:
    """Units and sign of a budget variable."""
    meaning = {
        "volume_water": "water on the ground",
        "volume_roofs": "rain held on roofs, not part of the water on the ground",
        "volume_error": "water that appeared; zero to rounding",
    }
    return {"units": "m3", "long_name": meaning.get(name, f"water gained since the start: {name[7:]}")}
