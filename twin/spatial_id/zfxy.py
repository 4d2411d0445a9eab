r"""Spatial IDs (空間ID, ZFXY): a cell of the world as four integers, for z from 0 to 35.

.. math::
    f = \lfloor 2^z h / 2^{25} \rfloor, \quad
    x = \lfloor 2^z (\lambda + 180) / 360 \rfloor, \quad
    y = \lfloor 2^z (1/2 - \mathrm{asinh}(\tan\varphi) / 2\pi) \rfloor

A cell is half-open: it owns its west, north and lower faces. f may be negative; h is counted from the
geoid (標高). Longitude 180 is taken as -180, as the Digital Agency's library does. Everything is int64.

Corners. `bounds` and `encode` are not inverse on an edge: the latitude of an edge, as a double, lies on
either side of it (15 to 25 % fall to the neighbour, whichever formula is used). Centres always
round-trip. Where an edge must round-trip, `encode(..., snap=True)` treats points within 1e-14 of the globe
(0.3 micrometres, or 0.3 of a thousandth of the smallest cell) as on the edge.

References
----------
IPA 4次元時空間情報利活用のための空間IDガイドライン 1.0; unvt/zfxy-spec.
"""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.errors import InputError
from twin.spatial_id.datum import Geoid, to_orthometric

__all__ = ["HEIGHT_LIMIT", "LATITUDE_LIMIT", "MAX_ZOOM", "Bounds", "Cells", "bounds", "centers", "check_cells",
           "encode", "tile_coordinates"]  # fmt: skip

MAX_ZOOM = 35
HEIGHT_LIMIT = 2.0**25
"""Heights are in [-2^25, 2^25). [m]"""
LATITUDE_LIMIT = 85.0511287798066
"""Where the square map ends: atan(sinh(pi)). [degree]"""
_ROUNDED_LIMIT = 85.05112878  # the same as often written; within it a latitude is clamped, beyond it refused
_CHUNK = 32768  # points whose columns stay in the cache; measured 185 M points/s against 28 M/s unchunked
_MANY = 4096  # number of points from which loading the compiled kernel pays off
_SNAP = 1e-14


class Cells(NamedTuple):
    """Spatial IDs as columns.

    z : int or (n,) int64
        One zoom for all, or one for each.
    f, x, y : (n,) int64
        Height, east, and south index.
    """

    z: int | IntegerArray
    f: IntegerArray
    x: IntegerArray
    y: IntegerArray

    @property
    def n_cells(self) -> int:
        """Number of cells."""
        return len(self.f)


class Bounds(NamedTuple):
    """Sides of cells, each (n,). [degree], heights above the geoid [m]."""

    west: FloatingArray
    south: FloatingArray
    bottom: FloatingArray
    east: FloatingArray
    north: FloatingArray
    top: FloatingArray


def check_zoom(zoom: int) -> int:
    """The zoom as int; raises InputError if invalid."""
    if isinstance(zoom, bool) or int(zoom) != zoom or not 0 <= zoom <= MAX_ZOOM:
        raise InputError(f"zoom is {zoom!r}, expected a whole number from 0 to {MAX_ZOOM}")
    return int(zoom)


def encode(
    longitude: FloatingArray,
    latitude: FloatingArray,
    height: FloatingArray | float,
    zoom: int,
    *,
    height_datum: str,
    geoid: Geoid | None = None,
    snap: bool = False,
    compat: str | None = None,
    threads: int | None = None,
) -> Cells:
    """Cells that points lie in.

    Parameters
    ----------
    longitude, latitude : (n,)
        WGS84 or JGD2011, |latitude| <= 85.0511287798; Series are accepted. [degree]
    height : (n,) or float
        [m]
    zoom : int
        0 to 35.
    height_datum : "orthometric" or "ellipsoidal"
        Required. See `to_orthometric`.
    geoid : function or None
        See `to_orthometric`.
    snap : bool
        Treat points within 1e-14 of the globe of an edge as on it.
    compat : None or "digital-agency"
        The official library truncates latitudes after the 10th decimal; so does this option. It changes no
        ID up to z = 25 and about one in two hundred at z = 35.
    threads : int or None
        Threads for more than a million points; None: those of the machine, at most 4.

    Raises
    ------
    InputError
        A point is not finite or outside the map; all errors name the first row.
    DatumError
        See `to_orthometric`.

    Examples
    --------
    >>> cells = encode(np.array([139.753098]), np.array([35.685371]), 0.0, 25, height_datum="orthometric")
    >>> [int(cells.z), int(cells.f[0]), int(cells.x[0]), int(cells.y[0])]
    [25, 0, 29803148, 13212522]
    """
    zoom = check_zoom(zoom)
    longitude, latitude, height = _columns(longitude, latitude, height)
    if compat not in (None, "digital-agency"):
        raise InputError(f"compat is {compat!r}, expected None or 'digital-agency'")
    height = to_orthometric(longitude, latitude, height, height_datum=height_datum, geoid=geoid)
    n = len(longitude)
    out = tuple(np.empty(n, dtype=np.int64) for _ in range(3))
    n_threads = (threads or min(4, os.cpu_count() or 1)) if n > 1_000_000 else 1
    edges = [n * k // n_threads for k in range(n_threads + 1)]

    def work(k: int) -> str | None:
        return _encode_part(
            longitude, latitude, height, zoom, out, edges[k], edges[k + 1], snap, compat == "digital-agency"
        )

    if n_threads == 1:
        complaints = [work(0)]
    else:
        with ThreadPoolExecutor(n_threads) as pool:
            complaints = list(pool.map(work, range(n_threads)))
    for complaint in complaints:
        if complaint is not None:
            raise InputError(complaint)
    return Cells(zoom, *out)


def _columns(
    longitude: FloatingArray, latitude: FloatingArray, height: FloatingArray | float
) -> tuple[AnyArray, AnyArray, AnyArray]:
    longitude, latitude = (np.atleast_1d(np.asarray(a, dtype=np.float64)) for a in (longitude, latitude))
    height = np.asarray(height, dtype=np.float64)
    if height.ndim == 0:
        height = np.broadcast_to(height, longitude.shape)
    if not longitude.shape == latitude.shape == height.shape or longitude.ndim != 1:
        raise InputError(
            f"longitude, latitude and height have shapes {longitude.shape}, {latitude.shape}, {height.shape}; "
            "expected the same (n,)"
        )
    return longitude, latitude, height


def _encode_part(
    longitude: FloatingArray, latitude: FloatingArray, height: FloatingArray, zoom: int, out: tuple[AnyArray, ...],
    start: int, stop: int,
    snap: bool, truncated: bool,
) -> str | None:  # fmt: skip
    """Fill rows start to stop of `out` (f, x, y), in chunks that fit the cache; returns an error message or None."""
    n_tiles = 2.0**zoom
    compiled = not snap and stop - start >= _MANY
    for i in range(start, stop, _CHUNK):
        part = slice(i, min(i + _CHUNK, stop))
        lon, lat, h = longitude[part], latitude[part], height[part]
        if compiled and _encode_chunk(lon, lat, h, n_tiles, tuple(column[part] for column in out), truncated):
            continue
        bad = ~((np.abs(lon) <= 180.0) & (np.abs(lat) <= _ROUNDED_LIMIT))
        bad |= ~((h >= -HEIGHT_LIMIT) & (h < HEIGHT_LIMIT))
        if bad.any():
            return _outside(lon, lat, h, int(np.flatnonzero(bad)[0]), i)
        if truncated:
            lat = np.trunc(lat * 1e10) / 1e10
        out[0][part] = np.floor(h * 2.0 ** (zoom - 25))
        x, y = _tile_xy(lon, lat, n_tiles)
        if snap:
            x, y = _snapped(x, n_tiles), _snapped(y, n_tiles)
        np.floor(x, out=x)
        x[x >= n_tiles] = 0.0  # longitude 180 is -180
        out[1][part] = x
        out[2][part] = np.clip(np.floor(y), 0.0, n_tiles - 1.0)
    return None


def _encode_chunk(
    lon: FloatingArray, lat: FloatingArray, h: AnyArray, n_tiles: float, out: tuple[AnyArray, ...], truncated: bool
) -> bool:
    """Fill (f, x, y) by the compiled kernel; False where a point is outside the map.

    Where the kernel is not certain of y, the formulas of `_tile_xy` are used, so results are identical to them.
    """
    from twin.kernels.tiles import MARGIN, tile_indices

    if truncated:
        lat = np.trunc(lat * 1e10) / 1e10
    # One array type for the kernel, for any type of input columns.
    east, north, up = (np.require(column, np.float64, ["C", "A", "W"]) for column in (lon, lat, h))
    real_y = np.empty(len(lat))
    f, x, y = out
    n_outside, n_uncertain = tile_indices(east, north, up, n_tiles, _ROUNDED_LIMIT, HEIGHT_LIMIT, f, x, y, real_y)
    if n_outside:
        return False
    if n_uncertain:
        rows = np.flatnonzero(np.abs(real_y - np.rint(real_y)) <= MARGIN * n_tiles)
        _, exact = _tile_xy(lon[rows], lat[rows], n_tiles)
        y[rows] = np.clip(np.floor(exact), 0.0, n_tiles - 1.0)
    return True


def _outside(lon: FloatingArray, lat: FloatingArray, h: AnyArray, row: int, offset: int) -> str:
    return (
        f"row {row + offset} (longitude {lon[row]}, latitude {lat[row]}, height {h[row]}) is outside the map; "
        f"expected |longitude| <= 180, |latitude| <= {LATITUDE_LIMIT}, height in [-2^25, 2^25) m, all finite"
    )


def _tile_xy(lon: FloatingArray, lat: FloatingArray, n_tiles: float) -> tuple[AnyArray, AnyArray]:
    """Real-valued tile coordinates, computed in place to stay in the cache."""
    x = lon + 180.0
    x /= 360.0
    x *= n_tiles
    y = lat * (math.pi / 180.0)
    np.tan(y, out=y)
    np.arcsinh(y, out=y)
    y *= -0.5 / math.pi
    y += 0.5
    y *= n_tiles
    return x, y


def _snapped(t: IntegerArray, n_tiles: float) -> AnyArray:
    whole = np.rint(t)
    return np.where(np.abs(t - whole) <= _SNAP * n_tiles, whole, t)


def tile_coordinates(
    longitude: FloatingArray, latitude: FloatingArray, height: FloatingArray | float, zoom: int
) -> AnyArray:
    """Real-valued (x, y, f) of points in cells, (n, 3); heights above the geoid.

    Straight lines here are straight in Web Mercator (EPSG:3857), where the covers are computed.
    Latitudes beyond the map and longitude 180 are not wrapped.
    """
    zoom = check_zoom(zoom)
    longitude, latitude, height = _columns(longitude, latitude, height)
    out = np.empty((len(longitude), 3))
    out[:, 0], out[:, 1] = _tile_xy(longitude, latitude, 2.0**zoom)
    out[:, 2] = height * 2.0 ** (zoom - 25)
    return out


def check_cells(cells: Cells) -> None:
    """Raise InputError unless every cell exists: 0 <= x, y < 2^z and -2^z <= f < 2^z."""
    z = np.asarray(cells.z)
    if ((z < 0) | (z > MAX_ZOOM)).any():
        raise InputError(f"zoom {int(z[(z < 0) | (z > MAX_ZOOM)].flat[0])} is outside 0..{MAX_ZOOM}")
    n = np.left_shift(np.int64(1), z.astype(np.int64))
    bad = (cells.x < 0) | (cells.x >= n) | (cells.y < 0) | (cells.y >= n) | (cells.f < -n) | (cells.f >= n)
    if bad.any():
        row = int(np.flatnonzero(bad)[0])
        zoom = int(np.broadcast_to(z, cells.f.shape)[row])
        raise InputError(
            f"row {row}: {zoom}/{cells.f[row]}/{cells.x[row]}/{cells.y[row]} does not exist; "
            f"expected x and y in 0..2^{zoom}-1 and f in -2^{zoom}..2^{zoom}-1"
        )


def _latitude(y: AnyArray, n: AnyArray) -> AnyArray:
    return np.degrees(np.arctan(np.sinh(np.pi * (1.0 - 2.0 * y / n))))


def bounds(cells: Cells) -> Bounds:
    """Sides of cells. A corner need not encode back into its cell; a centre always does.

    >>> box = bounds(Cells(25, np.array([0]), np.array([29803304]), np.array([13212456])))
    >>> float(box.west[0]), round(float(box.north[0]), 12), float(box.top[0])
    (139.75476264953613, 35.685953832394, 1.0)
    """
    z = np.asarray(cells.z, dtype=np.float64)
    n, thickness = 2.0**z, 2.0 ** (25.0 - z)
    f, x, y = (np.asarray(a, dtype=np.float64) for a in (cells.f, cells.x, cells.y))
    return Bounds(
        x * 360.0 / n - 180.0, _latitude(y + 1.0, n), f * thickness,
        (x + 1.0) * 360.0 / n - 180.0, _latitude(y, n), (f + 1.0) * thickness,
    )  # fmt: skip


def centers(cells: Cells) -> tuple[AnyArray, AnyArray, AnyArray]:
    """Longitude, latitude [degree] and height above the geoid [m] of the middle of each cell; always round-trips.

    >>> lon, lat, h = centers(Cells(1, np.array([0, -1]), np.array([0, 1]), np.array([0, 0])))
    >>> lon, h
    (array([-90.,  90.]), array([ 8388608., -8388608.]))
    """
    z = np.asarray(cells.z, dtype=np.float64)
    n = 2.0**z
    f, x, y = (np.asarray(a, dtype=np.float64) for a in (cells.f, cells.x, cells.y))
    return (x + 0.5) * 360.0 / n - 180.0, _latitude(y + 0.5, n), (f + 0.5) * 2.0 ** (25.0 - z)
