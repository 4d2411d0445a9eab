"""The compiled watch against the slow reference over many random worlds.

    python -m benchmarks.watch_worlds [--worlds 100000] [--first 0]

A world is a set of rules, gauges of odd clocks and qualities, batches, ticks, kills and changes of the rules; see
`tests/twin/alerts/rule_worlds.py`. Prints the worlds that differ, their alerts, and the time.
"""

from __future__ import annotations

import argparse
import time

from tests.twin.alerts.rule_worlds import differences

AT_ONCE = 50


def main() -> None:
    """Compare, and print what differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worlds", type=int, default=100_000)
    parser.add_argument("--first", type=int, default=0, help="seed of the first 50 worlds")
    options = parser.parse_args()
    start, n_different = time.perf_counter(), 0
    for seed in range(options.first, options.first + options.worlds // AT_ONCE):
        for line in differences(seed, AT_ONCE):
            n_different += 1
            print(line, flush=True)
    print(f"{options.worlds:,} worlds, {n_different} alerts differ, {time.perf_counter() - start:.0f} s")
    raise SystemExit(n_different > 0)


if __name__ == "__main__":
    main()
