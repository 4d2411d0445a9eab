"""City places: the objects of a city that readings are joined to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twin.arrays import FloatArray
from twin.sensors import PlaceIndex

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["CityPlaces", "places_of"]


class CityPlaces(NamedTuple):
    """Objects that readings are joined to.

    ids : gml:id of each object; by_id : lookup by any kind of id
    longitude, latitude : (n,) a point in each footprint; NaN without one [degree]
    names : name of each object, else its address; "" without one
    cities, city_codes : municipality of each object and its code (市区町村コード); "" where unknown
    """

    ids: list[str]
    by_id: PlaceIndex
    longitude: FloatArray
    latitude: FloatArray
    names: Sequence[str] = ()
    cities: Sequence[str] = ()
    city_codes: Sequence[str] = ()


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
    texts = {name: _texts(frame, name) for name in ("name", "address_locality", "city_label", "city")}
    names = [name or address for name, address in zip(texts["name"], texts["address_locality"])]
    return CityPlaces(
        [str(i) for i in frame.index], PlaceIndex.from_frame(frame), longitude, latitude, names, texts["city_label"],
        texts["city"],
    )  # fmt: skip


def _texts(frame: pd.DataFrame, name: str) -> list[str]:
    """A column of texts; "" where there is none, and without the column."""
    if name not in frame:
        return [""] * len(frame)
    return [value.strip() if isinstance(value, str) else "" for value in frame[name]]
