"""Comparison of two floods: counted by hand."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from twin.errors import InputError
from twin.hazard.agreement import flood_agreement


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


def test_given_floods_unknown_outside_are_not_counted_dry():
    ours = _flood([[1.0, 1.0]])
    other = _flood([[1.0, 0.0]], is_known=[[True, False]])
    assert flood_agreement(ours, other).attrs["false_alarm_ratio"] == 0.0


def test_other_grids_are_refused():
    with pytest.raises(InputError, match="different grids"):
        flood_agreement(_flood([[1.0, 1.0]]), _flood([[1.0], [1.0]]))
