"""Strings of GML: positions, rings, surfaces, and the frame of a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from data.sample_city import landscape as land

Array = np.ndarray

DATE = "2025-03-14"
SRS = "http://www.opengis.net/def/crs/EPSG/0/6697"

_HEADER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    "<!-- A fictional city: no such place, building or river exists. -->\n"
    '<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" '
    'xmlns:bldg="http://www.opengis.net/citygml/building/2.0" '
    'xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" '
    'xmlns:core="http://www.opengis.net/citygml/2.0" '
    'xmlns:dem="http://www.opengis.net/citygml/relief/2.0" '
    'xmlns:gen="http://www.opengis.net/citygml/generics/2.0" '
    'xmlns:gml="http://www.opengis.net/gml" '
    'xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" '
    'xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" '
    'xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" '
    'xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" '
    'xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink">\n'
)


def plan_positions(points: Array) -> tuple[list[str], Array, Array]:
    """ "latitude longitude " of local points (n, 2), with the rounded numbers themselves."""
    latitude, longitude = land.latitude_longitude(points[:, 0] + land.ORIGIN_X, points[:, 1] + land.ORIGIN_Y)
    text = [f"{a:.8f} {b:.8f} " for a, b in zip(latitude.tolist(), longitude.tolist())]
    return text, latitude, longitude


def ring(positions: Sequence[str], ring_id: str = "") -> str:
    """A closed LinearRing of these "latitude longitude height" strings."""
    name = f' gml:id="{ring_id}"' if ring_id else ""
    return f"<gml:LinearRing{name}><gml:posList>{' '.join(positions)} {positions[0]}</gml:posList></gml:LinearRing>"


def polygon(rings: Sequence[Sequence[str]], polygon_id: str = "", ring_ids: Sequence[str] = ()) -> str:
    """A Polygon of an exterior and any interior rings, as a surfaceMember."""
    name = f' gml:id="{polygon_id}"' if polygon_id else ""
    ids = ring_ids or [""] * len(rings)
    parts = [f"<gml:exterior>{ring(rings[0], ids[0])}</gml:exterior>"]
    parts += [f"<gml:interior>{ring(r, i)}</gml:interior>" for r, i in zip(rings[1:], ids[1:])]
    return f"<gml:surfaceMember><gml:Polygon{name}>{''.join(parts)}</gml:Polygon></gml:surfaceMember>\n"


def multi_surface(members: Iterable[str]) -> str:
    return f"<gml:MultiSurface>\n{''.join(members)}</gml:MultiSurface>"


def solid(members: Iterable[str]) -> str:
    shell = f"<gml:CompositeSurface>\n{''.join(members)}</gml:CompositeSurface>"
    return f"<gml:Solid><gml:exterior>{shell}</gml:exterior></gml:Solid>"


def code(element: str, value: str, code_list: str, up: str = "../../") -> str:
    """An element with a code and the list it comes from."""
    return f'<{element} codeSpace="{up}codelists/{code_list}.xml">{value}</{element}>\n'


class Bounds:
    """Latitude, longitude and height range of what a file holds."""

    def __init__(self) -> None:
        self.lower = np.full(3, np.inf)
        self.upper = np.full(3, -np.inf)

    def add(self, latitude: Array, longitude: Array, height: Array | float) -> None:
        stacked = [np.asarray(latitude), np.asarray(longitude), np.atleast_1d(height)]
        self.lower = np.minimum(self.lower, [a.min() for a in stacked])
        self.upper = np.maximum(self.upper, [a.max() for a in stacked])

    def text(self) -> str:
        low = f"{self.lower[0]:.8f} {self.lower[1]:.8f} {self.lower[2]:.2f}"
        high = f"{self.upper[0]:.8f} {self.upper[1]:.8f} {self.upper[2]:.2f}"
        return (
            f'<gml:boundedBy><gml:Envelope srsName="{SRS}" srsDimension="3">\n'
            f"<gml:lowerCorner>{low}</gml:lowerCorner>\n<gml:upperCorner>{high}</gml:upperCorner>\n"
            "</gml:Envelope></gml:boundedBy>\n"
        )


def write(path: Path, bounds: Bounds, members: Iterable[str]) -> None:
    """One GML file; members are whole appearanceMember or cityObjectMember elements."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.write(_HEADER)
        out.write(bounds.text())
        out.writelines(members)
        out.write("</core:CityModel>\n")


def identifiers(prefix: str, n: int, rng: np.random.Generator) -> list[str]:
    """n ids of the form prefix_xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx."""
    raw = rng.bytes(16 * n).hex()
    texts = [raw[32 * k : 32 * k + 32] for k in range(n)]
    return [f"{prefix}_{t[:8]}-{t[8:12]}-{t[12:16]}-{t[16:20]}-{t[20:]}" for t in texts]
