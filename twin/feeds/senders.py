"""Senders of alerts. Delivery is at least once; every message carries its id, by which a receiver recognises a
repetition (after a crash between sending and recording the delivery).

    [[sender]]
    kind = "file"        path = "alerts.ndjson"
    [[sender]]
    kind = "webhook"     url = "https://example.jp/alerts"    token_env = "TWIN_WEBHOOK_TOKEN"
    [[sender]]
    kind = "mqtt"        host = "broker.example.jp"   topic = "twin/alerts"
    [[sender]]
    kind = "cap"         folder = "cap"               sender = "city.example.jp"

A file gets one JSON line per alert, flushed to disk. A webhook gets a POST with the header Idempotency-Key; after any
status but 2xx the alert is sent again later. MQTT publishes at QoS 1 and waits for the acknowledgement. A CAP folder
gets one CAP 1.2 file per alert, named by its id, so that a repetition replaces it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal, Protocol, runtime_checkable
from urllib.parse import quote

from pydantic import Field

from twin.alerts.messages import alert_from_json, cap
from twin.errors import StoreError, TwinError
from twin.feeds.http.client import Fetcher, FetchError, ServerSettings
from twin.feeds.mqtt.mqtt_settings import PublisherSettings
from twin.feeds.mqtt.publisher import MqttPublisher, PublishError
from twin.files import append_lines, write_whole
from twin.settings import Section

__all__ = ["AnySenderSettings", "BatchSender", "FileSender", "SendError", "Sender", "SenderSettings", "WebhookSender",
           "open_sender"]  # fmt: skip


class SendError(StoreError):
    """Not delivered. `is_final` where sending it again cannot succeed; `wait` as the receiver asked. [s]"""

    def __init__(self, message: str, *, is_final: bool = False, wait: float | None = None) -> None:
        super().__init__(message)
        self.is_final = is_final
        self.wait = wait


class Sender(Protocol):
    """Delivers one message, or raises `SendError`."""

    name: str

    def send(self, identity: str, body: bytes) -> None:
        """Return once the receiver has it."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


@runtime_checkable
class BatchSender(Protocol):
    """A sender that can deliver many messages together, much faster than one by one."""

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """Return once the receiver has all (id, body)."""
        ...


class FileSenderSettings(Section):
    """A file that grows by one line per alert."""

    kind: Literal["file"]
    path: str


class WebhookSenderSettings(ServerSettings):
    """An address that takes a POST."""

    kind: Literal["webhook"]


class MqttSenderSettings(PublisherSettings):
    """A topic at a broker."""

    kind: Literal["mqtt"]
    topic: str = Field(min_length=1)
    retain: bool = False


class CapSenderSettings(Section):
    """A folder of CAP 1.2 files."""

    kind: Literal["cap"]
    folder: str
    sender: str = Field(min_length=1)
    status: Literal["Actual", "Exercise", "Test"] = "Actual"


AnySenderSettings = FileSenderSettings | WebhookSenderSettings | MqttSenderSettings | CapSenderSettings
SenderSettings = Annotated[AnySenderSettings, Field(discriminator="kind")]


def open_sender(settings: AnySenderSettings, folder: Path) -> Sender:
    """The sender for its settings; relative files are in `folder`."""
    if isinstance(settings, FileSenderSettings):
        return FileSender(folder / settings.path)
    if isinstance(settings, CapSenderSettings):
        return CapSender(folder / settings.folder, settings)
    if isinstance(settings, WebhookSenderSettings):
        return WebhookSender(settings)
    return MqttSender(settings)


class FileSender:
    """Appends lines, on disk before `send` returns."""

    def __init__(self, path: Path) -> None:
        self.name = f"file:{path.name}"
        self.path = path

    def send(self, identity: str, body: bytes) -> None:
        """One line."""
        self.send_all([(identity, body)])

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """One line per alert, flushed to disk together."""
        try:
            append_lines(self.path, [body.replace(b"\n", b" ") for _, body in messages])
        except TwinError as error:
            raise SendError(str(error)) from error

    def close(self) -> None:
        """Nothing is open between lines."""


class CapSender:
    """Writes one CAP 1.2 file per alert, atomically."""

    def __init__(self, folder: Path, settings: CapSenderSettings) -> None:
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

    def __init__(self, settings: WebhookSenderSettings) -> None:
        self._fetcher = Fetcher(settings)
        self.name = f"webhook:{settings.url.partition('?')[0]}"

    def send(self, identity: str, body: bytes) -> None:
        """One POST; the id is in Idempotency-Key, percent-encoded where it is not plain text."""
        headers = {"Idempotency-Key": quote(identity, safe="/ ")}
        try:
            self._fetcher.request("POST", headers=headers, body=json.loads(body))
        except FetchError as error:
            is_final = 400 <= error.status < 500 and error.status not in (401, 403, 404, 408, 425, 429)
            raise SendError(str(error), is_final=is_final, wait=error.wait) from None

    def close(self) -> None:
        """Close the connections."""
        self._fetcher.close()


class MqttSender:
    """Publishes to one topic; the id is in the message."""

    def __init__(self, settings: MqttSenderSettings) -> None:
        self.name = f"mqtt:{settings.host}/{settings.topic}"
        self._settings = settings
        self._publisher = MqttPublisher(settings)

    def send(self, identity: str, body: bytes) -> None:
        """One message."""
        self.send_all([(identity, body)])

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """One message per alert, one wait for all acknowledgements."""
        settings = self._settings
        try:
            self._publisher.publish_all([(settings.topic, body) for _, body in messages], retain=settings.retain)
        except PublishError as error:
            raise SendError(str(error)) from error

    def close(self) -> None:
        """Disconnect from the broker."""
        self._publisher.close()
