"""Standby: two `twin live` with one configuration on one PostgreSQL store; one is active, the other takes over.

    [live]
    store = "postgresql://twin@db.example.jp/twin"
    [standby]
    lease = 5                    # s without a sign of life of the active one, after which the other takes over

Both hold copies of spool and outbox in their own folder (`twin.store.journal`): what was acknowledged to a sender,
every alert and every delivery are in the database before, so that whichever takes over goes on with all of it. Feeds
run in the active one only. Brokers keep the session of its client id, which the other takes over; positions of other
feeds are in the spool. Acknowledgements and verdicts on reports reach both machines.

An active one that is cut off from the database sends no alert once its lease may have ended, and writes nothing once
the other has taken over. Senders of kind file and CAP folder write on the machine that is active.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from twin.errors import StoreError
from twin.live.active_machine import Pair, journalled_files
from twin.live.folder import locked
from twin.live.outbox import LiveAlerts, Outbox, read_alerts
from twin.live.shared_files import SharedFiles, SharedLines
from twin.live.status import LiveStatus, StatusFile
from twin.store.journal import Follower
from twin.store.lease import Lease
from twin.store.spool_file import open_spool_file

if TYPE_CHECKING:
    from twin.live.config import LiveConfig

__all__ = ["Standby", "active"]

_log = logging.getLogger(__name__)
_FOLLOW_EVERY = 0.5  # s


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


def _make_tables(folder: Path) -> None:
    """The tables of spool and outbox, without rows."""
    spool, outbox = journalled_files(folder)
    open_spool_file(spool, None).close()
    with Outbox(outbox):
        pass


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
            follower = Follower(self._lease, journalled_files(folder))
            lines, copies = SharedLines(self._lease, folder), SharedFiles(self._lease, folder)
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
        self, stop: threading.Event, follower: Follower, lines: SharedLines, copies: SharedFiles,
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
                        for path in journalled_files(self.config.folder):
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
