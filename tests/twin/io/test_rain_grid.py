"""Gridded rain on a city's grid: units, times, places, gaps by policy; the answers are set down in the files."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from pyproj import CRS, Transformer

from twin import Terrain
from twin.errors import CrsMismatchError, InputError
from twin.flood import FloodScenario, RainField, RainSource, simulate_flood
from twin.grid import Grid
from twin.io import read_rain_grid

START = datetime(2025, 9, 1, 0, 0, tzinfo=UTC)
MM_H = 1e-3 / 3600.0
PLANE = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=20, ny=10)  # 200 x 100 m
SINCE = "minutes since 2025-09-01 00:00:00 Z"


def dataset(values: np.ndarray, minutes: list[float], *, since: str = SINCE, name: str = "rain", size: float = 100.0,
            bounds: list | None = None, **attrs: object) -> xr.Dataset:  # fmt: skip
    """Rain on cells of `size` metres from the origin of the plane; (n, ny, nx). One row is two of half the height."""
    high = size / 2 if values.shape[1] == 1 else size
    values = np.repeat(values, 2, axis=1) if values.shape[1] == 1 else values
    _, ny, nx = values.shape
    data = xr.Dataset(
        {name: (("time", "y", "x"), values, attrs)},
        coords={"time": ("time", np.asarray(minutes, float), {"units": since}),
                "y": (np.arange(ny) + 0.5) * high, "x": (np.arange(nx) + 0.5) * size},
    )  # fmt: skip
    if bounds is not None:
        data["time"].attrs["bounds"] = "time_bnds"
        data["time_bnds"] = (("time", "nv"), np.asarray(bounds, float))
    return data


def save(data: xr.Dataset, path: Path) -> Path:
    data.to_zarr(path, consolidated=False) if path.suffix == ".zarr" else data.to_netcdf(path)
    return path


def read(path: Path, *, minutes: float = 60.0, grid: Grid = PLANE, **options: object):
    return read_rain_grid(path, grid=grid, start=START, duration=minutes * 60.0, **options)


def ids(found) -> list[str]:
    return [note.id.removeprefix("rain.") for note in found.notes]


HALVES = np.array([[[36.0, 72.0]], [[0.0, 18.0]]])  # two intervals; west and east half


@pytest.mark.parametrize("suffix", [".nc", ".zarr"])
@pytest.mark.parametrize(
    ("units", "factor"),
    [("mm/h", 1.0), ("mm h-1", 1.0), ("kg m-2 s-1", 1 / 3600.0), ("m s-1", 1e-3 / 3600.0), ("mm", 0.5), ("kg m-2", 0.5),
     ("m", 5e-4)],
)  # fmt: skip
def test_every_unit_is_the_same_rain(tmp_path: Path, units: str, factor: float, suffix: str) -> None:
    """36 and 72 mm/h for half an hour are 18 and 36 mm. Times are ends."""
    path = save(dataset(HALVES * factor, [30.0, 60.0], units=units), tmp_path / f"r{suffix}")
    found = read(path, stamp="end")
    assert isinstance(found.rain.rates, RainSource)
    assert found.rain.times.tolist() == [0.0, 1800.0]
    first, second = (found.rain.interval(k) / MM_H for k in range(2))
    np.testing.assert_allclose(first[:, :10], 36.0)
    np.testing.assert_allclose(first[:, 10:], 72.0)
    np.testing.assert_allclose(second[:, :10], 0.0)
    np.testing.assert_allclose(second[:, 10:], 18.0)
    assert ids(found) == ["grid"]


def test_times_at_starts_and_bounds_and_an_assumption_that_is_noted(tmp_path: Path) -> None:
    at_start = read(save(dataset(HALVES, [0.0, 30.0], units="mm/h"), tmp_path / "s.nc"), stamp="start")
    bounds = [[0.0, 30.0], [30.0, 60.0]]
    bounded = read(save(dataset(HALVES, [15.0, 45.0], bounds=bounds, units="mm/h"), tmp_path / "b.nc"))
    assumed = read(save(dataset(HALVES, [30.0, 60.0], units="mm/h"), tmp_path / "a.nc"))
    for found in (at_start, bounded, assumed):
        np.testing.assert_allclose(found.rain.interval(1)[0, -1], 18.0 * MM_H)
        assert found.rain.times.tolist() == [0.0, 1800.0]
    assert [ids(found) for found in (at_start, bounded, assumed)] == [["grid"], ["grid"], ["grid", "stamp_assumed"]]


@pytest.mark.parametrize("since", ["minutes since 2025-09-01 09:00:00 +09:00", "minutes since 2025-9-1 0:0:0 UTC",
                                   "hours since 2025-08-31T23:00:00Z"])  # fmt: skip
def test_one_moment_in_three_spellings(tmp_path: Path, since: str) -> None:
    minutes = [1.5, 2.0] if since.startswith("hours") else [30.0, 60.0]
    found = read(save(dataset(HALVES, minutes, since=since, units="mm/h"), tmp_path / "r.nc"), stamp="end")
    np.testing.assert_allclose(found.rain.interval(0)[0, 0], 36.0 * MM_H)


def test_a_time_without_a_zone_is_refused_or_declared(tmp_path: Path) -> None:
    path = save(dataset(HALVES, [30.0, 60.0], since="minutes since 2025-09-01 09:00", units="mm/h"), tmp_path / "r.nc")
    with pytest.raises(InputError, match="name no time zone; declare it with zone"):
        read(path, stamp="end")
    found = read(path, stamp="end", zone="Asia/Tokyo")
    np.testing.assert_allclose(found.rain.interval(0)[0, 0], 36.0 * MM_H)


def test_rows_from_north_to_south_are_turned(tmp_path: Path) -> None:
    values = np.array([[[1.0, 2.0], [3.0, 4.0]]])
    data = dataset(values, [60.0], size=50.0, units="mm/h").isel(y=slice(None, None, -1), x=slice(None, None, -1))
    found = read(save(data, tmp_path / "r.nc"), stamp="end", interval=3600.0,
                 grid=Grid(x0=0.0, y0=0.0, cell_size=50.0, nx=2, ny=2))  # fmt: skip
    np.testing.assert_allclose(found.rain.interval(0), values[0] * MM_H)


def test_a_finer_source_is_averaged_over_the_cell(tmp_path: Path) -> None:
    """Cells of 40 m of a source of 10 m: the mean of 16."""
    rng = np.random.default_rng(3)
    values = rng.uniform(0, 50, (1, 16, 24))
    grid = Grid(x0=40.0, y0=0.0, cell_size=40.0, nx=4, ny=4)
    found = read(save(dataset(values, [60.0], size=10.0, units="mm/h"), tmp_path / "r.nc"), stamp="end",
                 interval=3600.0, grid=grid)  # fmt: skip
    mean = values[0, :, 4:20].reshape(4, 4, 4, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(found.rain.interval(0), mean * MM_H)


def test_bilinear_rain_is_exact_for_a_plane(tmp_path: Path) -> None:
    x, y = np.meshgrid((np.arange(8) + 0.5) * 100.0, (np.arange(6) + 0.5) * 100.0)
    values = (5.0 + 0.01 * x + 0.02 * y)[None]
    grid = Grid(x0=100.0, y0=100.0, cell_size=20.0, nx=20, ny=15)
    found = read(save(dataset(values, [60.0], units="mm/h"), tmp_path / "r.nc"), stamp="end", interval=3600.0,
                 grid=grid, interpolation="bilinear")  # fmt: skip
    east, north = np.meshgrid(grid.x, grid.y)
    np.testing.assert_allclose(found.rain.interval(0) / MM_H, 5.0 + 0.01 * east + 0.02 * north, rtol=1e-6)


def test_degrees_are_brought_to_the_plane_of_the_city(tmp_path: Path) -> None:
    """Each cell has the value of the radar cell that its centre lies in, by pyproj itself."""
    grid = Grid(x0=-3000.0, y0=-33000.0, cell_size=200.0, nx=15, ny=12, crs=CRS.from_epsg(6677))
    lon, lat = np.arange(139.70, 139.90, 0.0125), np.arange(35.62, 35.80, 1 / 120)
    values = np.arange(lat.size * lon.size, dtype=float).reshape(1, lat.size, lon.size) / 10.0
    data = xr.Dataset(
        {"r": (("time", "lat", "lon"), values, {"units": "mm/h", "standard_name": "rainfall_rate"})},
        coords={"time": ("time", [60.0], {"units": SINCE}), "lat": ("lat", lat, {"units": "degrees_north"}),
                "lon": ("lon", lon, {"units": "degrees_east"})},
    )  # fmt: skip
    found = read(save(data, tmp_path / "r.nc"), stamp="end", interval=3600.0, grid=grid)
    east, north = Transformer.from_crs(6677, 4326, always_xy=True).transform(*np.meshgrid(grid.x, grid.y))
    i, j = np.rint((east - lon[0]) / 0.0125).astype(int), np.rint((north - lat[0]) * 120).astype(int)
    np.testing.assert_allclose(found.rain.interval(0), values[0, j, i] * MM_H)
    with pytest.raises(CrsMismatchError, match="no coordinate system"):
        read(tmp_path / "r.nc", stamp="end", interval=3600.0)


HOLED = np.array([[[36.0, 36.0]], [[np.nan, np.nan]], [[18.0, np.nan]], [[0.0, 0.0]]])


@pytest.mark.parametrize(
    ("gaps", "west", "east"),
    [("hold", [36.0, 36.0, 18.0, 0.0], [36.0, 36.0, 36.0, 0.0]),
     ("zero", [36.0, 0.0, 18.0, 0.0], [36.0, 0.0, 0.0, 0.0]),
     ("neighbours", [36.0, 27.0, 18.0, 0.0], [36.0, 27.0, 18.0, 0.0])],
)  # fmt: skip
def test_gaps_by_policy(tmp_path: Path, gaps: str, west: list[float], east: list[float]) -> None:
    """A whole interval without a value, and one with the east missing. Half the way from 36 to 18 is 27."""
    path = save(dataset(HOLED, [15.0, 30.0, 45.0, 60.0], units="mm/h"), tmp_path / "r.nc")
    found = read(path, stamp="end", gaps=gaps)
    got = np.array([found.rain.interval(k)[0, [0, -1]] / MM_H for k in range(4)])
    np.testing.assert_allclose(got[:, 0], west)
    np.testing.assert_allclose(got[:, 1], east)
    assert ids(found) == ["grid", "gap_intervals", "gap_cells"]
    assert "1 of 4 intervals, 15 minutes" in str(found.notes[1])
    assert "1 intervals, 100 cells" in str(found.notes[2])


def test_gaps_are_refused_unless_a_policy_is_stated(tmp_path: Path) -> None:
    path = save(dataset(HOLED, [15.0, 30.0, 45.0, 60.0], units="mm/h"), tmp_path / "r.nc")
    with pytest.raises(
        InputError, match=r"1 intervals \(15 min in all\), and for some cells in 1 more; first from min"
    ):
        read(path, stamp="end")
    with pytest.raises(InputError, match="there is no value before to hold"):
        read(save(dataset(HOLED[1:], [15.0, 30.0, 45.0], units="mm/h"), tmp_path / "l.nc"), stamp="end", gaps="hold",
             minutes=45.0)  # fmt: skip


def test_missing_times_and_the_end_of_the_run_are_gaps(tmp_path: Path) -> None:
    """Ends at 15, 30 and 60 of 90 minutes: 30 to 45 and 60 to 90 are not known."""
    path = save(dataset(HOLED[[0, 3, 0]], [15.0, 30.0, 60.0], units="mm/h"), tmp_path / "r.nc")
    with pytest.raises(InputError, match=r"2 intervals \(45 min in all\)"):
        read(path, stamp="end", minutes=90.0)
    found = read(path, stamp="end", minutes=90.0, gaps="hold")
    assert (found.rain.times / 60).tolist() == [0.0, 15.0, 30.0, 45.0, 60.0]
    rates = [round(float(found.rain.interval(k)[0, 0] / MM_H), 6) for k in range(5)]
    assert rates == [36.0, 0.0, 0.0, 36.0, 36.0]


@pytest.mark.parametrize("code", [-9999.0, -1.0, 9.96921e36, 65535.0])
def test_codes_that_no_attribute_declares_are_missing_and_not_rain(tmp_path: Path, code: float) -> None:
    values = np.where(np.isnan(HOLED), code, HOLED)
    found = read(save(dataset(values, [15.0, 30.0, 45.0, 60.0], units="mm/h"), tmp_path / "r.nc"), stamp="end",
                 gaps="zero")  # fmt: skip
    assert "gap_intervals" in ids(found)
    assert max(float(found.rain.interval(k).max()) for k in range(4)) == pytest.approx(36.0 * MM_H)


def test_a_city_beyond_the_radar(tmp_path: Path) -> None:
    path = save(dataset(HALVES, [30.0, 60.0], units="mm/h"), tmp_path / "r.nc")
    wide = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=40, ny=10)
    with pytest.raises(InputError, match=r"covers 50\.0% of the city"):
        read(path, stamp="end", grid=wide)
    zero = read(path, stamp="end", grid=wide, gaps="zero")
    np.testing.assert_allclose(zero.rain.interval(0)[0, [0, 15, 25]] / MM_H, [36.0, 72.0, 0.0])
    near = read(path, stamp="end", grid=wide, gaps="neighbours")
    np.testing.assert_allclose(near.rain.interval(0)[0, [0, 15, 25]] / MM_H, [36.0, 72.0, 72.0])
    assert "gap_outside" in ids(zero)


def test_hourly_sums_every_ten_minutes_are_chained(tmp_path: Path) -> None:
    """An hour's rain, ends at 60, 70, ..., 180: those of 60, 120 and 180 follow each other."""
    ends = np.arange(60.0, 181.0, 10.0)
    values = np.broadcast_to(ends[:, None, None], (ends.size, 1, 2)).copy()
    bounds = np.stack([ends - 60.0, ends], axis=1)
    path = save(dataset(values, ends.tolist(), bounds=bounds.tolist(), units="mm"), tmp_path / "r.nc")
    found = read(path, minutes=180.0)
    assert (found.rain.times / 60).tolist() == [0.0, 60.0, 120.0]
    np.testing.assert_allclose([found.rain.interval(k)[0, 0] / MM_H for k in range(3)], [60.0, 120.0, 180.0])
    assert "10 sums of rain overlap" in str(found.notes[1])


def test_files_of_one_time_each_without_a_dimension_of_time(tmp_path: Path) -> None:
    whole = dataset(HALVES, [30.0, 60.0], units="mm/h")
    paths = [save(whole.isel(time=k), tmp_path / f"{k}.nc") for k in range(2)]
    found = read_rain_grid(paths, grid=PLANE, start=START, duration=3600.0, stamp="end")
    np.testing.assert_allclose([found.rain.interval(k)[0, -1] / MM_H for k in range(2)], [72.0, 18.0])


def test_what_falls_is_what_the_files_hold(tmp_path: Path) -> None:
    """Area times depth: 100 x 100 m of 18 mm and 100 x 100 m of 36 + 9 mm are 630 m3, none lost in a closed box."""
    path = save(dataset(HALVES, [30.0, 60.0], units="mm/h"), tmp_path / "r.nc")
    found = read(path, stamp="end")
    terrain = Terrain(grid=PLANE, elevation=np.zeros(PLANE.shape), roughness=np.full(PLANE.shape, 0.03, np.float32),
                      building=np.full(PLANE.shape, -1))  # fmt: skip
    flood = simulate_flood(terrain, FloodScenario(duration=3600.0, output_interval=3600.0, rain=found.rain))
    assert float(flood.volume_rain[-1]) == pytest.approx(630.0, rel=1e-6)
    assert float(flood.depth[-1].sum()) * PLANE.cell_area == pytest.approx(630.0, rel=1e-5)


def test_a_run_with_gridded_rain_is_resumed_to_the_bit(tmp_path: Path) -> None:
    """The rain is read anew for each part, through pickle for the second; it is known as the same."""
    path = save(dataset(HALVES, [30.0, 60.0], units="mm/h"), tmp_path / "r.nc")
    terrain = Terrain(grid=PLANE, elevation=np.zeros(PLANE.shape), roughness=np.full(PLANE.shape, 0.03, np.float32),
                      building=np.full(PLANE.shape, -1))  # fmt: skip

    def run(minutes: float, rain: RainField, **options: object) -> xr.Dataset:
        plan = FloodScenario(duration=minutes * 60.0, output_interval=1200.0, rain=rain)
        return simulate_flood(terrain, plan, **options)

    run(40.0, read(path, stamp="end").rain, checkpoint=tmp_path / "c")
    again = pickle.loads(pickle.dumps(read(path, stamp="end").rain))
    resumed = run(60.0, again, checkpoint=tmp_path / "c")  # a warning that it begins anew would be an error
    whole = run(60.0, read(path, stamp="end").rain)
    np.testing.assert_array_equal(resumed.depth.values, whole.depth.values)


@pytest.mark.parametrize(
    ("change", "message"),
    [({"units": "dBZ"}, "no unit of rain"), ({"units": ""}, "no attribute units"), ({"variable": "no"}, "no variable")],
)
def test_what_is_no_rain_is_refused(tmp_path: Path, change: dict, message: str) -> None:
    units = change.pop("units", "mm/h")
    path = save(dataset(HALVES, [30.0, 60.0], units=units), tmp_path / "r.nc")
    with pytest.raises(InputError, match=message):
        read(path, stamp="end", **change)


def test_a_source_that_gives_a_negative_rate_is_refused() -> None:
    class Bad:
        shape = (1, 2, 2)

        def interval(self, k: int) -> np.ndarray:
            return np.full((2, 2), -1.0)

    with pytest.raises(InputError, match="row 0, column 0"):
        RainField([0.0], Bad()).interval(0)
