"""The layers of a scene, each added to a ScenePlotter with its legend and its update over time."""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from twin.arrays import AnyArray
from twin.grid import Grid
from twin.hazard.extent import known_cells
from twin.notes import Note
from twin.scene import buildings, people, places, water
from twin.scene.camera import frame_again, frame_city
from twin.scene.fonts import japanese_font
from twin.scene.ground import GroundHeight, grid_polydata, ground_colours, height_at
from twin.scene.legend import Legend
from twin.scene.textures import textured_meshes

if TYPE_CHECKING:
    import xarray as xr
    from vtkmodules.vtkRenderingCore import vtkProp

    from twin.network import EdgeHazard, StreetNetwork
    from twin.scene.plotter import ScenePlotter
    from twin.terrain import Terrain

__all__ = [
    "add_buildings",
    "add_ground",
    "add_lights",
    "add_people",
    "add_places",
    "add_streets",
    "add_walls",
    "add_water",
    "draw_legends",
    "finish",
    "recolour",
    "replace_sensors",
    "show_layer",
    "show_time",
]

WALL_COLOUR = (74, 47, 27)


def add_lights(plotter: ScenePlotter) -> None:
    """A sun in the south-west that stays with the city, and a weak lamp at the camera."""
    import pyvista as pv

    plotter.add_light(pv.Light(position=(-0.6, -0.5, 1.0), light_type="scene light", intensity=0.75))
    plotter.add_light(pv.Light(light_type="headlight", intensity=0.35))


def add_ground(
    plotter: ScenePlotter, terrain: Terrain | None, flood: xr.Dataset | None, drape: Any
) -> GroundHeight | None:
    """Terrain, or the flood's own ground; returns the height of the ground, None without either."""
    import pyvista as pv

    if terrain is not None:
        grid, elevation = terrain.grid, terrain.elevation
    elif flood is not None and "elevation" in flood:
        x, y = flood["x"].to_numpy(), flood["y"].to_numpy()
        cell = float(x[1] - x[0]) if len(x) > 1 else 1.0
        grid = Grid(x0=float(x[0]) - cell / 2, y0=float(y[0]) - cell / 2, cell_size=cell, nx=len(x), ny=len(y))
        elevation = np.asarray(flood["elevation"].to_numpy(), float)
        if not np.isfinite(elevation).all():
            elevation = np.where(np.isfinite(elevation), elevation, np.nanmin(elevation))
    else:
        return None
    ground = GroundHeight(grid, elevation, _known(terrain, flood))
    surface, stride = grid_polydata(grid, elevation, plotter.state.origin)
    if drape is None:
        surface["colour"] = ground_colours(ground)[::stride, ::stride].reshape(-1, 3)
        actor = plotter.add_mesh(surface, scalars="colour", rgb=True, lighting=False, name="ground")
    else:
        x0, y0, x1, y1 = grid.bounds
        place = surface.points[:, :2] + plotter.state.origin[:2]
        surface.active_texture_coordinates = ((place - [x0, y0]) / [x1 - x0, y1 - y0]).astype(np.float32)
        read: Any = pv.numpy_to_texture if isinstance(drape, np.ndarray) else pv.read_texture
        image = read(drape if isinstance(drape, np.ndarray) else str(drape))
        actor = plotter.add_mesh(surface, texture=image, lighting=False, name="ground")
    actor.SetPickable(False)
    plotter.state.layers["ground"] = [actor]
    plotter.state.meshes["ground"] = surface
    return ground


def _known(terrain: Terrain | None, flood: xr.Dataset | None) -> AnyArray | None:
    """Where ground and water are known, on the grid the ground is drawn on; None: everywhere."""
    known = getattr(terrain, "is_known", None)
    if flood is not None and "depth_max" in flood:
        own = known_cells(flood, terrain.building if terrain is not None else None)
        if terrain is None or own.shape == terrain.grid.shape:
            known = own if known is None else known & own
    return known


def add_buildings(plotter: ScenePlotter, color_by: Any, *, textures: bool, edges: bool) -> None:
    """All buildings as one mesh; faces with an image separately, one mesh per image atlas."""
    state = plotter.state
    poly = buildings.building_polydata(state.mesh, state.city)
    if poly.n_cells == 0:
        state.layers["buildings"] = []
        return
    poly.cell_data["colour"] = np.zeros((poly.n_cells, 3), np.uint8)
    actor = plotter.add_mesh(
        poly, scalars="colour", rgb=True, preference="cell", ambient=0.18, diffuse=0.95, show_edges=edges,
        edge_color="#777777", name="buildings", reset_camera=False, copy_mesh=False,
    )  # fmt: skip
    state.layers["buildings"] = [actor]
    state.meshes["buildings"] = poly
    if textures and color_by is None and state.city.appearances:
        _add_textures(plotter)
    recolour(plotter, color_by)


def _add_textures(plotter: ScenePlotter) -> None:
    """Photographs of textured faces, slightly in front of the plain faces."""
    state = plotter.state
    pieces, _ = textured_meshes(state.city, state.mesh)
    actors: list[vtkProp] = []
    for poly, texture in pieces:
        actor = plotter.add_mesh(poly, texture=texture, lighting=False, reset_camera=False, copy_mesh=False)
        actor.mapper.SetResolveCoincidentTopologyToPolygonOffset()
        actor.mapper.SetRelativeCoincidentTopologyPolygonOffsetParameters(-2.0, -2.0)
        actors.append(actor)
    if actors:
        state.layers["photographs"] = actors


def recolour(plotter: ScenePlotter, by: Any = None, *, limits: tuple[float, float] | None = None) -> None:
    """Colour the buildings by a column, a Series or an array; None: by surface type.

    One look-up in the table of objects; the mesh is unchanged.
    """
    state = plotter.state
    if not state.layers.get("buildings"):
        return
    poly = state.meshes["buildings"]
    state.color_by = by
    for actor in state.layers.get("photographs", []):
        actor.SetVisibility(by is None)
    if by is None:
        colour, legend = buildings.surface_colours(poly.cell_data["surface"], lang=state.lang)
    else:
        table, legend = buildings.object_colours(state.city, by, lang=state.lang, limits=limits)
        colour = table[poly.cell_data["bid"]]
    cast("AnyArray", poly.cell_data["colour"])[:] = colour
    poly.GetCellData().GetArray("colour").Modified()
    poly.Modified()
    if by is None and len(legend.labels) < 2:
        state.legends.pop("buildings", None)
    else:
        state.legends["buildings"] = legend
    if "finished" in state.layers:
        draw_legends(plotter)


def add_water(plotter: ScenePlotter, flood: xr.Dataset, terrain: Terrain | None, *, by: str) -> None:
    """The water surface; follows the time."""
    state = plotter.state
    ground = terrain.elevation if terrain is not None else None
    deepest = float(flood["depth_max" if "depth_max" in flood else "depth"].max())
    known = _known(terrain, flood)
    unknown = known is not None and not known.all()

    def show(seconds: float | None) -> None:
        frame = water.water_frame(flood, seconds, ground)
        poly, legend = water.water_polydata(
            frame, state.origin, by=by, deepest=deepest, lang=state.lang, unknown=unknown
        )
        plotter.remove_actor("water", render=False)  # type: ignore[arg-type]
        state.layers["water"] = []
        state.meshes["water"] = poly
        if poly.n_cells:
            actor = plotter.add_mesh(
                poly, scalars="colour", rgb=True, preference="cell", lighting=False, opacity=0.8, name="water",
                reset_camera=False, render=False, pickable=False,
            )  # fmt: skip
            state.layers["water"] = [actor]
        state.legends["water"] = legend
        state.water_level = water.level_lookup(frame)
        state.water_now = frame

    state.on_time.append(show)
    if "time" in flood.dims:
        state.times = np.union1d(state.times, water.flood_seconds(flood))


def add_walls(plotter: ScenePlotter, walls: Sequence[AnyArray], ground: GroundHeight | None) -> None:
    """New levees as upright bands from the ground to their crest.

    walls : (n, 3) arrays of x, y and crest elevation [m]
    """
    if not walls:
        return
    state = plotter.state
    poly = places.wall_polydata(walls, state.origin, ground)
    look: dict[str, Any] = {"color": WALL_COLOUR, "lighting": False, "reset_camera": False, "pickable": False}
    crests = places.crest_polydata(walls, state.origin)  # a low wall would hardly be visible from a distance
    state.layers["walls"] = [
        plotter.add_mesh(poly, name="walls", **look),
        plotter.add_mesh(crests, name="wall crests", line_width=5, **look),
    ]
    state.meshes["walls"] = poly
    title = "対策" if state.lang == "ja" else "measures"
    words = (Note("scene.layer_walls").text(state.lang),)
    state.legends["walls"] = Legend(title, words, np.array([WALL_COLOUR], np.uint8))


def add_streets(
    plotter: ScenePlotter, streets: StreetNetwork, hazard: EdgeHazard | None, ground: GroundHeight | None
) -> None:
    """Street lines, by the depth on them at the time; grey without a hazard."""
    state = plotter.state
    poly = places.street_polydata(streets, state.origin, ground)
    poly.cell_data["colour"] = places.street_colours(streets, hazard, None)
    actor = plotter.add_mesh(
        poly, scalars="colour", rgb=True, preference="cell", line_width=3, lighting=False, name="streets",
        reset_camera=False, pickable=False, copy_mesh=False,
    )  # fmt: skip
    state.layers["streets"] = [actor]
    state.meshes["streets"] = poly
    if hazard is None:
        return
    title = "道路の浸水深" if state.lang == "ja" else "water on streets"
    state.legends["streets"] = places.street_legend(hazard, title, state.lang)
    state.times = np.union1d(state.times, hazard.time)

    def show(seconds: float | None) -> None:
        cast("AnyArray", poly.cell_data["colour"])[:] = places.street_colours(streets, hazard, seconds)
        poly.GetCellData().GetArray("colour").Modified()
        poly.Modified()

    state.on_time.append(show)


def add_people(
    plotter: ScenePlotter, escape: xr.Dataset, streets: StreetNetwork | None, ground: GroundHeight | None
) -> None:
    """Everybody who is not safe yet as a dot, coloured by state; follows the time."""
    import pyvista as pv

    state = plotter.state
    walks = people.walks_from(escape, streets)
    state.times = np.union1d(state.times, people.walk_times(walks))
    state.legends["people"] = people.people_legend(walks.state, state.lang)
    table = np.array([people.STATE_COLOURS[s] or (0, 0, 0) for s in people.STATE_COLOURS], np.uint8)
    is_drawn = np.array([people.STATE_COLOURS[s] is not None for s in people.STATE_COLOURS])

    def show(seconds: float | None) -> None:
        x, y, doing = people.people_at(walks, walks.departure.min() if seconds is None else seconds)
        drawn = is_drawn[doing] & np.isfinite(x)
        x, y = x[drawn], y[drawn]
        z = np.fmax(height_at(ground, x, y), state.water_level(x, y)) + 1.5
        plotter.remove_actor("people", render=False)  # type: ignore[arg-type]
        state.layers["people"] = []
        state.meshes.pop("people", None)
        if len(x):
            cloud = pv.PolyData((np.column_stack([x, y, z]) - state.origin).astype(np.float32))
            cloud["colour"] = table[doing[drawn]]
            state.meshes["people"] = cloud
            state.layers["people"] = [
                plotter.add_mesh(
                    cloud, scalars="colour", rgb=True, style="points", point_size=4, lighting=False, name="people",
                    reset_camera=False, render=False, pickable=False,
                )
            ]  # fmt: skip

    state.on_time.append(show)


def add_places(
    plotter: ScenePlotter, shelters: Any, sensors: Any, ground: GroundHeight | None, escape: xr.Dataset | None = None
) -> None:
    """Shelters and sensors as coloured pins with their names and values."""
    state = plotter.state
    state.ground = ground
    for name, table in (
        ("shelters", places.shelter_pins(shelters, state.lang, escape)),
        ("sensors", places.sensor_pins(sensors, state.lang)),
    ):
        if table is not None and len(table):
            state.layers[name] = places.add_pins(plotter, name, table, ground)
            state.pins[name] = table
            state.legends[name] = places.pin_legend(name, table, state.lang)


def show_time(plotter: ScenePlotter, seconds: float | None) -> None:
    """Show the scene at this time after the start; None: the greatest water. [s]"""
    plotter.state.time = seconds
    for update in plotter.state.on_time:
        update(seconds)
    for text in plotter.state.texts:  # drawn last, so that the redrawn water does not cover them
        plotter.renderer.RemoveViewProp(text)
        plotter.renderer.AddActor(text)
    for name in plotter.state.hidden:
        for actor in plotter.state.layers.get(name, []):
            actor.SetVisibility(False)
    if "finished" in plotter.state.layers:
        draw_legends(plotter)


def finish(plotter: ScenePlotter) -> None:
    """Set the time, draw title and legends, place the camera."""
    show_time(plotter, plotter.state.time)
    frame_city(plotter)
    plotter.state.layers["finished"] = []
    draw_legends(plotter)
    _follow_window(plotter)


def _follow_window(plotter: ScenePlotter) -> None:
    """Update the layout of title and legends, and the camera, whenever the window size changes."""
    known = weakref.ref(plotter)

    def look(*_: Any) -> None:
        found = known()
        if found is not None and tuple(found.window_size) != found.state.overlay_size:
            frame_again(found)
            draw_legends(found)

    plotter.renderer.AddObserver("StartEvent", look)


def draw_legends(plotter: ScenePlotter) -> None:
    """Title, time and legends over the picture, in a font that has their glyphs."""
    from twin.scene.overlay import draw_overlay

    draw_overlay(plotter, japanese_font())


def show_layer(plotter: ScenePlotter, name: str, *, visible: bool) -> None:
    """Show or hide a layer: buildings, ground, water, people, streets, shelters or sensors."""
    hidden = plotter.state.hidden
    (hidden.discard if visible else hidden.add)(name)
    for actor in plotter.state.layers.get(name, []):
        actor.SetVisibility(visible)


def replace_sensors(plotter: ScenePlotter, sensors: Any) -> None:
    """Redraw the gauges with their current values."""
    state = plotter.state
    for actor in state.layers.pop("sensors", []):
        plotter.renderer.RemoveViewProp(actor)
        if actor in state.texts:
            state.texts.remove(actor)
    add_places(plotter, None, sensors, state.ground)
    show_layer(plotter, "sensors", visible="sensors" not in state.hidden)
    draw_legends(plotter)
