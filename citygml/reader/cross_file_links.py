"""xlinks between documents: targets missing in their own file are searched for in the other files.

They are rare in PLATEAU, so this costs nothing until a document has one. Then the other documents are opened again
and searched for the ids; documents that are linked are read together by the reference reader, which resolves an
xlink in the feature, then the file, then every file given. In the model they take the place of the first of them.
"""

from __future__ import annotations

import json
import logging
import posixpath
import re
from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from citygml.errors import CityGmlError
from citygml.model import CityModel
from citygml.reader.sources import Source
from citygml.reader.text_encoding import padded_utf8

__all__ = ["ReadDocument", "join_linked"]

_log = logging.getLogger("citygml")
_UNRESOLVED_CODES = ("unresolved", "texture_target")
_ID = re.compile(rb"""\bid\s*=\s*(?:"([^"]*)"|'([^']*)')""")
# Up to so many ids are each searched for; beyond, all ids of a document are listed.
_MAX_SEARCHES = 8


class ReadDocument(NamedTuple):
    """A document and its model, read alone."""

    source: Source
    model: CityModel


def join_linked(
    documents: Sequence[ReadDocument],
    together: Callable[[list[Source]], CityModel],
    *,
    is_refusal_final: bool = True,
) -> list[CityModel]:
    """Models with xlinks between their documents resolved.

    together : documents -> one model, xlinks between them resolved.
    is_refusal_final : raise where documents cannot be read together; else they stay apart, their xlinks unresolved.

    Documents of different coordinate systems always stay apart: an xlink carries coordinates of one system only.

    Raises
    ------
    CityGmlError
        A document that could be read before cannot be read again.
    """
    models = [document.model for document in documents]
    if len(documents) < 2:
        return models
    unresolved = {number: found for number, document in enumerate(documents) if (found := _unresolved(document.model))}
    if not unresolved:
        return models
    linked = _linked(documents, unresolved)
    if len(linked) < 2:
        return models
    _log.info("xlinks between %d documents: read together by the reference reader", len(linked))
    try:
        models[linked[0]] = together([documents[number].source for number in linked])
    except CityGmlError as error:
        if is_refusal_final and error.issue.code != "crs_apart":
            raise
        _log.warning("xlinks between %d documents are not resolved: %s", len(linked), error)
        return models
    return [model for number, model in enumerate(models) if number == linked[0] or number not in linked]


def _unresolved(model: CityModel) -> set[tuple[str, str]]:
    """(file name or "", id) of every reference whose target is not in the file."""
    found: set[tuple[str, str]] = set()
    issues = model.issues
    for values in issues.loc[issues["code"].isin(_UNRESOLVED_CODES), "values"].unique() if len(issues) else ():
        file, _, gml_id = json.loads(values)["href"].rpartition("#")
        if gml_id:
            found.add((posixpath.basename(file.replace("\\", "/")), gml_id))
    return found


def _linked(documents: Sequence[ReadDocument], unresolved: dict[int, set[tuple[str, str]]]) -> list[int]:
    """Documents with a reference into another, and those others, in order."""
    ids = {gml_id for targets in unresolved.values() for _, gml_id in targets}
    linked: set[int] = set()
    for number, document in enumerate(documents):
        name = posixpath.basename(document.source.name.replace("\\", "/"))
        others = {other: targets for other, targets in unresolved.items() if other != number}
        if not any(file in ("", name) for targets in others.values() for file, _ in targets):
            continue
        here = _ids_in(document.source, ids)
        origins = {
            other
            for other, targets in others.items()
            if any(gml_id in here and file in ("", name) for file, gml_id in targets)
        }
        if origins:
            linked |= {number, *origins}
    return sorted(linked)


def _ids_in(source: Source, ids: set[str]) -> set[str]:
    """Which of these ids a document has."""
    buffer, end = padded_utf8(source.load())
    written = {escape(gml_id, quote=False).encode(): gml_id for gml_id in ids}
    data = buffer[:end].tobytes()
    if len(ids) <= _MAX_SEARCHES:
        written = {text: gml_id for text, gml_id in written.items() if text in data}
    if not written:
        return set()
    found = {first or second for first, second in _ID.findall(data)}
    return {gml_id for text, gml_id in written.items() if text in found}
