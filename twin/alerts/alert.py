"""Alert: a change of stage somewhere, with what it rests on."""

from __future__ import annotations

from typing import NamedTuple

from twin.alerts.rules import STAGES, Stage

__all__ = ["Alert", "Evidence"]


class Evidence(NamedTuple):
    """What one sensor said: stream, event time [ns UTC], value, the stage it stands at."""

    stream: str
    time: int
    value: float
    stage: int


class Alert(NamedTuple):
    """A change of stage somewhere.

    id : str
        "rule/place/number": the same on every replay.
    action : "alert", "update" or "cancel"
        From nothing; to another stage; back to nothing.
    time : int
        When it became true. [ns UTC]
    stage, previous : Stage
    value, unit : what was read
    threshold : float or None
        Of the stage, in the rule's measure (for a lead time, seconds).
    trend : float or None
        Rise per second.
    lead_time : float or None
        Until the target is reached, or the flood is forecast. [s]
    references : str or None
        Id of the alert it updates or ends.
    """

    id: str
    rule: str
    kind: str
    action: str
    time: int
    stage: Stage
    previous: Stage
    quantity: str
    source: str
    stream: str
    place_kind: str
    place_id: str
    longitude: float
    latitude: float
    value: float
    unit: str
    threshold: float | None
    trend: float | None
    lead_time: float | None
    evidence: tuple[Evidence, ...]
    references: str | None

    @property
    def severity(self) -> str:
        """CAP severity; that of the stage that ends, for a cancel."""
        return STAGES[self.stage or self.previous].severity
