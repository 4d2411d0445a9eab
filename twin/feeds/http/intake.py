"""Intake: an HTTP endpoint that answers 2xx once the payload is durable.

    POST /readings/{topic}       one payload, read by the `FeedMapping` under this topic;
                                 as application/x-ndjson, one payload per line, durable together
    POST /ngsi                   a notification of NGSI v2 or NGSI-LD
    POST /v2/entities            an IoT agent's upsert of an entity (answered 204, as the agents expect)
    GET  /health                 200 while the sink takes readings; needs no token

Answers: 204 stored (dead letters included: they are stored with their reason, and sending them again would not help),
401 without the token, 408 when the body has not arrived in time, 413 too large, and 503 with Retry-After when too many
requests wait or the disk refuses. A sender that gets no 2xx must send again. Bodies that are still arriving are counted
apart from requests that wait for the disk: where they are too many, the oldest is refused, and not the next sender.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import os
import time
from collections.abc import Awaitable, Callable, MutableMapping
from functools import partial
from typing import Any

from twin.errors import InputError, StoreError
from twin.feeds.mapping import FeedMapping, Outcome, read_safely
from twin.feeds.ngsi.entities import EntityMapping
from twin.sensors.sink import Sink

__all__ = ["intake_app", "token_from_environment"]

_SHORTEST_TOKEN = 16  # characters
_MOST_BATCHES = 8  # largest bodies whose bytes may be arriving at the same time

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]
"""An ASGI application."""


def token_from_environment(name: str = "TWIN_INTAKE_TOKEN") -> str:
    """The intake's token; InputError names the variable where it is not set or too short to be one."""
    token = os.environ.get(name, "")
    if len(token) < _SHORTEST_TOKEN:
        raise InputError(
            f"environment variable {name} holds no token of at least {_SHORTEST_TOKEN} characters; the intake "
            "does not open without one, make one with: python -c 'import secrets; print(secrets.token_urlsafe())'"
        )
    return token


def intake_app(
    sink: Sink,
    *,
    token: str,
    mapping: FeedMapping | None = None,
    entities: EntityMapping | None = None,
    max_waiting: int = 1000,
    max_batch_bytes: int = 8_000_000,
    max_arriving: int = 1000,
    request_timeout: float = 20.0,
) -> Application:
    """The endpoint as an ASGI application, e.g. for `uvicorn.run(app, host="127.0.0.1")`.

    Parameters
    ----------
    sink : Sink
    token : str
        Bearer token of every sender; see `token_from_environment`.
    mapping, entities
        Mappings of /readings and of /ngsi; without one its path answers 404.
    max_waiting : int
        Requests that may wait for the disk; more are answered by 503.
    max_batch_bytes : int
        Largest NDJSON body; each line must also keep to the mapping's own limit.
    max_arriving : int
        Bodies that may be arriving at the same time.
    request_timeout : float
        Time until a body must be complete. [s]

    Raises
    ------
    InputError
        The token is too short.
    """
    if len(token) < _SHORTEST_TOKEN:
        raise InputError(f"the intake's token has {len(token)} characters, expected at least {_SHORTEST_TOKEN}")
    bodies = _Bodies(max_arriving, _MOST_BATCHES * max_batch_bytes, request_timeout)
    return _Intake(sink, token, mapping, entities, max_waiting, max_batch_bytes, bodies)


class _Refusal(Exception):
    """Ends a request with an HTTP status and the reason."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


_HEADERS = {401: (b"www-authenticate", b"Bearer"), 503: (b"retry-after", b"1"), 405: (b"allow", b"POST"),
            408: (b"connection", b"close")}  # fmt: skip


class _Intake:
    def __init__(
        self, sink: Sink, token: str, mapping: FeedMapping | None, entities: EntityMapping | None, max_waiting: int,
        max_batch_bytes: int, bodies: _Bodies,
    ) -> None:  # fmt: skip
        self.mapping = mapping
        self.bodies = bodies
        self.entities = entities
        self.max_waiting = max_waiting
        self.max_batch_bytes = max_batch_bytes
        self.group = _GroupCommit(sink)
        self._waiting = 0
        self._expected = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            raise InputError(f"the intake answers HTTP, not {scope['type']}")
        try:
            status, headers, text = await self._route(scope, receive)
        except _Refusal as refusal:
            found = _HEADERS.get(refusal.status)
            status, headers, text = refusal.status, [found] if found else [], str(refusal)
        if text:
            headers = [*headers, (b"content-type", b"text/plain; charset=utf-8")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": text.encode()})

    async def _route(self, scope: Scope, receive: Receive) -> tuple[int, list[tuple[bytes, bytes]], str]:
        path: str = scope["path"]
        if path == "/health":
            busy = self.group.refused or self._waiting >= self.max_waiting
            return (503, [], "busy") if busy else (200, [], "ok")
        headers = dict(scope["headers"])
        if path.startswith("/readings/") and self.mapping is not None:
            topic, mapping = path.removeprefix("/readings/"), self.mapping
            if headers.get(b"content-type", b"").partition(b";")[0].strip().lower() == b"application/x-ndjson":
                most, read = self.max_batch_bytes, partial(_read_lines, mapping, topic)
            else:
                most, read = mapping.limits.max_bytes, partial(_read_one, mapping, topic)
        elif path in ("/ngsi", "/v2/entities") and self.entities is not None:
            form = headers.get(b"ngsiv2-attrsformat", b"").decode("latin-1")
            most, read = self.entities.limits.max_bytes, partial(_read_entities, self.entities, form)
        else:
            raise _Refusal(404, "nothing here; expected POST /readings/{topic}, /ngsi or /v2/entities")
        if scope["method"] != "POST":
            raise _Refusal(405, "expected POST")
        return await self._take(headers, receive, most, read)

    async def _take(
        self, headers: dict[bytes, bytes], receive: Receive, max_bytes: int, read: Callable[[bytes, Outcome], None]
    ) -> tuple[int, list[tuple[bytes, bytes]], str]:
        if not hmac.compare_digest(headers.get(b"authorization", b""), self._expected):
            raise _Refusal(401, "a bearer token is needed")
        body = await self.bodies.read(headers, receive, max_bytes)
        if self._waiting >= self.max_waiting:
            raise _Refusal(503, "busy: too many requests wait for the disk")
        self._waiting += 1
        try:
            n_rejected = await self.group.store(partial(read, body))
        except StoreError as error:
            raise _Refusal(503, "busy: not stored, send it again") from error
        finally:
            self._waiting -= 1
        return 204, [(b"twin-rejected", str(n_rejected).encode())] if n_rejected else [], ""


class _GroupCommit:
    """Group commit: requests that arrive together are submitted to the sink together."""

    def __init__(self, sink: Sink) -> None:
        self.sink = sink
        self.refused = False
        self._outcome = Outcome([], [])
        self._waiters: list[asyncio.Future[None]] = []

    async def store(self, read: Callable[[Outcome], None]) -> int:
        """Store; the number of dead letters, once durable. StoreError where the sink refuses."""
        loop = asyncio.get_running_loop()
        before = len(self._outcome.rejected)
        read(self._outcome)
        n_rejected = len(self._outcome.rejected) - before
        waiter: asyncio.Future[None] = loop.create_future()
        self._waiters.append(waiter)
        if len(self._waiters) == 1:
            loop.call_soon(self._submit, loop)
        await waiter
        return n_rejected

    def _submit(self, loop: asyncio.AbstractEventLoop) -> None:
        outcome, waiters = self._outcome, self._waiters
        self._outcome, self._waiters = Outcome([], []), []

        def settle(error: BaseException | None) -> None:
            self.refused = error is not None
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None) if error is None else waiter.set_exception(error)

        def done(error: BaseException | None) -> None:
            with contextlib.suppress(RuntimeError):  # the event loop has ended, and with it all waiters
                loop.call_soon_threadsafe(settle, error)

        if not outcome.readings and not outcome.rejected:
            settle(None)
            return
        try:
            self.sink.submit(*outcome, done=done)
        except StoreError as error:
            settle(error)


def _read_one(mapping: FeedMapping, topic: str, body: bytes, outcome: Outcome) -> None:
    read_safely(mapping, outcome, topic, body, time.time_ns())


def _read_lines(mapping: FeedMapping, topic: str, body: bytes, outcome: Outcome) -> None:
    now = time.time_ns()
    for number, line in enumerate(body.split(b"\n")):
        if line.strip():
            read_safely(
                mapping, outcome, topic, line, now + number
            )  # arrival times differ, so that two payloads are not taken for one


def _read_entities(entities: EntityMapping, form: str, body: bytes, outcome: Outcome) -> None:
    readings, rejected = entities.read(body, time.time_ns(), attrs_format=form)
    outcome.readings.extend(readings)
    outcome.rejected.extend(rejected)


class _Arriving:
    """A body that is arriving: its deadline, the bytes so far, whether it was refused for another one."""

    def __init__(self, deadline: asyncio.Timeout) -> None:
        self.deadline = deadline
        self.n_bytes = 0
        self.is_refused = False


class _Bodies:
    """Bodies that are arriving, the oldest first; limited in time, number and bytes together."""

    def __init__(self, most: int, most_bytes: int, timeout: float) -> None:
        self.most = most
        self.most_bytes = most_bytes
        self.timeout = timeout
        self._open: dict[_Arriving, None] = {}
        self._n_bytes = 0

    async def read(self, headers: dict[bytes, bytes], receive: Receive, max_bytes: int) -> bytes:
        """The body, of at most `max_bytes`, once it is complete."""
        length = headers.get(b"content-length", b"")
        if length.isdigit() and (len(length) > 18 or int(length) > max_bytes):
            raise _Refusal(413, f"at most {max_bytes} bytes are taken")
        arriving: _Arriving | None = None
        try:
            async with asyncio.timeout(self.timeout) as deadline:
                arriving = _Arriving(deadline)
                self._open[arriving] = None
                return await self._parts(arriving, receive, max_bytes)
        except TimeoutError:
            if arriving is not None and arriving.is_refused:
                raise _Refusal(503, "busy: too many bodies are arriving") from None
            raise _Refusal(408, f"the body was not complete after {self.timeout:g} s") from None
        finally:
            if arriving is not None:
                self._close(arriving)

    async def _parts(self, arriving: _Arriving, receive: Receive, max_bytes: int) -> bytes:
        parts: list[bytes] = []
        while True:
            self._make_room()
            message = await receive()
            if message["type"] == "http.disconnect":
                raise _Refusal(400, "the sender left")
            parts.append(message.get("body", b""))
            arriving.n_bytes += len(parts[-1])
            self._n_bytes += len(parts[-1]) if arriving in self._open else 0
            if arriving.n_bytes > max_bytes:
                raise _Refusal(413, f"at most {max_bytes} bytes are taken")
            if not message.get("more_body", False):
                return parts[0] if len(parts) == 1 else b"".join(parts)

    def _close(self, arriving: _Arriving) -> None:
        if arriving in self._open:
            del self._open[arriving]
            self._n_bytes -= arriving.n_bytes

    def _make_room(self) -> None:
        """Refuse the oldest bodies while there are too many or too large ones."""
        while len(self._open) > self.most or self._n_bytes > self.most_bytes:
            oldest = next(iter(self._open))
            self._close(oldest)
            oldest.is_refused = True
            oldest.deadline.reschedule(asyncio.get_running_loop().time())
