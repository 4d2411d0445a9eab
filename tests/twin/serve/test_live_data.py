"""Gauges and alerts as the page shows them."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from pyproj import CRS

from twin.alerts.messages import to_json
from twin.alerts.rules import Stage
from twin.alerts.watch import Alert
from twin.serve import page
from twin.serve.live_data import LiveData, alerts_in_force, live_data_from_files, sensors_from_readings

NOW = 1_790_000_000.0


@pytest.fixture
def readings():
    """Zone IX of the plane rectangular system has its origin at 36 N, 139 deg 50 min E."""
    return pd.DataFrame(
        {
            "event_time": (np.array([NOW - 60, NOW - 30, NOW - 7200, NOW - 10, NOW - 5]) * 1e9).astype(np.int64),
            "stream": ["river/a", "river/a", "river/b", "river/c", "nowhere"],
            "quantity": ["level", "level", "level", "level", "level"],
            "unit": "m",
            "value": [1.0, 1.5, 2.0, 99.0, 3.0],
            "quality": [0, 0, 0, 4, 0],
            "longitude": [139 + 50 / 60] * 4 + [np.nan],
            "latitude": [36.0] * 4 + [np.nan],
        }
    )


def alert(number: int, action: str, stage: Stage, stream: str = "river/a") -> Alert:
    return Alert(
        f"rule/{stream}/{number}", "rule", "threshold", action, int(NOW * 1e9) + number, stage, Stage.NONE, "level",
        "mqtt", stream, "", "", 139.8, 36.0, 1.5, "m", 1.2, None, None, (), None,
    )  # fmt: skip


def test_the_last_reading_is_shown_with_its_age(readings):
    found = sensors_from_readings(readings, CRS.from_epsg(6677), now=NOW).set_index("name")
    assert list(found.index) == ["b level", "a level", "c level"]
    assert found.loc["a level", "value"] == 1.5
    assert found.loc["a level", "age"] == pytest.approx(30.0)
    assert found.loc["a level", ["x", "y"]].astype(float).abs().max() < 0.01
    assert dict(found["state"]) == {"a level": "ok", "b level": "stale", "c level": "unknown"}
    assert np.isnan(found.loc["c level", "value"])  # bad readings are not shown as numbers


def test_a_cancelled_alert_is_over_and_the_gravest_comes_first():
    lines = [
        to_json(alert(1, "alert", Stage.DANGER)), to_json(alert(2, "cancel", Stage.NONE)),
        to_json(alert(3, "alert", Stage.CAUTION, "river/b")), to_json(alert(4, "alert", Stage.DANGER, "river/c")), "",
    ]  # fmt: skip
    assert [a.stream for a in alerts_in_force(lines)] == ["river/c", "river/b"]


def test_files_of_a_run_become_gauges_and_headlines(readings, tmp_path):
    crs = CRS.from_epsg(6677)
    readings.to_parquet(tmp_path / "readings.parquet")
    (tmp_path / "alerts.ndjson").write_text(to_json(alert(1, "alert", Stage.DANGER)) + "\n", encoding="utf-8")
    live = live_data_from_files(tmp_path, crs, lang="ja", now=NOW)
    assert live.sensors is not None
    assert list(live.sensors.loc[live.sensors["name"] == "a level", "state"]) == ["alert"]
    assert live.alerts == ("river/a 水位 氾濫危険 (1.50 m)",)


def test_a_source_that_is_absent_is_not_an_empty_one(readings, tmp_path):
    """Nobody knows of alerts without a file of alerts; an empty file says that there are none."""
    crs = CRS.from_epsg(6677)
    assert live_data_from_files(tmp_path, crs) == LiveData(None, None)
    (tmp_path / "alerts.ndjson").write_text("", encoding="utf-8")
    assert live_data_from_files(tmp_path, crs) == LiveData(None, ())
    (tmp_path / "alerts.ndjson").unlink()
    readings.to_parquet(tmp_path / "readings.parquet")
    live = live_data_from_files(tmp_path, crs, now=NOW)
    assert live.alerts is None
    assert live.sensors is not None
    assert len(live.sensors) == 3


def test_alerts_are_shown_without_gauges(tmp_path):
    (tmp_path / "alerts.ndjson").write_text(to_json(alert(1, "alert", Stage.DANGER)) + "\n", encoding="utf-8")
    live = live_data_from_files(tmp_path, CRS.from_epsg(6677))
    assert live == LiveData(None, ("river/a water level flood danger, evacuate (1.50 m)",))


def test_silence_is_no_stage_of_water(tmp_path):
    silent = alert(1, "alert", Stage.STANDBY)._replace(kind="silence", value=np.nan)
    (tmp_path / "alerts.ndjson").write_text(to_json(silent) + "\n", encoding="utf-8")
    assert live_data_from_files(tmp_path, CRS.from_epsg(6677), lang="ja").alerts == ("river/a 水位 受信途絶",)


@pytest.mark.parametrize(
    ("found", "lang", "alerts", "gauges"),
    [
        (LiveData(), "en", "not connected to alerts", "not connected to gauges"),
        (LiveData(), "ja", "警報に接続していません", "観測に接続していません"),
        (LiveData(None, ()), "en", "no alerts", "not connected to gauges"),
        (LiveData(None, ()), "ja", "警報なし", "観測に接続していません"),
        (OSError("no route"), "en", "alerts unknown: no route", "gauges unknown: no route"),
        (OSError("no route"), "ja", "警報不明：no route", "観測不明：no route"),
    ],
)
def test_no_alerts_is_shown_only_with_a_source_of_alerts(found, lang, alerts, gauges):
    state = SimpleNamespace()
    page._show_live(state, found, lang)
    assert (state.alerts, state.gauges) == ([], [])
    assert (state.alerts_note, state.gauges_note) == (alerts, gauges)
