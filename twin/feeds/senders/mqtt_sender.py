"""MQTT sender: publishes messages to one topic of a broker."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from twin.feeds.mqtt.mqtt_settings import PublisherSettings
from twin.feeds.mqtt.publisher import MqttPublisher, PublishError
from twin.feeds.senders.sender_options import SenderOptions, SendError

__all__ = ["MqttSender", "MqttSenderSettings"]


class MqttSenderSettings(SenderOptions, PublisherSettings):
    """A topic at a broker."""

    kind: Literal["mqtt"]
    topic: str = Field(min_length=1)
    retain: bool = False


class MqttSender:
    """Publishes to one topic; the id is in the message."""

    def __init__(self, settings: MqttSenderSettings, *, name: str = "") -> None:
        self.name = name or f"mqtt:{settings.host}/{settings.topic}"
        self._settings = settings
        self._publisher = MqttPublisher(settings)

    def send(self, identity: str, body: bytes) -> None:
        """One message."""
        self.send_all([(identity, body)])

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """One message each, one wait for all acknowledgements."""
        settings = self._settings
        try:
            self._publisher.publish_all([(settings.topic, body) for _, body in messages], retain=settings.retain)
        except PublishError as error:
            raise SendError(str(error), n_done=error.n_done) from error

    def close(self) -> None:
        """Disconnect from the broker."""
        self._publisher.close()
