"""Outbox: alerts until they are delivered, and the state of the rules that raised them.

One SQLite file; every step is one transaction on disk (WAL, synchronous=FULL):

    alerts         seq, id, time, line           in the order raised; an id already present is a replay and ignored
    delivered      sender, seq                   last alert each sender has processed
    known           sender, chain, id, time, n    what each receiver knows of each rule and place: the alert last sent
    messages       sender, line                  messages to a receiver that later ones refer to (CAP)
    undeliverable  sender, seq, reason, time     alerts that a receiver refused permanently
    state          name, position, value         state of the rules, and the spool id up to which they saw readings

Delivery is at least once: after a crash between sending and recording, that alert is sent again with the same id.

While the disk is full, alerts that could not be added are delivered from memory, with the note "not_durable", and
deliveries that could not be recorded are remembered: once there is space again, nothing is sent twice.

Others read the file while `twin live` runs, by `read_alerts`; they never write it.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from twin.alerts import Acknowledgement, Alert, alert_from_json
from twin.errors import StoreError

__all__ = [
    "Known",
    "LiveAlerts",
    "Outbox",
    "Undeliverable",
    "chain_of",
    "read_acknowledgements",
    "read_alerts",
    "read_past_alerts",
    "unseen",
]  # fmt: skip

_TABLES = """
create table if not exists alerts (seq integer primary key autoincrement, id text not null unique,
    time integer not null, line text not null);
create table if not exists delivered (sender text primary key, seq integer not null) without rowid;
create table if not exists known (sender text not null, chain text not null, id text not null, time integer not null,
    n integer not null, primary key (sender, chain)) without rowid;
create table if not exists messages (number integer primary key autoincrement, sender text not null,
    line blob not null);
create table if not exists undeliverable (sender text not null, seq integer not null, reason text not null,
    time integer not null default 0);
create table if not exists state (name text primary key, position integer not null, value blob not null) without rowid;
"""
NOT_DURABLE = "not_durable"
_READ_PAUSE = 5.0  # s that a reader waits for the writer
Row = tuple[int, str, str]
"""seq (0 where the alert is in memory only), id, line."""


class Known(NamedTuple):
    """What a receiver knows of a chain: the alert last sent, when [ns UTC], number of renewals."""

    chain: str
    id: str
    time: int
    n: int = 0


class Undeliverable(NamedTuple):
    """An alert that a receiver refused permanently. time [ns UTC]; 0 where it was not recorded."""

    sender: str
    alert_id: str
    reason: str
    time: int = 0


class LiveAlerts(NamedTuple):
    """Alerts of a live twin, as other processes read them.

    standing : alerts that have not ended, the gravest first
    acknowledgements : by alert id
    undeliverable : refused by a receiver, and nobody has acknowledged the alert since
    waiting : alerts that each receiver does not have yet, by sender
    """

    standing: list[Alert]
    acknowledgements: dict[str, Acknowledgement]
    undeliverable: list[Undeliverable]
    waiting: dict[str, int]


def chain_of(alert_id: str) -> str:
    """Rule and place of an alert: what its updates and its end have in common.

    >>> chain_of("river/gauge/7/3")
    'river/gauge/7'
    """
    return alert_id.rpartition("/")[0]


def _arrival(line: str) -> int:
    """Arrival of the reading of an alert; its time where that is not known. [ns UTC]"""
    entry = json.loads(line)
    return int(entry.get("received") or entry.get("time") or 0)


class Outbox:
    """Alerts and deliveries on one SQLite file; see the module. Safe to use from several threads.

    factory : makes the connection, as for `sqlite3.connect`; see `twin.store.journal`

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Outbox(Path(folder) / "alerts.sqlite") as outbox:
    ...     print(outbox.add([("r/g/1", 5, "{}"), ("r/g/1", 5, "{}")]), outbox.due("file:a"))
    ...     outbox.delivered("file:a", 1)
    ...     print(outbox.due("file:a"))
    1 [(1, 'r/g/1', '{}')]
    []
    """

    def __init__(self, path: Path, *, factory: Callable[..., sqlite3.Connection] | None = None) -> None:
        self.path = path
        self._lock = threading.Lock()
        self.added = threading.Condition()
        self._memory: dict[str, str] = {}  # alerts that the disk did not take: id -> line
        self._sent: dict[str, dict[str, str]] = {}  # sender -> those of them it has delivered: id -> signature
        self._cursor: dict[str, int] = {}  # sender -> seq, where the disk did not take it
        self._unsaved: dict[str, list[tuple[str, tuple[object, ...]]]] = {}  # sender -> statements, likewise
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(
                path, check_same_thread=False, isolation_level=None, timeout=30,
                factory=factory or sqlite3.Connection,  # type: ignore[arg-type]
            )  # fmt: skip
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"{path.name} cannot be opened: {error}") from error
        try:
            self._db.execute("pragma journal_mode = wal")
            self._db.execute("pragma synchronous = full")
            self._db.executescript(_TABLES)
            columns = {row[1] for row in self._db.execute("pragma table_info(undeliverable)")}
            if "time" not in columns:  # written by an earlier version
                self._db.execute("alter table undeliverable add column time integer not null default 0")
            refusals = self._db.execute("select distinct sender from undeliverable").fetchall()
            self._with_refusals = {str(row[0]) for row in refusals}
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

    @contextlib.contextmanager
    def _transaction(self, what: str) -> Iterator[sqlite3.Connection]:
        """One transaction; StoreError where the disk does not take it."""
        with self._lock:
            try:
                self._db.execute("begin immediate")
                yield self._db
                self._db.execute("commit")
            except sqlite3.Error as error:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("rollback")
                raise StoreError(f"{self.path.name} could not store {what}: {error}") from error

    def add(self, alerts: Iterable[tuple[str, int, str]], *, state: tuple[str, int, bytes] | None = None) -> int:
        """Add alerts (id, time [ns], line); the number of new ones. Durable on return.

        state : (name, position, value) or None
            Saved in the same transaction, as by `save_state`: for alerts that a replay of the readings does not give
            again.

        Raises
        ------
        StoreError
            The disk does not take them. They are delivered from memory; add them again until it does.
        """
        rows = list(alerts)
        try:
            with self._transaction(f"{len(rows)} alerts") as db:
                before = db.total_changes
                db.executemany("insert or ignore into alerts (id, time, line) values (?, ?, ?)", rows)
                n_new = db.total_changes - before
                if state is not None:
                    db.execute("insert or replace into state values (?, ?, ?)", state)
        except StoreError:
            self.hold_in_memory((identity, line) for identity, _, line in rows)
            raise
        with self._lock:
            for identity, _, _ in rows:
                self._memory.pop(identity, None)
        if n_new:
            self.notify()
        return n_new

    def hold_in_memory(self, alerts: Iterable[tuple[str, str]]) -> None:
        """Deliver alerts (id, line) that are not on disk. Once the same alert is added it is not sent again."""
        with self._lock:
            for identity, line in alerts:
                self._memory.setdefault(identity, line)
        self.notify()

    @property
    def may_send(self) -> bool:
        """Whether this process is the one that delivers."""
        return True

    def message_lines(self, sender: str) -> list[bytes]:
        """What a sender has recorded of its messages, in order."""
        found = self._execute("select line from messages where sender = ? order by number", (sender,))
        return [bytes(row[0]) for row in found]

    def add_message(self, sender: str, line: bytes) -> None:
        """Record a message of a sender. Durable on return."""
        with self._transaction("a message") as db:
            db.execute("insert into messages (sender, line) values (?, ?)", (sender, line))

    def replace_messages(self, sender: str, lines: Iterable[bytes]) -> None:
        """Replace what a sender has recorded."""
        with self._transaction("messages") as db:
            db.execute("delete from messages where sender = ?", (sender,))
            db.executemany("insert into messages (sender, line) values (?, ?)", ((sender, line) for line in lines))

    def notify(self) -> None:
        """Wake the threads that deliver."""
        with self.added:
            self.added.notify_all()

    def join(self, senders: Iterable[str]) -> None:
        """Register senders. A new one gets the alerts that stand and those that follow, not all that ever were."""
        with self._transaction("the senders") as db:
            for name in senders:
                if not db.execute("select 1 from delivered where sender = ?", (name,)).fetchone():
                    db.execute("insert into delivered select ?, coalesce(max(seq), 0) from alerts", (name,))
                    db.execute("insert or replace into known values (?, '', '', 0, 0)", (name,))

    def cursor(self, sender: str) -> int:
        """Last alert that a sender has processed; 0 before the first."""
        found = self._execute("select seq from delivered where sender = ?", (sender,))
        return max(int(found[0][0]) if found else 0, self._cursor.get(sender, 0))

    def due(self, sender: str, *, limit: int = 1) -> list[Row]:
        """The next alerts for a sender, in order; those that are in memory only come last."""
        sql = "select seq, id, line from alerts where seq > ? order by seq limit ?"
        sent = self._sent.get(sender, {})
        while True:
            rows = self._execute(sql, (self.cursor(sender), limit))
            found = [(int(seq), str(name), str(line)) for seq, name, line in rows if not _was_sent(sent, name, line)]
            if found or len(rows) < limit:
                break
            self.delivered(sender, int(rows[-1][0]))  # all were sent from memory
        if rows and not found:
            with contextlib.suppress(StoreError):
                self.delivered(sender, int(rows[-1][0]))
        if len(found) < limit:
            with self._lock:
                memory = [(0, name, _with_note(line)) for name, line in self._memory.items() if name not in sent]
            found += memory[: limit - len(found)]
        return found

    def delivered(self, sender: str, seq: int) -> None:
        """Record that a sender has delivered this alert and those before it."""
        self.record(sender, seq)

    def record(
        self, sender: str, seq: int, *, known: Iterable[Known] = (), ended: Iterable[str] = (),
        memory: Iterable[str] = (), refused: Iterable[tuple[str, str]] = (), received: Iterable[str] = (),
    ) -> None:  # fmt: skip
        """Record in one transaction what a sender has done.

        Parameters
        ----------
        seq : int
            Processed up to here; 0 changes nothing.
        known : iterable of Known
            What the receiver now knows.
        ended : iterable of str
            Chains whose end the receiver knows.
        memory : iterable of str
            Ids of alerts delivered, or refused, that are not on disk.
        refused : iterable of (alert id, reason)
            Alerts that the receiver refused permanently.
        received : iterable of str
            Ids of alerts that it has, perhaps after it refused them before.

        Raises
        ------
        StoreError
            The disk does not take it. It is remembered, nothing is sent twice, and the next call writes it.
        """
        steps: list[tuple[str, tuple[object, ...]]] = []
        if seq:
            steps.append(("insert or replace into delivered values (?, ?)", (sender, seq)))
        for one in known:
            steps.append(("insert or replace into known values (?, ?, ?, ?, ?)", (sender, *one)))
        steps += [("delete from known where sender = ? and chain = ?", (sender, chain)) for chain in ended]
        now = time.time_ns()
        insert = "insert into undeliverable (sender, seq, reason, time) select ?, seq, ?, ? from alerts where id = ?"
        gave_up = list(refused)
        with self._lock:
            has_refused = sender in self._with_refusals
        if gave_up or has_refused:
            delete = "delete from undeliverable where sender = ? and seq = (select seq from alerts where id = ?)"
            steps += [(delete, (sender, identity)) for identity in (*received, *(one[0] for one in gave_up))]
        steps += [(insert, (sender, reason[:1000], now, identity)) for identity, reason in gave_up]
        with self._lock:
            if gave_up:
                self._with_refusals.add(sender)
            sent = self._sent.setdefault(sender, {})
            # One that was refused is sent again once it is on disk, so that its refusal can be recorded.
            sent.update((one, "" if gave_up else _signature(self._memory.get(one, ""))) for one in memory)
            self._cursor[sender] = max(seq, self._cursor.get(sender, 0))
            steps = [*self._unsaved.get(sender, ()), *steps]
            self._unsaved[sender] = steps
        if steps:
            with self._transaction("a delivery") as db:
                for sql, values in steps:
                    db.execute(sql, values)
            self._unsaved[sender] = []

    def known(self, sender: str) -> dict[str, Known]:
        """What a receiver knows, by chain."""
        found = self._execute("select chain, id, time, n from known where sender = ?", (sender,))
        return {str(chain): Known(str(chain), str(name), int(at), int(n)) for chain, name, at, n in found}

    def give_up(self, sender: str, seq: int, reason: str) -> None:
        """Record that a receiver refuses this alert permanently, with the reason."""
        found = self._execute("select id from alerts where seq = ?", (seq,))
        self.record(sender, seq, refused=[(str(found[0][0]), reason)] if found else ())

    def waiting(self, sender: str) -> int:
        """Number of alerts that a sender has not yet delivered."""
        found = self._execute("select count(*) from alerts where seq > ?", (self.cursor(sender),))
        with self._lock:
            n_memory = len(self._memory.keys() - self._sent.get(sender, {}).keys())
        return int(found[0][0]) + n_memory

    def lines(self) -> list[str]:
        """Every alert as a line, in the order raised."""
        return [str(row[0]) for row in self._execute("select line from alerts order by seq")]

    def last_lines(self, *, up_to: int) -> list[str]:
        """The last line of each chain among the alerts up to a seq, in the order raised; late reports left out."""
        return [str(row[0]) for row in self._execute(_LAST_LINES, (up_to,))]

    def undeliverable(self) -> list[Undeliverable]:
        """Alerts refused permanently, in the order raised."""
        return _undeliverable(self._execute(_UNDELIVERABLE))

    def forget(self, before: int, *, standing: Iterable[str], senders: Iterable[str]) -> int:
        """Delete alerts whose readings arrived before a time [ns UTC]; returns their number.

        Kept whatever their age: all alerts of a chain that stands, what one of the senders has not processed, and what
        a receiver refused.

        standing : ids of the alerts that have not ended
        senders : names of the senders of the configuration
        """
        chains = {chain_of(one) for one in standing}
        names = list(senders)
        done = dict(self._execute("select sender, seq from delivered"))
        last = min((int(done.get(name, 0)) for name in names), default=2**62)
        old = self._execute(
            "select seq, id, line from alerts where time < ? and seq <= ? "
            "and seq not in (select seq from undeliverable) order by seq", (before, last),
        )  # fmt: skip
        ended = [
            int(seq)
            for seq, one, line in old
            if chain_of(str(one).partition("/repeat/")[0]) not in chains and _arrival(line) < before
        ]
        with self._lock:
            try:
                self._db.execute("begin immediate")
                self._db.executemany("delete from alerts where seq = ?", [(seq,) for seq in ended])
                self._db.execute("commit")
            except sqlite3.Error as error:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("rollback")
                raise StoreError(f"{self.path.name} could not delete {len(ended)} alerts: {error}") from error
        return len(ended)

    def compact(self) -> None:
        """Return the space of what was deleted to the system."""
        self._execute("vacuum")

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


# The chain is the id up to its last slash; texts in a line have their quotes escaped.
_LAST_LINES = """select line from alerts where seq in (select max(seq) from alerts
    where seq <= ? and instr(line, '"action": "past"') = 0 group by rtrim(id, replace(id, '/', ''))) order by seq"""
_UNDELIVERABLE = "select u.sender, a.id, u.reason, u.time from undeliverable u join alerts a using (seq) order by seq"


def _undeliverable(rows: list[tuple[Any, ...]]) -> list[Undeliverable]:
    return [Undeliverable(str(a), str(b), str(c), int(d)) for a, b, c, d in rows]


def _signature(line: str) -> str:
    """What makes an alert another one; not the time of arrival of its reading, which may be sent again."""
    try:
        entry = json.loads(line)
        return json.dumps([entry.get(key) for key in ("action", "stage", "previous", "time", "repeat")])
    except (ValueError, AttributeError):
        return line


def _was_sent(sent: dict[str, str], identity: str, line: str) -> bool:
    """Whether a sender has delivered an alert from memory."""
    return identity in sent and sent[identity] == _signature(line)


def _with_note(line: str) -> str:
    """A line with the note that it is not on disk."""
    try:
        entry = json.loads(line)
        notes = [*entry.get("notes", ()), NOT_DURABLE]
    except (ValueError, AttributeError):
        return line
    return json.dumps({**entry, "notes": list(dict.fromkeys(notes))}, ensure_ascii=False)


def read_acknowledgements(path: Path) -> list[Acknowledgement]:
    """The acknowledgements of a file, one JSON object per line, in order. Incomplete lines are left out."""
    if not path.exists():
        return []
    found = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        with contextlib.suppress(ValueError, KeyError, TypeError):
            entry = json.loads(line)
            who, note = str(entry["who"]), str(entry.get("note", ""))
            found.append(Acknowledgement(str(entry["alert_id"]), who, int(entry["time"]), note))
    return found


def unseen(refused: list[Undeliverable], acknowledgements: Iterable[Acknowledgement]) -> list[Undeliverable]:
    """Undeliverable alerts that nobody has acknowledged since they were given up."""
    seen: dict[str, int] = {}
    for one in acknowledgements:
        seen[one.alert_id] = max(one.time, seen.get(one.alert_id, 0))
    return [one for one in refused if seen.get(one.alert_id, -1) < one.time]


@contextlib.contextmanager
def _reading(folder: Path) -> Iterator[sqlite3.Connection]:
    """The outbox of a folder, to be read at one moment while another process may write it."""
    path = folder / "alerts.sqlite"
    if not path.exists():
        raise StoreError(f"{path} does not exist: no twin has run there, or the folder is another one")
    try:
        address = f"{path.resolve().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=_READ_PAUSE)) as db:
            db.execute("begin")
            yield db
    except sqlite3.Error as error:
        raise StoreError(f"{path} cannot be read: {error}") from error


def has_alert(folder: Path, alert_id: str) -> bool:
    """Whether there is an alert; StoreError as `read_alerts`."""
    with _reading(folder) as db:
        return db.execute("select 1 from alerts where id = ?", (alert_id,)).fetchone() is not None


def read_alerts(folder: Path) -> LiveAlerts:
    """The alerts of a live twin's folder, read while it runs; nothing is written.

    Raises
    ------
    StoreError
        There is no outbox, or it cannot be read: that is not the same as no alerts.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with Outbox(Path(folder) / "alerts.sqlite"):
    ...         read_alerts(Path(folder)).standing
    []
    """
    with _reading(Path(folder)) as db:
        lines = [str(row[0]) for row in db.execute(_LAST_LINES, (2**62,))]
        columns = {row[1] for row in db.execute("pragma table_info(undeliverable)")}
        sql = _UNDELIVERABLE if "time" in columns else _UNDELIVERABLE.replace("u.time", "0")
        refused = _undeliverable(db.execute(sql).fetchall())
        count = "select sender, (select count(*) from alerts where alerts.seq > d.seq) from delivered d"
        waiting = {str(sender): int(n) for sender, n in db.execute(count)}
    acknowledgements = read_acknowledgements(Path(folder) / "acknowledgements.ndjson")
    by_alert = {one.alert_id: one for one in acknowledgements}
    return LiveAlerts(standing_alerts(lines), by_alert, unseen(refused, acknowledgements), waiting)


def standing_alerts(lines: Iterable[str]) -> list[Alert]:
    """Alerts that have not ended, the gravest first, from the lines of an outbox."""
    last: dict[str, str] = {}
    for line in lines:
        entry = json.loads(line)
        if "id" not in entry or "action" not in entry or "repeat" in entry or entry["action"] == "past":
            continue
        chain = chain_of(entry["id"])
        last.pop(chain, None)
        if entry["action"] != "cancel":
            last[chain] = line
    return sorted(map(alert_from_json, last.values()), key=lambda alert: (-alert.stage, alert.time))


def read_past_alerts(
    folder: Path, *, since: int = 0, ids: Iterable[str] | None = None, limit: int = 100
) -> list[Alert]:
    """What was raised, updated, ended or reported late, the newest first; read while the twin runs.

    Parameters
    ----------
    since : int
        Time of the alerts. [ns UTC]
    ids : iterable of str, optional
        Only these alerts.
    limit : int
        Largest number.

    Raises
    ------
    StoreError
        There is no outbox, or it cannot be read.
    """
    path = Path(folder) / "alerts.sqlite"
    if not path.exists():
        raise StoreError(f"{path} does not exist: no twin has run there, or the folder is another one")
    where: str = "time >= ?"
    values: list[int | str] = [since]
    chosen = None if ids is None else list(ids)[:limit]
    if chosen is not None:
        where, values = f"{where} and id in ({','.join('?' * len(chosen))})", [since, *chosen]
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_READ_PAUSE)
        ) as db:
            found = db.execute(f"select line from alerts where {where} order by seq desc limit ?", (*values, limit))
            lines = [json.loads(row[0]) for row in found]
    except sqlite3.Error as error:
        raise StoreError(f"{path} cannot be read: {error}") from error
    return [alert_from_json(line) for line in lines if "action" in line and "repeat" not in line]
