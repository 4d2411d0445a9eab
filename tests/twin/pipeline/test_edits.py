"""Edits: a block is a closed solid of the right volume; ground edits stay inside their polygon."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from citygml.model import CityModel
from twin.errors import ScenarioError
from twin.grid import Grid
from twin.network import StreetNetwork
from twin.pipeline.edits import block_model, check_levees, edited_ground
from twin.pipeline.evacuation_inputs import make_shelters
from twin.scenario import levee_lines, scenario_from_text
from twin.terrain import Terrain

HEAD = 'name = "a"\n[city]\npath = "x"\n'


def volume(model: CityModel) -> float:
    """Divergence theorem over fans of every polygon."""
    total = 0.0
    for first, last in zip(model.ring_offsets[:-1], model.ring_offsets[1:]):
        p = model.vertices[first : last - 1]
        for k in range(1, len(p) - 1):
            total += float(np.dot(p[0], np.cross(p[k], p[k + 1]))) / 6.0
    return total


@pytest.mark.parametrize("order", [1, -1])
def test_a_block_is_closed_outward_and_has_area_times_height(order: int) -> None:
    corners = [(0.0, 0.0), (10.0, 0.0), (10.0, 4.0), (4.0, 4.0), (4.0, 9.0), (0.0, 9.0)][::order]
    block = block_model(corners, 2.0, 5.0, "b", CityModel())
    assert volume(block) == pytest.approx((10 * 4 + 4 * 5) * 5.0)
    edges: dict[tuple[bytes, bytes], int] = {}
    for first, last in zip(block.ring_offsets[:-1], block.ring_offsets[1:]):
        p = block.vertices[first:last]
        for a, b in itertools.pairwise(p):
            edges[(a.tobytes(), b.tobytes())] = edges.get((a.tobytes(), b.tobytes()), 0) + 1
    assert all(count == 1 and edges.get((b, a)) == 1 for (a, b), count in edges.items())


def test_ground_edits_change_their_cells_only() -> None:
    terrain = Terrain(
        grid=Grid(x0=0, y0=0, cell_size=1.0, nx=4, ny=4),
        elevation=np.zeros((4, 4)),
        roughness=np.full((4, 4), 0.03),
        building=np.full((4, 4), -1),
    )
    text = HEAD + '[[edit]]\nkind = "ground"\npolygon = [[0,0],[2,0],[2,2],[0,2]]\nelevation = 3.0\n'
    raised = edited_ground(terrain, scenario_from_text(text))
    assert raised.elevation.sum() == 4 * 3.0
    assert raised.assumptions[-1].values == {"elevation": 3.0, "area": 4.0}
    assert raised.assumptions[-1].text("ja") == "対策案: 4 m²の地盤高を3 mとした"
    assert terrain.elevation.sum() == 0.0


def test_an_edit_off_the_grid_is_named() -> None:
    terrain = Terrain(
        grid=Grid(x0=0, y0=0, cell_size=1.0, nx=4, ny=4),
        elevation=np.zeros((4, 4)),
        roughness=np.full((4, 4), 0.03),
        building=np.full((4, 4), -1),
    )
    text = HEAD + '[[edit]]\nkind = "ground"\npolygon = [[90,90],[92,90],[92,92]]\nelevation = 3.0\n'
    with pytest.raises(ScenarioError, match=r"edit\.0\.polygon covers no cell"):
        edited_ground(terrain, scenario_from_text(text))


@pytest.mark.parametrize("line", ["[[140.0, 35.5], [140.1, 35.5]]", "[[1e6, 0], [1e6, 10]]"])
def test_a_levee_outside_the_area_is_refused_by_its_number(line: str) -> None:
    inside = '[[edit]]\nkind = "levee"\nline = [[-5, 5], [15, 5]]\ncrest = 1.0\n'
    scenario = scenario_from_text(HEAD + inside + f'[[edit]]\nkind = "levee"\nline = {line}\ncrest = 4.5\n')
    with pytest.raises(ScenarioError, match=r"edit\.1\.line begins at .* does not meet the area \(0, 0, 10, 10\)"):
        check_levees(scenario, (0.0, 0.0, 10.0, 10.0))
    check_levees(scenario_from_text(HEAD + inside), (0.0, 0.0, 10.0, 10.0))


def test_levees_carry_their_crest() -> None:
    text = HEAD + '[[edit]]\nkind = "levee"\nline = [[0,0],[5,0]]\ncrest = 4.5\n'
    np.testing.assert_allclose(levee_lines(scenario_from_text(text))[0], [[0, 0, 4.5], [5, 0, 4.5]])


@pytest.mark.parametrize(
    ("keys", "floor", "is_assumed", "is_noted"),
    [
        ("", 0.0, False, True),
        ("storeys = 2\n", 0.45, True, False),
        ("floor_height = 1.2\n", 1.2, False, False),
        ("floor_height = 1.2\nstoreys = 2\n", 1.2, False, False),
    ],
)
def test_an_added_shelter_is_a_building_where_it_states_a_floor_or_storeys(
    keys: str, floor: float, is_assumed: bool, is_noted: bool
) -> None:
    text = HEAD + '[[edit]]\nkind = "shelter"\nname = "hall"\nxy = [1, 2]\ncapacity = 50\n' + keys
    ends = np.array([[0.0, 0.0, 0.0], [9.0, 0.0, 0.0]])
    street = StreetNetwork(
        node_xyz=ends, edge_from=np.array([0]), edge_to=np.array([1]), edge_length=np.array([9.0]),
        edge_width=np.array([4.0]), edge_kind=np.zeros(1, np.uint8), edge_offsets=np.array([0, 2]), edge_vertices=ends,
    )  # fmt: skip
    shelters = make_shelters(CityModel(), street, scenario_from_text(text), Path())
    assert [value.tolist() for value in shelters.floor_or_assumed()] == [[floor], [is_assumed]]
    noted = [note.values for note in shelters.assumptions if note.id == "pipeline.shelter_in_the_open"]
    assert noted == ([{"shelter": "hall", "depth": 0.05}] if is_noted else [])
