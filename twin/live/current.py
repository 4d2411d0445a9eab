"""Current: the last value of every series with its age, joined to the objects of the city; as GeoJSON and Parquet."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa

from twin.files import write_text, write_whole
from twin.notes import Note
from twin.quantities import NS_PER_SECOND, quantity_name
from twin.sensors import PlaceIndex
from twin.sensors.join import STATES
from twin.sensors.readings import READING_SCHEMA, combinations, empty_readings

__all__ = ["CityPlaces", "Latest", "current_table", "write_current"]

_STATES = {"fresh": Note("live.fresh"), "stale": Note("live.stale"), "unknown": Note("live.unknown")}


class CityPlaces(NamedTuple):
    """Objects readings can be joined to.

    ids : the gml:id of each; by_id : to find them by any id
    longitude, latitude : (n,) of a point in each; NaN where it has no footprint
    """

    ids: list[str]
    by_id: PlaceIndex
    longitude: np.ndarray
    latitude: np.ndarray


class Latest:
    """The last reading of every (source, stream, quantity), by event time, then by arrival."""

    def __init__(self, start: pa.Table | None = None) -> None:
        self.table = empty_readings()
        if start is not None and start.num_rows:
            self.update(start.select(READING_SCHEMA.names).cast(READING_SCHEMA))

    def update(self, readings: pa.Table) -> None:
        """Take in a batch; one older than what is known changes nothing."""
        table = pa.concat_tables([self.table, readings]).combine_chunks().unify_dictionaries()
        group = combinations(table, ("source", "stream", "quantity")).group
        event, received = (table.column(n).cast(pa.int64()).to_numpy() for n in ("event_time", "received_time"))
        order = np.lexsort((np.arange(len(group)), received, event, group))
        last = np.append(np.diff(group[order]) != 0, True)
        self.table = table.take(pa.array(np.sort(order[last]))) if table.num_rows else table


def current_table(
    latest: pa.Table, *, now: int, fresh_for: float, places: CityPlaces | None = None
) -> pd.DataFrame:
    """One row a series: what it last said, how old that is, and where.

    Parameters
    ----------
    latest : readings table, one row a series
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
        lend = (rows >= 0) & np.isnan(longitude)
        longitude[lend], latitude[lend] = places.longitude[rows[lend]], places.latitude[rows[lend]]
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
    """Write current.geojson, current.parquet and unmatched.csv; each is whole at any moment."""
    text = json.dumps(_geojson(frame, now), ensure_ascii=False, allow_nan=False, indent=None)
    write_text(folder / "current.geojson", text)
    write_whole(folder / "current.parquet", lambda aside: frame.to_parquet(aside, index=False))
    lost = frame[frame["object"].isna() & ~frame["place_kind"].isin(["", "position"])]
    columns = ["source", "stream", "quantity", "place_kind", "place_id", "time"]
    write_whole(folder / "unmatched.csv", lambda aside: lost[columns].to_csv(aside, index=False))


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
