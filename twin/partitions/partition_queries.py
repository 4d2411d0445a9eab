"""Questions to a partitioned dataset by DuckDB, which read the table of files first and then only what is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from twin.errors import InputError
from twin.lazy import names_missing_extra

__all__ = ["count_rows", "partition_files", "rows_sql"]

Box = tuple[float, float, float, float]


def _files_sql(folder: Path, layer: str, package: str | None) -> str:
    place = folder / "files.parquet"
    if not place.is_file():
        raise InputError(f"{folder} has no files.parquet; expected a finished dataset of convert_partitions")
    wanted = f"layer = {_quoted(layer)}" + (f" and package = {_quoted(package)}" if package else "")
    return f"(select * from read_parquet({_quoted(str(place))}) where {wanted})"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _meets(bbox: Box, prefix: str = "") -> str:
    west, south, east, north = map(float, bbox)
    return f"{prefix}xmin <= {east} and {prefix}xmax >= {west} and {prefix}ymin <= {north} and {prefix}ymax >= {south}"


def _inside(bbox: Box) -> str:
    west, south, east, north = map(float, bbox)
    return f"xmin >= {west} and xmax <= {east} and ymin >= {south} and ymax <= {north}"


@names_missing_extra
def partition_files(
    folder: str | Path, *, layer: str = "footprints", package: str | None = None, bbox: Box | None = None
) -> list[Path]:
    """Files of a layer, of a package, whose extent meets a box in the dataset's CRS; in the order of their paths.

    Raises
    ------
    InputError
        The folder has no finished dataset.
    """
    import duckdb

    folder = Path(folder)
    where = f"where {_meets(bbox)}" if bbox is not None else ""
    with duckdb.connect() as connection:
        sql = f"select path from {_files_sql(folder, layer, package)} {where} order by path"
        return [folder / path for (path,) in connection.execute(sql).fetchall()]


def rows_sql(
    folder: str | Path, *, layer: str = "footprints", package: str | None = None, bbox: Box | None = None
) -> str:
    """SQL of the rows of a layer, for `from`: only the files that meet the box, and only the rows whose box does.

    Columns that a tile has not are missing there; `mesh`, `file` or `cell`, and `package` come from the folder names.

    Raises
    ------
    InputError
        The folder has no finished dataset, or no file meets the box.
    """
    files = partition_files(folder, layer=layer, package=package, bbox=bbox)
    if not files:
        raise InputError(f"{folder} has no files of layer {layer!r} that meet {bbox}")
    paths = ", ".join(_quoted(str(path)) for path in files)
    where = f" where {_meets(bbox, 'bbox.')}" if bbox is not None else ""
    return (
        f"(select * from read_parquet([{paths}], union_by_name = true, hive_partitioning = true, "
        f"hive_types_autocast = false){where})"
    )


@names_missing_extra
def count_rows(
    folder: str | Path, *, layer: str = "footprints", package: str | None = None, bbox: Box | None = None,
    connection: Any = None,
) -> int:  # fmt: skip
    """Number of rows of a layer, of those whose box meets a box in the dataset's CRS where one is given.

    Files that lie inside the box are counted by the table of files; of the others, the bbox column alone is read.

    connection : a DuckDB connection; one of its own without

    Raises
    ------
    InputError
        The folder has no finished dataset.
    """
    import duckdb

    folder = Path(folder)
    files = _files_sql(folder, layer, package)
    own = connection is None
    connection = duckdb.connect() if own else connection
    try:
        if bbox is None:
            return int(connection.execute(f"select coalesce(sum(rows), 0) from {files}").fetchall()[0][0])
        inside = f"select coalesce(sum(rows), 0) from {files} where {_inside(bbox)}"
        n = int(connection.execute(inside).fetchall()[0][0])
        across = f"select path from {files} where {_meets(bbox)} and not ({_inside(bbox)})"
        paths = ", ".join(_quoted(str(folder / path)) for (path,) in connection.execute(across).fetchall())
        if paths:
            rows = f"select count(*) from read_parquet([{paths}]) where {_meets(bbox, 'bbox.')}"
            n += int(connection.execute(rows).fetchall()[0][0])
        return n
    finally:
        if own:
            connection.close()
