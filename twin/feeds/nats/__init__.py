"""NATS JetStream: a replicated log before the twin, whose intake several processes share."""

from __future__ import annotations

from twin.feeds.nats.jetstream_feed import JetStreamFeed, NatsCounts
from twin.feeds.nats.jetstream_sink import JetStreamSink
from twin.feeds.nats.nats_settings import NatsFeedSettings, NatsServerSettings, NatsSinkSettings

__all__ = ["JetStreamFeed", "JetStreamSink", "NatsCounts", "NatsFeedSettings", "NatsServerSettings", "NatsSinkSettings"]
