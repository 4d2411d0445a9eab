"""Feeds: live and recorded sources of readings, which they submit to a `Sink`.

`mqtt`, `ngsi`, `sensorthings` and `http` hold one protocol each. Every feed acknowledges to the sender only what the
sink has made durable.
"""

from __future__ import annotations

from twin.feeds.http import HttpPoll, IntakeServer, IntakeSettings, PollSettings, intake_app, token_from_environment
from twin.feeds.mapping import FeedMapping, load_mapping
from twin.feeds.mqtt import MqttFeed, MqttSettings, load_mqtt
from twin.feeds.ngsi import EntityMapping, NgsiQuery, NgsiSettings, load_entities
from twin.feeds.ready_mappings import ready_mapping, ready_mappings
from twin.feeds.replay import ReplayFeed, ReplaySettings, replay
from twin.feeds.sensorthings import (
    ObservationMapping,
    SensorThingsFeed,
    SensorThingsSettings,
    observations_from_tables,
)
from twin.feeds.table_form import TableForm
from twin.feeds.watched_files import WatchedFiles, WatchedFilesSettings

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
    "ReplayFeed",
    "ReplaySettings",
    "SensorThingsFeed",
    "SensorThingsSettings",
    "TableForm",
    "WatchedFiles",
    "WatchedFilesSettings",
    "intake_app",
    "load_entities",
    "load_mapping",
    "load_mqtt",
    "observations_from_tables",
    "ready_mapping",
    "ready_mappings",
    "replay",
    "token_from_environment",
]
