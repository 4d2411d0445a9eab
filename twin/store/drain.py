"""Drain: from the spool into the store, exactly once, and on to whoever watches."""

from __future__ import annotations

from collections.abc import Callable

import pyarrow as pa

from twin.store.spool import Spool
from twin.store.store import Added, Store

__all__ = ["drain"]


def drain(
    spool: Spool, store: Store, *, consumer: str = "store", limit: int = 100_000, release: bool = True,
    watch: Callable[[pa.Table], None] | None = None,
) -> Added:  # fmt: skip
    """Store everything durable in the spool that the store has not seen; returns the sums.

    The store writes the position with the readings, so a crash anywhere repeats or loses nothing. `watch`
    sees each batch after it is stored: at least once across a crash.

    release : bool
        Free the spool of what is stored. False keeps it for replay.
    """
    total = Added(0, 0, 0, 0)
    for batch in spool.read(store.position(consumer), limit=limit):
        added = store.append(batch.readings, position=(consumer, batch.last_id))
        total = Added(*(a + b for a, b in zip(total, added)))
        if watch is not None:
            watch(batch.readings)
        if release:
            spool.release(batch.last_id)
    return total
