"""One large document parsed by two threads: each parses half of the root's children, and the halves are joined.

The document is cut behind a member near its middle. Whether a child of the root really ends there is known once the
first half has been scanned up to it; if not, the document is parsed in one pass. Row numbers of the second half are
then shifted by the number of rows in the first; names, paths and texts take the first half's numbers. The result is
the ParsedDocument that one thread would have made.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np

from citygml.arrays import AnyArray, ByteArray, Int32Array, IntArray, IntegerArray
from citygml.reader.fast.parsed_document import DocumentParser, ParsedDocument
from citygml.reader.fast.vocabulary import UnsupportedByFastPath
from citygml.scan import walk
from citygml.scan.values import TextPool

__all__ = ["MIN_BYTES", "parse_by_two_threads"]

# Smaller documents are parsed before a second thread is of use.
MIN_BYTES = 4 << 20

_MEMBER_END = re.compile(rb"</(?:[^\s<>/:]+:)?(?:cityObjectMember|featureMember|appearanceMember|member)\s*>")

# What the numbers of a column refer to; columns left out are not shifted. Where _OPTIONAL, -1 stays -1.
_OPTIONAL = "?"
_REFERENCES = {
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
_VALUE_REFERENCES = {
    "object": "object", "boundary": "?boundary", "path": "path", "row": "row", "group": "?row", "value": "value",
}  # fmt: skip
_COUNTED = {
    "object": walk.OBJECT, "boundary": walk.BOUNDARY, "polygon": walk.POLYGON, "geometry": walk.GEOMETRY,
    "reference": walk.REFERENCE, "appearance": walk.APPEARANCE, "surface_data": walk.SURFACE_DATA,
    "target": walk.TARGET,
}  # fmt: skip


def parse_by_two_threads(buffer: ByteArray, end: int, pool: TextPool) -> ParsedDocument | None:
    """The document as `parse_document` gives it; None where it cannot be split."""
    match = _MEMBER_END.search(buffer.data, end // 2, end)
    if match is None:
        return None
    cut = match.end()
    first, second = DocumentParser(buffer, end, pool), DocumentParser(buffer, end, TextPool())
    with ThreadPoolExecutor(1) as other:
        later = other.submit(second.parse, cut, None)
        try:
            if not first.parse(None, cut):
                return None
            later.result()
            return _joined(first, second)
        except UnsupportedByFastPath:
            return None


def _joined(first: DocumentParser, second: DocumentParser) -> ParsedDocument:
    """The second half appended to the first.

    Raises
    ------
    UnsupportedByFastPath
        The halves do not add up to the document parsed in one pass.
    """
    names = first.vocabulary.merge(second.vocabulary)
    shift = _shifts(first, second, names)
    for kind, references in _REFERENCES.items():
        rows = second.events[kind].finished()
        for k, column in enumerate(walk.EVENT_COLUMNS[kind]):
            if column in references and len(rows):
                rows[:, k] = shift(references[column], rows[:, k])
        first.events[kind].append(rows, 1.0)
    for name, values in second.values.items():
        column_values = values.finished()
        if name in _VALUE_REFERENCES:
            column_values = shift(_VALUE_REFERENCES[name], column_values)
        first.values[name].append(column_values, 1.0)
    for kind, points in second.coordinates.items():
        first.coordinates[kind].append(points.finished(), 1.0)
    first.uv.append(second.uv.finished(), 1.0)
    ids = _text_numbers(first.ids, second.ids)
    first.id_start.append(second.id_start.finished(), 1.0)
    first.id_number.append(ids[second.id_number.finished()], 1.0)
    for kind, numbers in second.hrefs.items():
        first.hrefs[kind].append(ids[numbers.finished()] if numbers.n else numbers.finished(), 1.0)
    return first.document()


def _shifts(first: DocumentParser, second: DocumentParser, names: IntArray) -> Callable[[str, AnyArray], AnyArray]:
    """(what a column refers to, the column) -> the column in the whole document."""
    counts = {what: first.events[kind].n for what, kind in _COUNTED.items()}
    counts |= {
        "ring": first.coordinates[walk.RING].n,
        "line": first.coordinates[walk.LINE].n,
        "point": first.coordinates[walk.POINT].n,
        "uv": first.uv.n,
        "row": first.n_rows,
    }
    numbers: dict[str, IntegerArray] = {
        "name": names,
        "path": _path_numbers(first, second, names),
        "value": _text_numbers(first.pool, second.pool),
    }
    return partial(_shifted, counts, numbers)


def _shifted(counts: dict[str, int], numbers: dict[str, IntegerArray], what: str, column: AnyArray) -> AnyArray:
    if what in numbers:
        return numbers[what][column]
    count = counts[what.lstrip(_OPTIONAL)]
    return np.where(column >= 0, column + count, column) if what.startswith(_OPTIONAL) else column + count


def _text_numbers(first: TextPool, second: TextPool) -> Int32Array:
    """The number in the first pool of every text of the second, added where it is new."""
    text, starts, lengths = second.table()
    return first.numbers(text, np.ascontiguousarray(starts), np.ascontiguousarray(lengths))


def _path_numbers(first: DocumentParser, second: DocumentParser, names: IntArray) -> IntArray:
    """The node in the first half of every path of the second, added where it is new."""
    nodes, slots = first.paths
    known: dict[tuple[Any, Any], int] = {
        tuple(nodes[k].tolist()): k for k in range(walk.N_ROOT_PATHS, first.paths.n_nodes)
    }
    numbers = np.arange(second.paths.n_nodes)
    for node, (parent, name) in enumerate(second.paths.nodes[: second.paths.n_nodes].tolist()):
        if node < walk.N_ROOT_PATHS:
            continue
        mark = walk.XML_ATTRIBUTE if name >= walk.XML_ATTRIBUTE else 0
        key = (int(numbers[parent]), int(names[name - mark]) + mark)
        if key not in known:
            known[key] = int(slots[-1])
            if known[key] == len(nodes):
                raise UnsupportedByFastPath("too many attribute paths")
            nodes[known[key]] = key
            slots[-1] += 1
        numbers[node] = known[key]
    return numbers
