"""Situation shown at the top of the live page: how grave it is, and what nobody can see at the moment.

"No alerts" is a statement about the water only while a twin runs, its rules see every reading, and every gauge has a
recent value; else the page names what is missing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from twin.alerts.rules import Stage
from twin.live.status import StatusReport, clock_text
from twin.notes import Note
from twin.notes.times import age_note, length_note

__all__ = ["FAULT_KINDS", "GaugeCounts", "Situation", "situation_of"]

FAULT_KINDS = frozenset({"silence", "stuck"})
"""Kinds of rules whose alerts are about the sensor, not about the water."""
_BACKLOG = 1000  # readings that the rules have not seen; below it is the usual batch
_LONGEST_EVALUATION = 30.0  # s; rules that were evaluated before that hang
_LATE_NOWCASTS = 3  # intervals after which a nowcast is old

Level = Literal["disconnected", "unknown", "standby", "alert", "incomplete", "quiet"]


class GaugeCounts(NamedTuple):
    """Numbers of series: all, with an old value, and whose value is missing, bad or suspect."""

    all: int
    stale: int
    unknown: int


class Situation(NamedTuple):
    """What the page shows first.

    level : "disconnected", "unknown", "standby", "alert", "incomplete" or "quiet"; only the last says all is well
    stage : of the gravest alert of water known; 0 without one
    headline : one line
    details : what is missing or wrong, each in one line
    """

    level: Level
    stage: int
    headline: Note
    details: tuple[Note, ...]


def situation_of(
    report: StatusReport | None, gauges: GaugeCounts | None, *, nowcast_age: float | None = None
) -> Situation:
    """The situation by the status of a twin and its gauges.

    Parameters
    ----------
    report : StatusReport or None
        None: no twin has ever run here.
    gauges : GaugeCounts or None
        None: the current values cannot be read.
    nowcast_age : float or None
        Age of the last nowcast; None where there is none, or its hours are past. [s]

    Examples
    --------
    >>> situation_of(None, None).headline.text("en")
    'Not connected: nothing is known of the present'
    """
    if report is None:
        return Situation("disconnected", 0, Note("page.disconnected"), (Note("page.never_ran"),))
    values = report.values
    standing = values.get("alerts")
    of_water = [alert for alert in standing or () if alert["kind"] not in FAULT_KINDS and alert["stage"] != "none"]
    stage = max((int(Stage[alert["stage"].upper()]) for alert in of_water), default=0)
    if not report.is_connected:
        return Situation("disconnected", stage, Note("page.disconnected"), _last_known(report, stage))
    details = (*_missing(values, gauges, standing), *_missing_nowcast(values, nowcast_age))
    is_standby = values.get("role") == "standby"
    if is_standby:
        details = (Note("page.standby_detail"), *details)
    if is_standby and not of_water:
        return Situation("standby", stage, Note("page.standby"), details)
    if standing is None:
        return Situation("unknown", 0, Note("page.alerts_unknown"), details)
    evaluated = values.get("evaluated")
    if not is_standby and (evaluated is None or evaluated > _LONGEST_EVALUATION):
        age = age_note(math.nan if evaluated is None else evaluated)
        details = (Note("page.not_evaluated", age=age), *details)
        if not of_water:
            return Situation("unknown", 0, Note("page.alerts_unknown"), details)
    if of_water:
        n_more = max(int(values.get("n_alerts", 0)) - len(standing), 0)
        return Situation("alert", stage, _stage_headline(stage, len(of_water) + n_more), details)
    if details:
        return Situation("incomplete", 0, Note("page.no_alerts_but"), details)
    return Situation("quiet", 0, Note("page.no_alerts"), ())


def _stage_headline(stage: int, n: int) -> Note:
    if stage == Stage.STANDBY:
        return Note("page.alerts_standby", n=n)
    names = {"caution": Note("page.alerts_caution", n=n), "evacuation": Note("page.alerts_evacuation", n=n),
             "danger": Note("page.alerts_danger", n=n), "occurred": Note("page.alerts_occurred", n=n)}  # fmt: skip
    return names[Stage(stage).name.lower()]


def _last_known(report: StatusReport, stage: int) -> tuple[Note, ...]:
    values = report.values
    at = clock_text(int(values["time"]))
    since = length_note(max(report.age, 0.0))
    if values.get("is_stopped"):
        first = Note("page.stopped_at", time=at, since=since)
    elif report.age < 0:
        first = Note("page.clock_differs", time=at)
    else:
        first = Note("page.last_heard", time=at, since=since)
    n = values.get("n_alerts")
    known = Note("page.last_alerts", n=n) if n else Note("page.last_no_alerts") if n == 0 else None
    return (first,) if known is None else (first, known)


def _missing_nowcast(values: Mapping[str, Any], age: float | None) -> list[Note]:
    """Where forecasts are made: that there is none, or an old one."""
    every = values.get("nowcast_every")
    if every is None:
        return []
    if age is None:
        return [Note("page.nowcast_missing")]
    return [Note("page.nowcast_old", age=age_note(age))] if age > _LATE_NOWCASTS * every else []


def _missing(
    values: Mapping[str, Any], gauges: GaugeCounts | None, standing: list[dict[str, Any]] | None
) -> list[Note]:
    """What keeps the twin from seeing or reporting all."""
    notes = []
    if values.get("is_drill"):
        notes.append(Note("page.drill"))
    if gauges is None:
        notes.append(Note("page.gauges_unreadable"))
    elif gauges.all == 0:
        notes.append(Note("page.no_gauges"))
    elif gauges.stale or gauges.unknown:
        notes.append(Note("page.gauges_missing", n=gauges.stale + gauges.unknown, total=gauges.all))
    if values.get("n_rules") == 0:
        notes.append(Note("page.no_rules"))
    n_faults = sum(alert["kind"] in FAULT_KINDS for alert in standing or ())
    if n_faults:
        notes.append(Note("page.faults", n=n_faults))
    for feed in values.get("feeds", ()):
        if feed["problem"]:
            notes.append(Note("page.feed_problem", name=feed["name"], problem=feed["problem"]))
        elif feed["since"] is None:
            notes.append(Note("page.feed_silent", name=feed["name"]))
    if values.get("waiting", 0) >= _BACKLOG:
        notes.append(Note("page.backlog", n=values["waiting"]))
    notes += [Note("page.problem", problem=str(problem)) for problem in values.get("problems", ())]
    for sender in values.get("senders", ()):
        if sender["problem"]:
            notes.append(
                Note("page.sender_problem", name=sender["name"], n=sender["waiting"], problem=sender["problem"])
            )
    for held in values.get("held", ()):
        notes.append(Note("page.held", name=held["name"], n=held["alerts"]))
    n_undelivered = len(values.get("undelivered", ()))
    if n_undelivered:
        notes.append(Note("page.undelivered", n=n_undelivered))
    return notes
