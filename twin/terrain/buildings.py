"""Rows of the buildings of a terrain by their ids."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from twin.arrays import Int32Array, ObjectArray
from twin.errors import InputError
from twin.terrain.ground import Terrain

__all__ = ["distinct_ids", "rows_of_ids"]


def distinct_ids(ids: Iterable[object]) -> ObjectArray:
    """The ids as text, each once: a second, third ... occurrence ends in #2, #3 ...

    Examples
    --------
    >>> distinct_ids(["a", "b", "a"])
    array(['a', 'b', 'a#2'], dtype=object)
    """
    names = pd.Series(list(ids), dtype=object).astype(str)
    repeat = names.groupby(names, sort=False).cumcount()
    out = np.empty(len(names), object)
    out[:] = [f"{name}#{k + 1}" if k else name for name, k in zip(names, repeat)]
    return out


def rows_of_ids(terrain: Terrain, ids: Iterable[object]) -> Int32Array:
    """Rows in the city's objects of buildings named by id, (n,) int32.

    ids : gml_id of each building. Of an id that several buildings of the city have, the occurrences are taken in the
        order of the city's objects.

    Raises
    ------
    InputError
        The terrain does not know the ids of its buildings, or an id is not one of them.
    """
    if terrain.building_id is None:
        raise InputError(
            "the terrain has no building_id, so buildings cannot be found by id; make it by terrain_from_city, or "
            "give rows="
        )
    wanted = distinct_ids(ids)
    is_building = terrain.building_id != ""
    known = pd.Index(terrain.building_id[is_building])
    found = known.get_indexer(pd.Index(wanted))
    missing = np.flatnonzero(found < 0)
    if len(missing):
        raise InputError(
            f"{wanted[missing[0]]!r} (row {missing[0]}) is not a building of the city the terrain was made from "
            f"({len(missing)} of {len(wanted)} rows are not); the index holds gml_id, as in "
            "citygml.footprints(city, type='bldg:Building')"
        )
    return np.flatnonzero(is_building)[found].astype(np.int32)
