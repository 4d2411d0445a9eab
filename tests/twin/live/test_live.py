"""The live twin: stopped, killed, started again; alerts once each, history whole, old values shown as old."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests.needs import needs, needs_module
from twin.alerts import Watch
from twin.errors import ScenarioError, StoreError
from twin.live import Live, Outbox, acknowledge, load_live, places_of, status_text
from twin.live.current_values import CityPlaces, Latest, current_table, write_current
from twin.sensors import PlaceIndex, Reading, readings_from_rows
from twin.store import open_store, read_history

needs("duckdb")

ROOT = Path(__file__).parents[3]
NOW = int(time.time()) * 10**9
CONFIG = """
[live]
folder = "out"
write_every = 1
[[feed]]
kind = "replay"
source = "replay:test"
replay = { path = "readings.ndjson"SPEED }
[[feed.mapping]]
match = "readings.ndjson"
stream = "s"
time = "/t"
native_id = "/n"
epoch_unit = "ns"
place = { kind = "gml_id", path = "/p" }
value = [{ path = "/v", quantity = "depth", unit = "m" }]
[[rule]]
name = "depth"
kind = "level"
quantity = "depth"
levels = { caution = 0.3, danger = 0.6 }
[[sender]]
kind = "file"
path = "alerts.ndjson"
"""


def until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.01)


def write_readings(folder: Path, n: int, step: int = 10**7) -> list[dict[str, Any]]:
    """n readings `step` ns apart, ending now, whose level crosses the rule's again and again."""
    level = 0.4 + 0.4 * np.sin(np.arange(n) / 7.0)
    rows = [{"t": NOW - (n - k) * step, "n": k, "v": round(float(v), 6), "p": "bldg_1"} for k, v in enumerate(level)]
    (folder / "readings.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return rows


def expected_alerts(folder: Path, rows: list[dict[str, Any]]) -> list[str]:
    readings = [Reading(r["t"], r["t"], "replay:test", "s", "depth", "m", r["v"]) for r in rows]
    return [alert.id for alert in Watch(load_live(folder / "live.toml").rules).advance(readings)]


def test_stop_and_start_again(tmp_path: Path) -> None:
    """Stopped in the middle by SIGTERM's path, started again: every reading and every alert, once."""
    rows = write_readings(tmp_path, 400, step=5 * 10**6)
    (tmp_path / "live.toml").write_text(CONFIG.replace("SPEED", ", speed = 1.0"), encoding="utf-8")
    config = load_live(tmp_path / "live.toml")
    with Live(config) as live:
        until(lambda: live.status().spooled >= 100)
    with Live(config) as live:
        until(live.feeds[0].done.is_set)  # type: ignore[attr-defined]
    with open_store(tmp_path / "out" / "history.duckdb") as store:
        assert store.history().column("native_id").to_pylist() == [str(r["n"]) for r in rows]
    sent = [json.loads(line)["id"] for line in (tmp_path / "out" / "alerts.ndjson").read_text().splitlines()]
    assert sent == expected_alerts(tmp_path, rows)
    assert len(sent) > 20
    with Live(config) as live:  # a file once done is not replayed
        time.sleep(0.2)
        assert live.status().feeds[0].n_readings == 0


def test_kill_9_in_the_middle(tmp_path: Path) -> None:
    """Killed three times at any moment: each alert is delivered at least once and decided exactly once."""
    rows = write_readings(tmp_path, 900, step=4 * 10**6)
    (tmp_path / "live.toml").write_text(CONFIG.replace("SPEED", ", speed = 1.0"), encoding="utf-8")
    command = [sys.executable, "-m", "twin.cli", "live", str(tmp_path / "live.toml"), "--status-every", "0.2"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}

    def start() -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
        assert process.stdout is not None
        process.stdout.readline()
        return process

    for wait in (0.7, 1.1, 0.9):
        with start() as process:
            time.sleep(wait)
            process.kill()
    process = start()
    expected = expected_alerts(tmp_path, rows)

    def decided() -> list[str]:
        with Outbox(tmp_path / "out" / "alerts.sqlite") as outbox:
            return [json.loads(line)["id"] for line in outbox.lines()]

    try:
        until(lambda: len(decided()) >= len(expected), 60)
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        output = process.communicate(timeout=60)[0].decode()
    finally:
        process.kill()
        process.communicate(timeout=10)
    assert process.returncode == 0
    assert "stopped; start again" in output
    assert decided() == expected
    sent = [json.loads(line)["id"] for line in (tmp_path / "out" / "alerts.ndjson").read_text().splitlines()]
    assert list(dict.fromkeys(sent)) == expected  # repeated at most, never missing, in order
    with open_store(tmp_path / "out" / "history.duckdb") as store:
        assert store.history().column("native_id").to_pylist() == [str(r["n"]) for r in rows]
    assert read_history(tmp_path / "out").column("native_id").to_pylist() == [str(r["n"]) for r in rows]


def test_two_on_one_folder_are_refused(tmp_path: Path) -> None:
    write_readings(tmp_path, 1)
    (tmp_path / "live.toml").write_text(CONFIG.replace("SPEED", ""), encoding="utf-8")
    config = load_live(tmp_path / "live.toml")
    with Live(config), pytest.raises(StoreError, match="in use"):
        Live(config)
    with Live(config):
        pass


def test_acknowledged_alerts_are_not_repeated(tmp_path: Path) -> None:
    write_readings(tmp_path, 20)
    text = CONFIG.replace("SPEED", "").replace('kind = "level"', 'kind = "level"\nescalate_after = 1')
    (tmp_path / "live.toml").write_text(text, encoding="utf-8")
    with Live(load_live(tmp_path / "live.toml")) as live:
        until(lambda: len(live.status().standing) == 1)
        first = live.status().standing[0].id
        until(lambda: [json.loads(line).get("repeat") for line in live.outbox.lines()][-1] == 1)
        acknowledge(tmp_path / "live.toml", first, who="duty officer", note="seen")
        until(lambda: live.is_acknowledged(first))
        n_lines = len(live.outbox.lines())
        time.sleep(2.2)
        assert len(live.outbox.lines()) == n_lines
    with Live(load_live(tmp_path / "live.toml")) as live:
        until(lambda: live.is_acknowledged(first))


def test_old_values_are_shown_as_old(tmp_path: Path) -> None:
    at = {"fresh": NOW - 60 * 10**9, "stale": NOW - 3600 * 10**9}
    rows = [Reading(t, t, "s", name, "depth", "m", 1.0, place_kind="gml_id", place_id=name) for name, t in at.items()]
    rows += [rows[0]._replace(event_time=NOW - 10**13, value=9.0), rows[0]._replace(value=2.0)]  # late; a revision
    latest = Latest()
    for row in rows:
        latest.update(readings_from_rows([row]))
    ids = ["x", "stale"]
    places = CityPlaces(ids, PlaceIndex({"gml_id": ids}), np.array([1.0, 2.0]), np.array([3.0, 4.0]))
    frame = current_table(latest.table, now=NOW, fresh_for=900.0, places=places).set_index("stream")
    assert frame["state"].to_dict() == {"fresh": "fresh", "stale": "stale"}
    assert frame["age"].to_dict() == {"fresh": 60.0, "stale": 3600.0}
    assert frame.loc["fresh", "value"] == 2.0
    assert frame.loc["stale", ["object", "longitude", "latitude"]].tolist() == ["stale", 2.0, 4.0]
    write_current(frame.reset_index(), tmp_path, now=NOW)
    features = json.loads((tmp_path / "current.geojson").read_text(encoding="utf-8"))["features"]
    assert {f["properties"]["state_ja"] for f in features} == {"最新", "古い"}
    assert [f["geometry"] for f in features if f["properties"]["stream"] == "fresh"] == [None]
    assert len(pd.read_parquet(tmp_path / "current.parquet")) == 2
    assert pd.read_csv(tmp_path / "unmatched.csv")["place_id"].tolist() == ["fresh"]


def test_results_are_published_once_changed(tmp_path: Path, web: Any) -> None:
    needs("httpx")
    broker = web(lambda _: (204, {}, b""))
    sta = web(lambda asked: (405, {}, b"") if "Datastreams" in asked.path else (201, {}, b""))
    rows = write_readings(tmp_path, 5)
    text = (
        CONFIG.replace("SPEED", "")
        + f"""
[[publish]]
kind = "ngsi"
url = "{broker.url}"
[[publish]]
kind = "ngsi"
version = "ld"
url = "{broker.url}/ld"
[[publish]]
kind = "sensorthings"
url = "{sta.url}/v1.1"
datastreams = {{ "s/depth" = "17" }}
"""
    )
    (tmp_path / "live.toml").write_text(text, encoding="utf-8")
    with Live(load_live(tmp_path / "live.toml")) as live:
        until(live.feeds[0].done.is_set)  # type: ignore[attr-defined]
        until(lambda: len(sta.asked) >= 2)
        time.sleep(1.5)
    v2, ld = (next(a for a in broker.asked if a.path.startswith(path)) for path in ("/v2", "/ld"))
    entity = json.loads(v2.body)["entities"][0]
    assert (entity["value"]["value"], entity["state"]["value"]) == (rows[-1]["v"], "fresh")
    assert entity["id"] == "urn:ngsi-ld:TwinState:replay-test-s-depth"
    when = datetime.fromtimestamp(rows[-1]["t"] / 1e9, UTC)
    assert abs((datetime.fromisoformat(json.loads(ld.body)[0]["value"]["observedAt"]) - when).total_seconds()) < 1e-3
    assert json.loads(sta.asked[1].body)["Datastream"] == {"@iot.id": 17}
    assert len(broker.asked) <= 4  # at most once while the file was read, once at its end; not again when unchanged


def test_mqtt_in_and_out(tmp_path: Path, broker_port: int) -> None:
    """Sensor -> broker -> twin -> alert and retained state at the broker."""
    mqtt = needs_module("paho.mqtt.client")
    from paho.mqtt.enums import CallbackAPIVersion

    settings = f'host = "127.0.0.1"\nport = {broker_port}\ntls = false\n'
    (tmp_path / "live.toml").write_text(
        f"""
[live]
folder = "out"
write_every = 0.5
[[feed]]
kind = "mqtt"
source = "mqtt:test"
mqtt = {{ host = "127.0.0.1", port = {broker_port}, tls = false, client_id = "t", topics = ["gauge/+"] }}
[[feed.mapping]]
match = "gauge/{{id}}"
stream = "gauge/{{id}}"
time = "arrival"
value = [{{ path = "/v", quantity = "depth", unit = "cm" }}]
[[rule]]
name = "depth"
kind = "level"
quantity = "depth"
levels = {{ danger = "50 cm" }}
[[sender]]
kind = "mqtt"
topic = "alerts"
{settings}
[[publish]]
kind = "mqtt"
topic = "current/{{stream}}/{{quantity}}"
{settings}
""",
        encoding="utf-8",
    )
    heard: dict[str, Any] = {}
    client = mqtt.Client(CallbackAPIVersion.VERSION2)
    client.on_message = lambda _, __, message: heard.update({message.topic: json.loads(message.payload)})
    client.connect("127.0.0.1", broker_port)
    client.loop_start()
    client.subscribe([("alerts", 1), ("current/#", 1)])
    with Live(load_live(tmp_path / "live.toml")) as live:
        assert live.feeds[0].connected.wait(20)  # type: ignore[attr-defined]
        client.publish("gauge/7", b'{"v": 60}', qos=1).wait_for_publish(10)
        until(lambda: {"alerts", "current/gauge/7/depth"} <= set(heard))
        text = status_text(live.status(), "ja", now=NOW)
    client.disconnect()
    client.loop_stop()
    assert heard["alerts"]["id"] == "depth/gauge/7/1"
    assert (heard["current/gauge/7/depth"]["value"], heard["current/gauge/7/depth"]["state"]) == (0.6, "fresh")
    assert "氾濫危険" in text
    assert "depth/gauge/7/1" in text


def test_all_kinds_of_feed_open_and_report_their_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needs("uvicorn")
    monkeypatch.setenv("TWIN_INTAKE_TOKEN", "a-token-of-some-length")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        closed = probe.getsockname()[1]
    mapping = 'mapping = [{ match = "#", time = "arrival", value = [{ path = "/v", quantity = "depth", unit = "m" }] }]'
    entity = 'entity = [{ value = [{ attribute = "v", quantity = "depth", unit = "m" }] }]'
    url = f"http://127.0.0.1:{closed}"
    broker = f'host = "127.0.0.1", port = {closed}, tls = false, client_id = "t", topics = ["#"]'
    feeds = {
        "mqtt": f"mqtt = {{ {broker} }}\n{mapping}",
        "intake": f"intake = {{ port = 0 }}\n{mapping}\n{entity}",
        "http": f'poll = {{ url = "{url}", topic = "x" }}\n{mapping}',
        "sensorthings": f'sensorthings = {{ url = "{url}" }}\ndatastream = [{{ quantity = "depth" }}]',
        "ngsi": f'ngsi = {{ url = "{url}" }}\n{entity}',
        "replay": f'replay = {{ path = "nothing.ndjson" }}\n{mapping}',
    }
    tables = "".join(f'[[feed]]\nkind = "{kind}"\nsource = "{kind}:x"\n{text}\n' for kind, text in feeds.items())
    (tmp_path / "live.toml").write_text(tables, encoding="utf-8")
    with Live(load_live(tmp_path / "live.toml")) as live:
        without = {"intake:x"}
        until(lambda: all(f.problem for f in live.status().feeds if f.name not in without))
        assert [f.name for f in live.status().feeds] == [f"{kind}:x" for kind in feeds]
        assert "a-token" not in status_text(live.status(), "en", now=NOW)


@pytest.mark.parametrize(("text", "words"), [
    ("", "feed: a value is required"), ("x = 1", "x: unknown key"),
    ('[[feed]]\nkind = "kafka"', "feed.0.kind: expected 'mqtt'"),
    ('[live]\nfolde = "x"', "live.folde: unknown key; did you mean 'folder'?"),
    ('[[feed]]\nkind = "mqtt"\nfile = "none.toml"', "none.toml"),
    ('[[feed]]\nkind = "mqtt"\n[[rule]]\nname = "x"', "rule.0"),
    ('[[feed]]\nkind = "mqtt"\n[[sender]]\nkind = "fax"', "sender"),
])  # fmt: skip
def test_a_wrong_configuration_is_named(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "live.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScenarioError) as caught:
        load_live(path)
    assert words in str(caught.value)
    assert str(caught.value)


def test_the_example_runs_offline(tmp_path: Path) -> None:
    """The example as it is, but as fast as it goes: up through the stages and down, through codes for no value."""
    text = (ROOT / "examples" / "live.toml").read_text(encoding="utf-8").replace(", speed = 60", "")
    (tmp_path / "live.toml").write_text(text.replace("../data/sample", str(ROOT / "data" / "sample")), encoding="utf-8")
    for name in ("live_gauges.csv", "live_river.csv", "live_stations.csv"):
        (tmp_path / name).write_bytes((ROOT / "examples" / name).read_bytes())
    config = load_live(tmp_path / "live.toml")
    assert config.city is not None
    with Live(config, places=places_of(config.city)) as live:
        until(lambda: all(feed.done.is_set() for feed in live.feeds))  # type: ignore[attr-defined]
    lines = (tmp_path / "live-out" / "alerts.ndjson").read_text(encoding="utf-8").splitlines()
    alerts = [json.loads(line) for line in lines]
    stages = [alert["stage"] for alert in alerts if alert["rule"] == "浸水深"]
    assert stages == ["caution", "evacuation", "danger", "evacuation", "caution", "none"]
    river = [alert for alert in alerts if alert["stream"] == "river/1" and alert["kind"] == "level"]
    rising = ["standby", "caution", "evacuation", "danger"]  # thresholds of the season outside of June to October
    assert [alert["stage"] for alert in river] == [*rising, "evacuation", "caution", "standby", "none"]
    assert {(alert["place_name"], alert["area"]) for alert in river} == {("架空橋", "北地区")}
    assert len(list((tmp_path / "live-out" / "cap").glob("*.xml"))) == len(lines)
    features = json.loads((tmp_path / "live-out" / "current.geojson").read_text(encoding="utf-8"))["features"]
    names = {feature["properties"]["name"]: feature for feature in features}
    assert set(names) == {"架空橋", "浸水センサ1号"}
    assert names["架空橋"]["properties"]["name_en"] == "Kaku bridge"
    flooded = names["浸水センサ1号"]
    assert flooded["properties"]["object"] == "bldg_78a1f565-47ce-792a-11c5-95a4f6632294"
    for feature in features:
        longitude, latitude = feature["geometry"]["coordinates"]
        assert (139.9 < longitude < 140.1, 35.4 < latitude < 35.6) == (True, True)
