"""Names loaded on first use, and one error for the optional library that their code lacks.

The public names of a package are the imports of its `__init__.pyi`, which type checkers and editors read;
`attach_stub` loads each on first use, so that importing a package takes milliseconds. A function that imports an
optional library when it is called is decorated with `names_missing_extra`. Both raise `MissingExtraError`, which names
the extra to install, in place of a bare ModuleNotFoundError.
"""

from __future__ import annotations

import functools
import importlib
import sys
import warnings
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, ParamSpec, TypeVar

import lazy_loader

from twin.errors import missing_extra

__all__ = ["attach_stub", "names_missing_extra"]

_P = ParamSpec("_P")
_T = TypeVar("_T")


def attach_stub(
    package: str, filename: str, *, former: Mapping[str, str] = MappingProxyType({})
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """`__getattr__`, `__dir__` and `__all__` of a package, from the imports of its `__init__.pyi`.

    Parameters
    ----------
    package : `__name__` of the package
    filename : `__file__` of the package; the stub is beside it
    former : name -> "module:name" that replaces it
        Former public names, which still load, with a DeprecationWarning.

    Raises
    ------
    MissingExtraError
        On first use of a name whose module needs an optional library that is not installed.

    Examples
    --------
    >>> import twin.quantities
    >>> value, _, names = attach_stub("twin", twin.__file__)
    >>> value("HOUR"), "HOUR" in names
    (3600.0, True)
    """
    load, _, public = lazy_loader.attach_stub(package, filename)

    def __getattr__(name: str) -> Any:
        module = sys.modules[package]
        if name in former:
            place, current = former[name].split(":")
            warnings.warn(f"{package}.{name} is now {place}.{current}", DeprecationWarning, stacklevel=2)
            return getattr(importlib.import_module(place), current)
        if name not in public:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=module)
        try:
            return load(name)
        except ModuleNotFoundError as error:
            raise missing_extra(error) or error from error

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *public})

    return __getattr__, __dir__, public


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
