"""The check of a delivery (`citygml.quality`) tile by tile, for cities larger than the memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin.errors import InputError
from twin.parallel import Executor, Progress, silent
from twin.partitions.tile_map import map_tiles

if TYPE_CHECKING:
    from citygml.model import CityModel
    from citygml.validation import Quality

__all__ = ["quality_of_tiles"]


def quality_of_tiles(
    source: str | Path | Iterable[str | Path],
    *,
    packages: str | Sequence[str] | None = None,
    bbox: tuple[float, float, float, float] | None = None,
    meshes: int | str | Sequence[int | str] | None = None,
    crs: Any = None,
    axis_order: str | None = None,
    lines: bool = True,
    executor: Executor | None = None,
    progress: Progress = silent,
) -> Quality:
    """`citygml.quality` of every tile of a city, its findings and counts together.

    Each tile is checked alone: a gml:id that is used in two tiles, or features of two tiles that overlap, are not
    found; the relief of a tile is the ground of its own features only.

    Parameters
    ----------
    lines : bool
        As for `citygml.quality`.

    Other parameters are those of `map_tiles`.

    Returns
    -------
    Quality
        With an empty model; the rows in it (object, polygon, geometry) are -1. `worst` is the row in the findings of
        all tiles.

    Raises
    ------
    InputError
        There is no tile.
    """
    parts = list(
        map_tiles(
            partial(_checked, lines=lines), source, packages=packages, bbox=bbox, meshes=meshes, crs=crs,
            axis_order=axis_order, on_error="collect", executor=executor, progress=progress,
        )
    )  # fmt: skip
    if not parts:
        raise InputError(f"{source} has no tile for these filters")
    findings = pd.concat([part.findings for part in parts], ignore_index=True)
    starts: list[int] = np.cumsum([0, *(len(part.findings) for part in parts[:-1])]).tolist()
    rules = parts[0].rules.copy()
    checked = np.stack([part.rules["n_checked"].reindex(rules.index, fill_value=-1).to_numpy() for part in parts])
    rules["n_checked"] = np.where((checked < 0).all(axis=0), -1, np.maximum(checked, 0).sum(axis=0))
    for name in ("n_findings", "n_files"):
        rules[name] = sum(part.rules[name].reindex(rules.index, fill_value=0).to_numpy() for part in parts)
    rules["worst"] = [_worst(str(rule), parts, starts, findings) for rule in rules.index]
    return replace(parts[0], findings=findings, rules=rules)


def _checked(model: CityModel, *, lines: bool) -> Quality:
    """A check without its model, which need not travel."""
    from citygml.model import CityModel as City
    from citygml.validation import quality

    found = quality(model, lines=lines)
    rows = dict.fromkeys(("object", "polygon", "geometry"), np.int64(-1))
    return replace(found, findings=found.findings.assign(**rows), model=City())


def _worst(rule: str, parts: Sequence[Quality], starts: Sequence[int], findings: pd.DataFrame) -> int:
    """Row of the largest absolute value among the worst of the tiles; the first without values."""
    worst: list[dict[Any, Any]] = [part.rules["worst"].to_dict() for part in parts]
    rows = [int(start) + found[rule] for start, found in zip(starts, worst) if found.get(rule, -1) >= 0]
    if not rows:
        return -1
    size = np.abs(findings["value"].to_numpy(np.float64)[rows])
    return rows[int(np.nanargmax(size))] if np.isfinite(size).any() else rows[0]
