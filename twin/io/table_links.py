"""Rows of a municipal table linked to objects of the city: by id, by address, or by place, with the reason of each row
that is not.

A row is linked only where its key leads to one object. Nothing is guessed: a key of several objects, an address that is
not in the city and a position outside every outline stay in the report, row by row.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd

from citygml.frames import footprints
from citygml.layers.excel_csv import write_excel_csv
from citygml.layers.geopackage import write_layers_geopackage
from citygml.model.selection import root_of
from twin.arrays import AnyArray, IntArray
from twin.errors import InputError
from twin.files import whole_file
from twin.io.input_table import InputTable, read_table
from twin.io.table_columns import Column, Matched, match_columns
from twin.io.table_positions import POSITION_COLUMNS, positions_of
from twin.notes import Note

if TYPE_CHECKING:
    import geopandas as gpd

    from citygml.model import CityModel

__all__ = ["LinkedTable", "link_table", "normal_address", "write_links"]

REASONS = ("linked", "blank", "not_found", "several")
"""State of a row: linked; no key in it; a key that leads to no object; a key that leads to several."""

_ID_COLUMNS = (
    Column("gml_id", ("gml:id", "gmlid", "地物ID")),
    Column("building_id", ("建物ID", "buildingID", "building id")),
    Column("real_estate_id", ("不動産ID", "不動産番号", "realEstateID", "real estate id")),
)
_ADDRESS_COLUMN = Column(
    "address", ("住所", "所在地", "所在地_連結表記", "住居表示", "建物所在地", "Adresse", "adres", "street address")
)
_PREFECTURE = re.compile(r"^(東京都|北海道|京都府|大阪府|[一-鿿]{2,3}県)")
_KANJI_DIGITS = {c: str(k) for k, c in enumerate("〇一二三四五六七八九")}
_COUNTED = re.compile(r"([〇一二三四五六七八九十]+)(?=丁目|番|号|条)")
_DASHES = re.compile("[‐‑‒–—―−ー－ｰの]+(?=[0-9])")
_UNITS = re.compile("(?<=[0-9])(丁目|番地の|番地|番|号|地割)")


class LinkedTable(NamedTuple):
    """Rows of a table and the objects they lead to.

    rows : GeoDataFrame, index `line` (or row of a layer)
        The table's columns; `link` (one of REASONS), `n_objects` its key leads to, `gml_id` and `object` (row in the
        model) where linked; geometry: the outline of the object or of its building.
    by, column : the kind of key, and the head of the column it was taken from
    notes : what was assumed about positions, and how many rows were linked
    """

    rows: gpd.GeoDataFrame
    by: str
    column: str
    notes: tuple[Note, ...]


def link_table(
    city: CityModel,
    path: str | Path,
    *,
    by: str | None = None,
    column: str | None = None,
    type: str | None = None,
    crs: Any = None,
    encoding: str | None = None,
    max_distance: float = 0.0,
) -> LinkedTable:
    """Link a table or layer of a municipality to the objects of a city.

    Parameters
    ----------
    by : optional
        "id": gml:id, building ID (建物ID) or real-estate ID (不動産ID), second values of an object too. "address": as
        `normal_address` compares them; the table may leave out what comes first (prefecture, city). "place": the
        outline around the position of the row, or within max_distance of it. None: the first for which the table has
        a column.
    column : optional
        Head of the column with the id or address, where it has another name than those recognised.
    type : optional
        Objects to link by place and address, e.g. "bldg:Building"; None: buildings where there are any, else all.
    crs : optional
        Of the table's coordinates, as for `twin.io.positions_of`.
    encoding : optional
        Of a CSV or Shapefile that fits several.
    max_distance : float
        From a position to the outline it is linked to. [m]

    Raises
    ------
    InputError
        No such file or column, or positions in no known system.
    """
    table = read_table(path, encoding=encoding)
    matched = match_columns(table, [*_ID_COLUMNS, _ADDRESS_COLUMN, *POSITION_COLUMNS])
    if column is not None and column not in table.heads:
        raise InputError(f"{table.path}: no column {column!r}; it has {', '.join(table.heads)}")
    by = by or _kind(matched, column)
    notes: tuple[Note, ...] = ()
    if by == "id":
        head = column or _head(matched, [c.name for c in _ID_COLUMNS], "an id")
        candidates = _by_key(_texts(table, head), _ids(city, head, matched))
    elif by == "address":
        head = column or _head(matched, ["address"], "an address")
        candidates = _by_address([normal_address(t) for t in _texts(table, head)], _addresses(city, type))
    elif by == "place":
        head = "geometry" if table.geometry is not None else "x, y"
        candidates, notes = _by_place(city, matched, type, crs, max_distance)
    else:
        raise InputError(f"by is {by!r}, expected 'id', 'address' or 'place'")
    rows = _rows(city, table, candidates)
    count = rows["link"].value_counts()
    summary = Note(
        "tables.linked", file=table.path.name, column=head, total=len(rows),
        **{reason: int(count.get(reason, 0)) for reason in REASONS},
    )  # fmt: skip
    return LinkedTable(rows, by, head, (*notes, summary))


def _kind(matched: Matched, column: str | None) -> str:
    if column is not None or any(c.name in matched for c in _ID_COLUMNS):
        return "id"
    is_placed = matched.table.geometry is not None or {"x", "y"} <= set(matched.found)
    if is_placed or {"longitude", "latitude"} <= set(matched.found):
        return "place"
    return "address"


def _head(matched: Matched, names: Iterable[str], what: str) -> str:
    for name in names:
        if name in matched:
            return matched.found[name].head
    raise InputError(
        f"{matched.table.path}: no column of {what} among {', '.join(map(repr, matched.table.heads))}; name it "
        "with column="
    )


def _texts(table: InputTable, head: str) -> list[str]:
    """Cells of a column as text; "" where blank. Whole numbers that a format made floats lose their ".0"."""
    found = []
    for cell in table.column(head):
        if isinstance(cell, float) and cell.is_integer():
            cell = int(cell)
        found.append("" if cell is None or cell != cell else str(cell).strip())
    return found


# ------------------------------------------------------------------------------------------------------------- by id
def _ids(city: CityModel, head: str, matched: Matched) -> dict[str, set[int]]:
    """Id -> objects (rows) of the kind of id that a column has; of every kind where its head is not recognised."""
    kind = next((c.name for c in _ID_COLUMNS if c.name in matched and matched.found[c.name].head == head), None)
    objects, found = city.objects, defaultdict[str, set[int]](set)
    if kind in (None, "gml_id"):
        for row, gml_id in enumerate(objects.index):
            if isinstance(gml_id, str):
                found[gml_id].add(row)
    for name in ("building_id", "real_estate_id"):
        if kind not in (None, name):
            continue
        for key in [c for c in objects if str(c) == name or (name == "real_estate_id" and str(c).startswith(name))]:
            for row, value in enumerate(objects[key]):
                for one in value if isinstance(value, (list, tuple, np.ndarray)) else [value]:
                    if isinstance(one, str) and one:
                        found[one].add(row)
        leaf = {"building_id": "buildingID", "real_estate_id": "realEstateID"}[name]
        for owner, path, value in zip(city.extras["object"], city.extras["path"], city.extras["value"]):
            if str(path).partition("[")[0].endswith(f":{leaf}"):
                found[str(value)].add(int(owner))
    return found


def _by_key(keys: list[str], found: Mapping[str, set[int]]) -> list[set[int] | None]:
    """Objects of each key; None where the cell is blank."""
    return [found.get(key, set()) if key else None for key in keys]


# -------------------------------------------------------------------------------------------------------- by address
def normal_address(text: str) -> str:
    """An address as it is compared: full-width and half-width forms, kanji numerals, 丁目・番地・号, dashes, blanks,
    case and the prefecture make no difference; "str." is "straße".

    >>> normal_address("東京都千代田区丸の内一丁目２番３号"), normal_address("千代田区丸の内1-2-3")
    ('千代田区丸の内1-2-3', '千代田区丸の内1-2-3')
    >>> normal_address("Hauptstr. 5 a")
    'hauptstrasse5a'
    """
    plain = re.sub(r"[\s,，、　]+", "", unicodedata.normalize("NFKC", text))
    plain = _PREFECTURE.sub("", plain)
    plain = _COUNTED.sub(lambda m: _number(m.group()), plain)
    plain = _UNITS.sub("-", plain)
    plain = _DASHES.sub("-", plain)
    plain = re.sub("-+", "-", plain).strip("-").casefold()
    return re.sub(r"str\.|str(?=\d)", "strasse", plain)


def _number(kanji: str) -> str:
    """Kanji numerals up to 99 as digits.

    >>> _number("二十三"), _number("十"), _number("一〇")
    ('23', '10', '10')
    """
    if "十" not in kanji:
        return "".join(_KANJI_DIGITS[c] for c in kanji)
    tens, _, ones = kanji.partition("十")
    return (_KANJI_DIGITS.get(tens, "1") or "1") + (_KANJI_DIGITS.get(ones, "0") if ones else "0")


def _addresses(city: CityModel, type: str | None) -> dict[str, set[int]]:
    """Normal address -> objects; an object's address is one text, or its parts from the largest area to the number."""
    objects = city.objects
    wanted, root = _wanted(city, type), root_of(city)
    parts = [c for c in _ADDRESS_PARTS if c in objects]
    found: dict[str, set[int]] = defaultdict(set)
    whole = objects["address"].tolist() if "address" in objects else [None] * len(objects)
    rest = zip(*(objects[c].tolist() for c in parts)) if parts else iter([()] * len(objects))
    for row, (text, pieces) in enumerate(zip(whole, rest)):
        if not wanted[root[row]]:
            continue
        joined = "".join(str(p) for p in pieces if isinstance(p, str))
        for one in (text, joined):
            if isinstance(one, str) and (key := normal_address(one)):
                found[key].add(int(root[row]))
    for owner, path, value in zip(city.extras["object"], city.extras["path"], city.extras["value"]):
        if wanted[root[owner]] and re.search(r"address|Address", str(path)) and (key := normal_address(str(value))):
            found[key].add(int(root[owner]))
    return found


_ADDRESS_PARTS = (
    "address_administrative_area", "address_sub_administrative_area", "address_locality", "address_dependent_locality",
    "address_street", "address_number", "address_premise", "address_premise_number",
)  # fmt: skip


def _by_address(keys: list[str], found: Mapping[str, set[int]]) -> list[set[int] | None]:
    """Objects of each address: the same, else those that end with it or that it ends with, from a letter on."""
    reversed_keys = sorted(key[::-1] for key in found)
    out: list[set[int] | None] = []
    for key in keys:
        if not key or key in found:
            out.append(found.get(key, set()) if key else None)
            continue
        ends: set[int] = set()
        if re.search(r"[^\W\d_]", key):
            back = key[::-1]
            for other in reversed_keys[bisect_left(reversed_keys, back) :]:
                if not other.startswith(back):
                    break
                ends |= found[other[::-1]]
        if not ends:
            tails = (key[k:] for k in range(1, len(key)) if re.search(r"[^\W\d_]{2}", key[k : k + 2]))
            ends = next((found[tail] for tail in tails if tail in found), set())
        out.append(ends)
    return out


# ---------------------------------------------------------------------------------------------------------- by place
def _wanted(city: CityModel, type: str | None) -> AnyArray:
    """(n_objects,) bool: top-level objects that rows may be linked to."""
    top = (city.objects["parent"] < 0).to_numpy()
    of_type = city.objects["type"].astype(str).to_numpy() == (type or "bldg:Building")
    if type is None and not (top & of_type).any():
        return top
    return top & of_type


def _by_place(
    city: CityModel, matched: Matched, type: str | None, crs: Any, max_distance: float
) -> tuple[list[set[int] | None], tuple[Note, ...]]:
    import shapely

    outlines = footprints(city, columns=False)
    if outlines.crs is None:
        raise InputError("the city has no CRS, so positions cannot be compared; read it with crs=")
    if not outlines.crs.is_projected:
        outlines = outlines.to_crs(outlines.estimate_utm_crs())
    rows = np.flatnonzero((city.objects["parent"] < 0).to_numpy())
    keep = _wanted(city, type)[rows] & outlines.geometry.notna().to_numpy()
    shapes, rows = outlines.geometry.to_numpy()[keep], rows[keep]
    placed = _placed(matched)
    out: list[set[int] | None] = [None] * len(matched.table)
    if not len(placed) or not len(rows):
        return [None if k not in set(placed.tolist()) else set() for k in range(len(out))], ()
    bounds = shapely.total_bounds(shapes)
    positions = positions_of(
        _subset(matched, placed), to=outlines.crs, crs=crs,
        extent=(float(bounds[0]), float(bounds[1]), float(bounds[2]), float(bounds[3])),
    )  # fmt: skip
    tree = shapely.STRtree(shapes)
    points = np.asarray(shapely.points(positions.xy), dtype=object)
    found: list[set[int]] = [set() for _ in placed]
    for k, shape in zip(*tree.query(points, predicate="intersects")):
        found[k].add(int(rows[shape]))
    if max_distance > 0.0:
        near = np.array([k for k, one in enumerate(found) if not one], np.int64)
        if len(near):
            at, shape_rows = tree.query_nearest(points[near], max_distance=max_distance)
            for k, shape in zip(at, shape_rows):
                found[near[k]].add(int(rows[shape]))
    for k, one in zip(placed, found):
        out[k] = one
    return out, positions.notes


def _placed(matched: Matched) -> IntArray:
    """Rows that have a position."""
    import shapely

    table = matched.table
    if table.geometry is not None:
        shapes = np.asarray(table.geometry, dtype=object)
        return np.flatnonzero(~shapely.is_missing(shapes) & ~shapely.is_empty(shapes))
    pair = ("longitude", "latitude") if "longitude" in matched and "latitude" in matched else ("x", "y")
    if not all(name in matched for name in pair):
        return np.arange(len(table))  # refused below, with the columns that are expected
    cells = [_texts(table, matched.found[name].head) for name in pair]
    return np.array([k for k, both in enumerate(zip(*cells)) if all(both)], np.int64)


def _subset(matched: Matched, rows: IntArray) -> Matched:
    table = matched.table
    kept = replace(
        table,
        cells=tuple([column[k] for k in rows] for column in table.cells),
        lines=table.lines[rows],
        geometry=None if table.geometry is None else np.asarray(table.geometry, dtype=object)[rows],
    )
    return replace(matched, table=kept)


# ----------------------------------------------------------------------------------------------------------- results
def _rows(city: CityModel, table: InputTable, candidates: list[set[int] | None]) -> gpd.GeoDataFrame:
    import geopandas as gpd

    number = np.array([0 if c is None else len(c) for c in candidates], np.int64)
    link = np.where(number == 1, "linked", np.where(number > 1, "several", "not_found")).astype(object)
    link[[c is None for c in candidates]] = "blank"
    row = np.array([next(iter(c)) if c is not None and len(c) == 1 else -1 for c in candidates], np.int64)
    outline = footprints(city, columns=False)
    place = np.full(city.n_objects + 1, len(outline))
    place[np.flatnonzero((city.objects["parent"] < 0).to_numpy())] = np.arange(len(outline))
    root = np.append(root_of(city), city.n_objects)
    shapes = np.array([*outline.geometry, None], dtype=object)[place[root[row]]]
    heads = _free_heads(table.heads)
    columns: dict[str, Any] = {head: pd.Series(cells, dtype=object) for head, cells in zip(heads, table.cells)}
    ids = np.array([*city.objects.index, None], dtype=object)
    columns |= {
        "link": link,
        "n_objects": number,
        "gml_id": ids[row],
        "object": pd.array(np.where(row < 0, 0, row), dtype="Int64"),
    }
    frame = pd.DataFrame(columns)
    frame.loc[row < 0, "object"] = pd.NA
    frame.index = pd.Index(table.lines, name=table.unit)
    return gpd.GeoDataFrame(frame, geometry=shapes, crs=outline.crs)


def _free_heads(heads: Iterable[str]) -> list[str]:
    """Heads of the table that do not hide the columns of the link: gml_id becomes table_gml_id."""
    own = {"link", "n_objects", "gml_id", "object", "geometry", "line", "row", "fid", "geom"}
    return [f"table_{head}" if head.casefold() in own else head or "column" for head in heads]


def write_links(linked: LinkedTable, path: str | Path) -> Path:
    """Write rows that are linked and those that are not, with the reason, as two tables.

    A GeoPackage has the layers "linked" and "not_linked"; beside a CSV, PATH_not_linked.csv has the second.
    """
    path = Path(path)
    done = linked.rows["link"] == "linked"
    left = pd.DataFrame(linked.rows[~done].drop(columns=["geometry", "gml_id", "object"]))
    if path.suffix.lower() == ".gpkg":
        with whole_file(path) as aside:
            write_layers_geopackage({"linked": linked.rows[done], "not_linked": left}, aside)
    elif path.suffix.lower() == ".csv":
        with whole_file(path) as aside:
            write_excel_csv(pd.DataFrame(linked.rows[done].drop(columns="geometry")), aside, "linked")
        with whole_file(path.with_name(path.stem + "_not_linked.csv")) as aside:
            write_excel_csv(left, aside, "not_linked")
    else:
        raise InputError(f"{path}: a linked table is written as .gpkg or .csv")
    return path
