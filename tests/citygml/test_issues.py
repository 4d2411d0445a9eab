"""Texts of issues: every code has both languages with the same placeholders, and every row has a code."""

from __future__ import annotations

import os
import re
import string
from pathlib import Path

import pandas as pd
import pytest

import citygml
from citygml.issues import LANGUAGES, Issue, catalogue, issue, issue_text, nested
from citygml.model import CityModel, concat
from tests.citygml.documents import building, document, link, read, surface

SOURCES = [path for path in Path(citygml.__file__).parent.rglob("*.py") if path.name != "issues.py"]
# `issue("code", ...)`, `place.issue(element, "code", ...)`, `Error.of("code")`, `nested("code")`, `issues.add(...)`.
_CALL = r"""\b(?:issue|add_issue|of|nested|add)\(\s*"""
_CODE = re.compile(_CALL + r"""(?:[^"()]|\([^()]*\)|\[[^\]]*\])*"([a-z_0-9]+)"(?=[,)])""")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def used_codes() -> set[str]:
    found: set[str] = set()
    for path in SOURCES:
        found |= set(_CODE.findall(path.read_text()))
    return found


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_a_code_has_both_languages_with_the_same_placeholders(code: str) -> None:
    texts = catalogue()[code]
    assert set(texts) == set(LANGUAGES)
    assert placeholders(texts["en"]) == placeholders(texts["ja"])
    assert code == "not_read" or re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", texts["ja"])


def test_every_code_in_the_source_is_in_the_catalogue() -> None:
    used = used_codes()
    assert len(used) > 60
    assert used - set(catalogue()) == set()


def test_every_entry_of_the_catalogue_is_used() -> None:
    from citygml.reader.file_signatures import kind_of_wrong_file

    text = "\n".join(path.read_text() for path in SOURCES)
    unused = {code for code in catalogue() if f'"{code}"' not in text and not code.startswith("wrong_file_")}
    assert unused == set()
    assert f"wrong_file_{kind_of_wrong_file(b'7z' + bytes([0xBC, 0xAF]))}" in catalogue()


def test_a_row_gives_its_message_again_and_a_japanese_one() -> None:
    """The message is what code and values give in English, so nothing of it is lost."""
    model = read(document(building(surface(link("nowhere")))))
    row = model.issues.iloc[0]
    assert row["code"] == "unresolved"
    assert issue_text(row) == row["message"] == "xlink #nowhere in gml:surfaceMember has no target"
    assert issue_text(row, lang="ja") == "gml:surfaceMember の xlink #nowhere の参照先が見つかりません"
    assert issue_text(next(model.issues.itertuples()), lang="ja") == issue_text(row, lang="ja")
    assert issue_text(row["code"], row["values"], lang="ja") == issue_text(row, lang="ja")


def test_a_finding_within_a_finding_is_in_the_same_language() -> None:
    cause = nested("member_encrypted", "a.zip", member="codelists/x.xml")
    found = issue("code_list", problem=nested("code_list_not_read", error=cause), path="x.xml", more="")
    assert found.message == ("code lists: code list not read: a.zip: member 'codelists/x.xml' is encrypted ('x.xml')")
    assert issue_text(found, lang="ja") == (
        "コードリスト: コードリストを読み込めません: a.zip: "
        "アーカイブ内の 'codelists/x.xml' は暗号化されています（'x.xml'）"
    )


@pytest.mark.parametrize(
    ("code", "values", "lang"), [("short_ring", {"count": 2}, "fr"), ("no_such", {}, "en"), ("short_ring", {}, "ja")]
)
def test_what_has_no_text_is_refused(code: str, values: dict[str, int], lang: str) -> None:
    with pytest.raises(ValueError, match=r"lang|no_such|count"):
        issue_text(code, values, lang=lang)


def test_files_that_cannot_be_read_have_codes_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "good.gml").write_bytes(document(building(surface(""))))
    (tmp_path / "text.gml").write_text("<html>not found</html>")
    (tmp_path / "dtd.gml").write_text('<?xml version="1.0"?>\n<!DOCTYPE a>\n<a/>')
    (tmp_path / "broken.zip").write_bytes(b"PK\3\4 not whole")
    (tmp_path / "city.7z").write_bytes(b"7z")
    model = citygml.read(tmp_path, on_error="collect")
    codes = dict(zip((Path(name).name for name in model.issues["file"]), model.issues["code"]))
    assert codes["text.gml"] == "wrong_file_web_page"
    assert codes["dtd.gml"] == "dtd"
    assert codes["broken.zip"] == "zip_damaged"
    assert codes["city.7z"] == "unread_archive"
    assert [issue_text(row) for _, row in model.issues.iterrows()] == list(model.issues["message"])


def test_code_and_values_stay_when_models_are_joined_and_saved(tmp_path: Path) -> None:
    one = read(document(building(surface(link("nowhere")))))
    both = concat([one, CityModel(), one])
    assert list(both.issues["code"]) == ["unresolved"] * 2
    both.issues.to_parquet(tmp_path / "issues.parquet")
    again = pd.read_parquet(tmp_path / "issues.parquet")
    assert issue_text(again.iloc[1], lang="ja") == issue_text(one.issues.iloc[0], lang="ja")


def test_an_error_without_a_code_of_its_own_still_has_one() -> None:
    error = citygml.CityGmlError("something odd", file="a.gml")
    assert error.issue == Issue("something odd", "not_read", '{"text": "something odd"}')


@pytest.mark.real
@pytest.mark.needs("CITY_DATA")
def test_no_issue_of_a_real_file_lacks_a_code() -> None:
    """Of three dozen files, small ones of every folder: the English text is what code and values give."""
    files = sorted(Path(os.environ["CITY_DATA"]).rglob("*.gml"), key=lambda path: path.stat().st_size)
    n_rows = 0
    for path in [file for file in files if file.stat().st_size < 3_000_000][::6][:40]:
        for engine in ("auto", "reference"):
            model = citygml.read(path, on_error="collect", engine=engine, crs="unknown")
            assert model.issues["code"].isin(list(catalogue())).all(), path
            for row in model.issues.drop_duplicates(["message"]).itertuples():
                assert issue_text(row) == row.message
                issue_text(row, lang="ja")
            n_rows += len(model.issues)
    assert n_rows > 0
