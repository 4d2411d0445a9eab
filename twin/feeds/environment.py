"""Secrets: passwords and tokens are in the environment, and settings name the variable, never the secret."""

from __future__ import annotations

import os

from pydantic import Field

from twin.errors import InputError
from twin.settings import Section

__all__ = ["BrokerSettings", "secret"]


def secret(variable: str, *, key: str) -> str:
    """What an environment variable holds.

    key : of the settings that name the variable

    Raises
    ------
    InputError
        It is not set, or empty.
    """
    found = os.environ.get(variable, "")
    if not found:
        raise InputError(f"{key}: environment variable {variable} is not set")
    return found


class BrokerSettings(Section):
    """How to reach an MQTT broker. TLS is on and its certificate verified unless `tls = false` is written."""

    host: str = Field(min_length=1)
    port: int | None = Field(default=None, gt=0, lt=65536)
    tls: bool = True
    ca_file: str | None = None
    username: str | None = None
    password_env: str | None = None

    def password(self) -> str | None:
        """The password out of the environment, None where none is named."""
        return None if self.password_env is None else secret(self.password_env, key="password_env")

    @property
    def port_number(self) -> int:
        """The port, or the usual one of MQTT with or without TLS."""
        return self.port or (8883 if self.tls else 1883)
