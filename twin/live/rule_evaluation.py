"""Evaluation of the rules of a live twin over the readings of its spool, and the alerts they raise.

Alerts are durable in the outbox before they are sent. The state of the rules, with the spool id up to which readings
have been evaluated, is saved in the transaction that adds the alerts, and every few seconds: what has changed since. So
an alert is decided once, whatever the clock said when, and after a crash evaluation continues behind the last one.
"""

from __future__ import annotations

import contextlib
import json
import logging
import queue
import threading
from collections.abc import Callable, Collection
from pathlib import Path

from twin.alerts import Alert, AlertRegister, Rule, Watch, to_json
from twin.alerts.register import Acknowledgement
from twin.errors import InputError, StoreError
from twin.live.host_clock import HostClock
from twin.live.latest import Latest
from twin.live.nowcast import WallDepths, nowcast_alerts
from twin.live.outbox import Outbox
from twin.live.rule_state import RuleState, saved_state
from twin.live.undurable_readings import UndurableReadings
from twin.quantities import NS_PER_SECOND
from twin.sensors import StationIndex
from twin.store import Spool

__all__ = ["RuleEvaluation"]

_log = logging.getLogger(__name__)

_REMEMBERED = 10_000  # alerts that have ended; the outbox keeps all
_BATCH = 20_000  # readings evaluated at once
_SPEAKS_WITHIN = 3600 * NS_PER_SECOND  # a station that thresholds are given for
_PATIENCE = 600 * NS_PER_SECOND  # after a start, for feeds that are not connected; then their silence counts


class RuleEvaluation:
    """Rules over the readings of a spool.

    Parameters
    ----------
    rules : list of Rule
    spool : Spool
    outbox : Outbox
    latest : Latest
        Updated with every batch of readings.
    acknowledgements : Path
        File of acknowledgements, one JSON object per line; read at every `tick`.
    start : int
        From when silence counts. [ns UTC]
    expected : collection of (source, stream, quantity)
        Streams that must be received, though they may never have been; a source of "" is any.
    stations : StationIndex or None
        Names and areas for the alerts.
    host_clock : HostClock or None
        Tells when the clock of this computer was set.

    Attributes
    ----------
    position, saved_position : int
        Spool id up to which readings have been evaluated, and to which the state is saved.
    on_alerts : callable or None
        Called with new alerts once they are durable, on the thread that calls `advance` or `tick`.
    place : callable
        Fills in position and area of an alert; see `twin.live.alert_places`.
    """

    def __init__(
        self, rules: list[Rule], spool: Spool, outbox: Outbox, latest: Latest, *, acknowledgements: Path, start: int,
        expected: Collection[tuple[str, str, str]] = (), stations: StationIndex | None = None,
        host_clock: HostClock | None = None,
    ) -> None:  # fmt: skip
        self._spool = spool
        self._outbox = outbox
        self._latest = latest
        self._start = start
        self._host_clock = host_clock
        self._watch = Watch(rules, start=start, expected=list(expected), stations=stations)
        self._state = RuleState(self._watch)
        self.position = 0
        self._unrecorded: list[Alert] = []
        lines = outbox.lines()
        self._restore(lines)
        self.saved_position = self.position
        self._register = AlertRegister(rules, map(_register_line, lines), most=_REMEMBERED)
        self._register_lock = threading.Lock()
        self._acknowledgements = acknowledgements
        self._n_acknowledgements = 0
        self._forecasts: queue.SimpleQueue[WallDepths] = queue.SimpleQueue()
        self.on_alerts: Callable[[list[Alert]], None] | None = None
        self.place: Callable[[Alert], Alert] = lambda alert: alert
        self.undurable = UndurableReadings(self._watch, outbox)
        with contextlib.suppress(StoreError):  # the disk is full: it is saved with the next alert
            self.save_state()

    def _restore(self, lines: list[str]) -> None:
        """Continue from the saved state. Silence counts from now: nothing was received while the twin did not run."""
        try:
            saved = saved_state(self._outbox)
            if saved is not None:
                self._unrecorded += self._watch.restore(saved.parts, now=self._start)
                self.position = saved.position
        except StoreError as error:
            _log.warning("%s: all stages begin at none", error)
            saved = None
        if saved is None:
            self._watch.continue_numbers(json.loads(line)["id"] for line in lines)
        self._watch.listen(self._start)

    def advance(self) -> bool:
        """Evaluate a batch of the readings that have become durable since the last call; whether there were any.

        One batch, so that where they never cease the caller's other work has its turn.
        """
        before = self.position
        self._look_at_clock()
        if self._spool.last_id == before:
            self.undurable.evaluate()
            return False
        self.undurable.clear()
        for batch in self._spool.read(before, limit=_BATCH):
            self._unrecorded += self._watch.advance(batch.readings)
            self._latest.update(batch.readings)
            self.position = batch.last_id
            self._record()
            break
        return self.position != before

    def add_forecast(self, depths: WallDepths) -> None:
        """Queue a nowcast for the next `tick`; from any thread."""
        self._forecasts.put(depths)

    def tick(self, now: int, *, waiting: Collection[str] = ()) -> None:
        """Evaluate what depends on time: silent streams, forecasts, acknowledgements and repetitions. [ns UTC]

        waiting : sources of feeds that have not been connected since the start; their streams are not silent yet
        """
        self._look_at_clock()
        if now - self._start < _PATIENCE:
            for source in waiting:
                self._watch.listen(now, source=source)
        if self.undurable.is_recent:
            self._watch.listen(now)  # streams may speak that the disk does not take: they are not silent
        self._unrecorded += self._watch.tick(now)
        while not self._forecasts.empty():
            self._unrecorded += nowcast_alerts(self._watch, self._forecasts.get())
        self._record()
        self._read_acknowledgements()
        with self._register_lock:
            due = self._register.escalate(now)
        repeats = [(f"{alert.id}/repeat/{n}", now, _repeat_line(alert, n)) for alert, n in due]
        if repeats:
            self._outbox.add(repeats)

    def save_state(self) -> None:
        """Save what has changed in the state of the rules, with the position."""
        self._record()
        position = self.position
        self._outbox.save_state(*self._state.next(position))
        self._state.saved()
        self.saved_position = position

    def _look_at_clock(self) -> None:
        """Where the clock of this computer was set, what was heard before is counted by the new one."""
        step = self._host_clock.look() if self._host_clock is not None else None
        if step is not None:
            _log.warning("the clock of this computer was set by %.0f s", step.step / NS_PER_SECOND)
            self._watch.shift_clock(step.step, before=step.before)
            self._start += step.step

    def unused_thresholds(self, now: int) -> list[tuple[str, str]]:
        """Rule and station of thresholds that no reading has met in the first hour, or since. [ns UTC]"""
        return self._watch.unused_thresholds() if now - self._start > _SPEAKS_WITHIN else []

    def standing(self) -> list[Alert]:
        """Alerts that have not ended, the gravest first."""
        with self._register_lock:
            return self.undurable.standing(self._register.standing)

    def acknowledgements(self) -> dict[str, Acknowledgement]:
        """Acknowledgements of the standing alerts, by alert id."""
        with self._register_lock:
            found = ((alert.id, self._register.acknowledgement(alert.id)) for alert in self._register.standing)
            return {alert_id: seen for alert_id, seen in found if seen is not None}

    def is_acknowledged(self, alert_id: str) -> bool:
        """Whether somebody has acknowledged an alert."""
        with self._register_lock:
            return self._register.acknowledgement(alert_id) is not None

    def _record(self) -> None:
        """Add new alerts to the outbox, and with them the state that knows them; where it refuses both are kept."""
        new = [self.place(alert) for alert in self._unrecorded]
        if new:
            position = self.position
            rows = [(alert.id, alert.time, to_json(alert)) for alert in new]
            self._outbox.add(rows, state=self._state.next(position))
            self._state.saved()
            self.saved_position = position
            with self._register_lock:
                self._register.record(new)
            self._unrecorded = []
            if self.on_alerts is not None:
                self.on_alerts(new)

    def _read_acknowledgements(self) -> None:
        """Read new lines of the file, which `twin live --acknowledge` writes."""
        if not self._acknowledgements.exists():
            return
        lines = self._acknowledgements.read_text(encoding="utf-8").splitlines()
        for line in lines[self._n_acknowledgements :]:
            with contextlib.suppress(ValueError, KeyError, TypeError, InputError), self._register_lock:
                entry = json.loads(line)
                self._register.acknowledge(
                    entry["alert_id"], entry["who"], time=int(entry["time"]), note=entry.get("note", "")
                )
        self._n_acknowledgements = len(lines)


def _repeat_line(alert: Alert, n: int) -> str:
    return json.dumps({**json.loads(to_json(alert)), "repeat": n}, ensure_ascii=False)


def _register_line(line: str) -> str:
    """A line of the outbox as a line of the register."""
    entry = json.loads(line)
    return json.dumps({"escalated": entry["id"]}) if "repeat" in entry else line
