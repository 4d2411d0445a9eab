"""NGSI by query: what a broker's notifications did not bring.

A broker that cannot reach its receiver drops the notification and does not try again. So the twin asks: at the start
and at every interval, for all entities modified since the last answer. That recovers the latest state of each; the
values between are recovered where the broker has the temporal interface of NGSI-LD. A gap is written down with its
beginning, its end, and what was recovered of it.

    [ngsi]
    url = "https://broker.example.jp"
    version = "v2"                     # v2 | ld
    service = "city"                   # Fiware-Service, or NGSILD-Tenant
    service_path = "/gauges"
    type = "WaterLevelObserved"
    every = 60
    temporal = "gaps"                  # never | gaps: where a gap is seen | always: instead of the latest state
    subscribe = { callback = "https://twin.example.jp/ngsi" }    # as twin.feeds.ngsi_subscription

A gap is a pause of ours longer than `gap_after`, or notifications that failed by the broker's own book.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from pydantic import Field, model_validator

from twin.errors import InputError
from twin.feeds.fetch import FetchError, ServerSettings, utc_text
from twin.feeds.mapping import Outcome
from twin.feeds.ngsi import EntityMapping
from twin.feeds.ngsi_subscription import Failures, NgsiSubscription, SubscribeSettings
from twin.feeds.ngsi_temporal import temporal_entities
from twin.feeds.payloads import parse_json
from twin.feeds.polling import PolledFeed, SeenLetters
from twin.quantities import NS_PER_SECOND
from twin.sensors.sink import Sink

__all__ = ["NgsiQuery", "NgsiSettings"]

_PAGE = 500
_MOST_PAGES = 2000


class NgsiSettings(ServerSettings):
    """Which broker, which entities, how often."""

    version: Literal["v2", "ld"] = "v2"
    service: str | None = None
    service_path: str | None = None
    type: str | None = None
    every: float = Field(default=60.0, gt=0)
    overlap: float = Field(default=5.0, ge=1.0)
    gap_after: float = Field(default=300.0, gt=0)
    temporal: Literal["never", "gaps", "always"] = "never"
    time_property: Literal["observedAt", "modifiedAt"] = "observedAt"
    subscribe: SubscribeSettings | None = None

    @model_validator(mode="after")
    def _fits(self) -> NgsiSettings:
        if self.temporal != "never" and self.version != "ld":
            raise ValueError("temporal needs version = 'ld': NGSI v2 has no history")
        if self.subscribe is not None and self.version == "ld" and self.type is None:
            raise ValueError("a subscription of NGSI-LD needs `type`")
        return self


class NgsiQuery(PolledFeed):
    """Asks a broker for what was modified. See `twin.feeds.polling.PolledFeed` for start and stop."""

    def __init__(self, settings: NgsiSettings, mapping: EntityMapping, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        headers = dict(settings.headers)
        for name, value in (("Fiware-Service" if settings.version == "v2" else "NGSILD-Tenant", settings.service),
                            ("Fiware-ServicePath", settings.service_path)):  # fmt: skip
            if value is not None:
                headers[name] = value
        self._letters = SeenLetters()
        super().__init__(f"ngsi:{mapping.source}", settings.every, settings.model_copy(update={"headers": headers}))
        self.subscription = None
        if settings.subscribe is not None:
            self.subscription = NgsiSubscription(settings, settings.subscribe, mapping.source, self._fetcher)
        self._is_first = True

    def step(self) -> int:
        """Reconcile once; the number of readings. Durable, and the time of the query kept, on return."""
        failures = None if self.subscription is None else self.subscription.ensure()
        asked = time.time_ns()
        kept = self.sink.recall(self._name)
        since = int(kept) - int(self.settings.overlap * NS_PER_SECOND) if kept else None
        is_always = self.settings.temporal == "always"
        n_taken = 0
        if self._is_first or not is_always:  # at first to learn where each entity is
            n_taken += self._take(self._pages(None if is_always else since), asked)
        if kept and is_always:
            n_taken += self._take(self._between(int(kept), asked), asked)
        if kept and (asked - int(kept) > self.settings.gap_after * NS_PER_SECOND or self._has_failed(failures)):
            n_taken += self._close(int(kept), asked)
        if failures is not None:
            self.sink.remember(f"{self._name}:failures", json.dumps(failures))
        self.sink.remember(self._name, str(asked))
        self._is_first = False
        return n_taken

    def _has_failed(self, failures: Failures | None) -> bool:
        """Whether the broker's book holds a failure that it did not hold when we last looked."""
        if failures is None or not failures.last:
            return False
        before = Failures(*json.loads(self.sink.recall(f"{self._name}:failures") or "[0, 0]"))
        return failures.last > before.last or (failures.last == before.last and failures.n_failed > before.n_failed)

    def _close(self, start: int, asked: int) -> int:
        """Fetch the values of a gap where the broker has them, and write the gap down."""
        n_taken, reason = 0, "only the latest state of each entity was recovered"
        if self.settings.temporal == "always":
            reason = "the values between were recovered from the broker's history"
        elif self.settings.temporal == "gaps":
            try:
                n_taken = self._take(self._between(start, asked), asked)
                reason = f"{n_taken} values were recovered from the broker's history"
            except FetchError as error:
                if error.wait is not None or error.status in (0, 401, 403, 429, 502, 503, 504):
                    raise  # it may answer later: the gap stays open until then
                reason = f"{reason}; the broker's history could not be read: {error}"
        self.sink.record_gap(self.mapping.source, start, asked, reason)
        return n_taken

    def _take(self, pages: Iterable[list[Any]], asked: int) -> int:
        """Each page is durable before the next is asked for."""
        n_taken = 0
        for entities in pages:
            outcome = Outcome([], [])
            for entity in entities:
                self.mapping.read_into(outcome, "", json.dumps(entity).encode(), asked)
            self._letters.append(self.sink, *outcome)
            n_taken += len(outcome.readings)
        return n_taken

    def _between(self, start: int, end: int) -> Iterator[list[Any]]:
        """Entities with all their values in a time. [ns UTC]"""
        names = sorted({value.attribute for rule in self.mapping.rules for value in rule.value})
        params = {"attrs": ",".join(names), "timeproperty": self.settings.time_property, "options": "sysAttrs"}
        if self.settings.type is not None:
            params["type"] = self.settings.type
        overlap = int(self.settings.overlap * NS_PER_SECOND)
        return temporal_entities(self._fetcher, max(start - overlap, 0), end, params=params,
                                 max_depth=self.mapping.limits.max_depth)  # fmt: skip

    def _pages(self, since: int | None) -> Iterator[list[Any]]:
        """Entities modified since a time [ns UTC], or all, a page at a time."""
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
        raise FetchError(f"{path}: more than {_MOST_PAGES * _PAGE} entities; ask for a type")
