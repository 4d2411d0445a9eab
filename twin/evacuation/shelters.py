"""Shelters: where people are safe, and how many fit in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from twin.errors import InputError
from twin.notes import Note

__all__ = ["UNLIMITED", "Shelters"]

Array = np.ndarray

UNLIMITED = np.iinfo(np.int64).max


@dataclass(frozen=True)
class Shelters:
    """One row a shelter.

    id : (n_shelters,) str
        Unique.
    name : (n_shelters,) str
    xy : (n_shelters, 2) float64
        Where its door is. [m]
    capacity : (n_shelters,) int64
        People; `UNLIMITED` where open ground takes all. Negative is refused.
    building : (n_shelters,) int32
        Row of its building in the city's objects, -1 in the open.
    node : (n_shelters,) int32
        Street node of its door, -1 to take the building's entrance or the nearest node.
    floor_height : (n_shelters,) float64
        Height of the lowest floor that takes people above the ground; NaN unknown. [m]
    storeys : (n_shelters,) float64
        Floors that share the capacity, the ground floor among them; NaN unknown.
    hazards : (n_shelters,) frozenset or None each
        Kinds of hazard it is designated for ("flood", "tsunami", ...); None: not stated.

    Examples
    --------
    >>> shelters = Shelters(id=["school"], xy=[[0.0, 0.0]], capacity=[200])
    >>> len(shelters), shelters.node
    (1, array([-1], dtype=int32))
    """

    id: Array
    xy: Array
    capacity: Array = None  # type: ignore[assignment]
    name: Array = None  # type: ignore[assignment]
    building: Array = None  # type: ignore[assignment]
    node: Array = None  # type: ignore[assignment]
    floor_height: Array = None  # type: ignore[assignment]
    storeys: Array = None  # type: ignore[assignment]
    hazards: Array = None  # type: ignore[assignment]
    assumptions: tuple[Note | str, ...] = field(default=())

    def __post_init__(self) -> None:
        n = len(self.id)

        def put(name: str, value: Any, dtype: Any, default: Any) -> None:
            array = np.full(n, default, dtype) if value is None else np.asarray(value, dtype=dtype)
            if len(array) != n:
                raise InputError(f"shelters: {name} has {len(array)} rows, expected {n} as id has")
            object.__setattr__(self, name, array)

        put("id", self.id, object, None)
        put("xy", self.xy, np.float64, 0.0)
        put("capacity", self.capacity, np.int64, UNLIMITED)
        put("name", self.name if self.name is not None else self.id, object, "")
        put("building", self.building, np.int32, -1)
        put("node", self.node, np.int32, -1)
        put("floor_height", self.floor_height, np.float64, np.nan)
        put("storeys", self.storeys, np.float64, np.nan)
        put("hazards", self.hazards, object, None)
        _check(self)

    def __len__(self) -> int:
        return len(self.id)


def _check(shelters: Shelters) -> None:
    if len(shelters) == 0:
        raise InputError("there are no shelters; name at least one place where people are safe")
    names, counts = np.unique(shelters.id.astype(str), return_counts=True)
    if (counts > 1).any():
        raise InputError(f"shelter id {str(names[counts > 1][0])!r} occurs twice; ids must be unique")
    if shelters.xy.shape != (len(shelters), 2):
        raise InputError(f"shelters: xy has shape {shelters.xy.shape}, expected ({len(shelters)}, 2)")
    bad = np.flatnonzero(shelters.capacity < 0)
    if len(bad):
        row = int(bad[0])
        raise InputError(
            f"shelter {shelters.id[row]!r} has capacity {shelters.capacity[row]}; "
            "give the people it takes, 0 to close it"
        )
