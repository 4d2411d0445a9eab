"""What is still accepted but will not be: each for one minor version, with a warning that shows the new form."""

from __future__ import annotations

import functools
import warnings
from dataclasses import fields
from typing import Any, TypeVar

__all__ = ["positional_until"]

T = TypeVar("T")


def positional_until(version: str) -> Any:
    """Class decorator: a keyword-only dataclass still takes positional arguments, with a DeprecationWarning.

    Type checkers and `inspect.signature` see the keyword-only signature.

    Parameters
    ----------
    version : the version from which positional arguments raise TypeError

    Examples
    --------
    >>> from dataclasses import dataclass
    >>> @positional_until("9.0")
    ... @dataclass(frozen=True, kw_only=True)
    ... class Point:
    ...     x: float
    ...     y: float
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     print(Point(1.0, y=2.0), caught[0].message)
    Point(x=1.0, y=2.0) Point: positional arguments end with version 9.0; write Point(x=...)
    """

    def decorate(kind: type[T]) -> type[T]:
        names = [item.name for item in fields(kind) if item.init]  # type: ignore[arg-type]
        keyword_only = kind.__init__

        @functools.wraps(keyword_only)
        def init(self: T, *args: Any, **kwargs: Any) -> None:
            if args:
                if len(args) > len(names):
                    raise TypeError(f"{kind.__name__} takes {len(names)} arguments, found {len(args)}")
                given = dict(zip(names, args, strict=False))
                twice = given.keys() & kwargs.keys()
                if twice:
                    raise TypeError(f"{kind.__name__}: {', '.join(sorted(twice))} given twice")
                example = ", ".join(f"{name}=..." for name in given)
                warnings.warn(
                    f"{kind.__name__}: positional arguments end with version {version}; "
                    f"write {kind.__name__}({example})",
                    DeprecationWarning,
                    stacklevel=2,
                )
                kwargs |= given
            keyword_only(self, **kwargs)

        kind.__init__ = init  # type: ignore[assignment]
        return kind

    return decorate
