"""One extent: wet, dry, unknown and building are distinguished on cells and streets."""

from __future__ import annotations

import numpy as np
import xarray as xr

from twin.criteria import WET_DEPTH
from twin.hazard.extent import CellState, flood_extent, known_cells, street_depth
from twin.network import EdgeHazard

UNKNOWN = np.nan


def flood(depth: list[float], **more: object) -> xr.Dataset:
    return xr.Dataset({"depth_max": (("y", "x"), np.array([depth], np.float64)), **more})


def test_a_cell_is_wet_from_the_one_threshold_on() -> None:
    state = flood_extent(flood([0.0, np.nextafter(WET_DEPTH, 0.0), WET_DEPTH, 9.0]))
    assert state.tolist() == [[CellState.DRY, CellState.DRY, CellState.WET, CellState.WET]]


def test_missing_water_is_a_building_only_inside_a_footprint() -> None:
    building = np.array([[-1, 3, 3, -1]])
    state = flood_extent(flood([UNKNOWN, UNKNOWN, 0.4, 0.4]), building)
    assert state.tolist() == [[CellState.UNKNOWN, CellState.BUILDING, CellState.WET, CellState.WET]]


def test_invented_ground_is_unknown_whatever_was_computed_on_it() -> None:
    known = (("y", "x"), np.array([[False, False, True]]))
    made = flood([0.0, 2.0, 2.0], is_known=known)
    assert flood_extent(made).tolist() == [[CellState.UNKNOWN, CellState.UNKNOWN, CellState.WET]]
    assert known_cells(made).tolist() == [[False, False, True]]


def test_a_partly_known_street_shows_its_known_water_and_is_never_dry() -> None:
    depth = np.array([[0.0, UNKNOWN, UNKNOWN, 0.2], [0.1, UNKNOWN, 0.0, UNKNOWN]], np.float32)
    part = np.array([[0.0, 0.0, 0.6, 0.2], [0.1, 0.04, 0.0, 0.0]], np.float32)
    hazard = EdgeHazard(time=np.array([0.0, 60.0]), depth=depth, speed=np.zeros_like(depth), known_depth=part)
    np.testing.assert_allclose(street_depth(hazard), [0.1, UNKNOWN, 0.6, 0.2], rtol=1e-6)
    np.testing.assert_allclose(street_depth(hazard, 1), [0.1, UNKNOWN, 0.0, UNKNOWN], rtol=1e-6)
