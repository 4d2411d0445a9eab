"""Maps of classes and numbers at the cells of a grid: rasters, and layers of polygons with a column of the class."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

from twin.arrays import FloatArray, IntArray
from twin.errors import CrsMismatchError, InputError
from twin.grid import Grid
from twin.lazy import names_missing_extra

__all__ = ["ClassMap", "read_class_map", "read_number_map"]

_LAYERS = (".gpkg", ".geojson", ".json", ".shp", ".parquet", ".geoparquet", ".fgb")


class ClassMap(NamedTuple):
    """cells : (ny, nx) position in `classes`, -1 where the map has none; classes : as text, each once."""

    cells: IntArray
    classes: tuple[str, ...]


@names_missing_extra
def read_class_map(
    path: str | Path, *, grid: Grid, column: str | None = None, crs: int | str | None = None
) -> ClassMap:
    """The class of each cell, at its centre.

    Parameters
    ----------
    path : raster of whole numbers, or layer of polygons
    grid : of the terrain
    column : of the layer, with the class as text or number; of several polygons on a cell the last counts
    crs : of the map, where it names none

    Raises
    ------
    InputError
        No map that can be read, no such column, no CRS, or a raster of fractions.
    """
    path = Path(path)
    if path.suffix.lower() in _LAYERS:
        return _from_layer(path, grid, column, crs)
    numbers = read_number_map(path, grid=grid, crs=crs)
    known = np.isfinite(numbers)
    if (numbers[known] != np.round(numbers[known])).any():
        raise InputError(f"{path}: the raster holds fractions, expected whole numbers of classes")
    values, place = np.unique(numbers[known], return_inverse=True)
    cells = np.full(grid.shape, -1, np.int64)
    cells[known] = place
    return ClassMap(cells, tuple(f"{int(value)}" for value in values))


@names_missing_extra
def read_number_map(path: str | Path, *, grid: Grid, crs: int | str | None = None) -> FloatArray:
    """The number of the raster's cell that each centre lies in; NaN outside and without data. (ny, nx)"""
    import rasterio
    from pyproj import CRS, Transformer

    path = Path(path)
    if not path.exists():
        raise InputError(f"{path}: no such file")
    try:
        opened = rasterio.open(path)
    except rasterio.errors.RasterioIOError as error:
        raise InputError(f"{path}: not a raster GDAL can read ({error})") from error
    with opened as file:
        masked = file.read(1, masked=True)
        own = CRS.from_wkt(file.crs.to_wkt()) if file.crs else None
        inverse, scale, offset = ~file.transform, file.scales[0], file.offsets[0]
    own = CRS.from_user_input(crs) if own is None and crs is not None else own
    if (own is None) != (grid.crs is None):
        raise CrsMismatchError(f"{path}: {'the raster' if own is None else 'the grid'} names no CRS; state it")
    values = np.where(np.ma.getmaskarray(masked), np.nan, np.ma.getdata(masked).astype(np.float64) * scale + offset)
    out = np.full(grid.shape, np.nan)
    turn = None if own is None or own == grid.crs else Transformer.from_crs(grid.crs, own, always_xy=True)
    for j, y in enumerate(grid.y):
        x_there, y_there = grid.x, np.full(grid.nx, y)
        if turn is not None:
            x_there, y_there = turn.transform(x_there, y_there)
        column, row = (np.floor(part) for part in inverse * (np.asarray(x_there), np.asarray(y_there)))
        inside = (row >= 0) & (row < values.shape[0]) & (column >= 0) & (column < values.shape[1])
        out[j, inside] = values[row[inside].astype(int), column[inside].astype(int)]
    return out


def _from_layer(path: Path, grid: Grid, column: str | None, crs: int | str | None) -> ClassMap:
    import geopandas as gpd
    from rasterio.features import rasterize
    from rasterio.transform import from_origin

    if not path.exists():
        raise InputError(f"{path}: no such file")
    try:
        layer = gpd.read_parquet(path) if path.suffix.lower().endswith("parquet") else gpd.read_file(path)
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: no layer that can be read ({str(error).splitlines()[0]})") from error
    if column is None or column not in layer:
        names = ", ".join(str(name) for name in layer.columns if name != layer.geometry.name)
        raise InputError(f"{path}: state the column of the class; the layer has {names}, found {column!r}")
    if layer.crs is None and crs is not None:
        layer = layer.set_crs(crs)
    if (layer.crs is None) != (grid.crs is None):
        raise CrsMismatchError(f"{path}: {'the layer' if layer.crs is None else 'the grid'} names no CRS; state it")
    layer = layer if grid.crs is None else layer.to_crs(grid.crs)
    layer = layer[~layer.geometry.isna() & ~layer.geometry.is_empty & ~layer[column].isna()]
    texts = [_class_text(value) for value in layer[column]]
    classes = tuple(dict.fromkeys(texts))
    if not classes:
        raise InputError(f"{path}: no polygon with a value in {column}")
    shapes = [(shape, classes.index(text)) for shape, text in zip(layer.geometry, texts)]
    transform = from_origin(grid.bounds[0], grid.bounds[3], grid.cell_size, grid.cell_size)
    cells = rasterize(shapes, out_shape=grid.shape, transform=transform, fill=-1, dtype="int32")
    return ClassMap(np.ascontiguousarray(cells[::-1]).astype(np.int64), classes)


def _class_text(value: object) -> str:
    """A class as text: whole numbers without a point."""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return f"{int(value)}"
    return str(value).strip()
