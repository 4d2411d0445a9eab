"""Classes of i-UR: where an attribute class is attached to a feature type, and the order of properties in a class.

The table beside this module holds what the published schemas of i-UR 3.0 to 4.0 state, one line each, with the
editions it holds for:

* ``hook``: feature type, property element, class (perhaps abstract) of the element in it;
* ``kinds``: class, the concrete classes that may take its place;
* ``class``: class, its base class, and its own properties in order, ``property>class`` where one holds a class.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import NamedTuple

__all__ = ["EDITIONS", "IurClasses", "iur_classes"]

EDITIONS = ("3.0", "3.1", "3.2", "4.0")

# Feature types whose hooks hold for a type.
_ABSTRACT = {
    "bldg:AbstractBuilding": "bldg:Building bldg:BuildingPart uro:UndergroundBuilding",
    "bldg:BoundarySurface": """bldg:GroundSurface bldg:RoofSurface bldg:WallSurface bldg:ClosureSurface
        bldg:OuterCeilingSurface bldg:OuterFloorSurface bldg:CeilingSurface bldg:FloorSurface
        bldg:InteriorWallSurface""",
    "bldg:Opening": "bldg:Window bldg:Door",
    "brid:AbstractBridge": "brid:Bridge brid:BridgePart",
    "tun:AbstractTunnel": "tun:Tunnel tun:TunnelPart",
    "con:AbstractConstruction": """bldg:Building bldg:BuildingPart brid:Bridge brid:BridgePart tun:Tunnel tun:TunnelPart
        con:OtherConstruction""",
    "tran:TransportationComplex": """tran:TransportationComplex tran:Road tran:Railway tran:Track tran:Square
        uro:Waterway""",
    "tran:TransportationObject": """tran:TransportationComplex tran:Road tran:Railway tran:Track tran:Square
        tran:TrafficArea tran:AuxiliaryTrafficArea""",
    "veg:VegetationObject": "veg:SolitaryVegetationObject veg:PlantCover",
    "dem:ReliefComponent": "dem:TINRelief dem:MassPointRelief dem:BreaklineRelief dem:RasterRelief",
}
_ABSTRACTS_OF: dict[str, list[str]] = {}
for _abstract, _types in _ABSTRACT.items():
    for _type in _types.split():
        _ABSTRACTS_OF.setdefault(_type, []).append(_abstract)


class _Class(NamedTuple):
    base: str
    members: tuple[tuple[str, tuple[str, ...]], ...]


class IurClasses(NamedTuple):
    """What one edition states. Use `path` and `order`.

    hooks : feature type -> (property, concrete class), in the order of the schema
    classes : class -> its base and own properties
    """

    hooks: dict[str, list[tuple[str, str]]]
    classes: dict[str, _Class]

    def path(self, feature: str, wanted: str) -> tuple[str, ...] | None:
        """Elements from a feature down to a class, the class included; None where the edition has no such place.

        >>> iur_classes("3.1").path("bldg:Building", "uro:RiverFloodingRiskAttribute")
        ('uro:bldgDisasterRiskAttribute', 'uro:RiverFloodingRiskAttribute')
        >>> iur_classes("4.0").path("bldg:Building", "urc:RiverFloodingRiskAttribute")
        ('core:adeOfAbstractCityObject', 'urc:RiverFloodingRiskAttribute')
        """
        paths = _paths(self, feature)
        return paths.get(wanted)

    def order(self, name: str) -> tuple[str, ...]:
        """Properties of a class, inherited ones first.

        >>> iur_classes("3.1").order("uro:RiverFloodingRiskAttribute")[:3]
        ('uro:description', 'uro:rank', 'uro:rankOrg')
        """
        return tuple(member for member, _ in self.members(name))

    def members(self, name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Properties of a class and the classes they hold, inherited ones first."""
        found: list[tuple[str, tuple[str, ...]]] = []
        seen: set[str] = set()
        while name in self.classes and name not in seen:
            seen.add(name)
            found = [*self.classes[name].members, *found]
            name = self.classes[name].base
        return tuple(found)

    def hook_order(self, feature: str) -> dict[str, int]:
        """Hooks of a feature type -> their place."""
        names = [name for name, _ in self.all_hooks(feature)]
        return {name: place for place, name in enumerate(dict.fromkeys(names))}

    def all_hooks(self, feature: str) -> list[tuple[str, str]]:
        """(property, class) of a feature type, those of all city objects first, then its own properties."""
        found: list[tuple[str, str]] = []
        for target in ("core:AbstractCityObject", "core:CityObject", *_ABSTRACTS_OF.get(feature, ()), feature):
            found += self.hooks.get(target, ())
        found += [(name, one) for name, inside in self.members(feature) for one in inside]
        return found


def _paths(iur: IurClasses, feature: str) -> dict[str, tuple[str, ...]]:
    """Class -> shortest path to it, of all classes below a feature type."""
    key = (id(iur), feature)
    if key in _KNOWN_PATHS:
        return _KNOWN_PATHS[key]
    found: dict[str, tuple[str, ...]] = {}
    level: list[tuple[tuple[str, ...], str]] = [((hook,), name) for hook, name in iur.all_hooks(feature)]
    while level:
        below: list[tuple[tuple[str, ...], str]] = []
        for above, name in level:
            if name in found or len(above) > 7:
                continue
            found[name] = (*above, name)
            below += [((*above, name, hook), one) for hook, inside in iur.members(name) for one in inside]
        level = below
    _KNOWN_PATHS[key] = found
    return found


_KNOWN_PATHS: dict[tuple[int, str], dict[str, tuple[str, ...]]] = {}


@cache
def iur_classes(edition: str) -> IurClasses:
    """The classes of one edition; none for editions before 3.0, whose schemas the table does not have.

    >>> len(iur_classes("1.4").hooks)
    0
    """
    prefix_of_kind: dict[str, tuple[str, ...]] = {}
    hooks: list[tuple[str, str, str]] = []
    classes: dict[str, _Class] = {}
    raw: dict[str, tuple[str, str]] = {}
    text = resources.files(__package__).joinpath("iur_classes.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        kind, editions, *cells = line.split("\t")
        if edition not in editions.split(","):
            continue
        if kind == "hook":
            hooks.append((cells[0], cells[1], cells[2]))
        elif kind == "kinds":
            prefix_of_kind[cells[0]] = tuple(cells[1].split())
        else:
            raw[cells[0]] = (cells[1], cells[2])

    def concrete(names: str) -> tuple[str, ...]:
        return tuple(one for name in names.split(",") for one in prefix_of_kind.get(name, (name,)))

    for name, (base, members) in raw.items():
        prefix = name.split(":")[0]
        own = []
        for member in members.split():
            local, _, inside = member.partition(">")
            own.append((f"{prefix}:{local}", concrete(inside) if inside else ()))
        classes[name] = _Class(base, tuple(own))
    by_feature: dict[str, list[tuple[str, str]]] = {}
    for feature, name, inside in hooks:
        by_feature.setdefault(feature, []).extend((name, one) for one in concrete(inside))
    return IurClasses(by_feature, classes)
