"""Durable HTTP intake: a 2xx only after the commit, over real sockets on loopback.

    python -m benchmarks.http_ingest [--seconds 3] [--connections 32]

The senders run in a process of their own: bare sockets with keep-alive, so that what is measured is the intake.
Peer in the same run: the same server answering 204 to the same requests without reading or storing them.
"""

from __future__ import annotations

import argparse
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from twin.feeds import load_mapping
from twin.feeds.http.intake_server import IntakeServer, IntakeSettings
from twin.store import Spool

TOKEN = "a-token-for-measuring-only"
MAPPING = """
source = "http:bench"
[[mapping]]
match = "gauge/{id}"
stream = "gauge/{id}"
time = "/t"
place = { kind = "gml_id", id = "bldg_{id}" }
value = [{ path = "/level", quantity = "water_level", unit = "cm" }]
"""


def request(n: int, lane: int, number: int) -> bytes:
    """A POST of n readings."""
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime())
    lines = [b'{"t": "%s.%06dZ", "level": %d}' % (stamp.encode(), (number * n + i) % 10**6, i) for i in range(n)]
    body = b"\n".join(lines)
    kind = b"application/x-ndjson" if n > 1 else b"application/json"
    return (
        b"POST /readings/gauge/%d HTTP/1.1\r\nHost: twin\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n"
        b"Content-Length: %d\r\n\r\n" % (lane, TOKEN.encode(), kind, len(body))
    ) + body


def send(port: int, seconds: float, connections: int, n: int) -> None:
    """Prints how many requests were answered 204, and their waits [ms]."""
    waits: list[float] = []

    def lane(number: int) -> None:
        with socket.create_connection(("127.0.0.1", port)) as wire:
            wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            ready = [request(n, number, k) for k in range(20)]
            k = 0
            while time.perf_counter() < until:
                start = time.perf_counter()
                wire.sendall(ready[k % 20])
                k += 1
                if not wire.recv(4096).startswith(b"HTTP/1.1 204"):
                    raise SystemExit("refused")
                waits.append((time.perf_counter() - start) * 1e3)

    until = time.perf_counter() + seconds
    threads = [threading.Thread(target=lane, args=(k,)) for k in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    waits.sort()
    print(len(waits), statistics.median(waits), waits[int(len(waits) * 0.99)])


def load(port: int, options: argparse.Namespace, n: int) -> tuple[float, float, float]:
    """Requests a second, median and 99 % wait [ms]."""
    command = [sys.executable, "-m", "benchmarks.http_ingest", "--send", str(port), "--seconds", str(options.seconds),
               "--connections", str(options.connections if n == 1 else 8), "--each", str(n)]  # fmt: skip
    count, middle, slow = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return int(count) / options.seconds, float(middle), float(slow)


def measure(options: argparse.Namespace) -> None:
    """Print the rates."""
    os.environ["TWIN_INTAKE_TOKEN"] = TOKEN
    settings = IntakeSettings(port=0)
    with tempfile.TemporaryDirectory() as folder:
        for n in (1, 100, 1000):
            with Spool(Path(folder) / f"{n}.sqlite") as spool:
                with IntakeServer(settings, spool, mapping=load_mapping(MAPPING)) as server:
                    rate, middle, slow = load(server.port, options, n)
                stored, letters = spool.last_id, spool.counts()["rejected"]
            if letters or stored < rate * options.seconds * n:
                raise SystemExit(f"{stored} stored and {letters} rejected of {rate * options.seconds * n:.0f}")
            print(f"{n:5d} readings a POST  {rate * n / 1e3:8.1f} k readings/s durable"
                  f"   answered in {middle:.1f} ms, 99 % in {slow:.1f} ms")  # fmt: skip
        with IntakeServer(settings, Spool(Path(folder) / "peer.sqlite"), mapping=load_mapping(MAPPING)) as server:
            server._server.config.loaded_app = _answer_only
            rate, *_ = load(server.port, options, 1)
        print(f"peer: the server alone, nothing read or stored  {rate / 1e3:8.1f} k answers/s")


async def _answer_only(scope, receive, send):  # type: ignore[no-untyped-def]
    await receive()
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def main() -> None:
    """Measure, or be the senders."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--send", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--each", type=int, default=1, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.send:
        send(options.send, options.seconds, options.connections, options.each)
    else:
        measure(options)


if __name__ == "__main__":
    main()
