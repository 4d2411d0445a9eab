"""Public dataclasses take keywords: bare numbers in a row cannot change places."""

from __future__ import annotations

import dataclasses
import importlib
import inspect

import numpy as np
import pytest

import twin

# Leading fields that everybody writes in this order: times then values.
SERIES = {"TimeSeries", "Hyetograph", "RainField", "Inflow", "LevelBoundary"}


def public_dataclasses() -> list[type]:
    rooms = ("twin", "twin.flood", "twin.evacuation", "twin.network", "twin.terrain", "twin.hazard", "citygml")
    found = {}
    for room in rooms:
        module = importlib.import_module(room)
        for name in module.__all__:
            value = getattr(module, name)
            if inspect.isclass(value) and dataclasses.is_dataclass(value):
                found[value.__name__] = value
    return [found[name] for name in sorted(found)]


@pytest.mark.parametrize("kind", public_dataclasses(), ids=lambda kind: kind.__name__)
def test_constructors_take_keywords_only(kind: type) -> None:
    positional = [
        name
        for name, parameter in inspect.signature(kind).parameters.items()
        if parameter.kind is not inspect.Parameter.KEYWORD_ONLY
    ]
    assert len(positional) <= (2 if kind.__name__ in SERIES else 0), positional


def test_grids_terrains_and_hazards_still_take_positions_with_a_warning() -> None:
    with pytest.warns(DeprecationWarning, match=r"write Grid\(x0=\.\.\., y0=\.\.\., cell_size=\.\.\., nx=\.\.\., ny"):
        grid = twin.Grid(0.0, 0.0, 2.0, 3, 1)
    assert grid == twin.Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=3, ny=1)
    with pytest.warns(DeprecationWarning, match="EdgeHazard"):
        twin.EdgeHazard(np.array([0.0]), np.zeros((1, 1), np.float32), np.zeros((1, 1), np.float32))
