"""Files of tables read back by other programs: GDAL, pandas, Python's csv; and what a model's rows must be in them."""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas as pd
import pyogrio
import shapely

from citygml.model import CityModel, GeometryKind

csv.field_size_limit(sys.maxsize)
Tables = dict[str, pd.DataFrame]
FORMATS = ("gpkg", "geoparquet", "flatgeobuf", "geojson", "shapefile", "csv")
NO_EMPTY_TEXT = {"shapefile", "csv"}  # formats in which "" is the same as missing


def read_tables(path: Path, form: str) -> Tables:
    """Name -> table, of a GeoPackage or a folder."""
    if form == "gpkg":
        names = [name for name, _ in pyogrio.list_layers(path) if name != "layer_styles"]
        return {name: pyogrio.read_dataframe(path, layer=name) for name in names}
    if form == "geoparquet":
        return {f.stem: _parquet(f) for f in path.glob("*.parquet")}
    if form in ("flatgeobuf", "geojson"):
        return {f.stem: pyogrio.read_dataframe(f) for f in path.iterdir()}
    if form == "csv":
        return {f.stem: _csv(f) for f in path.glob("*.csv") if not f.stem.endswith("_long_texts")}
    return {f.stem: _shapefile(f) for f in path.glob("*.dbf")}


def _parquet(path: Path) -> pd.DataFrame:
    try:
        return geopandas.read_parquet(path).reset_index()
    except ValueError:  # plain Parquet
        return pd.read_parquet(path).reset_index()


def _rows_of_csv(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")  # Excel takes a file without the mark for the code page of the machine
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def _csv(path: Path) -> pd.DataFrame:
    rows = _rows_of_csv(path)
    for row in rows:
        for column, value in row.items():
            assert len(value) <= 32_767 + 1
            assert not value.startswith(("=", "@", "\t"))
            if value.startswith(("'=", "'+", "'-", "'@", "'\t", "'\r")):
                row[column] = value[1:]
    _whole_texts(rows, path)
    table = pd.DataFrame(rows)
    if "geometry_wkt" in table:
        table["geometry"] = shapely.from_wkt(np.array([t or None for t in table["geometry_wkt"]], dtype=object))
    return table


def _whole_texts(rows: list[dict[str, Any]], path: Path) -> None:
    beside = path.with_name(path.stem + "_long_texts.csv")
    pieces: dict[tuple[int, str], str] = defaultdict(str)
    for piece in _rows_of_csv(beside) if beside.exists() else []:
        text = piece["text"]
        pieces[int(piece["row"]), piece["column"]] += text[1:] if text[:1] == "'" and text[1:2] in "=+-@\t\r" else text
    for (row, column), text in pieces.items():
        assert text.startswith(rows[row][column])
        rows[row][column] = text


def _shapefile(path: Path) -> pd.DataFrame:
    assert path.with_suffix(".cpg").read_text() == "UTF-8"
    shape = path.with_suffix(".shp")
    table = pyogrio.read_dataframe(shape if shape.exists() else path)
    fields = {row["field"]: row["column"] for row in _rows_of_csv(path.with_name(path.stem + "_fields.csv"))}
    assert all(len(field.encode()) <= 10 for field in fields)
    assert len({field.lower() for field in fields}) == len(fields)
    assert list(fields) == [c for c in table if c != "geometry"]
    table = table.rename(columns=fields)
    rows = table.drop(columns="geometry", errors="ignore").astype(object).to_dict("records")
    _whole_texts(rows, path)
    whole = pd.DataFrame(rows, columns=list(fields.values()), dtype=object)
    return whole.assign(geometry=table["geometry"].to_numpy(object)) if "geometry" in table else whole


def plain(value: Any, form: str) -> Any:
    """A value as text that is the same in all formats: numbers with twelve digits, dates as ISO, None where missing."""
    if isinstance(value, (list, tuple, np.ndarray)):
        return str(list(value))
    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return None
    if isinstance(value, (bool, np.bool_)):
        return str(int(value))
    if isinstance(value, (pd.Timestamp, np.datetime64)) or hasattr(value, "isoformat"):
        return str(value)[:10]
    if isinstance(value, (int, float, np.integer, np.floating)):
        return f"{float(value):.12g}"
    text = str(value).strip() if form == "shapefile" else str(value)  # dBASE fills its fields with blanks
    if form == "csv" and text in ("True", "False"):
        return str(int(text == "True"))
    try:
        return f"{float(text):.12g}" if form in ("csv", "shapefile") else text
    except ValueError:
        return None if text == "" and form in NO_EMPTY_TEXT else text


def missing_values(model: CityModel, tables: Tables, form: str) -> list[str]:
    """What of the model is not found again in the tables, by its keys; nothing when all is there. In plain Python."""
    return [
        *_attributes(model.objects, _objects(model, tables), "object", {"parent", "file", "type"}, form),
        *_attributes(model.boundaries, tables.get("boundaries"), "boundary", {"object", "parent"}, form),
        *_parents(model, tables, form),
        *_records("extras", model.extras, _extras(tables), form),
        *_records("risks", model.risks, tables.get("risks"), form),
        *_shapes(model, tables, form),
        *_geometries(model, tables, form),
    ]


def _objects(model: CityModel, tables: Tables) -> pd.DataFrame:
    kinds = {str(k) for k in model.objects["type"].astype(str)}
    layers = [t for t in tables.values() if "parent_id" in t and "file" in t and set(t["type"].astype(str)) <= kinds]
    return pd.concat([t.drop(columns="geometry", errors="ignore").astype(object) for t in layers], ignore_index=True)


def _attributes(
    expected: pd.DataFrame, found: pd.DataFrame | None, key: str, without: set[str], form: str
) -> Iterator[str]:
    if not len(expected):
        return
    assert found is not None
    rows = {int(float(k)): row for k, row in zip(found[key], found.to_dict("records"))}
    for k, (gml_id, row) in enumerate(zip(expected.index, expected.to_dict("records"))):
        if plain(rows[k]["gml_id"], form) != plain(gml_id, form):
            yield f"{key} {k}: gml_id {rows[k]['gml_id']!r}, expected {gml_id!r}"
        for column, value in row.items():
            wanted = plain(value, form)
            if column not in without and wanted is not None and plain(rows[k].get(column), form) != wanted:
                yield f"{key} {k} {column}: {rows[k].get(column)!r}, expected {value!r}"


def _parents(model: CityModel, tables: Tables, form: str) -> Iterator[str]:
    parent = model.objects["parent"].tolist()
    ids = list(model.objects.index)
    rows = {int(float(r["object"])): r for r in _objects(model, tables).to_dict("records")} if ids else {}
    for k, above in enumerate(parent):
        top = k
        while parent[top] >= 0:
            top = parent[top]
        wanted = (None, None) if above < 0 else (plain(above, form), plain(ids[above], form))
        found = (plain(rows[k].get("parent"), form), plain(rows[k].get("parent_id"), form))
        if found != wanted and not (form in NO_EMPTY_TEXT and found == (None, None) == wanted):
            yield f"object {k}: parent {found}, expected {wanted}"
        if plain(rows[k].get("root_id"), form) != plain(ids[top], form):
            yield f"object {k}: root {rows[k].get('root_id')!r}, expected {ids[top]!r}"
    if len(model.boundaries):
        for k, row in (
            enumerate(tables["boundaries"].sort_values("boundary").to_dict("records")) if form != "csv" else ()
        ):
            if int(row["object"]) != model.boundaries["object"].iloc[k]:
                yield f"boundary {k}: object {row['object']}"
            above = model.boundaries["parent"].iloc[k]
            if (plain(row["parent"], form) or "-1") != str(above):
                yield f"boundary {k}: parent {row['parent']}"


def _extras(tables: Tables) -> pd.DataFrame | None:
    names = ("repeated_attributes", "generic_attributes", "key_values", "other_attributes")
    found = [tables[n].astype(object) for n in names if n in tables]
    return pd.concat(found, ignore_index=True).rename(columns={"type": "", "value_type": "type"}) if found else None


def _records(name: str, expected: pd.DataFrame, found: pd.DataFrame | None, form: str) -> Iterator[str]:
    if not len(expected):
        return
    assert found is not None, name
    columns = [c for c in expected if c != "boundary"]
    fields = {c: found[c].tolist() if c in found else [None] * len(found) for c in columns}
    if "boundary" in expected:
        columns.append("boundary")
        fields["boundary"] = [-1 if plain(v, form) is None else v for v in found["boundary"]]
    wanted = Counter(tuple(plain(v, form) for v in row) for row in zip(*(expected[c].tolist() for c in columns)))
    have = Counter(tuple(plain(v, form) for v in row) for row in zip(*(fields[c] for c in columns)))
    yield from (f"{name}: {row} is missing" for row in wanted - have)
    yield from (f"{name}: {row} is not in the model" for row in have - wanted)


def _shapes(model: CityModel, tables: Tables, form: str) -> Iterator[str]:
    rings = [model.vertices[a:b] for a, b in zip(model.ring_offsets, model.ring_offsets[1:])]
    polygons = [rings[a:b] for a, b in zip(model.polygon_offsets, model.polygon_offsets[1:])]
    whole = [p if all(len(ring) >= 4 for ring in p) else None for p in polygons]
    lines = [[model.line_vertices[a:b]] for a, b in zip(model.line_offsets, model.line_offsets[1:])]
    points = [[p[None]] for p in model.points]
    for name, key, expected, owner in (
        ("surfaces", "polygon", whole, model.polygon_object),
        ("lines", "line", lines, model.line_object),
        ("points", "point", points, model.point_object),
    ):
        if not len(expected):
            continue
        table = tables[name]
        found = {int(float(k)): row for k, row in enumerate(table.to_dict("records")) for k in [row[key]]}
        for k, parts in enumerate(expected):
            if int(float(found[k]["object"])) != owner[k]:
                yield f"{name} {k}: object {found[k]['object']}, expected {owner[k]}"
            if parts is not None and not _same_points(found[k].get("geometry"), parts, form):
                yield f"{name} {k}: other coordinates"


def _same_points(shape: Any, parts: list[np.ndarray], form: str) -> bool:
    # RFC 7946 wants nine decimals of a degree here; a shapefile turns rings and puts the outer one of a wall anywhere.
    digits = 9 if form == "geojson" else 12
    wanted = np.concatenate(parts)
    if shape is None:
        return len(wanted) == 0
    have = shapely.get_coordinates(shape, include_z=True)
    if form in ("shapefile", "geojson"):  # a height that is unknown
        have = np.where(have == -9999.0, np.nan, have)
    if len(wanted) == 1 and len(have) == 2:
        have = have[:1]
    if form == "shapefile":
        return {tuple(np.nan_to_num(p)) for p in wanted.tolist()} == {tuple(np.nan_to_num(p)) for p in have.tolist()}
    atol = 10.0**-digits if form == "geojson" else 0.0
    return have.shape == wanted.shape and bool(np.allclose(have, wanted, rtol=0.0, atol=atol, equal_nan=True))


def _geometries(model: CityModel, tables: Tables, form: str) -> Iterator[str]:
    """Solids with their shells and faces, and which lines are where an object meets the ground."""
    expected = []
    for g, owner in enumerate(model.geometry_object.tolist()):
        for shell in range(model.geometry_shells[g], model.geometry_shells[g + 1]):
            for k in range(model.shell_offsets[shell], model.shell_offsets[shell + 1]):
                polygon, turned = model.geometry_polygons[k], model.geometry_reversed[k]
                expected.append((owner, g, shell, model.shell_is_exterior[shell], polygon, turned))
    columns = ("object", "geometry_row", "shell", "is_exterior", "polygon", "is_reversed")
    if expected:
        found = list(zip(*(tables["geometry_polygons"][c] for c in columns)))
        wanted = Counter(tuple(plain(v, form) for v in row) for row in expected)
        if Counter(tuple(plain(v, form) for v in row) for row in found) != wanted:
            yield "geometry_polygons differ"
    if len(model.geometry_object):
        table = tables["geometries"]
        kinds = {
            int(float(k)): v for k, v in zip(table["geometry_row"], zip(table["object"], table["lod"], table["kind"]))
        }
        for g, (owner, lod, kind) in enumerate(zip(model.geometry_object, model.geometry_lod, model.geometry_kind)):
            row = kinds[g]
            if (int(float(row[0])), int(float(row[1])), row[2]) != (owner, lod, GeometryKind(kind).name.lower()):
                yield f"geometry {g}: {row}"
    if len(model.line_object):
        lines = tables["lines"]
        turned = {int(float(k)): plain(v, form) for k, v in zip(lines["line"], lines["is_terrain_intersection"])}
        if turned != {k: str(int(v)) for k, v in enumerate(model.line_is_terrain_intersection)}:
            yield "lines: other terrain intersections"
