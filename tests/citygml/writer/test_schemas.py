"""Attribute classes of i-UR as written, against the published schemas of i-UR.

The schemas at hand are those of i-UR; what they import (CityGML and GML, whose schemas are not here) is replaced by
types and elements of the same names that allow anything. So names, order, number, and codes of everything in i-UR's own
namespaces are checked, and nothing of the rest. An attribute class is checked wherever it is in a document.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

import citygml
from citygml.errors import CityGmlError
from tests.citygml.writer.test_round_trip import place_in, read

ROOT = Path(os.environ.get("CITY_DATA", "/nonexistent")) / "citygml"
SCHEMAS = ROOT / "_schemas_from_reearth-flow" / "iur"
XS = "{http://www.w3.org/2001/XMLSchema}"
FILES = {
    "3.0": ("uro",),
    "3.1": ("uro",),
    "3.2": ("uro",),
    "4.0": ("urc", "uro"),
}
NAMES = {"uro": "urbanObject.xsd", "urc": "urbanCore.xsd"}


def stub(names: dict[str, set[str]], namespace: str) -> str:
    """A schema with these types and elements, each allowing anything."""
    lines = [
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{namespace}" xmlns="{namespace}">',
        '<xs:complexType name="anything" mixed="true"><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" '
        'processContents="skip"/></xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType>',
    ]
    for name in sorted(names["base"]):
        lines.append(
            f'<xs:complexType name="{name}"><xs:sequence/><xs:anyAttribute processContents="skip"/></xs:complexType>'
        )
    for name in sorted(names["type"] - names["base"]):
        lines.append(
            f'<xs:complexType name="{name}"><xs:complexContent><xs:extension base="anything"/></xs:complexContent>'
            "</xs:complexType>"
        )
    for name in sorted(names["element"]):
        lines.append(f'<xs:element name="{name}"/>')
    for name in sorted(names["group"]):
        lines.append(f'<xs:attributeGroup name="{name}"><xs:anyAttribute processContents="skip"/></xs:attributeGroup>')
    return "\n".join([*lines, "</xs:schema>"])


@cache
def schema_of(edition: str, folder: str) -> etree.XMLSchema:
    """The schema of an edition with stubs for its imports, made in a folder."""
    place = Path(folder)
    wanted: dict[str, dict[str, set[str]]] = {}
    own: dict[str, Path] = {}
    trees = {}
    for module in FILES[edition]:
        path = SCHEMAS / module / edition / NAMES[module]
        tree = etree.parse(path)
        trees[module] = tree
        own[tree.getroot().get("targetNamespace")] = place / f"{module}.xsd"
    for tree in trees.values():
        root = tree.getroot()
        for element in root.iter("{*}element", "{*}extension", "{*}restriction", "{*}attributeGroup", "{*}attribute"):
            for attribute, kind in (
                ("type", "type"), ("base", "base"), ("ref", "element"), ("substitutionGroup", "element"),
            ):  # fmt: skip
                name = element.get(attribute)
                if name is None or ":" not in name:
                    continue
                prefix, local = name.split(":")
                namespace = element.nsmap.get(prefix)
                if namespace is None or namespace in own or namespace == XS[1:-1]:
                    continue
                if element.tag == f"{XS}attributeGroup":
                    kind = "group"
                if kind == "base" and element.getparent().tag == f"{XS}simpleContent":
                    kind = "type"
                kinds = wanted.setdefault(namespace, {"type": set(), "base": set(), "element": set(), "group": set()})
                kinds[kind].add(local)
    places = dict(own)
    for number, (namespace, names) in enumerate(wanted.items()):
        places[namespace] = place / f"stub{number}.xsd"
        places[namespace].write_text(stub(names, namespace), encoding="utf-8")
    for tree in trees.values():
        root = tree.getroot()
        for element in root.findall(f"{XS}import"):
            target = places.get(element.get("namespace"))
            if target is None:
                root.remove(element)
            else:
                element.set("schemaLocation", target.name)
        # The head of a substitution group would be typed by the stub.
        for element in root.findall(f"{XS}element"):
            group = element.get("substitutionGroup") or ""
            if group and element.nsmap.get(group.split(":")[0]) not in own:
                del element.attrib["substitutionGroup"]
        tree.write(own[root.get("targetNamespace")], encoding="utf-8")
    return etree.XMLSchema(etree.parse(own[list(own)[-1]]))


def faults(path: Path, schema: etree.XMLSchema) -> Counter[str]:
    """Faults of the attribute classes of a document, by message without values."""
    found: Counter[str] = Counter()
    for element in etree.parse(path, etree.XMLParser(huge_tree=True, recover=True)).iter("{*}*"):
        name = etree.QName(element)
        above = element.getparent()
        if (
            "/iur/ur" not in (name.namespace or "")
            or not name.localname.endswith("Attribute")
            or name.localname[0].islower()
        ):
            continue
        holder = None if above is None else above.getparent()
        if holder is not None and "/iur/ur" in (etree.QName(holder).namespace or ""):
            continue  # inside another class, which is checked with it
        if not schema.validate(etree.ElementTree(element)):
            for error in schema.error_log:
                found[re.sub(r"\{[^}]*\}", "", error.message)[:160]] += 1
    return found


SOURCES = sorted(p for p in ROOT.rglob("*.gml") if "udx" in p.parts and p.stat().st_size < 400_000)[::4]


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
def test_attribute_classes_follow_the_schemas(tmp_path: Path) -> None:
    """Where the file read does, what is written does too; files with faults on purpose keep theirs at most."""
    folders = {edition: tmp_path / edition for edition in FILES}
    for folder in folders.values():
        folder.mkdir()
    counts: Counter[str] = Counter()
    for number, source in enumerate(SOURCES):
        try:
            model = read(source)
        except CityGmlError:
            continue
        edition = model.files["iur_version"].iloc[0]
        if edition not in FILES:
            continue  # an edition whose schemas are not at hand
        target = place_in(tmp_path / str(number), source)
        citygml.write_citygml(model, target)
        schema = schema_of(edition, str(folders[edition]))
        before, after = faults(source, schema), faults(target, schema)
        assert sum(before.values()) or not after, f"{source}: {after}"
        counts[edition] += 1
    assert counts["3.1"] > 5
    assert counts["4.0"] > 1
