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
from citygml.reference import read_file
from tests.citygml.raw_count import RawFile, gml_id, ring_points

ROOT = Path(os.environ.get("CITY_DATA", "")) / "citygml"
FILES = sorted(p for p in ROOT.rglob("*") if p.suffix in (".gml", ".citygml")) if ROOT.name and ROOT.is_dir() else []
pytestmark = [pytest.mark.real, pytest.mark.skipif(not FILES, reason="CITY_DATA is unset or has no CityGML")]


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
    try:
        model = read(path)
    except CityGmlSyntaxError as error:
        assert str(path) in str(error)
        return
    assert issues(model, "not well-formed") == 1


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
    assert model.n_polygons == sum(1 for _ in raw.polygons())
    rings = list(raw.rings())
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
    assert issues(model, "resolves to nothing") == missing + issues(model, "target")
    assert len(model.geometry_polygons) == raw.geometry_references()


def check_risks(model: CityModel, raw: RawFile) -> None:
    assert len(model.risks) == raw.risk_records()
    np.testing.assert_array_equal(model.risks["depth"].dropna(), raw.risk_depths())


def check_textures(model: CityModel, raw: RawFile) -> None:
    expected = raw.textured_rings()
    points = {gml_id(ring): ring_points(ring) for ring in raw.rings()}
    themes = {theme for theme, _ in expected}
    for theme, appearance in model.appearances.items():
        fitting = [n for (t, ring), n in expected.items() if t == theme and points[ring] == n]
        assert np.isfinite(appearance.uv).all(axis=1).sum() == sum(fitting)
        if theme in themes:
            assert (appearance.polygon_image >= 0).any()
    assert themes <= set(model.appearances)


def building_columns(model: CityModel, gml_id: str) -> pd.Series:
    return model.objects.loc[gml_id]


def volume_of_extent(model: CityModel) -> np.ndarray:
    return np.concatenate([model.vertices.min(axis=0), model.vertices.max(axis=0)])


OGC = "opengeospatial_CityGML-3.0Encodings/Moved_to_CITYGML-3.0Encoding_CityGML/Examples"
SAME_COLUMNS = ["class", "function", "usage", "measured_height", "storeys_above_ground", "year_of_construction"]


def test_same_building_in_citygml_2_and_3() -> None:
    folder = ROOT / OGC / "ADE-examples/Urban-Planning-ADE"
    two = read(folder / "53394517_bldg_6697_2_op_CityGML2.gml")
    three = read(folder / "53394517_bldg_6697_2_op_CityGML3.gml")
    assert (two.files["citygml_version"][0], three.files["citygml_version"][0]) == ("2.0", "3.0")
    np.testing.assert_array_equal(two.vertices, three.vertices)
    np.testing.assert_array_equal(two.ring_offsets, three.ring_offsets)
    np.testing.assert_array_equal(two.polygon_surface > 0, three.polygon_surface > 0)
    assert list(two.objects.index) == list(three.objects.index)
    pd.testing.assert_frame_equal(two.objects[SAME_COLUMNS], three.objects[SAME_COLUMNS])
    for name in ("building_roof_edge_area", "survey_year", "city", "prefecture"):
        assert two.objects[name].equals(three.objects[name]), name


def test_same_hundred_buildings_in_citygml_1_and_3() -> None:
    folder = ROOT / "citygml4j_citygml4j/citygml4j-samples"
    one = read(folder / "datasets/LOD2_Buildings_v100.gml")
    three = read(folder / "input/datasets/lod2_buildings_v3.gml")
    assert list(one.objects.index) == list(three.objects.index)
    pd.testing.assert_frame_equal(one.objects[SAME_COLUMNS], three.objects[SAME_COLUMNS])
    np.testing.assert_allclose(volume_of_extent(one), volume_of_extent(three))
    assert one.n_polygons == three.n_polygons
    assert one.polygon_surface.tolist().count(2) == three.polygon_surface.tolist().count(2)


@pytest.mark.parametrize("name", ["LOD0", "LOD1", "LOD2", "LOD1-Local"])
def test_same_house_in_citygml_2_and_3(name: str) -> None:
    folder = ROOT / OGC / "Examples-from-CityGML-2.0/building"
    file = "Building_LOD1-LocalEngineeringCRS.gml" if "Local" in name else f"Building_{name}-EPSG25832.gml"
    two, three = read(folder / "CityGMLv2" / file), read(folder / "CityGMLv3" / file)
    houses = [m.polygon_object == list(m.objects["type"]).index("bldg:Building") for m in (two, three)]
    assert houses[0].sum() == houses[1].sum()
    corners = [np.unique(m.vertices, axis=0) for m in (two, three)]
    np.testing.assert_allclose(corners[0].min(axis=0), corners[1].min(axis=0))
    addresses = [m.objects.filter(like="address_").stack().tolist() for m in (two, three)]
    assert sorted(addresses[0]) == sorted(addresses[1])


FLOW = "reearth_reearth-flow/engine/testing/data/testcases/quality-check"


def test_same_tile_in_iur_3_and_4() -> None:
    """The quality-check cases of PLATEAU 4 (i-UR 3.1) and 6 (i-UR 4.0) share buildings by gml:id."""
    old = read(ROOT / FLOW / "plateau4/02-bldg/Z-bldg-03_meshcode-extractor_03/udx/bldg/equal_area_cross_mesh.gml")
    new = read(ROOT / FLOW / "plateau6/02-bldg/Z-bldg-03_meshcode-extractor_03/udx/bldg/equal_area_cross_mesh.gml")
    assert (old.files["iur_version"][0], new.files["iur_version"][0]) == ("3.1", "4.0")
    shared = old.objects.index.intersection(new.objects.index)
    assert len(shared) == 3
    for gml_id in shared:
        before, after = rings_of(old, gml_id), rings_of(new, gml_id)
        assert len(before) == len(after)
        for a, b in zip(before, after):
            np.testing.assert_allclose(a, b)
    columns = old.objects.columns.intersection(new.objects.columns).difference(["parent", "file"])
    both = columns[old.objects.loc[shared, columns].notna().all() & new.objects.loc[shared, columns].notna().all()]
    assert {"measured_height", "building_id"} & set(both)


def rings_of(model: CityModel, gml_id: str) -> list[np.ndarray]:
    row = model.objects.index.get_loc(gml_id)
    polygons = np.flatnonzero(model.polygon_object == row)
    rings = [r for p in polygons for r in range(model.polygon_offsets[p], model.polygon_offsets[p + 1])]
    return [model.vertices[model.ring_offsets[r] : model.ring_offsets[r + 1]] for r in rings]


def test_code_lists_decode() -> None:
    decoded = 0
    for path in FILES:
        if not any((folder / "codelists").is_dir() for folder in path.parents):
            continue
        model = read(path)
        for column in model.objects.columns:
            if column.endswith("_label"):
                labels, codes = model.objects[column], model.objects[column.removesuffix("_label")]
                decoded += int(labels.notna().sum())
                assert not (labels.notna() & codes.isna()).any()
    assert decoded > 1000
