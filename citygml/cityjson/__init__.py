"""City models as CityJSON 2.0 and CityJSONSeq.

Feature types without a counterpart become GenericCityObject with `citygml_type`; risk records and extras
become attributes.
Not kept: OrientableSurface (rings are turned instead), inner shells (a solid has one shell
here), border colours and wrap modes, textures that are neither PNG nor JPEG, curves and points
without height, corners closer than a millimetre to the one before.
"""

from __future__ import annotations

from citygml.cityjson.documents import features, to_cityjson, write_cityjson, write_cityjsonseq

__all__ = ["features", "to_cityjson", "write_cityjson", "write_cityjsonseq"]
