"""Live data of the page: gauges with age and state, and alerts in force."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from twin.alerts.messages import alert_from_json, headline
from twin.quantities import NS_PER_SECOND
from twin.serve.live_view import LiveView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pyproj import CRS

    from twin.alerts.watch import Alert

__all__ = ["LiveData", "alerts_in_force", "live_data_from_files", "live_data_from_folder", "sensors_from_readings"]


_MOST_PINS = 500
_LONGEST_NAME = 24


class LiveData(NamedTuple):
    """Gauges and alerts at one time. None means "not connected", not that there are no gauges or alerts.

    sensors : DataFrame with x, y [m], name, value, unit, age [s], state ("ok", "stale", "alert", "unknown")
    alerts : headlines of the alerts in force, the gravest first
    """

    sensors: pd.DataFrame | None = None
    alerts: tuple[str, ...] | None = None


def sensors_from_readings(
    readings: pd.DataFrame, crs: CRS, *, now: float | None = None, stale_after: float = 1800.0
) -> pd.DataFrame:
    """Gauges from readings: the last of every stream and quantity, with position in the CRS, age and state.

    Parameters
    ----------
    readings : DataFrame
        Columns of `twin.sensors.READING_SCHEMA`; those without a position are omitted.
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
    age = clock - last["event_time"].to_numpy(np.int64) / NS_PER_SECOND
    value = last["value"].to_numpy(float)
    # Quality 3 and 4 are suspect and bad: their values are shown as unknown.
    doubtful = (last["quality"].to_numpy() >= 3) | ~np.isfinite(value)
    state = np.where(doubtful, "unknown", np.where(age > stale_after, "stale", "ok"))
    name = [f"{s.rsplit('/', 1)[-1]} {q}" for s, q in zip(last["stream"].astype(str), last["quantity"].astype(str))]
    return pd.DataFrame(
        {
            "x": x, "y": y, "name": name, "value": np.where(doubtful, np.nan, value),
            "unit": last["unit"].astype(str).to_numpy(), "age": age, "state": state,
            "stream": last["stream"].astype(str).to_numpy(),
        }
    )  # fmt: skip


def live_data_from_files(folder: Path, crs: CRS, *, lang: str = "en", now: float | None = None) -> LiveData:
    """Gauges from `readings.parquet` and alerts from `alerts.ndjson` in a folder; None where a file is absent."""
    readings, lines = folder / "readings.parquet", folder / "alerts.ndjson"
    sensors = sensors_from_readings(pd.read_parquet(readings), crs, now=now) if readings.is_file() else None
    alerts = alerts_in_force(lines.read_text(encoding="utf-8").splitlines()) if lines.is_file() else None
    if sensors is not None:
        streams = sensors.pop("stream").isin({alert.stream for alert in alerts or ()})
        sensors.loc[streams & (sensors["state"] == "ok"), "state"] = "alert"
    return LiveData(sensors, None if alerts is None else tuple(_headline(alert, lang) for alert in alerts))


def live_data_from_folder(folder: Path, crs: CRS, *, lang: str = "en", now: float | None = None) -> LiveData:
    """Gauges and alerts of a live twin that runs on a folder; None for both unless a twin writes there now.

    Raises
    ------
    InputError
        The status or the current values cannot be read.
    """
    from pyproj import Transformer

    at = None if now is None else int(now * NS_PER_SECOND)
    clock = (lambda: at) if at is not None else time.time_ns
    view = LiveView(folder, clock=clock).view(lang, most=_MOST_PINS)
    if not view["is_connected"]:
        return LiveData()
    alerts = None
    if view["alerts"] is not None and view["situation"]["level"] in ("alert", "incomplete", "quiet"):
        alerts = tuple(
            " ".join([a["place"], a["quantity"], a["stage_text"], *a["details"][:1]]) for a in view["alerts"]
        )
    if view["gauges"] is None:
        return LiveData(None, alerts)
    frame = pd.DataFrame(view["gauges"], columns=["name", "quantity", "longitude", "latitude", "number", "shown_unit",
                                                  "seconds", "state", "stage"])  # fmt: skip
    frame = frame[frame["longitude"].notna() & frame["latitude"].notna()].reset_index(drop=True)
    x, y = Transformer.from_crs("EPSG:6668", crs.to_2d(), always_xy=True).transform(
        frame["longitude"].to_numpy(float), frame["latitude"].to_numpy(float)
    )
    state = frame["state"].replace({"suspect": "unknown"})
    return LiveData(
        pd.DataFrame(
            {
                "x": x, "y": y, "name": frame["name"].map(_short) + " " + frame["quantity"],
                "value": frame["number"].astype(float), "unit": frame["shown_unit"], "age": frame["seconds"],
                "state": state.where((frame["stage"] == 0) | (state != "ok"), "alert"),
            }
        ),
        alerts,
    )  # fmt: skip


def _short(name: str) -> str:
    """A name that fits beside a pin."""
    return name if len(name) <= _LONGEST_NAME else f"…{name[-_LONGEST_NAME:]}"


def alerts_in_force(lines: Iterable[str]) -> list[Alert]:
    """The last alert of every rule and place, unless it is a cancel, the gravest first; from JSON lines."""
    last = {}
    for line in lines:
        if line.strip():
            alert = alert_from_json(line)
            if alert.action != "past":
                last[alert.id.rpartition("/")[0]] = alert
    return sorted((a for a in last.values() if a.is_standing), key=lambda a: (-int(a.stage), -a.time))


def _headline(alert: Alert, lang: str) -> str:
    value = f" ({alert.value:.2f} {alert.unit})" if np.isfinite(alert.value) else ""
    return headline(alert, lang=lang) + value
