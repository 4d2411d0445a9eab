"""The command line in both languages: help texts, messages, errors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from twin.notes import texts

COMMANDS = ("info", "convert", "check", "link", "init", "run", "compare", "demo", "serve", "live")


def twin(*arguments: object, locale: str = "C.UTF-8", columns: int = 300) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "twin.cli", *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "LC_ALL": locale, "PYTHONUTF8": "1", "COLUMNS": str(columns)}, timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(("locale", "lang"), [("C.UTF-8", "en"), ("ja_JP.UTF-8", "ja")])
def test_help_is_in_the_language_of_the_environment(locale: str, lang: str) -> None:
    shown = "".join(twin("--help", locale=locale).stdout.split())
    for command in COMMANDS:
        assert "".join(texts("cli", lang)[command].split()) in shown.replace("│", ""), command


def test_the_option_decides_over_the_environment() -> None:
    assert texts("cli", "ja")["run"] in twin("run", "--lang", "ja", "--help").stdout
    assert texts("cli", "en")["run"] in twin("run", "--lang", "en", "--help", locale="ja_JP.UTF-8").stdout


def test_an_error_is_one_line_in_the_language_of_the_messages(tmp_path: Path) -> None:
    missing = tmp_path / "none.toml"
    english, japanese = twin("run", missing), twin("run", missing, "--lang", "ja")
    assert (english.returncode, japanese.returncode) == (1, 1)
    assert english.stderr.startswith(f"error: {missing}: no such file")
    assert japanese.stderr.startswith(f"エラー: {missing}")
    assert len(japanese.stderr.splitlines()) == 1


def test_signs_that_a_code_page_lacks_do_not_stop_a_command() -> None:
    program = (
        "from twin.cli import main, _stage_lines\nimport sys\nsys.argv = ['twin', '--version']\n"
        "try:\n    main()\nexcept SystemExit:\n    show = _stage_lines()\nshow(0, 1, 'flood')\nshow(1, 1, 'flood')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=False, timeout=60,
        env={**os.environ, "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "cp932"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].startswith(b"? flood")


def write_towns(folder: Path) -> Path:
    """A dataset of two houses, in files of two meshes."""
    from tests.citygml.documents import TOKYO, building, document, polygon, surface

    target = folder / "udx" / "bldg"
    target.mkdir(parents=True)
    for k, longitude in enumerate((139.69, 139.705)):
        points = " ".join(
            f"{35.685 + y:.6f} {longitude + x:.6f} 5" for x, y in ((0, 0), (0, 1e-4), (1e-4, 1e-4), (1e-4, 0), (0, 0))
        )
        text = document(building(surface(polygon(points, gml_id=f"p{k}"), 1), f"b{k}"), srs=TOKYO)
        (target / f"5339452{5 + k}_bldg_6697_op.gml").write_bytes(text)
    return folder


def rows_of(path: Path) -> list[str]:
    import geopandas

    frame = geopandas.read_parquet(path)
    return list(frame.index)


def test_convert_makes_the_folder_of_its_target_and_takes_filters(tmp_path: Path) -> None:
    towns = write_towns(tmp_path / "towns")
    for k, (options, rows) in enumerate(
        [
            ([], ["b0", "b1"]),
            (["--mesh", "53394526"], ["b1"]),
            (["--bbox", "139.68", "35.68", "139.6901", "35.69"], ["b0"]),
            (["--package", "bldg", "--crs", "auto"], ["b0", "b1"]),
        ]
    ):
        target = tmp_path / f"new{k}" / "out.parquet"
        done = twin("convert", towns, target, *options)
        assert (done.returncode, done.stderr) == (0, "")
        assert rows_of(target) == rows
    import geopandas

    assert geopandas.read_parquet(target).crs.to_epsg() == 6677  # zone IX


def test_several_sources_are_one_city(tmp_path: Path) -> None:
    first, second = sorted(write_towns(tmp_path / "towns").rglob("*.gml"))
    done = twin("convert", second, first, tmp_path / "out.parquet")
    assert (done.returncode, rows_of(tmp_path / "out.parquet")) == (0, ["b1", "b0"])
    assert "bldg" in twin("info", first, second).stdout


@pytest.mark.parametrize(
    ("options", "word"),
    [(["--lod", "9"], "lod"), (["--mesh", "53x"], "mesh"), (["--package", "tran"], "tran"),
     (["--crs", "nowhere"], "nowhere"), (["--layer", "roofs"], "roofs"),
     (["--bbox", "135", "34", "135.1", "34.1"], "box")],
)  # fmt: skip
def test_what_no_city_can_meet_is_one_line_and_writes_nothing(
    tmp_path: Path, options: list[str], word: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from twin.cli import main

    target = tmp_path / "out.parquet"
    towns = write_towns(tmp_path / "towns")
    monkeypatch.setattr(sys, "argv", ["twin", "convert", str(towns), str(target), *options])
    with pytest.raises(SystemExit) as ended:
        main()
    shown = capsys.readouterr().err
    assert ended.value.code == 1
    assert len(shown.splitlines()) == 1
    assert word in shown.lower()
    assert not target.exists()


def test_nothing_read_is_status_1_and_part_of_it_status_2(tmp_path: Path) -> None:
    folder = tmp_path / "pages" / "udx" / "bldg"
    folder.mkdir(parents=True)
    for k in range(3):
        (folder / f"5339452{k}_bldg_6697_op.gml").write_text("<!DOCTYPE html><html><p>login</p></html>")
    target = tmp_path / "out.parquet"
    nothing = twin("convert", tmp_path / "pages", target)
    assert (nothing.returncode, target.exists()) == (1, False)
    assert "web page" in nothing.stderr
    write_towns(tmp_path / "towns")
    part = twin("convert", tmp_path / "towns", tmp_path / "pages", target)
    assert (part.returncode, rows_of(target)) == (2, ["b0", "b1"])
    assert "53394520" in part.stderr


def test_the_crs_of_the_source_can_be_given(tmp_path: Path) -> None:
    from tests.citygml.documents import building, document, polygon, square, surface

    path = tmp_path / "a.gml"
    path.write_bytes(document(building(surface(polygon(square()), 1)), srs=None))
    target = tmp_path / "out.parquet"
    refused = twin("convert", path, target)
    assert (refused.returncode, target.exists()) == (1, False)
    assert twin("convert", path, target, "--source-crs", "6677").returncode == 0
    assert "EPSG:6677" in twin("info", path, "--source-crs", "6677").stdout
