"""truth/: what was generated, exactly. buildings.csv, nodes.csv, edges.csv and truth.json."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from data.sample_city import landscape as land
from data.sample_city.buildings import HAZARDS
from data.sample_city.layout import Layout
from data.sample_city.road_gml import Roads

Array = np.ndarray

_COLUMNS = [
    "gml_id", "building_id", "mesh", "x", "y", "ground", "base", "height", "lod1_height", "storeys", "year",
    "usage", "structure", "fireproof", "footprint_area", "floor_area", "lod1_volume", "lod2_volume", "lod2",
    "textured", "has_parts", "role", "is_shelter", "name", *(f"depth_{h}" for h in HAZARDS), "n_risks",
]  # fmt: skip


def _csv(path: Path, frame: pd.DataFrame) -> None:
    frame.to_csv(path, index=False, lineterminator="\n", float_format="%.3f")


def building_table(frame: pd.DataFrame) -> pd.DataFrame:
    """What a reader should find: missing values blank."""
    table = frame.copy()
    table["storeys"] = table["storeys"].astype("Int64").mask(table["storeys_missing"])
    table["year"] = table["year"].astype("Int64").mask(table["year_missing"])
    table["height"] = table["height"].mask(table["height_missing"])
    table["floor_area"] = table["floor_area"].mask(table["area_missing"])
    table["lod2_volume"] = table["lod2_volume"].where(table["lod2"])
    return table[_COLUMNS]


def street_tables(layout: Layout, roads: Roads, road_ids: list[str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Nodes (crossings) and edges of the street graph."""
    net = layout.network
    x, y = net.node_uv[:, 0] + land.ORIGIN_X, net.node_uv[:, 1] + land.ORIGIN_Y
    nodes = pd.DataFrame({"node": np.arange(len(x)), "x": x, "y": y, "z": land.elevation(x, y), "degree": net.degree})
    nodes["gml_id"] = road_ids[: len(nodes)]
    length = np.linalg.norm(net.node_uv[net.edge_to] - net.node_uv[net.edge_from], axis=1)
    edges = pd.DataFrame(
        {
            "from": net.edge_from,
            "to": net.edge_to,
            "kind": net.edge_kind,
            "width": net.edge_width,
            "length": length,
            "gml_id": road_ids[len(nodes) :],
        }
    )
    return nodes, edges


def write_truth(
    folder: Path, layout: Layout, frame: pd.DataFrame, roads: Roads, road_ids: list[str], counts: dict[str, Any]
) -> None:
    """The truth of a city beside its udx folder."""
    out = folder / "truth"
    out.mkdir(parents=True, exist_ok=True)
    table = building_table(frame)
    nodes, edges = street_tables(layout, roads, road_ids)
    _csv(out / "buildings.csv", table)
    _csv(out / "nodes.csv", nodes)
    _csv(out / "edges.csv", edges)
    degree = layout.network.degree
    # Exact sums: the order a library adds in must not show in the file.
    totals = {
        "footprint_area": _total(frame["footprint_area"]),
        "lod1_volume": _total(frame["lod1_volume"]),
        "lod2_volume": _total(frame.loc[frame["lod2"], "lod2_volume"]),
        "road_area": _total(_area(roads.rectangle)),
        "street_length": _total(edges["length"]),
    }
    facts = {
        "fictional": "No such place exists. EPSG:6697 files; x, y here in EPSG:6677; heights orthometric.",
        "n_buildings": len(frame),
        "n_building_parts": 2 * int(frame["has_parts"].sum()),
        "n_lod2": int(frame["lod2"].sum()),
        "n_textured": int(frame["textured"].sum()),
        "n_risk_records": int(frame["n_risks"].sum()),
        "n_shelters": int(frame["is_shelter"].sum()),
        "n_crossings": len(nodes),
        "n_junctions": int((degree >= 3).sum()),
        "n_edges": len(edges),
        "n_bridges": int((edges["kind"] == "bridge").sum()),
        "n_underpasses": int((edges["kind"] == "underpass").sum()),
        "n_roads": len(roads.kind),
        **counts,
        "totals": totals,
        "water_level": land.WATER_LEVEL,
        "bounds": _bounds(layout),
    }
    text = json.dumps(facts, ensure_ascii=False, indent=1)
    (out / "truth.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def _total(values: Any) -> float:
    return round(math.fsum(values), 2)


def _area(rectangle: Array) -> Array:
    return (rectangle[:, 2] - rectangle[:, 0]) * (rectangle[:, 3] - rectangle[:, 1])


def _bounds(layout: Layout) -> list[float]:
    u0, v0, u1, v1 = layout.bounds
    x, y = land.ORIGIN_X, land.ORIGIN_Y
    return [round(q, 3) for q in (u0 + x, v0 + y, u1 + x, v1 + y)]
