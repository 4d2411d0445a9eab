"""The result of a run as one Dataset: curves in time, a row per person, shelters, edges.

Variables by dimension
    time : people in every state, people in water; shelters by time
    safety_class : people in each class of `Safety`; the four add up to all
    person : state, safety, departure, arrival, shelter, way, place where it ended; with a hazard the exposure to
        water of everybody, wherever they were, from the hazard's first time to its last
    shelter : capacity, people, turned away, time full, time closed; with a hazard the deepest water there, and
        whether it is wet
    edge, direction : people passed, waiting, greatest density
    event (only when asked for) : person, link, time in, time out
After the end of the run the curves go on to the last time of the hazard: nobody walks any more, the water does not
stop. Figures drawn from a result are in `measures`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import xarray as xr

from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, IntArray, IntegerArray
from twin.criteria.floors import FLOOR_HEIGHT
from twin.criteria.wading import EXPOSURE_DEPTHS, EXPOSURE_FORCES
from twin.evacuation.prepare import Prepared
from twin.evacuation.safety import SHELTER_STATES, person_safety, run_notes, shelter_water
from twin.evacuation.shelters import UNLIMITED
from twin.evacuation.states import PersonState, Safety
from twin.evacuation.water import N_CLASSES, PlaceWater, in_classes, known_on_edges, stay_exposure, water_at_nodes
from twin.kernels.streets.state import BEYOND_LIMIT, BLOCK_SHIFT, MET_UNKNOWN, Streets, Water
from twin.notes import notes_text, notes_to_json

__all__ = ["EXPOSURE", "WATER_CLASSES", "RunRecord", "dataset_from_run"]

WATER_CLASSES = (
    *(f"depth > {depth:g} m" for depth in EXPOSURE_DEPTHS),
    *(f"M0 > {force:.3f} m2" for force in EXPOSURE_FORCES),
)
EXPOSURE = (
    "seconds_depth_03",
    "seconds_depth_05",
    "seconds_force_0100",
    "seconds_force_0125",
    "greatest_depth",
    "greatest_force",
)
_EXPOSURE_FIELDS = ("shallow", "deep", "weak", "strong", "depth", "force")  # of the kernel, in the same order


@dataclass
class RunRecord:
    """What a run records at its sample times."""

    time: list[float] = field(default_factory=list)
    tally: list[AnyArray] = field(default_factory=list)
    sheltered: list[AnyArray] = field(default_factory=list)
    in_water: list[AnyArray] = field(default_factory=list)
    log: list[AnyArray] = field(default_factory=list)
    end: float = 0.0
    is_idle: bool = False  # nothing was left that could happen
    _water: Water | None = None  # of the last sample, and the edges in each class of it
    _edges_in_water: list[IntegerArray] = field(default_factory=list)

    def sample(self, state: Streets, water: Water, now: float) -> None:
        """Record how many people are in every state and shelter, and on their way in each class of water."""
        self.time.append(now)
        self.tally.append(state.tally.copy())
        self.sheltered.append(state.places["count"].copy())
        if water is not self._water:
            self._water = water
            classes = in_classes(water.depth, water.force) if water.depth.any() else ()
            self._edges_in_water = [np.flatnonzero(mask) for mask in classes]
        if not any(len(edges) for edges in self._edges_in_water):
            self.in_water.append(np.zeros(N_CLASSES, np.int64))
            return
        people = state.queues["count"]
        counts = [people[2 * edges].sum() + people[2 * edges + 1].sum() for edges in self._edges_in_water]
        at_node = state.queues[2 * int(state.run["n_edges"][0]) :]
        cut_off = at_node[at_node["walked"] > 0]
        for column, here in enumerate(in_classes(cut_off["depth"], cut_off["force"])):
            counts[column] += cut_off["walked"][here].sum()
        self.in_water.append(np.array(counts, np.int64))

    def drop_after(self, now: float) -> None:
        """Drop what was recorded after a moment, when nothing happened any more."""
        while self.time and self.time[-1] > now:
            for column in (self.time, self.tally, self.sheltered, self.in_water):
                column.pop()

    def take_log(self, state: Streets) -> None:
        """Move the kernel's traversals over here."""
        n = int(state.run["n_log"][0])
        if n or (len(state.log) and not self.log):  # a run that was asked for events has them, if only none
            self.log.append(state.log[:n].copy())
            state.run["n_log"] = 0


@dataclass(frozen=True)
class _Fate:
    """What has become of everybody: (n_people,) each.

    state : `PersonState`; at_home : has never left; left, arrived : when [s], inf: never
    queue : link or waiting place at the end, -1 for neither
    """

    state: IntegerArray
    at_home: BoolArray
    left: FloatingArray
    arrived: FloatingArray
    queue: IntegerArray


def _fates(p: Prepared, state: Streets) -> _Fate:
    agents, walkers = state.agents, state.walkers
    fate = agents["state"].copy()
    n_links = 2 * p.streets.n_edges
    is_arrived = fate == PersonState.ARRIVED
    # Who found no way on leaving home is still at the start node and has walked nothing.
    at_door = (fate == PersonState.CUT_OFF) & (agents["queue"] == n_links + p.start) & (walkers["distance"] == 0)
    at_home = at_door | np.isin(fate, (
        PersonState.AT_HOME, PersonState.STAYED, PersonState.SHUT_IN, PersonState.UPSTAIRS,
    ))  # fmt: skip
    if p.scenario.vertical_evacuation == "if_cut_off":
        fate[at_home & (fate != PersonState.STAYED) & p.has_dry_floor] = PersonState.UPSTAIRS
    arrived = np.where(is_arrived, agents["changed"], np.inf)
    left = np.full(len(agents), np.inf)
    if len(state.exposure):
        left = np.minimum(state.exposure["left_home"], arrived)
    return _Fate(fate, at_home, left, arrived, agents["queue"])


def _person_variables(
    p: Prepared, state: Streets, departure: FloatingArray, fate: _Fate, safety: IntegerArray
) -> dict[str, tuple[Any, ...]]:
    agents, walkers = state.agents, state.walkers
    n_links = 2 * p.streets.n_edges
    on_link = (fate.queue >= 0) & (fate.queue < n_links)
    arrival = np.where(np.isfinite(fate.arrived), fate.arrived, np.nan)
    ended = np.isin(fate.state, (PersonState.STRANDED, PersonState.CUT_OFF, PersonState.SHUT_IN))
    node = np.where(fate.queue >= n_links, fate.queue - n_links, -1)
    seconds = {"units": "s", "long_name": "on the clock of the hazard"}
    return {
        "state": ("person", fate.state, _flags(PersonState)),
        "safety": ("person", safety, _flags(Safety)),
        "departure_time": ("person", departure.astype(np.float32), seconds),
        "arrival_time": ("person", arrival, {**seconds, "comment": "NaN: not arrived"}),
        "stopped_time": ("person", np.where(ended, agents["changed"], np.nan).astype(np.float32), seconds),
        "shelter_of_person": ("person", agents["shelter"].copy(), {"comment": "row, -1: none"}),
        "group": ("person", np.asarray(p.population.group), {}),
        "building": ("person", np.asarray(p.population.building, np.int32), {"comment": "row, -1: outdoors"}),
        "start_node": ("person", p.start, {}),
        "last_link": (
            "person",
            np.where(on_link, fate.queue, -1).astype(np.int32),
            {"comment": "2 x edge, + 1 against its direction; -1: not on a link"},
        ),
        "last_rest": ("person", np.where(on_link, walkers["rest"], np.nan).astype(np.float32), {"units": "m"}),
        "last_node": ("person", node.astype(np.int32), {"comment": "-1: not at a node"}),
        "distance": ("person", walkers["distance"].copy(), {"units": "m"}),
    }


def _flags(codes: type[PersonState] | type[Safety]) -> dict[str, object]:
    return {"flag_values": [int(code) for code in codes], "flag_meanings": " ".join(c.name.lower() for c in codes)}


@dataclass(frozen=True)
class _Stay:
    """People who stay at places: who (rows), where (columns of `water`), from and until when [s].

    floor : (n_places,) above the ground; water that does not stand above it counts as none [m]
    """

    water: PlaceWater
    floor: FloatingArray
    who: IntegerArray
    place: IntegerArray
    start: FloatingArray
    end: FloatingArray


def _stays(p: Prepared, state: Streets, fate: _Fate, shelter_states: IntegerArray, end: float) -> list[_Stay]:
    """Everybody's stays besides the way: at home, in a shelter, and from the end of the run where it left them.

    On a dry floor nobody is in the water: upstairs at home, on the ground floor of a home or shelter while it is
    dry, and on the upper floors of a shelter that keeps them dry for those who climb. Elsewhere the depth is that
    around the building.
    """
    assert p.hazard is not None
    assert p.home_water is not None
    assert p.shelter_water is not None
    beginning, for_good = -np.inf, np.inf
    stays = []
    for is_indoors in (True, False):
        home = np.flatnonzero((fate.state != PersonState.UPSTAIRS) & ((p.population.building >= 0) == is_indoors))
        until = np.where(fate.at_home, for_good, fate.left)[home]
        floor = np.full(p.home_water.depth.shape[1], FLOOR_HEIGHT if is_indoors else 0.0)
        stays.append(_Stay(p.home_water, floor, home, p.home[home], np.full(len(home), beginning), until))

    shelter = state.agents["shelter"]
    climbs = p.limits[p.population.group, 3] > 0
    upper = (shelter_states[np.maximum(shelter, 0)] == SHELTER_STATES.index("dry_upstairs")) & climbs
    sheltered = np.flatnonzero(np.isfinite(fate.arrived) & ~upper)
    stays.append(
        _Stay(
            p.shelter_water,
            p.shelters.floor_or_assumed()[0],
            sheltered,
            shelter[sheltered],
            fate.arrived[sheltered],
            np.full(len(sheltered), for_good),
        )
    )

    outside = np.flatnonzero(~fate.at_home & ~np.isfinite(fate.arrived))
    n_links = 2 * p.streets.n_edges
    on_link = fate.queue[outside] < n_links
    after = np.nextafter(end, for_good)  # up to the end of the run the solver has counted
    for who, is_link in ((outside[on_link], True), (outside[~on_link], False)):
        if len(who):
            places, column = np.unique(
                fate.queue[who] // 2 if is_link else fate.queue[who] - n_links, return_inverse=True
            )
            water = _on_edges(p, places) if is_link else water_at_nodes(p.hazard, p.streets, places)
            stays.append(
                _Stay(water, np.zeros(len(places)), who, column, np.full(len(who), after), np.full(len(who), for_good))
            )
    return stays


def _on_edges(p: Prepared, edges: IntegerArray) -> PlaceWater:
    """Water on some edges in time."""
    assert p.hazard is not None
    rows = [tuple(values[edges] for values in known_on_edges(p.hazard, k)) for k in range(len(p.hazard.time))]
    return PlaceWater(np.asarray(p.hazard.time, np.float64), *(np.stack(column) for column in zip(*rows, strict=True)))


def _horizon(p: Prepared, end: float) -> float:
    """When exposure ends: with the hazard, or with the run where that is later. [s]"""
    return end if p.hazard is None else max(end, float(p.hazard.time[-1]))


def _exposure(state: Streets, stays: list[_Stay], horizon: float) -> FloatArray:
    """Exposure of everybody (n_people, 6), of the way and of all stays."""
    total = np.column_stack([state.exposure[name] for name in _EXPOSURE_FIELDS])
    for stay in stays:
        found = stay_exposure(stay.water, stay.place, stay.start, stay.end, horizon=horizon, floor=stay.floor)
        row = np.flatnonzero(found[:, N_CLASSES] > 0.0)  # whoever met any water there
        who = stay.who[row]
        total[who, :N_CLASSES] += found[row, :N_CLASSES]
        total[who, N_CLASSES:] = np.maximum(total[who, N_CLASSES:], found[row, N_CLASSES:])
    return total


def _staying_in_water(stays: list[_Stay], time: FloatingArray) -> IntArray:
    """People in each class of water at their places, at each time, (n_times, n_classes)."""
    out = np.zeros((len(time), N_CLASSES), np.int64)
    for stay in stays:
        above = stay.water.depth > stay.floor.astype(np.float32)
        masks = [mask & above for mask in in_classes(stay.water.depth, stay.water.force)]
        if not any(mask.any() for mask in masks):
            continue
        interval = np.searchsorted(stay.water.time, time, side="right") - 1
        come, go = (np.searchsorted(time, dates) for dates in (stay.start, stay.end))
        n_places = stay.water.depth.shape[1]
        here = np.zeros(n_places, np.int64)
        by_come, by_go = np.argsort(come, kind="stable"), np.argsort(go, kind="stable")
        came = np.searchsorted(come[by_come], np.arange(len(time) + 1))
        gone = np.searchsorted(go[by_go], np.arange(len(time) + 1))
        for j, k in enumerate(interval):
            here += np.bincount(stay.place[by_come[came[j] : came[j + 1]]], minlength=n_places)
            here -= np.bincount(stay.place[by_go[gone[j] : gone[j + 1]]], minlength=n_places)
            if k >= 0:
                out[j] += [here[mask[k]].sum() for mask in masks]
    return out


def _edge_variables(p: Prepared, state: Streets) -> dict[str, tuple[Any, ...]]:
    n = p.streets.n_edges
    links = state.queues[: 2 * n]
    dims = ("edge", "direction")

    def both(name: str) -> AnyArray:
        return np.asarray(links[name].reshape(n, 2).copy())

    return {
        "people_passed": (dims, both("passed"), {}),
        "waiting": (dims, both("delay"), {"units": "s", "long_name": "person-seconds beyond walking"}),
        "people_peak": (dims, both("peak"), {}),
        "density_peak": (dims, both("peak") / both("area"), {"units": "m-2"}),
        "capacity_flow": (dims, p.links.flow.reshape(n, 2), {"units": "s-1"}),
    }


def _shelter_variables(p: Prepared, state: Streets, sheltered: IntegerArray) -> dict[str, tuple[Any, ...]]:
    places = state.places
    capacity = np.where(p.shelters.capacity == UNLIMITED, np.nan, p.shelters.capacity.astype(np.float64))
    full_at = np.where(np.isfinite(places["full_at"]), places["full_at"], np.nan)
    closes = np.where(np.isfinite(p.closes), p.closes, np.nan)
    water: dict[str, tuple[Any, ...]] = {}
    if p.shelter_water is not None:
        depth, wet = shelter_water(p, sheltered[-1])
        water["shelter_depth"] = ("shelter", depth, {"units": "m", "comment": "deepest of the hazard; NaN: unknown"})
        water["shelter_water"] = (
            "shelter",
            wet,
            {"flag_values": list(range(len(SHELTER_STATES))), "flag_meanings": " ".join(SHELTER_STATES)},
        )
    return {
        **water,
        "sheltered": (("time", "shelter"), sheltered, {}),
        "capacity": ("shelter", capacity, {"comment": "NaN: without limit"}),
        "turned_away": ("shelter", places["turned_away"].copy(), {}),
        "full_time": ("shelter", full_at, {"units": "s", "comment": "NaN: never full"}),
        "closed_time": ("shelter", closes, {"units": "s", "comment": "water on its floor; NaN: never"}),
        "is_designated": (
            "shelter",
            p.shelters.is_designated_for(p.scenario.hazard),
            {"comment": "for this hazard, or not stated"},
        ),
        "is_exit": ("shelter", p.shelters.is_exit.copy(), {"comment": "people there have left the area"}),
    }


def _event_variables(record: RunRecord) -> dict[str, tuple[Any, ...]]:
    if not record.log:
        return {}
    log = np.concatenate(record.log)
    return {
        f"event_{name}": ("event", np.ascontiguousarray(log[field_name]), {})
        for name, field_name in (("person", "agent"), ("link", "link"), ("in", "entered"), ("out", "left"))
    }


def _solver_bytes(state: Streets) -> int:
    """Memory the solver used for people: their records and the blocks of slots that were ever in use."""
    block = state.blocks.itemsize + (state.slots.itemsize << BLOCK_SHIFT)
    return int(state.agents.nbytes + state.walkers.nbytes + state.run["blocks_used"][0] * block)


def dataset_from_run(
    p: Prepared, state: Streets, record: RunRecord, *, departure: FloatingArray, seed: int
) -> xr.Dataset:
    """Dataset of a finished run; dims and variables as the module says."""
    fate = _fates(p, state)
    met = np.zeros(len(p.population), np.uint8)
    if len(state.exposure):
        met = state.exposure["met"].astype(np.uint8)
    met_unknown = (met & MET_UNKNOWN) > 0
    time = np.array(record.time)
    horizon = _horizon(p, record.end)
    later = np.arange(time[-1], horizon, p.scenario.sample_interval)[1:]
    time = np.concatenate([time, later, [horizon] if horizon > time[-1] else []])
    n_more = len(time) - len(record.time)

    def to_the_end(rows: list[AnyArray]) -> AnyArray:
        return np.concatenate([np.stack(rows), np.repeat(rows[-1][None], n_more, axis=0)])

    sheltered, people = to_the_end(record.sheltered), to_the_end(record.tally)
    in_water = np.concatenate([np.stack(record.in_water), np.zeros((n_more, N_CLASSES), np.int64)])
    exposure = np.empty((0, 0))
    if p.hazard is not None:
        _, shelter_states = shelter_water(p, sheltered[-1])
        stays = _stays(p, state, fate, shelter_states, record.end)
        exposure = _exposure(state, stays, horizon)
        in_water += _staying_in_water(stays, time)
    safety = person_safety(
        p, state=fate.state, shelter=state.agents["shelter"], at_home=fate.at_home, left=fate.left,
        beyond=(met & BEYOND_LIMIT) > 0, met_unknown=met_unknown, sheltered=sheltered[-1],
    )  # fmt: skip
    locked = (0, 0)
    if record.is_idle:
        locked = (int(state.tally[PersonState.MOVING]), int(state.tally[PersonState.AT_HOME]))
    notes = [*p.assumptions, *run_notes(
        p, end=record.end, state=fate.state, safety=safety, at_home=fate.at_home, met_unknown=met_unknown,
        sheltered=sheltered[-1], locked=locked,
    )]  # fmt: skip
    variables: dict[str, tuple[Any, ...]] = {
        "people": (("time", "person_state"), people, {"long_name": "people by state"}),
        "in_water": (("time", "water_class"), in_water, {"long_name": "people in water, wherever they are"}),
        "people_by_safety": ("safety_class", np.bincount(safety, minlength=len(Safety)), {}),
        **_person_variables(p, state, departure, fate, safety),
        **_shelter_variables(p, state, sheltered),
        **_edge_variables(p, state),
        **_event_variables(record),
    }
    for i, name in enumerate(EXPOSURE if p.hazard is not None else ()):
        units = "s" if i < N_CLASSES else ("m" if i == N_CLASSES else "m2")
        variables[name] = ("person", exposure[:, i].astype(np.float32), {"units": units})
    coords = {
        "time": ("time", time, {"units": "s"}),
        "person_state": [s.name.lower() for s in PersonState],
        "safety_class": [s.name.lower() for s in Safety],
        "water_class": list(WATER_CLASSES),
        "shelter": p.shelters.id.astype(str),
        "direction": ["along", "against"],
    }
    attrs = {
        "title": p.scenario.name,
        "model": "street model: event-driven link queues",
        "seed": seed,
        "end_time": record.end,
        "traversals": int(state.run["traversals"][0]),
        "solver_bytes": _solver_bytes(state),
        "ring_turns": int(state.run["ring_turns"][0]),
        "locked_people": locked[0],
        "scenario": p.scenario.model_dump_json(),
        "assumptions": notes_text(notes),
        "notes": notes_to_json(dict.fromkeys(notes)),
    }
    return xr.Dataset(variables, coords=coords, attrs=attrs)
