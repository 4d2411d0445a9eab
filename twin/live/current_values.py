"""Current values: the last reading of every series with its age, place and stage, as files and for publishers.

    current.parquet     one row per series
    current.geojson     the same for a map; with very many series written less often than `write_every`
    unmatched.csv       series that name an object that was not found
    alerts.geojson      standing alerts

The feature of a series that did not change since the last writing is not made again.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, cast

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from twin.alerts import Alert, geojson
from twin.arrays import AnyArray, Int32Array, IntArray
from twin.errors import TwinError
from twin.files import write_text, write_whole
from twin.live.city_places import CityPlaces
from twin.live.latest import Latest, Snapshot
from twin.live.publishers import Publisher
from twin.live.status import Problems
from twin.notes import Note
from twin.quantities import NS_PER_SECOND, quantity_name
from twin.sensors.join import STATES
from twin.sensors.readings import may_raise
from twin.sensors.stations import Station, StationIndex

__all__ = ["CurrentCounts", "CurrentOutput", "Latest", "current_table", "series_stages", "write_current"]

_STATES = {"fresh": Note("live.fresh"), "stale": Note("live.stale"), "unknown": Note("live.unknown")}
_FRESH, _STALE, _UNKNOWN = range(3)
_AT_ONCE = 5000  # features made or written together
_SHARE = 0.05  # of the time, at most, that one file takes to be written
Series = tuple[str, str, str]
"""source, stream, quantity."""


def series_stages(standing: Iterable[Alert]) -> dict[Series, int]:
    """Worst stage of the standing alerts of each series."""
    stages: dict[Series, int] = {}
    for alert in standing:
        key = (alert.source, alert.stream, alert.quantity)
        stages[key] = max(stages.get(key, 0), int(alert.stage))
    return stages


def current_table(
    latest: pa.Table, *, now: int, fresh_for: float, places: CityPlaces | None = None,
    stations: Iterable[Station] = (), stages: Mapping[Series, int] | None = None,
) -> pd.DataFrame:  # fmt: skip
    """One row per series: its last value, the age of that value, and the place.

    Parameters
    ----------
    latest : readings table, one row per series
    now : int
        [ns UTC]
    fresh_for : float
        Age up to which a value is fresh. [s]
    places : CityPlaces, optional
        Objects that readings are joined to.
    stations : iterable of Station
        For names, areas, and positions of series without one.
    stages : by (source, stream, quantity)
        Of `series_stages`.

    Returns
    -------
    DataFrame
        source, stream, quantity, value, unit, time, age [s], state ("fresh", "stale"; "unknown" where the value is BAD
        or MISSING), quality, place_kind, place_id, object (gml:id, None where unmatched), longitude, latitude, name,
        name_en, area ("" where unknown), stage (0 to 5).
    """
    n = latest.num_rows
    about = _About(places, StationIndex(stations))
    about.update(Snapshot(latest, np.ones(n, np.int64), np.ones(n, np.int64), 1))
    return _frame(_columns(latest, about, now=now, fresh_for=fresh_for, stages=stages or {}))


def write_current(frame: pd.DataFrame, folder: Path, *, now: int) -> None:
    """Write current.geojson, current.parquet and unmatched.csv of a `current_table`, each atomically."""
    table = pa.Table.from_pandas(frame, preserve_index=False)
    columns = {name: table.column(name).combine_chunks() for name in table.column_names}
    _write_parquet(columns, folder)
    _write_unmatched(columns, _is_unmatched(columns), folder)
    features = _Features()
    features.update(columns, np.arange(table.num_rows))
    features.write(columns, folder, now=now)


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
        places: CityPlaces | None = None, stations: Iterable[Station] = (),
    ) -> None:  # fmt: skip
        self.counts = CurrentCounts(0, 0, 0)
        self._latest = latest
        self._folder = folder
        self._publishers = publishers
        self._problems = problems
        self._fresh_for = fresh_for
        self._places = places
        self._about = _About(places, StationIndex(stations))
        self._features = _Features()
        self._drawn = (-1, np.empty(0, np.int8), np.empty(0, np.int8))  # update, states and stages of the features
        self._standing: object = None
        self._due: dict[str, float] = {}
        self._sent: dict[str, tuple[IntArray, AnyArray]] = {}

    def write(self, now: int, standing: list[Alert], *, whole: bool = False) -> None:
        """Write the files and publish what has changed. [ns UTC]

        whole : bool
            Also the files that are written less often.
        """
        snapshot = self._latest.snapshot()
        self._about.update(snapshot)
        stages = series_stages(standing)
        columns = _columns(snapshot.table, self._about, now=now, fresh_for=self._fresh_for, stages=stages)
        state = np.asarray(columns["state"].indices)
        unmatched = _is_unmatched(columns)
        n_fresh, n_stale = (int((state == one).sum()) for one in (_FRESH, _STALE))
        n_unmatched = int(unmatched.sum()) if self._places is not None else 0
        self.counts = CurrentCounts(n_fresh, n_stale, n_unmatched)
        self._write_alerts(standing)
        self._paced("parquet", lambda: _write_parquet(columns, self._folder), whole=whole)
        self._paced("geojson", lambda: self._write_features(snapshot, columns, now), whole=whole)
        self._paced("unmatched", lambda: _write_unmatched(columns, unmatched, self._folder), whole=whole)
        self._publish(snapshot, columns, state)

    def close(self) -> None:
        """Close the publishers' connections."""
        for publisher in self._publishers:
            publisher.close()

    def _paced(self, name: str, write: Callable[[], None], *, whole: bool) -> None:
        """Write one of the files, if that takes no more than its share of the time."""
        begun = time.monotonic()
        if whole or begun >= self._due.get(name, 0.0):
            write()
            ended = time.monotonic()
            self._due[name] = begun + (ended - begun) / _SHARE

    def _write_alerts(self, standing: list[Alert]) -> None:
        ids = [(alert.id, alert.action) for alert in standing]
        if ids != self._standing:
            write_text(self._folder / "alerts.geojson", json.dumps(geojson(standing), ensure_ascii=False))
            self._standing = ids

    def _write_features(self, snapshot: Snapshot, columns: dict[str, Any], now: int) -> None:
        number, old_state, old_stage = self._drawn
        state, stage = np.asarray(columns["state"].indices), np.asarray(columns["stage"])
        is_old = snapshot.changed > number
        n = len(old_state)
        is_old[:n] |= (state[:n] != old_state) | (stage[:n] != old_stage)
        self._features.update(columns, np.flatnonzero(is_old))
        self._features.write(columns, self._folder, now=now)
        self._drawn = (snapshot.number, state.astype(np.int8), stage.astype(np.int8))

    def _publish(self, snapshot: Snapshot, columns: dict[str, Any], state: AnyArray) -> None:
        """Send each publisher the rows that have changed since it last accepted them."""
        n = len(state)
        for publisher in self._publishers:
            sent, old_state = self._sent.get(publisher.name, (np.empty(0, np.int64), np.empty(0, np.int8)))
            is_new = np.ones(n, dtype=bool)
            is_new[: len(sent)] = (snapshot.changed[: len(sent)] != sent) | (state[: len(sent)] != old_state)
            if not is_new.any():
                continue
            rows = np.flatnonzero(is_new)
            try:
                publisher.publish(_frame({name: column.take(rows) for name, column in columns.items()}))
                self._sent[publisher.name] = (snapshot.changed, state.astype(np.int8))
                self._problems.clear(publisher.name)
            except (TwinError, OSError) as error:
                self._problems.report(publisher.name, error)


class _About:
    """What is known of series besides their values; asked for once, and again where a series has moved."""

    def __init__(self, places: CityPlaces | None, stations: StationIndex) -> None:
        self._places = places
        self._stations = stations
        self._number = 0
        self.series: dict[Series, int] = {}
        self.object: list[str | None] = []
        self.name: list[str] = []
        self.name_en: list[str] = []
        self.area: list[str] = []
        self.position = np.empty((0, 2))  # of the object or the station; NaN without one
        self._columns: dict[str, pa.Array[Any]] = {}

    def update(self, snapshot: Snapshot) -> None:
        """Look up the series that are new or have moved."""
        rows = np.flatnonzero(snapshot.moved > self._number)
        self._number = snapshot.number
        missing = snapshot.table.num_rows - len(self.name)
        self.object += [None] * missing
        self.name += [""] * missing
        self.name_en += [""] * missing
        self.area += [""] * missing
        if missing:
            self.position = np.concatenate([self.position, np.full((missing, 2), np.nan)])
        if len(rows) == 0:
            return
        self._columns.clear()
        table = snapshot.table.take(rows)
        keys = zip(*(table.column(name).cast(pa.string()).to_pylist() for name in ("source", "stream", "quantity")))
        found: Int32Array = np.full(len(rows), -1, np.int32) if self._places is None else self._places.by_id.rows(table)
        for row, key, place in zip(rows.tolist(), cast("Iterable[Series]", keys), found.tolist()):
            self.series[key] = row
            station = self._stations.find(*key) if len(self._stations) else None
            if station is not None:
                self.name[row], self.name_en[row], self.area[row] = station.name, station.name_en, station.area
                self.position[row] = station.longitude, station.latitude
            self.object[row] = None
            if place >= 0 and self._places is not None:
                self.object[row] = self._places.ids[place]
                self.position[row] = self._places.longitude[place], self._places.latitude[place]

    def column(self, name: str) -> pa.Array[Any]:
        """object, name, name_en or area, as a column."""
        if name not in self._columns:
            self._columns[name] = pa.array(getattr(self, name), pa.string())
        return self._columns[name]


def _columns(
    latest: pa.Table, about: _About, *, now: int, fresh_for: float, stages: Mapping[Series, int]
) -> dict[str, Any]:
    """Columns of the table of current values, as arrays of Arrow."""
    event = latest.column("event_time").cast(pa.int64()).to_numpy()
    age = (now - event) / NS_PER_SECOND
    quality = latest.column("quality").to_numpy()
    state = np.where(may_raise(quality), np.where(age <= fresh_for, _FRESH, _STALE), _UNKNOWN).astype(np.int8)
    stage = np.zeros(len(event), dtype=np.int8)
    for series, worst in stages.items():
        if series in about.series:
            stage[about.series[series]] = worst
    at = np.column_stack([latest.column(name).to_numpy() for name in ("longitude", "latitude")])
    at = np.where(np.isnan(at), about.position, at)
    text = {
        name: latest.column(name).cast(pa.string()).combine_chunks()
        for name in ("source", "stream", "quantity", "unit", "place_kind", "place_id")
    }
    return {
        **{name: text[name] for name in ("source", "stream", "quantity")},
        "value": latest.column("value").combine_chunks(),
        "unit": text["unit"],
        "time": latest.column("event_time").combine_chunks(),
        "age": pa.array(age),
        "state": pa.DictionaryArray.from_arrays(state, pa.array(STATES)),
        "quality": latest.column("quality").combine_chunks(),
        "place_kind": text["place_kind"],
        "place_id": text["place_id"],
        "object": about.column("object"),
        "longitude": pa.array(at[:, 0]),
        "latitude": pa.array(at[:, 1]),
        "name": about.column("name"),
        "name_en": about.column("name_en"),
        "area": about.column("area"),
        "stage": pa.array(stage),
    }


def _frame(columns: dict[str, Any]) -> pd.DataFrame:
    frame = pa.table(columns).to_pandas()
    frame["state"] = pd.Categorical(frame["state"], categories=list(STATES))
    frame["object"] = frame["object"].astype("string")
    return frame


def _is_unmatched(columns: dict[str, Any]) -> AnyArray:
    """Whether a series names an object that was not found."""
    kind = np.asarray(columns["place_kind"].to_pylist(), dtype=object)
    no_object: AnyArray = columns["object"].is_null().to_numpy(zero_copy_only=False)
    return no_object & (kind != "") & (kind != "position")


def _write_parquet(columns: dict[str, Any], folder: Path) -> None:
    table = pa.table(columns)
    write_whole(folder / "current.parquet", lambda temporary: pq.write_table(table, temporary))


def _write_unmatched(columns: dict[str, Any], unmatched: AnyArray, folder: Path) -> None:
    rows = np.flatnonzero(unmatched)
    names = ("source", "stream", "quantity", "place_kind", "place_id", "time")
    frame = pa.table({name: columns[name].take(rows) for name in names}).to_pandas()
    write_whole(folder / "unmatched.csv", lambda temporary: frame.to_csv(temporary, index=False))


class _Features:
    """GeoJSON features of series as bytes: those that did not change are written again as they are, with a new age."""

    def __init__(self) -> None:
        self._heads: list[bytes] = []

    def update(self, columns: dict[str, Any], rows: IntArray) -> None:
        """Make the features of some rows again."""
        for start in range(0, len(rows), _AT_ONCE):
            self._update(columns, rows[start : start + _AT_ONCE])

    def _update(self, columns: dict[str, Any], rows: IntArray) -> None:
        import msgspec

        encode = msgspec.json.Encoder().encode  # writes NaN as null
        self._heads += [b""] * (len(columns["stage"]) - len(self._heads))
        picked = pa.table({name: column for name, column in columns.items() if name != "age"}).take(rows)
        times = [one.isoformat() for one in picked.column("time").to_pandas()]
        names_en: dict[str, str] = {}
        names_ja: dict[str, str] = {}
        state_en, state_ja = ({one: note.text(lang) for one, note in _STATES.items()} for lang in ("en", "ja"))
        for row, shown, at_time in zip(rows.tolist(), picked.drop_columns(["time"]).to_pylist(), times):
            at = [shown.pop("longitude"), shown.pop("latitude")]
            quantity, state = shown["quantity"], shown["state"]
            if quantity not in names_en:
                names_en[quantity], names_ja[quantity] = quantity_name(quantity), quantity_name(quantity, lang="ja")
            feature = {
                "type": "Feature",
                "id": f"{shown['source']}/{shown['stream']}/{quantity}",
                "geometry": {"type": "Point", "coordinates": at} if at[0] is not None and at[0] == at[0] else None,
                "properties": {
                    **shown, "time": at_time, "quantity_en": names_en[quantity], "quantity_ja": names_ja[quantity],
                    "state_en": state_en[state], "state_ja": state_ja[state],
                },
            }  # fmt: skip
            self._heads[row] = encode(feature)[:-2]  # the age follows

    def write(self, columns: dict[str, Any], folder: Path, *, now: int) -> None:
        """Write current.geojson, atomically."""
        at_time = datetime.fromtimestamp(now / NS_PER_SECOND, UTC).isoformat()
        ages = columns["age"].to_pylist()

        def write(aside: Path) -> None:
            with aside.open("wb") as file:
                file.write(b'{"type":"FeatureCollection","time":"%s","features":[' % at_time.encode())
                for start in range(0, len(ages), _AT_ONCE):
                    part = slice(start, start + _AT_ONCE)
                    features = [head + b',"age":%.3f}}' % age for head, age in zip(self._heads[part], ages[part])]
                    file.write((b",\n" if start else b"") + b",".join(features))
                file.write(b"]}")

        write_whole(folder / "current.geojson", write)
