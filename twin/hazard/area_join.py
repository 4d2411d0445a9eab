"""Exact join of footprints with published areas: which overlap, by how much, and the worst of them.

Areas of a prefecture have rings of 10^4 to 10^5 vertices, and every test against such a ring takes as long as the ring
is. So areas are first cut into pieces of few vertices (along straight lines, which changes no area); the footprints in
a piece's extent are tested against the prepared piece; and only those on its border are intersected.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
import pandas as pd

from twin.arrays import FloatArray, IntArray, ObjectArray
from twin.errors import CrsMismatchError, InputError
from twin.parallel import Progress, silent

if TYPE_CHECKING:
    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry

__all__ = ["area_overlaps", "worst_areas"]

Polygons: TypeAlias = "ObjectArray | gpd.GeoSeries | gpd.GeoDataFrame | Sequence[BaseGeometry | None]"

_MOST_VERTICES = 192  # of a piece
_CHUNK = 256  # pieces per task


class _Pieces(NamedTuple):
    """Polygons (n,) that areas are cut into, and the area's row of each."""

    shapes: ObjectArray
    area: IntArray


def area_overlaps(shapes: Polygons, areas: Polygons, *, threads: int = 1, progress: Progress = silent) -> pd.DataFrame:
    """Every pair of a shape and an area that overlap, and by how much.

    Parameters
    ----------
    shapes, areas : GeoDataFrame, GeoSeries or array of polygons
        In one projected CRS. None and empty ones overlap nothing; invalid ones are repaired first.
    threads : int

    Returns
    -------
    DataFrame, by shape and area
        shape, area (positions), overlap [m2], share (of the shape's area). Where they only touch there is no row.

    Raises
    ------
    CrsMismatchError
        When both have a CRS and these differ, or when it is in degrees.
    InputError
        When one of them is no polygon.

    Examples
    --------
    >>> import shapely
    >>> area_overlaps([shapely.box(0, 0, 10, 10), None], [shapely.box(6, 0, 20, 20), shapely.box(10, 0, 20, 20)])
       shape  area  overlap  share
    0      0     0     40.0    0.4
    """
    import shapely

    _check_crs(shapes, areas)
    own, whole = _valid(shapes, "shapes"), _valid(areas, "areas")
    pieces = _pieces(whole)
    tree = shapely.STRtree(own)
    size = shapely.area(own)
    chunks = [_Pieces(pieces.shapes[k : k + _CHUNK], pieces.area[k : k + _CHUNK])
              for k in range(0, len(pieces.area), _CHUNK)]  # fmt: skip
    parts = []
    for done, part in enumerate(_in_turn(tree, chunks, own, size, threads), start=1):
        parts.append(part)
        progress(done, len(chunks), "area join")
    table = pd.concat(parts, ignore_index=True) if parts else _table(np.empty(0, int), np.empty(0, int), np.empty(0))
    table = table.groupby(["shape", "area"], sort=True)[["overlap"]].sum().reset_index()
    table = table[table["overlap"] > 0.0].reset_index(drop=True)
    return table.assign(share=np.minimum(table["overlap"] / size[table["shape"].to_numpy()], 1.0))


def worst_areas(
    buildings: gpd.GeoDataFrame, areas: gpd.GeoDataFrame, *, column: str, threads: int = 1, progress: Progress = silent
) -> pd.DataFrame:
    """The worst of the areas that each building overlaps, by any part of its footprint.

    Parameters
    ----------
    buildings, areas : GeoDataFrame
        Polygons in one projected CRS.
    column : str
        Of `areas`, a number that is greater where it is worse: the rank of a depth, a depth [m].

    Returns
    -------
    DataFrame, index of the buildings
        `column`, the greatest known value among the overlapping areas, NaN without any (which does not say that the
        place is dry: only that no area says it is wet); `area`, the position of that area, -1 without; `n_areas`, how
        many overlap; `share`, of the footprint that lies in areas of that value, 0 without, NaN for a building
        without a footprint; `is_known`, False where an overlapping area has no value or the building no footprint.

    Raises
    ------
    InputError, CrsMismatchError
        As `area_overlaps`; when the column is absent or holds no numbers.
    """
    import shapely

    if column not in areas:
        raise InputError(f"areas have no column {column!r}; they have {', '.join(map(str, areas.columns))}")
    value = pd.to_numeric(areas[column], errors="coerce").to_numpy(np.float64)
    if len(value) and not np.isfinite(value).any():
        raise InputError(f"column {column!r} of the areas holds no numbers; give the rank or the depth as a number")
    pairs = area_overlaps(buildings, areas, threads=threads, progress=progress)
    n, row = len(buildings), pairs["shape"].to_numpy()
    found, area = value[pairs["area"].to_numpy()], pairs["area"].to_numpy()
    worst = np.full(n, -np.inf)
    np.fmax.at(worst, row, found)
    is_worst = found == worst[row]
    place = np.full(n, np.iinfo(np.int64).max)
    np.minimum.at(place, row[is_worst], area[is_worst])
    shapes = np.asarray(buildings.geometry.array, object)
    has_shape = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    is_known = has_shape.copy()
    is_known[row[np.isnan(found)]] = False
    share = np.minimum(np.bincount(row[is_worst], pairs["share"].to_numpy()[is_worst], n), 1.0)
    table = {
        column: np.where(np.isfinite(worst), worst, np.nan),
        "area": np.where(np.isfinite(worst), place, -1),
        "n_areas": np.bincount(row, minlength=n),
        "share": np.where(has_shape, share, np.nan),
        "is_known": is_known,
    }
    return pd.DataFrame(table, index=buildings.index)


def _check_crs(shapes: Polygons, areas: Polygons) -> None:
    a, b = getattr(shapes, "crs", None), getattr(areas, "crs", None)
    for name, crs in (("shapes", a), ("areas", b)):
        if crs is not None and crs.is_geographic:
            raise CrsMismatchError(
                f"{name} are in degrees ({crs.name}), overlaps need metres; project both with to_crs"
            )
    if a is not None and b is not None and a.to_2d() != b.to_2d():
        raise CrsMismatchError(f"shapes are in {a.name}, areas in {b.name}; bring one to the other with to_crs")


def _valid(given: Polygons, name: str) -> ObjectArray:
    """Valid polygons of what was given; None where there are none."""
    import shapely

    shapes = np.array(getattr(given, "geometry", given), dtype=object)
    kind = shapely.get_type_id(shapes)
    wrong = np.flatnonzero(~np.isin(kind, (-1, 3, 6)))
    if len(wrong):
        found = shapes[wrong[0]].geom_type
        raise InputError(f"{name}[{wrong[0]}] is a {found}, expected Polygon or MultiPolygon ({len(wrong)} such)")
    bad = ~shapely.is_valid(shapes) & (kind >= 0)
    if bad.any():
        shapes[bad] = shapely.make_valid(shapes[bad])
    return shapes


def _pieces(areas: ObjectArray) -> _Pieces:
    """Areas cut in two, across their longer side, until each piece has few vertices."""
    import shapely

    shapes, area = _polygons(areas, np.arange(len(areas)))
    small: list[_Pieces] = []
    while len(shapes):
        is_small = shapely.get_num_coordinates(shapes) <= _MOST_VERTICES
        small.append(_Pieces(shapes[is_small], area[is_small]))
        shapes, area = shapes[~is_small], area[~is_small]
        if not len(shapes):
            break
        west, south, east, north = shapely.bounds(shapes).T
        is_wide = east - west > north - south
        middle_x, middle_y = (west + east) / 2, (south + north) / 2
        low = shapely.box(west, south, np.where(is_wide, middle_x, east), np.where(is_wide, north, middle_y))
        high = shapely.box(np.where(is_wide, middle_x, west), np.where(is_wide, south, middle_y), east, north)
        halves = np.concatenate([shapely.intersection(shapes, low), shapely.intersection(shapes, high)])
        shapes, area = _polygons(halves, np.tile(area, 2))
    return _Pieces(
        np.concatenate([np.empty(0, object), *(piece.shapes for piece in small)]),
        np.concatenate([np.empty(0, np.int64), *(piece.area for piece in small)]),
    )


def _polygons(shapes: ObjectArray, row: IntArray) -> tuple[ObjectArray, IntArray]:
    """The single polygons in these shapes, without the lines and points of cuts along an edge."""
    import shapely

    for _ in range(2):  # parts of collections of multipolygons
        shapes, index = shapely.get_parts(shapes, return_index=True)
        row = row[index]
    keep = (shapely.get_type_id(shapes) == 3) & ~shapely.is_empty(shapes)
    return np.asarray(shapes[keep], object), row[keep]


def _in_turn(
    tree: object, chunks: list[_Pieces], shapes: ObjectArray, size: FloatArray, threads: int
) -> Iterator[pd.DataFrame]:
    """Overlaps of every chunk, in order."""
    if threads <= 1:
        yield from (_overlaps(tree, chunk, shapes, size) for chunk in chunks)
        return
    with ThreadPoolExecutor(threads) as pool:
        yield from pool.map(lambda chunk: _overlaps(tree, chunk, shapes, size), chunks)


def _overlaps(tree: object, pieces: _Pieces, shapes: ObjectArray, size: FloatArray) -> pd.DataFrame:
    """Shape, area and overlap of every piece with what its border crosses or it contains."""
    import shapely

    piece, shape = tree.query(pieces.shapes, predicate="intersects")  # type: ignore[attr-defined]
    shapely.prepare(pieces.shapes)
    inside = shapely.contains_properly(pieces.shapes[piece], shapes[shape])
    overlap = size[shape]
    border = np.flatnonzero(~inside)
    overlap[border] = shapely.area(shapely.intersection(pieces.shapes[piece[border]], shapes[shape[border]]))
    return _table(shape, pieces.area[piece], overlap)


def _table(shape: IntArray, area: IntArray, overlap: FloatArray) -> pd.DataFrame:
    return pd.DataFrame({"shape": shape.astype(np.int64), "area": area.astype(np.int64), "overlap": overlap})
