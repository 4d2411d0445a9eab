"""GeoParquet 1.1 files of a dataset: rows in Hilbert order, a bbox column, and a footer kept small.

A query that counts or filters by place reads footers and the bbox column alone, so the footer has neither statistics of
attributes, nor pandas' and Arrow's own schemas: column types are those of Parquet.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, FloatArray

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["hilbert_order", "write_rows"]

ROWS_PER_GROUP = 20_000
_SIDES = ("xmin", "ymin", "xmax", "ymax")
_LEVEL = 15


def hilbert_order(bounds: FloatArray) -> AnyArray:
    """Order of boxes along the Hilbert curve through the extent of all.

    Parameters
    ----------
    bounds : (n, 4)
        xmin, ymin, xmax, ymax; NaN for rows without a place, which come last.

    Returns
    -------
    (n,) int64
        Rows, the first first; rows of one cell stay in their order.

    Examples
    --------
    >>> corners = np.array([[1.0, 1, 1, 1], [0, 0, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1], [np.nan] * 4])
    >>> hilbert_order(corners).tolist()
    [1, 3, 0, 2, 4]
    """
    x, y = (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2
    placed = np.isfinite(x) & np.isfinite(y)
    distance = np.full(len(bounds), np.iinfo(np.int64).max)
    if placed.any():
        distance[placed] = _distance(_cells(x[placed]), _cells(y[placed]))
    return np.argsort(distance, kind="stable")


def _cells(values: FloatArray) -> AnyArray:
    """Cell numbers 0 to 2^15 - 1 between the least and the largest value."""
    low, high = values.min(), values.max()
    scale = (2**_LEVEL - 1) / (high - low) if high > low else 0.0
    return ((values - low) * scale).astype(np.int64)


def _distance(x: AnyArray, y: AnyArray) -> AnyArray:
    """Distance along the Hilbert curve of level 15; the curve begins at (0, 0) and ends at the largest x.

    Warren (2013), Hacker's Delight, ch. 16.
    """
    x, y = x.copy(), y.copy()
    out = np.zeros(len(x), np.int64)
    for level in range(_LEVEL - 1, -1, -1):
        side = 1 << level
        right, upper = (x & side) > 0, (y & side) > 0
        out += side * side * ((3 * right) ^ upper)
        flip = ~upper & right
        x, y = (
            np.where(flip, side - 1 - (x & (side - 1)), x & (side - 1)),
            np.where(flip, side - 1 - (y & (side - 1)), y & (side - 1)),
        )
        swap = ~upper
        x, y = np.where(swap, y, x), np.where(swap, x, y)
    return out


def write_rows(frame: GeoDataFrame | pd.DataFrame, path: Path) -> tuple[int, tuple[float, float, float, float] | None]:
    """Write a frame with its index as a column; returns the number of rows and the extent of all.

    The order of rows, the columns and the settings alone decide the bytes.
    """
    import pyarrow.parquet as pq
    import shapely

    geometry = frame["geometry"].array.to_numpy() if "geometry" in frame else None
    bounds = np.full((len(frame), 4), np.nan) if geometry is None else shapely.bounds(geometry)
    order = hilbert_order(bounds)
    frame, bounds = frame.iloc[order], bounds[order]
    extent = _extent(bounds)
    table = _arrow_table(frame, None if geometry is None else geometry[order], bounds)
    statistics = [f"bbox.{side}" for side in _SIDES] if geometry is not None else False
    with pq.ParquetWriter(
        path, table.schema, compression="zstd", write_statistics=statistics, store_schema=False
    ) as writer:
        writer.write_table(table, row_group_size=ROWS_PER_GROUP)
        if geometry is not None:
            writer.add_key_value_metadata({"geo": _geo(frame, geometry[order], extent)})
    return len(frame), extent


def _extent(bounds: FloatArray) -> tuple[float, float, float, float] | None:
    placed = bounds[np.isfinite(bounds).all(axis=1)]
    if not len(placed):
        return None
    low, high = placed[:, :2].min(axis=0), placed[:, 2:].max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _arrow_table(frame: pd.DataFrame, geometry: AnyArray | None, bounds: FloatArray) -> Any:
    import pyarrow as pa
    import shapely

    plain = pd.DataFrame(frame.drop(columns=["geometry"]) if geometry is not None else frame).reset_index()
    table = pa.table({name: _arrow_column(plain[name]) for name in plain.columns})
    if geometry is None:
        return table
    missing: AnyArray = np.asarray(~np.isfinite(bounds).all(axis=1))
    sides = [pa.array(bounds[:, k], mask=missing) for k in range(4)]
    box = pa.StructArray.from_arrays(sides, names=list(_SIDES), mask=pa.array(missing))
    return table.append_column("bbox", box).append_column("geometry", pa.array(shapely.to_wkb(geometry), pa.binary()))


def _arrow_column(column: pd.Series) -> Any:
    """A column as Parquet has it: lists and mixed values as text, and text where all are unknown, so that the files of
    a dataset fit together."""
    import pyarrow as pa

    try:
        array = pa.array(column, from_pandas=True)
    except (pa.ArrowInvalid, pa.ArrowTypeError, pa.ArrowNotImplementedError):
        array = None
    if array is None or pa.types.is_nested(array.type):
        return pa.array([_text(value) for value in column], pa.string())
    return array.cast(pa.string()) if pa.types.is_null(array.type) else array


def _text(value: Any) -> str | None:
    if isinstance(value, (list, tuple, np.ndarray)):
        return " ".join(str(one) for one in value)
    return None if value is None or value is pd.NA or value != value else str(value)


def _geo(frame: Any, geometry: AnyArray, extent: Any) -> str:
    """Metadata of GeoParquet 1.1, with the height datum of the z columns beside it."""
    import shapely

    suffix = {True: " Z", False: ""}
    filled = geometry[~shapely.is_missing(geometry)]
    kinds = {
        f"{kind}{suffix[bool(has_z)]}"
        for kind, has_z in zip(
            np.array(["Point", "LineString", "", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon",
                      "GeometryCollection"])[shapely.get_type_id(filled)],
            shapely.has_z(filled),
        )
    }  # fmt: skip
    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": sorted(kinds),
        "crs": None if frame.crs is None else frame.crs.to_json_dict(),
        "covering": {"bbox": {side: ["bbox", side] for side in _SIDES}},
    }
    if extent is not None:
        column["bbox"] = list(extent)
    out = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
    if frame.attrs.get("height_datum"):
        out["height_datum"] = frame.attrs["height_datum"]
    return json.dumps(out, separators=(",", ":"), ensure_ascii=False)
