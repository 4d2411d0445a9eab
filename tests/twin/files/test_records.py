"""What is stored comes back the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from pyproj import CRS

from twin.files import load_dataset, load_record, save_dataset, save_record, write_netcdf
from twin.grid import Grid
from twin.notes import Note


@dataclass(frozen=True, kw_only=True)
class Everything:
    """One field of each kind a container has."""

    numbers: np.ndarray
    names: np.ndarray
    grid: Any
    crs: Any
    notes: tuple[Any, ...]
    hazards: Any
    table: Any
    nothing: Any = None


def test_a_record_comes_back_the_same(tmp_path: Path) -> None:
    record = Everything(
        numbers=np.array([1.0, np.nan]),
        names=np.array(["橋", "b"], dtype=object),
        grid=Grid(x0=0.0, y0=1.0, cell_size=2.0, nx=3, ny=4, crs=CRS.from_epsg(6677)),
        crs=CRS.from_epsg(6697),
        notes=(Note("flood.no_drains"), Note.plain("as told by the fire brigade")),
        hazards=(frozenset({"flood", "tsunami"}), None),
        table=pd.DataFrame({"row": [1], "message": ["x"]}),
    )
    save_record(record, tmp_path / "r.npz")
    back = load_record(Everything, tmp_path / "r.npz")
    np.testing.assert_array_equal(back.numbers, record.numbers)
    assert back.names.tolist() == ["橋", "b"]
    assert (back.grid, back.crs, back.notes, back.hazards) == (record.grid, record.crs, record.notes, record.hazards)
    pd.testing.assert_frame_equal(back.table, record.table)
    assert back.nothing is None


def small() -> xr.Dataset:
    return xr.Dataset(
        {"depth": (("time", "y", "x"), np.arange(12, dtype=np.float32).reshape(2, 2, 3)), "steps": ((), np.int32(3))},
        coords={"time": [0.0, 60.0], "y": [1.0, 3.0], "x": [0.0, 2.0, 4.0]},
        attrs={"crs_wkt": CRS.from_epsg(6677).to_wkt(), "assumptions": ["a", "b"], "is_whole": True, "none": None},
    )


def test_a_dataset_comes_back_the_same(tmp_path: Path) -> None:
    save_dataset(small(), tmp_path / "d.nc")
    xr.testing.assert_equal(load_dataset(tmp_path / "d.nc"), small())


def test_netcdf_keeps_the_rules_of_cf(tmp_path: Path) -> None:
    """CF 1.11: sections 4.4 (time), 2.5.1 (no missing values in coordinates), 5.6 (grid mapping)."""
    import netCDF4

    given = small()
    write_netcdf(given, tmp_path / "cf.nc", start="2026-09-02T00:00:00+09:00")
    write_netcdf(given, tmp_path / "undated.nc")
    assert "units" not in given["depth"].attrs  # the caller's Dataset stays as it is
    for name, since in (("cf.nc", "seconds since 2026-09-02"), ("undated.nc", "seconds since 1970-01-01")):
        with netCDF4.Dataset(tmp_path / name) as file:
            assert file["time"].units.startswith(since)
            assert file["time"].standard_name == "time"
            assert all("_FillValue" not in file[axis].ncattrs() for axis in ("time", "x", "y"))
            mapping = file[file["depth"].grid_mapping]
            assert mapping.grid_mapping_name == "transverse_mercator"
            assert file["depth"].units == "m"
            assert file.Conventions.startswith("CF-")
