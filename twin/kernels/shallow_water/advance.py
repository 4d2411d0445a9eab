# ruff: noqa: F821  names are bound when compiled, see binding
# mypy: ignore-errors
"""The march in time: from one event to the next in one call.

`clock` carries what a restart needs: [time, last step, steps, fastest wave, tracked at].
`ledger` collects volumes [m3] by the names in LEDGER.
"""

from __future__ import annotations

__all__ = ["LEDGER", "advance_first", "advance_second", "track", "track_bins"]

LEDGER = (
    "rain", "inflow", "west", "east", "south", "north", "level_cells", "infiltration", "drains", "pumps",
)  # fmt: skip


def track(state, units, n_units, maxima, t, span, wet_depth, deep_depth):
    """Keep the worst of all cells up to time t, the time water came and how long it was deep, see `tables.Maxima`.

    span : time since the last look. [s]
    """
    for k in prange(n_units):
        for j in range(units[k, 0], units[k, 1]):
            a, b = units[k, 2], units[k, 3]
            track_cells(
                state[0, j, a:b], state[2, j, a:b], state[3, j, a:b], maxima.depth_peak[j, a:b],
                maxima.speed_peak[j, a:b], maxima.flow_peak[j, a:b], maxima.depth_speed[j, a:b],
                maxima.hazard[j, a:b], maxima.arrival[j, a:b], maxima.duration[j, a:b],
                t, span, wet_depth, deep_depth,
            )  # fmt: skip


def track_cells(
    h, qx, qy, deepest, fastest, strongest, product, rating, arrival, duration, t, span, wet_depth, deep_depth,
):  # fmt: skip
    """A row of `track`."""
    for i in range(h.size):
        depth = h[i]
        discharge, speed, flow = water_motion(depth, qx[i], qy[i])
        hazard = flood_hazard(depth, speed)
        deepest[i] = depth if depth > deepest[i] else deepest[i]
        fastest[i] = speed if speed > fastest[i] else fastest[i]
        strongest[i] = flow if flow > strongest[i] else strongest[i]
        product[i] = discharge if discharge > product[i] else product[i]
        rating[i] = hazard if hazard > rating[i] else rating[i]
        first = t if depth >= wet_depth else NEVER
        arrival[i] = first if first < arrival[i] else arrival[i]
        duration[i] = duration[i] + (span if depth > deep_depth else ZERO)


def keep_in_bin(tracked, k, c, depth, speed, flow):
    """Raise bin k of tracked cell c to what is greater."""
    if depth > tracked.depth[k, c]:
        tracked.depth[k, c] = depth
    if speed > tracked.speed[k, c]:
        tracked.speed[k, c] = speed
    if flow > tracked.flow[k, c]:
        tracked.flow[k, c] = flow


def bins_of_span(tracked, t0, t1):
    """First and last bin that the water at t1 counts for, at the end of a step that began at t0.

    Steps end at the ends of bins, so a step lies in one bin; water at the very end of a bin also begins the next.
    """
    most = tracked.depth.shape[0] - 1
    return min(bin_at(t0, tracked.interval), most), min(bin_at(t1, tracked.interval), most)


def track_bins(state, tracked, t0, t1):
    """Keep the worst of the tracked cells by time bin, at the end of a step from t0 to t1."""
    first, last = bins_of_span(tracked, t0, t1)
    for c in prange(tracked.row.size):
        j, i = tracked.row[c], tracked.column[c]
        depth = state[0, j, i]
        if depth > ZERO:
            _, speed, flow = water_motion(depth, state[2, j, i], state[3, j, i])
            for k in range(first, last + 1):
                keep_in_bin(tracked, k, c, depth, speed, flow)


def tracked_span(t0, t1):
    """Time since the last look, between the two times as float32 has them. [s]

    Such spans add up without rounding: after days, a float32 sum of short steps as they are would be off by percents.
    """
    return real(np.float64(np.float32(t1)) - np.float64(np.float32(t0)))


def edge_volumes(edge, ledger, scale):
    """Add the volumes that entered through the four edges; edge holds fluxes towards larger indices."""
    for side in range(4):
        total = 0.0
        for k in range(edge.shape[1]):
            total += np.float64(edge[side, k])
        ledger[2 + side] += total * scale if side == 0 or side == 2 else -total * scale


def step_limit(series, sources, t, longest, courant, cell_size):
    """The longest step that inflows and level edges about to rise allow. [s]"""
    limit = longest
    area = cell_size * cell_size
    reach = courant * cell_size
    for k in range(sources.inflow.row.size):
        s = sources.inflow.series[k]
        flow = max(series_value(series, s, t), series_value(series, s, t + limit)) * sources.inflow.share[k]
        if flow > 0.0:
            limit = min(limit, (reach * reach * area / (GRAVITY * flow)) ** (1.0 / 3.0))
            speed = max(abs(sources.inflow.velocity_x[k]), abs(sources.inflow.velocity_y[k]))
            limit = min(limit, 0.5 * reach / speed) if speed > 0.0 else limit
    for k in range(sources.edge.side.size):
        s = sources.edge.series[k]
        depth = max(series_value(series, s, t), series_value(series, s, t + limit)) - sources.edge.bed[k]
        if depth > 0.0:
            limit = min(limit, reach / (2.0 * np.sqrt(GRAVITY * depth)))
    return limit


def apply_sources(state, ground, series, sources, soil, units, n_units, taken, t0, t1, area, ledger):
    """Everything inside the grid but rain; returns the fastest wave at inflows and imposed levels. [m/s]"""
    volume, fast = pour_inflows(state, ground.porosity, series, sources.inflow, t0, t1, area)
    ledger[1] += volume
    volume, faster = impose_levels(state, ground.porosity, ground.bed, series, sources.level, t1, area)
    ledger[6] += volume
    if soil.kind.size > 1:
        soak(state, ground.porosity, soil, t1 - t0, units, n_units, taken)
        for k in range(n_units):
            ledger[7] -= taken[k] * area
    ledger[8] -= take_drains(state, ground.porosity, sources.drain, t1 - t0, area)
    ledger[9] -= pump_water(state, ground.porosity, series, sources.pump, t0, t1, area)
    return max(fast, faster)


def soak(state, porosity, soil, step, units, n_units, taken):
    """Infiltration of all units in parallel."""
    for k in prange(n_units):
        taken[k] = infiltrate(state, porosity, soil, step, units[k, 0], units[k, 1], units[k, 2], units[k, 3])


def begin_step(ground, series, sources, edges, clock, t_end, settings):
    """Choose the step, set edge levels and breaches. Returns step, new time; a step of zero means it grew too short."""
    cell_size = settings.cell_size
    t = clock[0]
    step = min(settings.longest_step, 1.5 * clock[1])
    if clock[3] > 0.0:
        step = min(step, settings.courant * cell_size / clock[3])
    step = step_limit(series, sources, t, step, settings.courant, cell_size)
    if not step >= settings.shortest_step:
        clock[1] = step
        return 0.0, t
    clock[1] = step
    left = t_end - t
    if left < 2.0 * step:
        step = left if left <= step else 0.5 * left
    edge_levels(series, sources, edges, t + 0.5 * step)
    if sources.breach.face.size:
        breach_crests(ground, series, sources.breach, t)
    return step, (t_end if step == left else t + step)


def edge_levels(series, sources, edges, t):
    """Levels beyond level edges at time t."""
    for k in range(sources.edge.side.size):
        edges.level[sources.edge.side[k], sources.edge.index[k]] = series_value(series, sources.edge.series[k], t)


def end_step(
    state, ground, series, sources, soil, units, n_units, taken, maxima, tracked, clock, ledger, t1, t_end, fastest,
    settings,
):  # fmt: skip
    """Sources inside the grid, clock and maxima after the water has moved."""
    area = settings.cell_size * settings.cell_size
    t0 = clock[0]
    wave = apply_sources(state, ground, series, sources, soil, units, n_units, taken, t0, t1, area, ledger)
    clock[3] = max(fastest, wave)
    clock[0] = t1
    clock[2] += 1
    if tracked.row.size > 0:
        track_bins(state, tracked, t0, t1)
    if clock[2] % settings.track_every == 0 or t1 == t_end:
        track(
            state, units, n_units, maxima, real(t1), tracked_span(clock[4], t1),
            real(settings.wet_depth), real(settings.deep_depth),
        )  # fmt: skip
        clock[4] = t1


def worst(speeds, lows, n_units):
    """Fastest wave and lowest depth of all units."""
    fastest, lowest = 0.0, 0.0
    for k in range(n_units):
        fastest = max(fastest, np.float64(speeds[k]))
        lowest = min(lowest, np.float64(lows[k]))
    return fastest, lowest


def advance_first(
    states, which, ground, series, sources, soil, rain, rain_volume, edges, sourced, wet, units, n_units, work,
    edge, speeds, lows, taken, maxima, tracked, clock, ledger, t_end, settings,
):  # fmt: skip
    """March to t_end, first order; returns the index of the newest state, the number of units, and a status.

    status : 0 done, 1 depth below zero, 2 step too short.
    """
    area = settings.cell_size * settings.cell_size
    while clock[0] < t_end:
        now, nxt = states[which], states[1 - which]
        if clock[2] % REFRESH == 0 or n_units < 0:
            n_units = active_units(now, nxt, sourced, units, wet)
        step, t1 = begin_step(ground, series, sources, edges, clock, t_end, settings)
        if step == 0.0:
            return which, n_units, 2
        fill_ghosts(now, ground.bed, edges.kind, edges.level)
        dt, ratio = real(step), real(step / settings.cell_size)
        step_first(now, nxt, ground, rain, dt, ratio, dt, units, n_units, work, edge, speeds, lows)
        fastest, lowest = worst(speeds, lows, n_units)
        if lowest < -settings.debt:
            return 1 - which, n_units, 1
        ledger[0] += rain_volume * np.float64(dt)
        edge_volumes(edge, ledger, np.float64(ratio) * area)
        which = 1 - which
        end_step(
            nxt, ground, series, sources, soil, units, n_units, taken, maxima, tracked, clock, ledger, t1, t_end,
            fastest, settings,
        )  # fmt: skip
    return which, n_units, 0


def advance_second(
    states, which, ground, series, sources, soil, rain, rain_volume, edges, sourced, wet, units, n_units, work,
    edge, speeds, lows, taken, maxima, tracked, clock, ledger, t_end, settings,
):  # fmt: skip
    """March to t_end with Heun's method; otherwise as `advance_first`."""
    area = settings.cell_size * settings.cell_size
    one, half = real(1.0), real(0.5)
    while clock[0] < t_end:
        now, mid = states[which], states[1 - which]
        if clock[2] % (REFRESH // 2) == 0 or n_units < 0:
            n_units = active_units(now, mid, sourced, units, wet)
        step, t1 = begin_step(ground, series, sources, edges, clock, t_end, settings)
        if step == 0.0:
            return which, n_units, 2
        fill_ghosts(now, ground.bed, edges.kind, edges.level)
        dt, ratio = real(step), real(step / settings.cell_size)
        step_second(now, now, mid, ground, rain, dt, ratio, dt, one, units, n_units, work, edge, speeds, lows)
        fastest, lowest = worst(speeds, lows, n_units)
        edge_volumes(edge, ledger, 0.5 * np.float64(ratio) * area)
        fill_ghosts(mid, ground.bed, edges.kind, edges.level)
        step_second(now, mid, now, ground, rain, dt, ratio, dt, half, units, n_units, work, edge, speeds, lows)
        fastest, low = worst(speeds, lows, n_units)
        if min(low, lowest) < -settings.debt:
            return which, n_units, 1
        ledger[0] += rain_volume * np.float64(dt)
        edge_volumes(edge, ledger, 0.5 * np.float64(ratio) * area)
        end_step(
            now, ground, series, sources, soil, units, n_units, taken, maxima, tracked, clock, ledger, t1, t_end,
            fastest, settings,
        )  # fmt: skip
    return which, n_units, 0
