"""GRIB2 messages, written here from the WMO manual and read by ours; ecCodes reads and writes the same."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from pyproj import CRS

from tests.needs import needs
from twin.errors import InputError
from twin.grid import Grid
from twin.io import read_rain_grid
from twin.io.grib2 import fields_of, values_of

START = datetime(2025, 9, 1, 0, 0, tzinfo=UTC)
LEVELS = [0.0, 0.4, 1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 40.0, 80.0]  # representative values of levels 1 to 10 [mm]


def signed(value: int, size: int) -> bytes:
    """Sign and magnitude."""
    return (abs(value) | (1 << (8 * size - 1) if value < 0 else 0)).to_bytes(size, "big")


def section(number: int, body: bytes) -> bytes:
    return struct.pack(">IB", len(body) + 5, number) + body


def moment(time: datetime) -> bytes:
    return struct.pack(">HBBBBB", time.year, time.month, time.day, time.hour, time.minute, time.second)


def run_lengths(levels: np.ndarray, highest: int, bits: int = 8) -> bytes:
    """Template 7.200 as the manual describes it: a level, then the digits of run length less one to the base LNGU."""
    base = 2**bits - 1 - highest
    out: list[int] = []
    k = 0
    while k < levels.size:
        n = 1
        while k + n < levels.size and levels[k + n] == levels[k]:
            n += 1
        out.append(int(levels[k]))
        rest = n - 1
        while rest:
            out.append(highest + 1 + rest % base)
            rest //= base
        k += n
    text = "".join(f"{number:0{bits}b}" for number in out)
    text += "0" * (-len(text) % 8)
    return int(text, 2).to_bytes(len(text) // 8, "big")


def message(
    levels: np.ndarray, end: datetime, *, hours: int = 1, north: float = 35.8, west: float = 139.6,
    step: tuple[float, float] = (0.0125, 1 / 120), template: int = 50008, highest: int = 10, bits: int = 8,
    parameter: int = 8,
) -> bytes:  # fmt: skip
    """One field like JMA's 解析雨量: rows from north to south, template 4.50008 (4.8 and what JMA adds), 5.200."""
    ny, nx = levels.shape
    east, south = west + (nx - 1) * step[0], north - (ny - 1) * step[1]

    def micro(x: float) -> bytes:
        return signed(round(x * 1e6), 4)

    grid = struct.pack(">BIBBH", 0, ny * nx, 0, 0, 0) + b"\x04" + b"\xff" * 15 + struct.pack(">II", nx, ny)
    grid += struct.pack(">II", 0, 0xFFFFFFFF) + micro(north) + micro(west) + b"\x30" + micro(south) + micro(east)
    grid += struct.pack(">II", round(step[0] * 1e6), round(step[1] * 1e6)) + b"\x00"
    reference = end
    product = struct.pack(">HHBB", 0, template, 1, parameter) + b"\x00\x96\xff" + struct.pack(">HB", 0, 0) + b"\x00"
    product += signed(-60 * hours, 4) + b"\x01\xff" + b"\xff" * 4 + b"\xff" * 6
    product += moment(end) + struct.pack(">BIBBBI", 1, 0, 1, 2, 1, hours) + struct.pack(">BI", 255, 0)
    product += b"\x00" * 24 if template >= 50000 else b""
    table = np.round(np.array(LEVELS) * 10).astype(">u2").tobytes()
    packing = struct.pack(">IHBHHB", ny * nx, 200, bits, highest, len(LEVELS), 1) + table
    body = section(1, struct.pack(">HHBBB", 34, 0, 5, 1, 0) + moment(reference) + b"\x00\x02") + section(3, grid)
    body += section(4, product) + section(5, packing) + section(6, b"\xff")
    body += section(7, run_lengths(levels.reshape(-1), highest, bits))
    return b"GRIB\x00\x00\x00\x02" + struct.pack(">Q", 16 + len(body) + 4) + body + b"7777"


def patterns() -> list[np.ndarray]:
    rng = np.random.default_rng(5)
    blocky = np.repeat(np.repeat(rng.integers(0, 11, (6, 8)), 5, axis=0), 40, axis=1)  # runs over one digit
    return [rng.integers(0, 11, (12, 15)), blocky, np.full((300, 400), 1), np.zeros((3, 4), int)]


@pytest.mark.parametrize("bits", [8, 5, 12])
@pytest.mark.parametrize("k", range(4))
def test_run_length_packing(tmp_path: Path, k: int, bits: int) -> None:
    levels = patterns()[k]
    path = tmp_path / "r.bin"
    path.write_bytes(message(levels, START, bits=bits))
    (field,) = fields_of(path)
    expected = np.concatenate([[np.nan], LEVELS])[levels]
    np.testing.assert_array_equal(values_of(field), expected)
    hour = 3600 * 10**9
    assert (field.parameter, field.is_sum, field.end - field.start) == ((0, 1, 8), True, hour)
    assert field.end == int(START.timestamp()) * 10**9


def test_eccodes_reads_the_same_from_the_message_written_here(tmp_path: Path) -> None:
    """With product template 4.8, which ecCodes knows; it has none for 4.50008."""
    needs("eccodes")
    import eccodes

    levels = patterns()[1]
    path = tmp_path / "r.bin"
    path.write_bytes(message(levels, START, template=8))
    handle = eccodes.codes_new_from_message(path.read_bytes())
    eccodes.codes_set(handle, "missingValue", 1e30)
    theirs = eccodes.codes_get_values(handle).reshape(levels.shape)
    eccodes.codes_release(handle)
    ours = values_of(fields_of(path)[0])
    np.testing.assert_array_equal(np.isnan(ours), theirs == 1e30)
    np.testing.assert_allclose(ours[np.isfinite(ours)], theirs[theirs != 1e30])


@pytest.mark.parametrize(("packing", "bits"), [("grid_simple", 16), ("grid_simple", 11), ("grid_second_order", 12)])
@pytest.mark.parametrize("has_bitmap", [False, True])
def test_messages_that_eccodes_wrote(tmp_path: Path, packing: str, bits: int, has_bitmap: bool) -> None:
    needs("eccodes")
    import eccodes

    rng = np.random.default_rng(1)
    values = rng.uniform(0, 30, (10, 12))
    if has_bitmap:
        values[2:4, 3:9] = np.nan
    handle = eccodes.codes_grib_new_from_samples("regular_ll_sfc_grib2")
    for key, value in {
        "Ni": 12, "Nj": 10, "latitudeOfFirstGridPointInDegrees": 35.8, "longitudeOfFirstGridPointInDegrees": 139.6,
        "latitudeOfLastGridPointInDegrees": 35.35, "longitudeOfLastGridPointInDegrees": 140.15,
        "iDirectionIncrementInDegrees": 0.05, "jDirectionIncrementInDegrees": 0.05, "dataDate": 20250901,
        "dataTime": 0, "discipline": 0, "parameterCategory": 1, "parameterNumber": 52, "bitsPerValue": bits,
        "packingType": packing, "missingValue": 9999.0, "bitmapPresent": int(has_bitmap),
    }.items():  # fmt: skip
        eccodes.codes_set(handle, key, value)
    eccodes.codes_set_values(handle, np.where(np.isnan(values), 9999.0, values).reshape(-1))
    path = tmp_path / "r.grib2"
    path.write_bytes(eccodes.codes_get_message(handle))
    eccodes.codes_release(handle)
    (field,) = fields_of(path)
    np.testing.assert_allclose(values_of(field), values, atol=30 / 2 ** (bits - 1))
    np.testing.assert_allclose(field.latitude[[0, -1]], [35.8, 35.35])
    np.testing.assert_allclose(field.longitude[[0, -1]], [139.6, 140.15])
    assert field.start == field.end == int(START.timestamp()) * 10**9


def test_analyses_become_the_rain_of_a_city(tmp_path: Path) -> None:
    """Two hourly analyses in two files: the second with the city's west 20 mm, its east missing."""
    grid = Grid(x0=-3000.0, y0=-33000.0, cell_size=500.0, nx=6, ny=4, crs=CRS.from_epsg(6677))
    first = np.full((24, 24), 7)
    second = np.where(np.arange(24)[None] < 17, 8, 0) * np.ones((24, 1), int)  # 139.6 + 16.5 * 0.0125 = 139.80625
    for k, levels in enumerate((first, second)):
        (tmp_path / f"{k}.bin").write_bytes(message(levels, START + timedelta(hours=k + 1)))
    paths = sorted(tmp_path.glob("*.bin"))
    mm_h = 1e-3 / 3600.0
    found = read_rain_grid(paths, grid=grid, start=START, duration=7200.0, gaps="zero")
    assert found.rain.times.tolist() == [0.0, 3600.0]
    np.testing.assert_allclose(found.rain.interval(0), 10.0 * mm_h)
    second_hour = found.rain.interval(1) / mm_h
    np.testing.assert_allclose(np.unique(np.round(second_hour, 9)), [0.0, 20.0])
    with pytest.raises(InputError, match="for some cells in 1 more"):
        read_rain_grid(paths, grid=grid, start=START, duration=7200.0)


def test_a_parameter_of_jma_needs_its_unit(tmp_path: Path) -> None:
    grid = Grid(x0=-3000.0, y0=-33000.0, cell_size=500.0, nx=6, ny=4, crs=CRS.from_epsg(6677))
    (tmp_path / "r.bin").write_bytes(message(np.full((24, 24), 7), START + timedelta(hours=1), parameter=200))
    with pytest.raises(InputError, match="its unit is not known; state units"):
        read_rain_grid(tmp_path / "r.bin", grid=grid, start=START, duration=3600.0)
    found = read_rain_grid(tmp_path / "r.bin", grid=grid, start=START, duration=3600.0, units="mm")
    np.testing.assert_allclose(found.rain.interval(0), 10.0 * 1e-3 / 3600.0)


def test_blocks_of_one_moment_are_one_field(tmp_path: Path) -> None:
    """Side by side, as in 高解像度降水ナウキャスト: west 5 mm, east 40 mm."""
    grid = Grid(x0=-3000.0, y0=-33000.0, cell_size=500.0, nx=6, ny=4, crs=CRS.from_epsg(6677))
    end = START + timedelta(hours=1)
    west, east = message(np.full((24, 17), 6), end), message(np.full((24, 7), 9), end, west=139.6 + 17 * 0.0125)
    (tmp_path / "r.bin").write_bytes(west + east)
    found = read_rain_grid(tmp_path / "r.bin", grid=grid, start=START, duration=3600.0)
    rates = found.rain.interval(0) / (1e-3 / 3600.0)
    np.testing.assert_allclose(rates[:, 0], 5.0)
    np.testing.assert_allclose(rates[:, -1], 40.0)


def test_between_blocks_there_is_no_rain(tmp_path: Path) -> None:
    """Two blocks with the city between them: nothing is known there."""
    grid = Grid(x0=-3000.0, y0=-33000.0, cell_size=500.0, nx=6, ny=4, crs=CRS.from_epsg(6677))
    end = START + timedelta(hours=1)
    blocks = [message(np.full((24, 8), 6), end, west=139.6 + k * 0.0125) for k in (0, 40)]
    (tmp_path / "r.bin").write_bytes(b"".join(blocks))
    with pytest.raises(InputError, match="is not known in"):
        read_rain_grid(tmp_path / "r.bin", grid=grid, start=START, duration=3600.0)
    (tmp_path / "s.bin").write_bytes(blocks[0] + message(np.full((24, 8), 6), end, west=139.7062))
    with pytest.raises(InputError, match="shifted by parts of a cell"):
        read_rain_grid(tmp_path / "s.bin", grid=grid, start=START, duration=3600.0)


@pytest.mark.parametrize("cut", [3, 40, 300])
def test_a_cut_off_file_is_refused(tmp_path: Path, cut: int) -> None:
    whole = message(patterns()[0], START)
    (tmp_path / "r.bin").write_bytes(whole[:-cut] if cut < 300 else b"")
    with pytest.raises(InputError, match=r"cut off|no GRIB2 message"):
        fields_of(tmp_path / "r.bin")
