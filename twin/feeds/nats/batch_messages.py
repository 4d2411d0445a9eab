"""Batch messages: readings and dead letters as one message of a log, MessagePack without loss.

The header `Twin-Form` names the form; a message without it is a sensor's own payload.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

from twin.errors import InputError, MissingExtraError
from twin.sensors.readings import Reading, Rejected

__all__ = ["FORM_HEADER", "GAP", "READINGS", "decode_batch", "decode_gap", "encode_batch", "encode_gap", "partition_of"]

FORM_HEADER = "Twin-Form"
READINGS = "readings-1"
GAP = "gap-1"


def _packing() -> Any:
    try:
        import msgspec.msgpack
    except ImportError as error:
        raise MissingExtraError("batches of readings need msgspec: pip install city-twin[nats]") from error
    return msgspec.msgpack


def partition_of(source: str, stream: str, n_partitions: int) -> int:
    """Partition of a sensor: the same in every process and version, so that its readings keep their order.

    >>> partition_of("mqtt:city", "gauge/7", 16), partition_of("mqtt:city", "gauge/8", 16)
    (0, 1)
    """
    return zlib.crc32(f"{source}\0{stream}".encode("utf-8", "surrogatepass")) % n_partitions


def encode_batch(readings: Sequence[Reading], rejected: Sequence[Rejected]) -> bytes:
    """One message.

    >>> reading = Reading(1, 2, "mqtt:city", "gauge/7", "water_level", "m", 1.5)
    >>> decode_batch(encode_batch([reading], []))[0][0].stream
    'gauge/7'
    """
    packed: bytes = _packing().encode(([tuple(one) for one in readings], [tuple(one) for one in rejected]))
    return packed


def decode_batch(payload: bytes) -> tuple[list[Reading], list[Rejected]]:
    """Readings and dead letters of a message; InputError where it is none."""
    packing = _packing()
    try:
        readings, rejected = packing.decode(payload, type=tuple[list[Reading], list[Rejected]])
    except ValueError as error:  # msgspec's own errors are of this kind
        raise InputError(f"not a batch of readings: {error}") from None
    return readings, rejected


def encode_gap(source: str, start: int, end: int, reason: str) -> bytes:
    """A gap [ns UTC] as a message.

    >>> decode_gap(encode_gap("mqtt:city", 1, 2, "the broker had forgotten the session"))
    ('mqtt:city', 1, 2, 'the broker had forgotten the session')
    """
    packed: bytes = _packing().encode((source, start, end, reason))
    return packed


def decode_gap(payload: bytes) -> tuple[str, int, int, str]:
    """Source, start and end [ns UTC], and reason of a gap; InputError where the message is none."""
    packing = _packing()
    try:
        gap: tuple[str, int, int, str] = packing.decode(payload, type=tuple[str, int, int, str])
    except ValueError as error:
        raise InputError(f"not a gap: {error}") from None
    return gap
