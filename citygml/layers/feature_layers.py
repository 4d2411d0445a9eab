"""One layer per feature type: the objects with their attributes, and one geometry for a map."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.arrays import AnyArray
from citygml.frames import footprints
from citygml.layers.lines_and_points import line_shapes, point_shapes
from citygml.layers.object_keys import ObjectKeys, row_or_missing

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["FeatureLayers"]

_LINES, _POINTS = "lines", "points"


class FeatureLayers:
    """The feature layers of a model in one CRS; what they share is computed once."""

    def __init__(self, keys: ObjectKeys, crs: Any) -> None:
        self.keys, self.crs = keys, crs

    def layer(self, kind: str) -> GeoDataFrame:
        """Objects of one type. Columns without any value are left out."""
        import geopandas

        keys, objects = self.keys, self.keys.model.objects
        rows = np.flatnonzero((objects["type"] == kind).to_numpy())
        parent = objects["parent"].to_numpy()[rows]
        outline = self._outlines
        shapes = outline.geometry.array[rows]
        source = outline["footprint_source"].astype(object).array[rows]
        low, high = outline["z_min"].to_numpy()[rows].copy(), outline["z_max"].to_numpy()[rows].copy()
        if shapes.isna().all():
            shapes, source = self._curves(rows, shapes, source, low, high)
        attributes = objects.iloc[rows].drop(columns=["type", "parent", "file"])
        attributes = attributes[[c for c in attributes if attributes[c].notna().any()]]
        table = pd.DataFrame(
            {
                **keys.columns(rows),
                "parent": row_or_missing(parent),
                "parent_id": keys.ids[parent],
                "file": objects["file"].to_numpy()[rows],
                **{str(c): attributes[c].array for c in attributes},
                "footprint_source": source,
                "z_min": low,
                "z_max": high,
                "height_datum": keys.model.height_datum,
            },
            index=keys.index(rows),
        )
        return geopandas.GeoDataFrame(table, geometry=shapes, crs=self._outlines.crs)

    @cached_property
    def _outlines(self) -> GeoDataFrame:
        """Footprint, its source and heights of every object (row): of a top-level one with its parts, else its own."""
        import geopandas

        model, top = self.keys.model, self.keys.top
        whole = footprints(model, crs=self.crs, columns=False)
        if top.all():
            return whole
        alone = replace(model, objects=model.objects.assign(parent=np.int32(-1))).select(rows=~top)
        own = footprints(alone, crs=self.crs, columns=False)
        both = pd.concat([whole.astype({"footprint_source": object}), own.astype({"footprint_source": object})])
        order = np.argsort(np.concatenate([np.flatnonzero(top), np.flatnonzero(~top)]))
        return geopandas.GeoDataFrame(both.iloc[order], crs=whole.crs)

    def _curves(
        self, rows: AnyArray, shapes: Any, source: AnyArray, low: AnyArray, high: AnyArray
    ) -> tuple[Any, AnyArray]:
        """Lines, else points, of objects whose type has no outlines; their heights go into low and high."""
        model = self.keys.model
        of_line, of_point = model.line_object, model.point_object
        for name, owner, z, first, kept in (
            (_LINES, of_line, model.line_vertices[:, 2], model.line_offsets, ~model.line_is_terrain_intersection),
            (_POINTS, of_point, model.points[:, 2], np.arange(len(of_point) + 1), np.ones(len(of_point), bool)),
        ):
            members = np.flatnonzero(np.isin(owner, rows) & kept)
            if not len(members):
                continue
            place = np.searchsorted(rows, owner[members])
            made = line_shapes if name == _LINES else point_shapes
            shapes = _gathered(made(model, members, self.crs), place, len(rows))
            source = np.full(len(rows), None, dtype=object)
            source[place] = name
            filled = np.flatnonzero(np.diff(first)[members] > 0)
            heights, starts = ragged.take(z, first, members[filled])
            if len(heights):
                np.fmin.at(low, place[filled], np.fmin.reduceat(heights, starts[:-1]))
                np.fmax.at(high, place[filled], np.fmax.reduceat(heights, starts[:-1]))
            break
        return shapes, source


def _gathered(shapes: AnyArray, place: AnyArray, n: int) -> AnyArray:
    """(n,) one geometry for each place: the shape itself, or the collection of several; None without any."""
    import shapely

    order = np.argsort(place, kind="stable")
    owners, first, count = np.unique(place[order], return_index=True, return_counts=True)
    out = np.full(n, None, dtype=object)
    make = shapely.multilinestrings if shapely.get_type_id(shapes[0]) == 1 else shapely.multipoints
    for owner, start, k in zip(owners, first, count):
        members = shapes[order[start : start + k]]
        out[owner] = members[0] if k == 1 else make(members)
    return out
