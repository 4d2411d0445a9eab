"""PLATEAU's own code lists, for datasets that lack theirs: often only `udx/bldg` is unpacked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

__all__ = ["EDITION", "standard_labels"]

EDITION = "PLATEAU 2020-2025, MLIT, CC BY 4.0"
"""What the labels are from, as reports and issues name it."""


@lru_cache(maxsize=1)
def _sections() -> Mapping[str, str]:
    """Name of a list -> its lines."""
    text = files("citygml.schema").joinpath("plateau_code_lists.tsv").read_text(encoding="utf-8")
    parts = (part.partition("\n") for part in text.split("\n=")[1:])
    return {name: lines for name, _, lines in parts}


@lru_cache(maxsize=512)
def standard_labels(file_name: str) -> Mapping[str, str] | None:
    """Code -> label of the list that PLATEAU names so; None where there is none.

    Examples
    --------
    >>> standard_labels("Building_usage.xml")["411"], standard_labels("AbstractBuilding_function.xml") is None
    ('住宅', True)
    """
    lines = _sections().get(file_name.removesuffix(".xml"))
    if lines is None:
        return None
    rows = (line.partition("\t") for line in lines.splitlines() if line)
    return MappingProxyType({code: label or code for code, _, label in rows})
