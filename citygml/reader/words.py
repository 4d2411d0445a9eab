"""Pool numbers -> Python strings and parsed values, each distinct text once."""

from __future__ import annotations

import re
from contextlib import suppress

import numpy as np

from citygml import schema
from citygml.reader.names import Declined
from citygml.scan.values import Pool, gather_bytes, parse_texts

__all__ = ["Words"]

Array = np.ndarray

_ENTITY = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def resolve_entities(text: str) -> str:
    """The five entities of XML and character references; anything else is for the reference reader.

    >>> resolve_entities("A &amp; B &#x6771;")
    'A & B 東'
    """

    def one(match: re.Match[str]) -> str:
        name, decimal, hexadecimal = match.groups()
        if name:
            return _NAMED[name]
        if not decimal and not hexadecimal:
            raise Declined("an entity that is not predefined")
        code = int(decimal) if decimal else int(hexadecimal, 16)
        if code > 0x10FFFF or 0xD800 <= code < 0xE000 or (code < 32 and code not in (9, 10, 13)):
            raise Declined("a character reference that is no character")
        return chr(code)

    return _ENTITY.sub(one, text)


# So many texts become strings at once: each lookup of its own costs more.
_FEW = 4096


class Words:
    """The texts of a pool.

    is_empty, is_null : (n,) bool, texts that read "" and "Null"; empty_number : the number of "".
    """

    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        pool.numbers(np.zeros(64, np.uint8), np.zeros(1, np.int64), np.zeros(1, np.int64))
        self._bytes, self._starts, self._lengths = pool.table()
        n = len(self._starts)
        self._words = np.full(n + 1, None, object)
        self._known = np.zeros(n, np.bool_)
        self.is_empty = self._lengths == 0
        self.empty_number = int(np.flatnonzero(self.is_empty)[0])
        self.is_null = np.zeros(n, np.bool_)
        for k in np.flatnonzero(self._lengths == 4):
            self.is_null[k] = pool.raw(int(k)) == b"Null"
        if n <= _FEW:
            # A text that is no word, such as the source of a CDATA section, matters only if it is asked for.
            with suppress(Declined):
                self._learn(np.arange(n))
        self._knows_all = bool(self._known.all())

    def __len__(self) -> int:
        return len(self._known)

    def distinct(self, numbers: Array) -> Array:
        """The numbers, each once, ascending; those below zero left out."""
        seen = np.zeros(len(self._known), np.bool_)
        seen[numbers[numbers >= 0]] = True
        return np.flatnonzero(seen)

    def of(self, numbers: Array) -> Array:
        """Strings (n,) object; None where the number is below zero."""
        if not len(numbers):
            return np.empty(0, object)
        if not self._knows_all:
            self._learn(numbers)
        return self._words[numbers]

    def one(self, number: int) -> str:
        """One string."""
        return str(self._words[number] if self._known[number] else self.of(np.array([number]))[0])

    def _learn(self, numbers: Array) -> None:
        fresh = numbers[(numbers >= 0)]
        fresh = fresh[~self._known[fresh]]
        if not len(fresh):
            return
        import pyarrow as pa

        fresh = self.distinct(fresh)
        lengths = self._lengths[fresh]
        out = np.empty(int(lengths.sum()) + 1, np.uint8)
        offsets = np.empty(len(fresh) + 1, np.int64)
        gather_bytes(self._bytes, self._starts[fresh], lengths, out, offsets)
        array = pa.LargeStringArray.from_buffers(len(fresh), pa.py_buffer(offsets), pa.py_buffer(out))
        try:
            array.validate(full=True)
        except pa.ArrowInvalid as error:
            raise Declined("a text is not UTF-8") from error
        words = array.to_numpy(zero_copy_only=False)
        special = (out[:-1] == 38) | (out[:-1] == 13)
        if special.any():
            for k in np.unique(np.searchsorted(offsets, np.flatnonzero(special), side="right") - 1):
                words[k] = resolve_entities(words[k].replace("\r\n", "\n").replace("\r", "\n"))
        self._words[fresh] = words
        self._known[fresh] = True

    def floats(self, numbers: Array) -> tuple[Array, Array]:
        """Each text as a number, and where it is one written plainly."""
        return parse_texts(self._bytes, self._starts[numbers], self._lengths[numbers])

    def parsed(self, numbers: Array, dtype: str, missing: tuple[float, ...]) -> tuple[Array, Array]:
        """Distinct texts by the rules of `schema.parse`: values (n,) object and exact (n,) bool."""
        values = np.full(len(numbers), None, object)
        exact = np.ones(len(numbers), np.bool_)
        for k, text in enumerate(self.of(numbers)):
            values[k], exact[k] = schema.parse(dtype, text, missing)
        return values, exact
