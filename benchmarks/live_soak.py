"""The whole live chain for minutes, killed again and again: nothing may be lost, doubled or grow.

    python -m benchmarks.live_soak [--rate 5000] [--seconds 240] [--kill-every 20] [--calm 60]

A sender publishes `rate` readings a second at QoS 1 to a real mosquitto. `twin live` takes them in, judges them, stores
them in DuckDB and writes alerts, in a process that is killed with -9 every `kill-every` seconds; then it runs `calm`
seconds undisturbed. Once a second its memory and the size of its spool are noted. At the end every reading the broker
acknowledged must be in the store once, and every crossing of the threshold must be an alert, decided once.
"""

from __future__ import annotations

import argparse
import json
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.alert_latency import CONFIG
from benchmarks.mqtt_ingest import start_broker
from twin.live.outbox import Outbox
from twin.store import Spool, open_store

GAUGES = 100
HIGH_EVERY = 20  # rounds over all gauges stay low, then as many high
SENDER = """
[[sender]]
kind = "file"
path = "alerts.ndjson"
"""


def value_of(number: int) -> float:
    """Reading `number`: gauges in turn, all low, then all high."""
    return 6.0 if number // GAUGES // HIGH_EVERY % 2 else 1.0


def send(port: int, start: int, rate: float, folder: Path) -> None:
    """Publish until the file `stop` is there; then write how many were acknowledged, and how long it took.

    Packets are written here, many at once: a general client's call for each would leave little of the machine.
    """
    wire = socket.create_connection(("127.0.0.1", port))
    wire.sendall(bytes([0x10, 18, 0, 4]) + b"MQTT" + bytes([4, 2, 0, 0, 0, 6]) + b"sender")  # clean, never pings
    if wire.recv(4) != b"\x20\x02\x00\x00":
        raise SystemExit("the broker refuses the sender")
    n_bytes = 0

    def listen() -> None:
        nonlocal n_bytes
        while part := wire.recv(65_536):  # nothing but acknowledgements of four bytes each
            n_bytes += len(part)

    threading.Thread(target=listen, daemon=True).start()
    begun, number = time.monotonic(), 0
    while not (folder / "stop").exists():
        due = min(int((time.monotonic() - begun) * rate), n_bytes // 4 + 10_000)  # no further ahead of the broker
        if due > number:
            wire.sendall(b"".join(packet(k, start) for k in range(number, due)))
            number = due
        time.sleep(0.005)
    seconds, deadline = time.monotonic() - begun, time.monotonic() + 60
    while n_bytes // 4 < number and time.monotonic() < deadline:
        time.sleep(0.05)
    if n_bytes != 4 * number:
        raise SystemExit(f"the broker acknowledged {n_bytes // 4} of {number}")
    wire.sendall(b"\xe0\x00")
    (folder / "sent").write_text(f"{number} {seconds}")


def packet(number: int, start: int) -> bytes:
    """Reading `number` as a PUBLISH at QoS 1."""
    topic = b"gauge/%d" % (number % GAUGES)
    body = b'{"t": %d, "v": %.1f}' % (start + number * 1000, value_of(number))
    length = len(topic) + len(body) + 4
    return bytes([0x32, length, 0, len(topic)]) + topic + (number % 65_535 + 1).to_bytes(2, "big") + body


class Sample(NamedTuple):
    """One second: which life of the process, its age, memory [MB], file sizes [MB], rows waiting in the spool."""

    life: int
    age: float
    memory: float
    spool: float
    kept: int


class Twin:
    """`twin live` in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lives = 0
        self.recovery: list[float] = []
        self.start()

    def start(self) -> None:
        """Returns once it says its first status."""
        begun = time.monotonic()
        command = [sys.executable, "-m", "twin.cli", "live", str(self.folder / "live.toml"), "--status-every", "5"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self.process.stdout is not None
        if not self.process.stdout.readline():
            raise SystemExit("twin live did not start")
        self.begun = time.monotonic()
        self.recovery.append(self.begun - begun)
        self.lives += 1

    def kill(self) -> None:
        """With -9, and start again."""
        self.process.kill()
        self.process.wait()
        self.start()

    def sample(self) -> Sample:
        """How it stands."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024
        files = [self.folder / "live" / f"spool.sqlite{end}" for end in ("", "-wal")]
        size = sum(one.stat().st_size for one in files if one.exists()) / 1e6
        return Sample(self.lives, time.monotonic() - self.begun, memory, size, waiting(self.folder))

    def end(self) -> float:
        """In order; how long it took. [s]"""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=120)
        return time.monotonic() - begun


def waiting(folder: Path) -> int:
    """Rows in the spool."""
    database = sqlite3.connect(f"file:{folder / 'live' / 'spool.sqlite'}?mode=ro", uri=True, timeout=5)
    try:
        return int(database.execute("select coalesce(sum(n_rows), 0) from batches").fetchone()[0])
    except sqlite3.Error:
        return -1
    finally:
        database.close()


def run(options: argparse.Namespace, folder: Path, port: int, start: int) -> tuple[Twin, list[Sample], int, float]:
    """Samples, how many were sent, and for how long."""
    (folder / "live.toml").write_text((CONFIG + SENDER).format(port=port), encoding="utf-8")
    twin, samples = Twin(folder), []
    time.sleep(3.0)  # subscribed
    given = map(str, ("--send", port, start, options.rate, folder))
    command = [sys.executable, "-m", "benchmarks.live_soak", *given]
    sender = subprocess.Popen(command)
    begun, killed = time.monotonic(), time.monotonic()
    try:
        while (now := time.monotonic()) - begun < options.seconds + options.calm:
            if now - begun < options.seconds and now - killed > options.kill_every:
                twin.kill()
                killed = time.monotonic()
            time.sleep(1.0)
            samples.append(twin.sample())
        (folder / "stop").touch()
        sender.wait(120)
        number, seconds = (folder / "sent").read_text().split()
        expected, deadline = int(number), time.monotonic() + 120
        while stored(twin) < expected and time.monotonic() < deadline:
            time.sleep(1.0)
        time.sleep(5.0)  # judged, and told
        return twin, samples, expected, float(seconds)
    finally:
        (folder / "stop").touch()
        sender.wait(120)


def stored(twin: Twin) -> int:
    """Readings durable so far."""
    database = sqlite3.connect(f"file:{twin.folder / 'live' / 'spool.sqlite'}?mode=ro", uri=True, timeout=5)
    try:
        return int(database.execute("select value from counters where name = 'next_id'").fetchone()[0]) - 1
    finally:
        database.close()


def check(folder: Path, n_sent: int, start: int) -> dict[str, Any]:
    """What is in the store and in the outbox against what was sent."""
    with open_store(folder / "live" / "history.duckdb") as store:
        table = store.history(revisions=True)
        times = table.column("event_time").cast("int64").to_numpy()
        values = table.column("value").to_numpy()
    numbers = (times - start) // 1000
    expected = np.array([value_of(k) for k in range(n_sent)])
    box = Outbox(folder / "live" / "alerts.sqlite")
    decided = [json.loads(line) for line in box.lines()]
    box.close()
    raised = [(one["stream"], one["time"]) for one in decided if one["action"] == "alert"]
    crossings = [(f"gauge/{k % GAUGES}", start + k * 1000) for k in range(GAUGES, n_sent)
                 if value_of(k) > 5.0 >= value_of(k - GAUGES)]  # fmt: skip
    with Spool(folder / "live" / "spool.sqlite") as spool:
        dead = spool.counts()["rejected"]
    told = [json.loads(line)["id"] for line in (folder / "live" / "alerts.ndjson").read_text().splitlines()]
    return {
        "lost": n_sent - len(np.unique(numbers)),
        "doubled": len(numbers) - len(np.unique(numbers)),
        "wrong": int((values != expected[numbers]).sum()),
        "dead": dead,
        "crossings": len(crossings),
        "alerts_lost": len(set(crossings) - set(map(tuple, raised))),
        "alerts_doubled": len(raised) - len(set(map(tuple, raised))),
        "untold": len({one["id"] for one in decided} - set(told)),
        "told_again": len(told) - len(set(told)),
    }


def show(twin: Twin, samples: list[Sample], found: dict[str, Any], n_sent: int, seconds: float, ended: float) -> None:
    """The figures."""
    again = statistics.median(twin.recovery), max(twin.recovery)
    print(f"sent and acknowledged {n_sent:,} readings in {seconds:.0f} s, {n_sent / seconds:,.0f} a second")
    print(f"twin live killed with -9 {twin.lives - 1} times; up again in {again[0]:.1f} s (median), {again[1]:.1f} s "
          f"(worst); stopped in order in {ended:.1f} s")  # fmt: skip
    print("readings lost {lost}, doubled {doubled}, wrong {wrong}, dead letters {dead}".format(**found))
    print("crossings {crossings:,}: alerts lost {alerts_lost}, decided twice {alerts_doubled}, not told {untold}, "
          "told again after a kill {told_again}".format(**found))  # fmt: skip
    calm = [one for one in samples if one.life == twin.lives and one.age > 15.0]
    if len(calm) > 10:
        age, memory = np.array([one.age for one in calm]), np.array([one.memory for one in calm])
        slope = float(np.polyfit(age, memory, 1)[0]) * 60
        print(f"memory in the last life: {memory[0]:.0f} MB at {age[0]:.0f} s, {memory[-1]:.0f} MB at {age[-1]:.0f} s, "
              f"{slope:+.1f} MB a minute; worst of all lives {max(one.memory for one in samples):.0f} MB")  # fmt: skip
    sizes, kept = [one.spool for one in samples], [one.kept for one in samples]
    print(f"spool file {statistics.median(sizes):.1f} MB (median), {max(sizes):.1f} MB (largest); rows waiting in it "
          f"{statistics.median(kept):,.0f} (median), {max(kept):,} (most)")  # fmt: skip


def main() -> None:
    """Run, count, and end with status 1 where anything was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rate", type=float, default=5000.0)
    parser.add_argument("--seconds", type=float, default=240.0, help="with kills")
    parser.add_argument("--kill-every", type=float, default=20.0)
    parser.add_argument("--calm", type=float, default=60.0, help="seconds without kills at the end")
    parser.add_argument("--send", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.send:
        send(int(options.send[0]), int(options.send[1]), float(options.send[2]), Path(options.send[3]))
        return
    folder = Path(tempfile.mkdtemp(prefix="live-soak-"))
    broker, port = start_broker(folder)
    twin = None
    try:
        start = (time.time_ns() - 3600 * 10**9) // 1000 * 1000
        twin, samples, n_sent, seconds = run(options, folder, port, start)
        ended = twin.end()
        found = check(folder, n_sent, start)
        show(twin, samples, found, n_sent, seconds, ended)
        if any(found[name] for name in ("lost", "doubled", "wrong", "dead", "alerts_lost", "alerts_doubled", "untold")):
            raise SystemExit(1)
    finally:
        if twin is not None and twin.process.poll() is None:
            twin.process.kill()
        broker.terminate()
        broker.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
