"""What the reading of a gauge can be, and the numbers that loggers send in place of a value.

The range of a quantity (`twin.quantities`) is what its physics allows; the range here is what a gauge can show. A value
outside it is BAD: it is kept to be seen, and used for nothing. A mapping may declare another `range` for its value, as
it must where levels count from a datum of heights instead of the gauge's zero, and its own codes for "no value".
"""

from __future__ import annotations

from twin.quantities import QUANTITIES

__all__ = ["missing_codes", "plausible_range"]

# Readings counted from a gauge's zero. Beds have sunk several metres below the zeros of old gauges; the highest floods
# in gorges reach about 30 m.
_RANGES: dict[str, tuple[float, float]] = {
    "water_level": (-9.0, 40.0),
    "depth": (-0.5, 40.0),
}
# Numbers of loggers and tables for "no value": all nines, and the ends of 16-bit integers.
_LOW_CODES = (
    -888.0, -8888.0, -777.0, -7777.0,
    -999.0, -9999.0, -99999.0, -999999.0, -99.9, -99.99, -999.9, -999.99, -9999.9, -9999.99, -32767.0, -32768.0,
)  # fmt: skip
_HIGH_CODES = (
    9999.0, 99999.0, 999999.0, 999.9, 999.99, 999.999, 9999.9, 9999.99, 9999.999, 32767.0, 65535.0,
)  # fmt: skip
# Quantities whose true values are not these numbers, in the units gauges use.
_WITH_LOW_CODES = (
    "water_level", "depth", "discharge", "rain_rate", "rain_depth", "rain_total", "wind_speed", "wind_direction",
    "temperature", "water_temperature", "humidity", "soil_moisture", "pressure",
)  # fmt: skip
_WITH_HIGH_CODES = (
    "water_level", "depth", "rain_rate", "rain_depth", "rain_total", "wind_speed", "wind_direction", "temperature",
    "water_temperature", "humidity", "soil_moisture",
)  # fmt: skip


def plausible_range(quantity: str) -> tuple[float, float]:
    """Lowest and highest reading that a gauge can show, in the base unit; without limits for an unknown quantity.

    >>> plausible_range("water_level")
    (-9.0, 40.0)
    """
    known = QUANTITIES.get(quantity)
    if quantity in _RANGES or known is None:
        return _RANGES.get(quantity, (-1.7e308, 1.7e308))
    return known.low, known.high


def missing_codes(quantity: str) -> frozenset[float]:
    """Numbers that mean "no value" for a quantity, in whatever unit they are sent.

    >>> -9999.0 in missing_codes("water_level"), 9999.0 in missing_codes("people")
    (True, False)
    """
    low = _LOW_CODES if quantity in _WITH_LOW_CODES else ()
    high = _HIGH_CODES if quantity in _WITH_HIGH_CODES else ()
    return frozenset((*low, *high))
