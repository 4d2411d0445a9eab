"""Status of a live twin: as data, as text in Japanese or English, and as a file for other processes.

`status.json` in the live folder is replaced every few seconds, whole. What it does not report is unknown, not absent:
after an error `alerts` is null, and a file that is older than three of its intervals says nothing of the present.
"""

from __future__ import annotations

import contextlib
import json
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from twin.alerts import JST, Alert
from twin.alerts.messages import stage_text, to_json
from twin.alerts.register import Acknowledgement
from twin.errors import InputError
from twin.files import write_text
from twin.live.outbox import Undeliverable
from twin.notes import Note
from twin.notes.times import age_note
from twin.quantities import NS_PER_SECOND

__all__ = [
    "FeedStatus", "LiveStatus", "Problems", "StatusFile", "StatusReport", "clock_text", "feed_line", "read_status",
    "status_json", "status_text",
]  # fmt: skip

_log = logging.getLogger(__name__)
_FILE = "status.json"
_MOST_UNDELIVERED = 10  # on the screen, one by one
_MOST_ALERTS = 2000  # in the file, the gravest first; their number is given


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
    role : "active" or "standby"
    acknowledgements : of the standing alerts that somebody has seen, by alert id
    undelivered : alerts that a receiver refused permanently, and that nobody has acknowledged since
    is_drill : nothing leaves for the real receivers
    held : (sender, number of alerts held back by a maintenance silence or an inhibition)
    evaluated : seconds since the rules were last evaluated; None before the first time, and in a standby
    n_without_receiver : standing alerts that no receiver's routes take
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
    role: str = "active"
    acknowledgements: Mapping[str, Acknowledgement] = {}
    undelivered: Sequence[Undeliverable] = ()
    is_drill: bool = False
    held: Sequence[tuple[str, int]] = ()
    evaluated: float | None = None
    n_without_receiver: int = 0


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

    lines = [line(Note("live.in_drill"))] if status.is_drill else []
    lines += [line(Note("live.counts", clock=clock_text(now), spooled=status.spooled, waiting=status.waiting,
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
    if status.n_without_receiver:
        lines.append(line(Note("live.without_receiver", n=status.n_without_receiver)))
    for name, n_held in status.held:
        lines.append(line(Note("live.held_back", name=name, n=n_held)))
    for one in status.undelivered[:_MOST_UNDELIVERED]:
        lines.append(line(Note("live.undelivered", sender=one.sender, alert=one.alert_id, reason=one.reason)))
    if len(status.undelivered) > _MOST_UNDELIVERED:
        lines.append(line(Note("alerts.more", n=len(status.undelivered) - _MOST_UNDELIVERED)))
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


def status_json(status: LiveStatus, *, now: int) -> dict[str, Any]:
    """The status as JSON values. Standing alerts are those of `to_json`, with who has acknowledged them. [ns UTC]

    >>> status_json(LiveStatus([], 5, 0, 5, 1, 1, 0, [], [], []), now=0)["n_alerts"]
    0
    """
    alerts = [json.loads(to_json(alert)) for alert in status.standing[:_MOST_ALERTS]]
    for alert in alerts:
        seen = status.acknowledgements.get(alert["id"])
        alert["acknowledged"] = None if seen is None else {"who": seen.who, "time": seen.time, "note": seen.note}
    return {
        "time": now,
        "role": status.role,
        "evaluated": status.evaluated,
        "is_drill": status.is_drill,
        "feeds": [feed._asdict() for feed in status.feeds],
        "received": status.spooled, "waiting": status.waiting, "stored": status.stored,
        "fresh": status.n_fresh, "stale": status.n_stale, "unmatched": status.n_unmatched,
        "n_alerts": len(status.standing), "alerts": alerts,
        "senders": [{"name": name, "waiting": n, "problem": problem} for name, n, problem in status.senders],
        "without_receiver": status.n_without_receiver,
        "held": [{"sender": name, "alerts": n} for name, n in status.held],
        "undelivered": [one._asdict() for one in status.undelivered],
        "problems": status.problems,
    }  # fmt: skip


class StatusFile:
    """Writes `status.json` to a live folder, in a thread of its own: no other work of the twin can delay it.

    Parameters
    ----------
    folder : Path
    status : function without arguments
        Where it fails, the file names the error, and the alerts are unknown.
    facts : mapping
        What does not change: name, city, and other settings that readers of the folder need.
    every : float
        [s]
    clock : function
        UTC ns.
    """

    def __init__(
        self, folder: Path, status: Callable[[], LiveStatus], *, facts: Mapping[str, Any], every: float,
        clock: Callable[[], int] = time.time_ns,
    ) -> None:  # fmt: skip
        self._path = folder / _FILE
        self._status = status
        self._facts = {"format": 1, **facts, "write_every": every}
        self._every = every
        self._clock = clock
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="status", daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def stop(self) -> None:
        """Write once more that the twin was stopped. May be called twice."""
        if self._stop.is_set():
            return
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(30)
        self.write(is_stopped=True)

    def write(self, *, is_stopped: bool = False) -> None:
        """Replace the file. A disk that refuses leaves the old file, which soon counts as not connected."""
        now = self._clock()
        try:
            found = status_json(self._status(), now=now)
        except Exception as error:  # readers must learn of the failure, whatever it is
            found = {"time": now, "alerts": None, "problems": [f"status: {error}"]}
        with contextlib.suppress(Exception):
            write_text(self._path, json.dumps({**self._facts, "is_stopped": is_stopped, **found}, ensure_ascii=False))

    def _run(self) -> None:
        while True:
            self.write()
            if self._stop.wait(self._every):
                return


class StatusReport(NamedTuple):
    """The last status of a live twin, as another process reads it.

    is_connected : whether a twin writes it now. If not, nothing in `values` says how things are.
    age : since it was written; negative where the clocks of the writer and the reader differ [s]
    values : of `status_json`, with the settings name, city, fresh_for and write_every
    """

    is_connected: bool
    age: float
    values: dict[str, Any]


def read_status(folder: str | Path, *, now: int | None = None) -> StatusReport | None:
    """The status of the twin that runs on a live folder; None where none ever ran.

    Parameters
    ----------
    folder : path
    now : int, optional
        Default: the clock. [ns UTC]

    Raises
    ------
    InputError
        The file is no status.
    """
    path = Path(folder) / _FILE
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    try:
        values = json.loads(text)
        age = ((time.time_ns() if now is None else now) - values["time"]) / NS_PER_SECOND
        is_recent = abs(age) <= 3 * values["write_every"]
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} is no status of a live twin: {error!r}; expected the file of `twin live`") from None
    return StatusReport(is_recent and not values.get("is_stopped", False), age, values)
