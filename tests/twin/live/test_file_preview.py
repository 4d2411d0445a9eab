"""Preview of a file: what the mappings of a configuration make of it, without a store."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from twin.cli import app
from twin.errors import InputError
from twin.live import load_live, preview_file
from twin.live.file_preview import preview_text

CONFIG = """
[live]
folder = "out"
[[feed]]
kind = "files"
source = "city:tables"
files = { path = "in/*.csv" }
[[feed.mapping]]
match = "{gauge}.csv"
stream = "{gauge}"
time = "/日時"
time_zone = "Asia/Tokyo"
table = { encoding = "cp932" }
value = [{ path = "/水位", quantity = "water_level", unit = "m", marks = "jma-marks" }]
[[feed]]
kind = "http"
source = "jma:rain"
poll = { url = "https://example.jp/pre1h.csv" }
mapping = "jma-latest"
"""
TABLE = "日時,水位\n2026/11/21 18:00,1.50 )\n2026/11/21 18:10,---\n11/21 18:20,1.7\n2026/11/21 18:30\n"


def test_what_a_configuration_makes_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "live.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "g1.csv").write_bytes(TABLE.encode("cp932"))
    config = load_live(tmp_path / "live.toml")
    (own,) = preview_file(config, tmp_path / "g1.csv")  # the feed that reads *.csv
    assert [(r.stream, r.quality.real) for r in own.readings] == [("g1", 1), ("g1", 5)]
    assert [letter.reason.partition(":")[0] for letter in own.rejected] == ["line 4", "line 5"]
    (tmp_path / "g1.txt").write_bytes(TABLE.encode("cp932"))
    (rain,) = preview_file(config, tmp_path / "g1.txt")
    assert (rain.source, rain.readings, len(rain.rejected)) == ("jma:rain", [], 4)
    text = preview_text([own], "ja")
    assert text.splitlines()[:3] == [
        "city:tables：観測値 2件（1系統、うち欠測 1件）、不採用 2件",
        "  2026-11-21 18:00:00  g1  water_level  1.5 m  ESTIMATED",
        "  2026-11-21 18:10:00  g1  water_level  -  MISSING",
    ]  # fmt: skip
    done = CliRunner().invoke(app, ["live", str(tmp_path / "live.toml"), "--preview", str(tmp_path / "g1.csv")])
    assert done.exit_code == 0
    assert "2026-11-21 18:00:00  g1  water_level  1.5 m" in done.output
    assert not (tmp_path / "out").exists()


def test_a_file_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    (tmp_path / "live.toml").write_text(CONFIG.split('[[feed]]\nkind = "http"')[0], encoding="utf-8")
    config = load_live(tmp_path / "live.toml")
    (tmp_path / "g1.csv").write_bytes(TABLE.encode("utf-8-sig"))
    (found,) = preview_file(config, tmp_path / "g1.csv")
    assert "declare encoding = 'utf-8'" in found.problem
    (tmp_path / "g1.dat").write_bytes(b"")
    with pytest.raises(InputError, match=r"no \[\[mapping\]\] of city:tables matches 'g1\.dat'"):
        preview_file(config, tmp_path / "g1.dat")
    with pytest.raises(InputError, match="is not a file"):
        preview_file(config, tmp_path / "g2.csv")
