"""Published inundation results on the grid of a terrain: data sets of 浸水想定区域図データ電子化ガイドライン.

The guideline (MLIT, 3rd edition 2019, 4th edition 2021) keeps results as one
CSV per breach point and step, one of maxima (MAXALL.CSV), or as NetCDF with
latitude and longitude. Cells are grid squares in latitude and longitude; every
cell of the grid takes the value of the square that contains its centre, without interpolation.

Wet, dry and not surveyed are three states. The surveyed area: where a set lists
dry squares too, its squares; where it lists wet squares only, their convex hull.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, BoolArray, FloatingArray
from twin.criteria import is_wet
from twin.errors import InputError
from twin.grid import Grid
from twin.io.column_heads import normal_text, parse_numbers, split_head, unit_factor
from twin.io.mesh_codes import MeshCells, mesh_cells
from twin.lazy import names_missing_extra
from twin.notes import Note, notes_text, notes_to_json
from twin.quantities import MINUTE, QUANTITIES, attributes, in_range

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["flood_from_mesh_csv", "flood_from_mesh_netcdf", "read_mesh_csv"]

# Column of the guideline -> name here. Several spellings are in use.
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
_GUIDELINE_FACTORS = {"arrival_time": MINUTE, "duration": MINUTE}  # units of the guideline where the head has none
_LEAST_DRY = 0.01  # share of dry squares from which a set counts as listing dry squares


def read_mesh_csv(path: str | Path) -> pd.DataFrame:
    """One CSV of the guideline as a table in SI: code, and elevation, depth_max, speed_max ... where present.

    Shift_JIS or UTF-8, full-width or not, commas or tabs; the head is the line with メッシュコード; lines
    above it are ignored. A unit in a column's head, or in a line of units below it, is used; without one it is that of
    the guideline (m, m/s, minutes). Blanks, words such as 欠測 and codes such as -9999 are NaN. `attrs["notes"]` states
    which unit was assumed and how many values are missing.

    Raises
    ------
    InputError
        When there is no such head, a unit or value is not understood or out of range: file, line and what was found.
    """
    path = Path(path)
    head_line, heads, rows, lines = _rows(path)
    names = [_COLUMNS.get(split_head(head)[0]) for head in heads]
    units = {k: split_head(heads[k])[1] for k, name in enumerate(names) if name not in (None, "code")}
    code = names.index("code")
    if rows and not normal_text(rows[0][code]).isdigit() and _is_unit_line(rows[0], code):
        units = {k: marks + _marks(rows[0][k]) for k, marks in units.items()}
        rows, lines = rows[1:], lines[1:]
    twice = [name for k, name in enumerate(names) if name is not None and name in names[:k]]
    if twice:
        raise InputError(f"{path}:{head_line}: two columns for {twice[0]} among {', '.join(heads)}; remove one")
    raw = pd.DataFrame(rows, columns=range(len(heads)), dtype=str)
    table = pd.DataFrame({"code": raw[code].map(normal_text)})
    notes = []
    for k, marks in units.items():
        name = str(names[k])
        factor, unit = unit_factor(name, marks, f"{path}:{head_line}: column {heads[k]}")
        if factor is None:
            factor = _GUIDELINE_FACTORS.get(name, 1.0)
            unit = "min" if factor == MINUTE else QUANTITIES[name].unit
            notes.append(Note("reference.unit_assumed", column=heads[k], unit=unit))
        table[name] = parse_numbers(name, raw[k], factor, file=str(path), head=heads[k], lines=lines)
        n = int(table[name].isna().sum())
        if n:
            notes.append(Note("reference.missing_values", column=heads[k], n=n, total=len(table)))
    if "depth_max" not in table:
        raise InputError(f"{path}:{head_line}: no column 浸水深 or 最大浸水深 among {', '.join(heads)}")
    unread = [head for head, name in zip(heads, names) if name is None and head]
    if unread:
        notes.append(Note("reference.columns_not_read", columns=", ".join(unread)))
    table.attrs["notes"] = tuple(notes)
    return table


def _rows(path: Path) -> tuple[int, list[str], list[list[str]], AnyArray]:
    """Line of the head, the heads, the rows below it that are not empty, and their lines."""
    text = _decoded(path)
    first = next((line for line in text.splitlines() if "メッシュコード" in normal_text(line)), None)
    if first is None:
        raise InputError(f"{path}: no line with メッシュコード; expected a CSV as the guideline lays it out")
    reader = csv.reader(io.StringIO(text), delimiter="\t" if "\t" in first and "," not in first else ",")
    heads: list[str] = []
    head_line, rows, lines = 0, [], []
    for row in reader:
        if not heads:
            if any(split_head(cell)[0] == "メッシュコード" for cell in row):
                heads, head_line = [cell.strip() for cell in row], reader.line_num
            continue
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(heads) and (len(row) < len(heads) or any(cell.strip() for cell in row[len(heads) :])):
            raise InputError(f"{path}:{reader.line_num}: {len(row)} values, expected {len(heads)} as in the head")
        rows.append(row[: len(heads)])
        lines.append(reader.line_num)
    if not heads:
        raise InputError(f"{path}: no column メッシュコード; expected a CSV as the guideline lays it out")
    return head_line, heads, rows, np.array(lines, np.int64)


def _marks(cell: str) -> list[str]:
    bare, marks = split_head(cell)
    return [part for part in (bare, *marks) if part and part != "-"]


def _is_unit_line(row: list[str], code: int) -> bool:
    """Whether a line below the head names units: no digits in it."""
    return not any(any(c.isdigit() for c in normal_text(cell)) for cell in row) and not any(
        normal_text(cell) == "欠測" for k, cell in enumerate(row) if k != code
    )


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


@names_missing_extra
def flood_from_mesh_csv(paths: str | Path | Sequence[str | Path], grid: Grid) -> xr.Dataset:
    """Maxima of one or several CSV sets on the grid; where sets overlap, the deepest (earliest, longest) counts.

    Returns
    -------
    Dataset with depth_max and the other quantities of the files, named as in `twin.quantities`, and `is_known`: True
    where the sets state wet or dry. NaN elsewhere (outside the surveyed area, or missing in a set and dry in all
    others); depth 0 where they are dry.

    Raises
    ------
    InputError
        When a file is not understood, or the sets do not reach the grid.
    """
    files = [paths] if isinstance(paths, (str, Path)) else list(paths)
    if not files:
        raise InputError("no CSV file given")
    latitude, longitude = _degrees(grid)
    fields: dict[str, AnyArray] = {}
    listed, missing = np.zeros(grid.shape, bool), np.zeros(grid.shape, bool)
    notes: list[Note] = []
    places, depths = [], []
    for path in files:
        table = read_mesh_csv(path)
        notes += table.attrs["notes"]
        table = _one_row_per_code(table)
        for cells in mesh_cells(table["code"].to_numpy(str)):
            row, found = _lookup(cells, latitude, longitude)
            listed |= found
            for name in table.columns.drop(["code"]):
                values = table[name].to_numpy(float)[cells.code_row][row]
                _merge(fields, name, np.where(found, values, np.nan))
                if name == "depth_max":
                    missing |= found & np.isnan(values)
            n = cells.n_per_side
            places.append(np.column_stack([(cells.column + 0.5) / (80.0 * n) + 100.0, (cells.row + 0.5) / (120.0 * n)]))
            depths.append(table["depth_max"].to_numpy(float)[cells.code_row])
    surveyed, note = _surveyed(grid, listed, np.concatenate(places), np.concatenate(depths))
    sources = [str(Path(path).name) for path in files]
    return _finished(grid, fields, listed, missing, surveyed, sources, [*notes, note])


def _one_row_per_code(table: pd.DataFrame) -> pd.DataFrame:
    """For rows with the same code the worst of each value; a code with a missing depth is missing."""
    if not table["code"].duplicated().any():
        return table
    worst = {name: "min" if name == "arrival_time" else "max" for name in table.columns.drop("code")}
    grouped = table.groupby("code", sort=False)
    out = grouped.agg(worst)
    has_missing = table["depth_max"].isna().groupby(table["code"], sort=False).any()
    out.loc[has_missing.to_numpy() & ~is_wet(out["depth_max"].to_numpy()), "depth_max"] = np.nan
    return out.reset_index()


def _surveyed(grid: Grid, listed: AnyArray, places: AnyArray, depths: FloatingArray) -> tuple[AnyArray, Note]:
    """Cells covered by a published map, (ny, nx) bool, and the rule for this.

    listed : (ny, nx) bool, cells in a square of the map
    places : (n, 2) longitude and latitude of the squares; depths : (n,)
    """
    is_dry = np.isfinite(depths) & ~is_wet(depths)
    if len(depths) and is_dry.mean() >= _LEAST_DRY:
        return listed, Note("reference.surveyed_squares", share=float(listed.mean()))
    import shapely
    from pyproj import Transformer

    x, y = Transformer.from_crs("EPSG:6668", grid.crs.to_2d(), always_xy=True).transform(*places.T)  # type: ignore[union-attr]
    finite = np.isfinite(x) & np.isfinite(y)
    hull = shapely.convex_hull(shapely.multipoints(np.column_stack([x[finite], y[finite]])))
    shapely.prepare(hull)
    inside = shapely.contains_xy(hull, *np.meshgrid(grid.x, grid.y))
    surveyed = np.asarray(inside | listed)
    return surveyed, Note("reference.surveyed_hull", share=float(surveyed.mean()))


def _finished(
    grid: Grid,
    fields: dict[str, AnyArray],
    listed: AnyArray,
    missing: AnyArray,
    surveyed: AnyArray,
    sources: list[str],
    notes: list[Note],
) -> xr.Dataset:
    if not surveyed.any():
        raise InputError(
            f"{', '.join(sources)}: nothing of the published flood lies on the grid "
            f"({', '.join(f'{v:.0f}' for v in grid.bounds)}); is it the map of another area?"
        )
    depth = fields["depth_max"]
    known = surveyed & ~(missing & ~is_wet(depth))
    fields["depth_max"] = np.where(known, np.where(listed, depth, 0.0), np.nan)
    known &= np.isfinite(fields["depth_max"])
    for name in fields:
        if name != "depth_max":
            fields[name] = np.where(listed, fields[name], np.nan)
    return _dataset(grid, fields, known, sources, notes)


def _merge(fields: dict[str, AnyArray], name: str, values: AnyArray) -> None:
    keep = np.fmin if name == "arrival_time" else np.fmax
    fields[name] = keep(fields[name], values) if name in fields else values


def _lookup(cells: MeshCells, latitude: FloatingArray, longitude: FloatingArray) -> tuple[AnyArray, AnyArray]:
    """Position in `cells` of the square that contains each point, and whether there is one."""
    n = cells.n_per_side
    row = np.floor(latitude * 120.0 * n + 1e-9).astype(np.int64)
    column = np.floor((longitude - 100.0) * 80.0 * n + 1e-9).astype(np.int64)
    width = np.int64(100 * 80 * n)
    key = cells.row * width + cells.column
    order = np.argsort(key, kind="stable")
    wanted = row * width + column
    at = np.minimum(np.searchsorted(key[order], wanted), len(key) - 1)
    return order[at], key[order][at] == wanted


def _degrees(grid: Grid) -> tuple[AnyArray, AnyArray]:
    """Latitude and longitude (JGD2011) of all cell centres, (ny, nx)."""
    from pyproj import Transformer

    if grid.crs is None:
        raise InputError("the grid has no CRS, so squares of latitude and longitude cannot be placed; give it one")
    x, y = np.meshgrid(grid.x, grid.y)
    longitude, latitude = Transformer.from_crs(grid.crs.to_2d(), "EPSG:6668", always_xy=True).transform(x, y)
    return latitude, longitude


@names_missing_extra
def flood_from_mesh_netcdf(path: str | Path, grid: Grid) -> xr.Dataset:
    """Maxima of a NetCDF of the guideline on the grid.

    Depth is the variable whose standard_name is flood_water_thickness (or named depth), speed likewise
    flood_water_speed (or speed), over (time, lat, lon) or (lat, lon), in the units they declare (m and m/s without).
    Time counts in the file's own unit from the breach; arrival is the first time with water of
    `twin.criteria.WET_DEPTH`. The surveyed area: as for CSV, where a square is a value that is not missing.
    """
    import xarray as xr

    latitude, longitude = _degrees(grid)
    notes: list[Note] = []
    with xr.open_dataset(path, decode_times=False) as file:
        lat, lon = (_axis(file, name, path) for name in ("lat", "lon"))
        j, near_j = _nearest(lat, latitude)
        i, near_i = _nearest(lon, longitude)
        inside = near_j & near_i
        variable = _variable(file, "flood_water_thickness", "depth")
        if variable is None:
            raise InputError(f"{path}: no variable of standard_name flood_water_thickness, found {list(file)}")
        depth = _values(variable, "depth_max", path, notes)
        deepest = _most(depth)
        listed = inside & np.isfinite(deepest)[j, i]
        fields = {"depth_max": np.where(listed, deepest[j, i], np.nan)}
        variable = _variable(file, "flood_water_speed", "speed")
        if variable is not None:
            fields["speed_max"] = np.where(listed, _most(_values(variable, "speed_max", path, notes))[j, i], np.nan)
        if depth.ndim == 3:
            fields["arrival_time"] = np.where(listed, _arrival(depth, file)[j, i], np.nan)
    has = np.isfinite(deepest)
    rows, columns = np.nonzero(has)
    surveyed, note = _surveyed(grid, listed, np.column_stack([lon[columns], lat[rows]]), deepest[has])
    return _finished(grid, fields, listed, np.zeros(grid.shape, bool), surveyed, [Path(path).name], [*notes, note])


def _values(variable: xr.DataArray, name: str, path: str | Path, notes: list[Note]) -> AnyArray:
    """Values of a variable in SI; codes for missing data (negative, or out of range) NaN."""
    unit = str(variable.attrs.get("units", ""))
    factor, _ = unit_factor(name, [normal_text(unit)] if unit else [], f"{path}: variable {variable.name}")
    raw = np.asarray(variable.values, dtype=np.float64)
    values = raw * (factor or 1.0)
    wrong = np.isfinite(values) & ~in_range(name, values)
    if wrong.any():
        n_codes = len(np.unique(raw[wrong]))
        if n_codes > 4:
            raise InputError(
                f"{path}: variable {variable.name} has {int(wrong.sum())} values of {raw[wrong].min():g} to "
                f"{raw[wrong].max():g}, expected {QUANTITIES[name].low:g} to {QUANTITIES[name].high:g} "
                f"{QUANTITIES[name].unit}; correct its units"
            )
        notes.append(Note("reference.missing_values", column=str(variable.name), n=int(wrong.sum()), total=values.size))
        values[wrong] = np.nan
    return values


def _axis(file: xr.Dataset, name: str, path: str | Path) -> AnyArray:
    if name not in file:
        raise InputError(f"{path}: no coordinate {name}, found {list(file.variables)}")
    return np.asarray(file[name].values, dtype=np.float64)


def _nearest(axis: AnyArray, places: AnyArray) -> tuple[AnyArray, AnyArray]:
    """Row of the evenly spaced axis nearest to each point, and whether within half a step."""
    step = (axis[-1] - axis[0]) / max(len(axis) - 1, 1)
    at = np.rint((places - axis[0]) / step).astype(np.int64)
    inside = (at >= 0) & (at < len(axis))
    return np.clip(at, 0, len(axis) - 1), inside


def _variable(file: xr.Dataset, standard_name: str, name: str) -> xr.DataArray | None:
    for variable in file.data_vars.values():
        if variable.attrs.get("standard_name") == standard_name and variable.ndim in (2, 3):
            return variable
    return file[name] if name in file and file[name].ndim in (2, 3) else None


def _most(values: AnyArray) -> AnyArray:
    return np.fmax.reduce(values, axis=0) if values.ndim == 3 else values


def _arrival(depth: FloatingArray, file: xr.Dataset) -> AnyArray:
    time = np.asarray(file["time"].values, dtype=np.float64)
    unit = str(file["time"].attrs.get("units", "second")).split()[0]
    factor, _ = unit_factor("arrival_time", [unit], "time of the NetCDF")
    wet = is_wet(depth)
    first = time[np.argmax(wet, axis=0)] * (factor or 1.0)
    return np.where(wet.any(axis=0), first, np.nan)


def _dataset(
    grid: Grid, fields: dict[str, AnyArray], known: BoolArray, sources: list[str], notes: list[Note]
) -> xr.Dataset:
    import xarray as xr

    variables: dict[str, Any] = {
        name: (("y", "x"), values.astype(np.float32), attributes(name)) for name, values in fields.items()
    }
    variables["is_known"] = (("y", "x"), known, {"long_name": "the published flood says wet or dry"})
    notes = [Note("reference.published"), *dict.fromkeys(notes)]
    attrs: dict[str, Any] = {
        "source": ", ".join(sources),
        "crs": grid.crs.to_wkt() if grid.crs is not None else "",
        "cell_size": grid.cell_size,
        "assumptions": notes_text(notes),
        "notes": notes_to_json(notes),
    }
    return xr.Dataset(variables, coords={"y": grid.y, "x": grid.x}, attrs=attrs)
