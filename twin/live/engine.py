"""Engine: a running twin, from its feeds to alerts, history and current values.

Two loops run besides the feeds' own threads:

    rules      every few milliseconds: rules are evaluated over the readings that have become durable
    history    every second: readings are stored exactly once, current values written and published, what [keep] names
               deleted, and the spool freed of the readings that both loops have processed
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import numpy as np

from twin.alerts import Alert
from twin.errors import StoreError
from twin.live.active_machine import Pair
from twin.live.alert_places import AlertPlaces
from twin.live.citizen_reports import Moderator, ReportSink
from twin.live.city_places import CityPlaces
from twin.live.config import LiveConfig
from twin.live.current_values import CurrentOutput, Latest
from twin.live.delivery import Delivery
from twin.live.feed_kinds import CountingSink, Feed, open_feed
from twin.live.folder import LiveFolder
from twin.live.heartbeat import Heartbeat
from twin.live.history_writer import HistoryWriter
from twin.live.host_clock import HostClock
from twin.live.nowcast import Nowcast, NowcastCase, WallDepths
from twin.live.nowcast_result import write_nowcast
from twin.live.outbox import Outbox, Undeliverable, read_acknowledgements, unseen
from twin.live.publishers import open_publisher
from twin.live.receivers import n_without_receiver, open_deliveries
from twin.live.retention import prune
from twin.live.rule_evaluation import RuleEvaluation
from twin.live.station_sink import StationSink
from twin.live.status import FeedStatus, LiveStatus, Problems, StatusFile
from twin.notes import Note
from twin.quantities import HOUR
from twin.sensors import StationIndex
from twin.sensors.sink import Sink
from twin.store import Store

__all__ = ["Live"]

_log = logging.getLogger(__name__)

_PAUSE = 0.005  # s between two looks at the spool
_TICK_EVERY = 1.0  # s
_STORE_EVERY = 1.0  # s
_STATE_EVERY = 5.0  # s
_PRUNE_EVERY = HOUR


class Live:
    """A running twin; `with Live(config) as live` starts and stops it.

    Parameters
    ----------
    config : LiveConfig
    places : CityPlaces or None
        Objects to which readings are joined; see `twin.live.places_of`.
    clock : callable
        UTC ns; for tests.
    pair : Pair, optional
        Of the active one of two processes; see `twin.live.standby`. Closed by `stop`.
    nowcast_case : NowcastCase, optional
        City and terrain of the nowcast, where they have been read before.

    Raises
    ------
    StoreError
        The folder is in use by another process, or cannot be written.
    """

    def __init__(
        self, config: LiveConfig, *, places: CityPlaces | None = None, clock: Callable[[], int] = time.time_ns,
        pair: Pair | None = None, nowcast_case: NowcastCase | None = None,
    ) -> None:  # fmt: skip
        self.config = config
        self._clock = clock
        self._pair, self._nowcast_case = pair, nowcast_case
        self._problems = Problems()
        self._stop = threading.Event()
        self._folder = LiveFolder(config.folder, store=config.store, pair=pair)
        self.feeds: list[Feed] = []
        self._deliveries: list[Delivery] = []
        self._nowcast: Nowcast | None = None
        self._nowcast_from = 0  # spool id of readings that a run must see which an alert asks for; 0: none does
        try:
            self._open(places)
        except BaseException:
            for part in (*self.feeds, *self._deliveries):
                part.stop()
            self._folder.close()
            if pair is not None:
                pair.close()
            raise
        self._threads = [
            threading.Thread(target=self._rules_loop, name="rules", daemon=True),
            threading.Thread(target=self._history_loop, name="history", daemon=True),
        ]

    def _open(self, places: CityPlaces | None) -> None:
        config, folder = self.config, self._folder
        latest = Latest()
        self._history = HistoryWriter(folder.path, folder.spool, folder.store, latest)
        try:
            self._history.load()
        except StoreError as error:  # a database that does not answer yet: the history loop goes on asking
            self._problems.report("history", error)
        self._rules = RuleEvaluation(
            config.rules, folder.spool, folder.outbox, latest,
            acknowledgements=folder.path / "acknowledgements.ndjson", start=self._clock(),
            expected=config.expected, stations=StationIndex(config.stations),
            host_clock=HostClock() if self._clock is time.time_ns else None,
        )  # fmt: skip
        if places is not None or config.areas:
            self._rules.place = self._rules.undurable.place = AlertPlaces(places, config.areas)
        self._sinks = [
            CountingSink(folder.spool, refused=self._rules.undurable.put, latest=latest.table) for _ in config.feeds
        ]
        self._waiting_for = {
            n: str(tables["source"]) for n, (_, tables) in enumerate(config.feeds) if "source" in tables
        }
        moderation = config.moderation or (None,) * len(config.feeds)
        for (kind, tables), counting, how in zip(config.feeds, self._sinks, moderation):
            sink: Sink = counting if how is None else ReportSink(counting, folder.path, how)
            sink = StationSink(sink, config.stations) if config.stations else sink
            self.feeds.append(open_feed(kind, tables, sink, config.base))
        if any(moderation):
            self.feeds.append(Moderator(folder.path, folder.spool, clock=self._clock))
        self._heartbeat = Heartbeat(folder.path, config.name, self._life, clock=self._clock)
        self._deliveries += open_deliveries(config, folder.outbox, folder.path, life=self._heartbeat.state,
                                            clock=self._clock)  # fmt: skip
        facts = {
            "name": config.name, "city": str(config.city) if config.city else None, "fresh_for": config.fresh_for,
            "n_rules": len(config.rules), "nowcast_every": config.nowcast.every if config.nowcast else None,
        }  # fmt: skip
        self._status_file = StatusFile(
            folder.path, self.status, facts=facts, every=config.write_every, clock=self._clock
        )
        publishers = [open_publisher(one) for one in config.publish if not config.is_drill]
        self._output = CurrentOutput(latest, folder.path, publishers, self._problems, fresh_for=config.fresh_for,
                                     places=places, stations=config.stations)  # fmt: skip
        if config.nowcast is not None:
            city, state = config.city or config.base, folder.path / "nowcast_state.npz"
            self._nowcast = Nowcast(config.nowcast, city, folder.store, self._take_nowcast, self._clock, state=state,
                                    case=self._nowcast_case)  # fmt: skip
            self._rules.on_alerts = self._follow_up

    @property
    def store(self) -> Store:
        """History of readings."""
        return self._folder.store

    @property
    def outbox(self) -> Outbox:
        """Alerts and their deliveries."""
        return self._folder.outbox

    def is_acknowledged(self, alert_id: str) -> bool:
        """Whether somebody has acknowledged an alert."""
        return self._rules.is_acknowledged(alert_id)

    def __enter__(self) -> Live:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start all threads."""
        if self._pair is not None:
            self._pair.start()
        for thread in self._threads:
            thread.start()
        for delivery in self._deliveries:
            delivery.start()
        for feed in self.feeds:
            feed.start()
        if self._nowcast is not None:
            self._nowcast.start()
        self._status_file.start()

    def stop(self) -> None:
        """Stop the feeds, then evaluate, store and write what they received. May be called twice."""
        if self._stop.is_set():
            return
        for feed in self.feeds:  # first: where another process has taken over, it has the broker's session now
            feed.stop()
        if self._nowcast is not None:
            self._nowcast.stop(wait=self._pair is None)
        self._stop.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(60)
        try:
            while self._rules.advance():
                pass
            self._rules.save_state()
            self._output.write(self._clock(), self._rules.standing(), whole=True)
            self._history.finish(evaluated=self._rules.saved_position)
        except Exception as error:  # the readings are durable in the spool: end in order all the same
            _log.error("not everything could be written: %s; it is in the spool", error)
        for delivery in self._deliveries:
            delivery.stop()
        self._status_file.stop()
        self._output.close()
        self._folder.close()
        if self._pair is not None:
            self._pair.close()

    def status(self) -> LiveStatus:
        """State of feeds, readings, alerts and deliveries, for a status screen."""
        now = time.monotonic()
        feeds = [
            FeedStatus(
                str(tables.get("source", kind)),
                sink.n_readings,
                sink.n_rejected,
                now - sink.last if sink.last else None,
                feed.problem,
            )
            for (kind, tables), sink, feed in zip(self.config.feeds, self._sinks, self.feeds)
        ]
        folder, shown = self._folder, self._output.counts
        n_received = folder.spool.last_id
        standing = self._rules.standing()
        senders = [(d.sender.name, folder.outbox.waiting(d.sender.name), d.problem) for d in self._deliveries]
        problems = self._problems.texts()
        if self._pair is not None and self._pair.problem:
            problems.append(self._pair.problem)
        if self._nowcast is not None and self._nowcast.problem:
            problems.append(self._nowcast.problem)
        for rule, station in self._rules.unused_thresholds(self._clock()):
            problems.append(Note("live.unused_thresholds", rule=rule, station=station).text("en"))
        return LiveStatus(
            feeds, n_received, n_received - self._rules.position, self._history.stored, shown.fresh,
            shown.stale, shown.unmatched, standing, senders, problems,
            acknowledgements=self._rules.acknowledgements(),
            undelivered=self._undelivered(), held=[(d.sender.name, d.n_held) for d in self._deliveries if d.n_held],
            is_drill=self.config.is_drill, evaluated=self._heartbeat.age,
            n_without_receiver=n_without_receiver(self.config.senders, standing),
            role="standby" if self._pair is not None and self._pair.lost.is_set() else "active",
        )  # fmt: skip

    def _take_nowcast(self, depths: WallDepths) -> None:
        """Write a nowcast for other processes, and have the rules evaluate it; called on the nowcast's thread."""
        try:
            if not np.isnan(depths.depth).all():  # the last that could be made stays readable, with its age
                write_nowcast(self._folder.path, depths)
            self._problems.clear("nowcast")
        except Exception as error:  # a full disk must not keep back a warning
            self._problems.report("nowcast", error)
        self._rules.add_forecast(depths)

    def _follow_up(self, alerts: list[Alert]) -> None:
        """A gauge's alert starts a nowcast, once the readings behind it are in the store."""
        settings = self.config.nowcast
        if settings is not None and any(settings.starts_after(alert) for alert in alerts):
            self._nowcast_from = max(self._nowcast_from, self._rules.position)

    def _life(self) -> tuple[int, int, list[str]]:
        """Number of standing alerts, number of those that a receiver refused, and the problems, for a sign of life."""
        senders = [f"{one.sender.name}: {one.problem}" for one in self._deliveries if one.problem]
        problems = [*self._problems.texts(), *senders]
        return len(self._rules.standing()), len(self._undelivered()), problems

    def _undelivered(self) -> list[Undeliverable]:
        """Alerts that a receiver refused, until somebody has looked."""
        seen = read_acknowledgements(self._folder.path / "acknowledgements.ndjson")
        return unseen(self._folder.outbox.undeliverable(), seen)

    def _waiting(self) -> list[str]:
        """Sources of the feeds that have not been connected since the start."""
        for number, feed in enumerate(self.feeds):
            connected = getattr(feed, "connected", None)  # a threading.Event, where a feed has a connection
            if not feed.problem and (connected is None or connected.is_set()):
                self._waiting_for.pop(number, None)
        return list(self._waiting_for.values())

    def _rules_loop(self) -> None:
        rules = self._rules
        state_due = tick_due = time.monotonic()
        while not self._stop.is_set():
            try:
                rules.advance()
                now = time.monotonic()
                if now >= tick_due:
                    tick_due = now + _TICK_EVERY
                    rules.tick(self._clock(), waiting=self._waiting())
                    self._heartbeat.beat()
                if now >= state_due and rules.position != rules.saved_position:
                    state_due = now + _STATE_EVERY
                    rules.save_state()
                self._problems.clear("rules")
            except Exception as error:  # the other threads go on, and the status shows it
                self._problems.report("rules", error)
                if isinstance(error, StoreError):  # evaluated, and not stored: the sign of life tells the problem
                    self._heartbeat.beat()
                self._stop.wait(1.0)
            self._stop.wait(_PAUSE)  # readings of a moment are evaluated together: each batch has its cost

    def _history_loop(self) -> None:
        write_due = prune_due = time.monotonic()
        while not self._stop.wait(_STORE_EVERY):
            self._try("history", self._store_readings)
            if time.monotonic() >= write_due:
                write_due = time.monotonic() + self.config.write_every
                self._try("current", lambda: self._output.write(self._clock(), self._rules.standing()))
                self._try("history/", self._history.write_parts)
            if time.monotonic() >= prune_due:
                prune_due = time.monotonic() + _PRUNE_EVERY
                self._try("keep", self._prune)

    def _try(self, part: str, work: Callable[[], None]) -> None:
        """Do the work of one part; where it fails the others go on, and the status shows it."""
        try:
            work()
            self._problems.clear(part)
        except Exception as error:
            self._problems.report(part, error)

    def _prune(self) -> None:
        folder, standing = self._folder, self._rules.standing()
        prune(
            self.config.keep, folder.path, spool=folder.spool, store=folder.store, parts=self._history.parts,
            outbox=folder.outbox, now=self._clock(), standing=[alert.id for alert in standing],
            senders=[one.sender.name for one in self._deliveries],
        )  # fmt: skip

    def _store_readings(self) -> None:
        """Move readings from the spool to the store, and free the spool of those that the rules have seen, too."""
        self._history.advance(evaluated=self._rules.saved_position)
        wanted = self._nowcast_from
        if self._nowcast is not None and 0 < wanted <= self._history.stored:
            self._nowcast_from = 0 if self._nowcast_from == wanted else self._nowcast_from
            self._nowcast.wake()
