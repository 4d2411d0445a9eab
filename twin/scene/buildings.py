"""The buildings layer: one mesh for all, coloured by a column of the city's objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from citygml.model import Surface
from twin.arrays import AnyArray
from twin.city_mesh import SURFACE_COLOURS
from twin.criteria import depth_rank
from twin.errors import InputError
from twin.scene.legend import Legend, category_colours, depth_colours, field_title, number_colours, rank_legend

if TYPE_CHECKING:
    from citygml.model import CityModel
    from twin.city_mesh import CityMesh

__all__ = ["building_polydata", "object_colours", "surface_colours"]

_TITLES = {
    "measured_height": ("measured height [m]", "計測高さ [m]"),
    "storeys_above_ground": ("storeys above ground", "地上階数"),
    "year_of_construction": ("year of construction", "建築年"),
    "usage": ("usage", "用途"),
    "class": ("class", "分類"),
    "function": ("function", "機能"),
    "roof_type": ("roof type", "屋根形式"),
}


def building_polydata(mesh: CityMesh, city: CityModel) -> Any:
    """The city mesh as pyvista.PolyData.

    cell_data has `bid` (row of the building in city.objects) and `surface`
    (`citygml.Surface`); field_data keeps origin, CRS and height datum, which a
    VTK file has no other place for.
    """
    import pyvista as pv

    poly = pv.PolyData()
    poly.points = mesh.points
    # All faces are triangles, so VTK needs no offsets, and uses the 32-bit corners without a copy.
    from vtkmodules.util.numpy_support import numpy_to_vtk
    from vtkmodules.vtkCommonDataModel import vtkCellArray

    corners = mesh.triangles.reshape(-1)
    cells = vtkCellArray()
    cells.SetData(3, numpy_to_vtk(corners))  # type: ignore[no-untyped-call]
    poly.SetPolys(cells)
    poly.cell_data["bid"] = mesh.triangle_object
    poly.cell_data["surface"] = mesh.triangle_surface
    poly.field_data["origin"] = mesh.origin
    name = mesh.crs.to_string() if mesh.crs is not None else "unknown"
    poly.field_data["crs"] = [name.encode("ascii", "backslashreplace").decode()]  # VTK has no other letters
    poly.field_data["height_datum"] = [mesh.height_datum]
    return poly


def surface_colours(surface: AnyArray, *, lang: str = "en") -> tuple[AnyArray, Legend]:
    """Colour of every triangle by its surface type: wall, roof, window, door."""
    table = np.tile(np.array(SURFACE_COLOURS[Surface.WALL][2], np.uint8), (256, 1))
    for kind, (_, _, colour) in SURFACE_COLOURS.items():
        table[kind] = colour
    present = [kind for kind in SURFACE_COLOURS if (surface == kind).any()]
    words = tuple(str(SURFACE_COLOURS[kind][1 if lang == "ja" else 0]) for kind in present)
    colours = np.array([SURFACE_COLOURS[kind][2] for kind in present], np.uint8).reshape(-1, 3)
    return table[surface], Legend("面の種類" if lang == "ja" else "surface", words, colours)


def object_colours(
    city: CityModel, by: str | pd.Series | AnyArray, *, lang: str = "en", limits: tuple[float, float] | None = None
) -> tuple[AnyArray, Legend]:
    """Colour of every object (n_objects, 3) uint8 and the legend.

    Parameters
    ----------
    by : str, Series or (n_objects,) array
        A column of city.objects; or a Series with gml_id index (missing buildings are unknown); or one
        value per object. A Series named "depth" or "depth_max" gets the MLIT depth ranks.

    Raises
    ------
    InputError
        No such column, or an array of another length.
    """
    series = _series(city, by)
    name = str(series.name) if series.name is not None else ""
    title = _TITLES[name][1 if lang == "ja" else 0] if name in _TITLES else field_title(name, lang=lang)
    if name in ("depth", "depth_max"):
        depth = series.to_numpy(np.float64)
        deepest = float(np.nanmax(depth, initial=0.0))
        dry, unknown = bool((depth_rank(depth) == 0).any()), bool(np.isnan(depth).any())
        return depth_colours(depth), rank_legend(deepest, lang=lang, title=title, dry=dry, unknown=unknown)
    if pd.api.types.is_bool_dtype(series) or not pd.api.types.is_numeric_dtype(series):
        return category_colours(series, title, lang=lang)
    return number_colours(series.to_numpy(np.float64, na_value=np.nan), title, limits=limits, lang=lang)


def _series(city: CityModel, by: str | pd.Series | AnyArray) -> pd.Series:
    if isinstance(by, str):
        if by not in city.objects:
            known = ", ".join(sorted(map(str, city.objects.columns))[:40])
            raise InputError(f"no column {by!r} to colour by; the objects have: {known}")
        return city.objects[by]
    if isinstance(by, pd.Series):
        if len(by) == city.n_objects and not by.index.equals(city.objects.index):
            is_ids = by.index.isin(city.objects.index).any()
            return by.reindex(city.objects.index) if is_ids else by
        return by if len(by) == city.n_objects else by.reindex(city.objects.index)
    if len(by) != city.n_objects:
        raise InputError(f"{len(by)} values to colour by, expected one for each of {city.n_objects} objects")
    return pd.Series(np.asarray(by))
