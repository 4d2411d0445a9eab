"""Orthometric (標高) against ellipsoidal height, with the Japanese geoid, offline."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from citygml.arrays import FloatArray
from citygml.errors import CrsError

__all__ = ["GEOIDS", "geoid_height", "shift_heights"]

GEOIDS = ("GSIGEO2011", "JPGEO2024")
"""Geoid models that are installed. PLATEAU's heights are those of JGD2011 (vertical), which go with GSIGEO2011."""


@lru_cache(maxsize=2)
def _model(name: str) -> Any:
    import japan_geoid

    loaders = {
        "GSIGEO2011": japan_geoid.load_embedded_gsigeo2011,
        "JPGEO2024": japan_geoid.load_embedded_jpgeo2024_hrefconv2024,
    }
    if name not in loaders:
        raise CrsError(f"geoid {name!r} is not known; expected one of {', '.join(GEOIDS)}")
    return loaders[name]()


def geoid_height(longitude: FloatArray, latitude: FloatArray, *, geoid: str = "GSIGEO2011") -> FloatArray:
    """Height of the geoid over the ellipsoid at points in Japan (JGD2011 degrees); NaN outside. [m]

    Examples
    --------
    The ellipsoid lies under the sea level of Tokyo by some 36.6 m:

    >>> geoid_height(np.array([139.75, 0.0]), np.array([35.66, 0.0])).round(1)
    array([36.6,  nan])
    """
    longitude = np.ascontiguousarray(longitude, dtype=np.float64)
    latitude = np.ascontiguousarray(latitude, dtype=np.float64)
    return np.asarray(_model(geoid).get_heights(longitude, latitude))


def shift_heights(
    z: FloatArray, longitude: FloatArray, latitude: FloatArray, source: str, target: str, *, geoid: str = "GSIGEO2011"
) -> FloatArray:
    """z from one height datum to the other: ellipsoidal = orthometric + geoid.

    Raises
    ------
    CrsError
        When a datum is unknown, or a point lies outside the geoid model (Japan). NaN heights stay NaN.
    """
    if source == target:
        return z.copy()
    signs = {("orthometric", "ellipsoidal"): 1.0, ("ellipsoidal", "orthometric"): -1.0}
    if (source, target) not in signs:
        raise CrsError(
            f"heights are {source} and cannot be converted to {target}; if you know their datum, set it first: "
            'dataclasses.replace(model, height_datum="orthometric")'
        )
    undulation = geoid_height(longitude, latitude, geoid=geoid)
    lost = np.isnan(undulation) & np.isfinite(z)
    if lost.any():
        k = int(np.flatnonzero(lost)[0])
        raise CrsError(
            f"{int(lost.sum())} points lie outside the geoid {geoid}, first at longitude {longitude[k]:.5f}, "
            f"latitude {latitude[k]:.5f}; it covers Japan only. Keep the heights as they are with height=None"
        )
    return z + signs[source, target] * undulation
