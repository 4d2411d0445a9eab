"""WebSocket frames of a client: MQTT where only HTTP passes.

The opening request, and frames in both directions, on bytes alone; sockets are the subscriber's. A message may be cut
into frames anywhere, so what is decoded is a stream of bytes, passed on as it arrives.

References
----------
RFC 6455 (2011), The WebSocket Protocol. OASIS (2019), MQTT Version 5.0, section 6.
"""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Callable

from twin.feeds.mqtt.wire import ProtocolError

__all__ = ["WebSocketFrames", "opening", "read_opening"]

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_LONGEST_HEAD = 16_384
_CONTINUATION, _BINARY, _CLOSE, _PING, _PONG = 0, 2, 8, 9, 10
_LONGEST_CONTROL = 125
_NORMAL = 1000  # reason of a close


def opening(host: str, port: int, path: str) -> tuple[bytes, str]:
    """The request that opens a WebSocket for MQTT, and the text with which the server has to accept it."""
    key = base64.b64encode(os.urandom(16))
    accept = base64.b64encode(hashlib.sha1(key + _GUID, usedforsecurity=False).digest()).decode()
    name = f"[{host}]" if ":" in host else host
    head = (
        f"GET {path} HTTP/1.1\r\nHost: {name}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Key: {key.decode()}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: mqtt\r\n\r\n"
    )
    return head.encode(), accept


def read_opening(receive: Callable[[int], bytes], accept: str) -> bytes:
    """Read the server's answer; the bytes after it.

    Raises
    ------
    ProtocolError
        It does not open a WebSocket for MQTT.
    ConnectionError
        The server closed the connection.
    """
    data = b""
    while b"\r\n\r\n" not in data:
        if len(data) > _LONGEST_HEAD:
            raise ProtocolError(f"the answer to the opening request has more than {_LONGEST_HEAD} bytes")
        part = receive(4096)
        if not part:
            raise ConnectionError("closed during the opening request")
        data += part
    head, _, rest = data.partition(b"\r\n\r\n")
    status, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.strip().lower(): text.strip() for name, _, text in (line.partition(":") for line in lines)}
    if status.split(" ")[1:2] != ["101"] or headers.get("sec-websocket-accept") != accept:
        raise ProtocolError(f"no WebSocket at this path: {status[:100]!r}")
    if headers.get("sec-websocket-protocol", "").lower() != "mqtt":
        raise ProtocolError("the WebSocket at this path does not carry MQTT")
    return rest


class WebSocketFrames:
    """Frames of one connection. `replies` collects what the server's pings are answered by.

    >>> frames = WebSocketFrames()
    >>> frames.decode(bytes([0x82, 3]) + b"ab"), frames.decode(b"c" + bytes([0x89, 1]) + b"?")
    (b'ab', b'c')
    >>> len(frames.replies)  # a masked pong
    7
    """

    def __init__(self) -> None:
        self.replies = bytearray()
        self._rest = b""
        self._left = 0  # bytes still to come of the current data frame

    def encode(self, data: bytes, *, kind: int = _BINARY) -> bytes:
        """A masked frame; nothing for nothing."""
        n = len(data)
        if not n and kind == _BINARY:
            return b""
        if n < 126:
            length = bytes([0x80 | n])
        elif n < 65_536:
            length = b"\xfe" + n.to_bytes(2)
        else:
            length = b"\xff" + n.to_bytes(8)
        key = os.urandom(4)
        mask = (key * (n // 4 + 1))[:n]
        return bytes([0x80 | kind]) + length + key + (int.from_bytes(data) ^ int.from_bytes(mask)).to_bytes(n)

    def end(self) -> bytes:
        """The frame that closes the WebSocket in order."""
        return self.encode(_NORMAL.to_bytes(2), kind=_CLOSE)

    def decode(self, data: bytes) -> bytes:
        """What the frames carry, as far as it has arrived. ProtocolError; ConnectionError where the server closes."""
        buffer = self._rest + data if self._rest else data
        parts: list[bytes] = []
        at = 0
        while True:
            if self._left:
                part = buffer[at : at + self._left]
                parts.append(part)
                self._left -= len(part)
                at += len(part)
            if self._left or len(buffer) - at < 2:
                break
            kind, n, start = _head(buffer, at)
            if start < 0 or (kind >= _CLOSE and len(buffer) < start + n):
                break
            at = start
            if kind < _CLOSE:
                self._left = n
                continue
            body = buffer[at : at + n]
            at += n
            if kind == _CLOSE:
                raise ConnectionError(f"closed by the server with code {int.from_bytes(body[:2]) or 'none'}")
            if kind == _PING:
                self.replies += self.encode(body, kind=_PONG)
        self._rest = buffer[at:]
        return b"".join(parts)


def _head(buffer: bytes, at: int) -> tuple[int, int, int]:
    """Kind and length of the frame at a position, and where its content begins; -1 where more bytes are needed."""
    first, n, start = buffer[at], buffer[at + 1], at + 2
    kind = first & 15
    if first & 0x70 or n & 0x80 or kind not in (_CONTINUATION, _BINARY, _CLOSE, _PING, _PONG):
        raise ProtocolError(f"a WebSocket frame that begins with {first:#x} {n:#x}")
    if kind >= _CLOSE and n > _LONGEST_CONTROL:
        raise ProtocolError("a WebSocket control frame that is too long")
    n_more = {126: 2, 127: 8}.get(n, 0)
    if n_more:
        if len(buffer) < start + n_more:
            return kind, 0, -1
        n = int.from_bytes(buffer[start : start + n_more])
    return kind, n, start + n_more
