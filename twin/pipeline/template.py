"""A commented scenario file for a dataset, in English or Japanese: what `twin init` writes."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from twin.errors import ScenarioError
from twin.notes import texts
from twin.pipeline.inputs import city_packages, plane_of

__all__ = ["scenario_template"]


class _Place(NamedTuple):
    """What the data say about where they are.

    crs : EPSG code of the plane, or of the UTM zone where the plane has no code
    bounds : x_min, y_min, x_max, y_max of the first tile in the plane [m]
    is_in_japan : codes of buildings, published floods and the geoid are those of Japan
    has_relief : there is a model of the ground
    heights_on_globe : heights are above the ellipsoid, or can be moved there
    """

    crs: int
    bounds: tuple[int, int, int, int]
    is_in_japan: bool
    has_relief: bool
    heights_on_globe: bool


def scenario_template(
    dataset: Path, *, lang: str = "en", beside: Path | None = None, data_crs: int | str | None = None
) -> str:
    """Text of a scenario that runs as it is.

    The coordinate system, the plane and what is left out follow from the data: the first tile of the dataset is read.

    Parameters
    ----------
    dataset : the city's data
    lang : "en" or "ja", of the comments and the report
    beside : the file it will be written to; the dataset's path is given relative to its folder
    data_crs : of the data, where the files name none

    Raises
    ------
    ScenarioError
        There is no such dataset, or no city in it, or it names no CRS.

    Examples
    --------
    >>> from twin.scenario import scenario_from_text
    >>> scenario_from_text(scenario_template(Path("data/sample"))).flood.rain_mm_per_hour
    80.0
    """
    note = texts("template", lang)
    if not dataset.exists():
        raise ScenarioError(f"{dataset}: no such file or folder")
    place = _place(dataset, data_crs)
    folder = beside.parent if beside is not None else Path()
    path = Path(os.path.relpath(dataset, folder)).as_posix()
    name = re.sub(r"[^\w\-]+", "-", dataset.stem).strip("-") or "city"
    crs_of_data = "" if data_crs is None else f"data_crs = {_toml(data_crs)}\n"
    bounds = ", ".join(map(str, place.bounds))
    return f'''name = "{name}"
title = "{name}"
language = "{lang}"
seed = 1

[city]                      # {note["city"]}
path = "{path}"
{crs_of_data}# crs = {place.crs}                # {note["crs"]}
# bounds = [{bounds}]   # {note["bounds"]}
source = ""                 # {note["source"]}
licence = ""
date = ""

[terrain]
cell_size = 2.0             # {note["cell"]}
{_dem(note, place)}
[flood]                     # {note["flood"]}
duration_hours = 2
output_minutes = 5
rain_mm_per_hour = 80       # {note["rain"]}
rain_hours = 1
drain_mm_per_hour = 0       # {note["drain"]}
open_edges = true

# [[flood.breach]]          # {note["breach"]}
# line = [[{place.bounds[0]}, {place.bounds[1]}], [{place.bounds[0]}, {place.bounds[1] + 50}]]
# start_minutes = 10
# width = 30
# sill = 1.0
{_published(note) if place.is_in_japan else ""}
[evacuation]                # {note["people"]}
time_of_day = "night"
alert_minutes = 10
departure = "rayleigh"
compliance = 0.9
shelter_choice = "nearest"
hazard = "flood"            # {note["hazard"]}
{_usage(note, place)}
# shelters = "shelters.csv" # {note["shelters"]}
leave_area = "if_no_shelter"   # {note["leave"]}
unknown_water = "open"      # {note["unknown_water"]}
# streets = "roads.gpkg"    # {note["streets"]}
seeds = 10                  # {note["seeds"]}

# [[edit]]                  # {note["edit"]}
# kind = "shelter"
# name = "hall"
# xy = [{place.bounds[0]}, {place.bounds[1]}]
# capacity = 200
# storeys = 2

[outputs]                   # {note["outputs"]}
pictures = true
film = false
html = true
tiles = {_tiles(note, place)}
'''


def _toml(crs: int | str) -> str:
    return str(crs) if isinstance(crs, int) else f'"{crs}"'


def _tiles(note: dict[str, str], place: _Place) -> str:
    return "true" if place.heights_on_globe else f"false               # {note['tiles']}"


def _dem(note: dict[str, str], place: _Place) -> str:
    return "" if place.has_relief else f'# dem = "elevation.tif"     # {note["dem"]}\n'


def _published(note: dict[str, str]) -> str:
    return f"""
# [flood.published]         # {note["published"]}
# path = "inundation"
# breach = "envelope"       # {note["published_breach"]}
"""


def _usage(note: dict[str, str], place: _Place) -> str:
    if place.is_in_japan:
        return f'shelter_usage = ["422", "421"]   # {note["usage"]}'
    return f"shelter_usage = []          # {note['usage_elsewhere']}"


def _place(dataset: Path, data_crs: int | str | None) -> _Place:
    import numpy as np

    import citygml
    from citygml.crs import crs_of, horizontal, plane_rectangular, project_xy
    from citygml.errors import CrsError
    from citygml.reader.tile_models import find_tiles

    packages = city_packages(dataset)
    why: list[str] = []
    found = None
    for city in citygml.iter_models(dataset, packages=packages, crs=data_crs, on_error="collect"):
        why += city.issues["message"].astype(str).unique()[:3].tolist()
        if len(city.vertices):
            found = city
            break
    if found is None:
        raise ScenarioError(
            f"{dataset}: no city to make a scenario for: {'; '.join(why[:3]) or 'no file of one in it'}"
        )
    documents = [d for tile in find_tiles(dataset, packages=packages).tiles for d in tile.documents]
    has_relief = "dem" in {d.package for d in documents} or bool(
        found.objects["type"].astype(str).str.startswith("dem:").any()
    )
    plane = plane_of(found)
    moved = found.to_crs(plane)
    low = np.floor(np.nanmin(moved.vertices[:, :2], axis=0)).astype(int).tolist()
    high = np.ceil(np.nanmax(moved.vertices[:, :2], axis=0)).astype(int).tolist()
    middle = np.nanmean(moved.vertices[:, :2], axis=0)
    longitude, latitude = project_xy(middle[:1], middle[1:], crs_of(plane), crs_of(4326))
    try:
        plane_rectangular(float(longitude[0]), float(latitude[0]))
        is_in_japan = True
    except CrsError:
        is_in_japan = False
    code = plane if isinstance(plane, int) else horizontal(plane).to_epsg()
    return _Place(
        code or _utm(float(longitude[0]), float(latitude[0])),
        (low[0], low[1], high[0], high[1]),
        is_in_japan,
        has_relief,
        found.height_datum == "ellipsoidal" or (found.height_datum == "orthometric" and is_in_japan),
    )


def _utm(longitude: float, latitude: float) -> int:
    """EPSG code of the UTM zone (WGS 84) of a place."""
    return (32601 if latitude >= 0 else 32701) + int((longitude + 180.0) // 6.0) % 60
