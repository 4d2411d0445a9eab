"""Photographs: on the faces that have them, from files and from archives, never stopping the scene."""

from __future__ import annotations

from dataclasses import replace
from zipfile import ZipFile

import imageio.v3 as imageio
import numpy as np
import pandas as pd
import pytest

from citygml.model import Appearance
from tests.city_of_boxes import city_of_boxes
from twin.city_mesh import mesh_from_city
from twin.files.image_files import ImageFiles
from twin.scene.textures import textured_meshes


@pytest.fixture
def city(tmp_path):
    """Two boxes; the roof of the first has a picture, that of the second one that is not there."""
    bare = city_of_boxes(2, lod=2)
    picture = tmp_path / "roof.png"
    imageio.imwrite(picture, np.tile(np.array([250, 10, 20], np.uint8), (8, 8, 1)))
    polygon_image = np.full(12, -1, np.int32)
    polygon_image[[1, 7]] = 0, 1
    uv = np.full((len(bare.vertices), 2), np.nan, np.float32)
    uv[5:10] = uv[35:40] = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
    images = pd.DataFrame({"resolved": [str(picture), str(tmp_path / "lost.png")]})
    nothing = np.full(12, -1, np.int32)
    return replace(
        bare,
        appearances={
            "rgb": Appearance(
                images=images, polygon_image=polygon_image, uv=uv, materials=pd.DataFrame(), polygon_material=nothing
            )
        },
    )


def test_the_roof_with_a_picture_shows_it_and_no_other(city):
    mesh = mesh_from_city(city)
    ((poly, texture),), covered = textured_meshes(city, mesh)
    assert set(mesh.triangle_polygon[covered]) == {1}
    assert poly.n_cells == covered.sum() == 2
    assert set(poly.cell_data["bid"]) == {0}
    corners = poly.points + mesh.origin
    expected = city.vertices[5:9]
    for uv, place in zip(([0, 0], [1, 0], [1, 1], [0, 1]), expected):
        k = int(np.flatnonzero((poly.active_texture_coordinates == uv).all(axis=1))[0])
        np.testing.assert_allclose(corners[k], place, atol=1e-3)
    assert tuple(texture.to_array()[0, 0]) == (250, 10, 20)


def test_images_are_read_out_of_archives_and_lost_ones_are_none(tmp_path):
    archive = tmp_path / "a.zip"
    with ZipFile(archive, "w") as opened:
        opened.writestr("udx/x.jpg", b"bytes")
    with ImageFiles() as files:
        assert files.read(f"{archive}/udx/x.jpg") == b"bytes"
        assert files.read(f"{archive}/udx/y.jpg") is None
        assert files.read(None) is None
        assert files.read(str(tmp_path / "no.jpg")) is None
