"""Sending: what every sender of alerts has in common."""

from __future__ import annotations

from typing import Literal, Protocol, runtime_checkable

from pydantic import Field, field_validator

from twin.alerts.alert_routing import Routing
from twin.alerts.rules import Seconds
from twin.errors import StoreError
from twin.feeds.senders.message_texts import PLACEHOLDERS
from twin.notes import placeholders
from twin.settings import Section

__all__ = ["BatchSender", "SendError", "Sender", "SenderOptions", "Template"]


class SendError(StoreError):
    """Not delivered. `is_final` where sending it again cannot succeed; `wait` as the receiver asked [s]; the first
    `n_done` messages of several were delivered."""

    def __init__(self, message: str, *, is_final: bool = False, wait: float | None = None, n_done: int = 0) -> None:
        super().__init__(message)
        self.is_final = is_final
        self.wait = wait
        self.n_done = n_done


class Sender(Protocol):
    """Delivers one message, or raises `SendError`."""

    name: str

    def send(self, identity: str, body: bytes) -> None:
        """Return once the receiver has it.

        identity : of the message; a repetition has the same
        body : JSON object, see `twin.alerts.messages`
        """
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


@runtime_checkable
class BatchSender(Protocol):
    """A sender that can deliver many messages together, much faster than one by one."""

    def send_all(self, messages: list[tuple[str, bytes]]) -> None:
        """Return once the receiver has all (id, body)."""
        ...


class Template(Section):
    """Texts with placeholders, e.g. "{headline}: {value} {unit}"; see the placeholders in `message_texts`."""

    subject: str = "{drill}{headline}"
    text: str = "{text}"

    @field_validator("subject", "text")
    @classmethod
    def _known(cls, text: str) -> str:
        return check_placeholders(text)


def check_placeholders(text: str) -> str:
    """The text; ValueError where it has a placeholder that no message has."""
    try:
        unknown = placeholders(text) - PLACEHOLDERS.keys()
    except ValueError as error:
        raise ValueError(f"{text!r}: {error}; write {{{{ and }}}} for braces") from None
    if unknown:
        found, known = ", ".join(sorted(unknown)), ", ".join(sorted(PLACEHOLDERS))
        raise ValueError(f"no placeholder {found}; there are {known}")
    return text


class SenderOptions(Routing):
    """Keys of every kind of sender, besides those of routing.

    name : identifies the receiver: what it has got is kept under this name
    languages : of the texts, in this order
    alerts : false where only signs of life are sent
    heartbeat : time between signs of life; none without
    in_drill : whether the receiver gets messages of a drill, marked as such
    """

    name: str = Field(default="", max_length=200, pattern=r"^[^\x00-\x1f]*$")
    languages: tuple[Literal["ja", "en"], ...] = Field(default=("ja", "en"), min_length=1)
    template: Template = Template()
    alerts: bool = True
    heartbeat: Seconds | None = None
    in_drill: bool = False
