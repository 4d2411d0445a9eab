"""`citygml.read`: files, folders, datasets and zips -> one CityModel.

Each document is read by the compiled path (`fast`), or, where it has something that only the reference reader
supports, by that (`reference`). Both give the same model. The package is not called `read`: that is the function.
`reader/tile_models` reads a dataset tile by tile.
"""

from __future__ import annotations

from citygml.reader.read import read

__all__ = ["read"]
