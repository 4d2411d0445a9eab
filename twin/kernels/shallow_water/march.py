# ruff: noqa: F821  names are bound when compiled, see binding
# mypy: ignore-errors
"""Many time steps in one call: units of blocks in parallel, active blocks only, boundaries and sources.

A unit is a run of active blocks in one strip of rows. Units write only their
own cells and read the old state, and sums are taken in a fixed order, so the
result does not depend on the number of threads.
"""

from __future__ import annotations

__all__ = ["active_units", "fastest_wave", "fill_ghosts", "step_first"]


def find_wet(now, nxt, sourced, wet):
    """Mark the blocks that hold water or a source: wet[:2] (strips, blocks), lower and upper half of a strip's rows.

    wet[2] : blocks to look at. The others were dry at the last look and not worked on since.
    now, nxt : both states: a block rests only when both are dry, so that neither is stale.
    sourced : (strips, blocks) bool, blocks always worked on.
    """
    for s in prange(wet.shape[1]):
        find_wet_strip(now[0], nxt[0], sourced[s], s, wet[:, s])


def find_wet_strip(now, nxt, sourced, s, wet):
    """One strip of `find_wet`."""
    ny, nx = now.shape
    j0, j1 = 2 + s * STRIP, min(2 + (s + 1) * STRIP, ny - 2)
    for t in range(wet.shape[1]):
        a, b = max(2, t * BLOCK), min((t + 1) * BLOCK, nx - 2)
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


def near_wet(wet, s, t):
    """Whether water is in block t of strip s or so near that it may get there before the next look."""
    strips, blocks = wet.shape[1], wet.shape[2]
    for q in range(max(t - 1, 0), min(t + 2, blocks)):
        if wet[0, s, q] or wet[1, s, q]:
            return True
        if s > 0 and wet[1, s - 1, q]:
            return True
        if s + 1 < strips and wet[0, s + 1, q]:
            return True
    return False


def active_units(now, nxt, sourced, units, wet):
    """List the runs of blocks that are to be worked on; returns how many.

    units : (n, 4) int64 out: rows j0 to j1, columns a to b. A run longer than UNIT_BLOCKS is
    cut in equal parts; dry gaps shorter than GAP_BLOCKS are worked on: starting a unit costs more.
    wet : as in `find_wet`, out; wet[2] is left as the blocks worked on, for the next look.
    """
    ny, nx = now.shape[1], now.shape[2]
    strips, blocks = wet.shape[1], wet.shape[2]
    find_wet(now, nxt, sourced, wet)
    count = 0
    for s in range(strips):
        j0, j1 = 2 + s * STRIP, min(2 + (s + 1) * STRIP, ny - 2)
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
                    units[count, 2], units[count, 3] = max(2, first * BLOCK), min(last * BLOCK, nx - 2)
                    count += 1
                start = -1
            if on:
                start = t if start < 0 else start
                end = t + 1
    return count


def any_wet(depth):
    """Whether a row holds water."""
    top = ZERO
    for i in range(depth.size):
        top = depth[i] if depth[i] > top else top
    return top > ZERO


def fastest_wave(now, units, n_units):
    """The fastest |u| + c or |v| + c of the state. [m/s]"""
    fastest = ZERO
    for k in range(n_units):
        for j in range(units[k, 0], units[k, 1]):
            for i in range(units[k, 2], units[k, 3]):
                h = now[0, j, i]
                root = inverse_cube_root(h if h > DRY else DRY)
                weight = root * root * root
                x, y = abs(now[2, j, i]), abs(now[3, j, i])
                speed = (x if x > y else y) * weight + sqrt(GRAVITY * h)
                fastest = speed if speed > fastest else fastest
    return fastest


def ghost_state(kind, level, h, z, inward):
    """Depth and inward discharge of a ghost cell beyond an edge cell.

    kind 1: open, water leaves and none enters. kind 2: level given; the velocity
    follows from the outgoing Riemann invariant. kind 3: outfall, dry.
    """
    if kind == 3:
        return ZERO, ZERO
    if kind == 1:
        return h, (inward if inward < ZERO else ZERO)
    depth = level - z
    depth = depth if depth > ZERO else ZERO
    if depth < DRY:
        return ZERO, ZERO
    u = inward * velocity_weight(h)
    speed = u + (sqrt(GRAVITY * depth) - sqrt(GRAVITY * h)) * TWO if h > DRY else ZERO
    limit = sqrt(GRAVITY * depth)
    speed = limit if speed > limit else speed
    return depth, depth * speed


def fill_ghosts(state, bed, kind, level):
    """Set the ghost cells beyond open and level edges; closed ones are blocked once and for all.

    kind : (4, n) int8 west, east, south, north by padded row or column: 0 closed, 1 open, 2 level, 3 outfall.
    level : (4, n). [m]
    """
    ny, nx = state.shape[1], state.shape[2]
    for j in range(2, ny - 2):
        for side in range(2):
            if kind[side, j] > 0:
                i, g, sign = (2, 1, ONE) if side == 0 else (nx - 3, nx - 2, -ONE)
                h, q = ghost_state(kind[side, j], level[side, j], state[0, j, i], bed[j, i], sign * state[2, j, i])
                for k in range(2):
                    f = g - k if side == 0 else g + k
                    state[0, j, f], state[2, j, f], state[3, j, f] = h, sign * q, state[3, j, i]
    for i in range(2, nx - 2):
        for side in range(2, 4):
            if kind[side, i] > 0:
                j, g, sign = (2, 1, ONE) if side == 2 else (ny - 3, ny - 2, -ONE)
                h, q = ghost_state(kind[side, i], level[side, i], state[0, j, i], bed[j, i], sign * state[3, j, i])
                for k in range(2):
                    f = g - k if side == 2 else g + k
                    state[0, f, i], state[3, f, i], state[2, f, i] = h, sign * q, state[2, j, i]


def step_first(now, nxt, ground, rain, rate, ratio, step, units, n_units, work, edge, speeds, lows):
    """One step of all units in parallel; per unit the fastest wave and the lowest depth."""
    for k in prange(n_units):
        speed, low = march_first(
            now, nxt, ground, rain, rate, ratio, step,
            units[k, 0], units[k, 1], units[k, 2], units[k, 3], work[thread_id()], edge,
        )  # fmt: skip
        speeds[k] = speed
        lows[k] = low


def step_second(base, now, nxt, ground, rain, rate, ratio, step, share, units, n_units, work, edge, speeds, lows):
    """One Heun stage of all units in parallel; per unit the fastest wave and the lowest depth."""
    for k in prange(n_units):
        speed, low = march_second(
            base, now, nxt, ground, rain, rate, ratio, step, share,
            units[k, 0], units[k, 1], units[k, 2], units[k, 3], work[thread_id()], edge,
        )  # fmt: skip
        speeds[k] = speed
        lows[k] = low
