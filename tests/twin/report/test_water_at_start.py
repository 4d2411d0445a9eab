"""The area that is under water before a flood begins is named beside the flooded area."""

from __future__ import annotations

import numpy as np
import xarray as xr

from twin.report.key_figures import _water_at_start


def flood(depth, **attrs):
    """Depth (time, y, x) with outputs every minute."""
    return xr.Dataset(
        {"depth": (("time", "y", "x"), depth)}, coords={"time": 60.0 * np.arange(len(depth))}, attrs=attrs
    )


def test_only_water_of_a_computed_flood_at_time_zero_counts():
    """By hand: of three wet cells of 4 m2 one stands in water at the start, a film and an unknown cell do not count."""
    depth = np.array([[[1.0, 0.0, 0.001, np.nan]], [[1.0, 1.0, 1.0, np.nan]]])
    wet = np.array([[True, True, True, False]])
    assert _water_at_start(flood(depth, steps=9), wet, 4.0) == {"kpi_area_at_start": 4.0}
    assert _water_at_start(flood(depth * 0.0, steps=9), wet, 4.0) == {}
    assert _water_at_start(flood(depth), wet, 4.0) == {}  # published: no start of its own
