"""The compiled watch tells what a slow reference in plain Python tells, in random worlds; 10^5 of them in
`benchmarks/watch_worlds.py`."""

import math
import random

import numpy as np
import pytest

from tests.twin.alerts.rule_worlds import START, differences, random_levels
from tests.twin.alerts.slow_watch import NS, SlowForecast
from twin.alerts import Watch, load_rules


@pytest.mark.parametrize("first", range(0, 40, 10))
def test_the_watch_equals_the_slow_reference(first: int) -> None:
    """500 worlds a time: odd clocks, qualities, batches, ticks, kills and other rules."""
    assert [line for seed in range(first, first + 10) for line in differences(seed, 50)] == []


def test_forecasts_equal_the_slow_reference() -> None:
    """Forecasts of gaps, short and long, one after the other; a restart between."""
    rng = random.Random(7)
    n_told = 0
    for _ in range(150):
        rule = {"name": "ahead", "kind": "forecast", "quantity": "depth", "levels": random_levels(rng, "forecast"),
                "hysteresis": rng.choice([0.0, 0.25]), "horizon": rng.choice([1800.0, 7200.0])}  # fmt: skip
        slow, watch, issued = SlowForecast(rule), Watch(load_rules({"rule": [rule]})), START
        for _ in range(8):
            issued += rng.randrange(60, 2400) * NS
            level = rng.choice([1.0, 3.0, 5.0])
            points = [
                (issued + k * 600 * NS, level + rng.randrange(-4, 5) / 4) for k in range(-1, rng.randrange(1, 14))
            ]
            gaps = rng.choice([0.0, 0.0, 0.2, 1.0])
            points = [(time, math.nan if rng.random() < gaps else value) for time, value in points]
            times, values = (np.array(column) for column in zip(*points))
            alerts = watch.forecast(source="n", stream="s", quantity="depth", issued=issued, times=times, values=values)
            told = slow.issue(issued, points)
            assert [(a.action, int(a.stage), a.lead_time) for a in alerts] == told
            assert all(("no_forecast" in a.notes) == (a.stage == a.previous) for a in alerts)
            n_told += len(told)
            if rng.random() < 0.2:
                state = watch.state()
                watch = Watch(load_rules({"rule": [rule]}))
                assert watch.restore(state) == []
    assert n_told > 300
