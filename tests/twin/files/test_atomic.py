"""Files are whole or absent; what the system refuses is one line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from twin.errors import InputError, TwinError
from twin.files import append_lines, whole_file, whole_folder, write_text, write_whole
from twin.files.atomic import forget_parts, part_of


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    target = write_text(tmp_path / "report.html", "first")

    def half(aside: Path) -> None:
        aside.write_text("hal")
        raise OSError(28, "No space left on device")

    with pytest.raises(TwinError, match=r"cannot write .*report\.html: No space left") as caught:
        write_whole(target, half)
    assert "\n" not in str(caught.value)
    assert target.read_text() == "first"
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]


def test_an_error_of_the_caller_passes_unchanged(tmp_path: Path) -> None:
    def wrong(aside: Path) -> None:
        raise RuntimeError("a bug of the caller")

    with pytest.raises(RuntimeError, match=r"^a bug of the caller$"):
        write_whole(tmp_path / "x", wrong)
    with pytest.raises(InputError, match=r"^no such column$"), whole_file(tmp_path / "x"):
        raise InputError("no such column")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["NetCDF: HDF error", "database or disk is full"])
def test_what_libraries_raise_on_a_full_disk_is_one_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(TwinError, match="cannot write"), whole_file(tmp_path / "x.nc"):
        raise RuntimeError(text)


def test_a_durable_file_is_on_the_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (done.append("forced"), fsync(handle)))
    monkeypatch.setattr(os, "replace", lambda a, b: (done.append("named"), replace(a, b)))
    write_whole(tmp_path / "a.xml", lambda aside: aside.write_bytes(b"1"), is_durable=True)
    assert done[:2] == ["forced", "named"]
    assert (tmp_path / "a.xml").read_bytes() == b"1"
    done.clear()
    append_lines(tmp_path / "a.ndjson", [b"1", b"2"])
    assert done == ["forced"]


def test_a_torn_line_does_not_take_the_next_with_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.ndjson"
    append_lines(path, [b"one"])
    with path.open("ab") as file:
        file.write(b"to")
    append_lines(path, [b"three", b"four"])
    assert path.read_bytes() == b"one\nto\nthree\nfour\n"
    with pytest.raises(TwinError, match=r"cannot write .*new"):
        append_lines(tmp_path / "new", [b"five"])


def test_a_folder_takes_the_place_of_its_own_kind_only(tmp_path: Path) -> None:
    target = tmp_path / "tiles"
    with whole_folder(target, marker="tileset.json") as aside:
        (aside / "tileset.json").write_text("1")
    with whole_folder(target, marker="tileset.json") as aside:
        (aside / "tileset.json").write_text("2")
    assert (target / "tileset.json").read_text() == "2"
    other = tmp_path / "letters"
    other.mkdir()
    (other / "dear.txt").write_text("keep me")
    with pytest.raises(InputError, match=r"tileset\.json"), whole_folder(other, marker="tileset.json"):
        pass
    assert (other / "dear.txt").read_text() == "keep me"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["letters", "tiles"]


def test_missing_folders_are_made_and_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    write_text(tmp_path / "a" / "b" / "c.txt", "x")
    with pytest.raises(TwinError, match=r"cannot write .*c\.txt"):
        write_text(tmp_path / "a" / "b" / "c.txt" / "d" / "c.txt", "x")


def test_parts_of_killed_processes_are_removed_and_those_of_living_ones_stay(tmp_path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    left = tmp_path / f".{int(killed.stdout)}.part.flood-1"
    left.mkdir()
    mine = part_of(tmp_path / "flood-2")
    mine.write_text("being written")
    forget_parts(tmp_path)
    assert not left.exists()
    assert mine.exists()


def test_a_file_that_may_not_grow_is_one_line_for_every_format(tmp_path: Path) -> None:
    """A full disk is simulated by the system's limit on the size of files."""
    program = f"""
import resource, signal, sys
import numpy as np, xarray as xr
from pathlib import Path
from twin.errors import TwinError
from twin.files import save_record, write_netcdf, write_whole
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
noise = np.random.default_rng(0).random((400, 400))
data = xr.Dataset({{"depth": (("y", "x"), noise)}}, coords={{"x": np.arange(400.0), "y": np.arange(400.0)}})
for write in (
    lambda: write_netcdf(data, Path({str(tmp_path)!r}) / "a.nc"),
    lambda: write_whole(Path({str(tmp_path)!r}) / "b.npz", lambda aside: np.savez(aside, noise=noise)),
):
    try:
        write()
    except TwinError as error:
        print(str(error).count(chr(10)), "cannot write" in str(error))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["0 True", "0 True"], done.stdout + done.stderr
    assert [p.name for p in tmp_path.iterdir()] == []
