"""The store: exactly once, revisions, order, as-of, retention; the same tests on DuckDB and PostgreSQL."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twin.errors import InputError, StoreError
from twin.sensors import Quality, Reading
from twin.store import Added, DuckDbStore, Spool, Store, drain, open_store

NOW = 1_800_000_000 * 10**9
MINUTE = 60 * 10**9


def reading(minute: int, value: float, stream: str = "gauge/1", **other: object) -> Reading:
    row = Reading(NOW + minute * MINUTE, NOW + minute * MINUTE + 5, "mqtt:city", stream, "water_level", "m", value,
                  place_kind="gml_id", place_id=f"place of {stream}")  # fmt: skip
    return row._replace(**other)


def values(store: Store, **filters: object) -> list[float]:
    return store.history(**filters)["value"].to_pylist()  # type: ignore[arg-type]


def test_readings_are_returned_as_stored(store: Store) -> None:
    row = reading(1, 1.25, native_id="a,\"b\"\nc", longitude=138.1, latitude=34.9, height=np.pi, quality=3,
                  place_id="橋, '南'")  # fmt: skip
    plain = reading(2, -0.1)
    assert store.append([row, plain]) == Added(2, 0, 0, 0)
    table = store.history()
    for name in Reading._fields:
        if name.endswith("_time"):
            assert table[name].cast("int64").to_pylist() == [getattr(row, name), getattr(plain, name)]
        else:
            np.testing.assert_equal(table[name].to_pylist(), [getattr(row, name), getattr(plain, name)])
    assert table["revision"].to_pylist() == [0, 0]


def test_event_times_keep_their_nanoseconds(store: Store) -> None:
    store.append([reading(0, 1.0, event_time=NOW + 1), reading(0, 1.0, event_time=NOW + 2)])
    assert store.history()["event_time"].cast("int64").to_pylist() == [NOW + 1, NOW + 2]


def test_duplicates_are_stored_once_within_and_across_batches(store: Store) -> None:
    rows = [reading(i, float(i)) for i in range(5)]
    assert store.append([*rows, *rows]) == Added(5, 5, 0, 0)
    assert store.append(rows[::-1]) == Added(0, 5, 0, 0)
    assert values(store) == [0.0, 1.0, 2.0, 3.0, 4.0]


def test_same_time_other_value_is_a_revision_and_the_last_counts(store: Store) -> None:
    store.append([reading(1, 1.0), reading(2, 2.0)])
    assert store.append([reading(1, 1.5), reading(1, 1.7), reading(1, 1.5)]) == Added(0, 1, 2, 2)
    assert values(store) == [1.7, 2.0]
    everything = store.history(revisions=True)
    assert sorted(zip(everything["value"].to_pylist(), everything["revision"].to_pylist())) == [
        (1.0, 0), (1.5, 1), (1.7, 2), (2.0, 0)
    ]  # fmt: skip
    assert store.append([reading(1, 1.7)]) == Added(0, 1, 0, 0)


def test_a_native_id_is_the_identity_where_there_is_one(store: Store) -> None:
    """Redelivered with a new time stamp: one reading, and its revision kept. Two ids at one time: two readings."""
    store.append([reading(1, 1.0, native_id="7")])
    assert store.append([reading(1, 1.0, native_id="7")]) == Added(0, 1, 0, 0)
    assert store.append([reading(2, 1.0, native_id="7")]) == Added(0, 0, 1, 0)
    assert store.append([reading(2, 1.0, native_id="7")]) == Added(0, 1, 0, 0)
    arrived = reading(1, 1.0, "gauge/2", native_id="7")._replace(quality=Quality.ESTIMATED)
    store.append([arrived])  # its time is only that of its arrival: another says nothing
    assert store.append([arrived._replace(event_time=arrived.event_time + 10**9)]) == Added(0, 1, 0, 0)
    assert store.append([reading(1, 1.0, native_id="8")]) == Added(1, 0, 0, 1)
    assert store.append([reading(1, 1.3, native_id="8")]) == Added(0, 0, 1, 1)
    assert sorted(values(store)) == [1.0, 1.0, 1.3]


def test_another_quantity_or_stream_is_another_series(store: Store) -> None:
    row = reading(1, 1.0)
    others = [row._replace(stream="gauge/2"), row._replace(quantity="temperature"), row._replace(source="http:x")]
    assert store.append([row, *others]) == Added(4, 0, 0, 0)


def test_a_moved_gauge_is_the_same_series(store: Store) -> None:
    """The place may change; the identity does not."""
    store.append([reading(1, 1.0)])
    assert store.append([reading(1, 1.0, place_id="elsewhere")]) == Added(0, 1, 0, 0)
    assert store.append([reading(2, 1.0, place_id="elsewhere")]) == Added(1, 0, 0, 0)
    assert values(store, place_id="elsewhere") == [1.0]


def test_late_and_out_of_order_readings_are_sorted(store: Store) -> None:
    store.append([reading(60, 6.0)])
    assert store.append([reading(0, 0.0), reading(30, 3.0), reading(10, 1.0)]) == Added(3, 0, 0, 3)
    assert store.append([reading(-24 * 60, -9.0), reading(61, 6.1)]) == Added(2, 0, 0, 1)
    assert values(store) == [-9.0, 0.0, 1.0, 3.0, 6.0, 6.1]
    assert store.latest()["value"].to_pylist() == [6.1]


def test_latest_as_of_and_as_known_at(store: Store) -> None:
    store.append([reading(0, 0.0), reading(10, 1.0), reading(0, 5.0, "gauge/2")])
    store.append([reading(5, 0.5, received_time=NOW + 60 * MINUTE)])
    assert sorted(store.latest()["value"].to_pylist()) == [1.0, 5.0]
    assert sorted(store.latest(at=NOW + 9 * MINUTE)["value"].to_pylist()) == [0.5, 5.0]
    known = store.latest(at=NOW + 9 * MINUTE, known_at=NOW + 9 * MINUTE)
    assert sorted(known["value"].to_pylist()) == [0.0, 5.0]
    assert store.latest(at=NOW - MINUTE).num_rows == 0
    assert store.latest(quantity="rain_rate").num_rows == 0


def test_history_filters(store: Store) -> None:
    store.append([reading(i, float(i), f"gauge/{i % 2}") for i in range(6)])
    assert values(store, start=NOW + 2 * MINUTE, end=NOW + 4 * MINUTE) == [2.0, 3.0]
    assert values(store, stream="gauge/1") == [1.0, 3.0, 5.0]
    assert values(store, quantity="water_level", source="mqtt:city", place_id="place of gauge/0") == [0.0, 2.0, 4.0]
    assert values(store, stream="nothing' or 1=1 --") == []


def test_a_reopened_store_recognises_duplicates(open_again: Callable[[], Store]) -> None:
    first = open_again()
    first.append([reading(i, float(i)) for i in range(3)])
    first.close()
    again = open_again()
    assert again.append([reading(i, float(i)) for i in range(4)]) == Added(1, 3, 0, 0)
    assert again.counts() == {"readings": 4, "series": 1, "revisions": 0}


def test_forget_keeps_the_latest_of_each_series(store: Store) -> None:
    store.append([reading(i, float(i)) for i in range(5)] + [reading(0, 9.0, "gauge/2")])
    assert store.forget(NOW + 3 * MINUTE) == 3
    assert sorted(values(store)) == [3.0, 4.0, 9.0]
    assert store.forget(NOW + 3 * MINUTE, keep_latest=False) == 1
    assert sorted(values(store)) == [3.0, 4.0]
    assert store.latest()["value"].to_pylist() == [4.0]
    store.append([reading(0, 7.0, received_time=NOW + 90 * MINUTE)])  # replayed: old, and has just arrived
    assert store.forget(NOW + 60 * MINUTE, by="received_time", keep_latest=False) == 2
    assert store.latest()["value"].to_pylist() == values(store) == [7.0]
    store.compact()
    assert store.append([reading(0, 7.0)]) == Added(0, 1, 0, 0)


@pytest.mark.parametrize("ending", ["parquet", "csv", "ndjson"])
def test_export(store: Store, tmp_path: Path, ending: str) -> None:
    store.append([reading(i, i / 3.0) for i in range(4)])
    path = tmp_path / f"readings.{ending}"
    assert store.export(path, start=NOW + MINUTE) == 3
    if ending == "parquet":
        assert pq.read_table(path)["value"].to_pylist() == [1 / 3, 2 / 3, 1.0]
    else:
        text = path.read_text()
        assert "water_level" in text
        assert text.count("\n") == 3 + (ending == "csv")
    with pytest.raises(InputError, match="parquet"):
        store.export(tmp_path / "readings.xls")


def test_a_failed_batch_is_rolled_back(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.append([reading(0, 0.0)])
    load = store._load

    def broken(table: str, rows: object) -> None:
        load(table, rows)
        if table == "readings":
            raise StoreError("the disk is full")

    monkeypatch.setattr(store, "_load", broken)
    with pytest.raises(StoreError, match="full"):
        store.append([reading(1, 1.0), reading(1, 1.0, "gauge/new")], position=("store", 9))
    monkeypatch.undo()
    assert values(store) == [0.0]
    assert store.position("store") == 0
    assert store.append([reading(1, 1.0), reading(1, 1.0, "gauge/new")]) == Added(2, 0, 0, 0)
    assert store.counts()["series"] == 2


def test_drain_is_exactly_once_even_when_repeated(store: Store, tmp_path: Path) -> None:
    with Spool(tmp_path / "spool.sqlite", batch_rows=7) as spool:
        rows = [reading(i, float(i)) for i in range(50)]
        for row in [*rows, *rows[10:30]]:  # redelivered
            spool.append([row])
        seen: list[int] = []
        assert drain(spool, store, release=False, watch=lambda t: seen.append(t.num_rows)) == Added(50, 20, 0, 0)
        assert sum(seen) == 70
        assert drain(spool, store) == Added(0, 0, 0, 0)
        store._execute("delete from positions")  # as if the position were lost
        assert drain(spool, store) == Added(0, 70, 0, 0)
        assert values(store) == [float(i) for i in range(50)]
        assert spool.counts()["kept"] == 0


@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.integers(0, 2), st.sampled_from(["", "", "x", "y"]), st.sampled_from("ab")),
        max_size=40,
    ),
    st.integers(1, 7),
)
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_identity_against_a_slow_reference(rows: list[tuple[int, int, str, str]], batch: int) -> None:
    """Groups and values in a dictionary, reading by reading."""
    readings = [reading(minute, float(value), stream, native_id=native) for minute, value, native, stream in rows]
    groups: dict[tuple[object, ...], list[tuple[float, int]]] = {}
    for row in readings:
        key = (row.stream, row.native_id) if row.native_id else (row.stream, "", row.event_time)
        known = groups.setdefault(key, [])
        if (row.value, row.event_time) not in known:
            known.append((row.value, row.event_time))
    with DuckDbStore(None, threads=1) as store:
        totals = [store.append(readings[i : i + batch]) for i in range(0, len(readings), batch)]
        assert sum(t.new for t in totals) == len(groups)
        assert sum(t.revisions for t in totals) == sum(len(g) - 1 for g in groups.values())
        assert sum(t.new + t.revisions + t.duplicates for t in totals) == len(readings)
        assert sorted(values(store)) == sorted(g[-1][0] for g in groups.values())
        last: dict[str, tuple[int, int, int, float]] = {}
        for row in store.history(revisions=True).to_pylist():
            at = (row["event_time"].value, row["revision"], row["received_time"].value)
            last[row["stream"]] = max(last.get(row["stream"], (0, 0, 0, 0.0)), (*at, row["value"]))
        found = store.latest()
        columns = (found["stream"], found["event_time"].cast("int64"), found["revision"])
        shown = {name: (at, n) for name, at, n in zip(*(column.to_pylist() for column in columns))}
        assert shown == {name: one[:2] for name, one in last.items()}


@pytest.mark.server
@pytest.mark.needs("postgis")
def test_postgis_shows_points(postgres_url: str) -> None:
    import psycopg

    with psycopg.connect(postgres_url, autocommit=True) as admin:
        admin.execute("drop database if exists points with (force)")
        admin.execute("create database points")
    url = postgres_url.removesuffix("postgres") + "points"
    with open_store(url) as store:
        assert store.has_postgis  # type: ignore[attr-defined]
        store.append([reading(0, 1.0, longitude=138.25, latitude=34.75), reading(1, 1.0)])
        with psycopg.connect(url) as other:
            sql = "select st_astext(geometry), st_srid(geometry), event_time at time zone 'UTC' from reading_points"
            found = other.execute(sql + " order by event_time").fetchall()
        assert found[0][:2] == ("POINT(138.25 34.75)", 6668)
        assert found[1][0] is None
        assert found[0][2].isoformat() == "2027-01-15T08:00:00"


def test_a_missing_server_is_a_store_error() -> None:
    with pytest.raises(StoreError, match="PostgreSQL could not open"):
        open_store("postgresql://postgres@127.0.0.1:1/nothing")


def test_a_file_that_is_no_database_is_a_store_error(tmp_path: Path) -> None:
    (tmp_path / "history.duckdb").write_bytes(b"not a database" * 1000)
    with pytest.raises(StoreError, match="DuckDB could not open"):
        open_store(tmp_path / "history.duckdb")
