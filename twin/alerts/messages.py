"""Alerts as text, as one JSON line and as GeoJSON.

A message is an alert's JSON object, with more keys where it is more than the alert itself:

    repeat        number of times it was sent again because nobody acknowledged it
    renewal       number of times it was sent again because it still stands and would have expired
    drill         true in a drill
    group         what the alerts of a message that holds several have in common, e.g. {"area": "..."}
    alerts        the alerts of such a message
    standing      alerts of the group that stand after it
    chain         what its updates and its end have in common, where that is not rule and place
    heartbeat     the state of a twin that is well; such a message is no alert
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from functools import reduce
from typing import Any

from twin.alerts.alert import Alert, Evidence
from twin.alerts.rules import STAGES, Stage
from twin.notes import Note
from twin.quantities import HOUR, MINUTE, NS_PER_SECOND, quantity_name

__all__ = [
    "JST",
    "TECHNICAL_KINDS",
    "alert_from_json",
    "at_zone",
    "clean_text",
    "description",
    "geojson",
    "headline",
    "instruction",
    "json_text",
    "place_text",
    "stage_text",
    "time_text",
    "to_json",
]  # fmt: skip

JST = timezone(timedelta(hours=9))
_FAULTS = {"silence": ("alerts.no_data", "alerts.data_again"), "stuck": ("alerts.stuck", "alerts.moves_again"),
           "dead_man": ("alerts.dead_man", "alerts.dead_man_over")}  # fmt: skip
TECHNICAL_KINDS = tuple(_FAULTS)
"""Kinds that find a sensor, or the twin itself, at fault: for those who look after it, not for the public."""
_NOTES = ("suspect", "not_durable", "no_forecast", "rule_ended")  # "late" names its times


def clean_text(text: str) -> str:
    """Text without the characters that XML, mail headers and JSON cannot hold, each replaced by U+FFFD.

    >>> clean_text("gauge\\x07") == "gauge\\ufffd"
    True
    """
    if text.isprintable():
        return text
    return "".join(c if c in "\t\n\r" or _is_xml(ord(c)) else "\ufffd" for c in text)


def _is_xml(code: int) -> bool:
    """Whether XML 1.0 (section 2.2) holds a character; C1 controls and what is no character are left out, too."""
    return (0x20 <= code < 0x7F or 0xA0 <= code < 0xD800 or 0xE000 <= code < 0xFDD0 or 0xFDF0 <= code < 0xFFFE
            or (code >= 0x10000 and code & 0xFFFE != 0xFFFE))  # fmt: skip


def place_text(alert: Alert, *, lang: str) -> str:
    """Name of the place, else its id, else the stream."""
    named = (alert.place_name_en, alert.place_name) if lang == "en" else (alert.place_name, alert.place_name_en)
    return next((name for name in (*named, alert.place_id, alert.stream) if name.strip()), alert.rule)


def time_text(ns: int, *, zone: timezone = JST) -> str:
    """A time [ns UTC] to the minute, with its offset; years outside 1000 to 9999 as the nearest.

    >>> time_text(1_800_000_000 * 10**9)
    '2027-01-15 17:00 +09:00'
    """
    text = at_zone(ns, zone).strftime("%Y-%m-%d %H:%M %z")
    return f"{text[:-2]}:{text[-2:]}"


def at_zone(ns: int, zone: timezone) -> datetime:
    """A time [ns UTC] to the second; years outside those of a calendar are the nearest that a message can hold."""
    seconds = min(max(ns // NS_PER_SECOND, _FIRST), _LAST)
    return datetime.fromtimestamp(seconds, UTC).astimezone(zone)


_FIRST, _LAST = -30_610_224_000, 253_370_764_800  # years 1000 and 9999


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
    quantity = quantity_name(alert.quantity, lang=lang) if alert.quantity else ""
    stage = stage_text(alert, lang=lang)
    if alert.action == "past":
        stage = Note("alerts.past_stage", stage=stage, at=time_text(alert.time)).text(lang)
    place = place_text(alert, lang=lang)
    text = Note("alerts.headline", place=place, quantity=quantity, stage=stage).text(lang)
    return clean_text(text if quantity else " ".join(text.split()))


def instruction(alert: Alert, *, lang: str) -> str:
    """What those who get the alert should do, by its stage, in the words of the warning levels (警戒レベル)."""
    if "rule_ended" in alert.notes:
        return Note("alerts.instruction_rule_ended").text(lang)
    if alert.kind == "dead_man":
        return Note("alerts.instruction_dead_man").text(lang) if alert.stage else ""
    if alert.kind in TECHNICAL_KINDS:
        return Note("alerts.instruction_technical").text(lang) if alert.stage else ""
    if alert.action == "past":
        return Note("alerts.instruction_past").text(lang)
    return Note(f"alerts.instruction_{alert.stage.name.lower()}").text(lang)


def description(alert: Alert, *, lang: str) -> str:
    """Time, value, threshold, trend, lead time and evidence, as far as known, and what there is to say of them."""
    parts: list[Note] = []
    if alert.action != "past":
        parts.append(Note("alerts.at", time=time_text(alert.time)))
    if math.isfinite(alert.value):
        parts.append(Note("alerts.value", value=alert.value, unit=alert.unit))
    if alert.threshold is not None:
        unit = "s" if alert.kind == "lead_time" else f"{alert.unit}/s" if alert.kind == "rate" else alert.unit
        parts.append(Note("alerts.threshold", threshold=alert.threshold, unit=unit))
    if alert.trend is not None:
        parts.append(Note("alerts.trend", per_hour=alert.trend * HOUR, unit=alert.unit))
    if alert.lead_time is not None and math.isfinite(alert.lead_time):
        parts.append(Note("alerts.reached_in", minutes=alert.lead_time / MINUTE))
    at = [e.stream for e in alert.evidence if e.stage >= max(1, int(alert.stage))] if len(alert.evidence) > 1 else []
    if at:
        parts.append(Note("alerts.agreed_by", streams=", ".join(at)))
    if alert.action == "past":
        reported = time_text(alert.received or alert.time)
        parts.append(Note("alerts.late", reached=time_text(alert.time), reported=reported))
    parts += [Note(f"alerts.{name}") for name in alert.notes if name in _NOTES]
    texts = [clean_text(part.text(lang)).strip() for part in parts]  # a count has no unit
    return reduce(lambda first, then: Note("alerts.and", first=first, then=then).text(lang), texts) if texts else ""


def to_json(alert: Alert) -> str:
    """One JSON line; `alert_from_json` reads it back."""
    return json_text(_plain(alert))


def json_text(message: dict[str, Any]) -> str:
    """A message as one JSON line that any encoding holds."""
    text = json.dumps(message, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair
        text = json.dumps(message, allow_nan=False)
    return text


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
