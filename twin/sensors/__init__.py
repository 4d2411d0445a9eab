"""Sensors: readings as one table, their validation, and joins with city objects.

Feeds make `Reading` rows with `admit` and submit them to a `Sink`. This package opens no sockets.
"""

from __future__ import annotations

from twin.sensors.gauge_rain import GaugeRain, fill_gaps
from twin.sensors.interpolate import inverse_distance, krige, latest_values, nearest_gauge
from twin.sensors.join import (
    CellIndex,
    PlaceIndex,
    as_of,
    containing_objects,
    join_readings,
    nearest_objects,
    object_columns,
    objects_of_readings,
    unmatched,
)
from twin.sensors.readings import (
    PLACE_KINDS,
    READING_SCHEMA,
    Quality,
    Reading,
    Rejected,
    empty_readings,
    may_raise,
    readings_from_columns,
    readings_from_frame,
    readings_from_rows,
    readings_table,
    readings_with_values,
    usable,
)
from twin.sensors.sink import MemorySink, Sink
from twin.sensors.stations import Station, StationIndex, StationThresholds, load_stations
from twin.sensors.units import conversion, to_base_units
from twin.sensors.validation import admit, check_clock, event_time_ns, number

__all__ = [
    "PLACE_KINDS",
    "READING_SCHEMA",
    "CellIndex",
    "GaugeRain",
    "MemorySink",
    "PlaceIndex",
    "Quality",
    "Reading",
    "Rejected",
    "Sink",
    "Station",
    "StationIndex",
    "StationThresholds",
    "admit",
    "as_of",
    "check_clock",
    "containing_objects",
    "conversion",
    "empty_readings",
    "event_time_ns",
    "fill_gaps",
    "inverse_distance",
    "join_readings",
    "krige",
    "latest_values",
    "load_stations",
    "may_raise",
    "nearest_gauge",
    "nearest_objects",
    "number",
    "object_columns",
    "objects_of_readings",
    "readings_from_columns",
    "readings_from_frame",
    "readings_from_rows",
    "readings_table",
    "readings_with_values",
    "to_base_units",
    "unmatched",
    "usable",
]
