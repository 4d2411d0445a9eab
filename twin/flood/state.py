"""State of a flood run: the water, its clock and budget, and the worst that was seen.

The whole grid is sampled every `track_every` steps, at every output and at the start; what lies between two samples is
not seen. Tracked cells are sampled at every step, and steps end at the ends of bins, whatever the outputs: what is kept
there does not depend on how often the flood is written out. Water at the boundary of two bins or
of two intervals counts for both.

What moves the water is in `simulate`; what is reported of it, in `results`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

import numpy as np

from twin.arrays import AnyArray, BoolArray, Float32Array, FloatArray, FloatingArray, IntArray
from twin.errors import InputError
from twin.flood.crest_tables import water_beside_walls
from twin.flood.domain import BedTreatment, Domain, domain_of
from twin.flood.forcing import RainSchedule, forcing_of, rain_schedule
from twin.flood.gauge_records import Observations, section_table
from twin.flood.released_memory import zeros_by_rows
from twin.flood.scenario import FloodScenario
from twin.kernels.compiled import thread_limit
from twin.kernels.shallow_water.physics import NEVER, bin_at
from twin.kernels.shallow_water.tables import (
    CLOCK,
    LAST_STEP,
    LEDGER,
    PAD,
    STEPS,
    TIME,
    Forcing,
    Maxima,
    Record,
    Scratch,
    Settings,
    Tracked,
    new_scratch,
)
from twin.terrain import Terrain

__all__ = ["WORST", "CardMarch", "FloodState", "Method", "StripMarch", "Worst", "initial_state"]

WORST = ("depth", "speed", "flow")


@dataclass(frozen=True)
class Method:
    """How the equations are solved: solver, order, type of the state's numbers, treatment of the bed, device."""

    solver: Literal["shallow_water", "local_inertial"] = "shallow_water"
    order: Literal[1, 2] = 1
    dtype: Literal["float32", "float64"] = "float32"
    bed: BedTreatment = "surface"
    device: Literal["cpu", "gpu"] = "cpu"

    @property
    def is_inertial(self) -> bool:
        """Whether discharge is on faces and not in cells."""
        return self.solver == "local_inertial"


class Worst(NamedTuple):
    """Greatest depth [m], speed [m/s] and flow = depth times speed squared [m3/s2], one array each."""

    depth: Float32Array
    speed: Float32Array
    flow: Float32Array


class CardMarch(Protocol):
    """What marches the water of a run on a graphics card, see `twin.flood.gpu`."""

    def advance(self, rates: FloatingArray, rain_volume: float, t_end: float) -> int:
        """March to t_end with steady rain; returns how it ended, as the kernels do."""

    def fetch(self, *, everything: bool = False) -> None:
        """Copy the state from the card into the run."""

    def fetch_cells(self, row: IntArray, column: IntArray) -> None:
        """Copy the state of some cells."""

    def fetch_taken(self) -> None:
        """Copy what drains and inlets took."""

    def send_shares(self) -> None:
        """Copy the shares of inflows and drains to the card."""

    def begin_interval(self) -> None:
        """After an output the peaks begin with the present state."""

    def volume(self) -> float:
        """Water on the ground. [m3]"""


class StripMarch(Protocol):
    """What marches the water of a run as strips on the ranks of an MPI run, see `twin.flood.strips`."""

    def advance(self, forcing: Forcing, sourced: BoolArray, t_end: float, settings: Settings) -> int:
        """March all strips to t_end with steady rain; returns how it ended, as the kernels do."""

    def collect(self) -> None:
        """Gather the state of all strips into the run."""

    def begin_interval(self) -> None:
        """After an output the peaks begin with the present state."""

    def close(self) -> None:
        """End the work of the other ranks."""


@dataclass
class FloodState:
    """Everything a run needs and changes.

    Attributes
    ----------
    domain, scenario, method : what does not change
    forcing, rain : what drives the water
    states : (2, 4, NY, NX); `states[which]` is the newest: depth, compensation, discharge x, y
    record : clock, budget and worst that the kernels keep; its peaks count from the previous output
    worst : of the run up to the previous output
    observations : records of gauges and cross-sections
    scratch : of the kernels
    roof_held : rain held back on roofs [m3]; initial_volume : water at the start [m3]
    strips : the same water on the ranks of an MPI run, which march it; None where this process does
    gpu : what carries the run on where its water lies on a card: the arrays here are then as of the last output
    counted : (ny, nx) bool, cells whose water is this grid's, not a finer one's within it; None where all are
    exchanged : volume gained from finer grids since the start. [m3]
    """

    domain: Domain
    scenario: FloodScenario
    method: Method
    forcing: Forcing
    rain: RainSchedule
    states: FloatingArray
    record: Record
    worst: Worst
    observations: Observations
    scratch: Scratch
    which: int = 0
    roof_held: float = 0.0
    initial_volume: float = 0.0
    strips: StripMarch | None = None
    gpu: CardMarch | None = None
    counted: BoolArray | None = None
    exchanged: float = 0.0

    @property
    def terrain(self) -> Terrain:
        """The terrain the water runs on."""
        return self.domain.terrain

    @property
    def water(self) -> FloatingArray:
        """The newest state, (4, NY, NX)."""
        return self.states[self.which]

    @property
    def time(self) -> float:
        """Seconds since the start."""
        return float(self.record.clock[TIME])

    @property
    def steps(self) -> int:
        """Steps of the solver since the start."""
        return int(self.record.clock[STEPS])

    @property
    def completed_bins(self) -> int:
        """How many time bins of the tracked cells can no longer change."""
        tracked = self.record.tracked
        return bin_at(self.time, tracked.interval) if tracked.row.size else 0

    def inner(self, array: AnyArray) -> AnyArray:
        """(ny, nx) view without ghosts."""
        return array[..., PAD:-PAD, PAD:-PAD]

    def volume(self) -> float:
        """Water on the ground, outside finer grids. [m3]"""
        if self.gpu is not None:
            return self.gpu.volume()
        water = self.inner(self.water[:2])
        if self.counted is not None:
            water = np.where(self.counted, water, 0.0)
        porosity = self.domain.ground.porosity
        if porosity.shape[0] > 1:
            water = water * self.inner(porosity).astype(np.float64)
        return float((water[0].sum(dtype=np.float64) + water[1].sum(dtype=np.float64)) * self.terrain.grid.cell_area)


def initial_state(
    terrain: Terrain, scenario: FloodScenario, method: Method, depth: FloatArray, *,
    velocity: tuple[float | FloatingArray, float | FloatingArray] | None = None,
    track: AnyArray | None = None, track_interval: float = 30.0, domain: Domain | None = None,
) -> FloodState:  # fmt: skip
    """State with the initial depth (ny, nx) float64 [m] and velocity [m/s]; track as for `simulate_flood`.

    domain : of the terrain, where it is made already
    """
    dtype = method.dtype
    domain = domain if domain is not None else domain_of(terrain, scenario, dtype, method.bed)
    forcing = forcing_of(domain, scenario, dtype)
    shape = domain.ground.bed.shape
    states = np.zeros((2, 4, *shape), dtype)
    inner = water_beside_walls(terrain, domain.terrain, depth)
    inner[domain.terrain.blocked] = 0.0
    whole = inner.astype(dtype)
    states[0, 0, PAD:-PAD, PAD:-PAD] = whole
    states[0, 1, PAD:-PAD, PAD:-PAD] = (inner - whole).astype(dtype)
    for k, part in enumerate(velocity or ()):
        states[0, 2 + k, PAD:-PAD, PAD:-PAD] = whole * _checked_velocity(part, whole.shape)
    states[1] = states[0]
    clock = np.zeros(len(CLOCK))
    clock[LAST_STEP] = 0.02 * terrain.grid.cell_size
    rain = rain_schedule(domain.terrain, scenario, dtype)
    tracked = _tracked_cells(terrain, track, track_interval, scenario.duration)
    state = FloodState(
        domain, scenario, method, forcing, rain, states,
        Record(
            clock, np.zeros(len(LEDGER)), _new_maxima(shape), tracked, section_table(terrain.grid, scenario.sections)
        ),
        Worst(*(np.zeros(shape, np.float32) for _ in WORST)),
        Observations.of(
            domain.terrain, scenario.gauges, scenario.sections, is_inertial=method.is_inertial
        ),
        new_scratch(shape, dtype, inertial=method.is_inertial, threads=thread_limit()),
    )  # fmt: skip
    state.initial_volume = state.volume()
    return state


def _checked_velocity(part: float | FloatingArray, shape: tuple[int, ...]) -> FloatArray:
    array = np.asarray(part, np.float64)
    if array.ndim and array.shape != shape:
        raise InputError(f"initial velocity has shape {array.shape}, expected {shape}")
    if not np.isfinite(array).all():
        raise InputError("initial velocity is not finite somewhere")
    return array


def _new_maxima(shape: tuple[int, ...]) -> Maxima:
    """Maxima of a run that has not begun, padded (NY, NX)."""
    maxima = Maxima(*(np.zeros(shape, np.float32) for _ in Maxima._fields))
    maxima.arrival[:] = NEVER
    return maxima


def _tracked_cells(terrain: Terrain, track: AnyArray | None, interval: float, duration: float) -> Tracked:
    """The table of tracked cells, ascending, each once; all memory the tracking of a run needs.

    track : (ny, nx) bool, or flat indexes row * nx + column of any shape; None for no cell.
    interval, duration : of a bin and of the run. [s]
    """
    if not (np.isfinite(interval) and interval > 0):
        raise InputError(f"track_interval is {interval}, expected a positive number of seconds")
    cells = _flat_cells(terrain, track)
    n_bins = bin_at(float(duration), float(interval)) + 1 if cells.size else 1
    rows, columns = np.divmod(cells, terrain.grid.nx)
    kept = [zeros_by_rows((n_bins, cells.size), "float32") for _ in WORST]
    return Tracked(rows + PAD, columns + PAD, float(interval), *kept)


def _flat_cells(terrain: Terrain, track: AnyArray | None) -> IntArray:
    if track is None:
        return np.zeros(0, np.int64)
    cells = np.asarray(track)
    if cells.dtype == np.bool_:
        if cells.shape != terrain.grid.shape:
            raise InputError(f"track has shape {cells.shape}, expected a mask of the grid's {terrain.grid.shape}")
        return np.flatnonzero(cells).astype(np.int64)
    if cells.size and cells.dtype.kind not in "iu":
        raise InputError(f"track holds {cells.dtype}, expected a bool mask or flat cell indexes")
    cells = np.unique(cells).astype(np.int64)
    n_cells = terrain.grid.nx * terrain.grid.ny
    if cells.size and (cells[0] < 0 or cells[-1] >= n_cells):
        raise InputError(f"track names cells {cells[0]} to {cells[-1]}, expected 0 to {n_cells - 1}")
    return cells
