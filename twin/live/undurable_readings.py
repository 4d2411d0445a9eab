"""Undurable readings: what the disk did not take is evaluated all the same, and warned of from memory.

A reading that the spool refuses (a full disk) is not acknowledged, and its sender sends it again. Until the spool takes
it, the rules preview it: stages that rise become alerts with the note "not_durable", delivered from memory, under the
ids that they will have. Nothing is lowered and nothing ends by such readings. Once the disk takes readings again, the
rules evaluate them as ever, and the outbox sends none of the alerts twice.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence

from twin.alerts import Alert, Watch, to_json
from twin.live.outbox import NOT_DURABLE, Outbox, chain_of
from twin.sensors import Reading

__all__ = ["UndurableReadings"]

_MOST = 20_000  # readings that are previewed together; later ones wait for the disk
_GRACE = 30.0  # s after the last refusal in which a stream that is not stored is not silent
_Key = tuple[str, str, str, int, float]


class UndurableReadings:
    """Readings that a spool refused.

    Parameters
    ----------
    watch : Watch
        Rules, as far as the durable readings go; not changed.
    outbox : Outbox
        Delivers the alerts.
    timer : callable
        Seconds; for tests.

    Attributes
    ----------
    alerts : dict of chain -> Alert
        What stands by these readings.
    place : callable
        As of `RuleEvaluation`.
    """

    def __init__(self, watch: Watch, outbox: Outbox, *, timer: Callable[[], float] = time.monotonic) -> None:
        self._watch = watch
        self._outbox = outbox
        self._timer = timer
        self._lock = threading.Lock()
        self._readings: dict[_Key, Reading] = {}
        self._is_new = False
        self._refused_at: float | None = None
        self.alerts: dict[str, Alert] = {}
        self.place: Callable[[Alert], Alert] = lambda alert: alert

    def put(self, readings: Iterable[Reading]) -> None:
        """Add readings that were refused; those that came before are ignored. From any thread."""
        with self._lock:
            self._refused_at = self._timer()
            for one in readings:
                key = (one.source, one.stream, one.quantity, one.event_time, one.value)
                if key not in self._readings and len(self._readings) < _MOST:
                    self._readings[key] = one
                    self._is_new = True

    @property
    def is_recent(self) -> bool:
        """Whether readings were refused within the last half minute: streams may speak without being stored."""
        return self._refused_at is not None and self._timer() - self._refused_at < _GRACE

    def evaluate(self) -> None:
        """Deliver the alerts of readings that are new; on the thread of the rules."""
        with self._lock:
            if not self._is_new:
                return
            self._is_new = False
            readings = list(self._readings.values())
        alerts = [self.place(alert) for alert in self._watch.preview(readings) if _rises(alert)]
        held = []
        for alert in alerts:
            if alert.action != "past":
                self.alerts[chain_of(alert.id)] = alert
            notes = tuple(note for note in alert.notes if note != NOT_DURABLE)  # the outbox adds it on the way
            held.append((alert.id, to_json(alert._replace(notes=notes))))
        if held:
            self._outbox.hold_in_memory(held)

    def clear(self) -> None:
        """The spool takes readings again: what it holds is evaluated as ever."""
        with self._lock:
            self._readings = {}
            self._is_new = False
        self.alerts = {}

    def standing(self, durable: Sequence[Alert]) -> list[Alert]:
        """The alerts that stand, the gravest first: of each chain the graver one of disk and memory."""
        memory = dict(self.alerts)
        if not memory:
            return list(durable)
        for alert in durable:
            other = memory.get(chain_of(alert.id))
            if other is None or other.stage <= alert.stage:
                memory[chain_of(alert.id)] = alert
        return sorted(memory.values(), key=lambda alert: (-alert.stage, alert.time))


def _rises(alert: Alert) -> bool:
    return alert.action == "past" or (alert.action in ("alert", "update") and alert.stage > alert.previous)
