"""MQTT subscriber: a persistent session whose messages are acknowledged once they are durable, and not before.

    [mqtt]
    host = "broker.example.jp"
    client_id = "twin-1"                      # fixed: the broker keeps the session's queue under this name
    topics = ["gauge/+/data", "/ul/+/+/attrs"]
    username = "twin"
    password_env = "TWIN_MQTT_PASSWORD"       # the name of an environment variable, never the password
    version = "5"                             # of MQTT; without it 3.1.1
    transport = "websockets"                  # without it TCP
    path = "/mqtt"                            # of the broker's WebSocket
    status_topic = "twin/status"              # retained: "online", or "offline" as last will

Subscriptions are at QoS 1. Packet identifiers are valid on one connection only, since a broker may reuse them on the
next: messages left unacknowledged by a lost connection are left to redelivery, and the store drops the duplicates. One
thread reads and writes the socket; the messages of one read are mapped and committed together.

Topics taken out of the settings are unsubscribed, since the broker keeps a session's subscriptions: the sink remembers
those that were made. A retained message was published at an unknown time. It is read once: where its payload is the
last one stored under its topic, it is acknowledged and not read again, and where its time would be that of arrival, its
readings are SUSPECT.

The broker must be configured for durability: mosquitto with `persistence true`, `autosave_interval 1` (up to about a
second of messages is at risk) and `max_queued_messages 0`; with its defaults it loses acknowledged messages when
killed. `max_inflight_messages 1000` lets it send while earlier messages are being committed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import random
import selectors
import socket
import ssl
import threading
import time
from collections import deque
from functools import partial
from typing import Any, NamedTuple

from twin.errors import StoreError
from twin.feeds.credentials import verifying_context
from twin.feeds.mapping import Mapping, Outcome, read_safely
from twin.feeds.mqtt import wire
from twin.feeds.mqtt.mqtt_settings import MqttSettings
from twin.feeds.mqtt.websocket_frames import WebSocketFrames, opening, read_opening
from twin.sensors.readings import Quality, Reading
from twin.sensors.sink import Sink

__all__ = ["MqttCounts", "MqttFeed"]

_log = logging.getLogger(__name__)

_BATCH = 500  # messages submitted to the sink together
_CONNECT_TIMEOUT = 10.0  # s
_READ = 256 * 1024  # bytes
_HEADROOM = 70_000  # bytes of a packet besides its payload: a topic has up to 65,535
_MOST_OPEN = 20_000  # messages not yet durable beyond which nothing is read
_CLOSE_TIMEOUT = 5.0  # s the broker may take to read the last acknowledgements
_KEEP_EVERY = 5.0  # s until the retained messages that were read are remembered
_MOST_KEPT_OFTEN = 5_000  # topics
_RETRY = 1.0  # s until messages the sink refused are requested again
_MOST_TOPICS = 100_000  # decoded topic names kept, and topics with a retained message
_SUBSCRIBE, _UNSUBSCRIBE, _STATUS = 1, 2, 3  # packet identifiers
_CONNACK_LENGTH = 2


class RefusedError(OSError):
    """The sink refused messages; the connection is renewed so that the broker sends them again."""


class MqttCounts(NamedTuple):
    """Since the start: messages received, acknowledged, refused by the sink (to be redelivered), connections.

    repeated : retained messages that were not read, since they had been
    """

    received: int
    acknowledged: int
    refused: int
    connections: int
    repeated: int = 0


class _Commit(NamedTuple):
    """Result of one batch: the connection it came by, packet identifiers, and the error if it was not stored."""

    connection: int
    mids: list[bytes]
    error: BaseException | None


class MqttFeed:
    """Receives until stopped; `with MqttFeed(...) as feed` starts and stops it.

    Parameters
    ----------
    settings : MqttSettings
    mapping : FeedMapping, EntityMapping or ObservationMapping
    sink : Sink
        Messages are acknowledged when it reports them durable. Where it refuses, the connection is renewed
        after a second, and the broker sends again what was not acknowledged.
    """

    def __init__(self, settings: MqttSettings, mapping: Mapping, *, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        self.connected = threading.Event()
        self.problem = ""
        self.stop_by: float | None = None
        self.level = 5 if settings.version == "5" else 4
        self.keepalive = settings.keepalive
        self._password = settings.password()
        self._tls = verifying_context(
            settings.ca_file, settings.certificate_file, key_file=settings.key_file, feed="mqtt"
        ) if settings.tls else None  # fmt: skip
        self._topics: dict[bytes, str] = {}
        self._connection = 0
        self._commits: deque[_Commit] = deque()
        self._received = self._acknowledged = self._refused = self._connections = self._repeated = 0
        self._name = f"{mapping.source}:{settings.client_id}"
        self._retained: dict[str, str] = {}
        self._retained_kept: dict[str, str] = {}
        self._wake_writer: socket.socket | None = None
        self._thread = threading.Thread(target=self._run, name=f"mqtt-{settings.client_id}", daemon=True)

    @property
    def counts(self) -> MqttCounts:
        """Numbers for a status screen."""
        return MqttCounts(self._received, self._acknowledged, self._refused, self._connections, self._repeated)

    @property
    def n_open(self) -> int:
        """Messages received and neither committed nor refused yet."""
        return self._received - self._acknowledged - self._refused

    @property
    def is_finished(self) -> bool:
        """Whether the feed was told to stop and nothing is open any more, or the time for it is over."""
        if self.stop_by is None:
            return False
        return self.n_open <= 0 or time.monotonic() > self.stop_by

    def start(self) -> None:
        """Connect in the background, and again whenever the connection is lost."""
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Acknowledge what becomes durable within `timeout`, then disconnect; the session stays at the broker."""
        if self.stop_by is not None:
            return
        self.stop_by = time.monotonic() + timeout
        self._wake()
        if self._thread.is_alive():
            self._thread.join()

    def __enter__(self) -> MqttFeed:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def drop_connection(self) -> None:
        """Renew the connection; the broker sends again what was not acknowledged."""
        self._commits.append(_Commit(self._connection, [], StoreError("asked to renew the connection")))
        self._wake()

    def _wake(self) -> None:
        """Interrupt the network thread's wait."""
        if self._wake_writer is not None:
            with contextlib.suppress(OSError):  # full: it is woken already; closed: it has ended
                self._wake_writer.send(b"x")

    # The network thread

    def _run(self) -> None:
        """One connection after another, with growing pauses of random length."""
        reader, writer = socket.socketpair()
        with reader, writer:
            reader.setblocking(False)
            writer.setblocking(False)
            self._wake_writer = writer
            self._retained_kept = self._recalled("retained", {})
            self._retained.update(self._retained_kept)
            pause = first = random.uniform(0.5, 1.5)  # a city's receivers must not all reconnect in the same second
            while self.stop_by is None:
                before = self._connections
                try:
                    self._serve_connection(reader)
                except (OSError, wire.ProtocolError) as error:
                    is_lost = not isinstance(error, wire.ProtocolError | RefusedError)
                    self.problem = f"connection to {self.settings.host} lost: {error}" if is_lost else str(error)
                    _log.warning("%s", self.problem)
                finally:
                    self.connected.clear()
                    self._connection += 1  # open messages of the lost connection are not acknowledged on the next
                    self.keep_retained()
                if self._connections > before:
                    pause = first
                self.rest(pause)
                pause = min(pause * 2.0, self.settings.reconnect_max * random.uniform(0.75, 1.0))

    def rest(self, seconds: float) -> None:
        """Wait, unless told to stop."""
        until = time.monotonic() + seconds
        while self.stop_by is None and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.05))

    def _serve_connection(self, wake_reader: socket.socket) -> None:
        settings = self.settings
        address = settings.host, settings.port_number
        with socket.create_connection(address, timeout=_CONNECT_TIMEOUT) as plain:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            stream = plain if self._tls is None else self._tls.wrap_socket(plain, server_hostname=settings.host)
            with stream:
                frames, rest = None, b""
                if settings.transport == "websockets":
                    request, accept = opening(*address, settings.path)
                    stream.sendall(request)
                    frames, rest = WebSocketFrames(), read_opening(stream.recv, accept)
                hello = wire.connect(settings.client_id, settings.keepalive, settings.username, self._password,
                                     level=self.level, will=self._will())  # fmt: skip
                stream.sendall(hello if frames is None else frames.encode(hello))
                stream.settimeout(0.0)
                _Connection(self, stream, wake_reader, frames, rest).serve()

    def _will(self) -> wire.Will | None:
        topic = self.settings.status_topic
        return None if topic is None else wire.Will(topic, b"offline")

    def status_packet(self, text: bytes) -> bytes:
        """PUBLISH of the subscriber's own status; empty without a topic for it."""
        topic = self.settings.status_topic
        return b"" if topic is None else wire.publish(_STATUS, topic, text, level=self.level)

    def on_connack(self, body: bytes) -> bytes:
        """Handle the broker's answer to CONNECT; the packets to send next. ProtocolError where it refuses."""
        if len(body) < _CONNACK_LENGTH or (self.level == 4 and len(body) > _CONNACK_LENGTH):
            raise wire.ProtocolError("the broker refuses the connection: malformed answer")
        if body[1]:
            known = wire.REASONS if self.level == 5 and body[1] >= 0x80 else wire.REFUSALS
            raise wire.ProtocolError(f"the broker refuses the connection: {known.get(body[1], f'code {body[1]}')}")
        if self.level == 5:
            self._on_properties(wire.connack_properties(body))
        self.problem = ""
        self._connections += 1
        self._record_gap(session_present=bool(body[0] & 1))
        return self._subscriptions()

    def _on_properties(self, given: dict[int, int]) -> None:
        """What the broker grants: its keep-alive is used; a session that it does not keep long is logged."""
        self.keepalive = given.get(wire.SERVER_KEEP_ALIVE, self.settings.keepalive)
        kept = given.get(wire.SESSION_EXPIRY, wire.NEVER)
        if kept < wire.NEVER:
            _log.warning("%s keeps the session for %d s: longer pauses lose messages", self.settings.host, kept)
        if given.get(wire.MAXIMUM_QOS, 1) < 1:
            _log.warning("%s has QoS 0 only: messages during a pause are lost", self.settings.host)

    def _subscriptions(self) -> bytes:
        """SUBSCRIBE, and UNSUBSCRIBE of topics that were subscribed once and are in the settings no more."""
        wanted, kept = list(self.settings.topics), self._recalled("topics", [])
        removed = [topic for topic in kept if topic not in wanted]
        if wanted != kept:  # before the broker has them, so that none is forgotten
            self._remember("topics", [*wanted, *removed])
        packets = wire.unsubscribe(_UNSUBSCRIBE, removed, level=self.level) if removed else b""
        return packets + wire.subscribe(_SUBSCRIBE, wanted, level=self.level) + self.status_packet(b"online")

    def on_unsuback(self) -> None:
        """The removed topics are unsubscribed."""
        self._remember("topics", list(self.settings.topics))

    def _recalled(self, what: str, default: Any) -> Any:
        try:
            found = json.loads(self.sink.recall(f"mqtt-{what}:{self._name}") or "null")
        except (StoreError, ValueError) as error:
            _log.error("what is known of the session could not be read: %s", error)
            return default
        return found if isinstance(found, type(default)) else default

    def _remember(self, what: str, value: Any) -> None:
        try:
            self.sink.remember(f"mqtt-{what}:{self._name}", json.dumps(value, ensure_ascii=False))
        except StoreError as error:
            _log.error("what is known of the session could not be stored: %s", error)

    def keep_retained(self, *, is_ending: bool = True) -> None:
        """Remember the retained messages that were read, so that the next start does not read them again.

        is_ending : False while the connection stands, when a large table is kept only as topics are added
        """
        if not is_ending and len(self._retained) == len(self._retained_kept) > _MOST_KEPT_OFTEN:
            return
        found = dict(self._retained)
        if found != self._retained_kept:
            self._retained_kept = found
            self._remember("retained", found)

    def _record_gap(self, *, session_present: bool) -> None:
        """Record a gap where the broker no longer has the session: it queued nothing since the last connection."""
        name = f"mqtt:{self._name}"
        now = time.time_ns()
        try:
            last = self.sink.recall(name)
            if last is not None and not session_present:
                reason = "the broker had forgotten the session; what was sent meanwhile may be missing"
                self.sink.record_gap(self.mapping.source, int(last), now, reason)
            self.sink.remember(name, str(now))
        except (StoreError, ValueError) as error:
            _log.error("the time of the connection could not be stored: %s", error)

    def on_suback(self, body: bytes) -> None:
        """Handle the broker's answer to SUBSCRIBE."""
        start = wire.after_properties(body, 2) if self.level == 5 else 2
        refused = [topic for topic, code in zip(self.settings.topics, body[start:]) if code > 1]
        if refused:
            self.problem = f"the broker refuses subscriptions of {refused}"
            _log.error("%s", self.problem)
        else:
            self.connected.set()

    def take(self, messages: list[wire.Message]) -> None:
        """Map the messages of one socket read and submit them to the sink together."""
        self._received += len(messages)
        for start in range(0, len(messages), _BATCH):
            batch = messages[start : start + _BATCH]
            outcome, now = Outcome([], []), time.time_ns()
            read: dict[str, str] = {}
            for topic, _, payload, cut, retained in batch:
                now += 1  # arrival times differ, so that two messages are not taken for one
                name = self._topics.get(topic) or self._topic(topic)
                if retained or name in self._retained:
                    digest = hashlib.blake2b(payload, digest_size=8).hexdigest()
                    if retained and (read.get(name) or self._retained.get(name)) == digest:
                        self._repeated += 1
                        continue
                    read[name] = digest
                if cut:
                    reason = f"message has {cut} bytes more than are taken; its beginning is kept"
                    outcome.rejected.append(self.mapping.reject(now, name, reason, payload, name))
                else:
                    before = len(outcome.readings)
                    read_safely(self.mapping, outcome, name, payload, now)
                    if retained:
                        outcome.readings[before:] = [_of_unknown_time(one, now) for one in outcome.readings[before:]]
            commit = partial(self._on_commit, self._connection, [message.mid for message in batch], read)
            try:
                self.sink.submit(*outcome, done=commit)
            except StoreError as error:
                commit(error)

    def _topic(self, topic: bytes) -> str:
        if len(self._topics) >= _MOST_TOPICS:
            self._topics.clear()
        try:
            name = self._topics[topic] = topic.decode()
        except UnicodeDecodeError:
            return "(topic is not UTF-8)"
        return name

    def _on_commit(
        self, connection: int, mids: list[bytes], read: dict[str, str], error: BaseException | None
    ) -> None:  # fmt: skip
        """Commit callback, on the sink's thread: queue the acknowledgements, or the refusal.

        read : digest of the last payload by topic, of topics with a retained message
        """
        if error is None and read:
            if len(self._retained) > _MOST_TOPICS:
                self._retained.clear()
            self._retained.update(read)
        self._commits.append(_Commit(connection, mids, error))
        self._wake()

    def acknowledgements(self) -> bytes:
        """PUBACK packets for the messages committed on this connection; RefusedError where the sink refused."""
        mids: list[bytes] = []
        refusal: BaseException | None = None
        while self._commits:
            commit = self._commits.popleft()
            if commit.error is not None:
                self._refused += len(commit.mids)
                refusal = commit.error
                continue
            self._acknowledged += len(commit.mids)
            if commit.connection == self._connection:
                mids += [mid for mid in commit.mids if mid]
        if refusal is not None:
            self.problem = f"not stored, so not acknowledged: {refusal}"
            raise RefusedError(self.problem)
        return wire.puback(mids)


def _of_unknown_time(reading: Reading, received: int) -> Reading:
    """A reading of a retained message; SUSPECT where its time is not before its arrival."""
    if reading.event_time < received:
        return reading
    return reading._replace(quality=max(reading.quality, int(Quality.SUSPECT)))


class _Connection:
    """One connection's event loop on a socket that never blocks: reads packets, writes acknowledgements and pings.

    frames : of a WebSocket, or None for TCP
    first : bytes that have arrived already
    """

    def __init__(
        self, feed: MqttFeed, stream: socket.socket, wake_reader: socket.socket, frames: WebSocketFrames | None,
        first: bytes,
    ) -> None:  # fmt: skip
        self.feed, self.stream, self.wake_reader, self.frames, self.first = feed, stream, wake_reader, frames, first
        self.longest = feed.mapping.limits.max_bytes + _HEADROOM
        self.rest = b""
        self.skip = 0
        self.out = bytearray()
        self.heard = self.pinged = self.keep_due = time.monotonic()

    def serve(self) -> None:
        """Until the connection breaks (OSError, ProtocolError) or the feed is stopped."""
        with selectors.DefaultSelector() as selector:
            selector.register(self.stream, selectors.EVENT_READ)
            selector.register(self.wake_reader, selectors.EVENT_READ)
            while not self.feed.is_finished:
                wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if self.out else 0)
                selector.modify(self.stream, wanted)
                pending = isinstance(self.stream, ssl.SSLSocket) and self.stream.pending()
                selector.select(0.0 if pending or self.first else 0.05 if self.feed.stop_by else 1.0)
                self._clear_wakes()
                if self.feed.n_open > _MOST_OPEN:  # the disk is behind: the broker keeps the rest
                    time.sleep(0.001)
                elif not self._read():
                    raise ConnectionError("closed by the broker")
                self._write()
                self._keep_alive()
        self._disconnect()

    def _disconnect(self) -> None:
        """Send the last acknowledgements and DISCONNECT, then wait until the broker closes: closing first would
        discard acknowledgements that the broker has not read yet, and it would send those messages again."""
        deadline = time.monotonic() + _CLOSE_TIMEOUT
        self.stream.settimeout(_CLOSE_TIMEOUT)
        end = b"" if self.frames is None else self.frames.end()
        self.stream.sendall(bytes(self.out) + self._framed(self._last_packets()) + end)
        with contextlib.suppress(TimeoutError, ssl.SSLError, ConnectionError):
            while time.monotonic() < deadline and self.stream.recv(_READ):
                pass

    def _last_packets(self) -> bytes:
        last = self.feed.status_packet(b"offline") + wire.disconnect()
        try:
            return self.feed.acknowledgements() + last
        except RefusedError:
            return last

    def _framed(self, packets: bytes) -> bytes:
        return packets if self.frames is None else self.frames.encode(packets)

    def _clear_wakes(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self.wake_reader.recv(4096):
                pass

    def _read(self) -> bool:
        """Read what the socket has and pass the packets on; False where the broker closed it."""
        try:
            data, self.first = self.first or self.stream.recv(_READ), b""
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return True
        if not data:
            return False
        self.heard = time.monotonic()
        if self.frames is not None:
            data = self.frames.decode(data)
            self.out += self.frames.replies
            self.frames.replies.clear()
        if self.skip:
            skipped = min(self.skip, len(data))
            self.skip, data = self.skip - skipped, data[skipped:]
        buffer = self.rest + data if self.rest else data
        packets = wire.split(buffer, longest=self.longest, level=self.feed.level)
        self.rest, self.skip = buffer[packets.used :], packets.skip or self.skip
        for kind, body in packets.others:
            self._answer(kind, body)
        if packets.messages and self.feed.stop_by is None:
            self.feed.take(packets.messages)
        return True

    def _answer(self, kind: int, body: bytes) -> None:
        if kind == wire.CONNACK:
            self.out += self._framed(self.feed.on_connack(body))
        elif kind == wire.SUBACK:
            self.feed.on_suback(body)
        elif kind == wire.UNSUBACK:
            self.feed.on_unsuback()
        elif kind == wire.DISCONNECT:
            code = body[0] if body else 0
            raise wire.ProtocolError(f"the broker ends the connection: {wire.REASONS.get(code, f'code {code}')}")
        elif kind not in (wire.PINGRESP, wire.PUBACK):  # PUBACK: of the own status
            raise wire.ProtocolError(f"a packet of type {kind:#x}, which a subscriber does not get")

    def _write(self) -> None:
        try:
            self.out += self._framed(self.feed.acknowledgements())
        except RefusedError as refusal:
            _log.error("%s", refusal)
            self.feed.rest(_RETRY)
            raise
        if self.out:
            with contextlib.suppress(BlockingIOError, ssl.SSLWantWriteError, ssl.SSLWantReadError):
                del self.out[: self.stream.send(self.out)]

    def _keep_alive(self) -> None:
        now, keepalive = time.monotonic(), self.feed.keepalive
        if now > self.keep_due:
            self.keep_due = now + _KEEP_EVERY
            self.feed.keep_retained(is_ending=False)
        if now - self.heard > 1.5 * keepalive:
            raise ConnectionError(f"nothing heard for {1.5 * keepalive:.0f} s")
        if now - max(self.heard, self.pinged) > keepalive / 2.0:
            self.out += self._framed(wire.ping())
            self.pinged = now
