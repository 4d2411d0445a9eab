"""python -m data.sample_city OUT --size village|town|city|N --seed 1"""

from __future__ import annotations

import argparse
import time

from data.sample_city import SIZES, write_city


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m data.sample_city", description=__doc__)
    parser.add_argument("out", help="folder to write into")
    parser.add_argument("--size", default="village", help="village, town, city, or a number of buildings")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    n = SIZES[given.size] if given.size in SIZES else int(given.size)
    start = time.perf_counter()
    frame = write_city(given.out, n, given.seed)
    print(f"{len(frame)} buildings in {given.out}, {time.perf_counter() - start:.1f} s")


main()
