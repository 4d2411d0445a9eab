"""Intake: no token, no entry; no 2xx before it is durable; too much at once is told so."""

import asyncio
import contextlib
import json
import os
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.needs import needs, needs_module
from twin.errors import InputError, StoreError
from twin.feeds import load_mapping
from twin.feeds.http.intake import intake_app, token_from_environment
from twin.feeds.http.intake_server import IntakeServer, IntakeSettings
from twin.feeds.ngsi.entities import load_entities
from twin.sensors import MemorySink
from twin.store import Spool

httpx = needs_module("httpx")

TOKEN = "a-token-of-some-length"
HEADERS = {"Authorization": f"Bearer {TOKEN}"}
MAPPING = load_mapping("""
source = "http:city"
limits = { max_bytes = 500 }
[[mapping]]
match = "gauge/{id}"
stream = "gauge/{id}"
time = "/t"
value = [{ path = "/v", quantity = "water_level", unit = "m" }]
""")
ENTITIES = """
source = "ngsi:city"
[[entity]]
value = [{ attribute = "level", quantity = "water_level", unit = "m" }]
"""
GOOD = b'{"t": "2026-11-21T10:00:00Z", "v": 1.5}'
Client = Any


def talk(sink: Any, conversation: Callable[[Client], Awaitable[None]], **options: Any) -> None:
    app = intake_app(sink, token=TOKEN, mapping=MAPPING, entities=load_entities(ENTITIES), **options)

    async def run() -> None:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://twin") as client:
            await conversation(client)

    asyncio.run(run())


class SlowSink(MemorySink):
    """Durable when told."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[Callable[[Exception | None], None]] = []
        self.full = False

    def submit(self, readings, rejected=(), *, done=None):  # type: ignore[no-untyped-def]
        if self.full:
            raise StoreError("disk full: /secret/path")
        self.open.append(done)
        return Future()


def test_stored_and_refused(tmp_path: Path) -> None:
    with Spool(tmp_path / "spool.sqlite") as spool:

        async def conversation(client: Client) -> None:
            answer = await client.post("/readings/gauge/7", content=GOOD, headers=HEADERS)
            assert (answer.status_code, spool.last_id) == (204, 1)
            answer = await client.post("/readings/gauge/7", content=b"{broken", headers=HEADERS)
            assert (answer.status_code, answer.headers["twin-rejected"]) == (204, "1")
            assert [letter.raw for _, letter in spool.rejected()] == [b"{broken"]
            entity = {"id": "g", "type": "T", "level": {"value": 2.0}, "TimeInstant": "2026-11-21T10:00:00Z"}
            for path, document in (("/ngsi", {"subscriptionId": "s", "data": [entity]}), ("/v2/entities", entity)):
                answer = await client.post(path, content=json.dumps(document), headers=HEADERS)
                assert answer.status_code == 204
            headers = HEADERS | {"Ngsiv2-AttrsFormat": "values"}
            answer = await client.post("/ngsi", content=b'{"subscriptionId": "s", "data": []}', headers=headers)
            assert answer.headers["twin-rejected"] == "1"
            assert (await client.get("/health")).status_code == 200

        talk(spool, conversation)
        assert spool.last_id == 3


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer x"}, {"Authorization": f"Basic {TOKEN}"},
                                     {"Authorization": f"Bearer {TOKEN}x"}, {"Authorization": "Bearer é"}])  # fmt: skip
def test_requests_without_the_token_are_refused(headers: dict[str, str]) -> None:
    sink = MemorySink()

    async def conversation(client: Client) -> None:
        encoded = {name.encode(): text.encode("latin-1") for name, text in headers.items()}
        for path in ("/readings/gauge/7", "/ngsi"):
            answer = await client.post(path, content=GOOD, headers=encoded)
            assert answer.status_code == 401
            assert TOKEN not in answer.text

    talk(sink, conversation)
    assert sink.readings == []
    assert sink.rejected == []


def test_too_large_with_and_without_a_length() -> None:
    async def parts() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" " * 100

    async def conversation(client: Client) -> None:
        for content in (b" " * 501, parts()):
            answer = await client.post("/readings/gauge/7", content=content, headers=HEADERS)
            assert answer.status_code == 413
        answer = await client.post("/readings/gauge/7", content=b" " * 500, headers=HEADERS)
        assert answer.status_code == 204

    talk(MemorySink(), conversation)


def test_no_answer_before_durability_and_503_when_too_many_wait() -> None:
    sink = SlowSink()

    async def conversation(client: Client) -> None:
        def post() -> "asyncio.Task[Any]":
            return asyncio.create_task(client.post("/readings/gauge/7", content=GOOD, headers=HEADERS))

        waiting = [post()]
        while len(sink.open) < 1:
            await asyncio.sleep(0.001)
        waiting.append(post())
        while len(sink.open) < 2:
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.02)
        assert not any(task.done() for task in waiting)
        busy = await post()
        assert (busy.status_code, busy.headers["retry-after"]) == (503, "1")
        assert (await client.get("/health")).status_code == 503
        sink.open[0](None)
        sink.open[1](StoreError("disk full: /secret/path"))
        assert [(await task).status_code for task in waiting] == [204, 503]
        sink.full = True
        refused = await post()
        assert refused.status_code == 503
        assert "secret" not in refused.text

    talk(sink, conversation, max_waiting=2)


def test_a_token_is_needed_to_open(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="16"):
        intake_app(MemorySink(), token="short")
    monkeypatch.delenv("TWIN_INTAKE_TOKEN", raising=False)
    with pytest.raises(InputError, match="TWIN_INTAKE_TOKEN"):
        token_from_environment()
    monkeypatch.setenv("TWIN_INTAKE_TOKEN", TOKEN)
    assert token_from_environment() == TOKEN


def test_many_lines_are_durable_together(tmp_path: Path) -> None:
    lines = [b'{"t": "2026-11-21T10:00:%02dZ", "v": %d}' % (k, k) for k in range(50)] + [b"{broken", b"", b" " * 600]
    kind = {"Content-Type": "application/x-ndjson; charset=utf-8"}
    with Spool(tmp_path / "spool.sqlite") as spool:

        async def conversation(client: Client) -> None:
            answer = await client.post("/readings/gauge/7", content=b"\n".join(lines), headers=HEADERS | kind)
            assert (answer.status_code, answer.headers["twin-rejected"]) == (204, "1")
            assert spool.last_id == 50
            answer = await client.post("/readings/gauge/7", content=b" " * 3001, headers=HEADERS | kind)
            assert answer.status_code == 413

        talk(spool, conversation, max_batch_bytes=3000)


def test_unknown_paths_and_methods() -> None:
    async def conversation(client: Client) -> None:
        for path in ("/", "/readings", "/v2", "/ngsi/x"):
            assert (await client.post(path, content=GOOD, headers=HEADERS)).status_code == 404
        assert (await client.get("/readings/gauge/7", headers=HEADERS)).status_code == 405

    talk(MemorySink(), conversation)


@pytest.mark.parametrize(("text", "words"), [
    ({"host": "0.0.0.0"}, "not loopback"), ({"host": "example.jp"}, "not loopback"), ({"port": 70000}, "65536"),
    ({"certificate_file": "a.pem"}, "go together"), ({"token": "x"}, "not permitted"),
])  # fmt: skip
def test_unsafe_settings_are_refused(text: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        IntakeSettings(**text)


@pytest.mark.server
def test_over_a_real_socket_with_tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needs("uvicorn", "openssl")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-out", "c.pem",
               "-days", "2", "-subj", "/CN=twin", "-addext", "subjectAltName=IP:127.0.0.1"]  # fmt: skip
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    monkeypatch.setenv("TWIN_INTAKE_TOKEN", TOKEN)
    files = {"certificate_file": str(tmp_path / "c.pem"), "key_file": str(tmp_path / "k.pem")}
    with Spool(tmp_path / "spool.sqlite") as spool:
        with IntakeServer(IntakeSettings(port=0, **files), spool, mapping=MAPPING) as server:
            url = f"https://127.0.0.1:{server.port}/readings/gauge/7"
            trusting = ssl.create_default_context(cafile=str(tmp_path / "c.pem"))
            with httpx.Client(verify=trusting) as client:
                assert client.post(url, content=GOOD, headers=HEADERS).status_code == 204
                assert client.post(url, content=GOOD).status_code == 401
            with httpx.Client() as client, pytest.raises(httpx.ConnectError, match="certificate"):
                client.post(url, content=GOOD, headers=HEADERS)
            second = IntakeServer(IntakeSettings(port=server.port, **files), spool, mapping=MAPPING)
            with pytest.raises(StoreError, match="cannot be opened"):
                second.start()
        assert spool.last_id == 1


# Slow senders with a valid token


async def endless() -> AsyncIterator[bytes]:
    yield GOOD[:10]
    await asyncio.sleep(30)
    yield b""


def test_a_body_has_a_time_limit() -> None:
    async def conversation(client: Client) -> None:
        answer = await client.post("/readings/gauge/7", content=endless(), headers=HEADERS)
        assert (answer.status_code, answer.headers["connection"]) == (408, "close")

    sink = MemorySink()
    talk(sink, conversation, request_timeout=0.1)
    assert (sink.readings, sink.rejected) == ([], [])


def test_slow_bodies_hinder_nobody_else() -> None:
    """Ten bodies that never end, of which four may: the oldest are refused, and the next sender is served at once."""

    async def conversation(client: Client) -> None:
        slow = [asyncio.create_task(client.post("/readings/gauge/7", content=endless(), headers=HEADERS))
                for _ in range(10)]  # fmt: skip
        await asyncio.sleep(0.05)
        for _ in range(3):
            answer = await asyncio.wait_for(client.post("/readings/gauge/7", content=GOOD, headers=HEADERS), 1.0)
            assert answer.status_code == 204
        assert (await client.get("/health")).status_code == 200
        assert [(await task).status_code for task in slow] == [503] * 7 + [408] * 3

    talk(MemorySink(), conversation, max_arriving=4, max_waiting=2, request_timeout=0.5)


def test_bodies_are_limited_in_bytes_together() -> None:
    async def large() -> AsyncIterator[bytes]:
        yield b" " * 450
        await asyncio.sleep(30)

    async def conversation(client: Client) -> None:
        slow = [asyncio.create_task(client.post("/readings/gauge/7", content=large(), headers=HEADERS))
                for _ in range(4)]  # fmt: skip
        await asyncio.sleep(0.05)
        assert [(await task).status_code for task in slow] == [503] * 3 + [408]

    talk(MemorySink(), conversation, max_batch_bytes=100, request_timeout=0.2)  # 8 times 100 bytes


@pytest.mark.server
def test_slow_heads_and_bodies_at_a_real_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a head, half a body, a body that goes on after its answer: each connection ends, and others are served."""
    needs("uvicorn")
    monkeypatch.setenv("TWIN_INTAKE_TOKEN", TOKEN)
    sink, start = MemorySink(), b"POST /readings/gauge/7 HTTP/1.1\r\nHost: twin\r\n"
    token = f"Authorization: Bearer {TOKEN}\r\n".encode()
    slow = [
        start,
        start + token + b"Content-Length: 100\r\n\r\n{",
        start + token + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
        start + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",  # answered by 401 before it is complete
        b"",
    ]
    with IntakeServer(IntakeSettings(port=0, request_timeout=0.4), sink, mapping=MAPPING) as server:
        sockets = [socket.create_connection(("127.0.0.1", server.port), timeout=10) for _ in slow * 5]
        for number, connection in enumerate(sockets):
            connection.sendall(slow[number % len(slow)])
        url = f"http://127.0.0.1:{server.port}/readings/gauge/7"
        with httpx.Client() as client:
            assert client.post(url, content=GOOD, headers=HEADERS).status_code == 204
            answers = [b"".join(iter(partial(_received, connection), b"")) for connection in sockets]
            time.sleep(0.5)
            assert client.post(url, content=GOOD, headers=HEADERS).status_code == 204  # kept alive meanwhile
    assert [answer[9:12] for answer in answers] == [b"", b"408", b"408", b"401", b""] * 5
    for connection in sockets:
        connection.close()
    assert len(sink.readings) == 2


def _received(connection: socket.socket) -> bytes:
    with contextlib.suppress(ConnectionError):
        return connection.recv(4096)
    return b""


def test_feeds_are_light_to_import() -> None:
    """Reading a mapping needs neither a server nor a client."""
    code = "import sys, twin.feeds; print([m for m in ('paho', 'uvicorn', 'httpx') if m in sys.modules])"
    root = str(Path(__file__).parents[3])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                          env=os.environ | {"PYTHONPATH": root})  # fmt: skip
    assert done.stdout.strip() == "[]"
