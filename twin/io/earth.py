"""From the city's projected coordinates and height datum to the globe of web viewers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citygml.crs.heights import shift_heights
from citygml.errors import CrsError
from twin.arrays import AnyArray, FloatingArray
from twin.errors import DatumError, InputError

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["GlobePoints", "east_north_up", "globe_from_projected"]


class GlobePoints(NamedTuple):
    """The same points in two systems: longitude, latitude [rad], ellipsoidal height [m]; and earth-centred xyz [m]."""

    longitude: FloatingArray
    latitude: FloatingArray
    height: FloatingArray
    xyz: FloatingArray


def globe_from_projected(points: AnyArray, crs: CRS | None, height_datum: str) -> GlobePoints:
    """Longitude, latitude, height over the ellipsoid, and earth-centred coordinates.

    JGD2011 is taken as WGS 84, as web maps do; they differ by centimetres to decimetres.

    Parameters
    ----------
    points : (n, 3) float64
        In the CRS. [m]
    height_datum : str
        to "orthometric" heights the height of the geoid is added (GSIGEO2011; JPGEO2024 in JGD2024);
        "ellipsoidal" ones are taken as they are.

    Raises
    ------
    InputError
        No CRS.
    DatumError
        The datum is unknown, or orthometric outside the geoid model (Japan).
    """
    from pyproj import Transformer

    if crs is None:
        raise InputError("the city has no CRS, so it has no place on the globe; read it with one")
    flat = crs.to_2d()
    geographic = flat.geodetic_crs if not flat.is_geographic else flat
    to_degrees = Transformer.from_crs(flat, geographic, always_xy=True)
    longitude, latitude = to_degrees.transform(points[:, 0], points[:, 1])
    height = np.asarray(points[:, 2], np.float64)
    if height_datum == "orthometric":
        model = "JPGEO2024" if geographic is not None and "2024" in geographic.name else "GSIGEO2011"
        try:
            height = shift_heights(
                height, np.asarray(longitude), np.asarray(latitude), "orthometric", "ellipsoidal", geoid=model
            )
        except CrsError as error:
            raise DatumError(str(error)) from error
    elif height_datum != "ellipsoidal":
        raise DatumError(
            f"heights are counted from {height_datum!r}; on a globe they must be 'orthometric' or 'ellipsoidal'. "
            "Say which: dataclasses.replace(city, height_datum=...)"
        )
    to_earth = Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)
    xyz = np.column_stack(to_earth.transform(longitude, latitude, height))
    return GlobePoints(np.radians(longitude), np.radians(latitude), height, xyz)


def east_north_up(longitude: float, latitude: float) -> AnyArray:
    """Rows are the directions east, north and up in earth-centred axes, (3, 3). Angles in [rad].

    >>> east_north_up(0.0, 0.0)
    array([[-0.,  1.,  0.],
           [-0., -0.,  1.],
           [ 1.,  0.,  0.]])
    """
    sin_lon, cos_lon, sin_lat, cos_lat = np.sin(longitude), np.cos(longitude), np.sin(latitude), np.cos(latitude)
    return np.array(
        [
            [-sin_lon, cos_lon, 0.0],
            [-sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat],
            [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat],
        ]
    )
