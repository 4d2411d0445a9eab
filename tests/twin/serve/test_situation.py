"""The headline of the live page is never on the safe side of what is known."""

from __future__ import annotations

import random
from typing import Any

import pytest

from twin.live.status import StatusReport
from twin.serve.situation import GaugeCounts, situation_of

NAMES = ("none", "standby", "caution", "evacuation", "danger", "occurred")


def values(rng: random.Random) -> dict[str, Any]:
    """A status in which anything may be missing, failing or standing."""

    def often(good: Any, *bad: Any) -> Any:
        return good if rng.random() < 0.8 else rng.choice(bad)

    alerts = often([], None, [
        {"kind": rng.choice(["level", "forecast", "rate", "silence", "stuck", "spike"]), "stage": rng.choice(NAMES[1:])}
        for _ in range(rng.randint(1, 3))
    ])  # fmt: skip
    return {
        "time": 10**18, "write_every": 5.0, "is_stopped": False, "role": often("active", "standby"),
        "evaluated": often(0.4, None, 31.0), "is_drill": often(False, True), "n_rules": often(2, 0),
        "waiting": often(0, 5, 1000),
        "feeds": [{"name": "mqtt", "since": often(1.0, None), "problem": often("", "refused")}],
        "senders": [{"name": "mail", "waiting": 0, "problem": often("", "no route")}],
        "undelivered": often([], [{"sender": "mail", "alert_id": "a", "reason": "550"}]),
        "problems": often([], ["disk full"]), "alerts": alerts, "n_alerts": None if alerts is None else len(alerts),
    }  # fmt: skip


def is_all_well(report: StatusReport | None, gauges: GaugeCounts | None) -> bool:
    """Slow and obvious: every single thing that must be so before a page may be green."""
    if report is None or not report.is_connected or gauges is None:
        return False
    if gauges.all == 0 or gauges.stale > 0 or gauges.unknown > 0:
        return False
    v = report.values
    if v["evaluated"] is None or v["evaluated"] > 30:
        return False
    if v["role"] != "active" or v["is_drill"] or v["n_rules"] == 0 or v["waiting"] >= 1000:
        return False
    for feed in v["feeds"]:
        if feed["problem"] or feed["since"] is None:
            return False
    if any(sender["problem"] for sender in v["senders"]) or v["undelivered"] or v["problems"]:
        return False
    return v["alerts"] is not None and len(v["alerts"]) == 0


def gravest(report: StatusReport | None) -> int:
    found = 0
    for alert in (report.values["alerts"] or []) if report is not None else []:
        if alert["kind"] not in ("silence", "stuck"):
            found = max(found, NAMES.index(alert["stage"]))
    return found


def test_the_page_is_green_only_where_everything_is_well() -> None:
    """4,000 random statuses: green exactly where the oracle allows it; no alert of water is ever left out."""
    rng = random.Random(14)
    seen = set()
    for _ in range(4000):
        report = None
        if rng.random() < 0.95:
            report = StatusReport(rng.random() < 0.9, rng.uniform(-5, 100), values(rng))
        n = rng.choice([0, 3, 3, 3])
        gauges = rng.choice([None, *[GaugeCounts(n, rng.choice([0, 0, 1]), rng.choice([0, 0, 1]))] * 9])
        found = situation_of(report, gauges)
        seen.add(found.level)
        assert (found.level == "quiet") == is_all_well(report, gauges), (report, gauges)
        texts = " ".join(note.text("en") for note in (found.headline, *found.details))
        if report is None or not report.is_connected:
            assert found.level == "disconnected"
            assert "Not connected" in found.headline.text("en")
        elif report.values["role"] == "standby" and not gravest(report):
            assert found.level == "standby"
        elif report.values["alerts"] is None:
            assert found.level == "unknown"
        elif gravest(report):
            assert (found.level, found.stage) == ("alert", gravest(report))
        elif report.values["evaluated"] != 0.4:
            assert found.level == "unknown"
        else:
            assert found.level in ("incomplete", "quiet")
        if found.level in ("disconnected", "unknown", "alert"):
            assert "No alerts" not in texts
        assert all(note.text("ja") for note in (found.headline, *found.details))
    assert seen == {"disconnected", "standby", "unknown", "alert", "incomplete", "quiet"}


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (StatusReport(False, 240.0, {"time": 0, "n_alerts": 2, "is_stopped": True}), ("stopped at", "at that time: 2")),
        (StatusReport(False, 240.0, {"time": 0, "n_alerts": 0}), ("last wrote at", "since then are not known")),
        (StatusReport(False, -4000.0, {"time": 0, "n_alerts": 0}), ("the clocks differ",)),
        (None, ("no twin has run",)),
    ],
)  # fmt: skip
def test_no_connection_tells_what_was_last_known(report: StatusReport | None, words: tuple[str, ...]) -> None:
    text = " ".join(note.text("en") for note in situation_of(report, None).details)
    for word in words:
        assert word in text
