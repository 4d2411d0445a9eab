"""Water that enters or leaves inside the grid: series in time, points, drains, pumps, soil, breaches.

Each function changes the state in place, keeps the velocity of water it takes
away, and returns the volume moved [m3] in float64, so that the budget closes.
(In compiled code float(x) leaves a float32 as it is; np.float64(x) widens.)
"""

from __future__ import annotations

from math import expm1

import numpy as np

from twin.arrays import FloatArray, IntArray
from twin.kernels.compiled import njit, prange
from twin.kernels.shallow_water.first_order import unit_at
from twin.kernels.shallow_water.physics import COMPILER, FILM
from twin.kernels.shallow_water.tables import (
    COMPENSATION,
    CONSTANT,
    CURVE_NUMBER,
    DEPTH,
    FACES_X,
    FLOW_X,
    FLOW_Y,
    GAP_COVER,
    GAP_SILL,
    GREEN_AMPT,
    HORTON,
    LEDGER_DRAINS,
    LEDGER_INFILTRATION,
    LEDGER_INFLOW,
    LEDGER_LEVEL_CELLS,
    LEDGER_PUMPS,
    Breaches,
    Forcing,
    Ground,
    Points,
    Pumps,
    RealArray,
    Rules,
    Series,
    Soil,
    Unit,
)
from twin.quantities import GRAVITY

__all__ = [
    "add_depth",
    "apply_sources",
    "breach_crests",
    "curve_number_loss",
    "impose_levels",
    "infiltrate",
    "pour_inflows",
    "pump_water",
    "series_integral",
    "series_value",
    "take_drains",
]


@njit(nrt=False, **COMPILER)
def series_value(series: Series, k: int, t: float) -> float:
    """Value of series k at time t: linear between its points, constant beyond them."""
    a, b = series.offsets[k], series.offsets[k + 1]
    if t <= series.times[a]:
        return series.values[a]
    for i in range(a + 1, b):
        if t < series.times[i]:
            share = (t - series.times[i - 1]) / (series.times[i] - series.times[i - 1])
            return series.values[i - 1] + share * (series.values[i] - series.values[i - 1])
    return series.values[b - 1]


@njit(nrt=False, **COMPILER)
def series_integral(series: Series, k: int, t0: float, t1: float) -> float:
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


@njit(nrt=False, **COMPILER)
def series_before(series: Series, k: int, t: float) -> float:
    """Value of series k just before time t (where it jumps, the value it jumps from)."""
    a, b = series.offsets[k], series.offsets[k + 1]
    if t <= series.times[a]:
        return series.values[a]
    for i in range(a + 1, b):
        if t <= series.times[i]:
            share = (t - series.times[i - 1]) / (series.times[i] - series.times[i - 1])
            return series.values[i - 1] + share * (series.values[i] - series.values[i - 1])
    return series.values[b - 1]


@njit(nrt=False, **COMPILER)
def add_depth(state: RealArray, j: int, i: int, gain: float) -> float:
    """Change the depth of one cell, compensated; below zero is refused. Returns the depth really gained [m]."""
    real = state.dtype.type
    h, c = np.float64(state[DEPTH, j, i]), np.float64(state[COMPENSATION, j, i])
    target: float = h + c + gain
    if gain < 0.0 and target < 0.0:
        if h + c <= 0.0:
            return 0.0
        target = 0.0
    new = real(target if target > real(FILM) else 0.0)
    rest = real(target - np.float64(new))
    if gain < 0.0 and h > 0.0:
        share = real(np.float64(new) / h)
        state[FLOW_X, j, i] *= share
        state[FLOW_Y, j, i] *= share
    state[DEPTH, j, i], state[COMPENSATION, j, i] = new, rest
    return (np.float64(new) + np.float64(rest)) - (h + c)


@njit(nrt=False, **COMPILER)
def cell_area(porosity: RealArray, j: int, i: int, area: float) -> float:
    """Area of a cell that holds water. [m2]"""
    return area * np.float64(porosity[j, i]) if porosity.shape[0] > 1 else area


@njit(nrt=False, **COMPILER)
def pour_inflows(
    state: RealArray, porosity: RealArray, series: Series, points: Points, t0: float, t1: float, whole: float
) -> tuple[float, float]:
    """Hydrographs into their cells, with their momentum. Returns volume and the fastest wave left in such a cell."""
    real = state.dtype.type
    gravity = real(GRAVITY)
    volume, fastest = 0.0, 0.0
    for k in range(points.row.size):
        j, i = points.row[k], points.column[k]
        area = cell_area(porosity, j, i, whole)
        amount = series_integral(series, points.series[k], t0, t1) * points.share[k]
        gain = add_depth(state, j, i, amount / area)
        volume += gain * area
        u, v = points.velocity_x[k], points.velocity_y[k]
        state[FLOW_X, j, i] += real(gain * u)
        state[FLOW_Y, j, i] += real(gain * v)
        fastest = max(fastest, max(abs(u), abs(v)) + np.sqrt(gravity * np.float64(state[DEPTH, j, i])))
    return volume, fastest


@njit(nrt=False, **COMPILER)
def impose_levels(
    state: RealArray, ground: Ground, series: Series, points: Points, t: float, whole: float
) -> tuple[float, float]:
    """Set the level of cells to a series. Returns the volume this took and the fastest wave."""
    gravity = state.dtype.type(GRAVITY)
    volume, fastest = 0.0, 0.0
    for k in range(points.row.size):
        j, i = points.row[k], points.column[k]
        area = cell_area(ground.porosity, j, i, whole)
        depth = max(series_value(series, points.series[k], t) - np.float64(ground.bed[j, i]), 0.0)
        now = np.float64(state[DEPTH, j, i]) + np.float64(state[COMPENSATION, j, i])
        volume += add_depth(state, j, i, depth - now) * area
        fastest = max(fastest, np.sqrt(gravity * np.float64(state[DEPTH, j, i])))
    return volume, fastest


@njit(nrt=False, **COMPILER)
def take_drains(state: RealArray, porosity: RealArray, points: Points, seconds: float, whole: float) -> float:
    """Drains swallow up to their capacity (share, m3/s) until full (limit, m3). Returns the volume taken."""
    volume = 0.0
    for k in range(points.row.size):
        wanted = min(points.share[k] * seconds, points.limit[k] - points.taken[k])
        if wanted <= 0.0:
            continue
        area = cell_area(porosity, points.row[k], points.column[k], whole)
        gone = -add_depth(state, points.row[k], points.column[k], -wanted / area) * area
        points.taken[k] += gone
        volume += gone
    return volume


@njit(nrt=False, **COMPILER)
def pump_water(
    state: RealArray, porosity: RealArray, series: Series, pumps: Pumps, rules: Rules, span: tuple[float, float],
    whole: float,
) -> float:  # fmt: skip
    """Pumps lift water while the depth is above their start depth and their rule has them run.

    Returns the volume that left the grid.
    """
    volume = 0.0
    for k in range(pumps.row.size):
        j, i = pumps.row[k], pumps.column[k]
        if np.float64(state[DEPTH, j, i]) <= pumps.start_depth[k]:
            continue
        if pumps.rule[k] >= 0 and rules.is_open[pumps.rule[k]] == 0.0:
            continue
        area = cell_area(porosity, j, i, whole)
        wanted = series_integral(series, pumps.series[k], span[0], span[1]) * pumps.share[k] / area
        gone = -add_depth(state, j, i, -min(wanted, np.float64(state[DEPTH, j, i]) - pumps.start_depth[k])) * area
        if pumps.to_row[k] >= 0:
            area = cell_area(porosity, pumps.to_row[k], pumps.to_column[k], whole)
            back = add_depth(state, pumps.to_row[k], pumps.to_column[k], gone / area) * area
            volume += gone - back
        else:
            volume += gone
        pumps.taken[k] += gone
    return volume


@njit(nrt=False, **COMPILER)
def curve_number_loss(rain: float, retention: float, abstraction: float) -> float:
    """Rain that does not run off, of the rain so far, by the curve number. [m]

    .. math:: P - Q, \\quad Q = (P - I_a)^2 / (P - I_a + S)

    >>> curve_number_loss(0.01, 0.05, 0.01), round(curve_number_loss(0.06, 0.05, 0.01), 6)
    (0.01, 0.035)
    """
    if rain <= abstraction:
        return rain
    more = rain - abstraction
    return abstraction + retention * more / (more + retention)


@njit(nrt=False, **COMPILER)
def infiltrate(
    state: RealArray, porosity: RealArray, soil: Soil, rain: RealArray, seconds: float, unit: Unit
) -> float:  # fmt: skip
    """Soil and the sewers under it take what they can, as `tables.Soil` says.

    rain : as in `tables.Forcing`, for the curve number, which counts the rain on the cell, roofs' at their feet too.
    Returns the depth sum taken in a unit, by whole cells [m].
    """
    total = 0.0
    decay, share = -1.0, 0.0  # of the last soil of Horton: what it loses of its spare capacity in this step
    for j in range(unit.first_row, unit.end_row):
        for i in range(unit.first_column, unit.end_column):
            soil_class = soil.soil_class[j, i]
            kind = soil.kind[soil_class]
            h = np.float64(state[DEPTH, j, i])
            p, q, r = soil.values[soil_class, 0], soil.values[soil_class, 1], soil.values[soil_class, 2]
            m = soil.memory[j, i]
            wanted = 0.0
            if kind == CURVE_NUMBER:
                before = m
                m += np.float64(rain[j if rain.shape[0] > 1 else 0, i]) * seconds
                wanted = curve_number_loss(m, p, q) - curve_number_loss(before, p, q)
                soil.memory[j, i] = m
            elif h > 0.0 and kind == CONSTANT:
                wanted = p * seconds
            elif h > 0.0 and kind == HORTON:
                if r != decay:
                    decay, share = r, -expm1(-r * seconds)
                wanted = q * seconds + (p - q) / r * ((1.0 - m) * share)
                soil.memory[j, i] = m + (1.0 - m) * share
            elif h > 0.0 and kind == GREEN_AMPT:
                x = p * seconds - 2.0 * m
                wanted = 0.5 * (x + np.sqrt(x * x + 8.0 * p * seconds * (q + m)))
            with_sewers = wanted + soil.values[soil_class, 3] * seconds
            if h <= 0.0 or with_sewers <= 0.0:
                continue
            gone = -add_depth(state, j, i, -with_sewers)
            if kind == GREEN_AMPT:
                soil.memory[j, i] = m + min(gone, wanted)
            total += cell_area(porosity, j, i, gone)
    return total


@njit(nrt=False, **COMPILER)
def breach_crests(ground: Ground, series: Series, breach: Breaches, t: float) -> None:
    """Open the faces of breaches by the share of each that the gap covers: width and sill follow their series.

    Where several breaches meet on a face their shares add up, and its sill is the lowest.
    """
    real = ground.bed.dtype.type
    for k in range(breach.face.size):
        table = ground.crest_x if breach.axis[k] == FACES_X else ground.crest_y
        table[breach.face[k], GAP_COVER] = real(0.0)
    for k in range(breach.face.size):
        table = ground.crest_x if breach.axis[k] == FACES_X else ground.crest_y
        half = 0.5 * series_value(series, breach.width[k], t)
        inside = min(breach.end[k], half) - max(breach.start[k], -half)
        if inside > 0.0:
            face = breach.face[k]
            sill = real(series_value(series, breach.sill[k], t))
            was = table[face, GAP_COVER]
            table[face, GAP_SILL] = sill if was == real(0.0) or sill < table[face, GAP_SILL] else table[face, GAP_SILL]
            cover = was + real(inside / (breach.end[k] - breach.start[k]))
            table[face, GAP_COVER] = cover if cover < real(1.0) else real(1.0)


@njit(parallel=True, **COMPILER)
def soak(
    state: RealArray, porosity: RealArray, soil: Soil, rain: RealArray, seconds: float, units: IntArray,
    taken: FloatArray,
) -> None:  # fmt: skip
    """Infiltration of all units in parallel."""
    for k in prange(units.shape[0]):
        taken[k] = infiltrate(state, porosity, soil, rain, seconds, unit_at(units, np.int64(k)))


@njit(nrt=False, **COMPILER)
def apply_sources(
    state: RealArray, ground: Ground, forcing: Forcing, units: IntArray, taken: FloatArray, ledger: FloatArray,
    span: tuple[float, float], area: float,
) -> float:  # fmt: skip
    """Everything inside the grid but rain, over a span of time [s].

    Returns the fastest wave at inflows and imposed levels. [m/s]
    """
    series, sources, soil = forcing.series, forcing.sources, forcing.soil
    porosity = ground.porosity
    t0, t1 = span
    volume, fast = pour_inflows(state, porosity, series, sources.inflow, t0, t1, area)
    ledger[LEDGER_INFLOW] += volume
    volume, faster = impose_levels(state, ground, series, sources.level, t1, area)
    ledger[LEDGER_LEVEL_CELLS] += volume
    if soil.kind.size > 1:
        soak(state, porosity, soil, forcing.rain, t1 - t0, units, taken)
        for k in range(units.shape[0]):
            ledger[LEDGER_INFILTRATION] -= taken[k] * area
    ledger[LEDGER_DRAINS] -= take_drains(state, porosity, sources.drain, t1 - t0, area)
    ledger[LEDGER_PUMPS] -= pump_water(state, porosity, series, sources.pump, sources.rules, span, area)
    return max(fast, faster)
