"""Sources: the feeds a configuration names, opened on a sink that counts."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Protocol

from pydantic import Field

from twin.errors import ScenarioError, StoreError, TwinError
from twin.feeds.mapping import FeedMapping, Mapping, mapping_of
from twin.feeds.ngsi import EntityMapping, entities_of
from twin.sensors.readings import Reading, Rejected
from twin.sensors.sink import Done, Sink
from twin.settings import Section, check

__all__ = ["CountingSink", "Feed", "ReplayFeed", "mappings_of", "open_feed"]


class Feed(Protocol):
    """What every feed can do."""

    @property
    def problem(self) -> str:
        """Why nothing comes, or ""."""
        ...

    def start(self) -> None:
        """Begin, in the background."""
        ...

    def stop(self) -> None:
        """End; what was taken is durable on return."""
        ...


class CountingSink:
    """Another sink, with the numbers of one feed for the status."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.n_readings = self.n_rejected = 0
        self.last = 0.0  # when something came, by the clock that only goes forward
        self.record_gap = sink.record_gap
        self.remember = sink.remember
        self.recall = sink.recall

    def _count(self, readings: Sequence[Reading], rejected: Sequence[Rejected]) -> None:
        self.n_readings += len(readings)
        self.n_rejected += len(rejected)
        self.last = time.monotonic()

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """As the sink's."""
        ids = self._sink.append(readings, rejected)
        self._count(readings, rejected)
        return ids

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """As the sink's."""
        future = self._sink.submit(readings, rejected, done=done)
        self._count(readings, rejected)
        return future


def open_feed(kind: str, tables: dict[str, Any], sink: Sink, base: Path) -> Feed:
    """A feed, not yet started; ScenarioError names the wrong key.

    kind : one of `twin.live.config.FEED_KINDS`; tables : its TOML; base : where its files are.
    """
    own = dict(tables)
    settings = own.pop(_TABLE[kind], None)
    if settings is None:
        raise ScenarioError(f"a feed of kind {kind!r} needs a table [{_TABLE[kind]}]")
    return _OPENERS[kind](settings, own, sink, base)


def mappings_of(kind: str, tables: dict[str, Any]) -> list[Mapping]:
    """The mappings of a feed, without opening it; ScenarioError names the wrong key."""
    from twin.feeds.sensorthings import observations_of

    common: dict[str, Any] = {name: tables[name] for name in ("source", "limits") if name in tables}
    found: list[Mapping] = []
    for key, read in (("datastream", observations_of), ("entity", entities_of), ("mapping", mapping_of)):
        if key in tables:
            found.append(read({**common, key: tables[key]}, file=kind))
    return found


def _mqtt(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    from twin.feeds.mqtt import MqttFeed, MqttSettings

    found = mappings_of("mqtt", own)
    if len(found) != 1:
        raise ScenarioError("mqtt: needs one of [[mapping]], [[entity]] and [[datastream]]")
    return MqttFeed(check(MqttSettings, settings, source="mqtt: [mqtt]"), found[0], sink)


def _intake(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    from twin.feeds.intake_server import IntakeServer, IntakeSettings

    settings = dict(settings)
    for key in ("certificate_file", "key_file"):
        if key in settings:
            settings[key] = str(base / settings[key])
    found = mappings_of("intake", own)
    mapping = next((one for one in found if isinstance(one, FeedMapping)), None)
    entities = next((one for one in found if isinstance(one, EntityMapping)), None)
    if mapping is None and entities is None:
        raise ScenarioError("intake: needs [[mapping]] or [[entity]]")
    listening = check(IntakeSettings, settings, source="intake: [intake]")
    return IntakeServer(listening, sink, mapping=mapping, entities=entities)


def _http(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    from twin.feeds.polling import HttpPoll, PollSettings

    return HttpPoll(check(PollSettings, settings, source="http: [poll]"), mapping_of(own, file="http"), sink)


def _sensorthings(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    from twin.feeds.sensorthings import observations_of
    from twin.feeds.sensorthings_query import SensorThingsFeed, SensorThingsSettings

    found = check(SensorThingsSettings, settings, source="sensorthings: [sensorthings]")
    return SensorThingsFeed(found, observations_of(own), sink)


def _ngsi(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    from twin.feeds.ngsi_query import NgsiQuery, NgsiSettings

    entities: EntityMapping = entities_of(own, file="ngsi")
    return NgsiQuery(check(NgsiSettings, settings, source="ngsi: [ngsi]"), entities, sink)


def _replay(settings: Any, own: dict[str, Any], sink: Sink, base: Path) -> Feed:
    found = check(ReplaySettings, settings, source="replay: [replay]")
    mapping = mapping_of(own, file="replay") if "mapping" in own else None
    return ReplayFeed(base / found.path, sink, mapping, speed=found.speed, encoding=found.encoding)


_TABLE = {"mqtt": "mqtt", "intake": "intake", "http": "poll", "sensorthings": "sensorthings", "ngsi": "ngsi",
          "replay": "replay"}  # fmt: skip
_OPENERS = {"mqtt": _mqtt, "intake": _intake, "http": _http, "sensorthings": _sensorthings, "ngsi": _ngsi,
            "replay": _replay}  # fmt: skip


class ReplaySettings(Section):
    """A recorded file, how fast (1 as recorded, none as fast as it goes), and the encoding of a CSV."""

    path: str
    speed: float | None = Field(default=None, gt=0)
    encoding: str = "utf-8"


class _Stopped(Exception):
    """Ends a replay that was asked to stop."""


class ReplayFeed:
    """A recorded file as a feed. After a restart an unfinished file begins anew; the store drops what it has."""

    def __init__(self, path: Path, sink: Sink, mapping: FeedMapping | None, *, speed: float | None,
                 encoding: str = "utf-8") -> None:  # fmt: skip
        self.path = path
        self.problem = ""
        self.done = threading.Event()
        self._sink = sink
        self._mapping = mapping
        self._speed = speed
        self._encoding = encoding
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"replay-{path.name}", daemon=True)

    def start(self) -> None:
        """Begin, unless an earlier run got to the end of the file."""
        self._thread.start()

    def stop(self) -> None:
        """End after the batch under way."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(30)

    def _sleep(self, seconds: float) -> None:
        if self._stop.wait(seconds):
            raise _Stopped

    def _append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        while not self._stop.is_set():
            try:
                return self._sink.append(readings, rejected)
            except StoreError as error:  # a full disk: what is in the file is not lost, so wait
                self.problem = str(error)
                self._stop.wait(1.0)
        raise _Stopped

    def _run(self) -> None:
        from twin.feeds.replay import replay

        try:
            stamp = self.path.stat()
            name, mark = f"replay:{self.path.name}", f"{stamp.st_size}/{stamp.st_mtime_ns}"
            if self._sink.recall(name) != mark:
                replay(self.path, _Appending(self._append, self._sink), mapping=self._mapping, speed=self._speed,
                       encoding=self._encoding, sleep=self._sleep)  # fmt: skip
                self._sink.remember(name, mark)
            self.problem = ""
            self.done.set()
        except _Stopped:
            pass
        except (TwinError, OSError) as error:
            self.problem = str(error)


class _Appending(CountingSink):
    """A sink whose `append` is another's."""

    def __init__(self, append: Any, sink: Sink) -> None:
        super().__init__(sink)
        self.append = append  # type: ignore[method-assign]
