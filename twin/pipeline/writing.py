"""Results -> the content of a report, in the scenario's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin import __version__
from twin.criteria import DEPTH_RANKS, WET_DEPTH, Group, depth_rank_label
from twin.evacuation import PersonState
from twin.evacuation.states import Safety
from twin.hazard.streets import flood_seconds
from twin.notes import Note, notes_from_json
from twin.pipeline.changes import change_items
from twin.pipeline.conditions import condition_rows
from twin.pipeline.escape import safety_counts
from twin.pipeline.key_figures import FATES, key_figures
from twin.pipeline.layers import building_names, shelter_buildings
from twin.quantities import MINUTE
from twin.report import Content, Kpi, Picture, Table
from twin.report.figures import arrival_curve, arrival_map, departure_map, depth_map, street_map, water_budget
from twin.report.text import words

if TYPE_CHECKING:
    from twin.pipeline.run import Results

__all__ = ["report_content"]

Array = np.ndarray
Item = Table | Picture


_SHOW: dict[str, Callable[[float, dict[str, str]], str]] = {
    "kpi_depth": lambda v, t: f"{v:.2f} m",
    "kpi_area": lambda v, t: f"{v / 1e4:,.1f} ha",
    "kpi_buildings": lambda v, t: f"{v:,.0f}",
    "kpi_area_unknown": lambda v, t: f"{v / 1e4:,.1f} ha",
    "kpi_buildings_unknown": lambda v, t: f"{v:,.0f}",
    **dict.fromkeys((key for _, key in FATES), lambda v, t: f"{v:,.0f}"),
    "kpi_t95": lambda v, t: f"{v / MINUTE:.0f} {t['minutes']}" if np.isfinite(v) else t["never"],
}
_TONE = {
    "kpi_buildings": "bad", "kpi_not_safe": "bad", "kpi_safe": "good",
    **dict.fromkeys(("kpi_area_unknown", "kpi_buildings_unknown", "kpi_people_unknown", "kpi_left"), "unknown"),
}  # fmt: skip


def _kpis(results: Results, baseline: Results | None) -> list[Kpi]:
    t = words(results.scenario.language)
    now, then = key_figures(results), key_figures(baseline) if baseline is not None else {}
    cards = []
    for key, value in now.items():
        show = _SHOW[key]
        if key in ("kpi_area_unknown", "kpi_people_unknown") and value == 0 and not then.get(key):
            continue
        before = show(then[key], t) if key in then else ""
        change = ""
        if key in then and np.isfinite(value) and np.isfinite(then[key]):
            difference = value - then[key]
            change = ("+" if difference > 0 else "−" if difference < 0 else "±") + show(abs(difference), t)
        tone = _TONE.get(key, "") if value > 0 else ""
        cards.append(Kpi(key, show(value, t), tone, before, change))
    return cards


def report_content(
    results: Results, *, views: Sequence[Picture], files: Sequence[tuple[str, Note]], missing: Sequence[Note],
    baseline: Results | None = None,
) -> Content:
    """Everything the report of a run says.

    files : (path beside the report, what it is); missing : what could not be written
    """
    scenario, lang = results.scenario, results.scenario.language
    t = words(lang)
    assumptions: list[Note | str] = [*results.notes, *results.terrain.assumptions]
    for part in (results.streets, results.hazard, results.people, results.shelters):
        assumptions += getattr(part, "assumptions", getattr(part, "notes", ())) if part is not None else ()
    assumptions += [*_notes_of(results.flood), *_notes_of(results.escape)]
    return Content(
        title=scenario.title or scenario.name,
        lang=lang,
        question=condition_rows(scenario),
        kpis=_kpis(results, baseline),
        maps=_maps(results, t),
        views=list(views),
        comparison=change_items(results, baseline) if baseline is not None else [],
        sections={
            "buildings": _buildings(results, t),
            "people": _people(results, t),
            "water": _water(results, t),
        },
        inputs=_inputs(results, t),
        input_files=Table(
            [t["file"], t["checksum"]], [[f.path.name, f.sha256] for f in results.files[:200]]
        ),
        assumptions=_lines(assumptions, lang),
        not_modelled=_lines([*not_modelled(results), *results.left_out, *missing], lang),
        issues=_issues(results),
        manifest=[("city-twin", __version__), (t["seed"], str(scenario.seed)),
                  *((_stage_name(name, lang), key) for name, key in results.keys.items())],
        files=[(name, what.text(lang)) for name, what in files],
    )  # fmt: skip


def _stage_name(name: str, lang: str) -> str:
    return Note(f"pipeline.stage_{name.replace(' ', '_')}").text(lang)


def _lines(notes: Iterable[Note | str], lang: str) -> list[str]:
    """One line per note in the report's language, each once; a bare sentence is somebody else's and stays."""
    return list(dict.fromkeys(note.text(lang) if isinstance(note, Note) else str(note) for note in notes))


def _notes_of(dataset: Any) -> Sequence[Note | str]:
    """Notes a Dataset carries in its attributes."""
    if dataset is None:
        return ()
    if "notes" in dataset.attrs:
        return notes_from_json(dataset.attrs["notes"])
    found = dataset.attrs.get("assumptions", ())
    return [line for line in found.split("\n") if line] if isinstance(found, str) else list(found)


_NOT_MODELLED = ("not_sewers", "not_inside", "not_debris", "not_cars", "not_families", "not_collapse")


def not_modelled(results: Results) -> list[Note]:
    """What a reader of the report must not take as answered."""
    notes = [Note(f"pipeline.{key}") for key in _NOT_MODELLED]
    if not results.scenario.evacuation.enabled:
        notes.append(Note("pipeline.not_evacuation"))
    flood = results.scenario.flood
    if not flood.infiltration_mm_per_hour and not flood.drain_mm_per_hour:
        notes.append(Note("pipeline.not_drained"))
    return notes


def _maps(results: Results, t: dict[str, str]) -> list[Picture]:
    lang, building = results.scenario.language, results.terrain.building
    maps = [
        Picture(
            depth_map(results.flood, building, lang=lang), t["depth_map"], note=t["extent_note"].format(wet=WET_DEPTH)
        ),
        Picture(arrival_map(results.flood, building, lang=lang), t["arrival_map"]),
    ]
    if results.streets is not None and results.hazard is not None and results.shelters is not None:
        places: Mapping[str, Any] = {"is_exit": results.shelters.is_exit, "lang": lang}
        drawn = street_map(results.flood, results.streets, results.hazard, results.shelters.xy, **places)
        maps.append(Picture(drawn, t["hazard_map"]))
        if results.escape is not None and "latest_departure" in results.escape:
            latest = results.escape["latest_departure"].values
            drawn = departure_map(results.flood, results.streets, latest, results.shelters.xy, **places)
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
    names = building_names(results.buildings)
    rows = [
        [
            str(gml_id), names[gml_id],
            _number(row["depth_max"], 2), _number(row["first_wet"] / MINUTE, 0),
            _number(row["duration_over_half_metre"] / MINUTE, 0), _number(row["dry_storeys"], 0),
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
        bound = (escape["bound_time"].values / MINUTE, escape["bound_people"].values)
    curve = arrival_curve(
        escape["curve_time"].values / MINUTE, escape["safe_arrivals"].values, len(results.people), bound=bound,
        lang=lang,
    )  # fmt: skip
    return [
        _fates(escape, t),
        Picture(curve, t["arrivals"], note=t["arrivals_note"]),
        _outcomes(escape, t, lang),
        _shelter_table(results, t),
        _groups(escape, t),
        _bottlenecks(results, t),
    ]


def _spread(values: Array) -> str:
    low, high = np.percentile(values, [5, 95])
    return f"{low:,.0f}–{high:,.0f}"


def _fates(escape: Any, t: dict[str, str]) -> Table:
    """People by `Safety` in the typical run, worst first, with the range over all runs; the rows add up to all."""
    counts, all_runs = safety_counts(escape, typical=True), safety_counts(escape)
    total = int(counts.sum())
    rows = [
        [t[key], f"{int(counts[fate]):,}", f"{counts[fate] / total:.1%}", _spread(all_runs[:, fate])]
        for fate, key in FATES if all_runs[:, fate].any()
    ]  # fmt: skip
    rows.append([t["total"], f"{total:,}", "100.0%", ""])
    columns = [t["in_the_end"], t["number"], t["share"], "5–95 %"]
    return Table(columns, rows, numeric=[1, 2, 3], caption=t["fates"])


def _outcomes(escape: Any, t: dict[str, str], lang: str) -> Table:
    """Where people were in the end, by what that means for them; typical run, adds up to all."""
    from twin.evacuation.states import LABELS

    state, safety = escape["state"].values, escape["safety"].values
    rows = []
    for outcome in PersonState:
        mine = safety[state == outcome]
        if len(mine):
            counts = np.bincount(mine, minlength=len(Safety))
            rows.append([LABELS[outcome][1 if lang == "ja" else 0], f"{len(mine):,}",
                         *(f"{int(counts[fate]):,}" for fate, _ in FATES)])  # fmt: skip
    total = np.bincount(safety, minlength=len(Safety))
    rows.append([t["total"], f"{len(safety):,}", *(f"{int(total[fate]):,}" for fate, _ in FATES)])
    columns = [t["outcome"], t["number"], *(t[f"{key}_short"] for _, key in FATES)]
    return Table(columns, rows, numeric=[1, 2, 3, 4, 5], caption=t["outcomes"])


def _groups(escape: Any, t: dict[str, str]) -> Table:
    """Mobility groups by fate; typical run, adds up to all."""
    group, safety = escape["group"].values, escape["safety"].values
    rows = []
    for member in Group:
        mine = safety[group == member]
        if len(mine):
            counts = np.bincount(mine, minlength=len(Safety))
            rows.append([t[member.name.lower()], f"{len(mine):,}", *(f"{int(counts[fate]):,}" for fate, _ in FATES),
                         f"{1.0 - counts[Safety.SAFE] / len(mine):.1%}"])  # fmt: skip
    columns = [t["group"], t["number"], *(t[f"{key}_short"] for _, key in FATES), t["share_not_known_safe"]]
    return Table(columns, rows, numeric=[1, 2, 3, 4, 5, 6], caption=t["groups"])


def _shelter_table(results: Results, t: dict[str, str]) -> Table:
    escape, shelters = results.escape, results.shelters
    assert escape is not None
    assert shelters is not None
    inside = escape["sheltered"].values[-1]
    capacity = escape["capacity"].values
    turned = escape["turned_away"].values if "turned_away" in escape else np.zeros(len(shelters))
    building = shelter_buildings(results)
    rows = [
        [str(shelters.name[k]), building[k], _number(capacity[k], 0), f"{int(inside[k]):,}", f"{int(turned[k]):,}",
         water_at_shelter(escape, k, bool(shelters.is_exit[k]), t)]
        for k in range(len(shelters))
    ]  # fmt: skip
    columns = [t["shelter"], t["in_building"], t["capacity"], t["arrived"], t["turned_away"], t["shelter_water"]]
    caption = t["shelters_and_exits" if shelters.is_exit.any() else "shelters"]
    return Table(columns, rows, numeric=[2, 3, 4], caption=caption, note=t["shelter_note"])


def water_at_shelter(escape: Any, shelter: int, is_exit: bool, t: dict[str, str]) -> str:
    """What the flood does to a shelter, or to a place at the edge of the area, in words."""
    if "shelter_water" not in escape:
        return t["unknown"]
    meaning = str(escape["shelter_water"].attrs["flag_meanings"]).split()
    state = meaning[int(escape["shelter_water"].values[shelter])]
    depth = float(escape["shelter_depth"].values[shelter])
    if is_exit:
        said = t[{"dry": "exit_dry", "unknown": "exit_unknown"}.get(state, "exit_wet")]
    elif state == "dry" and depth >= WET_DEPTH:
        said = t["shelter_under_floor"]
    else:
        said = t[f"shelter_{state}"]
    return f"{said} ({depth:.2f} m)" if np.isfinite(depth) and depth >= WET_DEPTH else said


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
            f"{row.waiting / MINUTE:,.0f}", f"{row.density_peak:.1f}",
        ])  # fmt: skip
    columns = [t["street"], t["place"], t["width"], t["number"], t["queue"], t["density"]]
    return Table(columns, rows, numeric=[2, 3, 4, 5], caption=t["bottlenecks"])


_AGREEMENT = ("hit_rate", "false_alarm_ratio", "critical_success_index", "depth_bias", "depth_rmse")


def _water(results: Results, t: dict[str, str]) -> list[Item]:
    """Where the water came from and went, at the end."""
    flood = results.flood
    names = [str(n) for n in flood.data_vars if str(n).startswith("volume_") and flood[n].dims == ("time",)]
    series = {name: flood[name].values for name in names if np.abs(flood[name].values).max() > 0}
    minutes = flood_seconds(flood) / MINUTE
    lang = results.scenario.language
    rows = [[_water_term(name, t), f"{values[-1]:+,.0f}"] for name, values in series.items()
            if name != "volume_error"]  # fmt: skip
    if "volume_error" in flood:
        rows.append([_water_term("volume_error", t), f"{flood['volume_error'].values[-1]:+,.3f}"])
    shown = {_water_term(n, t): v for n, v in series.items() if n != "volume_error"}
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


def _water_term(name: str, t: dict[str, str]) -> str:
    """A term of the water budget in words."""
    key = name.replace("volume_", "water_", 1)
    return t.get(key, key)


def _inputs(results: Results, t: dict[str, str]) -> list[tuple[str, str]]:
    city, given = results.city, results.scenario.city
    datum = city.height_datum
    return [
        *((t[key], getattr(given, key) or t["unknown"]) for key in ("source", "licence", "date")),
        (t["crs"], city.crs.to_string() if city.crs is not None else t["unknown"]),
        (t["datum"], t.get(datum, t["unknown"])),
        (t["ground"], t.get(f"ground_{results.terrain.source}", results.terrain.source)),
    ]  # fmt: skip


def _issues(results: Results) -> list[str]:
    """Issues of the reader and of the street network in the report's language, counted by kind, the first shown."""
    lang = results.scenario.language
    lines = []
    for table in (results.city.issues, getattr(results.streets, "issues", None)):
        if table is None or not len(table):
            continue
        kind = _issue_kind(table)
        counts = kind.groupby(kind, sort=False).size().sort_values(ascending=False, kind="stable")
        for code, n in counts.head(15).items():
            line = _issue(table.iloc[int((kind == code).to_numpy().argmax())], lang)
            lines.append(line + (f" (×{n:,})" if n > 1 else ""))
        if len(counts) > 15:
            lines.append(f"… +{len(counts) - 15}")
    return lines


def _issue_kind(table: pd.DataFrame) -> pd.Series:
    """What issues are counted by: the reader's code, or the id of the note."""
    if "note" in table:
        return table["note"].map(lambda text: notes_from_json(text)[0].id)
    return table["code"].astype(str)


def _issue(row: Any, lang: str) -> str:
    """Text of one row: of the note it holds, else of the reader's code and values."""
    from citygml import issue_text

    return notes_from_json(row["note"])[0].text(lang) if "note" in row else issue_text(row, lang=lang)
