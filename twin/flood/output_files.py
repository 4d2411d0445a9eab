"""Where the outputs of a run go while the water runs: memory, NetCDF or Zarr.

Memory for all outputs is taken once; a file keeps memory from growing with time. A file is complete after every
output: a run that was stopped leaves all its times and the maxima so far.

Packed outputs hold depth, velocity and peaks as multiples of powers of two (`STEPS`), which compress to a fraction;
levels are the sum of ground and depth and are not stored. In Zarr, a chunk that has not changed since the output before
is the same file under a second name (a hard link), and a dry one is not there: any reader of Zarr reads both.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from twin.arrays import Float32Array, FloatArray
from twin.errors import InputError, TwinError
from twin.files import write_whole
from twin.flood.gauge_records import Observations, observation_variables
from twin.flood.results import (
    IN_TIME,
    MAXIMA,
    Frame,
    budget_attributes,
    coordinates,
    dataset,
    fields,
    fixed_variables,
    global_attributes,
    maxima,
    tracked,
    tracked_coordinates,
)
from twin.flood.state import WORST, FloodState
from twin.quantities import attributes

if TYPE_CHECKING:
    import xarray as xr
    import zarr

__all__ = [
    "STEPS",
    "MemoryOutputs",
    "NetcdfOutputs",
    "Outputs",
    "ZarrOutputs",
    "add_attributes",
    "open_flood",
    "open_outputs",
    "packed",
]

RUN = "run"  # attribute of a file: which run it belongs to
# Packed values are multiples of these [m, m/s, m3/s2]: depth and velocity the nearest one, peaks the next above.
STEPS = {
    "depth": 2.0**-12, "velocity_x": 2.0**-12, "velocity_y": 2.0**-12,
    "depth_peak": 2.0**-10, "speed_peak": 2.0**-10, "flow_peak": 2.0**-10,
}  # fmt: skip
_ROWS, _COLUMNS = 256, 512  # of a chunk
_BINS = 1 << 18  # values of a chunk of tracked cells


def packed(name: str, values: Float32Array, *, is_last: bool = False) -> Float32Array:
    """Values as they are stored in packed outputs; the state at the end of the run is left exact.

    Depth and velocity go to the nearest multiple of `STEPS`; peaks to the next above, so that none is understated, but
    to zero below half a step.

    >>> packed("depth", np.array([0.1, np.nan], np.float32))
    array([0.10009766,        nan], dtype=float32)
    """
    step = np.float32(STEPS[name])
    if not name.endswith("_peak"):
        return values if is_last else np.rint(values / step) * step
    return np.where(values < 0.5 * step, np.float32(0.0), np.ceil(values / step) * step)


def _packing(name: str) -> dict[str, Any]:
    """Attributes of a packed variable that state its error."""
    step = STEPS[name]
    if name.endswith("_peak"):
        return {"quantization": f"multiples of {step:g}, rounded up", "largest_error": step}
    return {"quantization": f"nearest multiple of {step:g}; exact at the end of the run", "largest_error": 0.5 * step}


class Outputs(Protocol):
    """Takes the outputs of a run one by one.

    keeps_file : they outlive the run; needs_fields : they take them from the frame
    keeps_worst : they add the peaks to the maxima of the run themselves
    """

    keeps_file: bool
    needs_fields: bool
    keeps_worst: bool

    def write(self, run: FloodState, index: int, frame: Frame) -> None:
        """Write the frame as output number `index`, and the maxima so far."""

    def times(self) -> FloatArray:
        """Times of the outputs that are already there and of this run. [s]"""

    def open(self, run: FloodState) -> xr.Dataset:
        """All that was written."""


def open_outputs(path: str | Path | None, n_outputs: int, mark: str, *, is_packed: bool = False) -> Outputs:
    """The writer for a path ending in .nc or .zarr; None keeps outputs in memory.

    mark : written into files unless empty, so that a resumed run does not take those of another for its own.

    >>> type(open_outputs("flood.nc", 3, "")).__name__
    'NetcdfOutputs'
    """
    if path is None:
        return MemoryOutputs(n_outputs)
    path = Path(path)
    if path.suffix == ".nc":
        return NetcdfOutputs(path, mark, is_packed=is_packed)
    if path.suffix == ".zarr":
        return ZarrOutputs(path, mark, is_packed=is_packed)
    raise InputError(f"out is {path}, expected a path ending in .nc or .zarr")


def open_flood(path: str | Path) -> xr.Dataset:
    """A flood that was written while it ran, read from the file when values are asked for, and not kept in memory.

    Levels that were not stored are computed from ground and depth, in the same way.
    """
    import xarray as xr

    path = Path(path)
    if path.suffix != ".zarr":
        return xr.open_dataset(path, decode_times=False, cache=False)
    flood = xr.open_dataset(
        path, engine="zarr", decode_times=False, cache=False, chunks=None, backend_kwargs={"consolidated": False}
    )
    if "level" not in flood and "depth" in flood:
        flood["level"] = xr.Variable(("time", "y", "x"), _lazy_level(path), attributes("level"))
        flood["level"].attrs["grid_mapping"] = "spatial_ref"
    return flood


def add_attributes(path: str | Path, attrs: Mapping[Any, Any]) -> None:
    """Write attributes that a finished run's Dataset has into its Zarr folder."""
    import zarr

    plain = {str(key): value.item() if isinstance(value, np.generic) else value for key, value in attrs.items()}
    zarr.open_group(str(path), mode="r+").attrs.update(plain)


def _lazy_level(path: Path) -> Any:
    """Level as ground plus depth of a Zarr folder, computed for what is asked."""
    import zarr
    from xarray.backends.common import BackendArray
    from xarray.core import indexing

    group = zarr.open_group(str(path), mode="r")
    depth: Any = group["depth"]
    elevation: Any = group["elevation"]

    class Level(BackendArray):  # type: ignore[misc]
        """(time, y, x) float32; NaN where dry or unknown. [m]"""

        shape = depth.shape
        dtype = np.dtype(np.float32)

        def __getitem__(self, key: Any) -> Any:
            return indexing.explicit_indexing_adapter(key, self.shape, indexing.IndexingSupport.BASIC, self._values)

        def _values(self, key: tuple[Any, ...]) -> Any:
            water = np.asarray(depth[key])
            ground = np.asarray(elevation[key[1:]], np.float64)
            return np.where(water > 0, ground + water, np.nan).astype(np.float32)

    return indexing.LazilyIndexedArray(Level())


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
    needs_fields = True
    keeps_worst = False

    def __init__(self, n_outputs: int) -> None:
        self.n_outputs = n_outputs
        self.fields: dict[str, Float32Array] = {}
        self.budgets: dict[str, FloatArray] = {}
        self.seconds = np.full(n_outputs, np.nan)

    def write(self, run: FloodState, index: int, frame: Frame) -> None:
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

    def times(self) -> FloatArray:
        """None: memory does not outlive a run."""
        return np.zeros(0)

    def open(self, run: FloodState) -> xr.Dataset:
        """The Dataset; it takes over the arrays."""
        return dataset(run, self.fields, self.budgets, self.seconds)


def _is_last(run: FloodState) -> bool:
    return run.time == run.scenario.duration


def _new_records(found: Observations, done: dict[str, int]) -> dict[str, tuple[int, Any]]:
    """Records since the output before: for each variable the place of the first one, and values; updates `done`."""
    data, at = observation_variables(found)
    new: dict[str, tuple[int, Any]] = {}
    for axis in ("gauge_time", "section_time"):
        if axis not in at:
            continue
        first = done.get(axis, 0)
        new[axis] = (first, at[axis][1][first:])
        new |= {name: (first, values[first:]) for name, (dims, values, _) in data.items() if dims[0] == axis}
        done[axis] = len(at[axis][1])
    return new


class NetcdfOutputs:
    """Appends to a NetCDF-4 file with an unlimited time."""

    keeps_file = True
    needs_fields = True
    keeps_worst = False

    def __init__(self, path: Path, mark: str, *, is_packed: bool = False) -> None:
        self.path, self.mark, self.is_packed = path, mark, is_packed
        self.bins = 0  # tracked bins written and done with
        self.records: dict[str, int] = {}  # records of gauges and sections written, by time axis

    def write(self, run: FloodState, index: int, frame: Frame) -> None:
        """Write the frame as output number `index`, and the maxima so far."""
        shown = dict(frame["fields"])
        if self.is_packed:
            shown |= {name: packed(name, shown[name], is_last=_is_last(run)) for name in STEPS}
            dry = ~(shown["depth"] > 0)
            shown["level"] = np.where(dry, np.float32(np.nan), shown["level"])
        if index == 0:
            self._create(run, frame, shown)
            return
        import netCDF4

        with _named(self.path), netCDF4.Dataset(self.path, "a") as file:
            file["time"][index] = frame["time"]
            for name, array in shown.items():
                file[name][index] = array
            for name, value in frame["budget"].items():
                file[name][index] = value
            for name, array in maxima(run).items():
                file[name][:] = array
            if run.record.tracked.row.size:
                for name, array in tracked(run, self.bins).items():
                    file[name][self.bins : self.bins + array.shape[0]] = array
                self.bins = run.completed_bins
            for name, (first, values) in _new_records(run.observations, self.records).items():
                file[name][first : first + len(values)] = values
            file.steps = frame["steps"]

    def _create(self, run: FloodState, frame: Frame, shown: dict[str, Float32Array]) -> None:
        budgets = {name: np.array([value]) for name, value in frame["budget"].items()}
        in_time = {name: array[None] for name, array in shown.items()}
        made = dataset(run, in_time, budgets, np.array([frame["time"]]))
        if self.mark:
            made.attrs[RUN] = self.mark
        if self.is_packed:
            for name in STEPS:
                made[name].attrs |= _packing(name)
        encoding = {name: {"zlib": True, "complevel": 1} for name in (*IN_TIME, *MAXIMA)}
        growing = [axis for axis in ("time", "gauge_time", "section_time") if axis in made.dims]
        write_whole(self.path, lambda aside: made.to_netcdf(aside, unlimited_dims=growing, encoding=encoding))
        self.bins = run.completed_bins
        _new_records(run.observations, self.records)

    def times(self) -> FloatArray:
        """Times of the outputs in the file, if it is this run's and whole. [s]"""
        import netCDF4

        if not self.path.is_file():
            return np.zeros(0)
        with contextlib.suppress(OSError, IndexError), netCDF4.Dataset(self.path) as file:
            if getattr(file, RUN, None) == self.mark:
                return np.asarray(file["time"][:], np.float64)
        return np.zeros(0)

    def open(self, run: FloodState) -> xr.Dataset:
        """What was written, read lazily."""
        return open_flood(self.path)


class ZarrOutputs:
    """Appends to a Zarr folder, in chunks of one time and `_ROWS` x `_COLUMNS` cells; fields are made band by band."""

    keeps_file = True
    needs_fields = False
    keeps_worst = True

    def __init__(self, path: Path, mark: str, *, is_packed: bool = False) -> None:
        self.path, self.mark, self.is_packed = path, mark, is_packed
        self.bins = 0
        self.records: dict[str, int] = {}
        self.written: dict[tuple[str, int, int], bytes] = {}  # hash of each chunk of the output before
        self.last = -1  # that output

    @property
    def names(self) -> tuple[str, ...]:
        """Variables in time that are stored."""
        return tuple(STEPS) if self.is_packed else IN_TIME

    def write(self, run: FloodState, index: int, frame: Frame) -> None:
        """Write the present state as output number `index`, and the maxima so far."""
        import zarr

        if index == 0:
            write_whole(self.path, lambda aside: self._create(run, frame, aside))
        with _named(self.path):
            group = zarr.open_group(str(self.path), mode="r+")
            self._write_fields(run, index, group)
            for name, value in frame["budget"].items():
                _grown(group, name, index + 1)[index] = value
            self._write_parts(run, group)
            group.attrs["steps"] = frame["steps"]
            _grown(group, "time", index + 1)[index] = frame["time"]

    def _create(self, run: FloodState, frame: Frame, path: Path) -> None:
        """A folder without output: what does not change, and room for the rest."""
        import xarray as xr
        import zarr
        from zarr.codecs import BloscCodec

        records, places = observation_variables(run.observations)
        first = {name: ("time", np.zeros(0), budget_attributes(name)) for name in frame["budget"]}
        fixed = fixed_variables(run)
        for _, _, meaning in fixed.values():
            meaning["grid_mapping"] = "spatial_ref"
        time = ("time", np.zeros(0), {"units": "s", "long_name": "time since the start"})
        at = {"time": time, **coordinates(run), **tracked_coordinates(run), **places}
        made = xr.Dataset({**fixed, **first, **records}, at, global_attributes(run))
        if self.mark:
            made.attrs[RUN] = self.mark
        encoding = {name: {"chunks": (1024,)} for name in ("time", *first)}
        for name, (dims, values, *_) in {**records, **places}.items():
            axis = dims if isinstance(dims, str) else dims[0]
            if axis.endswith("_time"):
                encoding[name] = {"chunks": (1024, *np.shape(values)[1:])}
        made.to_zarr(path, mode="w", encoding=encoding, consolidated=False)
        group = zarr.open_group(str(path), mode="r+")
        ny, nx = run.terrain.grid.shape
        chunk = (min(ny, _ROWS), min(nx, _COLUMNS))
        codec = BloscCodec(cname="zstd", clevel=3, shuffle="shuffle")
        new: dict[str, Any] = {"dtype": "float32", "compressors": codec}
        for name in self.names:
            meaning = {**attributes(name), "grid_mapping": "spatial_ref"}
            meaning |= _packing(name) if self.is_packed else {}
            group.create_array(
                name, shape=(0, ny, nx), chunks=(1, *chunk), dimension_names=("time", "y", "x"), attributes=meaning,
                fill_value=0.0, **new,
            )  # fmt: skip
        for name in MAXIMA:
            meaning = {**attributes(name), "grid_mapping": "spatial_ref"}
            group.create_array(
                name, shape=(ny, nx), chunks=chunk, dimension_names=("y", "x"), attributes=meaning, fill_value=0.0,
                **new,
            )  # fmt: skip
        n_bins, n = run.record.tracked.depth.shape
        for name in WORST if n else ():
            meaning = {**attributes(f"track_{name}")}
            group.create_array(
                f"track_{name}", shape=(n_bins, n), chunks=(min(max(_BINS // n, 1), n_bins), n),
                dimension_names=("track_time", "track_cell"), attributes=meaning,
                fill_value=np.nan, **new,
            )  # fmt: skip
        _new_records(run.observations, self.records)

    def _write_fields(self, run: FloodState, index: int, group: zarr.Group) -> None:
        """The chunks of one output, band by band; those of a killed run at this place are removed before."""
        arrays = {name: _grown(group, name, index + 1) for name in self.names}
        for array in arrays.values():
            shutil.rmtree(_chunk_file(self.path, array, (index, 0, 0)).parents[1], ignore_errors=True)
        if self.last != index - 1:
            self.written = {}
        ny, nx = run.terrain.grid.shape
        is_last = _is_last(run)
        for j in range(0, ny, _ROWS):
            rows = slice(j, j + _ROWS)
            band = fields(run, rows)
            for name, array in arrays.items():
                values = packed(name, band[name], is_last=is_last) if self.is_packed else band[name]
                for i in range(0, nx, _COLUMNS):
                    self._write_chunk(name, array, index, (j, i), np.ascontiguousarray(values[:, i : i + _COLUMNS]))
            del band
            self._write_maxima(run, index, group, rows)
        self.last = index

    def _write_maxima(self, run: FloodState, index: int, group: zarr.Group, rows: slice) -> None:
        """Maxima of some rows; those of the run up to the output before are in the file."""
        found = maxima(run, rows)
        if index:
            for name in WORST:
                before: Any = group[f"{name}_max"]
                np.maximum(found[f"{name}_max"], before[rows], out=found[f"{name}_max"])
            depth = found["depth_max"]
            level = (run.terrain.elevation[rows] + depth).astype(np.float32)
            found["level_max"] = np.where(depth > 0, level, np.float32(np.nan))
        for name, values in found.items():
            group[name][rows] = values  # type: ignore[index]

    def _write_chunk(
        self, name: str, array: zarr.Array[Any], index: int, corner: tuple[int, int], values: Float32Array
    ) -> None:
        """One chunk: a link to that of the output before where nothing changed."""
        j, i = corner
        key = (name, j, i)
        digest = hashlib.blake2b(values.data, digest_size=16).digest()
        is_same = self.written.get(key) == digest
        self.written[key] = digest
        if is_same:
            place = (j // _ROWS, i // _COLUMNS)
            before = _chunk_file(self.path, array, (index - 1, *place))
            if not before.exists():  # dry: nothing is stored
                return
            after = _chunk_file(self.path, array, (index, *place))
            after.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(OSError):  # a file system without links holds it twice
                os.link(before, after)
                return
        array[index, j : j + values.shape[0], i : i + values.shape[1]] = values

    def _write_parts(self, run: FloodState, group: zarr.Group) -> None:
        """Time bins of tracked cells, and records, since the output before."""
        if run.record.tracked.row.size:
            for name, values in tracked(run, self.bins).items():
                group[name][self.bins : self.bins + values.shape[0]] = values  # type: ignore[index]
            self.bins = run.completed_bins
        for name, (first, values) in _new_records(run.observations, self.records).items():
            if len(values):
                _grown(group, name, first + len(values))[first : first + len(values)] = values

    def times(self) -> FloatArray:
        """Times of the outputs in the folder, if it is this run's and whole. [s]"""
        import zarr

        if not self.path.is_dir():
            return np.zeros(0)
        try:
            group = zarr.open_group(str(self.path), mode="r")
            return np.asarray(group["time"][:], np.float64) if group.attrs.get(RUN) == self.mark else np.zeros(0)  # type: ignore[index]
        except (OSError, KeyError, ValueError):
            return np.zeros(0)

    def open(self, run: FloodState) -> xr.Dataset:
        """What was written, read lazily."""
        return open_flood(self.path)


def _grown(group: zarr.Group, name: str, length: int) -> zarr.Array[Any]:
    """An array of the group, made so long along its first axis; what a killed run left beyond is kept out."""
    array: Any = group[name]
    if array.shape[0] != length:
        array.resize((length, *array.shape[1:]))
    return array  # type: ignore[no-any-return]


def _chunk_file(path: Path, array: zarr.Array[Any], place: tuple[int, int, int]) -> Path:
    """The file of a chunk."""
    metadata: Any = array.metadata
    return path / array.path / metadata.encode_chunk_key(place)
