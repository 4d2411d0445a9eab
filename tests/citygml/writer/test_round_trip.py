"""The law of the writer: what is read back is the model written, to the last bit and the order of every row."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import citygml
from citygml.errors import CityGmlError, CrsError
from citygml.model import CityModel
from tests.citygml.same_model import differences

ROOT = Path(os.environ.get("CITY_DATA", "/nonexistent")) / "citygml"
FILES = sorted(p for p in ROOT.rglob("*") if p.suffix in (".gml", ".citygml"))
# Element names of application schemas that nobody names: their namespace is not in the model.
ELSEWHERE = "write_namespace"


def comparable(model: CityModel) -> CityModel:
    """Without what a file of another name and length cannot have in common with the first.

    Issues tell of the file read. A record of `extras` is numbered by the children of its element, those without a value
    too, which a model does not keep: the records of each row are numbered anew.
    """
    extras = model.extras
    if len(extras):
        record = extras.groupby(["object", "boundary"])["record"].rank(method="dense").astype(np.int32)
        extras = extras.assign(record=record)
    version = model.files["citygml_version"].replace({"1.0": "2.0", "0.4": "2.0"})
    return replace(
        model,
        files=model.files.assign(path="", package="", bytes=0, citygml_version=version),
        issues=model.issues.iloc[:0],
        extras=extras,
        appearances={
            name: replace(theme, images=theme.images.assign(resolved=None)) for name, theme in model.appearances.items()
        },
    )


def read(path: Path) -> CityModel:
    try:
        return citygml.read(path)
    except CrsError:
        return citygml.read(path, crs="unknown")


def place_in(folder: Path, path: Path) -> Path:
    """The same place in a dataset, so that code lists and images have the same paths."""
    parts = path.parts
    return folder.joinpath(*parts[parts.index("udx") :]) if "udx" in parts else folder / path.name


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
@pytest.mark.parametrize("path", FILES, ids=lambda p: "/".join(p.parts[-3:]))
def test_what_is_written_reads_back_as_the_same_model(path: Path, tmp_path: Path) -> None:
    try:
        model = read(path)
    except CityGmlError:
        return  # not a city model: there is nothing to write
    target = place_in(tmp_path, path)
    written = citygml.write_citygml(model, target)
    assert differences(comparable(model), comparable(read(target))) == []
    assert set(written.issues["code"]) <= {ELSEWHERE}


UPGRADES = [p for p in FILES if "plateau4" in p.parts or "SolarPotential" in str(p)][::6]


def attributes(model: CityModel) -> pd.DataFrame:
    return model.objects.drop(columns=["type", "parent", "file"])


def rings_by_object(model: CityModel) -> list[list[bytes]]:
    """Rings of each object as sorted bytes, LOD 4 as 3: another version has another order, and no LOD 4."""
    out: list[list[bytes]] = [[] for _ in range(model.n_objects)]
    for polygon, owner in enumerate(model.polygon_object.tolist()):
        for ring in range(model.polygon_offsets[polygon], model.polygon_offsets[polygon + 1]):
            points = model.vertices[model.ring_offsets[ring] : model.ring_offsets[ring + 1]]
            out[owner].append(bytes([min(model.polygon_lod[polygon], 3)]) + points.tobytes())
    return [sorted(rings) for rings in out]


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
@pytest.mark.parametrize("path", UPGRADES, ids=lambda p: "/".join(p.parts[-3:]))
def test_citygml_3_keeps_geometry_and_attributes_of_citygml_2(path: Path, tmp_path: Path) -> None:
    model = read(path)
    target = place_in(tmp_path, path)
    citygml.write_citygml(model, target, version="3.0")
    new = read(target)
    assert new.files["citygml_version"].tolist() == ["3.0"]
    assert set(new.files["iur_version"]) <= {"4.0", ""}
    assert list(new.objects.index) == list(model.objects.index)
    assert rings_by_object(new) == rings_by_object(model)
    pd.testing.assert_frame_equal(attributes(new), attributes(model), check_like=True)
    order = ["object", "kind", "description", "rank", "depth", "duration"]
    assert len(new.risks) == len(model.risks)
    pd.testing.assert_frame_equal(new.risks[order], model.risks[order])
    assert len(new.extras) == len(model.extras)
    assert sorted(new.extras["value"]) == sorted(model.extras["value"])
