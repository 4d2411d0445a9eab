"""Bytes of a document in any encoding -> text, or the UTF-8 that the compiled path scans."""

from __future__ import annotations

import codecs
import re

from citygml.arrays import ByteArray
from citygml.errors import CityGmlSyntaxError
from citygml.scan.tape import PADDING, padded

__all__ = ["padded_utf8", "utf8_text"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_TEXT_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
# Shift_JIS as Japanese files use it is Microsoft's superset.
_CODECS = {"shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932"}
_UTF8 = re.compile(rb"""encoding\s*=\s*["']utf-?8["']""")


def utf8_text(data: bytes) -> str:
    """Text of a document by its BOM or declared encoding, without BOM and XML declaration.

    Line numbers stay. Bytes that are not of the encoding become U+FFFD.

    Raises
    ------
    CityGmlSyntaxError
        The declared encoding is unknown.

    Examples
    --------
    >>> utf8_text('<?xml version="1.0" encoding="Shift_JIS"?><a>港</a>'.encode("cp932"))
    '<a>港</a>'
    >>> utf8_text("<a>港</a>".encode("utf-16"))
    '<a>港</a>'
    """
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    if encoding is None:
        if data[:4] == b"<\0?\0":
            encoding = "utf-16-le"
        elif data[:4] == b"\0<\0?":
            encoding = "utf-16-be"
        else:
            match = _DECLARATION.match(data[:400])
            encoding = match.group(1).decode("ascii").lower() if match else "utf-8"
    try:
        codec = codecs.lookup(_CODECS.get(encoding, encoding))
    except LookupError as error:
        raise CityGmlSyntaxError.of("encoding_unknown", encoding=encoding, line=1) from error
    text = codec.decode(data, "replace")[0].lstrip("\ufeff")
    declaration = _TEXT_DECLARATION.match(text)
    return "\n" * declaration.group().count("\n") + text[declaration.end() :] if declaration else text


def padded_utf8(data: bytes | ByteArray) -> tuple[ByteArray, int]:
    """A document as a padded buffer of UTF-8 and its length; other encodings are transcoded first.

    data : bytes, or a buffer padded already, which is not copied if it is UTF-8.
    """
    buffer = padded(data) if isinstance(data, bytes) else data
    raw = buffer[:-PADDING]
    head = raw[:400].tobytes()
    start = 3 if head.startswith(codecs.BOM_UTF8) else 0
    declaration = head[start:].split(b"?>")[0].lower()
    is_utf8 = b"encoding" not in declaration or _UTF8.search(declaration) is not None
    if not is_utf8 or b"\0" in head or not head[start:].lstrip().startswith(b"<"):
        text = utf8_text(raw.tobytes()).encode()
        return padded(text), len(text)
    return buffer[start:], len(raw) - start
