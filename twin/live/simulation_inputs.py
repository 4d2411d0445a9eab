"""Simulation inputs from live data: alerts start an evacuation, gauges drive a flood."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from twin.alerts import Alert, Stage
from twin.arrays import FloatArray
from twin.errors import InputError
from twin.evacuation import EvacuationScenario
from twin.flood import LevelBoundary, RainField, TimeSeries
from twin.quantities import NS_PER_SECOND
from twin.sensors import Reading, inverse_distance, latest_values, readings_table, readings_with_values, usable
from twin.sensors.readings import SUSPECT_WEIGHT, combinations

if TYPE_CHECKING:
    from twin.flood.scenario import Side
    from twin.grid import Grid

__all__ = [
    "alert_time",
    "flood_level_from_gauge",
    "level_series_from_gauge",
    "rain_from_gauges",
    "scenario_after_alert",
]


def alert_time(alerts: Iterable[Alert], start: int, *, stage: Stage = Stage.EVACUATION) -> float | None:
    """Time of the first alert of at least `stage` in a simulation; None without one. [s]

    start : time zero of the simulation. [ns UTC]
    """
    times = [alert.time for alert in alerts if alert.stage >= stage]
    return (min(times) - start) / NS_PER_SECOND if times else None


def scenario_after_alert(
    scenario: EvacuationScenario, alerts: Iterable[Alert], *, start: int, stage: Stage = Stage.EVACUATION,
    delay: float = 0.0,
) -> EvacuationScenario:  # fmt: skip
    """The scenario with the alert time of the first alert; delays of people follow its departure curve.

    Parameters
    ----------
    start : int
        Time zero of the hazard. [ns UTC]
    delay : float
        From the alert until people hear it, for the decision and the broadcast. [s]

    Raises
    ------
    InputError
        No alert reached the stage.
    """
    found = alert_time(alerts, start, stage=stage)
    if found is None:
        raise InputError(f"no alert reached stage {stage.name.lower()} ({int(stage)}): nobody was told to leave")
    return scenario.model_copy(update={"alert_time": found + delay})


def flood_level_from_gauge(
    readings: pa.Table | pd.DataFrame | Iterable[Reading], stream: str, *, start: int, duration: float,
    zero: float = 0.0, max_gap: float = 3600.0,
    edge: Side | None = None, span: tuple[float, float] | None = None,
    cells: tuple[tuple[float, float], ...] = (), name: str | None = None,
) -> LevelBoundary:  # fmt: skip
    """Water level of a gauge as a boundary of a flood.

    Parameters
    ----------
    readings : readings table
        For example `store.history(stream=...)`; of several rows with one time the last counts.
    stream : str
    start, duration : int, float
        Time zero of the flood [ns UTC], and its duration [s].
    zero : float
        Elevation of the gauge's zero in the terrain's datum (零点高). [m]
    max_gap : float
        Longest gap between readings that is interpolated linearly. [s]
    edge, span, cells
        Position of the boundary, as in `LevelBoundary`.

    Raises
    ------
    InputError
        No water level of that stream, or a gap longer than `max_gap` before, within or at the end of the run: levels
        are not extrapolated.
    """
    time, level = _water_levels(readings, stream, start)
    level = level + zero
    first = max(int(np.searchsorted(time, 0.0, side="right")) - 1, 0)
    end = min(int(np.searchsorted(time, duration, side="left")) + 1, len(time))
    time, level = time[first:end], level[first:end]
    _check_gaps(stream, time, duration, max_gap)
    inside = np.maximum(time, 0.0)
    if time[0] < 0.0 < time[-1]:  # interpolated between the readings before and after the start
        level[0] = np.interp(0.0, time, level)
    name = name or stream
    return LevelBoundary(TimeSeries(inside, level, name=name), edge=edge, span=span, cells=cells, name=name)


def _water_levels(
    readings: pa.Table | pd.DataFrame | Iterable[Reading], stream: str, start: int
) -> tuple[FloatArray, FloatArray]:
    """Times from `start` [s] and usable water levels of a stream [m], ascending, each time once."""
    table = readings_table(readings)
    wanted = pc.and_(pc.equal(table.column("stream").cast(pa.string()), pa.scalar(stream)),
                     pc.equal(table.column("quantity").cast(pa.string()), pa.scalar("water_level")))  # fmt: skip
    table = table.filter(wanted)
    if not table.num_rows:
        raise InputError(f"stream {stream!r} has no readings of water_level")
    table = table.filter(pa.array(usable(table.column("quality").to_numpy())))
    event = table.column("event_time").cast(pa.int64()).to_numpy()
    if not len(event):
        raise InputError(f"stream {stream!r} has no usable reading of water_level: all are suspect, bad or missing")
    order = np.argsort(event, kind="stable")
    last = np.append(np.diff(event[order]) > 0, True)
    return (event[order][last] - start) / NS_PER_SECOND, table.column("value").to_numpy()[order][last]


def level_series_from_gauge(
    readings: pa.Table | pd.DataFrame | Iterable[Reading], stream: str, *, origin: int, since: float, until: float,
    zero: float = 0.0, max_gap: float = 3600.0,
) -> TimeSeries:  # fmt: skip
    """All readings of a gauge as a series, none added or left out, so that two runs with the same readings agree.

    Parameters
    ----------
    origin : int
        Time zero of the series. [ns UTC]
    since, until : float
        Between these times no gap may be longer than `max_gap`. [s]

    Raises
    ------
    InputError
        No water level of that stream, or a longer gap.
    """
    time, level = _water_levels(readings, stream, origin)
    inside = time[max(int(np.searchsorted(time, since, side="right")) - 1, 0) :]
    _check_gaps(stream, np.maximum(inside[inside <= until], since) - since, until - since, max_gap)
    return TimeSeries(time, level + zero, name=stream)


def _check_gaps(stream: str, time: FloatArray, duration: float, max_gap: float) -> None:
    if not len(time):
        raise InputError(f"stream {stream!r} was silent through the whole run of {duration:.0f} s")
    edges = np.concatenate([[min(0.0, time[0])], time, [max(duration, time[-1])]])
    gap = np.diff(edges)
    if gap.max() > max_gap:
        k = int(gap.argmax())
        raise InputError(
            f"stream {stream!r} was silent for {gap[k]:.0f} s from {edges[k]:.0f} s of the run, "
            f"at most {max_gap:.0f} s are bridged"
        )


def rain_from_gauges(
    readings: pa.Table | pd.DataFrame | Iterable[Reading],
    grid: Grid,
    *,
    start: int,
    times: npt.ArrayLike,
    max_age: float = 1800.0,
    power: float = 2.0,
) -> RainField:
    """Rain field from gauges by inverse distance, constant within each interval.

    Parameters
    ----------
    readings : readings table
        Of rain_rate with positions; other quantities are ignored, and so are BAD and MISSING readings. A suspect one
        has little weight beside usable ones.
    start : int
        Time zero of the flood. [ns UTC]
    times : (n,)
        Starts of the intervals; each has the last value before it. [s]
    max_age : float
        Older readings are not used. [s]

    Raises
    ------
    InputError
        No gauge with a position, or a time without a reading of the last `max_age`.
    """
    from pyproj import Transformer

    table = readings_table(readings)
    known = pc.and_(pc.equal(table.column("quantity").cast(pa.string()), pa.scalar("rain_rate")),
                    pc.invert(pc.is_nan(table.column("longitude"))))  # fmt: skip
    table = readings_with_values(table.filter(known))
    if not table.num_rows:
        raise InputError("no usable reading of rain_rate has a position")
    found = combinations(table, ("source", "stream"))
    longitude, latitude = (table.column(n).to_numpy()[found.first] for n in ("longitude", "latitude"))
    x, y = Transformer.from_crs(6668, grid.crs, always_xy=True).transform(longitude, latitude)
    event = table.column("event_time").cast(pa.int64()).to_numpy()
    moments = start + np.round(np.asarray(times, float) * NS_PER_SECOND).astype(np.int64)
    rates = table.column("value").to_numpy()
    is_usable = usable(table.column("quality").to_numpy())
    values, trust = (
        latest_values(found.group, event, values=column, times=moments, n_gauges=len(found.keys), max_age=max_age)
        for column in (rates, np.where(is_usable, 1.0, SUSPECT_WEIGHT))
    )
    silent = ~np.isfinite(values).any(axis=1)
    if silent.any():
        when = np.asarray(times)[silent.argmax()]
        raise InputError(f"at {when:.0f} s no rain gauge had a reading of the last {max_age:.0f} s")
    return RainField(
        np.asarray(times, float), inverse_distance(x, y, values=values, grid=grid, power=power, trust=trust)
    )
