"""The watch: stages, hysteresis, hold, trend, silence, quorum, forecast, quality, restarts with other rules.

Many random worlds against a slow reference are in `test_watch_worlds.py`.
"""

import numpy as np
import pytest

from twin.alerts import Alert, Stage, Watch, load_rules
from twin.sensors import Quality, Reading, Station, StationIndex

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


def test_a_stage_held_counts_by_the_clock_when_the_gauge_falls_silent() -> None:
    watch = Watch(load_rules(LEVEL + 'hold = "2 min"\n'))
    watch.advance([reading(0, 5.0)])
    assert watch.tick(NOW + 3 * MINUTE) == []
    (alert,) = watch.tick(NOW + 3 * MINUTE + 10**9)  # the hold, and a minute for a reading that contradicts
    assert (alert.stage, alert.time, alert.value, alert.received) == (4, NOW + 3 * MINUTE, 5.0, NOW)


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


def test_a_stage_reached_earlier_is_told_once_and_changes_nothing_that_stands() -> None:
    watch = Watch(load_rules(LEVEL))
    assert stages(watch.advance([reading(10, 1.0)])) == []
    arrival = NOW + 20 * MINUTE
    (late,) = watch.advance([reading(t, 6.0, received_time=arrival) for t in (5, 9.9, 7)])
    assert (late.action, late.stage, late.previous, late.notes) == ("past", Stage.OCCURRED, Stage.NONE, ("late",))
    assert (late.time, late.received, late.references) == (NOW + 5 * MINUTE, arrival, None)
    assert watch.advance([reading(6, 5.0, received_time=arrival + MINUTE)]) == []  # the same hour, and lower
    (now,) = watch.advance([reading(21, 3.0)])
    assert (now.action, now.stage, now.references, now.id) == ("alert", 2, None, "river/g1/2")


def test_what_stood_is_not_told_again_when_its_readings_come_late() -> None:
    watch = Watch(load_rules(LEVEL))
    assert stages(watch.advance([reading(t, v) for t, v in ((0, 5.0), (10, 5.0), (20, 1.0))])) == [
        ("alert", 4), ("cancel", 0)
    ]  # fmt: skip
    assert watch.advance([reading(5, 5.5, received_time=NOW + 30 * MINUTE)]) == []
    (late,) = watch.advance([reading(6, 6.0, received_time=NOW + 31 * MINUTE)])
    assert (late.action, late.stage) == ("past", 5)


def test_newest_first_in_one_delivery_is_taken_in_its_own_order() -> None:
    rows = [reading(t, v, received_time=NOW + 30 * MINUTE) for t, v in ((30, 3.0), (20, 5.9), (10, 5.5), (0, 2.0))]
    assert stages(Watch(load_rules(LEVEL)).advance(rows)) == [("alert", 1), ("update", 4), ("update", 2)]


def test_a_clock_that_is_ahead_once_does_not_hide_what_follows() -> None:
    ahead = reading(4, 2.5, received_time=NOW)
    watch = Watch(load_rules(LEVEL))
    assert stages(watch.advance([ahead, reading(1, 5.5), reading(2, 5.6)])) == [("alert", 1), ("update", 4)]


def test_a_clock_that_was_set_back_does_not_hide_a_danger() -> None:
    """From Japan's time to UTC: nine hours of late readings raise, and end nothing until the clock has caught up."""
    watch = Watch(load_rules(LEVEL))
    back = -540 * MINUTE
    rows = [reading(0, 1.0)] + [
        reading(t, v, event_time=NOW + t * MINUTE + back) for t, v in ((10, 1.0), (65, 5.0), (75, 6.0), (85, 1.0))
    ]
    assert stages(watch.advance(rows)) == [("alert", 4), ("update", 5)]
    assert stages(watch.advance([reading(541, 1.0)])) == [("cancel", 0)]


@pytest.mark.parametrize("quality", [Quality.BAD, Quality.MISSING])
def test_unknown_readings_neither_raise_nor_end(quality: Quality) -> None:
    watch = Watch(load_rules(LEVEL + SILENCE))
    assert watch.advance([reading(0, 9.9, quality=quality)]) == []
    assert stages(watch.advance([reading(1, 5.6)])) == [("alert", 4)]
    assert watch.advance([reading(t, 0.0, quality=quality) for t in range(2, 17)]) == []
    assert [a.rule for a in watch.tick(NOW + 17 * MINUTE)] == ["quiet"]  # nor are they a sign of life


def test_a_gauge_that_only_ever_sends_codes_is_silent() -> None:
    watch = Watch(load_rules(SILENCE))
    watch.advance([reading(t, float("nan"), quality=Quality.MISSING) for t in range(10)])
    (alert,) = watch.tick(NOW + 16 * MINUTE)
    assert alert.time == NOW + 15 * MINUTE


def test_suspect_readings_raise_with_a_note_and_never_lower() -> None:
    watch = Watch(load_rules(LEVEL))
    (alert,) = watch.advance([reading(0, 5.0, quality=Quality.SUSPECT)])
    assert (alert.stage, alert.notes, alert.quality) == (4, ("suspect",), Quality.SUSPECT)
    assert watch.advance([reading(1, 0.0, quality=Quality.SUSPECT)]) == []
    assert stages(watch.advance([reading(-1, 4.0, received_time=NOW + MINUTE)])) == []  # older than what raised it
    assert stages(watch.advance([reading(2, 0.0)])) == [("cancel", 0)]


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


def test_a_trend_uses_every_reading_of_its_window_and_nothing_of_a_gap() -> None:
    """A ripple of 2 cm at one reading a second; 70 cm/hour against 60: one alert that stands; without rise none."""
    rules = """[[rule]]
name = "rise"
kind = "rate"
quantity = "water_level"
window = "30 min"
levels = { danger = "60 cm/hour" }
"""
    for rise, expected in ((0.0, []), (0.7, [("alert", 4)])):
        ripple = [(1.0 + rise / 3600 * t + (0.02 if (t // 7) % 2 else -0.02)) for t in range(3600)]
        watch = Watch(load_rules(rules))
        alerts = watch.advance([reading(t / 60, value) for t, value in enumerate(ripple)])
        last = [a for a in alerts if a.time > NOW + 30 * MINUTE]
        assert len(last) <= 1
        assert [s for s in stages(alerts[-1:]) if s[1]] == expected
        before = watch.advance([reading(200, 1.0)])  # after a gap the trend is unknown: it ends nothing
        assert before == []
    watch = Watch(load_rules(rules))
    values = np.linspace(1.0, 3.0, 1700)
    (alert,) = watch.advance([reading(t / 60, v) for t, v in enumerate(values)])
    assert alert.trend == pytest.approx((values[1] - values[0]) / 1.0)


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


def test_silence_survives_a_clock_here_that_was_a_day_ahead_for_one_reading() -> None:
    watch = Watch(load_rules(SILENCE))
    watch.advance([reading(0, 1.0), reading(1, 1.0, received_time=NOW + 1440 * MINUTE), reading(2, 1.0)])
    assert [(a.action, a.time) for a in watch.tick(NOW + 30 * MINUTE)] == [("alert", NOW + 17 * MINUTE)]


def test_a_clock_that_is_set_shifts_what_was_heard_before() -> None:
    day = 1440 * MINUTE
    for step in (day, -day):
        watch = Watch(load_rules(SILENCE))
        watch.advance([reading(0, 1.0)])
        watch.shift_clock(step, before=NOW + MINUTE)
        assert watch.tick(NOW + step + 14 * MINUTE) == []
        assert len(watch.tick(NOW + step + 16 * MINUTE)) == 1


def test_after_a_pause_of_the_twin_silence_counts_from_when_it_listens() -> None:
    first = Watch(load_rules(SILENCE))
    first.advance([reading(0, 1.0, "g1"), reading(0, 1.0, "g2", source="http:a")])
    watch = Watch(load_rules(SILENCE))
    assert watch.restore(first.state()) == []
    watch.listen(NOW + 60 * MINUTE)
    watch.listen(NOW + 70 * MINUTE, source="mqtt:city")
    assert [a.stream for a in watch.tick(NOW + 76 * MINUTE)] == ["g2"]
    assert [a.stream for a in watch.tick(NOW + 86 * MINUTE)] == ["g1"]


STUCK = """[[rule]]
name = "stuck"
kind = "stuck"
quantity = "water_level"
limit = "1 hour"
rest = 0.0
"""


def test_a_value_that_stays_is_told_and_a_dry_gauge_may_rest() -> None:
    watch = Watch(load_rules(STUCK))
    alerts = watch.advance([reading(t, 3.99) for t in range(0, 90, 10)] + [reading(90, 4.0)])
    assert [(a.action, a.time) for a in alerts] == [("alert", NOW + 60 * MINUTE), ("cancel", NOW + 90 * MINUTE)]
    assert Watch(load_rules(STUCK)).advance([reading(t, 0.0) for t in range(0, 300, 10)]) == []
    gap = [reading(0, 3.0), reading(90, 3.0)]  # nothing is known of the time between
    assert Watch(load_rules(STUCK)).advance(gap) == []


def test_a_step_between_readings_is_a_spike() -> None:
    rules = """[[rule]]
name = "step"
kind = "spike"
quantity = "water_level"
window = "20 min"
levels = { standby = "50 cm" }
"""
    assert run(rules, [1.0, 1.2, 3.0, 1.1, 1.0]) == [("alert", 1), ("cancel", 0)]
    watch = Watch(load_rules(rules))
    assert watch.advance([reading(0, 1.0), reading(30, 3.0)]) == []


SEASON = (
    LEVEL
    + """
[[rule.at.g1]]
season = ["06-01", "10-31"]
standby = 1.0
caution = 1.5
evacuation = 2.5
danger = 3.0
occurred = 4.0
"""
)


def test_thresholds_of_a_season_hold_from_midnight_in_japan() -> None:
    """2026-05-31 15:00 UTC is the first of June in Japan."""
    midnight = 1_780_239_600 * 10**9
    second = 10**9
    rows = [reading(0, 3.0, g, event_time=midnight + k * second, received_time=midnight + k * second)
            for k in (-1, 0) for g in ("g1", "g2")]  # fmt: skip
    alerts = Watch(load_rules(SEASON)).advance(rows)
    assert [(a.stream, int(a.stage), a.threshold) for a in alerts] == [("g1", 2, 3.0), ("g2", 2, 3.0), ("g1", 4, 3.0)]


QUORUM = LEVEL + 'quorum = { count = 2, within = "10 min" }\n'


def test_quorum_ignores_one_outlier_and_names_the_sensors_that_agree() -> None:
    watch = Watch(load_rules(QUORUM))
    calm = [reading(i, 1.0, g) for i in range(3) for g in ("g1", "g2", "g3")]
    assert watch.advance([*calm, reading(4, 9.0, "g3")]) == []
    (alert,) = watch.advance([reading(5, 3.2, "g1")])
    assert alert.stage == Stage.CAUTION
    assert {(e.stream, e.value, e.stage) for e in alert.evidence} == {("g1", 3.2, 2), ("g2", 1.0, 0), ("g3", 9.0, 5)}
    assert stages(watch.advance([reading(6, 5.5, "g2")])) == [("update", 4)]


def test_quorum_is_asked_again_when_a_member_is_heard_again() -> None:
    """Gauges sampled every 20 min: at minute 40 A reads 6 m and B was heard 5 min ago."""
    rows = [reading(t, 6.0, "A") for t in range(0, 100, 20)] + [reading(t, 6.0, "B") for t in range(35, 100, 20)]
    (alert, *_) = Watch(load_rules(QUORUM)).advance(sorted(rows, key=lambda row: row.event_time))
    assert (alert.stage, alert.time) == (5, NOW + 40 * MINUTE)


def test_a_quorum_that_is_no_longer_heard_is_no_all_clear() -> None:
    watch = Watch(load_rules(QUORUM))
    assert stages(watch.advance([reading(0, 5.0, "A"), reading(1, 5.0, "B")])) == [("alert", 4)]
    assert watch.tick(NOW + 600 * MINUTE) == []
    assert watch.advance([reading(600, 5.0, "A")]) == []
    assert stages(watch.advance([reading(601, 1.0, "A")])) == [("cancel", 0)]


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


def test_a_forecast_that_is_unknown_ends_nothing_and_is_told_once() -> None:
    watch = Watch(load_rules(FORECAST))
    times = NOW + np.arange(0, 361, 10) * MINUTE
    about = {"source": "nowcast", "stream": "bridge", "quantity": "water_level", "times": times}
    low, gap = np.full(37, 1.0), np.full(37, 1.0)
    gap[10] = np.nan
    short = np.where(np.arange(37) < 6, 1.0, np.nan)  # known for the first hour only
    peak = np.where(np.arange(37) == 12, 5.5, 1.0)  # danger after two hours
    values = [np.full(37, np.nan), peak, np.full(37, np.nan), np.full(37, np.nan), gap, peak, short, low]
    found = [watch.forecast(**about, issued=NOW + k * MINUTE, values=v) for k, v in enumerate(values)]  # type: ignore[arg-type]
    assert [[(a.action, int(a.stage), a.notes) for a in alerts] for alerts in found] == [
        [], [("alert", 4, ())], [("update", 4, ("no_forecast",))], [], [], [],
        [("update", 4, ("no_forecast",))], [("cancel", 0, ())],
    ]  # fmt: skip


OTHER = """[[rule]]
name = "heat"
kind = "level"
quantity = "temperature"
levels = { danger = "50 degC" }
"""


def test_other_rules_leave_what_a_rule_knows() -> None:
    first = Watch(load_rules(LEVEL + SILENCE))
    first.advance([reading(0, 6.0, "A"), reading(0, 1.0, "B")])
    then = Watch(load_rules(OTHER + LEVEL.replace("6.0", "7.0") + SILENCE), start=NOW)
    assert then.restore(first.state()) == []
    (end,) = then.advance([reading(1, 1.0, "A")])
    assert (end.action, end.references, end.id) == ("cancel", "river/A/1", "river/A/2")
    assert sorted(a.stream for a in then.tick(NOW + 600 * MINUTE)) == ["A", "B"]


def test_an_alert_that_no_rule_follows_any_more_is_ended_and_that_is_no_all_clear() -> None:
    first = Watch(load_rules(LEVEL + OTHER))
    first.advance([reading(0, 6.0, "A")])
    for rules in (OTHER, OTHER + LEVEL.replace('"water_level"', '"water_level"\nstream = "B"'), OTHER + QUORUM):
        then = Watch(load_rules(rules))
        (end,) = then.restore(first.state(), now=NOW + MINUTE)
        assert (end.action, end.previous, end.references, end.notes) == ("cancel", 5, "river/A/1", ("rule_ended",))
        again = Watch(load_rules(LEVEL + OTHER))
        assert again.restore(then.state()) == []
        assert [a.id for a in again.advance([reading(2, 6.0, "A")])] == ["river/A/3"]  # no id is used twice


def test_ids_go_on_after_those_that_were_sent() -> None:
    watch = Watch(load_rules(LEVEL))
    watch.continue_numbers(["river/A/7", "river/A/3", "gone/A/9", "river/quorum/x"])
    assert [a.id for a in watch.advance([reading(0, 6.0, "A"), reading(0, 6.0, "B")])] == ["river/A/8", "river/B/1"]


def test_streams_of_one_name_from_two_sources_do_not_end_each_other() -> None:
    watch = Watch(load_rules(LEVEL))
    alerts = watch.advance([reading(0, 6.0), reading(0, 6.0, source="http:b"), reading(1, 1.0, source="http:b")])
    assert [(a.id, a.action) for a in alerts] == [
        ("river/g1/1", "alert"), ("river/g1@http:b/1", "alert"), ("river/g1@http:b/2", "cancel")
    ]  # fmt: skip


def test_a_preview_changes_nothing() -> None:
    watch = Watch(load_rules(QUORUM + SILENCE))
    watch.advance([reading(0, 6.0, "A")])
    before = watch.state()
    (alert,) = watch.preview([reading(1, 6.0, "A"), reading(2, 6.0, "B")])
    assert (alert.id, alert.notes) == ("river/quorum/1", ("not_durable",))
    assert watch.preview([reading(1, 6.0, "A")]) == []
    then = Watch(load_rules(QUORUM + SILENCE))
    then.restore(before)
    rows = [reading(3, 6.0, "A"), reading(4, 6.0, "B")]
    assert repr(watch.advance(rows)) == repr(then.advance(rows))


def test_names_and_areas_come_from_the_station_table_and_its_stations_are_expected() -> None:
    station = Station("*", "g9", "water_level", name="中央橋", name_en="Chuo", area="中央区", area_code="131024",
                      longitude=139.7, latitude=35.6)  # fmt: skip
    watch = Watch(load_rules(LEVEL + SILENCE), start=NOW, stations=StationIndex([station]))
    (silent,) = watch.tick(NOW + 16 * MINUTE)
    assert (silent.stream, silent.place_name, silent.area_code, silent.longitude) == ("g9", "中央橋", "131024", 139.7)
    again, alert = watch.advance([reading(20, 5.0, "g9")])
    assert {again.action, alert.action} == {"alert", "cancel"}
    assert again.references in (None, silent.id)
    assert {again.source, alert.source} == {"mqtt:city"}
    assert alert.place_name_en == "Chuo"
