"""PostgreSQL stopped and started under load: the store connects again, and everything is stored once."""

import json
import threading
import time
from pathlib import Path

import psycopg
import pytest

from tests.servers import Postgres
from twin.errors import StoreError
from twin.live import Live, load_live
from twin.sensors import Reading
from twin.store import PostgresStore, Spool, drain, read_history

pytestmark = pytest.mark.server
NOW = 1_700_000_000 * 10**9


@pytest.fixture
def database(postgres: Postgres) -> str:
    """An empty database of its own."""
    with psycopg.connect(postgres.url, autocommit=True) as admin:
        admin.execute("drop database if exists restarted with (force)")
        admin.execute("create database restarted")
    return postgres.url.removesuffix("postgres") + "restarted"


def test_stopped_and_started_under_load(postgres: Postgres, database: str, tmp_path: Path) -> None:
    """A spool that is drained all the while; stopped in order and as in a crash; new streams, double rows."""
    stop, failures = threading.Event(), []
    with Spool(tmp_path / "spool.sqlite") as spool, PostgresStore(database) as store:

        def drain_on() -> None:
            while not stop.is_set():
                try:
                    drain(spool, store, limit=50)
                except StoreError as error:
                    failures.append(str(error))
                    time.sleep(0.05)

        worker = threading.Thread(target=drain_on)
        worker.start()
        n = 0
        try:
            for mode in ("fast", "immediate", ""):
                for _ in range(40):
                    rows = [
                        Reading(
                            NOW + k * 10**9, NOW + k * 10**9, "mqtt:city", f"gauge/{k // 30}", "depth", "m", float(k)
                        )
                        for k in range(n, n + 10)
                    ]
                    spool.append([*rows, *rows[:3]])
                    n += 10
                    time.sleep(0.005)
                if mode:
                    postgres.stop(mode)
                    time.sleep(0.1)
                    postgres.start()
            deadline = time.monotonic() + 30
            while store._last_batch == 0 or spool.counts()["kept"]:
                assert time.monotonic() < deadline, failures[-1:]
                time.sleep(0.05)
        finally:
            stop.set()
            worker.join()
        assert failures
        assert sorted(store.history()["value"].to_pylist()) == [float(k) for k in range(n)]
        assert store.counts() == {"readings": n, "series": -(-n // 30), "revisions": 0}
        assert sorted(store.latest()["value"].to_pylist()) == [float(min(k + 29, n - 1)) for k in range(0, n, 30)]


def test_the_twin_warns_while_its_database_is_away(postgres: Postgres, database: str, tmp_path: Path) -> None:
    """Started without its database: the alert is delivered, the status answers; then the history is whole."""
    now = time.time_ns()
    rows = [{"t": now - (20 - k) * 10**9, "v": 0.1 * k} for k in range(20)]
    (tmp_path / "r.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (tmp_path / "live.toml").write_text(f"""
[live]
folder = "out"
write_every = 0.5
store = "{database}"
[[feed]]
kind = "replay"
source = "replay:g"
replay = {{ path = "r.ndjson" }}
[[feed.mapping]]
match = "r.ndjson"
stream = "g"
time = "/t"
epoch_unit = "ns"
value = [{{ path = "/v", quantity = "water_level", unit = "m" }}]
[[rule]]
name = "river"
kind = "level"
quantity = "water_level"
levels = {{ danger = 1.5 }}
[[sender]]
kind = "file"
path = "alerts.ndjson"
""")
    postgres.stop("fast")
    try:
        live = Live(load_live(tmp_path / "live.toml"))
        with live:
            alerts, deadline = tmp_path / "out" / "alerts.ndjson", time.monotonic() + 20
            while not (alerts.exists() and alerts.read_text().strip()):
                assert time.monotonic() < deadline
                time.sleep(0.02)
            status = live.status()
            assert status.stored == 0
            assert any("PostgreSQL" in problem for problem in status.problems)
            postgres.start()
            deadline = time.monotonic() + 20
            while live.status().stored < 20:
                assert time.monotonic() < deadline, live.status().problems
                time.sleep(0.05)
    finally:
        try:
            with psycopg.connect(postgres.url):
                pass
        except psycopg.Error:
            postgres.start()
    assert read_history(tmp_path / "out")["value"].to_pylist() == [row["v"] for row in rows]


def test_a_store_that_was_set_back_is_a_gap(postgres: Postgres, database: str, tmp_path: Path) -> None:
    """Readings that the spool has released and the database, restored from an older copy, does not have."""
    from twin.live.history_writer import HistoryWriter
    from twin.live.latest import Latest

    rows = [Reading(NOW + k, NOW + k, "s", "g", "depth", "m", float(k)) for k in range(6)]
    with Spool(tmp_path / "spool.sqlite") as spool, PostgresStore(database) as store:
        writer = HistoryWriter(tmp_path, spool, store, Latest())
        spool.append(rows[:4])
        writer.advance(evaluated=4)
        store._execute("delete from readings")
        store._execute("delete from positions")
        spool.append(rows[4:])
        writer.advance(evaluated=6)
        ((source, start, _, reason),) = spool.gaps()
        assert (source, start) == ("store", NOW + 3)
        assert "4 readings" in reason
        assert store.history()["value"].to_pylist() == [4.0, 5.0]
        writer.advance(evaluated=6)
        assert len(spool.gaps()) == 1
