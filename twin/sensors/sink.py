"""Sink: where feeds put what they receive, and what it promises.

Feeds and the store are siblings and do not import each other. A feed is handed
a `Sink`; `twin.store.Spool` is the durable one, `MemorySink` serves tests and
dry runs. The rule for a feed is one sentence: acknowledge to the sender only
in `done`, or after `append` returned.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Protocol

from twin.sensors.readings import Reading, Rejected

__all__ = ["MemorySink", "Sink"]

Done = Callable[[BaseException | None], None]


class Sink(Protocol):
    """Takes readings and rejected payloads; durable when it says so."""

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """Store and return the ids given to the readings. Durable on return; StoreError otherwise."""
        ...

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """As `append`, without waiting, from any thread.

        The future resolves, and `done(None)` is called from the sink's thread, once all of it is durable
        together; on failure `done(error)` with a StoreError, and nothing of it was stored.
        """
        ...

    def record_gap(self, source: str, start: int, end: int, reason: str) -> None:
        """Write down that intermediate values between two times (UTC ns) may be missing. Durable on return."""
        ...

    def remember(self, name: str, value: str) -> None:
        """Keep a feed's own position (last sync, page link) across restarts. Durable on return."""
        ...

    def recall(self, name: str) -> str | None:
        """What `remember` last kept, or None."""
        ...


class MemorySink:
    """A sink in memory: keeps everything, survives nothing.

    >>> sink = MemorySink()
    >>> sink.append([Reading(0, 0, "test", "a", "water_level", "m", 1.0)])
    range(1, 2)
    >>> len(sink.readings)
    1
    """

    def __init__(self) -> None:
        self.readings: list[Reading] = []
        self.rejected: list[Rejected] = []
        self.gaps: list[tuple[str, int, int, str]] = []
        self.positions: dict[str, str] = {}

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """Keep, and return ids counted from 1."""
        first = len(self.readings) + 1
        self.readings.extend(readings)
        self.rejected.extend(rejected)
        return range(first, first + len(readings))

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """Keep at once; the future is already resolved."""
        future: Future[range] = Future()
        future.set_result(self.append(readings, rejected))
        if done is not None:
            done(None)
        return future

    def record_gap(self, source: str, start: int, end: int, reason: str) -> None:
        """Keep the gap."""
        self.gaps.append((source, start, end, reason))

    def remember(self, name: str, value: str) -> None:
        """Keep the position."""
        self.positions[name] = value

    def recall(self, name: str) -> str | None:
        """The position kept, or None."""
        return self.positions.get(name)
