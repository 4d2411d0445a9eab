"""Rules: units, stations, and complaints that name their key."""

import pytest

from twin.alerts import load_rules
from twin.errors import ScenarioError

GOOD = """
[[rule]]
name = "安倍川"
kind = "level"
quantity = "water_level"
stream = "gauge/*"
levels = { standby = "250 cm", caution = 4.0, danger = "5 m" }
hysteresis = "10 cm"
hold = "2 min"
quorum = { count = 2, within = "10 min" }
[rule.at."gauge/7"]
danger = "3.2 m"
caution = 2.9

[[rule]]
name = "rise"
kind = "rate"
quantity = "water_level"
levels = { caution = "36 cm/hour", evacuation = 0.001 }

[[rule]]
name = "soon"
kind = "lead_time"
quantity = "water_level"
target = "5 m"
levels = { caution = "2 hour", evacuation = "1 hour", danger = "20 min" }

[[rule]]
name = "quiet"
kind = "silence"
quantity = "rain_rate"
limit = "15 min"
"""


def test_amounts_are_converted_to_base_units() -> None:
    level, rate, lead, silence = load_rules(GOOD)
    assert level.thresholds(level.levels) == [2.5, 4.0, None, 5.0, None]
    assert (level.kept(level.hysteresis), level.hold, level.quorum.within) == (0.1, 120.0, 600.0)  # type: ignore[union-attr]
    assert rate.thresholds(rate.levels) == [None, pytest.approx(1e-4), 0.001, None, None]
    assert lead.thresholds(lead.levels) == [None, -7200.0, -3600.0, -1200.0, None]
    assert silence.limit == 900.0


def test_a_station_keeps_the_other_stages_of_the_rule() -> None:
    rule = load_rules(GOOD)[0]
    assert rule.levels_at("gauge/7", "") == [2.5, 2.9, None, 3.2, None]
    assert rule.levels_at("gauge/8", "gauge/7") == [2.5, 2.9, None, 3.2, None]
    assert rule.levels_at("gauge/8", "") == [2.5, 4.0, None, 5.0, None]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (('kind = "level"', 'kind = "levle"'), r"rule\.0\.kind: expected .*levle.*did you mean 'level'"),
        (("caution = 4.0", "cuation = 4.0"), r"rule\.0\.levels\.cuation: unknown key; did you mean 'caution'"),
        (("caution = 4.0", "caution = 6.0"), r"rule\.0.*levels: thresholds must rise"),
        (('"5 m"', '"5 kg"'), r"rule\.0.*kg"),
        (('hold = "2 min"', 'hold = "2 m"'), r"rule\.0\.hold"),
        (('hold = "2 min"', "hold = -1"), r"rule\.0\.hold"),
        (("count = 2", "count = 1"), r"rule\.0\.quorum\.count"),
        (('limit = "15 min"', ""), r"rule\.3.*limit"),
        (('target = "5 m"', ""), r"rule\.2.*target"),
        (('name = "soon"', 'name = "rise"'), "used twice"),
        (('[[rule]]\nname = "quiet"', '[[rules]]\nname = "quiet"'), "rules: unknown key; did you mean 'rule'"),
        (('name = "quiet"', "name = quiet"), "rules: not valid TOML"),
    ],
)
def test_complaints_name_the_key(change: tuple[str, str], complaint: str) -> None:
    assert change[0] in GOOD
    with pytest.raises(ScenarioError, match=complaint):
        load_rules(GOOD.replace(*change))


def test_all_complaints_at_once() -> None:
    bad = GOOD.replace('kind = "rate"', 'kind = "rat"').replace('limit = "15 min"', "")
    with pytest.raises(ScenarioError, match=r"(?s)rule\.1\.kind.*rule\.3: limit"):
        load_rules(bad)


SEASONS = """
[[rule]]
name = "own"
kind = "level"
quantity = "water_level"
[[rule.at."gauge/7"]]
season = ["06-01", "10-31"]
caution = "2.0 m"
danger = "3.2 m"
[[rule.at."gauge/7"]]
danger = "3.8 m"
"""


def test_thresholds_of_a_station_by_season() -> None:
    """Thresholds of the other days hold for the stages that a season does not set; other stations are not followed."""
    (rule,) = load_rules(SEASONS)
    july, january = 1_783_000_000 * 10**9, 1_767_600_000 * 10**9
    assert rule.levels_at("gauge/7", "", time=july) == [None, 2.0, None, 3.2, None]
    assert rule.levels_at("gauge/7", "", time=january) == [None, None, None, 3.8, None]
    period = rule.period_at("gauge/7", "", time=january)
    assert (period.start, period.end) == (1_761_922_800 * 10**9, 1_780_239_600 * 10**9)  # 1 November, 1 June in Japan
    assert rule.follows("s", "gauge/7", "water_level", "")
    assert not rule.follows("s", "gauge/8", "water_level", "")
    for odd in (-(10**18), 9 * 10**18):  # a clock that was never set: a period that includes the time
        period = rule.period_at("gauge/7", "", time=odd)
        assert period.start <= odd < period.end


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (('"10-31"]\n', '"10-32"]\n'), "'10-32' is not a day"),
        (('[[rule.at."gauge/7"]]\ndanger', '[[rule.at."gauge/7"]]\nseason = ["10-01", "01-31"]\ndanger'), "in common"),
        (('danger = "3.2 m"', 'danger = "1.2 m"'), r"at.gauge/7 from 06-01 to 10-31.*danger \(1.2\) does not follow"),
        (('danger = "3.2 m"', 'danger = "nan m"'), "danger must be a finite number"),
        (
            ('name = "own"', 'name = "own"\nlevels = { evacuation = 3.5 }'),
            "together with the stages that it does not set",
        ),
        (('name = "own"', 'name = "own"\ntime_zone = "Asia/Tokio"'), "'Asia/Tokio' is not a time zone"),
        (('name = "own"', 'name = "own"\nexpected = ["gauge/7"]'), "expected: only a silence rule"),
    ],
)
def test_thresholds_that_contradict_are_refused(change: tuple[str, str], complaint: str) -> None:
    assert change[0] in SEASONS
    with pytest.raises(ScenarioError, match=complaint):
        load_rules(SEASONS.replace(*change))


def test_own_limits_and_expected_streams_of_silence() -> None:
    text = """[[rule]]
name = "quiet"
kind = "silence"
quantity = "water_level"
stream = "gauge/*"
limit = "15 min"
expected = ["gauge/1"]
[rule.at."gauge/9"]
limit = "2 hour"
"""
    (rule,) = load_rules(text)
    assert (rule.limit_at("gauge/9", ""), rule.limit_at("gauge/1", "")) == (7200.0, 900.0)
    with pytest.raises(ScenarioError, match="'meter/1' is not one of the rule's streams"):
        load_rules(text.replace('["gauge/1"]', '["meter/1"]'))


def test_differences_of_temperature_have_no_zero() -> None:
    """9 degF more are 5 degC more; 41 degF are 5 degC."""
    text = """[[rule]]
name = "heat"
kind = "KIND"
quantity = "temperature"
levels = { danger = "LIMIT degF" }
hysteresis = "9 degF"
"""
    (level,) = load_rules(text.replace("KIND", "level").replace("LIMIT", "41"))
    (spike,) = load_rules(text.replace("KIND", "spike").replace("LIMIT", "9"))
    assert level.thresholds(level.levels)[3] == pytest.approx(5.0)
    assert level.difference(level.hysteresis) == pytest.approx(5.0)
    assert spike.thresholds(spike.levels)[3] == pytest.approx(5.0)
