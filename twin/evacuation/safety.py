"""Who is safe at the end of the hazard: the one place that decides `Safety` of every person.

A person is safe in a shelter known to stay dry at every time of the hazard and meant for it, on a floor above the
water that the person can reach, or at home where the water is known never to reach the ground floor; always in walls
that stand, never after a walk along a street whose water is unknown, nor where the water on the way or before at home
was beyond what the person can stand in. What is unknown is neither safe nor wet.
People outdoors at the end (on a street, at a crossing away from home) are not safe. The assumptions behind each
statement are notes of the run.
"""

from __future__ import annotations

import numpy as np

from twin.arrays import BoolArray, ByteArray, Float32Array, FloatingArray, IntegerArray
from twin.criteria.collapse import stands
from twin.criteria.floors import FLOOR_HEIGHT, dry_storeys, storeys_and_height
from twin.criteria.water import is_wet
from twin.evacuation.prepare import MOST_NAMED, Prepared, name_values
from twin.evacuation.shelters import UNLIMITED
from twin.evacuation.states import PersonState, Safety
from twin.evacuation.water import is_above, is_lost, known_storeys
from twin.notes import Note
from twin.quantities import MINUTE

__all__ = ["SHELTER_STATES", "person_safety", "run_notes", "shelter_water"]

SHELTER_STATES = ("dry", "wet", "unknown", "dry_upstairs")  # of `shelter_water`, in the order of their codes
_DRY, _WET, _UNKNOWN, _DRY_UPSTAIRS = range(4)

# Keys of notes about one place that closes, many, one in water, many, and those whose water is unknown.
_SHELTER_NOTES = ("shelter_closes", "shelters_close", "shelter_wet", "shelters_wet", "shelters_unknown")
_EXIT_NOTES = ("exit_closes", "exits_close", "exit_wet", "exits_wet", "exits_unknown")


def shelter_water(p: Prepared, sheltered: IntegerArray) -> tuple[Float32Array, ByteArray]:
    """Deepest known water at each shelter [m] (NaN: unknown), and its state: row of `SHELTER_STATES`, uint8.

    A shelter is wet when known water of the hazard stands above the lowest floor that takes people (see
    `Shelters.floor_or_assumed`) or may carry its walls away. It is dry upstairs when its capacity is that of all its
    floors, its walls stand, and the people in it fit on the floors above the water; one person too many and it is
    wet, because nobody knows who that is.

    sheltered : (n_shelters,) people in each
    """
    assert p.shelter_water is not None
    shelters, water, margin = p.shelters, p.shelter_water, p.scenario.dry_margin
    deepest = water.greatest_depth()
    known_part = water.depth.max(axis=0)
    wet = is_lost(shelters, water, margin=margin).any(axis=0)
    state = np.where(wet, _WET, np.where(np.isnan(deepest), _UNKNOWN, _DRY))
    floor, is_assumed = shelters.floor_or_assumed()
    nan = np.full(len(shelters), np.nan)
    dry = dry_storeys(deepest + np.float32(margin), shelters.storeys, nan, floor_height=floor)
    with np.errstate(invalid="ignore"):
        room = np.floor(np.where(shelters.capacity == UNLIMITED, 0, shelters.capacity) * (dry / shelters.storeys))
        holds_all = (dry >= 1.0) & (sheltered <= room)
    holds_all &= is_assumed & stands(water.greatest_flow(), shelters.storeys)
    state[wet & holds_all] = _DRY_UPSTAIRS
    return np.where(wet, known_part, deepest).astype(np.float32), state.astype(np.uint8)


def _home_safety(p: Prepared) -> IntegerArray:
    """(n_people,) Safety of staying on the ground floor at home until the end of the hazard."""
    assert p.home_water is not None
    is_indoors = p.population.building >= 0
    storeys, _, _ = storeys_and_height(*known_storeys(p.population))
    floor = np.where(is_indoors, FLOOR_HEIGHT, 0.0)
    wet = is_above(p.home_water.depth.max(axis=0)[p.home], floor, p.scenario.dry_margin)
    may_go = is_indoors & ~stands(p.home_water.flow.max(axis=0)[p.home], storeys)
    known = np.all(p.home_water.is_known, axis=0)[p.home]
    return np.where(wet | may_go, Safety.UNSAFE, np.where(known, Safety.SAFE, Safety.UNKNOWN))


def _was_in_danger_at_home(p: Prepared, left: FloatingArray) -> BoolArray:
    """(n_people,) bool: before leaving met water in which nobody can be called safe afterwards.

    In a building that is water on the ground floor without a dry storey the person can climb to, or walls that may
    go; outdoors water beyond the limits of the person's group.

    left : (n_people,) when each left home, inf: never [s]
    """
    assert p.home_water is not None
    people, home = p.population, p.home_water
    limit = p.limits[people.group]
    found = np.zeros(len(people), bool)
    has_left = np.isfinite(left) & (left > home.time[0])
    row = np.flatnonzero(has_left & (people.building >= 0))
    depth, flow = (_greatest_before(home.time, values, p.home[row], left[row]) for values in (home.depth, home.flow))
    storeys, height = (values[row] for values in known_storeys(people))
    count, _, _ = storeys_and_height(storeys, height)
    with np.errstate(invalid="ignore"):
        has_dry_storey = (dry_storeys(depth, storeys, height) >= 1.0) & (limit[row, 3] > 0)
    found[row] = (is_above(depth, FLOOR_HEIGHT, 0.0) & ~has_dry_storey) | ~stands(flow, count)
    row = np.flatnonzero(has_left & (people.building < 0))
    if len(row):
        assert p.outdoor_water is not None
        here, column = p.outdoor_water, p.outdoors[row]
        depth, force = (_greatest_before(here.time, values, column, left[row]) for values in (here.depth, here.force))
        found[row] = (depth > limit[row, 0]) | (force > limit[row, 1])
    return found


def _greatest_before(
    time: FloatingArray, values: FloatingArray, place: IntegerArray, end: FloatingArray
) -> FloatingArray:
    """Greatest of values (n_times, n_places) at each place before a moment, which lies after the first time."""
    interval = np.searchsorted(time, end, side="left") - 1
    return np.asarray(np.maximum.accumulate(values, axis=0)[interval, place])


def person_safety(
    p: Prepared,
    *,
    state: IntegerArray,
    shelter: IntegerArray,
    at_home: BoolArray,
    left: FloatingArray,
    beyond: BoolArray,
    met_unknown: BoolArray,
    sheltered: IntegerArray,
) -> ByteArray:
    """`Safety` of every person at the end of the hazard, (n_people,) uint8.

    Parameters
    ----------
    state, shelter : (n_people,) `PersonState`, row of the shelter or -1
    at_home : (n_people,) bool, never left
    left : (n_people,) when home was left, or a shelter at the start node reached; inf: never [s]
    beyond : (n_people,) bool, stood in water beyond the limits of their group on a street or at a crossing
    met_unknown : (n_people,) bool, was on a street while its water was unknown
    sheltered : (n_shelters,) people in each at the end

    Without a hazard nothing is known of homes: who is there is UNKNOWN.
    """
    arrived = state == PersonState.ARRIVED
    place = np.maximum(shelter, 0)
    out = np.full(len(state), Safety.UNSAFE, np.uint8)
    stays = at_home & (state != PersonState.UPSTAIRS)
    reached = np.where(p.shelters.is_exit, Safety.LEFT, Safety.SAFE)
    if p.shelter_water is None:
        out[arrived] = reached[place[arrived]]
        out[stays] = Safety.UNKNOWN
        return out
    _, water = shelter_water(p, sheltered)
    climbs = p.limits[p.population.group, 3] > 0
    kept = np.array([Safety.SAFE, Safety.UNSAFE, Safety.UNKNOWN, Safety.SAFE])[water]
    kept = np.where(water == _DRY, reached, kept)[place]
    kept = np.where((water[place] == _DRY_UPSTAIRS) & ~climbs, Safety.UNSAFE, kept)
    out[arrived] = kept[arrived]
    out[stays] = _home_safety(p)[stays]
    out[state == PersonState.UPSTAIRS] = Safety.SAFE
    out[met_unknown & (out != Safety.UNSAFE)] = Safety.UNKNOWN
    out[beyond | _was_in_danger_at_home(p, left)] = Safety.UNSAFE
    return out


def run_notes(
    p: Prepared,
    *,
    end: float,
    state: IntegerArray,
    safety: IntegerArray,
    at_home: BoolArray,
    met_unknown: BoolArray,
    sheltered: IntegerArray,
    locked: tuple[int, int],
) -> list[Note]:
    """What a run's numbers rest on and do not show.

    end : of the run [s]; the rest as in `person_safety`; locked : people in streets who can never move on, and those
    who wait at home for room in them
    """
    notes = _shelter_notes(p, sheltered) if p.shelter_water is not None else []
    if any(locked):
        notes.append(Note("evacuation.locked", people=locked[0], waiting=locked[1]))
    if p.hazard is None:
        if (safety == Safety.UNKNOWN).any():
            notes.append(Note("evacuation.no_hazard", people=int((safety == Safety.UNKNOWN).sum())))
        return notes
    if met_unknown.any():
        notes.append(Note("evacuation.walked_unknown", people=int(met_unknown.sum()),
                          unknown=int((met_unknown & (safety == Safety.UNKNOWN)).sum())))  # fmt: skip
    upstairs = state == PersonState.UPSTAIRS
    if upstairs.any():
        notes.append(Note("evacuation.upstairs", people=int(upstairs.sum()), floor=FLOOR_HEIGHT))
    assert p.home_water is not None
    on_ground = at_home & ~upstairs & (safety == Safety.SAFE) & is_wet(p.home_water.depth.max(axis=0))[p.home]
    if on_ground.any():
        notes.append(Note("evacuation.ground_floor", people=int(on_ground.sum()), floor=FLOOR_HEIGHT))
    carried = p.needs_carrying & at_home & (safety == Safety.UNSAFE)
    if carried.any():
        notes.append(Note("evacuation.takes_no_stairs", people=int(carried.sum())))
    first, last = float(p.hazard.time[0]), float(p.hazard.time[-1])
    if p.scenario.alert_time < first:
        notes.append(Note("evacuation.before_hazard", first=first, alert=p.scenario.alert_time))
    if end > last and len(p.hazard.time) > 1:
        notes.append(Note("evacuation.after_hazard", last=last, end=end))
    return notes


def _shelter_notes(p: Prepared, sheltered: IntegerArray) -> list[Note]:
    notes = []
    deepest, water = shelter_water(p, sheltered)
    names = p.shelters.name.astype(str)
    floor, is_assumed = p.shelters.floor_or_assumed()
    has_people = sheltered > 0
    for keys, of_kind in ((_SHELTER_NOTES, ~p.shelters.is_exit), (_EXIT_NOTES, p.shelters.is_exit)):
        closes, all_close, wet, all_wet, unknown = keys
        rows = np.flatnonzero(np.isfinite(p.closes) & of_kind)
        if len(rows) > MOST_NAMED:
            notes.append(
                Note(
                    f"evacuation.{all_close}",
                    first=float(p.closes[rows].min()) / MINUTE,
                    last=float(p.closes[rows].max()) / MINUTE,
                    **name_values(names[rows]),
                )
            )
        else:
            notes += [Note(f"evacuation.{closes}", shelter=names[k], minutes=float(p.closes[k]) / MINUTE) for k in rows]
        rows = np.flatnonzero((water == _WET) & has_people & of_kind)
        if len(rows) > MOST_NAMED:
            notes.append(
                Note(
                    f"evacuation.{all_wet}",
                    depth=float(deepest[rows].max()),
                    people=int(sheltered[rows].sum()),
                    **name_values(names[rows]),
                )
            )
        else:
            notes += [
                Note(f"evacuation.{wet}", shelter=names[k], depth=float(deepest[k]), people=int(sheltered[k]))
                for k in rows
            ]
        rows = np.flatnonzero((water == _UNKNOWN) & has_people & of_kind)
        if len(rows):
            notes.append(Note(f"evacuation.{unknown}", people=int(sheltered[rows].sum()), n=len(rows)))
    for row in np.flatnonzero((water == _DRY_UPSTAIRS) & has_people):
        notes.append(
            Note(
                "evacuation.shelter_dry_upstairs",
                shelter=names[row],
                depth=float(deepest[row]),
                people=int(sheltered[row]),
            )
        )
    rows = np.flatnonzero((water == _DRY) & has_people & is_assumed & is_wet(deepest))
    if len(rows) > MOST_NAMED:
        notes.append(
            Note(
                "evacuation.shelters_floor_assumed",
                depth=float(deepest[rows].max()),
                floor=float(floor[rows[0]]),
                **name_values(names[rows]),
            )
        )
    else:
        notes += [
            Note("evacuation.shelter_floor_assumed", shelter=names[k], depth=float(deepest[k]), floor=float(floor[k]))
            for k in rows
        ]
    return notes
