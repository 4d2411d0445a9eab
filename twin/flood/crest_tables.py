"""What stands on the faces of the grid, for the kernels: walls and levees, breaches in them, bridge decks.

A breach opens each face by the share of it that the gap covers: the face is projected on the line of the breach, so
that a gap is as wide as it is told to be wherever its middle lies, at any angle to the grid.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatArray, IntArray
from twin.errors import InputError
from twin.flood.scenario import Breach, Bridge, TimeSeries
from twin.grid import Grid
from twin.kernels.shallow_water.physics import NO_CREST
from twin.kernels.shallow_water.tables import (
    CREST_LENGTH,
    CREST_TOP,
    DECK_HIGH,
    DECK_LOW,
    FACES_X,
    FACES_Y,
    NO_DECK,
    PAD,
    Breaches,
    Ground,
)
from twin.notes import Note
from twin.terrain import Terrain, faces_from_lines, wall_shares

__all__ = ["breach_tables", "crest_tables", "water_beside_walls", "with_embankments_as_walls"]

LEAST_GAP = 1e-3  # m; a sill less than this below the crest opens nothing
LEAST_FACE = 0.05  # of the cell size; a face that stands for less of the line is across it
ASIDE = 2.0  # cells; the top of an embankment is looked for this far from the line of the breach
WIDEST = (20.0, 100.0)  # cells, m; an embankment is no wider than the larger of these


# Faces with a wall or a deck.


def crest_tables(
    terrain: Terrain, bridges: tuple[Bridge, ...], shut: BoolArray, offset: float
) -> tuple[tuple[IntArray, IntArray, FloatArray], tuple[IntArray, IntArray, FloatArray]]:
    """Per axis, faces with a wall or a deck by padded row: offsets, columns, rows of `tables.Ground.crest_x`.

    Crests inside the ground do nothing. Faces beside a building or a closed edge stay shut.
    """
    grid = terrain.grid
    ny, nx = grid.shape
    decks = [np.full((3, ny, nx + 1), np.nan), np.full((3, ny + 1, nx), np.nan)]  # chords and length
    for bridge in bridges:
        line = np.array([(x, y, bridge.high) for x, y in bridge.line])
        try:
            faces = faces_from_lines(grid, [line])
        except InputError as error:
            raise InputError(f"{bridge.name} at {bridge.line}: {error}") from error
        shares = wall_shares(grid, [line], wall_x=faces[0], wall_y=faces[1])
        for deck, face, share in zip(decks, faces, shares):
            has = np.isfinite(face)
            deck[:, has] = np.stack([np.full(has.sum(), bridge.low), np.full(has.sum(), bridge.high), share[has]])
    found = []
    for axis, given, given_length, deck in (
        (1, terrain.wall_x, terrain.wall_share_x, decks[0]),
        (0, terrain.wall_y, terrain.wall_share_y, decks[1]),
    ):
        wall: AnyArray = np.full(deck.shape[1:], np.nan) if given is None else given
        length: AnyArray = np.full(deck.shape[1:], np.nan) if given_length is None else given_length
        length = np.where(np.isfinite(length), length, np.where(np.isfinite(deck[2]), deck[2], 1.0))
        near = np.roll(shut, 1, axis=axis) | shut
        has = np.zeros(shut.shape, bool)
        inner = np.s_[PAD : PAD + wall.shape[0], PAD : PAD + wall.shape[1]]
        has[inner] = np.isfinite(wall) | np.isfinite(deck[0])
        has &= ~near
        rows, columns = np.nonzero(has)
        j, i = rows - PAD, columns - PAD
        table = np.zeros((rows.size, 6))
        table[:, CREST_TOP] = np.where(np.isfinite(wall[j, i]), wall[j, i] - offset, NO_CREST)
        table[:, CREST_LENGTH] = length[j, i]
        for column, values in ((DECK_LOW, deck[0]), (DECK_HIGH, deck[1])):
            table[:, column] = np.where(np.isfinite(values[j, i]), values[j, i] - offset, NO_DECK)
        offsets = np.searchsorted(rows, np.arange(shut.shape[0] + 1)).astype(np.int64)
        # A contiguous copy, as where there is no wall: kernels are compiled for one layout.
        found.append((offsets, np.ascontiguousarray(columns), table))
    return found[0], found[1]


# Breaches.


def breach_tables(
    breaches: tuple[Breach, ...], grid: Grid, ground: Ground, offset: float, add_series: Callable[[TimeSeries], int]
) -> Breaches:
    """The faces each breach opens, as the kernels read them; sets the length of faces that have none of their own."""
    columns: list[list[AnyArray]] = [[], [], [], [], [], []]
    for breach in breaches:
        axis, face, start, end, crest = _faces_of(breach, grid, ground, offset)
        sills = breach.sills(crest)
        width = np.full(axis.size, add_series(breach.widths()))
        sill = np.full(axis.size, add_series(TimeSeries(sills.times, sills.values - offset, name=sills.name)))
        for column, value in zip(columns, (axis, face, start, end, width, sill)):
            column.append(value)
    if not breaches:
        whole, real = np.zeros(0, np.int64), np.zeros(0)
        return Breaches(whole, whole, real, real, whole, whole)
    whole_numbers = [np.concatenate(columns[k]).astype(np.int64) for k in (0, 1, 4, 5)]
    return Breaches(
        whole_numbers[0], whole_numbers[1], np.concatenate(columns[2]), np.concatenate(columns[3]), *whole_numbers[2:]
    )


def _faces_of(
    breach: Breach, grid: Grid, ground: Ground, offset: float
) -> tuple[IntArray, IntArray, FloatArray, FloatArray, float]:
    """Crest faces near a breach: axis, index in the crest table, part of the line each stands for; highest crest."""
    axis, face, start, end, crest = [], [], [], [], []
    for a, offsets, columns, table in (
        (FACES_X, ground.crest_rows_x, ground.crest_columns_x, ground.crest_x),
        (FACES_Y, ground.crest_rows_y, ground.crest_columns_y, ground.crest_y),
    ):
        row, column = np.repeat(np.arange(offsets.size - 1), np.diff(offsets)) - PAD, columns - PAD
        near, low, high = _parts_of_line(breach, grid, a, row, column)
        near &= table[:, CREST_TOP] > 0.5 * NO_CREST
        found = np.flatnonzero(near)
        axis.append(np.full(found.size, a))
        face.append(found)
        start.append(low[found])
        end.append(high[found])
        crest.append(table[found, CREST_TOP].astype(np.float64))
        whole = found[table[found, CREST_LENGTH] == 1.0]  # no direction of its own: that of the breach
        table[whole, CREST_LENGTH] = np.minimum((high - low)[whole] / grid.cell_size, 1.0)
    parts = [np.concatenate(part) for part in (axis, face, start, end, crest)]
    if parts[0].size == 0:
        raise InputError(
            f"{breach.name} at {breach.line}: no wall or levee face within a cell of the line; "
            "give the terrain a levee (wall_x, wall_y) there, or draw the line on the embankment"
        )
    _check_opens(breach, parts[2], parts[3], parts[4] + offset)
    return parts[0].astype(np.int64), parts[1].astype(np.int64), parts[2], parts[3], float(parts[4].max()) + offset


def _parts_of_line(
    breach: Breach, grid: Grid, axis: int, row: IntArray, column: IntArray
) -> tuple[BoolArray, FloatArray, FloatArray]:
    """Whether faces lie along the line of a breach, and the part of it that each stands for, from its middle. [m]"""
    import shapely

    size = grid.cell_size
    x, y = grid.x0 + column * size, grid.y0 + row * size  # the lower end of the face
    step_x, step_y = (0.0, size) if axis == FACES_X else (size, 0.0)
    plain = np.array(breach.line)
    line = shapely.linestrings(plain)
    middles = shapely.points(x + 0.5 * step_x, y + 0.5 * step_y)
    near = shapely.distance(line, middles) <= size * (1.0 + 1e-9)
    reach = 0.5 * breach.width + 2.0 * size
    first, last = plain[0] - plain[1], plain[-1] - plain[-2]
    longer = shapely.linestrings(
        np.vstack([
            plain[0] + first / np.hypot(*first) * reach, plain, plain[-1] + last / np.hypot(*last) * reach,
        ])
    )  # fmt: skip
    one = np.asarray(shapely.line_locate_point(longer, shapely.points(x, y)))
    other = np.asarray(shapely.line_locate_point(longer, shapely.points(x + step_x, y + step_y)))
    middle = reach + 0.5 * float(shapely.length(line))
    low, high = np.minimum(one, other) - middle, np.maximum(one, other) - middle
    return near & (high - low > LEAST_FACE * size), low, high


def _check_opens(breach: Breach, start: FloatArray, end: FloatArray, crest: FloatArray) -> None:
    """Refuse a breach that would open nothing, which would leave the land behind dry."""
    if breach.sill > crest.max() - LEAST_GAP:
        between = f"{crest.min():.2f} m" if crest.min() == crest.max() else f"{crest.min():.2f} to {crest.max():.2f} m"
        raise InputError(
            f"{breach.name} at {breach.line}: its sill, {breach.sill:g} m, is not below the crest there, {between}, so "
            "nothing would open; a sill is an elevation like the crest, and below it (were width and sill exchanged?)"
        )
    inside = (end > -0.5 * breach.width) & (start < 0.5 * breach.width)
    if not inside.any():
        raise InputError(
            f"{breach.name} at {breach.line}: no wall or levee face lies within {0.5 * breach.width:g} m of the middle "
            "of the line, so nothing would open; draw the line so that its middle is where the levee gives way"
        )
    if breach.sill > crest[inside].max() - LEAST_GAP:
        raise InputError(
            f"{breach.name} at {breach.line}: its sill, {breach.sill:g} m, is not below the crest within its width, "
            f"{crest[inside].max():.2f} m, so nothing would open"
        )


# Levees that are only in the elevation model.


@dataclass(frozen=True)
class _Section:
    """An embankment along the line of a breach: stations [m], top [m] and its distance from the line, cells across."""

    along: FloatArray
    top: FloatArray
    aside: FloatArray
    row: IntArray
    column: IntArray


def with_embankments_as_walls(terrain: Terrain, breaches: tuple[Breach, ...]) -> tuple[Terrain, tuple[Breach, ...]]:
    """Terrain in which the embankments that give way are walls, and the breaches, their lines on the tops of those.

    Where a breach has no wall or levee face along its line, the ground there is the levee. Within the final width the
    cells of the embankment are lowered to the lowest sill, and faces along its top carry its elevation: nothing passes
    before the breach that would not have passed over the embankment, and the gap opens as in a wall.
    """
    moved = []
    for breach in breaches:
        if not _has_faces(terrain, breach):
            terrain, breach = _as_wall(terrain, breach)
        moved.append(breach)
    return terrain, tuple(moved)


def _has_faces(terrain: Terrain, breach: Breach) -> bool:
    for axis, wall in ((FACES_X, terrain.wall_x), (FACES_Y, terrain.wall_y)):
        if wall is not None:
            row, column = np.nonzero(np.isfinite(wall))
            if _parts_of_line(breach, terrain.grid, axis, row, column)[0].any():
                return True
    return False


def _as_wall(terrain: Terrain, breach: Breach) -> tuple[Terrain, Breach]:
    grid, size = terrain.grid, terrain.grid.cell_size
    section = _embankment(terrain, breach)
    line = _beside(breach, float(np.median(section.aside)))
    elevation = terrain.elevation.copy()
    elevation[section.row, section.column] = np.minimum(elevation[section.row, section.column], breach.sill)
    reach = 0.5 * breach.width + 2.5 * size
    points = np.array([_point_at(line, s) for s in _stations(line, reach)])
    traced = np.column_stack([points, np.zeros(len(points))])
    faces = faces_from_lines(grid, [traced])
    walls, shares = [], []
    moved = replace(breach, line=tuple((float(x), float(y)) for x, y in line))
    lengths = wall_shares(grid, [traced], wall_x=faces[0], wall_y=faces[1])
    for axis, face, length, wall, share in (
        (FACES_X, faces[0], lengths[0], terrain.wall_x, terrain.wall_share_x),
        (FACES_Y, faces[1], lengths[1], terrain.wall_y, terrain.wall_share_y),
    ):
        wall = np.full(face.shape, np.nan, np.float32) if wall is None else wall.copy()
        share = np.full(face.shape, np.nan, np.float32) if share is None else share.copy()
        row, column = np.nonzero(np.isfinite(face))
        _, low, high = _parts_of_line(moved, grid, axis, row, column)
        wall[row, column] = np.interp(0.5 * (low + high), section.along, section.top)
        share[row, column] = length[row, column]
        walls.append(wall)
        shares.append(share)
    note = Note("flood.breach_embankment", name=breach.name, cells=int(section.row.size), sill=float(breach.sill))
    changed = replace(
        terrain, elevation=elevation, wall_x=walls[0], wall_y=walls[1], wall_share_x=shares[0], wall_share_y=shares[1],
        assumptions=(*terrain.assumptions, note),
    )  # fmt: skip
    return changed, moved


def water_beside_walls(before: Terrain, after: Terrain, depth: FloatArray) -> FloatArray:
    """Water at the start (ny, nx) on a terrain whose embankments became walls: lowered cells are filled as beside them.

    Else a river at rest would rush into them and run up the wall. before, after : as of `with_embankments_as_walls`.
    """
    filled = depth.copy()
    lowered = after.elevation < before.elevation
    if not lowered.any():
        return filled
    filled[lowered & (depth > 0)] += (before.elevation - after.elevation)[lowered & (depth > 0)]
    level = np.where(filled > 0, after.elevation + filled, np.nan)
    wall_x = np.full((after.grid.ny, after.grid.nx + 1), np.nan) if after.wall_x is None else after.wall_x
    wall_y = np.full((after.grid.ny + 1, after.grid.nx), np.nan) if after.wall_y is None else after.wall_y
    queue = [(int(j), int(i)) for j, i in np.argwhere(np.isfinite(level))]
    while queue:
        j, i = queue.pop()
        beside = (
            (j, i - 1, wall_x[j, i]), (j, i + 1, wall_x[j, i + 1]), (j - 1, i, wall_y[j, i]),
            (j + 1, i, wall_y[j + 1, i]),
        )  # fmt: skip
        for row, column, crest in beside:
            inside = 0 <= row < after.grid.ny and 0 <= column < after.grid.nx
            if not inside or not lowered[row, column] or np.isfinite(level[row, column]):
                continue
            if not crest >= level[j, i] and after.elevation[row, column] < level[j, i]:
                level[row, column] = level[j, i]
                filled[row, column] = level[j, i] - after.elevation[row, column]
                queue.append((row, column))
    return filled


def _embankment(terrain: Terrain, breach: Breach) -> _Section:
    """The ground above the sill across the line of a breach, within its final width."""
    grid, size = terrain.grid, terrain.grid.cell_size
    line = np.array(breach.line)
    reach = 0.5 * breach.width + 0.75 * size
    length = float(np.hypot(*np.diff(line, axis=0).T).sum())
    along = np.linspace(-reach, reach, int(np.ceil(8.0 * reach / size)) + 1)
    widest = max(WIDEST[0] * size, WIDEST[1])
    aside = np.arange(-np.ceil(widest / size * 4), np.ceil(widest / size * 4) + 1) * 0.25 * size
    top, where = np.zeros(along.size), np.zeros(along.size)
    rows, columns = [], []
    for k, s in enumerate(along):
        (x, y), (nx, ny) = _point_at(line, s + 0.5 * length), _normal_at(line, s + 0.5 * length)
        row, column = grid.rows_columns(x + aside * nx, y + aside * ny)
        z = np.where(row >= 0, terrain.elevation[row, column], np.nan)
        close = np.flatnonzero((np.abs(aside) <= ASIDE * size) & np.isfinite(z))
        if close.size == 0:
            raise InputError(
                f"{breach.name} at {breach.line}: the line leaves the grid, whose bounds are {grid.bounds}"
            )
        highest = close[np.flatnonzero(z[close] == z[close].max())]
        ridge = int(highest[highest.size // 2])
        top[k], where[k] = z[ridge], aside[ridge]
        if z[ridge] <= breach.sill + LEAST_GAP:
            raise InputError(
                f"{breach.name} at {breach.line}: no wall or levee face within a cell of the line, and the ground at "
                f"({x:.1f}, {y:.1f}) is no embankment: its top, {z[ridge]:.2f} m, is not above the sill, "
                f"{breach.sill:g} m; give the terrain a levee, or move the line"
            )
        for step in (1, -1):
            m = ridge
            while 0 <= m < aside.size and z[m] > breach.sill:
                rows.append(int(row[m]))
                columns.append(int(column[m]))
                m += step
            if not (0 <= m < aside.size and np.isfinite(z[m])):
                raise InputError(
                    f"{breach.name} at {breach.line}: the ground beside the line stays above the sill, "
                    f"{breach.sill:g} m, for {widest:g} m at ({x:.1f}, {y:.1f}), so it is no embankment; is the sill "
                    "an elevation above the ground behind the levee?"
                )
    cells = np.unique(np.array([rows, columns]), axis=1)
    return _Section(along, top, where, cells[0], cells[1])


def _point_at(line: FloatArray, s: float) -> FloatArray:
    """Point at distance s along a line, which goes on straight beyond its ends."""
    k, start = _segment_at(line, s)
    step = line[k + 1] - line[k]
    return np.asarray(line[k] + step / np.hypot(*step) * (s - start))


def _normal_at(line: FloatArray, s: float) -> FloatArray:
    """Unit vector to the left of a line at distance s along it."""
    k, _ = _segment_at(line, s)
    step = (line[k + 1] - line[k]) / np.hypot(*(line[k + 1] - line[k]))
    return np.array([-step[1], step[0]])


def _segment_at(line: FloatArray, s: float) -> tuple[int, float]:
    starts = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    k = int(np.clip(np.searchsorted(starts, s, side="right") - 1, 0, len(line) - 2))
    return k, float(starts[k])


def _stations(line: FloatArray, reach: float) -> FloatArray:
    """Distances along a line of its corners within reach of its middle, and of the ends of that part."""
    starts = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    low, high = 0.5 * starts[-1] - reach, 0.5 * starts[-1] + reach
    return np.array([low, *starts[(starts > low) & (starts < high)], high])


def _beside(breach: Breach, aside: float) -> FloatArray:
    """The line of a breach, moved to its left."""
    import shapely

    line = np.array(breach.line)
    if abs(aside) < 1e-9:
        return line
    moved = shapely.get_coordinates(shapely.offset_curve(shapely.linestrings(line), aside, join_style="mitre"))
    return np.asarray(moved if len(moved) > 1 else line)
