"""Checks of a delivery beyond geometry: identifiers, codes, heights, overlaps, position, textures. Whole columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from citygml import ragged
from citygml.arrays import BoolArray, FloatArray, IntArray
from citygml.crs import crs_of, horizontal, project_xy
from citygml.model import CityModel, Surface
from citygml.model.selection import extents, root_of
from citygml.polygon_measures import height_ranges
from citygml.validation.mesh_bounds import mesh_bounds
from citygml.validation.quality_rules import ISSUE_RULES, NO_RULE_ISSUES

__all__ = [
    "code_findings",
    "ground_of_relief",
    "height_findings",
    "id_findings",
    "issue_findings",
    "overlap_findings",
    "position_findings",
    "texture_findings",
]

# gml:id of PLATEAU's standard product specification: a prefix, then a UUID.
_ID_FORM = r"[A-Za-z][A-Za-z_]*_[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"

LEAST_HEIGHT = 0.1  # of a building [m]
LEAST_DIFFERENCE = 3.0  # of measured height and model that is reported [m]
MOST_RATIO = 1.5  # of the two heights that is not
GROUND_DIFFERENCE = 3.0  # of a base and the ground at the middle of the building that is reported [m]
LEAST_OVERLAP = 1.0  # of two outlines [m2]
LEAST_OVERLAP_SHARE = 0.02  # of the smaller outline [-]
LEAST_UV_EXCESS = 1e-3  # rounding of texture coordinates [-]

Table = pd.DataFrame


def _table(
    rule: Any, *, object: Any = -1, polygon: Any = -1, value: Any = np.nan, detail: Any = "", n: int | None = None
) -> Table:
    """Findings as columns; scalars hold for all."""
    columns = {"rule": rule, "object": object, "polygon": polygon, "value": value, "detail": detail}
    if n is None:
        n = max(len(column) for column in columns.values() if not isinstance(column, (str, int, float)))
    out = pd.DataFrame({name: column if not np.isscalar(column) else [column] * n for name, column in columns.items()})
    return out.astype({"object": np.int64, "polygon": np.int64, "value": np.float64})


def issue_findings(model: CityModel) -> Table:
    """What the reader reported, by the rule it breaks; with the file and line of each."""
    issues = model.issues
    is_read = issues["file"].isin(model.files["path"])
    rule = issues["code"].map(ISSUE_RULES)
    other = (rule.isna() & ~issues["code"].isin(NO_RULE_ISSUES)).to_numpy()
    rule = rule.mask(other & is_read.to_numpy(), "dropped").mask(other & ~is_read.to_numpy(), "incomplete")
    kept = issues[rule.notna()]
    out = _table(rule[rule.notna()].to_numpy(), detail=kept["message"].to_numpy(), n=len(kept))
    rows = pd.Series(np.arange(model.n_objects), index=model.objects.index)
    rows = rows[rows.index.notna() & ~rows.index.duplicated()]
    out["object"] = kept["gml_id"].map(rows).fillna(-1).to_numpy(np.int64) if len(kept) else np.empty(0, np.int64)
    return out.assign(
        file=kept["file"].to_numpy(), line=kept["line"].to_numpy(np.int64), gml_id=kept["gml_id"].to_numpy(),
        code=kept["code"].to_numpy(), values=kept["values"].to_numpy(),
    )  # fmt: skip


# Identifiers and codes


def id_findings(model: CityModel) -> Table:
    """Features without gml:id, of different files with the same one, and of a form that PLATEAU does not prescribe."""
    ids = model.objects.index
    missing = np.flatnonzero(ids.isna())
    file = model.objects["file"].to_numpy()
    known = np.flatnonzero(np.asarray(ids.notna()))
    first = pd.Series(file[known], index=ids[known]).groupby(level=0, sort=False).transform("first").to_numpy()
    is_again = ids[known].duplicated() & (first != file[known])
    again = known[is_again]
    other = model.files["path"].astype(str).to_numpy(object)[first[is_again]] if len(again) else ""
    is_plateau = np.zeros(len(model.files) + 1, np.bool_)
    is_plateau[:-1] = model.files["iur_version"].fillna("").astype(str) != ""
    named = known[is_plateau[file[known]]]
    fits: Any = ids[named].astype(str).str.fullmatch(_ID_FORM) if len(named) else named
    wrong = named[~np.asarray(fits, np.bool_)]
    return pd.concat(
        [
            _table(
                "id_missing",
                object=missing,
                detail=model.objects["type"].astype(str).to_numpy()[missing],
                n=len(missing),
            ),
            _table("id_repeated", object=again, detail=other, n=len(again)),
            _table("id_form", object=wrong, n=len(wrong)),
        ]
    )


def code_findings(model: CityModel) -> Table:
    """Codes without a label: not in their list, or, where no code of the attribute in a file has one, without a list.

    One finding for each attribute, code and file; value: the number of objects.
    """
    parts = []
    tables = ((model.objects, np.arange(model.n_objects)), (model.boundaries, model.boundaries["object"].to_numpy()))
    for frame, owner in tables:
        file = model.objects["file"].to_numpy()[owner] if len(frame) else np.empty(0, np.int64)
        for label in [name for name in frame.columns if str(name).endswith("_label")]:
            column = str(label).removesuffix("_label")
            if column not in frame:
                continue
            code = frame[column]
            used = np.flatnonzero(code.notna().to_numpy())
            if not len(used):
                continue
            table = pd.DataFrame(
                {
                    "file": file[used],
                    "code": code.to_numpy()[used].astype(str),
                    "object": owner[used],
                    "known": frame[label].notna().to_numpy()[used],
                }
            )
            has_list = table.groupby("file")["known"].transform("any").to_numpy()
            lost = table[~table["known"].to_numpy()].assign(has_list=has_list[~table["known"].to_numpy()])
            if not len(lost):
                continue
            groups = (
                lost.groupby(["file", "code", "has_list"], sort=False)["object"].agg(["first", "size"]).reset_index()
            )
            rule = np.where(groups["has_list"], "code_not_in_list", "code_without_list")
            detail = (column + " = " + groups["code"]).to_numpy()
            parts.append(_table(rule, object=groups["first"], value=groups["size"].astype(float), detail=detail))
    return pd.concat(parts) if parts else _table("code_not_in_list", n=0)


# Heights and place


def _building_ranges(model: CityModel) -> tuple[IntArray, FloatArray, FloatArray]:
    """Top-level buildings with geometry from LOD1 up (rows), their lowest and highest z."""
    is_building = model.objects["type"].astype(str).str.startswith("bldg:").to_numpy()
    root = root_of(model)
    owner = root[model.polygon_object].astype(np.int64)
    rows = np.flatnonzero((model.polygon_lod > 0) & is_building[owner])
    low, high = height_ranges(
        model.vertices, model.ring_offsets, model.polygon_offsets, rows, owner[rows], model.n_objects
    )
    some = np.flatnonzero(np.isfinite(low))
    return some, low[some], high[some]


def ground_of_relief(model: CityModel) -> Callable[[FloatArray, FloatArray], FloatArray] | None:
    """Height of the relief in the model at places (n,), (n,); NaN beside it. None without relief."""
    rows = np.flatnonzero(model.polygon_surface == Surface.RELIEF)
    if not len(rows):
        return None
    import shapely

    from citygml.mesh.triangulation import triangulate_polygons

    cut = triangulate_polygons(model.vertices, model.ring_offsets, model.polygon_offsets, rows=rows)
    p = model.vertices[cut.triangles]
    tree = shapely.STRtree(shapely.box(*p[:, :, :2].min(axis=1).T, *p[:, :, :2].max(axis=1).T))

    def ground(x: FloatArray, y: FloatArray) -> FloatArray:
        place, triangle = tree.query(shapely.points(x, y))
        a, b, c = p[triangle, 0], p[triangle, 1], p[triangle, 2]
        ab, ac = b - a, c - a
        wx, wy = x[place] - a[:, 0], y[place] - a[:, 1]
        with np.errstate(divide="ignore", invalid="ignore"):
            area = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
            u = (wx * ac[:, 1] - wy * ac[:, 0]) / area
            v = (ab[:, 0] * wy - ab[:, 1] * wx) / area
            z = a[:, 2] + u * ab[:, 2] + v * ac[:, 2]
        inside = (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1.0 + 1e-9)
        out = np.full(len(x), np.nan)
        out[place[inside]] = z[inside]
        return out

    return ground


def height_findings(
    model: CityModel, ground: Callable[[FloatArray, FloatArray], FloatArray] | None
) -> tuple[Table, int, int]:
    """Buildings without height, far from their measured height, or far from the ground; how many were compared."""
    rows, low, high = _building_ranges(model)
    height = high - low
    none = height < LEAST_HEIGHT
    measured = np.full(len(rows), np.nan)
    if "measured_height" in model.objects:
        measured = model.objects["measured_height"].to_numpy(np.float64)[rows]
    both = ~none & np.isfinite(measured) & (measured > 0.0)
    larger, smaller = np.maximum(height, measured), np.minimum(height, measured)
    far = both & (larger - smaller > LEAST_DIFFERENCE) & (larger > MOST_RATIO * smaller)
    parts = [
        _table("height_none", object=rows[none], value=height[none], n=int(none.sum())),
        _table(
            "height_measured",
            object=rows[far],
            value=(height - measured)[far],
            detail=[f"{a:.1f} m / {b:.1f} m" for a, b in zip(height[far], measured[far])],
            n=int(far.sum()),
        ),
    ]
    if ground is None or not len(rows):
        return pd.concat(parts), len(rows), 0
    x, y = _middles(model)
    above = low - ground(x[rows], y[rows])
    apart = np.abs(above) > GROUND_DIFFERENCE
    parts.append(_table("height_ground", object=rows[apart], value=above[apart], n=int(apart.sum())))
    return pd.concat(parts), len(rows), int(np.isfinite(above).sum())


def _extents(model: CityModel) -> FloatArray:
    """x and y of the box around each top-level object with its parts, (n_objects, 4); NaN without geometry."""
    low, high = extents(model)
    root = root_of(model)
    out = np.column_stack([np.full((model.n_objects, 2), np.inf), np.full((model.n_objects, 2), -np.inf)])
    np.minimum.at(out[:, :2], root, low[:, :2])
    np.maximum.at(out[:, 2:], root, high[:, :2])
    return np.where(np.isfinite(out), out, np.nan)


def _middles(model: CityModel) -> tuple[FloatArray, FloatArray]:
    extent = _extents(model)
    return (extent[:, 0] + extent[:, 2]) / 2.0, (extent[:, 1] + extent[:, 3]) / 2.0


def overlap_findings(model: CityModel) -> tuple[Table, int]:
    """Pairs of buildings whose outlines overlap; value: the area. And the number of outlines."""
    import shapely

    from citygml.frames import footprints

    frame = footprints(model, type="bldg:Building", columns=False)
    shapes = frame.geometry.to_numpy()
    is_top = (model.objects["parent"].to_numpy() < 0) & (
        model.objects["type"].astype(str) == "bldg:Building"
    ).to_numpy()
    rows = np.flatnonzero(is_top)
    here = np.flatnonzero(~shapely.is_missing(shapes))
    shapes, rows = shapes[here], rows[here]
    a, b = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pair = np.flatnonzero(a < b)
    a, b = a[pair], b[pair]
    boxes_a, boxes_b = shapely.bounds(shapes[a]), shapely.bounds(shapes[b])
    width = np.minimum(boxes_a[:, 2], boxes_b[:, 2]) - np.maximum(boxes_a[:, 0], boxes_b[:, 0])
    height = np.minimum(boxes_a[:, 3], boxes_b[:, 3]) - np.maximum(boxes_a[:, 1], boxes_b[:, 1])
    close = np.flatnonzero(width * height > LEAST_OVERLAP)
    a, b = a[close], b[close]
    shared = shapely.area(shapely.intersection(shapes[a], shapes[b]))
    least = np.minimum(shapely.area(shapes[a]), shapely.area(shapes[b]))
    hit = np.flatnonzero((shared > LEAST_OVERLAP) & (shared > LEAST_OVERLAP_SHARE * least))
    other = model.objects.index[rows[b[hit]]].astype(str).to_numpy()
    return _table("overlap", object=rows[a[hit]], value=shared[hit], detail=other, n=len(hit)), len(rows)


def position_findings(model: CityModel, mesh_of_file: list[str]) -> tuple[Table, int]:
    """Features outside the mesh their file is named after; value: the distance. And the number that was compared.

    Of a building the middle must be inside, of others any part: roads and rivers are cut at meshes only roughly.
    """
    bounds = np.array([mesh_bounds(code) or (np.nan,) * 4 for code in mesh_of_file]).reshape(-1, 4)
    if model.crs is None or not np.isfinite(bounds).any():
        return _table("outside_mesh", n=0), 0
    top = np.flatnonzero(model.objects["parent"].to_numpy() < 0)
    mesh = bounds[model.objects["file"].to_numpy()[top]]
    extent = _extents(model)[top]
    is_building = model.objects["type"].astype(str).str.startswith("bldg:").to_numpy()[top]
    middle = (extent[:, :2] + extent[:, 2:]) / 2.0
    extent[is_building] = np.hstack([middle, middle])[is_building]
    some = np.flatnonzero(np.isfinite(extent).all(axis=1) & np.isfinite(mesh).all(axis=1))
    degrees = crs_of(6668) if not horizontal(model.crs).is_geographic else model.crs
    west, south = project_xy(extent[some, 0], extent[some, 1], model.crs, degrees)
    east, north = project_xy(extent[some, 2], extent[some, 3], model.crs, degrees)
    mesh = mesh[some]
    across = np.maximum.reduce([mesh[:, 0] - east, west - mesh[:, 2], np.zeros(len(some))])
    along = np.maximum.reduce([mesh[:, 1] - north, south - mesh[:, 3], np.zeros(len(some))])
    distance = 111_320.0 * np.hypot(across * np.cos(np.radians(mesh[:, 1])), along)
    out = np.flatnonzero(distance > 0.01)
    return _table("outside_mesh", object=top[some[out]], value=distance[out], n=len(out)), len(some)


# Textures


def texture_findings(model: CityModel) -> tuple[Table, int, int]:
    """Images that are not there, one finding each, and polygons with texture coordinates outside 0 to 1."""
    parts, n_images, n_polygons = [_table("image_missing", n=0)], 0, 0
    for look in model.appearances.values():
        n_images += len(look.images)
        used = np.flatnonzero(look.polygon_image >= 0)
        n_polygons += len(used)
        if len(look.images):
            gone = np.flatnonzero(look.images["resolved"].isna().to_numpy())
            counts = np.bincount(look.polygon_image[used], minlength=len(look.images))
            first = np.full(len(look.images), -1, np.int64)
            first[look.polygon_image[used[::-1]]] = used[::-1]
            owner = np.where(first >= 0, model.polygon_object[np.maximum(first, 0)], -1) if model.n_polygons else first
            paths = look.images["path"].astype(str).to_numpy()[gone]
            parts.append(
                _table(
                    "image_missing",
                    object=owner[gone],
                    polygon=first[gone],
                    value=counts[gone].astype(float),
                    detail=paths,
                    n=len(gone),
                )
            )
        if len(look.uv):
            parts.append(_uv_outside(model, look, used))
    return pd.concat(parts), n_images, n_polygons


def _uv_outside(model: CityModel, look: Any, used: IntArray) -> Table:
    excess = np.nan_to_num(np.maximum(np.abs(look.uv - 0.5).max(axis=1) - 0.5, 0.0))
    polygon_of_ring = np.repeat(np.arange(model.n_polygons), np.diff(model.polygon_offsets))
    polygon = polygon_of_ring[ragged.row_of_element(model.ring_offsets)]
    most = np.zeros(model.n_polygons)
    np.maximum.at(most, polygon[excess > LEAST_UV_EXCESS], excess[excess > LEAST_UV_EXCESS])
    repeats: BoolArray = np.zeros(len(look.images) + 1, np.bool_)
    if "wrap_mode" in look.images:
        repeats[:-1] = look.images["wrap_mode"].isin(["wrap", "mirror"])
    out = used[(most[used] > 0.0) & ~repeats[look.polygon_image[used]]]
    return _table("uv_outside", object=model.polygon_object[out], polygon=out, value=most[out], n=len(out))
