"""Gridded rain in time for a city: radar, analyses and forecasts, read interval by interval.

The records of the files become intervals of the run without overlap; where no record covers a part of the run, or a
record has no value for cells of the city, that is a gap, which is refused or filled by a stated policy, counted, and
noted. Values are taken to the city's cells when their interval is reached: one interval is in memory at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

import numpy as np

from twin.arrays import FloatArray, FloatingArray, IntegerArray
from twin.errors import CrsMismatchError, InputError
from twin.files import file_checksum
from twin.flood import RainField
from twin.grid import Grid
from twin.io.rain_files import Lattice, RainFile, RainRecord, open_rain_file, record_values
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.quantities import MINUTE, NS_PER_SECOND, QUANTITIES
from twin.sensors.gauge_rain import GapPolicy

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["GriddedRain", "RainGrid", "read_rain_grid"]

_MARGIN = 5  # cells of the source around the city, for gaps and interpolation
_TOGETHER = NS_PER_SECOND  # ns; records that end and begin within this follow each other
_ROWS = 256  # rows of the city whose places are computed together


class GriddedRain(NamedTuple):
    """rain : for `FloodScenario`; notes : what was assumed, left out and filled."""

    rain: RainField
    notes: tuple[Note, ...]


class _Window(NamedTuple):
    """Part of a lattice over the city, and where the city's cells lie in it.

    rows, columns : of the lattice
    cells : (samples, ny, nx) int32, flat cell of the window at each sample of a cell; -1 outside the lattice
    nearest : likewise, the nearest cell for samples outside
    fraction_x, fraction_y : (ny, nx) float32 position in the window, for bilinear interpolation; (0, 0) else
    """

    rows: tuple[int, int]
    columns: tuple[int, int]
    cells: IntegerArray
    nearest: IntegerArray
    fraction_x: FloatingArray
    fraction_y: FloatingArray

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.rows[1] - self.rows[0], self.columns[1] - self.columns[0]


class _Interval(NamedTuple):
    """An interval of the run and its record: position of the file, of the record in it; -1 where there is none."""

    start: float
    end: float
    file: int
    record: int


@dataclass(frozen=True)
class RainGrid:
    """A `twin.flood.RainSource` that reads files. Made by `read_rain_grid`.

    files : the catalogue of each file; checksums : of their bytes
    intervals : of the run, without overlap or hole
    windows : of the lattices, each once
    places : of each file, the window of each of its lattices
    gaps : policy
    """

    files: tuple[RainFile, ...]
    checksums: tuple[str, ...]
    intervals: tuple[_Interval, ...]
    windows: tuple[_Window, ...]
    places: tuple[tuple[int, ...], ...]
    gaps: GapPolicy

    @property
    def shape(self) -> tuple[int, int, int]:
        """(n, ny, nx)."""
        ny, nx = self.windows[0].cells.shape[1:]
        return len(self.intervals), ny, nx

    def interval(self, k: int) -> FloatArray:
        """(ny, nx) rates of interval k, gaps filled. [m/s]"""
        field = self._field(k)
        missing = np.isnan(field)
        if not missing.any():
            return field
        if self.gaps == "zero":
            return np.where(missing, 0.0, field)
        if self.gaps == "hold":
            for j in range(k - 1, -1, -1):
                field = np.where(missing, self._field(j), field)
                missing = np.isnan(field)
                if not missing.any():
                    return field
        elif self.gaps == "neighbours":
            return np.where(missing, self._between(k), field)
        raise InputError(
            f"rain from {self.intervals[k].start / MINUTE:.0f} min is not known in {int(missing.sum())} cells, and the "
            f"policy {self.gaps!r} gives them no value"
        )

    def _between(self, k: int) -> FloatArray:
        """Rates on the straight way in time from the interval before to the one after that are known."""
        middle = self._middle(k)
        before = next((j for j in range(k - 1, -1, -1) if self._has_values(j)), -1)
        after = next((j for j in range(k + 1, len(self.intervals)) if self._has_values(j)), -1)
        if before < 0 and after < 0:
            raise InputError("no interval of the rain has a value over the city")
        if before < 0 or after < 0:
            return self._field(max(before, after))
        share = (middle - self._middle(before)) / (self._middle(after) - self._middle(before))
        return (1.0 - share) * self._field(before) + share * self._field(after)

    def _middle(self, k: int) -> float:
        return 0.5 * (self.intervals[k].start + self.intervals[k].end)

    def _has_values(self, k: int) -> bool:
        rates = self.raw(k)
        return rates is not None and bool(np.isfinite(rates).any())

    def raw(self, k: int) -> FloatArray | None:
        """Rates of interval k in the window of its lattice, NaN where missing; None without a record. [m/s]"""
        interval = self.intervals[k]
        if interval.record < 0:
            return None
        file = self.files[interval.file]
        record = file.records[interval.record]
        window = self.windows[self.window_of(k)]
        values = record_values(file, record, slice(*window.rows), slice(*window.columns))
        rates = values * file.unit.factor
        if not file.unit.is_rate:
            rates = rates / ((record.end - record.start) / NS_PER_SECOND)
        with np.errstate(invalid="ignore"):
            is_rain = (rates >= 0.0) & (rates <= QUANTITIES["rain_rate"].high)
        return np.where(is_rain, rates, np.nan)

    def window_of(self, k: int) -> int:
        """Position in `windows` of interval k, which has a record."""
        interval = self.intervals[k]
        return self.places[interval.file][self.files[interval.file].records[interval.record].lattice]

    def _field(self, k: int) -> FloatArray:
        """Rates at the city's cells, NaN where the record has none. [m/s]"""
        rates = self.raw(k)
        if rates is None:
            return np.full(self.shape[1:], np.nan)
        window = self.windows[self.window_of(k)]
        index = window.cells
        if self.gaps == "neighbours" and np.isfinite(rates).any():
            rates, index = _nearest_known(rates), window.nearest
        flat = np.append(rates.reshape(-1), np.nan)  # the last for what lies outside
        field = flat[index[0]].copy()
        for sample in index[1:]:
            field += flat[sample]
        field /= len(index)
        if window.fraction_x.size:
            smooth = _bilinear(rates, window)
            field = np.where(np.isnan(smooth) | np.isnan(field), field, smooth)
        return field


def _nearest_known(rates: FloatArray) -> FloatArray:
    """Rates with those of the nearest known cell where they are missing."""
    from scipy import ndimage

    missing = np.isnan(rates)
    if not missing.any():
        return rates
    row, column = ndimage.distance_transform_edt(missing, return_distances=False, return_indices=True)
    return np.asarray(rates[row, column])


def _bilinear(rates: FloatArray, window: _Window) -> FloatArray:
    ny, nx = rates.shape
    i = np.minimum(window.fraction_x.astype(np.int32), max(nx - 2, 0))
    j = np.minimum(window.fraction_y.astype(np.int32), max(ny - 2, 0))
    wx, wy = window.fraction_x - i, window.fraction_y - j
    low = rates[j, i] * (1 - wx) + rates[j, i + 1] * wx
    return np.asarray(low * (1 - wy) + (rates[j + 1, i] * (1 - wx) + rates[j + 1, i + 1] * wx) * wy)


@names_missing_extra
def read_rain_grid(
    paths: str | Path | Sequence[str | Path],
    *,
    grid: Grid,
    start: datetime,
    duration: float,
    variable: str | None = None,
    units: str | None = None,
    crs: int | str | CRS | None = None,
    zone: str | None = None,
    stamp: Literal["start", "end"] | None = None,
    interval: float | None = None,
    gaps: GapPolicy = "refuse",
    interpolation: Literal["area", "bilinear"] = "area",
) -> GriddedRain:
    """Rain of NetCDF, Zarr (CF) or GRIB2 files on a city's grid, steady within each interval.

    Of records for the same interval the one made last counts. Sums over times that overlap (an hour's rain every ten
    minutes) are used where one ends as the next begins, the others are left out. Negative values and rates beyond the
    range of `rain_rate` in `twin.quantities.QUANTITIES` are missing values.

    Parameters
    ----------
    paths : file, folder of a Zarr store, or several
    grid : of the terrain
    start, duration : time zero of the run, with its zone, and its length [s]
    variable : of NetCDF and Zarr, where several could be rain
    units : of the values, where the file does not state them, or states them wrongly: "mm/h", "kg m-2 s-1", or "mm" in
        each interval
    crs : of the coordinates, where the file does not state it
    zone : of times without one, e.g. "UTC" or "+09:00". GRIB2 counts in UTC.
    stamp : whether a time without bounds is that of the interval's "start" or "end"; None takes the end, as the Japan
        Meteorological Agency does, with a note
    interval : length of an interval, where the file states neither bounds nor a length; the commonest step of the
        times when absent [s]
    gaps : what a gap means: "refuse"; "hold" the last value of the cell; "zero" rain; or "neighbours", the nearest cell
        that has a value, and where no cell of the interval has one, the straight way in time between the intervals
        before and after
    interpolation : "area" gives each cell the mean of the source over it, "bilinear" a smooth field

    Raises
    ------
    InputError
        Files that are no gridded rain, in an unknown unit, without a zone of time, or with a gap that the policy does
        not fill.
    CrsMismatchError
        The files or the grid have no coordinate system, and the other has.
    """
    if start.tzinfo is None:
        raise InputError(f"start {start.isoformat()} has no time zone")
    for name, value, known in (("gaps", gaps, get_args(GapPolicy)), ("stamp", stamp, (None, "start", "end")),
                               ("interpolation", interpolation, ("area", "bilinear"))):  # fmt: skip
        if value not in known:
            raise InputError(f"{name} is {value!r}, expected one of {', '.join(map(repr, known))}")
    listed = [Path(paths)] if isinstance(paths, (str, Path)) else [Path(path) for path in paths]
    if not listed:
        raise InputError("no file of rain is given")
    opened = [open_rain_file(path, variable=variable, units=units, crs=crs, zone=zone) for path in listed]
    notes: list[Note] = []
    files = _with_lengths(opened, stamp, interval, notes)
    begin = round(start.timestamp() * NS_PER_SECOND)
    intervals = _timeline(files, begin, duration, notes)
    windows, places = _windows(files, grid, interpolation)
    sums = tuple(checksum for path in listed for checksum in _checksums(path))
    rain = RainGrid(files, sums, intervals, windows, places, gaps)
    notes += _checked_gaps(rain)
    notes.insert(0, Note("rain.grid", n=len({(i.file, i.record) for i in intervals if i.record >= 0}),
                         files=len(listed), name=listed[0].name))  # fmt: skip
    times = np.array([part.start for part in intervals])
    return GriddedRain(RainField(times, rain), tuple(notes))


def _checksums(path: Path) -> Iterable[str]:
    if path.is_dir():
        return [file_checksum(part) for part in sorted(path.rglob("*")) if part.is_file()]
    return [file_checksum(path)]


# Time.


def _with_lengths(
    files: list[RainFile], stamp: str | None, interval: float | None, notes: list[Note]
) -> tuple[RainFile, ...]:
    """The files with a start and an end for each record."""
    moments = np.unique([record.end for file in files for record in file.records if record.start == record.end])
    if not moments.size:
        return tuple(files)
    if interval is None:
        steps = np.diff(moments)
        if not steps.size:
            raise InputError(
                f"{files[0].path}: one time without bounds; state interval, the length of the time its rain holds for"
            )
        lengths, counts = np.unique(steps, return_counts=True)
        length = int(lengths[int(counts.argmax())])
    else:
        length = round(interval * NS_PER_SECOND)
    if length <= 0:
        raise InputError(f"interval is {interval} s, expected above zero")
    if stamp is None:
        notes.append(Note("rain.stamp_assumed", minutes=length / NS_PER_SECOND / MINUTE))
    before = length if stamp != "start" else 0

    def spread(record: RainRecord) -> RainRecord:
        if record.start < record.end:
            return record
        return record._replace(start=record.end - before, end=record.end - before + length)

    return tuple(file._replace(records=tuple(spread(record) for record in file.records)) for file in files)


def _timeline(files: tuple[RainFile, ...], begin: int, duration: float, notes: list[Note]) -> tuple[_Interval, ...]:
    """Intervals of the run from 0 to the end, each with its record; rates overlap less, sums are chained."""
    finish = begin + round(duration * NS_PER_SECOND)
    found: dict[tuple[int, int], tuple[int, int, int]] = {}
    n_replaced = 0
    for f, file in enumerate(files):
        for r, record in enumerate(file.records):
            key = (record.start, record.end)
            n_replaced += key in found
            if key not in found or record.reference >= found[key][0]:
                found[key] = (record.reference, f, r)
    if n_replaced:
        notes.append(Note("rain.later_record", n=n_replaced))
    spans = sorted(found)
    inside = [span for span in spans if span[1] > begin and span[0] < finish]
    if not inside:
        first, last = (datetime.fromtimestamp(at / NS_PER_SECOND).astimezone() for at in (spans[0][0], spans[-1][1]))
        raise InputError(
            f"{files[0].path}: no rain within the run; the records run from {first.isoformat()} to {last.isoformat()}"
        )
    is_rate = files[0].unit.is_rate
    if any(file.unit.is_rate != is_rate for file in files):
        raise InputError(f"{files[0].path} and others: rates in one file and depths in another; give one kind")
    chain = _without_overlap(inside, begin, is_rate)
    if len(chain) < len(inside):
        notes.append(Note("rain.overlapping", n=len(inside) - len(chain)))
    out: list[_Interval] = []
    at = begin
    for start, end, key in chain:
        if start > at + _TOGETHER:
            out.append(_Interval((at - begin) / NS_PER_SECOND, (start - begin) / NS_PER_SECOND, 0, -1))
            at = start
        stop = min(end, finish)
        out.append(_Interval((at - begin) / NS_PER_SECOND, (stop - begin) / NS_PER_SECOND, *found[key][1:]))
        at = stop
    if at < finish - _TOGETHER:
        out.append(_Interval((at - begin) / NS_PER_SECOND, duration, 0, -1))
    return tuple(out)


def _without_overlap(spans: list[tuple[int, int]], begin: int, is_rate: bool) -> list[tuple[int, int, tuple[int, int]]]:
    """(start, end, span) of the records used, one after the other.

    Rates: each until the next begins. Sums: beginning with the last one that holds minute 0, each that begins as the
    one before ends, or after it.
    """
    if is_rate:
        ends = [*(span[0] for span in spans[1:]), spans[-1][1]]
        kept = [(span[0], min(span[1], end), span) for span, end in zip(spans, ends)]
        return [part for part in kept if part[1] > part[0]]
    first = max((k for k, span in enumerate(spans) if span[0] <= begin), default=0)
    out = []
    at = None
    for span in spans[first:]:
        if at is None or span[0] >= at - _TOGETHER:
            out.append((span[0], span[1], span))
            at = span[1]
    return out


# Place.


def _windows(
    files: tuple[RainFile, ...], grid: Grid, interpolation: str
) -> tuple[tuple[_Window, ...], tuple[tuple[int, ...], ...]]:
    """The windows of all lattices, each once, and the window of each file's lattices."""
    known: dict[tuple[bytes, bytes, str], int] = {}
    windows: list[_Window] = []
    places: list[tuple[int, ...]] = []
    for file in files:
        place = []
        for lattice in file.lattices:
            key = (lattice.x.tobytes(), lattice.y.tobytes(), "" if lattice.crs is None else lattice.crs.to_wkt())
            if key not in known:
                known[key] = len(windows)
                windows.append(_window(lattice, grid, interpolation, file.path))
            place.append(known[key])
        places.append(tuple(place))
    return tuple(windows), tuple(places)


def _window(lattice: Lattice, grid: Grid, interpolation: str, path: Path) -> _Window:
    """The part of a lattice that the city needs, and where the city's cells lie in it."""
    if (lattice.crs is None) != (grid.crs is None):
        which = f"{path} has" if lattice.crs is None else "the city's grid has"
        raise CrsMismatchError(f"{which} no coordinate system; state crs of the rain, or give the grid one")
    ny, nx = grid.shape
    x, y = _positions(lattice, grid, grid.x[[0, nx // 2, -1]], grid.y[[0, ny // 2, -1]])
    ahead_x, ahead_y = _positions(lattice, grid, grid.x[[nx // 2]] + grid.cell_size, grid.y[[ny // 2]] + grid.cell_size)
    pace = max(abs(float(ahead_x[0, 0] - x[1, 1])), abs(float(ahead_y[0, 0] - y[1, 1])))  # source cells per city cell
    n = max(1, int(np.ceil(2.0 * pace - 1e-6))) if pace > 0.5 else 1
    places = [_cells(lattice, grid, (a + 0.5) / n - 0.5, (b + 0.5) / n - 0.5) for b in range(n) for a in range(n)]
    column, row = (np.stack(part) for part in zip(*places))
    sizes = (lattice.x.size, lattice.y.size)
    bounds = []
    for position, size in ((column, sizes[0]), (row, sizes[1])):
        low = int(np.clip(np.floor(position.min()) - _MARGIN, 0, size - 2))
        high = int(np.clip(np.ceil(position.max()) + _MARGIN + 1, low + 2, size))
        bounds.append((low, high))
    (c0, c1), (r0, r1) = bounds
    outside = (column < -0.5) | (column > sizes[0] - 0.5) | (row < -0.5) | (row > sizes[1] - 0.5)
    i = np.clip(np.floor(column + 0.5).astype(np.int64), c0, c1 - 1) - c0
    j = np.clip(np.floor(row + 0.5).astype(np.int64), r0, r1 - 1) - r0
    nearest = (j * (c1 - c0) + i).astype(np.int32)
    smooth = interpolation == "bilinear" and n == 1
    none = np.zeros((0, 0), np.float32)
    fraction_x = np.clip(column[0] - c0, 0, c1 - c0 - 1).astype(np.float32) if smooth else none
    fraction_y = np.clip(row[0] - r0, 0, r1 - r0 - 1).astype(np.float32) if smooth else none
    index = np.where(outside, np.int32(-1), nearest) if outside.any() else nearest
    return _Window((r0, r1), (c0, c1), index, nearest, fraction_x, fraction_y)


def _cells(lattice: Lattice, grid: Grid, shift_x: float, shift_y: float) -> tuple[FloatArray, FloatArray]:
    """Column and row in the lattice, with fractions, of the city's cells, shifted by parts of a cell. (ny, nx)"""
    ny, nx = grid.shape
    column, row = np.empty((ny, nx)), np.empty((ny, nx))
    x = grid.x + shift_x * grid.cell_size
    for first in range(0, ny, _ROWS):
        part = slice(first, min(first + _ROWS, ny))
        column[part], row[part] = _positions(lattice, grid, x, grid.y[part] + shift_y * grid.cell_size)
    return column, row


def _positions(lattice: Lattice, grid: Grid, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Column and row in the lattice, with fractions, of the points of x and y; beyond the ends by the last step."""
    east, north = np.meshgrid(x, y)
    if grid.crs is not None and lattice.crs is not None:
        from pyproj import Transformer

        east, north = Transformer.from_crs(grid.crs, lattice.crs, always_xy=True).transform(east, north)
        if lattice.crs.is_geographic and lattice.x[-1] > 180.0:
            east = np.where(east < 0.0, east + 360.0, east)
    return _position(lattice.x, east), _position(lattice.y, north)


def _position(axis: FloatArray, at: FloatArray) -> FloatArray:
    place = np.interp(at, axis, np.arange(axis.size, dtype=np.float64))
    below, above = at < axis[0], at > axis[-1]
    place = np.where(below, (at - axis[0]) / (axis[1] - axis[0]), place)
    return np.where(above, axis.size - 1 + (at - axis[-1]) / (axis[-1] - axis[-2]), place)


# Gaps.


def _checked_gaps(rain: RainGrid) -> list[Note]:
    """Count what is missing, interval by interval; refuse what the policy does not fill."""
    name = rain.files[0].path
    used = {rain.window_of(k) for k, interval in enumerate(rain.intervals) if interval.record >= 0}
    outside = max(float((rain.windows[w].cells < 0).mean()) for w in used)
    if outside and rain.gaps not in ("zero", "neighbours"):
        raise InputError(
            f"{name}: the rain covers {1.0 - outside:.1%} of the city's cells; take files that cover it, "
            'or state gaps = "zero" or "neighbours"'
        )
    cells = {w: _cells_of_window(rain.windows[w]) for w in used}
    n_holes = n_parts = n_cells = 0
    missing_seconds = 0.0
    first, was_known, can_hold = "", False, False
    for k, interval in enumerate(rain.intervals):
        rates = rain.raw(k)
        known = np.zeros((1, 1), bool) if rates is None else np.isfinite(rates)
        unknown = 0 if rates is None else int(cells[rain.window_of(k)][~known].sum())
        is_hole = not known.any()
        was_known |= not is_hole
        if is_hole:
            n_holes += 1
            missing_seconds += interval.end - interval.start
        elif unknown:
            n_parts, n_cells = n_parts + 1, n_cells + unknown
        is_gap = is_hole or unknown > 0
        if is_gap and not first:
            first = f"minute {interval.start / MINUTE:g} to {interval.end / MINUTE:g}"
        if is_gap and rain.gaps == "hold" and not can_hold:
            raise InputError(
                f"{name}: the rain is not known from the start of the run to minute {interval.end / MINUTE:g}, and "
                "there is no value before to hold; start the run later, or state another policy"
            )
        can_hold |= not is_gap
    if (n_holes or n_parts) and rain.gaps == "refuse":
        raise InputError(
            f"{name}: the rain is not known in {n_holes} intervals ({missing_seconds / MINUTE:g} min in all), and for "
            f"some cells in {n_parts} more; first from {first} of the run. Give the missing files, or state what a gap "
            'means with gaps: "hold", "zero" or "neighbours"'
        )
    if rain.gaps == "neighbours" and not was_known:
        raise InputError(f"{name}: no interval has a value over the city")
    notes = []
    policy = Note(f"rain.policy_{rain.gaps}")
    if n_holes:
        notes.append(Note("rain.gap_intervals", n=n_holes, total=len(rain.intervals),
                          minutes=missing_seconds / MINUTE, policy=policy))  # fmt: skip
    if n_parts:
        notes.append(Note("rain.gap_cells", n=n_parts, cells=n_cells, policy=policy))
    if outside:
        notes.append(Note("rain.gap_outside", share=outside, policy=policy))
    return notes


def _cells_of_window(window: _Window) -> IntegerArray:
    """(rows, columns) how many of the city's cells take a value from each cell of a window."""
    first = window.cells[0]
    n_cells = window.shape[0] * window.shape[1]
    return (
        np.bincount(first[first >= 0], minlength=n_cells).reshape(window.shape)
        if len(window.cells) == 1
        else (np.bincount(window.cells[window.cells >= 0], minlength=n_cells).reshape(window.shape) > 0).astype(
            np.int64
        )
    )
