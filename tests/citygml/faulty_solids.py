"""Random closed solids, and ways to plant one fault whose code is known by val3dity's definition."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from pyproj import CRS

from citygml.model import CityModel, GeometryKind

Ring = np.ndarray  # (n, 3), not closed
Face = list[Ring]  # outer ring, then holes
Shell = list[Face]


def model_of(*solids: Sequence[Shell], reversed_faces: bool = False) -> CityModel:
    """One building for each solid; a solid is its outer shell and those of its cavities."""
    faces = [face for solid in solids for shell in solid for face in shell]
    rings = [np.vstack([ring, ring[:1]]) for face in faces for ring in face]
    per_shell = [len(shell) for solid in solids for shell in solid]
    per_solid = [sum(len(shell) for shell in solid) for solid in solids]
    n = len(solids)

    def offsets(lengths: Sequence[int]) -> np.ndarray:
        return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)

    return CityModel(
        vertices=np.concatenate(rings).astype(float),
        ring_offsets=offsets([len(ring) for ring in rings]),
        polygon_offsets=offsets([len(face) for face in faces]),
        polygon_object=np.repeat(np.arange(n, dtype=np.int32), per_solid),
        polygon_lod=np.ones(len(faces), np.uint8),
        polygon_surface=np.zeros(len(faces), np.uint8),
        polygon_boundary=np.full(len(faces), -1, np.int32),
        geometry_object=np.arange(n, dtype=np.int32),
        geometry_lod=np.ones(n, np.uint8),
        geometry_kind=np.full(n, GeometryKind.SOLID, np.uint8),
        geometry_offsets=offsets(per_solid),
        geometry_polygons=np.arange(len(faces), dtype=np.int32),
        geometry_reversed=np.full(len(faces), reversed_faces, np.bool_),
        geometry_shells=offsets([len(solid) for solid in solids]),
        shell_offsets=offsets(per_shell),
        shell_is_exterior=np.array([k == 0 for solid in solids for k in range(len(solid))], np.bool_),
        objects=pd.DataFrame(
            {
                "type": pd.Categorical(["bldg:Building"] * n),
                "parent": np.full(n, -1, np.int32),
                "file": np.zeros(n, np.int32),
            },
            index=pd.Index([f"b{k}" for k in range(n)], name="gml_id", dtype=object),
        ),
        crs=CRS.from_epsg(6677),
        height_datum="orthometric",
    )


def prism(outline: np.ndarray, low: float, high: float, *holes: np.ndarray) -> Shell:
    """Walls, floor and flat roof over an outline (n, 2), counter-clockwise; holes (m, 2) clockwise go right through."""
    rings = [outline, *holes]

    def level(z: float, turn: bool) -> Face:
        flat = [np.column_stack([ring, np.full(len(ring), z)]) for ring in rings]
        return [ring[::-1] if turn else ring for ring in flat]

    shell = [level(low, True), level(high, False)]
    for ring in rings:
        for a, b in zip(ring, np.roll(ring, -1, axis=0)):
            shell.append([np.array([[*a, low], [*b, low], [*b, high], [*a, high]])])
    return shell


def box(at: Sequence[float] = (0, 0, 0), size: float = 4.0) -> Shell:
    x, y, z = at
    square = np.array([[x, y], [x + size, y], [x + size, y + size], [x, y + size]], float)
    return prism(square, z, z + size)


def inverted(shell: Shell) -> Shell:
    return [[ring[::-1] for ring in face] for face in shell]


def random_outline(rng: np.random.Generator, n: int) -> np.ndarray:
    """A star-shaped outline of n corners around a random place, counter-clockwise."""
    step = 2.0 * np.pi / n
    angle = np.arange(n) * step + rng.uniform(0.0, 0.6, n) * step
    radius = rng.uniform(4.0, 9.0, n)
    return rng.uniform(-500.0, 500.0, 2) + np.column_stack([np.cos(angle), np.sin(angle)]) * radius[:, None]


def random_solid(rng: np.random.Generator) -> Shell:
    """A prism over 4 to 9 corners, now and then with a court, or a hipped roof in place of the flat one."""
    outline = random_outline(rng, int(rng.integers(4, 10)))
    low = float(rng.uniform(-5.0, 40.0))
    high = low + float(rng.uniform(3.0, 30.0))
    kind = rng.integers(3)
    middle = outline.mean(axis=0)
    if kind == 0:
        return prism(outline, low, high)
    if kind == 1:
        court = middle + np.array([[0.5, 0.0], [0.0, -0.5], [-0.5, 0.0], [0.0, 0.5]])
        centred = random_outline(rng, len(outline))
        centred += middle - (centred.max(axis=0) + centred.min(axis=0)) / 2.0
        return prism(centred, low, high, court) if _holds(centred, court) else prism(outline, low, high)
    shell = prism(outline, low, high)
    centre = _kernel_point(outline)
    if centre is None:
        return shell
    top = np.array([*centre, high + rng.uniform(1.0, 6.0)])
    flat = shell.pop(1)[0]
    return shell + [[np.array([a, b, top])] for a, b in zip(flat, np.roll(flat, -1, axis=0))]


def _holds(outline: np.ndarray, court: np.ndarray) -> bool:
    import shapely

    return bool(shapely.Polygon(outline).buffer(-0.3).contains(shapely.Polygon(court)))


def _kernel_point(outline: np.ndarray) -> np.ndarray | None:
    """The mean of the corners where it sees all edges from inside; else None."""
    middle = outline.mean(axis=0)
    a, b = outline - middle, np.roll(outline, -1, axis=0) - middle
    return middle if (a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0] > 0.05).all() else None
