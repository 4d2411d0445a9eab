"""What a reader reports: a code, its values, and the text of both in English or Japanese.

A row of `CityModel.issues` has all three: `code` and `values` for programs and for reports in
another language, `message` in English for people. The texts are in `issues.toml`, one entry for
each code.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

__all__ = ["LANGUAGES", "Issue", "catalogue", "issue", "issue_text", "nested"]

LANGUAGES = ("en", "ja")
_ENCODE = json.JSONEncoder(ensure_ascii=False, default=lambda number: number.item()).encode


class Issue(NamedTuple):
    """One finding, in the order of the last columns of `CityModel.issues`.

    message : English text
    code : entry of the catalogue
    values : placeholders as JSON text, "{}" where there are none; a value that is itself a finding is
        an object with `code`, `values` and, where known, `place`
    """

    message: str
    code: str
    values: str


@lru_cache(maxsize=1)
def catalogue() -> Mapping[str, Mapping[str, str]]:
    """Code -> language -> text with {placeholders}."""
    return tomllib.loads(files("citygml").joinpath("issues.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _english() -> Mapping[str, str]:
    return {code: texts["en"] for code, texts in catalogue().items()}


def issue(code: str, /, **values: Any) -> Issue:
    """A finding with its English text.

    Examples
    --------
    >>> issue("short_ring", count=2)
    Issue(message='ring has only 2 points', code='short_ring', values='{"count": 2}')
    """
    text = _english()[code]
    if not values:
        return Issue(text, code, "{}")
    has_nested = any(isinstance(value, dict) for value in values.values())
    message = _filled(text, values, "en") if has_nested else text.format(**values)
    return Issue(message, code, _ENCODE(values))


def nested(code: str, place: str = "", /, **values: Any) -> dict[str, Any]:
    """A finding as a value of another; place : where it was found, shown in front of it."""
    return {"code": code, "values": values, **({"place": place} if place else {})}


def issue_text(issue: Any, values: Mapping[str, Any] | str | None = None, *, lang: str = "en") -> str:
    """Text of a finding in a language.

    Parameters
    ----------
    issue : row of `CityModel.issues`, `Issue`, or a code
    values : placeholders, as a mapping or as JSON text; only with a code
    lang : "en" or "ja"

    Raises
    ------
    ValueError
        An unknown language or code, or values that are not those of the code.

    Examples
    --------
    >>> issue_text("short_ring", {"count": 2}, lang="ja")
    'リングの点が 2 個しかありません'
    """
    if lang not in LANGUAGES:
        raise ValueError(f"lang {lang!r}: expected one of {', '.join(LANGUAGES)}")
    code = issue
    if not isinstance(issue, str):
        field = issue.__getitem__ if hasattr(issue, "keys") else lambda name: getattr(issue, name)
        code, values = field("code"), field("values")
    given: Mapping[str, Any] = json.loads(values) if isinstance(values, str) else values or {}
    texts = catalogue().get(code)
    if texts is None:
        raise ValueError(f"issue code {code!r} is not in the catalogue")
    try:
        return _filled(texts[lang], given, lang)
    except KeyError as error:
        raise ValueError(f"issue {code!r} needs a value {error.args[0]!r}; found {sorted(given)}") from error


def _filled(text: str, values: Mapping[str, Any], lang: str) -> str:
    """Text with its placeholders filled, findings among the values first."""
    return text.format(**{name: _value(value, lang) for name, value in values.items()})


def _value(value: Any, lang: str) -> Any:
    if not isinstance(value, dict):
        return value
    text = issue_text(value["code"], value["values"], lang=lang)
    return f"{value['place']}: {text}" if "place" in value else text
