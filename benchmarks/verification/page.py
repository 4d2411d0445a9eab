"""One HTML page of all cases: a table, then each case with its figures and plots."""

from __future__ import annotations

import base64
import html
from pathlib import Path

from benchmarks.verification.case import Check, Result

__all__ = ["write_page"]

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:62rem;padding:0 1rem;color:#1b2733}
table{border-collapse:collapse;width:100%;margin:.6rem 0}
td,th{border-bottom:1px solid #d9dfe5;padding:.25rem .6rem;
text-align:left;font-variant-numeric:tabular-nums}th{font-weight:600}
.yes{color:#146c43}.no{color:#b02a37;font-weight:600}
.skip{color:#6c757d}img{max-width:100%}h2{margin-top:2.2rem}small{color:#51606e}
@media(prefers-color-scheme:dark){body{background:#14191f;color:#dfe6ee}td,th{border-color:#333c46}
.yes{color:#6fcf97}.no{color:#ff7b86}img{background:#fff}small{color:#9fb0c0}}
"""


def _verdict(result: Result) -> str:
    if result.error:
        return '<span class="no">broke</span>'
    if result.skipped:
        return '<span class="skip">not run</span>'
    met = sum(check.is_met for check in result.checks)
    mark = "yes" if result.is_met else "no"
    return f'<span class="{mark}">{met} of {len(result.checks)} met</span>'


def _row(check: Check) -> str:
    mark = '<span class="yes">met</span>' if check.is_met else '<span class="no">not met</span>'
    cells = (check.name, f"{check.ours:.5g} {check.unit}", check.reference, check.tolerance)
    return "<tr>" + "".join(f"<td>{html.escape(str(c))}</td>" for c in cells) + f"<td>{mark}</td></tr>"


def _section(name: str, result: Result) -> str:
    parts = [f'<h2 id="{name}">{html.escape(result.title)}</h2><small>{html.escape(result.source)}</small>']
    if result.error:
        parts.append(f"<pre>{html.escape(result.error)}</pre>")
    if result.skipped:
        parts.append(f'<p class="skip">Not run: {html.escape(result.skipped)}</p>')
    if result.checks:
        parts.append("<table><tr><th>figure<th>ours<th>reference<th>tolerance<th>verdict</tr>")
        parts += [_row(check) for check in result.checks]
        parts.append("</table>")
    parts += [f"<p><small>{html.escape(note)}</small></p>" for note in result.notes]
    for caption, png in result.pictures:
        data = base64.b64encode(png).decode()
        parts.append(f'<figure><img alt="{html.escape(caption)}" src="data:image/png;base64,{data}">')
        parts.append(f"<figcaption><small>{html.escape(caption)}</small></figcaption></figure>")
    return "\n".join(parts)


def write_page(results: dict[str, Result], path: Path, *, heading: str) -> None:
    """Write the page; it needs nothing beside itself."""
    rows = "\n".join(
        f'<tr><td><a href="#{name}">{html.escape(result.title)}</a></td><td>{_verdict(result)}</td>'
        f"<td>{result.seconds:.1f} s</td></tr>"
        for name, result in results.items()
    )
    sections = "\n".join(_section(name, result) for name, result in results.items())
    path.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Verification</title><style>{_STYLE}</style><h1>Verification of the flood solver</h1>"
        f"<p>{html.escape(heading)}</p><table><tr><th>case<th>verdict<th>time</tr>{rows}</table>{sections}</html>",
        encoding="utf-8",
    )
