"""City places: the objects of a city that readings are joined to."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

from twin.arrays import FloatArray
from twin.sensors import PlaceIndex

__all__ = ["CityPlaces", "places_of"]


class CityPlaces(NamedTuple):
    """Objects that readings are joined to.

    ids : gml:id of each object; by_id : lookup by any kind of id
    longitude, latitude : (n,) a point in each footprint; NaN without one [degree]
    """

    ids: list[str]
    by_id: PlaceIndex
    longitude: FloatArray
    latitude: FloatArray


def places_of(city: Path) -> CityPlaces:
    """Ids and a point of every top-level object of a dataset, with building IDs (建物ID) where present."""
    import geopandas as gpd

    import citygml
    from citygml.frames import footprints

    model = citygml.read(city, on_error="collect")
    frame = footprints(model, crs=6668)
    shapes = frame.geometry
    known = np.array([shape is not None and not shape.is_empty for shape in shapes], dtype=bool)
    longitude, latitude = (np.full(len(frame), np.nan) for _ in range(2))
    points = gpd.GeoSeries(shapes[known]).representative_point()
    longitude[known], latitude[known] = points.x.to_numpy(), points.y.to_numpy()
    return CityPlaces([str(i) for i in frame.index], PlaceIndex.from_frame(frame), longitude, latitude)
