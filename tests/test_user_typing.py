"""What a user's type checker sees through the public page: mistakes are errors, and nothing of ours is Any."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]

_RIGHT = """
import citygml
import twin

city = citygml.read("data/sample").to_crs(6677)
terrain = twin.terrain_from_city(city, 8.0)
streets = twin.streets_from_city(city)
people, shelters = twin.population_from_city(city), twin.shelters_from_city(city)
rain = twin.FloodScenario(rain=80 * twin.MM_PER_HOUR, duration=10 * twin.MINUTE)
flood = twin.simulate_flood(terrain, rain)
hazard = twin.hazard_on_streets(flood, streets)
water = twin.hazard_on_buildings(flood, terrain)
escape = twin.simulate_evacuation(streets, people, shelters=shelters, hazard=hazard, buildings=water)
outlines = citygml.footprints(city, type="bldg:Building")
houses = twin.building_hazard(flood, outlines, terrain=terrain)
plotter = twin.draw_scene(city, flood, escape=escape, streets=streets)
outcome = twin.run_file("scenario.toml")

reveal_type(city)
reveal_type(terrain)
reveal_type(terrain.elevation)
reveal_type(streets)
reveal_type(streets.edge_length)
reveal_type(people)
reveal_type(shelters)
reveal_type(flood)
reveal_type(hazard)
reveal_type(hazard.depth)
reveal_type(water)
reveal_type(escape)
reveal_type(outlines)
reveal_type(houses)
reveal_type(plotter)
reveal_type(outcome.report)
reveal_type(twin.street_hazard(flood, streets))
"""

# The last part of the name of each type.
_TYPES = {
    "city": "CityModel",
    "terrain": "Terrain",
    "terrain.elevation": "ndarray[tuple[Any, ...], dtype[float64]]",
    "streets": "StreetNetwork",
    "streets.edge_length": "ndarray[tuple[Any, ...], dtype[float64]]",
    "people": "Population",
    "shelters": "Shelters",
    "flood": "Dataset",
    "hazard": "EdgeHazard",
    "hazard.depth": "ndarray[tuple[Any, ...], dtype[floating[Any]]]",
    "water": "PlaceHazard",
    "escape": "Dataset",
    "outlines": "GeoDataFrame",
    "houses": "GeoDataFrame",
    "plotter": "ScenePlotter",
    "outcome.report": "Path",
    "twin.street_hazard(flood, streets)": "GeoDataFrame",
}

_WRONG = {
    "from twin import FloodScenario\nFloodScenario(duratoin='three')": "call-arg",
    "from twin import FloodScenario\nFloodScenario(duration='three')": "arg-type",
    "from twin import simulate_flood\nsimulate_flood(1, 2, 3, 4)": "call-arg",
    "from twin import NoSuchThing": "attr-defined",
    "import twin\ntwin.simulate_floods": "attr-defined",
    "import citygml\ncitygml.read('a', treads=2)": "call-arg",
    "from citygml import NoSuchThing": "attr-defined",
    "from twin.hazard import no_such_measure": "attr-defined",
    "from twin import read_elevation\nread_elevation('dem.tif', band='first')": "arg-type",
}


@pytest.fixture(scope="module")
def checked(tmp_path_factory) -> str:
    """Output of mypy strict for one right and all wrong scripts; with the cache that `make types` has filled."""
    folder = tmp_path_factory.mktemp("user")
    (folder / "right.py").write_text(_RIGHT)
    for k, script in enumerate(_WRONG):
        (folder / f"wrong_{k}.py").write_text(script + "\n")
    scripts = sorted(str(path) for path in folder.glob("*.py"))
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", *scripts], cwd=_ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert not found.stderr, found.stderr
    return re.sub(rf"(?m)^.*{folder.name}/", "", found.stdout)


def test_a_right_script_passes_and_nothing_in_it_is_any(checked):
    lines = [line for line in checked.splitlines() if line.startswith("right.py")]
    assert not [line for line in lines if ": error:" in line]
    revealed = re.findall(r'Revealed type is "(.*)"', "\n".join(lines))
    short = [re.sub(r"\b(?:\w+\.)+(?=\w)", "", text) for text in revealed]
    assert dict(zip(re.findall(r"reveal_type\((.*)\)\n", _RIGHT), short, strict=True)) == _TYPES


@pytest.mark.parametrize(("script", "code"), _WRONG.items(), ids=[script.splitlines()[-1] for script in _WRONG])
def test_a_mistake_is_an_error(checked, script, code):
    k = list(_WRONG).index(script)
    errors = [line for line in checked.splitlines() if line.startswith(f"wrong_{k}.py") and ": error:" in line]
    assert any(line.endswith(f"[{code}]") for line in errors), errors
