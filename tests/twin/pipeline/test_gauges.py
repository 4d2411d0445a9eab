"""Readings of a gauge as the series that drives a flood: what is kept, converted, held and said."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from twin.errors import ScenarioError
from twin.pipeline.gauges import gauge_series
from twin.pipeline.scenario import Readings, scenario_from_text

START = datetime(2025, 9, 1, 0, 0, tzinfo=UTC)


def write(path: Path, rows: list[tuple[str, float]], *, unit: str = "cm", stream: str = "g1") -> Path:
    frame = pd.DataFrame(rows, columns=["event_time", "value"]).assign(stream=stream, unit=unit)
    frame.to_csv(path, index=False)
    return path


def read(path: Path, *, zero: float = 0.0, duration: float = 3600.0, stream: str = "g1"):
    readings = Readings(path=path.name, stream=stream, start=START, zero=zero)
    return gauge_series(readings, path.parent, "flood.level.0", quantity="water_level", duration=duration)


def test_values_are_converted_lifted_to_the_datum_and_cut_to_the_run(tmp_path: Path) -> None:
    # Centimetres above a gauge zero of 2.5 m; the value before the start holds at minute 0; 120 min is past the end.
    rows = [("2025-08-31T23:50:00Z", 100.0), ("2025-09-01T00:30:00Z", 150.0), ("2025-09-01T02:00:00Z", 900.0)]
    found = read(write(tmp_path / "r.csv", rows), zero=2.5)
    np.testing.assert_allclose(found.times, [0.0, 1800.0])
    np.testing.assert_allclose(found.values, [3.5, 4.0])


def test_japanese_time_is_the_same_moment(tmp_path: Path) -> None:
    found = read(write(tmp_path / "r.csv", [("2025-09-01T09:10:00+09:00", 100.0)]))
    assert found.times.tolist() == [0.0, 600.0]


def test_silence_is_said(tmp_path: Path) -> None:
    rows = [("2025-09-01T00:00:00Z", 100.0), ("2025-09-01T00:05:00Z", 150.0)]
    notes = read(write(tmp_path / "r.csv", rows)).notes
    assert len(notes) == 1
    assert "from minute 5 to minute 60" in notes[0]
    assert "held" in notes[0]


def test_a_wrong_unit_stream_time_or_column_is_named(tmp_path: Path) -> None:
    good = [("2025-09-01T00:00:00Z", 100.0)]
    with pytest.raises(ScenarioError, match=r"no stream 'g2'.*it has g1"):
        read(write(tmp_path / "a.csv", good), stream="g2")
    with pytest.raises(ScenarioError, match=r"flood\.level\.0"):
        read(write(tmp_path / "b.csv", good, unit="mm/h"))
    with pytest.raises(ScenarioError, match="no reading in the 60 minutes"):
        read(write(tmp_path / "c.csv", [("2025-09-02T00:00:00Z", 1.0)]))
    with pytest.raises(ScenarioError, match="row 2: event_time 'noon'"):
        read(write(tmp_path / "d.csv", [*good, ("noon", 1.0)]))
    (tmp_path / "e.csv").write_text("stream,value\ng1,1\n")
    with pytest.raises(ScenarioError, match="event_time"):
        read(tmp_path / "e.csv")


def test_a_series_and_readings_together_are_refused() -> None:
    text = """
name = "a"
[city]
path = "x"
[[flood.level]]
edge = "west"
series = [[0, 1.0]]
readings = { path = "r.csv", stream = "g1", start = 2025-09-01T00:00:00Z }
"""
    with pytest.raises(ScenarioError, match=r"flood\.level\.0.*one of the two"):
        scenario_from_text(text)


def test_a_start_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Readings(path="r.csv", stream="g", start=datetime(2025, 9, 1))
