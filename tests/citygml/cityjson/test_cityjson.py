"""CityJSON of the sample city: read by cjio, by the rules of the specification, and back to true numbers."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import citygml
from citygml.cityjson import features, to_cityjson, write_cityjson, write_cityjsonseq
from citygml.errors import CrsError, FormatError
from citygml.mesh import solids
from citygml.model import CityModel
from tests.city_of_boxes import city_of_boxes
from tests.cityjson_rules import broken_rules
from tests.needs import needs

SAMPLE = Path(__file__).parents[3] / "data" / "sample"


@pytest.fixture(scope="module")
def village() -> CityModel:
    return citygml.read(SAMPLE).to_crs(6677)


@pytest.fixture(scope="module")
def written(village: CityModel) -> dict:
    return json.loads(json.dumps(to_cityjson(village)))


def test_no_rule_of_the_specification_is_broken(written: dict) -> None:
    assert broken_rules(written) == []


def test_the_rules_do_notice_what_is_broken(written: dict) -> None:
    broken = json.loads(json.dumps(written))
    name = next(n for n, t in broken["CityObjects"].items() if "texture" in str(t.get("geometry", "")))
    geometry = next(g for g in broken["CityObjects"][name]["geometry"] if "texture" in g)
    geometry["texture"]["rgbTexture"]["values"][0][1][0].append(0)
    geometry["semantics"]["values"][0].pop()
    broken["vertices"].append([1, 1, 10**9])
    part = next(n for n, t in broken["CityObjects"].items() if "parents" in t)
    del broken["CityObjects"][broken["CityObjects"][part]["parents"][0]]["children"]
    found = " ".join(broken_rules(broken))
    for complaint in ("texture coordinate a corner", "semantics do not match", "unused vertices", "does not know"):
        assert complaint in found


_CJIO = """
import sys
from cjio import cityjson
with open(sys.argv[1], encoding="utf-8") as file:
    city = cityjson.reader(file)
before = len(city.j["vertices"])
city.remove_duplicate_vertices()
city.remove_orphan_vertices()
print(city.get_version(), city.get_epsg(), city.number_city_objects_level1(), before - len(city.j["vertices"]))
"""


def test_cjio_reads_it(village: CityModel, tmp_path: Path) -> None:
    # In a process of its own: importing cjio changes how Python's json writes numbers everywhere.
    needs("cjio")
    path = write_cityjson(village, tmp_path / "village.city.json")
    done = subprocess.run([sys.executable, "-c", _CJIO, str(path)], capture_output=True, text=True, check=True)
    n_top = 250 + 233 + 54 + 12 + 4 + 2
    assert done.stdout.split() == ["2.0", "10170", str(n_top), "0"]
    lines = write_cityjsonseq(village, tmp_path / "village.city.jsonl").read_bytes()
    command = "import sys; from cjio.cjio import cli; sys.argv = ['cjio', 'stdin', 'info']; cli()"
    info = subprocess.run([sys.executable, "-c", command], input=lines, capture_output=True, check=True).stdout.decode()
    assert {"Building (250)", "BuildingPart (10)", "Road (233)"} <= {line.strip(" |-") for line in info.splitlines()}


def test_a_strict_reader_reads_both_forms(village: CityModel, tmp_path: Path) -> None:
    needs("cityjson_lib")
    from cityjson_lib import CityModel as Parsed

    document = write_cityjson(village, tmp_path / "village.city.json")
    parsed = Parsed.parse_document_bytes(document.read_bytes()).summary()
    assert parsed.cityobject_count == 250 + 10 + 233 + 54 + 12 + 4 + 2
    head, *rest = write_cityjsonseq(village, tmp_path / "village.city.jsonl").read_bytes().splitlines()
    features = [Parsed.parse_feature_with_base_bytes(line, head).summary() for line in rest]
    assert sum(one.cityobject_count for one in features) == parsed.cityobject_count
    assert sum(one.geometry_count for one in features) == parsed.geometry_count


def test_volumes_survive(village: CityModel, written: dict) -> None:
    scale, move = (np.array(written["transform"][k]) for k in ("scale", "translate"))
    points = np.array(written["vertices"]) * scale + move
    middle = points.mean(axis=0)
    table = solids(village)
    expected = dict(zip(zip(village.objects.index[table["object"]], table["lod"].astype(str)), table["volume"]))
    found = {}
    for name, thing in written["CityObjects"].items():
        for geometry in thing.get("geometry", []):
            if geometry["type"] == "Solid" and all(len(f) == 1 for f in geometry["boundaries"][0]):
                total = 0.0
                for (ring,) in geometry["boundaries"][0]:
                    p = points[ring] - middle
                    # The fan about the first corner gives the signed volume of any flat face, concave ones too.
                    total += np.einsum("ij,ij->", np.broadcast_to(p[0], p[1:-1].shape), np.cross(p[1:-1], p[2:])) / 6
                found[name, geometry["lod"]] = total
    assert len(found) > 250
    for key, volume in found.items():
        assert volume == pytest.approx(expected[key], rel=2e-3, abs=0.5)


def test_attributes_risks_and_generics_are_there(village: CityModel, written: dict) -> None:
    truth = pd.read_csv(SAMPLE / "truth" / "buildings.csv", index_col="gml_id", dtype={"usage": str})
    for name, true in truth.iterrows():
        attributes = written["CityObjects"][name]["attributes"]
        assert attributes["usage"] == true["usage"]
        assert attributes.get("storeys_above_ground", np.nan) == pytest.approx(true["storeys"], nan_ok=True)
        assert len(attributes.get("disaster_risks", [])) == true["n_risks"]
        assert attributes["creation_date"] == "2025-03-14"
    assert "gen:大字・町コード" in attributes["extras"]


def test_a_sequence_is_the_same_city_a_line_at_a_time(village: CityModel, written: dict, tmp_path: Path) -> None:
    path = write_cityjsonseq(village, tmp_path / "village.city.jsonl")
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    head, rest = lines[0], lines[1:]
    assert head["type"] == "CityJSON"
    assert head["CityObjects"] == {}
    assert head["transform"] == written["transform"]
    for feature in rest:
        assert feature["type"] == "CityJSONFeature"
        assert feature["id"] in feature["CityObjects"]
        assert broken_rules(feature) == []
    names = [name for feature in rest for name in feature["CityObjects"]]
    assert sorted(names) == sorted(written["CityObjects"])
    flat = np.array(written["vertices"])
    for feature in rest[:40]:
        own = np.array(feature["vertices"])
        for name, thing in feature["CityObjects"].items():
            for mine, whole in zip(thing.get("geometry", []), written["CityObjects"][name].get("geometry", [])):
                a, b = _rows(mine["boundaries"]), _rows(whole["boundaries"])
                np.testing.assert_array_equal(own[a], flat[b])


def _rows(part: list) -> list[int]:
    return [r for p in part for r in (_rows(p) if isinstance(p, list) else [p])]


def test_degrees_are_kept_to_a_millimetre(village: CityModel) -> None:
    degrees = citygml.read(SAMPLE, packages="bldg")
    city = to_cityjson(degrees)
    assert broken_rules(city) == []
    assert city["metadata"]["referenceSystem"].endswith("/6697")
    points = np.array(city["vertices"]) * city["transform"]["scale"] + city["transform"]["translate"]
    assert points[:, 0].mean() == pytest.approx(140.0, abs=0.01)
    np.testing.assert_allclose(points.min(axis=0), degrees.vertices.min(axis=0), atol=1e-8)


def test_a_part_without_its_building_becomes_a_building(village: CityModel) -> None:
    city = to_cityjson(village.select(type="bldg:BuildingPart"))
    assert broken_rules(city) == []
    assert {t["type"] for t in city["CityObjects"].values()} == {"Building"}
    assert all(t["attributes"]["citygml_type"] == "bldg:BuildingPart" for t in city["CityObjects"].values())


def test_models_without_crs_or_height_are_refused() -> None:
    boxes = city_of_boxes(2)
    with pytest.raises(CrsError, match="no CRS"):
        to_cityjson(replace(boxes, crs=None))
    flat = boxes.vertices.copy()
    flat[3, 2] = np.nan
    with pytest.raises(FormatError, match="height"):
        to_cityjson(replace(boxes, vertices=flat))
    empty = to_cityjson(CityModel())
    assert broken_rules(empty) == []
    assert len(list(features(CityModel()))) == 1


def test_repeated_ids_are_numbered() -> None:
    boxes = city_of_boxes(2)
    twins = replace(boxes, objects=boxes.objects.set_index(pd.Index(["a", "a"], name="gml_id")))
    assert set(to_cityjson(twins)["CityObjects"]) == {"a", "a_1"}
