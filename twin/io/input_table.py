"""A table or layer supplied by the user: cells as written, every row with its position in the file.

CSV (comma, tab or semicolon), GeoPackage, GeoJSON, GeoParquet, Parquet, FlatGeobuf, Shapefile and NDJSON. Texts are
decoded strictly: an encoding is declared, or only one is valid for the bytes; partly decoded names are refused.
Columns are interpreted in `twin.io.table_columns`.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from twin.arrays import AnyArray
from twin.errors import InputError

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from pyproj import CRS

__all__ = ["InputTable", "decoded", "read_table"]

_MARKED = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
# Bytes 80, A0, FD, FE and FF, which are no characters of Shift_JIS, as Python's codec gives them.
_LONE_BYTES = re.compile("[\u0080\u00a0\uf8f0-\uf8f3]")
# Latin letters, punctuation and symbols, kana, kanji, half- and full-width forms.
_PLAUSIBLE = re.compile(
    "[\u00a0-\u00bf\u00d7\u00f7\u2000-\u27bf\u3000-\u30ff\u31f0-\u33ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x19\x1b-\x1f]")
_SEPARATORS = (",", "\t", ";")
_LAYERS = (".gpkg", ".geojson", ".json", ".shp", ".fgb")


@dataclass(frozen=True, kw_only=True)
class InputTable:
    """Cells as written in the file.

    path : the file
    heads : names of the columns, as written
    cells : (n_columns,) lists of n cells: texts, or the values of a typed format
    lines : (n,) line of a text file, or row of a layer counted from 1
    unit : "line" or "row"
    geometry : (n,) shapely geometries, or None for a table without
    crs : pyproj.CRS the file names, or None
    """

    path: Path
    heads: tuple[str, ...]
    cells: tuple[list[Any], ...]
    lines: AnyArray
    unit: str
    geometry: AnyArray | None = None
    crs: CRS | None = None

    def __len__(self) -> int:
        return len(self.lines)

    def column(self, head: str) -> list[Any]:
        """Cells of a column by its name as written."""
        return self.cells[self.heads.index(head)]

    def place(self, row: int) -> str:
        """Position of a row: "shelters.csv, line 5"."""
        return f"{self.path}, {self.unit} {int(self.lines[row])}"


def decoded(data: bytes, path: Path, *, encoding: str | None = None, key: str = "encoding") -> str:
    """Text of a file's bytes.

    Parameters
    ----------
    encoding : declared by the user; None: the one of UTF-8, Shift_JIS (cp932) and EUC-JP that fits
    key : name of the setting that declares it, for the message

    Raises
    ------
    InputError
        The declared encoding does not fit, or is unknown; none fits, or both do and give different texts.

    Examples
    --------
    >>> decoded("名称,収容人数".encode("cp932"), Path("a.csv"))
    '名称,収容人数'
    """
    if encoding is not None:
        try:
            return data.decode(encoding).removeprefix("\ufeff")
        except LookupError:
            raise InputError(f"{key}: encoding {encoding!r} is not known; expected 'utf-8' or 'cp932'") from None
        except UnicodeDecodeError as error:
            raise InputError(
                f"{path}, line {_line_of(data, error.start)}: bytes that are not {encoding}; correct {key}"
            ) from None
    for mark, name in _MARKED.items():
        if data.startswith(mark):
            return decoded(data, path, encoding=name, key=key)
    found: dict[str, str] = {}
    reached = 0
    for name in ("utf-8", "cp932", "euc_jp"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError as error:
            reached = max(reached, error.start)
            continue
        if name == "cp932" and (lone := _LONE_BYTES.search(text)):
            reached = max(reached, len(text[: lone.start()].encode("cp932")))
            continue
        found[name] = text
    if not found:
        raise InputError(
            f"{path}, line {_line_of(data, reached)}: neither UTF-8 nor Shift_JIS (cp932); save the file as UTF-8, "
            f"or declare its encoding with {key}"
        )
    if len(set(found.values())) > 1 and not _is_japanese(found.get("utf-8", "")):
        names = " and as ".join({"utf-8": "UTF-8", "cp932": "Shift_JIS (cp932)", "euc_jp": "EUC-JP"}[n] for n in found)
        raise InputError(
            f"{path}: can be read as {names}, with different texts; declare one with {key}, or save the file as UTF-8 "
            "with a byte order mark"
        )
    text = next(iter(found.values()))
    if control := _CONTROLS.search(text):
        raise InputError(
            f"{path}, line {text.count(chr(10), 0, control.start()) + 1}: holds the control character "
            f"{control.group()!r}, as texts in JIS (ISO-2022-JP) or UTF-16 do; save the file as UTF-8, or declare its "
            f"encoding with {key}"
        )
    return text


def _line_of(data: bytes, at: int) -> int:
    return data.count(b"\n", 0, at) + 1


def _is_japanese(text: str) -> bool:
    """Whether a text has kana or kanji and no letters but those, ASCII and symbols.

    Names in Shift_JIS that happen to be valid UTF-8 give control characters, Latin letters with accents and letters of
    unrelated scripts.
    """
    letters = {character for character in text if character > "\x7f"}
    return any(character >= "\u3000" for character in letters) and all(
        _PLAUSIBLE.match(character) is not None for character in letters
    )


def read_table(
    path: str | Path, *, encoding: str | None = None, key: str = "encoding", columns: Sequence[str] | None = None
) -> InputTable:
    """Read a table or layer.

    Parameters
    ----------
    encoding : of a CSV, NDJSON or Shapefile; None as in `decoded`
    key : name of the setting that declares it, for messages
    columns : of a Parquet file, only these where it has them

    Raises
    ------
    InputError
        No such file, an unknown format, damaged, of several layers, without rows, or in an encoding that
        cannot be determined; the message names the file and line.
    """
    path = Path(path)
    if not path.exists():
        raise InputError(f"{path}: no such file")
    suffix = path.suffix.lower()
    if suffix in (".csv", ".txt", ".tsv"):
        table = _from_csv(path, _bytes(path), encoding, key)
    elif suffix in (".ndjson", ".jsonl"):
        table = _from_ndjson(path, _bytes(path), encoding, key)
    elif suffix in (".parquet", ".geoparquet"):
        table = _from_parquet(path, columns)
    elif suffix in _LAYERS:
        table = _from_layer(path, encoding, key)
    else:
        raise InputError(
            f"{path}: {suffix or 'no suffix'} is of no format that is read; expected .csv, .gpkg, .geojson, "
            ".parquet, .shp, .fgb or .ndjson"
        )
    if not len(table):
        raise InputError(f"{path}: has no rows")
    return table


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from error


def _from_csv(path: Path, data: bytes, encoding: str | None, key: str) -> InputTable:
    text = decoded(data, path, encoding=encoding, key=key)
    head = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[tuple[int, list[str]]] = []
    line = 0
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append((line + 1, row))
            line = reader.line_num
    except csv.Error as error:
        raise InputError(f"{path}, line {reader.line_num}: not a CSV ({error}); check the quotation marks") from error
    if not rows:
        raise InputError(f"{path}: has no rows")
    heads = [cell.strip() for cell in rows[0][1]]
    while heads and not heads[-1] and all(not any(map(str.strip, row[len(heads) - 1 :])) for _, row in rows[1:]):
        heads.pop()
    n = len(heads)
    for number, row in rows[1:]:
        if len(row) < n or any(cell.strip() for cell in row[n:]):
            raise InputError(
                f"{path}, line {number}: {len(row)} cells, expected {n} as in the head; put numbers with commas and "
                "texts with commas in quotation marks"
            )
    _refuse_twice(path, heads)
    return InputTable(
        path=path,
        heads=tuple(heads),
        cells=tuple([row[k] for _, row in rows[1:]] for k in range(n)),
        lines=np.array([number for number, _ in rows[1:]], np.int64),
        unit="line",
    )


def _refuse_twice(path: Path, heads: list[str]) -> None:
    again = next((head for k, head in enumerate(heads) if head and head in heads[:k]), None)
    if again is not None:
        raise InputError(f"{path}, line 1: column {again!r} is there twice; take one out or rename it")


def _from_ndjson(path: Path, data: bytes, encoding: str | None, key: str) -> InputTable:
    heads: dict[str, None] = {}
    rows: list[tuple[int, dict[str, Any]]] = []
    for number, line in enumerate(decoded(data, path, encoding=encoding, key=key).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise InputError(f"{path}, line {number}: not JSON ({error})") from error
        if not isinstance(row, dict):
            raise InputError(f"{path}, line {number}: expected one object in each line")
        rows.append((number, row))
        heads.update(dict.fromkeys(row))
    return InputTable(
        path=path,
        heads=tuple(heads),
        cells=tuple([row.get(head) for _, row in rows] for head in heads),
        lines=np.array([number for number, _ in rows], np.int64),
        unit="line",
    )


def _from_parquet(path: Path, columns: Sequence[str] | None) -> InputTable:
    import geopandas as gpd
    import pyarrow.parquet as parquet

    try:
        is_geo = b"geo" in (parquet.read_schema(path).metadata or {})
        if is_geo:
            return _from_frame(path, gpd.read_parquet(path))
        names = None if columns is None else [name for name in parquet.read_schema(path).names if name in columns]
        table = parquet.read_table(path, columns=names)
        return _from_frame(path, table.to_pandas(integer_object_nulls=True))
    except (ValueError, OSError) as error:
        raise InputError(f"{path}: not a readable table ({error})") from error


def _from_layer(path: Path, encoding: str | None, key: str) -> InputTable:
    import pyogrio
    from pyogrio.errors import DataLayerError, DataSourceError, FieldError

    try:
        layers = [name for name, kind in pyogrio.list_layers(path) if name != "layer_styles"]
        if len(layers) > 1:
            raise InputError(
                f"{path}: has {len(layers)} layers ({', '.join(map(str, layers[:5]))}); write the one meant to a file "
                "of its own"
            )
        if not layers:
            raise InputError(f"{path}: has no layer")
        is_undeclared_shapefile = path.suffix.lower() == ".shp" and not _names_encoding(path)
        frame = pyogrio.read_dataframe(
            path, layer=layers[0], encoding="ISO-8859-1" if is_undeclared_shapefile else None, use_arrow=False
        )
    except (DataSourceError, DataLayerError, FieldError, UnicodeDecodeError, OSError) as error:
        raise InputError(f"{path}: cannot be read as a layer ({error})") from error
    if is_undeclared_shapefile:
        frame = _decoded_frame(path, frame, encoding, key)
    return _from_frame(path, frame)


def _names_encoding(path: Path) -> bool:
    """Whether a Shapefile declares the encoding of its texts: a .cpg file, or the language byte of its .dbf."""
    if any(path.with_suffix(suffix).exists() for suffix in (".cpg", ".CPG", ".cst")):
        return True
    table = path.with_suffix(".dbf")
    if not table.exists():
        return True
    with table.open("rb") as file:
        head = file.read(30)
    return len(head) == 30 and head[29] not in (0, 0x57)


def _decoded_frame(path: Path, frame: pd.DataFrame, encoding: str | None, key: str) -> pd.DataFrame:
    """Texts that were read byte by byte, decoded in their encoding."""
    columns = [c for c in frame.columns if c != "geometry" and any(isinstance(cell, str) for cell in frame[c])]
    texts = ["\n".join(map(str, frame.columns))]
    texts += ["\n".join(cell for cell in frame[c] if isinstance(cell, str)) for c in columns]
    whole = decoded("\n".join(texts).encode("latin-1"), path.with_suffix(".dbf"), encoding=encoding, key=key)
    name = encoding or next(e for e in ("ascii", "utf-8", "cp932", "euc_jp") if _fits(texts, e, whole))

    def text(cell: Any) -> Any:
        return cell.encode("latin-1").decode(name) if isinstance(cell, str) else cell

    frame = frame.assign(**{c: frame[c].map(text) for c in columns})
    return frame.rename(columns={c: text(c) for c in frame.columns if c != "geometry"})


def _fits(texts: list[str], encoding: str, whole: str) -> bool:
    try:
        return "\n".join(texts).encode("latin-1").decode(encoding) == whole
    except UnicodeDecodeError:
        return False


def _from_frame(path: Path, frame: pd.DataFrame) -> InputTable:
    geometry: str | None = getattr(frame, "_geometry_column_name", None)
    has_geometry = geometry is not None and geometry in frame
    heads = [c for c in frame.columns if c != geometry]
    return InputTable(
        path=path,
        heads=tuple(map(str, heads)),
        cells=tuple(frame[c].astype(object).tolist() for c in heads),
        lines=np.arange(1, len(frame) + 1),
        unit="row",
        geometry=cast("gpd.GeoDataFrame", frame).geometry.to_numpy() if has_geometry else None,
        crs=cast("gpd.GeoDataFrame", frame).crs if has_geometry else None,
    )
