"""Scenario files: every wrong key is named, at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from twin.errors import ScenarioError
from twin.pipeline.scenario import read_scenario, scenario_from_text

GOOD = 'name = "a"\n[city]\npath = "city"\n'


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (GOOD + "[flood]\nrain_mm_per_huor = 3", "flood.rain_mm_per_huor"),
        (GOOD + "[terrain]\ncell_size = -1", "terrain.cell_size"),
        (GOOD + '[evacuation]\ncompliance = "all"', "evacuation.compliance"),
        (GOOD + '[[edit]]\nkind = "levy"\n', "edit.0"),
        (GOOD + '[[edit]]\nkind = "levee"\nline = [[0, 0]]\ncrest = 3', "edit.0.levee.line"),
        (GOOD + "[flood]\nrain_mm_per_hour = 3\nhyetograph = [[0, 1]]", "flood"),
        ('[city]\npath = "x"', "name"),
        ('name = "../a"\n[city]\npath = "x"', "name"),
    ],
)
def test_the_wrong_key_is_named(text: str, key: str) -> None:
    with pytest.raises(ScenarioError) as error:
        scenario_from_text(text)
    assert f"  {key}: " in str(error.value)


def test_all_complaints_come_at_once() -> None:
    with pytest.raises(ScenarioError) as error:
        scenario_from_text(GOOD + '[terrain]\ncell_size = 0\n[flood]\nsolver = "magic"')
    assert "terrain.cell_size" in str(error.value)
    assert "flood.solver" in str(error.value)


def test_edits_are_told_apart_by_kind() -> None:
    scenario = scenario_from_text(
        GOOD + '[[edit]]\nkind = "levee"\nline = [[0, 0], [10, 0]]\ncrest = 3.0\n'
        '[[edit]]\nkind = "shelter"\nname = "hall"\nxy = [1, 2]\ncapacity = 50\n'
    )
    assert [edit.kind for edit in scenario.edit] == ["levee", "shelter"]


def test_broken_files_say_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="no such file"):
        read_scenario(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("name = ", encoding="utf-8")
    with pytest.raises(ScenarioError, match="not valid TOML"):
        read_scenario(tmp_path / "bad.toml")
    (tmp_path / "sjis.toml").write_bytes('name = "浸水"'.encode("shift_jis"))
    with pytest.raises(ScenarioError, match="UTF-8"):
        read_scenario(tmp_path / "sjis.toml")


def test_the_page_of_keys_is_current() -> None:
    from pathlib import Path

    from twin.pipeline.reference import scenario_reference

    page = Path(__file__).parents[3] / "docs/scenario.md"
    assert page.read_text(encoding="utf-8") == scenario_reference() + "\n", (
        "run python -m twin.pipeline.reference > docs/scenario.md"
    )
