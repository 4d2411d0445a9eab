"""Alert places: name, position and area of alerts, from the city's objects and the outlines of areas.

An alert of a sensor that is placed by the id of an object gets the object's name or address, and its position. One with
a position and no area gets the area it lies in, else the municipality of its object. What a reading or the station
table gave is kept.

    [live]
    areas = "districts.geojson"          # longitude and latitude; properties code and name, or
    areas = { path = "districts.geojson", code = "CITY_CODE", name = "CITY_NAME" }
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from twin.alerts import Alert, CapArea
from twin.errors import InputError
from twin.live.city_places import CityPlaces
from twin.sensors import Reading, readings_table
from twin.settings import Section

__all__ = ["AlertPlaces", "AreaTable", "read_areas"]


class AreaTable(Section):
    """A GeoJSON of areas, and the names of the properties that hold code and name."""

    path: str
    code: str = "code"
    name: str = "name"


def read_areas(path: Path, *, code: str = "code", name: str = "name") -> tuple[CapArea, ...]:
    """Outlines of areas from GeoJSON (longitude, latitude).

    Raises
    ------
    InputError
        It is no collection of polygons with these properties, or not in longitude and latitude.
    """
    try:
        areas = tuple(_area(feature, code, name) for feature in json.loads(path.read_bytes())["features"])
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise InputError(
            f"{path}: not read as GeoJSON of polygons with the properties {code!r} and {name!r}: "
            f"{type(error).__name__}: {error}"
        ) from None
    for area in areas:
        if not all(abs(x) <= 180.0 and abs(y) <= 90.0 for ring in area.rings for x, y in ring):
            raise InputError(f"{path}: area {area.code!r} is not in longitude and latitude; convert it to EPSG:6668")
    return areas


def _area(feature: dict[str, Any], code: str, name: str) -> CapArea:
    geometry, properties = feature["geometry"], feature["properties"]
    polygons = {"Polygon": [geometry["coordinates"]], "MultiPolygon": geometry["coordinates"]}[geometry["type"]]
    rings = []
    for polygon in polygons:
        ring = [(float(point[0]), float(point[1])) for point in polygon[0]]
        rings.append(tuple(ring if ring[0] == ring[-1] else [*ring, ring[0]]))
    return CapArea(str(properties[code]), str(properties.get(name) or properties[code]), tuple(rings))


class AlertPlaces:
    """Fills in where alerts are.

    places : objects of the city, or None
    areas : outlines; none where an alert's area stays as it is

    Examples
    --------
    >>> square = CapArea("22101", "Aoi", (((138.0, 34.0), (139.0, 34.0), (139.0, 35.0), (138.0, 35.0), (138.0, 34.0)),))
    >>> AlertPlaces(None, [square]).area_at(138.5, 34.5).name
    'Aoi'
    """

    def __init__(self, places: CityPlaces | None, areas: Sequence[CapArea]) -> None:
        import shapely

        self._places = places
        self._areas: list[CapArea] = []
        shapes = []
        for area in areas:
            for ring in area.rings:
                self._areas.append(area)
                shapes.append(shapely.Polygon(ring))
        self._tree = shapely.STRtree(shapes)
        self._rows: dict[tuple[str, str], int] = {}

    def area_at(self, longitude: float, latitude: float) -> CapArea | None:
        """The area of a position; the first of several."""
        import shapely

        found = self._tree.query(shapely.Point(longitude, latitude), predicate="intersects")
        return self._areas[int(found.min())] if len(found) else None

    def _row(self, kind: str, identity: str) -> int:
        """Row of an object; -1 where it is not known."""
        if self._places is None or not identity:
            return -1
        key = (kind, identity)
        if key not in self._rows:
            asked = Reading(0, 0, "", "", "", "", 0.0, place_kind=kind, place_id=identity)
            self._rows[key] = int(self._places.by_id.rows(readings_table([asked]))[0])
        return self._rows[key]

    def __call__(self, alert: Alert) -> Alert:
        """The alert with name, position and area as far as they are known."""
        row, places = self._row(alert.place_kind, alert.place_id), self._places
        found: dict[str, Any] = {}
        if row >= 0 and places is not None:
            if places.names and not alert.place_name and not alert.place_name_en:
                found["place_name"] = places.names[row]
            if not np.isfinite(alert.longitude) and np.isfinite(places.longitude[row]):
                found |= {"longitude": float(places.longitude[row]), "latitude": float(places.latitude[row])}
        if not alert.area and not alert.area_code:
            longitude, latitude = found.get("longitude", alert.longitude), found.get("latitude", alert.latitude)
            area = self.area_at(longitude, latitude) if np.isfinite(longitude) else None
            if area is not None:
                found |= {"area": area.name, "area_code": area.code}
            elif row >= 0 and places is not None and places.cities:
                found |= {"area": places.cities[row], "area_code": places.city_codes[row]}
        return alert._replace(**found) if found else alert
