"""Experiments: the isolated building (Environment Agency test 6A), Monai valley, the conical island."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import shapely

from benchmarks.verification.case import Options, Result, at_least, at_most, case, curves, near
from benchmarks.verification.runs import march, plain, sample
from twin.flood import LevelBoundary, TimeSeries
from twin.grid import Grid
from twin.quantities import GRAVITY

__all__ = ["run_conical_island", "run_isolated_building", "run_monai"]

Array = np.ndarray


def _folder(options: Options, name: str) -> Path | None:
    folder = options.data / "flood" / name if options.data else None
    return folder if folder is not None and folder.exists() else None


def run_isolated_building(
    folder: Path, cell: float, order: int, dtype: str = "float32"
) -> tuple[Array, Array, Array, Array]:
    """Times, depth (times, 6), velocity x and y (times, 6) at the gauges of Soares-Frazao and Zech (2007)."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=round(35.8 / cell), ny=round(3.6 / cell))
    x, y = np.meshgrid(grid.x, grid.y)
    bank = 0.155 / 0.34  # the flume's sides slope over 0.34 m
    bed = bank * np.maximum(np.maximum(0.34 - y, y - (3.6 - 0.34)), 0.0)
    building = np.full(grid.shape, -1, np.int32)
    for row, name in enumerate(("dam_1", "dam_2", "building")):
        corners = pd.read_csv(folder / "poly" / f"{name}.csv", skipinitialspace=True).to_numpy(float)
        building[shapely.contains_xy(shapely.Polygon(corners[:, :2]), x, y)] = row
    level = np.where(x < 6.75, 0.4, 0.02)
    flood = march(
        plain(grid, bed, 0.01, building=building), 30.0, interval=0.1, order=order, dtype=dtype,
        depth=np.maximum(level - bed, 0.0),
    )  # fmt: skip
    gauges = pd.read_csv(folder / "point_gauges.csv", skipinitialspace=True)
    points = list(zip(gauges["x"], gauges["y"]))
    return (
        flood["time"].values,
        sample(flood, "depth", points),
        sample(flood, "velocity_x", points),
        sample(flood, "velocity_y", points),
    )


@case("agency-6a")
def isolated_building(options: Options) -> Result:
    """Dam break against a building."""
    result = Result(
        "Dam break against an isolated building (Environment Agency test 6A)",
        "S. Soares-Frazao and Y. Zech, Experimental study of dam-break flow against an isolated obstacle, "
        "J. Hydraulic Research 45 extra issue, 2007, 27-36",
    )
    folder = _folder(options, "isolated_building")
    if folder is None:
        result.skipped = "needs flood/isolated_building in the data folder"
        return result
    sheet = pd.read_csv(folder / "tjhr_a_9521830_sup_0001/building_gauges_h.txt", sep="\t", skiprows=[1])
    t, known = sheet.iloc[:, 0].to_numpy(float), sheet.iloc[:, 1:7].to_numpy(float)
    cell = 0.1 if options.quick else 0.05
    for order in options.orders:
        times, depth, *_ = run_isolated_building(folder, cell, order)
        lines = []
        for gauge in range(6):
            ours = np.interp(t, times, depth[:, gauge])
            measured = known[:, gauge]
            error = float(np.sqrt(np.nanmean((ours - measured) ** 2)))
            result.checks.append(at_most(f"order {order}: RMSE of depth at G{gauge + 1}", error, 0.035, "m"))
            if gauge in (1, 3):
                lines += [(f"G{gauge + 1} measured", t, measured, "k-"), (f"G{gauge + 1}", t, ours, "-")]
        result.pictures.append((f"Depth, order {order}, {cell:g} m", curves(lines, "time [s]", "depth [m]")))
    result.notes.append(
        "no code converges here: positions of oblique shocks decide single gauges; published codes lie within 2-5 cm. "
        "At G2 the jump thrown back by the building passes the gauge after 14 s in the flume, after 18 s at first "
        "order, and stops short of it at second order: 0.1 m on cells of 0.1 m, 0.3 m on cells of 0.05 m"
    )
    return result


def run_monai(folder: Path, stride: int, order: int, dtype: str = "float32") -> tuple[Array, Array, float]:
    """Times, level at gauges 5, 7, 9 (times, 3), highest wet ground in the valley. [m]"""
    lines = (folder / "Benchmark_2_Bathymetry.asc").read_text().split()
    head, body = dict(zip(lines[:12:2], lines[1:12:2])), np.array(lines[12:], float)
    step = float(head["cellsize"])
    bed = body.reshape(int(head["nrows"]), int(head["ncols"]))[::-1][::stride, ::stride]
    grid = Grid(x0=-step * stride / 2, y0=-step * stride / 2, cell_size=step * stride, nx=bed.shape[1], ny=bed.shape[0])
    wave = np.loadtxt(folder / "Benchmark_2_input.txt", skiprows=1)
    boundary = LevelBoundary(TimeSeries(wave[:, 0], wave[:, 1]), edge="west")
    flood = march(
        plain(grid, bed, 0.01), 22.5, interval=0.1, order=order, dtype=dtype,
        depth=np.maximum(-bed, 0.0), levels=(boundary,),
    )  # fmt: skip
    level = sample(flood, "level", [(4.521, 1.196), (4.521, 1.696), (4.521, 2.196)])
    x, y = np.meshgrid(grid.x, grid.y)
    valley = (x > 5.05) & (x < 5.3) & (y > 1.6) & (y < 2.2) & (flood["depth_max"].values > 1e-3)
    return flood["time"].values, level, float(bed[valley].max()) if valley.any() else float("nan")


@case("monai")
def monai(options: Options) -> Result:
    """Tsunami in Monai valley, 1:400."""
    result = Result(
        "Monai valley, 1:400 model",
        "Matsuyama and Tanaka 2001; Third International Workshop on Long-Wave Runup Models",
    )
    folder = _folder(options, "monai")
    if folder is None:
        result.skipped = "needs flood/monai in the data folder"
        return result
    gauges = np.loadtxt(folder / "output_ch5-7-9.txt", skiprows=1)
    window = (gauges[:, 0] > 10) & (gauges[:, 0] < 22.5)
    for order in options.orders:
        times, level, run_up = run_monai(folder, 2 if options.quick else 1, order)
        lines = []
        for k, name in enumerate((5, 7, 9)):
            measured = gauges[:, k + 1] / 100 - gauges[:20, k + 1].mean() / 100
            ours = np.interp(gauges[:, 0], times, level[:, k])
            error = float(np.sqrt(np.mean((ours - measured)[window] ** 2)))
            result.checks.append(at_most(f"order {order}: RMSE of level at gauge {name}", error, 0.008, "m"))
            shown = gauges[:, 0] <= 22.5
            lines.append((f"{name} measured", gauges[shown, 0], measured[shown], "k-"))
            lines.append((f"{name}", times, level[:, k], "-"))
            peak, known = float(level[times < 22.5, k].max()), float(measured[window].max())
            result.checks.append(near(f"order {order}: peak at gauge {name}", peak, known, 0.15 * known, "m"))
        result.checks.append(near(f"order {order}: run-up in the valley", run_up, 0.0793, 0.02, "m"))
        result.pictures.append((f"Level, order {order}", curves(lines[:6], "time [s]", "level [m]")))
    result.notes.append("run-up measured 31.7 m at full scale (mean of six runs 8.99 cm to 7.45 cm at 1:400)")
    return result


def run_conical_island(height: float, cell: float, order: int, dtype: str = "float32") -> tuple[Array, Array]:
    """Angles from the wave's side [degrees] and run-up [m] round the island of Briggs et al. (1995).

    height : of the solitary wave over the depth of 0.32 m.
    """
    depth, (x0, y0) = 0.32, (12.96, 13.8)
    grid = Grid(x0=-4.15, y0=-0.9, cell_size=cell, nx=round(29.3 / cell), ny=round(30.0 / cell))
    x, y = np.meshgrid(grid.x, grid.y)
    away = np.hypot(x - x0, y - y0)
    bed = -depth + np.where(away < 3.6, np.minimum(0.25 * (3.6 - away), 0.625), 0.0)
    crest = x0 - 15.075
    wave = height * depth / np.cosh(np.sqrt(0.75 * height) * (x - crest) / depth) ** 2
    h = np.maximum(wave - bed, 0.0)
    u = np.where(h > 0, np.sqrt(GRAVITY / depth) * wave, 0.0)
    flood = march(plain(grid, bed, 0.01), 16.0, depth=h, velocity=(u, 0.0), order=order, dtype=dtype, edges="open")
    wet = flood["depth_max"].values > 2e-3
    angle = np.degrees(np.arctan2(y - y0, x0 - x))  # zero towards the wave
    angles = np.arange(0.0, 180.1, 22.5)
    run_up = []
    for a in angles:
        sector = wet & (np.abs(np.abs(angle) - a) < 4.0) & (away < 3.6)
        run_up.append(float(bed[sector].max()))
    return angles, np.array(run_up)


@case("conical-island")
def conical_island(options: Options) -> Result:
    """Run-up round a conical island."""
    result = Result(
        "Solitary wave round a conical island",
        "Briggs et al. 1995, run-up as printed by Liu et al. 1995, cases A to C",
    )
    folder = _folder(options, "conical_island")
    if folder is None:
        result.skipped = "needs flood/conical_island in the data folder"
        return result
    lines = []
    for name, height in (("A", 0.045), ("B", 0.096), ("C", 0.181)):
        if options.quick and name != "B":
            continue
        sheet = pd.read_csv(folder / f"BP06/alternate_runup_data/case{name}.csv", skiprows=2)
        measured = sheet["observed_R"].to_numpy(float)
        for order in options.orders:
            angles, run_up = run_conical_island(height, 0.1 if options.quick else 0.05, order)
            known = np.interp(angles, sheet["Angle"], measured)
            share = float(np.mean(np.abs(run_up / known - 1)))
            what = f"case {name}, order {order}"
            result.checks.append(at_most(f"{what}: mean |run-up / measured - 1|", share, 0.25))
            front, lee = float(run_up[0] / known[0]), float(run_up[-1] / known[-1])
            result.checks.append(near(f"{what}: run-up at the front / measured", front, 1.0, 0.3))
            result.checks.append(at_least(f"{what}: run-up at the lee / measured", lee, 0.5))
            lines += [(f"{name} measured", angles, known, "k.-"), (f"{name}, order {order}", angles, run_up, "-")]
    result.notes.append("case C breaks before it runs up; that it steepens too early without dispersion is a guess")
    result.notes.append("measured values in print differ by 30-50 % between sources; shallow water has no dispersion")
    result.pictures.append(("Run-up by angle from the front", curves(lines, "angle [°]", "run-up [m]")))
    return result
