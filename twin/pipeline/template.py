"""A commented scenario file for a dataset, in English or Japanese: what `twin init` writes."""

from __future__ import annotations

import os
import re
from pathlib import Path

from twin.errors import ScenarioError
from twin.notes import texts

__all__ = ["scenario_template"]


def scenario_template(dataset: Path, *, lang: str = "en", beside: Path | None = None) -> str:
    """Text of a scenario that runs as it is.

    Parameters
    ----------
    dataset : the city's data
    lang : "en" or "ja", of the comments and the report
    beside : the file it will be written to; the dataset's path is given relative to its folder

    Raises
    ------
    ScenarioError
        There is no such dataset.

    Examples
    --------
    >>> from twin.scenario import scenario_from_text
    >>> scenario_from_text(scenario_template(Path("data/sample"))).flood.rain_mm_per_hour
    80.0
    """
    note = texts("template", lang)
    if not dataset.exists():
        raise ScenarioError(f"{dataset}: no such file or folder")
    folder = beside.parent if beside is not None else Path()
    path = Path(os.path.relpath(dataset, folder)).as_posix()
    name = re.sub(r"[^\w\-]+", "-", dataset.stem).strip("-") or "city"
    return f'''name = "{name}"
title = "{name}"
language = "{lang}"
seed = 1

[city]                      # {note["city"]}
path = "{path}"
# crs = 6677                # {note["crs"]}
# bounds = [0, 0, 1000, 1000]   # {note["bounds"]}
source = ""                 # {note["source"]}
licence = ""
date = ""

[terrain]
cell_size = 2.0             # {note["cell"]}

[flood]                     # {note["flood"]}
duration_hours = 2
output_minutes = 5
rain_mm_per_hour = 80       # {note["rain"]}
rain_hours = 1
drain_mm_per_hour = 0       # {note["drain"]}
open_edges = true

# [[flood.breach]]          # {note["breach"]}
# line = [[0, 0], [0, 50]]
# start_minutes = 10
# width = 30
# sill = 1.0

# [flood.published]         # {note["published"]}
# path = "inundation"
# breach = "envelope"       # {note["published_breach"]}

[evacuation]                # {note["people"]}
time_of_day = "night"
alert_minutes = 10
departure = "rayleigh"
compliance = 0.9
shelter_choice = "nearest"
hazard = "flood"            # {note["hazard"]}
shelter_usage = ["422", "421"]   # {note["usage"]}
# shelters = "shelters.csv" # {note["shelters"]}
leave_area = "if_no_shelter"   # {note["leave"]}
unknown_water = "open"      # {note["unknown_water"]}
# streets = "roads.gpkg"    # {note["streets"]}
seeds = 10                  # {note["seeds"]}

# [[edit]]                  # {note["edit"]}
# kind = "shelter"
# name = "hall"
# xy = [0, 0]
# capacity = 200
# storeys = 2

[outputs]                   # {note["outputs"]}
pictures = true
film = false
html = true
tiles = true
'''
