"""Configuration of `twin live`.

[live]
folder = "live"              # spool, history, outbox and results; beside this file
city = "data/sample"         # optional: readings are joined to its objects
fresh_for = 900              # s; an older value is stale
write_every = 5              # s
expected = ["gauge/7"]       # streams that must be received, though they may never have been; for the silence rules.
                             # Besides text: { source = "mqtt:city", stream = "gauge/7", quantity = "water_level" }
# stations = "stations.csv"   # station table: names, areas, zeros, and thresholds by season, which are rules

# [live.stations]              # the same with its settings
# path = "stations.csv"
# encoding = "cp932"
# stream = "gauge/{id}"        # where the table has no column of streams
# source = "mqtt:city"         # of the streams; without it any
# rules = false                # no rules from its thresholds
# silence = "30 min"           # a rule of silence for every station
# hysteresis = "10 cm"         # of the rules; so are hold, escalate_after, time_zone, and their name
areas = "districts.geojson"  # outlines of areas: alerts name theirs; as twin.live.alert_places
dead_man_after = 300         # s without a sign of life until `--dead-man` tells the receivers
# store = "postgresql://user@host/database"     instead of DuckDB in the folder

[[feed]]
kind = "mqtt"                # mqtt | nats | intake | http | sensorthings | ngsi | replay | files, or that of a plug-in
file = "gauges.toml"         # or the feed's own tables here
# moderation = "suspect"       # a feed of citizens' reports, see twin.live.citizen_reports
[[rule]]                     # as twin.alerts.rules
[[sender]]                   # as twin.feeds.senders
[[silence]]                  # maintenance: alerts that are held back between two times; as twin.alerts.alert_routing
[[inhibition]]               # alerts that are held back while a graver one stands; likewise
[[publish]]                  # as twin.live.publishers
[nowcast]                    # as twin.live.nowcast; needs city
[forward]                    # as twin.feeds.nats: readings go to NATS JetStream, and are evaluated by other processes
[keep]                       # as twin.live.retention: days; without it nothing is deleted
[standby]                    # as twin.live.standby; needs a store on PostgreSQL
"""

from __future__ import annotations

import difflib
import math
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ConfigDict, Field, field_validator

from twin.alerts import CapArea, Inhibition, MaintenanceSilence, Matcher, Rule, load_rules, rules_of_stations
from twin.alerts.rules import Seconds
from twin.errors import ScenarioError
from twin.feeds.nats import NatsSinkSettings
from twin.feeds.senders import AnySenderSettings, SenderSettings, sender_names
from twin.live.alert_places import AreaTable, read_areas
from twin.live.citizen_reports import Moderation
from twin.live.nowcast import NowcastSettings
from twin.live.publishers import AnyPublishSettings, PublishSettings
from twin.live.retention import KeepRules
from twin.live.standby_settings import StandbySettings
from twin.plugins import plugin_names
from twin.sensors.stations import Station, load_stations, zero_elevation
from twin.settings import Section, check, read_toml

__all__ = ["FEED_KINDS", "LiveConfig", "load_live"]

FEED_KINDS = ("mqtt", "nats", "intake", "http", "sensorthings", "ngsi", "replay", "files")


class StationTable(Section):
    """The station table, how its stations are found in the readings, and the rules of its thresholds."""

    model_config = ConfigDict(extra="allow")  # keys of the level rules, checked by them

    path: str
    encoding: str = "utf-8"
    stream: str | None = None
    source: str = "*"
    rules: bool = True
    name: str = "stations"
    silence: str | float | None = None


class _Live(Section):
    folder: str = "live"
    name: str = "twin"
    city: str | None = None
    store: str | None = None
    fresh_for: float = Field(default=900.0, gt=0)
    write_every: float = Field(default=5.0, gt=0)
    keep_days: float | None = Field(default=None, gt=0)  # as keep.history
    stations: str | StationTable | None = None
    expected: tuple[str | ExpectedStream, ...] = ()
    dead_man_after: Seconds = Field(default=300.0, ge=15)
    areas: str | AreaTable | None = None


class ExpectedStream(Section):
    """A stream that must be received; without a source from any feed, without a quantity for every silence rule."""

    stream: str = Field(min_length=1)
    source: str = ""
    quantity: str | None = None


class _Feed(Section):
    model_config = ConfigDict(extra="allow")  # the feed's own tables, checked by the feed

    kind: str
    file: str | None = None
    moderation: Moderation | None = None

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
    standby: StandbySettings | None = None


class LiveConfig(NamedTuple):
    """Validated settings of a live twin.

    expected : (source, stream, quantity) of streams that must be received; a source of "" is any

    folder, city : absolute paths
    feeds : list of (kind, TOML tables of the feed)
    base : folder of the configuration's relative paths
    moderation : of each feed of citizens' reports, None for other feeds
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
    standby: StandbySettings | None = None
    expected: tuple[tuple[str, str, str], ...] = ()
    silences: tuple[MaintenanceSilence, ...] = ()
    inhibitions: tuple[Inhibition, ...] = ()
    is_drill: bool = False
    dead_man_after: float = 300.0
    moderation: tuple[Moderation | None, ...] = ()
    areas: tuple[CapArea, ...] = ()


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
    if whole.standby is not None and not (live.store or "").startswith(("postgresql://", "postgres://")):
        raise ScenarioError(f"{path}: standby: needs live.store on PostgreSQL, which both processes reach")
    nowcast = whole.nowcast
    if any(kind == "nats" and tables.get("nats", {}).get("divide") for kind, tables in feeds) and document.get("rule"):
        raise ScenarioError(
            f"{path}: rule: of processes that divide a stream (nats.divide) each sees a part of the stations, which "
            "changes; expected the rules in a process without it"
        )
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
    stations, of_stations = _station_table(live.stations, base)
    nowcast = _with_zeros(nowcast, stations)
    rules = [*_rules(document, str(path)), *of_stations]
    _check_names(rules, str(path))
    _check_matchers(whole, rules, str(path))
    return LiveConfig(
        live.name, base, base / live.folder, base / live.city if live.city else None, live.store, live.fresh_for,
        live.write_every, feeds, rules, _senders(whole.sender, str(path)), list(whole.publish),
        nowcast, stations, _keep(whole, str(path)), whole.forward, whole.standby,
        _expected(live.expected, rules, str(path)),
        whole.silence, whole.inhibition, dead_man_after=live.dead_man_after,
        moderation=tuple(feed.moderation for feed in whole.feed),
        areas=_areas(live.areas, base),
    )  # fmt: skip


def _expected(
    streams: tuple[str | ExpectedStream, ...], rules: list[Rule], file: str
) -> tuple[tuple[str, str, str], ...]:  # fmt: skip
    """Series that must be received, by the quantities of the silence rules that follow them."""
    found: list[tuple[str, str, str]] = []
    for one in (ExpectedStream(stream=each) if isinstance(each, str) else each for each in streams):
        following = [
            rule for rule in rules
            if rule.kind == "silence" and rule.follows(one.source, one.stream, one.quantity or rule.quantity, "")
        ]  # fmt: skip
        if not following:
            raise ScenarioError(
                f"{file}: live.expected: no rule of kind silence follows {one.stream!r}; add one, or correct the stream"
            )
        found += [(one.source, one.stream, rule.quantity) for rule in following]
    return tuple(dict.fromkeys(found))


def _keep(whole: _Document, file: str) -> KeepRules:
    days, keep = whole.live.keep_days, whole.keep
    if days is None:
        return keep
    if keep.history is not None and keep.history != days:
        raise ScenarioError(f"{file}: live.keep_days and keep.history differ; expected one of them")
    return keep.model_copy(update={"history": days})


def _station_table(table: str | StationTable | None, base: Path) -> tuple[tuple[Station, ...], list[Rule]]:
    """Stations, and rules of their thresholds."""
    if table is None:
        return (), []
    if isinstance(table, str):
        table = StationTable(path=table)
    stations = load_stations(base / table.path, encoding=table.encoding, stream=table.stream, source=table.source)
    if not table.rules:
        return stations, []
    options = table.model_extra or {}
    return stations, rules_of_stations(stations, name=table.name, silence=table.silence, **options)


def _with_zeros(nowcast: NowcastSettings | None, stations: tuple[Station, ...]) -> NowcastSettings | None:
    """The nowcast with the zeros of the station table, above T.P., for gauges without a zero of their own."""
    if nowcast is None:
        return None
    zeros = {one.stream: zero_elevation(one) for one in stations if one.quantity == "water_level"}
    gauges = tuple(
        gauge if "zero" in gauge.model_fields_set or math.isnan(zeros.get(gauge.stream, math.nan))
        else gauge.model_copy(update={"zero": zeros[gauge.stream]})
        for gauge in nowcast.gauge
    )  # fmt: skip
    return nowcast.model_copy(update={"gauge": gauges})


def _check_names(rules: list[Rule], file: str) -> None:
    names = [rule.name for rule in rules]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ScenarioError(f"{file}: rules of the station table have the names of others: {', '.join(twice)}; give "
                            "live.stations another name")  # fmt: skip


def _senders(senders: tuple[AnySenderSettings, ...], file: str) -> list[AnySenderSettings]:
    """The senders, with names that differ."""
    sender_names(senders, file=file)
    return list(senders)


def _check_matchers(whole: _Document, rules: list[Rule], file: str) -> None:
    """Every pattern of a rule's name must match a rule: misspelt, it would keep alerts back, or from a receiver."""
    matchers: list[tuple[str, Matcher]] = [(f"silence.{k}", one) for k, one in enumerate(whole.silence)]
    for k, sender in enumerate(whole.sender):
        matchers += [(f"sender.{k}.only", one) for one in sender.only]
    for k, inhibition in enumerate(whole.inhibition):
        matchers += [(f"inhibition.{k}.source", inhibition.source), (f"inhibition.{k}.target", inhibition.target)]
    names = [rule.name for rule in rules]
    for place, matcher in matchers:
        unknown = matcher.unknown_rules(names)
        if unknown:
            known = ", ".join(map(repr, names)) or "none"
            raise ScenarioError(f"{file}: {place}.rules: {unknown[0]!r} matches no rule; there are {known}")


def _areas(table: str | AreaTable | None, base: Path) -> tuple[CapArea, ...]:
    if table is None:
        return ()
    if isinstance(table, str):
        table = AreaTable(path=table)
    return read_areas(base / table.path, code=table.code, name=table.name)


def _rules(document: dict[str, Any], file: str) -> list[Rule]:
    return load_rules(document, file=file) if document.get("rule") else []
