"""Standby: two `twin live` with one configuration on one PostgreSQL store; one is active, the other takes over.

    [live]
    store = "postgresql://twin@db.example.jp/twin"
    [standby]
    lease = 5                    # s without a sign of life of the active one, after which the other takes over

Both hold copies of spool and outbox in their own folder (`twin.store.journal`): what a sender was told is received, and
every alert and delivery, is in the database before, so that whichever takes over goes on with all of it. Feeds run in
the active one only. Brokers keep the session of its client id, which the other takes over with the configuration;
positions of other feeds are in the spool. Acknowledgements given on either machine reach both.

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
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import Field

from twin.errors import StoreError
from twin.files import append_lines
from twin.live.folder import locked
from twin.live.outbox import LiveAlerts, Outbox, Row, read_alerts
from twin.live.status import LiveStatus, StatusFile
from twin.settings import Section
from twin.store import Spool
from twin.store.journal import Follower, Journal
from twin.store.lease import Lease, connect

if TYPE_CHECKING:
    import psycopg

    from twin.live.config import LiveConfig

__all__ = ["LeasedOutbox", "Pair", "Standby", "StandbySettings"]

_log = logging.getLogger(__name__)
_FOLLOW_EVERY = 0.5  # s
_SYNC_EVERY = 1.0  # s
_COMPACT_EVERY = 30.0  # s
_ACKNOWLEDGEMENTS = (
    "create table if not exists twin_acknowledgements (name text not null, line text not null, "
    "number bigint generated always as identity, primary key (name, line))"
)


class StandbySettings(Section):
    """A second process that takes over."""

    lease: float = Field(default=5.0, ge=1.0, le=60.0)


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


class _Acknowledgements:
    """Keeps the file of acknowledgements of each machine equal, line by line."""

    def __init__(self, lease: Lease, path: Path) -> None:
        self._lease = lease
        self._path = path
        self._db: psycopg.Connection | None = None
        self._sent: set[str] = set()
        self._read = 0

    def sync(self) -> None:
        """Send lines of the file, add lines of the other machine. StoreError where the server does not answer."""
        import psycopg

        try:
            if self._db is None:
                self._db = connect(self._lease.url, seconds=self._lease.seconds)
                self._db.execute(_ACKNOWLEDGEMENTS)
            mine = self._lines()
            for line in mine:
                if line not in self._sent:
                    sql = "insert into twin_acknowledgements (name, line) values (%s, %s) on conflict do nothing"
                    self._db.execute(sql, (self._lease.name, line))
                    self._sent.add(line)
            sql = "select number, line from twin_acknowledgements where name = %s and number > %s order by number"
            found = self._db.execute(sql, (self._lease.name, self._read)).fetchall()
        except (psycopg.Error, OSError) as error:
            self.close()
            raise StoreError(f"acknowledgements are not shared: {error}") from error
        new = [str(line) for _, line in found if line not in self._sent]
        if new:
            append_lines(self._path, [line.encode() for line in new])
            self._sent.update(new)
        if found:
            self._read = int(found[-1][0])

    def _lines(self) -> list[str]:
        if not self._path.exists():
            return []
        lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line for line in lines if _is_whole(line)]

    def close(self) -> None:
        """Close the connection."""
        if self._db is not None:
            with contextlib.suppress(Exception):
                self._db.close()
            self._db = None


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
        self._acknowledgements = _Acknowledgements(lease, folder / "acknowledgements.ndjson")
        self._thread = threading.Thread(target=self._run, name="pair", daemon=True)

    def start(self) -> None:
        """Share acknowledgements, and keep the journal short."""
        self._thread.start()

    def _run(self) -> None:
        compact_due = time.monotonic() + _COMPACT_EVERY
        while not self._stop.wait(_SYNC_EVERY):
            try:
                self._acknowledgements.sync()
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
        self._acknowledgements.close()
        self.journal.close()
        self.lease.release()


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
            for path, open_file in zip(_files(folder), (Spool, Outbox)):
                with open_file(path):  # makes the tables
                    pass
            follower = Follower(self._lease, _files(folder))
            acknowledgements = _Acknowledgements(self._lease, folder / "acknowledgements.ndjson")
            status = StatusFile(
                folder, self.status, facts={"name": self.config.name}, every=self.config.write_every, clock=self._clock
            )
            status.start()
            try:
                return self._wait(stop, follower, acknowledgements, show)
            finally:
                follower.close()
                acknowledgements.close()
                status.stop()

    def _wait(
        self, stop: threading.Event, follower: Follower, acknowledgements: _Acknowledgements,
        show: Callable[[LiveStatus], None],
    ) -> Pair | None:  # fmt: skip
        show_due = 0.0
        while not stop.is_set():
            try:
                follower.follow()
                acknowledgements.sync()
                if self._lease.acquire():
                    try:
                        follower.follow()  # what the other wrote until its lease ended
                        acknowledgements.sync()
                        pair = Pair(self._lease, self.config.folder)
                        for path in _files(self.config.folder):
                            pair.journal.begin_file(path)
                    except BaseException:
                        self._lease.release()
                        raise
                    self.problem = ""
                    return pair
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
