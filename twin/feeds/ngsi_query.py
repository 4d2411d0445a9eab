"""NGSI by query: what a broker's notifications did not bring.

A broker that cannot reach its receiver drops the notification and does not try again. So the twin asks: at the start,
at every interval, and whenever told to, for all entities modified since the last answer. That recovers the latest
state of each, not the values between; a pause longer than `gap_after` is therefore written down as a gap.

    [ngsi]
    url = "https://broker.example.jp"
    version = "v2"                     # v2 | ld
    service = "city"                   # Fiware-Service, or NGSILD-Tenant
    service_path = "/gauges"
    type = "WaterLevelObserved"
    every = 60
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Literal

from pydantic import Field

from twin.errors import InputError
from twin.feeds.fetch import FetchError, ServerSettings
from twin.feeds.mapping import Outcome
from twin.feeds.ngsi import EntityMapping
from twin.feeds.payloads import parse_json
from twin.feeds.polling import PolledFeed, SeenLetters
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

    def step(self) -> int:
        """Reconcile once; the number of readings. Durable, and the time of the query kept, on return."""
        asked = time.time_ns()
        kept = self.sink.recall(self._name)
        since = int(kept) - int(self.settings.overlap * 1e9) if kept else None
        n_taken = 0
        for entities in self._pages(since):
            outcome = Outcome([], [])
            for entity in entities:
                self.mapping.read_into(outcome, "", json.dumps(entity).encode(), asked)
            self._letters.append(self.sink, *outcome)
            n_taken += len(outcome.readings)
        if kept and asked - int(kept) > self.settings.gap_after * 1e9:
            reason = "nothing was asked in between; only the latest state of each entity was recovered"
            self.sink.record_gap(self.mapping.source, int(kept), asked, reason)
        self.sink.remember(self._name, str(asked))
        return n_taken

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
            moment = datetime.fromtimestamp(since // 10**9, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
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
