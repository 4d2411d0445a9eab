"""Structures and their rules on the grid, as the kernels read them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from twin.errors import InputError
from twin.flood.scenario import Culvert, FloodScenario, Gate, Point, Rule, TimeSeries, Weir, as_series
from twin.kernels.shallow_water.tables import (
    BARREL,
    CULVERT,
    GATE,
    LINK_COEFFICIENT,
    LINK_FLAP,
    LINK_SILL,
    LINK_TO_SILL,
    LINK_VALUES,
    LINK_WIDTH,
    WEIR,
    Links,
    Rules,
)

__all__ = ["RuleTable", "link_tables"]

CIRCULAR_INLET = (0.0098, 2.0, 0.0398, 0.67)  # HDS-5 Table A.1, chart 1: concrete pipe, square edge with headwall
BOX_INLET = (0.026, 1.0, 0.0347, 0.81)  # chart 8: box, wing walls flared by 30 to 75 degrees

CellOf = Callable[[Point, str], tuple[int, int]]


@dataclass
class RuleTable:
    """Collects the rules of gates and pumps. cell_of : padded row and column of a point; offset : of elevations [m]."""

    cell_of: CellOf
    offset: float
    rows: list[tuple[int, int, float, float, float, float]] = field(default_factory=list)

    def add(self, rule: Rule | None, what: str) -> int:
        """Number of a rule; -1 of none."""
        if rule is None:
            return -1
        cell = self.cell_of((rule.x, rule.y), f"gauge of {what}")
        above, below = (level - self.offset for level in rule.levels)
        self.rows.append((*cell, above, below, float(rule.opens_above), float(rule.starts_open)))
        return len(self.rows) - 1

    def table(self) -> Rules:
        """What the kernels read."""
        t = np.array(self.rows, np.float64).reshape(-1, 6)
        above, below, opens_above, is_open = (t[:, k].copy() for k in (2, 3, 4, 5))
        return Rules(t[:, 0].astype(np.int64), t[:, 1].astype(np.int64), above, below, opens_above, is_open)


def link_tables(
    scenario: FloodScenario, rules: RuleTable, cell_of: CellOf, offset: float, add_series: Callable[[TimeSeries], int]
) -> Links:
    """Culverts, weirs and gates. Elevations count from offset. [m]"""
    whole: list[tuple[int, ...]] = []
    values = np.zeros((len(scenario.structures), LINK_VALUES))
    for k, link in enumerate(scenario.structures):
        cell = cell_of(link.at, link.name)
        to = (-1, -1) if link.to is None else cell_of(link.to, link.name)
        if to == cell:
            raise InputError(f"{link.name}: both ends, {link.at} and {link.to}, lie in one cell of the grid; move one")
        tail = -1
        if link.tail is not None:
            level = as_series(link.tail, link.name)
            tail = add_series(TimeSeries(level.times, level.values - offset, name=link.name))
        opening = add_series(as_series(link.opening, link.name)) if isinstance(link, Gate) else -1
        what = {Culvert: CULVERT, Weir: WEIR, Gate: GATE}[type(link)]
        whole.append((what, *cell, *to, rules.add(link.rule, link.name), opening, tail))
        values[k] = _values(link, offset)
    columns = np.array(whole, np.int64).reshape(-1, 8)
    kinds, row, column, to_row, to_column, numbers, openings, tails = (columns[:, c].copy() for c in range(8))
    return Links(kinds, row, column, to_row, to_column, numbers, openings, tails, values, np.zeros(len(values)))


def _values(link: Culvert | Weir | Gate, offset: float) -> np.ndarray:
    """Row of `tables.Links.values`."""
    row = np.zeros(LINK_VALUES)
    row[LINK_FLAP] = float(link.flap)
    if isinstance(link, Culvert):
        width, height, length = link.size
        row[LINK_SILL], row[LINK_TO_SILL] = link.invert - offset, link.to_invert - offset
        inlet = link.inlet or (CIRCULAR_INLET if link.width is None else BOX_INLET)
        slope = (link.invert - link.to_invert) / length
        row[BARREL:] = (
            width, height, float(link.width is None), slope, length, link.roughness, link.entrance_loss, link.barrels,
            *inlet,
        )  # fmt: skip
    elif isinstance(link, Gate):
        row[LINK_SILL] = row[LINK_TO_SILL] = link.sill - offset
        row[LINK_WIDTH], row[LINK_COEFFICIENT] = link.width, link.contraction
    else:
        row[LINK_SILL] = row[LINK_TO_SILL] = link.crest - offset
        row[LINK_WIDTH], row[LINK_COEFFICIENT] = link.width, link.coefficient
    return row
