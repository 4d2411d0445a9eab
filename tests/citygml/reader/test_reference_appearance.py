"""The reference reader on textures and materials."""

from __future__ import annotations

import numpy as np
from numpy.testing import assert_array_equal

import citygml
from citygml.reader.reference import read_documents
from citygml.reader.sources import source_of_bytes
from tests.citygml.documents import building, document, member, messages, polygon, read, ring, square, surface
from tests.citygml.same_model import differences

UV = "0 0 1 0 1 1 0 1 0 0"


def appearance(body: str, theme: str = "rgb") -> str:
    parts = "".join(f"<app:surfaceDataMember>{one}</app:surfaceDataMember>" for one in body.split("|"))
    return f"<app:appearance><app:Appearance><app:theme>{theme}</app:theme>{parts}</app:Appearance></app:appearance>"


def texture(targets: str, image: str = "a_appearance/x.jpg", more: str = "") -> str:
    return (
        f"<app:ParameterizedTexture><app:imageURI>{image}</app:imageURI><app:mimeType>image/jpg</app:mimeType>"
        f"{more}{targets}</app:ParameterizedTexture>"
    )


def target(polygon_id: str, *rings: tuple[str, str]) -> str:
    lists = "".join(f'<app:textureCoordinates ring="#{r}">{uv}</app:textureCoordinates>' for r, uv in rings)
    return f'<app:target uri="#{polygon_id}"><app:TexCoordList>{lists}</app:TexCoordList></app:target>'


def two_squares() -> str:
    hole = f"<gml:interior>{ring(square(1), 'hole')}</gml:interior>"
    first = polygon(square(size=9), gml_id="p").replace("</gml:Polygon>", hole + "</gml:Polygon>")
    return surface(member(first) + member(polygon(square(20), gml_id="q")), gml_id="m")


def test_texture_coordinates_of_both_rings() -> None:
    given = appearance(texture(target("p", ("p_ring", UV), ("hole", UV.replace("1", "0.5")))))
    for body in (two_squares() + given, given + two_squares()):
        model = read(document(building(body)))
        theme = model.appearances["rgb"]
        assert_array_equal(theme.polygon_image, [0, -1])
        assert_array_equal(theme.uv[:5], np.array(UV.split(), float).reshape(-1, 2))
        assert theme.uv[5:10].max() == 0.5
        assert np.isnan(theme.uv[10:]).all()
        assert theme.images["path"].tolist() == ["a_appearance/x.jpg"]
        assert messages(model) == []


def test_global_appearance_and_citygml_3_form() -> None:
    association = (
        "<app:textureParameterization><app:TextureAssociation><app:target>#q</app:target>"
        "<app:textureParameterization><app:TexCoordList><app:textureCoordinates>" + UV + "</app:textureCoordinates>"
        "<app:ring>#q_ring</app:ring></app:TexCoordList></app:textureParameterization></app:TextureAssociation>"
        "</app:textureParameterization>"
    )
    data = document(building(two_squares())).decode()
    given = appearance(texture(association)).replace("app:appearance>", "app:appearanceMember>")
    model = read(data.replace("</core:CityModel>", given + "</core:CityModel>").encode())
    assert_array_equal(model.appearances["rgb"].polygon_image, [-1, 0])


def test_several_themes_and_shared_images() -> None:
    body = two_squares() + appearance(texture(target("p", ("p_ring", UV))) + "|" + texture(target("q", ("q_ring", UV))))
    body += appearance(texture(target("q", ("q_ring", UV)), "b.jpg"), theme="ir")
    model = read(document(building(body)))
    assert list(model.appearances) == ["rgb", "ir"]
    assert len(model.appearances["rgb"].images) == 1
    assert_array_equal(model.appearances["rgb"].polygon_image, [0, 0])
    assert_array_equal(model.appearances["ir"].polygon_image, [-1, 0])


def test_first_front_texture_wins() -> None:
    back = texture(target("p", ("p_ring", UV)), "back.jpg", "<app:isFront>false</app:isFront>")
    first, second = (texture(target("p", ("p_ring", UV)), name) for name in ("one.jpg", "two.jpg"))
    model = read(document(building(two_squares() + appearance("|".join([back, first, second])))))
    theme = model.appearances["rgb"]
    assert theme.images["path"].tolist() == ["back.jpg", "one.jpg", "two.jpg"]
    assert_array_equal(theme.polygon_image, [1, -1])


def material(*targets: str, colour: str = "0.5 0.25 1") -> str:
    refs = "".join(f"<app:target>#{one}</app:target>" for one in targets)
    body = f"<app:diffuseColor>{colour}</app:diffuseColor><app:transparency>0.5</app:transparency>{refs}"
    return f"<app:X3DMaterial>{body}</app:X3DMaterial>"


def test_materials_of_polygon_aggregate_boundary_and_building() -> None:
    wall = surface(member(polygon(square(30), gml_id="w")))
    body = two_squares() + f'<bldg:boundedBy><bldg:WallSurface gml:id="wall">{wall}</bldg:WallSurface></bldg:boundedBy>'
    for targets, expected in (
        (("q",), [-1, 0, -1]),
        (("m",), [0, 0, -1]),
        (("wall",), [-1, -1, 0]),
        (("b",), [0, 0, 0]),
    ):
        model = read(document(building(body + appearance(material(*targets)))))
        theme = model.appearances["rgb"]
        assert_array_equal(theme.polygon_material, expected)
        columns = ["diffuse_r", "diffuse_g", "diffuse_b", "transparency"]
        assert theme.materials.loc[0, columns].tolist() == [0.5, 0.25, 1, 0.5]
        assert theme.uv.shape == (0, 2)


def test_a_colour_that_is_no_decimal_number_is_missing() -> None:
    model = read(document(building(two_squares() + appearance(material("q", colour="1_0 inf 0.5")))))
    colours = model.appearances["rgb"].materials.loc[0, ["diffuse_r", "diffuse_g", "diffuse_b"]]
    assert colours.isna().tolist() == [True, True, False]


def test_wrong_counts_and_lost_targets_are_reported() -> None:
    body = two_squares() + appearance(
        texture(target("p", ("p_ring", "0 0 1 0")) + target("gone", ("p_ring", UV)) + target("q", ("nowhere", UV)))
    )
    model = read(document(building(body)))
    assert messages(model) == [
        "2 texture coordinates for a ring of 5 points; not applied",
        "target #gone of app:ParameterizedTexture does not exist",
        "texture coordinates for ring #nowhere, which is not in the file",
    ]


def test_texture_coordinates_that_are_no_numbers() -> None:
    for odd in ("x", "1e99", "1_0", "nan"):
        given = appearance(texture(target("p", ("p_ring", UV.replace("1", odd, 1)))))
        # The compiled reader does not look at the size of texture coordinates.
        model = read(document(building(two_squares() + given)), both=odd != "1e99")
        assert messages(model) == ["texture coordinates that are not numbers; not applied"]
        assert np.isnan(model.appearances["rgb"].uv).all()


def test_unclosed_ring_gets_its_first_coordinate_again() -> None:
    open_square = " ".join(square().split()[:-3])
    body = surface(member(polygon(open_square, gml_id="p"))) + appearance(
        texture(target("p", ("p_ring", UV.rsplit(" ", 2)[0])))
    )
    theme = read(document(building(body))).appearances["rgb"]
    assert_array_equal(theme.uv, np.array(UV.split(), float).reshape(-1, 2))


def test_images_are_resolved_by_the_source() -> None:
    data = document(building(two_squares() + appearance(texture(target("p", ("p_ring", UV))))))
    source = source_of_bytes("a.gml", data, resolve_image=lambda uri: "/city/" + uri)
    model = read_documents([source])
    assert model.appearances["rgb"].images["resolved"].tolist() == ["/city/a_appearance/x.jpg"]


def test_texture_coordinates_too_large_for_32_bits_are_an_issue_whoever_reads(tmp_path) -> None:
    given = appearance(texture(target("p", ("p_ring", UV.replace("1 1", "1e99 1")))))
    path = tmp_path / "a.gml"
    path.write_bytes(document(building(two_squares() + given)))
    models = [citygml.read(path, engine=engine) for engine in ("auto", "reference")]
    assert differences(*models) == []
    assert messages(models[0]) == ["texture coordinates that are not numbers; not applied"]
    assert np.isnan(models[0].appearances["rgb"].uv).all()


def test_texture_coordinates_for_rings_of_a_document_without_any_id() -> None:
    body = surface(member(polygon(square())))
    model = read(document(building(body + appearance(texture(target("p", ("r", UV)))))).replace(b' gml:id="b"', b""))
    assert "texture coordinates for ring #r, which is not in the file" in messages(model)
