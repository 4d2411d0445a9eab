"""A SensorThings server that was not written for us: django-ogc-sensorthings on PostgreSQL.

It takes at most 100 at once and answers 422 beyond, answers 500 to $orderby=phenomenonTime, and sends one Observation
of every page again on the next.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.needs import needs, needs_module
from tests.servers import free_port, wait_for_port
from twin.feeds.sensorthings.observations import observations_from_tables
from twin.feeds.sensorthings.query import SensorThingsFeed, SensorThingsSettings
from twin.sensors import MemorySink
from twin.store import open_store

httpx = needs_module("httpx")
pytestmark = pytest.mark.server

NOW = int(datetime.now(UTC).timestamp()) // 3600 * 3600 - 3600
MEASUREMENT = "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement"
POINT = {"type": "Point", "coordinates": [138.4, 34.9]}


def iso(second: float) -> str:
    return datetime.fromtimestamp(NOW + second, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Server:
    """What a sensor does at a server: make a gauge, add Observations."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.client = httpx.Client(base_url=url + "/", timeout=30)

    def make(self, path: str, body: Any) -> str:
        """The id of what was made."""
        answer = self.client.post(path, json=body)
        assert answer.status_code == 201, answer.text
        return str(answer.headers["location"]).partition("('")[2].rstrip("')")

    def gauge(self, name: str, gml_id: str) -> str:
        """A Thing with a place and a Datastream in cm; the id of the Datastream."""
        own = {"name": name, "description": "made by a test"}
        datastream = {
            **own, "observationType": MEASUREMENT,
            "unitOfMeasurement": {"name": "centimetre", "symbol": "cm", "definition": "https://ucum.org"},
            "Sensor": {**own, "encodingType": "text/html", "metadata": "none"},
            "ObservedProperty": {**own, "definition": "https://example.jp/level"},
        }  # fmt: skip
        location = {**own, "encodingType": "application/geo+json", "location": POINT}
        self.make("Things", {**own, "properties": {"gml_id": gml_id}, "Locations": [location],
                             "Datastreams": [datastream]})  # fmt: skip
        found = self.client.get("Datastreams", params={"$filter": f"name eq '{name}'"}).json()["value"]
        return str(found[-1]["@iot.id"])

    def add(self, datastream: str, rows: list[tuple[float, float]]) -> None:
        """(second, cm) pairs."""
        if not hasattr(self, "feature"):
            shape = {"name": "f", "description": "d", "encodingType": "application/geo+json", "feature": POINT}
            self.feature = self.make("FeaturesOfInterest", shape)
        body = [{
            "Datastream": {"@iot.id": datastream}, "dataArray@iot.count": len(rows),
            "components": ["phenomenonTime", "resultTime", "result", "FeatureOfInterest/id"],
            "dataArray": [[iso(second), iso(second), value, self.feature] for second, value in rows],
        }]  # fmt: skip
        answer = self.client.post("CreateObservations", json=body)
        assert answer.status_code == 201, answer.text
        assert "error" not in answer.text


@pytest.fixture(scope="module")
def server(postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    needs("sensorthings")
    port = free_port()
    log = tmp_path_factory.mktemp("sta") / "log"
    program = Path(__file__).with_name("sensorthings_server.py")
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, str(program)], stdout=output, stderr=output,
            env={**os.environ, "STA_DATABASE": postgres_url, "STA_PORT": str(port)},
        )  # fmt: skip
    try:
        wait_for_port(port, process, within=60.0)
        server = Server(f"http://127.0.0.1:{port}/sensorthings/v1.1")
        with server.client:
            yield server
    finally:
        process.terminate()
        process.wait(20)


def feed_of(server: Server, datastream: str, sink: MemorySink, **settings: Any) -> SensorThingsFeed:
    place = {"kind": "gml_id", "property": "gml_id"}
    rule = {"id": datastream, "quantity": "water_level", "place": place}
    mapping = observations_from_tables({"source": "sta:real", "datastream": [rule]})
    return SensorThingsFeed(SensorThingsSettings(url=server.url, **settings), mapping, sink=sink)


def stored(sink: MemorySink, datastream: str) -> list[dict[str, Any]]:
    with open_store(None) as store:
        store.append(sink.readings)
        return list(store.history(stream=f"Datastreams({datastream})").to_pylist())


def test_every_observation_once_over_many_pages_and_rounds(server: Server) -> None:
    datastream = server.gauge("water many", "bldg_7")
    server.add(datastream, [(2.0 * k, 100 + k) for k in range(250)])
    sink = MemorySink()
    feed = feed_of(server, datastream, sink)
    feed.step()
    server.add(datastream, [(500.0 + 2.0 * k, 350 + k) for k in range(130)])
    server.add(datastream, [(491.0, 1.0)])  # between those taken already, within the overlap
    feed.step()
    feed.step()
    rows = stored(sink, datastream)
    expected = {2 * k: 1.0 + k / 100 for k in range(250)} | {500 + 2 * k: 3.5 + k / 100 for k in range(130)}
    expected[491] = 0.01
    assert {int(row["event_time"].timestamp()) - NOW: row["value"] for row in rows} == pytest.approx(expected)
    assert len(rows) == len(expected) == 381
    assert {row["place_id"] for row in rows} == {"bldg_7"}
    assert {(row["longitude"], row["latitude"]) for row in rows} == {(138.4, 34.9)}
    assert sink.rejected == []


def test_rounds_read_the_overlap_and_not_the_whole_history(server: Server) -> None:
    datastream = server.gauge("water long", "bldg_8")
    server.add(datastream, [(-40_000.0 + 100.0 * k, k) for k in range(400)])
    sink = MemorySink()
    feed = feed_of(server, datastream, sink, overlap=250.0, sweep=1e9)
    feed.step()
    before = len(stored(sink, datastream))
    sink.readings.clear()
    feed.step()
    assert before == 400
    assert 0 < len(stored(sink, datastream)) <= 3


def test_late_observations_are_found_by_the_sweep(server: Server) -> None:
    datastream = server.gauge("water late", "bldg_9")
    server.add(datastream, [(60.0 * k, k) for k in range(10)])
    sink = MemorySink()
    feed_of(server, datastream, sink, sweep=1e9).step()
    server.add(datastream, [(-7200.0 + 60.0 * k, 50 + k) for k in range(20)])  # its link was broken for two hours
    feed_of(server, datastream, sink, sweep=1e9).step()
    assert len(stored(sink, datastream)) == 10
    feed_of(server, datastream, sink, sweep=1e-9).step()
    assert len(stored(sink, datastream)) == 30


def test_all_requests_reach_the_same_observations(server: Server) -> None:
    """What this server refuses of them, the next one in line brings."""
    from twin.feeds.sensorthings import query as sensorthings_query

    datastream = server.gauge("water forms", "bldg_10")
    server.add(datastream, [(float(k), k) for k in range(205)])
    found = []
    for first in range(len(sensorthings_query._FORMS)):
        sink = MemorySink()
        feed = feed_of(server, datastream, sink, page=100 if first % 2 else 1000)
        feed._form[""] = first
        feed.step()
        found.append({row["native_id"] for row in stored(sink, datastream)})
    assert len(found[0]) == 205
    assert all(one == found[0] for one in found)
