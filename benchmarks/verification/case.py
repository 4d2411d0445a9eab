"""What a case hands back: figures against their reference, with a verdict, and its plots."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

__all__ = ["CASES", "Check", "Options", "Result", "at_least", "at_most", "case", "curves", "near", "picture"]


@dataclass(frozen=True)
class Options:
    """How to run: quick grids, where data and peers are."""

    quick: bool = False
    data: Path | None = None
    peer_python: str | None = None
    official_zip: Path | None = None
    swashes: str | None = None
    orders: tuple[int, ...] = (1, 2)
    dtype: str = "float64"


@dataclass(frozen=True)
class Check:
    """One figure: ours, what it is held against, how near it has to be, and whether it is."""

    name: str
    ours: float
    reference: str
    tolerance: str
    is_met: bool
    unit: str = ""


@dataclass
class Result:
    """A case: its checks and pictures; `skipped` says why there are none."""

    title: str
    source: str
    checks: list[Check] = field(default_factory=list)
    pictures: list[tuple[str, bytes]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    skipped: str = ""
    seconds: float = 0.0
    error: str = ""

    @property
    def is_met(self) -> bool:
        """All checks are met and nothing broke."""
        return not self.error and not self.skipped and all(check.is_met for check in self.checks)


CASES: dict[str, Callable[[Options], Result]] = {}


def case(name: str) -> Callable[[Callable[[Options], Result]], Callable[[Options], Result]]:
    """Enter a function in the list of cases."""

    def enter(function: Callable[[Options], Result]) -> Callable[[Options], Result]:
        CASES[name] = function
        return function

    return enter


def near(name: str, ours: float, reference: float, tolerance: float, unit: str = "") -> Check:
    """Met when |ours - reference| <= tolerance."""
    met = bool(abs(ours - reference) <= tolerance)
    return Check(name, float(ours), f"{reference:.4g}", f"± {tolerance:.3g}", met, unit)


def at_most(name: str, ours: float, limit: float, unit: str = "", reference: str = "0") -> Check:
    """Met when ours <= limit."""
    return Check(name, float(ours), reference, f"≤ {limit:.3g}", bool(ours <= limit), unit)


def at_least(name: str, ours: float, limit: float, unit: str = "", reference: str = "") -> Check:
    """Met when ours >= limit."""
    return Check(name, float(ours), reference, f"≥ {limit:.3g}", bool(ours >= limit), unit)


def picture(draw: Callable[[Any], None], *, size: tuple[float, float] = (7.0, 3.2)) -> bytes:
    """A PNG that `draw(figure)` draws."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, layout="constrained")
    FigureCanvasAgg(figure)
    draw(figure)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=90)
    return buffer.getvalue()


def curves(lines: list[tuple[str, np.ndarray, np.ndarray, str]], x_label: str, y_label: str) -> bytes:
    """A PNG of curves: (label, x, y, matplotlib format)."""

    def draw(figure: Any) -> None:
        axes = figure.subplots()
        for label, x, y, style in lines:
            axes.plot(x, y, style, label=label, linewidth=1.2, markersize=3)
        axes.set_xlabel(x_label)
        axes.set_ylabel(y_label)
        axes.legend(fontsize=8)
        axes.grid(alpha=0.3)

    return picture(draw)
