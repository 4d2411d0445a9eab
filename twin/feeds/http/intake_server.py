"""Intake server: the intake of `twin.feeds.http.intake` on a port, in a thread.

[intake]
host = "127.0.0.1"               # anything but loopback needs a certificate
port = 8443
token_env = "TWIN_INTAKE_TOKEN"
certificate_file = "server.pem"
key_file = "server.key"
request_timeout = 20             # s until the head of a request, and then its body, must be complete
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import threading
import time
from typing import Any

from pydantic import Field, model_validator

from twin.errors import InputError, MissingExtraError, StoreError
from twin.feeds.http.intake import intake_app, token_from_environment
from twin.feeds.mapping import FeedMapping
from twin.feeds.ngsi.entities import EntityMapping
from twin.sensors.sink import Sink
from twin.settings import Section

__all__ = ["IntakeServer", "IntakeSettings"]


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class IntakeSettings(Section):
    """Address and certificate of the intake. The token is in the environment, never in a file."""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, lt=65536)
    token_env: str = "TWIN_INTAKE_TOKEN"
    certificate_file: str | None = None
    key_file: str | None = None
    request_timeout: float = Field(default=20.0, gt=0)

    @model_validator(mode="after")
    def _safe(self) -> IntakeSettings:
        if (self.certificate_file is None) != (self.key_file is None):
            raise ValueError("certificate_file and key_file go together")
        if not _is_loopback(self.host) and self.certificate_file is None:
            raise ValueError(f"host {self.host!r} is not loopback: tokens would be unencrypted; give a certificate")
        return self


_FILES_KEPT = 256  # of the process's open files, for everything but bodies


def _most_arriving() -> int:
    """Bodies that may be arriving: at most half of the connections the process may have."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return 1000
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 1000 if soft == resource.RLIM_INFINITY else min(1000, max(16, (soft - _FILES_KEPT) // 2))


def _protocol(timeout: float) -> Any:
    """The server's HTTP protocol: closes connections where the head of a request does not arrive in time, and those
    where a body goes on after the answer."""
    try:
        from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
    except ImportError:
        return "auto"

    class Protocol(HttpToolsProtocol):
        deadline: asyncio.TimerHandle | None = None
        is_whole = False

        def _within(self, seconds: float | None) -> None:
            if self.deadline is not None:
                self.deadline.cancel()
            self.deadline = None if seconds is None else self.loop.call_later(seconds, self.transport.abort)

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._within(timeout)

        def connection_lost(self, exc: Exception | None) -> None:
            self._within(None)
            super().connection_lost(exc)

        def on_message_begin(self) -> None:
            super().on_message_begin()
            self.is_whole = False
            self._within(timeout)

        def on_headers_complete(self) -> None:
            self._within(None)
            super().on_headers_complete()

        def on_message_complete(self) -> None:
            self.is_whole = True
            self._within(None)
            super().on_message_complete()

        def on_response_complete(self) -> None:
            super().on_response_complete()
            if not self.is_whole and not self.transport.is_closing():
                self._within(timeout)

    return Protocol


class IntakeServer:
    """Listens until stopped; `with IntakeServer(...) as server` starts and stops it.

    Raises
    ------
    InputError
        No token in the environment.
    StoreError
        The port cannot be opened.
    """

    def __init__(
        self, settings: IntakeSettings, sink: Sink, *, mapping: FeedMapping | None = None,
        entities: EntityMapping | None = None,
    ) -> None:  # fmt: skip
        try:
            import uvicorn
        except ImportError as error:
            raise MissingExtraError("the intake needs uvicorn: pip install city-twin[feeds]") from error
        self.settings = settings
        self.problem = ""
        app = intake_app(
            sink, token=token_from_environment(settings.token_env), mapping=mapping, entities=entities,
            max_arriving=_most_arriving(), request_timeout=settings.request_timeout,
        )  # fmt: skip
        try:
            config = uvicorn.Config(
                app, host=settings.host, port=settings.port, ssl_certfile=settings.certificate_file,
                ssl_keyfile=settings.key_file, log_level=logging.WARNING, access_log=False, lifespan="off",
                timeout_keep_alive=30, server_header=False, proxy_headers=False, interface="asgi3",
                http=_protocol(settings.request_timeout),
            )  # fmt: skip
            config.load()
        except OSError as error:
            raise InputError(f"intake: certificate cannot be read: {error}") from None
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, name="intake", daemon=True)

    def _run(self) -> None:
        try:
            self._server.run()
        except SystemExit:  # uvicorn exits where it cannot open the port
            self.problem = f"{self.settings.host}:{self.settings.port} cannot be opened"

    @property
    def port(self) -> int:
        """The port it listens on, chosen by the system with `port = 0`."""
        return int(self._server.servers[0].sockets[0].getsockname()[1])

    def start(self) -> None:
        """Return once it listens."""
        self._thread.start()
        while not self._server.started:
            if not self._thread.is_alive():
                raise StoreError(f"intake: {self.problem or 'stopped at once'}")
            time.sleep(0.005)

    def stop(self) -> None:
        """Answer the requests received, then close."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(10)

    def __enter__(self) -> IntakeServer:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()
