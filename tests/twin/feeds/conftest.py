"""Feeds that a test polls by hand, without `stop`: their connections are closed when the test ends."""

from collections.abc import Iterator

import pytest

from twin.feeds.http.client import Fetcher, ServerSettings


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
