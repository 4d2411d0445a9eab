"""srsName in every form that city models use -> CRS, axis order, height datum."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from citygml.errors import CrsError

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["NamedCrs", "crs_from_srs_name", "height_datum_of", "horizontal", "same_crs", "settle_axis_order"]

# Projected systems whose authority puts north first, but whose city models are published east first.
_EASTING_FIRST = {3068, 31466, 31467, 31468, 31469}

# Names of the German survey authorities (urn:adv:crs:...).
_ADV = {
    "ETRS89_UTM31": 25831,
    "ETRS89_UTM32": 25832,
    "ETRS89_UTM33": 25833,
    "DE_DHDN_3GK2": 31466,
    "DE_DHDN_3GK3": 31467,
    "DE_DHDN_3GK4": 31468,
    "DE_DHDN_3GK5": 31469,
    "DE_DHHN92_NH": 5783,
    "DE_DHHN2016_NH": 7837,
}

_EPSG = re.compile(r"EPSG(?:\.xml#|/[0-9.]+/|:[0-9.]*:|:|#)(\d+)", re.IGNORECASE)
_CRS84 = re.compile(r"(?:OGC|CRS)[:/](?:[0-9.]*[:/])?CRS84(h?)", re.IGNORECASE)


class NamedCrs(NamedTuple):
    """What a srsName means.

    crs : pyproj.CRS
    swap_xy : bool
        True where the file writes north (or latitude) first, so that x and y change places.
    height_datum : str
        "orthometric", "ellipsoidal" or "unknown".
    """

    crs: CRS
    swap_xy: bool
    height_datum: str


@lru_cache(maxsize=64)
def crs_from_srs_name(srs_name: str) -> NamedCrs:
    """CRS, axis order and height datum of a srsName.

    Reads http(s) URIs, URNs (compound ones too), ``EPSG:n``, ``epsg.xml#n``, CRS84, the names of
    the German survey authorities and WKT. Geographic systems are latitude first, as their
    authority defines. Projected ones whose authority puts north first are north first when named by
    URI or URN, and east first in the short form ``EPSG:n``, as GIS programs write it.

    Raises
    ------
    CrsError
        When the name is empty or unknown. A CRS is never guessed.

    Examples
    --------
    >>> crs, swap_xy, height_datum = crs_from_srs_name("http://www.opengis.net/def/crs/EPSG/0/6697")
    >>> crs.to_epsg(), swap_xy, height_datum
    (6697, True, 'orthometric')
    >>> crs_from_srs_name("EPSG:25832")[1:]
    (False, 'unknown')
    """
    name = srs_name.strip()
    if not name:
        raise CrsError.of("srs_empty")
    match = _CRS84.search(name)
    if match:
        crs = _crs(4979 if match.group(1) else 4326, name)
        return NamedCrs(crs, False, height_datum_of(crs))
    codes = _codes(name)
    if codes:
        crs = _compound([_crs(code, name) for code in codes], name)
        short = bool(re.fullmatch(r"\s*EPSG:\d+\s*", name, re.IGNORECASE)) or name.startswith("urn:adv")
        return NamedCrs(crs, _is_north_first(crs, codes[0], short), height_datum_of(crs))
    if "[" in name:
        crs = _crs(name, name)
        return NamedCrs(crs, _is_north_first(crs, 0, False), height_datum_of(crs))
    raise CrsError.of("srs_unknown", name=name)


def _codes(name: str) -> list[int]:
    if name.lower().startswith("urn:adv:crs:"):
        parts = name.split(":")[-1].split("*")
        return [_ADV[p] for p in parts if p in _ADV] if parts[0] in _ADV else []
    return [int(code) for code in _EPSG.findall(name)]


def _crs(code: int | str, name: str) -> CRS:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        return CRS.from_user_input(code)
    except CRSError as error:
        raise CrsError.of("srs_not_in_proj", name=name, code=code) from error


def _compound(parts: list[CRS], name: str) -> CRS:
    if len(parts) == 1:
        if len(parts[0].axis_info) == 1:
            raise CrsError.of("srs_heights_alone", name=name)
        return parts[0]
    from pyproj.crs import CompoundCRS
    from pyproj.exceptions import CRSError

    try:
        return CompoundCRS(name=" + ".join(p.name for p in parts), components=parts)
    except CRSError as error:
        raise CrsError.of("srs_no_compound", name=name, parts=" and ".join(p.name for p in parts)) from error


def horizontal(crs: CRS) -> CRS:
    """The horizontal part of a CRS, without heights."""
    if crs.is_compound:
        return crs.sub_crs_list[0]
    return crs.to_2d() if len(crs.axis_info) == 3 and not crs.is_geocentric else crs


def _is_north_first(crs: CRS, code: int, short: bool) -> bool:
    flat = horizontal(crs)
    if not flat.axis_info or flat.axis_info[0].direction not in ("north", "south"):
        return False
    if flat.is_geographic:
        return True
    return not short and code not in _EASTING_FIRST


def height_datum_of(crs: CRS) -> str:
    """ "orthometric" for compound systems, "ellipsoidal" for 3D ones, else "unknown".

    >>> from pyproj import CRS
    >>> [height_datum_of(CRS.from_epsg(code)) for code in (6697, 4979, 6668)]
    ['orthometric', 'ellipsoidal', 'unknown']
    """
    if crs.is_compound and len(crs.sub_crs_list) > 1:
        return "orthometric"
    if crs.is_geocentric:
        return "unknown"
    return "ellipsoidal" if len(crs.axis_info) == 3 else "unknown"


def same_crs(a: CRS, b: CRS) -> bool:
    """True where both give the same x and y; names and axis order do not matter.

    >>> from pyproj import CRS
    >>> same_crs(CRS.from_epsg(6697), CRS.from_epsg(6668)), same_crs(CRS.from_epsg(6668), CRS.from_epsg(6677))
    (True, False)
    """
    return bool(horizontal(a).equals(horizontal(b), ignore_axis_order=True))


def settle_axis_order(named: NamedCrs, first: float, second: float) -> tuple[bool, bool]:
    """Whether to swap x and y, by one position as written; and whether that corrects the file.

    Files exist that write longitude first in a latitude-first system. When the position is outside
    the system's area of use as declared, and inside it with the axes swapped, they are swapped, and
    the caller reports an issue. Else the declared order holds.

    >>> settle_axis_order(crs_from_srs_name("http://www.opengis.net/def/crs/EPSG/0/6697"), 35.7, 139.7)
    (True, False)
    >>> settle_axis_order(crs_from_srs_name("http://www.opengis.net/def/crs/EPSG/0/6697"), 139.7, 35.7)
    (False, True)
    """
    declared = (second, first) if named.swap_xy else (first, second)
    if _in_area(named.crs, *declared) or not _in_area(named.crs, *declared[::-1]):
        return named.swap_xy, False
    return not named.swap_xy, True


def _in_area(crs: CRS, x: float, y: float, margin: float = 1.0) -> bool:
    area = crs.area_of_use or horizontal(crs).area_of_use
    if area is None or horizontal(crs).geodetic_crs is None:
        return True
    longitude, latitude = _to_degrees(crs, x, y)
    west, south, east, north = area.bounds
    return west - margin <= longitude <= east + margin and south - margin <= latitude <= north + margin


def _to_degrees(crs: CRS, x: float, y: float) -> tuple[float, float]:
    flat = horizontal(crs)
    if flat.is_geographic:
        return x, y
    from pyproj import Transformer

    to_degrees = Transformer.from_crs(flat, flat.geodetic_crs, always_xy=True)
    longitude, latitude = to_degrees.transform(x, y)
    return float(longitude), float(latitude)
