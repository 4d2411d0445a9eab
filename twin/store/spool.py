"""Spool: a durable queue of readings between feeds and store.

SQLite in WAL mode with synchronous=FULL: a transaction is on disk before `append` returns or `done` is called, so that
a feed may acknowledge. One thread writes; jobs that arrive during a commit form the next one (group commit, at most
`batch_rows` readings, at most `linger` seconds after the first). A batch is one row of packed columns: one statement
per commit, so that the interpreter's lock changes a few times per batch instead of once per reading.

Delivery into the spool is at least once. The store makes it exactly once by the identity of readings:

    group    = (source, stream, quantity, native_id)   where the sender gives an id
             = (source, stream, quantity, event_time)  otherwise
    same group, same value   a duplicate, stored once; "no value" (NaN) is the same as "no value"
    same group, other value  a revision, kept, with its number; so is the same value with another quality, of usable,
                             suspect, bad and missing; so is another event time under the same id,
                             unless the time is only that of its arrival

When the disk is full or fails, every waiting job gets `StoreError` and nothing is acknowledged; the writer tries again
with the next batch, and so recovers once there is space.
"""

from __future__ import annotations

import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from twin.errors import StoreError
from twin.sensors.readings import Reading, Rejected
from twin.sensors.sink import Done
from twin.store.packing import pack, unpack
from twin.store.spool_file import consumer_of, open_spool_file

__all__ = ["Spool", "SpoolBatch"]

_log = logging.getLogger(__name__)


class SpoolBatch(NamedTuple):
    """Consecutive readings from the spool.

    first_id, last_id : int
        Ids of the first and last row; consecutive in between.
    readings : pa.Table
        Columns of `READING_SCHEMA`.
    """

    first_id: int
    last_id: int
    readings: pa.Table


class _Job(NamedTuple):
    readings: Sequence[Reading]
    rejected: Sequence[Rejected]
    statements: Sequence[tuple[str, tuple[Any, ...]]]
    future: Future[range]
    done: Done | None


class Spool:
    """Durable queue of readings in one file; also stores dead letters, gaps and positions of feeds.

    Parameters
    ----------
    path : path
        The SQLite file; its folder is created. Must be on a local disk (WAL does not work over NFS).
    batch_rows : int
        Most readings per commit.
    linger : float
        Longest time a reading waits for others before its commit begins. [s]
    max_pending : int
        Most uncommitted readings; beyond it `submit` raises StoreError, and the intake answers "busy".
    max_bytes : int or None
        Largest size of the file; reaching it has the effect of a full disk.
    factory : callable or None
        Makes the connection that writes, as for `sqlite3.connect`; see `twin.store.journal`.

    Attributes
    ----------
    consumer : str
        Name under which a store keeps its position in this file, and in no other.

    Examples
    --------
    >>> import tempfile
    >>> row = Reading(10**18, 10**18, "test", "gauge/1", "water_level", "m", 1.5)
    >>> with tempfile.TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
    ...     spool.append([row, row])
    ...     [batch.readings.num_rows for batch in spool.read()]
    range(1, 3)
    [2]
    """

    def __init__(
        self,
        path: str | Path,
        *,
        batch_rows: int = 1000,
        linger: float = 0.001,
        max_pending: int = 200_000,
        max_bytes: int | None = None,
        factory: Callable[..., sqlite3.Connection] | None = None,
    ) -> None:
        self.path = Path(path)
        self.batch_rows = batch_rows
        self.linger = min(linger, 0.005)
        self.max_pending = max_pending
        self._pending = 0
        self._pending_lock = threading.Lock()
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._writer_db = open_spool_file(self.path, max_bytes, factory)
        try:
            self._next_id = self._first_free_id()
            self.consumer = consumer_of(self._writer_db)
            self._reader_db = sqlite3.connect(self.path, check_same_thread=False, isolation_level=None)
        except BaseException:
            self._writer_db.close()
            raise
        self._reader_lock = threading.Lock()
        self._writer = threading.Thread(target=self._write_loop, name="spool-writer", daemon=True)
        self._writer.start()

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    # Writing

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """Store; durable on return. See `twin.sensors.Sink`."""
        return self.submit(readings, rejected).result()

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """Store soon, from any thread; the future resolves and `done(None)` is called once durable.

        Raises
        ------
        StoreError
            At once when the spool is closed or more than `max_pending` readings wait.
        """
        return self._put(_Job(readings, rejected, (), Future(), done))

    def _put(self, job: _Job) -> Future[range]:
        with self._pending_lock:
            if self._closed:
                raise StoreError(f"spool {self.path.name} is closed")
            if self._pending + len(job.readings) > self.max_pending and self._pending:
                raise StoreError(f"{self._pending} readings wait for the disk, at most {self.max_pending} may")
            self._pending += len(job.readings)
            self._queue.put(job)
        return job.future

    def replace_dead_letters(
        self, ids: Sequence[int], readings: Sequence[Reading], rejected: Sequence[Rejected] = ()
    ) -> None:
        """Replace dead letters by the results of reprocessing them, in one transaction. Durable on return."""
        statements = [("delete from rejected where id = ?", (one,)) for one in ids]
        self._put(_Job(readings, rejected, statements, Future(), None)).result()

    def record_gap(self, source: str, start: int, end: int, reason: str) -> None:
        """Record that values between two times [ns UTC] may be missing."""
        self._execute('insert into gaps (source, start, "end", reason) values (?, ?, ?, ?)',
                      (source, start, end, reason))  # fmt: skip

    def remember(self, name: str, value: str) -> None:
        """Store a short text, the position of a feed or consumer, for the next start."""
        self._execute("insert or replace into positions (name, value) values (?, ?)", (name, value))

    def forget_dead_letters(self, before: int) -> int:
        """Delete dead letters that arrived before a time [ns UTC]; returns their number."""
        return self._forget("rejected", "received_time", before)

    def forget_gaps(self, before: int) -> int:
        """Delete gaps that ended before a time [ns UTC]; returns their number."""
        return self._forget("gaps", '"end"', before)

    def _forget(self, table: str, column: str, before: int) -> int:
        last, n = self._query(f"select coalesce(max(id), 0), count(*) from {table} where {column} < ?", (before,))[0]
        if n:
            self._execute(f"delete from {table} where {column} < ? and id <= ?", (before, last))
        return int(n)

    def compact(self) -> None:
        """Return the space of what was deleted to the system; nothing else may be under way."""
        with self._reader_lock:
            self._reader_db.execute("vacuum")

    def release(self, up_to: int) -> None:
        """Delete readings with ids up to and including `up_to`, complete batches only."""
        self._execute("delete from batches where first_id + n_rows - 1 <= ?", (up_to,))

    @property
    def pending(self) -> int:
        """Readings submitted and not yet durable."""
        return self._pending

    def close(self) -> None:
        """Commit waiting jobs, then close the file. May be called twice."""
        with self._pending_lock:
            if self._closed:
                return
            self._closed = True
            self._queue.put(None)
        self._writer.join()
        with self._reader_lock:
            self._reader_db.close()
        self._writer_db.close()

    # Reading

    @property
    def last_id(self) -> int:
        """Id of the newest durable reading; 0 before the first."""
        found = self._query("select value from counters where name = 'next_id'")
        return int(found[0][0]) - 1 if found else 0

    def read(self, after: int = 0, *, limit: int = 100_000) -> Iterator[SpoolBatch]:
        """Durable readings with ids above `after`, in order, about `limit` rows at a time.

        Each step sees the readings that are durable at its beginning; iterate again for later ones. Any id is a valid
        start: `read(after=0)` is a replay.
        """
        while True:
            parts = self._batches_after(after, limit)
            if not parts:
                return
            first = parts[0][0]
            table = self._unpack([payload for _, _, payload in parts])
            if first <= after:
                table, first = table.slice(after + 1 - first), after + 1
            after = parts[-1][0] + parts[-1][1] - 1
            yield SpoolBatch(first, after, table)

    def _unpack(self, payloads: list[bytes]) -> pa.Table:
        try:
            return unpack(payloads)
        except Exception as error:
            raise StoreError(f"spool {self.path.name} holds a batch that cannot be unpacked: {error}") from error

    def _batches_after(self, after: int, limit: int) -> list[tuple[int, int, bytes]]:
        """Complete batches from the one with id `after` + 1, at least one, up to about `limit` rows."""
        start = self._query("select max(first_id) from batches where first_id <= ?", (after + 1,))[0][0]
        parts: list[tuple[int, int, bytes]] = []
        n_rows = 0
        with self._reader_lock:
            rows = self._reader_db.execute(
                "select first_id, n_rows, payload from batches where first_id >= ? order by first_id",
                (start if start is not None else after + 1,),
            )
            for first, n, payload in rows:
                if first + n - 1 <= after:
                    continue
                parts.append((first, n, payload))
                n_rows += n
                if n_rows >= limit:
                    break
            rows.close()
        return parts

    @property
    def first_id(self) -> int:
        """Id of the oldest reading in the file; the next id where there is none."""
        found = self._query("select min(first_id) from batches")[0][0]
        return int(found) if found is not None else self.last_id + 1

    @property
    def first_received(self) -> int:
        """Time at which the oldest batch in the file was written; now where there is none. [ns UTC]"""
        found = self._query("select received from batches order by first_id limit 1")
        return int(found[0][0]) if found else time.time_ns()

    def rejected(self, after: int = 0, *, limit: int = 1000) -> list[tuple[int, Rejected]]:
        """Dead letters with ids above `after`, oldest first, each with its id."""
        rows = self._query(
            "select id, received_time, source, stream, reason, raw, topic from rejected where id > ? "
            "order by id limit ?", (after, limit),
        )  # fmt: skip
        return [(row[0], Rejected(*row[1:])) for row in rows]

    def gaps(self) -> list[tuple[str, int, int, str]]:
        """Every gap recorded: source, start, end (UTC ns), reason."""
        return list(self._query('select source, start, "end", reason from gaps order by id'))

    def recall(self, name: str) -> str | None:
        """The text last stored under this name, or None."""
        found = self._query("select value from positions where name = ?", (name,))
        return found[0][0] if found else None

    def counts(self) -> dict[str, int]:
        """Numbers for a status screen: received, waiting in the file, rejected, gaps, pending."""
        waiting = self._query("select coalesce(sum(n_rows), 0) from batches")[0][0]
        return {
            "received": self.last_id,
            "kept": int(waiting),
            "rejected": int(self._query("select count(*) from rejected")[0][0]),
            "gaps": int(self._query("select count(*) from gaps")[0][0]),
            "pending": self._pending,
        }

    def _query(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        with self._reader_lock:
            return self._reader_db.execute(sql, values).fetchall()

    # The writer's thread

    def _execute(self, sql: str, values: tuple[Any, ...]) -> None:
        self._put(_Job((), (), ((sql, values),), Future(), None)).result()

    def _first_free_id(self) -> int:
        found = self._writer_db.execute("select value from counters where name = 'next_id'").fetchall()
        return int(found[0][0]) if found else 1

    def _write_loop(self) -> None:
        open_ended = True
        while open_ended:
            jobs, open_ended = self._gather()
            if jobs:
                self._commit(jobs)

    def _gather(self) -> tuple[list[_Job], bool]:
        """The next group: waiting jobs, and those that arrive within `linger`; False after the last."""
        job = self._queue.get()
        if job is None:
            return [], False
        jobs, n_rows, deadline = [job], len(job.readings), time.monotonic() + self.linger
        while n_rows < self.batch_rows:
            try:
                job = self._queue.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                break
            if job is None:
                return jobs, False
            jobs.append(job)
            n_rows += len(job.readings)
        return jobs, True

    def _commit(self, jobs: list[_Job]) -> None:
        rows = [reading for job in jobs for reading in job.readings]
        first = self._next_id
        error: BaseException | None = None
        try:
            self._write(first, rows, jobs)
            self._next_id = first + len(rows)
        except (sqlite3.Error, OSError) as cause:
            error = StoreError(f"spool {self.path.name} could not store {len(rows)} readings: {cause}")
            self._roll_back()
        except (TypeError, ValueError, OverflowError, AttributeError) as cause:
            self._roll_back()
            if len(jobs) > 1:  # an invalid row of one caller must not fail the others
                for job in jobs:
                    self._commit([job])
                return
            error = StoreError(f"a reading cannot be packed: {cause}")
        with self._pending_lock:
            self._pending -= len(rows)
        for job in jobs:
            _settle(job, range(first, first + len(job.readings)), error)
            first += len(job.readings)

    def _write(self, first: int, rows: list[Reading], jobs: list[_Job]) -> None:
        database = self._writer_db
        payload = pack(rows) if rows else b""
        database.execute("begin immediate")
        if rows:
            database.execute(
                "insert into batches (first_id, n_rows, received, payload) values (?, ?, ?, ?)",
                (first, len(rows), time.time_ns(), payload),
            )
            database.execute("insert or replace into counters values ('next_id', ?)", (first + len(rows),))
        dead_letters = [one for job in jobs for one in job.rejected]
        if dead_letters:
            database.executemany(
                "insert into rejected (received_time, source, stream, reason, raw, topic) values (?, ?, ?, ?, ?, ?)",
                dead_letters,
            )
        for job in jobs:
            for sql, values in job.statements:
                database.execute(sql, values)
        database.execute("commit")

    def _roll_back(self) -> None:
        if self._writer_db.in_transaction:
            self._writer_db.execute("rollback")


def _settle(job: _Job, ids: range, error: BaseException | None) -> None:
    """Report the result to the caller. A callback that raises must not stop the writer."""
    if job.future.set_running_or_notify_cancel():  # False where cancelled; the rows are stored nevertheless
        if error is None:
            job.future.set_result(ids)
        else:
            job.future.set_exception(error)
    if job.done is not None:
        try:
            job.done(error)
        except Exception:
            _log.exception("a callback of the spool failed")
