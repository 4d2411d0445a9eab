"""Read a city and write it in another form: what `twin convert` does."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from citygml import ragged
from citygml.cityjson import write_cityjson, write_cityjsonseq
from citygml.errors import FormatError
from citygml.exports import FORMATS_OF_TABLES, write_tables
from citygml.info import check_something_read
from citygml.model import CityModel
from citygml.reader import read
from citygml.writer import write_citygml

__all__ = ["FORMATS", "Converted", "convert", "format_of", "write"]

_log = logging.getLogger("citygml")

FORMATS: dict[str, tuple[str, ...]] = {
    "cityjson": (".city.json", ".json"),
    "cityjsonseq": (".city.jsonl", ".jsonl"),
    **FORMATS_OF_TABLES,
    "citygml": (".gml", ".citygml", ".gml.gz"),
    "citygml2": (),
    "citygml3": (),
}
"""Formats and their file name endings. "citygml" is written in the version the model was read from, the two others in
CityGML 2.0 and 3.0."""

_CITYGML_VERSIONS = {"citygml": None, "citygml2": "2.0", "citygml3": "3.0"}
_log = logging.getLogger("citygml")


class Converted(NamedTuple):
    """What a conversion did.

    path : Path
    format : str
    n_objects, n_polygons, n_issues : int
    """

    path: Path
    format: str
    n_objects: int
    n_polygons: int
    n_issues: int


def format_of(path: str | Path) -> str:
    """Format by the ending of a file name.

    >>> format_of("town.city.jsonl"), format_of("town.GPKG")
    ('cityjsonseq', 'gpkg')
    """
    name = Path(path).name.lower()
    for form, endings in FORMATS.items():
        if name.endswith(endings):
            return form
    endings_known = ", ".join(e for endings in FORMATS.values() for e in endings)
    raise FormatError(
        f"{Path(path).name}: the ending names no format; expected one of {endings_known}, or give format="
    )


def write(
    model: CityModel,
    path: str | Path,
    *,
    format: str | None = None,
    layers: Sequence[str] | None = None,
    crs: Any = None,
    height: str | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Path:
    """Write a model; the format follows the ending unless named. Folders that are missing are made.

    Parameters
    ----------
    path :
        A file; or a folder, with format=, for the formats that hold one table per file (GeoParquet, FlatGeobuf,
        GeoJSON, Shapefile, CSV).
    layers : sequence of str, optional
        "footprints", or tables of `citygml.layers`. None: all of them into a GeoPackage or a folder, the feature layers
        with lines and points into PMTiles, "footprints" into a file that holds one table.
    crs, height :
        As for `CityModel.to_crs`; None keeps the model's own (GeoJSON: EPSG:4326). CityJSON has corners without
        height (of EPSG:6668, for example) at z = 0, which the logger reports.
    progress : optional
        Called with (done, total, what) while tables are made and written.

    Raises
    ------
    FormatError
        For an ending or a format not known, a layer not known, several layers in a file that holds one, or a format
        that the installed GDAL cannot write.
    """
    form = format or format_of(path)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    if form not in FORMATS:
        raise FormatError(f"format {form!r} is not known; expected one of {', '.join(FORMATS)}")
    if form in ("cityjson", "cityjsonseq"):
        moved = model if crs is None and height is None else model.to_crs(_target(model, crs), height=height)
        moved = _with_heights(moved)
        return write_cityjson(moved, path) if form == "cityjson" else write_cityjsonseq(moved, path)
    if form in _CITYGML_VERSIONS:
        moved = model if crs is None and height is None else model.to_crs(_target(model, crs), height=height)
        written = write_citygml(moved, path, version=_CITYGML_VERSIONS[form])
        for message in written.issues["message"]:
            _log.warning("%s: %s", written.path, message)
        return written.path
    if height is not None:
        model, crs = model.to_crs(_target(model, crs), height=height), None
    return write_tables(model, path, format=form, layers=layers, crs=crs, progress=progress)


def _with_heights(model: CityModel) -> CityModel:
    """Corners without height at z = 0, which CityJSON needs; their objects get the attribute "heights_unknown": true.

    A warning of the logger tells how many.
    """
    missing = np.isnan(model.vertices[:, 2])
    if not missing.any():
        return model
    _log.warning("%d corners have no height; CityJSON needs one, they are written with z = 0", int(missing.sum()))
    vertices = model.vertices.copy()
    vertices[missing, 2] = 0.0
    polygon = ragged.row_of_element(model.ring_offsets[model.polygon_offsets])[missing]
    marks = np.full(model.n_objects, None, dtype=object)
    marks[model.polygon_object[polygon]] = True
    return replace(model, vertices=vertices, objects=model.objects.assign(heights_unknown=marks))


def _target(model: CityModel, crs: Any) -> Any:
    return model.crs if crs is None else crs


def convert(
    source: str | Path | Sequence[str | Path],
    destination: str | Path,
    *,
    format: str | None = None,
    crs: Any = None,
    height: str | None = None,
    lods: int | Sequence[int] | None = None,
    packages: str | Sequence[str] | None = None,
    bbox: tuple[float, float, float, float] | None = None,
    meshes: int | str | Sequence[int | str] | None = None,
    source_crs: Any = None,
    layers: Sequence[str] | None = None,
    on_error: str = "collect",
    progress: Callable[[int, int, str], None] | None = None,
) -> Converted:
    """Read source (file, folder, dataset, zip or several) and write destination.

    Parameters
    ----------
    crs : EPSG number, string, CRS, "auto" or None
        "auto" takes the plane rectangular zone of the city's middle; None keeps the files' own.
    source_crs :
        For documents that name no CRS that is known: `crs` of `citygml.read`.
    on_error : "collect" or "raise"
        What cannot be read becomes a row of issues, counted in the result, or stops.

    Other parameters are those of `citygml.read` and `write`.

    Raises
    ------
    FormatError
        Nothing could be read.
    """
    form = format or format_of(destination)
    model = read(
        source, packages=packages, lods=lods, bbox=bbox, meshes=meshes, crs=source_crs, on_error=on_error,
        progress=progress,
    )  # fmt: skip
    check_something_read(model)
    if crs == "auto":
        crs = zone_of(model)
    path = write(model, destination, format=form, layers=layers, crs=crs, height=height, progress=progress)
    return Converted(path, form, model.n_objects, model.n_polygons, len(model.issues))


def zone_of(model: CityModel) -> int:
    """EPSG code of the plane rectangular zone at the middle of the model's extent."""
    import numpy as np

    from citygml.crs import crs_of, plane_rectangular, project_xy
    from citygml.errors import CrsError

    points = model.vertices if len(model.vertices) else model.points
    if model.crs is None or not len(points):
        raise CrsError("the model has no CRS or no coordinates, so its zone is unknown; name a CRS")
    middle = (points[:, :2].min(axis=0) + points[:, :2].max(axis=0)) / 2
    longitude, latitude = project_xy(np.array([middle[0]]), np.array([middle[1]]), model.crs, crs_of(6668))
    return plane_rectangular(float(longitude[0]), float(latitude[0]))
