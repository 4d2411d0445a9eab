"""Figures read off an evacuation result: exposure, bottlenecks, difficult areas, isochrones, equity.

Functions from a Dataset (and what it ran on) to a table; nothing is simulated here.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import xarray as xr

from twin.errors import InputError
from twin.evacuation.prepare import shelter_nodes
from twin.evacuation.relations import crowd_relation
from twin.evacuation.results import EXPOSURE
from twin.evacuation.routes import WalkerClass, dry_water, link_cost, links_from_streets, route_table
from twin.evacuation.shelters import Shelters
from twin.evacuation.states import PersonState
from twin.network import StreetNetwork
from twin.population import Group

__all__ = [
    "bottlenecks",
    "buildings_table",
    "difficult_by_rule",
    "equity",
    "gini",
    "isochrones",
    "suppress_small",
    "time_shares",
]

Array = np.ndarray

_SAFE = (PersonState.ARRIVED, PersonState.UPSTAIRS)
_LOST = (PersonState.STRANDED, PersonState.CUT_OFF, PersonState.SHUT_IN)


def isochrones(streets: StreetNetwork, shelters: Shelters, *, speed: float = 43.0 / 60.0) -> Array:
    """Walking time from every node to the nearest shelter, without crowd or water. (n_nodes,) [s]

    inf without a way. The default speed is the 43 m/min of the Japanese escape map (逃げ地図), whose
    bands are three minutes wide.
    """
    links = links_from_streets(streets, crowd_relation("constant"))
    walker = WalkerClass(speed, np.inf, np.inf, True)
    cost = link_cost(links, walker, dry_water(streets.n_edges))
    return route_table(links, cost, shelter_nodes(streets, shelters))[1]


def difficult_by_rule(
    streets: StreetNetwork, shelters: Shelters, *, arrival: Array | float, start: float = 300.0,
    climb: float = 0.0, speed: float = 1.0,
) -> Array:  # fmt: skip
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


def gini(values: Array) -> float:
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
    """One row a mobility group present: people, shares safe and lost, travel times, exposure.

    Columns: people, share_safe, share_lost (stranded, cut off, shut in), travel_p50 and travel_p95 [s],
    distance_mean [m], gini_travel, and mean seconds in every class of water where there was any.
    """
    frame = pd.DataFrame({name: result[name].values for name in ("group", "state", "distance")})
    frame["travel"] = result["arrival_time"].values - result["departure_time"].values
    for name in EXPOSURE[:4]:
        if name in result:
            frame[name] = result[name].values
    rows = {}
    for group, part in frame.groupby("group"):
        travel = part["travel"].dropna().to_numpy()
        row = {
            "people": len(part),
            "share_safe": part["state"].isin([int(s) for s in _SAFE]).mean(),
            "share_lost": part["state"].isin([int(s) for s in _LOST]).mean(),
            "travel_p50": np.percentile(travel, 50) if len(travel) else np.nan,
            "travel_p95": np.percentile(travel, 95) if len(travel) else np.nan,
            "distance_mean": part["distance"].mean(),
            "gini_travel": gini(travel),
        }
        row |= {name: part[name].mean() for name in EXPOSURE[:4] if name in part}
        rows[Group(int(group)).name.lower()] = row
    return pd.DataFrame.from_dict(rows, orient="index")


def time_shares(result: xr.Dataset, minutes: tuple[float, ...] = (5, 10, 15, 30)) -> pd.Series:
    """Share of all people who are in a shelter within so many minutes of walking out."""
    travel = result["arrival_time"].values - result["departure_time"].values
    return pd.Series({f"{m:g} min": float(np.mean(travel <= 60.0 * m)) for m in minutes})


def buildings_table(result: xr.Dataset) -> pd.DataFrame:
    """One row a building with people: how many there were, safe and lost, and their mean travel time [s].

    `is_difficult` is the rule by simulation: more lost than safe.
    """
    state = result["state"].values
    frame = pd.DataFrame(
        {
            "building": result["building"].values,
            "safe": np.isin(state, [int(s) for s in _SAFE]),
            "lost": np.isin(state, [int(s) for s in _LOST]),
            "travel": result["arrival_time"].values - result["departure_time"].values,
        }
    )
    table = frame.groupby("building").agg(
        people=("safe", "size"), safe=("safe", "sum"), lost=("lost", "sum"), travel_mean=("travel", "mean")
    )
    return table.assign(is_difficult=table["lost"] > table["safe"])


def suppress_small(table: pd.DataFrame, *, columns: tuple[str, ...] = ("people",), least: int = 5) -> pd.DataFrame:
    """Rows with fewer than `least` people lose their numbers before they leave the house.

    A count below `least` in any of `columns`, and every other number in that row, becomes missing; the
    column `suppressed` says so. Zero people is shown: it says nothing of anybody.

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
