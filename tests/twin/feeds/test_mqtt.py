"""MQTT: nothing acknowledged is lost, whatever dies; a real mosquitto is the broker."""

import json
import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

import pytest

from tests.mqtt_gauges import MAPPING, START, settings_for
from tests.needs import needs_module
from twin.errors import InputError, ScenarioError, StoreError
from twin.feeds.mqtt import MqttFeed, load_mqtt
from twin.sensors import MemorySink
from twin.store import DuckDbStore, Spool, drain

mqtt = needs_module("paho.mqtt.client")

CONSUMER = Path(__file__).with_name("mqtt_consumer.py")


class Publisher:
    """Publishes at QoS 1 and knows what the broker has acknowledged."""

    def __init__(self, port: int) -> None:
        from paho.mqtt.enums import CallbackAPIVersion

        self.acknowledged = 0
        self.client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id="sender")
        self.client.on_publish = self._on_publish
        self.client.max_inflight_messages_set(200)
        self.client.connect("127.0.0.1", port)
        self.client.loop_start()

    def _on_publish(self, *_: object) -> None:
        self.acknowledged += 1

    def send(self, topic: str, payload: bytes) -> None:
        assert self.client.publish(topic, payload, qos=1).rc == 0

    def close(self) -> None:
        self.client.disconnect()
        self.client.loop_stop()


def until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.01)


def reading(number: int) -> tuple[str, bytes]:
    return f"gauge/{number % 7}", json.dumps({"t": START + number, "v": number / 1000}).encode()


class SlowSink(MemorySink):
    """Is durable only when told."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[Callable[[], None]] = []
        self.refuse = False

    def submit(self, readings, rejected=(), *, done=None):  # type: ignore[no-untyped-def]
        if self.refuse:
            raise StoreError("disk full")

        def settle() -> None:
            self.append(readings, rejected)
            done(None)

        self.open.append(settle)
        return Future()


@pytest.mark.server
def test_acknowledged_only_when_durable_and_redelivered_otherwise(broker_port: int) -> None:
    sink = SlowSink()
    with MqttFeed(settings_for(broker_port), MAPPING, sink=sink) as feed:
        assert feed.connected.wait(20)
        publisher = Publisher(broker_port)
        publisher.send(*reading(0))
        publisher.send("gauge/1", b"{broken")
        until(lambda: feed.counts.received == 2 and publisher.acknowledged == 2)
        assert feed.counts.acknowledged == 0
        publisher.close()
        feed.stop(timeout=0)
    assert sink.readings == []
    again = MemorySink()
    with MqttFeed(settings_for(broker_port), MAPPING, sink=again) as feed:  # the broker still has both
        until(lambda: len(again.readings) == 1 and len(again.rejected) == 1)
        until(lambda: feed.counts.acknowledged == 2)
    assert again.rejected[0].raw == b"{broken"
    once_more = MemorySink()
    with MqttFeed(settings_for(broker_port), MAPPING, sink=once_more) as feed:  # and now has none
        assert feed.connected.wait(20)
        time.sleep(0.3)
    assert once_more.readings == []


@pytest.mark.server
def test_acknowledgement_of_a_lost_connection_is_not_sent_on_the_next(broker_port: int) -> None:
    sink = SlowSink()
    with MqttFeed(settings_for(broker_port), MAPPING, sink=sink) as feed:
        assert feed.connected.wait(20)
        publisher = Publisher(broker_port)
        publisher.send(*reading(0))
        until(lambda: len(sink.open) == 1)
        feed.drop_connection()
        until(lambda: feed.counts.connections == 2 and len(sink.open) == 2)
        sink.open[0]()  # durable too late: its connection is gone
        until(lambda: feed.counts.acknowledged == 1)
        feed.drop_connection()
        until(lambda: feed.counts.connections == 3 and len(sink.open) == 3)  # so the broker sends it once more
        sink.open[2]()
        until(lambda: feed.counts.acknowledged == 2)
        feed.drop_connection()
        until(lambda: feed.counts.connections == 4)
        time.sleep(0.3)
        assert len(sink.open) == 3  # and not again
        publisher.close()
    assert len(sink.readings) == 2  # the duplicate, which the store drops by identity


@pytest.mark.server
def test_a_full_disk_stops_acknowledging_and_loses_nothing(broker_port: int) -> None:
    sink = SlowSink()
    sink.refuse = True
    with MqttFeed(settings_for(broker_port), MAPPING, sink=sink) as feed:
        assert feed.connected.wait(20)
        publisher = Publisher(broker_port)
        for number in range(10):
            publisher.send(*reading(number))
        until(lambda: feed.counts.refused >= 10)
        assert "disk full" in feed.problem
        assert feed.counts.acknowledged == 0
        sink.refuse = False
        until(lambda: feed.counts.connections >= 2 and bool(sink.open))
        publisher.close()

        def settled() -> bool:
            while sink.open:
                sink.open.pop(0)()
            return {r.event_time - START for r in sink.readings} == set(range(10))

        until(settled)


@pytest.mark.server
def test_a_session_the_broker_forgot_is_a_gap(broker_port: int) -> None:
    sink = MemorySink()
    sink.remember("mqtt:mqtt:test:trap", "123")  # we were connected once; this broker has never seen us
    with MqttFeed(settings_for(broker_port), MAPPING, sink=sink) as feed:
        assert feed.connected.wait(20)
    assert [gap[:2] for gap in sink.gaps] == [("mqtt:test", 123)]


def start_consumer(port: int, path: Path) -> "subprocess.Popen[bytes]":
    root = CONSUMER.parents[3]
    process = subprocess.Popen(
        [sys.executable, str(CONSUMER), str(port), str(path)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(root)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    return process


def end(process: "subprocess.Popen[bytes]") -> None:
    with process:
        process.kill()


@pytest.mark.server
def test_kill_9_of_the_consumer_under_load(broker_port: int, tmp_path: Path) -> None:
    """Three kills among 10,000 readings: what the broker acknowledged to the sender is in the store, once."""
    n_readings, path = 10_000, tmp_path / "spool.sqlite"
    consumer = start_consumer(broker_port, path)
    publisher = Publisher(broker_port)
    stop, killed = threading.Event(), threading.Semaphore(0)

    def publish() -> None:
        for number in range(n_readings):
            if number in (2500, 5000, 7500):  # not done before the next kill, however slow the machine
                killed.acquire(timeout=60)
            publisher.send(*reading(number))
            if number % 20 == 0:
                stop.wait(0.02)

    sender = threading.Thread(target=publish)
    sender.start()
    try:
        for _ in range(3):
            time.sleep(0.3)
            assert sender.is_alive(), "not under load"
            end(consumer)
            killed.release()
            consumer = start_consumer(broker_port, path)
        sender.join(60)
        until(lambda: publisher.acknowledged == n_readings, 60)
        until(lambda: _settled(path, n_readings), 60)
    finally:
        stop.set()
        publisher.close()
        end(consumer)
    with Spool(path) as spool, DuckDbStore(tmp_path / "fresh.duckdb", threads=1) as store:
        added = drain(spool, store, release=False)
        assert added.new == n_readings
        times = store.history().column("event_time").cast("int64").to_pylist()
        assert sorted(times) == [START + number for number in range(n_readings)]


def _settled(path: Path, n_readings: int) -> bool:
    """Enough rows are durable, and no more have come for half a second."""

    def n_rows() -> int:
        with closing(sqlite3.connect(path)) as database:
            return int(database.execute("select value from counters where name = 'next_id'").fetchone()[0]) - 1

    before = n_rows()
    time.sleep(0.5)
    return before >= n_readings and n_rows() == before


def test_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    toml = '[mqtt]\nhost = "h"\nclient_id = "c"\ntopics = ["a/#"]\npassword_env = "TWIN_TEST_SECRET"\nusername = "u"\n'
    settings = load_mqtt(toml)
    assert settings.tls
    monkeypatch.delenv("TWIN_TEST_SECRET", raising=False)
    with pytest.raises(InputError, match="TWIN_TEST_SECRET is not set"):
        MqttFeed(settings, MAPPING, sink=MemorySink())
    monkeypatch.setenv("TWIN_TEST_SECRET", "hidden")
    feed = MqttFeed(settings, MAPPING, sink=MemorySink())
    assert feed._tls is not None
    assert feed._tls.verify_mode.name == "CERT_REQUIRED"
    assert feed._tls.check_hostname
    assert "hidden" not in repr(settings)
    with pytest.raises(ScenarioError, match=r"mqtt\.password"):
        load_mqtt(toml + 'password = "x"')
