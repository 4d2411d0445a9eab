"""References inside a document: ids -> polygons, rings and aggregates; xlinks replaced by what they mean."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from citygml.model import GeometryKind
from citygml.reader.names import Declined
from citygml.reader.part import Part
from citygml.scan import walk

__all__ = ["Identifiers", "References", "resolve"]

Array = np.ndarray

_MAX_ROUNDS = 12
_MAX_REFERENCES = 1 << 28


class Identifiers:
    """gml:ids of a document as numbers, and what each stands for.

    polygon, ring, aggregate : (n,) row, or -1.
    """

    def __init__(self, part: Part) -> None:
        self._part = part
        self._known = np.zeros(part.n_ids, np.bool_)
        self._known[part.id_number] = True
        if np.count_nonzero(self._known) != len(part.id_number):
            raise Declined("a gml:id is used more than once")
        self.polygon = self._rows(walk.POLYGON)
        self.ring = self._rows(walk.RING)
        self.aggregate = self._rows(walk.AGGREGATE)

    def _rows(self, kind: int) -> Array:
        part = self._part
        out = np.full(part.n_ids, -1, np.int64)
        table = part.table(kind)
        here = np.flatnonzero(table["id_length"] >= 0)
        out[part.id_number[np.searchsorted(part.id_start, table["id"][here])]] = here
        return out

    def named(self, kind: int, rows: Any = slice(None)) -> Array:
        """Number of the id that each event of a kind names; -1 where no element of the document has it."""
        numbers = self._part.hrefs[kind][rows]
        return np.where(self._known[numbers], numbers, -1) if self._part.n_ids else np.empty(0, np.int64)


class References(NamedTuple):
    """Geometries with every xlink resolved.

    offsets, polygons, reversed : ragged, one row a geometry.
    kinds : kind of each geometry, bare references settled.
    failed : rows of the reference table that lead nowhere.
    """

    offsets: Array
    polygons: Array
    reversed: Array
    kinds: Array
    failed: Array


def resolve(part: Part, identifiers: Identifiers, fallback: Array) -> References:
    """Replace every xlink by polygons.

    fallback : (n_geometries,) kind of a bare reference that leads nowhere.

    Raises
    ------
    Declined
        A target that is no geometry, or a circle.
    """
    table = part.table(walk.REFERENCE)
    geometry = part.table(walk.GEOMETRY)
    kinds = geometry["kind"].copy()
    is_link = table["polygon"] < 0
    links = np.flatnonzero(is_link)
    target = np.full(len(is_link), -1, np.int64)
    target[links] = identifiers.named(walk.REFERENCE, links)
    found = links[target[links] >= 0]
    as_polygon = np.full(len(is_link), -1, np.int64)
    as_aggregate = np.full(len(is_link), -1, np.int64)
    as_polygon[found] = identifiers.polygon[target[found]]
    as_aggregate[found] = identifiers.aggregate[target[found]]
    if ((as_polygon[found] < 0) & (as_aggregate[found] < 0)).any():
        raise Declined("an xlink to something that is no surface")
    _settle_kinds(part, kinds, table["geometry"], links, as_polygon, as_aggregate, fallback)
    polygon = np.where(is_link, as_polygon, table["polygon"])
    item, polygons, reverse = _expand(part, polygon, table["reversed"] != 0, as_aggregate)
    owner = table["geometry"][item]
    counts = np.bincount(owner, minlength=len(kinds))
    offsets = np.zeros(len(kinds) + 1, np.int64)
    np.cumsum(counts, out=offsets[1:])
    return References(offsets, polygons, reverse, kinds, links[target[links] < 0])


def _settle_kinds(
    part: Part, kinds: Array, owner: Array, links: Array, as_polygon: Array, as_aggregate: Array, fallback: Array
) -> None:
    """Kind of a geometry that only refers to one: its target's."""
    bare = links[kinds[owner[links]] < 0]
    aggregates = part.table(walk.AGGREGATE)["name"]
    roles = part.vocabulary.roles
    for row in bare:
        kind = int(fallback[owner[row]])
        if as_polygon[row] >= 0:
            kind = int(GeometryKind.MULTI_SURFACE)
        elif as_aggregate[row] >= 0:
            kind = int(roles[aggregates[as_aggregate[row]], 1])
        kinds[owner[row]] = kind


def _expand(part: Part, polygon: Array, reverse: Array, aggregate: Array) -> tuple[Array, Array, Array]:
    """Every reference with its aggregates opened: (reference it came from, polygon, reversed), in order."""
    ranges = part.table(walk.AGGREGATE)
    item = np.arange(len(polygon))
    source, turned = item, reverse
    for _ in range(_MAX_ROUNDS):
        opened = aggregate[source]
        opened = np.where(polygon[source] >= 0, -1, opened)
        keep = (polygon[source] >= 0) | (opened >= 0)
        if not (opened >= 0).any():
            return item[keep], polygon[source[keep]], turned[keep]
        item, source, turned, opened = item[keep], source[keep], turned[keep], opened[keep]
        first = np.where(opened >= 0, ranges["first"][opened], source)
        length = np.where(opened >= 0, ranges["end"][opened] - first, 1)
        if length.sum() > _MAX_REFERENCES:
            raise Declined("references that grow without end")
        starts = np.cumsum(length) - length
        new = np.arange(length.sum()) - np.repeat(starts - first, length)
        around = np.repeat(np.where(opened >= 0, ranges["turned"][opened] != 0, False), length)
        was_open = np.repeat(opened >= 0, length)
        before = np.repeat(turned, length)
        turned = np.where(was_open, before ^ around ^ reverse[new], before)
        item, source = np.repeat(item, length), new
    raise Declined("xlinks that refer to each other in a circle")
