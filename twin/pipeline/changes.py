"""What a second plan changes: who and what gets worse first, then what is unknown, then what gets better."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from twin.criteria import WET_DEPTH, is_wet
from twin.pipeline.edits import levee_lines
from twin.pipeline.escape import safety_counts
from twin.pipeline.key_figures import FATES, safety_changes
from twin.pipeline.layers import building_names
from twin.report import Picture, Table
from twin.report.figures import difference_map
from twin.report.text import words

if TYPE_CHECKING:
    from twin.pipeline.run import Results

__all__ = ["building_changes", "change_items"]

# Depths that differ by no more than this are the same: the rounding of two runs, not a change. [m]
SAME_DEPTH = 0.01
_MOST_ROWS = 15


def building_changes(baseline: Results, proposal: Results) -> pd.DataFrame:
    """Buildings in either run: depth before and after, and what became of them, the worst first.

    `change` is "worse", "unknown", "better", "same" (within `SAME_DEPTH`) or "new"; unknown on either side stays
    unknown. `newly` is "wet" or "dry" where a building passes `WET_DEPTH`, else "".
    """
    before, after = baseline.building_hazard["depth_max"], proposal.building_hazard["depth_max"]
    table = pd.DataFrame({"depth_before": before, "depth_after": after})
    difference = table["depth_after"] - table["depth_before"]
    table["difference"] = difference
    table["change"] = np.select(
        [~table.index.isin(before.index), difference.isna(), difference < -SAME_DEPTH, difference > SAME_DEPTH],
        ["new", "unknown", "better", "worse"], default="same",
    )
    was, becomes = is_wet(table["depth_before"].to_numpy()), is_wet(table["depth_after"].to_numpy())
    known = difference.notna().to_numpy()
    table["newly"] = np.select([known & ~was & becomes, known & was & ~becomes], ["wet", "dry"], default="")
    names = {**building_names(baseline.buildings), **building_names(proposal.buildings)}
    table.insert(0, "name", [names.get(key, "") for key in table.index])
    rank = table["change"].map({"worse": 0, "unknown": 1, "new": 2, "better": 3, "same": 4})
    order = np.lexsort((table.index.to_numpy().astype(str), -difference.abs().fillna(0.0), rank))
    return table.iloc[order]


def change_items(proposal: Results, baseline: Results) -> list[Table | Picture]:
    """Tables and the difference map of a report: worse before better, people and buildings."""
    t = words(proposal.scenario.language)
    changes = building_changes(baseline, proposal)
    worse = changes[changes["change"] == "worse"]
    items: list[Table | Picture] = [_counts(changes, _people_in(proposal, changes.index), t)]
    if len(worse):
        items.append(_buildings(worse, t, t["worst_buildings"]))
    if baseline.terrain.grid == proposal.terrain.grid:
        marks = _places(proposal, baseline, worse.index[:_MOST_ROWS])
        drawn = difference_map(
            baseline.flood, proposal.flood, proposal.terrain.building, marks=marks,
            lines=levee_lines(proposal.scenario), lang=proposal.scenario.language,
        )
        note = t["difference_note"].format(wet=WET_DEPTH) + (t["difference_numbers"] if marks else "")
        items.append(Picture(drawn, t["difference_map"], note=note))
    better = changes[changes["change"] == "better"]
    if len(better):
        items.append(_buildings(better, t, t["best_buildings"]))
    return [*_people(proposal, baseline, t), *items]


def _people_in(results: Results, ids: pd.Index) -> pd.Series | None:
    """People who live or stay in each building; None without an evacuation."""
    if results.people is None:
        return None
    of_row = pd.Series(results.people.building).value_counts()
    row = results.buildings["row"].reindex(ids)
    return row.map(of_row).fillna(0).astype(int)


def _people(proposal: Results, baseline: Results, t: dict[str, str]) -> list[Table]:
    """People by fate in both plans, worst fate first, with the interval of the change over the same seeds."""
    if proposal.escape is None or baseline.escape is None:
        return []
    found = safety_changes(proposal, baseline)
    means = [safety_counts(r.escape).mean(axis=0) for r in (baseline, proposal) if r.escape is not None]
    rows = []
    for fate, key in FATES:
        before, after = means[0][fate], means[1][fate]
        if before or after:
            interval = f"{found[key][1]:+,.1f} … {found[key][2]:+,.1f}" if found is not None else "—"
            rows.append([t[key], f"{before:,.1f}", f"{after:,.1f}", f"{after - before:+,.1f}", interval])
    totals = [float(mean.sum()) for mean in means]
    rows.append([t["total"], f"{totals[0]:,.0f}", f"{totals[1]:,.0f}", f"{totals[1] - totals[0]:+,.0f}", ""])
    columns = [t["in_the_end"], t["baseline"], t["proposal"], t["change"], t["interval"]]
    note = t["means_note"] if found is not None else t["not_comparable"]
    return [Table(columns, rows, numeric=[1, 2, 3, 4], caption=t["people_changes"], note=note)]


def _counts(changes: pd.DataFrame, people: pd.Series | None, t: dict[str, str]) -> Table:
    """Buildings by what becomes of them, and the people who live or stay in them."""
    change, newly = changes["change"], changes["newly"]
    kinds: list[tuple[str, pd.Series]] = [
        (t["worse"], change == "worse"), (f"　{t['newly_wet']}", newly == "wet"),
        (t["unknown_change"], change == "unknown"),
        (t["better"], change == "better"), (f"　{t['newly_dry']}", newly == "dry"),
        (t["same"], change == "same"), (t["new"], change == "new"), (t["total"], change.notna()),
    ]  # fmt: skip
    rows = [
        [name, f"{int(mask.sum()):,}", *([f"{int(people[mask].sum()):,}"] if people is not None else [])]
        for name, mask in kinds if mask.any() or name != t["new"]
    ]
    columns = [t["change"], t["count"], *([t["people_inside"]] if people is not None else [])]
    return Table(columns, rows, numeric=[1, 2], caption=t["building_changes"], note=t["all_changes"])


def _buildings(part: pd.DataFrame, t: dict[str, str], caption: str) -> Table:
    rows = [
        [f"{k + 1}", str(key), str(row["name"]), f"{row['depth_before']:.2f}", f"{row['depth_after']:.2f}",
         f"{row['difference']:+.2f}"]
        for k, (key, row) in enumerate(part.head(_MOST_ROWS).iterrows())
    ]  # fmt: skip
    columns = [t["no"], t["building_id"], t["building_name"], t["before"], t["after"], t["difference"]]
    return Table(columns, rows, numeric=[3, 4, 5], caption=caption)


def _places(proposal: Results, baseline: Results, ids: pd.Index) -> list[tuple[float, float]]:
    """A point inside each building."""
    shapes = proposal.buildings["geometry"].reindex(ids)
    shapes = shapes.where(shapes.notna(), baseline.buildings["geometry"].reindex(ids))
    points = [shape.representative_point() for shape in shapes]
    return [(float(point.x), float(point.y)) for point in points]
