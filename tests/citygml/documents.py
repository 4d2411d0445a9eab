"""Tiny CityGML documents for tests: each says only what its test is about."""

from __future__ import annotations

from typing import Any

from citygml.codelists import CodeLists
from citygml.model import CityModel
from citygml.reader.fast import UnsupportedByFastPath, read_fast
from citygml.reader.reference import read_documents
from citygml.reader.sources import source_of_bytes
from citygml.reader.text_encoding import padded_utf8
from tests.citygml.same_model import differences

NAMESPACES = {
    "core": "http://www.opengis.net/citygml/2.0",
    "bldg": "http://www.opengis.net/citygml/building/2.0",
    "tran": "http://www.opengis.net/citygml/transportation/2.0",
    "dem": "http://www.opengis.net/citygml/relief/2.0",
    "frn": "http://www.opengis.net/citygml/cityfurniture/2.0",
    "gen": "http://www.opengis.net/citygml/generics/2.0",
    "grp": "http://www.opengis.net/citygml/cityobjectgroup/2.0",
    "app": "http://www.opengis.net/citygml/appearance/2.0",
    "gml": "http://www.opengis.net/gml",
    "uro": "https://www.geospatial.jp/iur/uro/3.1",
    "xAL": "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
MEMBER = "udx/bldg/a.gml"
TOKYO = "http://www.opengis.net/def/crs/EPSG/0/6697"
ZONE_9 = "EPSG:6677"


def document(*members: str, srs: str | None = ZONE_9, namespaces: dict[str, str] | None = None) -> bytes:
    """A city model of these members, in a plane system (east first) unless told."""
    declared = " ".join(f'xmlns:{k}="{v}"' for k, v in {**NAMESPACES, **(namespaces or {})}.items())
    envelope = f'<gml:boundedBy><gml:Envelope srsName="{srs}"/></gml:boundedBy>' if srs else ""
    body = "\n".join(f"<core:cityObjectMember>{member}</core:cityObjectMember>" for member in members)
    root = f"<core:CityModel {declared}>{envelope}\n{body}\n</core:CityModel>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}'.encode()


def building(body: str, gml_id: str = "b") -> str:
    return f'<bldg:Building gml:id="{gml_id}">{body}</bldg:Building>'


def ring(points: str, gml_id: str = "") -> str:
    attribute = f' gml:id="{gml_id}"' if gml_id else ""
    return f"<gml:LinearRing{attribute}><gml:posList>{points}</gml:posList></gml:LinearRing>"


def polygon(points: str, *holes: str, gml_id: str = "") -> str:
    attribute = f' gml:id="{gml_id}"' if gml_id else ""
    inner = "".join(f"<gml:interior>{ring(hole)}</gml:interior>" for hole in holes)
    outer = ring(points, f"{gml_id}_ring" if gml_id else "")
    return f"<gml:Polygon{attribute}><gml:exterior>{outer}</gml:exterior>{inner}</gml:Polygon>"


def square(x: float = 0.0, z: float = 0.0, size: float = 1.0) -> str:
    """Corners of a closed square whose lower left corner is (x, 0, z)."""
    a, b = x, x + size
    return f"{a} 0 {z} {b} 0 {z} {b} {size} {z} {a} {size} {z} {a} 0 {z}"


def surface(body: str, lod: int = 2, gml_id: str = "") -> str:
    attribute = f' gml:id="{gml_id}"' if gml_id else ""
    return (
        f"<bldg:lod{lod}MultiSurface><gml:MultiSurface{attribute}>{body}</gml:MultiSurface></bldg:lod{lod}MultiSurface>"
    )


def member(body: str) -> str:
    return f"<gml:surfaceMember>{body}</gml:surfaceMember>"


def link(target: str) -> str:
    return f'<gml:surfaceMember xlink:href="#{target}"/>'


def read(data: bytes, *, files: dict[str, bytes] | None = None, crs: Any = None, both: bool = True) -> CityModel:
    """Read one document as udx/bldg/a.gml of a dataset with these other files.

    both: where the compiled reader supports the document, it must give the same model.
    """
    model = read_documents([source_of_bytes("a.gml", data, MEMBER, CodeLists((files or {}).get))], crs=crs)
    if both and crs is None:
        assert differences_of_compiled(model, data, CodeLists((files or {}).get)) == []
    return model


def differences_of_compiled(model: CityModel, data: bytes, lists: CodeLists) -> list[str]:
    """What the compiled reader gives otherwise; nothing where it does not support the document."""
    buffer, end = padded_utf8(data)
    try:
        fast = read_fast(buffer, end, source_of_bytes("a.gml", data, MEMBER, lists))
    except UnsupportedByFastPath:
        return []
    return differences(fast, model)


def code_list(**labels: str) -> bytes:
    """A code list; keys are written with a leading underscore where they start with a digit."""
    entries = "".join(
        f"<gml:dictionaryEntry><gml:Definition><gml:description>{label}</gml:description>"
        f"<gml:name>{code.lstrip('_')}</gml:name></gml:Definition></gml:dictionaryEntry>"
        for code, label in labels.items()
    )
    return f'<gml:Dictionary xmlns:gml="http://www.opengis.net/gml">{entries}</gml:Dictionary>'.encode()


def messages(model: CityModel) -> list[str]:
    return list(model.issues["message"])
