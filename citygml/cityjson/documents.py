"""Models as CityJSON documents and sequences, in memory and as files."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from citygml.cityjson.groups import group_members, join_groups
from citygml.cityjson.objects import city_object_of
from citygml.cityjson.shared_lists import VertexIndex, appearance_lists, indexed, used_appearance
from citygml.cityjson.writer_input import grouped, input_of_model, object_ids, quantized
from citygml.crs import horizontal
from citygml.errors import CrsError, FormatError
from citygml.issues import issue
from citygml.model import CityModel

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["features", "to_cityjson", "write_cityjson", "write_cityjsonseq"]

_log = logging.getLogger("citygml")


def _metadata(model: CityModel) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if len(model.vertices):
        low, high = model.vertices.min(axis=0), model.vertices.max(axis=0)
        out["geographicalExtent"] = [float(v) for v in (*low, *high)]
    name = None if model.crs is None else _reference_system(model.crs, model.height_datum)
    if name is not None:
        out["referenceSystem"] = name
    return out


def _reference_system(crs: CRS, height_datum: str) -> str | None:
    """The CRS as CityJSON names it: by one code, that of the plane where plane and heights have none together."""
    code = crs.to_epsg()
    if code is not None:
        # A projected zone of JGD2011 with orthometric heights has a code of its own.
        if height_datum == "orthometric" and 6669 <= code <= 6681:
            code = code - 6669 + 10162
        elif height_datum == "orthometric" and code == 6668:
            code = 6697
        return f"https://www.opengis.net/def/crs/EPSG/0/{code}"
    plane = horizontal(crs)
    found = plane.to_authority()
    if found is None:
        _log.warning("%s", issue("cityjson_no_crs", crs=crs.name).message)
        return None
    _log.warning("%s", issue("cityjson_no_heights", crs=crs.name, plane=":".join(found)).message)
    return f"https://www.opengis.net/def/crs/{found[0]}/0/{found[1]}"


def _check(model: CityModel) -> None:
    if model.n_objects and model.crs is None:
        raise CrsError("the model has no CRS, which CityJSON needs; read it again with crs=")
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
    points, transform = quantized(model)
    model, lists = appearance_lists(model)
    data = input_of_model(model, points)
    ids = object_ids(model)
    children = grouped(np.array(data.parent, dtype=np.int64), np.arange(model.n_objects))
    objects = {
        ids[row]: city_object_of(data, row, ids, children.get(row, []))
        for row in range(model.n_objects)
        if data.kind[row]
    }
    join_groups(objects, group_members(model, ids))
    geometries = [g for city_object in objects.values() for g in city_object.get("geometry", [])]
    vertices, coordinates = indexed(data, geometries, VertexIndex(points))
    if coordinates:
        lists["vertices-texture"] = coordinates
    out = {
        "type": "CityJSON",
        "version": "2.0",
        "transform": transform,
        "metadata": _metadata(model),
        "CityObjects": objects,
        "vertices": vertices,
    }
    if lists:
        out["appearance"] = lists
    return out


def write_cityjson(model: CityModel, path: str | Path) -> Path:
    """Write a CityJSON 2.0 file; images stay where they are, named as in the GML."""
    path = Path(path)
    path.write_text(json.dumps(to_cityjson(model), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return path


def features(model: CityModel) -> Iterator[dict[str, Any]]:
    """The lines of a CityJSONSeq: the head, then one CityJSONFeature per top-level object with all its parts."""
    _check(model)
    points, transform = quantized(model)
    model, lists = appearance_lists(model)
    data = input_of_model(model, points)
    ids = object_ids(model)
    head: dict[str, Any] = {"type": "CityJSON", "version": "2.0", "transform": transform}
    yield {**head, "metadata": _metadata(model), "CityObjects": {}, "vertices": []}
    parent = np.array(data.parent, dtype=np.int64)
    children = grouped(parent, np.arange(model.n_objects))
    shown = np.array([bool(k) for k in data.kind], dtype=bool)
    tops = np.flatnonzero((parent < 0) & shown)
    index = VertexIndex(points)
    for top in tops.tolist():
        rows, queue = [], [top]
        while queue:
            row = queue.pop()
            rows.append(row)
            queue += children.get(row, [])
        objects = {ids[r]: city_object_of(data, r, ids, children.get(r, [])) for r in rows}
        join_groups(objects, {})
        geometries = [g for city_object in objects.values() for g in city_object.get("geometry", [])]
        vertices, coordinates = indexed(data, geometries, index)
        feature: dict[str, Any] = {"type": "CityJSONFeature", "id": ids[top], "CityObjects": objects}
        feature["vertices"] = vertices
        own = used_appearance(lists, geometries)
        if coordinates:
            own["vertices-texture"] = coordinates
        if own:
            feature["appearance"] = own
        yield feature


def write_cityjsonseq(model: CityModel, path: str | Path) -> Path:
    """Write a CityJSON text sequence (.city.jsonl), one feature per line."""
    path = Path(path)
    with path.open("w", encoding="utf-8", newline="\n") as out:
        for line in features(model):
            out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
    return path
