"""Results -> the content of a report, in the scenario's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from twin import __version__
from twin.errors import InputError
from twin.evacuation import PersonState
from twin.evacuation.exits import ASSUMPTION as edge_assumption
from twin.evacuation.safety import SHELTER_FILM, SHELTER_STATES
from twin.hazard import DEPTH_RANKS, depth_rank_label
from twin.hazard.streets import flood_seconds
from twin.pipeline.asked import question_rows
from twin.pipeline.escape import SAFE, in_unsafe_shelter, safe_people
from twin.pipeline.layers import shelter_buildings
from twin.pipeline.run import Results
from twin.pipeline.said import not_modelled, translated, water_term
from twin.population import Group
from twin.report import Content, Kpi, Picture, Table
from twin.report.figures import arrival_curve, arrival_map, departure_map, depth_map, street_map, water_budget
from twin.report.text import words

__all__ = ["key_figures", "report_content", "safe_difference"]

Array = np.ndarray
Item = Table | Picture


def key_figures(results: Results) -> dict[str, float]:
    """The headline numbers of a run, SI; NaN where there is none."""
    flood, hazard = results.flood, results.building_hazard
    cell = results.terrain.grid.cell_area
    found = {
        "kpi_depth": float(flood["depth_max"].max()),
        "kpi_area": float((flood["depth_max"] > 0.3).sum()) * cell,
        "kpi_buildings": float((hazard["state"] == "wet").sum()),
        "kpi_unknown": float((hazard["state"] == "unknown").sum()),
        "kpi_error": _budget_error(flood),
    }
    if results.escape is not None:
        final = results.escape["final_state"].values
        people = final[0].sum()
        safe = safe_people(results.escape)
        found["kpi_left" if leaves_area(results) else "kpi_safe"] = float(np.median(safe))
        found["kpi_not_safe"] = float(people - np.median(safe))
        found["kpi_t95"] = _time_to_share(results.escape, 0.95)
    return found


def safe_difference(results: Results, baseline: Results) -> tuple[float, float, float] | None:
    """People safe in this plan less those in the baseline: mean and 95 % interval over the same seeds.

    None where they did not run on the same seeds, or on fewer than two.
    """
    from twin.evacuation.ensemble import paired_difference

    if results.escape is None or baseline.escape is None:
        return None
    seeds = [r.scenario.seed + np.arange(r.scenario.evacuation.seeds) for r in (results, baseline)]
    safe = [
        xr.DataArray(safe_people(r.escape), coords={"seed": s}, dims="seed")
        for r, s in zip((results, baseline), seeds) if r.escape is not None
    ]  # fmt: skip
    try:
        found = paired_difference(*safe)
    except InputError:
        return None
    return found.mean, found.low, found.high


def leaves_area(results: Results) -> bool:
    """Whether some of the arrived only left at the edge of the data, which nobody has examined."""
    return results.shelters is not None and any(edge_assumption == line for line in results.shelters.assumptions)


def _budget_error(flood: Any) -> float:
    moved = sum(float(np.abs(flood[name].values).max()) for name in flood.data_vars
                if str(name).startswith("volume_") and name not in ("volume_error", "volume_water"))  # fmt: skip
    return float(abs(flood["volume_error"].values[-1])) / moved if moved > 0 and "volume_error" in flood else 0.0


def _time_to_share(escape: Any, share: float) -> float:
    """Seconds until this share of all is in a shelter, 95th percentile over seeds; inf where one never gets there."""
    people = escape["final_state"].values[0].sum()
    time = escape["curve_time"].values
    reached = escape["arrived_people"].values >= share * people
    each = np.where(reached.any(axis=1), time[reached.argmax(axis=1)], np.inf)
    return float(np.percentile(each, 95, method="higher"))


_SHOW: dict[str, Callable[[float, dict[str, str]], str]] = {
    "kpi_depth": lambda v, t: f"{v:.2f} m",
    "kpi_area": lambda v, t: f"{v / 1e4:,.1f} ha",
    "kpi_buildings": lambda v, t: f"{v:,.0f}",
    "kpi_unknown": lambda v, t: f"{v:,.0f}",
    "kpi_safe": lambda v, t: f"{v:,.0f}",
    "kpi_left": lambda v, t: f"{v:,.0f}",
    "kpi_not_safe": lambda v, t: f"{v:,.0f}",
    "kpi_t95": lambda v, t: f"{v / 60:.0f} {t['minutes']}" if np.isfinite(v) else t["never"],
    "kpi_error": lambda v, t: f"{v:.0e}",
}
_TONE = {
    "kpi_buildings": "bad", "kpi_not_safe": "bad", "kpi_unknown": "unknown", "kpi_left": "unknown", "kpi_safe": "good"
}  # fmt: skip


def _kpis(results: Results, baseline: Results | None) -> list[Kpi]:
    t = words(results.scenario.language)
    now, then = key_figures(results), key_figures(baseline) if baseline is not None else {}
    cards = []
    for key, value in now.items():
        show = _SHOW[key]
        before = show(then[key], t) if key in then else ""
        change = ""
        if key in then and np.isfinite(value) and np.isfinite(then[key]):
            difference = value - then[key]
            change = ("+" if difference > 0 else "−" if difference < 0 else "±") + show(abs(difference), t)
        tone = _TONE.get(key, "") if value > 0 else ""
        cards.append(Kpi(key, show(value, t), tone, before, change))
    return cards


def report_content(
    results: Results, *, views: Sequence[Picture], files: Sequence[tuple[str, str]], missing: Sequence[str],
    baseline: Results | None = None,
) -> Content:
    """Everything the report of a run says."""
    scenario, lang = results.scenario, results.scenario.language
    t = words(lang)
    assumptions = list(results.terrain.assumptions)
    for part in (results.streets, results.people, results.shelters):
        assumptions += list(part.assumptions) if part is not None else []
    assumptions += _attribute_lines(results.flood) + _attribute_lines(results.escape)
    return Content(
        title=scenario.title or scenario.name,
        lang=lang,
        question=question_rows(scenario),
        kpis=_kpis(results, baseline),
        maps=_maps(results, t),
        views=list(views),
        sections={
            "buildings": _buildings(results, t),
            "people": [*_people(results, t), *_plans(results, baseline, t)],
            "water": _water(results, t),
        },
        inputs=_inputs(results, t),
        input_files=Table(
            [t["file"], t["checksum"]], [[f.path.name, f.sha256] for f in results.files[:200]]
        ),
        assumptions=[translated(line, lang) for line in dict.fromkeys(assumptions)],
        not_modelled=[*not_modelled(results, lang), *(translated(s, lang) for s in results.left_out), *missing],
        issues=_issues(results),
        manifest=[("city-twin", __version__), ("seed", str(scenario.seed)),
                  *((name, key) for name, key in results.keys.items())],
        files=files,
    )  # fmt: skip


def _attribute_lines(dataset: Any) -> list[str]:
    import json

    found = dataset.attrs.get("assumptions", []) if dataset is not None else []
    if isinstance(found, str):
        if found.startswith("["):
            return [str(line) for line in json.loads(found)]
        return [line for line in found.split("\n") if line]
    return [str(line) for line in found]


def _maps(results: Results, t: dict[str, str]) -> list[Picture]:
    lang, building = results.scenario.language, results.terrain.building
    maps = [
        Picture(depth_map(results.flood, building, lang=lang), t["depth_map"]),
        Picture(arrival_map(results.flood, building, lang=lang), t["arrival_map"]),
    ]
    if results.streets is not None and results.hazard is not None and results.shelters is not None:
        drawn = street_map(results.flood, results.streets, results.hazard, results.shelters.xy, lang=lang)
        maps.append(Picture(drawn, t["hazard_map"]))
        if results.escape is not None and "latest_departure" in results.escape:
            latest = results.escape["latest_departure"].values
            drawn = departure_map(results.flood, results.streets, latest, results.shelters.xy, lang=lang)
            maps.append(Picture(drawn, t["departure_map"], note=t["departure_note"]))
    return maps


def _number(value: Any, digits: int = 1) -> str:
    return "—" if value is None or pd.isna(value) else f"{float(value):,.{digits}f}"


def _buildings(results: Results, t: dict[str, str]) -> list[Item]:
    lang, hazard = results.scenario.language, results.building_hazard
    ranks = [*range(len(DEPTH_RANKS) + 1), -1]
    counts = hazard["depth_rank"].value_counts()
    by_depth = Table(
        [t["rank"], t["count"]],
        [[depth_rank_label(r, lang=lang), f"{int(counts.get(r, 0)):,}"] for r in ranks if counts.get(r, 0) or r < 3],
        numeric=[1], caption=t["buildings_by_depth"],
    )  # fmt: skip
    worst = hazard[hazard["state"] == "wet"].nlargest(15, "depth_max")
    label = results.buildings.get("usage_label")
    rows = [
        [
            str(gml_id), str(label.get(gml_id, "") if label is not None and pd.notna(label.get(gml_id)) else ""),
            _number(row["depth_max"], 2), _number(row["first_wet"] / 60, 0),
            _number(row["duration_over_half_metre"] / 60, 0), _number(row["dry_storeys"], 0),
            _number(row["damage_rate"], 2),
        ]
        for gml_id, row in worst.iterrows()
    ]  # fmt: skip
    columns = ["gml:id", t["usage"], t["depth"], t["first_wet"], t["duration_half"], t["dry_storeys"], t["damage_rate"]]
    return [by_depth, Table(columns, rows, numeric=[2, 3, 4, 5, 6], caption=t["most_affected"])]


def _people(results: Results, t: dict[str, str]) -> list[Item]:
    escape, shelters = results.escape, results.shelters
    if escape is None or shelters is None or results.people is None:
        return []
    lang = results.scenario.language
    bound = None
    if "bound_time" in escape:
        bound = (escape["bound_time"].values / 60.0, escape["bound_people"].values)
    curve = arrival_curve(
        escape["curve_time"].values / 60.0, escape["arrived_people"].values, len(results.people), bound=bound, lang=lang
    )
    items: list[Item] = [Picture(curve, t["arrivals"], note=t["arrivals_note"])]
    items.append(_outcomes(escape, t, lang))
    inside = escape["sheltered"].values[-1]
    capacity = escape["capacity"].values
    turned = escape["turned_away"].values if "turned_away" in escape else np.zeros(len(shelters))
    building = shelter_buildings(results)
    items.append(
        Table(
            [t["shelter"], t["in_building"], t["capacity"], t["arrived"], t["turned_away"], t["shelter_water"]],
            [[str(shelters.name[k]), building[k], _number(capacity[k], 0), f"{int(inside[k]):,}", f"{int(turned[k]):,}",
              _water_at(escape, k, t)] for k in range(len(shelters))],
            numeric=[2, 3, 4], caption=t["shelters"],
        )
    )  # fmt: skip
    items.append(_groups(escape, t))
    items.append(_bottlenecks(results, t))
    return items


def _water_at(escape: Any, shelter: int, t: dict[str, str]) -> str:
    """What the flood does to a shelter, in words."""
    if "shelter_water" not in escape:
        return t["unknown"]
    state = SHELTER_STATES[int(escape["shelter_water"].values[shelter])]
    depth = float(escape["shelter_depth"].values[shelter])
    if state == "dry" and depth > SHELTER_FILM:
        state = "under_floor"
    words = t[f"shelter_{state}"]
    return words if state in ("dry", "unknown") else f"{words} ({depth:.2f} m)"


def _outcomes(escape: Any, t: dict[str, str], lang: str) -> Table:
    from twin.evacuation.states import LABELS

    final = escape["final_state"].values
    rows = []
    for state in PersonState:
        low, middle, high = np.percentile(final[:, state], [5, 50, 95])
        if high > 0:
            rows.append([LABELS[state][1 if lang == "ja" else 0], f"{middle:,.0f}", f"{low:,.0f}–{high:,.0f}"])
    low, middle, high = np.percentile(escape["unsafe_arrivals"].values, [5, 50, 95])
    if high > 0:
        rows.append([t["unsafe_arrivals"], f"{middle:,.0f}", f"{low:,.0f}–{high:,.0f}"])
    return Table([t["outcome"], t["number"], "5–95 %"], rows, numeric=[1, 2])


def _groups(escape: Any, t: dict[str, str]) -> Table:
    group, state = escape["group"].values, escape["state"].values
    safe = np.isin(state, SAFE) & ~in_unsafe_shelter(escape)
    rows = []
    for member in Group:
        mine = group == member
        if mine.any():
            lost = int((mine & ~safe).sum())
            rows.append([t[member.name.lower()], f"{int(mine.sum()):,}", f"{lost:,}", f"{lost / mine.sum():.1%}"])
    return Table([t["group"], t["number"], t["not_safe"], t["share"]], rows, numeric=[1, 2, 3], caption=t["groups"])


def _plans(results: Results, baseline: Results | None, t: dict[str, str]) -> list[Item]:
    """How many more people the proposal saves, with its interval over seeds."""
    found = safe_difference(results, baseline) if baseline is not None else None
    if found is None:
        return []
    mean, low, high = found
    row = [t["safe_difference"], f"{mean:+,.1f}", f"{low:+,.1f} … {high:+,.1f}"]
    return [Table([t["measure"], t["change"], "95 %"], [row], numeric=[1, 2], caption=t["comparison"])]


def _bottlenecks(results: Results, t: dict[str, str]) -> Table:
    """Streets people waited on longest, with the place of their middle."""
    from twin.evacuation.measures import bottlenecks

    streets, escape = results.streets, results.escape
    assert streets is not None
    assert escape is not None
    worst = bottlenecks(escape, top=10)
    worst = worst[worst["waiting"] >= 60.0]
    rows = []
    for row in worst.itertuples(index=False):
        line = streets.edge_vertices[streets.edge_offsets[row.edge] : streets.edge_offsets[row.edge + 1], :2]
        x, y = line[len(line) // 2] if len(line) > 2 else line.mean(axis=0)
        rows.append([
            f"{row.edge}", f"{x:,.0f}, {y:,.0f}", f"{streets.edge_width[row.edge]:.1f}", f"{int(row.people):,}",
            f"{row.waiting / 60:,.0f}", f"{row.density_peak:.1f}",
        ])  # fmt: skip
    columns = [t["street"], t["place"], t["width"], t["number"], t["queue"], t["density"]]
    return Table(columns, rows, numeric=[2, 3, 4, 5], caption=t["bottlenecks"])


_AGREEMENT = ("hit_rate", "false_alarm_ratio", "critical_success_index", "depth_bias", "depth_rmse")


def _water(results: Results, t: dict[str, str]) -> list[Item]:
    """Where the water came from and went, at the end."""
    flood = results.flood
    names = [str(n) for n in flood.data_vars if str(n).startswith("volume_") and flood[n].dims == ("time",)]
    series = {name: flood[name].values for name in names if np.abs(flood[name].values).max() > 0}
    minutes = flood_seconds(flood) / 60.0
    lang = results.scenario.language
    rows = [[water_term(name, lang), f"{values[-1]:+,.0f}"] for name, values in series.items()
            if name != "volume_error"]  # fmt: skip
    rows.append([water_term("volume_error", lang), f"{flood['volume_error'].values[-1]:.1e}"])
    shown = {water_term(n, lang): v for n, v in series.items() if n != "volume_error"}
    compared = [Table(
        [t["measure"], t["value"]],
        [[t[name], _number(results.agreement[name], 2)] for name in _AGREEMENT if name in results.agreement],
        numeric=[1], caption=t["agreement"],
    )] if results.agreement else []  # fmt: skip
    return [
        *compared,
        Table([t["water_term"], t["in_m3"]], rows, numeric=[1], caption=f"{minutes[-1]:.0f} {t['minutes']}"),
        Picture(water_budget(minutes, shown, lang=lang), t["water"], note=t["water_note"]),
    ]


def _inputs(results: Results, t: dict[str, str]) -> list[tuple[str, str]]:
    city, given = results.city, results.scenario.city
    datum = city.height_datum
    return [
        (t["source"], given.source), (t["licence"], given.licence), (t["date"], given.date),
        (t["crs"], city.crs.to_string() if city.crs is not None else t["unknown"]),
        (t["datum"], t.get(datum, t["unknown"])),
        (t["ground"], t.get(f"ground_{results.terrain.source}", results.terrain.source)),
    ]  # fmt: skip


def _issues(results: Results) -> list[str]:
    """Issues of the reader and of the street network, counted by kind: numbers aside, the first shown."""
    lines = []
    for table in (results.city.issues, getattr(results.streets, "issues", None)):
        if table is None or not len(table):
            continue
        message = table["message"].astype(str)
        kind = message.str.replace(r"\d+(?:\.\d+)?|'[^']*'", "#", regex=True)
        groups = message.groupby(kind, sort=False)
        counts = groups.size().sort_values(ascending=False, kind="stable")
        first = groups.first()
        lines += [f"{first[k]}" + (f" (×{n:,})" if n > 1 else "") for k, n in counts.head(15).items()]
        if len(counts) > 15:
            lines.append(f"… +{len(counts) - 15}")
    return [translated(line, results.scenario.language) for line in lines]
