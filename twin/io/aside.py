"""Write aside, then rename: a stop, a full disk or an error leaves the old file whole and no half one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from twin.errors import InputError

__all__ = ["whole_file", "whole_folder"]


@contextmanager
def whole_file(path: str | Path) -> Iterator[Path]:
    """A path to write to in place of `path`; renamed to it when the block ends well, removed when not."""
    target = Path(path)
    aside = target.with_name(f".{os.getpid()}.part.{target.name}")
    try:
        yield aside
        os.replace(aside, target)
    finally:
        aside.unlink(missing_ok=True)


@contextmanager
def whole_folder(path: str | Path, *, marker: str) -> Iterator[Path]:
    """A new folder to write to in place of `path`; takes its place when the block ends well.

    Parameters
    ----------
    marker : str
        A file that tells a folder of this kind. A folder already there is replaced only when it is
        empty or has the marker.

    Raises
    ------
    InputError
        The path is a file, or a folder of something else.
    """
    target = Path(path)
    if target.exists() and not (target.is_dir() and (not any(target.iterdir()) or (target / marker).exists())):
        raise InputError(f"{target} is there and has no {marker}; give an empty or a new folder")
    aside = target.with_name(f".{os.getpid()}.part.{target.name}")
    old = target.with_name(f".{os.getpid()}.old.{target.name}")
    try:
        aside.mkdir(parents=True)
        yield aside
        if target.exists():
            os.replace(target, old)
        os.replace(aside, target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
