"""Senders: where alerts go. Each delivers at least once; every message carries its id, by which a receiver tells a
repetition (after a crash between sending and noting it) from a new one.

    [[sender]]
    kind = "file"        path = "alerts.ndjson"
    [[sender]]
    kind = "webhook"     url = "https://example.jp/alerts"    token_env = "TWIN_WEBHOOK_TOKEN"
    [[sender]]
    kind = "mqtt"        host = "broker.example.jp"   topic = "twin/alerts"
    [[sender]]
    kind = "cap"         folder = "cap"               sender = "city.example.jp"

A file gets one JSON line an alert, forced to disk. A webhook gets a POST with the header Idempotency-Key; 2xx is
delivered, what else comes back is sent again later. MQTT publishes at QoS 1 and waits for the acknowledgement. A CAP
folder gets one CAP 1.2 file an alert, named by its id, so that a repetition replaces it.
"""

from __future__ import annotations

import contextlib
import json
import threading
from pathlib import Path
from typing import Annotated, Any, Literal, Protocol, runtime_checkable
from urllib.parse import quote

from pydantic import Field

from twin.alerts.messages import alert_from_json, cap
from twin.errors import MissingExtraError, StoreError, TwinError
from twin.feeds.environment import BrokerSettings
from twin.feeds.fetch import Fetcher, FetchError, ServerSettings
from twin.files import append_lines, write_whole
from twin.settings import Section

__all__ = ["FileSender", "ManySender", "MqttPublisher", "PublisherSettings", "SendError", "Sender", "SenderSettings",
           "WebhookSender", "open_sender"]  # fmt: skip


class SendError(StoreError):
    """Not delivered. `is_final` where sending the same again cannot help."""

    def __init__(self, message: str, *, is_final: bool = False, wait: float | None = None) -> None:
        super().__init__(message)
        self.is_final = is_final
        self.wait = wait


class Sender(Protocol):
    """Delivers one message, or raises `SendError`."""

    name: str

    def send(self, identity: str, body: bytes) -> None:
        """Returns once the receiver has it."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


@runtime_checkable
class ManySender(Protocol):
    """A sender that can hand over many together, much faster than one by one."""

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """Returns once the receiver has all (id, body) of them."""
        ...


class FileSettings(Section):
    """A file that grows by a line an alert."""

    kind: Literal["file"]
    path: str


class WebhookSettings(ServerSettings):
    """An address that takes a POST."""

    kind: Literal["webhook"]


class PublisherSettings(BrokerSettings):
    """A broker to publish at."""

    client_id: str = ""


class TopicSettings(PublisherSettings):
    """A topic at a broker."""

    kind: Literal["mqtt"]
    topic: str = Field(min_length=1)
    retain: bool = False


class CapSettings(Section):
    """A folder of CAP 1.2 files."""

    kind: Literal["cap"]
    folder: str
    sender: str = Field(min_length=1)
    status: Literal["Actual", "Exercise", "Test"] = "Actual"


AnySettings = FileSettings | WebhookSettings | TopicSettings | CapSettings
SenderSettings = Annotated[AnySettings, Field(discriminator="kind")]


def open_sender(settings: AnySettings, folder: Path) -> Sender:
    """The sender for its settings; relative files are in `folder`."""
    if isinstance(settings, FileSettings):
        return FileSender(folder / settings.path)
    if isinstance(settings, CapSettings):
        return CapSender(folder / settings.folder, settings)
    if isinstance(settings, WebhookSettings):
        return WebhookSender(settings)
    return MqttSender(settings)


class FileSender:
    """Appends lines, each on disk before `send` returns."""

    def __init__(self, path: Path) -> None:
        self.name = f"file:{path.name}"
        self.path = path

    def send(self, identity: str, body: bytes) -> None:
        """One line."""
        self.send_all([(identity, body)])

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """A line each, forced to disk together."""
        try:
            append_lines(self.path, [body.replace(b"\n", b" ") for _, body in messages])
        except TwinError as error:
            raise SendError(str(error)) from error

    def close(self) -> None:
        """Nothing is open between lines."""


class CapSender:
    """Writes one CAP 1.2 file an alert, whole or not at all."""

    def __init__(self, folder: Path, settings: CapSettings) -> None:
        self.name = f"cap:{folder.name}"
        self._folder = folder
        self._settings = settings

    def send(self, identity: str, body: bytes) -> None:
        """One file."""
        message = cap(alert_from_json(body.decode()), sender=self._settings.sender, status=self._settings.status)
        path = self._folder / f"{quote(identity, safe='')[:200]}.xml"
        try:
            write_whole(path, lambda aside: aside.write_bytes(message), is_durable=True)
        except TwinError as error:
            raise SendError(str(error)) from error

    def close(self) -> None:
        """Nothing is open between files."""


class WebhookSender:
    """POSTs to an address."""

    def __init__(self, settings: WebhookSettings) -> None:
        self._fetcher = Fetcher(settings)
        self.name = f"webhook:{settings.url.partition('?')[0]}"

    def send(self, identity: str, body: bytes) -> None:
        """One POST; the id goes in Idempotency-Key, percent-encoded where it is not plain text."""
        headers = {"Idempotency-Key": quote(identity, safe="/ ")}
        try:
            self._fetcher.request("POST", headers=headers, body=json.loads(body))
        except FetchError as error:
            is_final = 400 <= error.status < 500 and error.status not in (401, 403, 404, 408, 425, 429)
            raise SendError(str(error), is_final=is_final, wait=error.wait) from None

    def close(self) -> None:
        """Close the connections."""
        self._fetcher.close()


class MqttPublisher:
    """Publishes at QoS 1 and waits for the broker's acknowledgement; connects again by itself."""

    def __init__(self, settings: PublisherSettings) -> None:
        try:
            from paho.mqtt.client import Client
            from paho.mqtt.enums import CallbackAPIVersion
        except ImportError as error:
            raise MissingExtraError("publishing needs paho-mqtt: pip install city-twin[feeds]") from error
        self.settings = settings
        self._client: Any = Client(CallbackAPIVersion.VERSION2, client_id=settings.client_id)
        if settings.username is not None:
            self._client.username_pw_set(settings.username, settings.password())
        if settings.tls:
            self._client.tls_set(settings.ca_file)
        self._lock = threading.Lock()
        self._started = False

    def publish(self, topic: str, body: bytes, *, retain: bool = False, timeout: float = 10.0) -> None:
        """Returns once the broker has it; SendError after `timeout`. [s]"""
        self.publish_all([(topic, body)], retain=retain, timeout=timeout)

    def publish_all(self, messages: list[tuple[str, bytes]], *, retain: bool, timeout: float = 10.0) -> None:
        """Many at once, one wait for all."""
        with self._lock:
            try:
                self._connect()
                sent = [self._client.publish(topic, body, qos=1, retain=retain) for topic, body in messages]
                for message in sent:
                    message.wait_for_publish(timeout)
                if not all(message.is_published() for message in sent):
                    raise SendError(f"{self.settings.host}: no acknowledgement within {timeout:g} s")
            except (OSError, RuntimeError, ValueError) as error:
                if isinstance(error, SendError):
                    raise
                raise SendError(f"{self.settings.host}: {error}") from None

    def _connect(self) -> None:
        if self._started:
            return
        self._client.connect(self.settings.host, self.settings.port_number, 30)
        self._client.loop_start()
        self._started = True

    def close(self) -> None:
        """Leave the broker."""
        if self._started:
            with contextlib.suppress(OSError):
                self._client.disconnect()
            self._client.loop_stop()


class MqttSender:
    """Publishes to one topic; the id is in the message."""

    def __init__(self, settings: TopicSettings) -> None:
        self.name = f"mqtt:{settings.host}/{settings.topic}"
        self._settings = settings
        self._publisher = MqttPublisher(settings)

    def send(self, identity: str, body: bytes) -> None:
        """One message."""
        self.send_all([(identity, body)])

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """A message each, one wait for all."""
        self._publisher.publish_all([(self._settings.topic, body) for _, body in messages],
                                    retain=self._settings.retain)  # fmt: skip

    def close(self) -> None:
        """Leave the broker."""
        self._publisher.close()
