"""Outputs written while the water runs, so that memory does not grow with time: NetCDF or Zarr.

The file is complete after every output: a run that was stopped leaves all its
times and the maxima so far.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twin.errors import InputError
from twin.flood.results import IN_TIME, Frame, dataset, maxima
from twin.flood.run import Run

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["NetcdfStream", "ZarrStream", "open_stream"]


def open_stream(path: str | Path) -> NetcdfStream | ZarrStream:
    """The writer for a path ending in .nc or .zarr.

    >>> type(open_stream("flood.nc")).__name__
    'NetcdfStream'
    """
    path = Path(path)
    if path.suffix == ".nc":
        return NetcdfStream(path)
    if path.suffix == ".zarr":
        return ZarrStream(path)
    raise InputError(f"out is {path}, expected a path ending in .nc or .zarr")


class NetcdfStream:
    """Appends to a NetCDF-4 file with an unlimited time."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, run: Run, index: int, frame: Frame) -> None:
        """Write the frame as output number `index`, and the maxima so far."""
        if index == 0:
            encoding = {name: {"zlib": True, "complevel": 1} for name in (*IN_TIME, *maxima(run))}
            dataset(run, [frame]).to_netcdf(self.path, unlimited_dims=["time"], encoding=encoding)
            return
        import netCDF4

        with netCDF4.Dataset(self.path, "a") as file:
            file["time"][index] = frame["time"]
            for name, array in frame["fields"].items():
                file[name][index] = array
            for name, value in frame["budget"].items():
                file[name][index] = value
            for name, array in maxima(run).items():
                file[name][:] = array
            file.steps = frame["steps"]

    def open(self) -> xr.Dataset:
        """What was written, read lazily."""
        import xarray as xr

        return xr.open_dataset(self.path, decode_times=False)


class ZarrStream:
    """Appends to a Zarr folder, one chunk a time."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, run: Run, index: int, frame: Frame) -> None:
        """Write the frame as output number `index`, and the maxima so far."""
        fresh = dataset(run, [frame])
        if index == 0:
            if self.path.exists():
                shutil.rmtree(self.path)
            shape = run.terrain.grid.shape
            encoding: dict[str, Any] = {name: {"chunks": (1, *shape)} for name in IN_TIME}
            fresh.to_zarr(self.path, mode="w", encoding=encoding, consolidated=False)
            return
        import zarr

        group = zarr.open_group(str(self.path), mode="r+")
        for name in ("time", *frame["fields"], *frame["budget"]):
            array = group[name]
            assert isinstance(array, zarr.Array)
            array.resize((index + 1, *array.shape[1:]))
            array[index] = fresh[name].values[0]
        for name, values in maxima(run).items():
            group[name][:] = values  # type: ignore[index]
        group.attrs["steps"] = frame["steps"]

    def open(self) -> xr.Dataset:
        """What was written, read lazily."""
        import xarray as xr

        return xr.open_zarr(self.path, decode_times=False, consolidated=False)
