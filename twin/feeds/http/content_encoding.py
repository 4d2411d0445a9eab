"""Content encoding of HTTP answers: decompressed piece by piece, so that a small answer cannot fill the memory.

Only what was requested is decoded: gzip and deflate (RFC 9110 section 8.4.1). A decoder that returns all that a piece
of the answer unfolds to would turn 64 kB into 64 MB before anybody could count it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from twin.errors import InputError

__all__ = ["ACCEPTED", "decoded"]

ACCEPTED = "gzip, deflate"
_PIECE = 262_144  # bytes decompressed at a time
_GZIP, _RAW = 16 + zlib.MAX_WBITS, -zlib.MAX_WBITS


def decoded(parts: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """The content of an answer.

    Parameters
    ----------
    parts : iterable of bytes
        As received.
    encoding : str
        The header Content-Encoding; "" without one.

    Raises
    ------
    InputError
        Another encoding than those accepted, several, or content that is not in it.

    Examples
    --------
    >>> import gzip
    >>> b"".join(decoded([gzip.compress(b"level"), gzip.compress(b" 5.1")], "gzip"))
    b'level 5.1'
    """
    name = encoding.strip().lower()
    if name in ("", "identity"):
        yield from parts
    elif name in ("gzip", "x-gzip"):
        yield from _inflated(parts, _GZIP)
    elif name == "deflate":
        yield from _inflated(parts, None)
    else:
        raise InputError(f"content is encoded as {encoding[:60]!r}, expected gzip or deflate")


def _inflated(parts: Iterable[bytes], bits: int | None) -> Iterator[bytes]:
    decoder = None if bits is None else zlib.decompressobj(bits)
    try:
        for part in parts:
            rest = part
            while rest:
                if decoder is None:
                    decoder = zlib.decompressobj(_deflate_bits(rest) if bits is None else bits)
                yield decoder.decompress(rest, _PIECE)
                rest = decoder.unconsumed_tail
                if decoder.eof:
                    rest, decoder = decoder.unused_data, None  # gzip may have several members
    except zlib.error as error:
        raise InputError(f"content cannot be decompressed: {error}") from None
    if decoder is not None and not decoder.eof:
        tail = decoder.flush()
        if not decoder.eof:
            raise InputError("compressed content is cut short")
        yield tail


def _deflate_bits(first: bytes) -> int:
    """Some servers send deflate without the wrapper of zlib that the standard asks for."""
    return zlib.MAX_WBITS if first[0] & 15 == 8 else _RAW
