"""Compiling kernels: the only place that knows numba's and LLVM's inner parts.

* `jit`: the decorator of every kernel, parallel loops, the number of threads.
* `intrinsics`: bit casts, vector compares and prefetches a kernel may call.
* `cache`: compiled code on disk, named by a hash of all that went into it.
* `linker`: object code of the reader's kernels, linked without importing numba.

Tested with numba 0.68.1. Each inner part of numba that a later release may lack has a plain replacement: slower,
with the same results (`tests/citygml/compiled/test_fallbacks.py`).

Nothing is imported here, so that `linker` stays free of numba.
"""
