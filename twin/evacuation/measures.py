"""Figures and areas from an evacuation result: exposure, bottlenecks, difficult areas, isochrones, equity, seeds.

Functions from a Dataset (and the inputs of its run) to a table; nothing is simulated here. Who is safe is read from
`safety` alone, as `twin.evacuation.safety` decided it; "lost" are those who are UNSAFE.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd
import xarray as xr

from twin.arrays import BoolArray, FloatArray, FloatingArray, IntegerArray, ObjectArray
from twin.errors import InputError
from twin.evacuation.prepare import shelter_nodes
from twin.evacuation.relations import crowd_relation
from twin.evacuation.results import EXPOSURE
from twin.evacuation.routes import WalkerClass, dry_water, link_cost, links_from_streets, route_table
from twin.evacuation.shelters import Shelters
from twin.evacuation.states import Safety
from twin.network import StreetNetwork, edge_lines
from twin.population import ESCAPE_MAP_SPEED, Group
from twin.quantities import MINUTE

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pyproj import CRS

__all__ = [
    "PairedDifference",
    "arrival_percentiles",
    "bottlenecks",
    "buildings_table",
    "difficult_areas",
    "difficult_by_rule",
    "equity",
    "gini",
    "isochrone_areas",
    "isochrones",
    "paired_difference",
    "suppress_small",
    "time_shares",
]

# Names of the classes of `Safety` in tables, in their order; the four add up to all people.
_CLASSES = ("safe", "left", "unknown", "lost")
_N_SECONDS = len(EXPOSURE) - 2


def isochrones(streets: StreetNetwork, shelters: Shelters, *, speed: float = ESCAPE_MAP_SPEED) -> FloatArray:
    """Walking time from every node to the nearest shelter, without crowd or water. (n_nodes,) [s]

    inf without a way. The default speed is the 43 m/min of the Japanese escape map (逃げ地図), whose
    bands are three minutes wide.
    """
    links = links_from_streets(streets, crowd_relation("constant"))
    walker = WalkerClass(speed, np.inf, np.inf, True)
    cost = link_cost(links, walker, dry_water(streets.n_edges))
    return route_table(links, cost, shelter_nodes(streets, shelters))[1]


def difficult_by_rule(
    streets: StreetNetwork, shelters: Shelters, *, arrival: FloatingArray | float, start: float = 300.0,
    climb: float = 0.0, speed: float = 1.0,
) -> BoolArray:  # fmt: skip
    """Nodes from which nobody reaches a shelter before the water: (n_nodes,) bool.

    The rule of Japanese tsunami guidance, L = v (T_arrival - T_start - T_climb), with L along streets.

    Parameters
    ----------
    arrival : time at which the water comes, one for all or (n_nodes,) [s]
    start : when people set out [s]; climb : time to get up in the shelter [s]; speed : [m/s]
    """
    way = isochrones(streets, shelters, speed=speed) * speed
    return np.asarray(way > speed * (np.asarray(arrival) - start - climb))


def bottlenecks(result: xr.Dataset, *, top: int = 20) -> pd.DataFrame:
    """Links ranked by the time people wait on them: edge, direction, waiting [person s], people, peak density."""
    waiting = result["waiting"].values
    order = np.argsort(-waiting, axis=None, kind="stable")[:top]
    edge, direction = np.unravel_index(order, waiting.shape)
    return pd.DataFrame(
        {
            "edge": edge,
            "direction": result["direction"].values[direction],
            "waiting": waiting[edge, direction],
            "people": result["people_passed"].values[edge, direction],
            "density_peak": result["density_peak"].values[edge, direction],
            "capacity_flow": result["capacity_flow"].values[edge, direction],
        }
    )


def gini(values: FloatingArray) -> float:
    """Gini coefficient of values that are not negative: 0 all alike, towards 1 one has all.

    >>> gini(np.array([1.0, 1.0, 1.0]))
    0.0
    >>> round(gini(np.array([0.0, 0.0, 1.0])), 3)
    0.667
    """
    x = np.sort(np.asarray(values, np.float64))
    n, total = len(x), float(x.sum())
    if n == 0 or total == 0.0:
        return 0.0
    return float(abs((2.0 * np.arange(1, n + 1) - n - 1.0) @ x) / (n * total))


def equity(result: xr.Dataset) -> pd.DataFrame:
    """One row per mobility group present: people, shares by safety, travel times, exposure.

    Columns: people, share_safe, share_left, share_unknown and share_lost (which add up to 1), travel_p50 and
    travel_p95 of those who arrived [s], distance_mean [m], gini_travel, and with a hazard mean seconds in every
    class of water and the greatest depth met by anybody [m].
    """
    frame = pd.DataFrame({name: result[name].values for name in ("group", "safety", "distance")})
    frame["travel"] = result["arrival_time"].values - result["departure_time"].values
    for name in EXPOSURE:
        if name in result:
            frame[name] = result[name].values
    rows = {}
    for group, part in frame.groupby("group"):
        travel = part["travel"].dropna().to_numpy()
        row = {
            "people": len(part),
            **{f"share_{name}": (part["safety"] == int(s)).mean() for name, s in zip(_CLASSES, Safety, strict=True)},
            "travel_p50": np.percentile(travel, 50) if len(travel) else np.nan,
            "travel_p95": np.percentile(travel, 95) if len(travel) else np.nan,
            "distance_mean": part["distance"].mean(),
            "gini_travel": gini(travel),
        }
        row |= {name: part[name].mean() for name in EXPOSURE[:_N_SECONDS] if name in part}
        row |= {name: part[name].max() for name in EXPOSURE[_N_SECONDS:-1] if name in part}
        rows[Group(int(np.asarray(group))).name.lower()] = row
    return pd.DataFrame.from_dict(rows, orient="index")


def time_shares(result: xr.Dataset, minutes: tuple[float, ...] = (5, 10, 15, 30)) -> pd.Series:
    """Share of all people who are safe in a shelter within so many minutes of walking out."""
    travel = result["arrival_time"].values - result["departure_time"].values
    is_safe = result["safety"].values == Safety.SAFE
    return pd.Series({f"{m:g} min": float(np.mean(is_safe & (travel <= MINUTE * m))) for m in minutes})


def buildings_table(result: xr.Dataset) -> pd.DataFrame:
    """One row per building with people: how many, how many by safety, mean travel time [s], greatest depth [m].

    Columns: people, safe, left, unknown, lost (which add up to people), travel_mean, with a hazard depth_max (the
    deepest water any of them met), and `is_difficult`, the rule by simulation: fewer are known to be safe or to
    have left than are lost or unknown.
    """
    safety = result["safety"].values
    frame = pd.DataFrame(
        {
            "building": result["building"].values,
            **{name: safety == s for name, s in zip(_CLASSES, Safety, strict=True)},
            "travel": result["arrival_time"].values - result["departure_time"].values,
        }
    )
    columns = {"people": ("safe", "size"), **{name: (name, "sum") for name in _CLASSES},
               "travel_mean": ("travel", "mean")}  # fmt: skip
    if "greatest_depth" in result:
        frame["depth"] = result["greatest_depth"].values
        columns["depth_max"] = ("depth", "max")
    table = frame.groupby("building").agg(**columns)
    return table.assign(is_difficult=table["lost"] + table["unknown"] > table["safe"] + table["left"])


def suppress_small(table: pd.DataFrame, *, columns: tuple[str, ...] = ("people",), least: int = 5) -> pd.DataFrame:
    """Rows with fewer than `least` people without their numbers, for publication.

    A count below `least` in any of `columns`, and every other number in that row, becomes missing; the
    column `suppressed` marks these rows. A count of zero is shown: it is about nobody.

    >>> suppress_small(pd.DataFrame({"people": [3, 8], "lost": [1, 2]}))["people"].tolist()
    [<NA>, 8]
    """
    if least < 1:
        raise InputError(f"least is {least}, expected 1 or more people")
    out = table.copy()
    small = np.zeros(len(out), bool)
    for column in columns:
        values = out[column].to_numpy()
        small |= (values > 0) & (values < least)
    for column in out.columns:
        if pd.api.types.is_bool_dtype(out[column]):
            out[column] = out[column].astype("boolean").mask(small)
        elif pd.api.types.is_integer_dtype(out[column]):
            out[column] = out[column].astype("Int64").mask(small)
        elif pd.api.types.is_numeric_dtype(out[column]):
            out[column] = out[column].mask(small)
    return out.assign(suppressed=small)


# Areas on a map.

BANDS = tuple(180.0 * k for k in range(1, 6))  # three minutes each, as on the Japanese escape map [s]


def isochrone_areas(
    streets: StreetNetwork, shelters: Shelters, *, bands: Sequence[float] = BANDS, speed: float = ESCAPE_MAP_SPEED,
    reach: float = 25.0,
) -> GeoDataFrame:  # fmt: skip
    """Ground from which a shelter is reached within each band of time, one row per band.

    A piece of street belongs to the band of its time to the nearest shelter, an edge being cut where the band
    ends; the ground within `reach` of it belongs to it too, to the earliest band where two overlap. The last
    row, `to` = inf, is the ground around streets beyond the last band or without any way.

    Parameters
    ----------
    bands : upper ends, rising [s]
    speed, reach : [m/s], [m]

    Returns
    -------
    GeoDataFrame: from, to [s], geometry
    """
    import geopandas as gpd
    import shapely

    ends = np.asarray(bands, np.float64)
    if not len(ends) or (np.diff(ends) <= 0).any() or ends[0] <= 0:
        raise InputError(f"bands are {list(bands)}, expected rising times above 0")
    time = isochrones(streets, shelters, speed=speed)
    rows: list[dict[str, Any]] = []
    covered: Any = shapely.Polygon()
    for low, high in zip([0.0, *ends], [*ends, np.inf], strict=True):
        ground = shapely.union_all(shapely.buffer(_within(streets, time, high, speed), reach, quad_segs=4))
        rows.append({"from": low, "to": high, "geometry": shapely.difference(ground, covered)})
        covered = shapely.union(covered, ground)
    return gpd.GeoDataFrame(rows, geometry="geometry", crs=_plane(streets))


def _within(streets: StreetNetwork, time: FloatingArray, most: float, speed: float) -> ObjectArray:
    """Lines (n,) of all street pieces from which a shelter is at most `most` seconds away."""
    import shapely

    lines = edge_lines(streets)
    if not np.isfinite(most):
        return lines
    drawn = shapely.length(lines)
    # From either end one may walk this share of the edge before the time is used up.
    with np.errstate(invalid="ignore"):
        ahead = np.clip((most - time[streets.edge_from]) * speed / streets.edge_length, 0.0, 1.0)
        back = np.clip((most - time[streets.edge_to]) * speed / streets.edge_length, 0.0, 1.0)
    ahead, back = np.nan_to_num(ahead), np.nan_to_num(back)
    whole = ahead + back >= 1.0
    pieces = [lines[whole]]
    for share, turned in ((ahead, lines), (back, shapely.reverse(lines))):
        part = np.flatnonzero(~whole & (share > 0.0))
        pieces.append(_first_part(turned[part], share[part] * drawn[part]))
    return np.concatenate(pieces)


def _first_part(lines: ObjectArray, length: FloatingArray) -> ObjectArray:
    """Every line up to this length along it."""
    from shapely.ops import substring

    return np.array([substring(line, 0.0, d) for line, d in zip(lines, length, strict=True)], dtype=object)


def difficult_areas(
    streets: StreetNetwork, shelters: Shelters, *, result: xr.Dataset | None = None, arrival: FloatingArray | float,
    start: float = 300.0, climb: float = 0.0, speed: float = 1.0, reach: float = 25.0,
) -> GeoDataFrame:  # fmt: skip
    """Ground from which getting to safety is difficult: by rule, by simulation, and where the two differ.

    By rule: `difficult_by_rule`, around the nodes it marks. By simulation: around the
    entrances of buildings that are difficult by `buildings_table`. Rows: "rule", and with a
    result "simulation", "rule only", "simulation only"; geometry may be empty.
    """
    import geopandas as gpd
    import shapely

    late = difficult_by_rule(streets, shelters, arrival=arrival, start=start, climb=climb, speed=speed)
    rule = _around(streets, np.flatnonzero(late), reach)
    rows = [("rule", rule)]
    if result is not None:
        table = buildings_table(result)
        lost = table.index[table["is_difficult"]].to_numpy()
        node = np.unique(result["start_node"].values[np.isin(result["building"].values, lost)])
        found = _around(streets, node, reach)
        rows += [
            ("simulation", found),
            ("rule only", shapely.difference(rule, found)),
            ("simulation only", shapely.difference(found, rule)),
        ]
    return gpd.GeoDataFrame(
        {"kind": [kind for kind, _ in rows]}, geometry=[area for _, area in rows], crs=_plane(streets)
    )


def _around(streets: StreetNetwork, node: IntegerArray, reach: float) -> Any:
    import shapely

    return shapely.union_all(shapely.buffer(shapely.points(streets.node_xyz[node, :2]), reach, quad_segs=8))


def _plane(streets: StreetNetwork) -> CRS | None:
    crs = streets.crs
    return crs.sub_crs_list[0] if crs is not None and crs.is_compound else crs


# Many seeds, see `simulate.simulate_seeds`.


def arrival_percentiles(many: xr.Dataset, percent: Iterable[float] = (5, 50, 95)) -> xr.DataArray:
    """Arrival curve (percentile, time) over seeds: people who arrived by each time."""
    rows = list(percent)
    values = np.percentile(many["arrived"].values, rows, axis=0)
    return xr.DataArray(values, dims=("percentile", "time"), coords={"percentile": rows, "time": many["time"]})


class PairedDifference(NamedTuple):
    """Mean of a - b over seeds, and its confidence interval."""

    mean: float
    low: float
    high: float
    n: int


def paired_difference(a: xr.DataArray, b: xr.DataArray, *, confidence: float = 0.95) -> PairedDifference:
    """Difference a - b of two plans on the same seeds (common random numbers), Student's interval.

    Raises
    ------
    InputError
        The seeds differ, or there are fewer than two.
    """
    if not np.array_equal(a["seed"].values, b["seed"].values):
        raise InputError("the two plans ran on different seeds; run both on the same ones")
    from scipy.stats import t as student

    d = np.asarray(a.values - b.values, np.float64)
    if len(d) < 2:
        raise InputError("a confidence interval needs at least two seeds")
    half = float(student.ppf(0.5 + confidence / 2.0, len(d) - 1) * d.std(ddof=1) / np.sqrt(len(d)))
    return PairedDifference(float(d.mean()), float(d.mean()) - half, float(d.mean()) + half, len(d))
