"""Bytes of one document -> ParsedDocument: tables of events, attribute values and coordinates, texts as numbers.

The document is parsed in pieces of about a megabyte (children of the root stay whole), so that the tape and the
events of a piece stay in the processor's cache. Each piece is scanned, walked, and appended to growing arrays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from citygml import schema
from citygml.arrays import AnyArray, BoolArray, ByteArray, Float32Array, FloatArray, Int32Array, IntArray
from citygml.reader.fast.string_table import resolve_entities
from citygml.reader.fast.vocabulary import UnsupportedByFastPath, Vocabulary
from citygml.scan import roles, tape, walk
from citygml.scan.machine import flat
from citygml.scan.tape import MAX_DEPTH, PADDING
from citygml.scan.values import TextPool, gather_points, split_events

__all__ = ["VALUE_DTYPES", "DocumentParser", "GrowableArray", "ParsedDocument", "ValueTable", "parse_document"]

PIECE_BYTES = 1 << 20

# Coordinates and texture coordinates are copied, so their events take a path of their own.
_PLAIN_KINDS = [
    kind for kind in walk.EVENT_COLUMNS if kind not in (walk.VALUE, walk.RING, walk.LINE, walk.POINT, walk.TEXTURE)
]
# Kinds of event that refer to a gml:id, and the column where the span of the reference begins.
_HREF_COLUMN = {
    walk.REFERENCE: walk.REFERENCE_HREF,
    walk.TARGET: walk.TARGET_URI,
    walk.TEXTURE: walk.TEXTURE_RING,
}
_ROOTS = ("core:CityModel", "wfs:FeatureCollection")
_MARKUP = re.compile(rb"(<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>)", re.DOTALL)

Scalar = TypeVar("Scalar", bound=np.generic)


class ValueTable(NamedTuple):
    """One row per value of an object or boundary surface: the text of a leaf element or of an XML attribute.

    object, boundary : row, -1 without boundary surface; path : node in `walk.Paths`; record : number of the child of
    the row's element that the value is in; row : element the text belongs to; group : element of the group around
    (generic attribute, key-value pair, risk record), -1 outside; value : number in the text pool; position : of the
    text in the document; is_group : the row opens a group.
    """

    object: Int32Array
    boundary: Int32Array
    path: Int32Array
    record: Int32Array
    row: Int32Array
    group: Int32Array
    value: Int32Array
    position: IntArray
    is_group: BoolArray


VALUE_DTYPES: dict[str, Any] = {
    **dict.fromkeys(("object", "boundary", "path", "record", "row", "group", "value"), np.int32),
    "position": np.int64,
    "is_group": np.bool_,
}


@dataclass(kw_only=True)
class ParsedDocument:
    """What one document holds, before ids and attributes are resolved.

    events : kind -> (n, k) int64, columns as in `walk.EVENT_COLUMNS`; rows of rings, lines and points count
        positions in vertices, line_vertices and points, those of textures in uv.
    values : ValueTable
    vertices, line_vertices, points : (n, 3) in the axis order of the file.
    uv : (n,) texture coordinates, u and v in turn.
    id_start, id_number : position of every gml:id, ascending, and its number among the n_ids texts that are a
        gml:id or are referred to.
    hrefs : kind -> (n,) int32, the number of the id that each reference, target or texture refers to.
    """

    buffer: ByteArray
    end: int
    vocabulary: Vocabulary
    paths: walk.Paths
    events: dict[int, IntArray]
    values: ValueTable
    vertices: FloatArray
    line_vertices: FloatArray
    points: FloatArray
    uv: Float32Array
    id_start: IntArray
    id_number: Int32Array
    n_ids: int
    hrefs: dict[int, Int32Array]

    @property
    def is_city_model(self) -> bool:
        """Whether the document element is a CityModel, and no answer of a server."""
        return "core:CityModel" in self.vocabulary.names

    def table(self, kind: int) -> dict[str, IntArray]:
        """Columns of one kind of event by name."""
        rows = self.events[kind]
        return {name: rows[:, k] for k, name in enumerate(walk.EVENT_COLUMNS[kind])}

    def text(self, start: int, length: int) -> bytes:
        """Bytes of a span as written."""
        return self.buffer[start : start + length].tobytes()

    def string(self, start: int, length: int) -> str:
        """Text of a span, entities resolved and white space around it stripped."""
        return resolve_entities(self.text(start, length).decode()).strip()


class GrowableArray(Generic[Scalar]):
    """Rows appended piece by piece to one array, whose capacity follows from the share of the document read."""

    # Fewer rows than this do not predict how many will follow.
    _FEW = 1 << 10

    def __init__(self, dtype: type[Scalar], *width: int) -> None:
        self.array: npt.NDArray[Scalar] = np.empty((0, *width), dtype)
        self.n = 0

    def reserve(self, n: int, done: float) -> npt.NDArray[Scalar]:
        """Space for n more rows. done : share of the document read with them, (0, 1]; untouched memory is not used."""
        needed = self.n + n
        if needed > len(self.array):
            expected = int(1.1 * needed / max(done, 1e-3)) if needed > self._FEW else 0
            capacity = max(expected, 2 * len(self.array), needed)
            grown = np.empty((capacity, *self.array.shape[1:]), self.array.dtype)
            grown[: self.n] = self.array[: self.n]
            self.array = grown
        return self.array[self.n : needed]

    def append(self, rows: AnyArray, done: float) -> None:
        """Append rows."""
        self.reserve(len(rows), done)[:] = rows
        self.n += len(rows)

    def finished(self) -> npt.NDArray[Scalar]:
        """All rows; unused capacity is returned."""
        array = self.array
        if self.n < len(array):
            array.resize((self.n, *array.shape[1:]), refcheck=False)
        return array


class DocumentParser:
    """The loop over the pieces of a document, and the arrays it fills."""

    def __init__(self, buffer: ByteArray, end: int, pool: TextPool) -> None:
        self.buffer, self.end, self.pool = buffer, end, pool
        self.names = tape.empty_names()
        self.vocabulary = Vocabulary(buffer, self.names)
        self.paths = walk.empty_paths()
        self.stack = np.empty((MAX_DEPTH, 3), np.int64)
        self.n_rows = 0
        self.base = np.zeros(walk.N_COUNTERS, np.int64)
        self.dimension = walk.DIMENSION_UNSPECIFIED
        self.events = {kind: GrowableArray(np.int64, len(columns)) for kind, columns in walk.EVENT_COLUMNS.items()}
        self.values: dict[str, GrowableArray[Any]] = {
            name: GrowableArray(dtype) for name, dtype in VALUE_DTYPES.items()
        }
        self.coordinates = {kind: GrowableArray(np.float64, 3) for kind in (walk.RING, walk.LINE, walk.POINT)}
        self.uv = GrowableArray(np.float32)
        self.ids = TextPool()
        self.id_start, self.id_number = GrowableArray(np.int64), GrowableArray(np.int32)
        self.hrefs = {kind: GrowableArray(np.int32) for kind in _HREF_COLUMN}
        self.done, self.piece_bytes = 1.0, 0
        self._allocate(min(PIECE_BYTES, end))

    def _allocate(self, n_bytes: int) -> None:
        """Working space for a piece of so many bytes."""
        n_rows = n_bytes // 8 + 1024
        self.tape = tape.empty_tape(n_rows, n_rows)
        self.space = walk.empty_space(2 * n_rows, n_bytes // 2 + 1024)
        self.sorted = np.empty((2 * n_rows, walk.EVENT_WIDTH), np.int64)
        self._prepare_arguments()

    def _prepare_arguments(self) -> None:
        """The arrays that every call of a kernel takes, converted once."""
        self._flat_buffer = flat(self.buffer, "B", 1)
        self._flat_names = (flat(self.names.slots, "q", 1), flat(self.names.spans, "q", 2), flat(self.stack, "q", 2))
        self._flat_tape = (flat(self.tape.elements, "q", 2), flat(self.tape.attributes, "q", 2))
        self._flat_roles = (flat(self.vocabulary.roles, "q", 2), flat(self.vocabulary.attribute_roles, "q", 1))
        space, paths = self.space, self.paths
        self._flat_space = (
            flat(space.events, "q", 2), flat(space.numbers, "d", 1), flat(space.inexact, "q", 2),
            flat(space.stack, "q", 2), flat(space.counts, "q", 1), flat(paths.nodes, "q", 2),
            flat(paths.slots, "q", 1), flat(self.base, "q", 1),
        )  # fmt: skip

    def parse(self, first: int | None = None, last: int | None = None) -> bool:
        """All pieces, or those of the root's children in [first, last); returns whether a child ends at `last`."""
        at, is_empty = self._parse_root()
        if first is not None:
            at = first
            self.id_start, self.id_number = GrowableArray(np.int64), GrowableArray(np.int32)
        while not is_empty and (last is None or at < last):
            n_known = len(self.vocabulary.raw)
            start = at
            target = at + PIECE_BYTES if last is None else min(at + PIECE_BYTES, last)
            at, n_elements, n_attributes, status = self._scan(at, target, tape.CHILDREN)
            if status == tape.FULL and n_elements == 0:
                if len(self.tape.elements) > self.end // 4 + 1024:
                    raise UnsupportedByFastPath("too many elements")
                self._allocate(min(8 * len(self.tape.elements) * 4, 2 * self.end + 4096))
                continue
            if status != tape.FULL:
                _check_scanned(status)
            if self.vocabulary.read_names() > n_known:
                self._declare(n_attributes)
                self.vocabulary.resolve()
            elif (self.vocabulary.attribute_roles[:n_known] == roles.A_NAMESPACE).any():
                self._declare(n_attributes)
            self.done, self.piece_bytes = at / self.end, at - start
            self._walk(n_elements, n_attributes)
            is_empty = status == tape.END
        return last is None or at == last

    def _parse_root(self) -> tuple[int, bool]:
        """The root's start tag: position behind it, and whether the root is empty."""
        at, _, n_attributes, status = self._scan(0, 0, tape.ROOT)
        _check_scanned(status)
        vocabulary = self.vocabulary
        vocabulary.read_names()
        self._declare(n_attributes)
        vocabulary.root_prefixes = dict(vocabulary.prefixes)
        vocabulary.resolve()
        for name, start, length in self.tape.attributes[:n_attributes]:
            role = vocabulary.attribute_roles[name]
            text = self.buffer[start : start + length].tobytes()
            if role == roles.A_ID:
                self._add_ids(np.array([start]), np.array([length]))
            if role == roles.A_DIMENSION:
                self.dimension = int(text) if text in (b"2", b"3") else walk.DIMENSION_UNSUPPORTED
        if vocabulary.names[int(self.tape.elements[0, tape.NAME])] not in _ROOTS:
            raise UnsupportedByFastPath("a document element that is not a CityModel")
        return at, status == tape.END

    def _scan(self, at: int, target: int, part: int) -> tuple[int, int, int, int]:
        return tape.scan(self._flat_buffer, at, self.end, target, part, *self._flat_tape, *self._flat_names)

    def _declare(self, n_attributes: int) -> None:
        """Namespace declarations among the attributes of a piece."""
        rows = self.tape.attributes[:n_attributes]
        names = rows[:, tape.ATTRIBUTE_NAME]
        for name, start, length in rows[self.vocabulary.attribute_roles[names] == roles.A_NAMESPACE]:
            uri = resolve_entities(self.buffer[start : start + length].tobytes().decode()).strip()
            self.vocabulary.declare(self.vocabulary.raw[name], uri)

    def _walk(self, n_elements: int, n_attributes: int) -> None:
        """The elements of a piece into events, and those into the document's arrays."""
        self._fit_space(n_elements, n_attributes)
        status, row = walk.walk(
            self._flat_buffer, self._flat_tape[0], n_elements, self._flat_tape[1], *self._flat_roles, self.dimension,
            *self._flat_space, self.n_rows,
        )  # fmt: skip
        if status == walk.UNSUPPORTED:
            number = int(self.tape.elements[min(row, n_elements - 1), tape.NAME]) if n_elements else -1
            raise UnsupportedByFastPath(self.vocabulary.names[number] if number >= 0 else "an element")
        if status != walk.DONE:
            reasons = {walk.BAD_NUMBERS: "coordinates that are not numbers"}
            raise UnsupportedByFastPath(reasons.get(status, "too many events or attribute paths"))
        self._collect(n_attributes)
        self.base += self.space.counts
        self.n_rows += n_elements

    def _fit_space(self, n_elements: int, n_attributes: int) -> None:
        """Working space as large as the elements of a piece may need."""
        elements = self.tape.elements
        n_bytes = int(elements[n_elements - 1, tape.TEXT] - elements[0, tape.TEXT]) if n_elements else 0
        if n_bytes // 2 + 1024 > len(self.space.numbers):
            self.space = self.space._replace(numbers=np.empty(n_bytes // 2 + 4096))
            self._prepare_arguments()
        if 2 * n_elements + n_attributes + 1024 > len(self.space.events):
            needed = 4 * n_elements + n_attributes + 2048
            self.space = self.space._replace(events=np.empty((needed, walk.EVENT_WIDTH), np.int64))
            self.sorted = np.empty((needed, walk.EVENT_WIDTH), np.int64)
            self._prepare_arguments()

    def _collect(self, n_attributes: int) -> None:
        """Events of a piece into the document's arrays."""
        space = self.space
        counts = space.counts
        n_inexact = int(counts[walk.N_INEXACT])
        for position, start, stop in space.inexact[:n_inexact]:
            space.numbers[position] = float(self.buffer[start:stop].tobytes())
            if not np.isfinite(space.numbers[position]):
                raise UnsupportedByFastPath("a number out of range")
        next_row = np.empty(walk.N_KINDS, np.int64)
        split_events(space.events, int(counts[walk.N_EVENTS]), counts[: walk.N_KINDS], next_row, self.sorted)
        ends = np.cumsum(counts[: walk.N_KINDS])
        first = {kind: int(ends[kind] - counts[kind]) for kind in range(walk.N_KINDS)}
        tables = {kind: self.sorted[first[kind] : ends[kind]] for kind in range(walk.N_KINDS)}
        if n_inexact:
            self._close_inexact_rings(tables[walk.RING])
        self._add_coordinates(walk.RING, tables[walk.RING], walk.RING_START, walk.RING_END)
        self._add_coordinates(walk.LINE, tables[walk.LINE], walk.LINE_START, walk.LINE_END)
        self._add_coordinates(walk.POINT, tables[walk.POINT], walk.POINT_START, walk.POINT_END)
        self._add_textures(tables[walk.TEXTURE])
        for kind in _PLAIN_KINDS:
            if counts[kind]:
                self._add_events(kind, tables[kind])
        for kind in _HREF_COLUMN:
            if counts[kind]:
                self._add_hrefs(kind, first[kind], int(counts[kind]))
        if counts[walk.VALUE]:
            self._add_values(first[walk.VALUE], int(counts[walk.VALUE]))
        attributes = self.tape.attributes[:n_attributes]
        role = self.vocabulary.attribute_roles[attributes[:, tape.ATTRIBUTE_NAME]]
        is_id = np.flatnonzero(role == roles.A_ID)
        self._add_ids(attributes[is_id, tape.ATTRIBUTE_VALUE], attributes[is_id, tape.ATTRIBUTE_LENGTH])

    def _add_events(self, kind: int, rows: IntArray) -> None:
        n_columns = len(walk.EVENT_COLUMNS[kind])
        self.events[kind].append(rows[:, walk.FIRST_COLUMN : walk.FIRST_COLUMN + n_columns], self.done)

    def _add_ids(self, starts: IntArray, lengths: IntArray) -> None:
        """gml:ids as numbers, while their bytes are in the cache."""
        self.id_start.append(starts, self.done)
        self.id_number.append(self.ids.numbers(self.buffer, starts, lengths), self.done)

    def _add_hrefs(self, kind: int, first: int, n: int) -> None:
        """The ids that events of one kind refer to, as numbers."""
        column = _HREF_COLUMN[kind]
        numbers = self.hrefs[kind]
        n_other_files = self.ids.hrefs(
            self._flat_buffer, self.sorted, first, n, column, self.piece_bytes, numbers.reserve(n, self.done)
        )
        numbers.n += n
        if n_other_files:
            rows = self.sorted[first : first + n]
            rows = rows[(rows[:, column + 1] > 0) & (self.buffer[rows[:, column]] != ord("#"))]
            for start, length in rows[:, column : column + 2]:
                text = self.buffer[start : start + length].tobytes()
                if b"#" in text or text != text.strip():
                    raise UnsupportedByFastPath("an xlink to another file")

    def _close_inexact_rings(self, rings: IntArray) -> None:
        """Whether each ring is closed, now that its inexact numbers are read."""
        numbers = self.space.numbers
        spans = rings[:, walk.RING_START : walk.RING_END + 1]
        rings[:, walk.RING_CLOSED] = [
            np.array_equal(numbers[start : start + 3], numbers[end - 3 : end], equal_nan=True) for start, end in spans
        ]

    def _add_coordinates(self, kind: int, rows: IntArray, start: int, end: int) -> None:
        """Copy the coordinates of one kind of event, closing open rings; its rows then count points."""
        if not len(rows):
            return
        starts, ends = rows[:, start], rows[:, end]
        is_open = rows[:, walk.RING_CLOSED] == 0 if kind == walk.RING else np.zeros(len(rows), np.bool_)
        lengths = (ends - starts) // 3 + is_open
        stops = np.cumsum(lengths)
        points = self.coordinates[kind]
        out = points.reserve(int(stops[-1]) + 1, self.done)
        n = gather_points(
            self.space.numbers, np.ascontiguousarray(starts), np.ascontiguousarray(ends), is_open, False, out
        )
        if n != len(out) - 1:
            raise UnsupportedByFastPath("coordinates out of place")
        rows[:, start], rows[:, end] = stops - lengths + points.n, stops + points.n
        points.n += n
        self._add_events(kind, rows)

    def _add_textures(self, rows: IntArray) -> None:
        """Copy the texture coordinates of a piece; the rows then count positions in uv."""
        if not len(rows):
            return
        starts = rows[:, walk.TEXTURE_START]
        lengths = rows[:, walk.TEXTURE_END] - starts
        stops = np.cumsum(lengths)
        index = np.arange(stops[-1]) + np.repeat(starts - (stops - lengths), lengths)
        uv = self.space.numbers[index]
        if not np.abs(uv).max(initial=0.0) <= schema.LARGEST_UV:
            raise UnsupportedByFastPath("texture coordinates out of range")
        rows[:, walk.TEXTURE_END] = stops + self.uv.n
        rows[:, walk.TEXTURE_START] = rows[:, walk.TEXTURE_END] - lengths
        self.uv.append(uv, self.done)
        self._add_events(walk.TEXTURE, rows)

    def _add_values(self, first: int, n: int) -> None:
        """Rows `first` to `first + n` of the sorted events, which are values."""
        columns = [column.reserve(n, self.done) for column in self.values.values()]
        n_dirty = self.pool.take(self._flat_buffer, self.sorted, first, n, self.piece_bytes, columns)
        if n_dirty:
            rows = self.sorted[first : first + n]
            value = self.values["value"].reserve(n, self.done)
            for k in np.flatnonzero(rows[:, walk.VALUE_LENGTH] & walk.FLAG_DIRTY):
                length = int(rows[k, walk.VALUE_LENGTH]) & walk.LENGTH_MASK
                value[k] = self._text_without_markup(int(rows[k, walk.VALUE_TEXT]), length)
        for column in self.values.values():
            column.n += n

    def _text_without_markup(self, start: int, length: int) -> int:
        """The number of a text with comments, CDATA or processing instructions in it."""
        text = b""
        for part in _MARKUP.split(self.buffer[start : start + length].tobytes()):
            if part.startswith(b"<![CDATA["):
                text += part[len(b"<![CDATA[") : -len(b"]]>")].replace(b"&", b"&amp;")
            elif not part.startswith((b"<!--", b"<?")):
                text += part
        padded = np.frombuffer(text + bytes(PADDING), np.uint8)
        return int(self.pool.numbers(padded, np.zeros(1, np.int64), np.array([len(text)]))[0])

    def document(self) -> ParsedDocument:
        """The arrays, complete."""
        text, starts, lengths = self.ids.table()
        if len(starts) and (text[: starts[-1] + lengths[-1]] < ord(" ")).any():
            raise UnsupportedByFastPath("a line break inside an id or a reference")
        return ParsedDocument(
            buffer=self.buffer,
            end=self.end,
            vocabulary=self.vocabulary,
            paths=self.paths,
            events={kind: rows.finished() for kind, rows in self.events.items()},
            values=ValueTable(**{name: column.finished() for name, column in self.values.items()}),
            vertices=self.coordinates[walk.RING].finished(),
            line_vertices=self.coordinates[walk.LINE].finished(),
            points=self.coordinates[walk.POINT].finished(),
            uv=self.uv.finished(),
            id_start=self.id_start.finished(),
            id_number=self.id_number.finished(),
            n_ids=len(self.ids),
            hrefs={kind: numbers.finished() for kind, numbers in self.hrefs.items()},
        )


def _check_scanned(status: int) -> None:
    if status in (tape.PIECE, tape.END):
        return
    reasons = {tape.DOCTYPE: "a document type declaration", tape.TOO_DEEP: "elements nested too deep"}
    raise UnsupportedByFastPath(reasons.get(status, "XML that is not well-formed"))


def parse_document(buffer: ByteArray, end: int, pool: TextPool) -> ParsedDocument:
    """Scan and walk one document.

    buffer : (end + PADDING,) uint8, UTF-8 without byte order mark.

    Raises
    ------
    UnsupportedByFastPath
        The document has something that only the reference reader supports.
    """
    parser = DocumentParser(buffer, end, pool)
    parser.parse()
    return parser.document()
