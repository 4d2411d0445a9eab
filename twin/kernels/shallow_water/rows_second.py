# ruff: noqa: F821  names are bound when compiled, see binding
# mypy: ignore-errors
"""Second order shallow water: limited slopes of depth, level and velocity, Heun's two stages.

Depth and level are reconstructed, so the bed of a face follows (Audusse et al.
2004): on a smooth slope it is continuous and a sheet of rain keeps its depth.
Where a cell or its neighbour is dry the slope is flat, and the scheme is first
order there. Values at the two ends of a cell are value -/+ half difference.
"""

from __future__ import annotations

__all__ = ["half_slopes", "march_second", "states_at_faces", "store_second"]


def half_slopes(h_a, h_b, h_c, z_a, z_b, z_c, u_a, u_b, u_c, v_a, v_b, v_c, dh, dz, du, dv):
    """Half of the limited difference over a cell b between a and c, of depth, bed and velocity."""
    for i in range(dh.size):
        before, after = h_b[i] - h_a[i], h_c[i] - h_b[i]
        depth = HALF * limited_slope(before, after)
        level = HALF * limited_slope(before + (z_b[i] - z_a[i]), after + (z_c[i] - z_b[i]))
        x = HALF * limited_slope(u_b[i] - u_a[i], u_c[i] - u_b[i])
        y = HALF * limited_slope(v_b[i] - v_a[i], v_c[i] - v_b[i])
        thin = h_a[i] if h_a[i] < h_c[i] else h_c[i]
        thin = h_b[i] if h_b[i] < thin else thin
        wet = thin > DRY
        dh[i] = depth if wet else ZERO
        dz[i] = level - depth if wet else ZERO
        du[i] = x if wet else ZERO
        dv[i] = y if wet else ZERO


def states_at_faces(
    h0, h1, z0, z1, u0, u1, v0, v1, dh0, dh1, dz0, dz1, du0, du1, dv0, dv1,
    a0, a1, step, base, n0, n1, t0, t1,
):  # fmt: skip
    """States on both sides of faces: depth, bed step, bed left, normal and transverse velocity."""
    for i in range(a0.size):
        a0[i] = h0[i] + dh0[i]
        a1[i] = h1[i] - dh1[i]
        step[i] = (z1[i] - z0[i]) - (dz0[i] + dz1[i])
        base[i] = z0[i] + dz0[i]
        n0[i] = u0[i] + du0[i]
        n1[i] = u1[i] - du1[i]
        t0[i] = v0[i] + dv0[i]
        t1[i] = v1[i] - dv1[i]


def sloped_faces(
    h0, h1, z0, z1, u0, u1, v0, v1, dh0, dh1, dz0, dz1, du0, du1, dv0, dv1, volume, left, right, cross,
):  # fmt: skip
    """As `rows.faces`, from the states the slopes give at the faces; what is left of the bed's rise is a step."""
    for i in range(volume.size):
        h_left, h_right = h0[i] + dh0[i], h1[i] - dh1[i]
        rise = (z1[i] - z0[i]) - (dz0[i] + dz1[i])
        a, b, push_left, push_right = face_states(h_left, h_right, ZERO, rise, ZERO, NO_CREST)
        u_left, u_right, v_left, v_right = u0[i] + du0[i], u1[i] - du1[i], v0[i] + dv0[i], v1[i] - dv1[i]
        flux, momentum, transverse = face_flux(a, b, u_left, u_right, v_left, v_right)
        volume[i] = flux
        left[i] = momentum + push_left
        right[i] = momentum + push_right
        cross[i] = transverse


def store_second(
    h, c, qx, qy, h_base, c_base, qx_base, qy_base, share, drag, rain, rate, ratio, step, dz_x, dz_y,
    x_volume, x_left, x_right, x_cross,
    south_volume, south_right, south_cross, north_volume, north_left, north_cross,
    h_new, c_new, qx_new, qy_new,
):  # fmt: skip
    """New state of a row: base + share (state + fluxes - base). Returns the fastest wave and the lowest depth."""
    fastest, deepest_debt = bits(ZERO), bits(ZERO)
    for i in range(h.size):
        gain_x, lost_x = exact_sum(x_volume[i], -x_volume[i + 1])
        gain_y, lost_y = exact_sum(south_volume[i], -north_volume[i])
        gain, lost = exact_sum(gain_x, gain_y)
        rise = ratio * (gain + (lost + (lost_x + lost_y))) + rate * rain[i]
        depth = h[i]
        pull_x, pull_y = (GRAVITY * depth) * (dz_x[i] + dz_x[i]), (GRAVITY * depth) * (dz_y[i] + dz_y[i])
        x = qx[i] + ratio * (((x_right[i] - x_left[i + 1]) - pull_x) + (south_cross[i] - north_cross[i]))
        y = qy[i] + ratio * (((south_right[i] - north_left[i]) - pull_y) + (x_cross[i] - x_cross[i + 1]))
        start = h_base[i]
        change = share * (((depth - start) + (c[i] - c_base[i])) + rise) + c_base[i]
        total, error = exact_sum(start, change)
        after = depth + rise
        root = inverse_cube_root(after if after > DRY else DRY)
        square = root * root
        factor = friction_factor(sqrt(x * x + y * y), step * drag[i] * (square * square * (square * root)))
        wet = total > FILM
        depth = total if wet else ZERO
        factor = factor if after > DRY else ZERO
        x = qx_base[i] + share * (factor * x - qx_base[i])
        y = qy_base[i] + share * (factor * y - qy_base[i])
        size_x = x if x > ZERO else -x
        size_y = y if y > ZERO else -y
        h_new[i] = depth
        c_new[i] = error if wet else total + error
        qx_new[i] = x if size_x > STILL and depth > DRY else ZERO
        qy_new[i] = y if size_y > STILL and depth > DRY else ZERO
        size = size_x if size_x > size_y else size_y
        wave = bits(size * velocity_weight(depth) + sqrt(GRAVITY * depth))
        fastest = wave if wave > fastest else fastest
        debt = bits(-total if total < ZERO else ZERO)
        deepest_debt = debt if debt > deepest_debt else deepest_debt
    return from_bits(fastest), -from_bits(deepest_debt)


def slopes_y(j, a, b, now, ground, work, slot):
    """Half slopes over row j in y into work rows slot to slot + 3 (dh, dz, dv, du)."""
    n = b - a
    h, z = now[0], ground.bed
    p, q, r = 2 * ((j - 1) & 3), 2 * (j & 3), 2 * ((j + 1) & 3)
    half_slopes(
        h[j - 1, a:b], h[j, a:b], h[j + 1, a:b], z[j - 1, a:b], z[j, a:b], z[j + 1, a:b],
        work[p + 1, 2 : n + 2], work[q + 1, 2 : n + 2], work[r + 1, 2 : n + 2],
        work[p, 2 : n + 2], work[q, 2 : n + 2], work[r, 2 : n + 2],
        work[slot, :n], work[slot + 1, :n], work[slot + 2, :n], work[slot + 3, :n],
    )  # fmt: skip


def y_faces_second(j, a, b, now, ground, work, slot, below, here):
    """Faces between rows j - 1 and j into work rows slot to slot + 3; below, here: slots of y slopes."""
    n = b - a
    h, z = now[0], ground.bed
    p, q = 2 * ((j - 1) & 3), 2 * (j & 3)
    sloped_faces(
        h[j - 1, a:b], h[j, a:b], z[j - 1, a:b], z[j, a:b],
        work[p + 1, 2 : n + 2], work[q + 1, 2 : n + 2], work[p, 2 : n + 2], work[q, 2 : n + 2],
        work[below, :n], work[here, :n], work[below + 1, :n], work[here + 1, :n],
        work[below + 2, :n], work[here + 2, :n], work[below + 3, :n], work[here + 3, :n],
        work[slot, :n], work[slot + 1, :n], work[slot + 2, :n], work[slot + 3, :n],
    )  # fmt: skip
    for t in range(a // TILE, (b - 1) // TILE + 1):
        if ground.walled_y[j, t]:  # beside a wall slopes are flat
            s, e = max(a, t * TILE), min(b, (t + 1) * TILE)
            wall_push(
                h[j - 1, s:e], h[j, s:e], z[j - 1, s:e], z[j, s:e],
                work[p + 1, s - a + 2 : e - a + 2], work[q + 1, s - a + 2 : e - a + 2],
                work[slot + 1, s - a : e - a], work[slot + 2, s - a : e - a],
            )  # fmt: skip
    s, e = ground.crest_rows_y[j], ground.crest_rows_y[j + 1]
    if e > s:
        states_at_faces(
            h[j - 1, a:b], h[j, a:b], z[j - 1, a:b], z[j, a:b],
            work[p + 1, 2 : n + 2], work[q + 1, 2 : n + 2], work[p, 2 : n + 2], work[q, 2 : n + 2],
            work[below, :n], work[here, :n], work[below + 1, :n], work[here + 1, :n],
            work[below + 2, :n], work[here + 2, :n], work[below + 3, :n], work[here + 3, :n],
            work[36, :n], work[37, :n], work[38, :n], work[39, :n],
            work[40, :n], work[41, :n], work[42, :n], work[43, :n],
        )  # fmt: skip
        crests_second(n, work, slot, ground.crest_columns_y[s:e], ground.crest_y[s:e], a)


def x_faces_second(j, a, b, now, ground, work, slot):
    """Faces a to b of row j into work rows slot to slot + 3; leaves the x slopes of the cells in rows 32 to 35."""
    n = b - a
    m = n + 1
    h, z = now[0, j], ground.bed[j]
    q = 2 * (j & 3)
    half_slopes(
        h[a - 2 : b], h[a - 1 : b + 1], h[a : b + 2], z[a - 2 : b], z[a - 1 : b + 1], z[a : b + 2],
        work[q, : n + 2], work[q, 1 : n + 3], work[q, 2 : n + 4],
        work[q + 1, : n + 2], work[q + 1, 1 : n + 3], work[q + 1, 2 : n + 4],
        work[32, : n + 2], work[33, : n + 2], work[34, : n + 2], work[35, : n + 2],
    )  # fmt: skip
    sloped_faces(
        h[a - 1 : b], h[a : b + 1], z[a - 1 : b], z[a : b + 1],
        work[q, 1 : m + 1], work[q, 2 : m + 2], work[q + 1, 1 : m + 1], work[q + 1, 2 : m + 2],
        work[32, :m], work[32, 1 : m + 1], work[33, :m], work[33, 1 : m + 1],
        work[34, :m], work[34, 1 : m + 1], work[35, :m], work[35, 1 : m + 1],
        work[slot, :m], work[slot + 1, :m], work[slot + 2, :m], work[slot + 3, :m],
    )  # fmt: skip
    for t in range(a // TILE, (b - 1) // TILE + 1):
        if ground.walled_x[j, t]:
            s, e = max(a, t * TILE), min(b, (t + 1) * TILE)
            e = e + 1 if e == b else e
            wall_push(
                h[s - 1 : e - 1], h[s:e], z[s - 1 : e - 1], z[s:e],
                work[q, s - a + 1 : e - a + 1], work[q, s - a + 2 : e - a + 2],
                work[slot + 1, s - a : e - a], work[slot + 2, s - a : e - a],
            )  # fmt: skip
    s, e = ground.crest_rows_x[j], ground.crest_rows_x[j + 1]
    if e > s:
        states_at_faces(
            h[a - 1 : b], h[a : b + 1], z[a - 1 : b], z[a : b + 1],
            work[q, 1 : m + 1], work[q, 2 : m + 2], work[q + 1, 1 : m + 1], work[q + 1, 2 : m + 2],
            work[32, :m], work[32, 1 : m + 1], work[33, :m], work[33, 1 : m + 1],
            work[34, :m], work[34, 1 : m + 1], work[35, :m], work[35, 1 : m + 1],
            work[36, :m], work[37, :m], work[38, :m], work[39, :m],
            work[40, :m], work[41, :m], work[42, :m], work[43, :m],
        )  # fmt: skip
        crests_second(m, work, slot, ground.crest_columns_x[s:e], ground.crest_x[s:e], a)


def crests_second(m, work, slot, columns, crest, first):
    """Faces with a wall, from the states in work rows 36 to 43."""
    crest_faces(
        work[36, :m], work[37, :m], work[ZEROS, :m], work[38, :m],
        work[40, :m], work[41, :m], work[42, :m], work[43, :m], work[39, :m], columns, crest, first,
        work[slot, :m], work[slot + 1, :m], work[slot + 2, :m], work[slot + 3, :m],
    )  # fmt: skip


def march_second(base, now, nxt, ground, rain, rate, ratio, step, share, j0, j1, a, b, work, edge):
    """One stage for rows j0 to j1, columns a to b: nxt = base + share (now + step L(now) - base).

    base and nxt may be the same array. Edge volumes are added with the weight the stage has in the step.
    """
    ny, nx = now.shape[1], now.shape[2]
    n = b - a
    fastest, lowest = ZERO, ZERO
    for j in range(j0 - 2, j0 + 1):
        velocity_row(now[0, j, a - 2 : b + 2], now[2, j, a - 2 : b + 2], now[3, j, a - 2 : b + 2],
                     work[2 * (j & 3), : n + 4], work[2 * (j & 3) + 1, : n + 4])  # fmt: skip
    south, north, below, here = 12, 16, 24, 28
    slopes_y(j0 - 1, a, b, now, ground, work, below)
    for j in range(j0, j1 + 1):
        k = 2 * ((j + 1) & 3)
        velocity_row(now[0, j + 1, a - 2 : b + 2], now[2, j + 1, a - 2 : b + 2], now[3, j + 1, a - 2 : b + 2],
                     work[k, : n + 4], work[k + 1, : n + 4])  # fmt: skip
        slopes_y(j, a, b, now, ground, work, here)
        y_faces_second(j, a, b, now, ground, work, north, below, here)
        if j > j0:
            k = j - 1
            x_faces_second(k, a, b, now, ground, work, 8)
            row = k if rain.shape[0] > 1 else 0
            speed, low = store_second(
                now[0, k, a:b], now[1, k, a:b], now[2, k, a:b], now[3, k, a:b],
                base[0, k, a:b], base[1, k, a:b], base[2, k, a:b], base[3, k, a:b], share,
                ground.drag[k, a:b], rain[row, a:b], rate, ratio, step, work[33, 1 : n + 1], work[below + 1, :n],
                work[8, : n + 1], work[9, : n + 1], work[10, : n + 1], work[11, : n + 1],
                work[south, :n], work[south + 2, :n], work[south + 3, :n],
                work[north, :n], work[north + 1, :n], work[north + 3, :n],
                nxt[0, k, a:b], nxt[1, k, a:b], nxt[2, k, a:b], nxt[3, k, a:b],
            )  # fmt: skip
            fastest = speed if speed > fastest else fastest
            lowest = low if low < lowest else lowest
            if a == 2:
                edge[0, k] = work[8, 0]
            if b == nx - 2:
                edge[1, k] = work[8, n]
        if j == 2:
            copy_row(work[north, :n], edge[2, a:b])
        if j == ny - 2:
            copy_row(work[north, :n], edge[3, a:b])
        below, here = here, below
        south, north = north, south
    return fastest, lowest
