"""Numbers as text: they read back as the same bits, and no shorter decimal does."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from citygml.arrays import FloatingArray
from citygml.writer.decimal_text import joined


def texts_of(values: FloatingArray, axes: int = 1) -> list[str]:
    text, starts = joined(values, np.arange(len(values) + 1), axes=axes)
    whole = text.tobytes().decode()
    return [whole[a:b] for a, b in pairwise(starts.tolist())]


def kinds_of_numbers() -> FloatingArray:
    """Degrees of 9 to 17 digits, metres, tiny, huge, whole, negative, both zeros, and bits at random."""
    rng = np.random.default_rng(5)
    some = [np.round(rng.uniform(-180, 180, 400), places) for places in range(1, 15)]
    bits = rng.integers(0, 2**64, 4000, dtype=np.uint64).view(np.float64)
    some += [rng.uniform(-1e7, 1e7, 2000), rng.uniform(0, 1e-4, 300), bits[np.isfinite(bits)]]
    some += [np.array([0.0, -0.0, 1.0, -1.0, 9999.0, 1e15, 1e22, 1e23, 5e-324, 2.0**53 + 2, 139.12345678901235, 1e-6])]
    return np.concatenate(some)


def test_numbers_read_back_as_the_same_bits() -> None:
    values = kinds_of_numbers()
    found = np.array([float(text) for text in texts_of(values)])
    np.testing.assert_array_equal(found.view(np.uint64), values.view(np.uint64))


def test_numbers_have_as_few_digits_as_pythons_shortest() -> None:
    values = kinds_of_numbers()

    def digits(text: str) -> int:
        return len(text.lower().split("e")[0].replace("-", "").replace(".", "").strip("0"))

    # repr is the shortest decimal that reads back (Steele and White 1990; Gay 1990).
    assert [digits(text) for text in texts_of(values)] == [digits(repr(float(value))) for value in values]


def test_hints_of_three_axes_do_not_change_the_text() -> None:
    values = kinds_of_numbers()[:3000]
    assert texts_of(values, axes=3) == texts_of(values, axes=1)


def test_float32_reads_back_as_float32() -> None:
    rng = np.random.default_rng(6)
    values = np.concatenate([rng.random(3000), rng.uniform(-1e6, 1e6, 500), [1e-9, 3e20, 0.0]]).astype(np.float32)
    texts = texts_of(values)
    np.testing.assert_array_equal(np.array([np.float32(float(text)) for text in texts]), values)
    # Nine digits are enough for any float32.
    assert max(len(text.lower().split("e")[0].replace("-", "").replace(".", "").lstrip("0")) for text in texts) <= 9


@pytest.mark.parametrize(
    ("value", "text"), [(35.5, "35.5"), (-0.001, "-0.001"), (1e-7, "0.0000001"), (2.5e-30, "25E-31"), (np.nan, "NaN")]
)
def test_form_of_a_number(value: float, text: str) -> None:
    assert texts_of(np.array([value])) == [text]


def test_no_numbers_are_no_text() -> None:
    text, starts = joined(np.empty(0), np.array([0, 0]))
    assert len(text) == 0
    assert starts.tolist() == [0, 0]
