"""Delivery: one thread per sender delivers the alerts of the outbox in order, until the receiver has them."""

from __future__ import annotations

import json
import logging
import random
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

from twin.alerts import Inhibition, MaintenanceSilence, Routing
from twin.errors import StoreError, TwinError
from twin.feeds.senders import BatchSender, Sender, SenderOptions, SendError
from twin.live.delivery_plan import DeliveryPlan, Step, Suppression
from twin.live.outbox import Known, Outbox, Row
from twin.quantities import NS_PER_SECOND

__all__ = ["Delivery"]

_log = logging.getLogger(__name__)
_LONGEST_PAUSE = 60.0  # s between attempts
_STOP_TIMEOUT = 5.0  # s for alerts that are due once it is to stop
_BATCH = 500  # alerts sent together where the sender can: a flood warns a whole city
_FINAL_TRIES = 3  # permanent refusals after which an alert is given up, so that it does not block later ones
_LOOK_EVERY = 0.5  # s between two looks at what is held back, to be renewed, or a sign of life
_KNOWN = Known("", "", 0)  # recorded for every sender: what its receiver knows is recorded from the beginning


class Delivery:
    """Delivers to one sender until stopped.

    Parameters
    ----------
    outbox : Outbox
    sender : Sender
    first_pause : float
        After the first failure; it doubles with each. [s]
    routing : Routing
        Which alerts the receiver gets; of `SenderOptions` also signs of life.
    silences, inhibitions : sequences
        What holds alerts back.
    life : callable or None
        State of the twin for a sign of life, see `twin.live.heartbeat`; None where it is not well.
    is_drill : bool
        Messages are marked as a drill.
    clock : callable
        UTC ns; for tests.
    """

    def __init__(
        self, outbox: Outbox, sender: Sender, *, first_pause: float = 0.5, routing: Routing | None = None,
        silences: Sequence[MaintenanceSilence] = (), inhibitions: Sequence[Inhibition] = (),
        life: Callable[[], dict[str, Any] | None] | None = None, is_drill: bool = False,
        clock: Callable[[], int] = time.time_ns,
    ) -> None:  # fmt: skip
        self.sender = sender
        self.problem = ""
        self.n_delivered = 0
        self.n_held = 0
        self._outbox = outbox
        self._first_pause = first_pause
        self._routing = routing or Routing()
        self._suppression = Suppression(silences, inhibitions)
        self._life = life
        self._is_drill = is_drill
        self._clock = clock
        options = self._routing if isinstance(self._routing, SenderOptions) else SenderOptions()
        self._has_alerts = options.alerts
        self._heartbeat = options.heartbeat
        self._plan: DeliveryPlan | None = None
        self._pending: deque[Step] = deque()
        self._beat_due = self._look_due = time.monotonic()
        self._group_begun: float | None = None
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
        self._outbox.notify()
        if self._thread.is_alive():
            self._thread.join(30)
        self.sender.close()

    def _run(self) -> None:
        failures = 0
        while not self._stop.is_set() or (failures == 0 and time.monotonic() < self._last):
            try:
                if not self._pending:
                    self._pending.extend(self._next_steps())
                if not self._pending:
                    if self._stop.is_set():
                        return
                    with self._outbox.added:
                        if not self._stop.is_set():
                            self._outbox.added.wait(self._pause())
                    continue
                self._deliver(failures)
                self.problem, failures = "", 0
            except SendError as error:
                failures += 1
                self._fail(error)
                pause = min(self._first_pause * 2.0 ** min(failures - 1, 10), _LONGEST_PAUSE)
                self._stop.wait(max(pause * random.uniform(0.75, 1.25), error.wait or 0.0))
            except Exception as error:  # the outbox, or a fault in a sender: the thread goes on
                failures += 1
                self._fail(error)
                self._stop.wait(1.0)

    def _pause(self) -> float:
        """Time to wait for an alert; shorter while a group is collected. [s]"""
        if self._group_begun is None or self._routing.group is None:
            return _LOOK_EVERY
        return min(max(self._group_begun + self._routing.group.wait - time.monotonic(), 0.001), _LOOK_EVERY)

    def _open_plan(self) -> DeliveryPlan:
        """The plan, with what the receiver knew before a restart."""
        if self._plan is None:
            name, outbox = self.sender.name, self._outbox
            known, cursor = outbox.known(name), outbox.cursor(name)
            is_known = known.pop(_KNOWN.chain, None) is not None or cursor == 0
            plan = DeliveryPlan(
                self._routing, known=known, suppression=self._suppression, is_drill=self._is_drill,
                renew_every=getattr(self.sender, "renew_every", None),
            )  # fmt: skip
            if cursor:
                plan.restore(outbox.last_lines(up_to=cursor), is_known=is_known)
            self._record(0, known=(_KNOWN,) if is_known else (_KNOWN, *plan.known()))
            self._plan = plan
        return self._plan

    def _next_steps(self) -> list[Step]:
        if not self._outbox.may_send:
            return []
        plan = self._open_plan()
        now, at = self._clock(), time.monotonic()
        steps: list[Step] = []
        if at >= self._look_due or self._stop.is_set():
            self._look_due = at + _LOOK_EVERY
            if self._has_alerts:
                steps += plan.due_later(now)
            steps += self._signs_of_life(now, at)
        rows = self._rows(plan)
        if rows and self._has_alerts:
            steps += plan.steps(rows, now)
        elif rows:
            steps.append(Step(max(row[0] for row in rows), memory=tuple(row[1] for row in rows if not row[0])))
        self.n_held = plan.n_held
        return steps

    def _rows(self, plan: DeliveryPlan) -> list[Row]:
        """Rows of the outbox that are due; those of a group once it has been collected."""
        rows = self._outbox.due(self.sender.name, limit=_BATCH)
        group, end = self._routing.group, plan.batch_end()
        if group is None or not rows:
            return rows
        if end:  # a batch that was begun before a restart
            return [row for row in rows if row[0] <= end] or rows
        if self._group_begun is None:
            self._group_begun = time.monotonic()
        if len(rows) < _BATCH and time.monotonic() < self._group_begun + group.wait and not self._stop.is_set():
            return []
        self._group_begun = None
        return rows

    def _signs_of_life(self, now: int, at: float) -> list[Step]:
        if self._heartbeat is None or self._life is None or at < self._beat_due:
            return []
        state = self._life()
        if state is None:  # not well: silence is the alarm
            return []
        self._beat_due = at + self._heartbeat
        message = {"id": f"heartbeat/{now // NS_PER_SECOND}", "heartbeat": state, "time": now}
        if self._is_drill:
            message["drill"] = True
        return [Step(0, str(message["id"]), json.dumps(message, ensure_ascii=False).encode())]

    def _deliver(self, failures: int) -> None:
        """Deliver the first pending message, or many together; both all or none of these is recorded."""
        if not self._outbox.may_send:
            raise SendError("another process may be active, and sends it")
        sender = self.sender
        steps = [self._pending[0]]
        if failures == 0 and isinstance(sender, BatchSender):
            steps = list(self._pending)[:_BATCH]
        else:  # steps without a message, and the first with one
            for step in list(self._pending)[1:]:
                if steps[-1].identity:
                    break
                steps.append(step)
        messages = [(step.identity, step.body) for step in steps if step.identity]
        if len(messages) > 1 and isinstance(sender, BatchSender):
            try:
                sender.send_all(messages)
            except SendError as error:
                self._done(_leading(steps, error.n_done))
                raise
        elif messages:
            try:
                sender.send(*messages[0])
            except Exception as error:
                if isinstance(error, SendError) and not error.is_final:
                    raise
                if failures + 1 < _FINAL_TRIES:
                    raise
                _log.error("%s refuses alert %s permanently: %s", sender.name, messages[0][0], error)
                self._done(steps, refused=str(error))
                return
        self._done(steps)

    def _done(self, steps: Sequence[Step], *, refused: str | None = None) -> None:
        """Record steps as delivered, or the message in them as refused."""
        known: dict[str, Known] = {}
        ended: set[str] = set()
        for step in steps:  # in order: an alert sent and ended in one batch has ended
            self._pending.popleft()
            for chain in step.ended:
                known.pop(chain, None)
                ended.add(chain)
            for one in step.known:
                known[one.chain] = one
                ended.discard(one.chain)
        seq = max((step.seq for step in steps), default=0)
        alerts = [identity for step in steps for identity in step.alerts]
        memory = [identity for step in steps for identity in step.memory]
        if refused is None:
            self._record(seq, known=known.values(), ended=ended, memory=memory, received=alerts)
            self.n_delivered += sum(1 for step in steps if step.identity)
            return
        self._record(seq, memory=memory, refused=[(one, refused) for one in alerts])
        if self._plan is not None:
            self._plan.forget((*known, *ended), self._outbox.known(self.sender.name))

    def _record(self, seq: int, **steps: Any) -> None:
        """Record a delivery. Where the disk does not take it the outbox remembers it; nothing is sent twice."""
        try:
            self._outbox.record(self.sender.name, seq, **steps)
        except StoreError as error:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        text = str(error) if isinstance(error, TwinError) else f"{type(error).__name__}: {error}"
        if text != self.problem:
            _log.warning("%s: %s", self.sender.name, text)
        self.problem = text


def _leading(steps: Sequence[Step], n_messages: int) -> list[Step]:
    """The steps up to and with the n-th message."""
    found: list[Step] = []
    for step in steps:
        if step.identity:
            if n_messages == 0:
                break
            n_messages -= 1
        found.append(step)
    return found
