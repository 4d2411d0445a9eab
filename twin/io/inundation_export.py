"""A flood in the form of 浸水想定区域図データ電子化ガイドライン: CSV per step and of maxima, or NetCDF.

So a flood computed here can be given to whoever reads published ones, `twin.io.read_inundation` among them. CSV are in
Shift_JIS. Squares are the cells themselves with the coordinates of their centres, or those of a mesh of latitude and
longitude; a square of the mesh has the worst of the cells whose centre lies in it, and of the cell its centre lies in.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, BoolArray, FloatingArray, IntegerArray
from twin.errors import InputError
from twin.files import write_whole
from twin.grid import Grid
from twin.hazard.cells import flood_grid
from twin.hazard.extent import CellState, flood_extent
from twin.hazard.intervals import flood_seconds
from twin.io.mesh_codes import mesh_codes
from twin.io.mesh_squares import DEGREES
from twin.lazy import names_missing_extra
from twin.quantities import MINUTE

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["write_inundation_csv", "write_inundation_netcdf"]

_MISSING = -9999
_DECIMALS = 3  # of depths and speeds [m], [m/s]
# Column of a CSV by quantity, with its unit.
_HEADS = {
    "elevation": "標高(m)",
    "depth": "浸水深(m)",
    "speed": "流速(m/s)",
    "depth_max": "最大浸水深(m)",
    "speed_max": "最大流速(m/s)",
    "arrival_time": "浸水到達時間(分)",
    "duration": "浸水継続時間(分)",
}
_MINUTES = ("arrival_time", "duration")


class _Output(NamedTuple):
    """Squares of the output and the cells of each.

    places : columns that name each square, (n,)
    cell : (n_pairs,) flat index; first : (n,) start of the cells of each square
    row, column : (n,) of a mesh, from latitude 0 and longitude 100; empty for cells
    """

    places: dict[str, AnyArray]
    cell: IntegerArray
    first: IntegerArray
    row: IntegerArray
    column: IntegerArray


@names_missing_extra
def write_inundation_csv(
    flood: xr.Dataset, folder: str | Path, *, breach: str = "BP001", n_per_side: int | None = None
) -> list[Path]:
    """Write a flood as CSV files of the guideline into a folder, replacing it.

    Parameters
    ----------
    flood : Dataset
        From `simulate_flood` or `twin.io.read_inundation`.
    breach : name of the breach point, of the folder below and of the files
    n_per_side : squares per side of the 1 km square of latitude and longitude, e.g. 200 for 5 m; the cells themselves,
        in the plane, when absent

    Returns
    -------
    list of Path
        BREACH/BREACH_MMMMM.CSV of each output, at MMMMM minutes, with the squares that are wet then, and BREACH_MAX.CSV
        with all squares whose water is known, dry ones too. -9999 is unknown.

    Raises
    ------
    InputError
        A mesh is asked for, and the flood has no CRS.
    """
    folder = Path(folder)
    output = _output(flood, n_per_side)
    crs = _crs(flood)
    head = [("破堤点", breach)]
    if n_per_side is None and crs is not None:
        head.append(("座標系", f"EPSG:{crs.to_epsg()}" if crs.to_epsg() else crs.to_wkt().replace(",", "，")))
    seconds = flood_seconds(flood)
    names = _step_names(seconds, breach)

    def write(aside: Path) -> None:
        place = aside / breach
        place.mkdir(parents=True)
        _write_table(place / f"{breach}_MAX.CSV", _maxima_table(flood, output), head)
        for k, name in enumerate(names):
            minutes = ("経過時間(分)", f"{seconds[k] / MINUTE:.6g}")
            _write_table(place / name, _step_table(flood, output, k), [*head, minutes])

    write_whole(folder, write)
    return [folder / breach / f"{breach}_MAX.CSV", *(folder / breach / name for name in names)]


def _step_names(seconds: AnyArray, breach: str) -> list[str]:
    """Names of the files of steps: whole minutes, else seconds."""
    minutes = seconds / MINUTE
    if np.allclose(minutes, np.rint(minutes), atol=1e-6):
        return [f"{breach}_{round(value):05d}.CSV" for value in minutes.tolist()]
    return [f"{breach}_{round(value):06d}s.CSV" for value in seconds.tolist()]


def _crs(flood: xr.Dataset) -> Any:
    from pyproj import CRS

    return CRS.from_wkt(flood.attrs["crs_wkt"]).to_2d() if flood.attrs.get("crs_wkt") else None


def _output(flood: xr.Dataset, n_per_side: int | None) -> _Output:
    grid = flood_grid(flood)
    n = grid.nx * grid.ny
    x, y = (values.ravel() for values in np.meshgrid(grid.x, grid.y))
    none = np.empty(0, np.int64)
    if n_per_side is None:
        places = {"X座標(m)": y, "Y座標(m)": x}  # as surveyors count: X north, Y east
        return _Output(places, np.arange(n), np.arange(n), none, none)
    crs = _crs(flood)
    if crs is None:
        raise InputError("the flood has no CRS, so that it has no place on a mesh of latitude and longitude")
    square, row, column, cell = _mesh_pairs(grid, x, y, crs=crs, n_per_side=n_per_side)
    order = np.lexsort((cell, square))
    _, first = np.unique(square[order], return_index=True)
    codes = mesh_codes(row, column, n_per_side=n_per_side)
    return _Output({"メッシュコード": codes}, cell[order], first, row, column)


def _mesh_pairs(
    grid: Grid, x: AnyArray, y: AnyArray, *, crs: Any, n_per_side: int
) -> tuple[AnyArray, AnyArray, AnyArray, AnyArray]:
    """Square of each pair, rows and columns of the squares, and cell of each pair."""
    from pyproj import Transformer

    to_degrees = Transformer.from_crs(crs, DEGREES, always_xy=True)
    longitude, latitude = to_degrees.transform(x, y)
    row = np.floor(latitude * 120.0 * n_per_side + 1e-9).astype(np.int64)
    column = np.floor((longitude - 100.0) * 80.0 * n_per_side + 1e-9).astype(np.int64)
    rows = np.arange(row.min(), row.max() + 1)
    columns = np.arange(column.min(), column.max() + 1)
    all_column, all_row = (values.ravel() for values in np.meshgrid(columns, rows))
    east, north = to_degrees.transform(
        100.0 + (all_column + 0.5) / (80.0 * n_per_side), (all_row + 0.5) / (120.0 * n_per_side), direction="INVERSE"
    )
    j, i = grid.rows_columns(east, north)
    inside = j >= 0
    pairs = np.concatenate(
        [
            np.column_stack([row, column, np.arange(len(row))]),
            np.column_stack([all_row[inside], all_column[inside], j[inside] * grid.nx + i[inside]]),
        ]
    )
    pairs = np.unique(pairs, axis=0)
    places, square = np.unique(pairs[:, :2], axis=0, return_inverse=True)
    return square.ravel(), places[:, 0], places[:, 1], pairs[:, 2]


def _worst(values: FloatingArray, output: _Output, *, least: bool = False) -> AnyArray:
    """Greatest known value of the cells of each square, NaN where none is known."""
    reduce = np.fmin if least else np.fmax
    return reduce.reduceat(np.asarray(values, np.float64).ravel()[output.cell], output.first)


def _speed(flood: xr.Dataset, k: int) -> AnyArray | None:
    if "speed" in flood:
        return np.asarray(flood["speed"][k].values)
    if "velocity_x" in flood:
        return np.hypot(flood["velocity_x"][k].values, flood["velocity_y"][k].values)
    return None


def _known(flood: xr.Dataset, output: _Output) -> BoolArray:
    """Squares with a cell that is not a closed building."""
    state = flood_extent(flood)
    return np.asarray(np.logical_or.reduceat((state != CellState.BUILDING).ravel()[output.cell], output.first))


def _step_table(flood: xr.Dataset, output: _Output, k: int) -> pd.DataFrame:
    """Squares that are wet or unknown at an output."""
    values = np.where(_unknown(flood), np.nan, flood["depth"][k].values)
    depth = np.round(_worst(values, output), _DECIMALS)
    unknown = np.isnan(depth) & _known(flood, output)
    listed = (depth > 0) | unknown
    table = pd.DataFrame({name: places[listed] for name, places in output.places.items()})
    table[_HEADS["depth"]] = _written(depth[listed])
    speed = _speed(flood, k)
    if speed is not None:
        table[_HEADS["speed"]] = _written(np.round(_worst(speed, output)[listed], _DECIMALS))
    return table


def _unknown(flood: xr.Dataset) -> BoolArray:
    return np.asarray(flood_extent(flood) == CellState.UNKNOWN)


def _maxima_table(flood: xr.Dataset, output: _Output) -> pd.DataFrame:
    """All squares with a known cell."""
    depth = np.where(_unknown(flood), np.nan, flood["depth_max"].values)
    values = {"elevation": _worst(flood["elevation"].values, output), "depth_max": _worst(depth, output)}
    for name in ("speed_max", "arrival_time", "duration"):
        if name in flood:
            given = _worst(flood[name].values, output, least=name == "arrival_time")
            values[name] = given / MINUTE if name in _MINUTES else given
    listed = np.isfinite(values["depth_max"])
    table = pd.DataFrame({name: places[listed] for name, places in output.places.items()})
    for name, given in values.items():
        table[_HEADS[name]] = _written(np.round(given[listed], _DECIMALS))
    return table


def _written(values: AnyArray) -> AnyArray:
    return np.where(np.isnan(values), _MISSING, values)


def _write_table(path: Path, table: pd.DataFrame, head: list[tuple[str, str]]) -> None:
    """Lines above the table, the heads, and the rows; path is aside."""
    lines = "".join(f"{name},{text}\r\n" for name, text in head)
    with path.open("w", encoding="cp932", newline="") as file:
        file.write(lines)
        table.to_csv(file, index=False, lineterminator="\r\n", float_format="%.10g")


@names_missing_extra
def write_inundation_netcdf(flood: xr.Dataset, path: str | Path, *, n_per_side: int = 200) -> Path:
    """Write a flood as NetCDF of the guideline: depth and speed on (time, lat, lon), in whole millimetres.

    n_per_side : squares per side of the 1 km square of latitude and longitude; 200 is 5 m
    """
    import xarray as xr

    path = Path(path)
    output = _output(flood, n_per_side)
    rows = np.arange(output.row.min(), output.row.max() + 1)
    columns = np.arange(output.column.min(), output.column.max() + 1)
    at = (output.row - rows[0], output.column - columns[0])
    seconds = flood_seconds(flood)
    fields: dict[str, AnyArray] = {"depth": np.full((len(seconds), len(rows), len(columns)), np.nan)}
    if _speed(flood, 0) is not None:
        fields["speed"] = fields["depth"].copy()
    unknown = _unknown(flood)
    for k in range(len(seconds)):
        fields["depth"][k][at] = _worst(np.where(unknown, np.nan, flood["depth"][k].values), output)
        if "speed" in fields:
            fields["speed"][k][at] = _worst(_speed(flood, k), output)  # type: ignore[arg-type]
    meaning = {
        "depth": {"standard_name": "flood_water_thickness", "long_name": "浸水深", "units": "m"},
        "speed": {"standard_name": "flood_water_speed", "long_name": "流速", "units": "m/s"},
    }
    data = xr.Dataset(
        {name: (("time", "lat", "lon"), values, meaning[name]) for name, values in fields.items()},
        {
            "time": ("time", seconds / MINUTE, {"units": "minute since 1-1-1 0:0:0", "calendar": "none"}),
            "lat": (
                "lat", (rows + 0.5) / (120.0 * n_per_side), {"units": "degrees_north", "standard_name": "latitude"},
            ),
            "lon": (
                "lon", 100.0 + (columns + 0.5) / (80.0 * n_per_side),
                {"units": "degrees_east", "standard_name": "longitude"},
            ),
        },
        {"Conventions": "CF-1.11", "title": flood.attrs.get("title", "")},
    )  # fmt: skip
    encoding = {
        name: {"dtype": "int32", "scale_factor": 10.0**-_DECIMALS, "_FillValue": np.int32(_MISSING), "zlib": True}
        for name in fields
    }
    write_whole(path, lambda aside: data.to_netcdf(aside, encoding=encoding))
    return path
