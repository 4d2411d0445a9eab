# ruff: noqa: F821  names are bound when compiled, see binding
# mypy: ignore-errors
"""Local inertial flow: shallow water without advection, discharge on faces.

Bates, Horritt and Fewtrell (2010), J. Hydrol. 387, 33-45; weighting of
neighbours after de Almeida et al. (2012), Water Resour. Res. 48, W05528. Friction takes
the size of the whole discharge vector, outflow of a cell is cut to the water it
has (all faces of the cell alike, so volume is exact), and discharge is capped at
critical flow.

State: depth, compensation, discharge through the west and through the south
face of each cell. A unit owns these faces of its cells, and the domain's last ones.
"""

from __future__ import annotations

__all__ = ["inertial_discharge", "march_inertial"]


def inertial_discharge(depth, fall, discharge, smoothed, across, ratio, step, drag):
    """Discharge through a face after a step. [m2/s]

    depth : of flow over the face [m]; fall : level left minus right [m]; smoothed :
    discharge weighted with its neighbours; across : discharge along the face; drag : 4 g n^2.
    """
    root = inverse_cube_root(depth if depth > DRY else DRY)
    square = root * root
    size = sqrt(discharge * discharge + across * across)
    slowing = ONE + QUARTER * step * drag * size * (square * square * (square * root))
    after = (smoothed + GRAVITY * depth * ratio * fall) / slowing
    most = depth * sqrt(GRAVITY * depth)
    after = after if after < most else most
    after = after if after > -most else -most
    return after if depth > DRY else ZERO


def raw_line(h0, h1, z0, z1, q, before, after, s0, s1, t0, t1, drag0, drag1, ratio, step, out):
    """Discharge through a line of faces before outflow is cut; s, t: the four faces around, across."""
    for i in range(out.size):
        top = z0[i] if z0[i] > z1[i] else z1[i]
        left, right = h0[i] - (top - z0[i]), h1[i] - (top - z1[i])
        depth = left if left > right else right
        smoothed = WEIGHT * q[i] + WEIGHT_BESIDE * (before[i] + after[i])
        across = QUARTER * ((s0[i] + s1[i]) + (t0[i] + t1[i]))
        fall = (h0[i] - h1[i]) + (z0[i] - z1[i])
        drag = HALF * (drag0[i] + drag1[i])
        out[i] = inertial_discharge(depth, fall, q[i], smoothed, across, ratio, step, drag)


def crest_line(h0, h1, z0, z1, columns, crest, first, out):
    """Cut the discharge over walls to what a weir lets through; none below the crest."""
    for k in range(columns.size):
        i = columns[k] - first
        if i < 0 or i >= out.size:
            continue
        top = crest[k]
        higher = z0[i] if z0[i] > z1[i] else z1[i]
        if top <= higher:
            continue
        left, right = h0[i] - (top - z0[i]), h1[i] - (top - z1[i])
        left = left if left > ZERO else ZERO
        right = right if right > ZERO else ZERO
        source = left if out[i] > ZERO else right
        out[i] = out[i] * weir_share(out[i], left, right) if source > DRY else ZERO


def cut_line(h, west, east, south, north, ratio, out):
    """Share of its outflow each cell can pay for."""
    for i in range(out.size):
        w, e, s, n = -west[i], east[i], -south[i], north[i]
        flow_x = (w if w > ZERO else ZERO) + (e if e > ZERO else ZERO)
        flow_y = (s if s > ZERO else ZERO) + (n if n > ZERO else ZERO)
        leaves = ratio * (flow_x + flow_y)
        share = h[i] / (leaves + TINY)
        out[i] = share if share < ONE else ONE


def pay_line(q, cut0, cut1, out):
    """Discharge after both sides' cut: the giver's counts."""
    for i in range(out.size):
        share = cut0[i] if q[i] > ZERO else cut1[i]
        flow = q[i] * share
        size = flow if flow > ZERO else -flow
        out[i] = flow if size > STILL else ZERO


def store_line(h, c, west, east, south, north, rain, rate, ratio, h_new, c_new):
    """New depth of a row; returns the fastest |u| + c and the lowest depth.

    A discharge capped at critical flow moves at (g q)^(1/3) at most: the film of a cell that much water falls
    through does not decide the time step.
    """
    fastest, debts = bits(ZERO), bits(ZERO)
    for i in range(h.size):
        gain_x, lost_x = exact_sum(west[i], -east[i])
        gain_y, lost_y = exact_sum(south[i], -north[i])
        gain, lost = exact_sum(gain_x, gain_y)
        y = (ratio * (gain + (lost + (lost_x + lost_y))) + rate * rain[i]) + c[i]
        total, error = exact_sum(h[i], y)
        wet = total > FILM
        depth = total if wet else ZERO
        h_new[i] = depth
        c_new[i] = error if wet else total + error
        flow_x, flow_y = west[i] + east[i], south[i] + north[i]
        flow_x = flow_x if flow_x > ZERO else -flow_x
        flow_y = flow_y if flow_y > ZERO else -flow_y
        flow = HALF * (flow_x if flow_x > flow_y else flow_y)
        speed = flow * velocity_weight(depth)
        weight = GRAVITY * flow + TINY
        root = inverse_cube_root(weight)
        critical = weight * (root * root)
        wave = bits((speed if speed < critical else critical) + sqrt(GRAVITY * depth))
        fastest = wave if wave > fastest else fastest
        debt = bits(-total if total < ZERO else ZERO)
        debts = debt if debt > debts else debts
    return from_bits(fastest), -from_bits(debts)


def raw_block(now, ground, ratio, step, c0, c1, p0, p1, work):
    """Discharges of all faces of cells c0 to c1, p0 to p1: work[0] west faces, work[1] south faces."""
    n = p1 - p0
    h, qx, qy, z, drag = now[0], now[2], now[3], ground.bed, ground.drag
    for j in range(c0, c1):
        a, b = p0, p1 + 1
        raw_line(
            h[j, a - 1 : b - 1], h[j, a:b], z[j, a - 1 : b - 1], z[j, a:b],
            qx[j, a:b], qx[j, a - 1 : b - 1], qx[j, a + 1 : b + 1],
            qy[j, a - 1 : b - 1], qy[j, a:b], qy[j + 1, a - 1 : b - 1], qy[j + 1, a:b],
            drag[j, a - 1 : b - 1], drag[j, a:b], ratio, step, work[0, j - c0, : n + 1],
        )  # fmt: skip
        s, e = ground.crest_rows_x[j], ground.crest_rows_x[j + 1]
        if e > s:
            crest_line(h[j, a - 1 : b - 1], h[j, a:b], z[j, a - 1 : b - 1], z[j, a:b],
                       ground.crest_columns_x[s:e], ground.crest_x[s:e], a, work[0, j - c0, : n + 1])  # fmt: skip
    for j in range(c0, c1 + 1):
        a, b = p0, p1
        raw_line(
            h[j - 1, a:b], h[j, a:b], z[j - 1, a:b], z[j, a:b], qy[j, a:b], qy[j - 1, a:b], qy[j + 1, a:b],
            qx[j - 1, a:b], qx[j, a:b], qx[j - 1, a + 1 : b + 1], qx[j, a + 1 : b + 1],
            drag[j - 1, a:b], drag[j, a:b], ratio, step, work[1, j - c0, :n],
        )  # fmt: skip
        s, e = ground.crest_rows_y[j], ground.crest_rows_y[j + 1]
        if e > s:
            crest_line(h[j - 1, a:b], h[j, a:b], z[j - 1, a:b], z[j, a:b],
                       ground.crest_columns_y[s:e], ground.crest_y[s:e], a, work[1, j - c0, :n])  # fmt: skip


def march_inertial(now, nxt, ground, rain, rate, ratio, step, j0, j1, a, b, work, edge):
    """One step of rows j0 to j1, columns a to b. Returns the fastest wave [m/s] and the lowest depth [m].

    work : (4, STRIP + 4, width): raw discharge x and y, cut (with a rim of ghost cells that pay in full), scratch.
    """
    ny, nx = now.shape[1], now.shape[2]
    c0, c1, p0, p1 = max(j0 - 1, 2), min(j1 + 1, ny - 2), max(a - 1, 2), min(b + 1, nx - 2)
    n, m = b - a, p1 - p0
    raw_block(now, ground, ratio, step, c0, c1, p0, p1, work)
    cut = work[2]  # cut[j - c0 + 1, i - p0 + 1]
    for j in range(-1, c1 - c0 + 1):
        for i in range(m + 2):
            cut[j + 1, i] = ONE
    for j in range(c1 - c0):
        cut_line(now[0, c0 + j, p0:p1], work[0, j, :m], work[0, j, 1 : m + 1], work[1, j, :m], work[1, j + 1, :m],
                 ratio, cut[j + 1, 1 : m + 1])  # fmt: skip
    fastest, lowest = ZERO, ZERO
    o = a - p0
    south, north, x = work[3, 0], work[3, 1], work[3, 2]
    r = j0 - c0
    pay_line(work[1, r, o : o + n], cut[r, o + 1 : o + n + 1], cut[r + 1, o + 1 : o + n + 1], south[:n])
    for j in range(j0, j1):
        r = j - c0
        pay_line(work[1, r + 1, o : o + n], cut[r + 1, o + 1 : o + n + 1], cut[r + 2, o + 1 : o + n + 1], north[:n])
        pay_line(work[0, r, o : o + n + 1], cut[r + 1, o : o + n + 1], cut[r + 1, o + 1 : o + n + 2], x[: n + 1])
        row = j if rain.shape[0] > 1 else 0
        speed, low = store_line(now[0, j, a:b], now[1, j, a:b], x[:n], x[1 : n + 1], south[:n], north[:n],
                               rain[row, a:b], rate, ratio, nxt[0, j, a:b], nxt[1, j, a:b])  # fmt: skip
        fastest = speed if speed > fastest else fastest
        lowest = low if low < lowest else lowest
        copy_row(x[:n], nxt[2, j, a:b])
        copy_row(south[:n], nxt[3, j, a:b])
        if a == 2:
            edge[0, j] = x[0]
        if b == nx - 2:
            edge[1, j] = x[n]
            nxt[2, j, b] = x[n]
        if j == 2:
            copy_row(south[:n], edge[2, a:b])
        if j == ny - 3:
            copy_row(north[:n], edge[3, a:b])
            copy_row(north[:n], nxt[3, j + 1, a:b])
        south, north = north, south
    return fastest, lowest


def step_inertial(now, nxt, ground, rain, rate, ratio, step, units, n_units, work, edge, speeds, lows):
    """One step of all units in parallel; per unit the fastest wave and the lowest depth."""
    for k in prange(n_units):
        speed, low = march_inertial(
            now, nxt, ground, rain, rate, ratio, step,
            units[k, 0], units[k, 1], units[k, 2], units[k, 3], work[thread_id()], edge,
        )  # fmt: skip
        speeds[k] = speed
        lows[k] = low


def edge_depths(state, bed, kind, level):
    """Depth of the ghost cells beyond open and level edges and outfalls."""
    ny, nx = state.shape[1], state.shape[2]
    for side in range(4):
        for k in range(2, (ny if side < 2 else nx) - 2):
            if kind[side, k] == 0:
                continue
            j = k if side < 2 else (2 if side == 2 else ny - 3)
            i = k if side > 1 else (2 if side == 0 else nx - 3)
            gj = k if side < 2 else (1 if side == 2 else ny - 2)
            gi = k if side > 1 else (1 if side == 0 else nx - 2)
            depth = state[0, j, i] if kind[side, k] == 1 else level[side, k] - bed[gj, gi]
            depth = ZERO if kind[side, k] == 3 else depth
            state[0, gj, gi] = depth if depth > ZERO else ZERO


def centre_row(here, beyond, out):
    """Discharge at centres from the two faces."""
    for i in range(out.size):
        out[i] = HALF * (here[i] + beyond[i])


def track_inertial(state, units, n_units, maxima, t, span, wet_depth, deep_depth, work):
    """As `advance.track`, with discharge averaged to centres."""
    for k in prange(n_units):
        a, b = units[k, 2], units[k, 3]
        x, y = work[thread_id(), 3, 0, : b - a], work[thread_id(), 3, 1, : b - a]
        for j in range(units[k, 0], units[k, 1]):
            centre_row(state[2, j, a:b], state[2, j, a + 1 : b + 1], x)
            centre_row(state[3, j, a:b], state[3, j + 1, a:b], y)
            track_cells(
                state[0, j, a:b], x, y, maxima.depth_peak[j, a:b], maxima.speed_peak[j, a:b],
                maxima.flow_peak[j, a:b], maxima.depth_speed[j, a:b], maxima.hazard[j, a:b],
                maxima.arrival[j, a:b], maxima.duration[j, a:b], t, span, wet_depth, deep_depth,
            )  # fmt: skip


def track_bins_inertial(state, tracked, t0, t1):
    """As `advance.track_bins`, with discharge averaged to centres."""
    first, last = bins_of_span(tracked, t0, t1)
    for c in prange(tracked.row.size):
        j, i = tracked.row[c], tracked.column[c]
        depth = state[0, j, i]
        if depth > ZERO:
            x, y = HALF * (state[2, j, i] + state[2, j, i + 1]), HALF * (state[3, j, i] + state[3, j + 1, i])
            _, speed, flow = water_motion(depth, x, y)
            for k in range(first, last + 1):
                keep_in_bin(tracked, k, c, depth, speed, flow)


def advance_inertial(
    states, which, ground, series, sources, soil, rain, rain_volume, edges, sourced, wet, units, n_units, work,
    edge, speeds, lows, taken, maxima, tracked, clock, ledger, t_end, settings,
):  # fmt: skip
    """March to t_end; as `advance.advance_first`."""
    area = settings.cell_size * settings.cell_size
    while clock[0] < t_end:
        now, nxt = states[which], states[1 - which]
        if clock[2] % REFRESH == 0 or n_units < 0:
            n_units = active_units(now, nxt, sourced, units, wet)
        step, t1 = begin_step(ground, series, sources, edges, clock, t_end, settings)
        if step == 0.0:
            return which, n_units, 2
        edge_depths(now, ground.bed, edges.kind, edges.level)
        dt, ratio = real(step), real(step / settings.cell_size)
        step_inertial(now, nxt, ground, rain, dt, ratio, dt, units, n_units, work, edge, speeds, lows)
        fastest, lowest = worst(speeds, lows, n_units)
        if lowest < -settings.debt:
            return 1 - which, n_units, 1
        ledger[0] += rain_volume * float(dt)
        edge_volumes(edge, ledger, float(ratio) * area)
        which = 1 - which
        t0 = clock[0]
        wave = apply_sources(nxt, ground, series, sources, soil, units, n_units, taken, t0, t1, area, ledger)
        clock[3] = max(fastest, wave)
        clock[0] = t1
        clock[2] += 1
        if tracked.row.size > 0:
            track_bins_inertial(nxt, tracked, t0, t1)
        if clock[2] % settings.track_every == 0 or t1 == t_end:
            track_inertial(
                nxt, units, n_units, maxima, real(t1), tracked_span(clock[4], t1),
                real(settings.wet_depth), real(settings.deep_depth), work,
            )  # fmt: skip
            clock[4] = t1
    return which, n_units, 0
