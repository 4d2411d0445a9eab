"""Gauges and cross-sections of a scenario file: for the solver, and as tables of a finished run."""

from __future__ import annotations

import numpy as np
import pandas as pd
import xarray as xr

from twin.flood import CrossSection, Gauge
from twin.scenario import Flood

__all__ = ["gauge_table", "gauges_of", "section_discharge_table", "sections_of"]


def gauges_of(flood: Flood) -> tuple[Gauge, ...]:
    """The gauges of a scenario."""
    return tuple(
        Gauge(x=item.xy[0], y=item.xy[1], interval=item.interval_seconds, name=item.name or f"gauge {k + 1}")
        for k, item in enumerate(flood.gauge)
    )


def sections_of(flood: Flood) -> tuple[CrossSection, ...]:
    """The cross-sections of a scenario."""
    return tuple(
        CrossSection(line=tuple(item.line), interval=item.interval_seconds, name=item.name or f"section {k + 1}")
        for k, item in enumerate(flood.section)
    )


def gauge_table(flood: xr.Dataset) -> pd.DataFrame:
    """One row per gauge and time: gauge, x, y [m], time [s], depth [m], level [m], speed [m/s]."""
    n = flood.sizes["gauge_time"]
    columns = {
        "gauge": np.repeat(flood["gauge"].values.astype(str), n),
        "x": np.repeat(flood["gauge_x"].values, n),
        "y": np.repeat(flood["gauge_y"].values, n),
        "time": np.tile(flood["gauge_time"].values, flood.sizes["gauge"]),
    }
    water = {name: flood[f"gauge_{name}"].values.T.ravel() for name in ("depth", "level", "speed")}
    return pd.DataFrame(columns | water)


def section_discharge_table(flood: xr.Dataset) -> pd.DataFrame:
    """One row per section and time: section, time [s], mean discharge since the time before [m3/s], volume [m3]."""
    n = flood.sizes["section_time"]
    columns = {
        "section": np.repeat(flood["section"].values.astype(str), n),
        "time": np.tile(flood["section_time"].values, flood.sizes["section"]),
    }
    water = {name: flood[f"section_{name}"].values.T.ravel() for name in ("discharge", "volume")}
    return pd.DataFrame(columns | water)
