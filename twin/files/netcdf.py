"""Datasets as NetCDF-4: by the CF conventions for other programs, bit-exact for this project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.files.atomic import write_whole
from twin.lazy import names_missing_extra
from twin.quantities import QUANTITIES, attributes

if TYPE_CHECKING:
    import xarray as xr
    from pyproj import CRS

__all__ = ["load_dataset", "save_dataset", "write_netcdf"]

_NO_DATE = "1970-01-01T00:00:00"
_GRID_AXES = {"x": "projection_x_coordinate", "y": "projection_y_coordinate"}


def save_dataset(dataset: xr.Dataset, path: Path) -> None:
    """Write a result so that `load_dataset` returns it unchanged; the caller renames the file (`write_whole`)."""
    clean = dataset.copy(deep=False)
    clean.attrs = _plain_attributes(dataset.attrs)
    _store(clean, path, level=1)


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
        mapping = {key: value for key, value in system.to_cf().items() if value is not None}
        mapping.setdefault("grid_mapping_name", "unknown")
        out["spatial_ref"] = ((), np.int32(0), {**mapping, "crs_wkt": system.to_wkt(), "long_name": system.name})
        for name in out.data_vars:
            if {"x", "y"} <= set(out[name].dims):
                out[name].attrs["grid_mapping"] = "spatial_ref"
    out.attrs = {**_plain_attributes(out.attrs), "Conventions": "CF-1.11"}
    write_whole(path, lambda aside: _store(out, aside, level=4))
    return Path(path)


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


def _store(dataset: xr.Dataset, path: Path, *, level: int) -> None:
    encoding: dict[str, dict[str, Any]] = {}
    for name, variable in dataset.variables.items():
        own: dict[str, Any] = {}
        if variable.dtype.kind in "fiu" and variable.ndim >= 1 and name not in dataset.coords:
            own = {"zlib": True, "complevel": level}
        if name in dataset.coords or variable.dtype.kind not in "f":
            own["_FillValue"] = None
        encoding[str(name)] = own
    dataset.to_netcdf(path, engine="netcdf4", encoding=encoding)
