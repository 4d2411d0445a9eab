"""The main path in the docstring of `twin`, drawn and run to its report too."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

import twin

_ROOT = Path(__file__).parents[1]


@pytest.mark.needs("drawing")
def test_every_line_of_the_main_path_runs_from_twin_and_citygml_alone(tmp_path, monkeypatch):
    lines = [example.source for example in doctest.DocTestParser().get_examples(twin.__doc__)]
    imports = [line.strip() for line in lines if line.startswith(("import", "from"))]
    assert imports == ["import citygml", "import twin"]
    scenario = (_ROOT / "examples" / "analyst_scenario.toml").read_text(encoding="utf-8")
    scenario = scenario.replace("../data/sample", (_ROOT / "data" / "sample").as_posix()).replace(
        "seeds = 3", "seeds = 1"
    )
    (tmp_path / "scenario.toml").write_text(scenario, encoding="utf-8")
    monkeypatch.chdir(_ROOT)
    names: dict[str, object] = {}
    for line in lines:
        if "draw_scene" in line:
            line = line.replace("terrain=terrain).show()", "terrain=terrain, off_screen=True).close()")
        if "run_file" in line:
            monkeypatch.chdir(tmp_path)
            line = line.replace("twin.run_file", "report = twin.run_file")
        exec(compile(line, "twin", "exec"), names)
    assert Path(names["report"]).is_file()


@pytest.mark.parametrize("place", ["README.md"])
def test_the_main_path_is_in_the_readme(place):
    text = (_ROOT / place).read_text(encoding="utf-8")
    for name in ("terrain_from_city", "streets_from_city", "simulate_flood", "hazard_on_streets", "simulate_evacuation",
                 "building_hazard", "draw_scene", "run_file"):  # fmt: skip
        assert f"twin.{name}(" in text
