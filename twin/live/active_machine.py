"""The active one of two processes: what it shares with the other; see `twin.live.standby`."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from twin.live.outbox import Outbox, Row
from twin.live.shared_files import SharedFiles, SharedLines
from twin.store.journal import Journal
from twin.store.lease import Lease

__all__ = ["LeasedOutbox", "Pair", "journalled_files"]

_SYNC_EVERY = 1.0  # s
_COMPACT_EVERY = 30.0  # s


class LeasedOutbox(Outbox):
    """An outbox from which nothing is due while another process may be active."""

    def __init__(self, path: Path, journal: Journal) -> None:
        self._lease = journal.lease
        super().__init__(path, factory=journal.factory(path))

    @property
    def may_send(self) -> bool:
        """Whether the lease is held."""
        return self._lease.is_held

    def due(self, sender: str, *, limit: int = 1) -> list[Row]:
        """As that of the base, while the lease is held."""
        return super().due(sender, limit=limit) if self._lease.is_held else []


class Pair:
    """What the active process shares with the other; ends with `close`.

    lease, journal
    lost : threading.Event, another process has taken over
    """

    def __init__(self, lease: Lease, folder: Path) -> None:
        self.lease = lease
        self.journal = Journal(lease)
        self.lost = lease.lost
        self.problem = ""
        self._folder = folder
        self._stop = threading.Event()
        self._lines = SharedLines(lease, folder)
        self._copies = SharedFiles(lease, folder)
        self._thread = threading.Thread(target=self._run, name="pair", daemon=True)

    def start(self) -> None:
        """Share acknowledgements, and keep the journal short."""
        self._thread.start()

    def _run(self) -> None:
        compact_due = time.monotonic() + _COMPACT_EVERY
        while not self._stop.wait(_SYNC_EVERY):
            try:
                self._lines.sync()
                self._copies.send()
                if time.monotonic() >= compact_due:
                    compact_due = time.monotonic() + _COMPACT_EVERY
                    for path in journalled_files(self._folder):
                        self.journal.compact(path)
                self.problem = self.lease.problem
            except Exception as error:  # the twin goes on, and the status shows it
                self.problem = str(error)

    def close(self) -> None:
        """End: give up the lease, so that the other need not wait."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(10)
        self._lines.close()
        self._copies.close()
        self.journal.close()
        self.lease.release()


def journalled_files(folder: Path) -> list[Path]:
    """Spool and outbox of a live folder."""
    return [folder / "spool.sqlite", folder / "alerts.sqlite"]
