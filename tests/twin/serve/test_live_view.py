"""What the live page shows of a live folder: nothing unknown, bad or old is shown as a value of now."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from pyproj import CRS

from tests.needs import needs
from twin.alerts import Alert, Stage, to_json
from twin.errors import InputError
from twin.live.citizen_reports import ReportSink, read_reports
from twin.live.outbox import Outbox, Undeliverable, read_acknowledgements
from twin.live.status import LiveStatus, StatusFile
from twin.sensors.readings import Quality, Reading
from twin.serve.live_data import LiveData, live_data_from_folder
from twin.serve.live_view import LiveView, value_text
from twin.serve.sparklines import thinned
from twin.store import Spool

needs("duckdb")

S = 10**9
NOW = 1_795_825_859 * S


def alert(stream: str, stage: Stage, value: float = 5.4, **changes: Any) -> Alert:
    fields = Alert(
        f"水位/{stream}/1", "水位", "level", "alert", NOW - 600 * S, stage, Stage.NONE, "water_level", "mqtt", stream,
        "", "", math.nan, math.nan, value, "m", 5.0, None, None, (), None,
    )  # fmt: skip
    return fields._replace(**changes)


DANGER = alert("gauge/2", Stage.DANGER)
ROWS = {  # stream: value, seconds old, quality, state shown
    "gauge/1": (2.3, 60, Quality.GOOD, "ok"),
    "gauge/2": (5.4, 60, Quality.ESTIMATED, "ok"),
    "old": (1.0, 5000, Quality.GOOD, "stale"),
    "suspect": (1.0, 60, Quality.SUSPECT, "suspect"),
    "bad": (9.9, 60, Quality.BAD, "unknown"),
    "missing": (math.nan, 60, Quality.MISSING, "unknown"),
    "nan": (math.nan, 60, Quality.GOOD, "unknown"),
}


def write(
    folder: Path, *, standing: list[Alert], undelivered: list[Undeliverable] | None = None, now: int = NOW
) -> LiveView:
    """The files of a twin with the gauges of ROWS; the view of them."""
    streams = list(ROWS)
    times = np.array([NOW - ROWS[stream][1] * S for stream in streams]).astype("datetime64[ns]")
    pd.DataFrame(
        {
            "source": "mqtt", "stream": streams, "quantity": "water_level", "unit": "m",
            "value": [ROWS[s][0] for s in streams],
            "time": pd.DatetimeIndex(times, tz="UTC"), "age": 0.0, "state": "fresh",
            "quality": [int(ROWS[s][2]) for s in streams], "place_kind": "", "place_id": "",
            "object": None, "longitude": 139.999, "latitude": 35.498,
            "name": ["日本橋", "新町", *[""] * 5], "name_en": ["", "Shinmachi", *[""] * 5], "area": "東",
        }
    ).to_parquet(folder / "current.parquet")  # fmt: skip
    status = LiveStatus([], 7, 0, 7, 7, 0, 0, standing, [], [], undelivered=undelivered or [], evaluated=0.5)
    facts = {"name": "city", "fresh_for": 900.0, "n_rules": 1}
    StatusFile(folder, lambda: status, facts=facts, every=5.0, clock=lambda: now).write()
    return LiveView(folder, clock=lambda: NOW)


def test_a_gauge_is_shown_by_age_and_quality_not_by_what_the_file_called_it(tmp_path: Path) -> None:
    shown = write(tmp_path, standing=[DANGER]).view("en")
    rows = {row["key"].split("\n")[1]: row for row in shown["gauges"]}
    assert {stream: row["state"] for stream, row in rows.items()} == {stream: row[3] for stream, row in ROWS.items()}
    assert [rows[s]["value"] for s in ("bad", "missing", "nan")] == ["unknown"] * 3
    assert rows["bad"]["number"] is None
    assert (rows["gauge/1"]["value"], rows["gauge/1"]["name"], rows["gauge/1"]["age"]) == (
        "2.30 m",
        "日本橋",
        "1 min ago",
    )
    assert (rows["gauge/2"]["name"], rows["gauge/2"]["stage"]) == ("Shinmachi", 4)
    assert shown["gauges"][0]["key"] == "mqtt\ngauge/2\nwater_level"  # the gravest first
    assert shown["situation"]["level"] == "alert"
    assert "gauges without a valid recent value: 5 of 7" in shown["situation"]["details"]
    (found,) = shown["alerts"]
    assert (found["place"], found["details"]) == (
        "Shinmachi",
        ["value 5.40 m", "threshold 5.00 m", "now 5.40 m (1 min ago)"],
    )
    json.dumps(shown, allow_nan=False)


def test_a_search_narrows_the_list_and_not_the_situation(tmp_path: Path) -> None:
    view = write(tmp_path, standing=[DANGER])
    assert [row["name"] for row in view.view("ja", search="新町 東")["gauges"]] == ["新町"]
    shown = view.view("ja", search=".*")  # no pattern
    assert shown["gauges"] == []
    assert shown["n_gauges"] == 7
    assert shown["situation"]["stage"] == 4


def test_a_folder_without_a_twin_and_damaged_files_are_not_connected(tmp_path: Path) -> None:
    for view in (LiveView(tmp_path), LiveView(tmp_path / "absent")):
        shown = view.view("en")
        assert shown["situation"]["level"] == "disconnected"
        assert (shown["alerts"], shown["gauges"], shown["timeline"]) == (None, None, None)
    view = write(tmp_path, standing=[])
    (tmp_path / "current.parquet").write_bytes(b"PAR1 damaged")
    shown = view.view("en")
    assert (shown["gauges"], shown["situation"]["level"]) == (None, "incomplete")
    assert "current.parquet" in shown["gauges_problem"]
    (tmp_path / "status.json").write_text("{", encoding="utf-8")
    shown = view.view("en")
    assert (shown["situation"]["level"], shown["is_connected"], shown["alerts"]) == ("unknown", False, None)


def test_a_twin_that_was_heard_too_long_ago_is_not_connected(tmp_path: Path) -> None:
    shown = write(tmp_path, standing=[], now=NOW - 16 * S).view("ja")
    assert (shown["situation"]["level"], shown["is_connected"]) == ("disconnected", False)
    assert "警報なし" not in json.dumps(shown["situation"], ensure_ascii=False)


def test_rules_that_hang_are_no_all_clear(tmp_path: Path) -> None:
    """The status goes on being written by a thread of its own; what it tells of the rules is old."""
    view = write(tmp_path, standing=[])
    values = json.loads((tmp_path / "status.json").read_text(encoding="utf-8"))
    for evaluated in (31.0, None):
        (tmp_path / "status.json").write_text(json.dumps({**values, "evaluated": evaluated}), encoding="utf-8")
        assert view.view("en")["situation"]["level"] == "unknown"
        assert live_data_from_folder(tmp_path, CRS.from_epsg(6677), now=NOW / S).alerts is None


def test_an_acknowledgement_is_appended_and_shown_at_once(tmp_path: Path) -> None:
    view = write(tmp_path, standing=[DANGER])
    view.acknowledge(DANGER.id, who=" 山田\n太郎 ", note="出動")
    (entry,) = read_acknowledgements(tmp_path / "acknowledgements.ndjson")
    assert (entry.alert_id, entry.who, entry.time, entry.note) == (DANGER.id, "山田 太郎", NOW, "出動")
    (found,) = view.view("ja")["alerts"]
    assert found["acknowledged"] == "確認済み：山田 太郎（09:30）"
    for alert_id, who, note in (
        ("no such", "a", ""),
        (DANGER.id, "  ", ""),
        (DANGER.id, "x" * 101, ""),
        (DANGER.id, "a", "x" * 501),
    ):
        with pytest.raises(InputError):
            view.acknowledge(alert_id, who=who, note=note)
    assert len(read_acknowledgements(tmp_path / "acknowledgements.ndjson")) == 1


def test_what_was_not_delivered_stays_until_somebody_looked(tmp_path: Path) -> None:
    """Also where the alert has ended since."""
    with Outbox(tmp_path / "alerts.sqlite") as outbox:
        outbox.add([(DANGER.id, DANGER.time, to_json(DANGER))])
    view = write(tmp_path, standing=[], undelivered=[Undeliverable("mail", DANGER.id, "550", NOW - 9 * S)])
    (found,) = view.view("en")["undelivered"]
    assert (found["sender"], found["reason"], found["place"], found["stage"]) == ("mail", "550", "Shinmachi", 4)
    assert view.view("en")["situation"]["level"] == "incomplete"
    view.acknowledge(DANGER.id, who="Sato")
    assert view.view("en")["undelivered"] == []
    later = [Undeliverable("mail", DANGER.id, "550", NOW + 9 * S)]  # refused again after somebody looked
    assert len(write(tmp_path, standing=[], undelivered=later).view("en")["undelivered"]) == 1


def test_the_last_day_has_what_ended_and_what_was_reported_late(tmp_path: Path) -> None:
    past = alert("gauge/1", Stage.DANGER, id="水位/gauge/1/2", action="past", received=NOW - 60 * S, notes=("late",))
    cancel = DANGER._replace(id="水位/gauge/2/2", action="cancel", stage=Stage.NONE, previous=Stage.DANGER)
    old = alert("old", Stage.DANGER, time=NOW - 90_000 * S)
    with Outbox(tmp_path / "alerts.sqlite") as outbox:
        outbox.add([(one.id, one.time, to_json(one)) for one in (old, DANGER, cancel, past)])
    found = write(tmp_path, standing=[]).view("en")["timeline"]
    assert [(one["id"], one["action"]) for one in found] == [
        ("水位/gauge/1/2", "past"), ("水位/gauge/2/2", "cancel"), ("水位/gauge/2/1", "alert"),
    ]  # fmt: skip
    assert "reached earlier, reported at 09:29" in found[0]["details"]


def test_the_scene_has_the_gauges_of_the_live_twin(tmp_path: Path) -> None:
    """Zone IX: the pins of `twin serve RUN --live FOLDER`; without a twin neither gauges nor alerts are known."""
    crs = CRS.from_epsg(6677)
    assert live_data_from_folder(tmp_path, crs, now=NOW / S) == LiveData(None, None)
    write(tmp_path, standing=[DANGER])
    found = live_data_from_folder(tmp_path, crs, now=NOW / S)
    assert found.alerts is not None
    assert found.alerts[0].startswith("Shinmachi water level flood danger")
    assert found.sensors is not None
    states = found.sensors.set_index("name")["state"]
    assert states["Shinmachi water level"] == "alert"
    assert set(states.drop("Shinmachi water level")) == {"ok", "stale", "unknown"}
    assert found.sensors["x"].to_numpy() == pytest.approx(15_034, abs=40)  # 0.1657 degree east of the origin
    assert live_data_from_folder(tmp_path, crs, now=NOW / S + 60) == LiveData(None, None)


def test_units_are_those_people_read() -> None:
    assert value_text(50 / 3.6e6, "m/s", "rain_rate", lang="en") == "50.0 mm/h"
    assert value_text(0.012, "m", "rain_depth", lang="en") == "12.0 mm"
    assert value_text(12.0, "1", "people", lang="ja") == "12"
    assert value_text(math.inf, "m", "water_level", lang="en") == "unknown"


def test_a_thinned_line_keeps_the_peak_of_every_interval() -> None:
    rng = np.random.default_rng(3)
    time, value = np.sort(rng.integers(0, 1000, 400)), rng.normal(size=400)
    value[rng.random(400) < 0.2] = np.nan
    line = thinned(time, value, start=0, end=1000, bins=20)
    expected = []
    for k in range(20):
        inside = [v for t, v in zip(time, value) if k * 50 <= t < (k + 1) * 50 and math.isfinite(v)]
        expected += [max(inside)] if inside else []
    assert [v for _, v in line] == pytest.approx(expected, abs=1e-4)
    assert thinned(np.zeros(0, np.int64), np.zeros(0), start=0, end=10) == []


def test_a_report_is_listed_until_it_is_decided(tmp_path: Path) -> None:
    """Written by the sink of a feed with moderation; the verdict goes where the twin reads it."""
    report = Reading(NOW - 60 * S, NOW - 50 * S, "intake:citizens", "report/1", "depth", "m", 0.4, place_id="中央町1")
    with Spool(tmp_path / "spool.sqlite") as spool:
        ReportSink(spool, tmp_path, "suspect").append([report, report._replace(stream="report/2")])
    view = write(tmp_path, standing=[])
    second, one = view.view("ja")["reports"]  # the newest first
    assert [one[key] for key in ("place", "quantity", "value", "time")] == ["中央町1", "浸水深", "0.40 m", "09:29"]
    with pytest.raises(InputError, match="no report"):
        view.decide("no such", verdict="approved", who="佐藤")
    view.decide(one["id"], verdict="approved", who="佐藤")
    view.decide(second["id"], verdict="refused", who="佐藤", note="写真なし")
    assert view.view("ja")["reports"] == []
    assert [(found.verdict, found.who, found.note) for found in read_reports(tmp_path)] == [
        ("approved", "佐藤", ""), ("refused", "佐藤", "写真なし"),
    ]  # fmt: skip
