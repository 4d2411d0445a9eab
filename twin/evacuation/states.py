"""What has become of a person at the end of a run, and whether that person is safe, in both languages."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["LABELS", "SAFETY_LABELS", "PersonState", "Safety"]


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
    PersonState.UPSTAIRS: ("upstairs", "垂直避難"),
}


class Safety(IntEnum):
    """Whether a person is safe at the end of the hazard. Every person is one of the four; see `safety`."""

    SAFE = 0  # in a shelter known to stay dry and meant for the hazard, on a dry floor, or at home known to stay dry
    LEFT = 1  # left the area at an exit that stays dry; what is beyond was not examined
    UNKNOWN = 2  # the water where the person stays, or of a street walked, is not known
    UNSAFE = 3


SAFETY_LABELS: dict[Safety, tuple[str, str]] = {
    Safety.SAFE: ("safe", "安全"),
    Safety.LEFT: ("left the area", "区域外へ避難"),
    Safety.UNKNOWN: ("safety unknown", "安全不明"),
    Safety.UNSAFE: ("not safe", "危険"),
}
