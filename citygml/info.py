"""What is in a dataset: features by type and LOD, CRS, extent, attributes, issues. What `twin info` prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import east_asian_width

import numpy as np
import pandas as pd

from citygml.crs import crs_of, project_xy
from citygml.errors import FormatError
from citygml.issues import Issue
from citygml.model import CityModel
from citygml.reader import read

__all__ = ["Summary", "check_something_read", "describe", "incomplete_files", "summary"]

# A longer cell pushes the rest of its row to the right.
_MOST_WIDE = 48
# Codes of issues of documents that end early.
_TRUNCATED = ("syntax", "truncated")
# Shown before all others, however few: much of a city may be missing.
_FIRST_ISSUES = ("truncated", "syntax", "not_read", "join_left_out", "reader_fault", "unread_archive")


class Summary(NamedTuple):
    """A dataset in figures.

    files : DataFrame
        One row per package: files, bytes, CityGML and i-UR versions.
    features : DataFrame, index type
        objects; polygons and objects with geometry in each LOD (columns lod0, lod1, ...).
    crs : str or None
    height_datum : str
    extent : (x0, y0, z0, x1, y1, z1) in the files' CRS, or None
    extent_degrees : (west, south, east, north) or None
    attributes : DataFrame, index (type, column)
        filled, share [-]: rows with a value; example.
    risks : DataFrame
        Records by kind, description and scale: records, objects, deepest [m].
    textures : int
        Polygons with an image.
    issues : DataFrame
        message, count, and the first file and line; first what documents are incomplete, then by count.
    """

    files: pd.DataFrame
    features: pd.DataFrame
    crs: str | None
    height_datum: str
    extent: tuple[float, ...] | None
    extent_degrees: tuple[float, ...] | None
    attributes: pd.DataFrame
    risks: pd.DataFrame
    textures: int
    issues: pd.DataFrame

    def __str__(self) -> str:
        """All of it as text, with complete tables."""
        degrees, extent = self.extent_degrees, self.extent
        where = "nowhere"
        if degrees is not None:
            where = f"{degrees[0]:.6f} to {degrees[2]:.6f} E, {degrees[1]:.6f} to {degrees[3]:.6f} N"
        elif extent is not None:
            where = f"x {extent[0]:.3f} to {extent[3]:.3f}, y {extent[1]:.3f} to {extent[4]:.3f}"
        height = f", z {extent[2]:.2f} to {extent[5]:.2f}" if extent and np.isfinite(extent[2]) else ""
        attributes = self.attributes.reset_index()
        attributes["share"] = [f"{share:.1%}" for share in attributes["share"]]
        levels = [c for c in self.features.columns if c == "objects" or self.features[c].any()]
        parts = [
            _titled("Files", self.files.reset_index()),
            f"CRS {self.crs or 'unknown'}, heights {self.height_datum}\nExtent {where}{height}",
            _titled("Features", self.features[levels].reset_index()),
            _titled("Attributes", attributes),
            _titled("Risk records", self.risks),
            f"Polygons with an image: {self.textures}",
            _titled("Issues", self.issues),
        ]
        return "\n\n".join(parts)

    def to_dict(self) -> dict[str, Any]:
        """Plain lists and numbers, ready for JSON."""
        out: dict[str, Any] = {}
        for name, value in self._asdict().items():
            out[name] = value.reset_index().to_dict("records") if isinstance(value, pd.DataFrame) else value
        return out


def summary(
    path: str | Path | Sequence[str | Path],
    *,
    packages: str | Sequence[str] | None = None,
    bbox: tuple[float, float, float, float] | None = None,
    meshes: int | str | Sequence[int | str] | None = None,
    crs: Any = None,
    axis_order: str | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Summary:
    """Summary of a file, folder, dataset, zip or several. What cannot be read becomes an issue.

    Parameters are those of `citygml.read`.

    Raises
    ------
    FormatError
        Nothing of it can be read.
    """
    model = read(
        path, packages=packages, bbox=bbox, meshes=meshes, crs=crs, axis_order=axis_order, on_error="collect",
        progress=progress,
    )  # fmt: skip
    check_something_read(model)
    return describe(model)


def check_something_read(model: CityModel) -> None:
    """Raise the first issue of a model of no file.

    >>> check_something_read(CityModel())

    Raises
    ------
    FormatError
        Nothing was read, and an issue tells why.
    """
    if not len(model.files) and len(model.issues):
        first = model.issues.iloc[0]
        raise FormatError(
            Issue(first["message"], first["code"], first["values"]), file=first["file"], line=int(first["line"]) or None
        )


def incomplete_files(model: CityModel) -> list[str]:
    """Files and archives that were not read, or only in part because they are not well-formed.

    >>> incomplete_files(CityModel())
    []
    """
    issues = model.issues
    if not len(issues):
        return []
    is_lost = ~issues["file"].isin(model.files["path"]) | issues["code"].isin(_TRUNCATED)
    return list(dict.fromkeys(issues["file"][is_lost]))


def describe(model: CityModel) -> Summary:
    """Summary of a model.

    >>> describe(CityModel()).extent is None
    True
    """
    extent = _extent(model)
    return Summary(
        _files(model),
        _features(model),
        None if model.crs is None else model.crs.to_string(),
        model.height_datum,
        extent,
        _degrees(model, extent),
        _attributes(model),
        _risks(model),
        sum(int((look.polygon_image >= 0).sum()) for look in model.appearances.values()),
        _issues(model),
    )


def _titled(title: str, table: pd.DataFrame) -> str:
    """A table under its title, every row and column, full-width characters in line."""
    if not len(table):
        return f"{title}: none"
    cells = [[str(name) for name in table.columns]]
    cells += [["" if value is None or value != value else str(value) for value in row] for row in table.values.tolist()]
    widths = [min(_MOST_WIDE, max(_width(row[k]) for row in cells)) for k in range(len(cells[0]))]
    lines = ["  " + "  ".join(c + " " * (w - _width(c)) for c, w in zip(row, widths)).rstrip() for row in cells]
    return "\n".join([title, *lines])


def _width(text: str) -> int:
    """Columns of a terminal a text takes."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _files(model: CityModel) -> pd.DataFrame:
    def several(values: pd.Series) -> str:
        return ", ".join(sorted({str(v) for v in values if v is not None and v == v}))

    if not len(model.files):
        columns = ["files", "bytes", "citygml_version", "iur_version"]
        return pd.DataFrame(columns=columns, index=pd.Index([], name="package"))
    groups = model.files.assign(package=model.files["package"].fillna("")).groupby("package", sort=True)
    return pd.DataFrame(
        {
            "files": groups.size(),
            "bytes": groups["bytes"].sum(),
            "citygml_version": groups["citygml_version"].agg(several),
            "iur_version": groups["iur_version"].agg(several),
        }
    )


def _features(model: CityModel) -> pd.DataFrame:
    names = model.objects["type"].astype(str).to_numpy()
    kinds, kind = np.unique(names, return_inverse=True) if len(names) else (np.empty(0, str), np.empty(0, int))
    table = pd.DataFrame({"objects": np.bincount(kind, minlength=len(kinds))}, index=pd.Index(kinds, name="type"))
    owner = np.concatenate([model.polygon_object, model.line_object, model.point_object])
    lod = np.concatenate([model.polygon_lod, model.line_lod, model.point_lod])
    for level in np.unique(lod):
        mine = owner[lod == level]
        table[f"lod{level}"] = np.bincount(kind[np.unique(mine)], minlength=len(kinds))
        polygons = model.polygon_object[model.polygon_lod == level]
        table[f"lod{level}_polygons"] = np.bincount(kind[polygons], minlength=len(kinds))
    return table


def _extent(model: CityModel) -> tuple[float, ...] | None:
    points = np.concatenate([model.vertices, model.line_vertices, model.points])
    if not len(points):
        return None
    low, high = np.fmin.reduce(points, axis=0), np.fmax.reduce(points, axis=0)
    return tuple(float(v) for v in (*low, *high))


def _degrees(model: CityModel, extent: tuple[float, ...] | None) -> tuple[float, ...] | None:
    if extent is None or model.crs is None:
        return None
    x0, y0, _, x1, y1, _ = extent
    x, y = np.array([x0, x1, x1, x0]), np.array([y0, y0, y1, y1])
    longitude, latitude = project_xy(x, y, model.crs, crs_of(6668))
    return (float(longitude.min()), float(latitude.min()), float(longitude.max()), float(latitude.max()))


def _attributes(model: CityModel) -> pd.DataFrame:
    rows = []
    for kind, part in model.objects.groupby("type", observed=True):
        for column in part.columns.drop(["type", "parent", "file"]):
            values = part[column].dropna()
            if len(values):
                rows.append((str(kind), column, len(values), len(values) / len(part), values.iloc[0]))
    table = pd.DataFrame(rows, columns=["type", "column", "filled", "share", "example"])
    return table.set_index(["type", "column"])


def _risks(model: CityModel) -> pd.DataFrame:
    keys = ["kind", "description_label", "scale_label"]
    if not len(model.risks):
        return pd.DataFrame(columns=[*keys, "records", "objects", "deepest"])
    groups = model.risks.groupby([c for c in keys if c in model.risks], dropna=False, observed=True, sort=True)
    return pd.DataFrame(
        {"records": groups.size(), "objects": groups["object"].nunique(), "deepest": groups["depth"].max()}
    ).reset_index()


def _issues(model: CityModel) -> pd.DataFrame:
    if not len(model.issues):
        return pd.DataFrame(columns=["message", "count", "file", "line"])
    groups = model.issues.groupby("message", sort=False)
    table = groups.agg(count=("message", "size"), file=("file", "first"), line=("line", "first")).reset_index()
    is_first = groups["code"].first().isin(_FIRST_ISSUES).to_numpy()
    order = np.lexsort([-table["count"].to_numpy(), ~is_first])
    return table.iloc[order].reset_index(drop=True)
