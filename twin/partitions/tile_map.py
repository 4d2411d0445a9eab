"""A function over the tiles of a city, here, in processes or on a cluster; and the joins made with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import pandas as pd

from citygml.reader.tile_models import Tile, find_tiles, read_tile
from twin.parallel import Executor, Progress, ordered_results, silent

if TYPE_CHECKING:
    import geopandas as gpd

    from citygml.model import CityModel

__all__ = ["map_tiles", "worst_areas_of_tiles"]

T = TypeVar("T")


class _Call(NamedTuple):
    """A function of the model of a tile."""

    function: Callable[[CityModel], Any]
    tile: Tile
    options: dict[str, Any]


def _run(call: _Call) -> Any:
    return call.function(read_tile(call.tile, **call.options))


def map_tiles(
    function: Callable[[CityModel], T],
    source: str | Path | Iterable[str | Path],
    *,
    packages: str | Sequence[str] | None = None,
    lods: int | Sequence[int] | None = None,
    bbox: tuple[float, float, float, float] | None = None,
    meshes: int | str | Sequence[int | str] | None = None,
    crs: Any = None,
    axis_order: str | None = None,
    on_error: str = "raise",
    executor: Executor | None = None,
    progress: Progress = silent,
) -> Iterator[T]:
    """Results of a function of the model of each tile, in the order of `citygml.iter_models`.

    Parameters
    ----------
    function : model -> value
        With an executor, one that can be pickled: a function of a module, or a `functools.partial` of one.
    executor : Executor or None
        Where tiles are read and the function is called; in this process without.
    progress : Progress
        Called after each tile with tiles done and tiles in all.

    Other parameters are those of `citygml.read`.

    Raises
    ------
    CityGmlError
        As `citygml.read`; what is not opened (`citygml.iter_models`) is not reported here.

    Examples
    --------
    >>> import citygml
    >>> from pathlib import Path
    >>> [len(frame) > 0 for frame in map_tiles(citygml.footprints, Path("data/sample"), packages="bldg")]
    [True, True, True, True]
    """
    tiles = find_tiles(source, packages=packages, bbox=bbox, meshes=meshes, on_error=on_error).tiles
    options = {"lods": lods, "bbox": bbox, "crs": crs, "axis_order": axis_order, "on_error": on_error}
    calls = [_Call(function, tile, options) for tile in tiles]
    return ordered_results(_run, calls, executor=executor, progress=progress, what="tiles")


def worst_areas_of_tiles(
    source: str | Path | Iterable[str | Path],
    areas: gpd.GeoDataFrame | str | Path,
    *,
    column: str,
    crs: Any,
    type: str = "bldg:Building",
    packages: str | Sequence[str] | None = None,
    bbox: tuple[float, float, float, float] | None = None,
    meshes: int | str | Sequence[int | str] | None = None,
    executor: Executor | None = None,
    progress: Progress = silent,
) -> pd.DataFrame:
    """`twin.hazard.worst_areas` of the buildings of a city of any size, tile by tile.

    Parameters
    ----------
    areas : GeoDataFrame or path
        Published areas, e.g. of a flood. A path of a file that GeoPandas reads is read once by each worker; a
        GeoDataFrame is sent with every tile.
    column : str
        Of `areas`, a number that is greater where it is worse.
    crs : EPSG number or string
        The projected CRS in which both are compared.
    type : str
        Of the objects.

    Returns
    -------
    DataFrame, index gml_id
        The rows of `worst_areas`, tile after tile.

    Raises
    ------
    InputError, CrsMismatchError, CityGmlError
        As `worst_areas` and `citygml.read`.
    """
    if isinstance(areas, (str, Path)):
        areas = str(Path(areas).resolve())
    join = partial(_worst_of_tile, areas=areas, column=column, crs=crs, type=type)
    parts = [
        part
        for part in map_tiles(
            join, source, packages=packages, bbox=bbox, meshes=meshes, executor=executor, progress=progress
        )
        if len(part)
    ]
    return pd.concat(parts) if parts else join(_empty_city(crs))


def _empty_city(crs: Any) -> CityModel:
    from citygml.crs import crs_of
    from citygml.model import CityModel

    return CityModel(crs=crs_of(crs))


@lru_cache(maxsize=2)
def _areas_of_file(path: str, crs: Any, changed: int) -> gpd.GeoDataFrame:
    """Areas of a file in a CRS; changed : time of the file, so that a new one is read."""
    import geopandas

    read = geopandas.read_parquet if path.lower().endswith((".parquet", ".geoparquet")) else geopandas.read_file
    return read(path).to_crs(crs)


def _worst_of_tile(model: CityModel, *, areas: Any, column: str, crs: Any, type: str) -> pd.DataFrame:
    from citygml.frames import footprints
    from twin.hazard import worst_areas

    if isinstance(areas, str):
        areas = _areas_of_file(areas, crs, Path(areas).stat().st_mtime_ns)
    else:
        areas = areas.to_crs(crs)
    return worst_areas(footprints(model, crs=crs, type=type, columns=False), areas, column=column)
