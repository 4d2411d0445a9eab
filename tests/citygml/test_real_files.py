"""Every real file: what the reader gives equals what plain counting on the raw XML gives."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest

from citygml.errors import CityGmlSyntaxError, CrsError
from citygml.model import CityModel
from citygml.reader.reference import read_file
from tests.citygml.raw_count import RawFile, gml_id, ring_points

ROOT = Path(os.environ.get("CITY_DATA", "/nonexistent")) / "citygml"
FILES = sorted(p for p in ROOT.rglob("*") if p.suffix in (".gml", ".citygml"))
pytestmark = [pytest.mark.real, pytest.mark.needs("CITY_DATA/citygml")]


def read(path: Path) -> CityModel:
    """Read a file; where it names no known CRS, as plain numbers."""
    try:
        return read_file(path)
    except CrsError:
        return read_file(path, crs="unknown")


def issues(model: CityModel, *words: str) -> int:
    return sum(any(word in message for word in words) for message in model.issues["message"])


@pytest.mark.parametrize("path", FILES, ids=lambda p: "/".join(p.parts[-3:]))
def test_counts_equal_those_on_the_raw_xml(path: Path) -> None:
    try:
        raw = RawFile(path)
    except ElementTree.ParseError:
        check_malformed(path)
        return
    model = read(path)
    check_features(model, raw)
    check_geometry(model, raw)
    check_links(model, raw)
    check_risks(model, raw)
    check_textures(model, raw)


def check_malformed(path: Path) -> None:
    """Not well-formed: read with an issue, or refused when there is no XML in it at all."""
    if b"<" not in path.read_bytes():
        with pytest.raises(CityGmlSyntaxError, match="not XML"):
            read(path)
        return
    assert issues(read(path), "not well-formed") == 1


def check_features(model: CityModel, raw: RawFile) -> None:
    assert (model.objects["parent"] == -1).sum() == len(raw.members)
    ids = pd.Series([*model.objects.index, *model.boundaries.index], dtype=object).dropna()
    expected = raw.feature_ids()
    # Ids of features nobody's schema names are listed as unknown, never as counted.
    unknown = {i for i in expected if i not in set(ids)}
    assert ids.value_counts().to_dict() == {i: n for i, n in expected.items() if i not in unknown}
    known_ade = ("citygml.org/ade", "citygml.org/ade/")
    for identifier in unknown:
        assert any(ade in raw.file_ids[identifier].tag for ade in known_ade), identifier


def check_geometry(model: CityModel, raw: RawFile) -> None:
    assert model.n_polygons == len(raw.polygons)
    rings = raw.rings
    assert len(model.ring_offsets) - 1 == len(rings)
    closed_by_us = issues(model, "ring is not closed")
    assert len(model.vertices) == sum(ring_points(ring) for ring in rings) + closed_by_us
    if model.n_polygons:
        assert np.isfinite(model.vertices[:, :2]).all()
    if rings:
        first = next(t for e in rings[0].iter() if (t := (e.text or "").strip())).replace(",", " ").split()
        assert {model.vertices[0, 0], model.vertices[0, 1]} == {float(first[0]), float(first[1])}


def check_links(model: CityModel, raw: RawFile) -> None:
    hrefs = list(raw.hrefs())
    missing = sum(raw.target(member, identifier) is None for member, identifier in hrefs)
    assert issues(model, "has no target") == missing
    assert len(model.geometry_polygons) == raw.geometry_references()


def check_risks(model: CityModel, raw: RawFile) -> None:
    assert len(model.risks) == raw.risk_records()
    np.testing.assert_array_equal(model.risks["depth"].dropna(), raw.risk_depths())


def check_textures(model: CityModel, raw: RawFile) -> None:
    expected = raw.textured_rings()
    points = {gml_id(ring): ring_points(ring) for ring in raw.rings}
    themes = {theme for theme, _ in expected}
    for theme, appearance in model.appearances.items():
        fitting = [n for (t, ring), n in expected.items() if t == theme and points[ring] == n]
        assert np.isfinite(appearance.uv).all(axis=1).sum() == sum(fitting)
        if theme in themes:
            assert (appearance.polygon_image >= 0).any()
    assert themes <= set(model.appearances)


def rings_of(model: CityModel, gml_id: str) -> list[bytes]:
    """Rings of an object's own polygons, as sortable bytes: their order is the file's business."""
    row = model.objects.index.get_loc(gml_id)
    polygons = np.flatnonzero(model.polygon_object == row)
    rings = [r for p in polygons for r in range(model.polygon_offsets[p], model.polygon_offsets[p + 1])]
    return sorted(model.vertices[model.ring_offsets[r] : model.ring_offsets[r + 1]].tobytes() for r in rings)


def equal_values(one: CityModel, other: CityModel, gml_ids: list[str]) -> int:
    """Number of attribute values both files give; they must be equal."""
    columns = one.objects.columns.intersection(other.objects.columns).difference(["parent", "file", "type"])
    a = one.objects.loc[gml_ids, columns].astype(object)
    b = other.objects.loc[gml_ids, columns].astype(object)
    both = a.notna() & b.notna()
    assert (a.eq(b) | ~both).all(axis=None)
    return int(both.sum().sum())


OGC = "opengeospatial_CityGML-3.0Encodings/Moved_to_CITYGML-3.0Encoding_CityGML/Examples"
SAME_COLUMNS = ["class", "function", "usage", "measured_height", "storeys_above_ground"]


def test_same_building_in_citygml_2_and_3() -> None:
    folder = ROOT / OGC / "ADE-examples/Urban-Planning-ADE"
    two = read(folder / "53394517_bldg_6697_2_op_CityGML2.gml")
    three = read(folder / "53394517_bldg_6697_2_op_CityGML3.gml")
    assert (two.files["citygml_version"][0], three.files["citygml_version"][0]) == ("2.0", "3.0")
    assert (two.files["iur_version"][0], three.files["iur_version"][0]) == ("1.5", "1.5")
    (gml_id,) = two.objects.index
    assert rings_of(two, gml_id) == rings_of(three, gml_id)
    assert sorted(two.polygon_surface[two.polygon_lod == 2]) == sorted(three.polygon_surface[three.polygon_lod == 2])
    assert equal_values(two, three, [gml_id]) == 12  # nine values, and three labels of the standard code lists
    pd.testing.assert_frame_equal(two.extras[["path", "value"]], three.extras[["path", "value"]])


def test_same_hundred_buildings_in_citygml_1_and_3() -> None:
    folder = ROOT / "citygml4j_citygml4j/citygml4j-samples"
    one = read(folder / "datasets/LOD2_Buildings_v100.gml")
    three = read(folder / "input/datasets/lod2_buildings_v3.gml")
    assert list(one.objects.index) == list(three.objects.index)
    pd.testing.assert_frame_equal(one.objects[SAME_COLUMNS], three.objects[SAME_COLUMNS])
    assert one.n_polygons == three.n_polygons
    for code in np.unique(one.polygon_surface):
        assert (one.polygon_surface == code).sum() == (three.polygon_surface == code).sum()


HOUSES = ["LOD0-EPSG25832", "LOD1-EPSG25832", "LOD2-EPSG25832", "LOD1-LocalEngineeringCRS"]


@pytest.mark.parametrize("name", HOUSES)
def test_same_house_in_citygml_2_and_3(name: str) -> None:
    folder = ROOT / OGC / "Examples-from-CityGML-2.0/building"
    two, three = (read(folder / version / f"Building_{name}.gml") for version in ("CityGMLv2", "CityGMLv3"))
    house = two.objects.index[0]
    assert rings_of(two, house) == rings_of(three, house)
    assert equal_values(two, three, [house]) >= 8


FLOW = "reearth_reearth-flow/engine/testing/data/testcases/quality-check"
CASES_31 = "plateau4/01-02-common/C08/udx/bldg/54377074_bldg_6697_op.gml"
MESH_CASE = "02-bldg/Z-bldg-03_meshcode-extractor_03/udx/bldg/equal_area_cross_mesh.gml"


@pytest.mark.parametrize(
    ("one", "other", "versions", "values"),
    [
        (CASES_31, "plateau6/01-02-common/C05/udx/bldg/54377074_bldg_6697_op.gml", ("3.1", "4.0"), 36),
        (f"plateau4/{MESH_CASE}", f"plateau6/{MESH_CASE}", ("3.1", "4.0"), 12),
        ("plateau4/02-bldg/L13_LOD0_01/udx/bldg/L13_LOD0_01.gml", CASES_31, ("3.0", "3.1"), 36),
    ],
)
def test_same_buildings_in_two_iur_editions(one: str, other: str, versions: tuple[str, str], values: int) -> None:
    """The quality-check cases of PLATEAU 4 and 6 share buildings by gml:id.

    One building of the third pair has its footprint spoilt on purpose; its attributes are the same.
    """
    old, new = read(ROOT / FLOW / one), read(ROOT / FLOW / other)
    assert (old.files["iur_version"][0], new.files["iur_version"][0]) == versions
    shared = list(old.objects.index.intersection(new.objects.index))
    same = [rings_of(old, gml_id) == rings_of(new, gml_id) for gml_id in shared]
    assert sum(same) >= len(shared) - (versions[0] == "3.0")
    assert equal_values(old, new, shared) >= values


def test_code_lists_decode() -> None:
    """Codes of a tile with its lists beside it have their words."""
    small = [p for p in FILES if p.stat().st_size < 400_000 and "udx" in p.parts]
    candidates = [p for p in small if p.parents[2].joinpath("codelists").is_dir()]
    decoded = undecoded = 0
    for path in candidates[:40]:
        try:
            model = read(path)
        except CityGmlSyntaxError:
            continue
        for column in model.objects.columns[model.objects.columns.str.endswith("_label")]:
            labels, codes = model.objects[column], model.objects[column.removesuffix("_label")]
            assert not (labels.notna() & codes.isna()).any()
            decoded += int(labels.notna().sum())
            undecoded += int((labels.isna() & codes.notna()).sum())
    assert decoded > 2 * undecoded
