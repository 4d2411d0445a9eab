"""City models as CityJSON 2.0 and CityJSONSeq.

Feature types without a counterpart become GenericCityObject with `citygml_type`; risk records and extras become
attributes. Shells and composites of solids stay; where the schema does not allow a form of geometry for a type of
object, solids become several solids, else surfaces. Terrain intersections, and lines and points without height or of
types that may not have such, are attributes `terrain_intersections`, `lines` and `points` with their coordinates.
LOD4 is "3.3", the finest that CityJSON knows. Where plane and heights have no code together, the CRS is that of the
plane, with a warning on the log "citygml". A group without members in the model, or in a sequence, is a
GenericCityObject.

Not kept: OrientableSurface (rings are turned instead), border colours and wrap modes, textures that are neither PNG
nor JPEG, corners closer than a millimetre to the one before.
"""

from __future__ import annotations

from citygml.cityjson.documents import features, to_cityjson, write_cityjson, write_cityjsonseq

__all__ = ["features", "to_cityjson", "write_cityjson", "write_cityjsonseq"]
