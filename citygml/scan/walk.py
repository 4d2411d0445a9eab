"""Tape -> events: objects, surfaces, polygons, references and values in document order; compiled.

One pass over the elements of a piece. Each open element has a row of context on a stack (the object, boundary
surface, LOD, geometry and attribute path it is in); a child starts from its parent's row. What an element is follows
from its role (`roles`) and the mode of its parent, so `gml:exterior` is a shell in a solid and a ring in a polygon.
The walk knows roles, not names.

An event is a row of eight int64: its kind and up to seven numbers (`EVENT_COLUMNS`). Spans are positions in the
document. Numbers of coordinate lists go to one float64 array; events have a start and an end in it.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from citygml.arrays import ByteArray, FloatArray, IntArray
from citygml.scan.machine import kernel
from citygml.scan.tape import MAX_DEPTH

__all__ = ["EVENT_COLUMNS", "Output", "Paths", "Piece", "Space", "empty_paths", "empty_space", "walk"]

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

# Columns of all events: the kind, then those of the kind.
EVENT_KIND, FIRST_COLUMN = range(2)
EVENT_WIDTH = 8


def _column(kind: int, name: str) -> int:
    return FIRST_COLUMN + EVENT_COLUMNS[kind].index(name)


RING_START, RING_END, RING_CLOSED = (_column(RING, name) for name in ("start", "end", "closed"))
LINE_START, LINE_END = (_column(LINE, name) for name in ("start", "end"))
POINT_START, POINT_END = (_column(POINT, name) for name in ("start", "end"))
TEXTURE_RING, TEXTURE_START, TEXTURE_END = (_column(TEXTURE, name) for name in ("ring", "start", "end"))
AGGREGATE_END = _column(AGGREGATE, "end")
REFERENCE_HREF = _column(REFERENCE, "href")
TARGET_URI = _column(TARGET, "uri")
VALUE_OBJECT, VALUE_BOUNDARY, VALUE_PATH, VALUE_ROW, VALUE_GROUP, VALUE_TEXT, VALUE_LENGTH = (
    _column(VALUE, name) for name in EVENT_COLUMNS[VALUE]
)

# What `walk` returns; below zero the document is left to the reference reader.
DONE, PATHS_FULL, FULL, BAD_NUMBERS, UNSUPPORTED = 0, -1, -2, -3, -4

# Numbers per position beside 2 and 3: not written in the file (then by their count), numbers that are no positions,
# and a srsDimension that is not supported.
DIMENSION_UNSPECIFIED, NO_POSITIONS, DIMENSION_UNSUPPORTED = 9, 8, 0

# `polygon` of a REFERENCE that is none: an xlink, or the beginning of a shell of a solid.
XLINK, EXTERIOR_SHELL, INTERIOR_SHELL = -1, -2, -3

# Codes of notes.
UNKNOWN_FEATURE, EMPTY_GEOMETRY, MEMBER_REFERENCE = range(1, 4)

# Counters: of each kind of event, then of events, numbers and inexact numbers.
N_EVENTS, N_NUMBERS, N_INEXACT, N_COUNTERS = N_KINDS, N_KINDS + 1, N_KINDS + 2, N_KINDS + 3

# `length` of a VALUE: the length of its text in the lower bits, and what the text is.
LENGTH_MASK = 0xFFFFFFFF
FLAG_DIRTY, FLAG_ATTRIBUTE, FLAG_GROUP = 1 << 40, 1 << 41, 1 << 42

# `path` of a VALUE: the path in the lower bits, above them the number of the child of the row that it is in.
PATH_MASK = 0xFFFFFFFF
RECORD_SHIFT = 32

# Columns of path nodes; the roots of all paths; and what is added to the name of a node that is an XML attribute.
PATH_PARENT, PATH_NAME = range(2)
OBJECT_PATH, BOUNDARY_PATH, N_ROOT_PATHS = range(3)
XML_ATTRIBUTE = 1 << 20

# Columns of the inexact numbers: position in the numbers, and where their text starts and ends.
INEXACT_POSITION, INEXACT_START, INEXACT_END = range(3)

# Columns of the context stack.
N_CONTEXT = 13


class Paths(NamedTuple):
    """Attribute paths of a document as a trie: node 0 is an object, node 1 a boundary surface.

    nodes : (n, 2) parent and name; slots : open-addressed hash table, with the number of nodes in the last slot.
    """

    nodes: IntArray
    slots: IntArray

    @property
    def n_nodes(self) -> int:
        """Number of nodes."""
        return int(self.slots[-1])


class Space(NamedTuple):
    """Working space of one piece.

    events : (n, 8); numbers : (m,) of coordinate lists; inexact : (k, 3) numbers that only `float` parses exactly;
    stack : context of the open elements; counts : (N_COUNTERS,).
    """

    events: IntArray
    numbers: FloatArray
    inexact: IntArray
    stack: IntArray
    counts: IntArray


class Piece(NamedTuple):
    """What the walk reads: a piece of a document.

    buffer : the document; elements, attributes : its tape; element_roles : (n_names, 3); attribute_roles : (n_names,);
    rows_before : elements in earlier pieces.
    """

    buffer: ByteArray
    elements: IntArray
    attributes: IntArray
    element_roles: IntArray
    attribute_roles: IntArray
    rows_before: int


class Output(NamedTuple):
    """What the walk writes.

    events, numbers, inexact, counts : as in `Space`; base : (N_COUNTERS,) counts of earlier pieces;
    nodes, slots : as in `Paths`.
    """

    events: IntArray
    numbers: FloatArray
    inexact: IntArray
    counts: IntArray
    base: IntArray
    nodes: IntArray
    slots: IntArray


def empty_paths(capacity: int = 1 << 14) -> Paths:
    """The two roots alone."""
    slots = np.full(4 * capacity + 1, -1, np.int64)
    slots[-1] = N_ROOT_PATHS
    return Paths(np.full((capacity, 2), -1, np.int64), slots)


def empty_space(n_events: int, n_numbers: int) -> Space:
    """Space for this many events and numbers; untouched memory is not used."""
    return Space(
        events=np.empty((n_events, EVENT_WIDTH), np.int64),
        numbers=np.empty(n_numbers),
        inexact=np.empty((1 << 16, 3), np.int64),
        stack=np.zeros((MAX_DEPTH + 3, N_CONTEXT), np.int64),
        counts=np.zeros(N_COUNTERS, np.int64),
    )


def walk(
    buffer: Any, elements: Any, n_elements: int, attributes: Any, roles: Any, attribute_roles: Any, dimension: int,
    events: Any, numbers: Any, inexact: Any, stack: Any, counts: Any, nodes: Any, slots: Any, base: Any,
    rows_before: int
) -> tuple[int, int]:  # fmt: skip
    """All elements of a piece into events: (status, row it stopped at). Arrays may be `Flat`.

    Arguments are the fields of `Piece` and `Output`, and the context stack. dimension : numbers per position where no
    element says (DIMENSION_UNSPECIFIED, or the root's srsDimension).
    """
    answer: tuple[int, int] = kernel("walk")(
        buffer, elements, n_elements, attributes, roles, attribute_roles, dimension, events, numbers, inexact, stack,
        counts, nodes, slots, base, rows_before,
    )  # fmt: skip
    return answer
