"""Heights of a scenario that count from a datum of their own -> heights above T.P.

Done once, before anything else reads them, so that everything later, the report too, has heights of one datum.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from twin.criteria import height_datum
from twin.errors import DatumError
from twin.notes import Note
from twin.scenario import Heights, Readings, Scenario
from twin.terrain import Terrain

__all__ = ["check_datum", "in_tokyo_peil"]


def in_tokyo_peil(scenario: Scenario) -> tuple[Scenario, tuple[Note, ...]]:
    """The scenario with every table's heights above T.P. and its `datum` left out, and a note for each conversion.

    Examples
    --------
    >>> from twin.scenario import scenario_from_text
    >>> level = '[[flood.level]]\\nedge = "west"\\nseries = [[0, 3.0]]\\ndatum = "A.P."'
    >>> text = 'name = "a"\\n[city]\\npath = "x"\\n' + level
    >>> converted, notes = in_tokyo_peil(scenario_from_text(text))
    >>> round(converted.flood.level[0].series[0][1], 4), len(notes)
    (1.8656, 1)
    """
    notes: list[Note] = []
    return _converted(scenario, "", notes), tuple(notes)


def check_datum(terrain: Terrain, converted: tuple[Note, ...]) -> tuple[Note, ...]:
    """The notes of `in_tokyo_peil`, and one more where the datum of the terrain is not known.

    Raises
    ------
    DatumError
        Heights were converted to T.P., and the terrain counts from the ellipsoid.
    """
    if not converted or terrain.height_datum == "orthometric":
        return converted
    if terrain.height_datum == "ellipsoidal":
        raise DatumError(
            f"{converted[0].values['key']}.datum names {converted[0].values['datum']}, but the terrain counts heights "
            "from the ellipsoid; convert the city and its elevation to heights above T.P., or give these heights above "
            "the ellipsoid and leave out datum"
        )
    return (*converted, Note("pipeline.terrain_datum_assumed"))


def _converted(value: Any, place: str, notes: list[Note]) -> Any:
    if isinstance(value, list):
        return [_converted(item, f"{place}.{k}", notes) for k, item in enumerate(value)]
    if not isinstance(value, BaseModel):
        return value
    changes: dict[str, Any] = {}
    for name in type(value).model_fields:
        part = getattr(value, name)
        new = _converted(part, f"{place}.{name}".lstrip("."), notes)
        if new is not part and new != part:
            changes[name] = new
    if isinstance(value, Heights) and value.height_keys and value.datum is not None:
        datum = height_datum(value.datum)
        changes |= dict(_raised(value, datum.offset))
        changes["datum"] = None
        where = Note(f"datums.{datum.key}")
        notes.append(Note("pipeline.heights_converted", key=place, datum=datum.name, place=where, offset=datum.offset))
    return value.model_copy(update=changes) if changes else value


def _raised(table: Heights, offset: float) -> Iterator[tuple[str, Any]]:
    """The heights of a table with the offset of their datum added; of a series of pairs, the height of each row."""
    for key in table.height_keys:
        part = getattr(table, key)
        if isinstance(part, Readings):
            yield key, part.model_copy(update={"zero": part.zero + offset})
        elif isinstance(part, list):
            column = table.height_columns.get(key, 1)
            yield key, [tuple(x + offset if k == column else x for k, x in enumerate(row)) for row in part]
        elif part is not None:
            yield key, part + offset
