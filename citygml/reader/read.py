"""`citygml.read`: sources -> models, each by the compiled path or the reference reader, joined and filtered."""

from __future__ import annotations

import logging
import math
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Semaphore
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml.arrays import ByteArray
from citygml.crs import AXIS_ORDERS
from citygml.errors import CityGmlError, FormatError
from citygml.issues import Issue, issue
from citygml.model import CityModel, concat, empty_table
from citygml.reader.common_crs import in_one_crs
from citygml.reader.cross_file_links import ReadDocument, join_linked
from citygml.reader.fast import UnsupportedByFastPath, read_fast
from citygml.reader.file_signatures import kind_of_wrong_file
from citygml.reader.sources import Filters, Source, find_sources
from citygml.reader.text_encoding import padded_utf8
from citygml.scan.tape import PADDING

__all__ = ["Options", "checked_options", "filters_of", "read", "read_sources"]

_log = logging.getLogger("citygml")
_ENGINES = ("auto", "fast", "reference")
# A row of `issues`: file, line, gml_id, message, code, values.
_IssueRow = tuple[str, int, str | None, str, str, str]


def read(
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
) -> CityModel:
    """Read CityGML into one model.

    x is east or longitude whatever the file writes first, and lengths are metres whatever the axes of its CRS say.
    Documents of several systems are joined in the one that most objects are in, each move a row of `issues`.

    Parameters
    ----------
    path : path or several
        GML files (.gml.gz too), folders, PLATEAU dataset roots, or zips of them (read without unpacking).
        What may contain a city but is not opened (7z, links out of the folder) is a row of `issues`.
    packages : "bldg", ["bldg", "tran"], ...
        Only documents of these PLATEAU packages, by the folder under udx or the file name.
    lods : 2, [0, 1], ...
        Only geometry of these LODs; objects stay.
    bbox : (x_min, y_min, x_max, y_max)
        Only top-level objects whose extent meets it, in the model's CRS, x east or longitude. In degrees,
        x_min above x_max is a box across the 180th meridian. Files whose mesh code and CRS, by their name, show that
        they and the squares beside them lie outside it are not opened.
    meshes : "53394525", ...
        Only files of these mesh codes (4 to 11 digits), or of meshes inside or around them; files without a
        mesh code in their name are left out.
    crs : anything pyproj takes, or "unknown"
        For documents that name no CRS that is known. A CRS is never guessed.
    axis_order : "east_north", "north_east" or None
        Order in which the files write positions: east or longitude first, or north or latitude first. None: as the
        CRS declares, unless the first position is then outside its area of use.
    on_error : "raise" or "collect"
        "collect" turns a document that cannot be read, or joined with the others, into a row of `issues`. A path
        that does not exist or holds no CityGML raises in any case.
    engine : "auto", "fast" or "reference"
        "fast" raises where only the reference reader supports the document.
    threads : int
        Documents read at the same time; a single large document is read by two.
    progress : (bytes done, total bytes, name) -> None
        Called after each document.

    Raises
    ------
    CityGmlError
        See its children; with on_error="raise".
    FormatError
        A filter that no city can meet, such as lods=9.
    """
    options = checked_options(
        lods=lods, bbox=bbox, crs=crs, axis_order=axis_order, on_error=on_error, engine=engine, threads=threads
    )
    paths = [path] if isinstance(path, (str, os.PathLike)) else list(path)
    filters = filters_of(packages, meshes, options)
    return read_sources(find_sources(paths, filters), options, skipped=filters.skipped, progress=progress)


class Options(NamedTuple):
    """How documents are read: the arguments of `read` of these names, checked."""

    lods: int | Sequence[int] | None = None
    bbox: tuple[float, float, float, float] | None = None
    crs: Any = None
    axis_order: str | None = None
    on_error: str = "raise"
    engine: str = "auto"
    threads: int = 1


def checked_options(**options: Any) -> Options:
    """Options of `read`, checked.

    Raises
    ------
    FormatError
        A LOD, a box, an order of axes, an engine or a rule for errors that does not exist.
    """
    checked = Options(**options)
    if checked.engine not in _ENGINES or checked.on_error not in ("raise", "collect"):
        raise FormatError(
            f"engine {checked.engine!r}, on_error {checked.on_error!r}: expected one of {_ENGINES}, "
            "and 'raise' or 'collect'"
        )
    _check_filters(checked.lods, checked.bbox, checked.axis_order)
    return checked


def filters_of(
    packages: str | Sequence[str] | None, meshes: int | str | Sequence[int | str] | None, options: Options
) -> Filters:
    """Which documents to look for."""
    return Filters(_several(packages), _mesh_codes(meshes), options.on_error == "collect", bbox=options.bbox)


def read_sources(
    sources: Sequence[Source],
    options: Options,
    *,
    skipped: Iterable[tuple[str, Issue]] = (),
    progress: Callable[[int, int, str], None] | None = None,
) -> CityModel:
    """One model of documents.

    skipped : (path, why) of what was not opened; rows of `issues`

    Raises CityGmlError as `read`.
    """
    lods, bbox, crs, axis_order, on_error, engine, threads = options
    sources = [replace(source, axis_order=axis_order) for source in sources]
    documents: list[ReadDocument] = []
    failed: list[_IssueRow] = [(name, 0, None, *why) for name, why in skipped]
    done, total = 0, sum(source.size for source in sources)

    def attempt(source: Source, data: ByteArray) -> CityModel | CityGmlError:
        try:
            return _read_one(source, data, crs, engine, threads if len(sources) == 1 else 1)
        except CityGmlError as error:
            return error
        except Exception as error:  # a fault of the reader costs one document of many
            if on_error == "raise":
                raise
            _log.exception("%s: not read", source.name)
            return FormatError.of("reader_fault", text=f"{type(error).__name__}: {error}", file=source.name)

    for source, result in _in_order(sources, attempt, threads):
        if isinstance(result, CityModel):
            documents.append(ReadDocument(source, result))
        elif on_error == "raise":
            raise result
        else:
            failed.append((source.name, result.line or 0, result.gml_id, *result.issue))
        done += source.size
        if progress is not None:
            progress(done, total, source.name)
    models = join_linked(
        documents, lambda linked: _read_together(linked, crs, engine), is_refusal_final=on_error == "raise"
    )
    models, moves = in_one_crs(models, collect=on_error == "collect")
    model = concat(models) if len(models) != 1 else models[0]
    failed += moves
    failed += _code_list_rows(sources, model)
    failed += _duplicate_rows(model)
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
            raise FormatError(f"mesh {code!r}: expected 4 to 11 digits, such as '53394525'")
    return codes


def _check_filters(lods: Any, bbox: Any, axis_order: Any) -> None:
    """Filters that no city can meet, and orders of axes that are none."""
    if axis_order not in (None, *AXIS_ORDERS):
        raise FormatError(f"axis_order {axis_order!r}: expected one of {', '.join(AXIS_ORDERS)} or None")
    levels = [] if lods is None else [lods] if isinstance(lods, (int, str)) else list(lods)
    if any(level not in (0, 1, 2, 3, 4) for level in levels):
        raise FormatError(f"lods {lods!r}: expected whole numbers from 0 to 4")
    if bbox is not None:
        numbers = [value for value in bbox if isinstance(value, (int, float, np.number)) and math.isfinite(value)]
        if len(bbox) != 4 or len(numbers) != 4:
            raise FormatError(f"bbox {bbox!r}: expected four numbers, (x_min, y_min, x_max, y_max)")


def _duplicate_rows(model: CityModel) -> list[_IssueRow]:
    """One issue per pair of files with top-level objects of the same gml:id: two editions of one tile, perhaps."""
    if len(model.files) < 2:
        return []
    top = np.flatnonzero(model.objects["parent"].to_numpy() < 0)
    ids, file = model.objects.index[top], model.objects["file"].to_numpy()[top]
    repeated = np.flatnonzero(ids.duplicated() & ids.notna())
    if not len(repeated):
        return []
    first = pd.Series(file[::-1], index=ids[::-1])
    first = first[~first.index.duplicated(keep="last")]
    earlier = first[ids[repeated]].to_numpy()
    names = model.files["path"].to_numpy()
    pairs = pd.DataFrame({"file": file[repeated], "earlier": earlier, "id": ids[repeated]})
    rows: list[_IssueRow] = []
    groups: Any = pairs[pairs["file"] != pairs["earlier"]].groupby(["file", "earlier"])
    for (here, there), same in groups:
        rows.append((names[here], 0, same["id"].iloc[0], *issue("twins", count=len(same), other=names[there])))
    return rows


def _in_order(
    sources: list[Source], attempt: Callable[[Source, ByteArray], CityModel | CityGmlError], threads: int
) -> Iterator[tuple[Source, CityModel | CityGmlError]]:
    """Every document's result in order; the next documents are loaded while one is read."""
    if len(sources) == 1:
        yield sources[0], _loaded(sources[0], attempt)
        return
    workers = max(1, threads)
    with ThreadPoolExecutor(workers + 1) as pool:
        waiting: deque[tuple[Source, Future[CityModel | CityGmlError]]] = deque()
        turn = Semaphore(workers)

        def work(source: Source) -> CityModel | CityGmlError:
            try:
                data = source.load()
            except (CityGmlError, OSError) as error:
                return _as_city_error(error, source)
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


def _loaded(
    source: Source, attempt: Callable[[Source, ByteArray], CityModel | CityGmlError]
) -> CityModel | CityGmlError:
    try:
        data = source.load()
    except (CityGmlError, OSError) as error:
        return _as_city_error(error, source)
    return attempt(source, data)


def _as_city_error(error: CityGmlError | OSError, source: Source) -> CityGmlError:
    """The same error; one of the system names the file, as ours do."""
    if isinstance(error, CityGmlError):
        return error
    return FormatError.of("not_read", text=error.strerror or str(error), file=source.name)


def _read_one(source: Source, data: ByteArray, crs: Any, engine: str, threads: int) -> CityModel:
    size = len(data) - PADDING
    kind = kind_of_wrong_file(data[: min(size, 200)].tobytes())
    if kind is not None:
        raise FormatError.of(f"wrong_file_{kind}", file=source.name)
    if engine != "reference":
        try:
            buffer, end = padded_utf8(data)
            return read_fast(buffer, end, replace(source, size=size), threads)
        except UnsupportedByFastPath as reason:
            if engine == "fast":
                raise FormatError.of("fast_only", reason=str(reason), file=source.name) from reason
            _log.info("%s: by the reference reader (%s)", source.name, reason)
    return _by_reference([replace(source, load=lambda: data)], crs)


def _read_together(sources: list[Source], crs: Any, engine: str) -> CityModel:
    """Documents with xlinks between them, which the reference reader resolves."""
    if engine == "fast":
        names = ", ".join(source.name for source in sources[1:4])
        raise FormatError(f"xlinks to or from {names}; read with engine='auto'", file=sources[0].name)
    return _by_reference(sources, crs)


def _by_reference(sources: list[Source], crs: Any) -> CityModel:
    from citygml.reader.reference import read_documents

    return read_documents(sources, crs=crs)


def _code_list_rows(sources: Sequence[Source], model: CityModel) -> list[_IssueRow]:
    """One issue per problem with the code lists of a dataset, unless the model has it already."""
    known = set(model.issues["message"]) if len(model.issues) else set()
    rows: list[_IssueRow] = []
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


def _with_issues(model: CityModel, rows: list[_IssueRow]) -> CityModel:
    columns = empty_table("issues").columns
    values = dict(zip(columns, zip(*rows)))
    more = pd.DataFrame({name: np.array(values[name], np.int64 if name == "line" else object) for name in columns})
    return replace(model, issues=pd.concat([model.issues, more], ignore_index=True) if len(model.issues) else more)
