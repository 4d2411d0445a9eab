"""Memory that is free in this process, given back to the system."""

from __future__ import annotations

import ctypes
import sys

__all__ = ["return_free_memory"]


def return_free_memory() -> None:
    """Give pages that hold nothing back to the system, where the C library has a call for it (glibc).

    What a stage allocated and freed stays with the process else: after the streets of 20,000 buildings 240 MB of 790,
    and later stages allocate beside it.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
