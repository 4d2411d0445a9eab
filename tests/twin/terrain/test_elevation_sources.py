"""Ground from several elevation files: priority, joins and datums, by closed forms."""

from __future__ import annotations

import numpy as np
import pytest

from tests.gsi_meshes import mesh, write
from tests.twin.terrain.test_terrain_from_city import CRS_9, city_of, plate, relief
from twin.city.terrain import terrain_from_city
from twin.criteria import HEIGHT_DATUMS, height_datum
from twin.errors import DatumError, InputError
from twin.notes import Note
from twin.terrain import ElevationRaster, ElevationSource, read_elevations

BOUNDS = (0, 0, 100, 20)


def plane(height, x0, x1, *, slope=0.0, datum="orthometric", name=""):
    x = np.arange(x0, x1) + 0.5
    return ElevationRaster(
        x0=x0,
        y0=0,
        dx=1,
        dy=1,
        elevation=np.tile(height + slope * x, (20, 1)),
        crs=CRS_9,
        height_datum=datum,
        name=name,
    )


def empty_city():
    return city_of([plate("luse:LandUse", 0, 1, 0, 0, 100, 20, 0.0)])


def test_two_planes_meet_on_a_straight_slope():
    """A fine source over x < 40, a coarse one everywhere: within 20 m of its edge the fine one's share falls evenly."""
    upper, lower = plane(3.0, 0, 40, slope=0.01, name="fine.tif"), plane(5.0, 0, 100, slope=-0.02, name="coarse.tif")
    fine = ElevationSource(raster=upper, feather=20.0)
    terrain = terrain_from_city(empty_city(), 1.0, bounds=BOUNDS, dem=[fine, lower])
    x = terrain.grid.x
    share = np.where(x < 40, np.minimum((40.5 - x) / 20.0, 1.0), 0.0)  # the first cell beyond has its centre at 40.5
    known = share * (3.0 + 0.01 * x) + (1.0 - share) * (5.0 - 0.02 * x)
    np.testing.assert_allclose(terrain.elevation, np.tile(known, (20, 1)), atol=1e-9)
    assert terrain.is_known is None
    assert terrain.sources == ("fine.tif", "coarse.tif")
    np.testing.assert_array_equal(terrain.cell_source[0], np.where(x < 40, 0, 1))
    text = "\n".join(map(str, terrain.assumptions))
    assert "ground of 40.0% of the cells: fine.tif" in text
    assert "ground of 60.0% of the cells: coarse.tif" in text
    assert "feathered over up to 20 m: 380 cells" in text  # 19 columns, centres 21.5 to 39.5 m


def test_without_a_feather_the_first_source_counts_to_its_edge():
    terrain = terrain_from_city(empty_city(), 1.0, bounds=BOUNDS, dem=[plane(3.0, 0, 40), plane(5.0, 0, 100)])
    np.testing.assert_array_equal(terrain.elevation[0], np.where(terrain.grid.x < 40, 3.0, 5.0))


def test_a_source_passes_over_into_the_relief_of_the_city_and_a_source_elsewhere_is_reported():
    own = city_of(relief(lambda x, y: 2.0, 0, 0, 100, 20))
    away = plane(1.0, 5000, 5040, name="away.tif")
    terrain = terrain_from_city(
        own, 1.0, bounds=BOUNDS, dem=[ElevationSource(raster=plane(3.0, 0, 95), feather=10.0), away]
    )
    x = terrain.grid.x
    share = np.where(x < 95, np.minimum((95.5 - x) / 10.0, 1.0), 0.0)
    np.testing.assert_allclose(terrain.elevation[10], 2.0 + share, atol=1e-9)
    assert any("away.tif has no data in the grid" in str(note) for note in terrain.assumptions)


def test_heights_from_a_named_datum_become_heights_above_tokyo_peil():
    source = ElevationSource(raster=plane(3.0, 0, 100, datum="unknown", name="levee.tif"), datum="A.P.")
    terrain = terrain_from_city(empty_city(), 1.0, bounds=BOUNDS, dem=source)
    np.testing.assert_allclose(terrain.elevation, 3.0 - 1.1344, atol=1e-12)
    assert terrain.height_datum == "orthometric"
    assert any("levee.tif count from A.P." in str(note) and "-1.1344" in str(note) for note in terrain.assumptions)
    with pytest.raises(DatumError, match="ellipsoidal"):
        read_elevations(ElevationSource(raster=plane(3.0, 0, 9, datum="ellipsoidal"), datum="A.P."))
    with pytest.raises(DatumError, match=r"did you mean 'A\.P\.'"):
        ElevationSource(raster="x.tif", datum="AP1")
    with pytest.raises(InputError, match="feather is -1"):
        ElevationSource(raster="x.tif", feather=-1)


def test_datums_by_name():
    assert [height_datum(name).offset for name in ("TP", "a.p.", "ＯＰ", "Y.P.", "江戸川工事基準面", "B.S.L.")] == [
        0.0, -1.1344, -1.3, -0.8402, -0.8402, 84.371,
    ]  # fmt: skip
    assert Note(f"datums.{height_datum('K.P.').key}").text("ja") == "北上川"
    assert height_datum("K.P.（川崎港）").offset == -1.09
    assert all(one.source and Note(f"datums.{one.key}").text("en") for one in HEIGHT_DATUMS)
    for name in ("", "msl?", "C.D.L.", "W.P."):
        with pytest.raises(DatumError, match="is not known"):
            height_datum(name)


def test_gsi_meshes_are_the_ground_of_a_city_in_its_plane(tmp_path):
    """A slope along longitude in two meshes, in a 5A and a 10B product: the finer counts where it has data."""
    from pyproj import Transformer

    x, _ = np.meshgrid(np.arange(60), np.arange(60))
    write(tmp_path, "FG-GML-1-DEM5A.xml", mesh((0.5 * (x + 0.5)).ravel(), shape=(60, 60)))
    write(tmp_path, "FG-GML-1-DEM10B.xml", mesh((1.0 * (x + 0.5) + 0.2).ravel(), shape=(60, 60), step=2 * 0.2 / 3600))
    x0, y0 = (float(v) for v in Transformer.from_crs(6668, 6677, always_xy=True).transform(139.5, 35.5))
    city = city_of([plate("luse:LandUse", 0, 1, x0 + 50, y0 + 50, x0 + 500, y0 + 300, 0.0)])
    terrain = terrain_from_city(city, 5.0, bounds=(x0 + 50, y0 + 50, x0 + 500, y0 + 300), dem=tmp_path)
    back = Transformer.from_crs(6677, 6668, always_xy=True)
    longitude, _ = back.transform(*np.meshgrid(terrain.grid.x, terrain.grid.y))
    height = (longitude - 139.5) / (0.2 / 3600) * 0.5
    inner = height < 0.5 * 59
    np.testing.assert_allclose(terrain.elevation[inner], height[inner], atol=2e-3)
    outer = height > 0.5 * 61
    np.testing.assert_allclose(terrain.elevation[outer], height[outer] + 0.2, atol=2e-3)
    np.testing.assert_array_equal(np.unique(terrain.cell_source), [0, 1])
