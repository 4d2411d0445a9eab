"""Serve: a live page of a scene for the staff of a municipality, on the same plotter that makes the pictures."""

from __future__ import annotations

import importlib
from typing import Any

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
        return getattr(importlib.import_module(f"twin.serve.{_PUBLIC[name]}"), name)
    raise AttributeError(f"module 'twin.serve' has no attribute {name!r}")
