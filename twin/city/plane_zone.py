"""Whether a Japanese plane rectangular zone is made for the place a city lies in."""

from __future__ import annotations

import numpy as np

from twin.errors import InputError
from twin.grid import Grid

__all__ = ["check_zone"]

# EPSG codes of zones 1 to 19: JGD2011 (6669), JGD2000 (2443), Tokyo (30161).
_FIRST_CODES = (6669, 2443, 30161)
_MARGIN = 0.5  # areas of use are boxes around prefectures; data near their edges are not refused [degrees]


def check_zone(grid: Grid) -> None:
    """Refuse a grid whose zone belongs to another part of Japan; other CRSs are not checked here.

    The area of use is that of the EPSG register, half a degree wider.

    Raises
    ------
    InputError
        Naming the zone, the place, and the zones made for it.
    """
    if grid.crs is None:
        return
    code = grid.crs.to_2d().to_epsg()
    first = next((k for k in _FIRST_CODES if code is not None and k <= code < k + 19), None)
    if first is None or code is None:
        return
    from pyproj import CRS, Transformer

    x0, y0, x1, y1 = grid.bounds
    to_degrees = Transformer.from_crs(grid.crs.to_2d(), "EPSG:6668", always_xy=True)
    longitude, latitude = to_degrees.transform(0.5 * (x0 + x1), 0.5 * (y0 + y1))
    if np.isfinite([longitude, latitude]).all() and _covers(grid.crs, longitude, latitude):
        return
    fitting = [k for k in range(first, first + 19) if _covers(CRS.from_epsg(k), longitude, latitude, margin=0.0)]
    meant = " or ".join(f"EPSG:{k} (zone {k - first + 1})" for k in fitting) or "none of the 19 zones"
    raise InputError(
        f"EPSG:{code}, zone {code - first + 1} of the Japanese plane rectangular system, is not made for the place: "
        f"the middle of the grid ({0.5 * (x0 + x1):.0f}, {0.5 * (y0 + y1):.0f}) lies at longitude {longitude:.2f}, "
        f"latitude {latitude:.2f}; expected there: {meant}; reproject the city to its own zone, or correct its CRS"
    )


def _covers(crs: object, longitude: float, latitude: float, *, margin: float = _MARGIN) -> bool:
    area = crs.area_of_use  # type: ignore[attr-defined]
    if area is None:
        return True
    return bool(
        area.west - margin <= longitude <= area.east + margin and area.south - margin <= latitude <= area.north + margin
    )
