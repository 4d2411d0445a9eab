"""A gauge's readings as the series that drives a flood.

What drives a flood is what the gauge read: codes for missing values, numbers that cannot be right and readings marked
suspect or bad are left out and counted; times name their zone, or the scenario does; a reading counts for a stated
time, and beyond it the flood is refused, because what the water did then is not known.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from twin.arrays import BoolArray, FloatArray, IntArray
from twin.errors import InputError, ScenarioError
from twin.io.input_table import InputTable, read_table
from twin.io.rain_units import rain_unit
from twin.io.table_columns import Column, Matched, match_columns
from twin.notes import Note
from twin.quantities import HOUR, MINUTE, NS_PER_SECOND, QUANTITIES, in_range
from twin.scenario import Readings
from twin.sensors.readings import Quality, usable
from twin.sensors.table_cells import cell_text, screen_cells
from twin.sensors.validation import event_time_ns

__all__ = ["LONGEST_AGE", "GaugeRecord", "GaugeSeries", "gauge_record", "gauge_series"]

# How long a reading counts where the scenario does not say. Gauges in Japan report every 10 minutes to an hour: a level
# or a discharge may miss two hourly readings, rain none (the half hour is for clocks that drift). [s]
LONGEST_AGE = {"water_level": 3 * HOUR, "discharge": 3 * HOUR, "rain_rate": 1.5 * HOUR}
# A hole is reported where it is longer than this, and than one and a half steps of the stream. [s]
_LONG_GAP = 30 * MINUTE
# Quantities whose value holds until the next reading; the others run straight from one to the next.
_HELD = ("rain_rate",)
# Names the value goes by in tables of river offices, beside "value".
_VALUES = {
    "water_level": ("水位",),
    "discharge": ("流量",),
    "rain_rate": ("雨量強度", "降雨強度", "雨量", "降水量", "10分雨量", "時間雨量"),
}
_COLUMNS = (
    Column("event_time", ("日時", "観測日時", "観測時刻", "時刻", "time", "datetime", "timestamp")),
    Column("stream", ("観測所", "観測所名", "局名", "地点", "station", "gauge")),
    Column("unit", ("単位",)),
    Column("quality", ("品質",)),
    Column("received_time", ("受信日時", "受信時刻")),
)


class GaugeSeries(NamedTuple):
    """times : (n,) s from the scenario's start, ascending; values : (n,) SI; notes : what was left out or assumed."""

    times: FloatArray
    values: FloatArray
    notes: tuple[Note, ...]


class GaugeRecord(NamedTuple):
    """Every row of a gauge: seconds from the start, ascending, each once; values, NaN where the gauge read nothing that
    can be used; step : the commonest distance of two rows, 0 where there are fewer than two [s]; notes"""

    seconds: FloatArray
    values: FloatArray
    step: float
    notes: tuple[Note, ...]


class _Stream(NamedTuple):
    """Readings of one stream: columns of the table, rows of it, and seconds from the start, in order of time."""

    columns: Matched
    rows: IntArray
    seconds: FloatArray


def gauge_series(readings: Readings, folder: Path, key: str, *, quantity: str, duration: float) -> GaugeSeries:
    """Values of one stream from `start` on.

    The last value before the start holds at minute 0. A reading counts for `readings.max_age_minutes`, else for
    `LONGEST_AGE`: before the start, in a hole between two readings, and after the last one. Repeated times are left
    out but for the last received.

    Parameters
    ----------
    readings : the scenario's section
    folder : its file's folder
    key : where in the scenario, for errors
    quantity : "water_level", "discharge" or "rain_rate": what the values must be, or be converted to
    duration : of the flood [s]

    Raises
    ------
    ScenarioError
        No such stream, columns or unit; times without a zone; cells that are no numbers; most values out of range; or
        a time of the flood for which no reading counts.
    """
    oldest = LONGEST_AGE[quantity] if readings.max_age_minutes is None else readings.max_age_minutes * MINUTE
    notes: list[Note] = []
    try:
        stream = _stream(_columns(folder / readings.path, quantity), readings, key, notes)
    except InputError as error:
        raise ScenarioError(f"{key}: {error}") from error
    step = _step(stream.seconds)
    window = (stream.seconds >= -oldest) & (stream.seconds <= duration + oldest)
    used = stream._replace(rows=stream.rows[window], seconds=stream.seconds[window])
    seconds, values = _values(used, readings, key, quantity, notes)
    if not len(seconds):
        raise ScenarioError(_nothing(stream, readings, key, duration, oldest))
    seconds, values = _from_the_start(seconds, values, readings, key, oldest, step, notes)
    _check_holes(seconds, duration, quantity, readings, key, oldest, step, notes)
    return GaugeSeries(*_within_run(seconds, values, quantity, duration), tuple(notes))


def gauge_record(
    readings: Readings, folder: Path, key: str, *, quantity: str, duration: float, beside: float
) -> GaugeRecord:
    """Rows of one stream, whether they have a value or not; otherwise as `gauge_series`.

    quantity : what the values must be, or be converted to; "rain_rate" also takes depths, which become rates over
        `step` or, where that is not 0, over `beside`
    beside : length of the interval of a row, 0 for the stream's step; rows within the longer of it and an hour of the
        run are read. [s]
    """
    notes: list[Note] = []
    try:
        whole, is_usable = _every_row(_columns(folder / readings.path, quantity), readings, key, notes)
    except InputError as error:
        raise ScenarioError(f"{key}: {error}") from error
    steps, counts = np.unique(np.diff(whole.seconds), return_counts=True)
    step = float(steps[int(counts.argmax())]) if steps.size else 0.0
    around = max(beside, step, HOUR)
    window = (whole.seconds >= -around) & (whole.seconds <= duration + around)
    used = whole._replace(rows=whole.rows[window], seconds=whole.seconds[window])
    if not len(used.rows):
        raise ScenarioError(_nothing(whole, readings, key, duration, around))
    span = beside or step
    values, _ = _screened(used, readings, key, quantity, notes, span=span)
    return GaugeRecord(used.seconds, np.where(is_usable[window], values, np.nan), span, tuple(notes))


def _columns(path: Path, quantity: str) -> Matched:
    """The table with the columns that count."""
    wanted = (*_COLUMNS, Column("value", ("値", "観測値", *_VALUES.get(quantity, ())), "any"))
    names = [name for column in wanted for name in (column.name, *column.aliases)]
    table = read_table(path, columns=names)
    columns = match_columns(table, wanted)
    missing = [name for name in ("event_time", "stream", "value") if name not in columns]
    if "unit" not in columns and ("value" in missing or not columns.found["value"].unit):
        missing.append("unit")
    if missing:
        raise InputError(
            f"{table.path} has no column {', '.join(missing)}; expected event_time, stream, value and unit (or the "
            f"unit in the head, value [m]), found {', '.join(table.heads)}"
        )
    return columns


def _stream(columns: Matched, readings: Readings, key: str, notes: list[Note]) -> _Stream:
    """The stream's readings in order of time, each time once, without those marked suspect or bad."""
    whole, is_usable = _every_row(columns, readings, key, notes)
    return whole._replace(rows=whole.rows[is_usable], seconds=whole.seconds[is_usable])


def _every_row(columns: Matched, readings: Readings, key: str, notes: list[Note]) -> tuple[_Stream, BoolArray]:
    """The stream's rows in order of time, each time once, and which are not marked suspect or bad."""
    cells = columns.cells("stream")
    text_of = {cell: cell_text(cell) for cell in set(cells)}
    names = [text_of[cell] for cell in cells]
    wanted = cell_text(readings.stream)
    rows = np.flatnonzero(np.array([name == wanted for name in names], dtype=bool))
    if not len(rows):
        known = ", ".join(sorted(set(names))[:10])
        raise InputError(f"no stream {readings.stream!r} in {readings.path}; it has {known}")
    time = _times(columns, rows, readings, key, notes)
    received = _received(columns, rows, readings)
    order = np.lexsort((np.arange(len(rows)), received, time))
    rows, time = rows[order], time[order]
    is_last = np.append(time[1:] != time[:-1], True)
    _note_repeated(columns, rows, is_last, readings, notes)
    rows, time = rows[is_last], time[is_last]
    is_usable = usable(_quality(columns, rows))
    if not is_usable.all():
        notes.append(Note("sensors.gauge_quality", gauge=readings.stream, n=int((~is_usable).sum())))
    seconds = (time - int(pd.Timestamp(readings.start).value)) / NS_PER_SECOND
    return _Stream(columns, rows, seconds), is_usable


def _times(columns: Matched, rows: IntArray, readings: Readings, key: str, notes: list[Note]) -> IntArray:
    """Moment of each row, ns since 1970 UTC."""
    cells = columns.cells("event_time")
    time = np.empty(len(rows), np.int64)
    is_local = False
    for k, row in enumerate(rows):
        cell = cells[row]
        is_naive = isinstance(cell, pd.Timestamp) and cell.tzinfo is None
        cell = cell.isoformat(sep=" ") if is_naive else cell
        try:
            time[k] = event_time_ns(cell)
        except InputError as error:
            time[k] = _local_time(cell, columns.table, int(row), readings, key, error)
            is_local = True
    if is_local:
        notes.append(Note("sensors.gauge_zone", gauge=readings.stream, zone=readings.zone))
    return time


def _local_time(cell: Any, table: InputTable, row: int, readings: Readings, key: str, error: InputError) -> int:
    """A time that is none of a known zone: in the declared one, or refused."""
    if isinstance(cell, str):
        local: int | None = None
        try:
            local = event_time_ns(cell, zone=readings.zone or "+09:00")
        except InputError as problem:
            error = problem
        if local is not None and readings.zone is not None:
            return local
        if local is not None:
            raise InputError(
                f"{table.place(row)}: time {cell!r} names no zone; declare it with {key}.zone, e.g. "
                'zone = "+09:00" for times in Japan'
            )
    raise InputError(
        f"{table.place(row)}: event_time {cell!r} is not a time; expected ISO 8601 with a zone, e.g. "
        f"2025-09-01T09:00:00+09:00 ({error})"
    )


def _received(columns: Matched, rows: IntArray, readings: Readings) -> IntArray:
    """When each row was received, ns; 0 where that is not known."""
    received = np.zeros(len(rows), np.int64)
    if "received_time" in columns:
        cells = columns.cells("received_time")
        for k, row in enumerate(rows):
            try:
                received[k] = event_time_ns(cells[row], zone=readings.zone)
            except (InputError, TypeError):
                continue
    return received


def _note_repeated(columns: Matched, rows: IntArray, is_last: BoolArray, readings: Readings, notes: list[Note]) -> None:
    cells = columns.cells("value")
    last = np.flatnonzero(is_last)
    again = np.flatnonzero(~is_last)
    kept = last[np.searchsorted(last, again)]
    differs = sum(cell_text(cells[rows[j]]) != cell_text(cells[rows[k]]) for j, k in zip(again, kept))
    if differs:
        notes.append(Note("sensors.gauge_repeated", gauge=readings.stream, n=differs))


def _quality(columns: Matched, rows: IntArray) -> IntArray:
    """`Quality` of each row; GOOD where nothing is stated."""
    quality = np.full(len(rows), int(Quality.GOOD))
    if "quality" not in columns:
        return quality
    names = {member.name.lower(): int(member) for member in Quality}
    codes = {str(int(member)): int(member) for member in Quality}
    cells = columns.cells("quality")
    for k, row in enumerate(rows):
        text = cell_text(cells[row]).casefold()
        if text:
            code = names.get(text, codes.get(text))
            if code is None:
                raise InputError(
                    f"{columns.table.place(int(row))}: quality {cells[row]!r} is not known; expected one of "
                    f"{', '.join(names)}, or {', '.join(codes)}"
                )
            quality[k] = code
    return quality


def _values(
    used: _Stream, readings: Readings, key: str, quantity: str, notes: list[Note]
) -> tuple[FloatArray, FloatArray]:
    """Seconds and values of the readings that count, and notes of what does not."""
    if not len(used.rows):
        return np.empty(0), np.empty(0)
    values, is_read = _screened(used, readings, key, quantity, notes)
    return used.seconds[is_read], values[is_read]


def _screened(
    used: _Stream, readings: Readings, key: str, quantity: str, notes: list[Note], *, span: float = 0.0
) -> tuple[FloatArray, BoolArray]:
    """Values of all rows, NaN where a row has none that can be right, and which have one.

    span : time over which depths of rain become rates; 0 refuses depths. [s]
    """
    table, rows = used.columns.table, used.rows
    units = _units(used)
    if len(units) != 1:
        raise ScenarioError(f"{key}: the stream changes its unit: {', '.join(units)}; export it in one")
    written = used.columns.cells("value")
    cells = [written[row] for row in rows]
    is_depth = span > 0 and quantity == "rain_rate" and _is_depth(units[0])
    try:
        found = screen_cells(
            cells, quantity="rain_depth" if is_depth else quantity, unit=units[0], codes=readings.missing
        )
    except InputError as error:
        raise ScenarioError(f"{key}: {error}") from error
    if found.is_unreadable.any():
        k = int(found.is_unreadable.argmax())
        raise ScenarioError(
            f"{key}: {table.place(int(rows[k]))}: value {cells[k]!r} is neither a number nor a known code for a "
            "missing value; leave the cell empty where the gauge read nothing"
        )
    values = found.values / span if is_depth else found.values + readings.zero
    is_outside = found.is_outside | (np.isfinite(values) & ~in_range(quantity, values))
    known = QUANTITIES[quantity]
    n_read = int((~found.is_missing).sum())
    if 2 * int(is_outside.sum()) > n_read:
        k = int(is_outside.argmax())
        raise ScenarioError(
            f"{key}: {int(is_outside.sum())} of {n_read} readings of {readings.stream!r} lie outside {known.low:g} to "
            f"{known.high:g} {known.unit}, first {cell_text(cells[k])} {units[0]} in {table.place(int(rows[k]))}; is "
            "the unit right?"
        )
    if is_outside.any():
        notes.append(
            Note(
                "sensors.gauge_outside", gauge=readings.stream, n=int(is_outside.sum()), low=known.low, high=known.high,
                unit=known.unit, first=f"{cell_text(cells[int(is_outside.argmax())])} {units[0]}",
            )
        )  # fmt: skip
    if found.is_missing.any():
        first = cell_text(cells[int(found.is_missing.argmax())]) or '""'
        note = Note("sensors.gauge_missing", gauge=readings.stream, n=int(found.is_missing.sum()), first=first)
        notes.append(note)
    is_read = ~found.is_missing & ~is_outside
    return np.where(is_read, values, np.nan), is_read


def _is_depth(unit: str) -> bool:
    """Whether values in a unit are depths of rain in each interval."""
    try:
        return not rain_unit(unit).is_rate
    except InputError:
        return False


def _units(used: _Stream) -> list[str]:
    """Units the readings are in, by their column and by the head of the values."""
    in_head = used.columns.found["value"].unit
    units = {in_head} if in_head else set()
    if "unit" in used.columns:
        cells = used.columns.cells("unit")
        units |= {cell_text(cells[row]) for row in used.rows}
    return sorted(units)


def _step(seconds: FloatArray) -> float:
    """The stream's own step: the median of its intervals; 0 where there are fewer than two. [s]"""
    return float(np.median(np.diff(seconds))) if len(seconds) > 2 else 0.0


def _nothing(stream: _Stream, readings: Readings, key: str, duration: float, oldest: float) -> str:
    start = pd.Timestamp(readings.start)
    message = (
        f"{key}: {readings.stream!r} has no reading in the {duration / MINUTE:.0f} minutes from {start.isoformat()} "
        "that can be used"
    )
    if len(stream.seconds):
        near = stream.seconds[int(np.argmin(np.abs(stream.seconds)))]
        at = (start + pd.Timedelta(seconds=float(near))).isoformat()
        message += f"; the nearest is {_span(abs(near))} {'before' if near < 0 else 'after'} the start, at {at}"
    return message + f"; a reading counts for {_span(oldest)} (max_age_minutes)"


def _span(seconds: float) -> str:
    """A length of time in the unit it is best read in.

    >>> _span(5400.0), _span(2_600_000.0)
    ('90 minutes', '30.1 days')
    """
    if seconds < 6 * HOUR:
        return f"{seconds / MINUTE:.0f} minutes"
    return f"{seconds / HOUR:.1f} hours" if seconds < 72 * HOUR else f"{seconds / (24 * HOUR):.1f} days"


def _from_the_start(
    seconds: FloatArray, values: FloatArray, readings: Readings, key: str, oldest: float, step: float, notes: list[Note]
) -> tuple[FloatArray, FloatArray]:
    """The readings that count from minute 0 on: the last before it and all after, or the first after it."""
    before = np.flatnonzero(seconds <= 0.0)
    if len(before):
        first = int(before[-1])
        if -seconds[first] > max(_LONG_GAP, 1.5 * step):
            age = -seconds[first] / MINUTE
            notes.append(Note("sensors.gauge_start_old", gauge=readings.stream, minutes=age))
        return seconds[first:], values[first:]
    if seconds[0] > oldest:
        raise ScenarioError(
            f"{key}: the first reading of {readings.stream!r} that can be used lies {_span(seconds[0])} after the "
            f"start, and none in the {_span(oldest)} before it; start later, or say with max_age_minutes how long a "
            "reading counts"
        )
    notes.append(Note("sensors.gauge_start_late", gauge=readings.stream, minutes=seconds[0] / MINUTE))
    return seconds, values


def _within_run(
    seconds: FloatArray, values: FloatArray, quantity: str, duration: float
) -> tuple[FloatArray, FloatArray]:
    """The series from minute 0 to the end; where a reading lies beyond the end, the value on the way to it."""
    inside = max(int(np.searchsorted(seconds, duration, side="right")), 1)
    times, kept = seconds[:inside], values[:inside]
    if times[0] > 0.0:
        times, kept = np.r_[0.0, times], np.r_[kept[0], kept]
    if inside < len(seconds) and quantity not in _HELD and times[-1] < duration:
        times, kept = np.r_[times, duration], np.r_[kept, np.interp(duration, seconds, values)]
    is_inside = times <= duration
    return np.maximum(times[is_inside], 0.0), kept[is_inside]


def _check_holes(
    seconds: FloatArray, duration: float, quantity: str, readings: Readings, key: str, oldest: float, step: float,
    notes: list[Note],
) -> None:  # fmt: skip
    """Notes of long holes; refused where a hole is longer than a reading counts."""
    last = int(np.searchsorted(seconds, duration, side="left"))
    is_beyond = last >= len(seconds)  # no reading at the end or after it
    edges = np.append(seconds, duration) if is_beyond else seconds[: last + 1]
    hole = np.diff(edges)
    long_gap = max(_LONG_GAP, 1.5 * step)
    for k in np.flatnonzero(hole > min(long_gap, oldest)):
        start, end = max(edges[k], 0.0) / MINUTE, min(edges[k + 1], duration) / MINUTE
        if hole[k] > oldest:
            raise ScenarioError(
                f"{key}: {readings.stream!r} has no reading that can be used from minute {start:.0f} to minute "
                f"{end:.0f} of the flood; a reading counts for {_span(oldest)}. Shorten the flood, give the readings "
                "in between, or say with max_age_minutes how long a reading counts"
            )
        if hole[k] <= long_gap:
            continue
        is_held = quantity in _HELD or (is_beyond and k == len(hole) - 1)
        name = "sensors.gauge_held" if is_held else "sensors.gauge_interpolated"
        notes.append(Note(name, gauge=readings.stream, start=start, end=end))
