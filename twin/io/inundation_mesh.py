"""Published inundation results on the grid of a terrain: data sets of 浸水想定区域図データ電子化ガイドライン.

The guideline (MLIT, 3rd edition 2019, 4th edition 2021) keeps results as one
CSV per breach point and step, one of maxima (MAXALL.CSV), or as NetCDF with
latitude and longitude; sets of files are read in `twin.io.inundation_set`. Cells are grid squares in latitude and
longitude, or of a plane; which squares count for a cell of the grid is in `twin.io.mesh_squares`, and the worst counts.

Wet, dry and not surveyed are three states. The surveyed area: where a set lists
dry squares too, its squares; where it lists wet squares only, the convex hull of these.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, BoolArray, FloatingArray, IntegerArray
from twin.criteria import is_wet
from twin.errors import InputError
from twin.grid import Grid
from twin.io.column_heads import normal_text, parse_numbers, split_head, unit_factor
from twin.io.mesh_squares import (
    DEGREES,
    CellsOfSquares,
    Lattice,
    cells_of_squares,
    code_lattices,
    lattice_of_points,
    worst,
)
from twin.lazy import names_missing_extra
from twin.notes import Note, notes_text, notes_to_json
from twin.quantities import MINUTE, QUANTITIES, attributes, in_range

if TYPE_CHECKING:
    import xarray as xr

__all__ = [
    "LEAST_SHARE",
    "AxisOrder",
    "MeshTable",
    "NetcdfSquares",
    "SquareSet",
    "csv_head",
    "depth_on_cells",
    "flood_from_mesh_csv",
    "flood_from_mesh_netcdf",
    "known_worst",
    "maxima_of_tables",
    "mesh_table",
    "netcdf_squares",
    "read_mesh_csv",
    "square_set",
    "surveyed_area",
]

AxisOrder = Literal["east_north", "north_east"]

# Column of the guideline -> name here. Several spellings are in use.
_COLUMNS = {
    "メッシュコード": "code",
    "経度": "longitude",
    "緯度": "latitude",
    "x": "x",
    "x座標": "x",
    "y": "y",
    "y座標": "y",
    "経過時間": "time",
    "破堤後経過時間": "time",
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
_PLACES = {"code": ("code",), "longitude": ("longitude", "latitude"), "x": ("x", "y")}
_PLACE_COLUMNS = frozenset(("code", "longitude", "latitude", "x", "y"))
# Quantity a column is checked against, where it has another name; units of the guideline where the head has none.
_QUANTITY = {"time": "duration"}
_GUIDELINE_FACTORS = dict.fromkeys(("time", "arrival_time", "duration"), MINUTE)
LEAST_SHARE = 0.01  # share of dry squares from which a set counts as listing dry squares
_HEAD_LINES = 60  # lines above the heads of the columns, at most
_HEAD_BYTES = 1 << 16
_INT64_DIGITS = 19
_CRS_HEAD = "座標系"  # names the CRS of x and y in the lines above the table


class MeshTable(NamedTuple):
    """One CSV of the guideline in SI.

    values : DataFrame with code, longitude and latitude, or x and y; and depth_max, speed_max, ... where present
    header : the lines above the heads of the columns: first cell -> second
    notes : units that were assumed, how many values are missing
    """

    path: Path
    values: pd.DataFrame
    header: dict[str, str]
    notes: tuple[Note, ...]


def read_mesh_csv(path: str | Path) -> pd.DataFrame:
    """One CSV of the guideline as a table in SI: its places, and elevation, depth_max, speed_max ... where present.

    Places are mesh codes (`code`), `longitude` and `latitude`, or `x` and `y` of the centres. Shift_JIS or UTF-8,
    full-width or not, commas or tabs; the head is the line that names the places; the lines above it are kept in
    `attrs["header"]`. A unit in a column's head, or in a line of units below it, is used; without one it is that of
    the guideline (m, m/s, minutes). Blanks, words such as 欠測 and codes such as -9999 are NaN. `attrs["notes"]` states
    which unit was assumed and how many values are missing.

    Raises
    ------
    InputError
        When there is no such head, a unit or value is not understood or out of range: file, line and what was found.
    """
    table = mesh_table(path)
    values = table.values
    if "code" in values:
        values["code"] = values["code"].astype(str)
    values.attrs["notes"] = table.notes
    values.attrs["header"] = table.header
    return values


def mesh_table(path: str | Path) -> MeshTable:
    """As `read_mesh_csv`, with header and notes apart; codes are int64 where all are numbers."""
    path = Path(path)
    rows = _rows(path)
    names = [_COLUMNS.get(split_head(head)[0].lower()) for head in rows.heads]
    where = f"{path}:{rows.head_line}"
    twice = [name for k, name in enumerate(names) if name is not None and name in names[:k]]
    if twice:
        raise InputError(f"{where}: two columns for {twice[0]} among {', '.join(rows.heads)}; remove one")
    raw, lines = rows.cells, rows.lines
    units = {k: split_head(rows.heads[k])[1] for k, name in enumerate(names) if name not in (None, "code")}
    place = names.index(next(name for name in _PLACES if name in names))
    if len(raw) and _is_unit_line([str(cell) for cell in raw.iloc[0]], place):
        units = {k: marks + _marks(str(raw.iloc[0, k])) for k, marks in units.items()}
        raw, lines = raw.iloc[1:], lines[1:]
    table, notes = pd.DataFrame(index=range(len(raw))), []
    for k, name in enumerate(names):
        if name is None:
            continue
        if name == "code":
            table[name] = _codes(raw[k])
            continue
        if name in _PLACE_COLUMNS:
            table[name] = _coordinates(raw[k], f"{path}: column {rows.heads[k]}", lines)
            continue
        quantity = _QUANTITY.get(name, name)
        factor, unit = unit_factor(quantity, units[k], f"{where}: column {rows.heads[k]}")
        if factor is None:
            factor = _GUIDELINE_FACTORS.get(name, 1.0)
            unit = "min" if factor == MINUTE else QUANTITIES[quantity].unit
            notes.append(Note("reference.unit_assumed", column=rows.heads[k], unit=unit))
        table[name] = parse_numbers(quantity, raw[k], factor, file=str(path), head=rows.heads[k], lines=lines)
    for k, name in enumerate(names):
        if name is None or name in _PLACE_COLUMNS:
            continue
        missing = table[name].isna()
        if name in ("arrival_time", "duration") and "depth_max" in table:
            missing &= ~(table["depth_max"] <= 0)  # what stays dry has none
        if missing.any():
            notes.append(Note("reference.missing_values", column=rows.heads[k], n=int(missing.sum()), total=len(table)))
    if "depth_max" not in table and not {"duration", "arrival_time"} & set(table):
        raise InputError(f"{where}: no column 浸水深 or 最大浸水深 among {', '.join(rows.heads)}")
    unread = [head for head, name in zip(rows.heads, names) if name is None and head]
    if unread:
        notes.append(Note("reference.columns_not_read", columns=", ".join(unread)))
    return MeshTable(path, table, rows.header, tuple(notes))


def _codes(raw: pd.Series) -> AnyArray:
    """Codes as int64, which take little memory, or as they are written where one is no number."""
    if raw.dtype == np.int64:
        return raw.to_numpy()
    texts = raw.map(normal_text).to_numpy(object)
    if all(text.isdigit() and text[0] != "0" and len(text) < _INT64_DIGITS for text in texts):
        return texts.astype(np.int64)
    return texts


def _coordinates(raw: pd.Series, where: str, lines: AnyArray) -> AnyArray:
    values = pd.to_numeric(raw, errors="coerce").to_numpy(np.float64)
    wrong = np.flatnonzero(~np.isfinite(values))
    if len(wrong):
        raise InputError(f"{where}, line {lines[wrong[0]]}: {raw.iloc[wrong[0]]!r} is no coordinate")
    return values


class _Rows(NamedTuple):
    """Line of the head, the heads, the lines above by their first cell, and the rows below: cells and line of each."""

    head_line: int
    heads: list[str]
    header: dict[str, str]
    cells: pd.DataFrame
    lines: AnyArray


def _names_places(row: list[str]) -> bool:
    """Whether a row is the head of the columns: it names codes, or both coordinates."""
    found = {_COLUMNS.get(split_head(cell)[0].lower()) for cell in row}
    return any(found.issuperset(names) for names in _PLACES.values())


def _rows(path: Path) -> _Rows:
    text = _decoded(path)
    first = next((line for line in text.splitlines()[:_HEAD_LINES] if _names_places(_cells(line))), None)
    if first is None:
        raise InputError(f"{path}: no line with メッシュコード; expected a CSV as the guideline lays it out")
    separator = "\t" if "\t" in first and "," not in first else ","
    reader = csv.reader(io.StringIO(text), delimiter=separator)
    header: dict[str, str] = {}
    for row in reader:
        if _names_places(row):
            break
        cells = [normal_text(cell) for cell in row]
        if cells and cells[0]:
            header[cells[0]] = cells[1] if len(cells) > 1 else ""
    heads, head_line = [cell.strip() for cell in row], reader.line_num
    plain = _plain_numbers(text, heads, head_line, separator)
    if plain is not None:
        return _Rows(head_line, heads, header, plain, np.arange(len(plain)) + head_line + 1)
    rows, lines = [], []
    for row in reader:
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(heads) and (len(row) < len(heads) or any(cell.strip() for cell in row[len(heads) :])):
            raise InputError(f"{path}:{reader.line_num}: {len(row)} values, expected {len(heads)} as in the head")
        rows.append(row[: len(heads)])
        lines.append(reader.line_num)
    return _Rows(
        head_line, heads, header, pd.DataFrame(rows, columns=range(len(heads)), dtype=str), np.array(lines, np.int64)
    )


def csv_head(path: Path) -> tuple[dict[str, str], set[str]] | None:
    """The lines above the table of a CSV, first cell -> second, and the names of its columns; None for another file."""
    with path.open("rb") as file:
        data = file.read(_HEAD_BYTES)
    text = None
    for encoding in ("utf-8-sig", "cp932"):
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(data)
            break
        except UnicodeDecodeError:
            continue
    header: dict[str, str] = {}
    for line in (text or "").splitlines()[:_HEAD_LINES]:
        cells = [cell.strip().strip('"') for cell in _cells(line)]
        if _names_places(cells):
            return header, {str(_COLUMNS.get(split_head(cell)[0].lower())) for cell in cells}
        if cells and cells[0]:
            header[normal_text(cells[0])] = normal_text(cells[1]) if len(cells) > 1 else ""
    return None


def _cells(line: str) -> list[str]:
    return line.split("\t" if "\t" in line and "," not in line else ",")


def _plain_numbers(text: str, heads: list[str], head_line: int, separator: str) -> pd.DataFrame | None:
    """The rows where every cell is a plain number and none is missing, which is read at once; else None."""
    is_code = [_COLUMNS.get(split_head(head)[0].lower()) == "code" for head in heads]
    types: Any = {k: np.int64 if code else np.float64 for k, code in enumerate(is_code)}
    try:
        found = pd.read_csv(
            io.StringIO(text), header=None, skiprows=head_line, sep=separator, dtype=types, names=range(len(heads)),
            index_col=False, skip_blank_lines=False,
        )  # fmt: skip
    except (ValueError, pd.errors.ParserError, pd.errors.EmptyDataError):
        return None
    return None if found.isna().to_numpy().any() else found


def _marks(cell: str) -> list[str]:
    bare, marks = split_head(cell)
    return [part for part in (bare, *marks) if part and part != "-"]


def _is_unit_line(row: list[str], place: int) -> bool:
    """Whether a line below the head names units: no digits in it."""
    return not any(any(c.isdigit() for c in normal_text(cell)) for cell in row) and not any(
        normal_text(cell) == "欠測" for k, cell in enumerate(row) if k != place
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


class SquareSet(NamedTuple):
    """The squares of several tables, each once.

    lattices : list of Lattice, numbering the squares
    n : how many squares
    square : for each table, the square of each of its rows
    """

    lattices: list[Lattice]
    n: int
    square: list[IntegerArray]


def square_set(
    tables: Sequence[MeshTable], grid: Grid, *, crs: str | None = None, axis_order: AxisOrder | None = None
) -> SquareSet:
    """The squares of tables that all name their places in the same way.

    Parameters
    ----------
    crs : of x and y, where the tables have those; when absent that in the lines above the tables (座標系), else that
        of the grid
    axis_order : which of x and y runs east; the one that lies on the grid when absent

    Raises
    ------
    InputError
        The tables name places in different ways; x and y lie on the grid in both orders or in none.
    """
    ways = {next(name for name in _PLACES if name in table.values) for table in tables}
    if len(ways) != 1:
        files = ", ".join(sorted({table.path.name for table in tables})[:4])
        raise InputError(f"{files}: some name mesh codes, some coordinates; expected one way in a set")
    lengths = np.cumsum([0, *(len(table.values) for table in tables)])
    if "code" in ways:
        given = [table.values["code"].to_numpy() for table in tables]
        if any(codes.dtype != np.int64 for codes in given):
            given = [codes.astype(str).astype(object) for codes in given]
        square, distinct = pd.factorize(np.concatenate(given))
        lattices = code_lattices(np.asarray(distinct, dtype=str)) if len(distinct) else []
        return SquareSet(lattices, len(distinct), _split(square, lengths))
    names = _PLACES[ways.pop()]
    x, y = (np.concatenate([table.values[name].to_numpy(np.float64) for table in tables]) for name in names)
    where = tables[0].path.name
    if names[0] == "x":
        crs = crs or next((table.header[_CRS_HEAD] for table in tables if table.header.get(_CRS_HEAD)), None)
        if _is_north_east(x, y, grid, crs=crs, axis_order=axis_order, where=where):
            x, y = y, x
        system = crs
    else:
        system = DEGREES
    lattice = lattice_of_points(x, y, crs=system, where=where)
    wide = np.int64(lattice.column.max() - lattice.column.min() + 1)
    key = (lattice.row - lattice.row.min()) * wide + lattice.column - lattice.column.min()
    _, first, square = np.unique(key, return_index=True, return_inverse=True)
    once = lattice._replace(row=lattice.row[first], column=lattice.column[first], square=np.arange(len(first)))
    return SquareSet([once], len(first), _split(square.ravel(), lengths))


def _split(square: AnyArray, lengths: AnyArray) -> list[IntegerArray]:
    return [square[a:b] for a, b in pairwise(lengths.tolist())]


def _is_north_east(
    x: AnyArray, y: AnyArray, grid: Grid, *, crs: str | None, axis_order: AxisOrder | None, where: str
) -> bool:
    """Whether x runs north: as stated, else by which order lies on the grid."""
    if axis_order is not None:
        return axis_order == "north_east"

    def hits(east: AnyArray, north: AnyArray) -> bool:
        lattice = lattice_of_points(east, north, crs=crs, where=where)
        return bool(len(cells_of_squares([lattice], grid).cell))

    as_written, turned = hits(x, y), hits(y, x)
    if as_written != turned:
        return turned
    found = "in both orders" if turned else "in neither order"
    raise InputError(
        f"{where}: x and y of the squares lie on the grid ({', '.join(f'{v:.0f}' for v in grid.bounds)}) {found}; "
        'state axis_order ("east_north" or "north_east") and the CRS'
    )


@names_missing_extra
def flood_from_mesh_csv(
    paths: str | Path | Sequence[str | Path], grid: Grid, *, crs: str | None = None,
    axis_order: AxisOrder | None = None,
) -> xr.Dataset:  # fmt: skip
    """Maxima of one or several CSV sets on the grid; where sets overlap, the deepest (earliest, longest) counts.

    Parameters
    ----------
    crs, axis_order : of files with x and y, see `square_set`

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
    tables = [mesh_table(path) for path in files]
    squares = square_set(tables, grid, crs=crs, axis_order=axis_order)
    values, missing = maxima_of_tables(tables, squares)
    notes = [note for table in tables for note in table.notes]
    return _maxima_on_grid(grid, squares.lattices, values, missing, [table.path.name for table in tables], notes)


def maxima_of_tables(tables: Sequence[MeshTable], squares: SquareSet) -> tuple[dict[str, AnyArray], BoolArray]:
    """Worst of each quantity for every square, (n,) NaN where none states it; and where a depth is missing.

    A missing depth matters where no other row of the square is wet.
    """
    values: dict[str, AnyArray] = {}
    missing = np.zeros(squares.n, bool)
    for table, square in zip(tables, squares.square, strict=True):
        for name in table.values.columns.difference([*_PLACE_COLUMNS, "time"]):
            given = table.values[name].to_numpy(np.float64)
            first = name == "arrival_time"
            kept = values.setdefault(name, np.full(squares.n, np.nan))
            (np.fmin if first else np.fmax).at(kept, square, given)
            if name == "depth_max":
                missing[square[np.isnan(given)]] = True
    depth = values.get("depth_max")
    return values, missing if depth is None else missing & ~is_wet(depth)


def surveyed_area(
    lattices: Sequence[Lattice], depths: FloatingArray, grid: Grid, *, listed: AnyArray
) -> tuple[AnyArray, Note]:
    """Cells covered by a published map, (ny, nx) bool, and the rule for this.

    depths : (n,) deepest water of each square of the lattices, by its number
    listed : (ny, nx) bool, cells in a square of the map
    """
    is_dry = np.isfinite(depths) & (depths <= 0)
    if len(depths) and is_dry.mean() >= LEAST_SHARE:
        return listed, Note("reference.surveyed_squares", share=float(listed.mean()))
    import shapely

    corners = []
    for lattice in map(_ends_of_rows, lattices):
        for right, upper in ((0, 0), (1, 0), (1, 1), (0, 1)):
            shifted = lattice._replace(
                x0=lattice.x0 + (right - 0.5) * lattice.width, y0=lattice.y0 + (upper - 0.5) * lattice.height
            )
            x, y = _on_grid(shifted, grid)
            finite = np.isfinite(x) & np.isfinite(y)
            corners.append(np.column_stack([x[finite], y[finite]]))
    hull = shapely.convex_hull(shapely.multipoints(np.concatenate(corners)))
    shapely.prepare(hull)
    inside = shapely.contains_xy(hull, *np.meshgrid(grid.x, grid.y))
    surveyed = np.asarray(inside | listed)
    return surveyed, Note("reference.surveyed_hull", share=float(surveyed.mean()))


def _ends_of_rows(lattice: Lattice) -> Lattice:
    """The first and last square of each row, which have the convex hull of all."""
    order = np.lexsort((lattice.column, lattice.row))
    row = lattice.row[order]
    is_end = np.append(True, row[1:] != row[:-1]) | np.append(row[1:] != row[:-1], True)
    ends = order[is_end]
    return lattice._replace(row=lattice.row[ends], column=lattice.column[ends], square=lattice.square[ends])


def _on_grid(lattice: Lattice, grid: Grid) -> tuple[AnyArray, AnyArray]:
    """Centres of squares in the CRS of the grid."""
    x, y = lattice.centres
    if lattice.crs is None:
        return x, y
    from pyproj import Transformer

    return Transformer.from_crs(lattice.crs, grid.crs.to_2d(), always_xy=True).transform(x, y)  # type: ignore[union-attr,no-any-return]


def _maxima_on_grid(
    grid: Grid,
    lattices: list[Lattice],
    values: dict[str, AnyArray],
    missing: BoolArray,
    sources: list[str],
    notes: list[Note],
) -> xr.Dataset:
    cells = cells_of_squares(lattices, grid)
    listed = np.zeros(grid.shape, bool)
    listed.ravel()[cells.cell] = True
    if "depth_max" not in values:
        raise InputError(f"{', '.join(sources)}: no column 浸水深 or 最大浸水深")
    surveyed, note = surveyed_area(lattices, values["depth_max"], grid, listed=listed)
    if not surveyed.any():
        raise InputError(
            f"{', '.join(sources)}: nothing of the published flood lies on the grid "
            f"({', '.join(f'{v:.0f}' for v in grid.bounds)}); is it the map of another area?"
        )
    depth = depth_on_cells(np.where(missing, np.nan, values["depth_max"]), cells)
    fields = {"depth_max": np.where(surveyed & ~listed, 0.0, np.nan)}
    fields["depth_max"].ravel()[cells.cell] = depth
    for name, given in values.items():
        if name != "depth_max":
            fields[name] = np.full(grid.shape, np.nan)
            fields[name].ravel()[cells.cell] = known_worst(name, given, cells)
    known = surveyed & np.isfinite(fields["depth_max"])
    return _dataset(grid, fields, known, sources, [*notes, note])


def depth_on_cells(depths: FloatingArray, cells: CellsOfSquares) -> AnyArray:
    """Deepest of the squares of each cell; NaN where one is missing and none of the others is wet. (n_cells,)"""
    most = worst(np.where(np.isnan(depths), -np.inf, depths), cells)
    has_missing = np.isnan(worst(depths, cells))
    return np.where((has_missing & ~is_wet(most)) | np.isneginf(most), np.nan, most)


def known_worst(name: str, values: FloatingArray, cells: CellsOfSquares) -> AnyArray:
    """Worst of what the squares of each cell state: the earliest arrival, else the greatest; NaN where none does."""
    sign = -1.0 if name == "arrival_time" else 1.0
    most = worst(np.where(np.isnan(values), -np.inf, sign * values), cells)
    return np.where(np.isneginf(most), np.nan, sign * most)


class NetcdfSquares(NamedTuple):
    """Squares of a NetCDF of the guideline.

    lattice : of the squares, in latitude and longitude
    time : (n_times,) from the breach; empty for a map without time [s]
    depth : (n_times, n) or (1, n) [m]; NaN missing
    speed : likewise, or None [m/s]
    """

    lattice: Lattice
    time: AnyArray
    depth: AnyArray
    speed: AnyArray | None
    notes: tuple[Note, ...]


def netcdf_squares(path: str | Path) -> NetcdfSquares:
    """Squares of a NetCDF of the guideline with a value at any time.

    Depth is the variable whose standard_name is flood_water_thickness (or named depth), speed likewise
    flood_water_speed (or speed), over (time, lat, lon) or (lat, lon), in the units they declare (m and m/s without).
    Time counts in the file's own unit from the breach.
    """
    import xarray as xr

    notes: list[Note] = []
    with xr.open_dataset(path, decode_times=False) as file:
        lat, lon = (_axis(file, name, path) for name in ("lat", "lon"))
        variable = _variable(file, "flood_water_thickness", "depth")
        if variable is None:
            raise InputError(f"{path}: no variable of standard_name flood_water_thickness, found {list(file)}")
        depth = _values(variable, "depth_max", path, notes).reshape(-1, len(lat) * len(lon))
        has = np.isfinite(depth).any(axis=0)
        row, column = np.divmod(np.flatnonzero(has), len(lon))
        speed = None
        velocity = _variable(file, "flood_water_speed", "speed")
        if velocity is not None:
            speed = _values(velocity, "speed_max", path, notes).reshape(-1, len(lat) * len(lon))[:, has]
        time = _times(file) if variable.ndim == 3 else np.empty(0)
    x0, y0 = lon[0], lat[0]
    step_x, step_y = ((axis[-1] - axis[0]) / max(len(axis) - 1, 1) for axis in (lon, lat))
    if step_y < 0:
        row, y0, step_y = len(lat) - 1 - row, lat[-1], -step_y
    lattice = Lattice(
        DEGREES, float(x0 - step_x / 2), float(y0 - step_y / 2), float(step_x), float(step_y), row, column,
        np.arange(len(row)),
    )  # fmt: skip
    return NetcdfSquares(lattice, time, depth[:, has], speed, tuple(notes))


def _times(file: xr.Dataset) -> AnyArray:
    unit = str(file["time"].attrs.get("units", "second")).split()[0]
    factor, _ = unit_factor("arrival_time", [unit], "time of the NetCDF")
    return np.asarray(file["time"].values, dtype=np.float64) * (factor or 1.0)


@names_missing_extra
def flood_from_mesh_netcdf(path: str | Path, grid: Grid) -> xr.Dataset:
    """Maxima of a NetCDF of the guideline on the grid, see `netcdf_squares`.

    Arrival is the first time with water of `twin.criteria.WET_DEPTH`. The surveyed area: as for CSV, where a square is
    a value that is not missing.
    """
    if grid.crs is None:
        raise InputError("the grid has no CRS, so squares of latitude and longitude cannot be placed; give it one")
    found = netcdf_squares(path)
    values = {"depth_max": np.fmax.reduce(found.depth, axis=0)}
    if found.speed is not None:
        values["speed_max"] = np.fmax.reduce(found.speed, axis=0)
    if len(found.time):
        wet = is_wet(found.depth)
        values["arrival_time"] = np.where(wet.any(axis=0), found.time[wet.argmax(axis=0)], np.nan)
    missing = np.zeros(found.depth.shape[1], bool)
    return _maxima_on_grid(grid, [found.lattice], values, missing, [Path(path).name], list(found.notes))


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


def _variable(file: xr.Dataset, standard_name: str, name: str) -> xr.DataArray | None:
    for variable in file.data_vars.values():
        if variable.attrs.get("standard_name") == standard_name and variable.ndim in (2, 3):
            return variable
    return file[name] if name in file and file[name].ndim in (2, 3) else None


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
