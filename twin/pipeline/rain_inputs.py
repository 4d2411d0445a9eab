"""The rain of a scenario -> what `FloodScenario` takes, with notes of what was assumed, left out or filled."""

from __future__ import annotations

import glob
from pathlib import Path
from typing import NamedTuple

import numpy as np

from twin.arrays import BoolArray, FloatArray
from twin.errors import InputError, ScenarioError
from twin.flood import Hyetograph, RainField
from twin.grid import Grid
from twin.io import read_rain_grid
from twin.notes import Note
from twin.pipeline.gauges import GaugeRecord, gauge_record, gauge_series
from twin.quantities import HOUR, MINUTE, MM_PER_HOUR
from twin.scenario import Flood, RainGauges, RainGridFiles, Readings
from twin.sensors import GaugeRain, fill_gaps

__all__ = ["rain_files", "scenario_rain"]

_SAME = 1e-3  # s; two bounds of intervals closer than this are one


class ScenarioRain(NamedTuple):
    """rain : for `FloodScenario`; notes : what was assumed, left out or filled"""

    rain: float | Hyetograph | RainField | None
    notes: tuple[Note, ...] = ()


def scenario_rain(flood: Flood, grid: Grid, folder: Path) -> ScenarioRain:
    """The one rain a scenario gives; its paths are relative to `folder`.

    Raises
    ------
    ScenarioError
        A file or table that cannot be used, or a gap that the stated policy does not fill.
    """
    duration = flood.duration_hours * HOUR
    if flood.rain_readings is not None:
        gauge = gauge_series(
            flood.rain_readings, folder, "flood.rain_readings", quantity="rain_rate", duration=duration
        )
        return ScenarioRain(Hyetograph(gauge.times, gauge.values), gauge.notes)
    if flood.rain_gauges is not None:
        return _of_gauges(flood.rain_gauges, grid, folder, duration)
    if flood.rain_grid is not None:
        return _of_grid(flood.rain_grid, grid, folder, duration)
    if flood.hyetograph is not None:
        table = np.array(flood.hyetograph, dtype=float).reshape(-1, 2)
        return ScenarioRain(Hyetograph(table[:, 0] * MINUTE, table[:, 1] * MM_PER_HOUR))
    if flood.rain_mm_per_hour == 0:
        return ScenarioRain(None)
    rate = flood.rain_mm_per_hour * MM_PER_HOUR
    if flood.rain_hours is None or flood.rain_hours >= flood.duration_hours:
        return ScenarioRain(rate)
    return ScenarioRain(Hyetograph(np.array([0.0, flood.rain_hours * HOUR]), np.array([rate, 0.0])))


def rain_files(flood: Flood, folder: Path) -> dict[str, Path]:
    """Every file of rain that a scenario names, by its key; files inside a Zarr store one by one.

    Raises
    ------
    ScenarioError
        One of them is not there.
    """
    found: dict[str, Path] = {}
    if flood.rain_gauges is not None:
        names = [gauge.path or flood.rain_gauges.path or "" for gauge in flood.rain_gauges.gauge]
        for k, name in enumerate(dict.fromkeys(names)):
            path = (folder / Path(name).expanduser()).resolve()
            if not path.is_file():
                raise ScenarioError(f"flood.rain_gauges {name!r}: no such file (looked for {path})")
            found[f"flood.rain_gauges.{k}"] = path
    if flood.rain_grid is not None:
        paths = _grid_paths(flood.rain_grid, folder)
        inside = [part for path in paths if path.is_dir() for part in sorted(path.rglob("*")) if part.is_file()]
        whole = [path for path in paths if path.is_file()]
        found |= {f"flood.rain_grid.{k}": path for k, path in enumerate([*whole, *inside])}
    return found


def _grid_paths(options: RainGridFiles, folder: Path) -> list[Path]:
    whole = str((folder / Path(options.path).expanduser()).resolve())
    if Path(whole).exists():
        return [Path(whole)]
    paths = [Path(name) for name in sorted(glob.glob(whole))]
    if not paths:
        raise ScenarioError(f"flood.rain_grid {options.path!r}: no such file or pattern of files (looked for {whole})")
    return paths


def _of_grid(options: RainGridFiles, grid: Grid, folder: Path, duration: float) -> ScenarioRain:
    try:
        found = read_rain_grid(
            _grid_paths(options, folder), grid=grid, start=options.start, duration=duration, variable=options.variable,
            units=options.units, crs=options.crs, zone=options.zone, stamp=options.stamp,
            interval=None if options.interval_minutes is None else options.interval_minutes * MINUTE,
            gaps=options.gaps, interpolation=options.interpolation,
        )  # fmt: skip
    except InputError as error:
        raise ScenarioError(f"flood.rain_grid: {error}") from error
    return ScenarioRain(found.rain, found.notes)


def _of_gauges(options: RainGauges, grid: Grid, folder: Path, duration: float) -> ScenarioRain:
    notes: list[Note] = []
    records = []
    for k, gauge in enumerate(options.gauge):
        key = f"flood.rain_gauges.gauge.{k}"
        readings = Readings(
            path=gauge.path or options.path or "", stream=gauge.stream, start=options.start, zone=options.zone,
            missing=options.missing,
        )  # fmt: skip
        beside = 0.0 if options.interval_minutes is None else options.interval_minutes * MINUTE
        record = gauge_record(readings, folder, key, quantity="rain_rate", duration=duration, beside=beside)
        if not record.step:
            raise ScenarioError(f"{key}: one reading only; state flood.rain_gauges.interval_minutes")
        records.append(record)
        notes += record.notes
    if options.stamp is None:
        minutes = ", ".join(f"{step / MINUTE:g}" for step in sorted({record.step for record in records}))
        notes.append(Note("rain.gauge_stamp_assumed", minutes=minutes))
    bounds, values = _table(records, duration, is_start=options.stamp == "start")
    names = [gauge.stream for gauge in options.gauge]
    spans = np.diff(bounds)
    for name, silent in zip(names, np.isnan(values).T):
        if silent.any():
            notes.append(Note("rain.gauge_silent", gauge=name, minutes=float(spans[silent].sum()) / MINUTE))
    try:
        filled = fill_gaps(bounds, values, gaps=options.gaps)
        x, y = _places(options, grid)
        source = GaugeRain(
            x=x, y=y, values=filled.values, grid=grid, method=options.method, power=options.power,
            variogram=options.variogram,
        )  # fmt: skip
    except InputError as error:
        raise ScenarioError(f"flood.rain_gauges: {error}") from error
    if filled.is_gap.any():
        policy = Note(f"rain.policy_{options.gaps}")
        minutes_missing = float(spans[filled.is_gap].sum()) / MINUTE
        notes.append(Note("rain.gap_intervals", n=int(filled.is_gap.sum()), total=len(spans), minutes=minutes_missing,
                          policy=policy))  # fmt: skip
    if options.method == "kriging":
        n_few = sum(not source.is_kriged(k) for k in range(len(spans)))
        if n_few:
            notes.append(Note("rain.too_few_for_kriging", n=n_few))
    method = Note(f"rain.method_{options.method}")
    notes.insert(0, Note("rain.gauges", n=len(names), method=method))
    return ScenarioRain(RainField(bounds[:-1], source), tuple(notes))


def _places(options: RainGauges, grid: Grid) -> tuple[FloatArray, FloatArray]:
    x, y = np.array([gauge.xy for gauge in options.gauge], dtype=float).T
    if options.crs is not None:
        from pyproj import Transformer

        if grid.crs is None:
            raise InputError("crs is given, but the city's grid has no coordinate system")
        x, y = Transformer.from_crs(options.crs, grid.crs, always_xy=True).transform(x, y)
    x0, y0, x1, y1 = grid.bounds
    far = np.hypot(np.maximum(np.maximum(x0 - x, x - x1), 0.0), np.maximum(np.maximum(y0 - y, y - y1), 0.0))
    if not (np.isfinite(far).all() and far.max() < 200e3):
        k = int(np.argmax(np.where(np.isfinite(far), far, np.inf)))
        raise InputError(
            f"gauge {options.gauge[k].stream} at {options.gauge[k].xy} lies {far[k] / 1000:.0f} km from the city; are "
            "x and y exchanged, or is crs missing (crs = 6668 for longitude and latitude)?"
        )
    return x, y


def _table(records: list[GaugeRecord], duration: float, *, is_start: bool) -> tuple[FloatArray, FloatArray]:
    """Bounds of intervals in which no gauge changes, (n + 1,) from 0 to the end, and rates, (n, gauges)."""
    spans = [_spans(record, is_start=is_start) for record in records]
    ends = np.concatenate([np.concatenate(span) for span in spans])
    bounds = np.unique(np.concatenate([[0.0, duration], ends[(ends > 0) & (ends < duration)]]))
    bounds = bounds[np.append(True, np.diff(bounds) > _SAME)]
    bounds[-1] = duration
    middle = 0.5 * (bounds[1:] + bounds[:-1])
    values = np.full((middle.size, len(records)), np.nan)
    for k, (record, (start, end)) in enumerate(zip(records, spans)):
        row = np.searchsorted(start, middle, side="right") - 1
        is_within: BoolArray = (row >= 0) & (middle < end[np.maximum(row, 0)])
        values[is_within, k] = record.values[row[is_within]]
    return bounds, values


def _spans(record: GaugeRecord, *, is_start: bool) -> tuple[FloatArray, FloatArray]:
    """Start and end of what each row holds for: one step, or to the next row where that is within half a step of it."""
    seconds, step = record.seconds, record.step
    if is_start:
        ends = seconds + step
        after = np.append(seconds[1:], np.inf)
        return seconds, np.where(after < ends + 0.5 * step, after, ends)
    starts = seconds - step
    before = np.append(-np.inf, seconds[:-1])
    return np.where(before > starts - 0.5 * step, before, starts), seconds
