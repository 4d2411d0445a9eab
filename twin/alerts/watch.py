"""Watch: evaluates rules over readings. The same readings in the same order give the same alerts, whatever the batches
between two times of arrival; every alert can therefore be reproduced from history in order of arrival.

Thresholds, trends and holds are evaluated in event time, silence in time of arrival. What arrives together is taken in
the order of its own time, and nothing is measured after it has arrived. A reading older than the newest of its series
neither raises nor ends an alert; the stage of a level that it has reached is an alert of the action "past". A reading
that came before, of the same time, value and quality, is neither news nor a sign of life.

| quality of a reading | raises a stage | lowers a stage | sign of life |
|---|---|---|---|
| GOOD, ESTIMATED, STALE_TIME | yes | yes | yes |
| SUSPECT | yes, with the note "suspect" | no | yes |
| BAD, MISSING, not finite | no | no | no |
"""

from __future__ import annotations

import heapq
import uuid
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa

from twin.alerts.alert import Alert, Evidence
from twin.alerts.known_readings import KnownReadings, series_hash
from twin.alerts.rules import Rule, Stage
from twin.alerts.tracker_table import TREND_STATE, TrackerTable, limit_ns, rule_columns, threshold_columns
from twin.alerts.watch_state import SavedWatch, pack_state, state_id, unpack_state
from twin.arrays import FloatArray, IntArray
from twin.errors import InputError
from twin.kernels import watch as kernel
from twin.quantities import NS_PER_SECOND
from twin.sensors import Quality, Reading, StationIndex, readings_table
from twin.sensors.readings import combinations, dictionary_codes

__all__ = ["Alert", "Evidence", "Watch"]

_NEVER = kernel.NEVER
_EVENTS = 512  # most events between two calls of the kernel
_QUORUM = "quorum"  # place in the ids of a quorum's alerts
_FAULTS = ("silence", "stuck")


class _Series(NamedTuple):
    source: str
    stream: str
    quantity: str
    unit: str
    place_kind: str
    place_id: str


class _Forecast(NamedTuple):
    """Stage forecast last, when it is reached [ns], and whether the forecast has become unknown since."""

    stage: int = 0
    at: int = _NEVER
    is_unknown: bool = False


class Watch:
    """Evaluates rules over readings.

    Parameters
    ----------
    rules : list of Rule
    start : int or None
        From when silence counts for the streams of `expected`. [ns UTC]
    expected : list of (source, stream, quantity)
        Streams that should have readings, even before their first; the streams of the rules' `expected` and the
        stations besides. A source of "" is any.
    stations : StationIndex or None
        Names, areas and positions for the alerts.

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
        self, rules: list[Rule], *, start: int | None = None, expected: list[tuple[str, str, str]] | None = None,
        stations: StationIndex | None = None,
    ) -> None:  # fmt: skip
        self.rules = rules
        self._stations = stations if stations is not None else StationIndex()
        self._columns = {r: rule_columns(rule) for r, rule in enumerate(rules) if rule.kind != "forecast"}
        self._with_own = {r for r, rule in enumerate(rules) if rule.at}
        self._by_stream: dict[tuple[str, str | None], list[int]] = {}
        for r, rule in enumerate(rules):
            if r in self._columns:
                self._by_stream.setdefault((rule.quantity, _exact(rule.stream) or None), []).append(r)
        self._start = start
        self._met: set[str] = set()  # streams and places that have had readings, where stations have thresholds
        self._table = TrackerTable()
        self._series: dict[tuple[str, str, str], int] = {}
        self._about: list[_Series] = []
        self._known = KnownReadings()
        self._hash = np.zeros(64, dtype=np.uint64)  # of each series
        self._first = np.zeros(64, dtype=np.int64)  # first row of each series, and number of its rows
        self._count = np.zeros(64, dtype=np.int64)
        self._groups: dict[int, int] = {}
        self._positions: dict[int, tuple[float, float]] = {}
        self._numbers: dict[tuple[str, str], tuple[int, str | None]] = {}
        self._owners: dict[tuple[str, str], str] = {}
        self._forecasts: dict[tuple[str, int], _Forecast] = {}
        self._events = kernel.Events(np.zeros((_EVENTS, 8), dtype=np.int64), np.zeros((_EVENTS, 3)))
        self._source_rows: dict[str, tuple[int, IntArray]] = {}
        self._has_saved = False
        self._state_id = self._pending_id = ""
        self._forget_changes()
        for source, stream, quantity in [*(expected or []), *_expected(rules, self._stations)]:
            self._follow(_Series(source, stream, quantity, "", "", ""), start if start is not None else _NEVER)

    # Series and their trackers

    def _follow(self, series: _Series, since: int = _NEVER) -> int:
        """Number of a series; for a new one trackers of all rules that follow it are added."""
        if series[:3] not in self._series:
            self._follow_all([series], [since])
        return self._series[series[:3]]

    def _follow_all(self, new: Sequence[_Series], since: Sequence[int]) -> None:
        """Add series that are not known, and their trackers; their silence counts from `since`."""
        number = len(self._about)
        while number + len(new) > len(self._first):
            self._first, self._count = (np.append(old, np.zeros_like(old)) for old in (self._first, self._count))
            self._hash = np.append(self._hash, np.zeros_like(self._hash))
        rules: list[int] = []
        numbers: list[int] = []
        first = self._first[number : number + len(new)]  # of the rows to be added, so far
        for k, series in enumerate(new):
            following = [r for r in self._candidates(series) if self.rules[r].follows(*series[:3], series.place_id)]
            if not series.source:  # expected of any source: only its silence is known
                following = [r for r in following if self.rules[r].kind == "silence"]
            self._series[series[:3]] = number + k
            self._about.append(series)
            if series.source and self._with_own:
                self._met |= {series.stream, series.place_id}
            self._hash[number + k] = series_hash(*series[:3])
            first[k], self._count[number + k] = len(rules), len(following)
            rules += following
            numbers += [number + k] * len(following)
        for r in sorted(set(rules)):
            if self.rules[r].quorum is not None and r not in self._groups:
                self._add_group(r)
        first += self._table.n
        rows = self._table.extend(np.array(rules, dtype=np.int64), np.array(numbers, dtype=np.int64), self._columns)
        t = self._table.t
        for row, r, n in zip(rows, rules, numbers):
            if r in self._with_own:
                self._set_own(row, self.rules[r], self._about[n])
            if self.rules[r].kind == "silence":
                t.usable[row] = t.doubted[row] = since[n - number]
        for k, series in enumerate(new):
            expected = self._series.get(("", series.stream, series.quantity)) if series.source else None
            if expected is not None:
                self._adopt(number + k, expected)

    def _candidates(self, series: _Series) -> list[int]:
        """Rules that may follow a series, in order: those with a pattern, and those of its stream."""
        general = self._by_stream.get((series.quantity, None), [])
        own = self._by_stream.get((series.quantity, series.stream), [])
        return sorted([*general, *own]) if own else general

    def _adopt(self, number: int, expected: int) -> None:
        """What is known of a stream expected of any source is that of the source that sends it."""
        rows = {self._table.rule_of[row]: row for row in self._rows_of(number)}
        nothing = self._table.beginning()
        for old in self._rows_of(expected):
            r = self._table.rule_of[old]
            if r not in rows:
                continue
            self._table.put(np.array([rows[r]]), self._table.values(np.array([old])))
            self._table.put(np.array([old]), nothing)
            self._table.t.dirty[[old, rows[r]]] = 1
            name, stream = self.rules[r].name, self._about[number].stream
            if self._owners.get((name, stream)) == "":
                self._own(name, stream, self._about[number].source)

    def _rows_of(self, number: int) -> range:
        first = int(self._first[number])
        return range(first, first + int(self._count[number]))

    def _add_group(self, r: int) -> None:
        quorum = self.rules[r].quorum
        assert quorum is not None
        within = int(quorum.within * NS_PER_SECOND)
        columns = {"kind": kernel.QUORUM, "quorum_count": quorum.count, "quorum_within": within}
        (self._groups[r],) = self._table.extend(np.array([r]), np.array([-1]), {r: columns})
        self._columns[r]["group"] = self._groups[r]

    def _set_own(self, row: int, rule: Rule, series: _Series) -> None:
        """Thresholds or limit of a station of its own."""
        t = self._table.t
        if rule.kind in _FAULTS:
            t.window[row] = limit_ns(rule, series.stream, series.place_id)
        else:
            time = self._start if self._start is not None else 0
            for name, value in threshold_columns(rule, series.stream, series.place_id, time=time).items():
                getattr(t, name)[row] = value

    def _renew_thresholds(self, row: int, event: int, received: int) -> None:
        """Thresholds of a tracker for the season of a reading."""
        t = self._table.t
        newest = max(int(t.usable[row]), int(t.doubted[row]))
        time = min(event, max(received, newest)) if event > received else event
        rule, about = self.rules[self._table.rule_of[row]], self._about[self._table.series_of[row]]
        for name, value in threshold_columns(rule, about.stream, about.place_id, time=time).items():
            getattr(t, name)[row] = value

    def unused_thresholds(self) -> list[tuple[str, str]]:
        """Rule and station of thresholds that no reading has met yet: perhaps the station is misspelt.

        Stations of the station table are left out: those are looked up, not written by hand.
        """
        table = {one.stream for one in self._stations.stations}
        return [
            (self.rules[r].name, name)
            for r in sorted(self._with_own)
            for name in self.rules[r].at
            if name not in self._met and name not in table
        ]

    # Across a restart

    def state(self, *, changes: bool = False) -> bytes:
        """State as bytes, for `restore`; or what has changed since `mark_saved` was called last.

        The first state that a watch saves must be a whole one.
        """
        if changes and not self._has_saved:
            raise InputError("a watch saves a whole state before its changes")
        t, n = self._table.t, self._table.n
        rows = np.flatnonzero(t.dirty[:n]) if changes else np.arange(n)
        first_row, first_series = (self._saved_rows, self._saved_series) if changes else (0, 0)
        numbers = self._new_numbers if changes else self._numbers
        owners = self._new_owners if changes else self._owners
        forecasts = self._new_forecasts if changes else self._forecasts
        where = [k for k in range(first_series, len(self._about)) if k in self._positions]
        header: dict[str, Any] = {
            "state": self._state_id if changes else self._next_id(),
            "rules": {} if changes else {rule.name: rule.model_dump(mode="json") for rule in self.rules},
            "series": [list(one) for one in self._about[first_series:]],
            "numbers": [[*key, *self._numbers[key]] for key in numbers],
            "owners": [[*key, self._owners[key]] for key in owners],
            "positions": [[k, *self._positions[k]] for k in where],
            "forecasts": [[*key, *self._forecasts[key]] for key in forecasts],
            "rule_of": self._table.rule_of[first_row:],
            "series_of": self._table.series_of[first_row:],
            "trend_of": t.trend[first_row:n].tolist(),
            "n_rows": n,
            "n_all_trends": self._table.n_trends,
        }
        return pack_state(header, self._table, rows, self._known.saved(changes=changes))

    def _next_id(self) -> str:
        self._pending_id = uuid.uuid4().hex
        return self._pending_id

    @staticmethod
    def belongs(changes: bytes, whole: bytes) -> bool:
        """Whether changes come after a whole state, not after another one."""
        return state_id(changes) == state_id(whole)

    def mark_saved(self) -> None:
        """The state, or its changes, are on disk: later changes are counted from here."""
        self._table.t.dirty[: self._table.n] = 0
        self._known.mark_saved()
        self._has_saved = True
        self._state_id = self._pending_id
        self._forget_changes()

    def _forget_changes(self) -> None:
        self._saved_rows, self._saved_series = self._table.n, len(self._about)
        self._new_numbers: set[tuple[str, str]] = set()
        self._new_owners: set[tuple[str, str]] = set()
        self._new_forecasts: set[tuple[str, int]] = set()

    def restore(self, state: bytes | Sequence[bytes], *, now: int | None = None) -> list[Alert]:
        """Continue from a saved state and the changes saved after it; call it before the first reading.

        What a rule knew of a station is kept where a rule of this name, kind and quantity still follows it, with a
        quorum or without one as before. Where not, a stage that stands is ended by an alert with the note "rule_ended".
        Rules that are new follow the series that are known; their silence counts from `now`.

        now : int or None
            [ns UTC]; None for the last arrival known.

        Raises
        ------
        StoreError
            The state was written by another version, or is damaged.
        """
        saved = unpack_state([state] if isinstance(state, bytes) else list(state))
        arrived = saved.rows["accepted_received"]
        if now is None:
            now = max(int(arrived.max(initial=_NEVER)), self._start if self._start is not None else _NEVER)
        self._numbers, self._owners = dict(saved.numbers), dict(saved.owners)
        index = {rule.name: r for r, rule in enumerate(self.rules)}
        kept = {
            name for name, old in saved.rules.items() if name in index and _asks_the_same(old, self.rules[index[name]])
        }
        unknown = [_Series(*series) for series in saved.series if series[:3] not in self._series]
        self._follow_all(unknown, [now] * len(unknown))
        numbers = [self._series[series[:3]] for series in saved.series]
        for k, at in saved.positions.items():
            self._positions[numbers[k]] = at
        row_at = {
            (r, series): row for row, (r, series) in enumerate(zip(self._table.rule_of, self._table.series_of))
        }  # fmt: skip
        pairs, ended = [], []
        for old, (name, series) in enumerate(zip(saved.rule_of, saved.series_of.tolist())):
            row = row_at.get((index[name], numbers[series] if series >= 0 else -1)) if name in kept else None
            if row is not None:
                pairs.append((old, row))
            elif saved.rows["stage"][old]:
                ended.append(old)
        self._known.restore(saved.known)
        self._take_over(saved, np.array(pairs, dtype=np.int64).reshape(-1, 2), index)
        for (name, k), forecast in saved.forecasts.items():
            if name in kept and self.rules[index[name]].follows(*self._about[numbers[k]][:3], saved.series[k][5]):
                self._forecasts[name, numbers[k]] = _Forecast(*forecast)
        return self._ended(saved, ended, kept, numbers, now)

    def _take_over(self, saved: SavedWatch, pairs: IntArray, index: dict[str, int]) -> None:
        """Copy the state of saved rows to rows of this watch."""
        old, row = pairs[:, 0], pairs[:, 1]
        for name, values in saved.rows.items():
            getattr(self._table.t, name)[row] = values[old]
        is_same = np.array(
            [
                saved.rules[saved.rule_of[k]]["window"] == self.rules[index[saved.rule_of[k]]].window
                for k in old.tolist()
            ],
            dtype=bool,
        )
        from_trend, to_trend = saved.trend_of[old], self._table.t.trend[row]
        both = (from_trend >= 0) & (to_trend >= 0) & is_same
        for name in TREND_STATE:
            getattr(self._table.s, name)[to_trend[both]] = saved.trends[name][from_trend[both]]

    def _ended(
        self, saved: SavedWatch, rows: list[int], kept: set[str], numbers: list[int], now: int
    ) -> list[Alert]:  # fmt: skip
        """Alerts that end what no rule follows any more."""
        ends: list[tuple[str, int, int, int]] = []  # rule, series (-1: quorum), stage, changed
        for old in rows:
            name, series, rule = saved.rule_of[old], int(saved.series_of[old]), saved.rules[saved.rule_of[old]]
            if rule["quorum"] is None or series < 0:
                stage = int(saved.rows["stage"][old])
                if rule["kind"] in _FAULTS:
                    stage = int(Stage[(rule["stage"] or rule["silence_stage"]).upper()])
                ends.append((name, series, stage, int(saved.rows["changed"][old])))
        for (name, k), (stage, *_) in saved.forecasts.items():
            if stage and (name, numbers[k]) not in self._forecasts:
                ends.append((name, k, stage, _NEVER))
        alerts = []
        for name, series, stage, changed in ends:
            rule = saved.rules[name]
            about = self._about[numbers[series]] if series >= 0 else _Series("", "", rule["quantity"], "", "", "")
            where = self._where(name, about.source, about.stream) if series >= 0 else _QUORUM
            alerts.append(
                self._make(
                    name, rule["kind"], where, about, "cancel", 0, stage, max(now, changed), float("nan"), received=now,
                    notes=("rule_ended",), position=self._positions.get(numbers[series]) if series >= 0 else None,
                )
            )  # fmt: skip
        return alerts

    def continue_numbers(self, ids: Iterable[str]) -> None:
        """Number the alerts after those of `ids`, which have been sent: an id is never used twice."""
        names = sorted((rule.name for rule in self.rules), key=len, reverse=True)
        for one in ids:
            chain, _, number = one.rpartition("/")
            name = next((name for name in names if chain.startswith(f"{name}/")), None)
            if name is None or not number.isdecimal():
                continue
            key = (name, chain[len(name) + 1 :])
            before, last = self._numbers.get(key, (0, None))
            if int(number) > before:
                self._numbers[key] = (int(number), last)
                self._new_numbers.add(key)

    def listen(self, now: int, *, source: str | None = None) -> None:
        """Count silence and holds from `now` on [ns UTC]: before, nothing was received from a source, or from any."""
        t, n = self._table.t, self._table.n
        rows = np.arange(n) if source is None else self._rows_of_source(source)
        silence = rows[(t.kind[rows] == kernel.SILENCE) & (t.stage[rows] == 0) & (t.usable[rows] > _NEVER)]
        t.usable[silence] = np.maximum(t.usable[silence], now)
        held = rows[t.pending[rows] > t.stage[rows]]
        t.accepted_received[held] = np.maximum(t.accepted_received[held], now)
        t.dirty[silence] = t.dirty[held] = 1

    def _rows_of_source(self, source: str) -> IntArray:
        """Rows of the series of a source, and of those expected of any."""
        n, rows = self._source_rows.get(source, (-1, np.empty(0, dtype=np.int64)))
        if n != self._table.n:
            is_of = [k >= 0 and self._about[k].source in ("", source) for k in self._table.series_of]
            rows = np.flatnonzero(np.array(is_of, dtype=bool))
            self._source_rows[source] = self._table.n, rows
        return rows

    def shift_clock(self, step: int, *, before: int) -> None:
        """The clock of this computer was set by `step` ns: times of arrival up to `before` are shifted, too."""
        t, n = self._table.t, self._table.n
        silence = t.kind[:n] == kernel.SILENCE
        for times, rows in ((t.usable, silence), (t.doubted, silence), (t.accepted_received, ~silence)):
            old = rows & (times[:n] > _NEVER) & (times[:n] <= before)
            times[:n][old] += step
            t.dirty[:n][old] = 1

    # Evaluation

    def advance(self, readings: pa.Table | pd.DataFrame | Iterable[Reading]) -> list[Alert]:
        """Evaluate readings in the order of arrival; those of one time of arrival in the order of their own time."""
        return self._advance(_in_order(readings_table(readings)), is_kept=True)

    def _advance(self, table: pa.Table, *, is_kept: bool) -> list[Alert]:
        """As `advance`; readings that are not kept are not known when they come again."""
        if table.num_rows == 0:
            return []
        series = self._number(table)
        reading, tracker = self._trackers_of(series)
        if not len(tracker):
            return []
        event, received = (table.column(n).cast(pa.int64()).to_numpy() for n in ("event_time", "received_time"))
        value, quality = (table.column(n).to_numpy() for n in ("value", "quality"))
        hashes = self._known.hashes(self._hash[series], event, value, quality)
        found = kernel.Readings(event, received, value, quality, self._known.mark(hashes, is_kept=is_kept))
        positions = tuple(table.column(n).to_numpy() for n in ("longitude", "latitude"))
        alerts: list[Alert] = []
        start = 0
        while start < len(reading):
            n, start, expired = kernel.watch_readings(
                self._table.t, self._table.s, start, reading, tracker, found, self._events
            )
            alerts += self._alerts(n, positions)
            if expired >= 0:
                k = int(reading[start])
                self._renew_thresholds(expired, int(event[k]), int(received[k]))
        return alerts

    def _trackers_of(self, series: IntArray) -> tuple[IntArray, IntArray]:
        """Which reading goes to which tracker."""
        count, first = self._count[series], self._first[series]
        if (count == 1).all():
            return np.arange(len(series)), first
        reading = np.repeat(np.arange(len(series)), count)
        within = np.arange(len(reading)) - np.repeat(np.cumsum(count) - count, count)
        return reading, first[reading] + within

    def preview(self, readings: pa.Table | pd.DataFrame | Iterable[Reading]) -> list[Alert]:
        """Alerts that `advance` would give, with the note "not_durable"; nothing is changed by them."""
        table = readings_table(readings)
        series = np.unique(self._number(table))
        rows = np.array([row for number in series.tolist() for row in self._rows_of(number)], dtype=np.int64)
        groups = np.unique(self._table.t.group[rows])
        affected = np.append(rows, groups[groups >= 0])
        before, dirty = self._table.values(affected), self._table.t.dirty[affected].copy()
        kept = (dict(self._numbers), dict(self._owners), set(self._new_numbers), set(self._new_owners))
        alerts = self._advance(_in_order(table), is_kept=False)
        self._table.put(affected, before)
        self._table.t.dirty[affected] = dirty
        self._numbers, self._owners, self._new_numbers, self._new_owners = kept
        return [alert._replace(notes=(*alert.notes, "not_durable")) for alert in alerts]

    def tick(self, now: int) -> list[Alert]:
        """What the clock decides at `now` [ns UTC].

        Streams are silent from the end of their limit; a stage counts that nothing has contradicted for its hold and a
        margin.
        """
        t, n = self._table.t, self._table.n
        rows, times = np.empty(n, dtype=np.int64), np.empty(n, dtype=np.int64)
        n_due = kernel.due_rows(t, n, now, rows, times)
        due = [(int(time), int(row)) for time, row in zip(times[:n_due], rows[:n_due])]
        silent = sorted((time, row) for time, row in due if t.kind[row] == kernel.SILENCE)
        held = [(time, row) for time, row in due if t.kind[row] != kernel.SILENCE]
        heapq.heapify(held)
        alerts: list[Alert] = []
        while held:
            _, row = heapq.heappop(held)
            alerts += self._alerts(kernel.hold_step(t, row, now, self._events, 0))
            if kernel.due_rows(_one_row(t, row), 1, now, rows, times):
                heapq.heappush(held, (int(times[0]), row))
        for time, row in silent:
            t.stage[row] = t.dirty[row] = 1
            self._events.numbers[0] = (row, row, 0, 1, time, -1, now, 0)
            self._events.figures[0] = (t.accepted_value[row], np.nan, np.nan)
            alerts += self._alerts(1)
        return alerts

    def forecast(
        self, *, source: str, stream: str, quantity: str, issued: int, times: IntArray, values: FloatArray,
        unit: str = "", place_kind: str = "", place_id: str = "", longitude: float = np.nan, latitude: float = np.nan,
    ) -> list[Alert]:  # fmt: skip
        """Alerts from a forecast or nowcast series: the worst stage within each rule's horizon, with its lead time.

        A stage that stands falls only where the forecast is known all the way to the time for which it was forecast, or
        that time has passed; else it stands, with one update with the note "no_forecast".

        issued : int; times : (n,) int64
            [ns UTC]
        values : (n,)
            In the base unit of the quantity; NaN without forecast.
        """
        number = self._follow(_Series(source, stream, quantity, unit, place_kind, place_id))
        times, values = np.asarray(times, dtype=np.int64), np.asarray(values, dtype=np.float64)
        alerts = []
        for rule in self.rules:
            if rule.kind != "forecast" or not rule.follows(source, stream, quantity, place_id):
                continue
            end = issued + int(rule.horizon * NS_PER_SECOND)
            ahead = (times >= issued) & (times <= end)
            known = ahead & np.isfinite(values)
            old = self._forecasts.get((rule.name, number), _Forecast())
            stage, first, worst = 0, -1, rule.difference(rule.hysteresis)
            limits = rule.levels_at(stream, place_id, time=issued)
            for k, limit in enumerate(limits, start=1):
                if limit is None:
                    continue
                reached = np.flatnonzero(known & (values >= (limit - worst if k <= old.stage else limit)))
                if len(reached):
                    stage, first = k, int(reached[0])
            is_complete = bool(known.any()) and bool((known == ahead).all()) and (
                old.at < issued or int(times[known].max()) >= min(old.at, end)
            )  # fmt: skip
            notes: tuple[str, ...] = ()
            if stage < old.stage and not is_complete:
                if old.is_unknown:
                    continue
                stage, first, notes = old.stage, -1, ("no_forecast",)
            new = _Forecast(stage, old.at if notes else int(times[first]) if first >= 0 else _NEVER, bool(notes))
            if new != old:
                self._forecasts[rule.name, number] = new
                self._new_forecasts.add((rule.name, number))
            if stage == old.stage and not notes:
                continue
            lead = (times[first] - issued) / NS_PER_SECOND if first >= 0 else None
            value = float(values[first]) if first >= 0 else float("nan")
            evidence = (Evidence(stream, int(times[first]) if first >= 0 else issued, value, stage),)
            about = self._about[number]
            alerts.append(
                self._make(
                    rule.name, rule.kind, self._where(rule.name, source, stream), about, _action(old.stage, stage),
                    stage, old.stage, issued, value, threshold=limits[stage - 1] if stage else None, lead=lead,
                    evidence=evidence, position=(longitude, latitude), received=issued, notes=notes,
                )
            )  # fmt: skip
        return alerts

    def is_followed(self, *, source: str, stream: str, quantity: str) -> bool:
        """Whether a series has had a reading or forecast before."""
        return (source, stream, quantity) in self._series

    # From events to alerts

    def _number(self, table: pa.Table) -> IntArray:
        """(n,) series of each reading."""
        found = combinations(table, ("source", "stream", "quantity"))
        rows = [row for key, row in zip(found.keys, found.first.tolist()) if key not in self._series]
        if rows:
            keys = [key for key in found.keys if key not in self._series]
            about = [dictionary_codes(table.column(name)) for name in ("unit", "place_kind", "place_id")]
            texts = [[values[codes[row]] for values, codes in about] for row in rows]
            received = table.column("received_time").cast(pa.int64()).to_numpy()[rows]
            self._follow_all([_Series(*key, *text) for key, text in zip(keys, texts)], received.tolist())
            at = zip(*(table.column(name).to_numpy()[rows].tolist() for name in ("longitude", "latitude")))
            known = {self._series[key]: (x, y) for key, (x, y) in zip(keys, at) if x == x}
            self._positions |= known
        numbers = np.array([self._series[key] for key in found.keys], dtype=np.int64)
        return numbers[found.group]

    def _alerts(self, n: int, positions: tuple[FloatArray, ...] = ()) -> list[Alert]:
        """Alerts of the first n events."""
        return [
            self._alert(numbers, figures, positions)
            for numbers, figures in zip(self._events.numbers[:n].tolist(), self._events.figures[:n].tolist())
        ]

    def _alert(self, numbers: list[int], figures: list[float], positions: tuple[FloatArray, ...]) -> Alert:
        row, about_row, old, new, time, reading, received, flags = numbers
        value, measure, trend = figures
        number = self._table.series_of[about_row]
        rule, about = self.rules[self._table.rule_of[row]], self._about[number]
        is_quorum = self._table.series_of[row] < 0
        if rule.kind in _FAULTS:
            worst = int(rule.fault_stage)
            old, new = old and worst, new and worst
        is_past = bool(flags & kernel.PAST)
        quality = flags & ~kernel.PAST
        threshold = self._threshold(rule, about_row, new, time) if new and rule.kind not in _FAULTS else None
        evidence: tuple[Evidence, ...] = (Evidence(about.stream, time, value, new),)
        if is_quorum:
            t = self._table.t
            evidence = tuple(
                Evidence(self._about[self._table.series_of[m]].stream, int(t.accepted_time[m]),
                         float(t.accepted_value[m]), int(t.stage[m]))
                for m in self._table.members(row) if t.accepted_time[m] > _NEVER
            )  # fmt: skip
        at = (float(positions[0][reading]), float(positions[1][reading])) if reading >= 0 and positions else None
        if at is None or np.isnan(at[0]):  # position of the first reading of the series
            at = self._positions.get(number)
        return self._make(
            rule.name, rule.kind, _QUORUM if is_quorum else self._where(rule.name, about.source, about.stream), about,
            "past" if is_past else _action(old, new), new, old, time, value, threshold=threshold,
            trend=None if np.isnan(trend) else trend,
            lead=-measure if rule.kind == "lead_time" and np.isfinite(measure) else None, evidence=evidence,
            position=at, received=received, quality=quality,
            notes=(*(("late",) if is_past else ()), *(("suspect",) if quality == Quality.SUSPECT else ())),
        )  # fmt: skip

    def _threshold(self, rule: Rule, row: int, stage: int, time: int) -> float | None:
        """Threshold of a stage at a time; of a lead time as positive seconds."""
        t = self._table.t
        if t.valid_from[row] <= time < t.valid_until[row]:
            threshold: float | None = float(t.thresholds[row, stage - 1])
        else:
            about = self._about[self._table.series_of[row]]
            threshold = rule.levels_at(about.stream, about.place_id, time=time)[stage - 1]
        if threshold is None or np.isinf(threshold):
            return None
        return -threshold if rule.kind == "lead_time" else threshold

    def _where(self, name: str, source: str, stream: str) -> str:
        """Place of a series in ids: its stream, and its source where another one has a stream of this name."""
        if stream == _QUORUM:
            return f"{stream}@{source}"
        owner = self._owners.get((name, stream))
        if owner is None:
            self._own(name, stream, source)
        elif owner != source:
            return f"{stream}@{source}"
        return stream

    def _own(self, name: str, stream: str, source: str) -> None:
        self._owners[name, stream] = source
        self._new_owners.add((name, stream))

    def _make(
        self, rule: str, kind: str, where: str, about: _Series, action: str, new: int, old: int, time: int,
        value: float, *, threshold: float | None = None, trend: float | None = None, lead: float | None = None,
        evidence: tuple[Evidence, ...] = (), position: tuple[float, float] | None = None, received: int = 0,
        quality: int = 0, notes: tuple[str, ...] = (),
    ) -> Alert:  # fmt: skip
        count, last = self._numbers.get((rule, where), (0, None))
        name = f"{rule}/{where}/{count + 1}"
        self._numbers[rule, where] = (count + 1, last if action == "past" else name)
        self._new_numbers.add((rule, where))
        station = self._stations.find(*about[:3]) if about.stream and len(self._stations) else None
        longitude, latitude = position if position is not None else (float("nan"), float("nan"))
        place_id, place_kind = about.place_id, about.place_kind
        names: dict[str, str] = {}
        if station is not None:
            names = {"place_name": station.name, "place_name_en": station.name_en, "area": station.area,
                     "area_code": station.area_code}  # fmt: skip
            if np.isnan(longitude):
                longitude, latitude = station.longitude, station.latitude
            if not place_id:
                place_kind, place_id = station.place_kind, station.place_id
        return Alert(
            name, rule, kind, action, time, Stage(new), Stage(old), about.quantity, about.source, about.stream,
            place_kind, place_id, longitude, latitude, value, about.unit, threshold, trend, lead, evidence,
            last if old and action != "past" else None, received=received, quality=quality, notes=notes, **names,
        )  # fmt: skip


def _action(old: int, new: int) -> str:
    return "cancel" if not new else "update" if old else "alert"


def _one_row(t: kernel.Trackers, row: int) -> kernel.Trackers:
    return kernel.Trackers(*(column[row : row + 1] for column in t))


def _expected(rules: Collection[Rule], stations: StationIndex) -> list[tuple[str, str, str]]:
    """Streams that the rules and the station table expect: source ("" any), stream, quantity."""
    found = [(_exact(rule.source), stream, rule.quantity) for rule in rules for stream in rule.expected]
    return found + [(_exact(one.source), one.stream, one.quantity) for one in stations.stations]


def _exact(pattern: str) -> str:
    return "" if any(sign in pattern for sign in "*?[") else pattern


def _asks_the_same(old: dict[str, Any], new: Rule) -> bool:
    """Whether what a rule knew is of use to another of its name."""
    return old["kind"] == new.kind and old["quantity"] == new.quantity and (old["quorum"] is None) == (
        new.quorum is None
    )  # fmt: skip


def _in_order(table: pa.Table) -> pa.Table:
    """Readings of one time of arrival in the order of their event times; the arrivals stay as they are."""
    event, received = (table.column(n).cast(pa.int64()).to_numpy() for n in ("event_time", "received_time"))
    is_together = received[1:] == received[:-1]
    if not (is_together & (event[1:] < event[:-1])).any():
        return table
    arrival = np.append(0, np.cumsum(~is_together))
    order: IntArray = np.lexsort((event, arrival)).astype(np.int64)
    return table.take(order)
