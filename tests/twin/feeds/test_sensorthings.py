"""SensorThings against servers that behave, and that behave as real ones were seen to."""

import json
import time
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.needs import needs
from twin.errors import ScenarioError
from twin.feeds.http.client import FetchError
from twin.feeds.mapping import Outcome
from twin.feeds.sensorthings.observations import observations_from_tables
from twin.feeds.sensorthings.query import SensorThingsFeed, SensorThingsSettings
from twin.sensors import MemorySink, Quality
from twin.store import open_store

needs("httpx")

MAPPING = {
    "source": "sta:city",
    "datastream": [
        {"name": "*water*", "quantity": "water_level", "place": {"kind": "gml_id", "property": "gml_id"}},
        {"name": "gate*", "quantity": "state", "unit": "1", "states": {"open": 1.0, "shut": 0.0}},
    ],
}
NOW = int(time.time()) // 3600 * 3600 - 3600


def iso(second: int) -> str:
    return datetime.fromtimestamp(NOW + second, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


class Sta:
    """A server of SensorThings with two Datastreams; `odd` names what it cannot do."""

    def __init__(self, *odd: str, page: int = 4) -> None:
        self.odd = odd
        self.page = page
        self.observations: dict[str, list[dict[str, Any]]] = {"1": [], "'g 2'": []}
        self.url = ""

    def add(self, datastream: str, identity: int, second: int, result: Any, **other: Any) -> None:
        found = {"@iot.id": identity, "phenomenonTime": iso(second), "resultTime": iso(second), "result": result}
        self.observations[datastream].append(found | other)

    def __call__(self, asked: Any) -> tuple[int, dict[str, str], bytes]:
        query = asked.query
        if any(odd in query for odd in self.odd) or ("nested" in self.odd and "Thing($" in query.get("$expand", "")):
            return 500, {}, b"does not know that"
        if asked.path.endswith("/Datastreams"):
            thing = {"properties": {"gml_id": "bldg_1"}} if "$expand" in query else None
            if "Locations" in query.get("$expand", "") and thing:
                thing["Locations"] = [{"location": {"type": "Point", "coordinates": [138.4, 34.9]}}]  # type: ignore[assignment]
            own = {"unitOfMeasurement": {"symbol": "cm"}, **({"Thing": thing} if thing else {})}
            value = [{"@iot.id": 1, "name": "river water", **own}, {"@iot.id": "g 2", "name": "gate"},
                     {"@iot.id": 3, "name": "something else"}, {"no": "id"}]  # fmt: skip
            return 200, {}, json.dumps({"value": value}).encode()
        found = self.observations[asked.path.partition("Datastreams(")[2].partition(")")[0]]
        if "$filter" in query:
            name, _, limit = query["$filter"].split()
            found = [o for o in found if o[name] >= limit.replace("Z", ".000Z")]
        if "$orderby" in query:
            found = sorted(found, key=lambda o: o["phenomenonTime"])
        start = int(query.get("$skip", 0))
        document: dict[str, Any] = {"value": found[start : start + self.page]}
        if start + self.page < len(found):
            link = f"{asked.path}?{urlencode({**query, '$skip': start + self.page})}"
            document["@iot.nextLink"] = self.url + link if "relative" not in self.odd else link
        return 200, {}, json.dumps(document).encode()


def feed_of(web: Any, sta: Sta, sink: Any, **settings: Any) -> SensorThingsFeed:
    server = web(sta)
    sta.url = server.url
    return SensorThingsFeed(
        SensorThingsSettings(url=server.url + "/v1.1", **settings), observations_from_tables(MAPPING), sink=sink
    )


@pytest.mark.parametrize("odd", [(), ("$orderby",), ("$orderby", "$filter"), ("$orderby", "$filter", "$top"),
                                 ("nested",), ("$expand",), ("relative",)])  # fmt: skip
def test_every_observation_is_stored_once_whatever_the_server_supports(web: Any, odd: tuple[str, ...]) -> None:
    sta, sink = Sta(*odd), MemorySink()
    feed = feed_of(web, sta, sink, overlap=30.0, first=86_400.0)
    for k in range(10):
        sta.add("1", k, 10 * k, 100 + k)
        sta.add("'g 2'", 100 + k, 10 * k, "open" if k % 2 else "shut")
    feed.step()
    sta.add("1", 50, 75, 1)  # late, within the overlap
    sta.add("1", 51, 100, 2)
    feed.step()
    with open_store(None) as store:
        store.append(sink.readings)
        table = store.history().to_pylist()
    assert store is not None
    water = [row for row in table if row["quantity"] == "water_level"]
    assert sorted(row["native_id"] for row in water) == sorted(map(str, [*range(10), 50, 51]))
    assert {row["unit"] for row in water} == {"m"}
    assert water[0]["value"] == pytest.approx(1.0)  # 100 cm
    gate = [row for row in table if row["quantity"] == "state"]
    assert [row["value"] for row in gate] == [k % 2 for k in range(10)]
    assert {row["stream"] for row in table} == {"Datastreams(1)", "Datastreams(g 2)"}
    if odd == ():
        assert {row["place_id"] for row in water} == {"bldg_1"}
        assert water[0]["longitude"] == 138.4


def test_only_the_overlap_is_queried_again(web: Any) -> None:
    sta, sink = Sta(page=1000), MemorySink()
    feed = feed_of(web, sta, sink, overlap=30.0)
    for k in range(100):
        sta.add("1", k, 10 * k, 1)
    assert [feed.step(), feed.step()] == [100, 4]  # at 960 (30 s before the newest), 970, 980, 990
    assert feed_of(web, sta, sink, overlap=0.0).step() == 1  # goes on after a restart


def test_times_and_refused_observations(web: Any) -> None:
    sta, sink = Sta(page=100), MemorySink()
    feed = feed_of(web, sta, sink)
    sta.add("1", 1, 0, 5, phenomenonTime=f"{iso(-600)}/{iso(0)}")
    sta.add("1", 2, 10, 5, phenomenonTime=None)
    sta.add("1", 3, 20, "wet")
    sta.add("1", 4, 30, {"a": 1})
    sta.add("1", 5, 40, 5, phenomenonTime="2026-11-21T10:00:00")
    sta.observations["1"] += ["text", None]  # type: ignore[list-item]
    sta.odd = ("$filter", "$orderby")
    feed.step()
    assert [(r.native_id, r.event_time // 10**9 - NOW, r.quality) for r in sink.readings] == [
        ("1", 0, Quality.GOOD), ("2", 10, Quality.ESTIMATED)]  # fmt: skip
    reasons = [letter.reason for letter in sink.rejected]
    assert len(reasons) == 5
    for words in ("not a number", "expected a number", "no zone", "expected an object"):
        assert any(words in reason for reason in reasons)


@pytest.mark.parametrize("answer", [b"[]", b"{", b'{"value": 5}', b'{"value": [], "value": []}', b"\xff", b"[" * 10**5])
def test_invalid_answers(web: Any, answer: bytes) -> None:
    server = web(lambda _: (200, {}, answer))
    feed = SensorThingsFeed(SensorThingsSettings(url=server.url), observations_from_tables(MAPPING), sink=MemorySink())
    with pytest.raises(FetchError):
        feed.step()


def test_links_in_a_circle_or_to_another_server(web: Any) -> None:
    other = web(lambda _: (200, {}, b'{"value": []}'))
    for link in ("/v1.1/Datastreams?again", other.url + "/v1.1/Datastreams", "file:///etc/passwd"):
        server = web(lambda _, link=link: (200, {}, json.dumps({"value": [], "@iot.nextLink": link}).encode()))
        feed = SensorThingsFeed(
            SensorThingsSettings(url=server.url + "/v1.1"), observations_from_tables(MAPPING), sink=MemorySink()
        )
        with pytest.raises(FetchError, match=r"circle|another server"):
            feed.step()
    assert other.asked == []


def test_a_busy_server_is_polled_less_often(web: Any) -> None:
    server = web(lambda _: (503, {"Retry-After": "120"}, b"busy"))
    feed = SensorThingsFeed(SensorThingsSettings(url=server.url), observations_from_tables(MAPPING), sink=MemorySink())
    with pytest.raises(FetchError) as caught:
        feed.step()
    assert caught.value.wait == 120.0
    assert len(server.asked) == 1


def test_by_mqtt() -> None:
    mapping = observations_from_tables(
        {"source": "s", "datastream": [{"id": "17", "quantity": "depth", "unit": "m",
                                        "place": {"kind": "gml_id", "id": "bldg_7"}}]}
    )  # fmt: skip
    outcome = Outcome([], [])
    body = json.dumps({"@iot.id": 5, "phenomenonTime": iso(0), "result": 0.25}).encode()
    mapping.read_into(outcome, "v1.1/Datastreams(17)/Observations", body, (NOW + 1) * 10**9)
    assert [(r.native_id, r.value, r.place_id) for r in outcome.readings] == [("5", 0.25, "bldg_7")]
    for topic, payload in (("v1.1/Things", body), ("v1.1/Datastreams(18)/Observations", body),
                           ("v1.1/Datastreams(17)/Observations", b"{")):  # fmt: skip
        mapping.read_into(outcome, topic, payload, NOW * 10**9)
    assert len(outcome.rejected) == 3


def test_a_wrong_key_is_named() -> None:
    with pytest.raises(ScenarioError, match=r"datastream\.0\.quantitty: unknown key; did you mean 'quantity'"):
        observations_from_tables({"source": "s", "datastream": [{"quantitty": "depth", "quantity": "depth"}]})
