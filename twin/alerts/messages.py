"""Alerts as messages: CAP 1.2 in Japanese and English, GeoJSON, one JSON line.

References
----------
OASIS (2010), Common RuleEvaluation Protocol Version 1.2.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from functools import reduce
from typing import Any
from xml.etree import ElementTree

from twin.alerts.alert import Alert, Evidence
from twin.alerts.rules import STAGES, Stage
from twin.notes import Note
from twin.quantities import HOUR, MINUTE, NS_PER_SECOND, quantity_name

__all__ = ["JST", "alert_from_json", "cap", "geojson", "headline", "stage_text", "to_json"]

JST = timezone(timedelta(hours=9))
_CAP = "urn:oasis:names:tc:emergency:cap:1.2"
_ACTIONS = {"alert": "Alert", "update": "Update", "cancel": "Cancel", "past": "Alert"}


def _time(ns: int, zone: timezone) -> str:
    """CAP's dateTime: whole seconds, a numeric offset, never Z."""
    text = datetime.fromtimestamp(ns // NS_PER_SECOND, zone).strftime("%Y-%m-%dT%H:%M:%S%z")
    sign = "-00:00" if zone.utcoffset(None) == timedelta(0) else f"{text[-5:-2]}:{text[-2:]}"
    return text[:-5] + sign


def _place(alert: Alert) -> str:
    return alert.place_id or alert.stream


_FAULTS = {"silence": ("alerts.no_data", "alerts.data_again"), "stuck": ("alerts.stuck", "alerts.moves_again")}


def stage_text(alert: Alert, *, lang: str) -> str:
    """Stage of an alert; for a fault of a sensor whether it stands or is over."""
    if "rule_ended" in alert.notes:
        return Note("alerts.rule_ended").text(lang)
    if alert.kind in _FAULTS:
        return Note(_FAULTS[alert.kind][0 if alert.stage else 1]).text(lang)
    stage = STAGES[alert.stage]
    return stage.ja if lang == "ja" else stage.en


def headline(alert: Alert, *, lang: str) -> str:
    """One line: place, quantity and stage."""
    quantity = quantity_name(alert.quantity, lang=lang)
    stage = stage_text(alert, lang=lang)
    if alert.action == "past":
        stage = Note("alerts.past_stage", stage=stage, at=_local(alert.time)).text(lang)
    return Note("alerts.headline", place=_place(alert), quantity=quantity, stage=stage).text(lang)


def _local(time: int) -> str:
    return datetime.fromtimestamp(time // NS_PER_SECOND, JST).strftime("%Y-%m-%d %H:%M")


_NOTES = ("suspect", "not_durable", "no_forecast", "rule_ended")  # "late" is told with its times


def _description(alert: Alert, lang: str) -> str:
    """Value, threshold, trend, lead time and evidence, as far as known."""
    parts: list[Note] = []
    if math.isfinite(alert.value):
        parts.append(Note("alerts.value", value=alert.value, unit=alert.unit))
    if alert.threshold is not None:
        unit = "s" if alert.kind == "lead_time" else f"{alert.unit}/s" if alert.kind == "rate" else alert.unit
        parts.append(Note("alerts.threshold", threshold=alert.threshold, unit=unit))
    if alert.trend is not None:
        parts.append(Note("alerts.trend", per_hour=alert.trend * HOUR, unit=alert.unit))
    if alert.lead_time is not None:
        parts.append(Note("alerts.reached_in", minutes=alert.lead_time / MINUTE))
    at = [e.stream for e in alert.evidence if e.stage >= max(1, int(alert.stage))] if len(alert.evidence) > 1 else []
    if at:
        parts.append(Note("alerts.agreed_by", streams=", ".join(at)))
    if alert.action == "past":
        parts.append(Note("alerts.late", reached=_local(alert.time), reported=_local(alert.received or alert.time)))
    parts += [Note(f"alerts.{name}") for name in alert.notes if name in _NOTES]
    texts = [part.text(lang).strip() for part in parts]  # a count has no unit
    return reduce(lambda first, then: Note("alerts.and", first=first, then=then).text(lang), texts) if texts else ""


def cap(
    alert: Alert, *, sender: str, zone: timezone = JST, status: str = "Actual", sent: dict[str, int] | None = None,
    radius_km: float = 0.0, expires_after: float = 6 * HOUR,
) -> bytes:  # fmt: skip
    """A CAP 1.2 message, with one info block in Japanese and one in English.

    Parameters
    ----------
    sender : str
        Identifier of the sender by the rules of CAP: globally unique, no spaces.
    zone : timezone
        Of the times in the message; CAP needs a numeric offset.
    status : str
        "Actual", "Exercise", "Test" ...
    sent : dict of alert id -> time [ns] or None
        Times of earlier messages, for CAP's references in updates and cancels.
    radius_km : float
        Of the circle round the position; 0 is a point.
    """
    root = ElementTree.Element("alert", {"xmlns": _CAP})

    def add(parent: ElementTree.Element, name: str, text: str) -> None:
        ElementTree.SubElement(parent, name).text = text

    add(root, "identifier", _token(alert.id))
    add(root, "sender", _token(sender))
    add(root, "sent", _time(alert.time, zone))
    add(root, "status", status)
    add(root, "msgType", _ACTIONS[alert.action])
    add(root, "scope", "Public")
    if alert.references is not None and sent is not None and alert.references in sent:
        reference = (_token(sender), _token(alert.references), _time(sent[alert.references], zone))
        add(root, "references", ",".join(reference))
    for lang, code in (("ja", "ja-JP"), ("en", "en-US")):
        info = ElementTree.SubElement(root, "info")
        _fill_info(info, alert, lang, code, zone, expires_after, radius_km, add)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _fill_info(
    info: ElementTree.Element, alert: Alert, lang: str, code: str, zone: timezone, expires_after: float,
    radius_km: float, add: Any,
) -> None:  # fmt: skip
    stage = STAGES[alert.stage]
    add(info, "language", code)
    add(info, "category", "Met")
    add(info, "event", headline(alert, lang=lang))
    add(info, "responseType", _response(alert))
    add(info, "urgency", "Past" if alert.action == "past" else stage.urgency)
    add(info, "severity", alert.severity)
    add(info, "certainty", "Likely" if alert.kind in ("forecast", "lead_time") else "Observed")
    add(info, "effective", _time(alert.time, zone))
    if alert.lead_time is not None:
        add(info, "onset", _time(alert.time + int(alert.lead_time * NS_PER_SECOND), zone))
    add(info, "expires", _time(alert.time + int(expires_after * NS_PER_SECOND), zone))
    add(info, "headline", headline(alert, lang=lang))
    add(info, "description", _description(alert, lang))
    figures = {"warningLevel": int(alert.stage), "rule": alert.rule, "value": alert.value, "unit": alert.unit,
               "leadTimeSeconds": alert.lead_time}  # fmt: skip
    for name, value in figures.items():
        if value is not None and value == value:
            parameter = ElementTree.SubElement(info, "parameter")
            add(parameter, "valueName", name)
            add(parameter, "value", str(value))
    area = ElementTree.SubElement(info, "area")
    add(area, "areaDesc", _place(alert))
    if math.isfinite(alert.longitude):
        add(area, "circle", f"{alert.latitude:.6f},{alert.longitude:.6f} {radius_km:g}")
    if alert.place_id:
        geocode = ElementTree.SubElement(area, "geocode")
        add(geocode, "valueName", alert.place_kind)
        add(geocode, "value", alert.place_id)


def _response(alert: Alert) -> str:
    """CAP's responseType: an all-clear only where a value has fallen, not where data are received again."""
    if alert.action == "past":
        return "Assess"
    if alert.stage:
        return "Monitor" if alert.kind in _FAULTS else "Evacuate" if alert.stage >= Stage.DANGER else "Prepare"
    return "None" if alert.kind in _FAULTS or "rule_ended" in alert.notes else "AllClear"


def _token(text: str) -> str:
    """Without the characters CAP forbids in identifiers: spaces, commas, < and &."""
    return "".join("_" if c.isspace() or c in ",<&" else c for c in text)


def to_json(alert: Alert) -> str:
    """One JSON line; `alert_from_json` reads it back."""
    return json.dumps(_plain(alert), ensure_ascii=False, allow_nan=False)


def _plain(alert: Alert) -> dict[str, Any]:
    fields = alert._asdict()
    fields["evidence"] = [e._asdict() for e in alert.evidence]
    for entry in (fields, *fields["evidence"]):
        for name, value in entry.items():
            if isinstance(value, float) and not math.isfinite(value):
                entry[name] = None
    return {**fields, "stage": alert.stage.name.lower(), "previous": alert.previous.name.lower(),
            "severity": alert.severity, "stage_ja": STAGES[alert.stage].ja}  # fmt: skip


def alert_from_json(line: str | bytes | dict[str, Any]) -> Alert:
    """The alert of `to_json`, or of its object; lines of earlier versions lack the later fields."""
    fields = dict(line) if isinstance(line, dict) else json.loads(line)
    for name in ("longitude", "latitude", "value"):
        fields[name] = math.nan if fields[name] is None else fields[name]
    fields["stage"], fields["previous"] = Stage[fields["stage"].upper()], Stage[fields["previous"].upper()]
    evidence = [{**e, "value": math.nan if e["value"] is None else e["value"]} for e in fields["evidence"]]
    fields["evidence"] = tuple(Evidence(**e) for e in evidence)
    fields["notes"] = tuple(fields.get("notes", ()))
    return Alert(**{name: fields[name] for name in Alert._fields if name in fields})


def geojson(alerts: Iterable[Alert]) -> dict[str, Any]:
    """A FeatureCollection; alerts without a position have a null geometry."""
    features = []
    for alert in alerts:
        at = datetime.fromtimestamp(alert.time / NS_PER_SECOND, UTC).isoformat()
        point = {"type": "Point", "coordinates": [alert.longitude, alert.latitude]}
        features.append(
            {
                "type": "Feature",
                "id": alert.id,
                "geometry": point if math.isfinite(alert.longitude) else None,
                "properties": {**_plain(alert), "time": at},
            }
        )
    return {"type": "FeatureCollection", "features": features}
