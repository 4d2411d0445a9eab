"""Watch: evaluates rules over readings. The same readings in the same order give the same alerts, whatever the
batches; every alert can therefore be reproduced from history in order of arrival.

Thresholds, trends and holds are evaluated in event time, silence in time of arrival. A reading older than the newest
of its series neither raises nor ends an alert.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa

from twin.alerts.alert import Alert, Evidence
from twin.alerts.rules import Rule, Stage
from twin.arrays import AnyArray, FloatArray, IntArray
from twin.kernels import watch as kernel
from twin.quantities import NS_PER_SECOND
from twin.sensors import Reading, readings_table
from twin.sensors.readings import combinations, dictionary_codes

__all__ = ["Alert", "Evidence", "Watch"]

_N_STAGES = 5
_NEVER = -(2**62)
_KINDS = {"level": kernel.LEVEL, "rate": kernel.RATE, "lead_time": kernel.LEAD, "silence": kernel.SILENCE}
_DTYPES: dict[str, tuple[type, Any]] = {
    "kind": (np.uint8, 0), "target": (np.float64, np.nan), "hysteresis": (np.float64, 0.0),
    "hold": (np.int64, 0), "window": (np.int64, 0), "group": (np.int32, -1), "stage": (np.int8, 0),
    "pending": (np.int8, 0), "last_time": (np.int64, _NEVER),
    "last_value": (np.float64, np.nan), "ring_count": (np.int64, 0),
}  # fmt: skip


_STATE = ("stage", "pending", "since", "last_time", "last_value", "ring_time", "ring_value", "ring_count")


class _Series(NamedTuple):
    source: str
    stream: str
    quantity: str
    unit: str
    place_kind: str
    place_id: str


class Watch:
    """Evaluates rules over readings.

    Parameters
    ----------
    rules : list of Rule
    start : int or None
        From when silence counts for the streams of `expected`. [ns UTC]
    expected : list of (source, stream, quantity)
        Streams that should have readings, even before their first.

    Examples
    --------
    >>> from twin.alerts import load_rules
    >>> from twin.sensors import Reading
    >>> rules = load_rules('''[[rule]]
    ... name = "river"
    ... kind = "level"
    ... quantity = "water_level"
    ... levels = { caution = 4.0, danger = 5.0 }''')
    >>> minute = 60 * 10**9
    >>> readings = [Reading(i * minute, i * minute, "mqtt:city", "gauge/1", "water_level", "m", level)
    ...             for i, level in enumerate([3.0, 4.2, 5.1])]
    >>> [(alert.id, alert.action, alert.stage.name) for alert in Watch(rules).advance(readings)]
    [('river/gauge/1/1', 'alert', 'CAUTION'), ('river/gauge/1/2', 'update', 'DANGER')]
    """

    def __init__(
        self, rules: list[Rule], *, start: int | None = None, expected: list[tuple[str, str, str]] | None = None
    ) -> None:
        self.rules = rules
        self._series: dict[tuple[str, str, str], int] = {}
        self._about: list[_Series] = []
        self._trackers_of: list[list[int]] = []
        self._rule_of: list[int] = []
        self._series_of: list[int] = []
        self._columns: dict[str, list[Any]] = {name: [] for name in _DTYPES}
        self._thresholds: list[list[float]] = []
        self._t = self._arrays()
        self._groups: dict[int, int] = {}
        self._group_rule: list[int] = []
        self._group_stage = np.empty(0, dtype=np.int64)
        self._positions: dict[int, tuple[float, float]] = {}
        self._numbers: dict[tuple[int, str], int] = {}
        self._last_id: dict[tuple[int, str], str] = {}
        self._limits: dict[tuple[int, int], list[float | None]] = {}
        self._forecast_stage: dict[tuple[int, int], int] = {}
        for source, stream, quantity in expected or []:
            self._follow(_Series(source, stream, quantity, "", "", ""), start if start is not None else _NEVER)
        self._grow()

    # Series and their trackers

    def _arrays(self, old: kernel.Trackers | None = None) -> kernel.Trackers:
        """Tracker arrays for the columns collected, keeping the state of those that were there."""
        n = len(self._rule_of)
        parts: dict[str, AnyArray] = {}
        for name, (dtype, _) in _DTYPES.items():
            parts[name] = np.array(self._columns[name], dtype=dtype)
        parts["thresholds"] = np.array(self._thresholds, dtype=np.float64).reshape(n, _N_STAGES)
        parts["lowest"] = parts["thresholds"].min(axis=1, initial=np.inf)
        parts["since"] = np.zeros((n, _N_STAGES), dtype=np.int64)
        parts["ring_time"] = np.zeros((n, kernel.RING), dtype=np.int64)
        parts["ring_value"] = np.zeros((n, kernel.RING))
        if old is not None:
            for name in _STATE:
                parts[name][: len(old.kind)] = getattr(old, name)
        return kernel.Trackers(**parts)

    def _follow(self, series: _Series, since: int = _NEVER) -> int:
        """Number of a series; for a new one trackers of all rules that follow it are added."""
        key = (series.source, series.stream, series.quantity)
        if key in self._series:
            return self._series[key]
        number = self._series[key] = len(self._about)
        self._about.append(series)
        self._trackers_of.append([])
        for r, rule in enumerate(self.rules):
            if rule.kind == "forecast" or not rule.follows(*key, series.place_id):
                continue
            self._trackers_of[number].append(len(self._rule_of))
            self._rule_of.append(r)
            self._series_of.append(number)
            self._add_tracker(rule, r, series, since)
        return number

    def _add_tracker(self, rule: Rule, r: int, series: _Series, since: int) -> None:
        group = -1
        if rule.quorum is not None:
            if r not in self._groups:
                self._groups[r] = len(self._group_rule)
                self._group_rule.append(r)
            group = self._groups[r]
        silent = rule.kind == "silence"
        values = {
            "kind": _KINDS[rule.kind],
            "target": rule_target(rule),
            "hysteresis": 0.0 if silent else rule.kept(rule.hysteresis),
            "hold": int(rule.hold * NS_PER_SECOND),
            "window": int((rule.limit or 0.0) * NS_PER_SECOND) if silent else int(rule.window * NS_PER_SECOND),
            "group": group,
            "last_time": since,
        }
        for name, (_, default) in _DTYPES.items():
            self._columns[name].append(values.get(name, default))
        limits = [None] * _N_STAGES if silent else rule.levels_at(series.stream, series.place_id)
        self._thresholds.append([np.inf if limit is None else limit for limit in limits])

    def _grow(self) -> None:
        """Arrays for trackers that were added."""
        if len(self._rule_of) != len(self._t.kind):
            self._t = self._arrays(self._t)
        missing = len(self._group_rule) - len(self._group_stage)
        self._group_stage = np.append(self._group_stage, np.zeros(missing, dtype=np.int64))
        members: list[list[int]] = [[] for _ in self._group_rule]
        for i, group in enumerate(self._t.group):
            if group >= 0:
                members[group].append(i)
        self._members = np.array([i for group in members for i in group], dtype=np.int64)
        self._member_offsets = np.cumsum([0, *map(len, members)]).astype(np.int64)
        quorums = [self.rules[r].quorum for r in self._group_rule]
        self._group_count = np.array([q.count for q in quorums if q], dtype=np.int64)
        self._group_within = np.array([q.within * NS_PER_SECOND for q in quorums if q], dtype=np.int64)

    # Across a restart

    def state(self) -> bytes:
        """State of all trackers as bytes, for `restore`."""
        names = [rule.name for rule in self.rules]
        text = json.dumps(
            {
                "rules": [rule.model_dump_json() for rule in self.rules],
                "series": [list(series) for series in self._about],
                "numbers": [[names[r], where, count] for (r, where), count in self._numbers.items()],
                "last_id": [[names[r], where, last] for (r, where), last in self._last_id.items()],
                "positions": [[number, *at] for number, at in self._positions.items()],
                "forecast": [[r, number, stage] for (r, number), stage in self._forecast_stage.items()],
            }
        )
        arrays = {name: getattr(self._t, name) for name in _STATE}
        buffer = io.BytesIO()
        np.savez_compressed(buffer, text=np.array(text), group_stage=self._group_stage, **arrays)
        return buffer.getvalue()

    def restore(self, state: bytes) -> bool:
        """Continue from a saved `state`; call it before the first reading.

        False where the rules have changed since: stages begin at none, but the numbering of alerts continues, so that
        ids stay unique.
        """
        with np.load(io.BytesIO(state), allow_pickle=False) as kept:
            found = json.loads(str(kept["text"]))
            index = {rule.name: r for r, rule in enumerate(self.rules)}
            self._numbers = {(index[name], where): n for name, where, n in found["numbers"] if name in index}
            if found["rules"] != [rule.model_dump_json() for rule in self.rules]:
                return False
            self._last_id = {(index[name], where): last for name, where, last in found["last_id"]}
            for series in found["series"]:
                self._follow(_Series(*series))
            self._grow()
            for name in _STATE:
                old = kept[name]
                getattr(self._t, name)[: len(old)] = old
            self._group_stage[: len(kept["group_stage"])] = kept["group_stage"]
        self._positions = {int(number): (x, y) for number, x, y in found["positions"]}
        self._forecast_stage = {(r, number): stage for r, number, stage in found["forecast"]}
        return True

    # Evaluation

    def advance(self, readings: pa.Table | pd.DataFrame | Iterable[Reading]) -> list[Alert]:
        """Evaluate readings in their order."""
        table = readings_table(readings)
        if table.num_rows == 0:
            return []
        series = self._number(table)
        self._grow()
        event, received = (table.column(n).cast(pa.int64()).to_numpy() for n in ("event_time", "received_time"))
        value = table.column("value").to_numpy()
        count = np.array([len(found) for found in self._trackers_of], dtype=np.int64)
        flat = np.array([i for found in self._trackers_of for i in found], dtype=np.int64)
        n_each = count[series]
        if not n_each.any():
            return []
        starts = np.cumsum(count) - count
        if (count == 1).all():
            reading, tracker = np.arange(len(series)), flat[series]
        else:
            reading = np.repeat(np.arange(len(series)), n_each)
            within = np.arange(len(reading)) - np.repeat(np.cumsum(n_each) - n_each, n_each)
            tracker = flat[np.repeat(starts[series], n_each) + within]
        events = np.empty((2 * len(reading), 6), dtype=np.int64)
        figures = np.empty((2 * len(reading), 3))
        longitude, latitude = (table.column(n).to_numpy() for n in ("longitude", "latitude"))
        alerts: list[Alert] = []
        start = 0
        while start < len(reading):
            n, start = kernel.watch_readings(
                self._t, start, reading, tracker, event, received, value, self._member_offsets, self._members,
                self._group_count, self._group_within, self._group_stage, events, figures,
            )  # fmt: skip
            for k in range(n):
                row = int(events[k, 5])
                at = (float(longitude[row]), float(latitude[row])) if row >= 0 else None
                alerts.append(self._alert(events[k], figures[k], at))
        return alerts

    def tick(self, now: int) -> list[Alert]:
        """Alerts of streams that are silent at `now` [ns UTC], each dated at the end of its limit."""
        t = self._t
        silent = np.flatnonzero(
            (t.kind == kernel.SILENCE) & (t.stage == 0) & (t.last_time > _NEVER) & (now - t.last_time > t.window)
        )
        order = silent[np.argsort(t.last_time[silent] + t.window[silent], kind="stable")]
        t.stage[order] = 1
        at = t.last_time[order] + t.window[order]
        return [
            self._alert(np.array([i, -1, 0, 1, when, -1]), np.array([t.last_value[i], 0.0, np.nan]))
            for i, when in zip(order.tolist(), at.tolist())
        ]

    def forecast(
        self, *, source: str, stream: str, quantity: str, issued: int, times: IntArray, values: FloatArray,
        unit: str = "", place_kind: str = "", place_id: str = "", longitude: float = np.nan, latitude: float = np.nan,
    ) -> list[Alert]:  # fmt: skip
        """Alerts from a forecast or nowcast series: the worst stage within each rule's horizon, with its lead time.

        issued : int; times : (n,) int64
            [ns UTC]
        values : (n,)
            In the base unit of the quantity; NaN without forecast.
        """
        number = self._follow(_Series(source, stream, quantity, unit, place_kind, place_id))
        times, values = np.asarray(times, dtype=np.int64), np.asarray(values, dtype=np.float64)
        alerts = []
        for r, rule in enumerate(self.rules):
            if rule.kind != "forecast" or not rule.follows(source, stream, quantity, place_id):
                continue
            ahead = (times >= issued) & (times <= issued + int(rule.horizon * NS_PER_SECOND)) & np.isfinite(values)
            old = self._forecast_stage.get((r, number), 0)
            stage, at, worst = 0, -1, rule.kept(rule.hysteresis)
            for k, limit in enumerate(rule.levels_at(stream, place_id), start=1):
                if limit is None:
                    continue
                reached = np.flatnonzero(ahead & (values >= (limit - worst if k <= old else limit)))
                if len(reached):
                    stage, at = k, int(reached[0])
            if stage == old:
                continue
            self._forecast_stage[(r, number)] = stage
            lead = (times[at] - issued) / NS_PER_SECOND if at >= 0 else None
            value = float(values[at]) if at >= 0 else float("nan")
            evidence = (Evidence(stream, int(times[at]) if at >= 0 else issued, value, stage),)
            alerts.append(self._make(r, number, old, stage, issued, value, None, lead, evidence,
                                     position=(longitude, latitude)))  # fmt: skip
        return alerts

    def is_followed(self, *, source: str, stream: str, quantity: str) -> bool:
        """Whether a series has had a reading or forecast before."""
        return (source, stream, quantity) in self._series

    # From events to alerts

    def _number(self, table: pa.Table) -> IntArray:
        """(n,) series of each reading."""
        found = combinations(table, ("source", "stream", "quantity"))
        parts = [dictionary_codes(table.column(name)) for name in ("unit", "place_kind", "place_id")]
        numbers = np.empty(len(found.keys), dtype=np.int64)
        for i, (key, row) in enumerate(zip(found.keys, found.first.tolist())):
            known = self._series.get(key)
            about = (values[codes[row]] for values, codes in parts) if known is None else ()
            numbers[i] = self._follow(_Series(*key, *about)) if known is None else known
        where = table.column("longitude"), table.column("latitude")
        for number, row in zip(numbers.tolist(), found.first.tolist()):
            if number not in self._positions:
                self._positions[number] = (where[0][row].as_py(), where[1][row].as_py())
        return numbers[found.group]

    def _alert(self, event: IntArray, figures: FloatArray, at_position: tuple[float, float] | None = None) -> Alert:
        i, group, old, new, at, _ = (int(x) for x in event)
        r, number = self._rule_of[i], self._series_of[i]
        rule = self.rules[r]
        value, measure, trend = (float(x) for x in figures)
        if rule.kind == "silence":
            worst = int(Stage[rule.silence_stage.upper()])
            old, new = old and worst, new and worst
        if group >= 0:
            members = self._members[self._member_offsets[group] : self._member_offsets[group + 1]]
        else:
            members = np.array([i])
        evidence = tuple(
            Evidence(self._about[self._series_of[m]].stream, int(self._t.last_time[m]), float(self._t.last_value[m]),
                     int(self._t.stage[m]))
            for m in members if m == i or self._t.last_time[m] > _NEVER
        )  # fmt: skip
        if group < 0:
            evidence = (Evidence(self._about[number].stream, at, value, new),)
        lead = -measure if rule.kind == "lead_time" and np.isfinite(measure) else None
        if at_position is None or np.isnan(at_position[0]):  # position of the first reading of the series
            at_position = self._positions.get(number)
        return self._make(r, number, old, new, at, value, None if np.isnan(trend) else trend, lead, evidence,
                          quorum=group >= 0, position=at_position)  # fmt: skip

    def _make(
        self, r: int, number: int, old: int, new: int, at: int, value: float, trend: float | None,
        lead: float | None, evidence: tuple[Evidence, ...], *, quorum: bool = False,
        position: tuple[float, float] | None = None,
    ) -> Alert:  # fmt: skip
        rule, about = self.rules[r], self._about[number]
        where = "quorum" if quorum else about.stream
        self._numbers[(r, where)] = count = self._numbers.get((r, where), 0) + 1
        name = f"{rule.name}/{where}/{count}"
        before = self._last_id.get((r, where)) if old else None
        self._last_id[(r, where)] = name
        if (r, number) not in self._limits:
            silent = rule.kind == "silence"
            self._limits[(r, number)] = [None] * _N_STAGES if silent else rule.levels_at(about.stream, about.place_id)
        threshold = self._limits[(r, number)][new - 1] if new else None
        if threshold is not None and rule.kind == "lead_time":
            threshold = -threshold
        longitude, latitude = position if position is not None else (float("nan"), float("nan"))
        action = "cancel" if not new else "update" if old else "alert"
        return Alert(
            name, rule.name, rule.kind, action, at, Stage(new), Stage(old),
            about.quantity, about.source, about.stream, about.place_kind, about.place_id, longitude, latitude, value,
            about.unit, threshold, trend, lead, evidence, before,
        )  # fmt: skip


def rule_target(rule: Rule) -> float:
    """Target value of a lead-time rule in the quantity's base unit; NaN for other rules."""
    if rule.target is None:
        return float("nan")
    return rule.model_copy(update={"kind": "level"}).kept(rule.target)
