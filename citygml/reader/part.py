"""One document through the compiled scan and walk: a Part, arrays with positions resolved to numbers.

The document goes by in pieces of about a megabyte (children of the root stay whole), so that the tape and
the events of a piece stay in the processor's cache. What is left of a piece are flat arrays.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from citygml import schema
from citygml.reader.names import Declined, Vocabulary
from citygml.reader.stores import Store
from citygml.reader.words import resolve_entities
from citygml.scan import roles, walk
from citygml.scan.machine import flat
from citygml.scan.tape import (
    DOCTYPE,
    END,
    FULL,
    MAX_DEPTH,
    PIECE,
    TOO_DEEP,
    Tape,
    empty_names,
    empty_tape,
    scan,
)
from citygml.scan.values import Pool, gather_points, split_events

__all__ = ["Part", "Pieces", "read_part"]

Array = np.ndarray

PIECE_BYTES = 1 << 20
_KINDS = [
    kind for kind in walk.EVENT_COLUMNS if kind not in (walk.VALUE, walk.RING, walk.LINE, walk.POINT, walk.TEXTURE)
]
# Where the span of the href is in a row of events, kind first.
_HREF_COLUMN = {
    kind: 1 + walk.EVENT_COLUMNS[kind].index(name)
    for kind, name in ((walk.REFERENCE, "href"), (walk.TARGET, "uri"), (walk.TEXTURE, "ring"))
}

# As `Pool.take` fills them.
_VALUE_COLUMNS = {
    **dict.fromkeys(("object", "boundary", "path", "record", "row", "group", "value"), np.int32),
    "position": np.int64,
    "is_group": np.bool_,
}


@dataclass
class Part:
    """What one document holds.

    events : kind -> (n, k) int64, columns as in `walk.EVENT_COLUMNS`; rows of rings, lines and points count
        positions in vertices, line_vertices and points, those of textures in uv.
    id_start, id_number : position of every gml:id, ascending, and its number among the n_ids texts that are one
        or are named by a href.
    hrefs : kind -> (n,) int32, the number of what each reference, target or texture names.
    values : dict of arrays: object, boundary, path, record, row, group, value (number in the pool), position.
    """

    buffer: Array
    end: int
    vocabulary: Vocabulary
    paths: walk.Paths
    events: dict[int, Array] = field(default_factory=dict)
    values: dict[str, Array] = field(default_factory=dict)
    vertices: Array = field(default_factory=lambda: np.empty((0, 3)))
    line_vertices: Array = field(default_factory=lambda: np.empty((0, 3)))
    points: Array = field(default_factory=lambda: np.empty((0, 3)))
    uv: Array = field(default_factory=lambda: np.empty(0))
    id_start: Array = field(default_factory=lambda: np.empty(0, np.int64))
    id_number: Array = field(default_factory=lambda: np.empty(0, np.int32))
    n_ids: int = 0
    hrefs: dict[int, Array] = field(default_factory=dict)

    def table(self, kind: int) -> Any:
        """Columns of one kind of event by name."""
        rows = self.events[kind]
        return {name: rows[:, k] for k, name in enumerate(walk.EVENT_COLUMNS[kind])}

    def text(self, start: int, length: int) -> bytes:
        """Bytes of a span as written."""
        return self.buffer[start : start + length].tobytes()


class Pieces:
    """The loop over the pieces of a document, and what it gathers."""

    def __init__(self, buffer: Array, end: int, pool: Pool) -> None:
        self.buffer, self.end, self.pool = buffer, end, pool
        self.names = empty_names()
        self.vocabulary = Vocabulary(buffer, self.names)
        self.paths = walk.empty_paths()
        self.stack = np.empty((MAX_DEPTH, 3), np.int64)
        self.rows = 0
        self.base = np.zeros(walk.N_COUNTERS, np.int64)
        self.size = walk.UNSAID
        self.events = {kind: Store(np.int64, len(columns)) for kind, columns in walk.EVENT_COLUMNS.items()}
        self.values = {name: Store(dtype) for name, dtype in _VALUE_COLUMNS.items()}
        self.points = {name: Store(np.float64, 3) for name in ("ring", "line", "point")}
        self.uv = Store(np.float32)
        self.ids = Pool()
        self.id_start, self.id_number = Store(np.int64), Store(np.int32)
        self.hrefs = {kind: Store(np.int32) for kind in _HREF_COLUMN}
        self.done, self.piece_bytes = 1.0, 0
        self._make_space(min(PIECE_BYTES, end))

    def _make_space(self, n_bytes: int) -> None:
        n_rows = n_bytes // 8 + 1024
        self.tape: Tape = empty_tape(n_rows, n_rows)
        self.space = walk.empty_space(2 * n_rows, n_bytes // 2 + 1024)
        self.sorted = np.empty((2 * n_rows, 8), np.int64)
        self._flatten()

    def _flatten(self) -> None:
        """What every piece hands to the kernels, made ready for them once."""
        self._flat_buffer = flat(self.buffer, "B", 1)
        self._flat_names = (flat(self.names.slots, "q", 1), flat(self.names.spans, "q", 2), flat(self.stack, "q", 2))
        self._flat_tape = (flat(self.tape.elements, "q", 2), flat(self.tape.attributes, "q", 2))
        self._flat_roles = (flat(self.vocabulary.roles, "q", 2), flat(self.vocabulary.attribute_roles, "q", 1))
        space, paths = self.space, self.paths
        self._flat_space = (
            flat(space.events, "q", 2), flat(space.numbers, "d", 1), flat(space.slow, "q", 2),
            flat(space.stack, "q", 2), flat(space.counts, "q", 1), flat(paths.nodes, "q", 2),
            flat(paths.slots, "q", 1), flat(self.base, "q", 1),
        )  # fmt: skip

    def root(self) -> tuple[int, bool]:
        """Read the root's start tag: position behind it, and whether the root is empty."""
        at, _, n_attributes, status = self._scan(0, 0, 0)
        self._refuse(status, at, root=True)
        self.vocabulary.read_names()
        self._declare(n_attributes)
        self.vocabulary.root_prefixes = dict(self.vocabulary.prefixes)
        self.vocabulary.resolve()
        for number, start, length in self.tape.attributes[:n_attributes]:
            role = self.vocabulary.attribute_roles[number]
            text = self.buffer[start : start + length].tobytes()
            if role == roles.A_ID:
                self._identifiers(np.array([start]), np.array([length]))
            if role == roles.A_DIMENSION:
                self.size = int(text) if text in (b"2", b"3") else 0
        number = int(self.tape.elements[0, 0])
        if self.vocabulary.names[number] != "core:CityModel":
            raise Declined("the document element is not a CityModel")
        return at, status == END

    def _declare(self, n_attributes: int) -> None:
        rows = self.tape.attributes[:n_attributes]
        for number, start, length in rows[self.vocabulary.attribute_roles[rows[:, 0]] == roles.A_NAMESPACE]:
            uri = resolve_entities(self.buffer[start : start + length].tobytes().decode()).strip()
            self.vocabulary.declare(self.vocabulary.raw[number], uri)

    def _refuse(self, status: int, at: int, root: bool = False) -> None:
        if status in (PIECE, END):
            return
        if status == DOCTYPE:
            raise Declined("document type declaration")
        if status == TOO_DEEP:
            raise Declined("nested too deep")
        raise Declined("not well-formed")

    def _scan(self, at: int, target: int, base: int) -> tuple[int, int, int, int]:
        return scan(self._flat_buffer, at, self.end, target, base, *self._flat_tape, *self._flat_names)

    def read(self, first: int | None = None, last: int | None = None) -> bool:
        """All pieces, or those of the root's children in [first, last): whether a child ends at `last`."""
        at, empty = self.root()
        if first is not None:
            at = first
            self.id_start, self.id_number = Store(np.int64), Store(np.int32)
        while not empty and (last is None or at < last):
            known = len(self.vocabulary.raw)
            start = at
            target = at + PIECE_BYTES if last is None else min(at + PIECE_BYTES, last)
            at, n_elements, n_attributes, status = self._scan(at, target, 1)
            if status == FULL and n_elements == 0:
                if len(self.tape.elements) > self.end // 4 + 1024:
                    raise Declined("too many elements")
                self._make_space(min(8 * len(self.tape.elements) * 4, 2 * self.end + 4096))
                continue
            if status != FULL:
                self._refuse(status, at)
            if self.vocabulary.read_names() > known:
                self._declare(n_attributes)
                self.vocabulary.resolve()
            elif len(np.flatnonzero(self.vocabulary.attribute_roles[:known] == roles.A_NAMESPACE)):
                self._declare(n_attributes)
            self.done, self.piece_bytes = at / self.end, at - start
            self._walk(n_elements, n_attributes)
            empty = status == END
        return last is None or at == last

    def _walk(self, n_elements: int, n_attributes: int) -> None:
        space, vocabulary = self.space, self.vocabulary
        numbers_needed = int(self.tape.elements[n_elements - 1, 3] - self.tape.elements[0, 3]) if n_elements else 0
        if numbers_needed // 2 + 1024 > len(space.numbers):
            self.space = space = space._replace(numbers=np.empty(numbers_needed // 2 + 4096))
            self._flatten()
        if 2 * n_elements + n_attributes + 1024 > len(space.events):
            needed = 4 * n_elements + n_attributes + 2048
            self.space = space = space._replace(events=np.empty((needed, 8), np.int64))
            self.sorted = np.empty((needed, 8), np.int64)
            self._flatten()
        status, row = walk.walk(
            self._flat_buffer, self._flat_tape[0], n_elements, self._flat_tape[1], *self._flat_roles, self.size,
            *self._flat_space, self.rows,
        )  # fmt: skip
        if status != walk.DONE:
            name = vocabulary.names[int(self.tape.elements[min(row, n_elements - 1), 0])] if n_elements else ""
            raise Declined({walk.BAD_NUMBERS: "odd numbers", walk.UNUSUAL: f"unusual {name}"}.get(status, "too large"))
        self._collect(n_attributes)
        self.base += space.counts
        self.rows += n_elements

    def _collect(self, n_attributes: int) -> None:
        space = self.space
        count = space.counts
        for position, start, stop in space.slow[: count[walk.N_SLOW]]:
            space.numbers[position] = float(self.buffer[start:stop].tobytes())
            if not np.isfinite(space.numbers[position]):
                raise Declined("a number out of range")
        next_row = np.empty(walk.N_KINDS, np.int64)
        split_events(space.events, int(count[walk.N_EVENTS]), count[: walk.N_KINDS], next_row, self.sorted)
        ends = np.cumsum(count[: walk.N_KINDS])
        tables = {k: self.sorted[ends[k] - count[k] : ends[k], 1:] for k in range(walk.N_KINDS)}
        self._numbers(walk.RING, tables, "ring", 0, 1, True, count[walk.N_SLOW] > 0)
        self._numbers(walk.LINE, tables, "line", 1, 2, False, False)
        self._numbers(walk.POINT, tables, "point", 1, 2, False, False)
        self._texture(tables[walk.TEXTURE])
        for kind in _KINDS:
            if count[kind]:
                self.events[kind].add(tables[kind][:, : len(walk.EVENT_COLUMNS[kind])], self.done)
        for kind in _HREF_COLUMN:
            if count[kind]:
                self._references(kind, int(ends[kind] - count[kind]), int(count[kind]))
        if count[walk.VALUE]:
            self._values(int(ends[walk.VALUE] - count[walk.VALUE]), int(count[walk.VALUE]))
        attributes = self.tape.attributes[:n_attributes]
        is_id = np.flatnonzero(self.vocabulary.attribute_roles[attributes[:, 0]] == roles.A_ID)
        self._identifiers(attributes[is_id, 1], attributes[is_id, 2])

    def _identifiers(self, starts: Array, lengths: Array) -> None:
        """gml:ids as numbers, while their bytes are in the cache."""
        self.id_start.add(starts, self.done)
        self.id_number.add(self.ids.numbers(self.buffer, starts, lengths), self.done)

    def _references(self, kind: int, first: int, n: int) -> None:
        """What the hrefs of one kind of event name, as numbers of ids."""
        column = _HREF_COLUMN[kind]
        store = self.hrefs[kind]
        others = self.ids.hrefs(
            self._flat_buffer, self.sorted, first, n, column, self.piece_bytes, store.room(n, self.done)
        )
        store.n += n
        if others:
            rows = self.sorted[first : first + n]
            rows = rows[(rows[:, column + 1] > 0) & (self.buffer[rows[:, column]] != ord("#"))]
            for start, length in rows[:, column : column + 2]:
                text = self.buffer[start : start + length].tobytes()
                if b"#" in text or text != text.strip():
                    raise Declined("an xlink to another file")

    def _numbers(
        self, kind: int, tables: dict[int, Array], name: str, first: int, last: int, rings: bool, recheck: bool
    ) -> None:
        """Copy the coordinates of one kind of event; its rows then count points."""
        rows = tables[kind]
        if not len(rows):
            return
        starts, ends = rows[:, first], rows[:, last]
        numbers = self.space.numbers
        if recheck:
            rows[:, 5] = [
                np.array_equal(numbers[a : a + 3], numbers[b - 3 : b], equal_nan=True) for a, b in rows[:, :2]
            ]
        open_ring = rows[:, 5] == 0 if rings else np.zeros(len(rows), np.bool_)
        lengths = (ends - starts) // 3 + open_ring
        stops = np.cumsum(lengths)
        store = self.points[name]
        out = store.room(int(stops[-1]) + 1, self.done)
        n = gather_points(numbers, np.ascontiguousarray(starts), np.ascontiguousarray(ends), open_ring, False, out)
        if n != len(out) - 1:
            raise Declined("coordinates out of place")
        rows[:, first], rows[:, last] = stops - lengths + store.n, stops + store.n
        store.n += n
        self.events[kind].add(rows[:, : len(walk.EVENT_COLUMNS[kind])], self.done)

    def _texture(self, rows: Array) -> None:
        if not len(rows):
            return
        lengths = rows[:, 4] - rows[:, 3]
        stops = np.cumsum(lengths)
        index = np.arange(stops[-1]) + np.repeat(rows[:, 3] - (stops - lengths), lengths)
        uv = self.space.numbers[index]
        if not np.abs(uv).max(initial=0.0) <= schema.LARGEST_UV:
            raise Declined("texture coordinates out of range")
        rows[:, 4] = stops + self.uv.n
        rows[:, 3] = rows[:, 4] - lengths
        self.uv.add(uv, self.done)
        self.events[walk.TEXTURE].add(rows[:, :6], self.done)

    def _values(self, first: int, n: int) -> None:
        """Rows `first` to `first + n` of the sorted events, which are values."""
        columns = [store.room(n, self.done) for store in self.values.values()]
        n_dirty = self.pool.take(self._flat_buffer, self.sorted, first, n, self.piece_bytes, columns)
        if n_dirty:
            rows = self.sorted[first : first + n]
            for k in np.flatnonzero(rows[:, 7] & walk.FLAG_DIRTY):
                length = int(rows[k, 7]) & 0xFFFFFFFF
                self.values["value"].room(n, self.done)[k] = self._dirty(int(rows[k, 6]), length)
        for store in self.values.values():
            store.n += n

    def _dirty(self, start: int, length: int) -> int:
        """The number of a text with comments, CDATA or processing instructions in it."""
        import re

        text = self.buffer[start : start + length].tobytes()
        parts = re.split(rb"(<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>)", text, flags=re.DOTALL)
        out = b""
        for part in parts:
            if part.startswith(b"<![CDATA["):
                out += part[9:-3].replace(b"&", b"&amp;")
            elif not part.startswith((b"<!--", b"<?")):
                out += part
        padded = np.frombuffer(out + bytes(64), np.uint8)
        return int(self.pool.numbers(padded, np.zeros(1, np.int64), np.array([len(out)]))[0])

    def part(self) -> Part:
        """Everything gathered, end to end."""
        text, starts, lengths = self.ids.table()
        if len(starts) and (text[: starts[-1] + lengths[-1]] < ord(" ")).any():
            raise Declined("a line break inside an id or a reference")
        return Part(
            self.buffer, self.end, self.vocabulary, self.paths,
            {kind: store.finished() for kind, store in self.events.items()},
            {name: store.finished() for name, store in self.values.items()},
            self.points["ring"].finished(), self.points["line"].finished(), self.points["point"].finished(),
            self.uv.finished(), self.id_start.finished(), self.id_number.finished(), len(self.ids),
            {kind: store.finished() for kind, store in self.hrefs.items()},
        )  # fmt: skip


def read_part(buffer: Array, end: int, pool: Pool) -> Part:
    """Scan and walk one document.

    buffer : (end + PADDING,) uint8, UTF-8 without byte order mark.

    Raises
    ------
    Declined
        When something is in it that only the reference reader reads.
    """
    pieces = Pieces(buffer, end, pool)
    pieces.read()
    return pieces.part()

