"""Sun and shade: sun position, shadows, hours of sun on every face, and the legal 日影 rule.

Shadows are traced as exact rays (Embree) against the city's triangles, not on
a raster of heights. Directions point from the city to the sun.
Embree works in single precision, so coordinates are relative to the mesh's origin
and rays start a few centimetres off the surface.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatingArray, IntegerArray
from twin.errors import InputError, MissingExtraError
from twin.grid import Grid
from twin.quantities import HOUR, MINUTE

if TYPE_CHECKING:
    import pandas as pd
    from shapely import Polygon

    from twin.city_mesh import CityMesh

__all__ = [
    "FaceSun",
    "ShadeRule",
    "ShadeVerdict",
    "check_shade_rule",
    "face_sun_hours",
    "iso_hour_lines",
    "shadow_on_ground",
    "sun_directions",
    "sun_positions",
    "winter_solstice_directions",
]

WINTER_DECLINATION = -23.0 - 27.0 / 60.0
"""Declination of the sun at the winter solstice as used in shade plans, 23 degrees 27 minutes south. [deg]"""

_OFF_SURFACE = 0.05  # [m]


def sun_positions(times: pd.DatetimeIndex, *, latitude: float, longitude: float) -> pd.DataFrame:
    """Azimuth (clockwise from north) and true elevation of the sun, by the NREL algorithm of pvlib. [deg]

    Parameters
    ----------
    times : DatetimeIndex with a time zone
        Times without a zone could be nine hours off and are refused.
    """
    try:
        from pvlib import solarposition
    except ImportError as error:
        raise MissingExtraError("sun positions need pvlib; pip install 'city-twin[sun]'") from error
    if times.tz is None:
        raise InputError("the times have no time zone; e.g. times.tz_localize('Asia/Tokyo')")
    found = solarposition.get_solarposition(times, latitude, longitude)
    return found[["azimuth", "elevation"]]


def sun_directions(azimuth: FloatingArray, elevation: FloatingArray) -> AnyArray:
    """Unit vectors (n, 3) east, north, up towards the sun. Angles in degrees.

    >>> np.round(sun_directions(np.array([180.0]), np.array([45.0])), 3)
    array([[ 0.   , -0.707,  0.707]])
    """
    a, h = np.radians(np.asarray(azimuth, float)), np.radians(np.asarray(elevation, float))
    return np.column_stack([np.sin(a) * np.cos(h), np.cos(a) * np.cos(h), np.sin(h)])


def winter_solstice_directions(hours: FloatingArray, latitude: float) -> AnyArray:
    """Towards the sun at hours of true solar time (12 is due south) on the winter solstice, (n, 3).

    .. math:: \\sin h = \\sin\\varphi\\sin\\delta + \\cos\\varphi\\cos\\delta\\cos t

    Departure: north is taken as the grid's north; the convergence of the plane
    rectangular systems is below half a degree inside their zones.

    >>> noon = winter_solstice_directions(np.array([12.0]), 35.0)[0]
    >>> round(float(np.degrees(np.arcsin(noon[2]))), 2)
    31.55
    """
    t = np.radians((np.asarray(hours, float) - 12.0) * 15.0)
    phi, delta = np.radians(latitude), np.radians(WINTER_DECLINATION)
    east = -np.cos(delta) * np.sin(t)
    north = np.cos(phi) * np.sin(delta) - np.sin(phi) * np.cos(delta) * np.cos(t)
    up = np.sin(phi) * np.sin(delta) + np.cos(phi) * np.cos(delta) * np.cos(t)
    return np.column_stack([east, north, up])


class _Occluder:
    """Triangles in an Embree scene, queried only for whether a ray hits anything."""

    def __init__(self, points: AnyArray, triangles: IntegerArray) -> None:
        try:
            from embreex.mesh_construction import TriangleMesh
            from embreex.rtcore_scene import EmbreeScene
        except ImportError as error:
            raise MissingExtraError("shadows need embreex; pip install 'city-twin[sun]'") from error
        self.scene: Any = EmbreeScene()
        self.is_empty = len(triangles) == 0
        if not self.is_empty:
            # The mesh registers itself with the scene and must be kept alive as long.
            corners = np.ascontiguousarray(points[triangles], np.float32)
            self.mesh: Any = TriangleMesh(self.scene, corners)

    def hidden(self, origins: AnyArray, direction: FloatingArray) -> AnyArray:
        """(n,) bool: is the sun hidden from each origin (n, 3) float32."""
        if self.is_empty or len(origins) == 0:
            return np.zeros(len(origins), bool)
        towards = np.broadcast_to(direction.astype(np.float32), origins.shape)
        hit = self.scene.run(origins, np.ascontiguousarray(towards), query="OCCLUDED")
        return np.asarray(hit != -1)


def shadow_on_ground(
    mesh: CityMesh, grid: Grid, *, elevation: FloatingArray | float, directions: FloatingArray
) -> AnyArray:
    """Whether each cell's centre lies in a building's shadow, (n_suns, ny, nx) bool.

    Parameters
    ----------
    mesh : CityMesh
        Shadow casters. Shadows of terrain are not computed.
    elevation : (ny, nx) or float
        Ground; row 0 in the south. [m]
    directions : (n_suns, 3)
        Towards the sun; with the sun below the horizon everything is in shadow.
    """
    ground = np.broadcast_to(np.asarray(elevation, np.float64), grid.shape)
    x, y = np.meshgrid(grid.x - mesh.origin[0], grid.y - mesh.origin[1])
    z = ground - mesh.origin[2] + _OFF_SURFACE
    origins = np.column_stack([x.ravel(), y.ravel(), z.ravel()]).astype(np.float32)
    occluder = _Occluder(mesh.points, mesh.triangles)
    out = np.ones((len(directions), *grid.shape), bool)
    for k, direction in enumerate(np.asarray(directions, np.float64)):
        if direction[2] > 0:
            out[k] = occluder.hidden(origins, direction).reshape(grid.shape)
    return out


class FaceSun(NamedTuple):
    """Sun on the faces of a mesh.

    hours : (n_triangles,) hours of direct sun [h]
    area : (n_triangles,) [m2]
    """

    hours: FloatingArray
    area: FloatingArray

    def by_building(self, mesh: CityMesh) -> pd.Series:
        """Mean hours of sun over the faces of every building, by row of the city's objects."""
        import pandas as pd

        lit = np.bincount(mesh.triangle_object, self.hours * self.area)
        area = np.bincount(mesh.triangle_object, self.area)
        rows = np.flatnonzero(area > 0)
        return pd.Series(lit[rows] / area[rows], index=pd.Index(rows, name="row"), name="sun_hours")


def face_sun_hours(
    mesh: CityMesh, directions: FloatingArray, *, hours_each: AnyArray | float, occluders: CityMesh | None = None
) -> FaceSun:
    """Hours of direct sun on every triangle, sampled at three points inside it.

    Parameters
    ----------
    directions : (n_suns, 3)
        Towards the sun.
    hours_each : (n_suns,) or float
        Time represented by each direction. [h]
    occluders : CityMesh, optional
        Shadow casters, where they are more than the mesh itself, e.g. the city with a proposed building.
    """
    other = mesh if occluders is None else occluders
    shift = other.origin - mesh.origin
    occluder = _Occluder(other.points + shift.astype(np.float32), other.triangles)
    a, b, c = (mesh.points[mesh.triangles[:, k]].astype(np.float64) for k in range(3))
    cross = np.cross(b - a, c - a)
    doubled = np.linalg.norm(cross, axis=1)
    normal = cross / np.where(doubled > 0, doubled, 1.0)[:, None]
    hours = np.zeros(len(a))
    weight = np.broadcast_to(np.asarray(hours_each, np.float64), len(directions))
    spots = [
        ((4 * p + q + r) / 6 + normal * _OFF_SURFACE).astype(np.float32)
        for p, q, r in ((a, b, c), (b, c, a), (c, a, b))
    ]
    for direction, duration in zip(np.asarray(directions, np.float64), weight):
        if direction[2] <= 0:
            continue
        facing = np.flatnonzero(normal @ direction > 1e-6)
        for spot in spots:
            lit = facing[~occluder.hidden(np.ascontiguousarray(spot[facing]), direction)]
            hours[lit] += duration / 3.0
    return FaceSun(hours, doubled / 2)


@dataclass(frozen=True, kw_only=True)
class ShadeRule:
    """Limits on the shade a building casts on its neighbours: Building Standards Act, article 56-2, table 4.

    plane_height : float
        Over the mean ground level of the site: 1.5, 4 or 6.5. [m]
    limit_near : float
        Longest shade between 5 and 10 m from the boundary. [h]
    limit_far : float
        Longest shade beyond 10 m. [h]
    first_hour, last_hour : float
        True solar time; 8 to 16, in Hokkaido 9 to 15. [h]
    """

    plane_height: float
    limit_near: float
    limit_far: float
    first_hour: float = 8.0
    last_hour: float = 16.0

    def __post_init__(self) -> None:
        if self.plane_height not in (1.5, 4.0, 6.5):
            raise InputError(f"plane_height is {self.plane_height} m; the Act knows 1.5, 4 and 6.5 m")
        if not 0 < self.limit_far <= self.limit_near:
            raise InputError(f"limits are {self.limit_near} h near and {self.limit_far} h far; far must be the shorter")


class ShadeVerdict(NamedTuple):
    """Outcome of a shade rule.

    grid : Grid; hours : (ny, nx) of shade [h]
    near, far : (ny, nx) bool, cells 5-10 m and over 10 m from the site
    worst_near, worst_far : longest shade there [h]
    is_kept : both limits are met
    """

    grid: Grid
    hours: FloatingArray
    near: BoolArray
    far: BoolArray
    worst_near: float
    worst_far: float
    is_kept: bool


def check_shade_rule(
    mesh: CityMesh,
    site: Polygon,
    *,
    ground_level: float,
    rule: ShadeRule,
    latitude: float,
    cell_size: float = 0.5,
    minutes: float = 5.0,
    reach: float | None = None,
) -> ShadeVerdict:
    """Hours of shade a proposed building casts on the measuring plane on the winter solstice, and the verdict.

    The Act counts the shade of the buildings on the site alone, so `mesh` holds those and nothing else.
    This is a check for planning; the application needs a licensed architect's plan.

    Parameters
    ----------
    site : shapely Polygon
        In the mesh's CRS. Relief for roads and water beside the site is not applied.
    ground_level : float
        Mean ground level of the building (平均地盤面). [m]
    latitude : float
        [deg]
    minutes : float
        Step of time.
    reach : float, optional
        Distance from the site up to which shade is computed. Default: shade at the lowest sun, at most 200 m. [m]
    """
    import shapely

    plane = ground_level + rule.plane_height
    step = minutes * MINUTE / HOUR
    n_steps = round((rule.last_hour - rule.first_hour) / step)
    hours = rule.first_hour + (np.arange(n_steps) + 0.5) * step
    directions = winter_solstice_directions(hours, latitude)
    if reach is None:
        top = float(mesh.points[:, 2].max() + mesh.origin[2]) if len(mesh.points) else plane
        lowest = directions[directions[:, 2] > 0, 2].min(initial=1.0)
        reach = float(np.clip((top - plane) * np.sqrt(1 - lowest**2) / lowest, 15.0, 200.0))
    x0, y0, x1, y1 = site.bounds
    nx, ny = (int(np.ceil((b - a + 2 * reach) / cell_size)) for a, b in ((x0, x1), (y0, y1)))
    grid = Grid(x0=x0 - reach, y0=y0 - reach, cell_size=cell_size, nx=nx, ny=ny, crs=mesh.crs)
    shade = np.zeros(grid.shape)
    for direction in directions:
        shade += shadow_on_ground(mesh, grid, elevation=plane - _OFF_SURFACE, directions=direction[None])[0]
    shade *= step
    x, y = np.meshgrid(grid.x, grid.y)
    away = np.asarray(shapely.distance(site, shapely.points(x, y)))
    near, far = (away > 5.0) & (away <= 10.0), away > 10.0
    worst_near = float(shade[near].max(initial=0.0))
    worst_far = float(shade[far].max(initial=0.0))
    kept = worst_near <= rule.limit_near + step / 2 and worst_far <= rule.limit_far + step / 2
    return ShadeVerdict(grid, shade, near, far, worst_near, worst_far, bool(kept))


def iso_hour_lines(hours: FloatingArray, grid: Grid, *, level: float) -> list[AnyArray]:
    """Lines of equal hours of shade (等時間日影線), each (n, 2) in the grid's CRS. [m]"""
    import contourpy

    lines = contourpy.contour_generator(grid.x, grid.y, hours).lines(level)
    return [np.asarray(line) for line in lines]
