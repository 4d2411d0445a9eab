"""Cities: the Merewether flood of 2007, and a dam break among houses against ANUGA."""

from __future__ import annotations

import json
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import shapely
import xarray as xr

from benchmarks.verification.case import Options, Result, at_most, case, curves, near, picture
from benchmarks.verification.runs import march, plain
from twin.criteria import is_wet
from twin.flood import Inflow, TimeSeries
from twin.grid import Grid
from twin.terrain import Terrain

__all__ = ["houses_spec", "houses_terrain", "merewether_terrain"]

Array = np.ndarray

# Marks were found where the water ended: its edge is drawn finer than what counts as wet. [m]
_AT_THE_EDGE = 0.01


def _polygon(path: Path) -> shapely.Polygon:
    return shapely.Polygon(pd.read_csv(path, header=None).iloc[:, :2].to_numpy(float))


def merewether_terrain(folder: Path) -> tuple[Terrain, Array]:
    """One-metre ground with 58 houses as blocked cells, and where the survey ends."""
    with zipfile.ZipFile(folder / "topography1.zip") as bundle:
        text = bundle.read("topography1.asc").decode()
    lines = text.split()
    head, body = dict(zip(lines[:12:2], lines[1:12:2])), np.array(lines[12:], float)
    shape = int(head["nrows"]), int(head["ncols"])
    bed = body.reshape(shape)[::-1].copy()
    size = float(head["cellsize"])
    grid = Grid(x0=float(head["xllcorner"]), y0=float(head["yllcorner"]), cell_size=size, nx=shape[1], ny=shape[0])
    x, y = np.meshgrid(grid.x, grid.y)
    building = np.full(shape, -1, np.int32)
    for row, path in enumerate(sorted((folder / "houses").glob("house*.csv"))):
        building[shapely.contains_xy(_polygon(path), x, y)] = row
    unknown = bed < -9000
    building[unknown] = 10_000
    bed[unknown] = 40.0
    road = shapely.contains_xy(_polygon(folder / "Road" / "RoadPolygon.csv"), x, y)
    return plain(grid, bed, np.where(road, 0.02, 0.04), building=building), unknown


@case("merewether")
def merewether(options: Options) -> Result:
    """A flood through a suburb, five observed levels."""
    result = Result(
        "Merewether, Newcastle (Australia), June 2007: 58 houses",
        "Australian Rainfall and Runoff, Project 15 (Smith and Wasko 2012); survey by WRL, Manly",
    )
    folder = options.data / "flood" / "merewether" if options.data else None
    if folder is None or not folder.exists():
        result.skipped = "needs flood/merewether in the data folder"
        return result
    terrain, _ = merewether_terrain(folder)
    grid = terrain.grid
    x, y = np.meshgrid(grid.x, grid.y)
    near_source = (np.hypot(x - 382300, y - 6354290) < 15) & ~terrain.blocked
    cells = tuple(zip(x[near_source].tolist(), y[near_source].tolist()))
    share = 19.7 / len(cells)
    flows = tuple(Inflow(TimeSeries([0.0], [share]), (cell,)) for cell in cells)
    observed = pd.read_csv(folder / "Observations" / "ObservationPoints.csv", skipinitialspace=True)
    points = list(zip(observed["x"], observed["y"]))
    for order in options.orders[:1] if options.quick else options.orders:
        flood = march(terrain, 900.0, interval=300.0, order=order, dtype="float32", inflows=flows, edges="open")
        level = [_shore_level(flood, terrain, x, y) for x, y in points]
        for k, row in observed.iterrows():
            name = f"order {order}: level at point {int(row['ID'])}"
            result.checks.append(near(f"{name}, observed", float(level[k]), float(row.iloc[4]), 0.3, "m"))
            result.checks.append(near(f"{name}, TUFLOW", float(level[k]), float(row.iloc[5]), 0.15, "m"))
        depth = flood["depth"].values[-1]

        def draw(figure: Any, depth: Array = depth) -> None:
            axes = figure.subplots()
            image = axes.imshow(np.where(is_wet(depth), depth, np.nan), origin="lower", cmap="Blues", vmax=1.5)
            axes.contourf(terrain.blocked, levels=[0.5, 1.5], colors=["#777"])
            figure.colorbar(image, label="depth [m]")

        result.pictures.append((f"Depth after 900 s, order {order}", picture(draw, size=(5, 5.5))))
    result.notes.append(
        "where the survey point's own cell is dry, the level of the nearest wet cell within 5 m is taken: the marks "
        "were found at the water's edge; NaN says that there is none"
    )
    return result


def _shore_level(flood: xr.Dataset, terrain: Terrain, x: float, y: float) -> float:
    """Final level in the cell of a point or the nearest one under water within 5 m. [m]"""
    grid = terrain.grid
    away = np.hypot(grid.x - x, grid.y[:, None] - y)
    away[~(flood["depth"].values[-1] > _AT_THE_EDGE)] = np.inf
    nearest = np.unravel_index(int(np.argmin(away)), away.shape)
    return float(flood["level"].values[-1][nearest]) if away[nearest] <= 5.0 else float("nan")


def houses_spec(*, triangle_area: float = 0.5) -> dict[str, Any]:
    """A dam break into twelve houses on a plain."""
    houses = []
    for column in range(3):
        for row in range(4):
            x0, y0 = 60.0 + 30 * column + 3 * (row % 2), 6.0 + 25 * row
            houses.append([[x0, y0], [x0 + 16, y0], [x0 + 16, y0 + 14], [x0, y0 + 14]])
    return {
        "length": 160.0, "width": 102.0, "dam": 40.0, "depth": 2.0, "manning": 0.03, "interval": 1.0,
        "duration": 30.0, "triangle_area": triangle_area, "houses": houses,
    }  # fmt: skip


def houses_terrain(spec: dict[str, Any], cell: float) -> Terrain:
    """The same as blocked cells."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=round(spec["length"] / cell), ny=round(spec["width"] / cell))
    x, y = np.meshgrid(grid.x, grid.y)
    building = np.full(grid.shape, -1, np.int32)
    for row, house in enumerate(spec["houses"]):
        building[shapely.contains_xy(shapely.Polygon(house), x, y)] = row
    return plain(grid, 0.0, spec["manning"], building=building)


@case("anuga")
def against_anuga(options: Options) -> Result:
    """A dam break among houses, here and in ANUGA."""
    result = Result("Dam break among twelve houses, against ANUGA", "ANUGA (Geoscience Australia), DE1, run beside")
    if options.peer_python is None:
        result.skipped = "needs a Python with ANUGA: --peer-python PATH (pip install anuga)"
        return result
    spec = houses_spec(triangle_area=1.0 if options.quick else 0.25)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
        script = Path(__file__).with_name("anuga_peer.py")
        subprocess.run(
            [options.peer_python, str(script), str(Path(folder) / "spec.json"), str(Path(folder) / "peer.npz")],
            check=True, cwd=folder, capture_output=True, text=True,
        )  # fmt: skip
        peer = dict(np.load(Path(folder) / "peer.npz"))
    cell = 1.0 if options.quick else 0.5
    terrain = houses_terrain(spec, cell)
    start = np.tile(np.where(terrain.grid.x < spec["dam"], spec["depth"], 0.0), (terrain.grid.ny, 1))
    row, column = terrain.grid.rows_columns(peer["x"], peer["y"])
    open_ground = ~terrain.blocked[row, column]
    for order in options.orders:
        flood = march(terrain, spec["duration"], interval=spec["interval"], depth=start, order=order)
        ours = flood["depth"].values[:, row, column]
        gap = (ours - peer["depth"])[:, open_ground]
        for t in (10, 20, 30):
            rmse = float(np.sqrt(np.mean(gap[t] ** 2)))
            result.checks.append(at_most(f"order {order}: RMSE of depth after {t} s", rmse, 0.06, "m"))
        mid = np.abs(peer["y"] - 28.0) < 2.0  # the street between the first two rows
        fronts = np.array([
            [_front(peer["x"][mid], depth[mid]) for depth in (ours[k], peer["depth"][k])] for k in range(len(ours))
        ])  # fmt: skip
        running = (fronts[:, 1] > 45) & (fronts[:, 1] < 150)
        lag = float(np.abs(fronts[running, 0] - fronts[running, 1]).max()) if running.any() else float("nan")
        result.checks.append(at_most(f"order {order}: front in the street, greatest distance", lag, 4.0, "m"))
        times = flood["time"].values
        lines = [("ANUGA", times, fronts[:, 1], "k-"), (f"order {order}", times, fronts[:, 0], "-")]
        result.pictures.append((f"Front in the street, order {order}", curves(lines, "time [s]", "x [m]")))
        shown = [("ANUGA", peer["depth"][10]), (f"order {order}", ours[10])]

        def draw(figure: Any, shown: list[tuple[str, Array]] = shown) -> None:
            for axes, (name, depth) in zip(figure.subplots(1, 2), shown):
                axes.tripcolor(peer["x"], peer["y"], depth, vmin=0, vmax=1.2, cmap="viridis")
                axes.set_title(f"{name}, 10 s", fontsize=9)
                axes.set_aspect("equal")

        result.pictures.append(("Depth after 10 s", picture(draw)))
    result.notes.append(f"ANUGA: {len(peer['x'])} triangles, {float(peer['seconds']):.1f} s; cells here {cell:g} m")
    return result


def _front(x: Array, depth: Array) -> float:
    wet = x[is_wet(depth)]
    return float(wet.max()) if wet.size else 0.0
