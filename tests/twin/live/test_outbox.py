"""Outbox and delivery: everything decided is delivered, in order, and told apart by its id."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from twin.errors import StoreError
from twin.feeds.senders import SendError
from twin.live import Outbox
from twin.live.delivery import Delivery


class Receiver:
    """Fails as told, keeps what it takes."""

    def __init__(self, name: str, failures: list[SendError | None]) -> None:
        self.name = name
        self.failures = failures
        self.got: list[str] = []
        self.enough = threading.Event()
        self.wanted = 0

    def send(self, identity: str, body: bytes) -> None:
        error = self.failures.pop(0) if self.failures else None
        if error is not None:
            raise error
        self.got.append(identity)
        if len(self.got) >= self.wanted:
            self.enough.set()

    def close(self) -> None:
        pass


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with Outbox(tmp_path / "a.sqlite") as opened:
        yield opened


def test_a_replay_adds_nothing_and_restart_goes_on(outbox: Outbox, tmp_path: Path) -> None:
    assert outbox.add([("r/1", 1, "{}"), ("r/2", 2, "{}")]) == 2
    assert outbox.add([("r/2", 2, "{}"), ("r/3", 3, "{}")]) == 1
    outbox.delivered("file:x", 1)
    outbox.save_state("watch", 17, b"\x00\xff")
    with Outbox(tmp_path / "a.sqlite") as again:
        assert again.due("file:x") == [(2, "r/2", "{}")]
        assert again.due("other") == [(1, "r/1", "{}")]
        assert (again.waiting("file:x"), again.waiting("other")) == (2, 3)
        assert again.state("watch") == (17, b"\x00\xff")
        assert again.state("nothing") is None
    with pytest.raises(StoreError):
        again.add([("r/4", 4, "{}")])


def test_delivery_is_repeated_until_accepted_and_in_order(outbox: Outbox) -> None:
    receiver = Receiver("hook", [SendError("away"), SendError("busy", wait=0.01), None, SendError("away")])
    receiver.wanted = 4
    outbox.add([(f"r/{k}", k, "{}") for k in range(3)])
    delivery = Delivery(outbox, receiver, first_pause=0.01)
    delivery.start()
    outbox.add([("r/3", 3, "{}")])
    assert receiver.enough.wait(10)
    delivery.stop()
    assert receiver.got == ["r/0", "r/1", "r/2", "r/3"]
    assert outbox.waiting("hook") == 0


def test_a_permanently_refused_alert_does_not_block_the_others(outbox: Outbox) -> None:
    receiver = Receiver("hook", [SendError("422 no", is_final=True)] * 3)
    receiver.wanted = 1
    outbox.add([("bad", 1, "{}"), ("good", 2, "{}")])
    delivery = Delivery(outbox, receiver, first_pause=0.01)
    delivery.start()
    assert receiver.enough.wait(10)
    delivery.stop()
    assert receiver.got == ["good"]
    assert [one[:3] for one in outbox.undeliverable()] == [("hook", "bad", "422 no")]


def test_a_stop_between_sending_and_recording_sends_again(outbox: Outbox, tmp_path: Path) -> None:
    """At least once: where the record is lost in a crash, the same alert comes again under the same id."""
    outbox.add([("r/0", 0, "{}")])
    receiver = Receiver("file", [])
    receiver.wanted = 1
    delivery = Delivery(outbox, receiver, first_pause=0.01)
    with_disk = outbox._transaction
    outbox._transaction = lambda what: (_ for _ in ()).throw(StoreError("power cut"))  # type: ignore[assignment]
    delivery.start()
    assert receiver.enough.wait(10)
    time.sleep(0.1)
    assert receiver.got == ["r/0"]  # not again while the process lives
    delivery.stop()
    outbox._transaction = with_disk  # type: ignore[method-assign]
    with Outbox(tmp_path / "a.sqlite") as again:
        delivery = Delivery(again, receiver)
        delivery.start()
        delivery.stop()
        assert again.waiting("file") == 0
    assert receiver.got == ["r/0", "r/0"]


class ManyReceiver(Receiver):
    """Takes many together; the first time it breaks."""

    def __init__(self, name: str) -> None:
        super().__init__(name, [])
        self.sizes: list[int] = []

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        self.sizes.append(len(messages))
        if len(self.sizes) == 1:
            raise SendError("broken off")
        for identity, body in messages:
            self.send(identity, body)


def test_a_city_is_warned_together_and_in_order(outbox: Outbox) -> None:
    wanted = [f"r/{k}" for k in range(2000)]
    outbox.add([(one, 1, "{}") for one in wanted])
    receiver = ManyReceiver("file")
    receiver.wanted = len(wanted)
    delivery = Delivery(outbox, receiver, first_pause=0.01)
    delivery.start()
    assert receiver.enough.wait(20)
    delivery.stop()
    assert receiver.got == wanted
    assert receiver.sizes == [500, 499, 500, 500, 500]  # after the break one alone, then together again
    assert (outbox.waiting("file"), delivery.n_delivered) == (0, 2000)
