"""Outbox: alerts that were decided and have yet to be delivered, and the state they were decided from.

One SQLite file, every step one transaction on disk (WAL, synchronous=FULL):

    alerts      seq, id, time, line        in the order decided; an id already there is a replay and left out
    delivered   sender, seq                how far each sender has come
    undeliverable  sender, seq, reason     what a receiver refused for good
    state       name, position, value      the watch, and the spool id up to which it has seen readings

Delivery is at least once: a crash between sending and noting it sends that one alert again, under the same id.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path

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
    """See the module. Safe to use from several threads.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     box = Outbox(Path(folder) / "alerts.sqlite")
    ...     print(box.add([("r/g/1", 5, "{}"), ("r/g/1", 5, "{}")]), box.due("file:a"))
    ...     box.delivered("file:a", 1)
    ...     print(box.due("file:a"))
    ...     box.close()
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
            self._db.execute("pragma journal_mode = wal")
            self._db.execute("pragma synchronous = full")
            self._db.executescript(_TABLES)
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"{path.name} cannot be opened: {error}") from error

    def _execute(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        with self._lock:
            try:
                return self._db.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise StoreError(f"{self.path.name}: {error}") from error

    def add(self, alerts: Iterable[tuple[str, int, str]]) -> int:
        """Keep alerts (id, time [ns], line); how many were new. Durable on return."""
        rows = list(alerts)
        with self._lock:
            try:
                self._db.execute("begin immediate")
                before = self._db.total_changes
                self._db.executemany("insert or ignore into alerts (id, time, line) values (?, ?, ?)", rows)
                n_new = self._db.total_changes - before
                self._db.execute("commit")
            except sqlite3.Error as error:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("rollback")
                raise StoreError(f"{self.path.name} could not keep {len(rows)} alerts: {error}") from error
        if n_new:
            with self.added:
                self.added.notify_all()
        return n_new

    def due(self, sender: str, *, most: int = 1) -> list[tuple[int, str, str]]:
        """The next alerts for a sender, in order: seq, id, line."""
        found = self._execute(
            "select seq, id, line from alerts where seq > coalesce((select seq from delivered where sender = ?), 0) "
            "order by seq limit ?", (sender, most),
        )  # fmt: skip
        return [(int(seq), str(identity), str(line)) for seq, identity, line in found]  # type: ignore[call-overload]

    def delivered(self, sender: str, seq: int) -> None:
        """A sender's receiver has this alert and those before it."""
        self._execute("insert or replace into delivered values (?, ?)", (sender, seq))

    def give_up(self, sender: str, seq: int, reason: str) -> None:
        """A receiver refuses this alert for good; it is kept aside, with the reason."""
        self._execute("insert into undeliverable values (?, ?, ?)", (sender, seq, reason[:1000]))
        self.delivered(sender, seq)

    def waiting(self, sender: str) -> int:
        """Alerts a sender has yet to deliver."""
        sql = "select count(*) from alerts where seq > coalesce((select seq from delivered where sender = ?), 0)"
        found = self._execute(sql, (sender,))
        return int(found[0][0])  # type: ignore[call-overload]

    def lines(self) -> list[str]:
        """Every alert, in the order decided."""
        return [str(row[0]) for row in self._execute("select line from alerts order by seq")]

    def undeliverable(self) -> list[tuple[str, str, str]]:
        """What was given up: sender, alert id, reason."""
        sql = "select u.sender, a.id, u.reason from undeliverable u join alerts a using (seq) order by seq"
        return [(str(a), str(b), str(c)) for a, b, c in self._execute(sql)]

    def keep_state(self, name: str, position: int, value: bytes) -> None:
        """Keep a state with the spool id up to which it has seen readings."""
        self._execute("insert or replace into state values (?, ?, ?)", (name, position, value))

    def state(self, name: str) -> tuple[int, bytes] | None:
        """What `keep_state` last kept."""
        found = self._execute("select position, value from state where name = ?", (name,))
        return (int(found[0][0]), bytes(found[0][1])) if found else None  # type: ignore[call-overload]

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()
