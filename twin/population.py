"""Population: who is where when it starts. No personal identifiers, in or out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatingArray, IntegerArray
from twin.criteria.wading import Group
from twin.errors import InputError
from twin.notes import Note
from twin.quantities import MINUTE

__all__ = [
    "ESCAPE_MAP_SPEED",
    "FREE_SPEED",
    "GROUP_SHARES",
    "GROUP_SPEEDS",
    "NIGHT_SPEED_FACTOR",
    "Group",
    "Population",
    "draw_groups",
    "draw_speeds",
    "keep_together",
    "whole_counts",
]


@dataclass(frozen=True, kw_only=True)
class Population:
    """One row per person.

    building : (n_people,) int32
        Row of the building in the city's objects the person starts in; -1 outdoors.
    xy : (n_people, 2) float64
        Start position. [m]
    group : (n_people,) uint8
        `Group`.
    speed : (n_people,) float32
        Free walking speed on the level. [m/s]
    assumptions : tuple of Note
        A bare string becomes a plain note.
    storeys : (n_people,) uint8 or None
        Storeys above ground of the person's building, 0 where unknown or outdoors.
    height : (n_people,) float or None
        Measured height of the person's building, NaN where unknown or outdoors. [m]
    key : (n_people,) int64 or None
        What a person's random numbers hang on; the row where None. A shuffled or filtered population
        that keeps its keys keeps its draws. It identifies a simulated row, nobody real.

    Raises
    ------
    InputError
        Arrays that do not fit; places, speeds, groups or heights that cannot be; the message names every one.
    """

    building: IntegerArray
    xy: FloatingArray
    group: IntegerArray
    speed: FloatingArray
    assumptions: tuple[Note, ...] = ()
    storeys: FloatingArray | None = None
    height: FloatingArray | None = None
    key: IntegerArray | None = None

    def __post_init__(self) -> None:
        notes = tuple(note if isinstance(note, Note) else Note.plain(note) for note in self.assumptions)
        object.__setattr__(self, "assumptions", notes)
        complaints = _misfits(self)
        if complaints:
            raise InputError("; ".join(complaints))

    def __len__(self) -> int:
        return len(self.building)


def _misfits(people: Population) -> list[str]:
    """Everything about a population that does not fit or cannot be."""
    n = len(people.building)
    complaints = []
    for name in ("xy", "group", "speed", "storeys", "height", "key"):
        array = getattr(people, name)
        if array is not None and len(array) != n:
            complaints.append(f"{name} has {len(array)} rows, expected {n}")
    if complaints:
        return complaints
    if np.shape(people.xy) != (n, 2):
        return [f"xy has shape {np.shape(people.xy)}, expected ({n}, 2)"]

    def name_first(is_wrong: BoolArray, what: Callable[[int], str]) -> None:
        row = np.flatnonzero(is_wrong)
        if len(row):
            complaints.append(f"person {row[0]} {what(int(row[0]))}")

    speed, group = np.asarray(people.speed), np.asarray(people.group)
    names = ", ".join(f"{g.value} ({g.name.lower()})" for g in Group)
    name_first(
        np.asarray(~np.isfinite(people.xy).all(axis=1)),
        lambda i: f"is at {people.xy[i].tolist()}; places must be finite",
    )
    name_first(
        ~(speed > 0) | ~np.isfinite(speed),
        lambda i: f"walks at {speed[i]} m/s; walking speeds must be positive and finite",
    )
    name_first((group < 0) | (group >= len(Group)), lambda i: f"has mobility group {group[i]}; expected one of {names}")
    if people.height is not None:
        height = np.asarray(people.height)
        name_first(
            (height <= 0) | np.isinf(height),
            lambda i: f"lives in a building {height[i]} m high; give a positive height, NaN where unknown",
        )
    return complaints


# Shares of the groups: Japan 2020 census ages (29 % from 65, 12 % below 15); impaired and wheelchair users
# taken out of the elderly and adults. An assumption to be replaced by local figures.
GROUP_SHARES: dict[Group, float] = {
    Group.ADULT: 0.57,
    Group.ELDERLY: 0.25,
    Group.CHILD: 0.12,
    Group.IMPAIRED: 0.05,
    Group.WHEELCHAIR: 0.01,
}

# Mean free speed of adults on the level: Weidmann (1993). [m/s]
FREE_SPEED = 1.34
# On all free speeds by night: Japanese tsunami guidance (南海トラフ巨大地震の被害想定). [-]
NIGHT_SPEED_FACTOR = 0.8
# Of the Japanese escape map (逃げ地図): 43 m/min. [m/s]
ESCAPE_MAP_SPEED = 43.0 / MINUTE

# Mean and standard deviation of the free speed on the level, least and greatest drawn [m/s]. Adults: Weidmann
# (1993), with 0.26; the others follow the ranges of RiMEA 7 / IMO (over 50 years 0.68-1.41, impaired
# 0.46-0.76) and Japanese tsunami guidance (0.5 to 1.0 for those who need support).
GROUP_SPEEDS: dict[Group, tuple[float, float, float, float]] = {
    Group.ADULT: (FREE_SPEED, 0.26, 0.58, 2.00),
    Group.ELDERLY: (1.05, 0.20, 0.50, 1.41),
    Group.CHILD: (1.08, 0.20, 0.58, 1.61),
    Group.IMPAIRED: (0.61, 0.08, 0.46, 0.76),
    Group.WHEELCHAIR: (0.69, 0.15, 0.40, 1.20),
}


def whole_counts(expected: AnyArray, total: int | None = None) -> AnyArray:
    """Whole numbers in proportion to expected ones, with an exact sum: largest remainders get the rest.

    expected (n,) not negative; total: the sum wanted, None for the rounded sum of expected.

    >>> whole_counts(np.array([1.5, 1.5, 0.0]), 4)
    array([2, 2, 0])
    >>> int(whole_counts(np.array([0.4, 0.4, 0.4])).sum())
    1
    """
    expected = np.asarray(expected, np.float64)
    if not np.isfinite(expected).all() or (expected < 0).any():
        raise InputError("expected counts must be finite and not negative")
    weight = expected.sum()
    if total is None:
        total = round(float(weight))
    if total < 0:
        raise InputError(f"a total of {total} people was asked for; give 0 or more")
    if weight == 0.0:
        if total:
            raise InputError(f"{total} people are to be placed, but every place expects none")
        return np.zeros(len(expected), np.int64)
    exact = expected * (total / weight)
    counts = np.floor(exact).astype(np.int64)
    rest = total - int(counts.sum())
    order = np.argsort(-(exact - counts), kind="stable")
    counts[order[:rest]] += 1
    return counts


def draw_groups(n: int, rng: np.random.Generator, *, shares: Mapping[Group, float] | None = None) -> AnyArray:
    """Mobility group (n,) uint8 of each person, drawn with these shares."""
    share = np.array([(GROUP_SHARES if shares is None else shares).get(group, 0.0) for group in Group])
    if (share < 0).any() or abs(share.sum() - 1.0) > 1e-6:
        raise InputError(f"group shares are {share.tolist()}; they must not be negative and add up to 1")
    return np.asarray(np.searchsorted(np.cumsum(share)[:-1], rng.random(n), side="right"), np.uint8)


def draw_speeds(group: IntegerArray, rng: np.random.Generator) -> AnyArray:
    """Free walking speed (n,) float32 of each person, normal within the bounds of its group. [m/s]"""
    mean, spread, least, greatest = np.array([GROUP_SPEEDS[g] for g in Group]).T
    speed = mean[group] + spread[group] * rng.standard_normal(len(group))
    return np.clip(speed, least[group], greatest[group]).astype(np.float32)


def keep_together(population: Population, household: AnyArray) -> Population:
    """People of a household leave together and walk at the pace of their slowest.

    Parameters
    ----------
    household : (n_people,) int
        Number of everybody's household; negative for those who walk alone.

    Raises
    ------
    InputError
        household has another length.

    Examples
    --------
    >>> family = Population(
    ...     building=np.array([0, 0, 0]), xy=np.zeros((3, 2)), group=np.zeros(3, np.uint8),
    ...     speed=np.array([1.3, 0.6, 1.2], np.float32))
    >>> keep_together(family, np.array([7, 7, -1])).speed
    array([0.6, 0.6, 1.2], dtype=float32)
    """
    number = np.asarray(household)
    if number.shape != (len(population),):
        raise InputError(f"household has shape {number.shape}, expected ({len(population)},)")
    members = np.flatnonzero(number >= 0)
    _, first, inverse = np.unique(number[members], return_index=True, return_inverse=True)
    slowest = np.full(len(first), np.inf, np.float32)
    np.minimum.at(slowest, inverse, population.speed[members])
    speed = np.array(population.speed, np.float32)
    speed[members] = slowest[inverse]
    key = np.arange(len(population)) if population.key is None else np.array(population.key)
    key[members] = key[members][first][inverse]
    return replace(population, speed=speed, key=key)
