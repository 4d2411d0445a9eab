"""The active one of two processes: what it shares with the other; see `twin.live.standby`."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

from twin.feeds.senders import BatchSender, Sender, SendError
from twin.live.outbox import Outbox, Row
from twin.live.shared_files import SharedFiles, SharedLines
from twin.store.journal import Journal
from twin.store.lease import Lease

__all__ = ["LeasedOutbox", "LeasedSender", "Pair", "journalled_files", "leased_sender"]

_SYNC_EVERY = 1.0  # s
_COMPACT_EVERY = 30.0  # s


class LeasedOutbox(Outbox):
    """An outbox from which nothing is due while another process may be active."""

    def __init__(self, path: Path, journal: Journal) -> None:
        self._lease = journal.lease
        super().__init__(path, factory=journal.factory(path))

    def due(self, sender: str, *, limit: int = 1) -> list[Row]:
        """As that of the base, while the lease is held."""
        return super().due(sender, limit=limit) if self._lease.is_held else []


class LeasedSender:
    """A sender that sends nothing while another process may be active: that one sends it.

    What the sender has besides the methods of its protocol is reached through this.
    """

    def __init__(self, sender: Sender, lease: Lease) -> None:
        self.name = sender.name
        self._sender = sender
        self._lease = lease

    def send(self, identity: str, body: bytes) -> None:
        """As that of the sender; SendError without the lease."""
        self._check()
        self._sender.send(identity, body)

    def close(self) -> None:
        """As that of the sender."""
        self._sender.close()

    def _check(self) -> None:
        if not self._lease.is_held:
            raise SendError("another process may be active, and sends it")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sender, name)


class _LeasedBatchSender(LeasedSender):
    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """As that of the sender; SendError without the lease."""
        self._check()
        assert isinstance(self._sender, BatchSender)
        self._sender.send_all(messages)


def leased_sender(sender: Sender, lease: Lease) -> Sender:
    """The sender, as long as the lease is held."""
    return _LeasedBatchSender(sender, lease) if isinstance(sender, BatchSender) else LeasedSender(sender, lease)


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
