"""Clock of this computer, watched for being set: by hand, at boot, by a time server after a time without one."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from twin.quantities import NS_PER_SECOND

__all__ = ["ClockStep", "HostClock"]

_STEP = 10 * NS_PER_SECOND
"""A smaller difference from the steady clock is drift, or a process that had to wait. [ns]"""


class ClockStep(NamedTuple):
    """The clock was set by `step` ns; times up to `before` [ns UTC] were taken from it earlier."""

    step: int
    before: int


class HostClock:
    """Compares the clock of this computer with its steady one, which cannot be set.

    Parameters
    ----------
    wall, steady : callable
        UTC, and ns since some beginning.

    Examples
    --------
    >>> times = iter([(0, 0), (10**9, 10**9), (86_402 * 10**9, 2 * 10**9)])
    >>> now = [(0, 0)]
    >>> clock = HostClock(wall=lambda: now[0][0], steady=lambda: now[0][1])
    >>> for now[0] in times:
    ...     print(clock.look())
    None
    None
    ClockStep(step=86400000000000, before=2000000000)
    """

    def __init__(
        self, *, wall: Callable[[], int] = time.time_ns, steady: Callable[[], int] = time.monotonic_ns
    ) -> None:
        self._wall, self._steady = wall, steady
        self._last: tuple[int, int] | None = None

    def look(self) -> ClockStep | None:
        """How the clock was set since the last look; None where it was not."""
        wall, steady = self._wall(), self._steady()
        last, self._last = self._last, (wall, steady)
        if last is None:
            return None
        expected = last[0] + steady - last[1]
        return ClockStep(wall - expected, expected) if abs(wall - expected) > _STEP else None
