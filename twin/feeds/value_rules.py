"""Rules of one value: from the number that a sender writes to a reading with its quality.

    [[mapping.value]]
    path = "/level"
    quantity = "water_level"
    unit = "cm"
    missing = [-888, "故障"]               # codes for "no value", besides the usual ones (-9999, 9999, 欠測, ---);
                                          # an empty list: no number is a code
    scale = -1                            # distance down to the water -> level: -1 and the sensor's height over the
    offset = 850                          # gauge's zero; in `unit`, or "8.5 m"
    range = [-100, 1200]                  # plausible readings, after scale and offset; outside: BAD
    max_step = 50                         # largest difference of two readings in a row; beyond it: SUSPECT, until
    confirmed_by = 3                      # so many readings in a row agree
    stuck_after = "12 h"                  # the same number for longer: SUSPECT (not for a dry rain or depth gauge)
    quality = { path = "/flag", flags = "telemeter" }     # see `twin.feeds.quality_flags`

    [[mapping.value]]                     # rain
    path = "/r10"
    quantity = "rain_rate"
    unit = "mm"
    interval = "10 min"                   # the value is the depth of the interval before its time
    # accumulates = true                  # or the depth since the start of an event or day (累加雨量): it is kept as
                                          # rain_total, and the rate is that since the total before

A value that means "no value", and a null, become a reading of quality MISSING: the sensor reported, and had none.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, NamedTuple

from pydantic import Field, PrivateAttr, model_validator

from twin.alerts.rules import Seconds
from twin.errors import InputError
from twin.feeds.quality_flags import QualityRule
from twin.sensors.plausible import missing_codes, plausible_range
from twin.sensors.table_cells import cell_text, is_missing, parse_number
from twin.sensors.units import amount, conversion
from twin.settings import Section

__all__ = ["Scaling", "ValueRules"]

Amount = float | str
_DRY = ("rain_rate", "rain_depth", "rain_total", "depth")  # a gauge of these stands at one value for days


class Scaling(NamedTuple):
    """base value = sent value * factor + offset, in `unit`; plausible from low to high."""

    factor: float
    offset: float
    unit: str
    low: float
    high: float


class ValueRules(Section):
    """Keys that every mapping of values has, of payloads, NGSI attributes and Datastreams."""

    quantity: str = Field(min_length=1)
    missing: tuple[float | str, ...] | None = None
    scale: float = 1.0
    offset: Amount = 0.0
    range: tuple[Amount, Amount] | None = None
    max_step: Amount | None = None
    confirmed_by: int = Field(default=3, ge=2)
    stuck_after: Seconds | None = None
    interval: Seconds | None = None
    accumulates: bool = False
    quality: QualityRule | None = None
    _codes: frozenset[float] = PrivateAttr(default=frozenset())
    _words: frozenset[str] = PrivateAttr(default=frozenset())
    _largest_step: float | None = PrivateAttr(default=None)
    _scalings: dict[str, Scaling] = PrivateAttr(default_factory=dict)

    @model_validator(mode="after")
    def _consistent(self) -> ValueRules:
        if not (math.isfinite(self.scale) and self.scale != 0):
            raise ValueError("scale: expected a finite number that is not 0")
        if (self.interval or self.accumulates) and self.quantity != "rain_rate":
            raise ValueError("interval and accumulates make rates of rain from depths: quantity must be rain_rate")
        if self.interval is not None and self.accumulates:
            raise ValueError("give either interval (depths of intervals) or accumulates (a running total)")
        if self.interval == 0:
            raise ValueError("interval: expected a time above 0, e.g. '10 min'")
        if self.stuck_after == 0:
            raise ValueError("stuck_after: expected a time above 0, e.g. '12 h'")
        codes = [code for code in self.missing or () if not isinstance(code, str)]
        words = [code for code in self.missing or () if isinstance(code, str)]
        usual = frozenset() if self.missing == () else missing_codes(self.quantity)
        self._codes = usual | {float(code) for code in codes}
        self._words = frozenset(cell_text(word) for word in words)
        return self

    @property
    def codes(self) -> frozenset[float]:
        """Numbers that mean "no value", as they are sent."""
        return self._codes

    @property
    def measured(self) -> str:
        """Quantity of the number that is sent: rain_depth where rates are derived from depths."""
        return "rain_depth" if self.interval is not None else "rain_total" if self.accumulates else self.quantity

    def scaling(self, unit: str) -> Scaling:
        """Conversion from a unit that is sent; InputError where it measures something else."""
        found = self._scalings.get(unit)
        if found is None:
            found = self._scalings[unit] = self._scaling(unit)
        return found

    def _scaling(self, unit: str) -> Scaling:
        factor, zero, base = conversion(self.measured, unit)
        declared = getattr(self, "unit", None) or unit
        shift = zero + amount(self.measured, self.offset, declared, is_difference=True)
        low, high = plausible_range(self.measured)
        if self.range is not None:
            low, high = (amount(self.measured, one, declared) for one in self.range)
            if not low < high:
                raise InputError(f"range {list(self.range)} must rise")
        if self.interval is not None:
            per, base = self.interval, "m/s"
            return Scaling(factor * self.scale / per, shift / per, base, low / per, high / per)
        return Scaling(factor * self.scale, shift, base, low, high)

    def largest_step(self) -> float:
        """`max_step` in the base unit of the quantity; infinite without one."""
        if self._largest_step is None:
            self._largest_step = self._base_step()
        return self._largest_step

    def _base_step(self) -> float:
        if self.max_step is None:
            return math.inf
        step = amount(self.measured, self.max_step, getattr(self, "unit", None) or "", is_difference=True)
        return step / self.interval if self.interval is not None else step

    def is_none(self, found: Any, states: Iterable[str] = ()) -> bool:
        """Whether what is sent means "no value": a null, a code, a word or a mark such as --- for it."""
        if found is None:
            return True
        if isinstance(found, str):
            if found in states:
                return False
            text = cell_text(found)
            value = parse_number(text)
            if value is None:
                return text in self._words or is_missing(text)
            return text in self._words or self._is_code(value)
        return isinstance(found, int | float) and not isinstance(found, bool) and self._is_code(found)

    def _is_code(self, value: float) -> bool:
        return value in self._codes or round(value, 3) in self._codes  # 3: codes that went through single precision

    @property
    def stands_still(self) -> bool:
        """Whether a gauge of the quantity shows 0 for days, where nothing is measured."""
        return self.measured in _DRY
