"""Volume and closedness of solids."""

from __future__ import annotations

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.arrays import BoolArray, FloatArray, IntArray, IntegerArray
from citygml.crs import horizontal
from citygml.errors import CrsError
from citygml.mesh.triangulation import triangulate_polygons
from citygml.model import SOLID_KINDS, CityModel

__all__ = ["solids"]


def solids(model: CityModel, *, tolerance: float = 1e-3) -> pd.DataFrame:
    """One row per geometry of solids: volume, whether it is closed, how many solids and cavities it has.

    Parameters
    ----------
    tolerance : float
        Corners closer than this are one point. [m]

    Returns
    -------
    DataFrame
        object (row), lod, volume [m3] (by the divergence theorem; meaningful where closed; negative where the
        faces point inward), is_closed (in every shell, every edge occurs once in each direction), n_open_edges,
        n_degenerate (faces without area), n_solids (more than one in composites and collections), n_cavities (shells
        inside solids).

    Raises
    ------
    CrsError
        In geographic coordinates: degrees have no volume.
    """
    if model.crs is not None and horizontal(model.crs).is_geographic:
        raise CrsError("volumes need metres, and the model is in degrees; call to_crs first, for example to_crs(6677)")
    rows = np.flatnonzero(np.isin(model.geometry_kind, SOLID_KINDS))
    references, offsets = ragged.take_index(model.geometry_offsets, rows)
    polygon = model.geometry_polygons[references]
    turned = model.geometry_reversed[references]
    owner = ragged.row_of_element(offsets)
    volume, degenerate = _volumes(model, polygon, turned, owner, offsets, len(rows))
    shells, geometry_shells = ragged.take_index(model.geometry_shells, rows)
    shell_of = np.repeat(np.arange(len(shells)), np.diff(model.shell_offsets)[shells])
    geometry_of = ragged.row_of_element(geometry_shells)
    open_in_shell = _open_edges(model, polygon, turned, shell_of, len(shells), tolerance)
    open_edges = np.bincount(geometry_of, weights=open_in_shell, minlength=len(rows)).astype(np.int64)
    exterior = model.shell_is_exterior[shells]
    return pd.DataFrame(
        {
            "object": model.geometry_object[rows],
            "lod": model.geometry_lod[rows],
            "volume": volume,
            "is_closed": (open_edges == 0) & (np.diff(offsets) > 0),
            "n_open_edges": open_edges,
            "n_degenerate": degenerate,
            "n_solids": np.bincount(geometry_of[exterior], minlength=len(rows)),
            "n_cavities": np.bincount(geometry_of[~exterior], minlength=len(rows)),
        }
    )


def _volumes(
    model: CityModel, polygon: IntegerArray, turned: BoolArray, owner: IntArray, offsets: IntArray, n: int
) -> tuple[FloatArray, IntArray]:
    distinct = np.unique(polygon)
    cut = triangulate_polygons(model.vertices, model.ring_offsets, model.polygon_offsets, rows=distinct)
    triangle_offsets = np.searchsorted(cut.polygon, np.arange(model.n_polygons + 1))
    index, per_reference = ragged.take_index(triangle_offsets, polygon)
    reference = ragged.row_of_element(per_reference)
    # About a corner of the solid: with coordinates of a plane rectangular zone the volume would lose its digits.
    some = polygon[np.minimum(offsets[:-1], max(len(polygon) - 1, 0))] if n and len(polygon) else np.empty(0, int)
    corner = model.vertices[model.ring_offsets[model.polygon_offsets[some]]] if len(some) else np.empty((0, 3))
    p = model.vertices[cut.triangles[index]] - corner[owner[reference]][:, None, :]
    sixfold = np.einsum("ij,ij->i", p[:, 0], np.cross(p[:, 1], p[:, 2]))
    sign = np.where(turned[reference], -1.0, 1.0)
    volume = np.bincount(owner[reference], weights=sixfold * sign, minlength=n) / 6.0
    flat = np.bincount(owner[np.isin(polygon, cut.degenerate)], minlength=n)
    return volume, flat


def _open_edges(
    model: CityModel, polygon: IntegerArray, turned: BoolArray, owner: IntArray, n: int, tolerance: float
) -> IntArray:
    """Number of edges of every shell that no other face of it has in the other direction; owner : shell of each."""
    rings, ring_of_polygon = ragged.take_index(model.polygon_offsets, polygon)
    reference = ragged.row_of_element(ring_of_polygon)
    vertex, vertex_offsets = ragged.take_index(model.ring_offsets, rings)
    ring = ragged.row_of_element(vertex_offsets)
    point = _point_numbers(model.vertices[vertex], tolerance)
    # Rings are closed: every vertex but a ring's last starts an edge.
    starts = np.ones(len(vertex), bool)
    starts[vertex_offsets[1:][np.diff(vertex_offsets) > 0] - 1] = False
    a = point[starts]
    b = point[np.flatnonzero(starts) + 1] if starts.any() else a
    solid = owner[reference[ring[starts]]]
    flip = turned[reference[ring[starts]]]
    a, b = np.where(flip, b, a), np.where(flip, a, b)
    real = a != b
    a, b, solid = a[real], b[real], solid[real]
    direction = np.where(a < b, 1, -1)
    key = np.stack([solid, np.minimum(a, b), np.maximum(a, b)], axis=1)
    order = np.lexsort((key[:, 2], key[:, 1], key[:, 0]))
    key, direction = key[order], direction[order]
    new = np.ones(len(key), bool)
    new[1:] = (key[1:] != key[:-1]).any(axis=1)
    group = np.cumsum(new) - 1
    balance = np.bincount(group, weights=direction, minlength=int(new.sum()))
    return np.bincount(key[new, 0][balance != 0], minlength=n)


def _point_numbers(points: FloatArray, tolerance: float) -> IntArray:
    if not len(points):
        return np.empty(0, np.int64)
    origin = np.nanmin(points, axis=0)
    cell = np.round((np.nan_to_num(points) - np.nan_to_num(origin)) / tolerance).astype(np.int64)
    from citygml.crs.distinct_rows import first_of_each

    # Two 64-bit words hold three numbers of up to 2^42 cells in plan: 4,000 km at a millimetre.
    high, low = cell[:, 2] >> 21, cell[:, 2] & 0x1FFFFF
    words = np.stack([cell[:, 0] * (1 << 21) + low, cell[:, 1] * (1 << 21) + high], axis=1)
    return np.asarray(first_of_each(words.view(np.uint64))[1])
