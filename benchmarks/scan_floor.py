"""Floors for reading CityGML: what a plain compiled pass over the bytes costs, without becoming a model.

`count_tags` only looks for '<'. `plain_pass` is the least a reader of this data does: every tag found, every
attribute stepped over, every number of `posList`, `pos` and `textureCoordinates` parsed to float64, every
gml:id taken. Neither knows names, nesting, namespaces, semantics, attributes' values or xlinks.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.compiled.intrinsics import load_8_bytes
from citygml.compiled.jit import njit, uint8, uint64
from citygml.scan.kernels.numbers import parse_doubles
from citygml.scan.kernels.simd import find_byte, find_name_end, find_quote

__all__ = ["count_tags", "plain_pass"]

_POS_LIST = np.uint64(int.from_bytes(b":posList", "little"))
_COORDINATES = np.uint64(int.from_bytes(b"rdinates", "little"))
_POS = np.uint64(int.from_bytes(b":pos", "little"))
_ID = np.uint64(int.from_bytes(b'gml:id="', "little"))


@njit(nogil=True, cache=True)
def count_tags(buffer: Any, end: int) -> int:
    """How many '<' there are in a padded buffer."""
    n = 0
    at = find_byte(buffer, 0, end, uint8(60))
    while at < end:
        n += 1
        at = find_byte(buffer, at + 1, end, uint8(60))
    return n


@njit(nogil=True, cache=True)
def plain_pass(buffer: Any, end: int, numbers: Any, ids: Any, slow: Any) -> Any:
    """Tags, numbers and ids of a padded buffer, the last two into `numbers` and `ids` (n, 2): how many of each."""
    n_tags, n_numbers, n_ids, n_slow = 0, 0, 0, 0
    at = find_byte(buffer, 0, end, uint8(60))
    while at < end:
        n_tags += 1
        byte = buffer[at + 1]
        if byte == 47 or byte == 33 or byte == 63:
            at = find_byte(buffer, at + 2, end, uint8(60))
            continue
        at = find_name_end(buffer, at + 1, end)
        tail = load_8_bytes(buffer, max(at - 8, 0))
        while at < end and buffer[at] != 62 and buffer[at] != 47:
            while at < end and buffer[at] <= 32:
                at += 1
            is_id = load_8_bytes(buffer, at) == _ID
            equals = find_name_end(buffer, at, end)
            if equals >= end or buffer[equals] != 61:
                break
            value = equals + 2
            at = find_quote(buffer, value, end, buffer[equals + 1])
            if is_id:
                ids[n_ids, 0] = value
                ids[n_ids, 1] = at - value
                n_ids += 1
            at += 1
        text = at + 1
        at = find_byte(buffer, at, end, uint8(60))
        if tail in (_POS_LIST, _COORDINATES) or (tail >> uint64(32)) == _POS:
            n_numbers, n_slow = parse_doubles(buffer, text, at, numbers, n_numbers, slow, n_slow, False)
            if n_numbers < 0:
                break
    return n_tags, n_numbers, n_ids
