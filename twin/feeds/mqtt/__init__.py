"""MQTT: a durable subscriber and a publisher that waits for acknowledgements."""

from __future__ import annotations

from twin.feeds.mqtt.mqtt_settings import BrokerSettings, MqttSettings, PublisherSettings, load_mqtt
from twin.feeds.mqtt.publisher import MqttPublisher, PublishError
from twin.feeds.mqtt.subscriber import MqttCounts, MqttFeed

__all__ = [
    "BrokerSettings",
    "MqttCounts",
    "MqttFeed",
    "MqttPublisher",
    "MqttSettings",
    "PublishError",
    "PublisherSettings",
    "load_mqtt",
]
