"""Alert: a change of stage at a place, with its evidence."""

from __future__ import annotations

from typing import NamedTuple

from twin.alerts.rules import STAGES, Stage

__all__ = ["Alert", "Evidence"]


class Evidence(NamedTuple):
    """Reading of one sensor: stream, event time [ns UTC], value, and the stage of that value."""

    stream: str
    time: int
    value: float
    stage: int


class Alert(NamedTuple):
    """A change of stage at a place.

    id : str
        "rule/place/number". Its part before the number names the chain: what an update or cancel follows.
    action : "alert", "update", "cancel" or "past"
        From no stage; to another stage; back to none; or a stage that was reached earlier and is reported late: it
        changes no stage, and `previous` is the stage that stands.
    time : int
        When the stage was reached. [ns UTC]
    stage, previous : Stage
    value, unit : of the reading
    threshold : float or None
        Of the stage, in the rule's measure (for a lead time, seconds).
    trend : float or None
        Rise per second.
    lead_time : float or None
        Until the target is reached, or until the forecast flood. [s]
    references : str or None
        Id of the alert it updates or ends.
    place_name, place_name_en, area, area_code : str
        Of the station table; "" where it has none.
    received : int
        When the reading arrived, or the fault was found. [ns UTC], 0 unknown
    quality : int
        `twin.sensors.Quality` of the reading.
    notes : tuple of str
        What a reader must know besides, by the names of `twin.notes` in "alerts": "late" (reported late), "suspect"
        (the reading is of doubtful quality), "not_durable" (not yet on disk), "no_forecast" (the forecast is unknown,
        so that the stage stands), "rule_ended" (a cancel because the rule no longer exists: not an all-clear).
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
    place_name: str = ""
    place_name_en: str = ""
    area: str = ""
    area_code: str = ""
    received: int = 0
    quality: int = 0
    notes: tuple[str, ...] = ()

    @property
    def severity(self) -> str:
        """CAP severity; for a cancel that of the previous stage."""
        return STAGES[self.stage or self.previous].severity

    @property
    def is_standing(self) -> bool:
        """Whether the stage stands from now on: an alert or update, not a cancel or a stage of the past."""
        return self.action in ("alert", "update")
