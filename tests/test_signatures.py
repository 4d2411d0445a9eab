"""Signatures of public functions: few positional arguments, and one name for what is the same everywhere."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).parents[1]
# Rooms of formulas on arrays, as in pvlib: their arguments are a point's coordinates or the terms of an equation.
_FORMULAS = {"twin.criteria", "twin.spatial_id", "twin.quantities"}
_PACKAGES = ["citygml", "twin", *(f"twin.{file.parent.name}" for file in sorted(_ROOT.glob("twin/*/__init__.py")))]
_ROOMS = sorted({*_PACKAGES, "twin.grid", "twin.network", "twin.population", "twin.sun", "twin.city_mesh"} - _FORMULAS)
_COORDINATES = {"x", "y", "z", "longitude", "latitude", "height"}

# Not allowed -> the name that is used everywhere.
_NAMES = {
    "workers": "executor or threads",
    "n_threads": "threads",
    "n_jobs": "executor or threads",
    "pool": "executor",
    "callback": "progress",
    "tell": "progress",
    "on_progress": "progress",
    "language": "lang",
    "locale": "lang",
    "random_state": "seed",
    "rng_seed": "seed",
    "epsg": "crs",
    "srs": "crs",
    "to_crs": "crs",
}


def _functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    seen: set[int] = set()
    for room in _ROOMS:
        module = importlib.import_module(room)
        for name in getattr(module, "__all__", ()):
            value = inspect.unwrap(getattr(module, name))
            if inspect.isfunction(value) and id(value) not in seen:
                seen.add(id(value))
                yield f"{room}.{name}", value


_FUNCTIONS = dict(_functions())


@pytest.mark.parametrize("name", _FUNCTIONS)
def test_at_most_two_arguments_are_positional(name):
    parameters = inspect.signature(_FUNCTIONS[name]).parameters.values()
    positional = [p.name for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    others = [p for p in positional if p not in _COORDINATES]  # the coordinates of a point are one argument
    n = len(others) + (len(others) < len(positional))
    assert n <= 2, f"{name}({', '.join(positional)}): all but the first two by keyword"


@pytest.mark.parametrize("name", _FUNCTIONS)
def test_the_same_argument_has_the_same_name(name):
    found = _NAMES.keys() & inspect.signature(_FUNCTIONS[name]).parameters.keys()
    assert not found, {argument: _NAMES[argument] for argument in found}


def test_constructors_of_the_public_page_are_keyword_only_but_for_two():
    for room in ("citygml", "twin"):
        module = importlib.import_module(room)
        for name in getattr(module, "__all__", ()):
            value = getattr(module, name)
            if not inspect.isclass(value) or issubclass(value, (BaseException, tuple, int)):
                continue  # errors, rows of results (NamedTuple), enumerations
            parameters = inspect.signature(value).parameters.values()
            positional = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
            assert len(positional) <= 2, f"{room}.{name}({', '.join(positional)})"


def test_progress_is_one_shape():
    from twin.parallel import silent

    for name, function in _FUNCTIONS.items():
        progress = inspect.signature(function).parameters.get("progress")
        if progress is not None:
            assert progress.kind is progress.KEYWORD_ONLY
            assert progress.default in (silent, None), name
