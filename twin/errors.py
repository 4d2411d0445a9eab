"""Every error `twin` raises: one base, children that also inherit the builtin that fits."""

from __future__ import annotations

__all__ = [
    "CrsMismatchError",
    "DatumError",
    "InputError",
    "MissingExtraError",
    "ScenarioError",
    "SolverError",
    "StoreError",
    "TwinError",
]


class TwinError(Exception):
    """Something in a scenario, an input or a run cannot go on. The message says what, where and the mend."""


class InputError(TwinError, ValueError):
    """A value handed in is outside what is allowed."""


class ScenarioError(TwinError, ValueError):
    """A scenario file names a wrong key, type or value."""


class CrsMismatchError(TwinError, ValueError):
    """Two inputs are in different coordinate systems."""


class DatumError(TwinError, ValueError):
    """Two inputs count heights from different datums, or one does not say from which."""


class SolverError(TwinError, RuntimeError):
    """A solver broke one of its own laws: time and place are in the message."""


class StoreError(TwinError, RuntimeError):
    """A reading could not be stored, so it was not acknowledged."""


class MissingExtraError(TwinError, ImportError):
    """An optional library is not installed; the message names the extra that brings it."""
