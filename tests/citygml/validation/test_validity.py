"""Codes of val3dity: faults made by hand, faults planted in random solids, and PLATEAU's own test cases."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import citygml
from citygml.validation import VAL3DITY, Tolerances
from citygml.validation.validity import validity
from tests.city_of_boxes import city_of_boxes
from tests.citygml.faulty_solids import Shell, box, inverted, model_of, prism, random_solid

# Without the compiler, hashes of unsigned numbers warn of the overflow that they are made of.
pytestmark = pytest.mark.filterwarnings("ignore:overflow encountered")
ROOT = Path(os.environ.get("CITY_DATA", "/nonexistent")) / "citygml"


def codes(*solids: list[Shell], tolerances: Tolerances = VAL3DITY) -> list[int]:
    return sorted(set(validity(model_of(*solids), tolerances=tolerances).faults.code.tolist()))


def surface(*rings: list[list[float]]) -> list[int]:
    """Codes of one polygon, in a shell of its own: 301 is left out."""
    return [code for code in codes([[[np.array(ring, float) for ring in rings]]]) if code != 301]


SQUARE = [[0.0, 0, 0], [10, 0, 0], [10, 10, 0], [0, 10, 0]]


def hole(x: float, y: float, size: float = 2.0) -> list[list[float]]:
    """A square hole, clockwise."""
    return [[x, y, 0], [x, y + size, 0], [x + size, y + size, 0], [x + size, y, 0]]


# By the definitions of the manual, in its order


@pytest.mark.parametrize(
    ("code", "ring"),
    [
        (101, [[0, 0, 0], [1, 0, 0]]),
        (102, [[0, 0, 0], [1, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0]]),
        (102, [[0, 0, 0], [1, 0, 0], [1, 0.0004, 0], [1, 1, 0], [0, 1, 0]]),
        (104, [[0, 0, 0], [1, 1, 0], [1, 0, 0], [0, 1, 0]]),
        (104, [[0, 0, 0], [4, 0, 0], [4, 4, 0], [2, 0, 0], [0, 4, 0]]),
        (104, [[0, 0, 0], [4, 0, 0], [2, 2, 0], [4, 4, 0], [0, 4, 0], [2, 2, 0]]),
        (104, [[0, 0, 0], [4, 0, 0], [4, 4, 0], [4, 8, 0], [4, 4, 0.0], [0, 4, 0]]),
        (104, [[0, 0, 0], [1, 0, 0], [2, 0, 0]]),
        (104, [[0, 0, 0], [4, 0, 4], [4, 4, 4], [4, 0, 4.0], [0, 4, 0]]),
    ],
)
def test_rings(code: int, ring: list[list[float]]) -> None:
    assert surface(ring) == [code]


def test_a_ring_that_is_not_closed_is_103() -> None:
    from tests.citygml.documents import building, document, member, polygon, read
    from tests.citygml.documents import surface as of_document

    open_ring = polygon("0 0 0 1 0 0 1 1 0 0 1 0")
    found = citygml.quality(read(document(building(of_document(member(open_ring)))))).findings
    assert (found["rule"] == "103").sum() == 1
    assert found.loc[found["rule"] == "103", "line"].iloc[0] == 3


@pytest.mark.parametrize(
    ("expected", "holes"),
    [
        ([], [hole(2, 2)]),
        ([], [hole(2, 2), hole(4, 4)]),  # they touch in a corner
        ([201], [hole(9, 2)]),
        ([201], [hole(2, 2), hole(3, 3)]),
        ([202], [hole(2, 2), hole(2, 2)]),
        ([205], [[[0.0, 5, 0], [5, 10, 0], [10, 5, 0], [5, 4, 0]]]),  # touches three sides
        ([206], [hole(12, 2)]),
        ([207], [hole(2, 2, 5.0), hole(3, 3)]),
        ([208], [hole(2, 2)[::-1]]),
    ],
)
def test_rings_of_a_polygon(expected: list[int], holes: list[list[list[float]]]) -> None:
    assert surface(SQUARE, *holes) == expected
    tilted = np.array([[0.6, 0.0, 0.8], [0.0, 1.0, 0.0], [-0.8, 0.0, 0.6]])
    assert surface(*[(np.array(ring, float) @ tilted + 1000.0).tolist() for ring in (SQUARE, *holes)]) == expected


def test_planarity_has_the_tolerances_of_val3dity() -> None:
    """One of four corners lifted by h: the least-squares plane of a square leaves each corner h / 4."""
    for lift, expected in ((0.039, []), (0.041, [203])):
        assert surface([[0, 0, 0], [10, 0, 0], [10, 10, lift], [0, 10, 0]]) == expected
    found = validity(model_of([[[np.array([[0, 0, 0], [10, 0, 0], [10, 10, 4.0], [0, 10, 0]])]]])).faults
    assert found.value[0] == pytest.approx(1.0, abs=0.06)  # the plane tilts a little
    fold = [[0, 0, 0], [10, 0, 0], [10, 0.02, 0.008], [10, 5, 0.008], [0, 5, 0.008], [0, 0.02, 0.008]]
    assert surface(fold) == [204]
    loose = Tolerances(normals_deviation=30.0)
    assert codes([[[np.array(fold, float)]]], tolerances=loose) == [301]


def test_planes_and_solids_of_unknown_height_are_not_counted_as_checked() -> None:
    model = city_of_boxes(3)
    vertices = model.vertices.copy()
    vertices[model.ring_offsets[6] : model.ring_offsets[7], 2] = np.nan  # the ground of the second box, level or not
    found = validity(replace(model, vertices=vertices))
    assert (found.n_polygons, found.n_planes) == (18, 17)
    assert (found.n_shells, len(found.faults.code)) == (2, 0)


def test_shells() -> None:
    cube = box()
    assert codes([cube]) == []
    assert codes([cube[:3]]) == [301]
    assert codes([cube[:-1]]) == [302]
    assert codes([[*cube, cube[1]]]) == [303]
    assert codes([[*cube, *box((4, 4, 0))]]) == [303]  # an edge in common
    assert codes([[*cube, *box((4, 4, 4))]]) == [303]  # a corner in common
    assert codes([[*cube, *box((9, 0, 0))]]) == [305]
    assert codes([[*cube, *box((2, 2, 2))]]) == [305]
    assert codes([[[cube[0][0][::-1]], *cube[1:]]]) == [307]
    assert codes([inverted(cube)]) == [405]


def test_a_shell_that_passes_through_itself() -> None:
    """A roof whose tip is pulled through the floor: the topology of a house, with faces that cross."""
    house = prism(np.array([[0.0, 0], [8, 0], [8, 8], [0, 8]]), 0.0, 5.0)
    flat = house.pop(1)[0]
    for height, expected in ((9.0, []), (1.0, []), (-1.0, [306])):
        tip = np.array([4.0, 4.0, height])
        roof = [[np.array([a, b, tip])] for a, b in zip(flat, np.roll(flat, -1, axis=0))]
        assert codes([house + roof]) == expected


def test_faces_in_one_plane_that_overlap() -> None:
    """A C-shaped prism whose arms are bent until they share 1 m of wall."""
    outline = np.array([[0.0, 0], [9, 0], [9, 3], [3, 3], [3, 6], [9, 6], [9, 9], [0, 9]])
    assert codes([prism(outline, 0.0, 4.0)]) == []
    outline[[3, 4], 1] = 3.0, 3.0
    outline[4] = [3.0, 3.1]
    outline[5] = [9.0, 2.0]
    assert codes([prism(outline, 0.0, 4.0)]) == [104]


def test_cavities() -> None:
    cube = box(size=10.0)
    assert codes([cube, inverted(box((3, 3, 3)))]) == []
    assert codes([cube, inverted(box((8, 3, 3)))]) == [401]
    assert codes([cube, inverted(box((3, 3, 3))), inverted(box((4, 4, 4)))]) == [401]
    assert codes([cube, inverted(cube)]) == [402]
    assert codes([cube, inverted(box((30, 3, 3)))]) == [403]
    assert codes([cube, box((3, 3, 3))]) == [405]


def test_a_face_turned_by_its_solid_counts_as_turned() -> None:
    model = model_of([inverted(box())], reversed_faces=True)
    assert len(validity(model).faults.code) == 0


# Planted in random solids: the fault is found, and no other


def _repeated(rng: np.random.Generator, shell: Shell) -> Shell:
    face = shell[-1][0]
    return [*shell[:-1], [np.insert(face, 1, face[1], axis=0)]]


def _lifted(rng: np.random.Generator, shell: Shell) -> Shell:
    """One corner of floor and its two walls goes down: the floor is no plane any more, the walls still are."""
    floor = shell[0][0]
    corner = floor[int(rng.integers(len(floor)))].copy()
    out = [[ring.copy() for ring in face] for face in shell]
    for face in out:
        for ring in face:
            ring[(ring == corner).all(axis=1), 2] -= 1.5
    return out


def _crossed(rng: np.random.Generator, shell: Shell) -> Shell:
    return [*shell[:2], [shell[2][0][[0, 2, 1, 3]]], *shell[3:]]


def _collapsed(rng: np.random.Generator, shell: Shell) -> Shell:
    return [*shell[:2], [shell[2][0][[0, 1, 0]]], *shell[3:]]


def _through(rng: np.random.Generator, shell: Shell) -> Shell:
    """A spike from one wall's middle out through the far side of everything."""
    wall = shell[2][0]
    middle = np.vstack([ring for face in shell for ring in face]).mean(axis=0)
    far = wall.mean(axis=0) + 3.0 * (middle - wall.mean(axis=0)) + [0.0, 0.0, 0.1]
    fan = [[np.array([a, b, far])] for a, b in zip(wall, np.roll(wall, -1, axis=0))]
    return [*shell[:2], *fan, *shell[3:]]


PLANTED: dict[str, tuple[int, Callable[[np.random.Generator, Shell], Shell]]] = {
    "point twice": (102, _repeated),
    "wall is a line": (101, _collapsed),
    "bow tie": (104, _crossed),
    "floor bent": (203, _lifted),
    "face missing": (302, lambda rng, shell: shell[:-1]),
    "face twice": (303, lambda rng, shell: [*shell, shell[int(rng.integers(len(shell)))]]),
    "second part": (305, lambda rng, shell: [*shell, *box((2000, 0, 0))]),
    "spike": (306, _through),
    "face turned": (307, lambda rng, shell: [*shell[:-1], [ring[::-1] for ring in shell[-1]]]),
    "inside out": (405, lambda rng, shell: inverted(shell)),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_fault_planted_in_random_solids_is_found_and_no_other(name: str) -> None:
    """Forty solids in one city, every fourth with the fault: those alone have findings, of that code alone."""
    code, plant = PLANTED[name]
    rng = np.random.default_rng(sum(map(ord, name)))
    solids = [random_solid(rng) for _ in range(40)]
    faulty = set(range(1, 40, 4))
    city = model_of(*[[plant(rng, shell)] if k in faulty else [shell] for k, shell in enumerate(solids)])
    found = validity(city).faults
    assert set(found.code.tolist()) == {code}
    assert set(city.polygon_object[found.polygon].tolist()) == faulty


def test_solids_in_other_coordinates_have_the_same_faults() -> None:
    """Moved to the corner of a zone and turned about all axes."""
    rng = np.random.default_rng(7)
    turn = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    turn[:, 0] *= np.sign(np.linalg.det(turn))
    for name, (code, plant) in PLANTED.items():
        shell = plant(rng, prism(np.array([[0.0, 0], [7, 1], [9, 8], [-1, 6]]), 1.0, 9.0))
        moved = [[ring @ turn + [-61_234.5, 48_765.4, 321.0] for ring in face] for face in shell]
        assert codes([moved]) == [code], name


# PLATEAU's own test cases: the name of each folder says what is wrong in it


CASES = "reearth_reearth-flow/engine/testing/data/testcases/quality-check/plateau4"


@pytest.mark.real
@pytest.mark.needs(f"CITY_DATA/citygml/{CASES}")
@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("02-bldg/L-BLDG-01", set()),
        ("02-bldg/L13_LOD0_01", {103, 104}),
        ("02-bldg/L13_LOD0_03", {201}),
        ("02-bldg/L14", {302, 305, 307}),
        ("06-fld/Z-fld-02_degenerate-triangle_02", {101}),
        ("06-fld/Z-fld-00_no-error-ifld", set()),
        ("10-cons/Z-cons-01_surface-errors", {203}),
        ("10-cons/Z-cons-04_solid-issues", {307}),
        ("12-unf/Z-unf-06_discontinuous_comosite_surface_02", {302}),
        ("13-gen/Z-gen-00_no-error", set()),
    ],
)
def test_cases_of_plateau(folder: str, expected: set[int]) -> None:
    rules = citygml.quality(citygml.read(ROOT / CASES / folder, on_error="collect")).findings["rule"]
    assert {int(rule) for rule in rules if rule.isdigit()} == expected
