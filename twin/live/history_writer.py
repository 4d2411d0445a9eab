"""History of a live twin: readings from the spool into the store, and Parquet parts for other processes.

A store that does not answer, as a database that is being restarted, delays the history and nothing else: readings wait
in the spool, rules are evaluated, alerts are sent.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path

from twin.live.latest import Latest
from twin.store import HistoryParts, Spool, Store

__all__ = ["HistoryWriter"]

_log = logging.getLogger(__name__)
_BATCH = 20_000  # readings stored in one transaction
_AT_ONCE = 5.0  # s of storing, after which other work of the loop has its turn


class HistoryWriter:
    """Moves readings from a spool to a store and to Parquet parts.

    Parameters
    ----------
    folder : Path
        Of the twin; parts are written to its `history`.
    spool : Spool
    store : Store
    latest : Latest
        Receives the last readings of the store once it answers.

    Attributes
    ----------
    parts : HistoryParts
    stored : int
        Spool id up to which readings are in the store, as last known.
    """

    def __init__(self, folder: Path, spool: Spool, store: Store, latest: Latest) -> None:
        self.parts = HistoryParts(folder / "history")
        self.stored = 0
        self._spool = spool
        self._store = store
        self._latest = latest
        self._is_loaded = False

    def load(self) -> None:
        """Read from the store what a start needs; StoreError where it does not answer."""
        if not self._is_loaded:
            self._latest.update(self._store.latest())
            self.stored = self._store.position(self._spool.consumer)
            self._is_loaded = True

    def advance(self, *, evaluated: int) -> None:
        """Store what has become durable, and free the spool of what is stored and evaluated.

        evaluated : int
            Spool id up to which the saved state of the rules has seen readings.
        """
        self.load()
        consumer, deadline = self._spool.consumer, time.monotonic() + _AT_ONCE
        self.stored = self._store.position(consumer)  # what a lost connection left
        self._record_loss(self.stored)
        for batch in self._spool.read(self.stored, limit=_BATCH):
            self._store.append(batch.readings, position=(consumer, batch.last_id))
            self.stored = batch.last_id
            if time.monotonic() > deadline:
                break
        self._spool.release(min(self.stored, evaluated))

    def _record_loss(self, position: int) -> None:
        """A store that is new, or was set back to an old copy, lacks readings that the spool has released: a gap."""
        first = self._spool.first_id
        if position + 1 >= first:
            return
        start, end = self._store.newest_received(), self._spool.first_received
        reason = f"the store is new or was set back: it lacks {first - position - 1} readings that have left the spool"
        _log.error("%s", reason)
        self._spool.record_gap("store", min(start, end), end, reason)
        self._store.set_position(self._spool.consumer, first - 1)
        self.stored = first - 1

    def finish(self, *, evaluated: int) -> None:
        """Store all that is durable, and write it to the parts."""
        before = -1
        while before < self.stored < self._spool.last_id or before < 0:
            before = self.stored
            self.advance(evaluated=evaluated)
        self.write_parts()

    def write_parts(self) -> None:
        """Write to the Parquet parts what they lack."""
        self.parts.update(self._store)
