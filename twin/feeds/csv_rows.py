"""CSV: rows of a file as JSON objects {column: text}, in the encoding that was declared.

An encoding is not guessed: a page of half-width katakana reads in several without an error. Where the declared one does
not fit, the message says which would.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterator
from typing import BinaryIO

from twin.errors import InputError

__all__ = ["csv_payloads"]

_SAME = {"shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "windows-31j": "cp932", "utf-8": "utf-8-sig",
         "utf8": "utf-8-sig"}  # fmt: skip
"""What files so called hold in fact: Windows' extension with its ① and ㎜, and a mark at the beginning or none."""

_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def csv_payloads(file: BinaryIO, encoding: str, name: str) -> Iterator[tuple[int, bytes]]:
    """Line number and payload of every row; empty fields are left out, a torn row is no JSON and so refused later.

    file : a binary file that can be rewound, at its beginning; name : for messages.

    Raises
    ------
    InputError
        No header, a column twice, not CSV, or not in `encoding`.

    Examples
    --------
    >>> file = io.BytesIO("水位\\n1.5\\n".encode("cp932"))
    >>> [(line, row.decode()) for line, row in csv_payloads(file, "cp932", "a.csv")]
    [(2, '{"水位": "1.5"}')]
    """
    wanted = _SAME.get(encoding.lower(), encoding)
    _check_mark(file, wanted, name)
    try:
        text = io.TextIOWrapper(file, encoding=wanted, newline="")
    except LookupError:
        raise InputError(f"{name}: encoding {encoding!r} is not known, expected e.g. 'utf-8' or 'cp932'") from None
    try:
        yield from _rows(text, name)
    except UnicodeError as error:
        fits = _that_fits(file)
        hint = f"; it reads as {fits}: declare encoding = '{fits}'" if fits else "; name its encoding"
        raise InputError(f"{name}: not {encoding}: {error}{hint}") from None
    except csv.Error as error:
        raise InputError(f"{name}: not CSV: {error}") from None
    finally:
        text.detach()


def _rows(text: io.TextIOWrapper, name: str) -> Iterator[tuple[int, bytes]]:
    reader = csv.reader(text)
    header = next(reader, None)
    if not header or len(set(header)) != len(header):
        raise InputError(f"{name}: line 1: expected a header with every column once, found {header}")
    for row in reader:
        if row and len(row) != len(header):
            yield reader.line_num, ",".join(row).encode()
        elif row:
            filled = {column: field for column, field in zip(header, row, strict=True) if field != ""}
            yield reader.line_num, json.dumps(filled, ensure_ascii=False).encode()


def _check_mark(file: BinaryIO, wanted: str, name: str) -> None:
    """A file that says what it is in is not read as something else: cp932 takes UTF-8 and makes other characters."""
    start = file.read(3)
    file.seek(0)
    for mark, found in _MARKS.items():
        if start.startswith(mark) and not wanted.lower().startswith(found):
            raise InputError(f"{name}: begins as {found} does, not {wanted}; declare encoding = '{found}'")


def _that_fits(file: BinaryIO) -> str:
    """The first usual encoding in which the whole file can be read, or ""."""
    for encoding in ("utf-8", "cp932", "euc_jp", "utf-16"):
        decoder = codecs.getincrementaldecoder(encoding)()
        file.seek(0)
        try:
            while part := file.read(1 << 20):
                decoder.decode(part)
            decoder.decode(b"", final=True)
        except UnicodeError:
            continue
        return encoding
    return ""
