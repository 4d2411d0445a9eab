"""People from a table or layer of counts. No personal data are read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from twin.arrays import AnyArray
from twin.errors import InputError
from twin.io.input_table import read_table
from twin.io.table_columns import Column, Matched, match_columns, numbers_of, refusal, texts_of, whole_numbers_of
from twin.io.table_positions import POSITION_COLUMNS, positions_of
from twin.notes import Note
from twin.population import Group, Population, draw_groups, draw_speeds
from twin.sensors.table_cells import cell_text

__all__ = ["read_population"]

COLUMNS = (
    *POSITION_COLUMNS,
    Column("people", ("人数", "人口", "総人口"), "people"),
    Column("group", ("区分",)),
    Column("building", ("建物", "建物id", "building_id", "gml_id")),
    Column("storeys", ("階数", "地上階数"), "storeys"),
    Column("height", ("高さ", "建物高さ"), "length"),
)
# Columns that identify a cell of a statistical grid, not a person: ignored, not refused.
_HARMLESS = frozenset(("メッシュコード", "mesh", "mesh_code", "meshcode", "key_code", "備考", "remarks"))
_GROUPS = {
    **{group.name.lower(): group for group in Group},
    "成人": Group.ADULT, "大人": Group.ADULT, "高齢者": Group.ELDERLY, "子ども": Group.CHILD, "子供": Group.CHILD,
    "歩行困難者": Group.IMPAIRED, "車椅子使用者": Group.WHEELCHAIR, "車いす使用者": Group.WHEELCHAIR,
}  # fmt: skip
_MOST_PEOPLE = 100_000_000


def read_population(
    path: str | Path,
    *,
    seed: int = 0,
    to: Any = None,
    crs: Any = None,
    encoding: str | None = None,
    buildings: Mapping[str, int] | None = None,
    key: str = "",
) -> Population:
    """People from a table or layer with one row for each place: where it is and how many people there are.

    Optional columns: group (adult, elderly, child, impaired, wheelchair; drawn with
    `twin.population.GROUP_SHARES` where empty), building (row in the city's objects, or an id of `buildings`), storeys,
    and height [m]. No personal data are read: other columns are refused, so that no identifier is imported.

    Parameters
    ----------
    path : CSV, GeoPackage, GeoJSON, GeoParquet, Shapefile ...
    to : coordinate system of the city, anything pyproj takes; None: the table is in the city's plane
    crs : of the coordinates, where the file does not state it
    encoding : of a CSV or Shapefile, where it cannot be determined
    buildings : id of a building -> row in the city's objects
    key : name of the setting that names the file, for messages

    Raises
    ------
    InputError, CrsMismatchError
        Columns missing or unknown, counts that are not whole and not negative, groups that do not exist, places
        whose coordinate system is not known; the message gives file, line and column.
    """
    from pyproj import CRS

    prefix = f"{key}_" if key else ""
    table = read_table(path, encoding=encoding, key=f"{prefix}encoding")
    matched = match_columns(table, COLUMNS)
    unknown = [head for head in matched.others if cell_text(head).casefold() not in _HARMLESS]
    if unknown:
        raise InputError(
            f"{path}, line 1: column {sorted(unknown)[0]!r} is not one of "
            f"{', '.join(column.name for column in COLUMNS)}; take it out (nothing about single persons is read)"
        )
    if "people" not in matched:
        raise InputError(f"{path}, line 1: no column people (人数) among {', '.join(table.heads)}")
    places = positions_of(matched, to=None if to is None else CRS.from_user_input(to), crs=crs, key=f"{prefix}crs")
    count = whole_numbers_of(
        matched, "people", expected="a whole number of people, 0 or more", low=0, high=_MOST_PEOPLE, may_be_blank=False,
        remedy="write 0 where nobody is",
    )  # fmt: skip
    row = np.repeat(np.arange(len(table)), count.astype(np.int64))
    rng = np.random.default_rng(seed)
    group = draw_groups(len(row), rng)
    if "group" in matched:
        given = _groups(matched)[row]
        group = np.where(given >= 0, given, group).astype(np.uint8)
    storeys = height = None
    if "storeys" in matched:
        storeys = whole_numbers_of(
            matched, "storeys", expected="a whole number of storeys, 0 to 200", low=0, high=200, may_be_blank=True
        )
        storeys = np.nan_to_num(storeys).astype(np.uint8)[row]
    if "height" in matched:
        height = numbers_of(
            matched, "height", expected="a height in metres, 0.5 to 1000", low=0.5, high=1000.0, may_be_blank=True
        )[row]
    note = Note("tables.people_table", file=table.path.name, n=len(row), places=len(table))
    return Population(
        building=_buildings(matched, buildings)[row],
        xy=places.xy[row],
        group=group,
        speed=draw_speeds(group, rng),
        assumptions=(note, *places.notes),
        storeys=storeys,
        height=height,
    )


def _groups(matched: Matched) -> AnyArray:
    """Code of each row's group, -1 where empty."""
    codes = np.full(len(matched.table), -1, np.int64)
    for row, text in enumerate(texts_of(matched, "group")):
        name = cell_text(text).casefold()
        if name in _GROUPS:
            codes[row] = _GROUPS[name]
        elif name:
            raise refusal(matched, "group", [row], f"one of {', '.join(g.name.lower() for g in Group)}")
    return codes


def _buildings(matched: Matched, rows: Mapping[str, int] | None) -> AnyArray:
    """Row of each place's building, -1 outdoors."""
    found = np.full(len(matched.table), -1, np.int32)
    if "building" not in matched:
        return found
    for row, cell in enumerate(matched.cells("building")):
        text = cell_text(cell)
        if not text or text == "-1":
            continue
        if rows is not None and text in rows:
            found[row] = rows[text]
        elif text.isascii() and text.isdigit() and int(text) < 2**31:
            found[row] = int(text)
        else:
            raise refusal(
                matched, "building", [row], "a row of the city's objects, or the id of a building of the city"
            )
    return found
