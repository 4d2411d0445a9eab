"""Readings of a gauge as the series that drives a flood: what is kept, converted, held, left out and refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twin.errors import ScenarioError
from twin.pipeline.gauges import LONGEST_AGE, GaugeSeries, gauge_series
from twin.scenario import Readings, scenario_from_text
from twin.sensors.readings import Quality
from twin.sensors.table_cells import MISSING_WORDS

START = datetime(2025, 9, 1, 0, 0, tzinfo=UTC)


def at(minute: float) -> str:
    return (START + timedelta(minutes=minute)).isoformat()


def write(path: Path, rows: list[tuple], *, unit: str = "cm", stream: str = "g1", **columns: list) -> Path:
    frame = pd.DataFrame(rows, columns=["event_time", "value"]).assign(stream=stream, unit=unit, **columns)
    frame.to_csv(path, index=False)
    return path


def read(
    path: Path, *, duration: float = 3600.0, stream: str = "g1", quantity: str = "water_level", **options: object
) -> GaugeSeries:
    readings = Readings(path=path.name, stream=stream, start=START, **options)
    return gauge_series(readings, path.parent, "flood.level.0.readings", quantity=quantity, duration=duration)


def ids(found: GaugeSeries) -> list[str]:
    return [note.id.removeprefix("sensors.gauge_") for note in found.notes]


def test_values_are_converted_lifted_to_the_datum_and_cut_to_the_run(tmp_path: Path) -> None:
    """Centimetres above a gauge zero of 2.5 m. The value before the start holds at minute 0; at minute 60 the level is
    on its straight way from 4 m at 30 to 5.5 m at 90 min, so half a way: 4.75 m."""
    rows = [("2025-08-31T23:50:00Z", 100.0), ("2025-09-01T00:30:00Z", 150.0), ("2025-09-01T01:30:00Z", 300.0)]
    found = read(write(tmp_path / "r.csv", rows), zero=2.5)
    np.testing.assert_allclose(found.times, [0.0, 1800.0, 3600.0])
    np.testing.assert_allclose(found.values, [3.5, 4.0, 4.75])


def test_rain_holds_to_the_next_reading_and_is_not_drawn_towards_one_after_the_end(tmp_path: Path) -> None:
    path = write(tmp_path / "r.csv", [(at(0), 36.0), (at(30), 18.0), (at(90), 360.0)], unit="mm/h")
    found = read(path, quantity="rain_rate")
    np.testing.assert_allclose(found.values, [1e-5, 5e-6])


def test_japanese_time_is_the_same_moment(tmp_path: Path) -> None:
    found = read(write(tmp_path / "r.csv", [("2025-09-01T09:10:00+09:00", 100.0)]))
    assert found.times.tolist() == [0.0, 600.0]
    assert ids(found) == ["start_late", "held"]


def test_silence_is_noted_in_both_languages(tmp_path: Path) -> None:
    notes = read(write(tmp_path / "r.csv", [(at(0), 100.0), (at(5), 150.0)])).notes
    assert len(notes) == 1
    assert str(notes[0]) == "gauge g1 was silent from minute 5 to minute 60; its last value was held"
    assert notes[0].text("ja") == "観測所 g1 は 5 分から 60 分まで観測値がなく、直前の値を保持した"


def test_hourly_readings_are_not_silence(tmp_path: Path) -> None:
    """The hole is judged by the stream's own step: an hour every hour is none, two hours are."""
    hourly = [(at(60 * hour), 100.0 + hour) for hour in range(7)]
    assert read(write(tmp_path / "a.csv", hourly), duration=6 * 3600.0).notes == ()
    without = [row for row in hourly if row[0] != at(180)]
    found = read(write(tmp_path / "b.csv", without), duration=6 * 3600.0)
    assert [str(note) for note in found.notes] == [
        "gauge g1 was silent from minute 120 to minute 240; values between were interpolated"
    ]


def test_a_wrong_unit_stream_time_or_column_is_named(tmp_path: Path) -> None:
    good = [("2025-09-01T00:00:00Z", 100.0)]
    with pytest.raises(ScenarioError, match=r"no stream 'g2'.*it has g1"):
        read(write(tmp_path / "a.csv", good), stream="g2")
    with pytest.raises(ScenarioError, match=r"flood\.level\.0"):
        read(write(tmp_path / "b.csv", good, unit="mm/h"))
    with pytest.raises(ScenarioError, match=r"no reading in the 60 minutes.*24\.0 hours after"):
        read(write(tmp_path / "c.csv", [("2025-09-02T00:00:00Z", 1.0)]))
    with pytest.raises(ScenarioError, match="line 3: event_time 'noon'"):
        read(write(tmp_path / "d.csv", [*good, ("noon", 1.0)]))
    (tmp_path / "e.csv").write_text("stream,value\ng1,1\n")
    with pytest.raises(ScenarioError, match="event_time"):
        read(tmp_path / "e.csv")
    with pytest.raises(ScenarioError, match=r"line 2: value '1\.2 m'"):
        read(write(tmp_path / "f.csv", [(at(0), "1.2 m")]))


def naive_hours() -> list[tuple[str, float]]:
    """A peak of 5 m at noon in Japan of 1 September 2025, minute 180 of a run from 0 UTC, 1 m less each hour aside."""
    peak = datetime(2025, 9, 1, 12)
    return [((peak + timedelta(hours=h)).strftime("%Y/%m/%d %H:%M"), 500.0 - 100.0 * abs(h)) for h in range(-4, 5)]


def test_times_without_a_zone_need_one_declared(tmp_path: Path) -> None:
    path = write(tmp_path / "r.csv", naive_hours())
    with pytest.raises(ScenarioError, match=r"readings\.zone, e\.g\. zone = .\+09:00"):
        read(path, duration=4 * 3600.0)
    for zone in ("+09:00", "Asia/Tokyo"):
        found = read(path, duration=4 * 3600.0, zone=zone)
        assert dict(zip(found.times, found.values))[180 * 60.0] == max(found.values) == 5.0
        assert ids(found) == ["zone"]
    with pytest.raises(ValueError, match="Tokio"):
        Readings(path="r.csv", stream="g", start=START, zone="Asia/Tokio")


def test_naive_times_of_a_typed_table_are_refused_too(tmp_path: Path) -> None:
    frame = pd.DataFrame({"event_time": pd.date_range("2025-09-01 09:00", periods=3, freq="30min"), "value": 1.0})
    frame.assign(stream="g1", unit="m").to_parquet(tmp_path / "r.parquet")
    with pytest.raises(ScenarioError, match="zone"):
        read(tmp_path / "r.parquet")
    found = read(tmp_path / "r.parquet", zone="+09:00")
    assert found.times.tolist() == [0.0, 1800.0, 3600.0]


def test_the_last_hour_of_a_day_may_be_24(tmp_path: Path) -> None:
    path = write(tmp_path / "r.csv", [("2025-09-01 24:00", 100.0), ("2025-09-02 01:00", 200.0)])
    readings = Readings(path=path.name, stream="g1", start="2025-09-02T00:00:00+09:00", zone="+09:00")
    found = gauge_series(readings, tmp_path, "k", quantity="water_level", duration=3600.0)
    assert found.times.tolist() == [0.0, 3600.0]


@pytest.mark.parametrize(
    "code", ["-9999", "-999", "-9999.99", "-99999", "欠測", "---", "", "NaN", "－", "*", "閉局", "-999.0"]
)
def test_codes_for_a_missing_value_are_left_out_and_counted(tmp_path: Path, code: str) -> None:
    path = write(tmp_path / "r.csv", [(at(0), "1.0"), (at(10), code), (at(20), "2.0"), (at(60), "3.0")], unit="m")
    found = read(path)
    assert found.values.tolist() == [1.0, 2.0, 3.0]
    assert found.notes[0].id == "sensors.gauge_missing"
    assert found.notes[0].values["n"] == 1


def test_a_code_of_the_users_own_is_declared(tmp_path: Path) -> None:
    path = write(tmp_path / "r.csv", [(at(0), 1.0), (at(10), 88.88), (at(60), 3.0)], unit="m")
    assert 88.88 in read(path).values
    assert read(path, missing=[88.88]).values.tolist() == [1.0, 3.0]


def test_values_that_cannot_be_right_are_left_out_or_refused(tmp_path: Path) -> None:
    rows = [(at(0), 1.0), (at(10), 12_000.0), (at(20), 2.0), (at(60), 3.0)]
    found = read(write(tmp_path / "a.csv", rows, unit="m"))
    assert found.values.tolist() == [1.0, 2.0, 3.0]
    assert "outside -500 to 9000 m" in str(found.notes[0])
    with pytest.raises(ScenarioError, match=r"2 of 3 readings.*is the unit right\?"):
        read(write(tmp_path / "b.csv", [(at(0), 20_000.0), (at(10), 21_000.0), (at(60), 3.0)], unit="m"))
    negative = write(tmp_path / "c.csv", [(at(0), 10.0), (at(10), -5.0), (at(20), 10.0)], unit="mm/h")
    assert (read(negative, quantity="rain_rate").values > 0).all()


def test_suspect_and_bad_readings_never_drive_a_flood(tmp_path: Path) -> None:
    rows = [(at(10 * k), float(k)) for k in range(7)]
    quality = ["GOOD", "SUSPECT", "", "4", "ESTIMATED", "bad", "0"]
    found = read(write(tmp_path / "r.csv", rows, unit="m", quality=quality))
    assert found.values.tolist() == [0.0, 2.0, 4.0, 6.0]
    assert found.notes[0].values == {"gauge": "g1", "n": 3}
    with pytest.raises(ScenarioError, match="line 3: quality 'fine'"):
        read(write(tmp_path / "s.csv", rows[:2], unit="m", quality=["GOOD", "fine"]))


def test_a_reading_taken_back_later_is_not_used(tmp_path: Path) -> None:
    """The last received holds: a value sent again as bad is gone, a corrected one stands."""
    rows = [(at(0), 1.0), (at(10), 9.0), (at(10), 9.0), (at(20), 3.0), (at(20), 2.0)]
    received = [at(1), at(11), at(40), at(41), at(21)]
    quality = [0, 0, int(Quality.BAD), 0, 0]
    found = read(write(tmp_path / "r.csv", rows, unit="m", received_time=received, quality=quality), duration=1200.0)
    assert found.times.tolist() == [0.0, 1200.0]
    assert found.values.tolist() == [1.0, 3.0]
    assert ids(found) == ["repeated", "quality"]


def test_a_reading_counts_for_a_stated_time(tmp_path: Path) -> None:
    """3 h for a level: a month before the start, 3.5 h after it, a hole of 4 h and an end 4 h after the last are
    refused; with max_age_minutes they are taken, and noted."""
    minutes_of = {
        "old": ([-44_640.0], 240.0),
        "late": ([210.0], 240.0),
        "hole": ([0.0, 240.0], 240.0),
        "end": ([0.0], 240.0),
        "before": ([-200.0, 10.0, 190.0, 240.0], 240.0),
    }
    for name, (minutes, duration) in minutes_of.items():
        path = write(tmp_path / f"{name}.csv", [(at(m), 100.0 + k) for k, m in enumerate(minutes)])
        if name == "before":
            # A reading older than 3 h before the start does not count; the next one comes in time.
            assert ids(read(path, duration=duration * 60.0)) == ["start_late"]
            continue
        with pytest.raises(ScenarioError, match="max_age_minutes"):
            read(path, duration=duration * 60.0)
        assert read(path, duration=duration * 60.0, max_age_minutes=50_000.0).notes


def test_the_age_of_the_first_value_is_noted(tmp_path: Path) -> None:
    found = read(write(tmp_path / "r.csv", [(at(-100), 100.0), (at(50), 120.0)]))
    assert str(found.notes[0]) == "gauge g1: the value at minute 0 was read 100 minutes before the start"
    assert found.values[0] == 1.0


def test_a_table_in_shift_jis_is_read(tmp_path: Path) -> None:
    text = f"event_time,stream,value,unit\n{at(0)},多摩川,１．５,ｍ\n{at(60)},多摩川,欠測,ｍ\n"
    (tmp_path / "r.csv").write_text(text, encoding="cp932")
    found = read(tmp_path / "r.csv", stream="多摩川")
    assert found.values.tolist() == [1.5]


def test_a_table_of_a_river_office_is_read_by_its_own_heads(tmp_path: Path) -> None:
    """The unit stands in the head; a column of units that says another one is refused."""
    text = "観測所,日時,水位(cm)\n関戸橋,2025/09/01 09:00,１５０\n関戸橋,2025/09/01 10:00,160\n"
    (tmp_path / "r.csv").write_text(text, encoding="cp932")
    found = read(tmp_path / "r.csv", stream="関戸橋", zone="+09:00")
    assert found.values.tolist() == [1.5, 1.6]
    (tmp_path / "s.csv").write_text(f"stream,event_time,value [cm],unit\ng1,{at(0)},150,m\n")
    with pytest.raises(ScenarioError, match="changes its unit: cm, m"):
        read(tmp_path / "s.csv")
    (tmp_path / "t.csv").write_text(f"stream,event_time,value\ng1,{at(0)},150\n")
    with pytest.raises(ScenarioError, match="no column unit"):
        read(tmp_path / "t.csv")


CELLS = st.one_of(
    st.floats(-2.0, 8.0).map(lambda x: f"{x:.2f}"),
    st.floats(-2.0, 8.0).map(lambda x: f"{x:.2f}".translate(str.maketrans("0123456789.-", "０１２３４５６７８９．－"))),
    st.sampled_from(sorted(MISSING_WORDS)),
    st.sampled_from(["", "-9999", "-999.9", "--", "－９９９９", "1e9", "-32768"]),
)


@settings(max_examples=60, deadline=None)
@given(cells=st.lists(CELLS, min_size=1, max_size=12), naive=st.booleans(), zone=st.sampled_from([None, "+09:00"]))
def test_no_value_comes_out_that_was_not_written(
    tmp_path_factory: pytest.TempPathFactory, cells: list[str], naive: bool, zone: str | None
) -> None:
    """Whatever codes, widths and zones: the series is refused, or its values are numbers of the table at their own
    time, or lie on the straight line to the reading after the end; and nothing is older than a reading counts."""
    folder = tmp_path_factory.mktemp("readings")
    moments = [START + timedelta(minutes=20 * k) for k in range(len(cells))]
    japan = timedelta(hours=9)
    times = [(m + japan).strftime("%Y-%m-%d %H:%M") if naive else m.isoformat() for m in moments]
    path = write(folder / "r.csv", list(zip(times, cells)), unit="m")
    try:
        found = read(path, duration=4 * 3600.0, **({"zone": zone} if zone else {}))
    except ScenarioError:
        return
    assert not (naive and zone is None)
    ascii_of = str.maketrans("０１２３４５６７８９．－", "0123456789.-")
    written = {}
    for k, cell in enumerate(cells):
        try:
            written[1200.0 * k] = float(cell.translate(ascii_of))
        except ValueError:
            continue
    good = {t: v for t, v in written.items() if -10.0 < v < 10.0}
    assert np.isfinite(found.values).all()
    assert found.times[0] == 0.0
    for time, value in zip(found.times, found.values):
        assert good.get(time, good[min(good)] if time == 0.0 else None) == pytest.approx(value)
    assert min(good) <= LONGEST_AGE["water_level"]
    assert 4 * 3600.0 - max(good) <= LONGEST_AGE["water_level"]


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
