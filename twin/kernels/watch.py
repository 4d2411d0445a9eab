"""Watch: stages of many trackers over a stream of readings, with hold, hysteresis, trend, quality and quorum.

A tracker follows one series for one rule. It turns each reading into a measure that grows with danger, compares it with
rising thresholds, and moves between stages 0 (nothing) and n. The quorum of a rule is a tracker of its own, whose
members are trackers. State is in arrays, so a batch may be cut anywhere between two times of arrival.

Quality of a reading: up to `USABLE` it may raise and lower a stage, up to `DOUBTFUL` raise it only; beyond, and where
the value is not finite, the reading is unknown and changes nothing.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.kernels.compiled import njit
from twin.quantities import HOUR, MINUTE, NS_PER_SECOND

__all__ = [
    "FOREVER", "LEAD", "LEVEL", "NEVER", "N_PARTS", "N_STAGES", "PAST", "QUORUM", "RATE", "SILENCE", "SPIKE", "STUCK",
    "Events", "Readings", "Trackers", "Trends", "due_rows", "hold_step", "mark_known", "watch_readings",
]  # fmt: skip

Array = np.ndarray

LEVEL, RATE, LEAD, SILENCE, STUCK, SPIKE, QUORUM = 0, 1, 2, 3, 4, 5, 6
USABLE, DOUBTFUL = 2, 3
N_STAGES = 5
N_PARTS = 32
"""Parts that the window of a trend is divided into; each holds the sums of its readings."""
NEVER = -(2**62)
FOREVER = 2**63 - 1
PAST = 1 << 8
"""Flag of an event: the stage was reached earlier and is reported late."""
PAST_GAP = int(HOUR) * NS_PER_SECOND
"""Late readings of one stage no further apart than this are one occurrence. [ns]"""
SET_BACK = int(HOUR) * NS_PER_SECOND
"""A series that has sent late readings only for so long has a clock that was set back: they may raise a stage. [ns]"""
HOLD_MARGIN = int(MINUTE) * NS_PER_SECOND
"""By the clock, without a further reading, a stage counts this much, or another hold, after its hold. [ns]"""
SPARE = 8  # events that one reading can cause, rounded up


class Trackers(NamedTuple):
    """One row per tracker; times in ns.

    kind : uint8
    thresholds : (n, N_STAGES) float64
        Rising; inf where a stage is not used. LEVEL: value. RATE: value per second. LEAD: minus seconds left. SPIKE:
        step.
    valid_from, valid_until : int64
        Event times at which the thresholds hold.
    target : float64
        LEAD: the value whose crossing is predicted.
    hysteresis, tolerance, rest : float64
        How far below a threshold its stage ends; STUCK: largest change of a value that stays, value up to which it may.
    hold, window : int64
        How long a higher stage must last before it counts; how far back a trend looks; SILENCE and STUCK: the limit.
    trend : int32
        Row in `Trends`, -1 for none.
    group, first_member, next_member : int32
        Row of the quorum that a member belongs to; chain of the members of a quorum; -1 for none.
    quorum_count, quorum_within : int32, int64
        QUORUM: how many must agree; how old a member's reading may be.
    stage, pending : int8; since : (n, N_STAGES) int64
        Confirmed stage; stage that is held; since when each stage is held.
    usable, doubted : int64
        Event time of the newest usable reading, and of the newest doubtful one that supports the stage held.
        SILENCE: times of arrival, the latest and the last.
    accepted_time, accepted_received : int64; accepted_value : float64; accepted_quality : uint8
        The last reading that was evaluated.
    stood_from, stood_to, past_from, past_to : (n, N_STAGES) int64
        When each stage stood last, and when it was last reported late.
    changed : int64
        When the stage changed last.
    reference_value, newest_value : float64; reference_time : int64
        SPIKE: the usable reading before the newest, and the newest value. STUCK: lowest and highest value, and
        begin, of the values that stay.
    dirty : uint8
        Whether the row has changed since its state was saved.
    """

    kind: Array
    thresholds: Array
    valid_from: Array
    valid_until: Array
    target: Array
    hysteresis: Array
    tolerance: Array
    rest: Array
    hold: Array
    window: Array
    trend: Array
    group: Array
    first_member: Array
    next_member: Array
    quorum_count: Array
    quorum_within: Array
    stage: Array
    pending: Array
    since: Array
    usable: Array
    doubted: Array
    accepted_time: Array
    accepted_received: Array
    accepted_value: Array
    accepted_quality: Array
    stood_from: Array
    stood_to: Array
    past_from: Array
    past_to: Array
    changed: Array
    reference_value: Array
    newest_value: Array
    reference_time: Array
    dirty: Array


class Trends(NamedTuple):
    """Readings of the window of a trend, as sums by part of the window.

    part : (n, N_PARTS + 1) int64
        Number of the part since 1970 that a slot holds.
    sums : (n, N_PARTS + 1, 5)
        Number of readings, and sums of t, v, t t, t v; t [s] from the beginning of the part.
    before : (n, 5)
        Sums of the newest part without the newest reading, which a revision replaces.
    """

    part: Array
    sums: Array
    before: Array


class Readings(NamedTuple):
    """Readings in the order of evaluation.

    event_time, received_time : int64 [ns]; value : float64; quality : uint8
    is_known : uint8
        Whether the same reading came before: it is no news, and no sign of life.
    """

    event_time: Array
    received_time: Array
    value: Array
    quality: Array
    is_known: Array


class Events(NamedTuple):
    """Changes of stage.

    numbers : (m, 8) int64
        Row of the tracker or quorum, row of the tracker whose reading caused it, old and new stage, time [ns], reading
        (-1 for none), its arrival [ns], its quality with flag PAST.
    figures : (m, 3) float64
        Value, measure, trend.
    """

    numbers: Array
    figures: Array


@njit(cache=True, nogil=True)
def _note(
    out: Events, n: int, row: int, about: int, old: int, new: int, time: int, reading: int, received: int, flags: int,
    value: float, measure: float, slope: float,
) -> int:  # fmt: skip
    """Write event n; returns n + 1."""
    e, f = out.numbers, out.figures
    e[n, 0], e[n, 1], e[n, 2], e[n, 3] = row, about, old, new
    e[n, 4], e[n, 5], e[n, 6], e[n, 7] = time, reading, received, flags
    f[n, 0], f[n, 1], f[n, 2] = value, measure, slope
    return n + 1


# Trends


@njit(cache=True, nogil=True)
def _part_length(window: int) -> int:
    return max(window // N_PARTS, 1)


@njit(cache=True, nogil=True)
def _add_to_trend(s: Trends, r: int, length: int, time: int, value: float, is_revision: bool) -> None:
    """Add a reading; a revision replaces the newest one."""
    part = time // length
    slot = part % (N_PARTS + 1)
    sums = s.sums[r, slot]
    if s.part[r, slot] != part:
        s.part[r, slot] = part
        sums[:] = 0.0
        s.before[r, :] = 0.0
    elif is_revision:
        sums[:] = s.before[r]
    else:
        s.before[r, :] = sums
    t = (time - part * length) * 1e-9
    sums[0] += 1.0
    sums[1] += t
    sums[2] += value
    sums[3] += t * t
    sums[4] += t * value


@njit(cache=True, nogil=True)
def _slope(s: Trends, r: int, length: int, now: int) -> float:
    """Least-squares slope [1/s] of the parts of the window that ends now; NaN of fewer than two times."""
    last = now // length
    n, st, sv, stt, stv = 0.0, 0.0, 0.0, 0.0, 0.0
    for slot in range(N_PARTS + 1):
        part = s.part[r, slot]
        if part > last or part < last - N_PARTS:
            continue
        m, a, v = s.sums[r, slot, 0], s.sums[r, slot, 1], s.sums[r, slot, 2]
        aa, av = s.sums[r, slot, 3], s.sums[r, slot, 4]
        d = (part * length - now) * 1e-9
        n += m
        st += a + m * d
        sv += v
        stt += aa + 2.0 * d * a + m * d * d
        stv += av + d * v
    spread = n * stt - st * st
    return (n * stv - st * sv) / spread if n > 1.0 and spread > 0.0 else np.nan


@njit(cache=True, nogil=True)
def _slope_with(s: Trends, r: int, length: int, time: int, value: float) -> float:
    """As `_slope`, with a further reading that is not kept."""
    part = time // length
    slot = part % (N_PARTS + 1)
    kept_part, kept_sums, kept_before = s.part[r, slot], s.sums[r, slot].copy(), s.before[r].copy()
    _add_to_trend(s, r, length, time, value, False)
    slope = _slope(s, r, length, time)
    s.part[r, slot] = kept_part
    s.sums[r, slot, :] = kept_sums
    s.before[r, :] = kept_before
    return slope


# Measures and stages


@njit(cache=True, nogil=True)
def _rising(measure: float, thresholds: Array) -> int:
    """The highest stage whose threshold is reached."""
    up = 0
    for k in range(N_STAGES):
        if measure >= thresholds[k]:
            up = k + 1
    return up


@njit(cache=True, nogil=True)
def _falling(measure: float, thresholds: Array, stage: int, hysteresis: float) -> int:
    """Stage after a measure: up at a threshold, down only below it by the hysteresis."""
    up = _rising(measure, thresholds)
    for k in range(up, stage):
        if measure >= thresholds[k] - hysteresis:
            up = k + 1
    return up


@njit(cache=True, nogil=True)
def _measure(t: Trackers, s: Trends, i: int, time: int, value: float, is_doubtful: bool) -> tuple[float, float]:
    """The measure of a reading, and the trend [1/s]; NaN where unknown. Usable readings are kept for the next."""
    kind = t.kind[i]
    if kind == LEVEL:
        return value, np.nan
    is_revision = time == t.usable[i]
    if kind == SPIKE:
        if not is_revision and t.usable[i] > NEVER:
            before, since = t.newest_value[i], t.usable[i]
        else:
            before, since = t.reference_value[i], t.reference_time[i]
        if not is_doubtful:
            t.reference_value[i], t.reference_time[i] = before, since
            t.newest_value[i] = value
        return (abs(value - before) if since > NEVER and time - since <= t.window[i] else np.nan), np.nan
    r, length = t.trend[i], _part_length(t.window[i])
    if is_doubtful:
        slope = _slope_with(s, r, length, time, value)
    else:
        _add_to_trend(s, r, length, time, value, is_revision)
        slope = _slope(s, r, length, time)
    if kind == RATE or (slope != slope and value < t.target[i]):
        return slope, slope
    if value >= t.target[i]:
        return 0.0, slope
    if not slope > 0.0:
        return -np.inf, slope
    return -(t.target[i] - value) / slope, slope


@njit(cache=True, nogil=True)
def _set_stage(t: Trackers, i: int, new: int, time: int) -> int:
    """Change a stage; returns when, which is never before the last change."""
    time = max(time, t.changed[i])
    old = t.stage[i]
    for k in range(old, new):
        t.stood_from[i, k] = time
        t.stood_to[i, k] = time
    for k in range(new, old):
        t.stood_to[i, k] = time
    t.stage[i] = new
    t.changed[i] = time
    t.dirty[i] = 1
    return time


@njit(cache=True, nogil=True)
def _newest(t: Trackers, i: int) -> int:
    return max(t.usable[i], t.doubted[i])


@njit(cache=True, nogil=True)
def _ask_quorum(
    t: Trackers, i: int, old: int, out: Events, n: int, time: int, reading: int, received: int, flags: int,
    value: float, measure: float, slope: float,
) -> int:  # fmt: skip
    """Stage of the quorum after a reading of member i, whose stage was `old` before.

    It rises to the highest stage that enough members with recent readings have reached, the member included. It falls
    where too few members, whatever their age, are left at it: a member that is no longer heard is no all-clear.
    """
    g = t.group[i]
    since = time - t.quorum_within[g]
    standing = t.stage[g]
    for stage in range(t.stage[i], standing, -1):
        count, at = 0, time
        j = t.first_member[g]
        while j >= 0:
            if t.stage[j] >= stage and _newest(t, j) >= since:
                count += 1
                at = max(at, _newest(t, j))
            j = t.next_member[j]
        if count >= t.quorum_count[g]:
            at = _set_stage(t, g, stage, at)
            return _note(out, n, g, i, standing, stage, at, reading, received, flags, value, measure, slope)
    if t.stage[i] < old and standing > t.stage[i]:
        known = 0
        for stage in range(1, N_STAGES + 1):
            count = 0
            j = t.first_member[g]
            while j >= 0:
                count += t.stage[j] >= stage
                j = t.next_member[j]
            if count >= t.quorum_count[g]:
                known = stage
        if known < standing:
            at = _set_stage(t, g, known, time)
            return _note(out, n, g, i, standing, known, at, reading, received, flags, value, measure, slope)
    return n


@njit(cache=True, nogil=True)
def _settle(
    t: Trackers, i: int, new: int, out: Events, n: int, time: int, reading: int, received: int, flags: int,
    value: float, measure: float, slope: float,
) -> int:  # fmt: skip
    """Give a tracker its stage; the event is its own, or that of its quorum."""
    old = t.stage[i]
    if t.group[i] >= 0:
        if new != old:
            _set_stage(t, i, new, time)
        return _ask_quorum(t, i, old, out, n, time, reading, received, flags, value, measure, slope)
    if new == old:
        return n
    at = _set_stage(t, i, new, time)
    return _note(out, n, i, i, old, new, at, reading, received, flags, value, measure, slope)


# Stages held, by the clock


@njit(cache=True, nogil=True)
def _due_time(t: Trackers, i: int, stage: int) -> int:
    return t.since[i, stage - 1] + t.hold[i] + min(t.hold[i], HOLD_MARGIN)


@njit(cache=True, nogil=True)
def _next_due(t: Trackers, i: int, now: int) -> int:
    """When the next stage held counts by the clock; NEVER if not before `now`, a time of arrival."""
    if t.pending[i] <= t.stage[i]:
        return NEVER
    due = FOREVER
    for stage in range(t.stage[i] + 1, t.pending[i] + 1):
        due = min(due, _due_time(t, i, stage))
    return due if t.accepted_time[i] + (now - t.accepted_received[i]) > due else NEVER


@njit(cache=True, nogil=True)
def hold_step(t: Trackers, i: int, now: int, out: Events, n: int) -> int:
    """Confirm the next stage that nothing has contradicted for its hold; returns the number of events then."""
    due = _next_due(t, i, now)
    if due == NEVER:
        return n
    new = t.stage[i]
    for stage in range(t.stage[i] + 1, t.pending[i] + 1):
        if _due_time(t, i, stage) == due:
            new = stage
    return _settle(
        t, i, new, out, n, due, -1, t.accepted_received[i], t.accepted_quality[i], t.accepted_value[i], np.nan, np.nan
    )


@njit(cache=True, nogil=True)
def due_rows(t: Trackers, n_rows: int, now: int, rows: Array, times: Array) -> int:
    """Rows about which the clock decides at `now`, and when each is due; returns their number.

    A time of arrival ahead of `now` comes from a clock that was ahead: it is taken back.
    """
    n = 0
    for i in range(n_rows):
        if t.kind[i] == SILENCE:
            if t.usable[i] > now:
                t.usable[i] = t.doubted[i] if t.doubted[i] <= now and t.doubted[i] > NEVER else now
                t.dirty[i] = 1
            if t.stage[i] == 0 and t.usable[i] > NEVER and now - t.usable[i] > t.window[i]:
                rows[n], times[n] = i, t.usable[i] + t.window[i]
                n += 1
        elif t.pending[i] > t.stage[i]:
            due = _next_due(t, i, now)
            if due > NEVER:
                rows[n], times[n] = i, due
                n += 1
    return n


# Late readings


@njit(cache=True, nogil=True)
def _is_reported(t: Trackers, i: int, time: int, stage: int) -> bool:
    """Whether a stage was reported about a time before; from now on it counts as reported."""
    k = stage - 1
    if t.stood_from[i, k] <= time <= t.stood_to[i, k]:
        return True
    is_reported = t.past_from[i, k] - PAST_GAP <= time <= t.past_to[i, k] + PAST_GAP
    for k in range(stage):
        if t.past_from[i, k] - PAST_GAP <= time <= t.past_to[i, k] + PAST_GAP:
            t.past_from[i, k] = min(t.past_from[i, k], time)
            t.past_to[i, k] = max(t.past_to[i, k], time)
        else:
            t.past_from[i, k] = time
            t.past_to[i, k] = time
    t.dirty[i] = 1
    return is_reported


@njit(cache=True, nogil=True)
def _was_about(t: Trackers, i: int, stage: int, time: int, within: int) -> bool:
    """Whether a member was at a stage about a time, as far as it is remembered."""
    k = stage - 1
    end = FOREVER if t.stage[i] >= stage else t.stood_to[i, k] + within
    return (t.stood_from[i, k] - within <= time <= end) or (
        t.past_from[i, k] - within <= time <= t.past_to[i, k] + within
    )


@njit(cache=True, nogil=True)
def _late(t: Trackers, i: int, out: Events, n: int, time: int, reading: int, received: int, flags: int,
          value: float) -> int:  # fmt: skip
    """Event of a stage that a late reading has reached, unless it was reported; it changes no stage."""
    stage = _rising(value, t.thresholds[i])
    if stage == 0 or stage <= t.pending[i]:
        return n
    g = t.group[i]
    reporting = i
    if g >= 0:
        _is_reported(t, i, time, stage)
        reporting = -1
        for reached in range(stage, t.stage[g], -1):
            count = 0
            j = t.first_member[g]
            while j >= 0:
                count += _was_about(t, j, reached, time, t.quorum_within[g])
                j = t.next_member[j]
            if count >= t.quorum_count[g]:
                reporting, stage = g, reached
                break
        if reporting < 0:
            return n
    if stage <= t.stage[reporting] or _is_reported(t, reporting, time, stage):
        return n
    return _note(
        out, n, reporting, i, t.stage[reporting], stage, time, reading, received, flags | PAST, value, value, np.nan
    )


# Readings


@njit(cache=True, nogil=True)
def _hear(t: Trackers, i: int, out: Events, n: int, reading: int, received: int, flags: int, value: float) -> int:
    """A sign of life, by time of arrival."""
    heard = t.usable[i]
    if t.stage[i] == 0 and heard > NEVER and received - heard > t.window[i]:
        at = heard + t.window[i]
        n = _note(out, n, i, i, 0, 1, at, -1, received, 0, t.accepted_value[i], np.nan, np.nan)
        t.stage[i] = 1
    if t.stage[i] == 1:
        n = _note(out, n, i, i, 1, 0, received, reading, received, flags, value, np.nan, np.nan)
        t.stage[i] = 0
    t.dirty[i] = 1
    t.doubted[i] = received
    t.usable[i] = max(heard, received)
    t.accepted_value[i] = value
    return n


@njit(cache=True, nogil=True)
def _stay(t: Trackers, i: int, out: Events, n: int, time: int, reading: int, received: int, flags: int,
          value: float) -> int:  # fmt: skip
    """A reading of a value that should not stay as it is."""
    limit, begin = t.window[i], t.reference_time[i]
    low, high = min(t.reference_value[i], value), max(t.newest_value[i], value)
    goes_on = (
        t.usable[i] > NEVER and not value <= t.rest[i] and time - t.usable[i] <= limit and high - low <= t.tolerance[i]
    )
    new = t.stage[i]
    if goes_on and time - begin >= limit:
        new = 1
    if flags <= USABLE:
        t.usable[i] = time
        if not goes_on:
            begin, low, high, new = time, value, value, 0
        t.reference_time[i], t.reference_value[i], t.newest_value[i] = begin, low, high
    return _settle(t, i, new, out, n, time, reading, received, flags, value, np.nan, np.nan)


@njit(cache=True, nogil=True)
def _judge(t: Trackers, s: Trends, i: int, out: Events, n: int, time: int, reading: int, received: int, flags: int,
           value: float, is_late: bool) -> int:  # fmt: skip
    """A reading compared with the thresholds; a late one raises only."""
    is_doubtful = flags > USABLE or is_late
    measure, slope = _measure(t, s, i, time, value, is_doubtful)
    raises_only = is_doubtful or time < t.doubted[i]
    up = 0 if measure != measure else _rising(measure, t.thresholds[i])
    is_support = up > 0 and up >= t.pending[i]
    if not is_doubtful:
        t.usable[i] = time
    elif is_support:
        t.doubted[i] = max(t.doubted[i], time)
    else:
        return n
    if is_support or not raises_only:
        t.accepted_value[i], t.accepted_quality[i] = value, flags
        if not is_late:
            t.accepted_time[i], t.accepted_received[i] = time, received
    if measure != measure or (raises_only and not is_support):
        reached = t.pending[i]
        new = int(t.stage[i])
    else:
        reached = up if raises_only else _falling(measure, t.thresholds[i], t.stage[i], t.hysteresis[i])
        for k in range(t.pending[i], reached):
            t.since[i, k] = time  # stage k + 1 begins to be held
        t.pending[i] = reached
        new = int(min(t.stage[i], reached))
        for k in range(t.stage[i], reached):
            if time - t.since[i, k] >= t.hold[i]:
                new = k + 1
    return _settle(t, i, new, out, n, time, reading, received, flags, value, measure, slope)


@njit(cache=True, nogil=True)
def _next_above(thresholds: Array, i: int, stage: int) -> float:
    """The lowest threshold in use above a stage."""
    for k in range(stage, N_STAGES):
        if thresholds[i, k] < np.inf:
            return thresholds[i, k]
    return np.inf


@njit(cache=True, nogil=True)
def _stays_as_it_is(t: Trackers, i: int, time: int, value: float) -> bool:
    """Whether a usable reading on time leaves the stage of a level as it is, nothing being held: most readings."""
    stage = t.stage[i]
    if t.kind[i] != LEVEL or t.pending[i] != stage or (stage > 0 and t.group[i] >= 0):
        return False
    if time < t.usable[i] or time < t.doubted[i]:
        return False
    if stage < N_STAGES and not value < _next_above(t.thresholds, i, stage):
        return False
    return stage == 0 or (value >= t.thresholds[i, stage - 1] and t.thresholds[i, stage - 1] < np.inf)


@njit(cache=True, nogil=True)
def watch_readings(
    t: Trackers, s: Trends, start: int, reading: Array, tracker: Array, r: Readings, out: Events
) -> tuple[int, int, int]:
    """Run readings from row `start` through trackers, in the order given.

    Parameters
    ----------
    t, s : Trackers, Trends
        Changed in place.
    reading, tracker : (n,) int64
        Which reading goes to which tracker; one reading may go to several.
    r : Readings
    out : Events, out
        At least SPARE rows.

    Returns
    -------
    n_events, next, expired : int
        Number of events; the row to go on from; the tracker whose thresholds do not hold at the time of that row, -1
        for none. It stops after an event of a quorum, so that the caller can read the state of its members.
    """
    n = 0
    for k in range(start, len(reading)):
        j, i = reading[k], tracker[k]
        value, flags, received = r.value[j], int(r.quality[j]), r.received_time[j]
        if flags > DOUBTFUL or not np.isfinite(value):
            continue
        if n + SPARE > len(out.numbers):
            return n, k, -1
        if t.kind[i] == SILENCE:
            if not r.is_known[j]:
                n = _hear(t, i, out, n, j, received, flags, value)
            continue
        t.dirty[i] = 1
        time = r.event_time[j]
        if time > received:  # nothing is measured after it has arrived: the sensor's clock is ahead
            time = min(time, max(received, _newest(t, i)))
        if time < t.valid_from[i] or time >= t.valid_until[i]:
            return n, k, i
        if flags <= USABLE and _stays_as_it_is(t, i, time, value):
            t.usable[i], t.accepted_time[i], t.accepted_received[i] = time, time, received
            t.accepted_value[i], t.accepted_quality[i] = value, flags
            continue
        before = n
        if t.kind[i] == STUCK:
            if time >= t.usable[i]:
                n = _stay(t, i, out, n, time, j, received, flags, value)
            continue
        while _next_due(t, i, received) > NEVER:
            n_before = n
            n = hold_step(t, i, received, out, n)
            if n > n_before and t.group[i] >= 0:
                return n, k, -1
        if time >= t.usable[i]:
            n = _judge(t, s, i, out, n, time, j, received, flags, value, False)
        elif t.kind[i] != LEVEL or r.is_known[j]:
            continue
        elif received - t.accepted_received[i] > SET_BACK:
            n = _judge(t, s, i, out, n, time, j, received, flags, value, True)
        else:
            n = _late(t, i, out, n, time, j, received, flags, value)
        if n > before and t.group[i] >= 0:
            return n, k + 1, -1
    return n, len(reading), -1


@njit(cache=True, nogil=True)
def mark_known(names: Array, older: Array, hashes: Array, is_known: Array, is_kept: bool) -> int:
    """Which readings came before, by their hashes; returns how many were added.

    Parameters
    ----------
    names, older : (2^k,) uint64
        Open hash tables of the readings that came before, 0 where free; `names` takes the new ones and must have room.
    hashes : (n,) uint64
        Not 0.
    is_known : (n,) uint8, out
    is_kept : bool
        Whether the new ones are added.
    """
    n_new = 0
    for k in range(len(hashes)):
        is_known[k] = 1
        if _slot(older, hashes[k]) < 0:
            continue
        slot = _slot(names, hashes[k])
        if slot >= 0:
            is_known[k] = 0
            if is_kept:
                names[slot] = hashes[k]
                n_new += 1
    return n_new


@njit(cache=True, nogil=True)
def _slot(table: Array, name: int) -> np.int64:
    """The free slot for a name; -1 where the table has it."""
    last = np.uint64(len(table) - 1)
    slot = name & last
    while table[slot] != np.uint64(0):
        if table[slot] == name:
            return np.int64(-1)
        slot = (slot + np.uint64(1)) & last
    return np.int64(slot)
