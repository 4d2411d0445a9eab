"""The watch: stages, hysteresis, hold, trend, silence, quorum, forecast; and the same result however it is fed."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twin.alerts import Alert, Stage, Watch, load_rules
from twin.sensors import Reading

NOW = 1_800_000_000 * 10**9
MINUTE = 60 * 10**9

LEVEL = """[[rule]]
name = "river"
kind = "level"
quantity = "water_level"
levels = { standby = 2.0, caution = 3.0, evacuation = 4.0, danger = 5.0, occurred = 6.0 }
"""


def reading(minute: float, value: float, stream: str = "g1", **other: object) -> Reading:
    time = NOW + int(minute * MINUTE)
    return Reading(time, time, "mqtt:city", stream, "water_level", "m", value)._replace(**other)


def stages(alerts: list[Alert]) -> list[tuple[str, int]]:
    return [(alert.action, int(alert.stage)) for alert in alerts]


def run(rules: str, values: list[float], **options: object) -> list[tuple[str, int]]:
    watch = Watch(load_rules(rules), **options)  # type: ignore[arg-type]
    return stages(watch.advance([reading(i, v) for i, v in enumerate(values)]))


def test_five_stages_up_and_back_to_none() -> None:
    assert run(LEVEL, [1.0, 2.0, 3.5, 4.0, 5.2, 6.0, 7.0, 5.5, 1.0]) == [
        ("alert", 1), ("update", 2), ("update", 3), ("update", 4), ("update", 5), ("update", 4), ("cancel", 0)
    ]  # fmt: skip


def test_a_jump_is_one_alert_of_the_worst_stage_with_threshold_and_value() -> None:
    (alert,) = Watch(load_rules(LEVEL)).advance([reading(0, 5.3)])
    assert (alert.stage, alert.threshold, alert.value, alert.severity) == (Stage.DANGER, 5.0, 5.3, "Extreme")
    assert alert.time == NOW


def test_hysteresis_keeps_a_stage_until_it_is_clearly_over() -> None:
    rules = LEVEL + "hysteresis = 0.3\n"
    assert run(rules, [3.0, 2.9, 3.1, 2.71, 3.0, 2.69, 2.99]) == [("alert", 2), ("update", 1)]


def test_hold_needs_each_stage_to_last() -> None:
    rules = LEVEL + 'hold = "2 min"\n'
    assert run(rules, [3.0, 3.0, 2.5, 3.0, 3.0]) == [("alert", 1)]  # 2 held since minute 0, 3 only since minute 3
    assert run(rules, [3.0, 1.0, 3.0, 3.0, 3.0]) == [("alert", 2)]
    assert run(rules, [2.0, 2.0, 5.0, 5.0, 5.0]) == [("alert", 1), ("update", 4)]
    assert run(rules, [3.0, 1.0, 3.0, 1.0]) == []


def test_updates_and_cancels_refer_to_what_they_change() -> None:
    alerts = Watch(load_rules(LEVEL)).advance([reading(i, v) for i, v in enumerate([2.0, 3.0, 1.0, 2.0])])
    assert [a.references for a in alerts] == [None, "river/g1/1", "river/g1/2", None]
    assert [a.id for a in alerts] == [f"river/g1/{n}" for n in (1, 2, 3, 4)]


def test_late_readings_raise_no_alert() -> None:
    watch = Watch(load_rules(LEVEL))
    assert stages(watch.advance([reading(10, 1.0)])) == []
    assert stages(watch.advance([reading(5, 6.0), reading(9.9, 6.0)])) == []
    assert stages(watch.advance([reading(11, 3.0)])) == [("alert", 2)]


def test_a_revision_replaces_the_revised_value() -> None:
    watch = Watch(load_rules(LEVEL))
    assert stages(watch.advance([reading(0, 6.0), reading(0, 1.0)])) == [("alert", 5), ("cancel", 0)]


def test_rate_of_rise_is_the_least_squares_slope() -> None:
    rules = """[[rule]]
name = "rise"
kind = "rate"
quantity = "water_level"
window = "10 min"
levels = { caution = "0.6 m/hour", danger = "2.4 m/hour" }
"""
    rng = np.random.default_rng(1)
    values = [1.0 + 0.02 * i for i in range(20)]  # 1.2 m/h
    watch = Watch(load_rules(rules))
    (alert,) = watch.advance([reading(i, v) for i, v in enumerate(values)])
    assert alert.stage == Stage.CAUTION
    assert alert.trend == pytest.approx(1.2 / 3600)
    noisy = [1.0 + 0.05 * i + rng.normal(0, 0.01) for i in range(12)]
    watch = Watch(load_rules(rules.replace('caution = "0.6 m/hour", ', "")))
    last = watch.advance([reading(i, v) for i, v in enumerate(noisy)])[-1]
    k = round((last.time - NOW) / MINUTE)
    first = max(0, k - 10)
    expected = np.polyfit(np.arange(first, k + 1) * 60.0, noisy[first : k + 1], 1)[0]
    assert last.trend == pytest.approx(expected, rel=1e-9)


def test_lead_time_by_trend() -> None:
    """Rising 1/64 m a minute from 3 m: 5 m is 128 minutes away at the start, and reached in the end."""
    rules = """[[rule]]
name = "soon"
kind = "lead_time"
quantity = "water_level"
target = 5.0
window = "20 min"
levels = { caution = "90.5 min", danger = "30.5 min" }
"""
    watch = Watch(load_rules(rules))
    alerts = watch.advance([reading(i, 3.0 + i / 64) for i in range(140)])
    assert stages(alerts) == [("alert", 2), ("update", 4)]
    assert [a.lead_time for a in alerts] == [pytest.approx(90 * 60), pytest.approx(30 * 60)]
    assert [round((a.time - NOW) / MINUTE) for a in alerts] == [38, 98]
    assert stages(watch.advance([reading(140 + i, 4.0) for i in range(30)])) == [("cancel", 0)]


SILENCE = """[[rule]]
name = "quiet"
kind = "silence"
quantity = "water_level"
limit = "15 min"
silence_stage = "caution"
"""


def test_silence_is_dated_when_the_limit_ran_out_and_ends_with_the_next_reading() -> None:
    watch = Watch(load_rules(SILENCE))
    assert watch.advance([reading(0, 1.0), reading(10, 1.0)]) == []
    assert watch.tick(NOW + 25 * MINUTE) == []
    (alert,) = watch.tick(NOW + 40 * MINUTE)
    assert (alert.stage, alert.time) == (Stage.CAUTION, NOW + 25 * MINUTE)
    assert watch.tick(NOW + 50 * MINUTE) == []
    (end,) = watch.advance([reading(60, 1.0)])
    assert (end.action, end.time, end.references) == ("cancel", NOW + 60 * MINUTE, alert.id)


def test_silence_of_a_sensor_without_readings() -> None:
    watch = Watch(load_rules(SILENCE), start=NOW, expected=[("mqtt:city", "g9", "water_level")])
    (alert,) = watch.tick(NOW + 20 * MINUTE)
    assert (alert.stream, alert.time) == ("g9", NOW + 15 * MINUTE)
    assert np.isnan(alert.value)


def test_silence_goes_by_arrival_not_by_the_sensors_clock() -> None:
    watch = Watch(load_rules(SILENCE))
    watch.advance([reading(0, 1.0), reading(-60, 1.0, received_time=NOW + 14 * MINUTE)])
    assert watch.tick(NOW + 20 * MINUTE) == []


QUORUM = LEVEL + 'quorum = { count = 2, within = "10 min" }\n'


def test_quorum_ignores_one_outlier_and_names_the_sensors_that_agree() -> None:
    watch = Watch(load_rules(QUORUM))
    calm = [reading(i, 1.0, g) for i in range(3) for g in ("g1", "g2", "g3")]
    assert watch.advance([*calm, reading(4, 9.0, "g3")]) == []
    (alert,) = watch.advance([reading(5, 3.2, "g1")])
    assert alert.stage == Stage.CAUTION
    assert {(e.stream, e.value, e.stage) for e in alert.evidence} == {("g1", 3.2, 2), ("g2", 1.0, 0), ("g3", 9.0, 5)}
    assert stages(watch.advance([reading(6, 5.5, "g2")])) == [("update", 4)]


def test_quorum_counts_only_members_with_recent_readings() -> None:
    watch = Watch(load_rules(QUORUM))
    assert watch.advance([reading(0, 9.0, "g1"), reading(20, 9.0, "g2")]) == []
    assert stages(watch.advance([reading(21, 1.0, "g1"), reading(22, 9.0, "g1")])) == [("alert", 5)]


FORECAST = LEVEL.replace('"level"', '"forecast"') + 'horizon = "3 hour"\nhysteresis = 0.2\n'


def test_forecast_gives_the_lead_time_of_the_worst_stage_within_the_horizon() -> None:
    watch = Watch(load_rules(FORECAST))
    times = NOW + np.arange(0, 361, 10) * MINUTE
    values = 2.5 + np.arange(37) * 0.1  # 4 m after 150 min, 5 m after 250
    about = {"source": "nowcast", "stream": "bridge", "quantity": "water_level"}
    (alert,) = watch.forecast(**about, issued=NOW, times=times, values=values)  # type: ignore[arg-type]
    assert (alert.stage, alert.lead_time, alert.threshold) == (Stage.EVACUATION, 150 * 60.0, 4.0)
    assert watch.forecast(**about, issued=NOW + 5 * MINUTE, times=times, values=values) == []  # type: ignore[arg-type]
    (worse,) = watch.forecast(**about, issued=NOW + 90 * MINUTE, times=times, values=values)  # type: ignore[arg-type]
    assert (worse.stage, worse.lead_time) == (Stage.DANGER, 160 * 60.0)
    (over,) = watch.forecast(**about, issued=NOW, times=times, values=np.full(37, np.nan))  # type: ignore[arg-type]
    assert over.action == "cancel"


ALL = (
    QUORUM.replace("river", "reach")
    + LEVEL
    + "hysteresis = 0.3\nhold = 60\n"
    + SILENCE
    + """[[rule]]
name = "rise"
kind = "rate"
quantity = "water_level"
levels = { caution = "1 m/hour" }
"""
)


@given(
    rows=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 7), st.integers(0, 2), st.integers(-3, 3)), max_size=60),
    cuts=st.lists(st.integers(1, 59), max_size=5),
    ticks=st.booleans(),
)
@settings(deadline=None, max_examples=80)
def test_the_same_alerts_however_the_readings_are_cut(
    rows: list[tuple[int, int, int, int]], cuts: list[int], ticks: bool
) -> None:
    arrival, readings = 0, []
    for gap, value, gauge, late in rows:
        arrival += gap
        readings.append(
            reading(arrival + late, float(value), f"g{gauge}", received_time=NOW + arrival * MINUTE,
                    longitude=138.0 + gap / 100)
        )  # fmt: skip
    whole = Watch(load_rules(ALL))
    once = whole.advance(readings) + whole.tick(NOW + 10**6 * MINUTE)
    parts = Watch(load_rules(ALL))
    edges = [0, *sorted({c for c in cuts if c < len(readings)}), len(readings)]
    pieces: list[Alert] = []
    for start, stop in itertools.pairwise(edges):
        pieces += parts.advance(readings[start:stop])
        if ticks and stop > start:
            pieces += parts.tick(readings[stop - 1].received_time)
    pieces += parts.tick(NOW + 10**6 * MINUTE)
    assert {str(a) for a in once} == {str(a) for a in pieces}
    assert len(once) == len(pieces)


def slow_level(values: list[float], limits: list[float], hysteresis: float) -> list[int]:
    """Stage after each value, the obvious way."""
    stage, out = 0, []
    for value in values:
        while stage < len(limits) and value >= limits[stage]:
            stage += 1
        while stage > 0 and value < limits[stage - 1] - hysteresis:
            stage -= 1
        out.append(stage)
    return out


@given(st.lists(st.floats(0.0, 8.0), max_size=50), st.floats(0.0, 0.9))
@settings(deadline=None)
def test_level_stages_against_a_slow_reference(values: list[float], hysteresis: float) -> None:
    watch = Watch(load_rules(LEVEL + f"hysteresis = {hysteresis!r}\n"))
    alerts = {a.time: int(a.stage) for a in watch.advance([reading(i, v) for i, v in enumerate(values)])}
    stage, found = 0, []
    for i in range(len(values)):
        stage = alerts.get(NOW + i * MINUTE, stage)
        found.append(stage)
    assert found == slow_level(values, [2.0, 3.0, 4.0, 5.0, 6.0], hysteresis)


@given(st.integers(0, 2**31), st.integers(1, 199))
@settings(max_examples=30, deadline=None)
def test_a_restart_in_the_middle_changes_nothing(seed: int, cut: int) -> None:
    """Readings through one watch, or through two with the state of the first handed on: the same alerts."""
    rules = load_rules("""
        [[rule]]
        name = "level"
        kind = "level"
        quantity = "depth"
        levels = { caution = 0.3, danger = 0.6 }
        hysteresis = 0.05
        hold = 30
        [[rule]]
        name = "rise"
        kind = "rate"
        quantity = "depth"
        window = 300
        levels = { caution = 0.001 }
        [[rule]]
        name = "both"
        kind = "level"
        quantity = "depth"
        levels = { danger = 0.5 }
        quorum = { count = 2, within = 600 }
        [[rule]]
        name = "silent"
        kind = "silence"
        quantity = "depth"
        limit = 200
        """)
    rng = np.random.default_rng(seed)
    times = 10**18 + np.cumsum(rng.integers(1, 90, 200)) * 10**9
    rows = [
        Reading(int(t), int(t), "s", f"g{rng.integers(3)}", "depth", "m", float(v), longitude=1.0, latitude=2.0)
        for t, v in zip(times, rng.random(200).cumsum() % 1.0)
    ]
    whole = Watch(rules).advance(rows)
    first, second = Watch(rules), Watch(rules)
    before = first.advance(rows[:cut])
    assert second.restore(first.state())
    assert repr(before + second.advance(rows[cut:])) == repr(whole)


def test_changed_rules_continue_the_numbering() -> None:
    text = '[[rule]]\nname = "r"\nkind = "level"\nquantity = "depth"\nlevels = { danger = LIMIT }'
    row = Reading(10**18, 10**18, "s", "g", "depth", "m", 1.0)
    first, second = Watch(load_rules(text.replace("LIMIT", "0.5"))), Watch(load_rules(text.replace("LIMIT", "0.6")))
    assert [a.id for a in first.advance([row])] == ["r/g/1"]
    assert not second.restore(first.state())
    assert [a.id for a in second.advance([row])] == ["r/g/2"]
