"""Population: who is where when it starts. No personal identifiers, in or out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from twin.errors import InputError

__all__ = ["Group", "Population"]

Array = np.ndarray


class Group(IntEnum):
    """Mobility group."""

    ADULT = 0
    ELDERLY = 1
    CHILD = 2
    IMPAIRED = 3
    WHEELCHAIR = 4


@dataclass(frozen=True)
class Population:
    """One row a person.

    building : (n_people,) int32
        Row of the building in the city's objects the person starts in; -1 outdoors.
    xy : (n_people, 2) float64
        Start position. [m]
    group : (n_people,) uint8
        `Group`.
    speed : (n_people,) float32
        Free walking speed on the level. [m/s]
    assumptions : tuple of str
    storeys : (n_people,) uint8 or None
        Storeys above ground of the person's building, 0 where unknown or outdoors.
    key : (n_people,) int64 or None
        What a person's random numbers hang on; the row where None. A shuffled or filtered population
        that keeps its keys keeps its draws. It identifies a simulated row, nobody real.
    """

    building: Array
    xy: Array
    group: Array
    speed: Array
    assumptions: tuple[str, ...] = ()
    storeys: Array | None = None
    key: Array | None = None

    def __post_init__(self) -> None:
        n = len(self.building)
        for name in ("xy", "group", "speed"):
            if len(getattr(self, name)) != n:
                raise InputError(f"{name} has {len(getattr(self, name))} rows, expected {n}")
        for name in ("storeys", "key"):
            array = getattr(self, name)
            if array is not None and len(array) != n:
                raise InputError(f"{name} has {len(array)} rows, expected {n}")
        bad = np.flatnonzero(~(np.asarray(self.speed) > 0))
        if len(bad):
            raise InputError(
                f"person {bad[0]} walks at {self.speed[bad[0]]} m/s; walking speeds must be positive"
            )
        unknown = np.flatnonzero(np.asarray(self.group) >= len(Group))
        if len(unknown):
            raise InputError(
                f"person {unknown[0]} has mobility group {self.group[unknown[0]]}; "
                f"expected {', '.join(f'{g.value} ({g.name.lower()})' for g in Group)}"
            )

    def __len__(self) -> int:
        return len(self.building)
