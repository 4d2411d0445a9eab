"""Items of a payload: the observations in a document, wherever it keeps them.

A path to them is a JSON pointer whose steps may be "*", every member of a list, or "{name}", every member of an object,
with its key kept as a text of that name:

    /data                    a list, or one object
    /*                       the document is a list
    /{station}               {"44132": {...}, "44136": {...}}: station = "44132"
    /*/warning/areas/*       lists in lists; what contains an observation adds its texts and numbers to it

Below a list or object that was entered by "*" or "{name}", an observation has the texts and numbers of what contains it
under their own keys, unless it has that key itself: the device of {"device": "g1", "data": [{"t": ..., "v": ...}]} with
"/data/*". With `columns`, what is found is an object of lists of one length, {"time": [...], "level": [...]}.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from twin.errors import InputError
from twin.feeds.csv_rows import table_rows
from twin.feeds.jma_xml import parse_jma_xml
from twin.feeds.payloads import PARSERS, parse_json, pointer_steps
from twin.feeds.senml import senml_observations
from twin.feeds.table_form import TableForm

__all__ = ["Item", "items_at", "payload_items", "zip_columns"]

_NAMED = re.compile(r"\{(\w+)\}")
_MOST_ITEMS = 1_000_000
_MOST_INHERITED = 200  # texts and numbers that observations take from what contains them


class Item(NamedTuple):
    """One observation.

    value : the document, or the part of it
    payload : what a dead letter of it keeps; b"" for the whole payload
    problem : why it cannot be read, or ""
    """

    value: Any
    payload: bytes = b""
    problem: str = ""


def payload_items(
    payload: bytes, form: str, *, items: str, columns: bool, table: TableForm | None, topic: str, received: int,
    max_depth: int,
) -> Iterator[Item]:  # fmt: skip
    """The observations of a payload in one of the forms of `StreamRule`.

    received : time of arrival, for records that state their age [ns]; topic : for messages.

    Raises
    ------
    InputError
        The payload is not in that form, or has nothing at `items`.
    """
    if form == "csv":
        yield from _table_items(payload, table or TableForm(), topic)
        return
    if form == "senml":
        document: Any = senml_observations(parse_json(payload, max_depth=max_depth), received=received)
    elif form == "jma-xml":
        document = parse_jma_xml(payload, max_depth=max_depth)
    else:
        document = PARSERS[form](payload, max_depth=max_depth)
    if columns:
        for part in items_at(document, items):
            yield from (Item(one) for one in zip_columns(part))
        return
    means_members = "*" not in items and (items != "" or form not in ("json", "plain"))
    for part in items_at(document, items):
        if means_members and isinstance(part, list):  # a path to a list means its members
            yield from (Item(one) for one in part)
        else:
            yield Item(part)


def _table_items(payload: bytes, form: TableForm, topic: str) -> Iterator[Item]:
    if payload.startswith(b"{"):  # a row, as dead letters keep it
        yield Item(parse_json(payload))
        return
    if payload.startswith(b"["):
        raise InputError(f"a row of {len(parse_json(payload))} cells, which does not fit the header")
    for row in table_rows(io.BytesIO(payload), form, topic):
        if row.problem:
            yield Item(None, row.payload, f"line {row.line}: {row.problem}")
        else:
            yield Item(json.loads(row.payload), row.payload)


def items_at(document: Any, path: str) -> Iterator[Any]:
    """What a path with "*" and "{name}" leads to.

    Raises
    ------
    InputError
        There is nothing, or something else than a list or object where one is expected.

    Examples
    --------
    >>> list(items_at({"id": "g1", "data": [{"v": 1}, {"v": 2}]}, "/data/*"))
    [{'id': 'g1', 'v': 1}, {'id': 'g1', 'v': 2}]
    >>> list(items_at({"44132": {"temp": [20.0, 0]}}, "/{station}"))
    [{'station': '44132', 'temp': [20.0, 0]}]
    """
    found: list[tuple[Any, dict[str, Any]]] = [(document, {})]
    entered = False
    for step in pointer_steps(path):
        named = _NAMED.fullmatch(step)
        following: list[tuple[Any, dict[str, Any]]] = []
        for part, above in found:
            if step == "*" or named:
                entered = True
                following += _members(part, above, named[1] if named else "", path)
            elif isinstance(part, dict) and step in part:
                following.append((part[step], _inherited(part, above, path)))
            elif isinstance(part, list) and step.isdigit() and int(step) < len(part):
                following.append((part[int(step)], above))
            elif not entered:
                raise InputError(f"no observations at {path!r}")
        found = following
        if len(found) > _MOST_ITEMS:
            raise InputError(f"more than {_MOST_ITEMS} observations at {path!r}")
    for part, above in found:
        yield {**above, **part} if entered and isinstance(part, dict) else part


def _members(part: Any, above: dict[str, Any], name: str, path: str) -> list[tuple[Any, dict[str, Any]]]:
    if name and isinstance(part, dict):
        return [(value, {**above, name: key}) for key, value in part.items() if isinstance(value, dict | list)]
    if not name and isinstance(part, list):
        return [(value, above) for value in part]
    expected = "an object" if name else "a list"
    raise InputError(f"observations at {path!r}: expected {expected}, found {str(part)[:60]!r}")


def _inherited(part: dict[str, Any], above: dict[str, Any], path: str) -> dict[str, Any]:
    """Texts and numbers of what contains observations; each of them will have all of these."""
    own = {key: value for key, value in part.items() if isinstance(value, str | int | float)}
    if len(own) + len(above) > _MOST_INHERITED:
        raise InputError(f"more than {_MOST_INHERITED} texts and numbers around the observations at {path!r}")
    return {**above, **own}


def zip_columns(part: Any) -> Iterator[dict[str, Any]]:
    """An object of lists as objects; what is no list belongs to each.

    >>> list(zip_columns({"gauge": "g1", "time": ["10:00", "10:10"], "level": [1.5, None]}))
    [{'gauge': 'g1', 'time': '10:00', 'level': 1.5}, {'gauge': 'g1', 'time': '10:10', 'level': None}]
    """
    if not isinstance(part, dict):
        raise InputError(f"columns: expected an object of lists, found {str(part)[:60]!r}")
    lists = {key: value for key, value in part.items() if isinstance(value, list)}
    if len({len(value) for value in lists.values()}) != 1:
        sizes = {key: len(value) for key, value in lists.items()}
        raise InputError(f"columns: expected lists of one length, found {str(sizes)[:200]}")
    common = {key: value for key, value in part.items() if key not in lists}
    if len(common) > _MOST_INHERITED:
        raise InputError(f"columns: more than {_MOST_INHERITED} values beside the lists")
    for values in zip(*lists.values()):
        yield {**common, **dict(zip(lists, values))}
