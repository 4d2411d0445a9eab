"""Colours: the standard ones for depth, all others distinct, the unknown always shown as unknown."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from tests.city_of_boxes import city_of_boxes
from twin.errors import InputError
from twin.scene.buildings import object_colours
from twin.scene.legend import UNKNOWN_COLOUR, category_colours, depth_colours, number_colours, rank_legend


def test_depth_ranks_have_the_colours_of_the_ministrys_guide():
    """水害ハザードマップ作成の手引き: RGB of the standard legend."""
    found = depth_colours(np.array([0.3, 2.9, 3.0, 7.0, 15.0, 30.0]))
    expected = [
        (247, 245, 169),
        (255, 216, 192),
        (255, 183, 183),
        (255, 145, 145),
        (242, 133, 201),
        (220, 122, 220),
    ]
    np.testing.assert_array_equal(found, expected)


def test_unknown_has_its_own_colour_and_its_own_line():
    colours, legend = number_colours(np.array([1.0, np.nan, 3.0]), "h", lang="ja")
    assert tuple(colours[1]) == UNKNOWN_COLOUR
    assert legend.labels[-1] == "不明"
    colours, legend = category_colours(pd.Series(["a", None, "a"]), "t")
    assert tuple(colours[1]) == UNKNOWN_COLOUR
    assert legend.labels == ("a", "unknown")


def test_a_ramp_keeps_order_and_clips():
    colours, legend = number_colours(np.array([-5.0, 0.0, 10.0, 99.0]), "h", limits=(0.0, 10.0))
    np.testing.assert_array_equal(colours[0], colours[1])
    np.testing.assert_array_equal(colours[2], colours[3])
    assert legend.labels == ("0", "10")


def test_the_rare_categories_share_one_colour_called_other():
    value = pd.Series([f"kind {k}" for k in range(20)] + ["kind 3"] * 5)
    colours, legend = category_colours(value, "t")
    assert legend.labels[0] == "kind 3"
    assert legend.labels[-1] == "other"
    assert len(np.unique(colours, axis=0)) == len(legend.labels)


def test_ranks_go_up_to_the_deepest_and_no_further():
    assert len(rank_legend(0.4).labels) == 1
    assert rank_legend(3.0, lang="ja").labels[-1] == "3m以上5m未満"


def test_a_series_by_gml_id_colours_those_it_knows():
    city = city_of_boxes(4)
    depth = pd.Series([4.0], index=["bldg_000002"], name="depth_max")
    colours, legend = object_colours(city, depth)
    assert tuple(colours[2]) == (255, 183, 183)
    assert all(tuple(colours[k]) == UNKNOWN_COLOUR for k in (0, 1, 3))
    assert legend.labels[-1] == "unknown"


def test_wrong_columns_and_lengths_are_named():
    city = city_of_boxes(3)
    with pytest.raises(InputError, match="measured_height"):
        object_colours(city, "hieght")
    with pytest.raises(InputError, match="3 objects"):
        object_colours(city, np.zeros(2))
