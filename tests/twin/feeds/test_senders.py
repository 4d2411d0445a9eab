"""Senders: delivered means the receiver has it, and the id says what is a repetition."""

import json
import threading
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.needs import needs, needs_module
from twin.alerts import Watch, load_rules, to_json
from twin.feeds.senders import (
    CapSenderSettings,
    FileSender,
    MqttSenderSettings,
    SendError,
    WebhookSenderSettings,
    open_sender,
)
from twin.sensors import Reading

RULES = load_rules('[[rule]]\nname = "川"\nkind = "level"\nquantity = "depth"\nlevels = { danger = 0.5 }')
ALERT = Watch(RULES).advance([Reading(10**18, 10**18, "s", "g", "depth", "m", 1.0)])[0]
BODY = to_json(ALERT).encode()


def test_a_file_ends_an_incomplete_line(tmp_path: Path) -> None:
    path = tmp_path / "alerts.ndjson"
    sender = FileSender(path)
    sender.send(ALERT.id, BODY)
    with path.open("ab") as file:
        file.write(b'{"torn')
    sender.send(ALERT.id, BODY)
    lines = path.read_bytes().splitlines()
    assert [json.loads(line)["id"] for line in (lines[0], lines[2])] == [ALERT.id, ALERT.id]
    assert lines[1] == b'{"torn'
    path.chmod(0o400)
    path.unlink()
    path.mkdir()
    with pytest.raises(SendError, match=r"alerts\.ndjson"):
        sender.send(ALERT.id, BODY)


def test_cap_repeated_is_one_file(tmp_path: Path) -> None:
    sender = open_sender(CapSenderSettings(kind="cap", folder="cap", sender="city.example"), tmp_path)
    sender.send(ALERT.id, BODY)
    sender.send(ALERT.id, BODY)
    (path,) = (tmp_path / "cap").iterdir()
    root = ElementTree.parse(path).getroot()
    assert root.tag == "{urn:oasis:names:tc:emergency:cap:1.2}alert"
    assert root.findtext("{*}identifier", "").startswith(ALERT.id)


def test_webhook(web: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWIN_TEST_HOOK", "hook-token")
    statuses = iter([204, 503, 422, 404])
    server = web(lambda _: (next(statuses), {"Retry-After": "9"}, b""))
    sender = open_sender(WebhookSenderSettings(kind="webhook", url=server.url, token_env="TWIN_TEST_HOOK"), Path())
    sender.send(ALERT.id, BODY)
    asked = server.asked[0]
    assert (asked.method, asked.headers["Authorization"]) == ("POST", "Bearer hook-token")
    assert asked.headers["Idempotency-Key"] == "%E5%B7%9D/g/1"
    assert json.loads(asked.body)["id"] == ALERT.id
    for is_final, wait in ((False, 9.0), (True, 9.0), (False, 9.0)):
        with pytest.raises(SendError) as caught:
            sender.send(ALERT.id, BODY)
        assert (caught.value.is_final, caught.value.wait) == (is_final, wait)
        assert "hook-token" not in str(caught.value)
    sender.close()


@pytest.mark.server
def test_mqtt(broker_port: int) -> None:
    mqtt = needs_module("paho.mqtt.client")
    from paho.mqtt.enums import CallbackAPIVersion

    heard, come = [], threading.Event()
    client = mqtt.Client(CallbackAPIVersion.VERSION2)
    client.on_message = lambda _, __, message: (heard.append(message.payload), come.set())
    client.on_connect = lambda *_: client.subscribe("twin/alerts", 1)
    subscribed = threading.Event()
    client.on_subscribe = lambda *_: subscribed.set()
    client.connect("127.0.0.1", broker_port)
    client.loop_start()
    assert subscribed.wait(10)
    settings = MqttSenderSettings(kind="mqtt", host="127.0.0.1", port=broker_port, tls=False, topic="twin/alerts")
    sender = open_sender(settings, Path())
    sender.send(ALERT.id, BODY)
    assert come.wait(10)
    assert heard == [BODY]
    sender.close()
    client.disconnect()
    client.loop_stop()


def test_mqtt_without_a_broker() -> None:
    needs("paho.mqtt.client")
    sender = open_sender(MqttSenderSettings(kind="mqtt", host="127.0.0.1", port=1, tls=False, topic="t"), Path())
    with pytest.raises(SendError, match=r"127\.0\.0\.1"):
        sender.send(ALERT.id, BODY)
    sender.close()
