"""The compiled watch tells what a slow reference in plain Python tells, in random worlds; 10^5 of them in
`benchmarks/watch_worlds.py`."""

import pytest

from tests.twin.alerts.rule_worlds import differences


@pytest.mark.parametrize("first", range(0, 40, 10))
def test_the_watch_equals_the_slow_reference(first: int) -> None:
    """500 worlds a time: odd clocks, qualities, batches, ticks, kills and other rules."""
    assert [line for seed in range(first, first + 10) for line in differences(seed, 50)] == []
