"""Configuration of `twin live`.

[live]
folder = "live"              # spool, history, outbox and results; beside this file
city = "data/sample"         # optional: readings are joined to its objects
fresh_for = 900              # s; an older value is stale
write_every = 5              # s
# stations = "stations.csv"   station table: names, areas, zeros and thresholds; or { path = "stations.csv",
#                              encoding = "cp932", source = "mqtt:city", stream = "gauge/{id}" }
dead_man_after = 300         # s without a sign of life until `--dead-man` tells the receivers
# store = "postgresql://user@host/database"     instead of DuckDB in the folder

[[feed]]
kind = "mqtt"                # mqtt | nats | intake | http | sensorthings | ngsi | replay, or that of a plug-in
file = "gauges.toml"         # or the feed's own tables here
[[rule]]                     # as twin.alerts.rules
[[sender]]                   # as twin.feeds.senders
[[silence]]                  # maintenance: alerts that are held back between two times; as twin.alerts.alert_routing
[[inhibition]]               # alerts that are held back while a graver one stands; likewise
[[publish]]                  # as twin.live.publishers
[nowcast]                    # as twin.live.nowcast; needs city
[forward]                    # as twin.feeds.nats: readings go to NATS JetStream, and are evaluated by other processes
[keep]                       # as twin.live.pruning: days; without it nothing is deleted
"""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ConfigDict, Field, field_validator

from twin.alerts import Inhibition, MaintenanceSilence, Rule, load_rules
from twin.alerts.rules import Seconds
from twin.errors import ScenarioError
from twin.feeds.nats import NatsSinkSettings
from twin.feeds.senders import AnySenderSettings, SenderSettings, sender_names
from twin.feeds.senders.cap_folder import CapKeys
from twin.live.nowcast import NowcastSettings
from twin.live.pruning import KeepRules
from twin.live.publishers import AnyPublishSettings, PublishSettings
from twin.plugins import plugin_names
from twin.sensors.stations import Station, load_stations
from twin.settings import Section, check, read_toml

__all__ = ["FEED_KINDS", "LiveConfig", "load_live"]

FEED_KINDS = ("mqtt", "nats", "intake", "http", "sensorthings", "ngsi", "replay")


class StationTable(Section):
    """The station table, and how its stations are found in the readings; see `twin.sensors.stations`."""

    path: str
    encoding: str = "utf-8"
    stream: str | None = None
    source: str = "*"


class _Live(Section):
    folder: str = "live"
    name: str = "twin"
    city: str | None = None
    store: str | None = None
    fresh_for: float = Field(default=900.0, gt=0)
    write_every: float = Field(default=5.0, gt=0)
    keep_days: float | None = Field(default=None, gt=0)  # as keep.history
    stations: str | StationTable | None = None
    dead_man_after: Seconds = Field(default=300.0, ge=15)


class _Feed(Section):
    model_config = ConfigDict(extra="allow")  # the feed's own tables, checked by the feed

    kind: str
    file: str | None = None

    @field_validator("kind")
    @classmethod
    def _known(cls, kind: str) -> str:
        known = [*FEED_KINDS, *plugin_names("twin.feeds")]
        if kind not in known:
            near = difflib.get_close_matches(kind, known, n=1)
            names = ", ".join(map(repr, known))
            raise ValueError(f"expected {names}" + (f"; did you mean {near[0]!r}?" if near else ""))
        return kind


class _Document(Section):
    live: _Live = _Live()
    feed: tuple[_Feed, ...] = Field(min_length=1)
    rule: tuple[dict[str, Any], ...] = ()
    sender: tuple[SenderSettings, ...] = ()
    silence: tuple[MaintenanceSilence, ...] = ()
    inhibition: tuple[Inhibition, ...] = ()
    publish: tuple[PublishSettings, ...] = ()
    nowcast: NowcastSettings | None = None
    keep: KeepRules = KeepRules()
    forward: NatsSinkSettings | None = None


class LiveConfig(NamedTuple):
    """Validated settings of a live twin.

    folder, city : absolute paths
    feeds : list of (kind, TOML tables of the feed)
    base : folder of the configuration's relative paths
    """

    name: str
    base: Path
    folder: Path
    city: Path | None
    store: str | None
    fresh_for: float
    write_every: float
    feeds: list[tuple[str, dict[str, Any]]]
    rules: list[Rule]
    senders: list[AnySenderSettings]
    publish: list[AnyPublishSettings]
    nowcast: NowcastSettings | None = None
    stations: tuple[Station, ...] = ()
    keep: KeepRules = KeepRules()
    forward: NatsSinkSettings | None = None
    silences: tuple[MaintenanceSilence, ...] = ()
    inhibitions: tuple[Inhibition, ...] = ()
    is_drill: bool = False
    dead_man_after: float = 300.0


def load_live(path: Path) -> LiveConfig:
    """Read a configuration; ScenarioError names every wrong key."""
    base = path.resolve().parent
    document = read_toml(path)
    whole = check(_Document, document, source=str(path))
    feeds: list[tuple[str, dict[str, Any]]] = []
    for number, feed in enumerate(whole.feed):
        tables = dict(feed.model_extra or {})
        if feed.file is not None:
            if tables:
                raise ScenarioError(f"{path}: feed.{number}: give either file or the tables, found both")
            tables = read_toml(base / feed.file)
        feeds.append((feed.kind, tables))
    live = whole.live
    nowcast = whole.nowcast
    if whole.forward is not None:
        beside = [name for name in ("rule", "sender", "publish", "nowcast") if document.get(name)]
        if beside:
            raise ScenarioError(
                f"{path}: {', '.join(beside)}: a process with [forward] only forwards readings; expected in the "
                "configuration of the processes that read them"
            )
    if nowcast is not None and live.city is None and nowcast.scenario is None:
        raise ScenarioError(f"{path}: nowcast: needs live.city, whose terrain is flooded, or nowcast.scenario")
    if nowcast is not None:
        named = {key: getattr(nowcast, key) for key in ("scenario", "rain_grid")}
        nowcast = nowcast.model_copy(update={k: str(base / v) for k, v in named.items() if v is not None})
    return LiveConfig(
        live.name, base, base / live.folder, base / live.city if live.city else None, live.store, live.fresh_for,
        live.write_every, feeds, _rules(document, str(path)), _senders(whole.sender, str(path), base),
        list(whole.publish), nowcast, _stations(live.stations, base), _keep(whole, str(path)), whole.forward,
        whole.silence, whole.inhibition, dead_man_after=live.dead_man_after,
    )  # fmt: skip


def _keep(whole: _Document, file: str) -> KeepRules:
    days, keep = whole.live.keep_days, whole.keep
    if days is None:
        return keep
    if keep.history is not None and keep.history != days:
        raise ScenarioError(f"{file}: live.keep_days and keep.history differ; expected one of them")
    return keep.model_copy(update={"history": days})


def _stations(table: str | StationTable | None, base: Path) -> tuple[Station, ...]:
    if table is None:
        return ()
    if isinstance(table, str):
        table = StationTable(path=table)
    return load_stations(base / table.path, encoding=table.encoding, stream=table.stream, source=table.source)


def _senders(senders: tuple[AnySenderSettings, ...], file: str, base: Path) -> list[AnySenderSettings]:
    """The senders, with names that differ; files that they read are beside the configuration."""
    sender_names(senders, file=file)
    return [
        one.model_copy(update={"areas_file": str(base / one.areas_file)})
        if isinstance(one, CapKeys) and one.areas_file is not None
        else one
        for one in senders
    ]


def _rules(document: dict[str, Any], file: str) -> list[Rule]:
    return load_rules(document, file=file) if document.get("rule") else []
