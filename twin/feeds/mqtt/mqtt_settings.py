"""Settings of MQTT connections: the broker, and what a subscriber or a publisher needs besides."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from twin.feeds.credentials import secret
from twin.settings import Section, check, parse_toml

__all__ = ["BrokerSettings", "MqttSettings", "PublisherSettings", "load_mqtt"]


class BrokerSettings(Section):
    """Connection to an MQTT broker. TLS is on, and the certificate is verified, unless `tls = false` is written.

    version : of MQTT; a broker speaks at least one of them
    transport, path : by WebSocket where only HTTPS leaves the building; the path is that of the broker
    """

    host: str = Field(min_length=1)
    port: int | None = Field(default=None, gt=0, lt=65536)
    tls: bool = True
    ca_file: str | None = None
    username: str | None = None
    password_env: str | None = None
    version: Literal["3.1.1", "5"] = "3.1.1"
    transport: Literal["tcp", "websockets"] = "tcp"
    path: str = Field(default="/mqtt", pattern=r"^/[!-~]*$")

    def password(self) -> str | None:
        """The password from the environment; None where no variable is named."""
        return None if self.password_env is None else secret(self.password_env, key="password_env")

    @property
    def port_number(self) -> int:
        """The port, by default the registered one of MQTT, or of HTTP for WebSockets, with or without TLS."""
        if self.transport == "websockets":
            return self.port or (443 if self.tls else 80)
        return self.port or (8883 if self.tls else 1883)


class MqttSettings(BrokerSettings):
    """A subscriber: its session's name and its topics.

    status_topic : topic under which the broker keeps "online" while the subscriber is connected, else "offline"
    """

    client_id: str = Field(min_length=1, max_length=128)
    topics: tuple[str, ...] = Field(min_length=1)
    certificate_file: str | None = None
    key_file: str | None = None
    keepalive: int = Field(default=30, ge=5, le=3600)
    reconnect_max: float = Field(default=60.0, ge=1.0)
    status_topic: str | None = Field(default=None, min_length=1, pattern=r"^[^+#\x00]+$")


class PublisherSettings(BrokerSettings):
    """A publisher."""

    client_id: str = ""


def load_mqtt(text: str, *, file: str = "feed") -> MqttSettings:
    """Settings of a subscriber from the [mqtt] table of a feed's TOML.

    >>> load_mqtt('[mqtt]\\nhost = "h"\\nclient_id = "twin"\\ntopics = ["a/#"]').tls
    True
    >>> load_mqtt('[mqtt]\\nhost = "h"\\nclient_id = "twin"\\ntopics = []')
    Traceback (most recent call last):
        ...
    twin.errors.ScenarioError: feed:
      mqtt.topics: expected a list of 1 or more
    """
    return check(_Document, parse_toml(text, source=file), source=file).mqtt


class _Document(Section):
    model_config = ConfigDict(extra="ignore")  # the feed's other tables are read by twin.feeds.mapping

    mqtt: MqttSettings
