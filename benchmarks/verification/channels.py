"""Channels, weirs and basins with a formula: normal depth, jump, drawdown, tilted V, run-up, oblique walls."""

from __future__ import annotations

from math import ceil

import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

from benchmarks.verification.case import Options, Result, at_most, case, curves, near
from benchmarks.verification.runs import channel, line_inflow, march, outlet, plain
from twin.flood import Breach, Hyetograph, LevelBoundary, TimeSeries
from twin.grid import Grid
from twin.quantities import GRAVITY, MINUTE, MM_PER_HOUR
from twin.terrain import faces_from_lines, wall_shares

__all__ = [
    "breach_run", "drawdown_run", "jump_run", "run_up_run", "tilted_v_run", "uniform_channel_run", "weir_run",
]  # fmt: skip

Array = np.ndarray
LABEL = {1: "first order", 2: "second order"}
MANNING = 0.03
WEIR = 1.705  # m^(1/2)/s, (2/3)^(3/2) sqrt(g): critical flow over a broad crest
SLOPES = (0.0005, 0.002, 0.01, 0.03, 0.1)
DEPTHS = (0.05, 0.2, 0.5, 1.0, 2.0)
CELLS = (1.0, 2.0, 5.0)


# Uniform flow.


def uniform_channel_run(slope: float, depth: float, cell: float, order: int, dtype: str = "float64") -> float:
    """Depth over Manning's normal depth in a wide channel, from a start 20 % too deep.

    The west takes the discharge of the normal depth, the east is open. Its
    drawdown is kept away where the flow is subcritical by imposing the level of normal depth there.
    """
    q = depth ** (5 / 3) * np.sqrt(slope) / MANNING
    speed = q / depth
    is_subcritical = speed < np.sqrt(GRAVITY * depth)
    length = max(60 * cell, 3.0 * depth / slope)
    n = min(ceil(length / cell), 800)
    x = (np.arange(n) + 0.5) * cell
    terrain = channel(n * cell, n, bed=(n * cell - x) * slope, manning=MANNING, rows=3)
    far = [LevelBoundary(TimeSeries([0.0], [depth + 0.5 * cell * slope]), edge="east")] if is_subcritical else []
    edges = {} if is_subcritical else {"east": "open"}
    seconds = 4.0 * n * cell / speed
    flood = march(
        terrain, seconds, depth=np.full((3, n), 1.2 * depth), order=order, dtype=dtype, edges=edges,
        inflows=(line_inflow(terrain, q, speed),), levels=tuple(far),
    )  # fmt: skip
    at = n // 2 if is_subcritical else 3 * n // 4  # the fast inflow takes some way to its depth
    return float(flood["depth"].values[-1, 1, at] / depth)


@case("uniform-channel")
def uniform_channel(options: Options) -> Result:
    """Normal depth in wide channels of every slope, depth and cell."""
    result = Result(
        "Uniform flow in wide channels",
        "Manning's formula; slopes 0.0005 to 0.1, depths 0.05 to 2 m, cells 1, 2 and 5 m, n = 0.03. The starting water "
        "is a fifth too deep. Second order within 2 % (4 % on 5 m cells of 3 % and more), first order within 5 %",
    )
    slopes, depths, cells = (SLOPES[1:4], DEPTHS[:3], CELLS[1:]) if options.quick else (SLOPES, DEPTHS, CELLS)
    for order in options.orders:
        lines = []
        for cell in cells:
            for slope in slopes:
                found = np.array([uniform_channel_run(slope, depth, cell, order, options.dtype) for depth in depths])
                worst = float(found[np.abs(found - 1).argmax()])
                limit = 0.05 if order == 1 else 0.04 if cell == 5.0 and slope >= 0.03 else 0.02
                name = f"{LABEL[order]}: slope {slope:g}, {cell:g} m cells: worst depth / normal depth"
                result.checks.append(near(name, worst, 1.0, limit))
                if cell == cells[-1]:
                    lines.append((f"slope {slope:g}", np.array(depths), found, ".-"))
        result.pictures.append(
            (f"Cells of {cells[-1]:g} m, {LABEL[order]}", curves(lines, "normal depth [m]", "depth / normal depth"))
        )
    return result


# A jump.


def jump_run(n: int, order: int, dtype: str = "float64") -> tuple[Array, Array, Array, float, float]:
    """x, computed depth, exact depth, computed and exact place of a jump in a level channel with friction. [m]

    2 m2/s enter at 0.3 m; the tail water stands at 1 m. Both profiles are integrals of the equation of gradually
    varied flow; the jump is where their momentum functions q2/h + g h2/2 are equal.
    """
    q, h_in, h_out, length, manning = 2.0, 0.3, 1.0, 120.0, 0.02

    def slope(_: float, h: Array) -> Array:
        return -(manning**2) * q**2 / h ** (10 / 3) / (1.0 - q**2 / (GRAVITY * h**3))

    critical = (q * q / GRAVITY) ** (1 / 3)

    def chokes(_: float, h: Array) -> float:
        return float(h[0] - 0.98 * critical)

    chokes.terminal = True  # type: ignore[attr-defined]
    fast = solve_ivp(slope, (0.0, length), [h_in], rtol=1e-9, atol=1e-12, dense_output=True, events=chokes)
    slow = solve_ivp(slope, (length, 0.0), [h_out], rtol=1e-9, atol=1e-12, dense_output=True)

    def momentum(h: float) -> float:
        return q * q / h + 0.5 * GRAVITY * h * h

    place = float(
        brentq(lambda s: momentum(float(fast.sol(s)[0])) - momentum(float(slow.sol(s)[0])), 0.1, fast.t[-1] - 1e-6)
    )
    terrain = channel(length, n, manning=manning)
    x = terrain.grid.x
    exact = np.where(x < place, fast.sol(np.minimum(x, fast.t[-1]))[0], slow.sol(x)[0])
    flood = march(
        terrain, 600.0, depth=np.tile(exact, (3, 1)), velocity=(q / np.tile(exact, (3, 1)), 0.0), order=order,
        dtype=dtype, inflows=(line_inflow(terrain, q, q / h_in),), levels=(outlet(h_out),),
    )  # fmt: skip
    h = flood["depth"].values[-1, 1]
    rise = np.flatnonzero(h > critical)
    k = int(rise[0])
    at = float(x[k - 1] + (critical - h[k - 1]) / (h[k] - h[k - 1]) * (x[k] - x[k - 1])) if k else float("nan")
    return x, h, exact, at, place


@case("hydraulic-jump")
def hydraulic_jump(options: Options) -> Result:
    """Where a jump stands between fast water and deep tail water."""
    result = Result(
        "Hydraulic jump in a level channel with friction",
        "gradually varied flow on both sides, integrated; the jump where their momentum functions agree (Belanger)",
    )
    n = 120 if options.quick else 240
    lines = []
    for order in options.orders:
        x, h, exact, at, place = jump_run(n, order, options.dtype)
        if not lines:
            lines.append(("exact", x, exact, "k-"))
        lines.append((LABEL[order], x, h, "-"))
        result.checks.append(near(f"{LABEL[order]}: place of the jump after 10 minutes", at, place, 2.0, "m"))
        off = (np.abs(x - place) > 8.0) & (x > 3.0)  # the inflow mixes in its own cells
        worst = float(np.abs(h / exact - 1)[off].max())
        result.checks.append(at_most(f"{LABEL[order]}: depth beyond 8 m of the jump, worst", worst, 0.03))
    result.pictures.append(("Depth after 10 minutes", curves(lines, "x [m]", "depth [m]")))
    return result


# A reservoir that runs out over a weir.


def drawdown_run(order: int, dtype: str = "float64", cell: float = 2.0) -> tuple[Array, Array, Array]:
    """Minutes, computed and exact head over a broad crest of 20 m that empties a basin of 200 m by 200 m. [min], [m]

    A dH/dt = -1.705 b H^(3/2), so H = (H0^(-1/2) + 1.705 b t / (2 A))^(-2).
    """
    size, width, crest, head = 200.0, 20.0, 3.0, 0.6
    n = round(size / cell)
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=n + 20, ny=n)
    middle, half = size / 2, width / 2
    closed = [
        np.array([[size, 0.0, 20.0], [size, middle - half, 20.0]]),
        np.array([[size, middle + half, 20.0], [size, size, 20.0]]),
        np.array([[size, middle - half, crest], [size, middle + half, crest]]),
    ]
    wall_x, wall_y = faces_from_lines(grid, closed)
    terrain = plain(grid, np.where(grid.x < size, 0.0, -3.0)[None, :], 0.02, wall_x=wall_x, wall_y=wall_y)
    depth = np.where(np.broadcast_to(grid.x < size, grid.shape), crest + head, 0.0)
    flood = march(
        terrain, 30 * MINUTE, depth=depth, interval=2 * MINUTE, order=order, dtype=dtype, edges={"east": "open"}
    )
    t = flood["time"].values.astype(float)
    level = flood["depth"].values[:, :, : n - 10].mean(axis=(1, 2))
    exact = (head**-0.5 + 0.5 * WEIR * width * t / size**2) ** -2
    return t / MINUTE, level - crest, exact


@case("drawdown")
def drawdown(options: Options) -> Result:
    """A basin that empties over a broad crest."""
    result = Result("Drawdown of a basin over a broad crest", "integral of A dH/dt = -1.705 b H^(3/2)")
    lines = []
    for order in options.orders:
        t, h, exact = drawdown_run(order, options.dtype)
        if not lines:
            lines.append(("exact", t, exact, "k-"))
        lines.append((LABEL[order], t, h, "."))
        volume = float((h[0] - h[-1]) / (exact[0] - exact[-1]))
        result.checks.append(near(f"{LABEL[order]}: volume drained in 30 minutes / exact", volume, 1.0, 0.05))
    result.pictures.append(("Head over the crest", curves(lines, "time [min]", "head [m]")))
    return result


# A tilted V.


def tilted_v_run(order: int, cell: float, dtype: str = "float64") -> tuple[Array, Array]:
    """Minutes and outflow of the tilted V of Di Giammarco et al. (1996). [min], [m3/s]

    Two planes of 800 m by 1,000 m, 5 % towards a channel 20 m wide that falls by 2 %; 10.8 mm/h for 90 minutes.
    """
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=round(1620 / cell), ny=round(1000 / cell))
    away = np.maximum(np.abs(grid.x - 810.0) - 10.0, 0.0)
    along = 0.02 * (grid.y[:, None])
    elevation = along + 0.05 * away[None, :]
    manning = np.where(away > 0, 0.015, 0.15)[None, :]
    rain = 10.8 * MM_PER_HOUR
    flood = march(
        plain(grid, elevation, manning), 180 * MINUTE, interval=5 * MINUTE, order=order, dtype=dtype,
        rain=Hyetograph([0.0, 90 * MINUTE], [rain, 0.0]), edges={"south": "open"},
    )  # fmt: skip
    t = flood["time"].values.astype(float)
    gone = -flood["volume_south"].values.astype(float)
    return (t[1:] + t[:-1]) / 2 / MINUTE, np.diff(gone) / np.diff(t)


@case("tilted-v")
def tilted_v(options: Options) -> Result:
    """Rain on two planes with a channel between them."""
    result = Result("Tilted V catchment", "Di Giammarco, Todini and Lamberti 1996, J. Hydrology 175, 267-291")
    lines = []
    steady = 10.8 * MM_PER_HOUR * 1620.0 * 1000.0
    for order in options.orders:
        t, q = tilted_v_run(order, 20.0 if options.quick else 10.0, options.dtype)
        lines.append((LABEL[order], t, q, "-"))
        result.checks.append(
            near(f"{LABEL[order]}: outflow at 85 minutes (equilibrium, rain times area)", float(np.interp(85, t, q)),
                 steady, 0.02 * steady, "m3/s")
        )  # fmt: skip
    result.pictures.append(("Outflow", curves(lines, "time [min]", "discharge [m3/s]")))
    result.notes.append("published curves are figures only; the plateau is rain times area")
    return result


# Run-up of a wave that does not break.


def run_up_run(order: int, n: int = 800, bed_treatment: str = "surface") -> tuple[float, float, float]:
    """Highest run-up, what is still wet 8 s later, exact run-up. [m]"""
    depth, height, length = 0.32, 0.045, 20.0
    x = (np.arange(n) + 0.5) * length / n
    bed = np.maximum(-depth, (x - 16.0) * 0.25)
    wave = height * depth / np.cosh(np.sqrt(0.75 * height) * (x - 10.0) / depth) ** 2
    water = np.maximum(wave - bed, 0.0)
    speed = np.where(water > 0, np.sqrt(GRAVITY / depth) * wave, 0.0)
    flood = march(
        channel(length, n, bed=bed, manning=0.001), 12.0, depth=np.tile(water, (3, 1)), order=order,
        velocity=(np.tile(speed, (3, 1)), 0.0), edges={"west": "open"}, bed=bed_treatment,
    )  # fmt: skip
    highest, after = (float(bed[row > 1e-3].max()) for row in (flood.depth_max.values[1], flood.depth.values[-1, 1]))
    return highest, after, float(2.831 * np.sqrt(4.0) * height**1.25 * depth)


@case("run-up")
def run_up(options: Options) -> Result:
    """A solitary wave on a 1:4 beach."""
    result = Result("Run-up of a solitary wave on a beach of 1:4", "Synolakis 1987, J. Fluid Mech. 185, 523-545")
    for order in options.orders:
        highest, after, exact = run_up_run(order)
        share = 0.15 if order == 1 else 0.12
        result.checks.append(near(f"{LABEL[order]}: run-up", highest, exact, share * exact, "m"))
        result.checks.append(at_most(f"{LABEL[order]}: still wet 8 s later", after, 0.2 * exact, "m"))
    return result


# Walls and breaches across the grid.


def _half_plane(angle: float, cell: float, size: float) -> tuple[Grid, Array, Array, float]:
    """Grid, crossing line through its middle (2, 2), distance of cells from it (upstream positive), its length. [m]"""
    n = round(size / cell)
    grid = Grid(x0=0.0, y0=0.0, cell_size=cell, nx=n, ny=n)
    turn = np.radians(angle)
    along = np.array([np.sin(turn), np.cos(turn)])
    reach = 0.5 * size / np.cos(turn)
    middle = np.array([0.5 * size, 0.5 * size]) + np.array([1e-3, 2e-3])
    x, y = np.meshgrid(grid.x, grid.y)
    away = (middle[0] - x) * along[1] - (middle[1] - y) * along[0]
    return grid, np.array([middle - reach * along, middle + reach * along]), away, 2 * reach


def weir_run(angle: float, order: int, *, head: float = 0.5, cell: float = 1.0, dtype: str = "float64") -> float:
    """Discharge over a levee across the grid at an angle [degrees], over 1.705 L H^(3/2)."""
    size, crest = 60.0, 2.0
    grid, ends, away, length = _half_plane(angle, cell, size)
    line = np.column_stack([ends, np.full(2, crest)])
    wall_x, wall_y = faces_from_lines(grid, [line])
    share_x, share_y = wall_shares(grid, [line], wall_x=wall_x, wall_y=wall_y)
    terrain = plain(grid, 0.0, 0.01, wall_x=wall_x, wall_y=wall_y, wall_share_x=share_x, wall_share_y=share_y)
    held = away > 6.0
    return _discharge(terrain, held, crest + head, away, order, dtype) / (WEIR * length * head**1.5)


def _discharge(terrain, held, level, away, order, dtype, **scenario):  # type: ignore[no-untyped-def]
    """Steady discharge to the dry side of a wall while the other side is held at a level. [m3/s]"""
    grid = terrain.grid
    j, i = np.nonzero(held)
    points = tuple(zip(grid.x[i].tolist(), grid.y[j].tolist()))
    depth = np.where(away > 0, level, 0.0)
    flood = march(
        terrain, 20.0, depth=depth, interval=4.0, order=order, dtype=dtype,
        levels=(LevelBoundary(TimeSeries([0.0], [level]), cells=points),), **scenario,
    )  # fmt: skip
    beyond = np.where(away < 0, flood["depth"].values, 0.0).sum(axis=(1, 2)) * grid.cell_area
    return float((beyond[-1] - beyond[-2]) / 4.0)


def breach_run(angle: float, order: int, *, width: float, cell: float, shift: float = 0.0) -> float:
    """Discharge through a breach in a levee at an angle [degrees], over 1.705 b H^(3/2)."""
    size, sill, head = 200.0 if cell > 2 else 60.0, 1.0, 1.0
    grid, ends, away, length = _half_plane(angle, cell, size)
    wall_x, wall_y = faces_from_lines(grid, [np.column_stack([ends, np.full(2, 8.0)])])
    terrain = plain(grid, 0.0, 0.01, wall_x=wall_x, wall_y=wall_y)
    unit = (ends[1] - ends[0]) / length
    middle = ends.mean(axis=0) + shift * unit
    line = (tuple(middle - 2 * width * unit), tuple(middle + 2 * width * unit))
    breach = Breach(line=line, time=0.0, width=width, sill=sill)
    q = _discharge(terrain, away > 3 * cell, sill + head, away, order, "float64", breaches=(breach,))
    return q / (WEIR * width * head**1.5)


@case("oblique-weir")
def oblique_weir(options: Options) -> Result:
    """A levee overtopped at four angles to the grid."""
    result = Result("Levee overtopped at an angle to the grid", "broad crest, q = 1.705 H^(3/2) per metre of crest")
    for order in options.orders:
        for angle in (0.0, 15.0, 30.0, 45.0):
            share = weir_run(angle, order)
            result.checks.append(near(f"{LABEL[order]}: {angle:g} degrees, discharge / formula", share, 1.0, 0.05))
    return result


@case("oblique-breach")
def oblique_breach(options: Options) -> Result:
    """Breaches of a levee at four angles, wider and narrower than a cell."""
    result = Result(
        "Breach of a levee at an angle to the grid",
        "broad sill, Q = 1.705 b H^(3/2); a gap narrower than a cell at four places of its middle",
    )
    for order in options.orders:
        for angle in (0.0, 15.0, 30.0, 45.0):
            share = breach_run(angle, order, width=20.0, cell=1.0)
            result.checks.append(
                near(f"{LABEL[order]}: 20 m, {angle:g} degrees, 1 m cells, discharge / formula", share, 1.0, 0.05)
            )
        shares = [breach_run(0.0, order, width=5.0, cell=10.0, shift=s) for s in (0.0, 2.5, 5.0, 7.5)]
        result.checks.append(
            at_most(f"{LABEL[order]}: 5 m on 10 m cells, largest over smallest of four places",
                    max(shares) / min(shares), 1.05, reference="1")
        )  # fmt: skip
    return result
