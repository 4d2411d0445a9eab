"""Decimal text to float64: the answer is Python's own `float`, to the last bit."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citygml.compiled.jit import njit
from citygml.scan.kernels.numbers import BAD, parse_double, parse_doubles
from citygml.scan.tape import padded

# Sums and products of 64-bit words wrap around; only with the compiler off does numpy warn.
pytestmark = pytest.mark.filterwarnings("ignore:overflow encountered:RuntimeWarning")


@njit()
def _list(buffer, end, out, slow):
    return parse_doubles(buffer, 0, end, out, 0, slow, 0, False)


@njit()
def _one(buffer, end):
    return parse_double(buffer, 0, end)


def parse(text: str) -> tuple[np.ndarray, int]:
    """Numbers of a list, those left to `float` filled in; and how many those were."""
    data = text.encode()
    out, slow = np.full(len(data) + 1, np.nan), np.empty((len(data) + 1, 3), np.int64)
    n, n_slow = _list(padded(data), len(data), out, slow)
    assert n >= 0
    for at, start, end in slow[:n_slow]:
        out[at] = float(data[start:end])
    return out[:n], n_slow


def bits(values: list[float]) -> list[int]:
    return np.array(values, np.float64).view(np.int64).tolist()


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
@settings(deadline=None)
def test_what_repr_writes_is_read_back_to_the_last_bit(values: list[float]) -> None:
    found, _ = parse(" ".join(map(repr, values)))
    assert bits(found.tolist()) == bits(values)


@given(st.lists(st.from_regex(r"[+-]?[0-9]{1,12}(\.[0-9]{0,25})?([eE][+-]?[0-9]{1,3})?", fullmatch=True), min_size=1))
@settings(deadline=None)
def test_any_decimal_is_what_float_gives(texts: list[str]) -> None:
    found, _ = parse(" \n\t".join(texts))
    assert bits(found.tolist()) == bits([float(text) for text in texts])


@given(st.integers(2**52, 2**53 - 1), st.integers(-8, 8))
@settings(deadline=None)
def test_half_way_between_two_doubles_rounds_to_even(mantissa: int, power: int) -> None:
    text = format(Decimal(2 * mantissa + 1) * Decimal(2) ** (power - 1), "f")
    found, _ = parse(text)
    assert bits(found.tolist()) == bits([float(text)])


def test_coordinates_of_real_tiles_take_the_fast_way() -> None:
    found, n_slow = parse("36.308282207514324 136.3876515509138 5.995 0.8451595 -0 1e-7 007")
    assert n_slow == 0
    assert found.tolist() == [36.308282207514324, 136.3876515509138, 5.995, 0.8451595, -0.0, 1e-7, 7.0]


@pytest.mark.parametrize("text", ["", "-", ".", "1.2.3", "NaN", "1e", "0x10", "1_0", "--1", "1&#32;2"])
def test_text_that_is_no_number_is_bad(text: str) -> None:
    data = text.encode()
    assert _one(padded(data), len(data))[2] == BAD


@given(st.integers(0, 10), st.integers(0, 20), st.sampled_from(["", " ", "\n", "e2", "<", "x", ",", "5"]), st.data())
@settings(deadline=None, max_examples=200)
def test_every_length_before_and_behind_the_point(whole: int, behind: int, after: str, data: st.DataObject) -> None:
    digits = st.text("0123456789", min_size=whole + behind, max_size=whole + behind)
    text = data.draw(digits)
    text = text[:whole] + "." + text[whole:]
    raw = (text + after).encode()
    end = len(text)
    value, at, status = _one(padded(raw), end)
    if whole + behind == 0:
        assert status == BAD
    elif status == 0:
        assert at == end
        assert bits([value]) == bits([float(text)])
    else:
        assert whole + behind > 19
