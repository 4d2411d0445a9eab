"""MQTT on the wire: against the packets in the standard's own text, and cut at any byte."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twin.feeds.mqtt import wire
from twin.feeds.mqtt.websocket_frames import WebSocketFrames, opening, read_opening


def publish(topic: bytes, payload: bytes, mid: int | None) -> bytes:
    """A PUBLISH as MQTT 3.1.1 section 3.3 lays it out."""
    body = struct.pack(">H", len(topic)) + topic + (b"" if mid is None else struct.pack(">H", mid)) + payload
    length, digits = len(body), b""
    while True:  # section 2.2.3, its pseudo-code
        digit, length = length % 128, length // 128
        digits += bytes([digit | 128 if length else digit])
        if not length:
            return bytes([0x30 if mid is None else 0x32]) + digits + body


def test_connect_is_the_figure_of_the_standard() -> None:
    """Section 3.1.2: MQTT, level 4, user name and password flags, no clean session, keep alive 10."""
    packet = wire.connect("c", 10, "u", "p")
    assert packet == b"\x10\x13\x00\x04MQTT\x04\xc0\x00\x0a\x00\x01c\x00\x01u\x00\x01p"
    assert wire.connect("c", 10, None, None)[9] == 0


def test_subscribe_is_the_figure_of_the_standard() -> None:
    """Section 3.8: packet 10, "a/b" at QoS 1."""
    assert wire.subscribe(10, ("a/b",)) == b"\x82\x08\x00\x0a\x00\x03a/b\x01"


MESSAGES = st.lists(
    st.tuples(st.binary(min_size=1, max_size=20), st.binary(max_size=300), st.none() | st.integers(1, 65535)),
    max_size=8,
)


@given(MESSAGES, st.integers(1, 64))
def test_cut_anywhere_gives_the_same_messages(messages: list[tuple[bytes, bytes, int | None]], piece: int) -> None:
    stream = b"".join(publish(*message) + b"\xd0\x00" for message in messages)
    found, others, rest = [], [], b""
    for start in range(0, len(stream), piece):
        buffer = rest + stream[start : start + piece]
        packets = wire.split(buffer, longest=10_000)
        rest = buffer[packets.used :]
        found += packets.messages
        others += packets.others
    assert rest == b""
    mids = [b"" if mid is None else struct.pack(">H", mid) for _, _, mid in messages]
    assert found == [wire.Message(topic, mid, payload, 0, False) for (topic, payload, _), mid in zip(messages, mids)]
    assert others == [(0xD0, b"")] * len(messages)


def test_too_long_is_cut_and_the_next_is_read() -> None:
    long, after = publish(b"t", b"x" * 5000, 1), publish(b"t", b"y", 2)
    first = wire.split(long[:2000], longest=1000)
    assert [(m.mid, len(m.payload), m.cut) for m in first.messages] == [(b"\x00\x01", 1000 - 5, 4005)]
    rest = long[2000:]
    assert first.skip == len(rest)
    assert wire.split((rest + after)[first.skip :], longest=1000).messages[0].payload == b"y"


@pytest.mark.parametrize("stream", [b"\x30\xff\xff\xff\xff\x01", b"\x32\x03\x00\x05a", b"\x34\x05\x00\x01a\x00\x01",
                                    b"\x30\x01\x00"])  # fmt: skip
def test_not_mqtt(stream: bytes) -> None:
    with pytest.raises(wire.ProtocolError):
        wire.split(stream, longest=1000)


@given(st.binary(max_size=200))
def test_any_bytes_end_or_are_refused(stream: bytes) -> None:
    try:
        packets = wire.split(stream, longest=50)
    except wire.ProtocolError:
        return
    assert packets.used <= len(stream)


# Version 5


def publish_5(topic: bytes, payload: bytes, mid: int | None, properties: bytes) -> bytes:
    """A PUBLISH as MQTT 5 section 3.3 lays it out; properties shorter than 128 bytes."""
    body = struct.pack(">H", len(topic)) + topic + (b"" if mid is None else struct.pack(">H", mid))
    body += bytes([len(properties)]) + properties + payload
    assert len(body) < 16_384
    return bytes([0x30 if mid is None else 0x32, len(body) & 127 | 128, len(body) >> 7]) + body


def test_packets_of_version_5_are_those_of_the_standard() -> None:
    """Sections 3.1, 3.8 and 3.10: a session that never expires (property 17), retain handling 1, QoS 1."""
    packet = wire.connect("c", 10, "u", "p", level=5, will=wire.Will("w", b"off"))
    assert packet == (
        b"\x10\x22\x00\x04MQTT\x05\xec\x00\x0a\x05\x11\xff\xff\xff\xff\x00\x01c"  # header, properties, client
        b"\x00\x00\x01w\x00\x03off\x00\x01u\x00\x01p"  # will with its properties, user, password
    )
    assert wire.subscribe(10, ("a/b",), level=5) == b"\x82\x09\x00\x0a\x00\x00\x03a/b\x11"
    assert wire.unsubscribe(10, ("a/b",), level=5) == b"\xa2\x08\x00\x0a\x00\x00\x03a/b"


MESSAGES_5 = st.lists(
    st.tuples(
        st.binary(min_size=1, max_size=20), st.binary(max_size=300), st.none() | st.integers(1, 65535),
        st.binary(max_size=100),
    ),
    max_size=6,
)  # fmt: skip


@given(MESSAGES_5, st.integers(1, 64))
def test_version_5_cut_anywhere_gives_the_same_messages(
    messages: list[tuple[bytes, bytes, int | None, bytes]], piece: int
) -> None:
    stream = b"".join(publish_5(*message) for message in messages)
    found, rest = [], b""
    for start in range(0, len(stream), piece):
        buffer = rest + stream[start : start + piece]
        packets = wire.split(buffer, longest=10_000, level=5)
        rest = buffer[packets.used :]
        found += packets.messages
    assert [(m.topic, m.payload) for m in found] == [(topic, payload) for topic, payload, _, _ in messages]


def test_properties_longer_than_what_is_taken_do_not_stop_the_connection() -> None:
    long = b"\x32\xff\x7f" + b"\x00\x01t\x00\x01" + b"\xf0\x7e" + b"\x26" * 16_000  # 16 kB of properties
    (message,) = wire.split(long[:5000], longest=1000, level=5).messages
    assert (message.topic, message.payload) == (b"t", b"")
    assert message.cut > 0


@given(st.binary(max_size=200))
def test_any_bytes_of_version_5_end_or_are_refused(stream: bytes) -> None:
    for read in (lambda: wire.split(stream, longest=50, level=5), lambda: wire.connack_properties(stream)):
        try:
            read()
        except wire.ProtocolError:
            continue


# WebSocket


def test_the_opening_is_the_example_of_the_standard(monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 6455 section 1.3: this nonce is accepted by this text."""
    monkeypatch.setattr("twin.feeds.mqtt.websocket_frames.os.urandom", lambda n: b"the sample nonce")
    request, accept = opening("h", 80, "/mqtt")
    assert b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" in request
    assert accept == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="


def answer_of(*answer: bytes) -> "tuple[list[bytes], bytes]":
    parts = list(answer)
    return parts, read_opening(lambda _: parts.pop(0) if parts else b"", "key")


GOOD = b"HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: key\r\nSec-WebSocket-Protocol: mqtt\r\n\r\n"


def test_the_answer_to_the_opening() -> None:
    assert answer_of(GOOD[:20], GOOD[20:] + b"after")[1] == b"after"
    for wrong in (GOOD.replace(b"101", b"200"), GOOD.replace(b": key", b": other"), GOOD.replace(b"mqtt", b"chat"),
                  b"x" * 20_000):  # fmt: skip
        with pytest.raises(wire.ProtocolError):
            answer_of(wrong)
    with pytest.raises(ConnectionError):
        answer_of(GOOD[:-1])


def test_frames_are_the_examples_of_the_standard(monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 6455 section 5.7: a ping and its masked pong, 256 bytes and 64 KiB in one frame, fragments."""
    frames = WebSocketFrames()
    monkeypatch.setattr("twin.feeds.mqtt.websocket_frames.os.urandom", lambda n: b"\x37\xfa\x21\x3d")
    assert frames.decode(b"\x89\x05Hello") == b""
    assert frames.replies == b"\x8a\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58"
    assert frames.decode(b"\x82\x7e\x01\x00" + b"x" * 256) == b"x" * 256
    assert frames.decode(b"\x82\x7f\x00\x00\x00\x00\x00\x01\x00\x00" + b"y" * 65_536) == b"y" * 65_536
    assert frames.decode(b"\x02\x03Hel\x89\x00\x80\x02lo") == b"Hello"
    for wrong in (b"\x82\x85", b"\x81\x05", b"\xc2\x01", b"\x89\x7e", b"\x83\x00"):  # masked, text, reserved, too long
        with pytest.raises(wire.ProtocolError):
            WebSocketFrames().decode(wrong)
    with pytest.raises(ConnectionError, match="1001"):
        frames.decode(b"\x88\x02\x03\xe9")


@given(st.lists(st.binary(max_size=300), max_size=6), st.integers(1, 50))
def test_frames_cut_anywhere(parts: list[bytes], piece: int) -> None:
    stream = b"".join(b"\x82" + (bytes([len(p)]) if len(p) < 126 else b"\x7e" + struct.pack(">H", len(p))) + p
                      for p in parts)  # fmt: skip
    frames = WebSocketFrames()
    found = b"".join(frames.decode(stream[at : at + piece]) for at in range(0, len(stream), piece))
    assert found == b"".join(parts)


@given(st.binary(max_size=70_000))
def test_a_masked_frame_is_unmasked_by_its_key(data: bytes) -> None:
    frame = WebSocketFrames().encode(data)
    if data:
        key, masked = frame[-len(data) - 4 : -len(data)], frame[-len(data) :]
        assert bytes(byte ^ key[k % 4] for k, byte in enumerate(masked[:500])) == data[:500]
    else:
        assert frame == b""
