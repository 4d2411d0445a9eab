"""The product is never on the safe side of the oracle for buildings and shelters; and the oracle is right by hand."""

from __future__ import annotations

import math

import pytest

from tests.oracles.buildings import (
    Ground,
    House,
    Shelter,
    Verdict,
    at_home,
    collapse_class,
    dry_storeys,
    in_shelter,
    storeys_and_height,
)
from tests.oracles.checks import check_world_buildings
from tests.oracles.water import Flood, Surge

WORLDS, BATCH = 2000, 250
WHEELCHAIR = 4


@pytest.mark.parametrize("first", range(0, WORLDS, BATCH))
def test_no_building_is_drier_or_better_known_than_the_oracle_says(first):
    found = [str(f) for seed in range(first, first + BATCH) for f in check_world_buildings(seed).findings]
    assert not found, "\n".join(found[:20])


def a_house(*surges: Surge, storeys: int = 2, height: float = math.nan, at: int = 2, known: bool = True) -> Ground:
    """One house on cell (at, at) of five by five cells of 5 m; the cell south of it is unknown unless `known`."""
    raster = [[-1] * 5 for _ in range(5)]
    raster[at][at] = 0
    is_known = [[True] * 5 for _ in range(5)]
    is_known[at - 1][at] = known
    ground = [[0.0] * 5 for _ in range(5)]
    flood = Flood(5.0, 0.0, 0.0, 5, 5, ground, is_known, raster, list(surges), [0.0, 600.0])
    return Ground(flood, [House(storeys, height)])


def water(depth: float, speed: float = 0.0, first: float = -1.0) -> Surge:
    return Surge(first, 1e6, frozenset((j, i) for j in range(5) for i in range(5)), depth, depth, speed)


@pytest.mark.parametrize(("depth", "storeys", "height", "right"), [
    (2.95, 2, 4.8, 0.0), (5.8, 3, 7.5, 0.0), (3.2, 2, 6.0, 1.0), (2.0, 2, 6.0, 1.0), (0.45, 1, 3.0, 1.0),
    (0.46, 1, 3.0, 0.0),
])  # fmt: skip
def test_dry_storeys_of_the_case_upstairs_vs_dry_storeys(depth, storeys, height, right):
    """Floors at 0.45 m + k height / storeys: 0.45 + 2.4 = 2.85 < 2.95; 0.45 + 2 x 2.5 = 5.45 < 5.8; 3.45 > 3.2."""
    assert dry_storeys(depth, *storeys_and_height(House(storeys, height))) == right


@pytest.mark.parametrize(("ground", "group", "right"), [
    (a_house(water(2.5)), 0, Verdict.SAFE),
    (a_house(water(2.5)), WHEELCHAIR, Verdict.UNSAFE),
    (a_house(water(0.4)), WHEELCHAIR, Verdict.SAFE),
    (a_house(water(3.5)), 0, Verdict.UNSAFE),
    (a_house(water(2.5), storeys=0), 0, Verdict.UNKNOWN),
    (a_house(water(1.0, 1.7)), 0, Verdict.UNSAFE),  # 1.0 x 1.7^2 = 2.89 m3/s2 carries a house of two storeys away
    (a_house(water(1.0, 1.7), storeys=3), 0, Verdict.SAFE),
    (a_house(known=False), 0, Verdict.UNKNOWN),
    (a_house(water(2.5, first=599.9)), WHEELCHAIR, Verdict.UNSAFE),
])  # fmt: skip
def test_who_may_be_called_safe_at_home(ground, group, right):
    assert at_home(ground, 0, group, list(range(len(ground.flood.pieces))))[0] == right


def test_what_surrounds_a_building():
    assert a_house().walls(0) == ([(1, 2), (2, 1), (2, 3), (3, 2)], "")
    assert a_house(at=4).walls(0)[1] == "a wall beyond the grid"
    court = a_house()
    for cell in ((1, 2), (2, 1), (2, 3), (3, 2)):
        court.flood.raster[cell[0]][cell[1]] = 1
    assert court.walls(0) == ([], "enclosed by buildings")
    assert court.walls(9)[1] == "not on the grid"
    porous = a_house()
    porous.flood.footprint, porous.flood.raster = porous.flood.raster, [[-1] * 5 for _ in range(5)]
    assert (2, 2) in porous.walls(0)[0]


@pytest.mark.parametrize(("shelter", "depth", "people", "group", "right"), [
    ({}, 0.4, 1, 0, Verdict.SAFE),  # under a floor that is assumed at 0.45 m
    ({}, 0.5, 1, 0, Verdict.UNSAFE),
    ({"floor": 0.2}, 0.3, 1, 0, Verdict.UNSAFE),  # a floor that is known counts
    ({"floor": 4.0}, 3.0, 1, 0, Verdict.SAFE),
    ({"building": -1}, 0.1, 1, 0, Verdict.UNSAFE),  # open ground has no floor
    ({"building": -1}, 0.04, 1, 0, Verdict.SAFE),
    ({"is_exit": True}, 0.04, 1, 0, Verdict.LEFT),
    ({"storeys": 3.0, "capacity": 30}, 1.0, 20, 0, Verdict.SAFE),  # two of three floors dry
    ({"storeys": 3.0, "capacity": 30}, 1.0, 21, 0, Verdict.UNSAFE),
    ({"storeys": 3.0, "capacity": 30}, 1.0, 20, WHEELCHAIR, Verdict.UNSAFE),
    ({"hazards": frozenset({"tsunami"})}, 0.0, 1, 0, Verdict.UNSAFE),
    ({"hazards": frozenset({"flood"})}, 0.0, 1, 0, Verdict.SAFE),
    ({"capacity": 1}, 0.0, 2, 0, Verdict.UNSAFE),
])  # fmt: skip
def test_who_may_be_called_safe_in_a_shelter(shelter, depth, people, group, right):
    ground = a_house(water(depth))
    place = Shelter(**{"node": 0, "x": 2.5, "y": 2.5, "building": 0, **shelter})
    pieces = list(range(len(ground.flood.pieces)))
    assert in_shelter(ground, place, [(0, 0)], group, pieces, people)[0] == right


def test_classes_of_collapse():
    assert [collapse_class(flow) for flow in (0.0, 1.49, 1.5, 2.5)] == [0, 0, 1, 2]
