"""Queries of a store, as SQL for DuckDB and PostgreSQL, and readings as files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa

from twin.errors import InputError
from twin.files import write_whole

__all__ = ["HISTORY_GROUP", "readings_where", "write_readings"]

HISTORY_GROUP = "series_id, case when native_id = '' then event_time else 0 end, native_id"
"""Columns that revisions of one reading have in common."""


def readings_where(
    *, start: int | None = None, end: int | None = None, known_at: int | None = None, **wanted: str | None
) -> tuple[str, list[Any]]:
    """Condition on the readings table with its values; `wanted` names columns of streams.

    >>> sql, values = readings_where(end=5, quantity="depth")
    >>> values
    [5, 'depth', 'depth']
    """
    parts: list[str] = ["1 = 1"]
    values: list[Any] = []
    for sql, value in (("event_time >= ?", start), ("event_time < ?", end), ("received_time <= ?", known_at)):
        if value is not None:
            parts.append(sql)
            values.append(int(value))
    chosen = {name: value for name, value in wanted.items() if value is not None}
    if chosen:
        inner = " and ".join(f"{name} = ?" for name in chosen)
        for column in ("series_id", "stream_id"):  # an index begins with the series; a series may have moved
            parts.append(f"{column} in (select {column} from streams where {inner})")
            values.extend(chosen.values())
    return " and ".join(parts), values


def write_readings(table: pa.Table, path: Path) -> int:
    """Write readings to a .parquet, .csv or .ndjson file, atomically; returns the number of rows."""
    if path.suffix not in _WRITERS:
        raise InputError(f"{path.name}: expected a name ending in .parquet, .csv or .ndjson")
    write_whole(path, lambda temporary: _WRITERS[path.suffix](table, temporary))
    return int(table.num_rows)


def _write_parquet(table: pa.Table, path: Path) -> None:
    import pyarrow.parquet as pq

    pq.write_table(table, path, compression="zstd")


def _write_csv(table: pa.Table, path: Path) -> None:
    import pyarrow.csv as csv

    csv.write_csv(_plain_text(table), path)


def _write_ndjson(table: pa.Table, path: Path) -> None:
    frame = _plain_text(table).to_pandas()
    frame.to_json(path, orient="records", lines=True, date_format="iso", date_unit="ns", double_precision=15)


_WRITERS = {".parquet": _write_parquet, ".csv": _write_csv, ".ndjson": _write_ndjson}


def _plain_text(table: pa.Table) -> pa.Table:
    """The table with dictionary columns as strings."""
    plain = [pa.field(f.name, pa.string()) if pa.types.is_dictionary(f.type) else f for f in table.schema]
    return table.cast(pa.schema(plain))
