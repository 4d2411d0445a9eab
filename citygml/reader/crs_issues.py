"""What a reader reports about the coordinate system of a document."""

from __future__ import annotations

from citygml.crs import NamedCrs
from citygml.issues import Issue, issue

__all__ = ["crs_issues"]


def crs_issues(srs_name: str, named: NamedCrs) -> list[Issue]:
    """Findings of a whole document: a vertical system that is not known, lengths that were no metres.

    >>> from citygml.crs import crs_from_srs_name
    >>> [found.code for found in crs_issues("EPSG:2263", crs_from_srs_name("EPSG:2263"))]
    ['crs_unit']
    """
    found = []
    if named.unknown_vertical:
        found.append(issue("crs_vertical", srs_name=srs_name, part=named.unknown_vertical))
    if named.unit:
        found.append(issue("crs_unit", srs_name=srs_name, unit=named.unit, crs=named.crs.name))
    return found
