"""What a second plan changes: people and buildings, worse first, then unknown, then better."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import pandas as pd

from twin.criteria import WET_DEPTH, is_wet
from twin.population import Population
from twin.report.content import Picture, Table
from twin.report.figures import difference_map
from twin.report.key_figures import FATES, safety_changes, safety_counts
from twin.report.map_layers import building_names
from twin.report.phrases import words
from twin.report.results import EvacuationResults, FloodResults, Results
from twin.scenario import levee_lines

__all__ = ["SAME_DEPTH", "building_changes", "comparison_items"]

Words: TypeAlias = dict[str, str]

# Depths that differ by no more than this are the same: the rounding of two runs, not a change. [m]
SAME_DEPTH = 0.01
_MOST_ROWS = 15


def building_changes(proposal: FloodResults, baseline: FloodResults) -> pd.DataFrame:
    """Buildings in either plan: depth in the baseline and in the proposal, and the change, the worst first.

    `change` is "worse", "unknown", "better", "same" (within `SAME_DEPTH`) or "new"; unknown on either side stays
    unknown. `newly` is "wet" or "dry" where a depth crosses `WET_DEPTH`, else "".
    """
    before, after = baseline.building_hazard["depth_max"], proposal.building_hazard["depth_max"]
    table = pd.DataFrame({"depth_before": before, "depth_after": after})
    difference = table["depth_after"] - table["depth_before"]
    table["difference"] = difference
    table["change"] = np.select(
        [~table.index.isin(before.index), difference.isna(), difference < -SAME_DEPTH, difference > SAME_DEPTH],
        ["new", "unknown", "better", "worse"],
        default="same",
    )
    was, becomes = is_wet(table["depth_before"].to_numpy()), is_wet(table["depth_after"].to_numpy())
    known = difference.notna().to_numpy()
    table["newly"] = np.select([known & ~was & becomes, known & was & ~becomes], ["wet", "dry"], default="")
    names = {**building_names(baseline.buildings), **building_names(proposal.buildings)}
    table.insert(0, "name", [names.get(key, "") for key in table.index])
    rank = table["change"].map({"worse": 0, "unknown": 1, "new": 2, "better": 3, "same": 4})
    order = np.lexsort((table.index.to_numpy().astype(str), -difference.abs().fillna(0.0), rank))
    return table.iloc[order]


def comparison_items(proposal: Results, baseline: Results) -> list[Table | Picture]:
    """Tables and the difference map of a report: worse before better, people and buildings."""
    lang = proposal.scenario.language
    t = words(lang)
    flood, earlier = proposal.flood, baseline.flood
    changes = building_changes(flood, earlier)
    people = proposal.evacuation.people if proposal.evacuation is not None else None
    worse = changes[changes["change"] == "worse"]
    items: list[Table | Picture] = [_counts(changes, _people_in(flood.buildings, people, changes.index), t)]
    if len(worse):
        items.append(_buildings(worse, t, t["worst_buildings"]))
    if earlier.terrain.grid == flood.terrain.grid:
        marks = _places(flood.buildings, earlier.buildings, worse.index[:_MOST_ROWS])
        drawn = difference_map(
            earlier.simulation, flood.simulation, flood.terrain.building, marks=marks,
            lines=levee_lines(proposal.scenario), lang=lang,
        )  # fmt: skip
        note = t["difference_note_numbers" if marks else "difference_note"].format(wet=WET_DEPTH)
        items.append(Picture(drawn, t["difference_map"], note=note))
    better = changes[changes["change"] == "better"]
    if len(better):
        items.append(_buildings(better, t, t["best_buildings"]))
    if proposal.evacuation is None or baseline.evacuation is None:
        return items
    return [_people(proposal.evacuation, baseline.evacuation, t), *items]


def _people_in(buildings: pd.DataFrame, people: Population | None, ids: pd.Index) -> pd.Series | None:
    """People who live or stay in each building; None without an evacuation."""
    if people is None:
        return None
    of_row = pd.Series(people.building).value_counts()
    row = buildings["row"].reindex(ids)
    return row.map(of_row).fillna(0).astype(int)


def _people(proposal: EvacuationResults, baseline: EvacuationResults, t: Words) -> Table:
    """People by fate in both plans, worst fate first, with the interval of the change over the same seeds."""
    changes = safety_changes(proposal.simulation, baseline.simulation)
    means = [safety_counts(plan.simulation).mean(axis=0) for plan in (baseline, proposal)]
    rows = []
    for fate, key in FATES:
        before, after = means[0][fate], means[1][fate]
        if before or after:
            interval = f"{changes[key][1]:+,.1f} … {changes[key][2]:+,.1f}" if changes is not None else "—"
            rows.append([t[key], f"{before:,.1f}", f"{after:,.1f}", f"{after - before:+,.1f}", interval])
    totals = [float(mean.sum()) for mean in means]
    rows.append([t["total"], f"{totals[0]:,.0f}", f"{totals[1]:,.0f}", f"{totals[1] - totals[0]:+,.0f}", ""])
    columns = [t["in_the_end"], t["baseline"], t["proposal"], t["change"], t["interval"]]
    note = t["means_note"] if changes is not None else t["not_comparable"]
    return Table(columns, rows, numeric=[1, 2, 3, 4], caption=t["people_changes"], note=note)


def _counts(changes: pd.DataFrame, people: pd.Series | None, t: Words) -> Table:
    """Buildings by their change, and the people who live or stay in them."""
    change, newly = changes["change"], changes["newly"]
    kinds: list[tuple[str, pd.Series]] = [
        (t["worse"], change == "worse"), (f"　{t['newly_wet']}", newly == "wet"),
        (t["unknown_change"], change == "unknown"),
        (t["better"], change == "better"), (f"　{t['newly_dry']}", newly == "dry"),
        (t["same"], change == "same"), (t["new"], change == "new"), (t["total"], change.notna()),
    ]  # fmt: skip
    rows = [
        [name, f"{int(mask.sum()):,}", *([f"{int(people[mask].sum()):,}"] if people is not None else [])]
        for name, mask in kinds
        if mask.any() or name != t["new"]
    ]
    columns = [t["change"], t["count"], *([t["people_inside"]] if people is not None else [])]
    return Table(columns, rows, numeric=[1, 2], caption=t["building_changes"], note=t["all_changes"])


def _buildings(part: pd.DataFrame, t: Words, caption: str) -> Table:
    rows = [
        [f"{k + 1}", str(key), str(row["name"]), f"{row['depth_before']:.2f}", f"{row['depth_after']:.2f}",
         f"{row['difference']:+.2f}"]
        for k, (key, row) in enumerate(part.head(_MOST_ROWS).iterrows())
    ]  # fmt: skip
    columns = [t["no"], t["building_id"], t["building_name"], t["before"], t["after"], t["difference"]]
    return Table(columns, rows, numeric=[3, 4, 5], caption=caption)


def _places(buildings: pd.DataFrame, earlier: pd.DataFrame, ids: pd.Index) -> list[tuple[float, float]]:
    """A point inside each building, by its footprint in the proposal, else in the baseline. [m]"""
    shapes = buildings["geometry"].reindex(ids)
    shapes = shapes.where(shapes.notna(), earlier["geometry"].reindex(ids))
    points = [shape.representative_point() for shape in shapes]
    return [(float(point.x), float(point.y)) for point in points]
