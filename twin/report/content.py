"""What a report is made of: tables, pictures and sentences. The pipeline fills it, the template prints it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

__all__ = ["Content", "Kpi", "Picture", "Table"]


@dataclass(frozen=True)
class Kpi:
    """One headline figure. `tone` is "good", "bad", "unknown" or "" and only colours it."""

    key: str
    value: str
    tone: str = ""
    baseline: str = ""
    change: str = ""


@dataclass(frozen=True)
class Picture:
    """An image (PNG or SVG bytes) with the words under it and for those who cannot see it."""

    data: bytes
    caption: str
    mime: str = "image/png"
    note: str = ""


@dataclass(frozen=True)
class Table:
    """Rows of already formatted cells, with a sentence under them. Columns listed in `numeric` are aligned right."""

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    numeric: Sequence[int] = ()
    caption: str = ""
    note: str = ""


@dataclass(frozen=True)
class Content:
    """Everything one report says, section by section; empty sections are left out.

    question : sequence of (what, value)
    kpis, maps, views : headline figures, maps, 3D pictures
    comparison : what a second plan changes, worse before better; the first thing the report shows
    sections : section key (of `twin.report.text`) -> tables and pictures in order
    inputs : sequence of (what, value)
    assumptions, not_modelled, issues : sentences
    manifest : sequence of (what, value)
    """

    title: str
    lang: str
    question: Sequence[tuple[str, str]]
    kpis: Sequence[Kpi]
    maps: Sequence[Picture]
    views: Sequence[Picture]
    sections: Mapping[str, Sequence[Table | Picture]]
    inputs: Sequence[tuple[str, str]]
    input_files: Table
    assumptions: Sequence[str]
    not_modelled: Sequence[str]
    issues: Sequence[str]
    manifest: Sequence[tuple[str, str]]
    files: Sequence[tuple[str, str]] = field(default=())
    comparison: Sequence[Table | Picture] = field(default=())
