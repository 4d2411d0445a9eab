"""Polling: conditional requests, what a server asks for, where a token may go, what goes wrong."""

import json
import time
from typing import Any

import pytest

from tests.needs import needs
from twin.errors import InputError
from twin.feeds import load_mapping
from twin.feeds.http.client import Fetcher, FetchError, ServerSettings, retry_after
from twin.feeds.http.polling import HttpPoll, Poller, PollSettings, next_wait
from twin.sensors import MemorySink

needs("httpx")

MAPPING = load_mapping("""
source = "http:city"
[[mapping]]
match = "levels"
items = "/gauges"
stream = "all"
time = "/t"
native_id = "/id"
value = [{ path = "/v", quantity = "water_level", unit = "m" }]
[[mapping]]
match = "rows"
stream = "rows"
time = "/time"
value = [{ path = "/level", quantity = "water_level", unit = "cm" }]
""")
GAUGES = {"gauges": [{"t": "2026-11-21T10:00:00Z", "id": k, "v": k / 10} for k in range(3)]}


def test_unchanged_answers_are_not_read_again(web: Any) -> None:
    def answer(asked: Any) -> tuple[int, dict[str, str], bytes]:
        if asked.headers.get("If-None-Match") == '"1"':
            return 304, {}, b""
        return 200, {"ETag": '"1"', "Last-Modified": "Sat, 21 Nov 2026 10:00:00 GMT"}, json.dumps(GAUGES).encode()

    server, sink = web(answer), MemorySink()
    poll = HttpPoll(PollSettings(url=server.url + "/x", topic="levels"), MAPPING, sink=sink)
    assert [poll.step(), poll.step()] == [3, 0]
    again = HttpPoll(PollSettings(url=server.url + "/x", topic="levels"), MAPPING, sink=sink)  # after a restart
    assert again.step() == 0
    assert server.asked[2].headers["If-Modified-Since"] == "Sat, 21 Nov 2026 10:00:00 GMT"
    assert len(sink.readings) == 3


def test_csv(web: Any) -> None:
    body = "time,level,name\n2026-11-21T19:00:00+09:00,152,安倍川\n2026-11-21T19:10:00+09:00,,\ntorn\n".encode("cp932")
    server, sink = web(lambda _: (200, {}, body)), MemorySink()
    settings = PollSettings(url=server.url, topic="rows", form="csv", encoding="cp932")
    assert HttpPoll(settings, MAPPING, sink=sink).step() == 1
    assert sink.readings[0].value == pytest.approx(1.52)
    assert len(sink.rejected) == 2


def test_a_token_goes_to_its_own_server_only(web: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWIN_TEST_TOKEN", "secret-token")
    other = web(lambda _: (200, {}, b"{}"))
    server = web(lambda asked: (302, {"Location": other.url + "/steal"}, b""))
    settings = ServerSettings(url=server.url + "/a?key=secret-key", token_env="TWIN_TEST_TOKEN")
    with Fetcher(settings) as fetcher, pytest.raises(FetchError, match="another server") as caught:
        fetcher.get()
    assert other.asked == []
    assert server.asked[0].headers["Authorization"] == "Bearer secret-token"
    assert "secret" not in str(caught.value)
    assert "secret-token" not in repr(settings)
    monkeypatch.delenv("TWIN_TEST_TOKEN")
    with pytest.raises(InputError, match="TWIN_TEST_TOKEN is not set"):
        Fetcher(settings)


def test_a_redirect_on_the_same_server_is_followed_and_a_circle_is_not(web: Any) -> None:
    def answer(asked: Any) -> tuple[int, dict[str, str], bytes]:
        if asked.path == "/a":
            return 302, {"Location": "/b"}, b""
        return (200, {}, b"found") if asked.path == "/b" else (302, {"Location": asked.path}, b"")

    server = web(answer)
    with Fetcher(ServerSettings(url=server.url)) as fetcher:
        assert fetcher.get("a").body == b"found"
        with pytest.raises(FetchError, match="redirects more than"):
            fetcher.get("c")


def test_too_large_refused_and_unavailable(web: Any) -> None:
    def answer(asked: Any) -> tuple[int, dict[str, str], bytes]:
        return (429, {"Retry-After": "7"}, b"slow") if asked.path == "/busy" else (200, {}, b"x" * 5000)

    server = web(answer)
    with Fetcher(ServerSettings(url=server.url, max_bytes=1000)) as fetcher:
        with pytest.raises(FetchError, match="more than 1000 bytes"):
            fetcher.get("large")
        with pytest.raises(FetchError, match="answers 429") as caught:
            fetcher.get("busy")
        assert (caught.value.status, caught.value.wait) == (429, 7.0)
    server.close()
    away = Fetcher(ServerSettings(url=server.url, timeout=2.0))
    with away, pytest.raises(FetchError, match="ConnectError"):
        away.get("gone")


@pytest.mark.parametrize("url", ["ftp://x/y", "x", "https://user:word@host/"])
def test_addresses_refused(url: str) -> None:
    with pytest.raises(ValueError, match="url"):
        ServerSettings(url=url)


def test_waits() -> None:
    """Doubling from `every`, never beyond a quarter of an hour (and its jitter), and as long as was asked for."""
    low, high = (lambda a, b: a), (lambda a, b: b)
    for failures in range(1, 12):
        assert next_wait(60.0, failures, retry_after=None, uniform=low) == pytest.approx(
            0.75 * min(60 * 2**failures, 900)
        )
        assert next_wait(60.0, failures, retry_after=None, uniform=high) == pytest.approx(
            1.25 * min(60 * 2**failures, 900)
        )
    assert next_wait(3600.0, 3, retry_after=None, uniform=low) == pytest.approx(2700.0)
    assert retry_after("99999999", 0.0) == 3600.0
    assert retry_after("-5", 0.0) is None


def test_a_poller_survives_failures() -> None:
    steps = iter([FetchError("away"), OSError("broken"), None, None])
    done: list[int] = []

    def step() -> None:
        found = next(steps, None)
        if found is not None:
            raise found
        done.append(1)

    poller = Poller("test", 0.001, step)
    poller.start()
    deadline = time.monotonic() + 10
    while len(done) < 2 and time.monotonic() < deadline:
        time.sleep(0.005)
    poller.stop()
    assert len(done) >= 2
    assert poller.problem == ""
