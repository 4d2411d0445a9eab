"""Trajectories of the detail model for PedPy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from twin.errors import InputError
from twin.files import whole_file

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["write_trajectories"]


def write_trajectories(result: xr.Dataset, path: str | Path) -> Path:
    """Trajectories of `simulate_crowd(..., record_every=...)` as the text format of the Jülich archive.

    PedPy's `load_trajectory` reads it: comment lines with frame rate and unit, then id, frame, x, y, z in
    metres; people are left out from the frame in which they have arrived. Persons count from 1.
    """
    if "x" not in result:
        raise InputError("the run kept no positions; use simulate_crowd(..., record_every=0.1)")
    time = result["time"].values
    if len(time) < 2:
        raise InputError("trajectories need at least two frames; record more often or run longer")
    x, y = result["x"].values.T, result["y"].values.T
    person, frame = np.nonzero(np.isfinite(x))
    table = np.column_stack([person + 1, frame, x[person, frame], y[person, frame], np.zeros(len(person))])
    head = f"framerate: {1.0 / (time[1] - time[0]):.6g} fps\nid frame x/m y/m z/m"
    with whole_file(Path(path)) as aside:
        np.savetxt(aside, table, fmt="%d %d %.4f %.4f %.1f", header=head, comments="# ")
    return Path(path)
