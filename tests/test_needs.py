"""Tests are skipped by `tests.needs` alone: outside CI, or for want of real data."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import needs as module
from tests.needs import needs

ROOT = Path(__file__).parent


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "missing", lambda tool: f"{tool} is not installed")


@pytest.mark.usefixtures("nothing_installed")
def test_a_missing_tool_fails_in_ci_and_skips_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="mosquitto is not installed"):
        needs("mosquitto")
    monkeypatch.setenv("CI", "false")
    with pytest.raises(pytest.skip.Exception, match="mosquitto is not installed"):
        needs("mosquitto")


@pytest.mark.usefixtures("nothing_installed")
def test_missing_real_data_skip_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.skip.Exception):
        needs("CITY_DATA/citygml")


def test_no_test_skips_by_other_means() -> None:
    other = re.compile(r"importorskip|\bskipif\b|pytest\.skip\(|unittest\.skip|mark\.skip\b")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sorted(ROOT.rglob("*.py"))
        if path.name not in ("needs.py", "test_needs.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if other.search(line)
    ]
    assert found == []
