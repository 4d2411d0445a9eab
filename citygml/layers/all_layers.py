"""Every table of a city model by name: feature layers first, then the child tables, then what was found on reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

from citygml.errors import FormatError
from citygml.layers.child_tables import (
    boundary_table,
    face_layer,
    geometry_polygon_table,
    geometry_table,
    line_layer,
    point_layer,
    risk_layer,
)
from citygml.layers.extra_tables import EXTRA_TABLES, extra_table
from citygml.layers.feature_layers import FeatureLayers
from citygml.layers.object_keys import ObjectKeys
from citygml.model import CityModel

__all__ = ["layer_names", "layers", "unique_name"]

_TABLES: dict[str, Callable[[ObjectKeys, Any], pd.DataFrame]] = {
    "surfaces": face_layer,
    "lines": line_layer,
    "points": point_layer,
    "risks": risk_layer,
    "boundaries": lambda keys, crs: boundary_table(keys),
    "geometries": lambda keys, crs: geometry_table(keys),
    "geometry_polygons": lambda keys, crs: geometry_polygon_table(keys),
    "extras": lambda keys, crs: extra_table(keys, "extras"),
    "issues": lambda keys, crs: keys.model.issues.copy(),
    "files": lambda keys, crs: keys.model.files.copy(),
}


def layer_names(model: CityModel) -> dict[str, str]:
    """Names of the feature layers -> type of their objects, in the order of the types' first objects.

    >>> layer_names(CityModel())
    {}
    """
    names: dict[str, str] = {}
    for kind in model.objects["type"].astype(str).unique():
        taken = {*names, *_TABLES, *EXTRA_TABLES, "footprints", "layer_styles"}
        names[unique_name("".join(c if c.isalnum() else "_" for c in kind), taken)] = kind
    return names


def unique_name(name: str, taken: set[str], *, length: int | None = None) -> str:
    """name, or with a number at its end where it is taken in any case; at most `length` bytes of UTF-8.

    >>> unique_name("Bridge", {"bridge"}), unique_name("measured_height", {"measured_h"}, length=10)
    ('Bridge_2', 'measured_2')
    """
    used = {n.lower() for n in taken}
    short, k = _cut(name, length), 1
    while short.lower() in used:
        k += 1
        tail = f"_{k}"
        short = _cut(name, None if length is None else length - len(tail)) + tail
    return short


def _cut(text: str, length: int | None) -> str:
    return text if length is None else text.encode()[:length].decode(errors="ignore")


def layers(
    model: CityModel,
    *,
    names: Sequence[str] | None = None,
    crs: Any = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> dict[str, pd.DataFrame]:
    """The whole model as tables that join: every attribute, generic, risk, polygon, line and point has its row.

    Parameters
    ----------
    names : optional
        Tables to make, in this order, empty ones too: names of `layer_names`, "surfaces", "lines", "points", "risks",
        "boundaries", "geometries", "geometry_polygons", "repeated_attributes", "generic_attributes", "key_values",
        "other_attributes", "issues", "files", and "extras", the four tables of attributes in one. None: all that have
        rows ("extras" in its parts).
    crs : optional
        Where to project the geometry; None keeps the model's CRS.
    progress : optional
        Called with (tables made, tables in all, name).

    Returns
    -------
    dict of name -> DataFrame, a GeoDataFrame where it has geometry; index gml_id (but issues and files)
        Columns of every table of objects: `object` (row in `model.objects`; unique also where ids are missing or
        repeated), `root_id`; feature layers have `parent` and `parent_id` too, and one geometry: the outline on the
        ground, or lines or points where no object of the type has one. `boundary` and `boundary_id` lead to
        "boundaries", `column` of "repeated_attributes" to the column of the feature layer. See docs/frames.md.

    Raises
    ------
    FormatError
        For a name that is none of these.
    CrsError
        When crs is given and the model has none.

    Examples
    --------
    >>> layers(CityModel())
    {}
    """
    kinds = layer_names(model)
    known = [*kinds, *_TABLES, *EXTRA_TABLES]
    if names is None:
        wanted = [n for n in [*kinds, *_TABLES] if n != "extras"]
        wanted[wanted.index("issues") : wanted.index("issues")] = EXTRA_TABLES
    else:
        wanted = list(names)
    wrong = [name for name in wanted if name not in known]
    if wrong:
        raise FormatError(f"no layer {', '.join(map(repr, wrong))} in this model; it has {', '.join(known)}")
    keys = ObjectKeys(model)
    features = FeatureLayers(keys, crs)
    found: dict[str, pd.DataFrame] = {}
    for k, name in enumerate(wanted):
        if progress is not None:
            progress(k, len(wanted), name)
        table: pd.DataFrame
        if name in kinds:
            table = features.layer(kinds[name])
        elif name in EXTRA_TABLES:
            table = extra_table(keys, name)
        else:
            table = _TABLES[name](keys, crs)
        if len(table) or names is not None:
            found[name] = table
    if progress is not None:
        progress(len(wanted), len(wanted), "layers")
    return found
