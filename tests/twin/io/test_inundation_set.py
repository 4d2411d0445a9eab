"""Sets of MLIT's guideline: found, read in time, placed on a grid, written; against slow loops and closed worlds."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from tests.town_of_boxes import town_of_boxes
from twin.errors import InputError
from twin.grid import Grid
from twin.hazard import hazard_on_buildings, hazard_on_points, hazard_on_streets
from twin.io import find_inundation_set, read_inundation, write_inundation_csv, write_inundation_netcdf
from twin.io.mesh_codes import mesh_cells, mesh_codes
from twin.io.mesh_squares import Lattice, cells_of_squares, lattice_of_points, worst
from twin.notes import notes_from_json
from twin.terrain import Terrain

NX, NY = 6, 4


def plane(nx: int = NX, ny: int = NY, *, size: float = 10.0, x0: float = 1000.0, y0: float = -30000.0) -> Terrain:
    grid = Grid(x0=x0, y0=y0, cell_size=size, nx=nx, ny=ny)
    return Terrain(
        grid=grid, elevation=np.zeros((ny, nx)), roughness=np.full((ny, nx), 0.03, np.float32),
        building=np.full((ny, nx), -1, np.int32),
    )  # fmt: skip


def write(path, rows, *, head=(), heads="X座標(m),Y座標(m),浸水深(m)", encoding="cp932"):
    """rows: text of each line below the heads."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(("\n".join([*head, heads, *rows]) + "\n").encode(encoding))
    return path


def rows_of(terrain: Terrain, depth: np.ndarray) -> list[str]:
    """Surveyors' coordinates: X north, Y east; NaN is not listed."""
    grid = terrain.grid
    return [
        f"{grid.y[j]},{grid.x[i]},{depth[j, i]:.3f}"
        for j in range(grid.ny) for i in range(grid.nx) if np.isfinite(depth[j, i])
    ]  # fmt: skip


def ids(flood: xr.Dataset) -> list[str]:
    return [note.id.removeprefix("reference.") for note in notes_from_json(flood.attrs["notes"])]


# --- squares and cells -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [3.0, 7.0, 10.0, 24.0])
def test_the_squares_of_a_cell_are_those_of_a_slow_loop(size: float) -> None:
    rng = np.random.default_rng(int(size))
    grid = Grid(x0=0.0, y0=0.0, cell_size=8.0, nx=9, ny=7)
    row, column = (values.ravel() for values in np.meshgrid(np.arange(-2, 30), np.arange(-3, 35)))
    chosen = rng.permutation(len(row))[:300]
    lattice = Lattice(None, 1.3, -2.1, size, size * 0.8, row[chosen], column[chosen], np.arange(300))
    depth = rng.random(300)
    expected = np.full(grid.shape, -1.0)
    for j in range(grid.ny):
        for i in range(grid.nx):
            for k in range(300):
                x0, y0 = 1.3 + lattice.column[k] * size, -2.1 + lattice.row[k] * size * 0.8
                holds = x0 <= grid.x[i] < x0 + size and y0 <= grid.y[j] < y0 + size * 0.8
                x, y = x0 + size / 2, y0 + size * 0.4
                is_held = abs(x - grid.x[i]) <= 4.0 and abs(y - grid.y[j]) <= 4.0 and grid.rows_columns(x, y) == (j, i)
                if holds or is_held:
                    expected[j, i] = max(expected[j, i], depth[k])
    cells = cells_of_squares([lattice], grid)
    found = np.full(grid.shape, -1.0)
    found.ravel()[cells.cell] = worst(depth, cells)
    np.testing.assert_array_equal(found, expected)


def test_no_wet_square_is_lost_among_large_cells() -> None:
    grid = Grid(x0=0.0, y0=0.0, cell_size=50.0, nx=4, ny=4)
    x, y = (values.ravel() for values in np.meshgrid(np.arange(2.5, 200, 5), np.arange(2.5, 200, 5)))
    cells = cells_of_squares([lattice_of_points(x, y, crs=None)], grid)
    for wet in (0, 17, len(x) - 1):
        depth = np.where(np.arange(len(x)) == wet, 2.0, 0.0)
        assert worst(depth, cells).max() == 2.0


def test_codes_are_the_inverse_of_cells() -> None:
    rng = np.random.default_rng(1)
    for n in (10, 20, 25, 40, 50, 80, 100, 200, 250, 400, 500, 800, 1000):
        row, column = rng.integers(30 * 120 * n, 45 * 120 * n, 50), rng.integers(30 * 80 * n, 46 * 80 * n, 50)
        groups = mesh_cells(mesh_codes(row, column, n_per_side=n))
        assert [group.n_per_side for group in groups] == [n]
        np.testing.assert_array_equal(groups[0].row, row)
        np.testing.assert_array_equal(groups[0].column, column)
    with pytest.raises(InputError, match="not divided into 7"):
        mesh_codes(np.array([1]), np.array([1]), n_per_side=7)


# --- what belongs to which breach point and time ---------------------------------------------------------------------


def test_breach_points_and_times_are_found_in_names_folders_and_heads(tmp_path) -> None:
    terrain = plane()
    rows = rows_of(terrain, np.ones(terrain.grid.shape))
    write(tmp_path / "BP001" / "BP001_00010.CSV", rows)
    write(tmp_path / "BP001" / "BP001_00060.CSV", rows)
    write(tmp_path / "BP001" / "MAX.CSV", rows)
    write(tmp_path / "ＢＰ００２" / "step_1h.csv", rows)
    write(tmp_path / "ＢＰ００２" / "step_30分.csv", rows)
    write(tmp_path / "a.csv", rows, head=["破堤点,BP003", "経過時間（時間）,２"])
    write(tmp_path / "b.csv", rows, head=["破堤点,BP003", "経過時間,30"], encoding="utf-8-sig")
    write(tmp_path / "MAXALL.CSV", rows)
    (tmp_path / "破堤点等定義.csv").write_text("番号,名称\n1,右岸\n", encoding="utf-8")
    found = find_inundation_set(tmp_path)
    assert list(found.breaches) == ["BP001", "BP002", "BP003"]
    assert list(found.breaches["BP001"].steps) == [600.0, 3600.0]
    assert [path.name for path in found.breaches["BP001"].maxima] == ["MAX.CSV"]
    assert list(found.breaches["BP002"].steps) == [1800.0, 3600.0]
    assert list(found.breaches["BP003"].steps) == [1800.0, 7200.0]
    assert [path.name for path in found.envelope.maxima] == ["MAXALL.CSV"]
    assert [path.name for path in found.ignored] == ["破堤点等定義.csv"]


def test_two_files_of_one_step_are_refused(tmp_path) -> None:
    terrain = plane()
    rows = rows_of(terrain, np.ones(terrain.grid.shape))
    write(tmp_path / "L1" / "BP001_00010.csv", rows)
    write(tmp_path / "L2" / "BP001_00010.csv", rows)
    with pytest.raises(InputError, match="both of BP001 10 minutes"):
        find_inundation_set(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="no CSV or NetCDF"):
        find_inundation_set(tmp_path / "empty")


def test_a_single_map_whose_name_ends_in_a_number_is_no_step(tmp_path) -> None:
    terrain = plane()
    write(tmp_path / "river_2021.csv", rows_of(terrain, np.full(terrain.grid.shape, 0.7)))
    flood = read_inundation(find_inundation_set(tmp_path), terrain, standing=1800.0)
    assert flood.attrs["has_time"] == 0
    assert flood["time"].values.tolist() == [0.0, 1800.0]
    np.testing.assert_allclose(flood["depth"].values, 0.7)


# --- values in time --------------------------------------------------------------------------------------------------


def steps(tmp_path, terrain, depths, **options):
    """depths: minutes -> (ny, nx), NaN not listed; maxima state the whole area."""
    for minutes, depth in depths.items():
        write(tmp_path / f"BP001_{minutes:05d}.csv", rows_of(terrain, depth))
    return read_inundation(find_inundation_set(tmp_path), terrain, breach="BP001", **options)


def test_a_step_with_wet_squares_only_is_dry_elsewhere_and_one_with_dry_squares_unknown(tmp_path) -> None:
    terrain = plane()
    full = np.zeros(terrain.grid.shape)
    full[1] = 1.0
    wet_only = np.where(full > 0, 0.5, np.nan)
    gap = full.copy()
    gap[3, :] = np.nan
    flood = steps(tmp_path, terrain, {10: full, 20: wet_only, 30: gap})
    depth = flood["depth"].values
    assert flood["time"].values.tolist() == [0.0, 600.0, 1200.0, 1800.0]
    assert (depth[0] == 0).all()  # the breach itself
    np.testing.assert_array_equal(depth[1], full.astype(np.float32))
    np.testing.assert_array_equal(depth[2], np.where(full > 0, np.float32(0.5), 0))
    assert np.isnan(depth[3, 3]).all()
    assert (depth[3, 2] == 0).all()
    assert np.isnan(flood["depth_max"].values[3]).all()  # may have been wet then
    assert {"dry_at_breach", "partly_unknown"} <= set(ids(flood))


def test_speed_that_is_not_published_is_unknown_where_wet_and_never_zero(tmp_path) -> None:
    terrain = plane()
    depth = np.zeros(terrain.grid.shape)
    depth[:, 2] = 0.8
    flood = steps(tmp_path, terrain, {0: depth, 10: depth})
    speed = flood["speed"].values
    assert np.isnan(speed[:, :, 2]).all()
    assert (np.delete(speed, 2, axis=2) == 0).all()
    assert np.isnan(flood["hazard_max"].values[:, 2]).all()
    assert np.isnan(flood["flow_max"].values[:, 2]).all()
    assert "speed_unknown" in ids(flood)


def test_codes_words_units_and_full_width_digits_in_steps(tmp_path) -> None:
    terrain = plane()
    grid = terrain.grid
    lines = [f"{grid.y[0]},{x},{text}" for x, text in zip(grid.x, ["１２０", "-9999", "欠測", "0", "30", "5"])]
    rest = [f"{grid.y[j]},{x},0" for j in range(1, NY) for x in grid.x]
    for minutes in (0, 10):
        write(tmp_path / f"BP1_{minutes}.csv", lines + rest, heads="Ｘ座標,Ｙ座標,浸水深（ｃｍ）")
    flood = read_inundation(find_inundation_set(tmp_path), terrain, breach="BP1")
    first = flood["depth_max"].values[0]
    np.testing.assert_allclose(first[[0, 3, 4, 5]], [1.2, 0.0, 0.3, 0.05], rtol=1e-6)
    assert np.isnan(first[1:3]).all()


def test_a_maximum_above_every_step_is_kept_where_people_meet_it(tmp_path) -> None:
    terrain = plane()
    depth = np.zeros(terrain.grid.shape)
    depth[0, 0] = 0.4
    top = depth.copy()
    top[0, 0], top[2, 2] = 1.7, 0.9  # the second is wet between two steps only
    write(tmp_path / "BP001_MAX.csv", [f"{row},{25 if row.endswith('0.900') else ''}" for row in rows_of(terrain, top)],
          heads="X座標,Y座標,最大浸水深(m),浸水到達時間(分)")  # fmt: skip
    flood = steps(tmp_path, terrain, {0: depth * 0, 10: depth, 20: depth * 0.5, 30: depth * 0})
    values = flood["depth"].values
    np.testing.assert_allclose(values[:, 0, 0], [0.0, 1.7, 0.2, 0.0], rtol=1e-6)
    np.testing.assert_allclose(values[:, 2, 2], [0.0, 0.0, 0.9, 0.0], rtol=1e-6)  # at the step before its arrival
    np.testing.assert_allclose(flood["depth_max"].values, top, rtol=1e-6)
    assert "peak_between_steps" in ids(flood)


def test_outside_the_published_squares_is_unknown_and_counted(tmp_path) -> None:
    terrain = plane(nx=8)
    depth = np.zeros(terrain.grid.shape)
    depth[:, 0] = 1.0
    depth[:, 5:] = np.nan
    flood = steps(tmp_path, terrain, {0: depth, 10: depth})
    assert np.isnan(flood["depth"].values[:, :, 5:]).all()
    assert not flood["is_known"].values[:, 5:].any()
    note = next(n for n in notes_from_json(flood.attrs["notes"]) if n.id == "reference.not_covered")
    assert note.values["n"] == 3 * NY
    with pytest.raises(InputError, match="in neither order"):
        read_inundation(find_inundation_set(tmp_path), plane(x0=9e5, y0=9e5), breach="BP001")


def test_all_breach_points_together_state_what_was_surveyed(tmp_path) -> None:
    # BP001 wets the west only, BP002 the east: the model covered both, so the east is dry for BP001.
    terrain = plane(nx=9)
    west, east = (np.full(terrain.grid.shape, np.nan) for _ in range(2))
    west[:, :3], east[:, 6:] = 1.0, 1.0
    for name, depth in (("BP001", west), ("BP002", east)):
        for minutes in (0, 10):
            write(tmp_path / name / f"{name}_{minutes:05d}.csv", rows_of(terrain, depth))
    flood = read_inundation(find_inundation_set(tmp_path), terrain, breach="BP001")
    assert (flood["depth"].values[:, :, 3:] == 0).all()
    assert "surveyed_hull" in ids(flood)


def test_either_order_of_x_and_y_is_found_and_an_ambiguous_one_refused(tmp_path) -> None:
    depth = np.arange(24.0).reshape(4, 6) * 0.1
    terrain = plane()
    grid = terrain.grid
    east_first = [f"{grid.x[i]},{grid.y[j]},{depth[j, i]:.3f}" for j in range(4) for i in range(6)]
    write(tmp_path / "a" / "MAX.csv", east_first, heads="x,y,浸水深(m)")
    flood = read_inundation(find_inundation_set(tmp_path / "a"), terrain)
    np.testing.assert_allclose(flood["depth_max"].values, depth, atol=1e-6)
    square = plane(nx=4, ny=4, x0=0.0, y0=0.0)
    write(tmp_path / "b" / "MAX.csv", rows_of(square, depth[:, :4]))
    with pytest.raises(InputError, match="both orders"):
        read_inundation(find_inundation_set(tmp_path / "b"), square)
    flood = read_inundation(find_inundation_set(tmp_path / "b"), square, axis_order="north_east")
    np.testing.assert_allclose(flood["depth_max"].values, depth[:, :4], atol=1e-6)


# --- a closed world: a flood written in the guideline's form and read back -------------------------------------------


@pytest.fixture(scope="module")
def town():
    """A town with a flood as a run gives it: unknown in buildings, rounded to whole millimetres."""
    made = town_of_boxes(12)
    flood, building = made.flood.copy(deep=True), made.terrain.building
    speed = np.hypot(flood["velocity_x"].values, flood["velocity_y"].values)
    depth = np.round(flood["depth"].values.astype(np.float64), 3)
    speed = np.where(depth > 0, np.round(speed.astype(np.float64), 3), 0.0)
    depth[:, building >= 0] = speed[:, building >= 0] = np.nan
    tyx = ("time", "y", "x")
    flood["depth"], flood["velocity_x"] = (tyx, depth.astype(np.float32)), (tyx, speed.astype(np.float32))
    flood["velocity_y"] = (tyx, np.zeros_like(depth, np.float32) + 0 * depth.astype(np.float32))
    flood["level"] = (tyx, np.where(depth > 0, flood["elevation"].values + depth, np.nan).astype(np.float32))
    top = np.full(building.shape, np.nan)
    top[building < 0] = depth[:, building < 0].max(axis=0)
    flood["depth_max"] = (("y", "x"), top.astype(np.float32))
    flood["building"] = (("y", "x"), building)
    return made._replace(flood=flood.drop_vars("speed_max"))


def read_back(town, folder) -> xr.Dataset:
    return read_inundation(find_inundation_set(folder), town.terrain, breach="BP001")


def test_a_flood_read_back_has_the_same_water_to_the_millimetre(town, tmp_path) -> None:
    write_inundation_csv(town.flood, tmp_path / "set")
    back = read_back(town, tmp_path / "set")
    np.testing.assert_array_equal(back["time"].values, town.flood["time"].values)
    np.testing.assert_array_equal(back["depth"].values, town.flood["depth"].values)
    np.testing.assert_array_equal(back["depth_max"].values, town.flood["depth_max"].values)
    np.testing.assert_array_equal(back["speed"].values, town.flood["velocity_x"].values)
    np.testing.assert_allclose(back["level"].values, town.flood["level"].values, atol=1e-5)


def test_a_flood_read_back_has_the_same_hazards_and_the_same_evacuation(town, tmp_path) -> None:
    from twin.city import population_from_city
    from twin.evacuation import EvacuationScenario, Shelters, simulate_evacuation

    write_inundation_csv(town.flood, tmp_path / "set")
    back = read_back(town, tmp_path / "set")
    places = town.streets.node_xyz[:, :2]
    low, high = places.min(axis=0), places.max(axis=0)
    shelters = Shelters(id=["n", "s"], xy=[[low[0], high[1]], [high[0], low[1]]], capacity=[200, 200])
    people = population_from_city(town.city, total=150, seed=2)
    found = []
    for flood in (town.flood, back):
        on_streets = hazard_on_streets(flood, town.streets)
        at_buildings = hazard_on_buildings(flood, town.terrain)
        in_the_open = hazard_on_points(flood, shelters.xy, terrain=town.terrain)
        run = simulate_evacuation(
            town.streets, people, shelters=shelters, hazard=on_streets, buildings=at_buildings, points=in_the_open,
            scenario=EvacuationScenario(duration=2400.0), seed=3,
        )  # fmt: skip
        found.append((on_streets, at_buildings, in_the_open, run))
    for a, b in zip(*(hazards[:3] for hazards in found), strict=True):
        for name in ("time", "depth", "known_depth"):
            np.testing.assert_array_equal(getattr(a, name), getattr(b, name))
    np.testing.assert_array_equal(found[0][0].force, found[1][0].force)
    np.testing.assert_array_equal(found[0][1].flow, found[1][1].flow)
    first, second = found[0][3], found[1][3]
    assert len(np.unique(first["safety"].values)) > 1  # the water matters
    for name in ("state", "safety", "arrival_time"):
        np.testing.assert_array_equal(first[name].values, second[name].values)


@pytest.mark.parametrize("n_per_side", [100, 250])
def test_over_a_mesh_of_degrees_no_cell_comes_back_shallower(town, tmp_path, n_per_side: int) -> None:
    write_inundation_csv(town.flood, tmp_path / "set", n_per_side=n_per_side)
    back = read_back(town, tmp_path / "set")
    was = town.flood["depth"].values
    is_open = np.isfinite(was)
    assert (back["depth"].values[is_open] >= was[is_open] - 1e-6).all()
    assert np.isfinite(back["depth"].values[is_open]).all()
    if n_per_side == 250:  # squares of 4 m beside cells of 5 m
        np.testing.assert_allclose(back["depth"].values[is_open], was[is_open], atol=0.35)


def test_netcdf_of_the_guideline_comes_back_no_shallower(town, tmp_path) -> None:
    write_inundation_netcdf(town.flood, tmp_path / "BP001.nc", n_per_side=200)
    with xr.open_dataset(tmp_path / "BP001.nc", decode_times=False) as file:
        assert file["depth"].attrs["standard_name"] == "flood_water_thickness"
        assert file["depth"].dims == ("time", "lat", "lon")
    back = read_back(town, tmp_path)
    was = town.flood["depth"].values
    is_open = np.isfinite(was)
    assert (back["depth"].values[is_open] >= was[is_open] - 1e-6).all()
    np.testing.assert_array_equal(back["time"].values, town.flood["time"].values)


def test_unknown_water_comes_back_unknown(town, tmp_path) -> None:
    flood = town.flood.copy(deep=True)
    known = np.ones(town.terrain.grid.shape, bool)
    known[5:12, 3:20] = False
    flood["is_known"] = (("y", "x"), known)
    write_inundation_csv(flood, tmp_path / "set")
    back = read_back(town, tmp_path / "set")
    is_open = town.terrain.building < 0
    assert np.isnan(back["depth"].values[:, is_open & ~known]).all()
    assert np.isfinite(back["depth"].values[:, is_open & known]).all()
