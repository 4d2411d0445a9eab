"""Heights: spatial IDs use heights above the geoid (標高), GNSS above the ellipsoid.

Japan's geoid lies 20 to 45 m above the ellipsoid. Mixing the two shifts an ID by dozens
of cells without a visible error, so every public function requires the datum by name.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Literal

import numpy as np

from twin.arrays import AnyArray, FloatingArray
from twin.errors import DatumError

__all__ = ["Geoid", "HeightDatum", "to_orthometric"]

HeightDatum = Literal["orthometric", "ellipsoidal"]
Geoid = Callable[[AnyArray, AnyArray], AnyArray]
"""(longitude, latitude) -> height of the geoid above the ellipsoid. [degree], [degree] -> [m]"""


@lru_cache(maxsize=1)
def _gsi_geoid() -> Any:
    from japan_geoid import load_embedded_jpgeo2024_hrefconv2024

    return load_embedded_jpgeo2024_hrefconv2024()


def japan_geoid_height(longitude: FloatingArray, latitude: FloatingArray) -> AnyArray:
    """Geoid height by JPGEO2024 with Hrefconv2024 (GSI); NaN outside Japan. [m]"""
    return np.asarray(
        _gsi_geoid().get_heights(
            np.ascontiguousarray(longitude, dtype=np.float64), np.ascontiguousarray(latitude, dtype=np.float64)
        )
    )


def to_orthometric(
    longitude: FloatingArray,
    latitude: FloatingArray,
    height: FloatingArray,
    *,
    height_datum: str,
    geoid: Geoid | None = None,
) -> AnyArray:
    """Heights above the geoid.

    Parameters
    ----------
    longitude, latitude : (n,)
        [degree]
    height : (n,)
        [m]
    height_datum : "orthometric" or "ellipsoidal"
        Datum of `height`. PLATEAU (EPSG:6697) is orthometric, GNSS ellipsoidal.
    geoid : function or None
        Geoid height above the ellipsoid; by default JPGEO2024 with Hrefconv2024, Japan only.

    Raises
    ------
    DatumError
        The datum is neither, or a point lies where the geoid is not known.

    Examples
    --------
    >>> lon, lat = np.array([138.3831]), np.array([34.9769])
    >>> to_orthometric(lon, lat, np.array([20.0]), height_datum="orthometric")
    array([20.])
    >>> bool(-25.0 < to_orthometric(lon, lat, np.array([20.0]), height_datum="ellipsoidal")[0] < -15.0)
    True
    """
    if height_datum == "orthometric":
        return np.asarray(height, dtype=np.float64)
    if height_datum != "ellipsoidal":
        raise DatumError(
            f"height_datum is {height_datum!r}, expected 'orthometric' (標高, heights above the geoid) or "
            "'ellipsoidal' (GNSS); a wrong guess shifts every ID by some 37 m"
        )
    undulation = (geoid or japan_geoid_height)(np.asarray(longitude), np.asarray(latitude))
    unknown = ~np.isfinite(undulation)
    if unknown.any():
        row = int(np.flatnonzero(unknown)[0])
        raise DatumError(
            f"the geoid is not known at {int(unknown.sum())} points, first row {row} "
            f"(longitude {np.asarray(longitude)[row]}, latitude {np.asarray(latitude)[row]}); "
            "pass geoid=, a function of longitude and latitude"
        )
    return np.asarray(height, dtype=np.float64) - undulation
