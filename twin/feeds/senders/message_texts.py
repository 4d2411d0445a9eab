"""Message texts: subject and text of a message, for mail and chats, in the receiver's languages."""

from __future__ import annotations

import string
from collections.abc import Sequence
from typing import Any, NamedTuple

from twin.alerts.alert import Alert
from twin.alerts.messages import (
    alert_from_json,
    clean_text,
    description,
    headline,
    instruction,
    place_text,
    stage_text,
    time_text,
)
from twin.notes import Note

__all__ = ["PLACEHOLDERS", "MessageText", "fill", "fill_in", "message_text", "message_values"]

_MOST_LINES = 20  # alerts of a group that are listed one by one

PLACEHOLDERS: dict[str, str] = {
    "id": "message id",
    "alert": "alert id",
    "headline": "one line",
    "text": "the whole text",
    "place": "name of the place",
    "area": "its area",
    "area_code": "code of its area",
    "stage": "name of the stage",
    "level": "warning level, 0 to 5",
    "severity": "CAP severity",
    "action": "alert, update, cancel or past",
    "rule": "name of the rule",
    "kind": "kind of the rule",
    "quantity": "quantity",
    "stream": "stream",
    "time": "when the stage was reached",
    "value": "value of the reading",
    "unit": "its unit",
    "longitude": "position [degree]",
    "latitude": "position [degree]",
    "description": "time, value, threshold and evidence",
    "instruction": "what to do",
    "drill": "mark of a drill; empty otherwise",
}
"""Placeholder -> what it stands for."""


class MessageText(NamedTuple):
    """A message as text."""

    subject: str
    text: str


def message_values(message: dict[str, Any], *, lang: str) -> dict[str, str]:
    """What each placeholder stands for in a message."""
    if "heartbeat" in message:
        return _heartbeat_values(message, lang)
    alert = alert_from_json(message)
    drill = Note("alerts.drill", text="").text(lang) if message.get("drill") else ""
    line = message_headline(message, alert, lang=lang)
    value = f"{alert.value:.4g}" if alert.value == alert.value else ""
    found = {
        "id": str(message.get("message", alert.id)), "alert": alert.id, "headline": line,
        "text": "\n".join(_lines(message, alert, lang)), "place": place_text(alert, lang=lang),
        "area": alert.area, "area_code": alert.area_code, "stage": stage_text(alert, lang=lang),
        "level": str(int(alert.stage)), "severity": alert.severity, "action": alert.action, "rule": alert.rule,
        "kind": alert.kind, "quantity": alert.quantity, "stream": alert.stream, "time": time_text(alert.time),
        "value": value, "unit": alert.unit, "longitude": _degrees(alert.longitude),
        "latitude": _degrees(alert.latitude), "description": description(alert, lang=lang),
        "instruction": instruction(alert, lang=lang), "drill": drill,
    }  # fmt: skip
    return {name: clean_text(text) for name, text in found.items()}


def _degrees(value: float) -> str:
    return f"{value:.6f}" if value == value else ""


def _heartbeat_values(message: dict[str, Any], lang: str) -> dict[str, str]:
    beat = message["heartbeat"]
    if beat.get("problems"):
        text = Note("alerts.heartbeat_problem", name=beat["name"], problem="; ".join(beat["problems"])).text(lang)
    else:
        text = Note("alerts.heartbeat", name=beat["name"], n=beat["standing"], undelivered=beat["undelivered"]).text(
            lang
        )
    found = dict.fromkeys(PLACEHOLDERS, "")
    found.update(id=str(message["id"]), headline=text, text=text, action="heartbeat", kind="heartbeat",
                 time=time_text(beat["time"]))  # fmt: skip
    if message.get("drill"):
        found["drill"] = Note("alerts.drill", text="").text(lang)
    return {name: clean_text(value) for name, value in found.items()}


def message_headline(message: dict[str, Any], alert: Alert, *, lang: str) -> str:
    """One line: what has changed where; for several alerts their number and the gravest."""
    line = headline(alert, lang=lang)
    if message.get("repeat"):
        line = Note("alerts.repeated", headline=line, n=message["repeat"]).text(lang)
    elif message.get("renewal"):
        line = Note("alerts.renewed", headline=line).text(lang)
    n = len(message.get("alerts", ()))
    if n > 1:
        line = Note("alerts.in_group", group=group_text(message, lang=lang), n=n, headline=line).text(lang)
    return clean_text(line)


def group_text(message: dict[str, Any], *, lang: str) -> str:
    """What the alerts of a group have in common."""
    labels = message.get("group", {})
    names = [str(value) for name, value in labels.items() if value and name != "kind"]
    if "area" in labels and not labels["area"]:
        names.insert(0, Note("alerts.group_unknown").text(lang))
    return " ".join(names) or str(message.get("rule", ""))


def _lines(message: dict[str, Any], alert: Alert, lang: str) -> list[str]:
    lines = [message_headline(message, alert, lang=lang)]
    several = [alert_from_json(entry) for entry in message.get("alerts", ())]
    if len(several) > 1:
        ranked = sorted(several, key=lambda one: (-one.stage, one.time))
        lines += [f"- {headline(one, lang=lang)}; {description(one, lang=lang)}" for one in ranked[:_MOST_LINES]]
        if len(ranked) > _MOST_LINES:
            lines.append(Note("alerts.more", n=len(ranked) - _MOST_LINES).text(lang))
        lines.append(Note("alerts.standing_in_group", n=len(message.get("standing", ()))).text(lang))
    else:
        lines.append(description(alert, lang=lang))
    if alert.area and "area" not in message.get("group", {}):
        lines.append(Note("alerts.area", area=alert.area).text(lang))
    lines += [line for line in (instruction(alert, lang=lang),) if line]
    return [*lines, Note("alerts.message_id", id=str(message.get("message", alert.id))).text(lang)]


def message_text(
    message: dict[str, Any], *, languages: Sequence[str], subject: str = "{drill}{headline}", text: str = "{text}"
) -> MessageText:
    """Subject in the first language, and the text in all, by templates."""
    values = [message_values(message, lang=lang) for lang in languages]
    parts = [fill(text, one) for one in values]
    drill = values[0]["drill"]
    body = "\n\n".join(dict.fromkeys(parts))
    return MessageText(fill(subject, values[0]), f"{drill}\n{body}" if drill and drill not in body else body)


class _Plain(string.Formatter):
    """Names only: no attributes, no items."""

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        return kwargs[field_name], field_name


def fill(template: str, values: dict[str, str]) -> str:
    """A template with its placeholders filled in."""
    return _Plain().vformat(template, (), values)


def fill_in(template: Any, values: dict[str, str]) -> Any:
    """The texts of a JSON template with their placeholders filled in; its structure cannot be changed by a value."""
    if isinstance(template, dict):
        return {key: fill_in(value, values) for key, value in template.items()}
    if isinstance(template, (list, tuple)):
        return [fill_in(value, values) for value in template]
    return fill(template, values) if isinstance(template, str) else template
