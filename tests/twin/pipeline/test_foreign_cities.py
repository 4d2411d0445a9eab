"""`twin init` for cities of other countries: the scenario is that of the data's plane, in metres, and runs."""

from __future__ import annotations

import os
import shutil
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from citygml.frames import footprints
from tests.citygml.documents import building, document, member, polygon
from twin.errors import ScenarioError
from twin.pipeline import run_file
from twin.pipeline.inputs import plane_of, read_city
from twin.pipeline.template import scenario_template
from twin.scenario import scenario_from_text

FOOT = 1200 / 3937  # US survey foot [m]
ROOT = Path(os.environ.get("CITY_DATA", "/nonexistent")) / "citygml"
# Name -> srsName, a place in its plane [its unit], metres per unit, EPSG code of the plane in metres.
PLANES = {
    "german": ("urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH", (356_000.0, 5_645_000.0), 1.0, 25832),
    "dutch": ("urn:ogc:def:crs:EPSG::7415", (84_000.0, 446_000.0), 1.0, 28992),
    "swiss": ("EPSG:2056", (2_600_000.0, 1_200_000.0), 1.0, 2056),
    "american": ("EPSG:2263", (980_000.0, 200_000.0), FOOT, 32118),  # New York, whose plane in metres is EPSG:32118
}


def box(name: str, x: float, y: float, unit: float) -> str:
    """A building of LOD1 alone, 12 m by 10 m and 9 m high, as the states publish them."""
    w, d, h = 12.0 / unit, 10.0 / unit, 9.0 / unit
    corners = [(x, y), (x + w, y), (x + w, y + d), (x, y + d), (x, y)]

    def face(points: list[tuple[float, float, float]]) -> str:
        return member(polygon(" ".join(f"{v:.4f}" for point in points for v in point)))

    faces = [face([(*c, 0.0) for c in reversed(corners)]), face([(*c, h) for c in corners])]
    for a, b in pairwise(corners):
        faces.append(face([(*a, 0.0), (*b, 0.0), (*b, h), (*a, h), (*a, 0.0)]))
    shell = f"<gml:CompositeSurface>{''.join(faces)}</gml:CompositeSurface>"
    solid = f"<gml:Solid><gml:exterior>{shell}</gml:exterior></gml:Solid>"
    return building(f"<bldg:lod1Solid>{solid}</bldg:lod1Solid>", name)


def town(country: str, folder: Path) -> Path:
    """Nine buildings, 24 m from one to the next, in a folder as it is downloaded: no udx."""
    srs, (x, y), unit, _ = PLANES[country]
    folder.mkdir()
    step = 24.0 / unit
    houses = [box(f"h{i}{j}", x + i * step, y + j * step, unit) for i in range(3) for j in range(3)]
    (folder / "LoD1_1.gml").write_bytes(document(*houses, srs=srs))
    return folder


@pytest.mark.parametrize("country", PLANES)
def test_the_plane_is_that_of_the_data_in_metres(country: str, tmp_path: Path) -> None:
    dataset = town(country, tmp_path / "town")
    text = scenario_template(dataset, beside=tmp_path / "s.toml")
    code = PLANES[country][3]
    assert f"# crs = {code} " in text
    assert "422" not in text
    scenario = scenario_from_text(text)
    city = read_city(scenario, dataset)
    assert city.crs is not None
    assert [axis.unit_name for axis in city.crs.axis_info[:2]] == ["metre", "metre"]
    frame = footprints(city)
    np.testing.assert_allclose(frame.area, 120.0, rtol=1e-5)
    np.testing.assert_allclose(frame["z_max"] - frame["z_min"], 9.0, rtol=1e-5)
    assert plane_of(city) == city.crs
    # The bounds that the file proposes hold the whole town, and are those of the plane with this code.
    proposed = scenario_from_text(text.replace("# bounds", "bounds").replace("# crs", "crs"))
    assert len(footprints(read_city(proposed, dataset))) == 9


def test_a_web_map_projection_is_no_plane(tmp_path: Path) -> None:
    """In EPSG:3857 lengths at 52 degrees north are 1.62 times those on the ground: UTM is taken, and said."""
    corner = document(box("h", 1_489_000.0, 6_890_000.0, 1.0 / 1.62), srs="EPSG:3857")
    (tmp_path / "a.gml").write_bytes(corner)
    text = scenario_template(tmp_path / "a.gml")
    assert "# crs = 32633 " in text
    area = float(footprints(read_city(scenario_from_text(text), tmp_path / "a.gml")).area.iloc[0])
    assert 110.0 < area < 130.0


def test_the_scenario_of_the_american_town_runs(tmp_path: Path) -> None:
    """Feet, no relief, no streets, no usage of buildings."""
    dataset = town("american", tmp_path / "town")
    text = scenario_template(dataset, beside=tmp_path / "s.toml")
    text = text.replace("cell_size = 2.0", "cell_size = 4.0").replace("duration_hours = 2", "duration_hours = 0.2")
    text = text.replace("pictures = true", "pictures = false").replace("seeds = 10", "seeds = 1")
    text = text.replace("html = true", "html = false").replace("rain_hours = 1", "rain_hours = 0.1")
    (tmp_path / "s.toml").write_text(text, encoding="utf-8")
    outcome = run_file(tmp_path / "s.toml", out=tmp_path / "out")
    report = outcome.report.read_text(encoding="utf-8")
    assert "Scenario report" in report
    assert "T.P." not in report


def test_a_city_without_a_crs_needs_it_named(tmp_path: Path) -> None:
    dataset = tmp_path / "a.gml"
    dataset.write_bytes(document(box("h", 356_000.0, 5_645_000.0, 1.0), srs=None))
    with pytest.raises(ScenarioError, match="no city to make a scenario for"):
        scenario_template(dataset)
    text = scenario_template(dataset, data_crs=25832)
    assert "data_crs = 25832\n" in text
    assert scenario_from_text(text).city.data_crs == 25832


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
def test_real_german_files_have_a_scenario(tmp_path: Path) -> None:
    names = ("Building_and_garage_LOD2-EPSG25832.gml", "berlin_open_data_sample_data.citygml")
    for path in (path for name in names for path in ROOT.rglob(name)):
        shutil.copy(path, tmp_path / "a.gml")
        text = scenario_template(tmp_path / "a.gml")
        assert "# crs = 25832 " in text or "# crs = 25833 " in text
        assert len(footprints(read_city(scenario_from_text(text), tmp_path / "a.gml"), type="bldg:Building")) > 0
