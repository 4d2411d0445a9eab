"""Structures that let water from one cell to another, or out of the grid: culverts, weirs, gates; and their rules.

The discharge follows from the levels at both ends; it is zero where they are equal. In a step no more is moved than
half of what would level the two, nor more than the upper one holds above the sill: so nothing swings, however large a
structure is for its cells.
"""

from __future__ import annotations

from math import acos, sin, sqrt
from typing import NamedTuple

import numpy as np

from twin.arrays import FloatArray
from twin.kernels.compiled import njit
from twin.kernels.shallow_water.physics import COMPILER, VILLEMONTE
from twin.kernels.shallow_water.sources import add_depth, cell_area, series_value
from twin.kernels.shallow_water.tables import (
    BARREL,
    COMPENSATION,
    CULVERT,
    DEPTH,
    GATE,
    LEDGER_STRUCTURES,
    LINK_COEFFICIENT,
    LINK_FLAP,
    LINK_SILL,
    LINK_TO_SILL,
    LINK_WIDTH,
    NOWHERE,
    Forcing,
    Ground,
    Links,
    RealArray,
    Rules,
)
from twin.quantities import GRAVITY

__all__ = [
    "Barrel",
    "barrel_section",
    "critical_depth",
    "culvert_discharge",
    "exchange",
    "follow_rules",
    "gate_discharge",
    "inlet_discharge",
    "outlet_discharge",
    "unsubmerged_head",
    "weir_over",
]

KU = 1.811  # HDS-5's unit conversion of Q / (A sqrt(D)), SI
FREE_INLET, FULL_INLET = 3.5, 4.0  # Ku Q / (A sqrt(D)): an inlet is not submerged below the first, is above the second
BISECTIONS = 40
TWO_GRAVITY = 2.0 * GRAVITY


class Barrel(NamedTuple):
    """A culvert's barrel and its inlet.

    width, height : of the inside [m]; circular : 1 or 0, then both are the diameter. slope : fall per length.
    length [m], roughness : Manning's n [s/m^(1/3)], entrance : loss coefficient, barrels : number of equal ones
    k, m, c, y : constants of the inlet, HDS-5 Table A.1, form 1
    """

    width: float
    height: float
    circular: float
    slope: float
    length: float
    roughness: float
    entrance: float
    barrels: float
    k: float
    m: float
    c: float
    y: float


@njit(nrt=False, **COMPILER)
def barrel_section(barrel: Barrel, depth: float) -> tuple[float, float, float]:
    """Area [m2], width of the surface [m] and wetted perimeter [m] of water in a barrel; a full one has no surface.

    >>> pipe = Barrel(2.0, 2.0, 1.0, 0.0, 1.0, 0.013, 0.5, 1.0, 0.0098, 2.0, 0.0398, 0.67)
    >>> [round(part, 4) for part in barrel_section(pipe, 1.0)]
    [1.5708, 2.0, 3.1416]
    """
    share = min(max(depth / barrel.height, 0.0), 1.0)
    if barrel.circular > 0.0:
        angle = 2.0 * acos(1.0 - 2.0 * share)
        size = barrel.height
        return size * size * (angle - sin(angle)) / 8.0, size * sin(0.5 * angle), 0.5 * size * angle
    full = share >= 1.0
    wetted = barrel.width + 2.0 * share * barrel.height + (barrel.width if full else 0.0)
    return barrel.width * share * barrel.height, (0.0 if full else barrel.width), wetted


@njit(nrt=False, **COMPILER)
def critical_flow(barrel: Barrel, depth: float) -> tuple[float, float]:
    """Discharge whose critical depth this is, and its specific head. [m3/s], [m]"""
    area, top, _ = barrel_section(barrel, depth)
    mean = area / max(top, 1e-9)
    return area * sqrt(GRAVITY * mean), depth + 0.5 * mean


@njit(nrt=False, **COMPILER)
def critical_depth(barrel: Barrel, discharge: float) -> float:
    """Critical depth of a discharge in one barrel, at most its height. [m]

    >>> box = Barrel(2.0, 1.5, 0.0, 0.0, 1.0, 0.013, 0.5, 1.0, 0.026, 1.0, 0.0347, 0.81)
    >>> round(critical_depth(box, 2.0 * (GRAVITY * 0.8**3) ** 0.5), 6)
    0.8
    """
    low, high = 0.0, barrel.height * (1.0 - 1e-6)
    for _ in range(BISECTIONS):
        middle = 0.5 * (low + high)
        if critical_flow(barrel, middle)[0] < discharge:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)


@njit(nrt=False, **COMPILER)
def unsubmerged_head(barrel: Barrel, depth: float) -> float:
    """Head above the invert of an inlet at which this is the critical depth: HDS-5 equation A.1, form 1. [m]"""
    discharge, head = critical_flow(barrel, depth)
    area, _, _ = barrel_section(barrel, barrel.height)
    part = KU * discharge / (area * sqrt(barrel.height))
    return head + barrel.height * (barrel.k * part**barrel.m - 0.5 * barrel.slope)


@njit(nrt=False, **COMPILER)
def inlet_discharge(barrel: Barrel, head: float) -> float:
    """Discharge into one barrel that its inlet lets in, by the head above its invert. [m3/s]

    Not submerged: form 1, by critical depth. Submerged: HW / D = c (Ku Q / (A sqrt(D)))^2 + Y - S / 2. Linear between.

    FHWA (2012), Hydraulic Design of Highway Culverts, HDS-5, appendix A.
    """
    if head <= 0.0:
        return 0.0
    height = barrel.height
    area, _, _ = barrel_section(barrel, height)
    unit = area * sqrt(height) / KU
    free = critical_depth(barrel, FREE_INLET * unit)
    free_head = unsubmerged_head(barrel, free)
    full_head = height * (barrel.c * FULL_INLET * FULL_INLET + barrel.y - 0.5 * barrel.slope)
    if head >= full_head:
        return unit * sqrt((head / height - barrel.y + 0.5 * barrel.slope) / barrel.c)
    if head > free_head:
        return unit * (FREE_INLET + (FULL_INLET - FREE_INLET) * (head - free_head) / (full_head - free_head))
    low, high = 0.0, free
    for _ in range(BISECTIONS):
        middle = 0.5 * (low + high)
        if unsubmerged_head(barrel, middle) < head:
            low = middle
        else:
            high = middle
    return critical_flow(barrel, 0.5 * (low + high))[0]


@njit(nrt=False, **COMPILER)
def outlet_discharge(barrel: Barrel, head: float, tail: float, critical: float) -> float:
    r"""Discharge of one barrel that its length and the water below it let through. [m3/s]

    head, tail : above the inverts of inlet and outlet [m]; critical : depth of what the inlet lets in [m].

    .. math:: Q = A \sqrt{2 g\, \Delta H / (1 + k_e + 2 g n^2 L / R^{4/3})}

    The head at the outlet is that of the tailwater, or of a free fall, between the critical depth and halfway from it
    to the crown for a full barrel (HDS-5, chapter 3). Area and hydraulic radius are those of the mean depth.
    """
    height = barrel.height
    fullness = min(max(2.0 * (head / height - 1.0), 0.0), 1.0)
    end = max(tail, critical + 0.5 * fullness * (height - critical))
    fall = head + barrel.slope * barrel.length - end
    if fall <= 0.0:
        return 0.0
    area, _, wetted = barrel_section(barrel, 0.5 * (min(head, height) + min(end, height)))
    if area <= 0.0:
        return 0.0
    radius = area / wetted
    loss = 1.0 + barrel.entrance + TWO_GRAVITY * barrel.roughness**2 * barrel.length / radius ** (4.0 / 3.0)
    return area * sqrt(TWO_GRAVITY * fall / loss)


@njit(nrt=False, **COMPILER)
def culvert_discharge(barrel: Barrel, head: float, tail: float) -> float:
    """Discharge of all barrels: the smaller of inlet and outlet control. head, tail : above the two inverts. [m]"""
    by_inlet = inlet_discharge(barrel, head)
    if by_inlet <= 0.0:
        return 0.0
    by_outlet = outlet_discharge(barrel, head, max(tail, 0.0), critical_depth(barrel, by_inlet))
    return barrel.barrels * min(by_inlet, by_outlet)


@njit(nrt=False, **COMPILER)
def weir_over(head: float, tail: float, width: float, coefficient: float) -> float:
    """Discharge over a weir, drowned after Villemonte (1947). head, tail : above the crest [m]; [m3/s]

    >>> weir_over(1.0, 0.0, 2.0, 1.705), weir_over(1.0, 1.0, 2.0, 1.705)
    (3.41, 0.0)
    """
    if head <= 0.0 or tail >= head:
        return 0.0
    ratio = max(tail, 0.0) / head
    return coefficient * width * head * sqrt(head) * (1.0 - ratio * sqrt(ratio)) ** VILLEMONTE


@njit(nrt=False, **COMPILER)
def gate_discharge(head: float, tail: float, width: float, opening: float, contraction: float) -> float:
    r"""Discharge under a sluice gate: not more than over its sill without a gate, free or drowned. [m3/s]

    .. math:: Q = C_c a b \sqrt{2 g h} / \sqrt{1 + C_c a / h}, \qquad Q = C_c a b \sqrt{2 g (h - h_t)}

    head h, tail h_t : above the sill [m]; opening a, width b [m]. Henderson (1966), Open Channel Flow, ch. 6.

    >>> gate_discharge(2.0, 2.0, 3.0, 0.5, 0.611), gate_discharge(2.0, 0.0, 3.0, 0.0, 0.611)
    (0.0, 0.0)
    """
    if head <= 0.0 or opening <= 0.0 or tail >= head:
        return 0.0
    flow = weir_over(head, tail, width, 1.705)
    if head > opening:
        jet = contraction * opening
        under = jet * width * sqrt(TWO_GRAVITY * head / (1.0 + jet / head))
        if tail > jet:
            under = min(under, jet * width * sqrt(TWO_GRAVITY * (head - tail)))
        flow = min(flow, under)
    return flow


# All structures.


@njit(nrt=False, **COMPILER)
def barrel_of(links: Links, k: int, reverse: bool) -> Barrel:
    """The barrel of a culvert; its water may run from the outlet to the inlet."""
    v = links.values[k]
    return Barrel(
        v[BARREL], v[BARREL + 1], v[BARREL + 2], -v[BARREL + 3] if reverse else v[BARREL + 3], v[BARREL + 4],
        v[BARREL + 5], v[BARREL + 6], v[BARREL + 7], v[BARREL + 8], v[BARREL + 9], v[BARREL + 10], v[BARREL + 11],
    )  # fmt: skip


@njit(nrt=False, **COMPILER)
def link_discharge(links: Links, k: int, level: float, to_level: float, opening: float) -> float:
    """Discharge of structure k from its first end to its second, below zero the other way. [m3/s]"""
    values = links.values[k]
    reverse = to_level > level
    if reverse and values[LINK_FLAP] > 0.0:
        return 0.0
    up, down = (to_level, level) if reverse else (level, to_level)
    sign = -1.0 if reverse else 1.0
    if links.kind[k] == CULVERT:
        sill, to_sill = values[LINK_SILL], values[LINK_TO_SILL]
        if reverse:
            sill, to_sill = to_sill, sill
        return sign * culvert_discharge(barrel_of(links, k, reverse), up - sill, down - to_sill)
    sill, width, coefficient = values[LINK_SILL], values[LINK_WIDTH], values[LINK_COEFFICIENT]
    if links.kind[k] == GATE:
        return sign * gate_discharge(up - sill, down - sill, width, opening, coefficient)
    return sign * weir_over(up - sill, down - sill, width, coefficient)


@njit(nrt=False, **COMPILER)
def level_at(state: RealArray, ground: Ground, j: int, i: int) -> float:
    """Water level of a cell; of a dry one, its ground. [m]"""
    depth = np.float64(state[DEPTH, j, i]) + np.float64(state[COMPENSATION, j, i])
    return max(depth, 0.0) + np.float64(ground.bed[j, i])


@njit(nrt=False, **COMPILER)
def follow_rules(state: RealArray, ground: Ground, rules: Rules) -> None:
    """Open and close by the levels at the gauges: above the upper level, below the lower one, else as before."""
    for k in range(rules.row.size):
        level = level_at(state, ground, rules.row[k], rules.column[k])
        if level > rules.above[k]:
            rules.is_open[k] = rules.opens_above[k]
        elif level < rules.below[k]:
            rules.is_open[k] = 1.0 - rules.opens_above[k]


@njit(nrt=False, **COMPILER)
def exchange(
    state: RealArray, ground: Ground, forcing: Forcing, t0: float, t1: float, ledger: FloatArray, whole: float
) -> float:
    """Move the water of all structures over a span of time [s]. Returns the fastest wave at their ends. [m/s]

    whole : area of a cell [m2]. What leaves the grid or comes in from beyond it is counted in the ledger.
    """
    links, rules, series = forcing.sources.link, forcing.sources.rules, forcing.series
    follow_rules(state, ground, rules)
    fastest = 0.0
    for k in range(links.row.size):
        if links.rule[k] >= 0 and rules.is_open[links.rule[k]] == 0.0:
            continue
        j, i, to_j, to_i = links.row[k], links.column[k], links.to_row[k], links.to_column[k]
        level, area = level_at(state, ground, j, i), cell_area(ground.porosity, j, i, whole)
        share = area
        if to_j >= 0:
            to_level, to_area = level_at(state, ground, to_j, to_i), cell_area(ground.porosity, to_j, to_i, whole)
            share = area * to_area / (area + to_area)
        else:
            to_area = whole
            to_level = series_value(series, links.tail[k], t1) if links.tail[k] >= 0 else NOWHERE
        opening = series_value(series, links.opening[k], t1) if links.opening[k] >= 0 else 0.0
        flow = link_discharge(links, k, level, to_level, opening)
        sill = links.values[k, LINK_SILL] if flow > 0.0 or links.kind[k] != CULVERT else links.values[k, LINK_TO_SILL]
        most = 0.5 * share * (max(level, to_level) - max(min(level, to_level), sill))
        volume = min(abs(flow) * (t1 - t0), max(most, 0.0))
        if volume <= 0.0:
            continue
        if flow > 0.0:
            gone = -add_depth(state, j, i, -volume / area) * area
            if to_j >= 0:
                gone -= add_depth(state, to_j, to_i, gone / to_area) * to_area
            ledger[LEDGER_STRUCTURES] -= gone
            links.taken[k] += volume
        else:
            come = add_depth(state, j, i, volume / area) * area if to_j < 0 else 0.0
            if to_j >= 0:
                gone = -add_depth(state, to_j, to_i, -volume / to_area) * to_area
                come = add_depth(state, j, i, gone / area) * area - gone
            ledger[LEDGER_STRUCTURES] += come
            links.taken[k] -= volume
        fastest = max(fastest, sqrt(GRAVITY * np.float64(state[DEPTH, j, i])))
        if to_j >= 0:
            fastest = max(fastest, sqrt(GRAVITY * np.float64(state[DEPTH, to_j, to_i])))
    return fastest
