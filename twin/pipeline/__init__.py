"""Pipeline: one scenario file in, a decision out."""

from __future__ import annotations

from typing import Any

from twin.lazy import public_value

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
        return public_value(f"twin.pipeline.{_PUBLIC[name]}", name)
    raise AttributeError(f"module 'twin.pipeline' has no attribute {name!r}")
