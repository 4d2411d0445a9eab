"""Retention: how long each kind of data is kept, by rule, and what was deleted. Without a rule everything is kept.

    [keep]                       # days since arrival
    history = 3650               # readings; the last of every series is kept all the same
    dead_letters = 90
    gaps = 365
    alerts = 3650                # that have ended, and that every receiver has

A running twin applies the rules every hour. `twin live CONFIG --prune` applies them to a twin that is stopped, and
returns the space to the system. What was deleted is in the log and in `deletions.ndjson`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from pydantic import Field

from twin.files import append_lines
from twin.live.outbox import Outbox
from twin.quantities import DAY, NS_PER_SECOND
from twin.settings import Section
from twin.store import HistoryParts, Spool, Store

__all__ = ["Deleted", "KeepRules", "prune"]

_log = logging.getLogger(__name__)


class KeepRules(Section):
    """Days since arrival for which each kind is kept; None is for ever."""

    history: float | None = Field(default=None, gt=0)
    dead_letters: float | None = Field(default=None, gt=0)
    gaps: float | None = Field(default=None, gt=0)
    alerts: float | None = Field(default=None, gt=0)


class Deleted(NamedTuple):
    """Numbers of readings, dead letters, gaps and alerts that were deleted."""

    history: int = 0
    dead_letters: int = 0
    gaps: int = 0
    alerts: int = 0


def prune(
    keep: KeepRules, folder: Path, *, spool: Spool, store: Store, parts: HistoryParts, outbox: Outbox, now: int,
    standing: Iterable[str], senders: Iterable[str],
) -> Deleted:  # fmt: skip
    """Delete what the rules allow to, and report it.

    folder : of the twin
    now : [ns UTC]
    standing : ids of the alerts that have not ended
    senders : names of the senders of the configuration; what one of them has not delivered is kept

    Raises
    ------
    StoreError
        A database refused; what was deleted before is reported all the same.
    """
    deleted = Deleted()

    def before(days: float) -> int:
        return now - int(days * DAY * NS_PER_SECOND)

    try:
        if keep.dead_letters is not None:
            deleted = deleted._replace(dead_letters=spool.forget_dead_letters(before(keep.dead_letters)))
        if keep.gaps is not None:
            deleted = deleted._replace(gaps=spool.forget_gaps(before(keep.gaps)))
        if keep.alerts is not None:
            n = outbox.forget(before(keep.alerts), standing=standing, senders=senders)
            deleted = deleted._replace(alerts=n)
        if keep.history is not None:
            parts.forget(before(keep.history))
            deleted = deleted._replace(history=store.forget(before(keep.history), by="received_time"))
    finally:
        if any(deleted):
            limits = {kind: days for kind, days in keep.model_dump().items() if days is not None}
            _log.warning("deleted by [keep] %s: %s", limits, deleted._asdict())
            line = {"time": now, "keep_days": limits, "deleted": deleted._asdict()}
            append_lines(folder / "deletions.ndjson", [json.dumps(line).encode()])
    return deleted
