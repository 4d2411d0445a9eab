"""Places: the objects of a city that readings are joined to."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from twin.live.current import CityPlaces
from twin.sensors import PlaceIndex

__all__ = ["places_of"]


def places_of(city: Path) -> CityPlaces:
    """Ids and a point of every top-level object of a dataset; building IDs (建物ID) where they are given."""
    import citygml
    from citygml.frames import footprints

    model = citygml.read(city, on_error="collect")
    frame = footprints(model, crs=6668)
    shapes = frame.geometry.to_numpy()
    known = np.array([shape is not None and not shape.is_empty for shape in shapes], dtype=bool)
    longitude, latitude = (np.full(len(frame), np.nan) for _ in range(2))
    points = frame.geometry[known].representative_point()
    longitude[known], latitude[known] = points.x.to_numpy(), points.y.to_numpy()
    kinds: dict[str, list[str | None]] = {"gml_id": frame.index.astype(str).tolist()}
    for kind, column in (("building_id", "building_id"), ("real_estate_id", "real_estate_id")):
        if column in frame:
            text = frame[column].astype("string")
            text = text.mask(text.duplicated(keep=False))  # an id that leads to two objects leads to none
            kinds[kind] = [str(value) if known else None for value, known in zip(text, text.notna())]
    return CityPlaces([str(i) for i in frame.index], PlaceIndex(kinds), longitude, latitude)
