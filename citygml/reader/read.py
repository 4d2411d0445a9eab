"""The door: what to read, by which path, and what is left of it after filters."""

from __future__ import annotations

import logging
import math
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Semaphore
from typing import Any

import numpy as np
import pandas as pd

from citygml.errors import CityGmlError, FormatError
from citygml.issues import issue
from citygml.model import CityModel, concat, empty_table
from citygml.reader.assemble import Context
from citygml.reader.between import Read, join_linked
from citygml.reader.fast import padded_utf8, read_fast
from citygml.reader.names import Declined
from citygml.reader.sources import Source, Wanted, find_sources, package_of
from citygml.reader.wrong_files import kind_of_wrong_file
from citygml.scan.tape import PADDING

__all__ = ["read"]

Array = np.ndarray

_log = logging.getLogger("citygml")
_ENGINES = ("auto", "fast", "reference")
# A row of `issues`: file, line, gml_id, message, code, values.
_Row = tuple[str, int, str | None, str, str, str]


def read(
    path: str | Path | Iterable[str | Path],
    *,
    packages: str | Sequence[str] | None = None,
    lods: int | Sequence[int] | None = None,
    bbox: tuple[float, float, float, float] | None = None,
    meshes: int | str | Sequence[int | str] | None = None,
    crs: Any = None,
    on_error: str = "raise",
    engine: str = "auto",
    threads: int = 1,
    progress: Callable[[int, int, str], None] | None = None,
) -> CityModel:
    """Read CityGML into one model.

    Parameters
    ----------
    path : path or several
        GML files (.gml.gz too), folders, PLATEAU dataset roots, or zips of them (read without unpacking).
        What may hold a city but is not opened (7z, links out of the folder) is a row of `issues`.
    packages : "bldg", ["bldg", "tran"], ...
        Only documents of these PLATEAU packages, told by the folder under udx or the file name.
    lods : 2, [0, 1], ...
        Only geometry of these LODs; objects stay.
    bbox : (x_min, y_min, x_max, y_max)
        Only top-level objects whose extent meets it, in the model's CRS, x east or longitude. In degrees,
        x_min above x_max is a box across the 180th meridian.
    meshes : "53394525", ...
        Only files of these mesh codes (4 to 11 digits), or of meshes inside or around them; files without a
        mesh code in their name are left out.
    crs : anything pyproj takes, or "unknown"
        For documents that name no CRS that is known. A CRS is never guessed.
    on_error : "raise" or "collect"
        "collect" turns a document that cannot be read into a row of `issues`.
    engine : "auto", "fast" or "reference"
        "fast" raises where only the reference reader would do.
    threads : int
        Documents read at the same time; a single large document is read by two.
    progress : (bytes done, bytes in all, name) -> None
        Called after each document.

    Raises
    ------
    CityGmlError
        See its children; with on_error="raise".
    ValueError
        A filter that no city meets, such as lods=9.
    """
    if engine not in _ENGINES or on_error not in ("raise", "collect"):
        raise ValueError(
            f"engine {engine!r}, on_error {on_error!r}: expected one of {_ENGINES}, and 'raise' or 'collect'"
        )
    paths = [path] if isinstance(path, (str, os.PathLike)) else list(path)
    _check_filters(lods, bbox)
    wanted = Wanted(_several(packages), _mesh_codes(meshes), on_error == "collect")
    sources = find_sources(paths, wanted)
    reads: list[Read] = []
    failed: list[_Row] = [(name, 0, None, *why) for name, why in wanted.passed_over]
    done, total = 0, sum(source.size for source in sources)

    def attempt(source: Source, data: Array) -> CityModel | CityGmlError:
        try:
            return _read_one(source, data, crs, engine, threads if len(sources) == 1 else 1)
        except CityGmlError as error:
            return error

    for source, result in _in_order(sources, attempt, threads):
        if isinstance(result, CityModel):
            reads.append(Read(source, result))
        elif on_error == "raise":
            raise result
        else:
            failed.append((source.name, result.line or 0, result.gml_id, *result.issue))
        done += source.size
        if progress is not None:
            progress(done, total, source.name)
    models = join_linked(reads, lambda linked: _read_together(linked, crs, engine))
    model = concat(models) if len(models) != 1 else models[0]
    failed += _code_list_rows(sources, model)
    failed += _rows_of_twins(model)
    if failed:
        model = _with_issues(model, failed)
    if lods is not None or bbox is not None:
        model = model.select(lod=lods, bbox=bbox)
    return model


def _several(value: str | Sequence[str] | None) -> list[str] | None:
    return [value] if isinstance(value, str) else None if value is None else list(value)


def _mesh_codes(meshes: int | str | Sequence[int | str] | None) -> list[str] | None:
    """Mesh codes as digits: 53394525, "53394525" and "5339-45-25" are the same."""
    if meshes is None:
        return None
    several = [meshes] if isinstance(meshes, (int, str)) else list(meshes)
    codes = [str(code).replace("-", "") for code in several]
    for code in codes:
        if not code.isascii() or not code.isdigit() or not 4 <= len(code) <= 11:
            raise ValueError(f"mesh {code!r}: expected 4 to 11 digits, such as '53394525'")
    return codes


def _check_filters(lods: Any, bbox: Any) -> None:
    """Filters that would quietly leave nothing."""
    levels = [] if lods is None else [lods] if isinstance(lods, (int, str)) else list(lods)
    if any(level not in (0, 1, 2, 3, 4) for level in levels):
        raise ValueError(f"lods {lods!r}: expected whole numbers from 0 to 4")
    if bbox is not None:
        numbers = [value for value in bbox if isinstance(value, (int, float, np.number)) and math.isfinite(value)]
        if len(bbox) != 4 or len(numbers) != 4:
            raise ValueError(f"bbox {bbox!r}: expected four numbers, (x_min, y_min, x_max, y_max)")


def _rows_of_twins(model: CityModel) -> list[_Row]:
    """One issue a pair of files with top-level objects of the same gml:id: two editions of one tile, perhaps."""
    if len(model.files) < 2:
        return []
    top = np.flatnonzero(model.objects["parent"].to_numpy() < 0)
    ids, file = model.objects.index[top], model.objects["file"].to_numpy()[top]
    again = np.flatnonzero(ids.duplicated() & ids.notna())
    if not len(again):
        return []
    first = pd.Series(file[::-1], index=ids[::-1])
    first = first[~first.index.duplicated(keep="last")]
    earlier = first[ids[again]].to_numpy()
    names = model.files["path"].to_numpy()
    pairs = pd.DataFrame({"file": file[again], "earlier": earlier, "id": ids[again]})
    rows: list[_Row] = []
    for (here, there), twins in pairs[pairs["file"] != pairs["earlier"]].groupby(["file", "earlier"]):
        rows.append((names[here], 0, twins["id"].iloc[0], *issue("twins", count=len(twins), other=names[there])))
    return rows


def _in_order(
    sources: list[Source], attempt: Callable[[Source, Array], CityModel | CityGmlError], threads: int
) -> Iterator[tuple[Source, CityModel | CityGmlError]]:
    """Every document's result in order; the next documents are opened while one is read."""
    if len(sources) == 1:
        yield sources[0], _opened(sources[0], attempt)
        return
    workers = max(1, threads)
    with ThreadPoolExecutor(workers + 1) as pool:
        waiting: deque[tuple[Source, Future[CityModel | CityGmlError]]] = deque()
        turn = Semaphore(workers)

        def work(source: Source) -> CityModel | CityGmlError:
            try:
                data = source.load()
            except CityGmlError as error:
                return error
            with turn:
                return attempt(source, data)

        for source in sources:
            waiting.append((source, pool.submit(work, source)))
            if len(waiting) > workers:
                first, future = waiting.popleft()
                yield first, future.result()
        while waiting:
            first, future = waiting.popleft()
            yield first, future.result()


def _opened(source: Source, attempt: Callable[[Source, Array], CityModel | CityGmlError]) -> CityModel | CityGmlError:
    try:
        return attempt(source, source.load())
    except CityGmlError as error:
        return error


def _read_one(source: Source, data: Array, crs: Any, engine: str, threads: int) -> CityModel:
    size = len(data) - PADDING
    kind = kind_of_wrong_file(data[: min(size, 200)].tobytes())
    if kind is not None:
        raise FormatError.of(f"wrong_file_{kind}", file=source.name)
    if engine != "reference":
        try:
            buffer, end = padded_utf8(data)
            context = Context(
                source.name, source.member, package_of(source.member or source.name), size, source.code_lists,
                source.resolve_image,
            )  # fmt: skip
            return read_fast(buffer, end, context, threads)
        except Declined as reason:
            if engine == "fast":
                raise FormatError.of("fast_only", reason=str(reason), file=source.name) from reason
            _log.info("%s: by the reference reader (%s)", source.name, reason)
    return _by_reference([(source, data[:size].tobytes())], crs)


def _read_together(sources: list[Source], crs: Any, engine: str) -> CityModel:
    """Documents with xlinks between them, which the reference reader resolves."""
    if engine == "fast":
        names = ", ".join(source.name for source in sources[1:4])
        raise FormatError(f"xlinks to or from {names}; read with engine='auto'", file=sources[0].name)
    return _by_reference([(source, source.load()[:-PADDING].tobytes()) for source in sources], crs)


def _by_reference(documents: list[tuple[Source, bytes]], crs: Any) -> CityModel:
    from citygml.reference import Source as ReferenceSource
    from citygml.reference import read_documents

    return read_documents(
        [
            ReferenceSource(source.name, data, source.member, source.code_lists, source.resolve_image)
            for source, data in documents
        ],
        crs=crs,
    )


def _code_list_rows(sources: Sequence[Source], model: CityModel) -> list[_Row]:
    """One issue for everything each dataset's code lists could not say, unless it is there already."""
    known = set(model.issues["message"]) if len(model.issues) else set()
    rows: list[_Row] = []
    seen: set[int] = set()
    for source in sources:
        if source.code_lists is None or id(source.code_lists) in seen:
            continue
        seen.add(id(source.code_lists))
        for values in source.code_lists.problems_by_kind():
            found = issue("code_list", **values)
            if found.message not in known:
                known.add(found.message)
                rows.append((source.name, 0, None, *found))
    return rows


def _with_issues(model: CityModel, rows: list[_Row]) -> CityModel:
    from dataclasses import replace

    columns = list(empty_table("issues").columns)
    more = pd.DataFrame(rows, columns=columns).astype({"line": "int64"})
    more = more.astype({column: object for column in columns if column != "line"})
    return replace(model, issues=pd.concat([model.issues, more], ignore_index=True) if len(model.issues) else more)
