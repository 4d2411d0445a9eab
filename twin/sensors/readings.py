"""Readings of sensors as one table.

A reading is one number, of one quantity, at one event time, from one stream, at one place. Feeds make `Reading` rows;
spool and store use Arrow tables with the columns of `READING_SCHEMA`, strings as dictionaries, so that a million rows
of a thousand gauges store a thousand strings.

Units and clocks are validated before a `Reading` is made, see `twin.sensors.validation`. A payload that is no reading
becomes a dead letter, `Rejected`, with its bytes and the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple, cast, overload

import numpy as np
import pyarrow as pa

from twin.arrays import AnyArray, BoolArray, FloatArray, Int32Array, IntArray
from twin.errors import InputError
from twin.sensors.units import to_base_units

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "DICTIONARY_COLUMNS",
    "PLACE_KINDS",
    "READING_SCHEMA",
    "SUSPECT_WEIGHT",
    "Combinations",
    "Quality",
    "Reading",
    "Rejected",
    "combinations",
    "dictionary_codes",
    "dictionary_parts",
    "empty_readings",
    "may_raise",
    "readings_from_columns",
    "readings_from_frame",
    "readings_from_rows",
    "readings_table",
    "readings_with_values",
    "usable",
]

PLACE_KINDS = ("", "gml_id", "building_id", "real_estate_id", "spatial_id", "position")
"""Kinds of `place_id`: unknown, gml:id, 建物ID, 不動産ID, 空間ID text, or a position without id."""


class Quality(IntEnum):
    """Quality of a reading; worse is larger. `usable` and `may_raise` name what each may do.

    STALE_TIME: the value changed but the sender's time stamp did not.
    SUSPECT: doubtful, such as a step that is too large, or a citizen's report that nobody has checked.
    BAD: known to be wrong; the value is kept to be seen, and used for nothing.
    MISSING: the sensor reported that it has no value; the value is NaN.
    """

    GOOD = 0
    ESTIMATED = 1
    STALE_TIME = 2
    SUSPECT = 3
    BAD = 4
    MISSING = 5


SUSPECT_WEIGHT = 0.1
"""Weight of a suspect value beside a usable one where several gauges are averaged."""


@overload
def usable(quality: int) -> bool: ...
@overload
def usable(quality: AnyArray) -> BoolArray: ...
def usable(quality: int | AnyArray) -> bool | BoolArray:
    """Whether a value may be used as it is: GOOD, ESTIMATED and STALE_TIME. Only such a value ends or lowers an alert.

    >>> usable(Quality.ESTIMATED), usable(Quality.SUSPECT)
    (True, False)
    >>> usable(np.array([0, 3, 5]))
    array([ True, False, False])
    """
    return quality <= Quality.STALE_TIME


@overload
def may_raise(quality: int) -> bool: ...
@overload
def may_raise(quality: AnyArray) -> BoolArray: ...
def may_raise(quality: int | AnyArray) -> bool | BoolArray:
    """Whether a value may raise an alert: usable ones, and SUSPECT ones, which never end or lower one.

    BAD and MISSING do neither: they are unknown to rules, interpolation, boundaries and pages.

    >>> may_raise(Quality.SUSPECT), may_raise(Quality.BAD), may_raise(Quality.MISSING)
    (True, False, False)
    """
    return quality <= Quality.SUSPECT


class Reading(NamedTuple):
    """One value from one stream.

    event_time, received_time : int
        Nanoseconds since 1970-01-01 UTC: time of measurement, and time of arrival.
    source : str
        The feed, e.g. "mqtt:city-gauges".
    stream : str
        The device or datastream within the source, e.g. a topic or entity id.
    quantity : str
        Name from `twin.quantities.QUANTITIES`, or the sender's own.
    unit : str
        Unit of `value`, after conversion: SI, degC for temperatures.
    value : float
        Finite; NaN where the quality is MISSING.
    quality : int
        `Quality`.
    native_id : str
        Id of this reading given by the sender (sequence number, @iot.id); "" without.
    place_kind, place_id : str
        One of `PLACE_KINDS`, and the id itself ("" for "" and "position").
    longitude, latitude : float
        WGS84 or JGD2011, NaN where unknown. [degree]
    height : float
        Above the geoid (標高), NaN where unknown. [m]
    """

    event_time: int
    received_time: int
    source: str
    stream: str
    quantity: str
    unit: str
    value: float
    quality: int = 0
    native_id: str = ""
    place_kind: str = ""
    place_id: str = ""
    longitude: float = float("nan")
    latitude: float = float("nan")
    height: float = float("nan")


class Rejected(NamedTuple):
    """A dead letter: a payload that is no reading, complete, with the reason.

    received_time : int
        Nanoseconds since 1970-01-01 UTC.
    source, stream : str
        As in `Reading`; stream "" where it is unknown.
    reason : str
        What was found and what was expected.
    raw : bytes
        The payload as received.
    topic : str
        Topic or path it arrived under, for reprocessing with a corrected mapping; "" where that is not needed.
    """

    received_time: int
    source: str
    stream: str
    reason: str
    raw: bytes
    topic: str = ""


_TEXT = pa.dictionary(pa.int32(), pa.string())
READING_SCHEMA = pa.schema(
    [
        pa.field("event_time", pa.timestamp("ns", tz="UTC"), nullable=False),
        pa.field("received_time", pa.timestamp("ns", tz="UTC"), nullable=False),
        pa.field("source", _TEXT, nullable=False),
        pa.field("stream", _TEXT, nullable=False),
        pa.field("quantity", _TEXT, nullable=False),
        pa.field("unit", _TEXT, nullable=False),
        pa.field("value", pa.float64(), nullable=False),
        pa.field("quality", pa.uint8(), nullable=False),
        pa.field("native_id", pa.string(), nullable=False),
        pa.field("place_kind", _TEXT, nullable=False),
        pa.field("place_id", _TEXT, nullable=False),
        pa.field("longitude", pa.float64(), nullable=False),
        pa.field("latitude", pa.float64(), nullable=False),
        pa.field("height", pa.float64(), nullable=False),
    ]
)
"""Columns of a readings table; NaN, not null, where a position is unknown."""

DICTIONARY_COLUMNS = tuple(field.name for field in READING_SCHEMA if pa.types.is_dictionary(field.type))


def empty_readings() -> pa.Table:
    """A readings table without rows.

    >>> empty_readings().num_rows
    0
    """
    return READING_SCHEMA.empty_table()


def readings_from_rows(rows: Iterable[Reading]) -> pa.Table:
    """Readings as a table, in order.

    >>> row = Reading(0, 0, "mqtt:city", "gauge/1", "water_level", "m", 1.5, place_kind="gml_id", place_id="w1")
    >>> table = readings_from_rows([row])
    >>> table.column("value").to_pylist(), table.column("place_id").to_pylist()
    ([1.5], ['w1'])
    """
    rows = list(rows)
    if not rows:
        return empty_readings()
    return readings_from_columns(dict(zip(Reading._fields, zip(*rows, strict=True), strict=True)))


def readings_from_columns(
    columns: Mapping[str, Sequence[object] | AnyArray | pa.Array[Any] | pa.ChunkedArray[Any]],
) -> pa.Table:
    """A readings table from one sequence per column; columns with a default in `Reading` may be left out.

    Raises
    ------
    InputError
        A column is unknown or missing, lengths differ, or a value does not fit its type.
    """
    unknown = sorted(set(columns) - set(READING_SCHEMA.names))
    missing = sorted(set(READING_SCHEMA.names) - set(columns) - set(Reading._field_defaults))
    if unknown or missing:
        raise InputError(f"readings have unknown columns {unknown} and lack {missing}; expected {READING_SCHEMA.names}")
    n_rows = len(next(iter(columns.values())))
    arrays = []
    for field in READING_SCHEMA:
        values = columns.get(field.name)
        if values is None:
            values = pa.repeat(
                cast("pa.StringScalar", pa.scalar(Reading._field_defaults[field.name], _plain(field.type))), n_rows
            )
        if len(values) != n_rows:
            raise InputError(f"column {field.name} has {len(values)} rows, expected {n_rows}")
        arrays.append(_column(field, values))
    return pa.Table.from_arrays(arrays, schema=READING_SCHEMA)


def readings_table(readings: pa.Table | pd.DataFrame | Iterable[Reading]) -> pa.Table:
    """Readings as a table with the columns and types of `READING_SCHEMA`; `revision` of a store is dropped."""
    if isinstance(readings, pa.Table):
        if "revision" in readings.column_names:
            readings = readings.drop_columns(["revision"])
        if readings.schema.equals(READING_SCHEMA):
            return readings
        return readings_from_columns({name: readings.column(name) for name in readings.column_names})
    if hasattr(readings, "columns"):
        table = pa.Table.from_pandas(cast("pd.DataFrame", readings), preserve_index=False)
        return readings_from_columns({name: table.column(name) for name in table.column_names})
    return readings_from_rows(readings)


def readings_from_frame(frame: pd.DataFrame, *, source: str = "table") -> pa.Table:
    """A readings table from a data frame as people make it, in base units.

    Parameters
    ----------
    frame : DataFrame or GeoDataFrame
        Columns `event_time` (with a zone), `quantity`, `unit` and `value`; any other column of `READING_SCHEMA` may be
        added. Points of a GeoDataFrame with a CRS give longitude and latitude. A `place_id` without `place_kind` is a
        gml:id.
    source : str
        Of rows without a column `source`.

    Raises
    ------
    InputError
        A column is missing or unknown, a value is missing or not finite, a unit does not fit its quantity.

    Examples
    --------
    >>> import pandas as pd
    >>> time = pd.Timestamp("2026-11-21T19:00+09:00")
    >>> frame = pd.DataFrame({"event_time": [time], "quantity": "water_level", "unit": "cm", "value": [152.0],
    ...                       "place_id": "bldg_1"})
    >>> readings_from_frame(frame).select(["unit", "value", "place_kind"]).to_pylist()
    [{'unit': 'm', 'value': 1.52, 'place_kind': 'gml_id'}]
    """
    columns: dict[str, Any] = {str(name): frame[name] for name in frame.columns if name != _geometry_name(frame)}
    missing = sorted({"event_time", "quantity", "unit", "value"} - set(columns))
    if missing:
        raise InputError(f"readings lack the columns {missing}; expected event_time, quantity, unit and value")
    value = np.array(columns["value"], dtype=np.float64)
    quality = np.array(columns.get("quality", np.zeros(len(frame))), dtype=np.int64)
    unknown = ~np.isfinite(value) & (quality != Quality.MISSING)
    if unknown.any():
        raise InputError(
            f"{int(unknown.sum())} readings have no finite value; drop them first: frame.dropna(subset=['value']), or "
            "give them the quality 5 (missing)"
        )
    unit = np.array(columns["unit"], dtype=object)
    quantity = np.array(columns["quantity"], dtype=object)
    for name, sent in sorted({(str(q), str(u)) for q, u in zip(quantity, unit)}):
        rows = (quantity == name) & (unit == sent)
        value[rows], unit[rows] = to_base_units(name, sent, values=value[rows])
    columns |= {"value": value, "unit": unit}
    columns.setdefault("received_time", columns["event_time"])
    columns.setdefault("source", np.full(len(frame), source, dtype=object))
    columns.setdefault("stream", np.full(len(frame), "", dtype=object))
    if "place_id" in columns:
        columns.setdefault("place_kind", np.full(len(frame), "gml_id", dtype=object))
    if _geometry_name(frame) is not None and "longitude" not in columns:
        columns |= dict(zip(("longitude", "latitude"), _positions(frame)))
    table = pa.table({name: pa.array(values, from_pandas=True) for name, values in columns.items()})
    return readings_from_columns({name: table.column(name) for name in table.column_names})


def _geometry_name(frame: pd.DataFrame) -> str | None:
    return getattr(frame, "active_geometry_name", None)


def _positions(frame: Any) -> tuple[FloatArray, FloatArray]:
    """Longitude and latitude of the points of a GeoDataFrame. [degree]"""
    if frame.crs is None:
        raise InputError("the readings' geometry has no CRS; set it, e.g. frame.set_crs(6677)")
    points = frame.geometry.to_crs(6668)
    return points.x.to_numpy(), points.y.to_numpy()


_MAY_BE_EMPTY = ("native_id", "place_kind", "place_id", "longitude", "latitude", "height")  # null is the default


def _plain(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _column(field: pa.Field[Any], values: object) -> pa.Array[Any] | pa.ChunkedArray[Any]:
    """Values cast to the field's type; nulls refused."""
    try:
        if isinstance(values, pa.Array | pa.ChunkedArray):
            array: pa.Array[Any] | pa.ChunkedArray[Any] = values
        else:
            if pa.types.is_timestamp(field.type):
                array = pa.array(np.asarray(values).astype("datetime64[ns]").view(np.int64))
            else:
                array = pa.array(cast("Sequence[object]", values), _plain(field.type), from_pandas=False)
        if pa.types.is_timestamp(field.type) and pa.types.is_timestamp(array.type) and array.type.tz is None:
            raise InputError(f"column {field.name} holds times without a zone; expected UTC, e.g. tz='UTC'")
        if array.null_count and field.name in _MAY_BE_EMPTY:
            plain = cast("pa.StringArray", array.cast(_plain(field.type)))
            array = plain.fill_null(Reading._field_defaults[field.name])
        if array.type != field.type:
            array = _cast(array, field.type)
    except (pa.ArrowInvalid, pa.ArrowTypeError, pa.ArrowNotImplementedError, TypeError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"column {field.name} does not fit {field.type}: {error}") from None
    if array.null_count:
        raise InputError(f"column {field.name} has {array.null_count} empty values, expected none")
    return array


def _cast(array: pa.Array[Any] | pa.ChunkedArray[Any], kind: pa.DataType) -> pa.Array[Any] | pa.ChunkedArray[Any]:
    if pa.types.is_dictionary(kind):
        if pa.types.is_dictionary(array.type):
            return array.cast(kind)
        return array.cast(kind.value_type).dictionary_encode().cast(kind)
    return array.cast(kind)


def readings_with_values(readings: pa.Table) -> pa.Table:
    """The readings that are neither BAD nor MISSING: what interpolation and boundaries may look at.

    >>> row = Reading(0, 0, "s", "g", "depth", "m", 1.0)
    >>> readings_with_values(readings_from_rows([row, row._replace(value=9.0, quality=4)])).column("value").to_pylist()
    [1.0]
    """
    keep = may_raise(readings.column("quality").to_numpy()) & np.isfinite(readings.column("value").to_numpy())
    return readings if keep.all() else readings.filter(pa.array(keep))


def dictionary_parts(column: pa.ChunkedArray[Any] | pa.Array[Any]) -> tuple[pa.Array[Any], Int32Array]:
    """Values of a dictionary column, and the code of each row into them."""
    if isinstance(column, pa.ChunkedArray):
        if column.num_chunks == 0:
            return pa.array([], pa.string()), np.empty(0, dtype=np.int32)
        column = column.unify_dictionaries() if column.num_chunks > 1 else column
        chunks = cast("list[pa.DictionaryArray[Any, Any]]", column.chunks)
        codes: list[Int32Array] = [np.asarray(chunk.indices) for chunk in chunks]
        return chunks[0].dictionary, codes[0] if len(codes) == 1 else np.concatenate(codes)
    array = cast("pa.DictionaryArray[Any, Any]", column)
    return array.dictionary, np.asarray(array.indices)


def dictionary_codes(column: pa.ChunkedArray[Any] | pa.Array[Any]) -> tuple[list[Any], Int32Array]:
    """As `dictionary_parts`, with the values as a list."""
    values, codes = dictionary_parts(column)
    return values.to_pylist(), codes


class Combinations(NamedTuple):
    """Distinct combinations of several columns.

    group : (n,) int64
        Combination of each row, numbered in order of first appearance.
    first : (n_groups,) int64
        Row each combination appears in first.
    keys : list of tuple
        Values of each combination.
    """

    group: IntArray
    first: IntArray
    keys: list[tuple[Any, ...]]


def combinations(table: pa.Table, names: Sequence[str]) -> Combinations:
    """Distinct combinations of dictionary columns, without touching a string per row.

    >>> row = Reading(0, 0, "s", "b", "depth", "m", 1.0)
    >>> table = readings_from_rows([row, row._replace(stream="a"), row])
    >>> found = combinations(table, ["source", "stream"])
    >>> found.group.tolist(), found.first.tolist(), found.keys
    ([0, 1, 0], [0, 1], [('s', 'b'), ('s', 'a')])
    """
    parts = [dictionary_codes(table.column(name)) for name in names]
    code: IntArray | None = None
    size = 1
    for values, codes in parts:
        if len(values) > 1:
            code = codes.astype(np.int64) if code is None else code * len(values) + codes
            size *= len(values)
        if size > 4_000_000 and code is not None:  # squeeze before it outgrows a table
            _, code = np.unique(code, return_inverse=True)
            size = int(code.max(initial=0)) + 1
    if table.num_rows == 0 or code is None:
        code = np.zeros(table.num_rows, dtype=np.int64)
    first_of = np.full(size, -1, dtype=np.int64)
    first_of[code[::-1]] = np.arange(len(code) - 1, -1, -1)
    present = np.flatnonzero(first_of >= 0)
    first = np.sort(first_of[present])
    number = np.empty(size, dtype=np.int64)
    number[code[first]] = np.arange(len(first))
    keys = list(zip(*([values[i] for i in codes[first].tolist()] for values, codes in parts)))
    return Combinations(number[code], first, keys)
