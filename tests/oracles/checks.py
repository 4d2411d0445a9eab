"""Holds the product's answers about a world against the oracles: every finding is one in which it is too sure.

`timid` counts the opposite, where the product knows less than it could or shuts what is open: no wrong "safe", but a
product that calls everything unsafe would pass all else.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from tests.oracles.buildings import Ground, Verdict, collapse_class, dry_storeys, storeys_and_height
from tests.oracles.people import Finding, World, check_person, check_second_choice, earliest_refuge, verdict
from tests.oracles.product import Answer, Water, ask, latest_departure, solved_world, water_of
from tests.oracles.streets import BRIDGE, LIMITS, water_on
from tests.oracles.water import COLLAPSE, GRAVITY, WET
from tests.oracles.worlds import random_world
from twin.evacuation.measures import buildings_table, equity
from twin.hazard import building_hazard

LOOSE = 2e-4  # relative, of single-precision fields


@dataclass
class Report:
    """Findings of a world, what was compared, and where the product is more careful than it needs to be."""

    findings: list[Finding] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    timid: Counter[str] = field(default_factory=Counter)


def check_world(seed: int) -> Report:
    """Everything about the world of a seed."""
    answer = ask(random_world(seed))
    report = Report()
    check_people(answer, report)
    check_edges(answer, report)
    check_departures(answer, report)
    check_tables(answer, report)
    check_places(answer.water, report)
    return report


def check_world_people(seed: int) -> Report:
    """Streets and people of the world of a seed."""
    answer = ask(random_world(seed))
    report = Report()
    check_people(answer, report)
    check_edges(answer, report)
    check_departures(answer, report)
    check_tables(answer, report)
    return report


def check_world_buildings(seed: int) -> Report:
    """Buildings of the world of a seed; nobody is moved."""
    report = Report()
    check_places(water_of(random_world(seed)), report)
    return report


def check_solved_world(seed: int) -> Report:
    """Streets, buildings and people in a flood that the solver computes."""
    world, flood = solved_world(seed)
    answer = ask(world, flood)
    report = Report()
    check_people(answer, report)
    check_edges(answer, report)
    if answer.water.places is not None:
        _check_in_time(answer.water, Ground(answer.world.flood, answer.world.houses), report)
    report.timid.clear()  # the truth was lowered
    return report


def check_people(answer: Answer, report: Report) -> None:
    """Everybody's claims, walks and exposure."""
    world = answer.world
    ground = Ground(world.flood, world.houses)
    claims = [trace.claim for trace in answer.traces]
    water = answer.result["shelter_water"].values.tolist() if "shelter_water" in answer.result else []
    is_open = [code == 0 for code in water] or [True] * len(world.shelters)
    for shelter, place in enumerate(world.shelters):
        people = answer.sheltered[shelter]
        if people > place.capacity:
            report.findings.append(Finding("overfull", world.seed, f"shelter {shelter} holds {people}"))
    for number, trace in enumerate(answer.traces):
        report.findings += check_person(world, ground, number, trace, answer.sheltered)
        report.findings += check_second_choice(
            world, ground, number, trace, answer.sheltered, is_open,
            lambda edge, group: _is_passable(answer, edge, group),
        )  # fmt: skip
        report.counts["people"] += 1
        report.counts[f"claim {trace.claim.name}"] += 1
        report.counts["walks"] += len(trace.walks)
        if trace.claim not in (Verdict.SAFE, Verdict.LEFT) and trace.state in ("ARRIVED", "UPSTAIRS", "STAYED"):
            best, _, _ = verdict(world, ground, world.people[number], trace, answer.sheltered)
            if best <= Verdict.LEFT:
                report.timid[f"{trace.state} called {trace.claim.name}"] += 1
    if "safety" in answer.result and len(claims) != len(world.people):
        report.findings.append(Finding("people lost", world.seed, f"{len(claims)} of {len(world.people)} have a fate"))


def check_departures(answer: Answer, report: Report) -> None:
    """Who leaves a crossing a moment before the product's latest time has a way to a safe place."""
    world = answer.world
    group = world.people[0].group
    speed = world.people[0].speed
    latest = latest_departure(answer, group, speed)
    if latest is None:
        return
    ground = Ground(world.flood, world.houses)
    for node in range(min(len(world.nodes), 8)):
        leaves = latest[node] - 0.05 if math.isfinite(latest[node]) else world.flood.outputs[-1] + 1.0
        if latest[node] == -math.inf or leaves < world.flood.outputs[0]:  # never, or before anything is told
            continue
        report.counts["latest departures"] += 1
        if earliest_refuge(world, ground, node, leaves, group, speed * world.rules.speed_factor) == math.inf:
            report.findings.append(Finding(
                "latest departure too late", world.seed,
                f"node {node}, group {group}: {latest[node]:.1f} s, but who leaves then reaches no safe place",
            ))  # fmt: skip


def check_tables(answer: Answer, report: Report) -> None:
    """Tables by group and by building add up to the people there are."""
    if "safety" not in answer.result:
        return
    world = answer.world
    by_claim = [sum(trace.claim == verdict for trace in answer.traces) for verdict in Verdict]
    names = ("safe", "left", "unknown", "lost")
    groups = equity(answer.result)
    of_groups = [round(float((groups["people"] * groups[f"share_{name}"]).sum())) for name in names]
    indoors = [t for t, p in zip(answer.traces, world.people, strict=True) if p.building >= 0]
    of_indoors = [sum(trace.claim == verdict for trace in indoors) for verdict in Verdict]
    houses = buildings_table(answer.result)
    of_houses = [int(houses[name].sum()) for name in names] if len(houses) else [0] * 4
    if of_groups != by_claim or of_houses not in (by_claim, of_indoors):
        report.findings.append(Finding(
            "table does not add up", world.seed, f"by safety {by_claim}, by group {of_groups}, by house {of_houses}"
        ))  # fmt: skip


def _is_passable(answer: Answer, edge: int, group: int) -> bool:
    """Whether the last water of the product's own hazard lets a group on a street."""
    hazard, limit = answer.hazard, LIMITS[group]
    depth, speed = float(hazard.depth[-1, edge]), float(hazard.speed[-1, edge])
    force = getattr(hazard, "force", None)
    strength = speed * speed * depth / GRAVITY + depth * depth / 2.0 if force is None else float(force[-1, edge])
    return depth <= limit.depth and strength <= limit.force


def _overlap(time: list[float], k: int, world: World) -> list[int]:
    last = time[k + 1] if k + 1 < len(time) else math.inf
    return world.flood.pieces_of(time[k], last)


def _less(found: float, right: float, slack: float = 1e-5) -> bool:
    """Whether a value is missing or stands below the right one; unknown is never below."""
    return found < right * (1.0 - LOOSE) - slack


def check_edges(answer: Answer, report: Report) -> None:
    """No street is drier, slower or better known than it is, in any interval of the product's hazard."""
    world, hazard = answer.world, answer.hazard
    time = [float(t) for t in hazard.time]
    columns: dict[str, Any] = {
        name: getattr(hazard, name).tolist()
        for name in ("depth", "speed", "force", "known_depth", "known_force")
        if getattr(hazard, name, None) is not None
    }
    for k in range(len(time)):
        pieces = _overlap(time, k, world)
        rows = {name: values[k] for name, values in columns.items()}
        for e, street in enumerate(world.streets):
            own = {name: row[e] for name, row in rows.items()}
            for m in pieces:
                right = water_on(world.flood, street, m)
                report.counts["street intervals"] += 1
                report.findings += _edge_findings(world, e, right, own, f"street {e} from {time[k]:.0f} s")
                if right.is_known and math.isnan(own["depth"]):
                    report.timid[f"street known, called unknown (kind {street.kind})"] += 1


def _edge_findings(world: World, e: int, right: Any, own: dict[str, float], where: str) -> Iterator[Finding]:
    def finding(kind: str, name: str, value: float) -> Finding:
        return Finding(kind, world.seed, f"{where}: {name} {own[name]:.4f}, right: {value:.4f}")

    worst = right.worst
    is_bridge = " on a bridge" if world.streets[e].kind == BRIDGE else ""
    depth, speed = own["depth"], own["speed"]
    if not right.is_known and not math.isnan(depth) and not (right.why == "speed unknown" and math.isnan(speed)):
        yield Finding(f"street known though {right.why}", world.seed, f"{where}: depth {depth:.3f}, right: unknown")
    if _less(depth, worst.depth):
        yield finding(f"street too dry{is_bridge}", "depth", worst.depth)
    if _less(speed, worst.speed):
        yield finding(f"street too slow{is_bridge}", "speed", worst.speed)
    force = own.get("force", math.nan)
    if "force" not in own:
        own["force"] = force = speed * speed * depth / GRAVITY + depth * depth / 2.0
    if _less(force, worst.force, 2e-4):
        yield finding(f"street too weak{is_bridge}", "force", worst.force)
    if "known_depth" in own and not own["known_depth"] >= worst.depth * (1.0 - LOOSE) - 1e-5:
        yield finding("known part too dry", "known_depth", worst.depth)
    is_speed_known = right.why != "speed unknown"
    if "known_force" in own and is_speed_known and not own["known_force"] >= worst.force * (1.0 - LOOSE) - 2e-4:
        yield finding("known part too weak", "known_force", worst.force)


def check_places(answer: Water, report: Report) -> None:
    """Buildings: water in time, and the table of what the water does to them."""
    world = answer.world
    ground = Ground(world.flood, world.houses)
    if answer.places is not None:
        _check_in_time(answer, ground, report)
    _check_table(answer, ground, report)


def _check_in_time(answer: Water, ground: Ground, report: Report) -> None:
    world, places = answer.world, answer.places
    time = [float(t) for t in places.time]
    rows = places.place.tolist()
    columns = {n: getattr(places, n).tolist() for n in ("depth", "flow", "known_depth", "known_flow")
               if getattr(places, n, None) is not None}  # fmt: skip
    for n, row in enumerate(rows):
        for k in range(len(time)):
            right = ground.at_walls(row, _overlap(time, k, world))
            own = {name: values[k][n] for name, values in columns.items()}
            where = f"building {row} from {time[k]:.0f} s"
            report.counts["building intervals"] += 1
            if (
                not right.is_known
                and not math.isnan(own["depth"])
                and not (right.why == "speed unknown" and math.isnan(own["flow"]))
            ):
                report.findings.append(Finding(
                    f"building known though {right.why}", world.seed,
                    f"{where}: depth {own['depth']:.3f}, right: unknown",
                ))  # fmt: skip
            if right.is_known and math.isnan(own["depth"]):
                report.timid["building known, called unknown"] += 1
            for name, value in (("depth", right.worst.depth), ("flow", right.worst.flow)):
                known = own.get(f"known_{name}")
                if _less(own[name], value):
                    report.findings.append(Finding(
                        f"building {name} too small", world.seed, f"{where}: {name} {own[name]:.3f}, right: {value:.3f}"
                    ))  # fmt: skip
                if known is not None and right.why != "speed unknown" and not known >= value * (1 - LOOSE) - 1e-5:
                    report.findings.append(Finding(
                        f"known part of a building: {name} too small", world.seed,
                        f"{where}: known_{name} {known:.3f}, right: {value:.3f}",
                    ))  # fmt: skip


def _check_table(answer: Water, ground: Ground, report: Report) -> None:
    world = answer.world
    n = len(world.houses)
    if not n:
        return
    houses = pd.DataFrame({
        "storeys_above_ground": [h.storeys if h.storeys else math.nan for h in world.houses],
        "measured_height": [h.height for h in world.houses],
    }, index=[f"b{k}" for k in range(n)])  # fmt: skip
    table = building_hazard(
        answer.flood, houses, terrain=answer.terrain, rows=np.arange(n, dtype=np.int32), water=answer.places
    )
    all_pieces = list(range(len(world.flood.pieces)))
    for row, own in enumerate(table.to_dict("records")):
        right = ground.at_walls(row, all_pieces)
        report.counts["buildings"] += 1
        report.findings += _table_findings(world, row, right, own)
        if own["state"] == "unknown" and right.is_known:
            report.timid["building table: known, called unknown"] += 1


def _table_findings(world: World, row: int, right: Any, own: dict[str, Any]) -> Iterator[Finding]:
    house = world.houses[row]
    worst = right.worst
    where = f"building {row} ({house.storeys} storeys, {house.height} m)"
    state = str(own["state"])
    if state == "dry" and not right.is_known and right.why != "speed unknown":
        yield Finding(f"table: dry though {right.why}", world.seed, f"{where}: dry, right: unknown")
    if state == "dry" and worst.depth >= WET + 1e-5:
        yield Finding("table: dry though wet", world.seed, f"{where}: dry, right: {worst.depth:.3f} m")
    depth = _number(own["depth_max"])
    if _less(depth, worst.depth) and worst.depth > 0.0:
        yield Finding("table: depth too small", world.seed, f"{where}: {depth:.3f}, right: {worst.depth:.3f} m")
    storeys, high = storeys_and_height(house)
    most = dry_storeys(worst.depth - 1e-4, storeys, high)
    if _number(own["dry_storeys"]) > (most if not math.isnan(most) else 0.0):
        yield Finding("table: too many dry storeys", world.seed, f"{where}: {own['dry_storeys']}, right: {most:g}")
    if not right.is_known and right.why != "speed unknown" and _number(own["dry_storeys"]) > 0.0:
        yield Finding("table: dry storeys though unknown", world.seed, f"{where}: {own['dry_storeys']}: {right.why}")
    collapse = int(own["collapse_class"])
    if 0 <= collapse < collapse_class(worst.flow * (1.0 - LOOSE)):
        yield Finding("table: collapse missed", world.seed, f"{where}: class {collapse}, flow {worst.flow:.2f} m3/s2")
    if collapse == 0 and not right.is_known and worst.flow < COLLAPSE:
        yield Finding(f"table: no collapse though {right.why}", world.seed, f"{where}: class 0, right: unknown")


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan
