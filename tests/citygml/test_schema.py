"""The tables agree with themselves and with the published schemas."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from pathlib import Path

import pytest

from citygml import schema
from citygml.model import GeometryKind, Surface, empty_table

XSD = Path(os.environ.get("CITY_DATA", "/nonexistent")) / "citygml/_schemas_from_reearth-flow/iur"


def test_a_column_has_one_dtype_and_unit() -> None:
    kinds = defaultdict(set)
    for attribute in schema.ATTRIBUTES.values():
        kinds[attribute.column].add((attribute.dtype, attribute.unit))
    assert {column: found for column, found in kinds.items() if len(found) > 1} == {}


def test_columns_are_snake_case_and_not_reserved() -> None:
    taken = {"type", "parent", "file", "object", "boundary"}
    columns = set(schema.column_order())
    for column in columns:
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", column), column
        assert column.removesuffix("_label") not in columns or not column.endswith("_label"), column
    assert not taken & set(schema.column_order())


def test_names_of_surfaces_and_kinds_exist_in_the_model() -> None:
    assert {f.surface for f in schema.FEATURES.values() if f.role == "boundary"} <= set(Surface.__members__)
    assert set(schema.PROPERTY_SURFACES.values()) <= set(Surface.__members__)
    assert set(schema.GEOMETRIES.values()) <= set(GeometryKind.__members__)


def test_risk_fields_are_columns_of_the_risks_table() -> None:
    columns = set(empty_table("risks").columns)
    for fields in (schema.RISK_FIELDS, schema.GENERIC_RISK_FIELDS):
        assert {column for column, _, _ in fields.values()} <= columns


MODULES = ["bldg", "brid", "tun", "tran", "luse", "dem", "veg", "frn", "wtr", "gen", "grp", "con", "uro", "urf"]


@pytest.mark.parametrize("module", MODULES)
def test_every_module_has_features(module: str) -> None:
    assert any(name.startswith(module + ":") for name in schema.FEATURES)


@pytest.mark.needs("CITY_DATA/citygml/_schemas_from_reearth-flow/iur")
@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2", "4.0"])
def test_building_attributes_of_the_published_schema_have_columns(version: str) -> None:
    text = (XSD / f"uro/{version}/urbanObject.xsd").read_text("utf-8")
    for name in ("BuildingDetailAttribute", "BuildingIDAttribute"):
        body = re.search(rf'complexType name="{name}Type".*?</(?:xs:)?complexType>', text, re.DOTALL)
        assert body is not None
        for prop, kind in re.findall(r'element name="(\w+)"[^>]*type="([^"]+)"', body.group()):
            if not kind.endswith("PropertyType"):
                assert f"uro:{name}/uro:{prop}" in schema.ATTRIBUTES, prop


@pytest.mark.needs("CITY_DATA/citygml/_schemas_from_reearth-flow/iur")
def test_zones_of_the_published_schema_are_features() -> None:
    text = (XSD / "urf/3.1/urbanFunction.xsd").read_text("utf-8")
    names = re.findall(r'element name="(\w+)" substitutionGroup="urf:DistrictsAndZones"', text)
    assert all(f"urf:{name}" in schema.FEATURES for name in names)


def test_columns_document_is_up_to_date() -> None:
    document = Path(__file__).parents[2] / "docs/columns.md"
    assert schema.columns_table() in document.read_text("utf-8")


@pytest.mark.parametrize(
    ("dtype", "text", "missing", "value", "exact"),
    [
        ("float", "1e3", (), 1000.0, True),
        ("float", "９", (), None, False),
        ("float", "1,5", (), None, False),
        ("float", "NaN", (), None, True),
        ("int", "3.0", (), 3, True),
        ("int", "99999999999", (), None, False),
        ("year", "2020-01-01", (), 2020, True),
        ("year", "2020-06-01", (), 2020, False),
        ("bool", "1", (), True, True),
        ("bool", "yes", (), None, False),
        ("text", " \t a b \n", (), "a b", True),
        ("code", "Null", (), None, True),
    ],
)
def test_values(dtype: str, text: str, missing: tuple[float, ...], value: object, exact: bool) -> None:
    assert schema.parse(dtype, text, missing) == (value, exact)


def test_unknown_namespaces_get_a_prefix_of_their_own() -> None:
    names = {schema.prefix_of(uri) for uri in ("http://a.org/gml", "urn:x:bldg", "http://b.org/3.1", "")}
    assert names == {"gml_", "bldg_", "borg", ""}
