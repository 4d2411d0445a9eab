"""Result of the last nowcast in a live folder, for other processes: `nowcast/forecast.parquet`.

One row per building, written whole:

    gml_id                       index
    state                        "wet", "dry" or "unknown" from when it was made until what drives the water is known
    depth_max [m]                deepest from then on; NaN where unknown
    wet_from                     first time with water; missing where none is known
    probability_<depth>          chance that the depth [m] is reached
    depth                        list, the depth of each interval [m]

and where people are asked for:

    people, people_in_danger, people_unknown
                                 all; whose home gets water; whose home may get water, which is unknown
    people_upstairs, people_cut_off
                                 of those in danger: with a dry floor they can climb to; without a safe way out at the
                                 end of the forecast
    leave_by                     latest safe departure of the first of those in danger, not before the nowcast was made;
                                 missing where nobody is in danger or a way stays open
    no_way                       somebody in danger has no safe way any more when the nowcast is made

The metadata key "nowcast" of the file holds the times, the people in all and what was assumed.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from twin.arrays import FloatArray, IntArray
from twin.criteria import is_wet
from twin.errors import StoreError
from twin.files import write_whole
from twin.live.nowcast import WallDepths
from twin.live.nowcast_people import PeopleAhead
from twin.notes import Note, notes_from_json, notes_to_json
from twin.quantities import NS_PER_SECOND

__all__ = ["NowcastResult", "PeopleTotals", "read_nowcast", "write_nowcast"]

_FILE = Path("nowcast") / "forecast.parquet"
_KEY = b"nowcast"


class PeopleTotals(NamedTuple):
    """People of a nowcast, all buildings together, at each of `times` [ns UTC].

    people, in_danger, unknown, upstairs : all; whose home gets water; whose home may, which is unknown; of those in
        danger, with a dry floor they can climb to
    able, cut_off : (n_times,) of those in danger, with and without a safe way out at each time
    """

    times: IntArray
    people: int
    in_danger: int
    unknown: int
    upstairs: int
    able: IntArray
    cut_off: IntArray


class NowcastResult(NamedTuple):
    """The last nowcast.

    issued : when it was made; times : (n_times,) starts of the intervals [ns UTC]
    buildings : DataFrame by gml:id, see the module
    depth : (n_times, n_buildings) [m]; NaN unknown
    thresholds : depths of the columns of probability [m]
    people : PeopleTotals, or None where they are not asked for
    notes : how the water started, and what was assumed
    known_until : what drives the water is known until then; later depths are lower bounds, NaN where dry [ns UTC]
    """

    issued: int
    times: IntArray
    buildings: pd.DataFrame
    depth: FloatArray
    thresholds: tuple[float, ...]
    people: PeopleTotals | None
    notes: tuple[Note, ...]
    known_until: int

    def age(self, now: int) -> float:
        """Seconds since it was made; it describes the hours after that, not after now. [ns UTC]"""
        return (now - self.issued) / NS_PER_SECOND


def write_nowcast(folder: Path, depths: WallDepths) -> Path:
    """Write the result into a live folder, whole."""
    path = folder / _FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    frame = _buildings(depths)
    table = pa.Table.from_pandas(frame)
    table = table.append_column("depth", pa.array(list(depths.depth.T.astype(np.float32)), pa.list_(pa.float32())))
    about = {
        "issued": depths.issued, "times": depths.times.tolist(), "thresholds": list(depths.thresholds),
        "people": _totals(depths.people) if depths.people is not None else None,
        "notes": notes_to_json(depths.notes), "known_until": min(depths.known_until, int(depths.times[-1])),
    }  # fmt: skip
    table = table.replace_schema_metadata({**(table.schema.metadata or {}), _KEY: json.dumps(about).encode()})
    return write_whole(path, lambda aside: pq.write_table(table, aside))


def read_nowcast(folder: str | Path) -> NowcastResult | None:
    """The last nowcast of a live folder; None where none has been made.

    Raises
    ------
    StoreError
        The file cannot be read.
    """
    path = Path(folder) / _FILE
    if not path.exists():
        return None
    try:
        table = pq.read_table(path)
        about: dict[str, Any] = json.loads((table.schema.metadata or {})[_KEY])
    except (OSError, ValueError, KeyError, pa.ArrowException) as error:
        raise StoreError(f"{path} is no nowcast that can be read: {error}") from error
    n_times = len(about["times"])
    depth = np.array(table.column("depth").to_pylist(), np.float64).reshape(-1, n_times).T
    found = about["people"]
    people = None
    if found is not None:
        series = {name: np.array(found[name], np.int64) for name in ("times", "able", "cut_off")}
        people = PeopleTotals(**{**found, **series})
    return NowcastResult(
        int(about["issued"]), np.array(about["times"], np.int64), table.drop_columns(["depth"]).to_pandas(), depth,
        tuple(about["thresholds"]), people, notes_from_json(about["notes"]), int(about["known_until"]),
    )  # fmt: skip


def _totals(people: PeopleAhead) -> dict[str, Any]:
    return {
        "times": people.times.tolist(), "people": int(people.people.sum()), "in_danger": int(people.wet.sum()),
        "unknown": int(people.unknown.sum()), "upstairs": int(people.upstairs.sum()),
        "able": people.able.sum(axis=1).tolist(), "cut_off": people.cut_off.sum(axis=1).tolist(),
    }  # fmt: skip


def _buildings(depths: WallDepths) -> pd.DataFrame:
    ahead = depths.depth[depths.ahead]
    wet = is_wet(np.nan_to_num(ahead))
    is_known = ~depths.is_unknown
    deepest = np.where(is_known, np.nan_to_num(ahead).max(axis=0, initial=0.0), np.nan)
    first = np.maximum(depths.times[depths.ahead], depths.issued)[wet.argmax(axis=0)]
    columns: dict[str, Any] = {
        "state": np.where(wet.any(axis=0), "wet", np.where(is_known, "dry", "unknown")),
        "depth_max": deepest,
        "wet_from": _instants(first, wet.any(axis=0)),
    }
    if depths.probability is not None:
        columns |= {f"probability_{d:g}": p for d, p in zip(depths.thresholds, depths.probability)}
    if depths.people is not None:
        columns |= _people_columns(depths.people, depths.ids)
    return pd.DataFrame(columns, index=pd.Index(depths.ids, name="gml_id"))


def _people_columns(people: PeopleAhead, ids: list[str]) -> dict[str, Any]:
    """Columns about people of buildings; a building without people has 0."""
    column = {identity: k for k, identity in enumerate(people.ids)}
    at = np.array([column.get(identity, -1) for identity in ids], dtype=np.int64)

    def of(values: IntArray) -> IntArray:
        return np.where(at >= 0, values[at], 0)

    leave_by = np.where(at >= 0, people.leave_by[at], np.nan)
    has_time = np.isfinite(leave_by)
    seconds = np.where(has_time, np.maximum(leave_by, 0.0), 0.0)
    instants = people.times[0] + np.round(seconds).astype(np.int64) * NS_PER_SECOND
    return {
        "people": of(people.people),
        "people_in_danger": of(people.wet),
        "people_unknown": of(people.unknown),
        "people_upstairs": of(people.upstairs),
        "people_cut_off": of(people.cut_off[-1]),
        "leave_by": _instants(instants, has_time),
        "no_way": leave_by < 0.0,
    }


def _instants(ns: IntArray, is_there: Any) -> pd.DatetimeIndex:
    """Instants [ns UTC], missing where not there."""
    when = np.where(is_there, ns, np.iinfo(np.int64).min).astype("datetime64[ns]")
    return pd.DatetimeIndex(when, tz="UTC")
