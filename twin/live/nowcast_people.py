"""People in a nowcast: whose homes the forecast water reaches, and until when each has a safe way to a shelter.

    [nowcast.people]
    area = "架空町"              # name of the place in alerts about all people together

Streets, people and shelters are those of the nowcast's scenario, as `twin run` makes them. A person can leave until the
latest time at which a walk from the home to a shelter that stays dry keeps ahead of the water, and while the water at
the home does not hold the door shut (`twin.evacuation.latest_safe_departure`). Streets of unknown water are closed.
People of one group walk at the speed of the slowest of their third. Crowding and full shelters are left out, so more
people are counted as able to leave than may be. People whose homes stay dry need not leave; those whose homes' water is
not known are counted apart.

Rules see two kinds of series of quantity "people_cut_off", people without a safe way out, as forecasts:

    stream "nowcast/people"      all people
    stream "nowcast/<gml:id>"    those of one building
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twin.arrays import BoolArray, FloatArray, FloatingArray, IntArray, IntegerArray, ObjectArray
from twin.criteria import is_wet
from twin.notes import Note
from twin.quantities import NS_PER_SECOND
from twin.settings import Section

if TYPE_CHECKING:
    import xarray as xr

    from twin.evacuation.prepare import Prepared
    from twin.network import EdgeHazard, PlaceHazard
    from twin.pipeline.scenario_run import EvacuationCase
    from twin.terrain import Terrain

__all__ = ["NowcastPeopleSettings", "PeopleAhead", "WaysOut", "cells_of_escape", "people_ahead", "ways_out"]

_SPEED_CLASSES = 3


class NowcastPeopleSettings(Section):
    """People of the nowcast's scenario."""

    area: str = ""


class WaysOut(NamedTuple):
    """What one forecast means for each person; times from the origin of the run [s].

    until : (n_people,) latest time to leave and be safe; inf: a way stays open to the end, -inf: there is none
    wet_from : (n_people,) first interval with water at the home from the present on; inf: none is known
    is_unknown : (n_people,) the water at the home is not known at some time from the present on
    upstairs : (n_people,) may stay in the building on a dry floor
    """

    until: FloatArray
    wet_from: FloatArray
    is_unknown: BoolArray
    upstairs: BoolArray


class PeopleAhead(NamedTuple):
    """People by building, and how many of those in danger can still leave at each time.

    times : (n_times,) int64, the first is when the nowcast was made [ns UTC]
    ids : (n,) gml:id of buildings with people; "" for people outdoors
    people : (n,) all; wet : (n,) whose home gets water; unknown : (n,) whose home may get water, which is not known
    upstairs : (n,) of `wet`, those who have a dry floor they can climb to
    leave_by : (n,) float64, earliest latest departure of those in `wet` [s from the first of times]; inf: a way stays
        open to the end of the forecast, -inf: one has none, NaN: nobody is in danger
    cut_off : (n_times, n) of `wet`, those who have no safe way any more at each time
    area : name of the place they are in
    """

    times: IntArray
    ids: list[str]
    people: IntArray
    wet: IntArray
    unknown: IntArray
    upstairs: IntArray
    leave_by: FloatArray
    cut_off: IntArray
    area: str = ""
    notes: tuple[Note, ...] = ()

    @property
    def able(self) -> IntArray:
        """(n_times, n) Of `wet`, those who can still leave at each time."""
        return self.wet - self.cut_off


def cells_of_escape(case: EvacuationCase, terrain: Terrain) -> IntArray:
    """Cells of the terrain whose water streets and places in the open have. (n,) int64, ascending"""
    from twin.hazard.cells import point_cells, street_cells

    streets = street_cells(case.streets, terrain.grid)
    return np.union1d(streets, point_cells(terrain, case.open_places)).astype(np.int64)


def ways_out(
    flood: xr.Dataset, buildings: PlaceHazard, *, case: EvacuationCase, terrain: Terrain, present: float
) -> WaysOut:
    """What one forecast flood means for each person.

    flood : Dataset with the tracked water of `cells_of_escape`; buildings : its water at all buildings
    present : when the nowcast is made [s from the origin]
    """
    from twin.evacuation.prepare import prepare
    from twin.hazard import edges_to_cut, hazard_on_points, hazard_on_streets
    from twin.network import cut_streets
    from twin.pipeline.scenario_run import LONGEST_PIECE

    points = hazard_on_points(flood, case.open_places, terrain=terrain)
    streets = cut_streets(case.streets, longest=LONGEST_PIECE, edges=edges_to_cut(flood, case.streets))
    hazard = hazard_on_streets(flood, streets)
    rules = case.rules.model_copy(update={"alert_time": present})
    p = prepare(
        streets, case.people, shelters=case.shelters, hazard=hazard, scenario=rules, buildings=buildings, points=points
    )
    assert p.home_water is not None
    ahead: BoolArray = np.asarray(np.append(p.home_water.time[1:], np.inf) > present)
    time, depth, known = p.home_water.time[ahead], p.home_water.depth[ahead], p.home_water.is_known[ahead]
    until = np.minimum(_latest_departures(p, hazard, buildings, points), _door_shut(p, time, depth))
    wet_from = _first(np.asarray(is_wet(depth)), time)[p.home]
    is_unknown = np.asarray(~known.all(axis=0))[p.home]
    return WaysOut(until, wet_from, is_unknown, p.has_dry_floor)


def _latest_departures(p: Prepared, hazard: EdgeHazard, buildings: PlaceHazard, points: PlaceHazard) -> FloatArray:
    """(n_people,) latest time at the start node from which a walk is safe. [s]"""
    from twin.evacuation import latest_safe_departure
    from twin.population import Group

    until = np.empty(len(p.population))
    speeds = np.asarray(p.population.speed, np.float64)
    for group in np.unique(p.population.group):
        members = np.flatnonzero(p.population.group == group)
        order = members[np.argsort(speeds[members], kind="stable")]
        for part in np.array_split(order, min(_SPEED_CLASSES, len(order))):
            latest = latest_safe_departure(
                p.streets, p.shelters, hazard=hazard, scenario=p.scenario, buildings=buildings, points=points,
                group=Group(int(group)), speed=float(speeds[part[0]]),
            )  # fmt: skip
            until[part] = latest[p.start[part]]
    return until


def _door_shut(p: Prepared, time: FloatArray, depth: FloatingArray) -> FloatArray:
    """(n_people,) start of the first interval in which water holds the door of the home shut; inf: none. [s]

    Outdoors there is no door: there the limit of walking in water holds.
    """
    found = np.full(len(p.population), np.inf)
    is_indoors = p.population.building >= 0
    for group in np.unique(p.population.group):
        walk, _, door, _ = p.limits[group]
        for indoors, limit in ((True, door), (False, walk)):
            rows = np.flatnonzero((p.population.group == group) & (is_indoors == indoors))
            if len(rows):
                found[rows] = _first(depth > limit, time)[p.home[rows]]
    return found


def _first(mask: BoolArray, time: FloatArray) -> FloatArray:
    """(n,) start of the first interval in which the mask (n_times, n) holds; inf: none. [s]"""
    return (
        np.where(mask.any(axis=0), time[mask.argmax(axis=0)], np.inf) if len(mask) else np.full(mask.shape[1], np.inf)
    )


def people_ahead(
    members: list[WaysOut], ids: ObjectArray, building: IntegerArray, *, weight: FloatArray, share: float,
    origin: int, times: IntArray, area: str = "",
) -> PeopleAhead:  # fmt: skip
    """People by building, by the way out that a share of the members' weight keeps open.

    ids : gml:id of the city's objects; building : (n_people,) row of each person's, -1 outdoors
    share : 1 takes the worst of the members
    origin : instant of time 0 of the members; times : of the result, the first is the present [ns UTC]
    """
    from twin.live.nowcast_shares import share_of_members

    until: FloatArray = -share_of_members(np.stack([-one.until for one in members]), weight, share)
    wet_from: FloatArray = -share_of_members(np.stack([-one.wet_from for one in members]), weight, share)
    is_wet_home = np.isfinite(wet_from)
    is_unknown = np.stack([one.is_unknown for one in members]).any(axis=0) & ~is_wet_home
    upstairs = np.stack([one.upstairs for one in members]).all(axis=0) & is_wet_home
    rows, inverse = np.unique(building, return_inverse=True)
    n = len(rows)

    def count(mask: BoolArray) -> IntArray:
        return np.bincount(inverse[mask], minlength=n).astype(np.int64)

    seconds = (times - origin) / NS_PER_SECOND
    leave_by = np.full(n, np.inf)
    np.minimum.at(leave_by, inverse[is_wet_home], until[is_wet_home] - seconds[0])
    wet = count(is_wet_home)
    leave_by[wet == 0] = np.nan
    cut_off = np.stack([count(is_wet_home & (until < moment)) for moment in seconds])
    names = ["" if row < 0 else str(ids[row]) for row in rows.tolist()]
    everybody = np.ones(len(building), bool)
    notes: list[Note] = [Note("live.people_uncrowded")]
    if is_unknown.any():
        notes.append(Note("live.people_unknown", n=int(is_unknown.sum()), total=len(building)))
    return PeopleAhead(
        times, names, count(everybody), wet, count(is_unknown), count(upstairs), leave_by, cut_off, area, tuple(notes)
    )
