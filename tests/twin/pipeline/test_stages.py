"""Stages survive being killed, full disks and read-only folders."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from twin.errors import TwinError
from twin.pipeline.stages import Stages, write_aside


def stage(stages: Stages, value: int, calls: list[int]) -> int:
    def make() -> int:
        calls.append(value)
        return value

    return stages.run(
        "one",
        [value],
        make,
        lambda v, place: (place / "v.txt").write_text(str(v)) and None,
        lambda place: int((place / "v.txt").read_text()),
    )


def test_a_stage_is_made_once_and_again_only_when_its_inputs_change(tmp_path: Path) -> None:
    calls: list[int] = []
    stages = Stages(tmp_path)
    assert stage(stages, 1, calls) == 1
    assert stage(stages, 1, calls) == 1
    assert stage(stages, 2, calls) == 2
    assert stage(stages, 1, calls) == 1
    assert calls == [1, 2]


def test_a_failing_stage_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> int:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        Stages(tmp_path).run("one", [], fail, lambda v, p: None, lambda p: 0)
    assert list(tmp_path.iterdir()) == []


def test_a_killed_stage_is_made_again_and_its_remains_are_cleared(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom twin.pipeline.stages import Stages\n"
        "def save(v, place):\n (place / 'v.txt').write_text('half')\n os.kill(os.getpid(), signal.SIGKILL)\n"
        f"Stages(Path({str(tmp_path)!r})).run('one', [1], lambda: 1, save, lambda p: 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False)
    assert done.returncode == -signal.SIGKILL
    assert [p.name.endswith(".part") for p in tmp_path.iterdir()] == [True]
    assert stage(Stages(tmp_path), 1, []) == 1
    assert [p.name.startswith("one-") for p in tmp_path.iterdir()] == [True]


def test_write_aside_replaces_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    write_aside(target, lambda p: p.write_text("first") and None)

    def half(p: Path) -> None:
        p.write_text("hal")
        raise OSError(28, "No space left on device")

    with pytest.raises(TwinError, match="No space left"):
        write_aside(target, half)
    assert target.read_text() == "first"
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(TwinError, match="choose another"):
        write_aside(tmp_path / "sub" / "x.txt", lambda p: p.write_text("x") and None)
