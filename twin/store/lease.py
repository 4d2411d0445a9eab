"""Lease: which one of several processes may write, kept in PostgreSQL.

    twin_lease     name, holder, epoch, expires

The epoch rises with every change of the holder. Writers name theirs in the transaction of what they write, so that one
that was stopped, or cut off, and has not noticed that another took over writes nothing more (fencing). Times are those
of the server's clock.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from typing import TYPE_CHECKING, Any

from twin.errors import MissingExtraError, StoreError

if TYPE_CHECKING:
    import psycopg

__all__ = ["Lease", "LeaseLostError", "connect"]

_log = logging.getLogger(__name__)
_TABLE = (
    "create table if not exists twin_lease (name text primary key, holder text not null, epoch bigint not null, "
    "expires timestamptz not null)"
)
_ACQUIRE = (
    "insert into twin_lease as l (name, holder, epoch, expires) "
    "values (%s, %s, 1, clock_timestamp() + make_interval(secs => %s)) on conflict (name) do update "
    "set holder = excluded.holder, epoch = l.epoch + 1, expires = excluded.expires "
    "where l.expires < clock_timestamp() returning epoch"
)
_RENEW = "update twin_lease set expires = clock_timestamp() + make_interval(secs => %s) where name = %s and epoch = %s"
HELD = "select 1 from twin_lease where name = %s and epoch = %s for share"
"""In the transaction that writes: one row where the epoch still holds; nobody can take over before its end."""


class LeaseLostError(StoreError):
    """Another process has taken over."""


def connect(url: str, *, seconds: float) -> psycopg.Connection:
    """A connection on which nothing waits longer than `seconds`, at either end.

    Raises
    ------
    StoreError
        The server does not answer, or refuses.
    """
    try:
        import psycopg
    except ImportError as error:
        raise MissingExtraError("a standby needs psycopg: pip install city-twin[feeds]") from error
    wait = max(int(seconds * 1000), 500)
    options = (
        f"-c statement_timeout={wait} -c lock_timeout={wait} -c idle_in_transaction_session_timeout={wait} "
        "-c client_min_messages=warning"
    )
    limits: dict[str, Any] = {"connect_timeout": max(2, round(seconds)), "tcp_user_timeout": wait}
    try:
        return psycopg.connect(url, autocommit=True, options=options, **limits)
    except psycopg.Error as error:
        raise StoreError(f"PostgreSQL cannot be reached: {error}") from error


class Lease:
    """A lease on a name; see the module. Safe to use from several threads.

    Parameters
    ----------
    url : str
        "postgresql://user@host:port/database"
    name : str
        What is leased.
    holder : str
        Who asks, for people who look.
    seconds : float
        Without a renewal for so long another process may take over.

    Attributes
    ----------
    epoch : int
        Of the lease last acquired.
    lost : threading.Event
        Another process has taken over.
    """

    def __init__(self, url: str, name: str, *, holder: str, seconds: float = 5.0) -> None:
        self.url = url
        self.name = name
        self.holder = holder
        self.seconds = seconds
        self.epoch = 0
        self.lost = threading.Event()
        self.problem = ""
        self._valid_until = 0.0
        self._db: psycopg.Connection | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_held(self) -> bool:
        """Whether no other process can have taken over yet, by this machine's clock of elapsed time."""
        return not self.lost.is_set() and time.monotonic() < self._valid_until

    def acquire(self) -> bool:
        """Take the lease if nobody holds it, and keep it in a thread until `release`.

        Raises
        ------
        StoreError
            The server does not answer.
        """
        started = time.monotonic()
        found = self._run(_ACQUIRE, (self.name, self.holder, self.seconds))
        if not found:
            return False
        self.epoch = int(found[0][0])
        self._valid_until = started + self.seconds
        self.lost.clear()
        self._stop.clear()
        self._thread = threading.Thread(target=self._keep, name="lease", daemon=True)
        self._thread.start()
        return True

    def held_by(self) -> str:
        """Who holds it, for a status screen; "" where nobody does."""
        found = self._run(
            "select holder from twin_lease where name = %s and expires >= clock_timestamp()", (self.name,)
        )
        return str(found[0][0]) if found else ""

    def release(self) -> None:
        """Give it up, so that another need not wait. May be called twice."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(2 * self.seconds)
            self._thread = None
            self._valid_until = 0.0
            end = "update twin_lease set expires = clock_timestamp() - interval '1 ms' where name = %s and epoch = %s"
            with contextlib.suppress(StoreError):  # then it expires by itself
                self._run(end, (self.name, self.epoch))
        self._disconnect()

    def _keep(self) -> None:
        while not self._stop.wait(self.seconds / 4):
            started = time.monotonic()
            try:
                is_renewed = self._run(_RENEW, (self.seconds, self.name, self.epoch), counts=True)
            except StoreError as error:
                self.problem = str(error)
                continue
            if not is_renewed:
                _log.error("lease %s: another process has taken over", self.name)
                self.lost.set()
                return
            self._valid_until, self.problem = started + self.seconds, ""

    def _run(self, sql: str, values: tuple[object, ...], *, counts: bool = False) -> Any:
        """Rows of a statement, or the number of rows it changed; a connection that failed is opened anew next time."""
        import psycopg

        try:
            if self._db is None:
                self._db = connect(self.url, seconds=self.seconds / 2)
                self._db.execute(_TABLE)
            cursor = self._db.execute(sql, values)  # type: ignore[arg-type]
            return cursor.rowcount if counts else cursor.fetchall()
        except (psycopg.Error, OSError) as error:
            self._disconnect()
            raise StoreError(f"lease {self.name}: {error}") from error

    def _disconnect(self) -> None:
        if self._db is not None:
            with contextlib.suppress(Exception):
                self._db.close()
            self._db = None
