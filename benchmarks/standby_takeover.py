"""Two `twin live` on one PostgreSQL store: the active one killed, stopped and cut off again and again under load.

    python -m benchmarks.standby_takeover [--rounds 6] [--rate 200] [--lease 3]

A sender publishes `rate` readings a second at QoS 1 to a real mosquitto. Each round stops the active twin in one of 3
ways, in turn: kill -9, after which it is started again; SIGSTOP for twice the lease, after which it goes on and must
notice that it may not; a restart of the database, at once. Then the time until the next alert arrives at a webhook is
taken. At the end every reading that the broker acknowledged must be in the store once, and every alert of a slow count
raised once and delivered; those that were delivered more than once, with the same id, are counted.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

from benchmarks.mqtt_ingest import start_broker, subscribe
from twin.live.outbox import Outbox
from twin.live.status import read_status
from twin.store import open_store

START = time.time_ns()
GAUGES = 20
CONFIG = """
[live]
folder = "{name}"
store = "{store}"
write_every = 0.5
[standby]
lease = {lease}
[[feed]]
kind = "mqtt"
source = "mqtt:city"
mqtt = {{ host = "127.0.0.1", port = {port}, tls = false, client_id = "twin", topics = ["gauge/+"] }}
[[feed.mapping]]
match = "gauge/{{id}}"
stream = "gauge/{{id}}"
time = "/t"
native_id = "/n"
epoch_unit = "ns"
value = [{{ path = "/v", quantity = "depth", unit = "m" }}]
[[rule]]
name = "depth"
kind = "level"
quantity = "depth"
levels = {{ danger = 0.6 }}
[[sender]]
kind = "webhook"
name = "office"
url = "http://127.0.0.1:{web}"
"""


def value_of(number: int) -> float:
    """Reading `number`: gauges in turn, eight low, then eight high."""
    return 1.0 if number // GAUGES // 8 % 2 else 0.1


class Office:
    """A webhook: ids of alerts in the order of their arrival."""

    def __init__(self) -> None:
        self.got: list[tuple[float, str]] = []
        got = self.got

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                got.append((time.monotonic(), body["id"]))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = int(self._server.server_address[1])
        threading.Thread(target=self._server.serve_forever, daemon=True).start()


class Sender:
    """Publishes at a rate until stopped; `n` readings are acknowledged by the broker then."""

    def __init__(self, port: int, rate: float) -> None:
        self.n = 0
        self._rate = rate
        self._stop = threading.Event()
        self._client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id="gauges")
        self._client.max_inflight_messages_set(1000)
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        begun, last = time.monotonic(), None
        while not self._stop.wait(0.005):
            while self.n < (time.monotonic() - begun) * self._rate:
                row = {"t": START + self.n * 1000, "n": self.n, "v": value_of(self.n)}
                last = self._client.publish(f"gauge/{self.n % GAUGES}", json.dumps(row), qos=1)
                self.n += 1
        if last is not None:
            last.wait_for_publish(60)

    def stop(self) -> int:
        """End; the number of readings."""
        self._stop.set()
        self._thread.join()
        self._client.disconnect()
        self._client.loop_stop()
        return self.n


class Database:
    """A PostgreSQL server in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
        if not found:
            raise SystemExit("PostgreSQL is not installed; install it with: apt-get install postgresql")
        self._programs, self._folder = found[-1], folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self._as: dict[str, Any] = {}
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
            self._as = {"user": "postgres", "group": "postgres", "extra_groups": []}
        self._options = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder}"
        self._run("initdb", "-D", str(folder / "data"), "-A", "trust", "-U", "postgres")
        self.control("start")
        self.url = f"postgresql://postgres@127.0.0.1:{port}/postgres"

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self._folder, **self._as)

    def control(self, what: str) -> None:
        """Start, stop or restart."""
        data, log = str(self._folder / "data"), str(self._folder / "log")
        self._run("pg_ctl", "-D", data, "-l", log, "-o", self._options, "-m", "fast", "-w", what)


class Twins:
    """Two processes, a and b."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.processes = {name: self._start(name) for name in ("a", "b")}

    def _start(self, name: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "twin.cli", "live", str(self._folder / f"{name}.toml"), "--status-every", "5"]
        with (self._folder / f"{name}.log").open("ab") as log:
            return subprocess.Popen(command, stdout=log, stderr=log)

    def role(self, name: str) -> str:
        """As it reports it."""
        found = read_status(self._folder / name)
        return str(found.values.get("role")) if found is not None and found.is_connected else ""

    def active(self) -> str:
        """The name of the active one, once there is one."""
        while True:
            for name in self.processes:
                if self.role(name) == "active":
                    return name
            time.sleep(0.05)

    def kill(self, name: str) -> None:
        """With -9, and start again."""
        self.processes[name].kill()
        self.processes[name].wait()
        self.processes[name] = self._start(name)

    def end(self) -> None:
        """In order."""
        for process in self.processes.values():
            process.send_signal(signal.SIGTERM)
        for process in self.processes.values():
            process.wait(60)


def fault(k: int, twins: Twins, database: Database, lease: float) -> str:
    """Do the k-th fault; its name."""
    name = twins.active()
    if k % 3 == 0:
        twins.kill(name)
        return f"kill -9 of {name}"
    if k % 3 == 1:
        process = twins.processes[name]
        process.send_signal(signal.SIGSTOP)
        threading.Timer(2 * lease, process.send_signal, (signal.SIGCONT,)).start()
        return f"{name} stands still for {2 * lease:g} s"
    database.control("restart")
    return "database restarted"


def expected(n: int) -> set[str]:
    """Ids of the alerts of readings 0 to n - 1, counted one by one."""
    found, stage, count = set(), [False] * GAUGES, [0] * GAUGES
    for number in range(n):
        gauge, is_high = number % GAUGES, value_of(number) >= 0.6
        if is_high != stage[gauge]:
            stage[gauge], count[gauge] = is_high, count[gauge] + 1
            found.add(f"depth/gauge/{gauge}/{count[gauge]}")
    return found


def main() -> None:
    """Run, and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--rate", type=float, default=200.0)
    parser.add_argument("--lease", type=float, default=3.0)
    parser.add_argument("--keep", action="store_true", help="keep the folder")
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="twin-standby-"))
    (folder / "mqtt").mkdir()
    (folder / "postgres").mkdir()
    folder.chmod(0o755)
    broker, port = start_broker(folder / "mqtt")
    subscribe(port, "twin")
    database, office = Database(folder / "postgres"), Office()
    for name in ("a", "b"):
        text = CONFIG.format(name=name, store=database.url, port=port, web=office.port, lease=given.lease)
        (folder / f"{name}.toml").write_text(text)
    twins = Twins(folder)
    twins.active()
    sender = Sender(port, given.rate)
    times: list[float] = []
    for k in range(given.rounds):
        while not all(twins.role(name) for name in twins.processes):
            time.sleep(0.1)
        time.sleep(3.0)
        n_before, begun = len(office.got), time.monotonic()
        what = fault(k, twins, database, given.lease)
        while not any(at > begun + 0.2 for at, _ in office.got[n_before:]):
            time.sleep(0.02)
        times.append(min(at for at, _ in office.got[n_before:] if at > begun + 0.2) - begun)
        print(f"{what}: next alert after {times[-1]:.1f} s", flush=True)
        time.sleep(2.5 * given.lease)
    n = sender.stop()
    wanted, deadline = expected(n), time.monotonic() + 120
    while {name for _, name in office.got} < wanted and time.monotonic() < deadline:
        time.sleep(0.2)
    time.sleep(2.0)
    last = twins.active()
    twins.end()
    with open_store(database.url) as store:
        numbers = [int(one) for one in store.history().column("native_id").to_pylist()]
    with Outbox(folder / last / "alerts.sqlite") as outbox:
        raised = [json.loads(line)["id"] for line in outbox.lines()]
    got = [name for _, name in office.got]
    database.control("stop")
    broker.terminate()
    print(f"{n} readings: {n - len(set(numbers))} lost, {len(numbers) - len(set(numbers))} doubled")
    print(f"{len(wanted)} alerts: {len(wanted - set(raised))} lost, {len(set(raised) - wanted)} too many, "
          f"{len(raised) - len(set(raised))} doubled")  # fmt: skip
    print(f"delivered: {len(wanted - set(got))} missing, {len(got) - len(set(got))} repeated with their id")
    print(f"longest time to the next alert: {max(times):.1f} s (lease {given.lease:g} s)")
    if not given.keep:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
