"""The status as other processes read it: what is old, stopped or failed says nothing of the present."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path

import pytest

from twin.alerts import Alert, Stage
from twin.alerts.register import Acknowledgement
from twin.errors import InputError
from twin.live.outbox import Undeliverable
from twin.live.status import FeedStatus, LiveStatus, StatusFile, read_status

S = 10**9
DANGER = Alert(
    "rule/gauge/1", "rule", "level", "alert", 90 * S, Stage.DANGER, Stage.NONE, "water_level", "mqtt", "gauge", "", "",
    139.8, math.nan, 5.4, "m", 5.0, None, None, (), None,
)  # fmt: skip
FOUND = LiveStatus(
    [FeedStatus("mqtt", 7, 1, 2.0, "refused")], 7, 2, 5, 1, 0, 0, [DANGER], [("mail", 3, "no route")], ["disk full"],
    acknowledgements={DANGER.id: Acknowledgement(DANGER.id, "山田", 95 * S)},
    undelivered=[Undeliverable("mail", DANGER.id, "550 no such user", 92 * S)],
)  # fmt: skip


def write(folder: Path, now: int, status=lambda: FOUND, *, is_stopped: bool = False) -> None:
    facts = {"name": "city"}
    StatusFile(folder, status, facts=facts, every=5.0, clock=lambda: now).write(is_stopped=is_stopped)


def test_a_status_is_read_as_it_was(tmp_path: Path) -> None:
    write(tmp_path, 100 * S)
    report = read_status(tmp_path, now=102 * S)
    assert report is not None
    assert (report.is_connected, report.age) == (True, 2.0)
    values = report.values
    (alert,) = values["alerts"]
    assert (alert["id"], alert["stage"], alert["latitude"]) == (DANGER.id, "danger", None)
    assert alert["acknowledged"] == {"who": "山田", "time": 95 * S, "note": ""}
    assert values["feeds"][0]["problem"] == "refused"
    assert values["senders"] == [{"name": "mail", "waiting": 3, "problem": "no route"}]
    assert values["undelivered"] == [
        {"sender": "mail", "alert_id": DANGER.id, "reason": "550 no such user", "time": 92 * S}
    ]
    assert (values["name"], values["n_alerts"], values["problems"]) == ("city", 1, ["disk full"])


@pytest.mark.parametrize(("age", "is_connected"), [(0, True), (15, True), (16, False), (-15, True), (-16, False)])
def test_three_intervals_without_a_status_are_no_connection(tmp_path: Path, age: int, is_connected: bool) -> None:
    """Also where the clocks of writer and reader differ by more than that: the age is then unknown."""
    write(tmp_path, 100 * S)
    report = read_status(tmp_path, now=(100 + age) * S)
    assert report is not None
    assert report.is_connected == is_connected


def test_stopped_failed_absent_and_damaged(tmp_path: Path) -> None:
    assert read_status(tmp_path) is None

    def fails() -> LiveStatus:
        raise OSError("the database has gone")

    write(tmp_path, 100 * S, fails)
    report = read_status(tmp_path, now=100 * S)
    assert report is not None
    assert report.is_connected
    assert report.values["alerts"] is None  # unknown, not none
    assert report.values["problems"] == ["status: the database has gone"]
    write(tmp_path, 100 * S, is_stopped=True)
    report = read_status(tmp_path, now=100 * S)
    assert report is not None
    assert not report.is_connected
    (tmp_path / "status.json").write_text('{"time": "noon"}', encoding="utf-8")
    with pytest.raises(InputError, match="no status of a live twin"):
        read_status(tmp_path)


def test_it_is_written_until_stopped(tmp_path: Path) -> None:
    writer = StatusFile(tmp_path, lambda: FOUND, facts={}, every=0.02)
    writer.start()
    times = set()
    deadline = time.monotonic() + 10
    while len(times) < 3 and time.monotonic() < deadline:
        if (tmp_path / "status.json").exists():
            times.add(json.loads((tmp_path / "status.json").read_text(encoding="utf-8"))["time"])
        time.sleep(0.005)
    writer.stop()
    assert len(times) >= 3
    assert json.loads((tmp_path / "status.json").read_text(encoding="utf-8"))["is_stopped"]


def test_a_twin_of_thousands_of_alerts_gives_the_gravest_and_their_number(tmp_path: Path) -> None:
    many = [DANGER._replace(id=f"rule/{k}/1") for k in range(2500)]
    write(tmp_path, 100 * S, lambda: FOUND._replace(standing=many))
    report = read_status(tmp_path, now=100 * S)
    assert report is not None
    assert (report.values["n_alerts"], len(report.values["alerts"])) == (2500, 2000)
