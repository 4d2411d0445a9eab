"""Retention: nothing is deleted without a rule, a rule counts from arrival, and what was deleted is reported."""

import json
import time
from pathlib import Path

import pytest

from tests.needs import needs
from twin.alerts import Alert, Stage, to_json
from twin.errors import ScenarioError, StoreError
from twin.live import Live, Outbox, load_live, prune_folder
from twin.live.retention import Deleted, KeepRules, prune
from twin.sensors import Reading, Rejected
from twin.store import HistoryParts, Spool, open_store, read_history

needs("duckdb")

DAY = 86_400 * 10**9
NOW = time.time_ns()
CONFIG = """
[live]
folder = "out"
write_every = 0.2
[[feed]]
kind = "replay"
source = "replay:g"
replay = { path = "g.csv" }
[[feed.mapping]]
match = "g.csv"
stream = "bridge"
time = "/time"
time_zone = "Asia/Tokyo"
value = [{ path = "/level", quantity = "water_level", unit = "m" }]
[[sender]]
kind = "file"
path = "alerts.ndjson"
"""


def reading(days_ago: float, value: float, *, measured: float | None = None) -> Reading:
    arrived = NOW - int(days_ago * DAY)
    return Reading(arrived if measured is None else NOW - int(measured * DAY), arrived, "s", "g", "depth", "m", value)


def line(alert_id: str, action: str, days_ago: float) -> tuple[str, int, str]:
    at = NOW - int(days_ago * DAY)
    alert = Alert(alert_id, "r", "level", action, at, Stage.DANGER, Stage.NONE, "depth", "s", "g", "", "", 0.0, 0.0, 1,
                  "m", None, None, None, (), None, received=at)  # fmt: skip
    return alert_id, at, to_json(alert)


def fill(folder: Path) -> None:
    """Readings of 5 to 0 days ago, one measured long ago, dead letters, gaps, chains of alerts that stand and ended."""
    with Spool(folder / "spool.sqlite") as spool:
        spool.append([], [Rejected(NOW - k * DAY, "s", "g", "wrong", b"x" * 5000) for k in range(5)])
        for k in range(5):
            spool.record_gap("s", NOW - (k + 1) * DAY, NOW - k * DAY, "pause")
    with open_store(folder / "history.duckdb") as store:
        store.append([reading(0.1, 9.0, measured=2000.0)])
        for k in range(5, 0, -1):
            store.append([reading(k, float(k))])
        parts = HistoryParts(folder / "history", part_rows=1)
        parts.update(store)
    with Outbox(folder / "alerts.sqlite") as outbox:
        outbox.add([
            line("old/a/1", "alert", 9), line("old/a/2", "cancel", 8), line("stands/a/1", "alert", 9),
            line("refused/a/1", "alert", 7), line("refused/a/2", "cancel", 7), line("new/a/1", "alert", 1),
            line("waits/a/1", "cancel", 6),
        ])  # fmt: skip
        outbox.give_up("file:a", 4, "400")
        outbox.delivered("file:a", 6)


def apply(folder: Path, keep: KeepRules) -> Deleted:
    with (
        Spool(folder / "spool.sqlite") as spool, open_store(folder / "history.duckdb") as store,
        Outbox(folder / "alerts.sqlite") as outbox,
    ):  # fmt: skip
        return prune(keep, folder, spool=spool, store=store, parts=HistoryParts(folder / "history"), outbox=outbox,
                     now=NOW, standing=["stands/a/1"], senders=["file:a"])  # fmt: skip


def test_without_a_rule_nothing_is_deleted(tmp_path: Path) -> None:
    fill(tmp_path)
    assert apply(tmp_path, KeepRules()) == Deleted()
    assert not (tmp_path / "deletions.ndjson").exists()
    assert apply(tmp_path, KeepRules(history=365, dead_letters=365, gaps=365, alerts=365)) == Deleted()


def test_what_a_rule_deletes_is_counted_by_arrival(tmp_path: Path) -> None:
    """Of each kind what arrived more than 2.5 days ago; not what was measured long ago and has just arrived."""
    fill(tmp_path)
    keep = KeepRules(history=2.5, dead_letters=2.5, gaps=2.5, alerts=2.5)
    assert apply(tmp_path, keep) == Deleted(history=3, dead_letters=2, gaps=2, alerts=3)
    with open_store(tmp_path / "history.duckdb") as store:
        assert store.history()["value"].to_pylist() == [9.0, 2.0, 1.0]
    assert read_history(tmp_path)["value"].to_pylist() == [9.0, 2.0, 1.0]
    with Spool(tmp_path / "spool.sqlite") as spool:
        assert [letter.received_time for _, letter in spool.rejected()] == [NOW - k * DAY for k in range(3)]
        assert [end for _, _, end, _ in spool.gaps()] == [NOW - k * DAY for k in range(3)]
    with Outbox(tmp_path / "alerts.sqlite") as outbox:
        kept = [json.loads(text)["id"] for text in outbox.lines()]
    assert kept == ["stands/a/1", "refused/a/1", "new/a/1", "waits/a/1"]
    (entry,) = map(json.loads, (tmp_path / "deletions.ndjson").read_text().splitlines())
    assert entry["deleted"] == {"history": 3, "dead_letters": 2, "gaps": 2, "alerts": 3}
    assert apply(tmp_path, keep) == Deleted()


def test_the_command_prunes_a_stopped_twin(tmp_path: Path) -> None:
    """The file shrinks; a running twin keeps the folder to itself."""
    folder, path, shown = tmp_path / "out", tmp_path / "live.toml", list[str]()
    fill(folder)
    (tmp_path / "g.csv").write_text("time,level\n2019-10-12 10:00,1.0\n")
    path.write_text(CONFIG)
    prune_folder(path, lang="en", show=shown.append)
    path.write_text(CONFIG + "[keep]\ndead_letters = 2.5\nhistory = 2.5\n")
    before = (folder / "spool.sqlite").stat().st_size
    prune_folder(path, lang="en", show=shown.append)
    assert shown == [
        "the configuration has no [keep]: nothing is deleted",
        "deleted by the rules of [keep]: 3 readings, 2 dead letters, 0 gaps, 0 alerts",
    ]
    assert (folder / "spool.sqlite").stat().st_size < before
    with open_store(folder / "history.duckdb") as store:
        assert store.history()["value"].to_pylist() == [9.0, 2.0, 1.0]
        assert store.append([reading(1, 1.0)]).duplicates == 1
    with Live(load_live(path)), pytest.raises(StoreError, match="in use"):
        prune_folder(path, lang="en", show=shown.append)


@pytest.mark.parametrize("keep", ["", "[keep]\nhistory = 30\n"])
def test_a_replayed_storm_of_years_ago_stays(tmp_path: Path, keep: str) -> None:
    rows = [f"2019-10-12 {h:02d}:{m:02d},{1 + h / 10:.2f}" for h in range(24) for m in range(0, 60, 10)]
    (tmp_path / "g.csv").write_text("\n".join(["time,level", *rows]) + "\n")
    (tmp_path / "live.toml").write_text(CONFIG + keep)
    with Live(load_live(tmp_path / "live.toml")) as live:
        deadline = time.monotonic() + 20
        while live.status().stored < 144:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        live._prune()
        assert live.store.counts()["readings"] == 144
    assert read_history(tmp_path / "out").num_rows == 144


def test_two_limits_that_differ_are_refused(tmp_path: Path) -> None:
    text = CONFIG.replace("write_every = 0.2", "keep_days = 30")
    (tmp_path / "live.toml").write_text(text)
    assert load_live(tmp_path / "live.toml").keep.history == 30
    (tmp_path / "live.toml").write_text(text + "[keep]\nhistory = 40\n")
    with pytest.raises(ScenarioError, match="keep_days"):
        load_live(tmp_path / "live.toml")
