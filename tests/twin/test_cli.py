"""The command line in both languages: help texts, messages, errors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from twin.notes import texts

COMMANDS = ("info", "convert", "link", "init", "run", "compare", "demo", "serve", "live")


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
