"""MQTT packets of versions 3.1.1 and 5, the part a durable subscriber needs.

A general client calls back once per message, which costs more than all other steps of receiving a reading. Here one
call splits the bytes of a socket read into messages, and one write acknowledges all messages of a commit.

`level` is the protocol level of a connection: 4 is version 3.1.1, 5 is version 5, whose packets have properties, too.
No topic aliases are offered, so that a broker of version 5 names the topic in every message.

References
----------
OASIS (2014), MQTT Version 3.1.1. OASIS (2019), MQTT Version 5.0.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["CONNACK", "DISCONNECT", "MAXIMUM_QOS", "NEVER", "PINGRESP", "PUBACK", "REASONS", "REFUSALS",
           "SERVER_KEEP_ALIVE", "SESSION_EXPIRY", "SUBACK", "UNSUBACK", "Message", "Packets", "ProtocolError", "Will",
           "after_properties", "connack_properties", "connect", "disconnect", "ping", "puback", "publish", "split",
           "subscribe", "unsubscribe"]  # fmt: skip

CONNACK, PUBACK, SUBACK, UNSUBACK, PINGRESP, DISCONNECT = 0x20, 0x40, 0x90, 0xB0, 0xD0, 0xE0
_PUBLISH = 0x30
SESSION_EXPIRY, SERVER_KEEP_ALIVE, MAXIMUM_QOS = 0x11, 0x13, 0x24  # properties of CONNACK
NEVER = 0xFFFFFFFF
"""Expiry of a session that is kept for good. [s]"""

REFUSALS = {
    1: "it does not support MQTT 3.1.1",
    2: "it does not accept this client_id",
    3: "it is not available",
    4: "the user name or password is wrong",
    5: "this client is not authorised",
}
"""Why a broker refuses a connection, by the return code of version 3.1.1."""

REASONS = {
    0x80: "unspecified error",
    0x81: "malformed packet",
    0x82: "protocol error",
    0x84: "it does not support MQTT 5",
    0x85: "it does not accept this client_id",
    0x86: "the user name or password is wrong",
    0x87: "this client is not authorised",
    0x88: "it is not available",
    0x89: "it is busy",
    0x8A: "this client is banned",
    0x8B: "it shuts down",
    0x8D: "keep-alive time is over",
    0x8E: "another client has connected with the same client_id",
    0x8F: "the topic filter is not valid",
    0x90: "the topic is not valid",
    0x93: "more messages are open than it allows",
    0x95: "the packet is too large",
    0x97: "a quota is exceeded",
    0x98: "an administrator has ended the connection",
    0x9C: "another server is to be used",
    0x9D: "the server has moved",
    0x9E: "shared subscriptions are not supported",
    0x9F: "connections come too often",
    0xA2: "wildcard subscriptions are not supported",
}
"""Why a broker of version 5 refuses or ends something, by reason code."""


class ProtocolError(Exception):
    """The broker sent bytes that are not MQTT."""


class Message(NamedTuple):
    """A message; `mid` is its two-byte packet identifier, b"" at QoS 0; `cut` bytes at its end were left out.

    retained : the broker had stored it before the subscription; when it was published is not known
    """

    topic: bytes
    mid: bytes
    payload: bytes
    cut: int
    retained: bool = False


class Will(NamedTuple):
    """Last will: the message a broker publishes, retained and at QoS 1, when the connection is lost."""

    topic: str
    payload: bytes


class Packets(NamedTuple):
    """What `split` found.

    messages : list of Message
    others : list of (type, body)
        All but PUBLISH.
    used : int
        Bytes consumed; the rest is an incomplete packet.
    skip : int
        Bytes still to come of a packet that was too long and has been returned cut.
    """

    messages: list[Message]
    others: list[tuple[int, bytes]]
    used: int
    skip: int


def split(buffer: bytes, *, longest: int, level: int = 4) -> Packets:
    """Split bytes into packets.

    longest : int
        A longer packet is cut to this number of bytes; `skip` is the number of bytes to discard next.
    level : int
        4 or 5.

    Raises
    ------
    ProtocolError
        The bytes are not MQTT of this level, or a message is at QoS 2.

    Examples
    --------
    >>> packets = split(b"\\x32\\x06\\x00\\x01a\\x00\\x07x" + b"\\xd0\\x00" + b"\\x30", longest=1000)
    >>> packets.messages
    [Message(topic=b'a', mid=b'\\x00\\x07', payload=b'x', cut=0, retained=False)]
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
            messages.append(_message(first, buffer, head, head + longest, length - longest, level))
            return Packets(messages, others, end, stop - end)
        if first & 0xF0 == _PUBLISH:
            messages.append(_message(first, buffer, head, stop, 0, level))
        else:
            others.append((first & 0xF0, buffer[head:stop]))
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


def _message(first: int, buffer: bytes, head: int, stop: int, cut: int, level: int) -> Message:
    if first & 0xF0 != _PUBLISH or stop - head < 2:
        raise ProtocolError(f"a packet of type {first:#x} with {stop - head + cut} bytes")
    topic_end = head + 2 + (buffer[head] << 8 | buffer[head + 1])
    body = topic_end + 2 if first & 6 else topic_end
    if body > stop or first & 6 == 6 or first & 4:
        raise ProtocolError("a message without its packet identifier, or at QoS 2, which was not subscribed")
    start = body
    if level == 5:
        start = after_properties(buffer, body)
        if not body < start <= stop:
            if not cut:
                raise ProtocolError("a message whose properties are longer than it is")
            start = stop  # properties beyond the longest packet: nothing of the payload is kept
    return tuple.__new__(
        Message, (buffer[head + 2 : topic_end], buffer[topic_end:body], buffer[start:stop], cut, bool(first & 1))
    )


def after_properties(data: bytes, at: int) -> int:
    """Position after the properties that begin at `at`, which may be beyond the end; -1 where their length is cut.

    >>> after_properties(bytes([0, 3, 17, 0, 9, 5]), 1)
    5
    """
    length, start = _long_length(data, at)
    return start if start < 0 else start + length


# Types of the properties of CONNACK: bytes of a number; "text", or "pair" of two texts.
_PROPERTIES: dict[int, int | str] = {
    0x11: 4, 0x12: "text", 0x13: 2, 0x15: "text", 0x16: "text", 0x1A: "text", 0x1C: "text", 0x1F: "text", 0x21: 2,
    0x22: 2, 0x24: 1, 0x25: 1, 0x26: "pair", 0x27: 4, 0x28: 1, 0x29: 1, 0x2A: 1,
}  # fmt: skip


def connack_properties(body: bytes) -> dict[int, int]:
    """Numbers among the properties of a CONNACK of version 5, by identifier.

    >>> connack_properties(bytes([0, 0, 8, 0x13, 0, 20, 0x11, 0, 0, 14, 16]))
    {19: 20, 17: 3600}
    """
    end = after_properties(body, 2)
    if not 2 < end <= len(body):
        raise ProtocolError("a CONNACK without its properties")
    _, at = _long_length(body, 2)
    found: dict[int, int] = {}
    while at < end:
        name = body[at]
        kind = _PROPERTIES.get(name)
        at += 1
        if kind is None:
            raise ProtocolError(f"a CONNACK with property {name:#x}, which it cannot have")
        if isinstance(kind, int):
            found[name] = int.from_bytes(body[at : at + kind])
            at += kind
            continue
        for _ in range(2 if kind == "pair" else 1):
            at += 2 + int.from_bytes(body[at : at + 2])
    return found


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


def connect(
    client_id: str, keepalive: int, username: str | None, password: str | None, *, level: int = 4,
    will: Will | None = None,
) -> bytes:  # fmt: skip
    """CONNECT packet for the persistent session of a client."""
    flags = (0x80 if username is not None else 0) | (0x40 if password is not None else 0)
    flags |= 0x2C if will is not None else 0  # retained, at QoS 1
    body = _text("MQTT") + bytes([level, flags]) + struct.pack(">H", keepalive)
    body += bytes([5, SESSION_EXPIRY]) + NEVER.to_bytes(4) if level == 5 else b""
    body += _text(client_id)
    if will is not None:
        body += _no_properties(level) + _text(will.topic) + struct.pack(">H", len(will.payload)) + will.payload
    for text in (username, password):
        body += _text(text) if text is not None else b""
    return _packet(0x10, body)


def _no_properties(level: int) -> bytes:
    return b"\0" if level == 5 else b""


def subscribe(number: int, topics: Sequence[str], *, level: int = 4) -> bytes:
    """SUBSCRIBE packet, QoS 1. By version 5, retained messages come only where the session has no such subscription."""
    options = b"\x11" if level == 5 else b"\x01"
    body = struct.pack(">H", number) + _no_properties(level)
    return _packet(0x82, body + b"".join(_text(topic) + options for topic in topics))


def unsubscribe(number: int, topics: Sequence[str], *, level: int = 4) -> bytes:
    """UNSUBSCRIBE packet.

    >>> unsubscribe(10, ["a/b"]).hex(" ")
    'a2 07 00 0a 00 03 61 2f 62'
    """
    body = struct.pack(">H", number) + _no_properties(level)
    return _packet(0xA2, body + b"".join(_text(topic) for topic in topics))


def publish(number: int, topic: str, payload: bytes, *, level: int = 4) -> bytes:
    """PUBLISH packet, retained, QoS 1."""
    return _packet(0x33, _text(topic) + struct.pack(">H", number) + _no_properties(level) + payload)


def ping() -> bytes:
    """PINGREQ packet."""
    return b"\xc0\x00"


def disconnect() -> bytes:
    """DISCONNECT packet; the session stays at the broker."""
    return b"\xe0\x00"
