"""Settings of an NGSI broker: the query, and the subscription that goes with it."""

from __future__ import annotations

from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from twin.feeds.http.client import ServerSettings
from twin.quantities import DAY, MINUTE
from twin.settings import Section

__all__ = ["NgsiSettings", "SubscribeSettings"]


class SubscribeSettings(Section):
    """A subscription: address of the notifications, and its duration."""

    callback: str
    token_env: str | None = "TWIN_INTAKE_TOKEN"
    lifetime: float = Field(default=DAY, ge=MINUTE)
    throttling: int = Field(default=0, ge=0)

    @field_validator("callback")
    @classmethod
    def _safe(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("expected https://.../ngsi, the address of our intake")
        if parts.scheme == "http" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
            raise ValueError("the token would be sent unencrypted; give an https address")
        return url


class NgsiSettings(ServerSettings):
    """A broker, its entities, and how often it is queried."""

    version: Literal["v2", "ld"] = "v2"
    service: str | None = None
    service_path: str | None = None
    type: str | None = None
    every: float = Field(default=60.0, gt=0)
    overlap: float = Field(default=5.0, ge=1.0)
    gap_after: float = Field(default=300.0, gt=0)
    temporal: Literal["never", "gaps", "always"] = "never"
    time_property: Literal["observedAt", "modifiedAt"] = "observedAt"
    subscribe: SubscribeSettings | None = None

    @model_validator(mode="after")
    def _fits(self) -> NgsiSettings:
        if self.temporal != "never" and self.version != "ld":
            raise ValueError("temporal needs version = 'ld': NGSI v2 has no history")
        if self.subscribe is not None and self.version == "ld" and self.type is None:
            raise ValueError("a subscription of NGSI-LD needs `type`")
        return self
