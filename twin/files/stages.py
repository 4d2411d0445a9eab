"""Stages: a result on disk, identified by the hash of everything it was computed from.

A stage is computed once. Its key covers its inputs, its settings, and a hash of the code and tables it depends on, so
that outdated results are not reused after an update. Its folder is written under a temporary name and renamed when
complete: an interrupted run leaves no incomplete result, and the next run resumes after the last finished stage.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from twin.errors import TwinError
from twin.files.atomic import forget_parts, write_whole
from twin.files.code import code_hash
from twin.files.free_memory import return_free_memory
from twin.parallel import Progress, silent

__all__ = ["StageStore", "file_checksum", "fingerprint"]

T = TypeVar("T")


def fingerprint(*parts: Any) -> str:
    """Hash of JSON-able parts, 16 hexadecimal digits; the same on every machine.

    >>> fingerprint({"b": 1, "a": [1.5, None]}) == fingerprint({"a": [1.5, None], "b": 1})
    True
    """
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def file_checksum(path: Path) -> str:
    """SHA-256 of a file.

    Raises
    ------
    TwinError
        It cannot be read.
    """
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    except OSError as error:
        raise TwinError(f"cannot read {path}: {error.strerror}") from error
    return digest.hexdigest()


@dataclass(kw_only=True)
class StageStore:
    """The finished stages of one output folder.

    folder : Path
    progress : Progress
        Called with (0, 1, name) and (1, 1, name) as a stage begins and ends; with (1, 1, name) alone if it is loaded.
    timings, keys : by stage name; filled while it runs [s]
    """

    folder: Path
    progress: Progress = silent
    timings: dict[str, float] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    def key(self, name: str, inputs: Iterable[Any], code: Iterable[str]) -> str:
        """The key of a stage; also stored in `keys`.

        inputs : JSON-able: checksums, settings, keys of earlier stages
        code : modules that compute the stage, see `code_hash`
        """
        self.keys[name] = fingerprint(name, list(inputs), code_hash(*code))
        return self.keys[name]

    def path(self, name: str) -> Path:
        """Folder of a stage whose key is known."""
        return self.folder / f"{name.replace(' ', '-')}-{self.keys[name]}"

    def run(
        self, name: str, inputs: Iterable[Any], *, code: Iterable[str], make: Callable[[], T],
        save: Callable[[T, Path], None], load: Callable[[Path], T],
    ) -> T:  # fmt: skip
        """The result of a stage: loaded when its key is unchanged, else computed and saved.

        The returned value is always that of `load`, so that a resumed and an uninterrupted run continue from
        identical data.

        Parameters
        ----------
        make : computes the result
        save : writes it into a folder
        load : reads it from there
        """
        self.key(name, inputs, code)
        place = self.path(name)
        start = time.perf_counter()
        if place.is_dir():
            result = load(place)
            self.progress(1, 1, name)
            return result
        self.progress(0, 1, name)
        if self.folder.is_dir():
            forget_parts(self.folder, f"{name.replace(' ', '-')}-*")

        def write(aside: Path) -> None:
            aside.mkdir(parents=True)
            save(made.pop(), aside)

        made = [make()]
        write_whole(place, write)
        return_free_memory()
        self.timings[name] = time.perf_counter() - start
        self.progress(1, 1, name)
        return load(place)
