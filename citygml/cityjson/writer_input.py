"""What the CityJSON writers need of a model, computed once."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.arrays import BoolArray, IntArray, IntegerArray
from citygml.cityjson.type_names import FAMILIES, TYPES
from citygml.crs import horizontal
from citygml.model import CityModel

__all__ = ["WriterInput", "grouped", "input_of_model", "object_ids", "plain", "quantized"]

_NO_ATTRIBUTES = ("type", "parent", "file")
# Types that json writes unchanged; missing values are left out before.
_PLAIN = frozenset((str, int, float, bool))


class WriterInput(NamedTuple):
    """A model with what the writers need.

    kind : CityJSON type of each object, "" for wrappers without one; parent : row of each object, -1 at top level;
    rings : vertex rows of every ring, open; is_writable : (n_polygons,) whether all rings have three corners;
    geometry_of : of each object; loose : object -> polygons in no geometry; lines_of, points_of : object -> rows;
    shells_of : of each geometry, first and end of each shell in references, and whether it begins a solid;
    references, reversed : polygons of geometries, and whether each is turned round; is_geometry_line : (n_lines,)
    whether it has two points, heights, and is no terrain intersection; has_height : (n_points,); digits : decimal
    places of x, y, z.
    """

    model: CityModel
    kind: list[str]
    parent: list[int]
    rings: list[list[int]]
    is_writable: BoolArray
    geometry_of: list[list[int]]
    loose: dict[int, list[int]]
    lines_of: dict[int, list[int]]
    points_of: dict[int, list[int]]
    attributes: list[dict[str, Any]]
    shells_of: list[list[tuple[int, int, bool]]]
    references: list[int]
    reversed: list[bool]
    all_writable: bool
    is_geometry_line: BoolArray
    has_height: BoolArray
    digits: tuple[int, int, int]


def _kinds(model: CityModel) -> tuple[list[str], list[int]]:
    """CityJSON types, and parents as CityJSON allows them (-1 at top level)."""
    names = model.objects["type"].astype(str).tolist()
    parent = model.objects["parent"].to_numpy().tolist()
    kinds = [TYPES.get(name, "GenericCityObject") for name in names]
    has_child = set(parent)
    parents: list[int] = []
    for k, name in enumerate(names):
        above = parent[k]
        # The wrapper of a relief has no counterpart; its TIN is a feature of its own.
        while above >= 0 and names[above] == "dem:ReliefFeature":
            above = -1
        parents.append(above)
        if name == "dem:ReliefFeature" and k in has_child:
            kinds[k] = ""
    for k, kind in enumerate(kinds):
        family = next((f for f in FAMILIES if kind.startswith(f) and kind != f), None)
        if family is None:
            parents[k] = -1
        elif parents[k] < 0 or not kinds[parents[k]].startswith(family):
            # A part without its building, left by a selection, becomes a building.
            kinds[k], parents[k] = (family if kind.endswith("Part") else "GenericCityObject"), -1
    return kinds, parents


def _rings(model: CityModel, points: IntArray) -> list[list[int]]:
    """Vertex rows of every ring, open, and without corners that fall on the one before when rounded."""
    n = len(model.vertices)
    own = points[:n]
    start, stop = model.ring_offsets[:-1], model.ring_offsets[1:]
    keep = np.ones(n, bool)
    keep[1:] = (own[1:] != own[:-1]).any(axis=1)
    filled = stop > start
    keep[start[filled]] = True
    row = np.arange(n)[keep]
    offsets = np.concatenate([[0], np.cumsum(keep)])
    first, last = offsets[start], offsets[stop]
    some = last - first > 1
    closed = np.zeros(len(start), bool)
    closed[some] = (own[row[first[some]]] == own[row[last[some] - 1]]).all(axis=1)
    flat, begin, end = row.tolist(), first.tolist(), (last - closed).tolist()
    return [flat[a:b] for a, b in zip(begin, end)]


def grouped(owner: IntegerArray, rows: IntArray) -> dict[int, list[int]]:
    """Rows by owner, in order."""
    order = np.argsort(owner, kind="stable")
    keys, first = np.unique(owner[order], return_index=True)
    return {int(k): part.tolist() for k, part in zip(keys, np.split(rows[order], first[1:])) if len(part)}


def input_of_model(model: CityModel, points: IntArray) -> WriterInput:
    kinds, parents = _kinds(model)
    named = np.zeros(model.n_polygons, bool)
    named[model.geometry_polygons] = True
    loose = np.flatnonzero(~named)
    rings = _rings(model, points)
    corners = np.array([len(ring) for ring in rings], dtype=np.int64)
    short = np.bincount(ragged.row_of_element(model.polygon_offsets)[corners < 3], minlength=model.n_polygons)
    geometry = grouped(model.geometry_object, np.arange(len(model.geometry_object)))
    return WriterInput(
        model,
        kinds,
        parents,
        rings,
        short == 0,
        [geometry.get(k, []) for k in range(model.n_objects)],
        grouped(model.polygon_object[loose], loose),
        grouped(model.line_object, np.arange(len(model.line_object))),
        grouped(model.point_object, np.arange(len(model.point_object))),
        _attributes(model, kinds),
        _shells(model),
        model.geometry_polygons.tolist(),
        model.geometry_reversed.tolist(),
        bool((short == 0).all()),
        _geometry_lines(model),
        np.asarray(np.isfinite(model.points).all(axis=1)),
        (8, 8, 3) if _is_geographic(model) else (3, 3, 3),
    )


def _shells(model: CityModel) -> list[list[tuple[int, int, bool]]]:
    ends = model.shell_offsets.tolist()
    shells = list(zip(ends[:-1], ends[1:], model.shell_is_exterior.tolist()))
    borders = model.geometry_shells.tolist()
    return [shells[a:b] for a, b in pairwise(borders)]


def _is_geographic(model: CityModel) -> bool:
    return model.crs is not None and bool(horizontal(model.crs).is_geographic)


def _geometry_lines(model: CityModel) -> BoolArray:
    unknown = np.isnan(model.line_vertices).any(axis=1)
    gaps = np.bincount(ragged.row_of_element(model.line_offsets)[unknown], minlength=len(model.line_object))
    return (np.diff(model.line_offsets) > 1) & (gaps == 0) & ~model.line_is_terrain_intersection


def plain(value: Any) -> Any:
    """A cell as json writes it; None where missing."""
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and value != value:
        return None
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    if value is pd.NA or value is pd.NaT:
        return None
    if hasattr(value, "isoformat"):
        return value.isoformat()[:10] if getattr(value, "hour", 0) == 0 else value.isoformat()
    return [plain(v) for v in value] if isinstance(value, (list, tuple, np.ndarray)) else str(value)


def _attributes(model: CityModel, kinds: list[str]) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = [{} for _ in range(model.n_objects)]
    for column in model.objects.columns:
        if column in _NO_ATTRIBUTES:
            continue
        values = model.objects[column]
        known = values.notna().to_numpy()
        for row, value in zip(np.flatnonzero(known).tolist(), values[known].tolist()):
            out[row][column] = value if type(value) in _PLAIN else plain(value)
    names = model.objects["type"].astype(str)
    for row, (name, kind) in enumerate(zip(names, kinds)):
        if TYPES.get(name) != kind:
            out[row]["citygml_type"] = name
    records: list[dict[str, Any]] = [{} for _ in range(len(model.risks))]
    for column in model.risks.columns.drop("object"):
        values = model.risks[column]
        known = values.notna().to_numpy()
        for k, value in zip(np.flatnonzero(known).tolist(), values[known].tolist()):
            records[k][column] = value if type(value) in _PLAIN else plain(value)
    for row, record in zip(model.risks["object"].tolist(), records):
        out[row].setdefault("disaster_risks", []).append(record)
    for row, path, value in zip(
        model.extras["object"].tolist(), model.extras["path"].tolist(), model.extras["value"].tolist()
    ):
        cells = out[row].setdefault("extras", {}).setdefault(str(path), [])
        cells.append(value if type(value) is str else plain(value))
    return out


def object_ids(model: CityModel) -> list[str]:
    """An id for every object: its gml:id, numbered where it repeats, else object_ and the row."""
    taken: set[str] = set()
    out = []
    for row, gml_id in enumerate(model.objects.index):
        name = gml_id if isinstance(gml_id, str) and gml_id else f"object_{row}"
        fresh, count = name, 0
        while fresh in taken:
            count += 1
            fresh = f"{name}_{count}"
        taken.add(fresh)
        out.append(fresh)
    return out


def quantized(model: CityModel) -> tuple[IntArray, dict[str, Any]]:
    """All points as integers, and the transform back: millimetres, or 1e-8 degree and millimetres."""
    points = np.nan_to_num(np.concatenate([model.vertices, model.line_vertices, model.points]))
    step = 1e-8 if _is_geographic(model) else 1e-3
    scale = np.array([step, step, 1e-3])
    # Whole steps, so that the same city gives the same integers wherever it is cut.
    translate = np.floor(points.min(axis=0)) if len(points) else np.zeros(3)
    points = np.round((points - translate) / scale).astype(np.int64)
    return points, {"scale": scale.tolist(), "translate": translate.tolist()}
