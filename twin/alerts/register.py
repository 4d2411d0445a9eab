"""Register of alerts: those standing, acknowledgements, repetitions; as JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from twin.alerts.alert import Alert
from twin.alerts.messages import alert_from_json, to_json
from twin.alerts.rules import Rule
from twin.errors import InputError
from twin.quantities import NS_PER_SECOND

__all__ = ["Acknowledgement", "AlertRegister"]


class Acknowledgement(NamedTuple):
    """Somebody has seen an alert. time [ns UTC]."""

    alert_id: str
    who: str
    time: int
    note: str = ""


class AlertRegister:
    """Alerts and acknowledgements in order; its lines restore it.

    most : int or None
        Keep about that many alerts that have ended, and lines, besides the standing alerts. None keeps all.

    Examples
    --------
    >>> register = AlertRegister([])
    >>> register.lines
    []
    """

    def __init__(self, rules: list[Rule], lines: Iterable[str] = (), *, most: int | None = None) -> None:
        self._most = most
        self._wait = {rule.name: rule.escalate_after for rule in rules}
        self.lines: list[str] = []
        self._open: dict[tuple[str, str], Alert] = {}
        self._all: dict[str, Alert] = {}
        self._acknowledged: dict[str, Acknowledgement] = {}
        self._escalated: dict[str, int] = {}
        for line in lines:
            self._read(line)

    def _read(self, line: str) -> None:
        entry = json.loads(line)
        if "alert_id" in entry:
            self._acknowledged[entry["alert_id"]] = Acknowledgement(**entry)
        elif "escalated" in entry:
            self._escalated[entry["escalated"]] = self._escalated.get(entry["escalated"], 0) + 1
        else:
            self._add(alert_from_json(line))
        self.lines.append(line)

    def _add(self, alert: Alert) -> None:
        self._all[alert.id] = alert
        key = (alert.rule, alert.id.rpartition("/")[0])
        if alert.is_standing:
            self._open[key] = alert
        elif alert.action == "cancel":  # a stage of the past leaves what stands
            self._open.pop(key, None)
        if self._most is not None and len(self._all) > 2 * self._most + len(self._open):
            self._forget(self._most)

    def _forget(self, most: int) -> None:
        """Drop the oldest alerts that have ended, and the oldest lines."""
        standing = {alert.id for alert in self._open.values()}
        ended = [identity for identity in self._all if identity not in standing]
        for identity in ended[: len(ended) - most]:
            del self._all[identity]
            self._acknowledged.pop(identity, None)
            self._escalated.pop(identity, None)
        del self.lines[:-most]

    def record(self, alerts: Iterable[Alert]) -> list[str]:
        """Add alerts; returns the new lines. An alert already present (a replay) is ignored."""
        new = [alert for alert in alerts if alert.id not in self._all]
        lines = [to_json(alert) for alert in new]
        for alert in new:
            self._add(alert)
        self.lines.extend(lines)
        return lines

    def acknowledge(self, alert_id: str, who: str, *, time: int, note: str = "") -> str:
        """Record that somebody has seen an alert; returns the new line.

        Raises
        ------
        InputError
            There is no such alert.
        """
        if alert_id not in self._all:
            raise InputError(f"there is no alert {alert_id!r} to acknowledge")
        entry = Acknowledgement(alert_id, who, time, note)
        self._acknowledged[alert_id] = entry
        line = json.dumps(entry._asdict(), ensure_ascii=False)
        self.lines.append(line)
        return line

    @property
    def standing(self) -> list[Alert]:
        """Alerts that have not ended, the gravest first."""
        return sorted(self._open.values(), key=lambda alert: (-alert.stage, alert.time))

    def acknowledgement(self, alert_id: str) -> Acknowledgement | None:
        """The acknowledgement of an alert, or None."""
        return self._acknowledged.get(alert_id)

    def escalate(self, now: int) -> list[tuple[Alert, int]]:
        """Standing alerts without acknowledgement after the rule's `escalate_after`, with their number of repetitions.

        Each is returned once per elapsed interval, to be sent again at a higher level. [ns UTC]
        """
        due = []
        for alert in self.standing:
            wait = self._wait.get(alert.rule)
            if wait is None or alert.id in self._acknowledged:
                continue
            times = self._escalated.get(alert.id, 0)
            if now >= alert.time + int((times + 1) * max(wait, 1.0) * NS_PER_SECOND):
                self._escalated[alert.id] = times + 1
                self.lines.append(json.dumps({"escalated": alert.id, "time": now}, ensure_ascii=False))
                due.append((alert, times + 1))
        return due
