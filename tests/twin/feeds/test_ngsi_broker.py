"""Subscriptions and gaps at a broker that behaves as real ones were seen to: Orion for NGSI v2, Scorpio for NGSI-LD.

What it misses it never sends again; its times are whole seconds; it knows its subscriptions by id; a history is cut in
entities and in time.
"""

import json
import time
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

import pytest
from pydantic import ValidationError

from tests.needs import needs, needs_module
from twin.errors import InputError
from twin.feeds.http.client import FetchError
from twin.feeds.ngsi import NgsiQuery, NgsiSettings
from twin.feeds.ngsi.entities import load_entities
from twin.sensors import MemorySink, Quality, event_time_ns
from twin.store import open_store

httpx = needs_module("httpx")

ENTITIES = """
source = "ngsi:city"
[[entity]]
type = "Gauge"
place = { kind = "gml_id", attribute = "refBuilding" }
value = [{ attribute = "level", quantity = "water_level", unit = "m" }]
"""
NOW = int(time.time()) - 7200
SUBSCRIBE = {"callback": "https://twin.example.jp/ngsi", "lifetime": 3600.0}


@pytest.fixture(autouse=True)
def token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWIN_INTAKE_TOKEN", "a-token;of=enough characters")


def iso(second: float) -> str:
    return datetime.fromtimestamp(NOW + second, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Broker:
    """Both dialects over one memory of (entity, second, value); at most `per_answer` values of an attribute at once."""

    def __init__(self, *, per_answer: int = 10_000, form: str = "normalized") -> None:
        self.per_answer = per_answer
        self.form = form
        self.values: dict[str, list[tuple[float, float]]] = {}
        self.subscriptions: dict[str, dict[str, Any]] = {}
        self.seen: list[tuple[str, str]] = []
        self.has_history = True

    def add(self, entity: str, second: float, value: float) -> None:
        self.values.setdefault(entity, []).append((second, value))

    def __call__(self, asked: Any) -> tuple[int, dict[str, str], bytes]:
        self.seen.append((asked.method, asked.path))
        if "/subscriptions" in asked.path:
            return self.subscription(asked)
        if "/temporal/" in asked.path:
            return self.history(asked.query)
        found = [self.latest(one, is_ld="ngsi-ld" in asked.path) for one in sorted(self.values)]
        start = int(asked.query["offset"])
        return 200, {}, json.dumps(found[start : start + int(asked.query["limit"])]).encode()

    def latest(self, entity: str, *, is_ld: bool) -> dict[str, Any]:
        second, value = self.values[entity][-1]
        common = {"id": entity, "type": "Gauge"}
        if is_ld:
            return {**common, "modifiedAt": iso(second), "refBuilding": {"type": "Relationship", "object": "b1"},
                    "level": {"type": "Property", "value": value, "observedAt": iso(second)}}  # fmt: skip
        return {**common, "refBuilding": {"type": "Text", "value": "b1", "metadata": {}},
                "level": {"type": "Number", "value": value, "metadata": {}},
                "TimeInstant": {"type": "DateTime", "value": iso(second)}}  # fmt: skip

    def subscription(self, asked: Any) -> tuple[int, dict[str, str], bytes]:
        identity = unquote(asked.path.partition("/subscriptions")[2].lstrip("/"))
        body = json.loads(asked.body) if asked.body else None
        if asked.method == "POST":
            if any(one in json.dumps(body["notification"].get("httpCustom", "")) for one in ";="):
                return 400, {}, b'{"error": "BadRequest", "description": "forbidden characters"}'
            identity = body.get("id") or f"5f{len(self.subscriptions):022}"
            if identity in self.subscriptions:
                return 409, {}, b'{"type": "AlreadyExists"}'
            self.subscriptions[identity] = {**body, "id": identity, "status": "active"}
            return 201, {"Location": f"{asked.path}/{identity}"}, b""
        if identity and identity not in self.subscriptions:
            return 404, {}, b'{"error": "NotFound"}'
        if asked.method == "PATCH":
            self.subscriptions[identity].update(body)
            return 204, {}, b""
        if asked.method == "DELETE":
            del self.subscriptions[identity]
            return 204, {}, b""
        if identity:
            return 200, {}, json.dumps(self.subscriptions[identity]).encode()
        start, limit = int(asked.query.get("offset", 0)), int(asked.query.get("limit", 20))
        return 200, {}, json.dumps(list(self.subscriptions.values())[start : start + limit]).encode()

    def history(self, query: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        if not self.has_history:
            return 501, {}, b"no history here"
        start, end = (event_time_ns(query[name]) / 1e9 - NOW for name in ("timeAt", "endTimeAt"))
        inside = {one: [v for v in values if start <= v[0] <= end] for one, values in sorted(self.values.items())}
        chosen = [one for one, values in inside.items() if values]
        offset = int(query["offset"])
        page = {one: inside[one] for one in chosen[offset : offset + int(query["limit"])]}
        cuts = [values[self.per_answer - 1][0] for values in page.values() if len(values) > self.per_answer]
        cut = min(cuts, default=None)
        if cut is not None:
            page = {one: [v for v in values if v[0] <= cut] for one, values in page.items()}
        header = {} if cut is None else {"Content-Range": f"date-time {iso(start)}-{iso(cut)}/*"}
        document = [{"id": one, "type": "Gauge", "level": self.over_time(values)} for one, values in page.items()]
        return (200 if cut is None else 206), header, json.dumps(document).encode()

    def over_time(self, values: list[tuple[float, float]]) -> Any:
        if self.form == "temporalValues":
            return {"type": "Property", "values": [[value, iso(second)] for second, value in values]}
        return [{"type": "Property", "value": value, "observedAt": iso(second), "instanceId": f"urn:i:{k}"}
                for k, (second, value) in enumerate(values)]  # fmt: skip


def query(web: Any, broker: Broker, sink: MemorySink, **settings: Any) -> NgsiQuery:
    settings = {"type": "Gauge", "version": "ld", **settings}
    return NgsiQuery(NgsiSettings(url=web(broker).url, **settings), load_entities(ENTITIES), sink=sink)


def stored(sink: MemorySink) -> list[tuple[str, int, float, str]]:
    with open_store(None) as store:
        store.append(sink.readings)
        table = store.history().to_pylist()
    return [(row["stream"].partition("/")[0], round(row["event_time"].timestamp()) - NOW, row["value"],
             row["place_id"]) for row in table]  # fmt: skip


# Subscriptions


@pytest.mark.parametrize("version", ["v2", "ld"])
def test_a_subscription_is_created_once_found_and_renewed(web: Any, version: str) -> None:
    broker, sink = Broker(), MemorySink()
    broker.subscriptions["other"] = {"id": "other", "description": "somebody else's", "status": "active"}
    feeds = [query(web, broker, sink, version=version, subscribe=SUBSCRIBE) for _ in range(3)]
    for feed in feeds:  # three starts
        feed.step()
    ours = [one for one in broker.subscriptions.values() if one["id"] != "other"]
    assert len(ours) == 1
    assert [method for method, path in broker.seen if "subscriptions" in path].count("PATCH") == 0
    end = "expires" if version == "v2" else "expiresAt"
    first = ours[0][end]
    assert 3500 < event_time_ns(first) / 1e9 - time.time() <= 3600
    ours[0][end] = iso(7200 + 1200)  # two thirds of its life are over
    feeds[0].step()
    assert event_time_ns(ours[0][end]) / 1e9 - time.time() > 3500
    assert broker.subscriptions["other"] == {"id": "other", "description": "somebody else's", "status": "active"}


def test_content_of_the_subscription(web: Any) -> None:
    broker = Broker()
    query(web, broker, MemorySink(), version="v2", subscribe=SUBSCRIBE).step()
    query(web, broker, MemorySink(), version="ld", subscribe=SUBSCRIBE).step()
    v2, ld = broker.subscriptions.values()
    assert v2["subject"]["entities"] == [{"idPattern": ".*", "type": "Gauge"}]
    assert v2["notification"]["attrsFormat"] == "normalized"
    assert v2["notification"]["metadata"] == ["*", "dateModified"]
    custom = v2["notification"]["httpCustom"]
    assert custom["url"] == ld["notification"]["endpoint"]["uri"] == SUBSCRIBE["callback"]
    assert unquote(custom["headers"]["Authorization"]) == "Bearer a-token;of=enough characters"
    assert ld["notification"]["endpoint"]["receiverInfo"] == [
        {"key": "Authorization", "value": "Bearer a-token;of=enough characters"}]  # fmt: skip
    assert (ld["type"], ld["entities"]) == ("Subscription", [{"type": "Gauge"}])


@pytest.mark.parametrize("version", ["v2", "ld"])
def test_changed_settings_update_the_subscription_and_an_inactive_one_is_activated(web: Any, version: str) -> None:
    broker, sink = Broker(), MemorySink()
    query(web, broker, sink, version=version, subscribe=SUBSCRIBE).step()
    (ours,) = broker.subscriptions.values()
    ours.update({"status": "inactive"} if version == "v2" else {"status": "paused", "isActive": False})
    moved = {**SUBSCRIBE, "callback": "https://new.example.jp/ngsi"}
    query(web, broker, sink, version=version, subscribe=moved).step()
    (ours,) = broker.subscriptions.values()
    assert "https://new.example.jp/ngsi" in json.dumps(ours)
    assert ours["status"] == "active" if version == "v2" else ours["isActive"] is True


def test_a_duplicate_subscription_is_deleted(web: Any) -> None:
    broker, sink = Broker(), MemorySink()
    feed = query(web, broker, sink, version="v2", subscribe=SUBSCRIBE)
    feed.step()
    (ours,) = broker.subscriptions.values()
    broker.subscriptions["zz"] = {**ours, "id": "zz"}
    feed.step()
    assert list(broker.subscriptions) == [ours["id"]]


def test_an_unencrypted_callback_and_a_missing_token_are_refused(web: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValidationError, match="unencrypted"):
        NgsiSettings(url="http://127.0.0.1:1", subscribe={"callback": "http://twin.example.jp/ngsi"})  # type: ignore[arg-type]
    with pytest.raises(ValidationError, match="no history"):
        NgsiSettings(url="http://127.0.0.1:1", temporal="gaps")
    monkeypatch.delenv("TWIN_INTAKE_TOKEN")
    with pytest.raises(InputError, match="TWIN_INTAKE_TOKEN is not set"):
        query(web, Broker(), MemorySink(), subscribe=SUBSCRIBE)


# Gaps


def failed(broker: Broker, *, last: float, count: int, success: float | None = None) -> None:
    (ours,) = broker.subscriptions.values()
    book = {"lastFailure": iso(last), "timesFailed": count, "failsCounter": count}
    ours["notification"] |= book | ({} if success is None else {"lastSuccess": iso(success)})


def paused(sink: MemorySink, second: float) -> None:
    """As if the last query had been then."""
    sink.remember("ngsi:ngsi:city", str(int((NOW + second) * 1e9)))


@pytest.mark.parametrize("form", ["normalized", "temporalValues"])
@pytest.mark.parametrize("per_answer", [10_000, 7])
def test_a_gap_is_filled_with_the_values_between(web: Any, form: str, per_answer: int) -> None:
    broker, sink = Broker(per_answer=per_answer, form=form), MemorySink()
    for k in range(230):
        broker.add(f"g{k}", 0.0, 1.0)
    feed = query(web, broker, sink, temporal="gaps", gap_after=300.0)
    feed.step()
    for k in range(230):
        for second in range(60, 60 + (k % 5) * 600, 60):  # some say nothing, some up to 40 values
            broker.add(f"g{k}", float(second), second / 1000)
    paused(sink, 30.0)
    feed.step()
    expected = sorted((one, round(second), value, "b1") for one, values in broker.values.items()
                      for second, value in values)  # fmt: skip
    assert sorted(stored(sink)) == expected
    ((source, start, end, reason),) = sink.gaps
    assert (source, start // 10**9 - NOW) == ("ngsi:city", 30)
    assert end // 10**9 - NOW >= 7200
    assert "recovered from the broker's history" in reason


def test_without_a_history_only_the_latest_state_is_recovered(web: Any) -> None:
    broker, sink = Broker(), MemorySink()
    broker.has_history = False
    broker.add("g1", 0.0, 1.0)
    feed = query(web, broker, sink, temporal="gaps")
    feed.step()
    for second in (100.0, 200.0, 300.0):
        broker.add("g1", second, second)
    paused(sink, 30.0)
    feed.step()
    assert [row[1] for row in stored(sink)] == [0, 300]
    assert "only the latest state" in sink.gaps[0][3]
    assert "501" in sink.gaps[0][3]


def test_an_unavailable_history_is_queried_again(web: Any) -> None:
    broker, sink = Broker(), MemorySink()
    broker.add("g1", 0.0, 1.0)
    feed = query(web, broker, sink, temporal="gaps")
    feed.step()
    broker.add("g1", 100.0, 2.0)
    broker.add("g1", 200.0, 3.0)
    paused(sink, 30.0)
    history, broker.history = broker.history, lambda _: (503, {}, b"later")  # type: ignore[method-assign]
    with pytest.raises(FetchError):
        feed.step()
    assert sink.gaps == []
    broker.history = history  # type: ignore[method-assign]
    feed.step()
    assert [row[1] for row in stored(sink)] == [0, 100, 200]
    assert len(sink.gaps) == 1


def test_notifications_that_failed_are_a_gap_even_if_later_ones_arrived(web: Any) -> None:
    """The broker's book shows the last success after the failure, and to the second: what was lost is fetched."""
    broker, sink = Broker(), MemorySink()
    broker.add("g1", 0.0, 1.0)
    feed = query(web, broker, sink, temporal="gaps", subscribe=SUBSCRIBE, gap_after=1e6)
    feed.step()
    for second in (100.0, 100.4, 160.0):
        broker.add("g1", second, second)
    paused(sink, 90.0)
    failed(broker, last=100.0, count=2, success=161.0)
    feed.step()
    assert [row[1] for row in stored(sink)] == [0, 100, 100, 160]
    assert len(sink.gaps) == 1
    feed.step()  # nothing new in the book
    assert len(sink.gaps) == 1
    failed(broker, last=100.0, count=3)  # again in the same second
    feed.step()
    assert len(sink.gaps) == 2


def test_temporal_always_recovers_every_value_without_notifications(web: Any) -> None:
    broker, sink = Broker(per_answer=5), MemorySink()
    broker.add("g1", 0.0, 1.0)
    feed = query(web, broker, sink, temporal="always", gap_after=1e6)
    for start in (0, 100, 200):
        for k in range(20):
            broker.add("g1", start + 10.0 + k, float(k))
        paused(sink, float(start))
        feed.step()
    assert len(stored(sink)) == 61
    assert {row[3] for row in stored(sink)} == {"b1"}


@pytest.mark.parametrize(
    ("header", "words"),
    [({}, "without the time it ends at"), ({"Content-Range": "date-time soon"}, "without the time"),
     ({"Content-Range": "date-time 2026-11-21T11:00:00Z-2026-11-21T10:00:00Z/3"}, "ends before it begins")],
)  # fmt: skip
def test_a_history_cut_without_a_valid_range_is_an_error(web: Any, header: dict[str, str], words: str) -> None:
    broker, sink = Broker(), MemorySink()
    broker.add("g1", 0.0, 1.0)
    feed = query(web, broker, sink, temporal="gaps")
    feed.step()
    paused(sink, 30.0)
    broker.history = lambda _: (206, header, b"[]")  # type: ignore[method-assign]
    feed.step()
    assert words in sink.gaps[0][3]
    assert "only the latest state" in sink.gaps[0][3]


# From the broker to the intake


class Notifying(Broker):
    """Also sends notifications as Orion does: once, never again; it counts failures, with the time to the second."""

    def __init__(self) -> None:
        super().__init__()
        self.client = httpx.Client(timeout=5)

    def notify(self, entity: str, second: float, value: float, *, time_instant: float | None = None) -> None:
        self.add(entity, second, value)
        document = self.latest(entity, is_ld=False)
        document["TimeInstant"]["value"] = iso(second if time_instant is None else time_instant)
        for one in self.subscriptions.values():
            target = one["notification"]["httpCustom"]
            headers = {name: unquote(text) for name, text in target["headers"].items()}
            body = {"subscriptionId": one["id"], "data": [document]}
            counters = one["notification"]
            try:
                headers["Ngsiv2-AttrsFormat"] = "normalized"
                self.client.post(target["url"], json=body, headers=headers).raise_for_status()
                counters |= {"lastSuccess": iso(int(time.time()) - NOW), "failsCounter": 0}
            except httpx.HTTPError:
                count = counters.get("failsCounter", 0) + 1
                counters |= {"lastFailure": iso(int(time.time()) - NOW), "failsCounter": count}


def test_notifications_lost_during_a_pause_are_recovered(web: Any) -> None:
    """A hundred updates to a stopped receiver: all are recovered once, and the gap is recorded."""
    needs("uvicorn")
    from twin.feeds import IntakeServer, IntakeSettings

    broker, sink, entities = Notifying(), MemorySink(), load_entities(ENTITIES)
    intake = IntakeServer(IntakeSettings(port=0), sink, entities=entities)
    intake.start()
    port = intake.port
    subscribe = {"callback": f"http://127.0.0.1:{port}/ngsi", "lifetime": 3600.0}
    feed = query(web, broker, sink, version="v2", subscribe=subscribe)
    feed.mapping = entities  # one memory of last times, as where a feed and an intake share a source
    feed.step()
    for k in range(100):
        broker.notify(f"g{k}", float(k), 1.0)
    broker.notify("g0", 0.0, 1.0)  # the same again, as after an update that changed nothing
    broker.notify("g1", 500.0, 1.5, time_instant=1.0)  # a new value under the old time
    assert len(stored(sink)) == 100
    assert [r.quality for r in sink.readings if r.value == 1.5] == [Quality.STALE_TIME]
    feed.step()
    assert sink.gaps == []
    intake.stop()
    for k in range(100):
        broker.notify(f"g{k}", 1000.0 + k, 2.0)
    restarted = IntakeServer(IntakeSettings(port=port), sink, entities=entities)
    restarted.start()
    try:
        broker.notify("g7", 2000.0, 3.0)  # the first after the gap arrives: the counters show success again
        feed.step()
    finally:
        restarted.stop()
        broker.client.close()
    latest = {row[0]: row[2] for row in sorted(stored(sink), key=lambda row: row[1])}
    assert latest == {f"g{k}": 3.0 if k == 7 else 2.0 for k in range(100)}
    assert len(sink.gaps) == 1
    assert "only the latest state" in sink.gaps[0][3]
