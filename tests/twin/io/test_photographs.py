"""Photographs on 3D tiles: the pixel under a point of a face is the one that the city's texture coordinates name."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import numpy as np
import pandas as pd
import pytest

from citygml.model import Appearance, Surface
from tests import browser
from tests.city_of_boxes import city_of_boxes
from tests.needs import needs
from tests.twin.io.tile_reading import accessor, nested_tiles, properties, read_glb
from twin.io.tiles3d import write_tiles3d

needs("PIL")
from PIL import Image  # noqa: E402

_N = 40
_SIDE = 96  # pixels of an image: six squares of 32, one for each face of a box, in two rows


def _colour(building, face):
    """Of a face's square: reads back to building and face, even after rounding by a lossy format."""
    return np.array([40 + 30 * face, 40 + 4 * building, 120], np.uint8)


def photographed_city(folder, *, kind="PNG", shift=0.0):
    """Boxes with an image each; uv of face f are the square f of the image, moved by `shift` whole images."""
    city = city_of_boxes(_N, lod=2)
    names = []
    uv = np.full((len(city.vertices), 2), np.nan, np.float32)
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], float)
    for k in range(_N):
        pixels = np.zeros((_SIDE, _SIDE, 3), np.uint8)
        for face in range(6):
            row, column = divmod(face, 3)
            pixels[32 * row : 32 * row + 32, 32 * column : 32 * column + 32] = _colour(k, face)
            square = (np.array([column, row]) + 0.1 + 0.8 * corners) * 32 / _SIDE
            first = (6 * k + face) * 5
            uv[first : first + 5] = np.column_stack([square[:, 0], 1.0 - square[:, 1]]) + shift  # t counts upward
        path = folder / f"{k}.{kind.lower()}"
        Image.fromarray(pixels).save(path, kind)
        names.append(str(path))
    image = np.repeat(np.arange(_N, dtype=np.int32), 6)
    image[::6] = -1  # no photograph of the ground
    theme = Appearance(
        images=pd.DataFrame({"path": names, "resolved": names, "mime": f"image/{kind.lower()}"}),
        polygon_image=image, uv=uv, materials=pd.DataFrame(), polygon_material=np.full(6 * _N, -1, np.int32),
    )  # fmt: skip
    return replace(city, appearances={"rgbTexture": theme})


def textured_triangles(folder):
    """gml_id, normal, and the colour of the image under the middle, of every textured triangle of the leaves."""
    for tile in nested_tiles(folder):
        if not tile.is_leaf:
            continue
        document, binary = read_glb(tile.content.read_bytes())
        ids = properties(document, binary)["gml_id"]
        for primitive in document["meshes"][0]["primitives"]:
            material = document["materials"][primitive["material"]]["pbrMetallicRoughness"]
            if "baseColorTexture" not in material:
                continue
            texture = document["textures"][material["baseColorTexture"]["index"]]
            source = texture.get("source", texture.get("extensions", {}).get("EXT_texture_webp", {}).get("source"))
            view = document["bufferViews"][document["images"][source]["bufferView"]]
            data = binary[view["byteOffset"] : view["byteOffset"] + view["byteLength"]]
            pixels = np.asarray(Image.open(BytesIO(data)).convert("RGB"))
            attributes = primitive["attributes"]
            uv = accessor(document, binary, attributes["TEXCOORD_0"])
            feature = accessor(document, binary, attributes["_FEATURE_ID_0"])[:, 0].astype(int)
            normal = accessor(document, binary, attributes["NORMAL"]) / 127.0
            position = accessor(document, binary, attributes["POSITION"])
            for a, b, c in accessor(document, binary, primitive["indices"]).reshape(-1, 3):
                u, v = uv[[a, b, c]].mean(axis=0) % 1.0
                height, width = pixels.shape[:2]
                colour = pixels[int(v * height), int(u * width)]
                yield ids[feature[a]], normal[a], colour, position[[a, b, c]]


# Faces of city_of_boxes by their outward normal in glTF's axes (x east, y up, z south).
_FACE_OF_NORMAL = {(0, 1, 0): 1, (0, 0, 1): 2, (1, 0, 0): 3, (0, 0, -1): 4, (-1, 0, 0): 5}


@pytest.mark.parametrize(
    ("texture_format", "shift", "texture_size"),
    [("png", 0.0, 2048), ("png", 3.0, 2048), ("webp", 0.0, 2048), ("jpeg", 0.0, 256)],
    ids=["exact", "moved by whole images", "webp", "reduced jpeg"],
)
def test_every_face_has_its_own_part_of_its_own_photograph(tmp_path, texture_format, shift, texture_size):
    city = photographed_city(tmp_path, shift=shift)
    options = {"texture_format": texture_format, "texture_size": texture_size, "texel": 0.001}
    write_tiles3d(city, tmp_path / "t", buildings_per_tile=12, **options)
    worst, n = 0, 0
    for gml_id, normal, colour, _ in textured_triangles(tmp_path / "t"):
        face = _FACE_OF_NORMAL[tuple(np.round(normal).astype(int))]
        expected = _colour(int(gml_id[5:]), face)
        worst = max(worst, int(np.abs(colour.astype(int) - expected).max()))
        n += 1
    assert n == _N * 5 * 2
    assert worst <= (0 if texture_format == "png" else 16)


def test_repeated_images_are_repeated(tmp_path):
    """A wall with texture coordinates from 0 to 3 keeps its image and wraps it."""
    city = photographed_city(tmp_path)
    theme = city.appearances["rgbTexture"]
    uv = theme.uv.copy()
    uv[(6 * 4 + 2) * 5 : (6 * 4 + 3) * 5] *= 9.0
    city = replace(city, appearances={"rgbTexture": replace(theme, uv=uv)})
    write_tiles3d(city, tmp_path / "t", buildings_per_tile=_N, texture_format="png", texel=0.001)
    document, _ = read_glb((tmp_path / "t/tiles/0/0/0.glb").read_bytes())
    assert sorted(s["wrapS"] for s in document["samplers"]) == [10497, 33071]
    assert sum(1 for _ in textured_triangles(tmp_path / "t")) == _N * 5 * 2


def test_simplified_tiles_have_the_mean_colours_of_the_photographs(tmp_path):
    """Boxes above the leaves: top and sides have the colours of the photographs of those faces (sRGB)."""
    city = photographed_city(tmp_path)
    write_tiles3d(city, tmp_path / "t", buildings_per_tile=12, texture_format="png", texel=0.001)
    root = next(t for t in nested_tiles(tmp_path / "t") if t.level == 0)
    assert not root.is_leaf
    document, binary = read_glb(root.content.read_bytes())
    ids = properties(document, binary)["gml_id"]
    (primitive,) = document["meshes"][0]["primitives"]
    attributes = primitive["attributes"]
    feature = accessor(document, binary, attributes["_FEATURE_ID_0"])[:, 0].astype(int)
    linear = accessor(document, binary, attributes["COLOR_0"])[:, :3] / 255.0
    normal = accessor(document, binary, attributes["NORMAL"]) / 127.0
    srgb = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055) * 255.0
    for k, gml_id in enumerate(ids):
        own = np.flatnonzero(feature == k)
        assert len(own) == 5 * 4
        for row in own:
            face = _FACE_OF_NORMAL[tuple(np.round(normal[row]).astype(int))]
            assert np.abs(srgb[row] - _colour(int(gml_id[5:]), face)).max() < 2.5  # bytes of linear light


def test_faces_without_photographs_have_the_colours_of_roofs_and_walls(tmp_path):
    from twin.city_mesh import SURFACE_COLOURS

    city = city_of_boxes(5, lod=2)
    write_tiles3d(city, tmp_path / "t")
    document, binary = read_glb((tmp_path / "t/tiles/0/0/0.glb").read_bytes())
    attributes = document["meshes"][0]["primitives"][0]["attributes"]
    linear = accessor(document, binary, attributes["COLOR_0"])[:, :3] / 255.0
    normal = accessor(document, binary, attributes["NORMAL"])
    srgb = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055) * 255.0
    roof, wall = SURFACE_COLOURS[Surface.ROOF][2], SURFACE_COLOURS[Surface.WALL][2]
    assert np.abs(srgb[normal[:, 1] > 100] - roof).max() < 2.5
    assert np.abs(srgb[np.abs(normal[:, 1]) < 10] - wall).max() < 2.5


def test_an_image_that_cannot_be_read_is_reported(tmp_path):
    city = photographed_city(tmp_path)
    (tmp_path / "3.png").write_bytes(b"an error page")
    with pytest.warns(UserWarning, match=r"1 images could not be read.*3\.png"):
        write_tiles3d(city, tmp_path / "t", texture_format="png")
    ids = {gml_id for gml_id, *_ in textured_triangles(tmp_path / "t")}
    assert len(ids) == _N - 1


def test_the_khronos_validator_finds_nothing(tmp_path):
    browser.needs_node("gltf-validator")
    city = photographed_city(tmp_path, kind="JPEG")
    write_tiles3d(city, tmp_path / "t", buildings_per_tile=20, compress=True)
    files = sorted(map(str, (tmp_path / "t").glob("tiles/*/*/*.glb")))
    reports = browser.run_node("validate_gltf.mjs", *files)
    assert [(r["errors"], r["warnings"], r["messages"]) for r in reports] == [(0, 0, [])] * len(files)
