"""The product against the oracles over many random small worlds: python -m benchmarks.safety_storm

    --worlds 100000    how many worlds
    --seed 0           of the first; world k has seed + k
    --workers 2        processes
    --minutes 60       stop after so long, whatever is left; run again with --state to go on
    --state FILE       counts and findings so far (JSON), written after every batch; goes on where it stopped
    --floods 0         besides, so many worlds whose water is computed by the solver

Prints worlds per second, what was compared, and every kind of finding with its number, the number of worlds and the
first seeds. A finding is a case in which the product is surer than the oracle: called safe, dry, open, passable or
known where it is not. Ends with 1 when there is one. `timid` counts the opposite and fails nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
import warnings
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

BATCH = 100
SEEDS_KEPT = 5


@dataclass
class Kind:
    """One kind of finding: how many, in how many worlds, the first seeds and the first sentence."""

    findings: int = 0
    worlds: int = 0
    seeds: list[int] = field(default_factory=list)
    example: str = ""


@dataclass
class Storm:
    """What a storm has found so far; `done` worlds from `seed` on are finished."""

    seed: int
    done: int = 0
    floods: int = 0
    seconds: float = 0.0
    counts: Counter[str] = field(default_factory=Counter)
    timid: Counter[str] = field(default_factory=Counter)
    kinds: dict[str, Kind] = field(default_factory=dict)

    def add(self, batch: dict[str, Any]) -> None:
        """Put a batch of worlds to the rest."""
        self.counts.update(batch["counts"])
        self.timid.update(batch["timid"])
        for kind, seed, sentence in batch["findings"]:
            known = self.kinds.setdefault(kind, Kind(example=sentence))
            known.findings += 1
            if seed not in known.seeds[-1:]:
                known.worlds += 1
                if len(known.seeds) < SEEDS_KEPT:
                    known.seeds.append(seed)


def run_batch(first: int, n: int, is_solved: bool) -> dict[str, Any]:
    """Check n worlds; a world at which the product or the oracle stops is a finding too."""
    from tests.oracles.checks import check_solved_world, check_world

    warnings.simplefilter("ignore")
    counts: Counter[str] = Counter()
    timid: Counter[str] = Counter()
    findings: list[tuple[str, int, str]] = []
    for seed in range(first, first + n):
        try:
            report = check_solved_world(seed) if is_solved else check_world(seed)
        except Exception as error:
            findings.append((f"stops: {type(error).__name__}", seed, f"seed {seed}: {error}"))
            continue
        counts.update(report.counts)
        timid.update(report.timid)
        findings += [(f.kind, f.seed, str(f)) for f in report.findings]
    return {"counts": counts, "timid": timid, "findings": findings}


def _load(path: Path | None, seed: int) -> Storm:
    if path is None or not path.exists():
        return Storm(seed)
    kept = json.loads(path.read_text(encoding="utf-8"))
    if kept["seed"] != seed:
        sys.exit(f"{path} was begun with --seed {kept['seed']}; give that, or another --state")
    kinds = {name: Kind(**kind) for name, kind in kept.pop("kinds").items()}
    return Storm(**{**kept, "counts": Counter(kept["counts"]), "timid": Counter(kept["timid"]), "kinds": kinds})


def _save(path: Path | None, storm: Storm) -> None:
    if path is not None:
        aside = path.with_suffix(".part")
        kept = {**vars(storm), "kinds": {name: vars(kind) for name, kind in storm.kinds.items()}}
        aside.write_text(json.dumps(kept, indent=1), encoding="utf-8")
        os.replace(aside, path)


def run(storm: Storm, *, worlds: int, floods: int, workers: int, minutes: float, state: Path | None) -> None:
    """Go on with a storm until all worlds are done or the time is over."""
    begin = time.monotonic()
    before = storm.seconds
    with ProcessPoolExecutor(workers) as pool:
        while storm.done < worlds or storm.floods < floods:
            if time.monotonic() - begin > 60.0 * minutes:
                print(f"stopped after {minutes:g} minutes")
                break
            is_solved = storm.done >= worlds
            size = BATCH if not is_solved else BATCH // 10
            at, end = (storm.floods, floods) if is_solved else (storm.done, worlds)
            firsts = list(range(at, min(end, at + workers * size), size))
            jobs = [pool.submit(run_batch, storm.seed + k, min(size, end - k), is_solved) for k in firsts]
            for job, k in zip(jobs, firsts, strict=True):
                storm.add(job.result())
                if is_solved:
                    storm.floods = min(end, k + size)
                else:
                    storm.done = min(end, k + size)
            storm.seconds = before + time.monotonic() - begin
            _save(state, storm)


def show(storm: Storm) -> None:
    """Print what a storm has found."""
    n = storm.done + storm.floods
    print(f"{storm.done:,} worlds and {storm.floods:,} solved floods from seed {storm.seed}, "
          f"{n / max(storm.seconds, 1e-9):.1f} per second")  # fmt: skip
    print("compared: " + ", ".join(f"{value:,} {name}" for name, value in sorted(storm.counts.items())))
    for name, value in sorted(storm.timid.items(), key=lambda item: -item[1]):
        print(f"timid: {value:,} {name}")
    for name, kind in sorted(storm.kinds.items(), key=lambda item: -item[1].worlds):
        print(f"FINDING {kind.findings:,} in {kind.worlds:,} worlds: {name}; seeds {kind.seeds}\n    {kind.example}")
    print(f"{sum(kind.findings for kind in storm.kinds.values()):,} findings")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="the product against slow oracles over random small worlds")
    parser.add_argument("--worlds", type=int, default=100_000)
    parser.add_argument("--floods", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=600.0)
    parser.add_argument("--state", type=Path)
    given = parser.parse_args(arguments)
    storm = _load(given.state, given.seed)
    run(storm, worlds=given.worlds, floods=given.floods, workers=given.workers, minutes=given.minutes,
        state=given.state)  # fmt: skip
    show(storm)
    return 1 if storm.kinds else 0


if __name__ == "__main__":
    raise SystemExit(main())
