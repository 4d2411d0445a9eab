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

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from twin.alerts.cap_messages import CapArea
from twin.errors import InputError, ScenarioError
from twin.feeds.senders.cap_folder import CapKeys, CapSender, CapSenderSettings
from twin.feeds.senders.email_sender import EmailSender, EmailSenderSettings
from twin.feeds.senders.file_sender import FileSender, FileSenderSettings
from twin.feeds.senders.mqtt_sender import MqttSender, MqttSenderSettings
from twin.feeds.senders.sender_options import BatchSender, Sender, SenderOptions, SendError, Template
from twin.feeds.senders.webhook_sender import WebhookSender, WebhookSenderSettings, default_name

__all__ = ["AnySenderSettings", "BatchSender", "CapSender", "CapSenderSettings", "EmailSender", "EmailSenderSettings",
           "FileSender", "FileSenderSettings", "MqttSender", "MqttSenderSettings", "SendError", "Sender",
           "SenderOptions", "SenderSettings", "Template", "WebhookSender", "WebhookSenderSettings", "open_sender",
           "sender_name", "sender_names"]  # fmt: skip

AnySenderSettings = (
    FileSenderSettings | WebhookSenderSettings | MqttSenderSettings | CapSenderSettings | EmailSenderSettings
)
SenderSettings = Annotated[AnySenderSettings, Field(discriminator="kind")]


def open_sender(settings: AnySenderSettings, folder: Path) -> Sender:
    """The sender for its settings; relative files are in `folder`."""
    name = sender_name(settings)
    if isinstance(settings, FileSenderSettings):
        return FileSender(folder / settings.path, name=name)
    if isinstance(settings, CapSenderSettings):
        return CapSender(folder / settings.folder, settings, name=name, areas=read_areas(settings, folder))
    if isinstance(settings, WebhookSenderSettings):
        return WebhookSender(settings, name=name, folder=folder, areas=read_areas(settings, folder))
    if isinstance(settings, EmailSenderSettings):
        return EmailSender(settings, name=name)
    return MqttSender(settings, name=name)


def sender_name(settings: AnySenderSettings) -> str:
    """Name of a sender: the given one, else its kind and address."""
    if settings.name:
        return settings.name
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


def read_areas(settings: CapKeys, folder: Path) -> tuple[CapArea, ...]:
    """Outlines of the areas from the GeoJSON that the settings name; none without."""
    if settings.areas_file is None:
        return ()
    path = folder / settings.areas_file
    try:
        features = json.loads(path.read_bytes())["features"]
        return tuple(_area(feature, settings) for feature in features)
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        keys = f"{settings.area_code_key!r}, {settings.area_name_key!r}"
        raise InputError(
            f"areas_file {path} cannot be read as GeoJSON of polygons with {keys}: {type(error).__name__}: {error}"
        ) from None


def _area(feature: dict[str, Any], settings: CapKeys) -> CapArea:
    geometry, properties = feature["geometry"], feature["properties"]
    polygons = {"Polygon": [geometry["coordinates"]], "MultiPolygon": geometry["coordinates"]}[geometry["type"]]
    rings = []
    for polygon in polygons:
        ring = [(float(point[0]), float(point[1])) for point in polygon[0]]
        rings.append(tuple(ring if ring[0] == ring[-1] else [*ring, ring[0]]))
    return CapArea(
        str(properties[settings.area_code_key]), str(properties.get(settings.area_name_key, "")), tuple(rings)
    )
