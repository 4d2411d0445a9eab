"""Checks of a reading against those before it in its series: largest step, stuck value, rate of a total.

A value that steps too far is SUSPECT until so many readings in a row agree with it: then the gauge has really moved, or
was moved. A value that stays the same number for too long is SUSPECT. Readings that arrive later than a newer one are
not judged. State is kept per series in memory; after a start it may be given by `seed`.
"""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc

from twin.quantities import HOUR, NS_PER_SECOND
from twin.sensors.readings import Quality, Reading, may_raise, usable

__all__ = ["SeriesChecks"]

_MOST_SERIES = 200_000
_TOTALS = "totals"  # instead of a quantity, in the key of the totals of a stream
_TOTALS_KEPT = 64
_LONGEST_INTERVAL = 3 * HOUR  # s over which a difference of totals still is a rate of rain


@dataclass(slots=True)
class _Series:
    """accepted : last value that was not suspect; run, n_run : last value of a run of suspect ones, and its length"""

    time: int
    value: float
    since: int  # event time from which the value is the same number
    accepted: float
    quality: Quality = Quality.GOOD
    run: float = math.nan
    n_run: int = 0
    totals: list[tuple[int, float]] = field(default_factory=list)


class SeriesChecks:
    """State of every series that is checked.

    Examples
    --------
    >>> checks = SeriesChecks()
    >>> level = Reading(0, 0, "s", "g", "water_level", "m", 5.6)
    >>> [checks.judge(level._replace(event_time=t, value=v), max_step=1.0).name
    ...  for t, v in [(0, 5.6), (1, 0.0), (2, 5.7), (3, 3.0), (4, 3.1), (5, 3.1)]]
    ['GOOD', 'SUSPECT', 'GOOD', 'SUSPECT', 'SUSPECT', 'GOOD']
    """

    def __init__(self) -> None:
        self._series: dict[tuple[str, str], _Series] = {}

    def judge(
        self, reading: Reading, *, max_step: float = math.inf, confirmed_by: int = 3, stuck_after: float | None = None,
        may_stand_at_zero: bool = False,
    ) -> Quality:  # fmt: skip
        """GOOD or SUSPECT.

        Parameters
        ----------
        max_step : largest difference from the last value that was not suspect, in the reading's unit
        confirmed_by : readings in a row, each within `max_step` of the one before, after which they are believed
        stuck_after : the same number for as long is suspect [s]; None: never
        may_stand_at_zero : 0 is never stuck, as for a rain gauge in dry weather
        """
        key = reading.stream, reading.quantity
        time, value = reading.event_time, reading.value
        last = self._series.get(key)
        if last is None:
            self._keep(key, _Series(time, value, time, value))
            return Quality.GOOD
        if (time, value) == (last.time, last.value):  # delivered again
            return last.quality
        if time < last.time:
            return Quality.GOOD
        if value != last.value:
            last.since = time
        last.time, last.value = time, value
        last.quality = self._step(last, value, max_step, confirmed_by)
        is_stuck = stuck_after is not None and time - last.since >= stuck_after * NS_PER_SECOND
        if is_stuck and not (may_stand_at_zero and value == 0.0):
            last.quality = Quality.SUSPECT
        return last.quality

    def _step(self, last: _Series, value: float, max_step: float, confirmed_by: int) -> Quality:
        if abs(value - last.accepted) > max_step:
            last.n_run = last.n_run + 1 if abs(value - last.run) <= max_step else 1
            last.run = value
            if last.n_run < confirmed_by:
                return Quality.SUSPECT
        last.accepted, last.run, last.n_run = value, math.nan, 0
        return Quality.GOOD

    def rate_of_total(self, reading: Reading) -> float | None:
        """Mean rate since the total before; None where that is unknown or longer ago than 3 hours. [m/s]

        A total that is smaller than the one before was set back to 0 in between: at least what it shows has fallen.

        >>> checks = SeriesChecks()
        >>> total = Reading(0, 0, "s", "g", "rain_total", "m", 0.010)
        >>> minute = 60 * 10**9
        >>> [checks.rate_of_total(total._replace(event_time=t * minute, value=v))
        ...  for t, v in [(0, 0.010), (10, 0.016), (20, 0.003)]]
        [None, 1e-05, 5e-06]
        """
        key = reading.stream, _TOTALS
        last = self._series.get(key)
        if last is None:
            last = self._keep(key, _Series(reading.event_time, math.nan, 0, math.nan))
        at = bisect_left(last.totals, (reading.event_time, -math.inf))
        rate = None
        if at > 0:
            before, total = last.totals[at - 1]
            elapsed = (reading.event_time - before) / NS_PER_SECOND
            fallen = reading.value - total if reading.value >= total else reading.value
            rate = round(fallen / elapsed, 15) if elapsed <= _LONGEST_INTERVAL else None
        if at == len(last.totals) or last.totals[at][0] != reading.event_time:
            insort(last.totals, (reading.event_time, reading.value))
            del last.totals[:-_TOTALS_KEPT]
        return rate

    def _keep(self, key: tuple[str, str], series: _Series) -> _Series:
        while len(self._series) >= _MOST_SERIES:
            self._series.pop(next(iter(self._series)))
        self._series[key] = series
        return series

    def seed(self, latest: pa.Table, source: str) -> None:
        """Begin from the last readings of a store, of one source; series that are known already stay.

        After a last reading that is suspect, the next ones are suspect until so many agree: what was before is unknown.
        """
        if not latest.num_rows:
            return
        own = latest.filter(pc.equal(latest.column("source").cast(pa.string()), pa.scalar(source)))
        streams, quantities = (own.column(name).cast(pa.string()).to_pylist() for name in ("stream", "quantity"))
        times = own.column("event_time").cast(pa.int64()).to_numpy().tolist()
        values, qualities = own.column("value").to_numpy().tolist(), own.column("quality").to_numpy().tolist()
        for stream, quantity, time, value, quality in zip(streams, quantities, times, values, qualities):
            if not may_raise(quality):
                continue
            key = str(stream), str(quantity)
            if key not in self._series:
                is_usable = usable(quality)
                series = self._keep(key, _Series(time, value, time, value if is_usable else math.inf))
                if not is_usable:
                    series.quality, series.run, series.n_run = Quality.SUSPECT, value, 1
            if quantity == "rain_total" and (key[0], _TOTALS) not in self._series:
                self._keep((key[0], _TOTALS), _Series(time, math.nan, 0, math.nan)).totals.append((time, value))
