"""SenML (RFC 8428): records resolved to observations, one for each base name and time.

    [{"bn": "urn:dev:g1:", "bt": 1.795e9, "bu": "m", "n": "level", "v": 1.52}, {"n": "temp", "u": "Cel", "v": 12.1}]
    -> {"bn": "urn:dev:g1:", "t": 1795000000.0, "level": 1.52, "temp": 12.1, "units": {"level": "m", "temp": "degC"}}

A value is found at "/level", its unit at "/units/level", the sensor at "/bn". Times below 2^28 are ages relative to the
arrival (RFC 8428, 4.5.3). Without a base name the whole name of a record is its key.
"""

from __future__ import annotations

from typing import Any

from twin.errors import InputError
from twin.quantities import NS_PER_SECOND

__all__ = ["senml_observations"]

_RELATIVE = 2**28  # s; smaller times count from now
_UNITS = {"Cel": "degC", "%RH": "%", "l": "litre", "l/s": "litre/s", "/": "1", "dBm": "dBm"}
_BASES = ("bn", "bt", "bu", "bv", "bs", "bver")


def senml_observations(pack: Any, *, received: int) -> list[dict[str, Any]]:
    """Observations of a SenML pack, in its order.

    pack : the list of records; received : time of arrival [ns].

    Raises
    ------
    InputError
        Not a list of records, a record without a name, a base that is no number, or two values of one name at one time.

    Examples
    --------
    >>> pack = [{"bn": "g1:", "bt": 1795000000, "bu": "m", "n": "level", "v": 1.5}, {"n": "level", "v": 1.6, "t": 60}]
    >>> [(one["bn"], one["t"], one["level"]) for one in senml_observations(pack, received=0)]
    [('g1:', 1795000000, 1.5), ('g1:', 1795000060, 1.6)]
    """
    if not isinstance(pack, list) or not all(isinstance(record, dict) for record in pack):
        raise InputError(f"SenML is a list of records, found {str(pack)[:60]!r}")
    base: dict[str, Any] = {}
    found: dict[tuple[str, float], dict[str, Any]] = {}
    for number, record in enumerate(pack):
        base.update({key: record[key] for key in _BASES if key in record})
        if any(key.endswith("_") for key in record):  # RFC 8428, 4.4: such a field must be understood
            raise InputError(f"SenML record {number} has a field that must be understood: {sorted(record)[:9]}")
        value = _value(record, base, number)
        if value is None:
            continue  # a record of bases only
        bn, name = str(base.get("bn", "")), str(record.get("n", ""))
        if not bn + name:
            raise InputError(f"SenML record {number} has no name")
        time = _number(base.get("bt", 0), "bt", number) + _number(record.get("t", 0), "t", number)
        if abs(time) < _RELATIVE:
            time += received / NS_PER_SECOND
        one = found.setdefault((bn, time), {"bn": bn, "t": time, "units": {}})
        key = name or "v"
        if key in one:
            raise InputError(f"SenML record {number} is a second value of {bn + name!r} at one time")
        one[key] = value
        unit = record.get("u", base.get("bu"))
        if unit is not None:
            one["units"][key] = _UNITS.get(str(unit), str(unit))
    return list(found.values())


def _value(record: dict[str, Any], base: dict[str, Any], number: int) -> Any:
    """The value of a record, its base added; None where it has none."""
    if "v" in record or ("bv" in base and "n" in record and not {"vs", "vb", "vd"} & set(record)):
        found = record.get("v", 0)
        if "bv" not in base or found is None:
            return found
        return _number(base["bv"], "bv", number) + _number(found, "v", number)
    return next((record[key] for key in ("vs", "vb", "vd", "s") if key in record), None)


def _number(found: Any, key: str, number: int) -> float:
    if isinstance(found, bool) or not isinstance(found, int | float):
        raise InputError(f"SenML record {number}: {key} is {str(found)[:60]!r}, expected a number")
    return found
