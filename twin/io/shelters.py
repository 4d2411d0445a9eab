"""Shelters from the user's own table or layer, and from 国土地理院's list of designated emergency shelters.

Columns: a position (see `twin.io.table_positions`), name, capacity, and where known floor_height, storeys, building
and the types of hazard a shelter is designated for. Their Japanese names are recognised too; the list of
指定緊急避難場所 is read as it is downloaded. Nothing is guessed: a blank capacity, an unknown mark or a floor in an
unknown unit is refused with its line, and unused columns are listed in a note.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from twin.arrays import AnyArray
from twin.errors import CrsMismatchError, InputError
from twin.evacuation.shelters import UNLIMITED, Shelters
from twin.io.input_table import InputTable, read_table
from twin.io.table_columns import Column, Matched, match_columns, numbers_of, refusal, texts_of, whole_numbers_of
from twin.io.table_positions import POSITION_COLUMNS, fitting_system, inside, positions_of
from twin.notes import Note
from twin.sensors.table_cells import cell_text

__all__ = ["HAZARD_COLUMNS", "ShelterRows", "read_shelters", "shelter_rows"]

# Type of hazard (`twin.evacuation.shelters.HAZARD_TYPES`) -> columns that say whether a shelter is designated for it,
# as 国土地理院's list and the open data of municipalities (推奨データセット) name them.
HAZARD_COLUMNS: dict[str, tuple[str, ...]] = {
    "flood": ("洪水",),
    "landslide": (
        "崖崩れ、土石流及び地滑り", "崖崩れ・土石流及び地滑り", "がけ崩れ、土石流及び地滑り",
        "崖崩れ、土石流及び地すべり", "崖崩れ・土石流・地滑り", "土砂災害",
    ),
    "storm_surge": ("高潮",),
    "earthquake": ("地震",),
    "tsunami": ("津波",),
    "fire": ("大規模な火事", "大規模な火災"),
    "inland_flood": ("内水氾濫",),
    "volcano": ("火山現象", "火山"),
}  # fmt: skip
_DESIGNATED = frozenset(("1", "○", "〇", "◯", "●", "◎", "true", "yes", "y", "有", "有り", "あり", "可", "はい"))
_NOT_DESIGNATED = frozenset(
    ("", "0", "×", "-", "ー", "―", "—", "false", "no", "n", "無", "無し", "なし", "不可", "いいえ")
)
_NO_NAME = frozenset(("", "nan", "none", "null", "<na>", "-", "名称不明", "不明", "名称なし", "無題", "unnamed"))

COLUMNS = (
    *POSITION_COLUMNS,
    Column(
        "name",
        (
            "名称", "施設名", "施設名称", "施設・場所名", "避難所名", "避難場所名", "避難所", "避難場所", "避難施設名",
            "指定緊急避難場所名",
        ),
    ),
    Column("id", ("共通id", "識別番号")),
    Column(
        "capacity",
        ("収容人数", "収容可能人数", "想定収容人数", "収容人員", "収容定員", "最大収容人数", "定員"),
        "people",
    ),
    Column("floor_height", ("床高", "床の高さ", "床面高", "床面の高さ"), "length"),
    Column("storeys", ("階数", "地上階数"), "storeys"),
    Column("building", ("建物", "建物id", "building_id", "gml_id")),
    *(
        Column(hazard, (*names, *(f"災害種別_{name}" for name in names)))
        for hazard, names in HAZARD_COLUMNS.items()
    ),
)  # fmt: skip
_MOST_PEOPLE = 10_000_000
_LOWEST_FLOOR, _HIGHEST_FLOOR = -10.0, 100.0  # m over the ground
_REACH = 500.0  # m; largest distance of a shelter from the streets


class ShelterRows(NamedTuple):
    """Shelters of one table, before they are joined with other shelters.

    table : DataFrame with id, name, x, y [m], capacity, building, floor_height [m], storeys, and hazards: a frozenset
        of keys of `HAZARD_COLUMNS`, or None where the table has no such columns
    notes : what was assumed, left out or not used
    """

    table: pd.DataFrame
    notes: tuple[Note, ...]


def read_shelters(
    path: str | Path,
    *,
    to: Any = None,
    crs: Any = None,
    encoding: str | None = None,
    extent: tuple[float, float, float, float] | None = None,
    buildings: Mapping[str, int] | None = None,
) -> Shelters:
    """Shelters from a table or layer.

    Parameters
    ----------
    path : CSV, GeoPackage, GeoJSON, GeoParquet, Shapefile ...
    to : coordinate system of the city, anything pyproj takes; None: the table is in the city's plane
    crs : of the coordinates, where the file does not state it
    encoding : of a CSV or Shapefile, where it cannot be determined
    extent : x_min, y_min, x_max, y_max of the streets [m]; shelters more than 500 m outside are left out with a note
    buildings : id of a building (gml:id or 建物ID) -> row in the city's objects, for a column `building`

    Raises
    ------
    InputError, CrsMismatchError
        Anything that cannot be used, with file, line, column, what was found and what was expected.
    """
    rows = shelter_rows(path, to=to, crs=crs, encoding=encoding, extent=extent, buildings=buildings)
    return shelters_from_rows(rows.table, rows.notes)


def shelters_from_rows(table: pd.DataFrame, notes: tuple[Any, ...]) -> Shelters:
    """Shelters of a table with the columns of `ShelterRows`."""
    return Shelters(
        id=table["id"].to_numpy(object),
        name=table["name"].to_numpy(object),
        xy=table[["x", "y"]].to_numpy(np.float64),
        capacity=table["capacity"].to_numpy(np.int64),
        building=table["building"].to_numpy(np.int32),
        floor_height=table["floor_height"].to_numpy(np.float64),
        storeys=table["storeys"].to_numpy(np.float64),
        hazards=tuple(table["hazards"]),
        assumptions=notes,
    )


def shelter_rows(
    path: str | Path,
    *,
    to: Any = None,
    crs: Any = None,
    encoding: str | None = None,
    extent: tuple[float, float, float, float] | None = None,
    buildings: Mapping[str, int] | None = None,
    key: str = "",
) -> ShelterRows:
    """Rows of a table or layer of shelters; parameters as of `read_shelters`.

    key : name of the setting that names the file; `key_crs` and `key_encoding` are those of its companions
    """
    from pyproj import CRS

    prefix = f"{key}_" if key else ""
    table = read_table(path, encoding=encoding, key=f"{prefix}encoding")
    matched = match_columns(table, COLUMNS)
    target = None if to is None else CRS.from_user_input(to)
    places = positions_of(matched, to=target, crs=crs, key=f"{prefix}crs", extent=extent)
    names, n_unnamed = _names(matched)
    capacity = _capacity(matched)
    hazards = _hazards(matched)
    frame = pd.DataFrame(
        {
            "id": _ids(matched, names),
            "name": pd.Series(names, dtype=object),
            "x": places.xy[:, 0],
            "y": places.xy[:, 1],
            "capacity": capacity,
            "building": _buildings(matched, buildings),
            "floor_height": _floor_heights(matched),
            "storeys": _storeys(matched),
            "hazards": pd.Series(hazards, dtype=object),
        }
    )
    notes = list(places.notes)
    file = table.path.name
    if "capacity" not in matched:
        notes.append(Note("tables.capacity_unlimited", file=file))
    if n_unnamed:
        notes.append(Note("tables.unnamed", file=file, n=n_unnamed))
    unused = _unused(matched)
    if unused:
        notes.append(Note("tables.columns_not_used", file=file, columns=", ".join(unused)))
    if extent is not None:
        is_moved = any(note.id == "tables.reprojected" for note in places.notes)
        frame, outside = _within(matched, frame, target, extent, f"{prefix}crs", is_moved)
        notes += outside
    return ShelterRows(frame.reset_index(drop=True), tuple(notes))


def _unused(matched: Matched) -> list[str]:
    """Heads of columns that are not used."""
    heads = list(matched.others)
    by_layer = matched.table.geometry is not None
    if by_layer or {"longitude", "latitude"} <= set(matched.found):
        names = ("x", "y", "longitude", "latitude") if by_layer else ("x", "y")
        heads += [matched.found[name].head for name in names if name in matched]
    return heads


def _names(matched: Matched) -> tuple[list[str], int]:
    """Name of every row: as written, or "shelter N" by its place in the table."""
    n = len(matched.table)
    written = texts_of(matched, "name") if "name" in matched else [""] * n
    is_named = [cell_text(text).casefold() not in _NO_NAME for text in written]
    names = [text if named else f"shelter {row + 1}" for row, (text, named) in enumerate(zip(written, is_named))]
    return names, n - sum(is_named)


def _ids(matched: Matched, names: list[str]) -> pd.Series:
    """Ids as written, each once; without such a column the names, the second of a name with " (2)" appended."""
    if "id" not in matched:
        return pd.Series(unique_names(names), dtype=object)
    ids = texts_of(matched, "id")
    first: dict[str, int] = {}
    for row, text in enumerate(ids):
        if not text:
            raise refusal(matched, "id", [row], "an id", "fill it in, or take the column out")
        if text in first:
            raise InputError(
                f"{matched.table.place(row)}, column {matched.found['id'].head!r}: id {text!r} is also that of "
                f"{matched.table.unit} {int(matched.table.lines[first[text]])}; ids must be unique"
            )
        first[text] = row
    return pd.Series(ids, dtype=object)


def unique_names(names: list[str]) -> list[str]:
    """Names made unique: the second of a name is "name (2)".

    >>> unique_names(["school", "hall", "school"])
    ['school', 'hall', 'school (2)']
    """
    taken: set[str] = set(names)
    seen: dict[str, int] = {}
    out = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        unique = name
        while seen[name] > 1 and (unique == name or unique in taken):
            unique = f"{name} ({seen[name]})"
            if unique in taken:
                seen[name] += 1
        taken.add(unique)
        out.append(unique)
    return out


def _capacity(matched: Matched) -> AnyArray:
    if "capacity" not in matched:
        return np.full(len(matched.table), UNLIMITED, np.int64)
    people = whole_numbers_of(
        matched, "capacity", expected="a whole number of people, 0 or more", low=0, high=_MOST_PEOPLE,
        may_be_blank=False, remedy="write 0 to close it, or take the whole column out where no shelter has a limit",
    )  # fmt: skip
    return people.astype(np.int64)


def _floor_heights(matched: Matched) -> AnyArray:
    if "floor_height" not in matched:
        return np.full(len(matched.table), np.nan)
    return numbers_of(
        matched, "floor_height", expected=f"metres above the ground, {_LOWEST_FLOOR:g} to {_HIGHEST_FLOOR:g}",
        low=_LOWEST_FLOOR, high=_HIGHEST_FLOOR, may_be_blank=True, remedy="name the unit in the head, e.g. 床高(cm)",
    )  # fmt: skip


def _storeys(matched: Matched) -> AnyArray:
    if "storeys" not in matched:
        return np.full(len(matched.table), np.nan)
    return whole_numbers_of(
        matched, "storeys", expected="a whole number of storeys above the ground, 1 to 200", low=1, high=200,
        may_be_blank=True,
    )  # fmt: skip


def _buildings(matched: Matched, rows: Mapping[str, int] | None) -> AnyArray:
    """Row of each shelter's building in the city's objects, -1 where none is named."""
    found = np.full(len(matched.table), -1, np.int32)
    if "building" not in matched:
        return found
    for row, text in enumerate(texts_of(matched, "building")):
        if not text or text == "-1":
            continue
        if rows is None or text not in rows:
            raise refusal(
                matched, "building", [row], "gml:id or 建物ID of a building of the city",
                "leave it blank for a shelter in the open or in a building the data do not have",
            )  # fmt: skip
        found[row] = rows[text]
    return found


def _hazards(matched: Matched) -> list[frozenset[str] | None]:
    """Types of hazard each shelter is designated for; None where no column states any."""
    columns = [name for name in HAZARD_COLUMNS if name in matched]
    n = len(matched.table)
    if not columns:
        return [None] * n
    found: list[set[str]] = [set() for _ in range(n)]
    for name in columns:
        for row, cell in enumerate(matched.cells(name)):
            text = cell_text(cell).casefold()
            if text in _DESIGNATED:
                found[row].add(name)
            elif text not in _NOT_DESIGNATED:
                raise refusal(
                    matched, name, [row], "1 or ○ where the shelter is designated for it, blank where it is not"
                )
    return [frozenset(types) for types in found]


def _within(
    matched: Matched, frame: pd.DataFrame, to: Any, extent: tuple[float, float, float, float], key: str, is_moved: bool
) -> tuple[pd.DataFrame, list[Note]]:
    """Shelters within reach of the streets; refused where there is none."""
    x0, y0, x1, y1 = extent
    xy = frame[["x", "y"]].to_numpy(np.float64)
    near = inside(xy, (x0 - _REACH, y0 - _REACH, x1 + _REACH, y1 + _REACH))
    table: InputTable = matched.table
    if not near.any():
        wide = (x0 - _REACH, y0 - _REACH, x1 + _REACH, y1 + _REACH)
        fits = "" if is_moved else fitting_system(xy, to, wide)
        first = f"{frame['name'].iloc[0]!r} in {table.unit} {int(table.lines[0])}"
        remedy = f"they would fit as {fits}: correct {key} or the file" if fits else f"check {key} and the file"
        raise CrsMismatchError(
            f"{table.path}: no shelter lies within {_REACH:.0f} m of the streets, which reach from ({x0:.0f}, "
            f"{y0:.0f}) to ({x1:.0f}, {y1:.0f}); the first, {first}, is at ({xy[0, 0]:.0f}, {xy[0, 1]:.0f}); {remedy}"
        )
    if near.all():
        return frame, []
    names = ", ".join(frame["name"][~near].head(3).astype(str))
    note = Note("tables.outside_streets", file=table.path.name, n=int((~near).sum()), reach=_REACH, first=names)
    return frame[near], [note]
