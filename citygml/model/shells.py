"""Shells of geometries: where the boundary of a solid begins and ends.

A solid is one outer shell and any number of inner shells around its cavities; a composite of solids is several such
groups. A geometry that is no solid is one shell.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from citygml import ragged
from citygml.arrays import BoolArray, IntArray

__all__ = ["Shells", "one_shell_each", "without_empty_shells"]


class Shells(NamedTuple):
    """The shells of some geometries, as in `CityData`."""

    geometry_shells: IntArray
    shell_offsets: IntArray
    shell_is_exterior: BoolArray


def one_shell_each(geometry_offsets: IntArray) -> Shells:
    """Shells of geometries (n + 1,) that are one shell each.

    >>> one_shell_each(np.array([0, 6, 7])).geometry_shells
    array([0, 1, 2])
    """
    n = len(geometry_offsets) - 1
    return Shells(np.arange(n + 1, dtype=np.int64), np.array(geometry_offsets, np.int64), np.ones(n, np.bool_))


def without_empty_shells(geometry_of_shell: IntArray, n_polygons: IntArray, is_exterior: BoolArray, n: int) -> Shells:
    """Shells without those that have no polygons; a geometry without any polygon keeps its first.

    The first shell that remains of a solid is its outer one. Every geometry has a shell.

    geometry_of_shell : (n_shells,) ascending row; n_polygons : (n_shells,) how many each has; is_exterior :
    (n_shells,); n : number of geometries.

    >>> owner, counts, exterior = np.array([0, 0, 0, 1]), np.array([0, 6, 6, 0]), np.array([True, True, False, True])
    >>> shells = without_empty_shells(owner, counts, exterior, 2)
    >>> shells.geometry_shells, shells.shell_offsets, shells.shell_is_exterior
    (array([0, 2, 3]), array([ 0,  6, 12, 12]), array([ True, False,  True]))
    """
    polygons_of_geometry = np.bincount(geometry_of_shell, weights=n_polygons, minlength=n)
    is_first = np.ones(len(geometry_of_shell), np.bool_)
    is_first[1:] = geometry_of_shell[1:] != geometry_of_shell[:-1]
    keep = (n_polygons > 0) | (is_first & (polygons_of_geometry[geometry_of_shell] == 0))
    solid = np.cumsum(is_exterior | is_first)[keep]
    exterior = np.ones(len(solid), np.bool_)
    exterior[1:] = solid[1:] != solid[:-1]
    counts = np.bincount(geometry_of_shell[keep], minlength=n)
    return Shells(ragged.offsets_from_lengths(counts), ragged.offsets_from_lengths(n_polygons[keep]), exterior)
