"""Kernels compute in the type of the state, and compiled code is renewed with the formulas in it."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from citygml.compiled.fingerprint import fingerprint
from twin.kernels.compiled import njit
from twin.kernels.shallow_water import cell, first_order, physics
from twin.kernels.shallow_water.tables import Ground, GroundChenNoelle, GroundHydrostatic

SCALAR = {
    "velocity_weight": 1, "exact_sum": 2, "face_states": 6, "face_states_audusse": 6, "face_states_chen_noelle": 6,
    "face_flux": 6, "wall_impact": 2, "weir_share": 5, "friction_factor": 2, "limited_slope": 2, "water_motion": 3,
    "flood_hazard": 2, "inverse_cube_root": 1, "pushed_flux": 8, "wall_pushes": 6, "volume_gain": 4,
    "settled_depth": 2, "slowed_flow": 4,
}  # fmt: skip


@pytest.mark.needs("compiler")
@pytest.mark.parametrize("name", SCALAR)
def test_no_constant_widens_float32(name):
    """The machine code of a formula on float32 holds no float64."""
    module = physics if hasattr(physics, name) else cell
    formula: Any = njit()(getattr(module, name).py_func)  # code from disk cannot be inspected
    formula(*(np.float32(0.5 + 0.1 * k) for k in range(SCALAR[name])))
    (code,) = formula.inspect_llvm().values()
    functions = re.findall(r"^define ([^\n]*)\n(.*?)^}", code, re.MULTILINE | re.DOTALL)
    bodies = [body for head, body in functions if "cpython" not in head and "cfunc" not in head]
    assert bodies
    assert not any("double" in body for body in bodies)


@pytest.mark.parametrize("name", ["face_states", "face_states_audusse", "face_states_chen_noelle"])
def test_compiled_faces_are_renewed_with_each_reconstruction(monkeypatch, name):
    faces = first_order.faces
    faces = getattr(faces, "py_func", faces)
    before = fingerprint(faces)
    monkeypatch.setattr(first_order, name, physics.exact_sum)
    assert fingerprint(faces) != before


def test_the_class_of_the_ground_is_the_reconstruction():
    numbers = (1.0, 0.2, 0.0, 0.9, 0.4, 0.0)
    empty = [np.zeros((1, 1))] * len(Ground._fields)
    for kind, formula in (
        (Ground, physics.face_states),
        (GroundHydrostatic, physics.face_states_audusse),
        (GroundChenNoelle, physics.face_states_chen_noelle),
    ):
        assert first_order.states_of(first_order.scheme_of(kind(*empty)), *numbers) == formula(*numbers)
