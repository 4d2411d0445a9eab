"""Bytes of image files: on disk, or inside zip archives that stay open between reads."""

from __future__ import annotations

from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Any
from zipfile import BadZipFile, ZipFile

__all__ = ["ImageFiles"]


class ImageFiles:
    """Reads images as `Appearance.images` names them: a path, or "archive.zip/member"; archives may be nested.

    >>> with ImageFiles() as images:
    ...     images.read("nowhere.png") is None
    True
    """

    def __init__(self) -> None:
        self._archives: dict[str, ZipFile] = {}
        self._opened = ExitStack()
        self._lock = Lock()

    def __enter__(self) -> ImageFiles:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._opened.close()
        self._archives.clear()

    def read(self, resolved: Any) -> bytes | None:
        """The bytes; None where there is no name or the file cannot be read."""
        if not isinstance(resolved, (str, Path)) or not str(resolved):
            return None
        text = str(resolved)
        try:
            cut = text.lower().find(".zip/") + 4
            if cut > 3 and Path(text[:cut]).is_file():
                return self._member(text[:cut], text[:cut], text[cut + 1 :])
            return Path(text).read_bytes()
        except (OSError, KeyError, BadZipFile):
            return None

    def _member(self, key: str, source: str | BytesIO, member: str) -> bytes:
        with self._lock:
            archive = self._archives.get(key)
            if archive is None:
                archive = self._archives[key] = self._opened.enter_context(ZipFile(source))
        cut = member.lower().find(".zip/") + 4
        if cut > 3 and member[:cut] in archive.NameToInfo:
            inner = f"{key}/{member[:cut]}"
            data = BytesIO() if inner in self._archives else BytesIO(archive.read(member[:cut]))
            return self._member(inner, data, member[cut + 1 :])
        return archive.read(member)
