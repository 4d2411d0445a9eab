"""The page of a quality check, and its findings as a table: `twin check`."""

from __future__ import annotations

import base64
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from citygml.issues import issue_text
from citygml.validation import GROUPS, RULES, VAL3DITY, Quality, Tolerances
from citygml.validation.plateau_checks import (
    GROUND_DIFFERENCE,
    LEAST_DIFFERENCE,
    LEAST_HEIGHT,
    LEAST_OVERLAP,
    LEAST_OVERLAP_SHARE,
    MOST_RATIO,
)
from twin.errors import InputError, MissingExtraError
from twin.files import write_text
from twin.notes import Note, texts
from twin.report.fault_drawing import drawing

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["quality_page", "write_findings", "write_quality_page"]

_WITHOUT_PICTURE = ("rule_reading", "rule_ids", "rule_codes")
_MOST_ROWS = 20  # of a rule's findings on the page; all are in the table


def write_quality_page(quality: Quality, path: str | Path, *, source: str = "", lang: str = "en") -> Path:
    """Write the page of a check as one file that needs no network. Returns the path.

    Raises
    ------
    MissingExtraError
        When jinja2 is not installed.
    """
    return write_text(Path(path), quality_page(quality, source=source, lang=lang))


def write_findings(quality: Quality, path: str | Path) -> Path:
    """Write all findings as .csv (UTF-8 with BOM, which Excel reads) or .parquet. Returns the path."""
    path = Path(path)
    table = quality.findings.drop(columns=["object", "polygon", "geometry"])
    if path.suffix.lower() == ".parquet":
        table.to_parquet(path, index=False)
    elif path.suffix.lower() == ".csv":
        write_text(path, "\ufeff" + table.to_csv(index=False))
    else:
        raise InputError(f"{path.name}: findings are written as .csv or .parquet")
    return path


def quality_page(quality: Quality, *, source: str = "", lang: str = "en", tolerances: Tolerances = VAL3DITY) -> str:
    """The page as HTML.

    tolerances : those the check was made with, as the page states them
    """
    try:
        import jinja2
    except ImportError as error:
        raise MissingExtraError("pages need jinja2: pip install 'city-twin[report]'") from error
    words = texts("quality", lang)
    model, titles = quality.model, quality.titles(lang=lang)
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    template = environment.from_string(files("twin.report").joinpath("quality.html").read_text(encoding="utf-8"))
    groups: list[dict[str, Any]] = []
    for group in GROUPS:
        rows = quality.rules[quality.rules["group"] == group]
        groups.append(
            {
                "title": issue_text(group, {}, lang=lang),
                "rules": [_rule(quality, str(rule), titles, words, lang) for rule in rows.index],
            }
        )
    broken = int((quality.rules["n_findings"] > 0).sum())
    n_solids = int(quality.rules["n_checked"].to_dict()["405"])
    figures = [
        (f"{model.n_objects:,}", words["features"]),
        (f"{len(model.files):,}", words["files"]),
        (f"{model.n_polygons:,}", words["polygons"]),
        (f"{n_solids:,}", words["solids"]),
        (f"{broken:,}", words["rules_broken"]),
        (f"{quality.n_findings:,}", words["findings"]),
    ]
    return template.render(
        lang=lang, t=words, source=source, figures=figures, groups=groups, broken=broken,
        method=_method(quality, tolerances, lang),
    )  # fmt: skip


def _method(quality: Quality, tolerances: Tolerances, lang: str) -> list[str]:
    model = quality.model
    notes = [
        Note(
            "quality.method_geometry", snap=tolerances.snap, plane=tolerances.plane_distance,
            angle=tolerances.normals_deviation,
        ),
        Note(
            "quality.method_heights", least=LEAST_HEIGHT, difference=LEAST_DIFFERENCE, ratio=MOST_RATIO,
            ground=GROUND_DIFFERENCE,
        ),
        Note("quality.method_place", area=LEAST_OVERLAP, share=LEAST_OVERLAP_SHARE),
        Note(
            "quality.method_system", crs="-" if model.crs is None else model.crs.name, datum=model.height_datum
        ),
    ]  # fmt: skip
    return [note.text(lang) for note in notes]


def _rule(quality: Quality, rule: str, titles: pd.Series[Any], words: dict[str, str], lang: str) -> dict[str, Any]:
    """One rule for the template: its counts, its worst findings and their picture."""
    row: dict[Any, Any] = quality.rules.loc[[rule]].to_dict("records")[0]
    n, worst = int(row["n_findings"]), int(row["worst"])
    out: dict[str, Any] = {
        "id": rule, "title": titles[rule], "n": n, "count": f"{n:,}", "is_checked": row["n_checked"] >= 0,
        "checked": f"{int(row['n_checked']):,}", "worst": "", "picture": "", "rows": [], "shown": "",
    }  # fmt: skip
    if not n:
        return out
    findings = quality.findings[quality.findings["rule"] == rule]
    order = np.argsort(-findings["value"].abs().fillna(0.0).to_numpy(), kind="stable")[:_MOST_ROWS]
    is_drawn = RULES[rule].group not in _WITHOUT_PICTURE
    picture = drawing(quality, quality.findings.iloc[worst], words) if is_drawn else None
    if picture is not None:
        out["picture"] = f"data:image/svg+xml;base64,{base64.b64encode(picture).decode('ascii')}"
    out["worst"] = _value(rule, quality.findings.iloc[worst]["value"])
    out["rows"] = [_row(rule, one, lang) for one in findings.iloc[order].to_dict("records")]
    key = "worst_shown" if RULES[rule].is_value_shown else "shown"
    out["shown"] = Note(f"quality.{key}", shown=len(order), total=n).text(lang)
    return out


def _value(rule: str, value: float) -> str:
    of = RULES[rule]
    if not of.is_value_shown or not np.isfinite(value):
        return ""
    return f"{value:,.4g}{'' if of.unit == '°' else ' '}{of.unit}".strip()


def _row(rule: str, finding: dict[Any, Any], lang: str) -> list[str]:
    place = str(finding["file"] or "")
    short = "/".join(place.replace("\\", "/").split("/")[-2:])
    line = f":{finding['line']}" if finding["line"] else ""
    lod = str(finding["lod"]) if finding["lod"] >= 0 else ""
    code = finding["code"]
    detail = issue_text(code, finding["values"], lang=lang) if isinstance(code, str) else str(finding["detail"] or "")
    return [str(finding["gml_id"] or ""), f"{short}{line}", lod, _value(rule, finding["value"]), detail]
