"""Whole models and sequences, as objects and as files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from citygml.cityjson.numbers import Places, looks_of, numbered, own_looks
from citygml.cityjson.objects import object_of
from citygml.cityjson.plan import grouped, ids_of, plan_of, quantised
from citygml.errors import CrsError, FormatError
from citygml.model import CityModel

__all__ = ["features", "to_cityjson", "write_cityjson", "write_cityjsonseq"]

Array = np.ndarray


def _metadata(model: CityModel) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if len(model.vertices):
        low, high = model.vertices.min(axis=0), model.vertices.max(axis=0)
        out["geographicalExtent"] = [float(v) for v in (*low, *high)]
    code = None if model.crs is None else model.crs.to_epsg()
    if code is not None:
        # A projected zone of JGD2011 with orthometric heights has a code of its own.
        if model.height_datum == "orthometric" and 6669 <= code <= 6681:
            code = code - 6669 + 10162
        elif model.height_datum == "orthometric" and code == 6668:
            code = 6697
        out["referenceSystem"] = f"https://www.opengis.net/def/crs/EPSG/0/{code}"
    return out


def _check(model: CityModel) -> None:
    if model.n_objects and model.crs is None:
        raise CrsError("the model has no CRS, and CityJSON cannot say so; read it again with crs=")
    if np.isnan(model.vertices).any():
        raise FormatError(
            "vertices without height cannot be written: CityJSON needs x, y and z; "
            "set them first, for example dataclasses.replace(model, vertices=np.nan_to_num(model.vertices))"
        )


def to_cityjson(model: CityModel) -> dict[str, Any]:
    """The whole model as one CityJSON 2.0 object, ready for json.dump.

    Coordinates are x (east or longitude), y, z, in millimetres or 1e-8 degree.

    Raises
    ------
    CrsError
        When the model has no CRS.
    FormatError
        When a vertex has no height.
    """
    _check(model)
    whole, transform = quantised(model)
    model, looks = looks_of(model)
    plan = plan_of(model, whole)
    ids = ids_of(model)
    children = grouped(np.array(plan.parent, dtype=np.int64), np.arange(model.n_objects))
    things = {
        ids[row]: object_of(plan, row, ids, children.get(row, [])) for row in range(model.n_objects) if plan.kind[row]
    }
    geometries = [g for thing in things.values() for g in thing.get("geometry", [])]
    vertices, coordinates = numbered(plan, geometries, Places(whole))
    if coordinates:
        looks["vertices-texture"] = coordinates
    out = {
        "type": "CityJSON",
        "version": "2.0",
        "transform": transform,
        "metadata": _metadata(model),
        "CityObjects": things,
        "vertices": vertices,
    }
    if looks:
        out["appearance"] = looks
    return out


def write_cityjson(model: CityModel, path: str | Path) -> Path:
    """Write a CityJSON 2.0 file; images stay where they are, named as in the GML."""
    path = Path(path)
    path.write_text(json.dumps(to_cityjson(model), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return path


def features(model: CityModel) -> Iterator[dict[str, Any]]:
    """The lines of a CityJSONSeq: the head, then one CityJSONFeature a top-level object with all its parts."""
    _check(model)
    whole, transform = quantised(model)
    model, looks = looks_of(model)
    plan = plan_of(model, whole)
    ids = ids_of(model)
    head: dict[str, Any] = {"type": "CityJSON", "version": "2.0", "transform": transform}
    yield {**head, "metadata": _metadata(model), "CityObjects": {}, "vertices": []}
    parent = np.array(plan.parent, dtype=np.int64)
    children = grouped(parent, np.arange(model.n_objects))
    shown = np.array([bool(k) for k in plan.kind], dtype=bool)
    tops = np.flatnonzero((parent < 0) & shown)
    places = Places(whole)
    for top in tops.tolist():
        rows, queue = [], [top]
        while queue:
            row = queue.pop()
            rows.append(row)
            queue += children.get(row, [])
        things = {ids[r]: object_of(plan, r, ids, children.get(r, [])) for r in rows}
        geometries = [g for thing in things.values() for g in thing.get("geometry", [])]
        vertices, coordinates = numbered(plan, geometries, places)
        feature: dict[str, Any] = {"type": "CityJSONFeature", "id": ids[top], "CityObjects": things}
        feature["vertices"] = vertices
        own = own_looks(looks, geometries)
        if coordinates:
            own["vertices-texture"] = coordinates
        if own:
            feature["appearance"] = own
        yield feature


def write_cityjsonseq(model: CityModel, path: str | Path) -> Path:
    """Write a CityJSON text sequence (.city.jsonl), one feature a line."""
    path = Path(path)
    with path.open("w", encoding="utf-8", newline="\n") as out:
        for line in features(model):
            out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
    return path
