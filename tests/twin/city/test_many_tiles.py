"""One area read as one model and as four tiles gives the same: raster, network, people and flood, without a seam.

The tiles repeat the buildings that reach across their borders, and cut roads and land use there, as real tiles do.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely

import citygml
from citygml import ragged
from citygml.model import CityModel
from citygml.model.selection import extents, root_of
from citygml.polygon_shapes import polygon_shapes
from twin import population_from_city, simulate_flood, streets_from_city, terrain_from_city
from twin.city import city_of_tiles, simulation_plan
from twin.city.people import floor_areas
from twin.errors import ScenarioError
from twin.flood import FloodScenario
from twin.network import StreetNetwork
from twin.pipeline.inputs import input_files, read_city, resolve
from twin.scenario import read_scenario
from twin.terrain import Terrain

SAMPLE = Path(__file__).parents[3] / "data" / "sample"
SIDE = 700.0  # of the part of the sample that is divided [m]
NO_GEOMETRIES = {
    "geometry_object": np.empty(0, np.int32), "geometry_lod": np.empty(0, np.uint8),
    "geometry_kind": np.empty(0, np.uint8), "geometry_offsets": np.zeros(1, np.int64),
    "geometry_polygons": np.empty(0, np.int32), "geometry_reversed": np.empty(0, bool),
    "geometry_shells": np.zeros(1, np.int64), "shell_offsets": np.zeros(1, np.int64),
    "shell_is_exterior": np.empty(0, bool), "appearances": {},
}  # fmt: skip


def cut(city: CityModel, rows: np.ndarray, box: shapely.Polygon) -> CityModel:
    """These objects, their polygons clipped to a box; triangles of relief whole, in the box of their middle."""
    polygons = np.flatnonzero(np.isin(root_of(city)[city.polygon_object], rows))
    rings, n_rings, source = [], [], []
    relief = city.objects["type"].astype(str).str.startswith("dem:").to_numpy()[city.polygon_object]
    for polygon, shape in zip(polygons, polygon_shapes(city, polygons, has_z=True)):
        if relief[polygon]:
            parts = [shape] if box.contains(shape.centroid) else []
        else:
            parts = shapely.get_parts(shapely.intersection(shape, box))
        for part in parts:
            if part.geom_type == "Polygon" and not part.is_empty:
                new = [shapely.get_coordinates(ring, include_z=True) for ring in (part.exterior, *part.interiors)]
                rings += new
                n_rings.append(len(new))
                source.append(polygon)
    clipped = replace(
        city,
        vertices=np.concatenate([*rings, np.empty((0, 3))]),
        ring_offsets=ragged.offsets_from_lengths(np.array([len(ring) for ring in rings], int)),
        polygon_offsets=ragged.offsets_from_lengths(np.array(n_rings, int)),
        polygon_object=city.polygon_object[source],
        polygon_lod=city.polygon_lod[source],
        polygon_surface=city.polygon_surface[source],
        polygon_boundary=np.full(len(source), -1, np.int32),
        **NO_GEOMETRIES,
    )
    return clipped.select(rows=rows)


def tile(city: CityModel, box: shapely.Polygon, name: str) -> CityModel:
    low, high = extents(city)
    root = root_of(city)
    np.fmin.at(low, root, low.copy())
    np.fmax.at(high, root, high.copy())
    x0, y0, x1, y1 = box.bounds
    met = (low[:, 0] < x1) & (high[:, 0] > x0) & (low[:, 1] < y1) & (high[:, 1] > y0) & (root == np.arange(len(root)))
    inside = met & (low[:, 0] >= x0) & (high[:, 0] <= x1) & (low[:, 1] >= y0) & (high[:, 1] <= y1)
    is_cut = met & ~inside & city.objects["type"].astype(str).str.startswith(("tran:", "luse:", "dem:")).to_numpy()
    parts = [city.select(rows=np.flatnonzero(met & ~is_cut)), cut(city, np.flatnonzero(is_cut), box)]
    file = city.files.iloc[:1].assign(path=name)
    one = citygml.concat(
        [replace(part, files=file, objects=part.objects.assign(file=np.int32(0)), appearances={}) for part in parts]
    )
    return replace(one, files=file, objects=one.objects.assign(file=np.int32(0)))


@pytest.fixture(scope="module")
def whole() -> CityModel:
    city = citygml.read(SAMPLE, packages=["bldg", "dem", "tran", "brid", "luse"]).to_crs(6677)
    middle = np.nanmean(city.vertices[:, :2], axis=0)
    return city.select(bbox=(*(middle - SIDE / 2), *(middle + SIDE / 2)))


@pytest.fixture(scope="module")
def tiles(whole: CityModel) -> CityModel:
    """Four tiles as one model, in another order than that of the whole."""
    return citygml.concat(four_tiles(whole))


@pytest.fixture(scope="module")
def by_tile(whole: CityModel) -> CityModel:
    """The tiles joined by what simulations need of each."""
    return city_of_tiles(iter(four_tiles(whole)), crs=6677)


def four_tiles(whole: CityModel) -> list[CityModel]:
    low, high = np.nanmin(whole.vertices[:, :2], axis=0) - 1, np.nanmax(whole.vertices[:, :2], axis=0) + 1
    centres = citygml.footprints(whole, type="bldg:Building").centroid
    nearest = centres[centres.distance(shapely.Point(*(low + high) / 2)).idxmin()]
    x, y = nearest.x, nearest.y  # the borders cross in a building
    corners = [(low[0], low[1], x, y), (x, low[1], high[0], y), (low[0], y, x, high[1]), (x, y, high[0], high[1])]
    return [tile(whole, shapely.box(*corner), f"{k}.gml") for k, corner in enumerate(corners)][::-1]


@pytest.fixture(scope="module")
def joined(tiles: CityModel) -> CityModel:
    return citygml.join_repeated(tiles)


def terrain_of(city: CityModel, whole: CityModel) -> Terrain:
    low, high = np.nanmin(whole.vertices[:, :2], axis=0), np.nanmax(whole.vertices[:, :2], axis=0)
    return terrain_from_city(city, 5.0, bounds=(*low, *high))


def test_every_object_counts_once(whole: CityModel, tiles: CityModel, joined: CityModel) -> None:
    assert tiles.n_objects > whole.n_objects
    top = [city.objects.index[city.objects["parent"] < 0] for city in (whole, joined)]
    assert sorted(top[0]) == sorted(top[1])
    assert (
        joined.objects["type"].value_counts()["bldg:Building"] == whole.objects["type"].value_counts()["bldg:Building"]
    )
    assert len(joined.risks) == len(whole.risks)
    assert {"repeated_copies", "repeated_pieces"} <= set(joined.issues["code"])
    assert citygml.join_repeated(joined) is not tiles
    assert citygml.join_repeated(whole) is whole
    same = [citygml.footprints(city, columns=False).geometry.area.sort_index() for city in (whole, joined)]
    np.testing.assert_allclose(same[1].loc[same[0].index], same[0], rtol=1e-9, atol=1e-6)


@pytest.mark.parametrize("way", ["joined", "by_tile"])
def test_the_raster_is_the_same(whole: CityModel, way: str, request: pytest.FixtureRequest) -> None:
    one, four = terrain_of(whole, whole), terrain_of(request.getfixturevalue(way), whole)
    for name in ("elevation", "roughness", "land_use", "known"):
        np.testing.assert_array_equal(getattr(four, name), getattr(one, name), err_msg=name)
    for name in ("building", "footprint"):
        ids = [np.append(t.building_id, "")[getattr(t, name)] for t in (one, four)]
        np.testing.assert_array_equal(ids[1], ids[0], err_msg=name)


def test_the_flood_is_the_same(whole: CityModel, joined: CityModel) -> None:
    rain = FloodScenario(duration=120.0, output_interval=60.0, rain=100.0 / 3.6e6)
    one, four = (simulate_flood(terrain_of(city, whole), rain, threads=1) for city in (whole, joined))
    assert float(one["depth_max"].max()) > 0.0
    np.testing.assert_array_equal(four["depth_max"], one["depth_max"])


@pytest.mark.parametrize("way", ["joined", "tiles", "by_tile"])
def test_the_network_and_the_people_are_the_same(whole: CityModel, way: str, request: pytest.FixtureRequest) -> None:
    city = request.getfixturevalue(way)
    one, four = streets_from_city(whole), streets_from_city(city)
    for name in StreetNetwork.__dataclass_fields__:
        a, b = getattr(one, name), getattr(four, name)
        if isinstance(a, np.ndarray) and name != "entrance_building":
            np.testing.assert_array_equal(b, a, err_msg=name)
    assert entrances(four, city) == entrances(one, whole)
    np.testing.assert_allclose(floor_areas(city)["floor_area"], floor_areas(whole)["floor_area"])
    first, second = (population_from_city(model, seed=3) for model in (whole, city))
    for name in ("xy", "group", "speed"):
        np.testing.assert_array_equal(getattr(second, name), getattr(first, name), err_msg=name)


def test_ground_and_entrances_without_relief_and_roads_are_the_same(whole: CityModel) -> None:
    """From building bases and free space, which depend on walls' lowest points and on every outline."""
    city = whole.select(package="bldg")
    plan = simulation_plan(city)
    assert plan.n_polygons < 0.6 * city.n_polygons
    assert plan.n_objects == city.n_objects
    one, two = (terrain_from_city(model, 10.0) for model in (city, plan))
    np.testing.assert_array_equal(two.elevation, one.elevation)
    np.testing.assert_array_equal(two.building, one.building)
    tiles = [tile(city, shapely.box(*box), name) for name, box in zip("ab", halves(city))]
    three = terrain_from_city(city_of_tiles(tiles), 10.0)
    np.testing.assert_array_equal(three.elevation, one.elevation)
    np.testing.assert_array_equal(three.building >= 0, one.building >= 0)
    assert city_of_tiles([]).n_objects == 0
    inner = city_of_tiles(tiles, bounds=(*np.nanmean(city.vertices[:, :2], axis=0), 1e7, 1e7))
    assert 0 < inner.n_objects < city.n_objects


def halves(city: CityModel) -> list[tuple[float, float, float, float]]:
    low, high = np.nanmin(city.vertices[:, :2], axis=0) - 1, np.nanmax(city.vertices[:, :2], axis=0) + 1
    x = (low[0] + high[0]) / 2
    return [(low[0], low[1], x, high[1]), (x, low[1], high[0], high[1])]


def entrances(streets: StreetNetwork, city: CityModel) -> list[str]:
    return city.objects.index[streets.entrance_building].tolist()


def test_a_scenario_names_several_tiles(tmp_path: Path) -> None:
    tiles = [*sorted((SAMPLE / "udx" / "bldg").glob("*.gml"))[:2], SAMPLE / "udx" / "tran"]
    again = tmp_path / "again.gml"
    again.write_bytes(tiles[0].read_bytes())
    names = ", ".join(f'"{path.as_posix()}"' for path in [*tiles, again])
    (tmp_path / "s.toml").write_text(f'name = "s"\n[city]\npath = [{names}]\n[flood]\nrain_mm_per_hour = 50\n')
    scenario = read_scenario(tmp_path / "s.toml")
    datasets = [resolve(path, tmp_path) for path in scenario.city.paths]
    city = read_city(scenario, datasets)
    alone = [citygml.read(path) for path in tiles]
    assert city.n_objects == sum(model.n_objects for model in alone)
    assert (city.objects["type"] == "tran:Road").any()
    assert city.issues["code"].tolist().count("repeated_copies") == 1
    files = [file.path for file in input_files(datasets)]
    assert len(files) == len(set(files)) == 3 + len(list((SAMPLE / "udx" / "tran").glob("*.gml")))
    (tmp_path / "s.toml").write_text('name = "s"\n[city]\npath = []\n[flood]\nrain_mm_per_hour = 50\n')
    with pytest.raises(ScenarioError, match="path"):
        read_scenario(tmp_path / "s.toml")
