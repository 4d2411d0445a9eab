"""Replay of recorded files: every row in, at the speed asked for."""

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from twin.errors import InputError
from twin.feeds import load_mapping, replay
from twin.sensors import MemorySink, Quality, Reading, readings_from_rows

START = 1_795_255_200 * 10**9
MAPPING = load_mapping("""
source = "replay:test"
limits = { max_bytes = 200 }
[[mapping]]
match = "{file}"
time = "/時刻"
stream = "gauge/1"
place = { kind = "gml_id", path = "/id" }
value = [{ path = "/水位", quantity = "water_level", unit = "m" }]
""")


class Clock:
    """A clock that moves only when slept on."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_ndjson(tmp_path: Path) -> None:
    lines = [json.dumps({"時刻": f"2026-11-21T10:00:{i:02}Z", "id": "b", "水位": i}) for i in range(5)]
    lines[2:2] = ["", "{broken", "x" * 1000]
    path = tmp_path / "a.ndjson"
    path.write_text("\n".join(lines))
    sink = MemorySink()
    assert replay(path, sink, mapping=MAPPING) == (5, 2)
    assert [r.value for r in sink.readings] == [0, 1, 2, 3, 4]
    assert [r.event_time for r in sink.readings] == [START + i * 10**9 for i in range(5)]
    assert [letter.reason[:7] for letter in sink.rejected] == ["line 4:", "line 5:"]
    assert len(sink.rejected[1].raw) <= 202


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_csv(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    text = "時刻,id,水位\n2026-11-21T09:00:00Z,b1,1.5\n2026-11-21T09:00:01Z,b1,\n2026-11-21T09:00:02Z,b1\n"
    path.write_text(text + '2026-11-21T09:00:03Z,"b,2",2\n', encoding=encoding)
    sink = MemorySink()
    if encoding == "cp932":
        with pytest.raises(InputError, match="it reads as cp932: declare"):
            replay(path, sink, mapping=MAPPING)
        return
    assert replay(path, sink, mapping=MAPPING) == (3, 1)
    assert [(r.value, r.place_id) for r in sink.readings if r.quality == Quality.GOOD] == [(1.5, "b1"), (2.0, "b,2")]
    assert [r.quality for r in sink.readings if r.event_time == START - 3599 * 10**9] == [Quality.MISSING]
    assert sink.rejected[0].reason == "line 4: row has 2 columns, the header has 3"


def test_csv_without_a_usable_header(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    for text in ("", "a,a\n1,2\n"):
        path.write_text(text)
        with pytest.raises(InputError, match="header"):
            replay(path, MemorySink(), mapping=MAPPING)


def test_parquet_comes_back_as_it_was(tmp_path: Path) -> None:
    rows = [
        Reading(START + i, START + 10 * i, "s", f"g{i % 3}", "depth", "m", float(i), 1, str(i), "gml_id", "b", 138.0,
                35.0, -1.0)
        for i in range(100)
    ]  # fmt: skip
    path = tmp_path / "a.parquet"
    pq.write_table(readings_from_rows(rows), path)
    sink = MemorySink()
    assert replay(path, sink) == (100, 0)
    assert sink.readings == rows


def test_parquet_of_something_else(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"x": [1]}), path)
    with pytest.raises(InputError, match=r"a\.parquet: readings have unknown columns"):
        replay(path, MemorySink())
    path.write_bytes(b"no")
    with pytest.raises(InputError, match="not Parquet"):
        replay(path, MemorySink())


@pytest.mark.parametrize("speed", [1.0, 60.0, 0.5])
def test_the_clock_is_kept(tmp_path: Path, speed: float) -> None:
    seconds = [0, 0, 10, 5, 30]  # one out of order
    rows = [Reading(START + s * 10**9, START, "s", "g", "depth", "m", 1.0) for s in seconds]
    path = tmp_path / "a.parquet"
    pq.write_table(readings_from_rows(rows), path)
    clock = Clock()
    arrived: list[float] = []

    class Sink(MemorySink):
        def append(self, readings, rejected=()):  # type: ignore[no-untyped-def]
            arrived.extend([clock.now] * len(readings))
            return super().append(readings, rejected)

    replay(path, Sink(), speed=speed, sleep=clock.sleep, monotonic=clock.monotonic)
    assert arrived == pytest.approx([s / speed for s in (0, 0, 10, 10, 30)])


def test_bad_arguments(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="speed"):
        replay("a.csv", MemorySink(), mapping=MAPPING, speed=0.0)
    with pytest.raises(InputError, match="mapping"):
        replay("a.csv", MemorySink())
    with pytest.raises(InputError, match=r"cannot replay '\.xlsx'"):
        replay("a.xlsx", MemorySink(), mapping=MAPPING)
