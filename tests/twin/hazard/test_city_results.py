"""A flood goes back into the city model, and through CityGML: what is written is what was computed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from lxml import etree

import citygml
from tests.city_of_boxes import city_of_boxes
from twin.criteria import DEPTH_RANKS
from twin.errors import InputError
from twin.hazard import city_with_flood


def hazard_of(ids: list[str]) -> pd.DataFrame:
    """A wet, a dry and an unknown building, as `building_hazard` gives them."""
    return pd.DataFrame(
        {
            "state": ["wet", "dry", "unknown"],
            "depth_max": np.array([0.75, 0.0, np.nan], np.float32),
            "depth_rank": [2, 0, -1],
            "depth_is_lower_bound": [False, False, False],
            "first_wet": [120.0, np.nan, np.nan],
            "duration_over_half_metre": [5400.0, 0.0, np.nan],
            "dry_storeys": pd.array([1.0, 2.0, None], dtype="Float64"),
            "damage_rate": [0.25, 0.0, np.nan],
            "collapse_class": np.array([0, 0, -1], np.int8),
        },
        index=pd.Index(ids, name="gml_id"),
    )


@pytest.mark.parametrize(
    ("version", "iur", "element"),
    [
        ("2.0", "3.0", "BuildingRiverFloodingRiskAttribute"),
        ("2.0", "3.2", "RiverFloodingRiskAttribute"),
        ("3.0", "4.0", "RiverFloodingRiskAttribute"),
    ],
)
def test_a_flood_is_written_as_risk_attributes_of_the_edition(
    version: str, iur: str, element: str, tmp_path: Path
) -> None:
    city = city_of_boxes(4)
    ids = city.objects.index[[2, 0, 1]].tolist()
    with_flood = city_with_flood(city, hazard_of(ids), description="north dike", scale="L2")
    path = citygml.write_citygml(with_flood, tmp_path / "city.gml", version=version, iur=iur).path
    (record,) = etree.parse(path).iter("{*}" + element)
    assert [(etree.QName(child).localname, child.get("uom"), child.text) for child in record] == [
        ("description", None, "simulation"),
        ("rank", None, DEPTH_RANKS[1].code),
        ("depth", "m", "0.75"),
        ("scale", None, "simulation"),
        ("duration", "hour", "1.5"),
    ]
    new = citygml.read(path)
    assert new.risks["object"].tolist() == [2]
    assert new.risks["description_label"].tolist() == ["north dike"]
    assert new.risks["rank_label"].tolist() == [DEPTH_RANKS[1].ja]
    assert new.risks["scale_label"].tolist() == ["L2"]
    assert new.risks["duration"].tolist() == [5400.0]
    values = {
        row: dict(zip(part["path"].str.removeprefix("gen:simulation/"), part["value"]))
        for row, part in new.extras.groupby("object")
    }
    assert values[2] == {
        "state": "wet", "depth_is_lower_bound": "false", "first_wet": "120", "dry_storeys": "1", "damage_rate": "0.25",
        "collapse_class": "0",
    }  # fmt: skip
    # A dry building has its zeros; what is unknown of the third is not there.
    assert values[0]["state"] == "dry"
    assert values[0]["damage_rate"] == "0"
    assert values[1] == {"state": "unknown", "depth_is_lower_bound": "false"}
    np.testing.assert_array_equal(new.vertices, city.vertices)


def test_buildings_that_are_not_in_the_city_are_refused() -> None:
    city = city_of_boxes(3)
    with pytest.raises(InputError, match="1 of 3 buildings are not in the city, the first is 'other'"):
        city_with_flood(city, hazard_of([*city.objects.index[:2], "other"]), description="x")
    with pytest.raises(InputError, match="kind 'rain' is not known"):
        city_with_flood(city, hazard_of(list(city.objects.index[:3])), description="x", kind="rain")


def test_records_the_city_has_stay() -> None:
    city = city_of_boxes(3)
    ids = list(city.objects.index)
    once = city_with_flood(city, hazard_of(ids), description="one")
    twice = city_with_flood(once, hazard_of(ids[::-1]), description="two", kind="inland_flooding")
    assert twice.risks[["object", "kind", "description_label"]].to_numpy().tolist() == [
        [0, "river_flooding", "one"],
        [2, "inland_flooding", "two"],
    ]
    assert len(twice.extras) == 2 * len(once.extras)
    assert not twice.extras.duplicated(["object", "record", "path"]).any()


def test_the_command_takes_the_folder_of_a_run(tmp_path: Path) -> None:
    city = city_of_boxes(3)
    source = citygml.write_citygml(city, tmp_path / "city.gml").path
    run = tmp_path / "dike"
    run.mkdir()
    hazard_of(list(city.objects.index)).reset_index().to_parquet(run / "buildings.parquet")
    target = tmp_path / "out.gml"
    program = [sys.executable, "-m", "twin.cli", "convert", source, target, "--results", run, "--kind", "tsunami"]
    done = subprocess.run([*map(str, program)], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    new = citygml.read(target)
    assert new.risks[["kind", "description_label", "depth"]].to_numpy().tolist() == [["tsunami", "dike", 0.75]]
    empty = subprocess.run(
        [*map(str, [*program[:6], "--results", tmp_path])], capture_output=True, text=True, check=False, timeout=120
    )
    assert empty.returncode == 1
    assert "has no buildings.parquet" in empty.stderr
