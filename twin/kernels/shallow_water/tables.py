"""What enters the shallow water kernels: NamedTuples of arrays; and the compiled kernels.

Grids carry two ghost cells on each side: cell (j, i) of the terrain is [j + 2, i + 2]
here. Rows and columns in the tables count in the padded grid.
"""

from __future__ import annotations

from functools import lru_cache
from types import SimpleNamespace
from typing import NamedTuple

import numpy as np

__all__ = [
    "BLOCK",
    "BLOCKED_BED",
    "REFRESH",
    "STRIP",
    "TILE",
    "UNIT_BLOCKS",
    "WORK_ROWS",
    "ZEROS",
    "Breaches",
    "EdgeLevels",
    "Edges",
    "Ground",
    "Maxima",
    "Points",
    "Pumps",
    "Series",
    "Settings",
    "Soil",
    "Sources",
    "Tracked",
    "kernels",
]

Array = np.ndarray
TILE = 64  # columns of a tile, by which walls are looked up
STRIP = 32  # rows worked on together
BLOCK = 8  # columns that are worked on or rest together
WORK_ROWS = 48  # rows of scratch a thread has
ZEROS = 47  # the one of them that stays zero
UNIT_BLOCKS = 80  # blocks worked on together at most, so that a unit's rows stay in the cache
GAP_BLOCKS = 8
REFRESH = 8  # stages between looks for wet blocks; in that many water cannot cross one
BLOCKED_BED = 2e4  # m, bed of buildings and beyond closed edges


class Ground(NamedTuple):
    """Bed (NY, NX) [m], its smooth part by face [m], 4 g n^2 (NY, NX), where walls are, crests by row.

    porosity, open_x, open_y : share of a cell that holds water, of a face that is open; (1, 1) where all is.
    """

    bed: Array
    smooth_x: Array
    smooth_y: Array
    drag: Array
    walled_x: Array
    walled_y: Array
    crest_rows_x: Array
    crest_columns_x: Array
    crest_x: Array
    crest_rows_y: Array
    crest_columns_y: Array
    crest_y: Array
    porosity: Array
    open_x: Array
    open_y: Array


class Series(NamedTuple):
    """Broken lines in time: points offsets[k] to offsets[k + 1] belong to series k."""

    offsets: Array
    times: Array
    values: Array


class Points(NamedTuple):
    """Cells with a source: inflows (share of series), imposed levels, drains (share is capacity, m3/s).

    taken : volume so far [m3]; limit : volume a drain can take in all [m3]; velocity_* : of entering water [m/s].
    """

    row: Array
    column: Array
    share: Array
    series: Array
    taken: Array
    limit: Array
    velocity_x: Array
    velocity_y: Array


class Pumps(NamedTuple):
    """Pumps: from (row, column) to (to_row, to_column), -1 for out of the grid."""

    row: Array
    column: Array
    share: Array
    series: Array
    start_depth: Array
    to_row: Array
    to_column: Array
    taken: Array


class EdgeLevels(NamedTuple):
    """Edge cells with a given level: side 0 west, 1 east, 2 south, 3 north; index along it; bed there."""

    side: Array
    index: Array  # type: ignore[assignment]
    series: Array
    bed: Array


class Breaches(NamedTuple):
    """Crest faces a breach may lower: axis 0 x, 1 y; face in crest_x or crest_y; distance from its middle."""

    axis: Array
    face: Array
    distance: Array
    crest: Array
    width: Array
    sill: Array


class Sources(NamedTuple):
    """All that adds or takes water inside the grid or at level edges."""

    inflow: Points
    level: Points
    drain: Points
    pump: Pumps
    edge: EdgeLevels
    breach: Breaches


class Soil(NamedTuple):
    """Infiltration by soil class: kind, three values, the class and the memory of each cell."""

    kind: Array
    values: Array
    soil_class: Array
    memory: Array


class Edges(NamedTuple):
    """Kind (4, n) int8 (0 closed, 1 open, 2 level, 3 outfall) and level (4, n) of the ghost cells."""

    kind: Array
    level: Array


class Maxima(NamedTuple):
    """The worst of each cell, (NY, NX) float32 each.

    depth_peak, speed_peak, flow_peak : since the previous output, both its ends included: depth [m], speed [m/s],
        flow = depth times speed squared [m3/s2].
    depth_speed, hazard : since the start of the run. [m2/s]
    arrival : first time above the wet depth, NEVER without. [s]
    duration : time above the deep depth. [s]
    """

    depth_peak: Array
    speed_peak: Array
    flow_peak: Array
    depth_speed: Array
    hazard: Array
    arrival: Array
    duration: Array


class Tracked(NamedTuple):
    """Cells whose worst is kept by time: bin k holds it from k * interval to (k + 1) * interval, ends included.

    row, column : (n,) padded. interval : [s].
    depth, speed, flow : (bins, n) float32, worst of each bin, 0 where the run has not come to.
    """

    row: Array
    column: Array
    interval: float
    depth: Array
    speed: Array
    flow: Array


class Settings(NamedTuple):
    """Scalars of a run."""

    cell_size: float
    courant: float
    longest_step: float
    shortest_step: float
    debt: float
    track_every: int
    wet_depth: float
    deep_depth: float


@lru_cache(maxsize=6)
def kernels(dtype: str, bed: str = "surface") -> SimpleNamespace:
    """The kernels for "float32" or "float64" and a treatment of the bed. Compiled functions are cached on disk."""
    from twin.kernels.shallow_water import advance, binding, inertial, march, physics, rows, rows_second, sources

    plain, parallel = binding.options(nrt=False), binding.options(parallel=True)
    face_states = {
        "surface": physics.face_states, "hydrostatic": physics.face_states_audusse,
        "chen-noelle": physics.face_states_chen_noelle,
    }[bed]  # fmt: skip
    scalar = (
        physics.velocity_weight, physics.exact_sum, face_states, physics.face_flux, physics.wall_impact,
        physics.weir_share, physics.friction_factor, physics.limited_slope, physics.water_motion,
        physics.flood_hazard, physics.bin_at,
    )  # fmt: skip
    loops = (
        rows.copy_row, rows.velocity_row, rows.faces, rows.wall_push, rows.crest_faces, rows.friction_and_store,
        rows.narrow_faces, rows.spread_row, rows_second.half_slopes, rows_second.states_at_faces,
        rows_second.sloped_faces, inertial.inertial_discharge, inertial.raw_line, inertial.crest_line,
        inertial.cut_line, inertial.pay_line, inertial.store_line, advance.track_cells,
    )  # fmt: skip
    first = (
        rows.fetch_row, rows.spread_faces,
        rows.y_faces, rows.x_faces, rows.march_first,
    )  # fmt: skip
    second = (
        rows_second.store_second,
        rows_second.slopes_y, rows_second.crests_second, rows_second.y_faces_second, rows_second.x_faces_second,
        rows_second.march_second,
    )  # fmt: skip
    inside = (
        march.any_wet, march.find_wet_strip, march.near_wet, march.fastest_wave, march.ghost_state, march.fill_ghosts,
        sources.series_value, sources.series_before, sources.series_integral, sources.add_depth, sources.cell_area,
        sources.pour_inflows, sources.impose_levels, sources.take_drains, sources.pump_water,
        sources.infiltrate, sources.breach_crests, advance.tracked_span, advance.edge_volumes, advance.step_limit,
        advance.keep_in_bin, advance.bins_of_span,
        advance.worst, advance.edge_levels, advance.begin_step,
    )  # fmt: skip
    lines = (
        inertial.raw_block, inertial.march_inertial, inertial.edge_depths, inertial.centre_row,
    )  # fmt: skip
    marches = (
        march.find_wet, march.step_first, march.step_second, inertial.step_inertial, advance.track,
        advance.track_bins, advance.soak, inertial.track_inertial, inertial.track_bins_inertial,
    )  # fmt: skip
    whole = (
        march.active_units, advance.apply_sources, advance.end_step, advance.advance_first, advance.advance_second,
        inertial.advance_inertial,
    )  # fmt: skip
    sizes = {
        "TILE": TILE, "STRIP": STRIP, "BLOCK": BLOCK, "UNIT_BLOCKS": UNIT_BLOCKS, "GAP_BLOCKS": GAP_BLOCKS,
        "REFRESH": REFRESH, "ZEROS": ZEROS, "LINE": 64 // np.dtype(dtype).itemsize,
    }  # fmt: skip
    groups = (
        (plain, scalar), (binding.apart(), loops), (plain, first), (plain, second), (plain, inside), (plain, lines),
        (parallel, marches), (plain, whole),
    )  # fmt: skip
    return binding.bind(np.dtype(dtype).type, groups, sizes, {face_states: "face_states"}, bed)
