"""City models as GeoParquet and GeoPackage: footprints, surfaces and risks as layers."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from citygml.frames import footprints, risks, surfaces
from citygml.model import CityModel

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["LAYERS", "frame_of", "write_geopackage", "write_geoparquet"]

LAYERS = ("footprints", "surfaces", "risks")


def frame_of(model: CityModel, layer: str, *, crs: Any = None) -> GeoDataFrame:
    """One of LAYERS as a GeoDataFrame."""
    makers: dict[str, Any] = {"footprints": footprints, "surfaces": surfaces, "risks": risks}
    if layer not in makers:
        raise ValueError(f"layer {layer!r} is not known; expected one of {', '.join(LAYERS)}")
    return makers[layer](model, crs=crs)


def write_geoparquet(model: CityModel, path: str | Path, *, layer: str = "footprints", crs: Any = None) -> Path:
    """Write one layer as GeoParquet; gml_id is the index, categories stay categories, and the height datum
    is in `attrs` when pandas reads it back."""
    path = Path(path)
    frame_of(model, layer, crs=crs).to_parquet(path, compression="zstd")
    return path


def write_geopackage(
    model: CityModel, path: str | Path, *, layers: tuple[str, ...] = ("footprints",), crs: Any = None
) -> Path:
    """Write layers into one GeoPackage, replacing the file; gml_id is a column, empty layers are left out.

    GeoPackage has no categories and no lists: they are written as text.
    """
    import pyogrio

    path = Path(path)
    fresh = path.with_name(path.name + ".part.gpkg")
    fresh.unlink(missing_ok=True)
    try:
        for layer in layers:
            frame = frame_of(model, layer, crs=crs)
            if len(frame) or layer == layers[0]:
                pyogrio.write_dataframe(_plain(frame), fresh, layer=layer, append=fresh.exists(), driver="GPKG")
        shutil.move(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    return path


def _plain(frame: GeoDataFrame) -> GeoDataFrame:
    out = frame.reset_index()
    for name in out.columns.drop("geometry"):
        column = out[name]
        if isinstance(column.dtype, pd.CategoricalDtype):
            out[name] = column.astype(object)
        if out[name].dtype == object:
            out[name] = out[name].map(_text, na_action="ignore")
    return out


def _text(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return " ".join(str(v) for v in value)
    return value if isinstance(value, (str, int, float, bool)) else str(value)
