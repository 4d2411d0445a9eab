"""Positions of the rows of a table or layer, in the coordinate system of the city.

A layer must name its coordinate system, or the user must. Columns 緯度 and 経度 (lat, lon) are degrees of JGD2011,
which agrees with WGS 84 to a metre; columns x and y are metres in the city's own plane unless the user declares
another system.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray
from twin.errors import CrsMismatchError, InputError
from twin.io.input_table import InputTable
from twin.io.table_columns import Column, Matched, numbers_of
from twin.notes import Note

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["POSITION_COLUMNS", "Positions", "positions_of"]

POSITION_COLUMNS = (
    Column("x", (), "metres"),
    Column("y", (), "metres"),
    Column("longitude", ("経度", "lon", "lng", "long", "経度(世界測地系)"), "degrees"),
    Column("latitude", ("緯度", "lat", "緯度(世界測地系)"), "degrees"),
)
_JGD2011 = 6668
_JAPAN_PLANES = range(6669, 6688)


class Positions(NamedTuple):
    """xy : (n, 2) in the city's plane [m]; notes : assumptions; crs : the system they were given in."""

    xy: FloatingArray
    notes: tuple[Note, ...]
    crs: CRS | None


def positions_of(
    matched: Matched,
    *,
    to: CRS | None,
    crs: Any = None,
    key: str = "crs",
    extent: tuple[float, float, float, float] | None = None,
) -> Positions:
    """One position per row.

    Parameters
    ----------
    matched : columns of the table, `POSITION_COLUMNS` among those looked for
    to : pyproj.CRS of the city, or None where it has none
    crs : of the coordinates, as declared by the user; anything pyproj takes
    key : name of that setting, for messages
    extent : x_min, y_min, x_max, y_max of the city in its plane; only used to distinguish degrees from metres

    Raises
    ------
    CrsMismatchError
        A layer without a coordinate system, degrees without a statement, or a statement that contradicts the file.
    InputError
        No columns of coordinates, blanks, or places that do not exist.
    """
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    table = matched.table
    try:
        declared = None if crs is None else CRS.from_user_input(crs).to_2d()
    except CRSError:
        raise CrsMismatchError(f"{key}: {crs!r} is no coordinate system; expected e.g. 6677 or 'EPSG:4326'") from None
    if table.geometry is not None:
        own = None if table.crs is None else CRS.from_user_input(table.crs).to_2d()
        if own is None and declared is None:
            raise CrsMismatchError(
                f"{table.path}: the layer names no coordinate system; add {key}, e.g. {key} = 6677, or write it "
                "with one"
            )
        if own is not None and declared is not None and not own.equals(declared, ignore_axis_order=True):
            raise CrsMismatchError(
                f"{table.path}: the layer is in {_name(own)}, but {key} says {_name(declared)}; take {key} out, or "
                "correct the layer"
            )
        system = own if own is not None else declared
        assert system is not None
        return _moved(matched, _points(table), system, to, ())
    if "longitude" in matched and "latitude" in matched:
        if declared is not None and not declared.is_geographic:
            raise CrsMismatchError(
                f"{table.path}: columns {matched.found['longitude'].head!r} and {matched.found['latitude'].head!r} are "
                f"degrees, but {key} says {_name(declared)}; give a geographic one, e.g. 6668 (JGD2011)"
            )
        xy = _degrees(matched, "longitude", "latitude")
        if declared is None:
            return _moved(
                matched, xy, CRS.from_epsg(_JGD2011), to, (Note("tables.degrees_jgd2011", file=table.path.name),)
            )
        return _moved(matched, xy, declared, to, ())
    if "x" in matched and "y" in matched:
        return _from_plane(matched, declared, to, key, extent)
    raise InputError(
        f"{table.path}: no columns of coordinates among {', '.join(map(repr, table.heads))}; expected longitude and "
        "latitude (経度, 緯度), or x and y in metres"
    )


def _name(crs: CRS) -> str:
    epsg = crs.to_epsg()
    return f"EPSG:{epsg} ({crs.name})" if epsg else str(crs.name)


def _points(table: InputTable) -> AnyArray:
    """A point of every geometry: the point itself, or one inside a polygon."""
    import shapely

    geometry = np.asarray(table.geometry, dtype=object)
    none = np.flatnonzero(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    if len(none):
        raise InputError(
            f"{table.place(int(none[0]))}: has no geometry (and {len(none) - 1} more rows); expected a point or an area"
        )
    lines = np.flatnonzero(shapely.get_dimensions(geometry) == 1)
    if len(lines):
        raise InputError(
            f"{table.place(int(lines[0]))}: is a line (and {len(lines) - 1} more rows); expected a point or an area"
        )
    areas = shapely.get_dimensions(geometry) == 2
    geometry = np.where(areas & ~shapely.is_valid(geometry), shapely.make_valid(geometry), geometry)
    points = shapely.point_on_surface(shapely.force_2d(geometry))
    return np.column_stack([shapely.get_x(points), shapely.get_y(points)])


def _degrees(matched: Matched, x: str, y: str) -> AnyArray:
    remedy = "are latitude and longitude in the right columns?"
    longitude = numbers_of(
        matched, x, expected="a longitude in degrees from -180 to 180", low=-180.0, high=180.0, may_be_blank=False,
        remedy=remedy,
    )  # fmt: skip
    latitude = numbers_of(
        matched, y, expected="a latitude in degrees from -90 to 90", low=-90.0, high=90.0, may_be_blank=False,
        remedy=remedy,
    )  # fmt: skip
    return np.column_stack([longitude, latitude])


def _from_plane(matched: Matched, declared: CRS | None, to: CRS | None, key: str, extent: Any) -> Positions:
    table = matched.table
    if declared is not None and declared.is_geographic:
        return _moved(matched, _degrees(matched, "x", "y"), declared, to, ())
    x, y = (
        numbers_of(
            matched,
            name,
            expected="a number",
            low=-3e7,
            high=3e7,
            may_be_blank=False,
            remedy="x is east and y is north, in metres",
        )
        for name in ("x", "y")
    )
    xy = np.column_stack([x, y])
    if declared is not None:
        return _moved(matched, xy, declared, to, ())
    look_like_degrees = (np.abs(x) <= 180.0).all() and (np.abs(y) <= 90.0).all()
    if to is not None and look_like_degrees and (extent is None or not inside(xy, extent).any()):
        raise CrsMismatchError(
            f"{table.path}: x and y look like degrees (first {x[0]:g}, {y[0]:g}); say which with {key}, e.g. "
            f"{key} = 6668 (JGD2011) or 4326 (WGS 84)"
        )
    name = "the city's plane" if to is None else _name(to.to_2d())
    return Positions(xy, (Note("tables.plane_assumed", file=table.path.name, crs=name),), to)


def inside(xy: FloatingArray, extent: tuple[float, float, float, float]) -> AnyArray:
    """Which places lie in x_min, y_min, x_max, y_max."""
    x0, y0, x1, y1 = extent
    return (xy[:, 0] >= x0) & (xy[:, 0] <= x1) & (xy[:, 1] >= y0) & (xy[:, 1] <= y1)


def _moved(matched: Matched, xy: FloatingArray, source: CRS, to: CRS | None, notes: tuple[Note, ...]) -> Positions:
    """Places in the city's plane, each refused by name where the transformation fails."""
    table = matched.table
    if to is None:
        if source.is_geographic:
            raise CrsMismatchError(
                f"{table.path}: is in {_name(source)}, and the city names no coordinate system to bring it to; "
                "read the city with one"
            )
        return Positions(xy, notes, source)
    target = to.to_2d()
    if source.equals(target, ignore_axis_order=True):
        return Positions(xy, notes, source)
    if source.is_geographic:
        off = np.flatnonzero(~((np.abs(xy[:, 0]) <= 180.0) & (np.abs(xy[:, 1]) <= 90.0)))
        if len(off):
            raise CrsMismatchError(
                f"{table.place(int(off[0]))}: coordinates {xy[off[0], 0]:g}, {xy[off[0], 1]:g} are no degrees, but "
                f"the file is taken to be in {_name(source)}; write it with its coordinate system"
            )
    moved = _transformed(xy, source, target)
    lost = np.flatnonzero(~np.isfinite(moved).all(axis=1))
    if len(lost):
        raise CrsMismatchError(
            f"{table.place(int(lost[0]))}: {xy[lost[0], 0]:g}, {xy[lost[0], 1]:g} in {_name(source)} has no place in "
            f"{_name(target)} (and {len(lost) - 1} more rows)"
        )
    note = Note("tables.reprojected", file=table.path.name, source=_name(source), target=_name(target))
    return Positions(moved, (*notes, note), source)


def _transformed(xy: FloatingArray, source: CRS, target: CRS) -> AnyArray:
    from pyproj import Transformer

    return np.column_stack(Transformer.from_crs(source, target, always_xy=True).transform(xy[:, 0], xy[:, 1]))


def fitting_system(xy: FloatingArray, to: CRS | None, extent: tuple[float, float, float, float]) -> str:
    """Description of the system in which coordinates outside the city would fit; "" where none does.

    Tried: the axes the other way round, degrees, and the plane rectangular zones of Japan.
    """
    from pyproj import CRS
    from pyproj.exceptions import ProjError

    if inside(xy[:, ::-1], extent).any():
        return "x and y the other way round (x is east, y is north)"
    if to is None:
        return ""
    looks_like_degrees = bool((np.abs(xy[:, 0]) <= 180.0).all() and (np.abs(xy[:, 1]) <= 90.0).all())
    for epsg in (_JGD2011,) if looks_like_degrees else (*_JAPAN_PLANES, 3857):
        try:
            moved = _transformed(xy, CRS.from_epsg(epsg), to.to_2d())
        except ProjError:
            continue
        if inside(moved, extent).any():
            return f"EPSG:{epsg}"
    return ""
