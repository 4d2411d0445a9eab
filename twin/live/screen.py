"""Screen: the status as text, in Japanese or English."""

from __future__ import annotations

from datetime import datetime

from twin.alerts import JST
from twin.alerts.messages import stage_text
from twin.live.engine import LiveStatus
from twin.notes import Note
from twin.notes.times import age_note
from twin.quantities import NS_PER_SECOND

__all__ = ["clock_text", "status_text"]


def clock_text(ns: int) -> str:
    """A time [ns UTC] as Japanese clocks show it, to the second."""
    return datetime.fromtimestamp(ns / NS_PER_SECOND, JST).strftime("%Y-%m-%d %H:%M:%S")


def status_text(status: LiveStatus, lang: str, *, now: int) -> str:
    """A few lines; `lang` is "en" or "ja", `now` in UTC ns.

    >>> print(status_text(LiveStatus([], 5, 0, 5, 1, 1, 0, [], [], []), "en", now=0))
    1970-01-01 09:00:00  spooled 5, waiting 0, stored 5; fresh 1, stale 1, unmatched 0
    standing alerts: none
    """

    def line(*notes: Note | None) -> str:
        return ", ".join(note.text(lang) for note in notes if note is not None)

    def problem(text: str) -> Note | None:
        return Note("live.problem", problem=text) if text else None

    lines = [line(Note("live.counts", clock=clock_text(now), spooled=status.spooled, waiting=status.waiting,
                       stored=status.stored, fresh=status.n_fresh, stale=status.n_stale,
                       unmatched=status.n_unmatched))]  # fmt: skip
    for feed in status.feeds:
        since = Note("live.never") if feed.since is None else age_note(feed.since)
        refused = Note("live.refused", n=feed.n_rejected) if feed.n_rejected else None
        received = Note("live.feed", name=feed.name, readings=feed.n_readings, since=since)
        lines.append(line(received, refused, problem(feed.problem)))
    n_standing = len(status.standing)
    lines.append(line(Note("live.standing", n=n_standing) if n_standing else Note("live.standing_none")))
    for alert in status.standing[:10]:
        value = f"{alert.value:.4g} {alert.unit}".strip()
        stage = f"{int(alert.stage)} {stage_text(alert, lang=lang)}"
        lines.append(f"  {stage}  {alert.place_id or alert.stream}  {value}  [{alert.id}]")
    for name, n_due, trouble in status.senders:
        if n_due or trouble:
            lines.append(line(Note("live.delivery", name=name, n=n_due), problem(trouble)))
    lines += [line(problem(trouble)) for trouble in status.problems]
    return "\n".join(lines)
