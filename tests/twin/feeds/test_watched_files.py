"""Watched files: each version once, none half-written, and what cannot be read does not hinder the others."""

import os
from pathlib import Path

from twin.feeds.mapping import mapping_from_tables
from twin.feeds.watched_files import WatchedFiles, WatchedFilesSettings
from twin.sensors import MemorySink

NOW = 1_795_255_200.0
MAPPING = mapping_from_tables(
    {
        "source": "files:pref",
        "mapping": [
            {"match": "{gauge}.csv", "stream": "{gauge}", "time": "/日時", "time_zone": "Asia/Tokyo",
             "table": {"encoding": "cp932"}, "value": [{"path": "/水位", "quantity": "water_level", "unit": "m"}]}
        ],
    }
)  # fmt: skip


def write(path: Path, *rows: str, changed: float) -> None:
    path.write_bytes("\n".join(["日時,水位", *rows, ""]).encode("cp932"))
    os.utime(path, (changed, changed))


def feed(folder: Path, sink: MemorySink, path: str = "in/*.csv") -> WatchedFiles:
    settings = WatchedFilesSettings(path=path, settle=5.0)
    return WatchedFiles(settings, MAPPING, sink=sink, base=folder, clock=lambda: NOW)


def test_each_version_of_each_file_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    sink = MemorySink()
    empty = feed(tmp_path, sink)
    assert empty.step() == 0
    assert empty.problem.startswith("no file fits 'in/*.csv'")
    one, two = tmp_path / "in" / "g1.csv", tmp_path / "in" / "g2.csv"
    write(one, "2026/11/21 18:00,1.0", "2026/11/21 18:10,torn", changed=NOW - 60)
    write(two, "2026/11/21 18:00,2.0", changed=NOW - 1)  # may be being written
    watched = feed(tmp_path, sink)
    assert [watched.step(), watched.step()] == [1, 0]
    assert len(sink.rejected) == 1
    write(two, "2026/11/21 18:00,2.0", "2026/11/21 18:10,2.1", changed=NOW - 10)
    assert feed(tmp_path, sink).step() == 2  # after a restart: only what has changed
    write(one, "2026/11/21 18:20,1.2", changed=NOW - 30)
    assert watched.step() == 1
    assert [(r.stream, r.value) for r in sink.readings] == [("g1", 1.0), ("g2", 2.0), ("g2", 2.1), ("g1", 1.2)]


def test_a_file_that_cannot_be_read_is_tried_again(tmp_path: Path) -> None:
    sink = MemorySink()
    (tmp_path / "a.csv").write_bytes("日時,水位\n".encode("utf-8-sig"))  # another encoding than declared
    os.utime(tmp_path / "a.csv", (NOW - 60, NOW - 60))
    write(tmp_path / "b.csv", "2026/11/21 18:00,2.0", changed=NOW - 60)
    watched = feed(tmp_path, sink, "*.csv")
    for _ in range(2):
        watched.step()
        assert watched.problem.startswith("a.csv: begins as utf-8 does")
    assert [r.value for r in sink.readings] == [2.0]
    write(tmp_path / "a.csv", "2026/11/21 18:00,1.0", changed=NOW - 50)
    assert watched.step() == 1
