"""Tape -> events: objects, surfaces, polygons, references and values in document order; compiled.

One pass over the elements of a piece. Each open element has a row of context on a stack (which object,
boundary surface, LOD, geometry and attribute path it is in); a child starts from its parent's row. What an
element is follows from its role (`roles`) and from the mode it stands in, so `gml:exterior` is a shell in a
solid and a ring in a polygon. The walk knows roles, not names.

An event is a row of eight int64: its kind and up to seven numbers (`EVENT_COLUMNS`). Spans are positions in
the document. Numbers of coordinate lists go to one float64 array, of which events name a start and an end.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from citygml.scan.machine import kernel
from citygml.scan.tape import MAX_DEPTH

__all__ = ["EVENT_COLUMNS", "Paths", "Space", "empty_paths", "empty_space", "walk"]

Array = np.ndarray

# Kinds of event.
(
    OBJECT,
    BOUNDARY,
    POLYGON,
    RING,
    GEOMETRY,
    REFERENCE,
    AGGREGATE,
    LINE,
    POINT,
    VALUE,
    APPEARANCE,
    SURFACE_DATA,
    APPEARANCE_VALUE,
    TARGET,
    TEXTURE,
    NOTE,
    CRS_NAME,
    N_KINDS,
) = range(18)

EVENT_COLUMNS = {
    OBJECT: ("name", "parent", "id", "id_length", "position", "row"),
    BOUNDARY: ("name", "object", "id", "id_length", "position", "row", "parent"),
    POLYGON: ("geometry", "id", "id_length", "position", "reversed"),
    RING: ("start", "end", "id", "id_length", "polygon", "closed", "position"),
    GEOMETRY: ("object", "boundary", "kind", "path", "position", "name", "property"),
    REFERENCE: ("polygon", "reversed", "geometry", "href", "length", "position", "name"),
    AGGREGATE: ("id", "id_length", "first", "end", "name", "turned", "geometry"),
    LINE: ("geometry", "start", "end"),
    POINT: ("geometry", "start", "end"),
    VALUE: ("object", "boundary", "path", "row", "group", "text", "length"),
    APPEARANCE: ("object", "position"),
    SURFACE_DATA: ("name", "appearance", "position"),
    APPEARANCE_VALUE: ("appearance", "surface_data", "name", "text", "length", "dirty"),
    TARGET: ("surface_data", "uri", "length", "position"),
    TEXTURE: ("target", "ring", "length", "start", "end", "position"),
    NOTE: ("code", "position", "name", "object", "boundary"),
    CRS_NAME: ("text", "length", "in_geometry", "position"),
}

# What `walk` returns: below zero the document is for the reference reader.
DONE, DECLINED, FULL, BAD_NUMBERS, UNUSUAL = 0, -1, -2, -3, -4

# Numbers of a point: as the count tells, or no points at all.
UNSAID, ANY = 9, 8

# Notes.
UNKNOWN_FEATURE, EMPTY_GEOMETRY, MEMBER_REFERENCE = range(1, 4)

# Counters: of each kind of event, then of events, numbers and slow numbers.
N_EVENTS, N_NUMBERS, N_SLOW, N_COUNTERS = N_KINDS, N_KINDS + 1, N_KINDS + 2, N_KINDS + 3

# Where `length` of a VALUE carries how its text is to be taken.
FLAG_DIRTY, FLAG_ATTRIBUTE, FLAG_GROUP = 1 << 40, 1 << 41, 1 << 42

# Where `path` of a VALUE carries the number of the child of the row it stands in.
RECORD_SHIFT = 32

# Added to the name of a path node that is an XML attribute.
ATTRIBUTE_NAME = 1 << 20


class Paths(NamedTuple):
    """Attribute paths of a document as a trie: node 0 is an object, node 1 a boundary surface.

    nodes : (n, 2) parent and name; slots : open-addressed, with the number of nodes in the last.
    """

    nodes: Array
    slots: Array

    @property
    def n_nodes(self) -> int:
        """How many nodes there are."""
        return int(self.slots[-1])


class Space(NamedTuple):
    """Working space of one piece."""

    events: Array
    numbers: Array
    slow: Array
    stack: Array
    counts: Array


def empty_paths(capacity: int = 1 << 14) -> Paths:
    """The two roots alone."""
    slots = np.full(4 * capacity + 1, -1, np.int64)
    slots[-1] = 2
    return Paths(np.full((capacity, 2), -1, np.int64), slots)


def empty_space(n_events: int, n_numbers: int) -> Space:
    """Room for this many events and numbers; memory is only used where they are written."""
    return Space(
        events=np.empty((n_events, 8), np.int64),
        numbers=np.empty(n_numbers),
        slow=np.empty((1 << 16, 3), np.int64),
        stack=np.zeros((MAX_DEPTH + 3, 13), np.int64),
        counts=np.zeros(N_COUNTERS, np.int64),
    )


def walk(
    buffer: Any, elements: Any, n_elements: int, attributes: Any, roles: Any, attribute_roles: Any, size: int,
    events: Any, numbers: Any, slow: Any, stack: Any, count: Any, nodes: Any, slots: Any, base: Any, rows_before: int
) -> tuple[int, int]:  # fmt: skip
    """All elements of a piece into events: (status, row it stopped at). Arrays may be `Flat`.

    roles : (n_names, 3) role of each element name, `GeometryKind` code, 1 for names of geometry properties.
    attribute_roles : (n_names,)
    size : numbers of a point where nothing says (`UNSAID`, or the root's srsDimension).
    base : (N_COUNTERS,) events of each kind in earlier pieces; numbering goes on from there.
    rows_before : elements in earlier pieces.
    """
    answer: tuple[int, int] = kernel("walk")(
        buffer, elements, n_elements, attributes, roles, attribute_roles, size, events, numbers, slow, stack, count,
        nodes, slots, base, rows_before,
    )  # fmt: skip
    return answer
