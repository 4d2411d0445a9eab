"""How fast a city is read, against the peers that are installed and against what the machine can do.

    python -m benchmarks.reading [--size BYTES] [--runs N] [--peers [PYTHON]]

Files: `citygml_files` (about 60 MB, LOD1 kind and textured LOD2 kind). Each figure is the median of
the runs; ratios are within one run of this program. Processor time is shown beside the
wall clock: on a busy machine it is the steadier of the two.

Peers, in an environment of their own whose Python --peers names: pip install plateaukit fiona geopandas lxml.
They read a replicate of about 20 MB, in processes of their own, imports not counted; citygml.read is timed
on the same file between them. plateau-py is in no package registry and is not run.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

import citygml
from benchmarks.citygml_files import big_file

PEER_BYTES = 20_000_000
# name : (imports, what is timed, ratio aimed at)
PEERS = {
    "plateaukit": (
        "import warnings; warnings.simplefilter('ignore'); "
        "from plateaukit.readers.citygml.parsers.city_gml_parser import PLATEAUCityGMLParser",
        "found = list(PLATEAUCityGMLParser(target_epsg=6677).iterparse(open(path, 'rb'))); print(len(found), 'rows')",
        "16",
    ),
    "geopandas with fiona": (
        "import geopandas",
        "print(len(geopandas.read_file(path, engine='fiona', layer='Building')), 'rows')",
        "10",
    ),
    "lxml.etree.parse, tree alone": ("from lxml import etree", "etree.parse(path)", ""),
}


def median(run: Callable[[], Any], runs: int) -> tuple[float, float]:
    """Median wall clock and processor seconds."""
    walls, processors = [], []
    for _ in range(runs):
        wall, processor = time.perf_counter(), time.process_time()
        run()
        walls.append(time.perf_counter() - wall)
        processors.append(time.process_time() - processor)
    return statistics.median(walls), statistics.median(processors)


def floor_bytes(path: Path) -> int:
    """The lightest floor: read the bytes and count the tags, nothing parsed."""
    from benchmarks.scan_floor import count_tags
    from citygml.reader.sources import read_padded

    buffer = read_padded(path)
    return int(count_tags(buffer, path.stat().st_size))


def floor_plain(path: Path) -> tuple[int, int, int]:
    """A plain one-pass reader: read the bytes, find every tag, parse every number of coordinates, take every gml:id.

    No names, nesting, namespaces, attributes or semantics: only what costs time at the least.
    """
    from benchmarks.scan_floor import plain_pass
    from citygml.reader.sources import read_padded

    buffer, slow = read_padded(path), np.empty((1 << 16, 3), np.int64)
    numbers, ids = np.empty(len(buffer) // 4), np.empty((len(buffer) // 32, 2), np.int64)
    found: tuple[int, int, int] = plain_pass(buffer, path.stat().st_size, numbers, ids, slow)
    return found


def floor_tape(path: Path) -> int:
    """The reader's own first step: read the bytes and put every element and attribute on the tape, well-formed."""
    from citygml.reader.sources import read_padded
    from citygml.reader.text_encoding import padded_utf8
    from citygml.scan.tape import CHILDREN, MAX_DEPTH, PIECE, ROOT, empty_names, empty_tape, scan

    buffer, end = padded_utf8(read_padded(path))
    names, tape, stack = empty_names(), empty_tape(1 << 17, 1 << 17), np.empty((MAX_DEPTH, 3), np.int64)
    at, *_, status = scan(buffer, 0, end, 0, ROOT, *tape, *names, stack)
    total = 0
    while status == PIECE:
        at, n, _, status = scan(buffer, at, end, at + (1 << 20), CHILDREN, *tape, *names, stack)
        total += n
    return total


FLOORS = {
    "read and count tags": floor_bytes,
    "read, tags, numbers, ids": floor_plain,
    "read, tape of all elements": floor_tape,
}


def _read(path: str) -> int:
    return citygml.read(path).n_polygons


def _count(n: int) -> int:
    total = 0
    for k in range(n):
        total += k
    return total


def show(name: str, size: int, wall: float, processor: float, note: str = "") -> None:
    print(f"  {name:34s} {size / wall / 1e6:8.0f} MB/s   {size / processor / 1e6:8.0f} MB/s of processor   {note}")


def one_kind(kind: str, size: int, runs: int, peers: str) -> None:
    """All figures of one file."""
    path = big_file(kind, size)
    n_bytes = path.stat().st_size
    city = citygml.read(path, engine="fast")
    print(f"{kind}: {n_bytes / 1e6:.1f} MB, {city!r}")
    plain = median(lambda: citygml.read(path, engine="fast"), runs)
    for name, floor in FLOORS.items():
        floor(path)
        base = median(lambda run=floor: run(path), runs)
        show(name, n_bytes, *base, f"citygml.read is {base[1] / plain[1]:.2f} of it (processor)")
    show("citygml.read", n_bytes, *plain)
    packed = path.parents[2] / f"{path.stem}.zip"
    if not packed.exists():
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            archive.write(path, f"udx/bldg/{path.name}")
    zipped = median(lambda: citygml.read(packed, engine="fast"), runs)
    show("citygml.read of a zip", n_bytes, *zipped, f"{plain[1] / zipped[1]:.2f} of plain (processor)")
    in_planes = median(lambda: citygml.read(path, engine="fast").to_crs(6677), runs)
    show("citygml.read, to_crs(6677)", n_bytes, *in_planes)
    in_parallel(path, n_bytes, plain[0], runs)
    if peers:
        small = big_file(kind, PEER_BYTES)
        for name in PEERS:
            against(name, small, peers, runs)


def in_parallel(path: Path, n_bytes: int, alone: float, runs: int) -> None:
    """Two processes and two threads, beside what the machine gives two processes that only count."""
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(pool.map(_read, [str(path)] * 2))
        list(pool.map(_count, [1000] * 2))
        counting, _ = median(lambda: list(pool.map(_count, [3_000_000])), runs)
        both, _ = median(lambda: list(pool.map(_count, [3_000_000] * 2)), runs)
        wall, _ = median(lambda: list(pool.map(_read, [str(path)] * 2)), runs)
    print(f"  two processes, two files: {2 * alone / wall:.2f} x one (pure counting: {2 * counting / both:.2f} x)")
    other = path.with_name("copy_" + path.name)
    if not other.exists():
        other.write_bytes(path.read_bytes())
    one, _ = median(lambda: citygml.read([path, other], threads=1), runs)
    two, _ = median(lambda: citygml.read([path, other], threads=2), runs)
    print(f"  two threads, two files:   {one / two:.2f} x one")
    one, _ = median(lambda: citygml.read(path, threads=1), runs)
    two, _ = median(lambda: citygml.read(path, threads=2), runs)
    print(f"  two threads, one file:    {one / two:.2f} x one")


def against(name: str, path: Path, python: str, runs: int) -> None:
    """A peer in its own process, and the ratio to citygml.read of the same file."""
    imports, timed, aim = PEERS[name]
    program = f"{imports}\nimport time\npath = {str(path)!r}\n"
    program += f"c, t = time.process_time(), time.perf_counter()\n{timed}\n"
    program += "print('TIME', time.perf_counter() - t, time.process_time() - c)"
    done = subprocess.run([python, "-c", program], capture_output=True, text=True, timeout=600, check=False)
    if "TIME" not in done.stdout:
        reason = (done.stderr.strip().splitlines() or ["no answer"])[-1]
        print(f"  {name:34s} not run: {reason[:80]} (pip install plateaukit fiona geopandas lxml; --peers PYTHON)")
        return
    ours = median(lambda: citygml.read(path, engine="fast"), runs)
    answer, times = done.stdout.split("TIME")
    wall, processor = map(float, times.split())
    note = f"citygml.read is {wall / ours[0]:.1f} x, by processor time {processor / ours[1]:.1f} x"
    show(name, path.stat().st_size, wall, processor, f"{answer.strip()} {note}" + (f" (aim {aim})" if aim else ""))


_MEMORY = """
import citygml

def peak():
    return next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))

citygml.read({small!r}, engine="fast")
before = peak()
city = citygml.read({path!r}, engine="fast")
print(before, peak())
"""


def memory(kind: str, size: int) -> None:
    """Peak resident memory of a fresh process reading the file, over what it needs to start."""
    path, small = big_file(kind, size), big_file(kind, 2_000_000)
    program = _MEMORY.format(small=str(small), path=str(path))
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    before, peak = (int(text) * 1024 for text in answer)
    above = (peak - before) / path.stat().st_size
    print(f"{kind}: peak {peak / 1e6:.0f} MB, {above:.2f} x the file above the start ({before / 1e6:.0f} MB)")


_STARTING = """
import time
{before}
t = time.perf_counter()
import citygml
a = time.perf_counter()
citygml.read({path!r})
b = time.perf_counter()
citygml.read({path!r})
print(a - t, b - a, time.perf_counter() - b)
"""
_VILLAGE = Path(__file__).parent.parent / "data" / "sample"


def starting(runs: int) -> None:
    """Import, first and second read of a small file and of the village, each in fresh processes; medians."""
    for name, path in (("2 MB file", big_file("lod1", 2_000_000)), ("village, 26 files", _VILLAGE)):
        for kind, before in (("fresh process", ""), ("numpy and pandas there", "import numpy, pandas")):
            program = _STARTING.format(before=before, path=str(path))
            taken = []
            for _ in range(runs):
                done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
                taken.append([float(text) for text in done.stdout.split()])
            first, second, third = (statistics.median(column) for column in zip(*taken))
            print(f"{name}, {kind}: import {first:.3f} s, first read {second:.3f} s, second {third:.3f} s")


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=62_000_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peers", nargs="?", const=sys.executable, default="", metavar="PYTHON")
    arguments = parser.parse_args()
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for kind in ("lod1", "lod2"):
        one_kind(kind, arguments.size, arguments.runs, arguments.peers)
        memory(kind, arguments.size)
    starting(arguments.runs)


if __name__ == "__main__":
    main()
