"""Bytes of a document -> tape: one row an element, compiled.

A tape is two tables of int64 in document order, one row a cache line for elements. It knows
XML and nothing of cities: names are numbers for the qualified name as written
(`bldg:Building`), texts and attribute values are spans of the buffer. Columns:

elements : NAME, PARENT (row, -1 for the children of the root), LAST (row after the
    last descendant), TEXT, LENGTH (span after the start tag; for elements without
    children that is their content), DIRTY (the content holds a comment, CDATA or
    processing instruction), FIRST_ATTRIBUTE (their rows run to the next element's).
attributes : name, start and length of the value.

`scan` stops after the child of the root that passes `target`, so that a document is
read in pieces of bounded size and its arrays stay in the cache. What is not plain,
well-formed XML stops it with a status; it never guesses. Every row written is checked
against the length of its array, every read against the end of the buffer.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from citygml.scan.machine import kernel

__all__ = ["MAX_DEPTH", "PADDING", "Names", "Tape", "empty_names", "empty_tape", "padded", "scan"]

Array = np.ndarray

# Zero bytes behind a document, which the kernels may read.
PADDING = 64

MAX_DEPTH = 200
MAX_NAMES = 4096
_SLOTS = 4 * MAX_NAMES


# Why `scan` stopped. From TRUNCATED on, the rows are those of the children that were whole.
PIECE, END, TRUNCATED, MALFORMED, DOCTYPE, TOO_DEEP, FULL, NAMES_FULL = range(8)


# Columns of `elements`.
NAME, PARENT, LAST, TEXT, LENGTH, DIRTY, FIRST_ATTRIBUTE = range(7)


class Tape(NamedTuple):
    """Rows of elements (n + 1, 8) and attributes (m, 3) of one piece of a document."""

    elements: Array
    attributes: Array


class Names(NamedTuple):
    """Qualified names seen so far: open-addressed slots, then hash, start and length of each name.

    The number of names is in the last slot.
    """

    slots: Array
    spans: Array

    @property
    def n_names(self) -> int:
        """How many names there are."""
        return int(self.slots[-1])


def empty_tape(n_elements: int, n_attributes: int) -> Tape:
    """Room for this many rows; memory is only used where rows are written."""
    return Tape(np.empty((n_elements + 1, 8), np.int64), np.empty((n_attributes + 1, 3), np.int64))


def empty_names() -> Names:
    """No names yet."""
    slots = np.full(_SLOTS + 1, -1, np.int64)
    slots[-1] = 0
    return Names(slots, np.empty((MAX_NAMES, 3), np.int64))


def padded(data: bytes | bytearray | memoryview) -> Array:
    """A copy with the zero bytes the kernels may read behind the document."""
    buffer = np.empty(len(data) + PADDING, np.uint8)
    buffer[: len(data)] = np.frombuffer(data, np.uint8)
    buffer[len(data) :] = 0
    return buffer


def scan(
    buffer: Any, at: int, end: int, target: int, base: int, elements: Any, attributes: Any, slots: Any, spans: Any,
    stack: Any
) -> tuple[int, int, int, int]:  # fmt: skip
    """Elements from `at` on: (position, elements, attributes, status).

    base 0 reads the root's start tag alone; base 1 reads children of the root until one ends at or
    behind `target`. With a status above END the rows are those of whole children. Arrays may be `Flat`.
    stack : (MAX_DEPTH, 3) int64 working space: row, start and length of the name of each open element.
    """
    answer: tuple[int, int, int, int] = kernel("scan")(
        buffer, at, end, target, base, elements, attributes, slots, spans, stack
    )
    return answer
