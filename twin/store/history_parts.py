"""History as Parquet parts: what other processes may read while a twin runs.

    history/2026-11-28/part-000000000123.parquet   day of writing (UTC); number of the part's first batch
    history/earlier/day-2019-10-12.parquet         what a store held before it numbered batches, by day of observation

A part is complete at any moment: the newest is written again with more readings, outside of the folder, and renamed,
until it has `PART_ROWS`, or the day ends. Parts are copies of what a store holds, in the order of its batches; each has
the number of its last batch in its metadata, so that after a kill writing continues from there, without a reading twice
or left out. Where the folder is deleted it is written again from the store.

Any tool reads them. Revisions are included, numbered; `read_history` returns the last of each reading, as a store does.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, cast

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from twin.arrays import IntArray
from twin.errors import StoreError
from twin.files import write_whole
from twin.quantities import DAY, NS_PER_SECOND
from twin.sensors.readings import DICTIONARY_COLUMNS, READING_SCHEMA, combinations, dictionary_parts
from twin.store.store import Store

__all__ = ["PART_ROWS", "PART_SCHEMA", "HistoryParts", "read_history"]

PART_ROWS = 250_000
"""Readings of a complete part."""
PART_SCHEMA = READING_SCHEMA.append(pa.field("revision", pa.int32(), nullable=False))
"""Columns of a part: those of readings, and the number of the revision."""
_GROUP_ROWS = 32_768  # rows of a row group, the least that is read for one stream
_LAST_BATCH = b"last_batch"
_DAY = int(DAY) * NS_PER_SECOND
_EARLIER = "earlier"
_TRIES = 3  # of listing the parts, some of which may be deleted meanwhile


class HistoryParts:
    """Writes the readings that a store has and the parts have not.

    Parameters
    ----------
    folder : Path
        "history" in the folder of a twin.
    part_rows : int
        Readings of a complete part.

    Attributes
    ----------
    position : int
        Number of the last batch that is in the parts.
    """

    def __init__(self, folder: Path, *, part_rows: int = PART_ROWS) -> None:
        self.folder = folder
        self.position = 0
        self._part_rows = part_rows
        self._open = PART_SCHEMA.empty_table()
        self._path: Path | None = None
        self._earlier: list[int] | None = None
        self._continue()

    def _continue(self) -> None:
        """Go on from the newest part; one that is broken, as by a power cut, is written again."""
        for path in sorted(self.folder.glob("*/part-*.parquet"), key=lambda one: one.name, reverse=True):
            try:
                with pq.ParquetFile(path) as part:
                    self.position = int((part.schema_arrow.metadata or {})[_LAST_BATCH])
                    if part.metadata.num_rows < self._part_rows:
                        self._open, self._path = _as_part(part.read()), path
            except (pa.ArrowInvalid, KeyError, ValueError):
                path.unlink()
                continue
            return

    def update(self, store: Store, *, now: int | None = None, most: int = 8) -> int:
        """Write what was added to a store; returns the number of readings written.

        now : int or None
            Time of writing, whose day names the folder; None for the system's clock. [ns UTC]
        most : int
            Parts written at most; the rest of a long history is written by the next calls.

        Raises
        ------
        StoreError
            The store has fewer batches than the parts: they are of another store.
        """
        n_written = self._write_earlier(store)
        for _ in range(most):
            if store.last_batch < self.position:
                raise StoreError(
                    f"{self.folder.name} has readings up to batch {self.position}, the store up to {store.last_batch}: "
                    f"it is of another store, or of one that was set back; move {self.folder.name} elsewhere, "
                    "and it is written again"
                )
            if store.last_batch == self.position:
                break
            rows, last = store.added_after(self.position, limit=self._part_rows)
            if rows.num_rows:
                self._write(rows, last, time.time_ns() if now is None else now)
            n_written += rows.num_rows
            self.position = last
        return n_written

    def _write_earlier(self, store: Store) -> int:
        """Write a day of what the store held before it numbered batches."""
        if self._earlier is None:
            done = {path.stem for path in self.folder.glob(f"{_EARLIER}/day-*.parquet")}
            days = store.days_without_batch()
            self._earlier = [day for day in days if f"day-{_date(day)}" not in done]
        if not self._earlier:
            return 0
        day = self._earlier[0]
        rows = store.of_day_without_batch(day)
        self._replace(self.folder / _EARLIER / f"day-{_date(day)}.parquet", _by_stream(_as_part(rows)), 0)
        del self._earlier[0]
        return rows.num_rows

    def _write(self, rows: pa.Table, last: int, now: int) -> None:
        day = self.folder / _date(now)
        is_full = self._open.num_rows + rows.num_rows > self._part_rows
        if self._path is not None and (is_full or self._path.parent != day):
            self._close()
        if self._path is None:
            self._path = day / f"part-{self.position + 1:012d}.parquet"
        table = pa.concat_tables([self._open, _as_part(rows)]).unify_dictionaries().combine_chunks()
        self._replace(self._path, table, last)
        self._open = table

    def _close(self) -> None:
        """Write the part for the last time, by stream and time, so that one stream is read from few row groups."""
        assert self._path is not None
        if self._open.num_rows > _GROUP_ROWS:
            self._replace(self._path, _by_stream(self._open), self.position)
        self._open, self._path = PART_SCHEMA.empty_table(), None

    def _replace(self, path: Path, table: pa.Table, last: int) -> None:
        """Write a part beside the folder, where no pattern of files finds it, and rename it."""
        whole = table.replace_schema_metadata({_LAST_BATCH: str(last).encode()})

        def write(aside: Path) -> None:
            pq.write_table(whole, aside, compression="zstd", row_group_size=_GROUP_ROWS)

        write_whole(path, write, folder=self.folder.parent)

    def forget(self, before: int) -> int:
        """Delete parts of which all was received before a time [ns UTC], but the newest; number of their readings."""
        n = 0
        for path in _parts(self.folder)[:-1]:  # the newest has the position
            part = _footer(path)
            if part.received_to < before:
                n += part.n_rows
                path.unlink()
                if path.parent.name != _EARLIER and not any(path.parent.iterdir()):
                    path.parent.rmdir()
        return n


def read_history(
    folder: str | Path, *, start: int | None = None, end: int | None = None, source: str | None = None,
    stream: str | None = None, quantity: str | None = None, place_id: str | None = None,
    known_at: int | None = None, revisions: bool = False,
) -> pa.Table:  # fmt: skip
    """History of a live twin, also while it runs; what it has stored a few seconds ago is there.

    Parameters
    ----------
    folder : path
        Folder of the twin ([live] folder); its `history` is read.
    start, end : int or None
        Event times in [start, end). [ns UTC]
    source, stream, quantity, place_id : str or None
        Only these.
    known_at : int or None
        Only what had been received by then. [ns UTC]
    revisions : bool
        Also readings that have later revisions.

    Returns
    -------
    pa.Table
        Columns of readings, and revision; by event time, then arrival.

    Raises
    ------
    StoreError
        There is no history in the folder, or a part cannot be read.
    """
    place = Path(folder) / "history"
    if not place.is_dir():
        raise StoreError(f"{Path(folder).name} has no history: expected the folder of `twin live`, which writes it")
    texts = {"source": source, "stream": stream, "quantity": quantity, "place_id": place_id}
    wanted = _Wanted(start, end, known_at, {name: text for name, text in texts.items() if text is not None})
    for attempt in range(_TRIES):
        try:
            found = [_read_part(path, wanted) for path in _parts(place)]
            break
        except FileNotFoundError:  # deleted after it was listed, by the rule for old readings
            if attempt == _TRIES - 1:
                raise StoreError(f"the parts of {place.name} are deleted while they are read") from None
    table = pa.concat_tables([PART_SCHEMA.empty_table(), *(part for part in found if part is not None)])
    table = table.unify_dictionaries().combine_chunks()
    if not revisions:
        table = _last_revisions(table)
    event, received = (table.column(n).cast(pa.int64()).to_numpy() for n in ("event_time", "received_time"))
    return table.take(np.lexsort((received, event)))


class _Wanted(NamedTuple):
    start: int | None
    end: int | None
    known_at: int | None
    texts: dict[str, str]

    def may_have(self, event_from: int, event_to: int, received_from: int) -> bool:
        """Whether readings of some event times, received from some time on, may be among those wanted."""
        return (
            (self.start is None or event_to >= self.start)
            and (self.end is None or event_from < self.end)
            and (self.known_at is None or received_from <= self.known_at)
        )


class _Footer(NamedTuple):
    """Number of rows, event times, and times of arrival of a part. [ns UTC]"""

    n_rows: int
    event_from: int
    event_to: int
    received_from: int
    received_to: int


def _read_part(path: Path, wanted: _Wanted) -> pa.Table | None:
    """Readings of one part; one open file throughout, since the name may be replaced meanwhile."""
    footer = _footer(path)
    if not wanted.may_have(footer.event_from, footer.event_to, footer.received_from):
        return None
    try:
        with pq.ParquetFile(path) as part:
            groups = [i for i in range(part.num_row_groups) if _group_may_have(part.metadata.row_group(i), wanted)]
            if not groups:
                return None
            table = part.read_row_groups(groups)
    except (pa.ArrowInvalid, OSError) as error:
        if isinstance(error, FileNotFoundError):
            raise
        raise StoreError(f"{path.parent.name}/{path.name} cannot be read: {error}") from error
    event, received = (table.column(n).cast(pa.int64()) for n in ("event_time", "received_time"))
    keep = np.ones(table.num_rows, dtype=bool)
    if wanted.start is not None:
        keep &= event.to_numpy() >= wanted.start
    if wanted.end is not None:
        keep &= event.to_numpy() < wanted.end
    if wanted.known_at is not None:
        keep &= received.to_numpy() <= wanted.known_at
    for name, text in wanted.texts.items():
        values, codes = dictionary_parts(table.column(name))
        keep &= np.array([one == text for one in values.to_pylist()], dtype=bool)[codes]
    return _as_part(table.filter(pa.array(keep)))


def _group_may_have(group: pq.RowGroupMetaData, wanted: _Wanted) -> bool:
    """Whether a row group may have readings that are wanted, by its statistics."""
    columns = {group.column(i).path_in_schema: group.column(i) for i in range(group.num_columns)}
    event, received = (_range(columns[name]) for name in ("event_time", "received_time"))
    if not wanted.may_have(*event, received[0]):
        return False
    for name, text in wanted.texts.items():
        found = columns[name].statistics
        if found is not None and found.has_min_max and not str(found.min) <= text <= str(found.max):
            return False
    return True


def _range(column: pq.ColumnChunkMetaData) -> tuple[int, int]:
    """Least and greatest time of a column; all where there are no statistics. [ns UTC]"""
    found = column.statistics
    if found is None or not found.has_min_max:
        return -(2**63), 2**63 - 1
    least, greatest = cast("tuple[int, int]", (found.min_raw, found.max_raw))
    return int(least), int(greatest)


def _footer(path: Path) -> _Footer:
    state = path.stat()
    return _read_footer(path, state.st_ino, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=100_000)
def _read_footer(path: Path, inode: int, modified: int, size: int) -> _Footer:
    """Footer of a part as it was last written."""
    try:
        with pq.ParquetFile(path) as part:
            n_rows = part.metadata.num_rows
            names = part.schema_arrow.names
            at = [names.index(name) for name in ("event_time", "received_time")]
            groups = [part.metadata.row_group(i) for i in range(part.num_row_groups)]
            event, received = ([_range(group.column(k)) for group in groups] for k in at)
    except (pa.ArrowInvalid, ValueError) as error:
        raise StoreError(f"{path.parent.name}/{path.name} is not a part of a history: {error}") from error
    first, last = zip(*event) if event else ((0,), (0,))
    arrived, arrived_last = zip(*received) if received else ((0,), (0,))
    return _Footer(n_rows, min(first), max(last), min(arrived), max(arrived_last))


def _parts(folder: Path) -> list[Path]:
    """All parts, in the order in which their readings were stored."""
    days = sorted(folder.glob(f"{_EARLIER}/day-*.parquet"))
    return days + sorted(folder.glob("*/part-*.parquet"), key=lambda path: path.name)


def _as_part(table: pa.Table) -> pa.Table:
    """A table with the columns and types of a part."""
    columns = []
    for field in PART_SCHEMA:
        column = table.column(field.name)
        if field.name in DICTIONARY_COLUMNS and not pa.types.is_dictionary(column.type):
            column = column.dictionary_encode()
        columns.append(column.cast(field.type))
    return pa.Table.from_arrays(columns, schema=PART_SCHEMA)


def _by_stream(table: pa.Table) -> pa.Table:
    """Rows by stream, quantity and event time."""
    keys = [_ranks(table.column(name)) for name in ("quantity", "stream")]
    order = np.lexsort((table.column("event_time").cast(pa.int64()).to_numpy(), *keys))
    return table.take(order)


def _ranks(column: pa.ChunkedArray[Any]) -> IntArray:
    """Place of each text among all in their order."""
    values, codes = dictionary_parts(column)
    rank = np.empty(len(values), dtype=np.int64)
    rank[pc.sort_indices(values).to_numpy()] = np.arange(len(values))
    return rank[codes]


def _last_revisions(table: pa.Table) -> pa.Table:
    """Of the revisions of each reading the last."""
    revision = table.column("revision").to_numpy()
    if not (revision > 0).any():
        return table
    series = combinations(table, ("source", "stream", "quantity")).group
    ids, native = dictionary_parts(table.column("native_id").dictionary_encode())
    has_none = np.array([one == "" for one in ids.to_pylist()], dtype=bool)[native]
    moment = np.where(has_none, table.column("event_time").cast(pa.int64()).to_numpy(), 0)
    order = np.lexsort((revision, native, moment, series))
    is_other = np.zeros(max(len(order) - 1, 0), dtype=bool)
    for key in (series, moment, native):
        is_other |= np.diff(key[order]) != 0
    return table.take(np.sort(order[np.append(is_other, True)]))


def _date(time_ns: int) -> str:
    return datetime.fromtimestamp(time_ns // NS_PER_SECOND, UTC).strftime("%Y-%m-%d")
