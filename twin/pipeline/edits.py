"""Edits of a scenario applied to the city and to its ground; levees checked against the area."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from citygml.model import CityModel, GeometryKind, concat
from twin.arrays import BoolArray, FloatArray
from twin.errors import ScenarioError
from twin.notes import Note
from twin.scenario import BuildingEdit, GroundEdit, LeveeEdit, Scenario
from twin.terrain import Terrain, with_ground

__all__ = ["block_model", "check_levees", "edited_city", "edited_ground", "edits_within"]


def check_levees(scenario: Scenario, bounds: tuple[float, float, float, float]) -> None:
    """Refuse levee edits that do not come near the area: they would change nothing.

    bounds : x_min, y_min, x_max, y_max of the area [m]

    Raises
    ------
    ScenarioError
        Naming the edit.
    """
    import shapely

    area = shapely.box(*bounds)
    for number, edit in enumerate(scenario.edit):
        if isinstance(edit, LeveeEdit) and not shapely.intersects(area, shapely.LineString(edit.line)):
            box = ", ".join(f"{value:,.0f}" for value in bounds)
            raise ScenarioError(
                f"edit.{number}.line begins at {edit.line[0]} and does not meet the area ({box}); give x, y in metres "
                "of the city's plane coordinates, not longitude and latitude"
            )


def _inside(terrain: Terrain, polygon: list[tuple[float, float]], key: str) -> BoolArray:
    import shapely

    shape = shapely.Polygon(polygon)
    if not shape.is_valid or shape.area == 0:
        raise ScenarioError(f"{key}.polygon crosses itself or has no area; list its corners in order")
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    inside = shapely.contains_xy(shape, x, y)
    if not inside.any():
        raise ScenarioError(
            f"{key}.polygon covers no cell of the grid {terrain.grid.bounds}; are the coordinates right?"
        )
    return np.asarray(inside)


def edits_within(scenario: Scenario, bounds: tuple[float, float, float, float]) -> Scenario:
    """The scenario without ground edits that lie outside an area."""
    import shapely

    area = shapely.box(*bounds)
    kept = [
        edit for edit in scenario.edit
        if not isinstance(edit, GroundEdit) or shapely.intersects(area, shapely.Polygon(edit.polygon))
    ]  # fmt: skip
    return scenario.model_copy(update={"edit": kept})


def edited_ground(terrain: Terrain, scenario: Scenario) -> Terrain:
    """The terrain with ground edits."""
    for number, edit in enumerate(scenario.edit):
        if isinstance(edit, GroundEdit):
            inside = _inside(terrain, edit.polygon, f"edit.{number}")
            area = float(inside.sum() * terrain.grid.cell_area)
            note = Note("pipeline.ground_set", elevation=edit.elevation, area=area)
            terrain = with_ground(terrain, inside, elevation=edit.elevation, notes=[note])
    return terrain


def edited_city(city: CityModel, terrain: Terrain, scenario: Scenario) -> CityModel:
    """The city with new buildings, each based on the lowest ground under it."""
    models = [city]
    for number, edit in enumerate(scenario.edit):
        if isinstance(edit, BuildingEdit):
            inside = _inside(terrain, edit.polygon, f"edit.{number}")
            base = float(terrain.elevation[inside].min())
            block = block_model(edit.polygon, base, edit.height, f"edit-{number}", city)
            name = edit.name or Note("pipeline.new_building_name").text(scenario.language)
            values = {"name": name, "measured_height": edit.height, "storeys_above_ground": edit.storeys}
            known: dict[str, Any] = {column: [value] for column, value in values.items() if value is not None}
            objects = block.objects.assign(**known)
            models.append(replace(block, objects=objects))
    return city if len(models) == 1 else concat(models)


def block_model(
    polygon: list[tuple[float, float]], base: float, height: float, gml_id: str, like: CityModel
) -> CityModel:
    """A building as one LOD1 solid: floor, roof and walls of a polygon, in the system of another model."""
    ring = np.array(polygon, dtype=float)
    if np.allclose(ring[0], ring[-1]):
        ring = ring[:-1]
    x, y = ring.T
    if np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) < 0:
        ring = ring[::-1]
    n = len(ring)

    def at(z: float) -> FloatArray:
        return np.column_stack([ring, np.full(n, z)])

    low, high = at(base), at(base + height)
    floor, roof = np.vstack([low[::-1], low[-1:]]), np.vstack([high, high[:1]])
    follow = np.roll(np.arange(n), -1)
    walls = np.stack([low, low[follow], high[follow], high, low], axis=1).reshape(-1, 3)
    ring_lengths = np.r_[n + 1, n + 1, np.full(n, 5)]
    objects = pd.DataFrame(
        {
            "type": pd.Categorical(["bldg:Building"]),
            "parent": np.array([-1], np.int32),
            "file": np.array([-1], np.int32),
        },
        index=pd.Index([gml_id], name="gml_id", dtype=object),
    )
    n_polygons = n + 2
    return CityModel(
        vertices=np.vstack([floor, roof, walls]),
        ring_offsets=np.r_[0, np.cumsum(ring_lengths)],
        polygon_offsets=np.arange(n_polygons + 1),
        polygon_object=np.zeros(n_polygons, np.int32),
        polygon_lod=np.ones(n_polygons, np.uint8),
        polygon_surface=np.zeros(n_polygons, np.uint8),
        polygon_boundary=np.full(n_polygons, -1, np.int32),
        geometry_object=np.zeros(1, np.int32),
        geometry_lod=np.ones(1, np.uint8),
        geometry_kind=np.array([GeometryKind.SOLID], np.uint8),
        geometry_offsets=np.array([0, n_polygons]),
        geometry_polygons=np.arange(n_polygons, dtype=np.int32),
        geometry_reversed=np.zeros(n_polygons, bool),
        objects=objects,
        crs=like.crs,
        height_datum=like.height_datum,
    )
