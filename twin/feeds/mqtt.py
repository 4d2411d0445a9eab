"""MQTT: a persistent session whose messages are acknowledged once they are durable, and not before.

    [mqtt]
    host = "broker.example.jp"
    client_id = "twin-trap-1"                 # fixed: the broker keeps what waits under this name
    topics = ["gauge/+/data", "/ul/+/+/attrs"]
    username = "twin"
    password_env = "TWIN_MQTT_PASSWORD"       # the name of an environment variable, never the password

Subscriptions are at QoS 1: at QoS 2 the client library confirms receipt before anything is stored. Messages
acknowledged belong to the current connection only: a broker may reuse the number of a message on the next one, so
what a lost connection left open is left to redelivery, and the store drops the duplicate.

The broker must keep its side: with mosquitto `persistence true`, `autosave_interval 1` (about a second of exposure) and
`max_queued_messages 0`; with defaults it forgets acknowledged messages when killed. `max_inflight_messages 1000`
lets it send ahead of the disk.
"""

from __future__ import annotations

import logging
import os
import random
import socket
import threading
import time
import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from twin.errors import InputError, MissingExtraError, ScenarioError, StoreError
from twin.feeds.mapping import FeedMapping, complaints
from twin.sensors.readings import Reading, Rejected
from twin.sensors.sink import Sink

if TYPE_CHECKING:
    from paho.mqtt.client import Client, MQTTMessage

__all__ = ["MqttCounts", "MqttFeed", "MqttSettings", "load_mqtt"]

_log = logging.getLogger(__name__)

_BATCH = 500  # messages handed to the sink together
_LINGER = 0.002  # s a message waits for company
_RETRY = 1.0  # s until messages the sink refused are asked for again


class MqttSettings(BaseModel):
    """How to reach a broker. TLS is on and the broker's certificate verified unless `tls = false` is written."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str = Field(min_length=1)
    port: int | None = Field(default=None, gt=0, lt=65536)
    client_id: str = Field(min_length=1, max_length=128)
    topics: tuple[str, ...] = Field(min_length=1)
    tls: bool = True
    ca_file: str | None = None
    certificate_file: str | None = None
    key_file: str | None = None
    username: str | None = None
    password_env: str | None = None
    keepalive: int = Field(default=30, ge=5, le=3600)
    reconnect_max: float = Field(default=60.0, ge=1.0)

    def password(self) -> str | None:
        """The password out of the environment; InputError names the variable where it is not set."""
        if self.password_env is None:
            return None
        if self.password_env not in os.environ:
            raise InputError(f"mqtt.password_env: environment variable {self.password_env} is not set")
        return os.environ[self.password_env]


def load_mqtt(text: str, *, file: str = "feed") -> MqttSettings:
    """Settings out of the [mqtt] table of a feed's TOML.

    >>> load_mqtt('[mqtt]\\nhost = "h"\\nclient_id = "trap"\\ntopics = ["a/#"]').tls
    True
    >>> load_mqtt('[mqtt]\\nhost = "h"\\nclient_id = "trap"\\ntopics = []')
    Traceback (most recent call last):
        ...
    twin.errors.ScenarioError: feed: mqtt.topics: Tuple should have at least 1 item after validation, not 0
    """
    try:
        return _Document.model_validate(tomllib.loads(text)).mqtt
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError(f"{file}: not TOML: {error}") from None
    except ValidationError as error:
        raise ScenarioError(f"{file}: " + "; ".join(complaints(error))) from None


class _Document(BaseModel):
    mqtt: MqttSettings


class MqttCounts(NamedTuple):
    """Since the start: messages received, acknowledged, refused by the sink (to be redelivered), connections."""

    received: int
    acknowledged: int
    refused: int
    connections: int


class _Open(NamedTuple):
    """A message not yet acknowledged, and the connection it came on."""

    mid: int
    qos: int
    connection: int


class MqttFeed:
    """Receives until stopped; `with MqttFeed(...) as feed` starts and stops it.

    Parameters
    ----------
    settings : MqttSettings
    mapping : FeedMapping
    sink : Sink
        Messages are acknowledged when it reports them durable. Where it refuses, the connection is renewed
        after a second, and the broker sends again what was not acknowledged.
    """

    def __init__(self, settings: MqttSettings, mapping: FeedMapping, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        self.connected = threading.Event()
        self.problem = ""
        self._client = _client(settings)
        self._client.on_connect = self._on_connect
        self._client.on_disconnect = self._on_disconnect
        self._client.on_subscribe = self._on_subscribe
        self._client.on_message = self._on_message
        self._connection = 0
        self._connection_lock = threading.Lock()
        self._waiting: tuple[list[Reading], list[Rejected], list[_Open]] = ([], [], [])
        self._waiting_lock = threading.Lock()
        self._arrived = threading.Event()
        self._renew = threading.Event()
        self._stopping = False
        self._received = self._acknowledged = self._refused = self._connections = 0
        self._flusher = threading.Thread(target=self._flush_loop, name="mqtt-flush", daemon=True)

    @property
    def counts(self) -> MqttCounts:
        """Numbers for a status screen."""
        return MqttCounts(self._received, self._acknowledged, self._refused, self._connections)

    def start(self) -> None:
        """Connect in the background, and again whenever the connection is lost."""
        port = self.settings.port or (8883 if self.settings.tls else 1883)
        self._client.connect_async(self.settings.host, port, self.settings.keepalive)
        self._flusher.start()
        self._client.loop_start()

    def stop(self, timeout: float = 5.0) -> None:
        """Store and acknowledge what has arrived, then disconnect; the session stays at the broker."""
        if self._stopping:
            return
        self._flush()
        deadline = time.monotonic() + timeout
        while self._acknowledged + self._refused < self._received and time.monotonic() < deadline:
            time.sleep(0.005)
        self._stopping = True
        self._arrived.set()
        self._client.disconnect()
        self._client.loop_stop()
        if self._flusher.is_alive():
            self._flusher.join()

    def __enter__(self) -> MqttFeed:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    # On the network's thread

    def _on_connect(self, client: Client, _: object, flags: Any, reason: Any, __: object = None) -> None:
        if reason.is_failure:
            self.problem = f"the broker refuses the connection: {reason}"
            _log.error("%s", self.problem)
            return
        self.problem = ""
        self._connections += 1
        self._note_gap(flags.session_present)
        client.subscribe([(topic, 1) for topic in self.settings.topics])

    def _note_gap(self, session_present: bool) -> None:
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

    def _on_subscribe(self, client: Client, _: object, mid: int, reasons: Any, __: object = None) -> None:
        refused = [str(reason) for reason in reasons if reason.is_failure]
        if refused:
            self.problem = f"the broker refuses subscriptions of {list(self.settings.topics)}: {refused}"
            _log.error("%s", self.problem)
        else:
            self.connected.set()

    def _on_disconnect(self, client: Client, _: object, flags: Any, reason: Any, __: object = None) -> None:
        self.connected.clear()
        with self._connection_lock:  # acknowledgements of the old connection are over before the next begins
            self._connection += 1
        if not self._stopping:
            _log.warning("connection to %s lost: %s", self.settings.host, reason)

    def _on_message(self, client: Client, _: object, message: MQTTMessage) -> None:
        try:
            topic = message.topic
        except UnicodeDecodeError:
            topic = "(topic is not UTF-8)"
        readings, rejected = self.mapping.read(topic, message.payload)
        with self._waiting_lock:
            waiting = self._waiting
            waiting[0].extend(readings)
            waiting[1].extend(rejected)
            waiting[2].append(_Open(message.mid, message.qos, self._connection))
            n_waiting = len(waiting[2])
        self._received += 1
        if n_waiting >= _BATCH:
            self._flush()
        elif n_waiting == 1:
            self._arrived.set()

    # To the sink, and back

    def _flush_loop(self) -> None:
        while not self._stopping:
            self._arrived.wait()
            self._arrived.clear()
            time.sleep(_LINGER)
            self._flush()
            if self._renew.is_set():
                time.sleep(_RETRY)
                self._renew.clear()
                self._drop_connection()

    def _flush(self) -> None:
        with self._waiting_lock:  # held while submitting, so that the order of arrival is kept
            readings, rejected, messages = self._waiting
            if not messages:
                return
            self._waiting = ([], [], [])
            try:
                self.sink.submit(readings, rejected, done=lambda error: self._done(messages, error))
            except StoreError as error:
                self._done(messages, error)

    def _done(self, messages: list[_Open], error: BaseException | None) -> None:
        """The sink's word: durable, so acknowledge; or not, so have them sent again."""
        if error is not None:
            self._refused += len(messages)
            self.problem = f"not stored, so not acknowledged: {error}"
            _log.error("%s", self.problem)
            self._renew.set()
            self._arrived.set()
            return
        with self._connection_lock:
            for message in messages:
                if message.qos and message.connection == self._connection:
                    self._client.ack(message.mid, message.qos)
        self._acknowledged += len(messages)

    def _drop_connection(self) -> None:
        """Close the socket under the client, which then connects again."""
        connection = self._client.socket()
        if connection is not None:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError as error:
                _log.debug("socket was already closed: %s", error)


def _client(settings: MqttSettings) -> Client:
    try:
        from paho.mqtt.client import Client, MQTTv311
        from paho.mqtt.enums import CallbackAPIVersion
    except ImportError as error:
        raise MissingExtraError("MQTT needs paho-mqtt; install it with: pip install city-twin[feeds]") from error
    client = Client(
        CallbackAPIVersion.VERSION2,
        client_id=settings.client_id,
        clean_session=False,
        protocol=MQTTv311,
        manual_ack=True,
    )
    if settings.username is not None:
        client.username_pw_set(settings.username, settings.password())
    if settings.tls:
        client.tls_set(settings.ca_file, settings.certificate_file, settings.key_file)
    first = random.uniform(0.5, 1.5)  # a city's traps must not all come back in the same second
    client.reconnect_delay_set(first, max(first, settings.reconnect_max * random.uniform(0.75, 1.0)))
    return client
