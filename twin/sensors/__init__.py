"""Sensors: readings as one table, the door they enter by, and how they meet the city.

Feeds turn payloads into `Reading` rows through `door.admit` and hand them to a
`Sink`. Below, nothing here opens a file or a socket.
"""

from __future__ import annotations

from twin.sensors.door import admit, check_clock, event_time_ns, number
from twin.sensors.readings import (
    PLACE_KINDS,
    READING_SCHEMA,
    Quality,
    Reading,
    Rejected,
    empty_readings,
    readings_from_columns,
    readings_from_rows,
    readings_table,
)
from twin.sensors.sink import MemorySink, Sink
from twin.sensors.units import QUANTITIES, conversion, to_kept_units

__all__ = [
    "PLACE_KINDS",
    "QUANTITIES",
    "READING_SCHEMA",
    "MemorySink",
    "Quality",
    "Reading",
    "Rejected",
    "Sink",
    "admit",
    "check_clock",
    "conversion",
    "empty_readings",
    "event_time_ns",
    "number",
    "readings_from_columns",
    "readings_from_rows",
    "readings_table",
    "to_kept_units",
]
