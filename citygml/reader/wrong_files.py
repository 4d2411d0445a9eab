"""What a file is that is no CityGML, and where a path that leads nowhere may have been meant to lead."""

from __future__ import annotations

import difflib
from pathlib import Path

__all__ = ["UNREAD_ARCHIVES", "kind_of_wrong_file", "where_it_breaks_off"]

UNREAD_ARCHIVES = (".7z", ".rar", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".lzh")

_SIGNATURES = {
    b"version https://git-lfs": "a Git LFS pointer, not the file it stands for; run 'git lfs pull' where it came from",
    b"7z\xbc\xaf": "a 7z archive; unpack it, or pack it as zip",
    b"Rar!": "a RAR archive; unpack it, or pack it as zip",
    b"PK\x03\x04": "a zip that is not whole; download it again",
    b"PK\x05\x06": "a zip with nothing in it",
    b"\x1f\x8b": "packed by gzip; name it .gml.gz, or unpack it",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"II*\0": "a TIFF image",
    b"%PDF": "a PDF document",
    b"SQLite format 3": "an SQLite database, perhaps a GeoPackage",
    b"glTF": "a glTF model",
    b"b3dm": "a 3D tile",
}
_TEXTS = {
    b"{": "JSON, perhaps CityJSON or GeoJSON",
    b"<!doctype html": "a web page; the download was perhaps an error page",
    b"<html": "a web page; the download was perhaps an error page",
}


def kind_of_wrong_file(head: bytes) -> str | None:
    """What a file that begins so is, where that is known and no CityGML.

    >>> kind_of_wrong_file(b"  {'type': 'CityJSON'}")
    'JSON, perhaps CityJSON or GeoJSON'
    >>> kind_of_wrong_file(b"<?xml version='1.0'?>") is None
    True
    """
    if not head.strip():
        return "empty"
    for signature, kind in _SIGNATURES.items():
        if head.startswith(signature):
            return kind
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((kind for start, kind in _TEXTS.items() if text.startswith(start)), None)


def where_it_breaks_off(path: Path) -> str:
    """For a path that does not exist: the folder down to which it does, and names in it that are like the next."""
    missing = path
    while not missing.parent.is_dir() and missing.parent != missing:
        missing = missing.parent
    if not missing.parent.is_dir():
        return ""
    names = [entry.name for entry in missing.parent.iterdir()]
    near = difflib.get_close_matches(missing.name, names, 3, 0.6)
    there = f", which has {', '.join(repr(name) for name in near)}" if near else ""
    return f"; there is no {missing.name!r} in {str(missing.parent)!r}{there}"
