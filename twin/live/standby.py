"""Standby: two `twin live` with one configuration on one PostgreSQL store; one is active, the other takes over.

    [live]
    store = "postgresql://twin@db.example.jp/twin"
    [standby]
    lease = 5                    # s without a sign of life of the active one, after which the other takes over

Both hold copies of spool and outbox in their own folder (`twin.store.journal`): what a sender was told is received, and
every alert and delivery, is in the database before, so that whichever takes over goes on with all of it. Feeds run in
the active one only. Brokers keep the session of its client id, which the other takes over with the configuration;
positions of other feeds are in the spool. Acknowledgements and verdicts on reports reach both machines.

An active one that is cut off from the database sends no alert once its lease may have ended, and writes nothing once
the other has taken over. Senders of kind file and CAP folder write on the machine that is active.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import Field

from twin.errors import StoreError
from twin.files import append_lines, write_whole
from twin.live.folder import locked
from twin.live.outbox import LiveAlerts, Outbox, Row, read_alerts
from twin.live.status import LiveStatus, StatusFile
from twin.settings import Section
from twin.store.journal import Follower, Journal
from twin.store.lease import HELD, Lease, connect
from twin.store.spool_file import open_spool_file

if TYPE_CHECKING:
    import psycopg

    from twin.live.config import LiveConfig

__all__ = ["LeasedOutbox", "Pair", "Standby", "StandbySettings", "active"]

_log = logging.getLogger(__name__)
_FOLLOW_EVERY = 0.5  # s
_SYNC_EVERY = 1.0  # s
_COMPACT_EVERY = 30.0  # s
_SHARED = ("acknowledgements.ndjson", "verdicts.ndjson")  # files that people append to, on either machine
_LINES = (
    "create table if not exists twin_lines (name text not null, file text not null, line text not null, "
    "number bigint generated always as identity, primary key (name, file, line))"
)

_COPIED = ("nowcast_state.npz", "nowcast/forecast.parquet")
_LARGEST = 256 * 2**20  # bytes of a file that is copied; a larger state begins anew on the other machine
_FILES = (
    "create table if not exists twin_files (name text not null, file text not null, changed bigint not null, "
    "content bytea not null, primary key (name, file))"
)


class StandbySettings(Section):
    """A second process that takes over."""

    lease: float = Field(default=5.0, ge=1.0, le=60.0)


@contextlib.contextmanager
def active(config: LiveConfig, *, within: float = 15.0) -> Iterator[Pair | None]:
    """Be the active one for a command that changes the folder of a twin that does not run; None without [standby].

    Raises
    ------
    StoreError
        Another process is active.
    """
    if config.standby is None:
        yield None
        return
    stop = threading.Event()
    timer = threading.Timer(within, stop.set)
    timer.start()
    try:
        pair = Standby(config).wait(stop)
    finally:
        timer.cancel()
    if pair is None:
        raise StoreError(f"another `twin live` of {config.name} is active: end both, or leave it to the active one")
    try:
        yield pair
    finally:
        pair.close()


class LeasedOutbox(Outbox):
    """An outbox from which nothing is due while another process may be active."""

    def __init__(self, path: Path, journal: Journal) -> None:
        self._lease = journal.lease
        super().__init__(path, factory=journal.factory(path))

    @property
    def may_send(self) -> bool:
        """Whether the lease is held."""
        return self._lease.is_held

    def due(self, sender: str, *, limit: int = 1) -> list[Row]:
        """As that of the base, while the lease is held."""
        return super().due(sender, limit=limit) if self._lease.is_held else []


class _SharedLines:
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


class _SharedFiles:
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
                write_whole(self._folder / file, partial(_write_bytes, content=bytes(content)))
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


def _write_bytes(path: Path, *, content: bytes) -> None:
    path.write_bytes(content)


def _whole_lines(path: Path) -> list[str]:
    if not path.exists():
        return []
    return [line for line in path.read_text(encoding="utf-8", errors="replace").splitlines() if _is_whole(line)]


def _is_whole(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


class Pair:
    """What the active process shares with the other; ends with `close`.

    lease, journal
    lost : threading.Event, another process has taken over
    """

    def __init__(self, lease: Lease, folder: Path) -> None:
        self.lease = lease
        self.journal = Journal(lease)
        self.lost = lease.lost
        self.problem = ""
        self._folder = folder
        self._stop = threading.Event()
        self._lines = _SharedLines(lease, folder)
        self._copies = _SharedFiles(lease, folder)
        self._thread = threading.Thread(target=self._run, name="pair", daemon=True)

    def start(self) -> None:
        """Share acknowledgements, and keep the journal short."""
        self._thread.start()

    def _run(self) -> None:
        compact_due = time.monotonic() + _COMPACT_EVERY
        while not self._stop.wait(_SYNC_EVERY):
            try:
                self._lines.sync()
                self._copies.send()
                if time.monotonic() >= compact_due:
                    compact_due = time.monotonic() + _COMPACT_EVERY
                    for path in _files(self._folder):
                        self.journal.compact(path)
                self.problem = self.lease.problem
            except Exception as error:  # the twin goes on, and the status shows it
                self.problem = str(error)

    def close(self) -> None:
        """End: give up the lease, so that the other need not wait."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(10)
        self._lines.close()
        self._copies.close()
        self.journal.close()
        self.lease.release()


def _make_tables(folder: Path) -> None:
    """The tables of spool and outbox, without rows."""
    spool, outbox = _files(folder)
    open_spool_file(spool, None).close()
    with Outbox(outbox):
        pass


def _files(folder: Path) -> list[Path]:
    return [folder / "spool.sqlite", folder / "alerts.sqlite"]


class Standby:
    """Keeps copies up to date until this process may be the active one.

    Parameters
    ----------
    config : LiveConfig
        With `standby` and a store on PostgreSQL.
    clock : callable
        UTC ns.
    """

    def __init__(self, config: LiveConfig, *, clock: Callable[[], int] = time.time_ns) -> None:
        assert config.standby is not None
        assert config.store is not None
        self.config = config
        self.problem = ""
        self._clock = clock
        self._holder = ""
        holder = f"{socket.gethostname()}:{os.getpid()}"
        self._lease = Lease(config.store, config.name, holder=holder, seconds=config.standby.lease)

    def wait(self, stop: threading.Event, *, show: Callable[[LiveStatus], None] = lambda _: None) -> Pair | None:
        """The pair once this process is active, its copies complete; None when `stop` is set before.

        show : called with the status every second

        Raises
        ------
        StoreError
            The folder is in use by another process, or cannot be written.
        """
        folder = self.config.folder
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder):
            _make_tables(folder)
            follower = Follower(self._lease, _files(folder))
            lines, copies = _SharedLines(self._lease, folder), _SharedFiles(self._lease, folder)
            status = StatusFile(
                folder, self.status, facts={"name": self.config.name}, every=self.config.write_every, clock=self._clock
            )
            status.start()
            try:
                return self._wait(stop, follower, lines, copies, show)
            finally:
                follower.close()
                lines.close()
                copies.close()
                status.stop()

    def _wait(
        self, stop: threading.Event, follower: Follower, lines: _SharedLines, copies: _SharedFiles,
        show: Callable[[LiveStatus], None],
    ) -> Pair | None:  # fmt: skip
        show_due = 0.0
        while not stop.is_set():
            try:
                follower.follow()
                lines.sync()
                if self._lease.acquire():
                    try:
                        follower.follow()  # what the other wrote until its lease ended
                        lines.sync()
                        pair = Pair(self._lease, self.config.folder)
                        for path in _files(self.config.folder):
                            pair.journal.begin_file(path)
                    except BaseException:
                        self._lease.release()
                        raise
                    self.problem = ""
                    return pair
                copies.receive()
                self._holder, self.problem = self._lease.held_by(), "; ".join(follower.notes)
            except StoreError as error:
                if str(error) != self.problem:
                    _log.warning("%s", error)
                self.problem = str(error)
            if time.monotonic() >= show_due:
                show_due = time.monotonic() + 1.0
                show(self.status())
            stop.wait(min(_FOLLOW_EVERY, self._lease.seconds / 4))
        self._lease.release()
        return None

    def status(self) -> LiveStatus:
        """Role, and the alerts as they are in the copy."""
        alerts = LiveAlerts([], {}, [], {})
        problems = [self.problem] if self.problem else []
        try:
            alerts = read_alerts(self.config.folder)
        except StoreError as error:
            problems.append(str(error))
        return LiveStatus(
            [], 0, 0, 0, 0, 0, 0, alerts.standing, [], problems, role="standby",
            acknowledgements=alerts.acknowledgements, undelivered=alerts.undeliverable,
        )  # fmt: skip
