"""GRIB2 messages of rain: what each field is, where its grid lies, and its values.

Regular latitude-longitude grids (template 3.0) of analyses and forecasts, at a moment (4.0) or over a time (4.8 and the
templates 4.50008 to 4.50012 of the Japan Meteorological Agency, which begin like 4.8), in simple packing (5.0) or
run-length packing with level values (5.200), the packing of JMA's 解析雨量, 降水短時間予報 and
高解像度降水ナウキャスト. Other packings are left to ecCodes (extra `grib`).

References
----------
WMO (2019), Manual on Codes I.2, FM 92 GRIB.
気象庁, 国際気象通報式・別冊; 配信資料に関する技術情報（気象編）第162号, 第398号.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatArray, IntArray
from twin.errors import InputError, MissingExtraError
from twin.quantities import DAY, HOUR, MINUTE, NS_PER_SECOND

__all__ = ["GribField", "fields_of", "values_of"]

_SIMPLE, _RUN_LENGTH = 0, 200
_LIKE_4_0 = (0, 1, 2)
_LIKE_4_8 = (8, 50008, 50009, 50010, 50011, 50012)
_ACCUMULATION = 1
# Unit of a length of time, code table 4.4. [s]
_SPANS = {0: MINUTE, 1: HOUR, 2: DAY, 10: 3 * HOUR, 11: 6 * HOUR, 12: 12 * HOUR, 13: 1.0}
_MOST_BYTES = 2**32


class GribField(NamedTuple):
    """One field of a file.

    path : the file; message : first byte and length of its message; number : of the field in the message
    parameter : discipline, category and number of code table 4.2
    reference, start, end : ns since 1970 UTC; start equals end at a moment
    is_sum : whether the values are sums over the time from start to end
    longitude, latitude : of the columns and rows in the order of the values. [degree]
    template : of the packing; sections : first byte and length of sections 5, 6 and 7
    """

    path: Path
    message: tuple[int, int]
    number: int
    parameter: tuple[int, int, int]
    reference: int
    start: int
    end: int
    is_sum: bool
    longitude: FloatArray
    latitude: FloatArray
    template: int
    sections: tuple[tuple[int, int], tuple[int, int], tuple[int, int]]


def fields_of(path: Path) -> list[GribField]:
    """Every field of a file.

    Raises
    ------
    InputError
        No GRIB2 file, cut off, or a grid or product of a template that is not read.
    """
    data = np.memmap(path, np.uint8, mode="r") if path.stat().st_size else np.zeros(0, np.uint8)
    fields: list[GribField] = []
    at = 0
    while at + 16 <= data.size:
        head = bytes(data[at : at + 16])
        if head[:4] != b"GRIB":
            if not fields and at == 0 and b"GRIB" in bytes(data[: 1 << 16]):
                at = bytes(data[: 1 << 16]).index(b"GRIB")  # a bulletin's heading before the message
                continue
            if not any(data[at:]) or fields:
                break
            raise InputError(f"{path}: no GRIB message at byte {at}; expected a GRIB2 file")
        if head[7] != 2:
            raise InputError(f"{path}: GRIB edition {head[7]}, expected 2")
        length = int.from_bytes(head[8:16], "big")
        if at + length > data.size or bytes(data[at + length - 4 : at + length]) != b"7777":
            raise InputError(f"{path}: the message at byte {at} is cut off; fetch the file again")
        fields += _fields_of_message(path, data, at, length, head[6])
        at += length
    if not fields:
        raise InputError(f"{path}: no GRIB2 message in it")
    return fields


def _fields_of_message(path: Path, data: AnyArray, at: int, length: int, discipline: int) -> Iterator[GribField]:
    """Fields of one message: sections 2 to 7, 3 to 7 or 4 to 7 repeat, and what does not repeat holds on."""
    place: dict[int, tuple[int, int]] = {}
    here, end, number = at + 16, at + length - 4, 0
    while here < end:
        size, section = int.from_bytes(bytes(data[here : here + 4]), "big"), int(data[here + 4])
        if size < 5 or here + size > end:
            raise InputError(f"{path}: section {section} at byte {here} is damaged")
        if section == 6 and int(data[here + 5]) == 254:  # the bitmap defined before
            section = 0
        place[section] = (here, size)
        here += size
        if section == 7:
            yield _field(path, data, (at, length), number, discipline, place)
            number += 1


def _field(
    path: Path, data: AnyArray, message: tuple[int, int], number: int, discipline: int,
    place: dict[int, tuple[int, int]],
) -> GribField:  # fmt: skip
    def section(k: int) -> bytes:
        if k not in place:
            raise InputError(f"{path}: the message at byte {message[0]} has no section {k}")
        here, size = place[k]
        return bytes(data[here : here + min(size, 512)])

    reference = _time(path, section(1)[12:19])
    longitude, latitude = _axes(path, section(3))
    product = section(4)
    template = _whole(product[7:9])
    if template in _LIKE_4_8:
        end = _time(path, product[34:41])
        length = _whole(product[49:53]) * _unit(path, product[48])
        start, is_sum = end - round(length * NS_PER_SECOND), product[46] == _ACCUMULATION and length > 0
    elif template in _LIKE_4_0:
        ahead = _signed(product[18:22]) * _unit(path, product[17])
        start = end = reference + round(ahead * NS_PER_SECOND)
        is_sum = False
    else:
        raise InputError(
            f"{path}: product template 4.{template} is not read; expected one of "
            + ", ".join(f"4.{known}" for known in (*_LIKE_4_0, *_LIKE_4_8))
        )
    if not (reference - 10 * round(DAY) * NS_PER_SECOND <= end <= reference + 40 * round(DAY) * NS_PER_SECOND):
        raise InputError(f"{path}: the field's time lies {(end - reference) / NS_PER_SECOND / DAY:.0f} days from its "
                         "reference time; the product section is damaged or of another layout")  # fmt: skip
    packing = _whole(section(5)[9:11])
    parameter = (discipline, product[9], product[10])
    return GribField(
        path, message, number, parameter, reference, start, end, is_sum, longitude, latitude, packing,
        (place[5], place.get(6, (0, 0)), place[7]),
    )  # fmt: skip


def _axes(path: Path, grid: bytes) -> tuple[FloatArray, FloatArray]:
    """Longitudes of the columns and latitudes of the rows of template 3.0, in the order of the values. [degree]"""
    template = _whole(grid[12:14])
    if template != 0:
        raise InputError(f"{path}: grid template 3.{template}, expected 3.0 (latitude and longitude)")
    nx, ny = _whole(grid[30:34]), _whole(grid[34:38])
    basic, parts = _whole(grid[38:42]), _whole(grid[42:46])
    unit = basic / parts if basic not in (0, 2**32 - 1) and parts not in (0, 2**32 - 1) else 1e-6
    south, west, north, east = (_signed(grid[a : a + 4]) * unit for a in (46, 50, 55, 59))
    if grid[71] & 0x30:
        raise InputError(f"{path}: scanning mode {grid[71]:08b}; expected rows from west to east or east to west")
    if nx < 1 or ny < 1:
        raise InputError(f"{path}: the grid has {nx} x {ny} points")
    return _longitudes(np.linspace(west, east, nx)), np.linspace(south, north, ny)


def _longitudes(values: FloatArray) -> FloatArray:
    return np.where(values > 180.0, values - 360.0, values)


def values_of(field: GribField) -> FloatArray:
    """Values (rows, columns) in the order of `latitude` and `longitude`; NaN where the field has none.

    Raises
    ------
    InputError
        Damaged, or of fewer values than the grid has points.
    MissingExtraError
        A packing that ecCodes has to read, which is not installed.
    """
    ny, nx = field.latitude.size, field.longitude.size
    if field.template not in (_SIMPLE, _RUN_LENGTH):
        return _values_by_eccodes(field).reshape(ny, nx)
    with field.path.open("rb") as file:
        representation, bitmap, packed = (_bytes(file, place) for place in field.sections)
    n = _whole(representation[5:9])
    decode = _simple if field.template == _SIMPLE else _run_length
    try:
        values = decode(representation, packed[5:], n)
    except (IndexError, ValueError) as error:
        raise InputError(f"{field.path}: field {field.number} cannot be unpacked ({error})") from error
    if len(bitmap) > 5 and bitmap[5] == 0:
        present = np.unpackbits(np.frombuffer(bitmap[6:], np.uint8))[: ny * nx].astype(bool)
        whole = np.full(ny * nx, np.nan)
        if int(present.sum()) != values.size:
            raise InputError(f"{field.path}: {values.size} values for {int(present.sum())} points of the bitmap")
        whole[present] = values
        values = whole
    if values.size != ny * nx:
        raise InputError(f"{field.path}: {values.size} values for a grid of {ny} x {nx} points")
    return values.reshape(ny, nx)


def _bytes(file: object, place: tuple[int, int]) -> bytes:
    file.seek(place[0])  # type: ignore[attr-defined]
    data: bytes = file.read(place[1])  # type: ignore[attr-defined]
    return data


def _run_length(representation: bytes, packed: bytes, n: int) -> FloatArray:
    """Template 5.200: levels, each followed by the digits of how often it repeats.

    A packed number up to the highest level used is a level; the numbers above it are digits, to the base of how many of
    them there are, the lowest first, of the run's length less one. Level 0 is a missing value; level k has the k-th
    representative value.
    """
    bits, highest, n_levels = representation[11], _whole(representation[12:14]), _whole(representation[14:16])
    scale = _signed(representation[16:17])
    levels = np.frombuffer(representation[17 : 17 + 2 * n_levels], ">u2").astype(np.float64) / 10.0**scale
    if levels.size != n_levels or highest > n_levels:
        raise ValueError(f"{levels.size} level values for levels up to {highest}")
    numbers = _unpacked(packed, bits)
    is_level = numbers <= highest
    if numbers.size and not is_level[0]:
        raise ValueError("the data begin with a run's length")
    place = np.flatnonzero(is_level)
    base = 2**bits - 1 - highest
    of_level = np.cumsum(is_level) - 1
    digit = np.flatnonzero(~is_level)
    power = (digit - place[of_level[digit]] - 1) if digit.size else digit
    length = np.ones(place.size)
    np.add.at(length, of_level[digit], (numbers[digit] - highest - 1) * float(base) ** power)
    if length.size and length.max() > _MOST_BYTES:
        raise ValueError("a run longer than any grid")
    ends = np.cumsum(length)
    last = int(np.searchsorted(ends, n))
    if last >= ends.size or ends[last] != n:
        raise ValueError(f"runs do not add up to {n} points")
    table = np.concatenate([[np.nan], levels])
    return np.repeat(table[numbers[place[: last + 1]]], length[: last + 1].astype(np.int64))


def _simple(representation: bytes, packed: bytes, n: int) -> FloatArray:
    """Template 5.0: (reference + number 2^E) / 10^D."""
    reference = float(np.frombuffer(representation[11:15], ">f4")[0])
    binary, decimal, bits = _signed(representation[15:17]), _signed(representation[17:19]), representation[19]
    numbers = _unpacked(packed, bits)[:n] if bits else np.zeros(n, np.int64)
    if numbers.size != n:
        raise ValueError(f"{numbers.size} numbers for {n} points")
    return np.asarray((reference + numbers * 2.0**binary) / 10.0**decimal, np.float64)


def _unpacked(packed: bytes, bits: int) -> IntArray:
    """Whole numbers of so many bits each."""
    if bits in (8, 16, 32):
        return np.frombuffer(packed[: len(packed) // (bits // 8) * (bits // 8)], f">u{bits // 8}").astype(np.int64)
    flat = np.unpackbits(np.frombuffer(packed, np.uint8))
    digits = flat[: flat.size // bits * bits].reshape(-1, bits)
    return digits.astype(np.int64) @ (1 << np.arange(bits - 1, -1, -1, dtype=np.int64))


def _values_by_eccodes(field: GribField) -> FloatArray:
    import pyproj  # noqa: F401  # ecCodes' own PROJ keeps a later pyproj from finding its database

    try:
        import eccodes
    except ImportError as error:
        raise MissingExtraError(
            f"{field.path}: packing 5.{field.template} needs ecCodes: pip install 'city-twin[grib]'"
        ) from error
    if field.number:
        raise InputError(f"{field.path}: several fields in one message in packing 5.{field.template}; write each alone")
    with field.path.open("rb") as file:
        handle = eccodes.codes_new_from_message(_bytes(file, field.message))
    try:
        eccodes.codes_set(handle, "missingValue", 1e30)
        values = np.asarray(eccodes.codes_get_values(handle), np.float64)
    except eccodes.CodesInternalError as error:
        raise InputError(f"{field.path}: ecCodes cannot unpack packing 5.{field.template} ({error})") from error
    finally:
        eccodes.codes_release(handle)
    return np.where(values >= 1e29, np.nan, values)


def _whole(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _signed(data: bytes) -> int:
    """A number whose first bit is its sign, as GRIB writes negative ones."""
    value, sign = _whole(data), 1 << (8 * len(data) - 1)
    return value if value < sign else sign - value


def _unit(path: Path, code: int) -> float:
    if code not in _SPANS:
        raise InputError(f"{path}: unit of time {code} is not read, expected one of {', '.join(map(str, _SPANS))}")
    return _SPANS[code]


def _time(path: Path, data: bytes) -> int:
    try:
        month, day, hour, minute, second = data[2:7]
        moment = datetime(_whole(data[:2]), month, day, hour, minute, second, tzinfo=UTC)
    except (ValueError, TypeError) as error:
        raise InputError(f"{path}: {data.hex()} is no time ({error})") from error
    return round(moment.timestamp()) * NS_PER_SECOND
