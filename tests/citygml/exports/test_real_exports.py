"""Real files go through every way out: valid outlines, sound CityJSON, triangles with the right area."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

import citygml
from citygml.cityjson import features, to_cityjson
from citygml.frames import footprints, risks, surfaces
from citygml.info import describe
from citygml.mesh import triangulate_polygons
from tests.cityjson_rules import broken_rules

DATA = os.environ.get("CITY_DATA")
ROOT = Path(DATA or ".") / "citygml"
SMALL = 400_000


def some_files() -> list[Path]:
    if not DATA:
        return []
    every = sorted(p for p in ROOT.rglob("*") if p.suffix in (".gml", ".citygml") and p.stat().st_size < SMALL)
    return every[::9]


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
@pytest.mark.parametrize("path", some_files(), ids=lambda p: p.name)
def test_a_real_file_is_written_in_every_format(path: Path) -> None:
    city = citygml.read(path, on_error="collect", crs="unknown")
    outline = footprints(city)
    assert outline.geometry.dropna().is_valid.all()
    assert set(outline.geometry.dropna().geom_type) <= {"Polygon", "MultiPolygon"}
    assert len(surfaces(city)) == city.n_polygons
    assert len(risks(city)) == len(city.risks)
    assert describe(city).features["objects"].sum() == city.n_objects
    if city.crs is not None and not np.isnan(city.vertices).any():
        assert broken_rules(json.loads(json.dumps(to_cityjson(city)))) == []
        for line in list(features(city))[1:10]:
            assert broken_rules(json.loads(json.dumps(line))) == []


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
def test_a_real_textured_tile_is_cut_without_wrong_areas() -> None:
    tile = next(ROOT.rglob("1_R4CityGML/54363371_bldg_6697_op.gml"))
    city = citygml.read(tile).to_crs(6671)
    cut = triangulate_polygons(city.vertices, city.ring_offsets, city.polygon_offsets)
    p = city.vertices[cut.triangles]
    area = np.linalg.norm(np.cross(p[:, 1] - p[:, 0], p[:, 2] - p[:, 0]), axis=1) / 2
    found = np.bincount(cut.polygon, area, city.n_polygons)
    expected = surfaces(city)["area"].to_numpy()
    sound = np.setdiff1d(np.arange(city.n_polygons), np.concatenate([cut.degenerate, cut.inexact]))
    assert len(sound) > 0.99 * city.n_polygons
    # Faces are not quite flat in surveyed data: the triangles of a warped face have a little more area.
    np.testing.assert_allclose(found[sound], expected[sound], rtol=5e-3, atol=1e-3)
