"""From publishing a reading to the alert it causes coming out: a real mosquitto, durable at every step.

    python -m benchmarks.alert_latency [--rate 5000] [--seconds 20]

A sender publishes `rate` readings a second at QoS 1; one in a hundred crosses a threshold, up or down. The twin takes
them in (committed before acknowledged), judges them, commits the alert, and publishes it at QoS 1. The sender hears it
and compares its own clock. Peer in the same run: the same message echoed by a paho client that stores and judges
nothing.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

from benchmarks.mqtt_ingest import start_broker
from twin.live.config import load_live
from twin.live.engine import Live

CONFIG = """
[live]
folder = "live"
write_every = 5
[[feed]]
kind = "mqtt"
source = "mqtt:bench"
mqtt = {{ host = "127.0.0.1", port = {port}, client_id = "trap", topics = ["gauge/+"], tls = false }}
[[feed.mapping]]
match = "gauge/{{id}}"
stream = "gauge/{{id}}"
time = "/t"
epoch_unit = "ns"
value = [{{ path = "/v", quantity = "water_level", unit = "m" }}]
[[rule]]
name = "river"
kind = "level"
quantity = "water_level"
levels = {{ danger = 5.0 }}
"""
SENDER = """
[[sender]]
kind = "mqtt"
host = "127.0.0.1"
port = {port}
tls = false
topic = "alerts"
"""


class Sender:
    """Publishes at a rate and times what comes back on `topic`."""

    def __init__(self, port: int, topic: str) -> None:
        self.waits: list[float] = []
        self.subscribed = threading.Event()
        self.client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id=f"sender-{topic}")
        self.client.max_inflight_messages_set(5000)
        self.client.on_message = self._on_message
        self.client.on_subscribe = lambda *_: self.subscribed.set()
        self.client.connect("127.0.0.1", port)
        self.client.loop_start()
        self.client.subscribe(topic, 1)
        self.subscribed.wait(10)

    def _on_message(self, _: object, __: object, message: mqtt.MQTTMessage) -> None:
        now = time.time_ns()
        self.waits.append((now - int(json.loads(message.payload)["time"])) / 1e6)

    def run(self, rate: float, seconds: float, *, key: str = "t") -> int:
        """Number of alerts to be expected."""
        start, n, crossings, high = time.perf_counter(), 0, 0, {}
        while (elapsed := time.perf_counter() - start) < seconds:
            due = int(elapsed * rate)
            while n < due:
                gauge = n % 100
                if n % 101 == 0 and n > rate:  # the first second warms up
                    high[gauge] = not high.get(gauge, False)
                    crossings += 1
                value = 6.0 if high.get(gauge) else 1.0
                stamp = time.time_ns()
                self.client.publish(f"gauge/{gauge}", json.dumps({key: stamp, "v": value}), qos=1)
                n += 1
            time.sleep(0.001)
        print(f"  {n / seconds:,.0f} readings/s published, {crossings:,} crossings", flush=True)
        return crossings

    def close(self) -> None:
        """Leave."""
        self.client.disconnect()
        self.client.loop_stop()


def show(what: str, waits: list[float], expected: int) -> None:
    """Median and tail [ms]."""
    middle, p99, worst = np.quantile(waits, [0.5, 0.99, 1.0])
    print(f"{what:<44} {len(waits):6,} of {expected:,}   median {middle:6.1f} ms   99 % {p99:6.1f} ms   "
          f"worst {worst:6.1f} ms", flush=True)  # fmt: skip


def echo(port: int) -> mqtt.Client:
    """A client that sends back one reading in 101 as if it were an alert."""
    client, count = mqtt.Client(CallbackAPIVersion.VERSION2, client_id="echo"), 0

    def on_message(own: mqtt.Client, _: object, message: mqtt.MQTTMessage) -> None:
        nonlocal count
        count += 1
        if count % 101 == 0:
            own.publish("echoes", message.payload, qos=1)

    client.on_message = on_message
    client.connect("127.0.0.1", port)
    client.loop_start()
    client.subscribe("gauge/+", 1)
    return client


def sender_process(port: int, topic: str, rate: float, seconds: float) -> None:
    """The sender, in a process of its own: prints what it measured as JSON on its last line."""
    sender = Sender(port, topic)
    expected = sender.run(rate, seconds, key="time" if topic == "echoes" else "t")
    time.sleep(2.0)
    sender.close()
    print(json.dumps({"waits": sender.waits, "expected": expected}))


def measure(port: int, topic: str, options: argparse.Namespace) -> tuple[list[float], int]:
    """Waits [ms] and the number of alerts to be expected."""
    command = [sys.executable, "-m", "benchmarks.alert_latency", "--sender", str(port), topic,
               "--rate", str(options.rate), "--seconds", str(options.seconds)]  # fmt: skip
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    print("\n".join(out[:-1]))
    found = json.loads(out[-1])
    return found["waits"], found["expected"]


def main() -> None:
    """Print the waits."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rate", type=float, default=5000.0)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--sender", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.sender:
        sender_process(int(options.sender[0]), options.sender[1], options.rate, options.seconds)
        return
    folder = Path(tempfile.mkdtemp(prefix="alert-latency-"))
    broker, port = start_broker(folder)
    try:
        client = echo(port)
        waits, _ = measure(port, "echoes", options)
        client.disconnect()
        client.loop_stop()
        show("peer: echo, nothing stored or judged", waits, len(waits))
        (folder / "live.toml").write_text((CONFIG + SENDER).format(port=port), encoding="utf-8")
        with Live(load_live(folder / "live.toml")) as live:
            if not live.feeds[0].connected.wait(20):  # type: ignore[attr-defined]
                raise SystemExit("no connection to the broker")
            time.sleep(2.0)  # the rules' kernels are compiled or loaded
            waits, expected = measure(port, "alerts", options)
            show("reading published to alert out, all durable", waits, expected)
    finally:
        broker.terminate()
        broker.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
