"""SensorThings query: polls the Observations of a server that follows the standard, fully or in part.

    [sensorthings]
    url = "https://example.jp/FROST-Server/v1.1"
    every = 30                       # s
    overlap = 300                    # s queried again each time
    sweep = 21600                    # s between queries that reach back `sweep_depth`
    sweep_depth = 172800             # s

For each Datastream the newest phenomenonTime is kept (of an interval the beginning, which servers compare); the next
query begins `overlap` before it. Observations that arrive later, as after a broken link, are found by the sweep. A
repeated Observation has the same @iot.id and is stored once.

Servers differ in what they can filter, order and send at once, and answer 400, 422 or 500 to other requests. The best
form a server supports is found once and kept until the next sweep; the rest is done here. Links to the next page are
followed unchanged, on the same server only, and a cycle is an error.
"""

from __future__ import annotations

import time as clock
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from pydantic import Field

from twin.errors import InputError
from twin.feeds.http.client import FetchError, ServerSettings, utc_text
from twin.feeds.http.polling import DeadLetterFilter, PolledFeed
from twin.feeds.mapping import Outcome
from twin.feeds.payloads import parse_json
from twin.feeds.sensorthings.observations import Datastream, ObservationMapping, datastream_of
from twin.quantities import NS_PER_SECOND
from twin.sensors.sink import Sink
from twin.sensors.validation import event_time_ns

__all__ = ["SensorThingsFeed", "SensorThingsSettings"]

_MOST_PAGES = 10_000


class SensorThingsSettings(ServerSettings):
    """A server, and how often it is queried."""

    every: float = Field(default=60.0, gt=0)
    overlap: float = Field(default=300.0, ge=0)
    first: float = Field(default=86_400.0, gt=0)
    sweep: float = Field(default=21_600.0, gt=0)
    sweep_depth: float = Field(default=172_800.0, ge=0)
    page: int = Field(default=1000, ge=1, le=10_000)


_SINCE = {"$filter": "phenomenonTime ge {time}"}
_ORDER = {"$orderby": "phenomenonTime asc"}
_TOP = {"$top": "{page}"}
_ARRAY = {"$resultFormat": "dataArray"}
_FORMS: tuple[dict[str, str], ...] = (
    {**_SINCE, **_ORDER, **_TOP, **_ARRAY},
    {**_SINCE, **_ORDER, **_TOP},
    {**_SINCE, **_TOP, **_ARRAY},
    {**_SINCE, **_TOP},
    _SINCE,
    _TOP,
    {},
)
"""Forms of a query, from the best to one that every server supports."""

_DATASTREAMS: tuple[dict[str, str], ...] = (
    {"$expand": "Thing($expand=Locations)", **_TOP},
    {"$expand": "Thing($expand=Locations)"},
    {"$expand": "Thing"},
    {},
)


class SensorThingsFeed(PolledFeed):
    """Polls the Datastreams of a server. See `twin.feeds.http.polling.PolledFeed` for start and stop."""

    def __init__(self, settings: SensorThingsSettings, mapping: ObservationMapping, *, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        self._form: dict[str, int] = {}
        self._dead_letters = DeadLetterFilter()
        super().__init__(f"sta:{mapping.source}", settings.every, settings)

    def step(self) -> int:
        """Query all Datastreams once; the number of Observations received.

        A Datastream that fails does not stop the others; the first failure is raised at the end.
        """
        n_observations, failure = 0, None
        for datastream in self._datastreams():
            if self.mapping.rule_of(datastream) is None:
                continue
            try:
                n_observations += self._take(datastream)
            except FetchError as error:
                failure = failure or error
                if error.wait is not None:
                    break
        if failure is not None:
            raise failure
        return n_observations

    def _datastreams(self) -> Iterator[Datastream]:
        for number, params in enumerate(_DATASTREAMS):
            try:
                found = list(self._pages("Datastreams", self._filled(params, 0)))
                break
            except FetchError as error:
                if number + 1 == len(_DATASTREAMS) or not _is_unsupported(error):
                    raise
        for page in found:
            yield from (one for one in map(datastream_of, page) if one is not None)

    def _take(self, datastream: Datastream) -> int:
        """Observations since the last query; each page is durable before the next is requested."""
        key, now = f"{self._name}:{datastream.id}", clock.time_ns()
        kept, swept = self.sink.recall(key), self.sink.recall(f"{key}:sweep")
        is_sweep = swept is None or now - int(swept) >= self.settings.sweep * NS_PER_SECOND
        if is_sweep and kept:
            self._form[datastream.id] = 0  # the server may have been updated
        newest = int(kept) if kept else now - int(self.settings.first * NS_PER_SECOND)
        since = newest
        if kept:
            since -= int(max(self.settings.overlap, self.settings.sweep_depth if is_sweep else 0.0) * NS_PER_SECOND)
        n_observations = 0
        for page in self._observations(datastream.id, since):
            outcome = Outcome([], [])
            for observation in page:
                event = self.mapping.take(outcome, datastream, observation, clock.time_ns())
                newest = newest if event is None else max(newest, _beginning(observation, event))
            fresh = [reading for reading in outcome.readings if reading.event_time >= since]
            self._dead_letters.append(self.sink, fresh, outcome.rejected)
            n_observations += len(fresh)
        self.sink.remember(key, str(newest))
        if is_sweep:
            self.sink.remember(f"{key}:sweep", str(now))
        return n_observations

    def _filled(self, params: dict[str, str], since: int) -> dict[str, str]:
        return {name: text.format(time=utc_text(since), page=self.settings.page) for name, text in params.items()}

    def _observations(self, identity: str, since: int) -> Iterator[list[Any]]:
        quoted = identity if identity.isdigit() else "'" + identity.replace("'", "''") + "'"
        form = self._form.get(identity, self._form.get("", 0))
        while True:
            first = True
            try:
                for page in self._pages(f"Datastreams({quoted})/Observations", self._filled(_FORMS[form], since)):
                    observations = _unpacked(page)
                    first = False
                    yield observations
                self._form[identity] = self._form[""] = form  # the next Datastream begins with this form
                return
            except FetchError as error:
                if not first or form + 1 >= len(_FORMS) or not _is_unsupported(error):
                    raise
                form += 1

    def _pages(self, path: str, params: dict[str, str]) -> Iterator[list[Any]]:
        """The `value` of a collection, page by page."""
        seen: set[str] = set()
        url, query = path, params or None
        for _ in range(_MOST_PAGES):
            answer = self._fetcher.get(url, params=query)
            try:
                document = parse_json(answer.body, max_depth=self.mapping.limits.max_depth)
            except InputError as error:
                raise FetchError(f"{path}: {error}", status=answer.status) from None
            values = document.get("value") if isinstance(document, dict) else None
            if not isinstance(values, list):
                raise FetchError(f"{path}: no list 'value' in the answer", status=answer.status)
            yield values
            link = document.get("@iot.nextLink")
            if not isinstance(link, str) or not link:
                return
            url, query = urljoin(answer.url, link), None
            if url in seen:
                raise FetchError(f"{path}: the links to the next page go in a circle")
            seen.add(url)
        raise FetchError(f"{path}: more than {_MOST_PAGES} pages")


def _unpacked(page: list[Any]) -> list[Any]:
    """Observations of a page, also of one in the form dataArray.

    >>> _unpacked([{"components": ["id", "result"], "dataArray": [[7, 1.5], [8, 1.6]]}])
    [{'@iot.id': 7, 'result': 1.5}, {'@iot.id': 8, 'result': 1.6}]
    """
    found: list[Any] = []
    for value in page:
        if not isinstance(value, dict) or "dataArray" not in value:
            found.append(value)
            continue
        names, rows = value.get("components"), value["dataArray"]
        if not isinstance(names, list) or not isinstance(rows, list) or not {"id", "@iot.id"} & {*map(str, names)}:
            raise FetchError("a dataArray without ids, which identify repeated Observations", status=400)
        names = ["@iot.id" if name == "id" else str(name) for name in names]
        found += [dict(zip(names, row)) if isinstance(row, list) and len(row) == len(names) else row for row in rows]
    return found


def _beginning(observation: Any, event: int) -> int:
    """Beginning of phenomenonTime, which servers compare. [ns UTC]"""
    start, slash, _ = str(observation.get("phenomenonTime") or "").partition("/")
    if not slash:
        return event
    try:
        return min(event_time_ns(start), event)
    except InputError:
        return event


def _is_unsupported(error: FetchError) -> bool:
    """Whether the server does not support the request, rather than being unavailable or refusing access."""
    return error.wait is None and error.status in (400, 404, 405, 414, 422, 500, 501)
