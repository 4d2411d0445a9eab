"""A city model as an HTML table, which notebooks display."""

from __future__ import annotations

from html import escape

import numpy as np

from citygml.model.data import CityData

__all__ = ["as_html"]

_MAX_TYPES = 20
_MAX_ISSUES = 3


def as_html(model: CityData) -> str:
    """Objects and polygons by type and LOD, CRS, heights, files, and the first issues."""
    types = model.objects["type"].astype(str).to_numpy(dtype=str)
    names, code = np.unique(types, return_inverse=True)
    levels = sorted(set(model.polygon_lod.tolist()))
    counts = {
        level: np.bincount(code[model.polygon_object[model.polygon_lod == level]], minlength=len(names))
        for level in levels
    }
    objects = np.bincount(code, minlength=len(names))
    head = "".join(f"<th>{escape(text)}</th>" for text in ("type", "objects", *(f"LOD{v} polygons" for v in levels)))
    order = np.argsort(-objects, kind="stable")
    rows = [
        "".join(
            f"<td>{escape(str(cell))}</td>"
            for cell in (names[k], f"{objects[k]:,}", *(f"{counts[level][k]:,}" for level in levels))
        )
        for k in order[:_MAX_TYPES]
    ]
    if len(names) > _MAX_TYPES:
        rows.append(f"<td>and {len(names) - _MAX_TYPES} more types</td>")
    table = f"<table><tr>{head}</tr>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    crs = "unknown" if model.crs is None else f"{model.crs.to_string()} {model.crs.name}"
    lines = [
        f"{model.n_objects:,} objects, {model.n_polygons:,} polygons, {len(model.risks):,} risk records, "
        f"{len(model.files):,} files",
        f"CRS {crs}; heights {model.height_datum}",
    ]
    if len(model.issues):
        first = model.issues["message"].value_counts()
        lines.append(f"{len(model.issues):,} issues (model.issues):")
        lines += [f"{count:,} × {message}" for message, count in first.items()][:_MAX_ISSUES]
    return f"<div><b>CityModel</b><br>{'<br>'.join(escape(line) for line in lines)}{table}</div>"
