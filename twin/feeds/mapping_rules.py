"""Mapping rules: the keys of a mapping's TOML, validated. `twin.feeds.mapping` describes the form."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import AfterValidator, Field, field_validator, model_validator

from twin.feeds.payloads import Pointer, pointer_steps
from twin.feeds.quality_flags import Flags, QualityRule
from twin.feeds.table_form import TableForm
from twin.feeds.value_rules import ValueRules
from twin.sensors.local_time import zone_of
from twin.sensors.readings import Rejected
from twin.sensors.series_checks import SeriesChecks
from twin.settings import Section

__all__ = ["Limits", "MappingBase", "PlaceRule", "StreamRule", "TopicRule", "ValueRule", "pattern_of", "printable"]

_MOST_DEAD_LETTERS = 5  # of one payload


def _time(text: str) -> str:
    """Where a time is: "arrival", a pointer, or a text with pointers in braces, "{/日付} {/時}:00"."""
    if "{" not in text:
        if text != "arrival":
            pointer_steps(text)
        return text
    for name in re.findall(r"\{([^}]*)\}", text):
        if name.startswith("/"):
            pointer_steps(name)
        elif not re.fullmatch(r"[A-Za-z_]\w*", name):
            raise ValueError(f"time {text!r}: {{{name}}} is neither a path nor a name of match")
    return text


Time = Annotated[str, AfterValidator(_time)]


class Limits(Section):
    """Largest size and depth of a payload."""

    max_bytes: int = Field(default=65_536, gt=0)
    max_depth: int = Field(default=32, gt=0, le=500)


class PlaceRule(Section):
    """Where the sensor is: an id written as a template, an id or a position in the payload, or a fixed position."""

    kind: Literal["gml_id", "building_id", "real_estate_id", "spatial_id", "position"]
    id: str = ""
    path: Pointer | None = None
    longitude: float | Pointer | None = None
    latitude: float | Pointer | None = None
    height: float | Pointer | None = None
    height_datum: Literal["orthometric"] | None = None

    @model_validator(mode="after")
    def _whole(self) -> PlaceRule:
        if self.kind == "position" and (self.longitude is None or self.latitude is None):
            raise ValueError("a position needs longitude and latitude, numbers or paths")
        if (self.longitude is None) != (self.latitude is None):
            raise ValueError("longitude and latitude go together")
        if self.kind != "position" and bool(self.id) == (self.path is not None):
            raise ValueError("give either id (a template) or path (where the payload has it)")
        if self.height is not None and self.height_datum is None:
            raise ValueError("a height needs height_datum = 'orthometric' (標高); convert ellipsoidal heights first")
        return self


class ValueRule(ValueRules):
    """One number of the payload; `twin.feeds.value_rules` describes the keys that all values have.

    marks : what a mark behind the number means, "5.60 ]": a table, or the name of one in `quality_flags.FLAGS`
    """

    path: Pointer = ""
    unit: str
    unit_path: Pointer | None = None
    stream: str | None = None
    states: dict[str, float] | None = None
    marks: Flags | None = None
    optional: bool = False

    @model_validator(mode="after")
    def _unit_fits(self) -> ValueRule:
        self.scaling(self.unit)
        self.largest_step()
        return self


class StreamRule(Section):
    """How payloads of topics that match one pattern are read."""

    match: str = Field(min_length=1)
    form: Literal["json", "ultralight", "plain", "csv", "senml", "jma-xml"] = "json"
    items: Pointer = ""
    columns: bool = False
    table: TableForm | None = None
    only: dict[Pointer, tuple[str, ...]] = Field(default_factory=dict)
    skip: dict[Pointer, tuple[str, ...]] = Field(default_factory=dict)
    stream: str = Field(default="{topic}", min_length=1)
    time: Time | Annotated[tuple[Time, ...], Field(min_length=1)]
    epoch_unit: Literal["s", "ms", "us", "ns"] | None = None
    time_zone: str | None = None
    native_id: Pointer | None = None
    place: PlaceRule | None = None
    quality: QualityRule | None = None
    value: tuple[ValueRule, ...] = Field(min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _table_means_csv(cls, data: Any) -> Any:
        if isinstance(data, dict) and "table" in data and "form" not in data:
            return {**data, "form": "csv"}
        return data

    @field_validator("match")
    @classmethod
    def _pattern(cls, text: str) -> str:
        pattern_of(text)
        return text

    @model_validator(mode="after")
    def _consistent(self) -> StreamRule:
        names = {*re.findall(r"\{(\w+)\}", self.match), "topic"}
        streams = [self.stream, *(v.stream or "" for v in self.value)]
        from_payload = {*streams, *self.times}
        for template in [*streams, *self.times, self.place.id if self.place else ""]:
            for name in re.findall(r"\{([^}]*)\}", template):
                if name.startswith("/") and template in from_payload:
                    continue  # a pointer into the payload
                if name not in names:
                    raise ValueError(f"template {template!r} uses {{{name}}}, match has {sorted(names)}")
        keys = [(rule.stream or self.stream, rule.quantity) for rule in self.value]
        for stream, quantity in keys:
            if keys.count((stream, quantity)) > 1:
                raise ValueError(f"two values are {quantity} of stream {stream!r}; give one a stream of its own")
        if self.time_zone is not None:
            zone_of(self.time_zone)
        if self.table is not None and self.form != "csv":
            raise ValueError(f"table describes form = 'csv', found form = {self.form!r}")
        if self.form == "csv" and (self.items or self.columns):
            raise ValueError("items and columns are for JSON; a table is described by table")
        if "arrival" in self.times and len(self.times) > 1:
            raise ValueError("time: 'arrival' has no alternatives; give one or the other")
        if self.form == "plain" and (self.time != "arrival" or len(self.value) > 1 or self.value[0].path):
            raise ValueError("a plain payload is one value: time = 'arrival', one value, no path")
        return self

    @property
    def times(self) -> tuple[str, ...]:
        """Where the time may be; the first that the payload has counts."""
        return (self.time,) if isinstance(self.time, str) else self.time


def pattern_of(text: str) -> re.Pattern[str]:
    """A topic pattern as a regular expression: {name} and + match one level, # the rest.

    >>> pattern_of("gauge/{id}/#").fullmatch("gauge/7/a/b").groupdict()
    {'id': '7'}
    """
    parts = []
    levels = text.split("/")
    for position, level in enumerate(levels):
        if level == "#":
            if position != len(levels) - 1:
                raise ValueError(f"match {text!r}: '#' matches the rest, so it must be last")
            parts.append(".*")
            break
        pieces = re.split(r"(\{[A-Za-z_]\w*\}|\+)", level)
        expression = "".join(_piece(piece) for piece in pieces)
        if re.search(r"[#{}]", re.sub(r"\{[A-Za-z_]\w*\}", "", level)):
            raise ValueError(f"match {text!r}: level {level!r} is not text, {{name}}, + or #")
        parts.append(expression)
    try:
        return re.compile("/".join(parts), re.DOTALL)
    except re.error as error:
        raise ValueError(f"match {text!r}: {error}") from None


def _piece(piece: str) -> str:
    if piece == "+":
        return "[^/]*"
    if piece.startswith("{"):
        return f"(?P<{piece[1:-1]}>[^/]+)"
    return re.escape(piece)


def printable(text: str) -> str:
    """Text that every store can keep: surrogates and NUL are written as escapes."""
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")


class TopicRule(NamedTuple):
    """A `StreamRule` applied to one topic: templates filled in, pointers split into steps.

    values : (steps, rule, stream) of each value
    time, native_id : steps; None for the time of arrival, and without a native id
    times : pointers and templates of the time, where it is more than one path; `time` is () then
    only, skip : (steps, texts) of observations that are read, and of those that are not
    """

    rule: StreamRule
    values: tuple[tuple[tuple[str, ...], ValueRule, str], ...]
    time: tuple[str, ...] | None
    times: tuple[str, ...]
    only: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    skip: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    native_id: tuple[str, ...] | None
    place_id: str


class MappingBase:
    """Source, limits, checks of series and dead letters, as every mapping has them."""

    source: str
    limits: Limits

    def __init__(self) -> None:
        self.series = SeriesChecks()

    def reject(self, received: int, stream: str, reason: str, payload: bytes, topic: str = "") -> Rejected:
        """A dead letter; text that stores cannot keep is escaped."""
        texts = printable(stream)[:500], printable(reason)[:1000]
        return Rejected(received, self.source, *texts, payload, printable(topic)[:2000])

    def limit_dead_letters(self, dead_letters: list[Rejected], before: int = 0) -> None:
        """Keep the first few dead letters of one payload, those from `before` on, and the number of the others.

        Each holds the whole payload: a thousand bad values must not become a thousand copies of it.
        """
        n_more = len(dead_letters) - before - _MOST_DEAD_LETTERS
        if n_more > 1:
            last = dead_letters[-1]._replace(reason=f"{n_more} more values of this payload are refused")
            dead_letters[before + _MOST_DEAD_LETTERS :] = [last]
