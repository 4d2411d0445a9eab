"""Flow that builds up before time 0, with what drives it held as it is at time 0.

A river with an inflow has no water at the start unless it is given; a warm-up fills it to the depth at which it
carries that inflow.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, Literal

import numpy as np

from twin.arrays import FloatArray
from twin.errors import InputError
from twin.flood.initial import InitialWater, water_at_start
from twin.flood.results import discharge
from twin.flood.scenario import FloodScenario, TimeSeries, as_series
from twin.flood.simulate import march, start
from twin.flood.state import FloodState, Method
from twin.kernels.shallow_water.tables import COMPENSATION, DEPTH
from twin.notes import Note
from twin.parallel import Progress, silent
from twin.quantities import MINUTE
from twin.terrain import Terrain

__all__ = ["constant_scenario", "warm_up"]

_DRIVERS = ("inflows", "levels", "pumps", "structures")
_MOVING = 1e-6  # shallower water is at rest [m]


def warm_up(
    terrain: Terrain, scenario: FloodScenario, *, duration: float, water: InitialWater | None = None,
    solver: Literal["shallow_water", "local_inertial"] = "shallow_water", order: Literal[1, 2] | None = None,
    dtype: Literal["float32", "float64"] = "float32", progress: Progress = silent,
) -> InitialWater:  # fmt: skip
    """Water at time 0 after flowing for a while with inflows, levels, pumps and gates as they are at time 0.

    There is no rain, and no breach is open.

    Parameters
    ----------
    duration : of the warm-up [s]
    water : before it; connected to the level boundaries when absent
    solver, order, dtype : as for `simulate_flood`
    progress : called ten times with the time, the duration and "flood"

    Returns
    -------
    InitialWater
        With a note of how much of the inflow still goes into storage at the end: zero once the flow is steady.
    """
    if not (np.isfinite(duration) and duration > 0):
        raise InputError(f"duration of the warm-up is {duration}, expected a positive number of seconds")
    steady = constant_scenario(scenario, duration)
    before = water_at_start(terrain, steady) if water is None else water
    velocity = None if solver == "local_inertial" else before.velocity
    method = Method(solver, order or (2 if solver == "shallow_water" else 1), dtype)
    run = start(terrain, steady, method, before.depth, velocity=velocity)
    volumes = [run.volume()]
    for k in range(1, 11):
        march(run, duration * k / 10)
        volumes.append(run.volume())
        progress(run.time, duration, "flood")
    inflow = sum(as_series(flow.hydrograph, flow.name).at(0.0) for flow in scenario.inflows)
    rate = (volumes[-1] - volumes[-2]) / (duration / 10)
    note = Note("flood.warm_up", minutes=duration / MINUTE, volume=volumes[-1], rate=rate, inflow=inflow)
    depth, moved = _water_of(run)
    return InitialWater(
        depth=depth, velocity=None if solver == "local_inertial" else moved, notes=(*before.notes, note)
    )


def constant_scenario(scenario: FloodScenario, duration: float) -> FloodScenario:
    """The scenario with every series held at its value at time 0, without rain, breaches, sewers and records."""
    moving: dict[str, Any] = {name: tuple(_held(item) for item in getattr(scenario, name)) for name in _DRIVERS}
    return replace(
        scenario, duration=duration, output_interval=duration, rain=None, roof_storage=(), breaches=(), sewer=None,
        gauges=(), sections=(), **moving,
    )  # fmt: skip


def _held(item: Any) -> Any:
    """An inflow, level, pump or structure with its series at time 0."""
    series = {field.name: getattr(item, field.name) for field in fields(item)}
    return replace(item, **{name: part.at(0.0) for name, part in series.items() if isinstance(part, TimeSeries)})


def _water_of(run: FloodState) -> tuple[FloatArray, tuple[FloatArray, FloatArray]]:
    """Depth and velocity of the newest state, unknown ground included."""
    state = run.inner(run.water).astype(np.float64)
    depth = np.maximum(state[DEPTH] + state[COMPENSATION], 0.0)
    moving = depth > _MOVING
    divisor = np.where(moving, depth, 1.0)
    x, y = (np.where(moving, part / divisor, 0.0) for part in discharge(run))
    return depth, (x, y)
