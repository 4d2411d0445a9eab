"""How the kernels of this folder are compiled."""

from __future__ import annotations

import numpy as np

from twin.kernels.compiled import njit

__all__ = ["allocating", "entry", "inlined", "inlined_once", "kernel", "wide"]

# The kernels allocate nothing and own nothing, so counting references to the arrays they pass on is
# work for nothing: without it a traversal costs a third (measured, 10^5 agents on 37,520 edges).
# `entry`: called from Python, and kept on disk. The others are called by kernels.
entry = njit(cache=True, nogil=True, error_model="numpy", nrt=False)
kernel = njit(nogil=True, error_model="numpy", nrt=False)
# Passing the arrays of `Streets` copies a kilobyte: what happens to every fifth person and more is inlined
# (a quarter of the time was such copies). What is rare is called, to keep compiling short.
inlined = njit(nogil=True, error_model="numpy", nrt=False, forceinline=True)
# Has one caller and becomes part of it before anything is compiled.
inlined_once = njit(nogil=True, error_model="numpy", nrt=False, inline="always")
# For searches that allocate their heap.
allocating = njit(cache=True, nogil=True, error_model="numpy")


@inlined
def wide(number: int) -> int:
    """A number of a record in 64 bits: a kernel called with 32 and with 64 bits would be compiled twice."""
    return int(np.int64(number))
