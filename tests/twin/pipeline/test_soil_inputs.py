"""Soils of a scenario file: by map, by land use, sealed where buildings and roads are."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely

from tests.needs import needs
from twin.errors import ScenarioError
from twin.flood import ConstantInfiltration, CurveNumberInfiltration, GreenAmptInfiltration, InfiltrationMap
from twin.grid import Grid
from twin.pipeline.soil_inputs import scenario_soil
from twin.quantities import HOUR, MM_PER_HOUR
from twin.scenario import scenario_from_text
from twin.terrain import LAND_USES, SOIL_TEXTURES, Terrain

ROAD, FARM, FOREST, PLOT = 1, 2, 3, 6
HEAD = 'name = "a"\n[city]\npath = "city"\n[flood]\n'
LAND = np.array([[ROAD, FARM, FOREST, PLOT]] * 3, np.uint8)


def terrain(**changes: object) -> Terrain:
    grid = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=4, ny=3)
    building = np.full(grid.shape, -1)
    building[0, 3] = 0
    return Terrain(grid=grid, elevation=np.zeros(grid.shape), roughness=np.full(grid.shape, 0.03, np.float32),
                   **{"building": building, "land_use": LAND, **changes})  # fmt: skip


def soil(text: str, folder: Path = Path(), **changes: object):
    return scenario_soil(scenario_from_text(HEAD + text).flood, terrain(**changes), folder)


BY_USE = """
[[flood.soil]]
model = "green_ampt"
land_use = ["farmland"]
texture = "loam"
initial_saturation = 0.5
[[flood.soil]]
model = "curve_number"
land_use = ["forest"]
curve_number = 55
[[flood.soil]]
model = "constant"
rate_mm_per_hour = 3
"""


def test_soils_by_land_use() -> None:
    found = soil(BY_USE).infiltration
    assert isinstance(found, InfiltrationMap)
    assert found.soil_class.tolist() == [[-1, 0, 1, -1], [-1, 0, 1, 2], [-1, 0, 1, 2]]
    loam = GreenAmptInfiltration(conductivity=3.4 * MM_PER_HOUR, suction=0.0889, moisture_deficit=0.217)
    assert found.models[0].conductivity == pytest.approx(loam.conductivity)
    assert found.models[0].moisture_deficit == pytest.approx(loam.moisture_deficit)
    assert found.models[1:] == (CurveNumberInfiltration(curve_number=55.0), ConstantInfiltration(rate=3 * MM_PER_HOUR))


def test_ground_without_a_soil_is_sealed_and_noted() -> None:
    found = soil(BY_USE[: BY_USE.index('[[flood.soil]]\nmodel = "constant"')])
    assert found.infiltration.soil_class[1].tolist() == [-1, 0, 1, -1]
    assert [note.id for note in found.notes] == ["rain.soils", "rain.soil_unknown"]


def test_a_road_that_a_soil_names_is_not_sealed_and_footprints_are() -> None:
    text = '[[flood.soil]]\nmodel = "constant"\nrate_mm_per_hour = 3\nland_use = ["road", "farmland", "forest"]\n'
    footprint = np.full((3, 4), -1)
    footprint[1, 1] = 4
    found = soil(text, footprint=footprint).infiltration
    assert found.soil_class.tolist() == [[0, 0, 0, -1], [0, -1, 0, -1], [0, 0, 0, -1]]


BY_MAP = """
[flood.soil_map]
path = "{path}"
column = "kind"
[[flood.soil]]
model = "constant"
values = [{a}]
rate_mm_per_hour = 1
[[flood.soil]]
model = "constant"
values = [{b}]
rate_mm_per_hour = 2
"""


def test_a_layer_of_polygons(tmp_path: Path) -> None:
    """West A, the middle B, the east nothing; the road in the west stays sealed."""
    layer = gpd.GeoDataFrame({"kind": ["A", "B"]}, geometry=[shapely.box(0, 0, 20, 30), shapely.box(20, 0, 30, 30)])
    layer.to_parquet(tmp_path / "soil.parquet")
    found = soil(BY_MAP.format(path="soil.parquet", a='"A"', b='"B"'), tmp_path)
    assert found.infiltration.soil_class.tolist() == [[-1, 0, 1, -1]] * 3
    assert "rain.soil_unknown" in [note.id for note in found.notes]


def test_a_raster_of_classes(tmp_path: Path) -> None:
    needs("rasterio")
    import rasterio
    from rasterio.transform import from_origin

    values = np.array([[7, 7, 9, 9]] * 3, np.int16)
    values[2, 1] = 9  # the southern row
    with rasterio.open(tmp_path / "soil.tif", "w", driver="GTiff", width=4, height=3, count=1, dtype="int16",
                       transform=from_origin(0, 30, 10, 10)) as file:  # fmt: skip
        file.write(values, 1)
    found = soil(BY_MAP.format(path="soil.tif", a="7", b="9"), tmp_path).infiltration
    assert found.soil_class.tolist() == [[-1, 1, 1, -1], [-1, 0, 1, 1], [-1, 0, 1, 1]]
    with pytest.raises(ScenarioError, match=r"no soil names a class of soil\.tif, which has 7, 9"):
        soil(BY_MAP.format(path="soil.tif", a="1", b="2"), tmp_path)


def test_sewers_go_with_soils_and_alone() -> None:
    assert soil("drain_mm_per_hour = 5\n" + BY_USE).infiltration.sewers == pytest.approx(5 * MM_PER_HOUR)
    assert soil("drain_mm_per_hour = 5\ninfiltration_mm_per_hour = 2").infiltration == ConstantInfiltration(
        rate=7 * MM_PER_HOUR
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[flood.soil]]\nmodel = "horton"\nfirst_mm_per_hour = 3', "needs last_mm_per_hour"),
        ('[[flood.soil]]\nmodel = "green_ampt"\ntexture = "loam"', "initial_saturation"),
        (
            '[[flood.soil]]\nmodel = "constant"\nrate_mm_per_hour = 1\nland_use = ["lawn"]',
            "land use 'lawn' is not known",
        ),
        ("infiltration_mm_per_hour = 2\n" + BY_USE, "give one of them"),
        ('[[flood.soil]]\nmodel = "constant"\nvalues = [1]', "soil_map is not given"),
    ],
)
def test_what_is_not_said_is_asked_for(text: str, message: str) -> None:
    with pytest.raises(ScenarioError, match=message):
        soil(text)


def test_the_table_of_textures_is_that_of_rawls() -> None:
    """Rawls et al. (1983), as printed in Chow, Maidment and Mays (1988), table 4.3.1: sand and clay, and the order."""
    sand, clay = SOIL_TEXTURES["sand"], SOIL_TEXTURES["clay"]
    np.testing.assert_allclose(
        [sand.effective_porosity, sand.suction, sand.conductivity * HOUR], [0.417, 0.0495, 0.1178]
    )
    np.testing.assert_allclose(
        [clay.effective_porosity, clay.suction, clay.conductivity * HOUR], [0.385, 0.3163, 0.0003]
    )
    assert len(SOIL_TEXTURES) == 11
    assert LAND_USES[ROAD].name == "road"


def test_the_conditions_of_a_report_name_soils_in_japanese() -> None:
    from twin.report.conditions import condition_rows

    rows = condition_rows(scenario_from_text(HEAD.replace('name = "a"', 'name = "a"\nlanguage = "ja"') + BY_USE))
    assert ("土壌", "農地: グリーン・アンプト式、壌土") in rows
    assert ("土壌", "山林: SCS カーブナンバー、CN 55") in rows
    assert ("土壌", "その他の地表面: 一定浸透能、3.0 mm/h") in rows
    assert ("不透水の土地利用", "道路") in rows
