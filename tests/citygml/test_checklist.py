"""Every test that `checklist.md` names exists."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent


def test_every_test_of_the_checklist_exists() -> None:
    named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", (HERE / "checklist.md").read_text(encoding="utf-8"))
    assert len(named) > 60
    missing = [
        f"{file}::{name}"
        for file, name in named
        if not (HERE / file).exists() or f"def {name}(" not in (HERE / file).read_text(encoding="utf-8")
    ]
    assert missing == []
