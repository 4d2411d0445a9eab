"""Readings to objects: by id, by spatial ID, as of a time, through rules; and a Parquet replay from end to end.

    python -m benchmarks.join [--quick]

Peers in the same run: polars (join, join_asof), pandas (merge).
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from twin.alerts import Watch, load_rules
from twin.sensors import CellIndex, PlaceIndex, as_of, object_columns, readings_table
from twin.sensors.readings import READING_SCHEMA, readings_from_columns
from twin.spatial_id import Cells, Cover, encode
from twin.store import Added, DuckDbStore

NOW = 1_800_000_000 * 10**9
RULES = load_rules("""[[rule]]
name = "depth"
kind = "level"
quantity = "depth"
levels = { caution = 0.3, danger = 0.5 }
hysteresis = 0.05
""")


def median(work: Callable[[], object], repeats: int = 5) -> float:
    """Median seconds."""
    work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def show(what: str, n: int, seconds: float, peer: float | None = None) -> None:
    ratio = f"   {peer / seconds:5.1f} x" if peer else ""
    print(f"  {what:<48}{n / seconds / 1e6:9.1f} M/s{ratio}", flush=True)


def readings(n: int, n_objects: int, rng: np.random.Generator) -> pa.Table:
    """n readings of n_objects depth gauges, in order of time; a slow wave with noise, crossing the rule's levels."""
    gauge = rng.integers(0, n_objects, n).astype(np.int32)
    event = NOW + np.sort(rng.integers(0, 86_400 * 10**9, n))
    streams = pa.array([f"gauge/{i}" for i in range(n_objects)])
    places = pa.array([f"bldg_{i:08x}-4c5d-4f0a-9a5e-{i:012d}" for i in range(n_objects)])
    codes = pa.array(gauge)
    value = 0.25 + 0.2 * np.sin((event - NOW) / 86_400e9 * 12.0 + gauge) + rng.normal(0, 0.01, n)
    same = {"source": "mqtt:city", "quantity": "depth", "unit": "m", "place_kind": "gml_id"}
    columns: dict[str, object] = {
        name: pa.DictionaryArray.from_arrays(pa.array(np.zeros(n, np.int32)), pa.array([text]))
        for name, text in same.items()
    }
    columns |= {"event_time": event, "received_time": event + 10**9, "value": value, "quality": np.zeros(n, np.uint8)}
    columns["stream"] = pa.DictionaryArray.from_arrays(codes, streams)
    columns["place_id"] = pa.DictionaryArray.from_arrays(codes, places)
    return readings_from_columns(columns)  # type: ignore[arg-type]


def by_id(table: pa.Table, n_objects: int) -> None:
    ids = table.column("place_id").chunk(0).dictionary.to_pylist()
    index = PlaceIndex({"gml_id": ids})
    n = table.num_rows
    plain = table.column("place_id").cast(pa.string())
    left, right = pl.DataFrame({"id": plain}), pl.DataFrame({"id": ids, "row": np.arange(n_objects)})
    polars = median(lambda: left.join(right, on="id", how="left", maintain_order="left"))
    left_pd, right_pd = left.to_pandas(), right.to_pandas()
    pandas = median(lambda: left_pd.merge(right_pd, on="id", how="left"), 1)
    print(f"join of {n:,} readings to {n_objects:,} objects by gml:id")
    show("pandas merge of strings", n, pandas)
    show("polars join of strings", n, polars)
    show("ours, dictionary column as readings carry it", n, median(lambda: index.rows(table)), polars)
    strings = table.set_column(table.schema.get_field_index("place_id"), "place_id", plain)
    show("ours, from plain strings", n, median(lambda: index.rows(readings_table(strings))), polars)
    rows = index.rows(table)
    show("to columns value, age, state", n,
         median(lambda: object_columns(
             table, rows, n_objects=n_objects, now=NOW + 86_400 * 10**9, fresh_for=600.0)))  # fmt: skip


def by_cell(n: int, n_objects: int, rng: np.random.Generator) -> None:
    lon, lat = rng.uniform(138.3, 138.4, n_objects), rng.uniform(34.9, 35.0, n_objects)
    cells = encode(lon, lat, 3.0, 25, height_datum="orthometric")
    index = CellIndex(Cover(cells, np.arange(n_objects + 1), np.zeros(n_objects, np.int64)))
    pick = rng.integers(0, n_objects, n)
    at = Cells(25, cells.f[pick], cells.x[pick], cells.y[pick])
    keys = index._keys(at)
    left = pl.DataFrame({"key": keys})
    right = pl.DataFrame({"key": index._keys(cells), "row": np.arange(n_objects)}).unique("key", maintain_order=True)
    polars = median(lambda: left.join(right, on="key", how="left", maintain_order="left"))
    print(f"join of {n:,} readings to {n_objects:,} objects by spatial ID, z=25")
    show("polars join of packed keys", n, polars)
    show("ours, packed keys, 1 thread", n, median(lambda: index.find(keys, threads=1)), polars)
    show("ours, packed keys, 2 threads", n, median(lambda: index.find(keys, threads=2)), polars)
    show("ours, from cells (f, x, y)", n, median(lambda: index.rows(at)), polars)
    h = np.full(n, 3.0)
    show("ours, from positions (encode and join)", n,
         median(lambda: index.rows(encode(lon[pick], lat[pick], h, 25, height_datum="orthometric"))))  # fmt: skip


def by_time(n: int, n_objects: int, rng: np.random.Generator) -> None:
    m = n // 2
    state_row, query_row = rng.integers(0, n_objects, m), rng.integers(0, n_objects, n)
    state_time = np.sort(rng.integers(0, 86_400 * 10**9, m))
    query_time = np.sort(rng.integers(0, 86_400 * 10**9, n))
    left = pl.DataFrame({"row": query_row, "t": query_time}).with_columns(pl.col("t").set_sorted())
    right = pl.DataFrame({"row": state_row, "t": state_time, "i": np.arange(m)}).with_columns(pl.col("t").set_sorted())
    polars = median(lambda: left.join_asof(right, on="t", by="row", check_sortedness=False), 3)
    ours = median(lambda: as_of(state_row, state_time, query_row=query_row, query_time=query_time, n_places=n_objects))
    print(f"as of: {n:,} readings among {m:,} states of {n_objects:,} objects")
    show("polars join_asof", n, polars)
    show("ours (states sorted within)", n, ours, polars)


def replay(path: Path, index: PlaceIndex, n_objects: int, folder: Path) -> tuple[float, int]:
    """Parquet -> readings -> join by gml:id -> spatial ID's key -> rule -> DuckDB, checkpointed. Seconds, alerts."""
    start = time.perf_counter()
    watch, alerts = Watch(RULES), 0
    file = pq.ParquetFile(path, read_dictionary=["source", "stream", "quantity", "unit", "place_kind", "place_id"])
    pending: list[Future[Added]] = []
    with DuckDbStore(folder / "history.duckdb") as store, ThreadPoolExecutor(1) as writer:
        for batch in file.iter_batches(batch_size=1_000_000):
            table = readings_table(pa.Table.from_batches([batch]))
            rows = index.rows(table)
            assert (rows >= 0).all()
            stored = writer.submit(store.append, table)  # the database works without the interpreter's lock
            alerts += len(watch.advance(table))
            pending.append(stored)
        for stored in pending:
            stored.result()
    return time.perf_counter() - start, alerts


def end_to_end(n: int, n_objects: int, rng: np.random.Generator) -> None:
    table = readings(n, n_objects, rng)
    index = PlaceIndex({"gml_id": table.column("place_id").chunk(0).dictionary.to_pylist()})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "readings.parquet"
        pq.write_table(table, path, compression="zstd")
        size = path.stat().st_size / 1e6
        times = []
        for k in range(4):
            seconds, alerts = replay(path, index, n_objects, Path(folder) / str(k))
            times.append(seconds)
        print(f"replay of {n:,} readings of {n_objects:,} gauges from Parquet ({size:.0f} MB), {alerts:,} alerts")
        show("decode, join, rules, DuckDB checkpointed", n, statistics.median(times[1:]))
    assert table.schema.equals(READING_SCHEMA)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a tenth of the readings")
    scale = 10 if parser.parse_args().quick else 1
    rng = np.random.default_rng(0)
    n, n_objects = 1_000_000 // scale, 100_000 // scale
    by_id(readings(n, n_objects, rng), n_objects)
    by_cell(n, n_objects, rng)
    by_time(n, n_objects, rng)
    end_to_end(4 * n, 1000, rng)


if __name__ == "__main__":
    main()
