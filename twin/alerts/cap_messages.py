"""Common Alerting Protocol: alerts as CAP 1.2 messages.

References
----------
OASIS (2010), Common Alerting Protocol Version 1.2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta, timezone
from typing import NamedTuple
from xml.etree import ElementTree

from twin.alerts.alert import Alert
from twin.alerts.messages import (
    JST,
    TECHNICAL_KINDS,
    at_zone,
    clean_text,
    description,
    headline,
    instruction,
    place_text,
)
from twin.alerts.rules import STAGES, Stage
from twin.notes import Note
from twin.quantities import HOUR, NS_PER_SECOND

__all__ = ["CapArea", "CapReference", "cap", "cap_identifier"]

_CAP = "urn:oasis:names:tc:emergency:cap:1.2"
_ACTIONS = {"alert": "Alert", "update": "Update", "cancel": "Cancel", "past": "Alert"}
_CODES = {"ja": "ja-JP", "en": "en-US"}
_LONGEST = 100 * 366 * 24 * HOUR  # s; a lead time beyond is no onset


class CapReference(NamedTuple):
    """An earlier message, as CAP refers to it: its identifier, and when it was sent. [ns UTC]"""

    identifier: str
    sent: int


class CapArea(NamedTuple):
    """Outline of an area: its code, name, and outer rings of (longitude, latitude), each closed. [degree]"""

    code: str
    name: str
    rings: tuple[tuple[tuple[float, float], ...], ...]


def cap_identifier(text: str) -> str:
    """A text without the characters CAP forbids in identifiers and senders; different texts stay different.

    >>> cap_identifier("川 1/gauge<7>, a%b")
    '川%201/gauge%3C7>%2C%20a%25b'
    """
    return "".join(_escaped(c) for c in text)


def _escaped(c: str) -> str:
    if c in " ,<&%":
        return f"%{ord(c):02X}"
    return c if c.isprintable() else f"%u{ord(c):X}"


def cap(
    alert: Alert, *, sender: str, identifier: str | None = None, message_type: str | None = None,
    sent: Mapping[str, int] | None = None, sent_at: int | None = None, references: Sequence[CapReference] = (),
    status: str = "Actual", zone: timezone = JST,
    languages: Sequence[str] = ("ja", "en"), sender_name: str = "", web: str = "", contact: str = "",
    radius_km: float = 0.0, expires_after: float = 6 * HOUR, alerts: Sequence[Alert] = (),
    areas: Iterable[CapArea] = (), geocode: str = "area_code", note: str = "", headlines: dict[str, str] | None = None,
) -> bytes:  # fmt: skip
    """A CAP 1.2 message with one info block per language; well-formed and valid whatever an alert's texts hold.

    Parameters
    ----------
    sender : str
        Identifier of the sender by the rules of CAP: globally unique.
    identifier : str or None
        Of this message; by default that of the alert.
    message_type : str or None
        "Alert", "Update" or "Cancel"; by default that of the alert's action.
    sent : mapping of alert id -> time [ns UTC] or None
        Earlier messages whose identifier is that of their alert; the one that the alert refers to is referred to.
    sent_at : int or None
        When it is sent; by default the time of the alert. [ns UTC]
    references : sequence of CapReference
        Earlier messages that it updates or cancels.
    status : str
        "Actual", "Exercise", "Test" ...
    zone : timezone
        Of the times in the message; CAP needs a numeric offset.
    sender_name, web, contact : str
        As those who read it are to see them; left out where empty.
    radius_km : float
        Of the circle round a position; 0 is a point.
    expires_after : float
        After `sent_at`. [s]
    alerts : sequence of Alert
        Those of a message that holds several, one area each; `alert` is the gravest of them.
    areas : iterable of CapArea
        Outlines; those with the area code of an alert become its polygons.
    geocode : str
        Name of the system of area codes.
    note : str
        Of the message; for an exercise what it is.
    headlines : dict of language -> text, or None
        Instead of the alert's own.

    Notes
    -----
    Messages on sensors at fault are of scope Restricted.
    """
    root = ElementTree.Element("alert", {"xmlns": _CAP})
    at = alert.time if sent_at is None else sent_at
    if alert.references is not None and sent is not None and alert.references in sent:
        references = (*references, CapReference(alert.references, sent[alert.references]))
    is_technical = alert.kind in TECHNICAL_KINDS
    _add(root, "identifier", cap_identifier(alert.id if identifier is None else identifier))
    _add(root, "sender", cap_identifier(sender))
    _add(root, "sent", _time(at, zone))
    _add(root, "status", status)
    kind = message_type or _ACTIONS[alert.action]
    _add(root, "msgType", kind)
    _add(root, "scope", "Restricted" if is_technical else "Public")
    if is_technical:
        _add(root, "restriction", Note("alerts.restriction").text(languages[0]))
    if note.strip():
        _add(root, "note", note)
    if references:
        parts = (f"{cap_identifier(sender)},{cap_identifier(r.identifier)},{_time(r.sent, zone)}" for r in references)
        _add(root, "references", " ".join(dict.fromkeys(parts)))
    outlines = {area.code: area for area in areas}
    for lang in languages:
        info = ElementTree.SubElement(root, "info")
        _fill_info(info, alert, lang=lang, at=at, zone=zone, expires_after=expires_after, headlines=headlines or {},
                   named={"senderName": sender_name, "web": web, "contact": contact})  # fmt: skip
        for one in alerts or (alert,):
            _fill_area(info, one, lang=lang, radius_km=radius_km, outlines=outlines, geocode=geocode)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _add(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = clean_text(text)


def _time(ns: int, zone: timezone) -> str:
    """CAP's dateTime: whole seconds, a numeric offset, never Z."""
    text = at_zone(ns, zone).strftime("%Y-%m-%dT%H:%M:%S%z")
    sign = "-00:00" if zone.utcoffset(None) == timedelta(0) else f"{text[-5:-2]}:{text[-2:]}"
    return text[:-5] + sign


def _fill_info(
    info: ElementTree.Element, alert: Alert, *, lang: str, at: int, zone: timezone, expires_after: float,
    headlines: dict[str, str], named: dict[str, str],
) -> None:  # fmt: skip
    line = headlines.get(lang) or headline(alert, lang=lang)
    is_technical, is_past = alert.kind in TECHNICAL_KINDS, alert.action == "past" or not alert.stage
    stage = STAGES[alert.stage]
    _add(info, "language", _CODES[lang])
    _add(info, "category", "Infra" if is_technical else "Met")
    _add(info, "event", headline(alert, lang=lang))
    _add(info, "responseType", _response(alert))
    is_unknown = is_technical or "rule_ended" in alert.notes
    _add(info, "urgency", "Unknown" if is_unknown else "Past" if is_past else stage.urgency)
    _add(info, "severity", "Unknown" if is_unknown else alert.severity)
    _add(info, "certainty", "Likely" if alert.kind in ("forecast", "lead_time") else "Observed")
    _add(info, "effective", _time(at, zone))
    onset = alert.time
    if alert.lead_time is not None and 0 <= alert.lead_time < _LONGEST:
        onset += int(alert.lead_time * NS_PER_SECOND)
    _add(info, "onset", _time(onset, zone))
    _add(info, "expires", _time(at + int(expires_after * NS_PER_SECOND), zone))
    if named["senderName"].strip():
        _add(info, "senderName", named["senderName"])
    _add(info, "headline", line)
    _add(info, "description", description(alert, lang=lang))
    advice = instruction(alert, lang=lang)
    if advice:
        _add(info, "instruction", advice)
    for name in ("web", "contact"):
        if named[name].strip():
            _add(info, name, named[name])
    figures = {"warningLevel": None if is_technical else int(alert.stage), "rule": alert.rule, "value": alert.value,
               "unit": alert.unit, "leadTimeSeconds": alert.lead_time, "alertId": alert.id}  # fmt: skip
    for name, value in figures.items():
        if value is not None and value == value and str(value).strip():
            parameter = ElementTree.SubElement(info, "parameter")
            _add(parameter, "valueName", name)
            _add(parameter, "value", f"{value:.10g}" if isinstance(value, float) else str(value))


def _response(alert: Alert) -> str:
    """CAP's responseType: an all-clear only where a value has fallen, not where data are received again."""
    if alert.kind in TECHNICAL_KINDS:
        return "Assess" if alert.stage else "None"
    if alert.action == "past":
        return "Assess"
    if "rule_ended" in alert.notes:
        return "None"
    return "Evacuate" if alert.stage >= Stage.EVACUATION else "Prepare" if alert.stage else "AllClear"


def _fill_area(
    info: ElementTree.Element, alert: Alert, *, lang: str, radius_km: float, outlines: dict[str, CapArea], geocode: str
) -> None:
    area = ElementTree.SubElement(info, "area")
    outline = outlines.get(alert.area_code) if alert.area_code else None
    parts = (alert.area or (outline.name if outline else ""), place_text(alert, lang=lang))
    _add(area, "areaDesc", " ".join(dict.fromkeys(part for part in parts if part.strip())) or alert.id)
    for ring in outline.rings if outline else ():
        _add(area, "polygon", " ".join(f"{y:.6f},{x:.6f}" for x, y in ring))
    if abs(alert.longitude) <= 180.0 and abs(alert.latitude) <= 90.0:  # false for NaN
        _add(area, "circle", f"{alert.latitude:.6f},{alert.longitude:.6f} {radius_km:g}")
    for name, value in ((geocode, alert.area_code), (alert.place_kind, alert.place_id)):
        if name.strip() and value.strip():
            code = ElementTree.SubElement(area, "geocode")
            _add(code, "valueName", name)
            _add(code, "value", value)
