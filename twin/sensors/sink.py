"""Sink: the interface by which feeds store readings and dead letters.

Feeds do not import the store. `twin.store.Spool` is the durable sink, `MemorySink` serves tests and dry runs. A feed
acknowledges to its sender only in `done`, or after `append` has returned.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Protocol

from twin.sensors.readings import Reading, Rejected

__all__ = ["MemorySink", "Sink"]

Done = Callable[[BaseException | None], None]


class Sink(Protocol):
    """Stores readings and dead letters durably."""

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """Store; returns the ids of the readings. Durable on return; StoreError otherwise."""
        ...

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """As `append`, without waiting, from any thread.

        The future resolves, and `done(None)` is called on the sink's thread, once everything is durable; on
        failure `done(error)` is called with a StoreError, and nothing was stored.
        """
        ...

    def record_gap(self, source: str, start: int, end: int, reason: str) -> None:
        """Record that values between two times [ns UTC] may be missing. Durable on return."""
        ...

    def remember(self, name: str, value: str) -> None:
        """Store a feed's position (last query, page link) for the next start. Durable on return."""
        ...

    def recall(self, name: str) -> str | None:
        """The value last stored by `remember`, or None."""
        ...


class MemorySink:
    """A sink in memory.

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
        """Store; returns ids counted from 1."""
        first = len(self.readings) + 1
        self.readings.extend(readings)
        self.rejected.extend(rejected)
        return range(first, first + len(readings))

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """Store at once; the future is resolved."""
        future: Future[range] = Future()
        future.set_result(self.append(readings, rejected))
        if done is not None:
            done(None)
        return future

    def record_gap(self, source: str, start: int, end: int, reason: str) -> None:
        """Store the gap."""
        self.gaps.append((source, start, end, reason))

    def remember(self, name: str, value: str) -> None:
        """Store the position."""
        self.positions[name] = value

    def recall(self, name: str) -> str | None:
        """The stored position, or None."""
        return self.positions.get(name)
