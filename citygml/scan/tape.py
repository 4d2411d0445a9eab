"""Bytes of a document -> tape: one row per element; compiled.

A tape is two tables of int64 in document order; a row of elements fills a cache line. It holds XML
alone: names are numbers for the qualified name as written (`bldg:Building`), texts and attribute
values are spans of the buffer. Columns:

elements : NAME, PARENT (row, -1 for the children of the root), LAST (row after the
    last descendant), TEXT, LENGTH (span after the start tag; for elements without
    children that is their content), DIRTY (the content holds a comment, CDATA or
    processing instruction), FIRST_ATTRIBUTE (their rows run to the next element's).
attributes : ATTRIBUTE_NAME, ATTRIBUTE_VALUE, ATTRIBUTE_LENGTH (span of the value).

`scan` stops after the child of the root that passes `target`, so that a document is
scanned in pieces of bounded size whose arrays stay in the cache. Anything but plain,
well-formed XML stops it with a status. Every row written is checked against the length
of its array, every read against the end of the buffer.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from citygml.arrays import ByteArray, IntArray
from citygml.scan.machine import kernel

__all__ = ["MAX_DEPTH", "PADDING", "Names", "Tape", "empty_names", "empty_tape", "padded", "scan"]

# Zero bytes behind a document, which the kernels may read.
PADDING = 64

MAX_DEPTH = 200
MAX_NAMES = 4096
_SLOTS = 4 * MAX_NAMES


# What `scan` reads: the start tag of the root, or its children.
ROOT, CHILDREN = range(2)

# Why `scan` stopped. From TRUNCATED on, the rows are those of the complete children.
PIECE, END, TRUNCATED, MALFORMED, DOCTYPE, TOO_DEEP, FULL, NAMES_FULL = range(8)


# Columns of `elements`.
NAME, PARENT, LAST, TEXT, LENGTH, DIRTY, FIRST_ATTRIBUTE = range(7)
_ELEMENT_WIDTH = 8

# Columns of `attributes`.
ATTRIBUTE_NAME, ATTRIBUTE_VALUE, ATTRIBUTE_LENGTH = range(3)

# Columns of the spans of names.
NAME_HASH, NAME_START, NAME_LENGTH = range(3)

# Columns of the stack of open elements: row, and span of the name.
OPEN_ROW, OPEN_START, OPEN_LENGTH = range(3)


class Tape(NamedTuple):
    """Elements (n + 1, 8) and attributes (m, 3) of one piece of a document."""

    elements: IntArray
    attributes: IntArray


class Names(NamedTuple):
    """Qualified names found so far: an open-addressed hash table.

    slots : number of a name, -1 where empty; the last one has the number of names.
    spans : (n, 3) hash, and span in the document, of each name.
    """

    slots: IntArray
    spans: IntArray

    @property
    def n_names(self) -> int:
        """How many names there are."""
        return int(self.slots[-1])


def empty_tape(n_elements: int, n_attributes: int) -> Tape:
    """Space for this many rows; untouched memory is not used."""
    return Tape(np.empty((n_elements + 1, _ELEMENT_WIDTH), np.int64), np.empty((n_attributes + 1, 3), np.int64))


def empty_names() -> Names:
    """No names yet."""
    slots = np.full(_SLOTS + 1, -1, np.int64)
    slots[-1] = 0
    return Names(slots, np.empty((MAX_NAMES, 3), np.int64))


def padded(data: bytes | bytearray | memoryview) -> ByteArray:
    """A copy with zero bytes behind the document, which the kernels may read."""
    buffer = np.empty(len(data) + PADDING, np.uint8)
    buffer[: len(data)] = np.frombuffer(data, np.uint8)
    buffer[len(data) :] = 0
    return buffer


def scan(
    buffer: Any, at: int, end: int, target: int, part: int, elements: Any, attributes: Any, slots: Any, spans: Any,
    stack: Any
) -> tuple[int, int, int, int]:  # fmt: skip
    """Elements from `at` on: (position, elements, attributes, status).

    part : ROOT reads the root's start tag alone; CHILDREN reads children of the root until one ends at or behind
    `target`. With a status above END the rows are those of complete children. Arrays may be `Flat`.
    stack : (MAX_DEPTH, 3) int64 working space.
    """
    answer: tuple[int, int, int, int] = kernel("scan")(
        buffer, at, end, target, part, elements, attributes, slots, spans, stack
    )
    return answer
