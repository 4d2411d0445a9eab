"""Preview of a file: the readings that the mappings of a configuration make of it, and what they refuse.

Nothing is received, stored or evaluated: an office sees whether a table is described rightly before the twin runs.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

from twin.errors import InputError, TwinError
from twin.feeds.mapping import FeedMapping
from twin.feeds.replay import outcomes_of_file
from twin.live.config import LiveConfig, load_live
from twin.live.dead_letters import dead_letter_kinds, dead_letters_text
from twin.live.feed_kinds import mappings_from_tables
from twin.live.status import clock_text
from twin.notes import Note
from twin.sensors.readings import Quality, Reading, Rejected

__all__ = ["FilePreview", "preview_file", "preview_text", "show_preview"]

_SETTINGS = ("replay", "poll", "files")  # tables of a feed that may declare an encoding


class FilePreview(NamedTuple):
    """What one feed makes of a file.

    source : of the feed
    readings, rejected : as they would be submitted
    problem : why the file cannot be read, or ""
    """

    source: str
    readings: list[Reading]
    rejected: list[Rejected]
    problem: str = ""


def preview_file(config: LiveConfig, file: Path) -> list[FilePreview]:
    """Previews by the feeds that read files of that name, or where none does, by those with a mapping for it.

    Raises
    ------
    InputError
        The file does not exist, or no mapping fits its name.
    """
    if not file.is_file():
        raise InputError(f"{file} is not a file")
    found = []
    own = [feed for feed in config.feeds if _reads(feed[1], file.name)]
    for kind, tables in own or config.feeds:
        encodings = [tables[key]["encoding"] for key in _SETTINGS if "encoding" in tables.get(key, {})]
        for mapping in mappings_from_tables(kind, tables):
            if isinstance(mapping, FeedMapping) and mapping.form_of(file.name):
                found.append(_preview(mapping, file, encodings[0] if encodings else None))
    if not found:
        sources = [tables.get("source", "?") for _, tables in config.feeds]
        raise InputError(f"no [[mapping]] of {', '.join(sources)} matches {file.name!r}; its match is a file name here")
    return found


def _reads(tables: dict[str, Any], name: str) -> bool:
    """Whether a feed of kind files or replay reads files of a name."""
    patterns = [tables[key]["path"] for key in ("files", "replay") if "path" in tables.get(key, {})]
    return any(fnmatchcase(name, Path(pattern).name) for pattern in patterns)


def _preview(mapping: FeedMapping, file: Path, encoding: str | None) -> FilePreview:
    result = FilePreview(mapping.source, [], [])
    try:
        for outcome in outcomes_of_file(file, mapping, encoding):
            result.readings.extend(outcome.readings)
            result.rejected.extend(outcome.rejected)
    except TwinError as error:
        return result._replace(problem=str(error))
    return result


def preview_text(previews: list[FilePreview], lang: str, *, most: int = 20) -> str:
    """The first readings of each feed, a line each, and what is refused; `lang` is "en" or "ja".

    >>> reading = Reading(1_795_255_200 * 10**9, 0, "a", "gauge/1", "water_level", "m", 1.5)
    >>> print(preview_text([FilePreview("a", [reading], [])], "en"))
    a: 1 readings of 1 streams, 0 of them without a value; 0 refused
      2026-11-21 19:00:00  gauge/1  water_level  1.5 m  GOOD
    """
    lines = []
    for one in previews:
        missing = sum(reading.quality == Quality.MISSING for reading in one.readings)
        counts = Note("live.preview", source=one.source, n=len(one.readings), n_missing=missing,
                      n_streams=len({r.stream for r in one.readings}), n_refused=len(one.rejected))  # fmt: skip
        lines.append(counts.text(lang))
        lines += [f"  {one.problem}"] if one.problem else []
        lines += [_line(reading) for reading in one.readings[:most]]
        lines += ["  …"] if len(one.readings) > most else []
        if one.rejected:
            lines.append(dead_letters_text(dead_letter_kinds(one.rejected), lang))
    return "\n".join(lines)


def _line(reading: Reading) -> str:
    unit = "" if reading.unit == "1" else f" {reading.unit}"
    value = "-" if math.isnan(reading.value) else f"{reading.value:g}{unit}"
    time, quality = clock_text(reading.event_time), Quality(reading.quality).name
    return f"  {time}  {reading.stream}  {reading.quantity}  {value}  {quality}"


def show_preview(path: Path, file: Path, *, lang: str, show: Callable[[str], None]) -> None:
    """Show what a configuration makes of a file."""
    show(preview_text(preview_file(load_live(path), file), lang))
