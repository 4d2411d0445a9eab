"""History as Parquet parts: equal to the store at any moment, after any stop; for a notebook with DuckDB."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.needs import needs
from twin.errors import StoreError
from twin.sensors import Reading
from twin.store import DuckDbStore, HistoryParts, Store, open_store, read_history

needs("duckdb")

NOW = 1_800_000_000 * 10**9
DAY = 86_400 * 10**9


def row(second: int, value: float, stream: str = "gauge/1", **other: object) -> Reading:
    time = NOW + second * 10**9
    return Reading(time, time + 7, "mqtt:city", stream, "water_level", "m", value, place_kind="gml_id",
                   place_id=f"at {stream}")._replace(**other)  # fmt: skip


def random_rows(rng: np.random.Generator, n: int) -> list[Reading]:
    """Late, double, revised, with ids and without."""
    return [
        row(int(rng.integers(0, 40)), float(rng.integers(0, 3)), f"gauge/{rng.integers(0, 3)}",
            native_id=str(rng.choice(["", "", "a", "b"])), received_time=NOW + int(rng.integers(0, 60)) * 10**9)
        for _ in range(n)
    ]  # fmt: skip


def in_order(table: pa.Table) -> list[tuple[object, ...]]:
    return sorted(map(tuple, (map(str, one.values()) for one in table.to_pylist())))


def test_the_parts_are_what_the_store_returns_after_any_stop(tmp_path: Path) -> None:
    """Against `Store.history`, with each filter; parts of few rows, a writer that is opened anew, days that change."""
    rng = np.random.default_rng(4)
    with open_store(None) as store:
        parts, day = HistoryParts(tmp_path / "history", part_rows=11), 0
        for _ in range(60):
            store.append(random_rows(rng, int(rng.integers(0, 9))))
            if rng.random() < 0.6:
                parts.update(store, now=NOW + day * DAY, most=int(rng.integers(1, 4)))
            if rng.random() < 0.2:
                parts = HistoryParts(tmp_path / "history", part_rows=11)
            day += int(rng.random() < 0.1)
        parts.update(store, now=NOW + day * DAY, most=1000)
        assert len(list((tmp_path / "history").glob("*/*.parquet"))) > 8
        for filters in (
            {}, {"revisions": True}, {"start": NOW + 10 * 10**9, "end": NOW + 20 * 10**9}, {"stream": "gauge/1"},
            {"known_at": NOW + 30 * 10**9}, {"place_id": "at gauge/2", "quantity": "water_level"}, {"source": "other"},
        ):  # fmt: skip
            expected, found = store.history(**filters), read_history(tmp_path, **filters)  # type: ignore[arg-type]
            assert in_order(found) == in_order(expected)
            assert found.schema.equals(expected.schema)
            assert found["event_time"].to_pylist() == sorted(found["event_time"].to_pylist())


def test_a_part_that_is_broken_or_missing_is_written_again(tmp_path: Path) -> None:
    with open_store(None) as store:
        for k in range(6):
            store.append([row(k, 1.0), row(k, 2.0, "gauge/2")])
        HistoryParts(tmp_path / "history", part_rows=4).update(store, now=NOW)
        newest = sorted((tmp_path / "history").glob("*/*.parquet"))[-1]
        newest.write_bytes(newest.read_bytes()[:100])
        HistoryParts(tmp_path / "history", part_rows=4).update(store, now=NOW)
        assert in_order(read_history(tmp_path)) == in_order(store.history())
        for path in (tmp_path / "history").glob("*/*.parquet"):
            path.unlink()
        HistoryParts(tmp_path / "history", part_rows=4).update(store, now=NOW)
        assert in_order(read_history(tmp_path)) == in_order(store.history())
    with open_store(None) as other, pytest.raises(StoreError, match="another store"):
        HistoryParts(tmp_path / "history", part_rows=4).update(other, now=NOW)


def test_no_history_is_not_an_empty_history(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="has no history"):
        read_history(tmp_path)


def test_a_store_of_an_earlier_version_is_written_by_days(tmp_path: Path) -> None:
    """Tables as they were before batches had numbers and last readings a table; old readings are found as before."""
    import duckdb

    path = tmp_path / "history.duckdb"
    rows = [row(k * 40_000, float(k)) for k in range(6)]
    with DuckDbStore(path) as store:
        store.append(rows)
    with duckdb.connect(path) as database:
        database.execute("alter table readings drop column batch")
        database.execute("drop table latest")
        database.execute("delete from positions")
    with DuckDbStore(path) as store:
        assert store.latest()["value"].to_pylist() == [5.0]
        assert store.append([rows[2], row(999_999, 6.0)])[:2] == (1, 1)
        parts = HistoryParts(tmp_path / "history")
        while parts.update(store, now=NOW):
            pass
        assert read_history(tmp_path)["value"].to_pylist() == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
        again = HistoryParts(tmp_path / "history")
        assert again.update(store, now=NOW) == 0


def test_a_notebook_reads_with_duckdb_while_the_twin_writes(tmp_path: Path) -> None:
    """Another process with DuckDB's own SQL, the pattern of docs/live.md, on the folder of a running writer."""
    with open_store(tmp_path / "history.duckdb") as store:
        parts = HistoryParts(tmp_path / "history", part_rows=5)
        for k in range(7):
            store.append([row(k, k / 2), row(k, 1.0, "gauge/2")])
            parts.update(store, now=NOW)
        sql = f"select stream, max(value), count(*) from '{tmp_path}/history/**/*.parquet' group by stream order by 1"
        code = f"import duckdb; print(duckdb.sql({sql!r}).fetchall())"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[('gauge/1', 3.0, 7), ('gauge/2', 1.0, 7)]"


def test_one_stream_is_read_from_few_row_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A complete part is ordered by stream: the row groups of others are not read."""
    monkeypatch.setattr("twin.store.history_parts._GROUP_ROWS", 100)
    with open_store(None) as store:
        parts = HistoryParts(tmp_path / "history", part_rows=1000)
        for k in range(12):
            store.append([row(k, float(i), f"gauge/{i:03d}") for i in range(100)])
            parts.update(store, now=NOW)
        first = sorted((tmp_path / "history").glob("*/*.parquet"))[0]
        read: list[int] = []
        groups = pq.ParquetFile.read_row_groups
        monkeypatch.setattr(
            pq.ParquetFile, "read_row_groups", lambda part, which: read.append(len(which)) or groups(part, which)
        )
        assert read_history(tmp_path, stream="gauge/050")["value"].to_pylist() == [50.0] * 12
        assert pq.ParquetFile(first).num_row_groups == 10
        assert read[0] <= 2


def test_old_parts_are_deleted_by_time_of_arrival(tmp_path: Path) -> None:
    with open_store(None) as store:
        parts = HistoryParts(tmp_path / "history", part_rows=4)
        for k in range(6):
            store.append([row(-k, 1.0, received_time=NOW + k * DAY) for k in range(4 * k, 4 * k + 4)])
            parts.update(store, now=NOW + k * DAY)
        assert parts.forget(NOW + 9 * DAY) == 8
        assert read_history(tmp_path).num_rows == 16
        assert parts.forget(NOW + 900 * DAY) == 12  # the part that is being written stays


def test_a_restored_store_has_the_batches_it_had(store: Store, tmp_path: Path) -> None:
    """On both databases: what was added after a batch, in whole batches."""
    for k in range(4):
        store.append([row(10 * k + i, 1.0) for i in range(k + 1)])
    assert store.last_batch == 4
    rows, last = store.added_after(1, limit=5)
    assert (rows.num_rows, last) == (5, 3)
    assert store.added_after(3)[0].num_rows == 4
    assert store.added_after(4)[1] == 4
    store.append([row(0, 1.0)])  # a duplicate adds no batch
    assert store.last_batch == 4
