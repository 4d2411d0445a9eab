"""The march in time: from one event to the next in one call, active blocks only.

A unit is a run of active blocks in one strip of rows. Units write only their own cells and read the old state, and sums
are taken in a fixed order, so the result does not depend on the number of threads.

There is one march per method, compiled when it is first called: `advance_first`, `advance_second`, `advance_inertial`.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import BoolArray, FloatArray, IntArray
from twin.kernels.compiled import njit, prange, thread_id, widen_alias_checks
from twin.kernels.shallow_water.cell import fitting_step, stable_step
from twin.kernels.shallow_water.edges import edge_levels, edge_volumes, fill_ghosts, fill_ghosts_inertial
from twin.kernels.shallow_water.first_order import step_first, unit_at
from twin.kernels.shallow_water.inertial import LINES, Rim, step_inertial
from twin.kernels.shallow_water.obstruction import set_drag
from twin.kernels.shallow_water.physics import (
    COMPILER,
    NEVER,
    bin_at,
    flood_hazard,
    water_motion,
)
from twin.kernels.shallow_water.second_order import step_second
from twin.kernels.shallow_water.section_volumes import (
    add_volumes_first,
    add_volumes_inertial,
    add_volumes_second,
)
from twin.kernels.shallow_water.sources import apply_sources, breach_crests, series_value
from twin.kernels.shallow_water.structures import exchange
from twin.kernels.shallow_water.tables import (
    BELOW_ZERO,
    BLOCK,
    DEPTH,
    DONE,
    FASTEST,
    FASTEST_WAVE,
    FLOW_X,
    FLOW_Y,
    GAP_BLOCKS,
    LAST_STEP,
    LEDGER_RAIN,
    LOWEST,
    PAD,
    REFRESH,
    SAMPLED_AT,
    STEP_TOO_SHORT,
    STEPS,
    STRIP,
    TIME,
    UNIT_BLOCKS,
    Forcing,
    Ground,
    Maxima,
    RealArray,
    Record,
    Sample,
    Scratch,
    Series,
    Settings,
    Sources,
    Step,
    Tracked,
    Unit,
)
from twin.quantities import GRAVITY

__all__ = [
    "active_units",
    "advance_first",
    "advance_inertial",
    "advance_second",
    "track",
    "track_bins",
    "track_bins_inertial",
    "track_inertial",
]

widen_alias_checks()


# Active blocks.


@njit(nrt=False, **COMPILER)
def any_wet(depth: RealArray) -> bool:
    """Whether a row holds water."""
    zero = depth.dtype.type(0.0)
    top = zero
    for i in range(depth.size):
        top = depth[i] if depth[i] > top else top
    return top > zero


@njit(nrt=False, **COMPILER)
def find_wet_strip(now: RealArray, nxt: RealArray, sourced: BoolArray, s: int | np.int64, wet: BoolArray) -> None:
    """One strip of `find_wet`."""
    ny, nx = now.shape
    j0, j1 = PAD + s * STRIP, min(PAD + (s + 1) * STRIP, ny - PAD)
    for t in range(wet.shape[1]):
        a, b = max(PAD, t * BLOCK), min((t + 1) * BLOCK, nx - PAD)
        low, high = sourced[t], sourced[t]
        if not wet[2, t]:
            wet[0, t], wet[1, t] = low, high
            continue
        for j in range(j0, min(j0 + STRIP // 2, j1)):
            if low:
                break
            low = any_wet(now[j, a:b]) or any_wet(nxt[j, a:b])
        for j in range(j1 - 1, max(j1 - STRIP // 2, j0) - 1, -1):
            if high:
                break
            high = any_wet(now[j, a:b]) or any_wet(nxt[j, a:b])
        wet[0, t], wet[1, t] = low, high


@njit(parallel=True, **COMPILER)
def find_wet(now: RealArray, nxt: RealArray, sourced: BoolArray, wet: BoolArray) -> None:
    """Mark the blocks that hold water or a source: wet[:2] (strips, blocks), lower and upper half of a strip's rows.

    wet[2] : blocks to examine. The others were dry the last time and have not been worked on since.
    now, nxt : both states: a block rests only when both are dry, so that neither is stale.
    sourced : (strips, blocks) bool, blocks always worked on.
    """
    for s in prange(wet.shape[1]):
        find_wet_strip(now[DEPTH], nxt[DEPTH], sourced[s], np.int64(s), wet[:, s])


@njit(nrt=False, **COMPILER)
def near_wet(wet: BoolArray, s: int, t: int) -> bool:
    """Whether water is in block t of strip s or so near that it may get there before the next search."""
    strips, blocks = wet.shape[1], wet.shape[2]
    for q in range(max(t - 1, 0), min(t + 2, blocks)):
        if wet[0, s, q] or wet[1, s, q]:
            return True
        if s > 0 and wet[1, s - 1, q]:
            return True
        if s + 1 < strips and wet[0, s + 1, q]:
            return True
    return False


@njit(nrt=False, **COMPILER)
def active_units(now: RealArray, nxt: RealArray, sourced: BoolArray, wet: BoolArray, units: IntArray) -> int:
    """List the runs of blocks that are to be worked on; returns how many.

    units : (n, 4) as in `tables.Unit`, out. A run longer than UNIT_BLOCKS is cut in equal parts; dry gaps shorter than
        GAP_BLOCKS are worked on: starting a unit costs more.
    wet : as in `find_wet`, out; wet[2] is left as the blocks worked on, for the next search.
    """
    ny, nx = now.shape[1], now.shape[2]
    strips, blocks = wet.shape[1], wet.shape[2]
    find_wet(now, nxt, sourced, wet)
    count = 0
    for s in range(strips):
        j0, j1 = PAD + s * STRIP, min(PAD + (s + 1) * STRIP, ny - PAD)
        start, end = -1, -1
        for t in range(blocks + 1):
            on = t < blocks and near_wet(wet, s, t)
            if t < blocks:
                wet[2, s, t] = on
            if start >= 0 and (t == blocks or (on and t - end > GAP_BLOCKS)):
                parts = (end - start + UNIT_BLOCKS - 1) // UNIT_BLOCKS
                for p in range(parts):
                    first = start + (end - start) * p // parts
                    last = start + (end - start) * (p + 1) // parts
                    units[count, 0], units[count, 1] = j0, j1
                    units[count, 2], units[count, 3] = max(PAD, first * BLOCK), min(last * BLOCK, nx - PAD)
                    count += 1
                start = -1
            if on:
                start = t if start < 0 else start
                end = t + 1
    return count


# The worst of each cell.


@njit(nrt=False, noalias=True, **COMPILER)
def track_row(depths: RealArray, flow_x: RealArray, flow_y: RealArray, maxima: Maxima, sample: Sample) -> None:
    """A row of `track`."""
    real = depths.dtype.type
    zero, never = real(0.0), real(NEVER)
    for i in range(depths.size):
        depth = depths[i]
        discharge, speed, flow = water_motion(depth, flow_x[i], flow_y[i])
        hazard = flood_hazard(depth, speed)
        maxima.depth_peak[i] = depth if depth > maxima.depth_peak[i] else maxima.depth_peak[i]
        maxima.speed_peak[i] = speed if speed > maxima.speed_peak[i] else maxima.speed_peak[i]
        maxima.flow_peak[i] = flow if flow > maxima.flow_peak[i] else maxima.flow_peak[i]
        maxima.depth_speed[i] = discharge if discharge > maxima.depth_speed[i] else maxima.depth_speed[i]
        maxima.hazard[i] = hazard if hazard > maxima.hazard[i] else maxima.hazard[i]
        first = sample.time if depth >= sample.wet_depth else never
        maxima.arrival[i] = first if first < maxima.arrival[i] else maxima.arrival[i]
        maxima.duration[i] = maxima.duration[i] + (sample.span if depth > sample.deep_depth else zero)


@njit(nrt=False, **COMPILER)
def maxima_row(maxima: Maxima, j: int, a: int, b: int) -> Maxima:
    """Maxima of row j, columns a to b."""
    return Maxima(
        maxima.depth_peak[j, a:b], maxima.speed_peak[j, a:b], maxima.flow_peak[j, a:b], maxima.depth_speed[j, a:b],
        maxima.hazard[j, a:b], maxima.arrival[j, a:b], maxima.duration[j, a:b],
    )  # fmt: skip


@njit(nrt=False, **COMPILER)
def track_unit(state: RealArray, unit: Unit, maxima: Maxima, sample: Sample) -> None:
    """A unit of `track`."""
    a, b = unit.first_column, unit.end_column
    for j in range(unit.first_row, unit.end_row):
        track_row(
            state[DEPTH, j, a:b], state[FLOW_X, j, a:b], state[FLOW_Y, j, a:b], maxima_row(maxima, j, a, b), sample
        )


@njit(parallel=True, **COMPILER)
def track(state: RealArray, units: IntArray, maxima: Maxima, sample: Sample) -> None:
    """Keep the worst of all cells, the time water came and how long it was deep, see `tables.Maxima`."""
    for k in prange(units.shape[0]):
        track_unit(state, unit_at(units, np.int64(k)), maxima, sample)


@njit(nrt=False, **COMPILER)
def centre_row(here: RealArray, beyond: RealArray, out: RealArray) -> None:
    """Discharge at centres from the two faces."""
    half = out.dtype.type(0.5)
    for i in range(out.size):
        out[i] = half * (here[i] + beyond[i])


@njit(nrt=False, **COMPILER)
def track_unit_inertial(state: RealArray, unit: Unit, maxima: Maxima, sample: Sample, rows: RealArray) -> None:
    """A unit of `track_inertial`."""
    a, b = unit.first_column, unit.end_column
    x, y = rows[LINES, 0, : b - a], rows[LINES, 1, : b - a]
    for j in range(unit.first_row, unit.end_row):
        centre_row(state[FLOW_X, j, a:b], state[FLOW_X, j, a + 1 : b + 1], x)
        centre_row(state[FLOW_Y, j, a:b], state[FLOW_Y, j + 1, a:b], y)
        track_row(state[DEPTH, j, a:b], x, y, maxima_row(maxima, j, a, b), sample)


@njit(parallel=True, **COMPILER)
def track_inertial(state: RealArray, units: IntArray, maxima: Maxima, sample: Sample, rows: RealArray) -> None:
    """As `track`, with discharge averaged to centres."""
    for k in prange(units.shape[0]):
        track_unit_inertial(state, unit_at(units, np.int64(k)), maxima, sample, rows[thread_id()])


@njit(nrt=False, **COMPILER)
def bins_of_span(tracked: Tracked, t0: float, t1: float) -> tuple[int, int]:
    """First and last bin that the water at t1 counts for, at the end of a step that began at t0.

    Steps end at the ends of bins, so a step lies in one bin; water at the very end of a bin also begins the next.
    """
    most = tracked.depth.shape[0] - 1
    return min(bin_at(t0, tracked.interval), most), min(bin_at(t1, tracked.interval), most)


@njit(nrt=False, **COMPILER)
def keep_in_bins(
    tracked: Tracked, c: int | np.int64, first: int, last: int, depth: float, discharge_x: float, discharge_y: float
) -> None:
    """Raise bins first to last of tracked cell c to what is greater."""
    _, speed, flow = water_motion(depth, discharge_x, discharge_y)
    for k in range(first, last + 1):
        if depth > tracked.depth[k, c]:
            tracked.depth[k, c] = depth
        if speed > tracked.speed[k, c]:
            tracked.speed[k, c] = speed
        if flow > tracked.flow[k, c]:
            tracked.flow[k, c] = flow


@njit(parallel=True, **COMPILER)
def track_bins(state: RealArray, tracked: Tracked, t0: float, t1: float) -> None:
    """Keep the worst of the tracked cells by time bin, at the end of a step from t0 to t1."""
    first, last = bins_of_span(tracked, t0, t1)
    zero = state.dtype.type(0.0)
    for c in prange(tracked.row.size):
        j, i = tracked.row[c], tracked.column[c]
        if state[DEPTH, j, i] > zero:
            keep_in_bins(
                tracked, np.int64(c), first, last, state[DEPTH, j, i], state[FLOW_X, j, i], state[FLOW_Y, j, i]
            )


@njit(parallel=True, **COMPILER)
def track_bins_inertial(state: RealArray, tracked: Tracked, t0: float, t1: float) -> None:
    """As `track_bins`, with discharge averaged to centres."""
    first, last = bins_of_span(tracked, t0, t1)
    real = state.dtype.type
    zero, half = real(0.0), real(0.5)
    for c in prange(tracked.row.size):
        j, i = tracked.row[c], tracked.column[c]
        if state[DEPTH, j, i] > zero:
            x = half * (state[FLOW_X, j, i] + state[FLOW_X, j, i + 1])
            y = half * (state[FLOW_Y, j, i] + state[FLOW_Y, j + 1, i])
            keep_in_bins(tracked, np.int64(c), first, last, state[DEPTH, j, i], x, y)


@njit(nrt=False, **COMPILER)
def span_of(t0: float, t1: float) -> float:
    """Time between two samples, as float32 has the two times. [s]

    Such spans add up without rounding: after days, a float32 sum of short steps as they are would be off by percents.
    """
    return np.float64(np.float32(t1)) - np.float64(np.float32(t0))


@njit(nrt=False, **COMPILER)
def sample_at(state: RealArray, clock: FloatArray, settings: Settings) -> Sample:
    """The sample at the present time, in numbers of the state's type."""
    real = state.dtype.type
    return Sample(
        real(clock[TIME]), real(span_of(clock[SAMPLED_AT], clock[TIME])), real(settings.wet_depth),
        real(settings.deep_depth),
    )  # fmt: skip


# The march.


@njit(nrt=False, **COMPILER)
def step_limit(series: Series, sources: Sources, gravity: float, t: float, longest: float, settings: Settings) -> float:
    """The longest step that inflows and level edges about to rise allow. [s]"""
    limit = longest
    area = settings.cell_size * settings.cell_size
    reach = settings.courant * settings.cell_size
    inflow, edge = sources.inflow, sources.edge
    for k in range(inflow.row.size):
        s = inflow.series[k]
        flow = max(series_value(series, s, t), series_value(series, s, t + limit)) * inflow.share[k]
        if flow > 0.0:
            limit = min(limit, (reach * reach * area / (gravity * flow)) ** (1.0 / 3.0))
            speed = max(abs(inflow.velocity_x[k]), abs(inflow.velocity_y[k]))
            limit = min(limit, 0.5 * reach / speed) if speed > 0.0 else limit
    for k in range(edge.side.size):
        s = edge.series[k]
        depth = max(series_value(series, s, t), series_value(series, s, t + limit)) - edge.bed[k]
        if depth > 0.0:
            limit = min(limit, reach / (2.0 * np.sqrt(gravity * depth)))
    return limit


@njit(nrt=False, **COMPILER)
def begin_step(
    ground: Ground, forcing: Forcing, clock: FloatArray, t_end: float, settings: Settings
) -> tuple[float, float]:
    """Choose the step, set edge levels and breaches. Returns step, new time; a step of zero means it grew too short."""
    series, sources = forcing.series, forcing.sources
    t = clock[TIME]
    reach = settings.courant * settings.cell_size
    step = stable_step(settings.longest_step, clock[LAST_STEP], reach, clock[FASTEST_WAVE])
    gravity = np.float64(ground.bed.dtype.type(GRAVITY))
    step = step_limit(series, sources, gravity, t, step, settings)
    clock[LAST_STEP] = step
    if not step >= settings.shortest_step:
        return 0.0, t
    left = t_end - t
    step = fitting_step(step, left)
    edge_levels(series, sources.edge, forcing.edges, t + 0.5 * step)
    if sources.breach.face.size:
        breach_crests(ground, series, sources.breach, t)
    return step, (t_end if step == left else t + step)


@njit(nrt=False, **COMPILER)
def end_step(
    state: RealArray, ground: Ground, forcing: Forcing, units: IntArray, taken: FloatArray, record: Record,
    t1: float, fastest: float, settings: Settings,
) -> None:  # fmt: skip
    """Sources inside the grid, then the clock at t1, after the water has moved."""
    clock = record.clock
    area = settings.cell_size * settings.cell_size
    t0 = clock[TIME]
    wave = exchange(state, ground, forcing, t0, t1, record.ledger, area)
    wave = max(wave, apply_sources(state, ground, forcing, units, taken, record.ledger, (t0, t1), area))
    clock[FASTEST_WAVE] = max(fastest, wave)
    clock[TIME] = t1
    clock[STEPS] += 1


@njit(nrt=False, **COMPILER)
def is_sample_due(clock: FloatArray, t_end: float, settings: Settings) -> bool:
    """Whether the maxima are sampled after this step."""
    return clock[STEPS] % settings.track_every == 0 or clock[TIME] == t_end


@njit(nrt=False, **COMPILER)
def worst(extremes: RealArray) -> tuple[float, float]:
    """Fastest wave and lowest depth of all units."""
    fastest, lowest = 0.0, 0.0
    for k in range(extremes.shape[0]):
        fastest = max(fastest, np.float64(extremes[k, FASTEST]))
        lowest = min(lowest, np.float64(extremes[k, LOWEST]))
    return fastest, lowest


@njit(nrt=False, **COMPILER)
def advance_first(
    states: RealArray, which: int, ground: Ground, forcing: Forcing, scratch: Scratch, record: Record, t_end: float,
    settings: Settings,
) -> tuple[int, int]:  # fmt: skip
    """March to t_end, first order; returns the index of the newest state, and DONE, BELOW_ZERO or STEP_TOO_SHORT."""
    real = states.dtype.type
    clock, ledger = record.clock, record.ledger
    area = settings.cell_size * settings.cell_size
    n_units = -1
    while clock[TIME] < t_end:
        now, nxt = states[which], states[1 - which]
        if clock[STEPS] % REFRESH == 0 or n_units < 0:
            n_units = active_units(now, nxt, scratch.sourced, scratch.wet, scratch.units)
        units, extremes = scratch.units[:n_units], scratch.extremes[:n_units]
        seconds, t1 = begin_step(ground, forcing, clock, t_end, settings)
        if seconds == 0.0:
            return which, STEP_TOO_SHORT
        if ground.obstruction.shape[0] > 1:
            set_drag(now, ground, units)
        fill_ghosts(now, ground, forcing.series, forcing.edges)
        step = Step(real(seconds), real(seconds / settings.cell_size), forcing.rain)
        step_first(now, nxt, ground, step, units, scratch.rows, scratch.edge, extremes)
        fastest, lowest = worst(extremes)
        if lowest < -settings.debt:
            return 1 - which, BELOW_ZERO
        add_volumes_first(now, ground, record.sections, np.float64(step.ratio) * area)
        ledger[LEDGER_RAIN] += forcing.rain_volume * np.float64(step.seconds)
        edge_volumes(scratch.edge, ledger, np.float64(step.ratio) * area)
        which = 1 - which
        t0 = clock[TIME]
        end_step(nxt, ground, forcing, units, scratch.taken, record, t1, fastest, settings)
        if record.tracked.row.size > 0:
            track_bins(nxt, record.tracked, t0, t1)
        if is_sample_due(clock, t_end, settings):
            track(nxt, units, record.maxima, sample_at(nxt, clock, settings))
            clock[SAMPLED_AT] = t1
    return which, DONE


@njit(nrt=False, **COMPILER)
def advance_second(
    states: RealArray, which: int, ground: Ground, forcing: Forcing, scratch: Scratch, record: Record, t_end: float,
    settings: Settings,
) -> tuple[int, int]:  # fmt: skip
    """March to t_end, second order; otherwise as `advance_first`."""
    real = states.dtype.type
    clock, ledger = record.clock, record.ledger
    area = settings.cell_size * settings.cell_size
    n_units = -1
    while clock[TIME] < t_end:
        now, nxt = states[which], states[1 - which]
        if clock[STEPS] % REFRESH == 0 or n_units < 0:
            n_units = active_units(now, nxt, scratch.sourced, scratch.wet, scratch.units)
        units, extremes = scratch.units[:n_units], scratch.extremes[:n_units]
        seconds, t1 = begin_step(ground, forcing, clock, t_end, settings)
        if seconds == 0.0:
            return which, STEP_TOO_SHORT
        if ground.obstruction.shape[0] > 1:
            set_drag(now, ground, units)
        fill_ghosts(now, ground, forcing.series, forcing.edges)
        step = Step(real(seconds), real(seconds / settings.cell_size), forcing.rain)
        step_second(now, nxt, ground, forcing.edges.kind, step, units, scratch.rows, scratch.edge, extremes)
        fastest, lowest = worst(extremes)
        while lowest < -settings.debt:  # slopes may drain a cell that cell means would not: again with half the step
            seconds *= 0.5
            if seconds < settings.shortest_step:
                return 1 - which, BELOW_ZERO
            t1, clock[LAST_STEP] = clock[TIME] + seconds, seconds
            fill_ghosts(now, ground, forcing.series, forcing.edges)
            step = Step(real(seconds), real(seconds / settings.cell_size), forcing.rain)
            step_second(now, nxt, ground, forcing.edges.kind, step, units, scratch.rows, scratch.edge, extremes)
            fastest, lowest = worst(extremes)
        ledger[LEDGER_RAIN] += forcing.rain_volume * np.float64(step.seconds)
        edge_volumes(scratch.edge, ledger, np.float64(step.ratio) * area)
        if record.sections.row.size > 0:
            scale = np.float64(step.ratio) * area
            add_volumes_second(now, nxt, ground, forcing.edges.kind, step, scratch, record.sections, scale)
        which = 1 - which
        t0 = clock[TIME]
        end_step(nxt, ground, forcing, units, scratch.taken, record, t1, fastest, settings)
        if record.tracked.row.size > 0:
            track_bins(nxt, record.tracked, t0, t1)
        if is_sample_due(clock, t_end, settings):
            track(nxt, units, record.maxima, sample_at(nxt, clock, settings))
            clock[SAMPLED_AT] = t1
    return which, DONE


@njit(nrt=False, **COMPILER)
def advance_inertial(
    states: RealArray, which: int, ground: Ground, forcing: Forcing, scratch: Scratch, record: Record, t_end: float,
    settings: Settings,
) -> tuple[int, int]:  # fmt: skip
    """March to t_end, local inertial; otherwise as `advance_first`."""
    real = states.dtype.type
    clock, ledger = record.clock, record.ledger
    area = settings.cell_size * settings.cell_size
    n_units = -1
    while clock[TIME] < t_end:
        now, nxt = states[which], states[1 - which]
        if clock[STEPS] % REFRESH == 0 or n_units < 0:
            n_units = active_units(now, nxt, scratch.sourced, scratch.wet, scratch.units)
        units, extremes = scratch.units[:n_units], scratch.extremes[:n_units]
        seconds, t1 = begin_step(ground, forcing, clock, t_end, settings)
        if seconds == 0.0:
            return which, STEP_TOO_SHORT
        if ground.obstruction.shape[0] > 1:
            set_drag(now, ground, units)
        fill_ghosts_inertial(now, ground, forcing.series, forcing.edges)
        step = Step(real(seconds), real(seconds / settings.cell_size), forcing.rain)
        rim = Rim(forcing.edges.kind, forcing.edges.fall, scratch.edge)
        step_inertial(now, nxt, ground, step, units, scratch.rows, rim, extremes)
        fastest, lowest = worst(extremes)
        if lowest < -settings.debt:
            return 1 - which, BELOW_ZERO
        add_volumes_inertial(nxt, record.sections, np.float64(step.ratio) * area)
        ledger[LEDGER_RAIN] += forcing.rain_volume * np.float64(step.seconds)
        edge_volumes(scratch.edge, ledger, np.float64(step.ratio) * area)
        which = 1 - which
        t0 = clock[TIME]
        end_step(nxt, ground, forcing, units, scratch.taken, record, t1, fastest, settings)
        if record.tracked.row.size > 0:
            track_bins_inertial(nxt, record.tracked, t0, t1)
        if is_sample_due(clock, t_end, settings):
            track_inertial(nxt, units, record.maxima, sample_at(nxt, clock, settings), scratch.rows)
            clock[SAMPLED_AT] = t1
    return which, DONE
