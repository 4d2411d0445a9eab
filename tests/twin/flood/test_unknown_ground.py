"""Ground that is not known: the water crosses it, and nothing is reported there."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.flood import FloodScenario, Inflow, compare_floods, simulate_ensemble, simulate_flood
from twin.notes import notes_from_json

SHAPE = (16, 24)
PLAN = FloodScenario(duration=60.0, output_interval=20.0, rain=1e-5, inflows=(Inflow(0.5, ((3.0, 3.0),)),))
KNOWN = np.ones(SHAPE, bool)
KNOWN[:, 15:] = False


def ground(known=None):
    building = np.full(SHAPE, -1, np.int32)
    building[6:9, 4:7] = 11
    building[2:4, 18:20] = 12
    terrain = Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=SHAPE[1], ny=SHAPE[0]),
        elevation=np.zeros(SHAPE),
        roughness=np.full(SHAPE, 0.03, np.float32),
        building=building,
    )
    object.__setattr__(terrain, "is_known", known)
    return terrain


@pytest.mark.parametrize(("solver", "order"), [("shallow_water", 1), ("shallow_water", 2), ("local_inertial", 1)])
@pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")
def test_results_are_nan_where_the_ground_is_unknown_and_the_same_elsewhere(solver, order):
    options = {"solver": solver, "order": order, "track": np.arange(0, KNOWN.size, 5), "track_interval": 15.0}
    whole, part = (simulate_flood(ground(known), PLAN, **options) for known in (None, KNOWN))
    assert "is_known" not in whole
    np.testing.assert_array_equal(part.is_known, KNOWN)
    assert np.nanmax(whole.depth_max.values[~KNOWN]) > 0.0  # water does get there
    for name in whole.data_vars:
        here, there = part[name].values, whole[name].values
        if name.startswith("volume_") or name in ("elevation", "building"):
            np.testing.assert_array_equal(here, there, err_msg=name)
        elif name.startswith("track_"):
            known = KNOWN.reshape(-1)[part.track_cell.values]
            assert np.isnan(here[:, ~known]).all()
            np.testing.assert_array_equal(here[:, known], there[:, known], err_msg=name)
        else:
            assert np.isnan(here[..., ~KNOWN]).all(), name
            np.testing.assert_array_equal(here[..., KNOWN], there[..., KNOWN], err_msg=name)


def test_blocked_and_unknown_cells_are_told_apart():
    flood = simulate_flood(ground(KNOWN), PLAN)
    np.testing.assert_array_equal(flood.building, ground().building)
    assert flood.building.dtype == np.int32
    empty = np.isnan(flood.depth_max.values)
    np.testing.assert_array_equal(empty, (flood.building.values >= 0) | ~flood.is_known.values)


def test_a_cell_all_but_full_of_buildings_is_closed_and_of_no_one_building():
    porosity = np.ones(SHAPE, np.float32)
    porosity[10, 10] = 0.05
    terrain = ground()
    flood = simulate_flood(dataclasses.replace(terrain, porosity=porosity), PLAN)
    assert np.isnan(flood.depth.values[:, 10, 10]).all()
    np.testing.assert_array_equal(flood.building, terrain.building)


@pytest.mark.parametrize("name", ["flood.nc", "flood.zarr"])
def test_files_know_it_too(tmp_path, name):
    kept = simulate_flood(ground(KNOWN), PLAN)
    with simulate_flood(ground(KNOWN), PLAN, out=tmp_path / name) as read:
        for variable in kept.data_vars:
            np.testing.assert_array_equal(read[variable].values, kept[variable].values, err_msg=variable)
        assert read.is_known.dtype == bool
        assert notes_from_json(read.attrs["notes"]) == notes_from_json(kept.attrs["notes"])


def test_it_is_reported_in_both_languages():
    flood = simulate_flood(ground(KNOWN), PLAN)
    (note,) = (n for n in notes_from_json(flood.attrs["notes"]) if n.id == "flood.unknown_ground")
    assert note.values == {"cells": int((~KNOWN).sum()), "total": KNOWN.size}
    assert note.text("en") in flood.attrs["assumptions"].split("\n")
    assert "不明" in note.text("ja")


def test_comparisons_and_ensembles_leave_it_unknown():
    whole, part = simulate_flood(ground(), PLAN), simulate_flood(ground(KNOWN), PLAN)
    both = compare_floods(whole, part)
    np.testing.assert_array_equal(both.extent.values[~KNOWN], -1)
    assert set(np.unique(both.extent.values[KNOWN])) <= {0, 3}
    assert both.attrs["unknown_cells"] == int((~KNOWN).sum())
    assert both.attrs["critical_success_index"] == 1.0
    assert both.attrs["bias"] == 0.0
    maps = simulate_ensemble(ground(KNOWN), PLAN, members=[{"rain": 1e-5}, {"rain": 2e-5}])
    assert np.isnan(maps.probability.values[:, ~KNOWN]).all()
    assert np.isnan(maps.depth_mean.values[~KNOWN]).all()
    open_known = KNOWN & (ground().building < 0)
    assert np.isfinite(maps.probability.values[:, open_known]).all()
