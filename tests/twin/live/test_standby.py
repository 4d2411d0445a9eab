"""Two `twin live` on one PostgreSQL store and one broker: one killed, the other goes on with everything, once."""

import contextlib
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

from tests import mqtt_gauges
from tests.needs import needs
from twin.alerts import Watch
from twin.live import acknowledge, load_live
from twin.live.outbox import Outbox
from twin.live.shared_files import SharedFiles, SharedLines
from twin.live.status import read_status
from twin.sensors import Reading
from twin.store import open_store
from twin.store.lease import Lease

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
                      "twin_snapshots, twin_lines, twin_files")  # fmt: skip
    return postgres_url


def until(condition: Callable[[], bool]) -> None:
    mqtt_gauges.until(condition, 120.0)


class Gauges:
    """Publishes readings of five gauges at QoS 1, until stopped; `sent` are those the broker has acknowledged."""

    def __init__(self, port: int) -> None:
        import paho.mqtt.client as mqtt

        self.sent: list[dict[str, Any]] = []
        self._stop = threading.Event()
        session = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, client_id="twin", clean_session=False)
        ready = threading.Event()
        session.on_subscribe = lambda *_: ready.set()
        session.connect("127.0.0.1", port)
        session.loop_start()
        session.subscribe("gauge/+", 1)  # the broker keeps what is sent before the twin has subscribed
        assert ready.wait(10)
        session.disconnect()
        session.loop_stop()
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

    gauges = Gauges(broker_port)
    try:
        first = start("a", office.url)
        until(lambda: role(tmp_path / "a") == "active")
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


def test_what_is_appended_or_made_on_one_machine_reaches_the_other(tmp_path: Path, store_url: str) -> None:
    """Lines of both files of people's answers, each once and whole; the nowcast's result and water."""
    one, other = tmp_path / "one", tmp_path / "other"
    (one / "nowcast").mkdir(parents=True)
    other.mkdir()
    lease = Lease(store_url, "t", holder="one", seconds=2.0)
    with contextlib.ExitStack() as end:
        end.callback(lease.release)
        assert lease.acquire()
        lines = [end.enter_context(contextlib.closing(SharedLines(lease, folder))) for folder in (one, other)]
        files = [end.enter_context(contextlib.closing(SharedFiles(lease, folder))) for folder in (one, other)]
        (one / "acknowledgements.ndjson").write_text('{"alert_id": "a"}\n{"alert_id": "b"}\n{"alert', encoding="utf-8")
        (other / "verdicts.ndjson").write_text('{"id": "報告"}\n', encoding="utf-8")
        for _ in range(3):
            for shared in lines:
                shared.sync()
        assert (other / "acknowledgements.ndjson").read_text(encoding="utf-8").splitlines() == [
            '{"alert_id": "a"}', '{"alert_id": "b"}',
        ]  # fmt: skip
        assert (one / "verdicts.ndjson").read_text(encoding="utf-8") == '{"id": "報告"}\n'
        for content in (b"first", b"second"):
            (one / "nowcast" / "forecast.parquet").write_bytes(content)
            files[0].send()
            files[1].receive()
            assert (other / "nowcast" / "forecast.parquet").read_bytes() == content
