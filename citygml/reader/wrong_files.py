"""What a file is that is no CityGML, and where a path that leads nowhere may have been meant to lead."""

from __future__ import annotations

import difflib
from pathlib import Path

__all__ = ["UNREAD_ARCHIVES", "kind_of_wrong_file", "where_it_breaks_off"]

UNREAD_ARCHIVES = (".7z", ".rar", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".lzh")

_SIGNATURES = {
    b"version https://git-lfs": "lfs_pointer",
    b"7z\xbc\xaf": "7z",
    b"Rar!": "rar",
    b"PK\x03\x04": "broken_zip",
    b"PK\x05\x06": "empty_zip",
    b"\x1f\x8b": "gzip",
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpeg",
    b"II*\0": "tiff",
    b"%PDF": "pdf",
    b"SQLite format 3": "sqlite",
    b"glTF": "gltf",
    b"b3dm": "tile",
}
_TEXTS = {
    b"{": "json",
    b"<!doctype html": "web_page",
    b"<html": "web_page",
}


def kind_of_wrong_file(head: bytes) -> str | None:
    """What a file that begins so is, where that is known and no CityGML: the end of a code "wrong_file_...".

    >>> kind_of_wrong_file(b"  {'type': 'CityJSON'}")
    'json'
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
