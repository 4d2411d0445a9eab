"""Joins of readings with city objects: by id, by spatial ID, by the containing or the nearest building.

`join_readings` takes and gives data frames. The functions below it work on arrays: a `PlaceIndex` is built once from
the objects, and each batch of readings then costs one lookup per distinct id, or one hash probe per cell. Readings
without an object are rows of `unmatched`.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from twin.arrays import FloatArray, Int32Array, IntArray, IntegerArray, ObjectArray
from twin.errors import InputError
from twin.kernels import lookup
from twin.quantities import NS_PER_SECOND
from twin.sensors.readings import (
    Reading,
    dictionary_codes,
    dictionary_parts,
    may_raise,
    readings_from_frame,
    readings_table,
)
from twin.spatial_id import Cells, Cover, from_text, parents

if TYPE_CHECKING:
    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry

__all__ = [
    "STATES",
    "CellIndex",
    "PlaceIndex",
    "as_of",
    "containing_objects",
    "join_readings",
    "nearest_objects",
    "object_columns",
    "objects_of_readings",
    "unmatched",
]  # fmt: skip

STATES = ("fresh", "stale", "unknown")

Geometries: TypeAlias = "ObjectArray | gpd.GeoSeries | Sequence[BaseGeometry]"
By: TypeAlias = Literal["id", "within", "nearest"]


def join_readings(
    readings: pa.Table | pd.DataFrame,
    objects: gpd.GeoDataFrame,
    *,
    by: By = "id",
    max_distance: float = 50.0,
    now: pd.Timestamp | None = None,
    fresh_for: float = 900.0,
) -> gpd.GeoDataFrame:
    """Objects with the latest reading of each.

    Parameters
    ----------
    readings : DataFrame, GeoDataFrame or readings table
        Of one quantity. A frame has the columns of `readings_from_frame`: event_time, quantity, unit, value, and
        place_id or points.
    objects : GeoDataFrame
        Indexed by gml:id, as of `citygml.frames.footprints`.
    by : "id", "within" or "nearest"
        By the id of the place; by the footprint around the position, the first where they overlap; by the nearest
        object.
    max_distance : float
        To the nearest object. [m]
    now : Timestamp, optional
        Later readings are not used. Default: the clock.
    fresh_for : float
        Age up to which a value is fresh. [s]

    Returns
    -------
    GeoDataFrame
        The objects with the columns of `object_columns`: value, unit, time, age [s], quality, state. Objects without a
        reading are "unknown", with NaN.

    Raises
    ------
    InputError
        Readings of several quantities, a missing column, or for "nearest" no projected CRS.

    Examples
    --------
    >>> import geopandas as gpd
    >>> from shapely import box
    >>> objects = gpd.GeoDataFrame(index=["bldg_a", "bldg_b"], geometry=[box(0, 0, 9, 9), box(20, 0, 29, 9)], crs=6677)
    >>> time = pd.Timestamp("2026-11-21T19:00+09:00")
    >>> readings = pd.DataFrame({"event_time": [time], "quantity": "depth", "unit": "cm", "value": [30.0],
    ...                          "place_id": "bldg_b"})
    >>> join_readings(readings, objects, now=time + pd.Timedelta("1min"))[["value", "age", "state"]]
            value   age    state
    bldg_a    NaN   NaN  unknown
    bldg_b    0.3  60.0    fresh
    """
    table = _table(readings)
    rows = _rows(table, objects, by, max_distance)
    moment = pd.Timestamp.now("UTC") if now is None else now
    columns = object_columns(
        table, rows, n_objects=len(objects), now=moment.as_unit("ns").value, fresh_for=fresh_for, index=objects.index
    )
    taken = [name for name in columns if name in objects]
    if taken:
        raise InputError(f"objects have the columns {taken} already; rename them first")
    return objects.join(columns)


def objects_of_readings(
    readings: pa.Table | pd.DataFrame, objects: gpd.GeoDataFrame, *, by: By = "id", max_distance: float = 50.0
) -> pd.Series:
    """Index label of the object of each reading, None without one; indexed as the readings.

    Arguments as in `join_readings`.
    """
    rows = _rows(_table(readings), objects, by, max_distance)
    labels = np.full(len(rows), None, dtype=object)
    labels[rows >= 0] = objects.index.to_numpy(dtype=object)[rows[rows >= 0]]
    index = readings.index if isinstance(readings, pd.DataFrame) else None
    return pd.Series(labels, index=index, name="object", dtype=object)


def _table(readings: pa.Table | pd.DataFrame) -> pa.Table:
    return readings_from_frame(readings) if isinstance(readings, pd.DataFrame) else readings_table(readings)


def _rows(table: pa.Table, objects: gpd.GeoDataFrame, by: By, max_distance: float) -> Int32Array:
    """(n,) row of the object of each reading, -1 without one."""
    if by == "id":
        return PlaceIndex.from_frame(objects).rows(table)
    if by not in ("within", "nearest"):
        raise InputError(f"by is {by!r}, expected 'id', 'within' or 'nearest'")
    if objects.crs is None or (by == "nearest" and not objects.crs.is_projected):
        raise InputError(f"objects have the CRS {objects.crs}; joining by {by!r} needs {_NEEDED_CRS[by]}")
    from pyproj import Transformer

    longitude, latitude = (table.column(name).to_numpy() for name in ("longitude", "latitude"))
    x, y = Transformer.from_crs(6668, objects.crs.to_2d(), always_xy=True).transform(longitude, latitude)
    out = np.full(len(x), -1, dtype=np.int32)
    known = np.isfinite(x) & np.isfinite(y)
    geometry = objects.geometry.to_numpy()
    if by == "within":
        out[known] = containing_objects(x[known], y[known], footprints=geometry)
    else:
        out[known] = nearest_objects(x[known], y[known], geometries=geometry, max_distance=max_distance)[0]
    return out


_NEEDED_CRS = {"within": "a CRS", "nearest": "a projected CRS"}


_REAL_ESTATE = "real_estate_id"
_REAL_ESTATE_COLUMNS = (
    "real_estate_id",
    "real_estate_id_of_building",
    "real_estate_id_of_building_unit_ownership",
    "real_estate_id_of_land",
)
_PROPERTY_DIGITS = 13  # of a real-estate ID: the property number (不動産番号)
_NO_DIGIT = re.compile(r"[\s\-\u2010-\u2015\u2212\u30fc]")


def _digits(text: Any) -> str:
    """A real-estate ID without hyphens and blanks, in half-width digits."""
    return _NO_DIGIT.sub("", unicodedata.normalize("NFKC", str(text)))


def _ids_of_one_object(columns: Sequence[pd.Series], n_objects: int) -> list[list[str]]:
    """Ids of each object from several columns, of values or of lists; an id that two objects have is left out."""
    ids = pd.concat([column.explode().dropna() for column in columns]).map(_digits)
    ids = ids[ids != ""]
    owners = pd.Series(ids.index.to_numpy()).groupby(ids.to_numpy()).agg(["min", "max"])
    own = owners.loc[owners["min"] == owners["max"], "min"]
    out: list[list[str]] = [[] for _ in range(n_objects)]
    for text, row in zip(own.index, own):
        out[row].append(text)
    return out


class PlaceIndex:
    """Object rows by id: gml:id, building ID (建物ID), real-estate ID (不動産ID).

    Real-estate IDs are compared as their digits: 13 (不動産番号), or 17 with the code of a unit (特定コード); hyphens,
    blanks and full-width digits do not matter. A reading with 17 digits that no object has finds the object of its
    first 13.

    Parameters
    ----------
    ids : mapping of place kind -> (n_objects,) of str or of lists of str
        Id, or ids, of each object of that kind; None or "" without one.

    Examples
    --------
    >>> from twin.sensors import Reading, readings_from_rows
    >>> index = PlaceIndex({"gml_id": ["bldg_a", "bldg_b"]})
    >>> at = Reading(0, 0, "s", "g", "depth", "m", 0.1, place_kind="gml_id", place_id="bldg_b")
    >>> index.rows(readings_from_rows([at, at._replace(place_id="x")]))
    array([ 1, -1], dtype=int32)
    """

    def __init__(self, ids: Mapping[str, Any]) -> None:
        self._ids: dict[str, pa.Array[Any]] = {}
        self._rows: dict[str, Int32Array] = {}
        for kind, values in ids.items():
            column = pd.Series(list(values), dtype=object).explode()
            if kind == _REAL_ESTATE:
                column = column.map(_digits, na_action="ignore")
            column = column[column.notna() & (column != "")]
            pairs = pd.DataFrame({"row": column.index, "id": column.to_numpy()}).drop_duplicates()
            known, index = pairs["row"].to_numpy(np.int64), pd.Index(pairs["id"], dtype=object)
            if index.has_duplicates:
                twice = index[index.duplicated()][0]
                raise InputError(f"{kind} {twice!r} belongs to two objects; an id must lead to one")
            self._ids[kind] = pa.array(index, pa.string())
            self._rows[kind] = np.append(known, -1).astype(np.int32)  # index -1 of an unknown id is the last

    @classmethod
    def from_frame(cls, objects: pd.DataFrame) -> PlaceIndex:
        """By the index, which is gml:id, and by the columns of building and real-estate IDs where present.

        Real-estate IDs are those of the building, of its units (区分所有) and of its land, as i-UR has them. An ID of
        two objects, such as that of land with two buildings, is not used.
        """
        kinds: dict[str, Any] = {"gml_id": objects.index.astype(str)}
        if "building_id" in objects:
            text = objects["building_id"].astype("string")
            kinds["building_id"] = text.mask(text.duplicated(keep=False)).fillna("").tolist()
        estates = [objects[name].reset_index(drop=True) for name in _REAL_ESTATE_COLUMNS if name in objects]
        if estates:
            kinds[_REAL_ESTATE] = _ids_of_one_object(estates, len(objects))
        return cls(kinds)

    def rows(self, readings: pa.Table | pd.DataFrame) -> Int32Array:
        """(n,) row of each reading's object, -1 where its id is unknown or of another kind."""
        table = readings_table(readings)
        kinds, kind_codes = dictionary_codes(table.column("place_kind"))
        places, place_codes = dictionary_parts(table.column("place_id"))
        out = np.full(len(place_codes), -1, dtype=np.int32)
        for code, kind in enumerate(kinds):
            if kind not in self._ids:
                continue
            n_ids = len(self._ids[kind])
            if kind == _REAL_ESTATE:
                digits = [_digits(place) for place in places.to_pylist()]
                whole = pc.index_in(pa.array(digits, pa.string()), value_set=self._ids[kind])
                short = pa.array([text[:_PROPERTY_DIGITS] for text in digits], pa.string())
                found = pc.coalesce(whole, pc.index_in(short, value_set=self._ids[kind])).fill_null(n_ids)
            else:
                found = pc.index_in(places, value_set=self._ids[kind]).fill_null(n_ids)
            rows = self._rows[kind][found.to_numpy()]
            if len(kinds) == 1:
                return np.take(rows, place_codes)
            here = kind_codes == code
            out[here] = rows[place_codes[here]]
        return out


class CellIndex:
    """Objects by the cells they cover, at one zoom.

    A cell may hold several objects: `rows` gives the first (lowest row), `pairs` all of them.

    Parameters
    ----------
    cover : Cover
        Cells of the objects, see `twin.spatial_id.cover_solids`.
    """

    def __init__(self, cover: Cover) -> None:
        self.zoom = int(cover.cells.z)
        self._low = tuple(int(part.min()) if len(part) else 0 for part in cover.cells[1:])
        span = [int(part.max()) - low + 1 if len(part) else 1 for part, low in zip(cover.cells[1:], self._low)]
        if span[0] * span[1] * span[2] >= 2**62:
            raise InputError("the cells span more than one int64 key holds; take a coarser zoom or a smaller city")
        self._span = span
        keys = self._keys(cover.cells)
        order = np.argsort(keys, kind="stable")
        first = np.ones(len(order), dtype=bool)
        first[1:] = np.diff(keys[order]) != 0
        self._objects = cover.shape[order].astype(np.int32)
        self._starts = np.append(np.flatnonzero(first), len(order))
        self._first = np.append(self._objects[first], np.int32(-1))  # position -1 is the last
        self._hash = lookup.build_hash(keys[order][first])

    def _keys(self, cells: Cells) -> IntArray:
        """Key within the city's box of cells; -1 outside it."""
        f, x, y = (part - low for part, low in zip(cells[1:], self._low))
        inside = (f >= 0) & (f < self._span[0]) & (x >= 0) & (x < self._span[1]) & (y >= 0) & (y < self._span[2])
        return np.where(inside, (f * self._span[1] + x) * self._span[2] + y, -1)

    def _positions(self, cells: Cells, threads: int | None) -> Int32Array:
        if np.ndim(cells.z) != 0 or cells.z != self.zoom:
            cells = parents(cells, self.zoom)
        return self.find(self._keys(cells), threads=threads)

    def find(self, keys: IntArray, *, threads: int | None = None) -> Int32Array:
        """Position of packed keys among the index's cells, (n,) int32; -1 for none."""
        out = np.empty(len(keys), dtype=np.int32)
        n = threads or (min(4, os.cpu_count() or 1) if len(keys) > 200_000 else 1)
        edges = [len(keys) * k // n for k in range(n + 1)]

        def work(k: int) -> None:
            part = slice(edges[k], edges[k + 1])
            lookup.find_rows(*self._hash, keys[part], out[part])

        if n == 1:
            work(0)
        else:
            with ThreadPoolExecutor(n) as pool:
                list(pool.map(work, range(n)))
        return out

    def rows(self, cells: Cells, *, threads: int | None = None) -> Int32Array:
        """(n,) first object in the cell of each reading, -1 for none; finer cells count as this zoom's."""
        return self._first[self._positions(cells, threads)]

    def pairs(self, cells: Cells) -> tuple[IntArray, Int32Array]:
        """Every (reading, object) in the same cell."""
        position = self._positions(cells, None)
        reading = np.flatnonzero(position >= 0)
        start, stop = self._starts[position[reading]], self._starts[position[reading] + 1]
        count = stop - start
        within = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        return np.repeat(reading, count), self._objects[np.repeat(start, count) + within]

    def rows_of_readings(self, readings: pa.Table) -> Int32Array:
        """As `rows`, by the spatial IDs of readings (place_kind "spatial_id", at this zoom or finer)."""
        kinds, kind_codes = dictionary_codes(readings.column("place_kind"))
        places, place_codes = dictionary_codes(readings.column("place_id"))
        out = np.full(len(place_codes), -1, dtype=np.int32)
        if "spatial_id" not in kinds:
            return out
        here = np.flatnonzero(kind_codes == kinds.index("spatial_id"))
        used = np.unique(place_codes[here])
        cells = from_text([places[code] for code in used])
        if len(used) and int(np.min(cells.z)) < self.zoom:
            raise InputError(f"a reading's spatial ID is coarser than zoom {self.zoom}; join at a coarser zoom")
        table = np.full(len(places), -1, dtype=np.int32)
        table[used] = self.rows(cells)
        out[here] = table[place_codes[here]]
        return out


def containing_objects(x: npt.ArrayLike, y: npt.ArrayLike, *, footprints: Geometries) -> Int32Array:
    """Row of the footprint each point lies in (the lowest where they overlap), -1 for none.

    x, y : (n,); footprints : array or GeoSeries of polygons in the same CRS.
    """
    import shapely

    tree = shapely.STRtree(np.asarray(footprints))
    points = np.asarray(shapely.points(np.asarray(x, np.float64), np.asarray(y, np.float64)), dtype=object)
    point, polygon = tree.query(points, predicate="intersects")
    out = np.full(len(points), np.iinfo(np.int32).max, dtype=np.int64)
    np.minimum.at(out, point, polygon)
    return np.where(out == np.iinfo(np.int32).max, -1, out).astype(np.int32)


def nearest_objects(
    x: npt.ArrayLike, y: npt.ArrayLike, *, geometries: Geometries, max_distance: float
) -> tuple[Int32Array, FloatArray]:
    """Row of the nearest geometry within a distance and that distance; -1 and NaN beyond it. [m]

    x, y : (n,); geometries : array or GeoSeries in the same projected CRS.

    >>> import shapely
    >>> row, distance = nearest_objects([0.0, 90.0], [0.0, 0.0], geometries=[shapely.Point(3, 4)], max_distance=10.0)
    >>> row, distance
    (array([ 0, -1], dtype=int32), array([ 5., nan]))
    """
    import shapely

    tree = shapely.STRtree(np.asarray(geometries))
    points = np.asarray(shapely.points(np.asarray(x, np.float64), np.asarray(y, np.float64)), dtype=object)
    (point, found), reach = tree.query_nearest(
        points, max_distance=max_distance, return_distance=True, all_matches=False
    )
    row, distance = np.full(len(points), -1, dtype=np.int32), np.full(len(points), np.nan)
    row[point], distance[point] = found, reach
    return row, distance


def unmatched(readings: pa.Table | pd.DataFrame, rows: IntegerArray) -> pd.DataFrame:
    """Readings without an object: one row per place and stream, with number and first and last event time."""
    left = readings_table(readings).filter(pa.array(np.asarray(rows) < 0))
    keys = ["source", "stream", "quantity", "place_kind", "place_id"]
    frame = pd.DataFrame({key: left.column(key).cast(pa.string()).to_numpy(zero_copy_only=False) for key in keys})
    frame["time"] = pd.to_datetime(left.column("event_time").cast(pa.int64()).to_numpy(), unit="ns", utc=True)
    table = frame.groupby(keys, sort=False)["time"].agg(["size", "min", "max"]).reset_index()
    return table.rename(columns={"size": "n_readings", "min": "first_time", "max": "last_time"})


def object_columns(
    readings: pa.Table | pd.DataFrame | Iterable[Reading],
    rows: IntegerArray,
    *,
    n_objects: int,
    now: int,
    fresh_for: float,
    index: pd.Index | None = None,
) -> pd.DataFrame:
    """The latest reading of each object as columns.

    Parameters
    ----------
    readings : readings table
        Of one quantity, since there is one value column.
    rows : (n,) int32
        Object of each reading, -1 for none.
    now : int
        [ns UTC]
    fresh_for : float
        Age up to which a value is fresh. [s]
    index : optional
        Index of the result, for example gml:ids.

    Returns
    -------
    DataFrame
        value, unit, time (UTC), age [s], quality, state ("fresh", "stale", "unknown"). Objects without a
        reading up to `now`, or whose last one is BAD or MISSING, are "unknown" with NaN. Readings after `now` are not
        used.
    """
    table = readings_table(readings)
    quantities, _ = dictionary_codes(table.column("quantity"))
    present = set(np.unique(dictionary_codes(table.column("quantity"))[1]).tolist())
    if len(present) > 1:
        names = sorted(quantities[code] for code in present)
        raise InputError(f"readings hold {names}; expected one quantity at a time")
    event = table.column("event_time").cast(pa.int64()).to_numpy()
    received = table.column("received_time").cast(pa.int64()).to_numpy()
    best_time = np.full(n_objects, np.iinfo(np.int64).min)
    best_received, best = best_time.copy(), np.full(n_objects, -1, dtype=np.int64)
    known = np.where(event <= now, np.asarray(rows, dtype=np.int32), np.int32(-1))
    lookup.update_latest(known, event, received, np.arange(len(event)), best_time, best_received, best)
    found = best >= 0
    value = np.full(n_objects, np.nan)
    value[found] = table.column("value").to_numpy()[best[found]]
    quality = np.full(n_objects, -1, dtype=np.int16)
    quality[found] = table.column("quality").to_numpy()[best[found]]
    is_known = found & may_raise(quality)
    value[~is_known] = np.nan
    age = np.full(n_objects, np.nan)
    age[found] = (now - best_time[found]) / NS_PER_SECOND
    state = np.where(is_known, np.where(age <= fresh_for, 0, 1), 2).astype(np.int64)
    times = np.where(found, best_time, np.iinfo(np.int64).min).astype("datetime64[ns]")  # the smallest is NaT
    units, unit_codes = dictionary_codes(table.column("unit"))
    unit = units[unit_codes[0]] if len(unit_codes) else ""
    return pd.DataFrame(
        {
            "value": value,
            "unit": unit,
            "time": pd.DatetimeIndex(times, tz="UTC"),
            "age": age,
            "quality": quality,
            "state": pd.Categorical.from_codes(state, categories=pd.Index(STATES)),
        },
        index=index,
    )


def as_of(
    state_row: IntegerArray,
    state_time: IntArray,
    *,
    query_row: IntegerArray,
    query_time: IntArray,
    n_places: int,
    tolerance: float = np.inf,
) -> IntArray:
    """State at the place and time of each query: the last one at or before it.

    Parameters
    ----------
    state_row, state_time : (n_states,)
        Place and time [ns] of each state, in any order; of two at one time the later row is used.
    query_row, query_time : (n,)
    n_places : int
    tolerance : float
        Largest age of a state. [s]

    Returns
    -------
    (n,) int64
        Position among the states as given, -1 for none.

    Examples
    --------
    >>> state_row, state_time = np.array([0, 0, 1]), np.array([10, 20, 15])
    >>> as_of(state_row, state_time, query_row=np.array([0, 0, 1]), query_time=np.array([19, 5, 99]), n_places=2)
    array([ 0, -1,  2])
    """
    state_row, state_time = np.asarray(state_row), np.asarray(state_time, dtype=np.int64)
    order = np.lexsort((state_time, state_row))
    order = order[np.searchsorted(state_row[order], 0) :]
    starts = np.searchsorted(state_row[order], np.arange(n_places + 1)).astype(np.int64)
    out = np.empty(len(query_row), dtype=np.int64)
    limit = np.iinfo(np.int64).max if np.isinf(tolerance) else int(tolerance * NS_PER_SECOND)
    lookup.as_of_rows(
        starts, state_time[order], np.asarray(query_row), np.asarray(query_time, dtype=np.int64), limit, out
    )
    return np.where(out >= 0, order[out], -1) if len(order) else out
