"""Feeds: live sources and recorded ones, into a `Sink`.

Every feed follows one rule: nothing is acknowledged to the sender before the sink has it durably.
"""

from __future__ import annotations

from twin.feeds.intake import intake_app, token_from_environment
from twin.feeds.intake_server import IntakeServer, IntakeSettings
from twin.feeds.mapping import FeedMapping, load_mapping
from twin.feeds.mqtt import MqttFeed, MqttSettings, load_mqtt
from twin.feeds.ngsi import EntityMapping, load_entities
from twin.feeds.ngsi_query import NgsiQuery, NgsiSettings
from twin.feeds.polling import HttpPoll, PollSettings
from twin.feeds.replay import replay
from twin.feeds.sensorthings import ObservationMapping, observations_of
from twin.feeds.sensorthings_query import SensorThingsFeed, SensorThingsSettings

__all__ = [
    "EntityMapping",
    "FeedMapping",
    "HttpPoll",
    "IntakeServer",
    "IntakeSettings",
    "MqttFeed",
    "MqttSettings",
    "NgsiQuery",
    "NgsiSettings",
    "ObservationMapping",
    "PollSettings",
    "SensorThingsFeed",
    "SensorThingsSettings",
    "intake_app",
    "load_entities",
    "load_mapping",
    "load_mqtt",
    "observations_of",
    "replay",
    "token_from_environment",
]
