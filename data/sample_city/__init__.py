"""A fictional PLATEAU city whose every value is known.

    python -m data.sample_city OUT --size village|town|city|N --seed 1

writes OUT/udx, OUT/codelists, OUT/metadata and OUT/truth. The same size and seed give
the same bytes. `elevation(x, y)` is the ground in closed form, in EPSG:6677.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from data.sample_city import landscape as land
from data.sample_city.building_gml import ANNEX, SPLIT, gable_rise, n_lod2_faces, write_buildings
from data.sample_city.buildings import buildings, outline_area
from data.sample_city.code_lists import write_code_lists, write_metadata
from data.sample_city.gml import identifiers
from data.sample_city.ground_gml import write_dem, write_flood_maps, write_land_use
from data.sample_city.landscape import elevation, hazard_depth
from data.sample_city.layout import SIZES, Layout, plan
from data.sample_city.road_gml import write_bridges, write_roads
from data.sample_city.truth import write_truth

__all__ = ["SIZES", "building_frame", "elevation", "hazard_depth", "plan", "write_city"]


def building_frame(layout: Layout, rng: np.random.Generator) -> pd.DataFrame:
    """The buildings of a plan with ids, areas and volumes in closed form."""
    frame = buildings(layout, rng)
    n = len(frame)
    frame["number"] = np.arange(n)
    frame["gml_id"] = identifiers("bldg", n, rng)
    frame["building_id"] = [f"12999-bldg-{k + 1}" for k in range(n)]
    unit = frame["shape"].map({s: outline_area(s) for s in range(4)}).to_numpy()
    exact = frame["half_width"] * frame["half_depth"] * unit
    # Divided by the square of the projection's scale where it matters: not here, all is in the plane.
    frame["footprint_area"] = np.round(exact, 3)
    frame["floor_area"] = np.round(exact * frame["storeys"], 3)
    frame["annex_height"] = np.round(frame["lod1_height"] * ANNEX, 1)
    annex = (1 - SPLIT) / 2
    mean_height = np.where(
        frame["has_parts"],
        (1 - annex) * frame["lod1_height"] + annex * frame["annex_height"],
        frame["lod1_height"],
    )
    frame["lod1_volume"] = np.round(exact * mean_height, 3)
    rise = np.array([gable_rise(row) for row in frame.itertuples()])
    frame["lod2_volume"] = np.round(exact * (frame["lod1_height"] - np.where(frame["gable"], rise / 2, 0.0)), 3)
    frame["n_lod2"] = n_lod2_faces(frame)
    frame["duration_l2"] = land.DURATION_HOURS["river_l2"]
    east = frame["u"] > land.RIVER_U
    low = land.in_low_quarter(frame["x"].to_numpy(), frame["y"].to_numpy())
    frame["town"] = np.where(low, "12999002", np.where(east, "12999001", "12999003"))
    block = (np.floor(frame["v"] / 90.0).astype(int) % 20 + 1).astype(str)
    frame["address"] = (
        np.where(low, "千葉県架空町低地", np.where(east, "千葉県架空町山手", "千葉県架空町川西")) + block + "番地"
    )
    use = frame["usage"].map({"402": "212", "401": "212", "441": "213", "422": "214", "452": "214", "461": "231"})
    frame["land_use"] = use.fillna("211")
    return frame


def write_city(folder: str | Path, n_buildings: int = SIZES["village"], seed: int = 1) -> pd.DataFrame:
    """Write a city of n_buildings below folder; returns the true building table.

    Raises ValueError for fewer than 50 buildings.
    """
    if n_buildings < 50:
        raise ValueError(f"a city needs at least 50 buildings for its landmarks, got {n_buildings}")
    folder = Path(folder)
    layout = plan(n_buildings)
    # One stream of numbers a subject, so that a change in one leaves the others alone.
    streams = iter(np.random.default_rng([seed, k]) for k in range(8))
    frame = building_frame(layout, next(streams))
    write_buildings(folder, frame, next(streams))
    step = 40.0 if n_buildings <= SIZES["city"] else 90.0
    _, n_triangles = write_dem(folder, layout, next(streams), step)
    roads, road_ids, n_traffic_areas = write_roads(folder, layout, next(streams))
    n_bridge_objects = write_bridges(folder, layout, next(streams))
    flooded = write_flood_maps(folder, layout, next(streams))
    n_land_use = write_land_use(folder, layout, next(streams))
    write_code_lists(folder)
    write_metadata(folder, n_buildings, seed)
    counts = {
        "seed": seed,
        "n_dem_triangles": n_triangles,
        "n_traffic_areas": n_traffic_areas,
        "n_bridge_objects": n_bridge_objects,
        "n_land_use": n_land_use,
        "n_flood_polygons": sum(flooded.values()),
    }
    write_truth(folder, layout, frame, roads, road_ids, counts)
    return frame
