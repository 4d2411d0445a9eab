"""Street lines in the plane of the city: lengths are those on the ground, whatever the layer is in."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from pyproj import Geod

from citygml.crs import length_scale
from twin.city import streets_from_lines
from twin.city.line_plane import lines_in_plane
from twin.errors import CrsMismatchError, InputError
from twin.io.line_layer import read_lines
from twin.network import EdgeKind
from twin.pipeline.evacuation_inputs import make_streets
from twin.scenario import scenario_from_text

PLANE = 6677
LINE = shapely.LineString([(-6000.0, -35_000.0), (-5000.0, -35_000.0)])


def lines(crs: int | None = PLANE) -> gpd.GeoDataFrame:
    frame = gpd.GeoDataFrame({"highway": ["residential"]}, geometry=[LINE], crs=PLANE)
    return frame.set_crs(None, allow_override=True) if crs is None else frame.to_crs(crs)


@pytest.mark.parametrize("crs", [PLANE, 3857, 4326, 6668, 32654, 2451])
def test_a_kilometre_is_a_kilometre_whatever_the_layer_is_in(crs: int) -> None:
    """Web Mercator stretches it to 1,230 m at this latitude, and a degree is no length."""
    layer = lines(crs)
    on_ground = Geod(ellps="GRS80").geometry_length(layer.to_crs(6668).geometry.iloc[0])
    assert streets_from_lines(layer).edge_length.sum() == pytest.approx(on_ground, rel=5e-4)
    assert lines_in_plane(layer, PLANE).length.iloc[0] == pytest.approx(LINE.length, abs=0.1)


def test_scale_of_a_map_is_its_length_over_the_length_on_the_ground() -> None:
    for crs in (PLANE, 3857, 32654, 2263):
        x, y = (0.0, 0.0) if crs == PLANE else (980_000.0, 200_000.0) if crs == 2263 else (500_000.0, 4_000_000.0)
        ends = gpd.GeoSeries(gpd.points_from_xy([x - 50, x + 50, x, x], [y, y, y - 50, y + 50]), crs=crs).to_crs(6668)
        _, _, across = Geod(ellps="GRS80").inv(ends.x[0], ends.y[0], ends.x[1], ends.y[1])
        _, _, along = Geod(ellps="GRS80").inv(ends.x[2], ends.y[2], ends.x[3], ends.y[3])
        assert length_scale(crs, x, y) == pytest.approx((100 / across + 100 / along) / 2, rel=5e-3)


def test_a_layer_without_a_system_is_refused_naming_the_key(tmp_path: Path) -> None:
    with pytest.raises(CrsMismatchError, match="name no coordinate system"):
        streets_from_lines(lines(None))
    lines().to_file(tmp_path / "s.shp")
    (tmp_path / "s.prj").unlink()
    with pytest.raises(CrsMismatchError, match=r"add evacuation\.streets_crs"):
        read_lines(tmp_path / "s.shp", key="evacuation.streets")
    assert read_lines(tmp_path / "s.shp", crs=PLANE).length.iloc[0] == 1000.0
    lines().to_file(tmp_path / "s.gpkg")
    with pytest.raises(CrsMismatchError, match="streets_crs says"):
        read_lines(tmp_path / "s.gpkg", crs=4326, key="evacuation.streets")


def test_a_layer_of_points_is_refused(tmp_path: Path) -> None:
    frame = gpd.GeoDataFrame(geometry=gpd.points_from_xy([0.0], [0.0]), crs=PLANE)
    frame.assign(name="a").to_file(tmp_path / "p.gpkg")
    with pytest.raises(InputError, match="no line in it"):
        read_lines(tmp_path / "p.gpkg")


def test_a_city_in_web_mercator_is_no_plane_for_streets() -> None:
    with pytest.raises(CrsMismatchError, match="lengths in metres"):
        lines_in_plane(lines(), 3857)


def test_the_scenarios_street_layer_comes_in_the_plane_of_the_city(tmp_path: Path) -> None:
    from tests.city_of_boxes import city_of_boxes

    city = city_of_boxes(2)
    x, y = np.asarray(city.vertices)[:, 0].min(), np.asarray(city.vertices)[:, 1].min()
    frame = gpd.GeoDataFrame(geometry=[shapely.LineString([(x, y), (x + 100.0, y)])], crs=city.crs.to_2d())
    frame.to_crs(3857).to_file(tmp_path / "s.gpkg")
    scenario = scenario_from_text('name = "a"\n[city]\npath = "."\n[evacuation]\nstreets = "s.gpkg"\n')
    streets = make_streets(city, scenario, tmp_path)
    is_street = streets.edge_kind == EdgeKind.STREET
    assert streets.edge_length[is_street].sum() == pytest.approx(100.0, abs=0.1)
