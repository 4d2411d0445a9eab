"""References inside a document: ids -> polygons, rings and aggregates; xlinks replaced by what they mean."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from citygml.model import GeometryKind
from citygml.reader.names import Declined
from citygml.reader.part import Part
from citygml.scan import walk
from citygml.scan.values import Pool

__all__ = ["Identifiers", "References", "resolve"]

Array = np.ndarray

_MAX_ROUNDS = 12
_MAX_REFERENCES = 1 << 28


class Identifiers:
    """gml:ids of a document as numbers, and what each stands for.

    n : how many; a number from n on is a href to nothing.
    polygon, ring, aggregate : (n,) row, or -1.
    """

    def __init__(self, part: Part) -> None:
        self._part = part
        self._pool = Pool()
        starts, lengths = part.id_spans
        numbers = self._pool.numbers(part.buffer, starts, lengths)
        self.n = len(self._pool)
        if self.n != len(starts):
            raise Declined("a gml:id is used more than once")
        self._starts = starts
        self.polygon = self._rows(walk.POLYGON, numbers)
        self.ring = self._rows(walk.RING, numbers)
        self.aggregate = self._rows(walk.AGGREGATE, numbers)

    def _rows(self, kind: int, numbers: Array) -> Array:
        out = np.full(self.n + 1, -1, np.int64)
        table = self._part.table(kind)
        here = np.flatnonzero(table["id_length"] >= 0)
        out[numbers[np.searchsorted(self._starts, table["id"][here])]] = here
        return out[:-1]

    def of_hrefs(self, starts: Array, lengths: Array) -> Array:
        """Number of the id each href names; -1 where no element of the document has it."""
        buffer = self._part.buffer
        local = (lengths > 0) & (buffer[starts] == ord("#"))
        for k in np.flatnonzero(~local):
            text = self._part.text(int(starts[k]), int(lengths[k]))
            if b"#" in text or text != text.strip():
                raise Declined("an xlink to another file")
        numbers = self._pool.numbers(buffer, starts + local, lengths - local)
        return np.where(numbers < self.n, numbers, -1)


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
    target[links] = identifiers.of_hrefs(table["href"][links], table["length"][links])
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
