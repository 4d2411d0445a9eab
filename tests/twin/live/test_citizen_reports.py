"""Citizens' reports: what an undecided, an approved and a refused report may do, and that each verdict counts once."""

import json
import time
from pathlib import Path

import pytest

from twin.alerts import Watch, load_rules
from twin.errors import InputError
from twin.live import Live, Report, decide, load_live, read_reports
from twin.live.citizen_reports import Moderation, Moderator, ReportSink, reports_text
from twin.live.service import decide_report, list_reports
from twin.sensors import MemorySink, Quality, Reading
from twin.store import open_store

START = 1_795_255_200 * 10**9
REPORT = Reading(START, START, "app", "report/1", "depth", "m", 0.5, longitude=139.7, latitude=35.6)


def listed(folder: Path, moderation: Moderation = "suspect", *, reading: Reading = REPORT) -> tuple[MemorySink, Report]:
    sink = MemorySink()
    ReportSink(sink, folder, moderation).append([reading])
    return sink, read_reports(folder)[-1]


@pytest.mark.parametrize(("moderation", "quality"), [("suspect", Quality.SUSPECT), ("hold", Quality.BAD)])
def test_an_undecided_report(tmp_path: Path, moderation: Moderation, quality: Quality) -> None:
    sink, report = listed(tmp_path, moderation)
    assert sink.readings == [REPORT._replace(quality=quality)]
    assert (report.reading._replace(height=0.0), report.verdict) == (REPORT._replace(height=0.0), "")
    assert report.id in reports_text([report], "ja")


@pytest.mark.parametrize(("verdict", "quality"), [("approved", Quality.ESTIMATED), ("refused", Quality.BAD)])
def test_a_verdict_is_applied_once_by_twins_killed_in_between(tmp_path: Path, verdict: str, quality: Quality) -> None:
    """The store holds the report and one revision of it, also where the verdict is applied again after a crash."""
    sink, report = listed(tmp_path)
    decide(tmp_path, report.id, verdict=verdict, who="Sato", note="seen")  # type: ignore[arg-type]
    moderator = Moderator(tmp_path, sink, clock=lambda: START + 60 * 10**9)
    assert moderator.advance() == ""
    moderator.advance()
    assert len(sink.readings) == 2
    sink.positions.clear()  # a crash before the position was remembered
    Moderator(tmp_path, sink, clock=lambda: START + 90 * 10**9).advance()
    with open_store(None) as store:
        store.append(sink.readings)
        assert store.counts()["revisions"] == 1
        (last,) = store.history().to_pylist()
        assert (last["quality"], last["value"]) == (quality, 0.5)
        assert store.latest().column("quality").to_pylist() == [quality]
    (decided,) = read_reports(tmp_path)
    assert (decided.verdict, decided.who, decided.note) == (verdict, "Sato", "seen")


def test_what_a_page_or_a_person_may_write(tmp_path: Path) -> None:
    """An unfinished line waits; a broken or unknown one is reported and harms no other; a verdict is changed once."""
    sink, report = listed(tmp_path)
    file = tmp_path / "verdicts.ndjson"
    approved = json.dumps({"id": report.id, "verdict": "approved", "who": "x", "time": 1})
    file.write_text(f'{{broken\n{{"id": "none", "verdict": "approved"}}\n{approved[:20]}', encoding="utf-8")
    moderator = Moderator(tmp_path, sink, clock=lambda: START)
    assert "none" in moderator.advance()
    assert len(sink.readings) == 1
    with file.open("a", encoding="utf-8") as more:
        more.write(approved[20:] + "\n")
    assert moderator.advance() == ""
    assert sink.readings[-1].quality == Quality.ESTIMATED
    with pytest.raises(InputError, match="approved before"):
        decide(tmp_path, report.id, verdict="approved", who="x")
    decide(tmp_path, report.id, verdict="refused", who="y")
    moderator.advance()
    assert sink.readings[-1].quality == Quality.BAD
    with pytest.raises(InputError, match="no report 'zzz'"):
        decide(tmp_path, "zzz", verdict="approved", who="x")


def test_what_the_place_reads_now_ends_the_alert_of_a_report(tmp_path: Path) -> None:
    """A suspect report raises an alert, its refusal ends none (it is unknown then), a stated 0 cm ends it."""
    rules = load_rules('[[rule]]\nname = "r"\nkind = "level"\nquantity = "depth"\nlevels = { danger = "30 cm" }')
    sink, report = listed(tmp_path)
    moderator = Moderator(tmp_path, sink)
    decide(tmp_path, report.id, verdict="refused", who="x")
    decide(tmp_path, report.id, verdict="observed", who="x", value="0 cm")
    assert moderator.advance() == ""
    watch = Watch(rules)
    actions = [[alert.action for alert in watch.advance([reading])] for reading in sink.readings]
    assert actions == [["alert"], [], ["cancel"]]
    assert read_reports(tmp_path)[0].verdict == "refused"
    with pytest.raises(InputError, match="needs a value"):
        decide(tmp_path, report.id, verdict="observed", who="x")


def test_a_report_without_a_value_stays_missing(tmp_path: Path) -> None:
    missing = REPORT._replace(value=float("nan"), quality=int(Quality.MISSING))
    sink, report = listed(tmp_path, reading=missing)
    decide(tmp_path, report.id, verdict="approved", who="x")
    Moderator(tmp_path, sink).advance()
    assert {reading.quality for reading in sink.readings} == {Quality.MISSING}


def test_the_same_report_sent_again_is_listed_once(tmp_path: Path) -> None:
    sink = ReportSink(MemorySink(), tmp_path, "suspect")
    sink.append([REPORT])
    sink.submit([REPORT, REPORT._replace(stream="report/2")])
    assert [report.reading.stream for report in read_reports(tmp_path)] == ["report/1", "report/2"]


LIVE = """[live]
folder = "out"
write_every = 1
[[feed]]
kind = "replay"
source = "app"
moderation = "suspect"
replay = { path = "reports.csv" }
[[feed.mapping]]
match = "reports.csv"
stream = "report/{/n}"
time = "/time"
value = [{ path = "/depth", quantity = "depth", unit = "cm" }]
[[rule]]
name = "flooding"
kind = "level"
quantity = "depth"
levels = { danger = "30 cm" }
quorum = { count = 2, within = "1 h" }
"""


def test_a_live_twin_takes_reports_and_verdicts(tmp_path: Path) -> None:
    """Two suspect reports raise the alert of a quorum of two; verdicts given while it runs are applied and stored."""
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 60))
    (tmp_path / "reports.csv").write_text(f"time,n,depth\n{now},1,50\n{now},2,40\n", encoding="utf-8")
    path = tmp_path / "live.toml"
    path.write_text(LIVE, encoding="utf-8")
    shown: list[str] = []
    with Live(load_live(path)) as live:
        assert live.feeds[0].done.wait(20)  # type: ignore[attr-defined]
        list_reports(path, lang="en", show=shown.append)
        first, second = (report.id for report in read_reports(tmp_path / "out"))
        decide_report(path, first, verdict="approved", who="Sato")
        decide_report(path, second, verdict="refused", who="Sato")
        deadline = time.monotonic() + 20
        while live._folder.spool.last_id < 4:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        standing = live.status().standing
    assert "wait for a verdict: 2 (0 decided)" in shown[0]
    assert [alert.stage.name for alert in standing] == ["DANGER"]
    with open_store(tmp_path / "out" / "history.duckdb") as store:
        rows = store.history().to_pylist()
    assert [(row["stream"], row["quality"]) for row in rows] == [
        ("report/1", Quality.ESTIMATED),
        ("report/2", Quality.BAD),
    ]
