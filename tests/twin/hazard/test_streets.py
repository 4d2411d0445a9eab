"""Water on streets: three maxima, nothing between outputs lost, and what is unknown stays unknown.

The reference walks along each street in small steps and looks at every cell it meets, in plain Python.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import xarray as xr
from pyproj import CRS

from tests.small_floods import flood_of, line, streets_of
from twin.criteria import WET_DEPTH, specific_force
from twin.errors import CrsMismatchError, DatumError, InputError
from twin.flood import FloodScenario, simulate_flood
from twin.grid import Grid
from twin.hazard import building_cells, edges_to_cut, hazard_on_streets, street_cells, street_hazard
from twin.hazard.cells import flood_grid, pieces_in_cells
from twin.network import EdgeHazard, EdgeKind, StreetNetwork, cut_streets
from twin.notes import Note
from twin.quantities import GRAVITY
from twin.terrain import Terrain


def notes_of(hazard: EdgeHazard) -> dict[str, dict[str, object]]:
    return {note.id.removeprefix("hazard."): note.values for note in hazard.notes}


def test_an_edge_takes_its_deepest_cell_and_the_outside_is_unknown() -> None:
    depth = np.zeros((3, 3, 6))
    depth[2, 1, 4] = 0.7
    wet, dry = line((0.5, 1.5), (5.5, 1.5)), line((0.5, 0.5), (5.5, 0.5))
    hazard = hazard_on_streets(flood_of(depth), streets_of([wet, dry, wet + [100.0, 0.0, 0.0]]))
    np.testing.assert_allclose(hazard.time, [0.0, 60.0, 120.0])
    np.testing.assert_allclose(hazard.depth[0], [0.0, 0.0, np.nan])
    np.testing.assert_allclose(hazard.depth[1], [0.7, 0.0, np.nan], rtol=1e-6)  # the worse of both ends
    np.testing.assert_allclose(hazard.speed[2], [2.0, 0.0, np.nan])  # what is dry has no speed
    np.testing.assert_allclose(hazard.known_depth[1], [0.7, 0.0, 0.0], rtol=1e-6)


def test_a_torrent_is_not_hidden_by_a_deeper_puddle() -> None:
    # Torrent 0.30 m at 4 m/s: M0 = 16 * 0.30 / g + 0.30^2 / 2. A still puddle of 0.35 m elsewhere on the street.
    depth, speed = np.zeros((1, 1, 30)), np.zeros((1, 1, 30))
    depth[0, 0, 5:8], speed[0, 0, 5:8] = 0.30, 4.0
    street = streets_of([line((0.5, 0.5), (29.5, 0.5))])
    alone = hazard_on_streets(flood_of(depth, speed=speed), street)
    depth[0, 0, 20:23] = 0.35
    both = hazard_on_streets(flood_of(depth, speed=speed), street)
    force = 16.0 * 0.30 / GRAVITY + 0.045
    np.testing.assert_allclose([alone.force[0, 0], both.force[0, 0]], force, rtol=1e-5)
    assert (alone.depth[0, 0], both.depth[0, 0]) == (np.float32(0.30), np.float32(0.35))
    assert alone.speed[0, 0] == both.speed[0, 0] == 4.0


def test_an_interval_carries_the_water_that_comes_within_it() -> None:
    # Water rising evenly: the worst of an interval is its end, whatever the output step; what is missed is noted.
    street = streets_of([line((0.5, 0.5), (7.5, 0.5))])
    rising = flood_of(np.multiply.outer(np.arange(4) * 0.6, np.ones((1, 8))), speed=0.0)
    hazard = hazard_on_streets(rising, street)
    np.testing.assert_allclose(hazard.depth[:, 0], [0.6, 1.2, 1.8, 1.8], rtol=1e-6)
    assert notes_of(hazard) == {"between_outputs": {"seconds": 60.0}}


def test_peaks_between_outputs_count_and_so_do_the_outputs() -> None:
    depth = np.zeros((3, 1, 2))
    depth[0] = 0.4
    flood = flood_of(depth, speed=1.0)
    dims = ("time", "y", "x")
    for name, peak in (("depth_peak", 0.9), ("speed_peak", 3.0), ("flow_peak", 2.0)):
        values = np.zeros((3, 1, 2))
        values[2] = peak
        flood[name] = (dims, values)
    hazard = hazard_on_streets(flood, streets_of([line((0.5, 0.5), (1.5, 0.5))]))
    np.testing.assert_allclose(hazard.depth[:, 0], [0.4, 0.9, 0.0], rtol=1e-6)
    np.testing.assert_allclose(hazard.speed[:, 0], [1.0, 3.0, 0.0], rtol=1e-6)
    expected = [float(specific_force(0.4, 1.0)), 2.0 / GRAVITY + 0.405, 0.0]  # exact; bound from two maxima; dry
    np.testing.assert_allclose(hazard.force[:, 0], expected, rtol=1e-6)
    assert not hazard.notes


def tracked(flood: xr.Dataset, cells: list[int], depth: float) -> xr.Dataset:
    shape = (2, len(cells))
    dims = ("track_time", "track_cell")
    values = {name: (dims, np.full(shape, v)) for name, v in
              (("track_depth", depth), ("track_speed", 0.0), ("track_flow", 0.0))}  # fmt: skip
    return flood.assign(values).assign_coords(track_time=[0.0, 30.0], track_cell=cells)


def test_tracked_cells_are_used_where_they_cover_the_streets() -> None:
    flood = flood_of(np.zeros((2, 1, 3)))
    streets = streets_of([line((0.5, 0.5), (1.5, 0.5))])
    assert street_cells(streets, Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=3, ny=1)).tolist() == [0, 1]
    hazard = hazard_on_streets(tracked(flood, [1, 0], 0.8), streets)
    np.testing.assert_allclose(hazard.time, [0.0, 30.0, 60.0])
    np.testing.assert_allclose(hazard.depth[:, 0], [0.8, 0.8, 0.0])  # the worst of the last bin, then the end itself
    hazard = hazard_on_streets(tracked(flood, [1, 2], 0.8), streets)
    np.testing.assert_allclose(hazard.time, [0.0, 60.0])
    np.testing.assert_allclose(hazard.depth, 0.0)


def test_a_bin_that_begins_at_the_end_of_the_flood_is_the_last_interval() -> None:
    flood = flood_of(np.zeros((2, 1, 3)))
    held = tracked(flood, [0, 1], 0.8).assign_coords(track_time=[0.0, 60.0])
    hazard = hazard_on_streets(held, streets_of([line((0.5, 0.5), (1.5, 0.5))]))
    np.testing.assert_allclose(hazard.time, [0.0, 60.0])
    np.testing.assert_allclose(hazard.depth, 0.8)


@pytest.mark.parametrize("beyond", ["grid", "no data", "is_known", "speed"])
def test_a_street_known_in_part_is_unknown_and_keeps_the_worst_of_its_known_part(beyond: str) -> None:
    depth = np.zeros((1, 1, 30))
    depth[0, 0, 3] = 0.6
    flood = flood_of(depth, speed=0.0)
    end = 500.0 if beyond == "grid" else 29.5
    if beyond == "no data":
        flood["depth"][0, 0, 8:] = np.nan
    if beyond == "is_known":
        flood["is_known"] = (("y", "x"), (np.arange(30)[None] < 8).astype(np.int8))  # as files hold it
        flood["depth"][0, 0, 8:] = 5.0  # water on ground that was filled in
    if beyond == "speed":
        flood["depth"][0, 0, 8] = 0.1
        flood["velocity_x"][0, 0, 8] = np.nan
    hazard = hazard_on_streets(flood, streets_of([line((0.5, 0.5), (end, 0.5)), line((0.5, 0.5), (2.5, 0.5))]))
    for values in (hazard.depth, hazard.speed, hazard.force):
        assert np.isnan(values[0, 0])
        assert values[0, 1] == 0.0
    np.testing.assert_allclose(hazard.known_depth[0], [0.6, 0.0], rtol=1e-6)
    np.testing.assert_allclose(hazard.known_force[0], [0.18, 0.0], rtol=1e-6)
    assert notes_of(hazard)["streets_unknown"] == {"n": 1, "total": 2, "wet": 1}


def test_parts_inside_buildings_are_left_out_and_a_street_of_nothing_else_is_unknown() -> None:
    depth = np.zeros((1, 1, 6))
    depth[0, 0, 2:4] = np.nan
    flood = flood_of(depth)
    flood["building"] = (("y", "x"), np.array([[-1, -1, 7, 7, -1, -1]], np.int32))
    hazard = hazard_on_streets(flood, streets_of([line((0.5, 0.5), (5.5, 0.5)), line((2.2, 0.5), (3.8, 0.5))]))
    np.testing.assert_array_equal(hazard.depth[0], [0.0, np.nan])
    assert (hazard.known_depth == 0).all()
    del flood["building"]  # without the mask, cells without data are unknown
    assert np.isnan(hazard_on_streets(flood, streets_of([line((0.5, 0.5), (5.5, 0.5))])).depth).all()


def test_the_way_to_a_door_inside_the_cells_of_its_building_has_the_water_beside_them() -> None:
    building = np.full((5, 6), -1, np.int32)
    building[1:4, 1:4] = 7
    depth = np.zeros((1, 5, 6))
    depth[0, 1:4, 1:4] = np.nan
    door, inside = line((3.2, 2.5), (3.8, 2.5)), line((2.2, 2.5), (2.8, 2.5))
    kinds = [EdgeKind.ENTRANCE, EdgeKind.ENTRANCE, EdgeKind.STREET]
    for beside, expected in ((0.4, 0.4), (np.nan, np.nan), (0.0, 0.0)):
        depth[0, 2, 4] = beside
        flood = flood_of(depth, speed=0.0)
        flood["building"] = (("y", "x"), building)
        hazard = hazard_on_streets(flood, streets_of([door, inside, door + [0.0, 0.1, 0.0]], kinds))
        np.testing.assert_allclose(hazard.depth[0], [expected, np.nan, np.nan], rtol=1e-6)
    cells = building_cells(Terrain(grid=flood_grid(flood), elevation=np.zeros((5, 6)), building=building,
                                   roughness=np.ones((5, 6), np.float32)))  # fmt: skip
    assert 2 * 6 + 4 in cells


def test_a_bridge_is_wet_only_above_its_deck() -> None:
    depth = np.full((1, 1, 6), 3.0)
    low, high = line((0.5, 0.5, 2.5), (5.5, 0.5, 2.5)), line((0.5, 0.5, 12.5), (5.5, 0.5, 12.5))
    hazard = hazard_on_streets(flood_of(depth), streets_of([low, high], [EdgeKind.BRIDGE, EdgeKind.BRIDGE]))
    np.testing.assert_allclose(hazard.depth[0], [0.5, 0.0])
    np.testing.assert_allclose(hazard.force[0], [4.0 * 0.5 / GRAVITY + 0.125, 0.0], rtol=1e-6)


def river(level: float, bank_depth: tuple[float, float] = (0.0, 0.0)) -> xr.Dataset:
    """A bed 4 m below banks at 0 m, 10 cells wide, between banks of 10 cells."""
    ground = np.zeros(30)
    ground[10:20] = -4.0
    depth = np.maximum(level - ground, 0.0)
    depth[:10], depth[20:] = bank_depth
    flood = flood_of(depth[None, None], speed=0.5)
    flood["elevation"] = (("y", "x"), ground[None])
    return flood


BRIDGE = [line((0.5, 0.5), (5.5, 0.5)), line((5.5, 0.5), (15.5, 0.5)), line((15.5, 0.5), (24.5, 0.5)),
          line((24.5, 0.5), (29.5, 0.5))]  # fmt: skip
BRIDGE_KINDS = [EdgeKind.STREET, EdgeKind.BRIDGE, EdgeKind.BRIDGE, EdgeKind.STREET]


@pytest.mark.parametrize(
    ("level", "banks", "expected"),
    [
        (-1.0, (0.0, 0.0), 0.0),  # 3 m of water below the bridge
        (-1.0, (0.1, 0.1), 0.0),  # puddles on both banks, but the river stands below them
        (0.4, (0.4, 0.0), 0.0),  # one bank dry
        (0.4, (0.4, 0.4), 0.4),  # water over both banks
        (0.4, (0.4, np.nan), np.nan),  # depends on a bank that is not known
    ],
)
def test_a_bridge_of_unknown_height_is_open_until_both_banks_drown(
    level: float, banks: tuple[float, float], expected: float
) -> None:
    hazard = hazard_on_streets(river(level, banks), streets_of(BRIDGE, BRIDGE_KINDS))
    np.testing.assert_allclose(hazard.depth[0, 1], expected, atol=1e-6)
    np.testing.assert_allclose(hazard.speed[0, 1], 0.5 if expected > 0 else expected)
    assert notes_of(hazard)["bridges_without_deck"] == {"n": 2}
    pieces = cut_streets(streets_of(BRIDGE, BRIDGE_KINDS), longest=2.0)  # banks are still those of the whole bridge
    last = np.flatnonzero(pieces.edge_parent == 1)[-1]
    np.testing.assert_allclose(hazard_on_streets(river(level, banks), pieces).depth[0, last], expected, atol=1e-6)


@pytest.mark.parametrize(
    ("cell", "banks", "expected"),
    [
        (12, (0.0, 0.0), 0.0),  # a river without ground heights below dry banks
        (12, (0.4, 0.0), 0.0),
        (12, (0.4, 0.4), np.nan),  # whether the water reaches the deck is not known
        (5, (0.0, 0.0), np.nan),  # a bank that is not known
    ],
)
def test_unknown_water_below_a_bridge_matters_where_its_banks_are_wet(
    cell: int, banks: tuple[float, float], expected: float
) -> None:
    flood = river(0.4, banks)
    flood["depth"][0, 0, cell] = np.nan
    np.testing.assert_array_equal(hazard_on_streets(flood, streets_of(BRIDGE, BRIDGE_KINDS)).depth[0, 1], expected)


def test_a_bridge_has_its_own_banks_where_it_meets_another_on_the_ground() -> None:
    # Two bridges meet on an island at 15.5 m; what is below the second is not known in part.
    ground = np.full(30, -4.0)
    ground[[5, 6, 15, 24, 25]] = 0.0
    flood = flood_of(np.maximum(0.4 - ground, 0.0)[None, None], speed=0.5)
    flood["elevation"] = (("y", "x"), ground[None])
    flood["depth"][0, 0, 20] = np.nan
    island = line((15.5, 0.5), (15.9, 0.5))
    streets = streets_of([*BRIDGE, island], [*BRIDGE_KINDS, EdgeKind.STREET])
    hazard = hazard_on_streets(flood, streets)
    np.testing.assert_allclose(hazard.depth[0, 1:3], [0.4, np.nan], rtol=1e-6)
    np.testing.assert_allclose(hazard.known_depth[0, 1:3], [0.4, 0.4], rtol=1e-6)  # known water is over its banks
    alone = hazard_on_streets(flood, streets_of(BRIDGE, BRIDGE_KINDS))  # no island: one bridge
    np.testing.assert_array_equal(alone.depth[0, 1:3], [np.nan, np.nan])
    np.testing.assert_allclose(alone.known_depth[0, 1:3], [0.4, 0.4], rtol=1e-6)


def test_a_bridge_that_leaves_the_grid_is_unknown() -> None:
    hazard = hazard_on_streets(river(-1.0), streets_of([line((5.5, 0.5), (40.0, 0.5))], [EdgeKind.BRIDGE]))
    assert np.isnan(hazard.depth).all()


def test_streets_below_the_ground_of_the_flood_are_unknown_and_counted() -> None:
    # The flood runs over the surface model at 0 m; it knows nothing of what lies 3 m below, except that water
    # above an underpass is in it too.
    depth = np.zeros((1, 1, 50))
    depth[0, 0, 40] = 0.7
    flood = flood_of(depth, speed=0.0)
    flood["elevation"] = (("y", "x"), np.zeros((1, 50)))
    lines = [
        line((0.5, 0.5, -3.0), (49.5, 0.5, -3.0)),  # underpass, floor known
        line((0.5, 0.5), (30.5, 0.5)),  # underpass, floor unknown
        line((0.5, 0.5, 0.0), (10.5, 0.5, -0.8), (20.5, 0.5, 0.0)),  # road below a railway, not marked as one
        line((0.5, 0.5, -0.3), (30.5, 0.5, -0.3)),  # kerbs and rounding
        line((0.5, 0.5), (30.5, 0.5)),  # street of unknown height
        line((0.5, 0.5, -3.0), (30.5, 0.5, -3.0)),  # door with the height of a road further down
    ]
    kinds = [EdgeKind.UNDERPASS, EdgeKind.UNDERPASS, 0, 0, 0, EdgeKind.ENTRANCE]
    hazard = hazard_on_streets(flood, streets_of(lines, kinds))
    np.testing.assert_array_equal(np.isnan(hazard.depth[0]), [True, True, True, False, False, False])
    np.testing.assert_allclose(hazard.known_depth[0], [0.7, 0, 0, 0, 0, 0], rtol=1e-6)
    notes = notes_of(hazard)
    assert notes["underpasses_unknown"] == {"n": 2}
    assert notes["streets_below_ground"] == {"n": 1, "metres": 0.5}
    flood["elevation"][:] = -3.0  # an opening cut into the ground
    np.testing.assert_array_equal(
        np.isnan(hazard_on_streets(flood, streets_of(lines, kinds)).depth[0, :2]), [False, True]
    )


def test_an_opening_one_cell_wide_is_known() -> None:
    """Its floor lies 2.5 m below the ground beside it; between the centres of cells the ground is higher."""
    depth = np.zeros((1, 3, 10))
    depth[0, 1] = 0.3
    flood = flood_of(depth, speed=0.0)
    ground = np.zeros((3, 10))
    ground[1] = -2.5
    flood["elevation"] = (("y", "x"), ground)
    way = line((0.5, 1.2, -2.5), (9.5, 1.2, -2.5))
    hazard = hazard_on_streets(flood, streets_of([way], [EdgeKind.UNDERPASS]))
    np.testing.assert_allclose(hazard.depth[0], [0.3], rtol=1e-6)


def test_a_street_up_a_hill_is_not_below_the_centres_of_large_cells() -> None:
    # Ground is the plane z = 0.3 x - 0.2 y; a street on it, off the centres of cells of 10 m.
    grid = np.meshgrid(np.arange(12) * 10.0 + 5.0, np.arange(12) * 10.0 + 5.0)
    flood = flood_of(np.zeros((1, 12, 12))).assign_coords(x=grid[0][0], y=grid[1][:, 0])
    flood.attrs["cell_size"] = 10.0
    flood["elevation"] = (("y", "x"), 0.3 * grid[0] - 0.2 * grid[1])
    points = [(x, y, 0.3 * x - 0.2 * y) for x, y in ((11.0, 8.0), (108.0, 41.0), (51.0, 109.0), (9.0, 9.0))]
    assert (hazard_on_streets(flood, streets_of([line(*points)])).depth == 0).all()


def test_mixed_systems_are_refused() -> None:
    flood = flood_of(np.zeros((1, 1, 2)), crs_wkt=CRS(6677).to_wkt(), height_datum="orthometric")
    street = line((0.5, 0.5, 0.0), (1.5, 0.5, 0.0))
    with pytest.raises(CrsMismatchError, match="reproject"):
        hazard_on_streets(flood, streets_of([street], crs=CRS(6676)))
    with pytest.raises(DatumError, match="orthometric"):
        hazard_on_streets(flood, streets_of([street], crs=CRS(6677), height_datum="ellipsoidal"))
    with pytest.raises(InputError, match="no velocity_x"):
        hazard_on_streets(flood.drop_vars("velocity_x"), streets_of([street]))


def test_notes_are_written_in_both_languages() -> None:
    note = Note("hazard.streets_unknown", n=1, total=2, wet=0)
    assert "1 of 2" in str(note)
    assert "不明" in note.text("ja")


# Against a walk in small steps


def random_world(rng: np.random.Generator) -> tuple[xr.Dataset, StreetNetwork]:
    ny, nx, n = (int(v) for v in rng.integers(2, 9, 3))
    n = min(n, 4)
    size = float(rng.choice([0.7, 2.0, 10.0]))
    x0, y0 = rng.uniform(-1e5, 1e5, 2).round(2)
    depth = rng.choice([0.0, 0.02, 0.3, 1.0], (n, ny, nx), p=[0.5, 0.1, 0.2, 0.2])
    depth[rng.random(depth.shape) < 0.02] = np.nan
    speed = rng.choice([0.0, 1.0, 4.0], depth.shape)
    flood = flood_of(depth, speed=speed).assign_coords(
        x=x0 + (np.arange(nx) + 0.5) * size, y=y0 + (np.arange(ny) + 0.5) * size
    )
    flood.attrs["cell_size"] = size
    building = np.where(rng.random((ny, nx)) < 0.15, 3, -1).astype(np.int32)
    if rng.random() < 0.7:
        flood["building"] = (("y", "x"), building)
    if rng.random() < 0.5:
        flood["is_known"] = (("y", "x"), rng.random((ny, nx)) < 0.9)
    lines = []
    for _ in range(6):
        n_points = int(rng.integers(2, 5))
        inside = rng.uniform(0.0, 1.0, (n_points, 2)) * (nx, ny)
        if rng.random() < 0.3:
            inside = np.round(inside)  # on borders and corners of cells
        if rng.random() < 0.2:
            inside += rng.uniform(-2.0, 2.0, 2)  # may leave the grid
        xy = inside * size + (x0, y0)
        lines.append(np.column_stack([xy, np.full(n_points, np.nan)]))
    return flood, streets_of(lines)


def walked_cells(points: np.ndarray, flood: xr.Dataset) -> list[tuple[int, int] | None]:
    """Cells met on a walk in steps of 1/150 of a cell, those strictly inside which the walker stands; None: outside."""
    size = flood.attrs["cell_size"]
    x0, y0 = float(flood.x[0]) - size / 2, float(flood.y[0]) - size / 2
    ny, nx = flood.sizes["y"], flood.sizes["x"]
    met: list[tuple[int, int] | None] = []
    for a, b in pairwise(points):
        steps = int(np.hypot(*(b - a)[:2]) / size * 150) + 2
        for s in range(steps + 1):
            x, y = (a + (b - a) * s / steps)[:2]
            i, j = (x - x0) / size, (y - y0) / size
            if min(i % 1.0, 1.0 - i % 1.0, j % 1.0, 1.0 - j % 1.0) < 1e-4:
                continue  # on a border: whose cell it is, is not asked here
            cell = (int(np.floor(j)), int(np.floor(i)))
            inside = 0 <= cell[0] < ny and 0 <= cell[1] < nx
            met.append(cell if inside else None)
    return list(dict.fromkeys(met))


@pytest.mark.parametrize("seed", range(60))
def test_no_street_is_better_than_a_walk_along_it_finds(seed: int) -> None:
    flood, streets = random_world(np.random.default_rng(seed))
    hazard = hazard_on_streets(flood, streets)
    n = flood.sizes["time"]
    depth, u = flood["depth"].values, np.abs(flood["velocity_x"].values)
    pieces = pieces_in_cells(streets, flood_grid(flood))
    for edge in range(streets.n_edges):
        points = streets.edge_vertices[streets.edge_offsets[edge] : streets.edge_offsets[edge + 1]]
        met = walked_cells(points, flood)
        seen = set(pieces.cell[pieces.edge == edge].tolist())
        walked = {-1 if c is None else c[0] * flood.sizes["x"] + c[1] for c in met}
        assert walked <= seen  # more where the line runs on a border
        for k in range(n):
            found = []  # (depth, speed, force) of each known place and end of the interval
            is_unknown = False
            for cell in met:
                if cell is not None and "building" in flood and flood["building"].values[cell] >= 0:
                    continue
                if cell is None or ("is_known" in flood and not flood["is_known"].values[cell]):
                    is_unknown = True
                    continue
                for moment in (k, min(k + 1, n - 1)):
                    d = depth[(moment, *cell)]
                    if np.isnan(d):
                        is_unknown = True
                    else:
                        v = u[(moment, *cell)] if d > 0 else 0.0
                        found.append((d, v, v * v * d / GRAVITY + d * d / 2))
            product = (hazard.depth[k, edge], hazard.speed[k, edge], hazard.force[k, edge])
            if is_unknown or (not found and walked == seen):
                assert np.isnan(product).all()
            if found:
                worst = np.max(found, axis=0) * (1 - 1e-6)
                assert all(np.isnan(p) or p >= w for p, w in zip(product, worst, strict=True))
                assert hazard.known_depth[k, edge] >= worst[0]
                assert hazard.known_force[k, edge] >= worst[2]
                if walked == seen and not is_unknown:  # and no worse either
                    np.testing.assert_allclose(product, np.max(found, axis=0), rtol=1e-6)


@pytest.mark.parametrize("seed", range(30))
def test_no_bridge_is_better_than_a_walk_over_its_deck_finds(seed: int) -> None:
    # Decks up and down over random ground; where the deck dips 0.5 m below the ground, nothing is known.
    rng = np.random.default_rng(5000 + seed)
    ny, nx, size = 6, 7, float(rng.choice([0.7, 2.0, 10.0]))
    ground, depth = rng.uniform(-2.0, 0.0, (ny, nx)), rng.choice([0.0, 0.5, 2.5], (1, ny, nx))
    flood = flood_of(depth).assign_coords(x=(np.arange(nx) + 0.5) * size, y=(np.arange(ny) + 0.5) * size)
    flood.attrs["cell_size"] = size
    flood["elevation"] = (("y", "x"), ground)
    lines = [
        np.column_stack([rng.uniform(0.0, 1.0, (4, 2)) * (nx * size, ny * size), rng.uniform(-0.4, 2.0, 4)])
        for _ in range(5)
    ]
    hazard = hazard_on_streets(flood, streets_of(lines, [EdgeKind.BRIDGE] * 5))
    for edge, points in enumerate(lines):
        worst = 0.0
        for a, b in pairwise(points):
            for share in np.linspace(0.0, 1.0, 400):
                x, y, z = a + share * (b - a)
                cell = min(int(y / size), ny - 1), min(int(x / size), nx - 1)
                worst = max(worst, min(ground[cell] + depth[0][cell] - z, depth[0][cell]))
        assert not hazard.depth[0, edge] < worst * (1 - 1e-5)
        assert hazard.known_depth[0, edge] >= worst * (1 - 1e-5)
        assert hazard.known_depth[0, edge] <= depth.max()


def with_peaks(fine: xr.Dataset, every: int) -> xr.Dataset:
    """Every few outputs, with the worst between them, as a solver keeps it whose steps are the fine outputs."""
    rows = np.arange(0, fine.sizes["time"], every)
    coarse = fine.isel(time=rows)
    depth = fine["depth"].values
    speed = np.where(depth > 0, np.abs(fine["velocity_x"].values), 0.0)
    for name, values in (("depth", depth), ("speed", speed), ("flow", depth * speed**2)):
        peak = [values[0]] + [values[b - every : b + 1].max(axis=0) for b in rows[1:]]
        coarse[f"{name}_peak"] = (("time", "y", "x"), np.array(peak))
    return coarse


@pytest.mark.parametrize("seed", range(20))
def test_peaks_equal_the_maxima_of_finer_outputs(seed: int) -> None:
    # The law: outputs every 60 s and the peaks between them have the maxima of outputs every 10 s.
    rng = np.random.default_rng(3000 + seed)
    base, streets = random_world(rng)
    shape = (13, base.sizes["y"], base.sizes["x"])
    depth = rng.choice([0.0, 0.05, 0.4, 1.5], shape, p=[0.7, 0.1, 0.1, 0.1])
    depth[:, rng.random(shape[1:]) < 0.05] = np.nan
    fine = flood_of(depth, speed=rng.choice([0.0, 3.0], shape)).assign_coords(
        time=np.arange(13) * 10.0, x=base.x, y=base.y
    )
    fine.attrs["cell_size"] = base.attrs["cell_size"]
    exact, hazard = hazard_on_streets(fine, streets), hazard_on_streets(with_peaks(fine, 6), streets)
    np.testing.assert_allclose(hazard.time, [0.0, 60.0, 120.0])
    for name in ("depth", "speed", "known_depth"):
        wanted = getattr(exact, name)
        expected = [wanted[:6].max(axis=0), wanted[6:12].max(axis=0), wanted[12]]
        np.testing.assert_allclose(getattr(hazard, name), expected, rtol=1e-6)
    for k, rows in enumerate((slice(0, 6), slice(6, 12))):  # of the force they give an upper bound
        assert not (hazard.force[k] < exact.force[rows].max(axis=0) * (1 - 1e-6)).any()
        assert not (hazard.known_force[k] < exact.known_force[rows].max(axis=0) * (1 - 1e-6)).any()


@pytest.mark.parametrize("seed", range(20))
def test_cut_streets_have_the_same_worst_and_know_no_more(seed: int) -> None:
    # The law: the worst of the pieces is the worst of the street.
    flood, streets = random_world(np.random.default_rng(1000 + seed))
    whole = hazard_on_streets(flood, streets)
    pieces = cut_streets(streets, longest=flood.attrs["cell_size"] * 0.4)
    parts = hazard_on_streets(flood, pieces)
    for edge in range(streets.n_edges):
        rows = pieces.edge_parent == edge
        with np.errstate(invalid="ignore"):
            np.testing.assert_allclose(parts.known_depth[:, rows].max(axis=1), whole.known_depth[:, edge])
            np.testing.assert_allclose(parts.known_force[:, rows].max(axis=1), whole.known_force[:, edge])
        if np.isnan(whole.depth[:, edge]).any():
            assert np.isnan(parts.depth[:, rows]).any()


def test_edges_are_cut_where_water_or_knowledge_changes_along_them() -> None:
    depth, speed = np.zeros((2, 1, 40)), np.zeros((2, 1, 40))
    depth[:, :, :5] = 0.3  # a puddle at the start of edge 0
    depth[:, :, 10:20] = 0.3  # edge 1: the same depth all along
    depth[:, :, 20:30] = 0.04
    speed[:, :, 24] = 5.0  # edge 2: a thin torrent
    depth[0, :, 30:35] = 0.5  # edge 3: a wave, everywhere once, never everywhere
    depth[1, :, 35:40] = 0.5
    flood = flood_of(depth, speed=speed)
    spans = [(0.5, 9.5), (10.5, 19.5), (20.5, 29.5), (30.5, 39.5), (38.5, 45.0), (50.0, 60.0)]
    lines = [line((a, 0.5), (b, 0.5)) for a, b in spans]
    marked = edges_to_cut(flood, streets_of(lines))
    assert marked.tolist() == [True, False, True, True, True, False]
    assert not edges_to_cut(flood_of(np.zeros((1, 1, 9))), streets_of([line((0.5, 0.5), (8.5, 0.5))])).any()


def test_ten_metres_of_water_close_twenty_metres_of_street() -> None:
    depth = np.zeros((1, 1, 800))
    depth[0, 0, 300:310] = 0.8
    flood = flood_of(depth, speed=0.0)
    streets = streets_of([line((0.5, 0.5), (799.5, 0.5))])
    pieces = cut_streets(streets, edges=edges_to_cut(flood, streets))
    wet = hazard_on_streets(flood, pieces).depth[0] > WET_DEPTH
    assert pieces.edge_length[wet].sum() <= 40.0
    assert pieces.edge_length.max() <= 20.0


def test_hazard_does_not_depend_on_the_output_step() -> None:
    # A burst of rain on a basin: with peaks of the solver, the worst of the run is the same for any output step, to
    # the solver's own time steps, which end at outputs.
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=12, ny=6),
        elevation=np.abs(np.arange(12) - 6.0)[None] * 0.2 + np.zeros((6, 1)),
        roughness=np.full((6, 12), 0.03, np.float32),
        building=np.full((6, 12), -1, np.int32),
    )
    streets = streets_of([line((2.0, 13.0), (58.0, 13.0)), line((3.0, 3.0), (20.0, 28.0))])
    worst = []
    for step in (10.0, 60.0, 300.0):
        flood = simulate_flood(terrain, FloodScenario(duration=300.0, output_interval=step, rain=2e-4))
        hazard = hazard_on_streets(flood, streets)
        assert not hazard.notes
        worst.append((hazard.depth.max(axis=0), hazard.speed.max(axis=0)))
    np.testing.assert_allclose(worst[1], worst[0], rtol=0.01)
    np.testing.assert_allclose(worst[2], worst[0], rtol=0.01)
    assert worst[0][0].max() > WET_DEPTH


def test_the_table_of_streets_has_a_row_per_edge_with_its_line() -> None:
    depth = np.zeros((3, 1, 9))
    depth[1:, 0, :4] = 0.4
    depth[:, 0, 7] = np.nan
    lines = [line((0.5, 0.5), (2.5, 0.5)), line((5.5, 0.5), (6.5, 0.5)), line((3.5, 0.5), (8.5, 0.5)),
             line((6.5, 0.5), (8.5, 0.5))]  # fmt: skip
    streets = streets_of(lines, crs=CRS(6677))
    found = street_hazard(flood_of(depth), streets)
    assert found["state"].tolist() == ["wet", "dry", "wet", "unknown"]
    assert found["depth_is_lower_bound"].tolist() == [False, False, True, False]
    np.testing.assert_allclose(found["depth_max"], [0.4, 0.0, 0.4, np.nan], rtol=1e-6)
    hazard = hazard_on_streets(flood_of(depth), streets)
    np.testing.assert_array_equal(found["speed_max"], hazard.speed.max(axis=0))
    np.testing.assert_array_equal(found["first_wet"], [0.0, np.nan, 0.0, np.nan])
    assert found.index.name == "edge"
    assert found.geometry.length.tolist() == pytest.approx([2.0, 1.0, 5.0, 2.0])
    assert found.crs == CRS(6677)
