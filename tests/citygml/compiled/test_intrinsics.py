"""Each intrinsic, compiled, gives what its Python body says."""

from __future__ import annotations

import math

import numba
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citygml.compiled import intrinsics as I
from citygml.compiled.jit import njit

words = st.integers(0, 2**64 - 1).map(np.uint64)
buffers = st.binary(min_size=64, max_size=64).map(lambda data: np.frombuffer(data, np.uint8))
ascii_buffers = st.text("<>='\"/ \n09az", min_size=64, max_size=64).map(lambda t: np.frombuffer(t.encode(), np.uint8))


@njit()
def _number(value):
    return I.leading_zeros(value), I.trailing_zeros(value), I.as_double(value)


@njit()
def _high(a, b):
    return I.multiply_high(a, b)


@njit()
def _float(value):
    return I.bits(value), I.from_bits(I.bits(value)), I.inverse_cube_root_guess(value)


@njit()
def _bytes(buffer, index, byte):
    mask = I.mask_byte(buffer, index, byte)
    return (
        I.load_8_bytes(buffer, index), mask, I.lowest_bit(mask), I.mask_quote(buffer, index, byte),
        I.mask_name_end(buffer, index), I.mask_no_digits(buffer, index),
    )  # fmt: skip


@njit()
def _prefetches(array):
    I.prefetch(array, 10**6)
    I.prefetch_record(array, -1)
    return array[0]


@given(words)
@settings(deadline=None)
def test_zeros(value: np.uint64) -> None:
    text = f"{int(value):064b}"
    leading, trailing, double = _number(value)
    assert leading == len(text) - len(text.lstrip("0"))
    assert trailing == len(text) - len(text.rstrip("0"))
    assert np.float64(double).tobytes() == value.tobytes()


@given(words, words)
@settings(deadline=None)
def test_upper_half_of_a_product(a: np.uint64, b: np.uint64) -> None:
    assert int(_high(a, b)) == int(a) * int(b) >> 64


@given(st.floats(1e-30, 1e30))
@settings(deadline=None)
def test_bits_of_floats(value: float) -> None:
    for kind, integer in ((np.float64, np.int64), (np.float32, np.int32)):
        x = kind(value)
        as_integer, again, guess = _float(x)
        assert as_integer == x.view(integer)
        assert again == x
        assert math.isclose(guess, float(x) ** (-1 / 3), rel_tol=0.04)


@given(st.one_of(buffers, ascii_buffers), st.integers(0, 32), st.sampled_from(b"<\"'>a0"))
@settings(deadline=None)
def test_masks_of_bytes(buffer: np.ndarray, index: int, byte: int) -> None:
    window = buffer[index : index + 32].tolist()
    word, mask, lowest, quote, name_end, no_digits = _bytes(buffer, index, np.uint8(byte))

    def places(value: int) -> list[int]:
        return [i for i in range(32) if int(value) >> i & 1]

    assert int(word) == int.from_bytes(bytes(window[:8]), "little")
    assert places(mask) == [i for i, b in enumerate(window) if b == byte]
    assert lowest == (window.index(byte) if byte in window else 32)
    assert places(quote) == [i for i, b in enumerate(window) if b in (byte, ord("<"))]
    assert places(name_end) == [i for i, b in enumerate(window) if b <= 32 or b in b"/=><"]
    assert places(no_digits) == [i for i, b in enumerate(window) if not 48 <= b <= 57]


@pytest.mark.parametrize("dtype", [np.float32, np.dtype([("a", "f8", (20,)), ("b", "i4")])])
def test_a_prefetch_changes_nothing_and_may_point_anywhere(dtype) -> None:
    array = np.zeros(3, dtype)
    if numba.config.DISABLE_JIT or array.dtype.names is None:
        assert _prefetches(array) == array[0]
    else:
        assert _prefetches(array).b == 0
