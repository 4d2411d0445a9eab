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
