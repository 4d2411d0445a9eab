"""Report: one HTML file that needs no network, prints well, and says what was not modelled."""

from __future__ import annotations

from twin.report.content import Content, Kpi, Picture, Table
from twin.report.html import report_html

__all__ = ["Content", "Kpi", "Picture", "Table", "report_html"]
