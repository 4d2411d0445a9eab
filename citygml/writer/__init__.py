"""Writing CityGML: a model as a CityGML 2.0 or 3.0 document that reads back as the same model.

The elements follow from the tables of `citygml.schema`, read backwards, and from what the schemas of i-UR say of hooks
and order (`iur_classes`). What a model keeps is written; what it does not keep is not made up: gml:id of polygons,
spellings of other editions, comments, empty elements. Implicit geometry is written where it was placed.
"""

from __future__ import annotations

from citygml.writer.citygml_files import Written, write_citygml

__all__ = ["Written", "write_citygml"]
