"""Pins and streets: what is not known to be safe never looks safe; new levees start at the ground."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from tests.needs import needs
from twin.network import EdgeHazard
from twin.scene.ground import GroundHeight, ground_colours
from twin.scene.legend import UNKNOWN_COLOUR
from twin.scene.places import PIN_STATES, shelter_pins, street_colours

needs("pyvista")

MEANINGS = "dry wet unknown dry_upstairs"


def is_green(colour: tuple[int, int, int]) -> bool:
    red, green, blue = colour
    return green > red + 40 and green > blue + 20


@pytest.mark.parametrize("is_exit", [False, True])
def test_only_a_shelter_known_to_be_dry_is_green(is_exit: bool) -> None:
    table = pd.DataFrame({"x": [0.0] * 4, "y": [0.0] * 4, "name": list("abcd"), "is_exit": [is_exit] * 4})
    escape = xr.Dataset(
        {"shelter_water": ("shelter", np.arange(4), {"flag_values": [0, 1, 2, 3], "flag_meanings": MEANINGS})}
    )
    pins = shelter_pins(table, "en", escape)
    assert pins is not None
    green = [is_green(PIN_STATES[state].colour) for state in pins["state"]]
    assert green == [not is_exit, False, False, False]


def test_unknown_ground_and_unknown_streets_are_grey() -> None:
    from types import SimpleNamespace

    from twin.grid import Grid

    known = np.array([[True, False, True]])
    ground = GroundHeight(Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=3, ny=1), np.array([[1.0, 5.0, 2.0]]), known)
    assert [tuple(c) == UNKNOWN_COLOUR for c in ground_colours(ground)[0].tolist()] == [False, True, False]
    depth = np.array([[0.0, np.nan, 0.4]], np.float32)
    hazard = EdgeHazard(time=np.zeros(1), depth=depth, speed=np.zeros_like(depth))
    colours = street_colours(SimpleNamespace(n_edges=3), hazard, None)
    assert [tuple(c) == UNKNOWN_COLOUR for c in colours.tolist()] == [False, True, False]


def test_a_levee_is_a_band_from_the_ground_to_its_crest() -> None:
    from twin.grid import Grid
    from twin.scene.places import wall_polydata

    ground = GroundHeight(Grid(x0=0.0, y0=0.0, cell_size=10.0, nx=2, ny=1), np.array([[1.0, 2.0]]))
    poly = wall_polydata([np.array([[5.0, 5.0, 4.0], [15.0, 5.0, 4.5]])], np.zeros(3), ground)
    assert poly.n_cells == 1
    np.testing.assert_allclose(np.asarray(poly.points)[:, 2], [0.0, 1.0, 4.0, 4.5])
