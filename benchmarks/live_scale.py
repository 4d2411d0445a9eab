"""A live twin with very many sensors and a long history: its start, its memory, and how late its alerts are.

    python -m benchmarks.live_scale [--sensors 100000] [--rate 10000] [--seconds 60] [--stored 10000000]
                                    [--postgres URL] [--mqtt] [--folder DIR]

The history is filled with `stored` readings first, in the store and in its Parquet parts. Then the twin starts on it in
a process of its own, and readings come in at `rate`: from a thread of that process, or with --mqtt through a mosquitto.
One in a thousand crosses a threshold. An alert's delay is counted from the reading's own time, which is when it was
made, to the line in the receiver's file. Goals: start <= 5 s, 99 % of the alerts within 1 s, memory <= 1 GB.

With --folder a history that was filled before is used again. A database of --postgres must be empty or filled so.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from twin.sensors.readings import Reading, readings_from_columns
from twin.store import HistoryParts, open_store, read_history

NS = 10**9
GROUP = 0.01  # s between two groups of readings
CONFIG = """
[live]
folder = "live"
write_every = 5
{store}
[[feed]]
{feed}
[[feed.mapping]]
match = "{match}"
stream = "{stream}"
time = "/t"
epoch_unit = "ns"
value = [{{ path = "/v", quantity = "water_level", unit = "m" }}]
[[rule]]
name = "river"
kind = "level"
quantity = "water_level"
levels = {{ danger = 5.0 }}
[[rule]]
name = "silent"
kind = "silence"
quantity = "water_level"
limit = "1 h"
[[sender]]
kind = "file"
path = "alerts.ndjson"
"""
MEMORY_FEED = """kind = "replay"
source = "mqtt:bench"
replay = { path = "none.ndjson" }"""
MQTT_FEED = """kind = "mqtt"
source = "mqtt:bench"
mqtt = {{ host = "127.0.0.1", port = {port}, client_id = "scale", topics = ["gauge/+"], tls = false }}"""


def fill(url: str, folder: Path, n_stored: int, n_sensors: int) -> None:
    """A history of `n_stored` readings that end an hour ago."""
    with open_store(url) as store:
        have = store.counts()["readings"]
        if have >= n_stored:
            print(f"  history of {have:,} readings is there", flush=True)
            return
        names = pa.array([f"gauge/{i}" for i in range(n_sensors)])
        rng, n_batch = np.random.default_rng(0), min(500_000, n_stored)
        begun, first = time.perf_counter(), time.time_ns() - 3600 * NS - n_stored * 100_000
        for start in range(have, n_stored, n_batch):
            number = np.arange(start, min(start + n_batch, n_stored))
            stream = pa.DictionaryArray.from_arrays(pa.array((number % n_sensors).astype(np.int32)), names)
            same = {"source": "mqtt:bench", "quantity": "water_level", "unit": "m", "native_id": ""}
            columns: dict[str, Any] = {name: pa.repeat(pa.scalar(text), len(number)) for name, text in same.items()}
            times = first + number * 100_000
            columns |= {"event_time": times, "received_time": times, "stream": stream,
                        "value": rng.normal(1.0, 0.1, len(number))}  # fmt: skip
            store.append(readings_from_columns(columns))
        seconds = time.perf_counter() - begun
        print(
            f"  stored: {n_stored - have:,} readings in {seconds:.0f} s, {(n_stored - have) / seconds:,.0f}/s",
            flush=True,
        )
        begun, parts = time.perf_counter(), HistoryParts(folder / "history")
        while parts.update(store):
            pass
        seconds = time.perf_counter() - begun
        size = sum(path.stat().st_size for path in folder.rglob("*.parquet"))
        print(f"  Parquet parts: {seconds:.0f} s, {size / 1e6:.0f} MB", flush=True)


class Source:
    """Readings of all sensors in turn, at a rate; the values of one in a thousand cross the threshold."""

    def __init__(self, n_sensors: int, rate: float) -> None:
        self._n_sensors = n_sensors
        self._rate = rate
        self._is_high: set[int] = set()
        self.n = self.n_crossings = 0

    def group(self, elapsed: float) -> list[tuple[int, float]]:
        """(sensor, value) of the readings that are due."""
        rows = []
        for n in range(self.n, int(elapsed * self._rate)):
            sensor = (n * 7919) % self._n_sensors
            if n % 1000 == 999:
                self._is_high ^= {sensor}
                self.n_crossings += 1
            rows.append((sensor, 6.0 if sensor in self._is_high else 1.0))
        self.n += len(rows)
        return rows


def serve(path: Path, n_sensors: int, rate: float, seconds: float, *, is_fed: bool) -> None:
    """The twin's own process: start, take readings, report as JSON on the last line."""
    from twin.live.config import load_live
    from twin.live.engine import Live

    begun = time.perf_counter()
    live = Live(load_live(path))
    live.start()
    live.status()
    report: dict[str, Any] = {"start_s": time.perf_counter() - begun, "start_mb": memory()[0]}
    print(json.dumps(report), flush=True)
    source, begun, cpu = Source(n_sensors, rate), time.perf_counter(), time.process_time()
    behind, growth = [], []
    while (elapsed := time.perf_counter() - begun) < seconds:
        if is_fed:
            now = time.time_ns()
            rows = [
                Reading(now + k, now + k, "mqtt:bench", f"gauge/{sensor}", "water_level", "m", value)
                for k, (sensor, value) in enumerate(source.group(elapsed))
            ]
            if rows:
                live._sinks[0].submit(rows)
        if len(growth) < elapsed / 5:
            status = live.status()
            growth.append(memory()[0])
            behind.append((status.waiting, status.spooled - status.stored))
        time.sleep(GROUP)
    report |= {
        "made": source.n, "crossings": source.n_crossings, "cpu_share": (time.process_time() - cpu) / seconds,
        "memory_mb": growth, "behind": behind, "problems": live.status().problems,
    }  # fmt: skip
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and (live.status().waiting or any(one[1] for one in live.status().senders)):
        time.sleep(0.1)
    begun = time.perf_counter()
    live.stop()
    report |= {"stop_s": time.perf_counter() - begun, "peak_mb": memory()[1]}
    print(json.dumps(report), flush=True)


def memory() -> tuple[float, float]:
    """Memory of this process, now and at most. [MB]"""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


class Receiver:
    """Reads the receiver's file as it grows; delays from the alerts' own times."""

    def __init__(self, path: Path) -> None:
        self.delays: list[tuple[int, float]] = []
        self.n_other = 0
        self._path = path
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        at = 0
        while not self._stop.wait(0.005):
            if not self._path.exists():
                continue
            with self._path.open("rb") as file:
                file.seek(at)
                text = file.read()
            whole = text[: text.rfind(b"\n") + 1]
            at += len(whole)
            now = time.time_ns()
            for line in whole.splitlines():
                alert = json.loads(line)
                if alert["rule"] == "river":
                    self.delays.append((int(alert["time"]), (now - int(alert["time"])) / NS))
                else:
                    self.n_other += 1

    def close(self) -> None:
        """Read what is left."""
        time.sleep(0.5)
        self._stop.set()
        self._thread.join()


def publish(port: int, n_sensors: int, rate: float, seconds: float) -> int:
    """Send readings to a broker; the number of crossings."""
    import paho.mqtt.client as mqtt
    from paho.mqtt.enums import CallbackAPIVersion

    client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id="source")
    client.max_inflight_messages_set(5000)
    client.connect("127.0.0.1", port)
    client.loop_start()
    source, begun = Source(n_sensors, rate), time.perf_counter()
    while (elapsed := time.perf_counter() - begun) < seconds:
        now = time.time_ns()
        for k, (sensor, value) in enumerate(source.group(elapsed)):
            client.publish(f"gauge/{sensor}", b'{"t":%d,"v":%.1f}' % (now + k, value), qos=1)
        time.sleep(GROUP)
    while client.want_write() or client._out_messages:
        time.sleep(0.05)
    client.disconnect()
    client.loop_stop()
    print(f"  {source.n:,} published, {source.n / seconds:,.0f}/s", flush=True)
    return source.n_crossings


def main() -> None:
    """Fill, start, measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sensors", type=int, default=100_000)
    parser.add_argument("--rate", type=float, default=10_000)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--stored", type=int, default=10_000_000)
    parser.add_argument("--postgres", help="postgresql://user@host:port/database")
    parser.add_argument("--mqtt", action="store_true")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        serve(given.serve, given.sensors, given.rate, given.seconds, is_fed=not given.mqtt)
        return
    with contextlib.ExitStack() as stack:
        folder = given.folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        live, path = folder / "live", folder / "live.toml"
        live.mkdir(parents=True, exist_ok=True)
        print(f"{given.sensors:,} sensors, {given.rate:,.0f} readings/s, {given.stored:,} stored")
        fill(given.postgres or str(live / "history.duckdb"), live, given.stored, given.sensors)
        feed, port = MEMORY_FEED, 0
        (folder / "none.ndjson").write_text("")
        if given.mqtt:
            from benchmarks.mqtt_ingest import start_broker

            broker, port = start_broker(folder)
            stack.callback(broker.terminate)
            feed = MQTT_FEED.format(port=port)
        store = f'store = "{given.postgres}"' if given.postgres else ""
        match, stream = ("gauge/{id}", "gauge/{id}") if given.mqtt else ("#", "none")
        path.write_text(CONFIG.format(store=store, feed=feed, match=match, stream=stream))
        (live / "alerts.ndjson").unlink(missing_ok=True)
        options = ["--sensors", given.sensors, "--rate", given.rate, "--seconds", given.seconds]
        command = [sys.executable, "-m", "benchmarks.live_scale", "--serve", path, *options, *["--mqtt"] * given.mqtt]
        process = subprocess.Popen([*map(str, command)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        started = json.loads(process.stdout.readline())
        print(f"  start: {started['start_s']:.2f} s (goal 5), {started['start_mb']:.0f} MB", flush=True)
        receiver = Receiver(live / "alerts.ndjson")
        expected = publish(port, given.sensors, given.rate, given.seconds - 5) if given.mqtt else 0
        report = json.loads(process.stdout.read().splitlines()[-1])
        process.wait()
        receiver.close()
        show(report, receiver, expected or report["crossings"], given.sensors / given.rate)
        if given.rate * given.seconds and not given.mqtt:
            begun, last = time.perf_counter(), time.time_ns() - 600 * NS
            n = read_history(live, start=last).num_rows
            print(f"  in the Parquet parts: {n:,} of {report['made']:,}, read in {time.perf_counter() - begun:.1f} s")


def show(report: dict[str, Any], receiver: Receiver, expected: int, all_after: float) -> None:
    """Print what was measured."""
    print(f"  alerts: {len(receiver.delays):,} of {expected:,}; of other rules {receiver.n_other:,}")
    if receiver.delays:
        known = min(at for at, _ in receiver.delays) + all_after * NS  # every sensor has been heard
        for which, begin in (("all", 0), ("once every sensor is known", known)):
            delays = [delay for at, delay in receiver.delays if at >= begin] or [np.nan]
            middle, late, last = np.quantile(delays, [0.5, 0.99, 1.0]) * 1e3
            print(f"  delay of an alert, {which}: median {middle:.0f} ms, 99 % {late:.0f} ms (goal 1000), "
                  f"at most {last:.0f} ms")  # fmt: skip
    running, peak = max(report["memory_mb"], default=0), report["peak_mb"]
    print(f"  memory: {running:.0f} MB while running, peak {peak:.0f} MB (goal 1000)")
    others = f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    print(f"  processor: {report['cpu_share']:.2f} cores; stop {report['stop_s']:.1f} s; {others}")
    print(f"  not evaluated and not stored, every 5 s: {report['behind']}")
    print(f"  problems: {report['problems']}")


if __name__ == "__main__":
    main()
