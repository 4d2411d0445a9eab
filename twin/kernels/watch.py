"""Watch: stages of many trackers over a stream of readings, with hold, hysteresis, trend and quorum.

A tracker follows one series for one rule. It turns each reading into a measure that grows with danger,
compares it with rising thresholds, and moves between stages 0 (nothing) and n. State is in arrays, so
a batch may be cut anywhere and the result is the same.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.kernels.compiled import njit

__all__ = ["LEAD", "LEVEL", "RATE", "RING", "SILENCE", "Trackers", "watch_readings"]

Array = np.ndarray

LEVEL, RATE, LEAD, SILENCE = 0, 1, 2, 3
_NEVER = -(2**62)  # last_time of a tracker without readings
RING = 64
"""Readings stored for a trend."""


class Trackers(NamedTuple):
    """One row per tracker; times in ns.

    kind : uint8
    thresholds : (n, n_stages) float64
        Rising; inf where a stage is not used. LEVEL: value. RATE: value per second. LEAD: minus seconds left.
    lowest : float64
        The lowest threshold.
    target : float64
        LEAD: the value whose crossing is predicted.
    hysteresis : float64
        In the measure's unit: how far below a threshold its stage ends.
    hold, window : int64
        How long a higher stage must last before it counts; how far back a trend looks; SILENCE: the limit.
    group : int32
        Quorum the tracker belongs to, -1 for none.
    stage, pending : int8; since : (n, n_stages) int64; last_time : int64; last_value : float64
        State: confirmed stage, stage of the newest reading, since when each stage is held, newest reading.
    ring_time, ring_value : (n, RING); ring_count : int64
        Newest readings.
    """

    kind: Array
    thresholds: Array
    lowest: Array
    target: Array
    hysteresis: Array
    hold: Array
    window: Array
    group: Array
    stage: Array
    pending: Array
    since: Array
    last_time: Array
    last_value: Array
    ring_time: Array
    ring_value: Array
    ring_count: Array


@njit(cache=True, nogil=True)
def _slope(times: Array, values: Array, count: int, window: int) -> float:
    """Least-squares slope [1/s] of the newest readings within the window; NaN of fewer than two times."""
    n = min(count, RING)
    newest = (count - 1) % RING
    t0 = times[newest]
    m, st, sv, stt, stv = 0, 0.0, 0.0, 0.0, 0.0
    for k in range(n):
        i = (count - 1 - k) % RING
        if t0 - times[i] > window:
            break
        t, v = (times[i] - t0) * 1e-9, values[i]
        m += 1
        st += t
        sv += v
        stt += t * t
        stv += t * v
    spread = m * stt - st * st
    return (m * stv - st * sv) / spread if m > 1 and spread > 0.0 else np.nan


@njit(cache=True, nogil=True)
def _stage_of(measure: float, thresholds: Array, stage: int, hysteresis: float) -> int:
    """Stage of a measure: up at a threshold, down only below it by the hysteresis."""
    up = 0
    for k in range(len(thresholds)):
        if measure >= thresholds[k]:
            up = k + 1
    if up >= stage:
        return up
    held = 0
    for k in range(stage):
        if measure >= thresholds[k] - hysteresis:
            held = k + 1
    return max(up, held)


@njit(cache=True, nogil=True)
def _next_above(thresholds: Array, i: int, stage: int) -> float:
    """The lowest threshold in use above a stage."""
    for k in range(stage, thresholds.shape[1]):
        if thresholds[i, k] < np.inf:
            return thresholds[i, k]
    return np.inf


@njit(cache=True, nogil=True)
def _measure(t: Trackers, i: int, value: float) -> tuple[float, float]:
    """The measure of a tracker and its trend [1/s]."""
    if t.kind[i] == LEVEL:
        return value, np.nan
    slope = _slope(t.ring_time[i], t.ring_value[i], t.ring_count[i], t.window[i])
    if t.kind[i] == RATE:
        return (slope if slope == slope else -np.inf), slope
    if value >= t.target[i]:
        return 0.0, slope
    if not slope > 0.0:
        return -np.inf, slope
    return -(t.target[i] - value) / slope, slope


@njit(cache=True, nogil=True)
def _quorum(t: Trackers, members: Array, count: int, within: int, now: int) -> int:
    """Highest stage that at least `count` members with readings no older than `within` have reached."""
    best = 0
    for stage in range(1, t.thresholds.shape[1] + 1):
        n = 0
        for i in members:
            if t.stage[i] >= stage and t.last_time[i] >= now - within:
                n += 1
        if n >= count:
            best = stage
    return best


@njit(cache=True, nogil=True)
def _note(
    events: Array, figures: Array, n: int, tracker: int, group: int, old: int, new: int, at: int, reading: int,
    value: float, measure: float, slope: float,
) -> int:  # fmt: skip
    """Write event n; returns n + 1."""
    events[n, 0], events[n, 1], events[n, 2], events[n, 3] = tracker, group, old, new
    events[n, 4], events[n, 5] = at, reading
    figures[n, 0], figures[n, 1], figures[n, 2] = value, measure, slope
    return n + 1


@njit(cache=True, nogil=True)
def watch_readings(
    t: Trackers, start: int, reading: Array, tracker: Array, event_time: Array, received_time: Array, value: Array,
    group_offsets: Array, group_members: Array, group_count: Array, group_within: Array, group_stage: Array,
    events: Array, figures: Array,
) -> tuple[int, int]:  # fmt: skip
    """Run readings from row `start` through trackers, in the order given.

    Returns the number of events and the row to go on from: it stops after a quorum's event, so that the
    caller can read the state of its members.

    Parameters
    ----------
    t : Trackers
        Changed in place.
    reading, tracker : (n,) int64
        Which reading goes to which tracker; one reading may go to several.
    event_time, received_time, value : (n_readings,)
    group_offsets, group_members, group_count, group_within, group_stage
        Quorums: ragged rows of trackers; how many must agree; how old [ns] a member's reading may be; stage (changed).
    events : (m, 6) int64, out
        tracker, group (-1), old stage, new stage, time [ns], reading (-1: found missing).
    figures : (m, 3) float64, out
        Value, measure, trend.

    A reading older than the newest of its tracker is ignored, so that a late reading never fires an alert again.
    Allocate 2 n events: a silence can end and begin in one reading.
    """
    n_events = 0
    kind, held_stage, pending, thresholds = t.kind, t.stage, t.pending, t.thresholds
    last_time, last_value = t.last_time, t.last_value
    n_stages = thresholds.shape[1]
    for k in range(start, len(reading)):
        r, i = reading[k], tracker[k]
        if kind[i] == LEVEL and pending[i] == held_stage[i] and event_time[r] >= last_time[i]:
            s, v = held_stage[i], value[r]  # most readings: nothing is pending and the stage stays as it is
            if (s == n_stages or not v >= _next_above(thresholds, i, s)) and (
                s == 0 or (v >= thresholds[i, s - 1] and thresholds[i, s - 1] < np.inf)
            ):
                last_time[i], last_value[i] = event_time[r], v
                continue
        if kind[i] == SILENCE:
            now = received_time[r]
            if t.stage[i] == 0 and t.last_time[i] > _NEVER and now - t.last_time[i] > t.window[i]:
                at = t.last_time[i] + t.window[i]
                n_events = _note(events, figures, n_events, i, -1, 0, 1, at, -1, t.last_value[i], 0.0, np.nan)
                t.stage[i] = 1
            if t.stage[i] == 1:
                n_events = _note(events, figures, n_events, i, -1, 1, 0, now, r, value[r], 0.0, np.nan)
                t.stage[i] = 0
            t.last_time[i] = max(now, t.last_time[i])
            t.last_value[i] = value[r]
            continue
        now = event_time[r]
        if now < t.last_time[i]:
            continue
        if t.kind[i] != LEVEL:
            if now == t.last_time[i] and t.ring_count[i] > 0:  # a revision replaces the reading it revises
                t.ring_count[i] -= 1
            slot = t.ring_count[i] % RING
            t.ring_time[i, slot], t.ring_value[i, slot] = now, value[r]
            t.ring_count[i] += 1
        t.last_time[i], t.last_value[i] = now, value[r]
        measure, slope = _measure(t, i, value[r])
        stage = _stage_of(measure, t.thresholds[i], t.stage[i], t.hysteresis[i])
        for s in range(t.pending[i], stage):
            t.since[i, s] = now  # stage s + 1 begins to be held
        t.pending[i] = stage
        old = int(t.stage[i])
        if stage > old:
            held = old
            for s in range(old, stage):
                if now - t.since[i, s] >= t.hold[i]:
                    held = s + 1
            stage = held
        if stage == old:
            continue
        t.stage[i] = stage
        g = t.group[i]
        if g >= 0:
            old = group_stage[g]
            members = group_members[group_offsets[g] : group_offsets[g + 1]]
            stage = _quorum(t, members, group_count[g], group_within[g], now)
            if stage == old:
                continue
            group_stage[g] = stage
        n_events = _note(events, figures, n_events, i, g, old, stage, now, r, value[r], measure, slope)
        if g >= 0:
            return n_events, k + 1
    return n_events, len(reading)
