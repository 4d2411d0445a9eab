"""Datasets as NetCDF-4: by the CF conventions for other programs, bit-exact for this project."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np

from twin.arrays import AnyArray
from twin.files.atomic import write_whole
from twin.lazy import names_missing_extra
from twin.quantities import QUANTITIES, attributes

if TYPE_CHECKING:
    import xarray as xr
    from pyproj import CRS

__all__ = ["RowsInTime", "append_in_time", "cf_reference", "load_dataset", "save_dataset", "write_netcdf"]

_LARGE = 1 << 26  # bytes; larger variables in time are read and written one time at a time
_LEVEL: Literal[1] = 1  # of zlib; level 4 takes 1.4 times the time for files a fortieth smaller
_NO_DATE = "1970-01-01T00:00:00"
_GRID_AXES = {"x": "projection_x_coordinate", "y": "projection_y_coordinate"}


def save_dataset(dataset: xr.Dataset, path: Path) -> None:
    """Write a result so that `load_dataset` returns it unchanged; the caller renames the file (`write_whole`)."""
    clean = dataset.copy(deep=False)
    clean.attrs = _plain_attributes(dataset.attrs)
    _store(clean, path)


@names_missing_extra
def load_dataset(path: Path) -> xr.Dataset:
    """Read a file of `save_dataset` into memory; times stay numbers of seconds."""
    import xarray as xr

    with xr.open_dataset(path, decode_times=False) as stored:
        return stored.load()


@names_missing_extra
def write_netcdf(dataset: xr.Dataset, path: str | Path, *, crs: CRS | None = None, start: str | None = None) -> Path:
    """Write a Dataset by the CF conventions 1.11: names and units from `twin.quantities`, grid mapping, compressed.

    Parameters
    ----------
    dataset : with x, y and, for results in time, time [s]
    crs : pyproj.CRS, optional
        Default: `attrs["crs_wkt"]`.
    start : ISO date, optional
        When time is 0. CF requires a date; the default is the epoch, with a comment that no date was given.
    """
    from pyproj import CRS as Crs

    out = dataset.copy(deep=False)
    for name in [*out.data_vars, *out.coords]:
        out[name].attrs = dict(out[name].attrs)  # the caller's are not changed
    for name in out.data_vars:
        if str(name) in QUANTITIES:
            out[name].attrs = {**attributes(str(name)), **out[name].attrs}
    for axis, standard_name in _GRID_AXES.items():
        if axis in out.coords:
            out[axis].attrs.update(standard_name=standard_name, units="m", axis=axis.upper(), long_name=axis)
    for name in out.coords:
        if str(name) == "time" or str(name).endswith("_time"):
            _date(out[name].attrs, start, is_axis=str(name) == "time")
    system = crs if crs is not None else Crs.from_wkt(out.attrs["crs_wkt"]) if out.attrs.get("crs_wkt") else None
    if system is not None:
        mapping = {key: value for key, value in cf_reference(system).items() if value is not None}
        mapping.setdefault("grid_mapping_name", "unknown")
        out["spatial_ref"] = ((), np.int32(0), {**mapping, "long_name": system.name})
        for name in out.data_vars:
            if {"x", "y"} <= set(out[name].dims):
                out[name].attrs["grid_mapping"] = "spatial_ref"
    out.attrs = {**_plain_attributes(out.attrs), "Conventions": "CF-1.11"}
    write_whole(path, lambda aside: _store(out, aside))
    return Path(path)


def cf_reference(crs: CRS) -> dict[str, Any]:
    """Attributes of a grid mapping: those of the CF conventions, and `crs_wkt`, which is complete.

    CF has no word for some parameters, e.g. the skew of the oblique Mercator projections of Switzerland.
    """
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".* lost in conversion to CF")
        return {**crs.to_cf(), "crs_wkt": crs.to_wkt()}


def _date(attrs: dict[str, Any], start: str | None, *, is_axis: bool) -> None:
    attrs.update(standard_name="time", long_name="time since the start", units=f"seconds since {start or _NO_DATE}")
    attrs["calendar"] = "standard"
    if is_axis:
        attrs["axis"] = "T"
    if start is None:
        attrs["comment"] = "no date was given: seconds since the start of the scenario"


def _plain_attributes(attrs: dict[Any, Any]) -> dict[Any, Any]:
    """Attributes as NetCDF types: lists and tables as JSON, booleans as 0 and 1, without missing values."""
    found = {}
    for key, value in attrs.items():
        if value is None:
            continue
        if isinstance(value, (dict, list, tuple)):
            value = json.dumps(value, ensure_ascii=False, default=str)
        found[key] = int(value) if isinstance(value, (bool, np.bool_)) else value
    return found


def _store(dataset: xr.Dataset, path: Path) -> None:
    encoding: dict[str, dict[str, Any]] = {}
    for name, variable in dataset.variables.items():
        own: dict[str, Any] = {}
        if variable.dtype.kind in "fiu" and variable.ndim >= 1 and name not in dataset.coords:
            own = {"zlib": True, "complevel": _LEVEL}
        if name in dataset.coords or variable.dtype.kind not in "f":
            own["_FillValue"] = None
        encoding[str(name)] = own
    large = [name for name, variable in dataset.data_vars.items() if _is_large_in_time(variable)]
    small = dataset.drop_vars(large)
    # A dimension that was unlimited in the file a dataset is from may not be in this one.
    unlimited = [name for name in dataset.encoding.get("unlimited_dims", ()) if name in small.dims]
    small.to_netcdf(
        path, engine="netcdf4", encoding={n: encoding[n] for n in encoding if n not in large}, unlimited_dims=unlimited
    )
    if large:
        append_in_time(path, {str(name): RowsInTime.of(dataset[name]) for name in large})


def _is_large_in_time(variable: xr.DataArray) -> bool:
    return variable.ndim > 1 and str(variable.dims[0]).endswith("time") and variable.nbytes > _LARGE


class RowsInTime(NamedTuple):
    """A variable that is written one time after the other.

    dims, shape, dtype : of all of it; rows : values of each time in order; attrs : its attributes
    """

    dims: tuple[str, ...]
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    rows: Iterable[AnyArray]
    attrs: Mapping[str, Any]

    @classmethod
    def of(cls, variable: xr.DataArray) -> RowsInTime:
        """A variable of a Dataset, which may be read from a file only now."""
        return cls(tuple(map(str, variable.dims)), variable.shape, variable.dtype, _rows(variable), variable.attrs)


def _rows(variable: xr.DataArray) -> Iterator[AnyArray]:
    """The values of each time, read from a file by the times it keeps together."""
    kept = (variable.encoding.get("chunks") or (1,))[0]
    for first in range(0, variable.shape[0], kept):
        yield from variable[first : first + kept].values


def append_in_time(path: Path, variables: Mapping[str, RowsInTime]) -> None:
    """Add variables to a NetCDF-4 file that has their dimensions, holding one time of one of them in memory."""
    import netCDF4

    with netCDF4.Dataset(path, "a") as file:
        for name, found in variables.items():
            fill = np.nan if found.dtype.kind == "f" else None
            dtype: Any = found.dtype.newbyteorder("=")
            made = file.createVariable(
                name, dtype, found.dims, zlib=True, complevel=_LEVEL, fill_value=fill,
                chunksizes=(1, *found.shape[1:]),
            )  # fmt: skip
            made.setncatts(dict(found.attrs))
            for k, row in enumerate(found.rows):
                made[k] = row
