"""The flood section of a scenario -> `FloodScenario`, in SI, with notes of what it assumes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from twin.errors import ScenarioError
from twin.flood import (
    Drain,
    FloodScenario,
    Inflow,
    LevelBoundary,
    RoofStorage,
    TimeSeries,
)
from twin.notes import Note
from twin.pipeline.flood_observations import gauges_of, sections_of
from twin.pipeline.gauges import gauge_series
from twin.pipeline.rain_inputs import scenario_rain
from twin.pipeline.soil_inputs import scenario_soil
from twin.pipeline.structure_inputs import (
    breaches_of,
    bridges_of,
    drains_of,
    edge_conditions_of,
    edge_levels_of,
    pumps_of,
    sewer_of,
    structures_of,
)
from twin.quantities import HOUR, MINUTE, MM
from twin.scenario import Inflow as InflowSection
from twin.scenario import Readings, Scenario, Series, StorageEdit
from twin.terrain import Terrain

__all__ = ["flood_scenario", "storage_drains"]


def _series(pairs: Series, name: str) -> TimeSeries:
    table = np.array(pairs, dtype=float).reshape(-1, 2)
    return TimeSeries(table[:, 0] * MINUTE, table[:, 1], name=name)


def _entering_velocity(item: InflowSection) -> tuple[float, float]:
    """Velocity of the water of an inflow: given, or a speed to the left of its line. [m/s]"""
    if item.velocity is not None:
        return item.velocity
    if not item.speed:
        return 0.0, 0.0
    (xa, ya), (xb, yb) = item.line[0], item.line[-1]
    length = float(np.hypot(xb - xa, yb - ya))
    if not length > 0:
        raise ScenarioError(f"inflow {item.name or item.line}: speed needs a line between two different points")
    return item.speed * (ya - yb) / length, item.speed * (xb - xa) / length


def storage_drains(scenario: Scenario, terrain: Terrain) -> tuple[Drain, ...]:
    """Storage edits as inlets: one on each open cell of the polygon, sharing the volume evenly.

    A cell fills its share as fast as water comes: its inlet takes up to 0.5 m a minute.
    """
    import shapely

    drains: list[Drain] = []
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    for number, edit in enumerate(scenario.edit):
        if not isinstance(edit, StorageEdit):
            continue
        inside = shapely.contains_xy(shapely.Polygon(edit.polygon), x, y) & ~terrain.blocked
        cells = np.argwhere(inside)
        if not len(cells):
            raise ScenarioError(f"edit.{number}: the storage polygon covers no open cell; enlarge or move it")
        share = edit.volume / len(cells)
        capacity = 0.5 / MINUTE * terrain.grid.cell_area
        name = f"storage {number}"
        at = [(float(terrain.grid.x[i]), float(terrain.grid.y[j])) for j, i in cells]
        drains += [Drain(x=cx, y=cy, capacity=capacity, volume=share, name=name) for cx, cy in at]
    return tuple(drains)


def flood_scenario(scenario: Scenario, terrain: Terrain, folder: Path = Path()) -> FloodScenario:
    """Rain, inflows, levels, breaches and losses of a scenario; its paths are relative to `folder`.

    Raises
    ------
    ScenarioError
        The water of the scenario is published, so that there is no flood to compute.
    """
    flood = scenario.flood
    if flood.published is not None:
        raise ScenarioError("flood.published: the water is published, so that no flood can be computed; use `twin run`")
    duration = flood.duration_hours * HOUR
    notes: list[Note] = []
    if flood.drain_mm_per_hour:
        notes.append(Note("pipeline.sewers_uniform", rate=flood.drain_mm_per_hour))

    def forcing(readings: Readings | None, pairs: Series, key: str, quantity: str) -> TimeSeries:
        if readings is None:
            return _series(pairs, key)
        gauge = gauge_series(readings, folder, key, quantity=quantity, duration=duration)
        notes.extend(gauge.notes)
        return TimeSeries(gauge.times, gauge.values, name=key)

    rain, rain_notes = scenario_rain(flood, terrain.grid, folder)
    infiltration, soil_notes = scenario_soil(flood, terrain, folder)
    notes += [*rain_notes, *soil_notes]
    return FloodScenario(
        duration=duration,
        output_interval=flood.output_minutes * MINUTE,
        rain=rain,
        infiltration=infiltration,
        drains=storage_drains(scenario, terrain) + drains_of(flood),
        roof_storage=(RoofStorage(depth=flood.roof_storage_mm * MM),) if flood.roof_storage_mm else (),
        inflows=tuple(
            Inflow(
                forcing(item.readings, item.hydrograph, f"flood.inflow.{k}", "discharge"),
                tuple(item.line),
                name=item.name or f"inflow {k + 1}",
                velocity=_entering_velocity(item),
                spread=item.spread,
                bank_level=item.bank_level,
                width=item.width,
            )
            for k, item in enumerate(flood.inflow)
        ),
        levels=tuple(
            LevelBoundary(forcing(item.readings, item.series, f"flood.level.{k}", "water_level"), edge=item.edge)
            for k, item in enumerate(flood.level)
        )
        + edge_levels_of(flood, forcing),
        edge_conditions=edge_conditions_of(flood),
        breaches=breaches_of(flood),
        bridges=bridges_of(flood),
        structures=structures_of(flood),
        sewer=sewer_of(flood, folder),
        pumps=pumps_of(flood),
        gauges=gauges_of(flood),
        sections=sections_of(flood),
        edges="open" if flood.open_edges else "closed",
        crs=terrain.grid.crs,
        height_datum=terrain.height_datum,
        name=scenario.name,
        assumptions=tuple(notes),
    )
