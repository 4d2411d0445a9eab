"""NGSI by query: what notifications lost is recovered, and what cannot be is written down."""

import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.needs import needs
from twin.feeds.http.client import FetchError
from twin.feeds.ngsi import NgsiQuery, NgsiSettings
from twin.feeds.ngsi.entities import load_entities
from twin.sensors import MemorySink

needs("httpx")

ENTITIES = """
source = "ngsi:city"
[[entity]]
type = "Gauge"
value = [{ attribute = "level", quantity = "water_level", unit = "m" }]
"""
NOW = int(time.time())


def iso(second: float) -> str:
    return datetime.fromtimestamp(NOW + second, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Broker:
    """An NGSI v2 broker as far as asking goes: q=dateModified>=..., limit, offset (to the second, inclusive)."""

    def __init__(self) -> None:
        self.entities: dict[str, tuple[float, float]] = {}  # id -> value, when modified
        self.asked: list[dict[str, str]] = []

    def __call__(self, asked: Any) -> tuple[int, dict[str, str], bytes]:
        self.asked.append(asked.query)
        found = sorted(self.entities)
        if "q" in asked.query:
            since = datetime.fromisoformat(asked.query["q"].partition(">=")[2]).timestamp() - NOW
            found = [one for one in found if self.entities[one][1] >= since]
        start, limit = int(asked.query["offset"]), int(asked.query["limit"])
        return 200, {}, json.dumps([self.entity(one) for one in found[start : start + limit]]).encode()

    def entity(self, identity: str) -> dict[str, Any]:
        value, modified = self.entities[identity]
        when = {"type": "DateTime", "value": iso(modified)}
        return {"id": identity, "type": "Gauge", "level": {"type": "Number", "value": value, "metadata": {}},
                "dateModified": when}  # fmt: skip


def query(web: Any, broker: Broker, sink: MemorySink, **settings: Any) -> NgsiQuery:
    settings = {"type": "Gauge", "service": "city", "service_path": "/#", **settings}
    return NgsiQuery(NgsiSettings(url=web(broker).url, **settings), load_entities(ENTITIES), sink=sink)


def test_a_hundred_missed_updates_are_recovered(web: Any) -> None:
    broker, sink = Broker(), MemorySink()
    broker.entities = {f"g{k}": (1.0, -3600.0) for k in range(100)}
    asking = query(web, broker, sink)
    assert asking.step() == 100
    assert asking.step() == 0  # nothing was modified
    for k in range(100):
        broker.entities[f"g{k}"] = (2.0 + k, time.time() - NOW)
    assert asking.step() == 100
    latest = {r.stream: r.value for r in sink.readings}
    assert latest == {f"g{k}/level": 2.0 + k for k in range(100)}
    assert sink.gaps == []


def test_pages(web: Any) -> None:
    broker, sink = Broker(), MemorySink()
    broker.entities = {f"g{k:04}": (1.0, -60.0) for k in range(1003)}
    assert query(web, broker, sink).step() == 1003
    assert [asked["offset"] for asked in broker.asked] == ["0", "500", "1000"]
    assert len({r.stream for r in sink.readings}) == 1003


def test_a_long_pause_is_a_gap(web: Any) -> None:
    broker, sink = Broker(), MemorySink()
    asking = query(web, broker, sink, gap_after=300.0)
    sink.remember("ngsi:ngsi:city", str((NOW - 1000) * 10**9))
    asking.step()
    assert [(gap[0], gap[1]) for gap in sink.gaps] == [("ngsi:city", (NOW - 1000) * 10**9)]


def test_ngsi_ld(web: Any) -> None:
    entity = {"id": "urn:ngsi-ld:Gauge:1", "type": "Gauge", "modifiedAt": iso(0),
              "level": {"type": "Property", "value": 1.5, "observedAt": iso(-5)}}  # fmt: skip
    server, sink = web(lambda _: (200, {}, json.dumps([entity]).encode())), MemorySink()
    settings = NgsiSettings(url=server.url, version="ld", service="city")
    asking = NgsiQuery(settings, load_entities(ENTITIES), sink=sink)
    assert asking.step() == 1
    assert asking.step() == 1
    assert sink.readings[0].event_time // 10**9 == NOW - 5
    assert server.asked[0].path == "/ngsi-ld/v1/entities"
    assert server.asked[0].headers["NGSILD-Tenant"] == "city"
    assert server.asked[1].query["q"].startswith("modifiedAt>=")


@pytest.mark.parametrize("answer", [b"{}", b"[", b"\xff"])
def test_invalid_answers_keep_the_position(web: Any, answer: bytes) -> None:
    server, sink = web(lambda _: (200, {}, answer)), MemorySink()
    with pytest.raises(FetchError):
        NgsiQuery(NgsiSettings(url=server.url), load_entities(ENTITIES), sink=sink).step()
    assert sink.positions == {}
