"""A city of any size as a partitioned GeoParquet dataset: one task for each tile, resumed where it was interrupted.

Tiles (`citygml.reader.tile_models`) are tasks of an executor: this process, a pool of processes, or a dask cluster.
Each writes its own files whole, with a record of what they were computed from; a later run of the same inputs, settings
and code skips it. The dataset is read by DuckDB, GDAL, GeoPandas: rows in Hilbert order, with a bbox column.
"""

from __future__ import annotations

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
