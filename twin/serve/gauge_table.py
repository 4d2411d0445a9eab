"""Table of gauges for the live page: the current values of a twin, with state and stage at any time.

What depends on the file is made once per file, what depends on the time is arithmetic on arrays, and texts are made of
the rows that are shown: a view of 10^5 gauges takes 0.04 s.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from twin.alerts.rules import Stage
from twin.arrays import AnyArray, BoolArray, FloatArray, IntArray
from twin.quantities import NS_PER_SECOND
from twin.sensors.readings import may_raise, usable
from twin.serve.situation import FAULT_KINDS, GaugeCounts

__all__ = ["STATES", "GaugeTable", "Series", "States", "read_gauges"]

STATES = ("unknown", "suspect", "stale", "ok")
"""States of a value, the one to look at first first."""
_UNKNOWN, _SUSPECT, _STALE, _OK = range(4)
_COLUMNS = ("source", "stream", "quantity", "unit", "place_id", "name", "name_en", "area")
_SEARCHED = ("name", "name_en", "area", "stream", "place_id")

Series = tuple[str, str, str]
"""Source, stream and quantity."""


class States(NamedTuple):
    """age [s], state (index into `STATES`) and stage (0 none) of every row."""

    age: FloatArray
    state: AnyArray
    stage: AnyArray

    @property
    def counts(self) -> GaugeCounts:
        """Numbers for the situation."""
        n_unknown = int(np.count_nonzero(self.state <= _SUSPECT))
        return GaugeCounts(len(self.state), int(np.count_nonzero(self.state == _STALE)), n_unknown)


class GaugeTable:
    """Current values of a live twin.

    Parameters
    ----------
    frame : DataFrame
        As `current.parquet` has it; names and areas may be absent.
    """

    def __init__(self, frame: pd.DataFrame) -> None:
        n = len(frame)
        blank = np.full(n, "", dtype=object)
        self._text = {name: _texts(frame[name]) if name in frame else blank for name in _COLUMNS}
        self._event: IntArray = (
            frame["time"].to_numpy("datetime64[ns]").astype(np.int64) if n else np.zeros(0, np.int64)
        )
        self._value: FloatArray = frame["value"].to_numpy(np.float64)
        quality: AnyArray = frame["quality"].to_numpy()
        self._is_bad: BoolArray = ~np.isfinite(self._value) | ~may_raise(quality)
        self._is_suspect: BoolArray = ~usable(quality)
        self._place = {name: frame[name].to_numpy(np.float64) for name in ("longitude", "latitude")}
        keys = zip(*(self._text[name] for name in ("source", "stream", "quantity")))
        self._row: dict[Series, int] = {key: row for row, key in enumerate(keys)}

    def __len__(self) -> int:
        return len(self._value)

    def names(self, series: Series) -> tuple[str, str]:
        """Name of a series in Japanese and English; empty where it has none."""
        row = self._row.get(series)
        return ("", "") if row is None else (self._text["name"][row], self._text["name_en"][row])

    def current(self, series: Series, states: States) -> tuple[float, str, float, bool] | None:
        """Value (NaN where unknown), unit, age [s] of a series, and whether it is old; None where it has none."""
        row = self._row.get(series)
        if row is None:
            return None
        is_unknown = states.state[row] == _UNKNOWN
        value = math.nan if is_unknown else float(self._value[row])
        return value, self._text["unit"][row], float(states.age[row]), bool(states.state[row] == _STALE)

    def states(self, alerts: list[dict[str, Any]], *, now: int, fresh_for: float) -> States:
        """Ages, states and stages at a time [ns UTC]; values older than `fresh_for` [s] are stale."""
        age: FloatArray = (now - self._event) / NS_PER_SECOND
        state = np.full(len(self), _OK, np.int8)
        state[self._is_suspect] = _SUSPECT
        state[age > fresh_for] = _STALE
        state[self._is_bad] = _UNKNOWN
        stage = np.zeros(len(self), np.int8)
        for alert in alerts:
            row = self._row.get((alert["source"], alert["stream"], alert["quantity"]))
            if row is not None and alert["kind"] not in FAULT_KINDS:
                stage[row] = max(stage[row], int(Stage[alert["stage"].upper()]))
        return States(age, state, stage)

    def rows(self, states: States, *, search: str = "", most: int | None = None) -> pd.DataFrame:
        """The rows that contain every word of `search`, the gravest first, then what is unknown, suspect or old.

        Returns
        -------
        DataFrame
            source, stream, quantity, unit, place_id, name, name_en, area, longitude, latitude, event [ns UTC], value
            (NaN where unknown), age [s], state, stage.
        """
        chosen = np.arange(len(self))
        for word in search.casefold().split():
            is_found = [any(word in self._text[name][row].casefold() for name in _SEARCHED) for row in chosen]
            chosen = chosen[np.array(is_found, bool)]
        order = np.lexsort((chosen, states.state[chosen], -states.stage[chosen].astype(int)))
        chosen = chosen[order[:most]]
        frame = pd.DataFrame({name: text[chosen] for name, text in self._text.items()})
        state = states.state[chosen]
        return frame.assign(
            **{name: value[chosen] for name, value in self._place.items()}, event=self._event[chosen],
            value=np.where(state == _UNKNOWN, np.nan, self._value[chosen]), age=states.age[chosen],
            state=np.array(STATES, dtype=object)[state], stage=states.stage[chosen].astype(int),
        )  # fmt: skip


def _texts(column: pd.Series) -> AnyArray:
    """Texts as an object array; what is missing is empty."""
    values: AnyArray = column.astype(object).to_numpy()
    return np.where(pd.isna(values), "", values).astype(str).astype(object)


def read_gauges(path: Path) -> GaugeTable:
    """The table of a file of current values."""
    return GaugeTable(pd.read_parquet(path))
