"""The live page in headless Chromium: pictures, time, a click, gauges, and the door."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests import browser
from tests.needs import needs

pytestmark = [pytest.mark.server, pytest.mark.needs("drawing")]

needs("trame", "trame_vuetify")

_PROGRAM = """
import pathlib, sys
from tests.town_of_boxes import town_of_boxes
from twin.scene import draw_scene
from tests.needs import needs
from twin.serve import LiveData, LiveView, serve_scene
t = town_of_boxes(225)
p = draw_scene(t.city, t.flood, terrain=t.terrain, streets=t.streets, hazard=t.hazard, sensors=t.sensors,
          shelters=t.shelters, title="浸水と観測", lang="ja", time=1200.0, off_screen=True, window_size=(1000, 700))
proxy = bool(sys.argv[1])
serve_scene(p, port=0, token=sys.argv[1] or None, is_behind_proxy=proxy, live_view=LiveView(pathlib.Path(sys.argv[2])),
            ready=lambda address: print("READY", address, flush=True),
            live=lambda: LiveData(t.sensors, ("水位計 日本橋: 氾濫危険",)))
"""


TOKEN = "a-secret-of-sixteen"


@pytest.fixture(params=["", TOKEN], ids=["loopback", "token"])
def address(request, tmp_path):
    """A page in a process of its own, on loopback or as behind a proxy; its address and its token."""
    out = tmp_path / "out.txt"
    with out.open("w") as stream:
        process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, request.param, str(tmp_path / "live")], stdout=stream,
            stderr=subprocess.STDOUT, cwd=Path(__file__).parents[3], env={**os.environ},
        )  # fmt: skip
    try:
        for _ in range(240):
            lines = [line for line in out.read_text().splitlines() if line.startswith("READY")]
            if lines or process.poll() is not None:
                break
            time.sleep(0.5)
        assert lines, out.read_text()[-2000:]
        yield lines[0].split()[1], request.param
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_the_page_shows_turns_and_answers(address, tmp_path):
    browser.needs_browser("playwright-core")
    address, token = address
    live = f"{address}live/state.json?lang=ja"
    if token:
        assert TOKEN not in address
        refused = browser.run_node("serve_page.mjs", address, str(tmp_path / "no.png"))
        assert refused["status"] == 401
        assert "浸水" not in refused["text"]
        with pytest.raises(HTTPError, match="401"):
            urlopen(live)
        address += f"#token={token}"  # which the form enters, and browsers do not send
    else:
        with urlopen(live) as answer:
            assert json.load(answer)["situation"]["level"] == "disconnected"
    found = browser.run_node("serve_page.mjs", address, str(tmp_path / "page.png"))
    assert (found["before"], found["after"]) == ("開始から0時間20分", "開始から0時間30分")
    assert "bldg_" in found["row"]
    assert "measured_height" in found["row"]
    assert any("不明" in gauge and "2時間前" in gauge for gauge in found["gauges"])
    assert any("2.31 m" in gauge and "警戒超過" in gauge for gauge in found["gauges"])
    assert "氾濫危険" in found["text"]
    # trame's client first asks for a launcher, which this server does not have (405).
    assert [e for e in found["errors"] if "405" not in e and "401" not in e] == []
