"""The compiled path: one document -> CityModel, as `citygml.reader.reference` defines it.

From bytes to model: `parsed_document` (the kernels of `citygml.scan`, piece by piece; `split_document` for large
documents and two threads), then `attributes`, `geometry` and `appearance` side by side, then `assembly`. A document
with something that only the reference reader supports raises `UnsupportedByFastPath`.
"""

from __future__ import annotations

from citygml.reader.fast.assembly import read_fast
from citygml.reader.fast.vocabulary import UnsupportedByFastPath

__all__ = ["UnsupportedByFastPath", "read_fast"]
