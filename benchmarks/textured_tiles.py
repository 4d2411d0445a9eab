"""Time of writing 100,000 buildings with photographs as a 3D Tiles tree, and of the first picture in a browser.

python -m benchmarks.textured_tiles [--buildings N] [--pixels 128] [--format webp] [--compress] [--implicit]

Every building has an image file of its own (a JPEG, as in PLATEAU, where the smallest are 128 pixels wide), with the
roof and four walls. The picture is CesiumJS in Chromium without a graphics card, from files on this machine; a page
with a tileset of one building is measured beside it, for the start of the engine itself.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from citygml.model import CityModel

_KINDS = 64  # different pictures; each building still has a file of its own


def photographed_city(n: int, folder: Path, pixels: int) -> CityModel:
    """Boxes with roofs and walls, and files of their photographs in `folder`."""
    from PIL import Image

    from citygml.model import Appearance
    from tests.city_of_boxes import city_of_boxes

    rng = np.random.default_rng(1)
    pictures = []
    for _ in range(_KINDS):
        base = rng.integers(90, 220, (2, 3, 3)).repeat(pixels // 2, axis=0).repeat(-(-pixels // 3), axis=1)[:, :pixels]
        base[::8, ::2] //= 2  # rows of windows
        noisy = np.clip(base + rng.normal(0, 6, base.shape), 0, 255).astype(np.uint8)
        path = folder / "kind.jpg"
        Image.fromarray(noisy).save(path, quality=80)
        pictures.append(path.read_bytes())
        path.unlink()
    names = []
    for k in range(n):
        path = folder / str(k // 1000) / f"{k}.jpg"
        if k % 1000 == 0:
            path.parent.mkdir()
        path.write_bytes(pictures[k % _KINDS])
        names.append(str(path))
    city = city_of_boxes(n, lod=2)
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])
    places = np.array([[[face % 3, face // 3]] for face in range(6)])
    uv = ((places + square) / [3.0, 2.0]).reshape(-1, 2).astype(np.float32)
    image = np.repeat(np.arange(n, dtype=np.int32), 6)
    image[::6] = -1  # the ground
    theme = Appearance(
        images=pd.DataFrame({"path": names, "resolved": names, "mime": "image/jpeg"}),
        polygon_image=image, uv=np.tile(uv, (n, 1)), materials=pd.DataFrame(),
        polygon_material=np.full(6 * n, -1, np.int32),
    )  # fmt: skip
    return replace(city, appearances={"rgbTexture": theme})


def first_picture(folder: Path, name: str, distances: tuple[str, ...]) -> list[dict[str, float]]:
    """What CesiumJS loads from each distance, and how fast."""
    from tests import browser

    with browser.served(folder) as address:
        found = browser.run_node(
            "cesium_views.mjs", address, f"{name}/tileset.json", str(folder), "-", *distances, timeout=400
        )
    assert found["errors"] == [], found["errors"]
    views: list[dict[str, float]] = found["views"]
    return views


def main() -> None:
    from twin.io import write_tiles3d

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--buildings", type=int, default=100_000)
    parser.add_argument("--pixels", type=int, default=128)
    parser.add_argument("--format", default="webp")
    parser.add_argument("--compress", action="store_true")
    parser.add_argument("--implicit", action="store_true")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--keep", type=Path, help="folder for the tiles")
    chosen = parser.parse_args()
    options = {"texture_format": chosen.format, "compress": chosen.compress, "implicit": chosen.implicit}
    with tempfile.TemporaryDirectory() as made:
        folder = chosen.keep or Path(made)
        photographs = Path(made) / "photographs"
        photographs.mkdir()
        city = photographed_city(chosen.buildings, photographs, chosen.pixels)
        (photographs / "one").mkdir()
        one = photographed_city(1, photographs / "one", chosen.pixels)
        write_tiles3d(one, folder / "one", compress=chosen.compress)  # loads the libraries
        start, cpu = time.perf_counter(), time.process_time()
        write_tiles3d(city, folder / "tiles", threads=chosen.threads, **options)
        seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
        size = sum(f.stat().st_size for f in (folder / "tiles").rglob("*") if f.is_file()) / 1e6
        n_tiles = len(list((folder / "tiles").glob("tiles/*/*/*.glb")))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        print(
            f"{chosen.buildings} buildings, {chosen.pixels} pixels each: {seconds:.1f} s ({cpu:.1f} s of processors), "
        )
        print(f"  {n_tiles} tiles, {size:.0f} MB, peak {peak:.1f} GB")
        sys.stdout.flush()
        (bare,) = first_picture(folder, "one", ("2",))
        print(f"  one building in the browser: {bare['first']:.1f} s")
        for view in first_picture(folder, "tiles", ("1.5", "0.5", "0.1")):
            print(f"  from {view['distance']} radii: {view}")


if __name__ == "__main__":
    main()
