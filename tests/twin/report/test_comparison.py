"""A comparison reports who and what gets worse, and what is unknown, before what gets better."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from twin.evacuation.states import Safety
from twin.report.comparison import building_changes
from twin.report.key_figures import FATES, key_figures, safety_changes, worst_time

UNKNOWN = np.nan


def plan(depth: dict[str, float]) -> Any:
    hazard = pd.DataFrame({"depth_max": pd.Series(depth)})
    buildings = pd.DataFrame({"usage_label": ["house"] * len(depth)}, index=list(depth))
    return SimpleNamespace(building_hazard=hazard, buildings=buildings)


def test_the_worst_comes_first_and_unknown_before_better() -> None:
    before = plan({"a": 1.0, "b": 0.04, "c": 0.3, "d": UNKNOWN, "e": 0.5, "f": 0.5})
    after = plan({"a": 0.2, "b": 0.4, "c": 0.32, "d": 0.1, "e": UNKNOWN, "f": 0.505, "g": 2.0})
    table = building_changes(after, before)
    assert table["change"].to_dict() == {
        "b": "worse", "c": "worse", "d": "unknown", "e": "unknown", "g": "new", "a": "better", "f": "same",
    }  # fmt: skip
    assert list(table.index) == ["b", "c", "d", "e", "g", "a", "f"]
    # 0.04 m is below what counts as wet, 0.4 m is not.
    assert table["newly"].to_dict() == {"a": "", "b": "wet", "c": "", "d": "", "e": "", "f": "", "g": ""}


def test_a_building_that_is_gone_is_unknown_not_better() -> None:
    table = building_changes(plan({"b": 1.0}), plan({"a": 1.0}))
    assert table["change"].to_dict() == {"a": "unknown", "b": "new"}


def evacuation(safety: list[list[int]], seeds: list[int]) -> xr.Dataset:
    return xr.Dataset(
        {"final_safety": (("run", "fate"), np.array(safety))}, coords={"run_seed": ("run", seeds)},
        attrs={"typical_run": 0},
    )  # fmt: skip


def test_people_lost_from_one_fate_are_found_in_another() -> None:
    first = evacuation([[60, 0, 10, 30], [50, 0, 20, 30]], [1, 2])
    second = evacuation([[70, 0, 10, 20], [60, 0, 0, 40]], [1, 2])
    found = safety_changes(second, first)
    assert found is not None
    assert list(found) == ["kpi_not_safe", "kpi_people_unknown", "kpi_safe"]  # worst first
    assert sum(mean for mean, _, _ in found.values()) == pytest.approx(0.0)
    assert found["kpi_not_safe"][0] == pytest.approx(0.0)
    assert found["kpi_safe"] == pytest.approx((10.0, 10.0, 10.0))  # the same on both seeds: no width
    assert [fate for fate, _ in FATES] == [Safety.UNSAFE, Safety.UNKNOWN, Safety.LEFT, Safety.SAFE]


def test_other_seeds_are_not_compared() -> None:
    first = evacuation([[1, 0, 0, 0], [1, 0, 0, 0]], [1, 2])
    second = evacuation([[1, 0, 0, 0], [1, 0, 0, 0]], [2, 3])
    assert safety_changes(second, first) is None


def flood(depth: np.ndarray) -> xr.Dataset:
    return xr.Dataset(
        {"depth": (("time", "y", "x"), depth), "depth_max": (("y", "x"), depth.max(axis=0))},
        coords={"time": 60.0 * np.arange(len(depth))},
    )


def test_the_picture_shows_the_deepest_hour_not_the_widest_film() -> None:
    film, deep = np.full((2, 4), 0.07), np.zeros((2, 4))
    deep[0, 0] = 1.2
    assert worst_time(flood(np.stack([film * 0, film, deep]))) == 120.0
    # Never deep anywhere: the time at which most water stands.
    assert worst_time(flood(np.stack([film * 0, film, film * 0.9]))) == 60.0


def test_unknown_area_is_neither_dry_nor_under_water() -> None:
    made = flood(np.array([[[0.0, 0.04, 0.05, 3.0, UNKNOWN, UNKNOWN]]]))
    hazard = pd.DataFrame({"state": ["wet", "dry", "unknown"]})
    terrain = SimpleNamespace(grid=SimpleNamespace(cell_area=4.0), building=np.array([[-1, -1, -1, -1, -1, 7]]))
    found = key_figures(SimpleNamespace(simulation=made, building_hazard=hazard, terrain=terrain))
    assert found == {
        "kpi_depth": 3.0, "kpi_area": 8.0, "kpi_area_unknown": 4.0, "kpi_buildings": 1.0, "kpi_buildings_unknown": 1.0,
    }  # fmt: skip
