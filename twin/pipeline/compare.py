"""Two scenarios side by side: what the second one changes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd

from twin.errors import ScenarioError
from twin.pipeline.run import Outcome, Results, Tell, _silent, output_folder, run_file, run_scenario
from twin.pipeline.scenario import read_scenario
from twin.pipeline.stages import write_aside
from twin.pipeline.writing import key_figures, safe_difference
from twin.report.text import words

__all__ = ["building_changes", "compare_files"]


def building_changes(baseline: Results, proposal: Results) -> pd.DataFrame:
    """Buildings in either run: depth before and after, and what became of them.

    `change` is "better", "worse", "same" (within 1 cm), "new" or "unknown": unknown on either side stays unknown.
    """
    before, after = baseline.building_hazard["depth_max"], proposal.building_hazard["depth_max"]
    table = pd.DataFrame({"depth_before": before, "depth_after": after})
    difference = table["depth_after"] - table["depth_before"]
    table["difference"] = difference
    change = np.select(
        [~table.index.isin(before.index), difference.isna(), difference < -0.01, difference > 0.01],
        ["new", "unknown", "better", "worse"], default="same",
    )
    table["change"] = change
    return table


def compare_files(baseline: Path, proposal: Path, *, out: Path | None = None, tell: Tell = _silent) -> Path:
    """Run two scenario files and report the second against the first; the report's path.

    Beside the report: changes.csv (a row a building), changes.json (figures) and, where pictures can be
    drawn, both cities at the same hour from the same place, as stills in the report and as compare.html, a
    page whose two halves turn and play together.
    """
    first, second = read_scenario(baseline), read_scenario(proposal)
    if first.name == second.name and out is None:
        raise ScenarioError(f"both scenarios are called {first.name!r}; give the proposal a name of its own")
    folder = out if out is not None else output_folder(second, proposal, None)
    before = run_file(baseline, out=folder / "baseline" if out is not None else None, tell=tell)
    after = run_scenario(second, proposal.parent, folder, tell=tell, baseline=before.results)
    changes = building_changes(before.results, after.results)

    def write_csv(aside: Path) -> None:
        changes.to_csv(aside, encoding="utf-8-sig")

    write_aside(folder / "changes.csv", write_csv)
    figures = {
        "baseline": key_figures(before.results),
        "proposal": key_figures(after.results),
        "buildings": changes["change"].value_counts().to_dict(),
        "safe_difference": safe_difference(after.results, before.results),
    }

    def write_json(aside: Path) -> None:
        aside.write_text(json.dumps(figures, indent=1, ensure_ascii=False), encoding="utf-8")

    write_aside(folder / "changes.json", write_json)
    _pair(before, after, folder)
    return after.report


def _pair(before: Outcome, after: Outcome, folder: Path) -> None:
    """Both 3D pages side by side with one camera and one clock, where both could be drawn."""
    first, second = (outcome.folder / "scene.html" for outcome in (before, after))
    if first.is_file() and second.is_file():
        from twin.scene import save_pair

        lang = after.results.scenario.language
        t = words(lang)
        titles = (f"{t['baseline']}: {_title(before.results)}", f"{t['proposal']}: {_title(after.results)}")
        save_pair(first, second, folder / "compare.html", titles=titles, lang=lang)


def _title(results: Results) -> str:
    return results.scenario.title or results.scenario.name
