"""Streets from road polygons: where bridges begin and end, which heights count, and notes in both languages."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from citygml.model import CityModel, GeometryKind
from tests.city_of_boxes import city_of_boxes
from twin.city import streets_from_free_space
from twin.city.medial_axis import centre_lines
from twin.city.streets import _ground_heights, _join, _ways
from twin.network import EdgeKind
from twin.notes import Note, notes_from_json


def test_a_bridge_in_a_street_begins_and_ends_where_its_polygon_does() -> None:
    # 100 m of road: 20 m of bridge in it, whether or not the middle of the whole lies on it.
    for start, end in ((40.0, 60.0), (10.0, 30.0)):
        shapes = np.array([shapely.box(0, 0, start, 6), shapely.box(start, 0, end, 6), shapely.box(end, 0, 100, 6)])
        kind = np.array([EdgeKind.STREET, EdgeKind.BRIDGE, EdgeKind.STREET], np.uint8)
        ways = _ways(centre_lines(_join(shapes)), shapes, kind)
        length = np.bincount(ways.kind, shapely.length(ways.lines), minlength=3)
        assert length[EdgeKind.BRIDGE] == pytest.approx(20.0, abs=0.5)
        assert length[EdgeKind.STREET] == pytest.approx(80.0, abs=8.0)  # an axis ends short of the road's end
        ends = shapely.get_coordinates([shapely.get_point(ways.lines, i) for i in (0, -1)])
        assert len(np.unique(ends, axis=0)) == len(ways.lines) + 1  # still one way, from end to end


def test_roads_without_bridges_are_left_as_they_are() -> None:
    shapes = np.array([shapely.box(0, 0, 100, 6)])
    base = centre_lines(_join(shapes))
    ways = _ways(base, shapes, np.array([EdgeKind.STREET], np.uint8))
    assert shapely.equals_exact(ways.lines, base.lines).all()


def test_roads_at_height_zero_have_no_height() -> None:
    city = city_of_boxes(4)
    city.objects["type"] = "tran:Road"
    city.polygon_lod[:] = 2
    at = city.vertices[:, :2].copy()
    z, n_zero = _ground_heights(city, at)
    assert np.isfinite(z).all()
    assert n_zero == 0
    city.vertices[:, 2] = 0.0
    z, n_zero = _ground_heights(city, at)
    assert np.isnan(z).all()
    assert n_zero > 0
    assert "height 0" in str(Note("streets.heights_at_zero", n=n_zero))


def test_assumptions_and_issues_are_notes() -> None:
    streets = streets_from_free_space(city_of_boxes(9))
    assert {note.id for note in streets.assumptions} == {"streets.free_space", "streets.doors"}
    assert all("通行" in note.text("ja") or "出入口" in note.text("ja") for note in streets.assumptions)
    assert streets.issues is not None
    assert list(streets.issues.columns) == ["element", "row", "message", "note"]
    for row in streets.issues.itertuples():
        assert str(notes_from_json(row.note)[0]) == row.message


def test_heights_along_a_ramp_are_linear_and_not_stairs() -> None:
    """A road of 8 x 40 m that climbs 4 m: its vertices lie at its ends only."""
    corners = np.array([[0, 0, 10], [8, 0, 10], [8, 40, 14], [0, 40, 14], [0, 0, 10]], float)
    city = CityModel(
        vertices=corners, ring_offsets=np.array([0, 5]), polygon_offsets=np.array([0, 1]),
        polygon_object=np.zeros(1, np.int32), polygon_lod=np.array([2], np.uint8),
        polygon_surface=np.zeros(1, np.uint8), polygon_boundary=np.full(1, -1, np.int32),
        geometry_object=np.zeros(1, np.int32), geometry_lod=np.array([2], np.uint8),
        geometry_kind=np.array([GeometryKind.MULTI_SURFACE], np.uint8), geometry_offsets=np.array([0, 1]),
        geometry_polygons=np.zeros(1, np.int32), geometry_reversed=np.zeros(1, bool),
        objects=pd.DataFrame(
            {"type": ["tran:Road"], "parent": np.array([-1], np.int32), "file": np.array([-1], np.int32)},
            index=pd.Index(["road"], name="gml_id"),
        ),
        crs=None, height_datum="unknown",
    )  # fmt: skip
    at = np.array([[4.0, 10.0], [2.0, 20.0], [9.0, 30.0], [4.0, 60.0]])
    z, _ = _ground_heights(city, at)
    np.testing.assert_allclose(z, [11.0, 12.0, 13.0, np.nan])  # the last lies more than 15 m away
    corners[2, 2] = corners[1, 2] = 0.0  # vertices without a height: the edge between the others tells
    z, n_zero = _ground_heights(city, at)
    np.testing.assert_allclose(z, [11.0, 12.0, 13.0, np.nan])
    assert n_zero == 2
