"""Senders of alerts. Delivery is at least once; every message carries its id, by which a receiver recognises a
repetition (after a crash between sending and recording the delivery).

    [[sender]]
    kind = "file"        path = "alerts.ndjson"
    [[sender]]
    kind = "webhook"     url = "https://example.jp/alerts"    token_env = "TWIN_WEBHOOK_TOKEN"
    [[sender]]
    kind = "webhook"     url_env = "TWIN_SLACK"               body = "slack"
    [[sender]]
    kind = "email"       host = "mail.example.jp"             sender = "twin@example.jp"        to = ["a@example.jp"]
    [[sender]]
    kind = "mqtt"        host = "broker.example.jp"           topic = "twin/alerts"
    [[sender]]
    kind = "cap"         folder = "cap"                       sender = "city.example.jp"

A file gets one JSON line per message, flushed to disk. A webhook gets a POST with the header Idempotency-Key; after any
status but 2xx the message is sent again later. MQTT publishes at QoS 1 and waits for the acknowledgement. Mail has a
Message-ID made of the id. A CAP folder gets one CAP 1.2 file per message; a repetition replaces it.

Every sender has a name, by default its kind and address; equal names are refused. Which alerts it gets, see
`twin.alerts.alert_routing` and `SenderOptions`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

from pydantic import ConfigDict, Field, ValidatorFunctionWrapHandler, WrapValidator

from twin.alerts.cap_messages import CapArea
from twin.errors import ScenarioError
from twin.feeds.senders.cap_folder import CapSender, CapSenderSettings, MessageRecord
from twin.feeds.senders.email_sender import EmailSender, EmailSenderSettings
from twin.feeds.senders.file_sender import FileSender, FileSenderSettings
from twin.feeds.senders.mqtt_sender import MqttSender, MqttSenderSettings
from twin.feeds.senders.sender_options import BatchSender, Sender, SenderOptions, SendError, Template
from twin.feeds.senders.webhook_sender import WebhookSender, WebhookSenderSettings, default_name
from twin.plugins import plugin, plugin_names

__all__ = ["AnySenderSettings", "BatchSender", "CapSender", "CapSenderSettings", "EmailSender", "EmailSenderSettings",
           "FileSender", "FileSenderSettings", "MqttSender", "MqttSenderSettings", "PluginSenderSettings", "SendError",
           "Sender", "SenderOptions", "SenderSettings", "Template", "WebhookSender", "WebhookSenderSettings",
           "open_sender", "sender_name", "sender_names"]  # fmt: skip


class PluginSenderSettings(SenderOptions):
    """A sender of another distribution (`twin.plugins`), with keys of its own."""

    model_config = ConfigDict(extra="allow")

    kind: str


_BuiltIn = FileSenderSettings | WebhookSenderSettings | MqttSenderSettings | CapSenderSettings | EmailSenderSettings
_BUILT_IN = ("file", "webhook", "mqtt", "cap", "email")
AnySenderSettings = _BuiltIn | PluginSenderSettings


def _of_plugin(value: Any, built_in: ValidatorFunctionWrapHandler) -> Any:
    kind = value.get("kind") if isinstance(value, dict) else None
    if kind not in _BUILT_IN and kind in plugin_names("twin.senders"):
        return PluginSenderSettings.model_validate(value)
    return built_in(value)


SenderSettings = Annotated[Annotated[_BuiltIn, Field(discriminator="kind")], WrapValidator(_of_plugin)]


def open_sender(
    settings: AnySenderSettings, folder: Path, *, areas: tuple[CapArea, ...] = (), record: MessageRecord | None = None
) -> Sender:
    """The sender for its settings.

    folder : of relative files
    areas : outlines of areas, for CAP
    record : of CAP messages, for those that refer to them; by default a file in the folder
    """
    name = sender_name(settings)
    if isinstance(settings, PluginSenderSettings):
        sender: Sender = plugin("twin.senders", settings.kind)({**(settings.model_extra or {}), "name": name}, folder)
        sender.name = name  # what it has delivered is kept under this name
        return sender
    if isinstance(settings, FileSenderSettings):
        return FileSender(folder / settings.path, name=name)
    if isinstance(settings, CapSenderSettings):
        return CapSender(folder / settings.folder, settings, name=name, areas=areas, record=record)
    if isinstance(settings, WebhookSenderSettings):
        return WebhookSender(settings, name=name, folder=folder, areas=areas, record=record)
    if isinstance(settings, EmailSenderSettings):
        return EmailSender(settings, name=name)
    return MqttSender(settings, name=name)


def sender_name(settings: AnySenderSettings) -> str:
    """Name of a sender: the given one, else its kind and address; of a plug-in, its kind."""
    if settings.name:
        return settings.name
    if isinstance(settings, PluginSenderSettings):
        return settings.kind
    if isinstance(settings, FileSenderSettings):
        return f"file:{Path(settings.path).name}"
    if isinstance(settings, CapSenderSettings):
        return f"cap:{Path(settings.folder).name}"
    if isinstance(settings, WebhookSenderSettings):
        return default_name(settings)
    if isinstance(settings, EmailSenderSettings):
        return f"email:{','.join(settings.to)}"[:200]
    return f"mqtt:{settings.host}/{settings.topic}"


def sender_names(senders: Sequence[AnySenderSettings], *, file: str = "senders") -> list[str]:
    """Names of all senders.

    Raises
    ------
    ScenarioError
        Two have the same name: what one has delivered would count for the other.
    """
    names = [sender_name(settings) for settings in senders]
    for number, name in enumerate(names):
        first = names.index(name)
        if first != number:
            raise ScenarioError(
                f"{file}: sender.{number} is named {name!r} as sender.{first} is; give each a name of its own, "
                'e.g. name = "fire brigade"'
            )
    return names
