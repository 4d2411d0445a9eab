"""Elevation of the Geospatial Information Authority of Japan: 基盤地図情報 数値標高モデル, FG-GML.

Files FG-GML-(mesh)-DEM(product)-(date).xml, alone, in a folder, or in zips (also zips within zips). Products are
1A, 1B (1 m), 5A, 5B, 5C (5 m) and 10A, 10B (10 m). A file is one mesh in latitude and longitude, written row by row
from its north-west corner; what lies before `gml:startPoint` and after the last value has no data.

Values are heights above T.P. [m]. Kinds that are no ground (表層面, surface; 海水面 and 内水面, water) keep their
heights and are counted in a note; -9999 is unknown, the sea too.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from twin.arrays import BoolArray, FloatArray, Int16Array, IntArray
from twin.errors import InputError
from twin.notes import Note
from twin.terrain.elevation_raster import ElevationRaster

__all__ = ["gsi_rasters", "read_gsi_dem"]

_KINDS = ("地表面", "表層面", "海水面", "海水底面", "内水面", "内水底面", "その他", "データなし")
_GROUND, _SURFACE, _WATERS = 0, 1, (2, 4)
_NO_DATA = -9999.0
_RANK = {"A": 0, "B": 1, "C": 2, "": 3}
_SYSTEMS = {"jgd2024.bl": 6668, "jgd2011.bl": 6668, "jgd2000.bl": 4612, "tokyo.bl": 4301}
_PRODUCT = re.compile(r"DEM(1|5|10)([ABC])", re.IGNORECASE)
_DATE = re.compile(r"(\d{8})(?=\D*$)")
_CORNER = re.compile(rb"<(?:\w+:)?(lower|upper)Corner>\s*([-\d.]+)\s+([-\d.]+)\s*<")
_TUPLES = b"tupleList>"
_ENCODING = re.compile(rb"""<\?xml[^>]*encoding=["']([\w-]+)["']""")
_HEAD = 8192  # bytes in which the corners of a mesh stand
_MOST_CELLS = 400_000_000  # of one raster: 3.2 GB


class _Tile(NamedTuple):
    """One mesh: heights from its south, as its file says."""

    name: str
    product: str
    date: str
    system: str
    corners: tuple[float, float, float, float]  # west, south, east, north [degree]
    elevation: FloatArray
    counts: IntArray  # of cells by kind

    @property
    def step(self) -> tuple[float, float]:
        """Cell size east and north. [degree]"""
        west, south, east, north = self.corners
        ny, nx = self.elevation.shape
        return (east - west) / nx, (north - south) / ny


def read_gsi_dem(
    path: str | Path, *, bounds: tuple[float, float, float, float] | None = None
) -> tuple[ElevationRaster, ...]:
    """Elevation of 基盤地図情報 as one raster per mesh size, the finest first.

    Meshes of one size are put together. Where products overlap, A (airborne laser) comes before B (photogrammetry)
    and C, and of one product the newer date; what the better one leaves open is filled from the next.

    Parameters
    ----------
    path : XML file, zip, or folder of both
    bounds : (west, south, east, north)
        Meshes outside are not read. [degree]

    Returns
    -------
    tuple of ElevationRaster
        In degrees (JGD2011; meshes of other years are converted with the places, not the heights).

    Raises
    ------
    InputError
        When there is no such file or no mesh in it, when a mesh is not laid out as published, or when meshes of one
        size do not lie on one lattice.

    References
    ----------
    国土地理院, 基盤地図情報ダウンロードデータ ファイル仕様書 (数値標高モデル編), version 4.1.
    """
    found = gsi_rasters(path, bounds)
    if not found:
        raise InputError(f"{path}: none of its meshes lies in the area {bounds} (west, south, east, north)")
    return found


def gsi_rasters(path: str | Path, bounds: tuple[float, float, float, float] | None) -> tuple[ElevationRaster, ...]:
    """As `read_gsi_dem`; empty where no mesh lies in the bounds."""
    path = Path(path)
    if not path.exists():
        raise InputError(f"{path}: no such file")
    sizes: dict[tuple[str, int], list[_Tile]] = {}
    n_meshes = 0
    for name, open_file in _members(path):
        with open_file() as file:
            head = file.read(_HEAD)
            if b"DEM" not in head or b"Corner" not in head:
                continue
            n_meshes += 1
            if bounds is not None and not _touches(head, bounds):
                continue
            tile = _read_tile(name, head + file.read())
        size = (tile.system, round(tile.step[1] * 3_600_000))  # thousandths of a second of arc
        sizes.setdefault(size, []).append(tile)
    if not n_meshes:
        raise InputError(
            f"{path}: no FG-GML mesh (FG-GML-...-DEM5A-....xml) in it; expected elevation of 基盤地図情報 as XML, or "
            "zips of it"
        )
    ordered = sorted(sizes.items(), key=lambda item: item[0][1])
    return tuple(_mosaic(path.name, tiles) for _, tiles in ordered)


def _members(path: Path) -> Iterator[tuple[str, Any]]:
    """Name and opener of every XML file in a file, zip or folder, in order of names."""
    if path.is_dir():
        for one in sorted(path.rglob("*")):
            if one.suffix.lower() in (".xml", ".zip") and one.is_file():
                yield from _members(one)
    elif path.suffix.lower() == ".xml":
        yield path.name, lambda: path.open("rb")
    else:
        try:
            with zipfile.ZipFile(path) as packed:
                yield from _packed(path.name, packed)
        except zipfile.BadZipFile as error:
            raise InputError(f"{path}: not a zip that can be read ({error}); download it again") from error


def _packed(where: str, packed: zipfile.ZipFile) -> Iterator[tuple[str, Any]]:
    for name in sorted(packed.namelist()):
        if name.lower().endswith(".xml"):
            yield f"{where}/{name}", lambda name=name: packed.open(name)
        elif name.lower().endswith(".zip"):
            with zipfile.ZipFile(io.BytesIO(packed.read(name))) as inner:
                yield from _packed(f"{where}/{name}", inner)


def _touches(head: bytes, bounds: tuple[float, float, float, float]) -> bool:
    corners = {which: (float(lat), float(lon)) for which, lat, lon in _CORNER.findall(head)}
    if len(corners) < 2:
        return True
    (south, west), (north, east) = corners[b"lower"], corners[b"upper"]
    return west < bounds[2] and bounds[0] < east and south < bounds[3] and bounds[1] < north


def _read_tile(name: str, data: bytes) -> _Tile:
    """One mesh. The values, nearly all of the file, are read as a table and not as XML."""
    from lxml import etree

    tuples, rest = _without_tuples(name, data)
    encoding = _ENCODING.match(data)
    kind, value = _values(name, tuples, "utf8" if encoding is None else encoding.group(1).decode())
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(rest, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(f"{name}: not well-formed XML ({error}); download it again") from error

    def text(tag: str, *, default: str | None = None) -> str:
        found = root.find(f".//{{*}}{tag}")
        if found is None or not (found.text or "").strip():
            if default is not None:
                return default
            raise InputError(f"{name}: has no {tag}; expected FG-GML of 基盤地図情報 数値標高モデル")
        return str(found.text).strip()

    def pair(tag: str, *, default: str | None = None) -> tuple[float, float]:
        parts = text(tag, default=default).split()
        try:
            first, second = (float(part) for part in parts)
        except ValueError as error:
            raise InputError(f"{name}: {tag} is {' '.join(parts)!r}, expected two numbers") from error
        return first, second

    (south, west), (north, east) = pair("lowerCorner"), pair("upperCorner")
    (x_low, y_low), (x_high, y_high) = pair("low"), pair("high")
    nx, ny = int(x_high - x_low) + 1, int(y_high - y_low) + 1
    if nx < 1 or ny < 1 or not (west < east and south < north):
        raise InputError(
            f"{name}: {nx} x {ny} cells from ({west}, {south}) to ({east}, {north}); expected at least one cell, and "
            "latitude before longitude"
        )
    envelope, rule = root.find(".//{*}Envelope"), root.find(".//{*}sequenceRule")
    system = str(envelope.get("srsName", "") if envelope is not None else "").rpartition(":")[2].lower()
    if system not in _SYSTEMS:
        raise InputError(f"{name}: srsName is {system!r}, expected one of {', '.join(_SYSTEMS)}")
    order = str(rule.get("order", "+x-y") if rule is not None else "+x-y").replace(" ", "")
    if order != "+x-y":
        raise InputError(f"{name}: values are written in order {order!r}, expected '+x-y'")
    x_start, y_start = pair("startPoint", default=f"{x_low} {y_low}")
    first = int((y_start - y_low) * nx + (x_start - x_low))
    if first < 0 or first + value.size > nx * ny:
        raise InputError(f"{name}: {value.size} values from cell {first} on, more than its {nx} x {ny} cells")
    rows = np.full(nx * ny, np.nan)
    has_data = (value != _NO_DATA) & (kind != _KINDS.index("データなし"))
    rows[first : first + value.size] = np.where(has_data, value, np.nan)
    product, date = _PRODUCT.search(Path(name).name), _DATE.search(Path(name).stem)
    return _Tile(
        name, product.group(0).upper() if product else "", date.group(1) if date else "", system,
        (west, south, east, north), np.ascontiguousarray(rows.reshape(ny, nx)[::-1]),
        np.bincount(kind[has_data], minlength=len(_KINDS)),
    )  # fmt: skip


def _without_tuples(name: str, data: bytes) -> tuple[bytes, bytes]:
    """The text of gml:tupleList, and the file without it."""
    start = data.find(_TUPLES)
    if start < 0:
        return b"", data
    start += len(_TUPLES)
    end = data.find(_TUPLES, start)
    if end < 0:
        raise InputError(f"{name}: not well-formed XML (tupleList does not end); download it again")
    if data.find(_TUPLES, end + 1) >= 0:
        raise InputError(f"{name}: holds several meshes, expected one as published")
    end = data.rfind(b"</", start, end)
    return data[start:end], data[:start] + data[end:]


def _values(name: str, data: bytes, encoding: str) -> tuple[IntArray, FloatArray]:
    """Kind and height of every tuple "kind,height"."""
    import pyarrow as pa
    from pyarrow import csv

    if not data.strip():
        return np.zeros(0, np.int64), np.zeros(0)
    types = {"kind": pa.dictionary(pa.int32(), pa.string()), "height": pa.float64()}
    try:
        table = csv.read_csv(
            io.BytesIO(data.strip()),
            read_options=csv.ReadOptions(
                column_names=list(types), encoding=encoding, use_threads=False, block_size=len(data) + 1
            ),
            convert_options=csv.ConvertOptions(column_types=types, null_values=[], strings_can_be_null=False),
        )
    except (pa.ArrowInvalid, UnicodeError, LookupError) as error:
        reason = str(error).splitlines()[0]
        raise InputError(f"{name}: tupleList is not made of pairs 'kind,height' ({reason})") from error
    column: Any = table.column("kind").combine_chunks()
    words = [str(word).strip() for word in column.dictionary.to_pylist()]
    for word in words:
        if word not in _KINDS:
            raise InputError(f"{name}: kind of point {word!r} is not known; expected one of {', '.join(_KINDS)}")
    number = np.array([_KINDS.index(word) for word in words], np.int64)
    return number[column.indices.to_numpy()], np.asarray(table.column("height").to_numpy(), np.float64)


def _rank(tile: _Tile) -> tuple[int, int]:
    """Order in which overlapping meshes count, the best first."""
    return _RANK[tile.product[-1:]], -int(tile.date or 0)


def _mosaic(name: str, tiles: list[_Tile]) -> ElevationRaster:
    """Meshes of one size as one raster."""
    from pyproj import CRS

    west, south = min(t.corners[0] for t in tiles), min(t.corners[1] for t in tiles)
    east, north = max(t.corners[2] for t in tiles), max(t.corners[3] for t in tiles)
    step_x, step_y = (float(np.median([t.step[k] for t in tiles])) for k in (0, 1))
    nx, ny = round((east - west) / step_x), round((north - south) / step_y)
    if nx * ny > _MOST_CELLS:
        raise InputError(
            f"{name}: the box around its {len(tiles)} meshes has {nx:,} x {ny:,} cells, more than {_MOST_CELLS:,}; "
            "give bounds=(west, south, east, north), or fewer meshes"
        )
    elevation = np.full((ny, nx), np.nan)
    product = np.full((ny, nx), -1, np.int16)
    products = sorted({t.product for t in tiles}, key=lambda p: _RANK[p[-1:]])
    for tile in sorted(tiles, key=_rank):
        column, row = (tile.corners[0] - west) / step_x, (tile.corners[1] - south) / step_y
        i, j = round(column), round(row)
        rows, columns = tile.elevation.shape
        if max(abs(column - i), abs(row - j)) > 0.05 or i + columns > nx or j + rows > ny:
            raise InputError(
                f"{tile.name}: its cells do not lie on the lattice of {tiles[0].name}; read them apart, and give both "
                "in order of priority"
            )
        box = np.s_[j : j + rows, i : i + columns]
        take: BoolArray = np.isnan(elevation[box]) & np.isfinite(tile.elevation)
        elevation[box][take] = tile.elevation[take]
        product[box][take] = products.index(tile.product)
    return ElevationRaster(
        x0=west, y0=south, dx=(east - west) / nx, dy=(north - south) / ny, elevation=elevation,
        crs=CRS.from_epsg(_SYSTEMS[tiles[0].system]), height_datum="orthometric",
        notes=_notes(tiles, products, product), name=name,
    )  # fmt: skip


def _notes(tiles: list[_Tile], products: list[str], product: Int16Array) -> tuple[Note, ...]:
    known = int((product >= 0).sum())
    shares = ", ".join(
        f"{name or 'DEM'} {(product == k).sum() / known:.0%}" for k, name in enumerate(products) if (product == k).any()
    )
    system = tiles[0].system.split(".")[0].upper()
    notes = [Note("terrain.gsi_meshes", n=len(tiles), products=shares or "-", system=system)]
    counts = np.sum([t.counts for t in tiles], axis=0)
    surface, water = int(counts[_SURFACE]), int(counts[list(_WATERS)].sum())
    if surface or water:
        notes.append(Note("terrain.gsi_no_ground", surface=surface, water=water, total=int(counts.sum())))
    return tuple(notes)
