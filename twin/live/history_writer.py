"""History of a live twin: readings from the spool into the store, and Parquet parts for other processes.

A store that does not answer, as a database that is being restarted, delays the history and nothing else: readings wait
in the spool, rules are evaluated, alerts are sent.
"""

from __future__ import annotations

import logging
from pathlib import Path

from twin.live.latest import Latest
from twin.store import HistoryParts, Spool, Store, drain

__all__ = ["HistoryWriter"]

_log = logging.getLogger(__name__)


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
        self._record_loss()
        try:
            drain(self._spool, self._store, release=False)
        finally:
            self.stored = max(self.stored, self._store.position(self._spool.consumer))
        self._spool.release(min(self.stored, evaluated))

    def _record_loss(self) -> None:
        """A store that is new, or was set back to an old copy, lacks readings that the spool has released: a gap."""
        position, first = self._store.position(self._spool.consumer), self._spool.first_id
        if position + 1 >= first:
            return
        start, end = self._store.newest_received(), self._spool.first_received
        reason = f"the store is new or was set back: it lacks {first - position - 1} readings that have left the spool"
        _log.error("%s", reason)
        self._spool.record_gap("store", min(start, end), end, reason)
        self._store.set_position(self._spool.consumer, first - 1)

    def write_parts(self) -> None:
        """Write to the Parquet parts what they lack."""
        self.parts.update(self._store)
