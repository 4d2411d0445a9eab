"""Kernels: arrays in, arrays out, compiled. Nothing here knows a city.

Compiled code is kept on disk beside the sources. numba renews the code of a function when the file of that
function changes, not when one it calls does, in another file: a mended formula would go on being wrong until
somebody empties the cache. So each room's code is thrown away as soon as any of its sources is another.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

__all__ = ["forget_stale_code"]


def forget_stale_code(room: Path, *more: Path) -> bool:
    """Remove the compiled code of a folder of kernels unless it was made from these sources; whether any went.

    Parameters
    ----------
    room : folder with the sources and their `__pycache__`
    more : further sources that the room's functions call

    Where the folder cannot be written, nothing can be stale in it either.
    """
    digest = hashlib.sha256()
    for path in sorted([*room.glob("*.py"), *more]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    cache = room / "__pycache__"
    stamp = cache / "kernels.sha256"
    with contextlib.suppress(OSError):
        if stamp.read_text() == digest.hexdigest():
            return False
    gone = False
    with contextlib.suppress(OSError):
        cache.mkdir(exist_ok=True)
        for path in cache.glob("*.nbi"):  # the index: without it, the code is compiled again
            path.unlink(missing_ok=True)
            gone = True
        aside = cache / f"kernels.sha256.{os.getpid()}.part"
        aside.write_text(digest.hexdigest())
        aside.replace(stamp)
    return gone


_HERE = Path(__file__).parent
_SHARED = tuple(_HERE.glob("*.py"))
forget_stale_code(_HERE)
for _room in (path.parent for path in _HERE.glob("*/__init__.py")):
    forget_stale_code(_room, *_SHARED)
