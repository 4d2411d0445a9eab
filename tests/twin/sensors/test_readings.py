"""Readings and the door: schema, units, clocks, and every refusal with its reason."""

import math
from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twin.errors import InputError
from twin.quantities import QUANTITIES
from twin.sensors import (
    READING_SCHEMA,
    Reading,
    admit,
    conversion,
    event_time_ns,
    number,
    readings_from_columns,
    readings_from_rows,
    readings_table,
    to_base_units,
)

NOW = 1_800_000_000 * 10**9
ROW = Reading(NOW, NOW, "mqtt:city", "g1", "water_level", "m", 1.5, place_kind="gml_id", place_id="橋")


def test_rows_columns_and_frames_make_the_same_table() -> None:
    rows = [ROW, ROW._replace(value=2.0, longitude=138.0)]
    table = readings_from_rows(rows)
    assert table.schema.equals(READING_SCHEMA)
    columns = {name: [getattr(row, name) for row in rows] for name in Reading._fields}
    np.testing.assert_equal(readings_from_columns(columns).to_pydict(), table.to_pydict())
    again = readings_table(table.to_pandas())
    assert again.schema.equals(READING_SCHEMA)
    assert again["event_time"].equals(table["event_time"])
    assert readings_table(table) is table
    assert readings_table([]).num_rows == 0


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"surprise": [1]}, "unknown columns"),
        ({"value": None}, "lack"),
        ({"value": ["high"]}, "value"),
        ({"value": [1.0, 2.0]}, "rows"),
        ({"stream": [None]}, "empty"),
        ({"event_time": pa.array([0], pa.timestamp("ns"))}, "without a zone"),
    ],
)
def test_columns_that_do_not_fit_are_named(change: dict[str, object], complaint: str) -> None:
    columns: dict[str, object] = {name: [getattr(ROW, name)] for name in Reading._fields} | change
    if change == {"value": None}:
        del columns["value"]
    with pytest.raises(InputError, match=complaint):
        readings_from_columns(columns)  # type: ignore[arg-type]


def test_frame_with_naive_times_is_refused() -> None:
    frame = pd.DataFrame([ROW._asdict()])
    frame["event_time"] = pd.to_datetime(frame["event_time"])
    with pytest.raises(InputError, match="zone"):
        readings_table(frame)


@pytest.mark.parametrize(
    ("quantity", "unit", "value", "kept"),
    [  # by hand
        ("water_level", "cm", 152.0, 1.52),
        ("rain_rate", "mm/h", 36.0, 1e-5),
        ("rain_depth", "㎜", 2.0, 0.002),
        ("temperature", "℉", 212.0, 100.0),
        ("temperature", "K", 273.15, 0.0),
        ("temperature", "Cel", 20.0, 20.0),
        ("humidity", "%", 55.0, 0.55),
        ("pressure", "hPa", 1013.0, 101300.0),
        ("discharge", "㎥/s", 3.0, 3.0),
        ("acceleration", "gal", 980.0, 9.8),
        ("wind_speed", "kt", 10.0, 10 * 1852 / 3600),
        ("co2", "ppm", 400.0, 4e-4),
        ("energy", "kWh", 1.0, 3.6e6),
        ("length of my boat", "ft", 10.0, 3.048),
    ],
)
def test_values_are_converted_to_base_units(quantity: str, unit: str, value: float, kept: float) -> None:
    got, name = to_base_units(quantity, unit, values=np.array([value, value]))
    np.testing.assert_allclose(got, kept, rtol=1e-9, atol=1e-12)
    assert name == (QUANTITIES[quantity].unit if quantity in QUANTITIES else "m")


@pytest.mark.parametrize(
    ("quantity", "unit"),
    [("water_level", "kg"), ("water_level", "blargh"), ("x", "__import__('os')"), ("depth", "m; import os"),
     ("depth", "1e400*m"), ("temperature", "m"), ("x", "((((")],
)  # fmt: skip
def test_units_that_do_not_fit_are_refused(quantity: str, unit: str) -> None:
    with pytest.raises(InputError, match=quantity):
        conversion(quantity, unit)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1970-01-01T00:00:00Z", 0.0),
        ("2026-11-21T19:00:00+09:00", 1795255200.0),
        ("2026-11-21 19:00:00+0900", 1795255200.0),
        ("2026-11-21T10:00Z", 1795255200.0),
        ("2026-11-21T10:00:00.25Z", 1795255200.25),
        ("2016-12-31T23:59:60Z", 1483228800.0),  # the leap second is the second that follows
        ("2026-11-21T05:00:00-05", 1795255200.0),
    ],
)
def test_times_with_a_zone(text: str, seconds: float) -> None:
    assert event_time_ns(text) == round(seconds * 100) * 10**7


@pytest.mark.parametrize(
    "text", ["2026-11-21T10:00:00", "2026-11-21", "yesterday", "", "2026-02-30T00:00:00Z", "2026-11-21T25:00:00Z",
             "2026-11-21T10:00:61Z", "２０２６-11-21T10:00:00Z"[:5], "9" * 5000]
)  # fmt: skip
def test_invalid_and_naive_times_are_refused(text: str) -> None:
    with pytest.raises(InputError, match="time"):
        event_time_ns(text)


def test_numeric_times_need_a_unit() -> None:
    assert event_time_ns(1_800_000_000, epoch_unit="s") == NOW
    assert event_time_ns("1800000000000", epoch_unit="ms") == NOW
    with pytest.raises(InputError, match="epoch_unit"):
        event_time_ns(1_800_000_000)
    for bad in (float("nan"), 1e300, True, "abc"):
        with pytest.raises(InputError):
            event_time_ns(bad, epoch_unit="s")
    with pytest.raises(InputError, match="zone"):
        event_time_ns(datetime(2026, 11, 21))


@given(st.datetimes(min_value=datetime(1700, 1, 1), max_value=datetime(2200, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_datetimes_and_their_text_agree(when: datetime, minutes: int) -> None:
    aware = when.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    exact = (aware - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 1000
    assert event_time_ns(aware) == exact
    assert event_time_ns(aware.isoformat()) == exact


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "abc", None, [1], {}, "1e999", "1_000", "NaN"])
def test_values_that_are_no_numbers_are_refused(value: object) -> None:
    with pytest.raises(InputError, match="value"):
        number(value)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"event_time": 0}, "never set"),
        ({"event_time": NOW + 301 * 10**9}, "ahead of its arrival"),
        ({"value": 1e6}, "is the unit right"),
        ({"value": math.nan}, "outside"),
        ({"quantity": "mystery", "unit": "m", "value": math.inf}, "finite"),
        ({"unit": "kg"}, "measures something else"),
        ({"place_kind": "street"}, "place_kind"),
        ({"stream": ""}, "needs a source"),
        ({"longitude": 35.0, "latitude": 139.0}, "axes swapped"),
        ({"longitude": 139.0}, "not on the globe"),
        ({"stream": "a\0b"}, "NUL"),
        ({"place_id": "\ud800"}, "Unicode"),
    ],
)
def test_invalid_readings_are_refused_with_the_reason(change: dict[str, object], complaint: str) -> None:
    fields = {**ROW._asdict(), **change}
    with pytest.raises(InputError, match=complaint):
        admit(**fields)


def test_valid_readings_are_accepted() -> None:
    np.testing.assert_equal(admit(**ROW._asdict()), ROW)
    row = admit(**{**ROW._asdict(), "unit": "cm", "event_time": NOW + 299 * 10**9})
    assert (row.value, row.unit) == (0.015, "m")
