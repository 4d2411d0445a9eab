"""The compiled path against the reference reader: the same model to the order of every row.

On real files, and on documents with oddities; reasons to leave a document to the reference reader are
listed here, so that a new one fails a test.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citygml.model import CityModel
from citygml.reader.fast import UnsupportedByFastPath, read_fast
from citygml.reader.reference import read_documents
from citygml.reader.sources import Source, source_of_bytes, source_of_file
from citygml.reader.text_encoding import padded_utf8
from tests.citygml.documents import building, document, polygon, square, surface
from tests.citygml.same_model import differences

CITY_DATA = os.environ.get("CITY_DATA")
MAX_BYTES = 500_000
# Reasons among the real files: left to the reference reader, or no CRS to read them with.
REASONS = (
    "positions without srsName", "an unknown srsName", "XML that is not well-formed", "gml:coordinates", "gml:Curve",
    "coordinates in several systems", "a gml:id used more than once", "core:lod1Solid",
    "an undeclared namespace prefix", "app:textureCoordinates", "bldg:lod1Solid",
    "an xlink to an element that is no surface",
)  # fmt: skip


def fast(source: Source) -> CityModel:
    buffer, end = padded_utf8(source.bytes())
    return read_fast(buffer, end, source)


def check(source: Source) -> bool:
    """Whether the compiled path supports the document; the model must then be the reference reader's."""
    try:
        model = fast(source)
    except UnsupportedByFastPath as reason:
        if str(reason) not in REASONS:
            raise
        return False
    other = read_documents([source])
    found = [text for text in differences(model, other) if not text.startswith("issues")]
    assert found == [], source.name
    ours = list(model.issues.itertuples(index=False))
    theirs = [row for row in other.issues.itertuples(index=False) if not row.message.startswith("code list")]
    assert [row.message for row in ours] == [row.message for row in theirs], source.name
    return True


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
def test_real_files() -> None:
    root = Path(CITY_DATA or "") / "citygml"
    seen: set[bytes] = set()
    taken = refused = 0
    for path in sorted([*root.rglob("*.gml"), *root.rglob("*.citygml")]):
        data = path.read_bytes()
        digest = hashlib.md5(data).digest()
        if len(data) <= MAX_BYTES and digest not in seen:
            seen.add(digest)
            took = check(source_of_file(path))
            taken, refused = taken + took, refused + (not took)
    assert taken > 9 * refused, (taken, refused)


ODD = st.sampled_from(
    [
        "<gml:name>A &amp; B &#x6e2f;</gml:name>",
        "<gml:name><![CDATA[a < b & c]]></gml:name>",
        "<gml:name>one<!-- two --> three</gml:name>",
        "<gml:name>first</gml:name><gml:name>second</gml:name>",
        "<gml:name/>",
        "<gml:description>\r\n  two\r\n  lines </gml:description>",
        "<bldg:measuredHeight uom='m'>12.5</bldg:measuredHeight>",
        "<bldg:measuredHeight uom='cm'>1250</bldg:measuredHeight>",
        "<bldg:measuredHeight uom='ha'>1</bldg:measuredHeight>",
        "<bldg:measuredHeight>-9999</bldg:measuredHeight>",
        "<bldg:measuredHeight>tall</bldg:measuredHeight>",
        "<bldg:storeysAboveGround>9999</bldg:storeysAboveGround>",
        "<bldg:storeysAboveGround>3</bldg:storeysAboveGround>",
        "<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>",
        "<bldg:class>Null</bldg:class>",
        "<bldg:usage codeSpace='../../codelists/u.xml'>411</bldg:usage>",
        "<bldg:usage>412</bldg:usage>",
        "<bldg:usage codeSpace=' \n'>413</bldg:usage>",
        "<gen:stringAttribute name='x+/('><gen:value>v</gen:value></gen:stringAttribute>",
        "<gen:stringAttribute name='建物ID'><gen:value>13-1</gen:value></gen:stringAttribute>",
        "<gen:stringAttribute name='none'/>",
        "<gen:measureAttribute name='m'><gen:value uom='m'> 3 </gen:value></gen:measureAttribute>",
        "<gen:genericAttributeSet name='川（洪水）'><gen:stringAttribute name='規模'><gen:value>L2</gen:value>"
        "</gen:stringAttribute><gen:measureAttribute name='浸水深'><gen:value uom='m'>0.62</gen:value>"
        "</gen:measureAttribute><gen:intAttribute name='他'><gen:value>1</gen:value></gen:intAttribute>"
        "</gen:genericAttributeSet>",
        "<gen:genericAttributeSet name='s'><gen:genericAttributeSet name='t'><gen:intAttribute name='i'>"
        "<gen:value>7</gen:value></gen:intAttribute></gen:genericAttributeSet></gen:genericAttributeSet>",
        "<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute><uro:description codeSpace='d.xml'>1"
        "</uro:description><uro:rank>2</uro:rank><uro:depth uom='m'>3.2</uro:depth><uro:scale>2</uro:scale>"
        "<uro:duration uom='hour'>12</uro:duration><uro:extra>e</uro:extra></uro:RiverFloodingRiskAttribute>"
        "</uro:bldgDisasterRiskAttribute>",
        "<uro:bldgDisasterRiskAttribute><uro:TsunamiRiskAttribute><uro:rankOrg codeSpace='r.xml'>4</uro:rankOrg>"
        "<uro:depth uom='furlong'>1</uro:depth></uro:TsunamiRiskAttribute></uro:bldgDisasterRiskAttribute>",
        "<uro:bldgKeyValuePairAttribute><uro:KeyValuePairAttribute><uro:key codeSpace='k.xml'>107</uro:key>"
        "<uro:codeValue>3</uro:codeValue></uro:KeyValuePairAttribute></uro:bldgKeyValuePairAttribute>",
        "<uro:buildingIDAttribute><uro:BuildingIDAttribute><uro:buildingID>13101-bldg-1</uro:buildingID>"
        "<uro:city codeSpace='c.xml'>13101</uro:city></uro:BuildingIDAttribute></uro:buildingIDAttribute>",
        "<foo:unknown xmlns:foo='http://example.org/foo' role='r'><foo:leaf uom='x'>1</foo:leaf></foo:unknown>",
        "<bldg:lod4MultiSurface/>",
        "<bldg:lod0RoofEdge>" + "<gml:MultiSurface><gml:surfaceMember>" + polygon(square(), square(0.2, 0, 0.1))
        + "</gml:surfaceMember></gml:MultiSurface></bldg:lod0RoofEdge>",
        "<bldg:boundedBy><bldg:WallSurface gml:id='w'><gml:name>south</gml:name><bldg:lod2MultiSurface>"
        "<gml:MultiSurface gml:id='ms'><gml:surfaceMember>" + polygon(square(3), gml_id="wp")
        + "</gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>",
        "<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface><gml:surfaceMember xlink:href='#wp'/>"
        "<gml:surfaceMember><gml:OrientableSurface orientation='-'><gml:baseSurface xlink:href='#ms'/>"
        "</gml:OrientableSurface></gml:surfaceMember></gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>",
        "<uro:ownerType codeSpace='  '>1</uro:ownerType>",
        "<bldg:lod3MultiSurface xlink:href='#ms'/>",
        "<bldg:lod3Solid xlink:href='#nowhere'/>",
        surface(polygon("0 0 0 1 0 0 1 1 0 0 1 0"), 1),
        surface(polygon("0 0 1 0 1 1 0 0"), 1).replace("<gml:posList>", '<gml:posList srsDimension="2">'),
        "<bldg:lod1TerrainIntersection><gml:MultiCurve><gml:curveMember><gml:LineString><gml:posList>0 0 0 1 1 1"
        "</gml:posList></gml:LineString></gml:curveMember></gml:MultiCurve></bldg:lod1TerrainIntersection>",
        "<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id='part'><bldg:measuredHeight>3</bldg:measuredHeight>"
        + surface(polygon(square(9)), 1) + "</bldg:BuildingPart></bldg:consistsOfBuildingPart>",
        "<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:Locality>"
        "<xAL:LocalityName>東京都</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails>"
        "</core:xalAddress></core:Address></bldg:address>",
    ]
)  # fmt: skip


@given(
    st.lists(ODD, max_size=12),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
    st.sampled_from(["utf-8", "cp932", "utf-16"]),
)
@settings(deadline=None, max_examples=120)
def test_documents_with_oddities(parts: list[str], line: str, mark: bool, encoding: str) -> None:
    body = line.join(parts)
    data = document(building(body), building(surface(polygon(square(50)), 1), "other")).decode()
    name = {"cp932": "Shift_JIS", "utf-16": "UTF-16"}.get(encoding, "UTF-8")
    text = data.replace("UTF-8", name)
    raw = text.encode(encoding)
    if mark and encoding == "utf-8":
        raw = b"\xef\xbb\xbf" + raw
    check(source_of_bytes("udx/bldg/a.gml", raw, "udx/bldg/a.gml"))


def test_every_oddity_alone_is_read_by_the_compiled_path() -> None:
    declined = []
    for part in ODD.elements:  # type: ignore[attr-defined]
        data = document(building(part + surface(polygon(square(50)), 1)))
        if not check(source_of_bytes("a.gml", data, "a.gml")):
            declined.append(part)
    assert len(declined) == 0, declined


def test_an_unusual_declaration_is_left_to_the_reference_reader() -> None:
    data = document(building(surface(polygon(square(50)), 1)))
    for odd in ("<?xml version='>' encoding='UTF-8'?>", "<?xml encoding='UTF-8'?>", "<?xml version='1.0' x='1'?>"):
        with pytest.raises(UnsupportedByFastPath, match="declaration"):
            fast(source_of_bytes("a.gml", odd.encode() + data.split(b"?>", 1)[1], "a.gml"))
