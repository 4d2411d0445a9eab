"""Polling: requests at a fixed interval, which grows with consecutive failures.

    [poll]
    url = "https://example.jp/levels.json"
    every = 60.0                 # s
    form = "json"                # json | ndjson | csv: CSV rows are JSON objects {column: text}; not needed where
                                 # the mapping states its own form: a table, SenML, a telegram
    topic = "levels"             # the [[mapping]] that reads it
    encoding = "utf-8"           # of a CSV; that of the mapping's table where it has one

Files that are named by their time: `url` and `topic` may have it as "{time:%Y%m%d%H%M%S}", in `time_zone`. A file is
asked for at each multiple of `step` seconds of the local day, `behind` seconds later; those that were missed are asked
for afterwards, up to a day.

    [poll]
    url = "https://example.jp/map/{time:%Y%m%d%H%M%S}.json"
    topic = "{time:%Y%m%d%H%M%S}.json"
    step = 600.0                 # s
    behind = 300.0               # s
    time_zone = "Asia/Tokyo"

With `form = "atom"` the address is an Atom feed, as of 気象庁防災情報XML: each new entry whose address or title has one
of the texts of `entries` is fetched once, and read under its file name.

    [poll]
    url = "https://www.data.jma.go.jp/developer/xml/feed/extra.xml"
    form = "atom"
    entries = ["VPWW55", "VXKO"]

Requests are conditional (If-None-Match, If-Modified-Since); an answer counts as received once its readings are durable.
"""

from __future__ import annotations

import io
import json
import logging
import random
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any, Literal, Self

from lxml import etree
from pydantic import Field, model_validator

from twin.errors import InputError, StoreError, TwinError
from twin.feeds.csv_rows import TableRow, table_rows
from twin.feeds.http.client import Fetcher, FetchError, ServerSettings
from twin.feeds.mapping import FeedMapping, Outcome
from twin.feeds.table_form import TableForm
from twin.quantities import DAY, NS_PER_SECOND
from twin.sensors.local_time import zone_of
from twin.sensors.readings import Reading, Rejected
from twin.sensors.sink import Sink

__all__ = ["DeadLetterFilter", "HttpPoll", "PollSettings", "PolledFeed", "Poller", "atom_entries",
           "next_wait"]  # fmt: skip

_log = logging.getLogger(__name__)
_LONGEST_PAUSE = 900.0  # s
_LONGEST_CATCH_UP = DAY  # of files named by their time
_MOST_ENTRIES = 5000  # of an Atom feed whose addresses are kept
_TIME = re.compile(r"\{time:([^{}]+)\}")


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
            except Exception as error:  # whatever an answer causes, the feed polls again
                self.failures += 1
                is_expected = isinstance(error, TwinError | OSError)
                self.problem = str(error) if is_expected else f"{type(error).__name__}: {error}"
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
    form: Literal["json", "ndjson", "csv", "atom"] = "json"
    topic: str = "poll"
    encoding: str | None = None
    step: float | None = Field(default=None, ge=1)
    behind: float = Field(default=0.0, ge=0)
    time_zone: str | None = None
    entries: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> PollSettings:
        has_time = "{time" in self.url or "{time" in self.topic
        if has_time != (self.step is not None) or has_time != (self.time_zone is not None):
            raise ValueError("an address with '{time:%Y%m%d}' needs step [s] and time_zone, and they need it")
        if has_time and "{time:" not in self.url:
            raise ValueError("topic has a time and url has none")
        if self.time_zone is not None:
            zone_of(self.time_zone)
        if has_time:
            self.at(self.url, 0.0)
            self.at(self.topic, 0.0)
        if bool(self.entries) != (self.form == "atom"):
            raise ValueError("form = 'atom' needs entries, texts of the addresses to follow; other forms have none")
        return self

    def at(self, text: str, time: float) -> str:
        """An address or topic with a time [s UTC] filled in.

        >>> poll = PollSettings(url="https://a.jp/{time:%Y%m%d_%H}.json", step=10800, time_zone="Asia/Tokyo")
        >>> poll.at(poll.url, 1_800_000_000)
        'https://a.jp/20270115_17.json'
        """
        if "{time:" not in text:
            return text
        here = datetime.fromtimestamp(time, zone_of(self.time_zone or "Asia/Tokyo"))
        return _TIME.sub(lambda found: here.strftime(found[1]), text)

    def last_slot(self, now: float) -> float:
        """The latest multiple of `step` in the local day that lies `behind` seconds back. [s UTC]"""
        step, zone = self.step or 1.0, zone_of(self.time_zone or "Asia/Tokyo")
        at = datetime.fromtimestamp(now - self.behind, zone)
        midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight.timestamp() + (at - midnight).total_seconds() // step * step


class HttpPoll(PolledFeed):
    """Polls one address. See `PolledFeed` for start and stop."""

    def __init__(self, settings: PollSettings, mapping: FeedMapping, *, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        self._dead_letters = DeadLetterFilter()
        self._not_there = ""
        super().__init__(f"poll:{mapping.source}:{settings.url.partition('?')[0]}", settings.every, settings)

    @property
    def problem(self) -> str:
        """Why the last round failed, or that the latest file of a time is not there; else ""."""
        return super().problem or self._not_there

    def step(self) -> int:
        """Poll once; the number of readings received."""
        if self.settings.form == "atom":
            return self._follow()
        if self.settings.step is None:
            return self._poll(self.settings.url, self.settings.topic)
        return self._poll_slots(self.settings.step)

    def _poll_slots(self, step: float) -> int:
        """Files named by their time: those since the last that was received, and the latest again."""
        kept = self._kept()
        latest = self.settings.last_slot(time.time())
        first = max(float(kept.get("slot", latest)), latest - _LONGEST_CATCH_UP)
        n_readings = 0
        for number in range(round((latest - first) / step) + 1):
            slot = first + number * step
            try:
                n_readings += self._poll(self.settings.at(self.settings.url, slot),
                                         self.settings.at(self.settings.topic, slot), slot=slot)  # fmt: skip
            except FetchError as error:
                if error.status != 404:
                    raise
                if slot >= latest:  # not there yet: asked for again after `every`, without growing pauses
                    self._not_there = str(error)
                    break
                begin, end = (round(at * NS_PER_SECOND) for at in (slot, slot + step))
                self.sink.record_gap(self.mapping.source, begin, end, str(error))
                self.sink.remember(self._name, json.dumps({"slot": slot + step}))
            else:
                self._not_there = ""
        return n_readings

    def _poll(self, url: str, topic: str, slot: float | None = None) -> int:
        kept = self._kept()
        answer = self._fetcher.get(url, headers=_conditions(kept) if kept.get("url", url) == url else {})
        if answer.status == 304:
            return 0
        outcome = Outcome([], [])
        now = time.time_ns()
        for number, row in enumerate(self._payloads(answer.body, topic)):
            if row.problem:
                reason = f"line {row.line}: {row.problem}"
                outcome.rejected.append(self.mapping.reject(now + number, topic, reason, row.payload, topic))
            else:
                self.mapping.read_into(outcome, topic, row.payload, now + number)
        self._dead_letters.append(self.sink, *outcome)
        known = {name: answer.headers[name] for name in ("etag", "last-modified") if name in answer.headers}
        self.sink.remember(self._name, json.dumps({**known, "url": url, **({} if slot is None else {"slot": slot})}))
        return len(outcome.readings)

    def _follow(self) -> int:
        """New entries of an Atom feed, the oldest first."""
        kept = self._kept()
        answer = self._fetcher.get(headers=_conditions(kept))
        if answer.status == 304:
            return 0
        known = [str(one) for one in kept.get("entries", [])]
        seen, n_readings = set(known), 0
        for address, title in reversed(atom_entries(answer.body)):
            if address in seen or not any(text in address or text in title for text in self.settings.entries):
                continue
            payload = self._fetcher.get(address).body
            outcome = Outcome([], [])
            self.mapping.read_into(outcome, address.rpartition("/")[2], payload, time.time_ns())
            self._dead_letters.append(self.sink, *outcome)
            n_readings += len(outcome.readings)
            known = [*known, address][-_MOST_ENTRIES:]
            seen.add(address)
            self.sink.remember(self._name, json.dumps({"entries": known}))
        validators = {name: answer.headers[name] for name in ("etag", "last-modified") if name in answer.headers}
        self.sink.remember(self._name, json.dumps({"entries": known, **validators}))
        return n_readings

    def _kept(self) -> dict[str, Any]:
        try:
            kept = json.loads(self.sink.recall(self._name) or "{}")
        except (ValueError, StoreError):
            return {}
        return kept if isinstance(kept, dict) else {}

    def _payloads(self, body: bytes, topic: str) -> Iterator[TableRow]:
        table = self.mapping.table_of(topic)
        if table is None and self.settings.form == "csv":
            table = TableForm()
        if table is not None:
            if self.settings.encoding is not None:
                table = table.model_copy(update={"encoding": self.settings.encoding})
            yield from table_rows(io.BytesIO(body), table, self.settings.url.partition("?")[0])
        elif self.settings.form == "ndjson":
            yield from (TableRow(at + 1, line) for at, line in enumerate(body.split(b"\n")) if line.strip())
        else:
            yield TableRow(1, body)


def _conditions(kept: dict[str, Any]) -> dict[str, str]:
    """Headers that ask for an answer only if it is another one than before."""
    names = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
    return {names[name]: str(value) for name, value in kept.items() if name in names}


def atom_entries(body: bytes) -> list[tuple[str, str]]:
    """Address and title of the entries of an Atom feed, in its order, the newest first.

    >>> entry = b'<entry><title>a</title><link href="u"/></entry>'
    >>> atom_entries(b'<feed xmlns="http://www.w3.org/2005/Atom">' + entry + b'</feed>')
    [('u', 'a')]
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(f"the feed is not XML: {error}") from None
    found = []
    for entry in root.iter("{http://www.w3.org/2005/Atom}entry"):
        link = entry.find("{http://www.w3.org/2005/Atom}link")
        if link is not None and link.get("href"):
            title = entry.findtext("{http://www.w3.org/2005/Atom}title") or ""
            found.append((str(link.get("href")), str(title)))
    return found
