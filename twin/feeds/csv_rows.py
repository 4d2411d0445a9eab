"""CSV: rows of a file as JSON objects {column: text}, in the encoding that was declared.

An encoding is not guessed: text in half-width katakana decodes in several without an error. Where the declared one
does not fit, the message names one that does.
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

_ALIASES = {"shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "windows-31j": "cp932", "utf-8": "utf-8-sig",
            "utf8": "utf-8-sig"}  # fmt: skip
"""Codecs of what is called so in practice: Windows' extension of Shift_JIS with ① and ㎜, UTF-8 with or without BOM."""

_BOMS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def csv_payloads(file: BinaryIO, encoding: str, name: str) -> Iterator[tuple[int, bytes]]:
    """Line number and payload of every row; empty fields are omitted, an incomplete row is not JSON and refused later.

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
    wanted = _ALIASES.get(encoding.lower(), encoding)
    _check_bom(file, wanted, name)
    try:
        text = io.TextIOWrapper(file, encoding=wanted, newline="")
    except LookupError:
        raise InputError(f"{name}: encoding {encoding!r} is not known, expected e.g. 'utf-8' or 'cp932'") from None
    try:
        yield from _rows(text, name)
    except UnicodeError as error:
        fits = _fitting_encoding(file)
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


def _check_bom(file: BinaryIO, wanted: str, name: str) -> None:
    """Refuse an encoding that contradicts the byte order mark: cp932 decodes UTF-8 to other characters."""
    start = file.read(3)
    file.seek(0)
    for bom, found in _BOMS.items():
        if start.startswith(bom) and not wanted.lower().startswith(found):
            raise InputError(f"{name}: begins as {found} does, not {wanted}; declare encoding = '{found}'")


def _fitting_encoding(file: BinaryIO) -> str:
    """The first common encoding that decodes the whole file, or ""."""
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
