"""Containers of arrays on disk: one .npz a dataclass, no pickles, readable in twenty years."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import xarray as xr

from twin.errors import InputError
from twin.grid import Grid

__all__ = ["load_dataset", "load_record", "save_dataset", "save_record"]

T = TypeVar("T")


def _plain(value: Any) -> Any:
    """A field that is not an array of numbers, as JSON."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, Grid):
        crs = value.crs.to_wkt() if value.crs is not None else None
        return {"grid": [value.x0, value.y0, value.cell_size, value.nx, value.ny, crs]}
    if hasattr(value, "to_wkt"):
        return {"crs": value.to_wkt()}
    if isinstance(value, np.ndarray):
        return {"strings": [str(item) for item in value]}
    if isinstance(value, (tuple, list)):
        return {"tuple": [_plain(item) for item in value]}
    if hasattr(value, "to_json"):
        return {"table": value.to_json(orient="split", force_ascii=False)}
    raise InputError(f"cannot store a {type(value).__name__}")


def _full(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if "grid" in value:
        x0, y0, cell_size, nx, ny, crs = value["grid"]
        return Grid(x0, y0, cell_size, nx, ny, _crs(crs))
    if "crs" in value:
        return _crs(value["crs"])
    if "strings" in value:
        return np.array(value["strings"], dtype=object)
    if "table" in value:
        import io

        import pandas as pd

        return pd.read_json(io.StringIO(value["table"]), orient="split")
    return tuple(_full(item) for item in value["tuple"])


def _crs(wkt: str | None) -> Any:
    if wkt is None:
        return None
    from pyproj import CRS

    return CRS.from_wkt(wkt)


def save_record(record: Any, path: Path) -> None:
    """Write a frozen dataclass of arrays and plain values.

    Examples
    --------
    >>> import tempfile
    >>> from twin.network import EdgeHazard
    >>> hazard = EdgeHazard(np.array([0.0]), np.zeros((1, 2), np.float32), np.zeros((1, 2), np.float32))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save_record(hazard, Path(folder) / "h.npz")
    ...     load_record(EdgeHazard, Path(folder) / "h.npz").depth.shape
    (1, 2)
    """
    arrays, rest = {}, {}
    for item in dataclasses.fields(record):
        if not item.init:
            continue
        value = getattr(record, item.name)
        if isinstance(value, np.ndarray) and value.dtype != object:
            arrays[item.name] = value
        else:
            rest[item.name] = _plain(value)
    text = np.frombuffer(json.dumps(rest, ensure_ascii=False).encode(), np.uint8)
    np.savez(path, allow_pickle=False, **arrays, __rest__=text)


def load_record(kind: type[T], path: Path) -> T:
    """Read what `save_record` wrote."""
    with np.load(path, allow_pickle=False) as stored:
        values = {name: stored[name] for name in stored.files if name != "__rest__"}
        rest = json.loads(stored["__rest__"].tobytes().decode())
    return kind(**values, **{name: _full(value) for name, value in rest.items()})


def save_dataset(dataset: xr.Dataset, path: Path) -> None:
    """Write a result as NetCDF-4, compressed lightly."""
    clean = dataset.copy(deep=False)
    clean.attrs = {k: (json.dumps(v, ensure_ascii=False) if isinstance(v, (dict, list, tuple)) else v)
                   for k, v in dataset.attrs.items() if v is not None}  # fmt: skip
    encoding = {
        name: {"zlib": True, "complevel": 1} for name, variable in clean.variables.items()
        if variable.dtype.kind in "fiu" and variable.ndim >= 2
    }  # fmt: skip
    clean.to_netcdf(path, encoding=encoding)


def load_dataset(path: Path) -> xr.Dataset:
    """Read what `save_dataset` wrote, into memory; times stay numbers of seconds."""
    with xr.open_dataset(path, decode_times=False) as stored:
        return stored.load()
