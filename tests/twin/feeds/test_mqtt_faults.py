"""MQTT when things break: the broker, the wire, the disk, the clock, the certificate. Nothing acknowledged is lost."""

import contextlib
import errno
import json
import logging
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.mqtt_gauges import MAPPING, START, settings_for, until
from tests.needs import needs, needs_module
from tests.servers import free_port, mosquitto
from twin.feeds.mqtt import MqttFeed
from twin.sensors import MemorySink
from twin.store import DuckDbStore, Spool, drain

mqtt = needs_module("paho.mqtt.client")
pytestmark = pytest.mark.server


def publish(port: int, numbers: range, *, pause: float = 0.0) -> None:
    """All acknowledged by the broker on return."""
    from paho.mqtt.enums import CallbackAPIVersion

    client = mqtt.Client(CallbackAPIVersion.VERSION2)
    client.max_inflight_messages_set(500)
    client.connect("127.0.0.1", port)
    client.loop_start()
    sent = []
    for number in numbers:
        body = json.dumps({"t": START + number, "v": number / 1000})
        sent.append(client.publish(f"gauge/{number % 7}", body, qos=1))
        time.sleep(pause)
    for message in sent:
        message.wait_for_publish(30)
        assert message.is_published()
    client.disconnect()
    client.loop_stop()


def n_distinct(spool: Spool) -> int:
    times = [batch.readings.column("event_time").cast("int64").to_pylist() for batch in spool.read()]
    return len({time for part in times for time in part})


def check_all_once(spool: Spool, n: int) -> None:
    with DuckDbStore(None, threads=1) as store:
        drain(spool, store, release=False)
        times = store.history().column("event_time").cast("int64").to_pylist()
    assert sorted(times) == [START + k for k in range(n)]


class Wire:
    """Forwards a port to the broker until it is cut; cut, it refuses connections."""

    def __init__(self, to: int) -> None:
        self.to = to
        self.pairs: list[socket.socket] = []
        self.port = free_port()
        self.mend()

    def mend(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, args=(self.listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self.to))
            self.pairs += [near, far]
            for a, b in ((near, far), (far, near)):
                threading.Thread(target=self._pump, args=(a, b), daemon=True).start()

    def _pump(self, a: socket.socket, b: socket.socket) -> None:
        try:
            while data := a.recv(65_536):
                b.sendall(data)
        except OSError:
            pass
        for end in (a, b):
            end.close()

    def cut(self) -> None:
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for end in self.pairs:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self.pairs.clear()


def test_network_interrupted_and_restored(broker_port: int, tmp_path: Path) -> None:
    n, wire = 3000, Wire(broker_port)
    with Spool(tmp_path / "spool.sqlite") as spool, MqttFeed(settings_for(wire.port), MAPPING, sink=spool) as feed:
        assert feed.connected.wait(20)
        sender = threading.Thread(target=publish, args=(broker_port, range(n)), kwargs={"pause": 0.0003})
        sender.start()
        for _ in range(2):
            time.sleep(0.3)
            wire.cut()
            until(lambda: not feed.connected.is_set())
            time.sleep(0.3)
            wire.mend()
            assert feed.connected.wait(20)
        sender.join()
        until(lambda: len({r for b in spool.read() for r in b.readings.column("event_time").to_pylist()}) == n)
        assert feed.counts.connections == 3
        feed.stop()
        check_all_once(spool, n)
    wire.cut()


def test_slow_disk(broker_port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of a second a commit: the broker waits, nothing is refused, nothing comes twice."""
    write = Spool._write
    monkeypatch.setattr(Spool, "_write", lambda *a: (time.sleep(0.1), write(*a))[1])
    with Spool(tmp_path / "spool.sqlite") as spool, MqttFeed(settings_for(broker_port), MAPPING, sink=spool) as feed:
        assert feed.connected.wait(20)
        publish(broker_port, range(5000))
        until(lambda: feed.counts.acknowledged == 5000)
        assert feed.counts.refused == 0
        check_all_once(spool, 5000)
        assert spool.last_id == 5000


def test_full_disk(broker_port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No space: nothing is acknowledged; once there is room, everything is there."""
    write, full = Spool._write, threading.Event()

    def refusing(self: Spool, first: int, rows: Any, jobs: Any) -> None:
        if full.is_set() and rows:
            raise OSError(errno.ENOSPC, "No space left on device")
        write(self, first, rows, jobs)

    monkeypatch.setattr(Spool, "_write", refusing)
    with Spool(tmp_path / "spool.sqlite") as spool, MqttFeed(settings_for(broker_port), MAPPING, sink=spool) as feed:
        assert feed.connected.wait(20)
        publish(broker_port, range(500))
        until(lambda: feed.counts.acknowledged == 500)
        full.set()
        publish(broker_port, range(500, 1000))
        until(lambda: feed.counts.refused >= 500)
        assert "No space left" in feed.problem
        assert (feed.counts.acknowledged, spool.last_id) == (500, 500)
        full.clear()
        until(lambda: spool.last_id >= 1000)
        until(lambda: feed.counts.acknowledged >= 1000)
        check_all_once(spool, 1000)


def test_the_clock_jumps(broker_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Clock set back: readings look as if from the future and are kept with that reason; the connection stands."""
    sink, shift = MemorySink(), [0]
    clock = time.time_ns
    monkeypatch.setattr("twin.feeds.mqtt.subscriber.time.time_ns", lambda: START + 10**9 + clock() % 1000 + shift[0])
    with MqttFeed(settings_for(broker_port), MAPPING, sink=sink) as feed:
        assert feed.connected.wait(20)
        for number, jump in enumerate((0, -7200 * 10**9, 86_400 * 10**9)):
            shift[0] = jump
            publish(broker_port, range(number, number + 1))
            until(lambda n=number: feed.counts.acknowledged == n + 1)  # type: ignore[misc]
        assert feed.counts.connections == 1
    assert [r.event_time - START for r in sink.readings] == [0, 2]
    assert "7199 s ahead of its arrival" in sink.rejected[0].reason
    assert json.loads(sink.rejected[0].raw)["t"] == START + 1


def test_a_broker_that_sends_invalid_packets() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        def serve() -> None:
            for answer in (b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x20\x02\x00\x05", b"\x20\x02\x00\x00" + b"\xf0" * 9):
                wire, _ = server.accept()
                wire.recv(1000)
                wire.sendall(answer)
                time.sleep(0.1)
                wire.close()

        threading.Thread(target=serve, daemon=True).start()
        with MqttFeed(settings_for(port), MAPPING, sink=MemorySink()) as feed:
            for words in ("closed by the broker", "not authorised", "more than four bytes"):
                until(lambda words=words: words in feed.problem)  # type: ignore[misc]
            assert not feed.connected.is_set()


def test_a_broker_of_version_5_says_why_it_refuses_or_ends(caplog: pytest.LogCaptureFixture) -> None:
    """CONNACK with reason 0x87; then accepted, with a keep-alive of its own (property 0x13), and DISCONNECT 0x8E."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            for answer in (
                b"\x20\x03\x00\x87\x00",
                b"\x20\x0b\x00\x00\x08\x13\x00\x07\x11\x00\x00\x00\x3c\xe0\x02\x8e\x00",
            ):
                wire, _ = server.accept()
                wire.recv(1000)
                wire.sendall(answer)
                time.sleep(0.1)
                wire.close()

        threading.Thread(target=serve, daemon=True).start()
        settings = settings_for(server.getsockname()[1], version="5")
        with MqttFeed(settings, MAPPING, sink=MemorySink()) as feed:
            for words in ("not authorised", "another client has connected with the same client_id"):
                until(lambda words=words: words in feed.problem)  # type: ignore[misc]
            assert (feed.keepalive, feed.counts.connections) == (7, 1)
    assert "keeps the session for 60 s" in caplog.text


# TLS


def _openssl(folder: Path, *arguments: str) -> None:
    done = subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def _certificate(folder: Path, name: str, subject: str) -> None:
    (folder / f"{name}.ext").write_text(f"subjectAltName={subject}\n")
    _openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr",
             "-subj", f"/CN={name}")  # fmt: skip
    _openssl(folder, "x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
             "-days", "2", "-out", f"{name}.pem", "-extfile", f"{name}.ext")  # fmt: skip


@pytest.fixture(scope="module")
def tls_broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, int, int]]:
    """Folder with ca.pem; ports of a listener with a right certificate and of one for another host."""
    program = mosquitto()
    needs("openssl", "mosquitto_passwd")
    folder = tmp_path_factory.mktemp("tls")
    _openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem",
             "-days", "2", "-subj", "/CN=test authority")  # fmt: skip
    _certificate(folder, "right", "IP:127.0.0.1")
    _certificate(folder, "other", "DNS:another.example")
    subprocess.run(["mosquitto_passwd", "-c", "-b", str(folder / "passwords"), "twin", "pass-word"], check=True)
    ports, text = [], f"user root\nallow_anonymous false\npassword_file {folder}/passwords\n"
    for name in ("right", "other"):
        ports.append(free_port())
        text += f"listener {ports[-1]} 127.0.0.1\ncertfile {folder}/{name}.pem\nkeyfile {folder}/{name}.key\n"
    (folder / "m.conf").write_text(text)
    process = subprocess.Popen([program, "-c", str(folder / "m.conf")], stderr=subprocess.DEVNULL)
    try:
        until(lambda: all(_answers(port) for port in ports))
        yield folder, ports[0], ports[1]
    finally:
        process.terminate()
        process.wait(10)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def tls_feed(folder: Path, port: int, *, ca: bool = True) -> MqttFeed:
    ca_file = str(folder / "ca.pem") if ca else None
    return MqttFeed(
        settings_for(port, tls=True, ca_file=ca_file, username="twin", password_env="TWIN_TEST_MQTT"),
        MAPPING, sink=MemorySink(),
    )  # fmt: skip


def test_tls_with_a_private_authority(tls_broker: tuple[Path, int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    from paho.mqtt.enums import CallbackAPIVersion

    folder, port, _ = tls_broker
    monkeypatch.setenv("TWIN_TEST_MQTT", "pass-word")
    with tls_feed(folder, port) as feed:
        assert feed.connected.wait(20), feed.problem
        client = mqtt.Client(CallbackAPIVersion.VERSION2)
        client.username_pw_set("twin", "pass-word")
        client.tls_set(str(folder / "ca.pem"))
        client.connect("127.0.0.1", port)
        client.loop_start()
        for number in range(500):
            client.publish("gauge/1", json.dumps({"t": START + number, "v": 1, "x": "y" * 400}), qos=1)
        until(lambda: feed.counts.acknowledged == 500)
        client.disconnect()
        client.loop_stop()


@pytest.mark.parametrize(("which", "ca"), [("right", False), ("other", True)])
def test_tls_is_verified(
    tls_broker: tuple[Path, int, int], which: str, ca: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An authority nobody vouches for, and a certificate of another host: no connection, and the reason."""
    folder, right, other = tls_broker
    monkeypatch.setenv("TWIN_TEST_MQTT", "pass-word")
    with tls_feed(folder, right if which == "right" else other, ca=ca) as feed:
        until(lambda: "certificate verify failed" in feed.problem)
        assert not feed.connected.is_set()


def test_a_wrong_password_is_refused_and_not_logged(
    tls_broker: tuple[Path, int, int], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    folder, port, _ = tls_broker
    monkeypatch.setenv("TWIN_TEST_MQTT", "wrong-secret")
    with caplog.at_level(logging.DEBUG), tls_feed(folder, port) as feed:
        until(lambda: "not authorised" in feed.problem or "password are wrong" in feed.problem)
    assert "wrong-secret" not in caplog.text
    assert "wrong-secret" not in feed.problem


@pytest.mark.parametrize(("how", "version"), [("terminate", "3.1.1"), ("kill", "5")])
def test_broker_restart(tmp_path: Path, how: str, version: str) -> None:
    """The broker ends and comes back with its session: the feed connects again and has everything, once."""
    program, port = mosquitto(), free_port()
    (tmp_path / "m.conf").write_text(
        f"listener {port} 127.0.0.1\nallow_anonymous true\npersistence true\npersistence_location {tmp_path}/\n"
        "autosave_interval 1\nautosave_on_changes true\nmax_queued_messages 0\nuser root\n"
    )

    def start() -> "subprocess.Popen[bytes]":
        process = subprocess.Popen([program, "-c", str(tmp_path / "m.conf")], stderr=subprocess.DEVNULL)
        until(lambda: _answers(port))
        return process

    broker, settings = start(), settings_for(port, version=version)
    try:
        with Spool(tmp_path / "spool.sqlite") as spool, MqttFeed(settings, MAPPING, sink=spool) as feed:
            assert feed.connected.wait(20)
            publish(port, range(300))
            time.sleep(0.3)  # killed, it keeps what it has written; it may lose the last moment
            getattr(broker, how)()
            broker.wait(10)
            until(lambda: not feed.connected.is_set())
            broker = start()
            publish(port, range(300, 600))
            assert feed.connected.wait(20)
            until(lambda: n_distinct(spool) >= 600)  # rows may be more: what was not acknowledged is sent again
            assert feed.counts.connections == 2
            feed.stop()
            assert spool.gaps() == []
            check_all_once(spool, 600)
    finally:
        broker.kill()
        broker.wait(10)
