"""What lies on the card: NamedTuples of device arrays, and the names of their places.

A tile is what one warp works on: `TILE_COLUMNS[order]` columns of the padded grid, each owned by one lane, and `rows`
rows that it walks from south to north. Lanes beside the owned ones carry the neighbours.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from twin.kernels.shallow_water.tables import Breaches, EdgeLevels, Forcing, Ground, RealArray, Record, Settings

__all__ = [
    "CELL_PARTS",
    "FLAGS",
    "LANES",
    "MOMENTS",
    "TILE_COLUMNS",
    "BreachFaces",
    "Card",
    "Control",
    "Cuts",
    "EdgeCells",
    "Flat",
    "Lanes",
    "Partial",
    "SourceCells",
    "Tiles",
]

LANES = 32  # of a warp
TILE_COLUMNS = {1: LANES - 2, 2: LANES - 4}

# Whole numbers of the march: newest state, whether a step waits for its end, whether the march goes on, how it ended,
# whether dry tiles are looked for again, whether maxima are sampled, whether a step was completed since the launch
# before, number of active tiles, whether the water was changed from outside.
FLAGS = (
    "which", "pending", "running", "status", "refresh", "sample", "completed", "count", "changed",
)  # fmt: skip
WHICH, PENDING, RUNNING, STATUS, REFRESHED, SAMPLED, COMPLETED, COUNT, CHANGED = range(len(FLAGS))

# Times [s]: of the present step length, begin, end and the end of the march it belongs to; begin of the step before;
# span of the sample; and the fastest wave at structures [m/s].
MOMENTS = ("seconds", "begin", "end", "stop", "before", "span", "wave")
SECONDS, BEGIN, END, STOP, BEFORE, SPAN, WAVE = range(len(MOMENTS))

# What a cell with sources moved [m3], or of soil [m], and its fastest wave [m/s].
CELL_PARTS = ("inflow", "level", "soil", "drain", "fastest")
CELL_INFLOW, CELL_LEVEL, CELL_SOIL, CELL_DRAIN, CELL_FASTEST = range(len(CELL_PARTS))


class Lanes(NamedTuple):
    """Device functions that hand values to the lanes beside, in all lanes of a warp at once.

    from_west(a, b, c, d), seven_from_west(a, ..., g), from_east(a, b, c) : those of the lane on that side
    from_both(a, b, c, d) : those of the lane west, then those of the lane east
    """

    from_west: Any
    seven_from_west: Any
    from_east: Any
    from_both: Any


class Tiles(NamedTuple):
    """Tiles of the grid, row by row: rows and columns of one, and of tiles; per tile:

    wet, sourced, examined : whether it holds water, is kept awake, is looked at
    crested, cut : whether it has faces with a crest, or of a cross-section
    active : numbers of those that are worked on; how many is a flag
    """

    rows: int
    columns: int
    n_y: int
    n_x: int
    wet: Any
    sourced: Any
    examined: Any
    crested: Any
    cut: Any
    active: Any


class SourceCells(NamedTuple):
    """Cells with inflows, imposed levels, drains or the end of a structure: padded place, ranges of the sorted points.

    row, column : (n,); inflow, level, drain : (n + 1,)

    soil_class : of all cells; in the soil of `Forcing` these cells are sealed, as their soil drinks after inflows.
    """

    row: Any
    column: Any
    inflow: Any
    level: Any
    drain: Any
    soil_class: Any


class Partial(NamedTuple):
    """What is summed at the end of a step.

    fastest, lowest, soaked : by block of threads: wave [m/s], depth [m], depth sum [m]
    edge : (4, n) volume through the grid's edges, by side and place [m2/s]
    cells : (parts, n) as `CELL_PARTS`
    """

    fastest: RealArray
    lowest: RealArray
    soaked: Any
    edge: RealArray
    cells: Any


class EdgeCells(NamedTuple):
    """Edge cells beyond which something is, other than an imposed level: side and place, (n,) each."""

    side: Any
    place: Any


class Cuts(NamedTuple):
    """Faces of the cross-sections, whose volume flux a sweep writes down.

    key : (m,) ascending, (axis * NY + row) * NX + column of the face; flux : (m,) [m2/s]
    face : (n,) position in `key` of each row of `Sections`
    """

    key: Any
    flux: Any
    face: Any


class BreachFaces(NamedTuple):
    """Rows of breaches, those of one face after each other. offsets : (n_faces + 1,) into them"""

    offsets: Any
    breach: Breaches


class Flat(NamedTuple):
    """The arrays a sweep reads for every cell once more, as (n,) views: an unsigned place is cheap to address.

    states : both states, four planes each
    """

    states: RealArray
    bed: RealArray
    smooth_x: RealArray
    smooth_y: RealArray
    drag: RealArray
    rain: RealArray


class Control(NamedTuple):
    """The march's own state: whole numbers as `FLAGS`, times as `MOMENTS`."""

    flags: Any
    moments: Any


class Card(NamedTuple):
    """All a march reads and writes.

    forcing : points sorted by cell; of level edges only the lowest bed of each series, for the choice of the step; no
        breaches, which are in breach_faces
    edge_levels : all cells of level edges; open_cells : those of edges that are neither closed nor levels
    worst : (3, NY, NX) float32, greatest depth, speed and flow up to the previous output
    """

    states: RealArray
    ground: Ground
    forcing: Forcing
    flat: Flat
    edge_levels: EdgeLevels
    open_cells: EdgeCells
    breach_faces: BreachFaces
    cells: SourceCells
    cuts: Cuts
    tiles: Tiles
    partial: Partial
    record: Record
    settings: Settings
    control: Control
    worst: Any
