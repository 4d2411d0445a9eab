"""Cells of GeoDataFrames: reprojection to longitude and latitude; the height datum must be given."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np

from twin.arrays import AnyArray, FloatingArray
from twin.errors import InputError
from twin.spatial_id.cover import Cover, cover_lines, cover_polygons
from twin.spatial_id.datum import Geoid
from twin.spatial_id.zfxy import Cells, encode

if TYPE_CHECKING:
    from geopandas import GeoDataFrame, GeoSeries
    from pyproj import CRS

__all__ = ["cover_frame", "encode_frame"]


def _geographic(frame: GeoDataFrame | GeoSeries) -> GeoSeries:
    """The geometries as longitude and latitude of their own geodetic CRS: JGD2011 stays JGD2011."""
    geometry = cast("GeoSeries", getattr(frame, "geometry", frame))
    if geometry.crs is None:
        raise InputError("the geometries have no CRS; set it, e.g. frame.set_crs(6697)")
    return geometry if geometry.crs.is_geographic else geometry.to_crs(cast("CRS", geometry.crs.geodetic_crs))


def _heights(
    frame: GeoDataFrame | GeoSeries, values: AnyArray, height: str | float | FloatingArray | None
) -> AnyArray | float:
    if height is None:
        if np.isnan(values).any():
            row = int(np.flatnonzero(np.isnan(values))[0])
            raise InputError(f"geometry {frame.index[row]!r} has no z; pass height=, a column, number or array")
        return values
    if isinstance(height, str):
        return np.asarray(frame[height], dtype=np.float64)
    return height if np.ndim(height) == 0 else np.asarray(height, dtype=np.float64)


def encode_frame(
    frame: GeoDataFrame | GeoSeries, zoom: int, *, height_datum: str, height: str | float | FloatingArray | None = None,
    geoid: Geoid | None = None,
) -> Cells:  # fmt: skip
    """Cells of the points of a GeoDataFrame or GeoSeries, in its order.

    height : column, number, array or None
        None takes z. [m]

    Raises
    ------
    InputError
        No CRS, a geometry that is no point, or no height.

    Examples
    --------
    >>> import geopandas as gpd, shapely
    >>> points = gpd.GeoSeries([shapely.Point(139.753098, 35.685371)], crs=6668)
    >>> encode_frame(points, 18, height=0.0, height_datum="orthometric")
    Cells(z=18, f=array([0]), x=array([232837]), y=array([103222]))
    """
    geometry = _geographic(frame)
    if not (geometry.geom_type == "Point").all():
        raise InputError(f"expected points, found {sorted(set(geometry.geom_type))}; see cover_frame()")
    z = np.asarray(geometry.z) if geometry.has_z.all() else np.full(len(geometry), np.nan)
    return encode(
        np.asarray(geometry.x), np.asarray(geometry.y), _heights(frame, z, height), zoom,
        height_datum=height_datum, geoid=geoid,
    )  # fmt: skip


def cover_frame(
    frame: GeoDataFrame | GeoSeries, zoom: int, *, height_datum: str, bottom: str | float | FloatingArray | None = None,
    top: str | float | FloatingArray | None = None, geoid: Geoid | None = None,
) -> Cover:  # fmt: skip
    """Cells of the polygons (as prisms from bottom to top) or the 3D lines of a GeoDataFrame, row by row.

    bottom, top : column, number or array
        Of prisms. [m]
    """
    import shapely

    geometry = _geographic(frame)
    kinds = set(geometry.geom_type)
    if kinds <= {"LineString"}:
        points, index = shapely.get_coordinates(cast("AnyArray", geometry.array), include_z=True, return_index=True)
        _heights(geometry, points[:, 2], None)
        offsets = np.searchsorted(index, np.arange(len(geometry) + 1))
        return cover_lines(points, offsets, zoom, height_datum=height_datum, geoid=geoid)
    if not kinds <= {"Polygon", "MultiPolygon"} or bottom is None or top is None:
        raise InputError(f"expected lines, or polygons with bottom= and top=; found {sorted(kinds)}")
    parts, row = shapely.get_parts(cast("AnyArray", geometry.array), return_index=True)
    shapes = np.asarray(shapely.multipolygons(parts, indices=row), object)
    _, points, (rings, polygons, rows) = shapely.to_ragged_array(shapes, include_z=False)
    return cover_polygons(
        points, rings, polygons[rows], _heights(frame, np.zeros(0), bottom), _heights(frame, np.zeros(0), top),
        zoom, height_datum=height_datum, geoid=geoid,
    )  # fmt: skip
