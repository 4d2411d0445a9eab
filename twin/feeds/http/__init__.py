"""HTTP: an intake that receives POSTs, polling of an address, and the client all polled feeds share."""

from __future__ import annotations

from twin.feeds.http.client import Answer, Fetcher, FetchError, ServerSettings
from twin.feeds.http.intake import intake_app, token_from_environment
from twin.feeds.http.intake_server import IntakeServer, IntakeSettings
from twin.feeds.http.polling import HttpPoll, PolledFeed, PollSettings

__all__ = [
    "Answer",
    "FetchError",
    "Fetcher",
    "HttpPoll",
    "IntakeServer",
    "IntakeSettings",
    "PollSettings",
    "PolledFeed",
    "ServerSettings",
    "intake_app",
    "token_from_environment",
]
