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
    """

    building: Array
    xy: Array
    group: Array
    speed: Array
    assumptions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        n = len(self.building)
        for name in ("xy", "group", "speed"):
            if len(getattr(self, name)) != n:
                raise InputError(f"{name} has {len(getattr(self, name))} rows, expected {n}")
        if not (self.speed > 0).all():
            raise InputError("walking speeds must be positive")

    def __len__(self) -> int:
        return len(self.building)
