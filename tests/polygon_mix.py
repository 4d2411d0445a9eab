"""Polygons in space of every kind a city has, with their exact area, for tests and benchmarks.

The mix: quads 45 %, gables 20 %, L 15 %, one hole 10 %, stars of 12 to 40 corners 5 %, U with two holes 5 %;
half of them upright, a fifth tilted; corners up to 40 km from the origin.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

Array = np.ndarray


class PolygonMix(NamedTuple):
    """Ragged polygons with the area of each, by the shoelace formula in its own plane. [m2]"""

    vertices: Array
    ring_offsets: Array
    polygon_offsets: Array
    area: Array


_QUAD = [[(0, 0), (8, 0), (8, 5), (0, 5)]]
_GABLE = [[(0, 0), (8, 0), (8, 5), (4, 8), (0, 5)]]
_ELL = [[(0, 0), (9, 0), (9, 4), (4, 4), (4, 9), (0, 9)]]
_HOLE = [[(0, 0), (10, 0), (10, 8), (0, 8)], [(3, 3), (3, 5), (6, 5), (6, 3)]]
_U = [
    [(0, 0), (12, 0), (12, 9), (8, 9), (8, 4), (4, 4), (4, 9), (0, 9)],
    [(1, 1), (1, 2), (3, 2), (3, 1)],
    [(9, 1), (9, 3), (11, 3), (11, 1)],
]


def _star(rng: np.random.Generator) -> list[list[tuple[float, float]]]:
    n = 2 * int(rng.integers(6, 21))
    angle = 2 * np.pi * np.arange(n) / n
    radius = np.where(np.arange(n) % 2, rng.uniform(2, 4), rng.uniform(6, 9))
    return [list(zip((radius * np.cos(angle)).tolist(), (radius * np.sin(angle)).tolist()))]


def _shoelace(ring: Array) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)


def polygon_mix(n: int, seed: int = 1) -> PolygonMix:
    """n polygons of the mix, rings closed."""
    rng = np.random.default_rng(seed)
    kinds = rng.choice(6, n, p=[0.45, 0.2, 0.15, 0.1, 0.05, 0.05])
    posture = rng.choice(3, n, p=[0.5, 0.2, 0.3])  # upright, tilted, level
    rings: list[Array] = []
    counts, areas = [], []
    for kind, stance in zip(kinds.tolist(), posture.tolist()):
        shape = [_QUAD, _GABLE, _ELL, _HOLE, None, _U][kind] or _star(rng)
        size = rng.uniform(0.5, 3.0)
        flat = [np.array(r) * size for r in shape]
        areas.append(_shoelace(flat[0]) - sum(abs(_shoelace(r)) for r in flat[1:]))
        a = rng.uniform(0, 2 * np.pi)
        along = np.array([np.cos(a), np.sin(a), 0.0])
        slope = {0: np.pi / 2, 1: rng.uniform(0.2, 1.2), 2: 0.0}[stance]
        across = np.array([-np.sin(a) * np.cos(slope), np.cos(a) * np.cos(slope), np.sin(slope)])
        origin = np.append(rng.uniform(-40_000, 40_000, 2), rng.uniform(0, 60))
        for ring in flat:
            closed = np.concatenate([ring, ring[:1]])
            rings.append(origin + closed[:, :1] * along + closed[:, 1:] * across)
        counts.append(len(flat))
    lengths = np.array([len(r) for r in rings])
    return PolygonMix(
        np.concatenate(rings),
        np.concatenate([[0], np.cumsum(lengths)]),
        np.concatenate([[0], np.cumsum(counts)]),
        np.array(areas),
    )
