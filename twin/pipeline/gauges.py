"""A gauge's readings as the series that drives a flood."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from twin.errors import ScenarioError
from twin.pipeline.scenario import Readings
from twin.quantities import MINUTE
from twin.sensors.readings import Quality
from twin.sensors.units import to_kept_units

__all__ = ["GaugeSeries", "gauge_series"]

Array = np.ndarray
# A hole longer than this is named in the assumptions. [s]
_LONG_GAP = 30 * MINUTE


class GaugeSeries(NamedTuple):
    """times : (n,) s from the scenario's start, ascending; values : (n,) SI; notes : sentences about holes."""

    times: Array
    values: Array
    notes: tuple[str, ...]


def gauge_series(readings: Readings, folder: Path, key: str, *, quantity: str, duration: float) -> GaugeSeries:
    """Values of one stream from `start` on.

    The last value before the start holds at minute 0. Readings marked bad are left out, and so are
    repeated times but for the last received. Where the gauge falls silent its last value holds: this and
    every long hole is a note for the report.

    Parameters
    ----------
    key : str
        Where in the scenario, for errors.
    quantity : str
        "water_level", "discharge" or "rain_rate": what the values must be, or be converted to.
    duration : float
        Of the flood. [s]

    Raises
    ------
    ScenarioError
        No such stream, columns or unit; nothing in the time asked for.
    """
    table = _table(folder / readings.path, key)
    mine = table[table["stream"].astype(str) == readings.stream]
    if not len(mine):
        known = sorted(table["stream"].astype(str).unique())
        raise ScenarioError(f"{key}: no stream {readings.stream!r} in {readings.path}; it has {', '.join(known[:10])}")
    mine = mine[mine["quality"] < Quality.BAD] if "quality" in mine else mine
    order = ["event_time", "received_time"] if "received_time" in mine else ["event_time"]
    mine = mine.sort_values(order, kind="stable").drop_duplicates("event_time", keep="last")
    start = pd.Timestamp(readings.start).tz_convert("UTC")
    seconds = (mine["event_time"] - start).dt.total_seconds().to_numpy()
    values = _kept(mine, quantity, key) + readings.zero
    before = np.flatnonzero(seconds <= 0.0)
    first = int(before[-1]) if len(before) else 0
    chosen = slice(first, int(np.searchsorted(seconds, duration, side="right")))
    seconds, values = np.maximum(seconds[chosen], 0.0), values[chosen]
    if len(seconds) and seconds[0] > 0.0:
        seconds, values = np.r_[0.0, seconds], np.r_[values[0], values]
    if not len(seconds):
        raise ScenarioError(
            f"{key}: {readings.stream!r} has no reading in the {duration / 60:.0f} minutes from {start.isoformat()}"
        )
    return GaugeSeries(seconds, values, _notes(readings.stream, seconds, duration))


def _notes(stream: str, seconds: Array, duration: float) -> tuple[str, ...]:
    edges = np.append(seconds, duration)
    hole = np.diff(edges)
    return tuple(
        f"gauge {stream} was silent from minute {edges[k] / 60:.0f} to minute {edges[k + 1] / 60:.0f}; "
        + ("its last value was held" if k == len(hole) - 1 else "values between were interpolated")
        for k in np.flatnonzero(hole > _LONG_GAP)
    )


def _table(path: Path, key: str) -> pd.DataFrame:
    suffix = path.suffix.lower()
    try:
        if suffix in (".parquet", ".geoparquet"):
            table = pd.read_parquet(path)
        elif suffix == ".csv":
            table = pd.read_csv(path, encoding="utf-8-sig")
        elif suffix in (".ndjson", ".jsonl"):
            table = pd.read_json(path, lines=True)
        else:
            raise ScenarioError(f"{key}: {path.name}: expected .parquet, .csv or .ndjson")
    except (ValueError, OSError) as error:
        raise ScenarioError(f"{key}: {path}: not a readable table ({error})") from error
    missing = sorted({"event_time", "stream", "value", "unit"} - set(table.columns))
    if missing:
        raise ScenarioError(f"{key}: {path.name} has no column {missing}; expected event_time, stream, value and unit")
    times = pd.to_datetime(table["event_time"], utc=True, errors="coerce", format="ISO8601") \
        if not pd.api.types.is_datetime64_any_dtype(table["event_time"]) else table["event_time"]  # fmt: skip
    bad = times.isna().to_numpy()
    if bad.any():
        row = int(bad.argmax())
        raise ScenarioError(
            f"{key}: {path.name} row {row + 1}: event_time {table['event_time'].iloc[row]!r} is not a time; "
            "expected ISO 8601 with a zone, e.g. 2025-09-01T09:00:00+09:00"
        )
    return table.assign(event_time=times)


def _kept(mine: pd.DataFrame, quantity: str, key: str) -> Array:
    """Values in the unit the twin keeps."""
    values = mine["value"].to_numpy(dtype=float)
    units = mine["unit"].astype(str).unique()
    if len(units) != 1:
        raise ScenarioError(f"{key}: the stream changes its unit: {', '.join(units)}; export it in one")
    try:
        kept, _ = to_kept_units(quantity, units[0], values)
    except ValueError as error:
        raise ScenarioError(f"{key}: {error}") from error
    return np.asarray(kept)
