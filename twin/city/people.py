"""People and shelters of a city from its buildings: usage, floor area and storeys.

Counts are whole people and conserved: a given total is exactly the number of rows
returned. Densities are documented assumptions, to be replaced by a census where there is one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
import pandas as pd

from citygml.crs import horizontal, same_crs
from citygml.frames import footprints
from citygml.model import CityModel
from twin.arrays import AnyArray, IntegerArray
from twin.city.footprints import in_order_of_id, top_buildings
from twin.criteria import STOREY_HEIGHT, storeys_and_height
from twin.errors import CrsMismatchError, InputError
from twin.evacuation.shelters import Shelters
from twin.notes import Note
from twin.population import Group, Population, draw_groups, draw_speeds, whole_counts
from twin.sensors.table_cells import cell_text, is_missing, parse_number

__all__ = ["DENSITY", "SHELTER_USAGE", "floor_areas", "population_from_census", "population_from_city",
           "shelters_from_city"]  # fmt: skip

# Floor area per person [m2] by PLATEAU usage code, by day and by night; inf: no people. Assumptions of this
# project in the range of Japanese practice: dwellings 2.2 people in 95 m2 (Housing and Land Survey), half
# of them out by day; offices 1 per 15 m2; shops 1 per 20 m2; schools and public buildings 1 per 20 m2.
DENSITY: dict[str, tuple[float, float]] = {
    "401": (15.0, np.inf),  # offices
    "402": (20.0, np.inf),  # shops
    "403": (60.0, 30.0),  # hotels
    "404": (20.0, 200.0),  # mixed commerce
    "411": (86.0, 43.0),  # houses
    "412": (70.0, 35.0),  # flats
    "413": (60.0, 60.0),  # houses with a shop
    "414": (50.0, 45.0),  # flats with shops
    "415": (60.0, 60.0),  # houses with a workshop
    "421": (20.0, np.inf),  # government
    "422": (20.0, 200.0),  # schools, hospitals, welfare
    "431": (100.0, np.inf),  # transport, warehouses
    "441": (60.0, np.inf),  # factories
    "451": (300.0, np.inf),  # farming
    "452": (300.0, np.inf),  # utilities
    "453": (60.0, 60.0),
    "454": (100.0, np.inf),
    "461": (100.0, 100.0),  # unknown
}
_UNKNOWN_USAGE = "461"
# Government offices, and schools and welfare. 454 ("other") is none: it is any shed, shrine or garage.
SHELTER_USAGE = ("421", "422")
# Codes for "unknown" and typing errors in the city model lie outside these.
_MOST_STOREYS = 200
_HIGHEST = 1000.0  # m


def floor_areas(city: CityModel) -> pd.DataFrame:
    """Buildings with their floor area, and what had to be assumed for each.

    Floor area is the file's own, else plan area times storeys; storeys are the file's own, else from the height by
    `twin.criteria.storeys_and_height`, else one.

    Returns
    -------
    DataFrame, one row per building with a plan, in order of gml:id, a building that two files have once: row (in the
        city's objects), usage, storeys (the file's own, NaN unknown), height [m] (NaN unknown), floor_area and
        plan_area [m2], storeys_assumed, area_assumed, x, y [m]
    """
    plans = footprints(city, type="bldg:Building").assign(row=top_buildings(city))
    plans = in_order_of_id(plans[plans.geometry.notna() & ~plans.geometry.is_empty], city)

    def number(name: str, high: float) -> AnyArray:
        column = pd.to_numeric(plans[name], errors="coerce") if name in plans else pd.Series(np.nan, plans.index)
        values = column.to_numpy(np.float64, na_value=np.nan)
        return np.where((values > 0) & (values <= high), values, np.nan)

    height, area = number("measured_height", _HIGHEST), number("total_floor_area", np.inf)
    storeys = number("storeys_above_ground", _MOST_STOREYS)
    assumed, _, _ = storeys_and_height(storeys, height)
    plan_area = plans.geometry.area.to_numpy()
    usage = plans["usage"].astype(str).to_numpy() if "usage" in plans else np.full(len(plans), "")
    centre = plans.geometry.representative_point()
    return pd.DataFrame(
        {
            "row": plans["row"].to_numpy(),
            "usage": usage,
            "storeys": storeys,
            "height": height,
            "floor_area": np.where(np.isfinite(area), area, plan_area * np.where(np.isfinite(assumed), assumed, 1.0)),
            "plan_area": plan_area,
            "storeys_assumed": np.isnan(storeys),
            "area_assumed": np.isnan(area),
            "x": centre.x.to_numpy(),
            "y": centre.y.to_numpy(),
        },
        index=plans.index,
    )


def population_from_city(
    city: CityModel,
    *,
    time_of_day: Literal["day", "night"] = "night",
    total: int | None = None,
    density: Mapping[str, tuple[float, float]] | None = None,
    group_shares: Mapping[Group, float] | None = None,
    seed: int = 0,
) -> Population:
    """People in the buildings of a city.

    Parameters
    ----------
    time_of_day : "day" or "night", which column of the densities holds
    total : exactly this many people, spread in proportion; None takes what the densities give
    density : usage code -> floor area per person by day and night [m2]; replaces entries of `DENSITY`
    group_shares : share of each mobility group; default `twin.population.GROUP_SHARES`
    seed : of the draws of groups and speeds

    Returns
    -------
    Population, in order of the gml:id of the buildings; deterministic for a seed.
    """
    if time_of_day not in ("day", "night"):
        raise InputError(f"time_of_day is {time_of_day!r}, expected 'day' or 'night'")
    table = {**DENSITY, **(density or {})}
    buildings = floor_areas(city)
    column = 0 if time_of_day == "day" else 1
    per_person = np.array([table.get(u, table[_UNKNOWN_USAGE])[column] for u in buildings["usage"]], float)
    expected = buildings["floor_area"].to_numpy() / per_person if len(buildings) else np.empty(0)
    counts = whole_counts(expected, total)
    n_unknown = int((~buildings["usage"].isin(list(table)) | (buildings["usage"] == _UNKNOWN_USAGE)).sum())
    notes = (
        Note(f"people.by_floor_area_{time_of_day}", n=n_unknown, total=len(buildings)),
        Note("people.floor_area_assumed", n=int(buildings["area_assumed"].sum())),
        Note("people.storeys_assumed", n=int(buildings["storeys_assumed"].sum()), height=STOREY_HEIGHT),
    )
    return _people(buildings, counts, group_shares, seed, notes)


def population_from_census(
    city: CityModel,
    mesh: object,
    *,
    count: str = "population",
    group_shares: Mapping[Group, float] | None = None,
    seed: int = 0,
) -> Population:
    """People from census counts on areas (a GeoDataFrame of mesh cells), spread over the homes in each.

    Every count is kept: an area with people but no home puts them outdoors at its centre, with a note
    in `assumptions`.

    Parameters
    ----------
    mesh : GeoDataFrame in any CRS that it names, column `count` with people; brought to the plane of the city

    Raises
    ------
    InputError, CrsMismatchError
        A count that is blank, a code or no number, with its area; a mesh without CRS.
    """
    import geopandas as gpd

    if not isinstance(mesh, gpd.GeoDataFrame) or count not in mesh:
        raise InputError(f"the census needs a GeoDataFrame with a column {count!r} of people")
    if mesh.crs is None:
        raise CrsMismatchError(
            "the census areas name no coordinate system; set it first, e.g. mesh.set_crs(6668) for degrees of JGD2011"
        )
    people = _census_counts(mesh[count])
    areas: Any = mesh.geometry.reset_index(drop=True)
    if city.crs is not None and not same_crs(horizontal(city.crs), horizontal(areas.crs)):
        areas = areas.to_crs(horizontal(city.crs))
    buildings = floor_areas(city)
    at = gpd.GeoDataFrame(geometry=gpd.points_from_xy(buildings["x"], buildings["y"]), crs=areas.crs)
    joined = at.sjoin(areas.to_frame("geometry"), how="left")["index_right"]
    area = joined[~joined.index.duplicated()].to_numpy(np.float64)
    night = np.array([DENSITY.get(u, DENSITY[_UNKNOWN_USAGE])[1] for u in buildings["usage"]], float)
    weight = buildings["floor_area"].to_numpy() / night
    counts = np.zeros(len(buildings), np.int64)
    outdoors: list[tuple[float, float, int]] = []
    for k in np.flatnonzero(people > 0):
        n = round(people[k])
        here = np.flatnonzero((area == k) & (weight > 0))
        if len(here):
            counts[here] = whole_counts(weight[here], n)
        else:
            centre = areas.iloc[k].representative_point()
            outdoors.append((centre.x, centre.y, n))
    lost = sum(n for _, _, n in outdoors)
    notes = (Note("people.census", n=int(counts.sum()), outdoors=lost),)
    if outdoors:
        extra = pd.DataFrame({"row": -1, "x": [o[0] for o in outdoors], "y": [o[1] for o in outdoors]})
        extra = extra.assign(storeys=np.nan, height=np.nan)
        buildings = pd.concat([buildings[list(extra.columns)], extra], ignore_index=True)
        counts = np.concatenate([counts, [o[2] for o in outdoors]])
    return _people(buildings, counts, group_shares, seed, notes)


def _census_counts(column: pd.Series) -> AnyArray:
    """People of each area (n,) float64; a blank, a code or a word is refused, since the number is unknown."""
    texts = [cell_text(cell) for cell in column.astype(object)]
    values = np.array([np.nan if is_missing(text) else _number_or_nan(text) for text in texts])
    wrong = np.flatnonzero(~(values >= 0))
    if len(wrong):
        k = int(wrong[0])
        found = repr(texts[k]) if texts[k] else "a blank"
        raise InputError(
            f"census area {column.index[k]}: found {found}, expected a number of people, 0 or more, in column "
            f"{column.name} (and {len(wrong) - 1} more); fill the blanks with 0 where nobody lives"
        )
    return values


def _number_or_nan(text: str) -> float:
    value = parse_number(text)
    return float("nan") if value is None else value


def _people(
    buildings: pd.DataFrame,
    counts: IntegerArray,
    shares: Mapping[Group, float] | None,
    seed: int,
    notes: tuple[Note, ...],
) -> Population:
    row = np.repeat(np.arange(len(buildings)), counts)
    rng = np.random.default_rng(seed)
    group = draw_groups(len(row), rng, shares=shares)
    return Population(
        building=buildings["row"].to_numpy(np.int32)[row],
        xy=buildings[["x", "y"]].to_numpy(float)[row],
        group=group,
        speed=draw_speeds(group, rng),
        assumptions=notes,
        storeys=np.nan_to_num(buildings["storeys"].to_numpy(np.float64)).astype(np.uint8)[row],
        height=buildings["height"].to_numpy(np.float64)[row],
    )


def _shelter_names(city: CityModel, chosen: pd.DataFrame) -> AnyArray:
    """The building's own name, else its use with a running number."""
    objects = city.objects.iloc[chosen["row"].to_numpy()]
    use = ("building " + chosen["usage"].astype(str)).to_numpy(object)
    if "usage_label" in objects:
        label = objects["usage_label"].astype(object).to_numpy()
        use = np.where(pd.notna(label), label, use)
    name = objects["name"].astype(object).to_numpy() if "name" in objects else np.full(len(objects), None, object)
    is_named = pd.notna(name) & (name != "")
    number = np.zeros(len(use), np.int64)
    number[~is_named] = pd.Series(use[~is_named]).groupby(use[~is_named]).cumcount().to_numpy() + 1
    return np.where(is_named, name, np.array([f"{u} {k}" for u, k in zip(use, number)], object))


def shelters_from_city(
    city: CityModel, usage: Sequence[str] = SHELTER_USAGE, *, area_per_person: float = 2.0, least_places: int = 20
) -> Shelters:
    """Shelters: buildings of these usage codes, with floor area over area per person as capacity.

    PLATEAU has no list of designated shelters; this is a substitute until a municipality's table is used. One without
    a name is labelled by its use and a number, because an id of 41 letters is unreadable on a map. The height of their
    floors is unknown, and so are storeys that the file does not give.

    Parameters
    ----------
    usage : PLATEAU codes of 用途
    area_per_person : floor [m2]
    least_places : buildings with room for fewer people are no shelters; they are counted in a note

    Raises
    ------
    InputError
        No such building.
    """
    table = floor_areas(city)
    chosen = table[table["usage"].isin(list(usage))]
    capacity = np.floor(chosen["floor_area"].to_numpy() / area_per_person).astype(np.int64)
    is_large = capacity >= least_places
    n_small = int((~is_large).sum())
    if not is_large.any():
        few = f" and room for {least_places} people ({n_small} are smaller)" if n_small else ""
        raise InputError(f"no building has a usage among {list(usage)}{few}; give shelters as a table instead")
    chosen, capacity = chosen[is_large], capacity[is_large]
    notes = [Note("people.shelters_by_usage", usage=", ".join(usage), area=area_per_person)]
    if n_small:
        notes.append(Note("people.small_shelters", n=n_small, least=least_places))
    return Shelters(
        id=chosen.index.to_numpy(object),
        name=_shelter_names(city, chosen),
        xy=chosen[["x", "y"]].to_numpy(float),
        capacity=capacity,
        building=chosen["row"].to_numpy(np.int32),
        storeys=chosen["storeys"].to_numpy(np.float64),
        assumptions=tuple(notes),
    )
