"""How an inflow is spread over a channel's section: by what each part of it conveys."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.arrays import FloatArray
from twin.errors import InputError
from twin.quantities import GRAVITY

__all__ = ["Section", "channel_section", "conveyance_shares", "critical_depth"]


class Section(NamedTuple):
    """The channel of a section: first and end position of its cells along the line; its level at the banks. [m]"""

    first: int
    end: int
    bank_level: float


def channel_section(bed: FloatArray, bank_level: float | None, what: str) -> Section:
    """The channel around the lowest cell of a section, below the lower of its two banks or a given level.

    bed : (n,) along the section, from bank to bank. [m]

    Raises
    ------
    InputError
        The lowest cell is the highest one on its side, so that there is no bank; or the level is below it.

    Examples
    --------
    >>> channel_section(np.array([3.0, 1.0, 0.0, 2.0, 2.5, 1.0]), None, "river")
    Section(first=1, end=4, bank_level=2.5)
    """
    lowest = int(np.argmin(bed))
    own = float(min(bed[: lowest + 1].max(), bed[lowest:].max()))
    level = own if bank_level is None else float(bank_level)
    if not level > bed[lowest]:
        raise InputError(
            f"{what}: the section has no channel below {level:g} m: its lowest ground is {bed[lowest]:g} m"
            + ("; draw its line from bank to bank, or give bank_level" if bank_level is None else "")
        )
    above = np.flatnonzero(bed >= level)
    first = above[above < lowest]
    end = above[above > lowest]
    return Section(int(first[-1]) + 1 if first.size else 0, int(end[0]) if end.size else bed.size, level)


def conveyance_shares(bed: FloatArray, roughness: FloatArray, section: Section) -> FloatArray:
    """Share of a discharge that each cell of a section carries, by depth^(5/3) / n at the level of its banks. (n,)

    >>> flat = np.array([2.0, 0.0, 1.0, 2.0])
    >>> conveyance_shares(flat, np.full(4, 0.03), channel_section(flat, None, "river")).round(3)
    array([0.  , 0.76, 0.24, 0.  ])
    """
    depth = np.zeros(bed.size)
    inside = slice(section.first, section.end)
    depth[inside] = section.bank_level - bed[inside]
    conveyance = depth ** (5.0 / 3.0) / roughness
    return np.asarray(conveyance / conveyance.sum())


def critical_depth(unit_discharge: float) -> float:
    """Depth of critical flow. [m]; discharge per width [m2/s]

    >>> round(critical_depth(3.1315572), 4)
    1.0
    """
    return float((unit_discharge**2 / GRAVITY) ** (1.0 / 3.0))
