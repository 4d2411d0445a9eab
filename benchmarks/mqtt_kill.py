"""Kill -9 of the trap and of the broker under load; counts what was lost and what came twice.

    python -m benchmarks.mqtt_kill [--consumer-kills 200] [--broker-kills 20] [--rate 1500] [--seconds 480]

A sender publishes at QoS 1 without a pause and notes what the broker acknowledged. Meanwhile the trap, a process of its
own, is killed and started again; then the broker is. At the end every acknowledged reading must be in the store,
once. While it is killed the broker writes its state on every change (`autosave_on_changes true`), yet it acknowledges a
moment before it writes: what it forgets by itself of the last second before its own death is counted apart. Stops
early after `--seconds` and reports the kills done.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

from benchmarks.mqtt_ingest import start_broker
from twin.feeds import MqttFeed, MqttSettings, load_mapping
from twin.store import DuckDbStore, Spool, drain

START = 1_795_255_200 * 10**9
MAPPING = """
source = "mqtt:kill"
[[mapping]]
match = "gauge/{id}"
stream = "gauge/{id}"
time = "/t"
epoch_unit = "ns"
value = [{ path = "/v", quantity = "water_level", unit = "m" }]
"""


class Sender:
    """Publishes readings 0, 1, 2, ... in a thread and knows which the broker acknowledged."""

    def __init__(self, port: int, rate: float) -> None:
        self.acknowledged: dict[int, float] = {}  # number -> when
        self.sent = 0
        self._number_of: dict[int, int] = {}
        self._stop = threading.Event()
        self._window = threading.Semaphore(500)
        self._rate = rate
        self.client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id="sender", clean_session=False)
        self.client.max_inflight_messages_set(500)
        self.client.reconnect_delay_set(1, 1)
        self.client.on_publish = self._on_publish
        self.client.connect("127.0.0.1", port)
        self.client.loop_start()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _on_publish(self, client: object, _: object, mid: int, *__: object) -> None:
        for _attempt in range(200):  # the number is noted just after publish() returns
            if mid in self._number_of:
                self.acknowledged[self._number_of.pop(mid)] = time.monotonic()
                break
            time.sleep(0.001)
        self._window.release()

    def _run(self) -> None:
        start, begun = time.monotonic(), self.sent
        while not self._stop.is_set():
            if not self._window.acquire(timeout=0.2):
                continue
            number = self.sent
            payload = json.dumps({"t": START + number * 1000, "v": number % 500 / 100})
            self._number_of[self.client.publish(f"gauge/{number % 50}", payload, qos=1).mid] = number
            self.sent += 1
            ahead = (self.sent - begun) / self._rate - (time.monotonic() - start)
            if ahead > 0:
                time.sleep(ahead)

    def finish(self, timeout: float = 60.0) -> None:
        """No more; wait until all that was sent is acknowledged."""
        self._stop.set()
        self._thread.join()
        deadline = time.monotonic() + timeout
        while len(self.acknowledged) < self.sent and time.monotonic() < deadline:
            time.sleep(0.05)
        self.client.disconnect()
        self.client.loop_stop()


def consume(port: int, path: str) -> None:
    """The trap, until killed."""
    settings = MqttSettings(host="127.0.0.1", port=port, client_id="trap", topics=("gauge/+",), tls=False,
                            reconnect_max=1.0)  # fmt: skip
    with Spool(path) as spool, MqttFeed(settings, load_mapping(MAPPING), sink=spool) as feed:
        feed.connected.wait()
        print("ready", flush=True)
        while True:
            time.sleep(1)


def start_consumer(port: int, path: Path) -> subprocess.Popen[bytes]:
    """Start the trap; returns once it is subscribed."""
    command = [sys.executable, "-m", "benchmarks.mqtt_kill", "--consume", str(port), str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    if process.stdout.readline() != b"ready\n":
        raise SystemExit("the trap did not start")
    return process


def restart_broker(process: subprocess.Popen[bytes], folder: Path) -> subprocess.Popen[bytes]:
    """Kill it and start it on the same port and state."""
    process.kill()
    process.wait()
    time.sleep(0.1)
    return subprocess.Popen([str(process.args[0]), "-c", str(folder / "m.conf")], stderr=subprocess.DEVNULL)  # type: ignore[index]


def kill_all(options: argparse.Namespace, folder: Path) -> tuple[Sender, int, list[float]]:
    """Sender at its end, kills of the trap, and when the broker was killed."""
    broker, port = start_broker(folder)
    broker.terminate()
    broker.wait()
    conf = (folder / "m.conf").read_text()
    saving = "autosave_interval 1\nautosave_on_changes true"
    (folder / "m.conf").write_text(conf.replace("autosave_interval 60", saving))
    broker = restart_broker(broker, folder)
    time.sleep(0.5)
    path, rng, until = folder / "spool.sqlite", random.Random(0), time.monotonic() + options.seconds
    consumer = start_consumer(port, path)
    sender = Sender(port, options.rate)
    kills, broker_kills = 0, []
    try:
        while len(broker_kills) < options.broker_kills and time.monotonic() < until:
            time.sleep(rng.uniform(0.5, 2.0))
            broker = restart_broker(broker, folder)
            broker_kills.append(time.monotonic())  # it was dead by then, and what it had sent has been read
        (folder / "m.conf").write_text(conf.replace("autosave_interval 60", "autosave_interval 1"))
        broker.terminate()  # it saves, and goes on faster: from here on only the trap is killed
        broker.wait()
        broker = restart_broker(broker, folder)
        while kills < options.consumer_kills and time.monotonic() < until:
            time.sleep(rng.uniform(0.0, 0.6))
            consumer.kill()
            consumer.wait()
            kills += 1
            consumer = start_consumer(port, path)
        sender.finish()
        before, deadline = -1, time.monotonic() + 120
        while time.monotonic() < deadline:  # until the trap has all the broker had for it
            time.sleep(2.0)
            with Spool(path) as spool:
                now = spool.last_id
            if now == before:
                break
            before = now
    finally:
        consumer.kill()
        consumer.wait()
        broker.terminate()
        broker.wait()
    return sender, kills, broker_kills


def main() -> None:
    """Kill, count, and end with status 1 where anything was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--consumer-kills", type=int, default=200)
    parser.add_argument("--broker-kills", type=int, default=20)
    parser.add_argument("--rate", type=float, default=1500.0, help="readings a second")
    parser.add_argument("--seconds", type=float, default=480.0)
    parser.add_argument("--consume", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.consume:
        consume(int(options.consume[0]), options.consume[1])
        return
    folder = Path(tempfile.mkdtemp(prefix="mqtt-kill-"))
    try:
        sender, kills, broker_kills = kill_all(options, folder)
        with Spool(folder / "spool.sqlite") as spool, DuckDbStore(None) as store:
            added = drain(spool, store, release=False)
            times = store.history().column("event_time").cast("int64").to_numpy()
        stored = {int(t - START) // 1000 for t in times}
        lost, doubled = set(sender.acknowledged) - stored, len(times) - len(stored)
        exposed = [min((kill - sender.acknowledged[one] for kill in broker_kills if kill > sender.acknowledged[one]),
                       default=float("inf")) for one in lost]  # fmt: skip
        by_broker = [wait for wait in exposed if wait < 1.0]
        print(f"trap killed {kills} times, broker {len(broker_kills)} times, both with -9 and under load")
        print(f"sent {sender.sent:,}, acknowledged by the broker {len(sender.acknowledged):,}")
        print(f"delivered to the spool {sum(added[:2]):,}, of them {added.duplicates:,} more than once")
        print(f"in the store twice: {doubled}    acknowledged and lost: {len(lost) - len(by_broker)}")
        print(f"forgotten by the broker itself: {len(by_broker)}, acknowledged at most "
              f"{max(by_broker, default=0.0) * 1e3:.0f} ms before it was gone and not yet in its file")  # fmt: skip
        if len(lost) > len(by_broker) or doubled:
            raise SystemExit(1)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
