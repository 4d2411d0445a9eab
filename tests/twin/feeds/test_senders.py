"""Senders: delivered means the receiver has it, and the id says what is a repetition."""

import importlib
import json
import subprocess
import threading
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.needs import needs, needs_module
from tests.servers import free_port, mosquitto, wait_for_port
from tests.twin.alerts.cap_rules import CAP, complaints
from twin.alerts import Watch, load_rules, to_json
from twin.errors import ScenarioError
from twin.feeds.senders import (
    CapSenderSettings,
    EmailSenderSettings,
    FileSender,
    FileSenderSettings,
    MqttSenderSettings,
    SendError,
    WebhookSenderSettings,
    open_sender,
    sender_names,
)
from twin.feeds.senders.chat_bodies import CHAT_BODIES
from twin.sensors import Reading

RULES = load_rules('[[rule]]\nname = "川"\nkind = "level"\nquantity = "depth"\nlevels = { danger = 0.5 }')
TWO = load_rules("""[[rule]]
name = "川"
kind = "level"
quantity = "depth"
levels = { caution = 0.2, danger = 0.5 }""")
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


def cap_files(folder: Path) -> dict[str, ElementTree.Element]:
    roots = [ElementTree.parse(path).getroot() for path in folder.iterdir()]
    return {root.findtext(f"{CAP}identifier", ""): root for root in roots}


def test_cap_messages_refer_to_all_earlier_ones_also_after_a_restart(tmp_path: Path) -> None:
    """A receiver that missed an update must still find what a cancel ends."""
    settings = CapSenderSettings(kind="cap", folder="cap", sender="city.example", expires_after=3600)
    rows = [Reading(10**18 + k, 10**18 + k, "s", "g", "depth", "m", v) for k, v in enumerate((0.3, 0.6, 0.1, 0.7))]
    alerts = Watch(TWO).advance(rows)
    assert [alert.action for alert in alerts] == ["alert", "update", "cancel", "alert"]
    lines = [json.loads(to_json(alert)) for alert in alerts]
    lines.insert(2, {**lines[1], "renewal": 1})
    lines.insert(0, {**lines[2], "id": "川/g/9", "action": "past"})
    identities = ["past", "a", "b", "b/renewal/1", "c", "d"]
    for identity, line in zip(identities, lines):
        sender = open_sender(settings, tmp_path)  # as after a restart
        for _ in range(2):  # a repetition is the same message
            sender.send(identity, json.dumps(line).encode())
    files = cap_files(tmp_path / "cap")
    assert len(files) == 6
    assert [problem for root in files.values() for problem in complaints(ElementTree.tostring(root))] == []
    found = {}
    for identifier, root in files.items():
        references = [r.split(",")[1] for r in root.findtext(f"{CAP}references", "").split()]
        found[identifier.rpartition("/")[0]] = (
            root.findtext(f"{CAP}msgType"), [name.rpartition("/")[0] for name in references])  # fmt: skip
        assert all(name in files for name in references)
    assert found == {
        "past": ("Alert", []), "a": ("Alert", []), "b": ("Update", ["a"]), "b/renewal/1": ("Update", ["a", "b"]),
        "c": ("Cancel", ["a", "b", "b/renewal/1"]), "d": ("Alert", []),
    }  # fmt: skip


def test_a_drill_is_an_exercise(tmp_path: Path) -> None:
    sender = open_sender(CapSenderSettings(kind="cap", folder="cap", sender="city.example"), tmp_path)
    sender.send(ALERT.id, json.dumps({**json.loads(BODY), "drill": True}).encode())
    (root,) = cap_files(tmp_path / "cap").values()
    assert root.findtext(f"{CAP}status") == "Exercise"
    assert all(line.text.startswith(("【訓練】", "[DRILL]")) for line in root.iter(f"{CAP}headline") if line.text)


def test_a_file_killed_before_the_record_has_each_line_once(tmp_path: Path) -> None:
    path = tmp_path / "alerts.ndjson"
    lines = [(str(k), json.dumps({"id": k}).encode()) for k in range(5)]
    FileSender(path).send_all(lines[:3])
    FileSender(path).send_all(lines)  # the process was killed before it recorded the first three
    assert [json.loads(line)["id"] for line in path.read_text().splitlines()] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("form", sorted(CHAT_BODIES))
def test_chats_get_their_form_and_nobody_is_mentioned(web: Any, form: str) -> None:
    needs("httpx")
    server = web(lambda _: (200, {}, b"ok"))
    settings = WebhookSenderSettings(kind="webhook", url=f"{server.url}/services/SECRET", body=form, languages=["ja"])
    sender = open_sender(settings, Path())
    odd = ALERT._replace(stream="<!channel> @everyone @all <users/all>")
    sender.send(ALERT.id, to_json(odd).encode())
    body = json.loads(server.asked[0].body)
    text = {  # the key that holds the text, from each service's description of its incoming webhook
        "slack": lambda: body["text"], "mattermost": lambda: body["text"], "google-chat": lambda: body["text"],
        "discord": lambda: body["content"], "line-works": lambda: body["title"] + body["body"]["text"],
        "teams": lambda: "".join(b["text"] for b in body["attachments"][0]["content"]["body"]),
    }[form]()  # fmt: skip
    assert "氾濫危険" in text
    assert "全員避難" in text
    for mention, forms in (
        ("<!channel>", ("slack", "mattermost")),
        ("@all", ("mattermost",)),
        ("<users", ("google-chat",)),
    ):
        assert form not in forms or mention not in text
    if form == "discord":
        assert body["allowed_mentions"] == {"parse": []}
    assert "SECRET" not in sender.name
    sender.close()


def test_the_address_of_a_chat_is_in_no_message(web: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    needs("httpx")
    server = web(lambda _: (400, {}, b"invalid_payload"))
    monkeypatch.setenv("TWIN_TEST_CHAT", f"{server.url}/services/T0/SECRET")
    sender = open_sender(WebhookSenderSettings(kind="webhook", url_env="TWIN_TEST_CHAT", body="slack"), Path())
    with pytest.raises(SendError, match="invalid_payload") as caught:
        sender.send(ALERT.id, BODY)
    assert caught.value.is_final
    assert "SECRET" not in str(caught.value) + sender.name
    sender.close()


def test_a_template_fills_texts_and_cannot_be_broken_by_them(web: Any) -> None:
    needs("httpx")
    server = web(lambda _: (200, {}, b""))
    body = {
        "to": "C1",
        "messages": [{"type": "text", "text": "{place}: {stage} {value} {unit} {{x}}"}],
        "level": "{level}",
    }
    sender = open_sender(WebhookSenderSettings(kind="webhook", url=server.url, body=body, languages=["ja"]), Path())
    sender.send(ALERT.id, to_json(ALERT._replace(place_name='橋", "to": "all {id}')).encode())
    assert json.loads(server.asked[0].body) == {
        "to": "C1",
        "messages": [{"type": "text", "text": '橋", "to": "all {id}: 氾濫危険 1 m {x}'}],
        "level": "4",
    }
    with pytest.raises(ValueError, match="no placeholder stagee"):
        WebhookSenderSettings(kind="webhook", url=server.url, body={"text": "{stagee}"})
    with pytest.raises(ValueError, match="no placeholder"):
        WebhookSenderSettings(kind="webhook", url=server.url, body={"text": "{id.__class__}"})
    sender.close()


class Mailbox:
    """A mail server's handler: takes what it is not to refuse."""

    def __init__(self) -> None:
        self.got: list[tuple[list[str], EmailMessage]] = []
        self.refusals: dict[str, list[str]] = {}

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        replies = self.refusals.get(address, [])
        if replies:
            return replies.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        found = message_from_bytes(envelope.content, policy=default)
        assert isinstance(found, EmailMessage)
        self.got.append((list(envelope.rcpt_tos), found))
        return "250 OK"


@pytest.fixture
def mail_server() -> Iterator[tuple[Mailbox, int]]:
    needs("aiosmtpd")
    controller = importlib.import_module("aiosmtpd.controller").Controller
    mailbox = Mailbox()
    server = controller(mailbox, hostname="127.0.0.1", port=free_port())
    server.start()
    yield mailbox, server.port
    server.stop()


def mail_sender(port: int, **changes: Any) -> Any:
    keys = {"kind": "email", "host": "127.0.0.1", "port": port, "tls": "none", "sender": "twin@city.example.jp",
            "to": ["a@city.example.jp", "b@city.example.jp"]}  # fmt: skip
    return open_sender(EmailSenderSettings(**{**keys, **changes}), Path())


def test_mail_arrives_at_each_recipient_once(mail_server: tuple[Mailbox, int]) -> None:
    mailbox, port = mail_server
    sender = mail_sender(port)
    odd = ALERT._replace(place_name="橋\r\nBcc: x@evil.example\x07", area="葵区")
    mailbox.refusals["b@city.example.jp"] = ["451 later"]
    with pytest.raises(SendError, match=r"b@city\.example\.jp: 451") as caught:
        sender.send(ALERT.id, to_json(odd).encode())
    assert not caught.value.is_final
    sender.send(ALERT.id, to_json(odd).encode())
    assert [to for to, _ in mailbox.got] == [["a@city.example.jp"], ["b@city.example.jp"]]
    first, second = (mail for _, mail in mailbox.got)
    assert first["Message-ID"] == second["Message-ID"]  # a client shows a repetition once
    assert first["Bcc"] is None
    assert "氾濫危険" in first["Subject"]
    assert first["Auto-Submitted"] == "auto-generated"  # RFC 3834: no answers by machines
    text = first.get_content()
    assert "flood danger" in text
    assert "地区：葵区" in text
    assert "\x07" not in text + first["Subject"]
    end = Watch(RULES).advance([Reading(10**18 + k, 10**18 + k, "s", "g", "depth", "m", 1.0 - k) for k in range(2)])[1]
    sender.send(end.id, to_json(end).encode())
    assert mailbox.got[2][1]["References"] == first["References"]  # one thread
    assert mailbox.got[2][1]["Message-ID"] != first["Message-ID"]


def test_mail_that_is_refused_for_good_is_final(mail_server: tuple[Mailbox, int]) -> None:
    mailbox, port = mail_server
    mailbox.refusals["b@city.example.jp"] = ["550 no such user"] * 3
    sender = mail_sender(port)
    for _ in range(2):
        with pytest.raises(SendError, match=r"b@city\.example\.jp: 550 no such user") as caught:
            sender.send(ALERT.id, BODY)
        assert caught.value.is_final
    assert [to for to, _ in mailbox.got] == [["a@city.example.jp"]]
    with pytest.raises(SendError, match=r"STARTTLS") as caught:  # the server speaks none: nothing is sent in plain
        mail_sender(port, tls="starttls").send(ALERT.id, BODY)
    with pytest.raises(SendError, match=r"127\.0\.0\.1") as caught:
        mail_sender(free_port()).send(ALERT.id, BODY)
    assert not caught.value.is_final
    with pytest.raises(ValueError, match="without TLS"):
        mail_sender(port, host="mail.example.jp", username="u", password_env="TWIN_MAIL")
    with pytest.raises(ValueError, match="no mail address"):
        mail_sender(port, to=["a@city.example.jp\nBcc: x@evil.example"])


def test_equal_names_are_refused(tmp_path: Path) -> None:
    one = WebhookSenderSettings(kind="webhook", url="http://a.example/hook?room=A")
    other = WebhookSenderSettings(kind="webhook", url="http://a.example/hook?room=B")
    with pytest.raises(ScenarioError, match=r"sender\.1 is named .* as sender\.0 is; give each a name"):
        sender_names([one, other])
    assert sender_names([one, other.model_copy(update={"name": "B"})]) == ["webhook:http://a.example/hook", "B"]
    with pytest.raises(ScenarioError):
        sender_names([FileSenderSettings(kind="file", path=f"{name}/a.ndjson") for name in "xy"])


@pytest.mark.server
def test_a_broker_that_was_away_gets_each_message_once(tmp_path: Path) -> None:
    """While it is away nothing may stay in the client's own queue: it would arrive besides what is sent again."""
    needs("paho.mqtt.client")
    port = free_port()
    (tmp_path / "m.conf").write_text(f"listener {port} 127.0.0.1\nallow_anonymous true\nuser root\n")
    heard: list[str] = []

    def broker() -> "subprocess.Popen[bytes]":
        process = subprocess.Popen([mosquitto(), "-c", str(tmp_path / "m.conf")], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)  # fmt: skip
        wait_for_port(port, process)
        return process

    settings = MqttSenderSettings(kind="mqtt", host="127.0.0.1", port=port, tls=False, topic="alerts")
    sender = open_sender(settings, tmp_path)
    process = broker()
    sender.send("a", b"a")
    process.terminate()
    process.wait(10)
    for _ in range(3):
        with pytest.raises(SendError):
            sender.send("b", b"b")
    process = broker()
    try:
        mqtt = needs_module("paho.mqtt.client")
        client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
        subscribed, last = threading.Event(), threading.Event()
        client.on_message = lambda _, __, m: (heard.append(m.payload.decode()), m.payload == b"d" and last.set())
        client.on_connect = lambda *_: client.subscribe("alerts", 1)
        client.on_subscribe = lambda *_: subscribed.set()
        client.connect("127.0.0.1", port)
        client.loop_start()
        assert subscribed.wait(10)
        for name in "bcd":
            sender.send(name, name.encode())
        assert last.wait(10)
        sender.close()
        client.disconnect()
        client.loop_stop()
    finally:
        process.terminate()
        process.wait(10)
    assert heard == ["b", "c", "d"]
