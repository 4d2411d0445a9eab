"""xlinks between documents: those that led nowhere in their own file are looked for in the others.

Rare in PLATEAU, so it costs nothing until a document has one. Then the other documents are opened once
more and searched for the ids; documents that belong together go through the reference reader together,
which resolves an xlink in the feature, then the file, then every file given. They stand in the model
where the first of them stood.
"""

from __future__ import annotations

import json
import logging
import posixpath
import re
from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from citygml.model import CityModel
from citygml.reader.fast import padded_utf8
from citygml.reader.sources import Source

__all__ = ["Read", "join_linked"]

_log = logging.getLogger("citygml")
_LEADS_NOWHERE = ("unresolved", "texture_target")
_ID = re.compile(rb"""\bid\s*=\s*(?:"([^"]*)"|'([^']*)')""")
# Up to so many ids are each looked for; beyond, every id of a document is listed.
_FEW = 8


class Read(NamedTuple):
    """A document and what its own file gave."""

    source: Source
    model: CityModel


def join_linked(reads: Sequence[Read], together: Callable[[list[Source]], CityModel]) -> list[CityModel]:
    """Models with xlinks between their documents resolved.

    together : documents -> one model, xlinks between them resolved.

    Raises
    ------
    CityGmlError
        A document that could be read before cannot be read again.
    """
    models = [read.model for read in reads]
    if len(reads) < 2:
        return models
    wanted = {number: found for number, read in enumerate(reads) if (found := _loose_ends(read.model))}
    if not wanted:
        return models
    linked = _linked(reads, wanted)
    if len(linked) < 2:
        return models
    _log.info("xlinks between %d documents: read together by the reference reader", len(linked))
    models[linked[0]] = together([reads[number].source for number in linked])
    return [model for number, model in enumerate(models) if number == linked[0] or number not in linked]


def _loose_ends(model: CityModel) -> set[tuple[str, str]]:
    """(file name or "", id) of every reference that led nowhere."""
    found: set[tuple[str, str]] = set()
    issues = model.issues
    for values in issues.loc[issues["code"].isin(_LEADS_NOWHERE), "values"].unique() if len(issues) else ():
        file, _, gml_id = json.loads(values)["href"].rpartition("#")
        if gml_id:
            found.add((posixpath.basename(file.replace("\\", "/")), gml_id))
    return found


def _linked(reads: Sequence[Read], wanted: dict[int, set[tuple[str, str]]]) -> list[int]:
    """Documents with a reference into another, and those others, in order."""
    ids = {gml_id for ends in wanted.values() for _, gml_id in ends}
    linked: set[int] = set()
    for number, read in enumerate(reads):
        name = posixpath.basename(read.source.name.replace("\\", "/"))
        asking = {other: ends for other, ends in wanted.items() if other != number}
        if not any(file in ("", name) for ends in asking.values() for file, _ in ends):
            continue
        here = _ids_in(read.source, ids)
        origins = {
            other
            for other, ends in asking.items()
            if any(gml_id in here and file in ("", name) for file, gml_id in ends)
        }
        if origins:
            linked |= {number, *origins}
    return sorted(linked)


def _ids_in(source: Source, ids: set[str]) -> set[str]:
    """Which of these ids a document has."""
    buffer, end = padded_utf8(source.load())
    written = {escape(gml_id, quote=False).encode(): gml_id for gml_id in ids}
    data = buffer[:end].tobytes()
    if len(ids) <= _FEW:
        written = {text: gml_id for text, gml_id in written.items() if text in data}
    if not written:
        return set()
    found = {first or second for first, second in _ID.findall(data)}
    return {gml_id for text, gml_id in written.items() if text in found}


