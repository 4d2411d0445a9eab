"""Lengths of time as notes: whole numbers of one unit, rounded down."""

from __future__ import annotations

import math

from twin.notes import Note
from twin.quantities import DAY, HOUR, MINUTE

__all__ = ["age_note", "length_note"]


def length_note(seconds: float) -> Note:
    """A length of time [s, not negative] in its largest unit, rounded down.

    >>> length_note(90).text("en"), length_note(7200).text("ja"), length_note(3 * 86400.0).text("en")
    ('1 min', '2時間', '3 d')
    """
    for size, note in ((DAY, "times.days"), (HOUR, "times.hours"), (MINUTE, "times.minutes")):
        if seconds >= size:
            return Note(note, n=int(seconds // size))
    return Note("times.seconds", n=int(seconds))


def age_note(seconds: float) -> Note:
    """An age [s] as a note; NaN unknown.

    >>> age_note(90).text("en"), age_note(7200).text("ja"), age_note(float("nan")).text("en")
    ('1 min ago', '2時間前', 'age unknown')
    """
    return Note("times.ago", length=length_note(seconds)) if math.isfinite(seconds) else Note("times.age_unknown")
