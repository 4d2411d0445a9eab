"""CZML: water and people in time for CesiumJS, on the globe, with a clock.

A CZML file is a list of packets: https://github.com/AnalyticalGraphicsInc/czml-writer/wiki/CZML-Guide .
Water is one polygon per depth rank and step, at its mean level; people are points on sampled paths.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, BoolArray, FloatingArray, IntegerArray
from twin.criteria import DEPTH_RANKS, depth_rank
from twin.errors import InputError, MissingExtraError
from twin.files import whole_file
from twin.io.earth import globe_from_projected
from twin.lazy import names_missing_extra

if TYPE_CHECKING:
    import xarray as xr
    from pyproj import CRS

__all__ = ["Paths", "write_czml"]


class Paths(NamedTuple):
    """People in time, e.g. from `twin.scene.people.people_at` at every time.

    time : (n_times,) [s]; x, y, z : (n_times, n_people) [m], NaN where not drawn
    """

    time: FloatingArray
    x: FloatingArray
    y: FloatingArray
    z: FloatingArray


@names_missing_extra
def write_czml(
    path: str | Path,
    *,
    flood: xr.Dataset | None = None,
    people: Paths | None = None,
    crs: CRS | None = None,
    height_datum: str | None = None,
    start: datetime | None = None,
    name: str = "city-twin",
) -> Path:
    """Write water and people with their clock; returns the path.

    Parameters
    ----------
    flood : Dataset, optional
        depth by (time, y, x) and elevation.
    people : Paths, optional
    crs, height_datum : optional
        Default: those of the flood.
    start : datetime, optional
        When time is 0; default 1970-01-01, which means that none was given.

    Raises
    ------
    InputError, DatumError
        Nothing to write, no CRS, or an unknown height datum.
    """
    from pyproj import CRS as Crs

    if flood is None and people is None:
        raise InputError("nothing to write: give a flood or people")
    if flood is not None:
        if crs is None and flood.attrs.get("crs_wkt"):
            crs = Crs.from_wkt(flood.attrs["crs_wkt"])
        height_datum = height_datum or flood.attrs.get("height_datum")
    begin = start or datetime(1970, 1, 1, tzinfo=UTC)
    times = np.concatenate(
        [flood["time"].to_numpy() if flood is not None else [], people.time if people is not None else []]
    ).astype(float)
    span = _interval(begin, times.min(), max(times.max(), times.min() + 1.0))
    clock = {"interval": span, "currentTime": span.split("/")[0], "multiplier": 60, "range": "LOOP_STOP"}
    packets: list[dict[str, Any]] = [{"id": "document", "name": name, "version": "1.0", "clock": clock}]
    datum = height_datum or "unknown"
    if flood is not None:
        packets += _water(flood, crs, datum, begin)
    if people is not None:
        packets += _people(people, crs, datum, begin)
    with whole_file(path) as aside:
        aside.write_text(json.dumps(packets, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return Path(path)


def _interval(begin: datetime, a: float, b: float) -> str:
    return f"{_stamp(begin, a)}/{_stamp(begin, b)}"


def _stamp(begin: datetime, seconds: float) -> str:
    at = (begin + timedelta(seconds=float(seconds))).astimezone(UTC)
    return at.strftime("%Y-%m-%dT%H:%M:%S") + f".{at.microsecond // 1000:03d}Z"


def _water(flood: xr.Dataset, crs: CRS | None, datum: str, begin: datetime) -> list[dict[str, Any]]:
    """Polygons of every rank at every step, each shown until the next step."""
    time = flood["time"].to_numpy().astype(float)
    x, y = flood["x"].to_numpy(), flood["y"].to_numpy()
    cell = float(x[1] - x[0]) if len(x) > 1 else 1.0
    ground = flood["elevation"].to_numpy()
    ends = np.append(time[1:], time[-1] + (time[-1] - time[-2] if len(time) > 1 else 1.0))
    packets = []
    for k, (begins, until) in enumerate(zip(time, ends)):
        depth = flood["depth"][k].to_numpy()
        ranks = depth_rank(depth)
        for rank in np.unique(ranks[ranks > 0]):
            inside = ranks == rank
            level = float(np.mean((ground + depth)[inside]))
            outlines = _outlines(inside, x[0] - cell / 2, y[0] - cell / 2, cell)
            span, rgb = _interval(begin, begins, until), DEPTH_RANKS[rank - 1].rgb
            packets += [
                {"id": f"water-{k}-{rank}-{n}", "availability": span, "polygon": _shape(rings, rgb)}
                for n, rings in enumerate(_rings_in_degrees(outlines, level, crs, datum))
            ]
    return packets


def _outlines(inside: BoolArray, x0: float, y0: float, cell: float) -> AnyArray:
    """Polygons around the cells that are true; cells that only touch at a corner are in separate polygons."""
    import shapely

    try:
        from rasterio.features import shapes
        from rasterio.transform import Affine
    except ImportError as error:
        raise MissingExtraError("outlines of water need rasterio: pip install 'city-twin[sim]'") from error
    place = Affine(cell, 0.0, x0, 0.0, cell, y0)
    found = shapes(inside.astype(np.uint8), mask=inside, connectivity=4, transform=place)
    return np.array([shapely.geometry.shape(outline) for outline, _ in found], dtype=object)


def _rings_in_degrees(polygons: IntegerArray, level: float, crs: CRS | None, datum: str) -> list[list[list[float]]]:
    """For each polygon its rings, each as a flat list of longitude, latitude, height; transformed in one call."""
    import shapely

    rings, owner = shapely.get_rings(polygons, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    is_last = np.append(ring[1:] != ring[:-1], True)  # repeats the first
    xy, ring = xy[~is_last], ring[~is_last]
    globe = globe_from_projected(np.column_stack([xy, np.full(len(xy), level)]), crs, datum)
    flat = np.column_stack([np.degrees(globe.longitude), np.degrees(globe.latitude), globe.height]).round(7)
    pieces = np.split(flat, np.flatnonzero(np.diff(ring)) + 1)
    found: list[list[list[float]]] = [[] for _ in polygons]
    for piece, k in zip(pieces, owner, strict=True):
        found[k].append(piece.reshape(-1).tolist())
    return found


def _shape(rings: list[list[float]], rgb: tuple[int, int, int]) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "positions": {"cartographicDegrees": rings[0]},
        "perPositionHeight": True,
        "material": {"solidColor": {"color": {"rgba": [*rgb, 190]}}},
    }
    if len(rings) > 1:
        shape["holes"] = {"cartographicDegrees": rings[1:]}
    return shape


def _people(people: Paths, crs: CRS | None, datum: str, begin: datetime) -> list[dict[str, Any]]:
    """One packet per person; samples only while the person moves, unavailable while not drawn."""
    packets = []
    epoch = _stamp(begin, 0.0)
    n_times = len(people.time)
    flat = np.column_stack([people.x.reshape(-1), people.y.reshape(-1), people.z.reshape(-1)])
    known = np.isfinite(flat).all(axis=1)
    place: IntegerArray = np.full((len(flat), 3), np.nan)
    if known.any():
        globe = globe_from_projected(flat[known], crs, datum)
        place[known] = np.column_stack([np.degrees(globe.longitude), np.degrees(globe.latitude), globe.height])
    place = place.reshape(n_times, -1, 3)
    for k in range(place.shape[1]):
        path = place[:, k]
        drawn = np.flatnonzero(np.isfinite(path[:, 0]))
        if len(drawn) == 0:
            continue
        still = np.zeros(len(drawn), bool)
        if len(drawn) > 2:
            same = (path[drawn[1:]] == path[drawn[:-1]]).all(axis=1)
            still[1:-1] = same[:-1] & same[1:]
        kept = drawn[~still]
        samples = np.column_stack([people.time[kept], np.round(path[kept], 7)]).reshape(-1).tolist()
        span = _interval(begin, people.time[drawn[0]], people.time[drawn[-1]])
        packets.append(
            {
                "id": f"person-{k}",
                "availability": span,
                "position": {"epoch": epoch, "cartographicDegrees": samples, "interpolationDegree": 1},
                "point": {"pixelSize": 5, "color": {"rgba": [20, 100, 200, 255]}, "outlineWidth": 0},
            }
        )
    return packets
