"""Routing: which alerts a receiver gets, and which are held back.

A matcher names rules, kinds, sources, streams, places and areas by shell patterns, and stages; what it does not name
it takes. A maintenance silence holds back the alerts that it matches between two times; an inhibition holds them back
while a graver one stands. What is held back and still stands afterwards is sent then.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from fnmatch import fnmatchcase
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from twin.alerts.alert import Alert
from twin.alerts.rules import Seconds, Stage
from twin.quantities import NS_PER_SECOND
from twin.settings import Section

__all__ = ["AlertGroup", "Inhibition", "MaintenanceSilence", "Matcher", "Routing"]

StageName = Literal["standby", "caution", "evacuation", "danger", "occurred"]
Patterns = Annotated[tuple[str, ...], BeforeValidator(lambda value: (value,) if isinstance(value, str) else value)]
Label = Literal["area", "rule", "kind", "stream", "place", "quantity"]
DEAD_MAN = "dead man"  # rule of the alarm that a twin gives no sign of life
_KEYS = ("rules", "kinds", "sources", "streams", "places", "areas")


class Matcher(Section):
    """Alerts by shell patterns and stages. An area is matched by its name or its code.

    >>> Matcher(rules=("river*",), from_stage="danger").model_dump(exclude_defaults=True)
    {'rules': ('river*',), 'from_stage': 'danger'}
    """

    rules: Patterns = ()
    kinds: Patterns = ()
    sources: Patterns = ()
    streams: Patterns = ()
    places: Patterns = ()
    areas: Patterns = ()
    from_stage: StageName | None = None
    to_stage: StageName | None = None

    def matches(self, alert: Alert) -> bool:
        """Whether it takes an alert; one that has ended by the stage that it had."""
        names = {"rules": (alert.rule,), "kinds": (alert.kind,), "sources": (alert.source,), "streams": (alert.stream,),
                 "places": (alert.place_id, alert.place_name), "areas": (alert.area, alert.area_code)}  # fmt: skip
        for key in _KEYS:
            patterns = getattr(self, key)
            if patterns and not any(fnmatchcase(name, one) for one in patterns for name in names[key]):
                return False
        stage = alert.stage or alert.previous
        lowest = Stage[self.from_stage.upper()] if self.from_stage else Stage.NONE
        highest = Stage[self.to_stage.upper()] if self.to_stage else Stage.OCCURRED
        return lowest <= stage <= highest

    def unknown_rules(self, names: Iterable[str]) -> list[str]:
        """Patterns that match none of the rules: misspelt, they would take nothing.

        >>> Matcher(rules=("river*", "rian")).unknown_rules(["river level", "rain"])
        ['rian']
        """
        known = (*names, DEAD_MAN)
        return [one for one in self.rules if not any(fnmatchcase(name, one) for name in known)]

    @property
    def names_something(self) -> bool:
        """Whether it leaves anything out."""
        return any(getattr(self, key) for key in (*_KEYS, "from_stage", "to_stage"))


class MaintenanceSilence(Matcher):
    """Alerts that are not sent between two times, e.g. while a gauge is serviced; they stay on the status screen.

    >>> times = {"from": "2026-11-28T09:00+09:00", "to": "2026-11-28T17:00+09:00"}
    >>> MaintenanceSilence.model_validate({**times, "streams": ["gauge/7"]}).streams
    ('gauge/7',)
    """

    begin: datetime = Field(alias="from")
    to: datetime
    comment: str = ""

    @model_validator(mode="after")
    def _fits(self) -> MaintenanceSilence:
        for name, at in (("from", self.begin), ("to", self.to)):
            if at.tzinfo is None:
                raise ValueError(f"{name}: a time with its zone is needed, e.g. 2026-11-28T09:00:00+09:00")
        if self.to <= self.begin:
            raise ValueError(f"to: must be after from, found {self.begin.isoformat()} to {self.to.isoformat()}")
        if not self.names_something:
            raise ValueError('name what is silenced, e.g. streams = ["gauge/7"]; rules = ["*"] silences everything')
        return self

    def holds(self, alert: Alert, now: int) -> bool:
        """Whether it holds back an alert at a time. [ns UTC]"""
        seconds = now / NS_PER_SECOND
        return self.begin.timestamp() <= seconds < self.to.timestamp() and self.matches(alert)


class Inhibition(Section):
    """Alerts of `target` are held back while one of `source` stands that is as grave and has the same `equal`.

    What is unknown is equal to nothing: alerts without an area are not held back by area. The end of an alert is never
    held back.
    """

    source: Matcher
    target: Matcher
    equal: tuple[Label, ...] = ("area",)

    def holds(self, alert: Alert, standing: Iterable[Alert]) -> bool:
        """Whether an alert is held back while others stand."""
        if alert.action == "cancel" or not self.target.matches(alert):
            return False
        return any(
            other.stage >= alert.stage and other.id.rpartition("/")[0] != alert.id.rpartition("/")[0]
            and self.source.matches(other) and all(_are_equal(other, alert, name) for name in self.equal)
            and not (self.target.matches(other) and self.source.matches(alert))
            for other in standing
        )  # fmt: skip


def label(alert: Alert, name: str) -> str:
    """What an alert has under a label; empty where it is unknown."""
    if name == "area":
        return alert.area or alert.area_code
    return str(alert.place_id if name == "place" else getattr(alert, name))


def _are_equal(one: Alert, other: Alert, name: str) -> bool:
    return bool(label(one, name)) and label(one, name) == label(other, name)


class AlertGroup(Section):
    """Alerts that become one message: those with the same labels that come within `wait` of the first."""

    by: tuple[Label, ...] = Field(default=("area", "kind"), min_length=1)
    wait: Seconds = 10.0


class Routing(Section):
    """What one receiver gets.

    only : alerts that match one of these; every alert where it is empty. Updates and the end of an alert that the
        receiver has are always sent
    repeats : whether an alert is sent again while nobody acknowledges it (the rule's `escalate_after`)
    escalation : the receiver gets an alert only after so many repetitions; 0 from the beginning
    group : alerts that become one message
    """

    only: Annotated[
        tuple[Matcher, ...], BeforeValidator(lambda value: (value,) if isinstance(value, dict) else value)
    ] = ()
    repeats: bool = True
    escalation: int = Field(default=0, ge=0)
    group: AlertGroup | None = None

    def takes(self, alert: Alert) -> bool:
        """Whether the receiver gets an alert that it does not have yet."""
        return not self.only or any(one.matches(alert) for one in self.only)
