"""Floods others have computed, on our grid: sets of 浸水想定区域図データ電子化ガイドライン.

The guideline (MLIT, 3rd edition 2019, 4th edition 2021) keeps results as one
CSV a breach point and step, one of maxima (MAXALL.CSV), or as NetCDF with
latitude and longitude. Cells are grid squares in latitude and longitude; every
cell of ours takes the square its centre lies in, so no water is made up between.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin.errors import InputError
from twin.fields import FIELDS
from twin.grid import Grid
from twin.io.mesh_codes import MeshCells, mesh_cells

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["flood_from_mesh_csv", "flood_from_mesh_netcdf", "read_mesh_csv"]

Array = np.ndarray

# Column of the guideline -> name of ours. Several spellings are in use.
_COLUMNS = {
    "メッシュコード": "code",
    "標高": "elevation",
    "地盤高": "elevation",
    "浸水深": "depth_max",
    "最大浸水深": "depth_max",
    "流速": "speed_max",
    "最大流速": "speed_max",
    "浸水到達時間": "arrival_time",
    "到達時間": "arrival_time",
    "浸水継続時間": "duration",
}
_MINUTE_COLUMNS = ("arrival_time", "duration")


def read_mesh_csv(path: str | Path) -> pd.DataFrame:
    """One CSV of the guideline as a table: code, and elevation, depth_max, speed_max ... where present.

    Shift_JIS or UTF-8; the head line is the one with メッシュコード, whatever stands above it. Times in the
    file are minutes and become seconds.

    Raises
    ------
    InputError
        When there is no such line, or a value is not a number: file, line and what was found.
    """
    path = Path(path)
    text = _decoded(path)
    lines = text.splitlines()
    head = next((k for k, line in enumerate(lines) if "メッシュコード" in line), None)
    if head is None:
        raise InputError(f"{path}: no line with メッシュコード; expected a CSV as the guideline lays it out")
    import io

    raw = pd.read_csv(io.StringIO("\n".join(lines[head:])), dtype=str, skipinitialspace=True)
    names = {column: _name_of(str(column)) for column in raw.columns}
    table = pd.DataFrame({"code": raw[next(c for c, n in names.items() if n == "code")].str.strip()})
    for column, name in names.items():
        if name is None or name == "code":
            continue
        values = pd.to_numeric(raw[column], errors="coerce")
        bad = values.isna() & raw[column].notna() & (raw[column].str.strip() != "")
        if bad.any():
            k = int(np.argmax(bad))
            raise InputError(f"{path}:{head + 2 + k}: {column} is {raw[column].iloc[k]!r}, expected a number")
        table[name] = values * (60.0 if name in _MINUTE_COLUMNS else 1.0)
    if "depth_max" not in table:
        found = ", ".join(map(str, raw.columns))
        raise InputError(f"{path}:{head + 1}: no column 浸水深 or 最大浸水深 among {found}")
    return table


def _decoded(path: Path) -> str:
    if not path.exists():
        raise InputError(f"{path}: no such file")
    data = path.read_bytes()
    for encoding in ("utf-8-sig", "cp932"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(f"{path}: neither UTF-8 nor Shift_JIS; convert it to one of them")


def _name_of(column: str) -> str | None:
    bare = column.strip().split("(")[0].split("（")[0].strip()
    return _COLUMNS.get(bare)


def flood_from_mesh_csv(paths: str | Path | Sequence[str | Path], grid: Grid) -> xr.Dataset:
    """Maxima of one or several CSV sets on the grid; where sets overlap, the deepest (earliest, longest) counts.

    Returns
    -------
    Dataset with depth_max and what else the files hold, named as in `twin.fields`; zero depth outside all
    squares, and `is_known` False there: no square says nothing of water, not that it is dry.
    """
    files = [paths] if isinstance(paths, (str, Path)) else list(paths)
    if not files:
        raise InputError("no CSV file given")
    latitude, longitude = _degrees(grid)
    fields: dict[str, Array] = {}
    known = np.zeros(grid.shape, bool)
    for path in files:
        table = read_mesh_csv(path)
        for cells in mesh_cells(table["code"].to_numpy(str)):
            row, found = _lookup(cells, latitude, longitude)
            known |= found
            for name in table.columns.drop(["code"]):
                values = table[name].to_numpy(float)[cells.code_row][row]
                _merge(fields, name, np.where(found, values, np.nan))
    fields["depth_max"] = np.nan_to_num(fields["depth_max"])
    return _dataset(grid, fields, known, [str(Path(path).name) for path in files])


def _merge(fields: dict[str, Array], name: str, values: Array) -> None:
    keep = np.fmin if name == "arrival_time" else np.fmax
    fields[name] = keep(fields[name], values) if name in fields else values


def _lookup(cells: MeshCells, latitude: Array, longitude: Array) -> tuple[Array, Array]:
    """Position in `cells` of the square each place lies in, and whether there is one."""
    n = cells.n_a_side
    row = np.floor(latitude * 120.0 * n + 1e-9).astype(np.int64)
    column = np.floor((longitude - 100.0) * 80.0 * n + 1e-9).astype(np.int64)
    width = np.int64(100 * 80 * n)
    key = cells.row * width + cells.column
    order = np.argsort(key, kind="stable")
    wanted = row * width + column
    at = np.minimum(np.searchsorted(key[order], wanted), len(key) - 1)
    return order[at], key[order][at] == wanted


def _degrees(grid: Grid) -> tuple[Array, Array]:
    """Latitude and longitude (JGD2011) of all cell centres, (ny, nx)."""
    from pyproj import Transformer

    if grid.crs is None:
        raise InputError("the grid has no CRS, so squares of latitude and longitude cannot be placed; give it one")
    x, y = np.meshgrid(grid.x, grid.y)
    longitude, latitude = Transformer.from_crs(grid.crs.to_2d(), "EPSG:6668", always_xy=True).transform(x, y)
    return latitude, longitude


def flood_from_mesh_netcdf(path: str | Path, grid: Grid) -> xr.Dataset:
    """Maxima of a NetCDF of the guideline on the grid.

    Depth is the variable whose standard_name is flood_water_thickness (or named depth), speed likewise
    flood_water_speed (or speed), over (time, lat, lon) or (lat, lon). Time counts in the file's own unit from the
    breach; arrival is the first time with water deeper than 1 cm.
    """
    import xarray as xr

    latitude, longitude = _degrees(grid)
    with xr.open_dataset(path, decode_times=False) as file:
        lat, lon = (_axis(file, name, path) for name in ("lat", "lon"))
        j, near_j = _nearest(lat, latitude)
        i, near_i = _nearest(lon, longitude)
        known = near_j & near_i
        depth = _variable(file, "flood_water_thickness", "depth")
        if depth is None:
            raise InputError(f"{path}: no variable of standard_name flood_water_thickness, found {list(file)}")
        fields = {"depth_max": np.where(known, np.nan_to_num(_most(depth))[j, i], 0.0)}
        known &= np.isfinite(_most(depth))[j, i]
        speed = _variable(file, "flood_water_speed", "speed")
        if speed is not None:
            fields["speed_max"] = np.where(known, _most(speed)[j, i], np.nan)
        if depth.ndim == 3:
            fields["arrival_time"] = np.where(known, _arrival(depth, file)[j, i], np.nan)
    return _dataset(grid, fields, known, [Path(path).name])


def _axis(file: Any, name: str, path: str | Path) -> Array:
    if name not in file:
        raise InputError(f"{path}: no coordinate {name}, found {list(file.variables)}")
    return np.asarray(file[name].values, dtype=np.float64)


def _nearest(axis: Array, places: Array) -> tuple[Array, Array]:
    """Row of the axis (evenly spaced) each place falls on, and whether within half a step."""
    step = (axis[-1] - axis[0]) / max(len(axis) - 1, 1)
    at = np.rint((places - axis[0]) / step).astype(np.int64)
    inside = (at >= 0) & (at < len(axis))
    return np.clip(at, 0, len(axis) - 1), inside


def _variable(file: Any, standard_name: str, name: str) -> Any:
    for variable in file.data_vars.values():
        if variable.attrs.get("standard_name") == standard_name and variable.ndim in (2, 3):
            return variable
    return file[name] if name in file and file[name].ndim in (2, 3) else None


def _most(variable: Any) -> Array:
    values = np.asarray(variable.values, dtype=np.float64)
    return np.fmax.reduce(values, axis=0) if values.ndim == 3 else values


def _arrival(depth: Any, file: Any) -> Array:
    time = np.asarray(file["time"].values, dtype=np.float64)
    unit = str(file["time"].attrs.get("units", "second")).split()[0].rstrip("s")
    seconds = {"second": 1.0, "sec": 1.0, "minute": 60.0, "min": 60.0, "hour": 3600.0, "day": 86400.0}
    if unit not in seconds:
        raise InputError(f"time unit is {unit!r}, expected second, minute, hour or day")
    wet = np.asarray(depth.values) > 0.01
    first = time[np.argmax(wet, axis=0)] * seconds[unit]
    return np.where(wet.any(axis=0), first, np.nan)


def _dataset(grid: Grid, fields: dict[str, Array], known: Array, sources: list[str]) -> xr.Dataset:
    import xarray as xr

    variables: dict[str, Any] = {}
    for name, values in fields.items():
        quantity = FIELDS[name]
        attributes = {"units": quantity.unit, "long_name": quantity.en, "standard_name": quantity.standard_name}
        variables[name] = (("y", "x"), values.astype(np.float32), {k: v for k, v in attributes.items() if v})
    variables["is_known"] = (("y", "x"), known, {"long_name": "inside a square of the given flood"})
    notes: dict[str, Any] = {
        "source": ", ".join(sources),
        "crs": grid.crs.to_wkt() if grid.crs is not None else "",
        "cell_size": grid.cell_size,
        "assumptions": "a given flood: not computed here; cells take the square their centre lies in",
    }
    return xr.Dataset(variables, coords={"y": grid.y, "x": grid.x}, attrs=notes)
