"""What the page shows live: gauges with their age and state, and the alerts in force."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["Live", "live_from_files", "sensors_from_readings"]


class Live(NamedTuple):
    """One look at the sensors.

    sensors : DataFrame with x, y [m], name, value, unit, age [s], state ("ok", "stale", "alert", "unknown")
    alerts : headlines of the alerts in force, the gravest first
    """

    sensors: pd.DataFrame
    alerts: tuple[str, ...]


def sensors_from_readings(
    readings: pd.DataFrame, crs: CRS, *, now: float | None = None, stale_after: float = 1800.0
) -> pd.DataFrame:
    """Gauges from readings: the last of every stream and quantity, placed in the CRS, with age and state.

    Parameters
    ----------
    readings : DataFrame
        Columns of `twin.sensors.READING_SCHEMA`; those without a position are left out.
    now : float, optional
        Seconds since 1970 UTC; default: the clock. [s]
    stale_after : float
        Age from which a reading is stale. [s]
    """
    from pyproj import Transformer

    clock = time.time() if now is None else now
    placed = readings[np.isfinite(readings["longitude"]) & np.isfinite(readings["latitude"])]
    last = placed.sort_values("event_time").drop_duplicates(["stream", "quantity"], keep="last")
    x, y = Transformer.from_crs("EPSG:6668", crs.to_2d(), always_xy=True).transform(
        last["longitude"].to_numpy(), last["latitude"].to_numpy()
    )
    age = clock - last["event_time"].to_numpy(np.int64) / 1e9
    value = last["value"].to_numpy(float)
    # Quality 3 and 4 are suspect and bad: their numbers are not shown as if they were known.
    doubtful = (last["quality"].to_numpy() >= 3) | ~np.isfinite(value)
    state = np.where(doubtful, "unknown", np.where(age > stale_after, "stale", "ok"))
    name = [f"{s.rsplit('/', 1)[-1]} {q}" for s, q in zip(last["stream"].astype(str), last["quantity"].astype(str))]
    return pd.DataFrame(
        {
            "x": x, "y": y, "name": name, "value": np.where(doubtful, np.nan, value),
            "unit": last["unit"].astype(str).to_numpy(), "age": age, "state": state,
        }
    )  # fmt: skip


def live_from_files(folder: Path, crs: CRS, *, lang: str = "en", now: float | None = None) -> Live | None:
    """Gauges from `readings.parquet` and alerts from `alerts.ndjson` in a folder; None without the first."""
    source = folder / "readings.parquet"
    if not source.is_file():
        return None
    sensors = sensors_from_readings(pd.read_parquet(source), crs, now=now)
    alerts: tuple[str, ...] = ()
    lines = folder / "alerts.ndjson"
    if lines.is_file():
        import json

        records = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines() if line.strip()]
        alerts = tuple(str(r.get("headline") or r.get("text") or r.get("rule") or r) for r in records)
    return Live(sensors, alerts)
