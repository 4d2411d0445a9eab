"""The live page of a running twin in headless Chromium, at the width of a phone and of a desk, in both languages."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path

import pytest

from tests import browser
from tests.needs import needs
from tests.twin.serve.test_live_server import served
from twin.live import Live, load_live
from twin.live.outbox import read_acknowledgements

needs("aiohttp", "duckdb")
pytestmark = pytest.mark.server

ROOT = Path(__file__).resolve().parents[3]
CONFIG = """
[live]
folder = "out"
name = "試験市 <防災>"
write_every = 0.5
city = "{city}"
[[feed]]
kind = "replay"
source = "replay:test"
replay = {{ path = "readings.ndjson" }}
[[feed.mapping]]
match = "readings.ndjson"
stream = "{{/s}}"
time = "/t"
epoch_unit = "s"
place = {{ kind = "position", longitude = "/x", latitude = "/y" }}
value = [{{ path = "/v", quantity = "water_level", unit = "m" }}]
[[rule]]
name = "水位"
kind = "level"
quantity = "water_level"
levels = {{ caution = 4.0, danger = 5.0 }}
"""
EVIL = "<img src=x onerror=alert(1)>"


def test_an_alert_is_seen_acknowledged_and_never_taken_for_none(tmp_path: Path) -> None:
    browser.needs_browser("playwright-core")
    now = int(time.time())
    rows = [{"t": now - 60 * k, "s": s, "v": v + 0.01 * k, "x": 139.999, "y": 35.499}
            for s, v in (("橋", 5.4), (EVIL, 1.0)) for k in range(30, 0, -1)]  # fmt: skip
    (tmp_path / "readings.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    city = (ROOT / "data" / "sample").as_posix()
    (tmp_path / "live.toml").write_text(CONFIG.format(city=city), encoding="utf-8")
    config = load_live(tmp_path / "live.toml")
    done = threading.Event()
    found: dict = {}

    def look(address: str) -> None:
        try:
            found.update(browser.run_node("live_page.mjs", f"{address}/", str(tmp_path)))
        except Exception as error:
            found["errors"] = [str(error)]
        finally:
            done.set()

    with Live(config) as live, served(config.folder, every=1.0) as address:
        deadline = time.monotonic() + 180  # the rules may have to be compiled first
        while not (alerts := [alert.id for alert in live.status().standing]) and time.monotonic() < deadline:
            time.sleep(0.05)
        chromium = threading.Thread(target=look, args=(address,))
        chromium.start()
        while not done.is_set() and not any(map(live.is_acknowledged, alerts)):
            alerts = [alert.id for alert in live.status().standing]
            done.wait(0.05)
        live.stop()
        while not done.is_set() and not (tmp_path / "stopped").exists():
            done.wait(0.05)
    chromium.join(60)
    assert found["errors"] == []
    assert found["widths"] == [375, 375, 1280]  # nothing is wider than the screen
    assert found["dialogWidth"] <= 375
    assert "Level 4 · flood danger, evacuate" in found["english"]
    assert "5.41 m" in found["english"]
    assert EVIL in found["english"]  # as text
    assert "警戒レベル4相当" in found["japanese"]
    assert found["title"] == "警戒レベル4相当　氾濫危険（警報1件） | 試験市 <防災>"
    assert found["drawn"] > 20
    assert found["acknowledged"].startswith("確認済み：山田 太郎")
    assert [one.who for one in read_acknowledgements(config.folder / "acknowledgements.ndjson")] == ["山田 太郎"]
    assert "接続していません" in found["stopped"]
    assert "その時点で発令中の警報：1件" in found["stopped"]
    assert found["fadedAlerts"] == 1
    assert "サーバーが応答しません" in found["alone"]
    for text in (found["stopped"], found["alone"]):
        assert "警報なし" not in text
        assert "発令中の警報はありません" not in text
