"""The compiled path for one document, or the reason it does not serve."""

from __future__ import annotations

import codecs
import re

import numpy as np

from citygml.model import CityModel
from citygml.reader.assemble import Context, assemble
from citygml.reader.halves import SMALLEST, read_in_halves
from citygml.reader.names import Declined
from citygml.reader.part import read_part
from citygml.reader.words import Words
from citygml.scan.tape import PADDING, padded
from citygml.scan.values import Pool

__all__ = ["Declined", "padded_utf8", "read_fast"]

Array = np.ndarray

_DECLARATION = re.compile(
    rb"""<\?xml\s+version\s*=\s*(?:"1\.[0-9]"|'1\.[0-9]')"""
    rb"""(?:\s+encoding\s*=\s*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?"""
    rb"""(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>"""
)
_UTF8 = re.compile(rb"""encoding\s*=\s*["']utf-?8["']""")


def padded_utf8(data: bytes | Array) -> tuple[Array, int]:
    """A document as a padded buffer of UTF-8 and its length; other encodings are transcoded first.

    data : bytes, or a buffer padded already, which is not copied where it can stay as it is.
    """
    buffer = padded(data) if isinstance(data, bytes) else data
    raw = buffer[:-PADDING]
    head = raw[:400].tobytes()
    start = 3 if head.startswith(codecs.BOM_UTF8) else 0
    declaration = head[start:].split(b"?>")[0].lower()
    plain = b"encoding" not in declaration or _UTF8.search(declaration) is not None
    if not plain or b"\0" in head or not head[start:].lstrip().startswith(b"<"):
        from citygml.reference.document import utf8_text

        text = utf8_text(raw.tobytes()).encode()
        return padded(text), len(text)
    return buffer[start:], len(raw) - start


def read_fast(buffer: Array, end: int, context: Context, threads: int = 1) -> CityModel:
    """One document by the compiled path; a large one by two threads where threads says so.

    Raises
    ------
    Declined
        When something is in it that only the reference reader reads.
    """
    head = buffer[: min(end, 200)].tobytes()
    if re.match(rb"<\?xml\s", head) and not _DECLARATION.match(head):
        raise Declined("an XML declaration in another form")
    pool = Pool()
    try:
        part = read_in_halves(buffer, end, pool) if threads > 1 and end >= SMALLEST else None
        if part is None:
            pool = Pool()
            part = read_part(buffer, end, pool)
        return assemble(part, Words(pool), context, threads)
    except UnicodeDecodeError as error:
        raise Declined("bytes that are not UTF-8") from error
