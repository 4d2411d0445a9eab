"""The report is one file, offline, escaped, in both languages."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest

from twin.report import Content, Kpi, Picture, Table, report_html
from twin.report.figures import arrival_curve
from twin.report.phrases import words


def content(lang: str, **changes: object) -> Content:
    curve = arrival_curve(np.arange(3.0), np.array([[0, 1, 2], [0, 2, 2]]), 2, lang=lang)
    given: dict[str, object] = {
        "title": "浸水 & <避難>",
        "lang": lang,
        "question": [("a", "b")],
        "kpis": [Kpi("kpi_depth", "1.2 m", "bad", "0.9 m", "+0.3 m")],
        "maps": [],
        "views": [],
        "sections": {"people": [Picture(curve, "curve"), Table(["x"], [["1"]], [0])], "buildings": []},
        "inputs": [],
        "input_files": Table([], []),
        "assumptions": ["<script>alert(1)</script>"],
        "not_modelled": [],
        "issues": [],
        "manifest": [],
    }
    return Content(**{**given, **changes})  # type: ignore[arg-type]


class Balance(HTMLParser):
    """Counts open tags, void elements apart."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_page_is_whole_offline_and_escaped(lang: str) -> None:
    page = report_html(content(lang))
    balance = Balance()
    balance.feed(page)
    assert balance.open == []
    assert not re.search(r"""(?:src|href)=["'](?!data:)[a-z]+:""", page)
    assert "<script>" not in page
    assert "浸水 &amp; &lt;避難&gt;" in page
    assert f'lang="{lang}"' in page


def test_every_text_has_both_languages() -> None:
    assert words("en").keys() == words("ja").keys()
    assert all([*words("en").values(), *words("ja").values()])


def test_japanese_glyphs_are_drawn_not_boxes(recwarn: pytest.WarningsRecorder) -> None:
    # matplotlib warns for each glyph a font lacks; warnings are errors in this suite.
    assert arrival_curve(np.arange(2.0), np.zeros((1, 2)), 1, lang="ja").startswith(b"\x89PNG")
    assert [str(w.message) for w in recwarn if "Glyph" in str(w.message)] == []
