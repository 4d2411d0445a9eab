"""The examples run and answer their question."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def test_developer_roofs_have_area() -> None:
    table = runpy.run_path(str(EXAMPLES / "developer_arrays.py"))["main"]()
    # The generator's truth: only LOD2 buildings have roofs, and a gable roof is never smaller than its plan.
    assert (table["roof_area"] > 0).all()
    assert table["roof_area"].sum() > 1000.0


def test_planner_wall_keeps_buildings_dry() -> None:
    wet = runpy.run_path(str(EXAMPLES / "planner_new_levee.py"))["main"](cell_size=10.0)
    assert wet["with the wall"] < wet["as it is"]


@pytest.fixture(scope="module")
def analyst(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from twin.pipeline import run_file

    out = tmp_path_factory.mktemp("analyst")
    return run_file(EXAMPLES / "analyst_scenario.toml", out=out).folder


def test_analyst_scenario_reaches_its_report(analyst: Path) -> None:
    import json

    page = (analyst / "report.html").read_text(encoding="utf-8")
    assert "People" in page
    manifest = json.loads((analyst / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["height_datum"] == "orthometric"
    assert all(len(item["sha256"]) == 64 for item in manifest["inputs"])
    leftovers = [p.name for p in analyst.rglob("*") if ".part" in p.name]
    assert leftovers == []


def test_analyst_arrivals_stay_below_the_bound(analyst: Path) -> None:
    import numpy as np
    import xarray as xr

    with xr.open_dataset(analyst / "evacuation.nc", decode_times=False) as run:
        bound = np.interp(run["curve_time"], run["bound_time"], run["bound_people"], left=0)
        at = np.isin(run["curve_time"], run["bound_time"]) | (run["curve_time"] >= float(run["bound_time"][-1]))
        assert (run["safe_arrivals"].values.max(axis=0)[at] <= bound[at] + 1e-9).all()


def test_a_second_run_loads_every_stage(analyst: Path) -> None:
    from twin.pipeline import run_file

    before = {p.name for p in (analyst / "stages").iterdir()}
    calls: list[tuple[float, float, str]] = []
    run_file(EXAMPLES / "analyst_scenario.toml", out=analyst, progress=lambda *call: calls.append(call))
    assert {p.name for p in (analyst / "stages").iterdir()} == before
    for name in ("terrain", "flood", "streets", "evacuation"):
        assert [call for call in calls if call[2] == name] == [(1, 1, name)]
