"""Streets and hazards as containers: cutting keeps what the edges were, and what makes no sense is refused."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from twin.errors import InputError
from twin.network import EdgeHazard, EdgeKind, PlaceHazard, StreetNetwork, cut_streets


def random_streets(rng: np.random.Generator) -> StreetNetwork:
    """Bent lines with repeated points, long straights, lines without length, and walking lengths of their own."""
    lines = []
    for _ in range(int(rng.integers(1, 12))):
        points = rng.uniform(0.0, 150.0, (int(rng.integers(2, 7)), 3))
        if rng.random() < 0.3:
            points = np.repeat(points, 2, axis=0)
        if rng.random() < 0.1:
            points[:, :2] = points[0, :2]
        points[rng.random(len(points)) < 0.1, 2] = np.nan
        lines.append(points)
    n = len(lines)
    plan = np.array([np.hypot(*np.diff(line[:, :2], axis=0).T).sum() for line in lines])
    return StreetNetwork(
        node_xyz=np.concatenate([line[[0, -1]] for line in lines]),
        edge_from=np.arange(0, 2 * n, 2, dtype=np.int32),
        edge_to=np.arange(1, 2 * n, 2, dtype=np.int32),
        edge_length=np.maximum(plan, 1.0) * rng.choice([1.0, 1.3], n),
        edge_width=rng.uniform(0.0, 5.0, n),
        edge_kind=rng.integers(0, 6, n).astype(np.uint8),
        edge_offsets=np.cumsum([0, *map(len, lines)]),
        edge_vertices=np.concatenate(lines),
        entrance_building=np.array([4], np.int32),
        entrance_node=np.array([1], np.int32),
        edge_pace=rng.uniform(0.5, 1.0, (n, 2)),
    )


@pytest.mark.parametrize("seed", range(60))
def test_pieces_put_together_are_the_street(seed: int) -> None:
    # The law: the pieces of an edge, end to end, are its line to the bit, with points added at the cuts only.
    rng = np.random.default_rng(seed)
    streets = random_streets(rng)
    mask = rng.random(streets.n_edges) < 0.7
    longest = float(rng.choice([5.0, 20.0, 75.0]))
    pieces = cut_streets(streets, longest=longest, edges=mask)
    np.testing.assert_array_equal(pieces.node_xyz[: streets.n_nodes], streets.node_xyz)
    np.testing.assert_array_equal(pieces.entrance_node, streets.entrance_node)
    lengths = np.bincount(pieces.edge_parent, pieces.edge_length, minlength=streets.n_edges)
    np.testing.assert_allclose(lengths, streets.edge_length, rtol=1e-12)
    for name in ("edge_width", "edge_kind", "edge_pace"):
        np.testing.assert_array_equal(getattr(pieces, name), getattr(streets, name)[pieces.edge_parent])
    for edge in range(streets.n_edges):
        rows = np.flatnonzero(pieces.edge_parent == edge)
        line = streets.edge_vertices[streets.edge_offsets[edge] : streets.edge_offsets[edge + 1]]
        has_length = np.ptp(line[:, :2], axis=0).any()
        expected = int(np.ceil(streets.edge_length[edge] / longest)) if mask[edge] and has_length else 1
        assert len(rows) == expected
        assert (np.diff(rows) == 1).all()
        nodes = [pieces.edge_from[rows[0]], *pieces.edge_to[rows]]
        assert (nodes[0], nodes[-1]) == (streets.edge_from[edge], streets.edge_to[edge])
        np.testing.assert_array_equal(nodes[1:-1], pieces.edge_from[rows[1:]])
        parts = [pieces.edge_vertices[pieces.edge_offsets[r] : pieces.edge_offsets[r + 1]] for r in rows]
        for part, a, b in zip(parts, nodes[:-1], nodes[1:], strict=True):
            np.testing.assert_array_equal(part[0, :2], pieces.node_xyz[a, :2])
            np.testing.assert_array_equal(part[-1, :2], pieces.node_xyz[b, :2])
        plan = [np.hypot(*np.diff(part[:, :2], axis=0).T).sum() for part in parts]
        np.testing.assert_allclose(plan, plan[0], atol=1e-5)
        cuts = {tuple(part[0, :2]) for part in parts[1:]}
        joined = np.concatenate([parts[0], *(part[1:] for part in parts[1:])])
        original = {tuple(point[:2]) for point in line}
        kept = [point for point in joined if tuple(point[:2]) not in cuts - original]
        np.testing.assert_array_equal(kept, line)


def straight(length: float, z: tuple[float, float] = (0.0, 10.0)) -> StreetNetwork:
    ends = np.array([[0.0, 0.0, z[0]], [length, 0.0, z[1]]])
    return StreetNetwork(
        node_xyz=ends,
        edge_from=np.array([0], np.int32),
        edge_to=np.array([1], np.int32),
        edge_length=np.array([length]),
        edge_width=np.array([2.0]),
        edge_kind=np.array([EdgeKind.BRIDGE], np.uint8),
        edge_offsets=np.array([0, 2]),
        edge_vertices=ends,
        issues=pd.DataFrame({"element": ["edge", "building"], "row": [0, 7], "message": ["a", "b"]}),
    )


def test_heights_of_cuts_lie_on_the_line_and_issues_follow() -> None:
    # Closed form: a line from 0 to 10 m height cut into four.
    pieces = cut_streets(straight(80.0))
    np.testing.assert_allclose(pieces.node_xyz[:, 2], [0.0, 10.0, 2.5, 5.0, 7.5])
    np.testing.assert_allclose(pieces.edge_length, 20.0)
    assert pieces.issues is not None
    assert pieces.issues["row"].tolist() == [0, 7]
    again = cut_streets(pieces, longest=10.0)
    assert again.edge_parent is not None
    assert again.edge_parent.tolist() == [0] * 8


def test_short_edges_and_unmarked_edges_stay_as_they_are() -> None:
    street = straight(20.0)
    for pieces in (cut_streets(street), cut_streets(street, longest=1.0, edges=np.array([False]))):
        np.testing.assert_array_equal(pieces.edge_vertices, street.edge_vertices)
        assert pieces.n_nodes == 2
        assert pieces.edge_parent is not None
        assert pieces.edge_parent.tolist() == [0]


def test_a_network_without_edges_is_cut_into_none() -> None:
    none = StreetNetwork(
        node_xyz=np.empty((0, 3)),
        edge_from=np.empty(0, np.int32),
        edge_to=np.empty(0, np.int32),
        edge_length=np.empty(0),
        edge_width=np.empty(0),
        edge_kind=np.empty(0, np.uint8),
        edge_offsets=np.array([0]),
        edge_vertices=np.empty((0, 3)),
    )
    assert cut_streets(none).n_edges == 0


def test_wrong_cuts_are_refused() -> None:
    with pytest.raises(InputError, match="longest is 0"):
        cut_streets(straight(10.0), longest=0.0)
    with pytest.raises(InputError, match="expected a mask"):
        cut_streets(straight(10.0), edges=np.array([0]))


def test_a_hazard_is_known_only_where_all_of_it_is() -> None:
    some = np.array([[0.0, np.nan, 0.1, 0.1]], np.float32)
    speed = np.array([[0.0, 0.0, np.nan, 0.0]], np.float32)
    force = np.array([[0.0, 0.0, 0.0, np.nan]], np.float32)
    hazard = EdgeHazard(time=np.array([0.0]), depth=some, speed=speed, force=force)
    assert hazard.is_known.tolist() == [[True, False, False, False]]


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"speed": np.zeros((2, 3))}, r"speed \(2, 3\) does not fit"),
        ({"force": np.zeros((1, 2))}, r"force \(1, 2\) does not fit"),
        ({"is_closed": np.zeros((2, 1), bool)}, "is_closed"),
        ({"depth": np.array([[0.0, -0.1], [0.0, 0.0]])}, r"depth\[0, 1\] is -0.1"),
        ({"known_depth": np.array([[0.0, 0.0], [np.nan, 0.0]])}, r"known_depth\[1, 0\] is nan"),
        ({"time": np.array([0.0, 0.0])}, "out of order"),
        ({"time": np.array([0.0, np.inf])}, "finite"),
    ],
)
def test_hazards_that_make_no_sense_are_refused(changed: dict[str, np.ndarray], message: str) -> None:
    fields = {"time": np.array([0.0, 60.0]), "depth": np.zeros((2, 2)), "speed": np.zeros((2, 2))}
    with pytest.raises(InputError, match=message):
        EdgeHazard(**(fields | changed))


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"place": np.array([3, 3], np.int32)}, "place 3 occurs 2 times"),
        ({"place": np.array([3], np.int32)}, "does not fit"),
        ({"known_flow": np.full((1, 2), np.nan)}, "known_flow"),
        ({"least_depth": np.full((1, 2), -1.0)}, "least_depth"),
    ],
)
def test_water_at_places_is_checked_too(changed: dict[str, np.ndarray], message: str) -> None:
    zero = np.zeros((1, 2), np.float32)
    fields = {"place": np.array([3, 4], np.int32), "time": np.array([0.0]), "depth": zero, "flow": zero,
              "known_depth": zero, "known_flow": zero}  # fmt: skip
    assert PlaceHazard(**fields).depth.shape == (1, 2)
    with pytest.raises(InputError, match=message):
        PlaceHazard(**(fields | changed))
