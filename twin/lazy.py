"""Names loaded on first use, and one error for the optional library that their code lacks.

A package lists its public names with the modules that hold them; `public_value` loads one of them. A function that
imports an optional library when it is called is decorated with `names_missing_extra`. Both raise
`MissingExtraError`, which names the extra to install, in place of a bare ModuleNotFoundError.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from twin.errors import missing_extra

__all__ = ["names_missing_extra", "public_value"]

_P = ParamSpec("_P")
_T = TypeVar("_T")


def public_value(module: str, name: str) -> Any:
    """The value of a name in a module, imported now.

    Raises
    ------
    MissingExtraError
        The module needs an optional library that is not installed.

    Examples
    --------
    >>> public_value("twin.quantities", "HOUR")
    3600.0
    """
    try:
        return getattr(importlib.import_module(module), name)
    except ModuleNotFoundError as error:
        raise missing_extra(error) or error from error


def names_missing_extra(function: Callable[_P, _T]) -> Callable[_P, _T]:
    """The same function, whose failed import of an optional library raises `MissingExtraError`.

    >>> @names_missing_extra
    ... def draw():
    ...     raise ModuleNotFoundError("No module named 'pyvista'", name="pyvista")
    >>> try:
    ...     draw()
    ... except ImportError as error:
    ...     print(error)
    pyvista is not installed; pip install 'city-twin[render]', or everything: pip install 'city-twin[all]'
    """

    @functools.wraps(function)
    def checked(*values: _P.args, **named: _P.kwargs) -> _T:
        try:
            return function(*values, **named)
        except ModuleNotFoundError as error:
            raise missing_extra(error) or error from error

    return checked
