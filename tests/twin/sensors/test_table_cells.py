"""Cells of tables as numbers: every way a number is written gives it back, and nothing else gives one."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twin.errors import InputError
from twin.sensors.table_cells import MISSING_WORDS, cell_text, is_missing, parse_number, screen_cells

WIDE = str.maketrans("0123456789.,-+", "０１２３４５６７８９．，－＋")


@given(st.decimals(-1_000_000, 1_000_000, places=3, allow_nan=False), st.booleans(), st.booleans())
def test_a_number_in_any_width_and_grouping_is_itself(number, grouped: bool, wide: bool) -> None:
    text = f"{number:,.3f}" if grouped else f"{number:.3f}"
    text = text.translate(WIDE) if wide else text
    assert parse_number(cell_text(f" {text}　")) == float(number)


@given(st.text(max_size=12))
def test_what_is_no_number_gives_none(text: str) -> None:
    """Python's own float() is the judge, but for its underscores, infinities and NaN, and for groups of digits."""
    plain = cell_text(text)
    found = parse_number(plain)
    if found is not None:
        assert math.isfinite(found)
        assert found == float(plain.replace(",", ""))
        assert plain.isascii()


@pytest.mark.parametrize(
    "text", ["1,20", "1.2.3", "12m", "1_000", "inf", "nan", "0x10", "1 000", "", "１２人", "1,2345"]
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert parse_number(cell_text(text)) is None


@pytest.mark.parametrize("word", [*sorted(MISSING_WORDS), "NaN", "N/A", "－－", "***", "-9999", "-9999.0", "-99.9"])
def test_words_and_codes_mean_no_value(word: str) -> None:
    assert is_missing(cell_text(word))


@pytest.mark.parametrize("text", ["0", "-1", "-9.99", "9999", "-99", "-9998", "-990", "あり", "1.5m"])
def test_values_are_no_codes(text: str) -> None:
    assert not is_missing(cell_text(text))


def test_codes_of_typed_columns_are_known_in_single_precision_too() -> None:
    for dtype in (np.float32, np.float64):
        cells = [None, math.nan, pd.NA, pd.NaT, dtype(-9999.99), dtype(-999.0), np.int32(-9999), dtype(1.5)]
        found = screen_cells(cells, quantity="water_level", unit="m")
        assert found.is_missing.tolist() == [True] * 7 + [False]
        assert found.values[-1] == 1.5


def test_codes_of_nines_are_no_readings_but_may_be_people() -> None:
    found = screen_cells(["9999", "999.99", "99999", "99.99", "999"], quantity="water_level", unit="m")
    assert found.is_missing.tolist() == [True, True, True, False, False]
    assert not is_missing("9999")


def test_the_range_is_checked_in_the_base_unit() -> None:
    """9,000 m is the highest a level can be: 900,000 cm are, 900,001 cm are not."""
    found = screen_cells(["900000", "900001"], quantity="water_level", unit="cm")
    assert found.is_outside.tolist() == [False, True]
    with pytest.raises(InputError, match="measures something else"):
        screen_cells(["1"], quantity="water_level", unit="mm/h")
