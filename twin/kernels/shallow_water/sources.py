# ruff: noqa: F821  names are bound when compiled, see binding
# mypy: ignore-errors
"""Water that enters or leaves inside the grid: series in time, points, drains, pumps, soil, breaches.

Each function changes the state in place, keeps the velocity of water it takes
away, and returns the volume moved [m3] in float64, so that the budget closes.
(In compiled code float(x) leaves a float32 as it is; np.float64(x) widens.)
"""

from __future__ import annotations

__all__ = [
    "add_depth",
    "breach_crests",
    "impose_levels",
    "infiltrate",
    "pour_inflows",
    "pump_water",
    "series_integral",
    "series_value",
    "take_drains",
]


def series_value(series, k, t):
    """Value of series k at time t: linear between its points, constant beyond them."""
    a, b = series.offsets[k], series.offsets[k + 1]
    if t <= series.times[a]:
        return series.values[a]
    for i in range(a + 1, b):
        if t < series.times[i]:
            share = (t - series.times[i - 1]) / (series.times[i] - series.times[i - 1])
            return series.values[i - 1] + share * (series.values[i] - series.values[i - 1])
    return series.values[b - 1]


def series_integral(series, k, t0, t1):
    """Integral of series k from t0 to t1, exact for the broken line."""
    a, b = series.offsets[k], series.offsets[k + 1]
    total = 0.0
    at = t0
    value = series_value(series, k, t0)
    for i in range(a, b):
        if series.times[i] <= at:
            if series.times[i] == at:
                value = series.values[i]
            continue
        if series.times[i] >= t1:
            break
        total += 0.5 * (value + series.values[i]) * (series.times[i] - at)
        at = series.times[i]
        value = series.values[i]
    return total + 0.5 * (value + series_before(series, k, t1)) * (t1 - at)


def series_before(series, k, t):
    """Value of series k just before time t (where it jumps, the value it jumps from)."""
    a, b = series.offsets[k], series.offsets[k + 1]
    if t <= series.times[a]:
        return series.values[a]
    for i in range(a + 1, b):
        if t <= series.times[i]:
            share = (t - series.times[i - 1]) / (series.times[i] - series.times[i - 1])
            return series.values[i - 1] + share * (series.values[i] - series.values[i - 1])
    return series.values[b - 1]


def add_depth(state, j, i, gain):
    """Change the depth of one cell, compensated; below zero is refused. Returns the depth really gained [m]."""
    h, c = np.float64(state[0, j, i]), np.float64(state[1, j, i])
    target = h + c + gain
    if gain < 0.0 and target < 0.0:
        if h + c <= 0.0:
            return 0.0
        target = 0.0
    new = real(target if target > FILM else 0.0)
    rest = real(target - np.float64(new))
    if gain < 0.0 and h > 0.0:
        share = real(np.float64(new) / h)
        state[2, j, i] *= share
        state[3, j, i] *= share
    state[0, j, i], state[1, j, i] = new, rest
    return (np.float64(new) + np.float64(rest)) - (h + c)


def cell_area(porosity, j, i, area):
    """Area of a cell that holds water. [m2]"""
    return area * np.float64(porosity[j, i]) if porosity.shape[0] > 1 else area


def pour_inflows(state, porosity, series, points, t0, t1, whole):
    """Hydrographs into their cells, with their momentum. Returns volume and the fastest wave left in such a cell."""
    volume, fastest = 0.0, 0.0
    for k in range(points.row.size):
        j, i = points.row[k], points.column[k]
        area = cell_area(porosity, j, i, whole)
        amount = series_integral(series, points.series[k], t0, t1) * points.share[k]
        gain = add_depth(state, j, i, amount / area)
        volume += gain * area
        u, v = points.velocity_x[k], points.velocity_y[k]
        state[2, j, i] += real(gain * u)
        state[3, j, i] += real(gain * v)
        fastest = max(fastest, max(abs(u), abs(v)) + np.sqrt(GRAVITY * np.float64(state[0, j, i])))
    return volume, fastest


def impose_levels(state, porosity, bed, series, points, t, whole):
    """Set the level of cells to a series. Returns the volume this took and the fastest wave."""
    volume, fastest = 0.0, 0.0
    for k in range(points.row.size):
        j, i = points.row[k], points.column[k]
        area = cell_area(porosity, j, i, whole)
        depth = max(series_value(series, points.series[k], t) - np.float64(bed[j, i]), 0.0)
        now = np.float64(state[0, j, i]) + np.float64(state[1, j, i])
        volume += add_depth(state, j, i, depth - now) * area
        fastest = max(fastest, np.sqrt(GRAVITY * np.float64(state[0, j, i])))
    return volume, fastest


def take_drains(state, porosity, points, step, whole):
    """Drains swallow up to their capacity (share, m3/s) until full (limit, m3). Returns the volume taken."""
    volume = 0.0
    for k in range(points.row.size):
        wanted = min(points.share[k] * step, points.limit[k] - points.taken[k])
        if wanted <= 0.0:
            continue
        area = cell_area(porosity, points.row[k], points.column[k], whole)
        gone = -add_depth(state, points.row[k], points.column[k], -wanted / area) * area
        points.taken[k] += gone
        volume += gone
    return volume


def pump_water(state, porosity, series, pumps, t0, t1, whole):
    """Pumps lift water while the depth is above their start depth. Returns the volume that left the grid."""
    volume = 0.0
    for k in range(pumps.row.size):
        j, i = pumps.row[k], pumps.column[k]
        if np.float64(state[0, j, i]) <= pumps.start_depth[k]:
            continue
        area = cell_area(porosity, j, i, whole)
        wanted = series_integral(series, pumps.series[k], t0, t1) * pumps.share[k] / area
        gone = -add_depth(state, j, i, -min(wanted, np.float64(state[0, j, i]) - pumps.start_depth[k])) * area
        if pumps.to_row[k] >= 0:
            area = cell_area(porosity, pumps.to_row[k], pumps.to_column[k], whole)
            back = add_depth(state, pumps.to_row[k], pumps.to_column[k], gone / area) * area
            volume += gone - back
        else:
            volume += gone
        pumps.taken[k] += gone
    return volume


def infiltrate(state, porosity, soil, step, j0, j1, a, b):
    """Soil takes what it can. Returns the depth sum taken in a unit, by whole cells [m].

    soil.kind by class: 0 sealed, 1 constant (rate), 2 Horton (first, last, decay), 3 Green-Ampt
    (conductivity, suction times moisture deficit). soil.memory: seconds wet for Horton, depth
    taken for Green-Ampt.
    """
    total = 0.0
    for j in range(j0, j1):
        for i in range(a, b):
            soil_class = soil.soil_class[j, i]
            kind = soil.kind[soil_class]
            h = np.float64(state[0, j, i])
            if kind == 0 or h <= 0.0:
                continue
            p, q, r = soil.values[soil_class, 0], soil.values[soil_class, 1], soil.values[soil_class, 2]
            m = np.float64(soil.memory[j, i])
            if kind == 1:
                wanted = p * step
            elif kind == 2:
                wanted = q * step + (p - q) / r * (np.exp(-r * m) - np.exp(-r * (m + step)))
                m += step
            else:
                x = p * step - 2.0 * m
                wanted = 0.5 * (x + np.sqrt(x * x + 8.0 * p * step * (q + m)))
            gone = -add_depth(state, j, i, -wanted)
            if kind != 2:
                m += gone
            soil.memory[j, i] = real(m)
            total += cell_area(porosity, j, i, gone)
    return total


def breach_crests(ground, series, breach, t):
    """Lower the crests of faces inside a breach: width and sill follow their series."""
    for k in range(breach.face.size):
        half = 0.5 * series_value(series, breach.width[k], t)
        top = breach.crest[k]
        if breach.distance[k] < half:
            top = min(top, series_value(series, breach.sill[k], t))
        if breach.axis[k] == 0:
            ground.crest_x[breach.face[k]] = real(top)
        else:
            ground.crest_y[breach.face[k]] = real(top)
