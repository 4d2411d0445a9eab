"""Files -> CityModel, the slow and plain way."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citygml.codelists import CodeLists, code_lists_of_folder, dataset_root
from citygml.crs import same_crs
from citygml.errors import CityGmlError, CrsError
from citygml.model import CityModel
from citygml.reference.appearance import read_appearances
from citygml.reference.attributes import Writer
from citygml.reference.builder import Builder
from citygml.reference.coordinates import Positions
from citygml.reference.document import parse_document
from citygml.reference.implicit import place_implicits
from citygml.reference.links import resolve_links
from citygml.reference.walk import Walk, walk_document

__all__ = ["Source", "package_of", "read_documents", "read_file", "source_of_file"]

_PACKAGE_FOLDER = re.compile(r"(?:^|/)udx/([a-z]+)/")
_PACKAGE_NAME = re.compile(r"^[0-9A-Za-z]+_([a-z]+)_")


@dataclass(frozen=True)
class Source:
    """One file to read.

    path : str
        As it shall be named in `files` and `issues`.
    data : bytes
    member : str
        Path inside the dataset, '/'-separated: code spaces and images are relative to it.
    code_lists : CodeLists or None
        None: codes stay without labels.
    resolve_image : callable or None
        imageURI as written -> path that can be opened, or None.
    """

    path: str
    data: bytes
    member: str = ""
    code_lists: CodeLists | None = None
    resolve_image: Callable[[str], str | None] | None = None


def read_file(path: str | Path, *, crs: Any = None) -> CityModel:
    """Read one GML file.

    Parameters
    ----------
    path : file
    crs : anything pyproj takes, or "unknown"
        Used when the file names no CRS that is known. "unknown" reads the numbers as they are.

    Raises
    ------
    CityGmlSyntaxError
        It is not XML.
    HostileInputError
        It has a document type declaration, or is nested absurdly deep.
    CrsError
        It names no known CRS and none was given.
    """
    return read_documents([source_of_file(Path(path))], crs=crs)


def source_of_file(path: Path, code_lists: CodeLists | None = None) -> Source:
    """A file on disk with the code lists and images of the dataset it is in."""
    root = dataset_root(path)
    member = Path(path).resolve().relative_to(root).as_posix()

    def resolve_image(uri: str) -> str | None:
        relative = posixpath.normpath(posixpath.join(posixpath.dirname(member), uri.replace("\\", "/")))
        target = (root / relative).resolve()
        return str(target) if target.is_relative_to(root) and target.is_file() else None

    lists = code_lists or code_lists_of_folder(root)
    return Source(str(path), Path(path).read_bytes(), member, lists, resolve_image)


def read_documents(sources: Sequence[Source], *, crs: Any = None) -> CityModel:
    """Read several files into one model, with xlinks between them resolved.

    Raises
    ------
    CrsError
        Also when the files are in different systems; read them apart and reproject.
    """
    builder = Builder()
    places: list[Positions] = []
    for number, source in enumerate(sources):
        places.append(_read_one(number, source, builder, crs))
    links = resolve_links(builder)
    place_implicits(builder, links)
    read_appearances(builder, links, [source.resolve_image for source in sources])
    _report_code_lists(builder, sources)
    system, datum = _common_crs(places)
    return builder.finish(system, datum)


def _read_one(number: int, source: Source, builder: Builder, crs: Any) -> Positions:
    try:
        document = parse_document(source.data)
    except CityGmlError as error:
        raise error.at(file=source.path, line=error.line) from error
    builder.documents.append(document)
    builder.files.append(
        (
            source.path,
            package_of(source.member or source.path),
            document.citygml_version,
            document.iur_version,
            len(source.data),
        )
    )
    if document.syntax_error is not None:
        line, text = document.syntax_error
        builder.issue(source.path, line, None, "syntax", text=text)

    positions = Positions(document, source.path, crs, builder.issue)
    writer = Writer(builder, source.path, source.member, source.code_lists)
    walk_document(document, Walk(builder, number, number, positions, writer))
    for gml_id, elements in document.ids.items():
        for element in elements[1:]:
            builder.issue(source.path, element.sourceline or 0, gml_id, "duplicate_id")
    return positions


def _common_crs(places: list[Positions]) -> tuple[Any, str]:
    settled = [place for place in places if place.crs is not None]
    if not settled:
        return None, "unknown"
    first = settled[0]
    for other in settled[1:]:
        if not same_crs(first.crs, other.crs) or first.height_datum != other.height_datum:
            raise CrsError.of(
                "crs_apart", other=other.file, other_crs=other.crs.to_string(), first=first.file,
                first_crs=first.crs.to_string(),
            )  # fmt: skip
    return first.crs, first.height_datum


def _report_code_lists(builder: Builder, sources: Sequence[Source]) -> None:
    seen: set[int] = set()
    for source in sources:
        lists = source.code_lists
        if lists is not None and id(lists) not in seen:
            seen.add(id(lists))
            for values in lists.problems_by_kind():
                builder.issue(source.path, 0, None, "code_list", **values)


def package_of(path: str) -> str:
    """PLATEAU package of a path: its folder under udx, else the middle of its file name.

    >>> package_of("udx/fld/natl/river/53394525_fld_6697_l2_op.gml"), package_of("53394525_bldg_6697_op.gml")
    ('fld', 'bldg')
    >>> package_of("house.gml")
    ''
    """
    path = path.replace("\\", "/")
    match = _PACKAGE_FOLDER.search(path) or _PACKAGE_NAME.match(posixpath.basename(path))
    return match.group(1) if match else ""
