"""Spool file: its tables, opening and migration, and reading dead letters while another process writes."""

from __future__ import annotations

import contextlib
import sqlite3
import uuid
from collections.abc import Callable, Generator
from pathlib import Path

from twin.errors import StoreError
from twin.sensors.readings import Rejected

__all__ = ["consumer_of", "dead_letters", "open_spool_file"]

_TABLES = """
create table if not exists batches (first_id integer primary key, n_rows integer not null,
    received integer not null, payload blob not null);
create table if not exists rejected (id integer primary key autoincrement, received_time integer not null,
    source text not null, stream text not null, reason text not null, raw blob not null,
    topic text not null default '');
create table if not exists gaps (id integer primary key autoincrement, source text not null,
    start integer not null, "end" integer not null, reason text not null);
create table if not exists positions (name text primary key, value text not null) without rowid;
create table if not exists counters (name text primary key, value integer not null) without rowid;
"""
_VERSION = 2  # version 1 had no topic of dead letters


def open_spool_file(
    path: Path, max_bytes: int | None, factory: Callable[..., sqlite3.Connection] | None = None
) -> sqlite3.Connection:
    """Open the file for writing; it is created, or migrated from an earlier version, where needed.

    factory : makes the connection, as for `sqlite3.connect`
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(
            path, check_same_thread=False, isolation_level=None, timeout=30,
            factory=factory or sqlite3.Connection,  # type: ignore[arg-type]
        )  # fmt: skip
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"spool {path.name} cannot be opened: {error}") from error
    try:
        _prepare(database, path, max_bytes)
    except sqlite3.Error as error:
        database.close()
        raise StoreError(f"spool {path.name} cannot be opened: {error}") from error
    except StoreError:
        database.close()
        raise
    return database


def _prepare(database: sqlite3.Connection, path: Path, max_bytes: int | None) -> None:
    """Set durability, create or migrate the tables, limit the size."""
    database.execute("pragma journal_mode = wal")
    database.execute("pragma synchronous = full")
    version = database.execute("pragma user_version").fetchone()[0]
    if version not in (0, 1, _VERSION):
        raise StoreError(f"{path.name} is a spool of version {version}, expected at most {_VERSION}")
    if version == 1 and "topic" not in [row[1] for row in database.execute("pragma table_info(rejected)")]:
        database.execute("alter table rejected add column topic text not null default ''")
    database.executescript(_TABLES)
    database.execute(f"pragma user_version = {_VERSION}")
    if max_bytes is not None:
        page = database.execute("pragma page_size").fetchone()[0]
        database.execute(f"pragma max_page_count = {max(1, max_bytes // page)}")


def consumer_of(database: sqlite3.Connection) -> str:
    """Name of the store's position in a spool file: the store may have a position in another file, with other ids.

    A file of an earlier version, whose readings have been stored under the name "store", keeps that name.
    """
    found = database.execute("select value from positions where name = 'consumer'").fetchall()
    if found:
        return str(found[0][0])
    is_used = database.execute("select count(*) from counters").fetchone()[0] > 0
    name = "store" if is_used else f"store/{uuid.uuid4().hex}"
    database.execute("insert into positions (name, value) values ('consumer', ?)", (name,))
    return name


def dead_letters(path: Path, after: int = 0) -> Generator[tuple[int, Rejected], None, None]:
    """Dead letters with ids above `after`, oldest first, each with its id; read-only.

    Raises
    ------
    StoreError
        There is no spool, or it cannot be read.
    """
    if not path.exists():
        raise StoreError(f"there is no spool {path.name} in {path.parent.name}")
    try:
        address = f"{path.resolve().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=30)) as database:
            columns = [row[1] for row in database.execute("pragma table_info(rejected)")]
            topic = "topic" if "topic" in columns else "''"
            names = f"id, received_time, source, stream, reason, raw, {topic}"
            sql = f"select {names} from rejected where id > ? order by id"
            for row in database.execute(sql, (after,)):
                yield row[0], Rejected(*row[1:])
    except sqlite3.Error as error:
        raise StoreError(f"spool {path.name} cannot be read: {error}") from error
