"""`citygml.read`: files, folders, datasets and zips -> one CityModel.

Each document goes through the compiled path (`part`, then `assemble`); what that declines,
it leaves to `citygml.reference`, which reads anything. Both give the same model.
"""

from __future__ import annotations

from citygml.reader.read import read

__all__ = ["read"]
