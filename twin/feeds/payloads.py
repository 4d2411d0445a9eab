"""Payloads: the bytes of a sensor as plain values. `InputError` gives the reason where they are not well formed.

JSON is read strictly: UTF-8, no NaN or Infinity, unique keys, limited depth. Lenient readers keep the last of two
equal keys, or end the program at a thousand brackets; here both are refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Annotated, Any, NoReturn

from pydantic import AfterValidator

from twin.errors import InputError

__all__ = [
    "MISSING",
    "PARSERS",
    "Pointer",
    "at_pointer",
    "parse_json",
    "parse_plain",
    "parse_ultralight",
    "pointer_steps",
]


class _Missing:
    def __repr__(self) -> str:
        return "nothing"


MISSING = _Missing()
"""Returned by `at_pointer` where the document has no value."""


def _text(payload: bytes) -> str:
    try:
        return payload.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"payload is not UTF-8: byte {payload[error.start]:#04x} at {error.start}") from None


def parse_json(payload: bytes, *, max_depth: int = 32) -> Any:
    """A JSON document, read strictly.

    Raises
    ------
    InputError
        Not UTF-8, not JSON, NaN or Infinity, a key twice in one object, or deeper than `max_depth`.

    Examples
    --------
    >>> parse_json(b'{"level": 1.5}')
    {'level': 1.5}
    >>> parse_json(b'{"level": 1.5, "level": 2}')
    Traceback (most recent call last):
        ...
    twin.errors.InputError: payload has key 'level' twice in one object
    """
    if payload.count(b"[") + payload.count(b"{") > max_depth:
        _check_depth(payload, max_depth)
    try:
        return _DECODER.decode(_text(payload))
    except json.JSONDecodeError as error:
        raise InputError(f"payload is not JSON: {error.msg} at {error.pos}") from None
    except InputError:
        raise
    except (RecursionError, ValueError) as error:  # the interpreter's own limits on depth and digits
        raise InputError(f"payload is not usable JSON: {error}") from None


_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\Z)', re.DOTALL)


def _check_depth(payload: bytes, max_depth: int) -> None:
    depth = 0
    for bracket in re.findall(rb"[\[\]{}]", _STRING.sub(b"", payload)):
        if bracket in b"[{":
            depth += 1
            if depth > max_depth:
                raise InputError(f"payload is nested deeper than {max_depth}")
        else:
            depth -= 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise InputError(f"payload has key {key[:60]!r} twice in one object")
            seen.add(key)
    return result


def _constant(name: str) -> NoReturn:
    raise InputError(f"payload holds {name}, which is not JSON; send null or leave the key out")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)


def parse_ultralight(payload: bytes, *, max_depth: int = 32) -> list[dict[str, str]]:
    """Ultralight 2.0: groups separated by "#", each of key|value pairs; an odd first field is the time.

    The time is kept under the key "TimeInstant", as FIWARE's agent names it.

    >>> parse_ultralight(b"2026-11-21T10:00:00Z|t|21.5|h|40#t|22")
    [{'TimeInstant': '2026-11-21T10:00:00Z', 't': '21.5', 'h': '40'}, {'t': '22'}]
    """
    groups = []
    for number, part in enumerate(_text(payload).strip().split("#")):
        fields = part.split("|")
        pairs = list(zip(fields[len(fields) % 2 :: 2], fields[len(fields) % 2 + 1 :: 2], strict=True))
        if not pairs:
            raise InputError(f"Ultralight group {number} is {part[:60]!r}, expected key|value")
        if len(fields) % 2:
            pairs.insert(0, ("TimeInstant", fields[0]))
        group = _object(pairs)
        if any(not key for key in group):
            raise InputError(f"Ultralight group {number} has an empty key")
        groups.append(group)
    return groups


def parse_plain(payload: bytes, *, max_depth: int = 32) -> str:
    """The payload as text, without surrounding space.

    >>> parse_plain(b" 12.5 ")
    '12.5'
    """
    return _text(payload).strip()


PARSERS: dict[str, Callable[..., Any]] = {"json": parse_json, "ultralight": parse_ultralight, "plain": parse_plain}
"""Payload form -> its parser."""


@lru_cache(maxsize=4096)  # of settings, never of payloads
def pointer_steps(pointer: str) -> tuple[str, ...]:
    """Steps of a JSON pointer (RFC 6901); "" is the whole document.

    >>> pointer_steps("/data/0/a~1b")
    ('data', '0', 'a/b')
    """
    if pointer == "":
        return ()
    if not pointer.startswith("/"):
        raise ValueError(f"path {pointer!r} must begin with '/', e.g. '/data/level' (or be '' for the whole payload)")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer[1:].split("/"))


def _pointer(text: str) -> str:
    pointer_steps(text)
    return text


Pointer = Annotated[str, AfterValidator(_pointer)]
"""A JSON pointer in a settings file."""


def at_pointer(document: Any, steps: tuple[str, ...]) -> Any:
    """The value at the steps of a pointer, or `MISSING`.

    >>> at_pointer({"data": [{"v": 1}]}, ("data", "0", "v"))
    1
    >>> at_pointer({"data": []}, ("data", "0"))
    nothing
    """
    for step in steps:
        if isinstance(document, dict):
            document = document.get(step, MISSING)
        elif isinstance(document, list) and step.isascii() and step.isdigit() and len(step) < 10:
            document = document[int(step)] if int(step) < len(document) else MISSING
        else:
            return MISSING
    return document
