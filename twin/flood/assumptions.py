"""What a computed flood rests on, as notes."""

from __future__ import annotations

from collections.abc import Iterable

from twin.flood.scenario import FloodScenario
from twin.notes import Note
from twin.terrain import Terrain

__all__ = ["as_notes", "flood_assumptions"]

_BEDS = {
    "surface": "flood.bed_surface",
    "hydrostatic": "flood.bed_hydrostatic",
    "chen-noelle": "flood.bed_chen_noelle",
}


def as_notes(found: Iterable[Note | str]) -> tuple[Note, ...]:
    """Notes as they are; a sentence somebody wrote becomes a plain note.

    >>> as_notes(["surveyed in 2025"])
    (Note('plain', text='surveyed in 2025'),)
    """
    return tuple(note if isinstance(note, Note) else Note.plain(note) for note in found)


def flood_assumptions(terrain: Terrain, scenario: FloodScenario, bed: str) -> tuple[Note, ...]:
    """What the result rests on: the terrain's and the scenario's assumptions, then the solver's."""
    own = []
    if terrain.porosity is None:
        own.append(Note("flood.buildings_closed"))
    own.append(Note(_BEDS[bed]))
    own.append(Note("flood.friction"))
    if scenario.infiltration is None:
        own.append(Note("flood.no_infiltration"))
    if scenario.sewer is not None:
        own.append(Note("flood.sewer"))
    elif not scenario.drains:
        own.append(Note("flood.no_drains"))
    is_known = getattr(terrain, "is_known", None)
    if is_known is not None and not is_known.all():
        own.append(Note("flood.unknown_ground", cells=int((~is_known).sum()), total=int(is_known.size)))
    return (*as_notes(terrain.assumptions), *as_notes(scenario.assumptions), *own)
