"""The city, the water and the people in one picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.city_mesh import mesh_from_city
from twin.errors import CrsMismatchError
from twin.lazy import names_missing_extra
from twin.scene.headless import choose_window, require_drawing

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

    from citygml.model import CityModel
    from twin.network import EdgeHazard, StreetNetwork
    from twin.scene.plotter import ScenePlotter
    from twin.terrain import Terrain

__all__ = ["draw_scene"]


@names_missing_extra
def draw_scene(
    city: CityModel,
    flood: xr.Dataset | None = None,
    *,
    escape: xr.Dataset | None = None,
    terrain: Terrain | None = None,
    streets: StreetNetwork | None = None,
    hazard: EdgeHazard | None = None,
    sensors: pd.DataFrame | None = None,
    shelters: Any = None,
    walls: Sequence[np.ndarray] = (),
    color_by: Any = None,
    water_by: str = "depth",
    time: float | None = None,
    title: str = "",
    lang: str = "en",
    drape: Any = None,
    textures: bool = True,
    edges: bool = False,
    off_screen: bool | None = None,
    window_size: tuple[int, int] = (1280, 720),
) -> ScenePlotter:
    """A city with its water, people, streets and sensors, to show, save or pick from.

    Parameters
    ----------
    city : CityModel
        In a projected CRS.
    flood : Dataset, optional
        Variables as in `twin.quantities`: depth, velocity_x, velocity_y by (time, y, x), depth_max, elevation.
    escape : Dataset, optional
        From `simulate_evacuation(..., with_events=True)`; drawn on `streets`.
    terrain : Terrain, optional
        Ground, hillshaded or under an image. With a flood and no terrain the flood's own ground is drawn.
    streets, hazard : StreetNetwork and EdgeHazard, optional
        Streets, coloured by the water on them.
    sensors : DataFrame, optional
        x, y [m], name, value, unit, age [s], state ("ok", "stale", "alert", "unknown").
    shelters : optional
        Shelters of the evacuation, or a DataFrame with x, y, name, capacity.
    walls : (n, 3) arrays
        New levees: x, y and crest elevation. [m]
    color_by : str, Series or array, optional
        Column of city.objects, or one value per building. Default: the surface type of each face.
    water_by : "depth" or "speed"
    time : float, optional
        Seconds from the start. Default: the worst over time for water, the start for people. [s]
    title : str
        Drawn at the top.
    lang : "en" or "ja"
    drape : image array (h, w, 3) uint8 or path, optional
        Draped over the whole terrain grid, north up.
    textures : bool
        Draw the photographs of textured buildings, while they are not coloured by a column.
    edges : bool
        Outline the faces of buildings.
    off_screen : bool, optional
        None: a window where there is a display.
    window_size : (width, height) in pixels.

    Returns
    -------
    ScenePlotter
        A `pyvista.Plotter`; `recolour`, `show_time`, `pick_building`, `save_still`, `save_film` and
        `save_page` work on it.

    Raises
    ------
    DrawingError
        The machine has no GL libraries; the message contains the command that installs them.
    CrsMismatchError
        Terrain, streets or city are in different systems.
    """
    choose_window()
    require_drawing()
    _check_systems(city, terrain, streets)
    from twin.scene import layers
    from twin.scene.plotter import ScenePlotter, SceneState

    mesh = mesh_from_city(city, weld=not city.appearances)
    plotter = ScenePlotter(off_screen=off_screen, window_size=list(window_size), lighting="none")
    plotter.disable_anti_aliasing()  # type: ignore[call-arg, arg-type]
    if hasattr(plotter.renderer, "SetUseOIT"):
        # VTK blends translucent actors without depth order, and texts fade over water; here they are added in order.
        plotter.renderer.SetUseOIT(False)
    plotter.state = SceneState(city, mesh, mesh.origin, lang, title=title, time=time)
    plotter.set_background("#dfe7ee", top="#f7fafc")  # type: ignore[arg-type]
    layers.add_lights(plotter)
    ground = layers.add_ground(plotter, terrain, flood, drape)
    layers.add_buildings(plotter, color_by, textures=textures, edges=edges)
    layers.add_walls(plotter, walls, ground)
    if streets is not None:
        layers.add_streets(plotter, streets, hazard, ground)
    if flood is not None:
        layers.add_water(plotter, flood, terrain, by=water_by)
    if escape is not None:
        layers.add_people(plotter, escape, streets, ground)
    layers.add_places(plotter, shelters, sensors, ground, escape)
    layers.finish(plotter)
    return plotter


def _check_systems(city: CityModel, terrain: Terrain | None, streets: StreetNetwork | None) -> None:
    others = {
        "terrain": terrain.grid.crs if terrain is not None else None,
        "streets": streets.crs if streets is not None else None,
    }
    for name, crs in others.items():
        if crs is not None and city.crs is not None and crs.to_2d() != city.crs.to_2d():
            raise CrsMismatchError(
                f"the {name} is in {crs.to_string()}, the city in {city.crs.to_string()}; "
                "reproject the city before making the rest from it"
            )
    if terrain is not None and {terrain.height_datum, city.height_datum} == {"orthometric", "ellipsoidal"}:
        from twin.errors import DatumError

        raise DatumError(
            f"terrain heights are {terrain.height_datum}, city heights {city.height_datum}: they differ by the "
            "geoid, about 37 m in Tokyo; convert one before drawing them together"
        )
