"""Stages: a result on disk, named by the hash of everything it was made from.

A stage is computed once. Its folder is written aside and renamed when whole, so
a run that is killed leaves no half-written result, and the next run takes up
after the last stage that was finished.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from twin.errors import TwinError

__all__ = ["Stages", "file_checksum", "fingerprint", "write_aside"]

T = TypeVar("T")


def fingerprint(*parts: Any) -> str:
    """Hash of JSON-able parts, 16 hexadecimal digits; the same on every machine.

    >>> fingerprint({"b": 1, "a": [1.5, None]}) == fingerprint({"a": [1.5, None], "b": 1})
    True
    """
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def file_checksum(path: Path) -> str:
    """SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def write_aside(path: Path, write: Callable[[Path], None]) -> Path:
    """Let `write` make a file or folder under another name, then rename it to `path` in one step.

    On any failure nothing is left at either name.
    """
    path = Path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TwinError(f"cannot create {path.parent}: {error.strerror}; choose another output folder") from error
    aside = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        write(aside)
        if path.is_dir():
            shutil.rmtree(path)
        os.replace(aside, path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise TwinError(f"cannot write {path}: {reason}; free space or choose another folder") from error
    finally:
        if aside.is_dir():
            shutil.rmtree(aside, ignore_errors=True)
        elif aside.exists():
            aside.unlink()
    return path


@dataclass
class Stages:
    """The stage store of one output folder.

    folder : Path
    report : callable(name, state, seconds)
        Called with state "start", "cached" or "done".
    """

    folder: Path
    report: Callable[[str, str, float], None] = lambda name, state, seconds: None
    timings: dict[str, float] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    def run(
        self, name: str, inputs: Iterable[Any], make: Callable[[], T], save: Callable[[T, Path], None],
        load: Callable[[Path], T],
    ) -> T:
        """The result of a stage: loaded when its inputs are unchanged, else made and saved.

        What is returned is always what `load` gives, so that a resumed run and an
        uninterrupted one go on from the same bits.
        """
        key = fingerprint(name, *inputs)
        self.keys[name] = key
        place = self.folder / f"{name}-{key}"
        start = time.perf_counter()
        if place.is_dir():
            result = load(place)
            self.report(name, "cached", time.perf_counter() - start)
            return result
        self.report(name, "start", 0.0)

        def write(aside: Path) -> None:
            aside.mkdir(parents=True)
            save(make(), aside)

        self._forget(name)
        write_aside(place, write)
        self.timings[name] = time.perf_counter() - start
        self.report(name, "done", self.timings[name])
        return load(place)

    def _forget(self, name: str) -> None:
        """Drop what killed runs left behind. Finished results with other inputs stay, for going back."""
        if not self.folder.is_dir():
            return
        for left in self.folder.glob(f".{name}-*.part"):
            pid = left.name.split(".")[-2]
            if not (pid.isdigit() and Path(f"/proc/{pid}").exists()):
                shutil.rmtree(left, ignore_errors=True)
