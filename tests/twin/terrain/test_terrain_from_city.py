"""Terrain of small synthetic cities: properties that do not depend on the numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from pyproj import CRS
from scipy import ndimage

from citygml.model import CityModel, Surface
from twin.city.conditioning import conditioning_report
from twin.city.terrain import ClosedGapWarning, terrain_from_city
from twin.errors import DatumError, InputError
from twin.terrain import ElevationRaster, pits

CRS_9 = CRS.from_epsg(6677)


def city_of(polygons, *, crs=CRS_9, datum="orthometric"):
    """A city of single-ring polygons: (type, surface, lod, [(x, y, z), ...]); one object each."""
    rings = [np.array([*ring, ring[0]], float) for _, _, _, ring in polygons]
    n = len(polygons)
    return CityModel(
        vertices=np.concatenate(rings) if n else np.empty((0, 3)),
        ring_offsets=np.concatenate([[0], np.cumsum([len(r) for r in rings])]).astype(np.int64),
        polygon_offsets=np.arange(n + 1, dtype=np.int64),
        polygon_object=np.arange(n, dtype=np.int32),
        polygon_lod=np.array([p[2] for p in polygons], np.uint8),
        polygon_surface=np.array([p[1] for p in polygons], np.uint8),
        polygon_boundary=np.full(n, -1, np.int32),
        objects=pd.DataFrame(
            {
                "type": pd.Categorical([p[0] for p in polygons]),
                "parent": np.full(n, -1, np.int32),
                "file": np.zeros(n, np.int32),
            },
            index=pd.Index([f"o{k}" for k in range(n)], name="gml_id", dtype=object),
        ),
        crs=crs,
        height_datum=datum,
    )


def plate(kind, surface, lod, x0, y0, x1, y1, z=0.0):
    return (kind, surface, lod, [(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)])


def turned(x, y, length, width, degrees, kind="bldg:Building", z=1.0):
    """A footprint of length x width about (x, y), turned."""
    a = np.radians(degrees)
    along, across = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    corners = [(x, y) + s * along * length / 2 + t * across * width / 2 for s, t in signs]
    return (kind, Surface.GROUND, 2, [(*c, z) for c in corners])


def relief(f, x0, y0, x1, y1, step=10.0):
    x, y = np.arange(x0, x1, step), np.arange(y0, y1, step)
    out = []
    for a in x:
        for b in y:
            p = [(a, b), (a + step, b), (a + step, b + step), (a, b + step)]
            p = [(u, v, f(u, v)) for u, v in p]
            out += [("dem:ReliefFeature", Surface.RELIEF, 1, [p[0], p[1], p[2]])]
            out += [("dem:ReliefFeature", Surface.RELIEF, 1, [p[0], p[2], p[3]])]
    return out


def slope(x, y):
    return 5.0 + 0.02 * x - 0.01 * y


def test_a_relief_of_triangles_gives_its_own_plane_back():
    city = city_of([*relief(slope, 0, 0, 60, 40), plate("bldg:Building", Surface.GROUND, 2, 20, 10, 30, 20, 5)])
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 60, 40))
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    np.testing.assert_allclose(terrain.elevation, slope(x, y), atol=1e-9)
    assert terrain.source == "dem"
    assert terrain.height_datum == "orthometric"
    assert terrain.grid.crs == CRS_9
    row = city.objects.index.get_loc("o48")
    expected = (x > 20) & (x < 30) & (y > 10) & (y < 20)
    np.testing.assert_array_equal(terrain.building == row, expected)


def test_a_hole_in_the_relief_is_filled_and_noted():
    parts = [p for k, p in enumerate(relief(slope, 0, 0, 60, 60)) if k not in (28, 29)]
    terrain = terrain_from_city(city_of(parts), 2.0, bounds=(0, 0, 60, 60))
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    np.testing.assert_allclose(terrain.elevation, slope(x, y), atol=0.02)
    assert any("outside the known ground" in note for note in terrain.assumptions)


@pytest.mark.parametrize("degrees", [0, 17, 30, 45, 63, 90])
@pytest.mark.parametrize("gap", [0.8, 1.2, 2.0, 2.9])
def test_an_alley_stays_a_way_through_at_any_angle(degrees, gap):
    a = np.radians(degrees)
    offset = (30 + gap) / 2 * np.array([-np.sin(a), np.cos(a)])
    shift = np.array([50.37, 50.61])
    city = city_of([turned(*(shift + offset), 40, 30, degrees), turned(*(shift - offset), 40, 30, degrees)])
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 100, 100))
    # with the two ends of the alley and its middle: a walk along cell sides exists between both buildings
    along = np.array([np.cos(a), np.sin(a)])
    ends = [shift + s * along * 24 for s in (-1, 1)]
    window = np.zeros(terrain.grid.shape, bool)
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    across = np.abs(-(x - shift[0]) * np.sin(a) + (y - shift[1]) * np.cos(a))
    window[across < gap / 2 + 4.0] = True
    marks, _ = ndimage.label(~terrain.blocked & window)
    j, i = terrain.grid.rows_columns(np.array([e[0] for e in ends]), np.array([e[1] for e in ends]))
    assert marks[j[0], i[0]] == marks[j[1], i[1]] != 0


@pytest.mark.parametrize("degrees", [0, 30, 45])
def test_buildings_that_touch_stay_closed(degrees):
    a = np.radians(degrees)
    offset = 15 * np.array([-np.sin(a), np.cos(a)])
    shift = np.array([50.37, 50.61])
    city = city_of([turned(*(shift + offset), 40, 30, degrees), turned(*(shift - offset), 40, 30, degrees)])
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 100, 100))
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    along = np.abs((x - shift[0]) * np.cos(a) + (y - shift[1]) * np.sin(a))
    across = np.abs(-(x - shift[0]) * np.sin(a) + (y - shift[1]) * np.cos(a))
    assert terrain.blocked[(along < 18) & (across < 28)].all()


def test_a_gap_too_narrow_for_the_finer_raster_is_named():
    city = city_of([turned(20, 20.3, 20, 20, 0), turned(20, 40.6, 20, 20, 0)])
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 60, 60))
    assert any("close 1 of 1 gaps" in note and "0.30 m" in note for note in terrain.assumptions)


def test_a_wide_gap_that_closes_warns():
    city = city_of([turned(20, 20.6, 20, 20, 0), turned(20, 41.8, 20, 20, 0)])
    with pytest.warns(ClosedGapWarning, match="smaller cells"):
        terrain_from_city(city, 4.0, bounds=(0, 0, 60, 60), keep_alleys=False)


def test_porous_cells_hold_what_footprints_leave():
    city = city_of([turned(25, 25, 17, 11, 30)])
    terrain = terrain_from_city(city, 10.0, bounds=(0, 0, 50, 50), buildings="porous")
    assert not terrain.blocked.any()
    built = (1 - terrain.porosity.astype(float)).sum() * 100.0
    np.testing.assert_allclose(built, 17 * 11, rtol=1e-5)
    assert terrain.open_x.min() < 1.0
    assert terrain.open_x[0, 0] == 1.0


def test_without_relief_the_ground_passes_through_the_building_bases():
    parts = []
    for x in range(5, 100, 20):
        for y in range(5, 100, 20):
            z = 3 + 0.05 * x
            ring = [(x, y, z), (x, y + 6, z), (x + 6, y + 6, z), (x + 6, y, z)]  # clockwise: looks down
            parts.append(("bldg:Building", Surface.UNKNOWN, 1, ring))
    terrain = terrain_from_city(city_of(parts), 2.0, bounds=(0, 0, 110, 110))
    assert terrain.source == "building and road heights"
    assert "no relief model" in terrain.assumptions[0]
    x, y = np.meshgrid(terrain.grid.x, terrain.grid.y)
    inside = (x > 5) & (x < 90) & (y > 5) & (y < 90)
    assert np.abs(terrain.elevation - (3 + 0.05 * x))[inside].max() < 0.4


def test_flat_zero_roads_are_not_taken_for_ground():
    foot = plate("bldg:Building", Surface.GROUND, 2, 10, 10, 20, 20, 12.0)
    road = plate("tran:Road", Surface.UNKNOWN, 1, 30, 0, 36, 40, 0.0)
    terrain = terrain_from_city(city_of([foot, road]), 2.0, bounds=(0, 0, 40, 40))
    assert (terrain.elevation == 12.0).all()
    assert terrain.roughness.min() == np.float32(0.02)  # still a road
    assert any("height zero" in note for note in terrain.assumptions)


def test_a_viaduct_does_not_raise_the_ground():
    feet = [plate("bldg:Building", Surface.GROUND, 2, x, 10, x + 8, 20, 4.0) for x in (0, 20, 40)]
    viaduct = plate("tran:Road", Surface.TRAFFIC_AREA, 3, 10, 0, 18, 40, 14.0)
    terrain = terrain_from_city(city_of([*feet, viaduct]), 2.0, bounds=(0, 0, 50, 40))
    np.testing.assert_allclose(terrain.elevation, 4.0)


def test_a_bridge_in_the_elevation_raster_does_not_dam_the_stream():
    def ground(x, y):
        return np.where(np.abs(x - 50) < 8, 2.0, 8.0) + 0 * y

    x, y = np.meshgrid(np.arange(100) + 0.5, np.arange(100) + 0.5)
    surface = np.where((np.abs(y - 50) < 4) & (np.abs(x - 50) < 14), 8.5, ground(x, y))  # deck and abutments
    dem = ElevationRaster(x0=0.0, y0=0.0, dx=1.0, dy=1.0, elevation=surface, crs=CRS_9, height_datum="orthometric")
    bridge = plate("brid:Bridge", Surface.UNKNOWN, 1, 36, 46, 64, 54, 8.0)
    with_bridge = terrain_from_city(city_of([bridge]), 2.0, bounds=(0, 0, 100, 100), dem=dem)
    road = plate("tran:Road", Surface.UNKNOWN, 1, 0, 0, 1, 1)
    without = terrain_from_city(city_of([road]), 2.0, bounds=(0, 0, 100, 100), dem=dem)
    bed_with = with_bridge.elevation[:, 22:28].min(axis=1)
    bed_without = without.elevation[:, 22:28].min(axis=1)
    assert bed_without.max() > 8.0
    assert bed_with.max() < 2.01
    assert any("showed the deck" in note for note in with_bridge.assumptions)


def test_an_opening_is_cut_and_the_pit_before_it_is_reported():
    x, y = np.meshgrid(np.arange(120) + 0.5, np.arange(40) + 0.5)
    surface = 10 - 0.02 * x + 0.02 * np.abs(y - 20)
    surface[(x > 60) & (x < 70)] += 4.0  # an embankment across the valley
    dem = ElevationRaster(x0=0.0, y0=0.0, dx=1.0, dy=1.0, elevation=surface, crs=CRS_9, height_datum="orthometric")
    city = city_of([plate("tran:Road", Surface.UNKNOWN, 1, 60, 0, 70, 40)])
    dammed = terrain_from_city(city, 2.0, bounds=(0, 0, 120, 40), dem=dem)
    found = pits(dammed, search=30.0)
    assert found.loc[0, "is_suspected_culvert"]
    assert abs(found.loc[0, "x"] - 59) <= 2
    assert found.loc[0, "lower_x"] > 70
    culvert = [(58.0, 20.0), (74.0, 20.0)]
    cut = terrain_from_city(city, 2.0, bounds=(0, 0, 120, 40), dem=dem, openings=[culvert])
    assert pits(cut).empty


def test_walls_reach_the_faces_with_their_crest():
    city = city_of([plate("tran:Road", Surface.UNKNOWN, 1, 0, 0, 40, 40, 1.0)])
    levee = np.array([(10.0, 0.0, 3.0), (10.0, 40.0, 5.0)])
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 40, 40), walls=[levee])
    np.testing.assert_allclose(terrain.wall_x[:, 5], np.linspace(3.05, 4.95, 20), atol=1e-6)
    assert np.isnan(np.delete(terrain.wall_x, 5, axis=1)).all()


def test_a_crest_below_the_ground_is_reported():
    city = city_of([plate("tran:Road", Surface.UNKNOWN, 1, 0, 0, 40, 40, 4.0)])
    levee = np.array([(10.0, 0.0, 3.0), (10.0, 40.0, 5.0)])  # above 4 m along its northern half
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 40, 40), walls=[levee])
    note = next(note for note in terrain.assumptions if note.id == "terrain.low_walls")
    assert note.values == {"n": 10, "total": 20}
    high = terrain_from_city(city, 2.0, bounds=(0, 0, 40, 40), walls=[levee + [0, 0, 2]])
    assert not any(note.id == "terrain.low_walls" for note in high.assumptions)


def test_bounds_where_nothing_is_known_are_refused():
    city = city_of([plate("bldg:Building", Surface.GROUND, 2, 0, 0, 10, 10, 4.0)])
    with pytest.raises(InputError, match=r"no ground in the grid \(5000, 5000, 5100, 5100\) is known"):
        terrain_from_city(city, 2.0, bounds=(5000, 5000, 5100, 5100))


def test_a_building_thinner_than_a_cell_still_parts_the_water():
    city = city_of([plate("bldg:Building", Surface.GROUND, 2, 19.4, 4, 20.6, 36, 1.0)])
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 40, 40))
    assert not terrain.blocked.any()
    assert (terrain.wall_x[2:18, 10] > 1000).all()
    assert np.isnan(terrain.wall_x[0, 10])


def test_degrees_are_refused_with_the_mend():
    city = city_of([plate("bldg:Building", Surface.GROUND, 2, 139, 35, 139.1, 35.1)], crs=CRS.from_epsg(6668))
    with pytest.raises(InputError, match=r"to_crs\(6677\)"):
        terrain_from_city(city)


def test_another_datum_or_place_is_refused():
    city = city_of([plate("bldg:Building", Surface.GROUND, 2, 0, 0, 10, 10)])
    flat = np.zeros((10, 10))
    with pytest.raises(DatumError, match="ellipsoidal"):
        terrain_from_city(
            city, dem=ElevationRaster(x0=0, y0=0, dx=1, dy=1, elevation=flat, crs=CRS_9, height_datum="ellipsoidal")
        )
    with pytest.raises(InputError, match="lies elsewhere: is it another zone"):
        terrain_from_city(city, dem=ElevationRaster(x0=0, y0=0, dx=1, dy=1, elevation=flat, crs=CRS.from_epsg(6676)))


def test_a_city_without_any_height_is_refused():
    city = city_of([plate("luse:LandUse", Surface.UNKNOWN, 1, 0, 0, 10, 10, 0.0)])
    with pytest.raises(InputError, match="ground is unknown"):
        terrain_from_city(city)
    with pytest.raises(InputError, match="no geometry"):
        terrain_from_city(city_of([]))


def test_a_part_counts_as_its_building_and_an_installation_does_not():
    parts = [
        plate("bldg:Building", Surface.GROUND, 2, 0, 0, 10, 10, 1.0),
        plate("bldg:BuildingPart", Surface.GROUND, 2, 10, 0, 20, 10, 1.0),
        plate("bldg:BuildingInstallation", Surface.UNKNOWN, 2, 20, 0, 30, 10, 1.0),
    ]
    city = city_of(parts)
    city.objects["parent"] = np.array([-1, 0, 0], np.int32)
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 40, 10))
    np.testing.assert_array_equal(terrain.building[2], [0] * 10 + [-1] * 10)


def test_solvers_that_do_not_know_shares_refuse_rather_than_ignore_them():
    from twin.flood import FloodScenario, simulate_flood

    city = city_of([turned(25, 25, 17, 11, 30)])
    terrain = terrain_from_city(city, 10.0, bounds=(0, 0, 50, 50), buildings="porous")
    simulate_flood(terrain, FloodScenario(duration=1.0))
    with pytest.raises(InputError, match="porosity"):
        simulate_flood(terrain, FloodScenario(duration=1.0), solver="local_inertial")


def test_the_report_names_pit_culvert_court_and_gap():
    x, y = np.meshgrid(np.arange(120) + 0.5, np.arange(120) + 0.5)
    surface = 10 - 0.02 * x + 0.02 * np.abs(y - 20)
    surface[(x > 60) & (x < 70) & (y < 40)] += 4.0
    dem = ElevationRaster(x0=0.0, y0=0.0, dx=1.0, dy=1.0, elevation=surface, crs=CRS_9, height_datum="orthometric")
    ring = [(20, 60), (50, 60), (50, 65), (20, 65)], [(20, 85), (50, 85), (50, 90), (20, 90)]
    ring += [(20, 65), (25, 65), (25, 85), (20, 85)], [(45, 65), (50, 65), (50, 85), (45, 85)]
    court = [("bldg:Building", Surface.GROUND, 2, [(*p, 9.0) for p in r]) for r in ring]
    pair = [turned(90, 70.3, 20, 20, 0), turned(90, 90.6, 20, 20, 0)]
    city = city_of([*court, *pair])
    terrain = terrain_from_city(city, 2.0, bounds=(0, 0, 120, 120), dem=dem)
    report = conditioning_report(city, terrain)
    assert {"suspected culvert", "enclosed court", "closed gap"} <= set(report["kind"])
    gap = report[report["kind"] == "closed gap"].iloc[0]
    assert (gap["building_a"], gap["building_b"]) == (4, 5)
    assert gap["width"] == pytest.approx(0.3)
    assert report["remedy"].notna().all()
    empty = conditioning_report(city_of([plate("tran:Road", Surface.UNKNOWN, 1, 0, 0, 40, 40, 1.0)]), terrain)
    assert "closed gap" not in set(empty["kind"])


def test_water_does_not_pass_a_thin_building_nor_a_levee_below_its_crest():
    from twin.flood import FloodScenario, simulate_flood

    thin = plate("bldg:Building", Surface.GROUND, 2, 19.4, -5, 20.6, 45, 1.0)
    road = plate("tran:Road", Surface.UNKNOWN, 1, 0, 0, 60, 40, 1.0)
    levee = np.array([(40.0, -5.0, 3.0), (40.0, 45.0, 3.0)])
    terrain = terrain_from_city(city_of([thin, road]), 2.0, bounds=(0, 0, 60, 40), walls=[levee])
    x, _ = np.meshgrid(terrain.grid.x, terrain.grid.y)
    ground = terrain.elevation
    level = np.where(x < 20, 8.0, np.where(x < 40, 2.9, 0.0))  # the house holds anything, the levee up to 3 m
    flood = simulate_flood(terrain, FloodScenario(duration=20.0), initial_depth=np.maximum(level - ground, 0.0))
    np.testing.assert_allclose(flood.depth.values[-1], np.maximum(level - ground, 0.0), atol=1e-5)
