"""Where outputs go while the water runs: memory, NetCDF or Zarr.

Memory for all outputs is taken once; a file keeps memory from growing with time. A file is complete after every
output: a run that was stopped leaves all its times and the maxima so far.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from twin.errors import InputError, TwinError
from twin.files import write_whole
from twin.flood.results import IN_TIME, Frame, completed_bins, dataset, maxima, tracked
from twin.flood.run import Run

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["MemoryOutputs", "NetcdfOutputs", "Outputs", "ZarrOutputs", "open_outputs"]

Array = np.ndarray
RUN = "run"  # attribute of a file: which run it belongs to


class Outputs(Protocol):
    """Takes the outputs of a run one by one."""

    keeps_file: bool

    def write(self, run: Run, index: int, frame: Frame) -> None:
        """Write the frame as output number `index`, and the maxima so far."""

    def times(self) -> Array:
        """Times of the outputs that are already there and of this run. [s]"""

    def open(self, run: Run) -> xr.Dataset:
        """All that was written."""


def open_outputs(path: str | Path | None, n_outputs: int, mark: str) -> Outputs:
    """The writer for a path ending in .nc or .zarr; None keeps outputs in memory.

    mark : written into files unless empty, so that a resumed run does not take those of another for its own.

    >>> type(open_outputs("flood.nc", 3, "")).__name__
    'NetcdfOutputs'
    """
    if path is None:
        return MemoryOutputs(n_outputs)
    path = Path(path)
    if path.suffix == ".nc":
        return NetcdfOutputs(path, mark)
    if path.suffix == ".zarr":
        return ZarrOutputs(path, mark)
    raise InputError(f"out is {path}, expected a path ending in .nc or .zarr")


@contextlib.contextmanager
def _named(path: Path) -> Iterator[None]:
    """Turn what a library raises while it appends to a file into one line that names the file."""
    try:
        yield
    except (OSError, RuntimeError) as error:  # RuntimeError: the NetCDF library's
        reason = getattr(error, "strerror", None) or str(error).splitlines()[0]
        raise TwinError(f"cannot write {path}: {reason}; free space or choose another folder") from error


class MemoryOutputs:
    """Outputs in arrays."""

    keeps_file = False

    def __init__(self, n_outputs: int) -> None:
        self.n_outputs = n_outputs
        self.fields: dict[str, Array] = {}
        self.budgets: dict[str, Array] = {}
        self.seconds = np.full(n_outputs, np.nan)

    def write(self, run: Run, index: int, frame: Frame) -> None:
        """Put the frame in its place."""
        if not self.fields:
            shape = (self.n_outputs, *run.terrain.grid.shape)
            self.fields = {name: np.empty(shape, np.float32) for name in IN_TIME}
            self.budgets = {name: np.empty(self.n_outputs) for name in frame["budget"]}
        self.seconds[index] = frame["time"]
        for name, array in frame["fields"].items():
            self.fields[name][index] = array
        for name, value in frame["budget"].items():
            self.budgets[name][index] = value

    def times(self) -> Array:
        """None: memory does not outlive a run."""
        return np.zeros(0)

    def open(self, run: Run) -> xr.Dataset:
        """The Dataset; it takes over the arrays."""
        return dataset(run, self.fields, self.budgets, self.seconds)


def _first(run: Run, frame: Frame, mark: str) -> xr.Dataset:
    """A Dataset of the first output alone."""
    fields = {name: array[None] for name, array in frame["fields"].items()}
    budgets = {name: np.array([value]) for name, value in frame["budget"].items()}
    made = dataset(run, fields, budgets, np.array([frame["time"]]))
    if mark:
        made.attrs[RUN] = mark
    return made


class NetcdfOutputs:
    """Appends to a NetCDF-4 file with an unlimited time."""

    keeps_file = True

    def __init__(self, path: Path, mark: str) -> None:
        self.path, self.mark = path, mark
        self.bins = 0  # tracked bins written and done with

    def write(self, run: Run, index: int, frame: Frame) -> None:
        """Write the frame as output number `index`, and the maxima so far."""
        if index == 0:
            first = _first(run, frame, self.mark)
            encoding = {name: {"zlib": True, "complevel": 1} for name in (*IN_TIME, *maxima(run))}
            write_whole(self.path, lambda aside: first.to_netcdf(aside, unlimited_dims=["time"], encoding=encoding))
            self.bins = completed_bins(run)
            return
        import netCDF4

        with _named(self.path), netCDF4.Dataset(self.path, "a") as file:
            file["time"][index] = frame["time"]
            for name, array in frame["fields"].items():
                file[name][index] = array
            for name, value in frame["budget"].items():
                file[name][index] = value
            for name, array in maxima(run).items():
                file[name][:] = array
            if run.tracked.row.size:
                for name, array in tracked(run, self.bins).items():
                    file[name][self.bins : self.bins + array.shape[0]] = array
                self.bins = completed_bins(run)
            file.steps = frame["steps"]

    def times(self) -> Array:
        """Times of the outputs in the file, if it is this run's and whole. [s]"""
        import netCDF4

        if not self.path.is_file():
            return np.zeros(0)
        with contextlib.suppress(OSError, IndexError), netCDF4.Dataset(self.path) as file:
            if getattr(file, RUN, None) == self.mark:
                return np.asarray(file["time"][:], np.float64)
        return np.zeros(0)

    def open(self, run: Run) -> xr.Dataset:
        """What was written, read lazily."""
        import xarray as xr

        return xr.open_dataset(self.path, decode_times=False)


class ZarrOutputs:
    """Appends to a Zarr folder, one chunk per time."""

    keeps_file = True

    def __init__(self, path: Path, mark: str) -> None:
        self.path, self.mark = path, mark
        self.bins = 0

    def write(self, run: Run, index: int, frame: Frame) -> None:
        """Write the frame as output number `index`, and the maxima so far."""
        if index == 0:
            first = _first(run, frame, self.mark)
            shape = run.terrain.grid.shape
            encoding: dict[str, Any] = {name: {"chunks": (1, *shape)} for name in IN_TIME}
            write_whole(
                self.path, lambda aside: first.to_zarr(aside, mode="w", encoding=encoding, consolidated=False)
            )
            self.bins = completed_bins(run)
            return
        import zarr

        with _named(self.path):
            group = zarr.open_group(str(self.path), mode="r+")
            in_time = {"time": frame["time"], **frame["fields"], **frame["budget"]}
            for name, values in in_time.items():
                array = group[name]
                assert isinstance(array, zarr.Array)
                array.resize((index + 1, *array.shape[1:]))
                array[index] = values
            for name, values in maxima(run).items():
                group[name][:] = values  # type: ignore[index]
            if run.tracked.row.size:
                for name, values in tracked(run, self.bins).items():
                    group[name][self.bins : self.bins + values.shape[0]] = values  # type: ignore[index]
                self.bins = completed_bins(run)
            group.attrs["steps"] = frame["steps"]

    def times(self) -> Array:
        """Times of the outputs in the folder, if it is this run's and whole. [s]"""
        import xarray as xr

        if not self.path.is_dir():
            return np.zeros(0)
        try:
            kept = xr.open_zarr(self.path, decode_times=False, consolidated=False)
        except (OSError, KeyError, ValueError):
            return np.zeros(0)
        with kept:
            return np.asarray(kept.time.values, np.float64) if kept.attrs.get(RUN) == self.mark else np.zeros(0)

    def open(self, run: Run) -> xr.Dataset:
        """What was written, read lazily."""
        import xarray as xr

        return xr.open_zarr(self.path, decode_times=False, consolidated=False)
