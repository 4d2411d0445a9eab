"""One large document by two threads: each reads half of the root's children, and the halves become one Part.

The document is cut behind a member near its middle. That it is really a child of the root that ends there is
known once the first half has been scanned up to it; if not, the document is read in one go. Rows of the second half
are then moved by how many there are in the first, names, paths and texts take the first half's numbers, and
the Part is what one thread would have made.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np

from citygml.reader.names import Declined
from citygml.reader.part import Part, Pieces
from citygml.scan import walk
from citygml.scan.values import Pool

__all__ = ["SMALLEST", "read_in_halves"]

Array = np.ndarray

# Smaller documents are read before a second thread is of use.
SMALLEST = 4 << 20

_MEMBER_END = re.compile(rb"</(?:[^\s<>/:]+:)?(?:cityObjectMember|featureMember|appearanceMember)\s*>")

# What each column counts or numbers; those left out stay. A row that is -1 stays too where GUARDED.
_GUARDED = "?"
_MOVES = {
    walk.OBJECT: {"name": "name", "parent": "?object", "row": "row"},
    walk.BOUNDARY: {"name": "name", "object": "object", "row": "row", "parent": "?boundary"},
    walk.POLYGON: {"geometry": "geometry"},
    walk.RING: {"start": "ring", "end": "ring", "polygon": "polygon"},
    walk.GEOMETRY: {"object": "object", "boundary": "?boundary", "path": "path", "name": "name"},
    walk.REFERENCE: {"polygon": "?polygon", "geometry": "geometry", "name": "name"},
    walk.AGGREGATE: {"first": "reference", "end": "reference", "name": "name", "geometry": "geometry"},
    walk.LINE: {"geometry": "geometry", "start": "line", "end": "line"},
    walk.POINT: {"geometry": "geometry", "start": "point", "end": "point"},
    walk.APPEARANCE: {"object": "?object"},
    walk.SURFACE_DATA: {"name": "name", "appearance": "appearance"},
    walk.APPEARANCE_VALUE: {"appearance": "appearance", "surface_data": "?surface_data", "name": "name"},
    walk.TARGET: {"surface_data": "?surface_data"},
    walk.TEXTURE: {"target": "target", "start": "uv", "end": "uv"},
    walk.NOTE: {"name": "name", "object": "object", "boundary": "?boundary"},
    walk.CRS_NAME: {},
}
_VALUE_MOVES = {
    "object": "object", "boundary": "?boundary", "path": "path", "row": "row", "group": "?row", "value": "value",
}  # fmt: skip
_COUNTED = {
    "object": walk.OBJECT, "boundary": walk.BOUNDARY, "polygon": walk.POLYGON, "geometry": walk.GEOMETRY,
    "reference": walk.REFERENCE, "appearance": walk.APPEARANCE, "surface_data": walk.SURFACE_DATA,
    "target": walk.TARGET,
}  # fmt: skip


def read_in_halves(buffer: Array, end: int, pool: Pool) -> Part | None:
    """The Part of a document as `read_part` makes it, by two threads; None where that cannot be done."""
    match = _MEMBER_END.search(buffer.data, end // 2, end)
    if match is None:
        return None
    cut = match.end()
    first, second = Pieces(buffer, end, pool), Pieces(buffer, end, Pool())
    with ThreadPoolExecutor(1) as other:
        later = other.submit(second.read, cut, None)
        try:
            if not first.read(None, cut):
                return None
            later.result()
            return _joined(first, second)
        except Declined:
            return None


def _joined(first: Pieces, second: Pieces) -> Part:
    """The second half behind the first.

    Raises
    ------
    Declined
        Where the halves do not add up to the document read in one go.
    """
    names = first.vocabulary.join(second.vocabulary)
    move = _movers(first, second, names)
    for kind, moves in _MOVES.items():
        rows = second.events[kind].finished()
        for k, column in enumerate(walk.EVENT_COLUMNS[kind]):
            if column in moves and len(rows):
                rows[:, k] = move(moves[column], rows[:, k])
        first.events[kind].add(rows, 1.0)
    for column, store in second.values.items():
        rows = store.finished()
        first.values[column].add(move(_VALUE_MOVES[column], rows) if column in _VALUE_MOVES else rows, 1.0)
    for name, store in second.points.items():
        first.points[name].add(store.finished(), 1.0)
    first.uv.add(second.uv.finished(), 1.0)
    ids = _texts(first.ids, second.ids)
    first.id_start.add(second.id_start.finished(), 1.0)
    first.id_number.add(ids[second.id_number.finished()], 1.0)
    for kind, store in second.hrefs.items():
        first.hrefs[kind].add(ids[store.finished()] if store.n else store.finished(), 1.0)
    return first.part()


def _movers(first: Pieces, second: Pieces, names: Array) -> Callable[[str, Array], Array]:
    """(what a column counts or numbers, the column) -> the column in the whole document."""
    counts = {what: first.events[kind].n for what, kind in _COUNTED.items()}
    counts.update({name: store.n for name, store in first.points.items()}, uv=first.uv.n, row=first.rows)
    numbers = {"name": names, "path": _paths(first, second, names), "value": _texts(first.pool, second.pool)}
    return partial(_moved, counts, numbers)


def _moved(counts: dict[str, int], numbers: dict[str, Array], what: str, column: Array) -> Array:
    if what in numbers:
        return numbers[what][column]
    count = counts[what.lstrip(_GUARDED)]
    return np.where(column >= 0, column + count, column) if what.startswith(_GUARDED) else column + count


def _texts(first: Pool, second: Pool) -> Array:
    """The number in the first pool of every text of the second, entered where it is new."""
    text, starts, lengths = second.table()
    return first.numbers(text, np.ascontiguousarray(starts), np.ascontiguousarray(lengths))


def _paths(first: Pieces, second: Pieces, names: Array) -> Array:
    """The number in the first half of every path of the second, entered where it is new."""
    nodes, slots = first.paths
    known: dict[tuple[Any, Any], int] = {tuple(nodes[k].tolist()): k for k in range(2, first.paths.n_nodes)}
    numbers = np.arange(second.paths.n_nodes)
    for node, (parent, name) in enumerate(second.paths.nodes[: second.paths.n_nodes].tolist()):
        if node < 2:
            continue
        mark = walk.ATTRIBUTE_NAME if name >= walk.ATTRIBUTE_NAME else 0
        key = (int(numbers[parent]), int(names[name - mark]) + mark)
        if key not in known:
            known[key] = int(slots[-1])
            if known[key] == len(nodes):
                raise Declined("too many paths")
            nodes[known[key]] = key
            slots[-1] += 1
        numbers[node] = known[key]
    return numbers
