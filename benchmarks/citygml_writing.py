"""Speed of writing CityGML, one thread: MB written per second, and the same of a peer in the same process.

python -m benchmarks.citygml_writing [--size BYTES]

A model of a large tile is written and read back; times are the best of several. The peer is `lxml.etree.tostring` of
the parsed file: it formats no numbers and knows no model, it only puts out a tree that is there.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.citygml_files import TILES, big_file


def best(call: Callable[[], object], n: int) -> float:
    """Shortest time of n calls. [s]"""
    took = []
    for _ in range(n):
        start = time.perf_counter()
        call()
        took.append(time.perf_counter() - start)
    return min(took)


def main() -> None:
    from lxml import etree

    import citygml

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=62_000_000)
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args()
    for kind in TILES:
        source = big_file(kind, options.size)
        model = citygml.read(source)
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "city.gml"
            written = citygml.write_citygml(model, target, images="refer")
            seconds = best(partial(citygml.write_citygml, model, target, images="refer"), options.repeat)
            again = citygml.read(target)
        same = again.n_polygons == model.n_polygons and (again.vertices == model.vertices).all()
        tree = etree.parse(source, etree.XMLParser(huge_tree=True))
        peer = best(partial(etree.tostring, tree), 2)
        size = source.stat().st_size
        print(
            f"{kind}: {written.n_bytes / 1e6:.0f} MB in {seconds:.2f} s: {written.n_bytes / 1e6 / seconds:.0f} MB/s "
            f"({size / 1e6 / seconds:.0f} of the file read); lxml tostring {size / 1e6 / peer:.0f} MB/s; "
            f"same geometry read back: {bool(same)}"
        )


if __name__ == "__main__":
    main()
