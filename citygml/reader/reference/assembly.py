"""Documents -> CityModel through lxml: parse, walk, resolve xlinks, then implicit geometry and appearances."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from citygml.crs import same_crs
from citygml.errors import CityGmlError, CrsError
from citygml.issues import Issue, issue
from citygml.model import CityModel
from citygml.reader.reference.appearance import read_appearances
from citygml.reader.reference.attributes import AttributeWriter
from citygml.reader.reference.builder import Builder
from citygml.reader.reference.coordinates import Positions
from citygml.reader.reference.document import parse_document
from citygml.reader.reference.implicit_geometry import place_implicits
from citygml.reader.reference.links import resolve_links
from citygml.reader.reference.traversal import WalkState, walk_document
from citygml.reader.sources import Source, source_of_file

__all__ = ["read_documents", "read_file"]


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
        It has a document type declaration, or is nested too deep.
    CrsError
        It names no known CRS and none was given.
    """
    return read_documents([source_of_file(Path(path))], crs=crs)


def read_documents(sources: Sequence[Source], *, crs: Any = None) -> CityModel:
    """Read several files into one model, with xlinks between them resolved.

    Raises
    ------
    CrsError
        Also when the files are in different systems; read each and reproject.
    """
    builder = Builder()
    places: list[Positions] = []
    for number, source in enumerate(sources):
        places.append(_read_one(number, source, builder, crs))
    links = resolve_links(builder)
    place_implicits(builder, links)
    read_appearances(builder, links, [source.resolve_image for source in sources], [place.swap_xy for place in places])
    _report_code_lists(builder, sources)
    system, datum = _common_crs(places)
    return builder.finish(system, datum)


def _read_one(number: int, source: Source, builder: Builder, crs: Any) -> Positions:
    data = source.bytes()
    try:
        document = parse_document(data)
    except CityGmlError as error:
        raise error.at(file=source.name, line=error.line) from error
    builder.documents.append(document)
    builder.files.append((source.name, source.package, document.citygml_version, document.iur_version, len(data)))
    first, n_objects = len(builder.issues), len(builder.objects)
    positions = Positions(document, source.name, crs, builder.issue, axis_order=source.axis_order)
    writer = AttributeWriter(builder, source.name, source.member, source.code_lists)
    walk_document(document, WalkState(builder, number, number, positions, writer))
    found: list[tuple[int, Issue]] = [(0, one) for one in positions.crs_issues]
    if document.syntax_error is not None:
        line, text = document.syntax_error
        kept = len(builder.objects) - n_objects
        code = "truncated" if document.is_truncated else "syntax"
        found.insert(0, (line, issue(code, text=text, line=line, count=kept)))
    builder.issues[first:first] = [(source.name, line, None, *one) for line, one in found]
    for gml_id, elements in document.ids.items():
        for element in elements[1:]:
            builder.issue(source.name, element.sourceline or 0, gml_id, "duplicate_id")
    return positions


def _common_crs(places: list[Positions]) -> tuple[Any, str]:
    known = [place for place in places if place.crs is not None]
    if not known:
        return None, "unknown"
    first = known[0]
    for other in known[1:]:
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
                builder.issue(source.name, 0, None, "code_list", **values)
