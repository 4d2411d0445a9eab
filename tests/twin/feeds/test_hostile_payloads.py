"""The archive of hostile payloads at every reader: each is read or refused with a reason, quickly, and is stored."""

import asyncio
import io
import math
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.mqtt_gauges import settings_for
from tests.needs import needs_module
from tests.twin.feeds.hostile_payloads import archive, hostile_payloads
from twin.errors import InputError
from twin.feeds import load_mapping, observations_from_tables
from twin.feeds.http.intake import intake_app
from twin.feeds.mapping import Mapping, Outcome
from twin.feeds.mqtt import MqttFeed
from twin.feeds.mqtt.wire import Message
from twin.feeds.nats.batch_messages import decode_batch, decode_gap, encode_batch
from twin.feeds.ngsi.entities import load_entities
from twin.sensors import MemorySink, Quality
from twin.store import DuckDbStore, Spool, drain

httpx = needs_module("httpx")

NOW = 1_795_262_400 * 10**9
TOKEN = "a-token-of-some-length"


def feed_mapping(rule: str, value: str = 'path = "/v"') -> Mapping:
    return load_mapping(f"""
source = "test:hostile"
[[mapping]]
match = "gauge/{{name}}"
{rule}
value = [{{ {value}, quantity = "water_level", unit = "m" }}]
""")


READERS: dict[str, Mapping] = {
    "json": feed_mapping('stream = "g"\ntime = "/t"'),
    "everything from the payload": feed_mapping(
        'stream = "g/{/id}"\ntime = "/t"\nnative_id = "/id"\nplace = { kind = "gml_id", path = "/id" }',
        'path = "/v", unit_path = "/u"',
    ),
    "epoch": feed_mapping('stream = "g"\ntime = "/t"\nepoch_unit = "s"'),
    "local time": feed_mapping('stream = "g"\ntime = "/t"\ntime_zone = "Asia/Tokyo"'),
    "items": feed_mapping('stream = "g"\ntime = "/t"\nitems = "/data"'),
    "arrival": feed_mapping('stream = "g"\ntime = "arrival"'),
    "ultralight": feed_mapping('stream = "g"\nform = "ultralight"\ntime = "arrival"'),
    "plain": feed_mapping('stream = "g"\nform = "plain"\ntime = "arrival"', 'path = ""'),
    "entities": load_entities(
        'source = "test:hostile"\n[[entity]]\nvalue = [{ attribute = "v", quantity = "water_level", unit = "m" }]\n'
    ),
    "observations": observations_from_tables(
        {"source": "test:hostile", "datastream": [{"id": "*", "quantity": "water_level", "unit": "m"}]}
    ),
}
PAYLOADS = hostile_payloads()
EMPTY = {"entity-context"}


def outcomes(mapping: Mapping) -> dict[str, Outcome]:
    found = {}
    for name, payload in PAYLOADS.items():
        outcome, start = Outcome([], []), time.process_time()
        mapping.read_into(outcome, f"gauge/{name}", payload, NOW)
        assert time.process_time() - start < 2.0, name
        found[name] = outcome
    return found


def test_the_archive_is_whole_and_the_same_every_time() -> None:
    packed = archive(PAYLOADS)
    assert packed == archive(hostile_payloads())
    with zipfile.ZipFile(io.BytesIO(packed)) as file:
        assert {name.removesuffix(".bin"): file.read(name) for name in file.namelist()} == PAYLOADS
    assert len(PAYLOADS) > 150


@pytest.mark.parametrize("reader", READERS)
def test_each_is_read_or_refused(reader: str) -> None:
    """No exception, no payload without a word, no number that is none, and every reason a person can read."""
    for name, (readings, rejected) in outcomes(READERS[reader]).items():
        assert readings or rejected, name
        for one in readings:
            assert math.isfinite(one.value) != (one.quality == Quality.MISSING), name
            assert -500.0 <= one.value <= 9000.0 or one.quality in (Quality.MISSING, Quality.BAD), name
            assert 0 < one.event_time <= NOW + 300 * 10**9, name
            assert "\0" not in one.stream + one.place_id + one.native_id, name
        for letter in rejected:
            assert len(letter.reason) <= 1000, name
            assert letter.reason.encode(), name  # no surrogate
        assert sum(len(letter.raw) for letter in rejected) <= 6 * max(len(PAYLOADS[name]), 1), name


def test_all_can_be_stored(tmp_path: Path) -> None:
    with Spool(tmp_path / "spool.sqlite") as spool, DuckDbStore(None, threads=1) as store:
        n = 0
        for reader, mapping in READERS.items():
            for readings, rejected in outcomes(mapping).values():
                readings = [one._replace(source=reader) for one in readings]
                packed = decode_batch(encode_batch(readings, rejected))  # forwarded by a log, they are the same
                assert repr(packed) == repr((readings, rejected))
                spool.append(readings, rejected)
                n += len(rejected)
        drain(spool, store, release=False)
        assert store.counts()["readings"] > 50
        assert len(spool.rejected(limit=10_000)) == n


def test_as_messages_of_a_broker() -> None:
    """As topics, too: a message is acknowledged once what became of it is durable."""
    sink = MemorySink()
    feed = MqttFeed(settings_for(1), READERS["json"], sink=sink)
    messages = [Message(payload[:60_000] or b"x", b"\0\1", payload, 0, bool(k % 2)) for k, payload in
                enumerate(PAYLOADS.values())]  # fmt: skip
    feed.take(messages)
    assert feed.n_open == len(messages)
    assert len(feed.acknowledgements()) == 4 * len(messages)
    assert len(sink.rejected) + len(sink.readings) + feed.counts.repeated >= len(messages)


def test_at_the_intake() -> None:
    sink = MemorySink()
    app = intake_app(sink, token=TOKEN, mapping=READERS["json"], entities=READERS["entities"])  # type: ignore[arg-type]

    async def run() -> list[int]:
        found = []
        headers = {"Authorization": f"Bearer {TOKEN}"}
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://twin") as client:
            for name, payload in PAYLOADS.items():
                for path in (f"/readings/gauge/{name}", "/ngsi"):
                    found.append((await client.post(path, content=payload, headers=headers)).status_code)
                lines = {**headers, "Content-Type": "application/x-ndjson"}
                found.append((await client.post(f"/readings/gauge/{name}", content=payload, headers=lines)).status_code)
        return found

    assert set(asyncio.run(run())) == {204, 413}
    assert len(sink.rejected) > 300


def test_as_batches_of_a_log() -> None:
    for name, payload in PAYLOADS.items():
        for read in (decode_batch, decode_gap):
            try:
                found: Any = read(payload)
            except InputError:
                continue
            raise AssertionError(f"{name} is read as {found!r}")
