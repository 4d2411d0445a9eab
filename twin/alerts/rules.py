"""Rules of early warning, written in TOML. An error names the wrong key, type or value.

    [[rule]]
    name = "安倍川水位"
    kind = "level"                       # level | rate | lead_time | forecast | spike | silence | stuck
    quantity = "water_level"
    stream = "gauge/*"                   # shell patterns; source and place likewise
    levels = { caution = "4.0 m", evacuation = "4.6 m", danger = "5.0 m", occurred = "5.8 m" }
    hysteresis = "0.1 m"
    hold = "2 min"
    quorum = { count = 2, within = "10 min" }

    [[rule.at."gauge/7"]]                # thresholds of one station, in one season
    season = ["06-01", "10-31"]          # first and last day, in `time_zone`
    caution = "2.6 m"
    evacuation = "2.9 m"
    danger = "3.2 m"
    [[rule.at."gauge/7"]]                # and in the rest of the year
    caution = "3.0 m"
    evacuation = "3.4 m"
    danger = "3.8 m"

| kind | measure that is compared with the thresholds |
|---|---|
| level | the value |
| rate | least-squares slope of the readings of the last `window` |
| lead_time | time until `target` is reached by that slope |
| forecast | the worst value of a forecast within `horizon` |
| spike | step from one reading to the next, if they are no further apart than `window` |
| silence | nothing usable was received for `limit` |
| stuck | the value has stayed within `tolerance` for `limit`, and is above `rest` (a dry rain gauge may rest) |

Thresholds of a station replace those of the same stage; together they must rise, else the rule is refused. A rule
without `levels` follows only the stations under `at`. Stages are those of Japanese rivers (水防法; 指定河川洪水予報):
standby 水防団待機 (1), caution 氾濫注意 (2), evacuation 避難判断 (3), danger 氾濫危険 (4), occurred 氾濫発生 (5); the
numbers are the five warning levels (警戒レベル). Numbers without a unit are in the base unit of the quantity, times
without a unit in seconds.
"""

from __future__ import annotations

import bisect
import math
import re
from datetime import date, datetime, timedelta
from datetime import time as Clock
from enum import IntEnum
from fnmatch import fnmatchcase
from itertools import pairwise
from typing import Annotated, Any, Literal, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator, Field, field_validator, model_validator

from twin.errors import InputError
from twin.quantities import HOUR, NS_PER_SECOND
from twin.sensors.stations import in_season
from twin.sensors.units import conversion
from twin.settings import Section, check, parse_toml

__all__ = ["STAGES", "Period", "Quorum", "Rule", "Stage", "StationLevels", "load_rules"]


class Stage(IntEnum):
    """Stage of danger; the number is the Japanese warning level (警戒レベル)."""

    NONE = 0
    STANDBY = 1
    CAUTION = 2
    EVACUATION = 3
    DANGER = 4
    OCCURRED = 5


class StageText(NamedTuple):
    """Names of a stage, and its CAP 1.2 severity and urgency."""

    en: str
    ja: str
    severity: str
    urgency: str


STAGES: dict[Stage, StageText] = {
    Stage.NONE: StageText("no warning", "解除", "Minor", "Past"),
    Stage.STANDBY: StageText("flood fighters stand by", "水防団待機", "Minor", "Future"),
    Stage.CAUTION: StageText("flood caution", "氾濫注意", "Moderate", "Future"),
    Stage.EVACUATION: StageText("evacuation of those who need time", "避難判断", "Severe", "Expected"),
    Stage.DANGER: StageText("flood danger, evacuate", "氾濫危険", "Extreme", "Expected"),
    Stage.OCCURRED: StageText("flooding", "氾濫発生", "Extreme", "Immediate"),
}
NAMES = tuple(stage.name.lower() for stage in Stage if stage)


def _split(text: str) -> tuple[float, str]:
    number, _, unit = text.strip().partition(" ")
    try:
        return float(number), unit.strip()
    except ValueError:
        raise ValueError(f"{text!r} is not a number with a unit, e.g. '4.6 m'") from None


def _seconds(value: object) -> object:
    """ "10 min" -> 600.0; numbers are seconds."""
    if not isinstance(value, str):
        return value
    number, unit = _split(value)
    try:
        factor, _, kept = conversion("duration", unit or "s")
    except InputError as error:
        raise ValueError(str(error)) from None
    if kept != "s":
        raise ValueError(f"{value!r} is not a length of time")
    return number * factor


Seconds = Annotated[float, BeforeValidator(_seconds), Field(ge=0)]
Amount = float | str


StageName = Literal["standby", "caution", "evacuation", "danger", "occurred"]
RuleKind = Literal["level", "rate", "lead_time", "forecast", "silence", "stuck", "spike"]


class Levels(Section):
    """Thresholds of the stages; None where a stage is not used."""

    standby: Amount | None = None
    caution: Amount | None = None
    evacuation: Amount | None = None
    danger: Amount | None = None
    occurred: Amount | None = None


class StationLevels(Levels):
    """Thresholds of one station, in one season; or its own `limit` of silence.

    season : first and last day, "06-01" and "10-31", both included; None for the days without a season of their own
    """

    season: tuple[str, str] | None = None
    limit: Seconds | None = None

    @field_validator("season")
    @classmethod
    def _days_exist(cls, season: tuple[str, str] | None) -> tuple[str, str] | None:
        for day in season or ():
            if _DAY.fullmatch(day) is None or day not in _DAYS:
                raise ValueError(f"{day!r} is not a day; write month and day, e.g. season = ['06-01', '10-31']")
        return season


class Quorum(Section):
    """Number of sensors of the rule that must agree, of those with a reading in the last `within` seconds."""

    count: int = Field(ge=2)
    within: Seconds = 600.0


class Period(NamedTuple):
    """Thresholds of a station, and from when until when they hold. [ns UTC], until is excluded"""

    thresholds: list[float | None]
    start: int
    end: int


class Rule(Section):
    """One rule. It follows the series that match its shell patterns of source, stream and place."""

    name: str = Field(min_length=1)
    kind: RuleKind
    quantity: str
    source: str = "*"
    stream: str = "*"
    place: str = "*"
    levels: Levels = Levels()
    at: dict[str, tuple[StationLevels, ...]] = Field(default_factory=dict)
    target: Amount | None = None
    window: Seconds = HOUR
    limit: Seconds | None = None
    tolerance: Amount = 0.0
    rest: Amount | None = None
    horizon: Seconds = 6 * HOUR
    hysteresis: Amount = 0.0
    hold: Seconds = 0.0
    quorum: Quorum | None = None
    escalate_after: Seconds | None = None
    silence_stage: StageName = "standby"
    stage: StageName | None = None
    expected: tuple[str, ...] = ()
    time_zone: str = "Asia/Tokyo"

    @field_validator("at", mode="before")
    @classmethod
    def _lists_of_tables(cls, tables: object) -> object:
        """One table, or a list of tables of seasons, for each station."""
        if not isinstance(tables, dict):
            return tables
        return {name: (one,) if isinstance(one, dict | Levels) else one for name, one in tables.items()}

    @field_validator("time_zone")
    @classmethod
    def _is_a_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f"{name!r} is not a time zone; expected e.g. 'Asia/Tokyo'") from None
        return name

    @model_validator(mode="after")
    def _fits(self) -> Rule:
        for name, own in self.at.items():
            _check_seasons(name, own)
        if self.expected and self.kind != "silence":
            raise ValueError("expected: only a silence rule has it; it lists the streams that must be received")
        for stream in self.expected:
            if not fnmatchcase(stream, self.stream):
                raise ValueError(f"expected: {stream!r} is not one of the rule's streams, {self.stream!r}")
        if self.kind in _FAULTS:
            example = "15 min" if self.kind == "silence" else "3 hour"
            if self.limit is None and not self._has_own_limits():
                raise ValueError(f"limit: a {self.kind} rule needs it, e.g. limit = {example!r}")
            if self.quorum is not None:
                raise ValueError(f"quorum: a {self.kind} rule is about each sensor of its own")
            self.difference(self.tolerance), self.rest is None or self.kept(self.rest)
            return self
        if self.kind == "lead_time" and self.target is None:
            raise ValueError("target: a lead_time rule needs the value whose time of arrival it forecasts")
        general = self.thresholds(self.levels)
        if not self.at and all(value is None for value in general):
            raise ValueError("levels: at least one stage is needed")
        _check_rising("levels", general)
        for name, own in self.at.items():
            for one in own:
                season = f" from {one.season[0]} to {one.season[1]}" if one.season else ""
                if all(value is None for value in self.thresholds(one)):
                    raise ValueError(f"at.{name}{season}: at least one stage is needed")
                _check_rising(f"at.{name}{season}", self.thresholds(one))
                _check_rising(f"at.{name}{season}, together with the stages that it does not set",
                              self._merged(own, one))  # fmt: skip
        if not 0.0 <= self.difference(self.hysteresis) < math.inf:
            raise ValueError("hysteresis: must not be negative")
        return self

    def _has_own_limits(self) -> bool:
        return bool(self.at) and all(one.limit is not None for own in self.at.values() for one in own)

    def kept(self, amount: Amount) -> float:
        """An amount in the unit of comparison: the quantity's; per second for a rate; seconds for a lead time."""
        if not isinstance(amount, str):
            return float(amount)
        number, unit = _split(amount)
        if not unit:
            return number
        if self.kind == "spike":
            return self.difference(amount)
        name = {"rate": f"{self.quantity} rate", "lead_time": "duration"}.get(self.kind, self.quantity)
        try:
            if self.kind == "rate":
                base = conversion(self.quantity, unit.rpartition("/")[0])
                return number * base.factor / conversion("duration", unit.rpartition("/")[2]).factor
            factor, offset, kept = conversion(name, unit)
        except InputError as error:
            raise ValueError(str(error)) from None
        if self.kind == "lead_time" and kept != "s":
            raise ValueError(f"{amount!r} is not a length of time")
        return number * factor + offset

    def difference(self, amount: Amount) -> float:
        """A difference of two amounts in the unit of comparison: 9 degF are 5 degC."""
        if not isinstance(amount, str):
            return float(amount)
        if self.kind in ("rate", "lead_time"):
            return self.kept(amount)
        number, unit = _split(amount)
        try:
            return number * (conversion(self.quantity, unit).factor if unit else 1.0)
        except InputError as error:
            raise ValueError(str(error)) from None

    @property
    def fault_stage(self) -> Stage:
        """Stage of an alert of a silent or stuck sensor."""
        return Stage[(self.stage or self.silence_stage).upper()]

    def thresholds(self, levels: Levels) -> list[float | None]:
        """Thresholds from standby to occurred, rising with danger: minus seconds for a lead time."""
        found = [getattr(levels, name) for name in NAMES]
        sign = -1.0 if self.kind == "lead_time" else 1.0
        return [None if amount is None else sign * self.kept(amount) for amount in found]

    def follows(self, source: str, stream: str, quantity: str, place_id: str) -> bool:
        """Whether a series belongs to the rule; a source of "" is not known yet and fits."""
        return (
            quantity == self.quantity
            and (not source or _matches(source, self.source))
            and _matches(stream, self.stream)
            and _matches(place_id, self.place)
            and (self._is_general() or stream in self.at or place_id in self.at)
        )

    def _is_general(self) -> bool:
        """Whether the rule follows stations that are not under `at`, too."""
        if self.kind in _FAULTS:
            return self.limit is not None
        return any(getattr(self.levels, name) is not None for name in NAMES)

    def _own(self, stream: str, place_id: str) -> tuple[StationLevels, ...]:
        return self.at.get(stream) or self.at.get(place_id) or ()

    def _merged(self, own: tuple[StationLevels, ...], one: StationLevels | None) -> list[float | None]:
        """Thresholds of a season of a station, else those of its other days, else the rule's."""
        found = self.thresholds(self.levels)
        for levels in (*(each for each in own if each.season is None), *((one,) if one is not None else ())):
            found = [before if value is None else value for value, before in zip(self.thresholds(levels), found)]
        return found

    def levels_at(self, stream: str, place_id: str, *, time: int | None = None) -> list[float | None]:
        """Thresholds of a station at a time [ns UTC]: those under `at` by stream or place, by default the rule's.

        Without a time those of the days without a season of their own.
        """
        if time is None:
            return self._merged(self._own(stream, place_id), None)
        return self.period_at(stream, place_id, time=time).thresholds

    def period_at(self, stream: str, place_id: str, *, time: int) -> Period:
        """Thresholds of a station at a time, and the period around it in which they hold. [ns UTC]"""
        own = self._own(stream, place_id)
        seasons = [one.season for one in own if one.season is not None]
        if not seasons:
            return Period(self._merged(own, None), _FIRST, _LAST)
        zone = ZoneInfo(self.time_zone)
        day = datetime.fromtimestamp(min(max(time // NS_PER_SECOND, 0), 2**33), zone)
        month_day = f"{day.month:02}-{day.day:02}"
        season = next((one for one in own if one.season is not None and in_season(one.season, month_day)), None)
        changes = sorted(
            int(datetime.combine(change, Clock(), zone).timestamp()) * NS_PER_SECOND
            for year in (day.year - 1, day.year, day.year + 1)
            for first, last in seasons
            for change in (_date(year, first), _date(year, last) + timedelta(days=1))
        )
        k = bisect.bisect_right(changes, time)
        start = changes[k - 1] if k > 0 else _FIRST
        return Period(self._merged(own, season), start, changes[k] if k < len(changes) else _LAST)

    def limit_at(self, stream: str, place_id: str) -> float:
        """Limit of a silence or stuck rule for a station. [s]"""
        own = [one.limit for one in self._own(stream, place_id) if one.limit is not None]
        return own[0] if own else self.limit if self.limit is not None else float("inf")


def _matches(text: str, pattern: str) -> bool:
    return pattern in ("*", text) or fnmatchcase(text, pattern)


_FAULTS = ("silence", "stuck")
_FIRST, _LAST = -(2**63), 2**63 - 1  # ns UTC
_DAY = re.compile(r"\d\d-\d\d")
_DAYS = frozenset(f"{day.month:02}-{day.day:02}" for day in (date(2024, 1, 1) + timedelta(n) for n in range(366)))


def _date(year: int, month_day: str) -> date:
    """A day of a year; the first of March for a 29th of February that the year does not have."""
    try:
        return date(year, int(month_day[:2]), int(month_day[3:]))
    except ValueError:
        return date(year, 3, 1)


def _check_rising(name: str, thresholds: list[float | None]) -> None:
    values = [(value, stage) for value, stage in zip(thresholds, NAMES) if value is not None]
    for value, stage in values:
        if not math.isfinite(value):
            raise ValueError(f"{name}: {stage} must be a finite number")
    for (low, below), (high, above) in pairwise(values):
        if low >= high:
            raise ValueError(
                f"{name}: thresholds must rise from standby to occurred, but {above} ({abs(high):g}) does not follow "
                f"{below} ({abs(low):g}); give {below} there, too"
            )


def _check_seasons(name: str, own: tuple[StationLevels, ...]) -> None:
    """Every day has one table."""
    if not own:
        raise ValueError(f"at.{name}: at least one table is needed")
    seasons = [one.season for one in own if one.season is not None]
    for k, season in enumerate(seasons):
        if any(in_season(season, other[0]) for other in seasons[:k] + seasons[k + 1 :]):
            raise ValueError(f"at.{name}: the season from {season[0]} to {season[1]} and another have days in common")
    if sum(one.season is None for one in own) > 1:
        raise ValueError(f"at.{name}: more than one table has no season")
    limits = {one.limit for one in own}
    if len(limits) > 1:
        raise ValueError(f"at.{name}: limit must be the same in every season")


def load_rules(text: str | dict[str, Any], *, file: str = "rules") -> list[Rule]:
    """Rules from TOML text, or from the [[rule]] tables of a document.

    Raises
    ------
    ScenarioError
        Every complaint at once, each with its key.

    Examples
    --------
    >>> rules = load_rules('''
    ... [[rule]]
    ... name = "river"
    ... kind = "level"
    ... quantity = "water_level"
    ... levels = { caution = "400 cm", danger = 5.0 }
    ... ''')
    >>> rules[0].thresholds(rules[0].levels)
    [None, 4.0, None, 5.0, None]
    >>> load_rules('[[rule]]\\nname = "x"\\nkind = "silence"\\nquantity = "depth"')
    Traceback (most recent call last):
        ...
    twin.errors.ScenarioError: rules:
      rule.0: limit: a silence rule needs it, e.g. limit = '15 min'
    """
    document = {"rule": text.get("rule", [])} if isinstance(text, dict) else parse_toml(text, source=file)
    return list(check(_Rules, document, source=file).rule)


class _Rules(Section):
    rule: tuple[Rule, ...] = ()

    @field_validator("rule", mode="before")
    @classmethod
    def _is_a_list(cls, entries: object) -> object:
        if not isinstance(entries, list):
            raise ValueError("write [[rule]], with two brackets")
        return entries

    @model_validator(mode="after")
    def _names_differ(self) -> _Rules:
        names = [rule.name for rule in self.rule]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"rule names must differ; used twice: {', '.join(map(repr, twice))}")
        return self
