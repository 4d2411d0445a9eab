"""Rules of a delivery beyond geometry: each document has one fault, and `quality` finds that one."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import numpy as np
import pandas as pd
import pytest
from pyproj import Transformer

import citygml
from citygml.model import Appearance, CityModel
from citygml.validation import RULES
from tests.citygml.documents import TOKYO, building, code_list, document, member, polygon, read, ring, surface
from tests.citygml.faulty_solids import box, model_of

USAGE = '<bldg:usage codeSpace="../../codelists/Building_usage.xml">{}</bldg:usage>'
MIDDLE = (35.6875, 139.69375)  # of mesh 53394525
NORTH = (35.69, 139.69)


def name(k: int) -> str:
    return f"bldg_{UUID(int=k)}"


def house(
    k: int = 1, *, at: tuple[float, float] = MIDDLE, height: float = 9.0, base: float = 3.0, more: str = ""
) -> str:
    """A box of 10 by 10 m in degrees, as PLATEAU writes it; the outline at LOD0, the solid at LOD1."""
    y, x = at
    dy, dx = 10.0 / 110_950.0, 10.0 / 90_600.0
    corners = [(y, x), (y, x + dx), (y + dy, x + dx), (y + dy, x)]

    def face(*points: tuple[float, float, float]) -> str:
        return member(polygon(" ".join(f"{a:.9f} {b:.9f} {z}" for a, b, z in (*points, points[0]))))

    low, high = ([(*c, z) for c in corners] for z in (base, base + height))
    walls = [face(low[i], low[i - 3], high[i - 3], high[i]) for i in range(4)]
    faces = "".join([face(*low[::-1]), face(*high), *walls])
    solid = f"<gml:Solid><gml:exterior><gml:CompositeSurface>{faces}</gml:CompositeSurface></gml:exterior></gml:Solid>"
    edge = f"<gml:MultiSurface>{face(*[(*c, 0.0) for c in corners])}</gml:MultiSurface>"
    parts = f"<bldg:lod0RoofEdge>{edge}</bldg:lod0RoofEdge><bldg:lod1Solid>{solid}</bldg:lod1Solid>"
    return building(f"<bldg:measuredHeight uom='m'>{abs(height)}</bldg:measuredHeight>{more}{parts}", name(k))


def city(folder: Path, *members: str, mesh: str = "53394525", lists: bool = True) -> Path:
    path = folder / "udx/bldg" / f"{mesh}_bldg_6697_op.gml"
    path.parent.mkdir(parents=True, exist_ok=True)
    body = document(*members, srs=TOKYO)
    path.write_bytes(body.replace(b"<core:cityObjectMember>", b"\n<core:cityObjectMember>"))
    if lists:
        (folder / "codelists").mkdir(exist_ok=True)
        (folder / "codelists/Building_usage.xml").write_bytes(code_list(_411="house"))
    return folder


def found(folder: Path) -> pd.DataFrame:
    return citygml.quality(citygml.read(folder)).findings


def test_a_delivery_without_faults(tmp_path: Path) -> None:
    """Two houses of a made-up mesh: nothing is found, and every rule but the ground was checked."""
    apart = (MIDDLE[0] + 0.001, MIDDLE[1])
    checked = citygml.quality(citygml.read(city(tmp_path, house(1, more=USAGE.format(411)), house(2, at=apart))))
    assert checked.n_findings == 0, checked.to_text()
    assert checked.rules.index[checked.rules["n_checked"] < 0].tolist() == ["height_ground"]
    assert checked.rules.loc["203", "n_checked"] == 14
    assert checked.rules.loc["405", "n_checked"] == 2
    assert checked.rules.loc["outside_mesh", "n_checked"] == 2
    assert "No rule is broken" not in checked.to_text()
    assert checked.to_text(lang="ja").startswith("未検査")


@pytest.mark.parametrize(
    ("rule", "members", "value"),
    [
        ("id_missing", [house(1).replace(f' gml:id="{name(1)}"', "")], None),
        ("id_form", [house(1).replace(name(1), "house_1")], None),
        ("id_repeated", [house(1), house(1, at=(MIDDLE[0] + 0.001, MIDDLE[1]))], None),
        ("code_not_in_list", [house(1, more=USAGE.format(411)), house(2, at=NORTH, more=USAGE.format(999))], 1),
        ("height_none", [house(1, height=0.05)], 0.05),
        ("height_measured", [house(1).replace(">9.0<", ">30.0<")], -21.0),
        ("overlap", [house(1), house(2, at=(MIDDLE[0], MIDDLE[1] + 5.0 / 90_600.0))], 50.0),
        ("outside_mesh", [house(1, at=(MIDDLE[0], 139.7001))], 9.06 + 5.0),
        ("link_unresolved", [house(1, more='<bldg:lod2MultiSurface><gml:MultiSurface><gml:surfaceMember '
                                           'xlink:href="#none"/></gml:MultiSurface></bldg:lod2MultiSurface>')], None),
        ("value_unreadable", [house(1, more="<bldg:storeysAboveGround>two</bldg:storeysAboveGround>")], None),
        ("dropped", [house(1, more=surface(member("<gml:Polygon/>")))], None),
    ],
)  # fmt: skip
def test_one_fault_is_found_alone(tmp_path: Path, rule: str, members: list[str], value: float | None) -> None:
    rows = found(city(tmp_path, *members))
    ours = rows[rows["rule"] == rule]
    assert len(ours) == 1
    assert set(rows["rule"]) <= {rule, "301"}  # a box of no height has equal edges, which val3dity sees too
    if value is not None:
        assert ours["value"].iloc[0] == pytest.approx(value, rel=0.02)
    assert ours["file"].iloc[0].endswith("53394525_bldg_6697_op.gml")
    if rule != "id_missing":
        text = Path(ours["file"].iloc[0]).read_text(encoding="utf-8").splitlines()
        line = int(ours["line"].iloc[0])
        assert line > 0
        gml_id = ours["gml_id"].iloc[0]
        assert gml_id in text[line - 1]


def test_codes_of_a_list_that_is_not_there(tmp_path: Path) -> None:
    more = '<bldg:class codeSpace="../../codelists/Town_kind.xml">1</bldg:class>'
    rows = found(city(tmp_path, house(1, more=more)))
    assert rows["rule"].tolist() == ["code_without_list"]
    assert rows["detail"].tolist() == ["class = 1"]


def test_the_same_id_in_two_files(tmp_path: Path) -> None:
    city(tmp_path, house(1))
    city(tmp_path, house(1, at=(MIDDLE[0], 139.7061)), mesh="53394526")
    rows = found(tmp_path)
    assert rows["rule"].tolist() == ["id_repeated"]
    assert "53394525" in rows["detail"][0]
    assert "53394526" in rows["file"][0]


def test_a_truncated_document_is_an_incomplete_one(tmp_path: Path) -> None:
    folder = city(tmp_path, house(1), house(2, at=(35.69, 139.69)))
    path = next(folder.rglob("*.gml"))
    path.write_bytes(path.read_bytes()[:-400])
    assert "incomplete" in set(found(folder)["rule"])


def test_bases_against_the_ground_that_is_given() -> None:
    """Three boxes with their bases at 3 m: one over ground at 3, one at 0 (within 3 m), one at -8."""
    model = model_of([box((0, 0, 3))], [box((50, 0, 3))], [box((100, 0, 3))])

    def ground(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.select([x < 25, x < 75], [3.0, 0.5], -8.0)

    rows = citygml.quality(model, ground=ground).findings
    assert rows[["rule", "gml_id", "value"]].to_numpy().tolist() == [["height_ground", "b2", 11.0]]


def test_bases_against_the_relief_of_the_model(tmp_path: Path) -> None:
    """A tilted plane as TIN: its height at the middle of the house is closed form."""
    y, x = MIDDLE
    points = [(y - 0.002, x - 0.002, 0.0), (y - 0.002, x + 0.004, 0.0), (y + 0.004, x - 0.002, 30.0)]
    text = " ".join(f"{a} {b} {z}" for a, b, z in (*points, points[0]))
    triangle = f"<gml:Triangle><gml:exterior>{ring(text)}</gml:exterior></gml:Triangle>"
    patches = f"<gml:trianglePatches>{triangle}</gml:trianglePatches>"
    tin = f"<dem:tin><gml:TriangulatedSurface>{patches}</gml:TriangulatedSurface></dem:tin>"
    component = f"<dem:reliefComponent><dem:TINRelief><dem:lod>1</dem:lod>{tin}</dem:TINRelief></dem:reliefComponent>"
    relief = f'<dem:ReliefFeature gml:id="{name(9)}"><dem:lod>1</dem:lod>{component}</dem:ReliefFeature>'
    middle = y + 5.0 / 110_950.0
    ground = 30.0 * (middle - (y - 0.002)) / 0.006
    for base, expected in ((ground, 0), (ground + 2.9, 0), (ground + 3.1, 1), (ground - 3.1, 1)):
        rows = found(city(tmp_path, relief, house(1, base=base)))
        rows = rows[rows["rule"] == "height_ground"]
        assert len(rows) == expected
        if expected:
            assert rows["value"].iloc[0] == pytest.approx(base - ground, abs=0.01)


def textured(uv: np.ndarray, resolved: str | None) -> CityModel:
    model = model_of([box()])
    images = pd.DataFrame({"path": ["wall.jpg"], "resolved": [resolved], "wrap_mode": [None]}, dtype=object)
    look = Appearance(
        images=images, polygon_image=np.array([0, 0, -1, -1, -1, -1], np.int32), uv=uv.astype(np.float32),
        materials=pd.DataFrame(), polygon_material=np.full(6, -1, np.int32),
    )  # fmt: skip
    return replace(model, appearances={"": look})


def test_textures() -> None:
    uv = np.full((30, 2), np.nan)
    uv[:10] = np.tile([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], (2, 1))
    assert citygml.quality(textured(uv, "x/wall.jpg")).n_findings == 0
    gone = citygml.quality(textured(uv, None)).findings
    assert gone[["rule", "value", "detail"]].to_numpy().tolist() == [["image_missing", 2.0, "wall.jpg"]]
    uv[6] = [1.25, 0.5]
    outside = citygml.quality(textured(uv, "x/wall.jpg")).findings
    assert outside[["rule", "polygon"]].to_numpy().tolist() == [["uv_outside", 1]]
    assert outside["value"][0] == pytest.approx(0.25)


def test_degrees_are_measured_in_metres() -> None:
    """A square whose corner is 4 cm above the others leaves the plane by 1 cm in degrees too (203 above 0.01 m)."""
    to_degrees = Transformer.from_crs(6677, 6668, always_xy=True)
    for lift, expected in ((0.039, []), (0.041, ["203"])):
        corners = [(0.0, 0.0, 0.0), (10.0, 0.0, 0.0), (10.0, 10.0, lift), (0.0, 10.0, 0.0), (0.0, 0.0, 0.0)]
        longitude, latitude = to_degrees.transform(*np.array(corners)[:, :2].T)
        text = " ".join(f"{b:.12f} {a:.12f} {c[2]}" for a, b, c in zip(longitude, latitude, corners))
        rules = citygml.quality(
            read(document(building(surface(member(polygon(text))), name(1)), srs=TOKYO)), lines=False
        )
        assert [rule for rule in rules.findings["rule"] if rule.isdigit()] == expected


def test_a_model_without_crs_is_taken_to_be_in_metres() -> None:
    model = replace(model_of([box()[:-1]]), crs=None)
    assert citygml.quality(model).findings["rule"].tolist() == ["302"]


def test_every_rule_has_a_title_in_both_languages() -> None:
    checked = citygml.quality(CityModel())
    english, japanese = checked.titles(), checked.titles(lang="ja")
    assert english.index.tolist() == list(RULES)
    assert english.is_unique
    assert all(re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text) for text in japanese)
