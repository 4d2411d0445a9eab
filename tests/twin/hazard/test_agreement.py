"""Comparison of two floods: scores counted by hand."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from twin.errors import InputError
from twin.hazard.agreement import flood_agreement
from twin.notes import notes_from_json


def _flood(depth, **more):
    depth = np.asarray(depth, float)
    coords = {"y": np.arange(depth.shape[0]) * 2.0, "x": np.arange(depth.shape[1]) * 2.0}
    fields = {"depth_max": depth, **{k: np.asarray(v) for k, v in more.items()}}
    return xr.Dataset({k: (("y", "x"), v) for k, v in fields.items()}, coords=coords)


def test_scores_are_those_counted_by_hand():
    ours = _flood([[1.0, 1.0, 0.0], [0.5, 0.0, np.nan]])
    other = _flood([[0.8, 0.0, 0.3], [0.5, 0.0, 9.0]])
    result = flood_agreement(ours, other)
    np.testing.assert_array_equal(result.agreement.values, [[1, 2, 3], [1, 0, 255]])
    assert result.attrs["critical_success_index"] == pytest.approx(2 / 4)
    assert result.attrs["hit_rate"] == pytest.approx(2 / 3)
    assert result.attrs["false_alarm_ratio"] == pytest.approx(1 / 3)
    assert result.attrs["depth_bias"] == pytest.approx((0.2 + 1.0 - 0.3 + 0.0) / 4)
    assert result.attrs["volume_ours"] == pytest.approx(2.5 * 4)


def test_a_flood_agrees_with_itself():
    flood = _flood([[1.0, 0.0], [0.2, 0.3]], arrival_time=[[1.0, np.nan], [2.0, 3.0]])
    result = flood_agreement(flood, flood)
    assert result.attrs["critical_success_index"] == 1.0
    assert result.attrs["depth_rmse"] == 0.0
    assert np.nanmax(np.abs(result.arrival_time_difference)) == 0.0


def test_outside_what_was_surveyed_nothing_is_counted():
    ours = _flood([[1.0, 1.0, 1.0, 0.0]])
    other = _flood([[1.0, 0.0, 0.0, 0.0]], is_known=[[True, False, True, True]])
    result = flood_agreement(ours, other)
    assert result.agreement.values.tolist() == [[1, 255, 2, 0]]
    assert result.attrs["false_alarm_ratio"] == 0.5
    assert result.attrs["share_compared"] == 0.75


def test_false_alarms_are_undefined_for_a_reference_without_dry_cells():
    everywhere = _flood(np.full((10, 20), 2.0))
    listed = np.zeros((10, 20), bool)
    listed[:, :7] = True
    only_wet = _flood(np.where(listed, 1.0, 0.0), is_known=listed)
    for other in (only_wet, _flood(np.where(listed, 1.0, np.nan))):
        scores = flood_agreement(everywhere, other).attrs
        assert np.isnan(scores["false_alarm_ratio"])
        assert np.isnan(scores["critical_success_index"])
        assert scores["hit_rate"] == 1.0
        assert "reference.no_dry" in {note.id for note in notes_from_json(scores["notes"])}
    # with the rest surveyed and dry the same flood scores as it should: 70 of 200 cells are wet
    scores = flood_agreement(everywhere, _flood(np.where(listed, 1.0, 0.0))).attrs
    assert scores["critical_success_index"] == pytest.approx(0.35)
    assert scores["false_alarm_ratio"] == pytest.approx(0.65)


def test_wet_is_the_one_threshold_of_the_criteria():
    film = _flood([[0.049, 0.05, 1.0]])
    assert flood_agreement(film, film).agreement.values.tolist() == [[0, 1, 1]]


def test_other_grids_are_refused():
    with pytest.raises(InputError, match="different grids"):
        flood_agreement(_flood([[1.0, 1.0]]), _flood([[1.0], [1.0]]))
