"""One GLB: valid, complete, coloured, and placed so that a reader can find the city again."""

from __future__ import annotations

import numpy as np
import pytest

from citygml.model import CityModel
from tests import browser
from tests.city_of_boxes import city_of_boxes
from tests.twin.io.tile_reading import accessor, read_glb
from twin.errors import InputError
from twin.io.gltf import write_glb


def test_extras_bring_the_points_back_to_the_plane(tmp_path):
    city = city_of_boxes(10)
    colour = np.tile(np.array([200, 100, 50], np.uint8), (10, 1))
    document, binary = read_glb(write_glb(city, tmp_path / "city.glb", colour=colour).read_bytes())
    attributes = document["meshes"][0]["primitives"][0]["attributes"]
    x, y, z = accessor(document, binary, attributes["POSITION"]).T.astype(float)
    extras = document["asset"]["extras"]
    back = np.column_stack([x, -z, y]) + extras["origin"]
    np.testing.assert_allclose(
        np.sort(back, axis=0), np.sort(city.vertices.reshape(-1, 5, 3)[:, :4].reshape(-1, 3), axis=0), atol=1e-3
    )
    assert (extras["crs"], extras["height_datum"]) == ("EPSG:6677", "orthometric")
    assert document["extensions"]["EXT_structural_metadata"]["propertyTables"][0]["count"] == 10


def test_the_khronos_validator_finds_nothing(tmp_path):
    browser.needs_node("gltf-validator")
    path = write_glb(city_of_boxes(30, lod=2), tmp_path / "city.glb")
    (report,) = browser.run_node("validate_gltf.mjs", str(path))
    assert (report["errors"], report["warnings"], report["triangles"]) == (0, 0, 360)


def test_an_empty_city_is_an_error_and_leaves_no_file(tmp_path):
    with pytest.raises(InputError, match="no surfaces"):
        write_glb(CityModel(), tmp_path / "x.glb")
    assert list(tmp_path.iterdir()) == []
