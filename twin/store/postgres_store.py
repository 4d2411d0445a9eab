"""PostgreSQL: a store on a server, with PostGIS where it is installed. Batches are inserted by COPY.

The view `reading_points` is for GIS programs: timestamps, names, and with PostGIS a geometry.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.csv as csv

from twin.errors import MissingExtraError, StoreError
from twin.store.lease import HELD, Lease, LeaseLostError
from twin.store.store import Store

if TYPE_CHECKING:
    import psycopg

__all__ = ["PostgresStore"]

_ARROW: dict[str, pa.DataType] = {
    "bigint": pa.int64(), "integer": pa.int32(), "smallint": pa.uint8(), "text": pa.string(),
    "double precision": pa.float64(), "boolean": pa.bool_(), "numeric": pa.float64(),
}  # fmt: skip

_VIEW = """create or replace view reading_points as
select to_timestamp(r.event_time / 1e9) as event_time, to_timestamp(r.received_time / 1e9) as received_time,
    s.source, s.stream, s.quantity, s.unit, s.place_kind, s.place_id, r.value, r.quality, r.native_id, r.revision,
    r.height, {geometry}
from readings r join streams s using (stream_id)"""


_CONNECTION = {
    "connect_timeout": 5, "keepalives_idle": 30, "keepalives_interval": 5, "keepalives_count": 4,
    "tcp_user_timeout": 30_000,
}  # fmt: skip
"""A server that has vanished is noticed within half a minute. [s, ms] What the URL names has precedence."""
_PAUSE = 1.0  # s between two attempts to connect


class PostgresStore(Store):
    """A store in a PostgreSQL database. Where the connection is lost, the next operation connects again.

    Parameters
    ----------
    url : str
        "postgresql://user@host:port/database"; passwords belong in PGPASSWORD or ~/.pgpass.
    later : bool
        A server that does not answer now is no error: operations raise StoreError until it does.
    """

    has_postgis = False
    lease: Lease | None = None
    """Without it, or when another process has taken it over, nothing is added; None: no other process writes."""

    def __init__(self, url: str, *, later: bool = False) -> None:
        try:
            import psycopg
        except ImportError as error:
            raise MissingExtraError("the PostgreSQL store needs psycopg: pip install city-twin[feeds]") from error
        self._error = psycopg.Error
        self._url = url
        self._db: psycopg.Connection | None = None
        self._closed = False
        self._try_next = 0.0
        self._is_begun = False
        try:
            super().__init__()
        except StoreError:
            if self._db is not None:
                self._db.close()
            if not later or self._db is not None:
                raise

    def _begin(self) -> None:
        self._connect()

    def _connect(self) -> None:
        """Connect where there is no connection, and read again what is kept in memory: a commit whose answer was lost
        may have been carried out, and another process may have written."""
        if self._closed:
            raise StoreError("the store is closed")
        if self._db is not None and not self._db.closed and not self._db.broken and self._is_begun:
            return
        wait = self._try_next - time.monotonic()
        if wait > 0:
            raise StoreError(f"PostgreSQL is not connected; the next attempt is in {wait:.1f} s")
        import psycopg
        from psycopg.conninfo import conninfo_to_dict

        if self._db is not None:
            self._db.close()
        self._db, self._is_begun = None, False
        try:
            with self._store_errors("open"):
                given = conninfo_to_dict(self._url)
                unset = {name: value for name, value in _CONNECTION.items() if name not in given}
                self._db = psycopg.connect(self._url, autocommit=True, **unset)  # type: ignore[arg-type]
            super()._begin()
            self._is_begun = True
        finally:
            if not self._is_begun:
                self._try_next = time.monotonic() + _PAUSE

    @contextmanager
    def _store_errors(self, what: str) -> Iterator[None]:
        try:
            yield
        except (self._error, OSError) as error:
            raise StoreError(f"PostgreSQL could not {what}: {error}") from error

    def _create(self) -> None:
        super()._create()
        self._execute("create index if not exists readings_series on readings (series_id, event_time)")
        self._execute("create index if not exists readings_batch on readings using brin (batch)")
        self._execute("create index if not exists readings_received on readings using brin (received_time)")
        self._execute(
            "create index if not exists readings_native on readings (series_id, native_id) where native_id <> ''"
        )
        self._execute("create index if not exists readings_time on readings using brin (event_time)")
        self.has_postgis = self._has_postgis()
        geometry = "r.longitude, r.latitude"
        if self.has_postgis:
            point = "st_setsrid(st_makepoint(r.longitude, r.latitude), 6668)"
            geometry = f"case when r.longitude = 'NaN' then null else {point} end as geometry"
        if self._fetch("select to_regclass('reading_points') is null as missing")["missing"][0].as_py():
            self._execute(_VIEW.format(geometry=geometry))

    def _has_postgis(self) -> bool:
        try:
            self._execute("create extension if not exists postgis")
        except StoreError:  # not installed, or not permitted: only the geometry needs it
            return False
        return True

    def _execute(self, sql: str, values: Sequence[Any] = ()) -> int:
        with self._store_errors("store"):
            return int(self._connection.execute(_positional(sql), list(values) or None).rowcount)

    def _fetch(self, sql: str, values: Sequence[Any] = ()) -> pa.Table:
        """Read by COPY as CSV, which Arrow parses at a million rows per second; types from the query's description."""
        with self._store_errors("read"), self._connection.cursor() as cursor:
            cursor.execute(_positional(f"select * from ({sql}) q limit 0"), list(values) or None)
            assert cursor.description is not None
            names = [column.name for column in cursor.description]
            kinds = [_ARROW.get(_type_name(column), pa.string()) for column in cursor.description]
            buffer = io.BytesIO()
            with cursor.copy(_positional(f"copy ({sql}) to stdout (format csv)"), list(values) or None) as copy:
                for block in copy:
                    buffer.write(block)
        if buffer.tell() == 0:
            return pa.schema(list(zip(names, kinds))).empty_table()
        buffer.seek(0)
        return csv.read_csv(
            buffer,
            read_options=csv.ReadOptions(column_names=names),
            parse_options=csv.ParseOptions(newlines_in_values=True),
            convert_options=csv.ConvertOptions(
                column_types=dict(zip(names, kinds)), true_values=["t"], false_values=["f"],
                strings_can_be_null=False, null_values=[""],
            ),
        )  # fmt: skip

    def _load(self, table: str, rows: pa.Table) -> None:
        if rows.num_rows == 0:
            return
        buffer = io.BytesIO()
        csv.write_csv(rows, buffer, csv.WriteOptions(include_header=False))
        with self._store_errors("store"), self._connection.cursor() as cursor:
            names = ", ".join(rows.column_names)
            with cursor.copy(f"copy {table} ({names}) from stdin (format csv)") as copy:
                copy.write(buffer.getbuffer())

    def _check_writer(self) -> None:
        lease = self.lease
        if lease is not None:
            with self._store_errors("store"):
                held = self._connection.execute(HELD, (lease.name, lease.epoch)).fetchall()
            if not held:
                raise LeaseLostError("PostgreSQL store: another process has taken over")

    def _offer(self, name: str, columns: str, rows: pa.Table) -> None:
        self._execute(f"create temporary table if not exists {name} ({columns}) on commit delete rows")
        self._load(name, rows)

    def _end(self, *, keep: bool) -> None:
        if keep or not (self._connection.closed or self._connection.broken):
            super()._end(keep=keep)

    def compact(self) -> None:
        """Free the space of what was deleted for new readings, and renew the statistics of the planner."""
        with self._lock:
            self._connect()
            self._execute("vacuum (analyze) readings")

    @property
    def _connection(self) -> psycopg.Connection:
        if self._db is None:
            raise StoreError("PostgreSQL is not connected")
        return self._db

    def close(self) -> None:
        """Close the connection."""
        self._closed = True
        if self._db is not None:
            self._db.close()


def _positional(sql: str) -> str:
    return sql.replace("?", "%s")


def _type_name(column: Any) -> str:
    from psycopg import postgres

    found = postgres.types.get(column.type_code)
    names = {"int8": "bigint", "int4": "integer", "int2": "smallint", "float8": "double precision",
             "bool": "boolean", "numeric": "numeric"}  # fmt: skip
    return names.get(found.name, found.name) if found is not None else "text"
