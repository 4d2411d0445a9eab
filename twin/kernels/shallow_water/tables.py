"""What enters the shallow water kernels: NamedTuples of arrays, and the names of rows and columns.

Grids carry two ghost cells on each side: cell (j, i) of the terrain is [j + PAD, i + PAD] here. Rows and columns in the
tables count in the padded grid of NY x NX cells. A face array holds at [j, i] the face towards the smaller index.
Arrays of the state and the ground are all float32 or all float64; the kernels are compiled for what they get.
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from twin.arrays import BoolArray, ByteArray, Float32Array, FloatArray, Int8Array, IntArray

__all__ = [
    "BLOCK",
    "BLOCKED_BED",
    "CLOCK",
    "LEDGER",
    "PAD",
    "STRIP",
    "TILE",
    "UNIT_BLOCKS",
    "Breaches",
    "EdgeLevels",
    "EdgeRatings",
    "Edges",
    "Forcing",
    "Ground",
    "GroundChenNoelle",
    "GroundHydrostatic",
    "Links",
    "Maxima",
    "Points",
    "Pumps",
    "RealArray",
    "Record",
    "Rules",
    "Sample",
    "Scratch",
    "Sections",
    "Series",
    "Settings",
    "Soil",
    "Sources",
    "Step",
    "Tracked",
    "Unit",
    "new_scratch",
    "whole_grid",
]

RealArray: TypeAlias = npt.NDArray[Any]  # float32 or float64, the type of the state

PAD = 2  # ghost cells on each side
TILE = 64  # columns of a tile; walls are listed by tile
STRIP = 32  # rows worked on together
BLOCK = 8  # columns that are worked on or rest together
UNIT_BLOCKS = 80  # blocks worked on together at most, so that a unit's rows stay in the cache
GAP_BLOCKS = 8
REFRESH = 8  # steps between searches for wet blocks; in that many water cannot cross one
BLOCKED_BED = 2e4  # m, bed of buildings and beyond closed edges

# Planes of a state (4, NY, NX). Depth plus compensation is the volume: increments far below the depth's last digit,
# such as a second of rain on a metre of water, are not lost, and a cell that rounding would push below zero keeps the
# debt and stays dry. Discharge is that of the cell, or in local inertial flow that of its west and south face.
DEPTH, COMPENSATION, FLOW_X, FLOW_Y = range(4)

# Sides of the grid, and what is beyond them.
WEST, EAST, SOUTH, NORTH = range(4)
CLOSED, OPEN, LEVEL, OUTFALL, NORMAL_SLOPE, RATING = range(6)
SEAM = -1  # for the step of second order: another grid, whose water is in the ghost cells

# Models of infiltration.
SEALED, CONSTANT, HORTON, GREEN_AMPT, CURVE_NUMBER = range(5)

# Columns of what stands on a face: top of a wall [m] and its length for each metre of face; elevation of the sill of a
# breach [m] and the share of that length it takes; lower and upper chord of a bridge deck [m].
CREST_TOP, CREST_LENGTH, GAP_SILL, GAP_COVER, DECK_LOW, DECK_HIGH = range(6)
NO_DECK = 1e9  # m

# Across which faces a breach lies.
FACES_X, FACES_Y = range(2)

# What a restart needs of the clock: time [s], last step [s], steps, fastest wave [m/s], time of the last sample [s].
CLOCK = ("time", "last_step", "steps", "fastest_wave", "sampled_at")
TIME, LAST_STEP, STEPS, FASTEST_WAVE, SAMPLED_AT = range(len(CLOCK))

# Volumes gained since the start. [m3] The four sides come in the order of WEST to NORTH.
LEDGER = (
    "rain", "inflow", "west", "east", "south", "north", "level_cells", "infiltration", "drains", "pumps", "structures",
)  # fmt: skip
LEDGER_RAIN, LEDGER_INFLOW, LEDGER_WEST = range(3)
LEDGER_LEVEL_CELLS, LEDGER_INFILTRATION, LEDGER_DRAINS, LEDGER_PUMPS, LEDGER_STRUCTURES = range(6, len(LEDGER))

# Columns of the result of each unit's step.
FASTEST, LOWEST = range(2)

# Structures, and the columns of what is known of each: sill or invert at its first and second end [m], width [m],
# coefficient, whether a flap lets water through one way only; of a culvert, from BARREL on, its `structures.Barrel`.
CULVERT, WEIR, GATE = range(3)
LINK_SILL, LINK_TO_SILL, LINK_WIDTH, LINK_COEFFICIENT, LINK_FLAP, BARREL = range(6)
LINK_VALUES = BARREL + 12
NOWHERE = -1e9  # m; level of a free fall out of the grid

# How a march ended.
DONE, BELOW_ZERO, STEP_TOO_SHORT = range(3)

# Scratch of a thread: groups of four rows, for the methods of first and second order.
SCRATCH_GROUPS = 20


class Ground(NamedTuple):
    """What the water stands on; its class says how steps of the bed enter the flux, here by surface reconstruction.

    bed : (NY, NX) [m]
    smooth_x, smooth_y : (NY, NX) part of the bed's rise over a face that is slope, not step. [m]
    drag : (NY, NX) 4 g n^2, set anew before each step where there is an obstruction
    walled_x, walled_y : (NY, tiles) where faces have a building or a closed edge on one side
    crest_rows_x, crest_columns_x : faces with a wall, a breach or a bridge: offsets by row, columns; likewise in y
    crest_x : (n, 6) of them, columns CREST_TOP to DECK_HIGH; likewise in y
    porosity, open_x, open_y : share of a cell that holds water, of a face that is open; (1, 1) where all is.
    bare_drag, obstruction : drag of the ground alone, and what buildings add by depth, see `obstruction`; (1, 1) where
        they add nothing
    """

    bed: RealArray
    smooth_x: RealArray
    smooth_y: RealArray
    drag: RealArray
    walled_x: BoolArray
    walled_y: BoolArray
    crest_rows_x: IntArray
    crest_columns_x: IntArray
    crest_x: RealArray
    crest_rows_y: IntArray
    crest_columns_y: IntArray
    crest_y: RealArray
    porosity: RealArray
    open_x: RealArray
    open_y: RealArray
    bare_drag: RealArray
    obstruction: RealArray


class GroundHydrostatic(Ground):
    """Ground whose every difference is a step: hydrostatic reconstruction of Audusse et al. (2004)."""


class GroundChenNoelle(Ground):
    """Ground with the reconstruction of Chen and Noelle (2017)."""


class Series(NamedTuple):
    """Broken lines in time: points offsets[k] to offsets[k + 1] belong to series k."""

    offsets: IntArray
    times: FloatArray
    values: FloatArray


class Points(NamedTuple):
    """Cells with a source: inflows (share of series), imposed levels, drains (share is capacity, m3/s).

    taken : volume so far [m3]; limit : volume a drain can take in all [m3]; velocity_* : of entering water [m/s].
    """

    row: IntArray
    column: IntArray
    share: FloatArray
    series: IntArray
    taken: FloatArray
    limit: FloatArray
    velocity_x: FloatArray
    velocity_y: FloatArray


class Rules(NamedTuple):
    """What opens and closes by the level at a gauge: cells; levels [m]; is_open, 1 or 0, changes while running.

    opens_above : 1 where it opens above the upper level and closes below the lower one, 0 the other way round.
    """

    row: IntArray
    column: IntArray
    above: FloatArray
    below: FloatArray
    opens_above: FloatArray
    is_open: FloatArray


class Links(NamedTuple):
    """Structures from (row, column) to (to_row, to_column), -1 for out of the grid.

    kind : CULVERT, WEIR or GATE. values : (n, LINK_VALUES). rule : in `Rules`, -1 for none. opening : series of the
    opening of a gate [m]; tail : series of the level beyond the grid [m], -1 for a free fall. taken : net volume [m3].
    """

    kind: IntArray
    row: IntArray
    column: IntArray
    to_row: IntArray
    to_column: IntArray
    rule: IntArray
    opening: IntArray
    tail: IntArray
    values: FloatArray
    taken: FloatArray


class Pumps(NamedTuple):
    """Pumps: from (row, column) to (to_row, to_column), -1 for out of the grid; rule : in `Rules`, -1 for none."""

    row: IntArray
    column: IntArray
    share: FloatArray
    series: IntArray
    start_depth: FloatArray
    to_row: IntArray
    to_column: IntArray
    taken: FloatArray
    rule: IntArray


class EdgeLevels(NamedTuple):
    """Edge cells with an imposed level: side WEST to NORTH; place along it; bed there [m]."""

    side: IntArray
    place: IntArray
    series: IntArray
    bed: FloatArray


class Breaches(NamedTuple):
    """Crest faces a breach may lower.

    axis : FACES_X or FACES_Y. face : in crest_x or crest_y. start, end : part of the line of the breach that each
        stands for, from the middle of the line [m]. width, sill : their series [m].
    """

    axis: IntArray
    face: IntArray
    start: FloatArray
    end: FloatArray
    width: IntArray
    sill: IntArray


class Sources(NamedTuple):
    """All that adds or takes water inside the grid or at level edges."""

    inflow: Points
    level: Points
    drain: Points
    pump: Pumps
    edge: EdgeLevels
    breach: Breaches
    link: Links
    rules: Rules


class Soil(NamedTuple):
    """Infiltration.

    kind : (classes,) SEALED, CONSTANT (rate), HORTON (first, last, decay), GREEN_AMPT (conductivity, suction times
        moisture deficit) or CURVE_NUMBER (retention, initial abstraction); values : (classes, 4), the last of each the
        capacity of the sewers under it [m/s]
    soil_class : (NY, NX); (1, 1) where nothing soaks in
    memory : (NY, NX) float64, sums of many small parts: for Horton the share of its spare capacity that is lost, for
        Green-Ampt the depth taken, for the curve number the rain so far
    """

    kind: IntArray
    values: FloatArray
    soil_class: ByteArray
    memory: FloatArray


class EdgeRatings(NamedTuple):
    """Parts of edges with a rating curve: cells offsets[c] to offsets[c + 1] belong to part c.

    side, place : of the cells. series : of each part, discharge by level [m]. width : of a cell where the curve is of
    the whole part [m3/s], 0 where it is per metre [m2/s].
    """

    offsets: IntArray
    side: IntArray
    place: IntArray
    series: IntArray
    width: FloatArray


class Edges(NamedTuple):
    """The edge cells, (4, n) by side and place.

    kind : CLOSED to RATING. value : LEVEL beyond [m], slope of a NORMAL_SLOPE [-], discharge of a RATING [m2/s].
    fall : rise of the bed from an edge cell to its ghost cell, not above zero. [m]
    """

    kind: Int8Array
    value: RealArray
    fall: RealArray
    ratings: EdgeRatings


class Forcing(NamedTuple):
    """What drives the water between two changes of the rain.

    rain : (NY, NX), or one row where it is the same in all. [m/s]; rain_volume : of all cells. [m3/s]
    """

    series: Series
    sources: Sources
    soil: Soil
    edges: Edges
    rain: RealArray
    rain_volume: float


class Maxima(NamedTuple):
    """The worst of each cell, (NY, NX) float32 each.

    depth_peak, speed_peak, flow_peak : since the previous output, both its ends included: depth [m], speed [m/s],
        flow = depth times speed squared [m3/s2].
    depth_speed, hazard : since the start of the run. [m2/s]
    arrival : first time above the wet depth, NEVER without. [s]
    duration : time above the deep depth. [s]
    """

    depth_peak: Float32Array
    speed_peak: Float32Array
    flow_peak: Float32Array
    depth_speed: Float32Array
    hazard: Float32Array
    arrival: Float32Array
    duration: Float32Array


class Tracked(NamedTuple):
    """Cells whose worst is kept by time: bin k holds it from k * interval to (k + 1) * interval, ends included.

    row, column : (n,) padded. interval : [s].
    depth, speed, flow : (bins, n) float32, worst of each bin, 0 in bins not reached yet.
    """

    row: IntArray
    column: IntArray
    interval: float
    depth: Float32Array
    speed: Float32Array
    flow: Float32Array


class Sections(NamedTuple):
    """Faces of the cross-sections.

    axis, row, column : (n,) FACES_X or FACES_Y, and the padded place of the face
    sign : (n,) +1 where a flux towards the larger index is positive, else -1; more where a line passes several times
    section : (n,) number of the section
    volume : (n_sections,) that has passed since the start [m3]
    """

    axis: IntArray
    row: IntArray
    column: IntArray
    sign: FloatArray
    section: IntArray
    volume: FloatArray


class Record(NamedTuple):
    """What a march writes beside the state: clock (5,) as in CLOCK, ledger (10,) as in LEDGER [m3]."""

    clock: FloatArray
    ledger: FloatArray
    maxima: Maxima
    tracked: Tracked
    sections: Sections


class Settings(NamedTuple):
    """Scalars of a run: [m], [s]; `debt` is the depth below zero that is a failure."""

    cell_size: float
    courant: float
    longest_step: float
    shortest_step: float
    debt: float
    track_every: int
    wet_depth: float
    deep_depth: float


class Step(NamedTuple):
    """A step of all cells; numbers of the state's type.

    seconds : [s]; ratio : seconds per cell size [s/m]; rain : as in `Forcing`
    """

    seconds: float
    ratio: float
    rain: RealArray


class Sample(NamedTuple):
    """When all cells are sampled: time, time since the last sample [s]; depths that are wet and deep [m]."""

    time: float
    span: float
    wet_depth: float
    deep_depth: float


class Unit(NamedTuple):
    """Cells that one thread works on: rows first_row to end_row, columns first_column to end_column."""

    first_row: int
    end_row: int
    first_column: int
    end_column: int


class Scratch(NamedTuple):
    """Arrays the kernels work in: not part of the state.

    sourced : (strips, blocks) blocks that rain, inflows or levels keep awake
    wet : (3, strips, blocks) blocks with water in the lower and the upper half of a strip; blocks to examine
    units : (n, 4) as in `Unit`
    rows : (threads, groups, rows, width)
    edge : (4, n) volume through the grid's edges, by side and place [m2/s]
    extremes : (n, 2) of each unit, FASTEST wave [m/s] and LOWEST depth [m]
    taken : (n,) depth that soaked in, of each unit [m]
    """

    sourced: BoolArray
    wet: BoolArray
    units: IntArray
    rows: RealArray
    edge: RealArray
    extremes: RealArray
    taken: FloatArray


def new_scratch(shape: tuple[int, ...], dtype: str, *, inertial: bool, threads: int) -> Scratch:
    """Scratch for a padded grid and up to so many threads."""
    ny, nx = shape
    strips, blocks = -(-(ny - 2 * PAD) // STRIP), -(-nx // BLOCK)
    n = strips * blocks
    width = UNIT_BLOCKS * BLOCK + 16
    rows = (4, STRIP + 4, width) if inertial else (SCRATCH_GROUPS, 4, width)
    return Scratch(
        np.zeros((strips, blocks), np.bool_), np.zeros((3, strips, blocks), np.bool_), np.zeros((n, 4), np.int64),
        np.zeros((max(threads, 1), *rows), dtype), np.zeros((4, max(ny, nx)), dtype), np.zeros((n, 2), dtype),
        np.zeros(n),
    )  # fmt: skip


def whole_grid(shape: tuple[int, ...]) -> IntArray:
    """Units that cover a padded grid, (n, 4)."""
    ny, nx = shape
    width = UNIT_BLOCKS * BLOCK
    return np.array(
        [
            (j, min(j + STRIP, ny - PAD), i, min(i + width, nx - PAD))
            for j in range(PAD, ny - PAD, STRIP)
            for i in range(PAD, nx - PAD, width)
        ],
        np.int64,
    )
