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
from numba import njit

from citygml.scan import roles as R
from citygml.scan.numbers import parse_doubles
from citygml.scan.tape import DIRTY, FIRST_ATTRIBUTE, LAST, LENGTH, MAX_DEPTH, NAME, TEXT

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

# Columns of the context stack.
(
    _LAST, _MODE, _OBJECT, _BOUNDARY, _CHILD, _GEOMETRY, _REVERSED, _PATH, _RECORD, _SIZE, _GROUP, _ITEM, _EVENT,
) = range(13)  # fmt: skip

# Modes: what the children of an open element are.
(
    _TOP, _MEMBER, _IN_OBJECT, _IN_GEOMETRY, _IN_POLYGON, _IN_RING, _IN_LINE, _IN_POINT, _IN_APPEARANCE, _IN_PROPERTY,
) = range(10)  # fmt: skip

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


@njit(inline="always")
def _find(elements: Any, attributes: Any, row: int, attribute_roles: Any, role: int) -> Any:
    """The row of the element's first attribute with this role, or -1."""
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        if attribute_roles[attributes[k, 0]] == role:
            return k
    return -1


@njit(cache=True, nogil=True, _nrt=False)
def _path(nodes: Any, slots: Any, parent: int, name: int) -> Any:
    """The node under `parent` for `name`, entered on first sight; -1 when there is no room."""
    key = np.uint64(parent) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(name) * np.uint64(0xC2B2AE3D27D4EB4F)
    key ^= key >> np.uint64(31)
    mask = np.uint64(slots.shape[0] - 2)
    slot = key & mask
    while True:
        node = slots[slot]
        if node < 0:
            break
        if nodes[node, 0] == parent and nodes[node, 1] == name:
            return node
        slot = (slot + np.uint64(1)) & mask
    node = slots[slots.shape[0] - 1]
    if node >= nodes.shape[0]:
        return -1
    slots[slot] = node
    nodes[node, 0] = parent
    nodes[node, 1] = name
    slots[slots.shape[0] - 1] = node + 1
    return node


@njit(inline="always")
def _emit(events: Any, count: Any, kind: int, a: int, b: int, c: int, d: int, e: int, f: int, g: int) -> Any:
    """Append an event: its number among those of its kind. Room was checked before the element."""
    row = count[N_EVENTS]
    events[row, 0] = kind
    events[row, 1] = a
    events[row, 2] = b
    events[row, 3] = c
    events[row, 4] = d
    events[row, 5] = e
    events[row, 6] = f
    events[row, 7] = g
    count[N_EVENTS] += 1
    count[kind] += 1
    return count[kind] - 1


@njit(cache=True, nogil=True, _nrt=False)
def _dimension(buffer: Any, start: int, length: int) -> Any:
    """srsDimension as written; 0 when it is neither 2 nor 3."""
    if length == 1 and (buffer[start] == 50 or buffer[start] == 51):
        return np.int64(buffer[start]) - 48
    return 0


@njit(cache=True, nogil=True, _nrt=False)
def _numbers(buffer: Any, start: int, end: int, numbers: Any, slow: Any, count: Any, size: Any, single: bool) -> Any:
    """The numbers of a span, as points of three (z NaN in 2D).

    size : numbers of a point, UNSAID (three, or two where the count only fits that), or ANY for no points.
    single : gml:pos, where two or three numbers are one point.
    """
    first = count[N_NUMBERS]
    first_slow = count[N_SLOW]
    n, n_slow = parse_doubles(buffer, start, end, numbers, first, slow, first_slow, False)
    if n < 0:
        return BAD_NUMBERS
    if size != ANY:
        total = n - first
        if single and (total == 2 or total == 3):
            size = total
        elif size == UNSAID:
            size = 2 if total % 3 != 0 and total % 2 == 0 else 3
        if size == 0 or total % size != 0:
            return UNUSUAL
        if size == 2:
            points = total // 2
            if n_slow != first_slow or first + 3 * points > numbers.shape[0]:
                return UNUSUAL
            for k in range(points - 1, -1, -1):
                y = numbers[first + 2 * k + 1]
                x = numbers[first + 2 * k]
                numbers[first + 3 * k] = x
                numbers[first + 3 * k + 1] = y
                numbers[first + 3 * k + 2] = np.nan
            n = first + 3 * points
    count[N_SLOW] = n_slow
    count[N_NUMBERS] = n
    return DONE


@njit(cache=True, nogil=True, _nrt=False)
def _geometry_element(
    buffer: Any, elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, count: Any,
    base: Any, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element below a geometry property and outside polygons: 1 to go down, below 0 to stop."""
    if role == R.SKIP:
        return 0
    stack[here, _ITEM] = -1
    outside = stack[here, _REVERSED]
    identifier: Any = np.int64(0)
    id_length: Any = np.int64(-1)
    href: Any = np.int64(-1)
    position = elements[row, TEXT]
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        kind = attribute_roles[attributes[k, 0]]
        if kind == R.A_ID:
            identifier, id_length = attributes[k, 1], attributes[k, 2]
        elif kind == R.A_HREF:
            href = k
        elif kind == R.A_DIMENSION:
            stack[here, _SIZE] = _dimension(buffer, attributes[k, 1], attributes[k, 2])
        elif kind == R.A_CRS:
            _emit(events, count, CRS_NAME, attributes[k, 1], attributes[k, 2], 1, position, 0, 0, 0)
        elif (
            kind == R.A_ORIENTATION
            and role == R.ORIENTABLE
            and attributes[k, 2] == 1
            and buffer[attributes[k, 1]] == 45
        ):
            stack[here, _REVERSED] = 1 - stack[here, _REVERSED]
    number = stack[here, _GEOMETRY]
    if role == R.POLYGON:
        n = _emit(events, count, POLYGON, number, identifier, id_length, position, stack[here, _REVERSED], 0, 0)
        _emit(events, count, REFERENCE, base[POLYGON] + n, stack[here, _REVERSED], number, 0, 0, position, 0)
        stack[here, _MODE] = _IN_POLYGON
        stack[here, _ITEM] = count[RING]
    elif role == R.AGGREGATE or role == R.ORIENTABLE:
        if id_length >= 0:
            stack[here, _ITEM] = count[N_EVENTS]
            first = base[REFERENCE] + count[REFERENCE]
            _emit(events, count, AGGREGATE, identifier, id_length, first, first, elements[row, NAME], outside, number)
    elif role == R.LINE or role == R.POINT:
        stack[here, _MODE] = _IN_LINE if role == R.LINE else _IN_POINT
        stack[here, _EVENT] = count[N_EVENTS]
        n = count[N_NUMBERS]
        _emit(events, count, LINE if role == R.LINE else POINT, number, n, n, 0, 0, 0, 0)
    elif role != R.OTHER and role != R.OUTER and role != R.INNER:
        return UNUSUAL
    elif href >= 0:
        _emit(
            events,
            count,
            REFERENCE,
            -1,
            stack[here, _REVERSED],
            number,
            attributes[href, 1],
            attributes[href, 2],
            position,
            elements[row, NAME],
        )
    return 1


@njit(cache=True, nogil=True, _nrt=False)
def _polygon_element(
    buffer: Any, elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, numbers: Any,
    slow: Any, count: Any, base: Any, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element inside a polygon, line, point or texture coordinates."""
    identifier: Any = np.int64(0)
    id_length: Any = np.int64(-1)
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        kind = attribute_roles[attributes[k, 0]]
        if kind == R.A_ID or kind == R.A_RING:
            identifier, id_length = attributes[k, 1], attributes[k, 2]
        elif kind == R.A_DIMENSION:
            stack[here, _SIZE] = _dimension(buffer, attributes[k, 1], attributes[k, 2])
        elif kind == R.A_CRS:
            _emit(events, count, CRS_NAME, attributes[k, 1], attributes[k, 2], 1, elements[row, TEXT], 0, 0, 0)
        elif kind == R.A_HREF:
            return UNUSUAL
    if stack[here, _MODE] == _IN_POLYGON:
        n = count[N_NUMBERS]
        if role == R.RING:
            polygon = base[POLYGON] + count[POLYGON] - 1
            _emit(events, count, RING, n, n, identifier, id_length, polygon, 0, stack[here, _EVENT])
            stack[here, _EVENT] = count[N_EVENTS] - 1
            stack[here, _MODE] = _IN_RING
            return 1
        if (role == R.INNER) == (count[RING] == stack[here, _ITEM]) and (role == R.INNER or role == R.OUTER):
            return UNUSUAL
        if role == R.SKIP:
            return 0
        stack[here, _EVENT] = elements[row, TEXT]
        if role == R.OTHER or role == R.INNER or role == R.OUTER:
            return 1
        return UNUSUAL
    if role != R.POSLIST and role != R.POS and role != R.TEXTURE_COORDINATES:
        return 1 if role == R.OTHER or (role == R.POINT and stack[here, _MODE] == _IN_POINT) else UNUSUAL
    if elements[row, DIRTY] != 0 or elements[row, LAST] != row + 1:
        return UNUSUAL
    start = elements[row, TEXT]
    first = count[N_NUMBERS]
    size = np.int64(ANY) if role == R.TEXTURE_COORDINATES else stack[here, _SIZE]
    status = _numbers(buffer, start, start + elements[row, LENGTH], numbers, slow, count, size, role == R.POS)
    if status != DONE:
        return status
    if role == R.TEXTURE_COORDINATES:
        if id_length < 0:
            return UNUSUAL
        target = base[TARGET] + count[TARGET] - 1
        _emit(events, count, TEXTURE, target, identifier, id_length, first, count[N_NUMBERS], start, 0)
    elif stack[here, _MODE] == _IN_RING:
        events[stack[here, _EVENT], 2] = count[N_NUMBERS]
    else:
        events[stack[here, _EVENT], 3] = count[N_NUMBERS]
    return 0


@njit(cache=True, nogil=True, _nrt=False)
def _appearance_element(
    buffer: Any, elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, count: Any,
    base: Any, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element inside an Appearance: _GEOMETRY of its context is its number, _ITEM the surface data or -1."""
    leaf = elements[row, LAST] == row + 1
    text, length = elements[row, TEXT], elements[row, LENGTH]
    if role == R.TEXTURE or role == R.MATERIAL:
        n = _emit(events, count, SURFACE_DATA, elements[row, NAME], stack[here, _GEOMETRY], text, 0, 0, 0, 0)
        stack[here, _ITEM] = base[SURFACE_DATA] + n
        return 1
    if role == R.TARGET:
        k = _find(elements, attributes, row, attribute_roles, R.A_URI)
        if k >= 0:
            _emit(events, count, TARGET, stack[here, _ITEM], attributes[k, 1], attributes[k, 2], text, 0, 0, 0)
        elif leaf and elements[row, DIRTY] == 0:
            _emit(events, count, TARGET, stack[here, _ITEM], text, length, text, 0, 0, 0)
        else:
            return UNUSUAL
        return 1
    if role == R.DECLINE:
        return UNUSUAL
    if leaf:
        _emit(
            events, count, APPEARANCE_VALUE, stack[here, _GEOMETRY], stack[here, _ITEM], elements[row, NAME], text,
            length,
            elements[row, DIRTY], 0,
        )  # fmt: skip
    return 1


@njit(cache=True, nogil=True, _nrt=False)
def _attribute_element(
    elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, nodes: Any, slots: Any,
    count: Any, rows_before: int, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element of an object's attributes: its text if it has no children, and its XML attributes."""
    path = _path(nodes, slots, stack[here, _PATH], elements[row, NAME])
    if path < 0:
        return DECLINED
    number = rows_before + row
    group = stack[here, _GROUP]
    record = stack[here, _RECORD] << RECORD_SHIFT
    leaf = elements[row, LAST] == row + 1
    if leaf or role == R.GROUP:
        length = elements[row, LENGTH]
        if elements[row, DIRTY] != 0:
            length |= FLAG_DIRTY
        if not leaf:
            length = np.int64(0)
        if role == R.GROUP:
            length |= FLAG_GROUP
        _emit(
            events, count, VALUE, stack[here, _OBJECT], stack[here, _BOUNDARY], path | record, number, group,
            elements[row, TEXT], length,
        )  # fmt: skip
    for k in range(elements[row, FIRST_ATTRIBUTE], elements[row + 1, FIRST_ATTRIBUTE]):
        name = attributes[k, 0]
        kind = attribute_roles[name]
        if kind != R.A_KEEP and kind != R.A_HREF:
            continue
        node = _path(nodes, slots, path, name + ATTRIBUTE_NAME)
        if node < 0:
            return DECLINED
        length = attributes[k, 2] | FLAG_ATTRIBUTE
        _emit(
            events,
            count,
            VALUE,
            stack[here, _OBJECT],
            stack[here, _BOUNDARY],
            node | record,
            number,
            group,
            attributes[k, 1],
            length,
        )
    stack[here, _PATH] = path
    if role == R.GROUP:
        stack[here, _GROUP] = number
    return 1


@njit(cache=True, nogil=True, _nrt=False)
def _row_element(
    elements: Any, attributes: Any, row: int, is_object: bool, attribute_roles: Any, events: Any, count: Any, base: Any,
    rows_before: int, stack: Any, here: int
) -> Any:  # fmt: skip
    """A city object or boundary surface begins."""
    identifier: Any = np.int64(0)
    id_length: Any = np.int64(-1)
    k = _find(elements, attributes, row, attribute_roles, R.A_ID)
    if k >= 0:
        identifier, id_length = attributes[k, 1], attributes[k, 2]
    kind = OBJECT if is_object else BOUNDARY
    n = _emit(
        events, count, kind, elements[row, NAME], stack[here, _OBJECT], identifier, id_length, elements[row, TEXT],
        rows_before + row, stack[here, _BOUNDARY],
    )  # fmt: skip
    stack[here, _MODE] = _IN_OBJECT
    if is_object:
        stack[here, _OBJECT] = base[OBJECT] + n
        stack[here, _BOUNDARY] = -1
        stack[here, _PATH] = 0
    else:
        stack[here, _BOUNDARY] = base[BOUNDARY] + n
        stack[here, _PATH] = 1
    stack[here, _GROUP] = -1
    stack[here, _CHILD] = 0
    stack[here, _RECORD] = -1
    return 1


@njit(inline="always")
def _add_geometry(
    elements: Any, row: int, name: int, kind: int, events: Any, count: Any, base: Any, stack: Any, here: int
) -> None:
    """A GML geometry in a geometry property; kind -1 for a property that only refers to one."""
    n = _emit(
        events,
        count,
        GEOMETRY,
        stack[here, _OBJECT],
        stack[here, _BOUNDARY],
        kind,
        stack[here, _PATH],
        elements[row, TEXT],
        name,
        stack[here, _EVENT],
    )
    stack[here, _GEOMETRY] = base[GEOMETRY] + n
    stack[here, _MODE] = _IN_GEOMETRY


@njit(cache=True, nogil=True, _nrt=False)
def _object_element(
    buffer: Any, elements: Any, attributes: Any, row: int, roles: Any, attribute_roles: Any, events: Any,
    nodes: Any, slots: Any, count: Any, base: Any, rows_before: int, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element of a city object or boundary surface, or of their attributes."""
    name = elements[row, NAME]
    role = roles[name, 0]
    leaf = elements[row, LAST] == row + 1
    if role == R.FEATURE or role == R.BOUNDARY:
        return _row_element(
            elements, attributes, row, role == R.FEATURE, attribute_roles, events, count, base, rows_before, stack, here
        )
    if role == R.SKIP:
        return 0
    if role == R.PASS:
        stack[here, _MODE] = _TOP
        return 1
    position = elements[row, TEXT]
    below = R.OTHER if leaf else roles[elements[row + 1, NAME], 0]
    if below == R.IMPLICIT or below == R.DECLINE:
        return UNUSUAL
    href: Any = np.int64(-1)
    is_property = (
        below == R.POLYGON or below == R.AGGREGATE or below == R.ORIENTABLE or below == R.LINE or below == R.POINT
    )
    if leaf and roles[name, 2] == 1:
        href = _find(elements, attributes, row, attribute_roles, R.A_HREF)
        is_property = href >= 0
        if href < 0 and elements[row, LENGTH] > 0:
            return UNUSUAL
        if href < 0:
            _emit(
                events, count, NOTE, EMPTY_GEOMETRY, position, name, stack[here, _OBJECT], stack[here, _BOUNDARY], 0, 0
            )
            return 0
    k = _find(elements, attributes, row, attribute_roles, R.A_DIMENSION)
    if k >= 0:
        stack[here, _SIZE] = _dimension(buffer, attributes[k, 1], attributes[k, 2])
    if is_property:
        path = _path(nodes, slots, stack[here, _PATH], name)
        if path < 0:
            return DECLINED
        stack[here, _PATH] = path
        stack[here, _MODE] = _IN_PROPERTY
        stack[here, _EVENT] = position
        stack[here, _ITEM] = -1
        stack[here, _REVERSED] = 0
        if href >= 0:
            _add_geometry(elements, row, name, -1, events, count, base, stack, here)
            _emit(
                events,
                count,
                REFERENCE,
                -1,
                0,
                stack[here, _GEOMETRY],
                attributes[href, 1],
                attributes[href, 2],
                position,
                elements[row, NAME],
            )
        return 1
    if role != R.OTHER and role != R.GROUP and role != R.OUTER and role != R.INNER and role != R.POS:
        return UNUSUAL
    return _attribute_element(
        elements, attributes, row, role, attribute_roles, events, nodes, slots, count, rows_before, stack, here
    )


@njit(cache=True, nogil=True, _nrt=False)
def _top_element(
    elements: Any, attributes: Any, row: int, role: int, attribute_roles: Any, events: Any, count: Any, base: Any,
    rows_before: int, stack: Any, here: int
) -> Any:  # fmt: skip
    """An element outside city objects."""
    position = elements[row, TEXT]
    if stack[here, _MODE] == _MEMBER:
        if role == R.BOUNDARY or role == R.APPEARANCE:
            return UNUSUAL
        if role != R.FEATURE:
            _emit(events, count, NOTE, UNKNOWN_FEATURE, position, elements[row, NAME], 0, 0, 0, 0)
        return _row_element(
            elements, attributes, row, True, attribute_roles, events, count, base, rows_before, stack, here
        )
    if role == R.APPEARANCE:
        n = _emit(events, count, APPEARANCE, stack[here, _OBJECT], position, 0, 0, 0, 0, 0)
        stack[here, _MODE] = _IN_APPEARANCE
        stack[here, _GEOMETRY] = base[APPEARANCE] + n
        stack[here, _ITEM] = -1
        return 1
    if role == R.MEMBER and stack[here, _OBJECT] < 0:
        k = _find(elements, attributes, row, attribute_roles, R.A_HREF)
        if k >= 0:
            return UNUSUAL
        stack[here, _MODE] = _MEMBER
        return 1
    k = _find(elements, attributes, row, attribute_roles, R.A_CRS)
    if k >= 0:
        _emit(events, count, CRS_NAME, attributes[k, 1], attributes[k, 2], 0, position, 0, 0, 0)
    if role == R.FEATURE:
        return UNUSUAL
    return 1


@njit(cache=True, nogil=True, _nrt=False)
def _leave(events: Any, numbers: Any, count: Any, base: Any, stack: Any, here: int, outer: int) -> Any:
    """The element with context `here` has ended; `outer` is its parent's."""
    mode = stack[here, _MODE]
    if mode == _IN_GEOMETRY:
        if stack[here, _ITEM] >= 0 and (stack[outer, _MODE] == _IN_GEOMETRY or stack[outer, _MODE] == _IN_PROPERTY):
            events[stack[here, _ITEM], 4] = base[REFERENCE] + count[REFERENCE]
    elif mode == _IN_RING:
        if stack[outer, _MODE] == _IN_POLYGON:
            event = stack[here, _EVENT]
            start, end = events[event, 1], events[event, 2]
            if end - start < 9:
                return UNUSUAL
            closed = True
            for k in range(3):
                a, b = numbers[start + k], numbers[end - 3 + k]
                if a != b and not (a != a and b != b):
                    closed = False
            events[event, 6] = closed
            if closed and end - start < 12:
                return UNUSUAL
    elif mode == _IN_POLYGON and stack[outer, _MODE] == _IN_GEOMETRY and count[RING] == stack[here, _ITEM]:
        return UNUSUAL
    return DONE


@njit(cache=True, nogil=True, _nrt=False)
def walk(
    buffer: Any, elements: Any, n_elements: int, attributes: Any, roles: Any, attribute_roles: Any, size: int,
    events: Any, numbers: Any, slow: Any, stack: Any, count: Any, nodes: Any, slots: Any, base: Any, rows_before: int
) -> Any:  # fmt: skip
    """All elements of a piece into events: (status, row it stopped at).

    roles : (n_names, 3) role of each element name, `GeometryKind` code, 1 for names of geometry properties.
    attribute_roles : (n_names,)
    size : numbers of a point where nothing says (`UNSAID`, or the root's srsDimension).
    base : (N_COUNTERS,) events of each kind in earlier pieces; numbering goes on from there.
    rows_before : elements in earlier pieces.
    """
    count[:] = 0
    depth = 0
    row = 0
    for column in range(stack.shape[1]):
        stack[0, column] = 0
    stack[0, _LAST] = n_elements + 1
    stack[0, _MODE] = _TOP
    stack[0, _OBJECT] = stack[0, _BOUNDARY] = stack[0, _GROUP] = stack[0, _ITEM] = -1
    stack[0, _SIZE] = size
    while True:
        while depth > 0 and row >= stack[depth, _LAST]:
            status = _leave(events, numbers, count, base, stack, depth, depth - 1)
            if status != DONE:
                return status, row
            depth -= 1
        if row >= n_elements:
            break
        needed = 4 + elements[row + 1, FIRST_ATTRIBUTE] - elements[row, FIRST_ATTRIBUTE]
        if depth + 1 >= stack.shape[0] or count[N_EVENTS] + needed >= events.shape[0]:
            return FULL, row
        here = depth + 1
        for column in range(stack.shape[1]):
            stack[here, column] = stack[depth, column]
        stack[here, _LAST] = elements[row, LAST]
        role = roles[elements[row, NAME], 0]
        mode = stack[here, _MODE]
        if mode == _IN_APPEARANCE and role == R.TEXTURE_COORDINATES:
            mode = _IN_RING
            stack[here, _MODE] = _IN_RING
        if mode == _IN_OBJECT:
            if stack[here, _RECORD] < 0:
                stack[here, _RECORD] = stack[depth, _CHILD]
                stack[depth, _CHILD] += 1
            down = _object_element(
                buffer, elements, attributes, row, roles, attribute_roles, events, nodes, slots, count, base,
                rows_before, stack, here,
            )  # fmt: skip
        elif mode in (_IN_GEOMETRY, _IN_PROPERTY):
            if mode == _IN_PROPERTY:
                if role == R.IMPLICIT or role == R.DECLINE:
                    return UNUSUAL, row
                if not (
                    role == R.AGGREGATE
                    or role == R.POLYGON
                    or role == R.ORIENTABLE
                    or role == R.LINE
                    or role == R.POINT
                ):
                    row = elements[row, LAST]
                    continue
                _add_geometry(
                    elements, row, elements[row, NAME], roles[elements[row, NAME], 1], events, count, base, stack, here
                )
            down = _geometry_element(
                buffer, elements, attributes, row, role, attribute_roles, events, count, base, stack, here
            )
        elif mode == _IN_APPEARANCE:
            down = _appearance_element(
                buffer, elements, attributes, row, role, attribute_roles, events, count, base, stack, here
            )
        elif mode in (_TOP, _MEMBER):
            down = _top_element(
                elements, attributes, row, role, attribute_roles, events, count, base, rows_before, stack, here
            )
        else:
            down = _polygon_element(
                buffer,
                elements,
                attributes,
                row,
                role,
                attribute_roles,
                events,
                numbers,
                slow,
                count,
                base,
                stack,
                here,
            )
        if down < 0:
            return down, row
        if down == 0:
            row = elements[row, LAST]
        else:
            depth += 1
            row += 1
    return DONE, row
