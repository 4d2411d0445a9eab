"""What one tile contributes to a partitioned dataset: the task that an executor runs, here or on another machine.

A task reads the files of one tile, writes the files of its partitions whole, then a record of them under the key of its
inputs, settings and code. It changes nothing else, so that tasks can run at once, again, or twice.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np
import pandas as pd

from twin.arrays import AnyArray
from twin.errors import InputError
from twin.files import file_checksum, fingerprint, write_text, write_whole
from twin.partitions.geoparquet_rows import write_rows

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from citygml.model import CityModel
    from citygml.reader.tile_models import Tile

__all__ = [
    "ALL_LAYERS",
    "RECORDS",
    "TILES3D",
    "TileRecord",
    "TileSettings",
    "TileTask",
    "convert_tile",
    "file_stem",
    "forget_file",
]

RECORDS = ".tiles"
"""Folder of the records in a dataset."""

NO_PARTITION = "none"
"""Partition of rows without a place."""

TILES3D = "tiles3d"
"""Form, and folder of the tilesets of the tiles."""

ALL_LAYERS = "all"
"""Every layer and child table that has rows."""

_UNSAFE = re.compile(r"[^\w.\-]+")


@dataclass(frozen=True, kw_only=True)
class TileSettings:
    """Settings of a conversion that are the same for all tiles.

    form : "geoparquet" or "tiles3d"
    by : "mesh", "file" or "grid"
    cell_size : side of the cells of "grid", in units of the CRS
    layers : "footprints", "surfaces", "risks", or "all"
    crs : target CRS as text, None for the files' own
    height : height datum of z, None as it is
    """

    form: str = "geoparquet"
    by: str = "mesh"
    cell_size: float | None = None
    layers: tuple[str, ...] = ("footprints",)
    crs: str | None = None
    height: str | None = None
    lods: tuple[int, ...] | None = None
    bbox: tuple[float, float, float, float] | None = None
    source_crs: str | int | None = None
    axis_order: str | None = None


class TileTask(NamedTuple):
    """A tile, and where and how it is converted.

    code : hash of the code, see `twin.files.code_hash`
    """

    tile: Tile
    folder: str
    settings: TileSettings
    code: str


@dataclass(frozen=True, kw_only=True)
class TileRecord:
    """What a tile gave.

    key : of its inputs, settings and code
    files : list of dict
        path in the dataset, layer, package, partition, rows, bytes, bbox.
    objects, polygons : int
    issues : rows of `CityModel.issues`, each as a list
    read : files that were read
    incomplete : files that were not read, or only in part
    first_issue : the first message about such a file, "" without
    """

    key: str
    tile: str
    size: int
    files: list[dict[str, Any]]
    objects: int = 0
    polygons: int = 0
    issues: list[list[Any]] = field(default_factory=list)
    read: int = 0
    incomplete: list[str]
    first_issue: str = ""


def file_stem(tile: str) -> str:
    """Name of the files of a tile, without characters that file systems or URLs refuse.

    >>> file_stem("53394525"), file_stem("udx/bldg/本町 1")[:14]
    ('53394525', 'udx-bldg-本町-1-')
    """
    plain = _UNSAFE.sub("-", tile)
    if plain == tile:
        return plain
    return f"{plain}-{hashlib.sha256(tile.encode()).hexdigest()[:6]}"


def forget_file(folder: Path, file: Mapping[str, Any]) -> None:
    """Remove a file of a record; a tileset with its folder."""
    if file["layer"] == TILES3D:
        shutil.rmtree((folder / file["path"]).parent, ignore_errors=True)
    else:
        (folder / file["path"]).unlink(missing_ok=True)


def convert_tile(task: TileTask) -> TileRecord:
    """Write the files of a tile, unless they are there; returns its record.

    Raises
    ------
    TwinError
        A file cannot be written.
    """
    tile, folder = task.tile, Path(task.folder)
    place = folder / RECORDS / f"{file_stem(tile.name)}.json"
    key = _key(task)
    former = _record(place)
    if (
        former is not None
        and former.key == key
        and all(
            (folder / file["path"]).is_file() and (folder / file["path"]).stat().st_size == file["bytes"]
            for file in former.files
        )
    ):
        return former
    record = _convert(task, key)
    kept = {file["path"] for file in record.files}
    for file in former.files if former is not None else ():
        if file["path"] not in kept:
            forget_file(folder, file)
    write_text(place, json.dumps(asdict(record), ensure_ascii=False, sort_keys=True))
    return record


def _record(place: Path) -> TileRecord | None:
    try:
        return TileRecord(**json.loads(place.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _key(task: TileTask) -> str:
    """Hash of the documents, the code lists beside them, the settings and the code."""
    from citygml.reader.sources import code_lists_check

    documents = [
        (one.name, one.size, one.check or file_checksum(Path(one.locator[0])), code_lists_check(one.locator))
        for one in task.tile.documents
    ]
    return fingerprint(task.tile.name, documents, asdict(task.settings), task.code)


def _convert(task: TileTask, key: str) -> TileRecord:
    from citygml.errors import CityGmlError
    from citygml.info import incomplete_files
    from citygml.issues import issue
    from citygml.reader.tile_models import read_tile

    tile, settings = task.tile, task.settings
    try:
        model = read_tile(
            tile, lods=settings.lods, bbox=settings.bbox, crs=settings.source_crs, axis_order=settings.axis_order,
            on_error="collect",
        )  # fmt: skip
        files = _tileset(task, model) if settings.form == TILES3D else _written(task, model)
    except (CityGmlError, InputError) as error:  # a file that is gone, a CRS that cannot be projected
        names = [document.name for document in tile.documents]
        rows = [[name, 0, None, *issue("not_read", text=str(error))] for name in names]
        return TileRecord(
            key=key, tile=tile.name, size=tile.size, files=[], incomplete=names, first_issue=str(error), issues=rows
        )
    incomplete = incomplete_files(model)
    about = model.issues[model.issues["file"].isin(incomplete)] if incomplete else model.issues[:0]
    first = "" if not len(about) else f"{about['file'].iloc[0]}: {about['message'].iloc[0]}"
    return TileRecord(
        key=key, tile=tile.name, size=tile.size, files=files, objects=model.n_objects, polygons=model.n_polygons,
        issues=model.issues.to_numpy().tolist(), read=len(model.files), incomplete=incomplete, first_issue=first,
    )  # fmt: skip


def _written(task: TileTask, model: CityModel) -> list[dict[str, Any]]:
    """The files of a model, one for each layer, package and partition that has rows."""
    settings, files = task.settings, []
    if settings.height is not None and model.crs is not None:
        model = model.to_crs(settings.crs if settings.crs is not None else model.crs, height=settings.height)
    for package, part in _packages(model):
        for layer, frame in _layers(part, settings):
            for partition, rows in _partitions(frame, task):
                files.append(_written_file(task, frame.iloc[rows], layer, package, partition))
    return files


def _tileset(task: TileTask, model: CityModel) -> list[dict[str, Any]]:
    """A tileset of the buildings of a model, in its own folder; nothing without surfaces."""
    from twin.io import write_tiles3d

    if model.crs is None or not model.n_polygons:
        return []
    stem = file_stem(task.tile.name)
    moved = model.to_crs(task.settings.crs, height=task.settings.height)
    place = write_tiles3d(moved, Path(task.folder, TILES3D, stem), threads=1)
    root = json.loads(place.read_text(encoding="utf-8"))
    return [{
        "path": f"{TILES3D}/{stem}/tileset.json", "layer": TILES3D, "package": "", "partition": task.tile.mesh or stem,
        "rows": moved.n_objects, "bytes": place.stat().st_size, "bbox": None,
        "region": root["root"]["boundingVolume"]["region"], "error": root["geometricError"],
    }]  # fmt: skip


def _packages(model: CityModel) -> list[tuple[str, CityModel]]:
    """(package, its part of the model), by name; "other" where the package is unknown."""
    names = np.array([str(name or "other") for name in model.files["package"].fillna("")], dtype=object)
    known: list[str] = sorted(set(names.tolist()))
    if len(known) == 1:
        return [(known[0], model)]
    owner = model.objects["file"].to_numpy()
    return [(name, model.select(rows=(names == name)[owner])) for name in known]


def _layers(model: CityModel, settings: TileSettings) -> Iterator[tuple[str, pd.DataFrame]]:
    """(name, table) of the layers wanted; "all" is every table of `citygml.layers` that has rows."""
    from citygml.exports import frame_of
    from citygml.layers import layers

    crs = settings.crs if model.crs is not None else None
    for name in settings.layers:
        if name == ALL_LAYERS:
            tables = layers(model, crs=crs)
            yield from ((name, table) for name, table in tables.items() if name not in ("issues", "files"))
        else:
            yield name, frame_of(model, name, crs=crs)


def _partitions(frame: pd.DataFrame, task: TileTask) -> list[tuple[str, AnyArray]]:
    """(partition as folder name, rows), by name."""
    tile, settings = task.tile, task.settings
    everything = np.arange(len(frame))
    if not len(frame):
        return []
    if settings.by == "file":
        return [(f"file={file_stem(tile.name)}", everything)]
    if settings.by == "mesh" and tile.mesh:
        return [(f"mesh={tile.mesh}", everything)]
    kind = "mesh" if settings.by == "mesh" else "cell"
    if "geometry" not in frame:
        return [(f"{kind}={NO_PARTITION}", everything)]
    places = cast("GeoDataFrame", frame)
    names = _meshes(places) if settings.by == "mesh" else _cells(places, settings.cell_size or 1.0)
    return [(f"{kind}={name}", np.flatnonzero(names == name)) for name in sorted(set(names))]


def _middles(frame: GeoDataFrame) -> tuple[AnyArray, AnyArray]:
    import shapely

    bounds = shapely.bounds(frame.geometry.array.to_numpy())
    return (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2


def _meshes(frame: GeoDataFrame) -> AnyArray:
    """Third-level mesh code of the middle of each row."""
    from citygml.crs import crs_of, project_xy
    from citygml.crs.mesh_extents import mesh_at

    if frame.crs is None:
        return np.full(len(frame), NO_PARTITION, dtype=object)
    codes = mesh_at(*project_xy(*_middles(frame), frame.crs, crs_of(6668)))
    return np.where(codes == "", NO_PARTITION, codes).astype(object)


def _cells(frame: GeoDataFrame, size: float) -> AnyArray:
    """Cell of a grid from the origin of the CRS, of the middle of each row: column_row."""
    x, y = _middles(frame)
    placed = np.isfinite(x) & np.isfinite(y)
    out = np.full(len(frame), NO_PARTITION, dtype=object)
    column, row = np.floor(x[placed] / size).astype(np.int64), np.floor(y[placed] / size).astype(np.int64)
    out[placed] = [f"{c}_{r}" for c, r in zip(column, row)]
    return out


def _written_file(task: TileTask, frame: pd.DataFrame, layer: str, package: str, partition: str) -> dict[str, Any]:
    folders = [layer, f"package={package}" if package else "", partition]
    path = "/".join([*(part for part in folders if part), f"{file_stem(task.tile.name)}.parquet"])
    found: list[Any] = []
    target = Path(task.folder, path)
    write_whole(target, lambda aside: found.append(write_rows(frame, aside)))
    rows, extent = found[0]
    return {
        "path": path, "layer": layer, "package": package, "partition": partition.partition("=")[2], "rows": rows,
        "bytes": target.stat().st_size, "bbox": extent,
    }  # fmt: skip
