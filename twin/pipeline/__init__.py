"""Pipeline: one scenario file in, a decision out."""

from __future__ import annotations

import importlib
from typing import Any

_PUBLIC = {
    "Outcome": "run",
    "Results": "run",
    "Scenario": "scenario",
    "compare_files": "compare",
    "read_scenario": "scenario",
    "run_file": "run",
    "run_scenario": "run",
}

__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return getattr(importlib.import_module(f"twin.pipeline.{_PUBLIC[name]}"), name)
    raise AttributeError(f"module 'twin.pipeline' has no attribute {name!r}")
