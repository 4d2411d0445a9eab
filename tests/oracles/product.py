"""The product's answers about a small world: its containers built from plain lists, its results as plain records."""

from __future__ import annotations

import dataclasses
import inspect
import math
import random
from typing import Any

import numpy as np
import xarray as xr

from tests.oracles.buildings import Verdict
from tests.oracles.people import Trace, World
from tests.oracles.streets import Street
from tests.oracles.water import Flood, SampledFlood
from tests.oracles.worlds import random_world, started
from twin import hazard as hazard_room
from twin import network
from twin.evacuation import EvacuationScenario, Shelters, simulate_evacuation
from twin.evacuation.optimum import latest_safe_departure
from twin.evacuation.prepare import start_nodes
from twin.evacuation.states import PersonState
from twin.flood import FloodScenario, simulate_flood
from twin.grid import Grid
from twin.hazard import hazard_on_streets
from twin.network import EdgeHazard, StreetNetwork
from twin.population import Group, Population
from twin.terrain import Terrain

Array = np.ndarray


def _fields_of(cls: type) -> set[str]:
    return {f.name for f in dataclasses.fields(cls)}


def terrain_of(flood: Flood) -> Terrain:
    """Ground and buildings as the product holds them."""
    grid = Grid(x0=flood.x0, y0=flood.y0, cell_size=flood.cell, nx=flood.nx, ny=flood.ny)
    more: dict[str, Any] = {}
    if "is_known" in _fields_of(Terrain):
        more["is_known"] = np.array(flood.known, bool)
    if "footprint" in _fields_of(Terrain):
        more["footprint"] = np.array(flood.footprint, np.int32)
    return Terrain(
        grid=grid, elevation=np.array(flood.ground, np.float64),
        roughness=np.full((flood.ny, flood.nx), 0.03, np.float32), building=np.array(flood.raster, np.int32), **more,
    )  # fmt: skip


def flood_dataset(flood: Flood, dtype: str) -> xr.Dataset:
    """The flood result that tells what the world says is told of it."""
    shape = (len(flood.outputs), flood.ny, flood.nx)
    depth, vx, vy = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    peaks = [np.zeros(shape) for _ in range(3)]
    for cell in flood._of_cell:
        j, i = cell
        for k, t in enumerate(flood.outputs):
            d, v, heading = flood.true_at(cell, t)
            depth[k, j, i], vx[k, j, i], vy[k, j, i] = d, v * math.cos(heading), v * math.sin(heading)
            if flood.has_peaks:
                worst = flood.worst_between(cell, flood.outputs[k - 1], t) if k else flood.moment(cell, t)
                for field, value in zip(peaks, (worst.depth, worst.speed, worst.flow), strict=True):
                    field[k, j, i] = value
    ground = np.array(flood.ground)
    level = np.where(depth > 0.0, ground + depth, np.nan)
    blank = np.broadcast_to((np.array(flood.raster) >= 0) | ~np.array(flood.known), shape).copy()
    for k, j, i in flood.blind:
        blank[k, j, i] = True
    speedless = np.zeros((flood.ny, flood.nx), bool)
    for j, i in flood.speedless:
        speedless[j, i] = True
    for field in (depth, level, vx, vy, *peaks):
        field[blank] = np.nan
    for field in (vx, vy, *peaks[1:]):
        field[:, speedless] = np.nan
    dims = ("time", "y", "x")
    data: dict[str, Any] = {
        "depth": (dims, depth.astype(dtype)), "level": (dims, level.astype(dtype)),
        "velocity_x": (dims, vx.astype(dtype)), "velocity_y": (dims, vy.astype(dtype)),
        "elevation": (("y", "x"), ground.astype(dtype)),
        "building": (("y", "x"), np.array(flood.raster, np.int32)),
    }  # fmt: skip
    if not all(all(row) for row in flood.known):
        data["is_known"] = (("y", "x"), np.array(flood.known, bool))
    if flood.has_peaks:
        for name, field in zip(("depth", "speed", "flow"), peaks, strict=True):
            data[f"{name}_peak"] = (dims, field.astype(np.float32))
            data[f"{name}_max"] = (("y", "x"), field.max(axis=0).astype(np.float32))
    x = flood.x0 + (np.arange(flood.nx) + 0.5) * flood.cell
    y = flood.y0 + (np.arange(flood.ny) + 0.5) * flood.cell
    coords: dict[str, Any] = {"time": np.array(flood.outputs), "y": y, "x": x}
    if flood.track is not None:
        _add_track(flood, data, coords, blank[0])
    return xr.Dataset(data, coords, {"cell_size": flood.cell})


def _add_track(flood: Flood, data: dict[str, Any], coords: dict[str, Any], blank: Array) -> None:
    """Worst of every interval [k track, (k + 1) track) at every cell; intervals count from time 0."""
    assert flood.track is not None
    first = math.floor(flood.outputs[0] / flood.track)
    last = math.floor(flood.outputs[-1] / flood.track)
    starts = [k * flood.track for k in range(first, last + 1)]
    found = np.zeros((3, len(starts), flood.ny * flood.nx))
    for cell in flood._of_cell:
        for n, start in enumerate(starts):
            a, b = max(start, flood.outputs[0]), min(start + flood.track, flood.outputs[-1])
            worst = flood.worst_between(cell, a, b)
            found[:, n, cell[0] * flood.nx + cell[1]] = worst.depth, worst.speed, worst.flow
    found[:, :, blank.ravel()] = np.nan
    for name, field in zip(("depth", "speed", "flow"), found, strict=True):
        data[f"track_{name}"] = (("track_time", "track_cell"), field.astype(np.float32))
    coords["track_time"] = np.array(starts)
    coords["track_cell"] = np.arange(flood.ny * flood.nx)


def network_of(world: World) -> StreetNetwork:
    """Streets as the product holds them, uncut."""
    points = [p for s in world.streets for p in s.points]
    entrance = world.options["entrance"]
    return StreetNetwork(
        node_xyz=np.array([(x, y, math.nan) for x, y in world.nodes]),
        edge_from=np.array([s.a for s in world.streets], np.int32),
        edge_to=np.array([s.b for s in world.streets], np.int32),
        edge_length=np.array([s.length for s in world.streets]),
        edge_width=np.array([s.width for s in world.streets]),
        edge_kind=np.array([s.kind for s in world.streets], np.uint8),
        edge_offsets=np.cumsum([0, *(len(s.points) for s in world.streets)]),
        edge_vertices=np.array(points),
        entrance_building=np.array(list(entrance.keys()), np.int32),
        entrance_node=np.array(list(entrance.values()), np.int32),
    )


def cut_world(world: World) -> tuple[World, StreetNetwork]:
    """The world with its streets cut by the product, and that network; unchanged where it cannot cut."""
    streets = network_of(world)
    cut = getattr(network, "cut_streets", None)
    if cut is None or not world.options["is_cut"]:
        return world, streets
    pieces = cut(streets, longest=1.5 * world.flood.cell)
    offsets, xyz = pieces.edge_offsets.tolist(), pieces.edge_vertices.tolist()
    parent = pieces.edge_parent.tolist()
    found = [
        Street(
            int(pieces.edge_from[e]), int(pieces.edge_to[e]), [tuple(p) for p in xyz[offsets[e] : offsets[e + 1]]],
            int(pieces.edge_kind[e]), float(pieces.edge_length[e]), world.streets[parent[e]].closures,
            float(pieces.edge_width[e]), world.streets[parent[e]], world.streets[parent[e]].ends_in_air,
        )
        for e in range(pieces.n_edges)
    ]  # fmt: skip
    nodes = [tuple(p) for p in pieces.node_xyz[:, :2].tolist()]
    people = started(world.people, nodes)
    return dataclasses.replace(world, streets=found, nodes=nodes, people=people), pieces


def closed(world: World, hazard: EdgeHazard) -> EdgeHazard:
    """The hazard with the closures of the world, its intervals cut where one begins or ends.

    Closures before the hazard's first time are told by intervals whose water is unknown.
    """
    if not any(s.closures for s in world.streets):
        return hazard
    ends = {t for s in world.streets for pair in s.closures for t in pair if math.isfinite(t)}
    time = np.array(sorted({*hazard.time.tolist(), *ends}))
    row = np.searchsorted(hazard.time, time, side="right") - 1
    shut = np.zeros((len(time), len(world.streets)), bool)
    for e, street in enumerate(world.streets):
        for first, last in street.closures:
            shut[:, e] |= (time >= first) & (time < last)
    more: dict[str, Any] = {"time": time, "is_closed": shut}
    for name in ("depth", "speed", "force", "known_depth", "known_force"):
        values = getattr(hazard, name, None)
        if values is not None:
            before = np.float32(0.0 if name.startswith("known") else np.nan)
            more[name] = np.where((row >= 0)[:, None], values[np.maximum(row, 0)], before)
    return dataclasses.replace(hazard, **more)


@dataclasses.dataclass
class Water:
    """A flood result on a terrain, and what the product makes of it for buildings and places in the open.

    None where it has no such thing.
    """

    world: World
    flood: xr.Dataset
    terrain: Terrain
    places: Any
    points: Any = None


@dataclasses.dataclass
class Answer:
    """What the product says of a world: water on edges and at buildings, and everybody's trace."""

    world: World
    water: Water
    streets: StreetNetwork
    hazard: EdgeHazard
    result: xr.Dataset
    traces: list[Trace]
    sheltered: list[int]


def water_of(world: World, flood: xr.Dataset | None = None) -> Water:
    """The flood result that the world describes, or the one that is given, and the water at its buildings."""
    flood = flood_dataset(world.flood, world.options["dtype"]) if flood is None else flood
    terrain = terrain_of(world.flood)
    rows = np.arange(len(world.houses), dtype=np.int32)
    on_buildings = getattr(hazard_room, "hazard_on_buildings", None)
    on_points = getattr(hazard_room, "hazard_on_points", None) if world.options["has_points"] else None
    xy = np.array([(place.x, place.y) for place in (*world.shelters, *world.people) if place.building < 0])
    return Water(
        world, flood, terrain, on_buildings(flood, terrain, rows=rows) if on_buildings else None,
        on_points(flood, xy, terrain=terrain) if on_points else None,
    )  # fmt: skip


def ask(world: World, flood: xr.Dataset | None = None) -> Answer:
    """Run the product on a world, with the flood result that the world describes or the one that is given."""
    water = water_of(world, flood)
    world, streets = cut_world(world)
    world = _with_same_starts(world, streets)
    hazard = closed(world, hazard_on_streets(water.flood, streets))
    takes_places = "buildings" in inspect.signature(simulate_evacuation).parameters
    more = {"buildings": water.places} if water.places is not None and takes_places else {}
    if water.points is not None:
        more["points"] = water.points
    result = simulate_evacuation(
        streets, _population(world), shelters=_shelters(world), hazard=hazard, scenario=_scenario(world),
        seed=world.options["seed"],
        destination=np.array(world.options["destination"]) if world.options["shelter_choice"] == "table" else None,
        with_events=True, **more,
    )  # fmt: skip
    sheltered = result["sheltered"].values[-1].tolist()
    return Answer(world, water, streets, hazard, result, _traces(world, result), sheltered)


def _with_same_starts(world: World, streets: StreetNetwork) -> World:
    """The world in which who is outdoors starts at the node the product takes, where others are as near."""
    people = []
    for person, node in zip(world.people, start_nodes(streets, _population(world)).tolist(), strict=True):
        own, other = (math.dist(world.nodes[k], (person.x, person.y)) for k in (person.start, node))
        is_as_near = person.building < 0 and other <= own + 1e-6
        people.append(dataclasses.replace(person, start=node) if is_as_near else person)
    return dataclasses.replace(world, people=people)


def _population(world: World) -> Population:
    people = world.people
    storeys = [world.houses[p.building].storeys if p.building >= 0 else 0 for p in people]
    height = [world.houses[p.building].height if p.building >= 0 else math.nan for p in people]
    more = {"height": np.array(height)} if "height" in _fields_of(Population) else {}
    return Population(
        building=np.array([p.building for p in people], np.int32), xy=np.array([(p.x, p.y) for p in people]),
        group=np.array([p.group for p in people], np.uint8), speed=np.array([p.speed for p in people], np.float32),
        storeys=np.array(storeys, np.uint8), **more,
    )  # fmt: skip


def _shelters(world: World) -> Shelters:
    own = world.shelters
    more: dict[str, Any] = {}
    if "hazards" in _fields_of(Shelters):
        more["hazards"] = [s.hazards for s in own]
    if "is_exit" in _fields_of(Shelters):
        more["is_exit"] = [s.is_exit for s in own]
    return Shelters(
        id=[f"s{k}" for k in range(len(own))], xy=[(s.x, s.y) for s in own], capacity=[s.capacity for s in own],
        building=[s.building for s in own], node=[s.node for s in own], floor_height=[s.floor for s in own],
        storeys=[s.storeys for s in own], **more,
    )  # fmt: skip


def _scenario(world: World) -> EvacuationScenario:
    names = set(EvacuationScenario.model_fields)
    wanted = (
        "shelter_choice",
        "vertical_evacuation",
        "unknown_water",
        "full_shelters",
        "compliance",
        "rerouting",
        "duration",
        "departure",
        "speed_factor",
        "dry_margin",
    )
    given = {name: world.options[name] for name in wanted if name in names}
    return EvacuationScenario(alert_time=world.rules.alert, **given)


def _claims(result: xr.Dataset) -> list[Verdict]:
    """What each person counts as: the product's own word, or what its report counted before it had one."""
    if "safety" in result:
        return [Verdict(int(s)) for s in result["safety"].values]
    water = result["shelter_water"].values.tolist() if "shelter_water" in result else None
    found = []
    rows = zip(result["state"].values.tolist(), result["shelter_of_person"].values.tolist(), strict=True)
    for state, shelter in rows:
        claim = Verdict.UNSAFE
        if state == PersonState.UPSTAIRS:
            claim = Verdict.SAFE
        elif state == PersonState.ARRIVED:
            claim = Verdict.SAFE
            if water is not None:
                claim = (Verdict.SAFE, Verdict.UNSAFE, Verdict.UNKNOWN, Verdict.SAFE)[water[shelter]]
        found.append(claim)
    return found


def _traces(world: World, result: xr.Dataset) -> list[Trace]:
    names = {int(s): s.name for s in PersonState}
    claims = _claims(result)
    walks: list[list[tuple[int, bool, float, float]]] = [[] for _ in world.people]
    if "event_person" in result:
        rows = zip(*(result[f"event_{n}"].values.tolist() for n in ("person", "link", "in", "out")), strict=True)
        for person, link, first, last in rows:
            walks[person].append((link // 2, link % 2 == 0, first, last))

    def column(name: str) -> list[Any]:
        return result[name].values.tolist() if name in result else [None] * len(world.people)

    traces = []
    for k in range(len(world.people)):
        link = column("last_link")[k]
        traces.append(Trace(
            state=names[column("state")[k]], claim=claims[k], walks=sorted(walks[k], key=lambda w: w[2:]),
            edge=link // 2 if link >= 0 else -1, forward=link % 2 == 0, node=column("last_node")[k],
            shelter=column("shelter_of_person")[k], arrival=column("arrival_time")[k],
            end=float(result.attrs["end_time"]), departure=column("departure_time")[k],
            depth=column("greatest_depth")[k], force=column("greatest_force")[k],
            seconds_deep=column("seconds_depth_03")[k],
        ))  # fmt: skip
    return traces


def solved_world(seed: int) -> tuple[World, xr.Dataset]:
    """The world of a seed with water from the solver: its flood holds what a run with an output a second shows.

    Two runs are made. The truth is the one with an output a second, lowered by what two runs with other steps may
    differ; the flood result has three outputs and, in half of the worlds, tracked cells.
    """
    rng = random.Random(seed)
    world = random_world(seed)
    old = world.flood
    slope = rng.choice([0.0, 0.01, 0.05])
    ground = [[old.ground[j][i] - slope * old.cell * i for i in range(old.nx)] for j in range(old.ny)]
    told: dict[str, Any] = {
        "cell": old.cell, "x0": old.x0, "y0": old.y0, "nx": old.nx, "ny": old.ny, "ground": ground, "known": old.known,
        "raster": old.raster, "footprint": old.footprint, "surges": [], "outputs": [0.0, 60.0, 120.0],
    }  # fmt: skip
    terrain = terrain_of(Flood(**told))
    depth = np.zeros(terrain.grid.shape)
    wide = rng.randint(1, max(1, old.nx // 3))
    depth[:, :wide] = rng.choice([0.3, 1.0, 2.5])
    rain = rng.choice([0.0, 2e-4, 2e-3])
    # At second order films on steep rough ground roll, and two runs with other steps differ by more than the truth is
    # lowered; what keeps the worst between outputs is the same at both orders.
    wave = {"initial_depth": depth, "threads": 1, "order": 1}
    takes_track = "track" in inspect.signature(simulate_flood).parameters
    if takes_track and rng.random() < 0.5:
        wave["track"] = np.ones(terrain.grid.shape, bool)
        wave["track_interval"] = rng.choice([7.0, 30.0])
    rule = {"track_every": 1, "duration": 120.0, "rain": rain, "edges": rng.choice(["open", "closed"])}
    flood = simulate_flood(terrain, FloodScenario(output_interval=60.0, **rule), **wave)
    wave.pop("track", None)
    wave.pop("track_interval", None)
    every_second = simulate_flood(terrain, FloodScenario(output_interval=1.0, **rule), **wave)
    speed = np.hypot(every_second["velocity_x"].values, every_second["velocity_y"].values)
    water = (np.nan_to_num(every_second["depth"].values * 0.97 - 0.005).clip(0.0).tolist(),
             np.nan_to_num(speed * 0.9 - 0.05).clip(0.0).tolist())  # fmt: skip
    return dataclasses.replace(world, flood=SampledFlood(**told, water=water)), flood


def latest_departure(answer: Answer, group: int, speed: float) -> list[float] | None:
    """The product's latest safe departure at every node, None where it cannot be asked so."""
    names = inspect.signature(latest_safe_departure).parameters
    if not {"buildings", "scenario", "group"} <= set(names):
        return None
    found = latest_safe_departure(
        answer.streets, _shelters(answer.world), hazard=answer.hazard, scenario=_scenario(answer.world),
        buildings=answer.water.places, points=answer.water.points, group=Group(group), speed=speed,
    )  # fmt: skip
    return [float(t) for t in found]
