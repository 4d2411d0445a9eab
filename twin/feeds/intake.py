"""Intake: an HTTP endpoint that answers 2xx only when what it took is durable.

    POST /readings/{topic}       one payload, read by the `FeedMapping` as if it had come under this topic
    POST /ngsi                   a notification of NGSI v2 or NGSI-LD
    POST /v2/entities            an IoT agent's upsert of an entity (answered 204, as the agents expect)
    GET  /health                 200 while the sink takes readings; no token needed, says nothing else

Answers: 204 stored (also what was refused: it is kept with its reason, and sending it again would not mend it),
401 without the token, 413 too large and 503 with Retry-After when too much waits or the disk refuses.
A sender that gets no 2xx must send again.
"""

from __future__ import annotations

import asyncio
import hmac
import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from twin.errors import InputError, MissingExtraError, StoreError
from twin.feeds.mapping import FeedMapping, Outcome
from twin.feeds.ngsi import EntityMapping
from twin.sensors.readings import Reading, Rejected
from twin.sensors.sink import Sink

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

__all__ = ["intake_app", "token_from_environment"]

_SHORTEST_TOKEN = 16  # characters


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
) -> Starlette:
    """The endpoint as an ASGI application, e.g. for `uvicorn.run(app, host="127.0.0.1")`.

    Parameters
    ----------
    sink : Sink
    token : str
        Bearer token every sender must show; see `token_from_environment`.
    mapping, entities
        What reads /readings and /ngsi; without one its path is not there.
    max_waiting : int
        Requests that may wait for the disk; beyond it the answer is 503.

    Raises
    ------
    InputError
        The token is too short.
    """
    try:
        from starlette.applications import Starlette
        from starlette.routing import Route
    except ImportError as error:
        raise MissingExtraError("the intake needs starlette; install it with: pip install city-twin[feeds]") from error
    if len(token) < _SHORTEST_TOKEN:
        raise InputError(f"the intake's token has {len(token)} characters, expected at least {_SHORTEST_TOKEN}")
    intake = _Intake(sink, token, mapping, entities, max_waiting)
    routes = [Route("/health", intake.health, methods=["GET"])]
    if mapping is not None:
        routes.append(Route("/readings/{topic:path}", intake.readings, methods=["POST"]))
    if entities is not None:
        routes.append(Route("/ngsi", intake.ngsi, methods=["POST"]))
        routes.append(Route("/v2/entities", intake.ngsi, methods=["POST"]))
    return Starlette(routes=routes)


class _Refusal(Exception):
    """Ends a request with a status and the reason."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class _Intake:
    def __init__(
        self, sink: Sink, token: str, mapping: FeedMapping | None, entities: EntityMapping | None, max_waiting: int
    ) -> None:
        self.sink = sink
        self.mapping = mapping
        self.entities = entities
        self.max_waiting = max_waiting
        self._waiting = 0
        self._refused = False
        self._expected = f"Bearer {token}".encode()

    async def health(self, request: Request) -> Response:
        """200 while readings are taken."""
        from starlette.responses import PlainTextResponse

        busy = self._refused or self._waiting >= self.max_waiting
        return PlainTextResponse("busy" if busy else "ok", 503 if busy else 200)

    async def readings(self, request: Request) -> Response:
        """One payload of a device."""
        mapping = self.mapping
        assert mapping is not None
        topic = request.path_params["topic"]
        return await self._take(
            request, mapping.limits.max_bytes, lambda body: mapping.read(topic, body, time.time_ns())
        )

    async def ngsi(self, request: Request) -> Response:
        """A notification of a broker."""
        entities = self.entities
        assert entities is not None
        form = request.headers.get("ngsiv2-attrsformat", "")
        return await self._take(
            request,
            entities.limits.max_bytes,
            lambda body: entities.read(body, time.time_ns(), attrs_format=form),
        )

    async def _take(self, request: Request, max_bytes: int, read: Callable[[bytes], Outcome]) -> Response:
        from starlette.responses import PlainTextResponse, Response

        try:
            self._check_token(request)
            if self._waiting >= self.max_waiting:
                raise _Refusal(503, "busy: too many requests wait for the disk")
            self._waiting += 1
            try:
                outcome = read(await _body(request, max_bytes))
                await self._store(outcome.readings, outcome.rejected)
            finally:
                self._waiting -= 1
        except _Refusal as refusal:
            headers = {401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": "1"}}.get(refusal.status)
            return PlainTextResponse(str(refusal), refusal.status, headers)
        headers = {"Twin-Rejected": str(len(outcome.rejected))} if outcome.rejected else None
        return Response(status_code=204, headers=headers)

    def _check_token(self, request: Request) -> None:
        shown = request.headers.get("authorization", "").encode("latin-1", "replace")
        if not hmac.compare_digest(shown, self._expected):
            raise _Refusal(401, "a bearer token is needed")

    async def _store(self, readings: list[Reading], rejected: list[Rejected]) -> None:
        """Returns once durable."""
        if not readings and not rejected:
            return
        try:
            await asyncio.shield(asyncio.wrap_future(self.sink.submit(readings, rejected)))
        except StoreError as error:
            self._refused = True
            raise _Refusal(503, "busy: not stored, send it again") from error
        self._refused = False


async def _body(request: Request, max_bytes: int) -> bytes:
    """The body, read no further than allowed."""
    length = request.headers.get("content-length", "")
    if length.isascii() and length.isdigit() and (len(length) > 18 or int(length) > max_bytes):
        raise _Refusal(413, f"at most {max_bytes} bytes are taken")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > max_bytes:
            raise _Refusal(413, f"at most {max_bytes} bytes are taken")
    return bytes(body)
