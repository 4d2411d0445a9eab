"""Where each column of a feature is written: the inverse of `citygml.schema.ATTRIBUTES`, by version and edition.

A column has several spellings in the table, one for each module and edition. The one taken is the feature's own,
else that of an attribute class which the edition's schema attaches to the feature.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from citygml import schema
from citygml.writer.element_names import Edition

__all__ = ["Place", "attribute_of_path", "child_order", "path_in_edition", "place_of_column"]


class Place(NamedTuple):
    """Elements from the feature down to the leaf, the attribute, and the code list of its codes."""

    path: tuple[str, ...]
    attribute: schema.Attribute
    code_list: str


@cache
def _spellings() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, attribute in schema.ATTRIBUTES.items():
        found.setdefault(attribute.column, []).append(key)
    return found


_COUNTRY = ("xal:AddressDetails", "xal:Country")
_LOCALITY = (*_COUNTRY, "xal:Locality")
_XAL_2: dict[str, tuple[str, ...]] = {
    "xal:AddressDetails": ("xal:AddressDetails",),
    "xal:Country": _COUNTRY,
    "xal:AdministrativeArea": (*_COUNTRY, "xal:AdministrativeArea"),
    "xal:SubAdministrativeArea": (*_COUNTRY, "xal:AdministrativeArea", "xal:SubAdministrativeArea"),
    "xal:Locality": _LOCALITY,
    "xal:DependentLocality": (*_LOCALITY, "xal:DependentLocality"),
    "xal:Thoroughfare": (*_LOCALITY, "xal:Thoroughfare"),
    "xal:Premise": (*_LOCALITY, "xal:Premise"),
    "xal:PostalCode": (*_LOCALITY, "xal:PostalCode"),
}
_ADDRESS_3 = ("FreeTextAddress", "Country", "AdministrativeArea", "Locality", "Thoroughfare", "Premises", "PostCode")
_XAL_3: dict[str, tuple[str, ...]] = {f"xal:{name}": ("xal:Address", f"xal:{name}") for name in _ADDRESS_3} | {
    "xal:SubAdministrativeArea": ("xal:Address", "xal:AdministrativeArea", "xal:SubAdministrativeArea"),
    "xal:SubLocality": ("xal:Address", "xal:Locality", "xal:SubLocality"),
}
# Children in the order of the schemas, of the elements that no table of i-UR has.
_ORDERS: dict[str, tuple[str, ...]] = {
    "con:Height": ("con:highReference", "con:lowReference", "con:status", "con:value"),
    "core:ExternalReference": ("core:targetResource", "core:informationSystem"),
    "xal:Country": (
        "xal:CountryNameCode", "xal:CountryName", "xal:NameElement", "xal:AdministrativeArea", "xal:Locality",
    ),
    "xal:Locality": (
        "xal:LocalityName", "xal:NameElement", "xal:SubLocality", "xal:Thoroughfare", "xal:Premise",
        "xal:DependentLocality", "xal:PostalCode",
    ),
    "xal:Thoroughfare": ("xal:ThoroughfareNumber", "xal:ThoroughfareName", "xal:NameElement", "xal:Number"),
    "xal:Premise": ("xal:PremiseName", "xal:BuildingName", "xal:PremiseNumber"),
    "xal:Address": tuple(f"xal:{name}" for name in _ADDRESS_3),
}  # fmt: skip
_EXTERNAL_2 = {
    "core:externalReference": ("core:externalReference",),
    "core:externalObject": ("core:externalReference", "core:externalObject"),
    "core:ExternalObjectReference": ("core:externalReference", "core:ExternalObjectReference"),
}
_EXTERNAL_3 = {"core:ExternalReference": ("core:externalReference", "core:ExternalReference")}


def place_of_column(edition: Edition, feature: str, column: str) -> Place | None:
    """Place of a column in a feature (its name as written); None for a column that no spelling has.

    Examples
    --------
    >>> place_of_column(Edition("2.0", "3.1"), "bldg:Building", "total_floor_area").path
    ('uro:buildingDetailAttribute', 'uro:BuildingDetailAttribute', 'uro:totalFloorArea')
    >>> place_of_column(Edition("3.0", "4.0"), "bldg:Building", "measured_height").path
    ('con:height', 'con:Height', 'con:value')
    """
    return _place(edition, feature, column)


@cache
def _place(edition: Edition, feature: str, column: str) -> Place | None:
    best: tuple[float, str, tuple[str, ...]] | None = None
    for key in _spellings().get(column, ()):
        scored = _scored(edition, feature, column, key)
        if scored is not None and (best is None or scored[0] < best[0]):
            best = (scored[0], key, scored[1])
    if best is None:
        return None
    path = best[2]
    holder = path[-2] if len(path) > 1 else feature
    code_list = f"{holder.rpartition(':')[2]}_{path[-1].rpartition(':')[2]}"
    return Place(path, schema.ATTRIBUTES[best[1]], code_list)


def _scored(edition: Edition, feature: str, column: str, key: str) -> tuple[float, tuple[str, ...]] | None:
    """Lower is better; None where the spelling would not be read back into the column."""
    parent, _, leaf = key.rpartition("/")
    module = feature.split(":")[0]
    if parent == feature:
        return 0, (leaf,)
    if not parent:
        longer = schema.ATTRIBUTES.get(f"{feature}/{leaf}")
        if longer is not None and longer.column != column:
            return None
        own = leaf.split(":")[0]
        if own == "con":
            fits = edition.is_3 and module in ("bldg", "brid", "tun", "con")
            return (-1 if fits else 20), (leaf,)
        if own == module:
            return 0, (leaf,)
        return (1 if own in ("gml", "core") else 8), (leaf,)
    if parent == "con:Height":
        return (-2 if edition.is_3 and module in ("bldg", "brid", "tun", "con") else 21), ("con:height", parent, leaf)
    inside = (_XAL_3 if edition.is_3 else _XAL_2).get(parent)
    if inside is not None:
        owner = module if module in ("bldg", "brid", "tun") else "core"
        return 3, (f"{owner}:address", "core:Address", "core:xalAddress", *inside, leaf)
    inside = (_EXTERNAL_3 if edition.is_3 else _EXTERNAL_2).get(parent)
    if inside is not None:
        return 3, (*inside, leaf)
    path = edition.classes.path(feature, parent)
    if path is not None:
        return 4 + len(path) / 100, (*path, leaf)
    prefix, _, local = parent.rpartition(":")
    is_early = not edition.classes.classes and local in _EARLY
    return (6 if is_early else 10), (f"{prefix}:{local[:1].lower()}{local[1:]}", parent, leaf)


# Classes of i-UR 1.4 and 1.5.
_EARLY = frozenset({"BuildingDetails", "LargeCustomerFacilities", "TrafficVolume"})


def attribute_of_path(path: str) -> schema.Attribute | None:
    """Attribute of a path of `extras`, as a reader looks it up.

    >>> attribute_of_path("uro:buildingIDAttribute/uro:BuildingIDAttribute/uro:city").column
    'city'
    """
    parts = path.split("/")
    if parts[-1].startswith("@"):
        return None
    return schema.ATTRIBUTES.get("/".join(parts[-2:]))


def path_in_edition(edition: Edition, feature: str, path: str) -> str:
    """A path of `extras` from another edition as this one has it; unchanged where the edition has no such place.

    >>> old = "uro:bldgDataQualityAttribute/uro:DataQualityAttribute/uro:thematicSrcDesc"
    >>> path_in_edition(Edition("3.0", "4.0"), "bldg:Building", old)
    'core:adeOfAbstractCityObject/urc:DataQualityAttribute/urc:thematicSrcDesc'
    >>> path_in_edition(Edition("3.0", "4.0"), "bldg:Building", "bldg:yearOfConstruction")
    'con:dateOfConstruction'
    """
    parts = path.split("/")
    attribute = attribute_of_path(path)
    if attribute is not None:
        place = place_of_column(edition, feature, attribute.column)
        if place is not None and (len(parts) == 1 or _same_local(place.path[-2:-1], parts[-2:-1])):
            return "/".join(place.path)
    classes = [k for k, part in enumerate(parts[:-1]) if part.rpartition(":")[2][:1].isupper()]
    if not classes:
        return path
    last = classes[-1]
    local = parts[last].rpartition(":")[2]
    for prefix in ("uro", "urc"):
        found = edition.classes.path(feature, f"{prefix}:{local}")
        if found is not None:
            below = [part if part[0] == "@" else f"{prefix}:{part.rpartition(':')[2]}" for part in parts[last + 1 :]]
            return "/".join([*found, *below])
    return path


def _same_local(one: tuple[str, ...], other: list[str]) -> bool:
    return [name.rpartition(":")[2] for name in one] == [name.rpartition(":")[2] for name in other]


def child_order(edition: Edition, parent: str) -> dict[str, int]:
    """Children of an element inside a feature -> their place in the order of the schema; empty where unknown."""
    return _child_order(edition, parent)


@cache
def _child_order(edition: Edition, parent: str) -> dict[str, int]:
    names = _ORDERS.get(parent) or edition.classes.order(parent)
    if not names:
        prefix = f"{parent}/"
        names = tuple(key[len(prefix) :] for key in schema.ATTRIBUTES if key.startswith(prefix))
    return {name: place for place, name in enumerate(names)}
