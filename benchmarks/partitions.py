"""A city of many tiles to a partitioned dataset: memory, throughput, workers, a kill, and what a count reads.

    python -m benchmarks.partitions [--tiles N] [--folder FOLDER] [--keep]

Throughput is bytes of GML per second, from files to GeoParquet, beside that of one tile and of one file of 62 MB of the
same kind in the same run (`citygml.convert`). The tiles are made by `many_tiles` and deleted afterwards.
"""

from __future__ import annotations

import argparse
import functools
import hashlib
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.citygml_files import big_file
from benchmarks.many_tiles import make_tiles
from citygml.convert import convert
from twin.parallel import process_pool
from twin.partitions import convert_partitions, read_partitions

RUN = (
    "import sys\nfrom twin.partitions import convert_partitions\n"
    "convert_partitions(sys.argv[1], sys.argv[2], progress=lambda done, total, name: print(name, flush=True))\n"
)
READ = """
import duckdb, sys
from twin.partitions import count_rows

def bytes_read():
    with open('/proc/self/io') as file:
        return int(file.read().split('rchar: ')[1].split()[0])

con = duckdb.connect()
con.execute('select 1').fetchall()
before = bytes_read()
before, own = bytes_read(), bytes_read() - before
value = eval(sys.argv[1])
print(value, bytes_read() - before - own)
"""


def seconds(run: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


def checksum(folder: Path) -> str:
    """Hash of the names and bytes of all files."""
    digest = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def read_by(expression: str) -> tuple[int, int]:
    """Value of an expression on a DuckDB connection `con`, and the bytes that its process read for it (Linux)."""
    done = subprocess.run([sys.executable, "-c", READ, expression], capture_output=True, text=True, check=True)
    value, n_bytes = done.stdout.split()
    return int(value), int(n_bytes)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tiles", type=int, default=2000)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "city-twin-many-tiles")
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    root: Path = options.folder
    city, out = root / "city", root / "out"
    try:
        measure(make_tiles(city, options.tiles), out, big_file("lod1"))
    finally:
        if not options.keep:
            shutil.rmtree(root, ignore_errors=True)


def measure(city: Path, out: Path, single: Path) -> None:
    size = sum(path.stat().st_size for path in city.rglob("*.gml"))
    n = sum(1 for _ in city.rglob("*.gml"))
    print(f"{n} tiles, {size / 1e9:.2f} GB", flush=True)

    def one_file() -> None:
        convert(single, out.with_name("single.parquet"))

    def tile_files(paths: list[Path]) -> None:
        for path in paths:
            convert(path, out.with_name("single.parquet"))

    some = sorted(city.rglob("*.gml"))[:20]
    rates: dict[str, float] = {}

    def show(name: str, n_bytes: int, taken: float) -> None:
        rates[name] = n_bytes / taken / 1e6
        known = [other for other in ("a tile", "a file of 62 MB") if other in rates and other != name]
        shares = [f"{rates[name] / rates[other]:.2f} of {other}" for other in known]
        print(f"{name}: {rates[name]:.1f} MB/s{''.join(', ' + share for share in shares)}", flush=True)

    one_file()
    tile_files(some[:1])
    show("a tile", sum(path.stat().st_size for path in some), seconds(functools.partial(tile_files, some)))
    show("a file of 62 MB", single.stat().st_size, min(seconds(one_file) for _ in range(3)))
    for workers in (1, 2):
        target = out.with_name(f"out{workers}")
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        with process_pool(workers) as pool:
            list(pool.map(abs, range(2 * workers)))
            taken = seconds(functools.partial(convert_partitions, city, target, executor=pool))
        show(f"{workers} workers", size, taken)
        processor = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        print(f"  {processor:.0f} s of processors in {taken:.0f} s, {size / processor / 1e6:.1f} MB per second of one")
    show("a tile", sum(path.stat().st_size for path in some), seconds(functools.partial(tile_files, some)))
    show("a file of 62 MB", single.stat().st_size, min(seconds(one_file) for _ in range(3)))
    print(f"two workers: {rates['2 workers'] / rates['1 workers']:.2f} of one")
    # The peak of any child process so far, the workers of both pools.
    print(f"peak of a worker: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6:.2f} GB")
    killed = out.with_name("killed")
    with subprocess.Popen([sys.executable, "-c", RUN, str(city), str(killed)], stdout=subprocess.PIPE) as run:
        assert run.stdout is not None
        for _ in range(n // 3):
            run.stdout.readline()
        os.kill(run.pid, signal.SIGKILL)
    again = seconds(lambda: convert_partitions(city, killed))
    whole = size / rates["1 workers"] / 1e6
    same = checksum(killed) == checksum(out.with_name("out1")) == checksum(out.with_name("out2"))
    print(f"killed after a third, resumed in {again / whole:.2f} of the time of all; the same bytes: {same}")
    print(f"nothing to do: {seconds(lambda: convert_partitions(city, killed)):.1f} s")
    count(killed)


def count(folder: Path) -> None:
    """What counts read: of the rows' files, of a box, and of the table of files."""
    dataset = read_partitions(folder)
    files = dataset.files[dataset.files["layer"] == "footprints"]
    total, rows = int(files["bytes"].sum()), int(files["rows"].sum())
    x, y = (float(value) + 1e-3 for value in files[["xmin", "ymin"]].iloc[0])
    box, place = (x, y, x + 1, y + 1), str(folder)
    glob = f"read_parquet('{folder}/footprints/**/*.parquet')"
    queries = {
        "all rows": f"count_rows({place!r}, connection=con)",
        "rows of a box, a part of one tile": f"count_rows({place!r}, connection=con, bbox={box})",
        "all rows, by the files' own footers": f'con.execute("select count(*) from {glob}").fetchall()[0][0]',
    }
    print(f"dataset: {len(files)} files, {rows} rows, {total / 1e6:.1f} MB")
    for name, expression in queries.items():
        value, n_bytes = read_by(expression)
        print(f"{name}: {value}, {n_bytes / 1e6:.3f} MB read, {n_bytes / total:.2%} of the dataset")


if __name__ == "__main__":
    main()
