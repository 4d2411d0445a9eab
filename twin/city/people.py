"""People and shelters of a city from its buildings: usage, floor area and storeys.

Counts are whole people and conserved: a total handed in is exactly the number of rows that comes
out. Densities are documented assumptions, to be replaced by a census where there is one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np
import pandas as pd

from citygml.frames import footprints
from citygml.model import CityModel
from twin.city.footprints import top_buildings
from twin.criteria import storeys_and_height
from twin.errors import InputError
from twin.evacuation.shelters import Shelters
from twin.population import Group, Population, draw_groups, draw_speeds, whole_counts

__all__ = ["DENSITY", "SHELTER_USAGE", "floor_areas", "population_from_census", "population_from_city",
           "shelters_from_city"]  # fmt: skip

Array = np.ndarray

# Floor area per person [m2] by PLATEAU usage code, by day and by night; inf: nobody. Assumptions of this
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
SHELTER_USAGE = ("421", "422")


def floor_areas(city: CityModel) -> pd.DataFrame:
    """Buildings with row, usage, storeys, floor_area [m2], x, y, and what had to be assumed for each.

    Floor area is the file's own, else plan area times storeys; storeys are the file's own, else height
    over `STOREY_HEIGHT`, else one.
    """
    plans = footprints(city, type="bldg:Building").assign(row=top_buildings(city))
    plans = plans[plans.geometry.notna()]
    plans = plans[~plans.geometry.is_empty]

    def number(name: str) -> Array:
        column = pd.to_numeric(plans[name], errors="coerce") if name in plans else pd.Series(np.nan, plans.index)
        return column.to_numpy(np.float64, na_value=np.nan)

    storeys, height, area = number("storeys_above_ground"), number("measured_height"), number("total_floor_area")
    known = np.isfinite(storeys) & (storeys >= 1)
    storeys = np.nan_to_num(storeys_and_height(np.where(known, storeys, np.nan), height)[0], nan=1.0)
    plan_area = plans.geometry.area.to_numpy()
    own_area = np.isfinite(area) & (area > 0)
    usage = plans["usage"].astype(str).to_numpy() if "usage" in plans else np.full(len(plans), "")
    centre = plans.geometry.representative_point()
    return pd.DataFrame(
        {
            "row": plans["row"].to_numpy(),
            "usage": usage,
            "storeys": np.minimum(storeys, 255).astype(np.uint8),
            "floor_area": np.where(own_area, area, plan_area * storeys),
            "plan_area": plan_area,
            "storeys_assumed": ~known,
            "area_assumed": ~own_area,
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
    Population, in order of buildings; deterministic for a seed.
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
        f"people per floor area by usage, {time_of_day}; {n_unknown} of {len(buildings)} buildings of unknown use",
        f"floor area assumed from plan and storeys for {int(buildings['area_assumed'].sum())} buildings",
        f"storeys assumed from height for {int(buildings['storeys_assumed'].sum())} buildings",
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

    Every count is kept: an area with people but no home puts them outdoors at its centre, and says so
    in `assumptions`.

    Parameters
    ----------
    mesh : GeoDataFrame in the CRS of the city, column `count` with people
    """
    import geopandas as gpd

    if not isinstance(mesh, gpd.GeoDataFrame) or count not in mesh:
        raise InputError(f"the census needs a GeoDataFrame with a column {count!r} of people")
    people = pd.to_numeric(mesh[count], errors="coerce").to_numpy(float)
    if not np.isfinite(people).all() or (people < 0).any():
        bad = int(np.flatnonzero(~(people >= 0))[0])
        raise InputError(f"census area {bad} has {people[bad]} people; fill the blanks with 0")
    buildings = floor_areas(city)
    at = gpd.GeoDataFrame(geometry=gpd.points_from_xy(buildings["x"], buildings["y"]), crs=mesh.crs)
    area = at.sjoin(mesh[["geometry"]].reset_index(drop=True), how="left")["index_right"]
    area = area[~area.index.duplicated()].to_numpy(np.float64)
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
            centre = mesh.geometry.iloc[k].representative_point()
            outdoors.append((centre.x, centre.y, n))
    lost = sum(n for _, _, n in outdoors)
    notes = (f"census counts spread over homes by floor area; {lost} people in areas without homes start outdoors",)
    if outdoors:
        extra = pd.DataFrame({"row": -1, "storeys": 0, "x": [o[0] for o in outdoors], "y": [o[1] for o in outdoors]})
        buildings = pd.concat([buildings[["row", "storeys", "x", "y"]], extra], ignore_index=True)
        counts = np.concatenate([counts, [o[2] for o in outdoors]])
    return _people(buildings, counts, group_shares, seed, notes)


def _people(
    buildings: pd.DataFrame, counts: Array, shares: Mapping[Group, float] | None, seed: int, notes: tuple[str, ...]
) -> Population:
    row = np.repeat(np.arange(len(buildings)), counts)
    rng = np.random.default_rng(seed)
    group = draw_groups(len(row), rng, shares)
    return Population(
        building=buildings["row"].to_numpy(np.int32)[row],
        xy=buildings[["x", "y"]].to_numpy(float)[row],
        group=group,
        speed=draw_speeds(group, rng),
        assumptions=notes,
        storeys=buildings["storeys"].to_numpy(np.uint8)[row],
    )


def _shelter_names(city: CityModel, chosen: pd.DataFrame) -> Array:
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
    city: CityModel, usage: Sequence[str] = SHELTER_USAGE, *, area_per_person: float = 2.0
) -> Shelters:
    """Shelters: buildings of these usage codes, with floor area over area per person as capacity.

    PLATEAU has no list of designated shelters; this is a stand-in until a municipality's table is given. One without
    a name is called by its use and a number, because an id of 41 letters says nothing on a map.
    """
    table = floor_areas(city)
    chosen = table[table["usage"].isin(list(usage))]
    if not len(chosen):
        raise InputError(f"no building has a usage among {list(usage)}; give shelters as a table instead")
    return Shelters(
        id=chosen.index.to_numpy(object),
        name=_shelter_names(city, chosen),
        xy=chosen[["x", "y"]].to_numpy(float),
        capacity=np.floor(chosen["floor_area"].to_numpy() / area_per_person).astype(np.int64),
        building=chosen["row"].to_numpy(np.int32),
        storeys=np.where(chosen["storeys_assumed"], np.nan, chosen["storeys"].to_numpy(float)),
        assumptions=(f"shelters are buildings of usage {', '.join(usage)}, {area_per_person:g} m2 of floor a person",),
    )
