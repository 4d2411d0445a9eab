"""Alerts: rules over readings and forecasts, stages as Japanese rivers use them, messages, acknowledgements.

Nothing here sends: feeds do. Nothing here keeps files: the book gives lines.
"""

from __future__ import annotations

from twin.alerts.alert import Alert, Evidence
from twin.alerts.book import Acknowledgement, AlertBook
from twin.alerts.messages import JST, alert_from_json, cap, geojson, to_json
from twin.alerts.rules import STAGES, Rule, Stage, load_rules
from twin.alerts.watch import Watch

__all__ = [
    "JST",
    "STAGES",
    "Acknowledgement",
    "Alert",
    "AlertBook",
    "Evidence",
    "Rule",
    "Stage",
    "Watch",
    "alert_from_json",
    "cap",
    "geojson",
    "load_rules",
    "to_json",
]
