"""Replay: recorded observations from tables, NDJSON, JSON, XML and Parquet, without delay or at a multiple of real
time.

They are read by the same `FeedMapping` as the live feeds; the topic is the file's name. A table is read row by row,
each a JSON object of text, laid out as the mapping's `table` states; NDJSON line by line; JSON and XML whole. Parquet
holds readings (the columns of `READING_SCHEMA`, as the store exports them) and is read in Arrow batches.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from pydantic import Field

from twin.errors import InputError, StoreError, TwinError
from twin.feeds.csv_rows import TableRow, table_rows
from twin.feeds.mapping import FeedMapping, Outcome
from twin.feeds.table_form import TableForm
from twin.quantities import NS_PER_SECOND
from twin.sensors.readings import DICTIONARY_COLUMNS, READING_SCHEMA, Reading, Rejected, readings_table
from twin.sensors.sink import Sink
from twin.settings import Section

__all__ = [
    "ReplayCounts",
    "ReplayFeed",
    "ReplaySettings",
    "outcomes_of_file",
    "read_csv",
    "read_ndjson",
    "read_parquet",
    "read_whole",
    "replay",
]


class ReplayCounts(NamedTuple):
    """Numbers of readings and dead letters appended to the sink."""

    readings: int
    rejected: int


def read_ndjson(path: str | Path, mapping: FeedMapping, *, batch: int = 1000) -> Iterator[Outcome]:
    """Observations of a file with one JSON document per line; empty lines are skipped.

    They arrive at the time of the replay; a line that is no reading is rejected with its number.
    """
    path = Path(path)
    limit = mapping.limits.max_bytes

    def lines() -> Iterator[TableRow]:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(limit + 2):
                number += 1
                while not line.endswith(b"\n") and (rest := file.readline(limit + 2)):
                    line = line[: limit + 2]  # too long: its beginning is kept as evidence, the rest skipped
                    if rest.endswith(b"\n"):
                        break
                if line.strip():
                    yield TableRow(number, line.rstrip(b"\r\n"))

    yield from _batches(path, lines(), mapping, batch)


def read_csv(path: str | Path, mapping: FeedMapping, *, batch: int = 1000, encoding: str | None = None
             ) -> Iterator[Outcome]:  # fmt: skip
    """Observations of a table; each row is mapped as the JSON object {column: text}.

    encoding : of the file; None for that of the mapping's `table`, or UTF-8.

    Raises
    ------
    InputError
        No header, a column twice, or not in the declared encoding (Japanese offices send "cp932"); see `csv_rows`.
    """
    path = Path(path)
    form = mapping.table_of(path.name) or TableForm()
    if encoding is not None:
        form = form.model_copy(update={"encoding": encoding})
    with path.open("rb") as file:
        yield from _batches(path, table_rows(file, form, path.name), mapping, batch)


def read_whole(path: str | Path, mapping: FeedMapping) -> Iterator[Outcome]:
    """Observations of a file that is one payload: a JSON document, SenML, a telegram in XML."""
    path = Path(path)
    with path.open("rb") as file:
        payload = file.read(mapping.limits.max_bytes + 1)
    readings, rejected = mapping.read(path.name, payload)
    yield Outcome(readings, rejected)


def _batches(path: Path, rows: Iterator[TableRow], mapping: FeedMapping, batch: int) -> Iterator[Outcome]:
    while group := list(islice(rows, batch)):
        now = time.time_ns()
        outcome = Outcome([], [])
        for row in group:
            now += 1  # arrival times differ, so that two payloads are not taken for one
            if row.problem:
                reason = f"line {row.line}: {row.problem}"
                outcome.rejected.append(mapping.reject(now, path.name, reason, row.payload, path.name))
                continue
            readings, rejected = mapping.read(path.name, row.payload, received_time=now)
            outcome.readings.extend(readings)
            outcome.rejected.extend(one._replace(reason=f"line {row.line}: {one.reason}") for one in rejected)
        yield outcome


def read_parquet(path: str | Path, *, batch: int = 65_536) -> Iterator[pa.Table]:
    """Readings of a Parquet file as tables of `READING_SCHEMA`, `batch` rows at a time.

    Raises
    ------
    InputError
        The columns are not those of readings, or hold empty values.
    """
    path = Path(path)
    try:
        names = set(pq.read_schema(path).names)
        file = pq.ParquetFile(path, read_dictionary=[name for name in DICTIONARY_COLUMNS if name in names])
    except pa.ArrowInvalid as error:
        raise InputError(f"{path.name}: not Parquet: {error}") from None
    with file:
        for part in file.iter_batches(batch_size=batch):
            try:
                yield readings_table(pa.Table.from_batches([part]))
            except InputError as error:
                raise InputError(f"{path.name}: {error}") from None


def rows_of(table: pa.Table) -> list[Reading]:
    """A readings table as rows, for a sink that takes rows.

    >>> from twin.sensors import readings_from_rows
    >>> row = Reading(10**18, 10**18, "s", "a", "depth", "m", 1.0, longitude=138.0, latitude=35.0, height=0.0)
    >>> rows_of(readings_from_rows([row])) == [row]
    True
    """
    columns = []
    for field in READING_SCHEMA:
        column = table.column(field.name)
        if pa.types.is_timestamp(field.type):
            column = column.cast(pa.int64())
        columns.append(column.to_pylist())
    return [Reading(*row) for row in zip(*columns, strict=True)]


class AppendTarget(Protocol):
    """The part of a `Sink` that a replay needs."""

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """Store; durable on return."""
        ...


def replay(
    path: str | Path,
    sink: AppendTarget,
    *,
    mapping: FeedMapping | None = None,
    speed: float | None = None,
    encoding: str | None = None,
    sleep: Callable[[float], object] = time.sleep,
    monotonic: Callable[[], float] = time.monotonic,
) -> ReplayCounts:
    """Append a recorded file to a sink, in the order of the file.

    Parameters
    ----------
    path
        A table (*.csv, *.tsv, *.dat, *.txt), *.ndjson, *.jsonl, *.json or *.xml, with a mapping; or *.parquet
        (readings).
    speed : float or None
        Seconds of event time per second of real time: 1 as recorded, 60 for a minute per second, None without
        delay. Readings older than their predecessors are appended at once.
    encoding : str or None
        Of a table: "cp932" as Japanese offices send; None for that of the mapping's `table`, or UTF-8. It is not
        guessed.
    sleep, monotonic
        The clock, for tests.
    """
    if speed is not None and not (speed > 0 and np.isfinite(speed)):
        raise InputError(f"speed is {speed}, expected a number above 0, or None for no delay")
    n_readings = n_rejected = 0
    pace = None if speed is None else _Pace(speed, sleep, monotonic)
    for readings, rejected in outcomes_of_file(Path(path), mapping, encoding):
        for part in [readings] if pace is None else pace.steps(readings):
            sink.append(part)
        if rejected:
            sink.append([], rejected)
        n_readings, n_rejected = n_readings + len(readings), n_rejected + len(rejected)
    return ReplayCounts(n_readings, n_rejected)


def outcomes_of_file(path: Path, mapping: FeedMapping | None, encoding: str | None = None) -> Iterator[Outcome]:
    """Readings and dead letters of a file, in batches; InputError where it cannot be read or needs a mapping."""
    kind = path.suffix.lower()
    if kind == ".parquet":
        return (Outcome(rows_of(table), []) for table in read_parquet(path))
    if kind not in _TABLES + _LINES + _WHOLE:
        expected = ", ".join([*_TABLES, *_LINES, *_WHOLE])
        raise InputError(f"{path.name}: cannot replay {kind!r}, expected .parquet, or with a mapping {expected}")
    if mapping is None:
        raise InputError(f"{path.name}: needs a mapping that says which column is what")
    form = mapping.form_of(path.name)
    if form == "csv" or (kind in _TABLES and form in ("", "json")):
        return read_csv(path, mapping, encoding=encoding)
    return read_ndjson(path, mapping) if kind in _LINES else read_whole(path, mapping)


_TABLES = (".csv", ".tsv", ".dat", ".txt")
_LINES = (".ndjson", ".jsonl")
_WHOLE = (".json", ".xml", ".senml")


class _Pace:
    """Splits readings where a replay must wait."""

    def __init__(self, speed: float, sleep: Callable[[float], object], monotonic: Callable[[], float]) -> None:
        self.speed, self.sleep, self.monotonic = speed, sleep, monotonic
        self.origin: tuple[int, float] | None = None

    def steps(self, readings: list[Reading]) -> Iterator[list[Reading]]:
        """Readings that are due together; waits before each group."""
        start = 0
        while start < len(readings):
            if self.origin is None:
                self.origin = (readings[0].event_time, self.monotonic())
            event_start, clock_start = self.origin
            ahead = (readings[start].event_time - event_start) / NS_PER_SECOND / self.speed
            wait = ahead - (self.monotonic() - clock_start)
            if wait > 0:
                self.sleep(wait)
            due = event_start + (self.monotonic() - clock_start) * self.speed * NS_PER_SECOND
            end = start + 1
            while end < len(readings) and readings[end].event_time <= due:
                end += 1
            yield readings[start:end]
            start = end


class ReplaySettings(Section):
    """A recorded file, its speed (1 as recorded, none without delay), and the encoding of a table."""

    path: str
    speed: float | None = Field(default=None, gt=0)
    encoding: str | None = None


class _StoppedError(Exception):
    """Ends a replay that was told to stop."""


class ReplayFeed:
    """A recorded file as a feed. After a restart an unfinished file is read again; the store drops the duplicates."""

    def __init__(self, path: Path, sink: Sink, mapping: FeedMapping | None, *, speed: float | None,
                 encoding: str | None = None) -> None:  # fmt: skip
        self.path = path
        self.problem = ""
        self.done = threading.Event()
        self._sink = sink
        self._mapping = mapping
        self._speed = speed
        self._encoding = encoding
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"replay-{path.name}", daemon=True)

    def start(self) -> None:
        """Begin, unless an earlier run has completed the file."""
        self._thread.start()

    def stop(self) -> None:
        """End after the current batch."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(30)

    def _sleep(self, seconds: float) -> None:
        if self._stop.wait(seconds):
            raise _StoppedError

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """Append to the sink; waits while it refuses."""
        while not self._stop.is_set():
            try:
                return self._sink.append(readings, rejected)
            except StoreError as error:  # a full disk: the file keeps its readings, so wait
                self.problem = str(error)
                self._stop.wait(1.0)
        raise _StoppedError

    def _run(self) -> None:
        try:
            stamp = self.path.stat()
            name, mark = f"replay:{self.path.name}", f"{stamp.st_size}/{stamp.st_mtime_ns}"
            if self._sink.recall(name) != mark:
                replay(
                    self.path,
                    self,
                    mapping=self._mapping,
                    speed=self._speed,
                    encoding=self._encoding,
                    sleep=self._sleep,
                )
                self._sink.remember(name, mark)
            self.problem = ""
            self.done.set()
        except _StoppedError:
            pass
        except (TwinError, OSError) as error:
            self.problem = str(error)
