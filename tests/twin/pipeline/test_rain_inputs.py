"""The rain of a scenario file: gauges and gridded files become the rain of the cells, with what was assumed noted."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from twin.errors import ScenarioError
from twin.grid import Grid
from twin.pipeline.inputs import named_files
from twin.pipeline.rain_inputs import scenario_rain
from twin.scenario import scenario_from_text

GRID = Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=6, ny=2)
START = datetime(2025, 9, 1, 0, 0, tzinfo=UTC)
MM_H = 1e-3 / 3600.0
TEXT = """
name = "a"
[city]
path = "city"
[flood]
duration_hours = 0.5
"""
GAUGES = """
[flood.rain_gauges]
path = "rain.csv"
start = 2025-09-01T09:00:00+09:00
zone = "Asia/Tokyo"
method = "nearest"
{more}
[[flood.rain_gauges.gauge]]
stream = "west"
xy = [5.0, 5.0]
[[flood.rain_gauges.gauge]]
stream = "east"
xy = [55.0, 5.0]
"""


def table(path: Path, values: dict[str, list], *, unit: str = "mm", minutes: float = 10.0) -> None:
    """Readings at 9:00, 9:10 ... in Japanese time without a zone."""
    rows = [
        (pd.Timestamp("2025-09-01 09:00") + pd.Timedelta(minutes=minutes * k), stream, value)
        for stream, column in values.items()
        for k, value in enumerate(column)
    ]
    frame = pd.DataFrame(rows, columns=["event_time", "stream", "value"]).assign(unit=unit)
    frame["event_time"] = frame["event_time"].dt.strftime("%Y/%m/%d %H:%M")
    frame.to_csv(path, index=False)


def rain(text: str, folder: Path):
    return scenario_rain(scenario_from_text(TEXT + text).flood, GRID, folder)


def ids(found) -> list[str]:
    return [note.id for note in found.notes]


def rates(found) -> list[list[float]]:
    """West and east cell of each interval [mm/h]."""
    return [(found.rain.interval(k)[0, [0, -1]] / MM_H).round(6).tolist() for k in range(len(found.rain.times))]


def test_depths_of_ten_minutes_at_their_ends(tmp_path: Path) -> None:
    """1 mm in ten minutes is 6 mm/h; what is stamped 9:10 fell from 9:00 on."""
    table(tmp_path / "rain.csv", {"west": [0, 1, 2, 3], "east": [0, 4, 5, 6]})
    found = rain(GAUGES.format(more='stamp = "end"'), tmp_path)
    assert (found.rain.times / 60).tolist() == [0.0, 10.0, 20.0]
    assert rates(found) == [[6.0, 24.0], [12.0, 30.0], [18.0, 36.0]]
    assert ids(found) == ["rain.gauges", "sensors.gauge_zone", "sensors.gauge_zone"]


def test_a_table_in_japanese_with_the_unit_in_its_head(tmp_path: Path) -> None:
    rows = "".join(f"2025/09/01 09:{10 * k:02d},{name},{k}\n" for name in ("west", "east") for k in range(4))
    (tmp_path / "rain.csv").write_text("日時,観測所,雨量(mm)\n" + rows, encoding="cp932")
    assert rates(rain(GAUGES.format(more='stamp = "end"'), tmp_path)) == [[6.0, 6.0], [12.0, 12.0], [18.0, 18.0]]


def test_rates_at_their_starts(tmp_path: Path) -> None:
    table(tmp_path / "rain.csv", {"west": [6, 12, 18], "east": [0, 0, 1]}, unit="mm/h")
    assert rates(rain(GAUGES.format(more='stamp = "start"'), tmp_path)) == [[6.0, 0.0], [12.0, 0.0], [18.0, 1.0]]


def test_a_missing_value_stays_missing_and_the_other_gauge_counts(tmp_path: Path) -> None:
    table(tmp_path / "rain.csv", {"west": [0, 1, "欠測", 3], "east": [0, 4, 5, -9999]})
    found = rain(GAUGES.format(more=""), tmp_path)
    assert rates(found) == [[6.0, 24.0], [30.0, 30.0], [18.0, 18.0]]
    assert ids(found).count("rain.gauge_silent") == 2
    assert "rain.gauge_stamp_assumed" in ids(found)
    assert "rain gauge west has no value for 10 minutes in all" in " ".join(map(str, found.notes))


@pytest.mark.parametrize(
    ("gaps", "middle"), [("hold", [6.0, 24.0]), ("zero", [0.0, 0.0]), ("neighbours", [12.0, 30.0])]
)
def test_when_all_gauges_are_silent(tmp_path: Path, gaps: str, middle: list[float]) -> None:
    table(tmp_path / "rain.csv", {"west": [0, 1, "", 3], "east": [0, 4, "--", 6]})
    with pytest.raises(ScenarioError, match="no rain gauge has a value in 1 intervals, first from 10 to 20 min"):
        rain(GAUGES.format(more=""), tmp_path)
    found = rain(GAUGES.format(more=f'gaps = "{gaps}"'), tmp_path)
    assert rates(found) == [[6.0, 24.0], middle, [18.0, 36.0]]
    assert "rain.gap_intervals" in ids(found)


def test_the_end_of_the_readings_is_a_gap(tmp_path: Path) -> None:
    table(tmp_path / "rain.csv", {"west": [0, 1, 2], "east": [0, 4, 5]})
    with pytest.raises(ScenarioError, match="from 20 to 30 min"):
        rain(GAUGES.format(more=""), tmp_path)


def test_gauges_of_two_steps_meet(tmp_path: Path) -> None:
    table(tmp_path / "rain.csv", {"west": [0, 1, 2, 3]})
    table(tmp_path / "east.csv", {"east": [9, 30]}, minutes=30.0)
    text = GAUGES.format(more='stamp = "end"').replace("xy = [55.0, 5.0]", 'xy = [55.0, 5.0]\npath = "east.csv"')
    assert rates(rain(text, tmp_path)) == [[6.0, 60.0], [12.0, 60.0], [18.0, 60.0]]


def test_gauges_far_from_the_city_are_refused(tmp_path: Path) -> None:
    table(tmp_path / "rain.csv", {"west": [0, 1, 2, 3], "east": [0, 4, 5, 6]})
    with pytest.raises(ScenarioError, match=r"gauge east at .* lies 3\d{3} km from the city"):
        rain(GAUGES.format(more="").replace("[55.0, 5.0]", "[35.7e5, 139.7]"), tmp_path)


GRID_TEXT = """
[flood.rain_grid]
path = "radar/*.nc"
start = 2025-09-01T00:00:00Z
stamp = "end"
gaps = "zero"
"""


def radar(folder: Path) -> None:
    (folder / "radar").mkdir()
    for k in range(2):
        data = xr.Dataset(
            {"rain": (("time", "y", "x"), np.full((1, 2, 2), 10.0 * (k + 1)), {"units": "mm/h"})},
            coords={"time": ("time", [10.0 * (k + 1)], {"units": "minutes since 2025-09-01 00:00 UTC"}),
                    "y": [5.0, 15.0], "x": [10.0, 50.0]},
        )  # fmt: skip
        data.to_netcdf(folder / "radar" / f"{k}.nc")


def test_a_pattern_of_radar_files(tmp_path: Path) -> None:
    radar(tmp_path)
    found = rain(GRID_TEXT, tmp_path)
    assert rates(found) == [[10.0, 10.0], [20.0, 20.0], [0.0, 0.0]]
    assert ids(found) == ["rain.grid", "rain.gap_intervals"]
    files = named_files(scenario_from_text(TEXT + GRID_TEXT), tmp_path)
    assert [file.path.name for file in files.values()] == ["0.nc", "1.nc"]


def test_two_rains_at_once_are_refused() -> None:
    with pytest.raises(ScenarioError, match="rain_gauges and rain_grid are given"):
        scenario_from_text(TEXT + GAUGES.format(more="") + GRID_TEXT)


def test_a_start_without_a_zone_is_refused() -> None:
    with pytest.raises(ScenarioError, match="start has no time zone"):
        scenario_from_text(TEXT + GRID_TEXT.replace("00:00:00Z", "00:00:00"))


def test_the_examples_of_the_page_are_scenarios() -> None:
    """Every block of docs/rain.md, as part of a file."""
    page = (Path(__file__).parents[3] / "docs/rain.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```toml\n(.*?)```", page, flags=re.DOTALL)
    assert len(blocks) == 5
    for block in blocks:
        scenario_from_text('name = "a"\n[city]\npath = "city"\n' + block)
