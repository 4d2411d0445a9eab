"""Roughness of a scenario file: tables and maps of one's own, and the share of buildings around a cell."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.needs import needs
from twin.errors import ScenarioError
from twin.grid import Grid
from twin.pipeline.roughness_inputs import with_roughness
from twin.scenario import scenario_from_text
from twin.terrain import LARGEST_BUILDING_SHARE, Terrain, building_shares

HEAD = 'name = "a"\n[city]\npath = "city"\n[terrain]\n'
LAND = np.array([[1, 2, 3, 6]] * 4, np.uint8)  # road, farmland, forest, building plot


def terrain(**changes: object) -> Terrain:
    grid = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=4, ny=4)
    return Terrain(grid=grid, elevation=np.zeros(grid.shape), roughness=np.full(grid.shape, 0.05, np.float32),
                   building=np.full(grid.shape, -1), land_use=LAND, **changes)  # fmt: skip


def made(text: str, folder: Path = Path(), **changes: object) -> Terrain:
    return with_roughness(terrain(**changes), scenario_from_text(HEAD + text).terrain, folder)


def test_a_table_in_the_file_and_one_beside_it(tmp_path: Path) -> None:
    """The scenario's own table counts before the CSV."""
    (tmp_path / "n.csv").write_text("土地利用,粗度係数\nroad,0.03\nforest,0.12\n", encoding="utf-8")
    found = made('manning_table = "n.csv"\nmanning = { road = 0.015 }', tmp_path)
    np.testing.assert_allclose(found.roughness, [[0.015, 0.05, 0.12, 0.05]] * 4)
    assert [note.id for note in found.assumptions] == ["terrain.roughness_own"] * 2


def test_a_raster_counts_before_the_table(tmp_path: Path) -> None:
    needs("rasterio")
    import rasterio
    from rasterio.transform import from_origin

    values = np.full((2, 4), -9999.0, np.float32)
    values[0, :2] = 0.2  # the north-west
    with rasterio.open(tmp_path / "n.tif", "w", driver="GTiff", width=4, height=2, count=1, dtype="float32",
                       nodata=-9999.0, transform=from_origin(0, 40, 10, 20)) as file:  # fmt: skip
        file.write(values, 1)
    found = made('manning_map = "n.tif"\nmanning = { road = 0.02 }', tmp_path)
    np.testing.assert_allclose(found.roughness[:2], [[0.02, 0.05, 0.05, 0.05]] * 2)
    np.testing.assert_allclose(found.roughness[2:], [[0.2, 0.2, 0.05, 0.05]] * 2)
    assert "in 25.0% of the cells" in str(found.assumptions[1])


def test_nothing_given_is_nothing_changed() -> None:
    same = terrain()
    assert with_roughness(same, scenario_from_text(HEAD + "margin = 5").terrain, Path()) is same


def test_shares_of_buildings_are_those_of_the_square_around() -> None:
    """By counting."""
    rng = np.random.default_rng(2)
    is_building = rng.random((9, 11)) < 0.3
    found = building_shares(is_building, 5)
    for j, i in np.ndindex(found.shape):
        square = is_building[max(j - 2, 0) : j + 3, max(i - 2, 0) : i + 3]
        assert found[j, i] == pytest.approx(square.mean(), abs=1e-6)


def test_urban_roughness_takes_the_share_and_no_more_than_counts() -> None:
    footprint = np.full((4, 4), -1)
    footprint[:, :3] = 0
    text = 'roughness = "urban"\nbuildings = "open"\nbuilding_share_length = 30'
    found = made(text, footprint=footprint)
    np.testing.assert_allclose(found.building_share[1], [0.6, 0.6, 0.6, 0.5])
    assert found.building_share.max() <= np.float32(LARGEST_BUILDING_SHARE)
    assert "within 30 m" in str(found.assumptions[0])
    assert "79% on average; in 12 cells the share is above 60%" in str(found.assumptions[0])  # (1 + 1 + 2/3 + 1/2) / 4


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("manning = { lawn = 0.03 }", "land use 'lawn' is not known"),
        ("manning = { road = 30 }", "between 0.001 and 1"),
        ('roughness = "urban"', 'expected "open"'),
        ('manning_table = "n.csv"', "n is 'rough'"),
    ],
)
def test_what_is_no_roughness_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "n.csv").write_text("land_use,n\nroad,rough\n", encoding="utf-8")
    with pytest.raises(ScenarioError, match=message):
        made(text, tmp_path)
