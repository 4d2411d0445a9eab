"""Evaluation of the rules over a spool: what a restart keeps, from when silence counts, a clock that is set."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from twin.alerts import load_rules
from twin.errors import ScenarioError
from twin.live.config import load_live
from twin.live.host_clock import HostClock
from twin.live.latest import Latest
from twin.live.outbox import Outbox
from twin.live.rule_evaluation import RuleEvaluation
from twin.sensors import Reading
from twin.store import Spool

NOW = 1_795_000_000 * 10**9
SECOND, MINUTE = 10**9, 60 * 10**9
RULES = """[[rule]]
name = "river"
kind = "level"
quantity = "water_level"
levels = { caution = 3.0, danger = 5.0 }
[[rule]]
name = "quiet"
kind = "silence"
quantity = "water_level"
limit = "15 min"
"""
OTHER = '[[rule]]\nname = "heat"\nkind = "level"\nquantity = "temperature"\nlevels = { danger = 50.0 }\n'

Begin = Callable[..., RuleEvaluation]


def reading(minute: float, value: float, stream: str = "A") -> Reading:
    time = NOW + int(minute * MINUTE)
    return Reading(time, time, "mqtt:city", stream, "water_level", "m", value)


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    with Spool(tmp_path / "spool.sqlite") as spool:
        yield spool


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with Outbox(tmp_path / "alerts.sqlite") as outbox:
        yield outbox


@pytest.fixture
def begin(spool: Spool, outbox: Outbox, tmp_path: Path) -> Begin:
    """Starts an evaluation; the one before was killed, unless it was told to save its state."""

    def start(minute: float = 0.0, rules: str = RULES, **options: Any) -> RuleEvaluation:
        return RuleEvaluation(
            load_rules(rules), spool, outbox, Latest(), acknowledgements=tmp_path / "acknowledgements.ndjson",
            start=NOW + int(minute * MINUTE), **options,
        )  # fmt: skip

    return start


def decided(outbox: Outbox) -> list[tuple[str, str]]:
    return [(entry["id"], entry["action"]) for entry in map(json.loads, outbox.lines())]


def test_alerts_and_the_state_that_knows_them_are_saved_together(spool: Spool, outbox: Outbox, begin: Begin) -> None:
    """Killed after every step: ids go on, nothing is decided twice, and silence told by the clock is not told again."""
    for minute, value in enumerate((1.0, 4.0, 6.0, 6.0, 1.0, 4.0)):
        spool.append([reading(minute, value)])
        rules = begin(minute)
        assert rules.advance()
    rules.tick(NOW + 30 * MINUTE)
    spool.append([reading(31, 6.0)])
    begin(31).advance()
    assert decided(outbox) == [
        ("river/A/1", "alert"), ("river/A/2", "update"), ("river/A/3", "cancel"), ("river/A/4", "alert"),
        ("quiet/A/1", "alert"), ("river/A/5", "update"), ("quiet/A/2", "cancel"),
    ]  # fmt: skip


def test_after_a_pause_silence_counts_from_the_start_or_from_when_a_feed_is_connected(
    spool: Spool, outbox: Outbox, begin: Begin
) -> None:
    spool.append([reading(0, 1.0)])
    rules = begin()
    rules.advance()
    rules.save_state()
    rules = begin(60)
    rules.tick(NOW + 74 * MINUTE)
    assert decided(outbox) == []
    rules = begin(120)
    for minute in range(120, 125):
        rules.tick(NOW + minute * MINUTE, waiting=["mqtt:city"])
    rules.tick(NOW + 138 * MINUTE)
    assert decided(outbox) == []
    rules.tick(NOW + 140 * MINUTE)
    assert decided(outbox) == [("quiet/A/1", "alert")]


def test_a_feed_that_is_never_connected_is_waited_for_ten_minutes(outbox: Outbox, begin: Begin) -> None:
    rules = begin(expected=[("mqtt:city", "B", "water_level")])
    for minute in range(40):
        rules.tick(NOW + minute * MINUTE, waiting=["mqtt:city"])
    assert decided(outbox) == [("quiet/B/1", "alert")]
    assert json.loads(outbox.lines()[0])["time"] == NOW + (9 + 15) * MINUTE


def test_a_clock_that_is_set_makes_nobody_silent(spool: Spool, outbox: Outbox, begin: Begin) -> None:
    """A day ahead, and back: only what passed by the steady clock counts."""
    wall, steady = [NOW], [0]
    rules = begin(host_clock=HostClock(wall=lambda: wall[0], steady=lambda: steady[0]))

    def wait(minutes: int, *, step: int = 0) -> None:
        wall[0] += minutes * MINUTE + step
        steady[0] += minutes * MINUTE
        rules.advance()
        rules.tick(wall[0])

    spool.append([reading(0, 1.0)])
    wait(0)
    wait(5, step=1440 * MINUTE)
    wait(5)
    assert decided(outbox) == []
    wait(6)
    assert decided(outbox) == [("quiet/A/1", "alert")]
    spool.append([reading(16, 1.0)])
    wait(1, step=-1440 * MINUTE)
    wait(14)
    assert decided(outbox)[1:] == [("quiet/A/2", "cancel")]
    wait(17)
    assert decided(outbox)[2:] == [("quiet/A/3", "alert")]


def test_other_rules_end_what_no_rule_follows_and_keep_the_rest(spool: Spool, outbox: Outbox, begin: Begin) -> None:
    spool.append([reading(0, 6.0), reading(0, 1.0, "B")])
    begin().advance()
    rules = begin(1, OTHER + RULES)
    rules.tick(NOW + MINUTE)
    assert decided(outbox) == [("river/A/1", "alert")]
    rules = begin(2, OTHER)
    rules.tick(NOW + 2 * MINUTE)
    assert decided(outbox)[1:] == [("river/A/2", "cancel")]
    assert json.loads(outbox.lines()[1])["notes"] == ["rule_ended"]
    assert rules.standing() == []


def test_a_state_of_another_version_is_left_and_the_numbers_go_on(spool: Spool, outbox: Outbox, begin: Begin) -> None:
    spool.append([reading(0, 6.0)])
    begin().advance()
    outbox.save_state("watch", 0, b"PK of an earlier version")
    spool.append([reading(1, 6.0, "B")])
    begin(2).advance()
    assert decided(outbox) == [("river/A/1", "alert"), ("river/A/2", "alert"), ("river/B/1", "alert")]


def test_only_what_changed_is_saved(spool: Spool, outbox: Outbox, begin: Begin) -> None:
    """Many streams are saved once; the state after one more reading is small."""
    spool.append([reading(0, 1.0, f"g{k}") for k in range(2000)])
    rules = begin()
    rules.advance()
    rules.save_state()
    spool.append([reading(1, 6.0, "g7")])
    rules.advance()
    _, first = outbox.state("watch/1")  # type: ignore[misc]
    _, second = outbox.state("watch/2")  # type: ignore[misc]
    assert len(second) < len(first) / 20
    spool.append([reading(2, 1.0, "g7")])
    begin(3).advance()
    assert decided(outbox) == [("river/g7/1", "alert"), ("river/g7/2", "cancel")]


def test_thresholds_of_a_station_that_is_never_heard_are_reported(spool: Spool, begin: Begin) -> None:
    own = '[rule.at."{name}"]\ncaution = 2.0\n'
    rules = RULES.split("[[rule]]")
    text = "[[rule]]".join([*rules[:1], rules[1] + own.format(name="A") + own.format(name="guage/7"), rules[2]])
    evaluation = begin(0, text)
    spool.append([reading(0, 1.0)])
    evaluation.advance()
    assert evaluation.unused_thresholds(NOW + 30 * MINUTE) == []
    assert evaluation.unused_thresholds(NOW + 61 * MINUTE) == [("river", "guage/7")]


CONFIG = """[live]
expected = [EXPECTED]
[[feed]]
kind = "replay"
source = "replay:g"
replay = { path = "g.csv" }
"""


def test_expected_streams_of_a_configuration(tmp_path: Path) -> None:
    path = tmp_path / "live.toml"

    def expected(text: str) -> tuple[tuple[str, str, str], ...]:
        path.write_text(CONFIG.replace("EXPECTED", text) + RULES, encoding="utf-8")
        return load_live(path).expected

    assert expected('"g/7"') == (("", "g/7", "water_level"),)
    assert expected('{ source = "replay:g", stream = "g/7" }') == (("replay:g", "g/7", "water_level"),)
    with pytest.raises(ScenarioError, match=r"live\.expected: no rule of kind silence follows 'g/7'"):
        expected('{ stream = "g/7", quantity = "temperature" }')
