"""PostgreSQL: a store on a server, with PostGIS where it is installed. Batches are inserted by COPY.

The view `reading_points` is for GIS programs: timestamps, names, and with PostGIS a geometry.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pyarrow as pa
import pyarrow.csv as csv

from twin.errors import MissingExtraError, StoreError
from twin.store.store import Store

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


class PostgresStore(Store):
    """A store in a PostgreSQL database.

    Parameters
    ----------
    url : str
        "postgresql://user@host:port/database"; passwords belong in PGPASSWORD or ~/.pgpass.
    """

    def __init__(self, url: str) -> None:
        try:
            import psycopg
        except ImportError as error:
            raise MissingExtraError("the PostgreSQL store needs psycopg: pip install city-twin[feeds]") from error
        self._error = psycopg.Error
        with self._store_errors("open"):
            self._db = psycopg.connect(url, autocommit=True)
        try:
            super().__init__()
        except BaseException:
            self._db.close()
            raise

    @contextmanager
    def _store_errors(self, what: str) -> Iterator[None]:
        try:
            yield
        except (self._error, OSError) as error:
            raise StoreError(f"PostgreSQL could not {what}: {error}") from error

    def _create(self) -> None:
        super()._create()
        self._execute("create index if not exists readings_series on readings (series_id, event_time)")
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
            return int(self._db.execute(_positional(sql), list(values) or None).rowcount)

    def _fetch(self, sql: str, values: Sequence[Any] = ()) -> pa.Table:
        """Read by COPY as CSV, which Arrow parses at a million rows per second; types from the query's description."""
        with self._store_errors("read"), self._db.cursor() as cursor:
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
        with self._store_errors("store"), self._db.cursor() as cursor:
            names = ", ".join(rows.column_names)
            with cursor.copy(f"copy {table} ({names}) from stdin (format csv)") as copy:
                copy.write(buffer.getbuffer())

    def _end(self, *, keep: bool) -> None:
        if keep or not self._db.closed:
            super()._end(keep=keep)

    def close(self) -> None:
        """Close the connection."""
        self._db.close()


def _positional(sql: str) -> str:
    return sql.replace("?", "%s")


def _type_name(column: Any) -> str:
    from psycopg import postgres

    found = postgres.types.get(column.type_code)
    names = {"int8": "bigint", "int4": "integer", "int2": "smallint", "float8": "double precision",
             "bool": "boolean", "numeric": "numeric"}  # fmt: skip
    return names.get(found.name, found.name) if found is not None else "text"
