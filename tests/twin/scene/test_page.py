"""The saved page in a real browser: no network, every layer, Japanese words, a click that names its building."""

from __future__ import annotations

import re

import pytest

from tests import browser
from tests.town_of_boxes import town_of_boxes

pytestmark = pytest.mark.needs("drawing")


@pytest.fixture(scope="module")
def town():
    return town_of_boxes(64)


@pytest.fixture(scope="module")
def page(town, tmp_path_factory):
    from twin.scene import draw_scene, save_page

    plotter = draw_scene(
        town.city, town.flood, terrain=town.terrain, streets=town.streets, hazard=town.hazard, sensors=town.sensors,
        shelters=town.shelters, title="浸水 </script><b>", lang="ja", time=600.0, off_screen=True,
    )  # fmt: skip
    path = save_page(plotter, tmp_path_factory.mktemp("page") / "scene.html")
    assert plotter.state.time == 600.0
    plotter.close()
    return path


def test_the_page_is_one_file_that_asks_for_nothing(page):
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"(src|href)\s*=\s*[\"']?https?:", text)
    assert text.count("</script>") == 2  # the title's own is data
    assert [p.name for p in page.parent.iterdir()] == ["scene.html"]


@pytest.mark.server
def test_in_a_browser_it_plays_and_answers_clicks(page, town, tmp_path):
    browser.needs_browser("playwright-core")
    found = browser.run_node("scene_page.mjs", page.as_uri(), str(tmp_path / "page.png"))
    assert found["errors"] == []
    assert found["asked"] == []
    assert found["steps"] == 5
    assert found["clock"] == "開始から0時間30分"
    assert found["cover"] > 0.1
    for row in found["picks"]:
        assert row["measured_height"] == pytest.approx(
            town.city.objects.loc[row["gml_id"], "measured_height"], abs=1e-3
        )
    assert len({row["gml_id"] for row in found["picks"]}) > 15
    assert "bldg_" in found["info"]
    for words in ("浸水 </script><b>", "浸水深", "0.5m未満", "水位計 芝川: 不明 (2時間前)", "避難所"):
        assert words in found["texts"]


@pytest.mark.server
def test_two_pages_side_by_side_turn_and_play_together(page, tmp_path):
    browser.needs_browser("playwright-core")
    from twin.scene import save_pair

    pair = save_pair(page, page, path=tmp_path / "pair.html", titles=("今", "対策後 <b>"), lang="ja")
    found = browser.run_node("scene_pair.mjs", pair.as_uri(), str(tmp_path / "pair.png"))
    assert (found["errors"], found["asked"]) == ([], [])
    assert found["titles"] == ["今", "対策後 <b>"]
    assert found["turned"][0] != found["before"][0]
    assert found["turned"][1] == pytest.approx(found["turned"][0], abs=1e-6)
    assert [view[-1] for view in found["played"]] == [2, 2]
