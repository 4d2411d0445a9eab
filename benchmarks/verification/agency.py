"""The two-dimensional tests of the UK Environment Agency (SC080035, SC120002): 2, 3, 4; loaders for 1, 5, 7, 8.

Set-ups are those of the reports. The beds of tests 2 and 3 follow from formulas
and a profile; the agency's own data come as one zip that anyone may download:
https://assets.publishing.service.gov.uk/media/6033a9bbd3bf7f72182e99ca/Benchmarking_Model_Data.zip
"""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd

from benchmarks.verification.case import Options, Result, at_most, case, curves, near
from benchmarks.verification.runs import march, plain, sample
from twin.flood import Inflow, TimeSeries
from twin.grid import Grid
from twin.quantities import HOUR, MINUTE
from twin.terrain import Terrain

__all__ = ["OFFICIAL_SHA256", "bed_of_test_2", "official_members", "run_test_2", "run_test_3", "run_test_4"]

Array = np.ndarray
SOURCE = "Environment Agency SC120002 (2013), test {}"
OFFICIAL_SHA256 = "388c2789570e5975fe909033e34bedbe5d7bde5e6d7f9b7d7c1eaf04e58bc732"
TEST_4_POINTS = [*((x, 1000.0) for x in (50.0, 100.0, 200.0, 300.0, 400.0)), (300.0, 1300.0)]


def _west_line(low: float, high: float, cell: float) -> tuple[tuple[float, float], ...]:
    """Points in the first column from y = low to high."""
    return tuple((0.5 * cell, float(y)) for y in np.arange(low + 0.5 * cell, high, cell))


def bed_of_test_2(x: Array, y: Array) -> Array:
    """Ground of test 2: sixteen hollows on a slope of 1:2000 by 1:1500. [m]"""
    ripple = 0.25 * (np.cos(2 * np.pi * x / 500) + np.cos(2 * np.pi * y / 500))
    return np.asarray(10 - x / 2000 - (2000 - y) / 1500 + np.where(ripple < 0, ripple, ripple / 4))


def run_test_2(cell: float, order: int = 1, dtype: str = "float32") -> tuple[Array, Array, float]:
    """Final and maximum depth at the sixteen hollows (numbered by x, then y), and the final volume. [m], [m3]"""
    n = round(2000 / cell)
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=n, ny=n)
    x, y = np.meshgrid(grid.x, grid.y)
    flow = TimeSeries(np.array([0, 5, 10, 86, 91]) * MINUTE, [0, 0, 20, 20, 0])
    flood = march(
        plain(grid, bed_of_test_2(x, y), 0.03), 48 * HOUR, interval=2 * HOUR, order=order, dtype=dtype,
        inflows=(Inflow(flow, _west_line(1900, 2000, cell)),),
    )  # fmt: skip
    points = [(px, py) for px in (250.0, 750.0, 1250.0, 1750.0) for py in (250.0, 750.0, 1250.0, 1750.0)]
    depth = sample(flood, "depth", points)
    return depth[-1], depth.max(axis=0), float(flood["volume_water"].values[-1])


@case("agency-2")
def agency_2(options: Options) -> Result:
    """Filling of floodplain depressions."""
    result = Result("Filling of floodplain depressions", SOURCE.format(2))
    cell = 20.0
    for order in options.orders[:1] if options.quick else options.orders:
        final, _, volume = run_test_2(cell, order)
        # numbered from the north-west, down each column: 1-4 west, 13-16 east (north to south)
        numbered = final.reshape(4, 4)[:, ::-1].ravel()
        for number in (15, 16):
            dry = float(numbered[number - 1])
            result.checks.append(at_most(f"order {order}: depth at point {number}", dry, 1e-3, "m"))
        result.checks.append(near(f"order {order}: volume", volume, 97_200.0, 97_200e-6, "m3"))
        result.notes.append("final depths, points 1-16: " + " ".join(f"{d:.3f}" for d in numbered))
    return result


def run_test_3(profile: pd.DataFrame, cell: float, order: int, dtype: str = "float32", **more: str) -> Array:
    """Times, depth at the two points. Columns t, point 1, point 2."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=round(300 / cell), ny=round(100 / cell))
    bed = np.interp(grid.x, profile["x_m"], profile["bed_m"])
    flow = TimeSeries([0, 5, 15, 25, 35], [0, 0, 65.5, 65.5, 0])
    flood = march(
        plain(grid, np.tile(bed, (grid.ny, 1)), 0.01), 900.0, interval=5.0, order=order, dtype=dtype,
        inflows=(Inflow(flow, _west_line(0, 100, cell)),), **more,
    )  # fmt: skip
    return np.column_stack([flood["time"].values, sample(flood, "depth", [(150.0, 50.0), (250.0, 50.0)])])


@case("agency-3")
def agency_3(options: Options) -> Result:
    """Momentum over a small obstruction."""
    result = Result("Momentum conservation over a small obstruction", SOURCE.format(3))
    file = _data(options, "ea3/ea3_profile.csv")
    if file is None:
        result.skipped = "needs flood/ea3/ea3_profile.csv in the data folder"
        return result
    profile = pd.read_csv(file)
    lines = []
    for order in options.orders:
        series = run_test_3(profile, 5.0, order)
        end = series[-20:, 2].mean()
        result.checks.append(near(f"order {order}: final depth at point 2", float(end), 0.055, 0.015, "m"))
        lines += [(f"order {order}, point {k}", series[:, 0], series[:, k], "-") for k in (1, 2)]
    result.notes.append("inertial codes of the report leave 5-6 cm at point 2, diffusive ones none")
    result.pictures.append(("Depth", curves(lines, "time [s]", "depth [m]")))
    return result


def run_test_4(
    cell: float, order: int = 1, dtype: str = "float32", solver: str = "shallow_water"
) -> tuple[Array, Array, float]:
    """Times, depth at six points (times, 6), volume error relative to the inflow."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=round(1000 / cell), ny=round(2000 / cell))
    flow = TimeSeries([0, 300, 3600, 14_400, 18_000], [0, 0, 20, 20, 0])
    flood = march(
        plain(grid, 0.0, 0.05), 5 * HOUR, interval=60.0, order=order, dtype=dtype, solver=solver,
        inflows=(Inflow(flow, _west_line(990, 1010, cell)),),
    )  # fmt: skip
    volume = float(flood["volume_water"].values[-1])
    return flood["time"].values, sample(flood, "depth", TEST_4_POINTS), volume / 285_000.0 - 1.0


@case("agency-4")
def agency_4(options: Options) -> Result:
    """Speed of propagation over a plain."""
    result = Result("Propagation over an extended plain", SOURCE.format(4) + "; LISFLOOD-FP 8.0 DG2 at 5 m")
    file = _data(options, "ea4/ref_lisflood_dg2_5m.csv")
    if file is None:
        result.skipped = "needs flood/ea4/ref_lisflood_dg2_5m.csv in the data folder"
        return result
    reference = pd.read_csv(file)
    t, known = reference["t_s"].to_numpy(), reference.iloc[:, 1:].to_numpy()
    cell = 10.0 if options.quick else 5.0
    runs = [("shallow_water", order) for order in options.orders] + [("local_inertial", 1)]
    lines = [(f"DG2, point {p + 1}", t, known[:, p], "k.") for p in (0, 2, 4)]
    for solver, order in runs:
        times, depth, lost = run_test_4(cell, order, solver=solver)
        gap = np.array([np.interp(t, times, depth[:, p]) - known[:, p] for p in range(6)])
        worst = float(np.sqrt((gap**2).mean(axis=1)).max())
        what = solver.replace("_", " ") + (f", order {order}" if solver == "shallow_water" else "")
        limit = 0.010 if solver == "shallow_water" and cell == 5.0 else 0.020
        result.checks.append(at_most(f"{what}: worst RMSE of six points at {cell:g} m", worst, limit, "m"))
        result.checks.append(at_most(f"{what}: |volume / 285 000 m3 - 1|", abs(lost), 1e-6))
        lines += [(f"{what}, point {p + 1}", times, depth[:, p], "-") for p in (0, 2, 4)]
    result.pictures.append(("Depth", curves(lines, "time [s]", "depth [m]")))
    return result


def _data(options: Options, name: str) -> Path | None:
    if options.data is None:
        return None
    file = options.data / "flood" / name
    return file if file.exists() else None


def official_members(archive: Path) -> dict[str, bytes]:
    """All files of the agency's zip of zips by path, after its checksum is found right.

    Raises
    ------
    ValueError
        When the file is not the published one.
    """
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    if digest != OFFICIAL_SHA256:
        raise ValueError(f"{archive}: SHA-256 is {digest}, published {OFFICIAL_SHA256}; download it again")
    return _unpacked(archive.name, archive.read_bytes())


def _unpacked(name: str, data: bytes) -> dict[str, bytes]:
    import io

    found: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        for member in bundle.namelist():
            if member.endswith("/"):
                continue
            content = bundle.read(member)
            if member.lower().endswith(".zip"):
                found.update({f"{member}/{k}": v for k, v in _unpacked(member, content).items()})
            else:
                found[member] = content
    return found


def ascii_terrain(data: bytes, manning: float) -> Terrain:
    """An ESRI ASCII grid as a terrain; cells without data are blocked."""
    lines = data.decode("ascii", "replace").splitlines()
    head = {}
    k = 0
    while k < len(lines) and not lines[k].split()[0].lstrip("-").replace(".", "").isdigit():
        key, value = lines[k].split()[:2]
        head[key.lower()] = float(value)
        k += 1
    values = np.array(" ".join(lines[k:]).split(), float).reshape(int(head["nrows"]), int(head["ncols"]))[::-1]
    unknown = values == head.get("nodata_value", -9999.0)
    grid = Grid(
        x0=head["xllcorner"], y0=head["yllcorner"], cell_size=head["cellsize"], nx=values.shape[1], ny=values.shape[0]
    )
    ground = np.where(unknown, float(values[~unknown].max()), values)
    return plain(grid, ground, manning, building=np.where(unknown, 0, -1).astype(np.int32))


def _member(members: dict[str, bytes], *parts: str) -> tuple[str, bytes]:
    """The one file whose path holds all parts, whatever the case."""
    found = [name for name in members if all(part.lower() in name.lower() for part in parts)]
    if len(found) != 1:
        raise ValueError(f"expected one file with {parts} in the zip, found {found or sorted(members)}")
    return found[0], members[found[0]]


def _table(data: bytes) -> Array:
    """The rows of a text file that are two or more numbers."""
    rows = []
    for line in data.decode("latin-1").replace(",", " ").splitlines():
        try:
            rows.append([float(v) for v in line.split()])
        except ValueError:
            continue
    rows = [row[:2] for row in rows if len(row) >= 2]
    return np.array(rows)


@case("agency-1-5-8")
def agency_official(options: Options) -> Result:
    """Tests that need the agency's own ground: run when the user has the zip."""
    result = Result("Tests 1, 5, 7 and 8 from the official data", SOURCE.format("1, 5, 7, 8"))
    if options.official_zip is None:
        result.skipped = "needs the agency's Benchmarking_Model_Data.zip: --official-zip PATH"
        return result
    members = official_members(options.official_zip)
    result.notes.append(f"{len(members)} files in the zip, checksum right")
    for number, manning, points, expected, tolerance in (
        (1, 0.03, [(400.0, 50.0), (600.0, 50.0)], [10.35, 10.35], 0.02),
    ):
        _, ground = _member(members, f"test{number}", ".asc")
        _, series = _member(members, f"test{number}", "bc")
        terrain = ascii_terrain(ground, manning)
        level = _table(series)
        from twin.flood import LevelBoundary

        boundary = LevelBoundary(TimeSeries(level[:, 0], level[:, 1]), edge="west")
        flood = march(terrain, 20 * HOUR, interval=300.0, levels=(boundary,), dtype="float32")
        peaks = np.nanmax(sample(flood, "level", points), axis=0)
        for peak, known, point in zip(peaks, expected, points):
            result.checks.append(near(f"test {number}: peak level at {point}", float(peak), known, tolerance, "m"))
    for number in (5, 7, 8):
        found = [name for name in members if f"test{number}" in name.lower().replace(" ", "")]
        result.notes.append(f"test {number}: {len(found)} files read; not run, the layout of its tables is not known")
    return result
