"""Live: feeds, spool, store, join, rules and alerts as one program that may die at any moment and loses nothing."""

from __future__ import annotations

from typing import Any

from twin.lazy import public_value

# Name -> module that has it. Loaded on first use: the chains bring in the simulations, which a feed does not need.
_PUBLIC = {
    "FeedStatus": "twin.live.engine",
    "Live": "twin.live.engine",
    "LiveConfig": "twin.live.config",
    "LiveStatus": "twin.live.engine",
    "Outbox": "twin.live.outbox",
    "acknowledge": "twin.live.run",
    "alert_time": "twin.live.chains",
    "flood_level_from_gauge": "twin.live.chains",
    "letter_kinds": "twin.live.letters",
    "load_live": "twin.live.config",
    "places_of": "twin.live.places",
    "rain_from_gauges": "twin.live.chains",
    "read_again": "twin.live.letters",
    "run_live": "twin.live.run",
    "scenario_after_alert": "twin.live.chains",
    "status_text": "twin.live.screen",
}

__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return public_value(_PUBLIC[name], name)
    raise AttributeError(f"module 'twin.live' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_PUBLIC])
