"""Files of two machines that are kept equal through PostgreSQL: lines that people append, and the nowcast's results."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twin.errors import StoreError
from twin.files import append_lines, write_whole
from twin.store.lease import HELD, Lease, connect

if TYPE_CHECKING:
    import psycopg

__all__ = ["SharedFiles", "SharedLines"]

_SHARED = ("acknowledgements.ndjson", "verdicts.ndjson")  # files that people append to, on either machine
_LINES = (
    "create table if not exists twin_lines (name text not null, file text not null, line text not null, "
    "number bigint generated always as identity, primary key (name, file, line))"
)
_COPIED = ("nowcast_state.npz", "nowcast/forecast.parquet", "heartbeat.json")
_LARGEST = 256 * 2**20  # bytes of a file that is copied; a larger state begins anew on the other machine
_FILES = (
    "create table if not exists twin_files (name text not null, file text not null, changed bigint not null, "
    "content bytea not null, primary key (name, file))"
)


class SharedLines:
    """Keeps files of JSON lines of two machines equal, line by line."""

    def __init__(self, lease: Lease, folder: Path) -> None:
        self._lease = lease
        self._folder = folder
        self._db: psycopg.Connection | None = None
        self._known: dict[str, set[str]] = {file: set() for file in _SHARED}
        self._read = 0

    def sync(self) -> None:
        """Send what was appended here, append what was there. StoreError where the server does not answer."""
        import psycopg

        try:
            if self._db is None:
                self._db = connect(self._lease.url, seconds=self._lease.seconds)
                self._db.execute(_LINES)
            for file, known in self._known.items():
                for line in _whole_lines(self._folder / file):
                    if line not in known:
                        sql = "insert into twin_lines (name, file, line) values (%s, %s, %s) on conflict do nothing"
                        self._db.execute(sql, (self._lease.name, file, line))
                        known.add(line)
            sql = "select number, file, line from twin_lines where name = %s and number > %s order by number"
            found = self._db.execute(sql, (self._lease.name, self._read)).fetchall()
        except (psycopg.Error, OSError) as error:
            self.close()
            raise StoreError(f"acknowledgements are not shared: {error}") from error
        for _, file, line in found:
            if line not in self._known.get(file, {line}):
                append_lines(self._folder / file, [line.encode()])
                self._known[file].add(line)
        if found:
            self._read = int(found[-1][0])

    def close(self) -> None:
        """Close the connection."""
        if self._db is not None:
            with contextlib.suppress(Exception):
                self._db.close()
            self._db = None


class SharedFiles:
    """Copies of the nowcast's last state and result, so that the other machine goes on from them."""

    def __init__(self, lease: Lease, folder: Path) -> None:
        self._lease = lease
        self._folder = folder
        self._known: dict[str, int] = {}
        self._db: psycopg.Connection | None = None

    def _open(self) -> psycopg.Connection:
        if self._db is None or self._db.closed:
            self._db = connect(self._lease.url, seconds=60.0)
            self._db.execute(_FILES)
        return self._db

    def send(self) -> None:
        """Of the active one: files that have changed."""
        for file in _COPIED:
            path = self._folder / file
            with contextlib.suppress(FileNotFoundError):
                changed, size = path.stat().st_mtime_ns, path.stat().st_size
                if changed == self._known.get(file) or size > _LARGEST:
                    continue
                sql = (
                    "insert into twin_files (name, file, changed, content) "
                    f"select %s, %s, %s, %s from ({HELD}) held on conflict (name, file) do update "
                    "set changed = excluded.changed, content = excluded.content"
                )
                values = (self._lease.name, file, changed, path.read_bytes(), self._lease.name, self._lease.epoch)
                self._do(sql, values)
                self._known[file] = changed

    def receive(self) -> None:
        """Of the standby: files that the active one has changed."""
        found = self._do("select file, changed from twin_files where name = %s", (self._lease.name,), reads=True)
        for file, changed in found:
            if file in _COPIED and changed != self._known.get(file):
                sql = "select content from twin_files where name = %s and file = %s"
                ((content,),) = self._do(sql, (self._lease.name, file), reads=True)
                (self._folder / file).parent.mkdir(parents=True, exist_ok=True)
                _write(self._folder / file, bytes(content))
                self._known[file] = changed

    def _do(self, sql: str, values: tuple[object, ...], *, reads: bool = False) -> list[tuple[Any, ...]]:
        import psycopg

        try:
            cursor = self._open().execute(sql, values)  # type: ignore[arg-type]
            return cursor.fetchall() if reads else []
        except (psycopg.Error, OSError) as error:
            self.close()
            raise StoreError(f"the nowcast is not shared: {error}") from error

    def close(self) -> None:
        """Close the connection."""
        if self._db is not None:
            with contextlib.suppress(Exception):
                self._db.close()
            self._db = None


def _write(path: Path, content: bytes) -> None:
    write_whole(path, lambda aside: aside.write_bytes(content))


def _whole_lines(path: Path) -> list[str]:
    if not path.exists():
        return []
    return [line for line in path.read_text(encoding="utf-8", errors="replace").splitlines() if _is_whole(line)]


def _is_whole(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False
