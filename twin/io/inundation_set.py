"""Sets of files of 浸水想定区域図データ電子化ガイドライン: several breach points in time, and their maxima.

One folder holds the results of a river: for each breach point (BP001, BP002 ...) a CSV per step or a NetCDF, and its
maxima; the maxima of all breach points together (MAXALL.CSV). The breach point is in the name of the file or of a
folder above it, or in the lines above the table (破堤点); the time of a step in those lines (経過時間), else at the
end of the name of the file, in minutes from the breach where it has no unit. Files with a column 経過時間 hold all
steps.

A square that a step does not list is dry then, where the step lists wet squares only, and unknown where it lists dry
ones too. The published area is that of all squares of all breach points: they come from one model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatArray
from twin.errors import InputError
from twin.grid import Grid
from twin.hazard.inundation import inundation_flood, standing_flood
from twin.io.column_heads import normal_text, split_head, unit_factor
from twin.io.inundation_mesh import (
    LEAST_SHARE,
    AxisOrder,
    MeshTable,
    SquareSet,
    depth_on_cells,
    known_worst,
    maxima_of_tables,
    mesh_table,
    netcdf_squares,
    square_set,
    surveyed_area,
)
from twin.io.mesh_squares import CellsOfSquares, Lattice, cells_of_squares, worst
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.quantities import MINUTE
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = [
    "ENVELOPE",
    "BreachFiles",
    "InundationArea",
    "InundationSet",
    "find_inundation_set",
    "inundation_area",
    "read_inundation",
]

ENVELOPE = "envelope"  # name of the maxima over all breach points
_BREACH = re.compile(r"(?<![A-Z0-9])BP[-_]?(\d+)", re.IGNORECASE)
_MAXIMUM = re.compile(r"MAX|最大|継続|到達|DURATION|ARRIVAL", re.IGNORECASE)
_TIME = re.compile(r"(?:^|[^0-9.])T?(\d+(?:\.\d+)?)\s*(s|sec|秒|m|min|分|分後|h|hr|時間|時間後)?$", re.IGNORECASE)
_TIME_HEADS = ("経過時間", "破堤後経過時間")
_BREACH_HEADS = ("破堤点", "破堤点番号", "破堤点ID", "破堤点名")


@dataclass(frozen=True, kw_only=True)
class BreachFiles:
    """Files of one breach point, or of all together.

    steps : CSV of each step by its time from the breach [s]
    series : files that hold several steps: NetCDF, or CSV with a column of times
    maxima : files of maxima
    """

    steps: Mapping[float, Path] = field(default_factory=dict)
    series: tuple[Path, ...] = ()
    maxima: tuple[Path, ...] = ()

    @property
    def paths(self) -> list[Path]:
        """All files."""
        return [*self.steps.values(), *self.series, *self.maxima]


@dataclass(frozen=True, kw_only=True)
class InundationSet:
    """Files of a set by breach point, as `find_inundation_set` gives it.

    breaches : name of the breach point, e.g. "BP001", -> its files; empty for a set without breach points
    envelope : files of the maxima over all breach points, or of a set without breach points
    ignored : files that hold no table of squares
    """

    breaches: Mapping[str, BreachFiles]
    envelope: BreachFiles
    ignored: tuple[Path, ...] = ()

    def files(self, name: str) -> BreachFiles:
        """Files of a breach point, or of `ENVELOPE`.

        Raises
        ------
        InputError
            There are none of this name.
        """
        if name == ENVELOPE and self.envelope.paths:
            return self.envelope
        if name not in self.breaches:
            raise InputError(f"no breach point {name!r}, found {', '.join(self.breaches) or 'none'}")
        return self.breaches[name]


def find_inundation_set(path: str | Path) -> InundationSet:
    """Files of a folder (or the one file) by breach point.

    Raises
    ------
    InputError
        Nothing is there, two files are of one step, or the time of a step is not stated.
    """
    path = Path(path)
    if not path.exists():
        raise InputError(f"{path}: no such file or folder")
    found = sorted(p for p in (path.rglob("*") if path.is_dir() else [path]) if p.suffix.lower() in (".csv", ".nc"))
    steps: dict[str, dict[float, Path]] = {}
    series: dict[str, list[Path]] = {}
    maxima: dict[str, list[Path]] = {}
    ignored = []
    guessed: set[float] = set()
    for file in found:
        head = _head_of(file)
        if head is None:
            ignored.append(file)
            continue
        name = _breach_of(file, path, head.header)
        if head.has_times:
            series.setdefault(name, []).append(file)
            continue
        stated, named = _times_of(file, head.header)
        time = None if _MAXIMUM.search(normal_text(file.stem)) else named if stated is None else stated
        if time is not None and stated is None:
            guessed.add(time)
        if time is None:
            maxima.setdefault(name, []).append(file)
            continue
        other = steps.setdefault(name, {}).setdefault(time, file)
        if other != file:
            raise InputError(
                f"{other} and {file} are both of {name} {time / MINUTE:g} minutes after the breach; name the folder of "
                "one scale or river"
            )
    if not series and all(len(times) == 1 and next(iter(times)) in guessed for times in steps.values()):
        for name, times in steps.items():  # one file each is no series: the numbers in their names are no times
            maxima.setdefault(name, []).extend(times.values())
        steps = {}
    names = sorted({*steps, *series, *maxima})
    if not names:
        raise InputError(f"{path}: no CSV or NetCDF of the guideline in it, found {len(found)} other files")
    by_name = {
        name: BreachFiles(
            steps=dict(sorted(steps.get(name, {}).items())),
            series=tuple(series.get(name, ())),
            maxima=tuple(maxima.get(name, ())),
        )
        for name in names
    }
    envelope = by_name.pop(ENVELOPE, BreachFiles())
    return InundationSet(breaches=by_name, envelope=envelope, ignored=tuple(ignored))


class InundationArea(NamedTuple):
    """The published area on a grid: is_known (ny, nx) bool, cells stated wet or dry; note, the rule for it."""

    is_known: BoolArray
    note: Note


class _Head(NamedTuple):
    """Lines above the table of a file, and whether it holds several times."""

    header: dict[str, str]
    has_times: bool


def _head_of(file: Path) -> _Head | None:
    """None for a file without a table of squares."""
    if file.suffix.lower() == ".nc":
        import xarray as xr

        with xr.open_dataset(file, decode_times=False) as data:
            if not {"lat", "lon"} <= set(data.variables):
                return None
            return _Head({}, data.sizes.get("time", 1) > 1)
    from twin.io.inundation_mesh import csv_head

    head = csv_head(file)
    return None if head is None else _Head(head[0], "time" in head[1])


def _breach_of(file: Path, root: Path, header: Mapping[str, str]) -> str:
    """Name of the breach point of a file: of its name, of a folder, or of its head; `ENVELOPE` where there is none."""
    parts = [file.stem, *reversed(file.relative_to(root).parts[:-1])] if file != root else [file.stem]
    stated = [text for name, text in header.items() if split_head(name)[0] in _BREACH_HEADS]
    for part in [*parts, *stated]:
        found = _BREACH.search(normal_text(part))
        if found:
            return f"BP{found[1]}"
    return stated[0] if stated and stated[0] else ENVELOPE


def _times_of(file: Path, header: Mapping[str, str]) -> tuple[float | None, float | None]:
    """Seconds from the breach to the step of a file: as stated in its head, and as its name ends; None where not."""
    stated = None
    for name, text in header.items():
        bare, marks = split_head(name)
        if bare in _TIME_HEADS:
            number, more = re.fullmatch(r"([\d.]*)\s*(.*)", text).groups()  # type: ignore[union-attr]
            factor, _ = unit_factor("duration", [*marks, *([more] if more else [])], f"{file}: {name}")
            if not number:
                raise InputError(f"{file}: {name} is {text!r}, expected a number")
            stated = float(number) * (MINUTE if factor is None else factor)
    stem = _BREACH.sub("", normal_text(file.stem))
    found = _TIME.search(stem)
    named = None
    if found:
        unit = (found[2] or "").lower().removesuffix("後")
        factor, _ = unit_factor("duration", [{"m": "min"}.get(unit, unit)] if unit else [], f"{file}")
        named = float(found[1]) * (MINUTE if factor is None else factor)
    return stated, named


class _Squares(NamedTuple):
    """Values of the squares of one breach point.

    lattices, n : the squares
    cells : the cells of the grid they count for
    time : (n_times,) [s]
    depth, speed : (n_times, n) NaN unknown; speed is None where it is not stated
    maxima : (n,) by name
    missing : (n,) bool, squares whose greatest depth is listed as missing
    """

    lattices: list[Lattice]
    n: int
    cells: CellsOfSquares
    time: FloatArray
    depth: AnyArray
    speed: AnyArray | None
    maxima: dict[str, AnyArray]
    missing: BoolArray
    notes: tuple[Note, ...]


def _squares(
    files: BreachFiles, grid: Grid, *, crs: str | None, axis_order: AxisOrder | None, only_maxima: bool = False
) -> list[_Squares]:
    """Values of all files; a NetCDF has squares of its own."""
    found = []
    tables = [mesh_table(path) for path in files.maxima if path.suffix.lower() == ".csv"]
    times = [np.nan] * len(tables)
    if not only_maxima or not tables:
        for time, path in files.steps.items():
            tables.append(mesh_table(path))
            times.append(time)
    for path in (*files.series, *files.maxima):
        if path.suffix.lower() != ".csv":
            data = netcdf_squares(path)
            is_series = path in files.series
            deepest = np.fmax.reduce(data.depth, axis=0)
            maxima = {"depth_max": deepest}
            if data.speed is not None:
                maxima["speed_max"] = np.fmax.reduce(data.speed, axis=0)
            n = data.depth.shape[1]
            found.append(
                _Squares([data.lattice], n, cells_of_squares([data.lattice], grid),
                         data.time if is_series else np.empty(0),
                         data.depth if is_series else np.empty((0, n)), data.speed if is_series else None,
                         {} if is_series else maxima, np.zeros(n, bool), data.notes)
            )  # fmt: skip
        elif path in files.series:
            whole = mesh_table(path)
            for moment, rows in whole.values.groupby("time", sort=True):
                tables.append(whole._replace(values=rows.reset_index(drop=True)))
                times.append(float(np.asarray(moment, np.float64)))
    if tables:
        found.insert(0, _of_tables(tables, np.array(times), grid, crs=crs, axis_order=axis_order))
    return found


def _of_tables(
    tables: list[MeshTable], times: FloatArray, grid: Grid, *, crs: str | None, axis_order: AxisOrder | None
) -> _Squares:
    squares = square_set(tables, grid, crs=crs, axis_order=axis_order)
    is_step = np.isfinite(times)
    of_maxima = [k for k in range(len(tables)) if not is_step[k]]
    part = SquareSet(squares.lattices, squares.n, [squares.square[k] for k in of_maxima])
    maxima, missing = maxima_of_tables([tables[k] for k in of_maxima], part)
    order = np.flatnonzero(is_step)[np.argsort(times[is_step], kind="stable")]
    has_speed = any("speed_max" in tables[k].values for k in order)
    depth = np.full((len(order), squares.n), np.nan)
    speed = np.full_like(depth, np.nan)
    for row, k in enumerate(order):
        table, square = tables[k].values, squares.square[k]
        if "depth_max" not in table:
            raise InputError(f"{tables[k].path}: no column 浸水深; a step needs one")
        listed = table["depth_max"].to_numpy(np.float64)
        if not len(listed) or (listed <= 0).mean() < LEAST_SHARE:
            depth[row] = 0.0
            depth[row, square] = np.nan
        _fill_worst(depth[row], square, listed)
        if "speed_max" in table:
            _fill_worst(speed[row], square, table["speed_max"].to_numpy(np.float64))
    notes = tuple(dict.fromkeys(note for table in tables for note in table.notes))
    cells = cells_of_squares(squares.lattices, grid)
    return _Squares(
        squares.lattices, squares.n, cells, times[order], depth, speed if has_speed else None, maxima, missing, notes
    )


def _fill_worst(values: AnyArray, square: AnyArray, listed: AnyArray) -> None:
    """Set the squares of rows to their values; of several rows of a square the greatest, NaN where one is missing."""
    values[square] = -np.inf
    with np.errstate(invalid="ignore"):
        np.maximum.at(values, square, listed)


@names_missing_extra
def read_inundation(
    files: InundationSet,
    terrain: Terrain,
    *,
    breach: str = ENVELOPE,
    crs: str | None = None,
    axis_order: AxisOrder | None = None,
    area: InundationArea | None = None,
    standing: float = MINUTE,
    from_arrival: float | None = None,
) -> xr.Dataset:
    """The flood of one breach point, or of the maxima of all, on a terrain's grid.

    Parameters
    ----------
    files : from `find_inundation_set`
    breach : name of the breach point, or `ENVELOPE` for the published maxima
    crs, axis_order : of files with x and y, see `twin.io.inundation_mesh.square_set`
    area : from `inundation_area`, where several breach points are read; found from the files when absent
    standing : where the files hold maxima only, for how long their water stands [s]
    from_arrival : then, interval of times at which it stands from its published arrival on [s]

    Returns
    -------
    Dataset
        See `twin.hazard.inundation.inundation_flood`; `attrs["has_time"]` is 0 for maxima only.

    Raises
    ------
    InputError
        No such breach point, or nothing of it on the grid.
    """
    grid = terrain.grid
    options = {"crs": crs, "axis_order": axis_order}
    own = _squares(files.files(breach), grid, **options)  # type: ignore[arg-type]
    if area is None:
        parts = list(own)
        for other in _area_files(files, breach):
            parts += _squares(other, grid, only_maxima=True, **options)  # type: ignore[arg-type]
        area = _area(parts, terrain)
    surveyed, note = area.is_known | _listed(own, grid), area.note
    if not surveyed.any():
        raise InputError(
            f"{breach}: nothing of the published flood lies on the grid ({', '.join(f'{v:.0f}' for v in grid.bounds)});"
            " is it the map of another area?"
        )
    notes = [Note("reference.published"), *(n for part in own for n in part.notes), note]
    is_open = ~terrain.blocked
    n_outside = int((~surveyed & is_open).sum())
    if n_outside:
        notes.append(Note("reference.not_covered", n=n_outside, share=n_outside / max(int(is_open.sum()), 1)))
    if files.ignored:
        names = ", ".join(path.name for path in files.ignored[:5])
        notes.append(Note("reference.files_not_read", n=len(files.ignored), names=names))
    source = ", ".join(dict.fromkeys(path.name for path in files.files(breach).paths[:3]))
    maxima, depth, speed, time = _on_grid(own, grid, surveyed)
    notes += _ground_notes(maxima.pop("elevation", None), terrain)
    title = breach
    if len(time):
        flood = inundation_flood(
            terrain, depth, time=time, speed=speed, maxima=maxima, notes=notes, source=source, title=title
        )
    else:
        flood = standing_flood(
            terrain, maxima, duration=standing, interval=from_arrival, notes=notes, source=source, title=title
        )
    flood.attrs["has_time"] = int(len(time) > 0)
    return flood


def inundation_area(
    files: InundationSet, terrain: Terrain, *, crs: str | None = None, axis_order: AxisOrder | None = None
) -> InundationArea:
    """The area all breach points of a set state wet or dry, see the module; crs, axis_order as in `read_inundation`."""
    sources = [files.envelope] if files.envelope.paths else list(files.breaches.values())
    parts = []
    for source in sources:
        parts += _squares(source, terrain.grid, crs=crs, axis_order=axis_order, only_maxima=True)
    return _area(parts, terrain)


def _area_files(files: InundationSet, breach: str) -> Iterator[BreachFiles]:
    """Files besides those of a breach point whose squares were computed too."""
    if files.envelope.paths and breach != ENVELOPE:
        yield files.envelope
    elif not files.envelope.paths:
        yield from (other for name, other in files.breaches.items() if name != breach)


def _listed(parts: list[_Squares], grid: Grid) -> BoolArray:
    """Cells with a square, (ny, nx)."""
    listed = np.zeros(grid.shape, bool)
    for part in parts:
        listed.ravel()[part.cells.cell] = True
    return listed


def _area(parts: list[_Squares], terrain: Terrain) -> InundationArea:
    """Cells the set states wet or dry, and the rule for this; closed buildings only where a square is listed."""
    grid = terrain.grid
    listed = _listed(parts, grid)
    lattices, deepest = [], []
    for part in parts:
        most = np.full(part.n, np.nan)
        for values in (*part.depth, part.maxima.get("depth_max", most)):
            most = np.fmax(most, values)
        lattices += part.lattices
        deepest.append(most)
    surveyed, note = surveyed_area(lattices, np.concatenate(deepest), grid, listed=listed)
    return InundationArea(surveyed & (listed | ~terrain.blocked), note)


def _on_grid(
    parts: list[_Squares], grid: Grid, surveyed: BoolArray
) -> tuple[dict[str, AnyArray], AnyArray, AnyArray | None, FloatArray]:
    """Maxima, depth, speed and times of all parts on the grid; where parts overlap, the worst."""
    time = np.unique(np.concatenate([part.time for part in parts]))
    depth = np.full((len(time), *grid.shape), np.nan, np.float32)
    speed = np.full_like(depth, np.nan)
    has_speed = False
    depth[:, surveyed] = 0.0
    maxima: dict[str, AnyArray] = {}
    for part in parts:
        cells = part.cells
        if not len(cells.cell):
            continue
        for name, values in part.maxima.items():
            given = np.where(part.missing, np.nan, values) if name == "depth_max" else values
            on_cells = depth_on_cells(given, cells) if name == "depth_max" else known_worst(name, given, cells)
            kept = maxima.setdefault(name, np.full(grid.shape, np.nan)).ravel()
            worse = np.fmin if name == "arrival_time" else np.fmax
            kept[cells.cell] = worse(kept[cells.cell], on_cells)
        rows = np.searchsorted(time, part.time)
        for row, k in zip(rows, range(len(part.time)), strict=True):
            flat = depth[row].ravel()
            flat[cells.cell] = np.fmax(np.where(flat[cells.cell] > 0, flat[cells.cell], np.nan),
                                       depth_on_cells(part.depth[k], cells))  # fmt: skip
            depth[row] = flat.reshape(grid.shape)
            if part.speed is not None:
                has_speed = True
                fast = worst(part.speed[k], cells, dry=part.depth[k] <= 0)
                flat = speed[row].ravel()
                flat[cells.cell] = np.fmax(flat[cells.cell], fast)
                speed[row] = flat.reshape(grid.shape)
    if "depth_max" in maxima:
        listed = np.zeros(grid.shape, bool)
        for part in parts:
            if "depth_max" in part.maxima:
                listed.ravel()[part.cells.cell] = True
        maxima["depth_max"] = np.where(surveyed & ~listed, 0.0, maxima["depth_max"])
    elif not len(time):
        raise InputError("the files hold no depth; expected a column 浸水深 or 最大浸水深")
    return maxima, depth, speed if has_speed else None, time


def _ground_notes(elevation: AnyArray | None, terrain: Terrain) -> list[Note]:
    """How the ground the flood was computed on differs from the terrain, where it is published."""
    if elevation is None:
        return []
    gap = (elevation - terrain.elevation)[np.isfinite(elevation) & terrain.known]
    if not len(gap):
        return []
    low, middle, high = np.percentile(gap, [5, 50, 95])
    return [Note("reference.ground_gap", median=float(middle), low=float(low), high=float(high))]
