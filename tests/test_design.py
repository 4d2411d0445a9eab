"""docs/design.md names every package and module at the top of citygml and twin; links of the docs lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("package", ["citygml", "twin"])
def test_the_table_of_packages_is_complete(package: str) -> None:
    there = {p.stem for p in (ROOT / package).glob("*.py")} | {p.parent.name for p in (ROOT / package).glob("*/*.py")}
    text = (ROOT / "docs" / "design.md").read_text(encoding="utf-8").split("## Decisions")[0]
    rows = [line.split("|")[1] for line in text.splitlines() if line.startswith(f"| `{package}/")]
    named = {name.split("/")[0] for row in rows for name in re.findall(rf"`(?:{package}/)?([a-z_/]+)`", row)}
    assert named == there - {"__init__"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    text = re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text)
    missing = [t for t in targets if "://" not in t and not (document.parent / t).exists()]
    assert missing == []
