"""NATS JetStream, a real server: nothing acknowledged is lost, nothing is stored twice, each sensor keeps its order."""

import asyncio
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from tests.mqtt_gauges import START, until
from tests.needs import needs, needs_module
from twin.errors import ScenarioError, StoreError
from twin.feeds import load_mapping
from twin.feeds.nats import JetStreamFeed, JetStreamSink, NatsFeedSettings, NatsSinkSettings
from twin.live.config import load_live
from twin.live.feed_kinds import open_feed
from twin.live.forwarder import Forwarder
from twin.sensors import MemorySink, Reading
from twin.sensors.readings import Rejected
from twin.store import DuckDbStore, Spool, drain

nats = needs_module("nats")
pytestmark = pytest.mark.server

MEMBER = Path(__file__).with_name("nats_member.py")
MAPPING = load_mapping("""
source = "nats:city"
[[mapping]]
match = "gauge/{id}/level"
form = "plain"
stream = "gauge/{id}"
time = "arrival"
value = [{ quantity = "water_level", unit = "m" }]
""")
Start = Callable[..., Any]


def reading(k: int, stream: int) -> Reading:
    return Reading(START + k, START + k, "mqtt:city", f"gauge/{stream}", "water_level", "m", k / 1000)


def at_server(url: str, work: Callable[[Any], Coroutine[Any, Any, Any]]) -> Any:
    """What a client of the server's own returns."""

    async def run() -> Any:
        client = await nats.connect(url)
        try:
            return await work(client)
        finally:
            await client.close()

    return asyncio.run(run())


def sink_settings(url: str, **other: Any) -> NatsSinkSettings:
    return NatsSinkSettings(servers=(url,), stream="READINGS", **{"tls": False, "partitions": 6, **other})


def gauges(url: str, **other: Any) -> NatsFeedSettings:
    given = {"stream": "GAUGES", "subject": "gauge.>", "lease": 1.0, **other}
    return NatsFeedSettings(servers=(url,), tls=False, **given)


def publish_levels(url: str, values: range, **stream: Any) -> None:
    """Sensors' own payloads."""

    async def work(client: Any) -> None:
        jetstream = client.jetstream()
        if stream:
            await jetstream.add_stream(name="GAUGES", subjects=["gauge.>"], **stream)
        for value in values:
            await jetstream.publish("gauge.7.level", str(value).encode())

    at_server(url, work)


def test_a_group_shares_a_stream_whatever_is_killed(start_jetstream: Start, tmp_path: Path) -> None:
    """3,000 readings of 20 sensors through three processes; one is killed, then the server, then another process."""
    server, n, n_streams = start_jetstream(), 3000, 20
    spools = [tmp_path / f"{k}.sqlite" for k in range(3)]
    with JetStreamSink(sink_settings(server.url)) as sink:
        assert sink.connected.wait(20)
        command = [sys.executable, str(MEMBER), server.url, *map(str, spools)]
        environment = os.environ | {"PYTHONPATH": str(MEMBER.parents[3])}
        members: list[int] = []
        sent = [0]

        def send() -> None:
            """As a sender does that gets no acknowledgement: the same again."""
            while sent[0] < n:
                try:
                    sink.append([reading(k, k % n_streams) for k in range(sent[0], sent[0] + 10)])
                    sent[0] += 10
                except StoreError:
                    time.sleep(0.05)
                time.sleep(0.002)

        sender = threading.Thread(target=send, daemon=True)
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as group:
            assert group.stdout is not None
            try:
                members += [int(group.stdout.readline().split()[1]) for _ in spools]
                sender.start()
                until(lambda: sent[0] > 700)
                os.kill(members.pop(), signal.SIGKILL)
                until(lambda: sent[0] > 1500)
                server.kill()
                server.start()
                until(lambda: sent[0] > 2200)
                os.kill(members.pop(), signal.SIGKILL)
                sender.join()
                deadline = time.monotonic() + 40
                while len(stored(spools)) < n:
                    assert time.monotonic() < deadline, "readings are missing"
                    time.sleep(0.2)
            finally:
                sent[0] = n
                for member in members:
                    os.kill(member, signal.SIGKILL)
    with DuckDbStore(None, threads=1) as store:
        for number, path in enumerate(spools):
            with Spool(path) as spool:
                drain(spool, store, release=False, consumer=f"store-{number}")
                assert spool.last_id > 50  # each had a part of it
                check_order(spool)
        times = store.history().column("event_time").cast("int64").to_pylist()
    assert sorted(times) == [START + k for k in range(n)]


def stored(paths: list[Path]) -> set[int]:
    found: set[int] = set()
    for path in paths:
        with Spool(path) as spool:
            for batch in spool.read():
                found.update(batch.readings.column("event_time").cast("int64").to_pylist())
    return found


def check_order(spool: Spool) -> None:
    """Readings of a sensor that are new come in the order in which they were published."""
    last: dict[str, int] = defaultdict(int)
    seen: set[int] = set()
    for batch in spool.read():
        rows = batch.readings.select(["stream", "event_time"])
        for stream, at in zip(rows[0].to_pylist(), rows[1].cast("int64").to_pylist()):
            if at not in seen:
                assert at > last[stream]
                last[stream] = at
                seen.add(at)


class RefusingSink(MemorySink):
    """Refuses until told otherwise."""

    is_full = True

    def submit(self, readings, rejected=(), *, done=None):  # type: ignore[no-untyped-def]
        if self.is_full:
            raise StoreError("disk full")
        return super().submit(readings, rejected, done=done)


class NeverDurable(MemorySink):
    """Takes readings and never says that they are durable."""

    def submit(self, readings, rejected=(), *, done=None):  # type: ignore[no-untyped-def]
        self.readings.extend(readings)
        return Future()


def test_readings_without_a_time_are_the_same_at_every_delivery(start_jetstream: Start) -> None:
    """A process receives and dies, one has a full disk, the third stores: the times are the server's."""
    url = start_jetstream().url
    publish_levels(url, range(3), max_age=0)
    lost = NeverDurable()
    with JetStreamFeed(gauges(url), MAPPING, sink=lost) as feed:
        until(lambda: len(lost.readings) == 3)
        feed.stop(timeout=0.1)
    sink = RefusingSink()
    with JetStreamFeed(gauges(url), MAPPING, sink=sink) as feed:
        until(lambda: feed.counts.refused > 0 and "disk full" in feed.problem)
        assert feed.counts.acknowledged == 0
        sink.is_full = False
        until(lambda: feed.counts.acknowledged == 3)
        assert feed.problem == ""
    assert [r.value for r in sink.readings] == [0.0, 1.0, 2.0]
    assert [r.event_time for r in sink.readings] == [r.event_time for r in lost.readings]
    assert {r.stream for r in sink.readings} == {"gauge/7"}
    with JetStreamFeed(gauges(url), MAPPING, sink=MemorySink()) as feed:  # nothing is left
        assert feed.connected.wait(20)
        time.sleep(0.3)
        assert feed.counts.received == 0


def test_of_a_group_that_does_not_divide_one_reads_everything(start_jetstream: Start, tmp_path: Path) -> None:
    """A second process waits, and goes on when the first leaves; each has all partitions while it reads."""
    url = start_jetstream().url
    settings = NatsFeedSettings(servers=(url,), stream="READINGS", tls=False, partitions=6, lease=1.0,
                                subject="twin.readings.{partition}")  # fmt: skip
    first, second = MemorySink(), MemorySink()
    with JetStreamSink(sink_settings(url)) as sink:
        assert sink.connected.wait(20)
        with JetStreamFeed(settings, None, sink=first) as feed, JetStreamFeed(settings, None, sink=second) as other:
            until(lambda: feed.counts.partitions + other.counts.partitions == 6)
            until(lambda: "this one waits" in feed.problem + other.problem)
            assert feed.connected.is_set() != other.connected.is_set()
            sink.append([reading(k, k) for k in range(50)])
            until(lambda: len(first.readings) + len(second.readings) == 50)
            assert {feed.counts.partitions, other.counts.partitions} == {0, 6}
            reader, waiting = (feed, other) if feed.counts.partitions else (other, feed)
            reader.stop()
            until(lambda: waiting.counts.partitions == 6)
            sink.append([reading(k, k) for k in range(50, 100)])
            until(lambda: len(first.readings) + len(second.readings) == 100)
    assert {len(first.readings), len(second.readings)} == {50}
    (tmp_path / "live.toml").write_text(
        '[[feed]]\nkind = "nats"\nnats = { divide = true }\n[[rule]]\nname = "a"\nkind = "level"\n'
        'quantity = "depth"\nlevels = { danger = 1.0 }\n',
        encoding="utf-8",
    )
    with pytest.raises(ScenarioError, match=r"nats\.divide"):
        load_live(tmp_path / "live.toml")


def test_messages_discarded_before_they_were_read_are_a_gap(start_jetstream: Start) -> None:
    url, sink = start_jetstream().url, MemorySink()
    publish_levels(url, range(5), max_msgs=10)
    with JetStreamFeed(gauges(url), MAPPING, sink=sink) as feed:
        until(lambda: feed.counts.acknowledged == 5)
    publish_levels(url, range(5, 35))
    with JetStreamFeed(gauges(url), MAPPING, sink=sink) as feed:
        until(lambda: feed.counts.acknowledged == 10)
    assert [r.value for r in sink.readings] == [float(k) for k in (*range(5), *range(25, 35))]
    ((source, start, stop, reason),) = sink.gaps
    assert source == "nats:city"
    assert start < stop
    assert "messages 6 to 25" in reason


def test_any_feed_is_forwarded_and_its_position_with_it(start_jetstream: Start, tmp_path: Path) -> None:
    """A replay forwarded by one process is not repeated by another; dead letters and gaps are forwarded as well."""
    url = start_jetstream().url
    (tmp_path / "a.csv").write_text(
        "time,v\n2026-11-21T10:00:00Z,1.5\n2026-11-21T10:10:00Z,\n2026-11-21T10:20:00Z,1.7\n", encoding="utf-8"
    )
    text = f"""
[forward]
servers = ["{url}"]
stream = "READINGS"
tls = false
partitions = 3
[[feed]]
kind = "replay"
source = "replay:a"
replay = {{ path = "a.csv" }}
[[feed.mapping]]
match = "a.csv"
stream = "s"
time = "/time"
value = [{{ path = "/v", quantity = "water_level", unit = "m" }}]
"""
    (tmp_path / "live.toml").write_text(text, encoding="utf-8")
    for _ in range(2):
        with Forwarder(load_live(tmp_path / "live.toml")) as forwarder:
            until(forwarder.feeds[0].done.is_set)  # type: ignore[attr-defined]
            n_readings = forwarder.status()[0].n_readings
    assert n_readings == 0  # the second time
    with JetStreamSink(sink_settings(url, partitions=3)) as sink:
        assert sink.connected.wait(20)
        sink.record_gap("mqtt:city", 1, 2, "the broker had forgotten the session")
        large = [Rejected(START, "mqtt:city", "a", "broken", bytes(300_000)) for _ in range(3)]
        sink.append([], large)
    received = MemorySink()
    table = {"servers": [url], "stream": "READINGS", "tls": False, "partitions": 3, "lease": 1.0,
             "subject": "twin.readings.{partition}"}  # fmt: skip
    feed = open_feed("nats", {"nats": table}, received, tmp_path)
    assert isinstance(feed, JetStreamFeed)
    with feed:
        until(lambda: len(received.readings) >= 2 and len(received.rejected) >= 3 and len(received.gaps) == 1)
        until(lambda: feed.counts.acknowledged == feed.counts.received)
    assert [r.value for r in received.readings if r.value == r.value] == [1.5, 1.7]
    assert received.gaps == [("mqtt:city", 1, 2, "the broker had forgotten the session")]
    assert [one for one in received.rejected if one.source == "mqtt:city"] == large
    (tmp_path / "live.toml").write_text(text + '[[sender]]\nkind = "file"\npath = "x"\n', encoding="utf-8")
    with pytest.raises(ScenarioError, match=r"sender: a process with \[forward\] only forwards"):
        load_live(tmp_path / "live.toml")


def test_a_wrong_password_is_refused_and_not_logged(
    start_jetstream: Start, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    url = start_jetstream("--user", "twin", "--pass", "right").url
    monkeypatch.setenv("TWIN_TEST_NATS", "wrong-secret")
    settings = gauges(url, username="twin", password_env="TWIN_TEST_NATS")
    with caplog.at_level(logging.DEBUG), JetStreamFeed(settings, MAPPING, sink=MemorySink()) as feed:
        until(lambda: "uthorization" in feed.problem)
        assert not feed.connected.is_set()
    assert "wrong-secret" not in caplog.text + feed.problem
    with pytest.raises(StoreError, match="no connection"):
        JetStreamSink(sink_settings(url)).append([])


def test_tls_is_verified_and_never_left_out(
    start_jetstream: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A private authority; one that nobody vouches for; a server without TLS, which does not get the password."""
    needs("openssl")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-out", "c.pem",
               "-days", "2", "-subj", "/CN=twin", "-addext", "subjectAltName=IP:127.0.0.1"]  # fmt: skip
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    certificate = str(tmp_path / "c.pem")
    url = start_jetstream("--tls", "--tlscert", certificate, "--tlskey", str(tmp_path / "k.pem")).url
    with JetStreamSink(sink_settings(url, tls=True, ca_file=certificate)) as sink:
        assert sink.connected.wait(20), sink.problem
    with JetStreamSink(sink_settings(url, tls=True)) as sink:
        until(lambda: "certificate verify failed" in sink.problem)
    monkeypatch.setenv("TWIN_TEST_NATS", "the-password")
    heard: list[bytes] = []

    def listen(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection:
            connection.settimeout(5)
            connection.sendall(b'INFO {"server_id":"x","version":"2.9.10","auth_required":true,"max_payload":1000}\r\n')
            while part := connection.recv(4096):
                heard.append(part)

    with socket.create_server(("127.0.0.1", 0)) as server:
        listening = threading.Thread(target=listen, args=(server,), daemon=True)
        listening.start()
        plain = f"nats://127.0.0.1:{server.getsockname()[1]}"
        secret = {"username": "twin", "password_env": "TWIN_TEST_NATS"}
        with JetStreamSink(sink_settings(plain, tls=True, ca_file=certificate, **secret)) as sink:
            until(lambda: "does not offer TLS" in sink.problem)
            listening.join(10)
    assert b"the-password" not in b"".join(heard)


@pytest.mark.parametrize(("other", "words"), [
    ({"servers": ["ws://h:80"]}, "expected wss"),
    ({"servers": ["nats://u:p@h:4222"]}, "password_env"), ({"servers": ["h:4222"]}, "expected e.g."),
    ({"partitions": 2}, "need a token"), ({"subject": "a..b"}, "empty token"), ({"stream": "a.b"}, "pattern"),
])  # fmt: skip
def test_settings_that_cannot_work_are_refused(other: dict[str, Any], words: str) -> None:
    given = {"servers": ["nats://h:4222"], "stream": "S", **other}
    with pytest.raises(ValueError, match=words):
        NatsFeedSettings(**given)
