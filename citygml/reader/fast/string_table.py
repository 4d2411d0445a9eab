"""Numbers of a text pool -> Python strings and parsed values, each distinct text decoded once."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import NamedTuple, cast

import numpy as np

from citygml import schema
from citygml.arrays import BoolArray, ByteArray, FloatArray, IntArray, IntegerArray, ObjectArray
from citygml.reader.fast.vocabulary import UnsupportedByFastPath
from citygml.scan.values import TextPool, gather_bytes, parse_texts

__all__ = ["StringTable", "resolve_entities", "strings_of_spans"]

_ENTITY = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&")
AMPERSAND, CARRIAGE_RETURN = ord("&"), ord("\r")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def resolve_entities(text: str) -> str:
    """The five predefined entities of XML and character references; others are left to the reference reader.

    >>> resolve_entities("A &amp; B &#x6771;")
    'A & B 東'
    """

    def one(match: re.Match[str]) -> str:
        name, decimal, hexadecimal = match.groups()
        if name:
            return _NAMED[name]
        if not decimal and not hexadecimal:
            raise UnsupportedByFastPath("an entity that is not predefined")
        code = int(decimal) if decimal else int(hexadecimal, 16)
        if code > 0x10FFFF or 0xD800 <= code < 0xE000 or (code < 32 and code not in (9, 10, 13)):
            raise UnsupportedByFastPath("a character reference that is no character")
        return chr(code)

    return _ENTITY.sub(one, text)


# Up to this many texts, all are decoded at once: a lookup for each column costs more.
_ALL_AT_ONCE = 4096


class StringTable:
    """The texts of a pool as strings, decoded on first use.

    is_empty, is_null : (n,) bool, texts that are "" and "Null"; empty_number : the number of "".
    """

    def __init__(self, pool: TextPool) -> None:
        self.pool = pool
        pool.numbers(np.zeros(64, np.uint8), np.zeros(1, np.int64), np.zeros(1, np.int64))
        self._bytes, self._starts, self._lengths = pool.table()
        n = len(self._starts)
        self._strings = np.full(n + 1, None, object)
        self._is_decoded = np.zeros(n, np.bool_)
        self.is_empty = self._lengths == 0
        self.empty_number = int(np.flatnonzero(self.is_empty)[0])
        self.is_null = np.zeros(n, np.bool_)
        for k in np.flatnonzero(self._lengths == 4):
            self.is_null[k] = pool.raw(int(k)) == b"Null"
        if n <= _ALL_AT_ONCE:
            # A text that cannot be decoded, such as the source of a CDATA section, matters only if it is used.
            with suppress(UnsupportedByFastPath):
                self._decode(np.arange(n))
        self._is_complete = bool(self._is_decoded.all())

    def __len__(self) -> int:
        return len(self._is_decoded)

    def distinct(self, numbers: IntegerArray) -> IntArray:
        """The distinct numbers, ascending, without negative ones."""
        seen = np.zeros(len(self._is_decoded), np.bool_)
        seen[numbers[numbers >= 0]] = True
        return np.flatnonzero(seen)

    def strings(self, numbers: IntegerArray) -> ObjectArray:
        """Strings (n,) object; None where the number is below zero."""
        if not len(numbers):
            return np.empty(0, object)
        if not self._is_complete:
            self._decode(numbers)
        return self._strings[numbers]

    def string(self, number: int) -> str:
        """One string."""
        return str(self._strings[number] if self._is_decoded[number] else self.strings(np.array([number]))[0])

    def _decode(self, numbers: IntegerArray) -> None:
        fresh = numbers[(numbers >= 0)]
        fresh = fresh[~self._is_decoded[fresh]]
        if not len(fresh):
            return
        fresh = self.distinct(fresh)
        strings, decoded = _decoded(self._bytes, self._starts[fresh], self._lengths[fresh], "a text")
        special = (decoded.data == AMPERSAND) | (decoded.data == CARRIAGE_RETURN)
        if special.any():
            rows = np.searchsorted(decoded.offsets, np.flatnonzero(special), side="right") - 1
            for k in np.unique(rows):
                strings[k] = resolve_entities(strings[k].replace("\r\n", "\n").replace("\r", "\n"))
        self._strings[fresh] = strings
        self._is_decoded[fresh] = True

    def floats(self, numbers: IntegerArray) -> tuple[FloatArray, BoolArray]:
        """Each text as a number, and where it is a plain decimal number."""
        return parse_texts(self._bytes, self._starts[numbers], self._lengths[numbers])

    def parsed(self, numbers: IntegerArray, dtype: str, missing: tuple[float, ...]) -> tuple[ObjectArray, BoolArray]:
        """Distinct texts by the rules of `schema.parse`: values (n,) object and exact (n,) bool."""
        values = np.full(len(numbers), None, object)
        exact = np.ones(len(numbers), np.bool_)
        for k, text in enumerate(self.strings(numbers)):
            values[k], exact[k] = schema.parse(dtype, text, missing)
        return values, exact


class _Decoded(NamedTuple):
    """Bytes of the spans end to end, and the offsets (n + 1,) of each."""

    data: ByteArray
    offsets: IntArray


def _decoded(buffer: ByteArray, starts: IntArray, lengths: IntArray, what: str) -> tuple[ObjectArray, _Decoded]:
    """Spans of a buffer as strings (n,) object, entities unresolved; lengths below zero give "".

    Raises
    ------
    UnsupportedByFastPath
        A span is not UTF-8; `what` names it in the text.
    """
    import pyarrow as pa

    n = len(starts)
    data = np.empty(int(np.maximum(lengths, 0).sum()) + 1, np.uint8)
    offsets = np.empty(n + 1, np.int64)
    gather_bytes(buffer, np.ascontiguousarray(starts), np.ascontiguousarray(lengths), data, offsets)
    array = pa.LargeStringArray.from_buffers(
        n, pa.py_buffer(cast("memoryview", offsets)), pa.py_buffer(cast("memoryview", data))
    )
    try:
        array.validate(full=True)
    except pa.ArrowInvalid as error:
        raise UnsupportedByFastPath(f"{what} that is not UTF-8") from error
    strings = array.to_numpy(zero_copy_only=False) if n else np.empty(0, object)
    return strings, _Decoded(data[:-1], offsets)


def strings_of_spans(buffer: ByteArray, starts: IntArray, lengths: IntArray, what: str) -> ObjectArray:
    """Spans of a document as strings (n,) object, entities resolved; None where a span is empty or absent."""
    strings, decoded = _decoded(buffer, starts, lengths, what)
    if (decoded.data == AMPERSAND).any():
        strings = np.array([*(resolve_entities(text) for text in strings), None], object)[:-1]
    strings[lengths <= 0] = None
    return strings
