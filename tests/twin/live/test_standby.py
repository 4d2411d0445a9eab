"""Two `twin live` on one PostgreSQL store and one broker: one killed, the other goes on with everything, once."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.mqtt_gauges import until
from tests.needs import needs
from twin.alerts import Watch
from twin.live import acknowledge, load_live
from twin.live.outbox import Outbox
from twin.live.status import read_status
from twin.sensors import Reading
from twin.store import open_store

needs("duckdb")
pytestmark = pytest.mark.server

ROOT = Path(__file__).parents[3]
Starter = Callable[[str, str], "subprocess.Popen[bytes]"]
NOW = int(time.time()) * 10**9
CONFIG = """
[live]
folder = "NAME"
store = "STORE"
write_every = 0.5
[standby]
lease = 1.5
[[feed]]
kind = "mqtt"
source = "mqtt:test"
mqtt = { host = "127.0.0.1", port = PORT, tls = false, client_id = "twin", topics = ["gauge/+"] }
[[feed.mapping]]
match = "gauge/{id}"
stream = "gauge/{id}"
time = "/t"
native_id = "/n"
epoch_unit = "ns"
value = [{ path = "/v", quantity = "depth", unit = "m" }]
[[rule]]
name = "depth"
kind = "level"
quantity = "depth"
levels = { caution = 0.3, danger = 0.6 }
[[sender]]
kind = "webhook"
name = "office"
url = "WEB"
"""


@pytest.fixture
def store_url(postgres_url: str) -> str:
    with psycopg.connect(postgres_url, autocommit=True) as admin:
        admin.execute("drop view if exists reading_points")
        admin.execute("drop table if exists readings, streams, positions, latest, twin_lease, twin_journal, "
                      "twin_snapshots, twin_lines")  # fmt: skip
    return postgres_url


class Gauges:
    """Publishes readings of five gauges at QoS 1, until stopped; `sent` are those the broker has acknowledged."""

    def __init__(self, port: int) -> None:
        import paho.mqtt.client as mqtt

        self.sent: list[dict[str, Any]] = []
        self._stop = threading.Event()
        self._client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, client_id="gauges")
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        number = 0
        while not self._stop.wait(0.01):
            gauge, step = number % 5, number // 5
            row = {"t": NOW + number * 10**6, "n": number, "v": (0.1, 0.4, 0.9)[step // 4 % 3]}
            told = self._client.publish(f"gauge/{gauge}", json.dumps(row), qos=1)
            told.wait_for_publish(10)
            self.sent.append({**row, "stream": f"gauge/{gauge}"})
            number += 1

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()
        self._client.disconnect()
        self._client.loop_stop()


@pytest.fixture
def start(
    tmp_path: Path, store_url: str, broker_port: int
) -> Iterator[Callable[[str, str], "subprocess.Popen[bytes]"]]:
    """Starts a `twin live` by its name, with a folder of its own; all are ended."""
    started: list[subprocess.Popen[bytes]] = []

    def begin(name: str, web: str) -> "subprocess.Popen[bytes]":
        text = CONFIG
        for word, value in {"NAME": name, "STORE": store_url, "PORT": str(broker_port), "WEB": web}.items():
            text = text.replace(word, value)
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "twin.cli", "live", str(tmp_path / f"{name}.toml"), "--status-every", "1"]
        with (tmp_path / f"{name}.log").open("wb") as log:
            started.append(
                subprocess.Popen(command, stdout=log, stderr=log, env=os.environ | {"PYTHONPATH": str(ROOT)})
            )
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.wait(10)


def role(folder: Path) -> str:
    found = read_status(folder)
    return str(found.values.get("role")) if found is not None and found.is_connected else ""


def expected(config: Path, sent: list[dict[str, Any]]) -> list[str]:
    rows = [Reading(r["t"], r["t"], "mqtt:test", r["stream"], "depth", "m", r["v"]) for r in sent]
    return [alert.id for alert in Watch(load_live(config).rules).advance(rows)]


def test_one_is_killed_and_the_other_goes_on(
    tmp_path: Path, start: Starter, store_url: str, broker_port: int, web: Any
) -> None:
    """Readings under way, kill -9 of the active one, an acknowledgement on the standby's machine: every reading is
    stored once, every alert raised once and delivered, the first one within ten seconds of the kill. Ended in order, it
    hands over at once."""
    got: list[tuple[float, str]] = []
    office = web(lambda asked: (got.append((time.monotonic(), json.loads(asked.body)["id"])), (204, {}, b""))[1])

    def decided(name: str) -> list[str]:
        with Outbox(tmp_path / name / "alerts.sqlite") as outbox:
            return [json.loads(line)["id"] for line in outbox.lines()]

    first = start("a", office.url)
    until(lambda: role(tmp_path / "a") == "active")
    gauges = Gauges(broker_port)
    try:
        second = start("b", office.url)
        until(lambda: role(tmp_path / "b") == "standby")
        until(lambda: len(got) >= 10)
        until(lambda: got[0][1] in decided("b"))
        acknowledge(tmp_path / "b.toml", got[0][1], who="duty officer")
        told = tmp_path / "a" / "acknowledgements.ndjson"
        until(lambda: told.exists() and got[0][1] in told.read_text(encoding="utf-8"))
        first.kill()
        killed = time.monotonic()
        until(lambda: role(tmp_path / "b") == "active")
        until(lambda: got[-1][0] > killed + 0.5)
    finally:
        gauges.stop()
    resumed = min(at for at, _ in got if at > killed + 0.2) - killed
    assert resumed <= 10.0
    alerts = expected(tmp_path / "b.toml", gauges.sent)

    until(lambda: len(decided("b")) >= len(alerts) and {name for _, name in got} >= set(alerts))
    assert sorted(decided("b")) == sorted(alerts)
    assert [name for _, name in got if name not in alerts] == []
    assert len(got) <= len(alerts) + 1  # the one under way when it was killed may come again, with its id
    with open_store(store_url) as store:
        until(lambda: store.counts()["readings"] >= len(gauges.sent))
        numbers = store.history().column("native_id").to_pylist()
    assert sorted(map(int, numbers)) == [row["n"] for row in gauges.sent]
    start("a", office.url)  # the one that was killed comes back, and takes over from one that ends in order
    until(lambda: role(tmp_path / "a") == "standby")
    second.send_signal(signal.SIGTERM)
    until(lambda: role(tmp_path / "a") == "active")
    second.wait(20)
    assert second.returncode == 0
    assert decided("a") == decided("b")
