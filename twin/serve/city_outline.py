"""Outline of a city for the map of the live page: buildings, roads and water as whole numbers in JSON."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import geopandas as gpd

__all__ = ["city_outline", "outline_of"]

_INUNDATION = "1140"  # class of an assumed inundation area (浸水想定区域), which is no water on a map
_WATER_USE = "204"  # land use class of water surfaces (水面)
_STEP = 1e-6  # degree: about 0.1 m


def city_outline(city: Path) -> bytes:
    """The outline of a dataset as JSON; see `outline_of`."""
    import citygml
    from citygml.frames import footprints

    frame = footprints(citygml.read(city, on_error="collect"), crs=6668)
    return json.dumps(outline_of(frame), separators=(",", ":")).encode()


def outline_of(frame: gpd.GeoDataFrame) -> dict[str, Any]:
    """Layers of polygons, each as differences of coordinates, lengths of rings and rings per object.

    Parameters
    ----------
    frame : GeoDataFrame
        Footprints indexed by gml:id, with a column "type", in longitude and latitude.

    Returns
    -------
    dict
        origin [degree], step [degree], cosine of the latitude, and for every layer: steps (x, y, x, y, ...), rings,
        objects; for buildings also ids.
    """
    import shapely

    present = frame[frame.geometry.notna() & ~frame.geometry.is_empty]
    bounds = present.total_bounds if len(present) else np.array([0.0, 0.0, 0.0, 0.0])
    origin = (bounds[:2] + bounds[2:]) / 2
    layers: dict[str, Any] = {}
    kind = present["type"]
    classes = present["class"].astype(str) if "class" in present else kind
    is_water = (kind == "wtr:WaterBody") & (classes != _INUNDATION) | (kind == "luse:LandUse") & (classes == _WATER_USE)
    rows = {"water": is_water, "roads": kind == "tran:Road", "buildings": kind == "bldg:Building"}
    for name, chosen_rows in rows.items():
        part = present[chosen_rows]
        shapes = shapely.make_valid(part.geometry.to_numpy())
        polygonal = np.isin(shapely.get_type_id(shapes), (3, 6))  # Polygon, MultiPolygon
        chosen = shapes[polygonal]
        multi = [one if one.geom_type == "MultiPolygon" else shapely.MultiPolygon([one]) for one in chosen]
        layer: dict[str, Any] = {"steps": [], "rings": [], "objects": []}
        if multi:
            _, points, (ring_offsets, polygon_offsets, offsets) = shapely.to_ragged_array(multi)
            whole = np.rint((points[:, :2] - origin) / _STEP).astype(np.int64)
            steps = np.diff(whole, axis=0, prepend=np.zeros((1, 2), np.int64))
            layer = {
                "steps": steps.ravel().tolist(), "rings": np.diff(ring_offsets).tolist(),
                "objects": np.diff(polygon_offsets[offsets]).tolist(),
            }  # fmt: skip
        if name == "buildings":
            layer["ids"] = [str(i) for i in part.index[polygonal]]
        layers[name] = layer
    cosine = math.cos(math.radians(float(origin[1])))
    return {"origin": origin.tolist(), "step": _STEP, "cosine": cosine, "layers": layers}
