"""Feed kinds: opens the feeds of a configuration, each on a sink that counts."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Protocol, TypeVar

import pyarrow as pa

from twin.errors import ScenarioError, StoreError
from twin.feeds.http import HttpPoll, IntakeServer, IntakeSettings, PollSettings
from twin.feeds.mapping import FeedMapping, Mapping, mapping_from_tables
from twin.feeds.mqtt import MqttFeed, MqttSettings
from twin.feeds.ngsi import EntityMapping, NgsiQuery, NgsiSettings, entities_from_tables
from twin.feeds.replay import ReplayFeed, ReplaySettings
from twin.feeds.sensorthings import SensorThingsFeed, SensorThingsSettings, observations_from_tables
from twin.feeds.watched_files import WatchedFiles, WatchedFilesSettings
from twin.plugins import plugin
from twin.sensors.readings import Reading, Rejected
from twin.sensors.sink import Done, Sink
from twin.settings import check

__all__ = ["CountingSink", "Feed", "mappings_from_tables", "open_feed"]


class Feed(Protocol):
    """Interface of every feed."""

    @property
    def problem(self) -> str:
        """Why nothing is received, or ""."""
        ...

    def start(self) -> None:
        """Begin, in the background."""
        ...

    def stop(self) -> None:
        """End; readings received are durable on return."""
        ...


class CountingSink:
    """A sink that counts the readings and dead letters of one feed.

    refused : called with readings that the sink could not store, on any thread
    latest : the last reading of every series, from which checks of a series begin
    """

    def __init__(
        self, sink: Sink, *, refused: Callable[[Sequence[Reading]], None] | None = None, latest: pa.Table | None = None
    ) -> None:
        self._sink = sink
        self.latest = latest
        self._refused = refused or (lambda _: None)
        self.n_readings = self.n_rejected = 0
        self.last = 0.0  # monotonic time of the last reading or dead letter
        self.record_gap = sink.record_gap
        self.remember = sink.remember
        self.recall = sink.recall

    def _count(self, readings: Sequence[Reading], rejected: Sequence[Rejected]) -> None:
        self.n_readings += len(readings)
        self.n_rejected += len(rejected)
        self.last = time.monotonic()

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """As the sink's."""
        try:
            ids = self._sink.append(readings, rejected)
        except StoreError:
            self._refused(readings)
            raise
        self._count(readings, rejected)
        return ids

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """As the sink's."""

        def settled(error: BaseException | None) -> None:
            if error is not None:
                self._refused(readings)
            if done is not None:
                done(error)

        try:
            future = self._sink.submit(readings, rejected, done=settled)
        except StoreError:
            self._refused(readings)
            raise
        self._count(readings, rejected)
        return future


def open_feed(kind: str, tables: dict[str, Any], sink: Sink, base: Path) -> Feed:
    """A feed, not yet started; ScenarioError names the wrong key.

    kind : one of `twin.live.config.FEED_KINDS`, or of a plug-in; tables : its TOML; base : of its relative paths.
    """
    own = dict(tables)
    if kind not in _OPENERS:
        feed: Feed = plugin("twin.feeds", kind)(own, sink, base)
        return feed
    settings = own.pop(_TABLE[kind], None)
    if settings is None:
        raise ScenarioError(f"a feed of kind {kind!r} needs a table [{_TABLE[kind]}]")
    return _OPENERS[kind](settings, own, sink, base)


def mappings_from_tables(kind: str, tables: dict[str, Any]) -> list[Mapping]:
    """The mappings of a feed, without opening it; ScenarioError names the wrong key."""
    common: dict[str, Any] = {name: tables[name] for name in ("source", "limits") if name in tables}
    found: list[Mapping] = []
    for key, read in (
        ("datastream", observations_from_tables),
        ("entity", entities_from_tables),
        ("mapping", mapping_from_tables),
    ):
        if key in tables:
            found.append(read({**common, key: tables[key]}, file=kind))
    return found


AnyMapping = TypeVar("AnyMapping", bound=Mapping)


def _seeded(mapping: AnyMapping, sink: Sink) -> AnyMapping:
    """The mapping, whose checks of series begin from the last readings that the sink knows."""
    latest = getattr(sink, "latest", None)
    if latest is not None:
        mapping.series.seed(latest, mapping.source)
    return mapping


def _mqtt(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    found = mappings_from_tables("mqtt", own)
    if len(found) != 1:
        raise ScenarioError("mqtt: needs one of [[mapping]], [[entity]] and [[datastream]]")
    return MqttFeed(check(MqttSettings, settings, source="mqtt: [mqtt]"), _seeded(found[0], sink), sink=sink)


def _nats(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    from twin.feeds.nats import JetStreamFeed, NatsFeedSettings

    found = mappings_from_tables("nats", own)
    if len(found) > 1:
        raise ScenarioError(
            "nats: takes one of [[mapping]], [[entity]] and [[datastream]]; forwarded readings need none"
        )
    checked = check(NatsFeedSettings, settings, source="nats: [nats]")
    return JetStreamFeed(checked, _seeded(found[0], sink) if found else None, sink=sink)


def _intake(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    settings = dict(settings)
    for key in ("certificate_file", "key_file"):
        if key in settings:
            settings[key] = str(base / settings[key])
    found = [_seeded(one, sink) for one in mappings_from_tables("intake", own)]
    mapping = next((one for one in found if isinstance(one, FeedMapping)), None)
    entities = next((one for one in found if isinstance(one, EntityMapping)), None)
    if mapping is None and entities is None:
        raise ScenarioError("intake: needs [[mapping]] or [[entity]]")
    listening = check(IntakeSettings, settings, source="intake: [intake]")
    return IntakeServer(listening, sink, mapping=mapping, entities=entities)


def _http(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    mapping = _seeded(mapping_from_tables(own, file="http"), sink)
    return HttpPoll(check(PollSettings, settings, source="http: [poll]"), mapping, sink=sink)


def _sensorthings(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    found = check(SensorThingsSettings, settings, source="sensorthings: [sensorthings]")
    return SensorThingsFeed(found, _seeded(observations_from_tables(own), sink), sink=sink)


def _ngsi(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    entities: EntityMapping = _seeded(entities_from_tables(own, file="ngsi"), sink)
    return NgsiQuery(check(NgsiSettings, settings, source="ngsi: [ngsi]"), entities, sink=sink)


def _replay(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    found = check(ReplaySettings, settings, source="replay: [replay]")
    mapping = _seeded(mapping_from_tables(own, file="replay"), sink) if "mapping" in own else None
    return ReplayFeed(base / found.path, sink, mapping, speed=found.speed, encoding=found.encoding)


def _files(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    found = check(WatchedFilesSettings, settings, source="files: [files]")
    return WatchedFiles(found, mapping_from_tables(own, file="files"), sink=sink, base=base)


_TABLE = {"mqtt": "mqtt", "nats": "nats", "intake": "intake", "http": "poll", "sensorthings": "sensorthings",
          "ngsi": "ngsi", "replay": "replay", "files": "files"}  # fmt: skip
_OPENERS = {"mqtt": _mqtt, "nats": _nats, "intake": _intake, "http": _http, "sensorthings": _sensorthings,
            "ngsi": _ngsi, "replay": _replay, "files": _files}  # fmt: skip
