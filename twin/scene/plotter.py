"""ScenePlotter: a PyVista plotter with the state of its scene.

It is a `pyvista.Plotter` in every respect; the extra attribute `state` contains
the city, the layers and the time, which the functions of this package work on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pyvista as pv

if TYPE_CHECKING:
    import pandas as pd
    from vtkmodules.vtkRenderingCore import vtkBillboardTextActor3D, vtkProp

    from citygml.model import CityModel
    from twin.city_mesh import CityMesh
    from twin.scene.ground import GroundHeight
    from twin.scene.legend import Legend
    from twin.scene.water import WaterFrame

__all__ = ["ScenePlotter", "SceneState"]


def _no_water(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.full(len(x), np.nan)


@dataclass
class SceneState:
    """Contents of a scene.

    city, mesh : the model and its triangles
    origin : (3,) added to picture coordinates gives city coordinates. [m]
    lang : "en" or "ja"
    time : seconds shown, None for the worst over time
    times : (n,) times at which the scene changes [s]
    layers : name -> actors of that layer
    meshes : name -> pyvista.PolyData drawn now, for "buildings", "water", "people", "streets"
    legends : name -> Legend
    on_time : called with the seconds when the time changes
    title : heading of stills, films and pages
    water_now : WaterFrame shown; ground : GroundHeight or None; pins : name -> table of pins
    hidden : names of layers not shown
    texts : labels of pins, scaled with the picture
    framed : azimuth, elevation and position of the camera when it was last set to show the whole city
    overlay_size : width and height of the window of the current layout of title and legends, pixels
    water_level : x, y [m] -> level of the water drawn there, NaN where dry [m]
    """

    city: CityModel
    mesh: CityMesh
    origin: np.ndarray
    lang: str
    title: str = ""
    time: float | None = None
    times: np.ndarray = field(default_factory=lambda: np.empty(0))
    layers: dict[str, list[vtkProp]] = field(default_factory=dict)
    meshes: dict[str, pv.PolyData] = field(default_factory=dict)
    legends: dict[str, Legend] = field(default_factory=dict)
    on_time: list[Callable[[float | None], None]] = field(default_factory=list)
    color_by: Any = None
    picked: int = -1
    water_now: WaterFrame | None = None
    ground: GroundHeight | None = None
    hidden: set[str] = field(default_factory=set)
    pins: dict[str, pd.DataFrame] = field(default_factory=dict)
    texts: list[vtkBillboardTextActor3D] = field(default_factory=list)
    overlay_size: tuple[int, ...] = (0, 0)
    framed: tuple[float, float, tuple[float, ...]] | None = None
    water_level: Callable[[np.ndarray, np.ndarray], np.ndarray] = _no_water


class ScenePlotter(pv.Plotter):
    """`pyvista.Plotter` with `state` (`SceneState`)."""

    # The class needs the attribute, because PyVista refuses new ones on its objects; compose sets it.
    state: SceneState = None  # type: ignore[assignment]
