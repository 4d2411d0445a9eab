"""Current values: the last reading of every series with its age and object, as GeoJSON, Parquet and for publishers."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa

from twin.alerts import Alert, geojson
from twin.errors import TwinError
from twin.files import write_text, write_whole
from twin.live.city_places import CityPlaces
from twin.live.publishers import Publisher
from twin.live.status import Problems
from twin.notes import Note
from twin.quantities import NS_PER_SECOND, quantity_name
from twin.sensors.join import STATES
from twin.sensors.readings import READING_SCHEMA, combinations, empty_readings

__all__ = ["CurrentCounts", "CurrentOutput", "Latest", "current_table", "write_current"]

_STATES = {"fresh": Note("live.fresh"), "stale": Note("live.stale"), "unknown": Note("live.unknown")}


class Latest:
    """The last reading of every (source, stream, quantity), by event time, then by arrival."""

    def __init__(self, start: pa.Table | None = None) -> None:
        self.table = empty_readings()
        if start is not None and start.num_rows:
            self.update(start.select(READING_SCHEMA.names).cast(READING_SCHEMA))

    def update(self, readings: pa.Table) -> None:
        """Add a batch; readings older than the last of their series change nothing."""
        table = pa.concat_tables([self.table, readings]).combine_chunks().unify_dictionaries()
        group = combinations(table, ("source", "stream", "quantity")).group
        event, received = (table.column(n).cast(pa.int64()).to_numpy() for n in ("event_time", "received_time"))
        order = np.lexsort((np.arange(len(group)), received, event, group))
        last = np.append(np.diff(group[order]) != 0, True)
        self.table = table.take(pa.array(np.sort(order[last]))) if table.num_rows else table


def current_table(latest: pa.Table, *, now: int, fresh_for: float, places: CityPlaces | None = None) -> pd.DataFrame:
    """One row per series: its last value, the age of that value, and the place.

    Parameters
    ----------
    latest : readings table, one row per series
    now : int
        [ns UTC]
    fresh_for : float
        Age up to which a value is fresh. [s]

    Returns
    -------
    DataFrame
        source, stream, quantity, value, unit, time, age [s], state ("fresh", "stale"), quality, place_kind, place_id,
        object (gml:id, None where unmatched), longitude, latitude.
    """
    event = latest.column("event_time").cast(pa.int64()).to_numpy()
    age = (now - event) / NS_PER_SECOND
    text = {n: latest.column(n).cast(pa.string()).to_pylist() for n in ("source", "stream", "quantity", "unit",
                                                                         "place_kind", "place_id")}  # fmt: skip
    longitude, latitude = (latest.column(n).to_numpy().copy() for n in ("longitude", "latitude"))
    objects: list[str | None] = [None] * len(event)
    if places is not None and len(event):
        rows = places.by_id.rows(latest)
        objects = [places.ids[row] if row >= 0 else None for row in rows.tolist()]
        filled = (rows >= 0) & np.isnan(longitude)  # without a position of its own: the object's
        longitude[filled], latitude[filled] = places.longitude[rows[filled]], places.latitude[rows[filled]]
    return pd.DataFrame(
        {
            **{name: text[name] for name in ("source", "stream", "quantity")},
            "value": latest.column("value").to_numpy(),
            "unit": text["unit"],
            "time": pd.DatetimeIndex(event.astype("datetime64[ns]"), tz="UTC"),
            "age": age,
            "state": pd.Categorical(np.where(age <= fresh_for, "fresh", "stale"), categories=list(STATES)),
            "quality": latest.column("quality").to_numpy(),
            "place_kind": text["place_kind"],
            "place_id": text["place_id"],
            "object": pd.array(objects, dtype="string"),
            "longitude": longitude,
            "latitude": latitude,
        }
    )


def write_current(frame: pd.DataFrame, folder: Path, *, now: int) -> None:
    """Write current.geojson, current.parquet and unmatched.csv, each atomically."""
    text = json.dumps(_geojson(frame, now), ensure_ascii=False, allow_nan=False, indent=None)
    write_text(folder / "current.geojson", text)
    write_whole(folder / "current.parquet", lambda temporary: frame.to_parquet(temporary, index=False))
    unmatched = frame[_is_unmatched(frame)]
    columns = ["source", "stream", "quantity", "place_kind", "place_id", "time"]
    write_whole(folder / "unmatched.csv", lambda temporary: unmatched[columns].to_csv(temporary, index=False))


def _is_unmatched(frame: pd.DataFrame) -> pd.Series:
    """Whether a series names an object that was not found."""
    return frame["object"].isna() & ~frame["place_kind"].isin(["", "position"])


class CurrentCounts(NamedTuple):
    """Numbers of series by age of their last value, and of those whose object was not found."""

    fresh: int
    stale: int
    unmatched: int


class CurrentOutput:
    """Writes current values and standing alerts to a folder, and sends changed values to publishers.

    Attributes
    ----------
    counts : CurrentCounts
        Of the values last written.
    """

    def __init__(
        self, latest: Latest, folder: Path, publishers: list[Publisher], problems: Problems, *, fresh_for: float,
        places: CityPlaces | None = None,
    ) -> None:  # fmt: skip
        self.counts = CurrentCounts(0, 0, 0)
        self._latest = latest
        self._folder = folder
        self._publishers = publishers
        self._problems = problems
        self._fresh_for = fresh_for
        self._places = places
        self._sent: dict[str, dict[str, str]] = {}

    def write(self, now: int, standing: list[Alert]) -> None:
        """Write the files and publish what has changed. [ns UTC]"""
        frame = current_table(self._latest.table, now=now, fresh_for=self._fresh_for, places=self._places)
        write_current(frame, self._folder, now=now)
        write_text(self._folder / "alerts.geojson", json.dumps(geojson(standing), ensure_ascii=False))
        n_fresh, n_stale = (int((frame["state"] == state).sum()) for state in ("fresh", "stale"))
        n_unmatched = int(_is_unmatched(frame).sum()) if self._places is not None else 0
        self.counts = CurrentCounts(n_fresh, n_stale, n_unmatched)
        self._publish(frame)

    def close(self) -> None:
        """Close the publishers' connections."""
        for publisher in self._publishers:
            publisher.close()

    def _publish(self, frame: pd.DataFrame) -> None:
        """Send each publisher the rows that have changed since it last accepted them."""
        if frame.empty or not self._publishers:
            return
        key = frame["source"] + "\0" + frame["stream"] + "\0" + frame["quantity"]
        mark = frame["time"].astype(str) + frame["state"].astype(str) + frame["value"].astype(str)
        for publisher in self._publishers:
            sent = self._sent.setdefault(publisher.name, {})
            changed = [sent.get(k) != m for k, m in zip(key, mark)]
            if not any(changed):
                continue
            try:
                publisher.publish(frame[changed])
                sent.update(zip(key[changed], mark[changed]))
                self._problems.clear(publisher.name)
            except (TwinError, OSError) as error:
                self._problems.report(publisher.name, error)


def _geojson(frame: pd.DataFrame, now: int) -> dict[str, Any]:
    features = []
    for row in frame.to_dict("records"):
        at = [row.pop("longitude"), row.pop("latitude")]
        properties = {name: _plain(value) for name, value in row.items()}
        properties |= {
            "quantity_en": quantity_name(row["quantity"]),
            "quantity_ja": quantity_name(row["quantity"], lang="ja"),
            "state_en": _STATES[row["state"]].text("en"),
            "state_ja": _STATES[row["state"]].text("ja"),
        }
        features.append({
            "type": "Feature",
            "id": f"{row['source']}/{row['stream']}/{row['quantity']}",
            "geometry": {"type": "Point", "coordinates": at} if math.isfinite(at[0]) else None,
            "properties": properties,
        })  # fmt: skip
    at_time = datetime.fromtimestamp(now / NS_PER_SECOND, UTC).isoformat()
    return {"type": "FeatureCollection", "time": at_time, "features": features}


def _plain(value: Any) -> Any:
    if isinstance(value, pd.Timestamp):
        return value.isoformat()
    if value is pd.NA or value is None:
        return None
    if isinstance(value, float):
        return round(value, 9) if math.isfinite(value) else None
    return value.item() if hasattr(value, "item") else value
