"""A city model as relational tables: one layer per feature type and child tables, and the files that hold them.

`layers` makes the tables, `layers.geopackage`, `shapefile`, `excel_csv`, `vector_tiles` and `layer_files` write them.
What is in which table, and the keys that join them, is in docs/frames.md.
"""

from __future__ import annotations

from citygml.layers.all_layers import layer_names, layers

__all__ = ["layer_names", "layers"]
