"""`twin serve` on the folder of a finished run, with gauges beside it, in a real browser."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from tests import browser
from tests.needs import needs

pytestmark = [pytest.mark.server, pytest.mark.needs("drawing")]

needs("trame", "trame_vuetify")

ROOT = Path(__file__).resolve().parents[3]
SCENARIO = """
name = "served"
title = "Served run"
[city]
path = "{city}"
[terrain]
cell_size = 10.0
[flood]
duration_hours = 0.5
rain_mm_per_hour = 80
[evacuation]
seeds = 1
people = 200
[outputs]
pictures = false
tiles = false
"""


def readings(now: float) -> pd.DataFrame:
    """A gauge of a minute ago and one that has been silent for two hours, near the sample's river."""
    return pd.DataFrame(
        {
            "event_time": pd.to_datetime([now - 60, now - 7200], unit="s", utc=True),
            "stream": ["gauges/river", "gauges/ditch"], "quantity": ["water_level"] * 2, "unit": ["m"] * 2,
            "value": [2.31, 0.7], "quality": np.array([0, 0], np.uint8),
            "longitude": [139.9985] * 2, "latitude": [35.4975, 35.4990],
        }
    )  # fmt: skip


def test_a_new_levee_is_drawn_on_the_live_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plotter handed to the page has the levee's faces; heights are its crest's."""
    import twin.serve.server as serve
    from twin.pipeline import run_file

    edit = 'kind = "levee"\nline = [[14990, -55884], [14990, -55034]]\ncrest = 3.0\n'
    scenario = tmp_path / "scenario.toml"
    text = SCENARIO.format(city=(ROOT / "data" / "sample").as_posix())
    for old, new in (("= 10.0", "= 20.0"), ("= 0.5", "= 0.1"), ("[evacuation]", "[evacuation]\nenabled = false")):
        text = text.replace(old, new)
    scenario.write_text(f"{text}\n[[edit]]\n{edit}", encoding="utf-8")
    out = run_file(scenario, out=tmp_path / "out").folder
    shown: list = []
    monkeypatch.setattr(serve, "serve_scene", lambda plotter, **_: shown.append(plotter))
    serve.serve_run(out)
    wall = shown[0].state.meshes["walls"]
    assert np.ptp(wall.points[:, 1]) == pytest.approx(850.0)
    assert wall.points[:, 2].max() + shown[0].state.origin[2] == pytest.approx(3.0)
    shown[0].close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory):
    from twin.pipeline import run_file

    folder = tmp_path_factory.mktemp("served")
    scenario = folder / "scenario.toml"
    scenario.write_text(SCENARIO.format(city=(ROOT / "data" / "sample").as_posix()), encoding="utf-8")
    out = run_file(scenario, out=folder / "out").folder
    readings(time.time()).to_parquet(out / "readings.parquet")
    printed = folder / "printed.txt"
    with printed.open("w") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "twin.cli", "serve", str(out), "--port", "0"], stdout=stream,
            stderr=subprocess.STDOUT, cwd=ROOT,
        )  # fmt: skip
    try:
        for _ in range(240):
            lines = [line for line in printed.read_text().splitlines() if line.startswith("open ")]
            if lines or process.poll() is not None:
                break
            time.sleep(0.5)
        assert lines, printed.read_text()[-2000:]
        yield lines[0].split()[1]
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_a_finished_run_opens_with_its_buildings_time_and_gauges(address: str, tmp_path: Path) -> None:
    browser.needs_browser("playwright-core")
    assert address.startswith("http://127.0.0.1:")
    found = browser.run_node("serve_page.mjs", address, str(tmp_path / "page.png"))
    assert found["before"] != found["after"]
    assert "Served run" in found["text"]
    assert any("river" in gauge and "2.31 m" in gauge for gauge in found["gauges"]), json.dumps(found["gauges"])
    assert any("ditch" in gauge and "2 h" in gauge for gauge in found["gauges"]), json.dumps(found["gauges"])
    assert [e for e in found["errors"] if "405" not in e] == []
