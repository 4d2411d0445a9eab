"""Checks of a series against an obvious version that keeps every reading, and laws that need no version."""

import random

from twin.sensors import Quality, Reading
from twin.sensors.series_checks import SeriesChecks

SECOND = 10**9
LEVEL = Reading(0, 0, "s", "g", "water_level", "m", 0.0)


def slow(values: list[float], times: list[int], step: float, confirmed_by: int, stuck: int) -> list[Quality]:
    """By the words of the module: from all readings before, for readings in order of time."""
    out: list[Quality] = []
    is_stuck: set[int] = set()  # of a height that is believed, but stuck: what follows is compared with it
    for k, value in enumerate(values):
        believed = [j for j in range(k) if out[j] == Quality.GOOD or j in is_stuck]
        if not believed:
            out.append(Quality.GOOD)
            continue
        quality = Quality.GOOD
        if abs(value - values[believed[-1]]) > step:
            run = 1
            j = k
            while j - 1 > believed[-1] and abs(values[j] - values[j - 1]) <= step:
                run, j = run + 1, j - 1
            quality = Quality.GOOD if run >= confirmed_by else Quality.SUSPECT
        since = k
        while since > 0 and values[since - 1] == value:
            since -= 1
        if quality == Quality.GOOD and times[k] - times[since] >= stuck:
            is_stuck.add(k)
            quality = Quality.SUSPECT
        out.append(quality)
    return out


def test_against_a_version_that_keeps_every_reading() -> None:
    rng = random.Random(11)
    n_suspect = 0
    for _ in range(300):
        step, confirmed_by, stuck = rng.choice([0.5, 1.0]), rng.choice([2, 3, 4]), rng.choice([3, 6, 10**6])
        value, values, times, time = 2.0, [], [], 0
        for _ in range(40):
            time += rng.randint(1, 3)
            value += rng.choice([0.0, 0.0, 0.0, 0.25, -0.25, rng.gauss(0, 2)])
            values.append(round(rng.choice([value, value, value, 0.0, 9.0]), 2))
            times.append(time)
        checks = SeriesChecks()
        found = [
            checks.judge(LEVEL._replace(event_time=at * SECOND, value=one), max_step=step, confirmed_by=confirmed_by,
                         stuck_after=float(stuck))
            for at, one in zip(times, values)
        ]  # fmt: skip
        assert found == slow(values, times, step, confirmed_by, stuck)
        n_suspect += found.count(Quality.SUSPECT)
    assert n_suspect > 1000


def test_series_do_not_meet_and_late_readings_change_nothing() -> None:
    """Law: readings of other series, late ones and ones delivered again leave every verdict as it is."""
    rng = random.Random(12)
    rows = [LEVEL._replace(event_time=k * SECOND, value=rng.choice([1.0, 1.2, 5.0])) for k in range(60)]
    alone, mixed = SeriesChecks(), SeriesChecks()
    for k, row in enumerate(rows):
        expected = alone.judge(row, max_step=1.0)
        mixed.judge(row._replace(stream="other", value=99.0), max_step=1.0)
        assert mixed.judge(row, max_step=1.0) == expected
        assert mixed.judge(row, max_step=1.0) == expected
        mixed.judge(rows[rng.randrange(k + 1)]._replace(event_time=-1, value=50.0), max_step=1.0)
