"""SensorThings (OGC STA 1.1): Observations as readings, by query and by MQTT."""

from __future__ import annotations

from twin.feeds.sensorthings.observations import Datastream, ObservationMapping, observations_from_tables
from twin.feeds.sensorthings.query import SensorThingsFeed, SensorThingsSettings

__all__ = [
    "Datastream",
    "ObservationMapping",
    "SensorThingsFeed",
    "SensorThingsSettings",
    "observations_from_tables",
]
