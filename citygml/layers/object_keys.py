"""Keys of objects and boundary surfaces: how rows of one table find those of another."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from citygml.arrays import AnyArray
from citygml.model import CityModel
from citygml.model.selection import root_of

__all__ = ["ObjectKeys"]


class ObjectKeys:
    """The ids of a model, looked up by row.

    A gml:id may be missing or repeated in a file; `object` and `boundary`, rows of the model's tables, never are.
    """

    def __init__(self, model: CityModel) -> None:
        self.model = model

    @cached_property
    def ids(self) -> AnyArray:
        """(n_objects + 1,) gml_id; the last is None, for row -1."""
        return np.array([*self.model.objects.index, None], dtype=object)

    @cached_property
    def boundary_ids(self) -> AnyArray:
        """(n_boundaries + 1,) likewise."""
        return np.array([*self.model.boundaries.index, None], dtype=object)

    @cached_property
    def root(self) -> AnyArray:
        """(n_objects,) row of the top-level object."""
        return root_of(self.model)

    @cached_property
    def top(self) -> AnyArray:
        """(n_objects,) bool: has no parent."""
        return self.model.objects["parent"].to_numpy() < 0

    def index(self, owner: AnyArray) -> pd.Index:
        """The gml_id of these objects as an index."""
        return pd.Index(self.ids[owner], name="gml_id", dtype=object)

    def columns(self, owner: AnyArray) -> dict[str, Any]:
        """Columns that begin every table of what objects have: object, root_id, type."""
        return {
            "object": np.asarray(owner, np.int64),
            "root_id": self.ids[self.root[owner]],
            "type": self.model.objects["type"].array[owner],
        }

    def boundary_columns(self, boundary: AnyArray) -> dict[str, Any]:
        """boundary (row, missing outside any) and boundary_id."""
        return {"boundary": row_or_missing(boundary), "boundary_id": self.boundary_ids[boundary]}


def row_or_missing(rows: AnyArray) -> pd.api.extensions.ExtensionArray:
    """Rows as nullable integers: -1 is missing."""
    rows = np.asarray(rows, np.int64)
    return pd.arrays.IntegerArray(np.where(rows < 0, 0, rows), rows < 0)
