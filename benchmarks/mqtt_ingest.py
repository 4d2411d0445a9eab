"""Durable MQTT intake: QoS 1, committed before acknowledged, out of a real mosquitto on loopback.

    python -m benchmarks.mqtt_ingest [--readings 60000] [--rounds 3]

Each round queues the readings at the broker while nobody listens, then times how long the feed takes until the last is
durable in the spool. Peer in the same round: paho-mqtt acknowledging by itself before anything is stored, decoding
nothing, which is as fast as it can be.
"""

from __future__ import annotations

import argparse
import json
import shutil
import socket
import statistics
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

from twin.feeds import MqttFeed, MqttSettings, load_mapping
from twin.store import Spool

START = 1_795_255_200 * 10**9
MAPPING = """
source = "mqtt:bench"
[[mapping]]
match = "gauge/{id}"
stream = "gauge/{id}"
time = "/t"
place = { kind = "gml_id", id = "bldg_{id}" }
value = [{ path = "/level", quantity = "water_level", unit = "cm" }]
"""


def start_broker(folder: Path) -> tuple[subprocess.Popen[bytes], int]:
    """A mosquitto that keeps its word, and its port."""
    program = shutil.which("mosquitto") or shutil.which("/usr/sbin/mosquitto")
    if program is None:
        raise SystemExit("mosquitto is not installed; install it with: apt-get install mosquitto")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (folder / "m.conf").write_text(
        f"listener {port} 127.0.0.1\nallow_anonymous true\npersistence true\npersistence_location {folder}/\n"
        "autosave_interval 60\nmax_queued_messages 0\nmax_inflight_messages 1000\nuser root\n"
    )
    process = subprocess.Popen([program, "-c", str(folder / "m.conf")], stderr=subprocess.DEVNULL)
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.02)
    return process, port


def subscribe(port: int, client_id: str) -> None:
    """Leave a session at the broker that collects."""
    client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id=client_id, clean_session=False)
    done = threading.Event()
    client.on_connect = lambda *_: client.subscribe("gauge/+", 1)
    client.on_subscribe = lambda *_: done.set()
    client.connect("127.0.0.1", port)
    client.loop_start()
    done.wait(20)
    client.disconnect()
    client.loop_stop()


def publish(port: int, n: int) -> None:
    """n readings at QoS 1, all acknowledged by the broker on return."""
    client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id="sender")
    sent, window = threading.Semaphore(0), threading.Semaphore(1000)

    def acknowledged(*_: object) -> None:
        sent.release()
        window.release()

    client.on_publish = acknowledged
    client.max_inflight_messages_set(1000)
    client.connect("127.0.0.1", port)
    client.loop_start()
    for i in range(n):
        window.acquire()
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(START // 10**9 + i // 1000)) + f".{i % 1000:03}Z"
        client.publish(f"gauge/{i % 100}", json.dumps({"t": stamp, "level": i % 500, "battery": 3.6}), qos=1)
    for _ in range(n):
        sent.acquire()
    client.disconnect()
    client.loop_stop()


def peer(port: int, n: int) -> float:
    """Seconds to receive n with the library's own acknowledgement, storing nothing."""
    done, count = threading.Event(), 0

    def on_message(*_: object) -> None:
        nonlocal count
        count += 1
        if count == n:
            done.set()

    client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id="peer", clean_session=False)
    client.on_message = on_message
    start = time.perf_counter()
    client.connect("127.0.0.1", port)
    client.loop_start()
    done.wait(300)
    seconds = time.perf_counter() - start
    client.disconnect()
    client.loop_stop()
    return seconds


def durable(port: int, n: int, folder: Path) -> float:
    """Seconds until n are durable and acknowledged."""
    settings = MqttSettings(host="127.0.0.1", port=port, client_id="trap", topics=("gauge/+",), tls=False)
    with Spool(folder / "spool.sqlite") as spool:
        before = spool.last_id
        start = time.perf_counter()
        with MqttFeed(settings, load_mapping(MAPPING), sink=spool) as feed:
            while feed.counts.acknowledged < n:
                time.sleep(0.002)
            seconds = time.perf_counter() - start
        if spool.last_id - before != n or spool.counts()["rejected"]:
            raise SystemExit(f"{spool.last_id - before} of {n} stored, {spool.counts()['rejected']} rejected")
    return seconds


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--readings", type=int, default=60_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    n, folder = options.readings, Path(tempfile.mkdtemp(prefix="mqtt-ingest-"))
    broker, port = start_broker(folder)
    ours, theirs = [], []
    try:
        for client_id in ("trap", "peer"):
            subscribe(port, client_id)
        for _ in range(options.rounds):
            publish(port, n)
            theirs.append(peer(port, n))
            ours.append(durable(port, n, folder))
    finally:
        broker.terminate()
        broker.wait(10)
        shutil.rmtree(folder, ignore_errors=True)
    rate, peer_rate = n / statistics.median(ours), n / statistics.median(theirs)
    print(f"mapped, durable, then acknowledged    {rate / 1e3:8.1f} k readings/s")
    print(f"peer: acknowledged, nothing stored    {peer_rate / 1e3:8.1f} k messages/s")
    print(f"ours / peer                           {rate / peer_rate:8.2f}")


if __name__ == "__main__":
    main()
