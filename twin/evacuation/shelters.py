"""Shelters: where people are safe, from what, and how many fit in; exits at the edge of the area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatArray, Int32Array, IntArray, ObjectArray
from twin.criteria.floors import FLOOR_HEIGHT, STOREY_HEIGHT
from twin.errors import InputError
from twin.network import StreetNetwork
from twin.notes import Note

__all__ = ["HAZARD_TYPES", "UNLIMITED", "Shelters", "edge_exits"]

UNLIMITED = np.iinfo(np.int64).max

# Kinds of disaster a shelter is designated for: the eight of 指定緊急避難場所 (Basic Act on Disaster Management,
# article 49-4). Their words are notes, "evacuation.hazard_...".
HAZARD_TYPES = ("flood", "landslide", "storm_surge", "earthquake", "tsunami", "fire", "inland_flood", "volcano")


@dataclass(frozen=True, kw_only=True)
class Shelters:
    """One row per shelter.

    id : (n_shelters,) str
        Unique.
    xy : (n_shelters, 2) float64
        Its entrance. [m]
    capacity : (n_shelters,) int64
        People; `UNLIMITED` where open ground takes all. Negative is refused.
    name : (n_shelters,) str
    building : (n_shelters,) int32
        Row of its building in the city's objects, -1 where that is not known or there is none.
    node : (n_shelters,) int32
        Street node of its entrance, -1 to take the building's entrance or the nearest node.
    floor_height : (n_shelters,) float64
        Height of the lowest floor that takes people above the ground; NaN unknown. [m]
    storeys : (n_shelters,) float64
        Floors that share the capacity, the ground floor among them; NaN unknown or not a building.
    hazards : (n_shelters,) frozenset or None each
        Kinds of `HAZARD_TYPES` it is designated for; None: not stated.
    is_exit : (n_shelters,) bool
        A place on a street where people leave the area: it has no floor, and who gets there has left.
    assumptions : tuple of Note
        A bare string becomes a plain note.

    Raises
    ------
    InputError
        Arrays that do not fit, ids that repeat, capacities, storeys, floors or hazards that cannot be; the message
        names every one.

    Examples
    --------
    >>> shelters = Shelters(id=["school"], xy=[[0.0, 0.0]], capacity=[200], hazards=[{"flood", "tsunami"}])
    >>> len(shelters), shelters.node, bool(shelters.is_designated_for("landslide")[0])
    (1, array([-1], dtype=int32), False)
    """

    id: ObjectArray
    xy: FloatArray
    capacity: IntArray = None  # type: ignore[assignment]
    name: ObjectArray = None  # type: ignore[assignment]
    building: Int32Array = None  # type: ignore[assignment]
    node: Int32Array = None  # type: ignore[assignment]
    floor_height: FloatArray = None  # type: ignore[assignment]
    storeys: FloatArray = None  # type: ignore[assignment]
    hazards: tuple[frozenset[str] | None, ...] = None  # type: ignore[assignment]
    is_exit: BoolArray = None  # type: ignore[assignment]
    assumptions: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        n = len(self.id)
        if n == 0:
            raise InputError("there are no shelters; name at least one place where people are safe")

        def put(name: str, value: Any, dtype: Any, default: Any) -> None:
            array = np.full(n, default, dtype) if value is None else np.asarray(value, dtype=dtype)
            if len(array) != n:
                raise InputError(f"shelters: {name} has {len(array)} rows, expected {n} as id has")
            object.__setattr__(self, name, array)

        put("id", self.id, object, None)
        put("xy", self.xy, np.float64, 0.0)
        put("capacity", _whole_capacity(self.id, self.capacity), np.int64, UNLIMITED)
        put("name", self.name if self.name is not None else self.id, object, "")
        put("building", self.building, np.int32, -1)
        put("node", self.node, np.int32, -1)
        put("floor_height", self.floor_height, np.float64, np.nan)
        put("storeys", self.storeys, np.float64, np.nan)
        put("is_exit", self.is_exit, bool, False)
        object.__setattr__(self, "hazards", _hazard_sets(self.id, self.hazards))
        notes = tuple(note if isinstance(note, Note) else Note.plain(note) for note in self.assumptions)
        object.__setattr__(self, "assumptions", notes)
        _check(self)

    def __len__(self) -> int:
        return len(self.id)

    @property
    def is_building(self) -> BoolArray:
        """(n_shelters,) bool: known to be a building, so that its floor lies above the ground."""
        return np.asarray((self.building >= 0) | np.isfinite(self.storeys))

    def floor_or_assumed(self) -> tuple[FloatArray, BoolArray]:
        """Lowest floor that takes people (n_shelters,) [m], and whether it was assumed (n_shelters,) bool.

        A known floor is used as it is. Of buildings whose floor is unknown `criteria.FLOOR_HEIGHT` is assumed.
        Exits, and places that are no building, have none: 0.
        """
        is_assumed = np.isnan(self.floor_height) & self.is_building & ~self.is_exit
        return np.where(is_assumed, FLOOR_HEIGHT, np.nan_to_num(self.floor_height)), is_assumed

    def is_designated_for(self, hazard: str) -> BoolArray:
        """(n_shelters,) bool: designated for the hazard, or not stated for which."""
        return np.array([kinds is None or hazard in kinds for kinds in self.hazards], bool)


def _whole_capacity(ids: Any, capacity: Any) -> Any:
    """Capacities as whole numbers; an unknown or broken number is refused, not turned into another."""
    if capacity is None:
        return None
    values = np.asarray(capacity)
    if values.dtype.kind == "f":
        for row in np.flatnonzero(~np.isfinite(values) | (values != np.floor(values)))[:1]:
            raise InputError(
                f"shelter {ids[row]!r} has capacity {values[row]}; give whole people, 0 to close it, "
                "or leave capacities out where all have room for everybody"
            )
    return values


def _hazard_sets(ids: Any, hazards: Any) -> tuple[frozenset[str] | None, ...]:
    if hazards is None:
        return (None,) * len(ids)
    if len(hazards) != len(ids):
        raise InputError(f"shelters: hazards has {len(hazards)} rows, expected {len(ids)} as id has")
    sets = []
    for row, kinds in enumerate(hazards):
        if isinstance(kinds, str):
            raise InputError(f"shelter {ids[row]!r} has hazards {kinds!r}, expected a set such as {{{kinds!r}}}")
        unknown = set() if kinds is None else set(kinds) - set(HAZARD_TYPES)
        if unknown:
            raise InputError(
                f"shelter {ids[row]!r} is designated for {sorted(unknown)[0]!r}, which is none of "
                f"{', '.join(HAZARD_TYPES)}"
            )
        sets.append(None if kinds is None else frozenset(kinds))
    return tuple(sets)


def _check(shelters: Shelters) -> None:
    """Raise InputError that names everything that cannot be."""
    complaints: list[str] = []
    names, counts = np.unique(shelters.id.astype(str), return_counts=True)
    if (counts > 1).any():
        complaints.append(f"shelter id {str(names[counts > 1][0])!r} occurs twice; ids must be unique")
    if shelters.xy.shape != (len(shelters), 2):
        raise InputError(f"shelters: xy has shape {shelters.xy.shape}, expected ({len(shelters)}, 2)")

    def name_first(is_wrong: BoolArray | np.bool_, text: str, value: AnyArray) -> None:
        row = np.flatnonzero(is_wrong)
        if len(row):
            complaints.append(f"shelter {shelters.id[row[0]]!r} " + text.format(value[row[0]]))

    floor, storeys = shelters.floor_height, shelters.storeys
    name_first(~np.isfinite(shelters.xy).all(axis=1), "is at {}; places must be finite", shelters.xy)
    name_first(shelters.capacity < 0, "has capacity {}; give the people it takes, 0 to close it", shelters.capacity)
    name_first((storeys < 1) | np.isinf(storeys), "has {} storeys; expected 1 or more, NaN where unknown", storeys)
    name_first(np.isinf(floor), "has its floor at {} m; expected a height, NaN where unknown", floor)
    name_first(
        floor >= storeys * 2.0 * STOREY_HEIGHT,
        "has its lowest floor for people at {} m, above the roof by its storeys; a storey is at most "
        f"{2 * STOREY_HEIGHT:g} m high",
        floor,
    )
    name_first(
        shelters.is_exit & ((shelters.building >= 0) | np.isfinite(floor) | np.isfinite(storeys)),
        "is an exit (is_exit {}) and has a building, floor or storeys; an exit is a place on a street",
        shelters.is_exit,
    )
    if complaints:
        raise InputError("; ".join(complaints))


def edge_exits(streets: StreetNetwork, *, spacing: float = 50.0, within: float = 25.0, lang: str = "en") -> Shelters:
    """Street nodes along the outer edge of the network, as exits (`Shelters.is_exit`) that take everybody.

    Whether the place beyond is safe is not examined: the assumption states it, and a report must.

    Parameters
    ----------
    spacing : float
        At most one exit in a square of this size, the one nearest to the edge. [m]
    within : float
        How far inside the convex hull of all nodes a node still counts as at the edge. [m]
    lang : "en" or "ja"
        Of their names.

    Raises
    ------
    InputError
        When the network has no node.

    Examples
    --------
    >>> ends = np.array([[0.0, 0, 0], [1000.0, 0, 0], [500.0, 800, 0], [500.0, 400, 0]])
    >>> star = StreetNetwork(
    ...     node_xyz=ends, edge_from=np.array([0, 1, 2]), edge_to=np.array([3, 3, 3]),
    ...     edge_length=np.full(3, 640.0), edge_width=np.full(3, 4.0), edge_kind=np.zeros(3, np.uint8),
    ...     edge_offsets=np.array([0, 2, 4, 6]), edge_vertices=ends[[0, 3, 1, 3, 2, 3]])
    >>> edge_exits(star).node
    array([0, 1, 2], dtype=int32)
    """
    import shapely

    xy = streets.node_xyz[:, :2]
    if not len(xy):
        raise InputError("the street network has no node, so no exit at its edge")
    hull = shapely.convex_hull(shapely.multipoints(xy))
    edge = shapely.boundary(hull) if shapely.get_dimensions(hull) == 2 else hull
    distance = np.asarray(shapely.distance(shapely.points(xy), edge))
    near = np.flatnonzero(distance <= within)
    square = np.floor(xy[near] / spacing).astype(np.int64)
    order = np.lexsort((near, distance[near], square[:, 1], square[:, 0]))
    ranked = square[order]
    first = np.r_[True, (ranked[1:] != ranked[:-1]).any(axis=1)]
    chosen = np.sort(near[order[first]])
    n = len(chosen)
    names = np.array([Note("evacuation.exit_name", number=k + 1).text(lang) for k in range(n)], dtype=object)
    return Shelters(
        id=names, name=names, xy=xy[chosen], capacity=np.full(n, UNLIMITED, np.int64), node=chosen.astype(np.int32),
        is_exit=np.ones(n, bool), assumptions=(Note("evacuation.beyond_exits"),),
    )  # fmt: skip
