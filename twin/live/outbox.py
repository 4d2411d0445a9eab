"""Outbox: alerts until they are delivered, and the state of the rules that raised them.

One SQLite file; every step is one transaction on disk (WAL, synchronous=FULL):

    alerts         seq, id, time, line     in the order raised; an id already present is a replay and ignored
    delivered      sender, seq             last alert each sender has delivered
    undeliverable  sender, seq, reason     alerts that a receiver refused permanently
    state          name, position, value   state of the rules, and the spool id up to which they have seen readings

Delivery is at least once: after a crash between sending and recording, that alert is sent again with the same id.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from twin.errors import StoreError

__all__ = ["Outbox"]

_TABLES = """
create table if not exists alerts (seq integer primary key autoincrement, id text not null unique,
    time integer not null, line text not null);
create table if not exists delivered (sender text primary key, seq integer not null) without rowid;
create table if not exists undeliverable (sender text not null, seq integer not null, reason text not null);
create table if not exists state (name text primary key, position integer not null, value blob not null) without rowid;
"""


class Outbox:
    """Alerts and deliveries on one SQLite file; see the module. Safe to use from several threads.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Outbox(Path(folder) / "alerts.sqlite") as outbox:
    ...     print(outbox.add([("r/g/1", 5, "{}"), ("r/g/1", 5, "{}")]), outbox.due("file:a"))
    ...     outbox.delivered("file:a", 1)
    ...     print(outbox.due("file:a"))
    1 [(1, 'r/g/1', '{}')]
    []
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self.added = threading.Condition()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=30)
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"{path.name} cannot be opened: {error}") from error
        try:
            self._db.execute("pragma journal_mode = wal")
            self._db.execute("pragma synchronous = full")
            self._db.executescript(_TABLES)
        except sqlite3.Error as error:
            self._db.close()
            raise StoreError(f"{path.name} cannot be opened: {error}") from error

    def __enter__(self) -> Outbox:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _execute(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._db.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise StoreError(f"{self.path.name}: {error}") from error

    def add(self, alerts: Iterable[tuple[str, int, str]], *, state: tuple[str, int, bytes] | None = None) -> int:
        """Add alerts (id, time [ns], line); the number of new ones. Durable on return.

        state : (name, position, value) or None
            Saved in the same transaction, as by `save_state`: for alerts that a replay of the readings does not give
            again.
        """
        rows = list(alerts)
        with self._lock:
            try:
                self._db.execute("begin immediate")
                before = self._db.total_changes
                self._db.executemany("insert or ignore into alerts (id, time, line) values (?, ?, ?)", rows)
                n_new = self._db.total_changes - before
                if state is not None:
                    self._db.execute("insert or replace into state values (?, ?, ?)", state)
                self._db.execute("commit")
            except sqlite3.Error as error:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("rollback")
                raise StoreError(f"{self.path.name} could not store {len(rows)} alerts: {error}") from error
        if n_new:
            with self.added:
                self.added.notify_all()
        return n_new

    def due(self, sender: str, *, limit: int = 1) -> list[tuple[int, str, str]]:
        """The next alerts for a sender, in order: seq, id, line."""
        found = self._execute(
            "select seq, id, line from alerts where seq > coalesce((select seq from delivered where sender = ?), 0) "
            "order by seq limit ?", (sender, limit),
        )  # fmt: skip
        return [(int(seq), str(identity), str(line)) for seq, identity, line in found]

    def delivered(self, sender: str, seq: int) -> None:
        """Record that a sender has delivered this alert and those before it."""
        self._execute("insert or replace into delivered values (?, ?)", (sender, seq))

    def give_up(self, sender: str, seq: int, reason: str) -> None:
        """Record that a receiver refuses this alert permanently, with the reason."""
        self._execute("insert into undeliverable values (?, ?, ?)", (sender, seq, reason[:1000]))
        self.delivered(sender, seq)

    def waiting(self, sender: str) -> int:
        """Number of alerts that a sender has not yet delivered."""
        sql = "select count(*) from alerts where seq > coalesce((select seq from delivered where sender = ?), 0)"
        found = self._execute(sql, (sender,))
        return int(found[0][0])

    def lines(self) -> list[str]:
        """Every alert as a line, in the order raised."""
        return [str(row[0]) for row in self._execute("select line from alerts order by seq")]

    def undeliverable(self) -> list[tuple[str, str, str]]:
        """Alerts refused permanently: sender, alert id, reason."""
        sql = "select u.sender, a.id, u.reason from undeliverable u join alerts a using (seq) order by seq"
        return [(str(a), str(b), str(c)) for a, b, c in self._execute(sql)]

    def save_state(self, name: str, position: int, value: bytes) -> None:
        """Save a state with the spool id up to which it has seen readings."""
        self._execute("insert or replace into state values (?, ?, ?)", (name, position, value))

    def state(self, name: str) -> tuple[int, bytes] | None:
        """The state last saved, with its position; None without one."""
        found = self._execute("select position, value from state where name = ?", (name,))
        return (int(found[0][0]), bytes(found[0][1])) if found else None

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()
