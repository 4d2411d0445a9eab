"""Names, axis order, geoid and reprojection, against PROJ, published values and round trips."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st

from citygml.crs import (
    crs_from_srs_name,
    crs_of,
    geoid_height,
    horizontal,
    plane_rectangular,
    project_points,
    same_crs,
    settle_axis_order,
    shift_heights,
)
from citygml.crs.distinct_rows import first_of_each
from citygml.errors import CrsError


@pytest.mark.parametrize(
    ("name", "epsg", "swap", "datum"),
    [
        ("http://www.opengis.net/def/crs/EPSG/0/6697", 6697, True, "orthometric"),
        ("https://www.opengis.net/def/crs/EPSG/0/6668", 6668, True, "unknown"),
        ("http://www.opengis.net/def/crs/EPSG/0/10169", 10169, True, "orthometric"),
        ("http://www.opengis.net/def/crs/EPSG/0/10170", 10170, True, "orthometric"),
        ("urn:ogc:def:crs:EPSG::4979", 4979, True, "ellipsoidal"),
        ("urn:ogc:def:crs:EPSG:9.8:6677", 6677, True, "unknown"),
        ("http://www.opengis.net/gml/srs/epsg.xml#6697", 6697, True, "orthometric"),
        ("EPSG:6668", 6668, True, "unknown"),
        (" epsg:25832 ", 25832, False, "unknown"),
        ("EPSG:31466", 31466, False, "unknown"),
        ("urn:adv:crs:DE_DHDN_3GK4", 31468, False, "unknown"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", 4326, False, "unknown"),
        ("http://www.opengis.net/def/crs/OGC/0/CRS84h", 4979, False, "ellipsoidal"),
    ],
)
def test_every_form_of_name(name: str, epsg: int, swap: bool, datum: str) -> None:
    crs, swap_xy, height_datum, *_ = crs_from_srs_name(name)
    assert (crs.to_epsg(), swap_xy, height_datum) == (epsg, swap, datum)


@pytest.mark.parametrize(
    ("name", "epsg"),
    [
        ("urn:ogc:def:crs,crs:EPSG:6.12:3068,crs:EPSG:6.12:5783", 3068),
        ("urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783", 25832),
        ("urn:adv:crs:ETRS89_UTM32*DE_DHHN92_NH", 25832),
        (
            "http://www.opengis.net/def/crs-compound?1=http://www.opengis.net/def/crs/EPSG/0/25832"
            "&2=http://www.opengis.net/def/crs/EPSG/0/5783",
            25832,
        ),
    ],
)
def test_compound_names_have_orthometric_heights_and_east_first(name: str, epsg: int) -> None:
    crs, swap_xy, datum, *_ = crs_from_srs_name(name)
    assert horizontal(crs).to_epsg() == epsg
    assert (swap_xy, datum) == (False, "orthometric")


def test_wkt_is_a_name_too() -> None:
    crs, swap_xy, *_ = crs_from_srs_name(pyproj.CRS.from_epsg(6668).to_wkt())
    assert same_crs(crs, crs_of(6668))
    assert swap_xy


@pytest.mark.parametrize("name", ["", "  ", "#local-CRS-1", "EPSG:999999", "urn:adv:crs:UNKNOWN"])
def test_what_is_not_known_is_refused(name: str) -> None:
    with pytest.raises(CrsError, match="crs="):
        crs_from_srs_name(name)


def test_sameness_is_not_a_matter_of_names() -> None:
    assert same_crs(crs_of(6697), crs_of("EPSG:6668"))
    renamed = pyproj.CRS.from_wkt(crs_of(6677).to_wkt().replace("JGD2011 / Japan Plane", "Another name"))
    assert same_crs(renamed, crs_of(6677))
    assert not same_crs(crs_of(6676), crs_of(6677))


def test_axis_order_is_corrected_only_where_necessary() -> None:
    plateau = crs_from_srs_name("http://www.opengis.net/def/crs/EPSG/0/6697")
    assert settle_axis_order(plateau, 35.7, 139.7) == (True, False)
    assert settle_axis_order(plateau, 139.7, 35.7) == (False, True)
    assert settle_axis_order(plateau, 0.0, 0.0) == (True, False)


def test_geoid_of_known_points() -> None:
    # The example point of the geoid library's documentation, computed by the Authority's own program.
    np.testing.assert_allclose(
        geoid_height(np.array([138.2839817085188]), np.array([37.12378643088312])), [39.473871], atol=1e-5
    )
    # Tokyo: +36.6 m or so in both models; they differ by centimetres.
    both = [geoid_height(np.array([139.75]), np.array([35.66]), geoid=g)[0] for g in ("GSIGEO2011", "JPGEO2024")]
    assert abs(both[0] - 36.6) < 0.1
    assert 0 < abs(both[0] - both[1]) < 0.5
    assert np.isnan(geoid_height(np.array([0.0]), np.array([0.0]))).all()


def test_heights_go_there_and_back_and_refuse_the_unknown() -> None:
    z, longitude, latitude = np.array([2.0, np.nan]), np.array([139.75, 139.75]), np.array([35.66, 35.66])
    up = shift_heights(z, longitude, latitude, "orthometric", "ellipsoidal")
    assert up[0] - z[0] == pytest.approx(36.6, abs=0.1)
    np.testing.assert_allclose(shift_heights(up, longitude, latitude, "ellipsoidal", "orthometric"), z, atol=1e-12)
    with pytest.raises(CrsError, match="unknown"):
        shift_heights(z, longitude, latitude, "unknown", "ellipsoidal")
    with pytest.raises(CrsError, match="covers Japan only"):
        shift_heights(z, longitude * 0, latitude * 0, "orthometric", "ellipsoidal")


def test_projection_is_proj_with_and_without_repeats() -> None:
    rng = np.random.default_rng(1)
    distinct = np.column_stack([rng.uniform(139, 141, 900), rng.uniform(35, 36, 900), rng.uniform(0, 50, 900)])
    points = distinct[rng.integers(0, 900, 5000)]
    moved = project_points(points, crs_of(6697), crs_of(6677), source_datum="orthometric")
    y, x = pyproj.Transformer.from_crs(6668, 6677).transform(points[:, 1], points[:, 0])
    np.testing.assert_array_equal(moved, np.column_stack([x, y, points[:, 2]]))
    back = project_points(moved, crs_of(6677), crs_of(6697), source_datum="orthometric")
    np.testing.assert_allclose(back[:, :2], points[:, :2], atol=1e-10)


def test_height_follows_the_crs_or_the_argument_and_never_both() -> None:
    points = np.array([[139.75, 35.66, 3.0]])
    to_3d = project_points(points, crs_of(6697), crs_of(4979), source_datum="orthometric")
    assert to_3d[0, 2] == pytest.approx(39.6, abs=0.1)
    asked = project_points(points, crs_of(6697), crs_of(6677), source_datum="orthometric", height="ellipsoidal")
    assert asked[0, 2] == pytest.approx(to_3d[0, 2])
    with pytest.raises(CrsError, match="choose one"):
        project_points(points, crs_of(6697), crs_of(4979), source_datum="orthometric", height="orthometric")
    with pytest.raises(CrsError, match="not known"):
        project_points(points, crs_of(6697), crs_of(6677), height="above ground")


def test_a_point_without_an_image_is_an_error() -> None:
    with pytest.raises(CrsError, match="cannot be projected"):
        project_points(np.array([[139.0, 91.0, 0.0]]), crs_of(6668), crs_of(3857))


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=60))
def test_distinct_rows_are_those_numpy_finds(pairs: list[tuple[int, int]]) -> None:
    bits = np.array(pairs, np.uint64).reshape(-1, 2)
    first, place = first_of_each(bits)
    np.testing.assert_array_equal(bits[first][place], bits)
    assert len(first) == len(np.unique(bits, axis=0))
    assert (np.diff(first) > 0).all()


@pytest.mark.parametrize(
    ("place", "longitude", "latitude", "zone"),
    [
        ("長崎", 129.88, 32.75, 1), ("福岡", 130.40, 33.59, 2), ("広島", 132.46, 34.39, 3),
        ("高知", 133.53, 33.56, 4), ("神戸", 135.20, 34.69, 5), ("大阪", 135.50, 34.69, 6),
        ("名古屋", 136.91, 35.18, 7), ("新潟", 139.04, 37.92, 8), ("静岡", 138.38, 34.98, 8),
        ("東京", 139.77, 35.68, 9), ("福島", 140.47, 37.75, 9), ("仙台", 140.87, 38.27, 10),
        ("函館", 140.73, 41.77, 11), ("札幌", 141.35, 43.06, 12), ("釧路", 144.38, 42.98, 13),
        ("父島", 142.19, 27.09, 14), ("那覇", 127.68, 26.21, 15), ("石垣", 124.16, 24.34, 16),
        ("南大東", 131.24, 25.83, 17), ("沖ノ鳥島", 136.07, 20.42, 18), ("南鳥島", 153.98, 24.28, 19),
    ],
)  # fmt: skip
def test_zones_of_known_places(place: str, longitude: float, latitude: float, zone: int) -> None:
    assert plane_rectangular(longitude, latitude) == 6668 + zone
    assert plane_rectangular(longitude, latitude, datum="JGD2000") == 2442 + zone


def test_no_zone_abroad() -> None:
    with pytest.raises(CrsError, match="not in Japan"):
        plane_rectangular(13.4, 52.5)


@pytest.mark.parametrize(
    "name", ["urn:ogc:def:crs,crs:EPSG::5783", "EPSG:6695", "urn:ogc:def:crs,crs:EPSG::5783,crs:EPSG::5783"]
)
def test_heights_alone_are_no_system_for_a_city(name: str) -> None:
    with pytest.raises(CrsError, match="expected a horizontal"):
        crs_from_srs_name(name)


def test_a_local_engineering_system_is_accepted() -> None:
    axes = 'CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1]'
    named = crs_from_srs_name(f'ENGCRS["site",EDATUM["corner of the site"],{axes}]')
    assert settle_axis_order(named, 10.0, 20.0) == (named.swap_xy, False)
