"""The product is never on the safe side of the oracle for people and streets; and the oracle is right by hand."""

from __future__ import annotations

import dataclasses
import math

import pytest

from tests.oracles.buildings import House, Shelter, Verdict
from tests.oracles.checks import Ground, Report, check_people, check_solved_world, check_world_people
from tests.oracles.people import Person, Rules, Trace, World, check_person, least_exposure, verdict
from tests.oracles.product import ask
from tests.oracles.streets import BRIDGE, LIMITS, STREET, UNDERPASS, Street, forbids, water_on
from tests.oracles.water import Flood, Surge, specific_force
from tests.oracles.worlds import random_world

WORLDS, BATCH = 2000, 100
NAN = math.nan


@pytest.mark.parametrize("first", range(0, WORLDS, BATCH))
def test_nobody_is_called_safe_on_a_way_or_at_a_place_where_the_oracle_does_not(first):
    found = [str(f) for seed in range(first, first + BATCH) for f in check_world_people(seed).findings]
    assert not found, "\n".join(found[:20])


@pytest.mark.parametrize("first", range(0, 12, 4))
def test_floods_of_the_solver_against_a_run_with_an_output_a_second(first):
    found = [str(f) for seed in range(first, first + 4) for f in check_solved_world(seed).findings]
    assert not found, "\n".join(found[:20])


def test_worlds_hold_every_fate_and_the_oracle_finds_a_lie():
    """Were everybody called safe, most worlds would show it; so the worlds ask something of the product."""
    honest, lying = Report(), Report()
    for seed in range(150):
        answer = ask(random_world(seed))
        check_people(answer, honest)
        answer.traces = [dataclasses.replace(trace, claim=Verdict.SAFE) for trace in answer.traces]
        check_people(answer, lying)
    assert all(honest.counts[f"claim {verdict.name}"] >= 10 for verdict in Verdict)
    assert len({f.seed for f in lying.findings}) > 100


def test_the_oracle_finds_places_in_the_open_that_are_judged_by_their_street_alone(monkeypatch):
    """The water at points withheld, and every place taken as at its node: parks in hollows are called safe."""
    monkeypatch.setattr("twin.evacuation.water.NODE_REACH", 1e9)
    report = Report()
    for seed in range(60):
        world = random_world(seed)
        has_points, world.options["has_points"] = world.options["has_points"], False
        answer = ask(world)
        answer.world.options["has_points"] = True
        if has_points:
            check_people(answer, report)
    assert any(f.kind.startswith(("SAFE but end shelter", "SAFE but end home")) for f in report.findings)


def a_world(surges, *, z=NAN, kind=STREET, outputs=(0.0, 300.0), has_peaks=True, shelter=None, group=0) -> World:
    """A street of 100 m over ten cells of 10 m, from somebody's home at its west end to a shelter at its east end."""
    row = [[0.0] * 10]
    flood = Flood(10.0, 0.0, 0.0, 10, 1, row, [[True] * 10], [[-1] * 10], surges, list(outputs), has_peaks)
    nodes = [(1.0, 5.0), (99.0, 5.0)]
    street = Street(0, 1, [(1.0, 5.0, z), (50.0, 5.0, z), (99.0, 5.0, z)], kind, 98.0)
    shelter = shelter or Shelter(1, 99.0, 5.0)
    return World(0, flood, [House(1)], nodes, [street], [Person(-1, 1.0, 5.0, group, 1.0, 0)], [shelter], Rules(0.0))


def cells(*columns: int) -> frozenset[tuple[int, int]]:
    return frozenset((0, i) for i in columns)


WALKED = Trace("ARRIVED", Verdict.SAFE, [(0, True, 0.0, 98.0)], shelter=0, arrival=98.0, end=98.0)


def best(world: World, trace: Trace = WALKED) -> Verdict:
    return verdict(world, Ground(world.flood, world.houses), world.people[0], trace, [1])[0]


def test_force_of_the_torrent_in_the_case_torrent_behind_puddle():
    assert specific_force(0.30, 4.0) == pytest.approx(0.534, abs=5e-4)


def test_torrent_behind_a_puddle_stops_an_adult():
    torrent = Surge(-1.0, 1e6, cells(3), 0.30, 0.30, 4.0)
    puddle = Surge(-1.0, 1e6, cells(7), 0.35, 0.35, 0.0)
    for surges in ([torrent], [torrent, puddle]):
        assert best(a_world(surges)) == Verdict.UNSAFE
    assert best(a_world([puddle])) == Verdict.SAFE


def test_a_surge_between_outputs_is_seen_with_peaks_and_cannot_be_known_without():
    surge = Surge(40.0, 60.0, cells(5), 1.0, 1.0, 0.0)
    assert best(a_world([surge])) == Verdict.UNSAFE
    assert best(a_world([surge], has_peaks=False)) == Verdict.SAFE
    assert best(a_world([Surge(100.0, 200.0, cells(5), 1.0, 1.0, 0.0)])) == Verdict.SAFE  # has arrived before


def test_rising_water_without_peaks_is_that_of_the_end_of_the_interval():
    rise = Surge(0.0, 300.0, cells(5), 0.0, 3.0, 0.0)
    rest = Surge(300.0, 1e6, cells(5), 3.0, 3.0, 0.0)
    assert best(a_world([rise, rest], has_peaks=False)) == Verdict.UNSAFE


@pytest.mark.parametrize(("what", "right"), [
    ({"known": [[True] * 9 + [False]]}, Verdict.UNKNOWN),
    ({"nx": 9}, Verdict.UNKNOWN),
    ({"blind": frozenset({(1, 0, 4)})}, Verdict.UNKNOWN),
    ({"raster": [[-1] * 4 + [0] + [-1] * 5]}, Verdict.SAFE),
])  # fmt: skip
def test_a_part_that_is_unknown_makes_the_street_unknown_but_a_building_over_it_does_not(what, right):
    world = a_world([])
    world.flood = dataclasses.replace(world.flood, _pieces=[], _state={}, _of_cell={}, footprint=[], **what)
    assert best(world) == right


def test_a_bridge_is_dry_under_its_deck_and_wet_above():
    river = Surge(-1.0, 1e6, cells(4, 5), 3.0, 3.0, 1.0)
    assert best(a_world([river], z=6.0, kind=BRIDGE)) == Verdict.SAFE
    assert best(a_world([river], z=2.0, kind=BRIDGE)) == Verdict.UNSAFE
    assert water_on(a_world([river], z=2.0, kind=BRIDGE).flood, a_world([river], z=2.0, kind=BRIDGE).streets[0],
                    0).worst.depth == pytest.approx(1.0)  # fmt: skip


def test_a_bridge_without_a_deck_height_is_open_until_both_banks_are_wet():
    river = Surge(-1.0, 1e6, cells(4, 5), 3.0, 3.0, 1.0)
    bank = Surge(-1.0, 1e6, cells(0), 0.6, 0.6, 0.0)
    world = a_world([river, bank], kind=BRIDGE)
    assert water_on(world.flood, world.streets[0], 0).worst.depth == 0.0
    world = a_world([Surge(-1.0, 1e6, cells(*range(10)), 0.6, 0.6, 0.0)], kind=BRIDGE)
    assert water_on(world.flood, world.streets[0], 0).worst.depth == pytest.approx(0.6)


def test_underpass_below_the_surface_is_unknown_unless_it_is_cut_into_the_ground():
    world = a_world([], z=-3.0, kind=UNDERPASS)
    assert best(world) == Verdict.UNKNOWN
    world.flood.ground[0][:] = [-3.0] * 10
    world.streets[0]._sunk.clear()
    world.streets[0]._on.clear()
    assert best(world) == Verdict.SAFE
    assert best(a_world([], kind=UNDERPASS)) == Verdict.UNKNOWN


def test_an_exit_counts_as_left_and_only_while_dry():
    door = Shelter(1, 99.0, 5.0, is_exit=True)
    assert best(a_world([], shelter=door)) == Verdict.LEFT
    assert best(a_world([Surge(200.0, 1e6, cells(9), 0.2, 0.2, 0.0)], shelter=door)) == Verdict.UNSAFE


@pytest.mark.parametrize(("group", "depth", "right"), [
    (0, 0.49, ""), (0, 0.51, "too deep"), (2, 0.31, "too deep"), (4, 0.11, "too deep"), (4, 0.09, ""),
    (1, 0.46, "too strong"), (0, 0.46, ""),
])  # fmt: skip
def test_limits_of_the_groups_in_still_water(group, depth, right):
    """M0 of still water is d^2 / 2: 0.1058 m2 at 0.46 m, over 0.100 m2 of the elderly and under 0.125 m2 of adults."""
    surge = Surge(-1.0, 1e6, cells(2), depth, depth, 0.0)
    world = a_world([surge])
    assert forbids(LIMITS[group], water_on(world.flood, world.streets[0], 0).worst).partition(":")[0] == right


def test_who_stays_in_the_open_has_met_the_water_there():
    """Ramp from 0 to 1 m in 100 s, then 1 m until 300 s: deeper than 0.3 m from 30 s on, 270 s at least."""
    ramp = Surge(0.0, 100.0, cells(0), 0.0, 1.0, 0.0)
    stays = Surge(100.0, 1e6, cells(0), 1.0, 1.0, 0.0)
    world = a_world([ramp, stays])
    trace = Trace("STAYED", Verdict.UNSAFE, [], depth=1.0, force=0.5, seconds_deep=270.0, end=300.0)
    ground = Ground(world.flood, world.houses)
    depth, force, seconds = least_exposure(world, ground, world.people[0], trace)
    assert (depth, force) == (1.0, 0.5)
    assert 200.0 <= seconds <= 270.0
    assert not list(check_person(world, ground, 0, trace, [0]))
    assert len(list(check_person(world, ground, 0, dataclasses.replace(trace, depth=0.0, seconds_deep=0.0), [0]))) == 2


def test_walks_that_jump_or_fly_are_found():
    world = a_world([])
    ground = Ground(world.flood, world.houses)
    fast = dataclasses.replace(WALKED, walks=[(0, True, 0.0, 40.0)], arrival=40.0)
    assert [f.kind for f in check_person(world, ground, 0, fast, [1])] == ["too fast"]
    back = dataclasses.replace(WALKED, walks=[(0, False, 0.0, 98.0)])
    assert "jumps" in [f.kind for f in check_person(world, ground, 0, back, [1])]
