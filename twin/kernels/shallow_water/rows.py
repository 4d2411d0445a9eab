# ruff: noqa: F821  names are bound when compiled, see binding
# mypy: ignore-errors
"""First order shallow water: loops over rows and the march over one unit of tiles.

State is one array (4, NY, NX): depth, its compensation, discharge x and y; the
grid has two ghost cells on each side. A face array holds at [j, i] the face
towards the smaller index. Names in capitals and the scalar functions come from
`binding.bind`, which compiles this text for float32 and float64.

Depth plus compensation is the volume: increments far below the depth's last
digit, such as a second of rain on a metre of water, are not lost, and a cell
that rounding would push below zero keeps the debt and stays dry.
"""

from __future__ import annotations

__all__ = ["faces", "friction_and_store", "march_first", "velocity_row", "wall_push"]


def copy_row(row, out):
    """out[:] = row, without the copy an array assignment makes in case the two overlap."""
    for i in range(out.size):
        out[i] = row[i]


def fetch_row(row):
    """Ask for a row that is used next, so that it is there by then."""
    for i in range(0, row.size, LINE):
        fetch(row, i)


def velocity_row(depth, discharge_x, discharge_y, u, v):
    """Velocity from discharge along a row."""
    for i in range(u.size):
        weight = velocity_weight(depth[i])
        u[i] = discharge_x[i] * weight
        v[i] = discharge_y[i] * weight


def faces(h0, h1, z0, z1, smooth, u0, u1, v0, v1, volume, left, right, cross):
    """Fluxes through a line of faces: cells with index 0 on the left or below, 1 on the right or above.

    left, right : normal momentum as the cell on that side feels it, push of the bed included.
    """
    for i in range(volume.size):
        a, b, push_left, push_right = face_states(h0[i], h1[i], z0[i], z1[i], smooth[i], NO_CREST)
        flux, momentum, transverse = face_flux(a, b, u0[i], u1[i], v0[i], v1[i])
        volume[i] = flux
        left[i] = momentum + push_left
        right[i] = momentum + push_right
        cross[i] = transverse


def wall_push(h0, h1, z0, z1, u0, u1, left, right):
    """Add the impact of moving water where one side of a face is a building or a closed edge."""
    for i in range(left.size):
        if z1[i] > BLOCKED:
            if z0[i] < BLOCKED:
                left[i] += wall_impact(h0[i], u0[i])
        elif z0[i] > BLOCKED:
            right[i] += wall_impact(h1[i], -u1[i])


def crest_faces(h0, h1, z0, z1, u0, u1, v0, v1, base, column, crest, first, volume, left, right, cross):
    """Redo the faces that carry a wall or a levee, as weirs. base : what z0 and z1 count from. [m]"""
    for k in range(column.size):
        i = column[k] - first
        if i < 0 or i >= volume.size:
            continue
        top = crest[k] - base[i]
        a, b, push_left, push_right = face_states(h0[i], h1[i], z0[i], z1[i], ZERO, top)
        flux, momentum, transverse = face_flux(a, b, u0[i], u1[i], v0[i], v1[i])
        higher = z0[i] if z0[i] > z1[i] else z1[i]
        share = weir_share(flux, a, b) if top > higher else ONE
        volume[i] = flux * share
        left[i] = momentum + push_left
        right[i] = momentum + push_right
        cross[i] = transverse * share


def friction_and_store(
    h, c, qx, qy, drag, rain, rate, ratio, step,
    west_volume, west_right, west_cross, east_volume, east_left, east_cross,
    south_volume, south_right, south_cross, north_volume, north_left, north_cross,
    h_new, c_new, qx_new, qy_new,
):  # fmt: skip
    """New state of a row: fluxes, rain, friction. Returns the fastest wave and the lowest depth met.

    rate : rain per unit of `rain` over the step [m]; ratio : dt/dx [s/m]; step : dt [s].
    """
    fastest, deepest_debt = bits(ZERO), bits(ZERO)  # of numbers not below zero, the bits sort like the numbers
    for i in range(h.size):
        gain_x, lost_x = exact_sum(west_volume[i], -east_volume[i])
        gain_y, lost_y = exact_sum(south_volume[i], -north_volume[i])
        gain, lost = exact_sum(gain_x, gain_y)
        y = (ratio * (gain + (lost + (lost_x + lost_y))) + rate * rain[i]) + c[i]
        depth = h[i]
        total, error = exact_sum(depth, y)
        wet = total > FILM
        depth = total if wet else ZERO
        x = qx[i] + ratio * ((west_right[i] - east_left[i]) + (south_cross[i] - north_cross[i]))
        yy = qy[i] + ratio * ((south_right[i] - north_left[i]) + (west_cross[i] - east_cross[i]))
        root = inverse_cube_root(depth if depth > DRY else DRY)
        square = root * root
        weight = square * root
        resistance = step * drag[i] * (square * square * weight)
        factor = friction_factor(sqrt(x * x + yy * yy), resistance)
        factor = factor if depth > DRY else ZERO
        x = x * factor
        yy = yy * factor
        size_x = x if x > ZERO else -x
        size_y = yy if yy > ZERO else -yy
        x = x if size_x > STILL else ZERO
        yy = yy if size_y > STILL else ZERO
        h_new[i] = depth
        c_new[i] = error if wet else total + error
        qx_new[i] = x
        qy_new[i] = yy
        size = size_x if size_x > size_y else size_y
        speed = size * weight + sqrt(GRAVITY * depth)
        wave = bits(speed)
        fastest = wave if wave > fastest else fastest
        debt = bits(-total if total < ZERO else ZERO)
        deepest_debt = debt if debt > deepest_debt else deepest_debt
    return from_bits(fastest), -from_bits(deepest_debt)


def narrow_faces(share, h0, h1, volume, left, right, cross):
    """Fluxes through faces that are open in part: walls across the rest push back with the pressure of their cell.

    Momentum is given against that pressure, g h2 / 2, which is the same on all sides of a cell.
    """
    for i in range(volume.size):
        volume[i] = share[i] * volume[i]
        left[i] = share[i] * (left[i] - HALF_GRAVITY * (h0[i] * h0[i]))
        right[i] = share[i] * (right[i] - HALF_GRAVITY * (h1[i] * h1[i]))
        cross[i] = share[i] * cross[i]


def spread_row(row, porosity, out):
    """What comes to a whole cell, by the part of it that holds water."""
    for i in range(out.size):
        out[i] = row[i] / porosity[i]


def spread_faces(n, porosity, work, south, north, rain):
    """The twelve rows of fluxes a row of cells needs, by porosity, into work rows 20 to 31; rain into 32."""
    for k in range(3):
        west = 4 if k == 0 else (6 if k == 1 else 7)
        east = 4 if k == 0 else (5 if k == 1 else 7)
        spread_row(work[west, :n], porosity, work[20 + k, :n])
        spread_row(work[east, 1 : n + 1], porosity, work[23 + k, :n])
        spread_row(work[south + (0 if k == 0 else k + 1), :n], porosity, work[26 + k, :n])
        spread_row(work[north + (0 if k == 0 else (1 if k == 1 else 3)), :n], porosity, work[29 + k, :n])
    spread_row(rain, porosity, work[32, :n])


def y_faces(j, a, b, now, ground, work, slot, u0, v0, u1, v1):
    """Faces between rows j - 1 and j, columns a to b, into work rows slot to slot + 3."""
    n = b - a
    h = now[0]
    volume, left, right, cross = work[slot, :n], work[slot + 1, :n], work[slot + 2, :n], work[slot + 3, :n]
    z = ground.bed
    faces(
        h[j - 1, a:b], h[j, a:b], z[j - 1, a:b], z[j, a:b], ground.smooth_y[j, a:b],
        v0[1 : n + 1], v1[1 : n + 1], u0[1 : n + 1], u1[1 : n + 1], volume, left, right, cross,
    )  # fmt: skip
    for t in range(a // TILE, (b - 1) // TILE + 1):
        if ground.walled_y[j, t]:
            p, q = max(a, t * TILE), min(b, (t + 1) * TILE)
            s, e = p - a, q - a
            wall_push(
                h[j - 1, p:q], h[j, p:q], z[j - 1, p:q], z[j, p:q],
                v0[s + 1 : e + 1], v1[s + 1 : e + 1], left[s:e], right[s:e],
            )  # fmt: skip
    p, q = ground.crest_rows_y[j], ground.crest_rows_y[j + 1]
    if q > p:
        crest_faces(
            h[j - 1, a:b], h[j, a:b], z[j - 1, a:b], z[j, a:b],
            v0[1 : n + 1], v1[1 : n + 1], u0[1 : n + 1], u1[1 : n + 1], work[ZEROS, :n],
            ground.crest_columns_y[p:q], ground.crest_y[p:q], a, volume, left, right, cross,
        )  # fmt: skip


def x_faces(j, a, b, now, ground, work, slot, u, v):
    """Faces a to b (one more than cells) of row j into work rows slot to slot + 3."""
    n = b - a
    m = n + 1
    h = now[0, j]
    volume, left, right, cross = work[slot, :m], work[slot + 1, :m], work[slot + 2, :m], work[slot + 3, :m]
    z = ground.bed[j]
    faces(
        h[a - 1 : b], h[a : b + 1], z[a - 1 : b], z[a : b + 1], ground.smooth_x[j, a : b + 1],
        u[:m], u[1 : m + 1], v[:m], v[1 : m + 1], volume, left, right, cross,
    )  # fmt: skip
    for t in range(a // TILE, (b - 1) // TILE + 1):
        if ground.walled_x[j, t]:
            p, q = max(a, t * TILE), min(b, (t + 1) * TILE)
            q = q + 1 if q == b else q
            s, e = p - a, q - a
            wall_push(
                h[p - 1 : q - 1], h[p:q], z[p - 1 : q - 1], z[p:q],
                u[s:e], u[s + 1 : e + 1], left[s:e], right[s:e],
            )  # fmt: skip
    p, q = ground.crest_rows_x[j], ground.crest_rows_x[j + 1]
    if q > p:
        crest_faces(
            h[a - 1 : b], h[a : b + 1], z[a - 1 : b], z[a : b + 1],
            u[:m], u[1 : m + 1], v[:m], v[1 : m + 1], work[ZEROS, :m],
            ground.crest_columns_x[p:q], ground.crest_x[p:q], a, volume, left, right, cross,
        )  # fmt: skip


def march_first(now, nxt, ground, rain, rate, ratio, step, j0, j1, a, b, work, edge):
    """One first order step of rows j0 to j1, columns a to b, from now to nxt.

    Writes volume fluxes through the domain's edges into edge [4, n]. Returns the
    fastest wave [m/s] and the lowest depth met [m].
    """
    ny, nx = now.shape[1], now.shape[2]
    n = b - a
    fastest, lowest = ZERO, ZERO
    below, here = 0, 2
    porous = ground.porosity.shape[0] > 1
    velocity_row(
        now[0, j0 - 1, a - 1 : b + 1], now[2, j0 - 1, a - 1 : b + 1], now[3, j0 - 1, a - 1 : b + 1],
        work[below, : n + 2], work[below + 1, : n + 2],
    )  # fmt: skip
    south, north = 8, 12
    for j in range(j0, j1 + 1):
        k = min(j + 1, j1)
        fetch_row(now[0, k, a:b])
        fetch_row(now[2, k, a:b])
        fetch_row(now[3, k, a:b])
        velocity_row(
            now[0, j, a - 1 : b + 1], now[2, j, a - 1 : b + 1], now[3, j, a - 1 : b + 1],
            work[here, : n + 2], work[here + 1, : n + 2],
        )  # fmt: skip
        fetch_row(ground.bed[k, a:b])
        fetch_row(ground.smooth_y[k, a:b])
        fetch_row(now[1, j, a:b])
        y_faces(j, a, b, now, ground, work, north, work[below], work[below + 1], work[here], work[here + 1])
        if porous:
            narrow_faces(ground.open_y[j, a:b], now[0, j - 1, a:b], now[0, j, a:b], work[north, :n],
                         work[north + 1, :n], work[north + 2, :n], work[north + 3, :n])  # fmt: skip
        if j > j0:
            k = j - 1
            fetch_row(nxt[0, j, a:b])
            fetch_row(nxt[1, j, a:b])
            fetch_row(ground.smooth_x[j, a:b])
            x_faces(k, a, b, now, ground, work, 4, work[below], work[below + 1])
            fetch_row(nxt[2, j, a:b])
            fetch_row(nxt[3, j, a:b])
            fetch_row(ground.drag[j, a:b])
            rows = k if rain.shape[0] > 1 else 0
            falls = rain[rows, a:b]
            if porous:
                narrow_faces(ground.open_x[k, a : b + 1], now[0, k, a - 1 : b], now[0, k, a : b + 1],
                             work[4, : n + 1], work[5, : n + 1], work[6, : n + 1], work[7, : n + 1])  # fmt: skip
                spread_faces(n, ground.porosity[k, a:b], work, south, north, falls)
                falls = work[32, :n]
            west, east, lower, upper = (20, 23, 26, 29) if porous else (4, 4, south, north)
            # rows of volume, momentum and cross momentum on the four sides
            o = 0 if porous else 1
            x1, x2, e1, e2 = (21, 22, 24, 25) if porous else (6, 7, 5, 7)
            s1, s2, n1, n2 = (27, 28, 30, 31) if porous else (south + 2, south + 3, north + 1, north + 3)
            speed, low = friction_and_store(
                now[0, k, a:b], now[1, k, a:b], now[2, k, a:b], now[3, k, a:b],
                ground.drag[k, a:b], falls, rate, ratio, step,
                work[west, :n], work[x1, :n], work[x2, :n],
                work[east, o : n + o], work[e1, o : n + o], work[e2, o : n + o],
                work[lower, :n], work[s1, :n], work[s2, :n], work[upper, :n], work[n1, :n], work[n2, :n],
                nxt[0, k, a:b], nxt[1, k, a:b], nxt[2, k, a:b], nxt[3, k, a:b],
            )  # fmt: skip
            fastest = speed if speed > fastest else fastest
            lowest = low if low < lowest else lowest
            if a == 2:
                edge[0, k] = work[4, 0]
            if b == nx - 2:
                edge[1, k] = work[4, n]
        if j == 2:
            copy_row(work[north, :n], edge[2, a:b])
        if j == ny - 2:
            copy_row(work[north, :n], edge[3, a:b])
        below, here = here, below
        south, north = north, south
    return fastest, lowest
