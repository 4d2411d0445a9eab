"""Intake server: the intake of `twin.feeds.http.intake` on a port, in a thread.

[intake]
host = "127.0.0.1"               # anything but loopback needs a certificate
port = 8443
token_env = "TWIN_INTAKE_TOKEN"
certificate_file = "server.pem"
key_file = "server.key"
"""

from __future__ import annotations

import ipaddress
import logging
import threading
import time

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

    @model_validator(mode="after")
    def _safe(self) -> IntakeSettings:
        if (self.certificate_file is None) != (self.key_file is None):
            raise ValueError("certificate_file and key_file go together")
        if not _is_loopback(self.host) and self.certificate_file is None:
            raise ValueError(f"host {self.host!r} is not loopback: tokens would be unencrypted; give a certificate")
        return self


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
        app = intake_app(sink, token=token_from_environment(settings.token_env), mapping=mapping, entities=entities)
        try:
            config = uvicorn.Config(
                app, host=settings.host, port=settings.port, ssl_certfile=settings.certificate_file,
                ssl_keyfile=settings.key_file, log_level=logging.WARNING, access_log=False, lifespan="off",
                timeout_keep_alive=30, server_header=False, proxy_headers=False, interface="asgi3",
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
