"""Shadows against closed forms, a slow ray tracer in numpy, and the almanac."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from tests.city_of_boxes import city_of_boxes
from tests.needs import needs
from twin.city_mesh import CityMesh, mesh_from_city
from twin.errors import InputError
from twin.grid import Grid
from twin.sun import (
    ShadeRule,
    check_shade_rule,
    face_sun_hours,
    iso_hour_lines,
    shadow_on_ground,
    sun_directions,
    sun_positions,
    winter_solstice_directions,
)

needs("embreex")


def box(x: float, y: float, dx: float, dy: float, height: float) -> CityMesh:
    """One box on the plane z = 0."""
    corner = np.array([[i, j, k] for k in (0, 1) for j in (0, 1) for i in (0, 1)], float)
    points = (corner * [dx, dy, height] + [x, y, 0.0]).astype(np.float32)
    quads = np.array([[0, 2, 3, 1], [4, 5, 7, 6], [0, 1, 5, 4], [1, 3, 7, 5], [3, 2, 6, 7], [2, 0, 4, 6]])
    triangles = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]]).astype(np.int32)
    zero = np.zeros(12, np.int32)
    return CityMesh(
        points, triangles, zero, zero.astype(np.uint8), np.tile(np.arange(6), 2).astype(np.int32), np.arange(8),
        np.zeros(3), None, "orthometric", np.empty(0, np.int64),
    )  # fmt: skip


def slow_shadow(mesh: CityMesh, origin: np.ndarray, direction: np.ndarray) -> bool:
    """Moeller and Trumbore (1997), one ray against all triangles, in double precision."""
    a, b, c = (mesh.points[mesh.triangles[:, k]].astype(float) for k in range(3))
    u, v = b - a, c - a
    p = np.cross(direction, v)
    det = np.einsum("ij,ij->i", u, p)
    with np.errstate(divide="ignore", invalid="ignore"):
        s = origin - a
        beta = np.einsum("ij,ij->i", s, p) / det
        q = np.cross(s, u)
        gamma = q @ direction / det
        t = np.einsum("ij,ij->i", v, q) / det
    return bool(((np.abs(det) > 1e-12) & (beta >= 0) & (gamma >= 0) & (beta + gamma <= 1) & (t > 0)).any())


def test_a_shadow_is_as_long_as_height_over_tangent():
    grid = Grid(x0=-5.0, y0=-5.0, cell_size=0.25, nx=200, ny=200)
    mesh = box(0.0, 0.0, 4.0, 4.0, 10.0)
    for elevation in (30.0, 45.0, 60.0):
        dark = shadow_on_ground(
            mesh, grid, elevation=0.0, directions=sun_directions(np.array([180.0]), np.array([elevation]))
        )[0]
        column = int((2.0 - grid.x0) / grid.cell_size)
        northmost = grid.y[np.flatnonzero(dark[:, column]).max()]
        assert northmost - 4.0 == pytest.approx(10.0 / np.tan(np.radians(elevation)), abs=0.4)


def test_every_ray_agrees_with_the_slow_one():
    mesh = mesh_from_city(city_of_boxes(25))
    low = mesh.points.min(axis=0) + mesh.origin
    grid = Grid(x0=float(low[0]) - 20, y0=float(low[1]) - 20, cell_size=7.3, nx=22, ny=22)
    rng = np.random.default_rng(5)
    suns = sun_directions(rng.uniform(0, 360, 4), rng.uniform(10, 80, 4))
    fast = shadow_on_ground(mesh, grid, elevation=3.0, directions=suns)
    x, y = np.meshgrid(grid.x, grid.y)
    starts = np.column_stack([x.ravel(), y.ravel(), np.full(x.size, 3.05)]) - mesh.origin
    slow = np.array([[slow_shadow(mesh, start, sun) for start in starts] for sun in suns])
    assert (fast.reshape(4, -1) != slow).mean() < 2e-3  # a ray may graze an edge


def test_night_is_dark_and_an_empty_city_is_not():
    grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=3, ny=3)
    mesh = box(50.0, 50.0, 1.0, 1.0, 1.0)
    assert shadow_on_ground(
        mesh, grid, elevation=0.0, directions=sun_directions(np.array([0.0]), np.array([-5.0]))
    ).all()
    empty = mesh._replace(triangles=np.empty((0, 3), np.int32))
    assert not shadow_on_ground(empty, grid, elevation=0.0, directions=np.array([[0.0, 0.0, 1.0]])).any()


def test_the_almanac_of_tokyo_on_the_winter_solstice():
    """National Astronomical Observatory of Japan: in Tokyo the sun culminates 30.9 degrees high on 22 December 2023,
    at 11:39 Japan time."""
    times = pd.date_range("2023-12-22 11:39", periods=1, tz="Asia/Tokyo")
    found = sun_positions(times, latitude=35.6581, longitude=139.7414).iloc[0]
    assert found["elevation"] == pytest.approx(30.9, abs=0.1)
    assert found["azimuth"] == pytest.approx(180.0, abs=0.5)
    with pytest.raises(InputError, match="time zone"):
        sun_positions(times.tz_localize(None), latitude=35.0, longitude=139.0)


def test_true_solar_time_agrees_with_pvlib():
    """At 139.7 E the clock is corrected by longitude and by the equation of time; both ways give one sun."""
    times = pd.date_range("2023-12-21 12:00", periods=24 * 12, freq="5min", tz="UTC")
    found = sun_positions(times, latitude=35.66, longitude=139.7)
    south = found["azimuth"].sub(180.0).abs().idxmin()
    for hour in (8.0, 10.0, 14.0):
        at = south + pd.Timedelta(hours=hour - 12.0)
        expected = sun_directions(found.loc[[at], "azimuth"], found.loc[[at], "elevation"])[0]
        ours = winter_solstice_directions(np.array([hour]), 35.66)[0]
        assert np.degrees(np.arccos(np.clip(expected @ ours, -1, 1))) < 0.8


def test_faces_get_the_sun_they_look_at():
    mesh = box(0.0, 0.0, 10.0, 10.0, 10.0)
    suns = sun_directions(np.array([90.0, 180.0]), np.array([45.0, 45.0]))
    sun = face_sun_hours(mesh, suns, hours_each=2.0)
    by_face = dict(zip(("ground", "roof", "south", "east", "north", "west"), sun.hours[:6]))
    expected = {"ground": 0.0, "roof": 4.0, "south": 2.0, "east": 2.0, "north": 0.0, "west": 0.0}
    assert by_face == pytest.approx(expected)
    assert sun.area.sum() == pytest.approx(600.0)
    assert sun.by_building(mesh).loc[0] == pytest.approx((4 + 2 + 2) / 6)


def test_a_proposal_takes_the_sun_from_the_house_behind_it():
    house, tower = box(0.0, 0.0, 10.0, 10.0, 6.0), box(-20.0, -25.0, 50.0, 10.0, 60.0)
    suns = sun_directions(np.array([180.0]), np.array([40.0]))
    before = face_sun_hours(house, suns, hours_each=1.0)
    both = CityMesh(
        np.concatenate([house.points, tower.points]), np.concatenate([house.triangles, tower.triangles + 8]),
        *house[2:],
    )  # fmt: skip
    after = face_sun_hours(house, suns, hours_each=1.0, occluders=both)
    assert before.hours.max() == 1.0
    assert after.hours.max() == 0.0


def test_the_shade_rule_on_a_wide_wall_has_a_known_answer():
    """North of a very wide wall a point is shaded while the sun's profile angle is below that of the wall's top."""
    wall = box(-2000.0, 0.0, 4000.0, 1.0, 14.0)
    site = shapely.box(-5.0, -5.0, 5.0, 3.0)
    rule = ShadeRule(plane_height=4.0, limit_near=4.0, limit_far=2.5)
    verdict = check_shade_rule(wall, site, ground_level=0.0, rule=rule, latitude=35.0, reach=25.0, cell_size=1.0)
    hours = 8.0 + (np.arange(96) + 0.5) / 12.0
    sun = winter_solstice_directions(hours, 35.0)
    profile = sun[:, 2] / -sun[:, 1]  # rise over northward run of the shadow plane
    for distance in (6.5, 12.5, 19.5):
        row, column = verdict.grid.rows_columns(np.array([0.5]), np.array([1.0 + distance]))
        y = verdict.grid.y[row[0]]
        expected = (profile < 10.0 / (y - 1.0)).sum() / 12.0
        assert verdict.hours[row[0], column[0]] == pytest.approx(expected, abs=0.2)
    assert not verdict.is_kept
    lower = check_shade_rule(
        box(-4.0, 0.0, 8.0, 2.0, 3.5), site, ground_level=0.0, rule=rule, latitude=35.0, cell_size=1.0
    )
    assert lower.is_kept
    assert lower.worst_near == 0.0


def test_lines_of_equal_hours_run_where_the_hours_are():
    grid = Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=40, ny=30)
    hours = np.broadcast_to(grid.x / 10.0, grid.shape)
    (line,) = iso_hour_lines(np.array(hours), grid, level=2.0)
    np.testing.assert_allclose(line[:, 0], 20.0)


def test_rules_the_act_does_not_know_are_refused():
    with pytest.raises(InputError, match=r"1\.5, 4 and 6\.5"):
        ShadeRule(plane_height=3.0, limit_near=4.0, limit_far=2.5)
    with pytest.raises(InputError, match="shorter"):
        ShadeRule(plane_height=4.0, limit_near=2.0, limit_far=3.0)
