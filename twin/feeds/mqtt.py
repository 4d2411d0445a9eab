"""MQTT: a persistent session whose messages are acknowledged once they are durable, and not before.

    [mqtt]
    host = "broker.example.jp"
    client_id = "twin-trap-1"                 # fixed: the broker keeps what waits under this name
    topics = ["gauge/+/data", "/ul/+/+/attrs"]
    username = "twin"
    password_env = "TWIN_MQTT_PASSWORD"       # the name of an environment variable, never the password

Subscriptions are at QoS 1. Messages acknowledged belong to the current connection only: a broker may reuse the number
of a message on the next one, so what a lost connection left open is left to redelivery, and the store drops the
duplicate. One thread reads and writes the socket; whatever one read brings is mapped and committed together.

The broker must keep its side: with mosquitto `persistence true`, `autosave_interval 1` (about a second of exposure) and
`max_queued_messages 0`; with defaults it forgets acknowledged messages when killed. `max_inflight_messages 1000`
lets it send ahead of the disk.
"""

from __future__ import annotations

import contextlib
import logging
import random
import socket
import ssl
import threading
import time
from collections import deque
from typing import NamedTuple

from pydantic import ConfigDict, Field

from twin.errors import InputError, StoreError
from twin.feeds.environment import BrokerSettings
from twin.feeds.mapping import Mapping, Outcome
from twin.feeds.mqtt_connection import Connection, RefusedError
from twin.feeds.mqtt_wire import REFUSALS, Message, ProtocolError, connect, puback
from twin.sensors.sink import Sink
from twin.settings import Section, check, parse_toml

__all__ = ["MqttCounts", "MqttFeed", "MqttSettings", "load_mqtt"]

_log = logging.getLogger(__name__)

_BATCH = 500  # messages handed to the sink together
_CONNECT_TIMEOUT = 10.0  # s


class MqttSettings(BrokerSettings):
    """How to reach a broker, and what to subscribe to."""

    client_id: str = Field(min_length=1, max_length=128)
    topics: tuple[str, ...] = Field(min_length=1)
    certificate_file: str | None = None
    key_file: str | None = None
    keepalive: int = Field(default=30, ge=5, le=3600)
    reconnect_max: float = Field(default=60.0, ge=1.0)


def load_mqtt(text: str, *, file: str = "feed") -> MqttSettings:
    """Settings out of the [mqtt] table of a feed's TOML.

    >>> load_mqtt('[mqtt]\\nhost = "h"\\nclient_id = "trap"\\ntopics = ["a/#"]').tls
    True
    >>> load_mqtt('[mqtt]\\nhost = "h"\\nclient_id = "trap"\\ntopics = []')
    Traceback (most recent call last):
        ...
    twin.errors.ScenarioError: feed:
      mqtt.topics: expected a list of 1 or more
    """
    return check(_Document, parse_toml(text, source=file), source=file).mqtt


class _Document(Section):
    model_config = ConfigDict(extra="ignore")  # the other tables of a feed are read by twin.feeds.mapping

    mqtt: MqttSettings


class MqttCounts(NamedTuple):
    """Since the start: messages received, acknowledged, refused by the sink (to be redelivered), connections."""

    received: int
    acknowledged: int
    refused: int
    connections: int


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

    def __init__(self, settings: MqttSettings, mapping: Mapping, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        self.connected = threading.Event()
        self.problem = ""
        self._password = settings.password()
        self._tls = _tls(settings)
        self._topics: dict[bytes, str] = {}
        self._connection = 0
        self._settled: deque[tuple[int, list[bytes], BaseException | None]] = deque()
        self.wake_reader, self._wake_writer = socket.socketpair()
        self.wake_reader.setblocking(False)
        self._wake_writer.setblocking(False)
        self.stop_by: float | None = None
        self._received = self._acknowledged = self._refused = self._connections = 0
        self._thread = threading.Thread(target=self._run, name=f"mqtt-{settings.client_id}", daemon=True)

    @property
    def counts(self) -> MqttCounts:
        """Numbers for a status screen."""
        return MqttCounts(self._received, self._acknowledged, self._refused, self._connections)

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
        """Have the connection renewed; the broker sends again what was not acknowledged."""
        self._settled.append((self._connection, [], StoreError("asked to renew the connection")))
        self._wake()

    def _wake(self) -> None:
        with contextlib.suppress(BlockingIOError):  # it has been woken often enough
            self._wake_writer.send(b"x")

    # The network's thread

    def _run(self) -> None:
        """One connection after another, with growing pauses that differ from trap to trap."""
        pause = first = random.uniform(0.5, 1.5)  # a city's traps must not all come back in the same second
        while self.stop_by is None:
            before = self._connections
            try:
                self._serve_connection()
            except (OSError, ProtocolError) as error:
                lost = not isinstance(error, ProtocolError | RefusedError)
                self.problem = f"connection to {self.settings.host} lost: {error}" if lost else str(error)
                _log.warning("%s", self.problem)
            finally:
                self.connected.clear()
                self._connection += 1  # what the lost connection left open is not acknowledged on the next
            if self._connections > before:
                pause = first
            self.rest(pause)
            pause = min(pause * 2.0, self.settings.reconnect_max * random.uniform(0.75, 1.0))

    def rest(self, seconds: float) -> None:
        """Wait, but not when asked to stop."""
        until = time.monotonic() + seconds
        while self.stop_by is None and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.05))

    def _serve_connection(self) -> None:
        settings = self.settings
        port = settings.port_number
        with socket.create_connection((settings.host, port), timeout=_CONNECT_TIMEOUT) as plain:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            wire = plain if self._tls is None else self._tls.wrap_socket(plain, server_hostname=settings.host)
            with wire:
                wire.sendall(connect(settings.client_id, settings.keepalive, settings.username, self._password))
                wire.settimeout(0.0)
                Connection(self, wire).serve()

    def on_connack(self, body: bytes) -> None:
        """The broker took us, or says why not."""
        if len(body) != 2 or body[1]:
            reason = REFUSALS.get(body[1], f"code {body[1]}") if len(body) == 2 else "malformed answer"
            raise ProtocolError(f"the broker refuses the connection: {reason}")
        self.problem = ""
        self._connections += 1
        self._note_gap(session_present=bool(body[0] & 1))

    def _note_gap(self, *, session_present: bool) -> None:
        """A session the broker no longer has is a gap: it kept nothing while we were away."""
        name = f"mqtt:{self.mapping.source}:{self.settings.client_id}"
        now = time.time_ns()
        try:
            last = self.sink.recall(name)
            if last is not None and not session_present:
                reason = "the broker had forgotten the session; what was sent meanwhile may be missing"
                self.sink.record_gap(self.mapping.source, int(last), now, reason)
            self.sink.remember(name, str(now))
        except (StoreError, ValueError) as error:
            _log.error("the connection could not be noted: %s", error)

    def on_suback(self, body: bytes) -> None:
        """The broker took the subscriptions, or not."""
        refused = [topic for topic, code in zip(self.settings.topics, body[2:]) if code > 1]
        if refused:
            self.problem = f"the broker refuses subscriptions of {refused}"
            _log.error("%s", self.problem)
        else:
            self.connected.set()

    def take(self, messages: list[Message]) -> None:
        """Map what one read of the socket brought, and hand it to the sink together."""
        self._received += len(messages)
        for start in range(0, len(messages), _BATCH):
            batch = messages[start : start + _BATCH]
            outcome, now = Outcome([], []), time.time_ns()
            for topic, _, payload, cut in batch:
                now += 1  # two that arrive together are two
                name = self._topics.get(topic) or self._topic(topic)
                if cut:
                    reason = f"message has {cut} bytes more than are taken; its beginning is kept"
                    outcome.rejected.append(self.mapping.reject(now, name, reason, payload, name))
                else:
                    self.mapping.read_into(outcome, name, payload, now)
            mids, connection = [message.mid for message in batch], self._connection
            try:
                self.sink.submit(*outcome, done=lambda error, m=mids, c=connection: self._done(c, m, error))  # type: ignore[misc]
            except StoreError as error:
                self._done(connection, mids, error)

    def _topic(self, topic: bytes) -> str:
        if len(self._topics) >= 100_000:
            self._topics.clear()
        try:
            name = self._topics[topic] = topic.decode()
        except UnicodeDecodeError:
            return "(topic is not UTF-8)"
        return name

    def _done(self, connection: int, mids: list[bytes], error: BaseException | None) -> None:
        """The sink's word, on its thread: durable, so acknowledge; or not, so have them sent again."""
        self._settled.append((connection, mids, error))
        self._wake()

    def acknowledgements(self) -> bytes:
        """Bytes that acknowledge what has become durable on this connection; RefusedError where it has not."""
        numbers: list[bytes] = []
        refusal: BaseException | None = None
        while self._settled:
            connection, mids, error = self._settled.popleft()
            if error is not None:
                self._refused += len(mids)
                refusal = error
                continue
            self._acknowledged += len(mids)
            if connection == self._connection:
                numbers += [mid for mid in mids if mid]
        if refusal is not None:
            self.problem = f"not stored, so not acknowledged: {refusal}"
            raise RefusedError(self.problem)
        return puback(numbers)

    @property
    def n_open(self) -> int:
        """Messages received and not yet settled."""
        return self._received - self._acknowledged - self._refused

    @property
    def is_finished(self) -> bool:
        """Asked to stop, and everything received is settled or the time for it is over."""
        if self.stop_by is None:
            return False
        return self.n_open <= 0 or time.monotonic() > self.stop_by


def _tls(settings: MqttSettings) -> ssl.SSLContext | None:
    """A context that verifies the broker's certificate and name; none where `tls = false` is written."""
    if not settings.tls:
        return None
    try:
        context = ssl.create_default_context(cafile=settings.ca_file)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if settings.certificate_file is not None:
            context.load_cert_chain(settings.certificate_file, settings.key_file)
    except (OSError, ssl.SSLError) as error:
        raise InputError(f"mqtt: certificates cannot be read: {error}") from None
    return context
