"""The demo: the sample city under rain and a levee breach, or a dataset of the user's under rain."""

from __future__ import annotations

from pathlib import Path

from twin.errors import ScenarioError
from twin.notes import texts
from twin.parallel import Progress, silent
from twin.pipeline.outputs import Outcome
from twin.pipeline.scenario_run import run_scenario
from twin.pipeline.template import scenario_template
from twin.scenario import Scenario, scenario_from_text

__all__ = ["demo_scenario", "run_demo", "sample_folder"]

# The sample's river runs between levees; the low quarter behind the eastern one lies at 1.0-1.6 m. One hour of
# rain of 80 mm/h, and after twenty minutes the eastern levee breaks: its discharge is given as a hydrograph.
_SAMPLE = """
name = "demo"
title = "{title}"
language = "{lang}"
[city]
path = "{path}"
source = "{source}"
licence = "MIT"
date = "2025"
[terrain]
cell_size = 3.0
[flood]
duration_hours = 1.5
output_minutes = 5
rain_mm_per_hour = 80
rain_hours = 1
drain_mm_per_hour = 10
[[flood.inflow]]
name = "{breach}"
line = [[14962, -55680], [14962, -55640]]
hydrograph = [[0, 0], [20, 0], [35, 70], [60, 50], [90, 20]]
[evacuation]
time_of_day = "night"
alert_minutes = 10
departure = "rayleigh"
compliance = 0.9
seeds = 20
shelter_usage = ["422", "421"]
[outputs]
film = false
"""


def sample_folder() -> Path:
    """The sample city: in the installed package, or `data/sample` of a source checkout."""
    package = Path(__file__).resolve().parents[1]
    for found in (package / "sample", package.parent / "data" / "sample"):
        if found.is_dir():
            return found
    raise ScenarioError("this installation has no sample city; name a dataset with --city")


def demo_scenario(city: Path | None = None, *, lang: str = "en") -> Scenario:
    """The demo's scenario, on the sample or on a dataset."""
    if city is not None:
        scenario = scenario_from_text(scenario_template(city.resolve(), lang=lang))
        return scenario.model_copy(update={"city": scenario.city.model_copy(update={"path": str(city.resolve())})})
    names = {key: texts("template", lang)[f"demo_{key}"] for key in ("title", "source", "breach")}
    return scenario_from_text(_SAMPLE.format(lang=lang, path=sample_folder().as_posix(), **names))


def run_demo(city: Path | None = None, *, out: Path, lang: str = "en", progress: Progress = silent) -> Outcome:
    """Run the demo's scenario into a folder."""
    return run_scenario(demo_scenario(city, lang=lang), out=out, progress=progress)
