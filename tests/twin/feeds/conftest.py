"""Feeds of a test: short pauses; those polled by hand, without `stop`, are closed when the test ends."""

from collections.abc import Iterator

import pytest

from twin.feeds.http.client import Fetcher, ServerSettings


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """MQTT feeds connect again after a tenth of a second, not after one."""
    monkeypatch.setattr("twin.feeds.mqtt.subscriber.random.uniform", lambda low, high: 0.1 * low)


@pytest.fixture(autouse=True)
def closed_connections(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    opened: list[Fetcher] = []
    connect = Fetcher.__init__

    def open_and_keep(self: Fetcher, settings: ServerSettings) -> None:
        connect(self, settings)
        opened.append(self)

    monkeypatch.setattr(Fetcher, "__init__", open_and_keep)
    yield
    for fetcher in opened:
        fetcher.close()
