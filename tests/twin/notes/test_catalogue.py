"""Catalogue and sources agree: every note that is made has an entry with its values, and every entry is made."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import twin
from twin.notes import catalogue, placeholders

ROOT = Path(twin.__file__).parent
CATALOGUE = catalogue()
WHOLE = ("cli", "quality", "report", "template")  # areas whose texts are read together
QUOTES = {"reference.missing_values", "terrain.table_manual"}  # a word of a Japanese file, the title of a manual


class Use(NamedTuple):
    """A call `Note(...)`: where, the ids it may take, and the names of its values (None: not known from the source)."""

    place: str
    ids: tuple[str, ...]
    values: frozenset[str] | None


def _ids(node: ast.expr) -> tuple[str, ...]:
    """Ids an argument may be: a text, or one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return (node.value,)
    if isinstance(node, ast.IfExp):
        return _ids(node.body) + _ids(node.orelse)
    return ()


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(ROOT.rglob("*.py")):
        if "__pycache__" not in path.parts:
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _uses() -> Iterator[Use]:
    for name, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Note" and node.args:
                keywords = [keyword.arg for keyword in node.keywords]
                values = None if None in keywords else frozenset(str(keyword) for keyword in keywords)
                yield Use(f"{name}:{node.lineno}", _ids(node.args[0]), values)


def test_every_note_of_the_sources_has_an_entry_with_its_values() -> None:
    wrong = []
    for use in _uses():
        for note_id in use.ids:
            entry = CATALOGUE.get(note_id)
            if entry is None:
                wrong.append(f"{use.place}: {note_id} is not in the catalogue")
                continue
            for lang in ("en", "ja"):
                wanted = placeholders(entry[lang])
                if use.values is not None and use.values != wanted:
                    wrong.append(f"{use.place}: {note_id} ({lang}) takes {sorted(wanted)}, found {sorted(use.values)}")
    assert not wrong, "\n".join(wrong)


def test_every_entry_is_used() -> None:
    """An id counts as used where the sources have it as text, whole or put together from an area and a key.

    Of an area read as a whole (`texts`), a key counts where the sources or the report's template have it.
    """
    texts: set[str] = set()
    beginnings: set[str] = set()
    for _, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
            elif isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                beginnings.add(str(node.values[0].value))

    templates = [path.read_text(encoding="utf-8") for path in (ROOT / "report").glob("*.html")]
    keys = texts | {key for template in templates for key in re.findall(r"\bt\.(\w+)", template)}
    formatted = tuple(one for one in beginnings if one.endswith("_"))

    def is_used(note_id: str) -> bool:
        area, _, key = note_id.partition(".")
        if area in WHOLE:
            return key in keys or note_id in texts or key.startswith(formatted)
        is_put_together = f"{area}." in beginnings and (
            key in texts or any(key.startswith(one) for one in beginnings if one.endswith("_"))
        )
        return note_id in texts or is_put_together or any(note_id.startswith(one) for one in beginnings if "_" in one)

    unused = [note_id for note_id in CATALOGUE if not is_used(note_id)]
    assert not unused, f"entries nobody writes: {unused}"


def test_japanese_entries_are_japanese_and_english_ones_are_not() -> None:
    """An entry may consist of placeholders, signs and units alone."""
    for note_id, entry in CATALOGUE.items():
        is_english = not any("\u3040" <= c <= "\u9fff" for c in entry["en"])
        assert is_english or note_id in QUOTES, f"{note_id}: Japanese in the English text"
        bare = entry["ja"].format_map(_Blank())
        is_unit = all(len(word) <= 3 for word in re.findall(r"\w+", bare))
        assert is_unit or any(ord(c) > 0x2FFF for c in bare), f"{note_id}: no Japanese in the Japanese text"


class _Blank(dict[str, "_Nothing"]):
    def __missing__(self, key: str) -> _Nothing:
        return _Nothing()


class _Nothing:
    def __format__(self, spec: str) -> str:
        return ""
