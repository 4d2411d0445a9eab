"""Cases with a closed form: dam breaks, basins, bumps, channels, waves."""

from __future__ import annotations

import numpy as np

from benchmarks.verification import closed_forms as forms
from benchmarks.verification.case import Check, Options, Result, at_least, at_most, case, curves, near
from benchmarks.verification.runs import channel, line_inflow, march, outlet, plain
from twin.grid import Grid

__all__ = [
    "bump_run", "dam_break_run", "macdonald_run", "order_errors", "thacker_run",
]  # fmt: skip

Array = np.ndarray
LABEL = {1: "first order", 2: "second order"}


def relative_l1(ours: Array, exact: Array) -> float:
    """Sum of absolute differences over the sum of the exact."""
    return float(np.abs(ours - exact).sum() / np.abs(exact).sum())


def front(x: Array, h: Array, threshold: float) -> float:
    """Easternmost place deeper than the threshold."""
    wet = np.flatnonzero(h > threshold)
    return float(x[wet[-1]]) if wet.size else float("nan")


def dam_break_run(kind: str, n: int, order: int, dtype: str = "float64") -> tuple[Array, Array, Array, Array, float]:
    """x, computed depth, exact depth, where the exact holds, volume error [m3], at the end."""
    length, dam, t = 100.0, 50.0, 4.0
    manning = 0.02 if kind == "friction" else 1e-9
    terrain = channel(length, n, manning=manning)
    x = terrain.grid.x
    right = 0.2 if kind == "wet" else 0.0
    flood = march(terrain, t, depth=np.tile(np.where(x < dam, 2.0, right), (3, 1)), order=order, dtype=dtype)
    holds = np.ones(n, bool)
    if kind == "wet":
        exact, _ = forms.dam_break_wet(x, t, dam=dam, left=2.0, right=right)
    elif kind == "dry":
        exact, _ = forms.dam_break_dry(x, t, dam=dam, depth=2.0)
    else:
        exact, _, holds = forms.dam_break_friction(x, t, dam=dam, depth=2.0, manning=manning)
    return x, flood["depth"].values[-1, 1], exact, holds, float(np.abs(flood["volume_error"].values[-1]))


def _dam_break(options: Options, kind: str, title: str, source: str, limits: dict[int, float]) -> Result:
    n = 400 if options.quick else 800
    result = Result(title, source)
    lines = []
    for order in options.orders:
        x, h, exact, holds, lost = dam_break_run(kind, n, order, options.dtype)
        if not lines:
            lines.append(("exact", x[holds], exact[holds], "k-"))
        lines.append((LABEL[order], x, h, "-"))
        result.checks.append(
            at_most(f"{LABEL[order]}: L1 of depth, {n} cells", relative_l1(h[holds], exact[holds]), limits[order])
        )
        result.checks.append(at_most(f"{LABEL[order]}: volume error", lost, 1e-9, "m3"))
        if kind == "wet":
            gap = abs(front(x, h, 0.4) - front(x, exact, 0.4))
            result.checks.append(at_most(f"{LABEL[order]}: bore, cells off", gap / (x[1] - x[0]), 2.0))
    result.pictures.append(("Depth after 4 s", curves(lines, "x [m]", "depth [m]")))
    return result


@case("ritter")
def ritter(options: Options) -> Result:
    """Dam break on a dry bed."""
    return _dam_break(options, "dry", "Dam break on a dry bed", "Ritter 1892", {1: 0.01, 2: 0.005})


@case("stoker")
def stoker(options: Options) -> Result:
    """Dam break on a wet bed."""
    return _dam_break(options, "wet", "Dam break on a wet bed", "Stoker 1957", {1: 0.01, 2: 0.005})


@case("dressler")
def dressler(options: Options) -> Result:
    """Dam break with friction."""
    result = _dam_break(
        options,
        "friction",
        "Dam break with friction",
        "Dressler 1952, expanded for Manning's law",
        {1: 0.015, 2: 0.01},
    )
    result.notes.append("n = 0.02; compared behind the tip, where the first-order expansion holds")
    return result


def thacker_run(kind: str, n: int, order: int, periods: float = 1.0) -> tuple[Array, Array, Array, float]:
    """x, computed and exact depth along the middle row after some periods, relative volume error."""
    size = 4.0
    grid = Grid(x0=-size / 2, y0=-size / 2, cell_size=size / n, nx=n, ny=n)
    x, y = np.meshgrid(grid.x, grid.y)
    depth, radius = 0.1, 1.0
    if kind == "planar":
        turn = np.sqrt(2 * forms.G * depth) / radius
        bed, h, u, v = forms.thacker_planar(x, y, 0.0, radius=radius, depth=depth, offset=0.5)
    else:
        turn = np.sqrt(8 * forms.G * depth) / radius
        bed, h, u, v = forms.thacker_paraboloid(x, y, 0.0, radius=radius, depth=depth, start=0.8)
    t = periods * 2 * np.pi / turn
    flood = march(plain(grid, bed), t, depth=h, velocity=(u, v), order=order)
    final = flood["depth"].values[-1]
    error = abs(float(flood["volume_error"].values[-1])) / float(h.sum() * grid.cell_area)
    return grid.x, final, h, error


def _thacker(options: Options, kind: str, title: str, limits: dict[int, float]) -> Result:
    n = 100 if options.quick else 200
    result = Result(title, "Thacker 1981, J. Fluid Mech. 107")
    lines = []
    for order in options.orders:
        x, h, exact, lost = thacker_run(kind, n, order)
        j = len(x) // 2
        if not lines:
            lines.append(("exact", x, exact[j], "k-"))
        lines.append((LABEL[order], x, h[j], "-"))
        error = relative_l1(h, exact)
        result.checks.append(at_most(f"{LABEL[order]}: L1 of depth after one period", error, limits[order]))
        result.checks.append(at_most(f"{LABEL[order]}: relative volume error", lost, 1e-12))
    result.pictures.append(("Depth on the middle row after one period", curves(lines, "x [m]", "depth [m]")))
    return result


@case("thacker-planar")
def thacker_planar(options: Options) -> Result:
    """A plane surface turning in a basin."""
    return _thacker(options, "planar", "Plane surface turning in a paraboloid basin", {1: 0.25, 2: 0.02})


@case("thacker-paraboloid")
def thacker_paraboloid(options: Options) -> Result:
    """A round surface swelling in a basin."""
    return _thacker(options, "paraboloid", "Round surface swelling in a paraboloid basin", {1: 0.15, 2: 0.02})


BUMPS = {
    "subcritical": (4.42, 2.0, 2.0),
    "transcritical": (1.53, None, 0.66),
    "shock": (0.18, 0.33, 0.33),
}


def bump_run(kind: str, n: int, order: int, duration: float = 200.0) -> tuple[Array, Array, Array, Array]:
    """x, computed depth and discharge per width, exact depth of steady flow over the bump."""
    q, level, start = BUMPS[kind]
    length = 25.0
    x = (np.arange(n) + 0.5) * length / n
    bed = forms.bump_bed(x)
    terrain = channel(length, n, bed=bed)
    where = {"edges": {"east": "open"}} if level is None else {"levels": (outlet(level),)}
    # beyond the crest a supercritical flow starts from dry ground, or the open edge holds it back
    still = np.maximum(start - bed, 0.0) if level is not None else np.where(x < 10.0, 1.0 - bed, 0.0)
    flood = march(
        terrain, duration, depth=np.tile(still, (3, 1)), order=order,
        inflows=(line_inflow(terrain, q),), **where,
    )  # fmt: skip
    h = flood["depth"].values[-1, 1]
    return x, h, h * flood["velocity_x"].values[-1, 1], forms.bump_steady(x, q=q, outlet=level)


@case("bumps")
def bumps(options: Options) -> Result:
    """Steady flow over a bump."""
    n = 250 if options.quick else 500
    result = Result("Steady flow over a bump", "Goutal and Maurel 1997; Delestre et al. 2013, sec. 3.1")
    for kind in BUMPS:
        lines: list[tuple[str, Array, Array, str]] = []
        for order in options.orders:
            x, h, q, exact = bump_run(kind, n, order)
            if not lines:
                lines += [("bed", x, forms.bump_bed(x), "k:"), ("exact", x, exact + forms.bump_bed(x), "k-")]
            lines.append((LABEL[order], x, h + forms.bump_bed(x), "-"))
            inner = (x > 2.0) & (x < 24.0)
            limit = 0.03 if order == 1 else 0.015
            error = relative_l1(h[inner], exact[inner])
            result.checks.append(at_most(f"{kind}, {LABEL[order]}: L1 of depth", error, limit))
            away = inner & (np.abs(x - 11.67) > 0.5) if kind == "shock" else inner
            error = float(np.abs(q[away] / BUMPS[kind][0] - 1).mean())
            result.checks.append(at_most(f"{kind}, {LABEL[order]}: mean |q - q0| / q0", error, 0.01))
        result.pictures.append((f"{kind}: level", curves(lines, "x [m]", "level [m]")))
    return result


def macdonald_run(n: int, order: int, *, rain: float = 0.0, duration: float = 4000.0) -> tuple[Array, Array, Array]:
    """x, computed and exact depth of a long subcritical channel with friction, and rain."""
    x = (np.arange(n) + 0.5) * 1000.0 / n
    q0 = 1.0 if rain else 2.0
    made = forms.macdonald_channel(x, q0=q0, rain=rain)
    end = forms.macdonald_channel(np.array([1000.0]), q0=q0, rain=rain)
    terrain = channel(1000.0, n, bed=made.bed, manning=0.033)
    # a level edge acts half a cell beyond the end, where the surface lies lower by half a cell's fall
    level = float(end.depth[0] + end.bed[0] + 0.5 * (made.bed[-1] - made.bed[-2]))
    flood = march(
        terrain, duration, depth=np.tile(made.depth, (3, 1)), order=order, rain=rain or None,
        inflows=(line_inflow(terrain, q0),), levels=(outlet(level),),
    )  # fmt: skip
    return x, flood["depth"].values[-1, 1], made.depth


@case("macdonald")
def macdonald(options: Options) -> Result:
    """Long channels with friction and rain."""
    n = 100 if options.quick else 400
    result = Result("Long channel, friction and rain", "MacDonald et al. 1997; Delestre et al. 2013, sec. 3.2")
    for rain in (0.0, 0.001):
        what = "with rain 1 mm/s" if rain else "without rain"
        lines = []
        for order in options.orders:
            x, h, exact = macdonald_run(n, order, rain=rain)
            if not lines:
                lines.append(("exact", x, exact, "k-"))
            lines.append((LABEL[order], x, h, "-"))
            inner = (x > 50) & (x < 950)  # the inflow enters at rest, and both ends are all but critical
            error = float(np.sqrt(np.mean((h - exact)[inner] ** 2)) / exact.mean())
            result.checks.append(at_most(f"{what}, {LABEL[order]}: RMSE of depth / mean", error, 0.01))
        result.pictures.append((f"Depth {what}", curves(lines, "x [m]", "depth [m]")))
    return result


def order_errors(order: int, cells: tuple[int, ...]) -> Array:
    """L1 errors of depth of a smooth wave on ever finer grids."""
    errors = []
    wave = {"depth": 1.0, "height": 0.1, "width": 20.0, "start": 30.0}
    for n in cells:
        terrain = channel(100.0, n)
        x = terrain.grid.x
        fine = (np.arange(16 * n) + 0.5) * 100.0 / (16 * n)

        def mean(values: Array, n: int = n) -> Array:
            return np.asarray(values.reshape(n, 16).mean(axis=1))

        h0, u0 = forms.simple_wave(fine, 0.0, **wave)
        start, flow = mean(h0), mean(h0 * u0)
        flood = march(
            terrain, 5.0, depth=np.tile(start, (3, 1)), velocity=(np.tile(flow / start, (3, 1)), 0.0), order=order
        )
        exact = mean(forms.simple_wave(fine, 5.0, **wave)[0])
        errors.append(float(np.abs(flood["depth"].values[-1, 1] - exact).mean()))
        del x
    return np.array(errors)


@case("order")
def convergence(options: Options) -> Result:
    """Observed order of convergence on a smooth wave."""
    cells = (100, 200, 400) if options.quick else (200, 400, 800, 1600)
    result = Result("Order of convergence on a smooth running wave", "simple wave, Stoker 1957")
    lines = []
    for order in options.orders:
        errors = order_errors(order, cells)
        slope = float(np.log2(errors[-2] / errors[-1]))
        result.checks.append(at_least(f"{LABEL[order]}: observed order", slope, 0.9 if order == 1 else 1.7))
        lines.append((LABEL[order], np.log2(np.array(cells)), np.log2(errors), "o-"))
    result.pictures.append(("Error against cells", curves(lines, "log2 cells", "log2 L1 of depth")))
    return result


def lake_check(name: str, speed: float) -> Check:
    """A lake at rest: the greatest speed that should not be there."""
    return at_most(name, speed, 1e-10, "m/s")


@case("lake")
def lake(options: Options) -> Result:
    """A lake at rest round islands, steps and buildings."""
    rng = np.random.default_rng(4)
    grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=64, ny=48)
    x, y = np.meshgrid(grid.x, grid.y)
    bed = 0.5 * np.sin(x / 5) * np.cos(y / 7) + np.where(x > 40, 1.3, 0.0) + 0.1 * rng.random(grid.shape)
    building = np.where((x > 10) & (x < 20) & (y > 8) & (y < 30), 0, -1).astype(np.int32)
    result = Result("Lake at rest with islands, steps and a building", "law: nothing may move")
    for order in options.orders:
        terrain = plain(grid, bed, 0.03, building=building)
        flood = march(terrain, 200.0, depth=np.maximum(0.9 - bed, 0.0), order=order)
        speed = np.nanmax(np.hypot(flood["velocity_x"].values[-1], flood["velocity_y"].values[-1]))
        result.checks.append(lake_check(f"{LABEL[order]}: greatest speed after 200 s", float(speed)))
        lost = float(flood["volume_error"].values[-1])
        result.checks.append(near(f"{LABEL[order]}: volume error", lost, 0, 1e-9, "m3"))
    return result
