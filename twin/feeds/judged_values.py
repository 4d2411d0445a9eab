"""Readings of one value that was sent, by its `ValueRules`: conversion, "no value", flags, checks of its series."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from twin.feeds.value_rules import ValueRules
from twin.sensors.readings import Quality, Reading, may_raise
from twin.sensors.series_checks import SeriesChecks
from twin.sensors.validation import admit_in_base_unit, number

__all__ = ["judged", "readings_of_value"]


def readings_of_value(
    rule: ValueRules, found: object, series: SeriesChecks, *, unit: str, quality: int,
    states: Mapping[str, float] | None = None, **common: Any,
) -> list[Reading]:  # fmt: skip
    """The reading of a value; two where a total of rain is sent, and the total before it is known.

    Parameters
    ----------
    found : as it was sent; null and codes for "no value" give a reading of quality MISSING
    series : what earlier readings of the mapping were
    unit : in which it was sent
    quality : of the observation, by its flag and its time
    common : the other columns of `twin.sensors.Reading`

    Raises
    ------
    InputError
        Not a number, a unit of something else, or outside the range of the quantity.
    """
    scaling = rule.scaling(unit)
    measured = "rain_total" if rule.accumulates else rule.quantity
    if quality == Quality.MISSING or rule.is_none(found, states or ()):
        return [_admitted(measured, scaling.unit, math.nan, Quality.MISSING, None, common)]
    value = number(found, states=states, quantity=rule.quantity) * scaling.factor + scaling.offset + 0.0
    reading = _admitted(measured, scaling.unit, value, quality, (scaling.low, scaling.high), common)
    if not may_raise(reading.quality):
        return [reading]
    if rule.max_step is not None or rule.stuck_after is not None:
        reading = judged(rule, series, reading)
    if not rule.accumulates:
        return [reading]
    rate = series.rate_of_total(reading)
    if rate is None:
        return [reading]
    return [reading, _admitted("rain_rate", "m/s", rate, reading.quality, None, common)]


def judged(rule: ValueRules, series: SeriesChecks, reading: Reading) -> Reading:
    """The reading, suspect where the readings before it make it so; those that are bad or missing are not compared."""
    if not may_raise(reading.quality):
        return reading
    found = series.judge(
        reading, max_step=rule.largest_step(), confirmed_by=rule.confirmed_by, stuck_after=rule.stuck_after,
        may_stand_at_zero=rule.stands_still,
    )  # fmt: skip
    return reading if found <= reading.quality else reading._replace(quality=int(found))


def _admitted(
    quantity: str, unit: str, value: float, quality: int, plausible: tuple[float, float] | None, common: dict[str, Any]
) -> Reading:
    return admit_in_base_unit(quantity=quantity, unit=unit, value=value, quality=quality, plausible=plausible, **common)
