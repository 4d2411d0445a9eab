"""MQTT 3.1.1 and 5, by TCP and WebSocket, against a real mosquitto: retained messages, removed topics, last will."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.mqtt_gauges import settings_for, until
from tests.needs import needs_module
from tests.servers import free_port, mosquitto, wait_for_port
from twin.feeds import MqttFeed, MqttSettings, load_mapping
from twin.feeds.mqtt import MqttPublisher, PublisherSettings
from twin.sensors import MemorySink
from twin.sensors.readings import Quality

mqtt = needs_module("paho.mqtt.client")
pytestmark = pytest.mark.server

MAPPING = load_mapping("""
source = "mqtt:test"
[[mapping]]
match = "level/{id}"
form = "plain"
stream = "{id}"
time = "arrival"
value = [{ quantity = "water_level", unit = "cm" }]
""")
WAYS = [("3.1.1", "websockets"), ("5", "tcp"), ("5", "websockets")]


@pytest.fixture(scope="module")
def ports() -> Iterator[dict[str, int]]:
    """Ports of one broker by transport."""
    program = mosquitto()
    found = {"tcp": free_port(), "websockets": free_port()}
    folder = Path(tempfile.mkdtemp(prefix="twin-mqtt-"))
    (folder / "m.conf").write_text(
        f"listener {found['tcp']} 127.0.0.1\nlistener {found['websockets']} 127.0.0.1\nprotocol websockets\n"
        "allow_anonymous true\nmax_queued_messages 0\nuser root\n"
    )
    process = subprocess.Popen(
        [program, "-c", str(folder / "m.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for_port(found["tcp"], process)
        wait_for_port(found["websockets"], process)
        yield found
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def settings(ports: dict[str, int], name: str, version: str, transport: str, **other: Any) -> MqttSettings:
    given = {"topics": ("level/+",), "version": version, "transport": transport, "path": "/", **other}
    return settings_for(ports[transport], client_id=name, **given)


def publisher(ports: dict[str, int], version: str = "3.1.1", transport: str = "tcp") -> MqttPublisher:
    return MqttPublisher(
        PublisherSettings(host="127.0.0.1", port=ports[transport], tls=False, version=version,  # type: ignore[arg-type]
                          transport=transport, path="/")  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(("version", "transport"), WAYS)
def test_nothing_is_lost_and_nothing_comes_twice(ports: dict[str, int], version: str, transport: str) -> None:
    """Of 300 messages a third comes while the feed is away: the session keeps them; a large one is cut and kept."""
    name, sink = f"trap-{version}-{transport}", MemorySink()
    sender = publisher(ports, version, transport)
    feed = settings(ports, name, version, transport, topics=(f"level/{name}/+", "level/+"))
    with MqttFeed(feed, MAPPING, sink=sink) as first:
        assert first.connected.wait(20), first.problem
        sender.publish_all([(f"level/{name}", b"%d" % k) for k in range(100)], retain=False)
        until(lambda: first.counts.acknowledged == 100)
    sender.publish_all([(f"level/{name}", b"%d" % k) for k in range(100, 200)], retain=False)
    with MqttFeed(feed, MAPPING, sink=sink) as second:
        assert second.connected.wait(20), second.problem
        sender.publish_all([(f"level/{name}", b"%d" % k) for k in range(200, 300)], retain=False)
        sender.publish(f"level/{name}", b"1" * (500_000 if transport == "tcp" else 70_000))
        until(lambda: second.counts.acknowledged == 201)
    sender.close()
    assert [round(reading.value * 100) for reading in sink.readings] == list(range(300))
    assert all(reading.quality == Quality.ESTIMATED for reading in sink.readings)
    (letter,) = sink.rejected
    assert ("more than are taken" if transport == "tcp" else "at most 65536 are taken") in letter.reason
    assert sink.gaps == []


@pytest.mark.parametrize(("version", "transport"), [("3.1.1", "tcp"), ("5", "websockets")])
def test_a_retained_message_is_suspect_and_read_once(ports: dict[str, int], version: str, transport: str) -> None:
    """Published at an unknown time, perhaps by a gauge that is dead: not good, and no sign of life at each start."""
    stream, sink = f"r{version}{transport}", MemorySink()
    topic = f"level/{stream}"
    sender = publisher(ports)
    sender.publish(topic, b"590", retain=True)
    one = settings(ports, stream, version, transport, topics=(topic,))
    with MqttFeed(one, MAPPING, sink=sink) as feed:
        until(lambda: feed.counts.acknowledged == 1)
    assert [(r.value, r.quality) for r in sink.readings] == [(5.9, Quality.SUSPECT)]
    with MqttFeed(one, MAPPING, sink=sink) as feed:  # the same session, the message still at the broker
        assert feed.connected.wait(20)
        sender.publish(topic, b"400", retain=True)  # live: the flag of a stored message is not set
        until(lambda: len(sink.readings) == 2)
    assert (sink.readings[1].value, sink.readings[1].quality) == (4.0, Quality.ESTIMATED)
    other = settings(ports, stream + "b", version, transport, topics=(topic,))
    sink.positions[f"mqtt-retained:mqtt:test:{stream}b"] = sink.positions[f"mqtt-retained:mqtt:test:{stream}"]
    with MqttFeed(other, MAPPING, sink=sink) as feed:  # a session the broker has forgotten: it is sent again
        until(lambda: feed.counts.acknowledged == 1)
        assert feed.counts.repeated == 1
    assert len(sink.readings) == 2
    sender.publish(topic, b"", retain=True)
    sender.close()


@pytest.mark.parametrize("version", ["3.1.1", "5"])
def test_a_topic_taken_out_of_the_settings_is_unsubscribed(ports: dict[str, int], version: str) -> None:
    """The broker keeps the subscriptions of a session: without UNSUBSCRIBE the messages would go on coming."""
    name, sink = f"removed-{version}", MemorySink()
    kept, removed = f"level/{name}-kept", f"level/{name}-removed"
    sender = publisher(ports)
    with MqttFeed(settings(ports, name, version, "tcp", topics=(kept, removed)), MAPPING, sink=sink) as feed:
        assert feed.connected.wait(20)
    with MqttFeed(settings(ports, name, version, "tcp", topics=(kept,)), MAPPING, sink=sink) as feed:
        assert feed.connected.wait(20)
        until(lambda: sink.positions[f"mqtt-topics:mqtt:test:{name}"] == f'["{kept}"]')
        sender.publish_all([(removed, b"1"), (kept, b"2")], retain=False)
        until(lambda: len(sink.readings) == 1)
        time.sleep(0.1)
        assert feed.counts.received == 1
    assert sink.readings[0].stream == f"{name}-kept"
    sender.close()


@pytest.mark.parametrize("version", ["3.1.1", "5"])
def test_the_status_topic_says_online_and_offline(ports: dict[str, int], version: str) -> None:
    from paho.mqtt.enums import CallbackAPIVersion

    seen: list[bytes] = []
    client = mqtt.Client(CallbackAPIVersion.VERSION2)
    client.on_message = lambda _client, _data, message: seen.append(message.payload)
    client.connect("127.0.0.1", ports["tcp"])
    topic = f"twin/{version}"
    client.subscribe(topic, 1)
    client.loop_start()
    one = settings(ports, f"status-{version}", version, "tcp", status_topic=topic)
    with MqttFeed(one, MAPPING, sink=MemorySink()) as feed:
        until(lambda: seen == [b"online"])
        feed.drop_connection()  # without DISCONNECT: the broker publishes the last will
        until(lambda: seen[1:] == [b"offline", b"online"])
    until(lambda: seen[-1] == b"offline")
    client.disconnect()
    client.loop_stop()


def test_a_path_without_a_websocket_is_reported(ports: dict[str, int]) -> None:
    """The TCP port of the broker answers a request for a WebSocket by closing."""
    one = settings_for(ports["tcp"], transport="websockets")
    with MqttFeed(one, MAPPING, sink=MemorySink()) as feed:
        until(lambda: bool(feed.problem))
        assert not feed.connected.is_set()


def test_settings_of_the_transport() -> None:
    given = {"host": "h", "client_id": "c", "topics": ("a",), "transport": "websockets"}
    assert MqttSettings(**given).port_number == 443  # type: ignore[arg-type]
    assert MqttSettings(**given, tls=False).port_number == 80  # type: ignore[arg-type]
