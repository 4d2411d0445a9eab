"""The words of a report, from the catalogue of notes, with the names of the depth ranks."""

from __future__ import annotations

from twin.criteria import depth_rank_label
from twin.notes import texts

__all__ = ["words"]


def words(lang: str) -> dict[str, str]:
    """Every word and sentence of a report by key, in one language; placeholders are not filled in.

    >>> words("ja")["maps"]
    '地図'
    """
    ranks = {"unknown": depth_rank_label(-1, lang=lang), "dry": depth_rank_label(0, lang=lang)}
    return {**texts("report", lang), **ranks}
