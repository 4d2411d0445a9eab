"""Stages: computed once, again when inputs or code change, absent when they fail."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import citygml
import twin
from twin.files import StageStore, code_hash


def stage(store: StageStore, value: int, calls: list[int], code: str = "twin.criteria") -> int:
    def make() -> int:
        calls.append(value)
        return value

    return store.run(
        "one",
        [value],
        code=[code],
        make=make,
        save=lambda v, place: (place / "v.txt").write_text(str(v)) and None,
        load=lambda place: int((place / "v.txt").read_text()),
    )


def test_a_stage_is_made_once_and_again_only_when_its_inputs_change(tmp_path: Path) -> None:
    calls: list[int] = []
    store = StageStore(folder=tmp_path)
    assert [stage(store, value, calls) for value in (1, 1, 2, 1)] == [1, 1, 2, 1]
    assert calls == [1, 2]


def test_other_code_is_another_key(tmp_path: Path) -> None:
    calls: list[int] = []
    store = StageStore(folder=tmp_path)
    stage(store, 1, calls)
    stage(store, 1, calls, code="twin.quantities")
    assert calls == [1, 1]


def test_a_failing_stage_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> int:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        StageStore(folder=tmp_path).run(
            "one", [], code=["twin.criteria"], make=fail, save=lambda v, p: None, load=lambda p: 0
        )
    assert list(tmp_path.iterdir()) == []


def test_a_killed_stage_is_made_again_and_its_remains_are_removed(tmp_path: Path) -> None:
    program = (
        "import os, signal\nfrom pathlib import Path\nfrom twin.files import StageStore\n"
        "def save(v, place):\n (place / 'v.txt').write_text('half')\n os.kill(os.getpid(), signal.SIGKILL)\n"
        f"StageStore(folder=Path({str(tmp_path)!r})).run("
        "'one', [1], code=['twin.criteria'], make=lambda: 1, save=save, load=lambda p: 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False)
    assert done.returncode == -signal.SIGKILL
    assert len(list(tmp_path.iterdir())) == 1
    assert stage(StageStore(folder=tmp_path), 1, []) == 1
    assert [p.name.startswith("one-") for p in tmp_path.iterdir()] == [True]


def hash_in(folder: Path, *modules: str) -> str:
    program = f"from twin.files import code_hash; print(code_hash(*{modules!r}))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(folder)},
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_a_changed_constant_changes_the_key_of_what_depends_on_it_and_no_other(tmp_path: Path) -> None:
    for package in (twin, citygml):
        folder = Path(package.__file__).parent
        shutil.copytree(folder, tmp_path / folder.name, ignore=shutil.ignore_patterns("__pycache__"))
    assert hash_in(tmp_path, "twin.criteria") == code_hash("twin.criteria")  # the same sources elsewhere
    before = hash_in(tmp_path, "twin.criteria"), hash_in(tmp_path, "citygml.reader")
    table = tmp_path / "twin" / "criteria" / "wading.py"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace("Group.ADULT: WaterLimit(0.50,", "Group.ADULT: WaterLimit(0.01,"), encoding="utf-8")
    assert table.read_text(encoding="utf-8") != text
    assert hash_in(tmp_path, "twin.criteria") != before[0]
    assert hash_in(tmp_path, "citygml.reader") == before[1]


@pytest.mark.parametrize("line", ["from twin.hazard import hazard_on_streets", "from twin import hazard_on_streets"])
def test_a_name_loaded_on_first_use_depends_on_the_module_its_stub_names(tmp_path: Path, line: str) -> None:
    for package in (twin, citygml):
        folder = Path(package.__file__).parent
        shutil.copytree(folder, tmp_path / folder.name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "twin" / "probe.py").write_text(line + "\n", encoding="utf-8")

    def changed_by(file: str) -> bool:
        before = hash_in(tmp_path, "twin.probe")
        path = tmp_path / "twin" / file
        path.write_text(path.read_text(encoding="utf-8") + "\n# another formula\n", encoding="utf-8")
        return hash_in(tmp_path, "twin.probe") != before

    assert changed_by("hazard/streets.py")
    assert changed_by("criteria/water.py")
    assert not changed_by("hazard/agreement.py")
    assert not changed_by("report/html.py")
