"""`write_citygml`: a model to a file, with its code lists and images beside it."""

from __future__ import annotations

import gzip
import os
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from citygml.errors import FormatError
from citygml.issues import Issue, issue
from citygml.model import CityModel, empty_table
from citygml.writer.appearance_elements import image_copies
from citygml.writer.code_dictionaries import CodeDictionaries
from citygml.writer.element_names import Edition
from citygml.writer.gml_document import document_of

__all__ = ["VERSIONS", "Written", "edition_for", "write_citygml"]

VERSIONS = ("2.0", "3.0")
_BUFFER = 1 << 20  # bytes gathered before they are written
_IUR_OF = {"2.0": ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "2.0", "3.0", "3.1", "3.2"), "3.0": ("1.5", "4.0")}


class Written(NamedTuple):
    """What was written.

    path : Path
    version, iur : str
        Version of CityGML and edition of i-UR ("" for none).
    n_bytes : int
    issues : DataFrame
        What could not be written as the model has it: rows as of `CityModel.issues`.
    """

    path: Path
    version: str
    iur: str
    n_bytes: int
    issues: pd.DataFrame


def write_citygml(
    model: CityModel,
    path: str | Path,
    *,
    version: str | None = None,
    iur: str | None = None,
    images: str = "copy",
) -> Written:
    """Write a model as CityGML that reads back as the same model.

    Parameters
    ----------
    path : file
        .gml, .citygml, .xml or .gml.gz. Codes with labels name lists in the `codelists` folder of the dataset the file
        lies in (`udx` above it), else in one beside the file.
    version : "2.0", "3.0" or None
        None takes 3.0 for a model read from CityGML 3, else 2.0.
    iur : "3.2", "4.0", ... or None
        Edition of i-UR. None takes that of the model; where the version changes, or it has none, 3.2 for CityGML 2
        and 4.0 for CityGML 3.
    images : "copy" or "refer"
        Textures are copied beside the document, or their paths written as they are in the model.

    Returns
    -------
    Written
        With a row of `issues` for all that the version cannot hold, counted.

    Raises
    ------
    FormatError
        For a version or an edition that is not known, or two that do not go together.
    CrsError
        When no srsName says what the model's CRS is.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     written = write_citygml(CityModel(), Path(folder) / "empty.gml")
    >>> written.version, len(written.issues)
    ('2.0', 0)
    """
    path = Path(path)
    edition = edition_for(model, version, iur)
    if images not in ("copy", "refer"):
        raise FormatError(f'images {images!r} is not known; expected "copy" or "refer"')
    lists = CodeDictionaries(path)
    written_uri, sources = image_copies(model, path) if images == "copy" else ({}, {})
    document = document_of(model, edition, lists, written_uri)
    found = list(document.issues)
    path.parent.mkdir(parents=True, exist_ok=True)
    n_bytes = _write(path, document.parts)
    for place, text in lists.documents().items():
        place.parent.mkdir(parents=True, exist_ok=True)
        _write(place, [text])
    missing = [place for place, source in sources.items() if not _copy(source, place)]
    if missing:
        found.append((None, issue("write_image", count=len(missing), path=missing[0].name)))
    return Written(path, edition.version, edition.iur, n_bytes, _issues(path, found))


def edition_for(model: CityModel, version: str | None, iur: str | None) -> Edition:
    """Version and edition a model is written in.

    >>> edition_for(CityModel(), None, None)[:2], edition_for(CityModel(), "3.0", None)[:2]
    (('2.0', ''), ('3.0', ''))
    """
    own = max(model.files["citygml_version"], default="") if len(model.files) else ""
    own_iur = max(model.files["iur_version"], default="") if len(model.files) else ""
    version = version or ("3.0" if own == "3.0" else "2.0")
    if version not in VERSIONS:
        raise FormatError(f"CityGML version {version!r} is not known; expected one of {', '.join(VERSIONS)}")
    is_upgrade = own not in ("", version)
    if own == "3.0" and version == "2.0":
        raise FormatError('a model read from CityGML 3.0 is written as version "3.0"; 2.0 has no place for parts of it')
    if iur is None:
        iur = own_iur if own_iur in ("", *_IUR_OF[version]) else {"2.0": "3.2", "3.0": "4.0"}[version]
        if is_upgrade and own_iur and version == "3.0":
            iur = "4.0"
    elif iur not in ("", *_IUR_OF[version]):
        raise FormatError(
            f"i-UR {iur!r} does not go with CityGML {version}; expected one of {', '.join(_IUR_OF[version])}"
        )
    return Edition(version, iur, is_upgrade or own_iur not in ("", iur))


def _write(path: Path, parts: Sequence[bytes]) -> int:
    """Write a file whole: what was there stays until all is written."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb", buffering=_BUFFER) as file:
            out = gzip.GzipFile(fileobj=file, mode="wb", mtime=0) if path.name.endswith(".gz") else file
            out.writelines(parts)
            if out is not file:
                out.close()
        fresh.chmod(0o644)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    return sum(map(len, parts))


def _copy(source: str, place: Path) -> bool:
    """Copy an image from a path or a member of a zip; False where it cannot be read."""
    try:
        origin = Path(source)
        if origin.is_file():
            if place.exists() and place.samefile(origin):
                return True
            data = origin.read_bytes()
        else:
            archive, _, member = source.partition(".zip/")
            with zipfile.ZipFile(f"{archive}.zip") as opened:
                data = opened.read(member)
        place.parent.mkdir(parents=True, exist_ok=True)
        _write(place, [data])
    except (OSError, KeyError, zipfile.BadZipFile):
        return False
    return True


def _issues(path: Path, found: list[tuple[str | None, Issue]]) -> pd.DataFrame:
    table = empty_table("issues")
    if not found:
        return table
    rows = [(str(path), 0, gml_id, *one) for gml_id, one in found]
    return pd.DataFrame(rows, columns=list(table.columns)).astype(table.dtypes.to_dict())
