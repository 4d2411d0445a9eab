"""Gauge -> nowcast -> warning of each building -> people: on the sample city."""

import json
import time
from pathlib import Path

import numpy as np
import pytest

from tests.needs import needs
from twin.alerts import Stage, Watch, load_rules
from twin.criteria import WET_DEPTH
from twin.errors import InputError, ScenarioError
from twin.hazard.cells import wall_cells
from twin.live import Live, load_live, scenario_after_alert
from twin.live.nowcast import Nowcast, NowcastSettings, WallDepths, nowcast_alerts
from twin.sensors import Reading
from twin.store import open_store

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


def test_within_the_live_twin(tmp_path: Path) -> None:
    rows = [{"t": NOW - k * MINUTE, "v": 1.5} for k in (10, 5, 0)]
    (tmp_path / "r.ndjson").write_text("".join(json.dumps(row) + "\n" for row in rows))
    nowcast, ground = nowcast_of({0: 0.0})
    ((x, y),) = nowcast.settings.gauge[0].cells
    (tmp_path / "live.toml").write_text(
        f"""
[live]
folder = "out"
city = "{SAMPLE.as_posix()}"
[nowcast]
crs = 6677
cell_size = 10.0
behind = 600
ahead = 1800
every = 2
gauge = [{{ stream = "g", zero = {ground}, cells = [[{x}, {y}]] }}]
[[feed]]
kind = "replay"
source = "replay:test"
replay = {{ path = "r.ndjson" }}
[[feed.mapping]]
match = "r.ndjson"
stream = "g"
time = "/t"
epoch_unit = "ns"
value = [{{ path = "/v", quantity = "water_level", unit = "m" }}]
{RULES}
""",
        encoding="utf-8",
    )
    config = load_live(tmp_path / "live.toml")
    with Live(config) as live:
        deadline = time.monotonic() + 30
        while not live.outbox.lines():
            assert time.monotonic() < deadline, live.status().problems
            time.sleep(0.05)
        n_alerts = len(live.outbox.lines())
    with Live(config) as live:  # what stands after a restart is not said again
        time.sleep(4.0)
        assert len(live.outbox.lines()) == n_alerts


def test_a_nowcast_needs_a_city_and_a_gauge_or_rain(tmp_path: Path) -> None:
    path = tmp_path / "live.toml"
    path.write_text('[[feed]]\nkind = "replay"\n[nowcast]\ncrs = 6677\nrain = true\n', encoding="utf-8")
    with pytest.raises(ScenarioError, match=r"needs live\.city"):
        load_live(path)
    path.write_text('[[feed]]\nkind = "replay"\n[nowcast]\ncrs = 6677\n', encoding="utf-8")
    with pytest.raises(ScenarioError, match="nothing drives the flood"):
        load_live(path)
