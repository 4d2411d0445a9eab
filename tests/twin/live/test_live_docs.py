"""Every configuration that docs/live.md shows is accepted as it is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from twin.feeds.mapping import load_mapping
from twin.live import load_live

DOCS = Path(__file__).parents[3] / "docs" / "live.md"
BLOCKS = re.findall(r"```toml\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
FEED = '\n[[feed]]\nkind = "replay"\nsource = "x"\n'
RULE = '[[mapping]]\nmatch = "#"\nstream = "a"\ntime = "/t"\n'


@pytest.mark.parametrize("text", BLOCKS, ids=[block.split("\n", 1)[0] for block in BLOCKS])
def test_a_configuration_of_the_docs_is_accepted(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWIN_TEAMS", "https://chat.example.jp/hook")
    if text.startswith("[[feed.mapping"):  # of a feed that is not shown
        own = text.replace("[[feed.mapping", "[[mapping")
        load_mapping('source = "a"\n' + ("" if "match =" in own else RULE) + own)
        return
    (tmp_path / "stations.csv").write_text("観測所番号,観測所名\n7,中央橋\n", encoding="cp932")
    (tmp_path / "districts.geojson").write_text('{"features": []}', encoding="utf-8")
    if found := re.match(r"\[feed\.(\w+)\]", text):  # the tables of a feed whose beginning is not shown
        text = f'[[feed]]\nkind = "{found[1]}"\nsource = "x"\n{text}'
    path = tmp_path / "live.toml"
    path.write_text(text + ("" if "feed" in tomllib.loads(text) else FEED), encoding="utf-8")
    load_live(path)


def test_there_are_configurations() -> None:
    assert len(BLOCKS) >= 9
