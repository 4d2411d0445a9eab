"""Store: the history of readings, each stored exactly once. DuckDB and PostgreSQL differ in five primitives.

Tables (the same in both; times are int64 nanoseconds UTC, since timestamps of PostgreSQL have microseconds)

    streams    stream_id, series_id, source, stream, quantity, unit, place_kind, place_id
    readings   stream_id, series_id, event_time, received_time, value, quality, native_id,
               longitude, latitude, height, revision
    positions  name, id        spool id up to which a consumer has stored readings, written with them

A series is (source, stream, quantity). Identity is defined in `twin.store.spool`: within a series, the native id where
there is one, else the event time; the same value is a duplicate, another value a revision, and so is another event time
under one id, unless it is only the time of arrival. A reading newer than all of its series is appended without
comparison; only the others are compared with stored readings. A native id is searched within a day of its event time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from twin.arrays import BoolArray, Int32Array, IntArray
from twin.kernels.lookup import classify_new
from twin.quantities import DAY, NS_PER_SECOND
from twin.sensors.readings import READING_SCHEMA, Quality, Reading, combinations, readings_table
from twin.store.queries import HISTORY_GROUP, readings_where, write_readings
from twin.store.spool import Spool

__all__ = ["Added", "Store", "drain"]


_LOWEST = np.iinfo(np.int64).min
_DAY = int(DAY) * NS_PER_SECOND
_STREAM_COLUMNS = ("source", "stream", "quantity", "unit", "place_kind", "place_id")
_VALUES = ("stream_id", "series_id", "event_time", "received_time", "value", "quality", "native_id",
           "longitude", "latitude", "height", "revision")  # fmt: skip


class Added(NamedTuple):
    """Result of a batch: every reading is one of new, duplicate or revision.

    late : new readings and revisions that are older than the newest of their series
    """

    new: int
    duplicates: int
    revisions: int
    late: int


class Store:
    """History of readings in a database: see `twin.store.open_store`. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._streams: dict[tuple[str, ...], int] = {}
        self._series: dict[tuple[str, ...], int] = {}
        self._series_of_stream: list[int] = []
        self._high_water = np.empty(0, dtype=np.int64)
        self._create()
        self._load_streams()

    # Five primitives of a database, and its names of a big integer, a real and a small integer.

    TYPES = ("bigint", "double precision", "smallint")

    def _execute(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Execute; the number of rows changed, or -1."""
        raise NotImplementedError

    def _fetch(self, sql: str, values: Sequence[Any] = ()) -> pa.Table:
        raise NotImplementedError

    def _load(self, table: str, rows: pa.Table) -> None:
        """Append rows; their columns are named as those of the table."""
        raise NotImplementedError

    def _end(self, *, keep: bool) -> None:
        """Commit or roll back the transaction."""
        self._execute("commit" if keep else "rollback")

    def close(self) -> None:
        """Close the connection."""
        raise NotImplementedError

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _create(self) -> None:
        big, real, small = self.TYPES
        self._execute(
            "create table if not exists streams (stream_id integer primary key, series_id integer not null, "
            + ", ".join(f"{name} text not null" for name in _STREAM_COLUMNS)
            + ")"
        )
        self._execute(
            "create table if not exists readings (stream_id integer not null, series_id integer not null, "
            f"event_time {big} not null, received_time {big} not null, value {real} not null, "
            f"quality {small} not null, native_id text not null, longitude {real} not null, "
            f"latitude {real} not null, height {real} not null, revision integer not null)"
        )
        self._execute(f"create table if not exists positions (name text primary key, id {big} not null)")

    def _load_streams(self) -> None:
        table = self._fetch(
            f"select stream_id, series_id, {', '.join(_STREAM_COLUMNS)} from streams order by stream_id"
        ).to_pydict()
        for row, series in enumerate(table["series_id"]):
            key = tuple(table[name][row] for name in _STREAM_COLUMNS)
            self._streams[key] = row
            self._series.setdefault(key[:3], series)
            self._series_of_stream.append(series)
        self._high_water = np.full(len(self._series), _LOWEST)
        newest = self._fetch("select series_id, max(event_time) as newest from readings group by series_id")
        self._high_water[newest["series_id"].to_numpy()] = newest["newest"].to_numpy()

    # Writing

    def append(
        self, readings: pa.Table | pd.DataFrame | Iterable[Reading], *, position: tuple[str, int] | None = None
    ) -> Added:
        """Store readings in one transaction; duplicates are ignored, revisions stored with their number.

        position : (consumer, spool id) or None
            Stored in the same transaction: after a crash the consumer continues at the state of the store.

        Raises
        ------
        StoreError
            The database refused; nothing was stored.
        """
        table = readings_table(readings)
        with self._lock:
            water = self._high_water.copy()
            known = len(self._series_of_stream)
            self._execute("begin")
            try:
                added = self._append(table) if table.num_rows else Added(0, 0, 0, 0)
                if position is not None:
                    self._execute("delete from positions where name = ?", (position[0],))
                    self._execute("insert into positions (name, id) values (?, ?)", position)
                self._end(keep=True)
            except BaseException:
                self._forget_streams_after(known, water)
                self._end(keep=False)
                raise
        return added

    def _forget_streams_after(self, known: int, water: IntArray) -> None:
        """Undo the changes of a failed batch in memory."""
        self._streams = {key: row for key, row in self._streams.items() if row < known}
        del self._series_of_stream[known:]
        n_series = max(self._series_of_stream, default=-1) + 1
        self._series = {key: row for key, row in self._series.items() if row < n_series}
        self._high_water = water

    def _append(self, table: pa.Table) -> Added:
        stream_id = self._intern(table)
        series_id = np.asarray(self._series_of_stream, dtype=np.int32)[stream_id]
        event_time = _nanoseconds(table, "event_time")
        has_native = pc.binary_length(table.column("native_id")).to_numpy() > 0
        is_new, is_late = (np.empty(table.num_rows, dtype=bool) for _ in range(2))
        classify_new(series_id, event_time, has_native, self._high_water, is_new, is_late)
        rows = self._rows(table, stream_id, series_id)
        if is_new.all():
            self._load("readings", rows)
            return Added(table.num_rows, 0, 0, 0)
        self._load("readings", rows.filter(pa.array(is_new)))
        return self._append_compared(rows.filter(pa.array(~is_new)), is_late[~is_new], int(is_new.sum()))

    def _rows(self, table: pa.Table, stream_id: Int32Array, series_id: Int32Array) -> pa.Table:
        columns: dict[str, Any] = {
            "stream_id": stream_id,
            "series_id": series_id,
            "event_time": _nanoseconds(table, "event_time"),
            "received_time": _nanoseconds(table, "received_time"),
            "revision": np.zeros(table.num_rows, dtype=np.int32),
        }
        values = {name: columns[name] if name in columns else table.column(name) for name in _VALUES}
        return pa.table(cast("dict[str, pa.Array[Any]]", values))

    def _append_compared(self, rows: pa.Table, is_late: BoolArray, n_new: int) -> Added:
        """Rows that may be stored already: duplicates are dropped, the others get their revision number."""
        frame = rows.to_pandas()
        frame["group_time"] = np.where(frame["native_id"] == "", frame["event_time"], 0)
        any_time = (frame["native_id"] == "") | (frame["quality"] == Quality.ESTIMATED)
        frame["moment"] = np.where(any_time, 0, frame["event_time"])
        group = ["series_id", "group_time", "native_id"]
        first = frame.drop_duplicates([*group, "value", "moment"]).copy()
        existing = self._existing(first)
        if len(existing):
            same = existing.groupby("seq")["same"].any()
            highest = existing.groupby("seq")["revision"].max()
            first["stored"] = same.reindex(first.index, fill_value=False)
            first["base"] = highest.reindex(first.index, fill_value=-1)
        else:
            first["stored"], first["base"] = False, -1
        kept = first[~first["stored"].astype(bool)].copy()
        kept["revision"] = (kept["base"] + 1 + kept.groupby(group, sort=False).cumcount()).astype(np.int32)
        stored = rows.take(pa.array(kept.index.to_numpy()))
        self._load("readings", stored.set_column(len(_VALUES) - 1, "revision", pa.array(kept["revision"].to_numpy())))
        n_revisions = int((kept["revision"] > 0).sum())
        late = int(is_late[kept.index.to_numpy()].sum())
        return Added(n_new + len(kept) - n_revisions, len(frame) - len(kept), n_revisions, late)

    def _existing(self, rows: pd.DataFrame) -> pd.DataFrame:
        """Stored readings of the same groups: `seq` (index in rows), `revision`, `same` value."""
        self._execute("drop table if exists incoming")
        big, real, _ = self.TYPES
        self._execute(
            "create temporary table incoming "
            f"(seq integer, series_id integer, event_time {big}, value {real}, native_id text, moment {big})"
        )
        columns = ["series_id", "event_time", "value", "native_id", "moment"]
        incoming = rows[columns].assign(seq=rows.index.astype(np.int32))[["seq", *columns]]
        self._load("incoming", pa.Table.from_pandas(incoming, preserve_index=False))
        low, high = int(rows["event_time"].min()), int(rows["event_time"].max())
        found = self._fetch(
            "select i.seq, r.revision, r.value = i.value as same from readings r join incoming i "
            "on r.series_id = i.series_id and r.event_time = i.event_time "
            "where i.native_id = '' and r.native_id = '' and r.event_time between ? and ? union all "
            "select i.seq, r.revision, r.value = i.value and "
            f"(i.moment = 0 or r.quality = {int(Quality.ESTIMATED)} or r.event_time = i.moment) as same "
            "from readings r join incoming i on r.series_id = i.series_id and r.native_id = i.native_id "
            "where i.native_id <> '' and r.event_time between ? and ?",
            (low, high, low - _DAY, high + _DAY),
        ).to_pandas()
        self._execute("drop table incoming")
        return found

    def _intern(self, table: pa.Table) -> Int32Array:
        """(n,) stream of each reading; new streams are stored."""
        found = combinations(table, _STREAM_COLUMNS)
        fresh: list[tuple[Any, ...]] = []
        ids = np.array([self._stream(key, fresh) for key in found.keys], dtype=np.int32)
        if fresh:
            names = ("stream_id", "series_id", *_STREAM_COLUMNS)
            columns = dict(zip(names, zip(*fresh)))
            ints = {name: pa.array(columns[name], pa.int32()) for name in names[:2]}
            self._load("streams", pa.table({**ints, **{name: list(columns[name]) for name in names[2:]}}))
            missing = len(self._series) - len(self._high_water)
            self._high_water = np.concatenate([self._high_water, np.full(missing, _LOWEST)])
        return ids[found.group]

    def _stream(self, key: tuple[str, ...], fresh: list[tuple[Any, ...]]) -> int:
        found = self._streams.get(key)
        if found is None:
            series = self._series.setdefault(key[:3], len(self._series))
            found = self._streams[key] = len(self._series_of_stream)
            self._series_of_stream.append(series)
            fresh.append((found, series, *key))
        return found

    # Reading

    def position(self, name: str) -> int:
        """Spool id up to which a consumer has stored readings; 0 for a new one."""
        with self._lock:
            found = self._fetch("select id from positions where name = ?", (name,))
        return int(found["id"][0].as_py()) if found.num_rows else 0

    def history(
        self, *, start: int | None = None, end: int | None = None, source: str | None = None,
        stream: str | None = None, quantity: str | None = None, place_id: str | None = None,
        known_at: int | None = None, revisions: bool = False,
    ) -> pa.Table:  # fmt: skip
        """Readings by event time, then arrival.

        start, end : int or None
            Event times in [start, end). [ns UTC]
        source, stream, quantity, place_id : str or None
            Only these.
        known_at : int or None
            Only what had been received by then. [ns UTC]
        revisions : bool
            Also readings that have later revisions.
        """
        where, values = readings_where(
            start=start, end=end, known_at=known_at,
            source=source, stream=stream, quantity=quantity, place_id=place_id,
        )  # fmt: skip
        picked = ", ".join(_VALUES)
        sql = f"select {picked} from readings where {where}"
        if not revisions:
            sql = f"select distinct on ({HISTORY_GROUP}) {picked} from readings where {where} "
            sql += f"order by {HISTORY_GROUP}, revision desc"
        with self._lock:
            rows = self._fetch(f"select * from ({sql}) t order by event_time, received_time", values)
            return self._readings(rows)

    def latest(
        self, *, at: int | None = None, known_at: int | None = None, quantity: str | None = None,
        source: str | None = None,
    ) -> pa.Table:  # fmt: skip
        """The last reading of every series: now, at an event time, or as known at a time. [ns UTC]"""
        where, values = readings_where(
            end=None if at is None else at + 1, known_at=known_at, source=source, quantity=quantity
        )
        with self._lock:
            return self._readings(
                self._fetch(
                    f"select distinct on (series_id) {', '.join(_VALUES)} from readings where {where} "
                    "order by series_id, event_time desc, revision desc, received_time desc",
                    values,
                )
            )

    def _readings(self, rows: pa.Table) -> pa.Table:
        """Rows of the readings table with the columns of `READING_SCHEMA`, and revision."""
        keys = list(self._streams)  # in order of stream_id
        stream_id = rows["stream_id"].to_numpy()
        columns: dict[str, Any] = {}
        for place, name in enumerate(_STREAM_COLUMNS):
            codes, values = pd.factorize(np.array([key[place] for key in keys], dtype=object))
            picked = codes.astype(np.int32)[stream_id] if len(codes) else np.empty(0, np.int32)
            columns[name] = pa.DictionaryArray.from_arrays(pa.array(picked), pa.array(list(values), pa.string()))
        for name in ("event_time", "received_time"):
            columns[name] = rows[name].cast(pa.int64()).cast(READING_SCHEMA.field(name).type)
        arrays = [columns[f.name] if f.name in columns else rows[f.name].cast(f.type) for f in READING_SCHEMA]
        schema = READING_SCHEMA.append(pa.field("revision", pa.int32(), nullable=False))
        return pa.Table.from_arrays([*arrays, rows["revision"].cast(pa.int32())], schema=schema)

    def counts(self) -> dict[str, int]:
        """Readings, series and revisions stored."""
        with self._lock:
            row = self._fetch(
                "select count(*) as readings, count(case when revision > 0 then 1 end) as revisions from readings"
            ).to_pylist()[0]
        return {"readings": int(row["readings"]), "series": len(self._series), "revisions": int(row["revisions"])}

    # Deletion and export

    def forget(self, before: int, *, keep_latest: bool = True) -> int:
        """Delete readings with event times before `before` [ns UTC]; returns their number.

        keep_latest : bool
            Keep the newest reading of every series whatever its age.
        """
        sql = "delete from readings where event_time < ?"
        if keep_latest:
            sql += (
                " and not exists (select 1 from (select series_id, max(event_time) as newest from readings "
                "group by series_id) t where t.series_id = readings.series_id and t.newest = readings.event_time)"
            )
        with self._lock:
            return self._execute(sql, (int(before),))

    def export(self, path: str | Path, **filters: Any) -> int:
        """Write `history(**filters)` to a .parquet, .csv or .ndjson file; returns the number of rows."""
        return write_readings(self.history(**filters), Path(path))


def _nanoseconds(table: pa.Table, name: str) -> IntArray:
    return table.column(name).cast(pa.int64()).to_numpy()


def drain(
    spool: Spool, store: Store, *, consumer: str = "store", limit: int = 100_000, release: bool = True,
    watch: Callable[[pa.Table], None] | None = None,
) -> Added:  # fmt: skip
    """Store all durable readings of a spool that the store has not seen, exactly once; returns the sums.

    The store writes its position in the transaction of the readings, so that a crash neither repeats nor loses any.

    release : bool
        Delete stored readings from the spool. False keeps them for replay.
    watch : callable, optional
        Called with each batch after it is stored; at least once across a crash.
    """
    total = Added(0, 0, 0, 0)
    for batch in spool.read(store.position(consumer), limit=limit):
        added = store.append(batch.readings, position=(consumer, batch.last_id))
        total = Added(*(a + b for a, b in zip(total, added)))
        if watch is not None:
            watch(batch.readings)
        if release:
            spool.release(batch.last_id)
    return total
