"""Polling: conditional requests, what a server asks for, where a token may go, what goes wrong."""

import contextlib
import gzip
import json
import socket
import threading
import time
import tracemalloc
import zlib
from typing import Any

import pytest

from tests.needs import needs
from twin.errors import InputError
from twin.feeds import load_mapping
from twin.feeds.http.client import Fetcher, FetchError, ServerSettings, retry_after
from twin.feeds.http.polling import HttpPoll, Poller, PollSettings, next_wait
from twin.sensors import MemorySink, Quality

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
    assert HttpPoll(settings, MAPPING, sink=sink).step() == 2
    assert sink.readings[0].value == pytest.approx(1.52)
    assert sink.readings[1].quality == Quality.MISSING  # an empty cell
    assert [letter.reason for letter in sink.rejected] == ["line 4: row has 1 columns, the header has 3"]


def test_files_named_by_their_time(web: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file of ten minutes is read once, those of a pause afterwards, and one that never was is a gap."""
    clock = [1_795_255_200.0]  # 2026-11-21 19:00 in Japan
    monkeypatch.setattr(time, "time", lambda: clock[0])
    monkeypatch.setattr(time, "time_ns", lambda: int(clock[0] * 1e9))

    def answer(asked: Any) -> tuple[int, dict[str, str], bytes]:
        return (404, {}, b"") if asked.path[-9:-5] in missing else (200, {}, b'{"g1": {"v": 1.0}}')

    missing = {"1920"}
    server, sink = web(answer), MemorySink()
    mapping = load_mapping("""
source = "http:map"
[[mapping]]
match = "{stamp}.json"
items = "/{gauge}"
stream = "{/gauge}"
time = "{stamp}"
time_zone = "Asia/Tokyo"
value = [{ path = "/v", quantity = "water_level", unit = "m" }]
""")
    settings = PollSettings(url=server.url + "/{time:%Y%m%d%H%M}.json", topic="{time:%Y%m%d%H%M}.json", step=600.0,
                            behind=60.0, time_zone="Asia/Tokyo")  # fmt: skip
    poll = HttpPoll(settings, mapping, sink=sink)
    assert poll.step() == 1  # 18:50: that of 19:00 is a minute behind
    clock[0] += 2400.0
    assert poll.step() == 4
    asked = [request.path[-9:-5] for request in server.asked]
    assert asked == ["1850", "1850", "1900", "1910", "1920", "1930"]
    minutes = sorted({(reading.event_time // 10**9 - 1_795_255_200) // 60 for reading in sink.readings})
    assert minutes == [-10, 0, 10, 30]
    assert [(start // 10**9 - 1_795_255_200, end // 10**9 - 1_795_255_200) for _, start, end, _ in sink.gaps] == [
        (1200, 1800)
    ]
    clock[0] += 600.0
    missing.add("1940")  # the latest is not there yet: asked for again, without pauses that grow
    assert (poll.step(), "answers 404" in poll.problem) == (1, True)
    missing.discard("1940")
    assert (poll.step(), poll.problem) == (2, "")


def test_new_entries_of_an_atom_feed_are_read_once(web: Any) -> None:
    feed = """<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>"""
    entry = """<entry><title>t</title><link type="application/xml" href="{}/data/{}"/></entry>"""
    names = ["2_LEVEL_1.json", "1_LEVEL_1.json", "1_OTHER_1.json"]

    def answer(asked: Any) -> tuple[int, dict[str, str], bytes]:
        if asked.path == "/feed.xml":
            return 200, {}, feed.format("".join(entry.format(server.url, name) for name in names)).encode()
        second = asked.path.rpartition("/")[2][0]
        return 200, {}, f'{{"time": "2026-11-21T10:00:0{second}Z", "level": 100}}'.encode()

    server, sink = web(answer), MemorySink()
    mapping = load_mapping("""
source = "http:feed"
[[mapping]]
match = "#"
stream = "g"
time = "/time"
value = [{ path = "/level", quantity = "water_level", unit = "cm" }]
""")
    settings = PollSettings(url=server.url + "/feed.xml", form="atom", entries=("LEVEL",))
    assert HttpPoll(settings, mapping, sink=sink).step() == 2
    names.insert(0, "3_LEVEL_1.json")
    assert HttpPoll(settings, mapping, sink=sink).step() == 1  # after a restart
    assert [reading.event_time // 10**9 % 10 for reading in sink.readings] == [1, 2, 3]  # the oldest first
    assert [asked.path for asked in server.asked].count("/data/1_LEVEL_1.json") == 1


@pytest.mark.parametrize(
    ("settings", "words"),
    [({"url": "http://a/{time:%Y}"}, "step"), ({"url": "http://a/b", "step": 60.0}, "time_zone"),
     ({"url": "http://a/b", "form": "atom"}, "entries"),
     ({"url": "http://a/b", "topic": "{time:%Y}", "step": 60.0, "time_zone": "+09:00"}, "url has none")],
)  # fmt: skip
def test_addresses_with_times_are_checked(settings: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        PollSettings(**settings)


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


# Answers that do not end, or unfold


def test_a_small_answer_cannot_unfold_in_memory(web: Any) -> None:
    """64 MB in 64 kB: refused after the allowed bytes, with no more than a few pieces in memory."""
    bomb = gzip.compress(bytes(1 << 26), 6)
    server = web(lambda _: (200, {"Content-Encoding": "gzip"}, bomb))
    tracemalloc.start()
    try:
        settings = ServerSettings(url=server.url, max_bytes=1_000_000)
        with Fetcher(settings) as fetcher, pytest.raises(FetchError, match="more than 1000000 bytes"):
            fetcher.get()
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(("encoding", "body", "words"), [
    ("br", b"x", "encoded as 'br'"), ("gzip, gzip", b"x", "expected gzip or deflate"),
    ("gzip", b"not gzip", "cannot be decompressed"), ("gzip", gzip.compress(b"level" * 100)[:-9], "cut short"),
])  # fmt: skip
def test_content_that_is_not_as_encoded_is_refused(web: Any, encoding: str, body: bytes, words: str) -> None:
    server = web(lambda _: (200, {"Content-Encoding": encoding}, body))
    with Fetcher(ServerSettings(url=server.url)) as fetcher, pytest.raises(FetchError, match=words):
        fetcher.get()


def test_content_is_decoded_in_every_accepted_form(web: Any) -> None:
    body = b"level 5.1 " * 100_000
    raw = zlib.compressobj(wbits=-15)
    packed = gzip.compress(body)
    forms = [("gzip", packed), ("x-gzip", packed), ("identity", body), ("deflate", zlib.compress(body)),
             ("deflate", raw.compress(body) + raw.flush())]  # fmt: skip
    for encoding, content in forms:
        server = web(lambda _, e=encoding, c=content: (200, {"Content-Encoding": e}, c))
        with Fetcher(ServerSettings(url=server.url)) as fetcher:
            assert fetcher.get().body == body


def test_an_answer_that_never_ends_is_a_problem() -> None:
    """A byte now and then keeps every wait short: only the time of the whole answer ends it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def drip() -> None:
            connection, _ = listener.accept()
            with connection, contextlib.suppress(OSError):
                connection.recv(4096)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                for _ in range(200):
                    connection.sendall(b" ")
                    time.sleep(0.02)

        threading.Thread(target=drip, daemon=True).start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with Fetcher(ServerSettings(url=url, answer_timeout=0.2)) as fetcher:
            with pytest.raises(FetchError, match=r"not complete after 0\.2 s"):
                fetcher.get()
            assert fetcher.problem == ""
            fetcher._asked = time.monotonic() - 31.0  # a head that never ends: seen from outside
            assert "no complete answer for 31 s" in fetcher.problem
