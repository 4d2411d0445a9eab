"""Content -> one HTML page with embedded pictures; nothing is fetched when it is opened."""

from __future__ import annotations

import base64
from importlib.resources import files
from typing import Any

from twin.errors import MissingExtraError
from twin.report.content import Content, Picture, Table
from twin.report.phrases import words

__all__ = ["report_html"]


def _data_uri(picture: Picture) -> str:
    return f"data:{picture.mime};base64,{base64.b64encode(picture.data).decode('ascii')}"


def report_html(content: Content) -> str:
    """The whole report as one self-contained HTML page.

    Raises
    ------
    MissingExtraError
        When jinja2 is not installed.

    Examples
    --------
    >>> from twin.report.content import Content, Table
    >>> page = report_html(Content("T", "ja", [], [], [], [], {}, [], Table([], []), ["<x>"], [], [], []))
    >>> "http://" in page or "https://" in page, "&lt;x&gt;" in page
    (False, True)
    """
    try:
        import jinja2
    except ImportError as error:
        raise MissingExtraError("reports need jinja2: pip install 'city-twin[report]'") from error
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    source = files("twin.report").joinpath("template.html").read_text(encoding="utf-8")
    kinds: dict[str, Any] = {"is_table": lambda item: isinstance(item, Table), "data_uri": _data_uri}
    return environment.from_string(source).render(c=content, t=words(content.lang), **kinds)
