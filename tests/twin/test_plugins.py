"""Plug-ins: a distribution of its own adds a feed, a store and a sender, and `twin live` runs with all three."""

import json
import time
from pathlib import Path

import pytest

from tests.needs import needs
from twin.errors import InputError, ScenarioError
from twin.live import Live, load_live
from twin.plugins import plugin, plugin_names

needs("duckdb")

CODE = """
import time
from pathlib import Path

from twin.sensors.readings import Reading
from twin.store import DuckDbStore


class Feed:
    problem = ""

    def __init__(self, tables, sink):
        self.level, self.sink = tables["tiny"]["level"], sink

    def start(self):
        now = time.time_ns()
        self.sink.append([Reading(now, now, "tiny:a", "g", "water_level", "m", self.level)])

    def stop(self):
        pass


class Sender:
    def __init__(self, settings, folder):
        self.name, self.path = settings["name"], Path(folder) / settings["path"]

    def send(self, identity, body):
        self.path.write_bytes(body)

    def close(self):
        pass


def open_feed(tables, sink, base):
    return Feed(tables, sink)


def open_store(address):
    return DuckDbStore(address.removeprefix("tiny://"))
"""
POINTS = """[twin.feeds]
tiny = tiny_plugin:open_feed
broken = tiny_plugin:nothing
[twin.stores]
tiny = tiny_plugin:open_store
[twin.senders]
tiny = tiny_plugin:Sender
"""


@pytest.fixture
def distribution(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed distribution, as an installer leaves it: a module, and its metadata beside it."""
    site = tmp_path / "site-packages"
    metadata = site / "tiny_plugin-1.0.dist-info"
    metadata.mkdir(parents=True)
    (site / "tiny_plugin.py").write_text(CODE, encoding="utf-8")
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: tiny-plugin\nVersion: 1.0\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text(POINTS, encoding="utf-8")
    monkeypatch.syspath_prepend(str(site))
    return site


CONFIG = """
[live]
folder = "out"
store = "tiny://STORE"
[[feed]]
kind = "tiny"
tiny = { level = 6.0 }
[[rule]]
name = "level"
kind = "level"
quantity = "water_level"
levels = { danger = 5.0 }
[[sender]]
kind = "tiny"
name = "fire brigade"
path = "alert.json"
"""


def test_a_live_twin_of_plug_ins(distribution: Path, tmp_path: Path) -> None:
    assert plugin_names("twin.feeds") == ["broken", "tiny"]
    text = CONFIG.replace("STORE", str(tmp_path / "history.duckdb"))
    (tmp_path / "live.toml").write_text(text, encoding="utf-8")
    alert = tmp_path / "out" / "alert.json"
    with Live(load_live(tmp_path / "live.toml")) as live:
        deadline = time.monotonic() + 180  # the rules may have to be compiled first
        while not alert.exists():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert live.status().feeds[0].n_readings == 1
        assert live.status().senders[0][0] == "fire brigade"
    assert json.loads(alert.read_bytes())["value"] == 6.0
    assert (tmp_path / "history.duckdb").exists()


def test_what_cannot_be_found_or_imported_is_named(distribution: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"adds 'kafka' to twin\.feeds; there are: broken, tiny"):
        plugin("twin.feeds", "kafka")
    with pytest.raises(InputError, match="'broken' of tiny-plugin cannot be imported"):
        plugin("twin.feeds", "broken")
    for wrong, words in (('[[feed]]\nkind = "tinny"', "did you mean 'tiny'"), ('[[sender]]\nkind = "fax"', "'fax'")):
        (tmp_path / "live.toml").write_text('[[feed]]\nkind = "tiny"\n' + wrong, encoding="utf-8")
        with pytest.raises(ScenarioError, match=words):
            load_live(tmp_path / "live.toml")


def test_two_distributions_of_one_name_are_refused(distribution: Path) -> None:
    other = distribution / "other_plugin-1.0.dist-info"
    other.mkdir()
    (other / "METADATA").write_text("Metadata-Version: 2.1\nName: other-plugin\nVersion: 1.0\n", encoding="utf-8")
    (other / "entry_points.txt").write_text("[twin.feeds]\ntiny = other_plugin:open_feed\n", encoding="utf-8")
    with pytest.raises(InputError, match="several distributions: other-plugin, tiny-plugin"):
        plugin("twin.feeds", "tiny")
