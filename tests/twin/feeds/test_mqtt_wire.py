"""MQTT on the wire: against the packets in the standard's own text, and cut at any byte."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twin.feeds.mqtt import wire


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
