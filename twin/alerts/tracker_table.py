"""Table of trackers: the arrays of `twin.kernels.watch` for a growing number of rows, with what identifies each row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from twin.alerts.rules import Rule
from twin.arrays import AnyArray, IntArray
from twin.kernels import watch as kernel
from twin.quantities import NS_PER_SECOND

__all__ = ["STATE", "TREND_STATE", "TrackerTable", "limit_ns", "rule_columns", "threshold_columns"]

_KINDS = {
    "level": kernel.LEVEL, "rate": kernel.RATE, "lead_time": kernel.LEAD, "silence": kernel.SILENCE,
    "stuck": kernel.STUCK, "spike": kernel.SPIKE,
}  # fmt: skip
_NEVER, _FOREVER = kernel.NEVER, kernel.FOREVER
_FIXED: dict[str, tuple[Any, Any]] = {  # what the rules say: type and default
    "kind": (np.uint8, 0), "thresholds": (np.float64, np.inf), "valid_from": (np.int64, _NEVER),
    "valid_until": (np.int64, _FOREVER), "target": (np.float64, np.nan), "hysteresis": (np.float64, 0.0),
    "tolerance": (np.float64, 0.0), "rest": (np.float64, -np.inf), "hold": (np.int64, 0), "window": (np.int64, 0),
    "trend": (np.int32, -1), "group": (np.int32, -1), "first_member": (np.int32, -1), "next_member": (np.int32, -1),
    "quorum_count": (np.int32, 0), "quorum_within": (np.int64, 0),
}  # fmt: skip
STATE: dict[str, tuple[Any, Any]] = {
    "stage": (np.int8, 0), "pending": (np.int8, 0), "since": (np.int64, 0), "usable": (np.int64, _NEVER),
    "doubted": (np.int64, _NEVER), "accepted_time": (np.int64, _NEVER), "accepted_received": (np.int64, _NEVER),
    "accepted_value": (np.float64, np.nan), "accepted_quality": (np.uint8, 0), "stood_from": (np.int64, _NEVER),
    "stood_to": (np.int64, _NEVER), "past_from": (np.int64, _NEVER), "past_to": (np.int64, _NEVER),
    "changed": (np.int64, _NEVER), "reference_value": (np.float64, np.nan), "newest_value": (np.float64, np.nan),
    "reference_time": (np.int64, _NEVER),
}  # fmt: skip
"""Columns of `Trackers` that readings change: type and beginning."""
TREND_STATE: dict[str, tuple[Any, Any, tuple[int, ...]]] = {
    "part": (np.int64, _NEVER, (kernel.N_PARTS + 1,)), "sums": (np.float64, 0.0, (kernel.N_PARTS + 1, 5)),
    "before": (np.float64, 0.0, (5,)),
}  # fmt: skip
"""Columns of `Trends`: type, beginning, shape of a row."""
_BY_STAGE = ("thresholds", "since", "stood_from", "stood_to", "past_from", "past_to")
_COLUMNS = {**_FIXED, **STATE, "dirty": (np.uint8, 1)}


def rule_columns(rule: Rule) -> dict[str, Any]:
    """What a rule gives to the rows of its trackers, see `twin.kernels.watch.Trackers`; a `trend` of 0 means one."""
    is_fault = rule.kind in ("silence", "stuck")
    target = np.nan if rule.target is None else rule.model_copy(update={"kind": "level"}).kept(rule.target)
    columns: dict[str, Any] = {
        "kind": _KINDS[rule.kind],
        "target": target,
        "hysteresis": 0.0 if is_fault else rule.difference(rule.hysteresis),
        "tolerance": rule.difference(rule.tolerance) if rule.kind == "stuck" else 0.0,
        "rest": -np.inf if rule.rest is None else rule.kept(rule.rest),
        "hold": 0 if is_fault else int(rule.hold * NS_PER_SECOND),
        "window": int(rule.window * NS_PER_SECOND),
        "trend": 0 if rule.kind in ("rate", "lead_time") else -1,
    }
    if is_fault:
        columns["window"] = limit_ns(rule, "", "")
    else:
        columns |= threshold_columns(rule, "", "", time=0)
    return columns


def limit_ns(rule: Rule, stream: str, place_id: str) -> int:
    """Limit of a silence or stuck rule for a station; very long without one. [ns]"""
    limit = rule.limit_at(stream, place_id)
    return int(limit * NS_PER_SECOND) if np.isfinite(limit) else _FOREVER


def threshold_columns(rule: Rule, stream: str, place_id: str, *, time: int) -> dict[str, Any]:
    """Thresholds of a station at a time [ns UTC], and from when until when they hold."""
    period = rule.period_at(stream, place_id, time=time)
    thresholds = [np.inf if limit is None else limit for limit in period.thresholds]
    return {"thresholds": thresholds, "valid_from": period.start, "valid_until": period.end}


class TrackerTable:
    """Rows of trackers, in arrays that double when they are full: a new row costs the same however many there are.

    Attributes
    ----------
    t : Trackers; s : Trends
        Arrays of the capacity; the first `n` rows of `t` and `n_trends` of `s` are in use.
    rule_of, series_of : list of int
        Of each row; series -1 for a quorum.
    """

    def __init__(self) -> None:
        self.n = self.n_trends = 0
        self.rule_of: list[int] = []
        self.series_of: list[int] = []
        self.t = kernel.Trackers(**{name: _column(name, 64) for name in _COLUMNS})
        self.s = kernel.Trends(**{name: _trend_column(name, 4) for name in TREND_STATE})

    def extend(self, rules: IntArray, series: IntArray, templates: Mapping[int, Mapping[str, Any]]) -> range:
        """Add rows; returns their numbers.

        Parameters
        ----------
        rules, series : (k,)
            Of each row.
        templates : dict of rule -> columns of its rows
            A `trend` of 0 means that a row has one.
        """
        first, n = self.n, self.n + len(rules)
        if n > len(self.t.kind):
            size = max(2 * len(self.t.kind), n)
            self.t = kernel.Trackers(*(_grown(old, _column(name, size)) for name, old in zip(self.t._fields, self.t)))
        for r in np.unique(rules).tolist():
            rows = first + np.flatnonzero(rules == r)
            for name, value in templates[r].items():
                getattr(self.t, name)[rows] = value
            if templates[r].get("trend", -1) >= 0:
                self.t.trend[rows] = self._add_trends(len(rows))
            group = templates[r].get("group", -1)
            if group >= 0:  # at the head of the chain of members
                self.t.next_member[rows] = np.append(self.t.first_member[group], rows[:-1])
                self.t.first_member[group] = rows[-1]
        self.rule_of += rules.tolist()
        self.series_of += series.tolist()
        self.n = n
        return range(first, n)

    def _add_trends(self, n: int) -> IntArray:
        first, self.n_trends = self.n_trends, self.n_trends + n
        if self.n_trends > len(self.s.part):
            size = max(2 * len(self.s.part), self.n_trends)
            self.s = kernel.Trends(
                *(_grown(old, _trend_column(name, size)) for name, old in zip(self.s._fields, self.s))
            )
        return np.arange(first, self.n_trends)

    def members(self, group: int) -> list[int]:
        """Rows of the members of a quorum, in the order they were added."""
        rows = []
        row = int(self.t.first_member[group])
        while row >= 0:
            rows.append(row)
            row = int(self.t.next_member[row])
        return rows[::-1]

    def trends_of(self, rows: IntArray) -> IntArray:
        """Rows of `s` that belong to rows of `t`, without those that have none."""
        trends = self.t.trend[rows]
        return trends[trends >= 0].astype(np.int64)

    def values(self, rows: IntArray) -> dict[str, AnyArray]:
        """A copy of the state of some rows."""
        trends = self.trends_of(rows)
        found = {name: getattr(self.t, name)[rows] for name in STATE}
        return found | {name: getattr(self.s, name)[trends] for name in TREND_STATE}

    @staticmethod
    def beginning() -> dict[str, AnyArray]:
        """State of one row without a trend of which nothing is known."""
        return {name: _column(name, 1) for name in STATE} | {name: _trend_column(name, 0) for name in TREND_STATE}

    def put(self, rows: IntArray, values: Mapping[str, AnyArray]) -> None:
        """Put back what `values` has copied."""
        trends = self.trends_of(rows)
        for name in STATE:
            getattr(self.t, name)[rows] = values[name]
        for name in TREND_STATE:
            getattr(self.s, name)[trends] = values[name]


def _column(name: str, size: int) -> AnyArray:
    dtype, beginning = _COLUMNS[name]
    return np.full((size, kernel.N_STAGES) if name in _BY_STAGE else size, beginning, dtype=dtype)


def _trend_column(name: str, size: int) -> AnyArray:
    dtype, beginning, shape = TREND_STATE[name]
    return np.full((size, *shape), beginning, dtype=dtype)


def _grown(old: AnyArray, new: AnyArray) -> AnyArray:
    new[: len(old)] = old
    return new
