"""Table of trackers: the arrays of `twin.kernels.watch` for a growing number of rows, with what identifies each row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from twin.alerts.rules import Rule
from twin.arrays import AnyArray, IntArray
from twin.kernels import watch as kernel
from twin.quantities import NS_PER_SECOND

__all__ = ["STATE", "TREND_STATE", "RuleRow", "TrackerTable", "rule_row"]

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


class RuleRow(NamedTuple):
    """What a rule gives to the rows of its trackers; see `twin.kernels.watch.Trackers`."""

    kind: int
    target: float
    hysteresis: float
    tolerance: float
    rest: float
    hold: int
    window: int
    has_trend: bool


def rule_row(rule: Rule) -> RuleRow:
    """Row of a rule."""
    is_fault = rule.kind in ("silence", "stuck")
    target = np.nan if rule.target is None else rule.model_copy(update={"kind": "level"}).kept(rule.target)
    return RuleRow(
        kind=_KINDS[rule.kind],
        target=target,
        hysteresis=0.0 if is_fault else rule.difference(rule.hysteresis),
        tolerance=rule.difference(rule.tolerance) if rule.kind == "stuck" else 0.0,
        rest=-np.inf if rule.rest is None else rule.kept(rule.rest),
        hold=0 if is_fault else int(rule.hold * NS_PER_SECOND),
        window=int(rule.window * NS_PER_SECOND),
        has_trend=rule.kind in ("rate", "lead_time"),
    )


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

    def append(self, rule: int, series: int, values: Mapping[str, Any], *, has_trend: bool = False) -> int:
        """Add a row; returns its number."""
        row = self.n
        if row == len(self.t.kind):
            self.t = kernel.Trackers(
                *(_doubled(old, _column(name, 2 * row)) for name, old in zip(self.t._fields, self.t))
            )
        for name, value in values.items():
            getattr(self.t, name)[row] = value
        if has_trend:
            if self.n_trends == len(self.s.part):
                size = 2 * self.n_trends
                self.s = kernel.Trends(
                    *(_doubled(old, _trend_column(name, size)) for name, old in zip(self.s._fields, self.s))
                )
            self.t.trend[row] = self.n_trends
            self.n_trends += 1
        group = int(self.t.group[row])
        if group >= 0:  # at the head of the chain of members
            self.t.next_member[row] = self.t.first_member[group]
            self.t.first_member[group] = row
        self.rule_of.append(rule)
        self.series_of.append(series)
        self.n = row + 1
        return row

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


def _doubled(old: AnyArray, new: AnyArray) -> AnyArray:
    new[: len(old)] = old
    return new
