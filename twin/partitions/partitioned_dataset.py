"""A whole city, tile by tile, into a partitioned dataset; and what is in it.

A dataset is a folder: `LAYER/package=P/mesh=M/TILE.parquet` (GeoParquet), `issues.parquet`, `files.parquet` (one row
per file with rows and extent), `dataset.json`, and a record for each tile by which an interrupted run is resumed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml.model import empty_table
from citygml.reader.tile_models import Tile, find_tiles
from twin.errors import InputError
from twin.files import code_hash, write_text, write_whole
from twin.files.atomic import forget_parts
from twin.parallel import Executor, Progress, ordered_results, silent
from twin.partitions.tile_tasks import (
    ALL_LAYERS,
    RECORDS,
    TILES3D,
    TileRecord,
    TileSettings,
    TileTask,
    convert_tile,
    file_stem,
    forget_file,
)
from twin.partitions.tileset_of_tilesets import tileset_of_tilesets

__all__ = ["PartitionedDataset", "convert_partitions", "read_partitions"]

MARKER = "dataset.json"
FILES = "files.parquet"
ISSUES = "issues.parquet"
# Form -> modules that write it.
_CODE = {
    "geoparquet": ("citygml.reader", "citygml.exports", "citygml.layers", "twin.partitions.tile_tasks",
                   "twin.partitions.geoparquet_rows"),
    TILES3D: ("citygml.reader", "twin.io.tiles3d", "twin.partitions.tile_tasks"),
}  # fmt: skip
_KINDS = ("mesh", "file", "grid")


class PartitionedDataset(NamedTuple):
    """A dataset.

    folder : Path
    files : DataFrame
        One row per file: path, layer, package, partition, tile, rows, bytes, xmin, ymin, xmax, ymax.
    tiles, objects, polygons, issues : int
    read : int
        Files of the city that were read.
    incomplete : list of str
        Files of the city that were not read, or only in part.
    """

    folder: Path
    files: pd.DataFrame
    tiles: int
    objects: int
    polygons: int
    issues: int
    read: int
    incomplete: list[str]


def convert_partitions(
    source: str | Path | Iterable[str | Path],
    folder: str | Path,
    *,
    form: str = "geoparquet",
    by: str = "mesh",
    cell_size: float | None = None,
    layers: Sequence[str] = ("footprints",),
    crs: Any = None,
    height: str | None = None,
    lods: int | Sequence[int] | None = None,
    packages: str | Sequence[str] | None = None,
    bbox: tuple[float, float, float, float] | None = None,
    meshes: int | str | Sequence[int | str] | None = None,
    source_crs: Any = None,
    axis_order: str | None = None,
    executor: Executor | None = None,
    progress: Progress = silent,
) -> PartitionedDataset:
    """Convert a city of any size to partitioned GeoParquet, in the memory of its largest tile.

    A run that was killed is resumed by calling it again: tiles whose inputs, settings and code are unchanged are kept,
    and the dataset ends with the same bytes, whatever the executor. A tile that cannot be read is reported.

    Parameters
    ----------
    source : path or several
        As for `citygml.read`; with an executor on other machines, paths that they have too.
    folder : path
        New, empty, or a dataset of this function. Files of tiles that are no longer in the source are removed.
    form : "geoparquet" or "tiles3d"
        "tiles3d": a 3D Tiles tileset for each tile, and `tileset.json` over them by second-level mesh; in a projected
        CRS ("auto" unless one is given), by and layers do not matter.
    by : "mesh", "file" or "grid"
        "mesh": by the mesh code in the file name, rows of other files by the third-level square of their middle.
        "file": a partition for each tile. "grid": by square cells of `cell_size` that hold the middle of a row.
    cell_size : float
        Side of the cells of "grid". [unit of the CRS]
    layers : "footprints", "surfaces", "risks", "all"
        "all": a layer for each feature type and the child tables that join, see `citygml.layers`; their row numbers
        (`object`, `boundary`) are those of a tile.
    crs : EPSG number, string, CRS, "auto" or None
        "auto": the plane rectangular zone of the city. None: the horizontal CRS of most file names, else of the first
        tile.
    height, lods, packages, bbox, meshes, axis_order :
        As for `citygml.convert.convert`.
    source_crs :
        For documents that name no CRS that is known.
    executor : Executor or None
        Where tiles are converted; in this process without.
    progress : Progress
        Called after each tile with bytes done, bytes in all and its name.

    Raises
    ------
    InputError
        An option that does not exist, or a folder of something else.
    CityGmlError
        The source has no city, or nothing of it could be read.
    """
    from citygml.errors import FormatError
    from citygml.exports import LAYERS

    wrong = [layer for layer in layers if layer not in (*LAYERS, ALL_LAYERS)]
    if wrong:
        raise InputError(f"layers {wrong}: expected some of {', '.join((*LAYERS, ALL_LAYERS))}")
    if form not in _CODE:
        raise InputError(f"form {form!r}: expected one of {', '.join(_CODE)}")
    if form == TILES3D and crs is None:
        crs = "auto"
    if by not in _KINDS or (by == "grid") != (cell_size is not None) or (cell_size is not None and not cell_size > 0):
        raise InputError(
            f"by {by!r}, cell_size {cell_size}: expected 'mesh', 'file', or 'grid' with a positive cell_size"
        )
    tiles, skipped = find_tiles(source, packages=packages, bbox=bbox, meshes=meshes, on_error="collect")
    if not tiles:
        path, why = skipped[0]
        raise FormatError(why, file=path)
    settings = TileSettings(
        form=form,
        by=by, cell_size=cell_size, layers=(ALL_LAYERS,) if ALL_LAYERS in layers else tuple(layers),
        crs=_target(tiles, crs, source_crs, axis_order),
        height=height, lods=None if lods is None else tuple(np.atleast_1d(lods).tolist()), bbox=bbox,
        source_crs=_as_text(source_crs), axis_order=axis_order,
    )  # fmt: skip
    folder = _prepared(Path(folder), tiles)
    code = code_hash(*_CODE[form])
    tasks = [TileTask(tile, str(folder.resolve()), settings, code) for tile in tiles]
    records, done, total = [], 0, sum(tile.size for tile in tiles)
    for record in ordered_results(convert_tile, tasks, executor=executor):
        records.append(record)
        done += record.size
        progress(done, total, record.tile)
    if not any(record.read for record in records):
        first = next((record.first_issue for record in records if record.first_issue), "")
        raise FormatError(first or "no file of it could be read", file=None if first else str(source))
    return _finished(folder, settings, records, [path for path, _ in skipped])


def read_partitions(folder: str | Path) -> PartitionedDataset:
    """What is in a finished dataset, from its metadata alone.

    Raises
    ------
    InputError
        The folder has no dataset, or one that is not finished.
    """
    folder = Path(folder)
    place = folder / MARKER
    if not place.is_file():
        raise InputError(f"{folder} has no {MARKER}; expected a dataset of convert_partitions")
    about = json.loads(place.read_text(encoding="utf-8"))
    if not about["is_finished"]:
        raise InputError(f"{folder} is not finished; run the conversion again, it resumes")
    counts = {name: about[name] for name in ("tiles", "objects", "polygons", "issues", "read", "incomplete")}
    return PartitionedDataset(folder, pd.read_parquet(folder / FILES), **counts)


def _as_text(crs: Any) -> str | int | None:
    """A CRS as JSON-able text or number."""
    return crs if crs is None or isinstance(crs, (str, int)) else str(crs.to_wkt())


def _target(tiles: Sequence[Tile], crs: Any, source_crs: Any, axis_order: str | None) -> str | None:
    """The one CRS of all files; None where no file has one."""
    from citygml.crs import crs_of, horizontal

    if crs is not None and crs != "auto":
        return str(horizontal(crs_of(crs)).to_string())
    if crs == "auto":
        middle = _middle_zone(tiles)
        if middle is not None:
            return f"EPSG:{middle}"
    else:
        from citygml.reader.file_extents import epsg_code_of

        codes = Counter(code for tile in tiles for one in tile.documents if (code := epsg_code_of(one.name)))
        if codes:
            return str(horizontal(crs_of(codes.most_common(1)[0][0])).to_string())
    return _target_of_content(tiles, crs, source_crs, axis_order)


def _middle_zone(tiles: Sequence[Tile]) -> int | None:
    """Plane rectangular zone at the middle of the mesh codes."""
    from citygml.crs import plane_rectangular
    from citygml.crs.mesh_extents import mesh_extent

    extents = [extent for tile in tiles if tile.mesh and (extent := mesh_extent(tile.mesh[:8])) is not None]
    if not extents:
        return None
    west, south = min(e.west for e in extents), min(e.south for e in extents)
    east, north = max(e.east for e in extents), max(e.north for e in extents)
    return plane_rectangular((west + east) / 2, (south + north) / 2)


def _target_of_content(tiles: Sequence[Tile], crs: Any, source_crs: Any, axis_order: str | None) -> str | None:
    """CRS, or the zone of "auto", of the first tile that has coordinates."""
    from citygml.convert import zone_of
    from citygml.crs import horizontal
    from citygml.reader.tile_models import read_tile

    for tile in tiles:
        model = read_tile(tile, crs=source_crs, axis_order=axis_order, on_error="collect")
        if model.crs is not None and (len(model.vertices) or len(model.points)):
            return f"EPSG:{zone_of(model)}" if crs == "auto" else str(horizontal(model.crs).to_string())
    return None


def _prepared(folder: Path, tiles: Sequence[Tile]) -> Path:
    """The folder with a marker that it is not finished, and without the files of tiles that are gone."""
    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not (folder / MARKER).is_file())):
        raise InputError(f"{folder} exists and is no dataset; give a new or an empty folder")
    write_text(folder / MARKER, json.dumps({"format": "city-twin partitions", "is_finished": False}))
    for name in (FILES, ISSUES):
        (folder / name).unlink(missing_ok=True)
    for parent in {path.parent for path in folder.rglob(".*.part.*")}:
        forget_parts(parent)
    wanted = {f"{file_stem(tile.name)}.json" for tile in tiles}
    for place in (folder / RECORDS).glob("*.json"):
        if place.name not in wanted:
            for file in json.loads(place.read_text(encoding="utf-8"))["files"]:
                forget_file(folder, file)
            place.unlink()
    return folder


def _finished(
    folder: Path, settings: TileSettings, records: Sequence[TileRecord], skipped: Sequence[str]
) -> PartitionedDataset:
    """Write the table of files and the metadata."""
    for left in folder.rglob(".*.part.*"):  # of workers that were killed, here or elsewhere: no task is running now
        left.unlink(missing_ok=True)
    rows = [
        {**{k: v for k, v in file.items() if k not in ("bbox", "region", "error")}, "tile": record.tile,
         **dict(zip(("xmin", "ymin", "xmax", "ymax"), file["bbox"] or [np.nan] * 4))}
        for record in records for file in record.files
    ]  # fmt: skip
    columns = ["path", "layer", "package", "partition", "tile", "rows", "bytes", "xmin", "ymin", "xmax", "ymax"]
    files = pd.DataFrame(rows, columns=columns).sort_values("path", ignore_index=True)
    incomplete = [*skipped, *(name for record in records for name in record.incomplete)]
    write_whole(folder / FILES, lambda aside: files.to_parquet(aside, index=False))
    if settings.form == TILES3D:
        write_text(folder / "tileset.json", json.dumps(tileset_of_tilesets([f for r in records for f in r.files])))
    issues = pd.DataFrame(
        [row for record in records for row in record.issues], columns=list(empty_table("issues").columns)
    )
    write_whole(folder / ISSUES, lambda aside: issues.to_parquet(aside, index=False))
    counts = {name: sum(getattr(r, name) for r in records) for name in ("objects", "polygons", "read")}
    counts["issues"] = len(issues)
    layers = files.groupby("layer")["rows"].sum().to_dict()
    about = {
        "format": "city-twin partitions", "is_finished": True, "form": settings.form,
        "by": settings.by, "cell_size": settings.cell_size,
        "crs": settings.crs, "layers": {str(layer): int(rows) for layer, rows in layers.items()},
        "tiles": len(records), **counts, "incomplete": incomplete,
    }  # fmt: skip
    write_text(folder / MARKER, json.dumps(about, indent=1, ensure_ascii=False))
    return PartitionedDataset(folder, files, len(records), **counts, incomplete=incomplete)
