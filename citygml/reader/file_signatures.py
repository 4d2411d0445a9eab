"""Kinds of file that are no CityGML, by their first bytes."""

from __future__ import annotations

__all__ = ["UNREAD_ARCHIVES", "kind_of_wrong_file"]

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
    """Kind of a file that begins so, None where it may be CityGML; "wrong_file_" and the kind is the code of its issue.

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
