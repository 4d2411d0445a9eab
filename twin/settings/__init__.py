"""Settings files: a strict base for every section, a TOML reader, a formatter of validation errors.

Unknown keys are refused, so that a misspelt one cannot silently fall back to a default; the error names every wrong
key at once, with the key that was probably meant.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from twin.errors import ScenarioError, TwinError

__all__ = ["Section", "check", "complaints", "parse_toml", "read_toml"]

Kind = TypeVar("Kind", bound=BaseModel)

# Expected value, by the kinds of error of pydantic that a file can cause.
_EXPECTED = {
    "greater_than": "a number above {gt}",
    "greater_than_equal": "a number of at least {ge}",
    "less_than": "a number below {lt}",
    "less_than_equal": "a number of at most {le}",
    "finite_number": "a finite number",
    "float_type": "a number",
    "float_parsing": "a number",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "string_type": "text",
    "string_too_short": "text of length {min_length} or more",
    "string_too_long": "text of length {max_length} or less",
    "too_short": "a list of {min_length} or more",
    "too_long": "a list of {max_length} or less",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a table",
    "model_type": "a table",
    "model_attributes_type": "a table",
}
_TYPES = {"float", "int", "str", "bool"}


class Section(BaseModel):
    """A table of settings: frozen, no unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def check(model: type[Kind], data: Any, *, source: str, error: type[TwinError] = ScenarioError) -> Kind:
    """Validate data against a section; all errors at once.

    Parameters
    ----------
    source : origin of the data, named in the message
    error : class to raise

    Examples
    --------
    >>> class Rain(Section):
    ...     rate: float
    >>> check(Rain, {"rate": 3}, source="rain.toml").rate
    3.0
    >>> check(Rain, {"raet": 3}, source="rain.toml")
    Traceback (most recent call last):
        ...
    twin.errors.ScenarioError: rain.toml:
      rate: a value is required
      raet: unknown key; did you mean 'rate'?
    """
    try:
        return model.model_validate(data)
    except ValidationError as found:
        raise error(f"{source}:\n" + "\n".join(f"  {line}" for line in complaints(found, model))) from None


def complaints(error: ValidationError, model: type[BaseModel] | None = None) -> list[str]:
    """One line per wrong key: its place, the expected and the found value.

    A table whose entries are wrong is not also reported as a whole ("too short"); a value that may be of several types
    gets one line.
    """
    lines: list[str] = []
    expected_at: dict[str, list[str]] = {}
    found_at = [item["loc"] for item in error.errors()]
    above = {place[:k] for place in found_at for k in range(1, len(place))}
    for item in error.errors():
        if item["loc"] in above:
            continue
        place = tuple(part for part in item["loc"] if not _is_tag(part, item["loc"], model))
        if len(place) > 1 and place[-1] in _TYPES and isinstance(place[-2], str):  # one of the types of a union
            place = place[:-1]
        key = ".".join(str(part) for part in place) or error.title
        kind = item["type"]
        if kind == "missing":
            lines.append(f"{key}: a value is required")
        elif kind == "extra_forbidden":
            near = difflib.get_close_matches(str(item["loc"][-1]), _keys_at(model, item["loc"][:-1]), n=1)
            lines.append(f"{key}: unknown key" + (f"; did you mean {near[0]!r}?" if near else ""))
        elif kind == "union_tag_invalid":
            context = item["ctx"]
            lines.append(
                f"{key}: {context['discriminator']} is {context['tag']!r}, expected {context['expected_tags']}"
            )
        elif kind == "union_tag_not_found":
            lines.append(f"{key}: {item['ctx']['discriminator']} is not given")
        elif kind == "literal_error":
            near = difflib.get_close_matches(str(item["input"]), re.findall(r"'(.*?)'", item["ctx"]["expected"]), n=1)
            expected = f"{key}: expected {item['ctx']['expected']}{_found(item['input'])}"
            lines.append(expected + (f"; did you mean {near[0]!r}?" if near else ""))
        elif kind in _EXPECTED:
            limits = {k: f"{v:.10g}" if isinstance(v, (int, float)) else v for k, v in item.get("ctx", {}).items()}
            expected = _EXPECTED[kind].format(**limits)
            before = expected_at.setdefault(key, [])
            if before:
                lines.remove(f"{key}: expected {' or '.join(before)}{_found(item['input'])}")
            before.append(expected)
            lines.append(f"{key}: expected {' or '.join(before)}{_found(item['input'])}")
        else:
            message = item["msg"]
            own = message.removeprefix("Value error, ")
            message = message[:1].lower() + message[1:] if own == message else own
            lines.append(f"{key}: {message}{_found(item['input'])}")
    return lines


def _found(value: Any) -> str:
    return "" if isinstance(value, (dict, list)) else f" (found {value!r})"


def _is_tag(part: int | str, place: tuple[int | str, ...], model: type[BaseModel] | None) -> bool:
    """Whether a part of an error's place is the tag of a union (or a name of pydantic), not a key in the file."""
    if not isinstance(part, str):
        return False
    if part.startswith(("tagged-union[", "function-", "union[")):
        return True
    at = place.index(part)
    return at > 0 and isinstance(place[at - 1], int) and part in _tags(model)


def _sections(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in get_args(annotation) for found in _sections(part)]


def _tags(model: type[BaseModel] | None) -> set[str]:
    """Values of the fields `kind` of the sections below a model."""
    found: set[str] = set()
    todo, seen = [model] if model is not None else [], set()
    while todo:
        one = todo.pop()
        if one in seen:
            continue
        seen.add(one)
        for name, info in one.model_fields.items():
            if name == "kind":
                found.update(str(value) for value in get_args(info.annotation))
            todo += _sections(info.annotation)
    return found


def _keys_at(model: type[BaseModel] | None, place: tuple[int | str, ...]) -> list[str]:
    """Valid keys in the place of an unknown one."""
    here = [model] if model is not None else []
    for part in place:
        if isinstance(part, int) or any(str(part) in _tags(one) for one in here if one is not None):
            continue
        here = [
            found for one in here if one is not None and part in one.model_fields
            for found in _sections(one.model_fields[str(part)].annotation)
        ]  # fmt: skip
    return sorted({info.alias or name for one in here if one is not None for name, info in one.model_fields.items()})


def parse_toml(text: str, *, source: str, error: type[TwinError] = ScenarioError) -> dict[str, Any]:
    """TOML text as tables; the message names the source and the line.

    >>> parse_toml("a = 1", source="x.toml")
    {'a': 1}
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise error(f"{source}: not valid TOML: {problem}") from problem


def read_toml(path: str | Path, *, error: type[TwinError] = ScenarioError, hint: str = "") -> dict[str, Any]:
    """Read a TOML file, UTF-8 with or without a byte order mark.

    hint : added to the message where the file does not exist, e.g. how to create one
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise error(f"{path}: no such file" + (f"; {hint}" if hint else "")) from None
    except IsADirectoryError:
        raise error(f"{path}: is a folder, expected a TOML file") from None
    except UnicodeDecodeError as problem:
        raise error(f"{path}: not UTF-8 text ({problem}); save it as UTF-8") from problem
    except OSError as problem:
        raise error(f"{path}: cannot be read: {problem.strerror}") from problem
    return parse_toml(text, source=str(path), error=error)
