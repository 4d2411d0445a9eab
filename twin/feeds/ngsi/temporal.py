"""NGSI-LD temporal query: all values of an interval, where the broker keeps its history.

Answers are paged in two ways. Entities come `limit` at a time by `offset`. In addition a broker may cut all entities
of an answer at one time; it then answers 206 with the interval in Content-Range. The next window begins at the
earliest such end; the value at that time comes twice, and the store keeps it once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from twin.errors import InputError
from twin.feeds.http.client import Answer, Fetcher, FetchError
from twin.feeds.payloads import parse_json
from twin.quantities import NS_PER_SECOND
from twin.sensors.validation import event_time_ns

__all__ = ["range_end", "temporal_entities"]

_PATH = "ngsi-ld/v1/temporal/entities"
_MOST_WINDOWS = 100_000
_STAMP = r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:\d\d)?"
_RANGE = re.compile(rf"\s*date-time\s+({_STAMP})-({_STAMP})/\S+\s*", re.ASCII)


def temporal_entities(
    fetcher: Fetcher, start: int, end: int, *, params: dict[str, str], limit: int = 100, max_depth: int = 32,
) -> Iterator[list[Any]]:  # fmt: skip
    """Entities with their values in [start, end], page by page. [ns UTC]

    params : dict
        Other parameters of the query: type, attrs, timeproperty, options.

    Raises
    ------
    FetchError
        The broker refused, or cut an answer without a valid Content-Range.
    """
    for _ in range(_MOST_WINDOWS):
        cut_at: list[int] = []
        window = {**params, "timerel": "between", "timeAt": stamp(start), "endTimeAt": stamp(end)}
        yield from _pages(fetcher, window, limit, max_depth, cut_at.append)
        if not cut_at:
            return
        if min(cut_at) <= start:
            raise FetchError(f"{_PATH}: {stamp(start)} holds more values than the broker sends at once", status=206)
        start = min(cut_at)
    raise FetchError(f"{_PATH}: more than {_MOST_WINDOWS} windows", status=206)


def _pages(
    fetcher: Fetcher, window: dict[str, str], limit: int, max_depth: int, cut: Callable[[int], None]
) -> Iterator[list[Any]]:
    offset = 0
    while True:
        answer = fetcher.get(_PATH, params={**window, "limit": str(limit), "offset": str(offset)},
                             headers={"Accept": "application/json"})  # fmt: skip
        try:
            entities = parse_json(answer.body, max_depth=max_depth)
        except InputError as error:
            raise FetchError(f"{_PATH}: {error}", status=answer.status) from None
        if isinstance(entities, dict):
            entities = [entities]
        if not isinstance(entities, list):
            raise FetchError(f"{_PATH}: the answer is no list of entities", status=answer.status)
        if answer.status == 206:
            cut(range_end(answer))
        yield entities
        offset += limit
        if len(entities) < limit:
            return


def range_end(answer: Answer) -> int:
    """End of the interval of a cut answer. [ns UTC]

    >>> header = {"content-range": "date-time 2026-11-21T10:00:00Z-2026-11-21T10:08:00Z/*"}
    >>> range_end(Answer(206, header, b"", "")) == event_time_ns("2026-11-21T10:08:00Z")
    True
    """
    header = answer.headers.get("content-range", "")
    found = _RANGE.fullmatch(header)
    if found is None:
        reason = f"a part of the answer without the time it ends at (Content-Range {header[:100]!r})"
        raise FetchError(f"{_PATH}: {reason}", status=answer.status)
    start, end = (event_time_ns(one if one[-1] == "Z" or one[-6] in "+-" else one + "Z") for one in found.groups())
    if end < start:
        raise FetchError(f"{_PATH}: the interval ends before it begins, {header[:100]!r}", status=answer.status)
    return end


def stamp(ns: int) -> str:
    """A time as text, truncated to the millisecond.

    >>> stamp(1_795_255_200_123_456_789)
    '2026-11-21T10:00:00.123Z'
    """
    return datetime.fromtimestamp(ns // NS_PER_SECOND, UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{ns // 10**6 % 1000:03}Z"
