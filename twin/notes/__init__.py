"""Notes for the user: an id with values, formatted in English or Japanese from a catalogue.

Assumptions, warnings, issues and messages are passed as `Note`; the sentence is formatted only for output. The
catalogue is one TOML file per area beside this module; an entry has both languages side by side::

    [breach_closed]
    en = "breach {name}: ..."
    ja = "決壊「{name}」…"

Placeholders follow `str.format`. A note of an unknown id, or with other values than its entry names, raises an error.
"""

from __future__ import annotations

import json
import string
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from twin.errors import InputError

__all__ = ["Note", "catalogue", "notes_from_json", "notes_text", "notes_to_json", "placeholders", "texts"]

LANGUAGES = ("en", "ja")
_PLAIN = "plain"


@cache
def _area(area: str) -> dict[str, dict[str, str]]:
    """Entries of one area's file."""
    file = resources.files(__package__).joinpath(f"{area}.toml")
    if not file.is_file():
        raise InputError(f"there is no catalogue of notes for {area!r} (twin/notes/{area}.toml)")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def catalogue() -> dict[str, dict[str, str]]:
    """Every entry of every area: id -> {"en": ..., "ja": ...}."""
    areas = sorted(
        entry.name.removesuffix(".toml") for entry in resources.files(__package__).iterdir()
        if entry.name.endswith(".toml")
    )  # fmt: skip
    return {f"{area}.{key}": entry for area in areas for key, entry in _area(area).items()}


def texts(area: str, lang: str) -> dict[str, str]:
    """Every text of one area in a language, by key; placeholders are not filled in.

    >>> texts("flood", "en")["no_drains"]
    'no water leaves through single inlets to sewers: none are given'
    """
    if lang not in LANGUAGES:
        raise InputError(f"lang is {lang!r}, expected one of {', '.join(LANGUAGES)}")
    return {key: entry[lang] for key, entry in _area(area).items()}


def placeholders(text: str) -> frozenset[str]:
    """Names of the placeholders of a text.

    >>> sorted(placeholders("{n} of {total:,} cells"))
    ['n', 'total']
    """
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


@cache
def _entry(note_id: str) -> tuple[dict[str, str], frozenset[str]]:
    area, _, key = note_id.partition(".")
    entry = _area(area).get(key)
    if entry is None:
        raise InputError(f"there is no note {note_id!r} in twin/notes/{area}.toml")
    return entry, placeholders(entry["en"])


def _simple(value: Any) -> Any:
    """A value as a JSON type."""
    if hasattr(value, "tolist"):  # scalars and arrays of numpy
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return tuple(_simple(item) for item in value)
    if isinstance(value, Note):
        return value
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


class Note:
    """One note: an id of the catalogue, and the values of its placeholders.

    Equal, hashable and picklable by id and values. `str(note)` is the English sentence. A value that is itself a Note
    is formatted in the same language.

    Examples
    --------
    >>> note = Note("flood.no_drains")
    >>> print(note)
    no water leaves through single inlets to sewers: none are given
    >>> note.text("ja")
    '個々の雨水ますからの排水は考慮していない（指定なし）'
    """

    __slots__ = ("_values", "id")

    id: str
    _values: tuple[tuple[str, Any], ...]

    def __init__(self, id: str, /, **values: Any) -> None:
        if id != _PLAIN:
            _, wanted = _entry(id)
            if set(values) != wanted:
                raise InputError(f"note {id} takes {sorted(wanted)}, found {sorted(values)}")
        object.__setattr__(self, "id", id)
        object.__setattr__(self, "_values", tuple(sorted((k, _simple(v)) for k, v in values.items())))

    @classmethod
    def plain(cls, text: str) -> Note:
        """A sentence from elsewhere, shown unchanged in every language.

        >>> Note.plain("counts by the fire brigade").text("ja")
        'counts by the fire brigade'
        """
        return cls(_PLAIN, text=text)

    @property
    def values(self) -> dict[str, Any]:
        """Values of the placeholders."""
        return dict(self._values)

    def text(self, lang: str = "en") -> str:
        """The sentence in a language."""
        if lang not in LANGUAGES:
            raise InputError(f"lang is {lang!r}, expected one of {', '.join(LANGUAGES)}")
        values = {k: v.text(lang) if isinstance(v, Note) else v for k, v in self._values}
        if self.id == _PLAIN:
            return str(values["text"])
        return _entry(self.id)[0][lang].format(**values)

    def __str__(self) -> str:
        return self.text("en")

    def __contains__(self, words: str) -> bool:
        """Whether the English sentence has these words."""
        return words in self.text("en")

    def __repr__(self) -> str:
        return f"Note({self.id!r}{''.join(f', {k}={v!r}' for k, v in self._values)})"

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("a Note cannot be changed")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Note) and self.id == other.id and self._values == other._values

    def __hash__(self) -> int:
        return hash((self.id, self._values))

    def __reduce__(self) -> tuple[Any, ...]:
        return _from_plain, (self._plain(),)

    def _plain(self) -> dict[str, Any]:
        values = {k: {"note": v._plain()} if isinstance(v, Note) else v for k, v in self._values}
        return {"id": self.id, "values": values}


def _from_plain(data: Mapping[str, Any]) -> Note:
    values = {
        k: _from_plain(v["note"]) if isinstance(v, Mapping) and "note" in v else v for k, v in data["values"].items()
    }
    return Note(data["id"], **values)


def notes_to_json(notes: Iterable[Note | str]) -> str:
    """Notes as one line of JSON, for the attributes of a Dataset; a bare string becomes a plain note.

    >>> notes_from_json(notes_to_json([Note("flood.no_drains")]))
    (Note('flood.no_drains'),)
    """
    return json.dumps([_as_note(note)._plain() for note in notes], ensure_ascii=False)


def notes_from_json(text: str) -> tuple[Note, ...]:
    """Notes from the JSON of `notes_to_json`; () for an empty text."""
    return tuple(_from_plain(data) for data in json.loads(text)) if text else ()


def _as_note(note: Note | str) -> Note:
    return note if isinstance(note, Note) else Note.plain(note)


def notes_text(notes: Iterable[Note | str], lang: str = "en") -> str:
    """One line per note, each once, in order of first occurrence."""
    return "\n".join(dict.fromkeys(_as_note(note).text(lang) for note in notes))
