"""MQTT publisher: messages at QoS 1, each acknowledged by the broker before the call returns."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING

from twin.errors import MissingExtraError, StoreError
from twin.feeds.mqtt.mqtt_settings import PublisherSettings

if TYPE_CHECKING:
    from paho.mqtt.client import Client, MQTTMessageInfo

__all__ = ["MqttPublisher", "PublishError"]


class PublishError(StoreError):
    """The broker did not acknowledge a message; the first `n_done` of several it did."""

    def __init__(self, message: str, *, n_done: int = 0) -> None:
        super().__init__(message)
        self.n_done = n_done


class MqttPublisher:
    """Publishes at QoS 1 and waits for the broker's acknowledgement.

    After a failure the connection is closed, and what was not acknowledged is forgotten with it: the client would send
    it, and so would whoever tries again.
    """

    def __init__(self, settings: PublisherSettings) -> None:
        self.settings = settings
        self._client = self._new_client()
        self._lock = threading.Lock()
        self._is_started = False

    def _new_client(self) -> Client:
        try:
            from paho.mqtt.client import Client
            from paho.mqtt.enums import CallbackAPIVersion, MQTTProtocolVersion
        except ImportError as error:
            raise MissingExtraError("publishing needs paho-mqtt: pip install city-twin[feeds]") from error
        settings = self.settings
        version = MQTTProtocolVersion.MQTTv5 if settings.version == "5" else MQTTProtocolVersion.MQTTv311
        client = Client(CallbackAPIVersion.VERSION2, client_id=settings.client_id, protocol=version,
                        transport=settings.transport)  # fmt: skip
        if settings.transport == "websockets":
            client.ws_set_options(settings.path)
        if settings.username is not None:
            client.username_pw_set(settings.username, settings.password())
        if settings.tls:
            client.tls_set(settings.ca_file)
        return client

    def publish(self, topic: str, body: bytes, *, retain: bool = False, timeout: float = 10.0) -> None:
        """Publish one message; returns once the broker has it.

        Raises
        ------
        PublishError
            No connection, or no acknowledgement within `timeout`. [s]
        """
        self.publish_all([(topic, body)], retain=retain, timeout=timeout)

    def publish_all(self, messages: list[tuple[str, bytes]], *, retain: bool, timeout: float = 10.0) -> None:
        """Publish (topic, body) of many messages, then wait for all acknowledgements; PublishError as `publish`.

        timeout : for all together [s]
        """
        sent: list[MQTTMessageInfo] = []
        problem = f"no acknowledgement within {timeout:g} s"
        with self._lock:
            try:
                self._connect()
                for topic, body in messages:
                    sent.append(self._client.publish(topic, body, qos=1, retain=retain))
                end = time.monotonic() + timeout
                for message in sent:
                    message.wait_for_publish(max(end - time.monotonic(), 0.0))
            except (OSError, RuntimeError, ValueError) as error:
                problem = str(error)
            n_done = 0
            while n_done < len(sent) and _is_published(sent[n_done]):
                n_done += 1
            if n_done < len(messages):
                self._forget()
        if n_done < len(messages):
            raise PublishError(f"{self.settings.host}: {problem}", n_done=n_done)

    def _forget(self) -> None:
        """Close the connection; a new client has nothing in its queue."""
        self.close()
        self._client = self._new_client()

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
            self._is_started = False


def _is_published(message: MQTTMessageInfo) -> bool:
    try:
        return message.is_published()
    except (RuntimeError, ValueError):
        return False
