"""Receivers of a live twin: refused alerts stay in sight, drills, signs of life, warnings while the disk is full."""

import json
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.needs import needs
from tests.twin.live.test_delivery_plan import alert
from twin.alerts import AlertGroup, to_json
from twin.errors import ScenarioError, StoreError
from twin.feeds.senders import CapSender, CapSenderSettings, SenderOptions, open_sender
from twin.live import Live, LiveStatus, Outbox, acknowledge, load_live, read_alerts, status_text
from twin.live.delivery import Delivery
from twin.live.heartbeat import DeadMan, Heartbeat
from twin.live.receivers import OutboxRecord, drill_config, n_without_receiver
from twin.sensors import Reading

needs("duckdb", "httpx")

SECOND = 10**9
CONFIG = """
[live]
folder = "out"
write_every = 1
[[feed]]
kind = "replay"
source = "replay:g"
replay = { path = "g.csv" }
[[feed.mapping]]
match = "g.csv"
stream = "g"
time = "/time"
value = [{ path = "/v", quantity = "depth", unit = "m" }]
[[rule]]
name = "depth"
kind = "level"
quantity = "depth"
levels = { caution = 0.2, danger = 0.5 }
"""


def until(condition: Callable[[], Any], seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.01)


def write_config(folder: Path, senders: str, *values: float) -> Path:
    rows = [f"2024-11-27T00:{k:02d}:00+09:00,{v}" for k, v in enumerate(values)]
    (folder / "g.csv").write_text("\n".join(["time,v", *rows]) + "\n", encoding="utf-8")
    (folder / "live.toml").write_text(CONFIG + senders, encoding="utf-8")
    return folder / "live.toml"


def test_a_refused_alert_stays_on_the_screen_until_somebody_has_looked(tmp_path: Path, web: Any) -> None:
    server = web(lambda _: (400, {}, b"invalid_payload"))
    path = write_config(tmp_path, f'[[sender]]\nkind = "webhook"\nname = "chat"\nurl = "{server.url}"', 0.6)
    for _ in range(2):  # also after a restart, at which what still stands is tried again
        n_asked = len(server.asked)
        with Live(load_live(path)) as live:
            until(lambda n=n_asked: len(server.asked) >= n + 3)
            until(lambda live=live: live.status().undelivered)
            assert "NOT DELIVERED to chat: depth/g/1" in status_text(live.status(), "en", now=0)
            assert "invalid_payload" in status_text(live.status(), "ja", now=0)
    (refused,) = read_alerts(tmp_path / "out").undeliverable
    assert (refused.sender, refused.alert_id) == ("chat", "depth/g/1")
    acknowledge(path, "depth/g/1", who="duty officer")
    found = read_alerts(tmp_path / "out")
    assert found.undeliverable == []
    assert [alert.id for alert in found.standing] == ["depth/g/1"]
    assert found.acknowledgements["depth/g/1"].who == "duty officer"
    assert found.waiting == {"chat": 0}


def test_an_alert_that_no_receiver_takes_is_reported(tmp_path: Path) -> None:
    senders = "[[sender]]\nkind = 'file'\npath = 'x'\nonly = { from_stage = 'occurred' }"
    config = load_live(write_config(tmp_path, senders, 0.6))
    standing = [alert("r/1", 1, 4, 0), alert("r/2", 1, 5, 0)]
    assert n_without_receiver(config.senders, standing) == 1
    assert n_without_receiver([], standing) == 0
    text = status_text(LiveStatus([], 0, 0, 0, 0, 0, 0, standing, [], [], n_without_receiver=1), "en", now=0)
    assert "NO RECEIVER takes 1 of" in text


def test_no_folder_is_not_no_alerts(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not exist"):
        read_alerts(tmp_path)


def test_a_new_receiver_gets_what_stands_and_what_follows(tmp_path: Path, web: Any) -> None:
    got: list[str] = []
    server = web(lambda asked: (got.append(json.loads(asked.body)["id"]), (204, {}, b""))[1])
    path = write_config(tmp_path, "", 0.6, 0.1, 0.3)
    with Live(load_live(path)) as live:
        until(lambda: len(live.outbox.lines()) == 3)
    path = write_config(tmp_path, f'[[sender]]\nkind = "webhook"\nurl = "{server.url}"', 0.6, 0.1, 0.3)
    for _ in range(2):
        with Live(load_live(path)):
            until(lambda: got)
            time.sleep(0.3)
    assert got == ["depth/g/3"]


def test_in_a_drill_nothing_leaves_but_to_those_who_take_part(tmp_path: Path, web: Any) -> None:
    real, partner = (web(lambda _: (204, {}, b"")) for _ in range(2))
    senders = f"""
[[sender]]
kind = "webhook"
name = "mayor"
url = "{real.url}"
[[sender]]
kind = "webhook"
name = "fire brigade"
url = "{partner.url}"
in_drill = true
[[sender]]
kind = "cap"
folder = "cap"
sender = "city.example"
[[sender]]
kind = "cap"
name = "broadcast"
folder = "{tmp_path}/pick-up"
sender = "city.example"
[[publish]]
kind = "ngsi"
url = "{real.url}"
"""
    config = drill_config(load_live(write_config(tmp_path, senders, 0.6)), now=time.time_ns())
    with Live(config) as live:
        until(
            lambda: (
                partner.asked and list(config.folder.glob("cap/*.xml")) and (config.folder / "mayor.ndjson").exists()
            )
        )
        assert status_text(live.status(), "en", now=0).startswith("DRILL")
        time.sleep(0.2)
    assert real.asked == []
    assert not (tmp_path / "pick-up").exists()
    assert json.loads(partner.asked[0].body)["drill"] is True
    assert all(json.loads(line)["drill"] for line in (config.folder / "mayor.ndjson").read_text().splitlines())
    (cap,) = config.folder.glob("cap/*.xml")
    assert "<status>Exercise</status>" in cap.read_text(encoding="utf-8")
    assert config.folder.parent == tmp_path / "out" / "drill"
    live_feed = CONFIG.replace('kind = "replay"', 'kind = "http"').replace("replay = { path", "poll = { url")
    (tmp_path / "live.toml").write_text(live_feed, encoding="utf-8")
    with pytest.raises(ScenarioError, match="needs a feed of kind 'replay'"):
        drill_config(load_live(tmp_path / "live.toml"), now=0)


def test_a_warning_goes_out_while_the_disk_takes_nothing_and_not_again(tmp_path: Path, web: Any) -> None:
    got: list[dict[str, Any]] = []
    server = web(lambda asked: (got.append(json.loads(asked.body)), (204, {}, b""))[1])
    path = write_config(tmp_path, f'[[sender]]\nkind = "webhook"\nurl = "{server.url}"', 0.1)
    now = time.time_ns()

    def readings(*values: float) -> list[Reading]:
        return [Reading(now + k, time.time_ns(), "replay:g", "g", "depth", "m", v) for k, v in enumerate(values)]

    with Live(load_live(path)) as live:
        until(lambda: live.status().spooled == 1 and live.status().waiting == 0)
        spool, box, sink = live._folder.spool, live.outbox, live._sinks[0]
        write, limit = spool._write, box._execute("pragma max_page_count")[0][0]

        def full(*_: Any) -> None:
            raise sqlite3.OperationalError("database or disk is full")

        spool._write = full  # type: ignore[method-assign]
        box._execute(f"pragma max_page_count = {box._execute('pragma page_count')[0][0]}")
        for _ in range(2):  # its sender tries again
            with pytest.raises(StoreError, match="full"):
                sink.append(readings(0.3, 0.6, 0.1))
        until(lambda: len(got) >= 2)
        assert [(m["id"], m["stage"], m["notes"]) for m in got] == [
            ("depth/g/1", "caution", ["not_durable"]), ("depth/g/2", "danger", ["not_durable"])]  # fmt: skip
        assert [(a.id, int(a.stage)) for a in live.status().standing] == [("depth/g/2", 4)]
        spool._write = write  # type: ignore[method-assign]
        box._execute(f"pragma max_page_count = {limit}")
        sink.append(readings(0.3, 0.6, 0.1))
        until(lambda: len(got) >= 3)
        until(lambda: not live.status().standing)
    assert [m["id"] for m in got] == ["depth/g/1", "depth/g/2", "depth/g/3"]  # its end, and nothing again
    assert [json.loads(line)["id"] for line in read_lines(tmp_path)] == ["depth/g/1", "depth/g/2", "depth/g/3"]


def read_lines(folder: Path) -> list[str]:
    with Outbox(folder / "out" / "alerts.sqlite") as outbox:
        return outbox.lines()


def test_signs_of_life_stop_with_the_rules_and_the_dead_man_misses_them(tmp_path: Path) -> None:
    timer, now = [0.0], [1_800_000_000 * SECOND]
    heart = Heartbeat(tmp_path, "twin", lambda: (2, 1, ["mail is away"]), clock=lambda: now[0], timer=lambda: timer[0])
    assert heart.state() is None  # not before the rules were evaluated
    with Outbox(tmp_path / "dead_man.sqlite") as outbox:
        dead = DeadMan(tmp_path, "twin", outbox, limit=300.0, clock=lambda: now[0], timer=lambda: timer[0])
        for k in range(400):  # alive for 200 s, whatever the clock of the host does
            timer[0] += 1.0
            now[0] += SECOND if k != 100 else 86_400 * SECOND
            if timer[0] <= 200.0:
                heart.beat()
            assert dead.look() is None
        state = json.loads((tmp_path / "heartbeat.json").read_text())
        assert (state["standing"], state["undelivered"], state["problems"]) == (2, 1, ["mail is away"])
        assert heart.state() is None
        timer[0] = 520.0
        assert dead.look() == "alarm"
        assert dead.look() is None
        again = DeadMan(tmp_path, "twin", outbox, limit=300.0, timer=lambda: timer[0])  # restarted: it remembers
        assert again.is_alarmed
        now[0] += SECOND
        heart.beat()
        assert again.look() == "over"
        messages = [json.loads(line) for line in outbox.lines()]
    assert [(m["id"], m["action"], m["references"]) for m in messages] == [
        ("dead man/twin/1", "alert", None), ("dead man/twin/2", "cancel", "dead man/twin/1")]  # fmt: skip


class Kept:
    """A sender that keeps what it gets."""

    name = "kept"

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []

    def send(self, identity: str, body: bytes) -> None:
        self.got.append(json.loads(body))

    def close(self) -> None:
        pass


def test_a_sender_gets_signs_of_life_only_while_the_twin_is_well(tmp_path: Path) -> None:
    states: list[dict[str, Any] | None] = [{"name": "twin", "time": 0, "standing": 0, "undelivered": 0, "problems": []}]
    kept = Kept()
    with Outbox(tmp_path / "a.sqlite") as outbox:
        outbox.add([("r/1", 1, "{}")])
        options = SenderOptions(heartbeat=0.05, alerts=False)
        delivery = Delivery(outbox, kept, routing=options, life=lambda: states[0])
        delivery.start()
        until(lambda: len(kept.got) >= 2)
        states[0] = None
        time.sleep(0.6)
        n = len(kept.got)
        time.sleep(0.6)
        delivery.stop()
        assert outbox.waiting("kept") == 0
    assert len(kept.got) == n
    assert all("heartbeat" in message for message in kept.got)


def test_alerts_of_a_district_become_one_message_once_they_have_been_collected(tmp_path: Path) -> None:
    kept = Kept()
    alerts = [alert(f"r/{k}", 1, 1 + k % 4, 0, area="AB"[k % 2]) for k in range(40)]
    options = SenderOptions(group=AlertGroup(by=("area",), wait=0.3))
    with Outbox(tmp_path / "a.sqlite") as outbox:
        delivery = Delivery(outbox, kept, routing=options)
        delivery.start()
        for k in range(0, 40, 10):
            outbox.add([(one.id, one.time, to_json(one)) for one in alerts[k : k + 10]])
            time.sleep(0.02)
        until(lambda: len(kept.got) == 2)
        outbox.add([(one.id, one.time, to_json(one)) for one in [alert("r/1", 2, 0, 2, area="B")]])
        delivery.stop()
        assert outbox.waiting("kept") == 0
    found = [(m["group"], m["action"], m["stage"], len(m["alerts"]), len(m["standing"])) for m in kept.got]
    assert found == [
        ({"area": "A"}, "alert", "evacuation", 20, 20), ({"area": "B"}, "alert", "danger", 20, 20),
        ({"area": "B"}, "update", "danger", 1, 19)]  # fmt: skip


def test_cap_refers_to_messages_that_the_outbox_keeps(tmp_path: Path) -> None:
    """A standby has the outbox, not the folder: it must find what its alerts update."""
    settings = CapSenderSettings(kind="cap", folder="cap", sender="city.example")
    with Outbox(tmp_path / "a.sqlite") as outbox:
        for k, one in enumerate([alert("r/1", 1, 4, 0), alert("r/1", 2, 5, 4), alert("r/1", 3, 0, 5)]):
            sender = open_sender(settings, tmp_path / str(k), record=OutboxRecord(outbox, "cap:cap"))
            sender.send(one.id, to_json(one).encode())
    roots = [ElementTree.parse(path).getroot() for path in sorted(tmp_path.glob("*/cap/*.xml"))]
    assert [len(root.findtext("{*}references", "").split()) for root in roots] == [0, 1, 2]
    assert [root.findtext("{*}msgType") for root in roots] == ["Alert", "Update", "Cancel"]


def test_what_stands_is_renewed_before_its_cap_message_expires(tmp_path: Path) -> None:
    now = [1_800_000_000 * SECOND]
    settings = CapSenderSettings(kind="cap", folder="cap", sender="city.example", expires_after=100)
    with Outbox(tmp_path / "a.sqlite") as outbox:
        outbox.add([(one.id, one.time, to_json(one)) for one in (alert("r/1", 1, 4, 0), alert("r/2", 1, 4, 0))])
        sender = CapSender(tmp_path / "cap", settings, record=OutboxRecord(outbox, "cap"), clock=lambda: now[0])
        delivery = Delivery(outbox, sender, clock=lambda: now[0])
        delivery.start()
        until(lambda: len(list(tmp_path.glob("cap/*.xml"))) == 2)
        outbox.add([(one.id, one.time, to_json(one)) for one in (alert("r/2", 2, 0, 4),)])
        until(lambda: len(list(tmp_path.glob("cap/*.xml"))) == 3)
        now[0] += 90 * SECOND
        until(lambda: len(list(tmp_path.glob("cap/*.xml"))) == 4)
        time.sleep(0.6)
        delivery.stop()
    roots = [ElementTree.parse(path).getroot() for path in tmp_path.glob("cap/*.xml")]
    (renewal,) = (root for root in roots if "renewal" in root.findtext("{*}identifier", ""))
    assert renewal.findtext("{*}msgType") == "Update"
    assert renewal.findtext("{*}references", "").split(",")[1].startswith("r/1/1/")
    assert renewal.findtext("{*}info/{*}expires") == "2027-01-15T17:03:10+09:00"  # 17:00:00 and 90 s and 100 s
    assert "継続中" in renewal.findtext("{*}info/{*}headline", "")


def test_a_fault_in_a_sender_is_reported_and_does_not_end_delivery(tmp_path: Path) -> None:
    class Broken(Kept):
        def send(self, identity: str, body: bytes) -> None:
            if identity == "bad/1":
                raise KeyError("a fault of the sender itself")
            super().send(identity, body)

    kept = Broken()
    with Outbox(tmp_path / "a.sqlite") as outbox:
        outbox.add([("bad/1", 1, '{"id": "bad/1"}'), ("good/1", 1, '{"id": "good/1"}')])
        delivery = Delivery(outbox, kept, first_pause=0.01)
        delivery.start()
        until(lambda: kept.got)
        delivery.stop()
        assert [(one.alert_id, one.reason) for one in outbox.undeliverable()] == [
            ("bad/1", "'a fault of the sender itself'")]  # fmt: skip
    assert [message["id"] for message in kept.got] == ["good/1"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            '[[sender]]\nkind = "file"\npath = "a/x"\n[[sender]]\nkind = "file"\npath = "b/x"',
            "sender.1 is named 'file:x'",
        ),
        ("[[silence]]\nfrom = 2026-11-28T09:00:00\nto = 2026-11-28T10:00:00Z\nstreams = ['g']", "a time with its zone"),
        ("[[silence]]\nfrom = 2026-11-28T11:00:00Z\nto = 2026-11-28T10:00:00Z\nstreams = ['g']", "must be after from"),
        ("[[silence]]\nfrom = 2026-11-28T09:00:00Z\nto = 2026-11-28T10:00:00Z", "name what is silenced"),
        ("[[inhibition]]\nsource = { from_stage = 'danger' }\ntarget = {}\nequal = ['arae']", "did you mean 'area'"),
        (
            '[[sender]]\nkind = "email"\nhost = "h"\nsender = "a@b"\nto = []',
            "sender.0.to: expected a list of 1 or more",
        ),
        ('[[sender]]\nkind = "cap"\nfolder = "c"\nsender = "s"\nheartbeat = 60', "CAP has no signs of life"),
        (
            "[[sender]]\nkind = 'file'\npath = 'x'\nonly = { rules = 'dpeth' }",
            "'dpeth' matches no rule; there are 'depth'",
        ),
        ('[[sender]]\nkind = "webhook"', "give url, or url_env"),
        ('[[sender]]\nkind = "webhook"\nurl = "http://a"\nbody = "cap"', "a CAP message needs its sender"),
        ('[[sender]]\nkind = "file"\npath = "x"\ntemplate = { text = "{stag}" }', "no placeholder stag"),
    ],
)
def test_a_wrong_key_is_named(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        load_live(write_config(tmp_path, text, 0.1))
    assert words in str(caught.value)
