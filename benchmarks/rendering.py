"""Times of drawing: frame, build and recolour of large cities at 1920x1080.

    python -m benchmarks.rendering [--no-peer]

Every scene runs in a process of its own, so that its peak memory is its own. Without a graphics card, Mesa's
rasteriser queues triangles for its threads, a fifth of that peak; LP_NUM_THREADS=0 makes it draw them at once, in
less memory and more time, and is shown beside.
The peer is PyVista used in the plain way, one mesh and one actor a building, in
the same run (fewer buildings: it takes minutes and gigabytes at 100,000).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time

FRAMES = 9


def _frames(plotter, change=None) -> float:
    """Median seconds of: change something, move the camera, draw, read back."""
    took = []
    for k in range(FRAMES):
        start = time.perf_counter()
        if change is not None:
            change(k)
        plotter.camera.azimuth += 1.0
        plotter.renderer.ResetCameraClippingRange()
        plotter.render()
        plotter.screenshot(return_img=True)
        took.append(time.perf_counter() - start)
    return statistics.median(took)


def _report(**figures: float) -> None:
    figures["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(figures))


def full(n: int = 10_000, n_people: int = 50_000) -> None:
    """Buildings, terrain, water and people."""
    import numpy as np
    import xarray as xr

    from tests.town_of_boxes import town_of_boxes
    from twin.evacuation.states import PersonState
    from twin.scene import draw_scene, show_time

    town = town_of_boxes(n, cell_size=5.0)
    rng = np.random.default_rng(0)
    streets = town.streets
    link = rng.integers(0, 2 * streets.n_edges, n_people)
    start = rng.uniform(0.0, 1200.0, n_people)
    escape = xr.Dataset(
        {
            "event_person": ("event", np.arange(n_people)), "event_link": ("event", link),
            "event_in": ("event", start), "event_out": ("event", start + 1200.0),
            "start_node": ("person", streets.edge_from[link >> 1]), "departure_time": ("person", start),
            "arrival_time": ("person", np.full(n_people, np.nan)),
            "stopped_time": ("person", np.full(n_people, np.nan)),
            "state": ("person", np.full(n_people, PersonState.MOVING, np.uint8)),
        }
    )  # fmt: skip
    begin = time.perf_counter()
    plotter = draw_scene(
        town.city, town.flood, escape=escape, terrain=town.terrain, streets=streets, time=1200.0, off_screen=True,
        window_size=(1920, 1080),
    )  # fmt: skip
    build = time.perf_counter() - begin
    plotter.screenshot(return_img=True)
    times = (1200.0, 1800.0)
    stepping = _frames(plotter, lambda k: show_time(plotter, times[k % 2]))
    _report(build=build, frame=_frames(plotter), **{"frame with time step": stepping})


def large(n: int = 100_000) -> None:
    """Many buildings and nothing else; built twice, so that compiling is not counted."""
    from tests.city_of_boxes import city_of_boxes
    from twin.scene import draw_scene, recolour

    draw_scene(city_of_boxes(100), off_screen=True).close()
    city = city_of_boxes(n)
    begin = time.perf_counter()
    plotter = draw_scene(city, off_screen=True, window_size=(1920, 1080), color_by="measured_height")
    build = time.perf_counter() - begin
    begin = time.perf_counter()
    plotter.screenshot(return_img=True)
    first = time.perf_counter() - begin
    columns = ("measured_height", "year_of_construction")
    _report(
        build=build, first=first, frame=_frames(plotter),
        **{"frame with recolour": _frames(plotter, lambda k: recolour(plotter, columns[k % 2]))},
    )  # fmt: skip


def peer(n: int = 3_000) -> None:
    """PyVista, one actor a building."""
    import numpy as np
    import pyvista as pv

    from tests.city_of_boxes import city_of_boxes
    from twin.scene.headless import choose_window

    choose_window()
    city = city_of_boxes(n)
    corners = (city.vertices - city.vertices.mean(axis=0)).reshape(n, 6, 5, 3)[:, :, :4].reshape(n, 24, 3)
    faces = np.column_stack([np.full(6, 4), np.arange(24).reshape(6, 4)]).ravel()
    begin = time.perf_counter()
    plotter = pv.Plotter(off_screen=True, window_size=(1920, 1080))
    for points in corners:
        plotter.add_mesh(pv.PolyData(points, faces))
    build = time.perf_counter() - begin
    plotter.screenshot(return_img=True)
    _report(build=build, frame=_frames(plotter))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-peer", action="store_true")
    parser.add_argument("--only", choices=("full", "large", "peer"))
    arguments = parser.parse_args()
    if arguments.only:
        globals()[arguments.only]()
        return
    what = [
        ("full", "10,000 buildings + terrain + water + 50,000 people", {}),
        ("large", "100,000 buildings (1.2 M triangles)", {}),
        ("large", "the same, LP_NUM_THREADS=0", {"LP_NUM_THREADS": "0"}),
        ("peer", "PyVista, one actor a building, 3,000 buildings", {}),
    ]
    for name, title, more in what:
        if name == "peer" and arguments.no_peer:
            continue
        command = [sys.executable, "-m", "benchmarks.rendering", "--only", name]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | more)
        figures = json.loads(done.stdout.strip().splitlines()[-1])
        print(f"{title}: " + ", ".join(f"{k} {v:.0f}" if "MB" in k else f"{k} {v:.3f} s" for k, v in figures.items()))


if __name__ == "__main__":
    main()
