"""Every error this package raises. Each names the place and the mend.

A caller catches `CityGmlError`; the children also inherit the builtin that
fits, so code that knows nothing of this package still catches them.
"""

from __future__ import annotations

__all__ = [
    "CityGmlError",
    "CityGmlSyntaxError",
    "CrsError",
    "FormatError",
    "HostileInputError",
    "InvariantError",
]


class CityGmlError(Exception):
    """Something about a city model cannot be read, converted or written.

    Parameters
    ----------
    message : str
        What was found, what was expected, and how to mend it.
    file, line, gml_id : optional
        Where. Shown in front of the message where known.
    """

    def __init__(
        self, message: str, *, file: str | None = None, line: int | None = None, gml_id: str | None = None
    ) -> None:
        self.message = message
        self.file = file
        self.line = line
        self.gml_id = gml_id
        place = ":".join(str(part) for part in (file, line) if part is not None)
        if gml_id is not None:
            place = f"{place} [{gml_id}]".strip()
        super().__init__(f"{place}: {message}" if place else message)


class CityGmlSyntaxError(CityGmlError, ValueError):
    """The bytes are not well-formed XML, or not CityGML at all."""


class FormatError(CityGmlError, ValueError):
    """A value or structure is not what the standard allows."""


class HostileInputError(CityGmlError, ValueError):
    """The input asks for something no city model needs: a DTD, a bomb, a path out of its folder."""


class CrsError(CityGmlError, ValueError):
    """A coordinate system or a height datum is missing, unknown, or does not fit."""


class InvariantError(CityGmlError, ValueError):
    """Arrays handed to a container do not fit together."""
