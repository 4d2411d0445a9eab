"""The page of a quality check: what it says in both languages, its drawings, and `twin check`."""

from __future__ import annotations

import base64
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
import pytest

import citygml
from tests.citygml.faulty_solids import box, inverted, model_of
from tests.needs import chromium, needs
from twin.errors import InputError
from twin.report.quality_page import quality_page, write_findings, write_quality_page

CASES = {
    "302": [box((0, 0, 0))[:-1]],
    "307": [[[box((20, 0, 0))[0][0][::-1]], *box((20, 0, 0))[1:]]],
    "405": [inverted(box((40, 0, 0)))],
    "overlap": [box((60, 0, 0))],
    "second": [box((62, 0, 0))],
}


@pytest.fixture(scope="module")
def checked() -> citygml.Quality:
    return citygml.quality(model_of(*CASES.values()))


def test_the_worst_of_each_rule_is_drawn(checked: citygml.Quality) -> None:
    assert set(checked.findings["rule"]) == {"302", "307", "405", "overlap"}
    page = quality_page(checked, source="five boxes")
    pictures = [base64.b64decode(text) for text in re.findall(r"data:image/svg\+xml;base64,([^\"]+)", page)]
    assert len(pictures) == 4
    roots = [ElementTree.fromstring(picture) for picture in pictures]
    assert all(root.tag.endswith("svg") for root in roots)
    lines = [len(re.findall(r'stroke-width="2.4"', picture.decode())) for picture in pictures]
    assert lines == [4, 4, 0, 0]  # the edges of the missing face, and of the turned one
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize(("lang", "words"), [("en", "302 shell that is not closed"), ("ja", "302 閉じていないシェル")])
def test_the_page_has_counts_and_places(checked: citygml.Quality, lang: str, words: str) -> None:
    page = quality_page(checked, lang=lang)
    assert f'<html lang="{lang}">' in page
    assert words in page
    assert all(f">b{k}<" in page for k in range(4))
    assert "8 m²" in page  # two boxes of 4 m overlap by 2 m
    assert ">b4<" in page


def test_a_name_in_the_data_is_no_markup(checked: citygml.Quality) -> None:
    findings = checked.findings.assign(detail="<script>alert(1)</script>")
    page = quality_page(citygml.Quality(findings=findings, rules=checked.rules, model=checked.model))
    assert "<script" not in page


def test_findings_as_tables(checked: citygml.Quality, tmp_path: Path) -> None:
    table = write_findings(checked, tmp_path / "findings.csv")
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    assert pd.read_csv(table)["rule"].astype(str).tolist() == ["302", "307", "405", "overlap"]
    assert len(pd.read_parquet(write_findings(checked, tmp_path / "findings.parquet"))) == 4
    with pytest.raises(InputError, match=r"\.csv or \.parquet"):
        write_findings(checked, tmp_path / "findings.xlsx")


def test_the_page_in_a_browser(checked: citygml.Quality, tmp_path: Path) -> None:
    """Every drawing decodes: the browser gives each image the size of its SVG."""
    needs("chromium")
    page = write_quality_page(checked, tmp_path / "check.html")
    script = "<script>document.title = [...document.images].map(i => i.naturalWidth).join(' ')</script>"
    page.write_text(page.read_text(encoding="utf-8").replace("</body>", f"{script}</body>"), encoding="utf-8")
    done = subprocess.run(
        [str(chromium()), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", page.as_uri()],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    title = re.search(r"<title>([^<]*)", done.stdout)
    assert title is not None
    assert title.group(1).split() == ["760", "760", "760", "380"]


def test_twin_check(tmp_path: Path) -> None:
    from tests.citygml.documents import building, document, member, polygon, surface

    folded = polygon("0 0 0 9 0 0 9 9 0 0 9 5")
    city = tmp_path / "town.gml"
    city.write_bytes(document(building(surface(member(folded)))))
    page, table = tmp_path / "check.html", tmp_path / "findings.csv"
    outputs = ["--page", str(page), "--table", str(table)]
    done = subprocess.run(
        [sys.executable, "-m", "twin.cli", "check", str(city), *outputs, "--lang", "ja"],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert "203 平面でないポリゴン" in done.stdout
    assert f"{city}:3 b" in done.stdout
    assert "指摘" in done.stderr
    assert "203" in page.read_text(encoding="utf-8")
    assert table.exists()
    city.write_bytes(b"no city")
    done = subprocess.run(
        [sys.executable, "-m", "twin.cli", "check", str(city)], capture_output=True, text=True, encoding="utf-8",
        timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
