"""Folder of a live twin: its lock, spool, history and outbox, opened and closed together."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from twin.errors import StoreError
from twin.live.active_machine import LeasedOutbox, Pair
from twin.live.outbox import Outbox
from twin.store import PostgresStore, Spool, Store, open_store

__all__ = ["LiveFolder", "locked"]


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Exclusive lock on a folder; the system releases it also after kill -9.

    Raises
    ------
    StoreError
        Another process holds it.
    """
    lock = sqlite3.connect(folder / "lock.sqlite", timeout=0.2, isolation_level=None, check_same_thread=False)
    with contextlib.closing(lock):
        try:
            lock.execute("begin exclusive")
        except sqlite3.Error:
            raise StoreError(f"{folder.name} is in use: another `twin live` runs on it") from None
        yield


class LiveFolder:
    """The files of a live twin.

    Attributes
    ----------
    path : Path
    spool : Spool
        Readings on arrival.
    store : Store
        History of readings.
    outbox : Outbox
        Alerts, deliveries and the state of the rules.
    """

    def __init__(self, path: Path, *, store: str | None = None, pair: Pair | None = None) -> None:
        """pair : of the active one of two processes; its spool and outbox are journalled in the store."""
        path.mkdir(parents=True, exist_ok=True)
        self.path = path
        spool, outbox = path / "spool.sqlite", path / "alerts.sqlite"
        with contextlib.ExitStack() as opened:
            opened.enter_context(locked(path))
            self.spool = opened.enter_context(Spool(spool, factory=pair.journal.factory(spool) if pair else None))
            self.store: Store = opened.enter_context(open_store(store or path / "history.duckdb", later=True))
            self.outbox = opened.enter_context(Outbox(outbox) if pair is None else LeasedOutbox(outbox, pair.journal))
            if pair is not None and isinstance(self.store, PostgresStore):
                self.store.lease = pair.lease
            self._opened = opened.pop_all()

    def close(self) -> None:
        """Close the files and release the lock."""
        self._opened.close()
