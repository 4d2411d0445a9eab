"""Settings of NATS JetStream connections: the servers, and what a feed or a sink needs besides."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from twin.errors import MissingExtraError
from twin.feeds.credentials import secret, verifying_context
from twin.settings import Section

__all__ = ["PARTITION", "NatsFeedSettings", "NatsServerSettings", "NatsSinkSettings", "connect"]

PARTITION = "{partition}"
_NAME = r"^[A-Za-z0-9_-]+$"  # NATS allows more, but neither dots nor blanks
_CONNECT_TIMEOUT = 10
_RECONNECT_WAIT = 1
_CLOSE_TIMEOUT = 1.0


class NatsServerSettings(Section):
    """Connection to the servers of a cluster, and the stream.

    TLS is on, and certificates are verified, unless `tls = false` is written. Secrets are in the environment.
    """

    servers: tuple[str, ...] = Field(min_length=1)
    stream: str = Field(pattern=_NAME, max_length=64)
    partitions: int = Field(default=1, ge=1, le=1024)
    tls: bool = True
    ca_file: str | None = None
    certificate_file: str | None = None
    key_file: str | None = None
    username: str | None = None
    password_env: str | None = None
    token_env: str | None = None

    @field_validator("servers")
    @classmethod
    def _addresses(cls, servers: tuple[str, ...]) -> tuple[str, ...]:
        for server in servers:
            parts = urlsplit(server)
            if parts.scheme not in ("nats", "tls", "ws", "wss") or not parts.hostname:
                raise ValueError(f"{server!r}: expected e.g. nats://broker.example.jp:4222")
            if parts.username or parts.password:
                raise ValueError("a password in the address ends up in logs; use password_env or token_env")
        return servers

    @model_validator(mode="after")
    def _encrypted(self) -> NatsServerSettings:
        if self.tls and any(server.startswith("ws:") for server in self.servers):
            raise ValueError("ws:// is not encrypted; expected wss://, or tls = false")
        return self

    @property
    def host(self) -> str:
        """The first server, for messages."""
        return urlsplit(self.servers[0]).hostname or ""


class NatsFeedSettings(NatsServerSettings):
    """A feed.

    group : of processes with the same name one reads at a time, and another goes on where it has died
    divide : the processes of the group divide the partitions among them; each partition is still read by one at a time
    subject : of the messages; with several partitions it has a token "{partition}"
    lease : time after which the partitions of a process that has died are read by another [s]
    """

    group: str = Field(default="twin", pattern=_NAME, max_length=64)
    divide: bool = False
    subject: str = Field(default=">", min_length=1)
    lease: float = Field(default=6.0, ge=1.0, le=3600.0)

    @model_validator(mode="after")
    def _partitioned(self) -> NatsFeedSettings:
        tokens = self.subject.split(".")
        if "" in tokens or any(c.isspace() for c in self.subject):
            raise ValueError(f"subject {self.subject!r} has an empty token or a blank")
        if self.partitions > 1 and tokens.count(PARTITION) != 1:
            raise ValueError(f"several partitions need a token {PARTITION} in the subject, e.g. 'gauge.{PARTITION}.>'")
        return self

    def subject_of(self, partition: int) -> str:
        """Subject of the messages of one partition."""
        return self.subject.replace(PARTITION, str(partition))


class NatsSinkSettings(NatsServerSettings):
    """A sink: readings go to the subjects "SUBJECT.PARTITION". The stream is created where it does not exist.

    replicas : servers that keep each message
    keep_days : messages are kept for [d]
    """

    subject: str = Field(default="twin.readings", pattern=r"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$")
    replicas: int = Field(default=1, ge=1, le=5)
    keep_days: float = Field(default=14.0, gt=0)
    publish_timeout: float = Field(default=5.0, gt=0)


def connect_options(settings: NatsServerSettings) -> dict[str, Any]:
    """Arguments of the client's `connect`; InputError where a certificate or secret is missing."""
    tls = verifying_context(
        settings.ca_file, settings.certificate_file, key_file=settings.key_file, feed="nats"
    ) if settings.tls else None  # fmt: skip
    options: dict[str, Any] = {
        "servers": list(settings.servers), "connect_timeout": _CONNECT_TIMEOUT, "max_reconnect_attempts": -1,
        "reconnect_time_wait": _RECONNECT_WAIT, "tls": tls, "name": "city-twin",
    }  # fmt: skip
    if settings.username is not None:
        options["user"] = settings.username
    if settings.password_env is not None:
        options["password"] = secret(settings.password_env, key="password_env")
    if settings.token_env is not None:
        options["token"] = secret(settings.token_env, key="token_env")
    return {name: value for name, value in options.items() if value is not None}


async def connect(options: dict[str, Any], **callbacks: Any) -> Any:
    """A connected client; `nats.errors.Error` and OSError where no server answers."""
    try:
        from nats.aio.client import Client
        from nats.errors import Error
    except ImportError as error:
        raise MissingExtraError("NATS JetStream needs nats-py: pip install city-twin[nats]") from error

    class SafeClient(Client):
        """A client that tells nothing to a server without TLS; the library's own goes on without."""

        def _connect_command(self) -> Any:
            is_safe = self._server_info.get("tls_required") or str(options["servers"][0]).startswith("wss:")
            if "tls" in options and not is_safe:
                raise Error("the server does not offer TLS; with tls = false nothing is encrypted")
            return super()._connect_command()

    client = SafeClient()
    try:
        await asyncio.wait_for(client.connect(**options, **callbacks), 2.0 * _CONNECT_TIMEOUT)
    except BaseException:
        with contextlib.suppress(Exception):  # a client that was refused leaves its socket open
            await asyncio.wait_for(client.close(), _CLOSE_TIMEOUT)
        raise
    return client
