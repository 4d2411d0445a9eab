"""Free memory goes back to the system; what is in use stays as it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from twin.files import return_free_memory


def resident() -> int:
    """Pages of this process in memory, by the kernel's own count; 0 where that is not Linux."""
    counts = Path("/proc/self/statm")
    return int(counts.read_text().split()[1]) if counts.exists() else 0


def test_memory_of_small_freed_arrays_is_returned_and_kept_ones_are_unchanged():
    kept, freed = [], []
    for k in range(40_000):
        freed.append(np.full(500, k, np.int32))
        if k % 200 == 0:
            kept.append(np.full(500, k, np.int32))
    most = resident()
    freed.clear()
    return_free_memory()
    assert resident() < most or most == 0
    assert all((row == row[0]).all() and row[0] == 200 * i for i, row in enumerate(kept))
