"""Positions of the station table for readings that arrive without one: for maps, joins, and rain between gauges."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future

from twin.sensors.readings import Reading, Rejected
from twin.sensors.sink import Done, Sink
from twin.sensors.stations import Station, StationIndex

__all__ = ["StationSink"]


class StationSink:
    """A sink that completes readings of known stations; a reading with a position or place of its own keeps it.

    >>> from twin.sensors import MemorySink
    >>> memory = MemorySink()
    >>> station = Station("*", "gauge/7", "rain_rate", longitude=139.7, latitude=35.6)
    >>> StationSink(memory, [station]).append([Reading(0, 0, "mqtt:city", "gauge/7", "rain_rate", "m/s", 1e-6)])
    range(1, 2)
    >>> memory.readings[0].longitude, memory.readings[0].place_kind
    (139.7, 'position')
    """

    def __init__(self, sink: Sink, stations: Iterable[Station]) -> None:
        self._sink = sink
        self._stations = StationIndex(stations)
        self.record_gap = sink.record_gap
        self.remember = sink.remember
        self.recall = sink.recall
        self.latest = getattr(sink, "latest", None)

    def _placed(self, readings: Sequence[Reading]) -> Sequence[Reading]:
        found = [
            None if reading.longitude == reading.longitude else self._stations.find(*reading[2:5])
            for reading in readings
        ]
        if not any(found):
            return readings
        return [reading if station is None else _at(reading, station) for reading, station in zip(readings, found)]

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """As the sink's."""
        return self._sink.append(self._placed(readings), rejected)

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """As the sink's."""
        return self._sink.submit(self._placed(readings), rejected, done=done)


def _at(reading: Reading, station: Station) -> Reading:
    kind, place = reading.place_kind, reading.place_id
    if not kind and station.place_id:
        kind, place = station.place_kind, station.place_id
    elif not kind and station.longitude == station.longitude:
        kind = "position"
    return reading._replace(place_kind=kind, place_id=place, longitude=station.longitude, latitude=station.latitude)
