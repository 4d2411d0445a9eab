"""Every receiver away for an hour, twin and receivers killed: each alert arrives once, in order.

    python -m benchmarks.receiver_outage [--outage 3600] [--alert-every 10] [--twin-kills 4]

`twin live` replays a gauge that crosses its threshold every `alert-every` seconds, and delivers to a webhook, a broker
(mosquitto, with a subscriber that has a session), a mail server (aiosmtpd), a folder of CAP files and a file. After a
while each receiver is killed with -9 for `outage` seconds (the folder and the file are made unusable); the twin is
killed with -9 during the outage, `twin-kills` times, and once after it, as are the receivers. Then every receiver must
have every alert of the outbox, in order; what came more than once (after a kill between delivery and its record) has
the same id, and is counted. Needs mosquitto and aiosmtpd.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from email import message_from_bytes
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

from twin.live import read_alerts
from twin.live.outbox import Outbox

CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"
BEFORE, AFTER = 15.0, 15.0  # s of alerts before and after the outage
CONFIG = """
[live]
folder = "live"
write_every = 1
[[feed]]
kind = "replay"
source = "replay:gauge"
replay = {{ path = "gauge.csv", speed = 1.0 }}
[[feed.mapping]]
match = "gauge.csv"
stream = "gauge"
time = "/time"
value = [{{ path = "/depth", quantity = "depth", unit = "m" }}]
[[rule]]
name = "depth"
kind = "level"
quantity = "depth"
levels = {{ danger = "50 cm" }}
[[sender]]
kind = "webhook"
url = "http://127.0.0.1:{webhook}/alerts"
[[sender]]
kind = "email"
host = "127.0.0.1"
port = {mail}
tls = "none"
sender = "twin@city.example.jp"
to = ["duty@city.example.jp"]
[[sender]]
kind = "mqtt"
host = "127.0.0.1"
port = {broker}
tls = false
topic = "alerts"
[[sender]]
kind = "cap"
folder = "../cap/files"
sender = "city.example.jp"
[[sender]]
kind = "file"
path = "../file/alerts.ndjson"
"""


def free_port() -> int:
    """A port on loopback that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def keep(path: Path, identity: str) -> None:
    """Write a line to disk: what a receiver has kept when it acknowledges."""
    with path.open("a", encoding="utf-8") as file:
        file.write(identity + "\n")
        file.flush()
        os.fsync(file.fileno())


def receive_webhooks(port: int, path: Path) -> None:
    """Serve until killed."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            assert unquote(self.headers["Idempotency-Key"]) == json.loads(body)["id"]
            keep(path, json.loads(body)["id"])
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()


def receive_mail(port: int, path: Path) -> None:
    """Serve until killed."""
    from aiosmtpd.controller import Controller

    class Mailbox:
        async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
            text = message_from_bytes(envelope.content, policy=default).get_content()  # type: ignore[attr-defined]
            keep(path, re.findall(r"message (\S+)", text)[-1])
            return "250 OK"

    Controller(Mailbox(), hostname="127.0.0.1", port=port).start()
    signal.pause()


def receive_mqtt(port: int, path: Path) -> None:
    """Subscribe with a session until killed; connect again as often as needed."""
    from paho.mqtt.client import Client
    from paho.mqtt.enums import CallbackAPIVersion

    client = Client(CallbackAPIVersion.VERSION2, client_id="receiver", clean_session=False, manual_ack=True)

    def on_message(_: Any, __: Any, message: Any) -> None:
        keep(path, json.loads(message.payload)["id"])
        client.ack(message.mid, message.qos)

    client.on_message = on_message
    client.on_connect = lambda *_: client.subscribe("alerts", 1)  # type: ignore[assignment,misc]
    client.on_subscribe = lambda *_: path.with_suffix(".ready").touch()  # type: ignore[assignment]
    client.reconnect_delay_set(1, 2)
    while True:
        with contextlib.suppress(OSError):
            client.connect("127.0.0.1", port, 10)
            client.loop_forever(retry_first_connection=True)
        time.sleep(0.5)


RECEIVERS = {"webhook": receive_webhooks, "mail": receive_mail, "mqtt": receive_mqtt}


class Processes:
    """The twin and its receivers; each can be killed and started again."""

    def __init__(self, folder: Path, ports: dict[str, int]) -> None:
        own = [sys.executable, "-m", "benchmarks.receiver_outage", "--receiver"]
        broker = shutil.which("mosquitto") or "/usr/sbin/mosquitto"
        (folder / "broker").mkdir()
        (folder / "broker.conf").write_text(
            f"listener {ports['broker']} 127.0.0.1\nallow_anonymous true\npersistence true\nuser root\n"
            f"persistence_location {folder}/broker/\nautosave_on_changes true\nautosave_interval 1\n"
            "max_queued_messages 0\n"
        )
        self._commands = {
            "broker": [broker, "-c", str(folder / "broker.conf")],
            "webhook": [*own, "webhook", str(ports["webhook"]), str(folder / "webhook.txt")],
            "mail": [*own, "mail", str(ports["mail"]), str(folder / "mail.txt")],
            "mqtt": [*own, "mqtt", str(ports["broker"]), str(folder / "mqtt.txt")],
            "twin": [sys.executable, "-m", "twin.cli", "live", str(folder / "live.toml"), "--status-every", "5"],
        }
        self._log = (folder / "log.txt").open("wb")
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, *names: str) -> None:
        for name in names:
            self._running[name] = subprocess.Popen(self._commands[name], stdout=self._log, stderr=self._log)

    def kill(self, *names: str) -> None:
        for name in names:
            process = self._running.pop(name)
            process.kill()
            process.wait()

    def close(self) -> None:
        self.kill(*self._running)
        self._log.close()


def hide(folder: Path) -> None:
    """A file stands where the folder was: nothing can be written there."""
    folder.rename(folder.with_suffix(".away"))
    folder.write_text("")


def show_again(folder: Path) -> None:
    folder.unlink()
    folder.with_suffix(".away").rename(folder)


def write_gauge(path: Path, seconds: float, alert_every: float) -> int:
    """A recording that begins now and crosses the threshold every few seconds; the number of crossings."""
    n = int(seconds / alert_every)
    begin = time.time() - seconds  # a replay takes place in the past, at the speed of the recording
    rows = (f"{1000 * (begin + k * alert_every):.0f},{0.6 if k % 2 == 0 else 0.1}" for k in range(n))
    path.write_text("\n".join(["time,depth", *rows]) + "\n")
    return n


def received(folder: Path) -> dict[str, list[str]]:
    """Alert ids in the order in which each receiver got them."""
    found = {}
    for name in RECEIVERS:
        path = folder / f"{name}.txt"
        found[name] = path.read_text(encoding="utf-8").split("\n")[:-1] if path.exists() else []
    files = []
    for path in (folder / "cap" / "files").glob("*.xml"):
        root = ElementTree.parse(path).getroot()
        identifier = root.findtext(f"{CAP}identifier", "").rpartition("/")[0]
        files.append((root.findtext(f"{CAP}sent", ""), int(identifier.rpartition("/")[2]), identifier))
    found["cap"] = [identifier for _, _, identifier in sorted(files)]
    lines = (folder / "file" / "alerts.ndjson").read_text(encoding="utf-8").splitlines()
    found["file"] = [json.loads(line)["id"] for line in lines]
    return found


def measure(outage: float, alert_every: float, twin_kills: int) -> bool:
    """Run once, and print what each receiver got; whether that is right."""
    folder = Path(tempfile.mkdtemp(prefix="receiver-outage-"))
    ports = {name: free_port() for name in ("webhook", "mail", "broker")}
    config = CONFIG.format(**ports).replace('time = "/time"', 'time = "/time"\nepoch_unit = "ms"')
    (folder / "live.toml").write_text(config)
    for name in ("cap", "file"):
        (folder / name).mkdir()
    n = write_gauge(folder / "gauge.csv", BEFORE + outage + AFTER, alert_every)
    processes = Processes(folder, ports)
    away = ("webhook", "mail", "mqtt", "broker")
    try:
        processes.start("broker")
        time.sleep(1.0)
        processes.start("webhook", "mail", "mqtt")
        while not (folder / "mqtt.ready").exists():  # from then on the broker keeps messages for it
            time.sleep(0.1)
        processes.start("twin")
        time.sleep(BEFORE)
        processes.kill(*away)
        for name in ("cap", "file"):
            hide(folder / name)
        for _ in range(twin_kills):
            time.sleep(outage / (twin_kills + 1))
            processes.kill("twin")
            processes.start("twin")
        time.sleep(outage / (twin_kills + 1))
        for name in ("cap", "file"):
            show_again(folder / name)
        processes.start("broker", "webhook", "mail", "mqtt")
        for name in ("twin", "webhook", "mail", "mqtt"):  # in the middle of what has waited
            time.sleep(1.5)
            processes.kill(name)
            time.sleep(0.3)
            processes.start(name)
        end = time.monotonic() + AFTER + 240
        waiting: dict[str, int] = {}
        while time.monotonic() < end:
            time.sleep(1.0)
            with Outbox(folder / "live" / "alerts.sqlite") as outbox:
                n_decided = len(outbox.lines())
            waiting = read_alerts(folder / "live").waiting
            if n_decided >= n and not any(waiting.values()):
                break
        time.sleep(2.0)
        undeliverable = read_alerts(folder / "live").undeliverable
    finally:
        processes.close()
    with Outbox(folder / "live" / "alerts.sqlite") as outbox:
        decided = [json.loads(line)["id"] for line in outbox.lines()]
    print(f"alerts: {len(decided)} decided of {n}, outage {outage:g} s, twin killed {twin_kills + 1} times")
    is_right = len(decided) == n and not undeliverable and not any(waiting.values())
    for name, got in received(folder).items():
        once = list(dict.fromkeys(got))
        is_right &= once == decided
        again = len(got) - len(once)
        print(f"{name:8} received {len(once)} of {len(decided)}, in order: {once == decided}, again: {again}")
    if is_right:
        shutil.rmtree(folder)
    else:
        print(f"waiting {waiting}, undeliverable {undeliverable}; see {folder}")
    return is_right


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--outage", type=float, default=3600.0, help="s")
    parser.add_argument("--alert-every", type=float, default=10.0, help="s")
    parser.add_argument("--twin-kills", type=int, default=4)
    parser.add_argument("--receiver", nargs=3, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.receiver:
        kind, port, path = arguments.receiver
        RECEIVERS[kind](int(port), Path(path))
        return
    sys.exit(0 if measure(arguments.outage, arguments.alert_every, arguments.twin_kills) else 1)


if __name__ == "__main__":
    main()
