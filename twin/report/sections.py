"""The content of a report: headline figures, maps, and the sections on buildings, people and water."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import pandas as pd
import xarray as xr

from twin import __version__
from twin.arrays import IntegerArray, TextArray
from twin.criteria import DEPTH_RANKS, WET_DEPTH, Group, depth_rank_label
from twin.evacuation import PersonState
from twin.evacuation.states import LABELS, Safety
from twin.hazard.streets import flood_seconds
from twin.notes import Note, notes_from_json
from twin.quantities import MINUTE
from twin.report.breach_sections import published_items, published_table
from twin.report.comparison import comparison_items
from twin.report.conditions import condition_rows
from twin.report.content import Content, Kpi, Picture, Table
from twin.report.figures import arrival_curve, arrival_map, departure_map, depth_map, street_map, water_budget
from twin.report.key_figures import FATES, key_figures, safety_counts
from twin.report.map_layers import building_names, shelter_buildings
from twin.report.phrases import words
from twin.report.results import EvacuationResults, FloodResults, Results

if TYPE_CHECKING:
    from citygml.model import CityModel
    from twin.scenario import Scenario

__all__ = ["report_content"]

Words: TypeAlias = dict[str, str]
Item: TypeAlias = Table | Picture

# How a headline figure is written, and the colour of its card where it is above zero.
_FORMATS: dict[str, Callable[[float, Words], str]] = {
    "kpi_depth": lambda v, t: f"{v:.2f} m",
    "kpi_area": lambda v, t: f"{v / 1e4:,.1f} ha",
    "kpi_area_at_start": lambda v, t: f"{v / 1e4:,.1f} ha",
    "kpi_buildings": lambda v, t: f"{v:,.0f}",
    "kpi_area_unknown": lambda v, t: f"{v / 1e4:,.1f} ha",
    "kpi_buildings_unknown": lambda v, t: f"{v:,.0f}",
    **dict.fromkeys((key for _, key in FATES), lambda v, t: f"{v:,.0f}"),
    "kpi_t95": lambda v, t: f"{v / MINUTE:.0f} {t['minutes']}" if np.isfinite(v) else t["never"],
}
_TONES = {
    "kpi_buildings": "bad", "kpi_not_safe": "bad", "kpi_safe": "good",
    **dict.fromkeys(("kpi_area_unknown", "kpi_buildings_unknown", "kpi_people_unknown", "kpi_left"), "unknown"),
}  # fmt: skip
_NOT_MODELLED = ("not_sewers", "not_inside", "not_debris", "not_cars", "not_families", "not_collapse")
_AGREEMENT = ("hit_rate", "false_alarm_ratio", "critical_success_index", "depth_bias", "depth_rmse")
# Reader issues listed by kind, at most.
_MOST_ISSUES = 15
_MOST_FILES = 200


def report_content(
    results: Results, *, views: Sequence[Picture] = (), files: Sequence[tuple[str, Note]] = (),
    omissions: Sequence[Note] = (), baseline: Results | None = None,
) -> Content:  # fmt: skip
    """The whole content of a report, in the scenario's language.

    Parameters
    ----------
    views : 3D pictures
    files : (path beside the report, description)
    omissions : files that could not be written
    baseline : results of the plan to compare with
    """
    scenario, flood, evacuation = results.scenario, results.flood, results.evacuation
    lang = scenario.language
    t = words(lang)
    figures = key_figures(flood, evacuation)
    earlier = key_figures(baseline.flood, baseline.evacuation) if baseline is not None else {}
    return Content(
        title=scenario.title or scenario.name,
        lang=lang,
        question=condition_rows(scenario),
        kpis=_cards(figures, earlier, t),
        maps=_maps(flood, evacuation, t, lang),
        views=list(views),
        comparison=comparison_items(results, baseline) if baseline is not None else [],
        sections={
            "buildings": _buildings(flood, t, lang),
            "people": _people(results.city, evacuation, t, lang) if evacuation is not None else [],
            "breach_points": published_items(results, lang),
            "water": _water(results, t, lang),
        },
        inputs=_inputs(results, t),
        input_files=Table(
            [t["file"], t["checksum"]], [[f.path.name, f.sha256] for f in results.input_files[:_MOST_FILES]]
        ),
        assumptions=_lines(_assumptions(results), lang),
        not_modelled=_lines([*_not_modelled(scenario), *results.omissions, *omissions], lang),
        issues=_issues(results, lang),
        manifest=[("city-twin", __version__), (t["seed"], str(scenario.seed)),
                  *((_stage_name(name, lang), key) for name, key in results.stage_keys.items())],
        files=[(name, what.text(lang)) for name, what in files],
    )  # fmt: skip


def _cards(figures: dict[str, float], earlier: dict[str, float], t: Words) -> list[Kpi]:
    """Headline figures, with those of the baseline and the change where it has them."""
    cards = []
    for key, value in figures.items():
        write = _FORMATS[key]
        if key in ("kpi_area_unknown", "kpi_people_unknown") and value == 0 and not earlier.get(key):
            continue
        before = write(earlier[key], t) if key in earlier else ""
        change = ""
        if key in earlier and np.isfinite(value) and np.isfinite(earlier[key]):
            difference = value - earlier[key]
            change = ("+" if difference > 0 else "−" if difference < 0 else "±") + write(abs(difference), t)
        tone = _TONES.get(key, "") if value > 0 else ""
        cards.append(Kpi(key, write(value, t), tone, before, change))
    return cards


def _stage_name(name: str, lang: str) -> str:
    return Note(f"pipeline.stage_{name.replace(' ', '_')}").text(lang)


def _lines(notes: Iterable[Note | str], lang: str) -> list[str]:
    """One line per note in the report's language, each once; a text of another program is shown as it is."""
    return list(dict.fromkeys(note.text(lang) if isinstance(note, Note) else str(note) for note in notes))


def _assumptions(results: Results) -> list[Note | str]:
    """What every stage assumed, in the order of the stages."""
    notes: list[Note | str] = [*results.notes, *results.flood.terrain.assumptions]
    evacuation = results.evacuation
    if evacuation is not None:
        notes += [*evacuation.streets.assumptions, *evacuation.street_hazard.notes]
        notes += [*evacuation.people.assumptions, *evacuation.shelters.assumptions]
    notes += _notes_of(results.flood.simulation)
    return [*notes, *_notes_of(evacuation.simulation)] if evacuation is not None else notes


def _notes_of(dataset: xr.Dataset) -> Sequence[Note | str]:
    """Notes in the attributes of a Dataset."""
    if "notes" in dataset.attrs:
        return notes_from_json(dataset.attrs["notes"])
    lines = dataset.attrs.get("assumptions", ())
    return [line for line in lines.split("\n") if line] if isinstance(lines, str) else list(lines)


def _not_modelled(scenario: Scenario) -> list[Note]:
    """What a reader of the report must not take as answered."""
    notes = [Note(f"pipeline.{key}") for key in _NOT_MODELLED]
    if not scenario.evacuation.enabled:
        notes.append(Note("pipeline.not_evacuation"))
    flood = scenario.flood
    if flood.published is not None:
        notes.append(Note("pipeline.not_computed"))
    elif not flood.infiltration_mm_per_hour and not flood.drain_mm_per_hour and not flood.soil:
        notes.append(Note("pipeline.not_drained"))
    return notes


def _maps(flood: FloodResults, evacuation: EvacuationResults | None, t: Words, lang: str) -> list[Picture]:
    simulation, building = flood.simulation, flood.terrain.building
    maps = [
        Picture(
            depth_map(simulation, building, lang=lang), t["depth_map"], note=t["extent_note"].format(wet=WET_DEPTH)
        ),
    ]
    if simulation.attrs.get("has_time", 1) or np.nan_to_num(simulation["arrival_time"].values).any():
        maps.append(Picture(arrival_map(simulation, building, lang=lang), t["arrival_map"]))
    if evacuation is not None:
        streets, shelters = evacuation.streets, evacuation.shelters
        drawn = street_map(
            simulation, streets, evacuation.street_hazard, shelters.xy, is_exit=shelters.is_exit, lang=lang
        )
        maps.append(Picture(drawn, t["hazard_map"]))
        if "latest_departure" in evacuation.simulation:
            latest = evacuation.simulation["latest_departure"].values
            drawn = departure_map(simulation, streets, latest, shelters.xy, is_exit=shelters.is_exit, lang=lang)
            maps.append(Picture(drawn, t["departure_map"], note=t["departure_note"]))
    return maps


def _number(value: float | None, digits: int = 1) -> str:
    return "—" if value is None or pd.isna(value) else f"{float(value):,.{digits}f}"


def _buildings(flood: FloodResults, t: Words, lang: str) -> list[Item]:
    hazard = flood.building_hazard
    ranks = [*range(len(DEPTH_RANKS) + 1), -1]
    counts = hazard["depth_rank"].value_counts()
    by_depth = Table(
        [t["rank"], t["count"]],
        [[depth_rank_label(r, lang=lang), f"{int(counts.get(r, 0)):,}"] for r in ranks if counts.get(r, 0) or r < 3],
        numeric=[1], caption=t["buildings_by_depth"],
    )  # fmt: skip
    worst = hazard[hazard["state"] == "wet"].nlargest(15, "depth_max")
    names = building_names(flood.buildings)
    rows = [
        [
            str(gml_id), names[str(gml_id)],
            _number(row["depth_max"], 2), _number(row["first_wet"] / MINUTE, 0),
            _number(row["duration_over_half_metre"] / MINUTE, 0), _number(row["dry_storeys"], 0),
            _number(row["damage_rate"], 2),
        ]
        for gml_id, row in worst.iterrows()
    ]  # fmt: skip
    columns = ["gml:id", t["usage"], t["depth"], t["first_wet"], t["duration_half"], t["dry_storeys"], t["damage_rate"]]
    return [by_depth, Table(columns, rows, numeric=[2, 3, 4, 5, 6], caption=t["most_affected"])]


def _people(city: CityModel, evacuation: EvacuationResults, t: Words, lang: str) -> list[Item]:
    simulation = evacuation.simulation
    bound = None
    if "bound_time" in simulation:
        bound = (simulation["bound_time"].values / MINUTE, simulation["bound_people"].values)
    curve = arrival_curve(
        simulation["curve_time"].values / MINUTE, simulation["safe_arrivals"].values, len(evacuation.people),
        bound=bound, lang=lang,
    )  # fmt: skip
    return [
        _fates(simulation, t),
        Picture(curve, t["arrivals"], note=t["arrivals_note"]),
        _outcomes(simulation, t, lang),
        _shelters(evacuation, shelter_buildings(city, evacuation.shelters.building), t),
        _groups(simulation, t),
        _bottlenecks(evacuation, t),
    ]


def _spread(values: IntegerArray) -> str:
    low, high = np.percentile(values, [5, 95])
    return f"{low:,.0f}–{high:,.0f}"


def _fates(evacuation: xr.Dataset, t: Words) -> Table:
    """People by `Safety` in the typical run, worst first, with the range over all runs; the rows add up to all."""
    counts, all_runs = safety_counts(evacuation, typical=True), safety_counts(evacuation)
    total = int(counts.sum())
    rows = [
        [t[key], f"{int(counts[fate]):,}", f"{counts[fate] / total:.1%}", _spread(all_runs[:, fate])]
        for fate, key in FATES if all_runs[:, fate].any()
    ]  # fmt: skip
    rows.append([t["total"], f"{total:,}", "100.0%", ""])
    columns = [t["in_the_end"], t["number"], t["share"], "5–95 %"]
    return Table(columns, rows, numeric=[1, 2, 3], caption=t["fates"])


def _outcomes(evacuation: xr.Dataset, t: Words, lang: str) -> Table:
    """Where people were in the end, by what that means for them; typical run, adds up to all."""
    state, safety = evacuation["state"].values, evacuation["safety"].values
    rows = []
    for outcome in PersonState:
        fates = safety[state == outcome]
        if len(fates):
            counts = np.bincount(fates, minlength=len(Safety))
            rows.append([LABELS[outcome][1 if lang == "ja" else 0], f"{len(fates):,}",
                         *(f"{int(counts[fate]):,}" for fate, _ in FATES)])  # fmt: skip
    total = np.bincount(safety, minlength=len(Safety))
    rows.append([t["total"], f"{len(safety):,}", *(f"{int(total[fate]):,}" for fate, _ in FATES)])
    columns = [t["outcome"], t["number"], *_fate_columns(t)]
    return Table(columns, rows, numeric=[1, 2, 3, 4, 5], caption=t["outcomes"])


def _groups(evacuation: xr.Dataset, t: Words) -> Table:
    """Mobility groups by fate; typical run, adds up to all."""
    group, safety = evacuation["group"].values, evacuation["safety"].values
    rows = []
    for member in Group:
        fates = safety[group == member]
        if len(fates):
            counts = np.bincount(fates, minlength=len(Safety))
            rows.append([t[member.name.lower()], f"{len(fates):,}", *(f"{int(counts[fate]):,}" for fate, _ in FATES),
                         f"{1.0 - counts[Safety.SAFE] / len(fates):.1%}"])  # fmt: skip
    columns = [t["group"], t["number"], *_fate_columns(t), t["share_not_known_safe"]]
    return Table(columns, rows, numeric=[1, 2, 3, 4, 5, 6], caption=t["groups"])


def _fate_columns(t: Words) -> list[str]:
    return [t[f"short_{key}"] for _, key in FATES]


def _shelters(evacuation: EvacuationResults, building: TextArray, t: Words) -> Table:
    simulation, shelters = evacuation.simulation, evacuation.shelters
    arrived = simulation["sheltered"].values[-1]
    capacity = simulation["capacity"].values
    rejected = simulation["turned_away"].values if "turned_away" in simulation else np.zeros(len(shelters))
    rows = [
        [str(shelters.name[k]), building[k], _number(capacity[k], 0), f"{int(arrived[k]):,}", f"{int(rejected[k]):,}",
         _water_at_shelter(simulation, k, bool(shelters.is_exit[k]), t)]
        for k in range(len(shelters))
    ]  # fmt: skip
    columns = [t["shelter"], t["in_building"], t["capacity"], t["arrived"], t["turned_away"], t["shelter_water"]]
    caption = t["shelters_and_exits" if shelters.is_exit.any() else "shelters"]
    return Table(columns, rows, numeric=[2, 3, 4], caption=caption, note=t["shelter_note"])


def _water_at_shelter(evacuation: xr.Dataset, shelter: int, is_exit: bool, t: Words) -> str:
    """What the flood does to a shelter, or to a place at the edge of the area, in words."""
    if "shelter_water" not in evacuation:
        return t["unknown"]
    meaning = str(evacuation["shelter_water"].attrs["flag_meanings"]).split()
    state = meaning[int(evacuation["shelter_water"].values[shelter])]
    depth = float(evacuation["shelter_depth"].values[shelter])
    if is_exit:
        text = t[{"dry": "exit_dry", "unknown": "exit_unknown"}.get(state, "exit_wet")]
    elif state == "dry" and depth >= WET_DEPTH:
        text = t["shelter_under_floor"]
    else:
        text = t[f"shelter_{state}"]
    return f"{text} ({depth:.2f} m)" if np.isfinite(depth) and depth >= WET_DEPTH else text


def _bottlenecks(evacuation: EvacuationResults, t: Words) -> Table:
    """Streets people waited on longest, with the place of their middle."""
    from twin.evacuation.measures import bottlenecks

    streets = evacuation.streets
    worst = bottlenecks(evacuation.simulation, top=10)
    worst = worst[worst["waiting"] >= 60.0]
    rows = []
    edges = worst["edge"].to_numpy(np.int64)
    numbers = worst[["people", "waiting", "density_peak"]].to_numpy(np.float64)
    for edge, (people, waiting, density) in zip(edges.tolist(), numbers, strict=True):
        line = streets.edge_vertices[streets.edge_offsets[edge] : streets.edge_offsets[edge + 1], :2]
        x, y = line[len(line) // 2] if len(line) > 2 else line.mean(axis=0)
        rows.append([
            f"{edge}", f"{x:,.0f}, {y:,.0f}", f"{streets.edge_width[edge]:.1f}", f"{int(people):,}",
            f"{waiting / MINUTE:,.0f}", f"{density:.1f}",
        ])  # fmt: skip
    columns = [t["street"], t["place"], t["width"], t["number"], t["queue"], t["density"]]
    return Table(columns, rows, numeric=[2, 3, 4, 5], caption=t["bottlenecks"])


def _water(results: Results, t: Words, lang: str) -> list[Item]:
    """Agreement with the published map, and where the water came from and went, at the end."""
    flood, agreement = results.flood.simulation, results.agreement
    names = [str(n) for n in flood.data_vars if str(n).startswith("volume_") and flood[n].dims == ("time",)]
    series = {name: flood[name].values for name in names if np.abs(flood[name].values).max() > 0}
    minutes = flood_seconds(flood) / MINUTE
    rows = [[_water_term(name, t), f"{values[-1]:+,.0f}"] for name, values in series.items()
            if name != "volume_error"]  # fmt: skip
    if "volume_error" in flood:
        rows.append([_water_term("volume_error", t), f"{flood['volume_error'].values[-1]:+,.3f}"])
    curves = {_water_term(n, t): v for n, v in series.items() if n != "volume_error"}
    scores = [Table(
        [t["measure"], t["value"]],
        [[t[name], _number(agreement[name], 2)] for name in _AGREEMENT if name in agreement],
        numeric=[1], caption=t["agreement"],
    )] if agreement else []  # fmt: skip
    if results.scenario.flood.published is not None:
        return [published_table(results.flood, lang), *scores]
    return [
        *scores,
        Table([t["water_term"], t["in_m3"]], rows, numeric=[1], caption=f"{minutes[-1]:.0f} {t['minutes']}"),
        Picture(water_budget(minutes, curves, lang=lang), t["water"], note=t["water_note"]),
    ]


def _water_term(name: str, t: Words) -> str:
    """A term of the water budget in words."""
    key = f"water_{name.removeprefix('volume_')}"
    return t.get(key, key)


def _inputs(results: Results, t: Words) -> list[tuple[str, str]]:
    city, source, ground = results.city, results.scenario.city, results.flood.terrain.source
    return [
        *((t[key], getattr(source, key) or t["unknown"]) for key in ("source", "licence", "date")),
        (t["crs"], city.crs.to_string() if city.crs is not None else t["unknown"]),
        (t["datum"], t.get(city.height_datum, t["unknown"])),
        (t["ground"], t.get(f"ground_{ground}", ground)),
    ]  # fmt: skip


def _issues(results: Results, lang: str) -> list[str]:
    """Issues of the reader and of the street network, counted by kind, the first of each kind in full."""
    tables = [results.city.issues]
    if results.evacuation is not None:
        street_issues = results.evacuation.streets.issues
        tables += [] if street_issues is None else [street_issues]
    lines = []
    for table in tables:
        if table is None or not len(table):
            continue
        kind = _issue_kind(table)
        counts = kind.groupby(kind, sort=False).size().sort_values(ascending=False, kind="stable")
        for code, n in counts.head(_MOST_ISSUES).items():
            line = _issue(table.iloc[int((kind == code).to_numpy().argmax())], lang)
            lines.append(line + (f" (×{n:,})" if n > 1 else ""))
        if len(counts) > _MOST_ISSUES:
            lines.append(f"… +{len(counts) - _MOST_ISSUES}")
    return lines


def _issue_kind(table: pd.DataFrame) -> pd.Series:
    """What issues are counted by: the reader's code, or the id of the note."""
    if "note" in table:
        return table["note"].map(lambda text: notes_from_json(text)[0].id)
    return table["code"].astype(str)


def _issue(row: pd.Series, lang: str) -> str:
    """Text of one row: of its note, else of the reader's code and values."""
    from citygml import issue_text

    return notes_from_json(row["note"])[0].text(lang) if "note" in row else issue_text(row, lang=lang)
