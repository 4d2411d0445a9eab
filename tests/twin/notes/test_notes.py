"""Notes: an id with values, a sentence in each language, the same after every way they travel."""

from __future__ import annotations

import copy
import pickle

import pytest

from twin.errors import InputError
from twin.notes import Note, catalogue, notes_from_json, notes_text, notes_to_json, placeholders


def test_every_entry_has_both_languages_and_the_same_placeholders() -> None:
    for note_id, entry in catalogue().items():
        assert set(entry) == {"en", "ja"}, note_id
        assert placeholders(entry["en"]) == placeholders(entry["ja"]), note_id
        assert all(text.strip() == text and text for text in entry.values()), note_id


def test_an_unknown_id_or_other_values_raise_at_once() -> None:
    with pytest.raises(InputError, match=r"no note 'flood\.no_such'"):
        Note("flood.no_such")
    with pytest.raises(InputError, match="no catalogue"):
        Note("nowhere.x")
    with pytest.raises(InputError, match="takes \\[\\], found \\['depth'\\]"):
        Note("flood.no_drains", depth=1.0)
    with pytest.raises(InputError, match="lang"):
        Note("flood.no_drains").text("fr")


def test_a_note_is_the_same_after_pickling_copying_and_json() -> None:
    note = Note("flood.no_drains")
    plain = Note.plain("counts by the fire brigade {not a placeholder}")
    assert pickle.loads(pickle.dumps((note, plain))) == (note, plain)
    assert copy.deepcopy(note) == note
    assert notes_from_json(notes_to_json([note, plain])) == (note, plain)
    assert plain.text("ja") == "counts by the fire brigade {not a placeholder}"
    assert len({note, Note("flood.no_drains"), plain}) == 2


def test_text_has_each_line_once_in_order() -> None:
    lines = [Note.plain("b"), Note("flood.no_drains"), "b", "a"]
    assert notes_text(lines, "ja").splitlines() == ["b", "個々の雨水ますからの排水は考慮していない（指定なし）", "a"]
