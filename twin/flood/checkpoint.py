"""Save a run and go on from it later to the same bits, with every output of a run that was not stopped.

A checkpoint is a file with the present state, and beside it a folder with what is final: one file per output, with the
time bins that were completed since the one before. At an output the state is written anew and one file is added;
nothing else is rewritten. Each file is written whole, the state last: where a run is killed in between, the state
is that of the output before, and the surplus file is overwritten when the run goes on.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import shutil
import zipfile
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from twin.arrays import AnyArray
from twin.errors import TwinError
from twin.files import code_hash, whole_file
from twin.flood.output_files import Outputs
from twin.flood.results import Frame
from twin.flood.sewer import SewerNetwork
from twin.flood.state import WORST, FloodState
from twin.kernels.shallow_water.tables import Maxima
from twin.terrain import Terrain

__all__ = [
    "Checkpoint", "digest", "remove_checkpoint", "run_marks", "solver_mark", "state_of", "take_state", "terrain_mark",
]  # fmt: skip

SEWER = "sewer_"
VERSION = "4"
# Words, not physics; outputs are compared by their times.
_NO_MATTER = {"duration", "output_interval", "name", "assumptions"}
_CODE = ("twin.flood", "twin.kernels.shallow_water")


def _feed(digest: hashlib._Hash, value: Any) -> None:
    """Hash arrays by their bytes, dataclasses by their fields, all else by its repr."""
    if isinstance(value, np.ndarray):
        digest.update(f"{value.dtype}{value.shape}".encode())
        digest.update(np.ascontiguousarray(value).tobytes())
    elif dataclasses.is_dataclass(value):
        for item in dataclasses.fields(value):
            if item.name not in _NO_MATTER:
                digest.update(item.name.encode())
                _feed(digest, getattr(value, item.name))
    elif isinstance(value, (tuple, list)):
        for part in value:
            _feed(digest, part)
    elif isinstance(value, Mapping):
        for key in sorted(value):
            digest.update(str(key).encode())
            _feed(digest, value[key])
    else:
        digest.update(repr(value).encode())


def digest(*values: Any) -> str:
    """Hash of arrays, dataclasses, sequences and plain values."""
    found = hashlib.sha256()
    for value in values:
        _feed(found, value)
    return found.hexdigest()[:32]


def terrain_mark(terrain: Terrain) -> str:
    """Mark of a terrain in a checkpoint."""
    return digest(terrain)


def solver_mark(solver: str, order: int, dtype: str, bed: str, device: str = "cpu") -> str:
    """Mark of the way the equations were solved in a checkpoint."""
    return digest(solver, order, dtype, bed, device)


def run_marks(run: FloodState, terrain: Terrain, *, in_file: bool) -> dict[str, str]:
    """Hashes of all that decides the course of a run that has not begun, by what it is.

    The scenario's duration may differ between the parts of a run; its outputs so far may not, see `Checkpoint`.

    terrain : as it was given. in_file : whether outputs go to a file and not into memory.
    """
    scenario = run.scenario
    cells, method = run.record.tracked, run.method
    tracked: list[Any] = [cells.row, cells.column, cells.interval]
    if in_file and cells.row.size:
        tracked.append(cells.depth.shape[0])  # the file has room for these bins
    marks = {
        "program": code_hash(*_CODE),
        "terrain": terrain_mark(terrain),
        "scenario": digest(scenario),
        "initial water": digest(run.water),
        "solver": solver_mark(method.solver, method.order, method.dtype, method.bed, method.device),
        "tracked cells": digest(tracked),
        "place of the outputs": "file" if in_file else "memory",
    }
    if scenario.sewer is not None:
        versions = [metadata.version(name) for name in ("pyswmm", "swmm-toolkit")]
        marks["sewer network"] = digest(Path(scenario.sewer.network).read_bytes(), *versions)
    return marks


class Checkpoint:
    """The saved state of one run at a path.

    path : the state; the folder `path`.outputs beside it holds what is final.
    marks : as of `run_marks`
    """

    def __init__(self, path: str | Path, marks: Mapping[str, str]) -> None:
        self.path = Path(path)
        self.marks = dict(marks)
        self.folder = _folder(self.path)
        self._bins = 0  # completed time bins that are in the folder

    def save(self, run: FloodState, index: int, frame: Frame, network: SewerNetwork | None = None) -> None:
        """Write output number `index` and the state after it.

        Raises
        ------
        TwinError
            The system refuses to write: one line that names the file.
        """
        self._save_final(run, index, frame)
        sewer: dict[str, Any] = (
            {} if network is None else {SEWER + name: part for name, part in network.saved().items()}
        )
        times = run.scenario.output_times[: index + 1]
        now = run.completed_bins
        kept = {f"bin_{name}": getattr(run.record.tracked, name)[now] for name in WORST}
        kept |= {f"observed_{name}": array for name, array in run.observations.saved().items()}
        with whole_file(self.path) as aside, aside.open("wb") as file:
            np.savez(
                file, allow_pickle=False, version=np.array(VERSION), marks=np.array(json.dumps(self.marks)),
                times=times, section_volume=run.record.sections.volume, **state_of(run), **kept, **sewer,
            )  # fmt: skip

    def _save_final(self, run: FloodState, index: int, frame: Frame) -> None:
        """Add the output, unless it goes to a file of its own, and the time bins that are complete."""
        done = run.completed_bins
        kept: dict[str, Any] = {f"bin_{name}": getattr(run.record.tracked, name)[self._bins : done] for name in WORST}
        if self.marks["place of the outputs"] == "memory":
            kept |= {f"field_{name}": array for name, array in frame["fields"].items()}
            kept |= {f"budget_{name}": np.array(value) for name, value in frame["budget"].items()}
        with whole_file(self._final(index)) as aside, aside.open("wb") as file:
            np.savez(file, allow_pickle=False, time=np.array(frame["time"]), steps=np.array(frame["steps"]), **kept)
        self._bins = done

    def _final(self, index: int) -> Path:
        return self.folder / f"{index:06d}.npz"

    @property
    def mark(self) -> str:
        """All marks as one."""
        return digest(sorted(self.marks.items()))

    def restore(self, run: FloodState, outputs: Outputs, network: SewerNetwork | None = None) -> tuple[int, str]:
        """Put the saved state into a fresh run, and the outputs so far into `outputs`.

        Returns
        -------
        int, str
            How many outputs were made before; 0 with the reason where the checkpoint cannot be used, and the run
            is as it was.

        Raises
        ------
        InputError
            The replay of the sewer ends in another state.
        """
        try:
            with self.path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
                saved = {name: stored[name] for name in stored.files}
            n_outputs = int(saved["times"].size)
            misfit = self._misfit(run, saved, outputs)
            if misfit:
                return 0, misfit
            for index in range(n_outputs):
                with zipfile.ZipFile(self._final(index)) as final:
                    if final.testzip() is not None:
                        return 0, f"output {index} beside it is damaged"
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            return 0, f"it cannot be read ({str(error).splitlines()[0] if str(error) else type(error).__name__})"
        for index in range(n_outputs):
            self._take_final(run, index, outputs)
        take_state(run, saved)
        run.record.sections.volume[:] = saved["section_volume"]
        records = {n.removeprefix("observed_"): array for n, array in saved.items() if n.startswith("observed_")}
        run.observations.restore(records)
        now = run.completed_bins
        for name in WORST:
            getattr(run.record.tracked, name)[now] = saved[f"bin_{name}"]
        if network is not None:
            network.resume({n.removeprefix(SEWER): part for n, part in saved.items() if n.startswith(SEWER)})
        return n_outputs, ""

    def _misfit(self, run: FloodState, saved: Mapping[str, AnyArray], outputs: Outputs) -> str:
        """Why a saved state is not of this run; empty where it is."""
        if str(saved["version"]) != VERSION:
            return "it was written by another version of this program"
        marks = json.loads(str(saved["marks"]))
        other = [name for name in {**marks, **self.marks} if marks.get(name) != self.marks.get(name)]
        if other:
            return "it was made with other " + ", ".join(other)
        times = saved["times"]
        if not np.array_equal(times, run.scenario.output_times[: times.size]):
            return "it was made with other times of output"
        if outputs.keeps_file and not np.array_equal(outputs.times()[: times.size], times):
            return "the file of outputs it goes on with is not there, or not of this run"
        return ""

    def _take_final(self, run: FloodState, index: int, outputs: Outputs) -> None:
        with self._final(index).open("rb") as file, np.load(file, allow_pickle=False) as stored:
            final = {name: stored[name] for name in stored.files}
        done = self._bins + final[f"bin_{WORST[0]}"].shape[0]
        for name in WORST:
            getattr(run.record.tracked, name)[self._bins : done] = final[f"bin_{name}"]
        self._bins = done
        if outputs.keeps_file:
            return
        parts: dict[str, dict[str, Any]] = {"field_": {}, "budget_": {}}
        for prefix, found in parts.items():
            found.update({n.removeprefix(prefix): array for n, array in final.items() if n.startswith(prefix)})
        budget = {name: float(value) for name, value in parts["budget_"].items()}
        frame: Frame = {
            "time": float(final["time"]), "fields": parts["field_"], "budget": budget, "steps": int(final["steps"]),
        }  # fmt: skip
        outputs.write(run, index, frame)

    def begin(self) -> None:
        """Forget what another run left at this path."""
        remove_checkpoint(self.path)


def state_of(run: FloodState) -> dict[str, AnyArray]:
    """All that the water remembers, by name; views, not copies."""
    roofs = run.rain.roofs
    kept = {f"maxima_{name}": array for name, array in run.record.maxima._asdict().items()}
    kept |= {f"worst_{name}": array for name, array in run.worst._asdict().items()}
    return kept | {
        "state": run.water, "clock": run.record.clock, "ledger": run.record.ledger,
        "roof_held": np.array(run.roof_held), "roofs": np.zeros(0) if roofs is None else roofs.held,
        "memory": run.forcing.soil.memory, "drained": run.forcing.sources.drain.taken,
        "pumped": run.forcing.sources.pump.taken, "linked": run.forcing.sources.link.taken,
        "ruled": run.forcing.sources.rules.is_open, "initial_volume": np.array(run.initial_volume),
    }  # fmt: skip


def take_state(run: FloodState, saved: Mapping[str, AnyArray]) -> None:
    """Put what `state_of` found into a run of the same kind."""
    run.states[:] = saved["state"]
    run.which = 0
    for name in Maxima._fields:
        getattr(run.record.maxima, name)[:] = saved[f"maxima_{name}"]
    for name in WORST:
        getattr(run.worst, name)[:] = saved[f"worst_{name}"]
    run.record.clock[:] = saved["clock"]
    run.record.ledger[:] = saved["ledger"]
    run.roof_held = float(saved["roof_held"])
    run.initial_volume = float(saved["initial_volume"])
    if run.rain.roofs is not None and saved["roofs"].size:
        run.rain.roofs.held[:] = saved["roofs"]
    run.forcing.soil.memory[:] = saved["memory"]
    run.forcing.sources.drain.taken[:] = saved["drained"]
    run.forcing.sources.pump.taken[:] = saved["pumped"]
    run.forcing.sources.link.taken[:] = saved["linked"]
    run.forcing.sources.rules.is_open[:] = saved["ruled"]


def _folder(path: Path) -> Path:
    return path.with_name(path.name + ".outputs")


def remove_checkpoint(path: str | Path) -> None:
    """Remove a checkpoint and the outputs kept beside it; nothing happens where there is none.

    Raises
    ------
    TwinError
        The system refuses.

    Examples
    --------
    >>> remove_checkpoint("no such file")
    """
    path = Path(path)
    try:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            path.unlink()
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            shutil.rmtree(_folder(path))
    except OSError as error:
        raise TwinError(f"cannot remove checkpoint {path}: {error.strerror}") from error
