"""Writing models made in code: what the real files do not have, and what a version cannot hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from lxml import etree

import citygml
from citygml.errors import CrsError, FormatError
from citygml.model import CityModel, GeometryKind
from tests.city_of_boxes import city_of_boxes
from tests.citygml.documents import building, document, polygon, square
from tests.citygml.same_model import differences
from tests.citygml.writer.test_round_trip import comparable


def read_document(tmp_path: Path, *members: str) -> CityModel:
    path = tmp_path / "source" / "a.gml"
    path.parent.mkdir()
    path.write_bytes(document(*members))
    return citygml.read(path)


def written_and_read(model: CityModel, tmp_path: Path, **options: str) -> tuple[CityModel, pd.DataFrame]:
    written = citygml.write_citygml(model, tmp_path / "out" / "a.gml", **options)  # type: ignore[arg-type]
    return citygml.read(written.path), written.issues


@pytest.mark.parametrize("version", ["2.0", "3.0"])
def test_boxes_read_back(version: str, tmp_path: Path) -> None:
    city = city_of_boxes(20)
    new, issues = written_and_read(city, tmp_path, version=version)
    assert len(issues) == 0
    np.testing.assert_array_equal(new.vertices, city.vertices)
    np.testing.assert_array_equal(new.geometry_kind, city.geometry_kind)
    np.testing.assert_array_equal(new.geometry_polygons, city.geometry_polygons)
    assert new.crs.equals(city.crs)


def test_shells_and_solids_are_kept_apart(tmp_path: Path) -> None:
    city = replace(
        city_of_boxes(5),
        geometry_object=np.array([0, 2], np.int32),
        geometry_lod=np.array([1, 1], np.uint8),
        geometry_kind=np.array([GeometryKind.SOLID, GeometryKind.COMPOSITE_SOLID], np.uint8),
        geometry_offsets=np.array([0, 12, 30]),
        geometry_shells=np.array([0, 2, 5]),
        shell_offsets=np.array([0, 6, 12, 18, 24, 30]),
        shell_is_exterior=np.array([True, False, True, False, True]),
        polygon_object=np.repeat(np.array([0, 2], np.int32), [12, 18]),
    )
    new, _ = written_and_read(city, tmp_path)
    for name in ("geometry_kind", "geometry_shells", "shell_offsets", "shell_is_exterior", "geometry_polygons"):
        np.testing.assert_array_equal(getattr(new, name), getattr(city, name), err_msg=name)


def test_text_that_xml_reserves_is_kept(tmp_path: Path) -> None:
    body = '<gml:name>a &lt;b&gt; &amp; "c"</gml:name>'
    body += '<gen:stringAttribute name="x/&quot;y&quot;"><gen:value>1 &lt; 2</gen:value></gen:stringAttribute>'
    model = read_document(tmp_path, building(body, gml_id="b&amp;1"))
    new, _ = written_and_read(model, tmp_path)
    assert differences(comparable(model), comparable(new)) == []
    assert new.objects["name"].iloc[0] == 'a <b> & "c"'
    assert new.extras["path"].tolist() == ['gen:x/"y"']


def test_repeated_and_inexact_values_are_kept(tmp_path: Path) -> None:
    body = """<bldg:usage>411</bldg:usage><bldg:usage>412</bldg:usage>
        <bldg:yearOfConstruction>2005-04-01</bldg:yearOfConstruction>
        <bldg:measuredHeight uom="ft">x</bldg:measuredHeight>
        <uro:bldgDataQualityAttribute><uro:DataQualityAttribute><uro:thematicSrcDesc>1</uro:thematicSrcDesc>
        <uro:thematicSrcDesc>2</uro:thematicSrcDesc><uro:lod1HeightType>3</uro:lod1HeightType>
        </uro:DataQualityAttribute></uro:bldgDataQualityAttribute>"""
    model = read_document(tmp_path, building(body))
    written = citygml.write_citygml(model, tmp_path / "out" / "a.gml")
    assert differences(comparable(model), comparable(citygml.read(written.path))) == []
    tree = etree.parse(written.path)
    # Values of one attribute class stay in one element, in the order of its schema; a date is written once.
    (quality,) = tree.iter("{*}DataQualityAttribute")
    assert [child.text for child in quality] == ["1", "2", "3"]
    assert [year.text for year in tree.iter("{*}yearOfConstruction")] == ["2005-04-01"]


def test_codes_keep_their_labels_by_lists_beside_the_file(tmp_path: Path) -> None:
    city = city_of_boxes(3)
    city = replace(
        city, objects=city.objects.assign(usage=["411", "412", "411"], usage_label=["housing", "flats", "housing"])
    )
    for folder in (tmp_path / "plain", tmp_path / "city" / "udx" / "bldg"):
        written = citygml.write_citygml(city, folder / "a.gml")
        new = citygml.read(written.path)
        assert new.objects["usage"].tolist() == ["411", "412", "411"]
        assert new.objects["usage_label"].tolist() == ["housing", "flats", "housing"]
    assert (tmp_path / "city" / "codelists" / "Building_usage.xml").is_file()


def test_a_list_of_someone_else_is_left_alone(tmp_path: Path) -> None:
    lists = tmp_path / "codelists"
    lists.mkdir()
    own = b"<Dictionary><dictionaryEntry><Definition><description>shop</description><name>411</name></Definition>"
    own += b"</dictionaryEntry></Dictionary>"
    (lists / "Building_usage.xml").write_bytes(own)
    city = city_of_boxes(1)
    city = replace(city, objects=city.objects.assign(usage=["411"], usage_label=["housing"]))
    new = citygml.read(citygml.write_citygml(city, tmp_path / "a.gml").path)
    assert new.objects["usage_label"].tolist() == ["housing"]
    assert (lists / "Building_usage.xml").read_bytes() == own


def test_a_column_of_no_schema_becomes_a_generic_attribute(tmp_path: Path) -> None:
    city = city_of_boxes(2)
    city = replace(city, objects=city.objects.assign(dry_storeys=[1.5, np.nan]))
    new, issues = written_and_read(city, tmp_path)
    assert new.extras[["path", "value", "type"]].to_numpy().tolist() == [["gen:dry_storeys", "1.5", "double"]]
    assert issues["code"].tolist() == ["write_generic"]


def test_polygons_in_no_geometry_are_written_and_counted(tmp_path: Path) -> None:
    city = city_of_boxes(2)
    keep = {
        "geometry_object": city.geometry_object[:1],
        "geometry_lod": city.geometry_lod[:1],
        "geometry_kind": city.geometry_kind[:1],
        "geometry_offsets": city.geometry_offsets[:2],
        "geometry_polygons": city.geometry_polygons[:6],
        "geometry_reversed": city.geometry_reversed[:6],
        "geometry_shells": np.array([0, 1]),
        "shell_offsets": np.array([0, 6]),
        "shell_is_exterior": np.array([True]),
    }
    new, issues = written_and_read(replace(city, **keep), tmp_path)
    np.testing.assert_array_equal(new.vertices, city.vertices)
    assert issues["message"].tolist() == ["6 polygons are in no geometry; they are written as surfaces of their own"]


def test_images_are_copied_beside_the_document(tmp_path: Path) -> None:
    face = polygon(square(), gml_id="p")
    surface = f"<gml:MultiSurface><gml:surfaceMember>{face}</gml:surfaceMember></gml:MultiSurface>"
    body = f"""<app:appearance><app:Appearance><app:theme>t</app:theme><app:surfaceDataMember>
        <app:ParameterizedTexture><app:imageURI>pictures/wall.png</app:imageURI><app:target uri="#p"><app:TexCoordList>
        <app:textureCoordinates ring="#p_ring">0 0 1 0 1 1 0 0.3 0 0</app:textureCoordinates></app:TexCoordList>
        </app:target></app:ParameterizedTexture></app:surfaceDataMember></app:Appearance></app:appearance>
        <bldg:lod2MultiSurface>{surface}</bldg:lod2MultiSurface>"""
    (tmp_path / "source" / "pictures").mkdir(parents=True)
    (tmp_path / "source" / "pictures" / "wall.png").write_bytes(b"picture")
    (tmp_path / "source" / "a.gml").write_bytes(document(building(body)))
    model = citygml.read(tmp_path / "source" / "a.gml")
    for version in ("2.0", "3.0"):
        new, _ = written_and_read(model, tmp_path / version, version=version)
        np.testing.assert_array_equal(new.appearances["t"].uv, model.appearances["t"].uv)
        assert (tmp_path / version / "out" / "pictures" / "wall.png").read_bytes() == b"picture"


def test_compressed_files_and_names_of_formats(tmp_path: Path) -> None:
    city = city_of_boxes(2)
    for name, form in (("a.gml.gz", None), ("b.gml", "citygml3"), ("c.citygml", None)):
        path = citygml.write(city, tmp_path / name, format=form)
        np.testing.assert_array_equal(citygml.read(path).vertices, city.vertices)
    assert b"citygml/3.0" in (tmp_path / "b.gml").read_bytes()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"version": "1.0"}, "CityGML version '1.0' is not known"),
        ({"version": "3.0", "iur": "3.1"}, "i-UR '3.1' does not go with CityGML 3.0"),
        ({"images": "move"}, "images 'move' is not known"),
    ],
)
def test_what_does_not_exist_is_refused(options: dict[str, str], message: str, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=message):
        citygml.write_citygml(city_of_boxes(1), tmp_path / "a.gml", **options)  # type: ignore[arg-type]


def test_a_system_without_a_name_is_refused(tmp_path: Path) -> None:
    from pyproj import CRS

    city = replace(city_of_boxes(1), crs=CRS.from_proj4("+proj=tmerc +lat_0=36 +lon_0=139 +k=1 +x_0=0 +y_0=0 +units=m"))
    try:
        new = citygml.read(citygml.write_citygml(city, tmp_path / "a.gml").path)
    except CrsError as error:
        assert "to_crs" in str(error)  # noqa: PT017  # either a name that reads back, or this
    else:
        assert new.crs.equals(city.crs)
