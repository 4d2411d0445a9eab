"""Delivery: one thread per sender delivers the alerts of the outbox in order, until the receiver has them."""

from __future__ import annotations

import logging
import random
import threading
import time

from twin.errors import StoreError
from twin.feeds.senders import BatchSender, Sender, SendError
from twin.live.outbox import Outbox

__all__ = ["Delivery"]

_log = logging.getLogger(__name__)
_LONGEST_PAUSE = 60.0  # s between attempts
_STOP_TIMEOUT = 5.0  # s for alerts that are due when it is told to stop
_BATCH = 500  # alerts sent together where the sender can: a flood warns a whole city
_FINAL_TRIES = 3  # permanent refusals after which an alert is given up, so that it does not block later ones


class Delivery:
    """Delivers to one sender until stopped."""

    def __init__(self, outbox: Outbox, sender: Sender, *, first_pause: float = 0.5) -> None:
        self.sender = sender
        self.problem = ""
        self.n_delivered = 0
        self._outbox = outbox
        self._first_pause = first_pause
        self._stop = threading.Event()
        self._last = 0.0
        self._thread = threading.Thread(target=self._run, name=f"send-{sender.name}", daemon=True)

    def start(self) -> None:
        """Begin with the alerts that an earlier run left."""
        self._thread.start()

    def stop(self) -> None:
        """Deliver what is due for a few seconds, until the first failure; the rest stays in the outbox."""
        self._last = time.monotonic() + _STOP_TIMEOUT
        self._stop.set()
        with self._outbox.added:
            self._outbox.added.notify_all()
        if self._thread.is_alive():
            self._thread.join(30)
        self.sender.close()

    def _run(self) -> None:
        failures = 0
        while not self._stop.is_set() or (failures == 0 and time.monotonic() < self._last):
            try:
                due = self._outbox.due(self.sender.name, limit=_BATCH if failures == 0 else 1)
                if not due and self._stop.is_set():
                    return
                if not due:
                    with self._outbox.added:
                        if not self._stop.is_set():
                            self._outbox.added.wait(0.5)
                    continue
                if len(due) > 1 and isinstance(self.sender, BatchSender):
                    self._send_many(due, self.sender)
                else:
                    self._send(due[0], failures)
                self.problem, failures = "", 0
            except SendError as error:
                failures += 1
                self._fail(error)
                pause = min(self._first_pause * 2.0 ** min(failures - 1, 10), _LONGEST_PAUSE)
                self._stop.wait(max(pause * random.uniform(0.75, 1.25), error.wait or 0.0))
            except StoreError as error:
                failures += 1
                self._fail(error)
                self._stop.wait(1.0)

    def _send_many(self, due: list[tuple[int, str, str]], sender: BatchSender) -> None:
        """Send all; either all or none is recorded as delivered. After a failure they are sent one by one."""
        sender.send_all([(identity, line.encode()) for _, identity, line in due])
        self._outbox.delivered(self.sender.name, due[-1][0])
        self.n_delivered += len(due)

    def _send(self, due: tuple[int, str, str], failures: int) -> None:
        seq, identity, line = due
        try:
            self.sender.send(identity, line.encode())
        except SendError as error:
            if not error.is_final or failures + 1 < _FINAL_TRIES:
                raise
            _log.error("%s refuses alert %s permanently: %s", self.sender.name, identity, error)
            self._outbox.give_up(self.sender.name, seq, str(error))
            return
        self._outbox.delivered(self.sender.name, seq)
        self.n_delivered += 1

    def _fail(self, error: StoreError) -> None:
        if str(error) != self.problem:
            _log.warning("%s: %s", self.sender.name, error)
        self.problem = str(error)
