"""Journal: SQLite files of one process as rows in PostgreSQL, from which another process keeps copies.

    twin_journal     file, position, epoch, statements     what each transaction of a file changed, in order
    twin_snapshots   file, position, epoch, content        a whole file; the rows up to its position are deleted

A transaction is in the journal before it is committed in the file, with the epoch of the writer's lease: a writer that
has lost its lease changes neither. So what a file holds is always in the journal, and the last row of the journal at
most is not in the file. Statements are repeated with their values, and must depend on these and the file alone. Changes
of tables are not in the journal: each process makes them when it opens a file, and both must be of one version.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from twin.errors import StoreError
from twin.files import write_whole
from twin.store.lease import HELD, Lease, connect

if TYPE_CHECKING:
    import psycopg

__all__ = ["Follower", "Journal", "JournalConnection"]

_log = logging.getLogger(__name__)
_TABLES = """
create table if not exists twin_journal (file text not null, position bigint not null, epoch bigint not null,
    statements bytea not null, primary key (file, position));
create table if not exists twin_snapshots (file text primary key, position bigint not null, epoch bigint not null,
    content bytea not null);
"""
_POSITION = (
    "create table if not exists journal_position (id integer primary key check (id = 0), position integer not null, "
    "epoch integer not null)"
)
_SNAPSHOT_AFTER = 64 * 2**20  # bytes of the journal of a file
_AT_ONCE = 200  # rows applied in one transaction of a copy
_PAUSE = 0.1  # s between two attempts to reach the server
_WRITES = ("insert", "update", "delete", "replace")

Statement = tuple[str, bool, Sequence[Any]]
"""SQL, whether `values` are many rows, values."""


class _At(NamedTuple):
    """Last transaction of a file: position and epoch."""

    position: int
    epoch: int


def _verb(sql: str) -> str:
    return sql.lstrip()[:10].split(None, 1)[0].lower() if sql.strip() else ""


def _position_of(database: sqlite3.Connection) -> _At:
    found = database.execute("select position, epoch from journal_position").fetchall()
    return _At(*found[0]) if found else _At(0, 0)


class JournalConnection(sqlite3.Connection):
    """A connection whose transactions are in a journal before they are committed; made by `Journal.factory`."""

    _journal: Journal
    _file: str
    _at: _At
    _log: list[Statement]

    def begin_journal(self, journal: Journal, file: str) -> None:
        """Journal what is written from now on."""
        super().execute(_POSITION)
        self._journal, self._file, self._log = journal, file, []
        found = super().execute("select position, epoch from journal_position").fetchall()
        self._at = _At(*found[0]) if found else _At(0, 0)

    def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
        """As that of the base."""
        verb = _verb(sql)
        if verb == "commit":
            return self._commit(sql)
        if verb in ("begin", "rollback"):
            self._log = []
        if verb not in _WRITES:
            return super().execute(sql, values)
        return self._write((sql, False, tuple(values)), lambda: super(JournalConnection, self).execute(sql, values))

    def executemany(self, sql: str, rows: Iterable[Any], /) -> sqlite3.Cursor:  # type: ignore[override]
        """As that of the base."""
        kept = [tuple(row) for row in rows]
        if _verb(sql) not in _WRITES:
            return super().executemany(sql, kept)
        return self._write((sql, True, kept), lambda: super(JournalConnection, self).executemany(sql, kept))

    def commit(self) -> None:
        """As that of the base."""
        if self.in_transaction:
            self.execute("commit")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> Literal[False]:  # type: ignore[override]
        """Commit or roll back, as that of the base."""
        if self.in_transaction:
            self.execute("rollback" if kind is not None else "commit")
        return False

    def _write(self, statement: Statement, run: Callable[[], sqlite3.Cursor]) -> sqlite3.Cursor:
        """Write within the transaction, or as one of its own."""
        if self.in_transaction:
            cursor = run()
            self._log.append(statement)
            return cursor
        self.execute("begin immediate")
        try:
            cursor = run()
            self._log.append(statement)
            self.execute("commit")
        except BaseException:
            if self.in_transaction:
                self.execute("rollback")
            raise
        return cursor

    def _commit(self, sql: str) -> sqlite3.Cursor:
        log, self._log = self._log, []
        if not log or not self.in_transaction:
            return super().execute(sql)
        at = _At(self._at.position + 1, self._journal.lease.epoch)
        super().execute("insert or replace into journal_position values (0, ?, ?)", at)
        self._journal.add(self._file, at.position, log)
        cursor = super().execute(sql)
        self._at = at
        return cursor


class _Server:
    """A connection to the journal's tables that is opened when needed, and again after it failed."""

    def __init__(self, lease: Lease) -> None:
        self.lease = lease
        self._db: psycopg.Connection | None = None

    def open(self) -> psycopg.Connection:
        if self._db is None:
            self._db = connect(self.lease.url, seconds=max(self.lease.seconds, 2.0))
            self._db.execute(_TABLES)
        return self._db

    def close(self) -> None:
        if self._db is not None:
            with contextlib.suppress(Exception):
                self._db.close()
            self._db = None


class Journal:
    """The journal of the process that holds a lease. Safe to use from several threads.

    Parameters
    ----------
    lease : Lease
        Acquired; its epoch marks what is written.
    """

    def __init__(self, lease: Lease) -> None:
        self.lease = lease
        self._server = _Server(lease)
        self._lock = threading.Lock()
        self._unsure: dict[str, int] = {}  # file -> position of which it is not known whether it is in the journal
        self._bytes: dict[str, int] = {}

    def factory(self, path: Path) -> Callable[..., sqlite3.Connection]:
        """For `sqlite3.connect(path, factory=...)`."""

        def make(*args: Any, **settings: Any) -> JournalConnection:
            database = JournalConnection(*args, **settings)
            database.begin_journal(self, path.name)
            return database

        return make

    def add(self, file: str, position: int, statements: Sequence[Statement]) -> None:
        """Add a transaction. Where the server is away it is awaited as long as the lease lasts.

        Raises
        ------
        sqlite3.OperationalError
            It is not in the journal, so that the transaction must be rolled back; or that is not known, and then the
            lease counts as lost: the file is to be read again from the journal.
        """
        import msgspec
        import psycopg

        content = msgspec.msgpack.encode(statements)
        deadline = time.monotonic() + self.lease.seconds
        with self._lock:
            while True:
                try:
                    self._add(file, position, content)
                    self._bytes[file] = self._bytes.get(file, 0) + len(content)
                    return
                except (psycopg.Error, StoreError) as error:
                    self._server.close()
                    if self.lease.lost.is_set() or time.monotonic() >= deadline:
                        raise sqlite3.OperationalError(f"{file} is not in the journal: {error}") from error
                time.sleep(_PAUSE)

    def _add(self, file: str, position: int, content: bytes) -> None:
        if self.lease.lost.is_set():
            raise StoreError("another process has taken over")
        database = self._server.open()
        unsure = self._unsure.get(file)
        if unsure is not None:
            sql = "select 1 from twin_journal where file = %s and position = %s and epoch = %s and statements = %s"
            is_there = database.execute(
                "select epoch from twin_journal where file = %s and position = %s", (file, unsure)
            ).fetchall()
            if is_there:
                mine = database.execute(sql, (file, position, self.lease.epoch, content)).fetchall()
                if unsure == position and mine:
                    del self._unsure[file]
                    return
                self.lease.lost.set()  # the file lacks what the journal has
                raise StoreError("the journal has a transaction that was rolled back here")
            del self._unsure[file]
        self._unsure[file] = position
        sql = (
            "insert into twin_journal (file, position, epoch, statements) "
            f"select %s, %s, %s, %s from ({HELD}) held on conflict do nothing"
        )
        values = (file, position, self.lease.epoch, content, self.lease.name, self.lease.epoch)
        n_added = database.execute(sql, values).rowcount
        del self._unsure[file]
        if n_added != 1:
            self.lease.lost.set()
            raise StoreError("another process has taken over")

    def begin_file(self, path: Path) -> None:
        """Make a file that was written without a journal the first of its copies, where the journal has none of it."""
        with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=30)) as database:
            database.execute(_POSITION)
            if _is_empty(database):
                return
            with self._lock:
                server = self._server.open()
                sql = "select exists (select 1 from {} where file = %s)"
                if any(server.execute(sql.format(name), (path.name,)).fetchall()[0][0]  # type: ignore[arg-type]
                       for name in ("twin_journal", "twin_snapshots")):  # fmt: skip
                    return
            at = (max(1, _position_of(database).position), self.lease.epoch)
            database.execute("insert or replace into journal_position values (0, ?, ?)", at)
        self.compact(path, always=True)

    def compact(self, path: Path, *, always: bool = False) -> bool:
        """Replace the rows of a file by a snapshot, where they have become many; whether it was done.

        Raises
        ------
        StoreError
            The server refuses.
        """
        import psycopg

        if not always and self._bytes.get(path.name, 0) < _SNAPSHOT_AFTER:
            return False
        with (
            contextlib.closing(sqlite3.connect(path, timeout=30)) as source,
            contextlib.closing(sqlite3.connect(":memory:")) as copy,
        ):
            source.backup(copy)
            copy.execute(_POSITION)
            at, content = _position_of(copy), copy.serialize()
        try:
            with contextlib.closing(connect(self.lease.url, seconds=60.0)) as database, database.transaction():
                database.execute(_TABLES)
                if not database.execute(HELD, (self.lease.name, self.lease.epoch)).fetchall():
                    raise StoreError("another process has taken over")
                database.execute(
                    "insert into twin_snapshots values (%s, %s, %s, %s) on conflict (file) do update set "
                    "position = excluded.position, epoch = excluded.epoch, content = excluded.content",
                    (path.name, at.position, at.epoch, content),
                )
                database.execute(
                    "delete from twin_journal where file = %s and position <= %s", (path.name, at.position)
                )
        except psycopg.Error as error:
            raise StoreError(f"{path.name} could not be saved: {error}") from error
        self._bytes[path.name] = 0
        return True

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; what is written from now on is refused."""
        self.lease.lost.set()
        with self._lock:
            self._server.close()


class Follower:
    """Copies of journalled files, brought up to date by `follow`.

    Parameters
    ----------
    lease : Lease
        Names the server.
    paths : list of Path
        The copies, with their tables; no other process writes them.

    Attributes
    ----------
    notes : list of str
        Files that were set aside since they held what the journal does not.
    """

    def __init__(self, lease: Lease, paths: list[Path]) -> None:
        self.notes: list[str] = []
        self._paths = paths
        self._server = _Server(lease)

    def follow(self) -> int:
        """Apply what is new; the number of transactions.

        Raises
        ------
        StoreError
            The server does not answer, or a file cannot be brought up to date.
        """
        import psycopg

        try:
            return sum(self._follow(path) for path in self._paths)
        except (psycopg.Error, StoreError) as error:
            self._server.close()
            raise StoreError(f"the journal cannot be followed: {error}") from error
        except sqlite3.Error as error:
            raise StoreError(f"a copy cannot be brought up to date: {error}") from error

    def __enter__(self) -> Follower:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._server.close()

    def _follow(self, path: Path) -> int:
        server = self._server.open()
        n_applied = 0
        self._check(server, path)
        while True:
            with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=30)) as copy:
                copy.execute(_POSITION)
                at = _position_of(copy)
                rows = server.execute(
                    "select position, epoch, statements from twin_journal where file = %s and position > %s "
                    "order by position limit %s", (path.name, at.position, _AT_ONCE),
                ).fetchall()  # fmt: skip
                if not rows:
                    return n_applied
                if rows[0][0] == at.position + 1:
                    _apply(copy, at, rows)
                    n_applied += len(rows)
                    continue
            self._restore(server, path)  # the rows between were replaced by a snapshot

    def _check(self, server: psycopg.Connection, path: Path) -> None:
        """Restore from a snapshot what is behind it; set aside a file that holds what the journal does not."""
        with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=30)) as copy:
            copy.execute(_POSITION)
            at, is_empty = _position_of(copy), _is_empty(copy)
        saved = server.execute("select position, epoch from twin_snapshots where file = %s", (path.name,)).fetchall()
        found = server.execute(
            "select max(position), (select epoch from twin_journal where file = %s and position = %s) "
            "from twin_journal where file = %s", (path.name, at.position, path.name),
        ).fetchall()  # fmt: skip
        last, epoch = found[0]
        if last is None and not saved:
            return  # nothing yet: the file is the first
        newest = max(last or 0, saved[0][0] if saved else 0)
        if saved and saved[0][0] == at.position:
            epoch = saved[0][1]
        is_foreign = at.position > newest or (epoch is not None and epoch != at.epoch)
        if is_foreign or (at.position == 0 and not is_empty):
            self._set_aside(path)
            at = _At(0, 0)
        if saved and saved[0][0] > at.position:
            self._restore(server, path)

    def _restore(self, server: psycopg.Connection, path: Path) -> None:
        saved = server.execute("select content from twin_snapshots where file = %s", (path.name,)).fetchall()
        if not saved:
            raise StoreError(f"the journal of {path.name} has a gap and there is no snapshot")
        content = bytes(saved[0][0])
        _remove_logs(path)
        write_whole(path, lambda aside: aside.write_bytes(content), is_durable=True)

    def _set_aside(self, path: Path) -> None:
        """Keep a file that is no copy under another name: it may hold readings that nobody else has."""
        aside = path.with_name(f"{path.name}.set-aside-{time.time_ns()}")
        with contextlib.closing(sqlite3.connect(path, timeout=30)) as database:
            database.execute("pragma wal_checkpoint(truncate)")
        os.replace(path, aside)
        _remove_logs(path)
        self.notes.append(f"{path.name} holds what the journal does not; it is kept as {aside.name}")
        _log.warning("%s", self.notes[-1])
        with contextlib.closing(sqlite3.connect(aside)) as old, contextlib.closing(sqlite3.connect(path)) as new:
            for (sql,) in old.execute(
                "select sql from sqlite_master where sql is not null and name not like 'sqlite_%'"
            ):
                new.execute(sql)
            new.execute("delete from journal_position")
            new.commit()


def _remove_logs(path: Path) -> None:
    for end in ("-wal", "-shm"):
        Path(f"{path}{end}").unlink(missing_ok=True)


def _is_empty(database: sqlite3.Connection) -> bool:
    names = [row[0] for row in database.execute("select name from sqlite_master where type = 'table'")]
    return not any(
        database.execute(f'select 1 from "{name}" limit 1').fetchone()
        for name in names
        if name not in ("journal_position", "sqlite_sequence")
    )


def _apply(copy: sqlite3.Connection, at: _At, rows: Sequence[tuple[Any, ...]]) -> None:
    """Repeat transactions on a copy, together."""
    import msgspec

    copy.execute("begin immediate")
    try:
        if _position_of(copy) != at:
            raise StoreError("another process writes the copy")
        for _, _, content in rows:
            for sql, is_many, values in msgspec.msgpack.decode(bytes(content)):
                if is_many:
                    copy.executemany(sql, values)
                else:
                    copy.execute(sql, values)
        copy.execute("insert or replace into journal_position values (0, ?, ?)", rows[-1][:2])
        copy.execute("commit")
    except BaseException:
        if copy.in_transaction:
            copy.execute("rollback")
        raise
