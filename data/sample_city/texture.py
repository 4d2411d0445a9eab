"""Two small images, written byte by byte so that no imaging library's version matters."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np

Array = np.ndarray
SIZE = 32


def _wall() -> Array:
    image = np.full((SIZE, SIZE, 3), (222, 214, 198), np.uint8)
    for row in (6, 20):
        for column in (5, 18):
            image[row : row + 8, column : column + 9] = (92, 120, 150)
    return image


def _roof() -> Array:
    image = np.full((SIZE, SIZE, 3), (96, 74, 66), np.uint8)
    image[::4] = (70, 52, 46)
    return image


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(image: Array) -> bytes:
    """An RGB image (height, width, 3) uint8 as PNG with one stored (uncompressed) block."""
    height, width, _ = image.shape
    raw = b"".join(b"\x00" + line.tobytes() for line in image)
    stored = b"\x78\x01\x01" + struct.pack("<HH", len(raw), 0xFFFF - len(raw)) + raw
    body = stored + struct.pack(">I", zlib.adler32(raw))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def write_textures(folder: Path) -> None:
    """wall.png and roof.png."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "wall.png").write_bytes(png(_wall()))
    (folder / "roof.png").write_bytes(png(_roof()))
