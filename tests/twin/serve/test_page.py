"""The live page in headless Chromium: pictures, time, a click, gauges, and the door."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import browser
from tests.needs import needs

pytestmark = [pytest.mark.server, pytest.mark.needs("drawing")]

needs("trame", "trame_vuetify")

_PROGRAM = """
import sys
from tests.town_of_boxes import town_of_boxes
from twin.scene import draw_scene
from tests.needs import needs
from twin.serve import LiveData, serve_scene
t = town_of_boxes(225)
p = draw_scene(t.city, t.flood, terrain=t.terrain, streets=t.streets, hazard=t.hazard, sensors=t.sensors,
          shelters=t.shelters, title="浸水と観測", lang="ja", time=1200.0, off_screen=True, window_size=(1000, 700))
serve_scene(p, port=0, token=sys.argv[1] or None, ready=lambda address: print("READY", address, flush=True),
            live=lambda: LiveData(t.sensors, ("水位計 日本橋: 氾濫危険",)))
"""


@pytest.fixture(params=["", "a-long-secret"], ids=["loopback", "token"])
def address(request, tmp_path):
    """A page in a process of its own; its address, with the token where there is one."""
    out = tmp_path / "out.txt"
    with out.open("w") as stream:
        process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, request.param], stdout=stream, stderr=subprocess.STDOUT,
            cwd=Path(__file__).parents[3], env={**os.environ},
        )  # fmt: skip
    try:
        for _ in range(240):
            lines = [line for line in out.read_text().splitlines() if line.startswith("READY")]
            if lines or process.poll() is not None:
                break
            time.sleep(0.5)
        assert lines, out.read_text()[-2000:]
        yield lines[0].split()[1]
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_the_page_shows_turns_and_answers(address, tmp_path):
    browser.needs_browser("playwright-core")
    if "token=" in address:
        refused = browser.run_node("serve_page.mjs", address.split("?")[0], str(tmp_path / "no.png"))
        assert refused["status"] == 403
        assert "浸水" not in refused["text"]
    found = browser.run_node("serve_page.mjs", address, str(tmp_path / "page.png"))
    assert (found["before"], found["after"]) == ("開始から0時間20分", "開始から0時間30分")
    assert "bldg_" in found["row"]
    assert "measured_height" in found["row"]
    assert any("不明" in gauge and "2時間前" in gauge for gauge in found["gauges"])
    assert any("2.31 m" in gauge and "警戒超過" in gauge for gauge in found["gauges"])
    assert "氾濫危険" in found["text"]
    # trame's client first asks for a launcher, which this server does not have (405).
    assert [e for e in found["errors"] if "405" not in e] == []
