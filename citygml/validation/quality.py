"""`citygml.quality`: a model against the rules of a delivery, one row for each finding and one for each rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from citygml.arrays import FloatArray, ObjectArray
from citygml.crs import crs_of, horizontal, plane_rectangular, project_xy
from citygml.errors import CrsError
from citygml.issues import issue_text
from citygml.model import CityModel
from citygml.reader.sources import mesh_code_of
from citygml.validation.fault_lines import lines_of_ids
from citygml.validation.plateau_checks import (
    code_findings,
    ground_of_relief,
    height_findings,
    id_findings,
    issue_findings,
    overlap_findings,
    position_findings,
    texture_findings,
)
from citygml.validation.quality_rules import GROUPS, RULES
from citygml.validation.validity import VAL3DITY, Tolerances, validity

__all__ = ["Quality", "quality"]

_MOST_LINES = 10_000  # findings of a file whose lines are searched for
_STEPS = ("reading", "identifiers", "codes", "geometry", "heights", "overlaps", "position", "textures")

_COLUMNS: dict[str, Any] = {
    "rule": object,
    "file": object,
    "line": np.int64,
    "gml_id": object,
    "lod": np.int64,
    "value": np.float64,
    "detail": object,
    "code": object,
    "values": object,
    "x": np.float64,
    "y": np.float64,
    "z": np.float64,
    "object": np.int64,
    "polygon": np.int64,
    "geometry": np.int64,
}


@dataclass(frozen=True, kw_only=True)
class Quality:
    """What a check found.

    findings : DataFrame
        rule; file, line (0 where it is not known), gml_id of the feature, or of the nearest one around it that has
        an id; lod (-1 without); value, how bad it is in the unit of the rule (NaN without); detail: the code, file or
        id concerned; code and values of what the reader reported, as in `CityModel.issues` (None without); x, y, z
        of the place in `model` (NaN without); object, polygon, geometry: rows there (-1 without).
    rules : DataFrame, index rule
        group; n_checked: rings, polygons, features, ... looked at (-1 where it was not checked); n_findings;
        n_files; worst: row in `findings` of the largest absolute value (the first one without values), -1 without.
    model : CityModel
        What was measured: the model in metres.
    """

    findings: pd.DataFrame
    rules: pd.DataFrame
    model: CityModel

    @property
    def n_findings(self) -> int:
        """Number of findings."""
        return len(self.findings)

    def titles(self, *, lang: str = "en") -> pd.Series:
        """Title of every rule, in the order of `rules`."""
        return pd.Series({rule: issue_text(RULES[rule].title, {}, lang=lang) for rule in self.rules.index})

    def to_text(self, *, lang: str = "en") -> str:
        """One line for each rule that found something, and one for what was not checked."""
        titles = self.titles(lang=lang)
        lines = []
        for group in GROUPS:
            rows = self.rules[(self.rules["group"] == group) & (self.rules["n_findings"] > 0)]
            if len(rows):
                lines.append(issue_text(group, {}, lang=lang))
            for rule, row in zip(map(str, rows.index), rows.to_dict("records")):
                worst = self.findings.iloc[int(row["worst"])]
                place = ":".join(str(part) for part in (worst["file"], worst["line"]) if part)
                unit = RULES[rule].unit
                shown = RULES[rule].is_value_shown and np.isfinite(worst["value"])
                value = f"  {worst['value']:.4g} {unit}".rstrip() if shown else ""
                name = worst["gml_id"] or worst["detail"] or ""
                lines.append(f"  {int(row['n_findings']):>7,}  {titles[rule]}{value}  {place} {name}".rstrip())
        skipped = [str(titles[rule]) for rule in self.rules.index[self.rules["n_checked"] < 0]]
        if skipped:
            lines.append(issue_text("rules_not_checked", {"titles": ", ".join(skipped)}, lang=lang))
        return "\n".join(lines or [issue_text("rules_all_kept", {}, lang=lang)])

    def __str__(self) -> str:
        return self.to_text()


def quality(
    model: CityModel,
    *,
    tolerances: Tolerances = VAL3DITY,
    ground: Callable[[FloatArray, FloatArray], FloatArray] | None = None,
    lines: bool = True,
    progress: Callable[[int, int, str], None] | None = None,
) -> Quality:
    """Check a model by the rules of PLATEAU's delivery and the geometry by those of val3dity.

    Parameters
    ----------
    tolerances : Tolerances
        Of geometry; by default those of val3dity: snap 1 mm, 1 cm from the plane, 20 degrees between normals.
    ground : x (n,), y (n,) -> height (n,), optional
        Height of the ground in the model's CRS and datum, NaN where it is unknown. By default the relief in the
        model; without any the rule is not checked.
    lines : bool
        Search the files for the lines of the features found; files must be where they were read.
    progress : (steps done, of, name) -> None

    Returns
    -------
    Quality

    Raises
    ------
    CrsError
        A geographic model with points that cannot be projected.

    Notes
    -----
    Degrees are projected to the plane rectangular zone of the city's middle, outside Japan to UTM. A level of geometry
    is checked where the one below is valid: a polygon with a faulty ring makes no finding of planarity, a solid with
    such a polygon none of its shells.

    Examples
    --------
    >>> quality(CityModel()).n_findings
    0
    """
    written = model

    def step(number: int) -> None:
        if progress is not None:
            progress(number, len(_STEPS), _STEPS[min(number, len(_STEPS) - 1)])

    step(0)
    model = _in_metres(model)
    parts = [issue_findings(model)]
    n_objects = model.n_objects
    checked = dict.fromkeys(RULES, len(model.files))
    step(1)
    parts.append(id_findings(model))
    checked |= dict.fromkeys(("id_missing", "id_repeated", "id_form"), n_objects)
    step(2)
    parts.append(code_findings(model))
    checked |= dict.fromkeys(("code_not_in_list", "code_without_list", "value_unreadable"), n_objects)
    step(3)
    valid = validity(model, tolerances=tolerances)
    faults = valid.faults
    parts.append(
        pd.DataFrame(
            {
                "rule": faults.code.astype(str).astype(object),
                "object": model.polygon_object[faults.polygon].astype(np.int64),
                "polygon": faults.polygon,
                "geometry": faults.geometry,
                "vertex": faults.vertex,
                "value": faults.value,
                "detail": "",
            }
        )
    )
    for rule in RULES:
        if rule.isdigit():
            checked[rule] = [valid.n_rings, valid.n_polygons, valid.n_shells, valid.n_solids][int(rule[0]) - 1]
            if rule in ("203", "204"):
                checked[rule] = valid.n_planes
    step(4)
    found, n_buildings, n_over_ground = height_findings(model, ground or ground_of_relief(model))
    parts.append(found)
    checked |= {"height_none": n_buildings, "height_measured": n_buildings, "height_ground": n_over_ground or -1}
    step(5)
    found, checked["overlap"] = overlap_findings(model)
    parts.append(found)
    step(6)
    found, n_in_mesh = position_findings(written, [mesh_code_of(str(path)) for path in model.files["path"]])
    parts.append(found)
    checked["outside_mesh"] = n_in_mesh or -1
    step(7)
    found, checked["image_missing"], checked["uv_outside"] = texture_findings(model)
    parts.append(found)
    findings = _placed(model, pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True))
    if lines:
        findings = _with_lines(findings)
    step(len(_STEPS))
    return Quality(findings=findings, rules=_rules(findings, checked), model=model)


def _in_metres(model: CityModel) -> CityModel:
    """The model in a plane; one without a CRS is taken to be in metres."""
    if model.crs is None or not horizontal(model.crs).is_geographic:
        return model
    points = next((p for p in (model.vertices, model.line_vertices, model.points) if len(p)), None)
    if points is None:
        return model
    x, y = np.median(points[:, 0]), np.median(points[:, 1])
    longitude, latitude = (float(v[0]) for v in project_xy(np.array([x]), np.array([y]), model.crs, crs_of(6668)))
    try:
        plane = plane_rectangular(longitude, latitude)
    except CrsError:
        plane = (32600 if latitude >= 0 else 32700) + int((longitude + 180.0) // 6.0) % 60 + 1
    datum = model.height_datum
    return replace(replace(model, crs=horizontal(model.crs)).to_crs(plane), height_datum=datum)


def _placed(model: CityModel, findings: pd.DataFrame) -> pd.DataFrame:
    """Findings with file, gml_id, LOD and place, by the rows they name."""
    out = findings.reindex(columns=[*_COLUMNS, "vertex"])
    for name in ("object", "polygon", "geometry", "vertex"):
        out[name] = out[name].fillna(-1).astype(np.int64)
    rows, polygon, vertex = (out[name].to_numpy() for name in ("object", "polygon", "vertex"))
    has_row = np.flatnonzero((rows >= 0) & out["file"].isna().to_numpy())
    file, gml_id = (out[name].to_numpy(object).copy() for name in ("file", "gml_id"))
    if len(has_row) and len(model.files):
        file[has_row] = model.files["path"].to_numpy(object)[model.objects["file"].to_numpy()[rows[has_row]]]
    if len(has_row):
        gml_id[has_row] = _nearest_ids(model)[rows[has_row]]
    xyz = np.full((len(out), 3), np.nan)
    lod = np.full(len(out), -1, np.int64)
    on_polygon = np.flatnonzero(polygon >= 0)
    lod[on_polygon] = model.polygon_lod[polygon[on_polygon]]
    start = model.ring_offsets[model.polygon_offsets[polygon[on_polygon]]]
    xyz[on_polygon] = model.vertices[np.where(vertex[on_polygon] >= 0, vertex[on_polygon], start)]
    of_object = np.flatnonzero((polygon < 0) & (rows >= 0))
    if len(of_object) and model.n_polygons:
        first = np.full(model.n_objects, -1, np.int64)
        first[model.polygon_object[::-1]] = np.arange(model.n_polygons)[::-1]
        mine = first[rows[of_object]]
        some, mine = of_object[mine >= 0], mine[mine >= 0]
        xyz[some] = model.vertices[model.ring_offsets[model.polygon_offsets[mine]]]
    gml_id[pd.isna(gml_id)] = None
    out = out.assign(
        file=pd.Series(file, dtype=object), gml_id=pd.Series(gml_id, dtype=object), lod=lod,
        x=xyz[:, 0], y=xyz[:, 1], z=xyz[:, 2], line=out["line"].fillna(0).astype(np.int64),
        value=out["value"].astype(np.float64), detail=out["detail"].fillna("").astype(object),
        code=out["code"].astype(object).where(out["code"].notna(), None),
        values=out["values"].astype(object).where(out["values"].notna(), None),
    )  # fmt: skip
    order = np.argsort(out["rule"].map({rule: k for k, rule in enumerate(RULES)}).to_numpy(), kind="stable")
    return out[list(_COLUMNS)].iloc[order].reset_index(drop=True)


def _nearest_ids(model: CityModel) -> ObjectArray:
    """gml:id of every object, else of the innermost one around it that has one."""
    ids = model.objects.index.to_numpy(object).copy()
    parent = model.objects["parent"].to_numpy()
    for _ in range(16):
        without = np.flatnonzero(pd.isna(ids) & (parent >= 0))
        if not len(without):
            break
        ids[without] = ids[parent[without]]
    return ids


def _with_lines(findings: pd.DataFrame) -> pd.DataFrame:
    """Lines of features that were found without; of at most 10,000 findings a file."""
    lines = findings["line"].to_numpy().copy()
    without = findings[(findings["line"] == 0) & findings["file"].notna() & findings["gml_id"].notna()]
    for path, rows in without.groupby("file", sort=False):
        rows = rows.iloc[:_MOST_LINES]
        found = lines_of_ids(str(path), set(rows["gml_id"]))
        lines[rows.index] = rows["gml_id"].map(found).fillna(0).astype(np.int64)
    return findings.assign(line=lines)


def _rules(findings: pd.DataFrame, checked: dict[str, int]) -> pd.DataFrame:
    """One row for each rule, kept ones too."""
    size = findings["value"].abs().fillna(0.0)
    groups = findings.assign(size=size).groupby("rule", sort=False)
    counts, files = groups.size(), groups["file"].nunique()
    worst = groups["size"].idxmax() if len(findings) else pd.Series(dtype=np.int64)
    return pd.DataFrame(
        {
            "group": [rule.group for rule in RULES.values()],
            "n_checked": [checked[name] for name in RULES],
            "n_findings": [int(counts.get(name, 0)) for name in RULES],
            "n_files": [int(files.get(name, 0)) for name in RULES],
            "worst": [int(worst.get(name, -1)) for name in RULES],
        },
        index=pd.Index(list(RULES), name="rule"),
    )
