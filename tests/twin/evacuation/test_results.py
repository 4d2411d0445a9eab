"""Measures and files of an evacuation: read back with other programs, and small counts kept at home."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pandas as pd
import pytest
from pyproj import CRS

from tests.twin.evacuation.networks import corridor, people_at
from twin.errors import InputError
from twin.evacuation import AtOnce, EvacuationScenario, Shelters, simulate_evacuation
from twin.evacuation.measures import bottlenecks, difficult_by_rule, equity, isochrones, suppress_small, time_shares
from twin.evacuation.states import Safety
from twin.io.evacuation import (
    building_layer,
    evacuation_manifest,
    write_evacuation_layers,
    write_events,
    write_moving_features,
)


@pytest.fixture(scope="module")
def case():
    streets = dataclasses.replace(corridor([60.0, 60.0], [2.0, 0.5]), crs=CRS.from_epsg(6677))
    people = people_at(np.zeros((40, 2)), group=np.arange(40) % 2, building=np.repeat([0, 1], [37, 3]))
    shelters = Shelters(id=["s"], xy=[[120, 0]], capacity=[100])
    rules = EvacuationScenario(departure=AtOnce(), crowd="constant")
    return (
        streets,
        people,
        shelters,
        simulate_evacuation(streets, people, shelters=shelters, hazard=None, scenario=rules, with_events=True),
    )


def test_bottleneck_is_the_link_before_the_narrow_one(case):
    table = bottlenecks(case[3], top=1)
    assert table["edge"].tolist() == [0]  # they wait at the end of the wide street
    assert table["people"].tolist() == [40]


def test_isochrones_and_rule_are_length_over_speed(case):
    streets, _, shelters, _ = case
    assert isochrones(streets, shelters, speed=1.0) == pytest.approx([120.0, 60.0, 0.0])
    assert difficult_by_rule(streets, shelters, arrival=400.0, start=300.0, speed=1.0).tolist() == [True, False, False]


def test_equity_has_a_row_a_group_and_counts_everybody(case):
    table = equity(case[3])
    assert table.index.tolist() == ["adult", "elderly"]
    assert table["people"].sum() == 40
    assert (table["share_safe"] == 1.0).all()
    assert time_shares(case[3], (1000.0,)).tolist() == [1.0]


def test_small_counts_are_suppressed_and_zero_is_not():
    out = suppress_small(pd.DataFrame({"people": [4, 5, 0], "lost": [1, 2, 0]}))
    assert out["people"].isna().tolist() == [True, False, False]
    assert out["lost"].isna().tolist() == [True, False, False]
    assert out["suppressed"].tolist() == [True, False, False]


def test_worst_fate_of_a_building_is_that_of_its_least_safe_person(case):
    """Each building against a loop over its people, for random fates: unsafe before unknown, left and safe."""
    streets, _, _, result = case
    rng = np.random.default_rng(3)
    n = result.sizes["person"]
    fates, home = rng.integers(0, len(Safety), n), rng.integers(-1, n // 3, n)
    mixed = result.assign(safety=("person", fates.astype(np.int8)), building=("person", home))
    layer = building_layer(mixed, streets, least=1)
    order = [Safety.UNSAFE, Safety.UNKNOWN, Safety.LEFT, Safety.SAFE]
    for building, worst in zip(layer["building"], layer["worst"], strict=True):
        mine = [order.index(Safety(int(fate))) for fate, row in zip(fates, home, strict=True) if row == building]
        assert worst == order[min(mine)].name.lower()
    assert layer["worst"].nunique() > 1


@pytest.mark.parametrize("kind", ["gpkg", "parquet"])
def test_layers_are_read_back(case, tmp_path, kind):
    import geopandas as gpd

    streets, _, shelters, result = case
    target = tmp_path / "out.gpkg" if kind == "gpkg" else tmp_path / "out"
    files = write_evacuation_layers(result, target, streets=streets, shelters=shelters)
    if kind == "gpkg":
        read = {name: gpd.read_file(files[0], layer=name) for name in ("streets", "shelters", "buildings")}
    else:
        read = {f.stem: gpd.read_parquet(f) for f in files}
    assert read["streets"]["people_along"].tolist() == [40, 40]
    assert read["streets"].crs.to_epsg() == 6677
    assert read["shelters"]["people"].tolist() == [40]
    assert read["buildings"]["people"].isna().tolist() == [False, True]  # three people are too few to show


def test_events_recompute_the_arrivals(case, tmp_path):
    table = pd.read_parquet(write_events(case[3], tmp_path / "events.parquet"))
    last = table.groupby("person")["time_out"].max().sort_index()
    assert last.to_numpy() == pytest.approx(case[3].arrival_time.values)


def test_moving_features_have_rising_times_and_degrees(case, tmp_path):
    streets, _, _, result = case
    path = write_moving_features(
        result, tmp_path / "walk.json", streets=streets, start="2026-09-01T09:00:00+09:00", most=5
    )
    features = json.loads(path.read_text())["features"]
    assert len(features) == 5
    for feature in features:
        walk = feature["temporalGeometry"]
        assert walk["datetimes"] == sorted(walk["datetimes"])
        assert len(walk["datetimes"]) == len(walk["coordinates"]) == 3
        assert 139 < walk["coordinates"][0][0] < 141


def test_manifest_changes_with_the_input_and_only_then(case):
    streets, people, shelters, result = case
    one = evacuation_manifest(result, streets, population=people, shelters=shelters)
    assert one == evacuation_manifest(result, streets, population=people, shelters=shelters)
    other = dataclasses.replace(people, speed=people.speed * np.float32(1.1))
    assert (
        evacuation_manifest(result, streets, population=other, shelters=shelters)["inputs"]["population"]
        != one["inputs"]["population"]
    )


def test_events_are_asked_for(case, tmp_path):
    with pytest.raises(InputError, match="with_events=True"):
        write_events(case[3].drop_vars("event_person"), tmp_path / "x.parquet")
