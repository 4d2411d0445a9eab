"""The spool's commits, and the store's batches, queries and duplicates.

    python -m benchmarks.store [--postgres URL]

Peers in the same run: one row a transaction in SQLite (the spool without group commit), and executemany of
DuckDB and psycopg.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from benchmarks.join import NOW, readings
from twin.sensors import Reading
from twin.store import Spool, Store, drain, open_store


def show(what: str, n: int, seconds: float, peer: float | None = None) -> None:
    """Rate in thousands a second, and how many times the peer's."""
    ratio = f"   {peer / seconds:8,.1f} x" if peer else ""
    print(f"  {what:<48}{n / seconds / 1e3:12,.1f} k/s{ratio}", flush=True)


def rows(n: int) -> list[Reading]:
    """n readings of a hundred gauges."""
    return [
        Reading(NOW + i * 1000, NOW + i * 1000, "mqtt:city", f"gauge/{i % 100}", "water_level", "m", i * 0.001, 0, "",
                "gml_id", f"bldg_{i % 100}")
        for i in range(n)
    ]  # fmt: skip


def spool(folder: Path) -> None:
    many = rows(200_000)
    print("spool: SQLite, WAL, synchronous=FULL")
    peer = sqlite3.connect(folder / "peer.sqlite", isolation_level=None)
    peer.executescript("pragma journal_mode=wal; pragma synchronous=full; create table r (t, v)")
    start = time.perf_counter()
    for row in many[:2000]:
        peer.execute("insert into r values (?, ?)", (row.event_time, row.value))
    single = (time.perf_counter() - start) / 2000
    show("peer: one row a transaction", 1, single)
    with Spool(folder / "spool.sqlite") as one:
        times = []
        for _ in range(3):
            start = time.perf_counter()
            for i in range(0, len(many), 1000):
                one.append(many[i : i + 1000])
            times.append(time.perf_counter() - start)
        show("append of 1,000, durable on return", len(many), statistics.median(times), single * len(many))
        start = time.perf_counter()
        futures = [one.submit([row]) for row in many[:100_000]]
        futures[-1].result()
        show("submit one by one, one thread", 100_000, time.perf_counter() - start, single * 100_000)
        start = time.perf_counter()
        workers = [threading.Thread(target=lambda: [one.append([row]) for row in many[:2000]]) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        show("append one by one, 8 threads waiting", 16_000, time.perf_counter() - start, single * 16_000)
        waits = []
        for row in many[:500]:
            start = time.perf_counter()
            one.append([row])
            waits.append(time.perf_counter() - start)
        middle, slow = np.quantile(waits, [0.5, 0.99]) * 1e3
        print(f"  a single append: median {middle:.2f} ms, 99 % {slow:.2f} ms")
        start = time.perf_counter()
        n = sum(batch.readings.num_rows for batch in one.read())
        show("read back as Arrow", n, time.perf_counter() - start)
        with open_store(folder / "drained.duckdb") as store:
            start = time.perf_counter()
            added = drain(one, store)
            print(f"  drained into DuckDB: {added}")
            show("drain (three quarters are duplicates)", n, time.perf_counter() - start)


def median(work: Callable[[int], object], repeats: int = 3) -> float:
    times = []
    for k in range(repeats):
        start = time.perf_counter()
        work(k)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def store(what: str, open_empty: Callable[[], Store], executemany: Callable[[list[tuple[object, ...]]], None]) -> None:
    rng = np.random.default_rng(0)
    print(what)
    few = [(i, NOW + i, i * 0.1) for i in range(2000)]
    peer = median(lambda k: executemany(few)) / 2000
    show("peer: executemany", 1, peer)
    for size in (1_000, 100_000, 1_000_000):
        table = readings(size, 1000, rng)
        shifted = [table.set_column(0, table.schema.field(0), _later(table, k * 86_400 * 10**9)) for k in range(4)]
        with open_empty() as one:
            one.append(shifted[0])
            show(f"append of {size:,} new readings", size, median(lambda k: one.append(shifted[k + 1])), peer * size)  # noqa: B023
            if size == 100_000:
                show("the same again: all duplicates", size, median(lambda k: one.append(shifted[1])))  # noqa: B023
                show("latest of 1,000 series among 400,000", 400_000, median(lambda k: one.latest()))
                show("history of all, ordered", 400_000, median(lambda k: one.history()))


def _later(table, nanoseconds):  # type: ignore[no-untyped-def]
    import pyarrow as pa

    return pa.array(table.column(0).cast(pa.int64()).to_numpy() + nanoseconds).cast(table.schema.field(0).type)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--postgres", help="postgresql://user@host:port/database to measure; its tables are dropped")
    url = parser.parse_args().postgres
    import duckdb

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        spool(folder)
        count = iter(range(1000))

        def duck(rows: list[tuple[object, ...]]) -> None:
            with duckdb.connect(folder / f"peer{next(count)}.duckdb") as peer:
                peer.execute("create table r (s integer, t bigint, v double)")
                peer.executemany("insert into r values (?, ?, ?)", rows)

        store("DuckDB file", lambda: open_store(folder / f"store{next(count)}.duckdb"), duck)
    if url:
        import psycopg

        def drop() -> Store:
            with psycopg.connect(url, autocommit=True) as admin:
                admin.execute("drop view if exists reading_points")
                admin.execute("drop table if exists readings, streams, positions")
            return open_store(url)

        def post(rows: list[tuple[object, ...]]) -> None:
            with psycopg.connect(url) as peer, peer.cursor() as cursor:
                cursor.execute("create temporary table r (s integer, t bigint, v double precision)")
                cursor.executemany("insert into r values (%s, %s, %s)", rows)

        store("PostgreSQL", drop, post)


if __name__ == "__main__":
    main()
