"""Areas on a map: isochrones, and where getting to safety is difficult, as polygons around the streets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import xarray as xr

from twin.errors import InputError
from twin.evacuation.measures import buildings_table, difficult_by_rule, isochrones
from twin.evacuation.shelters import Shelters
from twin.network import StreetNetwork, edge_lines
from twin.population import ESCAPE_MAP_SPEED

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["difficult_areas", "isochrone_areas"]

Array = np.ndarray

BANDS = tuple(180.0 * k for k in range(1, 6))  # three minutes each, as on the Japanese escape map [s]


def isochrone_areas(
    streets: StreetNetwork, shelters: Shelters, *, bands: Sequence[float] = BANDS, speed: float = ESCAPE_MAP_SPEED,
    reach: float = 25.0,
) -> GeoDataFrame:  # fmt: skip
    """Ground from which a shelter is reached within each band of time, one row a band.

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
    rows, covered = [], shapely.Polygon()
    for low, high in zip([0.0, *ends], [*ends, np.inf], strict=True):
        ground = shapely.union_all(shapely.buffer(_within(streets, time, high, speed), reach, quad_segs=4))
        rows.append({"from": low, "to": high, "geometry": shapely.difference(ground, covered)})
        covered = shapely.union(covered, ground)
    return gpd.GeoDataFrame(rows, geometry="geometry", crs=_plane(streets))


def _within(streets: StreetNetwork, time: Array, most: float, speed: float) -> Array:
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


def _first_part(lines: Array, length: Array) -> Array:
    """Every line up to this length along it."""
    from shapely.ops import substring

    return np.array([substring(line, 0.0, d) for line, d in zip(lines, length, strict=True)], dtype=object)


def difficult_areas(
    streets: StreetNetwork, shelters: Shelters, *, result: xr.Dataset | None = None, arrival: Array | float,
    start: float = 300.0, climb: float = 0.0, speed: float = 1.0, reach: float = 25.0,
) -> GeoDataFrame:  # fmt: skip
    """Ground from which getting to safety is difficult: by rule, by simulation, and where the two differ.

    By rule: `twin.evacuation.measures.difficult_by_rule`, around the nodes it marks. By simulation: around the
    doors of buildings that are difficult by `twin.evacuation.measures.buildings_table`. Rows: "rule", and with a
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


def _around(streets: StreetNetwork, node: Array, reach: float) -> object:
    import shapely

    return shapely.union_all(shapely.buffer(shapely.points(streets.node_xyz[node, :2]), reach, quad_segs=8))


def _plane(streets: StreetNetwork) -> object:
    crs = streets.crs
    return crs.sub_crs_list[0] if crs is not None and crs.is_compound else crs
