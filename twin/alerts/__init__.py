"""Alerts: rules over readings and forecasts, the stages of Japanese rivers, messages, acknowledgements.

This package sends nothing and writes no files: the senders of `twin.feeds` and the live twin do.
"""

from __future__ import annotations

from twin.alerts.alert import Alert, Evidence
from twin.alerts.alert_routing import AlertGroup, Inhibition, MaintenanceSilence, Matcher, Routing
from twin.alerts.cap_messages import CapArea, CapReference, cap, cap_identifier
from twin.alerts.messages import JST, alert_from_json, geojson, to_json
from twin.alerts.register import Acknowledgement, AlertRegister
from twin.alerts.rules import STAGES, Rule, Stage, load_rules
from twin.alerts.station_rules import rules_of_stations
from twin.alerts.watch import Watch

__all__ = [
    "JST",
    "STAGES",
    "Acknowledgement",
    "Alert",
    "AlertGroup",
    "AlertRegister",
    "CapArea",
    "CapReference",
    "Evidence",
    "Inhibition",
    "MaintenanceSilence",
    "Matcher",
    "Routing",
    "Rule",
    "Stage",
    "Watch",
    "alert_from_json",
    "cap",
    "cap_identifier",
    "geojson",
    "load_rules",
    "rules_of_stations",
    "to_json",
]
