"""NGSI: entities of FIWARE brokers as readings, by notification, by query and from the broker's history."""

from __future__ import annotations

from twin.feeds.ngsi.entities import EntityMapping, entities_from_tables, load_entities
from twin.feeds.ngsi.ngsi_query import NgsiQuery
from twin.feeds.ngsi.ngsi_settings import NgsiSettings, SubscribeSettings

__all__ = ["EntityMapping", "NgsiQuery", "NgsiSettings", "SubscribeSettings", "entities_from_tables", "load_entities"]
