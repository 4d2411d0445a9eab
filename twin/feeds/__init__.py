"""Feeds: live sources and recorded ones, into a `Sink`.

Every feed follows one rule: nothing is acknowledged to the sender before the sink has it durably.
"""

from __future__ import annotations

from twin.feeds.mapping import FeedMapping, load_mapping
from twin.feeds.mqtt import MqttFeed, MqttSettings, load_mqtt
from twin.feeds.replay import replay

__all__ = ["FeedMapping", "MqttFeed", "MqttSettings", "load_mapping", "load_mqtt", "replay"]
