"""Models of several coordinate systems as one: all in the system that most objects are in, every move an issue.

PLATEAU datasets mix systems: buildings in EPSG:6697, land use and urban planning in EPSG:6668, which has no heights;
cities add files in plane rectangular zones. x and y are projected. Heights of another datum are converted by the
geoid; heights of an unknown datum stay as they are written, unless all of a file are 0: a system without heights
writes that for "none", so they become NaN.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citygml.crs import horizontal, same_crs
from citygml.errors import CityGmlError, CrsError
from citygml.issues import Issue, issue
from citygml.model import CityModel

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["in_one_crs"]

_IssueRow = tuple[str, int, str | None, str, str, str]


class _System(NamedTuple):
    """A coordinate system (None: read with crs="unknown"), and the datum of its heights."""

    crs: CRS | None
    height_datum: str


def in_one_crs(models: Sequence[CityModel], *, collect: bool) -> tuple[list[CityModel], list[_IssueRow]]:
    """Models brought to one CRS and height datum, and one issue for each change of each.

    The CRS is the horizontal one with most objects; the datum is the known one with most objects among those in it,
    else among all.

    Parameters
    ----------
    collect : leave out what cannot be brought there, with an issue; else raise.

    Raises
    ------
    CrsError
        A model cannot be projected, or its heights cannot be converted; names its file.
    """
    filled = [k for k, model in enumerate(models) if _has_coordinates(model)]
    systems = {k: _System(models[k].crs, models[k].height_datum) for k in filled}
    if not filled or all(_is_same(systems[k], systems[filled[0]]) for k in filled):
        return list(models), []
    target = _of_most(models, systems)
    out: list[CityModel] = []
    rows: list[_IssueRow] = []
    for k, model in enumerate(models):
        if k not in systems or (systems[k].crs is target.crs and systems[k].height_datum == target.height_datum):
            out.append(model)
            continue
        name = str(model.files["path"].iloc[0]) if len(model.files) else ""
        try:
            moved, found = _moved(model, systems[k], target)
        except CityGmlError as error:
            if not collect:
                raise CrsError.of(
                    "join_impossible", crs=_name(systems[k].crs), target=_name(target.crs), reason=error.as_value(),
                    file=name,
                ) from error  # fmt: skip
            left_out = issue(
                "join_left_out", count=model.n_objects, crs=_name(systems[k].crs), target=_name(target.crs),
                reason=error.as_value(),
            )  # fmt: skip
            rows += [*model.issues.itertuples(index=False, name=None), (name, 0, None, *left_out)]
            continue
        out.append(moved)
        rows += [(name, 0, None, *one) for one in found]
    return out, rows


def _has_coordinates(model: CityModel) -> bool:
    return bool(len(model.vertices) or len(model.line_vertices) or len(model.points))


def _is_same(a: _System, b: _System) -> bool:
    if a.crs is None or b.crs is None:
        return a.crs is b.crs
    return same_crs(a.crs, b.crs) and a.height_datum == b.height_datum and _same_vertical(a.crs, b.crs)


def _same_vertical(a: CRS, b: CRS) -> bool:
    """False where both have a vertical system and they differ."""
    if not (a.is_compound and b.is_compound) or len(a.sub_crs_list) < 2 or len(b.sub_crs_list) < 2:
        return True
    return bool(a.sub_crs_list[1].equals(b.sub_crs_list[1], ignore_axis_order=True))


def _of_most(models: Sequence[CityModel], systems: dict[int, _System]) -> _System:
    """The horizontal system with most objects, with the known datum of most."""
    kinds: list[tuple[_System, int]] = []  # distinct systems, objects in each
    for k, system in systems.items():
        for number, (other, count) in enumerate(kinds):
            if system.height_datum == other.height_datum and _is_same(system, other):
                kinds[number] = (other, count + models[k].n_objects)
                break
        else:
            kinds.append((system, models[k].n_objects))

    def flat_count(system: _System) -> int:
        return sum(count for other, count in kinds if _same_flat(system, other))

    first = max((system for system, _ in kinds), key=flat_count)
    inside = [(system, count) for system, count in kinds if _same_flat(first, system)]
    known = [(system, count) for system, count in inside if system.height_datum != "unknown"]
    best, _ = max(known or inside, key=lambda pair: pair[1])
    if known or best.crs is None:
        return best
    elsewhere = [(system, count) for system, count in kinds if system.height_datum != "unknown"]
    if not elsewhere:
        return best
    return best._replace(height_datum=max(elsewhere, key=lambda pair: pair[1])[0].height_datum)


def _same_flat(a: _System, b: _System) -> bool:
    return a.crs is b.crs if a.crs is None or b.crs is None else same_crs(a.crs, b.crs)


def _moved(model: CityModel, source: _System, target: _System) -> tuple[CityModel, list[Issue]]:
    """A model in the target system, and what was changed."""
    if source.crs is None or target.crs is None:
        raise CrsError.of("crs_needed")
    found: list[Issue] = []
    names = {"crs": _name(source.crs), "target": _name(target.crs)}
    if source.height_datum not in ("unknown", target.height_datum):
        if target.height_datum == "unknown":
            raise CrsError.of("crs_needed")
        model = model.to_crs(horizontal(source.crs), height=target.height_datum)
        found.append(issue("join_heights", source=source.height_datum, datum=target.height_datum, **names))
    if not same_crs(source.crs, target.crs):
        moved = replace(model, crs=horizontal(source.crs)).to_crs(horizontal(target.crs))
        model = replace(moved, height_datum=model.height_datum)
        found.append(issue("join_projected", count=model.n_objects, **names))
    if source.height_datum == "unknown" != target.height_datum:
        model, code = _without_empty_heights(model)
        found.append(issue(code, count=model.n_objects, datum=target.height_datum, **names))
    elif not _same_vertical(source.crs, target.crs):
        found.append(issue("join_vertical", count=model.n_objects, **names))
    return replace(model, crs=target.crs, height_datum=target.height_datum), found


def _without_empty_heights(model: CityModel) -> tuple[CityModel, str]:
    """The model with NaN for heights where the file has none, and the code of the issue."""
    z = np.concatenate([model.vertices[:, 2], model.line_vertices[:, 2], model.points[:, 2]])
    known = z[~np.isnan(z)]
    if not len(known):
        return model, "join_no_heights"
    if known.any():
        return model, "join_unknown_heights"
    parts = {name: getattr(model, name).copy() for name in ("vertices", "line_vertices", "points")}
    for points in parts.values():
        points[:, 2] = np.nan
    return replace(model, **parts), "join_no_heights"


def _name(crs: CRS | None) -> str:
    if crs is None:
        return "unknown"
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else str(crs.name)
