"""A document parsed by two threads, half each: the model of one thread, or no split at all."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

import citygml
from citygml.model import CityModel
from citygml.reader.fast import UnsupportedByFastPath, assembly, read_fast
from citygml.reader.fast.split_document import parse_by_two_threads
from citygml.reader.sources import source_of_bytes
from citygml.reader.text_encoding import padded_utf8
from citygml.scan.values import TextPool
from tests.citygml.documents import building, document, polygon, square, surface
from tests.citygml.same_model import differences

CITY_DATA = os.environ.get("CITY_DATA")
RISK = (
    "<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute><uro:description>1</uro:description>"
    '<uro:depth uom="m">{depth}</uro:depth></uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>'
)
GENERIC = '<gen:stringAttribute name="n{k}"><gen:value>v{k}</gen:value></gen:stringAttribute>'


def house(k: int, link: str | None = None) -> str:
    body = f'<bldg:measuredHeight uom="m">{k}.5</bldg:measuredHeight>' + GENERIC.format(k=k % 3)
    body += RISK.format(depth=k) if k % 2 else ""
    wall = f'<bldg:WallSurface gml:id="w{k}">{surface(polygon(square(k, 5.0)), 2)}</bldg:WallSurface>'
    body += surface(polygon(square(k), gml_id=f"p{k}"), 1) + f"<bldg:boundedBy>{wall}</bldg:boundedBy>"
    if link:
        body += f'<bldg:lod3MultiSurface><gml:MultiSurface><gml:surfaceMember xlink:href="#{link}"/>'
        body += "</gml:MultiSurface></bldg:lod3MultiSurface>"
    return building(body, f"b{k}")


def both(data: bytes, monkeypatch: pytest.MonkeyPatch, split: bool = True) -> CityModel:
    """The document by one thread and by two: the same model, split in two if `split`."""
    buffer, end = padded_utf8(data)
    assert (parse_by_two_threads(buffer, end, TextPool()) is not None) == split
    monkeypatch.setattr(assembly, "MIN_BYTES", 0)
    source = source_of_bytes("a.gml", data, "a.gml")
    one, two = (read_fast(buffer, end, source, threads) for threads in (1, 2))
    assert differences(one, two) == []
    return two


def test_links_across_the_cut_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    houses = [house(k, link=f"p{(k + 6) % 12}") for k in range(12)]
    city = both(document(*houses), monkeypatch)
    assert city.n_objects == 12
    assert len(city.issues) == 0
    assert len(city.risks) == 6
    assert city.polygon_object[city.geometry_polygons[city.geometry_lod == 3]].tolist() == [
        (k + 6) % 12 for k in range(12)
    ]


def test_names_and_paths_in_only_one_half(monkeypatch: pytest.MonkeyPatch) -> None:
    houses = [house(k) for k in range(8)]
    houses[0] = building("<bldg:function>1</bldg:function>", "f")
    houses[7] = building('<bldg:roofType codeSpace="x.xml">2</bldg:roofType>' + house(20), "r")
    city = both(document(*houses), monkeypatch)
    assert city.objects.loc["f", "function"] == "1"
    assert city.objects.loc["r", "roof_type"] == "2"


@pytest.mark.parametrize(
    "disguise",
    ["<!-- {} -->", "<gml:description><![CDATA[{}]]></gml:description>", "<?old {}?>"],
)
def test_a_match_that_ends_no_member_does_not_split(monkeypatch: pytest.MonkeyPatch, disguise: str) -> None:
    hidden = disguise.format("</core:cityObjectMember>" * 400)
    houses = [house(k) for k in range(4)]
    houses[2] = building(hidden + "<bldg:function>1</bldg:function>", "h")
    city = both(document(*houses), monkeypatch, split=False)
    assert city.objects.index.tolist() == ["b0", "b1", "h", "b3"]


def test_documents_that_depend_on_order_are_not_split(monkeypatch: pytest.MonkeyPatch) -> None:
    houses = [house(k) for k in range(8)]
    first = building("", "d").replace("<bldg:Building ", '<bldg:Building xmlns:late="http://example.org/late" ')
    both(document(first, *houses), monkeypatch, split=False)
    both(document(*houses, first), monkeypatch)
    data = document(*houses, house(0))
    buffer, end = padded_utf8(data)
    source = source_of_bytes("a.gml", data, "a.gml")
    monkeypatch.setattr(assembly, "MIN_BYTES", 0)
    with pytest.raises(UnsupportedByFastPath, match="used more than once"):
        read_fast(buffer, end, source, 2)


def test_incomplete_documents_are_not_split(monkeypatch: pytest.MonkeyPatch) -> None:
    both(document(), monkeypatch, split=False)
    both(document(house(0)), monkeypatch)
    data = document(*(house(k) for k in range(6)))
    rng = random.Random(0)
    for _ in range(40):
        at = rng.randrange(len(data))
        buffer, end = padded_utf8(data[:at])
        assert parse_by_two_threads(buffer, end, TextPool()) is None


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
def test_real_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembly, "MIN_BYTES", 0)
    n = 0
    for path in sorted(Path(CITY_DATA or "").rglob("citygml/**/*.gml")):
        if 100_000 < path.stat().st_size < 4_000_000:
            try:
                one = citygml.read(path, engine="fast")
            except citygml.CityGmlError:
                continue
            assert differences(one, citygml.read(path, engine="fast", threads=2)) == [], path
            n += 1
    assert n > 40
