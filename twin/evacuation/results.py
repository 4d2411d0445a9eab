"""The result of a run as one Dataset: curves in time, a row a person, shelters, edges.

Variables by dimension
    time : people in every state, people in water; shelters by time
    person : state, departure, arrival, shelter, way, place where it ended, time in water
    shelter : capacity, people, turned away, time full; with a hazard the deepest water there, and whether it is wet
    edge, direction : people passed, waiting, greatest density
    event (only when asked for) : person, link, time in, time out
A companion table for people is `person_table`; figures drawn from a result are in `measures`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import xarray as xr

from twin.evacuation.routes import Water
from twin.evacuation.safety import SHELTER_STATES, shelter_water, unsaid_dangers
from twin.evacuation.shelters import UNLIMITED
from twin.evacuation.states import PersonState
from twin.kernels.streets import movement
from twin.kernels.streets.passing import COUNT_BLOCKS_USED
from twin.kernels.streets.state import BLOCK_SHIFT, Streets

if TYPE_CHECKING:
    from twin.evacuation.prepare import Prepared

__all__ = ["EXPOSURE", "WATER_CLASSES", "RunRecord", "dataset_from_run"]

Array = np.ndarray

WATER_CLASSES = ("depth > 0.3 m", "depth > 0.5 m", "M0 > 0.100 m2", "M0 > 0.125 m2")
EXPOSURE = ("seconds_depth_03", "seconds_depth_05", "seconds_force_0100", "seconds_force_0125",
            "greatest_depth", "greatest_force")


@dataclass
class RunRecord:
    """What a run notes at its sample times."""

    time: list[float] = field(default_factory=list)
    tally: list[Array] = field(default_factory=list)
    sheltered: list[Array] = field(default_factory=list)
    in_water: list[Array] = field(default_factory=list)
    log: list[Array] = field(default_factory=list)
    end: float = 0.0

    def sample(self, state: Streets, water: Water, now: float) -> None:
        """Note how many people are in every state, shelter and class of water."""
        self.time.append(now)
        self.tally.append(state.tally.copy())
        self.sheltered.append(state.places["count"].copy())
        n = 2 * int(state.counts[movement.COUNT_EDGES])
        people = state.queues["count"][:n:2].astype(np.int64) + state.queues["count"][1:n:2]
        classes = (water.depth > 0.3, water.depth > 0.5, water.force > 0.100, water.force > 0.125)
        self.in_water.append(np.array([people[mask].sum() for mask in classes]))

    def take_log(self, state: Streets) -> None:
        """Move the kernel's traversals over here."""
        n = int(state.counts[movement.COUNT_LOG])
        if n or (len(state.log) and not self.log):  # a run that was asked for events has them, if only none
            self.log.append(state.log[:n].copy())
            state.counts[movement.COUNT_LOG] = 0


def _person_variables(p: Prepared, state: Streets, departure: Array) -> dict[str, tuple]:
    agents, walkers = state.agents, state.walkers
    fate = agents["state"].copy()
    if p.scenario.vertical_evacuation == "if_cut_off":
        n_links = 2 * p.streets.n_edges
        at_home = (fate == PersonState.CUT_OFF) & (agents["queue"] == n_links + p.start) & (walkers["distance"] == 0)
        stuck = (fate == PersonState.SHUT_IN) | (fate == PersonState.AT_HOME) | at_home
        fate[stuck & p.safe_upstairs] = PersonState.UPSTAIRS
    arrived = fate == PersonState.ARRIVED
    n_links = 2 * p.streets.n_edges
    on_link = (agents["queue"] >= 0) & (agents["queue"] < n_links)
    arrival = np.where(arrived, agents["changed"], np.nan)
    ended = np.isin(fate, (PersonState.STRANDED, PersonState.CUT_OFF, PersonState.SHUT_IN))
    node = np.where(agents["queue"] >= n_links, agents["queue"] - n_links, -1)
    seconds = {"units": "s", "long_name": "on the clock of the hazard"}
    return {
        "state": ("person", fate, {"flag_values": [int(s) for s in PersonState],
                                   "flag_meanings": " ".join(s.name.lower() for s in PersonState)}),
        "departure_time": ("person", departure.astype(np.float32), seconds),
        "arrival_time": ("person", arrival, {**seconds, "comment": "NaN: not arrived"}),
        "stopped_time": ("person", np.where(ended, agents["changed"], np.nan).astype(np.float32), seconds),
        "shelter_of_person": ("person", agents["shelter"].copy(), {"comment": "row, -1: none"}),
        "group": ("person", np.asarray(p.population.group), {}),
        "building": ("person", np.asarray(p.population.building, np.int32), {"comment": "row, -1: outdoors"}),
        "start_node": ("person", p.start, {}),
        "last_link": ("person", np.where(on_link, agents["queue"], -1).astype(np.int32),
                      {"comment": "2 x edge, + 1 against its direction; -1: not on a link"}),
        "last_rest": ("person", np.where(on_link, walkers["rest"], np.nan).astype(np.float32), {"units": "m"}),
        "last_node": ("person", node.astype(np.int32), {"comment": "-1: not at a node"}),
        "distance": ("person", walkers["distance"].copy(), {"units": "m"}),
    }


def _edge_variables(p: Prepared, state: Streets) -> dict[str, tuple]:
    n = p.streets.n_edges
    links = state.queues[: 2 * n]
    dims = ("edge", "direction")

    def both(name: str) -> Array:
        return np.asarray(links[name].reshape(n, 2).copy())

    return {
        "people_passed": (dims, both("passed"), {}),
        "waiting": (dims, both("delay"), {"units": "s", "long_name": "person-seconds beyond walking"}),
        "people_peak": (dims, both("peak"), {}),
        "density_peak": (dims, both("peak") / both("area"), {"units": "m-2"}),
        "capacity_flow": (dims, p.links.flow.reshape(n, 2), {"units": "s-1"}),
    }


def _shelter_variables(p: Prepared, state: Streets, record: RunRecord) -> dict[str, tuple]:
    places = state.places
    capacity = np.where(p.shelters.capacity == UNLIMITED, np.nan, p.shelters.capacity.astype(np.float64))
    full_at = np.where(np.isfinite(places["full_at"]), places["full_at"], np.nan)
    water: dict[str, tuple] = {}
    if p.hazard is not None:
        depth, wet = shelter_water(p, p.hazard, record.sheltered[-1])
        water["shelter_depth"] = ("shelter", depth, {"units": "m", "comment": "deepest of the run; NaN: unknown"})
        water["shelter_water"] = ("shelter", wet, {"flag_values": list(range(len(SHELTER_STATES))),
                                                   "flag_meanings": " ".join(SHELTER_STATES)})
    return {
        **water,
        "sheltered": (("time", "shelter"), np.stack(record.sheltered), {}),
        "capacity": ("shelter", capacity, {"comment": "NaN: without limit"}),
        "turned_away": ("shelter", places["turned_away"].copy(), {}),
        "full_time": ("shelter", full_at, {"units": "s", "comment": "NaN: never full"}),
    }


def _event_variables(record: RunRecord) -> dict[str, tuple]:
    if not record.log:
        return {}
    log = np.concatenate(record.log)
    return {f"event_{name}": ("event", np.ascontiguousarray(log[field_name]), {})
            for name, field_name in (("person", "agent"), ("link", "link"), ("in", "entered"), ("out", "left"))}


def _solver_bytes(state: Streets) -> int:
    """Memory the solver used for people: their records and the blocks of slots that were ever in use."""
    block = state.blocks.itemsize + (state.slots.itemsize << BLOCK_SHIFT)
    return int(state.agents.nbytes + state.walkers.nbytes + state.counts[COUNT_BLOCKS_USED] * block)


def dataset_from_run(p: Prepared, state: Streets, record: RunRecord, *, departure: Array, seed: int) -> xr.Dataset:
    """Dataset of a finished run; dims and variables as the module says."""
    people = np.stack(record.tally)
    passed = state.queues["passed"][: 2 * p.streets.n_edges].reshape(-1, 2)
    dangers = unsaid_dangers(p, end=record.end, sheltered=record.sheltered[-1], passed=passed)
    variables: dict[str, tuple] = {
        "people": (("time", "person_state"), people, {"long_name": "people by state"}),
        "in_water": (("time", "water_class"), np.stack(record.in_water), {"long_name": "people on wet links"}),
        **_person_variables(p, state, departure),
        **_shelter_variables(p, state, record),
        **_edge_variables(p, state),
        **_event_variables(record),
    }
    for i, name in enumerate(EXPOSURE if len(state.exposure) else ()):
        units = "s" if i < 4 else ("m" if i == 4 else "m2")
        variables[name] = ("person", state.exposure[:, i], {"units": units})
    coords = {
        "time": ("time", np.array(record.time), {"units": "s"}),
        "person_state": [s.name.lower() for s in PersonState],
        "water_class": list(WATER_CLASSES),
        "shelter": p.shelters.id.astype(str),
        "direction": ["along", "against"],
    }
    attrs = {
        "title": p.scenario.name,
        "model": "street model: event-driven link queues",
        "seed": seed,
        "end_time": record.end,
        "traversals": int(state.counts[movement.COUNT_STEPS]),
        "solver_bytes": _solver_bytes(state),
        "ring_turns": int(state.counts[movement.COUNT_RINGS]),
        "scenario": p.scenario.model_dump_json(),
        "assumptions": "\n".join([*p.assumptions, *dangers]),
    }
    return xr.Dataset(variables, coords=coords, attrs=attrs)
