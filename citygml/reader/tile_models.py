"""A dataset tile by tile: a city of any size with the memory of its largest tile.

A tile is the files of one mesh code, of all packages that have it; a file without a mesh code in its name is a tile of
its own. Tiles can be pickled: another process that has the same files reads them.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from citygml.issues import Issue
from citygml.model import CityModel
from citygml.reader.file_extents import mesh_code_of
from citygml.reader.read import Options, checked_options, filters_of, read_sources
from citygml.reader.sources import Source, find_sources, source_at

__all__ = ["Tile", "TileDocument", "Tiles", "find_tiles", "iter_models", "read_tile"]


class TileDocument(NamedTuple):
    """A file of a tile.

    name : as `files` and `issues` of a model call it.
    member : path inside its dataset.
    package : PLATEAU package, "" where unknown.
    size : bytes when unpacked.
    locator : path of the file or zip, then the members that lead to the document.
    check : CRC of a zip member, "" otherwise.
    """

    name: str
    member: str
    package: str
    size: int
    locator: tuple[str, ...]
    check: str


@dataclass(frozen=True, kw_only=True)
class Tile:
    """The files that are read together.

    name : the mesh code, else the path inside the dataset without its ending; unique among the tiles of a dataset.
    mesh : the mesh code, "" without.
    documents : in the order in which they are read.
    """

    name: str
    mesh: str
    documents: tuple[TileDocument, ...]

    @property
    def size(self) -> int:
        """Bytes when unpacked."""
        return sum(document.size for document in self.documents)


class Tiles(NamedTuple):
    """The tiles of a dataset, and what was not opened.

    tiles : list of Tile, by the first of their files
    skipped : (path, why) of what may contain a city and is not opened
    """

    tiles: list[Tile]
    skipped: list[tuple[str, Issue]]


def find_tiles(
    path: str | Path | Iterable[str | Path], *, packages: str | Sequence[str] | None = None,
    bbox: tuple[float, float, float, float] | None = None, meshes: int | str | Sequence[int | str] | None = None,
    on_error: str = "raise",
) -> Tiles:  # fmt: skip
    """The tiles of a dataset; nothing but lists of files is read. Arguments and errors as `citygml.read`."""
    tiles, skipped = _grouped(path, packages, meshes, checked_options(bbox=bbox, on_error=on_error))
    return Tiles([tile for tile, _ in tiles], skipped)


def _grouped(
    path: str | Path | Iterable[str | Path], packages: Any, meshes: Any, options: Options
) -> tuple[list[tuple[Tile, list[Source]]], list[tuple[str, Issue]]]:
    """Tiles with their sources."""
    filters = filters_of(packages, meshes, options)
    paths = [path] if isinstance(path, (str, os.PathLike)) else list(path)
    sources = find_sources(paths, filters)
    groups: dict[str, list[Source]] = {}
    for source in sources:
        place = source.member or source.name
        code = mesh_code_of(place)
        name = code or _without_ending(place)
        if not code and name in groups:  # the same path in two datasets
            name = _without_ending(source.name)
        groups.setdefault(name, []).append(source)
    tiles = []
    for name, group in groups.items():
        documents = tuple(
            TileDocument(one.name, one.member, one.package, one.size, one.locator, one.check) for one in group
        )
        tiles.append((Tile(name=name, mesh=mesh_code_of(group[0].member or group[0].name), documents=documents), group))
    return tiles, filters.skipped


def _without_ending(path: str) -> str:
    folder, name = posixpath.split(path.replace("\\", "/"))
    return posixpath.join(folder, name.removesuffix(".gz").rpartition(".")[0] or name)


def read_tile(
    tile: Tile, *, lods: int | Sequence[int] | None = None, bbox: tuple[float, float, float, float] | None = None,
    crs: Any = None, axis_order: str | None = None, on_error: str = "raise", engine: str = "auto", threads: int = 1,
    progress: Callable[[int, int, str], None] | None = None,
) -> CityModel:  # fmt: skip
    """The model of one tile. Arguments and errors as `citygml.read`."""
    options = checked_options(
        lods=lods, bbox=bbox, crs=crs, axis_order=axis_order, on_error=on_error, engine=engine, threads=threads
    )
    return read_sources([source_at(document.locator) for document in tile.documents], options, progress=progress)


def iter_models(
    path: str | Path | Iterable[str | Path],
    *,
    packages: str | Sequence[str] | None = None,
    lods: int | Sequence[int] | None = None,
    bbox: tuple[float, float, float, float] | None = None,
    meshes: int | str | Sequence[int | str] | None = None,
    crs: Any = None,
    axis_order: str | None = None,
    on_error: str = "raise",
    engine: str = "auto",
    threads: int = 1,
    progress: Callable[[int, int, str], None] | None = None,
) -> Iterator[CityModel]:
    """Read CityGML tile by tile, one model in memory at a time.

    A tile is the files of one mesh code, of all packages; a file without a mesh code in its name is a tile. Together
    the models have the objects of `citygml.read`, in the order of the tiles. xlinks to a file of another tile are not
    followed: each is a row of `issues`, as one without a target is. Every model is in the CRS of its files.

    Parameters are those of `citygml.read`; with bbox, tiles without an object in it give no model.

    Yields
    ------
    CityModel
        What may contain a city but is not opened is a row of `issues` of the first.

    Raises
    ------
    CityGmlError
        As `citygml.read`.

    Examples
    --------
    >>> for city in citygml.iter_models("13100_tokyo23-ku_2023_citygml_1_op.zip", packages="bldg"):  # doctest: +SKIP
    ...     print(city.files["path"].iloc[0], len(citygml.footprints(city)))
    """
    options = checked_options(
        lods=lods, bbox=bbox, crs=crs, axis_order=axis_order, on_error=on_error, engine=engine, threads=threads
    )
    tiles, skipped = _grouped(path, packages, meshes, options)
    return _models(tiles, skipped, options, progress)


def _models(
    tiles: list[tuple[Tile, list[Source]]], skipped: Sequence[tuple[str, Issue]], options: Options,
    progress: Callable[[int, int, str], None] | None,
) -> Iterator[CityModel]:  # fmt: skip
    done, total = 0, sum(tile.size for tile, _ in tiles)
    if not tiles and skipped:
        yield read_sources([], options, skipped=skipped)
    for tile, sources in tiles:
        model = read_sources(sources, options, skipped=skipped)
        done += tile.size
        if options.bbox is None or model.n_objects or len(model.issues):
            skipped = ()
            yield model
        if progress is not None:
            progress(done, total, tile.name)
