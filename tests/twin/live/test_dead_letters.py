"""Dead letters: listed by reason, and reprocessed with a corrected mapping, without loss or duplicates."""

import json
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from twin.errors import StoreError
from twin.feeds import load_mapping, replay
from twin.feeds.mapping import Outcome, mapping_from_tables
from twin.feeds.sensorthings.observations import Datastream, observations_from_tables
from twin.live import Live, load_live
from twin.live.dead_letters import dead_letter_kinds, dead_letters_text, reprocess
from twin.sensors import Rejected
from twin.store import Spool, dead_letters, drain, open_store

ROOT = Path(__file__).resolve().parents[3]
NOW = time.time_ns() // 10**9 * 10**9
CONFIG = """
[live]
folder = "out"
[[feed]]
kind = "mqtt"
source = "mqtt:city"
mqtt = { host = "127.0.0.1", port = 1, client_id = "trap", topics = ["gauge/+"], tls = false }
[[feed.mapping]]
match = "MATCH"
stream = "gauge/{id}"
items = "/data"
time = "TIME"
value = [
    { path = "/level", quantity = "water_level", unit = "cm" },
    { path = "/rain", quantity = "rain_rate", unit = "UNIT", optional = true },
]
"""
OLD = {"MATCH": "gauge/{id}", "UNIT": "m/s", "TIME": "/t"}


def config(folder: Path, **words: str) -> Any:
    folder.mkdir(exist_ok=True)
    text = CONFIG
    for name, word in {**OLD, **words}.items():
        text = text.replace(name, word)
    (folder / "live.toml").write_text(text, encoding="utf-8")
    return load_live(folder / "live.toml")


def iso(second: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(NOW // 10**9 + second))


def take(folder: Path, payloads: list[tuple[str, Any]], **words: str) -> None:
    """As the feed would have taken them, a second apart."""
    settings = config(folder, **words)
    mapping = load_mapping(_mapping_text(settings))
    with Spool(folder / "out" / "spool.sqlite") as spool:
        for k, (topic, document) in enumerate(payloads):
            body = document if isinstance(document, bytes) else json.dumps(document).encode()
            outcome = mapping.read(topic, body, received_time=NOW + k * 10**9)
            spool.append(*outcome)


def _mapping_text(settings: Any) -> str:
    tables = settings.feeds[0][1]
    return f"source = {json.dumps(tables['source'])}\n" + "".join(
        "[[mapping]]\n" + "\n".join(f"{name} = {_toml(value)}" for name, value in one.items()) + "\n"
        for one in tables["mapping"]
    )


def _toml(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_toml(one)}" for name, one in value.items()) + " }"
    return json.dumps(value)


def stored(folder: Path) -> list[tuple[str, str, int, float]]:
    with Spool(folder / "out" / "spool.sqlite") as spool, open_store(folder / "out" / "history.duckdb") as store:
        drain(spool, store, release=False)
        rows = store.history(revisions=True).to_pylist()
    return sorted((row["stream"], row["quantity"], round(row["event_time"].timestamp()) - NOW // 10**9,
                   round(row["value"], 9)) for row in rows)  # fmt: skip


def letters(folder: Path) -> list[Rejected]:
    return [letter for _, letter in dead_letters(folder / "out" / "spool.sqlite")]


MANY = [
    ("gauge/1", {"data": [{"t": iso(k), "level": 100 + k, "rain": 36.0} for k in range(3)]}),  # rain is mm/h, not m/s
    ("gauge/2", {"data": [{"t": iso(0), "level": 150}]}),
    ("gauge/2", b"{"),
    ("weir/3", {"data": [{"t": iso(0), "level": 160}, {"t": iso(1), "level": "wet"}]}),  # no mapping
]


def test_a_corrected_mapping_recovers_each_dead_letter_once(tmp_path: Path) -> None:
    take(tmp_path, MANY)
    before = stored(tmp_path)
    assert len(before) == 4
    assert len(letters(tmp_path)) == 5
    settings = config(tmp_path, UNIT="mm/h")
    assert reprocess(settings)[:2] == (3, 6)  # three levels come again with their rain
    after = stored(tmp_path)
    assert after == sorted([*before, *(("gauge/1", "rain_rate", k, pytest.approx(1e-5)) for k in range(3))])
    assert [letter.topic for letter in letters(tmp_path)] == ["gauge/2", "weir/3"]
    assert reprocess(settings) == (0, 0, 2)  # once more changes nothing
    assert stored(tmp_path) == after


def test_values_still_refused_stay_with_their_new_reason(tmp_path: Path) -> None:
    take(tmp_path, MANY)
    settings = config(tmp_path, MATCH="+/{id}", UNIT="mm/h")
    reprocess(settings)
    reasons = [letter.reason for letter in letters(tmp_path)]
    assert len(reasons) == 2
    assert any("'wet' is not a number" in one for one in reasons)
    assert ("gauge/3", "water_level", 0, 1.6) in stored(tmp_path)
    assert all(letter.raw in (b"{", json.dumps(MANY[3][1]).encode()) for letter in letters(tmp_path))


def test_times_of_arrival_stay_those_of_the_first_arrival(tmp_path: Path) -> None:
    take(tmp_path, [("gauge/1", {"data": [{"level": "wet"}, {"level": 100}]})], TIME="arrival")
    letter = letters(tmp_path)[0]
    good = {"data": [{"level": 90}, {"level": 100}]}
    with closing(sqlite3.connect(tmp_path / "out" / "spool.sqlite")) as database, database:
        database.execute("update rejected set raw = ?", (json.dumps(good).encode(),))  # as if "wet" could be read now
    reprocess(config(tmp_path, TIME="arrival"))
    rows = stored(tmp_path)
    assert {row[2] for row in rows} == {(letter.received_time - NOW) // 10**9}
    assert sorted({row[3] for row in rows}) == [0.9, 1.0]
    assert letters(tmp_path) == []


def test_what_a_machine_without_a_set_clock_refused_is_read_again(tmp_path: Path) -> None:
    """Booted in 2000: times of gauges seem far ahead. Once the clock is set they are readings; what has no time of its
    own stays a dead letter, for nobody knows when it arrived. A gauge whose own clock is ahead is refused as before."""
    for folder, time_of, n_readings in (("own", "/t", 1), ("none", "arrival", 0)):
        settings = config(tmp_path / folder, TIME=time_of)
        mapping = load_mapping(_mapping_text(settings))
        body = json.dumps({"data": [{"t": iso(-60), "level": 100}, {"t": iso(7200), "level": 5}]}).encode()
        boot = 946_684_860 * 10**9
        outcome = mapping.read("gauge/1", body, received_time=boot)
        assert outcome.readings == []
        assert all("never set" in letter.reason for letter in outcome.rejected)
        with Spool(tmp_path / folder / "out" / "spool.sqlite") as spool:
            spool.append(*outcome)
        reprocess(settings, clock=lambda: NOW)
        assert len(stored(tmp_path / folder)) == n_readings
        kept = letters(tmp_path / folder)
        assert kept
        assert {letter.received_time for letter in kept} == {boot}
    assert "ahead" in letters(tmp_path / "own")[0].reason


def test_a_clock_that_was_behind_is_corrected_on_request(tmp_path: Path) -> None:
    settings = config(tmp_path)
    body = json.dumps({"data": [{"t": iso(-60), "level": 100}]}).encode()
    outcome = load_mapping(_mapping_text(settings)).read("gauge/1", body, received_time=NOW - 86_400 * 10**9)
    with Spool(tmp_path / "out" / "spool.sqlite") as spool:
        spool.append(*outcome)
    assert reprocess(settings) == (0, 0, 1)
    assert reprocess(settings, is_clock_corrected=True) == (1, 1, 0)


def test_very_many_dead_letters_of_one_payload_are_reprocessed_together(tmp_path: Path) -> None:
    """As spools of earlier versions hold them."""
    n = 5000
    take(tmp_path, [])
    raw = json.dumps({"data": [{"t": iso(0), "level": 100, "rain": 36.0}]}).encode()
    letter = Rejected(NOW, "mqtt:city", "gauge/1", "/rain: rain_rate of 36 m/s is outside", raw, "gauge/1")
    with Spool(tmp_path / "out" / "spool.sqlite") as spool:
        spool.append([], [letter] * n)
    assert reprocess(config(tmp_path, UNIT="mm/h")) == (n, 2, 0)
    assert len(stored(tmp_path)) == 2


def test_a_payload_of_a_thousand_bad_values_is_kept_a_few_times(tmp_path: Path) -> None:
    many = {"data": [{"t": iso(-k), "level": "wet"} for k in range(1000)]}
    take(tmp_path, [("gauge/1", many)])
    kept = letters(tmp_path)
    assert len(kept) == 6
    assert kept[-1].reason == "995 more values of this payload are refused"
    assert all(json.loads(letter.raw) == many for letter in kept)


def test_killed_in_the_middle_nothing_is_lost_or_duplicated(tmp_path: Path) -> None:
    n = 6000
    payloads = [("gauge/1", {"data": [{"t": iso(-k), "level": 100 + k % 7, "rain": 36.0}]}) for k in range(n)]
    mapping = load_mapping(_mapping_text(config(tmp_path)))
    outcome = Outcome([], [])
    for topic, document in payloads:
        mapping.read_into(outcome, topic, json.dumps(document).encode(), NOW)
    with Spool(tmp_path / "out" / "spool.sqlite") as spool:
        spool.append(*outcome)
    config(tmp_path, UNIT="mm/h")
    command = [sys.executable, "-m", "twin.cli", "live", str(tmp_path / "live.toml"), "--reprocess"]
    for _ in range(2):
        n_left = len(letters(tmp_path))
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
        while process.poll() is None and len(letters(tmp_path)) == n_left:
            time.sleep(0.002)
        process.kill()
        process.wait(10)
    assert len(letters(tmp_path)) < n
    reprocess(load_live(tmp_path / "live.toml"))
    rows = stored(tmp_path)
    assert len(rows) == len(set(rows)) == 2 * n
    assert letters(tmp_path) == []


def test_reprocessing_is_refused_beside_a_running_twin_but_listing_is_not(tmp_path: Path) -> None:
    take(tmp_path, MANY)
    settings = config(tmp_path)
    with Live(settings), pytest.raises(StoreError, match="in use"):
        reprocess(settings)
    with Live(settings):
        assert len(letters(tmp_path)) == 5


@pytest.mark.parametrize(("lang", "words"), [("en", "dead letters: 5"), ("ja", "不採用データ：5件")])
def test_the_command_lists_kinds(tmp_path: Path, lang: str, words: str) -> None:
    take(tmp_path, MANY)
    command = [sys.executable, "-m", "twin.cli", "live", str(tmp_path / "live.toml"), "--dead-letters", "--lang", lang]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert words in said
    assert "rain_rate of … m/s is outside" in said
    assert "weir/3" in said
    (most, *_) = dead_letter_kinds(letters(tmp_path))
    assert (most.n_dead_letters, most.n_streams, most.first, most.last) == (3, 1, NOW, NOW)
    assert dead_letters_text([], lang) in ("no dead letters", "不採用データはありません")


def test_a_spool_of_the_previous_version_is_migrated(tmp_path: Path) -> None:
    take(tmp_path, MANY)
    path = tmp_path / "out" / "spool.sqlite"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("alter table rejected drop column topic")
        database.execute("pragma user_version = 1")
    assert [letter.topic for letter in letters(tmp_path)] == [""] * 5
    with Spool(path) as spool:
        assert len(spool.rejected()) == 5
    assert len(stored(tmp_path)) == 4


def test_an_observation_is_reprocessed_without_its_server() -> None:
    document = {"source": "sta:city", "datastream": [{"name": "*water*", "quantity": "water_level"}]}
    mapping, outcome = observations_from_tables(document), Outcome([], [])
    datastream = Datastream("17", "river water", "cm", {"gml_id": "b1"}, 138.4, 34.9)
    observation = {"@iot.id": 5, "phenomenonTime": iso(0), "result": "high"}
    mapping.take(outcome, datastream, observation, NOW)
    (letter,) = outcome.rejected
    rule = {"name": "*water*", "quantity": "water_level", "states": {"high": 500.0},
            "place": {"kind": "gml_id", "property": "gml_id"}}  # fmt: skip
    mended, again = observations_from_tables({"source": "sta:city", "datastream": [rule]}), Outcome([], [])
    mended.read_into(again, letter.topic, letter.raw, letter.received_time)
    (reading,) = again.readings
    assert (reading.native_id, reading.value, reading.place_id, reading.longitude) == ("5", 5.0, "b1", 138.4)
    assert reading.stream == "Datastreams(17)"


def test_rows_of_a_table_are_read_again(tmp_path: Path) -> None:
    """A table without its zone: every row is a dead letter; with it, each is a reading, and what is torn stays one."""
    text = "観測所記号,9\n,1時,1時フラグ,2時,2時フラグ\n2019/10/12,1.2,,1.3,*\n2019/10/13,1.4\n"
    (tmp_path / "a.dat").write_bytes(text.encode("cp932"))
    wrong = {"ready": "mlit-hydrology", "time": "{/1} {/時}"}
    settings = config(tmp_path)._replace(feeds=[("files", {"source": "mlit", "mapping": [wrong]})])
    with Spool(tmp_path / "out" / "spool.sqlite") as spool:
        counts = replay(tmp_path / "a.dat", spool, mapping=mapping_from_tables(settings.feeds[0][1]))
    assert counts == (0, 3)
    right = settings._replace(feeds=[("files", {"source": "mlit", "mapping": "mlit-hydrology"})])
    done = reprocess(right)
    assert (done.readings, done.refused) == (2, 1)
    with Spool(tmp_path / "out" / "spool.sqlite") as spool:
        found = [row for batch in spool.read(0) for row in batch.readings.to_pylist()]
        (left,) = [letter for _, letter in spool.rejected(0)]
    assert [(row["stream"], row["value"]) for row in found] == [("9", 1.2), ("9", 1.3)]
    assert "does not fit the header" in left.reason or "columns" in left.reason
    assert reprocess(right).readings == 0  # nothing vanishes, nothing comes twice
    with Spool(tmp_path / "out" / "spool.sqlite") as spool:
        assert len(list(spool.rejected(0))) == 1
