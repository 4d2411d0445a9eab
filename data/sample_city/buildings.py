"""The buildings: one row each, with true values, and their rings in plan."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.sample_city import landscape as land
from data.sample_city.layout import Layout, block_rectangle, lots, mesh_code
from twin.criteria import DEPTH_RANKS

Array = np.ndarray

RECTANGLE, ANGLE_SHAPED, COURTYARD, TOWER = 0, 1, 2, 3
TOWER_SIDES, TOWER_RADIUS = 16, 5.0
STOREY_HEIGHT = 3.0  # of this town [m]
HAZARDS = ("river_l1", "river_l2", "high_tide", "inland")

# usage code, share, lowest and highest number of storeys
_USAGES = (
    ("411", 0.62, 1, 3),  # 住宅
    ("412", 0.12, 2, 7),  # 共同住宅
    ("413", 0.08, 2, 3),  # 店舗等併用住宅
    ("402", 0.06, 1, 3),  # 商業施設
    ("401", 0.04, 2, 6),  # 業務施設
    ("441", 0.04, 1, 2),  # 工場
    ("431", 0.02, 1, 2),  # 運輸倉庫施設
    ("461", 0.02, 1, 2),  # 不明
)
_LEAST_GIVEN = 0.01  # the fictional hazard maps give depths from one centimetre on [m]


def rank_of_depth(depth: Array) -> Array:
    """Rank on the hazard maps (1: under 0.5 m, 2: under 3 m, ...); 0 where dry."""
    edges = [rank.lower for rank in DEPTH_RANKS]
    return np.where(depth > 0, np.searchsorted(edges, depth, side="right"), 0)


def buildings(layout: Layout, rng: np.random.Generator) -> pd.DataFrame:
    """Every building of the plan with its true values; `rings` gives the outlines.

    Columns: u, v (centre, local), half_width, half_depth, angle, shape, frontage (-1 south, 1 north),
    usage, name, is_shelter, storeys, height, year, structure, lod2, has_parts, base, missing flags, hazards.
    """
    special = _special_blocks(layout)
    taken = {key for _, key in special}
    free = np.array([b for b in layout.blocks.tolist() if tuple(b) not in taken])
    n_special = len(special) + 1  # and the water tower
    ordinary = _ordinary(layout, free, layout.n_buildings - n_special, rng)
    public = _public(layout, special)
    frame = pd.concat([public, ordinary], ignore_index=True)
    # In reading order of the map: rows from the south, so that files are contiguous.
    frame = frame.iloc[np.lexsort([frame["u"], np.floor(frame["v"] / 45.0)])].reset_index(drop=True)
    frame = _values(frame, rng)
    return _on_the_ground(frame)


def _special_blocks(layout: Layout) -> list[tuple[str, tuple[int, int]]]:
    """A school, a community centre and an evacuation building for every 9 by 12 blocks."""
    rectangle = block_rectangle(layout, layout.blocks)
    u, v = rectangle[:, [0, 2]].mean(axis=1), rectangle[:, [1, 3]].mean(axis=1)
    height = land.elevation(u + land.ORIGIN_X, v + land.ORIGIN_Y)
    low = land.in_low_quarter(u + land.ORIGIN_X, v + land.ORIGIN_Y)
    column, row = layout.blocks[:, 0], layout.blocks[:, 1]
    out: list[tuple[str, tuple[int, int]]] = []
    middle_column = int(np.searchsorted(layout.avenues, 0.0)) - 6
    for key in sorted({((c - middle_column) // 12, r // 9) for c, r in zip(column, row)}):
        inside = np.flatnonzero(((column - middle_column) // 12 == key[0]) & (row // 9 == key[1]))
        if len(inside) < 20:
            continue
        high = inside[np.argsort(-height[inside], kind="stable")]
        school = high[0]
        near = inside[(height[inside] > 4.6) & (height[inside] < 9.0) & ~low[inside]]
        rest = near if len(near) else high[1:]
        centre = rest[np.argsort(np.abs(u[rest] - 300) + np.abs(v[rest] - v[inside].mean() + 180), kind="stable")[0]]
        chosen = [("school", school), ("centre", centre)]
        wet = inside[low[inside]]
        if len(wet):
            chosen.append(("refuge", wet[len(wet) // 2]))
        out += [(kind, (int(column[i]), int(row[i]))) for kind, i in chosen]
    return out


def _public(layout: Layout, special: list[tuple[str, tuple[int, int]]]) -> pd.DataFrame:
    sizes = {
        "school": (60.0, 36.0, COURTYARD),
        "centre": (34.0, 22.0, RECTANGLE),
        "refuge": (40.0, 14.0, RECTANGLE),
    }
    names = {"school": "架空町立第{}小学校", "centre": "架空町第{}公民館", "refuge": "架空町第{}水害避難ビル"}
    storeys = {"school": 3, "centre": 2, "refuge": 6}
    rows = []
    count = {"school": 0, "centre": 0, "refuge": 0}
    for kind, block in special:
        rectangle = block_rectangle(layout, np.array([block]))[0]
        width, depth, shape = sizes[kind]
        count[kind] += 1
        rows.append(
            {
                "u": (rectangle[0] + rectangle[2]) / 2,
                "v": rectangle[1] + 6.0 + depth / 2,
                "half_width": width / 2,
                "half_depth": depth / 2,
                "angle": 0.0,
                "shape": shape,
                "frontage": -1,
                "usage": "422",
                "name": names[kind].format(count[kind]),
                "role": kind,
                "storeys": storeys[kind],
            }
        )
    school = rows[0]
    tower = dict(school, half_width=TOWER_RADIUS, half_depth=TOWER_RADIUS, shape=TOWER, usage="452", storeys=1)
    tower |= {"name": "架空町給水塔", "role": "water_tower", "u": school["u"] - 42.0, "v": school["v"] - 6.0}
    return pd.DataFrame([*rows, tower])


def _ordinary(layout: Layout, blocks: Array, n: int, rng: np.random.Generator) -> pd.DataFrame:
    rectangle, side, _ = lots(layout, blocks)
    u = rectangle[:, [0, 2]].mean(axis=1)
    v = rectangle[:, [1, 3]].mean(axis=1)
    low = land.in_low_quarter(u + land.ORIGIN_X, v + land.ORIGIN_Y)
    weight = np.where(low, 0.9, np.where(u > 0, 0.6, 0.45))
    chosen = np.sort(np.argsort(rng.random(len(u)) / weight, kind="stable")[:n])
    if len(chosen) < n:
        raise ValueError(f"the plan has room for {len(chosen)} buildings, expected {n}; enlarge plan()")
    rectangle, side, u = rectangle[chosen], side[chosen], u[chosen]
    half_width = np.round(rng.uniform(4.5, 8.0, n), 2)
    half_depth = np.round(rng.uniform(4.0, 6.5, n), 2)
    setback = rng.uniform(2.0, 4.0, n)
    edge = np.where(side < 0, rectangle[:, 1], rectangle[:, 3])
    kind = rng.random(n)
    usage_row = np.minimum(np.searchsorted(np.cumsum([q[1] for q in _USAGES]), kind), len(_USAGES) - 1)
    lowest = np.array([q[2] for q in _USAGES])[usage_row]
    highest = np.array([q[3] for q in _USAGES])[usage_row]
    return pd.DataFrame(
        {
            "u": np.round(u + rng.uniform(-1.0, 1.0, n), 2),
            "v": np.round(edge - side * (setback + half_depth + 0.5), 2),
            "half_width": half_width,
            "half_depth": half_depth,
            "angle": np.round(rng.uniform(-0.04, 0.04, n), 4),
            "shape": np.where(rng.random(n) < 0.18, ANGLE_SHAPED, RECTANGLE),
            "frontage": side,
            "usage": np.array([q[0] for q in _USAGES])[usage_row],
            "name": "",
            "role": "",
            "storeys": lowest + np.floor(rng.random(n) * (highest - lowest + 1)).astype(int),
        }
    )


def _values(frame: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    n = len(frame)
    frame["is_shelter"] = frame["role"].isin(["school", "centre"])
    height = frame["storeys"] * STOREY_HEIGHT + np.round(rng.uniform(0.2, 1.4, n), 1)
    frame["height"] = np.round(np.where(frame["role"] == "water_tower", 25.0, height), 1)
    frame["year"] = 1955 + np.floor(rng.random(n) * 69).astype(int)
    tall, dice = frame["storeys"] >= 4, rng.random(n)
    wooden = np.where(dice < 0.8, "601", "604")
    frame["structure"] = np.where(tall | (frame["role"] != ""), "603", wooden)
    frame["fireproof"] = np.where(frame["structure"] == "603", "1001", np.where(dice < 0.3, "1002", "1003"))
    public = frame["role"] != ""
    plain = frame["shape"].isin([RECTANGLE, ANGLE_SHAPED, COURTYARD])
    frame["lod2"] = plain & ((rng.random(n) < 0.12) | frame["role"].isin(["school", "centre", "refuge"]))
    frame["textured"] = frame["lod2"] & (rng.random(n) < 0.5)
    frame["gable"] = frame["lod2"] & (frame["shape"] == RECTANGLE) & (frame["storeys"] <= 3)
    frame["has_parts"] = ~public & ~frame["lod2"] & (frame["shape"] == RECTANGLE) & (rng.random(n) < 0.02)
    frame["storeys_missing"] = ~public & (rng.random(n) < 0.04)
    frame["year_missing"] = ~public & (rng.random(n) < 0.06)
    frame["height_missing"] = ~public & ~frame["lod2"] & (rng.random(n) < 0.02)
    frame["area_missing"] = ~public & (rng.random(n) < 0.05)
    # A building without a measured height is raised to 3 m, as the PLATEAU specification says.
    frame["lod1_height"] = np.where(frame["height_missing"], 3.0, frame["height"])
    frame["lod0_footprint"] = rng.random(n) < 0.6
    return frame


def _on_the_ground(frame: pd.DataFrame) -> pd.DataFrame:
    x, y = frame["u"].to_numpy() + land.ORIGIN_X, frame["v"].to_numpy() + land.ORIGIN_Y
    frame["x"], frame["y"] = np.round(x, 3), np.round(y, 3)
    corners = np.stack(list(_corners(frame)), axis=1)
    ground = land.elevation(corners[..., 0] + land.ORIGIN_X, corners[..., 1] + land.ORIGIN_Y)
    frame["ground"] = np.round(land.elevation(x, y), 3)
    frame["base"] = np.round(ground.min(axis=1), 2)
    for name in HAZARDS:
        depth = np.round(np.maximum(land.hazard_depth(name, x, y), 0.0), 3)
        frame[f"depth_{name}"] = np.where(depth >= _LEAST_GIVEN, depth, 0.0)
    frame["n_risks"] = sum((frame[f"depth_{name}"] > 0).astype(int) for name in HAZARDS)
    latitude, longitude = land.latitude_longitude(x, y)
    frame["mesh"] = mesh_code(latitude, longitude)
    return frame


def _corners(frame: pd.DataFrame) -> list[Array]:
    """Four corners (n, 2) of the bounding rectangle of every building, turned by its angle."""
    a, b = frame["half_width"].to_numpy(), frame["half_depth"].to_numpy()
    return [turned(frame, s * a, t * b) for s, t in ((-1, -1), (1, -1), (1, 1), (-1, 1))]


def turned(frame: pd.DataFrame, along: Array, across: Array) -> Array:
    """Local u, v (n, 2) of points given along and across each building's own axes. [m]"""
    cosine, sine = np.cos(frame["angle"].to_numpy()), np.sin(frame["angle"].to_numpy())
    u = frame["u"].to_numpy() + cosine * along - sine * across
    v = frame["v"].to_numpy() + sine * along + cosine * across
    return np.stack([u, v], axis=-1)


# Outlines in units of half width and half depth, counter-clockwise from above.
_OUTLINES = {
    RECTANGLE: [((-1, -1), (1, -1), (1, 1), (-1, 1))],
    ANGLE_SHAPED: [((-1, -1), (1, -1), (1, 0.1), (0.1, 0.1), (0.1, 1), (-1, 1))],
    COURTYARD: [
        ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        ((-0.5, -0.4), (-0.5, 0.4), (0.5, 0.4), (0.5, -0.4)),
    ],
    TOWER: [
        tuple(
            (float(np.cos(2 * np.pi * k / TOWER_SIDES)), float(np.sin(2 * np.pi * k / TOWER_SIDES)))
            for k in range(TOWER_SIDES)
        )
    ],
}


def outline_area(shape: int) -> float:
    """Area of an outline in units of half width times half depth."""
    total = 0.0
    for ring in _OUTLINES[shape]:
        p = np.array(ring)
        q = np.roll(p, -1, axis=0)
        total += float(np.sum(p[:, 0] * q[:, 1] - q[:, 0] * p[:, 1]) / 2)
    return total


def rings(frame: pd.DataFrame) -> list[list[Array]]:
    """Outlines of every building: local u, v (k, 2), open, counter-clockwise; courtyards clockwise."""
    out: list[list[Array]] = [[] for _ in range(len(frame))]
    for shape, outline in _OUTLINES.items():
        rows = np.flatnonzero(frame["shape"].to_numpy() == shape)
        if not len(rows):
            continue
        part = frame.iloc[rows]
        for ring in outline:
            a, b = np.array(ring).T
            points = turned(
                part.loc[part.index.repeat(len(a))],
                np.outer(part["half_width"], a).ravel(),
                np.outer(part["half_depth"], b).ravel(),
            ).reshape(len(rows), len(a), 2)
            for row, polygon in zip(rows.tolist(), points):
                out[row].append(polygon)
    return out
