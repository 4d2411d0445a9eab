"""Floods for the tests of MPI ranks, and the program that `mpirun` starts: python -m tests.rank_floods OUT NAME..."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

import twin.flood.strips as module
from twin.flood import (
    Breach,
    ConstantInfiltration,
    CrossSection,
    Culvert,
    Drain,
    EdgeCondition,
    FloodScenario,
    Gate,
    Gauge,
    Hyetograph,
    Inflow,
    LevelBoundary,
    Pump,
    Ranks,
    RoofStorage,
    Rule,
    TimeSeries,
    flood_ranks,
    simulate_flood,
)
from twin.grid import Grid
from twin.terrain import Terrain

NY, NX, SIZE = 101, 75, 2.0  # four units of rows, the last of five
BORDER = 64 * SIZE  # between the ranks, where there are two


def terrain(*, levee: bool = False, porous: bool = False) -> Terrain:
    """Hills that fall to the south-west, buildings, one of them across the border of two strips."""
    rng = np.random.default_rng(3)
    j, i = np.mgrid[:NY, :NX]
    elevation = 3.0 + 0.02 * (i + j) + 0.3 * np.sin(j / 7.0) * np.cos(i / 5.0) + 0.02 * rng.random((NY, NX))
    building = np.full((NY, NX), -1, np.int32)
    building[60:70, 20:28], building[10:14, 40:60], building[90:97, 5:11] = 0, 1, 2
    wall_y = None
    if levee:
        wall_y = np.full((NY + 1, NX), np.nan, np.float32)
        wall_y[64, 30:] = 8.0  # on the faces between two strips
    open_x = open_y = porosity = None
    if porous:
        porosity = rng.uniform(0.5, 1.0, (NY, NX)).astype(np.float32)
        open_x = rng.uniform(0.2, 0.5, (NY, NX + 1)).astype(np.float32)
        open_y = rng.uniform(0.2, 0.5, (NY + 1, NX)).astype(np.float32)
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=SIZE, nx=NX, ny=NY), elevation=elevation,
        roughness=np.full((NY, NX), 0.03, np.float32), building=building, wall_y=wall_y, porosity=porosity,
        open_x=open_x, open_y=open_y,
    )  # fmt: skip


def scenario(*, soil: bool = False, breach: bool = False, sections: bool = True) -> FloodScenario:
    """Rain on roofs that fill, an inflow along the border, pumps across it, drains, a tide and open edges."""
    return FloodScenario(
        duration=90.0, output_interval=45.0,
        rain=Hyetograph(np.array([0.0, 30.0, 70.0]), np.array([4e-5, 1e-5, 0.0])),
        infiltration=ConstantInfiltration(rate=2e-6) if soil else None,
        drains=(Drain(x=61.0, y=BORDER - 1, capacity=0.05), Drain(x=101.0, y=31.0, capacity=0.02, volume=0.4)),
        pumps=(
            Pump(x=71.0, y=BORDER + 1, capacity=0.2, to=(71.0, BORDER - 5)),
            Pump(x=71.0, y=BORDER - 5, capacity=0.1, to=(91.0, 191.0)),
            Pump(x=121.0, y=BORDER + 21, capacity=0.05),
        ),
        roof_storage=(RoofStorage(depth=5e-4),),
        structures=(
            Culvert(at=(81.0, BORDER - 5), to=(81.0, BORDER + 3), invert=4.6, to_invert=4.6, height=0.5),
            Gate(
                at=(111.0, BORDER + 11), to=(111.0, 31.0), sill=5.0, width=1.0, opening=0.4,
                rule=Rule(x=75.0, y=BORDER + 1, open_above=5.0, close_below=4.9),
            ),
        ),
        inflows=(
            Inflow(TimeSeries(np.array([0.0, 60.0]), np.array([2.0, 6.0])), ((60.0, BORDER - 8), (80.0, BORDER + 8)),
                   velocity=(0.3, 0.5)),
        ),
        levels=(
            LevelBoundary(TimeSeries(np.array([0.0, 90.0]), np.array([3.2, 4.4])), edge="west", span=(20.0, 170.0)),
            LevelBoundary(4.2, cells=((31.0, 21.0),)),
        ),
        breaches=(
            (Breach(line=((90.0, BORDER), (110.0, BORDER)), time=20.0, width=12.0, sill=4.0, width_time=20.0),)
            if breach else ()
        ),
        edges={"east": "open", "north": "open", "south": "outfall"},
        edge_conditions=(
            EdgeCondition(side="east", kind="rating", span=(100.0, 180.0), rating=((3.0, 0.0), (5.0, 6.0))),
            EdgeCondition(side="east", kind="normal_slope", span=(20.0, 60.0), slope=0.002),
        ),
        gauges=(Gauge(x=75.0, y=BORDER + 1, interval=10.0), Gauge(x=31.0, y=21.0)),
        sections=(CrossSection(line=((40.0, BORDER - 20), (90.0, BORDER + 20)), interval=15.0),) if sections else (),
        track_every=3,
    )  # fmt: skip


FLOODS: dict[str, tuple[Callable[[], Terrain], Callable[[], FloodScenario], dict[str, Any]]] = {
    "all sources": (terrain, scenario, {}),
    "soil": (terrain, lambda: scenario(soil=True), {"dtype": "float64"}),
    "breach": (lambda: terrain(levee=True), lambda: scenario(breach=True), {}),
    "porous": (lambda: terrain(porous=True), scenario, {}),
    "local inertial": (
        lambda: terrain(levee=True),
        lambda: FloodScenario(
            duration=90.0, output_interval=45.0, rain=3e-5, edges={"north": "open"}, track_every=3,
            inflows=(Inflow(4.0, ((70.0, BORDER - 6), (70.0, BORDER + 6))),),
            levels=(LevelBoundary(4.4, edge="south"),),
            pumps=(Pump(x=71.0, y=BORDER + 1, capacity=0.2, to=(71.0, 11.0)),),
            gauges=(Gauge(x=75.0, y=BORDER - 1, interval=10.0),),
            sections=(CrossSection(line=((40.0, BORDER), (90.0, BORDER + 20)), interval=15.0),),
        ),
        {"solver": "local_inertial"},
    ),
    "second order": (
        lambda: terrain(levee=True), lambda: scenario(soil=True, breach=True, sections=False), {"order": 2},
    ),
    "dam": (
        terrain, lambda: FloodScenario(duration=20.0, output_interval=10.0),
        {"initial_depth": np.where(np.arange(NY)[:, None] > 60, 2.0, 0.0) * np.ones((1, NX))},
    ),
}  # fmt: skip


def flood_of(name: str, **more: Any) -> xr.Dataset:
    """One of the floods."""
    make_terrain, make_scenario, options = FLOODS[name]
    track = np.flatnonzero(np.arange(NY * NX) % 7 == 0)
    return simulate_flood(
        make_terrain(),
        make_scenario(),
        track=track,
        track_interval=20.0,
        **{"order": 1, **options, "threads": 1, **more},
    )


class _Stopped(Exception):
    """The run was stopped."""


def _stop(done: float, total: float, what: str, /) -> None:
    """Stop a run at its second output."""
    if done > 0:
        raise _Stopped


def stopped(ranks: Ranks, name: str, out: Path) -> None:
    """Begin a run in one process and end it over ranks, to OUT/NAME.nc; begin it over ranks in ranks.checkpoint."""
    for checkpoint, before in (("alone.checkpoint", None), ("ranks.checkpoint", ranks)):
        with suppress(_Stopped):
            flood_of(name, checkpoint=out / checkpoint, ranks=before, progress=_stop)
    flood_of(name, checkpoint=out / "alone.checkpoint", ranks=ranks).to_netcdf(out / f"{name}.nc")


def main(arguments: list[str]) -> None:
    """Each flood over all ranks, to OUT/NAME.nc; --stop, --fail and --refuse as the tests need them."""
    from mpi4py import MPI

    if arguments[0] == "--fail" and MPI.COMM_WORLD.rank == 1:

        def fail(*_: object) -> None:
            raise MemoryError("no memory on this rank")

        module._StripRun.step = fail  # type: ignore[assignment]
    with flood_ranks() as ranks:
        if ranks is None:
            return
        if arguments[0] == "--fail":
            flood_of(arguments[1], ranks=ranks)
        elif arguments[0] == "--refuse":
            flood_of(arguments[1], ranks=ranks, solver="none")
        elif arguments[1] == "--stop":
            stopped(ranks, arguments[2], Path(arguments[0]))
        else:
            for name in arguments[1:]:
                flood_of(name, ranks=ranks).to_netcdf(Path(arguments[0]) / f"{name}.nc")


if __name__ == "__main__":
    main(sys.argv[1:])
