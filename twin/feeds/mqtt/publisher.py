"""MQTT publisher: messages at QoS 1, each acknowledged by the broker before the call returns."""

from __future__ import annotations

import contextlib
import threading

from twin.errors import MissingExtraError, StoreError
from twin.feeds.mqtt.mqtt_settings import PublisherSettings

__all__ = ["MqttPublisher", "PublishError"]


class PublishError(StoreError):
    """The broker did not acknowledge a message."""


class MqttPublisher:
    """Publishes at QoS 1 and waits for the broker's acknowledgement; reconnects by itself."""

    def __init__(self, settings: PublisherSettings) -> None:
        try:
            from paho.mqtt.client import Client
            from paho.mqtt.enums import CallbackAPIVersion, MQTTProtocolVersion
        except ImportError as error:
            raise MissingExtraError("publishing needs paho-mqtt: pip install city-twin[feeds]") from error
        self.settings = settings
        version = MQTTProtocolVersion.MQTTv5 if settings.version == "5" else MQTTProtocolVersion.MQTTv311
        self._client = Client(CallbackAPIVersion.VERSION2, client_id=settings.client_id, protocol=version,
                              transport=settings.transport)  # fmt: skip
        if settings.transport == "websockets":
            self._client.ws_set_options(settings.path)
        if settings.username is not None:
            self._client.username_pw_set(settings.username, settings.password())
        if settings.tls:
            self._client.tls_set(settings.ca_file)
        self._lock = threading.Lock()
        self._is_started = False

    def publish(self, topic: str, body: bytes, *, retain: bool = False, timeout: float = 10.0) -> None:
        """Publish one message; returns once the broker has it.

        Raises
        ------
        PublishError
            No connection, or no acknowledgement within `timeout`. [s]
        """
        self.publish_all([(topic, body)], retain=retain, timeout=timeout)

    def publish_all(self, messages: list[tuple[str, bytes]], *, retain: bool, timeout: float = 10.0) -> None:
        """Publish (topic, body) of many messages, then wait for all acknowledgements; PublishError as `publish`."""
        with self._lock:
            try:
                self._connect()
                sent = [self._client.publish(topic, body, qos=1, retain=retain) for topic, body in messages]
                for message in sent:
                    message.wait_for_publish(timeout)
                is_complete = all(message.is_published() for message in sent)
            except (OSError, RuntimeError, ValueError) as error:
                raise PublishError(f"{self.settings.host}: {error}") from None
        if not is_complete:
            raise PublishError(f"{self.settings.host}: no acknowledgement within {timeout:g} s")

    def _connect(self) -> None:
        if self._is_started:
            return
        self._client.connect(self.settings.host, self.settings.port_number, 30)
        self._client.loop_start()
        self._is_started = True

    def close(self) -> None:
        """Disconnect from the broker."""
        if self._is_started:
            with contextlib.suppress(OSError):
                self._client.disconnect()
            self._client.loop_stop()
