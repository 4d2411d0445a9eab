"""MQTT 3.1.1 packets, the part a durable subscriber needs.

A general client calls back once per message, which costs more than all other steps of receiving a reading. Here one
call splits the bytes of a socket read into messages, and one write acknowledges all messages of a commit.

References
----------
OASIS (2014), MQTT Version 3.1.1.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

__all__ = ["CONNACK", "PINGRESP", "REFUSALS", "SUBACK", "Message", "Packets", "ProtocolError", "connect", "disconnect",
           "ping", "puback", "split", "subscribe"]  # fmt: skip

CONNACK, SUBACK, PINGRESP = 0x20, 0x90, 0xD0
_PUBLISH = 0x30

REFUSALS = {
    1: "it does not support MQTT 3.1.1",
    2: "it does not accept this client_id",
    3: "it is not available",
    4: "the user name or password is wrong",
    5: "this client is not authorised",
}
"""Why a broker refuses a connection, by its return code."""


class ProtocolError(Exception):
    """The broker sent bytes that are not MQTT 3.1.1."""


class Message(NamedTuple):
    """A message; `mid` is its two-byte packet identifier, b"" at QoS 0; `cut` bytes at its end were left out."""

    topic: bytes
    mid: bytes
    payload: bytes
    cut: int


class Packets(NamedTuple):
    """What `split` found.

    messages : list of Message
    others : list of (type, body)
        CONNACK, SUBACK, PINGRESP.
    used : int
        Bytes consumed; the rest is an incomplete packet.
    skip : int
        Bytes still to come of a packet that was too long and has been returned cut.
    """

    messages: list[Message]
    others: list[tuple[int, bytes]]
    used: int
    skip: int


def split(buffer: bytes, *, longest: int) -> Packets:
    """Split bytes into packets.

    longest : int
        A longer packet is cut to this number of bytes; `skip` is the number of bytes to discard next.

    Raises
    ------
    ProtocolError
        The bytes are not MQTT 3.1.1, or a message is at QoS 2.

    Examples
    --------
    >>> packets = split(b"\\x32\\x06\\x00\\x01a\\x00\\x07x" + b"\\xd0\\x00" + b"\\x30", longest=1000)
    >>> packets.messages
    [Message(topic=b'a', mid=b'\\x00\\x07', payload=b'x', cut=0)]
    >>> packets.others, packets.used
    ([(208, b'')], 10)
    """
    messages: list[Message] = []
    others: list[tuple[int, bytes]] = []
    at, end = 0, len(buffer)
    while end - at >= 2:
        first, length, head = buffer[at], buffer[at + 1], at + 2
        if length > 127:
            length, head = _long_length(buffer, at + 1)
            if head < 0:
                break
        stop = head + length
        if stop > end:
            if length <= longest or end - head < longest:
                break
            messages.append(_message(first, buffer, head, head + longest, length - longest))
            return Packets(messages, others, end, stop - end)
        if first & 0xF0 == _PUBLISH:
            messages.append(_message(first, buffer, head, stop, 0))
        else:
            others.append((first, buffer[head:stop]))
        at = stop
    return Packets(messages, others, at, 0)


def _long_length(buffer: bytes, at: int) -> tuple[int, int]:
    """A length of two to four bytes and the position after it; -1 where more bytes are needed."""
    length, shift = 0, 0
    for place in range(at, at + 4):
        if place >= len(buffer):
            return 0, -1
        length |= (buffer[place] & 127) << shift
        if buffer[place] < 128:
            return length, place + 1
        shift += 7
    raise ProtocolError("a packet's length has more than four bytes")


def _message(first: int, buffer: bytes, head: int, stop: int, cut: int) -> Message:
    if first & 0xF0 != _PUBLISH or stop - head < 2:
        raise ProtocolError(f"a packet of type {first:#x} with {stop - head + cut} bytes")
    topic_end = head + 2 + (buffer[head] << 8 | buffer[head + 1])
    body = topic_end + 2 if first & 6 else topic_end
    if body > stop or first & 6 == 6 or first & 4:
        raise ProtocolError("a message without its packet identifier, or at QoS 2, which was not subscribed")
    return tuple.__new__(Message, (buffer[head + 2 : topic_end], buffer[topic_end:body], buffer[body:stop], cut))


def puback(mids: list[bytes]) -> bytes:
    """PUBACK packets of messages, by their packet identifiers.

    >>> puback([b"\\x00\\x07", b"\\x01\\x00"]).hex(" ")
    '40 02 00 07 40 02 01 00'
    """
    return b"\x40\x02" + b"\x40\x02".join(mids) if mids else b""


def _packet(first: int, body: bytes) -> bytes:
    length, digits = len(body), bytearray()
    while True:
        length, digit = length >> 7, length & 127
        digits.append(digit | (128 if length else 0))
        if not length:
            return bytes([first]) + bytes(digits) + body


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack(">H", len(data)) + data


def connect(client_id: str, keepalive: int, username: str | None, password: str | None) -> bytes:
    """CONNECT packet for the persistent session of a client."""
    flags = (0x80 if username is not None else 0) | (0x40 if password is not None else 0)
    body = _text("MQTT") + bytes([4, flags]) + struct.pack(">H", keepalive) + _text(client_id)
    for text in (username, password):
        body += _text(text) if text is not None else b""
    return _packet(0x10, body)


def subscribe(number: int, topics: tuple[str, ...]) -> bytes:
    """SUBSCRIBE packet, QoS 1."""
    return _packet(0x82, struct.pack(">H", number) + b"".join(_text(topic) + b"\x01" for topic in topics))


def ping() -> bytes:
    """PINGREQ packet."""
    return b"\xc0\x00"


def disconnect() -> bytes:
    """DISCONNECT packet; the session stays at the broker."""
    return b"\xe0\x00"
