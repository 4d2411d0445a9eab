"""Status of a live twin, as data and as text in Japanese or English."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import NamedTuple

from twin.alerts import JST, Alert
from twin.alerts.messages import stage_text
from twin.notes import Note
from twin.notes.times import age_note
from twin.quantities import NS_PER_SECOND

__all__ = ["FeedStatus", "LiveStatus", "Problems", "clock_text", "feed_line", "status_text"]

_log = logging.getLogger(__name__)


class FeedStatus(NamedTuple):
    """One feed: kind, readings and dead letters since the start, seconds since the last (None: never), problem."""

    name: str
    n_readings: int
    n_rejected: int
    since: float | None
    problem: str


class LiveStatus(NamedTuple):
    """State of a live twin.

    spooled, waiting, stored : readings received, not yet evaluated by the rules, and in the store
    n_fresh, n_stale, n_unmatched : series by age of their last value, and those without an object
    senders : (name, alerts not yet delivered, problem)
    """

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


class Problems:
    """The current problem of each part of a live twin; a change is logged."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def report(self, part: str, error: Exception) -> None:
        """Set the problem of a part."""
        if self._texts.get(part) != str(error):
            _log.warning("%s: %s", part, error)
        self._texts[part] = str(error)

    def clear(self, part: str) -> None:
        """The part works again."""
        self._texts.pop(part, None)

    def texts(self) -> list[str]:
        """All current problems."""
        return list(self._texts.values())


def clock_text(ns: int) -> str:
    """A time [ns UTC] in Japan Standard Time, to the second."""
    return datetime.fromtimestamp(ns / NS_PER_SECOND, JST).strftime("%Y-%m-%d %H:%M:%S")


def status_text(status: LiveStatus, lang: str, *, now: int) -> str:
    """The status as a few lines; `lang` is "en" or "ja", `now` in UTC ns.

    >>> print(status_text(LiveStatus([], 5, 0, 5, 1, 1, 0, [], [], []), "en", now=0))
    1970-01-01 09:00:00  spooled 5, waiting 0, stored 5; fresh 1, stale 1, unmatched 0
    standing alerts: none
    """

    def line(*notes: Note | None) -> str:
        return ", ".join(note.text(lang) for note in notes if note is not None)

    lines = [line(Note("live.counts", clock=clock_text(now), spooled=status.spooled, waiting=status.waiting,
                       stored=status.stored, fresh=status.n_fresh, stale=status.n_stale,
                       unmatched=status.n_unmatched))]  # fmt: skip
    lines += [feed_line(feed, lang) for feed in status.feeds]
    n_standing = len(status.standing)
    lines.append(line(Note("live.standing", n=n_standing) if n_standing else Note("live.standing_none")))
    for alert in status.standing[:10]:
        value = f"{alert.value:.4g} {alert.unit}".strip()
        stage = f"{int(alert.stage)} {stage_text(alert, lang=lang)}"
        lines.append(f"  {stage}  {alert.place_id or alert.stream}  {value}  [{alert.id}]")
    for name, n_waiting, problem in status.senders:
        if n_waiting or problem:
            lines.append(line(Note("live.delivery", name=name, n=n_waiting), _problem_note(problem)))
    lines += [line(_problem_note(problem)) for problem in status.problems]
    return "\n".join(lines)


def feed_line(feed: FeedStatus, lang: str) -> str:
    """One feed as a line."""
    since = Note("live.never") if feed.since is None else age_note(feed.since)
    rejected = Note("live.refused", n=feed.n_rejected) if feed.n_rejected else None
    received = Note("live.feed", name=feed.name, readings=feed.n_readings, since=since)
    notes = (received, rejected, _problem_note(feed.problem))
    return ", ".join(note.text(lang) for note in notes if note is not None)


def _problem_note(text: str) -> Note | None:
    return Note("live.problem", problem=text) if text else None
