"""srsName in every form that city models use -> CRS, axis order, height datum, units."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from citygml.crs.metric import horizontal, metric_crs
from citygml.errors import CrsError

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["AXIS_ORDERS", "NamedCrs", "crs_from_srs_name", "height_datum_of", "same_crs", "settle_axis_order"]

AXIS_ORDERS = ("east_north", "north_east")
"""Orders of axes a caller can give: east or longitude first, north or latitude first."""

# Projected systems whose authority puts north first, but whose city models are published east first.
_EASTING_FIRST = {"EPSG:3068", "EPSG:31466", "EPSG:31467", "EPSG:31468", "EPSG:31469"}

# Names of the German survey authorities (urn:adv:crs:...), with their vertical systems.
_ADV = {
    "ETRS89_LAT-LON": 4258,
    "ETRS89_UTM31": 25831,
    "ETRS89_UTM32": 25832,
    "ETRS89_UTM33": 25833,
    "DE_DHDN_LAT-LON": 4314,
    "DE_DHHN85_NOH": 5784,
    "DE_DHHN92_NH": 5783,
    "DE_DHHN2016_NH": 7837,
}
# Gauss-Krueger zones; realisations of a state (NW177, HE100, ...) follow the zone.
_ADV_ZONE = re.compile(r"(DE_DHDN|DE_42-83)_3GK([2-5])(?:_\w+)?$")
_ADV_ZONES = {"DE_DHDN": {2: 31466, 3: 31467, 4: 31468, 5: 31469}, "DE_42-83": {3: 2397, 4: 2398, 5: 2399}}

_EPSG = r"(?P<epsg>EPSG)(?:\.xml#|/[0-9.]+/|:[0-9.]*:|:|#)\s*(?P<number>\d+)"
_IGNF = r"(?P<ignf>IGNF)(?:/crs/|/[0-9.]*/|:[0-9.]*:|:|#)\s*(?P<word>[A-Za-z][A-Za-z0-9]*)"
_CODE = re.compile(f"{_EPSG}|{_IGNF}", re.IGNORECASE)
# EPSG:25832+7837, PROJ's form of a compound system.
_PLUS = re.compile(r"(EPSG:\s*\d+)\s*\+\s*(?=\d)", re.IGNORECASE)
_SHORT = re.compile(r"EPSG:\s*\d+(\s*\+\s*(EPSG:)?\s*\d+)?", re.IGNORECASE)
_CRS84 = re.compile(r"(?:OGC|CRS)[:/](?:[0-9.]*[:/])?CRS84(h?)", re.IGNORECASE)


class NamedCrs(NamedTuple):
    """What a srsName means.

    crs : pyproj.CRS
        With axes in metres: where those of the named system are of another length, the same projection in metres.
    swap_xy : bool
        True where the file writes north (or latitude) first, so that x and y change places.
    height_datum : str
        "orthometric", "ellipsoidal" or "unknown".
    unknown_vertical : str
        The vertical part of the name that is not known, so that heights are of an unknown datum; "" without.
    xy_unit, z_unit : float
        Metres per unit of x and y, and of z, as written in the file.
    unit : str
        Name of a unit that is no metre, "" where all are.
    """

    crs: CRS
    swap_xy: bool
    height_datum: str
    unknown_vertical: str = ""
    xy_unit: float = 1.0
    z_unit: float = 1.0
    unit: str = ""


@lru_cache(maxsize=64)
def crs_from_srs_name(srs_name: str) -> NamedCrs:
    """CRS, axis order, height datum and units of a srsName.

    Reads http(s) URIs, URNs (compound ones too), ``EPSG:n``, ``EPSG:n+m``, ``epsg.xml#n``, ``IGNF:code``, CRS84, the
    names of the German survey authorities and WKT. Geographic systems are latitude first, as their
    authority defines. Projected ones whose authority puts north first are north first when named by
    URI or URN, and east first in the short form ``EPSG:n``, as GIS programs write it.

    A vertical part that is not known leaves the heights unknown. Where the axes are in feet, the CRS returned is the
    same projection in metres, and `xy_unit` and `z_unit` lead to it; heights without a system of their own are in
    the unit of x and y.

    Raises
    ------
    CrsError
        When the name is empty or its horizontal part unknown. A CRS is never guessed.

    Examples
    --------
    >>> crs, swap_xy, height_datum, *_ = crs_from_srs_name("http://www.opengis.net/def/crs/EPSG/0/6697")
    >>> crs.to_epsg(), swap_xy, height_datum
    (6697, True, 'orthometric')
    >>> crs_from_srs_name("EPSG:25832")[1:4]
    (False, 'unknown', '')
    >>> crs_from_srs_name("urn:ogc:def:crs,crs:EPSG::27700,crs:EPSG::5101").unknown_vertical
    'EPSG:5101'
    """
    name = srs_name.strip()
    if not name:
        raise CrsError.of("srs_empty")
    match = _CRS84.search(name)
    if match:
        crs = _crs("EPSG:4979" if match.group(1) else "EPSG:4326", name)
        return NamedCrs(crs, False, height_datum_of(crs))
    codes, unknown = _codes(name)
    if codes:
        parts = [_crs(codes[0], name)]
        for code in codes[1:]:
            try:
                parts.append(_crs(code, name))
            except CrsError:
                unknown.append(code)
        crs = _compound(parts, name)
        short = bool(_SHORT.fullmatch(name)) or name.startswith("urn:adv")
        return _in_metres(crs, _is_north_first(crs, codes[0], short), " ".join(unknown))
    if "[" in name:
        crs = _crs(name, name)
        return _in_metres(crs, _is_north_first(crs, "", False), "")
    raise CrsError.of("srs_unknown", name=name)


def _in_metres(crs: CRS, swap_xy: bool, unknown_vertical: str) -> NamedCrs:
    metric = metric_crs(crs)
    height_datum = "unknown" if unknown_vertical else height_datum_of(metric.crs)
    return NamedCrs(
        metric.crs, swap_xy, height_datum, unknown_vertical, metric.xy_unit, metric.z_unit, metric.unit
    )  # fmt: skip


def _codes(name: str) -> tuple[list[str], list[str]]:
    """Codes of the systems a name is made of, and the parts after the first that have none."""
    if name.lower().startswith("urn:adv:crs:"):
        parts = name.split(":")[-1].split("*")
        codes = [_adv_code(part) for part in parts]
        if codes[0] is None:
            return [], []
        return [code for code in codes if code], [part for part, code in zip(parts, codes) if code is None]
    found = _CODE.finditer(_PLUS.sub(r"\1+EPSG:", name))
    return [f"EPSG:{m['number']}" if m["epsg"] else f"IGNF:{m['word'].upper()}" for m in found], []


def _adv_code(part: str) -> str | None:
    zone = _ADV_ZONE.match(part.upper())
    number = _ADV_ZONES[zone.group(1)].get(int(zone.group(2))) if zone else _ADV.get(part.upper())
    return None if number is None else f"EPSG:{number}"


def _crs(code: str, name: str) -> CRS:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        return CRS.from_user_input(code)
    except CRSError as error:
        number = int(code[5:]) if code.startswith("EPSG:") else code
        raise CrsError.of("srs_not_in_proj", name=name, code=number) from error


def _compound(parts: list[CRS], name: str) -> CRS:
    if len(parts) == 1:
        if len(parts[0].axis_info) == 1:
            raise CrsError.of("srs_heights_alone", name=name)
        return parts[0]
    from pyproj import CRS
    from pyproj.crs import CompoundCRS
    from pyproj.exceptions import CRSError

    try:
        # A CompoundCRS has no working to_2d(); the same system as a CRS has.
        return CRS.from_wkt(CompoundCRS(name=" + ".join(p.name for p in parts), components=parts).to_wkt())
    except CRSError as error:
        raise CrsError.of("srs_no_compound", name=name, parts=" and ".join(p.name for p in parts)) from error


def _is_north_first(crs: CRS, code: str, short: bool) -> bool:
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


def settle_axis_order(
    named: NamedCrs, first: float, second: float, *, axis_order: str | None = None
) -> tuple[bool, bool]:
    """Whether to swap x and y, by one position as written; and whether that corrects the file.

    axis_order : one of AXIS_ORDERS where the caller knows better than the name, None to decide here.

    Files exist that write longitude first in a latitude-first system. When the position is outside
    the system's area of use as declared, and inside it with the axes swapped, they are swapped, and
    the caller reports an issue. Else the declared order holds.

    >>> settle_axis_order(crs_from_srs_name("http://www.opengis.net/def/crs/EPSG/0/6697"), 35.7, 139.7)
    (True, False)
    >>> settle_axis_order(crs_from_srs_name("http://www.opengis.net/def/crs/EPSG/0/6697"), 139.7, 35.7)
    (False, True)
    """
    if axis_order is not None:
        return axis_order == "north_east", False
    first, second = first * named.xy_unit, second * named.xy_unit
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
