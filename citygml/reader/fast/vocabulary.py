"""Names of one document -> roles for the walk, through the declared namespaces and the schema tables."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from citygml import schema
from citygml.arrays import ByteArray, IntArray
from citygml.model import GeometryKind
from citygml.scan import roles
from citygml.scan.tape import MAX_NAMES, Names

__all__ = ["UnsupportedByFastPath", "Vocabulary"]

XML = "http://www.w3.org/XML/1998/namespace"
_GML = ("http://www.opengis.net/gml", "http://www.opengis.net/gml/3.2")


class UnsupportedByFastPath(Exception):
    """The document has something that only the reference reader supports; the text names it."""


_ELEMENT_ROLES = {
    **dict.fromkeys(schema.POLYGONS, roles.POLYGON),
    **dict.fromkeys(("gml:exterior", "gml:outerBoundaryIs"), roles.OUTER),
    **dict.fromkeys(("gml:interior", "gml:innerBoundaryIs"), roles.INNER),
    "gml:LinearRing": roles.RING,
    "gml:posList": roles.POSLIST,
    "gml:pos": roles.POS,
    "gml:coordinates": roles.UNSUPPORTED,
    "gml:coord": roles.UNSUPPORTED,
    "gml:OrientableSurface": roles.ORIENTABLE,
    "core:TexturedSurface": roles.UNSUPPORTED,
    "tex:TexturedSurface": roles.UNSUPPORTED,
    "gml:LineString": roles.LINE,
    "gml:Curve": roles.UNSUPPORTED,
    "gml:OrientableCurve": roles.UNSUPPORTED,
    "gml:MultiGeometry": roles.UNSUPPORTED,
    "gml:GeometricComplex": roles.UNSUPPORTED,
    "gml:Ring": roles.UNSUPPORTED,
    "gml:Point": roles.POINT,
    "gml:MultiPoint": roles.POINT,
    "gml:boundedBy": roles.SKIP,
    "gml:metaDataProperty": roles.SKIP,
    **dict.fromkeys(("gml:controlPoint", "gml:stopLines", "gml:breakLines"), roles.UNSUPPORTED),
    **dict.fromkeys((name for name in schema.GEOMETRIES if name.startswith("gmlce:")), roles.UNSUPPORTED),
    "app:Appearance": roles.APPEARANCE,
    "app:ParameterizedTexture": roles.TEXTURE,
    "app:GeoreferencedTexture": roles.UNSUPPORTED,
    "app:X3DMaterial": roles.MATERIAL,
    "app:target": roles.TARGET,
    "app:textureCoordinates": roles.TEXTURE_COORDINATES,
    "app:TexCoordGen": roles.UNSUPPORTED,
    schema.IMPLICIT_GEOMETRY: roles.IMPLICIT,
    **dict.fromkeys(schema.GENERICS, roles.GROUP),
    **dict.fromkeys(schema.GENERIC_SETS, roles.GROUP),
    **dict.fromkeys(schema.KEY_VALUES, roles.GROUP),
    **dict.fromkeys(schema.RISKS, roles.GROUP),
    **dict.fromkeys(schema.MEMBER_PROPERTIES, roles.MEMBER),
    **dict.fromkeys(schema.COLLECTIONS, roles.UNSUPPORTED),
}

_ATTRIBUTE_ROLES = {
    "xlink:href": roles.A_HREF,
    "srsDimension": roles.A_DIMENSION,
    "dimension": roles.A_DIMENSION,
    "srsName": roles.A_CRS,
    "orientation": roles.A_ORIENTATION,
    "ring": roles.A_RING,
    "uri": roles.A_URI,
    **dict.fromkeys(("codeSpace", "uom", "name", "role", "nilReason"), roles.A_KEEP),
}


@lru_cache(maxsize=65536)
def _element_role(name: str) -> tuple[int, int, int]:
    """Role, geometry kind and whether the name is one of a geometry property."""
    is_property = int(schema.is_geometry_property_name(name))
    kind = GeometryKind[schema.GEOMETRIES[name]] if name in schema.GEOMETRIES else GeometryKind.MULTI_SURFACE
    feature = schema.FEATURES.get(name)
    if feature is not None:
        return (roles.FEATURE if feature.role == "object" else roles.BOUNDARY), 0, is_property
    if name in _ELEMENT_ROLES:
        return _ELEMENT_ROLES[name], int(kind), is_property
    if name in schema.IGNORED:
        return roles.PASS, 0, is_property
    if name in schema.GEOMETRIES:
        return roles.AGGREGATE, int(kind), is_property
    return roles.OTHER, 0, is_property


class Vocabulary:
    """The names of a document by the numbers `scan` gave them, with the role of each.

    roles : (MAX_NAMES, 3), attribute_roles : (MAX_NAMES,) int64, as `walk` takes them.
    names : canonical name of every number, as an element; attribute_names likewise.
    """

    def __init__(self, buffer: ByteArray, names: Names) -> None:
        self._buffer = buffer
        self._names = names
        self.prefixes: dict[str, str] = {"xml": XML}
        self.raw: list[str] = []
        self.names: list[str] = []
        self.attribute_names: list[str] = []
        self.uris: list[str | None] = []
        self.root_prefixes: dict[str, str] = {}
        self.roles = np.zeros((MAX_NAMES, 3), np.int64)
        self.attribute_roles = np.zeros(MAX_NAMES, np.int64)

    def declare(self, raw: str, uri: str) -> None:
        """An xmlns attribute. A prefix bound to two namespaces is left to the reference reader."""
        prefix = raw[6:]
        if self.prefixes.setdefault(prefix, uri) != uri:
            raise UnsupportedByFastPath("a namespace prefix bound to two namespaces")

    def read_names(self) -> int:
        """Decode the names found since the last call; returns how many there are in all."""
        for number in range(len(self.raw), self._names.n_names):
            start, length = self._names.spans[number, 1:]
            try:
                raw = self._buffer[start : start + length].tobytes().decode()
            except UnicodeDecodeError as error:
                raise UnsupportedByFastPath("a name that is not UTF-8") from error
            self.raw.append(raw)
            if raw == "xmlns" or raw.startswith("xmlns:"):
                self.attribute_roles[number] = roles.A_NAMESPACE
        return len(self.raw)

    def resolve(self) -> None:
        """Canonical name and role of every name decoded since the last call."""
        for number in range(len(self.names), len(self.raw)):
            raw = self.raw[number]
            prefix, colon, local = raw.rpartition(":")
            uri = self.prefixes.get(prefix, None if colon else "")
            if self.attribute_roles[number] == roles.A_NAMESPACE:
                self.uris.append(None)
                self.names.append("")
                self.attribute_names.append("")
                continue
            if uri is None:
                raise UnsupportedByFastPath("an undeclared namespace prefix")
            self.uris.append(uri)
            name = schema.canonical_name(uri, local)
            self.names.append(name)
            self.roles[number] = _element_role(name)
            attribute = f"{schema.prefix_of(uri)}:{local}" if colon and uri else local
            self.attribute_names.append(attribute)
            self.attribute_roles[number] = (
                roles.A_ID if local == "id" and colon and uri in _GML else _ATTRIBUTE_ROLES.get(attribute, 0)
            )

    def merge(self, other: Vocabulary) -> IntArray:
        """Add the names of a later part of the document; returns the number here of each name there.

        Raises
        ------
        UnsupportedByFastPath
            A name could resolve differently if the document were read in one pass.
        """
        if self.prefixes != self.root_prefixes:
            raise UnsupportedByFastPath("namespaces declared below the root")
        for prefix, uri in other.prefixes.items():
            if self.prefixes.setdefault(prefix, uri) != uri:
                raise UnsupportedByFastPath("a namespace prefix bound to two namespaces")
        known = {raw: number for number, raw in enumerate(self.raw)}
        numbers = np.empty(len(other.raw), np.int64)
        for number, raw in enumerate(other.raw):
            here = known.get(raw)
            if here is None:
                here = len(self.raw)
                if here == MAX_NAMES:
                    raise UnsupportedByFastPath("too many names")
                self.raw.append(raw)
                self.names.append(other.names[number])
                self.uris.append(other.uris[number])
                self.attribute_names.append(other.attribute_names[number])
                self.roles[here], self.attribute_roles[here] = other.roles[number], other.attribute_roles[number]
            elif self.uris[here] != other.uris[number]:
                raise UnsupportedByFastPath("a namespace prefix bound to two namespaces")
            numbers[number] = here
        return numbers

    def editions(self) -> tuple[str, str]:
        """Highest CityGML and i-UR edition of the namespaces in use, else of those the root declares."""
        found: dict[str, str] = {}
        for uris in (set(self.uris), set(self.root_prefixes.values())):
            here: dict[str, str] = {}
            for edition in filter(None, (schema.edition_of(uri or "") for uri in uris)):
                here[edition[0]] = max(here.get(edition[0], ""), edition[1])
            found = {**here, **found}
        return found.get("citygml", ""), found.get("iur", "")
