"""Ground from mass points and breaklines: surfaces of closed form."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from pyproj import CRS

from citygml.model import CityModel
from tests.citygml.documents import document, read
from tests.twin.terrain.test_terrain_from_city import slope
from twin.city.terrain import terrain_from_city


def survey(points: np.ndarray, lines: list[np.ndarray]) -> CityModel:
    types = ["dem:MassPointRelief", "dem:BreaklineRelief"]
    objects = pd.DataFrame(
        {"type": pd.Categorical(types), "parent": np.full(2, -1, np.int32), "file": np.zeros(2, np.int32)},
        index=pd.Index(["points", "lines"], name="gml_id", dtype=object),
    )
    return CityModel(
        points=points,
        point_object=np.zeros(len(points), np.int32),
        point_lod=np.ones(len(points), np.uint8),
        line_vertices=np.concatenate([*lines, np.empty((0, 3))]),
        line_offsets=np.concatenate([[0], np.cumsum([len(line) for line in lines])]).astype(np.int64),
        line_object=np.ones(len(lines), np.int32),
        line_lod=np.ones(len(lines), np.uint8),
        objects=objects,
        crs=CRS.from_epsg(6677),
        height_datum="orthometric",
    )


def lattice(step: float, east: float, north: float) -> tuple[np.ndarray, np.ndarray]:
    x, y = np.meshgrid(np.arange(0.0, east + step, step), np.arange(0.0, north + step, step))
    return x.ravel(), y.ravel()


def test_mass_points_of_a_plane_give_the_plane() -> None:
    x, y = lattice(12.0, 120.0, 60.0)
    terrain = terrain_from_city(survey(np.column_stack([x, y, slope(x, y)]), []), 4.0, bounds=(0, 0, 120, 60))
    east, north = np.meshgrid(terrain.grid.x, terrain.grid.y)
    np.testing.assert_allclose(terrain.elevation, slope(east, north), atol=1e-9)
    assert terrain.known.all()
    assert terrain.source == "relief points"
    assert terrain_from_city(survey(np.column_stack([x, y, slope(x, y)]), []), 4.0).grid.bounds[0] == -20.0


def test_a_breakline_keeps_its_ridge() -> None:
    x, y = lattice(20.0, 100.0, 60.0)
    flat = np.column_stack([x, y, np.zeros(len(x))])
    ridge = np.array([[0.0, 30.0, 4.0], [100.0, 30.0, 4.0]])  # two vertices: the cells between rely on the line
    terrain = terrain_from_city(survey(flat, [ridge]), 2.0, bounds=(0, 0, 100, 60))
    crest = terrain.elevation[14:16]  # centres at 29 and 31 m, a metre from the crest
    assert (crest > 3.4).all()
    without = terrain_from_city(survey(flat, []), 2.0, bounds=(0, 0, 100, 60))
    assert np.abs(without.elevation).max() == 0.0


def test_ground_far_from_all_points_is_unknown() -> None:
    x, y = lattice(10.0, 40.0, 40.0)
    flat = np.column_stack([x, y, np.full(len(x), 7.0)])
    apart = np.concatenate([flat, flat + [300.0, 0.0, 0.0]])
    terrain = terrain_from_city(survey(apart, []), 5.0, bounds=(0, 0, 340, 40))
    known = terrain.known.all(axis=0)
    assert known[: 40 // 5].all()
    assert known[300 // 5 :].all()
    assert not terrain.known[:, 40 // 5 : 300 // 5].any()


def test_points_of_a_file_are_ground() -> None:
    places = " ".join(f"{x} {y} 3" for x in (0, 20, 40) for y in (0, 20, 40)).split()
    points = "".join(
        f"<gml:pointMember><gml:Point><gml:pos>{' '.join(places[k : k + 3])}</gml:pos></gml:Point></gml:pointMember>"
        for k in range(0, len(places), 3)
    )
    relief = (
        '<dem:ReliefFeature gml:id="r"><dem:lod>2</dem:lod><dem:reliefComponent><dem:MassPointRelief gml:id="m">'
        f"<dem:lod>2</dem:lod><dem:reliefPoints><gml:MultiPoint>{points}</gml:MultiPoint></dem:reliefPoints>"
        "</dem:MassPointRelief></dem:reliefComponent></dem:ReliefFeature>"
    )
    terrain = terrain_from_city(read(document(relief)), 5.0, bounds=(0, 0, 40, 40))
    assert terrain.elevation == pytest.approx(3.0)
    assert terrain.known.all()
