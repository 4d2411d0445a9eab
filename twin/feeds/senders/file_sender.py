"""File sender: a file that grows by one JSON line per message."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from twin.errors import TwinError
from twin.feeds.senders.sender_options import SenderOptions, SendError
from twin.files import append_lines

__all__ = ["FileSender", "FileSenderSettings"]

_TAIL = 4_000_000  # bytes read back at the start


class FileSenderSettings(SenderOptions):
    """A file that grows by one line per alert."""

    kind: Literal["file"]
    path: str


class FileSender:
    """Appends lines, on disk before `send` returns. What the end of the file holds already is not appended again."""

    def __init__(self, path: Path, *, name: str = "") -> None:
        self.name = name or f"file:{path.name}"
        self.path = path
        self._before = _last_lines(path)

    def send(self, identity: str, body: bytes) -> None:
        """One line."""
        self.send_all([(identity, body)])

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """One line per message, flushed to disk together."""
        lines = [body.replace(b"\n", b" ") for _, body in messages]
        new = [line for line in lines if line not in self._before]
        if not new:
            return
        try:
            append_lines(self.path, new)
        except TwinError as error:
            raise SendError(str(error)) from error
        self._before = set()

    def close(self) -> None:
        """Nothing is open between lines."""


def _last_lines(path: Path) -> set[bytes]:
    """Lines that a process wrote before it was killed, perhaps without recording it."""
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _TAIL))
            lines = file.read().splitlines()
    except OSError:
        return set()
    return set(lines)
