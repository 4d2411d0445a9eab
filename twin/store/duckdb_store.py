"""DuckDB: a store in one file or in memory. Batches are inserted as Arrow tables, not row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa

from twin.errors import MissingExtraError, StoreError
from twin.files import write_whole
from twin.store.store import Store

__all__ = ["DuckDbStore"]


class DuckDbStore(Store):
    """A store in a DuckDB file.

    Parameters
    ----------
    path : path or None
        None keeps everything in memory. With a file DuckDB's memory is limited to 300 MB: its default limit is most of
        the machine's memory, too much for a process that runs for years beside others. More is written to a folder
        beside the file while it is needed.
    threads : int or None
        Threads of DuckDB; default: its own choice.

    Examples
    --------
    >>> from twin.sensors import Reading
    >>> with DuckDbStore(None) as store:
    ...     row = Reading(10**18, 10**18, "mqtt:city", "gauge/1", "water_level", "m", 1.5)
    ...     print(store.append([row, row, row._replace(value=1.6)]))
    ...     print(store.latest().column("value").to_pylist())
    Added(new=1, duplicates=1, revisions=1, late=0)
    [1.6]
    """

    def __init__(self, path: str | Path | None, *, threads: int | None = None) -> None:
        try:
            import duckdb
        except ImportError as error:
            raise MissingExtraError("the DuckDB store needs duckdb: pip install city-twin[feeds]") from error
        self._error = duckdb.Error
        self._path = None if path is None else Path(path)
        self._threads = threads
        with self._store_errors("open"):
            if self._path is not None:
                self._path.parent.mkdir(parents=True, exist_ok=True)
            self._open()
        try:
            super().__init__()
        except BaseException:
            self._db.close()
            raise

    def _open(self) -> None:
        import duckdb

        self._db = duckdb.connect(":memory:" if self._path is None else str(self._path))
        if self._path is not None:
            self._db.execute("set memory_limit = '300MB'")
        if self._threads is not None:
            self._db.execute(f"set threads = {int(self._threads)}")

    @contextmanager
    def _store_errors(self, what: str) -> Iterator[None]:
        try:
            yield
        except (self._error, OSError) as error:
            raise StoreError(f"DuckDB could not {what}: {error}") from error

    def _execute(self, sql: str, values: Sequence[Any] = ()) -> int:
        with self._store_errors("store"):
            result = self._db.execute(sql, list(values))
            if sql.startswith("delete"):
                row = result.fetchone()
                return int(row[0]) if row else 0
        return -1

    def _fetch(self, sql: str, values: Sequence[Any] = ()) -> pa.Table:
        with self._store_errors("read"):
            return self._db.sql(sql, params=list(values)).to_arrow_table()

    def _load(self, table: str, rows: pa.Table) -> None:
        if rows.num_rows == 0:
            return
        with self._store_errors("store"):
            self._db.register("batch", rows)  # replaces the previous batch
            self._db.execute(f"insert into {table} ({', '.join(rows.column_names)}) select * from batch")
            self._db.unregister("batch")

    def _offer(self, name: str, columns: str, rows: pa.Table) -> None:
        with self._store_errors("store"):
            self._db.register(name, rows)  # replaces the previous rows

    def compact(self) -> None:
        """Write the tables to a new file and put it in the place of the old one, which does not shrink by itself."""
        if self._path is None:
            return
        name = self._db.execute("select current_database()").fetchall()[0][0]

        def copy(aside: Path) -> None:
            quoted = str(aside).replace("'", "''")
            self._db.execute(f"attach '{quoted}' as compact")
            self._db.execute(f'copy from database "{name}" to compact')
            self._db.execute("detach compact")
            self._db.close()

        with self._lock, self._store_errors("compact the file"):
            try:
                write_whole(self._path, copy)
            finally:
                self._db.close()
                self._open()

    def close(self) -> None:
        """Write the log into the file and close it."""
        self._db.close()
