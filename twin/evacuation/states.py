"""What has become of a person at the end of a run, in both languages."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["LABELS", "PersonState"]


class PersonState(IntEnum):
    """State of a person. The first six are the kernel's own."""

    AT_HOME = 0  # has not left (yet)
    MOVING = 1  # on the way when the run ended
    ARRIVED = 2
    STRANDED = 3  # stopped on a street by water or closure
    CUT_OFF = 4  # at a crossing without an open way on
    SHUT_IN = 5  # water holds the door shut
    STAYED = 6  # does not follow the call
    UPSTAIRS = 7  # stays in the building on a floor above the water


LABELS: dict[PersonState, tuple[str, str]] = {
    PersonState.AT_HOME: ("not left", "未出発"),
    PersonState.MOVING: ("moving", "避難中"),
    PersonState.ARRIVED: ("arrived", "避難完了"),
    PersonState.STRANDED: ("stranded in the street", "路上で立ち往生"),
    PersonState.CUT_OFF: ("cut off", "経路途絶"),
    PersonState.SHUT_IN: ("shut in by water", "浸水で扉が開かない"),
    PersonState.STAYED: ("stayed", "避難せず"),
    PersonState.UPSTAIRS: ("safe upstairs", "垂直避難"),
}
