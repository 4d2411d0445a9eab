"""The part of a report on published water: what it is, every breach point, every return period."""

from __future__ import annotations

from itertools import pairwise
from typing import TypeAlias

import numpy as np
import pandas as pd

from twin.criteria import STOREY_HEIGHT, is_wet, wet_storeys
from twin.hazard.extent import CellState, flood_extent
from twin.hazard.streets import flood_seconds
from twin.quantities import MINUTE
from twin.report.content import Picture, Table
from twin.report.figures import category_map, first_water_map
from twin.report.key_figures import FATES
from twin.report.phrases import words
from twin.report.results import FloodResults, PublishedResults, Results

__all__ = ["published_items", "published_table"]

Words: TypeAlias = dict[str, str]

_MOST_ROWS = 60


def published_table(flood: FloodResults, lang: str) -> Table:
    """What the published water is: files, times, area."""
    t = words(lang)
    simulation = flood.simulation
    state = flood_extent(simulation, flood.terrain.building)
    is_open = state != CellState.BUILDING
    share = float((state[is_open] != CellState.UNKNOWN).mean()) if is_open.any() else 0.0
    minutes = flood_seconds(simulation) / MINUTE
    if simulation.attrs.get("has_time", 1):
        times = t["published_steps"].format(n=len(minutes), last=minutes[-1])
    else:
        times = t["published_no_time"]
    rows = [
        [t["published_source"], str(simulation.attrs.get("source", ""))],
        [t["published_case"], _case(str(simulation.attrs.get("title", "")), t)],
        [t["published_times"], times],
        [t["published_share"], f"{share:.0%}"],
    ]
    return Table([t["measure"], t["value"]], rows, caption=t["published_water"])


def _case(title: str, t: Words) -> str:
    return t["published_envelope"] if title == "envelope" else title


def published_items(results: Results, lang: str) -> list[Table | Picture]:
    """Tables and maps of the breach points or return periods; empty where there is one published flood."""
    found = results.published
    if found is None:
        return []
    t = words(lang)
    if found.periods is not None:
        return _periods(results, found, found.periods, t, lang)
    return _breaches(results, found, t, lang)


def _breaches(results: Results, found: PublishedResults, t: Words, lang: str) -> list[Table | Picture]:
    flood = results.flood
    districts = found.districts
    reached = districts[(districts["worst_breach"] != "") | (districts["unknown_breaches"] > 0)]
    shown = reached.sort_values(["depth_max", "name"], ascending=[False, True], kind="stable").head(_MOST_ROWS)
    with_buildings = "wet_buildings" in districts
    rows = [
        [
            str(row["name"]), row["worst_breach"] or "—",
            _number(row["depth_max"], 2), _number(row["wet_area"] / 1e4, 2),
            *([_number(row["wet_buildings"], 0), _number(row["above_floor"], 0)] if with_buildings else []),
            row["first_breach"] or "—", _minutes(row["first_arrival"], t),
            f"{int(row['wet_breaches'])}", f"{int(row['unknown_breaches'])}",
        ]
        for _, row in shown.iterrows()
    ]  # fmt: skip
    columns = [
        t["district"], t["worst_breach"], t["depth"], t["wet_area"],
        *([t["wet_buildings"], t["above_floor"]] if with_buildings else []),
        t["first_breach"], t["from_breach"], t["wet_breaches"], t["unknown_breaches"],
    ]  # fmt: skip
    options = results.scenario.flood.published
    by = t[f"worst_by_{options.worst_by}"] if options is not None else ""
    note = t["districts_note"].format(by=by)
    if len(reached) > len(shown):
        note = f"{note} {t['districts_more'].format(n=len(shown))}"
    worst = category_map(
        flood.simulation, districts, districts["worst_breach"].to_numpy(object), flood.terrain.building, lang=lang,
        unknown=((districts["worst_breach"] == "") & (districts["unknown_breaches"] > 0)).to_numpy(),
    )  # fmt: skip
    items: list[Table | Picture] = [
        _breach_table(found.breaches, t),
        Table(columns, rows, numeric=list(range(2, len(columns))), caption=t["worst_breaches"], note=note),
        Picture(worst, t["worst_map"], note=t["worst_map_note"]),
    ]
    if found.streets is not None:
        drawn = first_water_map(flood.simulation, found.streets, flood.terrain.building, lang=lang)
        items += [Picture(drawn, t["first_water_map"], note=t["first_water_note"]), _street_table(found.streets, t)]
    return items


def _breach_table(breaches: pd.DataFrame, t: Words) -> Table:
    people = [(key, fate) for fate, key in FATES if key in breaches]
    has_streets = "first_street" in breaches
    rows = []
    for name, row in breaches.iterrows():
        cells = [
            str(name), _number(row["depth_max"], 2), _number(row["wet_area"] / 1e4, 1),
            *(_number(row[column], 0) for column in ("wet_buildings", "above_floor", "unknown_buildings")),
            f"{row['known_share']:.0%}",
        ]  # fmt: skip
        cells += [_minutes(row["first_street"], t)] if has_streets else []
        rows.append([*cells, *(f"{int(row[key]):,}" for key, _ in people)])
    columns = [
        t["breach_point"], t["depth"], t["wet_area"], t["wet_buildings"], t["above_floor"], t["unknown_buildings"],
        t["published_share"], *([t["first_street"]] if has_streets else []),
        *(t[f"short_{key}"] for key, _ in people),
    ]  # fmt: skip
    return Table(columns, rows, numeric=list(range(1, len(columns))), caption=t["each_breach"], note=t["breach_note"])


def _street_table(streets: pd.DataFrame, t: Words) -> Table:
    """How many streets have water by when."""
    first = streets["first_wet"].to_numpy(np.float64) / MINUTE
    unknown = streets["unknown_breaches"].to_numpy() > 0
    limits = [0.0, 10.0, 30.0, 60.0, 180.0, 360.0, 720.0, np.inf]
    rows = []
    for low, high in pairwise(limits):
        name = f"{low:g}–{high:g}" if np.isfinite(high) else f"≥ {low:g}"
        rows.append([f"{name} {t['minutes']}", f"{int(((first >= low) & (first < high)).sum()):,}"])
    dry = np.isnan(first)
    rows.append([t["never_wet"], f"{int((dry & ~unknown).sum()):,}"])
    rows.append([t["unknown"], f"{int((dry & unknown).sum()):,}"])
    return Table([t["from_breach"], t["streets"]], rows, numeric=[1], caption=t["first_water_table"])


def _periods(
    results: Results, found: PublishedResults, periods: pd.DataFrame, t: Words, lang: str
) -> list[Table | Picture]:
    flood = results.flood
    years = [float(name[6:]) for name in map(str, periods) if name.startswith("depth_")]
    rows = []
    for period in years:
        depth = periods[f"depth_{period:g}"]
        floor = wet_storeys(depth.to_numpy(), STOREY_HEIGHT) > 0
        counts = [int(mask.sum()) for mask in (is_wet(depth.to_numpy()), floor, depth.isna())]
        rows.append([f"1/{period:g}", *(f"{n:,}" for n in counts), _number(depth.max(), 2)])
    columns = [t["return_period"], t["wet_buildings"], t["above_floor"], t["unknown_buildings"], t["depth"]]
    by_period = Table(columns, rows, numeric=[1, 2, 3, 4], caption=t["by_period"], note=t["by_period_note"])
    states = [
        [t[f"period_{state}"], f"{int((periods['wet_state'] == state).sum()):,}",
         f"{int((periods['floor_state'] == state).sum()):,}"]
        for state in ("known", "at_most", "never", "unknown")
    ]  # fmt: skip
    heads = [t["wet_from"], t["wet_buildings"], t["above_floor"]]
    known = Table(heads, states, numeric=[1, 2], caption=t["period_states"])
    reached = found.districts[found.districts["wet_state"] != "never"]
    shown = reached.sort_values(["wet_from", "name"], kind="stable").head(_MOST_ROWS)
    of_district = Table(
        [t["district"], t["wet_from"], t["floor_from"], *(f"1/{period:g}" for period in years)],
        [
            [str(row["name"]), _period(row["wet_from"], row["wet_state"], t),
             _period(row["floor_from"], row["floor_state"], t),
             *(_number(row[f"depth_{period:g}"], 2) for period in years)]
            for _, row in shown.iterrows()
        ],
        numeric=list(range(3, 3 + len(years))), caption=t["districts_by_period"], note=t["districts_by_period_note"],
    )  # fmt: skip
    labels = np.array([_period(p, s, t) for p, s in zip(periods["wet_from"], periods["wet_state"])], object)
    order = [_period(period, "known", t) for period in years]
    is_unknown = periods["wet_state"].isin(["unknown"]).to_numpy()
    import geopandas as gpd

    shapes = gpd.GeoDataFrame(geometry=flood.buildings["geometry"].reindex(periods.index).to_numpy())
    plain = np.array([label.removeprefix("≤ ") for label in labels], object)
    drawn = category_map(
        flood.simulation, shapes, plain, flood.terrain.building, lang=lang, order=order, harmless=t["period_never"],
        unknown=is_unknown,
    )  # fmt: skip
    return [by_period, known, Picture(drawn, t["period_map"], note=t["period_map_note"]), of_district]


def _period(years: float, state: str, t: Words) -> str:
    if state in ("never", "unknown"):
        return t[f"period_{state}"]
    return f"{'≤ ' if state == 'at_most' else ''}1/{years:g}"


def _number(value: float | None, digits: int) -> str:
    return "—" if value is None or pd.isna(value) else f"{float(value):,.{digits}f}"


def _minutes(seconds: float, t: Words) -> str:
    return "—" if pd.isna(seconds) else f"{seconds / MINUTE:,.0f} {t['minutes']}"
