"""What the kernels of `twin` take from `citygml.compiled`, the one place that knows numba's inner parts."""

from __future__ import annotations

from citygml.compiled.intrinsics import bits, from_bits, inverse_cube_root_guess, prefetch, prefetch_record
from citygml.compiled.jit import (
    n_threads,
    njit,
    prange,
    set_threads,
    thread_id,
    thread_limit,
    widen_alias_checks,
)

__all__ = [
    "bits",
    "from_bits",
    "inverse_cube_root_guess",
    "n_threads",
    "njit",
    "prange",
    "prefetch",
    "prefetch_record",
    "set_threads",
    "thread_id",
    "thread_limit",
    "widen_alias_checks",
]
