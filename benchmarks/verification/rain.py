"""Rain: kinematic planes of all slopes and cells, and blocks of houses."""

from __future__ import annotations

from typing import Any

import numpy as np

from benchmarks.verification import closed_forms as forms
from benchmarks.verification.case import Options, Result, at_most, case, curves, near
from benchmarks.verification.runs import channel, march, outlet, plain
from twin.grid import Grid
from twin.quantities import MM_PER_HOUR

__all__ = ["block_of_houses", "plane_depth", "plane_hydrograph"]

Array = np.ndarray
RAIN = 50 * MM_PER_HOUR
MANNING = 0.03


def plane_depth(
    slope: float, cell: float, order: int = 1, dtype: str = "float64", bed: str = "surface"
) -> tuple[float, float]:
    """Computed over exact depth, and discharge over rain, at 0.7 of a plane in steady rain.

    The plane is 200 m long, or 100 cells where those are shorter, and falls towards the east. Below the plane's
    critical slope the kinematic level is held at its foot, above it the edge is open.
    """
    length = min(200.0, 100 * cell)
    n = round(length / cell)
    x = (np.arange(n) + 0.5) * cell
    terrain = channel(length, n, bed=slope * (length - x), manning=MANNING)
    steady = forms.kinematic_depth(np.array([length]), rain=RAIN, slope=slope, manning=MANNING)[0] / RAIN
    foot = RAIN * float(steady)
    is_slow = np.sqrt(slope) / MANNING * foot ** (1.0 / 6.0) < np.sqrt(forms.G)
    where: dict[str, Any] = {"levels": (outlet(foot - 0.5 * slope * cell),)} if is_slow else {"edges": {"east": "open"}}
    flood = march(terrain, 2.5 * float(steady), rain=RAIN, order=order, dtype=dtype, bed=bed, **where)
    k = int(0.7 * n)
    plane = {"rain": RAIN, "slope": slope, "manning": MANNING}
    if is_slow:
        exact = forms.rain_on_mild_plane(x[k : k + 1], length=length, foot=foot, **plane)[0]
    else:
        exact = forms.kinematic_depth(x[k : k + 1], **plane)[0]
    final = flood.isel(time=-1)
    h = float(final["depth"].values[1, k])
    q = h * float(final["velocity_x"].values[1, k])
    return h / float(exact), q / (RAIN * x[k])


@case("rain-plane")
def rain_plane(options: Options) -> Result:
    """Steady rain on planes."""
    source = "kinematic depth where the sheet is fast, the steady dynamic one where it is slow"
    result = Result("Steady rain of 50 mm/h on a plane", source)
    slopes = (0.001, 0.01, 0.2) if options.quick else (0.001, 0.01, 0.05, 0.2)
    cells = (2.0,) if options.quick else (0.5, 2.0, 10.0)
    for order in options.orders:
        for slope in slopes:
            for cell in cells:
                depth, flow = plane_depth(slope, cell, order)
                half = 0.5 * cell / (0.7 * min(200.0, 100 * cell))  # the cell's own rain
                name = f"order {order}, slope {slope:g}, cell {cell:g} m"
                result.checks.append(near(f"{name}: depth / exact depth at 0.7 L", depth, 1.0, 0.05))
                if np.isfinite(flow) and flow > 0:
                    result.checks.append(near(f"{name}: discharge / rain above", flow, 1.0, half + 0.01))
    return result


@case("bed-treatments")
def bed_treatments(options: Options) -> Result:
    """The same planes with other treatments of the bed, to show why ours is the default."""
    result = Result(
        "Treatments of the bed: steady rain of 50 mm/h on a plane",
        "Xia et al. 2017 (surface, the default), Audusse et al. 2004 (hydrostatic), Chen and Noelle 2017; first order",
    )
    cells = (2.0,) if options.quick else (2.0, 10.0)
    for slope in (0.01, 0.05, 0.2):
        for cell in cells:
            ours, *others = (plane_depth(slope, cell, bed=bed)[0] for bed in ("surface", "hydrostatic", "chen-noelle"))
            what = f"slope {slope:g}, cell {cell:g} m"
            result.checks.append(near(f"{what}: depth / exact depth, surface", ours, 1.0, 0.05))
            result.notes.append(f"{what}: hydrostatic {others[0]:.2f}, Chen-Noelle {others[1]:.2f} of the exact depth")
    return result


def plane_hydrograph(n: int, order: int = 1) -> tuple[Array, Array, Array]:
    """Times, outflow per width at the foot of a plane from the start of rain, and the closed form."""
    length, slope = 100.0, 0.02
    x = (np.arange(n) + 0.5) * length / n
    terrain = channel(length, n, bed=slope * (length - x), manning=MANNING)
    flood = march(terrain, 1200.0, interval=30.0, rain=RAIN, edges={"east": "open"}, order=order)
    out = -np.diff(flood["volume_east"].values) / np.diff(flood["time"].values)
    t = 0.5 * (flood["time"].values[1:] + flood["time"].values[:-1])
    exact = forms.kinematic_outflow(t, rain=RAIN, slope=slope, manning=MANNING, length=length)
    width = terrain.grid.ny * terrain.grid.cell_size
    return t, out / width, exact


@case("kinematic-wave")
def kinematic_wave(options: Options) -> Result:
    """The rising hydrograph of a plane."""
    result = Result("Hydrograph of a plane from the start of rain", "Henderson and Wooding 1964")
    lines = []
    for order in options.orders:
        t, q, exact = plane_hydrograph(50 if options.quick else 200, order)
        if not lines:
            lines.append(("kinematic wave", t, exact, "k-"))
        lines.append((f"order {order}", t, q, "-"))
        scale = float(exact.max())
        error = float(np.sqrt(np.mean((q - exact) ** 2)) / scale)
        result.checks.append(at_most(f"order {order}: RMSE / peak", error, 0.035))
        result.checks.append(near(f"order {order}: final discharge / rain", float(q[-1] / scale), 1.0, 0.005))
    result.pictures.append(("Outflow at the foot", curves(lines, "time [s]", "discharge per width [m2/s]")))
    return result


def block_of_houses(
    n: int, cell: float, duration: float, *, dtype: str = "float32", order: int = 1, as_ground: bool = False
) -> tuple[float, float, float, float]:
    """Rain 80 mm/h on 20 m blocks every 30 m: water and roofs over rain, deepest water, steps, steps per second.

    as_ground : the houses are 6 m steps of the ground instead of blocked cells.
    """
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=n, ny=n)
    x, y = np.meshgrid(grid.x, grid.y)
    house = (x % 30 < 20) & (y % 30 < 20)
    ground = 0.002 * x
    if as_ground:
        terrain = plain(grid, ground + np.where(house, 6.0, 0.0), 0.03)
    else:
        number = ((y // 30) * 1000 + x // 30).astype(np.int32)
        terrain = plain(grid, ground, 0.03, building=np.where(house, number, -1).astype(np.int32))
    rate = 80 * MM_PER_HOUR
    flood = march(terrain, duration, rain=rate, dtype=dtype, order=order)
    fallen = rate * duration * grid.nx * grid.ny * grid.cell_area
    water = float(flood["volume_water"].values[-1])
    steps = float(flood.attrs["steps"])
    deepest = float(np.nanmax(flood["depth_max"].values))
    return water / fallen, deepest, steps, float(flood["volume_error"].values[-1])


@case("houses-in-rain")
def houses_in_rain(options: Options) -> Result:
    """A block of houses in heavy rain: the law that broke other programs."""
    n = 128 if options.quick else 512
    result = Result("Blocks of 6 m houses under 80 mm/h", "law: all rain is there, no more")
    for dtype, limit in (("float32", 1e-6), ("float64", 1e-12)):
        for as_ground in (False, True):
            share, deepest, steps, _ = block_of_houses(n, 1.0, 300.0, dtype=dtype, as_ground=as_ground)
            what = f"{dtype}, {'houses as 6 m steps' if as_ground else 'houses blocked'}"
            result.checks.append(at_most(f"{what}: |water / rain - 1|", abs(share - 1.0), limit))
            result.notes.append(f"{what}: deepest {deepest:.3f} m, {steps:.0f} steps")
    return result
