"""3D Tiles 1.1 of a city: GLB tiles whose buildings can be styled and queried by their attributes.

OGC 22-025r4 with EXT_mesh_features and EXT_structural_metadata. Tiles are a quadtree (`twin.io.tile_tree`): its leaves
have every building once, in full detail, with its photographs in one atlas per tile; the tiles above have the larger
buildings as boxes, and replace nothing but what is still small on the screen. Each tile has its own
east-north-up frame, so that single precision resolves millimetres in a city of any size.
"""

from __future__ import annotations

import json
import warnings
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.city_mesh import mesh_from_city
from twin.errors import InputError
from twin.files import whole_folder
from twin.files.image_files import ImageFiles
from twin.io.metadata import PropertyTable, joined_attributes, property_table
from twin.io.photographs import FORMATS, Photographs, face_pictures
from twin.io.tile_content import BoxDrawing, LeafContent, TileDrawing, placed_city, surface_colours, tile_regions
from twin.io.tile_styles import columns_in_time, write_styles
from twin.io.tile_subtrees import TILE_CLASS, implicit_root, subtrees
from twin.io.tile_tree import TileTree, allowed_deviation
from twin.parallel import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from citygml.model import CityModel

__all__ = ["DEVIATIONS_PER_ERROR", "write_tiles3d"]

DEVIATIONS_PER_ERROR = 4.0
"""Geometric error of a tile over its largest deviation: 4 of the usual 16 pixels on the screen. [-]"""
_AT_WORK = 16  # tiles made ahead, at most

_T = TypeVar("_T")


def write_tiles3d(
    city: CityModel,
    folder: str | Path,
    *,
    attributes: pd.DataFrame | None = None,
    in_time: Mapping[str, pd.DataFrame] | None = None,
    columns: Sequence[str] | None = None,
    colour: AnyArray | None = None,
    buildings_per_tile: int = 400,
    boxes_per_tile: int = 6000,
    implicit: bool = False,
    textures: bool = True,
    texture_format: str = "webp",
    texture_size: int = 2048,
    texel: float = 0.1,
    compress: bool = False,
    max_lod: int = 3,
    lang: str = "en",
    threads: int | None = None,
    progress: Progress = silent,
) -> Path:
    """Write `tileset.json`, its tiles and styles; returns the path of `tileset.json`.

    Tiles replace each other (refine REPLACE). A tile above the leaves has its largest buildings, `boxes_per_tile` at
    most: as boxes, or with their own faces where those deviate from the box by more than m / 2^k at level k of the
    tree; and the tops of the boxes of four times as many that come next. The diagonal of the box of a building that
    has its top alone or is left out is at most m / 2^k, too (`twin.io.tile_tree.allowed_deviation` finds m).
    `geometricError` is 4 m / 2^k there and 0 in leaves, so that what is missing or wrong has at most 4 pixels on the
    screen when a viewer that allows 16 (CesiumJS's default) goes to the next level. Boxes have the mean colours of
    the building's photographs.

    `styles/` has a 3D Tiles style for each result in the columns (depth_max, dry_storeys, damage_rate, and quantities
    in time); in a viewer that mixes colours, use them with colorBlendMode REPLACE.

    Parameters
    ----------
    city : CityModel
        In a projected CRS, heights orthometric or ellipsoidal.
    folder : path
        New, empty, or an older tileset, which is replaced when the new one is whole.
    attributes : DataFrame with gml_id index, or an integer index: rows of city.objects; optional
        More columns per building, e.g. depth_max and dry_storeys. Buildings without a row are unknown.
    in_time : quantity -> DataFrame, optional
        Index as that of `attributes`, one column per time [s]; each becomes a column such as depth_600s. Missing
        numbers are unknown: they are written as the declared noData.
    columns : names, optional
        Columns of objects and attributes to write, beside those in time. Default: all columns with any value.
    colour : (n_objects, 3) uint8, optional
        Colour of each object (sRGB). Without, photographs, and colours of roofs, walls, windows and doors.
    buildings_per_tile : int
        Of a leaf at most.
    boxes_per_tile : int
        Of a tile above the leaves at most.
    implicit : bool
        Implicit tiling: the tree as subtrees with a bit per tile in `subtrees/`, in place of nested JSON; for
        cities of very many tiles.
    textures : bool
        Write the photographs of the first theme that has any.
    texture_format : "webp", "jpeg" or "png"
    texture_size : int
        Longer side of an atlas at most. [pixels]
    texel : float
        Photographs finer than this are reduced to it. [m/pixel]
    compress : bool
        Geometry by meshoptimizer; positions are rounded to 1/65535 of a tile's longest side (8 mm in 500 m).
    threads : int, optional
        Default: the number of processors. Files do not depend on it.

    Raises
    ------
    InputError, DatumError
        No buildings, no CRS, an unknown height datum, or a folder of something else.
    MissingExtraError
        Photographs without Pillow, compression without meshopt.

    Warns
    -----
    UserWarning
        Images that could not be read; their faces have the colour of their surface.
    """
    if texture_format not in FORMATS:
        raise InputError(f"texture_format is {texture_format!r}, expected one of {', '.join(FORMATS)}")
    mesh = mesh_from_city(city, max_lod=max_lod)
    if len(mesh.triangles) == 0:
        raise InputError("the city has no surfaces to write as 3D Tiles; its objects have neither LOD0 nor finer")
    placed = placed_city(mesh, city, most=buildings_per_tile)
    tree = placed.tree
    pictures = None
    if textures and colour is None:
        pictures = face_pictures(
            city, mesh, polygon=placed.faces.polygon, of_point=placed.faces.of_point, area=placed.faces.area
        )
    objects = placed.objects
    frame = joined_attributes(city.objects, attributes)
    times = columns_in_time(in_time or {}, city.objects)
    frame = pd.concat([frame.drop(columns=[c for c in times.frame if c in frame]), times.frame], axis=1)
    chosen = None if columns is None else [*columns, *times.frame.columns]
    table = property_table(frame.iloc[objects], columns=chosen)
    deviation = allowed_deviation(tree, placed.boxes.size, most=boxes_per_tile)
    unread: set[str] = set()
    with (
        whole_folder(folder, marker="tileset.json") as aside,
        ImageFiles() as files,
        ThreadPoolExecutor(threads) as pool,
    ):
        drawing = TileDrawing(placed, table, surface_colours(placed, city, colour), compress)
        photographs = None
        if pictures is not None:
            photographs = Photographs(pictures, files, texture_size=texture_size, texel=texel, kind=texture_format)

        def leaf(k: int) -> LeafContent:
            content = drawing.leaf(k, photographs)
            _write(aside, _content_uri(tree, k), content.glb)
            return content._replace(glb=b"")

        coarse = drawing.face_colour.copy()
        leaves, inner = np.flatnonzero(tree.is_leaf), np.flatnonzero(~tree.is_leaf)
        for done, content in enumerate(_in_order(pool, leaf, leaves)):
            coarse[content.faces] = content.mean
            unread.update(content.unread)
            progress(done + 1, len(tree.level), "3D Tiles")
        above = BoxDrawing(placed, table, coarse, compress)

        def simplified(k: int) -> None:
            allowed = deviation / 2.0 ** float(tree.level[k])
            _write(aside, _content_uri(tree, k), above.tile(k, most=boxes_per_tile, deviation=allowed))

        for done, _ in enumerate(_in_order(pool, simplified, inner)):
            progress(len(leaves) + done + 1, len(tree.level), "3D Tiles")
        region = tile_regions(placed)
        if implicit:
            for subtree in subtrees(tree, region):
                _write(aside, f"subtrees/{subtree.level}/{subtree.x}/{subtree.y}.subtree", subtree.content)
        tileset = _tileset(tree, region, deviation * DEVIATIONS_PER_ERROR, table, implicit)
        text = json.dumps(tileset, ensure_ascii=False, separators=(",", ":"))
        (aside / "tileset.json").write_text(text, encoding="utf-8")
        write_styles(aside / "styles", table, times, lang=lang)
    if unread:
        warnings.warn(
            f"{len(unread)} images could not be read, their faces are written without them; the first: {min(unread)}",
            stacklevel=2,
        )
    return Path(folder) / "tileset.json"


def _in_order(pool: ThreadPoolExecutor, work: Callable[[int], _T], tiles: IntegerArray) -> Iterator[_T]:
    """Results in the order of the tiles, a few of them at work."""
    waiting: deque[Future[_T]] = deque()
    for k in tiles.tolist():
        waiting.append(pool.submit(work, k))
        if len(waiting) > _AT_WORK:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _content_uri(tree: TileTree, k: int) -> str:
    return f"tiles/{tree.level[k]}/{tree.x[k]}/{tree.y[k]}.glb"


def _write(aside: Path, uri: str, content: bytes) -> None:
    (aside / uri).parent.mkdir(parents=True, exist_ok=True)
    (aside / uri).write_bytes(content)


def _tileset(
    tree: TileTree, region: FloatingArray, error: float, table: PropertyTable, implicit: bool
) -> dict[str, Any]:
    """The document; `error` is the root's geometric error. [m]"""
    whole = region[0]
    across = float(np.hypot(whole[2] - whole[0], whole[3] - whole[1])) * 6.4e6
    schema = table.schema()
    if implicit:
        square = [*tree.square.tolist(), float(whole[4]), float(whole[5])]
        schema["classes"]["tile"] = TILE_CLASS
        root: dict[str, Any] = {
            "boundingVolume": {"region": square},
            "geometricError": error,
            "refine": "REPLACE",
            **implicit_root(tree),
        }
    else:
        root = _nested(tree, region, error)
    return {
        "asset": {"version": "1.1", "generator": "city-twin"},
        "schema": schema,
        "geometricError": max(across, 2.0 * error, 500.0),
        "root": root,
    }


def _nested(tree: TileTree, region: FloatingArray, error: float) -> dict[str, Any]:
    tiles: list[dict[str, Any]] = []
    for k in range(len(tree.level)):
        tile: dict[str, Any] = {
            "boundingVolume": {"region": region[k].tolist()},
            "geometricError": 0.0 if tree.is_leaf[k] else error / 2.0 ** float(tree.level[k]),
            "content": {"uri": _content_uri(tree, k)},
        }
        if k:
            tiles[tree.parent[k]].setdefault("children", []).append(tile)
        tiles.append(tile)
    tiles[0]["refine"] = "REPLACE"
    return tiles[0]
