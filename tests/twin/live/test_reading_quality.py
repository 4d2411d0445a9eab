"""What a gauge sends that is no value never gives the all-clear, from its payload to the table of current values.

Law: messages that hold a code, a null, a bad flag or an implausible number change the alerts as little as messages that
never came. Random levels, corrupted at random, against the same levels with the corrupted messages left out.
"""

import json
import random
import time
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from tests.needs import needs
from twin.alerts import Watch, load_rules
from twin.feeds import load_mapping
from twin.live import Live, load_live, publishers
from twin.sensors import Quality
from twin.store import open_store

needs("duckdb")

SECOND = 10**9
START = 1_795_255_200 * SECOND
MAPPING = """source = "f"
[[mapping]]
match = "g/{id}"
stream = "g/{id}"
time = "/t"
epoch_unit = "s"
[[mapping.value]]
path = "/v"
quantity = "water_level"
unit = "cm"
missing = [-555, "故障"]
range = [-100, 1200]
quality = { path = "/q", flags = { 0 = "good", 8 = "bad", 9 = "missing" }, absent = "good" }
"""
RULES = load_rules("""[[rule]]
name = "river"
kind = "level"
quantity = "water_level"
levels = { caution = "3 m", evacuation = "4 m", danger = "5 m" }
hysteresis = "20 cm"
[[rule]]
name = "rise"
kind = "rate"
quantity = "water_level"
window = "10 min"
levels = { caution = "30 cm/hour" }
""")
NO_VALUES: list[dict[str, Any]] = [
    {"v": -9999}, {"v": 9999}, {"v": None}, {"v": "欠測"}, {"v": "---"}, {"v": "故障"}, {"v": -555}, {"v": -32768},
    {"v": 0, "q": 9}, {"v": 0, "q": 8}, {"v": 900, "q": "8"}, {"v": 1500}, {"v": -150}, {"v": 9999.0},
]  # fmt: skip


def told(messages: list[tuple[str, dict[str, Any]]]) -> list[tuple[str, str, str, int]]:
    mapping, watch, found = load_mapping(MAPPING), Watch(RULES), []
    for topic, document in messages:
        readings, rejected = mapping.read(topic, json.dumps(document).encode(), received_time=document["t"] * SECOND)
        assert not rejected, rejected[0].reason
        found += [(a.rule, a.stream, a.stage.name, a.time) for a in watch.advance(readings)]
    return found


def test_messages_without_a_value_change_no_alert() -> None:
    rng = random.Random(5)
    n_alerts = 0
    for _ in range(15):
        clean, corrupted = [], []
        level = {gauge: rng.uniform(100, 600) for gauge in "ab"}
        for minute in range(30):
            gauge = rng.choice("ab")
            level[gauge] = float(np.clip(level[gauge] + rng.gauss(0, 80), -90, 1100))
            message: dict[str, Any] = {"t": START // SECOND + 60 * minute, "v": round(level[gauge], 1)}
            if rng.random() < 0.4:
                message |= rng.choice(NO_VALUES)
            else:
                clean.append((f"g/{gauge}", message))
            corrupted.append((f"g/{gauge}", message))
        assert told(corrupted) == told(clean)
        n_alerts += len(told(clean))
    assert n_alerts > 100


def test_an_unknown_value_is_published_as_unknown() -> None:
    """JSON without NaN (RFC 8259); the value of a bad reading is nobody's current value."""
    row: dict[Any, Any] = {"source": "f", "stream": "g/7", "quantity": "water_level", "unit": "m", "age": 1.0,
           "time": pd.Timestamp(START, tz="UTC"), "object": None}  # fmt: skip
    for value, state, shown in ((5.6, "fresh", 5.6), (0.0, "unknown", None), (float("nan"), "unknown", None)):
        known = {**row, "value": value, "state": state}
        document, v2, ld = (
            publishers._document(known),
            publishers._entity_v2(known, "T"),
            publishers._entity_ld(known, "T"),
        )
        for body in (document, v2, ld):
            json.dumps(body, allow_nan=False)
        assert document["value"] == v2["value"]["value"] == ld.get("value", {}).get("value") == shown


LIVE = """[live]
folder = "out"
write_every = 1
[live.stations]
path = "stations.csv"
stream = "g/{id}"
[[feed]]
kind = "replay"
source = "replay:g"
replay = { path = "g.csv" }
[[feed.mapping]]
match = "g.csv"
stream = "g/{/id}"
time = "/time"
value = [{ path = "/level", quantity = "water_level", unit = "cm", quality = { path = "/q", flags = "telemeter" } }]
"""


def test_through_a_live_twin(tmp_path: Path) -> None:
    """A danger stands through a code and a bad flag; the last value is unknown; "no value" is stored once."""
    now = time.time_ns() // SECOND
    rows = [(560, ""), (-9999, ""), (0, "!"), (560, "")]
    lines = "".join(
        f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(now - 600 + 60 * k))},7,{level},{flag}\n"
        for k, (level, flag) in enumerate([*rows[:3], rows[1]])
    )
    (tmp_path / "g.csv").write_text("time,id,level,q\n" + lines + lines, encoding="utf-8")
    (tmp_path / "stations.csv").write_text(
        "id,name,danger,longitude,latitude\n7,中央橋,5.0,139.7,35.6\n", encoding="utf-8"
    )
    (tmp_path / "live.toml").write_text(LIVE, encoding="utf-8")
    with Live(load_live(tmp_path / "live.toml")) as live:
        assert live.feeds[0].done.wait(20)  # type: ignore[attr-defined]
    with open_store(tmp_path / "out" / "history.duckdb") as store:
        history = store.history().to_pylist()
    assert [Quality(row["quality"]).name for row in history] == ["GOOD", "MISSING", "BAD", "MISSING"]
    assert np.isnan(history[3]["value"])
    assert {row["longitude"] for row in history} == {139.7}
    current = pd.read_parquet(tmp_path / "out" / "current.parquet")
    assert current[["name", "state", "quality", "stage"]].values.tolist() == [["中央橋", "unknown", 5, 4]]
    standing = json.loads((tmp_path / "out" / "alerts.geojson").read_text(encoding="utf-8"))["features"]
    assert [one["properties"]["stage"] for one in standing] == ["danger"]
