"""Every error this package raises. Each names the place and the remedy.

A caller catches `CityGmlError`; the children also inherit the builtin that
fits, so code that knows nothing of this package still catches them.
"""

from __future__ import annotations

from typing import Any, Self

from citygml.issues import Issue, issue, nested

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
        What was found, what was expected, and how to correct it.
    file, line, gml_id : optional
        Where. Shown in front of the message where known.

    Attributes
    ----------
    issue : Issue
        The message as a row of `CityModel.issues` has it, with code and values.
    """

    def __init__(
        self, message: str | Issue, *, file: str | None = None, line: int | None = None, gml_id: str | None = None
    ) -> None:
        self.issue = message if isinstance(message, Issue) else issue("not_read", text=message)
        self.message = self.issue.message
        self.file = file
        self.line = line
        self.gml_id = gml_id
        place = ":".join(str(part) for part in (file, line) if part is not None)
        if gml_id is not None:
            place = f"{place} [{gml_id}]".strip()
        self.place = place
        super().__init__(f"{place}: {self.message}" if place else self.message)

    @classmethod
    def of(
        cls, code: str, /, *, file: str | None = None, line: int | None = None, gml_id: str | None = None, **values: Any
    ) -> Self:
        """An error whose text is an entry of the catalogue, with its values."""
        return cls(issue(code, **values), file=file, line=line, gml_id=gml_id)

    def at(self, *, file: str | None = None, line: int | None = None) -> Self:
        """The same error with its place."""
        return type(self)(self.issue, file=file, line=line, gml_id=self.gml_id)

    def as_value(self) -> dict[str, Any]:
        """The error as a value of another issue."""
        from json import loads

        return nested(self.issue.code, self.place, **loads(self.issue.values))


class CityGmlSyntaxError(CityGmlError, ValueError):
    """The bytes are not well-formed XML, or not CityGML at all."""


class FormatError(CityGmlError, ValueError):
    """A value or structure is not what the standard allows."""


class HostileInputError(CityGmlError, ValueError):
    """The input has what no city model needs: a DTD, a decompression bomb, a path out of its folder."""


class CrsError(CityGmlError, ValueError):
    """A coordinate system or a height datum is missing, unknown, or does not fit."""


class InvariantError(CityGmlError, ValueError):
    """Arrays handed to a container do not fit together."""
