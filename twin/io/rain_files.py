"""Files of gridded rain as records in time: NetCDF and Zarr by the CF conventions, and GRIB2.

A record is one interval with where its values are; values are read one record at a time. What a record means for a
city is in `rain_grid`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from twin.arrays import FloatArray, IntArray
from twin.errors import InputError
from twin.io.grib2 import GribField, fields_of, values_of
from twin.io.rain_units import RainUnit, rain_unit
from twin.quantities import DAY, HOUR, MINUTE, NS_PER_SECOND
from twin.sensors.validation import event_time_ns

if TYPE_CHECKING:
    import xarray as xr
    from pyproj import CRS

__all__ = ["Lattice", "RainFile", "RainRecord", "open_rain_file", "record_values"]

# Standard names of rain and of precipitation of any kind.
_NAMES = (
    "rainfall_rate", "rainfall_flux", "rainfall_amount", "thickness_of_rainfall_amount", "precipitation_flux",
    "precipitation_amount", "lwe_precipitation_rate", "lwe_thickness_of_precipitation_amount",
)  # fmt: skip
_SPANS = {"second": 1.0, "sec": 1.0, "s": 1.0, "minute": MINUTE, "min": MINUTE, "hour": HOUR, "hr": HOUR, "h": HOUR,
          "day": DAY, "d": DAY}  # fmt: skip
_CALENDARS = ("standard", "gregorian", "proleptic_gregorian")
_SINCE = re.compile(r"([a-z]+?)s? since (.+)", re.IGNORECASE)
_ZONED = re.compile(r"(.*?\d)\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d\d)", re.IGNORECASE)
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.\d*)?)?)?)?")
# Parameters of WMO table 4.2 whose unit the table gives: precipitation, its rate, rain. JMA's own are not in it.
_GRIB_UNITS = {
    (0, 1, 7): "kg m-2 s-1", (0, 1, 8): "kg m-2", (0, 1, 49): "kg m-2", (0, 1, 52): "kg m-2 s-1",
    (0, 1, 65): "kg m-2 s-1",
}  # fmt: skip


class Lattice(NamedTuple):
    """Where values lie: x (nx,) and y (ny,), ascending, in `crs`; degrees where that is geographic."""

    x: FloatArray
    y: FloatArray
    crs: CRS | None


class RainRecord(NamedTuple):
    """Values of one interval.

    lattice : position in `RainFile.lattices`; parts : positions in the file that together cover it
    start, end : ns since 1970 UTC; equal where the file states a moment only
    reference : when the record was made, of forecasts; ns
    """

    lattice: int
    parts: tuple[int, ...]
    start: int
    end: int
    reference: int


class RainFile(NamedTuple):
    """A file's records. unit : of its values; variable : of NetCDF and Zarr; fields : of GRIB2."""

    path: Path
    lattices: tuple[Lattice, ...]
    records: tuple[RainRecord, ...]
    unit: RainUnit
    variable: str = ""
    fields: tuple[GribField, ...] = ()


def open_rain_file(
    path: Path, *, variable: str | None = None, units: str | None = None, crs: int | str | CRS | None = None,
    zone: str | None = None,
) -> RainFile:  # fmt: skip
    """The records of a file, without their values; arguments as for `twin.io.rain_grid.read_rain_grid`."""
    if not path.exists():
        raise InputError(f"{path}: no such file")
    if path.suffix.lower() in (".nc", ".nc4", ".cdf", ".zarr") or path.is_dir():
        return _from_dataset(path, variable, units, crs, zone)
    return _from_grib(path, units)


# NetCDF and Zarr.


@contextmanager
def _dataset(path: Path) -> Iterator[xr.Dataset]:
    import xarray as xr

    engine = "zarr" if path.is_dir() else None
    options: dict[str, Any] = {"consolidated": False} if engine else {}
    try:
        opened = xr.open_dataset(path, engine=engine, decode_times=False, **options)
    except (OSError, ValueError, KeyError) as error:
        line = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise InputError(f"{path}: no NetCDF file or Zarr store that can be read ({line})") from error
    with opened as dataset:
        for name, variable in dataset.variables.items():
            if variable.ndim == 0 and " since " in str(variable.attrs.get("units", "")):  # one time in a file
                yield dataset.set_coords(name).expand_dims(name)
                return
        yield dataset


def _from_dataset(
    path: Path, variable: str | None, units: str | None, crs: int | str | CRS | None, zone: str | None
) -> RainFile:
    with _dataset(path) as dataset:
        name = _variable(path, dataset, variable)
        array = dataset[name]
        unit_text = units or str(array.attrs.get("units", ""))
        if not unit_text:
            raise InputError(f"{path}: {name} has no attribute units; state them, e.g. mm/h or mm")
        try:
            unit = rain_unit(unit_text)
        except InputError as error:
            raise InputError(f"{path}: {name}: {error}") from error
        x_name, y_name = _plane_names(path, dataset, name)
        lattice = Lattice(
            _ascending(path, x_name, dataset[x_name].values), _ascending(path, y_name, dataset[y_name].values),
            _crs(path, dataset, name, x_name, crs),
        )  # fmt: skip
        spans = _intervals(path, dataset, _time_name(path, dataset, name), zone)
    records = tuple(
        RainRecord(0, (k,), int(start), int(end), int(end)) for k, (start, end) in enumerate(spans.tolist())
    )
    return RainFile(path, (lattice,), records, unit, name)


def _variable(path: Path, dataset: xr.Dataset, variable: str | None) -> str:
    if variable is not None:
        if variable not in dataset:
            raise InputError(f"{path}: no variable {variable!r}; it has {', '.join(map(str, dataset.data_vars))}")
        return variable
    wide = [str(name) for name, array in dataset.data_vars.items() if array.ndim >= 3]
    named = [name for name in wide if dataset[name].attrs.get("standard_name") in _NAMES]
    found = named or wide
    if len(found) != 1:
        raise InputError(
            f"{path}: {'several variables' if found else 'no variable'} of rain on a grid in time"
            f"{' (' + ', '.join(found) + ')' if found else ''}; name one with variable"
        )
    return found[0]


def _time_name(path: Path, dataset: xr.Dataset, name: str) -> str:
    for dim in map(str, dataset[name].dims):
        if dim in dataset.coords and " since " in str(dataset[dim].attrs.get("units", "")):
            return dim
    raise InputError(f"{path}: {name} has no coordinate of time with units such as 'minutes since 2025-09-01 00:00 Z'")


def _plane_names(path: Path, dataset: xr.Dataset, name: str) -> tuple[str, str]:
    """Names of the coordinates eastward and northward."""
    array = dataset[name]
    found: dict[str, str] = {}
    for dim in map(str, array.dims):
        if dim not in dataset.coords:
            continue
        attributes = dataset[dim].attrs
        standard, unit = str(attributes.get("standard_name", "")), str(attributes.get("units", ""))
        low = dim.lower()
        if standard in ("longitude", "projection_x_coordinate") or unit.startswith("degrees_e"):
            found["x"] = dim
        elif standard in ("latitude", "projection_y_coordinate") or unit.startswith("degrees_n"):
            found["y"] = dim
        elif low in ("lon", "longitude", "x", "easting"):
            found.setdefault("x", dim)
        elif low in ("lat", "latitude", "y", "northing"):
            found.setdefault("y", dim)
    if set(found) != {"x", "y"}:
        raise InputError(
            f"{path}: {name} ({', '.join(map(str, array.dims))}) has no coordinates of longitude and latitude, or x "
            "and y, along two of its dimensions; resample it to a regular grid"
        )
    return found["x"], found["y"]


def _ascending(path: Path, name: str, values: Any) -> FloatArray:
    axis = np.asarray(values, np.float64)
    if axis.ndim != 1 or axis.size < 2 or not np.isfinite(axis).all():
        raise InputError(f"{path}: coordinate {name} has shape {axis.shape}; expected two values or more along it")
    step = np.diff(axis)
    if not ((step > 0).all() or (step < 0).all()):
        raise InputError(f"{path}: coordinate {name} neither rises nor falls throughout")
    if np.abs(step).max() > 2.0 * np.abs(step).min():
        raise InputError(
            f"{path}: steps of coordinate {name} run from {np.abs(step).min():g} to {np.abs(step).max():g}; resample "
            "the rain to a regular grid"
        )
    return axis if step[0] > 0 else axis[::-1].copy()


def _crs(path: Path, dataset: xr.Dataset, name: str, x_name: str, crs: int | str | CRS | None) -> CRS | None:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    if crs is not None:
        return CRS.from_user_input(crs)
    array = dataset[name]
    mapping = array.attrs.get("grid_mapping") or array.encoding.get("grid_mapping")
    mapping = str(mapping).split(":")[0].strip() if mapping else next(
        (known for known in ("spatial_ref", "crs") if known in dataset.variables), None
    )  # fmt: skip
    if mapping is not None and mapping in dataset.variables:
        attributes = dict(dataset[mapping].attrs)
        for key in ("crs_wkt", "spatial_ref"):
            if key in attributes:
                return CRS.from_wkt(str(attributes[key]))
        try:
            return CRS.from_cf(attributes)
        except (CRSError, KeyError) as error:
            raise InputError(f"{path}: grid mapping {mapping} cannot be read ({error}); state crs") from error
    unit = str(dataset[x_name].attrs.get("units", ""))
    if unit.startswith("degree") or dataset[x_name].attrs.get("standard_name") == "longitude":
        return CRS.from_epsg(4326)
    return None


def _intervals(path: Path, dataset: xr.Dataset, time: str, zone: str | None) -> IntArray:
    """Start and end of each record, (n, 2) ns; equal where the file has no bounds of time."""
    axis = dataset[time]
    values = np.atleast_1d(np.asarray(axis.values, np.float64))
    if not np.isfinite(values).all():
        raise InputError(f"{path}: {time} has missing values")
    calendar = str(axis.attrs.get("calendar", "standard")).lower()
    if calendar not in _CALENDARS:
        raise InputError(f"{path}: calendar {calendar!r} of {time}, expected one of {', '.join(_CALENDARS)}")
    unit = str(axis.attrs["units"])
    found = _SINCE.fullmatch(unit.strip())
    if not found or found[1].lower() not in _SPANS:
        raise InputError(f"{path}: units of {time} are {unit!r}, expected e.g. 'minutes since 2025-09-01 00:00 Z'")
    epoch, factor = _epoch(path, time, unit, found[2].strip(), zone), _SPANS[found[1].lower()] * NS_PER_SECOND

    def moments(numbers: FloatArray) -> IntArray:
        return epoch + np.round(numbers * factor).astype(np.int64)

    bounds = axis.attrs.get("bounds") or axis.encoding.get("bounds")
    if bounds is None or bounds not in dataset.variables:
        return np.repeat(moments(values)[:, None], 2, axis=1)
    pairs = np.asarray(dataset[bounds].values, np.float64)
    if pairs.shape != (values.size, 2) or not (pairs[:, 1] > pairs[:, 0]).all():
        raise InputError(f"{path}: bounds {bounds} of {time} are no {values.size} pairs of start and end")
    return moments(pairs)


def _epoch(path: Path, time: str, unit: str, text: str, zone: str | None) -> int:
    """The moment that times count from, ns."""
    zoned = _ZONED.fullmatch(text)
    date = _DATE.fullmatch((zoned[1] if zoned and "-" in zoned[1] else text).strip())
    if not date:
        raise InputError(f"{path}: {text!r} in the units of {time} is not a date, expected e.g. 2025-09-01 00:00 Z")
    year, month, day, hour, minute, second = (int(part or 0) for part in date.groups())
    plain = f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}"
    if zoned and "-" in zoned[1]:
        offset = zoned[2].upper()
        if offset not in ("Z", "UTC", "GMT"):
            digits = offset[1:].replace(":", "").zfill(4)
            return event_time_ns(f"{plain}{offset[0]}{digits[:2]}:{digits[2:]}")
        return event_time_ns(plain + "Z")
    if zone is None:
        raise InputError(
            f"{path}: the units of {time}, {unit!r}, name no time zone; declare it with zone: 'UTC' as CF has it, or "
            "'+09:00' where the file counts in the time of Japan"
        )
    return event_time_ns(plain, zone=zone)


# GRIB2.


def _from_grib(path: Path, units: str | None) -> RainFile:
    from pyproj import CRS

    fields = fields_of(path)
    parameters = sorted({field.parameter for field in fields})
    if len(parameters) > 1:
        raise InputError(
            f"{path}: fields of {len(parameters)} parameters ({', '.join(map(str, parameters))}: discipline, category, "
            "number); write the rain alone into a file"
        )
    text = units or _GRIB_UNITS.get(parameters[0])
    if text is None:
        raise InputError(
            f"{path}: parameter {parameters[0]} (discipline, category, number) is not in WMO's table, so that its unit "
            "is not known; state units: mm for 1時間降水量 and 5分間降水量, mm/h for 降水強度"
        )
    unit = rain_unit(text)
    crs = CRS.from_epsg(6668)  # JGD2011; a few centimetres from WGS 84
    groups: dict[tuple[float, float], list[int]] = {}
    for k, field in enumerate(fields):
        spacing = tuple(round(float(np.median(np.abs(np.diff(axis)))), 6) for axis in (field.longitude, field.latitude))
        groups.setdefault((spacing[0], spacing[1]), []).append(k)
    lattices: list[Lattice] = []
    records: list[RainRecord] = []
    for number, members in enumerate(groups.values()):
        x, y = (_lattice_axis(path, [getattr(fields[k], name) for k in members])
                for name in ("longitude", "latitude"))  # fmt: skip
        lattices.append(Lattice(x, y, crs))
        by_time: dict[tuple[int, int, int], list[int]] = {}
        for k in members:
            by_time.setdefault((fields[k].start, fields[k].end, fields[k].reference), []).append(k)
        records += [RainRecord(number, tuple(parts), *moment) for moment, parts in by_time.items()]
    return RainFile(path, tuple(lattices), tuple(records), unit, "", tuple(fields))


def _lattice_axis(path: Path, axes: Sequence[FloatArray]) -> FloatArray:
    """The regular axis on which the positions of several grids of one spacing lie, ascending."""
    step = float(np.median(np.abs(np.diff(axes[0]))))
    low, high = min(float(axis.min()) for axis in axes), max(float(axis.max()) for axis in axes)
    n = round((high - low) / step) + 1
    axis = np.linspace(low, high, n)
    for part in axes:
        place = (part - low) / (high - low) * (n - 1)
        if (np.abs(place - np.rint(place)) > 0.1).any():
            raise InputError(
                f"{path}: grids of one spacing that are shifted by parts of a cell; write each to its file"
            )
    return axis


# Values.


def record_values(file: RainFile, record: RainRecord, rows: slice, columns: slice) -> FloatArray:
    """Values of a record in a window of its lattice, rows northward; NaN where missing. In the unit of the file."""
    lattice = file.lattices[record.lattice]
    if file.fields:
        return _grib_values(file, record, lattice, rows, columns)
    with _dataset(file.path) as dataset:
        array = dataset[file.variable]
        x_name, y_name = _plane_names(file.path, dataset, file.variable)
        time = _time_name(file.path, dataset, file.variable)
        turned = {name: bool(np.diff(dataset[name].values[:2])[0] < 0) for name in (x_name, y_name)}
        take = {time: record.parts[0]}
        for dim in map(str, array.dims):
            if dim not in (time, x_name, y_name):
                if array.sizes[dim] != 1:
                    raise InputError(
                        f"{file.path}: {file.variable} has {array.sizes[dim]} values along {dim}; expected 1"
                    )
                take[dim] = 0
        window = array.isel(take).isel(
            {name: _turned(part, array.sizes[name], turned[name])
             for name, part in ((y_name, rows), (x_name, columns))}
        )  # fmt: skip
        values = np.asarray(window.transpose(y_name, x_name).values, np.float64)
    return values[:: -1 if turned[y_name] else 1, :: -1 if turned[x_name] else 1]


def _turned(part: slice, n: int, is_turned: bool) -> slice:
    return slice(n - part.stop, n - part.start) if is_turned else part


def _grib_values(
    file: RainFile, record: RainRecord, lattice: Lattice, rows: slice, columns: slice
) -> FloatArray:  # fmt: skip
    """Values in the window; only fields that reach into it are unpacked."""
    window = np.full((rows.stop - rows.start, columns.stop - columns.start), np.nan)
    for k in record.parts:
        field = file.fields[k]
        row = _places(lattice.y, field.latitude) - rows.start
        column = _places(lattice.x, field.longitude) - columns.start
        is_row, is_column = (row >= 0) & (row < window.shape[0]), (column >= 0) & (column < window.shape[1])
        if not is_row.any() or not is_column.any():
            continue
        values = values_of(field)[np.ix_(is_row, is_column)]
        place = np.ix_(row[is_row], column[is_column])
        window[place] = np.where(np.isfinite(values), values, window[place])
    return window


def _places(axis: FloatArray, positions: FloatArray) -> IntArray:
    return np.rint((positions - axis[0]) / (axis[-1] - axis[0]) * (axis.size - 1)).astype(np.int64)
