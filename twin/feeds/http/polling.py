"""Polling: requests at a fixed interval, which grows with consecutive failures.

    [poll]
    url = "https://example.jp/levels.json"
    every = 60.0                 # s
    form = "json"                # json | ndjson | csv: CSV rows are JSON objects {column: text}
    topic = "levels"             # the [[mapping]] that reads it

Requests are conditional (If-None-Match, If-Modified-Since); an answer counts as received once its readings are durable.
"""

from __future__ import annotations

import io
import json
import logging
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, Self

from pydantic import Field

from twin.errors import StoreError, TwinError
from twin.feeds.csv_rows import csv_payloads
from twin.feeds.http.client import Fetcher, ServerSettings
from twin.feeds.mapping import FeedMapping, Outcome
from twin.sensors.readings import Reading, Rejected
from twin.sensors.sink import Sink

__all__ = ["DeadLetterFilter", "HttpPoll", "PollSettings", "PolledFeed", "Poller", "next_wait"]

_log = logging.getLogger(__name__)
_LONGEST_PAUSE = 900.0  # s


def next_wait(
    every: float, failures: int, *, retry_after: float | None, uniform: Callable[[float, float], float]
) -> float:
    """Seconds until the next request.

    every : between requests that succeed; failures : consecutive; retry_after : of the answer, or None;
    uniform : random number between two bounds, so that many clients do not return at the same time.

    >>> [next_wait(10.0, n, retry_after=None, uniform=max) for n in (0, 1, 2, 10)]
    [10.0, 25.0, 50.0, 1125.0]
    >>> next_wait(10.0, 1, retry_after=120.0, uniform=min)
    120.0
    """
    if failures == 0:
        return every
    pause = min(every * 2.0**failures, max(_LONGEST_PAUSE, every)) * uniform(0.75, 1.25)
    return max(pause, retry_after or 0.0)


class Poller:
    """Repeats a step in a thread until stopped."""

    def __init__(self, name: str, every: float, step: Callable[[], object]) -> None:
        self.problem = ""
        self.failures = 0
        self._every = every
        self._step = step
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Run the first step, in the background."""
        self._thread.start()

    def stop(self) -> None:
        """Wait for the running step, and run no more."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(60)

    def _run(self) -> None:
        while not self._stop.is_set():
            wait = None
            try:
                self._step()
                self.problem, self.failures = "", 0
            except (TwinError, OSError) as error:
                self.failures += 1
                self.problem = str(error)
                wait = getattr(error, "wait", None)
                _log.warning("%s", error)
            self._stop.wait(next_wait(self._every, self.failures, retry_after=wait, uniform=random.uniform))


class PolledFeed:
    """Base of feeds that poll a server: client, thread and the problem of the last round."""

    def __init__(self, name: str, every: float, settings: ServerSettings) -> None:
        self._name = name
        self._fetcher = Fetcher(settings)
        self._poller = Poller(name, every, self.step)

    @property
    def problem(self) -> str:
        """Why the last round failed, or that the current one does not end; else ""."""
        return self._fetcher.problem or self._poller.problem

    def start(self) -> None:
        """Poll from now on."""
        self._poller.start()

    def stop(self) -> None:
        """Stop polling and close the connections."""
        self._poller.stop()
        self._fetcher.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def step(self) -> int:
        """Poll once; the number of readings received, durable on return."""
        raise NotImplementedError


class DeadLetterFilter:
    """Stores each dead letter once, where the same payloads are requested repeatedly.

    >>> from twin.sensors import MemorySink
    >>> once, sink = DeadLetterFilter(), MemorySink()
    >>> dead_letter = Rejected(0, "sta:city", "Datastreams(1)", "not a number", b"{}")
    >>> once.append(sink, [], [dead_letter, dead_letter])
    >>> once.append(sink, [], [dead_letter])
    >>> len(sink.rejected)
    1
    """

    def __init__(self, most: int = 100_000) -> None:
        self._most = most
        self._seen: set[int] = set()

    def append(self, sink: Sink, readings: Sequence[Reading], dead_letters: Sequence[Rejected]) -> None:
        """Append to the sink, without the dead letters it has; durable on return."""
        keyed = {hash((one.source, one.stream, one.reason, one.raw)): one for one in dead_letters}
        fresh = {key: one for key, one in keyed.items() if key not in self._seen}
        sink.append(readings, list(fresh.values()))
        if len(self._seen) >= self._most:
            self._seen.clear()
        self._seen.update(fresh)  # only now: what the sink refused must be appended again


class PollSettings(ServerSettings):
    """What is polled, and how often."""

    every: float = Field(default=60.0, gt=0)
    form: Literal["json", "ndjson", "csv"] = "json"
    topic: str = "poll"
    encoding: str = "utf-8-sig"


class HttpPoll(PolledFeed):
    """Polls one address. See `PolledFeed` for start and stop."""

    def __init__(self, settings: PollSettings, mapping: FeedMapping, *, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        self._dead_letters = DeadLetterFilter()
        super().__init__(f"poll:{mapping.source}:{settings.url.partition('?')[0]}", settings.every, settings)

    def step(self) -> int:
        """Poll once; the number of readings received."""
        answer = self._fetcher.get(headers=self._conditions())
        if answer.status == 304:
            return 0
        outcome = Outcome([], [])
        now = time.time_ns()
        for number, payload in enumerate(self._payloads(answer.body)):
            self.mapping.read_into(outcome, self.settings.topic, payload, now + number)
        self._dead_letters.append(self.sink, *outcome)
        kept = {name: answer.headers[name] for name in ("etag", "last-modified") if name in answer.headers}
        self.sink.remember(self._name, json.dumps(kept))
        return len(outcome.readings)

    def _conditions(self) -> dict[str, str]:
        try:
            kept = json.loads(self.sink.recall(self._name) or "{}")
        except (ValueError, StoreError):
            kept = {}
        names = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
        return {names[name]: value for name, value in kept.items()}

    def _payloads(self, body: bytes) -> Iterator[bytes]:
        if self.settings.form == "json":
            yield body
        elif self.settings.form == "ndjson":
            yield from (line for line in body.split(b"\n") if line.strip())
        else:
            name = self.settings.url.partition("?")[0]
            yield from (row for _, row in csv_payloads(io.BytesIO(body), self.settings.encoding, name))
