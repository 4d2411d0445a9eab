"""Atomic writes: a temporary file is renamed when complete, so an interruption or a full disk leaves the old file."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from twin.errors import InputError, TwinError

__all__ = [
    "append_lines",
    "forget_parts",
    "link_file",
    "part_of",
    "whole_file",
    "whole_folder",
    "write_text",
    "write_whole",
]

_MARK = ".part."
_DAY = 86400.0
# Errors of libraries, other than OSError, when the system refuses to write.
_LIBRARY_ERRORS = ("NetCDF", "HDF", "sqlite", "database or disk is full", "Failed to write", "GDAL")
_LIBRARY_TYPES = {"DataSourceError", "DataLayerError", "FeatureError", "CPLE_BaseError", "OperationalError"}


def part_of(path: Path) -> Path:
    """Temporary name under which this process writes `path`; the suffix is kept, since libraries depend on it."""
    return path.with_name(f".{os.getpid()}{_MARK}{path.name}")


def forget_parts(folder: Path, pattern: str = "*") -> None:
    """Remove incomplete files that killed processes left in a folder; those of running processes stay."""
    for left in folder.glob(f".*{_MARK}{pattern}"):
        pid = left.name.split(".")[1]
        if pid.isdigit() and _is_alive(int(pid), left):
            continue
        _remove(left)


def _is_alive(pid: int, left: Path) -> bool:
    """Whether the process that writes a part may still run. Where this is unknown, parts are kept for a day."""
    if os.name != "posix":
        with contextlib.suppress(OSError):
            return time.time() - left.stat().st_mtime < _DAY
        return False
    try:
        os.kill(pid, 0)  # signal 0 only checks
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()


@contextmanager
def _in_one_line(target: Path) -> Iterator[None]:
    """Turn errors of the system or a library while writing into one sentence that names the target."""
    try:
        yield
    except TwinError:
        raise
    except OSError as error:
        reason = error.strerror or str(error).splitlines()[0]
        raise TwinError(f"cannot write {target}: {reason}; free space or choose another folder") from error
    except Exception as error:
        text = str(error)
        if type(error).__name__ in _LIBRARY_TYPES or any(word in text for word in _LIBRARY_ERRORS):
            reason = text.splitlines()[0] if text else type(error).__name__
            raise TwinError(f"cannot write {target}: {reason}; free space or choose another folder") from error
        raise


@contextmanager
def whole_file(path: str | Path) -> Iterator[Path]:
    """A path to write to in place of `path`; renamed to it when the block succeeds, removed otherwise.

    Parent folders are created.

    Raises
    ------
    TwinError
        The system refuses: disk full, read-only, no permission. One line that names the file.
    """
    target = Path(path)
    aside = part_of(target)
    try:
        with _in_one_line(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            yield aside
            os.replace(aside, target)
    finally:
        _remove(aside)


@contextmanager
def whole_folder(path: str | Path, *, marker: str | None = None) -> Iterator[Path]:
    """A new folder to write to in place of `path`; replaces it when the block succeeds.

    Parameters
    ----------
    marker : str or None
        A file that identifies a folder of this kind. An existing folder is replaced only when it is empty or has
        the marker; None replaces any folder.

    Raises
    ------
    InputError
        The path is a file, or a folder of another kind.
    TwinError
        As in `whole_file`.
    """
    target = Path(path)
    if target.exists() and not (target.is_dir() and (marker is None or _is_of_kind(target, marker))):
        wanted = f"has no {marker}" if marker else "is a file"
        raise InputError(f"{target} exists and {wanted}; give an empty or a new folder")
    aside = part_of(target)
    old = target.with_name(f".{os.getpid()}.old{_MARK}{target.name}")
    try:
        with _in_one_line(target):
            aside.mkdir(parents=True)
            yield aside
            if target.exists():
                os.replace(target, old)
            os.replace(aside, target)
    finally:
        _remove(aside)
        _remove(old)


def _is_of_kind(folder: Path, marker: str) -> bool:
    return (folder / marker).exists() or not any(folder.iterdir())


def write_whole(
    path: str | Path, write: Callable[[Path], object], *, is_durable: bool = False, folder: Path | None = None
) -> Path:
    """Let `write` make a file or folder under another name, then rename it to `path` in one step.

    is_durable : return only once the file is on the disk, so that it survives a later power cut
    folder : for the temporary file, on the same disk; default: that of `path`. Others may read all files of a folder

    On any failure the temporary file is removed and `path` is unchanged.

    Raises
    ------
    TwinError
        As in `whole_file`.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     place = write_whole(Path(folder) / "new" / "a.txt", lambda aside: aside.write_text("whole"))
    ...     place.read_text()
    'whole'
    """
    target = Path(path)
    aside = part_of(target if folder is None else folder / target.name)
    old = target.with_name(f".{os.getpid()}.old{_MARK}{target.name}")
    try:
        with _in_one_line(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            write(aside)
            if is_durable:
                _force_to_disk(aside)
            if target.is_dir():
                os.replace(target, old)
            os.replace(aside, target)
            if is_durable and os.name == "posix":
                _force_to_disk(target.parent)
    finally:
        _remove(aside)
        _remove(old)
    return target


def _force_to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def append_lines(path: str | Path, lines: Iterable[bytes]) -> None:
    """Append lines to a file, flushed to disk on return; an incomplete last line left by a crash is terminated first.

    lines : without their line ends

    Raises
    ------
    TwinError
        As in `whole_file`.
    """
    target = Path(path)
    with _in_one_line(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("ab+") as file:
            if file.tell():
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    file.write(b"\n")
            file.write(b"".join(line + b"\n" for line in lines))
            file.flush()
            os.fsync(file.fileno())


def write_text(path: str | Path, text: str, *, encoding: str = "utf-8") -> Path:
    """Write a text file atomically."""
    return write_whole(path, lambda aside: aside.write_text(text, encoding=encoding))


def link_file(source: str | Path, target: str | Path) -> None:
    """A file under a second name, without a copy where the file system has hard links; for `shutil.copytree`.

    A file written by `write_whole` or Zarr is replaced, not changed, so the other name keeps its content.
    """
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
