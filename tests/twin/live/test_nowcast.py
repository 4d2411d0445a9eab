"""Gauge -> nowcast -> warning of each building -> people: on the sample city."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.needs import needs
from twin.alerts import Alert, Stage, Watch, load_rules
from twin.alerts.messages import alert_from_json
from twin.criteria import WET_DEPTH
from twin.errors import InputError, ScenarioError
from twin.flood import RainField
from twin.hazard.cells import wall_cells
from twin.live import Live, Outbox, load_live, scenario_after_alert
from twin.live.current_values import Latest
from twin.live.nowcast import Nowcast, NowcastSettings, WallDepths, _MemberAhead, nowcast_alerts
from twin.live.nowcast_people import WaysOut, people_ahead
from twin.live.nowcast_result import read_nowcast
from twin.live.rule_evaluation import RuleEvaluation
from twin.sensors import Reading
from twin.store import Spool, open_store

needs("xarray")

SAMPLE = Path(__file__).parents[3] / "data" / "sample"
NOW = int(time.time()) * 10**9
MINUTE = 60 * 10**9
RULES = """[[rule]]
name = "walls"
kind = "forecast"
quantity = "depth"
levels = { caution = "5 cm", danger = "50 cm" }
horizon = "1 hour"
"""


def until(condition: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.02)


def nowcast_of(levels: dict[float, float], *, state: Path | None = None, **settings: object) -> tuple[Nowcast, float]:
    """A nowcast whose gauge stands on the lowest ground beside a building, and that ground's elevation."""
    gauges = [{"stream": "g", "cells": [(0, 0)]}]
    given = {"crs": 6677, "cell_size": 10.0, "behind": 600.0, "ahead": 1800.0, "gauge": gauges}
    store = open_store(None)
    at = [NOW + int(m * MINUTE) for m in levels]
    store.append([Reading(t, t, "s", "g", "water_level", "m", v) for t, v in zip(at, levels.values())])
    found = Nowcast(NowcastSettings(**{**given, **settings}), SAMPLE, store, lambda _: None, lambda: NOW,  # type: ignore[arg-type]
                    state=state)  # fmt: skip
    terrain = found.terrain
    beside = wall_cells(terrain.building).cell
    ground = terrain.elevation
    row, column = np.unravel_index(beside[np.argmin(ground.ravel()[beside])], ground.shape)
    cell = ((float(terrain.grid.x[column]), float(terrain.grid.y[row])),)
    gauge = found.settings.gauge[0].model_copy(update={"cells": cell, "zero": float(ground[row, column])})
    found.settings = found.settings.model_copy(update={"gauge": (gauge,)})
    return found, float(ground[row, column])


def test_high_water_warns_the_buildings_it_reaches_and_people_leave() -> None:
    from twin.evacuation import EvacuationScenario

    nowcast, _ = nowcast_of({-10: 1.5, -5: 1.5, 0: 1.5})
    depths = nowcast.run_once(NOW)
    assert depths.times[0] == NOW  # the last reading, up to which the water is that of the readings
    assert depths.times[-1] == NOW + 30 * MINUTE
    alerts = nowcast_alerts(Watch(load_rules(RULES)), depths)
    ahead = depths.times >= NOW
    reached = {i for i, d in zip(depths.ids, depths.depth[ahead].max(axis=0)) if d >= WET_DEPTH}
    assert {alert.place_id for alert in alerts} == reached
    assert reached
    assert all(alert.lead_time is not None and 0.0 <= alert.lead_time <= 1800.0 for alert in alerts)
    told = scenario_after_alert(EvacuationScenario(), alerts, start=NOW - 10 * MINUTE, stage=Stage.CAUTION)
    assert told.alert_time == 600.0  # the nowcast was issued ten minutes into the run


def test_low_water_warns_nobody_and_the_end_of_water_ends_the_warning() -> None:
    nowcast, _ = nowcast_of({-10: -5.0, 0: -5.0})
    watch = Watch(load_rules(RULES))
    assert nowcast_alerts(watch, nowcast.run_once(NOW)) == []
    times = NOW + np.arange(3) * MINUTE
    wet = WallDepths(NOW, times, ["b", "c"], np.array([[0.0, 0.0], [0.1, 0.0], [0.6, 0.0]]))
    (alert,) = nowcast_alerts(watch, wet)
    assert (alert.place_id, alert.stage, alert.lead_time) == ("b", Stage.DANGER, 120.0)
    (over,) = nowcast_alerts(watch, wet._replace(depth=np.zeros((3, 2))))
    assert (over.place_id, over.action) == ("b", "cancel")


def test_a_trend_is_extrapolated_and_silent_gauges_give_no_nowcast() -> None:
    nowcast, ground = nowcast_of({-10: 0.1, -5: 0.2, 0: 0.3}, **{"continue": "trend"})
    (level,), last = nowcast._levels(NOW - 10 * MINUTE, 0.0, 600.0)
    assert last == 600.0
    np.testing.assert_allclose(level.series.at(2400.0), ground + 0.3 + 0.1 / 300.0 * 1800.0)  # type: ignore[union-attr]
    silent, _ = nowcast_of({-120: 1.0})
    with pytest.raises(InputError, match=r"no readings|silent"):
        silent.run_once(NOW)


def test_the_water_goes_on_from_the_last_run(tmp_path: Path) -> None:
    """Two runs 20 minutes apart give the second what one run over all readings gives; an old state is not used."""
    rising = {m: 0.5 + 0.02 * (m + 30) for m in (-30, -25, -20, -15, -10, -5, 0)}
    state = tmp_path / "state.npz"
    early, _ = nowcast_of(rising, state=state, behind=600.0)
    early.run_once(NOW - 20 * MINUTE)
    assert [note.id for note in early.notes][:1] == ["flood.not_continued"]
    second = early.run_once(NOW)
    assert [note.id for note in early.notes][:1] == ["flood.continued"]
    whole, _ = nowcast_of(rising, behind=1800.0)
    once = whole.run_once(NOW)
    assert second.times[0] == once.times[0] == NOW
    assert (once.depth > 0.3).any()
    np.testing.assert_array_equal(second.depth, once.depth)
    assert early.run_once(NOW + 5 * MINUTE).depth.shape  # five minutes later, without new readings
    early.settings = early.settings.model_copy(update={"keep_for": 60.0})
    early.run_once(NOW + 5 * MINUTE)
    assert [note.id for note in early.notes][:1] == ["flood.not_continued"]


def test_members_and_their_share() -> None:
    """The worst of three members is that of the highest level, a third of the weight the lowest; chances count them."""
    members = [{"level_offset": d, "weight": w} for d, w in ((-0.4, 1.0), (0.0, 1.0), (0.8, 2.0))]
    levels = dict.fromkeys((-10, -5, 0), 0.6)
    alone = []
    for member in members:
        one, _ = nowcast_of(levels, member=[member])
        alone.append(one.run_once(NOW).depth)
    worst, _ = nowcast_of(levels, member=members)
    found = worst.run_once(NOW)
    np.testing.assert_allclose(found.depth, alone[2], atol=1e-6)  # the highest level is the deepest, to rounding
    assert found.probability is not None
    deepest = np.stack(alone).max(axis=1)
    weight = np.array([0.25, 0.25, 0.5])
    for k, depth in enumerate(found.thresholds):
        expected = [sum(w for w, d in zip(weight, deepest[:, n]) if d >= depth) for n in range(deepest.shape[1])]
        known = ~np.isnan(deepest).any(axis=0)
        np.testing.assert_allclose(found.probability[k][known], np.array(expected)[known])
    low, _ = nowcast_of(levels, member=members, depth_share=0.25)
    np.testing.assert_allclose(low.run_once(NOW).depth, alone[0], atol=1e-6)


def test_forecast_rain_and_a_scenario(tmp_path: Path) -> None:
    """Rain only ahead of now floods what rain now does not; the scenario's soil takes up a rain it can hold."""
    store = open_store(None)
    for m, rate in ((-10, 0.0), (0, 0.0), (10, 2e-5), (20, 2e-5)):
        t = NOW + m * MINUTE
        store.append([Reading(t, t, "s", "r", "rain_rate", "m/s", rate, longitude=139.45, latitude=35.68)])
    text = f"""
name = "s"
[city]
path = "{SAMPLE.as_posix()}"
crs = 6677
[terrain]
cell_size = 10.0
[flood]
infiltration_mm_per_hour = LOSS
rain_mm_per_hour = 5
open_edges = false
[[flood.breach]]
line = [[0, 0], [1, 1]]
start_minutes = 0
width = 5
sill = 1
"""
    depths = []
    for loss in (0, 5000):
        path = tmp_path / f"s{loss}.toml"
        path.write_text(text.replace("LOSS", str(loss)), encoding="utf-8")
        settings = NowcastSettings(scenario=str(path), behind=600.0, ahead=1800.0, rain=True)
        nowcast = Nowcast(settings, SAMPLE, store, lambda _: None, lambda: NOW)
        depths.append(nowcast.run_once(NOW))
    wet, dry = (np.nan_to_num(one.depth).max() for one in depths)
    assert wet > 0.01
    assert dry < 1e-3  # 72 mm/h of rain, and that of the roofs, on soil that takes 5 m an hour
    assert np.nan_to_num(depths[0].depth[depths[0].times < NOW + 9 * MINUTE])[0].max() == 0.0


CHAIN = """
[live]
folder = "out"
city = "SAMPLE"
write_every = 1
[nowcast]
scenario = "town.toml"
behind = 1200
ahead = 1800
every = 3600
rain = true
people = { area = "架空町" }
[[feed]]
kind = "replay"
source = "replay:test"
replay = { path = "storm.ndjson" }
[[feed.mapping]]
match = "storm.ndjson"
stream = "{/s}"
time = "/t"
epoch_unit = "ns"
place = { kind = "position", longitude = "/x", latitude = "/y" }
value = [
    { path = "/rain", quantity = "rain_rate", unit = "mm/h" },
    { path = "/level", quantity = "water_level", unit = "m" },
]
[[rule]]
name = "river"
kind = "level"
quantity = "water_level"
levels = { caution = 1.0 }
[[rule]]
name = "people"
kind = "forecast"
quantity = "people_cut_off"
stream = "nowcast/people"
levels = { evacuation = 1 }
[[sender]]
kind = "cap"
folder = "cap"
sender = "city.example.jp"
"""
TOWN = f"""
name = "town"
[city]
path = "{SAMPLE.as_posix()}"
crs = 6677
[terrain]
cell_size = 10.0
[evacuation]
leave_area = "if_no_shelter"
"""


def test_gauge_alert_to_flood_to_people_to_cap(tmp_path: Path) -> None:
    """A storm is replayed: the gauge's alert starts the forecast flood, whose water ends the ways out; killed with -9
    when the forecast has been written, and started again. Every alert is raised once, and reaches CAP once."""
    storm = [{"t": NOW + m * MINUTE, "s": "r", "x": 139.45, "y": 35.68, "rain": 120.0} for m in range(-30, 1, 5)] + [
        {"t": NOW - MINUTE, "s": "g", "x": 139.45, "y": 35.68, "level": 1.4}
    ]
    (tmp_path / "storm.ndjson").write_text("".join(json.dumps(row) + "\n" for row in storm), encoding="utf-8")
    (tmp_path / "town.toml").write_text(TOWN, encoding="utf-8")
    (tmp_path / "live.toml").write_text(CHAIN.replace("SAMPLE", SAMPLE.as_posix()) + RULES, encoding="utf-8")
    command = [sys.executable, "-m", "twin.cli", "live", str(tmp_path / "live.toml"), "--status-every", "0.5"]
    environment = os.environ | {"PYTHONPATH": str(SAMPLE.parents[1]), "NUMBA_NUM_THREADS": "1"}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment) as process:
        try:  # the run at the start finds no readings, the next is an hour later: only the alert can start one
            until(lambda: (tmp_path / "out" / "nowcast" / "forecast.parquet").exists(), 300)
        finally:
            process.kill()

    def kinds() -> list[str]:
        return [alert_from_json(line).rule for line in live.outbox.lines()]

    with Live(load_live(tmp_path / "live.toml")) as live:
        until(lambda: {"river", "walls", "people"} <= set(kinds()), 120)
        until(lambda: live.outbox.waiting(live.status().senders[0][0]) == 0, 120)
        alerts = [alert_from_json(line) for line in live.outbox.lines()]
    assert len({alert.id for alert in alerts}) == len(alerts)
    assert len(list((tmp_path / "out" / "cap").glob("*.xml"))) == len(alerts)
    assert kinds_of(alerts, "river") == ["alert"]
    found = read_nowcast(tmp_path / "out")
    assert found is not None
    assert found.people is not None
    # Two ways to the same figures: the alert of the rule, and the people of the file.
    (people,) = (alert for alert in alerts if alert.rule == "people")
    assert people.place_id == "架空町"
    assert people.lead_time is not None
    first = int(np.flatnonzero(found.people.cut_off >= 1)[0])
    assert people.value >= 1.0
    assert people.lead_time <= (found.people.times[first] - found.issued) / 1e9 + 60.0
    np.testing.assert_array_equal(found.people.able + found.people.cut_off, found.people.in_danger)
    assert found.people.in_danger == found.buildings["people_in_danger"].sum()
    wet = set(found.buildings.index[found.buildings["state"] == "wet"])
    assert {alert.place_id for alert in alerts if alert.rule == "walls"} <= wet


def kinds_of(alerts: list[Alert], rule: str) -> list[str]:
    return [alert.action for alert in alerts if alert.rule == rule]


def test_people_are_counted_as_one_by_one() -> None:
    """Against a loop over people: in danger where one member's water reaches the home, cut off from the first way out
    that closes, unknown where nothing is known to come."""
    rng = np.random.default_rng(14)
    for _ in range(200):
        n, n_members = int(rng.integers(1, 12)), int(rng.integers(1, 4))
        members = [
            WaysOut(
                rng.choice([-np.inf, 0.0, 400.0, 900.0, np.inf], n), rng.choice([0.0, 600.0, np.inf], n),
                rng.random(n) < 0.2, rng.random(n) < 0.5,
            )
            for _ in range(n_members)
        ]  # fmt: skip
        building = rng.integers(-1, 3, n)
        times = np.array([300, 600, 900, 1200], np.int64) * 10**9
        found = people_ahead(
            members, np.array(["a", "b", "c"], object), building, weight=np.ones(n_members), share=1.0, origin=0,
            times=times,
        )  # fmt: skip
        for k, name in enumerate(found.ids):
            mine = [i for i in range(n) if name == ("" if building[i] < 0 else "abc"[building[i]])]
            assert found.people[k] == len(mine)
            danger = [i for i in mine if any(one.wet_from[i] < np.inf for one in members)]
            assert found.wet[k] == len(danger)
            unsure = [i for i in mine if i not in danger and any(one.is_unknown[i] for one in members)]
            assert found.unknown[k] == len(unsure)
            assert found.upstairs[k] == sum(all(one.upstairs[i] for one in members) for i in danger)
            for t, seconds in enumerate((300, 600, 900, 1200)):
                shut = [i for i in danger if min(one.until[i] for one in members) < seconds]
                assert found.cut_off[t, k] == len(shut)
            assert np.isnan(found.leave_by[k]) == (not danger)


def test_the_last_rain_persists_for_a_time_and_then_what_is_dry_is_unknown() -> None:
    nowcast, _ = nowcast_of({0: 0.0}, ahead=7200.0, rain_persists=1800.0)
    rain = RainField(np.array([0.0, 600.0]), np.full((2, *nowcast.terrain.grid.shape), 1e-5))
    found, known_until, notes = nowcast._persistent(rain, 500.0, 600.0)
    assert known_until == 2300.0
    assert [note.id for note in notes] == ["live.rain_persists"]
    assert found is not None
    assert [float(found.interval(k).max()) for k in range(3)] == [1e-5, 1e-5, 0.0]
    assert found.times.tolist() == [0.0, 600.0, 2300.0]
    assert nowcast._persistent(rain, 8000.0, 600.0)[1] == np.inf  # the forecast reaches to the end
    seconds = np.array([600.0, 1800.0, 2100.0, 2400.0])
    depth = np.array([[0.0, 0.2], [0.0, 0.2], [0.0, 0.2], [0.0, 0.2]])
    member = _MemberAhead(np.array([0, 1]), seconds, depth, None)
    at = NOW + 600 * 10**9
    walls = nowcast._wall_depths([member], np.ones(1), now=at, origin=NOW, known_until=2300.0, notes=())
    np.testing.assert_array_equal(walls.depth[:, 0], [0.0, 0.0, 0.0, np.nan])
    np.testing.assert_array_equal(walls.depth[:, 1], 0.2)
    assert walls.known_until == NOW + 2300 * 10**9
    assert walls.is_unknown.tolist() == [False, False]  # until then
    # The last interval of the dry building is not known, and so neither ends nor holds up an alert.
    watch = Watch(load_rules(RULES))
    before = walls._replace(issued=NOW, depth=np.full((4, 2), 0.3))
    assert [alert.action for alert in nowcast_alerts(watch, before)] == ["alert", "alert"]
    assert [(alert.action, alert.place_id) for alert in nowcast_alerts(watch, walls)] == [("cancel", walls.ids[0])]


def test_a_wall_of_unknown_depth_is_reported() -> None:
    nowcast, _ = nowcast_of({0: 0.0})
    seconds = np.array([0.0, 300.0, 600.0])
    depth = np.array([[0.0, 0.0, np.nan], [np.nan, np.nan, 0.4], [0.0, 0.3, np.nan]])
    member = _MemberAhead(np.array([0, 1, 2]), seconds, depth, None)
    walls = nowcast._wall_depths([member], np.ones(1), now=NOW, origin=NOW, known_until=np.inf, notes=())
    assert walls.is_unknown.tolist() == [True, False, False]  # water at another time, or wall, is known
    assert [note.text("en") for note in walls.notes if note.id == "live.nowcast_unknown"] == [
        "the forecast depth at 1 of 3 buildings is unknown: they are not known to be dry"
    ]
    assert walls.probability is not None
    assert np.isnan(walls.probability[:, 0]).all()


def test_without_a_nowcast_what_was_forecast_is_unknown() -> None:
    """Gauges fall silent: after two intervals every depth is unknown, and a standing alert stands, with a word."""
    nowcast, _ = nowcast_of({-120: 1.0})
    delivered: list[WallDepths] = []
    nowcast._deliver = delivered.append
    nowcast._deliver_unknown(NOW + 19 * MINUTE)
    assert delivered == []
    nowcast._deliver_unknown(NOW + 21 * MINUTE)
    (unknown,) = delivered
    assert np.isnan(unknown.depth).all()
    assert unknown.is_unknown.all()
    watch = Watch(load_rules(RULES))
    times = NOW + np.arange(3) * MINUTE
    wet = WallDepths(NOW, times, unknown.ids[:1], np.array([[0.0], [0.1], [0.6]]))
    assert [alert.action for alert in nowcast_alerts(watch, wet)] == ["alert"]
    (word,) = nowcast_alerts(watch, unknown)
    assert (word.action, word.stage, word.notes) == ("update", Stage.DANGER, ("no_forecast",))


def test_a_forecast_alert_before_a_crash_is_not_taken_for_the_next(tmp_path: Path) -> None:
    """The state is saved with alerts that no replay of readings gives again: a worse forecast has an id of its own."""
    times = NOW + np.arange(3) * MINUTE
    low = WallDepths(NOW, times, ["b"], np.array([[0.0], [0.1], [0.2]]))

    def evaluated(depths: WallDepths) -> list[Alert]:
        with Spool(tmp_path / "spool.sqlite") as spool, Outbox(tmp_path / "alerts.sqlite") as outbox:
            rules = RuleEvaluation(
                load_rules(RULES), spool, outbox, Latest(), acknowledgements=tmp_path / "a.ndjson", start=NOW
            )
            rules.add_forecast(depths)
            rules.tick(NOW)  # and ends without `save_state`, as a process that is killed
            return [alert_from_json(line) for line in outbox.lines()]

    assert [alert.stage for alert in evaluated(low)] == [Stage.CAUTION]
    after = evaluated(low._replace(depth=low.depth * 4.0))
    assert [alert.stage for alert in after] == [Stage.CAUTION, Stage.DANGER]
    assert len({alert.id for alert in after}) == 2


def test_a_nowcast_needs_a_city_and_a_gauge_or_rain(tmp_path: Path) -> None:
    path = tmp_path / "live.toml"
    path.write_text('[[feed]]\nkind = "replay"\n[nowcast]\ncrs = 6677\nrain = true\n', encoding="utf-8")
    with pytest.raises(ScenarioError, match=r"needs live\.city"):
        load_live(path)
    path.write_text('[[feed]]\nkind = "replay"\n[nowcast]\ncrs = 6677\n', encoding="utf-8")
    with pytest.raises(ScenarioError, match="nothing drives the flood"):
        load_live(path)
