"""Engine: feeds into the spool, readings out of it through the rules, alerts to the outbox, history to the store.

Two loops besides the feeds' own threads:

    watch    every few milliseconds: readings that became durable go through the rules; alerts are durable in the
             outbox before anybody is told. Its state is kept with the spool id it stands at.
    keep     every second or so: readings into the store (exactly once), current values written and published,
             old history forgotten, and the spool freed of what both loops have behind them.

After a crash the watch goes on from its kept state and sees the readings since then again: the same alerts come out,
under the same ids, and the outbox leaves out what it has.
"""

from __future__ import annotations

import contextlib
import json
import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from twin.alerts import Alert, AlertBook, Watch, geojson, to_json
from twin.errors import InputError, StoreError, TwinError
from twin.feeds.senders import open_sender
from twin.files import write_text
from twin.live.config import LiveConfig
from twin.live.current import CityPlaces, Latest, current_table, write_current
from twin.live.deliver import Delivery
from twin.live.nowcast import Nowcast, WallDepths, nowcast_alerts
from twin.live.outbox import Outbox
from twin.live.publish import open_publisher
from twin.live.sources import CountingSink, Feed, open_feed
from twin.quantities import DAY, HOUR, NS_PER_SECOND
from twin.store import Spool, drain, open_store

__all__ = ["FeedStatus", "Live", "LiveStatus", "lock_folder"]

_log = logging.getLogger(__name__)

_PAUSE = 0.005  # s between looks into the spool
_STORE_EVERY = 1.0  # s
_STATE_EVERY = 5.0  # s
_FORGET_EVERY = HOUR
_REMEMBERED = 10_000  # alerts that have ended; the outbox has them all


class FeedStatus(NamedTuple):
    """One feed: its kind, readings and dead letters since the start, seconds since the last (None: never), problem."""

    name: str
    n_readings: int
    n_rejected: int
    since: float | None
    problem: str


class LiveStatus(NamedTuple):
    """Everything a status screen shows."""

    feeds: list[FeedStatus]
    spooled: int
    waiting: int
    stored: int
    n_fresh: int
    n_stale: int
    n_unmatched: int
    standing: list[Alert]
    senders: list[tuple[str, int, str]]
    problems: list[str]


class Live:
    """A running twin; `with Live(config) as live` starts and stops it.

    Parameters
    ----------
    config : LiveConfig
    places : CityPlaces or None
        What readings are joined to; see `twin.live.places_of`.
    clock : callable
        UTC ns; for tests.

    Raises
    ------
    StoreError
        The folder is in use by another, or cannot be written.
    """

    def __init__(
        self, config: LiveConfig, *, places: CityPlaces | None = None, clock: Callable[[], int] = time.time_ns
    ) -> None:
        self.config = config
        self.places = places
        self.clock = clock
        self._stop = threading.Event()
        self._problems: dict[str, str] = {}
        self._open = contextlib.ExitStack()
        try:
            self._open_files()
        except BaseException:
            self._open.close()
            raise
        self._threads = [
            threading.Thread(target=self._watch_loop, name="watch", daemon=True),
            threading.Thread(target=self._keep_loop, name="keep", daemon=True),
        ]

    def _open_files(self) -> None:
        config, folder = self.config, self.config.folder
        folder.mkdir(parents=True, exist_ok=True)
        self._open.enter_context(contextlib.closing(lock_folder(folder)))
        self.spool = self._open.enter_context(Spool(folder / "spool.sqlite"))
        self.store = self._open.enter_context(open_store(config.store or folder / "history.duckdb"))
        self.outbox = self._open.enter_context(contextlib.closing(Outbox(folder / "alerts.sqlite")))
        self.watch = Watch(config.rules, start=self.clock())
        self.seen = 0
        kept = self.outbox.state("watch")
        if kept is not None:
            self.seen = kept[0]
            if not self.watch.restore(kept[1]):
                _log.warning("the rules have changed: stages begin anew")
        self._state_at = self.seen
        self._untold: list[Alert] = []
        self.book = AlertBook(config.rules, map(_book_line, self.outbox.lines()), most=_REMEMBERED)
        self._book_lock = threading.Lock()
        self._acknowledged = 0
        self.latest = Latest(self.store.latest())
        self._shown: dict[str, Any] = {"fresh": 0, "stale": 0, "unmatched": 0, "sent": {}}
        self.sinks = [CountingSink(self.spool) for _ in config.feeds]
        self.feeds: list[Feed] = [
            open_feed(kind, tables, sink, config.base) for (kind, tables), sink in zip(config.feeds, self.sinks)
        ]
        self.deliveries = [Delivery(self.outbox, open_sender(one, folder)) for one in config.senders]
        self.publishers = [open_publisher(one) for one in config.publish]
        self._forecasts: queue.SimpleQueue[WallDepths] = queue.SimpleQueue()
        self.nowcast = None
        if config.nowcast is not None and config.city is not None:
            self.nowcast = Nowcast(config.nowcast, config.city, self.store, self._forecasts.put, self.clock)

    def __enter__(self) -> Live:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start everything, in the background."""
        for thread in self._threads:
            thread.start()
        for delivery in self.deliveries:
            delivery.start()
        for feed in self.feeds:
            feed.start()
        if self.nowcast is not None:
            self.nowcast.start()

    def stop(self) -> None:
        """Feeds first, then what they brought is judged, stored and written; safe to call twice."""
        if self._stop.is_set():
            return
        if self.nowcast is not None:
            self.nowcast.stop()
        for feed in self.feeds:
            feed.stop()
        self._stop.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(60)
        try:
            self._advance()
            self._keep_state()
            self._keep(write=True)
        except Exception as error:  # the feeds have stopped and their readings are durable: end in order all the same
            _log.error("not everything could be written: %s; it is in the spool", error)
        for delivery in self.deliveries:
            delivery.stop()
        for publisher in self.publishers:
            publisher.close()
        self._open.close()

    # Readings to alerts

    def _watch_loop(self) -> None:
        state_due = tick_due = time.monotonic()
        while not self._stop.is_set():
            try:
                moved = self._advance()
                now = time.monotonic()
                if now >= tick_due:
                    tick_due = now + 1.0
                    self._tick()
                if now >= state_due and self.seen != self._state_at:
                    state_due = now + _STATE_EVERY
                    self._keep_state()
                self._problems.pop("watch", None)
            except Exception as error:  # whatever it is, the others go on and the status shows it
                self._problem("watch", error)
                moved = False
                self._stop.wait(1.0)
            if not moved:
                self._stop.wait(_PAUSE)

    def _advance(self) -> bool:
        """Judge what has become durable since; whether there was anything."""
        before = self.seen
        if self.spool.last_id == before:
            return False
        for batch in self.spool.read(self.seen, limit=50_000):
            self._untold += self.watch.advance(batch.readings)
            self.latest.update(batch.readings)
            self.seen = batch.last_id
            self._tell()
        return self.seen != before

    def _tick(self) -> None:
        """What time alone brings about: silence, and alerts nobody has acknowledged."""
        now = self.clock()
        self._untold += self.watch.tick(now)
        while not self._forecasts.empty():
            self._untold += nowcast_alerts(self.watch, self._forecasts.get())
            self._state_at = min(self._state_at, self.seen - 1)  # the stages have moved: keep them with the next state
        self._tell()
        self._read_acknowledgements()
        with self._book_lock:
            due = self.book.escalate(now)
        again = [(f"{alert.id}/repeat/{n}", now, json.dumps({**json.loads(to_json(alert)), "repeat": n},
                  ensure_ascii=False)) for alert, n in due]  # fmt: skip
        if again:
            self.outbox.add(again)

    def _tell(self) -> None:
        """What was decided goes to the outbox; where that refuses it stays, and the watch's state is not kept."""
        if self._untold:
            self.outbox.add([(alert.id, alert.time, to_json(alert)) for alert in self._untold])
            with self._book_lock:
                self.book.record(self._untold)
            self._untold = []

    def _read_acknowledgements(self) -> None:
        """Lines of acknowledgements.ndjson, written by `twin live --acknowledge`."""
        path = self.config.folder / "acknowledgements.ndjson"
        if not path.exists():
            return
        lines = path.read_text(encoding="utf-8").splitlines()
        for line in lines[self._acknowledged :]:
            with contextlib.suppress(ValueError, KeyError, TypeError, InputError), self._book_lock:
                entry = json.loads(line)
                self.book.acknowledge(entry["alert_id"], entry["who"], int(entry["time"]), entry.get("note", ""))
        self._acknowledged = len(lines)

    def _keep_state(self) -> None:
        self._tell()
        position = self.seen
        self.outbox.keep_state("watch", position, self.watch.state())
        self._state_at = position

    # Readings to history and to what is shown

    def _keep_loop(self) -> None:
        write_due = forget_due = time.monotonic()
        while not self._stop.wait(_STORE_EVERY):
            now = time.monotonic()
            try:
                self._keep(write=now >= write_due)
                if now >= write_due:
                    write_due = now + self.config.write_every
                if now >= forget_due:
                    forget_due = now + _FORGET_EVERY
                    self.store.forget(self.clock() - int(self.config.keep_days * DAY * NS_PER_SECOND))
                self._problems.pop("keep", None)
            except Exception as error:  # as above
                self._problem("keep", error)

    def _keep(self, *, write: bool) -> None:
        drain(self.spool, self.store, release=False)
        self.spool.release(min(self.store.position("store"), self._state_at))
        if write:
            self._write()

    def _write(self) -> None:
        now, folder = self.clock(), self.config.folder
        frame = current_table(self.latest.table, now=now, fresh_for=self.config.fresh_for, places=self.places)
        write_current(frame, folder, now=now)
        with self._book_lock:
            standing = list(self.book.standing)
        write_text(folder / "alerts.geojson", json.dumps(geojson(standing), ensure_ascii=False))
        lost = frame["object"].isna() & ~frame["place_kind"].isin(["", "position"])
        for state in ("fresh", "stale"):
            self._shown[state] = int((frame["state"] == state).sum())
        self._shown["unmatched"] = int(lost.sum()) if self.places is not None else 0
        self._publish(frame)

    def _publish(self, frame: Any) -> None:
        """To each publisher what has changed since it last took something."""
        if frame.empty or not self.publishers:
            return
        key = frame["source"] + "\0" + frame["stream"] + "\0" + frame["quantity"]
        mark = frame["time"].astype(str) + frame["state"].astype(str) + frame["value"].astype(str)
        for publisher in self.publishers:
            sent = self._shown["sent"].setdefault(publisher.name, {})
            changed = [sent.get(k) != m for k, m in zip(key, mark)]
            if not any(changed):
                continue
            try:
                publisher.publish(frame[changed])
                sent.update(zip(key[changed], mark[changed]))
                self._problems.pop(publisher.name, None)
            except (TwinError, OSError) as error:
                self._problem(publisher.name, error)

    def _problem(self, where: str, error: Exception) -> None:
        if self._problems.get(where) != str(error):
            _log.warning("%s: %s", where, error)
        self._problems[where] = str(error)

    def status(self) -> LiveStatus:
        """How things stand."""
        now = time.monotonic()
        feeds = [
            FeedStatus(kind, sink.n_readings, sink.n_rejected, now - sink.last if sink.last else None, feed.problem)
            for (kind, _), sink, feed in zip(self.config.feeds, self.sinks, self.feeds)
        ]
        counts = self.spool.counts()
        with self._book_lock:
            standing = list(self.book.standing)
        senders = [(d.sender.name, self.outbox.waiting(d.sender.name), d.problem) for d in self.deliveries]
        return LiveStatus(
            feeds, counts["received"], counts["received"] - self.seen, self.store.position("store"),
            self._shown["fresh"], self._shown["stale"], self._shown["unmatched"], standing, senders,
            [*self._problems.values(), *([self.nowcast.problem] if self.nowcast and self.nowcast.problem else [])],
        )  # fmt: skip


def _book_line(line: str) -> str:
    """A line of the outbox as the book reads it."""
    entry = json.loads(line)
    return json.dumps({"escalated": entry["id"]}) if "repeat" in entry else line


def lock_folder(folder: Path) -> sqlite3.Connection:
    """Held as long as the connection is open, and let go even by kill -9."""
    database = sqlite3.connect(folder / "lock.sqlite", timeout=0.2, isolation_level=None, check_same_thread=False)
    try:
        database.execute("begin exclusive")
    except sqlite3.Error:
        database.close()
        raise StoreError(f"{folder.name} is in use: another `twin live` runs on it") from None
    return database
