"""Lines of features in their files, for findings that a model alone cannot place."""

from __future__ import annotations

import gzip
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from citygml.arrays import IntArray

__all__ = ["lines_of_ids"]

_ID = re.compile(rb"""\bid\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_MOST_BYTES = 1 << 30


def lines_of_ids(path: str, gml_ids: Iterable[str]) -> dict[str, int]:
    """Line of the first element with each of these gml:ids; those that are not found are left out.

    path : of a file, of a .gz, or of a member of a zip as `CityModel.files` names it ("city.zip/udx/bldg/a.gml").
    Files that cannot be opened, or are larger than 1 GB, give nothing.
    """
    data = _content(path)
    wanted = {gml_id.encode(): gml_id for gml_id in gml_ids}
    if not data or not wanted:
        return {}
    places: dict[str, int] = {}
    for match in _ID.finditer(data):
        gml_id = wanted.get(match.group(1) or match.group(2) or b"")
        if gml_id is not None:
            places.setdefault(gml_id, match.start())
    ends: IntArray = np.flatnonzero(np.frombuffer(data, np.uint8) == ord("\n"))
    lines = np.searchsorted(ends, np.array(list(places.values()), np.int64)) + 1
    return dict(zip(places, lines.tolist()))


def _content(path: str) -> bytes:
    file = Path(path)
    try:
        if file.is_file():
            if file.stat().st_size > _MOST_BYTES:
                return b""
            return gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        for parent in file.parents:
            if parent.is_file() and zipfile.is_zipfile(parent):
                with zipfile.ZipFile(parent) as archive:
                    info = archive.getinfo(file.relative_to(parent).as_posix())
                    return archive.read(info) if info.file_size <= _MOST_BYTES else b""
    except (OSError, KeyError, zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError):
        return b""
    return b""
