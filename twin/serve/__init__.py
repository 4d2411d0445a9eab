"""Serve: a live page of a scene for the staff of a municipality, on the same plotter that makes the pictures."""

from __future__ import annotations

from typing import Any

from twin.lazy import public_value

_PUBLIC = {
    "Live": "live",
    "live_from_files": "live",
    "page_server": "page",
    "serve_run": "run",
    "serve_scene": "run",
}

__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return public_value(f"twin.serve.{_PUBLIC[name]}", name)
    raise AttributeError(f"module 'twin.serve' has no attribute {name!r}")
