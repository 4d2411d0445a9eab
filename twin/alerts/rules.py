"""Rules of early warning, written in TOML. An error names the wrong key, type or value.

    [[rule]]
    name = "安倍川水位"
    kind = "level"                       # level | rate | lead_time | forecast | silence
    quantity = "water_level"
    stream = "gauge/*"                   # shell patterns; source and place likewise
    levels = { caution = "4.0 m", evacuation = "4.6 m", danger = "5.0 m", occurred = "5.8 m" }
    hysteresis = "0.1 m"
    hold = "2 min"
    quorum = { count = 2, within = "10 min" }

    [rule.at."gauge/7"]                  # thresholds of one station
    danger = "3.2 m"

Stages are those of Japanese rivers (水防法; 指定河川洪水予報): standby 水防団待機 (1), caution 氾濫注意 (2), evacuation
避難判断 (3), danger 氾濫危険 (4), occurred 氾濫発生 (5); the numbers are the five warning levels (警戒レベル).
Numbers without a unit are in the base unit of the quantity, times without a unit in seconds.
"""

from __future__ import annotations

from enum import IntEnum
from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BeforeValidator, Field, field_validator, model_validator

from twin.errors import InputError
from twin.quantities import HOUR
from twin.sensors.units import conversion
from twin.settings import Section, check, parse_toml

__all__ = ["STAGES", "Rule", "Stage", "load_rules"]


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


class Levels(Section):
    """Thresholds of the stages; None where a stage is not used."""

    standby: Amount | None = None
    caution: Amount | None = None
    evacuation: Amount | None = None
    danger: Amount | None = None
    occurred: Amount | None = None


class Quorum(Section):
    """Number of sensors of the rule that must agree, of those with a reading in the last `within` seconds."""

    count: int = Field(ge=2)
    within: Seconds = 600.0


class Rule(Section):
    """One rule. It follows the series that match its shell patterns of source, stream and place."""

    name: str = Field(min_length=1)
    kind: Literal["level", "rate", "lead_time", "forecast", "silence"]
    quantity: str
    source: str = "*"
    stream: str = "*"
    place: str = "*"
    levels: Levels = Levels()
    at: dict[str, Levels] = Field(default_factory=dict)
    target: Amount | None = None
    window: Seconds = HOUR
    limit: Seconds | None = None
    horizon: Seconds = 6 * HOUR
    hysteresis: Amount = 0.0
    hold: Seconds = 0.0
    quorum: Quorum | None = None
    escalate_after: Seconds | None = None
    silence_stage: Literal["standby", "caution", "evacuation", "danger", "occurred"] = "standby"

    @model_validator(mode="after")
    def _fits(self) -> Rule:
        if self.kind == "silence":
            if self.limit is None:
                raise ValueError("limit: a silence rule needs it, e.g. limit = '15 min'")
            return self
        if self.kind == "lead_time" and self.target is None:
            raise ValueError("target: a lead_time rule needs the value whose time of arrival it forecasts")
        for name, levels in (("levels", self.levels), *self.at.items()):
            values = [value for value in self.thresholds(levels) if value is not None]
            if name == "levels" and not values:
                raise ValueError("levels: at least one stage is needed")
            if sorted(values) != values or len(set(values)) != len(values):
                raise ValueError(f"{name}: thresholds must rise from standby to occurred")
        if self.kept(self.hysteresis) < 0:
            raise ValueError("hysteresis: must not be negative")
        return self

    def kept(self, amount: Amount) -> float:
        """An amount in the unit of comparison: the quantity's; per second for a rate; seconds for a lead time."""
        if not isinstance(amount, str):
            return float(amount)
        number, unit = _split(amount)
        if not unit:
            return number
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

    def thresholds(self, levels: Levels) -> list[float | None]:
        """Thresholds from standby to occurred, rising with danger: minus seconds for a lead time."""
        found = [getattr(levels, name) for name in NAMES]
        sign = -1.0 if self.kind == "lead_time" else 1.0
        return [None if amount is None else sign * self.kept(amount) for amount in found]

    def follows(self, source: str, stream: str, quantity: str, place_id: str) -> bool:
        """Whether a series belongs to the rule."""
        return (
            quantity == self.quantity
            and fnmatchcase(source, self.source)
            and fnmatchcase(stream, self.stream)
            and fnmatchcase(place_id, self.place)
        )

    def levels_at(self, stream: str, place_id: str) -> list[float | None]:
        """Thresholds of a station: those under `at` by stream or place, by default the rule's."""
        own = self.at.get(stream) or self.at.get(place_id)
        general = self.thresholds(self.levels)
        if own is None:
            return general
        return [g if mine is None else mine for mine, g in zip(self.thresholds(own), general)]


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
