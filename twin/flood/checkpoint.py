"""Save a run and go on from it later to the same bits."""

from __future__ import annotations

import dataclasses
import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from twin.errors import InputError
from twin.flood.run import Run
from twin.flood.sewer import SewerLink

__all__ = ["fingerprint", "restore", "save"]

SEWER = "sewer_"
_LATER = {"duration", "output_interval", "name", "assumptions"}  # may differ between the parts of a run


def _feed(digest: Any, value: Any) -> None:
    """Hash arrays by their bytes, dataclasses by their fields, all else by its repr."""
    if isinstance(value, np.ndarray):
        digest.update(f"{value.dtype}{value.shape}".encode())
        digest.update(np.ascontiguousarray(value).tobytes())
    elif dataclasses.is_dataclass(value):
        for item in dataclasses.fields(value):
            if item.name not in _LATER:
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


def fingerprint(run: Run) -> str:
    """A hash of all that decides the course of a run but its length."""
    digest = hashlib.sha256(f"{run.solver} {run.order} {run.dtype} {run.bed} {run.initial_volume!r}".encode())
    _feed(digest, run.terrain)
    _feed(digest, run.scenario)
    if run.scenario.sewer is not None:
        digest.update(Path(run.scenario.sewer.network).read_bytes())
    return digest.hexdigest()


def save(run: Run, path: Path, n_outputs: int, link: SewerLink | None = None) -> None:
    """Write the state; the old file is replaced only when the new one is whole."""
    sewer: dict[str, Any] = {} if link is None else {SEWER + name: part for name, part in link.saved().items()}
    roofs = run.rain.roofs
    new = path.with_name(path.name + ".new")
    with new.open("wb") as file:
        np.savez(
            file,
            fingerprint=np.array(fingerprint(run)), n_outputs=np.array(n_outputs), state=run.state, best=run.best,
            clock=run.clock, ledger=run.ledger, roof_held=np.array(run.roof_held),
            roofs=np.zeros(0) if roofs is None else roofs.held, memory=run.soil.memory,
            drained=run.sources.drain.taken, pumped=run.sources.pump.taken,
            **sewer,
        )  # fmt: skip
    os.replace(new, path)


def restore(run: Run, path: Path, link: SewerLink | None = None) -> int:
    """Put a saved state into a fresh run. Returns how many outputs were made before.

    Raises InputError where the file belongs to another terrain, scenario or solver.
    """
    with np.load(path, allow_pickle=False) as saved:
        if str(saved["fingerprint"]) != fingerprint(run):
            raise InputError(
                f"checkpoint {path} was written for another terrain, scenario, initial water or solver; "
                "remove it to start anew"
            )
        run.states[:] = saved["state"]
        run.which = 0
        run.best[:] = saved["best"]
        run.clock[:] = saved["clock"]
        run.ledger[:] = saved["ledger"]
        run.roof_held = float(saved["roof_held"])
        if run.rain.roofs is not None:
            run.rain.roofs.held[:] = saved["roofs"]
        run.soil.memory[:] = saved["memory"]
        run.sources.drain.taken[:] = saved["drained"]
        run.sources.pump.taken[:] = saved["pumped"]
        if link is not None:
            link.resume({name.removeprefix(SEWER): saved[name] for name in saved.files if name.startswith(SEWER)})
        return int(saved["n_outputs"])
