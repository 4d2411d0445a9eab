"""Store: the history of readings, each stored exactly once. DuckDB and PostgreSQL differ in six primitives.

Tables (the same in both; times are int64 nanoseconds UTC, since timestamps of PostgreSQL have microseconds)

    streams    stream_id, series_id, source, stream, quantity, unit, place_kind, place_id
    readings   stream_id, series_id, event_time, received_time, value, quality, native_id,
               longitude, latitude, height, revision, batch
    latest     the columns of readings; one row per series, its last reading: a start needs no scan
    positions  name, id        spool id up to which a consumer has stored readings, written with them; last batch

A series is (source, stream, quantity). Identity is defined in `twin.store.spool`: within a series, the native id where
there is one, else the event time; the same value, as usable, suspect, bad or missing, is a duplicate, another value a
revision, and so is another event time under one id, unless it is only the time of arrival. A reading newer than all of
its series is appended without comparison; only the others are compared with stored readings. A native id is searched
within a day of its event time.
Readings that were stored in one transaction have one `batch`, a number that rises: what was added since is found by it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from twin.arrays import BoolArray, Int32Array, IntArray
from twin.kernels.lookup import classify_new
from twin.quantities import DAY, NS_PER_SECOND
from twin.sensors.readings import READING_SCHEMA, Quality, Reading, readings_table, usable
from twin.store.queries import HISTORY_GROUP, readings_where, write_readings
from twin.store.spool import Spool
from twin.store.streams import STREAM_COLUMNS, StreamNumbers

__all__ = ["Added", "Store", "drain"]


_DAY = int(DAY) * NS_PER_SECOND
_VALUES = ("stream_id", "series_id", "event_time", "received_time", "value", "quality", "native_id",
           "longitude", "latitude", "height", "revision")  # fmt: skip
_STORED = (*_VALUES, "batch")
_BATCH = "batch"
"""Name under which the number of the last batch is stored among the positions."""
_SPAN = 64  # batches counted at first, where those after one are asked for
_NEWER = ("event_time", "revision", "received_time")
"""Of two readings of a series the last is the one that is greater in these."""


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
        self._streams = StreamNumbers()
        self._last_batch = 0
        self._begin()

    def _begin(self) -> None:
        """Create what is missing, and read what is kept in memory."""
        self._create()
        self._load_streams()

    # Primitives of a database, and its names of a big integer, a real and a small integer.

    TYPES = ("bigint", "double precision", "smallint")

    def _execute(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Execute; the number of rows changed, or -1."""
        raise NotImplementedError

    def _fetch(self, sql: str, values: Sequence[Any] = ()) -> pa.Table:
        raise NotImplementedError

    def _load(self, table: str, rows: pa.Table) -> None:
        """Append rows; their columns are named as those of the table."""
        raise NotImplementedError

    def _offer(self, name: str, columns: str, rows: pa.Table) -> None:
        """Make rows known to SQL under a name for the running transaction; `columns` as of a table."""
        raise NotImplementedError

    def _end(self, *, keep: bool) -> None:
        """Commit or roll back the transaction."""
        self._execute("commit" if keep else "rollback")

    def _check_writer(self) -> None:
        """Called in every transaction that adds readings; StoreError where this process may not write any more."""

    def _connect(self) -> None:
        """Connect again where the connection was lost; StoreError where that fails. Called before every operation."""

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
            + ", ".join(f"{name} text not null" for name in STREAM_COLUMNS)
            + ")"
        )
        columns = (
            f"event_time {big} not null, received_time {big} not null, value {real} not null, "
            f"quality {small} not null, native_id text not null, longitude {real} not null, "
            f"latitude {real} not null, height {real} not null, revision integer not null, batch {big} default 0"
        )
        self._execute(
            f"create table if not exists readings (stream_id integer not null, series_id integer not null, {columns})"
        )
        self._execute(f"create table if not exists positions (name text primary key, id {big} not null)")
        if not self._has("readings", "batch"):  # of an earlier version
            self._execute(f"alter table readings add column batch {big} default 0")
        if not self._has("latest", "batch"):
            self._fill_latest(columns)

    def _has(self, table: str, column: str) -> bool:
        sql = (
            "select 1 as found from information_schema.columns "
            "where table_schema = current_schema() and table_name = ? and column_name = ?"
        )
        return bool(self._fetch(sql, (table, column)).num_rows)

    def _fill_latest(self, columns: str) -> None:
        """Create the table of last readings, in one transaction with its rows."""
        self._execute("begin")
        try:
            self._execute(f"create table latest (stream_id integer not null, series_id integer primary key, {columns})")
            self._add_missing_latest()
            self._end(keep=True)
        except BaseException:
            self._end(keep=False)
            raise

    def _add_missing_latest(self) -> None:
        """The last readings of series that have none in the table: a scan of all readings."""
        names = ", ".join(_STORED)
        newest = ", ".join(f"r.{name} desc" for name in _NEWER)
        self._execute(
            f"insert into latest ({names}) select distinct on (r.series_id) {', '.join(f'r.{n}' for n in _STORED)} "
            "from readings r join (select series_id, max(event_time) as event_time from readings group by series_id) t "
            "on r.series_id = t.series_id and r.event_time = t.event_time "
            f"where r.series_id not in (select series_id from latest) order by r.series_id, {newest}"
        )

    def _load_streams(self) -> None:
        names = ("series_id", *STREAM_COLUMNS)
        table = self._fetch(f"select {', '.join(names)} from streams order by stream_id")
        columns = [table[name].to_pylist() for name in names[1:]]
        self._streams = StreamNumbers(zip(table["series_id"].to_numpy().tolist(), zip(*columns)))
        self._streams.clear_newest()
        newest = self._fetch("select series_id, event_time from latest")
        self._streams.newest[newest["series_id"].to_numpy()] = newest["event_time"].to_numpy()
        self._last_batch = self._position(_BATCH)

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
            self._connect()
            size, undo = self._streams.size(), None
            self._execute("begin")
            try:
                self._check_writer()
                stream_id = self._intern(table)
                undo = self._streams.before(*size, self._streams.series_of(stream_id))
                added = self._append(table, stream_id) if table.num_rows else Added(0, 0, 0, 0)
                if position is not None:
                    self._set_position(*position)
                self._end(keep=True)
            except BaseException:
                nothing = np.empty(0, dtype=np.int32)
                self._streams.undo(undo if undo is not None else self._streams.before(*size, nothing))
                self._end(keep=False)
                raise
            self._last_batch += added.new + added.revisions > 0
        return added

    def _set_position(self, name: str, number: int) -> None:
        self._execute("delete from positions where name = ?", (name,))
        self._execute("insert into positions (name, id) values (?, ?)", (name, number))

    def _append(self, table: pa.Table, stream_id: Int32Array) -> Added:
        series_id = self._streams.series_of(stream_id)
        event_time = _nanoseconds(table, "event_time")
        has_native = pc.binary_length(table.column("native_id")).to_numpy() > 0
        is_new, is_late = (np.empty(table.num_rows, dtype=bool) for _ in range(2))
        classify_new(series_id, event_time, has_native, self._streams.newest, is_new, is_late)
        rows = self._rows(table, stream_id, series_id)
        new = rows if is_new.all() else rows.filter(pa.array(is_new))
        self._load("readings", new)  # before the others, which may repeat them
        added = Added(new.num_rows, 0, 0, 0)
        if new.num_rows < rows.num_rows:
            compared, added = self._compared(rows.filter(pa.array(~is_new)), is_late[~is_new], new.num_rows)
            self._load("readings", compared)
            new = pa.concat_tables([new, compared])
        if new.num_rows:
            self._keep_latest(new)
            self._set_position(_BATCH, self._last_batch + 1)
        return added

    def _keep_latest(self, rows: pa.Table) -> None:
        """Keep those of stored rows that are the last of their series."""
        series = rows["series_id"].to_numpy()
        is_last = rows["event_time"].to_numpy() >= self._streams.newest[series]
        last = rows.filter(pa.array(is_last))
        if last.num_rows:
            series = series[is_last]
            order = np.lexsort((*(last[name].to_numpy() for name in reversed(_NEWER)), series))
            picked = order[np.append(np.diff(series[order]) != 0, True)]
            self._replace_latest(last.take(pa.array(picked)))

    def _replace_latest(self, rows: pa.Table) -> None:
        """Replace the last readings of series, unless those stored are later."""
        names = ", ".join(_STORED)
        values = ", ".join(f"{name} = excluded.{name}" for name in _STORED if name != "series_id")
        newer = " or ".join(
            "(" + " and ".join([*(f"excluded.{n} = latest.{n}" for n in _NEWER[:k]),
                                f"excluded.{_NEWER[k]} > latest.{_NEWER[k]}"]) + ")"
            for k in range(len(_NEWER))
        )  # fmt: skip
        big, real, small = self.TYPES
        self._offer(
            "newest",
            f"stream_id integer, series_id integer, event_time {big}, received_time {big}, value {real}, "
            f"quality {small}, native_id text, longitude {real}, latitude {real}, height {real}, "
            f"revision integer, batch {big}",
            rows,
        )
        self._execute(
            f"insert into latest ({names}) select {names} from newest where true "
            f"on conflict (series_id) do update set {values} where {newer}"
        )

    def _rows(self, table: pa.Table, stream_id: Int32Array, series_id: Int32Array) -> pa.Table:
        columns: dict[str, Any] = {
            "stream_id": stream_id,
            "series_id": series_id,
            "event_time": _nanoseconds(table, "event_time"),
            "received_time": _nanoseconds(table, "received_time"),
            "revision": np.zeros(table.num_rows, dtype=np.int32),
            "batch": np.full(table.num_rows, self._last_batch + 1),
        }
        values = {name: columns[name] if name in columns else table.column(name) for name in _STORED}
        return pa.table(cast("dict[str, pa.Array[Any]]", values))

    def _compared(self, rows: pa.Table, is_late: BoolArray, n_new: int) -> tuple[pa.Table, Added]:
        """Of rows that may be stored already those that are not, with their revision number; n_new others are new."""
        frame = rows.to_pandas()
        frame["group_time"] = np.where(frame["native_id"] == "", frame["event_time"], 0)
        any_time = (frame["native_id"] == "") | (frame["quality"] == Quality.ESTIMATED)
        frame["moment"] = np.where(any_time, 0, frame["event_time"])
        group = ["series_id", "group_time", "native_id"]
        frame["grade"] = np.where(usable(frame["quality"].to_numpy()), 0, frame["quality"])
        first = frame.drop_duplicates([*group, "value", "moment", "grade"]).copy()
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
        stored = stored.set_column(_STORED.index("revision"), "revision", pa.array(kept["revision"].to_numpy()))
        n_revisions = int((kept["revision"] > 0).sum())
        late = int(is_late[kept.index.to_numpy()].sum())
        return stored, Added(n_new + len(kept) - n_revisions, len(frame) - len(kept), n_revisions, late)

    def _existing(self, rows: pd.DataFrame) -> pd.DataFrame:
        """Stored readings of the same groups: `seq` (index in rows), `revision`, `same` value."""
        big, real, _ = self.TYPES
        columns = ["series_id", "event_time", "value", "native_id", "moment", "grade"]
        incoming = rows[columns].assign(seq=rows.index.astype(np.int32))[["seq", *columns]]
        self._offer(
            "incoming",
            f"seq integer, series_id integer, event_time {big}, value {real}, native_id text, moment {big}, "
            f"grade {big}",
            pa.Table.from_pandas(incoming, preserve_index=False),
        )
        low, high = int(rows["event_time"].min()), int(rows["event_time"].max())
        grade = f"case when r.quality <= {int(Quality.STALE_TIME)} then 0 else r.quality end"
        is_same = f"r.value = i.value and {grade} = i.grade"
        return self._fetch(
            f"select i.seq, r.revision, {is_same} as same from readings r join incoming i "
            "on r.series_id = i.series_id and r.event_time = i.event_time "
            "where i.native_id = '' and r.native_id = '' and r.event_time between ? and ? union all "
            f"select i.seq, r.revision, {is_same} and "
            f"(i.moment = 0 or r.quality = {int(Quality.ESTIMATED)} or r.event_time = i.moment) as same "
            "from readings r join incoming i on r.series_id = i.series_id and r.native_id = i.native_id "
            "where i.native_id <> '' and r.event_time between ? and ?",
            (low, high, low - _DAY, high + _DAY),
        ).to_pandas()

    def _intern(self, table: pa.Table) -> Int32Array:
        """(n,) stream of each reading; new streams are stored."""
        _, n_series = self._streams.size()
        stream_id, fresh = self._streams.numbers(table)
        if fresh:
            self._streams.clear_newest(n_series)
            names = ("stream_id", "series_id", *STREAM_COLUMNS)
            columns = dict(zip(names, zip(*fresh)))
            ints = {name: pa.array(columns[name], pa.int32()) for name in names[:2]}
            self._load("streams", pa.table({**ints, **{name: list(columns[name]) for name in names[2:]}}))
        return stream_id

    # Reading

    def position(self, name: str) -> int:
        """Spool id up to which a consumer has stored readings; 0 for a new one."""
        with self._lock:
            self._connect()
            return self._position(name)

    def set_position(self, name: str, number: int) -> None:
        """Set the position of a consumer."""
        with self._lock:
            self._connect()
            self._set_position(name, number)

    def newest_received(self) -> int:
        """Arrival of the last reading of any series; 0 without one. [ns UTC]"""
        with self._lock:
            self._connect()
            found = self._fetch("select coalesce(max(received_time), 0) as newest from latest")
        return int(found["newest"][0].as_py())

    def _position(self, name: str) -> int:
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
            self._connect()
            rows = self._fetch(f"select * from ({sql}) t order by event_time, received_time", values)
            return self._readings(rows)

    @property
    def last_batch(self) -> int:
        """Number of the last batch of readings."""
        return self._last_batch

    def added_after(self, batch: int, *, limit: int = 250_000) -> tuple[pa.Table, int]:
        """Readings of the batches after a number, in the order stored, and the number of the last of them.

        As many whole batches as have about `limit` readings, at least one; revisions are included.
        """
        with self._lock:
            self._connect()
            after, span = int(batch), _SPAN
            while True:  # not all batches are counted, of which there may be millions
                found = self._fetch(
                    "select batch, count(*) as n from readings where batch > ? and batch <= ? "
                    "group by batch order by batch", (after, after + span),
                )  # fmt: skip
                n_up_to = np.cumsum(found["n"].to_numpy())
                if after + span >= self._last_batch or (len(n_up_to) and 2 * n_up_to[-1] >= limit):
                    break
                span *= 4
            if found.num_rows == 0:  # what there was has been deleted
                return self._readings(self._fetch(f"select {', '.join(_VALUES)} from readings where false")), (
                    self._last_batch
                )
            n_batches = max(1, int(np.searchsorted(n_up_to, limit, side="right")))
            last = int(found["batch"][min(n_batches, found.num_rows) - 1].as_py())
            rows = self._fetch(
                f"select {', '.join(_VALUES)} from readings where batch > ? and batch <= ? "
                "order by batch, received_time", (after, last),
            )  # fmt: skip
            return self._readings(rows), last

    def days_without_batch(self) -> list[int]:
        """Days (their beginning [ns UTC], by event time) of readings stored before batches were numbered."""
        day = f"event_time - event_time % {_DAY}"
        with self._lock:
            self._connect()
            found = self._fetch(f"select distinct {day} as day from readings where batch = 0 order by 1")
        return [int(one) for one in found["day"].to_numpy().tolist()]

    def of_day_without_batch(self, day: int) -> pa.Table:
        """Readings of such a day, with their revisions."""
        with self._lock:
            self._connect()
            return self._readings(
                self._fetch(
                    f"select {', '.join(_VALUES)} from readings where batch = 0 and event_time >= ? and event_time < ?",
                    (day, day + _DAY),
                )
            )

    def latest(
        self, *, at: int | None = None, known_at: int | None = None, quantity: str | None = None,
        source: str | None = None,
    ) -> pa.Table:  # fmt: skip
        """The last reading of every series: now, at an event time, or as known at a time. [ns UTC]"""
        where, values = readings_where(
            end=None if at is None else at + 1, known_at=known_at, source=source, quantity=quantity
        )
        sql = f"select {', '.join(_VALUES)} from latest where {where} order by series_id"
        if at is not None or known_at is not None:
            newest = ", ".join(f"{name} desc" for name in _NEWER)
            sql = f"select distinct on (series_id) {', '.join(_VALUES)} from readings where {where} "
            sql += f"order by series_id, {newest}"
        with self._lock:
            self._connect()
            return self._readings(self._fetch(sql, values))

    def _readings(self, rows: pa.Table) -> pa.Table:
        """Rows of the readings table with the columns of `READING_SCHEMA`, and revision."""
        columns: dict[str, Any] = dict(self._streams.columns(rows["stream_id"].to_numpy()))
        for name in ("event_time", "received_time"):
            columns[name] = rows[name].cast(pa.int64()).cast(READING_SCHEMA.field(name).type)
        arrays = [columns[f.name] if f.name in columns else rows[f.name].cast(f.type) for f in READING_SCHEMA]
        schema = READING_SCHEMA.append(pa.field("revision", pa.int32(), nullable=False))
        return pa.Table.from_arrays([*arrays, rows["revision"].cast(pa.int32())], schema=schema)

    def counts(self) -> dict[str, int]:
        """Readings, series and revisions stored."""
        with self._lock:
            self._connect()
            row = self._fetch(
                "select count(*) as readings, count(case when revision > 0 then 1 end) as revisions from readings"
            ).to_pylist()[0]
        return {"readings": int(row["readings"]), "series": self._streams.n_series, "revisions": int(row["revisions"])}

    # Deletion and export

    def forget(
        self, before: int, *, keep_latest: bool = True, by: Literal["event_time", "received_time"] = "event_time"
    ) -> int:
        """Delete readings with times before `before` [ns UTC]; returns their number.

        keep_latest : bool
            Keep the newest reading of every series whatever its age.
        by : "event_time" or "received_time"
            Which time counts. A recording that is replayed has old event times and has only just arrived.
        """
        sql = f"delete from readings where {by} < ?"
        if keep_latest:
            sql += (
                " and not exists (select 1 from latest t "
                "where t.series_id = readings.series_id and t.event_time = readings.event_time)"
            )
        with self._lock:
            self._connect()
            self._execute("begin")
            try:
                n = self._execute(sql, (int(before),))
                if not keep_latest:
                    self._execute(f"delete from latest where {by} < ?", (int(before),))
                    self._add_missing_latest()
                self._end(keep=True)
            except BaseException:
                self._end(keep=False)
                raise
        return n

    def compact(self) -> None:
        """Return the space of what was deleted to the system, where the database can."""

    def export(self, path: str | Path, **filters: Any) -> int:
        """Write `history(**filters)` to a .parquet, .csv or .ndjson file; returns the number of rows."""
        return write_readings(self.history(**filters), Path(path))


def _nanoseconds(table: pa.Table, name: str) -> IntArray:
    return table.column(name).cast(pa.int64()).to_numpy()


def drain(
    spool: Spool, store: Store, *, consumer: str | None = None, limit: int = 100_000, release: bool = True,
    watch: Callable[[pa.Table], None] | None = None,
) -> Added:  # fmt: skip
    """Store all durable readings of a spool that the store has not seen, exactly once; returns the sums.

    The store writes its position in the transaction of the readings, so that a crash neither repeats nor loses any.

    consumer : str, optional
        Name of the position; default: the one of the spool.
    release : bool
        Delete stored readings from the spool. False keeps them for replay.
    watch : callable, optional
        Called with each batch after it is stored; at least once across a crash.
    """
    total = Added(0, 0, 0, 0)
    consumer = spool.consumer if consumer is None else consumer
    for batch in spool.read(store.position(consumer), limit=limit):
        added = store.append(batch.readings, position=(consumer, batch.last_id))
        total = Added(*(a + b for a, b in zip(total, added)))
        if watch is not None:
            watch(batch.readings)
        if release:
            spool.release(batch.last_id)
    return total
