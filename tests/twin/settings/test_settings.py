"""Settings: every complaint at once, with its key, what was expected and what was probably meant."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import Field, field_validator

from twin.errors import ScenarioError
from twin.settings import Section, check, read_toml


class Levee(Section):
    """One kind of edit."""

    kind: Literal["levee"]
    crest: float


class Shelter(Section):
    """Another."""

    kind: Literal["shelter"]
    capacity: int = Field(gt=0)


class Flood(Section):
    """A section."""

    duration_hours: float = Field(2.0, gt=0)
    solver: Literal["shallow_water", "local_inertial"] = "shallow_water"
    rain: float | str = 0.0


class Document(Section):
    """A file."""

    name: str
    flood: Flood = Flood()
    edit: tuple[Annotated[Levee | Shelter, Field(discriminator="kind")], ...] = ()


def complaints_of(data: object) -> list[str]:
    with pytest.raises(ScenarioError) as caught:
        check(Document, data, source="s.toml")
    head, *lines = str(caught.value).splitlines()
    assert head == "s.toml:"
    return [line.strip() for line in lines]


def test_every_complaint_names_its_key_at_once() -> None:
    lines = complaints_of({"flood": {"duration_hour": 1, "solver": "shallow"}, "edit": [{"kind": "levee"}]})
    assert lines[0] == "name: a value is required"
    assert "flood.duration_hour: unknown key; did you mean 'duration_hours'?" in lines
    assert any(line.startswith("flood.solver: ") and "'shallow'" in line for line in lines)
    assert "edit.0.crest: a value is required" in lines


def test_kinds_of_a_union_are_named_as_in_the_file() -> None:
    assert complaints_of({"name": "a", "edit": [{"kind": "wall"}]}) == [
        "edit.0: 'kind' is 'wall', expected 'levee', 'shelter'"
    ]
    assert complaints_of({"name": "a", "edit": [{"crest": 1}]}) == ["edit.0: 'kind' is not given"]
    assert complaints_of({"name": "a", "edit": [{"kind": "levee", "crest": 1, "crets": 2}]}) == [
        "edit.0.crets: unknown key; did you mean 'crest'?"
    ]


def test_a_choice_is_answered_with_the_one_that_was_probably_meant() -> None:
    assert complaints_of({"name": "a", "flood": {"solver": "local_inertail"}}) == [
        "flood.solver: expected 'shallow_water' or 'local_inertial' (found 'local_inertail'); "
        "did you mean 'local_inertial'?"
    ]


class Gauges(Section):
    """Entries that must be there."""

    gauge: tuple[Flood, ...] = Field(min_length=1)

    @field_validator("gauge")
    @classmethod
    def _named(cls, gauges: tuple[Flood, ...]) -> tuple[Flood, ...]:
        if len(gauges) > 1:
            raise ValueError("NGSI takes one gauge")
        return gauges


def test_a_list_whose_entries_are_wrong_is_reported_by_its_entries_alone() -> None:
    with pytest.raises(ScenarioError) as caught:
        check(Gauges, {"gauge": [{"solver": 3}]}, source="s.toml")
    assert [line.split(":")[0].strip() for line in str(caught.value).splitlines()] == ["s.toml", "gauge.0.solver"]


@pytest.mark.parametrize(
    ("flood", "line"),
    [
        ({"duration_hours": 0}, "flood.duration_hours: expected a number above 0 (found 0)"),
        ({"duration_hours": "two"}, "flood.duration_hours: expected a number (found 'two')"),
        ({"duration_hours": [2]}, "flood.duration_hours: expected a number"),
        ({"rain": [2]}, "flood.rain: expected a number or text"),
        (3, "flood: expected a table (found 3)"),
    ],
)
def test_expected_values_are_reported_without_library_terms(flood: object, line: str) -> None:
    assert complaints_of({"name": "a", "flood": flood}) == [line]


def test_the_words_of_a_section_keep_their_capitals() -> None:
    with pytest.raises(ScenarioError, match=r"gauge: NGSI takes one gauge"):
        check(Gauges, {"gauge": [{}, {}]}, source="s.toml")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"a = ", "not valid TOML"),
        ("名前 = '津'".encode("cp932"), "not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "s.toml"
    path.write_bytes(content)
    with pytest.raises(ScenarioError, match=expected) as caught:
        read_toml(path)
    assert "s.toml" in str(caught.value)


def test_a_missing_file_is_reported_with_a_hint_and_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=r"no such file; `twin init`"):
        read_toml(tmp_path / "s.toml", hint="`twin init` writes one")
    (tmp_path / "s.toml").write_bytes("a = 1".encode("utf-8-sig"))
    assert read_toml(tmp_path / "s.toml") == {"a": 1}
