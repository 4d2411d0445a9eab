"""Two scenarios side by side: what the second one changes."""

from __future__ import annotations

from pathlib import Path

from twin.errors import ScenarioError
from twin.lazy import names_missing_extra
from twin.pipeline.run import Tell, output_folder, run_file, run_scenario, silent
from twin.pipeline.scenario import read_scenario

__all__ = ["compare_files"]


@names_missing_extra
def compare_files(baseline: Path, proposal: Path, *, out: Path | None = None, tell: Tell = silent) -> Path:
    """Run two scenario files and report the second against the first; the report's path.

    The report shows who and what gets worse before what gets better, on a difference map. Beside it: changes.csv (a row
    per building), changes.json (figures) and, where pictures can be drawn, both cities at the same hour from the same
    place, as stills in the report and as compare.html, a page whose two halves turn and play together.
    """
    first, second = read_scenario(baseline), read_scenario(proposal)
    if first.name == second.name and out is None:
        raise ScenarioError(f"both scenarios are called {first.name!r}; give the proposal a name of its own")
    folder = out if out is not None else output_folder(second, proposal, None)
    before = run_file(baseline, out=folder / "baseline" if out is not None else None, tell=tell)
    return run_scenario(second, proposal.parent, folder=folder, tell=tell, baseline=before).report
