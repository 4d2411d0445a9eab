"""CAP folder: one CAP 1.2 file per message, and the record by which later messages refer to earlier ones."""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol
from urllib.parse import quote

from pydantic import Field, field_validator

from twin.alerts.cap_messages import CapArea, CapReference, cap
from twin.alerts.messages import alert_from_json
from twin.alerts.rules import Seconds
from twin.errors import TwinError
from twin.feeds.senders.message_texts import message_headline
from twin.feeds.senders.sender_options import SenderOptions, SendError
from twin.files import append_lines, write_whole
from twin.notes import Note
from twin.quantities import HOUR, NS_PER_SECOND

__all__ = ["CapKeys", "CapMessages", "CapSender", "CapSenderSettings", "FileRecord", "MessageRecord"]

_MOST_REFERENCES = 20
_KEPT = 20_000  # messages in the record before it is written anew without the chains that have ended
_RENEWED_AT = 0.7  # of the time until a message expires


class CapKeys(SenderOptions):
    """Keys of senders of CAP messages.

    sender : identifier of the sender by the rules of CAP: globally unique
    sender_name, web, contact : as those who read a message are to see them
    expires_after : an alert that stands is sent again as an update before that
    radius : of the circle round a position [km]
    geocode : name of the system of area codes
    """

    sender: str = Field(default="", pattern=r"^[^\s,<&]*$")
    status: Literal["Actual", "Exercise", "Test"] = "Actual"
    sender_name: str = ""
    web: str = ""
    contact: str = ""
    expires_after: Seconds = Field(default=6 * HOUR, ge=60)
    radius: float = Field(default=0.0, ge=0)
    geocode: str = Field(default="area_code", min_length=1)


class CapSenderSettings(CapKeys):
    """A folder of CAP 1.2 files."""

    kind: Literal["cap"]
    folder: str
    sender: str = Field(min_length=1, pattern=r"^[^\s,<&]+$")

    @field_validator("heartbeat")
    @classmethod
    def _none(cls, heartbeat: float | None) -> None:
        if heartbeat is not None:
            raise ValueError("heartbeat: CAP has no signs of life; name it at another sender")


class CapEntry(NamedTuple):
    """A message as recorded: its key, chain, identifier, type, when it was sent [ns UTC], what it refers to."""

    key: str
    chain: str
    identifier: str
    type: str
    sent: int
    references: tuple[CapReference, ...]


class MessageRecord(Protocol):
    """Keeps what was sent, one line per message, for the messages that refer to it."""

    def lines(self) -> list[bytes]:
        """All lines, in order."""
        ...

    def append(self, line: bytes) -> None:
        """Add a line; durable on return, TwinError otherwise."""
        ...

    def replace(self, lines: list[bytes]) -> None:
        """Replace all lines."""
        ...


class FileRecord:
    """A record in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def lines(self) -> list[bytes]:
        """All lines; none without a file."""
        return self._path.read_bytes().splitlines() if self._path.exists() else []

    def append(self, line: bytes) -> None:
        """Add a line."""
        append_lines(self._path, [line])

    def replace(self, lines: list[bytes]) -> None:
        """Write the file anew."""
        write_whole(self._path, lambda aside: aside.write_bytes(b"".join(line + b"\n" for line in lines)))


class CapMessages:
    """Composes the CAP messages to one receiver; a message that is composed again is the same.

    Parameters
    ----------
    record : MessageRecord
        Of what was composed; written before a message is sent. Where a full disk does not take it, the message is sent
        all the same, and recorded with a later one.
    areas : tuple of CapArea
    clock : callable
        UTC ns; for tests.
    """

    def __init__(
        self, record: MessageRecord, settings: CapKeys, *, areas: tuple[CapArea, ...] = (),
        clock: Callable[[], int] = time.time_ns,
    ) -> None:  # fmt: skip
        self._record = record
        self._settings = settings
        self._areas = areas
        self._clock = clock
        self._entries: dict[str, CapEntry] = {}
        self._chains: dict[str, list[CapReference]] = {}
        self._unrecorded: list[bytes] = []
        for line in record.lines():
            self._read(line)
        if len(self._entries) > _KEPT:
            self._shorten()

    def _read(self, line: bytes) -> None:
        try:
            fields = json.loads(line)
            references = tuple(CapReference(str(name), int(sent)) for name, sent in fields["references"])
            entry = CapEntry(**{**fields, "references": references})
        except (ValueError, KeyError, TypeError):  # left incomplete by a crash: its message was not sent
            return
        self._follow(entry)

    def _follow(self, entry: CapEntry) -> None:
        self._entries[entry.key] = entry
        if entry.type == "Cancel":
            self._chains.pop(entry.chain, None)
        elif entry.chain:
            self._chains.setdefault(entry.chain, []).append(CapReference(entry.identifier, entry.sent))

    def _shorten(self) -> None:
        """Leave out the chains that have ended, but for the latest messages."""
        kept = list(self._entries.values())
        late = {entry.key for entry in kept[-_KEPT // 2 :]}
        kept = [entry for entry in kept if entry.key in late or entry.chain in self._chains]
        self._record.replace([_line(entry) for entry in kept])
        self._entries = {entry.key: entry for entry in kept}

    def compose(self, identity: str, message: dict[str, Any]) -> tuple[str, bytes]:
        """Identifier and CAP of a message."""
        alert = alert_from_json(message)
        key = f"{identity}|{alert.time}"
        entry = self._entries.get(key)
        if entry is None:
            entry = self._new_entry(key, identity, message)
            self._unrecorded.append(_line(entry))
            self._follow(entry)
        with contextlib.suppress(TwinError):
            while self._unrecorded:
                self._record.append(self._unrecorded[0])
                del self._unrecorded[0]
        settings = self._settings
        status = "Exercise" if message.get("drill") else settings.status
        members = [alert_from_json(one) for one in message.get("standing") or message.get("alerts") or ()]
        headlines: dict[str, str] = {lang: message_headline(message, alert, lang=lang) for lang in settings.languages}
        note = Note("alerts.drill", text="").text(settings.languages[0]) if message.get("drill") else ""
        if message.get("drill"):
            headlines = {lang: Note("alerts.drill", text=line).text(lang) for lang, line in headlines.items()}
        return entry.identifier, cap(
            alert, sender=settings.sender, identifier=entry.identifier, message_type=entry.type, sent_at=entry.sent,
            references=entry.references, status=status, languages=settings.languages, sender_name=settings.sender_name,
            web=settings.web, contact=settings.contact, radius_km=settings.radius,
            expires_after=settings.expires_after, alerts=members, areas=self._areas, geocode=settings.geocode,
            note=note, headlines=headlines,
        )  # fmt: skip

    def _new_entry(self, key: str, identity: str, message: dict[str, Any]) -> CapEntry:
        sent = max(self._clock(), 0) // NS_PER_SECOND * NS_PER_SECOND
        chain = "" if message["action"] == "past" else str(message.get("chain") or message["id"].rpartition("/")[0])
        earlier = tuple(self._chains.get(chain, ()))[-_MOST_REFERENCES:]
        # Without an earlier message there is nothing to update or cancel: receivers pair messages by references only.
        kind = "Alert" if not earlier else "Cancel" if message["action"] == "cancel" else "Update"
        if kind == "Alert" and message["action"] == "cancel":
            chain = ""
        return CapEntry(key, chain, f"{identity}/{sent // NS_PER_SECOND}", kind, sent, earlier)


def _line(entry: CapEntry) -> bytes:
    fields = {**entry._asdict(), "references": [list(reference) for reference in entry.references]}
    return json.dumps(fields).encode()


class CapSender:
    """Writes one CAP 1.2 file per message, atomically."""

    def __init__(
        self, folder: Path, settings: CapSenderSettings, *, name: str = "", areas: tuple[CapArea, ...] = (),
        record: MessageRecord | None = None, clock: Callable[[], int] = time.time_ns,
    ) -> None:  # fmt: skip
        self.name = name or f"cap:{folder.name}"
        self.renew_every = _RENEWED_AT * settings.expires_after
        self._folder = folder
        record = record or FileRecord(folder.parent / f"{folder.name}.messages.ndjson")
        self._messages = CapMessages(record, settings, areas=areas, clock=clock)

    def send(self, identity: str, body: bytes) -> None:
        """One file."""
        try:
            identifier, text = self._messages.compose(identity, json.loads(body))
            write_whole(self._folder / file_name(identifier), lambda aside: aside.write_bytes(text), is_durable=True)
        except TwinError as error:
            raise SendError(str(error)) from error

    def close(self) -> None:
        """Nothing is open between files."""


def file_name(identifier: str) -> str:
    """File name of a message; long ones are cut, and different ones stay different.

    >>> file_name("river/gauge/7/1/1795000000")
    'river%2Fgauge%2F7%2F1%2F1795000000.xml'
    """
    name = quote(identifier, safe="", errors="replace")
    if len(name) > 180 or "%3F" in name:
        name = f"{name[:150]}-{hashlib.sha256(identifier.encode(errors='surrogatepass')).hexdigest()[:16]}"
    return f"{name}.xml"
