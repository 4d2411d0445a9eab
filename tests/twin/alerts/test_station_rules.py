"""Rules of a station table say on every day of the year what the table says."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from twin.alerts import rules_of_stations
from twin.live import load_live
from twin.sensors import Station, StationThresholds
from twin.sensors.stations import STAGE_NAMES

DAYS = [datetime(2024, 1, 1, tzinfo=UTC) + timedelta(day) for day in range(366)]
SEASONS = [None, ("06-01", "10-31"), ("11-15", "03-01"), ("04-01", "04-01"), ("02-29", "02-29")]


def test_the_rule_has_the_thresholds_of_the_table_on_every_day() -> None:
    rng = random.Random(14)
    for _ in range(12):
        seasons = rng.sample(SEASONS[1:3], rng.randint(0, 2)) + rng.sample(SEASONS[3:4], rng.randint(0, 1))
        thresholds = []
        for season in [*seasons, *([None] if rng.random() < 0.7 or not seasons else [])]:
            stages = rng.sample(STAGE_NAMES, rng.randint(1, 5))
            values = sorted(rng.sample(range(1, 90), len(stages)))
            levels = dict(zip(sorted(stages, key=STAGE_NAMES.index), (value / 10 for value in values)))
            thresholds.append(StationThresholds(season, **levels))
        station = Station("*", "g/[1]", "water_level", thresholds=tuple(thresholds))
        (rule,) = rules_of_stations([station], time_zone="UTC")
        assert rule.follows("any", "g/[1]", "water_level", "")
        for day in DAYS:
            one = station.thresholds_on(f"{day:%m-%d}")
            expected = [None if one is None else getattr(one, name) for name in STAGE_NAMES]
            assert rule.levels_at("g/[1]", "", time=int(day.timestamp()) * 10**9) == expected, (day, thresholds)


TABLE = """id,name,name_en,season,caution,danger,area,area_code
7,中央橋,Chuo Bridge,6/1～10/31,2.0,3.2,中央区,131024
7,中央橋,Chuo Bridge,,3.0,4.0,中央区,131024
8,上橋,Kami Bridge,,5.0,6.0,港区,131032
"""
LIVE = """[live.stations]
path = "stations.csv"
encoding = "cp932"
stream = "gauge/{id}"
name = "観測所"
hysteresis = "10 cm"
silence = "30 min"
[[feed]]
kind = "replay"
replay = { path = "none.csv" }
"""


def test_a_configuration_with_a_station_table(tmp_path: Path) -> None:
    """The summer threshold of station 7 holds in August, the other in December; station 8 has its own."""
    (tmp_path / "stations.csv").write_bytes(TABLE.encode("cp932"))
    (tmp_path / "live.toml").write_text(LIVE, encoding="utf-8")
    config = load_live(tmp_path / "live.toml")
    assert [rule.kind for rule in config.rules] == ["level", "silence"]
    assert [station.name for station in config.stations] == ["中央橋", "上橋"]

    for month, seven in ((8, [None, 2.0, None, 3.2, None]), (12, [None, 3.0, None, 4.0, None])):
        time = int(datetime(2026, month, 10, tzinfo=UTC).timestamp()) * 10**9
        level = config.rules[0]
        assert level.levels_at("gauge/7", "", time=time) == seven
        assert level.levels_at("gauge/8", "", time=time) == [None, 5.0, None, 6.0, None]
        assert level.kept(level.hysteresis) == 0.1
        assert [level.follows("s", f"gauge/{n}", "water_level", "") for n in (7, 8, 9)] == [True, True, False]
    assert config.rules[1].limit_at("gauge/8", "") == 1800.0


def test_a_nowcast_takes_the_zeros_of_the_table(tmp_path: Path) -> None:
    """2.31 m above A.P. is 2.31 - 1.1344 m above T.P.; a zero of the configuration stays, an unknown one is 0."""
    table = "id,zero,datum\n7,2.31,A.P.\n8,9.0,T.P.\n9,,\n"
    gauges = '[[nowcast.gauge]]\nstream = "gauge/7"\n[[nowcast.gauge]]\nstream = "gauge/8"\nzero = 1.0\n'
    (tmp_path / "stations.csv").write_text(table, encoding="cp932")
    (tmp_path / "live.toml").write_text(
        LIVE + f'[nowcast]\nscenario = "flood.toml"\n{gauges}[[nowcast.gauge]]\nstream = "gauge/9"\n', encoding="utf-8"
    )
    nowcast = load_live(tmp_path / "live.toml").nowcast
    assert nowcast is not None
    assert [round(gauge.zero, 4) for gauge in nowcast.gauge] == [1.1756, 1.0, 0.0]
