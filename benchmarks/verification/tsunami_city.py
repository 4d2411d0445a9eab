"""Experiments with houses in a wave: Seaside (31 gauges in the streets) and the column of Yeh and Petroff."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from benchmarks.verification.case import Options, Result, at_most, case, curves, near
from benchmarks.verification.runs import march, plain, sample
from twin.flood import LevelBoundary, TimeSeries
from twin.grid import Grid
from twin.quantities import GRAVITY

__all__ = ["read_column_force", "read_seaside", "run_column", "run_seaside"]

Array = np.ndarray
SEA = 0.97  # m, still water in the basin
# Peak depth over measured, pass bands of SWALS' own report on the four gauges of the benchmark. [%]
BANDS = {"B1": (-35, -10), "B4": (-25, 25), "B6": (-25, 25), "B9": (-70, 0)}


def _folder(options: Options, *names: str) -> Path | None:
    """The first folder of these names under flood/."""
    for name in names if options.data else ():
        folder = options.data / "flood" / name  # type: ignore[operator]
        if folder.exists():
            return folder
    return None


def _file(folder: Path, pattern: str) -> Path:
    """The one file of a pattern, at any depth; FileNotFoundError names folder and pattern."""
    found = sorted(folder.rglob(pattern))
    if not found:
        raise FileNotFoundError(f"{folder}: no file {pattern}")
    return found[0]


def read_seaside(folder: Path) -> tuple[Array, Array, Array, Array, pd.DataFrame, dict[str, Array]]:
    """x, y of columns and rows, bed (ny, nx), wave (n, 2) time and level, gauges, series (n, 3) by gauge.

    The files as the NTHMP currents workshop (2015) gave them and SWALS keeps them: bathy_raster.tif, ts_5m.txt (rise at
    x = 5 m), Gauge_locations_near_city.csv (Position, Letter, X, Y) and Location_A1.txt to D4 (time, depth, velocity,
    flux; NaN where the instrument was dry). Velocity is that across the shore. [m], [s], [m/s]
    """
    import rasterio

    with rasterio.open(_file(folder, "bathy_raster.tif")) as source:
        bed, transform = source.read(1).astype(float)[::-1], source.transform
        bed[(bed < -100) | ~np.isfinite(bed)] = np.nan
    ny, nx = bed.shape
    x = transform.c + (np.arange(nx) + 0.5) * transform.a
    y = transform.f + (ny - np.arange(ny) - 0.5) * transform.e
    wave = np.loadtxt(_file(folder, "ts_5m.txt"))
    gauges = pd.read_csv(_file(folder, "Gauge_locations_near_city.csv"))
    gauges["name"] = gauges["Letter"].astype(str) + gauges["Position"].astype(str)
    series = {}
    for name in gauges["name"]:
        table = np.genfromtxt(_file(folder, f"Location_{name}.txt"), comments="%")
        series[name] = table[:, :3]
    return x, y, bed, wave, gauges, series


def run_seaside(folder: Path, cell: float, order: int, dtype: str = "float32") -> pd.DataFrame:
    """Peak depth and first arrival of each gauge, measured and computed. Index: name of the gauge. [m], [s]

    The wave enters at x = 5 m as a level; a trough beyond the basin takes what runs over the town.
    """
    x, y, bed, wave, gauges, series = read_seaside(folder)
    west, south, east, north = 5.0, -13.25, 48.6, 8.55
    grid = Grid(x0=west, y0=south, cell_size=cell, nx=round((east - west) / cell), ny=round((north - south) / cell))
    columns = np.clip(np.searchsorted(x, grid.x) - 1, 0, x.size - 1)
    columns += (np.abs(x[np.minimum(columns + 1, x.size - 1)] - grid.x) < np.abs(x[columns] - grid.x)).astype(int)
    rows = np.abs(y[:, None] - grid.y[None, :]).argmin(axis=0)
    ground = bed[np.ix_(rows, columns)]
    beyond = (grid.x > x[-1]) | (grid.x < x[0])
    ground[:, beyond] = np.nan
    trough = ~np.isfinite(ground)
    ground[trough] = 0.7
    depth = np.where(trough, 0.0, np.maximum(SEA - ground, 0.0))
    sea = LevelBoundary(TimeSeries(wave[:, 0], wave[:, 1] + SEA), edge="west")
    points = list(zip(gauges["X"], gauges["Y"]))
    flood = march(plain(grid, ground, 0.005), 40.0, interval=0.1, order=order, dtype=dtype, depth=depth, levels=(sea,))
    t, h = flood["time"].values, sample(flood, "depth", points)
    rows_out = []
    for k, name in enumerate(gauges["name"]):
        table = series[name]
        window = table[:, 0] < 40.0
        measured = np.nan_to_num(table[window, 1])
        above = np.flatnonzero(measured > 0.02)
        ours = np.flatnonzero(h[:, k] > 0.02)
        rows_out.append(
            {
                "measured": float(measured.max()),
                "computed": float(h[:, k].max()),
                "measured_arrival": float(table[above[0], 0]) if above.size else np.nan,
                "computed_arrival": float(t[ours[0]]) if ours.size else np.nan,
                "rmse": float(np.sqrt(np.mean((np.interp(table[window, 0], t, h[:, k]) - measured) ** 2))),
            }
        )
    return pd.DataFrame(rows_out, index=gauges["name"])


@case("seaside")
def seaside(options: Options) -> Result:
    """A tsunami through the model of a town, 1:50."""
    result = Result(
        "Seaside, Oregon, 1:50: a wave through the streets, 31 gauges",
        "Park, Cox, Lynett, Wiebe and Shin 2013, Coastal Engineering 79, 9-21; NTHMP currents workshop 2015",
    )
    folder = _folder(options, "seaside_osu", "seaside", "Seaside_OSU_model")
    if folder is None:
        result.skipped = "needs flood/seaside_osu in the data folder"
        return result
    cell = 0.1 if options.quick else 0.05
    for order in options.orders:
        table = run_seaside(folder, cell, order)
        off = (table["computed"] / table["measured"] - 1) * 100
        for name, (low, high) in BANDS.items():
            result.checks.append(
                near(f"order {order}: peak depth at {name} over measured", float(off[name]), (low + high) / 2,
                     (high - low) / 2, "%")
            )  # fmt: skip
        result.checks.append(
            at_most(f"order {order}: median error of the peak, 31 gauges", float(off.abs().median()), 25, "%")
        )
        late = (table["computed_arrival"] - table["measured_arrival"]).abs().median()
        result.checks.append(at_most(f"order {order}: median error of arrival", float(late), 0.8, "s"))
        n = np.arange(len(table))
        lines = [
            ("measured", n, table["measured"].to_numpy(), "k."),
            ("computed", n, table["computed"].to_numpy(), "r."),
        ]
        result.pictures.append((f"Peak depth, gauges A1 to D4, order {order}", curves(lines, "gauge", "depth [m]")))
    result.notes.append(
        "the wave given at x = 5 m is known to be about 0.7 s off at the gauges off shore; others shift results by "
        "that. Published models under-predict B1 and the rows in the lee"
    )
    return result


def read_column_force(folder: Path) -> Array:
    """(n, 2) time and force on the column: a table with two columns, tabs between, an empty column allowed. [s], [N]"""
    rows = []
    for number, line in enumerate(_file(folder, "for_exp.txt").read_text().splitlines(), start=1):
        cells = [cell for cell in line.replace(",", "\t").split() if cell]
        if not cells:
            continue
        if len(cells) < 2:
            raise ValueError(f"{folder}/for_exp.txt, line {number}: {line!r}, expected a time and a force")
        rows.append((float(cells[0]), float(cells[-1])))
    return np.array(rows)


def run_column(cell: float, order: int, manning: float = 0.01, dtype: str = "float64") -> tuple[Array, Array]:
    """Time and force of the water on a column of 0.12 m in a flume of 1.6 m by 0.61 m behind a dam of 0.3 m. [s], [N]

    The force is the difference of the pressures g h2/2 on its two faces across the flow.
    """
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=round(1.6 / cell), ny=round(0.61 / cell))
    x, y = np.meshgrid(grid.x, grid.y)
    building = np.full(grid.shape, -1, np.int32)
    column = (x > 0.9) & (x < 1.02) & (y > 0.25) & (y < 0.37)
    building[column] = 0
    flood = march(
        plain(grid, 0.0, manning, building=building), 3.0, interval=0.01, order=order, dtype=dtype,
        depth=np.where(x < 0.4, 0.3, 0.01),
    )  # fmt: skip
    rows = np.flatnonzero(column.any(axis=1))
    columns = np.flatnonzero(column.any(axis=0))
    front, back = (flood["depth"].values[:, rows, k] for k in (columns[0] - 1, columns[-1] + 1))
    force = 0.5 * 1000.0 * GRAVITY * (front**2 - back**2).sum(axis=1) * cell
    return flood["time"].values, force


@case("yeh-petroff")
def yeh_petroff(options: Options) -> Result:
    """Force of a dam break on a square column."""
    result = Result(
        "Force of a dam break on a square column",
        "experiment of Yeh and Petroff, University of Washington, as printed by Raad and Bidoae 2005",
    )
    folder = _folder(options, "yeh_petroff", "dam_break_yeh_petroff")
    if folder is None:
        result.skipped = "needs flood/yeh_petroff in the data folder"
        return result
    measured = read_column_force(folder)
    peak = float(measured[:, 1].max())
    lines = [("measured", measured[:, 0], measured[:, 1], "k.")]
    for order in options.orders:
        t, force = run_column(0.02 if options.quick else 0.01, order)
        window = (t > 0.0) & (t < float(measured[:, 0].max()))
        result.checks.append(near(f"order {order}: largest force", float(force[window].max()), peak, 0.15 * peak, "N"))
        error = np.interp(measured[:, 0], t, force) - measured[:, 1]
        result.checks.append(at_most(f"order {order}: RMSE of the force", float(np.sqrt(np.mean(error**2))), 8.0, "N"))
        lines.append((f"order {order}", t, force, "-"))
    result.pictures.append(("Force on the column", curves(lines, "time [s]", "force [N]")))
    return result
