"""Detail model: people as bodies in continuous space, for a station square or an underground mall.

Each person walks down a walking-distance raster made once per target, so no
path is planned while the crowd moves; buildings cost nothing more than open
ground. Use the street model for a city, this one where bodies get in each
other's way. The two agree in a corridor (see the tests).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from twin.arrays import BoolArray, Float32Array, FloatArray, FloatingArray, Int32Array, IntegerArray
from twin.errors import InputError, SolverError
from twin.lazy import names_missing_extra
from twin.population import FREE_SPEED

if TYPE_CHECKING:
    from twin.kernels.crowd.step import Agents, Cells, Space

_Frame = tuple[float, Float32Array, Float32Array]  # time [s], x and y of everybody [m]

__all__ = ["UNHURRIED", "CrowdParameters", "WalkableSpace", "simulate_crowd", "space_from_polygons"]


@dataclass(frozen=True, kw_only=True)
class CrowdParameters:
    """Constants of the collision-free speed model.

    Repulsion strengths and ranges: Tordeux, Chraibi, Seyfried (2016). time_gap and
    radius are set so that the flow through bottlenecks of 0.8-1.2 m meets Seyfried et
    al. (2009), Transportation Science 43(3), within 10 %.

    time_gap [s], repulsion [-], repulsion_range [m], wall_repulsion [-], wall_range [m], radius [m],
    cutoff [m], side [-] (positive: gives way to the left), squeeze [-], dt [s].
    """

    time_gap: float = 0.55
    repulsion: float = 8.0
    repulsion_range: float = 0.1
    wall_repulsion: float = 5.0
    wall_range: float = 0.02
    radius: float = 0.18
    cutoff: float = 1.6
    side: float = 0.6
    squeeze: float = 0.7
    dt: float = 0.05

    def __post_init__(self) -> None:
        for name in ("time_gap", "repulsion_range", "wall_range", "radius", "cutoff", "squeeze", "dt"):
            if not getattr(self, name) > 0:
                raise InputError(f"{name} is {getattr(self, name)}, expected a positive number")
        if self.cutoff < 2 * self.radius:
            raise InputError(f"cutoff {self.cutoff} m is shorter than two radii of {self.radius} m")


# People who do not press, as Weidmann and the rules assume: 1.25 /(m s) through a door, the street model's 1.225.
# A single file walks at min(v0, (1/density - 2 radius) / time_gap); the ring experiments ask for gaps of 1.07-1.29 s
# (Tordeux et al. 2016 measured 1.06 s). The default's 0.55 s is that of people who press through a bottleneck.
UNHURRIED = CrowdParameters(time_gap=1.2)


@dataclass(frozen=True, kw_only=True)
class WalkableSpace:
    """Where people can stand, as rasters; row 0 in the south.

    x0, y0 : south-west corner [m]
    cell_size : [m]
    blocked : (ny, nx) bool
    targets : names, in the order of `target`
    target : (ny, nx) int32, number of the target a cell belongs to, -1 elsewhere
    slow : (ny, nx) float32, factor on walking speed: stairs, water
    distance : (n_targets, ny, nx) float32, walking distance to each target, inf without a way [m]
    """

    x0: float
    y0: float
    cell_size: float
    blocked: BoolArray
    targets: tuple[str, ...]
    target: Int32Array
    slow: Float32Array
    distance: Float32Array
    _kernel: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def reachable(self, xy: FloatingArray, target: int) -> BoolArray:
        """(n,) bool: whether a way leads from each point to the target."""
        i = ((xy[:, 0] - self.x0) / self.cell_size).astype(np.int64)
        j = ((xy[:, 1] - self.y0) / self.cell_size).astype(np.int64)
        ny, nx = self.blocked.shape
        inside = (i >= 0) & (j >= 0) & (i < nx) & (j < ny)
        found = np.zeros(len(xy), bool)
        found[inside] = np.isfinite(self.distance[target, j[inside], i[inside]])
        return found


@names_missing_extra
def space_from_polygons(
    walkable: Any,
    targets: Mapping[str, Any],
    *,
    obstacles: Sequence[Any] = (),
    slow: Sequence[tuple[Any, float]] = (),
    cell_size: float = 0.1,
) -> WalkableSpace:
    """Rasters of a walkable area.

    Parameters
    ----------
    walkable : shapely Polygon or MultiPolygon
    targets : name -> Polygon
        Where people want to get to; whoever enters leaves the space.
    obstacles : Polygons
        Buildings, columns, walls.
    slow : (Polygon, factor)
        Stairs or water: free speed times factor, 0 < factor <= 1.
    cell_size : float
        At most a quarter of the narrowest passage. [m]

    Raises
    ------
    InputError
        For an empty area, a target nobody can enter, or a factor outside (0, 1].
    """
    import shapely

    area = shapely.difference(walkable, shapely.union_all(list(obstacles))) if len(obstacles) else walkable
    if area.is_empty:
        raise InputError("the walkable area is empty without the obstacles")
    if not targets:
        raise InputError("name at least one target to walk to")
    x_min, y_min, x_max, y_max = area.bounds
    x0, y0 = x_min - cell_size, y_min - cell_size  # one ring of wall cells around
    nx = int(np.ceil((x_max - x0) / cell_size)) + 1
    ny = int(np.ceil((y_max - y0) / cell_size)) + 1
    shapely.prepare(area)
    gx, gy = np.meshgrid(x0 + (np.arange(nx) + 0.5) * cell_size, y0 + (np.arange(ny) + 0.5) * cell_size)
    blocked = ~shapely.contains_xy(area, gx, gy)
    target = np.full((ny, nx), -1, np.int32)
    for number, (name, polygon) in enumerate(targets.items()):
        inside = shapely.contains_xy(polygon, gx, gy) & ~blocked
        if not inside.any():
            raise InputError(f"target {name!r} covers no walkable cell of {cell_size} m; move or enlarge it")
        target[inside] = number
    factor = np.ones((ny, nx), np.float32)
    for polygon, value in slow:
        if not 0 < value <= 1:
            raise InputError(f"a factor on speed is {value}, expected above 0 and at most 1")
        factor[shapely.contains_xy(polygon, gx, gy)] = value
    return space_from_rasters(x0, y0, cell_size, blocked, tuple(targets), target, slow=factor)


def space_from_rasters(
    x0: float,
    y0: float,
    cell_size: float,
    blocked: BoolArray,
    targets: tuple[str, ...],
    target: Int32Array,
    *,
    slow: FloatingArray | None = None,
) -> WalkableSpace:
    """Space from rasters, with the walking distance to every target."""
    from twin.kernels.crowd.field import march

    distance = np.stack([march(blocked, target == number, cell_size) for number in range(len(targets))])
    factor = np.ones(blocked.shape, np.float32) if slow is None else slow.astype(np.float32)
    return WalkableSpace(
        x0=x0,
        y0=y0,
        cell_size=cell_size,
        blocked=blocked,
        targets=targets,
        target=target,
        slow=factor,
        distance=distance,
    )


def _kernel_space(space: WalkableSpace) -> Space:
    """What the kernel reads: ways and walls as vector rasters. Made once per space."""
    from scipy.ndimage import distance_transform_edt

    from twin.kernels.crowd.field import unit_gradient
    from twin.kernels.crowd.step import Space

    if "space" not in space._kernel:
        way = np.empty((*space.distance.shape, 2), np.float32)
        for k in range(len(space.targets)):
            unit_gradient(space.distance[k], -1.0, way[k, :, :, 0], way[k, :, :, 1])
        half = space.cell_size / 2
        outside = distance_transform_edt(~space.blocked) * space.cell_size - half
        inside = distance_transform_edt(space.blocked) * space.cell_size - half
        wall = np.where(space.blocked, -inside, outside).astype(np.float32)
        ground = np.empty((*space.blocked.shape, 4), np.float32)
        ground[:, :, 0] = wall
        unit_gradient(wall, 1.0, ground[:, :, 1], ground[:, :, 2])
        ground[:, :, 3] = space.slow
        target = np.ascontiguousarray(space.target, np.int32)
        rows, columns = space.blocked.shape
        cell, per_cell = np.float32(space.cell_size), np.float32(1.0 / space.cell_size)
        distance = np.ascontiguousarray(space.distance, np.float32).ravel()
        space._kernel["space"] = Space(
            cell, per_cell, rows, columns, way.ravel(), ground.ravel(), distance, target.ravel()
        )
    return space._kernel["space"]


def _agents(
    space: WalkableSpace, xy: FloatingArray, speed: FloatingArray, target: IntegerArray, depart: FloatingArray,
    radius: FloatingArray,
) -> Agents:  # fmt: skip
    from twin.kernels.crowd.step import Agents

    n = len(xy)
    zero = np.zeros(n, np.float32)
    return Agents(
        x=(xy[:, 0] - space.x0).astype(np.float32), y=(xy[:, 1] - space.y0).astype(np.float32), vx=zero,
        vy=zero.copy(), speed=speed.astype(np.float32), radius=radius.astype(np.float32),
        depart=depart.astype(np.float32), field=target.astype(np.int32), identity=np.arange(n, dtype=np.int32),
    )  # fmt: skip


def _check(space: WalkableSpace, xy: FloatingArray, speed: FloatingArray, target: IntegerArray) -> None:
    if not (speed > 0).all():
        raise InputError(f"free speed of person {int(np.argmin(speed))} is {speed.min()}, expected above 0")
    if ((target < 0) | (target >= len(space.targets))).any():
        raise InputError(f"targets run from 0 to {len(space.targets) - 1}: {space.targets}")
    for k in range(len(space.targets)):
        who = np.flatnonzero(target == k)
        lost = who[~space.reachable(xy[who], k)]
        if len(lost):
            x, y = xy[lost[0]]
            raise InputError(
                f"{len(lost)} people cannot reach target {space.targets[k]!r}, the first is person {lost[0]} at "
                f"({x:.1f}, {y:.1f}): inside a wall, or no way leads there"
            )


@names_missing_extra
def simulate_crowd(
    space: WalkableSpace,
    xy: FloatingArray,
    *,
    speed: FloatingArray | float = FREE_SPEED,
    target: IntegerArray | int = 0,
    depart: FloatingArray | float = 0.0,
    radius: FloatingArray | float | None = None,
    duration: float = 600.0,
    parameters: CrowdParameters | None = None,
    record_every: float | None = None,
    threads: int | None = None,
) -> xr.Dataset:
    """Walk everybody to their targets.

    Parameters
    ----------
    xy : (n, 2)
        Start positions. [m]
    speed, depart, radius : (n,) or one number
        Free speed [m/s], time of starting [s], body radius [m].
    target : (n,) int or one number
        Number of the target in `space.targets`.
    duration : float
        Stop at the latest then. [s]
    record_every : float or None
        Keep positions this often. [s]
    threads : int or None
        Threads of the kernel; the result does not depend on it.

    Returns
    -------
    Dataset
        arrival_time (agent), NaN for those still walking [s]; with record_every also x, y (frame, agent), NaN
        after arrival, and the coordinate time (frame).

    Raises
    ------
    InputError
        For people in walls or without a way, wrong targets or speeds.
    SolverError
        When somebody is lost: a law of the solver, checked at every step.
    """
    from twin.kernels.compiled import n_threads, set_threads

    w = parameters or CrowdParameters()
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    n = len(xy)
    speeds = np.broadcast_to(np.asarray(speed, float), n)
    targets = np.broadcast_to(np.asarray(target), n)
    departs = np.broadcast_to(np.asarray(depart, float), n)
    radii = np.broadcast_to(np.asarray(w.radius if radius is None else radius, float), n)
    _check(space, xy, speeds, targets)
    before = n_threads()
    set_threads(threads or before)
    try:
        agents = _agents(space, xy, speeds, targets, departs, radii)
        arrival, frames = _walk(space, agents, w, duration, record_every)
    finally:
        set_threads(before)
    result = xr.Dataset({"arrival_time": ("agent", arrival, {"units": "s", "long_name": "time of arrival"})})
    if frames:
        result = result.assign_coords(time=("frame", np.array([t for t, _, _ in frames])))
        result["x"] = (("frame", "agent"), np.stack([x for _, x, _ in frames]) + space.x0, {"units": "m"})
        result["y"] = (("frame", "agent"), np.stack([y for _, _, y in frames]) + space.y0, {"units": "m"})
    result.attrs.update(model="collision-free speed", dt=w.dt, targets=list(space.targets))
    return result


# People per square of the cut-off: above, half-sized cells leave fewer candidates to look at; below, sorting
# costs more than moving, and is done every few steps with cells so much larger.
_DENSE = 2.0
_SPARSE = 1.0
_STEPS_PER_SORT = 5
_FEW = 1000  # people whom threads would not help
_SET_BACK = 0.2  # how far a wall may move somebody, beyond walking [m]
_OUTSIDE = np.float32(-1e6)  # position of those who have left, far from everybody [m]


def _cells(space: WalkableSpace, agents: Agents, w: CrowdParameters) -> tuple[Cells, int]:
    """Neighbour cells for a crowd of this density, and the number of steps between two sortings."""
    from twin.kernels.crowd.step import Cells

    rows, columns = space.blocked.shape
    width, height = columns * space.cell_size, rows * space.cell_size
    crowd = len(agents.x) / (width * height) * w.cutoff**2
    steps = _STEPS_PER_SORT if crowd < _SPARSE else 1
    walked = float(agents.speed.max(initial=0.0)) * w.dt * (steps - 1)
    spread = 2 if crowd > _DENSE else 1
    size = (w.cutoff + (walked + _SET_BACK if steps > 1 else 0.0)) / spread
    nx, ny = int(width / size) + 1, int(height / size) + 1
    return Cells(nx, ny, spread, np.float32(1.0 / size), np.zeros(nx * ny + 1, np.int32)), steps


def _walk(
    space: WalkableSpace, agents: Agents, w: CrowdParameters, duration: float, record_every: float | None
) -> tuple[FloatArray, list[_Frame]]:
    from twin.kernels.crowd.step import Agents, Walking, count_cells, sort_agents, step_agents, step_few_agents

    kernel = _kernel_space(space)
    walking = Walking(*map(np.float32, (
        w.time_gap, w.repulsion, w.repulsion_range, w.wall_repulsion, w.wall_range, w.cutoff, w.side, w.squeeze,
        1.0 / w.repulsion_range, 1.0 / w.cutoff, w.dt,
    )))  # fmt: skip
    n = len(agents.x)
    # By people, not by threads: the same bits on any number.
    take_step: Any = step_few_agents if n <= _FEW else step_agents
    cells, steps_per_sort = _cells(space, agents, w)
    cursor = np.zeros(cells.nx * cells.ny, np.int32)
    cell, has_arrived = np.empty(n, np.int32), np.zeros(n, bool)
    buffers = [Agents._make(np.empty_like(array) for array in agents) for _ in range(2)]
    spare = tuple(np.empty(n, np.float32) for _ in range(4))
    arrival = np.full(n, np.nan)
    frames: list[_Frame] = []
    every = max(1, round(record_every / w.dt)) if record_every else 0
    now, n_arrived = agents, _remove_arrived(agents, _start_on_target(space, agents), 0.0, arrival)
    for step in range(round(duration / w.dt)):
        time = step * w.dt
        if every and step % every == 0:
            frames.append((time, *_positions(now, n)))
        left = int(np.count_nonzero(now.field >= 0))
        if left + n_arrived != n:
            raise SolverError(f"at {time:.2f} s {n} people became {left} walking and {n_arrived} arrived")
        if left == 0:
            break
        if step % steps_per_sort == 0:
            count_cells(now, cells, cell)
            packed = Agents._make(array[:left] for array in buffers[step // steps_per_sort % 2])
            sort_agents(now, packed, cell[: len(now.x)], cells.start, cursor)
            now, out = packed, tuple(array[:left] for array in spare)
        middle = np.float32(time + 0.5 * w.dt)
        take_step(now, *out, has_arrived[: len(now.x)], cells, kernel, walking, middle)
        before = (now.x, now.y, now.vx, now.vy)
        now, out = now._replace(x=out[0], y=out[1], vx=out[2], vy=out[3]), before
        n_arrived += _remove_arrived(now, np.flatnonzero(has_arrived[: len(now.x)]), time + w.dt, arrival)
    return arrival, frames


def _start_on_target(space: WalkableSpace, agents: Agents) -> IntegerArray:
    """Rows of people who start on their target."""
    ny, nx = space.target.shape
    i = np.clip((agents.x / space.cell_size).astype(np.int64), 0, nx - 1)
    j = np.clip((agents.y / space.cell_size).astype(np.int64), 0, ny - 1)
    return np.flatnonzero(space.target[j, i] == agents.field)


def _remove_arrived(agents: Agents, rows: IntegerArray, time: float, arrival: FloatArray) -> int:
    """Record the arrival of these rows, which the next sorting drops; returns their number."""
    arrival[agents.identity[rows]] = time
    agents.field[rows] = -1
    agents.x[rows] = _OUTSIDE
    return len(rows)


def _positions(agents: Agents, n: int) -> tuple[Float32Array, Float32Array]:
    x, y = np.full(n, np.nan, np.float32), np.full(n, np.nan, np.float32)
    here = agents.field >= 0
    x[agents.identity[here]] = agents.x[here]
    y[agents.identity[here]] = agents.y[here]
    return x, y
