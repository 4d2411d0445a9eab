"""One connection of an `MqttFeed`: a loop that reads what there is and writes what is due, and waits for neither."""

from __future__ import annotations

import contextlib
import logging
import selectors
import socket
import ssl
import time
from typing import TYPE_CHECKING

from twin.feeds.mqtt_wire import CONNACK, PINGRESP, SUBACK, ProtocolError, disconnect, ping, split, subscribe

if TYPE_CHECKING:
    from twin.feeds.mqtt import MqttFeed

__all__ = ["Connection", "RefusedError"]

_log = logging.getLogger(__name__)

_READ = 256 * 1024  # bytes
_HEADROOM = 70_000  # bytes of a packet beside its payload: a topic has up to 65,535
_MOST_OPEN = 20_000  # messages not yet durable beyond which nothing is read
_FAREWELL = 5.0  # s the broker may take to read the last acknowledgements
_RETRY = 1.0  # s until messages the sink refused are asked for again


class RefusedError(OSError):
    """The sink refused; the connection is renewed so that the broker sends again."""


class Connection:
    """One connection's loop: reads what there is, writes what is due, never waits for either."""

    def __init__(self, feed: MqttFeed, wire: socket.socket) -> None:
        self.feed, self.wire = feed, wire
        self.longest = feed.mapping.limits.max_bytes + _HEADROOM
        self.rest = b""
        self.skip = 0
        self.out = bytearray()
        self.heard = self.asked = time.monotonic()

    def serve(self) -> None:
        """Until the connection breaks (OSError, ProtocolError) or the feed is stopped."""
        with selectors.DefaultSelector() as selector:
            selector.register(self.wire, selectors.EVENT_READ)
            selector.register(self.feed.wake_reader, selectors.EVENT_READ)
            while not self.feed.is_finished:
                wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if self.out else 0)
                selector.modify(self.wire, wanted)
                pending = isinstance(self.wire, ssl.SSLSocket) and self.wire.pending()
                selector.select(0.0 if pending else 0.05 if self.feed.stop_by else 1.0)
                self._drain_wakes()
                if self.feed.n_open > _MOST_OPEN:  # the disk is behind: the broker keeps the rest
                    time.sleep(0.001)
                elif not self._read():
                    raise ConnectionError("closed by the broker")
                self._write()
                self._keep_alive()
        self._leave()

    def _leave(self) -> None:
        """Last acknowledgements, farewell, and wait for the broker to hang up: a close from our side would throw
        away the acknowledgements it has not read yet, and it would send those messages again."""
        deadline = time.monotonic() + _FAREWELL
        self.wire.settimeout(_FAREWELL)
        self.wire.sendall(bytes(self.out) + self._last_words())
        with contextlib.suppress(TimeoutError, ssl.SSLError, ConnectionError):
            while time.monotonic() < deadline and self.wire.recv(_READ):
                pass

    def _last_words(self) -> bytes:
        try:
            return self.feed.acknowledgements() + disconnect()
        except RefusedError:
            return disconnect()

    def _drain_wakes(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self.feed.wake_reader.recv(4096):
                pass

    def _read(self) -> bool:
        """Everything the socket has, in one piece; False where it is closed."""
        try:
            data = self.wire.recv(_READ)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return True
        if not data:
            return False
        self.heard = time.monotonic()
        if self.skip:
            passed = min(self.skip, len(data))
            self.skip, data = self.skip - passed, data[passed:]
        buffer = self.rest + data if self.rest else data
        packets = split(buffer, longest=self.longest)
        self.rest, self.skip = buffer[packets.used :], packets.skip or self.skip
        for kind, body in packets.others:
            self._answer(kind, body)
        if packets.messages and self.feed.stop_by is None:
            self.feed.take(packets.messages)
        return True

    def _answer(self, kind: int, body: bytes) -> None:
        if kind == CONNACK:
            self.feed.on_connack(body)
            self.out += subscribe(1, self.feed.settings.topics)
        elif kind == SUBACK:
            self.feed.on_suback(body)
        elif kind != PINGRESP:
            raise ProtocolError(f"a packet of type {kind:#x}, which a subscriber does not get")

    def _write(self) -> None:
        try:
            self.out += self.feed.acknowledgements()
        except RefusedError as refusal:
            _log.error("%s", refusal)
            self.feed.rest(_RETRY)
            raise
        if self.out:
            with contextlib.suppress(BlockingIOError, ssl.SSLWantWriteError, ssl.SSLWantReadError):
                del self.out[: self.wire.send(self.out)]

    def _keep_alive(self) -> None:
        now, keepalive = time.monotonic(), self.feed.settings.keepalive
        if now - self.heard > 1.5 * keepalive:
            raise ConnectionError(f"nothing heard for {1.5 * keepalive:.0f} s")
        if now - max(self.heard, self.asked) > keepalive / 2.0:  # what we send must not fall silent either
            self.out += ping()
            self.asked = now
