"""The flood forecast on the live page: what is unknown is never shown as dry, and what is past not as ahead."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from tests.needs import needs
from twin.criteria import DEPTH_RANKS, WET_DEPTH
from twin.live.nowcast import WallDepths
from twin.live.nowcast_people import PeopleAhead
from twin.live.nowcast_result import read_nowcast, write_nowcast
from twin.live.status import StatusReport
from twin.serve.live_view import LiveView
from twin.serve.nowcast_view import is_over, nowcast_json
from twin.serve.situation import GaugeCounts, situation_of

needs("duckdb", "xarray")

S = 10**9
NOW = 1_795_825_800 * S  # 09:30 in Japan
STEP = 600 * S


def sign(depth: float) -> str:
    """The rank's sign, written out."""
    if math.isnan(depth):
        return "-"
    if depth < WET_DEPTH:
        return "0"
    return str(max(k for k, rank in enumerate(DEPTH_RANKS, 1) if rank.lower <= depth))


def forecast(folder: Path, depth: np.ndarray, *, begin: int = NOW, people: PeopleAhead | None = None) -> None:
    times = begin + np.arange(depth.shape[0]) * STEP
    ids = [f"b{k}" for k in range(depth.shape[1])]
    write_nowcast(folder, WallDepths(NOW, times, ids, depth, people=people))


def test_ranks_are_those_of_a_plain_reading_of_the_depths(tmp_path: Path) -> None:
    rng = np.random.default_rng(7)
    depth = np.maximum(rng.normal(0.5, 3.0, (6, 40)), 0.0)
    depth[:, :10] = 0.0
    depth[rng.random(depth.shape) < 0.1] = np.nan
    forecast(tmp_path, depth, begin=NOW - 2 * STEP)  # the first two intervals are past, the third begins now
    found = nowcast_json(read_nowcast(tmp_path), lang="ja", now=NOW + 60 * S)
    assert found["times"] == ["今後の最大", "09:30", "09:40", "09:50", "10:00"]
    shown = {identity: "".join(row[k] for row in found["ranks"]) for k, identity in enumerate(found["ids"])}
    for k in range(40):
        ahead = [sign(d) for d in depth[2:, k]]
        known = [d for d in depth[2:, k] if not math.isnan(d)]
        worst = sign(max(known)) if known else "-"
        if f"b{k}" in found["dry"]:
            assert ahead == ["0"] * 4  # dry, and known to be, in every interval
            continue
        assert list(shown[f"b{k}"][1:]) == ahead
        if "-" in ahead and worst == "0":
            worst = "-"  # dry as far as known is unknown
        assert shown[f"b{k}"][0] == worst
    json.dumps(found, allow_nan=False)


def test_people_are_those_of_the_present_and_of_each_interval(tmp_path: Path) -> None:
    times = NOW + np.arange(3) * STEP
    people = PeopleAhead(
        times, ["b0", "b1", "b2"], people=np.array([3, 4, 5]), wet=np.array([3, 4, 0]), unknown=np.array([0, 0, 5]),
        upstairs=np.array([0, 4, 0]), leave_by=np.array([-math.inf, 900.0, math.nan]),
        cut_off=np.array([[3, 0, 0], [3, 0, 0], [3, 4, 0]]),
    )  # fmt: skip
    forecast(tmp_path, np.array([[0.4, 0.0, np.nan], [0.6, 0.3, np.nan], [0.6, 0.6, np.nan]]), people=people)
    found = nowcast_json(read_nowcast(tmp_path), lang="en", now=NOW + 700 * S)  # in the second interval
    figures = [{row["text"]: row["number"] for row in rows} for rows in found["people"]]
    assert figures[0] == {
        "still able to leave now": "4", "without a safe way out now": "3",
        "without a safe way out at the end of the forecast": "7", "with a dry upper floor": "4",
        "whose home gets water": "7", "unknown whether it does": "5", "people in all": "12",
    }  # fmt: skip
    assert [row["still able to leave"] for row in figures[1:]] == ["4", "4", "0"]
    assert [row["without a safe way out"] for row in figures[1:]] == ["3", "3", "7"]
    assert [(one["id"], one["by"], one["is_grave"]) for one in found["places"]] == [
        ("b0", "no safe way out", True), ("b1", "leave by 09:45", False),
    ]  # fmt: skip
    later = nowcast_json(read_nowcast(tmp_path), lang="en", now=NOW + 1000 * S)  # the last departure is past
    assert [one["by"] for one in later["places"]] == ["no safe way out", "no safe way out"]


def test_a_forecast_whose_hours_are_past_is_none(tmp_path: Path) -> None:
    forecast(tmp_path, np.zeros((3, 2)))
    found = read_nowcast(tmp_path)
    assert found is not None
    assert [is_over(found, NOW + seconds * S) for seconds in (0, 1799, 1801)] == [False, False, True]
    assert nowcast_json(found, lang="en", now=NOW + 1801 * S)["is_over"]
    view = LiveView(tmp_path, clock=lambda: NOW + 60 * S)
    assert view.nowcast("ja") is not None
    assert LiveView(tmp_path / "absent").nowcast("ja") is None


@pytest.mark.parametrize(
    ("age", "level", "words"),
    [(None, "incomplete", "no flood forecast"), (599.0, "quiet", ""), (1801.0, "incomplete", "30 min ago")],
)
def test_a_twin_that_forecasts_misses_its_forecast(age: float | None, level: str, words: str) -> None:
    values = {"time": 0, "role": "active", "n_rules": 1, "alerts": [], "n_alerts": 0, "nowcast_every": 600.0,
              "evaluated": 0.5}  # fmt: skip
    found = situation_of(StatusReport(True, 1.0, values), GaugeCounts(3, 0, 0), nowcast_age=age)
    assert found.level == level
    assert words in " ".join(note.text("en") for note in found.details)
