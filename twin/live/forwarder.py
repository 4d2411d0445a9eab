"""Forwarding: the feeds of a configuration on NATS JetStream in place of a spool, for other processes to read.

Such a process holds no state: what it has acknowledged is in the stream, and the positions of its feeds are in a bucket
beside it. Several of them may receive at the same time, behind one address or by shared subscriptions.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable

from twin.errors import StoreError
from twin.feeds.nats import JetStreamSink
from twin.live.config import LiveConfig
from twin.live.feed_kinds import CountingSink, Feed, open_feed
from twin.live.status import FeedStatus, clock_text, feed_line
from twin.notes import Note

__all__ = ["Forwarder", "run_forward"]

_CONNECT = 30.0  # s


class Forwarder:
    """Feeds whose readings go to a stream; `with Forwarder(config) as forwarder` starts and stops them.

    Raises
    ------
    StoreError
        On start: no server answers within half a minute.
    """

    def __init__(self, config: LiveConfig) -> None:
        assert config.forward is not None
        self.config = config
        self.sink = JetStreamSink(config.forward)
        self._sinks = [CountingSink(self.sink) for _ in config.feeds]
        self.feeds: list[Feed] = [
            open_feed(kind, tables, sink, config.base) for (kind, tables), sink in zip(config.feeds, self._sinks)
        ]

    def __enter__(self) -> Forwarder:
        self.sink.start()
        if not self.sink.connected.wait(_CONNECT):
            self.sink.stop()
            raise StoreError(f"forward: no connection to NATS at {self.sink.settings.host}: {self.sink.problem}")
        for feed in self.feeds:
            feed.start()
        return self

    def __exit__(self, *exc: object) -> None:
        for feed in self.feeds:
            feed.stop()
        self.sink.stop()

    def status(self) -> list[FeedStatus]:
        """State of the feeds."""
        now = time.monotonic()
        return [
            FeedStatus(kind, sink.n_readings, sink.n_rejected, now - sink.last if sink.last else None, feed.problem)
            for (kind, _), sink, feed in zip(self.config.feeds, self._sinks, self.feeds)
        ]


def run_forward(config: LiveConfig, *, lang: str, status_every: float, show: Callable[[str], None]) -> None:
    """Forward until SIGINT or SIGTERM; what was acknowledged by then is in the stream."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with Forwarder(config) as forwarder:
        while True:
            feeds = forwarder.status()
            n_readings = sum(feed.n_readings for feed in feeds)
            lines = [Note("live.forwarded", clock=clock_text(time.time_ns()), readings=n_readings).text(lang)]
            lines += [feed_line(feed, lang) for feed in feeds]
            if forwarder.sink.problem:
                lines.append(Note("live.problem", problem=forwarder.sink.problem).text(lang))
            show("\n".join(lines))
            if stop.wait(status_every):
                break
        show(Note("live.stopping").text(lang))
    show(Note("live.stopped").text(lang))
