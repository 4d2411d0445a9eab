"""NGSI query: recovers what a broker's notifications missed.

A broker that cannot deliver a notification drops it. The feed therefore queries at the start and at every interval
for all entities modified since the last query. This recovers the latest state of each; the values between are
recovered where the broker has the temporal interface of NGSI-LD. A gap is recorded with its beginning, its end, and
what was recovered.

    [ngsi]
    url = "https://broker.example.jp"
    version = "v2"                     # v2 | ld
    service = "city"                   # Fiware-Service, or NGSILD-Tenant
    service_path = "/gauges"
    type = "WaterLevelObserved"
    every = 60
    temporal = "gaps"                  # never | gaps: after a gap | always: instead of the latest state
    subscribe = { callback = "https://twin.example.jp/ngsi" }    # as twin.feeds.ngsi.subscription

A gap is a pause of the feed longer than `gap_after`, or failed notifications according to the subscription's counters.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from typing import Any

from twin.errors import InputError
from twin.feeds.http.client import FetchError, utc_text
from twin.feeds.http.polling import DeadLetterFilter, PolledFeed
from twin.feeds.mapping import Outcome
from twin.feeds.ngsi.entities import EntityMapping
from twin.feeds.ngsi.ngsi_settings import NgsiSettings
from twin.feeds.ngsi.subscription import Failures, NgsiSubscription
from twin.feeds.ngsi.temporal import temporal_entities
from twin.feeds.payloads import parse_json
from twin.quantities import NS_PER_SECOND
from twin.sensors.sink import Sink

__all__ = ["NgsiQuery"]

_PAGE = 500
_MOST_PAGES = 2000


class NgsiQuery(PolledFeed):
    """Queries a broker for modified entities. See `twin.feeds.http.polling.PolledFeed` for start and stop."""

    def __init__(self, settings: NgsiSettings, mapping: EntityMapping, *, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        headers = dict(settings.headers)
        for name, value in (("Fiware-Service" if settings.version == "v2" else "NGSILD-Tenant", settings.service),
                            ("Fiware-ServicePath", settings.service_path)):  # fmt: skip
            if value is not None:
                headers[name] = value
        self._dead_letters = DeadLetterFilter()
        super().__init__(f"ngsi:{mapping.source}", settings.every, settings.model_copy(update={"headers": headers}))
        self.subscription = None
        if settings.subscribe is not None:
            self.subscription = NgsiSubscription(settings, settings.subscribe, mapping.source, self._fetcher)
        self._is_first = True

    def step(self) -> int:
        """Query once; the number of readings. They and the time of the query are durable on return."""
        failures = None if self.subscription is None else self.subscription.ensure()
        queried = time.time_ns()
        kept = self.sink.recall(self._name)
        since = int(kept) - int(self.settings.overlap * NS_PER_SECOND) if kept else None
        is_always = self.settings.temporal == "always"
        n_readings = 0
        if self._is_first or not is_always:  # the first time for the places of the entities
            n_readings += self._take(self._pages(None if is_always else since), queried)
        if kept and is_always:
            n_readings += self._take(self._between(int(kept), queried), queried)
        if kept and (queried - int(kept) > self.settings.gap_after * NS_PER_SECOND or self._has_new_failure(failures)):
            n_readings += self._fill_gap(int(kept), queried)
        if failures is not None:
            self.sink.remember(f"{self._name}:failures", json.dumps(failures))
        self.sink.remember(self._name, str(queried))
        self._is_first = False
        return n_readings

    def _has_new_failure(self, failures: Failures | None) -> bool:
        """Whether the subscription's counters show a failure since the last query."""
        if failures is None or not failures.last:
            return False
        before = Failures(*json.loads(self.sink.recall(f"{self._name}:failures") or "[0, 0]"))
        return failures.last > before.last or (failures.last == before.last and failures.n_failed > before.n_failed)

    def _fill_gap(self, start: int, queried: int) -> int:
        """Query the values within a gap where the broker has them, and record the gap."""
        n_readings, reason = 0, "only the latest state of each entity was recovered"
        if self.settings.temporal == "always":
            reason = "the values between were recovered from the broker's history"
        elif self.settings.temporal == "gaps":
            try:
                n_readings = self._take(self._between(start, queried), queried)
                reason = f"{n_readings} values were recovered from the broker's history"
            except FetchError as error:
                if error.wait is not None or error.status in (0, 401, 403, 429, 502, 503, 504):
                    raise  # it may answer later: the gap is recorded then
                reason = f"{reason}; the broker's history could not be read: {error}"
        self.sink.record_gap(self.mapping.source, start, queried, reason)
        return n_readings

    def _take(self, pages: Iterable[list[Any]], queried: int) -> int:
        """Store the entities of pages; each page is durable before the next is requested."""
        n_readings = 0
        for entities in pages:
            outcome = Outcome([], [])
            for entity in entities:
                self.mapping.read_into(outcome, "", json.dumps(entity).encode(), queried)
            self._dead_letters.append(self.sink, *outcome)
            n_readings += len(outcome.readings)
        return n_readings

    def _between(self, start: int, end: int) -> Iterator[list[Any]]:
        """Entities with all their values in an interval. [ns UTC]"""
        names = sorted({value.attribute for rule in self.mapping.rules for value in rule.value})
        params = {"attrs": ",".join(names), "timeproperty": self.settings.time_property, "options": "sysAttrs"}
        if self.settings.type is not None:
            params["type"] = self.settings.type
        overlap = int(self.settings.overlap * NS_PER_SECOND)
        return temporal_entities(self._fetcher, max(start - overlap, 0), end, params=params,
                                 max_depth=self.mapping.limits.max_depth)  # fmt: skip

    def _pages(self, since: int | None) -> Iterator[list[Any]]:
        """Entities modified since a time [ns UTC], or all, page by page."""
        is_ld = self.settings.version == "ld"
        params = {"limit": str(_PAGE), "count": "true"} if is_ld else {"limit": str(_PAGE), "options": "count"}
        if self.settings.type is not None:
            params["type"] = self.settings.type
        if is_ld:
            params["options"] = "sysAttrs"
        else:
            params["attrs"] = "*,dateModified"
        if since is not None:
            moment = utc_text(since)
            params["q"] = f"modifiedAt>={moment}" if is_ld else f"dateModified>={moment}"
        headers = {"Accept": "application/ld+json" if is_ld else "application/json"}
        path = "ngsi-ld/v1/entities" if is_ld else "v2/entities"
        for page in range(_MOST_PAGES):
            answer = self._fetcher.get(path, params={**params, "offset": str(page * _PAGE)}, headers=headers)
            try:
                entities = parse_json(answer.body, max_depth=self.mapping.limits.max_depth)
            except InputError as error:
                raise FetchError(f"{path}: {error}", status=answer.status) from None
            if not isinstance(entities, list):
                raise FetchError(f"{path}: the answer is no list of entities", status=answer.status)
            yield entities
            if len(entities) < _PAGE:
                return
        raise FetchError(f"{path}: more than {_MOST_PAGES * _PAGE} entities; set `type`")
