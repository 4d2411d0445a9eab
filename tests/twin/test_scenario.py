"""Scenario files: every wrong key is named, at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from twin.errors import ScenarioError
from twin.scenario import read_scenario, scenario_from_text

GOOD = 'name = "a"\n[city]\npath = "city"\n'


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (GOOD + "[flood]\nrain_mm_per_huor = 3", "flood.rain_mm_per_huor"),
        (GOOD + "[terrain]\ncell_size = -1", "terrain.cell_size"),
        (GOOD + '[evacuation]\ncompliance = "all"', "evacuation.compliance"),
        (GOOD + '[[edit]]\nkind = "levy"\n', "edit.0"),
        (GOOD + '[[edit]]\nkind = "levee"\nline = [[0, 0]]\ncrest = 3', "edit.0.line"),
        (GOOD + "[flood]\nrain_mm_per_hour = 3\nhyetograph = [[0, 1]]", "flood"),
        ('[city]\npath = "x"', "name"),
        ('name = "../a"\n[city]\npath = "x"', "name"),
    ],
)
def test_the_wrong_key_is_named(text: str, key: str) -> None:
    with pytest.raises(ScenarioError) as error:
        scenario_from_text(text)
    assert f"  {key}: " in str(error.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[flood]\nrain_mm_per_huor = 3", "did you mean 'rain_mm_per_hour'?"),
        ("[flood]\nduration_hours = 0.5\noutput_minutes = 45", "output_minutes is 45, longer than the whole run"),
        (
            "[[flood.breach]]\nline = [[0, 0], [0, 9]]\nstart_minutes = 120\nwidth = 5\nsill = 1",
            "breach.0.start_minutes is 120, but the run ends after 120 minutes",
        ),
        ("[evacuation]\nalert_minutes = 200", "evacuation.alert_minutes is 200, but the run ends after 120 minutes"),
        ('[evacuation]\nhazard = "earthquake"', "evacuation.hazard"),
    ],
)
def test_what_makes_no_sense_is_refused_with_what_was_meant(text: str, said: str) -> None:
    with pytest.raises(ScenarioError, match=re.escape(said)):
        scenario_from_text(GOOD + text)


def test_all_complaints_come_at_once() -> None:
    with pytest.raises(ScenarioError) as error:
        scenario_from_text(GOOD + '[terrain]\ncell_size = 0\n[flood]\nsolver = "magic"')
    assert "terrain.cell_size" in str(error.value)
    assert "flood.solver" in str(error.value)


def test_edits_are_distinguished_by_kind() -> None:
    scenario = scenario_from_text(
        GOOD + '[[edit]]\nkind = "levee"\nline = [[0, 0], [10, 0]]\ncrest = 3.0\n'
        '[[edit]]\nkind = "shelter"\nname = "hall"\nxy = [1, 2]\ncapacity = 50\n'
    )
    assert [edit.kind for edit in scenario.edit] == ["levee", "shelter"]


def test_the_error_of_a_broken_file_names_the_cause(tmp_path: Path) -> None:
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

    from twin.pipeline.scenario_reference import scenario_reference

    page = Path(__file__).parents[2] / "docs/scenario.md"
    assert page.read_text(encoding="utf-8") == scenario_reference() + "\n", (
        "run python -m twin.pipeline.scenario_reference > docs/scenario.md"
    )


def test_times_of_an_evacuation_have_one_name_in_files() -> None:
    from twin.evacuation import scenario_from_toml
    from twin.pipeline.evacuation_runs import evacuation_scenario

    times = "alert_minutes = 10\nduration_hours = 1.5\n"
    rules = scenario_from_toml(f"[evacuation]\n{times}")
    ours = evacuation_scenario(scenario_from_text(f"{GOOD}\n[evacuation]\n{times}"))
    assert (rules.alert_time, rules.duration) == (ours.alert_time, ours.duration) == (600.0, 4800.0)
    with pytest.warns(DeprecationWarning, match="alert_time \\[s\\] ends with version 0.4; write alert_minutes"):
        assert scenario_from_toml("alert_time = 600.0").alert_time == 600.0
    with pytest.raises(ScenarioError, match="alert_minutes: expected a number"):
        scenario_from_toml('alert_minutes = "soon"')
