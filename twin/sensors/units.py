"""Units: every value is converted once, on input, to the base unit of its quantity.

Base units are SI, with degC for temperatures and 1 for counts, shares and states. pint interprets units; the factor and
offset of each (quantity, unit) are cached, so that a reading costs one multiplication.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from twin.arrays import FloatArray
from twin.errors import InputError, MissingExtraError
from twin.quantities import QUANTITIES

if TYPE_CHECKING:
    from pint import UnitRegistry

__all__ = ["Conversion", "amount", "conversion", "to_base_units"]

# Spellings of units that sensors send and pint does not accept.
_SPELLINGS = {
    "": "1",
    "%": "percent",
    "℃": "degC",
    "°C": "degC",
    "Cel": "degC",
    "CEL": "degC",
    "C": "degC",
    "℉": "degF",
    "°F": "degF",
    "°": "degree",
    "deg": "degree",
    "m³/s": "m**3/s",
    "m3/s": "m**3/s",
    "㎥/s": "m**3/s",
    "MQS": "m**3/s",
    "m/s2": "m/s**2",
    "m/s²": "m/s**2",
    "gal": "cm/s**2",
    "Gal": "cm/s**2",
    "㎜": "mm",
    "㎝": "cm",
    "ｍ": "m",
    "MTR": "m",
    "CMT": "cm",
    "MMT": "mm",
    "MTS": "m/s",
    "mm/hr": "mm/hour",
    "mm/h": "mm/hour",
    "㎜/h": "mm/hour",
    "mm/10min": "0.1*mm/minute",
    "ppm": "1e-6",
    "ppb": "1e-9",
    "人": "1",
    "dB": "dB",
    "dBA": "dB",
    "dB(A)": "dB",
}


# A unit may come from a payload, and pint computes what is written: "m**9**9**9" would keep it busy for ever.
_LONGEST = 60  # characters
_POWER = re.compile(r"\*\*|\^")
_SMALL_POWER = re.compile(r"(?:\*\*|\^)\s*\(?\s*[-+]?\d{1,2}(?:\.\d{1,3})?(?![\d.eE_])\s*\)?(?!\s*(?:\*\*|\^))")
_SUPERSCRIPTS = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{3}")


class Conversion(NamedTuple):
    """base value = value * factor + offset, in `unit`."""

    factor: float
    offset: float
    unit: str


@lru_cache(maxsize=1)
def _registry() -> UnitRegistry[Any]:
    try:
        import pint
    except ImportError as error:
        raise MissingExtraError("converting units needs pint; install it with: pip install city-twin[feeds]") from error
    return pint.UnitRegistry(autoconvert_offset_to_baseunit=True)


@lru_cache(maxsize=4096)
def conversion(quantity: str, unit: str) -> Conversion:
    """Conversion of a value of `quantity` from `unit` to the base unit.

    Raises
    ------
    InputError
        The unit is unknown, or its dimension is not the quantity's.

    Examples
    --------
    >>> conversion("water_level", "cm")
    Conversion(factor=0.01, offset=0.0, unit='m')
    >>> conversion("temperature", "degC")
    Conversion(factor=1.0, offset=0.0, unit='degC')
    >>> conversion("water_level", "kg")
    Traceback (most recent call last):
        ...
    twin.errors.InputError: water_level in 'kg' cannot become 'm': the unit measures something else
    """
    if unit not in _SPELLINGS and not unit.isascii():
        unit = unicodedata.normalize("NFKC", unit).strip()  # ㎝, ｃｍ
    known = QUANTITIES.get(quantity)
    if known is not None and (unit == known.unit or _SPELLINGS.get(unit, unit) == known.unit):
        return Conversion(1.0, 0.0, known.unit)
    registry = _registry()
    has_high_power = len(_POWER.findall(unit)) > len(_SMALL_POWER.findall(unit)) or _SUPERSCRIPTS.search(unit)
    if len(unit) > _LONGEST or has_high_power:
        raise InputError(f"{quantity}: unit {unit[:_LONGEST]!r} is too long or has too high a power to be one")
    try:
        scale, sent = _scaled_unit(_SPELLINGS.get(unit, unit))
    except Exception:  # pint raises half a dozen kinds, from its tokenizer's to its own
        raise InputError(
            f"{quantity}: unit {unit!r} is not known; declare the unit in the mapping, e.g. 'cm' or 'mm/hour'"
        ) from None
    base = _SPELLINGS.get(known.unit, known.unit) if known is not None else _base_unit(sent)
    try:
        zero, one = (
            float(registry.Quantity(scale * x, sent).to("" if base == "1" else base).magnitude) for x in (0.0, 1.0)
        )
    except Exception:
        raise InputError(f"{quantity} in {unit!r} cannot become {base!r}: the unit measures something else") from None
    if not (math.isfinite(zero) and math.isfinite(one)):
        raise InputError(f"{quantity}: unit {unit!r} has no finite size")
    factor = one if zero == 0.0 else float(f"{one - zero:.14g}")  # 273.15 - 272.15 leaves noise in the last bits
    return Conversion(factor, float(f"{zero:.14g}"), known.unit if known is not None else base)


def amount(quantity: str, amount: float | str, unit: str, *, is_difference: bool = False) -> float:
    """A number in `unit`, or a text with its own unit ("8.5 m"), in the base unit of the quantity.

    is_difference : of two values, for which the zero of a scale of temperatures does not count

    >>> amount("water_level", 850, "cm"), amount("water_level", "8.5 m", "cm")
    (8.5, 8.5)
    >>> round(amount("temperature", "9 degF", "degC", is_difference=True), 9)
    5.0
    """
    number: float | str = amount
    if isinstance(amount, str):
        number, _, own = amount.strip().partition(" ")
        unit = own.strip() or unit
    try:
        value = float(number)
    except ValueError:
        raise InputError(f"{amount!r} is not a number with a unit, e.g. '8.5 m'") from None
    factor, offset, _ = conversion(quantity, unit)
    return value * factor + (0.0 if is_difference else offset)


def _scaled_unit(text: str) -> tuple[float, str]:
    """Leading number and unit: "0.1*mm/minute" -> (0.1, "millimeter / minute")."""
    quantity = _registry().parse_expression(text)
    if isinstance(quantity, int | float):
        return float(quantity), ""
    if quantity.dimensionless:  # percent, radians: pint gives them units of their own
        return float(quantity.to("").magnitude), ""
    return float(quantity.magnitude), str(quantity.units)


def _base_unit(unit: str) -> str:
    if not unit:
        return "1"
    base = _registry().Quantity(1.0, unit).to_base_units().units
    return "degC" if str(base) == "kelvin" else f"{base:~C}"


def to_base_units(quantity: str, unit: str, *, values: npt.ArrayLike) -> tuple[FloatArray, str]:
    """Values converted to the base unit of the quantity, with that unit.

    >>> values, unit = to_base_units("rain_rate", "mm/h", values=np.array([36.0]))
    >>> round(float(values[0]), 12), unit
    (1e-05, 'm/s')
    """
    factor, offset, base_unit = conversion(quantity, unit)
    numbers = np.asarray(values, dtype=np.float64)
    if factor == 1.0 and offset == 0.0:
        return numbers, base_unit
    return numbers * factor + offset, base_unit
