"""People in and out of tables: a population from a CSV of counts, trajectories of the detail model for PedPy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from twin.errors import InputError
from twin.files import whole_file
from twin.population import Group, Population, draw_groups, draw_speeds

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["read_population", "write_trajectories"]


def read_population(path: str | Path, *, seed: int = 0) -> Population:
    """People from a CSV with one row a place: x, y [m, in the plane of the streets] and people.

    Optional columns: group (adult, elderly, child, impaired, wheelchair; drawn with
    `twin.population.GROUP_SHARES` where empty), building (row in the city's objects) and storeys. Nothing
    that names a person is read: other columns are refused, so that no identifier comes in unseen.

    Raises
    ------
    InputError
        Columns missing or unknown, counts that are not whole and not negative, groups that do not exist; the
        message gives file and line.
    """
    table = pd.read_csv(path, encoding="utf-8-sig")
    known = {"x", "y", "people", "group", "building", "storeys"}
    missing, unknown = {"x", "y", "people"} - set(table), set(table) - known
    if missing:
        raise InputError(f"{path}, line 1: no column {', '.join(sorted(missing))}; expected x, y and people")
    if unknown:
        raise InputError(
            f"{path}, line 1: column {sorted(unknown)[0]!r} is not one of {', '.join(sorted(known))}; "
            "take it out (nothing about single persons is read)"
        )
    for name in ("x", "y", "people", "building", "storeys"):
        if name in table:
            table[name] = _numbers(table[name], path, may_be_empty=name in ("building", "storeys"))
    count = table["people"].to_numpy(np.float64)
    _refuse(path, (count < 0) | (count != np.round(count)), table["people"], "a whole number of people, 0 or more")
    times = count.astype(np.int64)
    row = np.repeat(np.arange(len(table)), times)
    rng = np.random.default_rng(seed)
    group = draw_groups(len(row), rng)
    if "group" in table:
        given = _groups(table["group"], path)[row]
        group = np.where(given >= 0, given, group).astype(np.uint8)
    building = table["building"].fillna(-1).to_numpy(np.int32) if "building" in table else np.full(len(table), -1)
    storeys = table["storeys"].fillna(0).to_numpy(np.uint8)[row] if "storeys" in table else None
    return Population(
        building=building[row].astype(np.int32), xy=table[["x", "y"]].to_numpy(np.float64)[row], group=group,
        speed=draw_speeds(group, rng), assumptions=(f"people from {Path(path).name}, {len(table)} places",),
        storeys=storeys,
    )  # fmt: skip


def _numbers(column: pd.Series, path: str | Path, *, may_be_empty: bool) -> pd.Series:
    values = pd.to_numeric(column, errors="coerce")
    wrong = ~np.isfinite(values.to_numpy(np.float64)) & ~(column.isna().to_numpy() & may_be_empty)
    _refuse(path, wrong, column, f"a number in column {column.name}")
    return values


def _groups(column: pd.Series, path: str | Path) -> np.ndarray:
    names = {group.name.lower(): int(group) for group in Group}
    code = column.str.strip().str.lower().map(names)
    _refuse(path, (code.isna() & column.notna()).to_numpy(), column, f"one of {', '.join(names)}")
    return np.asarray(code.fillna(-1), np.int64)


def _refuse(path: str | Path, wrong: np.ndarray, column: pd.Series, expected: str) -> None:
    bad = np.flatnonzero(wrong)
    if len(bad):
        raise InputError(f"{path}, line {bad[0] + 2}: found {column.iloc[bad[0]]!r}, expected {expected}")


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
