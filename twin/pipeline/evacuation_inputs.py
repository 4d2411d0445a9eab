"""Streets, people and shelters of a scenario, before any water: from its tables and layers, or from the city."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from citygml.model import CityModel
from twin.arrays import IntegerArray, ObjectArray
from twin.criteria import WET_DEPTH
from twin.errors import InputError, ScenarioError, TwinError
from twin.evacuation import Shelters
from twin.evacuation.shelters import edge_exits
from twin.io.line_layer import read_lines
from twin.io.shelters import ShelterRows, shelter_rows
from twin.network import StreetNetwork
from twin.notes import Note
from twin.population import Population
from twin.scenario import Evacuation, Scenario, ShelterEdit

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["building_rows", "make_population", "make_shelters", "make_streets"]

_SHELTER_COLUMNS = ["name", "x", "y", "capacity", "building", "floor_height", "storeys", "hazards"]


def make_streets(city: CityModel, scenario: Scenario, folder: Path) -> StreetNetwork:
    """Streets from a line layer where one is named, else from road polygons, else from the free space.

    Which it was stands in `source` and in the assumptions.
    """
    from twin.city import streets_from_city, streets_from_free_space, streets_from_lines

    if scenario.evacuation.streets is not None:
        return streets_from_lines(_street_lines(scenario.evacuation, folder), city)
    has_roads = city.objects["type"].astype(str).isin(["tran:Road", "tran:Square", "tran:Track"]).any()
    return streets_from_city(city) if has_roads else streets_from_free_space(city)


def _street_lines(options: Evacuation, folder: Path) -> GeoDataFrame:
    """The line layer of streets the scenario names."""
    key = "evacuation.streets"
    assert options.streets is not None
    path = _existing(folder / options.streets, key)
    try:
        return read_lines(path, crs=options.streets_crs, key=key)
    except TwinError as error:
        raise ScenarioError(f"{key}: {error}") from error


def make_population(city: CityModel, streets: StreetNetwork, scenario: Scenario) -> Population:
    """People in the buildings of the city."""
    from twin.city import population_from_city

    options = scenario.evacuation
    try:
        return population_from_city(city, time_of_day=options.time_of_day, total=options.people, seed=scenario.seed)
    except InputError as error:
        raise ScenarioError(f"evacuation.people: {error}; leave the key out or set enabled = false") from error


def make_shelters(city: CityModel, streets: StreetNetwork, scenario: Scenario, folder: Path) -> Shelters:
    """Shelters from a table, or from buildings by usage, with those of the edits, and the edge where asked.

    Names are in the scenario's language. Buildings chosen by usage count only from `shelter_least_places` on; how
    many are left out for this stands in the assumptions.

    Raises
    ------
    ScenarioError
        There is none, and the scenario does not let people leave the area either.
    """
    options = scenario.evacuation
    table, notes = _shelter_table(city, streets, scenario, folder)
    if options.leave_area == "always" or (options.leave_area == "if_no_shelter" and not len(table)):
        exits = edge_exits(streets, lang=scenario.language)
        if not len(table):
            return replace(exits, assumptions=(*notes, *exits.assumptions))
        return _with_exits(_shelters(table, options, notes), exits)
    if not len(table):
        small = "; ".join(str(note) for note in notes if note.id == "pipeline.small_shelters")
        raise ScenarioError(
            "the city has no shelter: no building has a usage among evacuation.shelter_usage "
            f"{options.shelter_usage}{' and room for enough people: ' + small if small else ''}; "
            'name shelters in a CSV (evacuation.shelters) or as [[edit]] kind = "shelter",'
            ' or let people leave at the edge with evacuation.leave_area = "if_no_shelter"'
        )
    return _shelters(table, options, notes)


def _shelter_table(
    city: CityModel, streets: StreetNetwork, scenario: Scenario, folder: Path
) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """Rows of `_SHELTER_COLUMNS`, none where neither data nor edits name a shelter; and what was assumed."""
    options = scenario.evacuation
    if options.shelters is not None:
        read, notes = _listed_shelters(city, streets, options, folder)
        found = read[_SHELTER_COLUMNS]
    else:
        found, notes = _shelters_by_usage(city, scenario)
    added = [edit for edit in scenario.edit if isinstance(edit, ShelterEdit)]
    rows = [
        (edit.name, *edit.xy, edit.capacity, -1, _or_nan(edit.floor_height), _or_nan(edit.storeys), None)
        for edit in added
    ]
    in_the_open = [edit.name for edit in added if edit.floor_height is None and edit.storeys is None]
    notes = (*notes, *(Note("pipeline.shelter_in_the_open", shelter=name, depth=WET_DEPTH) for name in in_the_open))
    extra = pd.DataFrame(rows, columns=_SHELTER_COLUMNS)
    return pd.concat([part for part in (found, extra) if len(part)] or [found], ignore_index=True), notes


def _or_nan(value: float | None) -> float:
    return np.nan if value is None else float(value)


def _shelters(table: pd.DataFrame, options: Evacuation, notes: tuple[Note, ...]) -> Shelters:
    names = table["name"].astype(str)
    repeated = names.groupby(names).cumcount()
    ids = np.where(repeated > 0, names + " (" + (repeated + 1).astype(str) + ")", names)
    return Shelters(
        id=ids, name=names.to_numpy(object), xy=table[["x", "y"]].to_numpy(float),
        capacity=table["capacity"].to_numpy(np.int64), building=table["building"].to_numpy(np.int32),
        floor_height=table["floor_height"].to_numpy(float), storeys=table["storeys"].to_numpy(float),
        hazards=tuple(table["hazards"]), assumptions=notes,
    )  # fmt: skip


def _with_exits(inside: Shelters, exits: Shelters) -> Shelters:
    """Shelters, then the exits at the edge."""
    columns = ("id", "name", "xy", "capacity", "building", "node", "floor_height", "storeys", "is_exit")
    return Shelters(
        **{name: np.concatenate([getattr(inside, name), getattr(exits, name)]) for name in columns},
        hazards=(*inside.hazards, *exits.hazards),
        assumptions=(*inside.assumptions, *exits.assumptions),
    )


def _shelters_by_usage(city: CityModel, scenario: Scenario) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """Buildings of the usages named, with room for enough people."""
    from twin.city import shelters_from_city

    options = scenario.evacuation
    try:
        found = shelters_from_city(
            city, options.shelter_usage, area_per_person=options.shelter_area_per_person, least_places=0
        )
    except InputError:
        return pd.DataFrame(columns=_SHELTER_COLUMNS), ()
    table = pd.DataFrame(
        {
            "name": _building_names(city, found.building, scenario.language), "x": found.xy[:, 0], "y": found.xy[:, 1],
            "capacity": found.capacity, "building": found.building, "floor_height": found.floor_height,
            "storeys": found.storeys, "hazards": None,
        }
    )  # fmt: skip
    large = table["capacity"].to_numpy() >= options.shelter_least_places
    notes = [
        Note("pipeline.shelters_by_usage", usage=", ".join(options.shelter_usage)),
        Note("pipeline.shelter_area", area=options.shelter_area_per_person),
    ]
    if not large.all():
        notes.append(Note("pipeline.small_shelters", n=int((~large).sum()), least=options.shelter_least_places))
    return table[large].reset_index(drop=True), tuple(notes)


def _building_names(city: CityModel, rows: IntegerArray, lang: str) -> ObjectArray:
    """The building's own name, else its use with a running number; (n,) str."""
    objects = city.objects.iloc[rows]
    usage = objects["usage"].astype(object).to_numpy() if "usage" in objects else np.full(len(rows), "-", object)
    label = objects["usage_label"].astype(object).to_numpy() if "usage_label" in objects else np.full(len(rows), None)
    name = objects["name"].astype(object).to_numpy() if "name" in objects else np.full(len(rows), None, object)
    number = pd.Series(usage).groupby(usage).cumcount().to_numpy() + 1
    numbers_of: dict[str, int] = {}
    out = np.empty(len(rows), object)
    for k in range(len(rows)):
        if pd.notna(name[k]) and name[k] != "":
            out[k] = str(name[k])
        elif pd.notna(label[k]):
            numbers_of[label[k]] = numbers_of.get(label[k], 0) + 1
            out[k] = f"{label[k]} {numbers_of[label[k]]}"
        else:
            out[k] = Note("pipeline.shelter_of_usage", usage=str(usage[k]), n=int(number[k])).text(lang)
    return out


def _listed_shelters(city: CityModel, streets: StreetNetwork, options: Evacuation, folder: Path) -> ShelterRows:
    """Shelters of the table or layer the scenario names.

    Raises
    ------
    ScenarioError
        Anything in it that cannot be used, with file, line, column and remedy.
    """
    key = "evacuation.shelters"
    assert options.shelters is not None
    path = _existing(folder / options.shelters, key)
    low, high = streets.node_xyz[:, :2].min(axis=0), streets.node_xyz[:, :2].max(axis=0)
    try:
        return shelter_rows(
            path,
            to=city.crs,
            crs=options.shelters_crs,
            encoding=options.shelters_encoding,
            extent=(float(low[0]), float(low[1]), float(high[0]), float(high[1])),
            buildings=building_rows(city),
            key=key,
        )
    except TwinError as error:
        raise ScenarioError(f"{key}: {error}") from error


def _existing(path: Path, key: str) -> Path:
    if not path.exists():
        raise ScenarioError(f"{key}: no such file (looked for {path})")
    return path


def building_rows(city: CityModel) -> dict[str, int]:
    """Row of every building in the city's objects by its gml:id, and by its 建物ID where that is unique."""
    is_building = city.objects["type"].astype(str).isin(["bldg:Building", "bldg:BuildingPart"]).to_numpy()
    rows = np.flatnonzero(is_building)
    found: dict[str, int] = {}
    if "building_id" in city.objects:
        ids = city.objects["building_id"].astype(object).to_numpy()[rows]
        count: dict[str, int] = {}
        for text in ids:
            count[str(text)] = count.get(str(text), 0) + 1
        found = {str(t): int(row) for t, row in zip(ids, rows) if isinstance(t, str) and t and count[t] == 1}
    found |= {str(gml_id): int(row) for gml_id, row in zip(city.objects.index[rows], rows) if isinstance(gml_id, str)}
    return found
