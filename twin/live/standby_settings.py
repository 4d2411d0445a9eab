"""Settings of a second process that takes over; see `twin.live.standby`."""

from __future__ import annotations

from pydantic import Field

from twin.settings import Section

__all__ = ["StandbySettings"]


class StandbySettings(Section):
    """A second process that takes over."""

    lease: float = Field(default=5.0, ge=1.0, le=60.0)
