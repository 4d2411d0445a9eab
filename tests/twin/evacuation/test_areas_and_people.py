"""Areas from streets, people from a table, trajectories for PedPy: areas known beforehand, files read back."""

from __future__ import annotations

import importlib.util
import runpy
from pathlib import Path

import numpy as np
import pytest
import shapely

from tests.twin.evacuation.networks import corridor, people_at
from twin.errors import InputError
from twin.evacuation import AtOnce, EvacuationScenario, Shelters, simulate_crowd, simulate_evacuation
from twin.evacuation.detail import space_from_polygons
from twin.evacuation.measures import difficult_areas, isochrone_areas
from twin.io import read_population, write_trajectories
from twin.network import EdgeHazard
from twin.population import Group


def test_isochrones_are_cut_where_the_band_ends():
    streets, goal = corridor([100.0, 100.0], [2.0, 2.0]), Shelters(id=["s"], xy=[[0, 0]])
    areas = isochrone_areas(streets, goal, bands=(60.0, 150.0), speed=1.0, reach=1.0)
    assert areas["to"].tolist() == [60.0, 150.0, np.inf]
    # Strips 2 m wide with a half disc at the ends of what is reached first.
    assert areas.area.to_numpy() == pytest.approx([60 * 2 + np.pi, 90 * 2, 50 * 2], rel=0.02)
    assert not areas.geometry[0].overlaps(areas.geometry[1])
    with pytest.raises(InputError, match="rising"):
        isochrone_areas(streets, goal, bands=(60.0, 60.0))


def test_difficult_areas_by_rule_by_simulation_and_their_difference():
    streets, goal = corridor([60.0, 60.0, 60.0], [5.0] * 3), Shelters(id=["s"], xy=[[180, 0]], floor_height=[3.0])
    depth = np.zeros((2, 3), np.float32)
    depth[1, 2] = 2.0
    hazard = EdgeHazard(time=np.array([0.0, 90.0]), depth=depth, speed=np.zeros_like(depth))
    people = people_at([[0, 0], [120, 0]], speed=1.0, building=np.array([0, 1]))
    rules = EvacuationScenario(departure=AtOnce(), crowd="constant")
    result = simulate_evacuation(streets, people, shelters=goal, hazard=hazard, scenario=rules)
    areas = difficult_areas(streets, goal, result=result, arrival=90.0, start=0.0, speed=1.0, reach=10.0).set_index(
        "kind"
    )
    held = [shapely.contains_xy(areas.geometry["simulation"], x, 0.0) for x in (0.0, 120.0)]
    assert held == [True, False]
    held = [shapely.contains_xy(areas.geometry["rule"], x, 0.0) for x in (0.0, 60.0, 120.0)]
    assert held == [True, True, False]
    assert areas.geometry["rule only"].area == pytest.approx(areas.geometry["rule"].area / 2, rel=1e-6)
    assert areas.geometry["simulation only"].is_empty


def test_population_from_a_table_keeps_counts_and_groups(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("x,y,people,group,storeys\n1,2,3,elderly,2\n5,6,40,,\n7,8,0,child,1\n", encoding="utf-8")
    people = read_population(path, seed=1)
    assert len(people) == 43
    assert (people.group[:3] == Group.ELDERLY).all()
    assert people.xy[:3].tolist() == [[1, 2]] * 3
    assert people.storeys[:4].tolist() == [2, 2, 2, 0]
    assert np.array_equal(people.speed, read_population(path, seed=1).speed)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x,y\n1,2\n", "no column people"),
        ("x,y,people,name\n1,2,3,Sato\n", "column 'name' is not one of"),
        ("x,y,people\n1,2,3\n1,2,2.5\n", r"line 3: found .*2.5.*whole number"),
        ("x,y,people,group\n1,2,3,giant\n", r"line 2: found 'giant'"),
        ("x,y,people\n1,here,3\n", r"line 2: found 'here', expected a number in column y"),
    ],
)
def test_bad_population_tables_name_file_and_line(tmp_path, text, message):
    path = tmp_path / "people.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_population(path)


def test_trajectories_read_back_with_frame_rate_and_unit(tmp_path):
    space = space_from_polygons(shapely.box(0, 0, 12, 2), {"end": shapely.box(10, 0, 12, 2)})
    run = simulate_crowd(space, np.array([[1.0, 1.0], [5.0, 1.0]]), speed=1.0, record_every=0.5, duration=20)
    path = write_trajectories(run, tmp_path / "walk.txt")
    assert path.read_text().splitlines()[:2] == ["# framerate: 2 fps", "# id frame x/m y/m z/m"]
    table = np.loadtxt(path)
    x = run["x"].values
    assert len(table) == np.isfinite(x).sum()
    for person, frame, px in table[:, :3]:
        assert px == pytest.approx(x[int(frame), int(person) - 1], abs=1e-4)
    if importlib.util.find_spec("pedpy"):
        import pedpy

        assert pedpy.load_trajectory(trajectory_file=path).frame_rate == 2.0
    with pytest.raises(InputError, match="record_every"):
        write_trajectories(run.drop_vars("x"), path)


def test_planner_example_compares_two_plans(capsys):
    example = Path(__file__).resolve().parents[3] / "examples/evacuation_two_plans.py"
    runpy.run_path(str(example))["main"](str(example.parents[1] / "data/sample"))
    said = capsys.readouterr().out
    assert "assigned saves" in said
    assert "at best" in said
