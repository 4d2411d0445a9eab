"""Evaluation of the rules of a live twin over the readings of its spool, and the alerts they raise.

Alerts are durable in the outbox before they are sent. The state of the rules is saved with the spool id up to which
readings have been evaluated. After a crash evaluation continues from the saved state: the same alerts are raised again
with the same ids, and the outbox ignores those it has.
"""

from __future__ import annotations

import contextlib
import json
import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path

from twin.alerts import Alert, AlertRegister, Rule, Watch, to_json
from twin.alerts.register import Acknowledgement
from twin.errors import InputError
from twin.live.latest import Latest
from twin.live.nowcast import WallDepths, nowcast_alerts
from twin.live.outbox import Outbox
from twin.store import Spool

__all__ = ["RuleEvaluation"]

_log = logging.getLogger(__name__)

_REMEMBERED = 10_000  # alerts that have ended; the outbox keeps all
_BATCH = 50_000  # readings


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

    Attributes
    ----------
    position, saved_position : int
        Spool id up to which readings have been evaluated, and to which the state is saved.
    on_alerts : callable or None
        Called with new alerts once they are durable, on the thread that calls `advance` or `tick`.
    """

    def __init__(
        self, rules: list[Rule], spool: Spool, outbox: Outbox, latest: Latest, *, acknowledgements: Path, start: int
    ) -> None:
        self._spool = spool
        self._outbox = outbox
        self._latest = latest
        self._watch = Watch(rules, start=start)
        self.position = 0
        saved = outbox.state("watch")
        if saved is not None:
            self.position = saved[0]
            if not self._watch.restore(saved[1]):
                _log.warning("the rules have changed: all stages begin at none")
        self.saved_position = self.position
        self._unrecorded: list[Alert] = []
        self._register = AlertRegister(rules, map(_register_line, outbox.lines()), most=_REMEMBERED)
        self._register_lock = threading.Lock()
        self._acknowledgements = acknowledgements
        self._n_acknowledgements = 0
        self._forecasts: queue.SimpleQueue[WallDepths] = queue.SimpleQueue()
        self._is_state_due = False
        self.on_alerts: Callable[[list[Alert]], None] | None = None

    def advance(self) -> bool:
        """Evaluate the readings that have become durable since the last call; whether there were any."""
        before = self.position
        if self._spool.last_id == before:
            return False
        for batch in self._spool.read(before, limit=_BATCH):
            self._unrecorded += self._watch.advance(batch.readings)
            self._latest.update(batch.readings)
            self.position = batch.last_id
            self._record()
        return self.position != before

    def add_forecast(self, depths: WallDepths) -> None:
        """Queue a nowcast for the next `tick`; from any thread."""
        self._forecasts.put(depths)

    def tick(self, now: int) -> None:
        """Evaluate what depends on time: silent streams, forecasts, acknowledgements and repetitions. [ns UTC]"""
        self._unrecorded += self._watch.tick(now)
        while not self._forecasts.empty():
            self._unrecorded += nowcast_alerts(self._watch, self._forecasts.get())
        self._record(with_state=True)
        self._read_acknowledgements()
        with self._register_lock:
            due = self._register.escalate(now)
        repeats = [(f"{alert.id}/repeat/{n}", now, _repeat_line(alert, n)) for alert, n in due]
        if repeats:
            self._outbox.add(repeats)

    def save_state(self) -> None:
        """Save the state of the rules with the position."""
        self._record()
        position = self.position
        self._outbox.save_state("watch", position, self._watch.state())
        self.saved_position = position

    def standing(self) -> list[Alert]:
        """Alerts that have not ended, the gravest first."""
        with self._register_lock:
            return list(self._register.standing)

    def acknowledgements(self) -> dict[str, Acknowledgement]:
        """Acknowledgements of the standing alerts, by alert id."""
        with self._register_lock:
            found = ((alert.id, self._register.acknowledgement(alert.id)) for alert in self._register.standing)
            return {alert_id: seen for alert_id, seen in found if seen is not None}

    def is_acknowledged(self, alert_id: str) -> bool:
        """Whether somebody has acknowledged an alert."""
        with self._register_lock:
            return self._register.acknowledgement(alert_id) is not None

    def _record(self, *, with_state: bool = False) -> None:
        """Add new alerts to the outbox; where it refuses they are kept, and the state is not saved.

        with_state : save the state with them. A replay gives alerts of forecasts and silence another time or none: with
            the state of before, the next alert would have the id of one that is in the outbox, and be taken for it.
        """
        new = self._unrecorded
        if new:
            self._is_state_due |= with_state  # until the disk takes them
            state = ("watch", self.position, self._watch.state()) if self._is_state_due else None
            self._outbox.add([(alert.id, alert.time, to_json(alert)) for alert in new], state=state)
            if state is not None:
                self.saved_position, self._is_state_due = self.position, False
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
