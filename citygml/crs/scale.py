"""How many units of a map a metre on the ground takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np

from citygml.crs.metric import horizontal
from citygml.crs.projection import crs_of, project_xy

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["length_scale"]


def length_scale(crs: Any, x: float, y: float) -> float:
    """Length on the map over length on the ground at a place; 1 where lengths measured on the map are metres.

    The mean of the scales along the meridian and the parallel. NaN for degrees, and where the projection has no scale.

    Parameters
    ----------
    crs : anything pyproj takes
    x, y : the place, x east or longitude, in that system

    Examples
    --------
    >>> round(length_scale(3857, 15_000_000.0, 4_300_000.0), 2)
    1.24
    >>> round(length_scale(6677, 0.0, 0.0), 4), length_scale(4326, 139.0, 36.0)
    (0.9999, nan)
    """
    from pyproj import Proj
    from pyproj.exceptions import ProjError

    system = horizontal(crs_of(crs))
    if system.is_geographic:
        return float("nan")
    degrees = cast("CRS", system.geodetic_crs)
    longitude, latitude = project_xy(np.array([x]), np.array([y]), system, degrees)
    try:
        factors = Proj(system).get_factors(float(longitude[0]), float(latitude[0]))
    except ProjError:
        return float("nan")
    unit = system.axis_info[0].unit_conversion_factor or 1.0
    return float((factors.meridional_scale + factors.parallel_scale) / 2.0 / unit)
